#include "cli/deviation_html.h"

#include "report/deviation_sheet.h"
#include "web/html.h"

#include "base/banned.h"

static const char rules[] =
    "@page { size: A4; margin: 20mm }\n"
    "body { font: 12pt/1.5 'Noto Sans', sans-serif; max-width: 42em; margin: 2em auto; padding: 0 1em; color: #1a1a1a; "
    "background: #fff }\n"
    "h1 { font-size: 1.6em; line-height: 1.2 }\n"
    "h2 { font-size: 1.1em; margin: 1.2em 0 .2em; break-after: avoid }\n"
    "p { margin: .2em 0; overflow-wrap: anywhere }\n"
    ".label { font-weight: bold }\n"
    ".missing { border: 2px solid #8a2c00; padding: 0 1em 1em; margin: 1.5em 0; break-inside: avoid }\n"
    ".sign { break-inside: avoid; margin-top: 1em }\n"
    ".sign p { border-bottom: 1px solid #1a1a1a; height: 3.5em }\n";

static void put_section(html *h, const deviation_section *s)
{
    html_begin(h, "section");
    html_line(h, "h2", NULL, s->title);
    for (size_t i = 0; i < s->line_count; i++) {
        html_begin(h, "p");
        if (s->lines[i].label.n > 0) {
            html_line(h, "span", "label", s->lines[i].label);
            html_text(h, S(": "));
        }
        html_text(h, s->lines[i].text);
        html_end(h, "p");
    }
    html_end(h, "section");
}

static void put_missing(html *h, const deviation_sheet *s)
{
    html_box(h, "section", s->missing_count > 0 ? "missing" : NULL);
    html_line(h, "h2", NULL, s->missing_title);
    if (s->missing_count > 0) {
        html_begin(h, "ul");
        for (size_t i = 0; i < s->missing_count; i++) {
            html_line(h, "li", NULL, s->missing[i]);
        }
        html_end(h, "ul");
    }
    html_end(h, "section");
}

static void put_signatures(html *h, const deviation_sheet *s)
{
    html_begin(h, "section");
    html_line(h, "h2", NULL, s->signatures);
    for (size_t i = 0; i < sizeof s->places / sizeof s->places[0]; i++) {
        html_box(h, "div", "sign");
        html_line(h, "div", "label", s->places[i]);
        html_line(h, "p", NULL, s->name_and_day);
        html_end(h, "div");
    }
    html_end(h, "section");
}

static void put_head(html *h, const deviation_sheet *s)
{
    html_begin(h, "head");
    html_begin(h, "meta");
    html_attr(h, "charset", S("utf-8"));
    html_begin(h, "meta");
    html_attr(h, "name", S("viewport"));
    html_attr(h, "content", S("width=device-width, initial-scale=1"));
    html_line(h, "title", NULL, s->title);
    html_style(h, rules);
    html_end(h, "head");
}

str cli_deviation_html(arena *a, const deviation *d, date today, text_language lang)
{
    buf out = buf_in(a);
    html page = html_to(&out), *h = &page;
    deviation_sheet s = deviation_sheet_of(a, d, today, lang);
    html_doctype(h);
    html_begin(h, "html");
    html_attr(h, "lang", lang == TEXT_NL ? S("nl") : S("en"));
    put_head(h, &s);
    html_begin(h, "body");
    html_begin(h, "main");
    html_line(h, "h1", NULL, s.title);
    html_line(h, "p", NULL, s.introduction);
    for (size_t i = 0; i < s.section_count; i++) {
        put_section(h, &s.sections[i]);
    }
    put_missing(h, &s);
    put_signatures(h, &s);
    html_end(h, "main");
    html_end(h, "body");
    html_end(h, "html");
    html_done(h);
    buf_char(&out, '\n');
    return buf_str(&out);
}

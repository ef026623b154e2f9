#include "web/html.h"

#include <assert.h>

#include "base/banned.h"

#define REPLACEMENT S("\xEF\xBF\xBD")

html html_to(buf *out)
{
    return (html){.out = out};
}

void html_doctype(html *h)
{
    assert(h->depth == 0 && !h->in_tag);
    buf_put(h->out, S("<!doctype html>\n"));
}

void html_done(const html *h)
{
    assert(h->depth == 0 && !h->in_tag);
}

/* ------------------------------------------------------------------ names */

static bool is_among(const char *name, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (strcmp(name, list[i]) == 0) {
            return true;
        }
    }
    return false;
}

#define IS_AMONG(name, list) is_among((name), (list), sizeof(list) / sizeof(list)[0])

static bool is_void(const char *tag)
{
    static const char *const tags[] = {"br", "hr", "img", "input", "link", "meta"};
    return IS_AMONG(tag, tags);
}

static bool is_name(const char *name)
{
    for (const char *c = name; *c != '\0'; c++) {
        bool letter = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z');
        if (!letter && (c == name || ((*c < '0' || *c > '9') && *c != '-'))) {
            return false;
        }
    }
    return *name != '\0';
}

static void end_tag(html *h)
{
    if (h->in_tag) {
        buf_char(h->out, '>');
        h->in_tag = false;
    }
}

/* ------------------------------------------------------------------ escaping */

static str escape_of(char c)
{
    switch (c) {
    case '&': return S("&amp;");
    case '<': return S("&lt;");
    case '>': return S("&gt;");
    case '"': return S("&quot;");
    case '\'': return S("&#39;");
    case '\n':
    case '\t': return STR_NULL;
    default: return (unsigned char)c < 0x20 || c == 0x7f ? REPLACEMENT : STR_NULL;
    }
}

static void put_valid(buf *out, str text)
{
    size_t start = 0;
    for (size_t i = 0; i < text.n; i++) {
        str escape = escape_of(text.p[i]);
        if (escape.n > 0) {
            buf_put(out, str_cut(text, start, i - start));
            buf_put(out, escape);
            start = i + 1;
        }
    }
    buf_put(out, str_from(text, start));
}

static void put_escaped(buf *out, str text)
{
    for (;;) {
        size_t valid = str_utf8_prefix(text);
        put_valid(out, str_cut(text, 0, valid));
        if (valid == text.n) {
            return;
        }
        buf_put(out, REPLACEMENT);
        text = str_from(text, valid + 1);
    }
}

static bool is_address(const char *name)
{
    static const char *const names[] = {"href", "action", "formaction", "src"};
    return IS_AMONG(name, names);
}

static bool is_allowed_address(str value)
{
    if (str_starts(value, S("//")) || str_starts(value, S("/\\"))) {
        return false; /* another host, without saying so */
    }
    static const char *const starts[] = {"/", "#", "https://", "http://", "tel:", "mailto:"};
    for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++) {
        if (str_starts(value, str_of(starts[i]))) {
            return true;
        }
    }
    return false;
}

/* ------------------------------------------------------------------ elements */

void html_begin(html *h, const char *tag)
{
    assert(is_name(tag) && strcmp(tag, "style") != 0);
    end_tag(h);
    buf_char(h->out, '<');
    buf_put(h->out, str_of(tag));
    h->in_tag = true;
    if (!is_void(tag)) {
        assert(h->depth < HTML_DEPTH_MAX);
        h->open[h->depth++] = tag;
    }
}

void html_end(html *h, const char *tag)
{
    assert(h->depth > 0 && strcmp(h->open[h->depth - 1], tag) == 0);
    end_tag(h);
    buf_put(h->out, S("</"));
    buf_put(h->out, str_of(tag));
    buf_char(h->out, '>');
    h->depth--;
}

void html_attr(html *h, const char *name, str value)
{
    assert(h->in_tag && is_name(name) && strcmp(name, "style") != 0 && !str_starts(str_of(name), S("on")));
    if (is_address(name) && !is_allowed_address(value)) {
        return;
    }
    buf_char(h->out, ' ');
    buf_put(h->out, str_of(name));
    buf_put(h->out, S("=\""));
    put_escaped(h->out, value);
    buf_char(h->out, '"');
}

void html_attr_int(html *h, const char *name, int64_t value)
{
    assert(h->in_tag && is_name(name));
    buf_char(h->out, ' ');
    buf_put(h->out, str_of(name));
    buf_put(h->out, S("=\""));
    buf_int(h->out, value);
    buf_char(h->out, '"');
}

void html_flag(html *h, const char *name)
{
    assert(h->in_tag && is_name(name) && !str_starts(str_of(name), S("on")));
    buf_char(h->out, ' ');
    buf_put(h->out, str_of(name));
}

void html_text(html *h, str text)
{
    assert(h->depth == 0 || strcmp(h->open[h->depth - 1], "script") != 0);
    end_tag(h);
    put_escaped(h->out, text);
}

void html_box(html *h, const char *tag, const char *class_name)
{
    html_begin(h, tag);
    if (class_name != NULL) {
        html_attr(h, "class", str_of(class_name));
    }
}

void html_line(html *h, const char *tag, const char *class_name, str text)
{
    html_box(h, tag, class_name);
    html_text(h, text);
    html_end(h, tag);
}

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

/* These are asked of every element and attribute of a page: the first letter says enough for most. */
static bool is_void(const char *tag)
{
    switch (tag[0]) {
    case 'b': return strcmp(tag, "br") == 0;
    case 'h': return strcmp(tag, "hr") == 0;
    case 'i': return strcmp(tag, "input") == 0 || strcmp(tag, "img") == 0;
    case 'l': return strcmp(tag, "link") == 0;
    case 'm': return strcmp(tag, "meta") == 0;
    default: return false;
    }
}

static bool is_address(const char *name)
{
    switch (name[0]) {
    case 'a': return strcmp(name, "action") == 0;
    case 'f': return strcmp(name, "formaction") == 0;
    case 'h': return strcmp(name, "href") == 0;
    case 's': return strcmp(name, "src") == 0;
    default: return false;
    }
}

static bool is_style(const char *name)
{
    return name[0] == 's' && strcmp(name, "style") == 0;
}

static bool is_script(const char *tag)
{
    return tag[0] == 's' && strcmp(tag, "script") == 0;
}

static bool is_handler(const char *name)
{
    return name[0] == 'o' && name[1] == 'n';
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

static inline void end_tag(html *h)
{
    if (h->in_tag) {
        buf_char(h->out, '>');
        h->in_tag = false;
    }
}

/* ------------------------------------------------------------------ escaping */

static str escape_of(unsigned char c)
{
    switch (c) {
    case '&': return S("&amp;");
    case '<': return S("&lt;");
    case '>': return S("&gt;");
    case '"': return S("&quot;");
    case '\'': return S("&#39;");
    default: return REPLACEMENT;
    }
}

/* Is this byte written as it is, whatever stands beside it? Looked up, for it is asked of every byte of a page. */
static const bool is_plain[256] = {
    ['\t'] = true,        ['\n'] = true,        [' '] = true, ['!'] = true,
    ['#' ... '%'] = true, ['(' ... ';'] = true, ['='] = true, ['?' ... '~'] = true,
};

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))
#define HIGH EACH(0x80)

/* Has one of the eight the value nought? Sound for what it is used for here: eight bytes below 0x80. */
static inline uint64_t any_zero(uint64_t eight)
{
    return (eight - EACH(1)) & ~eight & HIGH;
}

/* Are these eight bytes plain, tabs and newlines aside? Two pairs of what is escaped differ in one bit only. */
static inline bool are_plain(const char *p)
{
    uint64_t eight;
    memcpy(&eight, p, sizeof eight);
    uint64_t control = eight - EACH(' '), quote = eight ^ EACH('"'), and_quote = (eight | EACH(1)) ^ EACH('\''),
             angle = (eight | EACH(2)) ^ EACH('>');
    return (((control | eight) & HIGH) | any_zero(quote) | any_zero(and_quote) | any_zero(angle)) == 0 &&
           any_zero(eight ^ EACH(0x7F)) == 0;
}

/* From a byte above ASCII on: those that are valid UTF-8 stay. How many bytes were dealt with. */
static size_t put_beyond_ascii(buf *out, str text)
{
    size_t run = 1;
    while (run < text.n && (unsigned char)text.p[run] >= 0x80) {
        run++;
    }
    size_t valid = str_utf8_prefix(str_cut(text, 0, run));
    buf_put(out, str_cut(text, 0, valid));
    if (valid == run) {
        return run;
    }
    buf_put(out, REPLACEMENT);
    return valid + 1;
}

static void put_escaped(buf *out, str text)
{
    size_t start = 0, i = 0;
    while (i < text.n) {
        if (text.n - i >= 8 && are_plain(text.p + i)) { /* nearly all text is */
            i += 8;
            continue;
        }
        unsigned char c = (unsigned char)text.p[i];
        if (is_plain[c]) {
            i++;
            continue;
        }
        buf_put(out, str_cut(text, start, i - start));
        if (c >= 0x80) {
            i += put_beyond_ascii(out, str_from(text, i));
        } else {
            buf_put(out, escape_of(c));
            i++;
        }
        start = i;
    }
    buf_put(out, str_from(text, start));
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
    assert(is_name(tag) && !is_style(tag));
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
    assert(h->depth > 0 && (h->open[h->depth - 1] == tag || strcmp(h->open[h->depth - 1], tag) == 0));
    end_tag(h);
    buf_put(h->out, S("</"));
    buf_put(h->out, str_of(tag));
    buf_char(h->out, '>');
    h->depth--;
}

void html_style(html *h, const char *rules)
{
    static const char tag[] = "style";
    assert(strchr(rules, '<') == NULL);
    end_tag(h);
    buf_char(h->out, '<');
    buf_put(h->out, str_of(tag));
    buf_char(h->out, '>');
    buf_put(h->out, str_of(rules));
    h->open[h->depth++] = tag;
    html_end(h, tag);
}

void html_attr(html *h, const char *name, str value)
{
    assert(h->in_tag && is_name(name) && !is_style(name) && !is_handler(name));
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
    assert(h->in_tag && is_name(name) && !is_handler(name));
    buf_char(h->out, ' ');
    buf_put(h->out, str_of(name));
}

void html_text(html *h, str text)
{
    assert(h->depth == 0 || !is_script(h->open[h->depth - 1]));
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

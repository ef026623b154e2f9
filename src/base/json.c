#include "base/json.h"

#include <assert.h>

#include "base/banned.h"

static void new_line(json *j)
{
    if (j->indent > 0) {
        buf_char(j->out, '\n');
        for (int i = 0; i < j->indent * j->depth; i++) {
            buf_char(j->out, ' ');
        }
    }
}

/* What comes before a value or a key: a comma and a new line, unless the key already stands there. */
static void before(json *j)
{
    if (j->after_key) {
        j->after_key = false;
        return;
    }
    assert(j->depth > 0 || !j->need_comma); /* one value on the highest level */
    if (j->need_comma) {
        buf_char(j->out, ',');
    }
    if (j->depth > 0) {
        new_line(j);
    }
}

static void begin(json *j, char bracket)
{
    before(j);
    buf_char(j->out, bracket);
    j->depth++;
    j->need_comma = false;
}

static void end(json *j, char bracket)
{
    assert(j->depth > 0 && !j->after_key);
    j->depth--;
    if (j->need_comma) {
        new_line(j);
    }
    buf_char(j->out, bracket);
    j->need_comma = true;
}

void json_object(json *j)
{
    begin(j, '{');
}

void json_object_end(json *j)
{
    end(j, '}');
}

void json_array(json *j)
{
    begin(j, '[');
}

void json_array_end(json *j)
{
    end(j, ']');
}

static bool needs_escape(char c)
{
    return (unsigned char)c < 0x20 || c == '"' || c == '\\';
}

static void escape(buf *out, char c)
{
    static const char named[0x20] = {['\b'] = 'b', ['\t'] = 't', ['\n'] = 'n', ['\f'] = 'f', ['\r'] = 'r'};
    char name = c == '"' || c == '\\' ? c : named[(unsigned char)c];
    if (name != '\0') {
        buf_char(out, '\\');
        buf_char(out, name);
        return;
    }
    static const char hex[] = "0123456789abcdef";
    buf_put(out, S("\\u00"));
    buf_char(out, hex[(unsigned char)c >> 4]);
    buf_char(out, hex[(unsigned char)c & 15]);
}

/* s is valid UTF-8. */
static void put_escaped(buf *out, str s)
{
    size_t done = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (needs_escape(s.p[i])) {
            buf_put(out, str_cut(s, done, i - done));
            escape(out, s.p[i]);
            done = i + 1;
        }
    }
    buf_put(out, str_from(s, done));
}

static void quoted(buf *out, str s)
{
    buf_char(out, '"');
    while (s.n > 0) {
        size_t good = str_utf8_prefix(s);
        put_escaped(out, str_cut(s, 0, good));
        if (good < s.n) {
            buf_put(out, S("\xEF\xBF\xBD")); /* U+FFFD */
            good++;
        }
        s = str_from(s, good);
    }
    buf_char(out, '"');
}

void json_key(json *j, str key)
{
    assert(j->depth > 0 && !j->after_key);
    before(j);
    quoted(j->out, key);
    buf_put(j->out, j->indent > 0 ? S(": ") : S(":"));
    j->after_key = true;
    j->need_comma = true;
}

void json_str(json *j, str s)
{
    before(j);
    quoted(j->out, s);
    j->need_comma = true;
}

void json_int(json *j, int64_t v)
{
    before(j);
    buf_int(j->out, v);
    j->need_comma = true;
}

void json_dec(json *j, dec d)
{
    char text[40];
    json_raw(j, (str){text, dec_write(d, text)});
}

void json_bool(json *j, bool v)
{
    json_raw(j, v ? S("true") : S("false"));
}

void json_null(json *j)
{
    json_raw(j, S("null"));
}

void json_raw(json *j, str already_json)
{
    before(j);
    buf_put(j->out, already_json);
    j->need_comma = true;
}

void json_text(json *j, const char *key, str text)
{
    json_key(j, str_of(key));
    if (text.n > 0) {
        json_str(j, text);
    } else {
        json_null(j);
    }
}

void json_flag(json *j, const char *key, bool value)
{
    json_key(j, str_of(key));
    json_bool(j, value);
}

void json_number(json *j, const char *key, int64_t value)
{
    json_key(j, str_of(key));
    json_int(j, value);
}

void json_texts(json *j, const char *key, const str *texts, size_t n)
{
    json_key(j, str_of(key));
    json_array(j);
    for (size_t i = 0; i < n; i++) {
        json_str(j, texts[i]);
    }
    json_array_end(j);
}

/* From the wire to text: percent-encoding, queries and forms, and finding a field by name. */
#include "http/inside.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ percent-encoding */

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    c = (char)(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Decodes raw to out, which has room for raw.n bytes; −1 when a percent sign lacks its digits. */
static ptrdiff_t decode_to(char *out, str raw, bool plus_is_space)
{
    size_t n = 0;
    for (size_t i = 0; i < raw.n; i++) {
        char c = raw.p[i];
        if (c == '%') {
            int high = i + 2 < raw.n ? hex_digit(raw.p[i + 1]) : -1;
            int low = i + 2 < raw.n ? hex_digit(raw.p[i + 2]) : -1;
            if (high < 0 || low < 0) {
                return -1;
            }
            c = (char)(high * 16 + low);
            i += 2;
        } else if (c == '+' && plus_is_space) {
            c = ' ';
        }
        out[n++] = c;
    }
    return (ptrdiff_t)n;
}

static bool is_plain(str raw, bool plus_is_space)
{
    return memchr(raw.p, '%', raw.n) == NULL && (!plus_is_space || memchr(raw.p, '+', raw.n) == NULL);
}

http_fault http_decode(arena *a, str raw, bool plus_is_space, str *out)
{
    str text = raw;
    if (raw.n == 0) {
        text = S("");
    } else if (!is_plain(raw, plus_is_space)) {
        char *p = arena_array(a, raw.n, 1);
        ptrdiff_t n = decode_to(p, raw, plus_is_space);
        if (n < 0) {
            return HTTP_BAD_ENCODING;
        }
        text = (str){p, (size_t)n};
    }
    if (!str_utf8_valid(text) || (text.n > 0 && memchr(text.p, '\0', text.n) != NULL)) {
        return HTTP_BAD_UTF8;
    }
    *out = text;
    return HTTP_OK;
}

bool http_url_is_clean(str url)
{
    for (size_t i = 0; i < url.n; i++) {
        unsigned char c = (unsigned char)url.p[i];
        if (c <= ' ' || c == 0x7F) {
            return false;
        }
    }
    return true;
}

/* ------------------------------------------------------------------ fields */

/* The text before the next sep, taken off *rest; the last piece leaves *rest empty. */
static str next_piece(str *rest, char sep)
{
    const char *end = rest->n == 0 ? NULL : memchr(rest->p, sep, rest->n);
    size_t n = end == NULL ? rest->n : (size_t)(end - rest->p);
    str piece = str_cut(*rest, 0, n);
    *rest = str_from(*rest, end == NULL ? n : n + 1);
    return piece;
}

static size_t count_pieces(str raw)
{
    size_t n = 0;
    while (raw.n > 0) {
        n += next_piece(&raw, '&').n > 0;
    }
    return n;
}

http_fields http_fields_of(arena *a, http_field *items, size_t n)
{
    if (n == 0) {
        return (http_fields){0};
    }
    size_t size = 4;
    while (size < n) {
        size *= 2;
    }
    uint32_t *buckets = ARENA_ARRAY(a, uint32_t, size);
    for (size_t i = n; i-- > 0;) { /* from the back, so that a bucket runs in the order of the fields */
        uint32_t *bucket = &buckets[str_hash(items[i].name) & (size - 1)];
        items[i].next = *bucket;
        *bucket = (uint32_t)i + 1;
    }
    return (http_fields){items, n, buckets, size - 1};
}

http_fault http_decode_fields(arena *a, str raw, http_fields *out)
{
    size_t most = count_pieces(raw), n = 0;
    if (most > HTTP_FIELDS_MAX) {
        return HTTP_MANY_FIELDS;
    }
    http_field *items = ARENA_ARRAY(a, http_field, most);
    while (raw.n > 0) {
        str value = next_piece(&raw, '&');
        if (value.n == 0) {
            continue;
        }
        str name = next_piece(&value, '=');
        http_fault fault = http_decode(a, name, true, &items[n].name);
        fault = fault == HTTP_OK ? http_decode(a, value, true, &items[n].value) : fault;
        if (fault != HTTP_OK) {
            return fault;
        }
        n++;
    }
    *out = http_fields_of(a, items, n);
    return HTTP_OK;
}

/* ------------------------------------------------------------------ finding */

/* The next field with this name from index+1 `at`; 0 when there is none. */
static uint32_t find_from(const http_fields *f, uint32_t at, str name)
{
    while (at > 0 && !str_eq(f->items[at - 1].name, name)) {
        at = f->items[at - 1].next;
    }
    return at;
}

static uint32_t find_first(const http_fields *f, str name)
{
    return f->n == 0 ? 0 : find_from(f, f->buckets[str_hash(name) & f->mask], name);
}

const str *http_get(const http_fields *f, str name)
{
    uint32_t at = find_first(f, name);
    return at == 0 ? NULL : &f->items[at - 1].value;
}

str *http_get_all(arena *a, const http_fields *f, str name, size_t *count)
{
    str *values = NULL;
    size_t cap = 0;
    *count = 0;
    for (uint32_t at = find_first(f, name); at > 0; at = find_from(f, f->items[at - 1].next, name)) {
        ARENA_PUSH(a, values, *count, cap, f->items[at - 1].value);
    }
    return values;
}

bool http_get_one(const http_fields *f, str name, str *value, err *e)
{
    uint32_t at = find_first(f, name);
    if (at > 0 && find_from(f, f->items[at - 1].next, name) > 0) {
        err_set(e, ERR_INPUT, "the field '" STR_FMT "' is given twice; give it once", STR_ARG(name));
        if (e != NULL && name.n < sizeof e->field) {
            memcpy(e->field, name.p, name.n);
            e->field[name.n] = '\0';
        }
        return false;
    }
    *value = at == 0 ? S("") : f->items[at - 1].value;
    return true;
}

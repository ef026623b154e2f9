#include "base/content.h"

#include <inttypes.h>

#include "base/dec.h"

#include "base/banned.h"

enum { ITEMS_MAX = 20000, TEXT_BYTES_MAX = 2000 };

bool content_keys(content_reader *r, const doc *map, const char *const *keys, const char *what)
{
    if (map->kind != DOC_MAP) {
        return FAIL_AT(r, map, "%s must be a mapping, not %s", what, doc_kind_name(map));
    }
    for (size_t i = 0; i < map->n; i++) {
        size_t k = 0;
        while (keys[k] != NULL && !str_eq(map->entries[i].key, str_of(keys[k]))) {
            k++;
        }
        if (keys[k] == NULL) {
            return FAIL_AT(r, &map->entries[i],
                           "%s has no key '" STR_FMT "'; correct or remove it (README.md beside this file lists them)",
                           what, STR_ARG(map->entries[i].key));
        }
    }
    const doc_entry *again = doc_repeated(map);
    return again == NULL || FAIL_AT(r, again, "the key '" STR_FMT "' stands here twice; keep one", STR_ARG(again->key));
}

/* C0 and C1 controls, zero-width characters, marks of direction, and what is no character at all. */
size_t content_visible(str s)
{
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i], d = i + 1 < s.n ? (unsigned char)s.p[i + 1] : 0,
                      f = i + 2 < s.n ? (unsigned char)s.p[i + 2] : 0;
        bool control = c < 0x20 || c == 0x7F || (c == 0xC2 && d >= 0x80 && d < 0xA0);
        bool unseen = c == 0xE2 && ((d == 0x80 && ((f >= 0x8B && f <= 0x8F) || (f >= 0xA8 && f <= 0xAE))) ||
                                    (d == 0x81 && f >= 0xA0 && f <= 0xAF));
        bool none =
            c == 0xEF && ((d == 0xBB && f == 0xBF) || (d == 0xBF && f >= 0xB9 && f != 0xBD)); /* U+FEFF, U+FFF9 … */
        if (control || unseen || none) {
            return i;
        }
    }
    return s.n;
}

static bool read_text(content_reader *r, const doc *d, const char *key, str *out)
{
    if (d->kind != DOC_SCALAR || doc_is_null(d) || d->text.n == 0) {
        return FAIL_AT(r, d, "'%s' must be a text, not %s", key, d->kind == DOC_SCALAR ? "nothing" : doc_kind_name(d));
    }
    str text = str_trim(d->text);
    if (text.n > TEXT_BYTES_MAX || content_visible(text) < text.n) {
        return FAIL_AT(r, d, "'%s' must be one line of at most %d bytes, with characters that can be seen", key,
                       TEXT_BYTES_MAX);
    }
    *out = text;
    return true;
}

bool content_text(content_reader *r, const doc *map, const char *key, bool required, str *out)
{
    const doc *d = doc_get(map, str_of(key));
    if (d == NULL) {
        *out = S("");
        return !required || FAIL_AT(r, map, "the key '%s' is missing here; add it", key);
    }
    return read_text(r, d, key, out);
}

bool content_list(content_reader *r, const doc *map, const char *key, const doc **out)
{
    const doc *d = doc_get(map, str_of(key));
    if (d != NULL && (d->kind != DOC_LIST || d->n == 0 || d->n > ITEMS_MAX)) {
        return FAIL_AT(r, d, "'%s' must be a list of 1 to %d items", key, ITEMS_MAX);
    }
    *out = d;
    return true;
}

bool content_texts(content_reader *r, const doc *map, const char *key, bool required, str **out, size_t *count)
{
    const doc *list;
    TRY(content_list(r, map, key, &list));
    if (list == NULL && required) {
        return FAIL_AT(r, map, "the key '%s' is missing here; add it", key);
    }
    size_t n = list == NULL ? 0 : list->n;
    str *texts = ARENA_ARRAY(r->a, str, n);
    for (size_t i = 0; i < n; i++) {
        TRY(read_text(r, list->items[i], key, &texts[i]));
    }
    *out = texts;
    *count = n;
    return true;
}

bool content_languages(content_reader *r, const doc *map, const char *key, bool required, bool dutch_only,
                       str out[TEXT_LANGUAGES])
{
    static const char *const keys[] = {"nl", "en", NULL};
    const doc *d = doc_get(map, str_of(key));
    out[TEXT_NL] = out[TEXT_EN] = S("");
    if (d == NULL) {
        return !required || FAIL_AT(r, map, "the key '%s' is missing here; add it", key);
    }
    TRY(content_keys(r, d, keys, key));
    TRY(content_text(r, d, "nl", true, &out[TEXT_NL]));
    return content_text(r, d, "en", !dutch_only, &out[TEXT_EN]);
}

bool content_flag(content_reader *r, const doc *map, const char *key, bool *out)
{
    const doc *d = doc_get(map, str_of(key));
    *out = false;
    if (d == NULL) {
        return true;
    }
    if (d->kind != DOC_SCALAR || doc_scalar_type(d) != DOC_BOOL) {
        return FAIL_AT(r, d, "'%s' must be true or false", key);
    }
    *out = doc_bool(d);
    return true;
}

bool content_id(content_reader *r, const doc *map, const char *key, str *out)
{
    TRY(content_text(r, map, key, true, out));
    for (size_t i = 0; i < out->n; i++) {
        char c = out->p[i];
        bool good = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                    c == '-' || c == '.';
        if (!good) {
            return FAIL_AT(r, doc_get(map, str_of(key)),
                           "'" STR_FMT "' is no %s; use letters without accents, digits, '_', '-' and '.'",
                           STR_ARG(*out), key);
        }
    }
    return true;
}

bool content_word(content_reader *r, const doc *map, const char *key, const char *const *words, int *out)
{
    str text;
    TRY(content_text(r, map, key, true, &text));
    for (*out = 0; words[*out] != NULL; ++*out) {
        if (str_eq(text, str_of(words[*out]))) {
            return true;
        }
    }
    buf b = buf_in(r->a);
    for (int i = 0; words[i] != NULL; i++) {
        buf_printf(&b, "%s'%s'", i == 0 ? "" : words[i + 1] == NULL ? " or " : ", ", words[i]);
    }
    return FAIL_AT(r, doc_get(map, str_of(key)), "'%s' must be " STR_FMT, key, STR_ARG(buf_str(&b)));
}

/* ------------------------------------------------------------------ numbers */

static bool find_number(content_reader *r, const doc *map, const char *key, const doc **out)
{
    *out = doc_get(map, str_of(key));
    if (*out == NULL) {
        return FAIL_AT(r, map, "the key '%s' is missing here; add it", key);
    }
    return ((*out)->kind == DOC_SCALAR && !(*out)->quoted) ||
           FAIL_AT(r, *out, "'%s' must be a number, without quotes", key);
}

bool content_whole(content_reader *r, const doc *map, const char *key, int64_t least, int64_t most, int64_t *out)
{
    const doc *d;
    TRY(find_number(r, map, key, &d));
    return (str_to_int(d->text, out) && *out >= least && *out <= most) ||
           FAIL_AT(r, d, "'%s' must be a whole number from %" PRId64 " to %" PRId64, key, least, most);
}

bool content_number(content_reader *r, const doc *map, const char *key, double least, double most, double *out)
{
    const doc *d;
    dec number;
    TRY(find_number(r, map, key, &d));
    bool is_number = dec_parse(d->text, &number);
    *out = is_number ? dec_to_double(number) : least;
    return (is_number && *out >= least && *out <= most) ||
           FAIL_AT(r, d, "'%s' must be a number from %g to %g", key, least, most);
}

static double number_of(const doc *d)
{
    dec number;
    return d->kind == DOC_SCALAR && !d->quoted && dec_parse(d->text, &number) ? dec_to_double(number) : 0;
}

bool content_factor(content_reader *r, const doc *map, double *low, double *high)
{
    const doc *d = doc_get(map, S("factor"));
    bool two = d != NULL && d->kind == DOC_LIST && d->n == 2;
    *low = two ? number_of(d->items[0]) : 0;
    *high = two ? number_of(d->items[1]) : 0;
    return (*low >= 0.001 && *low <= 1 && *high >= 1 && *high <= 1000) ||
           FAIL_AT(r, d == NULL ? map : d,
                   "'factor' must be two numbers around 1, from 0.001 to 1000: how much lower and how much higher the "
                   "odds may be, as [0.5, 2]");
}

bool content_euros(content_reader *r, const doc *map, const char *key, int64_t *out)
{
    static const int64_t most = INT64_C(100000000000000); /* a thousand billion euros */
    const doc *d;
    dec euros, cents;
    TRY(find_number(r, map, key, &d));
    return (dec_parse(d->text, &euros) && dec_mul(euros, dec_from_int(100), &cents) && dec_to_int_exact(cents, out) &&
            *out >= 0 && *out <= most) ||
           FAIL_AT(r, d, "'%s' must be an amount of euros, nought or more, as 1250.00", key);
}

bool content_version(content_reader *r, const doc *map)
{
    str version;
    TRY(content_text(r, map, "version", true, &version));
    return str_eq(version, S("1")) ||
           FAIL_AT(r, doc_get(map, S("version")), "version '" STR_FMT "' of this file is not known; write 'version: 1'",
                   STR_ARG(version));
}

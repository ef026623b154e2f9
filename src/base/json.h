/* JSON writing: small, streaming, deterministic.
 *
 * Uses: str, dec. Read first: this file.
 *
 * INV-1  Output is valid UTF-8 JSON as long as calls are balanced (asserted); invalid UTF-8 in text becomes U+FFFD.
 * INV-2  The same calls give the same bytes: no locale, no floating point formatting.
 *
 *     json j = json_to(&b, 0);
 *     json_object(&j);
 *     json_key(&j, S("n"));
 *     json_int(&j, 1);
 *     json_object_end(&j);          → {"n":1}
 */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include "base/dec.h"

typedef struct json {
    buf *out;
    int indent; /* spaces per level; 0 = one line, no spaces */
    int depth;
    bool need_comma; /* a value stands before the next one on this level */
    bool after_key;
} json;

/* Everything is written at the end of out, which stays the caller's. */
static inline json json_to(buf *out, int indent)
{
    return (json){.out = out, .indent = indent};
}

/* Commas, colons and line ends come by themselves. In an object each value stands behind a key. */
void json_object(json *j);
void json_object_end(json *j);
void json_array(json *j);
void json_array_end(json *j);
void json_key(json *j, str key);
void json_str(json *j, str s);
void json_int(json *j, int64_t v);
void json_dec(json *j, dec d); /* as a number with its exact decimal text */
void json_bool(json *j, bool v);
void json_null(json *j);
void json_raw(json *j, str already_json);

/* A key and its value. */
void json_text(json *j, const char *key, str text); /* null when the text is empty */
void json_flag(json *j, const char *key, bool value);
void json_number(json *j, const char *key, int64_t value);
void json_texts(json *j, const char *key, const str *texts, size_t n);

#endif

/* Content: YAML files that people edit by hand, read strictly: a key that is not known is refused, so that a slip of the pen shows.
 *
 * Uses: doc, text. Read first: this file.
 *
 * INV-1  Every function fails with the line and column of what is wrong; texts refer to the document.
 */
#ifndef BASE_CONTENT_H
#define BASE_CONTENT_H

#include "base/doc.h"
#include "base/text.h"

typedef struct content_reader {
    arena *a;
    str file;
    err *e;
} content_reader;

#define FAIL_AT(r, node, ...) err_at((r)->e, ERR_INPUT, 0, (r)->file, (node)->line, (node)->column, __VA_ARGS__)

/* The node is a mapping with no other keys than these (NULL-terminated), each once. `what` is the subject of the sentence: "a service". */
bool content_keys(content_reader *r, const doc *map, const char *const *keys, const char *what);

/* A text on one line; empty when the key is absent and not required. */
bool content_text(content_reader *r, const doc *map, const char *key, bool required, str *out);

/* A list of texts; none when the key is absent and not required. */
bool content_texts(content_reader *r, const doc *map, const char *key, bool required, str **out, size_t *count);

/* {nl: …, en: …}: both, or with `dutch_only` at least the first. All empty when the key is absent and not required. */
bool content_languages(content_reader *r, const doc *map, const char *key, bool required, bool dutch_only,
                       str out[TEXT_LANGUAGES]);

bool content_flag(content_reader *r, const doc *map, const char *key, bool *out); /* false when absent */

/* An identifier: required, of the letters a-z, capitals, digits, '_', '-' and '.'. */
bool content_id(content_reader *r, const doc *map, const char *key, str *out);

/* The list below `key`; NULL when it is absent. */
bool content_list(content_reader *r, const doc *map, const char *key, const doc **out);

/* One of these words (NULL-terminated): its number. Required. */
bool content_word(content_reader *r, const doc *map, const char *key, const char *const *words, int *out);

/* Numbers, not in quotes. Required. */
bool content_whole(content_reader *r, const doc *map, const char *key, int64_t least, int64_t most, int64_t *out);
bool content_number(content_reader *r, const doc *map, const char *key, double least, double most, double *out);

/* `factor: [0.5, 2]`: how much lower and how much higher odds may be, from 0.001 to 1 and from 1 to 1000. Required. */
bool content_factor(content_reader *r, const doc *map, double *low, double *high);

/* An amount of euros, nought or more, in whole cents: "1250.00" as eurocents. Required. */
bool content_euros(content_reader *r, const doc *map, const char *key, int64_t *out);

/* `version: 1`. */
bool content_version(content_reader *r, const doc *map);

/* Bytes of a text that cannot be seen or that turn the direction of writing: before which byte the first stands, s.n when there is none. */
size_t content_visible(str s);

#endif

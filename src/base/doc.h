/* Documents: a tree read from YAML or JSON, with the place of every node.
 *
 * Uses: arena, str, err; libyaml behind doc_yaml.c. Read first: this file.
 *
 * INV-1  Scalars keep their text; nothing is converted on reading. doc_type says what a plain scalar means.
 * INV-2  A tree is immutable, lives in the arena it was read into, and is finite: aliases share their target's nodes,
 *        and reading refuses deeper than DOC_DEPTH_MAX and more than DOC_NODES_MAX nodes, both counted with aliases
 *        expanded (file_read limits the bytes).
 * INV-3  Map keys keep their order; a repeated key is kept too (doc_get returns the last; doc_repeated tells).
 *
 * YAML scalars follow the 1.2 core schema: true/True/TRUE, false/…, null/Null/NULL/~/empty, decimal, 0x and 0o
 * integers, floats, .inf and .nan (both DOC_NAN). yes/no/on/off, 1_000 and 017 are text. Quoted scalars and those with
 * the tag !!str are text; other tags mean nothing.
 */
#ifndef BASE_DOC_H
#define BASE_DOC_H

#include "base/err.h"

#define DOC_DEPTH_MAX 1000
#define DOC_NODES_MAX 2000000

typedef enum doc_kind { DOC_SCALAR, DOC_LIST, DOC_MAP } doc_kind;
typedef enum doc_type { DOC_NULL, DOC_BOOL, DOC_INT, DOC_FLOAT, DOC_TEXT, DOC_NAN } doc_type; /* of a scalar */

typedef struct doc doc;
typedef struct doc_entry {
    str key;
    int line, column; /* of the key */
    const doc *value;
} doc_entry;

struct doc {
    doc_kind kind;
    bool quoted;      /* scalar: written in quotes or as a block, or a JSON string */
    int line, column; /* 1-based */
    size_t n;         /* items or entries */
    union {
        str text;                 /* DOC_SCALAR */
        const doc **items;        /* DOC_LIST */
        const doc_entry *entries; /* DOC_MAP */
    };
};

/* Reads one YAML document from text. name is used in errors. An empty text is a null scalar; a second document is
 * refused. The tree refers to memory in a only (text may go). */
bool doc_read_yaml(arena *a, str name, str text, const doc **out, err *e);

/* Reads one JSON value, strictly as RFC 8259 has it; a byte order mark is passed over, and \u0000 is refused. All that is read stays in a:
 * nothing of it is left behind when a is wiped. Integers
 * that do not fit in 64 bits signed stay text of type DOC_INT, so the reader can refuse them. */
bool doc_read_json(arena *a, str name, str text, const doc **out, err *e);

/* Type of a scalar (asserts DOC_SCALAR). An empty plain scalar is DOC_NULL. */
doc_type doc_scalar_type(const doc *d);

/* Value of a scalar of the type; false if it does not fit (integers of more than 64 bits). */
bool doc_bool(const doc *d);              /* asserts DOC_BOOL */
bool doc_int(const doc *d, int64_t *out); /* asserts DOC_INT: decimal, 0x, 0o */

const doc *doc_get(const doc *map, str key); /* last value of key, NULL when absent (or map is not a map) */
const doc_entry *doc_repeated(
    const doc *map); /* first entry whose key occurred before; NULL when none. O(n²) under 16 keys, else sorted */
bool doc_is_null(const doc *d); /* NULL pointer or null scalar */

const char *doc_kind_name(const doc *d); /* "a list", "a mapping", "text", "a number", "nothing" … for sentences */

#endif

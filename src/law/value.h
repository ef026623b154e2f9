/* Values of the law format: what a law computes with.
 *
 * Uses: base. Read first: docs/law-format.md, "Values".
 *
 * INV-1  A value is 16 bytes and never owns memory; text, lists, objects and taints live in an arena that outlives it.
 * INV-2  A text that is a real day in canonical form (YYYY-MM-DD) is always of kind LAW_DATE, never LAW_TEXT, so that no date is
 *        parsed during evaluation. To the outside both are strings.
 * INV-3  Int and Dec are distinct kinds: 5 and 5.0 compare equal as numbers but are different outputs.
 * INV-4  LAW_UNSET (all bits zero) and LAW_FAILED never appear in results.
 */
#ifndef LAW_VALUE_H
#define LAW_VALUE_H

#include "base/date.h"
#include "base/dec.h"
#include "base/doc.h"
#include "base/json.h"

typedef enum law_kind {
    LAW_UNSET = 0, /* no value: an unresolved name */
    LAW_NULL,
    LAW_BOOL,
    LAW_INT,
    LAW_DEC,
    LAW_TEXT,
    LAW_DATE,
    LAW_LIST,
    LAW_OBJECT,
    LAW_UNTRANSLATABLE, /* from here on: no operand that an operation computes with */
    LAW_UNKNOWN,        /* what it may be, while facts are missing (unknown.h) */
    LAW_FAILED,         /* internal: evaluation stopped; the machine holds the error */
    LAW_LAZY,           /* internal: an input that is resolved when first used */
} law_kind;

typedef struct law_value law_value;

typedef struct law_entry law_entry; /* field of an object */
typedef struct law_unknown law_unknown;

typedef struct law_taint { /* which construct of which article could not be expressed */
    str article, construct;
} law_taint;

struct law_value {
    union {
        struct {
            uint8_t kind;            /* law_kind */
            uint8_t scale, negative; /* LAW_DEC */
            uint8_t spare;           /* LAW_LIST: how deep lists lie inside it, at most 255 */
            uint32_t hi;             /* LAW_DEC: high 32 bits; LAW_TEXT: bytes; LAW_LIST, LAW_OBJECT: count */
        };
        uint64_t head; /* all of these at once, so that copying and comparing is one instruction */
    };
    union {
        uint64_t lo; /* LAW_DEC: low 64 bits */
        int64_t i;   /* LAW_INT, LAW_BOOL (0 or 1), LAW_DATE (day number) */
        const char *text;
        const law_value *items;
        const law_entry *fields;
        const law_taint *taint;
        const law_unknown *unknown;
    };
};
_Static_assert(sizeof(law_value) == 16, "a law_value is passed in two registers");

struct law_entry {
    str name;
    law_value value;
};

static inline law_value law_null(void)
{
    return (law_value){.kind = LAW_NULL};
}
static inline law_value law_bool(bool v)
{
    return (law_value){.kind = LAW_BOOL, .i = v};
}
static inline law_value law_int(int64_t v)
{
    return (law_value){.kind = LAW_INT, .i = v};
}
static inline law_value law_date(date d)
{
    return (law_value){.kind = LAW_DATE, .i = d};
}
static inline law_value law_dec(dec d)
{
    return (law_value){.kind = LAW_DEC, .scale = d.scale, .negative = d.negative, .hi = d.hi, .lo = d.lo};
}
static inline dec law_as_dec(law_value v) /* of LAW_DEC or LAW_INT */
{
    return v.kind == LAW_INT ? dec_from_int(v.i)
                             : (dec){.lo = v.lo, .hi = v.hi, .scale = v.scale, .negative = v.negative};
}
static inline bool law_is_number(law_value v)
{
    return v.kind == LAW_INT || v.kind == LAW_DEC;
}
static inline str law_as_str(law_value v) /* of LAW_TEXT */
{
    return (str){v.text, v.hi};
}

law_value law_text(str s); /* LAW_DATE when INV-2 says so; refers to s */
law_value law_list(const law_value *items, size_t n);
law_value law_object(const law_entry *fields, size_t n);
law_value law_value_copy(arena *a, law_value v); /* with all its text, items and fields in a */
size_t law_value_parts(law_value v,
                       size_t most); /* values in v, itself included, shared ones each time; most + 1 when more */
bool law_truthy(law_value v);        /* false: null, false, 0, 0.0, "", [], {}, untranslatable */
bool law_equal_structural(law_value a, law_value b);    /* inside lists and objects: Int and Dec differ */
bool law_equal(law_value a, law_value b);               /* EQUALS of the format, untranslatables excluded */
bool law_identical(law_value a, law_value b);           /* same kind and value, scale included: for memo keys */
int law_compare_numbers(law_value a, law_value b);      /* −1, 0, 1; both numbers */
uint32_t law_hash(law_value v);                         /* agrees with law_identical */
const law_value *law_field(law_value object, str name); /* NULL when absent */
bool law_to_date(law_value v, date *out);               /* LAW_DATE, or an object with a date in `iso` */
const char *law_kind_name(law_value v);                 /* "number", "string", "boolean", "null", "array", "object" */
str law_key_text(arena *a, law_value v);                /* text of a data source key: text as is, decimals exact */

/* From a document node. Numbers become Int or Dec as the format says (a whole float is Int, NaN and infinities are null). `{"dec":"…"}`,
 * `{"obj":{…}}` and the untranslatable objects are recognised when `vectors` is true; `__untranslatable` always. Texts are shared
 * with the document. False (with place and field) when an integer does not fit in 64 bits. */
bool law_value_from_doc(arena *a, const doc *d, bool vectors, law_value *out, err *e);

/* Text of a feature step or table cell (trimmed by the caller): true/false, null or empty, integer, decimal, else text. */
law_value law_value_from_cell(str cell);

/* JSON. Exact: Dec with its exact digits as a number. Untranslatable as {"__untranslatable":true,"article":…,"construct":…}. */
void law_value_json(json *j, law_value v);
str law_value_text(arena *a, law_value v); /* one line, as JSON: for sentences and traces */

#endif

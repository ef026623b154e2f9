/* Checking a corpus without running it: what is wrong, suspicious or dead in the laws as written.
 *
 * Uses: law.h. Public. Read first: law.h.
 *
 * INV-1  A finding says place, what, and what to do; findings are sorted by file and line; equal input gives equal output.
 * INV-2  An error means that some evaluation must fail or be wrong; a warning that a reader should look.
 */
#ifndef LAW_CHECK_H
#define LAW_CHECK_H

#include "law/law.h"

typedef enum law_finding_kind {
    LAW_FIND_UNRESOLVED_LAW, /* error: a source names a law that is not loaded; warning: one that has ended */
    LAW_FIND_UNRESOLVED_OUTPUT, /* error: … an output that no version of that law declares; warning: some version in force does not */
    LAW_FIND_NOT_COMPUTED,      /* warning: an output is declared, but no action computes it */
    LAW_FIND_UNDECLARED_OUTPUT, /* note: an action computes an output that is not declared, and nothing reads it */
    LAW_FIND_UNITS,             /* error: units cannot be combined */
    LAW_FIND_UNREACHABLE,       /* warning: a case that can never be reached */
    LAW_FIND_OVERLAP,           /* warning: two cases of an IF both hold for some value: order decides */
    LAW_FIND_ALWAYS,            /* warning: a condition that is always true or always false */
    LAW_FIND_DEAD_PARAMETER,    /* warning: declared and never read */
    LAW_FIND_DEAD_INPUT,        /* warning: resolved and never read */
    LAW_FIND_DEAD_DEFINITION,   /* note */
    LAW_FIND_CYCLE, /* error: articles that need each other's outcome; warning when the parameters differ (rows dialect) */
    LAW_FIND_SHADOWED,         /* warning: a definition hides an input or parameter of the same name */
    LAW_FIND_DUPLICATE_OUTPUT, /* warning: declared by several articles of one law version */
    LAW_FIND_UNDEFINED_NAME, /* warning: a variable that only an undeclared parameter can give; error when nothing can */
    LAW_FIND_FORWARD,        /* error: an output is read before the action that computes it */
    LAW_FIND_UNKNOWN_FIELD,  /* warning: a field that the format does not know */
    LAW_FIND_OPEN_TERM,      /* warning: nobody fills in a required open term */
    LAW_FIND_IMPLEMENTS_NOTHING, /* error: an `implements` or override that points at nothing; warning: a hook that never fires */
    LAW_FIND_DELEGATION,  /* error: filled in by a regulation of another rank than the term allows */
    LAW_FIND_VERSION_GAP, /* warning: the versions of a law leave days without one, or overlap after an end date */
    LAW_FIND_SCHEMA, /* warning: a field that the published schema requires is missing, or its value is not allowed */
    LAW_FIND_CANNOT_RUN, /* error: an action or operation that always fails, such as an inline IF */
    LAW_FIND_AMBIGUOUS,  /* error: two regulations of equal rank and date fill in one open term in one territory */
    LAW_FIND_REPLACED,   /* warning: the same law and date stand in a file loaded later: this one counts for nothing */
    LAW_FINDING_KINDS
} law_finding_kind;

typedef enum law_severity { LAW_NOTE, LAW_WARNING, LAW_ERROR } law_severity;

typedef struct law_finding {
    law_finding_kind kind;
    law_severity severity;
    str file;
    int line, column;
    str law, article; /* article empty when the finding is about the law */
    str message;      /* one sentence, English, without place */
} law_finding;        /* names refer to the corpus, the message to the arena */

const char *law_finding_name(law_finding_kind k); /* "unresolved-law", … */
const char *law_severity_name(law_severity s);    /* "note", "warning", "error" */

/* All findings of a sealed corpus, in arena a. Cost: linear in the size of the corpus times its versions, but for overlaps, which compare
 * the cases of one IF with each other. */
law_finding *law_check(arena *a, const law_corpus *c, size_t *count);

#endif

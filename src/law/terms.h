/* Terms: what the laws mean by income, household, age, period and deadline, side by side (one by-law, one language).
 *
 * Uses: law.h, base/content.h, base/text.h. Public. Read first: law.h.
 *
 * Two parts. The *found* part is read from the compiled laws themselves: every age that something is compared with, every period or
 * deadline, every list of kinds of income. The *told* part is a file (content/laws/terms.yaml) in which people say what each law counts, and
 * where two laws clash.
 *
 * INV-1  Nothing found is typed by hand: a number is the one that the program compares with or adds.
 * INV-2  What is told is checked against the laws: each article and output exists, and each number in a clash is one that was found there.
 * INV-3  Same laws, file and day give the same result, in the same order: law, article as text, line.
 */
#ifndef LAW_TERMS_H
#define LAW_TERMS_H

#include "base/text.h"
#include "law/law.h"

/* ------------------------------------------------------------------ found */

typedef struct law_place {
    str law, article, output; /* output: what the article is computing there */
    str file;
    int line;
} law_place;

typedef enum law_border_kind {
    LAW_BORDER_AGE,      /* an age is compared with a number of years */
    LAW_BORDER_PERIOD,   /* a length of time is compared with a number */
    LAW_BORDER_DEADLINE, /* a number is added to a date */
} law_border_kind;

typedef struct law_border {
    law_border_kind kind;
    const char *relation; /* "<", "<=", ">", ">=", "=", "<>"; "+" of a deadline */
    law_value number;
    const char *unit; /* "years", "months", "weeks", "days" */
    str what;         /* the name that is compared; empty when it has none */
    law_place place;
} law_border;

typedef struct law_kinds { /* rows of a table are told apart by what kind they are */
    str table, column;
    bool others; /* the condition holds for all kinds but these */
    const str *kinds;
    size_t count;
    law_place place;
} law_kinds;

typedef struct law_found_terms {
    const law_border *borders;
    size_t border_count;
    const law_kinds *kinds;
    size_t kinds_count;
} law_found_terms;

/* A fact that is a length of time, though no law says its unit: `weken_in_buitenland`, weeks. */
typedef struct law_time_fact {
    str name, unit;
} law_time_fact;

/* Walks every article in force on the day of the view. An age is AGE, and what comes from it through outputs, references, choices and
 * loops; a length of time is DATE_DIFF, a name with a unit of time, a time fact, and what comes from those. Lives in a. */
void law_terms_find(arena *a, const law_view *v, const law_time_fact *facts, size_t fact_count, law_found_terms *out);

/* ------------------------------------------------------------------ told */

typedef struct law_definition {
    str law, article, output;
    str counts[TEXT_LANGUAGES], excludes[TEXT_LANGUAGES]; /* what counts, what does not */
    str period[TEXT_LANGUAGES], day[TEXT_LANGUAGES]; /* over which time, on which day it is looked at; may be empty */
    const law_border *const *ages;                   /* found in that article */
    size_t age_count;
} law_definition;

typedef enum law_subject {
    LAW_SUBJECT_INCOME,
    LAW_SUBJECT_HOUSEHOLD,
    LAW_SUBJECT_AGE,
    LAW_SUBJECT_PERIOD,
    LAW_SUBJECT_DEADLINE,
    LAW_SUBJECTS
} law_subject;

extern const char *const law_subject_names[LAW_SUBJECTS]; /* "income", … */

typedef struct law_clash {
    str id;
    str says[TEXT_LANGUAGES];      /* with the numbers filled in */
    str household[TEXT_LANGUAGES]; /* an example of whom it hurts */
} law_clash;

typedef struct law_concept {
    str id, name[TEXT_LANGUAGES];
    law_subject subject;
    const law_definition *definitions;
    size_t definition_count;
    const law_clash *clashes;
    size_t clash_count;
} law_concept;

typedef struct law_terms {
    law_found_terms found;
    str table, column; /* which of found.kinds are kinds of income; empty without a file */
    const law_concept *concepts;
    size_t concept_count;
} law_terms;

/* Reads the file and checks it against the laws; an empty text tells nothing, and only finds. What is told of an article that is not in
 * force on that day, but is on another, is left out. Refused with the line: a law, article or output that never exists, a number that is not
 * found in its article. Lives in a. */
bool law_terms_read(arena *a, const law_corpus *c, const law_view *v, str name, str yaml, law_terms *out, err *e);

#endif

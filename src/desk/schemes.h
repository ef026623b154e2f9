/* Schemes: content/laws/schemes.yaml as plain values. The comment at its top says what each key means.
 *
 * Uses: base. Internal to desk. Read first: content/laws/schemes.yaml.
 */
#ifndef DESK_SCHEMES_H
#define DESK_SCHEMES_H

#include "base/doc.h"
#include "base/text.h"

#define DESK_DAY S("{datum}")     /* in the text of a term: where the day comes */
#define DESK_AMOUNT S("{bedrag}") /* in the text of what is set aside: where the amount comes */

typedef struct desk_output { /* an output of a law, and where schemes.yaml names it */
    str law, name;
    int line, column;
} desk_output;

typedef struct desk_term { /* what must happen by the day that the output gives */
    desk_output output;
    str text[TEXT_LANGUAGES];      /* with {datum} in it */
    str otherwise[TEXT_LANGUAGES]; /* when that day is not known (yet); may be empty */
} desk_term;

typedef struct desk_scheme {
    str id, law;
    str name[TEXT_LANGUAGES], summary[TEXT_LANGUAGES], apply[TEXT_LANGUAGES];
    str apply_url;               /* may be empty */
    str caution[TEXT_LANGUAGES]; /* may be empty */
    str report[TEXT_LANGUAGES];  /* what must be reported, to whom and when; may be empty */
    const str *report_on;        /* tables of facts: a change in one of them is to be reported */
    const int *report_line;      /* of each, where it stands */
    size_t report_on_count;
    /* when the outcome changes: what takes time and may have to be paid back; may be empty */
    str delay[TEXT_LANGUAGES];
    desk_output right, amount; /* from one article: asked together, with `more`; amount.name empty: help, not money */
    /* asked apart: who decides must be known also when the right is not; period: of payment, empty for help */
    desk_output body, period;
    const desk_output *more, *explain;
    size_t more_count, explain_count;
    const desk_term *terms; /* asked apart: a day that is not known stops nothing */
    size_t term_count;
    /* asked apart: what the amount is the part of that is paid each time; name empty: it is the whole */
    desk_output whole;
    str set_aside[TEXT_LANGUAGES]; /* says that the rest is paid later, with {bedrag} in it */
    desk_output shared_with;       /* name empty: the amount is shared with nobody */
    bool per_parent;               /* level: parent */
    bool one_parent;               /* one of the parents receives it; that the other does not is no refusal */
    str income_kind;               /* inkomens.soort that this scheme itself is; may be empty */
    bool kind_of_several;          /* that kind may also be another scheme: who has it does not say to have this one */
    bool own_income;               /* that kind is counted in desk_income.own: not added when somebody has it already */
    bool handled_here;
    int64_t times_a_year; /* that the amount counts in the disposable income; 0: not */
    int line;
} desk_scheme;

/* the own income of a person per month; all from one article. law empty: the file does not say */
typedef struct desk_income {
    str law;
    desk_output own;                   /* the sum of the next three */
    desk_output work, benefits, other; /* the parts of it */
    desk_output received;              /* what schemes already pay this person; not in own */
    /* rent of who rents from this person, when it is not among the incomes; added to own when it is known; name empty:
     * nothing */
    desk_output rent;
} desk_income;

/* schemes that are income of a year themselves, and what is worked out with that income */
typedef struct desk_year_income {
    const str *schemes, *counts_for;
    size_t scheme_count, counts_for_count;
    str delay[TEXT_LANGUAGES]; /* to say of counts_for when one of the schemes changes */
} desk_year_income;

typedef struct desk_moving { /* income that may become another when who has it moves */
    str income_kind;         /* inkomens.soort */
    str name[TEXT_LANGUAGES], report[TEXT_LANGUAGES];
} desk_moving;

typedef struct desk_word { /* a name of the laws in plain words */
    str name;
    str text[TEXT_LANGUAGES];
    str none[TEXT_LANGUAGES]; /* what to say when the value is no, nothing or zero; may be empty */
    str some[TEXT_LANGUAGES]; /* when it is yes or something: that is then reason enough; may be empty */
    /* a whole sentence for when this is the value, with {naam} for about whom; may be empty */
    str says[TEXT_LANGUAGES];
    bool situation; /* that for which the scheme is there: without it nothing is refused */
} desk_word;

typedef struct desk_schemes {
    str file;
    const desk_scheme *list;
    size_t count;
    desk_income income;
    /* by when the municipality talks with somebody who is in danger of losing home or power; name empty: not said */
    desk_output first_talk;
    desk_output pension_age;      /* has somebody reached it; name empty: not said */
    desk_year_income year_income; /* nothing in it: the file does not say */
    const desk_moving *moving;
    size_t moving_count;
    const desk_word *words;
    size_t word_count;
} desk_schemes;

const desk_scheme *desk_scheme_find(const desk_schemes *s, str id); /* NULL when unknown */

/* Lives in a. Refused with file, line and column. */
bool desk_schemes_read(arena *a, str name, str yaml, desk_schemes *out, err *e);

#endif

/* What lies underneath: the causes of content/causes, what a household file shows of them, and the record made of it.
 *
 *   causes_read.c  network.yaml and weights.yaml, checked against worries, facts, services and schemes
 *   causes_seen.c  household ─▶ what is known of each subject, what it weighs, and what showed it
 *   causes_replies.c  what the household answers to what is supposed of it
 *   causes_asked.c help that the household asks for by itself
 *   causes.c, causes_levers.c  cause_rank ─▶ overview_causes (causes_telling.h)
 *
 * Uses: inside.h, cause/lever.h. Internal to desk.
 */
#ifndef DESK_UNDERNEATH_H
#define DESK_UNDERNEATH_H

#include "cause/lever.h"
#include "desk/inside.h"

typedef struct desk_weights { /* of a step of severity: content/causes/weights.yaml */
    double awake, told, other, danger;
} desk_weights;

typedef struct desk_citation { /* content/causes/sources.yaml */
    str row;                   /* of the table of evidence, as an arrow names it */
    str found;                 /* what was measured, in plain Dutch */
    str cite;                  /* who, when, where */
} desk_citation;

struct desk_underneath { /* of the desk; immutable */
    cause_model model;
    desk_weights weights;
    const desk_citation *citations;
    size_t citation_count;
    const bool *stops;       /* by subject: while it is there, nothing is told but that it comes first */
    const bool *unsaid;      /* by subject: never supposed */
    const bool *unasked;     /* by subject: supposed, but no household is asked whether it is so */
    const str *work_incomes; /* values of inkomens.soort: who has one works */
    size_t work_income_count;
    const bool *not_at_work; /* by subject: not there where everybody of working age works */
};

/* One of the values of a choice, or ja or nee of what is one of both. */
bool desk_fact_may_be(const fact_definition *f, str value);

/* A yes or no, or a choice, that is this one. */
bool desk_cell_is(const fact_cell *c, str value);

/* Reads both files below content/causes. */
bool desk_underneath_read(desk *d, str directory, err *e);

typedef struct desk_seen { /* of one subject */
    bool told;             /* it is there: the household says so, an answer shows it, or a professional saw it */
    bool absent;           /* an answer shows that it is not, or somebody says so */
    bool awake;            /* in its own words */
    bool ticked;           /* somebody who helps saw it */
    bool denied;           /* and an answer shows that it is not: `by` */
    str by;                /* the words or the answer */
    str otherwise;         /* who helps saw another state than the household tells: which, in words; empty: the same */
} desk_seen;

typedef struct desk_evidence {
    desk_seen *seen; /* of each subject of the model */
    cause_known *known;
    double *weights;
    bool has_children;
} desk_evidence;

/* Of facts that contradict each other the worst counts. What somebody saw counts too, but never takes away what the
 * household says is there; what contradicts is told. heard: problems by own words. Errors: ERR_INPUT for a sight of an unknown subject or state, and of desk_read_replies. */
bool desk_see(const desk_case *k, const overview *heard, const desk_looking *how, desk_evidence *out, err *e);

/* causes_asked.c */
void desk_tell_asked(const desk_case *k, overview_causes *out);

/* causes_replies.c: of each subject what the household answered: 1 at least the mildest state, 0 not there, −1 nothing; NULL: e is filled in.
 * Errors: ERR_INPUT for a reply about what nobody is asked, or a second one. */
const int8_t *desk_read_replies(const desk_case *k, const desk_looking *how, err *e);
/* … and those replies told back, with the words of what they are about. */
void desk_tell_replies(const desk_case *k, const desk_looking *how, overview_causes *out);

overview_cause_kind desk_cause_kind(cause_kind kind); /* causes.c */

#endif

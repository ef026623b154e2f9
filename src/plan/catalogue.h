/* The catalogue of actions: what can be done for a household, over all laws and outside them (format actions/1).
 *
 *   files (YAML) ─ plan_read_actions, one after the other ─▶ plan_close_catalogue ─▶ catalogue
 *
 * Uses: base. Read first: content/actions/README.md (the format and what its numbers mean).
 *
 * Names of causes, facts, schemes, services, skills, life domains and budgets are read as they are: whether they exist is checked by who knows them (desk).
 *
 * INV-1  A catalogue is immutable once closed, lives in its arena, and may be shared by threads.
 * INV-2  Every effect and every cost has its source, or is marked as an assumption. Every rule has its layer and where it stands.
 * INV-3  What must come first makes no circle.
 */
#ifndef PLAN_CATALOGUE_H
#define PLAN_CATALOGUE_H

#include "base/err.h"
#include "base/text.h"

#include <stdbool.h>
#include <stdint.h>

enum {
    CATALOGUE_ACTIONS_MAX = 10000,
    CATALOGUE_WEEKS_MAX = 1040, /* twenty years */
    CATALOGUE_BURDEN_MAX = 3,
    CATALOGUE_PLACES_MAX = 1000000,
};
#define CATALOGUE_BYTES_MAX 8000000 /* of one file */

typedef enum catalogue_kind { /* who does it */
                              CATALOGUE_MUNICIPAL,
                              CATALOGUE_NATIONAL,
                              CATALOGUE_HEALTH,
                              CATALOGUE_SCHOOL,
                              CATALOGUE_HOUSING,
                              CATALOGUE_EMPLOYER,
                              CATALOGUE_NEIGHBOUR,
                              CATALOGUE_VOLUNTEER,
                              CATALOGUE_CLUB,
                              CATALOGUE_OWN,
                              CATALOGUE_KINDS
} catalogue_kind;

typedef enum catalogue_layer { /* of a rule, the hardest first */
                               CATALOGUE_FACT,
                               CATALOGUE_NATIONAL_LAW,
                               CATALOGUE_LOCAL_RULE,
                               CATALOGUE_CONTRACT,
                               CATALOGUE_HABIT,
                               CATALOGUE_LAYERS
} catalogue_layer;

typedef enum catalogue_need {                           /* what must be so before the action can be done */
                              CATALOGUE_NEEDS_FACT,     /* somebody in the household has this value of a fact */
                              CATALOGUE_NEEDS_SCHEME,   /* somebody has a right to this scheme */
                              CATALOGUE_NEEDS_NOT_YET,  /* nobody receives this scheme yet */
                              CATALOGUE_NEEDS_PROBLEM,  /* this cause is there, in at least this state */
                              CATALOGUE_NEEDS_CHILDREN, /* there are children */
                              CATALOGUE_NEEDS_ADULT,    /* there is an adult */
                              CATALOGUE_NEEDS_AGREED,   /* this body agreed, on record */
                              CATALOGUE_NEEDS_PLACE,    /* one of so many places a year is free */
                              CATALOGUE_NEEDS_NOTHING, /* nothing helps: as long as the rule stands it stops everybody */
} catalogue_need;

typedef struct catalogue_source { /* of an effect or a cost */
    const str *evidence;          /* rows of the table of evidence, as "from,to,measure,value" in CSV */
    size_t evidence_count;
    str how;      /* from the figure to the number, in a sentence or two */
    bool assumed; /* `how` begins with "aanname van deskundigen" */
    bool read;    /* `how` names a figure of content/actions/sources.csv, as "[bron: name]" */
} catalogue_source;

typedef struct catalogue_change {
    str variable; /* of content/causes */
    double works; /* of the households that have it and get this action, the share of which it takes it away: 0 … 1 */
    double low, high; /* the odds may be so much lower and higher */
    str grade;        /* A, A-, B, C, or none */
    catalogue_source source;
    int line;
} catalogue_change;

typedef struct catalogue_condition {
    str id; /* within the action */
    catalogue_layer layer;
    str source; /* where the rule stands */
    catalogue_need need;
    uint32_t places; /* a year */
    str name, value; /* of the fact, scheme, cause or body; value of the fact, or state */
    str words[TEXT_LANGUAGES];
    str allowed; /* where it stands that it is allowed all along; empty: nowhere */
    int line;
} catalogue_condition;

typedef struct catalogue_basis {
    str law, article, words;
} catalogue_basis;

typedef struct catalogue_action {
    str id, domain, service; /* service: in content/services, or a scheme; may be empty */
    catalogue_kind kind;
    str name[TEXT_LANGUAGES], words[TEXT_LANGUAGES], role[TEXT_LANGUAGES];
    const catalogue_basis *basis; /* none: outside the law */
    size_t basis_count;
    bool right; /* who meets the conditions has a right to it */
    const catalogue_change *changes;
    size_t change_count;
    const str *handles; /* dangers that it answers */
    size_t handle_count;
    const catalogue_condition *conditions;
    size_t condition_count;
    int64_t cost, cost_low, cost_high; /* eurocents, of the whole */
    catalogue_source cost_source;
    const str *paid_from; /* budgets, the usual one first */
    size_t paid_from_count;
    uint32_t waits, works_after, lasts; /* weeks: until it begins; from then until it helps; that it asks something */
    str time;                           /* where those come from */
    uint32_t burden;                    /* what it asks: 0 nothing, 1 now and then, 2 every week, 3 most days */
    const uint32_t *after, *not_with;   /* actions of the catalogue */
    size_t after_count, not_with_count;
    str brings;        /* which talent of the household fits here; may be empty */
    const str *skills; /* of a neighbour: in content/skills, which of them does it */
    size_t skill_count;
    str file;
    int line;
} catalogue_action;

typedef struct catalogue {
    const catalogue_action *actions;
    uint32_t count;
} catalogue;

typedef struct catalogue_reading catalogue_reading;

catalogue_reading *plan_begin_catalogue(arena *a);

/* Adds the actions of a file. Errors with line and column: ERR_SYNTAX, ERR_INPUT (an unknown key or word, a number outside its bounds, an id that was there before, a grade that does not fit its
 * evidence), ERR_LIMIT. After an error the reading is of no more use. */
bool plan_read_actions(catalogue_reading *r, str file, str text, err *e);

/* Errors: ERR_INPUT (an action that is named and is not there, a circle of what must come first, something that comes after what excludes it). */
bool plan_close_catalogue(catalogue_reading *r, catalogue *out, err *e);

int64_t plan_find_action(const catalogue *c, str id); /* −1: there is none */

#endif

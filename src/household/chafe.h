/* Where it chafes: for what a household wants and cannot have, the smallest set of rules that blocks it; and of many households together, the
 * agendas that follow from it. Records that every channel renders.
 *
 * Uses: base, causes.h, plan.h. Plain values; made by desk/, told by report/. Read first: docs/chafe.md.
 *
 * INV-1  A blocking set blocks: with its rules alone nothing of what was wanted is possible. Without any one of them something is.
 * INV-2  What is enough to let go is: without those rules it is possible, by everything that is known. A fact is never let go.
 * INV-3  What is not known blocks nothing.
 * INV-4  Of many households: counts down to a multiple of five, nothing of fewer than OVERVIEW_SHARED_MIN, and no value or name of anybody.
 */
#ifndef HOUSEHOLD_CHAFE_H
#define HOUSEHOLD_CHAFE_H

#include "household/causes.h"
#include "household/plan.h"

typedef enum overview_wanted_kind {
    OVERVIEW_WANTED_GOAL,   /* a problem that was told, to be gone or less severe */
    OVERVIEW_WANTED_ACTION, /* what would help with it */
    OVERVIEW_WANTED_SCHEME, /* a scheme that was refused */
    OVERVIEW_WANTED_KINDS
} overview_wanted_kind;

typedef enum overview_table {                         /* who can change the rule */
                              OVERVIEW_TABLE_NONE,    /* a fact: nobody */
                              OVERVIEW_TABLE_STATE,   /* national law */
                              OVERVIEW_TABLE_COUNCIL, /* local rules */
                              OVERVIEW_TABLE_HEADS,   /* our own: contracts and habits */
                              OVERVIEW_TABLES
} overview_table;

typedef struct overview_hindrance { /* a rule, or a fact */
    overview_rule rule;
    str url;         /* where the article can be read; may be empty */
    bool of_answers; /* its words tell what the household answered: never told of many */
    bool of_law;     /* a law looks no further than its first no: behind this article others may stand in the way */
    overview_table table;
} overview_hindrance;

typedef struct overview_numbers { /* of hindrances, ascending: the hardest first */
    const uint32_t *list;
    uint32_t count;
} overview_numbers;

typedef struct overview_bottleneck {
    overview_wanted_kind kind;
    str id, name;       /* in content/causes, content/actions, content/laws/schemes.yaml */
    str words;          /* what was wanted, to the household */
    const str *persons; /* of a scheme: names of who were refused; else none */
    size_t person_count;
    const overview_helped *helps; /* goals that it would help with, the most first; of a goal: none */
    size_t help_count;
    bool wanted; /* it is, or would help with, something that was told; a scheme: what was told leads to it */
    /* with the rules up to this layer it is not possible; with those of harder layers alone it was */
    overview_layer layer;
    const overview_numbers *blocking; /* smallest sets, those with the hardest rules first */
    size_t blocking_count;
    bool more_blocking; /* there are, or may be, more than are told */
    bool has_release;   /* no: facts alone stand in the way */
    overview_numbers release;
    bool smallest;     /* it is proven that nothing less, or softer, is enough to let go */
    bool all_along;    /* each rule of the release says where it stands that it is allowed */
    const str *quotes; /* own words that led to it, without names; none unless they were asked for */
    size_t quote_count;
} overview_bottleneck;

typedef struct overview_chafe {
    date day;
    const overview_goal *goals; /* of_100: as if nothing were done */
    size_t goal_count;
    const overview_hindrance *rules; /* the hardest first */
    size_t rule_count;
    const overview_bottleneck *list; /* goals, then actions, then schemes; what is wanted and can be unblocked first */
    size_t count;
    bool told;   /* the household told a problem */
    bool unsafe; /* somebody is not safe: that comes first, and nothing else is told */
} overview_chafe;

/* ------------------------------------------------------------------ of many households together */

typedef struct overview_thing { /* that is blocked */
    overview_wanted_kind kind;
    str id, name;
    uint32_t households;
    const str *quotes; /* own words, without names; none unless they were asked for */
    size_t quote_count;
} overview_thing;

typedef struct overview_point { /* of an agenda */
    overview_rule rule;         /* of an article, words may be empty */
    str url;
    uint32_t households;          /* in which it blocks something that is wanted and could be possible */
    const overview_thing *things; /* the most households first */
    size_t thing_count;
} overview_point;

typedef struct overview_agenda {
    const overview_point *points; /* the most households first */
    size_t count;
    bool more; /* rules that block in fewer than OVERVIEW_SHARED_MIN households are not told */
} overview_agenda;

typedef struct overview_agendas {
    uint32_t households; /* counted */
    uint32_t blocked;    /* something was */
    uint32_t all_along;  /* something was that was allowed all along */
    overview_agenda tables[OVERVIEW_TABLES];
} overview_agendas;

#endif

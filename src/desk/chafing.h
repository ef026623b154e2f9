/* Which rules block what a household wants, and which to let go. Records: household/chafe.h.
 *
 *   chafing.c        household ─▶ what is wanted ─▶ overview_chafe
 *   chafing_ways.c   conditions ─▶ rules, and the ways to an action or a scheme
 *   chafing_sets.c   ways ─▶ blocking sets and the smallest release (base/minimal.h)
 *   chafing_words.c  own words, without names
 *   chafing_many.c   many households ─▶ overview_agendas
 *
 * Uses: planning.h, household/chafe.h. Internal to desk.
 */
#ifndef DESK_CHAFING_H
#define DESK_CHAFING_H

#include "desk/planning.h"
#include "household/chafe.h"

typedef struct desk_way {  /* to something that is wanted: open when none of these rules is kept */
    const uint32_t *rules; /* each once */
    uint32_t count;
} desk_way;

typedef struct desk_ways {
    desk_way *list;
    size_t count, cap;
} desk_ways;

typedef struct desk_hindering { /* of one household */
    const desk_planned *p;
    overview_hindrance *rules; /* each once, in the order in which they were met */
    size_t rule_count, rule_cap;
    desk_ways *of_action; /* of each action of the catalogue, once done */
    bool *done;
} desk_hindering;

/* To an action, with what must come before it; to a right that everybody was refused: none when nobody was. What is not known blocks nothing. */
const desk_ways *desk_ways_to_action(desk_hindering *x, uint32_t action);
desk_ways desk_ways_to_scheme(desk_hindering *x, str scheme);
void desk_add_way(arena *a, desk_ways *w, desk_way one);
bool desk_is_way_open(const desk_ways *w); /* one of them has no rules */

typedef struct desk_blocked {
    overview_layer layer;
    const overview_numbers *sets; /* DESK_SETS_MAX at most */
    size_t set_count;
    bool more_sets, has_release, smallest;
    overview_numbers release;
} desk_blocked;

enum { DESK_SETS_MAX = 5 };

/* The sets for one thing that is wanted, given its ways (at least one, each with at least one rule) and the layer of each rule.
 * Blocking sets come in order of cost, where a rule of a softer layer costs more than all harder ones together: the first has the hardest
 * rules that block. A release costs the other way round, and facts are kept. False when there are more rules than can be counted. */
bool desk_find_sets(arena *a, const overview_layer *layers, uint32_t rule_count, const desk_way *ways,
                    uint32_t way_count, desk_blocked *out, err *e);

/* Own words without names (of anybody in the file; what begins with a capital within a sentence; what has a letter that Dutch is not written with), digits,
 * addresses on the web and of e-mail; some sentences at most, from byte `from` on. Empty when nothing that says something is left. What stays
 * possible: docs/privacy.md. */
str desk_anonymous(arena *a, const household *h, str text, size_t from);

#endif

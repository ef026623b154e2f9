/* Which rules block what a household wants, and which to let go. Records: household/chafe.h.
 *
 *   chafing.c        household ─▶ rules, and what is wanted with its ways ─▶ overview_chafe
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

typedef struct desk_way { /* to something that is wanted: open when none of these rules is kept */
    const uint32_t *rules; /* each once */
    uint32_t count;
} desk_way;

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

/* Own words without names (of anybody in the file, and what is written as one), digits, addresses on the web and of e-mail; some sentences at most, from byte `from` on. Empty when nothing
 * that says something is left. */
str desk_anonymous(arena *a, const household *h, str text, size_t from);

#endif

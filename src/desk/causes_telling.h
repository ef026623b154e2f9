/* What passes between the files that tell of causes: what is shown so far.
 *
 *   causes.c         which causes are shown, and the arrows between them
 *   causes_levers.c  the ways of levers; levers, bundles and doubts, in what is shown
 *
 * Uses: underneath.h. Internal to desk.
 */
#ifndef DESK_CAUSES_TELLING_H
#define DESK_CAUSES_TELLING_H

#include "desk/underneath.h"

enum {
    DESK_QUARTERS = 4,
    DESK_CONSIDERED = 6,
    DESK_LEVERS_MAX = 3, /* told with their reasons; those that a doubt names come besides */
    DESK_DOUBTS_MAX = 3,
};
#define DESK_WORTH_TELLING                                                                                             \
    0.01 /* share of households in which something is relieved, or chance that something explains */

typedef struct desk_telling {
    const desk_case *k;
    const cause_model *m;
    const desk_evidence *seen;
    const cause_ranking *r;
    int32_t *shown; /* by subject: its place in causes; −1: not shown */
    overview_cause *causes;
    overview_arrow *arrows;
    int64_t *arrow_at; /* by arrow of the model: its place in arrows; −1: not shown */
    overview_lever *levers;
    overview_causes *out;
} desk_telling;

/* causes.c */
bool desk_may_be_told(const desk_telling *t, uint32_t subject);
bool desk_can_show(const desk_telling *t, uint32_t subject);
void desk_show(desk_telling *t, uint32_t subject);

/* causes_levers.c: the first one that is likely enough to be a place to begin; NULL: none. */
const cause_leverage *desk_best_likely(const cause_leverage *list, uint32_t count);

/* Shows what stands along the ways to what the lever relieves most; the arrows, each once, in the order in which they
 * are gone along. Returns how many. */
size_t desk_show_ways(desk_telling *t, const cause_leverage *l, uint32_t *ways);

/* Levers, bundles and doubts of what is shown, once the arrows are there. */
void desk_tell_levers(desk_telling *t);

#endif

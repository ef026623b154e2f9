/* Fairness: who is hard to help weighs more, by so much as the price allows.
 *
 * Links to who is hard to help weigh more by a multiple of what a link weighs on average, and by their own weights the value falls as that grows (after the weighted fairness of McElfresh, Dickerson 2018, who
 * multiply: a sum asks for one more of them, whatever their needs weigh, where a factor asks for the heaviest). The same boosts are tried whatever the price may be, so that who allows a higher price never gets
 * less for it.
 */
#include <math.h>
#include <string.h>

#include "match/week_inside.h"

#include "base/banned.h"

enum { BOOSTS = 6 };
static const double boosts[BOOSTS] = {8, 4, 2, 1, 0.5, 0.25}; /* of the average weight */

static void weigh(const week_work *w, const int32_t *own, double boost, int32_t *weight)
{
    const exchange_graph *g = &w->graph;
    double typical = 0;
    for (uint64_t k = 0; k < g->first[g->count]; k++) {
        typical += (double)own[k] / (double)g->first[g->count];
    }
    for (uint64_t k = 0; k < g->first[g->count]; k++) {
        weight[k] = w->hard[g->to[k]] ? (int32_t)lround(own[k] + boost * typical) : own[k];
    }
}

static double value_of(const week_groups *groups)
{
    double value = 0;
    for (uint32_t i = 0; i < groups->count; i++) {
        value += groups->list[i].expected;
    }
    return value;
}

bool week_favour(week_work *w, const exchange_how *how, const exchange_outcome *best, week_groups *groups, bool *cut,
                 err *e)
{
    exchange_graph boosted = w->graph;
    exchange_how limits = *how;
    week_groups fixed = {0};
    int32_t *weight = arena_array(w->scratch, w->graph.first[w->graph.count] + 1, sizeof *weight);
    week_add_all(w, &fixed, groups);
    week_take(w, best, groups);
    double value = value_of(groups), least = (1 - w->how->fairness) * value;
    uint32_t most = week_count_helped(w, groups, true);
    boosted.weight = weight;
    limits.seconds = how->seconds / BOOSTS;
    for (int i = 0; i < BOOSTS; i++) {
        exchange_outcome o;
        week_groups tried = {0};
        week_add_all(w, &tried, &fixed);
        weigh(w, w->graph.weight, boosts[i], weight);
        TRY(exchange_choose(w->scratch, &boosted, &limits, &o, e));
        week_take(w, &o, &tried);
        *cut = *cut || o.cut;
        double its = value_of(&tried);
        uint32_t helped = week_count_helped(w, &tried, true);
        if (its >= least && (helped > most || (helped == most && its > value))) {
            *groups = tried;
            most = helped;
            value = its;
        }
    }
    return true;
}

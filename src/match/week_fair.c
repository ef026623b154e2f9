/* Fairness: who is hard to help weighs more, by so much as the price allows.
 *
 * Links to who is hard to help weigh (1 + boost) times as much; the value by their own weights falls as the boost grows (McElfresh, Dickerson 2018). The boost is halved in between.
 */
#include <assert.h>
#include <math.h>
#include <string.h>

#include "match/week_inside.h"

#include "base/banned.h"

enum { HALVINGS = 5 };              /* of the range in which the boost is looked for */
static const double boost_most = 8; /* links to who is hard to help weigh 1 + this times as much */

static void weigh(const week_work *w, const int32_t *own, double boost, int32_t *weight)
{
    const exchange_graph *g = &w->graph;
    for (uint64_t k = 0; k < g->first[g->count]; k++) {
        weight[k] = w->hard[g->to[k]] ? (int32_t)lround(own[k] * (1 + boost)) : own[k];
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
    uint32_t fixed = groups->count, most;
    int32_t *weight = arena_array(w->scratch, w->graph.first[w->graph.count] + 1, sizeof *weight);
    double least, value, low = 0, high = boost_most, boost = boost_most;
    week_take(w, best, groups);
    value = value_of(groups);
    least = (1 - w->how->fairness) * value;
    most = week_count_helped(w, groups, true);
    boosted.weight = weight;
    limits.seconds = how->seconds / (HALVINGS + 1);
    for (int round = 0; round <= HALVINGS; round++) {
        exchange_outcome o;
        week_groups tried = {0};
        for (uint32_t i = 0; i < fixed; i++) {
            week_add(w, &tried, &groups->list[i]);
        }
        weigh(w, w->graph.weight, boost, weight);
        TRY(exchange_choose(w->scratch, &boosted, &limits, &o, e));
        week_take(w, &o, &tried);
        *cut = *cut || o.cut;
        double its = value_of(&tried);
        uint32_t helped = week_count_helped(w, &tried, true);
        bool pays = its >= least;
        if (pays && (helped > most || (helped == most && its > value))) {
            *groups = tried;
            most = helped;
            value = its;
        }
        low = pays ? boost : low;
        high = pays ? high : boost;
        if (pays && round == 0) {
            break; /* no more boost is asked */
        }
        boost = (low + high) / 2;
    }
    return true;
}

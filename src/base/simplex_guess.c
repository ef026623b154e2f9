/* Simplex, inside: prices that may be near the best, for the choice of what comes in first. Each row's price goes up when columns that gain want more of it than there is, and down when less; by smaller and smaller steps, and
 * in the end the mean of the last (subgradients: Held, Wolfe, Crowder 1974, doi:10.1007/BF01580223). Nothing depends on how good they are but the time it takes. */
#include <string.h>

#include "base/simplex_inside.h"

#include "base/banned.h"

enum { PASSES = 40 };

#define FIRST 0.2  /* the first step, in what a row is wanted for on average */
#define SLOWER 0.2 /* from one pass to the next */
#define FADES 0.8  /* of the mean, from one pass to the next */
#define LEAST (-3) /* a row that is wanted more often than so many times over counts as so many */

/* What columns want of each row at the prices. */
static void find_wanted(const simplex_guess *g, const double *prices, double *wanted, double *gains, double *entries)
{
    for (uint32_t n = 0; n < g->count; n++) {
        uint32_t j = g->columns[n];
        const simplex_list *c = &g->entries->list[j];
        const uint32_t *rows = &g->entries->index[c->start];
        const double *values = &g->entries->value[c->start];
        double d = g->gain[j];
        for (uint32_t e = 0; e < c->count; e++) {
            d -= values[e] * prices[rows[e]];
        }
        if (d <= 0) {
            continue;
        }
        *gains += d;
        *entries += c->count;
        double most = g->upper[j] < 1 ? g->upper[j] : 1;
        for (uint32_t e = 0; e < c->count; e++) {
            wanted[rows[e]] += values[e] * most;
        }
    }
}

void simplex_guess_prices(const simplex_guess *g, double *prices)
{
    double scale = 0, *at = g->work, *wanted = g->work + g->rows;
    memcpy(at, prices, g->rows * sizeof *at);
    for (uint32_t pass = 0; pass < PASSES; pass++) {
        double gains = 0, entries = 0;
        memset(wanted, 0, g->rows * sizeof *wanted);
        find_wanted(g, at, wanted, &gains, &entries);
        if (pass == 0) {
            scale = entries > 0 ? gains / entries : 0;
        }
        double step = FIRST * scale / (1 + SLOWER * pass);
        for (uint32_t i = 0; i < g->rows; i++) {
            double size = simplex_size(g->right[i]) > 1 ? simplex_size(g->right[i]) : 1;
            double left = (g->right[i] - wanted[i]) / size;
            at[i] -= step * (left > LEAST ? left : LEAST);
            at[i] = at[i] > 0 ? at[i] : 0;
            prices[i] = pass == 0 ? at[i] : FADES * prices[i] + (1 - FADES) * at[i];
        }
    }
}

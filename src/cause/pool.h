/* Pool: households as one may be, for many draws of the sizes.
 *
 * Uses: lever.h, worlds.h. For this room and its tests only.
 *
 * Inference for each draw would be exact and slow. So it is done for some draws (anchors), households are drawn from each exactly, and for every other draw those households are
 * taken from all anchors together with the weight that they have in it beside what they had: P(household, known | sizes) over the mean of the same of the anchors
 * (importance sampling from a mixture, with the balance heuristic: Veach and Guibas 1995; Hesterberg 1995). A draw whose weight lies with too few households (Kish 1965: the square of the sum over
 * the sum of squares) is worked out exactly after all. Weights look only at what is known and what leads to it: the rest of a household follows from its throws.
 */
#ifndef CAUSE_POOL_H
#define CAUSE_POOL_H

#include "cause/lever.h"
#include "cause/worlds.h"

typedef struct pool pool;

/* known: of the net that cause_model_net makes of the model. */
bool pool_make(arena *a, const cause_case *c, const courses *ways, const cause_known *known, pool **out, err *e);

uint32_t pool_variables(const pool *p);         /* of the net: states of one household in a row */
const bool *pool_relevant(const pool *p);       /* by subject: known, or it leads to what is known */
const cause_posterior *pool_now(const pool *p); /* with the sizes as written */

/* Numbers that no two draws and purposes share. */
rng pool_rng(const pool *p, uint32_t draw, uint32_t purpose);

/* The sizes of a draw, and c->households households of it (pool_variables states each, of which those of relevant
 * subjects count). scratch may be reset afterwards. */
bool pool_draw(pool *p, arena *scratch, uint32_t draw, cause_sizes *sizes, uint16_t *states, err *e);

uint32_t pool_exact_draws(const pool *p); /* so far, anchors aside */

#endif

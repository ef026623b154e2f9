/* Levers: households drawn from what is known, followed with and without each lever. */
#include "cause/lever.h"

#include <stdlib.h>

#include "cause/pool.h"
#include "cause/worlds.h"

#include "base/banned.h"

enum {
    CONSIDERED_MAX = 12,
    CLOSER = 4, /* of so many draws one is looked at more closely */
    CLOSER_MIN = 32,
    KEPT_MAX = 1024 /* blocks: some 20 kB each of a model of 60 subjects */
};

typedef struct tally { /* of one lever or bundle */
    cause_leverage of;
    double *by_draw; /* relief in each draw */
    double *by_quarter, *improved, *carried;
} tally;

typedef struct doubting { /* relief of each considered lever where a subject is there, and everywhere */
    double *there, *all;  /* by lever and subject; by lever */
    double *count;        /* by subject: households in which it is there */
    double households;
} doubting;

typedef struct work {
    arena *a;
    const cause_case *c;
    courses *courses;
    pool *pool;
    cause_sizes *sizes;
    arena *scratch;      /* of one draw */
    block **own, **kept; /* of one draw; of the first draws, so that a closer look need not draw them again */
    uint32_t kept_draws;
    const block *block;  /* that is looked at */
    uint16_t *states;    /* of the households of one draw */
    lanes **real;        /* by quarter */
    world before, other; /* in the quarter before, and now */
    uint32_t *absent;    /* subjects that no world has */
    uint32_t absent_count;
    double *worth; /* of each household of the block: relief of the lever that is looked at */
    doubting doubts;
} work;

/* ------------------------------------------------------------------ one block with a lever and without */

static uint32_t count_lanes(lanes x)
{
    uint32_t n = 0;
    for (int i = 0; i < LANE_WORDS; i++) {
        n += (uint32_t)__builtin_popcountll(x[i]);
    }
    return n;
}

static void add_worth(double *worth, lanes x, double weight)
{
    for (int i = 0; i < LANE_WORDS; i++) {
        for (uint64_t left = x[i]; left != 0; left &= left - 1) {
            worth[i * 64 + __builtin_ctzll(left)] += weight;
        }
    }
}

static bool is_lever(const tally *t, uint32_t subject)
{
    for (uint32_t i = 0; i < t->of.lever_count; i++) {
        if (t->of.levers[i] == subject) {
            return true;
        }
    }
    return false;
}

/* Weighted steps of severity that are there in the real world and not in the other, over the block. */
static double compare(work *w, const tally *t, const lanes *real, bool closer)
{
    double sum = 0;
    for (uint32_t s = 0; s < w->c->model->count; s++) {
        const course *of = &w->courses->of[s];
        double weight = w->c->weights[s];
        if (w->other.differs[s] && weight > 0 && !is_lever(t, s)) {
            for (uint32_t j = of->rows; j < of->rows + of->grades; j++) {
                lanes gone = real[j] & ~w->other.states[j], come = w->other.states[j] & ~real[j];
                if (lanes_any(gone | come)) {
                    sum += weight * ((double)count_lanes(gone) - (double)count_lanes(come));
                    if (closer) {
                        add_worth(w->worth, gone, weight);
                        add_worth(w->worth, come, -weight);
                    }
                }
            }
        }
    }
    return sum;
}

static void count_improved(work *w, tally *t, const lanes *real)
{
    for (uint32_t s = 0; s < w->c->model->count; s++) {
        const course *of = &w->courses->of[s];
        lanes better = {0};
        for (uint32_t j = of->rows; j < of->rows + of->grades && w->other.differs[s]; j++) {
            better |= real[j] & ~w->other.states[j];
        }
        t->improved[s] += count_lanes(better);
    }
}

/* What each state of the cause brings about, where it is exactly that. */
static lanes brings(const incoming *w, uint32_t grades, uint32_t grade, const lanes *cause, const lanes *hits)
{
    lanes sum = {0};
    for (uint32_t s = 0; s < w->grades; s++) {
        lanes exactly = s + 1 < w->grades ? cause[s] & ~cause[s + 1] : cause[s];
        sum |= exactly & hits[w->hits + s * grades + grade];
    }
    return sum;
}

/* Of each arrow: where it brings about in the real world what neither it nor anything else brings about in the other.
 */
static void count_carried(work *w, tally *t, uint32_t quarter)
{
    for (uint32_t s = 0; s < w->c->model->count; s++) {
        const course *of = &w->courses->of[s];
        const lanes *real = w->real[quarter] + of->rows, *other = w->other.states + of->rows;
        for (uint32_t i = 0; i < of->arrow_count && w->other.differs[s]; i++) {
            const incoming *in = &of->arrows[i];
            const world *its = in->later ? &w->before : &w->other;
            lanes carried = {0};
            for (uint32_t j = 0; j < of->grades && its->differs[in->from]; j++) {
                lanes was = brings(in, of->grades, j, w->real[quarter - in->later] + in->from_rows, w->block->hits);
                lanes is = brings(in, of->grades, j, its->states + in->from_rows, w->block->hits);
                carried |= was & ~is & real[j] & ~other[j];
            }
            t->carried[in->arrow] += count_lanes(carried);
        }
    }
}

/* Follows the block without the lever. Returns its relief: the sum over quarters and households. */
static double follow_without(work *w, tally *t, bool closer)
{
    double sum = 0;
    uint32_t quarters = w->c->quarters;
    action done = {t->of.levers, t->of.lever_count, w->c->held};
    if (closer) {
        memset(w->worth, 0, BLOCK * sizeof *w->worth);
    }
    memset(w->before.differs, 0, w->c->model->count * sizeof *w->before.differs);
    for (uint32_t q = 1; q <= quarters; q++) {
        world_follow(w->courses, w->block, q, w->real[q - 1], &w->before, w->real[q], w->absent, w->absent_count, &done,
                     &w->other);
        double relief = compare(w, t, w->real[q], closer);
        sum += relief;
        if (closer) {
            t->by_quarter[q - 1] += relief;
            count_carried(w, t, q);
        }
        if (closer && q == quarters) {
            count_improved(w, t, w->real[q]);
        }
        world kept = w->before;
        w->before = w->other;
        w->other = kept;
    }
    return sum;
}

/* ------------------------------------------------------------------ doubts */

static void count_there(work *w)
{
    for (uint32_t s = 0; s < w->c->model->count; s++) {
        w->doubts.count[s] += count_lanes(w->block->now[w->courses->of[s].rows]);
    }
    w->doubts.households += BLOCK;
}

static void count_worth(work *w, uint32_t lever)
{
    double *there = w->doubts.there + (size_t)lever * w->c->model->count;
    for (uint32_t i = 0; i < BLOCK; i++) {
        w->doubts.all[lever] += w->worth[i];
    }
    for (uint32_t s = 0; s < w->c->model->count; s++) {
        lanes now = w->block->now[w->courses->of[s].rows];
        for (int i = 0; i < LANE_WORDS; i++) {
            for (uint64_t left = now[i]; left != 0; left &= left - 1) {
                there[s] += w->worth[i * 64 + __builtin_ctzll(left)];
            }
        }
    }
}

/* ------------------------------------------------------------------ draws */

enum { PURPOSE_THROWS = 2 };

static uint32_t blocks_in(const cause_case *c)
{
    return c->households / BLOCK;
}

static bool draw_blocks(work *w, uint32_t draw, block **out, err *e)
{
    size_t stride = pool_variables(w->pool);
    rng r = pool_rng(w->pool, draw, PURPOSE_THROWS);
    arena_reset(w->scratch);
    TRY(pool_draw(w->pool, w->scratch, draw, w->sizes, w->states, e));
    for (uint32_t i = 0; i < blocks_in(w->c); i++) {
        block_draw(w->courses, w->sizes, w->c->quarters, w->states + i * BLOCK * stride, stride, pool_relevant(w->pool),
                   w->absent, w->absent_count, &r, out[i]);
    }
    return true;
}

/* What becomes of the households of a block as it is. */
static void follow_as_it_is(work *w, const block *b)
{
    w->block = b;
    w->real[0] = b->now;
    for (uint32_t q = 1; q <= w->c->quarters; q++) {
        block_follow(w->courses, b, q, w->real[q - 1], w->absent, w->absent_count, w->real[q]);
    }
}

/* A closer look comes after all draws have been made once. */
static bool run_draw(work *w, uint32_t draw, tally *tallies, uint32_t count, uint32_t doubted, bool closer, err *e)
{
    const cause_case *c = w->c;
    bool is_kept = draw < w->kept_draws;
    block **blocks = is_kept ? w->kept + (size_t)draw * blocks_in(c) : w->own;
    TRY((closer && is_kept) || draw_blocks(w, draw, blocks, e));
    for (uint32_t k = 0; k < count; k++) {
        tallies[k].by_draw[draw] = 0;
    }
    for (uint32_t i = 0; i < blocks_in(c); i++) {
        follow_as_it_is(w, blocks[i]);
        for (uint32_t k = 0; k < count; k++) {
            tallies[k].by_draw[draw] += follow_without(w, &tallies[k], closer);
            if (k < doubted) {
                count_worth(w, k);
            }
        }
        if (doubted > 0) {
            count_there(w);
        }
    }
    for (uint32_t k = 0; k < count; k++) {
        tallies[k].by_draw[draw] /= (double)c->households * c->quarters;
    }
    return true;
}

static int compare_doubles(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static void finish_tally(work *w, tally *t, uint32_t draws)
{
    double sum = 0, households = (double)draws * w->c->households;
    for (uint32_t d = 0; d < draws; d++) {
        sum += t->by_draw[d];
    }
    qsort(t->by_draw, draws, sizeof *t->by_draw, compare_doubles);
    t->of.relief = sum / draws;
    t->of.low = t->by_draw[draws / 20];
    t->of.high = t->by_draw[draws - 1 - draws / 20];
    t->of.draws = draws;
    for (uint32_t q = 0; t->by_quarter != NULL && q < w->c->quarters; q++) {
        t->by_quarter[q] /= households;
    }
    for (uint32_t s = 0; t->improved != NULL && s < w->c->model->count; s++) {
        t->improved[s] /= households;
    }
    for (uint32_t i = 0; t->carried != NULL && i < w->c->model->arrow_count; i++) {
        t->carried[i] /= households;
    }
    t->of.by_quarter = t->by_quarter;
    t->of.improved = t->improved;
    t->of.carried = t->carried;
}

/* Which of the likely ones comes first in each draw; none when nothing is relieved. */
static void count_firsts(tally *tallies, uint32_t count, uint32_t draws)
{
    for (uint32_t d = 0; d < draws; d++) {
        tally *best = NULL;
        for (uint32_t k = 0; k < count; k++) {
            if (tallies[k].of.likely && tallies[k].by_draw[d] > (best == NULL ? 0 : best->by_draw[d])) {
                best = &tallies[k];
            }
        }
        if (best != NULL) {
            best->of.first++;
        }
    }
}

static int compare_tallies(const void *a, const void *b)
{
    const tally *x = a, *y = b;
    if (x->of.relief != y->of.relief) {
        return x->of.relief > y->of.relief ? -1 : 1;
    }
    return memcmp(x->of.levers, y->of.levers, sizeof x->of.levers);
}

static const cause_leverage *finish(work *w, tally *tallies, uint32_t count, uint32_t draws)
{
    cause_leverage *out = ARENA_ARRAY(w->a, cause_leverage, count + 1);
    count_firsts(tallies, count, draws);
    for (uint32_t k = 0; k < count; k++) {
        finish_tally(w, &tallies[k], draws);
    }
    qsort(tallies, count, sizeof *tallies, compare_tallies);
    for (uint32_t k = 0; k < count; k++) {
        out[k] = tallies[k].of;
    }
    return out;
}

/* ------------------------------------------------------------------ all levers, then the best of them closely */

static tally tally_of(work *w, const cause_ranking *r, uint32_t draws, bool closer, const uint32_t *levers,
                      uint32_t count)
{
    tally t = {.of = {.lever_count = count, .likely = true}, .by_draw = ARENA_ARRAY(w->a, double, draws)};
    for (uint32_t i = 0; i < count; i++) {
        t.of.levers[i] = levers[i];
        t.of.likely = t.of.likely && 1 - r->mass[levers[i]][0] >= w->c->least;
    }
    if (closer) {
        t.by_quarter = ARENA_ARRAY(w->a, double, w->c->quarters);
        t.improved = ARENA_ARRAY(w->a, double, w->c->model->count + 1);
        t.carried = ARENA_ARRAY(w->a, double, w->c->model->arrow_count + 1);
    }
    return t;
}

static bool run_draws(work *w, uint32_t draws, tally *tallies, uint32_t count, uint32_t doubted, bool closer, err *e)
{
    for (uint32_t d = 0; d < draws; d++) {
        TRY(run_draw(w, d, tallies, count, doubted, closer, e));
    }
    return true;
}

static bool rank_singles(work *w, cause_ranking *out, err *e)
{
    const cause_model *m = w->c->model;
    tally *tallies = ARENA_ARRAY(w->a, tally, m->count + 1);
    uint32_t count = 0;
    for (uint32_t s = 0; s < m->count; s++) {
        const cause_subject *one = &m->subjects[s];
        bool may_be = out->mass[s][0] < 1 && !(one->of_child && !w->c->has_children);
        if (one->has_lever && !one->danger && may_be) {
            tallies[count++] = tally_of(w, out, w->c->draws, false, &s, 1);
        }
    }
    TRY(run_draws(w, w->c->draws, tallies, count, 0, false, e));
    out->singles = finish(w, tallies, count, w->c->draws);
    out->single_count = count;
    return true;
}

static int compare_doubts(const void *a, const void *b)
{
    const cause_doubt *x = a, *y = b;
    if (x->gain != y->gain) {
        return x->gain > y->gain ? -1 : 1;
    }
    return x->subject < y->subject ? -1 : x->subject > y->subject;
}

static uint32_t best_of(const double *relief, uint32_t count)
{
    uint32_t best = 0;
    for (uint32_t k = 1; k < count; k++) {
        best = relief[k] > relief[best] ? k : best;
    }
    return best;
}

/* The expected value of knowing whether a subject is there (Raiffa and Schlaifer 1961): the best lever of each case,
 * weighted, less the best of all. */
static void weigh_doubts(work *w, const tally *tallies, uint32_t count, cause_ranking *out)
{
    const cause_model *m = w->c->model;
    const doubting *d = &w->doubts;
    cause_doubt *list = ARENA_ARRAY(w->a, cause_doubt, m->count + 1);
    double there[CONSIDERED_MAX], not_there[CONSIDERED_MAX];
    for (uint32_t s = 0; s < m->count && count > 1; s++) {
        const cause_known *k = &w->c->known[s];
        if (k->state >= 0 || k->likelihood != NULL || d->count[s] == 0 || d->count[s] == d->households) {
            continue;
        }
        for (uint32_t l = 0; l < count; l++) {
            there[l] = d->there[(size_t)l * m->count + s];
            not_there[l] = d->all[l] - there[l];
        }
        uint32_t first = best_of(d->all, count), yes = best_of(there, count), no = best_of(not_there, count);
        double gain = (there[yes] + not_there[no] - d->all[first]) / (d->households * w->c->quarters);
        if (yes != no && gain > 0) {
            list[out->doubt_count++] = (cause_doubt){
                .subject = s, .gain = gain, .if_there = tallies[yes].of.levers[0], .if_not = tallies[no].of.levers[0]};
        }
    }
    qsort(list, out->doubt_count, sizeof *list, compare_doubts);
    out->doubts = list;
}

static uint32_t closer_draws(const cause_case *c)
{
    uint32_t some = c->draws / CLOSER > CLOSER_MIN ? c->draws / CLOSER : CLOSER_MIN;
    return some < c->draws ? some : c->draws;
}

/* All bundles of so many of the first levers. */
static uint32_t gather(work *w, const cause_ranking *out, uint32_t considered, uint32_t draws, tally *tallies,
                       uint32_t size)
{
    uint32_t count = 0, at[CAUSE_BUNDLE_MAX];
    for (at[0] = 0; at[0] < considered; at[0]++) {
        for (at[1] = size > 1 ? at[0] + 1 : 0; at[1] < (size > 1 ? considered : 1); at[1]++) {
            for (at[2] = size > 2 ? at[1] + 1 : 0; at[2] < (size > 2 ? considered : 1); at[2]++) {
                uint32_t levers[CAUSE_BUNDLE_MAX];
                for (uint32_t i = 0; i < size; i++) {
                    levers[i] = out->singles[at[i]].levers[0];
                }
                tallies[count++] = tally_of(w, out, draws, true, levers, size);
            }
        }
    }
    return count;
}

static bool rank_closely(work *w, cause_ranking *out, err *e)
{
    uint32_t considered = w->c->considered < out->single_count ? w->c->considered : out->single_count,
             count[CAUSE_BUNDLE_MAX];
    uint32_t draws = closer_draws(w->c);
    tally *tallies = ARENA_ARRAY(w->a, tally, CONSIDERED_MAX * CONSIDERED_MAX * CONSIDERED_MAX), *at = tallies;
    w->doubts = (doubting){.there = ARENA_ARRAY(w->a, double, (size_t)(considered + 1) * (w->c->model->count + 1)),
                           .all = ARENA_ARRAY(w->a, double, considered + 1),
                           .count = ARENA_ARRAY(w->a, double, w->c->model->count + 1)};
    for (uint32_t i = 0; i < CAUSE_BUNDLE_MAX; i++) { /* the considered ones are the first of all */
        count[i] = gather(w, out, i == 0 && w->c->all_closely ? out->single_count : considered, draws, at, i + 1);
        at += count[i];
    }
    TRY(run_draws(w, draws, tallies, (uint32_t)(at - tallies), considered, true, e));
    weigh_doubts(w, tallies, considered, out);
    const cause_leverage *close = finish(w, tallies, count[0], draws);
    cause_leverage *singles = ARENA_ARRAY(w->a, cause_leverage, out->single_count + 1);
    for (uint32_t i = 0; i < out->single_count; i++) {
        singles[i] = out->singles[i];
        for (uint32_t k = 0; k < count[0]; k++) {
            if (close[k].levers[0] == singles[i].levers[0]) {
                singles[i].by_quarter = close[k].by_quarter;
                singles[i].improved = close[k].improved;
                singles[i].carried = close[k].carried;
            }
        }
    }
    out->singles = singles;
    out->pairs = finish(w, tallies + count[0], count[1], draws);
    out->pair_count = count[1];
    out->triples = finish(w, tallies + count[0] + count[1], count[2], draws);
    out->triple_count = count[2];
    return true;
}

/* ------------------------------------------------------------------ the whole */

static bool check_case(const cause_case *c, err *e)
{
    if (c->quarters == 0 || c->quarters > CAUSE_QUARTERS_MAX || c->draws == 0 || c->draws > CAUSE_DRAWS_MAX ||
        c->households == 0 || c->households > CAUSE_HOUSEHOLDS_MAX || c->households % BLOCK != 0 ||
        c->considered == 0 || c->considered > CONSIDERED_MAX) {
        return err_set(e, ERR_INPUT,
                       "this can be worked out for 1 to %d quarters, 1 to %d draws, a multiple of %d households up to "
                       "%d, and 1 to %d levers "
                       "considered",
                       CAUSE_QUARTERS_MAX, CAUSE_DRAWS_MAX, BLOCK, CAUSE_HOUSEHOLDS_MAX, CONSIDERED_MAX);
    }
    for (uint32_t s = 0; s < c->model->count; s++) {
        if (c->known[s].set >= 0 || !(c->weights[s] >= 0)) {
            return err_set(e, ERR_INPUT, "'" STR_FMT "' is %s", STR_ARG(c->model->subjects[s].id),
                           c->known[s].set >= 0 ? "set; a case tells only what is observed"
                                                : "weighed by less than nought");
        }
    }
    return true;
}

/* What is of children is absent without them, whatever was observed. */
static cause_known *known_of(work *w, const cause_net *net)
{
    cause_known *known = cause_nothing_known(w->a, net);
    for (uint32_t s = 0; s < w->c->model->count; s++) {
        known[s] = w->c->known[s];
        if (w->c->model->subjects[s].of_child && !w->c->has_children) {
            known[s] = (cause_known){.state = -1, .set = 0};
            w->absent[w->absent_count++] = s;
        }
    }
    return known;
}

static block **new_blocks(const work *w, uint32_t count)
{
    block **out = ARENA_ARRAY(w->a, block *, count + 1);
    for (uint32_t i = 0; i < count; i++) {
        out[i] = block_new(w->a, w->courses, w->c->quarters);
    }
    return out;
}

static void make_blocks(work *w)
{
    uint32_t closer = closer_draws(w->c), room = KEPT_MAX / blocks_in(w->c);
    w->kept_draws = closer < room ? closer : room;
    w->kept = new_blocks(w, w->kept_draws * blocks_in(w->c));
    w->own = new_blocks(w, blocks_in(w->c));
}

static bool prepare(work *w, cause_ranking *out, err *e)
{
    const cause_case *c = w->c;
    cause_net net;
    w->sizes = cause_sizes_written(w->a, c->model);
    TRY(cause_model_net(w->a, c->model, w->sizes, &net, e));
    w->absent = ARENA_ARRAY(w->a, uint32_t, (size_t)c->model->count + 1);
    w->courses = courses_of(w->a, c->model);
    TRY(pool_make(w->a, c, w->courses, known_of(w, &net), &w->pool, e));
    out->mass = pool_now(w->pool)->mass;
    w->states = ARENA_ARRAY(w->a, uint16_t, (size_t)c->households * pool_variables(w->pool) + 1);
    make_blocks(w);
    w->real = ARENA_ARRAY(w->a, lanes *, c->quarters + 1);
    for (uint32_t q = 1; q <= c->quarters; q++) {
        w->real[q] = ARENA_ARRAY(w->a, lanes, w->courses->state_rows + 1);
    }
    w->before = world_new(w->a, w->courses);
    w->other = world_new(w->a, w->courses);
    w->worth = ARENA_ARRAY(w->a, double, BLOCK);
    return true;
}

bool cause_rank(arena *a, const cause_case *c, cause_ranking *out, err *e)
{
    work w = {.a = a, .c = c};
    *out = (cause_ranking){0};
    TRY(check_case(c, e));
    w.scratch = arena_new();
    bool good = prepare(&w, out, e) && rank_singles(&w, out, e) && rank_closely(&w, out, e);
    arena_free(w.scratch);
    return good;
}

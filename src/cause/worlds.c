/* Throws of many households at once, and what follows from them. */
#include "cause/worlds.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ what leads to what */

courses *courses_of(arena *a, const cause_model *m)
{
    courses *c = ARENA_NEW(a, courses);
    course *of = ARENA_ARRAY(a, course, m->count + 1);
    incoming **arrows = ARENA_ARRAY(a, incoming *, m->count + 1);
    holding **shields = ARENA_ARRAY(a, holding *, m->count + 1);
    uint32_t *hits = ARENA_ARRAY(a, uint32_t, m->arrow_count + 1);
    *c = (courses){.m = m, .of = of, .hits = hits};
    for (uint32_t i = 0; i < m->arrow_count; i++) {
        of[m->arrows[i].to].arrow_count++;
    }
    for (uint32_t i = 0; i < m->shield_count; i++) {
        of[m->shields[i].to].shield_count++;
    }
    for (uint32_t i = 0; i < m->count; i++) {
        of[i].rows = c->state_rows;
        of[i].grades = m->subjects[i].state_count - 1;
        of[i].arrows = arrows[i] = ARENA_ARRAY(a, incoming, of[i].arrow_count + 1);
        of[i].shields = shields[i] = ARENA_ARRAY(a, holding, of[i].shield_count + 1);
        c->state_rows += of[i].grades;
    }
    for (uint32_t i = 0; i < m->arrow_count; i++) {
        const cause_arrow *w = &m->arrows[i];
        hits[i] = c->hit_rows;
        *arrows[w->to]++ = (incoming){.arrow = i,
                                      .from = w->from,
                                      .from_rows = of[w->from].rows,
                                      .hits = c->hit_rows,
                                      .grades = of[w->from].grades,
                                      .later = w->later};
        c->hit_rows += of[w->from].grades * of[w->to].grades;
    }
    for (uint32_t i = 0; i < m->shield_count; i++) {
        const cause_shield *g = &m->shields[i];
        *shields[g->to]++ = (holding){.shield = i, .from = g->from, .from_rows = of[g->from].rows};
    }
    return c;
}

block *block_new(arena *a, const courses *c, uint32_t quarters)
{
    block *b = ARENA_NEW(a, block);
    b->now = ARENA_ARRAY(a, lanes, c->state_rows + 1);
    b->base = ARENA_ARRAY(a, lanes, c->state_rows + 1);
    b->hits = ARENA_ARRAY(a, lanes, c->hit_rows + 1);
    b->passes = ARENA_ARRAY(a, lanes, c->m->shield_count + 1);
    b->stays = ARENA_ARRAY(a, lanes, (size_t)quarters * c->m->count + 1);
    return b;
}

/* ------------------------------------------------------------------ throws without a condition */

static lanes draw_lanes(rng *r)
{
    lanes u;
    for (int i = 0; i < LANE_WORDS; i++) {
        u[i] = rng_next(r);
    }
    return u;
}

enum { ROW_MAX = (CAUSE_MODEL_STATES_MAX - 1) * (CAUSE_MODEL_STATES_MAX - 1), CHANCE_BITS = 32 };

/* For each household a number u in 0 … 1, and for each chance whether u lies below it. The numbers are made bit after
 * bit, the highest first, for all households at once, until none can still be on either side of any chance. */
static void draw_below(rng *r, const double *chances, uint32_t count, lanes *below)
{
    uint64_t limits[ROW_MAX];
    lanes open[ROW_MAX];
    for (uint32_t k = 0; k < count; k++) {
        limits[k] = (uint64_t)(chances[k] * (double)(1ULL << CHANCE_BITS) + 0.5);
        bool is_sure = limits[k] >> CHANCE_BITS != 0;
        below[k] = is_sure ? ~(lanes){0} : (lanes){0};
        open[k] = is_sure ? (lanes){0} : ~(lanes){0};
    }
    bool more = true;
    for (int bit = CHANCE_BITS; bit-- > 0 && more;) {
        lanes u = draw_lanes(r), left = {0};
        for (uint32_t k = 0; k < count; k++) {
            if ((limits[k] >> bit & 1) != 0) {
                below[k] |= open[k] & ~u;
                open[k] &= u;
            } else {
                open[k] &= ~u;
            }
            left |= open[k];
        }
        more = lanes_any(left);
    }
}

static void draw_unconditioned(const courses *c, const cause_sizes *sizes, uint32_t quarters, rng *r, block *b)
{
    const cause_model *m = c->m;
    lanes *hits = b->hits;
    for (uint32_t i = 0; i < m->count; i++) {
        draw_below(r, sizes->base[i], c->of[i].grades, b->base + c->of[i].rows);
    }
    for (uint32_t i = 0; i < m->arrow_count; i++) {
        uint32_t rows = c->of[m->arrows[i].from].grades * c->of[m->arrows[i].to].grades;
        draw_below(r, sizes->arrows[i], rows, hits);
        hits += rows;
    }
    for (uint32_t i = 0; i < m->shield_count; i++) {
        draw_below(r, &sizes->shields[i], 1, &b->passes[i]);
    }
    for (uint32_t t = 0; t < quarters; t++) {
        for (uint32_t i = 0; i < m->count; i++) {
            draw_below(r, &sizes->keeps[i], 1, &b->stays[(size_t)t * m->count + i]);
        }
    }
}

/* ------------------------------------------------------------------ throws that explain what is so now */

typedef struct throw
{                      /* one that plays a part now */
    const double *row; /* the chance of at least the second, the third … state, with the cause as it is */
    const double *all; /* the chances that its number is compared with: of every state of the cause */
    uint32_t count;
    lanes *below; /* where the outcome goes */
}
throw;

typedef struct explaining {
    const courses *c;
    const cause_sizes *sizes;
    const uint16_t *states; /* of one household */
    uint32_t lane;
    rng *r;
    block *b;
    throw *throws; /* room for all that may play a part in one subject */
    double *milder, *same;
} explaining;

static void set_lane(lanes *row, uint32_t lane, bool yes)
{
    uint64_t bit = 1ULL << (lane % 64), word = (*row)[lane / 64];
    (*row)[lane / 64] = yes ? word | bit : word & ~bit;
}

/* The number of the throw lies in low … high. It is drawn only when that leaves something open. */
static void throw_between(const explaining *x, const throw *t, double low, double high)
{
    double u = low;
    bool is_drawn = false;
    for (uint32_t k = 0; k < t->count; k++) {
        if (!is_drawn && t->all[k] > low && t->all[k] < high) {
            u = low + (high - low) * rng_unit(x->r);
            is_drawn = true;
        }
    }
    for (uint32_t k = 0; k < t->count; k++) {
        set_lane(&t->below[k], x->lane, u < t->all[k]);
    }
}

static double reaches(const throw *t, uint32_t state, uint32_t grades)
{
    return state == 0 ? 1 : state > grades ? 0 : t->row[state - 1];
}

static uint32_t find_throws(const explaining *x, uint32_t subject)
{
    const course *of = &x->c->of[subject];
    uint32_t count = 0;
    x->throws[count++] = (throw){.row = x->sizes->base[subject],
                                 .all = x->sizes->base[subject],
                                 .count = of->grades,
                                 .below = x->b->base + of->rows};
    for (uint32_t i = 0; i < of->arrow_count; i++) {
        const incoming *w = &of->arrows[i];
        uint16_t cause = x->states[w->from];
        if (!w->later && cause > 0) {
            const double *all = x->sizes->arrows[w->arrow];
            x->throws[count++] = (throw){.row = all + (size_t)(cause - 1) * of->grades,
                                         .all = all,
                                         .count = w->grades * of->grades,
                                         .below = x->b->hits + w->hits};
        }
    }
    return count;
}

/* Together they bring about exactly `state`: one after the other, each with its chance given that those after it may
 * still do so (`same`, `milder`: the chance that all from here on bring about at most that state, and at most the one
 * before). */
static void explain_by_throws(const explaining *x, uint32_t subject, uint32_t state)
{
    uint32_t grades = x->c->of[subject].grades, count = find_throws(x, subject);
    x->same[count] = x->milder[count] = 1;
    for (uint32_t i = count; i-- > 0;) {
        x->same[i] = x->same[i + 1] * (1 - reaches(&x->throws[i], state + 1, grades));
        x->milder[i] = x->milder[i + 1] * (1 - reaches(&x->throws[i], state, grades));
    }
    bool is_reached = state == 0;
    for (uint32_t i = 0; i < count; i++) {
        const throw *t = &x->throws[i];
        double at = reaches(t, state, grades), over = reaches(t, state + 1, grades);
        double chance = (at - over) * x->same[i + 1], of_all = x->same[i] - x->milder[i];
        if (is_reached) {
            throw_between(x, t, over, 1);
        } else if (i + 1 == count || rng_unit(x->r) * of_all < chance) {
            throw_between(x, t, over, at);
            is_reached = true;
        } else {
            throw_between(x, t, at, 1);
        }
    }
}

/* At least one of the shields that are there does not let through. */
static void hold_back(const explaining *x, const course *of, double all_pass)
{
    bool is_held = false;
    for (uint32_t i = 0; i < of->shield_count; i++) {
        const holding *g = &of->shields[i];
        double keeps = x->sizes->shields[g->shield];
        if (x->states[g->from] > 0) {
            double holds = is_held ? 1 - keeps : (1 - keeps) / (1 - all_pass);
            bool passes = rng_unit(x->r) >= holds;
            set_lane(&x->b->passes[g->shield], x->lane, passes);
            all_pass = keeps > 0 ? all_pass / keeps : 0;
            is_held = is_held || !passes;
        }
    }
}

static void let_through(const explaining *x, const course *of)
{
    for (uint32_t i = 0; i < of->shield_count; i++) {
        if (x->states[of->shields[i].from] > 0) {
            set_lane(&x->b->passes[of->shields[i].shield], x->lane, true);
        }
    }
}

static double chance_of_nothing(const explaining *x, uint32_t subject)
{
    uint32_t count = find_throws(x, subject);
    double nothing = 1;
    for (uint32_t i = 0; i < count; i++) {
        nothing *= 1 - x->throws[i].row[0];
    }
    return nothing;
}

static void explain(const explaining *x, uint32_t subject)
{
    const course *of = &x->c->of[subject];
    uint32_t state = x->states[subject];
    double all_pass = 1;
    for (uint32_t i = 0; i < of->shield_count; i++) {
        all_pass *= x->states[of->shields[i].from] > 0 ? x->sizes->shields[of->shields[i].shield] : 1;
    }
    if (state == 0 && all_pass < 1) {
        double passed = all_pass * chance_of_nothing(x, subject), held = 1 - all_pass;
        if (rng_unit(x->r) * (passed + held) < held) {
            hold_back(x, of, all_pass);
            return;
        }
    }
    let_through(x, of);
    explain_by_throws(x, subject, state);
}

/* ------------------------------------------------------------------ what follows */

static bool is_among(uint32_t subject, const uint32_t *list, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (list[i] == subject) {
            return true;
        }
    }
    return false;
}

/* What an arrow brings about: a row for each state of the effect. */
static inline void take_in(const incoming *w, uint32_t grades, const lanes *cause, const lanes *hits, lanes *effect)
{
    const lanes *hit = hits + w->hits;
    for (uint32_t s = 0; s < w->grades; s++) {
        lanes exactly = s + 1 < w->grades ? cause[s] & ~cause[s + 1] : cause[s];
        for (uint32_t j = 0; j < grades; j++) {
            effect[j] |= exactly & *hit++;
        }
    }
}

static void begin(const course *of, const block *b, const lanes *own_before, const lanes *stays, lanes *own)
{
    for (uint32_t j = 0; j < of->grades; j++) {
        own[j] = b->base[of->rows + j];
        if (own_before != NULL) {
            own[j] |= own_before[j] & *stays;
        }
    }
}

static void hold(uint32_t grades, lanes there, lanes passes, lanes *own)
{
    for (uint32_t j = 0; j < grades; j++) {
        own[j] &= ~there | passes;
    }
}

static void be_absent(const course *of, lanes *own)
{
    for (uint32_t j = 0; j < of->grades; j++) {
        own[j] = (lanes){0};
    }
}

static const lanes *stays_of(const courses *c, const block *b, uint32_t quarter, uint32_t subject)
{
    return quarter == 0 ? NULL : &b->stays[(size_t)(quarter - 1) * c->m->count + subject];
}

void block_follow(const courses *c, const block *b, uint32_t quarter, const lanes *before, const uint32_t *absent,
                  uint32_t count, lanes *out)
{
    for (uint32_t i = 0; i < c->m->count; i++) {
        uint32_t subject = c->m->order[i];
        const course *of = &c->of[subject];
        lanes *own = out + of->rows;
        if (is_among(subject, absent, count)) {
            be_absent(of, own);
            continue;
        }
        begin(of, b, before == NULL ? NULL : before + of->rows, stays_of(c, b, quarter, subject), own);
        for (uint32_t k = 0; k < of->arrow_count; k++) {
            const incoming *w = &of->arrows[k];
            if (!w->later || before != NULL) {
                take_in(w, of->grades, (w->later ? before : out) + w->from_rows, b->hits, own);
            }
        }
        for (uint32_t k = 0; k < of->shield_count; k++) {
            hold(of->grades, out[of->shields[k].from_rows], b->passes[of->shields[k].shield], own);
        }
    }
}

/* ------------------------------------------------------------------ another world */

world world_new(arena *a, const courses *c)
{
    return (world){.states = ARENA_ARRAY(a, lanes, c->state_rows + 1),
                   .differs = ARENA_ARRAY(a, bool, c->m->count + 1)};
}

static bool may_differ(const course *of, uint32_t subject, const world *before, const world *now)
{
    bool may = before->differs[subject];
    for (uint32_t k = 0; k < of->arrow_count && !may; k++) {
        may = (of->arrows[k].later ? before : now)->differs[of->arrows[k].from];
    }
    for (uint32_t k = 0; k < of->shield_count && !may; k++) {
        may = now->differs[of->shields[k].from];
    }
    return may;
}

static bool is_other(const course *of, const lanes *own, const lanes *real)
{
    lanes differ = {0};
    for (uint32_t j = 0; j < of->grades; j++) {
        differ |= own[j] ^ real[j];
    }
    return lanes_any(differ);
}

typedef struct following { /* one quarter in the other world */
    const courses *c;
    const block *b;
    uint32_t quarter;
    const lanes *real_before, *real;
    const world *before;
    world *out;
} following;

/* What its causes bring about now, and what they brought about that is felt now; then what holds back. */
static void take_causes(const following *f, const course *of, lanes *own)
{
    for (uint32_t k = 0; k < of->arrow_count; k++) {
        const incoming *w = &of->arrows[k];
        const lanes *cause = w->later ? world_states(f->c, f->before, f->real_before, w->from)
                                      : world_states(f->c, f->out, f->real, w->from);
        take_in(w, of->grades, cause, f->b->hits, own);
    }
    for (uint32_t k = 0; k < of->shield_count; k++) {
        hold(of->grades, *world_states(f->c, f->out, f->real, of->shields[k].from), f->b->passes[of->shields[k].shield],
             own);
    }
}

/* A lever that is not held: as it was, or, where nothing of it would have stayed, as its causes make it. */
static void come_back(const following *f, const course *of, uint32_t subject, lanes *own)
{
    const lanes *was = world_states(f->c, f->before, f->real_before, subject);
    lanes stays = *stays_of(f->c, f->b, f->quarter, subject);
    take_causes(f, of, own);
    for (uint32_t j = 0; j < of->grades; j++) {
        own[j] = (was[j] & stays) | (own[j] & ~stays);
    }
}

void world_follow(const courses *c, const block *b, uint32_t quarter, const lanes *real_before, const world *before,
                  const lanes *real, const uint32_t *absent, uint32_t count, const action *done, world *out)
{
    following f = {c, b, quarter, real_before, real, before, out};
    for (uint32_t i = 0; i < c->m->count; i++) {
        uint32_t subject = c->m->order[i];
        const course *of = &c->of[subject];
        lanes *own = out->states + of->rows;
        bool is_lever = is_among(subject, done->levers, done->count);
        out->differs[subject] = false;
        if (is_lever || is_among(subject, absent, count)) {
            be_absent(of, own);
            if (is_lever && !done->held && quarter > 1) {
                come_back(&f, of, subject, own);
            }
        } else if (!may_differ(of, subject, before, out)) {
            continue;
        } else {
            begin(of, b, world_states(c, before, real_before, subject), stays_of(c, b, quarter, subject), own);
            take_causes(&f, of, own);
        }
        out->differs[subject] = is_other(of, own, real + of->rows);
    }
}

/* ------------------------------------------------------------------ a block */

/* Where relevant subjects are there, in whatever state, in their first row. */
static void set_there(const courses *c, const uint16_t *states, size_t stride, const bool *relevant, lanes *now)
{
    for (uint32_t i = 0; i < c->m->count; i++) {
        lanes there = {0};
        for (uint32_t lane = 0; lane < BLOCK && relevant[i]; lane++) {
            there[lane / 64] |= (uint64_t)(states[lane * stride + i] > 0) << (lane % 64);
        }
        now[c->of[i].rows] = there;
    }
}

static void explain_lanes(explaining *x, uint32_t subject, lanes which, const uint16_t *states, size_t stride)
{
    for (uint32_t i = 0; i < LANE_WORDS; i++) {
        for (uint64_t left = which[i]; left != 0; left &= left - 1) {
            x->lane = i * 64 + (uint32_t)__builtin_ctzll(left);
            x->states = states + x->lane * stride;
            explain(x, subject);
        }
    }
}

/* None of these households has the subject, and no shield is there: nothing brought it about. What is compared with one row of chances did not fall below any of them; only where the cause has
 * more states is something left to draw: what the others of them would have brought about. */
static void explain_nothing(explaining *x, const course *of, lanes which, const uint16_t *states, size_t stride)
{
    for (uint32_t j = 0; j < of->grades; j++) {
        x->b->base[of->rows + j] &= ~which;
    }
    for (uint32_t i = 0; i < of->arrow_count; i++) {
        const incoming *w = &of->arrows[i];
        lanes there = w->later ? (lanes){0} : which & x->b->now[w->from_rows];
        const double *all = x->sizes->arrows[w->arrow];
        for (uint32_t j = 0; j < of->grades && w->grades == 1; j++) {
            x->b->hits[w->hits + j] &= ~there;
        }
        for (uint32_t k = 0; k < LANE_WORDS && w->grades > 1; k++) {
            for (uint64_t left = there[k]; left != 0; left &= left - 1) {
                x->lane = k * 64 + (uint32_t)__builtin_ctzll(left);
                const double *row = all + (size_t)(states[x->lane * stride + w->from] - 1u) * of->grades;
                throw_between(x, &(throw){row, all, w->grades * of->grades, x->b->hits + w->hits}, row[0], 1);
            }
        }
    }
}

static lanes find_shielded(const course *of, const lanes *now)
{
    lanes shielded = {0};
    for (uint32_t i = 0; i < of->shield_count; i++) {
        shielded |= now[of->shields[i].from_rows];
    }
    return shielded;
}

/* Where a subject is there, or held back, its throws are drawn one by one. */
void block_draw(const courses *c, const cause_sizes *sizes, uint32_t quarters, const uint16_t *states, size_t stride,
                const bool *relevant, const uint32_t *absent, uint32_t count, rng *r, block *out)
{
    enum { THROWS_MAX = CAUSE_MODEL_VARIABLES_MAX + 1 };
    throw throws[THROWS_MAX];
    double milder[THROWS_MAX + 1], same[THROWS_MAX + 1];
    explaining x = {.c = c, .sizes = sizes, .r = r, .b = out, .throws = throws, .milder = milder, .same = same};
    draw_unconditioned(c, sizes, quarters, r, out);
    set_there(c, states, stride, relevant, out->now);
    for (uint32_t i = 0; i < c->m->count; i++) {
        if (relevant[i]) {
            lanes nothing = ~(out->now[c->of[i].rows] | find_shielded(&c->of[i], out->now));
            explain_nothing(&x, &c->of[i], nothing, states, stride);
            explain_lanes(&x, i, ~nothing, states, stride);
        }
    }
    block_follow(c, out, 0, NULL, absent, count, out->now);
}

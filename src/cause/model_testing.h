/* Random small models, and what becomes of a household by its definition: every combination of throws, one after the other.
 *
 * Uses: model.h. For tests only. Nothing here is shared with unroll.c or worlds.c.
 */
#ifndef CAUSE_MODEL_TESTING_H
#define CAUSE_MODEL_TESTING_H

#include "cause/cause_testing.h"
#include "cause/model.h"

enum { T_SUBJECTS = 4, T_STATES = 3, T_QUARTERS = 2, T_THROWS = 64, T_GRADES = T_STATES - 1 };

/* ------------------------------------------------------------------ a model */

static inline double *testing_at_least(arena *a, rng *r, uint32_t n)
{
    double *row = ARENA_ARRAY(a, double, n);
    for (uint32_t i = 0; i < n; i++) {
        double chance = rng_below(r, 12) == 0 ? (double)rng_below(r, 2) : rng_unit(r);
        row[i] = (i == 0 ? 1 : row[i - 1]) * chance;
    }
    return row;
}

static inline cause_model *testing_model(arena *a, rng *r, uint32_t count, cause_margin margin)
{
    cause_model *m = ARENA_NEW(a, cause_model);
    static const str names[T_SUBJECTS] = {{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}};
    static const str states[T_STATES] = {{"none", 4}, {"some", 4}, {"severe", 6}};
    cause_subject *subjects = ARENA_ARRAY(a, cause_subject, count);
    cause_arrow *arrows = ARENA_ARRAY(a, cause_arrow, 2 * count * count);
    cause_shield *shields = ARENA_ARRAY(a, cause_shield, count * count);
    uint32_t *order = ARENA_ARRAY(a, uint32_t, count);
    *m = (cause_model){.file = S("random"),
                       .subjects = subjects,
                       .count = count,
                       .arrows = arrows,
                       .shields = shields,
                       .order = order};
    for (uint32_t i = 0; i < count; i++) {
        uint32_t n = (uint32_t)rng_between(r, 2, T_STATES);
        order[i] = i;
        subjects[i] = (cause_subject){.id = names[i],
                                      .states = states,
                                      .state_count = n,
                                      .base = testing_at_least(a, r, n - 1),
                                      .base_margin = margin,
                                      .keeps = rng_unit(r),
                                      .keeps_margin = margin,
                                      .has_lever = true};
    }
    for (uint32_t from = 0; from < count; from++) {
        for (uint32_t to = 0; to < count; to++) {
            uint32_t grades = subjects[to].state_count - 1;
            for (int later = 0; later < 2 && from != to; later++) {
                if (testing_chance(r, later ? 20 : from < to ? 60 : 0)) {
                    double *rows = ARENA_ARRAY(a, double, (size_t)T_GRADES *T_GRADES);
                    for (uint32_t s = 0; s + 1 < subjects[from].state_count; s++) {
                        memcpy(rows + s * grades, testing_at_least(a, r, grades), grades * sizeof *rows);
                    }
                    arrows[m->arrow_count++] =
                        (cause_arrow){.from = from, .to = to, .at_least = rows, .margin = margin, .later = later == 1};
                } else if (later == 0 && from < to && testing_chance(r, 50)) {
                    shields[m->shield_count++] =
                        (cause_shield){.from = from, .to = to, .keeps = rng_unit(r), .margin = margin};
                }
            }
        }
    }
    return m;
}

/* ------------------------------------------------------------------ by definition */

typedef struct outcomes { /* of one throw: the numbers it may be, and their chances */
    double value[2 * T_GRADES * T_GRADES + 2], chance[2 * T_GRADES * T_GRADES + 2];
    uint32_t count, at;
} outcomes;

typedef struct life { /* of one household */
    uint32_t real[T_QUARTERS + 1][T_SUBJECTS], other[T_QUARTERS + 1][T_SUBJECTS];
    bool carried[T_QUARTERS + 1][T_THROWS]; /* by quarter and arrow */
    double chance;
} life;

typedef struct definition {
    const cause_model *m;
    const cause_sizes *sizes;
    uint32_t quarters;
    const uint32_t *levers;
    uint32_t lever_count;
    bool held;
    outcomes throws[T_THROWS];
    uint32_t count;
} definition;

/* The middle of each piece between the chances. */
static inline void testing_outcomes(outcomes *o, const double *cuts, uint32_t n)
{
    double low = 0;
    *o = (outcomes){0};
    while (low < 1) {
        double high = 1;
        for (uint32_t i = 0; i < n; i++) {
            high = cuts[i] > low && cuts[i] < high ? cuts[i] : high;
        }
        o->value[o->count] = (low + high) / 2;
        o->chance[o->count++] = high - low;
        low = high;
    }
}

static inline void testing_throws(definition *d)
{
    const cause_model *m = d->m;
    d->count = 0;
    for (uint32_t i = 0; i < m->count; i++) {
        testing_outcomes(&d->throws[d->count++], d->sizes->base[i], m->subjects[i].state_count - 1);
    }
    for (uint32_t i = 0; i < m->arrow_count; i++) {
        testing_outcomes(&d->throws[d->count++], d->sizes->arrows[i],
                         (m->subjects[m->arrows[i].from].state_count - 1) *
                             (m->subjects[m->arrows[i].to].state_count - 1));
    }
    for (uint32_t i = 0; i < m->shield_count; i++) {
        testing_outcomes(&d->throws[d->count++], &d->sizes->shields[i], 1);
    }
    for (uint32_t t = 0; t < d->quarters; t++) {
        for (uint32_t i = 0; i < m->count; i++) {
            testing_outcomes(&d->throws[d->count++], &d->sizes->keeps[i], 1);
        }
    }
}

static inline double testing_thrown(const definition *d, uint32_t throw)
{
    return d->throws[throw].value[d->throws[throw].at];
}

static inline uint32_t testing_brings(const definition *d, uint32_t arrow, uint32_t cause)
{
    const cause_arrow *w = &d->m->arrows[arrow];
    uint32_t grades = d->m->subjects[w->to].state_count - 1, reached = 0;
    for (uint32_t j = 0; j < grades && cause > 0; j++) {
        reached += testing_thrown(d, d->m->count + arrow) < d->sizes->arrows[arrow][(cause - 1) * grades + j];
    }
    return reached;
}

static inline bool testing_is_lever(const definition *d, uint32_t s)
{
    for (uint32_t i = 0; i < d->lever_count; i++) {
        if (d->levers[i] == s) {
            return true;
        }
    }
    return false;
}

static inline void testing_quarter(const definition *d, uint32_t quarter, const uint32_t *before, bool other,
                                   uint32_t *now)
{
    const cause_model *m = d->m;
    for (uint32_t s = 0; s < m->count; s++) {
        bool helped = other && quarter > 0 && testing_is_lever(d, s);
        uint32_t worst = 0, stays = m->count + m->arrow_count + m->shield_count;
        bool stay = quarter > 0 && testing_thrown(d, stays + (quarter - 1) * m->count + s) < d->sizes->keeps[s];
        for (uint32_t j = 0; j + 1 < m->subjects[s].state_count && !helped; j++) {
            worst += testing_thrown(d, s) < d->sizes->base[s][j];
        }
        for (uint32_t i = 0; i < m->arrow_count; i++) {
            const cause_arrow *w = &m->arrows[i];
            if (w->to == s && (!w->later || quarter > 0)) {
                uint32_t reached = testing_brings(d, i, w->later ? before[w->from] : now[w->from]);
                worst = reached > worst ? reached : worst;
            }
        }
        if (stay && !helped) {
            worst = before[s] > worst ? before[s] : worst;
        }
        for (uint32_t i = 0; i < m->shield_count; i++) {
            const cause_shield *g = &m->shields[i];
            if (g->to == s && now[g->from] > 0 &&
                testing_thrown(d, m->count + m->arrow_count + i) >= d->sizes->shields[i]) {
                worst = 0;
            }
        }
        if (helped && (d->held || quarter == 1)) {
            worst = 0;
        } else if (helped && stay) {
            worst = before[s];
        }
        now[s] = worst;
    }
}

static inline void testing_carried(const definition *d, life *one)
{
    for (uint32_t q = 1; q <= d->quarters; q++) {
        for (uint32_t i = 0; i < d->m->arrow_count; i++) {
            const cause_arrow *w = &d->m->arrows[i];
            uint32_t was = testing_brings(d, i, one->real[q - w->later][w->from]),
                     is = testing_brings(d, i, one->other[q - w->later][w->from]);
            one->carried[q][i] = false;
            for (uint32_t j = 1; j <= T_GRADES; j++) {
                one->carried[q][i] |= was >= j && is < j && one->real[q][w->to] >= j && one->other[q][w->to] < j;
            }
        }
    }
}

/* Calls `see` with every household there may be. */
static inline void testing_all_lives(definition *d, void (*see)(const life *one, void *context), void *context)
{
    testing_throws(d);
    for (bool more = true; more;) {
        life one = {.chance = 1};
        for (uint32_t i = 0; i < d->count; i++) {
            one.chance *= d->throws[i].chance[d->throws[i].at];
        }
        for (uint32_t q = 0; q <= d->quarters; q++) {
            testing_quarter(d, q, q == 0 ? NULL : one.real[q - 1], false, one.real[q]);
            testing_quarter(d, q, q == 0 ? NULL : one.other[q - 1], true, one.other[q]);
        }
        testing_carried(d, &one);
        see(&one, context);
        uint32_t i = 0;
        while (i < d->count && ++d->throws[i].at == d->throws[i].count) {
            d->throws[i++].at = 0;
        }
        more = i < d->count;
    }
}

/* How many households there may be. */
static inline double testing_lives(definition *d)
{
    double all = 1;
    testing_throws(d);
    for (uint32_t i = 0; i < d->count; i++) {
        all *= d->throws[i].count;
    }
    return all;
}

#endif

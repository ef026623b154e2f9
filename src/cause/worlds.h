/* Worlds: many households at once, each with its own throws, followed over the quarters with and without a lever.
 *
 * Uses: model.h. For this room and its tests only. A block holds BLOCK households, one bit each: every throw and every state is a row of bits (`lanes`), so that one
 * instruction works on all of them. A state is kept as "at least its second", "at least its third" …: one row for each.
 */
#ifndef CAUSE_WORLDS_H
#define CAUSE_WORLDS_H

#include "cause/model.h"

enum { BLOCK = 128, LANE_WORDS = BLOCK / 64 };
typedef uint64_t lanes __attribute__((vector_size(BLOCK / 8)));

static inline bool lanes_any(lanes x)
{
    return (x[0] | x[1]) != 0;
}

typedef struct incoming { /* an arrow into a subject */
    uint32_t arrow, from;
    uint32_t from_rows, hits; /* first row of the cause's states, and of the throw */
    uint32_t grades;          /* of the cause: its states but absence */
    bool later;
} incoming;

typedef struct holding { /* a shield before a subject */
    uint32_t shield, from, from_rows;
} holding;

typedef struct course { /* of a subject: what leads to it */
    uint32_t rows;      /* first row of its states */
    uint32_t grades;
    const incoming *arrows;
    uint32_t arrow_count;
    const holding *shields;
    uint32_t shield_count;
} course;

/* What does not depend on numbers; made once for a model. */
typedef struct courses {
    const cause_model *m;
    const course *of; /* by subject */
    uint32_t state_rows, hit_rows;
    const uint32_t *hits; /* by arrow: its first row */
} courses;

courses *courses_of(arena *a, const cause_model *m);

/* One block of households: their states now, and every throw of theirs. */
typedef struct block {
    lanes *now;    /* state_rows: in quarter 0 */
    lanes *base;   /* state_rows: what comes by itself */
    lanes *hits;   /* hit_rows: by arrow, what each state of the cause brings about */
    lanes *passes; /* by shield: it lets through */
    lanes *stays;  /* by quarter (from 1) and subject: what was there is still there */
} block;

block *block_new(arena *a, const courses *c, uint32_t quarters);

/* Draws the throws of BLOCK households, and with them their states now. Of relevant subjects (with whatever leads to
 * them in the same quarter) the states are given, in rows of `stride` states, the subjects first: their throws are
 * drawn as they must have been for these states, by their exact conditional chances. All other throws are drawn
 * without condition, and the states follow from them. Subjects of `absent` (count of them) are nowhere. */
void block_draw(const courses *c, const cause_sizes *sizes, uint32_t quarters, const uint16_t *states, size_t stride,
                const bool *relevant, const uint32_t *absent, uint32_t count, rng *r, block *out);

/* The states in a quarter, from those of the quarter before (NULL: this is quarter 0). Subjects of `absent` (count of
 * them) are nowhere. */
void block_follow(const courses *c, const block *b, uint32_t quarter, const lanes *before, const uint32_t *absent,
                  uint32_t count, lanes *out);

/* The same households in another world, in one quarter: its states where they differ from the real ones. */
typedef struct world {
    lanes *states;
    bool *differs; /* by subject; no: the states are those of the real world, and not written here */
} world;

world world_new(arena *a, const courses *c);

/* What is done in the other world, from quarter 1 on. A lever that is held is absent. One that is not is absent in
 * quarter 1, and has lost what came by itself; what its causes bring about comes back, as fast as it would fade
 * (`keeps`). */
typedef struct action {
    const uint32_t *levers; /* subjects */
    uint32_t count;
    bool held;
} action;

/* As block_follow in the other world, without looking at what cannot differ: real and real_before are the states of
 * the real world. */
void world_follow(const courses *c, const block *b, uint32_t quarter, const lanes *real_before, const world *before,
                  const lanes *real, const uint32_t *absent, uint32_t count, const action *done, world *out);

/* The states of a subject in the other world. */
static inline const lanes *world_states(const courses *c, const world *w, const lanes *real, uint32_t subject)
{
    return (w->differs[subject] ? w->states : real) + c->of[subject].rows;
}

#endif

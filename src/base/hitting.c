#include "base/hitting.h"

#include <string.h>

#include "base/banned.h"

typedef enum place { FREE, IN, OUT } place;

/* Of which at least one item must be `want`. */
typedef struct row {
    const uint32_t *items;
    uint32_t n;
    uint32_t open; /* items that are not decided otherwise */
    uint32_t met;  /* items that are as wanted */
    place want;
} row;

typedef struct rows_of {
    uint32_t *list;
    size_t n, cap;
} rows_of;

typedef struct decision {
    uint32_t at; /* length of the trail before it */
    bool second; /* in was tried, and now it is out */
} decision;

struct hitting {
    arena *a;
    uint32_t count;
    const uint64_t *cost;
    row *rows;
    size_t row_count, row_cap;
    uint32_t *needs; /* the rows that want something in */
    size_t need_count, need_cap;
    rows_of *of; /* by thing */
    place *place;
    uint32_t *trail; /* what was decided, in order; counted in the rows up to `done` */
    uint32_t trail_n, done;
    decision *decisions;
    uint32_t depth;
    bool refusing;  /* some set is refused */
    uint64_t *left; /* of the cost of a thing, what dual ascent did not use */
    uint64_t spent, best, bound, steps;
};

hitting *hitting_new(arena *a, uint32_t count, const uint64_t *cost)
{
    hitting *h = ARENA_NEW(a, hitting);
    h->a = a;
    h->count = count;
    h->cost = cost;
    h->of = ARENA_ARRAY(a, rows_of, count);
    h->place = ARENA_ARRAY(a, place, count);
    h->trail = ARENA_ARRAY(a, uint32_t, count);
    h->decisions = ARENA_ARRAY(a, decision, count);
    h->left = ARENA_ARRAY(a, uint64_t, count);
    return h;
}

static void add_row(hitting *h, const uint32_t *items, uint32_t n, place want)
{
    uint32_t number = (uint32_t)h->row_count;
    row r = {.items = items, .n = n, .open = n, .want = want};
    ARENA_PUSH(h->a, h->rows, h->row_count, h->row_cap, r);
    for (uint32_t i = 0; i < n; i++) {
        rows_of *of = &h->of[items[i]];
        ARENA_PUSH(h->a, of->list, of->n, of->cap, number);
    }
}

void hitting_need(hitting *h, const uint32_t *items, uint32_t n)
{
    ARENA_PUSH(h->a, h->needs, h->need_count, h->need_cap, (uint32_t)h->row_count);
    add_row(h, items, n, IN);
}

void hitting_refuse(hitting *h, const uint32_t *items, uint32_t n)
{
    add_row(h, items, n, OUT);
    h->refusing = true;
}

uint64_t hitting_bound(const hitting *h)
{
    return h->bound;
}

/* ------------------------------------------------------------------ deciding and undoing */

static void decide(hitting *h, uint32_t thing, place where)
{
    h->place[thing] = where;
    h->trail[h->trail_n++] = thing;
    h->spent += where == IN ? h->cost[thing] : 0;
}

/* The last item that can meet the row does. When it is decided already, though not yet counted, that is counted later. */
static void force(hitting *h, const row *r)
{
    h->steps += r->n;
    for (uint32_t i = 0; i < r->n; i++) {
        if (h->place[r->items[i]] == FREE) {
            decide(h, r->items[i], r->want);
            return;
        }
    }
}

/* Counts what was decided, and decides what follows. False: a row cannot be met any more. */
static bool follow(hitting *h)
{
    bool good = true;
    while (good && h->done < h->trail_n) {
        uint32_t thing = h->trail[h->done++];
        const rows_of *of = &h->of[thing];
        h->steps += of->n;
        for (size_t i = 0; i < of->n; i++) {
            row *r = &h->rows[of->list[i]];
            if (r->want == h->place[thing]) {
                r->met++;
                continue;
            }
            r->open--;
            good = good && (r->met > 0 || r->open > 0);
            if (r->met == 0 && r->open == 1) {
                force(h, r);
            }
        }
    }
    return good;
}

static void undo(hitting *h, uint32_t to)
{
    while (h->trail_n > to) {
        uint32_t thing = h->trail[--h->trail_n];
        const rows_of *of = &h->of[thing];
        for (size_t i = 0; i < of->n && h->trail_n < h->done; i++) {
            row *r = &h->rows[of->list[i]];
            if (r->want == h->place[thing]) {
                r->met--;
            } else {
                r->open++;
            }
        }
        h->spent -= h->place[thing] == IN ? h->cost[thing] : 0;
        h->place[thing] = FREE;
    }
    h->done = to;
}

/* ------------------------------------------------------------------ the bound */

static uint64_t least_left(const hitting *h, const row *r)
{
    uint64_t least = UINT64_MAX;
    for (uint32_t i = 0; i < r->n; i++) {
        uint64_t left = h->place[r->items[i]] == FREE ? h->left[r->items[i]] : UINT64_MAX;
        least = left < least ? left : least;
    }
    return least;
}

/* Rows with the fewest choices first: what they take, the others cannot take, and they have least to choose from. Mostly they are in order. */
static void sort_needs(hitting *h)
{
    for (size_t k = 1; k < h->need_count; k++) {
        uint32_t needed = h->needs[k];
        size_t to = k;
        for (; to > 0 && h->rows[h->needs[to - 1]].open > h->rows[needed].open; to--) {
            h->needs[to] = h->needs[to - 1];
        }
        h->needs[to] = needed;
        h->steps += 1 + k - to;
    }
}

/* Dual ascent: each row that is not met takes what its cheapest item still has left, of all its items; what all rows take together, the rest
 * costs at least. What is left of a thing is what a set with it costs more than that. *narrow: the row with the fewest choices; NULL: all are met. */
static uint64_t ascend(hitting *h, const row **narrow)
{
    uint64_t bound = 0;
    *narrow = NULL;
    sort_needs(h);
    for (size_t k = 0; k < h->need_count; k++) {
        const row *r = &h->rows[h->needs[k]];
        for (uint32_t i = 0; i < r->n && r->met == 0; i++) {
            h->left[r->items[i]] = h->cost[r->items[i]];
        }
    }
    for (size_t k = 0; k < h->need_count; k++) {
        const row *r = &h->rows[h->needs[k]];
        if (r->met > 0) {
            continue;
        }
        uint64_t least = least_left(h, r);
        for (uint32_t i = 0; i < r->n && least > 0; i++) {
            h->left[r->items[i]] -= h->place[r->items[i]] == FREE ? least : 0;
        }
        bound += least;
        h->steps += 3 * (uint64_t)r->n;
        *narrow = *narrow == NULL ? r : *narrow;
    }
    return bound;
}

/* What would make it as costly as what is there already, stays out. */
static void leave_out(hitting *h, uint64_t bound)
{
    for (size_t k = 0; k < h->need_count; k++) {
        const row *r = &h->rows[h->needs[k]];
        for (uint32_t i = 0; i < r->n && r->met == 0; i++) {
            if (h->place[r->items[i]] == FREE && h->spent + bound + h->left[r->items[i]] >= h->best) {
                decide(h, r->items[i], OUT);
            }
        }
    }
}

/* Is row k one of those of the thing? They are in ascending order. */
static bool is_in(const hitting *h, uint32_t thing, uint32_t k)
{
    const rows_of *of = &h->of[thing];
    size_t low = 0, high = of->n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (of->list[middle] < k) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < of->n && of->list[low] == k;
}

/* Meets every row that `thing` would meet, costs no more, and completes no set that is refused: who has `thing` may as well have this. */
static bool can_replace(hitting *h, uint32_t thing, uint32_t by)
{
    const rows_of *of = &h->of[thing];
    if (by == thing || h->place[by] != FREE || h->cost[by] > h->cost[thing]) {
        return false;
    }
    for (size_t i = 0; i < of->n; i++) {
        const row *r = &h->rows[of->list[i]];
        h->steps++;
        if (r->want == IN && r->met == 0 && !is_in(h, by, of->list[i])) {
            return false;
        }
    }
    for (size_t i = 0; i < h->of[by].n && h->refusing; i++) {
        const row *r = &h->rows[h->of[by].list[i]];
        h->steps++;
        if (r->want == OUT && r->met == 0) {
            return false;
        }
    }
    return true;
}

/* What another thing can replace, stays out. */
static void leave_replaceable(hitting *h)
{
    for (size_t k = 0; k < h->need_count; k++) {
        const row *r = &h->rows[h->needs[k]];
        for (uint32_t i = r->n; i > 0 && r->met == 0; i--) {
            for (uint32_t j = 0; j < r->n && h->place[r->items[i - 1]] == FREE; j++) {
                if (can_replace(h, r->items[i - 1], r->items[j])) {
                    decide(h, r->items[i - 1], OUT);
                }
            }
        }
    }
}

/* Everything that follows from what was decided. False: nothing better below it. */
static bool narrow_down(hitting *h, const row **narrow)
{
    uint32_t before;
    do {
        if (!follow(h)) {
            return false;
        }
        uint64_t bound = ascend(h, narrow);
        uint64_t least = h->spent + bound < h->best ? h->spent + bound : h->best;
        if (h->depth == 0 && least > h->bound) {
            h->bound = least;
        }
        if (h->spent + bound >= h->best) {
            return false;
        }
        before = h->trail_n;
        leave_out(h, bound);
        leave_replaceable(h);
    } while (h->trail_n > before);
    return true;
}

/* ------------------------------------------------------------------ the search */

/* Of the row, the item that meets most rows for its cost. */
static uint32_t best_item(hitting *h, const row *r)
{
    uint32_t best = UINT32_MAX, best_meets = 0;
    for (uint32_t i = 0; i < r->n; i++) {
        uint32_t thing = r->items[i], meets = 0;
        if (h->place[thing] != FREE) {
            continue;
        }
        const rows_of *of = &h->of[thing];
        h->steps += of->n;
        for (size_t k = 0; k < of->n; k++) {
            const row *other = &h->rows[of->list[k]];
            meets += other->want == IN && other->met == 0;
        }
        if (best == UINT32_MAX ||
            (unsigned __int128)meets * h->cost[best] > (unsigned __int128)best_meets * h->cost[thing]) {
            best = thing;
            best_meets = meets;
        }
    }
    return best;
}

/* The last decision of which the other side was not tried. False: there is none. */
static bool turn(hitting *h)
{
    while (h->depth > 0) {
        decision *d = &h->decisions[h->depth - 1];
        uint32_t thing = h->trail[d->at];
        undo(h, d->at);
        h->depth--;
        if (!d->second) {
            d->second = true;
            h->depth++;
            decide(h, thing, OUT);
            return true;
        }
    }
    return false;
}

/* Rows of one item, or of none, decide before anything is chosen. */
static bool begin(hitting *h)
{
    for (size_t k = 0; k < h->row_count; k++) {
        const row *r = &h->rows[k];
        if (r->n == 0) {
            return false;
        }
        if (r->n == 1 && h->place[r->items[0]] == FREE) {
            decide(h, r->items[0], r->want);
        }
    }
    return true;
}

static void keep(hitting *h, bool *in)
{
    for (uint32_t i = 0; i < h->count; i++) {
        in[i] = h->place[i] == IN;
    }
    h->best = h->spent;
}

/* False when the steps were not enough. */
static bool search(hitting *h, uint64_t steps, bool *in)
{
    const row *narrow = NULL;
    bool more = begin(h);
    while (more && h->best > h->bound) {
        if (h->steps > steps) {
            return false;
        }
        bool good = narrow_down(h, &narrow);
        if (good && narrow != NULL) {
            uint32_t thing = best_item(h, narrow);
            h->decisions[h->depth++] = (decision){h->trail_n, false};
            decide(h, thing, IN);
            continue;
        }
        if (good) {
            keep(h, in);
        }
        more = turn(h);
    }
    return true;
}

hitting_outcome hitting_cheapest(hitting *h, uint64_t most, uint64_t *steps, bool *in)
{
    uint64_t none = most == 0 || most == UINT64_MAX ? UINT64_MAX : most + 1;
    h->best = none;
    h->steps = 0;
    h->depth = 0;
    bool whole = search(h, *steps, in);
    undo(h, 0);
    *steps -= h->steps < *steps ? h->steps : *steps;
    if (!whole) {
        return HITTING_STOPPED;
    }
    h->bound = h->best > h->bound ? h->best : h->bound;
    return h->best < none ? HITTING_FOUND : HITTING_NONE;
}

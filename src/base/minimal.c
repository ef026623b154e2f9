#include "base/minimal.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/hitting.h"

#include "base/banned.h"

/* ITEM_BYTES: of an item of a core or of a set: itself, and where it occurs. */
enum { YESES_MAX = 1024, BYTES_MAX = 64 << 20, ITEM_BYTES = 16 };

typedef struct things {
    const uint32_t *items;
    uint32_t n;
} things;

typedef struct priced {
    uint64_t cost;
    uint32_t cores; /* in which it is */
    uint32_t thing;
} priced;

struct minimal {
    arena *a;
    minimal_case c;
    hitting *candidates;
    things *cores; /* every yes has something of each */
    size_t core_count, core_cap;
    things *given;
    size_t given_count, given_cap;
    uint64_t *yeses; /* sets that were asked, as bits: the last YESES_MAX */
    uint64_t *bits;  /* room for one more */
    uint64_t yes_count;
    bool *in;           /* what is asked */
    bool *base;         /* from which cores are sought */
    uint32_t *order;    /* of things, in which they are added or taken away */
    uint32_t *cores_of; /* by thing, how many */
    priced *cheap;      /* all things, what is added first */
    uint64_t questions, steps, bytes;
    bool stopped, begun, over;
};

/* ------------------------------------------------------------------ beginning */

static uint32_t words_of(const minimal *m)
{
    return m->c.count / 64 + 1;
}

static bool costs_are_good(const minimal_case *c, err *e)
{
    uint64_t sum = 0;
    if (c->count > MINIMAL_THINGS_MAX) {
        return err_set(e, ERR_LIMIT, "%u things are more than the %d of which minimal sets are sought", c->count,
                       MINIMAL_THINGS_MAX);
    }
    for (uint32_t i = 0; i < c->count && c->cost != NULL; i++) {
        if (c->cost[i] == 0) {
            return err_set(e, ERR_INPUT, "thing %u costs nothing; a cost is 1 or more", i);
        }
        if (c->cost[i] > MINIMAL_COST_MAX - sum) {
            return err_set(e, ERR_LIMIT, "the costs of %u things are together more than can be counted", c->count);
        }
        sum += c->cost[i];
    }
    return true;
}

static int by_cost(const void *a, const void *b)
{
    const priced *x = a, *y = b;
    if (x->cost != y->cost) {
        return x->cost < y->cost ? -1 : 1;
    }
    if (x->cores != y->cores) {
        return x->cores > y->cores ? -1 : 1;
    }
    return (x->thing > y->thing) - (x->thing < y->thing);
}

/* What costs least is added first, so that a core is costly; of equal cost what is in many cores, so that the next core has other things. */
static void sort_by_cost(minimal *m)
{
    for (uint32_t i = 0; i < m->c.count; i++) {
        m->cheap[i] = (priced){m->c.cost[i], m->cores_of[i], i};
    }
    qsort(m->cheap, m->c.count, sizeof *m->cheap, by_cost);
}

minimal *minimal_begin(arena *a, const minimal_case *c, err *e)
{
    if (!costs_are_good(c, e)) {
        return NULL;
    }
    minimal *m = ARENA_NEW(a, minimal);
    m->a = a;
    m->c = *c;
    m->steps = c->steps > 0 ? c->steps : MINIMAL_STEPS;
    m->in = ARENA_ARRAY(a, bool, c->count);
    m->base = ARENA_ARRAY(a, bool, c->count);
    m->order = ARENA_ARRAY(a, uint32_t, c->count);
    m->cores_of = ARENA_ARRAY(a, uint32_t, c->count);
    m->cheap = ARENA_ARRAY(a, priced, c->count);
    m->yeses = ARENA_ARRAY(a, uint64_t, (size_t)YESES_MAX * words_of(m));
    m->bits = ARENA_ARRAY(a, uint64_t, words_of(m));
    if (c->cost == NULL) {
        uint64_t *ones = ARENA_ARRAY(a, uint64_t, c->count);
        for (uint32_t i = 0; i < c->count; i++) {
            ones[i] = 1;
        }
        m->c.cost = ones;
    }
    m->candidates = hitting_new(a, c->count, m->c.cost);
    return m;
}

uint64_t minimal_bound(const minimal *m)
{
    return m->over ? UINT64_MAX : hitting_bound(m->candidates);
}

void minimal_limit(minimal *m, uint64_t most)
{
    m->c.most = most;
}

uint64_t minimal_questions(const minimal *m)
{
    return m->questions;
}

/* ------------------------------------------------------------------ asking */

/* What is in, of the items; or what is not. */
static bool has_any(const things *t, const bool *in, bool wanted)
{
    for (uint32_t i = 0; i < t->n; i++) {
        if (in[t->items[i]] == wanted) {
            return true;
        }
    }
    return false;
}

static void pack(minimal *m)
{
    memset(m->bits, 0, words_of(m) * sizeof *m->bits);
    for (uint32_t i = 0; i < m->c.count; i++) {
        m->bits[i / 64] |= (uint64_t)m->in[i] << (i % 64);
    }
}

static bool contains_yes(const minimal *m, const uint64_t *yes)
{
    for (uint32_t w = 0; w < words_of(m); w++) {
        if ((yes[w] & ~m->bits[w]) != 0) {
            return false;
        }
    }
    return true;
}

/* INV-3. Below a no: nothing of a core is in. Above a yes: everything of it is in. */
static bool follows(minimal *m, bool *answer)
{
    for (size_t i = m->core_count; i > 0; i--) {
        if (!has_any(&m->cores[i - 1], m->in, true)) {
            *answer = false;
            return true;
        }
    }
    *answer = true;
    for (size_t i = 0; i < m->given_count; i++) {
        if (!has_any(&m->given[i], m->in, false)) {
            return true;
        }
    }
    pack(m);
    for (uint64_t i = 0; i < m->yes_count && i < YESES_MAX; i++) {
        if (contains_yes(m, m->yeses + i * words_of(m))) {
            return true;
        }
    }
    return false;
}

/* The answer for what is in. False, and stopped, when no more may be asked. */
static bool put(minimal *m)
{
    bool answer;
    if (follows(m, &answer)) {
        return answer;
    }
    if (m->questions >= m->c.questions) {
        m->stopped = true;
        return false;
    }
    m->questions++;
    answer = m->c.ask(m->c.context, m->in);
    if (answer) {
        memcpy(m->yeses + m->yes_count++ % YESES_MAX * words_of(m), m->bits, words_of(m) * sizeof *m->bits);
    }
    return answer;
}

static void put_block(minimal *m, uint32_t from, uint32_t to, bool in)
{
    for (uint32_t i = from; i < to; i++) {
        m->in[m->order[i]] = in;
    }
}

/* Adds of the things `from` … `to` of the order whatever leaves the answer no. Is it certain that they cannot all go along, then that is not
 * asked. True: all did. Once stopped, what is in is of no use. */
static bool add(minimal *m, uint32_t from, uint32_t to, bool certain)
{
    if (m->stopped || from == to) {
        return from == to;
    }
    if (!certain) {
        put_block(m, from, to, true);
        if (!put(m)) {
            return true;
        }
        put_block(m, from, to, false);
    }
    if (to - from > 1) {
        uint32_t middle = from + (to - from) / 2;
        bool first = add(m, from, middle, false);
        add(m, middle, to, first);
    }
    return false;
}

/* ------------------------------------------------------------------ cores and sets */

/* The things that are in, or are not. */
static things collect(minimal *m, bool in)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < m->c.count; i++) {
        n += m->in[i] == in;
    }
    uint32_t *items = ARENA_ARRAY(m->a, uint32_t, n);
    things t = {items, n};
    m->bytes += (uint64_t)n * ITEM_BYTES;
    n = 0;
    for (uint32_t i = 0; i < m->c.count; i++) {
        if (m->in[i] == in) {
            items[n++] = i;
        }
    }
    return t;
}

/* What is in has the answer no. Cores that have nothing of it, and nothing of each other. */
static void find_cores(minimal *m)
{
    memcpy(m->base, m->in, m->c.count * sizeof *m->base);
    do {
        sort_by_cost(m);
        uint32_t n = 0;
        for (uint32_t i = 0; i < m->c.count; i++) {
            if (!m->in[m->cheap[i].thing]) {
                m->order[n++] = m->cheap[i].thing;
            }
        }
        add(m, 0, n, true); /* with everything it is yes */
        if (m->stopped) {
            return;
        }
        things core = collect(m, false);
        ARENA_PUSH(m->a, m->cores, m->core_count, m->core_cap, core);
        hitting_need(m->candidates, core.items, core.n);
        for (uint32_t i = 0; i < core.n; i++) {
            m->base[core.items[i]] = true;
            m->cores_of[core.items[i]]++;
        }
        memcpy(m->in, m->base, m->c.count * sizeof *m->in);
        m->stopped = m->bytes > BYTES_MAX;
    } while (!m->stopped && !put(m) && !m->stopped);
}

/* Is it yes with everything? Otherwise there is no set at all. */
static bool can_be(minimal *m)
{
    if (!m->begun) {
        memset(m->in, true, m->c.count * sizeof *m->in);
        bool answer = put(m);
        m->over = !answer && !m->stopped;
        m->begun = answer;
    }
    return m->begun;
}

minimal_outcome minimal_next(minimal *m, const uint32_t **set, uint32_t *n)
{
    while (!m->stopped && !m->over && can_be(m)) {
        hitting_outcome o = hitting_cheapest(m->candidates, m->c.most, &m->steps, m->in);
        m->stopped = o == HITTING_STOPPED;
        if (o == HITTING_NONE) {
            return MINIMAL_NONE;
        }
        bool yes = !m->stopped && put(m);
        if (m->stopped) {
            break;
        }
        if (!yes) {
            find_cores(m);
            continue;
        }
        things found = collect(m, true);
        ARENA_PUSH(m->a, m->given, m->given_count, m->given_cap, found);
        hitting_refuse(m->candidates, found.items, found.n);
        m->stopped = m->bytes > BYTES_MAX;
        *set = found.items;
        *n = found.n;
        return MINIMAL_FOUND;
    }
    return m->stopped ? MINIMAL_STOPPED : MINIMAL_NONE;
}

/* ------------------------------------------------------------------ layers */

bool minimal_layers(const uint8_t *layer, uint32_t count, uint64_t *cost, err *e)
{
    uint32_t of[UINT8_MAX + 1] = {0};
    uint64_t price[UINT8_MAX + 1], lower = 0; /* what all lower layers cost together */
    for (uint32_t i = 0; i < count; i++) {
        of[layer[i]]++;
    }
    for (int k = 0; k <= UINT8_MAX; k++) {
        price[k] = lower + 1;
        if (of[k] > 0 && price[k] > (MINIMAL_COST_MAX - lower) / of[k]) {
            return err_set(e, ERR_LIMIT, "%u things in so many layers cost more than can be counted; take fewer layers",
                           count);
        }
        lower += of[k] * price[k];
    }
    for (uint32_t i = 0; i < count; i++) {
        cost[i] = price[layer[i]];
    }
    return true;
}

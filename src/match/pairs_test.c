/* Best pairs against every choice, and their proofs. */
#include "match/pairs.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/rng.h"
#include "match/pairs_queue.h"

#include "base/banned.h"

enum { T_BRUTE = 12, T_EDGES = 40000 };

/* ------------------------------------------------------------------ by definition */

/* The most that people of the mask can weigh in pairs: the lowest is left, or pairs with one of the others. */
static int64_t brute(const pairs_graph *g)
{
    static int64_t weighs[T_BRUTE][T_BRUTE], best[1 << T_BRUTE];
    memset(weighs, 0, sizeof weighs);
    for (size_t i = 0; i < g->edge_count; i++) {
        const pairs_edge *x = &g->edges[i];
        int64_t *w = &weighs[x->a < x->b ? x->a : x->b][x->a < x->b ? x->b : x->a];
        *w = x->weight > *w ? x->weight : *w;
    }
    best[0] = 0;
    for (uint32_t mask = 1; mask < 1u << g->people; mask++) {
        uint32_t low = (uint32_t)__builtin_ctz(mask), rest = mask & (mask - 1);
        best[mask] = best[rest];
        for (uint32_t left = rest; left != 0; left &= left - 1) {
            uint32_t other = (uint32_t)__builtin_ctz(left);
            if (weighs[low][other] > 0) {
                int64_t with = weighs[low][other] + best[rest & ~(1u << other)];
                best[mask] = with > best[mask] ? with : best[mask];
            }
        }
    }
    return best[(1u << g->people) - 1];
}

/* Chosen and proven; the outcome for who wants to know more. */
static pairs_outcome proven(arena *a, const pairs_graph *g, const char *what, uint64_t seed)
{
    pairs_outcome o;
    err e = {0};
    if (!pairs_choose(a, g, &o, &e)) {
        fail_msg("%s, seed %llu: %s", what, (unsigned long long)seed, e.message);
    }
    if (!pairs_certify(a, g, &o, &e)) {
        fail_msg("%s, seed %llu: the proof is refused: %s", what, (unsigned long long)seed, e.message);
    }
    if (g->people <= T_BRUTE && o.value != brute(g)) {
        fail_msg("%s, seed %llu: %lld is chosen, %lld is best", what, (unsigned long long)seed, (long long)o.value,
                 (long long)brute(g));
    }
    return o;
}

/* ------------------------------------------------------------------ by hand */

typedef struct by_hand {
    const char *name;
    uint32_t people;
    int64_t value;
    uint32_t sets; /* with a price above nought */
    pairs_edge edges[16];
} by_hand;

static const by_hand cases[] = {
    {"nobody", 0, 0, 0, {{0}}},
    {"one person", 1, 0, 0, {{0}}},
    {"people without pairs", 5, 0, 0, {{0}}},
    {"one pair", 2, 7, 0, {{0, 1, 7}}},
    {"the same two more than once", 3, 9, 0, {{0, 1, 7}, {1, 0, 9}, {0, 1, 8}, {1, 2, 8}}},
    {"a path where the middle wins", 4, 11, 0, {{0, 1, 5}, {1, 2, 11}, {2, 3, 5}}},
    {"a path where both ends win", 4, 12, 0, {{0, 1, 6}, {1, 2, 11}, {2, 3, 6}}},
    {"a triangle: one is left", 3, 10, 1, {{0, 1, 10}, {1, 2, 10}, {0, 2, 10}}},
    {"a triangle and a tail", 4, 15, 0, {{0, 1, 8}, {0, 2, 9}, {1, 2, 10}, {2, 3, 7}}},
    {"five in a ring and a tail", 6, 20, 1, {{0, 1, 9}, {1, 2, 9}, {2, 3, 9}, {3, 4, 9}, {4, 0, 9}, {2, 5, 2}}},
    {"two triangles and what joins them",
     6,
     22,
     2,
     {{0, 1, 10}, {1, 2, 10}, {0, 2, 10}, {3, 4, 10}, {4, 5, 10}, {3, 5, 10}, {2, 3, 2}}},
    {"a triangle in a ring of five",
     6,
     39,
     2,
     {{0, 1, 18}, {0, 2, 18}, {1, 2, 18}, {1, 3, 16}, {2, 4, 16}, {3, 4, 16}, {4, 5, 5}}},
    {"everybody with everybody, all as much",
     5,
     2,
     1,
     {{0, 1, 1}, {0, 2, 1}, {0, 3, 1}, {0, 4, 1}, {1, 2, 1}, {1, 3, 1}, {1, 4, 1}, {2, 3, 1}, {2, 4, 1}, {3, 4, 1}}},
    {"the heaviest that can be", 4, 2 * PAIRS_WEIGHT_MAX, 0, {{0, 1, PAIRS_WEIGHT_MAX}, {2, 3, PAIRS_WEIGHT_MAX}}},
};

static pairs_graph graph_of(const by_hand *c)
{
    pairs_graph g = {.people = c->people, .edges = c->edges};
    while (g.edge_count < 16 && c->edges[g.edge_count].weight > 0) {
        g.edge_count++;
    }
    return g;
}

static void test_by_hand(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        arena *a = arena_new();
        pairs_graph g = graph_of(&cases[i]);
        pairs_outcome o = proven(a, &g, cases[i].name, i);
        if (o.value != cases[i].value || o.set_count != cases[i].sets) {
            fail_msg("%s: %lld with %u sets, not %lld with %u", cases[i].name, (long long)o.value, o.set_count,
                     (long long)cases[i].value, cases[i].sets);
        }
        arena_free(a);
    }
}

/* ------------------------------------------------------------------ at random */

static pairs_edge room[T_EDGES];

static void add(pairs_graph *g, uint32_t a, uint32_t b, int64_t weight)
{
    assert_true(g->edge_count < T_EDGES && a != b);
    room[g->edge_count++] = (pairs_edge){a, b, weight};
}

static int64_t weight_at_random(rng *r, int kind)
{
    switch (kind) {
    case 0: return 1;
    case 1: return rng_between(r, 1, 2);
    case 2: return rng_between(r, 1, 3);
    case 3: return rng_between(r, 1, 10);
    case 4: return rng_between(r, 100, 103); /* as many pairs as there can be, and then the heaviest */
    case 5: return rng_between(r, 1, 1000);
    default: return rng_between(r, 1, PAIRS_WEIGHT_MAX);
    }
}
enum { T_KINDS = 7 };

static pairs_graph any_graph(rng *r, uint32_t least, uint32_t most, uint32_t degree)
{
    pairs_graph g = {.people = (uint32_t)rng_between(r, least, most), .edges = room};
    int kind = (int)rng_below(r, T_KINDS);
    uint64_t edges = rng_below(r, (uint64_t)g.people * degree / 2 + 1);
    for (uint64_t i = 0; i < edges; i++) {
        uint32_t a = (uint32_t)rng_below(r, g.people), b = (uint32_t)rng_below(r, g.people);
        if (a != b) {
            add(&g, a, b, weight_at_random(r, kind));
        }
    }
    return g;
}

static void test_every_choice(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 40000; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        pairs_graph g = any_graph(&r, 2, T_BRUTE, (uint32_t)rng_between(&r, 2, 9));
        proven(a, &g, "a small graph", seed);
        arena_free(a);
    }
}

/* Odd rings joined to one another, with tails: every way through them turns blossoms round and makes them fall apart. */
static pairs_graph rings_and_tails(rng *r, uint32_t most)
{
    pairs_graph g = {.people = 1, .edges = room};
    int kind = (int)rng_below(r, T_KINDS);
    while (g.people < most) {
        uint32_t from = (uint32_t)rng_below(r, g.people), length = 2 + 2 * (uint32_t)rng_below(r, 4), first = g.people;
        bool ring = rng_below(r, 3) > 0;
        length = length > most - first ? most - first : length;
        add(&g, from, first, weight_at_random(r, kind));
        for (uint32_t v = first + 1; v < first + length; v++) {
            add(&g, v - 1, v, weight_at_random(r, kind));
        }
        if (ring && length > 1) { /* back to where it began, or to somebody else */
            uint32_t to = rng_below(r, 2) == 0 ? from : (uint32_t)rng_below(r, first);
            add(&g, first + length - 1, to, weight_at_random(r, kind));
        }
        g.people += length;
    }
    return g;
}

static void test_rings_and_tails(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 20000; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        pairs_graph g = rings_and_tails(&r, (uint32_t)rng_between(&r, 3, T_BRUTE));
        proven(a, &g, "small rings and tails", seed);
        g = rings_and_tails(&r, (uint32_t)rng_between(&r, 20, 400));
        proven(a, &g, "rings and tails", seed);
        arena_free(a);
    }
}

/* A grid with one diagonal in each square: three on every corner, so blossoms in blossoms. */
static pairs_graph grid(rng *r, uint32_t side)
{
    pairs_graph g = {.people = side * side, .edges = room};
    int kind = (int)rng_below(r, T_KINDS);
    for (uint32_t v = 0; v < g.people; v++) {
        if (v % side + 1 < side) {
            add(&g, v, v + 1, weight_at_random(r, kind));
        }
        if (v + side < g.people) {
            add(&g, v, v + side, weight_at_random(r, kind));
        }
        if (v % side + 1 < side && v + side < g.people) {
            add(&g, v, v + side + 1, weight_at_random(r, kind));
        }
    }
    return g;
}

static void test_large(void **state)
{
    (void)state;
    uint32_t sets = 0;
    for (uint64_t seed = 1; seed <= 60; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        pairs_graph g = any_graph(&r, 100, 3000, (uint32_t)rng_between(&r, 2, 20));
        sets += proven(a, &g, "a large graph", seed).set_count;
        g = grid(&r, (uint32_t)rng_between(&r, 5, 60));
        sets += proven(a, &g, "a grid", seed).set_count;
        arena_free(a);
    }
    assert_true(sets > 1000); /* they do have blossoms */
}

/* Each triple holds the one before: as deep as it can be. A proof that went up one set at a time, or a search that called itself, would not come through. */
static void test_nested(void **state)
{
    (void)state;
    arena *a = arena_new();
    enum { DEPTH = 8000 };
    pairs_graph g = {.people = 2 * DEPTH + 1, .edges = room};
    for (uint32_t k = 0; k < DEPTH; k++) { /* 2k, which is in the innermost so far, with two new ones */
        int64_t weight = 4 * (DEPTH - k);
        add(&g, 2 * k, 2 * k + 1, weight);
        add(&g, 2 * k + 1, 2 * k + 2, weight);
        add(&g, 2 * k, 2 * k + 2, weight);
    }
    proven(a, &g, "triangles on triangles", 0);
    g.edge_count = 0;
    for (uint32_t k = 0; k < DEPTH; k++) { /* likewise, but each new one hangs on the first person */
        int64_t weight = 4 * (DEPTH - k);
        add(&g, 0, 2 * k + 1, weight);
        add(&g, 2 * k + 1, 2 * k + 2, weight + 1);
        add(&g, 0, 2 * k + 2, weight);
    }
    proven(a, &g, "triangles in one point", 0);
    arena_free(a);
}

static void test_same_bytes(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 20; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        pairs_graph g = grid(&r, 40);
        pairs_outcome one = proven(a, &g, "once", seed), two = proven(a, &g, "again", seed);
        assert_memory_equal(one.partner, two.partner, g.people * sizeof *one.partner);
        assert_memory_equal(one.price2, two.price2, g.people * sizeof *one.price2);
        assert_int_equal(one.set_count, two.set_count);
        for (uint32_t i = 0; i < one.set_count; i++) {
            assert_int_equal(one.sets[i].price2, two.sets[i].price2);
            assert_int_equal(one.sets[i].count, two.sets[i].count);
            assert_memory_equal(one.sets[i].members, two.sets[i].members, one.sets[i].count * sizeof(uint32_t));
        }
        arena_free(a);
    }
}

/* ------------------------------------------------------------------ what is refused */

static void test_bad_graphs(void **state)
{
    (void)state;
    static const struct {
        pairs_edge edge;
        const char *says;
    } bad[] = {
        {{1, 1, 5}, "pair 2, of 1 and 1"},    {{0, 3, 5}, "pair 2, of 0 and 3"},
        {{7, 0, 5}, "pair 2, of 7 and 0"},    {{0, 2, 0}, "the weight of pair 2"},
        {{0, 2, -4}, "the weight of pair 2"}, {{0, 2, PAIRS_WEIGHT_MAX + 1}, "the weight of pair 2"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        arena *a = arena_new();
        pairs_edge edges[] = {{0, 1, 3}, bad[i].edge};
        pairs_graph g = {.people = 3, .edge_count = 2, .edges = edges};
        pairs_outcome o = {.value = 77};
        err e = {0};
        assert_false(pairs_choose(a, &g, &o, &e));
        assert_int_equal(e.kind, ERR_INPUT);
        if (!str_starts(str_of(e.message), str_of(bad[i].says))) {
            fail_msg("'%s' where '%s' was expected", e.message, bad[i].says);
        }
        assert_int_equal(o.value, 77);
        arena_free(a);
    }
    pairs_graph g = {.people = PAIRS_PEOPLE_MAX + 1};
    pairs_outcome o;
    err e = {0};
    assert_false(pairs_choose(NULL, &g, &o, &e));
    assert_int_equal(e.kind, ERR_INPUT);
}

/* A proof that can be written over: the triangle in a ring of five, and two people whom nobody knows. */
typedef struct forged {
    pairs_outcome o;
    uint32_t partner[8];
    int64_t price2[8];
    pairs_odd_set sets[4];
    uint32_t members[4][8];
} forged;

static const pairs_edge ring_edges[] = {{0, 1, 18}, {0, 2, 18}, {1, 2, 18}, {1, 3, 16},
                                        {2, 4, 16}, {3, 4, 16}, {4, 5, 5}};
static const pairs_graph ring_graph = {.people = 8, .edge_count = 7, .edges = ring_edges};

static void honest(arena *a, forged *f)
{
    pairs_outcome o = proven(a, &ring_graph, "to forge", 0);
    assert_int_equal(o.set_count, 2);
    memset(f, 0, sizeof *f);
    memcpy(f->partner, o.partner, sizeof f->partner);
    memcpy(f->price2, o.price2, sizeof f->price2);
    for (uint32_t i = 0; i < 2; i++) { /* the small one first */
        const pairs_odd_set *s = &o.sets[o.sets[0].count > o.sets[1].count ? 1 - i : i];
        memcpy(f->members[i], s->members, s->count * sizeof *s->members);
        f->sets[i] = *s;
    }
    for (int i = 0; i < 4; i++) {
        f->sets[i].members = f->members[i];
    }
    assert_int_equal(f->sets[0].count, 3);
    assert_int_equal(f->sets[1].count, 5);
    f->o = (pairs_outcome){f->partner, o.value, f->price2, f->sets, 2};
}

static uint32_t member_not_in(const uint32_t *list, uint32_t count, const uint32_t *other, uint32_t n)
{
    for (uint32_t i = 0; i < count; i++) {
        bool there = false;
        for (uint32_t k = 0; k < n; k++) {
            there = there || other[k] == list[i];
        }
        if (!there) {
            return list[i];
        }
    }
    return PAIRS_NOBODY;
}

static void forge(forged *f, int how)
{
    uint32_t outside = member_not_in(f->members[1], 5, f->members[0], 3);
    switch (how) {
    case 0: /* a heavier value than there is */ f->o.value++; break;
    case 1: /* and the prices with it */
        f->o.value++;
        f->price2[6] += 2;
        break;
    case 2: /* a partner who has another */ f->partner[6] = 0; break;
    case 3: /* two who could not be a pair */
        f->partner[6] = 7;
        f->partner[7] = 6;
        break;
    case 4: /* somebody with themselves */ f->partner[6] = 6; break;
    case 5: /* a partner who is not there */ f->partner[6] = 8; break;
    case 6: /* a price below nought, made up for elsewhere */
        f->price2[6] -= 2;
        f->price2[7] += 2;
        break;
    case 7: /* a price shifted to somebody it does not concern */
        f->price2[0] -= 2;
        f->price2[6] += 2;
        break;
    case 8: /* a set that costs nothing */ f->sets[0].price2 = 0; break;
    case 9: /* a set left out, its price put on somebody */
        f->o.set_count = 1;
        f->price2[6] += f->sets[1].price2 * 2;
        break;
    case 10: /* an even set: k of 2k would be too few pairs */ f->sets[1].count = 4; break;
    case 11: /* a set of one */ f->sets[0].count = 1; break;
    case 12: /* the same member twice */ f->members[0][1] = f->members[0][0]; break;
    case 13: /* a member who is not there */ f->members[0][1] = 8; break;
    case 14: /* sets that cut one another */
        for (int i = 0; i < 5; i++) {
            f->members[1][i] = f->members[1][i] == f->members[0][0] ? 6 : f->members[1][i];
        }
        break;
    case 15: /* a smaller set that holds others than it did: sums are right, an edge is not covered */
        f->members[0][0] = outside;
        break;
    default: /* prices too large to count with */ f->price2[6] = f->price2[7] = INT64_MAX;
    }
}

static void test_forged(void **state)
{
    (void)state;
    static const char *const says[] = {
        "the pairs weigh 39, not 40",
        "the pairs weigh 39, not 40",
        "the partner of person 6 is 0",
        "persons 6 and 7 are paired but could not be",
        "the partner of person 6 is 6",
        "the partner of person 6 is 8",
        "the price of person 6 is below nought",
        "persons 0 and",
        "set 0 has 3 members and twice its price is 0",
        "persons",
        "set 1 has 4 members",
        "set 0 has 1 members",
        "set 0 has the same member twice",
        "set 0 has a member 8 who is not there",
        "set 0 cuts another",
        "persons",
        "the prices do not come to",
    };
    for (int how = 0; how < (int)(sizeof says / sizeof *says); how++) {
        arena *a = arena_new();
        forged f;
        err e = {0};
        honest(a, &f);
        assert_true(pairs_certify(a, &ring_graph, &f.o, &e)); /* as it was, it is good */
        forge(&f, how);
        if (how == 8 || how == 10 || how == 11) { /* the sum is checked first: make it right */
            int64_t sum = 0;
            for (uint32_t i = 0; i < f.o.set_count; i++) {
                sum += f.sets[i].price2 * (f.sets[i].count / 2);
            }
            for (int v = 0; v < 8; v++) {
                sum += f.price2[v];
            }
            f.price2[7] += 2 * f.o.value - sum;
        }
        if (pairs_certify(a, &ring_graph, &f.o, &e)) {
            fail_msg("forgery %d passed", how);
        }
        assert_int_equal(e.kind, ERR_RULE);
        if (!str_starts(str_of(e.message), str_of(says[how]))) {
            fail_msg("forgery %d: '%s' where '%s' was expected", how, e.message, says[how]);
        }
        arena_free(a);
    }
}

/* Sets in sets: set k holds persons 0 … 2k and has price 1, and an edge weighs as much as there are sets that hold both. Pairs are 1–2, 3–4, …: what they weigh is what the sets cost. */
typedef struct deep {
    uint32_t depth;
    pairs_graph g;
    pairs_outcome o;
    uint32_t *partner;
    pairs_odd_set *sets;
} deep;

static deep deep_proof(arena *a, rng *r, uint32_t depth, uint32_t edges)
{
    uint32_t people = 2 * depth + 1;
    uint32_t *members = ARENA_ARRAY(a, uint32_t, people);
    deep d = {.depth = depth,
              .g = {.people = people, .edges = room},
              .partner = ARENA_ARRAY(a, uint32_t, people),
              .sets = ARENA_ARRAY(a, pairs_odd_set, depth)};
    d.partner[0] = PAIRS_NOBODY;
    for (uint32_t k = 1; k <= depth; k++) {
        members[2 * k - 1] = 2 * k;
        members[2 * k] = 2 * k - 1;
        d.partner[2 * k] = 2 * k - 1;
        d.partner[2 * k - 1] = 2 * k;
        d.sets[(k * 7) % depth] = (pairs_odd_set){members, 2 * k + 1, 2};
        d.o.value += depth - k + 1;
        add(&d.g, 2 * k - 1, 2 * k, depth - k + 1);
    }
    while (d.g.edge_count < edges) {
        uint32_t x = (uint32_t)rng_below(r, people), y = (uint32_t)rng_below(r, people);
        if (x != y) {
            add(&d.g, x, y, depth - ((x > y ? x : y) + 1) / 2 + 1);
        }
    }
    d.o.partner = d.partner;
    d.o.price2 = ARENA_ARRAY(a, int64_t, people);
    d.o.sets = d.sets;
    d.o.set_count = depth;
    return d;
}

static void test_deep_proofs(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 60; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        uint32_t depth = 10 * (uint32_t)rng_between(&r, 1, 50);
        depth += depth % 7 == 0 ? 1 : 0; /* sets are listed in steps of seven */
        deep d = deep_proof(a, &r, depth, 4 * depth);
        err e = {0};
        assert_true(pairs_certify(a, &d.g, &d.o, &e));
        pairs_edge *x = &room[depth + rng_below(&r, 3 * depth)];
        x->weight++;
        bool is_pair = d.partner[x->a] == x->b;
        assert_false(pairs_certify(a, &d.g, &d.o, &e));
        assert_true(str_starts(str_of(e.message), is_pair ? S("the pairs weigh") : S("persons")));
        x->weight--;
        uint32_t i = (uint32_t)rng_below(&r, depth);
        d.sets[i].price2 += 2;
        assert_false(pairs_certify(a, &d.g, &d.o, &e));
        d.sets[i].price2 -= 2;
        assert_int_equal(proven(a, &d.g, "a graph that needs sets in sets", seed).value, d.o.value);
        arena_free(a);
    }
}

static void test_too_much(void **state)
{
    (void)state;
    arena *a = arena_new();
    const pairs_edge edges[] = {{0, 1, INT64_MAX}, {2, 3, INT64_MAX}};
    const pairs_graph g = {.people = 4, .edge_count = 2, .edges = edges};
    const uint32_t partner[] = {1, 0, 3, 2};
    const int64_t price2[] = {INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX};
    const pairs_outcome o = {.partner = partner, .value = -2, .price2 = price2};
    err e = {0};
    assert_false(pairs_certify(a, &g, &o, &e));
    assert_string_equal(e.message, "the pairs weigh too much to count with");
    arena_free(a);
}

/* ------------------------------------------------------------------ events in order */

static void test_queue(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 300; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        pairs_queue q = {.a = a};
        static bool taken[2000];
        static int64_t times[2000];
        uint32_t put = 0, left = 0;
        int64_t now = 0, most = INT64_C(1) << rng_below(&r, 50);
        memset(taken, 0, sizeof taken);
        for (int step = 0; step < 3000; step++) {
            pairs_event event;
            if (put < 2000 && rng_below(&r, 5) < 3) {
                times[put] = now + (int64_t)rng_below(&r, (uint64_t)most);
                pairs_put(&q, times[put], put, 0);
                put++;
                left++;
            } else if (pairs_take(&q, &event)) {
                assert_true(event.time >= now && event.time == times[event.a] && !taken[event.a]);
                for (uint32_t i = 0; i < put; i++) {
                    assert_true(taken[i] || times[i] >= event.time);
                }
                now = event.time;
                taken[event.a] = true;
                left--;
            } else {
                assert_int_equal(left, 0);
            }
        }
        pairs_clear(&q);
        assert_false(pairs_take(&q, &(pairs_event){0}));
        arena_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_by_hand),     cmocka_unit_test(test_every_choice), cmocka_unit_test(test_rings_and_tails),
        cmocka_unit_test(test_large),       cmocka_unit_test(test_nested),       cmocka_unit_test(test_same_bytes),
        cmocka_unit_test(test_bad_graphs),  cmocka_unit_test(test_forged),       cmocka_unit_test(test_queue),
        cmocka_unit_test(test_deep_proofs), cmocka_unit_test(test_too_much),
    };
    return cmocka_run_group_tests_name("pairs", tests, NULL, NULL);
}

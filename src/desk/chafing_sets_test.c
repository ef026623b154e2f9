/* Where it chafes, the sets: against all subsets of a few rules, and of many rules that what is told blocks and opens. SEED=n for other random
 * cases. */
#include "desk/chafing.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/rng.h"

#include "base/banned.h"

enum { RULES = 10, ROUNDS = 3000, WAYS = 7, SUBSETS = 1 << RULES };

static uint32_t seed(void)
{
    const char *given = getenv("SEED");
    uint32_t s = given != NULL ? (uint32_t)strtoul(given, NULL, 10) : 20261123;
    printf("seed %u\n", s);
    return s;
}

/* ------------------------------------------------------------------ against all subsets */

typedef struct small {                    /* a catalogue of rules, and one thing that is wanted */
    uint32_t rules, way_count, way[WAYS]; /* each way as bits */
    overview_layer layers[RULES];
    desk_way ways[WAYS];
    uint32_t list[WAYS][RULES];
} small;

static void make_small(rng *r, small *s)
{
    *s = (small){.rules = 1 + (uint32_t)rng_below(r, RULES), .way_count = 1 + (uint32_t)rng_below(r, WAYS)};
    uint64_t share = 1 + rng_below(r, 5), facts = rng_below(r, 2);
    for (uint32_t i = 0; i < s->rules; i++) {
        s->layers[i] = (overview_layer)(facts > 0 ? rng_below(r, OVERVIEW_LAYERS) : 1 + rng_below(r, 4));
    }
    for (uint32_t w = 0; w < s->way_count; w++) {
        s->way[w] = 1u << rng_below(r, s->rules);
        for (uint32_t i = 0; i < s->rules; i++) {
            s->way[w] |= (uint32_t)(rng_below(r, 8) < share) << i;
        }
        for (uint32_t i = 0; i < s->rules; i++) {
            if ((s->way[w] >> i & 1) != 0) {
                s->list[w][s->ways[w].count++] = i;
            }
        }
        s->ways[w].rules = s->list[w];
    }
}

static bool blocks(const small *s, uint32_t kept)
{
    for (uint32_t w = 0; w < s->way_count; w++) {
        if ((s->way[w] & kept) == 0) {
            return false;
        }
    }
    return true;
}

/* With these let go; a fact among them is not. */
static bool opens(const small *s, uint32_t gone)
{
    for (uint32_t i = 0; i < s->rules; i++) {
        gone &= s->layers[i] == OVERVIEW_LAYER_FACT ? ~(1u << i) : ~0u;
    }
    return !blocks(s, ~gone);
}

static uint32_t of_layer(const small *s, uint32_t set, overview_layer layer)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->rules; i++) {
        n += (set >> i & 1) != 0 && s->layers[i] == layer;
    }
    return n;
}

/* Below 0: x is the better one. A blocking set has the fewest soft rules, a release the fewest hard ones. */
static int compare_sets(const small *s, uint32_t x, uint32_t y, bool release)
{
    for (int i = 0; i < OVERVIEW_LAYERS; i++) {
        overview_layer layer = (overview_layer)(release ? i : OVERVIEW_LAYERS - 1 - i);
        int difference = (int)of_layer(s, x, layer) - (int)of_layer(s, y, layer);
        if (difference != 0) {
            return difference;
        }
    }
    return 0;
}

static bool is_minimal(const small *s, uint32_t set, bool (*holds)(const small *, uint32_t))
{
    bool good = holds(s, set);
    for (uint32_t i = 0; i < s->rules; i++) {
        good = good && ((set >> i & 1) == 0 || !holds(s, set & ~(1u << i)));
    }
    return good;
}

static uint32_t bits_of(const overview_numbers *n)
{
    uint32_t set = 0;
    for (uint32_t i = 0; i < n->count; i++) {
        assert_true(i == 0 || n->list[i - 1] < n->list[i]);
        set |= 1u << n->list[i];
    }
    return set;
}

/* Told are the best of all minimal sets, each once, in order; and all of them when there are few. */
static void expect_blocking(const small *s, const desk_blocked *b)
{
    uint32_t all = 0;
    static bool told[SUBSETS];
    memset(told, 0, sizeof told);
    for (size_t i = 0; i < b->set_count; i++) {
        uint32_t set = bits_of(&b->sets[i]);
        assert_true(is_minimal(s, set, blocks) && !told[set]);
        assert_true(i == 0 || compare_sets(s, bits_of(&b->sets[i - 1]), set, false) <= 0);
        told[set] = true;
    }
    uint32_t last = b->set_count > 0 ? bits_of(&b->sets[b->set_count - 1]) : 0;
    for (uint32_t set = 0; set < 1u << s->rules; set++) {
        if (is_minimal(s, set, blocks)) {
            all++;
            assert_true(told[set] || compare_sets(s, last, set, false) <= 0);
        }
    }
    assert_true(all > 0);
    assert_int_equal(b->set_count, all < DESK_SETS_MAX ? all : DESK_SETS_MAX);
    assert_int_equal(b->more_sets, all > DESK_SETS_MAX);
}

static void expect_release(const small *s, const desk_blocked *b)
{
    bool can = opens(s, ~0u);
    assert_int_equal(b->has_release, can);
    assert_true(b->smallest);
    uint32_t set = bits_of(&b->release);
    assert_int_equal(of_layer(s, set, OVERVIEW_LAYER_FACT), 0);
    assert_true(!can || is_minimal(s, set, opens));
    for (uint32_t other = 0; can && other < 1u << s->rules; other++) {
        assert_true(!opens(s, other) || of_layer(s, other, OVERVIEW_LAYER_FACT) > 0 ||
                    compare_sets(s, set, other, true) <= 0);
    }
}

/* With the rules up to that layer it is blocked, and with those of harder ones alone it is not. */
static void expect_layer(const small *s, const desk_blocked *b)
{
    uint32_t up_to = 0, harder = 0;
    for (uint32_t i = 0; i < s->rules; i++) {
        up_to |= (uint32_t)(s->layers[i] <= b->layer) << i;
        harder |= (uint32_t)(s->layers[i] < b->layer) << i;
    }
    assert_true(blocks(s, up_to) && !blocks(s, harder));
    overview_layer softest = OVERVIEW_LAYER_FACT;
    for (uint32_t i = 0; i < b->sets[0].count; i++) {
        overview_layer its = s->layers[b->sets[0].list[i]];
        softest = its > softest ? its : softest;
    }
    assert_int_equal(softest, b->layer); /* the first set shows it */
}

static void test_all_subsets(void **state)
{
    (void)state;
    rng r = rng_from_seed(seed());
    arena *a = arena_new();
    uint32_t sets = 0, many = 0, none = 0, layers[OVERVIEW_LAYERS] = {0};
    for (int round = 0; round < ROUNDS; round++) {
        small s;
        desk_blocked b;
        err e;
        make_small(&r, &s);
        assert_true(desk_find_sets(a, s.layers, s.rules, s.ways, s.way_count, &b, &e));
        expect_blocking(&s, &b);
        expect_release(&s, &b);
        expect_layer(&s, &b);
        sets += (uint32_t)b.set_count;
        many += b.more_sets;
        none += !b.has_release;
        layers[b.layer]++;
        arena_reset(a);
    }
    arena_free(a);
    printf("%u blocking sets; of %u cases there were more, %u have no release\n", sets, many, none);
    assert_true(sets > ROUNDS && many > 0 && none > 0);
    for (int i = 0; i < OVERVIEW_LAYERS; i++) {
        assert_true(layers[i] > ROUNDS / 100);
    }
}

enum { MANY = 400, LONGEST = 30, CASES = 6 };

typedef struct large {
    uint32_t list[MANY][LONGEST];
    desk_way ways[MANY];
    overview_layer layers[MANY];
} large;

static void make_large(rng *r, large *x, uint32_t shortest, uint32_t longest)
{
    for (uint32_t i = 0; i < MANY; i++) {
        x->layers[i] = (overview_layer)(1 + rng_below(r, 4));
        x->ways[i] =
            (desk_way){.rules = x->list[i], .count = shortest + (uint32_t)rng_below(r, longest - shortest + 1)};
        for (uint32_t k = 0; k < x->ways[i].count; k++) {
            x->list[i][k] = (uint32_t)((i * 7 + k * 13 + rng_below(r, 13)) % MANY); /* each once */
        }
    }
}

/* Has each way one that is kept? */
static bool large_blocks(const large *x, const bool *kept)
{
    for (uint32_t w = 0; w < MANY; w++) {
        bool closed = false;
        for (uint32_t k = 0; k < x->ways[w].count; k++) {
            closed = closed || kept[x->list[w][k]];
        }
        if (!closed) {
            return false;
        }
    }
    return true;
}

/* Does the set, turned: do all but the set, block? And not when any one of it changes sides. */
static void expect_large(const large *x, const overview_numbers *n, bool turned)
{
    bool kept[MANY];
    for (uint32_t i = 0; i < MANY; i++) {
        kept[i] = turned;
    }
    for (uint32_t i = 0; i < n->count; i++) {
        assert_true(i == 0 || n->list[i - 1] < n->list[i]);
        kept[n->list[i]] = !turned;
    }
    assert_true(large_blocks(x, kept) != turned);
    for (uint32_t i = 0; i < n->count; i++) {
        kept[n->list[i]] = turned;
        assert_true(large_blocks(x, kept) == turned);
        kept[n->list[i]] = !turned;
    }
}

/* Many rules and ways: it ends soon, and what is told blocks and opens, also when the search was stopped before it was proven. */
static void test_many_rules(void **state)
{
    (void)state;
    static large x;
    rng r = rng_from_seed(seed());
    int stopped = 0;
    for (int round = 0; round < CASES; round++) {
        arena *a = arena_new();
        desk_blocked b;
        err e;
        make_large(&r, &x, round < CASES / 2 ? 2 : LONGEST - 2, round < CASES / 2 ? 7 : LONGEST);
        assert_true(desk_find_sets(a, x.layers, MANY, x.ways, MANY, &b, &e));
        assert_true(b.has_release && b.set_count > 0);
        expect_large(&x, &b.release, true);
        for (size_t s = 0; s < b.set_count; s++) {
            expect_large(&x, &b.sets[s], false);
        }
        stopped += !b.smallest;
        arena_free(a);
    }
    printf("%d of %d searches were stopped\n", stopped, CASES);
    assert_true(stopped > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_subsets),
        cmocka_unit_test(test_many_rules),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

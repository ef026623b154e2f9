/* Suggestions against trying every pair, ring and chain. */
#include "match/suggest.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "match/people_testing.h"

#include "base/banned.h"

enum { T_PEOPLE = 24, T_FORMS = 400000, N = T_PEOPLE /* the newcomer, in the tables below */ };

typedef struct world {
    people p;
    person newcomer;
    uint32_t count;                             /* of people; the newcomer is one more */
    int32_t weight[T_PEOPLE + 1][T_PEOPLE + 1]; /* 0: may not */
    double prices[T_PEOPLE];
    double *values; /* after prices, of every form */
    size_t forms;
} world;

static const person *who(const world *w, uint32_t i)
{
    return i == N ? &w->newcomer : &w->p.list[i];
}

static bool begins(const world *w, uint32_t i)
{
    return who(w, i)->starts || who(w, i)->places > 0;
}

static double price(const world *w, uint32_t i)
{
    return i == N ? 0 : w->prices[i];
}

/* Most worlds are thicker than those of people_testing.h: more forms. */
static void thicken(rng *r, person *x)
{
    x->dayparts |= testing_chance(r, 50) ? 7 : 1u << rng_below(r, 3);
    x->languages |= 1;
    x->radius += 3000;
    x->stopped = false;
    x->blocks = NULL;
    x->block_count = 0;
}

static void weigh_all_links(world *w)
{
    for (uint32_t i = 0; i <= N; i++) {
        for (uint32_t j = 0; j <= N; j++) {
            people_help h = {0};
            bool there = (i < w->count || i == N) && (j < w->count || j == N) && i != j;
            there = there && people_person_helps(&w->p, who(w, i), who(w, j), &h) == PEOPLE_MAY;
            w->weight[i][j] = there ? h.weight : 0;
        }
    }
}

static world make_world(arena *a, rng *r)
{
    world w = {.count = (uint32_t)rng_between(r, 2, T_PEOPLE)};
    uint32_t side = testing_chance(r, 30) ? 1 : 1500; /* where nobody is far, bounds have nothing to spare */
    w.p = testing_people(a, r, w.count, side);
    w.newcomer = testing_person(a, r, 999, w.count, side);
    w.newcomer.id = S("new");
    person *list = ARENA_ARRAY(a, person, w.count);
    memcpy(list, w.p.list, w.count * sizeof *list);
    w.p.list = list;
    for (uint32_t i = 0, thick = testing_chance(r, 80); thick && i <= w.count; i++) {
        thicken(r, i == w.count ? &w.newcomer : &list[i]);
    }
    weigh_all_links(&w);
    for (uint32_t i = 0; i < w.count; i++) {
        w.prices[i] = testing_chance(r, 50) ? 0 : (double)rng_below(r, 3000);
    }
    w.values = ARENA_ARRAY(a, double, T_FORMS);
    return w;
}

/* Each giver keeps with their own chance: a link of a chain counts when all before it and its own giver keep. */
static double worth_of(const world *w, const uint32_t *list, uint32_t count, bool is_chain)
{
    double worth = 0, chance = 1;
    for (uint32_t i = 0; i + is_chain < count; i++) {
        chance *= who(w, list[i])->keeps;
        worth += w->weight[list[i]][list[(i + 1) % count]] * (is_chain ? chance : 1);
    }
    return is_chain ? worth : worth * chance;
}

static void note(world *w, const uint32_t *list, uint32_t count, bool is_chain)
{
    double value = worth_of(w, list, count, is_chain);
    for (uint32_t i = 0; i + is_chain < count; i++) {
        if (w->weight[list[i]][list[(i + 1) % count]] == 0) {
            return;
        }
    }
    for (uint32_t i = 0; i < count; i++) {
        value -= price(w, list[i]);
        for (uint32_t j = 0; j < i; j++) {
            if (list[i] == list[j]) {
                return;
            }
        }
    }
    assert_true(w->forms < T_FORMS);
    w->values[w->forms++] = value;
}

static void note_all(world *w, const suggest_how *how)
{
    for (uint32_t a = 0; a < w->count; a++) {
        if (how->ring_max >= 2) {
            note(w, (uint32_t[]){N, a}, 2, false);
        }
        if (how->chain_max >= 1 && begins(w, a)) {
            note(w, (uint32_t[]){a, N}, 2, true);
        }
        if (how->chain_max >= 1 && begins(w, N)) {
            note(w, (uint32_t[]){N, a}, 2, true);
        }
        for (uint32_t b = 0; b < w->count; b++) {
            if (how->ring_max >= 3) {
                note(w, (uint32_t[]){N, a, b}, 3, false);
            }
            if (how->chain_max >= 2 && begins(w, a)) {
                note(w, (uint32_t[]){a, N, b}, 3, true);
                if (w->weight[a][N] > 0) {
                    note(w, (uint32_t[]){a, b, N}, 3, true);
                }
            }
            for (uint32_t c = 0; c < w->count; c++) {
                if (how->ring_max >= 4 && w->weight[N][b] + w->weight[b][N] > 0) {
                    note(w, (uint32_t[]){N, a, b, c}, 4, false);
                }
                if (how->chain_max >= 3 && begins(w, a) && w->weight[a][N] > 0) {
                    note(w, (uint32_t[]){a, b, N, c}, 4, true);
                }
            }
        }
    }
}

static int by_value(const void *x, const void *y)
{
    double a = *(const double *)x, b = *(const double *)y;
    return (b > a) - (b < a);
}

/* INV-1 */
static void check_links(const world *w, const suggestion *s)
{
    uint32_t list[SUGGEST_LINKS + 1], count = 0, giver = s->giver == PEOPLE_NOBODY ? N : s->giver;
    bool newcomer_in = false;
    list[count++] = giver;
    assert_true(s->link_count >= 1 && s->link_count <= SUGGEST_LINKS);
    for (uint32_t i = 0; i < s->link_count; i++) {
        uint32_t to = s->links[i].person == PEOPLE_NOBODY ? N : s->links[i].person;
        people_help h;
        assert_int_equal(people_person_helps(&w->p, who(w, giver), who(w, to), &h), PEOPLE_MAY);
        assert_true(h.weight == s->links[i].help.weight && h.skill == s->links[i].help.skill &&
                    h.metres == s->links[i].help.metres);
        if (i + 1 < s->link_count || s->is_chain) {
            list[count++] = to;
        } else {
            assert_int_equal(to, list[0]);
        }
        giver = to;
    }
    double value = worth_of(w, list, count, s->is_chain);
    assert_true(fabs(value - s->worth) < 1e-6);
    for (uint32_t i = 0; i < count; i++) {
        value -= price(w, list[i]);
        newcomer_in = newcomer_in || list[i] == N;
        assert_true(i == 0 || !begins(w, list[i]));
        for (uint32_t j = 0; j < i; j++) {
            assert_true(list[i] != list[j]);
        }
    }
    assert_true(newcomer_in && fabs(value - s->after_prices) < 1e-6);
    assert_true(!s->is_chain || begins(w, list[0]));
}

static void test_every_form(void **state)
{
    (void)state;
    uint64_t kinds[2][SUGGEST_LINKS + 1] = {{0}};
    for (uint64_t seed = 1; seed <= 3000; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        world w = make_world(a, &r);
        suggest_how how = {.ring_max = (uint32_t)rng_below(&r, 5),
                           .chain_max = (uint32_t)rng_below(&r, 4),
                           .most = testing_chance(&r, 50) ? 1 : (uint32_t)rng_between(&r, 1, SUGGEST_MOST + 4),
                           .prices = testing_chance(&r, 70) ? w.prices : NULL};
        if (how.prices == NULL) {
            memset(w.prices, 0, sizeof w.prices);
        }
        suggestions found = suggest_for(a, near_new(a, &w.p), &w.newcomer, &how);
        const suggestion *s = found.list;
        uint32_t count = found.count;
        assert_true(found.whole);
        note_all(&w, &how);
        qsort(w.values, w.forms, sizeof *w.values, by_value);
        uint32_t most = how.most < SUGGEST_MOST ? how.most : SUGGEST_MOST;
        assert_int_equal(count, w.forms < most ? w.forms : most);
        for (uint32_t i = 0; i < count; i++) {
            check_links(&w, &s[i]);
            if (fabs(s[i].after_prices - w.values[i]) > 1e-6) {
                fail_msg("seed %llu: suggestion %u is worth %f, and %f is there", (unsigned long long)seed, i,
                         s[i].after_prices, w.values[i]);
            }
            kinds[s[i].is_chain][s[i].link_count]++;
        }
        arena_free(a);
    }
    for (int chain = 0; chain < 2; chain++) { /* every form was among them */
        for (uint32_t links = chain ? 1 : 2; links <= (chain ? 3u : 4u); links++) {
            print_message("%s of %u links: %llu\n", chain ? "chains" : "rings", links,
                          (unsigned long long)kinds[chain][links]);
            assert_true(kinds[chain][links] > 300);
        }
    }
}

/* Everybody as everybody else, but for what they offer and need. */
static void flatten(arena *a, person *x)
{
    people_offer *offers = ARENA_ARRAY(a, people_offer, x->offer_count + 1);
    people_need *needs = ARENA_ARRAY(a, people_need, x->need_count + 1);
    for (uint16_t i = 0; i < x->offer_count; i++) {
        offers[i] = (people_offer){.skill = x->offers[i].skill, .as_trade = true};
    }
    for (uint16_t i = 0; i < x->need_count; i++) {
        needs[i] = (people_need){.skill = x->needs[i].skill, .urgency = 1, .since = TESTING_DAY};
    }
    x->offers = offers;
    x->needs = needs;
    x->x = x->y = 0;
    x->keeps = x->trust = 1;
    x->prefer_count = x->block_count = 0;
}

/* Those in it, the newcomer as the greatest number. */
static uint32_t people_of(const suggestion *s, uint32_t *list)
{
    uint32_t count = 0;
    list[count++] = s->giver;
    for (uint32_t i = 0; i + !s->is_chain < s->link_count; i++) {
        list[count++] = s->links[i].person;
    }
    return count;
}

static bool comes_first(const suggestion *x, const suggestion *y)
{
    uint32_t one[SUGGEST_LINKS + 1], other[SUGGEST_LINKS + 1], ones = people_of(x, one), others = people_of(y, other);
    if (x->after_prices != y->after_prices || ones != others || x->is_chain != y->is_chain) {
        return x->after_prices != y->after_prices ? x->after_prices > y->after_prices
               : ones != others                   ? ones < others
                                                  : !x->is_chain;
    }
    for (uint32_t i = 0; i < ones; i++) {
        if (one[i] != other[i]) {
            return one[i] < other[i];
        }
    }
    return false;
}

/* Where much is as good: in the order that suggest.h says, and the first few of many are the few. */
static void test_as_good(void **state)
{
    uint32_t ties = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= 300; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed * 11);
        world w = make_world(a, &r);
        person *list = ARENA_ARRAY(a, person, w.count);
        for (uint32_t i = 0; i < w.count; i++) {
            list[i] = w.p.list[i];
            flatten(a, &list[i]);
        }
        w.p.list = list;
        flatten(a, &w.newcomer);
        near *n = near_new(a, &w.p);
        suggest_how how = {.ring_max = 4, .chain_max = 3, .most = SUGGEST_MOST};
        how.prices = w.prices;
        for (uint32_t i = 0; i < w.count; i++) {
            w.prices[i] = seed % 2 == 0 ? 500 * (double)rng_below(&r, 3) : 0; /* what a link is worth, or twice that */
        }
        suggestions all = suggest_for(a, n, &w.newcomer, &how);
        weigh_all_links(&w);
        note_all(&w, &how);
        qsort(w.values, w.forms, sizeof *w.values, by_value);
        assert_int_equal(all.count, w.forms < SUGGEST_MOST ? w.forms : SUGGEST_MOST);
        for (uint32_t i = 0; i < all.count; i++) {
            assert_true(fabs(all.list[i].after_prices - w.values[i]) < 1e-6);
        }
        for (uint32_t i = 1; i < all.count; i++) {
            assert_true(comes_first(&all.list[i - 1], &all.list[i]));
            ties += all.list[i - 1].after_prices == all.list[i].after_prices;
        }
        for (how.most = 1; how.most < all.count; how.most += 1 + how.most / 2) {
            suggestions few = suggest_for(a, n, &w.newcomer, &how);
            assert_int_equal(few.count, how.most);
            for (uint32_t i = 0; i < few.count; i++) {
                assert_true(!comes_first(&few.list[i], &all.list[i]) && !comes_first(&all.list[i], &few.list[i]));
            }
        }
        arena_free(a);
    }
    assert_true(ties > 500);
}

/* All rings of three, and pairs, in a world of so many that not all who could help the newcomer are looked at together. */
static void note_threes(world *w, const people *p, const double *prices)
{
    people_help to, from, between;
    for (uint32_t a = 0; a < p->count; a++) {
        if (people_person_helps(p, &w->newcomer, &p->list[a], &to) != PEOPLE_MAY) {
            continue;
        }
        double keeps = w->newcomer.keeps * p->list[a].keeps;
        if (people_person_helps(p, &p->list[a], &w->newcomer, &from) == PEOPLE_MAY) {
            w->values[w->forms++] = ((double)to.weight + from.weight) * keeps - prices[a];
        }
        for (uint32_t b = 0; b < p->count; b++) {
            if (people_person_helps(p, &p->list[b], &w->newcomer, &from) == PEOPLE_MAY &&
                people_helps(p, a, b, &between) == PEOPLE_MAY) {
                assert_true(w->forms < T_FORMS);
                w->values[w->forms++] = ((double)to.weight + between.weight + from.weight) * keeps * p->list[b].keeps -
                                        prices[a] - prices[b];
            }
        }
    }
}

static void test_many_around(void **state)
{
    (void)state;
    enum { MANY = 400 };
    uint32_t cut = 0;
    for (uint64_t seed = 1; seed <= 25; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed * 7);
        people p = testing_people(a, &r, MANY, 1500);
        world w = {.newcomer = testing_person(a, &r, 999, MANY, 1500), .values = ARENA_ARRAY(a, double, T_FORMS)};
        double *prices = ARENA_ARRAY(a, double, MANY);
        person *list = ARENA_ARRAY(a, person, MANY);
        memcpy(list, p.list, MANY * sizeof *list);
        p.list = list;
        for (uint32_t i = 0; i < MANY; i++) {
            thicken(&r, &list[i]);
            prices[i] = seed % 2 == 0 ? 0 : (double)rng_below(&r, 6000);
        }
        thicken(&r, &w.newcomer);
        suggest_how how = {.ring_max = 3, .most = SUGGEST_MOST, .prices = prices};
        suggestions found = suggest_for(a, near_new(a, &p), &w.newcomer, &how);
        note_threes(&w, &p, prices);
        qsort(w.values, w.forms, sizeof *w.values, by_value);
        assert_int_equal(found.count, w.forms < SUGGEST_MOST ? w.forms : SUGGEST_MOST);
        for (uint32_t i = 0; i < found.count; i++) {
            assert_true(fabs(found.list[i].after_prices - w.values[i]) < 1e-6);
        }
        how.ring_max = 4; /* with one look more than rings of three take: the next need is looked at, and no further */
        how.looks = found.looks + 1;
        suggestions four = suggest_for(a, near_new(a, &p), &w.newcomer, &how);
        assert_true(four.looks <= found.looks + 1 + MANY);
        cut += !four.whole;
        arena_free(a);
    }
    assert_true(cut > 15);
}

static bool same_suggestions(const suggestions *x, const suggestions *y)
{
    bool same = x->count == y->count && x->whole == y->whole && x->looks == y->looks;
    for (uint32_t i = 0; same && i < x->count; i++) {
        const suggestion *one = &x->list[i], *other = &y->list[i];
        same = one->giver == other->giver && one->is_chain == other->is_chain && one->link_count == other->link_count &&
               one->after_prices == other->after_prices;
        for (uint32_t l = 0; same && l < one->link_count; l++) {
            same = one->links[l].person == other->links[l].person;
        }
    }
    return same;
}

/* With few looks: what is told may be done, all pairs were looked at, more looks never give less, and what is told to be whole is. */
static void test_few_looks(void **state)
{
    (void)state;
    uint32_t cut = 0, worse = 0, whole = 0;
    for (uint64_t seed = 1; seed <= 600; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed * 3);
        world w = make_world(a, &r);
        suggest_how how = {.ring_max = 4, .chain_max = 3, .most = (uint32_t)rng_between(&r, 1, 10), .prices = w.prices},
                    pairs = {.ring_max = 2, .most = how.most, .prices = w.prices};
        near *n = near_new(a, &w.p);
        suggestions all = suggest_for(a, n, &w.newcomer, &how), two = suggest_for(a, n, &w.newcomer, &pairs);
        suggestions before = two;
        assert_true(all.whole && two.whole && two.looks == 0);
        for (how.looks = 1; how.looks < 4 * all.looks + 2; how.looks *= 2) {
            suggestions found = suggest_for(a, n, &w.newcomer, &how), again = suggest_for(a, n, &w.newcomer, &how);
            assert_true(same_suggestions(&found, &again));
            assert_true(found.count >= before.count && found.looks <= all.looks);
            for (uint32_t i = 0; i < found.count; i++) {
                check_links(&w, &found.list[i]);
                assert_true(i >= before.count || found.list[i].after_prices >= before.list[i].after_prices);
            }
            assert_true(found.whole || found.looks >= how.looks);
            assert_true(!found.whole || same_suggestions(&found, &all));
            cut += !found.whole;
            whole += found.whole;
            worse += !found.whole && found.count > 0 && found.list[0].after_prices < all.list[0].after_prices;
            before = found;
        }
        arena_free(a);
    }
    print_message("%u were cut, %u of them had not found the best; %u were whole\n", cut, worse, whole);
    assert_true(cut > 300 && worse > 30 && whole > 500);
}

/* By hand: a pair that is worth more than what is seen of the last two of a ring, and less than the ring. What the newcomer gives, and the link in between, must be counted before anything is passed over. */
static person resident(const char *id, const people_offer *offer, const people_need *need)
{
    return (person){.id = str_of(id),
                    .x = 155000,
                    .y = 463000,
                    .radius = 500,
                    .dayparts = 1,
                    .languages = 1,
                    .capacity = 1,
                    .keeps = 1,
                    .trust = 1,
                    .offers = offer,
                    .offer_count = 1,
                    .needs = need,
                    .need_count = 1};
}

static void check_best(const person *list, uint32_t count, const person *newcomer, uint32_t links, double worth)
{
    arena *a = arena_new();
    people p = {.skills = testing_skills(), .list = list, .count = count, .day = TESTING_DAY};
    suggest_how how = {.ring_max = links, .most = 1};
    suggestions found = suggest_for(a, near_new(a, &p), newcomer, &how);
    const suggestion *s = found.list;
    assert_int_equal(found.count, 1);
    assert_int_equal(s[0].link_count, links);
    assert_true(s[0].worth == worth);
    arena_free(a);
}

static void test_nothing_is_passed_over(void **state)
{
    (void)state;
    enum { JOBS, GARDEN, MEAL, LETTERS, GAS = 5 };
    static const people_offer jobs = {.skill = JOBS}, meal = {.skill = MEAL}, letters = {.skill = LETTERS},
                              garden = {.skill = GARDEN}, gas = {.skill = GAS, .as_trade = true};
    static const people_need job = {.skill = JOBS, .urgency = 1, .since = TESTING_DAY},
                             lawn = {.skill = GARDEN, .urgency = 1, .since = TESTING_DAY},
                             old_lawn = {.skill = GARDEN, .urgency = 2, .since = TESTING_DAY - 365},
                             urgent_lawn = {.skill = GARDEN, .urgency = 3, .since = TESTING_DAY - 365};
    const people_need wanted[] = {{.skill = MEAL, .urgency = 1, .since = TESTING_DAY},
                                  {.skill = GAS, .urgency = 3, .since = TESTING_DAY - 365}},
                      of_d[] = {{.skill = LETTERS, .urgency = 3, .since = TESTING_DAY - 365}, lawn};
    person newcomer = resident("n", &garden, wanted);
    person three[] = {resident("a", &jobs, &urgent_lawn), resident("b", &meal, &job), resident("c", &meal, &old_lawn)};
    check_best(three, 3, &newcomer, 3, 4000 + 500 + 500); /* the pair with c: 2500 */
    person four[] = {resident("a", &letters, &lawn), resident("b", &meal, &job), resident("c", &gas, &lawn),
                     resident("d", &jobs, of_d)};
    newcomer.need_count = four[3].need_count = 2;
    check_best(four, 4, &newcomer, 4, 500 + 4000 + 500 + 500); /* the pair with c: 4500 */
}

/* By hand: of two pairs that are worth the same the one whose partner is not wanted elsewhere comes first. */
static void test_prices_rank(void **state)
{
    (void)state;
    arena *a = arena_new();
    people_offer gardens = {.skill = 1}, cooks = {.skill = 2};
    people_need garden = {.skill = 1, .urgency = 1, .since = TESTING_DAY},
                meal = {.skill = 2, .urgency = 1, .since = TESTING_DAY};
    person one = {.id = S("a"),
                  .x = 155000,
                  .y = 463000,
                  .radius = 500,
                  .dayparts = 1,
                  .languages = 1,
                  .capacity = 1,
                  .keeps = 1,
                  .trust = 1,
                  .offers = &gardens,
                  .offer_count = 1,
                  .needs = &meal,
                  .need_count = 1};
    person list[2] = {one, one}, newcomer = one;
    list[1].id = S("b");
    newcomer.id = S("c");
    newcomer.offers = &cooks;
    newcomer.needs = &garden;
    people p = {.skills = testing_skills(), .list = list, .count = 2, .day = TESTING_DAY};
    double prices[] = {800, 300};
    suggest_how how = {.ring_max = 3, .chain_max = 3, .most = 5};
    const near *n = near_new(a, &p);
    suggestions found = suggest_for(a, n, &newcomer, &how);
    const suggestion *s = found.list;
    assert_int_equal(found.count, 2);
    assert_true(s[0].links[0].person == 0 && s[0].worth == 1000 && s[0].after_prices == 1000);
    how.prices = prices;
    s = suggest_for(a, n, &newcomer, &how).list;
    assert_true(s[0].links[0].person == 1 && s[0].after_prices == 700 && s[1].after_prices == 200);
    assert_true(s[0].giver == PEOPLE_NOBODY && s[0].links[1].person == PEOPLE_NOBODY && !s[0].is_chain);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_form),
        cmocka_unit_test(test_as_good),
        cmocka_unit_test(test_many_around),
        cmocka_unit_test(test_few_looks),
        cmocka_unit_test(test_nothing_is_passed_over),
        cmocka_unit_test(test_prices_rank),
    };
    return cmocka_run_group_tests_name("suggestions", tests, NULL, NULL);
}

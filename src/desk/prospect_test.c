/* What may still be while facts are missing: sound against random completions, sharp against all of them. */
#include "desk/inside.h"

#include "base/file.h"
#include "base/rng.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/banned.h"

enum { EXAMPLE_BYTES_MAX = 1 << 20, COMPLETIONS = 12, ALL_MAX = 600 };

static arena *memory;
static desk *the_desk;
static str *files;
static size_t file_count;

static uint64_t seed(void)
{
    const char *given = getenv("SEED");
    uint64_t s = given != NULL ? strtoull(given, NULL, 10) : 20260701;
    printf("seed %llu\n", (unsigned long long)s);
    return s;
}

/* ------------------------------------------------------------------ households in which something is missing */

static household read_example(size_t i, date day)
{
    str text;
    household h = {0};
    err e;
    if (!file_read(memory, files[i], EXAMPLE_BYTES_MAX, &text, &e) ||
        !household_read(memory, desk_facts(the_desk), files[i], text, &day, day, TEXT_NL, &h, &e)) {
        fail_msg("%s", e.message);
    }
    return h;
}

static bool can_be_forgotten(str table, const fact_cell *c)
{
    const fact_definition *f = desk_fact(desk_facts(the_desk), table, c->column);
    return f != NULL && f->question[TEXT_NL].n > 0 && f->type != FACT_TEXT;
}

static fact_row forget_some(str table, const fact_row *row, rng *random, uint64_t percent)
{
    fact_cell *cells = ARENA_ARRAY(memory, fact_cell, row->n);
    fact_row left = {cells, 0};
    for (size_t i = 0; i < row->n; i++) {
        if (!can_be_forgotten(table, &row->cells[i]) || rng_below(random, 100) >= percent) {
            cells[left.n++] = row->cells[i];
        }
    }
    return left;
}

/* Somebody whose incomes are not told has none in the table. */
static bool tells_incomes(const household *h, str person)
{
    const fact_rows *rows = desk_rows(h, DESK_PERSONS);
    for (size_t i = 0; i < rows->n; i++) {
        if (str_eq(desk_cell_text(&rows->rows[i], DESK_PERSON), person)) {
            return household_cell(&rows->rows[i], DESK_INCOMES_TOLD) != NULL;
        }
    }
    return false;
}

static household forgetful(const household *h, rng *random, uint64_t percent)
{
    household left = *h;
    fact_rows *tables = ARENA_ARRAY(memory, fact_rows, h->table_count);
    left.tables = tables;
    for (size_t t = 0; t < h->table_count; t++) {
        fact_row *rows = ARENA_ARRAY(memory, fact_row, h->tables[t].n);
        tables[t] = h->tables[t];
        tables[t].rows = rows;
        tables[t].n = 0;
        for (size_t i = 0; i < h->tables[t].n; i++) {
            str person = desk_cell_text(&h->tables[t].rows[i], DESK_PERSON);
            if (str_eq(h->tables[t].table, DESK_INCOMES) && !tells_incomes(&left, person)) {
                continue;
            }
            rows[tables[t].n++] = forget_some(h->tables[t].table, &h->tables[t].rows[i], random, percent);
        }
    }
    return left;
}

/* ------------------------------------------------------------------ one case */

typedef struct trial {
    desk_case k;
    desk_unknowns u;
    arena *own;
} trial;

static trial begin(const household *h, bool all)
{
    trial t = {.own = arena_new()};
    err e;
    t.k = (desk_case){.d = the_desk, .a = t.own, .h = h, .day = h->day, .lang = TEXT_NL};
    t.k.view = law_view_at(desk_laws(the_desk), h->day);
    t.k.trial = law_run_new();
    t.k.effort = ARENA_NEW(t.own, int64_t);
    *t.k.effort = INT64_MAX; /* as sharp as it can be */
    if (!desk_find_unknowns(&t.k, all, &t.u, &e)) {
        fail_msg("%s", e.message);
    }
    return t;
}

static void end(trial *t)
{
    law_run_free(t->k.trial);
    law_view_free(t->k.view);
    arena_free(t->own);
}

/* ------------------------------------------------------------------ completing */

static law_value any_of(rng *random, const law_unknown *u)
{
    static const int64_t usual[] = {0,      1,      100,     50000,   101390,  141946,
                                    200000, 776000, 2500000, 4085700, 4085800, 9000000};
    int64_t low = u->low.i, high = u->high.kind == LAW_NULL ? 100000000 : u->high.i, pick;
    if (u->presence == LAW_ANY_NUMBER) {
        return law_null(); /* none */
    }
    if (u->count > 0 && (u->low.kind == LAW_UNSET || rng_below(random, 3) == 0)) {
        return u->values[rng_below(random, u->count)];
    }
    if (u->low.kind == LAW_DATE) {
        return law_date((date)rng_between(random, rng_below(random, 2) == 0 ? high - 365 * 20 : low, high));
    }
    pick = rng_below(random, 3) == 0 ? rng_between(random, low, high)
                                     : usual[rng_below(random, sizeof usual / sizeof usual[0])];
    return law_int(pick < low ? low : pick > high ? high : pick);
}

static desk_prospect completed(trial *t, const desk_scheme *s, str person, const law_value *supposed)
{
    law_result r;
    err e;
    desk_prospect p = {0};
    if (!desk_suppose(&t->k, &t->u, s, person, supposed, &r, &e)) {
        p.may_fail = true;
        return p;
    }
    law_value right = law_result_get(&r, s->right.name)->value, low, high;
    const law_output *amount = s->amount.name.n > 0 ? law_result_get(&r, s->amount.name) : NULL;
    assert_false(law_is_unknown(right));
    p.may_be_right = law_truthy(right);
    p.may_be_not = !p.may_be_right;
    if (p.may_be_right && amount != NULL && law_limits(amount->value, &low, &high)) {
        dec floor;
        assert_true(dec_round(law_as_dec(low), 0, DEC_FLOOR, &floor));
        assert_true(dec_to_int_exact(floor, &p.low_cents));
        p.high_cents = p.low_cents;
    }
    return p;
}

static void expect_within(const desk_prospect *whole, const desk_prospect *one, str scheme, str person)
{
    bool good = (!one->may_be_right ||
                 (whole->may_be_right && whole->low_cents <= one->low_cents && one->high_cents <= whole->high_cents)) &&
                (!one->may_be_not || whole->may_be_not) && (!one->may_fail || whole->may_fail);
    if (!good) {
        fail_msg(
            STR_FMT " of " STR_FMT ": right %d/%d, %lld…%lld, fails %d; but with all facts right %d, %lld, fails %d",
            STR_ARG(scheme), STR_ARG(person), whole->may_be_right, whole->may_be_not, (long long)whole->low_cents,
            (long long)whole->high_cents, whole->may_fail, one->may_be_right, (long long)one->low_cents, one->may_fail);
    }
}

/* ------------------------------------------------------------------ sound */

typedef struct tally {
    size_t prospects, open, decided, completions;
} tally;

static void expect_sound(trial *t, rng *random, tally *n, int budget)
{
    law_value *supposed = ARENA_ARRAY(t->own, law_value, t->u.count);
    const desk_schemes *schemes = &the_desk->schemes;
    for (size_t i = 0; i < schemes->count; i++) {
        for (size_t j = 0; j < t->k.h->person_count; j++) {
            str person = t->k.h->persons[j].id;
            desk_prospect whole = desk_prospect_of(&t->k, &t->u, &schemes->list[i], person, NULL, budget);
            n->prospects++;
            n->open += desk_prospect_is_open(&whole);
            n->decided += !desk_prospect_is_open(&whole);
            for (int c = 0; c < COMPLETIONS; c++) {
                for (uint32_t f = 0; f < t->u.count; f++) {
                    supposed[f] = any_of(random, t->u.facts[f].unknown);
                }
                desk_prospect one = completed(t, &schemes->list[i], person, supposed);
                expect_within(&whole, &one, schemes->list[i].id, t->k.h->persons[j].id);
                n->completions++;
            }
        }
    }
}

static void test_sound(void **state)
{
    (void)state;
    rng random = rng_from_seed(seed());
    tally n = {0};
    for (int round = 0; round < 60; round++) {
        household h = read_example(rng_below(&random, file_count), date_from_ymd(2026, 7, 1));
        household left = forgetful(&h, &random, 5 + rng_below(&random, 60));
        trial t = begin(&left, false);
        expect_sound(&t, &random, &n, round % 2 == 0 ? 1 : 64);
        end(&t);
    }
    printf("%zu prospects: %zu open, %zu decided; %zu completions\n", n.prospects, n.open, n.decided, n.completions);
    assert_true(n.decided > n.prospects / 10); /* "always open" would be sound, too */
}

/* ------------------------------------------------------------------ sharp */

/* All completions, when the facts that it depends on are few and have few values; false when they are not. The others are anything. */
static bool brute_force(trial *t, rng *random, const desk_scheme *s, str person, const desk_prospect *whole,
                        desk_prospect *hull)
{
    uint32_t open[16] = {0}, n = 0, at[16] = {0};
    size_t all = 1;
    law_value *supposed = ARENA_ARRAY(t->own, law_value, t->u.count);
    for (uint32_t f = 0; f < t->u.count; f++) {
        const law_unknown *u = t->u.facts[f].unknown;
        if (!desk_prospect_has(whole, f)) { /* which cannot make a difference */
            supposed[f] = any_of(random, u);
            continue;
        }
        if (n == 16 || u->low.kind != LAW_UNSET || u->presence != LAW_ONCE || all * u->count > ALL_MAX) {
            return false;
        }
        all *= u->count;
        open[n++] = f;
    }
    bool first = true;
    for (uint32_t i = 0; i < n || first;) {
        for (uint32_t j = 0; j < n; j++) {
            supposed[open[j]] = t->u.facts[open[j]].unknown->values[at[j]];
        }
        desk_prospect here = completed(t, s, person, supposed);
        if (first) {
            *hull = here;
        } else {
            if (here.may_be_right) {
                hull->low_cents =
                    !hull->may_be_right || here.low_cents < hull->low_cents ? here.low_cents : hull->low_cents;
                hull->high_cents =
                    !hull->may_be_right || here.high_cents > hull->high_cents ? here.high_cents : hull->high_cents;
            }
            hull->may_be_right = hull->may_be_right || here.may_be_right;
            hull->may_be_not = hull->may_be_not || here.may_be_not;
            hull->may_fail = hull->may_fail || here.may_fail;
        }
        first = false;
        for (i = 0; i < n && ++at[i] == t->u.facts[open[i]].unknown->count; i++) {
            at[i] = 0;
        }
    }
    return true;
}

static bool same_limits(const desk_prospect *a, const desk_prospect *b)
{
    return a->may_be_right == b->may_be_right && a->may_be_not == b->may_be_not && a->may_fail == b->may_fail &&
           (!a->may_be_right || (a->low_cents == b->low_cents && a->high_cents == b->high_cents));
}

enum { BUDGETS = 3 };
static const int budgets[BUDGETS] = {1, 96, ALL_MAX * 2};

typedef struct sharpness {
    size_t compared, open, equal[BUDGETS];
} sharpness;

static void compare_all(trial *t, rng *random, sharpness *n)
{
    for (size_t i = 0; i < the_desk->schemes.count; i++) {
        const desk_scheme *s = &the_desk->schemes.list[i];
        for (size_t j = 0; j < t->k.h->person_count; j++) {
            str person = t->k.h->persons[j].id;
            desk_prospect first = desk_prospect_of(&t->k, &t->u, s, person, NULL, budgets[0]), hull;
            if (!desk_prospect_is_open(&first) || !brute_force(t, random, s, person, &first, &hull)) {
                continue;
            }
            n->compared++;
            n->open += desk_prospect_is_open(&hull);
            for (int b = 0; b < BUDGETS; b++) {
                desk_prospect p = desk_prospect_of(&t->k, &t->u, s, person, NULL, budgets[b]);
                n->equal[b] += same_limits(&p, &hull);
            }
        }
    }
}

/* Beside the hull of all completions: as sharp as it can be when the budget is large, and nearly so with what the counter spends. */
static void test_sharp(void **state)
{
    (void)state;
    rng random = rng_from_seed(seed());
    sharpness n = {0};
    for (int round = 0; round < 100; round++) {
        household h = read_example(rng_below(&random, file_count), date_from_ymd(2026, 7, 1));
        household left = forgetful(&h, &random, 3 + rng_below(&random, 10));
        trial t = begin(&left, false);
        compare_all(&t, &random, &n);
        end(&t);
    }
    printf("%zu compared with all their completions, %zu of them open; equal with 1 evaluation %zu, with %d %zu, with "
           "%d %zu\n",
           n.compared, n.open, n.equal[0], budgets[1], n.equal[1], budgets[2], n.equal[2]);
    assert_true(n.compared > 50);
    assert_int_equal(n.equal[2], n.compared);
    assert_true(n.equal[1] * 10 >= n.compared * 9);
}

/* ------------------------------------------------------------------ reached */

typedef struct reached {
    size_t ends, found[2];
} reached;

/* With the answers that were found the amount is that end, whatever the facts that they leave open. */
static void expect_reached(trial *t, rng *random, const desk_scheme *s, str person, bool high, reached *n)
{
    desk_prospect whole = desk_prospect_of(&t->k, &t->u, s, person, NULL, 48);
    int64_t end = high ? whole.high_cents : whole.low_cents;
    if (!desk_prospect_is_open(&whole) || !whole.may_be_right || s->amount.name.n == 0 || end == INT64_MAX) {
        return;
    }
    const law_value *found = desk_reach(&t->k, s, person, &whole, high, 32);
    law_value *answers = ARENA_ARRAY(t->own, law_value, t->u.count);
    n->ends++;
    n->found[high] += found != NULL;
    for (int c = 0; found != NULL && c < COMPLETIONS; c++) {
        for (uint32_t f = 0; f < t->u.count; f++) {
            answers[f] = found[f].kind != LAW_UNSET ? found[f] : any_of(random, t->u.facts[f].unknown);
        }
        desk_prospect one = completed(t, s, person, answers);
        if (!one.may_be_right || one.may_fail || one.high_cents != end) {
            fail_msg(STR_FMT " of " STR_FMT ": an end is %lld, but the answers that should give it give %d, %lld",
                     STR_ARG(s->id), STR_ARG(person), (long long)end, one.may_be_right, (long long)one.high_cents);
        }
    }
}

static void test_reached(void **state)
{
    (void)state;
    rng random = rng_from_seed(seed());
    reached n = {0};
    for (int round = 0; round < 40; round++) {
        household h = read_example(rng_below(&random, file_count), date_from_ymd(2026, 7, 1));
        household left = forgetful(&h, &random, 5 + rng_below(&random, 90));
        trial t = begin(&left, false);
        t.k.unknowns = &t.u;
        for (size_t i = 0; i < the_desk->schemes.count * t.k.h->person_count; i++) {
            const desk_scheme *s = &the_desk->schemes.list[i / t.k.h->person_count];
            str person = t.k.h->persons[i % t.k.h->person_count].id;
            expect_reached(&t, &random, s, person, true, &n);
            expect_reached(&t, &random, s, person, false, &n);
        }
        end(&t);
    }
    printf("%zu ends of open amounts; answers found that give it: %zu high, %zu low\n", n.ends, n.found[1], n.found[0]);
    assert_true(n.found[0] > 20 && n.found[1] > 60); /* "never" would be sound, too */
}

/* ------------------------------------------------------------------ the less is known, the more is possible */

/* From everything that is known, more and more is taken away. */
static void expect_ever_more(trial *t, rng *random, const desk_scheme *s, str person, size_t *opened)
{
    law_value *supposed = ARENA_ARRAY(t->own, law_value, t->u.count);
    memcpy(supposed, t->u.known, t->u.count * sizeof *supposed);
    desk_prospect before = desk_prospect_supposing(&t->k, &t->u, s, person, supposed);
    bool was_no = !before.may_be_right;
    for (uint64_t share = 2; share <= 64; share *= 2) { /* in 64 */
        for (uint32_t f = 0; f < t->u.count; f++) {
            supposed[f] = rng_below(random, 64) < share ? (law_value){.kind = LAW_UNSET} : supposed[f];
        }
        desk_prospect after = desk_prospect_supposing(&t->k, &t->u, s, person, supposed);
        if (before.may_be_right && !after.may_be_right) {
            fail_msg(STR_FMT " of " STR_FMT ": possible, and with less known it is not", STR_ARG(s->id),
                     STR_ARG(person));
        }
        before = after;
    }
    *opened += was_no && before.may_be_right;
}

static void test_less_known(void **state)
{
    (void)state;
    rng random = rng_from_seed(seed());
    size_t opened = 0;
    for (int round = 0; round < 30; round++) {
        household h = read_example(rng_below(&random, file_count), date_from_ymd(2026, 7, 1));
        household left = forgetful(&h, &random, rng_below(&random, 3) * 10);
        trial t = begin(&left, true);
        for (size_t i = 0; i < the_desk->schemes.count; i++) {
            for (size_t j = 0; j < h.person_count; j++) {
                expect_ever_more(&t, &random, &the_desk->schemes.list[i], h.persons[j].id, &opened);
            }
        }
        end(&t);
    }
    printf("%zu refusals became possible\n", opened);
    assert_true(opened > 100);
}

static int open_everything(void **state)
{
    err e;
    (void)state;
    memory = arena_new();
    str suffix = S(".yaml");
    the_desk = desk_open(S("content"), &e);
    if (the_desk == NULL || !file_list(memory, S("content/examples"), &suffix, 1, &files, &file_count, &e)) {
        fprintf(stderr, "%s\n", e.message);
        return 1;
    }
    return 0;
}

static int close_everything(void **state)
{
    (void)state;
    desk_free(the_desk);
    arena_free(memory);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_sound), cmocka_unit_test(test_sharp),
                                       cmocka_unit_test(test_reached), cmocka_unit_test(test_less_known)};
    return cmocka_run_group_tests_name("desk/prospect", tests, open_everything, close_everything);
}

/* The order of questions: over many households, how many are asked before nothing can change any more, and is that so. */
#include "desk/inside.h"

#include "base/rng.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/banned.h"

enum { HOUSEHOLDS = 12, ASKED_MAX = 400 };

static arena *memory;
static desk *the_desk;

static uint64_t number_from(const char *name, uint64_t otherwise)
{
    const char *given = getenv(name);
    return given != NULL ? strtoull(given, NULL, 10) : otherwise;
}

/* ------------------------------------------------------------------ households: who lives together, and what income they have */

static str born(arena *a, rng *r, int youngest, int oldest)
{
    date day = date_from_ymd(2026, 7, 1) - (date)rng_between(r, youngest * 366, oldest * 365);
    return date_text(a, day);
}

static void put_incomes(buf *b, rng *r)
{
    static const char *const kinds[] = {"loon",     "loon", "loon",        "uitkering",
                                        "bijstand", "aow",  "alimentatie", "studiefinanciering"};
    size_t n = rng_below(r, 3);
    if (n == 0) {
        buf_put(b, S("    inkomen: geen\n"));
        return;
    }
    buf_put(b, S("    inkomen:\n"));
    for (size_t i = 0; i < n; i++) {
        buf_printf(b, "      - soort: %s\n", kinds[rng_below(r, sizeof kinds / sizeof kinds[0])]);
    }
}

/* One to three adults, up to three children; everything else is still to be asked. */
static str some_household(arena *a, rng *r)
{
    static const char *const kinds[] = {"gehuwd", "geregistreerd_partner", "samenwonend", "broer_zus", "vriend"};
    buf b = buf_in(a);
    size_t adults = 1 + rng_below(r, 2) + (rng_below(r, 10) == 0), children = rng_below(r, 4);
    buf_put(&b, S("formaat: huishouden/1\npeildatum: 2026-07-01\npersonen:\n"));
    for (size_t i = 0; i < adults; i++) {
        buf_printf(&b, "  - id: v%zu\n    geboren: " STR_FMT "\n", i, STR_ARG(born(a, r, 18, 85)));
        put_incomes(&b, r);
    }
    for (size_t i = 0; i < children; i++) {
        buf_printf(&b, "  - id: k%zu\n    geboren: " STR_FMT "\n", i, STR_ARG(born(a, r, 0, 17)));
    }
    if (adults > 1) {
        buf_printf(&b, "relaties:\n  - {van: v0, met: v1, soort: %s}\n", kinds[rng_below(r, 5)]);
    }
    if (children > 0) {
        buf_put(&b, S("kinderen:\n"));
    }
    for (size_t i = 0; i < children; i++) {
        buf_printf(&b, "  - {kind: k%zu, verzorgers: [v0%s]}\n", i, adults > 1 && rng_below(r, 3) > 0 ? ", v1" : "");
    }
    buf_put(&b, S("woningen:\n  - {id: huis, soort: huur, gemeente: GM9901, bewoners: ["));
    for (size_t i = 0; i < adults + children; i++) {
        buf_printf(&b, "%s%s%zu", i > 0 ? ", " : "", i < adults ? "v" : "k", i < adults ? i : i - adults);
    }
    buf_put(&b, S("]}\n"));
    return buf_str(&b);
}

/* ------------------------------------------------------------------ answers as people give them: seldom special */

static law_value answer_to(rng *r, const overview_missing *q, const law_unknown *u)
{
    static const char *const usually_yes[] = {"nederlander_of_gelijkgesteld",
                                              "woont_in_nederland",
                                              "ingeschreven_als_inwoner",
                                              "wordt_onderhouden",
                                              "onderwijs_in_orde",
                                              "in_huishouden",
                                              "zelfde_woning",
                                              "zelfde_adres_brp",
                                              "aanvrager_kinderbijslag"};
    static const int64_t amounts[] = {0, 0, 15000, 60000, 90000, 140000, 210000, 300000, 1200000, 2400000, 4000000};
    if (u->presence == LAW_ANY_NUMBER) {
        return law_null();
    }
    if (u->count == 2 && u->values[0].kind == LAW_BOOL) {
        uint64_t percent = 12;
        for (size_t i = 0; i < sizeof usually_yes / sizeof usually_yes[0]; i++) {
            percent = str_eq(q->fact, str_of(usually_yes[i])) ? 94 : percent;
        }
        return law_bool(rng_below(r, 100) < percent);
    }
    for (uint32_t i = 0; i < u->count; i++) {
        if (u->values[i].kind == LAW_TEXT && str_eq(law_as_str(u->values[i]), S("geen")) && rng_below(r, 4) > 0) {
            return u->values[i];
        }
    }
    if (u->count > 0) {
        return u->values[rng_below(r, u->count)];
    }
    if (u->low.kind == LAW_DATE) {
        return law_date((date)rng_between(r, u->high.i - 2000, u->high.i));
    }
    law_value v = law_int(amounts[rng_below(r, sizeof amounts / sizeof amounts[0])]);
    return law_may_be((law_value){.kind = LAW_UNKNOWN, .unknown = u}, v) ? v : u->low;
}

/* ------------------------------------------------------------------ one conversation */

typedef struct talk {
    size_t asked, form; /* questions asked, and those of a form that asks everything */
} talk;

static uint32_t fact_of(const desk_unknowns *u, const overview_missing *q, const law_value *known)
{
    for (uint32_t i = 0; i < u->count; i++) {
        if (known[i].kind == LAW_UNSET && str_eq(u->questions[i].fact, q->fact) &&
            str_eq(u->questions[i].person, q->person) && str_eq(u->questions[i].question, q->question)) {
            return i;
        }
    }
    fail_msg("nothing waits for " STR_FMT, STR_ARG(q->fact));
    return 0;
}

/* When no question is left, every scheme is what it is with all the answers. */
static void expect_settled(const desk_case *k, const law_value *known, const law_value *truth)
{
    const desk_schemes *s = &the_desk->schemes;
    for (size_t i = 0; i < s->count; i++) {
        for (size_t j = 0; j < k->h->person_count; j++) {
            str person = k->h->persons[j].id;
            desk_prospect now = desk_prospect_of(k, k->unknowns, &s->list[i], person, known, DESK_BUDGET);
            desk_prospect then = desk_prospect_supposing(k, k->unknowns, &s->list[i], person, truth);
            if (now.may_be_right != then.may_be_right || now.may_be_not != then.may_be_not ||
                now.low_cents != then.low_cents || now.high_cents != then.high_cents) {
                fail_msg(STR_FMT " of " STR_FMT
                                 ": %d/%d %lld…%lld when no question is left, but %d/%d %lld with all answers",
                         STR_ARG(s->list[i].id), STR_ARG(person), now.may_be_right, now.may_be_not,
                         (long long)now.low_cents, (long long)now.high_cents, then.may_be_right, then.may_be_not,
                         (long long)then.low_cents);
            }
        }
    }
}

static talk converse(const desk_case *k, rng *r)
{
    const desk_unknowns *u = k->unknowns;
    law_value *known = ARENA_ARRAY(k->a, law_value, u->count), *truth = ARENA_ARRAY(k->a, law_value, u->count);
    talk t = {0, u->count};
    for (uint32_t i = 0; i < u->count; i++) {
        truth[i] = answer_to(r, &u->questions[i], u->facts[i].unknown);
    }
    while (t.asked < ASKED_MAX) {
        *k->effort = DESK_EFFORT; /* a case of its own each time, as at the counter */
        overview_questions left = desk_questions_left(k, known);
        if (left.count == 0) {
            assert_int_equal(left.open, 0);
            break;
        }
        uint32_t fact = fact_of(u, &left.list[0], known);
        known[fact] = truth[fact];
        t.asked++;
    }
    *k->effort = DESK_EFFORT;
    expect_settled(k, known, truth);
    return t;
}

static void test_conversations(void **state)
{
    (void)state;
    uint64_t seed = number_from("SEED", 20260701), households = number_from("HOUSEHOLDS", HOUSEHOLDS);
    rng r = rng_from_seed(seed);
    size_t asked = 0, form = 0, most = 0;
    for (uint64_t i = 0; i < households; i++) {
        arena *a = arena_new();
        household h = {0};
        desk_case k;
        err e;
        str yaml = some_household(a, &r);
        if (!household_read(a, desk_facts(the_desk), S("made.yaml"), yaml, NULL, 0, TEXT_NL, &h, &e) ||
            !desk_case_begin(&k, the_desk, a, &h, 0, TEXT_NL, false, &e) || !desk_need_unknowns(&k, &e)) {
            fail_msg("%s\n" STR_FMT, e.message, STR_ARG(yaml));
        }
        talk t = converse(&k, &r);
        asked += t.asked;
        form += t.form;
        most = t.asked > most ? t.asked : most;
        desk_case_end(&k);
        arena_free(a);
    }
    printf("seed %llu, %llu households: %zu questions asked, %zu on a full form (%.1f%%); per household %.1f of %.1f, "
           "at most %zu\n",
           (unsigned long long)seed, (unsigned long long)households, asked, form, 100.0 * (double)asked / (double)form,
           (double)asked / (double)households, (double)form / (double)households, most);
    assert_true(asked * 2 <= form);
}

static int open_everything(void **state)
{
    err e;
    (void)state;
    memory = arena_new();
    the_desk = desk_open(S("content"), &e);
    if (the_desk == NULL) {
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
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_conversations)};
    return cmocka_run_group_tests_name("desk/questions", tests, open_everything, close_everything);
}

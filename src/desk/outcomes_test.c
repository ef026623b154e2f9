/* The outcomes alone say what the overview says, for every example and on more days than views are kept; views are given back;
 * and several threads at once are told the same as one. */
#include "desk/inside.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/file.h"

#include "base/banned.h"

enum { FILE_BYTES_MAX = 1 << 20, DAYS = 20 };

static arena *memory;
static desk *the_desk;

static household example(str path, date day)
{
    household h = {0};
    str yaml;
    err e;
    if (!file_read(memory, path, FILE_BYTES_MAX, &yaml, &e) ||
        !household_read(memory, desk_facts(the_desk), path, yaml, &day, 0, TEXT_NL, &h, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return h;
}

static bool covers(const overview_item *item, str person)
{
    for (size_t i = 0; i < item->person_count; i++) {
        if (str_eq(item->persons[i], person)) {
            return true;
        }
    }
    return false;
}

static const overview_item *item_for(const overview *o, str scheme, str person)
{
    for (size_t i = 0; i < o->item_count; i++) {
        if (str_eq(o->items[i].scheme, scheme) && covers(&o->items[i], person)) {
            return &o->items[i];
        }
    }
    return NULL;
}

/* Of everybody whom the one covers: the same status and amount; of what is granted also the same people. */
static size_t compare(const overview *full, const overview *bare)
{
    size_t compared = 0;
    for (size_t i = 0; i < full->item_count; i++) {
        const overview_item *a = &full->items[i];
        for (size_t k = 0; k < a->person_count; k++) {
            const overview_item *b = item_for(bare, a->scheme, a->persons[k]);
            assert_non_null(b);
            assert_int_equal(a->status, b->status);
            assert_int_equal(a->amount_cents, b->amount_cents);
            assert_true(a->low_cents == b->low_cents && a->high_cents == b->high_cents && a->sure == b->sure);
            assert_true(a->status != OVERVIEW_GRANTED ||
                        (a->person_count == b->person_count && str_eq(a->period, b->period)));
            compared++;
        }
    }
    for (size_t i = 0; i < bare->item_count; i++) {
        assert_non_null(item_for(full, bare->items[i].scheme, bare->items[i].persons[0]));
    }
    return compared;
}

static void test_agree(void **state)
{
    (void)state;
    static const str suffix = {".yaml", 5};
    str *paths;
    size_t n, compared = 0;
    err e;
    assert_true(file_list(memory, S("content/examples"), &suffix, 1, &paths, &n, &e) && n >= 10);
    for (size_t i = 0; i < n; i++) {
        household h = example(paths[i], date_from_ymd(2026, 7, 1));
        overview full, bare;
        assert_true(desk_overview(the_desk, memory, &h, 0, TEXT_NL, &full, &e));
        assert_true(desk_outcomes(the_desk, memory, &h, 0, &bare, &e));
        compared += compare(&full, &bare);
    }
    assert_true(compared > 100);
}

/* A household of which little is known, too: then what nobody told is looked up. */
static void test_agree_when_little_is_known(void **state)
{
    (void)state;
    household h = {0};
    overview full, bare;
    err e;
    date day = date_from_ymd(2026, 7, 1);
    str yaml = S("{formaat: huishouden/1, personen: [{id: a, geboren: 1990-01-01}, {id: b}], woningen: [{id: w, "
                 "soort: huur, gemeente: GM0384, bewoners: [a]}]}");
    assert_true(household_read(memory, desk_facts(the_desk), S("made"), yaml, &day, 0, TEXT_NL, &h, &e));
    assert_true(desk_overview(the_desk, memory, &h, 0, TEXT_NL, &full, &e));
    assert_true(desk_outcomes(the_desk, memory, &h, 0, &bare, &e));
    assert_true(compare(&full, &bare) > 5);
}

/* More days than are kept, there and back: a view that was let go is made again, and says the same. */
static void test_many_days(void **state)
{
    (void)state;
    overview first[DAYS];
    err e;
    for (int round = 0; round < 2; round++) {
        for (int i = 0; i < DAYS; i++) {
            int day = round == 0 ? i : DAYS - 1 - i;
            household h = example(S("content/examples/case-3-koen.yaml"), date_from_ymd(2026, 6, 15) + day);
            overview o;
            assert_true(desk_outcomes(the_desk, memory, &h, 0, &o, &e));
            if (round == 0) {
                first[day] = o;
            } else {
                assert_int_equal(compare(&first[day], &o), compare(&o, &first[day]));
            }
        }
    }
}

/* Every view that is kept may be in use: another one is made, and let go when it is given back. */
static void test_all_in_use(void **state)
{
    (void)state;
    const desk_view *taken[DAYS];
    for (int i = 0; i < DAYS; i++) {
        taken[i] = desk_view_take(the_desk, date_from_ymd(2026, 3, 1) + i);
        assert_int_equal(law_view_day(desk_view_laws(taken[i])), date_from_ymd(2026, 3, 1) + i);
    }
    const desk_view *again = desk_view_take(the_desk, date_from_ymd(2026, 3, 1));
    assert_ptr_equal(again, taken[0]); /* it was kept: it is the same one */
    desk_view_give_back(the_desk, again);
    for (int i = 0; i < DAYS; i++) {
        assert_int_equal(law_view_day(desk_view_laws(taken[i])), date_from_ymd(2026, 3, 1) + i);
        desk_view_give_back(the_desk, taken[i]);
    }
}

/* ------------------------------------------------------------------ several at once */

enum { THREADS = 4, SHARED_DAYS = 10 /* more than are kept */ };

typedef struct working {
    pthread_t thread;
    int number;
    const household *households; /* by day */
    const overview *expected;
    size_t compared, different;
} working;

/* No assertion outside the thread of the test. */
static void compare_quietly(working *w, const overview *wanted, const overview *got)
{
    w->different += wanted->item_count != got->item_count || wanted->budget_count != got->budget_count;
    for (size_t i = 0; w->different == 0 && i < wanted->item_count; i++) {
        const overview_item *a = &wanted->items[i], *b = &got->items[i];
        w->different += !str_eq(a->scheme, b->scheme) || a->status != b->status || a->amount_cents != b->amount_cents ||
                        a->article_count != b->article_count || a->missing_count != b->missing_count;
        w->compared++;
    }
}

static void *work(void *arg)
{
    working *w = arg;
    for (int i = 0; i < SHARED_DAYS; i++) {
        int day = (i * (w->number + 1) + w->number) % SHARED_DAYS; /* now together with others, now alone */
        arena *a = arena_new();
        overview o;
        err e;
        if (desk_overview(the_desk, a, &w->households[day], 0, TEXT_NL, &o, &e)) {
            compare_quietly(w, &w->expected[day], &o);
        } else {
            w->different++;
        }
        arena_free(a);
    }
    return NULL;
}

static void test_several_threads(void **state)
{
    (void)state;
    household households[SHARED_DAYS];
    overview expected[SHARED_DAYS];
    working workers[THREADS];
    err e;
    for (int i = 0; i < SHARED_DAYS; i++) {
        households[i] = example(S("content/examples/case-1-gezin-schulden.yaml"), date_from_ymd(2026, 6, 26) + i);
        assert_true(desk_overview(the_desk, memory, &households[i], 0, TEXT_NL, &expected[i], &e));
    }
    for (int i = 0; i < THREADS; i++) {
        workers[i] = (working){.number = i, .households = households, .expected = expected};
        assert_int_equal(pthread_create(&workers[i].thread, NULL, work, &workers[i]), 0);
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(workers[i].thread, NULL);
        assert_int_equal(workers[i].different, 0);
        assert_true(workers[i].compared > 100);
    }
}

int main(void)
{
    err e;
    memory = arena_new();
    the_desk = desk_open(S("content"), &e);
    if (the_desk == NULL) {
        print_error("%s\n", err_text(memory, &e).p);
        return 1;
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_in_use),
        cmocka_unit_test(test_agree),
        cmocka_unit_test(test_agree_when_little_is_known),
        cmocka_unit_test(test_many_days),
        cmocka_unit_test(test_several_threads),
    };
    int failed = cmocka_run_group_tests_name("outcomes", tests, NULL, NULL);
    arena_free(memory);
    desk_free(the_desk);
    return failed;
}

/* The examples of content/examples: each is read, and its overview can be computed on the days that the laws know; and case 3, where somebody
 * moves in with a friend. */
#include "desk/desk.h"

#include "base/file.h"
#include "household/answers.h"
#include "household/household_invariants.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

enum { BYTES_MAX = 1000000, EXAMPLES = 10 };

static arena *memory;
static desk *the_desk;

static household read_example(str path, const date *day)
{
    household h = {0};
    str yaml;
    err e;
    if (!file_read(memory, path, BYTES_MAX, &yaml, &e) ||
        !household_read(memory, desk_facts(the_desk), path, yaml, day, date_from_ymd(2026, 7, 1), TEXT_NL, &h, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return h;
}

static overview overview_of(const household *h)
{
    overview o = {0};
    err e;
    if (!desk_overview(the_desk, memory, h, h->day, TEXT_NL, &o, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return o;
}

/* What may still be asked: the debts of Daan, whose letters lie in a drawer; and until 2026 what the service charges are for. */
static bool may_be_missing(const overview_missing *m, date day)
{
    return (str_eq(m->fact, S("schulden")) && str_eq(m->person, S("daan"))) ||
           (day < date_from_ymd(2026, 1, 1) && str_starts(m->fact, S("service_")));
}

/* The rules of attachment are here from 1 July 2026 on. */
static bool may_fail(const overview_item *item, date day)
{
    return day < date_from_ymd(2026, 7, 1) && str_eq(item->scheme, S("beslagvrije_voet"));
}

/* "Your municipality decides" is said of what the municipality decides: not of a water board, however near it is. */
static void check_who_decides(const overview_item *item)
{
    static const char *const ours[] = {"College van burgemeester en wethouders",
                                       "Invorderingsambtenaar van de gemeente"};
    bool is_ours = str_eq(item->body, str_of(ours[0])) || str_eq(item->body, str_of(ours[1]));
    if (item->body.n > 0 && item->handled_here != is_ours) {
        fail_msg(STR_FMT " is decided by " STR_FMT, STR_ARG(item->scheme), STR_ARG(item->body));
    }
}

static void check_items(str path, const overview *o)
{
    size_t granted = 0;
    for (size_t i = 0; i < o->item_count; i++) {
        const overview_item *item = &o->items[i];
        granted += item->status == OVERVIEW_GRANTED;
        check_who_decides(item);
        if (item->status == OVERVIEW_FAILED && !may_fail(item, o->day)) {
            fail_msg(STR_FMT ": " STR_FMT ": " STR_FMT, STR_ARG(path), STR_ARG(item->scheme), STR_ARG(item->detail));
        }
        for (size_t k = 0; k < item->missing_count; k++) {
            if (!may_be_missing(&item->missing[k], o->day)) {
                fail_msg(STR_FMT ", day %d: " STR_FMT " asks for " STR_FMT " of " STR_FMT, STR_ARG(path), (int)o->day,
                         STR_ARG(item->scheme), STR_ARG(item->missing[k].fact), STR_ARG(item->missing[k].person));
            }
        }
    }
    if (granted == 0) {
        fail_msg(STR_FMT ", day %d: nothing is granted", STR_ARG(path), (int)o->day);
    }
}

static void test_every_example(void **state)
{
    (void)state;
    static const int days[][3] = {{2025, 1, 1}, {2025, 7, 1}, {2026, 1, 1}, {2026, 7, 1}};
    static const str suffix = {".yaml", 5};
    str *paths;
    size_t n;
    err e;
    assert_true(file_list(memory, S("content/examples"), &suffix, 1, &paths, &n, &e));
    assert_true(n >= EXAMPLES);
    for (size_t i = 0; i < n; i++) {
        for (size_t d = 0; d < sizeof days / sizeof *days; d++) {
            date day = date_from_ymd(days[d][0], days[d][1], days[d][2]);
            household h = read_example(paths[i], &day);
            overview o = overview_of(&h);
            check_items(paths[i], &o);
        }
    }
}

/* On its own day an example answers every question that can still change something: a real intake would have asked it. */
static void test_no_question_left(void **state)
{
    (void)state;
    static const str suffix = {".yaml", 5};
    str *paths;
    size_t n;
    err e;
    assert_true(file_list(memory, S("content/examples"), &suffix, 1, &paths, &n, &e));
    for (size_t i = 0; i < n; i++) {
        household h = read_example(paths[i], NULL);
        overview_questions q;
        assert_true(desk_questions(the_desk, memory, &h, h.day, TEXT_NL, &q, &e));
        assert_true(q.decisions > 0);
        for (size_t k = 0; k < q.count; k++) {
            if (!may_be_missing(&q.list[k], h.day)) {
                fail_msg(STR_FMT ": " STR_FMT " of " STR_FMT, STR_ARG(paths[i]), STR_ARG(q.list[k].fact),
                         STR_ARG(q.list[k].person));
            }
        }
    }
}

/* ------------------------------------------------------------------ any one line away */

static bool has_key(str line)
{
    str s = str_trim(line);
    return s.n > 0 && s.p[0] != '#' && str_find(s, S(":")) > 0;
}

/* A refusal with a place, or an overview without the name of a text that does not exist. */
static const char *less(arena *a, str yaml, bool *refused)
{
    household h;
    overview o;
    err e = {0};
    if (!household_read(a, desk_facts(the_desk), S("less"), yaml, NULL, 0, TEXT_NL, &h, &e)) {
        *refused = true;
        return refusal_problem(&e, yaml);
    }
    if (!desk_overview(the_desk, a, &h, h.day, TEXT_NL, &o, &e)) {
        return "no overview";
    }
    for (size_t i = 0; i < o.item_count; i++) {
        for (size_t k = 0; k < o.items[i].reason_count; k++) {
            if (str_starts(o.items[i].reasons[k], S("["))) {
                return "a sentence that is not there";
            }
        }
    }
    return NULL;
}

static void test_any_line_away(void **state)
{
    (void)state;
    static const str suffix = {".yaml", 5};
    str *paths, yaml;
    size_t n, lines = 0, refusals = 0;
    err e;
    assert_true(file_list(memory, S("content/examples"), &suffix, 1, &paths, &n, &e));
    for (size_t i = 0; i < n; i++) {
        assert_true(file_read(memory, paths[i], BYTES_MAX, &yaml, &e));
        for (size_t at = 0; at < yaml.n;) {
            ptrdiff_t end = str_find(str_from(yaml, at), S("\n"));
            size_t next = end < 0 ? yaml.n : at + (size_t)end + 1;
            arena *a = arena_new();
            bool refused = false;
            if (has_key(str_cut(yaml, at, next - at))) {
                str start = str_cut(yaml, 0, at), rest = str_from(yaml, next);
                const char *wrong = less(a, str_printf(a, STR_FMT STR_FMT, STR_ARG(start), STR_ARG(rest)), &refused);
                if (wrong != NULL) {
                    fail_msg(STR_FMT " without '" STR_FMT "': %s", STR_ARG(paths[i]),
                             STR_ARG(str_trim(str_cut(yaml, at, next - at))), wrong);
                }
                lines++;
                refusals += refused;
            }
            arena_free(a);
            at = next;
        }
    }
    print_message("# %zu lines away, one at a time: %zu refused\n", lines, refusals);
    assert_true(refusals > 0 && refusals < lines);
}

/* ------------------------------------------------------------------ case 3 */

/* Cents of a scheme that is granted to this person alone; -1: not granted. */
static int64_t amount_of(const overview *o, const char *scheme, const char *person)
{
    for (size_t i = 0; i < o->item_count; i++) {
        const overview_item *item = &o->items[i];
        if (str_eq(item->scheme, str_of(scheme)) && str_eq(item->persons[0], str_of(person))) {
            assert_int_equal(item->person_count, 1);
            return item->status == OVERVIEW_GRANTED ? item->amount_cents : -1;
        }
    }
    return -1;
}

/* What follows when this is told after Bas moved in with Koen. */
static overview sofa(household_answers answers, date day, const char *const *told, size_t n)
{
    const fact_catalogue *facts = desk_facts(the_desk);
    household both;
    err e;
    for (size_t i = 0; i < n; i++) {
        if (!household_set_answer(memory, facts, answers, str_of(told[i]), TEXT_NL, &answers, &e)) {
            fail_msg("%s: %s", told[i], e.message);
        }
    }
    assert_true(household_read_answers(memory, facts, S("sofa"), answers, &day, day, TEXT_NL, &both, &e));
    return overview_of(&both);
}

/* Norms of 1 July 2026: alone € 1.419,46 (artikel 21 onder a), less 15% of € 2.027,79 in Merendal for who pays for no home: € 1.115,29; two who
 * share costs € 1.013,90 each (artikel 22a). Each month 95,2% of it is paid (artikel 19 lid 3): € 1.351,32, € 1.061,75 and € 965,23. Who rents
 * from the other at a normal price shares no costs, and is no co-resident for the rent allowance (Awir 2 lid 1 onder e); but the rent of € 400
 * counts for who gets it (artikel 33 lid 4): 95,2% of € 1.019,46 is € 970,52. What the two are to each other nobody said when Bas comes in;
 * until then the answer waits, and so it does until the rent is told. */
static void test_the_friends_sofa(void **state)
{
    (void)state;
    static const char *const friends[] = {"relaties.bas+koen.soort=vriend", "relaties.bas+koen.samen_huishouden=geen",
                                          "relaties.bas+koen.toeslagband=geen", "relaties.bas+koen.contract=geen"};
    static const char *const tenant[] = {
        "relaties.bas+koen.soort=verhuurder", "relaties.bas+koen.samen_huishouden=geen",
        "relaties.bas+koen.toeslagband=geen", "relaties.bas+koen.contract=met_elkaar",
        "personen.bas.heeft_woonkosten=ja",   "personen.koen.huur_van_huisgenoten=400"};
    household bas = read_example(S("content/examples/case-3-bas.yaml"), NULL),
              koen = read_example(S("content/examples/case-3-koen.yaml"), NULL), moved;
    err e;
    overview before = overview_of(&bas);
    assert_int_equal(amount_of(&before, "algemene_bijstand", "bas"), 106175);
    assert_true(household_move(memory, desk_facts(the_desk), &bas, S("bas"), &koen, S(""), TEXT_NL, &moved, &e));
    overview open = overview_of(&moved);
    assert_int_equal(amount_of(&open, "algemene_bijstand", "koen"), -1);
    overview shared = sofa(moved.told, moved.day, friends, sizeof friends / sizeof *friends);
    assert_int_equal(amount_of(&shared, "algemene_bijstand", "bas"), 96523);
    assert_int_equal(amount_of(&shared, "algemene_bijstand", "koen"), 96523);
    assert_int_equal(amount_of(&shared, "huurtoeslag", "koen"), 27166);
    overview untold = sofa(moved.told, moved.day, tenant, sizeof tenant / sizeof *tenant - 1);
    assert_int_equal(amount_of(&untold, "algemene_bijstand", "koen"), -1);
    overview rented = sofa(moved.told, moved.day, tenant, sizeof tenant / sizeof *tenant);
    assert_int_equal(amount_of(&rented, "algemene_bijstand", "bas"), 135132);
    assert_int_equal(amount_of(&rented, "algemene_bijstand", "koen"), 97052);
    assert_int_equal(amount_of(&rented, "huurtoeslag", "koen"), 34316);
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
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_every_example), cmocka_unit_test(test_no_question_left),
                                       cmocka_unit_test(test_any_line_away), cmocka_unit_test(test_the_friends_sofa)};
    int failed = cmocka_run_group_tests_name("examples", tests, NULL, NULL);
    desk_free(the_desk);
    arena_free(memory);
    return failed;
}

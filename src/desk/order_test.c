/* The order of questions for the example households, their answers cleared and then given as the file has them. ORDER=1 prints it. */
#include "desk/inside.h"

#include "base/file.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/banned.h"

enum { EXAMPLE_BYTES_MAX = 1 << 20, ASKED_MAX = 200 };

static arena *memory;
static desk *the_desk, *plain_desk; /* plain: of which the catalogue says nothing about the order */

typedef struct asked {
    overview_missing list[ASKED_MAX];
    const fact_definition *facts[ASKED_MAX];
    size_t n;
} asked;

/* Who there are, where they live and what they are of each other: told before any question. */
static bool is_told_first(str path)
{
    static const char *const ends[] = {".geboren", ".naam",     ".ouders",   ".verzorgers",
                                       ".soort",   ".gemeente", ".bewoners", ".postcode"};
    bool list = str_find(path, S(".inkomen.")) >= 0 || str_find(path, S(".dreiging.")) >= 0 ||
                str_find(path, S(".bezittingen.")) >= 0 || str_find(path, S(".schulden.")) >= 0;
    bool found = str_find(path, S(".")) < 0;
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        found = found || (!list && str_ends(path, str_of(ends[i])));
    }
    return found;
}

static bool stands_at(str path, str question)
{
    return str_eq(path, question) || (str_starts(path, question) && path.n > question.n && path.p[question.n] == '.');
}

static household again(household_answers told, date day)
{
    household h = {0};
    err e;
    if (!household_read_answers(memory, desk_facts(the_desk), S("order"), told, &day, day, TEXT_NL, &h, &e)) {
        fail_msg("%s: %s", e.field, e.message);
    }
    return h;
}

/* The answer of the file, with all that stands below it; "onbekend" when it has none. */
static void answer(const household *full, str path, household_answers *told)
{
    household_answer *list = ARENA_ARRAY(memory, household_answer, told->n + full->told.n + 1);
    size_t n = told->n;
    if (n > 0) {
        memcpy(list, told->list, n * sizeof *list);
    }
    for (size_t i = 0; i < full->told.n; i++) {
        if (stands_at(full->told.list[i].path, path)) {
            list[n++] = full->told.list[i];
        }
    }
    if (n == told->n) {
        list[n++] = (household_answer){path, S("onbekend")};
    }
    *told = (household_answers){list, n};
}

static household cleared(const household *full)
{
    household_answer *list = ARENA_ARRAY(memory, household_answer, full->told.n);
    household_answers told = {list, 0};
    for (size_t i = 0; i < full->told.n; i++) {
        if (is_told_first(full->told.list[i].path)) {
            list[told.n++] = full->told.list[i];
        }
    }
    return again(told, full->day);
}

static bool is_listed(const overview_questions *q, const overview_missing *one)
{
    for (size_t i = 0; i < q->count; i++) {
        if (desk_same_question(&q->list[i], one)) {
            return true;
        }
    }
    return false;
}

/* What is usual changes the order alone: the same questions, as many decisions open. */
static void expect_only_order(const household *h, const overview_questions *q)
{
    overview_questions plain;
    err e;
    assert_true(desk_questions(plain_desk, memory, h, h->day, TEXT_NL, &plain, &e));
    assert_int_equal(plain.count, q->count);
    assert_int_equal(plain.open, q->open);
    for (size_t i = 0; i < q->count; i++) {
        assert_true(is_listed(&plain, &q->list[i]));
    }
}

/* The overview lists the same questions, in no order. */
static void expect_in_overview(const household *h, const overview_questions *q)
{
    overview o;
    err e;
    assert_true(desk_overview(the_desk, memory, h, h->day, TEXT_NL, &o, &e));
    overview_questions of = {.list = o.questions, .count = o.question_count};
    assert_int_equal(of.count, q->count);
    for (size_t i = 0; i < q->count; i++) {
        assert_true(is_listed(&of, &q->list[i]));
    }
}

/* The first question that nobody answered yet. */
static bool next_question(const household *h, overview_missing *next)
{
    overview_questions q;
    err e;
    assert_true(desk_questions(the_desk, memory, h, h->day, TEXT_NL, &q, &e));
    expect_only_order(h, &q);
    expect_in_overview(h, &q);
    for (size_t i = 0; i < q.count; i++) {
        if (q.list[i].path.n > 0 && household_answer_at(h->told, q.list[i].path) == NULL) {
            *next = q.list[i];
            return true;
        }
    }
    return false;
}

static asked talk(str file)
{
    str text;
    household full = {0};
    err e;
    asked x = {0};
    if (!file_read(memory, file, EXAMPLE_BYTES_MAX, &text, &e) ||
        !household_read(memory, desk_facts(the_desk), file, text, NULL, 0, TEXT_NL, &full, &e)) {
        fail_msg("%s", e.message);
    }
    household h = cleared(&full);
    while (x.n < ASKED_MAX && next_question(&h, &x.list[x.n])) {
        str path = x.list[x.n].path;
        x.facts[x.n++] = household_fact_at(desk_facts(the_desk), path, TEXT_NL);
        household_answers told = h.told;
        answer(&full, path, &told);
        h = again(told, full.day);
    }
    return x;
}

static void print(str file, const asked *x)
{
    printf(STR_FMT "\n", STR_ARG(file));
    for (size_t i = 0; i < x->n; i++) {
        const fact_definition *f = x->facts[i];
        printf("%4zu. [" STR_FMT "%s%s] " STR_FMT ": " STR_FMT "\n", i + 1, STR_ARG(f->topic),
               f->has_usual ? ", usual" : "", f->sensitive ? ", sensitive" : "", STR_ARG(x->list[i].person),
               STR_ARG(x->list[i].question));
    }
}

typedef struct tally {
    size_t asked, usual, after_usual, changes; /* after_usual: not usual, but asked after what is */
} tally;

static void count(tally *n, const asked *x)
{
    size_t usual = 0;
    for (size_t i = 0; i < x->n; i++) {
        usual += x->facts[i]->has_usual;
        n->after_usual += usual > 0 && !x->facts[i]->has_usual;
        n->changes += i > 0 && !str_eq(x->facts[i]->topic, x->facts[i - 1]->topic);
    }
    n->asked += x->n;
    n->usual += usual;
}

/* Money and the home first; what nearly everybody answers the same comes when little else is left: what matters only to others. */
static void test_examples(void **state)
{
    (void)state;
    static const str suffix = {".yaml", 5};
    str *files;
    size_t file_count;
    tally n = {0};
    err e;
    assert_true(file_list(memory, S("content/examples"), &suffix, 1, &files, &file_count, &e));
    for (size_t i = 0; i < file_count; i++) {
        asked x = talk(files[i]);
        assert_true(x.n > 0 && (str_eq(x.facts[0]->topic, S("money")) || str_eq(x.facts[0]->topic, S("home"))));
        count(&n, &x);
        if (getenv("ORDER") != NULL) {
            print(files[i], &x);
        }
    }
    printf("%zu households, %zu questions, %zu of them usual, %zu others after those; %zu times another subject\n",
           file_count, n.asked, n.usual, n.after_usual, n.changes);
    assert_true(n.usual > 20 && n.after_usual * 10 < n.asked && n.changes * 2 < n.asked);
}

static int open_everything(void **state)
{
    err e;
    (void)state;
    memory = arena_new();
    the_desk = desk_open(S("content"), &e);
    plain_desk = desk_open(S("content"), &e);
    if (the_desk == NULL || plain_desk == NULL) {
        fprintf(stderr, "%s\n", e.message);
        return 1;
    }
    fact_definition *facts = (fact_definition *)plain_desk->facts.facts; /* nobody else has this desk */
    for (size_t i = 0; i < plain_desk->facts.fact_count; i++) {
        facts[i].has_usual = false;
        facts[i].after = STR_NULL;
        facts[i].topic_order = 0;
    }
    return 0;
}

static int close_everything(void **state)
{
    (void)state;
    desk_free(the_desk);
    desk_free(plain_desk);
    arena_free(memory);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_examples)};
    return cmocka_run_group_tests_name("desk/order", tests, open_everything, close_everything);
}

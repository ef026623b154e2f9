#include "services/worries.h"

#include <setjmp.h>

#include "services/services_testing.h"

#include "base/csv.h"
#include "base/rng.h"

#include "base/banned.h"

static worry_list words;
static service_catalogue services;

static worry_finding *find(const char *text, size_t *n)
{
    return worries_find(memory, &words, str_of(text), n, NULL);
}

/* ------------------------------------------------------------------ the table of sentences */

typedef struct tally {
    size_t sentences, exact, right, missed, wrong, dangers, dangers_missed;
} tally;

static bool names(str list, str id)
{
    while (list.n > 0) {
        ptrdiff_t space = str_find(list, S(" "));
        if (str_eq(space < 0 ? list : str_cut(list, 0, (size_t)space), id)) {
            return true;
        }
        list = space < 0 ? STR_NULL : str_from(list, (size_t)space + 1);
    }
    return false;
}

static bool found_in(const worry_finding *found, size_t n, str id)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(found[i].problem->id, id)) {
            return true;
        }
    }
    return false;
}

static void show_difference(str kind, str text, str expected, const worry_finding *found, size_t n)
{
    buf b = buf_in(memory);
    for (size_t i = 0; i < n; i++) {
        buf_printf(&b, " " STR_FMT " (" STR_FMT ")", STR_ARG(found[i].problem->id), STR_ARG(found[i].words[0].phrase));
    }
    print_message("%s: '%s' means '%s', read as:%s\n", str_copy(memory, kind).p, str_copy(memory, text).p,
                  str_copy(memory, expected).p, str_copy(memory, buf_str(&b)).p);
}

static void count_sentence(tally *t, str kind, str text, str expected)
{
    size_t n, before = t->missed + t->wrong;
    const worry_finding *found = worries_find(memory, &words, text, &n, NULL);
    for (size_t i = 0; i < words.problem_count; i++) {
        const worry_problem *p = &words.problems[i];
        bool meant = names(expected, p->id), read = found_in(found, n, p->id);
        t->right += meant && read;
        t->missed += meant && !read;
        t->wrong += !meant && read;
        t->dangers += meant && p->danger != WORRY_NO_DANGER;
        t->dangers_missed += meant && p->danger != WORRY_NO_DANGER && !read;
    }
    t->sentences++;
    t->exact += t->missed + t->wrong == before;
    if (t->missed + t->wrong > before) {
        show_difference(kind, text, expected, found, n);
    }
}

static unsigned percent(size_t part, size_t whole)
{
    return (unsigned)((100 * part + whole / 2) / whole);
}

static void print_tally(const char *kind, const tally *t)
{
    print_message("%s: %zu sentences, %zu read exactly; precision %u%%, recall %u%%; dangers found %zu of %zu\n", kind,
                  t->sentences, t->exact, percent(t->right, t->right + t->wrong),
                  percent(t->right, t->right + t->missed), t->dangers - t->dangers_missed, t->dangers);
}

static void test_sentences(void **state)
{
    (void)state;
    csv t;
    err e;
    tally list = {0}, fresh = {0};
    assert_true(csv_read(memory, S("sentences.csv"), testing_file("tests/worries/sentences.csv"), &t, &e));
    for (size_t i = 0; i < t.rows; i++) {
        str kind = csv_cell(&t, i, 0), expected = csv_cell(&t, i, 2);
        bool is_list = str_eq(kind, S("list"));
        assert_true(is_list || str_eq(kind, S("new")));
        for (str rest = expected; rest.n > 0;) { /* a slip in the table would count as missed for ever */
            ptrdiff_t space = str_find(rest, S(" "));
            str id = space < 0 ? rest : str_cut(rest, 0, (size_t)space);
            size_t p = 0;
            while (p < words.problem_count && !str_eq(words.problems[p].id, id)) {
                p++;
            }
            assert_true(p < words.problem_count);
            rest = space < 0 ? STR_NULL : str_from(rest, (size_t)space + 1);
        }
        count_sentence(is_list ? &list : &fresh, kind, csv_cell(&t, i, 1), expected);
    }
    print_tally("sentences the list was made with", &list);
    print_tally("sentences it was not made with", &fresh);
    assert_true(list.sentences + fresh.sentences >= 150);
    assert_int_equal(list.exact, list.sentences);
    assert_int_equal(list.dangers_missed, 0);
    assert_true(percent(fresh.right, fresh.right + fresh.wrong) >= 80);
    assert_true(percent(fresh.right, fresh.right + fresh.missed) >= 50);
}

/* ------------------------------------------------------------------ findings */

static void test_words_and_places(void **state)
{
    (void)state;
    size_t n;
    const char *text = "Sinds mijn scheiding: één aanmaning per dág, en de DEURWAARDER!";
    const worry_finding *found = find(text, &n);
    assert_int_equal(n, 2);
    assert_true(str_eq(found[0].problem->id, S("relationship"))); /* in order of the text */
    assert_true(str_eq(found[1].problem->id, S("debts")));
    assert_int_equal(found[1].count, 2);
    const worry_words *w = found[1].words;
    assert_true(str_eq(str_cut(str_of(text), w[0].start, w[0].n), S("aanmaning")));
    assert_true(str_eq(str_cut(str_of(text), w[1].start, w[1].n), S("DEURWAARDER")));
    assert_true(str_eq(w[1].phrase, S("deurwaarder*")));
    assert_false(w[0].guessed || w[1].guessed);
    found = find("de deurwaadrer", &n);
    assert_int_equal(n, 1);
    assert_true(found[0].words[0].guessed);
    text = "ik kom dus écht niet meer rond";
    found = find(text, &n);
    assert_int_equal(n, 1);
    w = found[0].words;
    assert_true(str_eq(str_cut(str_of(text), w->start, w->n), S("kom dus écht niet meer rond")));
}

static void test_danger_comes_first(void **state)
{
    (void)state;
    size_t n;
    const worry_finding *found = find("Ik heb schulden en slaap slecht. Hij slaat me en ik wil niet meer leven", &n);
    assert_int_equal(n, 4);
    assert_true(str_eq(found[0].problem->id, S("suicide")));
    assert_true(str_eq(found[1].problem->id, S("violence_at_home")));
    assert_true(str_eq(found[2].problem->id, S("debts")));
    assert_true(str_eq(found[3].problem->id, S("sleep")));
    assert_true(found[0].problem->danger && found[1].problem->danger && !found[2].problem->danger);
    for (size_t i = 0; i < words.problem_count; i++) { /* what is danger has somewhere to go at once */
        const worry_problem *p = &words.problems[i];
        assert_true(!p->danger ||
                    (p->service_count > 0 && service_where(services_find(&services, p->services[0]), TEXT_NL).n > 0));
    }
}

static void test_denial(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t findings;
    } rows[] = {
        {"schulden", 1},
        {"geen schulden", 0},
        {"ik heb gin schulden", 0},
        {"zonder echt grote schulden", 0},
        {"geen ruzie, wel schulden", 1},          /* a comma ends its reach */
        {"geen hond maar schulden", 1},           /* so does a word of `ends` */
        {"geen heel erg hele grote schulden", 1}, /* too far back */
        {"niet alleen schulden", 1},              /* denies nothing */
        {"schulden heb ik niet", 0},
        {"schulden die ik niet meer overzie", 1},
        {"ik slaap heerlijk, jij niet", 0}, /* a phrase with words in between stays within a part of a sentence */
        {"ik ben niet bang thuis", 0},      /* danger: the word right before */
        {"ik zeg niet dat hij slaat", 1},   /* danger: no further */
        {"", 0},
        {"...", 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        size_t n;
        find(rows[i].text, &n);
        if (n != rows[i].findings) {
            fail_msg("'%s': %zu findings, not %zu", rows[i].text, n, rows[i].findings);
        }
    }
}

/* What somebody wants to try out, and what only looks like it. */
static void test_wishes(void **state)
{
    (void)state;
    static const struct {
        const char *text, *wish;
    } rows[] = {
        {"Wat gebeurt er als ik ga samenwonen", "huis"},
        {"Wat gebeurt er als ik ga samenwonen met mijn vriend?", "huis"},
        {"mag ik samenwonen met behoud van mijn uitkering", "huis"},
        {"wat als mijn moeder bij mij komt wonen", "huis"},
        {"Wat gebeurt er met mijn uitkering als een vriend bij mij intrekt?", "huis"},
        {"What happens if my boyfriend moves in?", "huis"},
        {"Wat gebeurt er als ik op kamers ga", "kamers"},
        {"ik wil op mezelf gaan wonen, kan dat", "kamers"},
        {"what if I move out", "kamers"},
        {"Wat gebeurt er als mijn partner weggaat", "scheiden"},
        {"wat als wij uit elkaar gaan", "scheiden"},
        {"Wat gebeurt er als mijn man bij ons vertrekt", "scheiden"},
        {"what happens when we separate", "scheiden"},
        {"Wij gaan uit elkaar", "scheiden"},
        {"Wij gaan uit elkaar. Wat gebeurt er met mij en de kinderen?", "scheiden"},
        {"Mijn man en ik gaan uit elkaar", "scheiden"},
        {"mijn vrouw wil scheiden", "scheiden"},
        {"Ik wil scheiden, wat nu", "scheiden"},
        {"We are getting divorced", "scheiden"},
        {"Ik wil afval scheiden maar ik heb geen bak", ""},
        {"Mijn ouders gaan uit elkaar", ""},
        {"Ik wil op kamers", "kamers"},
        {"Wat gebeurt er als ik meer ga werken", "werken"},
        {"loont het om meer te gaan werken?", "werken"},
        {"wat gebeurt er als ik een baan krijg", "werken"},
        {"wat als ik niet meer werk", "werken"},
        {"What happens if I work more hours", "werken"},
        {"Wat gebeurt er als ik een kind krijg", "kind"},
        {"als de baby er is, wat krijgen we dan", "kind"},
        {"What if we have another baby", "kind"},
        {"Wat gebeurt er als ik 18 word", "achttien"},
        {"wat verandert er als mijn zoon achttien wordt", "achttien"},
        {"what changes when I turn 18", "achttien"},
        {"Ik heb schulden en slaap slecht", ""},
        {"mijn man is weggegaan", ""},
        {"ik zoek werk", ""},
        {"mijn kind gaat niet naar school", ""},
        {"ik kan niet meer alleen wonen", ""},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        str got = worries_wish(memory, &words, str_of(rows[i].text));
        if (!str_eq(got, str_of(rows[i].wish))) {
            fail_msg("'%s': '" STR_FMT "', not '%s'", rows[i].text, STR_ARG(got), rows[i].wish);
        }
    }
}

/* Random bytes and shuffled pieces of the table: places stay inside the text, on whole characters, and the same text gives the same. */
static void test_any_text(void **state)
{
    (void)state;
    rng r = rng_from_seed(2026);
    str table = testing_file("tests/worries/sentences.csv");
    for (int round = 0; round < 300; round++) {
        arena *a = arena_new();
        size_t length = (size_t)rng_below(&r, 400), start = (size_t)rng_below(&r, table.n - 400), n, again;
        char *bytes = arena_array(a, length + 1, 1);
        memcpy(bytes, table.p + start, length);
        for (size_t i = 0; i < length; i += 1 + (size_t)rng_below(&r, 40)) {
            bytes[i] = (char)rng_below(&r, 256);
        }
        str text = {bytes, length};
        str wish;
        const worry_finding *found = worries_find(a, &words, text, &n, &wish);
        for (size_t i = 0; i < n; i++) {
            assert_true(found[i].count > 0);
            for (size_t w = 0; w < found[i].count; w++) {
                const worry_words *one = &found[i].words[w];
                assert_true(one->n > 0 && one->start + one->n <= text.n);
                assert_true(w == 0 || one->start > found[i].words[w - 1].start);
            }
            assert_true(i == 0 || (found[i].problem->danger == WORRY_NO_DANGER ||
                                   found[i - 1].problem->danger != WORRY_NO_DANGER));
        }
        worries_find(a, &words, text, &again, NULL);
        assert_int_equal(n, again);
        assert_true(str_eq(wish, worries_wish(a, &words, text)));
        arena_free(a);
    }
}

/* ------------------------------------------------------------------ the list */

#define HEAD "version: 1\ndenial: {reach: 3, before: [geen]}\nproblems:\n"
#define PROBLEM "  - {id: a, domain: money, name: {nl: A, en: A}, words: "

static void test_refusals(void **state)
{
    (void)state;
    static const struct {
        const char *yaml, *part;
        int line;
    } rows[] = {
        {"- 1\n", "the word list must be a mapping, not a list", 1},
        {"version: 2\n", "write 'version: 1'", 1},
        {"version: 1\nproblems: []\n", "the key 'denial' is missing here; add it", 1},
        {"version: 1\ndenial: {reach: 0, before: [geen]}\n", "'reach' must be a number of words from 1 to 10", 2},
        {"version: 1\ndenial: {reach: 3, before: [geen]}\n", "the key 'problems' is missing here; add it", 1},
        {"version: 1\nspelling: {geen: [g een]}\ndenial: {reach: 3, before: [geen]}\n", "'g een' must be one word", 2},
        {HEAD "  - {id: a, domain: money, name: {nl: A, en: A}}\n", "the key 'words' is missing here; add it", 4},
        {HEAD PROBLEM "[schuld], word: [b]}\n", "a problem has no key 'word'", 4},
        {HEAD PROBLEM "[schuld]}\n" PROBLEM "[rood]}\n", "the problem 'a' was defined before", 5},
        {HEAD PROBLEM "[schuld], danger: now}\n", "the key 'services' is missing here; add it", 4},
        {HEAD PROBLEM "[schuld], danger: waar}\n", "the danger 'waar' is not known; write now, home", 4},
        {HEAD PROBLEM "['']}\n", "a phrase must have a word", 4},
        {HEAD PROBLEM "['... schuld']}\n", "'...' stands between two words", 4},
        {HEAD PROBLEM "['schuld ...']}\n", "'...' stands between two words", 4},
        {HEAD PROBLEM "['. schuld']}\n", "'.' stands behind the last word", 4},
        {HEAD PROBLEM "['schuld . hoog']}\n", "'.' stands behind the last word", 4},
        {HEAD PROBLEM "['schuld ... .']}\n", "'.' stands behind the last word", 4},
        {HEAD PROBLEM "['a|']}\n", "'' is no word", 4},
        {HEAD PROBLEM "['schuld/rood']}\n", "'schuld/rood' is no word", 4},
        {HEAD PROBLEM "['sc*']}\n", "'sc' with a * would match nearly everything", 4},
        {HEAD PROBLEM "[a b c d e f g h i]}\n", "a phrase has at most 8 words", 4},
        {HEAD PROBLEM "[x]}\nwishes:\n  - {id: a}\n", "the key 'words' is missing here; add it", 6},
        {HEAD PROBLEM "[x]}\nwishes:\n  - {id: a, words: [x]}\n  - {id: a, words: [y]}\n",
         "the wish 'a' was defined before", 7},
        {HEAD PROBLEM "[[a]]}\n", "a phrase must be a text, not a list", 4},
        {HEAD "  - {id: 'a b', domain: money, name: {nl: A, en: A}, words: [x]}\n", "'a b' is no id", 4},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        err e = {0};
        worry_list list = {.problem_count = 99};
        assert_false(worries_read(memory, S("w.yaml"), str_of(rows[i].yaml), &list, &e));
        if (str_find(str_of(e.message), str_of(rows[i].part)) < 0 || e.line != rows[i].line) {
            fail_msg("%s\nline %d: %s", rows[i].yaml, e.line, e.message);
        }
        assert_int_equal(list.problem_count, 99);
    }
}

static void test_check(void **state)
{
    (void)state;
    err e = {0};
    worry_list list;
    assert_true(worries_check(&words, &services, &e));
    assert_true(worries_read(memory, S("w.yaml"),
                             S(HEAD "  - {id: a, domain: moon, name: {nl: A, en: A}, words: [x]}\n"), &list, &e));
    assert_false(worries_check(&list, &services, &e));
    assert_int_equal(e.line, 4);
    assert_string_equal(e.message, "the life domain 'moon' is not in content/services; correct it");
    assert_true(worries_read(memory, S("w.yaml"), S(HEAD PROBLEM "[x], services: [moon]}\n"), &list, &e));
    assert_false(worries_check(&list, &services, &e));
    assert_string_equal(e.message, "the service 'moon' is not in content/services; correct it");
}

int main(void)
{
    err e;
    testing_open();
    if (!services_open(memory, testing_place("content/services"), S(""), &services, &e) ||
        !worries_read(memory, S("words.yaml"), testing_file("content/worries/words.yaml"), &words, &e)) {
        print_message("%s\n", err_text(memory, &e).p);
        return 1;
    }
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_sentences),
                                       cmocka_unit_test(test_words_and_places),
                                       cmocka_unit_test(test_danger_comes_first),
                                       cmocka_unit_test(test_denial),
                                       cmocka_unit_test(test_wishes),
                                       cmocka_unit_test(test_any_text),
                                       cmocka_unit_test(test_refusals),
                                       cmocka_unit_test(test_check)};
    int failed = cmocka_run_group_tests_name("worries", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

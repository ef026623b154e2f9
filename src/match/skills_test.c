/* The file of skills: what is refused, and what is heard in what people write. */
#include "match/skills.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/csv.h"
#include "base/file.h"

#include "base/banned.h"

static arena *memory;
static skills real;

/* Tests run in the root of the source tree; by hand they may also run elsewhere. */
static str file_of_tree(const char *path)
{
    static const char here[] = __FILE__;
    str root = str_cut(str_of(here), 0, sizeof here - sizeof "src/match/skills_test.c"), text = STR_NULL;
    str place = file_exists(str_of(path)) ? str_of(path) : str_printf(memory, STR_FMT "%s", STR_ARG(root), path);
    err e;
    if (!file_read(memory, place, 10000000, &text, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return text;
}

static int open_real(void **state)
{
    (void)state;
    err e = {0};
    memory = arena_new();
    if (!skills_read(memory, file_of_tree("content/skills/skills.yaml"), S("skills.yaml"), &real, &e)) {
        fprintf(stderr, "%s\n", err_text(memory, &e).p);
        return -1;
    }
    return 0;
}

static int close_real(void **state)
{
    (void)state;
    arena_free(memory);
    return 0;
}

/* ------------------------------------------------------------------ the file */

static void test_the_file_itself(void **state)
{
    (void)state;
    static const char *const domains[] = {"basics", "money",  "home",   "work",   "health",
                                          "youth",  "safety", "skills", "network"};
    assert_true(real.count >= 60 && real.language_count >= 17);
    for (uint16_t i = 0; i < real.count; i++) {
        const skill *s = &real.list[i];
        size_t d = 0;
        while (d < sizeof domains / sizeof *domains && !str_eq(s->life_domain, str_of(domains[d]))) {
            d++;
        }
        assert_true(d < sizeof domains / sizeof *domains && s->line > 0);
        assert_int_equal(skills_find(&real, s->id), i);
        assert_false(s->alone_with_minor && !s->needs_vog); /* said twice on purpose: a reader sees it */
    }
    assert_int_equal(skills_find(&real, S("vliegen")), SKILL_NONE);
    assert_true(str_eq(real.list[skills_nearest(&real, S("tuinen"))].id, S("tuin")));
    assert_int_equal(skills_nearest(&real, S("astronomie")), SKILL_NONE);
    assert_int_equal(skills_find_language(&real, S("nl")), 0);
    assert_int_equal(skills_find_language(&real, S("xx")), LANGUAGE_NONE);
    assert_true(str_eq(real.language_names[TEXT_NL][0], S("Nederlands")) &&
                str_eq(real.language_names[TEXT_EN][0], S("Dutch")));
    assert_true(real.list[skills_find(&real, S("oppas"))].alone_with_minor);
    assert_true(real.list[skills_find(&real, S("brieven"))].remote &&
                real.list[skills_find(&real, S("brieven"))].money);
    assert_true(real.list[skills_find(&real, S("technisch_vak"))].professional);
}

#define TOP "version: 1\nlanguages: [{id: nl, name: {nl: N, en: D}}]\ndenial: {reach: 3, before: [niet]}\n"
#define ONE "skills:\n  - {id: a, domain: home, can: {nl: a, en: a}, seeks: {nl: a, en: a}, words: [abc]"

static const struct {
    const char *text;
    int line;
    const char *says;
} refused[] = {
    {"", 1, "a file of skills must be a mapping"},
    {"version: 2\n", 1, "version"},
    {TOP, 1, "'skills' is missing"},
    {TOP "kleur: rood\n", 4, "no key 'kleur'"},
    {TOP "skills: []\n", 4, "must be a list of 1"},
    {"version: 1\nlanguages: [{id: nl, name: {nl: N, en: D}}]\n" ONE "}\n", 1, "'denial' is missing"},
    {"version: 1\ndenial: {reach: 3, before: [niet]}\n" ONE "}\n", 1, "'languages' is missing"},
    {"version: 1\ndenial: {reach: 3, before: [niet]}\nlanguages: [{id: en, name: {nl: N, en: D}}]\n" ONE "}\n", 3,
     "put it first"},
    {"version: 1\ndenial: {reach: 3, before: [niet]}\nlanguages:\n  - {id: nl, name: {nl: N, en: D}}\n  - {id: nl, "
     "name: {nl: N, en: D}}\n" ONE "}\n",
     5, "'nl' stands here twice"},
    {TOP "unheard: {big: [en]}\n" ONE "}\n", 4, "'unheard' has no key 'big'"},
    {TOP "unheard: {small: [een huis]}\n" ONE "}\n", 4, "'een huis' must be one word"},
    {TOP "unheard: [en]\n" ONE "}\n", 4, "'unheard'"},
    {TOP ONE "}\n  - {id: a, domain: home, can: {nl: a, en: a}, seeks: {nl: a, en: a}, words: [abd]}\n", 6,
     "'a' stands here twice"},
    {TOP ONE ", asks: [vogg]}\n", 5, "'vogg' is nothing that a skill asks"},
    {TOP ONE ", kan: x}\n", 5, "a skill has no key 'kan'"},
    {TOP "skills:\n  - {id: a, domain: home, can: {nl: a, en: a}, seeks: {nl: a, en: a}}\n", 5, "'words' is missing"},
    {TOP "skills:\n  - {id: a, domain: home, can: {nl: a}, seeks: {nl: a, en: a}, words: [abc]}\n", 5,
     "'en' is missing"},
    {TOP "skills:\n  - {id: a, domain: home, can: {nl: a, en: a}, seeks: {nl: a, en: a}, words: [a*]}\n", 5,
     "nearly everything"},
    {TOP "skills:\n  - {id: a b, domain: home, can: {nl: a, en: a}, seeks: {nl: a, en: a}, words: [abc]}\n", 5,
     "is no id"},
};

static void test_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        skills s = {.count = 9};
        err e = {0};
        bool good = skills_read(memory, str_of(refused[i].text), S("s.yaml"), &s, &e);
        if (good || e.line != refused[i].line || strstr(e.message, refused[i].says) == NULL) {
            fail_msg("%s\n%s", refused[i].text, good ? "it was taken" : err_text(memory, &e).p);
        }
        assert_true(s.count == 9 && s.list == NULL);
    }
}

static void limit(size_t skills_count, size_t languages_count, const char *says)
{
    buf b = buf_in(memory);
    skills s;
    err e = {0};
    buf_put(&b, S("version: 1\ndenial: {reach: 3, before: [niet]}\nlanguages:\n  - {id: nl, name: {nl: N, en: D}}\n"));
    for (size_t i = 1; i < languages_count; i++) {
        buf_printf(&b, "  - {id: l%zu, name: {nl: N, en: D}}\n", i);
    }
    buf_put(&b, S("skills:\n"));
    for (size_t i = 0; i < skills_count; i++) {
        buf_printf(&b, "  - {id: s%zu, domain: home, can: {nl: a, en: a}, seeks: {nl: a, en: a}, words: [abc]}\n", i);
    }
    bool good = skills_read(memory, buf_str(&b), S("s.yaml"), &s, &e);
    assert_int_equal(good, says == NULL);
    assert_true(good || (e.kind == ERR_LIMIT && strstr(e.message, says) != NULL));
}

static void test_limits(void **state)
{
    (void)state;
    limit(SKILLS_MAX, LANGUAGES_MAX, NULL);
    limit(SKILLS_MAX + 1, 1, "at most 256 skills");
    limit(1, LANGUAGES_MAX + 1, "at most 64 languages");
    skills s;
    err e = {0};
    assert_false(skills_read(memory, (str){"x", SKILLS_FILE_BYTES_MAX + 1}, S("s"), &s, &e)); /* not looked at */
    assert_int_equal(e.kind, ERR_LIMIT);
}

/* ------------------------------------------------------------------ sentences */

static str heard_in(str text)
{
    size_t n;
    const skill_heard *heard = skills_hear(memory, &real, text, &n);
    buf b = buf_in(memory);
    for (size_t i = 0; i < n; i++) {
        buf_printf(&b, "%s%s" STR_FMT, i > 0 ? " " : "", heard[i].denied ? "!" : "",
                   STR_ARG(real.list[heard[i].skill].id));
        assert_true(heard[i].length > 0 && heard[i].at + heard[i].length <= text.n);
        assert_true(i == 0 || heard[i].at >= heard[i - 1].at);
    }
    return buf_str(&b);
}

/* Sentences that the list was made with are all heard as they should; of those that it was not made with it is told how many. */
static void test_sentences(void **state)
{
    (void)state;
    csv t;
    err e;
    size_t wrong = 0, something = 0, nothing = 0, fresh = 0, fresh_right = 0;
    bool *seen = ARENA_ARRAY(memory, bool, real.count);
    assert_true(csv_read(memory, S("sentences.csv"), file_of_tree("tests/skills/sentences.csv"), &t, &e));
    for (size_t i = 0; i < t.rows; i++) {
        str text = csv_cell(&t, i, 1), expected = csv_cell(&t, i, 2), heard = heard_in(text);
        bool is_list = str_eq(csv_cell(&t, i, 0), S("list"));
        if (!str_eq(heard, expected)) {
            print_message(STR_FMT ": '" STR_FMT "': expected '" STR_FMT "', heard '" STR_FMT "'\n",
                          STR_ARG(csv_cell(&t, i, 0)), STR_ARG(text), STR_ARG(expected), STR_ARG(heard));
            wrong += is_list;
        }
        fresh += !is_list;
        fresh_right += !is_list && str_eq(heard, expected);
        something += is_list && expected.n > 0;
        nothing += is_list && expected.n == 0;
        for (uint16_t s = 0; s < real.count; s++) {
            seen[s] = seen[s] || str_find(expected, real.list[s].id) >= 0;
        }
    }
    print_message("%zu sentences in which something is heard, %zu in which nothing is; of %zu others %zu exactly\n",
                  something, nothing, fresh, fresh_right);
    assert_int_equal(wrong, 0);
    assert_true(something >= 150 && nothing >= 60 && 100 * fresh_right >= 60 * fresh);
    for (uint16_t s = 0; s < real.count; s++) { /* each skill is heard in one at least */
        if (!seen[s]) {
            fail_msg("no sentence for '" STR_FMT "'", STR_ARG(real.list[s].id));
        }
    }
}

/* Without line ends and the spaces of a margin: a sentence may go on in the next line of a page. */
static str on_one_line(str text)
{
    buf b = buf_in(memory);
    bool space = false;
    for (size_t i = 0; i < text.n; i++) {
        bool now = text.p[i] == ' ' || text.p[i] == '\n';
        if (!now || !space) {
            buf_char(&b, now ? ' ' : text.p[i]);
        }
        space = now;
    }
    return buf_str(&b);
}

/* What our own pages, documents and examples show is heard as it is meant; and it stands there. */
static void test_examples(void **state)
{
    (void)state;
    csv t;
    err e;
    size_t wrong = 0;
    assert_true(csv_read(memory, S("examples.csv"), file_of_tree("tests/skills/examples.csv"), &t, &e));
    assert_true(t.rows >= 40);
    for (size_t i = 0; i < t.rows; i++) {
        str file = csv_cell(&t, i, 0), text = csv_cell(&t, i, 1), expected = csv_cell(&t, i, 2), heard = heard_in(text);
        if (str_find(on_one_line(file_of_tree(str_copy(memory, file).p)), text) < 0) {
            print_message("'" STR_FMT "' does not stand in " STR_FMT " any more\n", STR_ARG(text), STR_ARG(file));
            wrong++;
        }
        if (!str_eq(heard, expected)) {
            print_message(STR_FMT ": '" STR_FMT "': expected '" STR_FMT "', heard '" STR_FMT "'\n", STR_ARG(file),
                          STR_ARG(text), STR_ARG(expected), STR_ARG(heard));
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
}

static void test_unheard(void **state)
{
    (void)state;
    static const struct {
        const char *text, *parts; /* each between bars */
    } rows[] = {
        {"", ""},
        {"Ik kan koken", ""},
        {"ik ben handig, en ik kan goed blorfen", "|ik kan goed blorfen|"},
        {"Ik kan blorfen en koken maar ook blarfen.", "|Ik kan blorfen||ook blarfen|"},
        {"I can cook, and I am good at blorfing; hello", "|I am good at blorfing|"},
        {"Ik kan niet koken", ""},                                /* denied, and understood */
        {"Wie kookt er, en kan goed? Dank u wel", ""},            /* small words alone */
        {"Ik heb een rijbewijs en een auto en teken", "|teken|"}, /* a skill that goes on over "en" */
        {"Blorf", "|Blorf|"},
        {"Ik kan k\xc3\xb3ken. \xc3\x89\xc3\xa9n blorf!", "|\xc3\x89\xc3\xa9n blorf|"},
        {"en maar want", ""},
        {"Ik kook op zondag voor de straat", ""}, /* other words beside a skill */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t n;
        const str *parts = skills_unheard(memory, &real, str_of(rows[i].text), &n);
        buf b = buf_in(memory);
        for (size_t k = 0; k < n; k++) {
            buf_printf(&b, "|" STR_FMT "|", STR_ARG(parts[k]));
        }
        if (!str_eq(buf_str(&b), str_of(rows[i].parts))) {
            fail_msg("'%s': expected '%s', not '" STR_FMT "'", rows[i].text, rows[i].parts, STR_ARG(buf_str(&b)));
        }
    }
}

/* What a skill is called must be heard as that skill, also when it is looked for. */
static void test_names_are_heard(void **state)
{
    (void)state;
    size_t wrong = 0;
    for (uint16_t s = 0; s < real.count; s++) {
        for (int l = 0; l < 2 * TEXT_LANGUAGES; l++) {
            str text = l < TEXT_LANGUAGES ? real.list[s].can[l] : real.list[s].seeks[l - TEXT_LANGUAGES];
            size_t n;
            const skill_heard *heard = skills_hear(memory, &real, text, &n);
            bool found = false;
            for (size_t i = 0; i < n; i++) {
                found = found || heard[i].skill == s;
            }
            if (!found) {
                print_message("'" STR_FMT "' is not heard as '" STR_FMT "'\n", STR_ARG(text), STR_ARG(real.list[s].id));
                wrong++;
            }
        }
    }
    assert_int_equal(wrong, 0);
}

static void test_places_and_denial(void **state)
{
    (void)state;
    size_t n;
    str text = S("Ik kan KOKEN, niet naaien. Naaien wil ik leren");
    const skill_heard *h = skills_hear(memory, &real, text, &n);
    assert_int_equal(n, 2);
    assert_true(str_eq(str_cut(text, h[0].at, h[0].length), S("KOKEN")) && !h[0].denied);
    assert_true(str_eq(str_cut(text, h[1].at, h[1].length), S("Naaien")) &&
                !h[1].denied); /* the place that is not denied */
    assert_true(h[1].at > 20);
    skills_hear(memory, &real, STR_NULL, &n);
    assert_int_equal(n, 0);
    buf b = buf_in(memory);
    while (b.n < SKILLS_TEXT_BYTES_MAX) {
        buf_put(&b, S("zeven "));
    }
    buf_put(&b, S("koken"));
    skills_hear(memory, &real, buf_str(&b), &n);
    assert_int_equal(n, 0); /* the rest of a long text is not heard */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_file_itself), cmocka_unit_test(test_refused),
        cmocka_unit_test(test_limits),          cmocka_unit_test(test_sentences),
        cmocka_unit_test(test_examples),        cmocka_unit_test(test_unheard),
        cmocka_unit_test(test_names_are_heard), cmocka_unit_test(test_places_and_denial),
    };
    return cmocka_run_group_tests_name("skills", tests, open_real, close_real);
}

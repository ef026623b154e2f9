/* Everything a resident reads in Dutch: how easy it reads, and the words of the office that it must not have. */
#include "web/readable_testing.h"

#include "base/doc.h"
#include "web/pages_testing.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ the measure itself */

static void test_syllables(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t syllables, words, sentences;
    } rows[] = {
        {"huis", 1, 1, 1},
        {"zorgtoeslag", 3, 1, 1},
        {"gemeente", 3, 1, 1},
        {"eeuw", 1, 1, 1},
        {"ideeën", 3, 1, 1},
        {"geïnd", 2, 1, 1},
        {"mooie", 2, 1, 1},
        {"schreeuwen", 2, 1, 1},
        {"nieuws", 1, 1, 1},
        {"één", 1, 1, 1},
        {"euro's", 2, 1, 1},
        {"CJIB", 1, 1, 1},
        {"buurt, wijk", 2, 2, 1},
        {"Ja. Nee.", 2, 2, 2},
        {"U. 12,50! {0}", 1, 1, 1},
        {"art. 3 geldt.", 2, 2, 2},
        {"", 0, 0, 0},
        {"Wat: dit", 2, 2, 2},
    };
    for (size_t i = 0; i < LENGTH(rows); i++) {
        readable r = {0};
        readable_add(&r, str_of(rows[i].text));
        if (r.syllables != rows[i].syllables || r.words != rows[i].words || r.sentences != rows[i].sentences) {
            fail_msg("'%s': %zu syllables, %zu words, %zu sentences", rows[i].text, r.syllables, r.words, r.sentences);
        }
    }
}

/* Worked out by hand: 8 words, 2 sentences, 8 syllables: 206.84 − 0.77 · 100 − 0.93 · 4 = 126.12. */
static void test_figure(void **state)
{
    (void)state;
    readable r = {0};
    readable_add(&r, S("Ik ben moe. Mijn kind slaapt ook niet."));
    assert_int_equal(r.words, 8);
    assert_int_equal(r.sentences, 2);
    assert_int_equal(r.syllables, 8);
    assert_int_equal(r.longest, 5);
    assert_true(readable_flesch_douma(&r) > 126.11 && readable_flesch_douma(&r) < 126.13);
    readable hard = {0};
    readable_add(&hard, S("De desbetreffende inkomensafhankelijke tegemoetkoming wordt automatisch toegekend."));
    assert_true(readable_flesch_douma(&hard) < 30);
}

/* ------------------------------------------------------------------ words of the office */

/* A word that is one of these, or has one of the parts; ACCEPTANCE: a resident does not say them. */
static const char *const office_words[] = {"zaak", "zaken", "contributie", "regisseur", "regisseurs"};
static const char *const office_parts[] = {"samenwerk", "voorziening", "leefgebied"};

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
}

/* The first word of the office in the text; empty when there is none. */
static str office_word_in(str text)
{
    str lower = str_lower(memory, text);
    for (size_t i = 0; i < LENGTH(office_parts); i++) {
        if (str_find(lower, str_of(office_parts[i])) >= 0) {
            return str_of(office_parts[i]);
        }
    }
    for (size_t start = 0; start < lower.n;) {
        size_t end = start;
        while (end < lower.n && is_letter(lower.p[end])) {
            end++;
        }
        for (size_t i = 0; i < LENGTH(office_words); i++) {
            if (str_eq(str_cut(lower, start, end - start), str_of(office_words[i]))) {
                return str_of(office_words[i]);
            }
        }
        start = end + 1;
    }
    return STR_NULL;
}

static void test_office_words(void **state)
{
    (void)state;
    static const struct {
        const char *text, *word;
    } rows[] = {
        {"Dit is de oorzaak.", ""},         {"Het is een zaak.", "zaak"},           {"Uw Zaken", "zaken"},
        {"Wij SAMENWERKEN", "samenwerk"},   {"maatwerkvoorziening", "voorziening"}, {"noodzaak en oorzaken", ""},
        {"de regisseur belt", "regisseur"}, {"leefgebieden", "leefgebied"},         {"contributie", "contributie"},
        {"zo werken wij samen", ""},
    };
    for (size_t i = 0; i < LENGTH(rows); i++) {
        str found = office_word_in(str_of(rows[i].text));
        if (!str_eq(found, str_of(rows[i].word))) {
            fail_msg("'%s': '" STR_FMT "'", rows[i].text, STR_ARG(found));
        }
    }
}

static size_t office_count; /* found so far */

static void look_for_office_words(str where, str text)
{
    str word = office_word_in(text);
    if (word.n > 0) {
        office_count++;
        print_error(STR_FMT ": '" STR_FMT "' in \"" STR_FMT "\"\n", STR_ARG(where), STR_ARG(word), STR_ARG(text));
    }
}

/* ------------------------------------------------------------------ pages, as a resident reads them */

enum { EASY = 80, WORDS_MEAN_MAX = 8, WORDS_MAX = 12 };

static void print_figure(str name, const readable *r)
{
    print_message("  " STR_FMT ": Flesch-Douma %.1f, %.1f words a sentence, longest %zu, %zu words\n", STR_ARG(name),
                  readable_flesch_douma(r), readable_words_per_sentence(r), r->longest, r->words);
}

static bool is_easy(const readable *r)
{
    return readable_flesch_douma(r) >= EASY && readable_words_per_sentence(r) <= WORDS_MEAN_MAX;
}

/* The words of a page, each element on a line of its own. */
static str words_of(str html)
{
    buf b = buf_in(memory);
    html = str_from(html, (size_t)str_find(html, S("<body")));
    while (html.n > 0) {
        ptrdiff_t tag = str_find(html, S("<"));
        str text = str_cut(html, 0, tag < 0 ? html.n : (size_t)tag);
        buf_put(&b, text);
        html = str_from(html, text.n);
        ptrdiff_t end = str_find(html, S(">"));
        html = str_from(html, end < 0 ? html.n : (size_t)end + 1);
        buf_char(&b, '\n');
    }
    return buf_str(&b);
}

static void test_pages(void **state)
{
    (void)state;
    web_site site = sample_site();
    for (size_t i = 0; i < LENGTH(sample_pages); i++) {
        readable r = {0};
        readable_add(&r, words_of(sample_html(&sample_pages[i], &site, TEXT_NL)));
        print_figure(str_of(sample_pages[i].name), &r);
        assert_true(r.words > 50);
        assert_true(is_easy(&r));
    }
}

/* ------------------------------------------------------------------ the texts of locale/ */

/* "web.start" of "web.start.lead". */
static str part_of(str id)
{
    size_t points = 0, i = 0;
    while (i < id.n && (points += id.p[i] == '.') < 2) {
        i++;
    }
    return str_cut(id, 0, i);
}

/* No sentence of the pages is long; no part of the counter is hard (a handful of words says nothing). */
static void test_parts(void **state)
{
    (void)state;
    enum { ENOUGH = 20 };
    readable all = {0}, one = {0};
    str part = STR_NULL;
    bool good = true;
    for (size_t i = 0; i <= text_count(); i++) {
        str id = i < text_count() ? str_of(text_id(i)) : STR_NULL;
        if (!str_eq(part_of(id), part)) {
            if (one.words >= ENOUGH && !is_easy(&one)) {
                print_figure(part, &one);
                good = false;
            }
            part = part_of(id);
            one = (readable){0};
        }
        if (str_starts(id, S("web."))) {
            readable_add(&one, str_of(text_raw(TEXT_NL, id.p)));
            readable_add(&all, str_of(text_raw(TEXT_NL, id.p)));
        }
    }
    print_figure(S("all texts of the pages"), &all);
    if (all.longest > WORDS_MAX) {
        fail_msg("%zu words: \"" STR_FMT "\"", all.longest, STR_ARG(all.longest_sentence));
    }
    assert_true(good);
    assert_true(all.words > 500 && is_easy(&all));
}

static void test_words_of_locale(void **state)
{
    (void)state;
    static const char *const residents[] = {"web.", "report.", "desk.", "date."};
    office_count = 0;
    size_t looked = 0;
    for (size_t i = 0; i < text_count(); i++) {
        for (size_t j = 0; j < LENGTH(residents); j++) {
            if (str_starts(str_of(text_id(i)), str_of(residents[j]))) {
                look_for_office_words(str_of(text_id(i)), str_of(text_raw(TEXT_NL, text_id(i))));
                looked++;
            }
        }
    }
    assert_true(looked > 200);
    assert_int_equal(office_count, 0);
}

/* ------------------------------------------------------------------ content: questions, choices, schemes, services */

typedef struct gathering {
    str file;
    readable figure;
} gathering;

/* What a resident reads stands under these keys. */
static bool is_told(str key)
{
    return str_eq(key, S("nl")) || str_eq(key, S("question")) || str_eq(key, S("label"));
}

static void gather(gathering *g, const doc *d, bool told)
{
    if (d->kind == DOC_SCALAR && told && !doc_is_null(d)) {
        readable_add(&g->figure, d->text);
        look_for_office_words(str_printf(memory, STR_FMT ":%d", STR_ARG(g->file), d->line), d->text);
    }
    for (size_t i = 0; d->kind == DOC_LIST && i < d->n; i++) {
        gather(g, d->items[i], told);
    }
    for (size_t i = 0; d->kind == DOC_MAP && i < d->n; i++) {
        gather(g, d->entries[i].value, is_told(d->entries[i].key));
    }
}

/* Every file of content/ but the laws themselves and the example households. */
static void test_content(void **state)
{
    (void)state;
    err e = {0};
    str *paths, yaml;
    size_t n, looked = 0;
    const doc *root;
    office_count = 0;
    assert_true(file_list(memory, S("content"), &S(".yaml"), 1, &paths, &n, &e));
    readable all = {0};
    for (size_t i = 0; i < n; i++) {
        if (str_starts(paths[i], S("content/laws/nl/")) || str_starts(paths[i], S("content/examples/"))) {
            continue;
        }
        gathering g = {.file = paths[i]};
        if (!file_read(memory, paths[i], 10000000, &yaml, &e) || !doc_read_yaml(memory, paths[i], yaml, &root, &e)) {
            fail_msg("%s", e.message);
        }
        gather(&g, root, false);
        print_figure(paths[i], &g.figure);
        looked += g.figure.words > 0;
        all.words += g.figure.words;
        all.sentences += g.figure.sentences;
        all.syllables += g.figure.syllables;
        all.longest = g.figure.longest > all.longest ? g.figure.longest : all.longest;
    }
    print_figure(S("all content"), &all);
    assert_true(looked >= 3); /* facts, schemes, site */
    assert_int_equal(office_count, 0);
    assert_true(readable_flesch_douma(&all) >= 70 && readable_words_per_sentence(&all) <= 10);
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_syllables), cmocka_unit_test(test_figure), cmocka_unit_test(test_office_words),
        cmocka_unit_test(test_pages),     cmocka_unit_test(test_parts),  cmocka_unit_test(test_words_of_locale),
        cmocka_unit_test(test_content),
    };
    int failed = cmocka_run_group_tests_name("readable", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

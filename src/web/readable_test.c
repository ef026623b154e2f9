/* Everything a resident reads: how easy the Dutch reads, and the words of the office that neither language must have. */
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

/* Words, and parts of words, that a resident does not say. */
typedef struct office {
    const char *words[8], *parts[8];
} office;

static const office offices[TEXT_LANGUAGES] = {
    [TEXT_NL] = {{"zaak", "zaken", "contributie", "regisseur", "regisseurs"},
                 {"samenwerk", "voorziening", "leefgebied"}},
    [TEXT_EN] = {{"provision", "provisions", "cooperate", "cooperation"},
                 {"collaborat", "life domain", "case manager", "case file", "contribution"}},
};

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
}

/* The first word of the office in the text; empty when there is none. */
static str office_word_in(text_language lang, str text)
{
    const office *o = &offices[lang];
    str lower = str_lower(memory, text);
    for (size_t i = 0; o->parts[i] != NULL; i++) {
        if (str_find(lower, str_of(o->parts[i])) >= 0) {
            return str_of(o->parts[i]);
        }
    }
    for (size_t start = 0; start < lower.n;) {
        size_t end = start;
        while (end < lower.n && is_letter(lower.p[end])) {
            end++;
        }
        for (size_t i = 0; o->words[i] != NULL; i++) {
            if (str_eq(str_cut(lower, start, end - start), str_of(o->words[i]))) {
                return str_of(o->words[i]);
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
        text_language lang;
        const char *text, *word;
    } rows[] = {
        {TEXT_NL, "Dit is de oorzaak.", ""},
        {TEXT_NL, "Het is een zaak.", "zaak"},
        {TEXT_NL, "Uw Zaken", "zaken"},
        {TEXT_NL, "Wij SAMENWERKEN", "samenwerk"},
        {TEXT_NL, "maatwerkvoorziening", "voorziening"},
        {TEXT_NL, "noodzaak en oorzaken", ""},
        {TEXT_NL, "de regisseur belt", "regisseur"},
        {TEXT_NL, "leefgebieden", "leefgebied"},
        {TEXT_NL, "contributie", "contributie"},
        {TEXT_NL, "zo werken wij samen", ""},
        {TEXT_EN, "In that case, call us.", ""},
        {TEXT_EN, "Your Case Manager calls", "case manager"},
        {TEXT_EN, "a custom provision", "provision"},
        {TEXT_EN, "provisional amount", ""},
        {TEXT_EN, "We collaborate", "collaborat"},
        {TEXT_EN, "de zaak", ""},
    };
    for (size_t i = 0; i < LENGTH(rows); i++) {
        str found = office_word_in(rows[i].lang, str_of(rows[i].text));
        if (!str_eq(found, str_of(rows[i].word))) {
            fail_msg("'%s': '" STR_FMT "'", rows[i].text, STR_ARG(found));
        }
    }
}

static size_t office_count; /* found so far */

static void look_for_office_words(text_language lang, str where, str text)
{
    str word = office_word_in(lang, text);
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
                for (text_language lang = 0; lang < TEXT_LANGUAGES; lang++) {
                    look_for_office_words(lang, str_of(text_id(i)), str_of(text_raw(lang, text_id(i))));
                }
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
    size_t english; /* texts */
} gathering;

enum { TOLD_TO_NOBODY = -1 };

/* The language of what a resident reads, by the key that it stands under. */
static int told_in(str key)
{
    static const struct {
        const char *key;
        text_language lang;
    } rows[] = {{"nl", TEXT_NL}, {"question", TEXT_NL},    {"label", TEXT_NL},
                {"en", TEXT_EN}, {"question_en", TEXT_EN}, {"label_en", TEXT_EN}};
    for (size_t i = 0; i < LENGTH(rows); i++) {
        if (str_eq(key, str_of(rows[i].key))) {
            return (int)rows[i].lang;
        }
    }
    return TOLD_TO_NOBODY;
}

/* Two sentences that begin alike: what was there before a change stayed behind it. */
static bool says_twice(str text)
{
    enum { ALIKE = 24 };
    str first[64];
    size_t n = 0;
    for (size_t i = 0; i + ALIKE <= text.n && n < LENGTH(first); i++) {
        if (i == 0 || (i > 1 && text.p[i - 2] == '.' && text.p[i - 1] == ' ')) {
            first[n++] = str_cut(text, i, ALIKE);
        }
    }
    for (size_t i = 0; i < n; i++) {
        for (size_t j = 0; j < i; j++) {
            if (str_eq(first[i], first[j])) {
                return true;
            }
        }
    }
    return false;
}

static void test_says_twice(void **state)
{
    (void)state;
    assert_true(says_twice(S("Report every change at once: work. Report every change at once: moving.")));
    assert_false(says_twice(S("Report every change at once: work. Report the rent as well, when it changes.")));
    assert_false(says_twice(S("Kort. Kort.")));
}

static void gather(gathering *g, const doc *d, int told)
{
    if (d->kind == DOC_SCALAR && told != TOLD_TO_NOBODY && !doc_is_null(d)) {
        str where = str_printf(memory, STR_FMT ":%d", STR_ARG(g->file), d->line);
        look_for_office_words((text_language)told, where, d->text);
        if (says_twice(d->text)) {
            fail_msg(STR_FMT ": two sentences begin alike", STR_ARG(where));
        }
        g->english += told == TEXT_EN;
        if (told == TEXT_NL) {
            readable_add(&g->figure, d->text);
        }
    }
    for (size_t i = 0; d->kind == DOC_LIST && i < d->n; i++) {
        gather(g, d->items[i], told);
    }
    for (size_t i = 0; d->kind == DOC_MAP && i < d->n; i++) {
        gather(g, d->entries[i].value, told_in(d->entries[i].key));
    }
}

/* Every file of content/ but the laws themselves and the example households. */
static void test_content(void **state)
{
    (void)state;
    err e = {0};
    str *paths, yaml;
    size_t n, looked = 0, english = 0;
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
        gather(&g, root, TOLD_TO_NOBODY);
        english += g.english;
        print_figure(paths[i], &g.figure);
        looked += g.figure.words > 0;
        all.words += g.figure.words;
        all.sentences += g.figure.sentences;
        all.syllables += g.figure.syllables;
        all.longest = g.figure.longest > all.longest ? g.figure.longest : all.longest;
    }
    print_figure(S("all content"), &all);
    assert_true(looked >= 3 && english > 500); /* facts, schemes, site */
    assert_int_equal(office_count, 0);
    assert_true(readable_flesch_douma(&all) >= 70 && readable_words_per_sentence(&all) <= 10);
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_syllables), cmocka_unit_test(test_figure),     cmocka_unit_test(test_office_words),
        cmocka_unit_test(test_pages),     cmocka_unit_test(test_parts),      cmocka_unit_test(test_words_of_locale),
        cmocka_unit_test(test_content),   cmocka_unit_test(test_says_twice),
    };
    int failed = cmocka_run_group_tests_name("readable", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

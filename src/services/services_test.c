#include "services/services.h"

#include <setjmp.h>

#include "services/services_testing.h"

#include "base/csv.h"
#include "base/doc.h"
#include "base/fold.h"

#include "base/banned.h"

static service_catalogue services;

/* ------------------------------------------------------------------ words */

static void test_fold(void **state)
{
    (void)state;
    static const struct {
        const char *text, *words; /* a bar after each word, a comma where a part of the sentence ends */
    } rows[] = {
        {"", ""},
        {" ... ", ""},
        {"Één foto's, café-bezoek!", "een|fotos|,cafe|bezoek|,"},
        {"IJsselmeer ĲSBAAN Straße", "ijsselmeer|ijsbaan|strasse|"},
        {"s\xCC\x8Clapen \xE2\x82\xAC"
         "12 🙂 x",
         "slapen|12|x|"},
        {"’s nachts 'n", "s|nachts|n|"},
        {"Привет سلام", "Привет|سلام|"},
        {"a\xFF"
         "b",
         "a|b|"},
        {"1.200 euro", "1|,200|euro|"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        size_t n;
        str text = str_of(rows[i].text);
        const word *w = fold_words(memory, text, &n);
        buf b = buf_in(memory);
        for (size_t k = 0; k < n; k++) {
            buf_printf(&b, STR_FMT "|%s", STR_ARG(w[k].text), w[k].ends ? "," : "");
            assert_true(w[k].n > 0 && w[k].start + w[k].n <= text.n);
        }
        if (!str_eq(buf_str(&b), str_of(rows[i].words))) {
            fail_msg("'%s' became '" STR_FMT "'", rows[i].text, STR_ARG(buf_str(&b)));
        }
    }
}

static void test_ways(void **state)
{
    (void)state;
    static const struct {
        const char *asked, *known;
        word_way way, guessed;
    } rows[] = {
        {"wmo", "wmo", WAY_SAME, WAY_SAME},
        {"vergunningen", "vergunning", WAY_BEGINS, WAY_BEGINS},
        {"parkeer", "parkeervergunning", WAY_BEGINS, WAY_BEGINS},
        {"gas", "gast", WAY_NONE, WAY_NONE},
        {"toeslag", "huurtoeslag", WAY_WITHIN, WAY_WITHIN},
        {"schuur", "huur", WAY_NONE, WAY_NONE},
        {"rijbewjis", "rijbewijs", WAY_NONE, WAY_TYPO},
        {"paspoord", "paspoort", WAY_NONE, WAY_TYPO},
        {"ijbewijs", "rijbewijs", WAY_NONE, WAY_TYPO},
        {"huren", "buren", WAY_NONE, WAY_NONE},
        {"handen", "landen", WAY_NONE, WAY_NONE},
        {"trouwen", "bouwen", WAY_NONE, WAY_NONE},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        str asked = str_of(rows[i].asked), known = str_of(rows[i].known);
        if (word_compare(asked, known, false) != rows[i].way || word_compare(asked, known, true) != rows[i].guessed) {
            fail_msg("%s, %s: %d and %d", rows[i].asked, rows[i].known, word_compare(asked, known, false),
                     word_compare(asked, known, true));
        }
    }
}

/* ------------------------------------------------------------------ the catalogue */

static void test_the_real_ones(void **state)
{
    (void)state;
    assert_true(services.service_count >= 100);
    for (size_t i = 0; i < services.service_count; i++) {
        const service *s = &services.services[i];
        for (int lang = 0; lang < TEXT_LANGUAGES; lang++) {
            if (s->name[lang].n == 0 || s->about[lang].n == 0 || service_where(s, (text_language)lang).n == 0) {
                fail_msg("'%s' has no name, description or place in some language", str_copy(memory, s->id).p);
            }
        }
        assert_true(s->word_count > 0 && s->domain != NULL && s->residents);
    }
    assert_true(str_eq(service_phone(services_find(&services, S("veilig_thuis"))), S("0800-2000")));
    assert_true(str_eq(service_phone(services_find(&services, S("noodnummer"))), S("112")));
    assert_true(str_eq(service_phone(services_find(&services, S("zelfmoordlijn"))), S("113 of 0800-0113")));
    assert_int_equal(service_phone(services_find(&services, S("paspoort"))).n, 0);
    assert_true(str_eq(services_find(&services, S("boete"))->bodies[0]->id, S("cjib")));
    assert_true(str_eq(services_find(&services, S("huisarts"))->bodies[0]->name[TEXT_NL], S("uw eigen huisarts")));
    assert_null(services_find(&services, S("maanreis")));
}

/* A service that is a scheme is one that the overview computes. */
static void test_schemes(void **state)
{
    (void)state;
    const doc *top;
    err e;
    size_t linked = 0;
    assert_true(doc_read_yaml(memory, S("schemes.yaml"), testing_file("content/laws/schemes.yaml"), &top, &e));
    const doc *schemes = doc_get(top, S("schemes"));
    for (size_t i = 0; i < services.service_count; i++) {
        const service *s = &services.services[i];
        size_t k = 0;
        while (s->scheme.n > 0 && k < schemes->n && !str_eq(doc_get(schemes->items[k], S("id"))->text, s->scheme)) {
            k++;
        }
        if (s->scheme.n > 0 && k == schemes->n) {
            fail_msg("'%s' names a scheme that is not there", str_copy(memory, s->id).p);
        }
        linked += s->scheme.n > 0;
    }
    assert_true(linked >= 5);
}

#define FILE_START                                                                                                     \
    "version: 1\ndomains: [{id: money, name: {nl: Geld, en: Money}}]\n"                                                \
    "bodies: [{id: b, name: {nl: B, en: B}, where: {nl: Bij B, en: At B}}]\nservices:\n"
#define SERVICE "  - {id: s, name: {nl: S, en: S}, about: {nl: A, en: A}, body: b, domain: money, words: [w]"

static void test_refusals(void **state)
{
    (void)state;
    static const struct {
        const char *yaml, *part;
        int line;
    } rows[] = {
        {"[]\n", "a services file must be a mapping, not a list", 1},
        {"version: 3\n", "write 'version: 1'", 1},
        {"version: 1\nservice: []\n", "a services file has no key 'service'", 2},
        {"version: 1\nbodies: [{id: b, name: {nl: B, en: B}}]\n", "the key 'where' is missing here", 2},
        {"version: 1\nbodies: [{id: b, name: {nl: B}, where: {nl: B, en: B}}]\n", "the key 'en' is missing here", 2},
        {"version: 1\nbodies: [{id: b, name: {nl: B, en: B}, where: {nl: B, en: B}, phone: '1'}]\n",
         "the key 'phone_source' is missing here", 2},
        {"version: 1\nbodies: [{id: b, name: {nl: B, en: B}, where: {nl: B, en: B}, phone_source: x}]\n",
         "'phone_source' is the source of a 'phone'", 2},
        {"version: 1\nbodies: [{id: b, name: {nl: B, en: B}, where: {nl: B, en: B}, page: x}]\n",
         "'page' must be an address", 2},
        {"version: 1\nstop_words: [de het]\n", "'de het' must be one word", 2},
        {FILE_START SERVICE ", colour: red}\n", "a service has no key 'colour'", 5},
        {FILE_START SERVICE "}\n" SERVICE "}\n", "the service 's' stands in the catalogue twice", 0},
        {FILE_START "  - {id: s, name: {nl: S, en: S}, body: b, domain: money, words: [w]}\n",
         "the key 'about' is missing", 5},
        {FILE_START "  - {id: s, name: {nl: S, en: S}, about: {nl: A, en: A}, body: c, domain: money, words: [w]}\n",
         "the body 'c' is not among the bodies", 5},
        {FILE_START "  - {id: s, name: {nl: S, en: S}, about: {nl: A, en: A}, body: b, domain: moon, words: [w]}\n",
         "the life domain 'moon' is not among the domains", 5},
        {FILE_START "  - {id: s, name: {nl: S, en: S}, about: {nl: A, en: A}, body: b, domain: money, words: []}\n",
         "'words' must be a list of 1 to", 5},
        {FILE_START SERVICE ", for: [cats]}\n", "'cats' is not known; write residents or companies", 5},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        err e = {0};
        service_catalogue c = {.service_count = 99};
        service_file f = {S("s.yaml"), str_of(rows[i].yaml)};
        assert_false(services_read(memory, &f, 1, &c, &e));
        if (str_find(str_of(e.message), str_of(rows[i].part)) < 0 || e.line != rows[i].line) {
            fail_msg("%s\nline %d: %s", rows[i].yaml, e.line, e.message);
        }
        assert_int_equal(c.service_count, 99);
    }
}

/* ------------------------------------------------------------------ searching */

static void test_questions(void **state)
{
    (void)state;
    csv t;
    err e;
    size_t wrong = 0;
    assert_true(csv_read(memory, S("questions.csv"), testing_file("tests/services/questions.csv"), &t, &e));
    assert_true(t.rows >= 100);
    for (size_t i = 0; i < t.rows; i++) {
        size_t n;
        str question = csv_cell(&t, i, 0), first = csv_cell(&t, i, 1);
        const service_hit *hits = services_search(memory, &services, question, 3, &n);
        if (n == 0 || !str_eq(hits[0].service->id, first)) {
            wrong++;
            print_message("'%s' leads to '%s', not '%s'\n", str_copy(memory, question).p,
                          n > 0 ? str_copy(memory, hits[0].service->id).p : "nothing", str_copy(memory, first).p);
        }
        for (size_t h = 0; h < n; h++) { /* INV-3 */
            assert_true(hits[h].reason_count > 0);
            for (size_t r = 0; r < hits[h].reason_count; r++) {
                const service_reason *one = &hits[h].reasons[r];
                assert_true(one->n > 0 && one->start + one->n <= question.n && one->known.n > 0);
            }
        }
    }
    assert_int_equal(wrong, 0);
}

static void test_reasons(void **state)
{
    (void)state;
    size_t n;
    str question = S("Ik wil mijn rijbewjis verlengen");
    const service_hit *hits = services_search(memory, &services, question, 10, &n);
    assert_true(n > 0);
    assert_int_equal(hits[0].reason_count, 1);
    const service_reason *r = hits[0].reasons;
    assert_true(str_eq(str_cut(question, r->start, r->n), S("rijbewjis")));
    assert_int_equal(r->way, SERVICE_TYPO);
    hits = services_search(memory, &services, S("paspoort verloren"), 10,
                           &n); /* known by itself: no guess at "verlopen" */
    for (size_t i = 0; i < n; i++) {
        for (size_t k = 0; k < hits[i].reason_count; k++) {
            assert_int_not_equal(hits[i].reasons[k].way, SERVICE_TYPO);
        }
    }
    assert_true(n > 0);
    hits =
        services_search(memory, &services, S("rijbewijs"), 10, &n); /* not what has "bewijs" in it and nothing better */
    for (size_t i = 0; i < n; i++) {
        assert_int_not_equal(hits[i].reasons[0].way, SERVICE_WITHIN);
    }
    services_search(memory, &services, S("qwrtpl"), 10, &n);
    assert_int_equal(n, 0);
    services_search(memory, &services, S("ik wil dat graag"), 10, &n); /* nothing but stop words */
    assert_int_equal(n, 0);
    services_search(memory, &services, S("\xFF\x00\xFE"), 10, &n);
    assert_int_equal(n, 0);
}

/* ------------------------------------------------------------------ the national list */

#define HEADER                                                                                                         \
    "UniformeProductnaam,URI,Rijk,Provincie,Waterschap,Gemeente,Burger,Bedrijf,Grondslaglabel,Grondslaglink\n"
#define URI "http://standaarden.overheid.nl/owms/terms/"

static const char small_list[] = HEADER "paspoort," URI "paspoort,,,,X,X,,Artikel 1,https://wetten.overheid.nl/1\n"
                                        "paspoort," URI "paspoort,,,,X,X,,Artikel 2,\n"
                                        "visakte," URI "vis_(akte),x,,X,,X,X,,\n"
                                        "\"reis, \"\"verre\"\"\"," URI "reis,,,,,,,,\n";

static service_import import_of(const char *text)
{
    service_import list = {0};
    err e = {0};
    if (!services_import_read(memory, S("list.csv"), str_of(text), &list, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return list;
}

static void test_import(void **state)
{
    (void)state;
    service_import list = import_of(small_list);
    assert_int_equal(list.rows, 4);
    assert_int_equal(list.count, 3);
    assert_true(str_eq(list.products[0].id, S("upl-paspoort")));
    assert_int_equal(list.products[0].law_count, 2);
    assert_true(list.products[0].municipality && !list.products[0].state);
    assert_true(str_eq(list.products[1].name, S("reis, \"verre\"")));
    assert_true(str_eq(list.products[2].id, S("upl-vis_-akte-")));
    assert_true(list.products[2].state && list.products[2].water_board && list.products[2].companies);

    str yaml = services_import_write(memory, &list);
    service_file files[] = {{S("basis.yaml"), testing_file("content/services/basis.yaml")},
                            {S("national.yaml"), yaml},
                            {S("papers.yaml"), testing_file("content/services/papers.yaml")}};
    service_catalogue c;
    err e;
    if (!services_read(memory, files, 3, &c, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    assert_null(services_find(&c, S("upl-paspoort"))); /* our own stands for it */
    const service *s = services_find(&c, S("upl-vis_-akte-"));
    assert_true(s != NULL && s->imported && s->body_count == 2 && s->residents && s->companies);
    assert_true(str_eq(service_name(s, TEXT_EN), S("visakte")));
    s = services_find(&c, S("upl-reis"));
    assert_true(str_eq(s->name[TEXT_NL], S("reis, \"verre\"")) && !s->residents && !s->companies);
    assert_true(str_eq(s->bodies[0]->id, S("overheid")));
}

static void expect_changes(str old, const service_import *list, const char *expected)
{
    service_change *changes;
    size_t n;
    err e = {0};
    buf b = buf_in(memory);
    if (!services_import_compare(memory, S("national.yaml"), old, list, &changes, &n, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    for (size_t i = 0; i < n; i++) {
        buf_printf(&b, "%d " STR_FMT ";", (int)changes[i].kind, STR_ARG(changes[i].name));
    }
    assert_string_equal(str_copy(memory, buf_str(&b)).p, expected);
}

static void test_compare(void **state)
{
    (void)state;
    service_import list = import_of(small_list);
    str old = services_import_write(memory, &list);
    expect_changes(STR_NULL, &list, "0 paspoort;0 reis, \"verre\";0 visakte;");
    expect_changes(old, &list, "");
    service_import newer = import_of(HEADER "paspoort," URI "paspoort,,,,X,X,,Artikel 1,https://wetten.overheid.nl/1\n"
                                            "visakte," URI "vis_(akte),x,,X,,X,X,,\nboot," URI "boot,,,X,,X,,,\n");
    expect_changes(old, &newer, "0 boot;1 paspoort;2 reis, \"verre\";");
    service_change *changes = NULL;
    size_t n = 99;
    err e = {0};
    assert_false(
        services_import_compare(memory, S("n.yaml"), S("version: 1\nservices: []\n"), &list, &changes, &n, &e));
    assert_false(
        services_import_compare(memory, S("n.yaml"), S("version: 1\nimported: false\n"), &list, &changes, &n, &e));
    assert_string_equal(e.message, "this file was not made by an import; choose another directory");
    assert_int_equal(n, 99);
}

static void test_import_refusals(void **state)
{
    (void)state;
    static const struct {
        const char *text, *part;
        int line;
    } rows[] = {
        {"", "the table is empty", 1},
        {"naam,uri\n", "the column 'UniformeProductnaam' is missing", 1},
        {HEADER, "the list has 0 rows", 1},
        {HEADER "a," URI "a,,,,X,X\n", "7 cells", 2},
        {HEADER "a," URI "a,,,,X,X,,,\n," URI "b,,,,X,X,,,\n", "'UniformeProductnaam' is empty in this row", 3},
        {HEADER "a,,,,,X,X,,,\n", "'URI' is empty in this row", 2},
        {HEADER "a,ftp://x/a,,,,X,X,,,\n", "'URI' is no address in this row", 2},
        {HEADER "a,http://x/a b,,,,X,X,,,\n", "'URI' is no address in this row", 2},
        {HEADER "a,http://x/a/,,,,X,X,,,\n", "'URI' ends with a slash", 2},
        {HEADER "a," URI "a,,,,ja,X,,,\n", "'Gemeente' is X or empty, not 'ja'", 2},
        {HEADER "a," URI "a,,,,X,X,,,https://x/1\n", "'Grondslaglabel' is empty", 2},
        {HEADER "a," URI "a,,,,X,X,,wet,x\n", "'Grondslaglink' is no address", 2},
        {HEADER "a\xE2\x80\xAE"
                "b," URI "a,,,,X,X,,,\n",
         "a character in this row that cannot be seen", 2},
        {HEADER "a," URI "a,,,,X,X,,,\nb," URI "a,,,,X,X,,,\n", "'UniformeProductnaam' differs from line 2", 3},
        {HEADER "a," URI "a,,,,X,X,,,\na," URI "a,,,,,X,,,\n", "'Gemeente' differs from line 2", 3},
        {HEADER "a," URI "a,,,,X,X,,,\na,http://y/a,,,,X,X,,,\n", "'URI' ends like that of line 2", 3},
        {HEADER "\"two\nlines\"," URI "a,,,,X,X,,,\n", "a character in this row that cannot be seen", 2},
        {HEADER "a," URI "a,,,,X,X,,\"w\n\",\nb," URI "b,,,,?,X,,,\n", "'Gemeente' is X or empty, not '?'", 4},
        {HEADER "a\xFF," URI "a,,,,X,X,,,\n", "UTF-8", 2},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        err e = {0};
        service_import list = {.count = 99};
        assert_false(services_import_read(memory, S("l.csv"), str_of(rows[i].text), &list, &e));
        if (str_find(str_of(e.message), str_of(rows[i].part)) < 0 || e.line != rows[i].line) {
            fail_msg("%s\nline %d: %s", rows[i].text, e.line, e.message);
        }
        assert_int_equal(list.count, 99);
    }
}

/* The list itself, when it is there: it is read, and every product that our catalogue names is in it. */
static void test_the_national_list(void **state)
{
    (void)state;
    static const char *const places[] = {"../shared/standards/upl/UPL-actueel.csv",
                                         "../../shared/standards/upl/UPL-actueel.csv"};
    str text = STR_NULL;
    err e;
    for (size_t i = 0; text.n == 0 && i < 2; i++) {
        (void)file_read(memory, str_of(places[i]), SERVICES_BYTES_MAX, &text, &e);
    }
    if (text.n == 0) {
        print_message("the national list of products is not here (../shared/standards/upl)\n");
        skip();
    }
    service_import list;
    if (!services_import_read(memory, S("UPL"), text, &list, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    assert_int_equal(list.rows, 1121);
    assert_int_equal(list.count, 1017);
    size_t known = 0;
    for (size_t i = 0; i < services.service_count; i++) {
        const service *s = &services.services[i];
        size_t k = 0;
        while (s->uri.n > 0 && k < list.count && !str_eq(list.products[k].uri, s->uri)) {
            k++;
        }
        if (s->uri.n > 0 && k == list.count) {
            fail_msg("'%s' names a product that is not in the national list", str_copy(memory, s->id).p);
        }
        known += s->uri.n > 0;
    }
    assert_true(known >= 80);
}

int main(void)
{
    err e;
    testing_open();
    if (!services_open(memory, testing_place("content/services"), S(""), &services, &e)) {
        print_message("%s\n", err_text(memory, &e).p);
        return 1;
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fold),
        cmocka_unit_test(test_ways),
        cmocka_unit_test(test_the_real_ones),
        cmocka_unit_test(test_schemes),
        cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_questions),
        cmocka_unit_test(test_reasons),
        cmocka_unit_test(test_import),
        cmocka_unit_test(test_compare),
        cmocka_unit_test(test_import_refusals),
        cmocka_unit_test(test_the_national_list),
    };
    int failed = cmocka_run_group_tests_name("services", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

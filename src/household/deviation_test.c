/* The file of a motivated deviation: what is read, what is refused with its line, and what is missing. */
#include "household/deviation.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/file.h"

#include "base/banned.h"

static arena *memory;

static date today(void)
{
    return date_from_ymd(2026, 7, 10);
}

/* The example with one line changed: `from` becomes `to`. */
static str changed(const char *from, const char *to)
{
    str text;
    err e;
    assert_true(file_read(memory, S("content/deviations/afwijking-douche.yaml"), DEVIATION_BYTES_MAX, &text, &e));
    if (from == NULL) {
        return text;
    }
    ptrdiff_t at = str_find(text, str_of(from));
    if (at < 0) {
        print_error("'%s' is not in the example\n", from);
    }
    assert_true(at >= 0);
    return STR_JOIN(memory, str_cut(text, 0, (size_t)at), str_of(to), str_from(text, (size_t)at + strlen(from)));
}

static deviation read_good(str text)
{
    deviation d = {0};
    err e = {0};
    if (!deviation_read(memory, S("a.yaml"), text, today(), TEXT_NL, &d, &e)) {
        print_error("%s\n", e.message);
        fail();
    }
    return d;
}

static void test_example(void **state)
{
    (void)state;
    deviation d = read_good(changed(NULL, NULL));
    deviation_part missing[DEVIATION_PARTS];
    assert_int_equal(deviation_missing(&d, missing), 0);
    assert_true(str_eq(d.action, S("quick_shower")));
    assert_true(d.has_day && d.day == date_from_ymd(2026, 7, 3));
    assert_int_equal(d.rule_count, 2);
    assert_int_equal(d.rules[0].layer, OVERVIEW_LAYER_CONTRACT);
    assert_int_equal(d.rules[1].layer, OVERVIEW_LAYER_HABIT);
    assert_true(str_eq(d.rules[1].allowed, S("Wmo 2015 art. 2.3.3")));
    assert_int_equal(d.value_count, 2);
    assert_true(str_eq(d.values[1].article, S("Wmo 2015, artikel 2.3.5 lid 5 onder e")));
    assert_true(d.has_cost && d.cost_cents == 90000);
    assert_int_equal(d.agreed_count, 2);
    assert_int_equal(d.agreed[0].side, DEVIATION_FAMILY);
    assert_int_equal(d.agreed[1].side, DEVIATION_SIGNER);
    assert_int_equal(d.peer_count, 2);
    assert_true(d.expert.n == 0 && d.has_expert_by && d.expert_by == date_from_ymd(2026, 9, 1));
    assert_true(d.has_review && d.review == date_from_ymd(2026, 10, 1));
}

/* Each part, taken out or left empty, is the one that is missing. */
static void test_missing(void **state)
{
    (void)state;
    static const struct {
        const char *from, *to;
        deviation_part part;
    } rows[] = {
        {"datum: 2026-07-03", "datum:", DEVIATION_DAY},
        {"doel: Ik wil weer schoon naar mijn werk, en daar kunnen blijven.", "doel: ''", DEVIATION_GOAL},
        {"    bron: raamcontract woningaanpassing Merendal, bijlage 2 (verzonnen)\n", "", DEVIATION_RULES},
        {"    laag: contract\n", "    laag:\n", DEVIATION_RULES},
        {"    laag: gewoonte\n    toegestaan: Wmo 2015 art. 2.3.3\n", "    laag: wet\n", DEVIATION_ALLOWED},
        {"    artikel: Wmo 2015, artikel 2.3.3\n", "    artikel:\n", DEVIATION_VALUES},
        {"legitimiteit: >-", "legitimiteit: ''\ngedaan: >-", DEVIATION_LEGITIMACY},
        {"  bedrag: 900\n", "  bedrag:\n", DEVIATION_COST},
        {"  pot: Hulp thuis en meedoen (Wmo)\n", "", DEVIATION_COST},
        {"    waarom_niet: Dat durft hij niet, en de club is alleen in het weekend open.\n", "", DEVIATION_OTHERS},
        {"    op: 2026-07-02\n", "    op:\n", DEVIATION_AGREED_FAMILY},
        {"  - wie: de bewoner\n", "  - wie: ' '\n", DEVIATION_AGREED_FAMILY},
        {"    namens: gemeente\n", "    namens: ander\n", DEVIATION_AGREED_SIGNER},
        {"    vindt: Doen. Een baan houden is makkelijker dan er een vinden.\n", "    vindt:\n", DEVIATION_PEERS},
        {"  voor: 2026-09-01\n", "", DEVIATION_EXPERT},
        {"  nog_niet: De cliëntenraad komt in augustus weer bij elkaar.\n", "", DEVIATION_EXPERT},
        {"bezwaar: Binnen zes weken, met een brief aan het college. De cliëntondersteuner helpt daar gratis bij.\n",
         "bezwaar:\n", DEVIATION_OBJECTION},
        {"evaluatie: 2026-10-01\n", "", DEVIATION_REVIEW},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        str text = changed(rows[i].from, rows[i].to);
        if (rows[i].part == DEVIATION_LEGITIMACY) { /* its words move to another key, which then stands there once */
            ptrdiff_t at = str_find(text, S("\ngedaan: Een loodgieter"));
            text = str_cut(text, 0, (size_t)at + 1);
        }
        deviation d = read_good(text);
        deviation_part missing[DEVIATION_PARTS];
        size_t n = deviation_missing(&d, missing);
        if (n != 1 || missing[0] != rows[i].part) {
            print_error("row %zu: %zu missing, the first is %d\n", i, n, n > 0 ? (int)missing[0] : -1);
        }
        assert_int_equal(n, 1);
        assert_int_equal(missing[0], rows[i].part);
    }
}

static void test_empty(void **state)
{
    (void)state;
    deviation d = read_good(S("formaat: afwijking/1\n"));
    deviation_part missing[DEVIATION_PARTS];
    size_t n = deviation_missing(&d, missing);
    assert_int_equal(n, DEVIATION_PARTS - 1); /* of no rule nothing has to allow it */
    for (size_t i = 1; i < n; i++) {
        assert_true(missing[i - 1] < missing[i] && missing[i] != DEVIATION_ALLOWED);
    }
}

static void test_refused(void **state)
{
    (void)state;
    static const struct {
        const char *from, *to, *words;
        int line;
    } rows[] = {
        {"formaat: afwijking/1", "formaat: huishouden/1", "het formaat 'huishouden/1' is niet bekend", 2},
        {"formaat: afwijking/1\n", "", "ontbreekt 'formaat'", 2},
        {"datum: 2026-07-03", "datum: 2026-07-11", "ligt na vandaag (10 juli 2026)", 4},
        {"datum: 2026-07-03", "datum: 2026-02-30", "bestaat niet", 4},
        {"datum: 2026-07-03", "datum: morgen", "'morgen'", 4},
        {"doel: Ik wil weer schoon naar mijn werk, en daar kunnen blijven.",
         "doel: 'Wij doen eerst altijd een volledige indicatie, ook als iemand nu iets nodig heeft!'",
         "het doel herhaalt de regel", 5},
        {"doel: Ik wil weer schoon naar mijn werk, en daar kunnen blijven.",
         "doel: een volledige indicatie, ook als iemand", "het doel herhaalt de regel", 5},
        {"doel: Ik wil weer schoon naar mijn werk, en daar kunnen blijven.",
         "doel: Niet meer dat wij eerst altijd een volledige indicatie doen; nu geldt wij doen eerst altijd een "
         "volledige indicatie, ook als iemand nu iets nodig heeft",
         "het doel herhaalt de regel", 5},
        {"laag: contract", "laag: feit", "'feit' kan niet bij 'laag'; kies uit: wet, gemeente, contract, gewoonte", 10},
        {"    namens: gezin", "    namens: ander", "niemand van het gezin is het eens", 41},
        {"    namens: gezin", "    namens: buren", "kies uit: gezin, gemeente, ander", 43},
        {"    op: 2026-07-02", "    op: 2026-12-02", "ligt na vandaag", 44},
        {"  bedrag: 900", "  bedrag: -1", "lager dan nul", 32},
        {"  bedrag: 900", "  bedrag: veel", "'veel'", 32},
        {"  bedrag: 900", "  bedrag: 1000000,01", "hoger dan", 32},
        {"evaluatie: 2026-10-01", "evaluatie: 2026-07-03", "van 4 juli 2026 tot en met 3 juli 2027", 60},
        {"evaluatie: 2026-10-01", "evaluatie: 2027-07-04", "hooguit een jaar later", 60},
        {"  voor: 2026-09-01", "  voor: 2025-09-01", "moet na het besluit liggen", 57},
        {"  nog_niet: De", "  vindt: Goed.\n  nog_niet: De", "laat er één staan", 55},
        {"bezwaar: Binnen", "bezwar: Binnen", "bedoelt u 'bezwaar'?", 59},
        {"bezwaar: Binnen", "bijzonder: Binnen", "u kunt kiezen uit: formaat, actie", 59},
        {"bezwaar: Binnen", "doel: Binnen", "staat hier twee keer", 59},
        {"  - wat: Douchen bij de sportclub.\n    waarom_niet: Dat", "  - Douchen bij de sportclub. Dat",
         "bij 'alternatieven' horen sleutels", 38},
        {"bezwaar: Binnen zes weken, met", "bezwaar:\n  - Binnen zes weken, met", "bij 'bezwaar' hoort één waarde", 59},
        {"bezwaar: Binnen", "bezwaar: \"Bin\\u0007nen\" # ", "een teken dat niet zichtbaar is", 59},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        deviation d = {0};
        err e = {0};
        bool good = deviation_read(memory, S("a.yaml"), changed(rows[i].from, rows[i].to), today(), TEXT_NL, &d, &e);
        bool right = !good && strstr(e.message, rows[i].words) != NULL && e.line == rows[i].line;
        if (!right) {
            print_error("row %zu (%s): %d, line %d: %s\n", i, rows[i].to, good, e.line, e.message);
        }
        assert_true(right);
        assert_string_equal(e.file, "a.yaml");
        assert_null(d.rules);
    }
}

static void test_no_deviation(void **state)
{
    (void)state;
    static const struct {
        const char *text, *words;
    } rows[] = {{"- een lijst", "this is no file of a deviation"},
                {"", "this is no file of a deviation"},
                {"doel: [", "something"},
                {"regels: {tekst: a}\nformaat: afwijking/2", "the format 'afwijking/2' is not known"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        deviation d = {0};
        err e = {0};
        assert_false(deviation_read(memory, S("a.yaml"), str_of(rows[i].text), today(), TEXT_EN, &d, &e));
        if (strstr(e.message, rows[i].words) == NULL) {
            print_error("row %zu: %s\n", i, e.message);
        }
        assert_non_null(strstr(e.message, rows[i].words));
    }
    char *large = arena_array(memory, DEVIATION_BYTES_MAX + 1, 1);
    memset(large, '#', DEVIATION_BYTES_MAX + 1);
    deviation d = {0};
    err e = {0};
    assert_false(deviation_read(memory, S("a.yaml"), (str){large, DEVIATION_BYTES_MAX + 1}, today(), TEXT_NL, &d, &e));
    assert_int_equal(e.kind, ERR_LIMIT);
}

/* Without a day of decision the days after it are counted from today; one rule need not be a list. */
static void test_loose(void **state)
{
    (void)state;
    deviation d = read_good(S("formaat: afwijking/1\nevaluatie: 10-07-2027\n"
                              "regels: {tekst: Een regel., bron: Hier, laag: Gewoonte}\n"));
    assert_true(d.has_review && d.rule_count == 1 && d.rules[0].layer == OVERVIEW_LAYER_HABIT);
    err e = {0};
    assert_false(deviation_read(memory, S("a.yaml"), S("formaat: afwijking/1\nevaluatie: 2026-07-10\n"), today(),
                                TEXT_NL, &d, &e));
    assert_int_equal(e.line, 2);
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_example), cmocka_unit_test(test_missing),      cmocka_unit_test(test_empty),
        cmocka_unit_test(test_refused), cmocka_unit_test(test_no_deviation), cmocka_unit_test(test_loose),
    };
    int failed = cmocka_run_group_tests_name("deviation", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

#include "report/report.h"

#include "report/layout.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

/* ------------------------------------------------------------------ a record by hand */

static const household_person people[] = {{.id = {"an", 2}, .name = {"An Bakker", 9}}, {.id = {"bo", 2}}};
static const household_voice worries[] = {
    {.who = {"an", 2}, .text = {"Ik kan de huur\nniet betalen.", 28}},
    {.who = {"samen", 5}, .text = {"Het is koud.", 12}, .life_domain = {"home", 4}}};
static const household home = {.persons = people, .person_count = 2, .worries = worries, .worry_count = 2};

static const str an[] = {{"an", 2}}, bo[] = {{"bo", 2}}, both[] = {{"an", 2}, {"bo", 2}};
static const overview_article articles[] = {{{"Huurwet", 7}, {"2", 1}, {"https://example.org/huur#2", 26}},
                                            {{"Huurwet", 7}, {"3", 1}, {NULL, 0}},
                                            {{"Bedragen huur", 13}, {"1", 1}, {NULL, 0}},
                                            {{"Huurwet", 7}, {"4a", 2}, {NULL, 0}},
                                            {{"Huurwet", 7}, {"5", 1}, {NULL, 0}},
                                            {{"Huurwet", 7}, {"6", 1}, {NULL, 0}},
                                            {{"Huurwet", 7}, {"7", 1}, {NULL, 0}}};
static const overview_missing rent[] = {{.fact = {"kale_huur", 9},
                                         .person = {"an", 2},
                                         .question = {"Hoeveel is de huur?", 19},
                                         .file_key = {"woningen[].kale_huur", 20}}};
static const overview_missing rent_of_bo[] = {{.fact = {"kale_huur", 9}, .person = {"bo", 2}}};
static const overview_choice kinds[] = {{{"huur", 4}, {"huurwoning", 10}}, {{"koop", 4}, {"eigen huis", 10}}};
static const overview_missing kind[] = {
    {.fact = {"soort", 5}, .person = {"bo", 2}, .question = {"Hoe woont u?", 12}, .choices = kinds, .choice_count = 2}};
static const str too_rich[] = {{"uw inkomen is te hoog", 21}}, two[] = {{"een", 3}, {"twee", 4}};
static const str whole[] = {{"bo is jonger dan 18.", 20}};

static overview record(const overview_item *items, size_t n)
{
    return (overview){.day = date_from_ymd(2026, 7, 1), .household = &home, .items = items, .item_count = n};
}

static overview_item item(const char *scheme, overview_status status, const str *persons, size_t n)
{
    return (overview_item){.scheme = str_of(scheme),
                           .name = str_of(scheme),
                           .persons = persons,
                           .person_count = n,
                           .status = status,
                           .body = S("De gemeente")};
}

static overview_item granted(const char *scheme, const str *persons, size_t n, int64_t cents)
{
    overview_item x = item(scheme, OVERVIEW_GRANTED, persons, n);
    x.has_amount = true;
    x.amount_cents = cents;
    x.exact = true;
    x.period = S("maand");
    x.summary = S("Helpt met de huur.");
    x.apply = S("Bij de gemeente.");
    x.apply_url = S("https://example.org");
    x.articles = articles;
    x.article_count = 2;
    return x;
}

static void expect_text(str got, const char *wanted)
{
    if (!str_eq(got, str_of(wanted))) {
        print_error("got:\n" STR_FMT "\nwanted:\n%s\n", STR_ARG(got), wanted);
    }
    assert_true(str_eq(got, str_of(wanted)));
}

/* From one heading up to the next; the whole when `from` is empty. */
static str part(str text, const char *from, const char *to)
{
    ptrdiff_t start = str_find(text, str_of(from));
    assert_true(start >= 0);
    text = str_from(text, (size_t)start);
    ptrdiff_t end = str_find(text, str_of(to));
    assert_true(end > 0);
    return str_cut(text, 0, (size_t)end);
}

/* ------------------------------------------------------------------ text */

static void test_granted(void **state)
{
    (void)state;
    overview_item items[] = {granted("Huurhulp", both, 2, 123456)};
    items[0].already = true;
    items[0].already_kind = S("huurgeld");
    items[0].receivers = an;
    items[0].receiver_count = 1;
    items[0].exact = false;
    items[0].caution = S("Dit kan veranderen.");
    items[0].article_count = sizeof articles / sizeof articles[0];
    overview o = record(items, 1);
    expect_text(report_overview_text(memory, &o, TEXT_NL, 60),
                "Overzicht op 1 juli 2026\n"
                "Voor An Bakker en bo\n"
                "\n"
                "Wat u ons vertelde\n"
                "------------------\n"
                "  An Bakker: “Ik kan de huur niet betalen.”\n"
                "  Samen: “Het is koud.”\n"
                "\n"
                "  Dit begrepen wij niet. Dat zegt niets over hoe erg het is.\n"
                "  Zeg het met andere woorden, of bel uw gemeente.\n"
                "\n"
                "Waar u waarschijnlijk recht op heeft\n"
                "------------------------------------\n"
                "Dit volgt uit wat u ons vertelde en uit de wet. Is er iets\n"
                "anders dan u opgaf, dan kan het bedrag ook anders zijn.\n"
                "\n"
                "  Huurhulp                              € 1.234,56 per maand\n"
                "    Voor An Bakker en bo samen\n"
                "    Helpt met de huur.\n"
                "    U gaf op dat An Bakker al huurgeld krijgt. Dit bedrag\n"
                "    komt er niet bij. Krijgt u nu een ander bedrag? Vraag\n"
                "    dan waarom.\n"
                "    Let op: Dit kan veranderen.\n"
                "    Aanvragen: Bij de gemeente. https://example.org\n"
                "    Wie beslist: De gemeente.\n"
                "    Dit staat in: Huurwet, artikel 2, 3, 4a, 5 en 6;\n"
                "    Bedragen huur, artikel 1; en nog 1 artikel.\n"
                "\n"
                "  Bedragen zijn naar beneden afgerond op hele centen.\n"
                "\n"
                "Dit is een berekening, geen besluit. Bij elke regeling staat\n"
                "wie beslist. Aanvragen mag altijd, ook als hier staat dat u\n"
                "er geen recht op heeft.\n");
}

static void test_granted_to_several(void **state)
{
    (void)state;
    overview_item items[] = {granted("Huurhulp", an, 1, 100), granted("Zorghulp", an, 1, 5),
                             granted("Huurhulp", bo, 1, 200)};
    for (size_t i = 0; i < 3; i += 2) {
        items[i].receivers = both; /* each once */
        items[i].receiver_count = 2;
        items[i].already_kind = S("rent help");
    }
    overview o = record(items, 3);
    str text = report_overview_text(memory, &o, TEXT_EN, 60);
    expect_text(part(text, "  Huurhulp", "  Zorghulp"), "  Huurhulp\n"
                                                        "    For An Bakker                            €1.00 per month\n"
                                                        "    For bo                                   €2.00 per month\n"
                                                        "    Helpt met de huur.\n"
                                                        "    You told us that An Bakker and bo already receive rent\n"
                                                        "    help. This amount does not come on top of it. Do you\n"
                                                        "    receive another amount now? Then ask why.\n"
                                                        "    How to apply: Bij de gemeente. https://example.org\n"
                                                        "    Who decides: De gemeente.\n"
                                                        "    Legal basis: Huurwet, articles 2 and 3.\n"
                                                        "\n");
}

static const overview_term terms[] = {{S("Kom praten."), true, 20663}, {.text = S("Later.")}};

/* Help that is no money, with what must happen by when; the same sentence once. */
static void test_granted_help(void **state)
{
    (void)state;
    overview_item items[] = {item("Praathulp", OVERVIEW_GRANTED, an, 1), item("Praathulp", OVERVIEW_GRANTED, bo, 1)};
    for (size_t i = 0; i < 2; i++) {
        items[i].summary = S("Een gesprek.");
        items[i].terms = terms;
        items[i].term_count = 2;
    }
    overview o = record(items, 2);
    str text = report_overview_text(memory, &o, TEXT_NL, 80);
    expect_text(part(text, "  Praathulp", "    Wie beslist"), "  Praathulp\n"
                                                              "    Voor An Bakker\n"
                                                              "    Voor bo\n"
                                                              "    Een gesprek.\n"
                                                              "    Kom praten.\n"
                                                              "    Later.\n");
    assert_true(str_find(text, S("€")) < 0);
    assert_true(str_find(text, TEXT(memory, TEXT_NL, "report.overview.rounded")) < 0);
}

static void test_nothing_granted(void **state)
{
    (void)state;
    overview o = record(NULL, 0);
    assert_true(str_find(report_overview_text(memory, &o, TEXT_NL, 80), S("komt hier nog niets uit")) > 0);
}

/* Each question once, under the person, with all that waits for it. */
static void test_questions(void **state)
{
    (void)state;
    overview_item items[] = {item("Zorghulp", OVERVIEW_MISSING, bo, 1), item("Huurhulp", OVERVIEW_MISSING, an, 1),
                             item("Kleding", OVERVIEW_MISSING, both, 2), item("Zorghulp", OVERVIEW_MISSING, bo, 1)};
    items[3].missing = kind;
    items[3].missing_count = 1;
    items[0].missing = rent_of_bo;
    items[1].missing = items[2].missing = rent;
    items[0].missing_count = items[1].missing_count = items[2].missing_count = 1;
    overview o = record(items, 4);
    str text = report_overview_text(memory, &o, TEXT_NL, 80);
    expect_text(part(text, "  Vragen aan", "\nDit is een"), "  Vragen aan An Bakker\n"
                                                            "    - Hoeveel is de huur?\n"
                                                            "      Nodig voor: Huurhulp en Kleding.\n"
                                                            "      In het bestand: woningen[].kale_huur\n"
                                                            "\n"
                                                            "  Vragen aan bo\n"
                                                            "    - Er ontbreekt een gegeven: kale_huur\n"
                                                            "      Nodig voor: Zorghulp.\n"
                                                            "    - Hoe woont u?\n"
                                                            "      Kies uit:\n"
                                                            "        - huur: huurwoning\n"
                                                            "        - koop: eigen huis\n"
                                                            "      Nodig voor: Zorghulp.\n");
}

/* What most schemes wait for first; last what nearly everybody answers the same. */
static void test_order_of_questions(void **state)
{
    (void)state;
    const overview_missing all[] = {
        {.fact = S("a"), .person = S("an"), .question = S("Eerst?"), .later = true},
        {.fact = S("b"), .person = S("an"), .question = S("Dan?")},
        {.fact = S("c"), .person = S("an"), .question = S("Meer?")},
    };
    overview_item items[] = {item("Zorghulp", OVERVIEW_MISSING, an, 1), item("Huurhulp", OVERVIEW_MISSING, an, 1)};
    items[0].missing = all;
    items[0].missing_count = 3;
    items[1].missing = (const overview_missing[]){all[2], all[0]};
    items[1].missing_count = 2;
    overview o = record(items, 2);
    str text = report_overview_text(memory, &o, TEXT_NL, 80);
    expect_text(part(text, "  Vragen aan", "\nDit is een"), "  Vragen aan An Bakker\n"
                                                            "    - Meer?\n"
                                                            "      Nodig voor: Zorghulp en Huurhulp.\n"
                                                            "    - Dan?\n"
                                                            "      Nodig voor: Zorghulp.\n"
                                                            "    - Eerst?\n"
                                                            "      Nodig voor: Zorghulp en Huurhulp.\n");
}

/* An end that no answers are known to give is not told. */
static void test_open_amounts(void **state)
{
    (void)state;
    static const struct {
        int64_t low, high;
        bool low_reached, high_reached, unconfirmed;
        const char *text, *json;
    } rows[] = {
        {0, 5000, true, true, false, "misschien, ten hoogste € 50,00 per maand",
         "\"low_cents\":0,\"high_cents\":5000,"},
        {0, 5000, true, false, false, "het bedrag hangt af van uw antwoorden", "\"low_cents\":0,\"high_cents\":null,"},
        {100, 5000, true, true, false, "tussen € 1,00 en € 50,00 per maand", "\"low_cents\":100,\"high_cents\":5000,"},
        {57500, 57500, true, true, false, "€ 575,00 per maand", "\"low_cents\":57500,\"high_cents\":57500,"},
        {100, 5000, true, false, false, "ten minste € 1,00 per maand", "\"low_cents\":100,\"high_cents\":null,"},
        {100, 5000, false, true, false, "misschien, ten hoogste € 50,00 per maand",
         "\"low_cents\":null,\"high_cents\":5000,"},
        {0, 0, true, true, false, "dat hangt af van uw antwoorden", "\"low_cents\":0,\"high_cents\":0,"},
        {0, 0, false, false, true, "misschien, maar een bedrag of regel daarvan is nog niet bevestigd",
         "\"low_cents\":null,\"high_cents\":null,"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        overview_item items[] = {item("Zorghulp", OVERVIEW_MISSING, an, 1)};
        items[0].missing = rent;
        items[0].missing_count = 1;
        items[0].has_amount = true;
        items[0].period = S("maand");
        items[0].low_cents = rows[i].low;
        items[0].high_cents = rows[i].high;
        items[0].low_reached = rows[i].low_reached;
        items[0].high_reached = rows[i].high_reached;
        items[0].unconfirmed = rows[i].unconfirmed;
        overview o = record(items, 1);
        buf b = buf_in(memory);
        json j = json_to(&b, 0);
        report_overview_json(&j, &o, NULL);
        str line = str_printf(memory, "  - Zorghulp (An Bakker): %s\n", rows[i].text);
        assert_true(str_find(report_overview_text(memory, &o, TEXT_NL, 100), line) > 0);
        assert_true(str_find(buf_str(&b), str_of(rows[i].json)) > 0);
    }
}

static void test_others(void **state)
{
    (void)state;
    overview_item items[] = {item("Huurhulp", OVERVIEW_UNCONFIRMED, an, 1), item("Zorghulp", OVERVIEW_FAILED, an, 1),
                             item("Kleding", OVERVIEW_REFUSED, an, 1),      item("Huurhulp", OVERVIEW_REFUSED, an, 1),
                             item("Kleding", OVERVIEW_REFUSED, bo, 1),      item("Zorghulp", OVERVIEW_REFUSED, bo, 1)};
    for (size_t i = 0; i < 6; i++) {
        items[i].reasons = i == 3 ? two : i == 5 ? whole : too_rich;
        items[i].reason_count = i == 3 ? 2 : 1;
    }
    items[1].detail = S("wet.yaml:3: Resolution error");
    overview o = record(items, 6);
    str text = report_overview_text(memory, &o, TEXT_NL, 80);
    assert_true(str_find(text, S("Nog niet bevestigd\n")) > 0);
    assert_true(str_find(text, S("Wat niet uitgerekend kon worden\n")) > 0);
    assert_true(str_find(text, S("Resolution")) < 0);
    expect_text(part(text, "  Kleding", "\nDit is een"), "  Kleding\n"
                                                         "    An Bakker en bo: uw inkomen is te hoog\n"
                                                         "    Wie beslist: De gemeente.\n"
                                                         "\n"
                                                         "  Huurhulp\n"
                                                         "    An Bakker:\n"
                                                         "      - een\n"
                                                         "      - twee\n"
                                                         "    Wie beslist: De gemeente.\n"
                                                         "\n"
                                                         "  Zorghulp\n"
                                                         "    bo is jonger dan 18.\n"
                                                         "    Wie beslist: De gemeente.\n");
}

/* A period that no text is known for is told as the law has it. */
static void test_unknown_period(void **state)
{
    (void)state;
    overview_item items[] = {granted("Huurhulp", an, 1, 100)};
    items[0].period = S("vier weken");
    overview o = record(items, 1);
    assert_true(str_find(report_overview_text(memory, &o, TEXT_NL, 80), S("€ 1,00 vier weken\n")) > 0);
}

/* ------------------------------------------------------------------ layout */

/* INV-1: no line is wider than asked, but one that is a single word. */
static void check_lines(str text, size_t width)
{
    while (text.n > 0) {
        ptrdiff_t end = str_find(text, S("\n"));
        assert_true(end >= 0);
        str line = str_cut(text, 0, (size_t)end);
        text = str_from(text, (size_t)end + 1);
        bool one_word = str_find(str_trim(line), S(" ")) < 0 || str_find(line, S("€ ")) >= 0;
        if (str_utf8_len(line) > width && !one_word) {
            fail_msg("wider than %zu: " STR_FMT, width, STR_ARG(line));
        }
        assert_true(line.n == 0 || line.p[line.n - 1] != ' ');
    }
}

static void test_width(void **state)
{
    (void)state;
    overview_item items[] = {granted("Hulp bij de huur van een woning of een kamer", both, 2, 123456789),
                             item("Één lange naam voor een kleine régeling", OVERVIEW_REFUSED, an, 1)};
    items[1].reasons = too_rich;
    items[1].reason_count = 1;
    overview o = record(items, 2);
    for (int width = LAYOUT_WIDTH_MIN; width <= 130; width++) {
        check_lines(report_overview_text(memory, &o, TEXT_NL, width), (size_t)width);
        check_lines(report_overview_text(memory, &o, TEXT_EN, width), (size_t)width);
    }
    check_lines(report_overview_text(memory, &o, TEXT_NL, 0), LAYOUT_WIDTH_MIN);
}

static void test_words(void **state)
{
    (void)state;
    static const struct {
        const char *text, *wanted;
    } rows[] = {
        {"", "\n"},
        {"  een \n twee\tdrie ", "  een twee drie\n"},
        {"aaaaaaaaaa bbbbbbbbbb cccccccccc dddd", "  aaaaaaaaaa bbbbbbbbbb\n    cccccccccc dddd\n"},
        {"ééééééééééééé ééééééééééééééé", "  ééééééééééééé\n    ééééééééééééééé\n"},
        {"ééééééééééééé éééééééééééééé", "  ééééééééééééé éééééééééééééé\n"}, /* thirty characters */
        {"dit kost precies ongeveer € 12,00", "  dit kost precies ongeveer\n    € 12,00\n"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        layout l = layout_in(memory, 30);
        layout_text(&l, 2, 4, str_of(rows[i].text));
        expect_text(buf_str(&l.out), rows[i].wanted);
    }
}

/* ------------------------------------------------------------------ JSON */

static void test_json(void **state)
{
    (void)state;
    overview_item items[] = {granted("huurhulp", both, 2, 123450), item("zorghulp", OVERVIEW_MISSING, an, 1),
                             item("kleding", OVERVIEW_REFUSED, bo, 1)};
    items[0].article_count = 1;
    items[0].terms = terms;
    items[0].term_count = 2;
    const overview_missing both_missing[] = {rent[0], kind[0]};
    items[1].missing = both_missing;
    items[1].missing_count = 2;
    items[2].reasons = too_rich;
    items[2].reason_count = 1;
    overview o = record(items, 3);
    buf b = buf_in(memory);
    json j = json_to(&b, 0);
    report_overview_json(&j, &o, NULL);
#define FLAGS "\"handled_here\":false,\"already\":false,\"receivers\":[],"
#define NOTHING(range)                                                                                                 \
    "\"amount_cents\":null,\"amount\":null,\"exact\":null,\"set_aside_cents\":null," range                             \
    "\"period\":null,\"body\":\"De gemeente\"," FLAGS                                                                  \
    "\"apply\":null,\"apply_url\":null,\"caution\":null,\"terms\":[],"
    expect_text(
        buf_str(&b),
        "{\"day\":\"2026-07-01\","
        "\"persons\":[{\"id\":\"an\",\"name\":\"An Bakker\"},{\"id\":\"bo\",\"name\":null}],"
        "\"worries\":[{\"who\":\"an\",\"text\":\"Ik kan de huur\\nniet betalen.\",\"life_domain\":null},"
        "{\"who\":\"samen\",\"text\":\"Het is koud.\",\"life_domain\":\"home\"}],"
        "\"dangers\":[],\"heard\":[],\"wish\":null,\"items\":["
        "{\"scheme\":\"huurhulp\",\"name\":\"huurhulp\",\"summary\":\"Helpt met de huur.\",\"persons\":[\"an\",\"bo\"],"
        "\"status\":\"granted\",\"amount_cents\":123450,\"amount\":1234.50,\"exact\":true,\"set_aside_cents\":0,"
        "\"sure\":null,\"low_cents\":"
        "null,\"high_cents\":null,\"period\":\"maand\","
        "\"body\":\"De gemeente\"," FLAGS "\"apply\":\"Bij de gemeente.\",\"apply_url\":\"https://example.org\","
        "\"caution\":null,\"terms\":[{\"text\":\"Kom praten.\",\"by\":\"2026-07-29\"},"
        "{\"text\":\"Later.\",\"by\":null}],\"missing\":[],\"reasons\":[],\"flips\":[],\"detail\":null,"
        "\"articles\":[{\"law\":\"Huurwet\",\"article\":\"2\",\"url\":\"https://example.org/huur#2\"}]},"
        "{\"scheme\":\"zorghulp\",\"name\":\"zorghulp\",\"summary\":null,\"persons\":[\"an\"],\"status\":"
        "\"missing\"," NOTHING(
            "\"sure\":false,\"low_cents\":null,\"high_cents\":null,") "\"missing\":[{\"fact\":\"kale_huur\",\"person\":"
                                                                      "\"an\",\"question\":\"Hoeveel is de huur?\","
                                                                      "\"file_key\":\"woningen[].kale_huur\","
                                                                      "\"choices\":[]},"
                                                                      "{\"fact\":\"soort\",\"person\":\"bo\","
                                                                      "\"question\":\"Hoe woont "
                                                                      "u?\",\"file_key\":null,\"choices\":[{\"value\":"
                                                                      "\"huur\",\"label\":\"huurwoning\"},"
                                                                      "{\"value\":\"koop\",\"label\":\"eigen "
                                                                      "huis\"}]}],\"reasons\":[],\"flips\":[],"
                                                                      "\"detail\":"
                                                                      "null,\"articles\":[]},"
                                                                      "{\"scheme\":\"kleding\",\"name\":\"kleding\","
                                                                      "\"summary\":null,\"persons\":[\"bo\"],"
                                                                      "\"status\":"
                                                                      "\"refused\"," NOTHING(
                                                                          "\"sure\":null,\"low_cents\":null,\"high_"
                                                                          "cents\":"
                                                                          "null,") "\"missing\":[],\"reasons\":[\"uw "
                                                                                   "inkomen "
                                                                                   "is te hoog\"],\"flips\":[],"
                                                                                   "\"detail\":null,\"articles\":[]}],"
                                                                                   "\"budgets\":[]}");
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_granted),        cmocka_unit_test(test_granted_to_several),
        cmocka_unit_test(test_granted_help),   cmocka_unit_test(test_nothing_granted),
        cmocka_unit_test(test_questions),      cmocka_unit_test(test_order_of_questions),
        cmocka_unit_test(test_open_amounts),   cmocka_unit_test(test_others),
        cmocka_unit_test(test_unknown_period), cmocka_unit_test(test_width),
        cmocka_unit_test(test_words),          cmocka_unit_test(test_json),
    };
    int failed = cmocka_run_group_tests_name("report", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

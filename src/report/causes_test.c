/* How things hang together, as text and as JSON. */
#include "report/report.h"

#include <setjmp.h>

#include <cmocka.h>

#include "household/causes_testing.h"

#include "base/banned.h"

static arena *memory;

static bool has(str text, const char *part)
{
    return str_find(text, str_of(part)) >= 0;
}

static void expect(str text, const char *part)
{
    if (!has(text, part)) {
        print_error("'%s' is not in:\n" STR_FMT "\n", part, STR_ARG(text));
    }
    assert_true(has(text, part));
}

static str text_of(const overview_causes *c, text_language lang, causes_voice voice)
{
    return report_causes_text(memory, c, lang, voice, 1000); /* a sentence on a line */
}

/* The part between two headings. */
static str part(str text, const char *from, const char *to)
{
    ptrdiff_t start = str_find(text, str_of(from));
    assert_true(start >= 0);
    text = str_from(text, (size_t)start);
    ptrdiff_t end = str_find(text, str_of(to));
    assert_true(end > 0);
    return str_cut(text, 0, (size_t)end);
}

static void test_begin(void **state)
{
    (void)state;
    overview_causes c = causes_case_1(memory, TEXT_NL);
    str text = part(text_of(&c, TEXT_NL, CAUSES_RESIDENT), "\nHoe het samenhangt\n", "  Hier kunt u ook beginnen");
    const char *wanted =
        "\n"
        "Hoe het samenhangt\n"
        "------------------\n"
        "Problemen hangen vaak aan elkaar. Wij rekenden uit waar hulp het meeste oplost.\n"
        "Dit is een berekening, geen besluit. U kiest zelf, samen met een mens die u helpt.\n"
        "Het zijn geen echte gezinnen: wij rekenden met wat onderzoek zegt en met schattingen. Wij deden alsof hulp "
        "helemaal lukt. In het echt helpt hulp vaak minder.\n"
        "Er is gevaar. Dat gaat voor alles wat hier staat.\n"
        "\n"
        "  Begin hier: Hulp bij schulden\n"
        "    In 83 van 100 berekeningen komt dit als eerste.\n"
        "    Wij rekenden het 500 keer uit. Elke keer namen wij aan dat het net iets anders werkt. Zo zien wij of de "
        "volgorde blijft.\n"
        "    Dat is duidelijk: bijna altijd komt dit voorop.\n"
        "    Waarom dit helpt, stap voor stap:\n"
        "      - Schulden → Stress\n"
        "        Schulden geven stress: elke brief kan slecht nieuws zijn.\n"
        "        U vertelde dit niet allemaal: wij vermoeden het. Dit komt uit onderzoek.\n"
        "      - Stress → Spanning en ruzie thuis\n"
        "        Stress geeft ruzie: wie moe is, wordt sneller boos.\n"
        "        U vertelde dit niet allemaal: wij vermoeden het. Onderzoek zegt dat het zo werkt, niet hoe sterk.\n"
        "      - Spanning en ruzie thuis → Onrust voor de kinderen\n"
        "        Ruzie maakt het thuis onrustig voor de kinderen.\n"
        "        U vertelde dit niet allemaal: wij vermoeden het. Onderzoek zegt dat het zo werkt, niet hoe sterk.\n"
        "      - Onrust voor de kinderen → Moeilijk gedrag van een kind\n"
        "        Onrust thuis maakt een kind boos of stil.\n"
        "        U vertelde dit niet allemaal: wij vermoeden het. Onderzoek zegt dat het zo werkt, niet hoe sterk.\n"
        "    Wat deze hulp in een jaar weghaalt of minder maakt:\n"
        "      - Schulden: in onze berekening 85 van de 100 keer.\n"
        "      - Uit huis gezet worden: in onze berekening 40 van de 100 keer.\n"
        "      - Stress: in onze berekening 22 van de 100 keer.\n"
        "      - Spanning en ruzie thuis: in onze berekening 6 van de 100 keer.\n"
        "      - Moeilijk gedrag van een kind: in onze berekening minder dan 1 van de 100 keer.\n"
        "    Wat niemand nog heeft gemeten:\n"
        "      - Niemand heeft gemeten of hulp bij schulden het gedrag van een kind beter maakt.\n"
        "\n";
    if (!str_eq(text, str_of(wanted))) {
        print_error("got:\n" STR_FMT "\nwanted:\n%s\n", STR_ARG(text), wanted);
    }
    assert_true(str_eq(text, str_of(wanted)));
}

static void test_rest(void **state)
{
    (void)state;
    overview_causes c = causes_case_1(memory, TEXT_NL);
    str text = text_of(&c, TEXT_NL, CAUSES_RESIDENT);
    static const char *const parts[] = {
        "    Hulp bij post en papieren\n      In 11 van 100 berekeningen komt dit als eerste.\n",
        "      In 71 van 100 berekeningen zijn dit de beste twee samen.\n",
        "    - Als wij wisten of dit klopt: “Er is vaak ruzie thuis”.\n      Klopt het? Dan komt eerst: Praten over de "
        "ruzie thuis.\n",
        "    - Stress → Schulden\n      Met stress houdt u uw geld minder goed bij.\n      Een kring: dit houdt "
        "zichzelf in stand. U vertelde dit niet allemaal: wij vermoeden het.",
        "    - Mensen op wie u kunt bouwen ⊣ Stress (houdt tegen)\n",
        "    - 6 van de 12 pijlen: dat is onze schatting. Het kan ook anders zijn.\n",
    };
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        expect(text, parts[i]);
    }
    str told = part(text, "  Wat u vertelde\n", "  Wat misschien ook speelt\n"); /* INV-2 */
    for (size_t i = 0; i < c.count; i++) {
        assert_int_equal(str_find(told, c.causes[i].resident) >= 0, c.causes[i].told);
    }
}

/* How sure, in one sentence, by what share of the calculations says so. */
static void test_sure(void **state)
{
    (void)state;
    static const struct {
        int first;
        const char *words;
    } rows[] = {{100, "duidelijk"},     {75, "duidelijk"}, {74, "waarschijnlijk"},
                {50, "waarschijnlijk"}, {49, "onzeker"},   {1, "onzeker"}};
    overview_causes c = causes_case_1(memory, TEXT_NL);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ((overview_lever *)c.levers)[0].first_of_100 = rows[i].first;
        expect(text_of(&c, TEXT_NL, CAUSES_RESIDENT),
               str_copy(memory, str_printf(memory, "Dat is %s", rows[i].words)).p);
    }
}

/* To a professional: other words, the same arrows and figures. */
static void test_professional(void **state)
{
    (void)state;
    overview_causes c = causes_case_1(memory, TEXT_NL);
    str resident = text_of(&c, TEXT_NL, CAUSES_RESIDENT), trade = text_of(&c, TEXT_NL, CAUSES_PROFESSIONAL);
    expect(trade, "Problematische schulden. In eigen woorden: “de deurwaarder”.");
    expect(trade, "Administratie niet op orde. Blijkt uit: “post als een bom”.");
    expect(trade, "Onderzoek: Richardson, Elliott & Roberts (2013)");
    expect(trade, "Langdurige stress. Vermoeden: in 70 van de 100 berekende huishoudens van wie hetzelfde bekend is.");
    assert_false(has(trade, "U heeft schulden"));
    for (size_t i = 0; i < c.arrow_count; i++) {
        causes_telling t = {memory, &c, TEXT_NL, CAUSES_PROFESSIONAL};
        str arrow = causes_arrow(&t, &c.arrows[i]);
        assert_true(str_find(trade, arrow) >= 0 && str_find(resident, arrow) >= 0);
        assert_true(str_find(trade, c.arrows[i].words) >= 0 && str_find(resident, c.arrows[i].words) >= 0);
    }
    expect(trade, "In 83 van 100 berekeningen komt dit als eerste.");
    assert_false(has(trade, "U zei") || has(trade, "zoals dat van u") || has(trade, "Dit vertelde u niet"));
}

static void test_little(void **state)
{
    (void)state;
    overview_causes none = {0}, many = causes_many(memory, TEXT_EN, 3, 0);
    str text = text_of(&none, TEXT_NL, CAUSES_RESIDENT);
    expect(text, "Wij zien nog niet hoe het samenhangt.");
    assert_false(has(text, "Begin hier") || has(text, "Wat leidt tot wat"));
    text = text_of(&many, TEXT_EN, CAUSES_RESIDENT);
    expect(text, "We know too little yet to say where you best begin.");
    assert_false(has(text, "calculations") || has(text, "What leads to what"));
    for (text_language lang = 0; lang < TEXT_LANGUAGES; lang++) { /* every text is there */
        overview_causes c = causes_case_1(memory, lang);
        for (causes_voice voice = 0; voice < CAUSES_VOICES; voice++) {
            assert_false(has(text_of(&c, lang, voice), "[report") || has(text_of(&c, lang, voice), "{0}"));
        }
    }
    str narrow = report_causes_text(memory, &many, TEXT_EN, CAUSES_RESIDENT, 40);
    for (size_t n = 0, i = 0; i < narrow.n; i++) {
        n = narrow.p[i] == '\n' ? 0 : n + 1;
        assert_true(n <= 40);
    }
}

/* Who is not safe at home reads that, and nothing of quarrels. */
static void test_unsafe(void **state)
{
    (void)state;
    overview_causes c = {.has_danger = true, .unsafe = true};
    str resident = text_of(&c, TEXT_NL, CAUSES_RESIDENT), professional = text_of(&c, TEXT_NL, CAUSES_PROFESSIONAL);
    expect(resident, "Dat gaat eerst. Bel Veilig Thuis: 0800-2000");
    expect(professional, "Volg de meldcode.");
    assert_true(str_find(resident, S("Begin hier")) < 0 && str_find(professional, S("ruzie")) < 0);
}

/* What they asked for stands before where to begin, and when nothing could be worked out. */
static void test_asked(void **state)
{
    (void)state;
    const overview_asked_help helps[] = {{S("Hulp bij post"), S("budgethulp"), S("paperwork")},
                                         {S("Taalles"), S("taal_leren"), STR_NULL}};
    const overview_asked asked[] = {{S("noor"), S("Noor"), S("Wie leest het met mij?"), helps, 2},
                                    {S("samen"), STR_NULL, S("Iets anders."), NULL, 0}};
    overview_causes c = causes_case_1(memory, TEXT_NL), none = {.asked = asked, .asked_count = 1};
    c.asked = asked;
    c.has_danger = false;
    c.asked_count = 2;
    expect(
        part(text_of(&c, TEXT_NL, CAUSES_RESIDENT), "  U vroeg", "  Begin hier"),
        "  U vroeg om hulp bij\n    - Noor: “Wie leest het met mij?” Daarvoor is er: Hulp bij post; Taalles.\n"
        "    - “Iets anders.”\n    Staat er geen hulp bij? Dan weten wij niet welke past. Vraag het aan wie u helpt.\n"
        "    Begin met wat u zelf vroeg.");
    str text = text_of(&none, TEXT_EN, CAUSES_PROFESSIONAL);
    expect(text, "  The household asked for help with\n    - Noor: “Wie leest het met mij?” What fits: Hulp bij post; "
                 "Taalles.\n");
    assert_false(has(text, "no help is named") || has(text, "Below stands")); /* each has some, and nothing follows */
    buf b = buf_in(memory);
    json j = json_to(&b, 0);
    report_causes_json(&j, &c);
    expect(buf_str(&b),
           "\"asked\":[{\"who\":\"noor\",\"words\":\"Wie leest het met mij?\",\"helps\":[{\"name\":\"Hulp bij "
           "post\",\"service\":\"budgethulp\",\"cause\":\"paperwork\"},{\"name\":\"Taalles\",\"service\":"
           "\"taal_leren\",\"cause\":null}]},{\"who\":\"samen\",\"words\":\"Iets anders.\",\"helps\":[]}]");
}

/* What could not be worked out is one sentence, in the place of everything. */
static void test_not_shown(void **state)
{
    (void)state;
    overview_causes c = {.not_shown = S("Wij konden het niet uitrekenen."), .detail = S("net.yaml:3: nought")};
    str text = text_of(&c, TEXT_NL, CAUSES_RESIDENT);
    expect(text, "Hoe het samenhangt\n------------------\nWij konden het niet uitrekenen.\n");
    assert_false(has(text, "Wij zien nog niet") || has(text, "nought"));
    buf b = buf_in(memory);
    json j = json_to(&b, 0);
    report_causes_json(&j, &c);
    expect(buf_str(&b), "\"not_shown\":\"Wij konden het niet uitrekenen.\",\"detail\":\"net.yaml:3: "
                        "nought\",\"asked\":[],\"causes\":[]");
}

static void test_json(void **state)
{
    (void)state;
    overview_causes c = causes_case_1(memory, TEXT_NL);
    buf b = buf_in(memory);
    json j = json_to(&b, 0);
    report_causes_json(&j, &c);
    str text = buf_str(&b);
    static const char *const parts[] = {
        "{\"calculations\":500,\"has_danger\":true,\"unsafe\":false,\"not_shown\":null,\"detail\":null,\"asked\":[],"
        "\"causes\":[{"
        "\"id\":\"low_income\",",
        ("{\"id\":\"debts\",\"name\":\"Schulden\",\"resident\":\"U heeft schulden die u niet kunt "
         "betalen\",\"professional\":"
         "\"Problematische "
         "schulden\",\"life_domain\":\"money\",\"kind\":\"problem\",\"told\":true,\"awake\":true,\"danger\":false,"
         "\"seen\":false,"
         "\"is_first\":true,\"unasked\":false,\"denied\":false,\"shown_by\":\"de "
         "deurwaarder\",\"otherwise\":null,\"of_100\":100}"),
        "{\"from\":\"stress\",\"to\":\"debts\",\"supposed\":true,\"later\":true,\"loop\":true,\"protects\":false,",
        "\"grade\":\"direction\",\"source\":null}",
        ("\"levers\":[{\"name\":\"Hulp bij "
         "schulden\",\"causes\":[\"debts\"],\"services\":[\"schuldhulp\"],\"only_asked\":false,\"first_of_100\":83,"
         "\"reliefs\":[{\"cause\":\"debts\",\"of_100\":85},"),
        "\"ways\":[{\"from\":\"debts\",\"to\":\"stress\"},{\"from\":\"stress\",\"to\":\"quarrels\"},",
        "\"bundles\":[{\"name\":\"Hulp bij schulden en hulp bij post\",\"causes\":[\"debts\",\"post\"],",
        ("\"doubts\":[{\"cause\":\"quarrels\",\"if_there\":\"Praten over de ruzie thuis\",\"if_not\":\"Hulp bij "
         "schulden\"},"),
    };
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        expect(text, parts[i]);
    }
    b = buf_in(memory);
    j = json_to(&b, 0);
    report_causes_json(&j, &(overview_causes){0});
    assert_true(str_eq(buf_str(&b), S("{\"calculations\":0,\"has_danger\":false,\"unsafe\":false,\"not_shown\":null,"
                                      "\"detail\":null,\"asked\":[],\"causes\":[],"
                                      "\"arrows\":[],\"levers\":[],\"bundles\":[],"
                                      "\"doubts\":[],\"replies\":[]}")));
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_begin),        cmocka_unit_test(test_rest),   cmocka_unit_test(test_sure),
        cmocka_unit_test(test_professional), cmocka_unit_test(test_little), cmocka_unit_test(test_unsafe),
        cmocka_unit_test(test_not_shown),    cmocka_unit_test(test_asked),  cmocka_unit_test(test_json),
    };
    int failed = cmocka_run_group_tests_name("causes", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

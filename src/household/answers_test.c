/* Answers: how a household is told in paths, what is refused, setting and writing. That nothing is lost on the way there and back is asked of
 * random households in random_test.c; merging and moving have move_test.c. */
#include "household/answers_testing.h"

#include "household/household_invariants.h"
#include "household/reading.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ helpers */

/* One answer a line. */
static household_answers listed(const char *lines)
{
    household_answer *list = NULL;
    size_t n = 0, cap = 0;
    for (str rest = str_of(lines); rest.n > 0;) {
        ptrdiff_t end = str_find(rest, S("\n"));
        str line = end < 0 ? rest : str_cut(rest, 0, (size_t)end);
        ptrdiff_t equals = str_find(line, S("="));
        assert_true(equals >= 0);
        ARENA_PUSH(memory, list, n, cap,
                   ((household_answer){str_cut(line, 0, (size_t)equals), str_from(line, (size_t)equals + 1)}));
        rest = end < 0 ? S("") : str_from(rest, (size_t)end + 1);
    }
    return (household_answers){list, n};
}

static bool read_told(household_answers told, household *h, err *e)
{
    return household_read_answers(memory, &facts, S("vragen"), told, NULL, DAY, TEXT_NL, h, e);
}

static household good(const char *lines)
{
    household h = {0};
    err e;
    if (!read_told(listed(lines), &h, &e)) {
        fail_msg("%s\n%s", lines, err_text(memory, &e).p);
    }
    return h;
}

/* ------------------------------------------------------------------ reading */

#define ANNA "personen.anna.geboren=1990-04-01\n"
#define BEN "personen.ben=\n"

static const struct {
    const char *lines, *cell, *value;
} cells[] = {
    {ANNA, "personen anna geboortedatum", "1990-04-01"},
    {"formaat=huishouden/1\nPersonen.anna.Geboren=01-04-1990\n", "personen anna geboortedatum", "1990-04-01"},
    {ANNA "personen.anna.weken-in-buitenland=3\n", "personen anna weken_in_buitenland", "3"},
    {ANNA "personen.anna.zorgverzekering=onbekend\n", "personen anna zorgverzekering", "-"},
    {ANNA "personen.anna.zorgverzekering=\n", "personen anna zorgverzekering", "-"},
    {ANNA BEN, "personen ben persoon_id", "ben"},
    {ANNA "personen.ben.naam=\n", "personen ben persoon_id", "no row"}, /* an empty field makes nobody */
    /* lists: the order is that of the numbers, and gaps close */
    {ANNA "personen.anna.inkomen.1.soort=loon\n", "inkomens anna.1 soort", "loon"},
    {ANNA "personen.anna.inkomen.7.soort=loon\npersonen.anna.inkomen.03.soort=gift\n", "inkomens anna.1 soort", "gift"},
    {ANNA "personen.anna.inkomen.7.soort=loon\npersonen.anna.inkomen.03.soort=gift\n", "inkomens anna.2 soort", "loon"},
    {ANNA "personen.anna.inkomen=geen\n", "personen anna inkomsten_opgegeven", "ja"},
    {ANNA "personen.anna.inkomen=\n", "personen anna inkomsten_opgegeven", "-"},
    {ANNA "personen.anna.inkomen=geen\npersonen.anna.inkomen.1.soort=\n", "personen anna inkomsten_opgegeven", "ja"},
    {ANNA "personen.anna.vermogen=geen\n", "vermogens anna schulden", "0"},
    {ANNA "personen.anna.vermogen.bezittingen=612,50\n", "vermogens anna bezittingen", "61250"},
    {ANNA "personen.anna.vermogen.schulden.1.bedrag=5\npersonen.anna.vermogen.schulden.2.bedrag=6\n",
     "vermogens anna schulden", "1100"},
    {ANNA "personen.anna.vermogen.schulden.1.bedrag=5\npersonen.anna.vermogen.schulden.2=\n", "vermogens anna schulden",
     "-"},
    {ANNA "personen.anna.ontvangt.1.regeling=zorgtoeslag\n", "ontvangsten anna.1 regeling", "zorgtoeslag"},
    /* pairs, children, homes */
    {ANNA BEN "relaties.anna+ben.soort=ouder\n", "relaties ben anna soort", "kind"},
    {ANNA BEN "relaties.anna+ben=\n", "relaties ben anna persoon_id", "ben"},
    {ANNA BEN "kinderen.ben.ouders=anna\n", "relaties anna ben soort", "kind"},
    {ANNA BEN "personen.cor=\nkinderen.ben.ouders=anna, cor\n", "kinderen cor ben kind_id", "ben"},
    {ANNA BEN "woningen.flat.kale_huur=612,50\nwoningen.flat.bewoners=anna,ben\n", "woningen ben kale_huur", "61250"},
    {ANNA BEN "woningen.flat.bewoners=anna,ben\nwoningen.flat.ingeschreven=geen\n",
     "relaties anna ben zelfde_adres_brp", "nee"},
    {ANNA "woningen.flat.bewoners=anna\nwoningen.flat.dreiging.1.soort=ontruiming\n", "dreigingen anna flat.1 soort",
     "ontruiming"},
};

static void test_cells(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
        household h = good(cells[i].lines);
        str value = testing_cell(&h, cells[i].cell);
        if (!str_eq(value, str_of(cells[i].value))) {
            fail_msg("%s%s is '" STR_FMT "', expected '%s'", cells[i].lines, cells[i].cell, STR_ARG(value),
                     cells[i].value);
        }
    }
}

static void test_words_and_day(void **state)
{
    (void)state;
    household h = good(ANNA "peildatum=2026-01-01\nzorgen.2.van=samen\nzorgen.2.tekst= a=b \nzorgen.1.van=anna\n"
                            "zorgen.1.tekst=null\nhulpvragen.1.van=anna\nhulpvragen.1.tekst=~\n"
                            "hulpvragen.1.leefgebied=geld\ntoelichting=x\n");
    assert_true(h.has_day && h.day == date_from_ymd(2026, 1, 1));
    expect(h.worries[0].text, "null");
    expect(h.worries[1].text, " a=b ");
    expect(h.needs[0].text, "~");
    expect(h.needs[0].life_domain, "geld");
    expect(h.note, "x");
    expect(h.file, "vragen");
}

/* What a file says, as paths; the same whatever the file's own spelling. */
static void test_told(void **state)
{
    (void)state;
    household h =
        testing_good("formaat: huishouden/1\npeildatum: 2026-07-01\n"
                     "Personen:\n  - {id: anna, Weken in buitenland: 3, naam: , inkomen: [], vermogen: {schulden: "
                     "[{bedrag: 5}, {}]}}\n"
                     "  - {id: ben}\nrelaties: {met: ben, van: anna, soort: gehuwd}\nkinderen: []\n"
                     "woningen: {id: flat, bewoners: ' anna ,ben', ingeschreven: [], dreiging: [{soort: ontruiming}]}\n"
                     "zorgen: {van: anna, tekst: 'x '}\n");
    expect(lines_of(h.told), "peildatum=2026-07-01\npersonen.anna.weken_in_buitenland=3\npersonen.anna.inkomen=geen\n"
                             "personen.anna.vermogen.schulden.1.bedrag=5\npersonen.anna.vermogen.schulden.2=\n"
                             "personen.ben=\nrelaties.anna+ben.soort=gehuwd\nwoningen.flat.bewoners=anna,ben\n"
                             "woningen.flat.ingeschreven=geen\nwoningen.flat.dreiging.1.soort=ontruiming\n"
                             "zorgen.1.van=anna\nzorgen.1.tekst=x \n");
}

/* ------------------------------------------------------------------ refusals */

static const struct {
    const char *lines, *id, *path;
    const char *arguments[5];
} refusals[] = {
    /* paths */
    {ANNA "personen.anna.geboren=1991-01-01\n", "answers.twice", "personen.anna.geboren", {"personen.anna.geboren"}},
    {ANNA "personen.anna.inkomen=geen\npersonen.anna.inkomen.1.soort=loon\n",
     "answers.both",
     "personen.anna.inkomen",
     {"personen.anna.inkomen"}},
    {ANNA "personen.anna.inkomen.1.soort=loon\npersonen.anna.inkomen=geen\n",
     "answers.both",
     "personen.anna.inkomen",
     {"personen.anna.inkomen"}},
    {ANNA "zorgen.een.tekst=x\n", "answers.number", "zorgen.een.tekst", {"een", "zorgen"}},
    {ANNA "zorgen.0.tekst=x\n", "answers.number", "zorgen.0.tekst", {"0", "zorgen"}},
    {ANNA "personen.anna.inkomen.-1.soort=x\n", "answers.number", "personen.anna.inkomen.-1.soort", {"-1", "inkomen"}},
    {ANNA "relaties.anna.soort=gehuwd\n", "answers.pair", "relaties.anna.soort", {"anna"}},
    {ANNA "relaties.anna+.soort=gehuwd\n", "answers.pair", "relaties.anna+.soort", {"anna+"}},
    {ANNA "personen.anna=Anna\n", "answers.item", "personen.anna", {"personen.anna"}},
    {ANNA "personen..naam=Anna\n", "answers.nowhere", "personen..naam", {"personen..naam"}},
    {ANNA "personen.ben.naam=\xFF\n", "answers.encoding", "personen.ben.naam", {0}},
    {ANNA "personen.b\xFFn.naam=Ben\n", "answers.encoding", "personen.b", {0}},
    /* what the reader of files refuses too, with the path for a line */
    {"personen.anna.geboren=1990\n", "household.not_a_date", "personen.anna.geboren", {"1990", "geboren"}},
    {ANNA "personen.anna.gebooren=1990-04-01\n",
     "household.key_near",
     "personen.anna.gebooren",
     {"gebooren", "geboren"}},
    {ANNA "personeel.anna.naam=Anna\n", "household.key_near", "personeel", {"personeel", "personen"}},
    {ANNA "personen.anna.geboren.dag=1\n", "household.one_value", "personen.anna.geboren", {"geboren"}},
    {ANNA "personen.anna.naam.voornaam=A\n", "household.one_value", "personen.anna.naam", {"naam"}},
    {ANNA "personen.1ste.naam=A\n", "household.id_form", "personen.1ste", {"1ste"}},
    {ANNA "personen.anna.id=ben\n", "household.key_twice", "personen.anna.id", {"id"}},
    {ANNA "personen.anna.inkomen.1.per_jaar=5\n",
     "household.key_missing",
     "personen.anna.inkomen.1",
     {"soort", "inkomen"}},
    {ANNA "personen.anna.inkomen=veel\n", "household.list_expected", "personen.anna.inkomen", {"veel", "inkomen"}},
    {ANNA "woningen.flat.bewoners=anna,bert\n",
     "household.person_unknown",
     "woningen.flat.bewoners",
     {"bert", "bewoners"}},
    {ANNA "relaties.anna+bert.soort=gehuwd\n", "household.person_unknown", "relaties.anna+bert", {"bert", "met"}},
    {ANNA "zorgen.1.van=anna\n", "household.key_missing", "zorgen.1", {"tekst", "zorgen"}},
    {ANNA BEN "relaties.anna+ben.soort=vriend\nrelaties.ben+anna.contract=geen\n",
     "household.relation_twice",
     "relaties.ben+anna",
     {"ben", "anna", "'relaties.anna+ben'"}},
    {ANNA "personen.ben.geboren=1989-01-01\nkinderen.ben.ouders=anna\n",
     "household.parent_age",
     "personen.ben.geboren",
     {"ben", "1 januari 1989", "anna", "1 april 1990", "'personen.anna.geboren'"}},
    {"peildatum=2026-07-01\n", "household.top_missing", "", {"personen"}},
    {"formaat=huishouden/2\n" ANNA, "household.format", "formaat", {"huishouden/2", "huishouden/1"}},
    {"personen=anna\n", "household.mapping_expected", "personen", {NULL}}, /* {2} is long: only the path is compared */
};

static void test_refusals(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        household h = {.person_count = 77};
        err e = {0};
        str arguments[5];
        size_t n = 0;
        if (read_told(listed(refusals[i].lines), &h, &e)) {
            fail_msg("%s was read", refusals[i].lines);
        }
        for (; n < 5 && refusals[i].arguments[n] != NULL; n++) {
            arguments[n] = str_of(refusals[i].arguments[n]);
        }
        str wanted = text_get(memory, TEXT_NL, refusals[i].id, n, arguments);
        bool any = str_eq(str_of(refusals[i].id), S("household.mapping_expected"));
        if ((!any && !str_eq(wanted, str_of(e.message))) || !str_eq(str_of(e.field), str_of(refusals[i].path))) {
            fail_msg("%s%s\nexpected %s: " STR_FMT, refusals[i].lines, err_text(memory, &e).p, refusals[i].path,
                     STR_ARG(wanted));
        }
        assert_null(answers_refusal_problem(&e));
        assert_int_equal(h.person_count, 77); /* bad input changes nothing */
    }
}

static void test_limits(void **state)
{
    (void)state;
    household h;
    err e;
    buf b = buf_in(memory);
    for (int i = 0; i <= HOUSEHOLD_PERSONS_MAX; i++) {
        buf_printf(&b, "personen.p%d=\n", i);
    }
    assert_false(read_told(listed(str_copy(memory, buf_str(&b)).p), &h, &e));
    assert_string_equal(e.message, TEXT(memory, TEXT_NL, "household.list_long", S("personen"), S("50")).p);
    assert_string_equal(e.field, "personen");
    b = buf_in(memory);
    for (int i = 0; i <= HOUSEHOLD_LIST_MAX; i++) {
        buf_printf(&b, "personen.a.k%d=1\n", i);
    }
    assert_false(read_told(listed(str_copy(memory, buf_str(&b)).p), &h, &e));
    assert_string_equal(e.message, TEXT(memory, TEXT_NL, "answers.large").p);
    assert_string_equal(e.field, "personen.a");
    static const household_answer one[] = {{{"personen.a", 10}, {"", 0}}};
    household_answers many = {one, ANSWERS_MAX + 1}; /* refused before the list is walked */
    assert_false(read_told(many, &h, &e));
    assert_string_equal(e.message, TEXT(memory, TEXT_NL, "answers.large").p);
    str text = {arena_zero(memory, HOUSEHOLD_BYTES_MAX + 1), HOUSEHOLD_BYTES_MAX + 1};
    household_answer long_one = {S("toelichting"), text};
    assert_false(read_told((household_answers){&long_one, 1}, &h, &e));
    assert_string_equal(e.message, TEXT(memory, TEXT_NL, "answers.large").p);
}

/* ------------------------------------------------------------------ setting */

#define BASE                                                                                                           \
    ANNA "personen.anna.inkomen.1.soort=loon\npersonen.ben=\npersonen.ben.inkomen=geen\n"                              \
         "woningen.flat.bewoners=anna, ben\nwoningen.flat.kale_huur=600\n"

static const struct {
    const char *assignment;
    const char *gone, *told; /* a line that is no longer there; one that is */
} sets[] = {
    {"personen.anna.geboren=1991-01-01", "personen.anna.geboren=1990-04-01\n", "personen.anna.geboren=1991-01-01\n"},
    {" Personen.anna.Geboren =1991-01-01", "personen.anna.geboren=1990-04-01\n", "personen.anna.geboren=1991-01-01\n"},
    {"anna.geboren=1991-01-01", "personen.anna.geboren=1990-04-01\n", "personen.anna.geboren=1991-01-01\n"},
    {"anna.geboortedatum=1991-01-01", "personen.anna.geboren=1990-04-01\n", "personen.anna.geboren=1991-01-01\n"},
    {"anna.heeft_aow_leeftijd=nee", NULL, "personen.anna.aow_leeftijd=nee\n"},
    {"ben.bezittingen=5", NULL, "personen.ben.vermogen.bezittingen=5\n"},
    {"ben.rendementsgrondslag=5", NULL, "personen.ben.vermogen.op_1_januari=5\n"},
    {"anna.netto_per_maand=1500", NULL, "personen.anna.inkomen.1.netto_per_maand=1500\n"},
    {"anna.inkomen.2.soort=gift", NULL, "personen.anna.inkomen.2.soort=gift\n"},
    {"ben.kale_huur=700", "woningen.flat.kale_huur=600\n", "woningen.flat.kale_huur=700\n"},
    {"ben.woning_soort=huur", NULL, "woningen.flat.soort=huur\n"},
    {"relaties.anna+ben.soort=gehuwd", NULL, "relaties.anna+ben.soort=gehuwd\n"},
    /* what contradicts it goes */
    {"anna.inkomen=geen", "personen.anna.inkomen.1.soort=loon\n", "personen.anna.inkomen=geen\n"},
    {"ben.inkomen.1.soort=loon", "personen.ben.inkomen=geen\n", "personen.ben.inkomen.1.soort=loon\n"},
    {"anna.geboren=", "personen.anna.geboren=1990-04-01\n", NULL},
    {"anna.inkomen=", "personen.anna.inkomen.1.soort=loon\n", NULL},
    {"woningen.flat=", "woningen.flat.kale_huur=600\n", "personen.ben=\n"},
    {"toelichting=a=b", NULL, "toelichting=a=b\n"},
};

static void test_set(void **state)
{
    (void)state;
    household_answers base = listed(BASE);
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) {
        household_answers out = {0};
        err e;
        household h;
        if (!household_set_answer(memory, &facts, base, str_of(sets[i].assignment), TEXT_NL, &out, &e) ||
            !read_told(out, &h, &e)) {
            fail_msg("%s: %s", sets[i].assignment, err_text(memory, &e).p);
        }
        str lines = lines_of(out);
        bool gone = sets[i].gone == NULL ||
                    (str_find(str_of(BASE), str_of(sets[i].gone)) >= 0 && str_find(lines, str_of(sets[i].gone)) < 0);
        if (!gone || (sets[i].told != NULL && str_find(lines, str_of(sets[i].told)) < 0)) {
            fail_msg("%s gives\n" STR_FMT, sets[i].assignment, STR_ARG(lines));
        }
        expect(lines_of(base), BASE); /* INV-4 */
    }
}

static void test_set_refusals(void **state)
{
    (void)state;
    static const struct {
        const char *lines, *assignment, *id;
        const char *arguments[3];
    } rows[] = {
        {BASE, "anna.geboren", "answers.assignment", {"anna.geboren"}},
        {BASE, "=5", "answers.assignment", {"=5"}},
        {BASE, "carla.geboren=1990-01-01", "answers.nowhere", {"carla.geboren"}},
        {BASE, "anna=5", "answers.nowhere", {"anna"}},
        {BASE, "personen.anna=5", "answers.item", {"personen.anna"}},
        {BASE, "zorgen.x.tekst=5", "answers.number", {"x", "zorgen"}},
        {BASE, "anna.lengte=180", "answers.no_fact", {"lengte", "anna"}},
        {BASE, "ben.per_jaar=5", "answers.not_there", {"per_jaar", "ben"}},
        {BASE, "ben.kind_id=5", "answers.not_there", {"kind_id", "ben"}},
        {ANNA, "anna.kale_huur=5", "answers.not_there", {"kale_huur", "anna"}},
        {BASE "personen.anna.inkomen.2.soort=gift\n",
         "anna.per_jaar=5",
         "answers.several",
         {"anna.per_jaar", "personen.anna.inkomen.1.per_jaar, personen.anna.inkomen.2.per_jaar"}},
        {BASE, "anna.naam=\xFF", "answers.encoding", {0}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        household_answers out = {.n = 77};
        err e = {0};
        str arguments[3];
        size_t n = 0;
        for (; n < 3 && rows[i].arguments[n] != NULL; n++) {
            arguments[n] = str_of(rows[i].arguments[n]);
        }
        if (household_set_answer(memory, &facts, listed(rows[i].lines), str_of(rows[i].assignment), TEXT_NL, &out,
                                 &e)) {
            fail_msg("%s: " STR_FMT, rows[i].assignment, STR_ARG(lines_of(out)));
        }
        assert_string_equal(e.message, text_get(memory, TEXT_NL, rows[i].id, n, arguments).p);
        assert_int_equal(out.n, 77);
    }
}

/* ------------------------------------------------------------------ writing */

static void test_write(void **state)
{
    (void)state;
    household h = good(ANNA "peildatum=2026-07-01\npersonen.anna.naam=Anna: \"de\" eerste\npersonen.anna.inkomen=geen\n"
                            "personen.anna.vermogen.schulden.1.bedrag=612,50\npersonen.anna.vermogen.schulden.2=\n"
                            "personen.ben=\nrelaties.anna+ben.soort=gehuwd\nwoningen.flat.bewoners=anna,ben\n"
                            "woningen.flat.ingeschreven=geen\nzorgen.1.van=samen\nzorgen.1.tekst=een\\twee\n");
    expect(household_write(memory, &h), "formaat: huishouden/1\npeildatum: 2026-07-01\n"
                                        "\npersonen:\n  - id: anna\n    geboren: 1990-04-01\n"
                                        "    naam: \"Anna: \\\"de\\\" eerste\"\n    inkomen: geen\n    vermogen:\n"
                                        "      schulden:\n        - bedrag: \"612,50\"\n        - {}\n  - id: ben\n"
                                        "\nrelaties:\n  - van: anna\n    met: ben\n    soort: gehuwd\n"
                                        "\nwoningen:\n  - id: flat\n    bewoners: [anna, ben]\n    ingeschreven: geen\n"
                                        "\nzorgen:\n  - van: samen\n    tekst: \"een\\\\twee\"\n");
}

/* Texts with every character that a text may hold, and words that YAML would read as something else. */
static void test_write_texts(void **state)
{
    (void)state;
    static const char *const texts[] = {"null",
                                        "~",
                                        "ja",
                                        "- a",
                                        "a: b",
                                        "a #b",
                                        "#",
                                        "'",
                                        "\"",
                                        "\\",
                                        " a ",
                                        "a\nb\n",
                                        "\n\na",
                                        "a\tb",
                                        "\xC2\xADz",
                                        "\xE2\x80\x8Bz",
                                        "€ 5",
                                        "2026",
                                        "1.250",
                                        "{a}",
                                        "[a]",
                                        "&a",
                                        "*a",
                                        "!a",
                                        "|",
                                        ">",
                                        "%a",
                                        "@a",
                                        "`a",
                                        "?",
                                        "a:",
                                        "ë",
                                        "😀",
                                        "---",
                                        "...",
                                        "\xEF\xBB\xBFz",
                                        "\xE2\x80\xA8z",
                                        "Null",
                                        "0x1F",
                                        "yes",
                                        "a, b"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        household_answer told[] = {{S("personen.a"), S("")},
                                   {S("zorgen.1.van"), S("a")},
                                   {S("zorgen.1.tekst"), str_of(texts[i])},
                                   {S("toelichting"), str_of(texts[i])}};
        household h = {0};
        err e;
        if (!read_told((household_answers){told, 4}, &h, &e)) {
            fail_msg("'%s': %s", texts[i], err_text(memory, &e).p);
        }
        expect(h.worries[0].text, texts[i]);
        const char *wrong = household_told_problem(memory, &facts, &h);
        if (wrong != NULL) {
            fail_msg("'%s': %s", texts[i], wrong);
        }
    }
}

/* Every sentence about answers has a test above or in move_test.c; the text of each exists in both languages by the build. */
static void test_every_sentence(void **state)
{
    (void)state;
    str rest = testing_file("locale/nl.po");
    str here = testing_file("src/household/answers_test.c"), there = testing_file("src/household/move_test.c");
    size_t found = 0;
    for (ptrdiff_t at; (at = str_find(rest, S("msgid \"answers."))) >= 0; found++) {
        rest = str_from(rest, (size_t)at + sizeof "msgid " - 1);
        str quoted = str_cut(rest, 0, (size_t)str_find(str_from(rest, 1), S("\"")) + 2);
        if (str_find(here, quoted) < 0 && str_find(there, quoted) < 0) {
            fail_msg("no test refuses with " STR_FMT, STR_ARG(quoted));
        }
    }
    assert_true(found > 15);
}

int main(void)
{
    testing_open();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cells),          cmocka_unit_test(test_words_and_day), cmocka_unit_test(test_told),
        cmocka_unit_test(test_refusals),       cmocka_unit_test(test_limits),        cmocka_unit_test(test_set),
        cmocka_unit_test(test_set_refusals),   cmocka_unit_test(test_write),         cmocka_unit_test(test_write_texts),
        cmocka_unit_test(test_every_sentence),
    };
    int failed = cmocka_run_group_tests_name("answers", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

/* Places: the path of an answer from its fact, and back; leaving. */
#include "household/answers.h"

#include <setjmp.h>

#include "household/household_testing.h"

#include "base/banned.h"

static const household_answer straight[] = {{{"relaties.an+bo.soort", 20}, {"vriend", 6}}};

static const fact_definition *fact(const char *table, const char *name)
{
    for (size_t i = 0; i < facts.fact_count; i++) {
        if (str_eq(facts.facts[i].table, str_of(table)) && str_eq(facts.facts[i].name, str_of(name))) {
            return &facts.facts[i];
        }
    }
    fail_msg("no fact %s.%s", table, name);
    return NULL;
}

static void test_paths(void **state)
{
    (void)state;
    static const struct {
        const char *table, *name;
        answer_place place;
        const char *path;
    } rows[] = {
        {"personen", "geboortedatum", {.person = {"an", 2}}, "personen.an.geboren"},
        {"vermogens", "bezittingen", {.person = {"an", 2}}, "personen.an.vermogen.bezittingen"},
        {"personen", "inkomsten_opgegeven", {.person = {"an", 2}}, "personen.an.inkomen"},
        {"inkomens", "jaarbedrag", {.person = {"an", 2}, .item = {"an.2", 4}}, "personen.an.inkomen.2.per_jaar"},
        {"inkomens", "jaarbedrag", {.person = {"an", 2}}, ""}, /* which income? */
        {"schuldposten",
         "bedrag",
         {.person = {"an", 2}, .item = {"an.1", 4}},
         "personen.an.vermogen.schulden.1.bedrag"},
        {"relaties",
         "huishouden_grond",
         {.person = {"an", 2}, .subject = {"bo", 2}},
         "relaties.an+bo.samen_huishouden"},
        {"relaties",
         "huishouden_grond",
         {.person = {"bo", 2}, .subject = {"an", 2}},
         "relaties.an+bo.samen_huishouden"},
        {"relaties",
         "huishouden_grond",
         {.person = {"bo", 2}, .subject = {"cas", 3}},
         "relaties.bo+cas.samen_huishouden"},
        {"relaties", "huishouden_grond", {.person = {"an", 2}}, ""},
        {"relaties", "soort", {.person = {"an", 2}, .subject = {"bo", 2}}, "relaties.an+bo.soort"},
        {"relaties", "soort", {.person = {"bo", 2}, .subject = {"an", 2}}, ""}, /* begun from the other side */
        {"relaties", "ander_geboortedatum", {.person = {"an", 2}, .subject = {"bo", 2}}, "personen.bo.geboren"},
        {"relaties", "zelfde_woning", {.person = {"an", 2}, .subject = {"bo", 2}, .home = {"flat", 4}}, ""},
        {"kinderen", "geboortedatum", {.person = {"an", 2}, .subject = {"kim", 3}}, "personen.kim.geboren"},
        {"kinderen", "onderwijs_in_orde", {.person = {"an", 2}, .subject = {"kim", 3}}, "kinderen.kim.school"},
        {"kinderen", "aanvrager_kinderbijslag", {.subject = {"kim", 3}}, "kinderen.kim.kinderbijslag_naar"},
        {"kinderen", "wordt_onderhouden", {.person = {"an", 2}, .subject = {"kim", 3}}, ""},
        {"relaties", "jongste_kind_geboortedatum", {.person = {"an", 2}, .subject = {"bo", 2}}, ""},
        {"woningen", "kale_huur", {.person = {"an", 2}, .home = {"flat", 4}}, "woningen.flat.kale_huur"},
        {"woningen", "kale_huur", {.person = {"an", 2}}, ""}, /* lives nowhere */
        {"dreigingen", "datum", {.home = {"flat", 4}, .item = {"flat.1", 6}}, "woningen.flat.dreiging.1.datum"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        str path = household_answer_path(memory, (household_answers){straight, 1}, fact(rows[i].table, rows[i].name),
                                         &rows[i].place);
        if (!str_eq(path, str_of(rows[i].path))) {
            fail_msg("row %zu: '" STR_FMT "', not '%s'", i, STR_ARG(path), rows[i].path);
        }
    }
}

/* Every question of the catalogue has a path, or follows from other answers; and the path leads back to a fact that stands there. */
static void test_every_question(void **state)
{
    (void)state;
    const answer_place everything = {S("an"), S("bo"), S("an.1"), S("flat")};
    size_t with = 0, without = 0;
    for (size_t i = 0; i < facts.fact_count; i++) {
        const fact_definition *f = &facts.facts[i];
        if (f->question[TEXT_NL].n == 0) {
            continue;
        }
        str path = household_answer_path(memory, (household_answers){NULL, 0}, f, &everything);
        const fact_definition *back = household_fact_at(&facts, path, TEXT_NL);
        if (path.n == 0) {
            without++;
        } else if (back == NULL || !str_eq(back->file_key, f->file_key)) {
            fail_msg(STR_FMT "." STR_FMT ": '" STR_FMT "' does not lead back", STR_ARG(f->table), STR_ARG(f->name),
                     STR_ARG(path));
        } else {
            with++;
        }
    }
    assert_true(with > 80);
    assert_int_equal(without, 6); /* lists of names (who lives or is registered there, who pays), the youngest child */
}

static void test_back(void **state)
{
    (void)state;
    static const struct {
        const char *path, *name;
    } rows[] = {
        {"personen.an.geboren", "geboortedatum"},
        {"personen.an.inkomen", "inkomsten_opgegeven"},
        {"personen.an.inkomen.12.soort", "soort"},
        {"relaties.an+bo.toeslagband", "toeslagband"},
        {"relaties.an+bo.scheiding", "duurzaam_gescheiden"}, /* of two, the first */
        {"personen.an", NULL},
        {"personen.an.inkomen.12", NULL},
        {"personen.an.naam", NULL},
        {"personen..geboren", NULL},
        {"personen.an.geboren.x", NULL},
        {"geboren", NULL},
        {"", NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const fact_definition *f = household_fact_at(&facts, str_of(rows[i].path), TEXT_EN);
        if ((f == NULL) != (rows[i].name == NULL) || (f != NULL && !str_eq(f->name, str_of(rows[i].name)))) {
            fail_msg("'%s' leads to '" STR_FMT "'", rows[i].path, STR_ARG(f == NULL ? S("nothing") : f->name));
        }
    }
}

static void test_leaving(void **state)
{
    (void)state;
    static const household_answer told[] = {
        {{"personen.an", 11}, {"", 0}},
        {{"personen.bo.geboren", 19}, {"1990-01-01", 10}},
        {{"personen.bob.geboren", 20}, {"1991-01-01", 10}},
        {{"relaties.an+bo.soort", 20}, {"vriend", 6}},
        {{"relaties.an+bob.soort", 21}, {"vriend", 6}},
        {{"kinderen.bo.ouders", 18}, {"an", 2}},
        {{"kinderen.bob.ouders", 19}, {"bo, an", 6}},
        {{"woningen.bo.bewoners", 20}, {"an,bo,bob", 9}},
        {{"woningen.bo.ingeschreven", 24}, {"onbekend", 8}},
    };
    static const char *const wanted[] = {
        "personen.an=",           "personen.bob.geboren=1991-01-01", "relaties.an+bob.soort=vriend",
        "kinderen.bob.ouders=an", "woningen.bo.bewoners=an,bob",     "woningen.bo.ingeschreven=onbekend"};
    household_answers left =
        household_without(memory, (household_answers){told, sizeof told / sizeof told[0]}, S("bo"));
    assert_int_equal(left.n, sizeof wanted / sizeof wanted[0]);
    for (size_t i = 0; i < left.n; i++) {
        str line = str_printf(memory, STR_FMT "=" STR_FMT, STR_ARG(left.list[i].path), STR_ARG(left.list[i].value));
        assert_true(str_eq(line, str_of(wanted[i])));
    }
    assert_true(str_eq(household_names_with(memory, S("an, bo"), S("cas")), S("an,bo,cas")));
    assert_true(str_eq(household_names_with(memory, S("geen"), S("cas")), S("cas")));
    assert_true(str_eq(household_names_with(memory, S("cas"), S("cas")), S("cas")));
}

int main(void)
{
    testing_open();
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_paths), cmocka_unit_test(test_every_question),
                                       cmocka_unit_test(test_back), cmocka_unit_test(test_leaving)};
    int failed = cmocka_run_group_tests_name("places", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

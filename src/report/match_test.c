/* Who helps whom, told: on made neighbours, in both languages. */
#include "report/match_told.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/banned.h"

enum { WIDE = 1000 }; /* a sentence on a line */

#define W(literal)                                                                                                     \
    {                                                                                                                  \
        literal, sizeof(literal) - 1                                                                                   \
    } /* a str in a static table */

static arena *memory;

static const skill skill_list[] = {{.id = W("tuin"),
                                    .can = {W("in de tuin werken"), W("work in the garden")},
                                    .seeks = {W("iemand voor de tuin"), W("somebody for the garden")}},
                                   {.id = W("post"),
                                    .can = {W("brieven uitzoeken"), W("sort out letters")},
                                    .seeks = {W("iemand voor mijn brieven"), W("somebody for my letters")},
                                    .money = true},
                                   {.id = W("bellen"),
                                    .can = {W("meebellen"), W("make calls together")},
                                    .seeks = {W("iemand om mee te bellen"), W("somebody to call with")},
                                    .remote = true}};
static const str languages[] = {W("nl"), W("ar")}, names_nl[] = {W("Nederlands"), W("Arabisch")},
                 names_en[] = {W("Dutch"), W("Arabic")};
static const skills all_skills = {.list = skill_list,
                                  .count = 3,
                                  .languages = languages,
                                  .language_count = 2,
                                  .language_names = {names_nl, names_en}};
static const person list[] = {{.id = W("wim"), .postcode = W("1234AB"), .keeps = 0.123, .trust = 1.345},
                              {.id = W("daan")},
                              {.id = W("eetclub"), .places = 4},
                              {.id = W("ria")}};
static const people neighbours = {.skills = &all_skills, .list = list, .count = 4};

static const week_link pair[] = {{0,
                                  1,
                                  {.skill = 1,
                                   .dayparts = 1 << 3,
                                   .metres = 700,
                                   .weight = 2000,
                                   .urgency = 4,
                                   .waiting = 1.5,
                                   .preference = 1,
                                   .nearness = 0.5,
                                   .trust = 1.345}},
                                 {1,
                                  0,
                                  {.skill = 0,
                                   .dayparts = 0x1f,
                                   .metres = 700,
                                   .weight = 1000,
                                   .urgency = 1,
                                   .waiting = 2,
                                   .preference = 1,
                                   .nearness = 0.5,
                                   .trust = 1}}};
static const week_link ring[] = {{0, 1, {.dayparts = 1, .metres = 100, .waiting = 1}},
                                 {1, 3, {.dayparts = 1, .metres = 1300, .waiting = 1}},
                                 {3, 0, {.skill = 2, .dayparts = 1, .metres = 7400, .waiting = 1.2}}};
static const week_link meals[] = {{2, 0, {.dayparts = 1, .metres = 2600, .waiting = 1}}},
                       more_meals[] = {{2, 3, {.dayparts = 1, .metres = 10, .waiting = 1}}},
                       other_meals[] = {{2, 1, {.dayparts = 1, .metres = 10, .waiting = 1}}};
static const week_link chain[] = {{3, 1, {.dayparts = 1, .metres = 10, .waiting = 1}}};
static const week_group groups[] = {{pair, 2, false, true, 246.5},
                                    {ring, 3, false, true, 9},
                                    {meals, 1, true, false, 5},
                                    {more_meals, 1, true, false, 5},
                                    {chain, 1, true, false, 4}};
static const week first = {.groups = groups,
                           .group_count = 5,
                           .value = 269.5,
                           .bound = 296.45,
                           .pairs_value = 246.5,
                           .helped = 4,
                           .pairs_helped = 2,
                           .hard = 3,
                           .hard_helped = 2,
                           .hard_helped_before = 1,
                           .fairness_cost = 0.05};

static bool has(str text, const char *part)
{
    return str_find(text, str_of(part)) >= 0;
}

static void check_has(str text, const char *const *parts, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (!has(text, parts[i])) {
            fail_msg("'%s' is not in:\n" STR_FMT, parts[i], STR_ARG(text));
        }
    }
    assert_false(has(text, "[match.")); /* a text that is missing stands in brackets */
}

#define CHECK_HAS(text, ...)                                                                                           \
    check_has(text, (const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

/* ------------------------------------------------------------------ the week */

static void test_week(void **state)
{
    str text = report_week_text(memory, &neighbours, &first, NULL, TEXT_NL, WIDE);
    (void)state;
    CHECK_HAS(text, "Mensen die hulp krijgen: 4. Paren: 1. Kringen: 1. Kettingen: 1. Groepen: 1.",
              "Paar: wim en daan\n", "- wim helpt daan: brieven uitzoeken.\n",
              "Samen kunnen zij: dinsdagochtend. Afstand: ongeveer 500 m.", "daan kan niet wachten.",
              "daan wacht al 6 maanden.", "Vertel eerst de regels",
              "maandagochtend, maandagmiddag, maandagavond en nog 2.", "wim wacht al een jaar of langer.",
              "Zij helpen elkaar.", "Kring van 3 mensen\n", "Afstand: dichtbij.", "Afstand: ongeveer 1,5 km.",
              "Afstand: kan op afstand.", "Ieder geeft en ieder krijgt.", "twee van hen elkaar nog helpen",
              "Groep: eetclub\n", "Afstand: ongeveer 3 km.", "Ketting, begint bij ria",
              "Mensen die hulp krijgen: 4. Met alleen paren: 2.", "Het is 9,3 procent meer waard",
              "meer dan 10,0 procent meer waard", "moeilijk te helpen zijn: 3.", "nu hulp: 2.",
              "Zonder voorrang: 1. De voorrang kost 5,0 procent", "Er gebeurt niets voordat");
    assert_true(str_find(str_from(text, (size_t)str_find(text, S("Groep: eetclub")) + 5), S("Groep: eetclub")) <
                0); /* told once */
    assert_false(has(text, "0.123") || has(text, "0,123") || has(text, "1,345") || has(text, "1234") ||
                 has(text, "700 m")); /* INV-1, INV-2 */
    assert_false(has(text, "tijd was op") || has(text, "Bewezen") || has(text, "(nieuw)") || has(text, "afgevallen"));
    text = report_week_text(memory, &neighbours, &first, NULL, TEXT_EN, WIDE);
    CHECK_HAS(text, "Pair: wim and daan\n", "Tuesday morning", "about 1.5 km", "10.0 per cent");
}

static void test_other_endings(void **state)
{
    week k = first;
    (void)state;
    k.proven = k.cut = true;
    k.fairness_cost = 0;
    k.hard_helped_before = 2;
    k.value = 200;
    str text = report_week_text(memory, &neighbours, &k, NULL, TEXT_NL, WIDE);
    CHECK_HAS(text, "Bewezen: geen ander voorstel", "18,9 procent minder waard dan de beste paren", "Meer voorrang");
    assert_false(has(text, "Geen enkel voorstel") || has(text, "bijna niets") || has(text, "vastzette"));
    assert_false(has(text, "De tijd was op."));
    k.fairness_cost = 0.05; /* who goes first was not worked out to the end */
    text = report_week_text(memory, &neighbours, &k, NULL, TEXT_NL, WIDE);
    CHECK_HAS(text, "De tijd was op.", "Geen enkel voorstel");
    assert_false(has(text, "Bewezen"));
    k.fairness_cost = 0;
    k.proven = false;
    k.has_pins = true;
    k.bound = 200.09; /* 0.045 per cent */
    text = report_week_text(memory, &neighbours, &k, NULL, TEXT_NL, WIDE);
    CHECK_HAS(text, "bijna niets meer waard", "De tijd was op.", "Dat geldt met wat u vastzette.");
    assert_false(has(text, "meer dan 0,0") || has(text, "Bewezen"));
    k = (week){0};
    text = report_week_text(memory, &neighbours, &k, NULL, TEXT_NL, WIDE);
    CHECK_HAS(text, "Mensen die hulp krijgen: 0.");
    assert_false(has(text, "moeilijk") || has(text, "procent meer waard dan alleen"));
}

/* Who helps whom in a chain that branches: further on stands further in. */
static void test_branches(void **state)
{
    static const week_link on[] = {{3, 1, {.dayparts = 1, .waiting = 1}}, {1, 0, {.dayparts = 1, .waiting = 1}}},
                           also[] = {{3, 2, {.dayparts = 1, .waiting = 1}}};
    static const week_group two[] = {{on, 2, true, false, 1}, {also, 1, true, false, 1}};
    const week k = {.groups = two, .group_count = 2, .helped = 3};
    (void)state;
    str text = report_week_text(memory, &neighbours, &k, NULL, TEXT_NL, WIDE);
    CHECK_HAS(text, "Kettingen: 1. Groepen: 0.", "\n  - ria helpt daan", "\n    - daan helpt wim",
              "\n  - ria helpt eetclub");
}

static void test_repaired(void **state)
{
    week after = first;
    week_group changed[5];
    (void)state;
    memcpy(changed, groups, sizeof changed);
    changed[1] = (week_group){&ring[1], 2, false, false, 1};
    after.groups = changed;
    str text = report_week_text(memory, &neighbours, &after, &first, TEXT_NL, WIDE);
    CHECK_HAS(text, "3 groepjes blijven zoals ze waren.",
              "Eén groepje is nieuw of anders. Vertel het de mensen in dat groepje.", "Paar: daan en ria (nieuw)",
              "Paar: wim en daan\n");
    text = report_week_text(memory, &neighbours, &first, &first, TEXT_NL, WIDE);
    CHECK_HAS(text, "4 groepjes blijven", "Er komt geen nieuw groepje bij."); /* the two meals are one group */
    assert_false(has(text, "(nieuw)"));
    memcpy(changed, groups, sizeof changed);
    changed[3].links = other_meals;
    text = report_week_text(memory, &neighbours, &after, &first, TEXT_NL, WIDE);
    CHECK_HAS(text, "3 groepjes blijven", "Eén groepje is nieuw of anders.", "Groep: eetclub (nieuw)\n");
}

/* None, one and more, of what stays and of what changed: a sentence each. */
static void test_repaired_counts(void **state)
{
    static const struct {
        uint32_t kept, changed;
        const char *says[TEXT_LANGUAGES][2];
    } rows[] = {
        {0,
         0,
         {{"Geen groepje blijft zoals het was.", "Er komt geen nieuw groepje bij."},
          {"No group stays as it was.", "There is no new group."}}},
        {1,
         1,
         {{"Eén groepje blijft zoals het was.", "Eén groepje is nieuw of anders."},
          {"One group stays as it was.", "One group is new or different."}}},
        {2,
         2,
         {{"2 groepjes blijven zoals ze waren.", "2 groepjes zijn nieuw of anders."},
          {"2 groups stay as they were.", "2 groups are new or different."}}},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const week_group stays = {&ring[1], 2, false, false, 1}, other = {&ring[0], 2, false, false, 1};
        week_group old[2] = {stays, stays}, groups_now[4];
        const week was = {.groups = old, .group_count = 2};
        for (uint32_t n = 0; n < rows[i].kept + rows[i].changed; n++) {
            groups_now[n] = n < rows[i].kept ? stays : other;
        }
        const week now = {.groups = groups_now, .group_count = rows[i].kept + rows[i].changed};
        for (text_language lang = 0; lang < TEXT_LANGUAGES; lang++) {
            str text = report_week_text(memory, &neighbours, &now, &was, lang, WIDE);
            CHECK_HAS(text, rows[i].says[lang][0], rows[i].says[lang][1]);
        }
    }
}

/* Of what was mended alone nothing is said as if it were of the whole. */
static void test_not_of_all(void **state)
{
    (void)state;
    buf b = buf_in(memory);
    json j = json_to(&b, 0);
    week after = first;
    after.repaired = after.proven = after.cut = true;
    after.fairness_cost = 0;
    str text = report_week_text(memory, &neighbours, &after, &first, TEXT_NL, WIDE);
    CHECK_HAS(text, "Mensen die met dit herstelde voorstel hulp krijgen: 4.",
              "Een heel nieuw voorstel, zonder wie uitviel, kan meer waard zijn.", "De tijd was op.");
    assert_false(has(text, "Bewezen") || has(text, "alleen paren"));
    report_week_json(&j, memory, &neighbours, &after, &first);
    CHECK_HAS(buf_str(&b), "\"repaired\":true", "\"value\":269.500000");
    assert_false(has(buf_str(&b), "proven") || has(buf_str(&b), "bound") || has(buf_str(&b), "pairs"));
}

static void test_week_json(void **state)
{
    buf b = buf_in(memory);
    json j = json_to(&b, 0);
    (void)state;
    report_week_json(&j, memory, &neighbours, &first, &first);
    CHECK_HAS(buf_str(&b), "\"value\":269.500000", "\"bound\":296.450000", "\"gap\":0.090909",
              "\"pairs_value\":246.500000", "\"proven\":false", "\"helped\":4", "\"fairness_cost\":0.050000",
              "\"kind\":\"pair\"", "\"kind\":\"ring\"", "\"kind\":\"activity\"", "\"kind\":\"chain\"", "\"kept\":true",
              "\"giver\":\"wim\",\"receiver\":\"daan\",\"skill\":\"post\",\"dayparts\":[\"di-ochtend\"],\"distance\":"
              "\"about 500 m\",\"weight\":2000");
}

/* ------------------------------------------------------------------ who has nobody */

static const thin_person alone[] = {
    {0, 3, THIN_OFFER, 0, 2}, {1, 0, THIN_FURTHER, 10, 1},  {3, 0, THIN_DAYPART, 4, 5}, {0, 0, THIN_LANGUAGE, 1, 1},
    {0, 0, THIN_GROUP, 0, 1}, {0, 0, THIN_VOLUNTEER, 2, 1}, {1, 0, THIN_NONE, 0, 0}};
static const thin_spot spots[] = {{1, W("1234"), 5, 4, 1}, {0, {NULL, 0}, 1, 1, 0}};

static void test_who_has_nobody(void **state)
{
    match_told m = {.p = &neighbours,
                    .sums = {40, 30, 20, 1, 100, 7},
                    .spots = spots,
                    .spot_count = 2,
                    .alone = alone,
                    .alone_count = 7};
    buf b = buf_in(memory);
    json j = json_to(&b, 0);
    str text = report_match_text(memory, &m, TEXT_NL, WIDE);
    (void)state;
    CHECK_HAS(text, "Mensen die meedoen: 40. Hulp zoeken: 30. Hulp bieden: 20.", "groepsactiviteiten: 1",
              "een ander kan helpen: 100. Paren die elkaar zouden kunnen helpen: 7.", "nu niemand hebben: 7.",
              "- wim: er kan wel hulp komen (van 3)", "Als deze persoon iets teruggeeft: in de tuin werken.",
              "Dan zijn er 2 mensen.", "- daan: niemand kan helpen.", "Als 10 minuten fietsen verder ook mag.",
              "Dan is er iemand.", "Als dinsdagmiddag ook kan.", "in het Arabisch kan, of met een tolk",
              "Als het ook in een groep mag.", "Als een vrijwilliger begint met: meebellen.",
              "Geen kleine verandering helpt: zoek een vakman", "- iemand voor mijn brieven, in 1234\n",
              "4 van de 5 vragen: nu niemand. Aanbod daar: 1.", "iemand voor de tuin, zonder postcode");
    assert_true(str_find(text, S("- daan: niemand")) <
                str_find(text, S("- wim: er kan"))); /* whom nobody can help comes first */
    report_match_json(&j, memory, &m);
    CHECK_HAS(buf_str(&b), "\"people\":40", "\"links\":100", "\"pairs\":7",
              "{\"person\":\"wim\",\"givers\":3,\"change\":\"offer\",\"skill\":\"tuin\",\"would\":2}",
              "\"change\":\"further\",\"minutes\":10", "\"change\":\"daypart\",\"daypart\":\"di-middag\"",
              "\"change\":\"language\",\"language\":\"ar\"",
              "{\"skill\":\"post\",\"place\":\"1234\",\"needs\":5,\"unserved\":4,\"givers\":1}", "\"change\":\"none\"");
    m = (match_told){.p = &neighbours};
    text = report_match_text(memory, &m, TEXT_NL, WIDE);
    CHECK_HAS(text, "Iedereen die hulp zoekt, heeft iemand.", "Er is nergens te weinig");
}

static int begin(void **state)
{
    (void)state;
    memory = arena_new();
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_free(memory);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_week),       cmocka_unit_test(test_other_endings),
        cmocka_unit_test(test_repaired),   cmocka_unit_test(test_repaired_counts),
        cmocka_unit_test(test_not_of_all), cmocka_unit_test(test_branches),
        cmocka_unit_test(test_week_json),  cmocka_unit_test(test_who_has_nobody),
    };
    return cmocka_run_group_tests_name("match", tests, begin, end);
}

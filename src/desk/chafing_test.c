/* Where it chafes: the rules of real households of the demo municipality, and own words without names. SEED=n for other random words. */
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/rng.h"
#include "desk/chafing.h"

#include "desk/desk_testing.h"

#include "base/banned.h"

enum { ROUNDS = 3000 };

/* ------------------------------------------------------------------ real households */

static household read_case(const char *path, str from, str to)
{
    str text;
    household h;
    err e;
    if (!file_read(memory, str_of(path), HOUSEHOLD_BYTES_MAX, &text, &e)) {
        fail_msg("%s", e.message);
    }
    while (from.n > 0 && str_find(text, from) >= 0) {
        ptrdiff_t at = str_find(text, from);
        text = STR_JOIN(memory, str_cut(text, 0, (size_t)at), to, str_from(text, (size_t)at + from.n));
    }
    if (!household_read(memory, desk_facts(the_desk), str_of(path), text, NULL, 0, TEXT_NL, &h, &e)) {
        fail_msg("%s:%d: %s", path, e.line, e.message);
    }
    return h;
}

static overview_chafe chafe_of(const household *h, bool quotes)
{
    overview_chafe c;
    err e;
    if (!desk_chafe(the_desk, memory, h, 0, TEXT_NL, quotes, &c, &e)) {
        fail_msg("%s", e.message);
    }
    return c;
}

static const overview_bottleneck *find(const overview_chafe *c, overview_wanted_kind kind, const char *id)
{
    for (size_t i = 0; i < c->count; i++) {
        if (c->list[i].kind == kind && str_eq(c->list[i].id, str_of(id))) {
            return &c->list[i];
        }
    }
    return NULL;
}

static const overview_bottleneck *action_of(const overview_chafe *c, const char *id)
{
    const overview_bottleneck *b = find(c, OVERVIEW_WANTED_ACTION, id);
    if (b == NULL) {
        fail_msg("%s is not blocked", id);
    }
    return b;
}

/* The source of rule i of the release. */
static str source_of(const overview_chafe *c, const overview_bottleneck *b, uint32_t i)
{
    assert_true(i < b->release.count);
    return c->rules[b->release.list[i]].rule.source;
}

/* Case 2, the shower: a contract and a habit stop it, and it was allowed all along. */
static void test_contract(void **state)
{
    (void)state;
    household h = read_case("content/examples/case-2-douche.yaml", STR_NULL, STR_NULL);
    overview_chafe c = chafe_of(&h, true);
    const overview_bottleneck *b = action_of(&c, "quick_shower");
    assert_int_equal(b->layer, OVERVIEW_LAYER_CONTRACT);
    assert_int_equal(b->blocking_count, 2);
    assert_int_equal(b->release.count, 2);
    assert_true(b->all_along && b->has_release && b->smallest && b->wanted && !b->more_blocking);
    expect_text(source_of(&c, b, 0), "raamcontract woningaanpassing Merendal, bijlage 2 (verzonnen)");
    assert_int_equal(c.rules[b->release.list[0]].table, OVERVIEW_TABLE_HEADS);
    assert_true(b->help_count > 0 && b->quote_count > 0);
    assert_true(str_find(b->quotes[0], S("Gerrit")) < 0);
    assert_null(find(&c, OVERVIEW_WANTED_ACTION, "home_adaptation")); /* a right: nothing stops it */
}

/* The habit alone. */
static void test_habit(void **state)
{
    (void)state;
    household h = read_case("content/examples/case-2-douche.yaml", STR_NULL, STR_NULL);
    overview_chafe c = chafe_of(&h, false);
    const overview_bottleneck *b = action_of(&c, "daycare_to_work");
    assert_int_equal(b->layer, OVERVIEW_LAYER_HABIT);
    assert_int_equal(b->release.count, 1);
    assert_true(b->all_along && b->quote_count == 0);
    for (size_t i = 0; i < c.count; i++) {
        assert_int_equal(c.list[i].quote_count, 0); /* never unless they were asked for */
    }
}

/* Case 1: a local list that need not be one, national law that says no, and what the household simply is not. */
static void test_local_law_and_fact(void **state)
{
    (void)state;
    household h = read_case("content/examples/case-1-gezin-schulden.yaml", STR_NULL, STR_NULL);
    overview_chafe c = chafe_of(&h, true);
    const overview_bottleneck *local = action_of(&c, "white_goods"), *law = action_of(&c, "rent_debt_grant"),
                              *fact = action_of(&c, "guidance");
    assert_int_equal(local->layer, OVERVIEW_LAYER_LOCAL);
    assert_true(local->all_along);
    assert_int_equal(c.rules[local->release.list[0]].table, OVERVIEW_TABLE_COUNCIL);
    assert_int_equal(law->layer, OVERVIEW_LAYER_LAW);
    assert_true(!law->all_along && law->has_release);
    expect_text(source_of(&c, law, 0), "Participatiewet art. 13 lid 1 onder g");
    assert_int_equal(c.rules[law->release.list[0]].table, OVERVIEW_TABLE_STATE);
    assert_int_equal(fact->layer, OVERVIEW_LAYER_FACT);
    assert_true(!fact->has_release && fact->release.count == 0 && !fact->all_along);
    /* "has a right to the Wmo" is followed to what made it no */
    assert_true(
        str_starts(c.rules[fact->blocking[0].list[0]].rule.source, S("Wet maatschappelijke ondersteuning 2015")));
    for (size_t i = 0; i < c.count; i++) {
        for (size_t q = 0; q < c.list[i].quote_count; q++) {
            assert_true(str_find(c.list[i].quotes[q], S("Puck")) < 0);
        }
    }
}

/* The same household with one worry. */
static overview_chafe chafe_saying(const char *path, const char *words)
{
    household h = read_case(path, STR_NULL, STR_NULL);
    household_voice voice = {.who = h.persons[0].id, .text = str_of(words)};
    h.worries = &voice;
    h.worry_count = 1;
    return chafe_of(&h, true);
}

/* A condition of national law "has a right to" leads to the article that made it no, and so does a refused scheme: of a by-law where the norm stands there,
 * of the State where it stands there. A local one is the rule itself. */
static void test_articles(void **state)
{
    (void)state;
    const char *path = "content/examples/case-6-jongen-bij-de-huisarts.yaml";
    overview_chafe c = chafe_saying(path, "Mijn zoon hangt op straat.");
    const overview_bottleneck *club = action_of(&c, "sports_club");
    const overview_bottleneck *scheme = find(&c, OVERVIEW_WANTED_SCHEME, "meedoenregeling");
    const overview_bottleneck *unasked = find(&c, OVERVIEW_WANTED_SCHEME, "algemene_bijstand");
    assert_true(scheme != NULL && unasked != NULL);
    expect_text(source_of(&c, club, 0), "Verordening meedoen Merendal 2025 art. 2");
    expect_text(source_of(&c, scheme, 0), "Verordening meedoen Merendal 2025, artikel 2");
    assert_int_equal(club->layer, OVERVIEW_LAYER_LOCAL);
    assert_false(c.rules[club->release.list[0]].of_answers || c.rules[club->release.list[0]].of_law);
    assert_true(c.rules[scheme->release.list[0]].of_answers && c.rules[scheme->release.list[0]].of_law);
    assert_true(scheme->wanted && scheme->help_count > 0 && !unasked->wanted && unasked->help_count == 0);
    expect_text(scheme->quotes[0], "Mijn zoon hangt op straat.");
    overview_chafe money = chafe_saying(path, "Wij hebben te weinig geld.");
    const overview_bottleneck *support = action_of(&money, "income_support");
    expect_text(source_of(&money, support, 0), "Participatiewet, artikel 19");
    assert_int_equal(support->layer, OVERVIEW_LAYER_LAW);
    assert_true(find(&money, OVERVIEW_WANTED_SCHEME, "algemene_bijstand")->wanted);
    /* the norm that is compared with stands in a by-law, two articles away; and who has no such costs is no way */
    household other = read_case("content/examples/case-4-rolstoel-en-klusser.yaml", STR_NULL, STR_NULL);
    overview_chafe d = chafe_of(&other, false);
    const overview_bottleneck *costs = find(&d, OVERVIEW_WANTED_SCHEME, "bijzondere_bijstand");
    assert_non_null(costs);
    expect_text(source_of(&d, costs, 0), "Beleidsregels bijzondere bijstand Merendal 2025, artikel 3");
    assert_int_equal(costs->layer, OVERVIEW_LAYER_LOCAL);
    assert_int_equal(costs->person_count, 2);
}

/* A rule of the municipality that asks for a right stands in the way itself: the law that refused the right does not forbid the action. */
static void test_local_rule_on_scheme(void **state)
{
    (void)state;
    household h = read_case("content/examples/case-2-douche.yaml", STR_NULL, STR_NULL);
    household_voice *said = ARENA_ARRAY(memory, household_voice, h.worry_count + 1);
    for (size_t i = 0; i < h.worry_count; i++) {
        said[i] = h.worries[i];
    }
    said[h.worry_count] = (household_voice){.who = h.persons[0].id, .text = S("Ik kan geen werk vinden")};
    h.worries = said;
    h.worry_count++;
    overview_chafe c = chafe_of(&h, false);
    const overview_bottleneck *b = action_of(&c, "basic_job");
    assert_int_equal(b->layer, OVERVIEW_LAYER_LOCAL);
    assert_int_equal(b->release.count, 1);
    assert_true(b->all_along);
    const overview_hindrance *r = &c.rules[b->release.list[0]];
    expect_text(r->rule.source, "Re-integratieverordening Merendal art. 11 (verzonnen verordening)");
    assert_int_equal(r->table, OVERVIEW_TABLE_COUNCIL);
    assert_false(r->of_law || r->of_answers);
    /* what an action allows is nothing of an article of a law */
    for (size_t i = 0; i < c.rule_count; i++) {
        assert_true(!c.rules[i].of_law || c.rules[i].rule.allowed.n == 0);
    }
}

/* What is not known blocks nothing. */
static void test_unknown(void **state)
{
    (void)state;
    household h = read_case("content/examples/case-2-douche.yaml", S("    hulp_nodig_in_dagelijks_leven: ja\n"), S(""));
    overview_chafe c = chafe_of(&h, false);
    assert_null(find(&c, OVERVIEW_WANTED_ACTION, "home_adaptation"));
    household no = read_case("content/examples/case-2-douche.yaml", S("hulp_nodig_in_dagelijks_leven: ja"),
                             S("hulp_nodig_in_dagelijks_leven: nee"));
    overview_chafe d = chafe_of(&no, false);
    const overview_bottleneck *b = action_of(&d, "home_adaptation");
    assert_int_equal(b->layer, OVERVIEW_LAYER_FACT);
    assert_false(b->has_release);
}

/* A goal is blocked when every action is that helps enough with it. */
static void test_goal(void **state)
{
    (void)state;
    household h = read_case("tests/cause/families/hendriks.yaml", STR_NULL, STR_NULL);
    overview_chafe c = chafe_of(&h, false);
    const overview_bottleneck *goal = find(&c, OVERVIEW_WANTED_GOAL, "illness");
    assert_true(c.told && !c.unsafe && c.goal_count > 0 && goal != NULL);
    assert_int_equal(goal->layer, OVERVIEW_LAYER_FACT);
    assert_false(goal->has_release);
    /* no child needs help: that a parent is too old for it is no way out */
    const overview_bottleneck *youth = find(&c, OVERVIEW_WANTED_SCHEME, "jeugdhulp");
    assert_true(youth != NULL && youth->layer == OVERVIEW_LAYER_FACT && !youth->has_release);
    assert_null(find(&c, OVERVIEW_WANTED_GOAL, "debts")); /* some of what would help is blocked, not all */
    for (size_t i = 0; i < c.count; i++) {
        const overview_bottleneck *b = &c.list[i];
        assert_true(b->blocking_count > 0 && b->smallest);
        assert_int_equal(b->has_release, b->release.count > 0);
        for (uint32_t r = 0; r < b->release.count; r++) {
            assert_true(c.rules[b->release.list[r]].rule.layer != OVERVIEW_LAYER_FACT);
        }
    }
}

/* What somebody says about danger is for who helps, and for no agenda. */
static void test_danger_is_not_quoted(void **state)
{
    (void)state;
    const char *path = "content/examples/case-2-douche.yaml";
    overview_chafe plain = chafe_saying(path, "Mijn douche is kapot. Dat is al een jaar zo.");
    overview_chafe danger = chafe_saying(path, "Mijn douche is kapot. Ik wil niet meer leven.");
    assert_true(action_of(&plain, "quick_shower")->quote_count == 1);
    assert_true(action_of(&danger, "quick_shower")->quote_count == 0);
}

static void test_unsafe_and_untold(void **state)
{
    (void)state;
    overview_chafe c = chafe_saying("content/examples/case-2-douche.yaml", "Mijn vrouw slaat mij.");
    assert_true(c.unsafe && c.count == 0 && c.rule_count == 0 && c.goal_count == 0);
    household untold = read_case("content/examples/gescheiden-ouders.yaml", STR_NULL, STR_NULL);
    c = chafe_of(&untold, true);
    assert_true(!c.told && c.count > 0);
    for (size_t i = 0; i < c.count; i++) {
        assert_true(c.list[i].kind == OVERVIEW_WANTED_SCHEME && !c.list[i].wanted);
    }
}

/* ------------------------------------------------------------------ own words */

static void test_words(void **state)
{
    (void)state;
    static const struct {
        const char *text, *wanted;
        size_t from;
    } rows[] = {
        {"De muur in de kamer van Puck is zwart.", "De muur in de kamer van […] is zwart.", 0},
        {"Noor Zandstra en ik hebben geen geld.", "[…] en ik hebben geen geld.", 0},
        {"Pucks kamer is nat, en NOOR hoest.", "[…] kamer is nat, en […] hoest.", 0},
        {"zoë's moeder zegt niets tegen mij", "[…] moeder zegt niets tegen mij", 0},
        {"Bel mij op 06-12345678 of mail a.b@voorbeeld.nl, dat mag.", "Bel mij op […] of mail […] dat mag.", 0},
        {"Wij wonen op 1234 AB in Merendal met ons gezin.", "Wij wonen op […] in […] met ons gezin.", 0},
        {"Ik moet 412,60 betalen aan het UWV voor vrijdag.", "Ik moet […] betalen aan het UWV voor vrijdag.", 0},
        {"Kijk op www.voorbeeld.nl of bij bol.com, zegt zij.", "Kijk op […] of bij […] zegt zij.", 0},
        {"Ik slaap niet. Mijn buurvrouw Fatima helpt mij wel. Verder niemand hier.",
         "Mijn buurvrouw […] helpt mij wel. Verder niemand hier.", 20},
        {"Een is nu hier. Twee is nu hier. Drie is nu hier. Vier is nu hier.",
         "Een is nu hier. Twee is nu hier. Drie is nu hier. …", 0},
        {"De heer J. de Wit van de kredietbank belt elke dag.", "De heer […] de […] van de kredietbank belt elke dag.",
         0},
        {"Noor! Puck!", "", 0},
        {"", "", 0},
        {"Ik betaal Incasso aan de bank Snelgeld niets.", "Ik betaal […] aan de bank […] niets.", 0},
        {"Élise en Ömer zijn lief voor ons", "[…] en […] zijn lief voor ons", 0},
        /* what stands around letters is none */
        {"Zoë’s douche is kapot en nat", "[…] douche is kapot en nat", 0},
        {"‘Puck’ zegt niets tegen mij", "[…] zegt niets tegen mij", 0},
        {"Hij is “Kees” of ‘Kees’ voor ons", "Hij is […] of […] voor ons", 0},
        {"Hier woont ook\u00A0Kees en verder niemand", "Hier woont […] en verder niemand", 0},
        {"Ik betaal € 5 – Kees niet – en meer niet", "Ik betaal € […] – […] niet – en meer niet", 0},
        {"Dat is één café, naast het huis – 🙂 ja", "Dat is één café, naast het huis – 🙂 ja", 0},
        /* each run of letters counts, also the second of a word that begins a sentence */
        {"Soms helpt opa-Henk ons met eten", "Soms helpt […] ons met eten", 0},
        {"Opa-Henk helpt ons soms met eten", "[…] helpt ons soms met eten", 0},
        {"Oma’s huis is ver van ons", "Oma’s huis is ver van ons", 0},
        {"Hij noemt d’Ancona vaak bij ons", "Hij noemt […] vaak bij ons", 0},
        /* letters that are not of Latin-1, small or not: within a sentence and at its start */
        {"Mijn buurvrouw Şengül en Łukasz zijn lief", "Mijn buurvrouw […] en […] zijn lief", 0},
        {"Şengül helpt ons. Łukasz helpt ons niet.", "[…] helpt ons. […] helpt ons niet.", 0},
        {"Hier wonen ook Ελένη, Иван en محمد nu", "Hier wonen ook […] en […] nu", 0},
        {"Çelik en Çelik en ık wonen hier", "[…] en […] en […] wonen hier", 0},
        {"Miloš woont hier al lang", "[…] woont hier al lang", 0},
        /* letters that are all capitals: of bodies and schemes only */
        {"Wij vragen KEES en het CJIB om hulp", "Wij vragen […] en het CJIB om hulp", 0},
        {"De brief van dhr. Jansen is nooit gekomen", "De brief van dhr. […] is nooit gekomen", 0},
    };
    static const household_person persons[] = {{.id = S("noor"), .name = S("Noor van Zandstra")},
                                               {.id = S("puck"), .name = S("Puck")},
                                               {.id = S("kind3"), .name = S("Zoë")}};
    household h = {.persons = persons, .person_count = 3};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        expect_text(desk_anonymous(memory, &h, str_of(rows[i].text), rows[i].from), rows[i].wanted);
    }
}

/* A household of somebody whose name was told: his, and others'. */
static void test_names_of_case(void **state)
{
    (void)state;
    static const struct {
        const char *text, *wanted;
    } rows[] = {
        {"Gerrit’s douche is kapot", "[…] douche is kapot"},
        {"Gerrit's douche is kapot", "[…] douche is kapot"},
        {"Gerrits douche is kapot", "[…] douche is kapot"},
        {"‘Gerrit’ zijn douche is kapot", "[…] zijn douche is kapot"},
        {"De douche van “Kees” is kapot", "De douche van […] is kapot"},
        {"De douche van ‘gerrit’ is kapot", "De douche van […] is kapot"},
        {"De douche van Şengül is kapot", "De douche van […] is kapot"},
        {"De douche van Łukasz is kapot", "De douche van […] is kapot"},
        {"De douche van opa-Henk is kapot", "De douche van […] is kapot"},
        {"De douche van André is kapot", "De douche van […] is kapot"},
        {"De douche van Çelik is kapot", "De douche van […] is kapot"},
    };
    household h = read_case("content/examples/case-2-douche.yaml", STR_NULL, STR_NULL);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        expect_text(desk_anonymous(memory, &h, str_of(rows[i].text), 0), rows[i].wanted);
    }
}

static uint32_t seed(void)
{
    const char *given = getenv("SEED");
    uint32_t s = given != NULL ? (uint32_t)strtoul(given, NULL, 10) : 20261123;
    printf("seed %u\n", s);
    return s;
}

/* Nothing of a name, a digit or an address is left, whatever stands around it; and it always ends. */
static void test_random_words(void **state)
{
    (void)state;
    static const char *const pieces[] = {"Noor",   "noor's",    "ZANDSTRA", "06",       "a@b.nl",  "ik",    "slaap",
                                         "niet",   ".",         "\n",       "1234",     "AB",      "Puck,", "(Puck)",
                                         "-",      "“Noor”",    "…",        "\xC3",     "\xFF",    "?!",    "van",
                                         "J.",     "Anna-Noor", " ",        "\t",       "huis",    "U",     "Noor’s",
                                         "‘Puck’", "Şengül",    "Łukasz",   "opa-Kees", "\xE2\x80"};
    static const household_person persons[] = {{.id = S("noor"), .name = S("Noor Zandstra")},
                                               {.id = S("puck"), .name = S("Puck")}};
    household h = {.persons = persons, .person_count = 2};
    rng r = rng_from_seed(seed());
    arena *a = arena_new();
    for (int round = 0; round < ROUNDS; round++) {
        buf b = buf_in(a);
        for (uint64_t n = rng_below(&r, 30); n > 0; n--) {
            buf_put(&b, str_of(pieces[rng_below(&r, sizeof pieces / sizeof pieces[0])]));
            buf_put(&b, rng_below(&r, 4) == 0 ? S("") : S(" "));
        }
        str text = buf_str(&b), out = desk_anonymous(a, &h, text, rng_below(&r, text.n + 1));
        str low = str_lower(a, out);
        for (size_t i = 0; i < low.n; i++) {
            assert_false((low.p[i] >= '0' && low.p[i] <= '9') || low.p[i] == '@');
        }
        assert_true(str_find(STR_JOIN(a, S(" "), low, S(" ")), S(" noor ")) < 0);
        assert_true(str_find(STR_JOIN(a, S(" "), low, S(" ")), S(" puck ")) < 0);
        assert_true(str_find(low, S("‘puck’")) < 0 && str_find(STR_JOIN(a, S(" "), low), S(" noor’s")) < 0);
        assert_true(str_find(out, S("Ş")) < 0 && str_find(out, S("Ł")) < 0 && str_find(low, S("-kees")) < 0);
        arena_reset(a);
    }
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_contract),
        cmocka_unit_test(test_habit),
        cmocka_unit_test(test_local_law_and_fact),
        cmocka_unit_test(test_articles),
        cmocka_unit_test(test_local_rule_on_scheme),
        cmocka_unit_test(test_unknown),
        cmocka_unit_test(test_goal),
        cmocka_unit_test(test_danger_is_not_quoted),
        cmocka_unit_test(test_unsafe_and_untold),
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_names_of_case),
        cmocka_unit_test(test_random_words),
    };
    return cmocka_run_group_tests(tests, testing_begin, testing_end);
}

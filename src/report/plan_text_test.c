/* The plan of a household as text, on made records. */
#include "report/report.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

#define W(literal)                                                                                                     \
    {                                                                                                                  \
        literal, sizeof(literal) - 1                                                                                   \
    } /* a str in a static table */

enum { WIDE = 1000 }; /* a sentence on a line */

static arena *memory;

static const household_person persons[] = {{.id = W("an"), .name = W("An")}, {.id = W("bo")}};
static const household people = {.persons = persons, .person_count = 2};
static const overview_danger eviction = {.kind = OVERVIEW_DANGER_EVICTION, .has_day = true};

static const char quote[] = "De deurwaarder komt. Ik slaap niet.";

static const overview_goal goals[] = {
    {.id = W("evict"),
     .name = W("Uitzetting"),
     .words = W("U dreigt uw huis te verliezen"),
     .danger = true,
     .of_100 = 80},
    {.id = W("debts"),
     .name = W("Schulden"),
     .words = W("U heeft schulden"),
     .awake = true,
     .of_100 = 0,
     .own_words = {quote, sizeof quote - 1},
     .said_by = W("an")},
    {.id = W("work"), .name = W("Geen werk"), .words = W("U heeft geen werk"), .of_100 = -1},
    {.id = W("sleep"),
     .name = W("Slecht slapen"),
     .words = W("U slaapt slecht"),
     .awake = true,
     .of_100 = 12,
     .own_words = {quote, sizeof quote - 1},
     .said_by = W("an")},
};
static const overview_helped helps_debts[] = {{1, 30}, {3, 5}};
static const str answers[] = {W("Uitzetting")}, laws[] = {W("Wet X, artikel 1"), W("Wet Y, artikel 2")},
                 budgets[] = {W("Schuldhulp"), W("Welzijn")}, waits[] = {W("Saneringskrediet")};
static const overview_rule asks[] = {{OVERVIEW_LAYER_CONTRACT, W("De verhuurder stemt in."), W("afspraak"), {NULL, 0}}};
static const overview_rule rules[] = {
    {OVERVIEW_LAYER_LAW, W("Bijstand is niet voor schulden."), W("Pw 13"), {NULL, 0}},
    {OVERVIEW_LAYER_LOCAL, W("Niet vaker dan eens."), W("Beleid 2"), W("Pw 35")},
    {OVERVIEW_LAYER_HABIT, W("Wij wachten altijd."), W("werkafspraak"), W("Wmo 2.3.3")}};
static const overview_step first_steps[] = {
    {.action = W("stop"),
     .name = W("Uitstel"),
     .words = W("De rechter stopt het."),
     .role = W("rechter"),
     .at_once = true,
     .from_week = 0,
     .helps_week = 1,
     .until_week = 27,
     .burden = 1,
     .answers = answers,
     .answer_count = 1,
     .asks = asks,
     .ask_count = 1},
    {.action = W("debt"),
     .name = W("Schuldhulp"),
     .words = W("Iemand regelt het."),
     .role = W("hulpverlener"),
     .right = true,
     .pinned = true,
     .from_week = 3,
     .helps_week = 8,
     .until_week = 60,
     .burden = 3,
     .helps = helps_debts,
     .help_count = 2,
     .laws = laws,
     .law_count = 2,
     .cost_cents = 240050,
     .cost_low_cents = 100000,
     .cost_high_cents = 450000,
     .cost_assumed = true,
     .paid_from = budgets,
     .paid_from_count = 2,
     .brings = W("een lijst van schulden")},
    {.action = W("buddy"),
     .name = W("Maatje"),
     .words = W("Iemand gaat mee."),
     .role = W("buur"),
     .from_week = 13,
     .helps_week = 14,
     .until_week = 20,
     .helps = helps_debts,
     .help_count = 1},
};
static const overview_step other_steps[] = {
    {.action = W("stop"), .name = W("Uitstel"), .from_week = 2},
    {.action = W("buddy"), .name = W("Maatje"), .from_week = 1},
    {.action = W("course"), .name = W("Cursus")},
};
static const overview_share shares[] = {
    {.budget = W("a"), .name = W("Schuldhulp"), .law = W("Wgs"), .cents = 200050},
    {.budget = W("b"), .name = W("Corporatie"), .law = W("afspraak"), .outside = true, .cents = 40000}};
static const size_t need_steps[] = {1};
static const overview_need needs[] = {
    {.words = W("Wie regelt het?"), .said_by = W("samen"), .steps = need_steps, .step_count = 1},
    {.words = W("Meer uren."), .said_by = W("bo")}};
static const overview_blocked blocked[] = {{.action = W("grant"),
                                            .name = W("In één keer betaald"),
                                            .words = W("De gemeente betaalt."),
                                            .rules = rules,
                                            .rule_count = 3,
                                            .helps = helps_debts,
                                            .help_count = 2},
                                           {.action = W("quick"),
                                            .name = W("Meteen"),
                                            .words = W("Nu."),
                                            .rules = rules + 1,
                                            .rule_count = 2,
                                            .helps = helps_debts,
                                            .help_count = 1,
                                            .all_along = true}};
static const overview_to_know to_know[] = {
    {.words = W("U heeft loon."), .source = W("voorwaarde 4"), .actions = waits, .action_count = 1}};
static const household_voice talents[] = {{.who = W("bo"), .text = W("Kan goed koken.")}};

static overview_one_plan plans[2];

static overview_plan sample(void)
{
    plans[0] = (overview_one_plan){.steps = first_steps,
                                   .step_count = 3,
                                   .cost_cents = 240050,
                                   .pot = shares,
                                   .pot_count = 2,
                                   .of_best = 100,
                                   .proven = true};
    plans[1] = (overview_one_plan){
        .steps = other_steps, .step_count = 3, .cost_cents = 100, .pot = shares, .of_best = 93, .proven = true};
    return (overview_plan){.day = date_from_ymd(2026, 7, 1),
                           .goals = goals,
                           .goal_count = 4,
                           .plans = plans,
                           .plan_count = 2,
                           .blocked = blocked,
                           .blocked_count = 2,
                           .needs = needs,
                           .need_count = 2,
                           .to_know = to_know,
                           .to_know_count = 1,
                           .talents = talents,
                           .talent_count = 1,
                           .wanted_of_best = 97};
}

static str tell(const overview_plan *p, text_language lang, causes_voice voice, bool wished)
{
    overview_danger d = eviction;
    d.day = date_from_ymd(2026, 7, 24);
    overview o = {.household = &people, .dangers = &d, .danger_count = 1};
    return report_plan_text(memory, p, &o, lang, voice, wished, WIDE);
}

static void expect(str text, const char *part)
{
    if (str_find(text, str_of(part)) < 0) {
        print_error("'%s' is not in:\n" STR_FMT "\n", part, STR_ARG(text));
    }
    assert_true(str_find(text, str_of(part)) >= 0);
}

static void expect_not(str text, const char *part)
{
    if (str_find(text, str_of(part)) >= 0) {
        print_error("'%s' is in:\n" STR_FMT "\n", part, STR_ARG(text));
    }
    assert_true(str_find(text, str_of(part)) < 0);
}

static void expect_order(str text, const char *const *parts)
{
    for (; *parts != NULL; parts++) {
        ptrdiff_t at = str_find(text, str_of(*parts));
        if (at < 0) {
            print_error("'%s' does not come next in:\n" STR_FMT "\n", *parts, STR_ARG(text));
        }
        assert_true(at >= 0);
        text = str_from(text, (size_t)at + strlen(*parts));
    }
}

static void test_order(void **state)
{
    (void)state;
    overview_plan p = sample();
    static const char *const parts[] = {"Het plan van 1 juli 2026\nVoor An, bo\n",
                                        "24 juli 2026",
                                        "Wat beter moet worden\n",
                                        "Wat u vroeg\n",
                                        "Wat er gebeurt, stap voor stap\n",
                                        "  1. Uitstel\n",
                                        "  2. Schuldhulp\n",
                                        "  3. Maatje\n",
                                        "Wat u zelf meebrengt\n",
                                        "  - bo: “Kan goed koken.”\n",
                                        "Eén pot\n",
                                        "Wat ook zou helpen, en nu niet kan\n",
                                        "Wat wij nog niet weten\n",
                                        "Andere plannen\n",
                                        "Hoe zeker is dit?\n",
                                        NULL};
    expect_order(tell(&p, TEXT_NL, CAUSES_RESIDENT, false), parts);
}

/* The same words stand there once, above all that was heard in them. */
static void test_goals(void **state)
{
    (void)state;
    overview_plan p = sample();
    str text = tell(&p, TEXT_NL, CAUSES_RESIDENT, false);
    expect(text,
           "  - U dreigt uw huis te verliezen.\n    Wat helpt: stap 1 (Uitstel).\n    Bij 80 van 100 huishoudens");
    expect(text, "  An: “De deurwaarder komt. Ik slaap niet.”\n    - U heeft schulden.\n      Wat helpt: stap 2 "
                 "(Schuldhulp), stap 3 (Maatje).\n      Bij minder dan 1 van 100 huishoudens zoals dit is het na een "
                 "jaar weg of minder erg, als alle stappen worden gezet.\n    - U slaapt slecht.\n");
    expect(text, "  - U heeft geen werk.\n    Nog geen stap. Zoek samen verder.\n\n"); /* and no figure */
    expect(text, "  - Samen: “Wie regelt het?”\n    Daarvoor: stap 2 (Schuldhulp).\n  - bo: “Meer uren.”\n    Nog geen "
                 "stap. Vraag het aan wie u helpt.\n");
}

static void test_steps(void **state)
{
    (void)state;
    overview_plan p = sample();
    str text = tell(&p, TEXT_NL, CAUSES_RESIDENT, false);
    expect(text, "  1. Uitstel\n    De rechter stopt het.\n    Wie: rechter.\n    Wanneer: begint op 1 juli 2026 "
                 "(vandaag). Helpt vanaf 8 juli 2026 (over 1 week). Loopt tot 6 januari 2027 (over 27 weken).\n"
                 "    Vraagt van u: af en toe iets.\n    Dit gaat voor, want er is gevaar: Uitzetting.\n    Eerst moet "
                 "dit nog blijken of worden afgesproken:\n      - Contract of afspraak: De verhuurder stemt in.\n"
                 "        Bron: afspraak\n    Kost de potten van de gemeente niets.\n");
    expect(text,
           "    Vraagt van u: bijna elke dag iets.\n    Helpt bij: Schulden, Slecht slapen.\n    Dit is uw recht, "
           "ook als het geld op is. U kunt bezwaar maken als u het niet krijgt.\n    Dit wilde u er graag in.\n"
           "    Wet: Wet X, artikel 1; Wet Y, artikel 2.\n    Kost de gemeenschap: ongeveer € 2.400,50 (van € "
           "1.000,00 tot € 4.500,00). Dat is een schatting. Toegerekend aan: Schuldhulp. Het mag ook uit: "
           "Welzijn.\n    Wat u meebrengt: een lijst van schulden.\n");
}

/* household/plan.h, INV-4: allocated, not spent; both sides come to the same. */
static void test_pot(void **state)
{
    (void)state;
    overview_plan p = sample();
    str text = tell(&p, TEXT_NL, CAUSES_RESIDENT, false);
    expect(text, "Dit plan kost de gemeenschap ongeveer € 2.400,50.");
    expect(text, "Er is nog niets betaald.");
    expect(text, "  Waar het vandaan komt (toegerekend)\n");
    expect(text, "      Bron: afspraak\n      Dit geld is niet van de gemeente.");
    expect(text, "  Beide kanten zijn gelijk.\n");
    expect_not(text, "esteed");
    expect_not(text, "    1. Uitstel  "); /* what costs nothing is not in it */
    overview_share wrong[] = {shares[0]};
    plans[0].pot = wrong;
    plans[0].pot_count = 1;
    expect_not(tell(&p, TEXT_NL, CAUSES_RESIDENT, false), "Beide kanten zijn gelijk");
    plans[0].cost_cents = 0;
    expect(tell(&p, TEXT_NL, CAUSES_RESIDENT, false), "Dit plan kost de potten van de gemeente niets.\n");
}

static void test_blocked(void **state)
{
    (void)state;
    overview_plan p = sample();
    str text = tell(&p, TEXT_NL, CAUSES_RESIDENT, false);
    expect(
        text,
        "  In één keer betaald\n    De gemeente betaalt.\n    Zou helpen bij: Schulden, Slecht slapen.\n    - Wet van "
        "het Rijk: Bijstand is niet voor schulden.\n      Bron: Pw 13\n    - Regel van de gemeente: Niet vaker dan "
        "eens.\n      Bron: Beleid 2\n      Maar dit mocht al die tijd, volgens: Pw 35\n    - Gewoonte: Wij wachten "
        "altijd.\n      Bron: werkafspraak\n      Maar dit mocht al die tijd, volgens: Wmo 2.3.3\n\n  Meteen\n");
    expect(text, "    Dit mocht al die tijd. Vraag ernaar.\n\nWat wij nog niet weten\n");
    expect(text, "  - U heeft loon.\n    Bron: voorwaarde 4\n    Nodig voor: Saneringskrediet.\n");
    expect(tell(&p, TEXT_NL, CAUSES_PROFESSIONAL, false), "samenhang deviation --new FILE --action quick\n");
}

static void test_others_and_sure(void **state)
{
    (void)state;
    overview_plan p = sample();
    str text = tell(&p, TEXT_NL, CAUSES_RESIDENT, true);
    expect(text,
           "  Plan 2: neemt 93 van de 100 delen weg van wat het eerste plan wegneemt. Kost de gemeenschap ongeveer "
           "€ 1,00.\n    - Zonder: Schuldhulp\n    - Met: Cursus\n    - Eerder: Maatje op 8 juli 2026 (over 1 "
           "week)\n    - Later: Uitstel op 15 juli 2026 (over 2 weken)\n");
    expect(text, "geen ander plan meer weg: dat is bewezen.\nDit plan houdt rekening met wat u wel en niet wilde. Het "
                 "neemt daardoor 97 van de 100 delen weg");
    p.wanted_of_best = 100;
    expect(tell(&p, TEXT_NL, CAUSES_RESIDENT, true), "Er wordt even veel opgelost, of bijna.\n");
    expect_not(tell(&p, TEXT_NL, CAUSES_RESIDENT, false), "wel en niet wilde");
    plans[0].proven = false;
    plans[0].gap = 3;
    expect(tell(&p, TEXT_NL, CAUSES_RESIDENT, false), "hooguit 3 van de 100 delen meer weg.\n");
    plans[0].gap = 0;
    expect(tell(&p, TEXT_NL, CAUSES_RESIDENT, false), "hooguit minder dan 1 van de 100 delen meer weg.\n");
}

/* Other words to a professional; the same steps, sums and rules. */
static void test_professional(void **state)
{
    (void)state;
    overview_plan p = sample();
    str text = tell(&p, TEXT_NL, CAUSES_PROFESSIONAL, true);
    static const char *const parts[] = {"  - Uitzetting\n    Wat helpt: stap 1 (Uitstel).\n",
                                        "    - Schulden\n",
                                        "Wat het huishouden vroeg\n",
                                        "Vraagt van het huishouden: bijna elke dag iets.",
                                        "een lege pot is geen reden",
                                        "€ 2.400,50",
                                        NULL};
    expect_order(text, parts);
    expect_not(text, "Vraagt van u");
}

/* Who is not safe is told what answers that, and nothing of quarrels on a page that others may read. */
static void test_unsafe(void **state)
{
    (void)state;
    overview_plan p = sample();
    p.unsafe = true;
    p.blocked_count = p.to_know_count = 0;
    p.plan_count = 1;
    str text = tell(&p, TEXT_NL, CAUSES_RESIDENT, false);
    expect(text, "Eerst moet iedereen veilig zijn.");
    expect(text, "  - U dreigt uw huis te verliezen.\n");
    expect_not(text, "U heeft schulden");
    expect_not(text, "deurwaarder komt");
    expect_not(text, "Wie regelt het?");
    expect_not(text, "Helpt bij: Schulden");
    expect(tell(&p, TEXT_NL, CAUSES_PROFESSIONAL, false), "meldcode");
}

static void test_little(void **state)
{
    (void)state;
    overview_plan p = sample();
    p.plan_count = 0;
    str text = tell(&p, TEXT_NL, CAUSES_RESIDENT, false);
    expect(text, "24 juli 2026"); /* danger is told all the same */
    expect(text, "Er is nog geen plan, want u vertelde nog niet wat er speelt.\n");
    expect(text, "Kan goed koken.");
    p = sample();
    plans[0].step_count = 0;
    p.needs = NULL;
    p.need_count = 0;
    text = tell(&p, TEXT_NL, CAUSES_RESIDENT, false);
    expect(text, "Er staat nog geen stap in dit plan.\n");
    expect(text, "  - U dreigt uw huis te verliezen.\n    Nog geen stap.");
}

static void test_english(void **state)
{
    (void)state;
    overview_plan p = sample();
    str text = tell(&p, TEXT_EN, CAUSES_RESIDENT, true);
    static const char *const parts[] = {"The plan of 1 July 2026\n",
                                        "1. Uitstel\n",
                                        "Law (as it is called in Dutch): Wet X",
                                        "One pot\n",
                                        "Both sides are equal.",
                                        "But this was allowed all along",
                                        "that is proven.",
                                        NULL};
    expect_order(text, parts);
    expect_not(text, "[report.");
    str again = tell(&p, TEXT_EN, CAUSES_RESIDENT, true);
    assert_true(str_eq(text, again));
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_order),        cmocka_unit_test(test_goals),   cmocka_unit_test(test_steps),
        cmocka_unit_test(test_pot),          cmocka_unit_test(test_blocked), cmocka_unit_test(test_others_and_sure),
        cmocka_unit_test(test_professional), cmocka_unit_test(test_unsafe),  cmocka_unit_test(test_little),
        cmocka_unit_test(test_english),
    };
    int failed = cmocka_run_group_tests_name("plan_text", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

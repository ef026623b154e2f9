/* A plan made by hand: a family with an eviction, a broken shower and a child at home. For tests only; everybody in here is invented.
 *
 * Uses: plan.h.
 */
#ifndef HOUSEHOLD_PLAN_TESTING_H
#define HOUSEHOLD_PLAN_TESTING_H

#include "base/text.h"
#include "household/plan.h"

#define PLAN_IN(nl, en) (lang == TEXT_NL ? S(nl) : S(en))
#define PLAN_LENGTH(list) (sizeof(list) / sizeof(list)[0])
#define PLAN_COPY(a, type, list) ((type *)memcpy(ARENA_ARRAY(a, type, PLAN_LENGTH(list)), list, sizeof(list)))

/* Places in plan_family. */
enum { GOAL_EVICTION, GOAL_SHOWER, GOAL_SLEEP, GOAL_ALONE, PLAN_GOALS };
enum { STEP_COURT, STEP_CALL, STEP_TALK, STEP_SHOWER, STEP_CLUB, PLAN_STEPS };

static inline overview_goal *family_goals(arena *a, text_language lang)
{
    str post = PLAN_IN("De post blijft liggen. Ik slaap niet meer.", "The post stays where it is. I sleep no more.");
    const overview_goal list[PLAN_GOALS] = {
        [GOAL_EVICTION] = {.id = S("eviction"),
                           .name = PLAN_IN("Uit huis gezet worden", "Being evicted"),
                           .words = PLAN_IN("U dreigt uw huis te verliezen", "You may lose your home"),
                           .life_domain = S("home"),
                           .danger = true,
                           .of_100 = 83},
        [GOAL_SHOWER] = {.id = S("home_not_fit"),
                         .name = PLAN_IN("Huis past niet", "Home does not fit"),
                         .words = PLAN_IN("Uw huis past niet bij uw lijf", "Your home does not fit your body"),
                         .own_words = post,
                         .said_by = S("an"),
                         .life_domain = S("home"),
                         .awake = true,
                         .of_100 = 75},
        [GOAL_SLEEP] = {.id = S("sleep"),
                        .name = PLAN_IN("Slecht slapen", "Sleeping badly"),
                        .words = PLAN_IN("U slaapt slecht", "You sleep badly"),
                        .own_words = post,
                        .said_by = S("an"),
                        .life_domain = S("health"),
                        .awake = true,
                        .of_100 = 0},
        [GOAL_ALONE] = {.id = S("alone"),
                        .name = PLAN_IN("Alleen zijn", "Being alone"),
                        .words = PLAN_IN("U heeft weinig mensen om u heen", "You have few people around you"),
                        .life_domain = S("network"),
                        .of_100 = -1},
    };
    return PLAN_COPY(a, overview_goal, list);
}

static inline const overview_neighbour *family_neighbours(arena *a, text_language lang)
{
    overview_neighbour *n = ARENA_NEW(a, overview_neighbour);
    str *talents = ARENA_ARRAY(a, str, 2);
    uint32_t *looked_for = ARENA_ARRAY(a, uint32_t, 2);
    talents[0] = PLAN_IN("voor een ander koken", "cook for somebody else");
    talents[1] = PLAN_IN("in de tuin werken", "work in the garden");
    looked_for[0] = 2;
    looked_for[1] = 1;
    *n = (overview_neighbour){
        .could = 3, .metres = 500, .talents = talents, .looked_for = looked_for, .talent_count = 2};
    return n;
}

static inline void court_and_call(arena *a, text_language lang, overview_step *s)
{
    const overview_helped court[] = {{GOAL_EVICTION, 50}, {GOAL_SLEEP, 1}}, call[] = {{GOAL_EVICTION, 37}};
    const str danger[] = {PLAN_IN("Uit huis gezet worden", "Being evicted")};
    const str law[] = {S("Faillissementswet, artikel 287b")}, debts[] = {PLAN_IN("Schuldhulp", "Debt assistance")};
    const str landlord[] = {PLAN_IN("Woningcorporatie", "Housing association")};
    const overview_rule agree[] = {{.layer = OVERVIEW_LAYER_CONTRACT,
                                    .words = PLAN_IN("De verhuurder wil dat ook.", "The landlord wants that too.")}};
    s[STEP_COURT] = (overview_step){.action = S("moratorium"), .who = OVERVIEW_WHO_NATIONAL, .at_once = true};
    s[STEP_COURT].name = PLAN_IN("De rechter stopt het", "The court stops it");
    s[STEP_COURT].words = PLAN_IN("U blijft nog een half jaar in uw huis.", "You stay in your home for half a year.");
    s[STEP_COURT].role = PLAN_IN("de rechter", "the court");
    s[STEP_COURT].from_week = 1;
    s[STEP_COURT].helps_week = 2;
    s[STEP_COURT].until_week = 27;
    s[STEP_COURT].burden = 1;
    s[STEP_COURT].helps = PLAN_COPY(a, overview_helped, court);
    s[STEP_COURT].help_count = PLAN_LENGTH(court);
    s[STEP_COURT].answers = PLAN_COPY(a, str, danger);
    s[STEP_COURT].answer_count = PLAN_LENGTH(danger);
    s[STEP_COURT].laws = PLAN_COPY(a, str, law);
    s[STEP_COURT].law_count = PLAN_LENGTH(law);
    s[STEP_COURT].paid_from = PLAN_COPY(a, str, debts);
    s[STEP_COURT].paid_from_count = PLAN_LENGTH(debts);
    s[STEP_COURT].cost_cents = 90001;
    s[STEP_COURT].cost_low_cents = 40000;
    s[STEP_COURT].cost_high_cents = 200000;
    s[STEP_COURT].cost_assumed = true;
    s[STEP_CALL] = s[STEP_COURT];
    s[STEP_CALL].action = S("payment_plan");
    s[STEP_CALL].name = PLAN_IN("Een afspraak over de huur", "An agreement about the rent");
    s[STEP_CALL].words = PLAN_IN("U betaalt de huur in stukjes.", "You pay the rent in parts.");
    s[STEP_CALL].who = OVERVIEW_WHO_HOUSING;
    s[STEP_CALL].role = STR_NULL;
    s[STEP_CALL].at_once = false;
    s[STEP_CALL].from_week = 0;
    s[STEP_CALL].helps_week = 0;
    s[STEP_CALL].until_week = 9;
    s[STEP_CALL].helps = PLAN_COPY(a, overview_helped, call);
    s[STEP_CALL].help_count = PLAN_LENGTH(call);
    s[STEP_CALL].laws = NULL;
    s[STEP_CALL].law_count = 0;
    s[STEP_CALL].asks = PLAN_COPY(a, overview_rule, agree);
    s[STEP_CALL].ask_count = PLAN_LENGTH(agree);
    s[STEP_CALL].paid_from = PLAN_COPY(a, str, landlord);
    s[STEP_CALL].cost_cents = 20000;
}

static inline overview_step *family_steps(arena *a, text_language lang)
{
    overview_step *s = ARENA_ARRAY(a, overview_step, PLAN_STEPS);
    const overview_helped shower[] = {{GOAL_SHOWER, 75}}, talk[] = {{GOAL_SLEEP, 3}, {GOAL_SHOWER, 0}};
    const str wmo[] = {S("Wmo 2015, artikel 2.3.5 lid 3")}, pot[] = {PLAN_IN("Hulp thuis (Wmo)", "Help at home (Wmo)")};
    const overview_rule know[] = {
        {.layer = OVERVIEW_LAYER_FACT, .words = PLAN_IN("U heeft werk.", "You have work."), .source = S("Wet x")}};
    court_and_call(a, lang, s);
    s[STEP_TALK] = (overview_step){.action = S("gp_visit"), .who = OVERVIEW_WHO_HEALTH, .life_domain = S("health")};
    s[STEP_TALK].name = PLAN_IN("Naar de huisarts", "To the doctor");
    s[STEP_TALK].words = PLAN_IN("U vertelt de huisarts wat er is.", "You tell the doctor what is wrong.");
    s[STEP_TALK].from_week = 4;
    s[STEP_TALK].helps_week = 6;
    s[STEP_TALK].until_week = 12;
    s[STEP_TALK].burden = 2;
    s[STEP_TALK].helps = PLAN_COPY(a, overview_helped, talk);
    s[STEP_TALK].help_count = PLAN_LENGTH(talk);
    s[STEP_TALK].asks = PLAN_COPY(a, overview_rule, know);
    s[STEP_TALK].ask_count = PLAN_LENGTH(know);
    s[STEP_SHOWER] = (overview_step){.action = S("home_adaptation"), .who = OVERVIEW_WHO_MUNICIPAL, .right = true};
    s[STEP_SHOWER].name = PLAN_IN("Een nieuwe douche (Wmo)", "A new shower (Wmo)");
    s[STEP_SHOWER].words = PLAN_IN("De gemeente maakt uw douche.", "The municipality mends your shower.");
    s[STEP_SHOWER].role = PLAN_IN("iemand van de Wmo", "somebody of the Wmo");
    s[STEP_SHOWER].from_week = 8;
    s[STEP_SHOWER].helps_week = 14;
    s[STEP_SHOWER].until_week = 18;
    s[STEP_SHOWER].helps = PLAN_COPY(a, overview_helped, shower);
    s[STEP_SHOWER].help_count = PLAN_LENGTH(shower);
    s[STEP_SHOWER].laws = PLAN_COPY(a, str, wmo);
    s[STEP_SHOWER].law_count = PLAN_LENGTH(wmo);
    s[STEP_SHOWER].paid_from = PLAN_COPY(a, str, pot);
    s[STEP_SHOWER].paid_from_count = PLAN_LENGTH(pot);
    s[STEP_SHOWER].cost_cents = 460000;
    s[STEP_SHOWER].cost_low_cents = 460000;
    s[STEP_SHOWER].cost_high_cents = 460000;
    s[STEP_CLUB] = (overview_step){.action = S("exchange"), .who = OVERVIEW_WHO_NEIGHBOUR, .pinned = true};
    s[STEP_CLUB].name = PLAN_IN("Ruil in de buurt", "Swap with neighbours");
    s[STEP_CLUB].words = PLAN_IN("U helpt een buur. De buur helpt u.", "You help a neighbour, who helps you.");
    s[STEP_CLUB].brings = PLAN_IN("u kookt graag", "you like to cook");
    s[STEP_CLUB].neighbour = family_neighbours(a, lang);
    s[STEP_CLUB].from_week = 13;
    s[STEP_CLUB].helps_week = 15;
    s[STEP_CLUB].until_week = 39;
    s[STEP_CLUB].burden = 1;
    return s;
}

static inline overview_share *family_pot(arena *a, text_language lang, size_t *count)
{
    const overview_share list[] = {
        {S("wmo"), PLAN_IN("Hulp thuis (Wmo)", "Help at home (Wmo)"), S("Wmo 2015"), S("gemeente"), false, 460000},
        {S("schuldhulp"), PLAN_IN("Schuldhulp", "Debt assistance"), S("Wgs"), S("gemeente"), false, 90001},
        {S("verhuurder"), PLAN_IN("Woningcorporatie", "Housing association"), S("x"), S("corporatie"), true, 20000}};
    *count = PLAN_LENGTH(list);
    return PLAN_COPY(a, overview_share, list);
}

static inline overview_blocked *family_blocked(arena *a, text_language lang)
{
    overview_blocked *b = ARENA_ARRAY(a, overview_blocked, 2);
    const overview_helped helps[] = {{GOAL_SHOWER, 40}};
    const overview_rule habit[] = {{OVERVIEW_LAYER_CONTRACT,
                                    PLAN_IN("Dit mag alleen bij één bedrijf.", "Only one firm may do this."),
                                    S("contract, deel 2"), S("Wmo 2015, artikel 2.3.6")},
                                   {OVERVIEW_LAYER_HABIT,
                                    PLAN_IN("Wij kijken eerst alles na.", "We look at everything first."),
                                    S("werkwijze"), S("Wmo 2015, artikel 2.3.3")}},
                        hard[] = {{OVERVIEW_LAYER_LAW, PLAN_IN("Dit is niet voor schulden.", "This is not for debts."),
                                   S("Participatiewet, artikel 13"), STR_NULL},
                                  {OVERVIEW_LAYER_LOCAL, PLAN_IN("Dit staat niet op de lijst.", "Not on the list."),
                                   S("regels van de gemeente"), STR_NULL},
                                  {OVERVIEW_LAYER_FACT, PLAN_IN("U heeft geen hond.", "You have no dog."), STR_NULL,
                                   STR_NULL}};
    b[0] = (overview_blocked){.action = S("quick_shower"), .all_along = true};
    b[0].name = PLAN_IN("Meteen een losse douche", "A loose shower at once");
    b[0].words = PLAN_IN("Een vakman zet deze week een douche neer.", "Somebody puts a shower there this week.");
    b[0].rules = PLAN_COPY(a, overview_rule, habit);
    b[0].rule_count = PLAN_LENGTH(habit);
    b[0].helps = PLAN_COPY(a, overview_helped, helps);
    b[0].help_count = PLAN_LENGTH(helps);
    b[1] = (overview_blocked){.action = S("grant")};
    b[1].name = PLAN_IN("Geld voor de huur", "Money for the rent");
    b[1].words = PLAN_IN("De gemeente betaalt uw huur.", "The municipality pays your rent.");
    b[1].rules = PLAN_COPY(a, overview_rule, hard);
    b[1].rule_count = PLAN_LENGTH(hard);
    return b;
}

static inline void add_wheel(arena *a, text_language lang, overview_plan *p)
{
    const overview_spoke list[] = {
        {S("basics"), PLAN_IN("Uzelf", "Yourself"), OVERVIEW_LEVEL_NOTHING, OVERVIEW_LEVEL_NOTHING},
        {S("money"), PLAN_IN("Geld", "Money"), OVERVIEW_LEVEL_AWAKE, OVERVIEW_LEVEL_EASED},
        {S("home"), PLAN_IN("Wonen", "Home"), OVERVIEW_LEVEL_DANGER, OVERVIEW_LEVEL_EASED},
        {S("health"), PLAN_IN("Lijf en hoofd", "Body and mind"), OVERVIEW_LEVEL_TOLD, OVERVIEW_LEVEL_EASED},
        {S("network"), PLAN_IN("Mensen", "People"), OVERVIEW_LEVEL_TOLD, OVERVIEW_LEVEL_TOLD}};
    p->wheel = PLAN_COPY(a, overview_spoke, list);
    p->spoke_count = PLAN_LENGTH(list);
}

/* A second plan without the neighbours and with something else. */
static inline void add_plans(arena *a, text_language lang, overview_plan *p)
{
    overview_one_plan *plans = ARENA_ARRAY(a, overview_one_plan, 2);
    plans[0] = (overview_one_plan){.of_best = 100, .proven = true, .cost_cents = 570001};
    plans[0].steps = family_steps(a, lang);
    plans[0].step_count = PLAN_STEPS;
    plans[0].pot = family_pot(a, lang, &plans[0].pot_count);
    plans[1] = plans[0];
    plans[1].of_best = 98;
    overview_step *other = family_steps(a, lang);
    other[STEP_CLUB].action = S("buddy");
    other[STEP_CLUB].name = PLAN_IN("Een maatje", "A buddy");
    other[STEP_CLUB].pinned = false;
    plans[1].steps = other;
    p->plans = plans;
    p->plan_count = 2;
}

static inline overview_plan plan_family(arena *a, text_language lang)
{
    static const size_t shower[] = {STEP_SHOWER};
    overview_plan p = {.day = date_from_ymd(2026, 7, 1), .wanted_of_best = 100};
    const overview_need needs[] = {
        {PLAN_IN("Een douche waar ik in kan.", "A shower that I can use."), S("an"), S("wonen"), shower, 1},
        {PLAN_IN("Een kamer waar het rustig is.", "A room where it is quiet."), S("an"), S("wonen"), NULL, 0}};
    const str waits[] = {PLAN_IN("Vrij van het werk", "Leave from work")};
    const overview_to_know know[] = {{PLAN_IN("Iemand zorgt voor een ander.", "Somebody looks after another."),
                                      S("Wet x"), false, PLAN_COPY(a, str, waits), PLAN_LENGTH(waits)}};
    const household_voice talents[] = {
        {S("an"), PLAN_IN("Ik kook graag voor een ander.", "I like to cook."), STR_NULL}};
    p.goals = family_goals(a, lang);
    p.goal_count = PLAN_GOALS;
    add_plans(a, lang, &p);
    p.blocked = family_blocked(a, lang);
    p.blocked_count = 2;
    p.needs = PLAN_COPY(a, overview_need, needs);
    p.need_count = PLAN_LENGTH(needs);
    p.to_know = PLAN_COPY(a, overview_to_know, know);
    p.to_know_count = PLAN_LENGTH(know);
    p.talents = PLAN_COPY(a, household_voice, talents);
    p.talent_count = PLAN_LENGTH(talents);
    add_wheel(a, lang, &p);
    return p;
}

#endif

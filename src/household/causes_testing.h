/* Records of how things hang together, made by hand: the family of case 1, many causes, and none. For tests only; everybody in here is invented.
 *
 * Uses: causes.h.
 */
#ifndef HOUSEHOLD_CAUSES_TESTING_H
#define HOUSEHOLD_CAUSES_TESTING_H

#include "base/text.h"
#include "household/causes.h"

/* Places in causes_case_1. */
enum { MONEY, DEBTS, POST, STRESS, QUARRELS, UNREST, BEHAVIOUR, EVICTION, HELPER, CASE_1 };

#define CAUSE_IN(nl, en) (lang == TEXT_NL ? S(nl) : S(en))

static inline overview_cause *case_1_causes(arena *a, text_language lang)
{
    overview_cause *c = ARENA_ARRAY(a, overview_cause, CASE_1);
    c[MONEY] = (overview_cause){.id = S("low_income"), .name = CAUSE_IN("Te weinig inkomen", "Too little income")};
    c[MONEY].resident = CAUSE_IN("Er komt te weinig geld binnen", "Too little money comes in");
    c[MONEY].professional = CAUSE_IN("Inkomen onder de norm", "Income below the standard");
    c[DEBTS] = (overview_cause){.id = S("debts"), .name = CAUSE_IN("Schulden", "Debts"), .told = true, .awake = true};
    c[DEBTS].resident = CAUSE_IN("U heeft schulden die u niet kunt betalen", "You have debts that you cannot pay");
    c[DEBTS].professional = CAUSE_IN("Problematische schulden", "Problem debts");
    c[DEBTS].shown_by = CAUSE_IN("de deurwaarder", "the bailiff");
    c[DEBTS].is_first = true;
    c[POST] =
        (overview_cause){.id = S("post"), .name = CAUSE_IN("Post en papieren blijven liggen", "Post left undone")};
    c[POST].resident = CAUSE_IN("De post blijft liggen", "The post is left unopened");
    c[POST].professional = CAUSE_IN("Administratie niet op orde", "Paperwork not in order");
    c[POST].told = true;
    c[POST].shown_by = CAUSE_IN("post als een bom", "post like a bomb");
    c[STRESS] = (overview_cause){.id = S("stress"), .name = S("Stress")};
    c[STRESS].resident = CAUSE_IN("U heeft veel stress", "You have much stress");
    c[STRESS].professional = CAUSE_IN("Langdurige stress", "Prolonged stress");
    c[QUARRELS] =
        (overview_cause){.id = S("quarrels"), .name = CAUSE_IN("Spanning en ruzie thuis", "Quarrels at home")};
    c[QUARRELS].resident = CAUSE_IN("Er is vaak ruzie thuis", "There are often quarrels at home");
    c[QUARRELS].professional = CAUSE_IN("Conflict tussen ouders", "Conflict between parents");
    c[UNREST] =
        (overview_cause){.id = S("unrest"), .name = CAUSE_IN("Onrust voor de kinderen", "Unrest for the children")};
    c[UNREST].resident = CAUSE_IN("Thuis is het onrustig voor de kinderen", "It is restless at home for the children");
    c[UNREST].professional = CAUSE_IN("Onveilig opvoedklimaat", "Unsafe climate at home");
    c[BEHAVIOUR] = (overview_cause){.id = S("behaviour"),
                                    .name = CAUSE_IN("Moeilijk gedrag van een kind", "A child is difficult")};
    c[BEHAVIOUR].resident = CAUSE_IN("Het gedrag van uw kind is moeilijk", "The behaviour of your child is difficult");
    c[BEHAVIOUR].professional = CAUSE_IN("Gedragsproblemen", "Behavioural problems");
    c[BEHAVIOUR].told = c[BEHAVIOUR].awake = true;
    c[BEHAVIOUR].shown_by = CAUSE_IN("onze zoon luistert niet", "our son does not listen");
    c[EVICTION] =
        (overview_cause){.id = S("eviction"), .name = CAUSE_IN("Uit huis gezet worden", "Eviction"), .told = true};
    c[EVICTION].resident = CAUSE_IN("U moet misschien uw huis uit", "You may have to leave your home");
    c[EVICTION].professional = CAUSE_IN("Dreigende ontruiming", "Threatened eviction");
    c[EVICTION].shown_by = CAUSE_IN("de huur is niet betaald", "the rent is not paid");
    c[EVICTION].danger = true;
    c[HELPER] =
        (overview_cause){.id = S("people"), .name = CAUSE_IN("Mensen op wie u kunt bouwen", "People to count on")};
    c[HELPER].resident = CAUSE_IN("Er zijn mensen die u helpen", "There are people who help you");
    c[HELPER].professional = CAUSE_IN("Steunend netwerk", "Supportive network");
    c[HELPER].kind = OVERVIEW_PROTECTIVE;
    static const char *const domains[CASE_1] = {"money", "money", "money", "health", "network",
                                                "youth", "youth", "home",  "network"};
    static const int likely[CASE_1] = {45, 100, 100, 70, 40, 35, 100, 100, 55};
    for (size_t i = 0; i < CASE_1; i++) {
        c[i].life_domain = str_of(domains[i]);
        c[i].of_100 = likely[i];
    }
    c[UNREST].kind = OVERVIEW_CAUSE;
    return c;
}

static inline overview_arrow case_1_arrow(size_t from, size_t to, overview_grade grade, str words)
{
    overview_arrow x = {.from = from, .to = to, .grade = grade, .words = words};
    x.supposed = from != DEBTS || to != POST;
    if (grade == OVERVIEW_RESEARCH) {
        x.source = S("Richardson, Elliott & Roberts (2013), doi 10.1016/j.cpr.2013.08.009");
    }
    return x;
}

static inline overview_arrow *case_1_arrows(arena *a, text_language lang, size_t *count)
{
    overview_arrow *x = ARENA_ARRAY(a, overview_arrow, 12);
    size_t n = 0;
#define ARROW(from, to, grade, nl, en) x[n++] = case_1_arrow(from, to, grade, CAUSE_IN(nl, en))
    ARROW(DEBTS, STRESS, OVERVIEW_RESEARCH, "Schulden geven stress: elke brief kan slecht nieuws zijn.",
          "Debts give stress: every letter can be bad news.");
    ARROW(STRESS, QUARRELS, OVERVIEW_DIRECTION, "Stress geeft ruzie: wie moe is, wordt sneller boos.",
          "Stress gives quarrels: who is tired gets angry sooner.");
    ARROW(QUARRELS, UNREST, OVERVIEW_DIRECTION, "Ruzie maakt het thuis onrustig voor de kinderen.",
          "Quarrels make home restless for the children.");
    ARROW(UNREST, BEHAVIOUR, OVERVIEW_DIRECTION, "Onrust thuis maakt een kind boos of stil.",
          "Unrest at home makes a child angry or silent.");
    ARROW(MONEY, DEBTS, OVERVIEW_ASSUMED, "Met te weinig geld komt u niet rond.",
          "With too little money you cannot get by.");
    ARROW(DEBTS, POST, OVERVIEW_ASSUMED, "Wie schulden heeft, durft de post niet te openen.",
          "Who has debts does not dare to open the post.");
    ARROW(DEBTS, EVICTION, OVERVIEW_DIRECTION, "Wie de huur niet betaalt, kan zijn huis verliezen.",
          "Who does not pay the rent may lose the home.");
    ARROW(EVICTION, STRESS, OVERVIEW_ASSUMED, "Uw huis kwijtraken geeft stress.", "Losing your home gives stress.");
    ARROW(POST, DEBTS, OVERVIEW_ASSUMED, "Ongeopende post maakt een schuld hoger.", "Unopened post makes a debt grow.");
    ARROW(STRESS, DEBTS, OVERVIEW_RESEARCH, "Met stress houdt u uw geld minder goed bij.",
          "With stress you watch your money less well.");
    ARROW(MONEY, STRESS, OVERVIEW_ASSUMED, "Te weinig geld geeft zorgen.", "Too little money gives worries.");
    ARROW(HELPER, STRESS, OVERVIEW_ASSUMED, "Mensen om u heen houden stress tegen.",
          "People around you hold stress back.");
#undef ARROW
    x[8].later = x[8].loop = x[9].later = x[9].loop = true;
    x[8].supposed = false;
    x[11].protects = true;
    x[6].supposed = false;
    *count = n;
    return x;
}

static inline overview_lever case_1_lever(arena *a, str name, int first_of_100, const size_t *causes, size_t count)
{
    overview_lever l = {.name = name, .first_of_100 = first_of_100, .cause_count = count};
    memcpy(l.causes, causes, count * sizeof *causes);
    str *services = ARENA_ARRAY(a, str, count);
    for (size_t i = 0; i < count; i++) {
        services[i] = S("schuldhulp");
    }
    l.services = services;
    return l;
}

static inline overview_lever *case_1_levers(arena *a, text_language lang, size_t *count)
{
    static const size_t debts[] = {DEBTS}, post[] = {POST}, quarrels[] = {QUARRELS}, ways[] = {0, 1, 2, 3};
    static const size_t post_ways[] = {8, 0}, quarrel_ways[] = {2, 3};
    static const overview_relief reliefs[] = {{DEBTS, 85}, {EVICTION, 40}, {STRESS, 22}, {QUARRELS, 6}, {BEHAVIOUR, 0}};
    static const overview_relief of_quarrels[] = {{QUARRELS, 60}, {BEHAVIOUR, 4}};
    overview_lever *l = ARENA_ARRAY(a, overview_lever, 3);
    str *unknowns = ARENA_ARRAY(a, str, 1);
    unknowns[0] = CAUSE_IN("Niemand heeft gemeten of hulp bij schulden het gedrag van een kind beter maakt.",
                           "Nobody has measured whether debt help improves the behaviour of a child.");
    l[0] = case_1_lever(a, CAUSE_IN("Hulp bij schulden", "Debt assistance"), 83, debts, 1);
    l[0].reliefs = reliefs;
    l[0].relief_count = 5;
    l[0].ways = ways;
    l[0].way_count = 4;
    l[0].unknowns = unknowns;
    l[0].unknown_count = 1;
    l[1] = case_1_lever(a, CAUSE_IN("Hulp bij post en papieren", "Help with post and paperwork"), 11, post, 1);
    l[1].reliefs = reliefs;
    l[1].relief_count = 1;
    l[1].ways = post_ways;
    l[1].way_count = 2;
    l[2] = case_1_lever(a, CAUSE_IN("Praten over de ruzie thuis", "Talking about the quarrels"), 6, quarrels, 1);
    l[2].services = NULL;
    l[2].reliefs = of_quarrels;
    l[2].relief_count = 2;
    l[2].ways = quarrel_ways;
    l[2].way_count = 2;
    *count = 3;
    return l;
}

static inline overview_lever *case_1_bundles(arena *a, text_language lang, size_t *count)
{
    static const size_t two[] = {DEBTS, POST}, three[] = {DEBTS, POST, QUARRELS};
    static const overview_relief reliefs[] = {{DEBTS, 92}, {STRESS, 27}};
    overview_lever *l = ARENA_ARRAY(a, overview_lever, 2);
    l[0] = case_1_lever(a, CAUSE_IN("Hulp bij schulden en hulp bij post", "Debt assistance and help with post"), 71,
                        two, 2);
    l[1] = case_1_lever(a, CAUSE_IN("Hulp bij schulden, bij post en bij ruzie", "Help with debts, post and quarrels"),
                        64, three, 3);
    l[0].reliefs = l[1].reliefs = reliefs;
    l[0].relief_count = l[1].relief_count = 2;
    *count = 2;
    return l;
}

/* Debts, post, stress, quarrels, unrest, the behaviour of a boy, a threatened eviction, too little money; two loops, suppositions, two bundles. */
static inline overview_causes causes_case_1(arena *a, text_language lang)
{
    overview_causes r = {.causes = case_1_causes(a, lang), .count = CASE_1, .calculations = 500, .has_danger = true};
    r.arrows = case_1_arrows(a, lang, &r.arrow_count);
    r.levers = case_1_levers(a, lang, &r.lever_count);
    r.bundles = case_1_bundles(a, lang, &r.bundle_count);
    overview_doubt *doubts = ARENA_ARRAY(a, overview_doubt, 2);
    doubts[0] = (overview_doubt){QUARRELS, 2, 0};
    doubts[1] = (overview_doubt){MONEY, 0, 1};
    r.doubts = doubts;
    r.doubt_count = 2;
    return r;
}

/* So many causes, told and supposed by turns, with every so many arrows from each: also back, as loops. */
static inline overview_causes causes_many(arena *a, text_language lang, size_t count, size_t arrows)
{
    static const char *const domains[] = {"money", "home", "work", "health", "youth", "safety", "skills", "network"};
    overview_cause *c = ARENA_ARRAY(a, overview_cause, count);
    overview_arrow *x = ARENA_ARRAY(a, overview_arrow, arrows);
    for (size_t i = 0; i < count; i++) {
        c[i].id = str_copy(a, str_printf(a, "cause_%zu", i));
        c[i].name = i % 3 == 0 ? str_printf(a, "%s %zu", lang == TEXT_NL ? "Oorzaak" : "Cause", i + 1)
                    : i % 3 == 1
                        ? str_printf(a, "%s %zu", lang == TEXT_NL ? "Een wat langere naam" : "A longer name", i + 1)
                        : str_printf(a, "%s %zu",
                                     lang == TEXT_NL ? "Water, gas of stroom wordt afgesloten"
                                                     : "Water, gas or power is cut off",
                                     i + 1);
        c[i].resident = str_printf(a, "%s %zu", lang == TEXT_NL ? "Dit speelt er bij u:" : "This is going on:", i + 1);
        c[i].professional = c[i].name;
        c[i].life_domain = str_of(domains[i % 8]);
        c[i].kind = (overview_cause_kind)(i % 4);
        c[i].told = i % 2 == 0;
        c[i].of_100 = c[i].told ? 100 : 40;
        c[i].shown_by = c[i].told ? CAUSE_IN("eigen woorden", "own words") : STR_NULL;
    }
    for (size_t i = 0; i < arrows; i++) {
        size_t from = i % count, step = 1 + i / count;
        size_t to = (from + step) % count;
        x[i] = (overview_arrow){
            .from = from, .to = to, .words = CAUSE_IN("Het een leidt tot het ander.", "One leads to another.")};
        x[i].loop = x[i].later = to < from;
        x[i].supposed = !c[from].told || !c[to].told;
        x[i].protects = c[from].kind == OVERVIEW_PROTECTIVE;
        x[i].grade = (overview_grade)(i % 3);
        x[i].source = x[i].grade == OVERVIEW_RESEARCH ? S("CBS (2023)") : STR_NULL;
    }
    return (overview_causes){.causes = c, .count = count, .arrows = x, .arrow_count = arrows, .calculations = 500};
}

#endif

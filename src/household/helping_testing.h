/* Neighbours who help each other, made by hand: what two residents and the broker see. For tests only; everybody in here is invented.
 *
 * Uses: helping.h.
 */
#ifndef HOUSEHOLD_HELPING_TESTING_H
#define HOUSEHOLD_HELPING_TESTING_H

#include "household/helping.h"

#define HELP_IN(nl, en) (lang == TEXT_NL ? S(nl) : S(en))
#define HELP_LENGTH(list) (sizeof(list) / sizeof(list)[0])
#define HELP_COPY(a, type, list) ((type *)memcpy(ARENA_ARRAY(a, type, HELP_LENGTH(list)), list, sizeof(list)))

enum { HELP_DAY = 20454 };                             /* 2026-01-01 */
#define HELP_AT ((int64_t)HELP_DAY * 86400 + 9 * 3600) /* at nine in the morning */

/* Places in the couplings of helping_wim. */
enum { WIM_ASKED, WIM_RING, WIM_WAITING, WIM_AGREED, WIM_MET, WIM_DONE, WIM_ENDED, WIM_OFF, WIM_COUPLINGS };
/* Places in the couplings of helping_board_of. */
enum {
    BOARD_AGREED,
    BOARD_ASKED,
    BOARD_WAITING,
    BOARD_MET,
    BOARD_PAIR,
    BOARD_RING,
    BOARD_CHAIN,
    BOARD_LATER,
    BOARD_OFF,
    BOARD_COUPLINGS
};

static inline helping_link help_link(text_language lang, size_t giver, size_t receiver)
{
    return (helping_link){.giver = giver,
                          .receiver = receiver,
                          .skill = S("odd_jobs"),
                          .words = HELP_IN("een lekkende kraan maken", "mending a dripping tap"),
                          .life_domain = S("home"),
                          .days = HELP_IN("dinsdagavond en zondag", "Tuesday evening and Sunday"),
                          .metres = 500,
                          .urgency = 2,
                          .waiting_weeks = 6,
                          .preference_of_100 = 100,
                          .nearness_of_100 = 90,
                          .trust_of_100 = 100,
                          .weight = 1800};
}

/* Everybody helps the one before them; of a ring the first helps the last. The first is helped with odd jobs, the others with letters. */
static inline helping_coupling help_coupling(arena *a, text_language lang, const char *id, helping_state state,
                                             const helping_person *people, size_t n, bool chain)
{
    static const str rules[] = {{"wie helpt, heeft een VOG", 24}};
    size_t link_count = chain ? n - 1 : n;
    helping_link *links = ARENA_ARRAY(a, helping_link, n);
    for (size_t i = 0; i < link_count; i++) {
        links[i] = help_link(lang, (i + 1) % n, i);
        if (i > 0) {
            links[i].skill = S("letters");
            links[i].words = HELP_IN("post en rekeningen ordenen", "sorting post and bills");
            links[i].life_domain = S("money");
            links[i].rules = rules;
            links[i].rule_count = HELP_LENGTH(rules);
        }
    }
    helping_person *copy = ARENA_ARRAY(a, helping_person, n);
    memcpy(copy, people, n * sizeof *people);
    return (helping_coupling){.id = str_of(id),
                              .state = state,
                              .people = copy,
                              .person_count = n,
                              .links = links,
                              .link_count = link_count,
                              .is_chain = chain,
                              .each_other = n == 2 && !chain,
                              .holds_pair = n == 2,
                              .kept_of_100 = 81,
                              .value = 2916,
                              .since = HELP_DAY - 3};
}

/* ------------------------------------------------------------------ a resident */

static inline helping_coupling *wim_couplings(arena *a, text_language lang)
{
    const helping_person me = {.id = S("wim"), .name = S("Wim")}, hidden = {0};
    helping_person yes = me, daan = {.id = S("daan"), .name = S("Daan"), .answer = HELPING_SAID_YES};
    yes.answer = HELPING_SAID_YES;
    const helping_person asked[] = {me, hidden}, ring[] = {yes, hidden, hidden}, named[] = {yes, daan};
    helping_person waits = yes;
    waits.to_hear = true;
    const helping_person ended[] = {yes, hidden}, off[] = {waits, hidden};
    helping_coupling list[WIM_COUPLINGS] = {
        [WIM_ASKED] = help_coupling(a, lang, "k1", HELPING_ASKED, asked, 2, false),
        [WIM_RING] = help_coupling(a, lang, "k2", HELPING_ASKED, ring, 3, false),
        [WIM_WAITING] = help_coupling(a, lang, "k3", HELPING_WAITING, named, 2, false),
        [WIM_AGREED] = help_coupling(a, lang, "k4", HELPING_AGREED, named, 2, false),
        [WIM_MET] = help_coupling(a, lang, "k5", HELPING_MET, named, 2, false),
        [WIM_DONE] = help_coupling(a, lang, "k6", HELPING_DONE, named, 2, false),
        [WIM_ENDED] = help_coupling(a, lang, "k7", HELPING_ENDED, ended, 2, false),
        [WIM_OFF] = help_coupling(a, lang, "k8", HELPING_ENDED, off, 2, false),
    };
    return HELP_COPY(a, helping_coupling, list);
}

/* What his municipality says to everybody. */
static inline const helping_terms *wim_terms(arena *a, text_language lang)
{
    const str minors[] = {
        HELP_IN("Een kind is nooit alleen met een buur.", "A child is never alone with a neighbour.")};
    const str money[] = {HELP_IN("Geef nooit uw pinpas.", "Never give your bank card."),
                         HELP_IN("U betaalt zelf.", "You pay yourself.")};
    helping_terms *terms = ARENA_NEW(a, helping_terms);
    *terms = (helping_terms){
        .call_name = HELP_IN("De makelaar", "The broker"),
        .call_phone = S("000 000 00 01"),
        .call_when = HELP_IN("Elke dag van 8 tot 22 uur.", "Every day from 8 to 22 hours."),
        .statement = HELP_IN("Wie een buur helpt, doet niets fout.", "Who helps a neighbour does nothing wrong."),
        .statement_by = HELP_IN("Gemeente Merendal", "Municipality of Merendal"),
        .statement_day = HELP_DAY,
        .minors = HELP_COPY(a, str, minors),
        .minor_count = HELP_LENGTH(minors),
        .money = HELP_COPY(a, str, money),
        .money_count = HELP_LENGTH(money),
        .vog_days_max = 1096};
    return terms;
}

/* Wim, with a coupling in each state. */
static inline helping_resident helping_wim(arena *a, text_language lang)
{
    const helping_skill can[] = {
        {S("letters"), HELP_IN("post en rekeningen ordenen", "sorting post and bills"),
         HELP_IN("de boekhouding", "the bookkeeping"), true, 0},
        {S("talk"), HELP_IN("een kop koffie drinken", "having a cup of coffee"), STR_NULL, false, 0}};
    const helping_skill seeks[] = {{S("odd_jobs"), HELP_IN("een lekkende kraan maken", "mending a dripping tap"),
                                    HELP_IN("de kraan lekt", "the tap drips"), false, 3}};
    const helping_effect effects[] = {
        {.id = S("benefit"),
         .title = HELP_IN("Uw uitkering", "Your benefit"),
         .words = HELP_IN("Hulp zonder geld telt niet mee. U hoeft het niet te melden.",
                          "Help without money does not count. You need not report it."),
         .source = S("Participatiewet, artikel 31"),
         .decides = HELP_IN("de gemeente", "the municipality"),
         .none = true},
        {.id = S("paid"),
         .title = HELP_IN("Krijgt u geld?", "Do you get money?"),
         .words = HELP_IN("Vertel het dan eerst aan de makelaar.", "Tell the broker first."),
         .source = S("Participatiewet, artikel 17")}};
    const helping_reported reports[] = {
        {.at = HELP_AT - 600},
        {.at = HELP_AT - 86400 * 9, .taken_by = S("Marja"), .taken_at = HELP_AT - 86400 * 8, .handled = true}};
    str *languages = ARENA_ARRAY(a, str, 2);
    languages[0] = HELP_IN("Nederlands", "Dutch");
    languages[1] = HELP_IN("Turks", "Turkish");
    return (helping_resident){.id = S("wim"),
                              .name = S("Wim"),
                              .can = HELP_COPY(a, helping_skill, can),
                              .can_count = HELP_LENGTH(can),
                              .seeks = HELP_COPY(a, helping_skill, seeks),
                              .seek_count = HELP_LENGTH(seeks),
                              .days = HELP_IN("dinsdagavond en zaterdag", "Tuesday evening and Saturday"),
                              .metres_max = 1000,
                              .languages = languages,
                              .language_count = 2,
                              .terms = wim_terms(a, lang),
                              .couplings = wim_couplings(a, lang),
                              .coupling_count = WIM_COUPLINGS,
                              .given = 3,
                              .received = 1,
                              .questions_max = 2,
                              .reports = HELP_COPY(a, helping_reported, reports),
                              .report_count = HELP_LENGTH(reports),
                              .effects = HELP_COPY(a, helping_effect, effects),
                              .effect_count = HELP_LENGTH(effects),
                              .could_give = 4,
                              .could_receive = 1};
}

/* Somebody who said nothing yet. */
static inline helping_resident helping_new(void)
{
    return (helping_resident){.id = S("anna"), .name = S("Anna")};
}

/* What Wim says; heard: after he typed words. */
static inline helping_form helping_wim_form(arena *a, text_language lang, bool heard)
{
    const str money = HELP_IN("Geld", "Money"), home = HELP_IN("Wonen", "Home");
    const str mind = HELP_IN("Mensen", "People");
    const struct {
        str id, words, group, group_name;
        bool chosen;
    } skills[] = {
        {S("letters"), HELP_IN("post en rekeningen ordenen", "sorting post and bills"), S("money"), money, true},
        {S("forms"), HELP_IN("een formulier invullen", "filling in a form"), S("money"), money, false},
        {S("odd_jobs"), HELP_IN("een lekkende kraan maken", "mending a dripping tap"), S("home"), home, false},
        {S("garden"), HELP_IN("in de tuin werken", "working in the garden"), S("home"), home, false},
        {S("talk"), HELP_IN("een kop koffie drinken", "having a cup of coffee"), S("network"), mind, true}};
    enum { SKILLS = HELP_LENGTH(skills) };
    helping_choice *gives = ARENA_ARRAY(a, helping_choice, SKILLS), *seeks = ARENA_ARRAY(a, helping_choice, SKILLS);
    for (size_t i = 0; i < SKILLS; i++) {
        gives[i] = (helping_choice){.id = skills[i].id,
                                    .words = skills[i].words,
                                    .group = skills[i].group,
                                    .group_name = skills[i].group_name,
                                    .chosen = skills[i].chosen,
                                    .kept = skills[i].chosen,
                                    .gladly = i == 0,
                                    .urgency = 1};
        seeks[i] = gives[i];
        seeks[i].gladly = false;
        seeks[i].urgency = i == 2 ? 3 : 1;
        seeks[i].chosen = seeks[i].kept = str_eq(seeks[i].id, S("odd_jobs"));
    }
    if (heard) {
        gives[1].heard_in = HELP_IN("formulieren", "forms");
        gives[1].chosen = true;
        seeks[3].heard_in = HELP_IN("de tuin", "the garden");
        seeks[3].chosen = true;
    }
    helping_choice *languages = ARENA_ARRAY(a, helping_choice, 2);
    languages[0] = (helping_choice){.id = S("nl"), .words = HELP_IN("Nederlands", "Dutch"), .chosen = true};
    languages[1] = (helping_choice){.id = S("tr"), .words = HELP_IN("Turks", "Turkish")};
    return (helping_form){.id = S("wim"),
                          .name = S("Wim"),
                          .can = gives,
                          .can_count = SKILLS,
                          .seeks = seeks,
                          .seek_count = SKILLS,
                          .languages = languages,
                          .language_count = 2,
                          .dayparts = 1U << 5 | 1U << 15,
                          .metres_max = 1000,
                          .woman = HELPING_TOLD_NO};
}

/* ------------------------------------------------------------------ the broker */

static inline helping_coupling *board_couplings(arena *a, text_language lang)
{
    const helping_person wim = {.id = S("wim"), .name = S("Wim Terpstra")};
    const helping_person daan = {.id = S("daan"), .name = S("Daan Oosterling")};
    const helping_person anna = {.id = S("anna"), .name = S("Anna de Wit")};
    helping_person wim_yes = wim, daan_yes = daan, wim_told = wim;
    wim_yes.answer = daan_yes.answer = wim_told.answer = HELPING_SAID_YES;
    wim_told.told = true;
    helping_person wim_waits = wim_yes;
    wim_waits.to_hear = true; /* Daan stopped */
    const helping_person agreed[] = {wim_yes, daan_yes}, asked[] = {wim_yes, daan}, met[] = {wim_told, daan_yes};
    const helping_person pair[] = {wim, daan}, off[] = {wim_waits, daan_yes}, three[] = {wim, daan, anna};
    helping_coupling list[BOARD_COUPLINGS] = {
        [BOARD_AGREED] = help_coupling(a, lang, "k1", HELPING_AGREED, agreed, 2, false),
        [BOARD_ASKED] = help_coupling(a, lang, "k2", HELPING_ASKED, asked, 2, false),
        [BOARD_WAITING] = help_coupling(a, lang, "k3", HELPING_WAITING, agreed, 2, false),
        [BOARD_MET] = help_coupling(a, lang, "k4", HELPING_MET, met, 2, false),
        [BOARD_PAIR] = help_coupling(a, lang, "k5", HELPING_PROPOSED, pair, 2, false),
        [BOARD_RING] = help_coupling(a, lang, "k6", HELPING_PROPOSED, three, 3, false),
        [BOARD_CHAIN] = help_coupling(a, lang, "k7", HELPING_PROPOSED, three, 3, true),
        [BOARD_LATER] = help_coupling(a, lang, "k8", HELPING_LATER, pair, 2, false),
        [BOARD_OFF] = help_coupling(a, lang, "k9", HELPING_ENDED, off, 2, false),
    };
    list[BOARD_RING].pinned = true;
    helping_wait *waits = ARENA_ARRAY(a, helping_wait, 2);
    waits[0] = (helping_wait){S("wim"), S("Wim Terpstra"), 2, 2, false, HELP_DAY + 4};
    waits[1] = (helping_wait){S("daan"), S("Daan Oosterling"), 1, 1, true, HELP_DAY + 6};
    list[BOARD_LATER].waits = waits;
    list[BOARD_LATER].wait_count = 2;
    return HELP_COPY(a, helping_coupling, list);
}

static inline void board_places(arena *a, text_language lang, helping_board *b)
{
    const helping_spot spots[] = {
        {S("odd_jobs"), HELP_IN("klussen in huis", "odd jobs"), S("9904"), 9, 5, 2},
        {S("garden"), HELP_IN("in de tuin werken", "working in the garden"), S("9905"), 3, 3, 0}};
    const helping_alone alone[] = {
        {S("anna"), S("Anna de Wit"), HELP_IN("Tien minuten verder fietsen.", "Ten minutes further by bicycle."), 2},
        {S("bob"), S("Bob Visser"), STR_NULL, 0}};
    const helping_cell cells[] = {{S("9904AA"), 92000, 437000, 12, 5, 3},
                                  {S("9904AB"), 92150, 437020, 8, 4, 1},
                                  {S("9904AC"), 92160, 437030, 1, 0, 0},
                                  {S("9904BA"), 91800, 436500, 20, 9, 0},
                                  {S("9905AA"), 92600, 436900, 3, 3, 3}};
    b->spots = HELP_COPY(a, helping_spot, spots);
    b->spot_count = HELP_LENGTH(spots);
    b->alone = HELP_COPY(a, helping_alone, alone);
    b->alone_count = HELP_LENGTH(alone);
    b->map = HELP_COPY(a, helping_cell, cells);
    b->cell_count = HELP_LENGTH(cells);
}

static inline void board_people(arena *a, text_language lang, helping_board *b)
{
    const helping_listed people[] = {
        {.id = S("wim"), .name = S("Wim Terpstra"), .place = S("9904AA"), .phone = S("06 00 00 00 01")},
        {.id = S("daan"), .name = S("Daan Oosterling"), .place = S("9904AB"), .can = 3, .seek = 1, .has_vog = true},
        {.id = S("anna"), .name = S("Anna de Wit"), .place = S("9905AA"), .can = 1, .seek = 2, .stopped = true},
        {.id = S("bob"), .name = S("Bob Visser"), .place = S("9904BA"), .seek = 1, .minor = true}};
    const helping_word words[] = {
        {HELPING_FORBIDS, S("anna"), S("Anna de Wit"), S("bob"), S("Bob Visser"),
         HELP_IN("Zij hebben ruzie gehad.", "They had a quarrel."), HELP_AT - 86400},
        {HELPING_PINS, S("wim"), S("Wim Terpstra"), S("daan"), S("Daan Oosterling"), STR_NULL, HELP_AT - 90000}};
    const helping_report reports[] = {{.number = 9,
                                       .at = HELP_AT - 600,
                                       .who = S("wim"),
                                       .name = S("Wim Terpstra"),
                                       .coupling = S("k3"),
                                       .words = HELP_IN("Hij vroeg mijn pincode.", "He asked my pin code.")},
                                      {.number = 7,
                                       .at = HELP_AT - 86400,
                                       .who = S("anna"),
                                       .name = S("Anna de Wit"),
                                       .words = HELP_IN("Ik ben bang.", "I am afraid."),
                                       .taken_by = S("Marja"),
                                       .taken_at = HELP_AT - 3600},
                                      {.number = 4,
                                       .at = HELP_AT - 86400 * 9,
                                       .who = S("daan"),
                                       .name = S("Daan Oosterling"),
                                       .coupling = S("k1"),
                                       .words = HELP_IN("Hij kwam niet.", "He did not come."),
                                       .handled = true}};
    helping_event *latest = ARENA_ARRAY(a, helping_event, HELPING_WHATS);
    for (int i = 0; i < HELPING_WHATS; i++) {
        latest[i] = (helping_event){.number = (uint32_t)(30 - i),
                                    .at = HELP_AT - 3000 * i,
                                    .what = (helping_what)i,
                                    .who = S("wim"),
                                    .channel = (helping_channel)(i % HELPING_CHANNELS),
                                    .by_broker = i % 2 == 1,
                                    .other = S("daan")};
    }
    b->people = HELP_COPY(a, helping_listed, people);
    b->person_count = HELP_LENGTH(people);
    b->words = HELP_COPY(a, helping_word, words);
    b->word_count = HELP_LENGTH(words);
    helping_report *told = HELP_COPY(a, helping_report, reports);
    for (size_t i = 0; i < HELP_LENGTH(reports) * b->coupling_count; i++) {
        const helping_coupling *c = &b->couplings[i % b->coupling_count];
        helping_report *r = &told[i / b->coupling_count];
        r->about = str_eq(r->coupling, c->id) ? c : r->about;
    }
    b->reports = told;
    b->report_count = HELP_LENGTH(reports);
    b->latest = latest;
    b->latest_count = HELPING_WHATS;
}

static inline helping_board helping_board_of(arena *a, text_language lang)
{
    helping_board b = {.day = HELP_DAY,
                       .couplings = board_couplings(a, lang),
                       .coupling_count = BOARD_COUPLINGS,
                       .ring_max = 3,
                       .chain_max = 4,
                       .fairness = 0.025,
                       .value = 9000,
                       .bound = 9180,
                       .pairs_value = 6000,
                       .fairness_cost = 0.012,
                       .helped = 34,
                       .pairs_helped = 22};
    board_places(a, lang, &b);
    board_people(a, lang, &b);
    return b;
}

#endif

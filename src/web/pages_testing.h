/* Sample records and the pages made of them: for the tests beside this file and for the browser tests (tests/browser/samples.c).
 *
 * Included by tests only. Everybody in here is invented.
 */
#ifndef WEB_PAGES_TESTING_H
#define WEB_PAGES_TESTING_H

#include "base/file.h"
#include "household/causes_testing.h"
#include "household/helping_testing.h"
#include "household/plan_testing.h"
#include "web/helping.h"

#include <stdio.h>
#include <stdlib.h>

#define LENGTH(list) (sizeof(list) / sizeof(list)[0])

static arena *memory;

/* ------------------------------------------------------------------ site and answers */

static inline web_site sample_site(void)
{
    err e = {0};
    str yaml;
    web_site site;
    if (!file_read(memory, S("content/site.yaml"), 100000, &yaml, &e) ||
        !web_site_read(memory, S("content/site.yaml"), yaml, &site, &e)) {
        str text = err_text(memory, &e);
        fprintf(stderr, STR_FMT "\n", STR_ARG(text));
        exit(1);
    }
    return site;
}

static const web_answer sample_answers[] = {
    {{"zorgen.1.tekst", 14}, {"Ik kan de huur niet betalen.\nEn ik slaap slecht.", 48}},
    {{"personen.an.geboren", 19}, {"1985-03-27", 10}},
    {{"personen.an.inkomen.1.soort", 27}, {"bijstand", 8}},
};

/* The text of the language. */
#define IN(nl, en) (lang == TEXT_NL ? S(nl) : S(en))

/* ------------------------------------------------------------------ questions */

static inline web_question sample_question(web_field_kind kind, text_language lang)
{
    str *schemes = ARENA_ARRAY(memory, str, 2);
    schemes[0] = IN("Zorgtoeslag", "Healthcare allowance");
    schemes[1] = IN("Kindgebonden budget", "Child budget");
    web_choice *choices = ARENA_ARRAY(memory, web_choice, 3);
    choices[0] = (web_choice){S("huur"), IN("Ik huur", "I rent")};
    choices[1] = (web_choice){S("koop"), IN("Ik heb een eigen huis", "I own a home")};
    choices[2] = (web_choice){S("geen"), IN("Ik heb nu geen eigen plek", "I have no place of my own now")};
    web_question q = {.kind = kind, .path = S("personen.an.vraag"), .needed_for = schemes, .needed_for_count = 2};
    q.can_go_back = true;
    q.answered = 3;
    q.left_known = true;
    q.left_max = 4;
    switch (kind) {
    case WEB_TEXT:
        q.text = IN("Hoe heet uw gemeente?", "What is your municipality called?");
        q.left_known = false;
        break;
    case WEB_DATE: q.text = IN("Wanneer bent u geboren?", "When were you born?"); break;
    case WEB_YES_NO:
        q.text = IN("Heeft u een partner?", "Do you have a partner?");
        q.help = IN("Iemand met wie u samen een huishouden heeft.", "Somebody with whom you share a household.");
        q.left_max = 1;
        break;
    case WEB_CHOICE:
        q.text = IN("Hoe woont u?", "How do you live?");
        q.choices = choices;
        q.choice_count = 3;
        q.can_go_back = false;
        q.answered = 0;
        break;
    case WEB_NUMBER:
        q.text = IN("Hoeveel kinderen wonen er bij u?", "How many children live with you?");
        q.left_max = 0;
        break;
    case WEB_AMOUNT: q.text = IN("Hoeveel huur betaalt u per maand?", "How much rent do you pay per month?"); break;
    }
    return q;
}

#include "web/pages_overview_testing.h"

/* ------------------------------------------------------------------ what if */

static inline web_control *sample_controls(text_language lang)
{
    web_choice *choices = ARENA_ARRAY(memory, web_choice, 3);
    choices[0] = (web_choice){S(""), IN("niemand erbij", "nobody extra")};
    choices[1] = (web_choice){S("bas"), IN("een vriend, zonder contract", "a friend, without a contract")};
    choices[2] = (web_choice){S("bas-contract"), IN("een vriend, met contract", "a friend, with a contract")};
    web_control *c = ARENA_ARRAY(memory, web_control, 2);
    c[0] = (web_control){.name = S("probeer-verhuizen"),
                         .kind = WEB_CHOICE,
                         .as_list = true,
                         .label = IN("In mijn huis woont straks", "In my home will live"),
                         .choices = choices,
                         .choice_count = 3,
                         .value = S("bas")};
    c[1] = (web_control){.name = S("probeer-loon"),
                         .kind = WEB_AMOUNT,
                         .label = IN("Mijn loon per maand wordt", "My wages per month become"),
                         .value = IN("1.200,00", "1200.00")};
    return c;
}

static inline overview_change sample_change(str name, int64_t before, overview_money after)
{
    return (overview_change){
        .name = name, .before = {true, before}, .after = after, .differs = !after.known || after.cents != before};
}

static inline web_whatif sample_whatif(text_language lang, bool known)
{
    overview_change *koen = ARENA_ARRAY(memory, overview_change, 3), *bas = ARENA_ARRAY(memory, overview_change, 1);
    koen[0] = sample_change(IN("Bijstand", "Social assistance"), 140000, (overview_money){true, 101390});
    koen[1] = sample_change(IN("Zorgtoeslag", "Healthcare allowance"), 12900, (overview_money){true, 12900});
    koen[2] = sample_change(IN("Huurtoeslag", "Rent allowance"), 31250, (overview_money){true, 24050});
    bas[0] = sample_change(IN("Bijstand", "Social assistance"), 0, (overview_money){known, 101390});
    str *sentences = ARENA_ARRAY(memory, str, 3);
    sentences[0] = IN("De nieuwe toeslag komt pas na 6 weken.", "The new allowance comes only after 6 weeks.");
    sentences[1] = IN("Meld binnen een week bij de gemeente wie er bij u woont.",
                      "Report within a week to the municipality who lives with you.");
    str *names = ARENA_ARRAY(memory, str, 2);
    names[0] = koen[0].name;
    names[1] = koen[2].name;
    overview_duty *duties = ARENA_ARRAY(memory, overview_duty, 2);
    duties[0] = (overview_duty){sentences[0], names, 2};
    duties[1] = (overview_duty){sentences[1], names, 1};
    overview_turn *turn = ARENA_NEW(memory, overview_turn);
    *turn = (overview_turn){.kind = OVERVIEW_STOPS, .name = IN("Meedoenregeling", "Participation scheme")};
    turn->text =
        IN("Meedoenregeling stopt. Nu: € 150,00 per jaar.", "Participation scheme stops. Now: €150.00 per year.");
    sentences[2] = IN("wij kennen de norm nog niet", "we do not know the standard yet");
    str *tried = ARENA_ARRAY(memory, str, 1);
    tried[0] = IN("Een vriend komt bij u wonen, zonder contract.", "A friend moves in with you, without a contract.");
    overview_effect *both = ARENA_ARRAY(memory, overview_effect, 2);
    both[0] = (overview_effect){.persons = sample_an,
                                .person_count = 1,
                                .rows = koen,
                                .row_count = 3,
                                .before = {true, 184150},
                                .after = {true, 138340},
                                .turns = turn,
                                .turn_count = 1,
                                .delays = duties,
                                .delay_count = 1,
                                .reports = duties + 1,
                                .report_count = 1};
    both[1] = (overview_effect){.persons = sample_bo,
                                .person_count = 1,
                                .rows = bas,
                                .row_count = 1,
                                .before = {true, 0},
                                .after = {known, 101390},
                                .reasons = sentences + 2,
                                .reason_count = known ? 0 : 1};
    overview_whatif *outcome = ARENA_NEW(memory, overview_whatif);
    *outcome = (overview_whatif){.tried = tried, .tried_count = 1, .effects = both, .effect_count = 2};
    return (web_whatif){.controls = sample_controls(lang),
                        .control_count = 2,
                        .household = sample_household(lang),
                        .outcome = outcome,
                        .tried = tried,
                        .tried_count = 1,
                        .has_questions = !known};
}

#include "web/pages_causes_testing.h"
#include "web/pages_helping_testing.h"
#include "web/pages_plan_testing.h"

static inline void sample_busy(buf *out, const web_page *p)
{
    web_busy_page(out, p, WEB_CAUSES);
}

/* ------------------------------------------------------------------ lists, people of the home */

static inline web_control *sample_fields(text_language lang)
{
    web_choice *kinds = ARENA_ARRAY(memory, web_choice, 2);
    kinds[0] = (web_choice){STR_NULL, IN("Kies", "Choose")};
    kinds[1] = (web_choice){S("loon"), IN("loon", "wages")};
    web_control *c = ARENA_ARRAY(memory, web_control, 3);
    c[0] = (web_control){.name = S("veld-soort"), .kind = WEB_CHOICE, .as_list = true};
    c[0].label = IN("Wat is het?", "What is it?");
    c[0].choices = kinds;
    c[0].choice_count = 2;
    c[1] = (web_control){.name = S("veld-bedrag"), .kind = WEB_AMOUNT, .value = S("900")};
    c[1].label = IN("Hoeveel is het per maand?", "How much is it per month?");
    c[2] =
        (web_control){.name = S("veld-geboren"), .kind = WEB_DATE, .day = S("3"), .month = S("4"), .year = S("2015")};
    c[2].label = IN("Wanneer?", "When?");
    return c;
}

static inline web_list sample_list(text_language lang)
{
    web_item *items = ARENA_ARRAY(memory, web_item, 1);
    items[0] = (web_item){S("personen.an.inkomen.1"), IN("loon: € 900 per maand", "wages: €900 per month")};
    return (web_list){.path = S("personen.an.inkomen"),
                      .text = IN("Welk inkomen is er?", "What income is there?"),
                      .none = IN("Er is geen inkomen", "There is no income"),
                      .items = items,
                      .item_count = 1,
                      .controls = sample_fields(lang),
                      .control_count = 3,
                      .answered = 4,
                      .can_go_back = true};
}

static inline void sample_list_page(buf *out, const web_page *p)
{
    web_list q = sample_list(p->lang);
    web_list_page(out, p, &q);
}

static inline void sample_list_empty(buf *out, const web_page *p)
{
    text_language lang = p->lang;
    web_list q = sample_list(lang);
    q.item_count = 0;
    q.whom = S("Bo");
    q.mistake = IN("Vul iets in, of kies een andere knop.", "Fill something in, or choose another button.");
    web_list_page(out, p, &q);
}

static inline void sample_about(buf *out, const web_page *p)
{
    web_overview o = sample_overview(p->lang);
    web_item *people = ARENA_ARRAY(memory, web_item, 1);
    people[0] = (web_item){S("personen.bo"), S("Bo")};
    web_control *fields = sample_fields(p->lang), *person = ARENA_ARRAY(memory, web_control, 1);
    person[0] = fields[2];
    person[0].name = S("ander-geboren");
    web_about_page(out, p,
                   &(web_about){.record = o.record,
                                .home = fields,
                                .home_count = 2,
                                .people = people,
                                .people_count = 1,
                                .person = person,
                                .person_count = 1});
}

static inline void sample_about_begin(buf *out, const web_page *p)
{
    web_control *fields = sample_fields(p->lang);
    web_about_page(out, p, &(web_about){.home = fields, .home_count = 3});
}

/* ------------------------------------------------------------------ all pages */

static inline void sample_start(buf *out, const web_page *p)
{
    web_start_page(out, p, &(web_start){0});
}

static inline void sample_start_mistake(buf *out, const web_page *p)
{
    text_language lang = p->lang;
    web_start_page(out, p,
                   &(web_start){.worry = S("<script>alert(1)</script>\nik & jij"),
                                .mistake = IN("Schrijf wat er speelt.", "Write what is going on.")});
}

static inline void sample_services(buf *out, const web_page *p)
{
    text_language lang = p->lang;
    const str matched[] = {IN("huisarts", "doctor")};
    web_service found[] = {{.name = IN("Huisarts", "General practitioner"),
                            .description = IN("Bent u ziek? Bel uw huisarts.", "Are you ill? Call your doctor."),
                            .where = IN("uw huisarts", "your doctor"),
                            .matched = matched,
                            .matched_count = 1},
                           {.name = IN("Hulp bij ziekte", "Help with illness"),
                            .description = IN("Hulp thuis als u ziek bent.", "Help at home when you are ill."),
                            .where = IN("de gemeente", "the municipality"),
                            .phone = S("14 000"),
                            .phone_link = S("tel:14000"),
                            .url = S("https://www.example.org/hulp")}};
    web_services_page(out, p, &(web_services){IN("huisarts", "doctor"), found, LENGTH(found)});
}

static inline void sample_services_none(buf *out, const web_page *p)
{
    web_services_page(out, p, &(web_services){.words = S("xyzzy")});
}

static inline void sample_services_empty(buf *out, const web_page *p)
{
    web_services_page(out, p, &(web_services){0});
}

#define SAMPLE_QUESTION(name, kind)                                                                                    \
    static inline void sample_question_##name(buf *out, const web_page *p)                                             \
    {                                                                                                                  \
        web_question q = sample_question(kind, p->lang);                                                               \
        web_question_page(out, p, &q);                                                                                 \
    }

SAMPLE_QUESTION(text, WEB_TEXT)
SAMPLE_QUESTION(date, WEB_DATE)
SAMPLE_QUESTION(yes_no, WEB_YES_NO)
SAMPLE_QUESTION(choice, WEB_CHOICE)
SAMPLE_QUESTION(number, WEB_NUMBER)
SAMPLE_QUESTION(amount, WEB_AMOUNT)

static inline void sample_question_mistake(buf *out, const web_page *p)
{
    text_language lang = p->lang;
    web_question q = sample_question(WEB_DATE, lang);
    q.given_day = S("31");
    q.given_month = S("2");
    q.given_year = S("1985");
    q.mistake =
        IN("Deze dag bestaat niet. Kijk de dag en de maand na.", "This day does not exist. Check day and month.");
    web_question_page(out, p, &q);
}

static inline void sample_question_choice_mistake(buf *out, const web_page *p)
{
    text_language lang = p->lang;
    web_question q = sample_question(WEB_CHOICE, lang);
    q.mistake = IN("Kies een antwoord, of kies: weet ik niet.", "Choose an answer, or choose: I do not know.");
    web_question_page(out, p, &q);
}

static inline void sample_overview_all(buf *out, const web_page *p)
{
    web_overview o = sample_overview(p->lang);
    web_overview_page(out, p, &o);
}

/* Without danger, with neighbours who could do what was heard. */
static inline void sample_overview_near(buf *out, const web_page *p)
{
    text_language lang = p->lang;
    web_overview o = sample_overview(lang);
    overview *calm = ARENA_NEW(memory, overview);
    str *words = ARENA_ARRAY(memory, str, 2);
    *calm = *o.record;
    calm->danger_count = 0;
    words[0] = IN("een lekkende kraan maken", "mending a dripping tap");
    words[1] = IN("in de tuin werken", "working in the garden");
    o.record = calm;
    o.near_by = family_neighbours(memory, lang);
    o.near_for = words;
    o.near_for_count = 2;
    web_overview_page(out, p, &o);
}

static inline void sample_overview_quiet(buf *out, const web_page *p)
{
    web_page quiet = *p;
    web_overview o = sample_overview(p->lang);
    o.has_flips = false;
    ((overview_item *)o.record->items)[7].flip_count = 0;
    quiet.quiet_title = true;
    web_overview_page(out, &quiet, &o);
}

static inline void sample_overview_nothing(buf *out, const web_page *p)
{
    static const household home = {.persons = sample_people, .person_count = 1};
    overview record = {.day = date_from_ymd(2026, 7, 1), .household = &home};
    web_overview_page(out, p, &(web_overview){.record = &record});
}

static inline void sample_print(buf *out, const web_page *p)
{
    web_overview o = sample_overview(p->lang);
    web_print_page(out, p, &o);
}

static inline void sample_whatif_tried(buf *out, const web_page *p)
{
    web_whatif x = sample_whatif(p->lang, true);
    web_whatif_page(out, p, &x);
}

static inline void sample_whatif_unknown(buf *out, const web_page *p)
{
    web_whatif x = sample_whatif(p->lang, false);
    web_whatif_page(out, p, &x);
}

static inline void sample_whatif_begin(buf *out, const web_page *p)
{
    web_whatif x = sample_whatif(p->lang, true);
    x.outcome = NULL;
    web_whatif_page(out, p, &x);
}

static inline void sample_not_found(buf *out, const web_page *p)
{
    web_error_page(out, p, 404, STR_NULL);
}

static inline void sample_failure(buf *out, const web_page *p)
{
    text_language lang = p->lang;
    web_error_page(out, p, 500, IN("Het loket begint zo opnieuw.", "The counter restarts soon."));
}

typedef struct sample_page {
    const char *name;
    void (*write)(buf *out, const web_page *p);
    bool answers; /* with answers given before */
    int route;    /* the address that shows it in the browser tests, -1: none but its name */
} sample_page;

static const sample_page sample_pages[] = {
    {"start", sample_start, false, WEB_START},
    {"start-mistake", sample_start_mistake, false, -1},
    {"services", sample_services, false, WEB_SERVICES},
    {"services-none", sample_services_none, false, -1},
    {"services-empty", sample_services_empty, false, -1},
    {"question-text", sample_question_text, true, -1},
    {"question-date", sample_question_date, true, -1},
    {"question-yes-no", sample_question_yes_no, true, WEB_QUESTIONS},
    {"question-choice", sample_question_choice, true, -1},
    {"question-number", sample_question_number, true, -1},
    {"question-amount", sample_question_amount, true, -1},
    {"question-mistake", sample_question_mistake, true, -1},
    {"question-choice-mistake", sample_question_choice_mistake, true, -1},
    {"list", sample_list_page, true, -1},
    {"list-empty", sample_list_empty, true, -1},
    {"about", sample_about, true, -1},
    {"about-begin", sample_about_begin, false, -1},
    {"overview", sample_overview_all, true, WEB_OVERVIEW},
    {"overview-near", sample_overview_near, true, -1},
    {"overview-quiet", sample_overview_quiet, true, -1},
    {"overview-nothing", sample_overview_nothing, true, -1},
    {"print", sample_print, true, WEB_PRINT},
    {"causes", sample_causes_family, true, WEB_CAUSES},
    {"causes-replied", sample_causes_replied, true, -1},
    {"causes-large", sample_causes_large, true, -1},
    {"causes-nothing", sample_causes_nothing, true, -1},
    {"plan", sample_plan, true, WEB_PLAN},
    {"plan-wanted", sample_plan_wanted, true, -1},
    {"plan-unsafe", sample_plan_unsafe, true, -1},
    {"plan-none", sample_plan_none, true, -1},
    {"busy", sample_busy, true, -1},
    {"whatif", sample_whatif_tried, true, WEB_WHATIF},
    {"whatif-unknown", sample_whatif_unknown, true, -1},
    {"whatif-begin", sample_whatif_begin, true, -1},
    {"neighbours", sample_neighbours, false, WEB_NEIGHBOURS},
    {"neighbours-closed", sample_neighbours_closed, false, -1},
    {"neighbour", sample_neighbour, false, -1},
    {"neighbour-new", sample_neighbour_new, false, -1},
    {"neighbour-stopped", sample_neighbour_stopped, false, -1},
    {"neighbour-held", sample_neighbour_held, false, -1},
    {"neighbour-held-paper", sample_neighbour_held_paper, false, -1},
    {"neighbour-tell", sample_neighbour_tell, false, -1},
    {"neighbour-stop", sample_neighbour_stop, false, -1},
    {"neighbour-report", sample_neighbour_report, false, -1},
    {"neighbour-reported", sample_neighbour_reported, false, -1},
    {"neighbour-unreported", sample_neighbour_unreported, false, -1},
    {"neighbour-paper", sample_neighbour_paper, false, -1},
    {"broker", sample_broker, false, WEB_BROKER},
    {"broker-search", sample_broker_search, false, -1},
    {"broker-empty", sample_broker_empty, false, -1},
    {"broker-working", sample_broker_working, false, -1},
    {"broker-list", sample_broker_list, false, -1},
    {"broker-list-proposal", sample_broker_list_proposal, false, -1},
    {"broker-held", sample_broker_held, false, -1},
    {"broker-held-person", sample_broker_held_person, false, -1},
    {"broker-person", sample_broker_person, false, -1},
    {"broker-tell", sample_broker_tell, false, -1},
    {"privacy", web_privacy_page, false, WEB_PRIVACY},
    {"accessibility", web_accessibility_page, false, WEB_ACCESSIBILITY},
    {"error-404", sample_not_found, false, -1},
    {"error-500", sample_failure, false, -1},
};

/* The page in memory. */
static inline str sample_html(const sample_page *s, const web_site *site, text_language lang)
{
    buf out = buf_in(memory);
    web_page p = {.site = site, .lang = lang};
    if (s->answers) {
        p.answers = sample_answers;
        p.answer_count = LENGTH(sample_answers);
    }
    s->write(&out, &p);
    return buf_str(&out);
}

#endif

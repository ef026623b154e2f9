/* Web: the pages of the counter, from plain records to HTML.
 *
 * Uses: base, household, report (the picture of causes, and words that text shares). Read first: household/overview.h, then docs/web.md.
 *
 * INV-1  A page adds nothing: every figure and outcome comes from a record, every sentence from locale/ or content/.
 * INV-2  Everything works without JavaScript, without a cookie and without storage: what somebody answered travels in hidden fields of a
 *        form that is posted, never in an address.
 * INV-3  Every page has, in this order: skip link, quick exit, who runs it, language, content, the danger line, and how to reach a person
 *        (phone, walk-in, home visit); the last two also on paper.
 * INV-4  No inline style or script, nothing from another origin.
 * INV-5  A page lives in out->a, like all text that is made on the way. Same record, same bytes.
 */
#ifndef WEB_PAGES_H
#define WEB_PAGES_H

#include "household/causes.h"
#include "household/overview.h"
#include "household/plan.h"

/* ------------------------------------------------------------------ addresses */

typedef enum web_route {
    WEB_START,         /* GET; POST shows WEB_FIELD_WORRY in the text field, with WEB_FIELD_EXAMPLE added */
    WEB_QUESTIONS,     /* POST */
    WEB_OVERVIEW,      /* POST */
    WEB_WHATIF,        /* POST */
    WEB_PRINT,         /* POST: the overview for paper */
    WEB_CAUSES,        /* POST: how things hang together */
    WEB_PLAN,          /* POST: what happens, who does it, when, and what pays it */
    WEB_SERVICES,      /* POST (what somebody looks for may be private); GET shows the empty field */
    WEB_PRIVACY,       /* GET */
    WEB_ACCESSIBILITY, /* GET */
    WEB_NEIGHBOURS,    /* GET; from here on see web/helping.h: neighbours who help each other */
    WEB_NEIGHBOUR,
    WEB_NEIGHBOUR_TELL,
    WEB_NEIGHBOUR_STOP,
    WEB_NEIGHBOUR_REPORT,
    WEB_NEIGHBOUR_REPORTED,
    WEB_NEIGHBOUR_PAPER,
    WEB_BROKER,
    WEB_BROKER_PERSON,
    WEB_BROKER_TELL,
    WEB_BROKER_LIST, /* id: which list; coupling: the number of the page */
    WEB_ROUTES
} web_route;

/* "/nl/vragen": the language is the first part of every address. Of an address about somebody the pattern: "/nl/buren/ik/{id}". */
str web_path(arena *a, text_language lang, web_route route);
/* … with who, and which coupling, filled in; either may be empty when it has no place. */
str web_path_of(arena *a, text_language lang, web_route route, str id, str coupling);

/* Names of form fields that are no answers. Answers have a point in their name, so they never clash with these. */
#define WEB_FIELD_WORRY "zorg"        /* the text field of the start page */
#define WEB_FIELD_EXAMPLE "voorbeeld" /* number of an example worry, 1 … WEB_EXAMPLES */
#define WEB_FIELD_QUESTION "vraag"    /* path of the question that was asked */
#define WEB_FIELD_ANSWER "antwoord"   /* the answer to it */
#define WEB_FIELD_DAY "dag"           /* … of a date */
#define WEB_FIELD_MONTH "maand"
#define WEB_FIELD_YEAR "jaar"
#define WEB_FIELD_UNKNOWN "onbekend" /* NAME-onbekend: "I do not know", beside a field to type in */
#define WEB_FIELD_STEP "stap"        /* one of WEB_STEP_… */
#define WEB_FIELD_CHANGE "verander"  /* path of an answer to give again */
#define WEB_FIELD_WISH "wens"        /* what somebody wants to try out: "werken", "huis", "scheiden" */
#define WEB_FIELD_SEARCH "zoek"      /* words to find a service by */
#define WEB_FIELD_REMOVE "haal-weg"  /* path of somebody or something that is to go */
#define WEB_FIELD_HOLDS "klopt-"     /* and the id of a cause: whether what is supposed is so: one of WEB_HOLDS_… */
#define WEB_FIELD_BEFORE "begon-met" /* beside those: the cause that help began with, or WEB_BEFORE_NONE */
#define WEB_BEFORE_NONE "-"
#define WEB_HOLDS_YES "ja"
#define WEB_HOLDS_NO "nee"
#define WEB_HOLDS_UNKNOWN "weet-niet"
#define WEB_CARRIED_HOLDS "loket.klopt." /* the same once it was said, among the answers that every form carries */
#define WEB_FIELD_WANT "wil-"            /* and the id of an action: one of WEB_WANT_… */
#define WEB_WANT_YES "ja"                /* it must be in the plan */
#define WEB_WANT_NO "nee"                /* it must not */
#define WEB_WANT_ANY "maakt-niet-uit"    /* … and what was said of it before is taken back */
#define WEB_CARRIED_WANT "loket.wil."    /* the same once it was said, as of suppositions */
#define WEB_FIELD_ABOUT                                                                                                \
    "over-u" /* there when the form about the people of the home is posted; so are the fields of web_about */
#define WEB_STEP_NEXT "verder"
#define WEB_STEP_UNKNOWN "weet-niet"
#define WEB_STEP_BACK "terug"
#define WEB_STEP_OVERVIEW "overzicht"  /* show what is known so far */
#define WEB_STEP_MORE "nog-een"        /* one more of a list */
#define WEB_STEP_NONE "geen"           /* there are none */
#define WEB_STEP_WHY "waarom"          /* what would change what is not granted */
#define WEB_PLACE_REFUSED "geen-recht" /* where that stands on the page */

enum { WEB_EXAMPLES = 8 };

/* The sentence of an example worry, 1 … WEB_EXAMPLES. */
str web_example(arena *a, text_language lang, int number);
/* What the text field holds after an example was chosen: the worry so far, and the sentence on a new line unless it is there already. */
str web_worry_with_example(arena *a, text_language lang, str worry, int number);

/* ------------------------------------------------------------------ what every page needs */

typedef struct web_site {             /* who runs the counter; content, not code */
    str municipality[TEXT_LANGUAGES]; /* "gemeente Merendal" */
    str phone, phone_link;            /* "14 0990", "tel:140990" */
    str phone_hours[TEXT_LANGUAGES];  /* "elke werkdag van 8 tot 20 uur" */
    str walk_in[TEXT_LANGUAGES];      /* "Buurthuis De Brug, elke werkdag van 9 tot 17 uur" */
    str home_visit[TEXT_LANGUAGES];   /* "Vraag het aan de telefoon" */
    str exit_url;                     /* where the quick exit leads: a page that says nothing about this one */
    str code;                         /* of the municipality: "GM0990" */
    bool demo;                        /* an invented municipality: every page says so */
} web_site;

/* Reads content/site.yaml. Lives in a. */
bool web_site_read(arena *a, str name, str yaml, web_site *out, err *e);

typedef struct web_answer {
    str name, value;
} web_answer;

typedef struct web_page {
    const web_site *site;
    text_language lang;
    const web_answer *answers; /* all answers so far, the worry among them: carried by every form as they are */
    size_t answer_count;
    bool quiet_title; /* about safety at home: the title of the page says nothing */
} web_page;

/* ------------------------------------------------------------------ start, services */

typedef struct web_start {
    str worry;   /* in the text field */
    str mistake; /* one sentence, in the reader's language; empty: none */
} web_start;

void web_start_page(buf *out, const web_page *p, const web_start *s);

typedef struct web_service {
    str name, description;
    str where;             /* who to go to: "uw huisarts", "CJIB" */
    str phone, phone_link; /* may be empty */
    str url;               /* may be empty */
    const str *matched;    /* words of the search that led to it */
    size_t matched_count;
} web_service;

typedef struct web_services {
    str words;                /* what was looked for */
    const web_service *found; /* best first */
    size_t found_count;
} web_services;

void web_services_page(buf *out, const web_page *p, const web_services *s);

/* ------------------------------------------------------------------ questions */

typedef enum web_field_kind {
    WEB_TEXT,
    WEB_DATE,   /* three fields: day, month, year */
    WEB_YES_NO, /* answers are "ja" and "nee" */
    WEB_CHOICE,
    WEB_NUMBER,
    WEB_AMOUNT /* euros; cents after a comma */
} web_field_kind;

typedef struct web_choice {
    str value, label;
} web_choice;

typedef struct web_question {
    str path; /* of the answer, as in the household's answers: "personen.anna.geboren" */
    web_field_kind kind;
    str text;              /* the question */
    str whom;              /* the name of whom it is about; empty: the visitor */
    str help;              /* may be empty */
    const str *needed_for; /* schemes that wait for it: why we ask */
    size_t needed_for_count;
    const web_choice *choices;
    size_t choice_count;
    str given; /* as typed before, to show again; WEB_DATE: the three below */
    str given_day, given_month, given_year;
    str mistake; /* what is wrong with it: one sentence; empty: nothing */
    bool can_go_back;
    bool returns;    /* asked again from the overview: the answer leads back there */
    size_t answered; /* questions answered so far */
    size_t left_max; /* at most this many follow after this one; 0: this is the last */
    bool left_known;
} web_question;

void web_question_page(buf *out, const web_page *p, const web_question *q);

/* ------------------------------------------------------------------ several of a kind: incomes, what somebody receives, threats */

typedef struct web_control { /* one field of a form with several */
    str name;                /* of the field */
    web_field_kind kind;
    str label, help, value, mistake;
    str day, month, year; /* WEB_DATE: fields with the name, and -dag, -maand or -jaar behind it */
    const web_choice *choices;
    size_t choice_count;
    bool as_list;   /* a choice from a drop-down list */
    bool can_skip;  /* "I do not know" is an answer: one of the choices, or the field NAME-onbekend */
    bool skipped;   /* … that was given */
    bool is_folded; /* answered: one line, which opens to change it */
    str group;      /* a heading: this control and those that follow are shown when it is opened */
    str group_note; /* below it; may be empty */
    bool is_open;   /* … and it is open already */
} web_control;

/* Was anything filled in? */
bool web_control_is_answered(const web_control *c);

typedef struct web_item { /* somebody or something that was told, and can be taken away */
    str path, text;
} web_item;

typedef struct web_list {
    str path;       /* "personen.anna.inkomen" */
    str text, whom; /* the question, and as in web_question */
    str none;       /* the button for who has none */
    str mistake;    /* about the whole; empty: nothing */
    const web_item *items;
    size_t item_count;
    const web_control *controls; /* of one more */
    size_t control_count;
    size_t answered;
    bool can_go_back;
    bool returns; /* as in web_question */
} web_list;

void web_list_page(buf *out, const web_page *p, const web_list *q);

/* ------------------------------------------------------------------ who lives here: the first screen after the worry */

typedef struct web_about {
    const overview *record;  /* dangers, and what was heard; NULL: nothing was told yet */
    const web_control *home; /* the visitor and the home */
    size_t home_count;
    const web_item *people; /* who was named so far */
    size_t people_count;
    const web_control *person; /* of one more person */
    size_t person_count;
    bool is_known; /* there are answers already: this is a change */
    bool returns;  /* as in web_question */
} web_about;

void web_about_page(buf *out, const web_page *p, const web_about *x);

/* ------------------------------------------------------------------ overview */

typedef struct web_overview {
    const overview *record;
    const overview_said *said;
    size_t said_count;
    size_t questions_left; /* that can still change an outcome; 0: none */
    str wish;              /* what somebody came to try out, as on the first page; empty: nothing */
    bool has_flips;        /* desk_why_nots was asked: what is not granted is open */
    /* who near could do what was heard in the worries; NULL: nothing of that was heard, or no neighbourhood is known */
    const overview_neighbour *near_by;
    const str *near_for; /* that, in words */
    size_t near_for_count;
} web_overview;

void web_overview_page(buf *out, const web_page *p, const web_overview *o);
void web_print_page(buf *out, const web_page *p, const web_overview *o);

/* ------------------------------------------------------------------ how things hang together */

typedef struct web_causes {
    const overview *record; /* dangers come first */
    const overview_causes *causes;
    const overview_help *helps; /* the services and schemes that levers name */
    size_t help_count;
    const web_answer *replies; /* what was answered to suppositions: the id of a cause, and one of WEB_HOLDS_… */
    size_t reply_count;
    str before; /* the cause that help began with before the last answer, to say whether that changed; empty: nothing was answered just now */
} web_causes;

void web_causes_page(buf *out, const web_page *p, const web_causes *x);

/* ------------------------------------------------------------------ the plan */

typedef struct web_wanted { /* what somebody chose about a step */
    str action, name;       /* empty name: of an action that no plan that was made names */
    bool yes;               /* it must be in the plan; no: it must not */
    bool cannot;            /* it cannot be: this is the plan without that choice */
} web_wanted;

typedef struct web_plan {
    const overview *record; /* dangers come first */
    const overview_plan *plan;
    const web_wanted *wanted; /* each action once */
    size_t wanted_count;
    str not_shown; /* why it could not be worked out: one sentence; empty: it could */
} web_plan;

void web_plan_page(buf *out, const web_page *p, const web_plan *x);

/* Instead of a page that cannot be made now: the answers stay, and a button asks again. */
void web_busy_page(buf *out, const web_page *p, web_route route);

/* ------------------------------------------------------------------ what if */

typedef struct web_whatif {
    const web_control *controls;
    size_t control_count;
    str mistake;                    /* about the whole; empty: nothing */
    const household *household;     /* for the names of people */
    const overview_whatif *outcome; /* NULL: nothing was tried yet */
    const str *tried;               /* what is tried, in plain words */
    size_t tried_count;
    bool has_questions; /* the form asks what would make more of it known */
    str tell, tell_go;  /* what must be told first, and the button to do so; empty: nothing, no button */
    str tell_change;    /* … on the screen of this answer; empty: at the next question */
} web_whatif;

void web_whatif_page(buf *out, const web_page *p, const web_whatif *w);

/* ------------------------------------------------------------------ other pages */

void web_privacy_page(buf *out, const web_page *p);
void web_accessibility_page(buf *out, const web_page *p);

/* A page that says what went wrong and what to do. detail: one sentence in the reader's language, may be empty. */
void web_error_page(buf *out, const web_page *p, int status, str detail);

#endif

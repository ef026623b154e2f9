/* Web: the pages of the counter, from plain records to HTML.
 *
 * Uses: base, household. Read first: household/overview.h, then docs/web.md.
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

#include "household/overview.h"

/* ------------------------------------------------------------------ addresses */

typedef enum web_route {
    WEB_START,         /* GET; POST shows WEB_FIELD_WORRY in the text field, with WEB_FIELD_EXAMPLE added */
    WEB_QUESTIONS,     /* POST */
    WEB_OVERVIEW,      /* POST */
    WEB_WHATIF,        /* POST */
    WEB_PRINT,         /* POST: the overview for paper */
    WEB_SERVICES,      /* POST (what somebody looks for may be private); GET shows the empty field */
    WEB_PRIVACY,       /* GET */
    WEB_ACCESSIBILITY, /* GET */
    WEB_ROUTES
} web_route;

/* "/nl/vragen": the language is the first part of every address. */
str web_path(arena *a, text_language lang, web_route route);
/* The same as a pattern for a table of routes: "/{taal}/vragen". */
const char *web_pattern(web_route route);

/* Names of form fields that are no answers. Answers have a point in their name, so they never clash with these. */
#define WEB_FIELD_WORRY "zorg"        /* the text field of the start page */
#define WEB_FIELD_EXAMPLE "voorbeeld" /* number of an example worry, 1 … WEB_EXAMPLES */
#define WEB_FIELD_QUESTION "vraag"    /* path of the question that was asked */
#define WEB_FIELD_ANSWER "antwoord"   /* the answer to it */
#define WEB_FIELD_DAY "dag"           /* … of a date */
#define WEB_FIELD_MONTH "maand"
#define WEB_FIELD_YEAR "jaar"
#define WEB_FIELD_STEP "stap"       /* one of WEB_STEP_… */
#define WEB_FIELD_CHANGE "verander" /* path of an answer to give again */
#define WEB_FIELD_WISH "wens"       /* what somebody wants to try out: "werken", "huis", "scheiden" */
#define WEB_FIELD_SEARCH "zoek"     /* words to find a service by */
#define WEB_STEP_NEXT "verder"
#define WEB_STEP_UNKNOWN "weet-niet"
#define WEB_STEP_BACK "terug"
#define WEB_STEP_OVERVIEW "overzicht" /* show what is known so far */

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
    str help;              /* may be empty */
    const str *needed_for; /* schemes that wait for it: why we ask */
    size_t needed_for_count;
    const web_choice *choices;
    size_t choice_count;
    str given; /* as typed before, to show again; WEB_DATE: the three below */
    str given_day, given_month, given_year;
    str mistake; /* what is wrong with it: one sentence; empty: nothing */
    bool can_go_back;
    size_t answered; /* questions answered so far */
    size_t left_max; /* at most this many follow after this one; 0: this is the last */
    bool left_known;
} web_question;

void web_question_page(buf *out, const web_page *p, const web_question *q);

/* ------------------------------------------------------------------ overview */

typedef enum web_danger_kind {
    WEB_DANGER_NOW,      /* 112 */
    WEB_DANGER_HOME,     /* Veilig Thuis */
    WEB_DANGER_LIFE,     /* 113 */
    WEB_DANGER_EVICTION, /* debts: the municipality talks with you within three working days (article 4 Wgs) */
    WEB_DANGER_CUTOFF,   /* gas, light, water, heating or health insurance, as above */
    WEB_DANGERS
} web_danger_kind;

typedef struct web_danger {
    web_danger_kind kind;
    str words; /* own words that led to it; may be empty */
    bool has_day;
    date day; /* of the eviction or the cut-off */
    bool has_contact_by;
    date contact_by; /* three working days from now, by the desk */
} web_danger;

typedef struct web_heard { /* a topic that was understood from own words */
    str life_domain;       /* money, home, work, health, mind, youth, safety, skills, network: for the icon */
    str label;             /* plain words: "Schulden" */
    str words;             /* the words of the text that led to it */
} web_heard;

typedef struct web_said { /* an answer, told back */
    str path, question, answer;
} web_said;

typedef struct web_term { /* how long a decision takes, and when it starts */
    str scheme;           /* id */
    str text;             /* "De gemeente beslist binnen 8 weken." */
} web_term;

typedef struct web_total { /* of a household, per month */
    bool known;
    int64_t cents;
    const str *reasons; /* why it cannot be totalled */
    size_t reason_count;
} web_total;

typedef struct web_overview {
    const overview *record;
    const web_danger *dangers; /* in the order of their kind */
    size_t danger_count;
    const web_heard *heard;
    size_t heard_count;
    const web_said *said;
    size_t said_count;
    const web_term *terms;
    size_t term_count;
    web_total extra;       /* what comes in addition to what the household has, when everything is granted */
    web_total disposable;  /* what is left of all income after tax, allowances included */
    size_t questions_left; /* that can still change an outcome; 0: none */
} web_overview;

void web_overview_page(buf *out, const web_page *p, const web_overview *o);
void web_print_page(buf *out, const web_page *p, const web_overview *o);

/* ------------------------------------------------------------------ what if */

typedef struct web_control { /* something that can be changed to try it out: one field of the form */
    str name;                /* of the field */
    web_field_kind kind;     /* WEB_CHOICE, WEB_NUMBER or WEB_AMOUNT */
    str label, help, value, mistake;
    const web_choice *choices;
    size_t choice_count;
} web_control;

typedef struct web_money {
    bool known;
    int64_t cents;
} web_money;

typedef struct web_change { /* one line: wages, allowances, a scheme; per month */
    str name;
    web_money before, after;
} web_change;

typedef struct web_whatif_household {
    str name; /* "Uw huishouden", "Het huishouden van Koen" */
    const web_change *rows;
    size_t row_count;
    web_money before, after; /* disposable income */
    const str *reasons;      /* why a total is not known */
    size_t reason_count;
    const str *delays; /* "De nieuwe toeslag komt pas na 6 weken." */
    size_t delay_count;
    const str *reports; /* what must be reported, to whom, when */
    size_t report_count;
} web_whatif_household;

typedef struct web_whatif {
    const web_control *controls;
    size_t control_count;
    const str *tried; /* what was changed, in words; none: nothing was tried yet */
    size_t tried_count;
    const web_whatif_household *households; /* everyone it concerns, the visitor's own first */
    size_t household_count;
} web_whatif;

void web_whatif_page(buf *out, const web_page *p, const web_whatif *w);

/* ------------------------------------------------------------------ other pages */

void web_privacy_page(buf *out, const web_page *p);
void web_accessibility_page(buf *out, const web_page *p);

/* A page that says what went wrong and what to do. detail: one sentence in the reader's language, may be empty. */
void web_error_page(buf *out, const web_page *p, int status, str detail);

#endif

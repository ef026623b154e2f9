/* Visit: one request at the counter: what was told so far, what is said now, and the page that follows.
 *
 *   form ─▶ web_visit_begin (answers) ─▶ web_visit_hear (worry, people of the home, answer, something that goes) ─▶ web_visit_show_… ─▶ page
 *
 * Internal to web. Read first: counter.h, household/answers.h.
 *
 * INV-1  Fields with a point in their name are answers and travel as they are; `loket.…` is what the counter itself must know: a wish, and what
 *        somebody is trying out (try.h). All other fields are about this screen only.
 * INV-2  Answers change only as a whole: what the household refuses leaves v->told as it was, and its screen comes back with the sentence.
 */
#ifndef WEB_VISIT_H
#define WEB_VISIT_H

#include "web/counter.h"

#define VISIT_FIRST S("ik")   /* id of who came to the counter, when nobody was told yet */
#define VISIT_HOME S("thuis") /* id of the home */
#define VISIT_WISH S("loket.wens")
#define VISIT_TRIED S("loket.probeer") /* and so on: a field of what is tried out, on another page than its own */
#define VISIT_OTHER S("de-ander")      /* id of who moves, in what is tried out */

typedef struct visit_mistake { /* what is wrong with what was typed in a field */
    str control, sentence;
} visit_mistake;

typedef enum visit_screen { VISIT_NEXT, VISIT_START, VISIT_ABOUT, VISIT_QUESTION } visit_screen;

typedef struct visit {
    const web_counter *counter;
    const http_request *q;
    http_response *r;
    arena *a;
    text_language lang;
    date today;
    household_answers told;
    household home; /* as told */
    web_page page;
    visit_screen screen;     /* where what was said leads: VISIT_NEXT on; others: that screen again */
    str path;                /* VISIT_QUESTION: which; empty: the next one */
    bool returns;            /* at the address of the overview: what is asked here leads back to it */
    str mistake;             /* about the whole of a screen */
    visit_mistake *mistakes; /* about one field each */
    size_t mistake_count, mistake_cap;
} visit;

/* ------------------------------------------------------------------ what was told (visit.c) */

bool web_visit_begin(visit *v, const http_request *q, http_response *r, err *e);
/* Of the address, else of the browser. */
text_language web_visit_language(const http_request *q);
str web_visit_field(const visit *v, const char *name);          /* as posted, trimmed; empty when it is not there */
str web_visit_part(const visit *v, str name, const char *part); /* of a date: NAME-dag */
bool web_visit_asks(const visit *v, const char *step);          /* WEB_FIELD_STEP is this */
str web_visit_who(const visit *v);              /* id of the visitor; VISIT_FIRST when nobody was told */
str web_visit_partner(const visit *v);          /* id of the partner; empty when nobody was told to be (about.c) */
str web_visit_where(const visit *v);            /* id of the home of the visitor; empty when there is none */
bool web_visit_knows(const visit *v, str path); /* it was told, or something below it */
str web_visit_name(const visit *v, str id);     /* as shown */

/* Sets path=value in *told, an amount as people write it. False with e when the path is nowhere. */
bool web_visit_set(const visit *v, household_answers *told, str path, str value, err *e);
/* Reads the household of these answers, with names for who has none. */
bool web_visit_read(const visit *v, household_answers told, household *out, err *e);
/* Takes them as what was told from now on, when the household agrees. */
bool web_visit_take(visit *v, household_answers told, err *e);

/* What is wrong with a value that the household refused, for who typed it: never with a name of ours in it. */
str web_visit_refusal(const visit *v, str path, str value);
void web_visit_mark(visit *v, str control, str sentence); /* a field; the first thing wrong with it stays */
str web_visit_mark_at(const visit *v, str control);       /* empty: nothing */

/* A date of three fields as the reader takes it: empty when all three are. */
str web_visit_date(arena *a, str day, str month, str year);
void web_visit_split_date(arena *a, str value, str *day, str *month, str *year);

/* ------------------------------------------------------------------ what is said now */

typedef struct visit_choice {  /* a kind of choices that pages carry */
    const char *field;         /* what names begin with on its own page, before the id of what is chosen about */
    const char *carried;       /* … and from there on */
    const char *const *values; /* that are carried; others change nothing */
    size_t value_count;
    const char *none;                       /* takes back what was said; NULL: there is none */
    size_t most;                            /* how many are carried */
    bool (*may_be)(const visit *v, str id); /* something can be chosen about it */
} visit_choice;

/* carry.c: the choices of this kind, to be carried: one about each id, what is said now before what was said. Returns how many; list has room for as many as the form has fields. Names are of
 * the arena of the visit, values of the form. */
size_t web_visit_carry(const visit *v, const visit_choice *x, web_answer *list);

/* replied.c: what was answered to suppositions, of each cause that may be asked. */
size_t web_visit_carry_replies(const visit *v, web_answer *list);
bool web_visit_is_reply(str path);
/* replied.c: those that are carried, each with the id of its cause; and of those what the desk must know. */
const web_answer *web_visit_replies(const visit *v, size_t *count);
desk_looking web_visit_looking(const visit *v, const web_answer *replies, size_t count);

/* planned.c: what was chosen about steps of the plan. */
size_t web_visit_carry_wanted(const visit *v, web_answer *list);
bool web_visit_is_wanted(str path);

/* Everything that the form says; false only on what is not the visitor's fault to mend on a screen. */
bool web_visit_hear(visit *v, err *e);
bool web_visit_hear_about(visit *v, err *e);  /* about.c */
bool web_visit_hear_answer(visit *v, err *e); /* ask.c */
bool web_visit_has_not_begun(const visit *v); /* ask.c: no question was answered yet */
void web_visit_go_back(visit *v, str path); /* ask.c: to the question that was answered before it; empty: to the last */
bool web_visit_remove(visit *v, str path, err *e);

/* ------------------------------------------------------------------ pages */

bool web_visit_show_about(visit *v, err *e); /* about.c */
bool web_visit_show_question(visit *v,
                             err *e); /* ask.c: the one of v->path, or the next; the overview when there is none */
bool web_visit_show_overview(visit *v, bool paper, err *e);
bool web_visit_show_whatif(visit *v, err *e);     /* try_form.c */
bool web_visit_show_plan(visit *v, err *e);       /* planned.c */
bool web_visit_is_tried(const web_answer *field); /* try_form.c: it says that something is being tried out */
bool web_visit_show_start(visit *v, str worry);
bool web_visit_is_quiet(const overview *o); /* the title says nothing: about safety at home */

/* ask.c: of these questions those that nobody answered yet, also not with "I do not know"; each once. */
const overview_missing *web_visit_unanswered(const visit *v, const overview_missing *all, size_t all_count,
                                             size_t *count);
/* ask.c: what somebody can choose for a fact, and how it is told: yes or no, or one of the list; NULL: it is typed. */
const web_choice *web_visit_answers(const visit *v, str path, size_t *count);
str web_visit_value(const visit *v, str path, str given); /* ask.c: such a choice as the household reads it */
str web_visit_question(const visit *v,
                       const overview_missing *m); /* ask.c: as its page asks it, with whom it is about */
bool web_visit_questions(const visit *v, overview_questions *out, err *e); /* ask.c: those that nobody answered yet */

/* Controls of a form. */
web_choice *web_visit_choices(const visit *v, str table, str column, bool none, size_t *count);
const fact_definition *web_visit_fact(const visit *v, str table, str column);

#endif

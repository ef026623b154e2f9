/* Trial: something that is tried out: the fields of a form, the household with them changed, and the plain words for it.
 *
 *   form ─▶ trial_change (try.c) ─▶ trial_add_fields (try_form.c, try_asked.c) ─▶ web_visit_show_whatif
 *
 * Internal to web. Read first: visit.h, household/answers.h.
 *
 * INV-1  What is tried changes trial.after (and trial.before, for somebody who lives elsewhere now), never v->told.
 * INV-2  Fields of a trial have no point in their name, so that they never become an answer; ~ stands for it.
 * INV-3  Nothing that was typed is lost: a field that is refused comes back as it was, marked, and so do all others. On other pages they travel
 *        as VISIT_TRIED.
 */
#ifndef WEB_TRY_H
#define WEB_TRY_H

#include "web/visit.h"

#define TRY_WAGE "probeer-loon"
#define TRY_WAGE_KIND "probeer-bruto"
#define TRY_YEAR "probeer-jaar"
#define TRY_CREDIT "probeer-korting"
#define TRY_RENT "probeer-huur"
#define TRY_MOVE "probeer-verhuizen"
#define TRY_NEW_KIND "probeer-soort" /* of the home that somebody goes to */
#define TRY_NEW_RENT "probeer-nieuwe-huur"
#define TRY_OTHER_BORN "probeer-geboren"
#define TRY_OTHER_INCOME "probeer-inkomen"
#define TRY_OTHER_AMOUNT "probeer-bedrag"
#define TRY_MOVE_IN S("erbij")
#define TRY_MOVE_TO S("naar")
#define TRY_MOVE_OWN S("alleen")
#define TRY_MOVE_OWN_CHILDREN S("alleen-met-kinderen")
#define TRY_MOVE_OUT S("weg-") /* and the id of who leaves */
#define TRY_MOVE_OUT_CHILDREN S("met-kinderen-")
#define TRY_NEW_HOME S("elders")
#define TRY_ASKED "probeer~" /* and a path with ~ in the place of each point: an answer that only the trial needs */

enum { TRIAL_OPEN_MAX = 8, TRIAL_OWN_MAX = 24 }; /* questions at a time that nobody answered yet; fields of its own */

typedef struct trial_used { /* a field of the form, and where it stands in the household that is tried */
    str path, control, value;
} trial_used;

typedef struct trial {
    visit *v;
    web_answer *fields; /* of the form, or as they travelled */
    size_t field_count;
    household mine;          /* as told: the household that asks */
    household before, after; /* with the other beside it; with everything tried */
    household_answers told;  /* of after, while it is being changed */
    household_answers other; /* what is told of the other */
    str move, who, where;
    str leaver;      /* who goes to a home of their own; empty: nobody */
    str wage;        /* path of the wage that is tried; empty: none */
    bool lacks_year; /* the net wage is told, and not what it is in a year */
    bool any;        /* something was tried */
    size_t open; /* questions in the form that nobody answered yet, and on which the outcome for the visitor depends */
    str *words;  /* what is tried, in plain words */
    size_t word_count, word_cap;
    trial_used *used;
    size_t used_count, used_cap;
    str *pointless; /* controls of which another answer made that nobody asks them any more */
    size_t pointless_count, pointless_cap;
    web_control *controls;
    size_t n;
} trial;

/* ------------------------------------------------------------------ what the form says (try.c) */

void trial_begin(trial *t, visit *v);
str trial_say(const trial *t, const char *id);
bool trial_is_posted(const trial *t);
str trial_field(const trial *t, const char *name); /* empty when it is not there */
str trial_part(const trial *t, str name, const char *part);
str trial_path(const trial *t, const char *list, str item, const char *key);
bool trial_moves_with_other(const trial *t);
bool trial_moves_out(const trial *t);    /* somebody of the home goes to a home of their own */
bool trial_has_children(const trial *t); /* of the home, under 18 */
bool trial_is_pointless(const trial *t, str control);

/* probeer~personen~de-ander~wajong → personen.de-ander.wajong; empty when the field is none of these. And back. */
str trial_asked_path(const trial *t, str name);
str trial_asked_name(const trial *t, str path);
/* The answer that begins at this field: its path, and what was said; false when none begins there, or it began at a field before. */
bool trial_asked_at(const trial *t, size_t field, str *path, str *value);

bool trial_has_answer(const trial *t, str path); /* the form has one, also when it was refused */

/* What an answer is about: the other alone, and so known before and after; the new wage; or two people, known only after. */
bool trial_is_of_other(const trial *t, str path);
bool trial_is_of_wage(const trial *t, str path);

/* The form into t->before, t->after and t->words. False when a field is refused: then v->mistakes or v->mistake says which and why. */
bool trial_change(trial *t);

/* ------------------------------------------------------------------ fields (try_form.c, try_asked.c) */

web_control *trial_add(trial *t, const char *name, web_field_kind kind, const char *label);
/* The fields; with the questions that the change brings up when it was `good`, else with those that were posted. */
bool trial_add_fields(trial *t, bool good, err *e);
/* try_asked.c: the questions, and how the visitor and the other live together. */
bool trial_add_open(trial *t, err *e);
void trial_add_posted(trial *t);
void trial_add_pair(trial *t, bool folded);
bool trial_is_asked(const trial *t, str path); /* the form has a question for it by now */

#endif

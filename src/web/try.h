/* Trial: something that is tried out: the fields of a form, the household with them changed, and the plain words for it.
 *
 *   form ─▶ trial_change (try.c) ─▶ trial_add_fields (try_form.c) ─▶ web_visit_show_whatif
 *
 * Internal to web. Read first: visit.h, household/answers.h.
 *
 * INV-1  What is tried changes trial.after (and trial.before, for somebody who lives elsewhere now), never v->told.
 * INV-2  Fields of a trial have no point in their name, so that they never become an answer; ~ stands for it.
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
#define TRY_OTHER_BORN "probeer-geboren"
#define TRY_OTHER_INCOME "probeer-inkomen"
#define TRY_OTHER_AMOUNT "probeer-bedrag"
#define TRY_MOVE_IN S("erbij")
#define TRY_MOVE_TO S("naar")
#define TRY_MOVE_OUT S("weg-") /* and the id of who leaves */
#define TRY_NEW_HOME S("elders")
#define TRY_ASKED "probeer~" /* and a path with ~ in the place of each point: an answer that only the trial needs */

enum { CONTROLS_MAX = 64 };

typedef struct trial {
    visit *v;
    household mine;          /* as told: the household that asks */
    household before, after; /* with the other beside it; with everything tried */
    household_answers told;  /* of after, while it is being changed */
    household_answers other; /* what is told of the other */
    str move, who, where;
    str wage;        /* path of the wage that is tried; empty: none */
    bool lacks_year; /* the net wage is told, and not what it is in a year */
    bool any;        /* something was tried */
    size_t open;     /* questions in the form that nobody answered yet */
    str *words;      /* what is tried, in plain words; from `answer_from` on what the form asked for it */
    size_t word_count, word_cap, answer_from;
    web_control *controls;
    size_t n;
} trial;

str trial_say(const trial *t, const char *id);
str trial_field(const trial *t, const char *name);
str trial_path(const trial *t, const char *list, str item, const char *key);
bool trial_moves_with_other(const trial *t);

/* probeer~personen~de-ander~wajong → personen.de-ander.wajong; empty when the field is none of these. And back. */
str trial_asked_path(const trial *t, str name);
str trial_asked_name(const trial *t, str path);

/* What an answer is about: the other alone, and so known before and after; the new wage; or two people, known only after. */
bool trial_is_of_other(const trial *t, str path);
bool trial_is_of_wage(const trial *t, str path);

/* A question as the form has it: what is about the other says so. */
str trial_question(const trial *t, str path, str question);

/* The form into t->before, t->after and t->words. */
bool trial_change(trial *t, err *e);

/* The fields, with the questions that the change brings up when `with_questions`. */
bool trial_add_fields(trial *t, bool with_questions, err *e);

#endif

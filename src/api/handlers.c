/* What is answered about a household: read the body, ask the desk, tell the record. */
#include "api/inside.h"

#include "report/report.h"

#include <stdio.h>

#include "base/banned.h"

json api_answer(const api_ask *x, http_response *r)
{
    r->content_type = "application/json";
    http_add_header(x->q, r, "API-Version", S(API_VERSION));
    http_add_header(x->q, r, "Content-Language", x->lang == TEXT_NL ? S("nl") : S("en"));
    return json_to(&r->body, 0);
}

/* ------------------------------------------------------------------ overview, outcomes, questions */

bool api_overview(const http_request *q, http_response *r, err *e)
{
    static const char *const keys[] = {"household", "day", "flips", NULL};
    api_ask x = api_begin(q);
    overview o;
    bool flips = false;
    TRY(api_read_body(&x, keys, e) && api_read_flag(&x, x.top, "flips", &flips, e));
    TRY(desk_overview(x.door->desk, q->a, &x.household, x.today, x.lang, &o, e));
    TRY(!flips || desk_why_nots(x.door->desk, q->a, &x.household, x.today, x.lang, &o, e));
    json j = api_answer(&x, r);
    report_overview_json(&j, &o, NULL);
    return true;
}

bool api_outcomes(const http_request *q, http_response *r, err *e)
{
    static const char *const keys[] = {"household", "day", NULL};
    api_ask x = api_begin(q);
    overview o;
    TRY(api_read_body(&x, keys, e));
    TRY(desk_outcomes(x.door->desk, q->a, &x.household, x.today, &o, e));
    json j = api_answer(&x, r);
    report_outcomes_json(&j, &o);
    return true;
}

bool api_questions(const http_request *q, http_response *r, err *e)
{
    static const char *const keys[] = {"household", "day", NULL};
    api_ask x = api_begin(q);
    overview_questions questions;
    TRY(api_read_body(&x, keys, e));
    TRY(desk_questions(x.door->desk, q->a, &x.household, x.today, x.lang, &questions, e));
    json j = api_answer(&x, r);
    report_questions_json(&j, &questions);
    return true;
}

/* ------------------------------------------------------------------ what if */

typedef struct trial {
    api_ask x;
    household before, after;
} trial;

/* An error that has no line is about this item of the body. */
static bool refuse_item(const trial *t, const doc *item, err *e)
{
    if (e->line == 0) {
        e->line = item->line;
        e->column = item->column;
    }
    return api_bad_request(&t->x, e);
}

/* Whoever moves in is seen from both sides: before, both households are there, each in its own home. */
static bool try_move(trial *t, const doc *item, err *e)
{
    static const char *const keys[] = {"person", "household", "home", NULL};
    arena *a = t->x.q->a;
    const fact_catalogue *facts = desk_facts(t->x.door->desk);
    str person, home = STR_NULL;
    household other, both = t->before, moved;
    TRY(api_check_keys(&t->x, item, keys, e) && api_read_text(&t->x, item, "person", true, &person, e) &&
        api_read_text(&t->x, item, "home", false, &home, e));
    const doc *d = doc_get(item, S("household"));
    bool joins = d != NULL && !doc_is_null(d);
    if (!joins && home.n == 0) {
        return api_refuse_at(&t->x, item, e, "a move needs 'home', 'household', or both; add one");
    }
    TRY(!joins || api_read_household(&t->x, d, &other, e));
    if ((joins && !household_merge(a, facts, &t->before, &other, t->x.lang, &both, e)) ||
        !household_move(a, facts, &t->after, person, joins ? &other : NULL, home, t->x.lang, &moved, e)) {
        return refuse_item(t, item, e);
    }
    t->before = both;
    t->after = moved;
    return true;
}

static bool try_moves(trial *t, const doc *moves, err *e)
{
    for (size_t i = 0; moves != NULL && i < moves->n; i++) {
        TRY(try_move(t, moves->items[i], e));
    }
    return true;
}

/* A fact and its value as one answer: `anna.kale_huur=612,50`. No value, or null: the answer is taken away. */
static bool try_change(trial *t, const doc *item, household_answers *told, err *e)
{
    static const char *const keys[] = {"fact", "value", NULL};
    str fact;
    TRY(api_check_keys(&t->x, item, keys, e) && api_read_text(&t->x, item, "fact", true, &fact, e));
    const doc *value = doc_get(item, S("value"));
    if (value != NULL && value->kind != DOC_SCALAR) {
        return api_refuse_at(&t->x, value, e, "'value' must be text, a number, true, false or null");
    }
    if (str_find(fact, S("=")) >= 0) {
        return api_refuse_at(&t->x, item, e, "'fact' is a name, without '='; what it becomes stands in 'value'");
    }
    str given = value == NULL || doc_is_null(value) ? STR_NULL : value->text;
    str answer = str_printf(t->x.q->a, STR_FMT "=" STR_FMT, STR_ARG(fact), STR_ARG(given));
    return household_set_answer(t->x.q->a, desk_facts(t->x.door->desk), *told, answer, t->x.lang, told, e) ||
           refuse_item(t, item, e);
}

static bool try_changes(trial *t, const doc *changes, err *e)
{
    household_answers told = t->after.told;
    for (size_t i = 0; changes != NULL && i < changes->n; i++) {
        TRY(try_change(t, changes->items[i], &told, e));
    }
    return household_read_answers(t->x.q->a, desk_facts(t->x.door->desk), S("changes"), told,
                                  t->before.has_day ? &t->before.day : NULL, t->x.today, t->x.lang, &t->after, e) ||
           api_bad_request(&t->x, e);
}

bool api_whatif(const http_request *q, http_response *r, err *e)
{
    static const char *const keys[] = {"household", "day", "moves", "changes", NULL};
    trial t = {.x = api_begin(q)};
    const doc *moves, *changes;
    overview_whatif result;
    TRY(api_read_body(&t.x, keys, e) && api_read_list(&t.x, t.x.top, "moves", API_MOVES_MAX, &moves, e) &&
        api_read_list(&t.x, t.x.top, "changes", API_CHANGES_MAX, &changes, e));
    if ((moves == NULL || moves->n == 0) && (changes == NULL || changes->n == 0)) {
        return api_refuse_at(&t.x, t.x.top, e, "there is nothing to try; add 'moves', 'changes', or both");
    }
    t.before = t.after = t.x.household;
    TRY(try_moves(&t, moves, e) && try_changes(&t, changes, e));
    TRY(desk_whatif(t.x.door->desk, q->a, &t.before, &t.after, t.x.today, t.x.lang, &result, e));
    json j = api_answer(&t.x, r);
    report_whatif_json(&j, &result);
    return true;
}

/* The plan: what was chosen about its steps, carried as what the counter itself must know, and the plan that follows. */
#include "web/visit.h"

#include "base/banned.h"

enum {
    PLANS = 3,       /* the best, and two that differ from it */
    WANTED_MAX = 12, /* choices that are carried: each that cannot be is one more plan to work out */
    ID_MAX = 48
};

/* ------------------------------------------------------------------ what was chosen */

bool web_visit_is_wanted(str path)
{
    return str_starts(path, S(WEB_CARRIED_WANT));
}

/* An id as content/actions has them; whether there is such an action the desk says. */
static bool is_id(const visit *v, str s)
{
    (void)v;
    bool good = s.n > 0 && s.n <= ID_MAX;
    for (size_t i = 0; i < s.n; i++) {
        good = good && ((s.p[i] >= 'a' && s.p[i] <= 'z') || (s.p[i] >= '0' && s.p[i] <= '9') || s.p[i] == '_');
    }
    return good;
}

size_t web_visit_carry_wanted(const visit *v, web_answer *list)
{
    static const char *const values[] = {WEB_WANT_YES, WEB_WANT_NO};
    static const visit_choice wanted = {.field = WEB_FIELD_WANT,
                                        .carried = WEB_CARRIED_WANT,
                                        .values = values,
                                        .value_count = sizeof values / sizeof values[0],
                                        .none = WEB_WANT_ANY,
                                        .most = WANTED_MAX,
                                        .may_be = is_id};
    return web_visit_carry(v, &wanted, list);
}

static web_wanted *wanted_of(const visit *v, size_t *count)
{
    web_wanted *list = ARENA_ARRAY(v->a, web_wanted, v->page.answer_count + 1);
    *count = 0;
    for (size_t i = 0; i < v->page.answer_count; i++) {
        const web_answer *x = &v->page.answers[i];
        if (web_visit_is_wanted(x->name)) {
            list[(*count)++] = (web_wanted){.action = str_from(x->name, S(WEB_CARRIED_WANT).n),
                                            .yes = str_eq(x->value, S(WEB_WANT_YES))};
        }
    }
    return list;
}

/* ------------------------------------------------------------------ the plan with it */

typedef struct planning {
    const visit *v;
    desk_looking looking;
    web_wanted *wanted;
    size_t count;
} planning;

/* With the first `n` choices, those aside that cannot be. */
static bool make(const planning *k, size_t n, overview_plan *out, err *e)
{
    str *pinned = ARENA_ARRAY(k->v->a, str, n + 1), *forbidden = ARENA_ARRAY(k->v->a, str, n + 1);
    desk_planning how = {.pinned = pinned, .forbidden = forbidden, .alternatives = PLANS, .looking = &k->looking};
    for (size_t i = 0; i < n; i++) {
        if (!k->wanted[i].cannot && k->wanted[i].yes) {
            pinned[how.pinned_count++] = k->wanted[i].action;
        } else if (!k->wanted[i].cannot) {
            forbidden[how.forbidden_count++] = k->wanted[i].action;
        }
    }
    broker *near_by = k->v->counter->broker;
    return desk_make_plan(k->v->counter->desk, k->v->a, &k->v->home, k->v->today, k->v->lang, &how, out, e) &&
           (near_by == NULL || !broker_is_demo(near_by) ||
            broker_add_to_plan(near_by, k->v->a, &k->v->home, k->v->today, k->v->lang, out, e));
}

static bool is_about_choices(const err *e)
{
    return e->kind == ERR_INPUT || e->kind == ERR_RULE;
}

/* All choices; when they cannot be together, one after the other, and what cannot be is left out. */
static bool make_with_choices(planning *k, overview_plan *out, err *e)
{
    err no = {0};
    if (make(k, k->count, out, &no)) {
        return true;
    }
    if (k->count == 0 || !is_about_choices(&no)) {
        *e = no;
        return false;
    }
    TRY(make(k, 0, out, e));
    for (size_t i = 0; i < k->count; i++) {
        err one = {0};
        overview_plan with;
        if (make(k, i + 1, &with, &one)) {
            *out = with;
        } else if (is_about_choices(&one)) {
            k->wanted[i].cannot = true;
        } else {
            *e = one;
            return false;
        }
    }
    return true;
}

/* ------------------------------------------------------------------ what it is called */

static str step_named(const overview_plan *p, str action)
{
    for (size_t i = 0; i < p->plan_count; i++) {
        for (size_t k = 0; k < p->plans[i].step_count; k++) {
            if (str_eq(p->plans[i].steps[k].action, action)) {
                return p->plans[i].steps[k].name;
            }
        }
    }
    for (size_t i = 0; i < p->blocked_count; i++) {
        if (str_eq(p->blocked[i].action, action)) {
            return p->blocked[i].name;
        }
    }
    return STR_NULL;
}

/* What was chosen away is in no plan any more: its name stands in the plan without choices. */
static bool name_wanted(planning *k, const overview_plan *p, err *e)
{
    size_t open = 0;
    for (size_t i = 0; i < k->count; i++) {
        k->wanted[i].name = step_named(p, k->wanted[i].action);
        open += k->wanted[i].name.n == 0;
    }
    overview_plan plain;
    if (open == 0) {
        return true;
    }
    TRY(make(k, 0, &plain, e));
    for (size_t i = 0; i < k->count; i++) {
        if (k->wanted[i].name.n == 0) {
            k->wanted[i].name = step_named(&plain, k->wanted[i].action);
        }
    }
    return true;
}

/* What could not be worked out is one sentence on the page: the answers stay, and a reply or a choice can be taken back. */
static str why_not(const visit *v, const err *e)
{
    return e->kind == ERR_RULE ? TEXT(v->a, v->lang, "web.plan.impossible") : TEXT(v->a, v->lang, "web.plan.failed");
}

bool web_visit_show_plan(visit *v, err *e)
{
    overview record;
    overview_plan p;
    err no = {0};
    TRY(desk_overview(v->counter->desk, v->a, &v->home, v->today, v->lang, &record, e));
    size_t reply_count;
    const web_answer *replies = web_visit_replies(v, &reply_count);
    planning k = {.v = v, .looking = web_visit_looking(v, replies, reply_count)};
    k.wanted = wanted_of(v, &k.count);
    web_plan x = {.record = &record, .plan = &p, .wanted = k.wanted, .wanted_count = k.count};
    if (!make_with_choices(&k, &p, &no) || !name_wanted(&k, &p, &no)) {
        p = (overview_plan){.day = record.day};
        x.not_shown = why_not(v, &no);
    }
    v->page.quiet_title = web_visit_is_quiet(&record);
    web_plan_page(&v->r->body, &v->page, &x);
    return true;
}

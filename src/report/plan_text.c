/* The plan of a household as text: danger first, then in the words of the family what helps, when, who and from which pot. */
#include "report/layout.h"
#include "report/plan_words.h"
#include "report/report.h"
#include "report/sections.h"

#include "base/banned.h"

enum { BLOCKED_MOST = 8 }; /* what would help most; JSON has all */

typedef struct telling {
    plan_telling t;
    layout page;
} telling;

#define SAY(w, id, ...) PLAN_SAY(&(w)->t, id, ##__VA_ARGS__)

static void put_item(telling *w, size_t indent, str text)
{
    layout_text(&w->page, indent, indent + 2, STR_JOIN(w->t.a, S("- "), text));
}

static void begin_section(telling *w, str title, str introduction)
{
    layout_blank(&w->page);
    layout_heading(&w->page, title);
    if (introduction.n > 0) {
        layout_text(&w->page, 0, 0, introduction);
    }
}

/* ------------------------------------------------------------------ goals and what was asked for */

static bool is_same_voice(const overview_goal *a, const overview_goal *b)
{
    return a->own_words.n > 0 && str_eq(a->own_words, b->own_words) && str_eq(a->said_by, b->said_by);
}

static void put_goal(telling *w, size_t goal, size_t indent)
{
    const overview_goal *g = &w->t.p->goals[goal];
    put_item(w, indent, plan_goal(&w->t, g));
    if (g->too_late) {
        layout_text(&w->page, indent + 2, indent + 2, SAY(w, "too_late"));
    }
    str steps = plan_steps_for(&w->t, goal);
    layout_text(&w->page, indent + 2, indent + 2, steps.n > 0 ? SAY(w, "goal.steps", steps) : SAY(w, "no_step"));
    if (g->of_100 >= 0 && !w->t.p->unsafe) {
        layout_text(&w->page, indent + 2, indent + 2, SAY(w, "goal.of_100", plan_of_100(&w->t, g->of_100)));
    }
}

/* The same words of the same person stand there once, above all that was heard in them. */
static void put_goals(telling *w)
{
    const overview_plan *p = w->t.p;
    begin_section(w, SAY(w, "goals"), STR_NULL);
    for (size_t i = 0; i < p->goal_count; i++) {
        size_t first = 0;
        while (first < i && !is_same_voice(&p->goals[first], &p->goals[i])) {
            first++;
        }
        if (first < i || !plan_tells_goal(p, i)) {
            continue;
        }
        bool quoted = p->goals[i].own_words.n > 0;
        if (quoted) {
            layout_text(&w->page, 2, 4, plan_quote(&w->t, p->goals[i].said_by, p->goals[i].own_words));
        }
        for (size_t k = i; k < p->goal_count; k++) {
            if (k == i || (is_same_voice(&p->goals[i], &p->goals[k]) && plan_tells_goal(p, k))) {
                put_goal(w, k, quoted ? 4 : 2);
            }
        }
    }
}

static void put_needs(telling *w)
{
    const overview_plan *p = w->t.p;
    if (p->need_count > 0) {
        begin_section(w, SAY(w, "needs"), STR_NULL);
    }
    for (size_t i = 0; i < p->need_count; i++) {
        const overview_need *need = &p->needs[i];
        put_item(w, 2, plan_quote(&w->t, need->said_by, need->words));
        str steps = plan_numbered(&w->t, need->steps, need->step_count);
        layout_text(&w->page, 4, 4, steps.n > 0 ? SAY(w, "need.steps", steps) : SAY(w, "no_step.need"));
    }
}

/* ------------------------------------------------------------------ steps */

static void put_rules(telling *w, size_t indent, const overview_rule *rules, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        put_item(w, indent, SAY(w, "rule", plan_layer(&w->t, rules[i].layer), rules[i].words));
        layout_text(&w->page, indent + 2, indent + 4, SAY(w, "source", rules[i].source));
        if (rules[i].allowed.n > 0) {
            layout_text(&w->page, indent + 2, indent + 4, SAY(w, "allowed", rules[i].allowed));
        }
    }
}

static void put_why(telling *w, const overview_step *s)
{
    str dangers = plan_joined(&w->t, s->answers, s->answer_count, S(", "));
    str helps = plan_helps(&w->t, s->helps, s->help_count);
    if (dangers.n > 0) {
        layout_text(&w->page, 4, 6, SAY(w, "step.danger", dangers));
    }
    if (helps.n > 0) {
        layout_text(&w->page, 4, 6, SAY(w, "step.helps", helps));
    }
    if (s->right) {
        layout_text(&w->page, 4, 6, SAY(w, "step.right"));
    }
    if (s->pinned) {
        layout_text(&w->page, 4, 6, SAY(w, "step.pinned"));
    }
    if (s->law_count > 0) {
        layout_text(&w->page, 4, 6, SAY(w, "step.laws", plan_joined(&w->t, s->laws, s->law_count, S("; "))));
    }
}

static void put_step(telling *w, size_t number)
{
    const overview_step *s = &w->t.p->plans[0].steps[number];
    layout_blank(&w->page);
    layout_text(&w->page, 2, 5, STR_JOIN(w->t.a, str_of_int(w->t.a, (int64_t)number + 1), S(". "), s->name));
    if (s->words.n > 0) { /* a step of their own is its name */
        layout_text(&w->page, 4, 4, s->words);
    }
    if (s->role.n > 0) {
        layout_text(&w->page, 4, 6, SAY(w, "step.who", s->role));
    }
    layout_text(&w->page, 4, 6, plan_when(&w->t, s));
    layout_text(&w->page, 4, 6, plan_burden(&w->t, s));
    put_why(w, s);
    if (s->ask_count > 0) {
        layout_text(&w->page, 4, 4, SAY(w, "step.asks"));
        put_rules(w, 6, s->asks, s->ask_count);
    }
    if (w->t.p->unsafe) { /* nothing to reckon with */
        return;
    }
    layout_text(&w->page, 4, 6, plan_cost(&w->t, s));
    if (s->neighbour != NULL) {
        layout_text(&w->page, 4, 6, plan_neighbours(&w->t, s->neighbour));
    }
    if (s->brings.n > 0) {
        layout_text(&w->page, 4, 6, SAY(w, "step.brings", s->brings));
    }
}

static void put_steps(telling *w)
{
    const overview_plan *p = w->t.p;
    begin_section(w, SAY(w, "steps"), p->plans[0].step_count == 0 ? SAY(w, "steps.none") : STR_NULL);
    for (size_t i = 0; i < p->plans[0].step_count; i++) {
        put_step(w, i);
    }
}

static void put_talents(telling *w)
{
    const overview_plan *p = w->t.p;
    if (p->talent_count > 0) {
        begin_section(w, SAY(w, "talents"), STR_NULL);
    }
    for (size_t i = 0; i < p->talent_count; i++) {
        put_item(w, 2, plan_quote(&w->t, p->talents[i].who, p->talents[i].text));
    }
}

/* ------------------------------------------------------------------ the pot */

static void put_sum(telling *w, int64_t cents)
{
    layout_sides(&w->page, 4, SAY(w, "pot.sum"), text_money(w->t.a, w->t.lang, cents));
}

static int64_t put_shares(telling *w, const overview_one_plan *x)
{
    int64_t sum = 0;
    layout_text(&w->page, 2, 2, SAY(w, "pot.shares"));
    for (size_t i = 0; i < x->pot_count; i++) {
        const overview_share *s = &x->pot[i];
        layout_sides(&w->page, 4, s->name, text_money(w->t.a, w->t.lang, s->cents));
        layout_text(&w->page, 6, 8, SAY(w, "source", s->law));
        if (s->outside) {
            layout_text(&w->page, 6, 6, SAY(w, "pot.outside"));
        }
        sum += s->cents;
    }
    put_sum(w, sum);
    return sum;
}

static int64_t put_costs(telling *w, const overview_one_plan *x)
{
    int64_t sum = 0;
    layout_text(&w->page, 2, 2, SAY(w, "pot.steps"));
    for (size_t i = 0; i < x->step_count; i++) {
        const overview_step *s = &x->steps[i];
        if (s->cost_cents > 0) {
            str name = STR_JOIN(w->t.a, str_of_int(w->t.a, (int64_t)i + 1), S(". "), s->name);
            layout_sides(&w->page, 4, name, text_money(w->t.a, w->t.lang, s->cost_cents));
        }
        sum += s->cost_cents;
    }
    put_sum(w, sum);
    return sum;
}

static void put_pot(telling *w)
{
    const overview_one_plan *x = &w->t.p->plans[0];
    if (x->cost_cents == 0) {
        begin_section(w, SAY(w, "pot"), SAY(w, "pot.nothing"));
        return;
    }
    begin_section(w, SAY(w, "pot"), SAY(w, "pot.intro", text_money(w->t.a, w->t.lang, x->cost_cents)));
    int64_t allocated = put_shares(w, x), asked = put_costs(w, x);
    if (allocated == asked) { /* plan.h, INV-4 */
        layout_text(&w->page, 2, 2, SAY(w, "pot.balanced"));
    }
}

/* ------------------------------------------------------------------ what is in the way, and what is not known */

static void put_blocked(telling *w)
{
    const overview_plan *p = w->t.p;
    if (p->blocked_count > 0) {
        begin_section(w, SAY(w, "blocked"), SAY(w, "blocked.intro"));
    }
    for (size_t i = 0; i < p->blocked_count && i < BLOCKED_MOST; i++) {
        const overview_blocked *b = &p->blocked[i];
        layout_blank(&w->page);
        layout_text(&w->page, 2, 2, b->name);
        layout_text(&w->page, 4, 4, b->words);
        layout_text(&w->page, 4, 6, SAY(w, "blocked.helps", plan_helps(&w->t, b->helps, b->help_count)));
        put_rules(w, 4, b->rules, b->rule_count);
        if (b->all_along) {
            layout_text(&w->page, 4, 4, SAY(w, "all_along", b->action));
        }
    }
}

static void put_to_know(telling *w)
{
    const overview_plan *p = w->t.p;
    bool begun = false;
    for (size_t i = 0; i < p->to_know_count; i++) {
        const overview_to_know *k = &p->to_know[i];
        if (k->by_others && w->t.voice != CAUSES_PROFESSIONAL) { /* nobody at home can answer it */
            continue;
        }
        if (!begun) {
            begin_section(w, SAY(w, "to_know"), SAY(w, "to_know.intro"));
            begun = true;
        }
        put_item(w, 2, k->words);
        layout_text(&w->page, 4, 6, SAY(w, "source", k->source));
        layout_text(&w->page, 4, 6, SAY(w, "to_know.for", plan_joined(&w->t, k->actions, k->action_count, S(", "))));
    }
}

/* ------------------------------------------------------------------ other plans, and how sure it is */

static void put_difference(telling *w, const char *which, str names)
{
    if (names.n > 0) {
        str id = STR_JOIN(w->t.a, S("others."), str_of(which));
        put_item(w, 4, PLAN_SAY(&w->t, id.p, names));
    }
}

static void put_others(telling *w)
{
    const overview_plan *p = w->t.p;
    if (p->plan_count > 1) {
        begin_section(w, SAY(w, "others"), SAY(w, "others.intro"));
    }
    for (size_t i = 1; i < p->plan_count; i++) {
        const overview_one_plan *first = &p->plans[0], *x = &p->plans[i];
        layout_blank(&w->page);
        layout_text(&w->page, 2, 2,
                    SAY(w, "others.one", str_of_int(w->t.a, (int64_t)i + 1), str_of_int(w->t.a, x->of_best),
                        text_money(w->t.a, w->t.lang, x->cost_cents)));
        put_difference(w, "without", plan_without(&w->t, first, x));
        put_difference(w, "with", plan_without(&w->t, x, first));
        put_difference(w, "sooner", plan_moved(&w->t, first, x, true));
        put_difference(w, "later", plan_moved(&w->t, first, x, false));
    }
}

static void put_how_sure(telling *w, bool wished)
{
    begin_section(w, SAY(w, "sure"), SAY(w, "sure.figures"));
    layout_text(&w->page, 0, 0, plan_proof(&w->t, &w->t.p->plans[0]));
    if (wished) {
        layout_text(&w->page, 0, 0, plan_wishes(&w->t));
    }
}

str report_plan_text(arena *a, const overview_plan *p, const overview *o, text_language lang, causes_voice voice,
                     bool wished, int width)
{
    telling telling_ = {.t = {a, p, o->household, lang, voice}, .page = layout_in(a, width)};
    telling *w = &telling_;
    layout_text(&w->page, 0, 0, SAY(w, "title", text_date(a, lang, p->day)));
    layout_text(&w->page, 0, 0, SAY(w, "for", plan_people(&w->t)));
    layout_text(&w->page, 0, 0, SAY(w, "person"));
    report_put_dangers(&w->page, a, o, lang);
    if (p->plan_count == 0) {
        layout_blank(&w->page);
        layout_text(&w->page, 0, 0, SAY(w, "none"));
        put_needs(w);
        put_talents(w);
        return buf_str(&w->page.out);
    }
    if (p->unsafe) {
        layout_blank(&w->page);
        layout_text(&w->page, 0, 0, SAY(w, "unsafe"));
    }
    put_goals(w);
    if (!p->unsafe) {
        put_needs(w);
    }
    put_steps(w);
    if (p->unsafe) {
        return buf_str(&w->page.out);
    }
    put_talents(w);
    put_pot(w);
    put_blocked(w);
    put_to_know(w);
    put_others(w);
    put_how_sure(w, wished);
    return buf_str(&w->page.out);
}

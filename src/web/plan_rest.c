/* What else there is to say of a plan: what is in the way, what they bring and what it asks, what is not known, other plans, how sure. */
#include "web/plan_page.h"

#include "base/banned.h"

enum { BLOCKED_SHOWN = 2, HELPS = 3 };

/* ------------------------------------------------------------------ what is in the way */

static const char *const layer_names[] = {
    [OVERVIEW_LAYER_FACT] = "fact",         [OVERVIEW_LAYER_LAW] = "law",     [OVERVIEW_LAYER_LOCAL] = "local",
    [OVERVIEW_LAYER_CONTRACT] = "contract", [OVERVIEW_LAYER_HABIT] = "habit",
};
_Static_assert(sizeof layer_names / sizeof layer_names[0] == OVERVIEW_LAYERS, "every layer has a name");

static void put_rule(plan_page *p, const overview_rule *r)
{
    page *w = &p->w;
    html *h = &w->h;
    html_begin(h, "li");
    html_begin(h, "p");
    html_line(h, "b", NULL, plan_text(p, "layer", layer_names[r->layer]));
    html_text(h, S(" "));
    html_text(h, r->words);
    html_end(h, "p");
    if (r->source.n > 0) {
        html_line(h, "p", "sh-note", SAY(w, "plan.blocked.source", r->source));
    }
    if (r->allowed.n > 0) {
        html_line(h, "p", "sh-note", SAY(w, "plan.blocked.allowed", r->allowed));
    }
    html_end(h, "li");
}

static void put_one_blocked(plan_page *p, const overview_blocked *b)
{
    page *w = &p->w;
    html *h = &w->h;
    html_begin(h, "li");
    html_attr(h, "data-action", b->action);
    html_line(h, "h3", NULL, b->name);
    html_line(h, "p", NULL, b->words);
    size_t n = b->help_count < HELPS ? b->help_count : HELPS;
    if (n > 0) {
        html_line(h, "p", "sh-note", SAY(w, "plan.blocked.helps", plan_goals_named(p, b->helps, n)));
    }
    if (b->all_along) {
        html_begin(h, "p");
        html_line(h, "strong", "sh-sure sh-sure--high", SAY(w, "plan.blocked.all_along"));
        html_end(h, "p");
    }
    html_box(h, "ul", "sh-bullets");
    for (size_t i = 0; i < b->rule_count; i++) {
        put_rule(p, &b->rules[i]);
    }
    html_end(h, "ul");
    html_end(h, "li");
}

static void put_some_blocked(plan_page *p, size_t from, size_t to)
{
    html_box(&p->w.h, "ul", "sh-levers");
    for (size_t i = from; i < to; i++) {
        put_one_blocked(p, &p->p->blocked[i]);
    }
    html_end(&p->w.h, "ul");
}

void put_plan_blocked(plan_page *p)
{
    page *w = &p->w;
    size_t n = p->p->blocked_count, shown = n > BLOCKED_SHOWN + 1 ? BLOCKED_SHOWN : n;
    if (n == 0) {
        return;
    }
    put_plan_part(p, "kan-niet", SAY(w, "plan.blocked"));
    html_line(&w->h, "p", "sh-note", SAY(w, "plan.blocked.intro"));
    put_some_blocked(p, 0, shown);
    if (shown < n) {
        begin_fold(w, NULL, SAY(w, "plan.blocked.more", str_of_int(w->a, (int64_t)(n - shown))));
        put_some_blocked(p, shown, n);
        end_fold(w);
    }
    html_end(&w->h, "section");
}

/* ------------------------------------------------------------------ what they bring, and what it asks */

static void put_talents(plan_page *p)
{
    html *h = &p->w.h;
    html_box(h, "div", "sh-quotes");
    for (size_t i = 0; i < p->p->talent_count; i++) {
        put_plan_voice(p, p->p->talents[i].text, p->p->talents[i].who);
    }
    html_end(h, "div");
}

/* How many steps ask something in that week. */
static size_t running(const overview_one_plan *x, uint32_t week)
{
    size_t n = 0;
    for (size_t i = 0; i < x->step_count; i++) {
        const overview_step *s = &x->steps[i];
        n += s->burden > 0 && s->from_week <= week && week < s->until_week;
    }
    return n;
}

/* A month, the rest of the first quarter, the second, and the rest of the year: the most at a time in each. */
static void put_load(plan_page *p)
{
    static const uint32_t ends[] = {0, 4, 13, 26, 52};
    page *w = &p->w;
    html_box(&w->h, "ul", "sh-bullets");
    for (size_t k = 0; k + 1 < sizeof ends / sizeof ends[0]; k++) {
        size_t most = 0;
        for (uint32_t week = ends[k]; week < ends[k + 1]; week++) {
            size_t n = running(p->first, week);
            most = n > most ? n : most;
        }
        str from = plan_day(p, ends[k]), to = plan_day(p, ends[k + 1]), n = str_of_int(w->a, (int64_t)most);
        html_line(&w->h, "li", NULL,
                  most == 0   ? SAY(w, "plan.load.none", from, to)
                  : most == 1 ? SAY(w, "plan.load.one", from, to)
                              : SAY(w, "plan.load.more", from, to, n));
    }
    html_end(&w->h, "ul");
}

void put_plan_own(plan_page *p)
{
    page *w = &p->w;
    if (p->p->talent_count == 0 && p->first == NULL) {
        return;
    }
    put_plan_part(p, "zelf", SAY(w, "plan.own"));
    if (p->p->talent_count > 0) {
        put_talents(p);
    }
    if (p->first != NULL) {
        begin_fold(w, "vraagt", SAY(w, "plan.load"));
        put_load(p);
        end_fold(w);
    }
    html_end(&w->h, "section");
}

/* ------------------------------------------------------------------ what is not known */

/* Of what the household can answer; what another knows is for who helps. */
static void put_to_know(plan_page *p)
{
    page *w = &p->w;
    html *h = &w->h;
    size_t asked = 0;
    for (size_t i = 0; i < p->p->to_know_count; i++) {
        asked += !p->p->to_know[i].by_others;
    }
    if (asked == 0) {
        return;
    }
    begin_fold(w, "weten", SAY(w, "plan.know"));
    html_line(h, "p", "sh-note", SAY(w, "plan.know.intro"));
    html_box(h, "ul", "sh-levers");
    for (size_t i = 0; i < p->p->to_know_count; i++) {
        const overview_to_know *x = &p->p->to_know[i];
        if (x->by_others) {
            continue;
        }
        html_begin(h, "li");
        html_line(h, "p", NULL, SAY(w, "plan.know.one", x->words));
        html_line(h, "p", "sh-note", SAY(w, "plan.know.for", joined_words(w, x->actions, x->action_count)));
        if (x->source.n > 0) {
            html_line(h, "p", "sh-note", SAY(w, "plan.blocked.source", x->source));
        }
        html_end(h, "li");
    }
    html_end(h, "ul");
    put_go(w, WEB_QUESTIONS, NULL, &(button){.kind = "secondary", .label = SAY(w, "causes.answer")});
    end_fold(w);
}

/* ------------------------------------------------------------------ other plans */

static bool has_step(const overview_one_plan *x, str action)
{
    for (size_t i = 0; i < x->step_count; i++) {
        if (str_eq(x->steps[i].action, action)) {
            return true;
        }
    }
    return false;
}

/* Names of the steps that are in a and not in b. */
static size_t steps_only_in(const overview_one_plan *a, const overview_one_plan *b, str *out)
{
    size_t n = 0;
    for (size_t i = 0; i < a->step_count; i++) {
        if (!has_step(b, a->steps[i].action)) {
            out[n++] = a->steps[i].name;
        }
    }
    return n;
}

static void put_other(plan_page *p, size_t number)
{
    page *w = &p->w;
    html *h = &w->h;
    const overview_one_plan *x = &p->p->plans[number];
    str *names = ARENA_ARRAY(w->a, str, x->step_count + p->first->step_count + 1);
    html_begin(h, "li");
    html_line(h, "h3", NULL, SAY(w, "plan.other", str_of_int(w->a, (int64_t)number + 1)));
    html_line(h, "p", NULL, SAY(w, "plan.other.best", str_of_int(w->a, x->of_best)));
    size_t more = steps_only_in(x, p->first, names);
    if (more > 0) {
        html_line(h, "p", NULL, SAY(w, "plan.other.more"));
        put_bullets(w, names, more);
    }
    size_t less = steps_only_in(p->first, x, names);
    if (less > 0) {
        html_line(h, "p", NULL, SAY(w, "plan.other.less"));
        put_bullets(w, names, less);
    }
    if (more + less == 0) {
        html_line(h, "p", NULL, SAY(w, "plan.other.same"));
    }
    html_line(h, "p", "sh-note", SAY(w, "plan.other.cost", text_money(w->a, w->p->lang, x->cost_cents)));
    html_end(h, "li");
}

static void put_others(plan_page *p)
{
    page *w = &p->w;
    if (p->p->plan_count < 2) {
        return;
    }
    begin_fold(w, "anders", SAY(w, "plan.others"));
    html_box(&w->h, "ul", "sh-levers");
    for (size_t i = 1; i < p->p->plan_count; i++) {
        put_other(p, i);
    }
    html_end(&w->h, "ul");
    end_fold(w);
}

/* ------------------------------------------------------------------ how sure */

static void put_sure(plan_page *p)
{
    page *w = &p->w;
    html *h = &w->h;
    begin_fold(w, "zeker", SAY(w, "plan.sure"));
    html_line(h, "p", NULL,
              p->first->proven ? SAY(w, "plan.sure.proven") : SAY(w, "plan.sure.gap", str_of_int(w->a, p->first->gap)));
    html_line(h, "p", NULL, SAY(w, "plan.sure.figures"));
    html_box(h, "ul", "sh-bullets");
    for (size_t i = 0; i < p->p->goal_count; i++) {
        const overview_goal *g = &p->p->goals[i];
        str n = str_of_int(w->a, g->of_100);
        html_line(h, "li", NULL,
                  g->of_100 < 0    ? SAY(w, "plan.sure.none", g->name)
                  : g->of_100 == 0 ? SAY(w, "plan.sure.few", g->name)
                                   : SAY(w, "plan.sure.goal", g->name, n));
    }
    html_end(h, "ul");
    end_fold(w);
}

void put_plan_more(plan_page *p)
{
    page *w = &p->w;
    html_box(&w->h, "section", "sh-card sh-folds");
    html_attr(&w->h, "id", S("meer"));
    html_line(&w->h, "h2", NULL, SAY(w, "causes.all"));
    put_to_know(p);
    put_others(p);
    put_sure(p);
    html_end(&w->h, "section");
}

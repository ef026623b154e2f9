/* What somebody wants or does not want of a plan: plain fields of a form; what was chosen comes along as everything that was told. */
#include "web/plan_page.h"

#include "base/banned.h"

static const web_wanted *wanted_of(const plan_page *p, str action)
{
    for (size_t i = 0; i < p->x->wanted_count; i++) {
        if (str_eq(p->x->wanted[i].action, action)) {
            return &p->x->wanted[i];
        }
    }
    return NULL;
}

static str chosen_name(plan_page *p, const web_wanted *x)
{
    return x->name.n > 0 ? x->name : SAY(&p->w, "plan.want.unnamed");
}

/* ------------------------------------------------------------------ what came of it */

void put_plan_answer(plan_page *p)
{
    page *w = &p->w;
    html *h = &w->h;
    size_t kept = 0;
    if (p->x->wanted_count == 0) {
        return;
    }
    html_box(h, "section", "sh-card sh-stack");
    html_attr(h, "id", S("gekozen"));
    html_line(h, "h2", NULL, SAY(w, "plan.want.mine"));
    for (size_t i = 0; i < p->x->wanted_count; i++) {
        const web_wanted *x = &p->x->wanted[i];
        kept += !x->cannot;
        if (x->cannot) {
            put_calm(w, "info", true, SAY(w, "plan.want.cannot", chosen_name(p, x)));
        }
    }
    if (kept > 0) {
        put_calm(w, "scale", false,
                 p->p->wanted_of_best >= 100 ? SAY(w, "plan.want.free")
                                             : SAY(w, "plan.want.cost", str_of_int(w->a, p->p->wanted_of_best)));
    }
    html_end(h, "section");
}

/* ------------------------------------------------------------------ the form */

static void put_choice(plan_page *p, const overview_step *s, size_t number)
{
    page *w = &p->w;
    const web_choice choices[] = {{S(WEB_WANT_YES), SAY(w, "plan.want.yes")},
                                  {S(WEB_WANT_NO), SAY(w, "plan.want.no")},
                                  {S(WEB_WANT_ANY), SAY(w, "plan.want.any")}};
    const web_wanted *now = wanted_of(p, s->action);
    put_field(w, &(field){.kind = WEB_CHOICE,
                          .name = STR_JOIN(w->a, S(WEB_FIELD_WANT), s->action),
                          .id = str_printf(w->a, "wil-%zu", number),
                          .label = s->name,
                          .value = now == NULL ? S(WEB_WANT_ANY)
                                   : now->yes  ? S(WEB_WANT_YES)
                                               : S(WEB_WANT_NO),
                          .choices = choices,
                          .choice_count = sizeof choices / sizeof choices[0]});
}

static bool is_in_a_plan_before(const plan_page *p, size_t plan, str action)
{
    for (size_t i = 0; i < plan; i++) {
        for (size_t k = 0; k < p->p->plans[i].step_count; k++) {
            if (str_eq(p->p->plans[i].steps[k].action, action)) {
                return true;
            }
        }
    }
    return false;
}

/* Each step of the plan; then what other plans have beside it. */
static void put_choices(plan_page *p)
{
    page *w = &p->w;
    size_t number = 0;
    for (size_t i = 0; i < p->p->plan_count; i++) {
        const overview_one_plan *x = &p->p->plans[i];
        for (size_t k = 0; k < x->step_count; k++) {
            if (!is_in_a_plan_before(p, i, x->steps[k].action)) {
                if (i > 0 && number == p->first->step_count) {
                    put_heading(w, 3, NULL, SAY(w, "plan.want.others"));
                }
                put_choice(p, &x->steps[k], ++number);
            }
        }
    }
}

/* What was chosen, each to be taken back. */
void put_plan_chosen(plan_page *p)
{
    page *w = &p->w;
    web_item *items = ARENA_ARRAY(w->a, web_item, p->x->wanted_count + 1);
    for (size_t i = 0; i < p->x->wanted_count; i++) {
        const web_wanted *x = &p->x->wanted[i];
        str name = chosen_name(p, x);
        items[i] =
            (web_item){.path = STR_JOIN(w->a, S(WEB_CARRIED_WANT), x->action),
                       .text = x->yes ? SAY(w, "plan.want.chosen.yes", name) : SAY(w, "plan.want.chosen.no", name)};
    }
    put_heading(w, 3, NULL, SAY(w, "plan.want.chosen"));
    begin_form(w, WEB_PLAN, NULL);
    put_items(w, items, p->x->wanted_count);
    end_form(w);
}

void put_plan_wanted(plan_page *p)
{
    page *w = &p->w;
    html *h = &w->h;
    if (p->first->step_count == 0 && p->x->wanted_count == 0) {
        return;
    }
    html_box(h, "section", "sh-card sh-stack sh-screen");
    html_attr(h, "id", S("wil"));
    html_line(h, "h2", NULL, SAY(w, "plan.want"));
    html_line(h, "p", "sh-note", SAY(w, "plan.want.intro"));
    if (p->x->wanted_count > 0) {
        put_plan_chosen(p);
    }
    begin_fold(w, "kies", SAY(w, "plan.want.show"));
    begin_form(w, WEB_PLAN, "sh-stack sh-ask sh-holds");
    put_choices(p);
    html_box(h, "div", "sh-buttons");
    put_button(w, &(button){.kind = "primary", .label = SAY(w, "plan.want.go")});
    html_end(h, "div");
    end_form(w);
    end_fold(w);
    html_end(h, "section");
}

#include "report/report.h"

#include "base/banned.h"

static void put_rules(json *j, const char *key, const overview_rule *rules, size_t n)
{
    static const char *const layers[] = {[OVERVIEW_LAYER_FACT] = "fact",
                                         [OVERVIEW_LAYER_LAW] = "national_law",
                                         [OVERVIEW_LAYER_LOCAL] = "local_rule",
                                         [OVERVIEW_LAYER_CONTRACT] = "contract",
                                         [OVERVIEW_LAYER_HABIT] = "habit"};
    json_key(j, str_of(key));
    json_array(j);
    for (size_t i = 0; i < n; i++) {
        json_object(j);
        json_text(j, "layer", str_of(layers[rules[i].layer]));
        json_text(j, "words", rules[i].words);
        json_text(j, "source", rules[i].source);
        json_text(j, "allowed", rules[i].allowed);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_helps(json *j, const overview_plan *p, const overview_helped *helps, size_t n)
{
    json_key(j, S("helps"));
    json_array(j);
    for (size_t i = 0; i < n; i++) {
        json_object(j);
        json_text(j, "goal", p->goals[helps[i].goal].id);
        json_number(j, "of_100", helps[i].of_100);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_goal(json *j, const overview_goal *g)
{
    json_object(j);
    json_text(j, "id", g->id);
    json_text(j, "name", g->name);
    json_text(j, "words", g->words);
    json_text(j, "life_domain", g->life_domain);
    json_flag(j, "awake", g->awake);
    json_flag(j, "danger", g->danger);
    json_flag(j, "has_step", g->of_100 >= 0);
    json_number(j, "of_100", g->of_100 < 0 ? 0 : g->of_100);
    json_object_end(j);
}

static void put_step(json *j, const overview_plan *p, const overview_step *s)
{
    static const char *const who[] = {[OVERVIEW_WHO_MUNICIPAL] = "municipal", [OVERVIEW_WHO_NATIONAL] = "national",
                                      [OVERVIEW_WHO_HEALTH] = "health",       [OVERVIEW_WHO_SCHOOL] = "school",
                                      [OVERVIEW_WHO_HOUSING] = "housing",     [OVERVIEW_WHO_EMPLOYER] = "employer",
                                      [OVERVIEW_WHO_NEIGHBOUR] = "neighbour", [OVERVIEW_WHO_VOLUNTEER] = "volunteer",
                                      [OVERVIEW_WHO_CLUB] = "club",           [OVERVIEW_WHO_OWN] = "own"};
    json_object(j);
    json_text(j, "action", s->action);
    json_text(j, "name", s->name);
    json_text(j, "words", s->words);
    json_text(j, "who", str_of(who[s->who]));
    json_text(j, "role", s->role);
    json_text(j, "service", s->service);
    json_flag(j, "at_once", s->at_once);
    json_flag(j, "right", s->right);
    json_flag(j, "pinned", s->pinned);
    json_number(j, "from_week", s->from_week);
    json_number(j, "helps_week", s->helps_week);
    json_number(j, "until_week", s->until_week);
    json_number(j, "burden", s->burden);
    put_helps(j, p, s->helps, s->help_count);
    json_texts(j, "answers", s->answers, s->answer_count);
    put_rules(j, "asks", s->asks, s->ask_count);
    json_number(j, "cost_cents", s->cost_cents);
    json_number(j, "cost_low_cents", s->cost_low_cents);
    json_number(j, "cost_high_cents", s->cost_high_cents);
    json_flag(j, "cost_assumed", s->cost_assumed);
    json_texts(j, "paid_from", s->paid_from, s->paid_from_count);
    json_text(j, "brings", s->brings);
    json_object_end(j);
}

static void put_plan(json *j, const overview_plan *p, const overview_one_plan *x)
{
    json_object(j);
    json_number(j, "of_best", x->of_best);
    json_flag(j, "proven", x->proven);
    json_number(j, "gap", x->gap);
    json_number(j, "cost_cents", x->cost_cents);
    json_key(j, S("steps"));
    json_array(j);
    for (size_t i = 0; i < x->step_count; i++) {
        put_step(j, p, &x->steps[i]);
    }
    json_array_end(j);
    json_object_end(j);
}

static void put_blocked(json *j, const overview_plan *p, const overview_blocked *b)
{
    json_object(j);
    json_text(j, "action", b->action);
    json_text(j, "name", b->name);
    json_text(j, "words", b->words);
    json_flag(j, "all_along", b->all_along);
    put_rules(j, "rules", b->rules, b->rule_count);
    put_helps(j, p, b->helps, b->help_count);
    json_object_end(j);
}

void report_plan_json(json *j, const overview_plan *p)
{
    json_object(j);
    json_flag(j, "unsafe", p->unsafe);
    json_number(j, "wanted_of_best", p->wanted_of_best);
    json_key(j, S("goals"));
    json_array(j);
    for (size_t i = 0; i < p->goal_count; i++) {
        put_goal(j, &p->goals[i]);
    }
    json_array_end(j);
    json_key(j, S("plans"));
    json_array(j);
    for (size_t i = 0; i < p->plan_count; i++) {
        put_plan(j, p, &p->plans[i]);
    }
    json_array_end(j);
    json_key(j, S("blocked"));
    json_array(j);
    for (size_t i = 0; i < p->blocked_count; i++) {
        put_blocked(j, p, &p->blocked[i]);
    }
    json_array_end(j);
    json_texts(j, "talents", p->talents, p->talent_count);
    json_object_end(j);
}

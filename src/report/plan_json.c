#include "report/report.h"

#include "base/banned.h"

enum { DAY_CHARS = 10 };

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
    json_text(j, "own_words", g->own_words);
    json_text(j, "said_by", g->said_by);
    json_text(j, "life_domain", g->life_domain);
    json_flag(j, "awake", g->awake);
    json_flag(j, "danger", g->danger);
    json_flag(j, "too_late", g->too_late);
    json_flag(j, "has_step", g->of_100 >= 0);
    json_number(j, "of_100", g->of_100 < 0 ? 0 : g->of_100);
    json_object_end(j);
}

/* Who near could do it; null: no neighbour does, or nobody asked who. */
static void put_neighbour(json *j, const overview_neighbour *n)
{
    json_key(j, S("neighbour"));
    if (n == NULL) {
        json_null(j);
        return;
    }
    json_object(j);
    json_number(j, "could", n->could);
    json_key(j, S("metres"));
    if (n->metres == 0) {
        json_null(j);
    } else {
        json_int(j, n->metres);
    }
    json_key(j, S("talents"));
    json_array(j);
    for (size_t i = 0; i < n->talent_count; i++) {
        json_object(j);
        json_text(j, "words", n->talents[i]);
        json_number(j, "by", n->looked_for[i]);
        json_object_end(j);
    }
    json_array_end(j);
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
    json_text(j, "life_domain", s->life_domain);
    json_text(j, "service", s->service);
    json_texts(j, "laws", s->laws, s->law_count);
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
    put_neighbour(j, s->neighbour);
    json_object_end(j);
}

static void put_share(json *j, const overview_share *x)
{
    json_object(j);
    json_text(j, "budget", x->budget);
    json_text(j, "name", x->name);
    json_text(j, "law", x->law);
    json_text(j, "owner", x->owner);
    json_flag(j, "outside", x->outside);
    json_number(j, "allocated_cents", x->cents);
    json_object_end(j);
}

static void put_plan(json *j, const overview_plan *p, const overview_one_plan *x)
{
    json_object(j);
    json_number(j, "relief_millionths", x->relief_millionths);
    json_number(j, "gone_millionths", x->gone_millionths);
    json_number(j, "of_best", x->of_best);
    json_flag(j, "proven", x->proven);
    json_number(j, "gap", x->gap);
    json_number(j, "cost_cents", x->cost_cents);
    json_key(j, S("pot"));
    json_array(j);
    for (size_t i = 0; i < x->pot_count; i++) {
        put_share(j, &x->pot[i]);
    }
    json_array_end(j);
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
    json_texts(j, "laws", b->laws, b->law_count);
    json_number(j, "cost_cents", b->cost_cents);
    json_texts(j, "paid_from", b->paid_from, b->paid_from_count);
    json_object_end(j);
}

static void put_need(json *j, const overview_plan *p, const overview_need *x)
{
    json_object(j);
    json_text(j, "own_words", x->words);
    json_text(j, "said_by", x->said_by);
    json_text(j, "life_domain", x->life_domain);
    json_key(j, S("steps"));
    json_array(j);
    for (size_t i = 0; i < x->step_count; i++) {
        json_str(j, p->plans[0].steps[x->steps[i]].action);
    }
    json_array_end(j);
    json_object_end(j);
}

static void put_to_know(json *j, const overview_to_know *x)
{
    json_object(j);
    json_text(j, "words", x->words);
    json_text(j, "source", x->source);
    json_flag(j, "by_others", x->by_others);
    json_texts(j, "actions", x->actions, x->action_count);
    json_object_end(j);
}

static void put_spoke(json *j, const overview_spoke *x)
{
    json_object(j);
    json_text(j, "life_domain", x->life_domain);
    json_text(j, "name", x->name);
    json_number(j, "now", x->now);
    json_number(j, "wish", x->wish);
    json_object_end(j);
}

static void put_talent(json *j, const household_voice *x)
{
    json_object(j);
    json_text(j, "own_words", x->text);
    json_text(j, "said_by", x->who);
    json_object_end(j);
}

static void put_what_it_began_with(json *j, const overview_plan *p)
{
    json_key(j, S("goals"));
    json_array(j);
    for (size_t i = 0; i < p->goal_count; i++) {
        put_goal(j, &p->goals[i]);
    }
    json_array_end(j);
    json_key(j, S("needs"));
    json_array(j);
    for (size_t i = 0; i < p->need_count; i++) {
        put_need(j, p, &p->needs[i]);
    }
    json_array_end(j);
    json_key(j, S("talents"));
    json_array(j);
    for (size_t i = 0; i < p->talent_count; i++) {
        put_talent(j, &p->talents[i]);
    }
    json_array_end(j);
}

static void put_what_is_left(json *j, const overview_plan *p)
{
    json_key(j, S("to_know"));
    json_array(j);
    for (size_t i = 0; i < p->to_know_count; i++) {
        put_to_know(j, &p->to_know[i]);
    }
    json_array_end(j);
    json_key(j, S("blocked"));
    json_array(j);
    for (size_t i = 0; i < p->blocked_count; i++) {
        put_blocked(j, p, &p->blocked[i]);
    }
    json_array_end(j);
}

void report_plan_json(json *j, const overview_plan *p)
{
    char day[DAY_CHARS];
    date_write(p->day, day);
    json_object(j);
    json_text(j, "day", (str){day, DAY_CHARS});
    json_flag(j, "unsafe", p->unsafe);
    put_what_it_began_with(j, p);
    json_number(j, "wanted_of_best", p->wanted_of_best);
    json_key(j, S("plans"));
    json_array(j);
    for (size_t i = 0; i < p->plan_count; i++) {
        put_plan(j, p, &p->plans[i]);
    }
    json_array_end(j);
    json_key(j, S("must"));
    put_plan(j, p, &p->must);
    put_what_is_left(j, p);
    json_key(j, S("wheel"));
    json_array(j);
    for (size_t i = 0; i < p->spoke_count; i++) {
        put_spoke(j, &p->wheel[i]);
    }
    json_array_end(j);
    json_object_end(j);
}

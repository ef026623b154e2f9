#include "report/plan_words.h"

#include "base/banned.h"

enum { WEEK = 7, HUNDRED = 100 };

/* ------------------------------------------------------------------ texts */

str plan_say(const plan_telling *t, const char *id, size_t argument_count, const str *arguments)
{
    str plain = STR_JOIN(t->a, S("report.plan."), str_of(id)), special = STR_JOIN(t->a, plain, S(".pro"));
    bool has = t->voice == CAUSES_PROFESSIONAL && text_raw(t->lang, special.p) != NULL;
    return text_get(t->a, t->lang, has ? special.p : plain.p, argument_count, arguments);
}

str plan_joined(const plan_telling *t, const str *list, size_t n, str between)
{
    buf b = buf_in(t->a);
    for (size_t i = 0; i < n; i++) {
        buf_put(&b, i == 0 ? STR_NULL : between);
        buf_put(&b, list[i]);
    }
    return buf_str(&b);
}

/* One more of a list with commas. */
static void add(buf *b, str text)
{
    buf_put(b, b->n > 0 ? S(", ") : STR_NULL);
    buf_put(b, text);
}

/* ------------------------------------------------------------------ people */

static str name_of(const plan_telling *t, str id)
{
    const household_person *p = household_find(t->h, id);
    return p != NULL && p->name.n > 0 ? p->name : str_eq(id, S("samen")) ? PLAN_SAY(t, "together") : id;
}

str plan_people(const plan_telling *t)
{
    buf b = buf_in(t->a);
    for (size_t i = 0; i < t->h->person_count; i++) {
        add(&b, name_of(t, t->h->persons[i].id));
    }
    return buf_str(&b);
}

str plan_quote(const plan_telling *t, str who, str words)
{
    return PLAN_SAY(t, "quote", name_of(t, who), str_trim(words));
}

/* ------------------------------------------------------------------ goals */

bool plan_tells_goal(const overview_plan *p, size_t goal)
{
    return !p->unsafe || p->goals[goal].danger;
}

str plan_goal(const plan_telling *t, const overview_goal *g)
{
    return t->voice == CAUSES_PROFESSIONAL || g->words.n == 0 ? g->name : STR_JOIN(t->a, g->words, S("."));
}

str plan_of_100(const plan_telling *t, int of_100)
{
    return of_100 > 0 ? str_of_int(t->a, of_100) : PLAN_SAY(t, "fewer_than_one");
}

static str numbered(const plan_telling *t, size_t step)
{
    return PLAN_SAY(t, "numbered", str_of_int(t->a, (int64_t)step + 1), t->p->plans[0].steps[step].name);
}

str plan_numbered(const plan_telling *t, const size_t *steps, size_t n)
{
    buf b = buf_in(t->a);
    for (size_t i = 0; i < n; i++) {
        add(&b, numbered(t, steps[i]));
    }
    return buf_str(&b);
}

static bool helps_with(const plan_telling *t, const overview_step *s, size_t goal)
{
    for (size_t i = 0; i < s->help_count; i++) {
        if (s->helps[i].goal == goal) {
            return true;
        }
    }
    for (size_t i = 0; i < s->answer_count; i++) {
        if (t->p->goals[goal].danger && str_eq(s->answers[i], t->p->goals[goal].name)) {
            return true;
        }
    }
    return false;
}

str plan_steps_for(const plan_telling *t, size_t goal)
{
    buf b = buf_in(t->a);
    for (size_t i = 0; i < t->p->plans[0].step_count; i++) {
        if (helps_with(t, &t->p->plans[0].steps[i], goal)) {
            add(&b, numbered(t, i));
        }
    }
    return buf_str(&b);
}

/* ------------------------------------------------------------------ steps */

str plan_helps(const plan_telling *t, const overview_helped *helps, size_t n)
{
    buf b = buf_in(t->a);
    for (size_t i = 0; i < n; i++) {
        if (plan_tells_goal(t->p, helps[i].goal)) {
            add(&b, t->p->goals[helps[i].goal].name);
        }
    }
    return buf_str(&b);
}

/* "8 juli 2026 (over 1 week)" */
static str day_of(const plan_telling *t, uint32_t week)
{
    date day;
    str when = week == 0   ? PLAN_SAY(t, "weeks.none")
               : week == 1 ? PLAN_SAY(t, "weeks.one")
                           : PLAN_SAY(t, "weeks", str_of_int(t->a, week));
    return date_add_days(t->p->day, (int64_t)week * WEEK, &day)
               ? PLAN_SAY(t, "day", text_date(t->a, t->lang, day), when)
               : when;
}

str plan_when(const plan_telling *t, const overview_step *s)
{
    return PLAN_SAY(t, "step.when", day_of(t, s->from_week), day_of(t, s->helps_week), day_of(t, s->until_week));
}

str plan_burden(const plan_telling *t, const overview_step *s)
{
    static const char *const ids[] = {"burden.0", "burden.1", "burden.2", "burden.3"};
    enum { MOST = sizeof ids / sizeof ids[0] - 1 };
    return PLAN_SAY(t, ids[s->burden < MOST ? s->burden : MOST]);
}

/* "brieven lezen en uitleggen (3)": by how many. */
static str sought_by(const plan_telling *t, const overview_neighbour *n)
{
    enum { TOLD = 3 };
    str *list = ARENA_ARRAY(t->a, str, n->talent_count);
    size_t count = n->talent_count < TOLD ? n->talent_count : TOLD;
    for (size_t i = 0; i < count; i++) {
        list[i] = n->looked_for[i] == 1 ? n->talents[i]
                                        : str_printf(t->a, STR_FMT " (%u)", STR_ARG(n->talents[i]), n->looked_for[i]);
    }
    return plan_joined(t, list, count, S("; "));
}

str plan_neighbours(const plan_telling *t, const overview_neighbour *n)
{
    str could = str_of_int(t->a, n->could), metres = str_of_int(t->a, n->metres);
    const char *id = n->could == 0   ? "near.none"
                     : n->could == 1 ? "near.one"
                     : n->metres > 0 ? "near.more"
                                     : "near.more.somewhere";
    str who = PLAN_SAY(t, id, could, metres);
    return n->talent_count == 0 ? who : STR_JOIN(t->a, who, S(" "), PLAN_SAY(t, "near.sought", sought_by(t, n)));
}

str plan_cost(const plan_telling *t, const overview_step *s)
{
    if (s->cost_cents == 0) {
        return PLAN_SAY(t, "cost.none");
    }
    str amount = text_money(t->a, t->lang, s->cost_cents), low = text_money(t->a, t->lang, s->cost_low_cents),
        high = text_money(t->a, t->lang, s->cost_high_cents);
    str cost =
        s->cost_assumed ? PLAN_SAY(t, "cost.assumed", amount, low, high) : PLAN_SAY(t, "cost", amount, low, high);
    if (s->paid_from_count == 0) {
        return cost;
    }
    str from = PLAN_SAY(t, "cost.from", s->paid_from[0]);
    if (s->paid_from_count == 1) {
        return STR_JOIN(t->a, cost, S(" "), from);
    }
    str others = plan_joined(t, s->paid_from + 1, s->paid_from_count - 1, S(", "));
    return STR_JOIN(t->a, cost, S(" "), from, S(" "), PLAN_SAY(t, "cost.or", others));
}

str plan_layer(const plan_telling *t, overview_layer layer)
{
    static const char *const ids[OVERVIEW_LAYERS] = {[OVERVIEW_LAYER_FACT] = "layer.fact",
                                                     [OVERVIEW_LAYER_LAW] = "layer.law",
                                                     [OVERVIEW_LAYER_LOCAL] = "layer.local",
                                                     [OVERVIEW_LAYER_CONTRACT] = "layer.contract",
                                                     [OVERVIEW_LAYER_HABIT] = "layer.habit"};
    return PLAN_SAY(t, ids[layer]);
}

/* ------------------------------------------------------------------ plans beside each other */

static const overview_step *find_step(const overview_one_plan *x, str action)
{
    for (size_t i = 0; i < x->step_count; i++) {
        if (str_eq(x->steps[i].action, action)) {
            return &x->steps[i];
        }
    }
    return NULL;
}

str plan_without(const plan_telling *t, const overview_one_plan *x, const overview_one_plan *y)
{
    buf b = buf_in(t->a);
    for (size_t i = 0; i < x->step_count; i++) {
        if (find_step(y, x->steps[i].action) == NULL) {
            add(&b, x->steps[i].name);
        }
    }
    return buf_str(&b);
}

str plan_moved(const plan_telling *t, const overview_one_plan *x, const overview_one_plan *y, bool sooner)
{
    buf b = buf_in(t->a);
    for (size_t i = 0; i < x->step_count; i++) {
        const overview_step *s = find_step(y, x->steps[i].action);
        if (s != NULL && (sooner ? s->from_week < x->steps[i].from_week : s->from_week > x->steps[i].from_week)) {
            buf_put(&b, b.n > 0 ? S("; ") : STR_NULL);
            buf_put(&b, PLAN_SAY(t, "others.at", s->name, day_of(t, s->from_week)));
        }
    }
    return buf_str(&b);
}

str plan_proof(const plan_telling *t, const overview_one_plan *x)
{
    str most = plan_of_100(t, x->gap);
    return x->proven ? PLAN_SAY(t, "sure.proven") : PLAN_SAY(t, "sure.gap", most);
}

str plan_wishes(const plan_telling *t)
{
    return t->p->wanted_of_best >= HUNDRED ? PLAN_SAY(t, "wished.free")
                                           : PLAN_SAY(t, "wished", str_of_int(t->a, t->p->wanted_of_best));
}

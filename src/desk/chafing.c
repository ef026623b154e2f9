/* What a household wants and cannot have, and the rules in the way. */
#include "desk/chafing.h"

#include <stdlib.h>

#include "base/banned.h"

enum { HUNDRED = 100, QUOTES_MAX = 2 };

typedef struct looking {
    const desk_planned *p;
    overview_chafe *out;
    desk_hindering hindering;
    int32_t *goal_of; /* by subject; −1: it is no goal */
    overview_bottleneck *list;
    size_t cap;
    desk_ways *ways_of; /* of each bottleneck */
    size_t ways_count, ways_cap;
    bool quotes;
} looking;

/* ------------------------------------------------------------------ goals */

static void tell_goals(looking *x)
{
    const desk_planned *p = x->p;
    overview_goal *goals = ARENA_ARRAY(p->k->a, overview_goal, p->m->count + 1);
    for (int rank = 0; rank < DESK_GOAL_RANKS; rank++) {
        for (uint32_t s = 0; s < p->m->count; s++) {
            const cause_subject *one = &p->m->subjects[s];
            if (p->weights[s] > 0 && desk_goal_rank(p, s) == rank) {
                x->goal_of[s] = (int32_t)x->out->goal_count;
                goals[x->out->goal_count++] = (overview_goal){.id = one->id,
                                                              .name = one->name[p->k->lang],
                                                              .words = one->resident[p->k->lang],
                                                              .life_domain = one->domain,
                                                              .awake = p->seen->seen[s].awake,
                                                              .danger = one->danger,
                                                              .of_100 = -1};
            }
        }
    }
    x->out->goals = goals;
}

/* Of each goal with which it helps enough to ask people to come for, in how many of 100: what is there may be more. */
static void add_helps(const looking *x, const desk_option *o, int *of_100)
{
    for (uint32_t i = 0; i < o->relief_count; i++) {
        int32_t goal = x->goal_of[o->reliefs[i].goal];
        int its = (int)(o->reliefs[i].share * HUNDRED + 0.5);
        bool enough = o->reliefs[i].share >= x->p->k->d->actions->worth;
        if (goal >= 0 && enough && its > of_100[goal]) {
            of_100[goal] = its;
        }
    }
}

static int *no_helps(const looking *x)
{
    int *of_100 = ARENA_ARRAY(x->p->k->a, int, x->out->goal_count + 1);
    for (size_t i = 0; i < x->out->goal_count; i++) {
        of_100[i] = -1;
    }
    return of_100;
}

static void set_helps(const looking *x, const int *of_100, overview_bottleneck *b)
{
    overview_helped *helps = ARENA_ARRAY(x->p->k->a, overview_helped, x->out->goal_count + 1);
    for (size_t i = 0; i < x->out->goal_count; i++) {
        if (of_100[i] >= 0) {
            helps[b->help_count++] = (overview_helped){i, of_100[i]};
        }
    }
    qsort(helps, b->help_count, sizeof *helps, desk_compare_helped);
    b->helps = helps;
}

/* ------------------------------------------------------------------ own words */

static bool leads_to_scheme(const desk *d, const worry_problem *problem, str scheme)
{
    for (size_t i = 0; i < problem->service_count; i++) {
        if (desk_is_of_scheme(d, problem->services[i], scheme)) {
            return true;
        }
    }
    return false;
}

/* By own words the problem led to this goal; SIZE_MAX: to the scheme itself. */
static bool led_to(const looking *x, const overview_bottleneck *b, size_t goal, const worry_problem *problem)
{
    const cause_model *m = x->p->m;
    for (uint32_t s = 0; s < m->count && goal != SIZE_MAX; s++) {
        if (x->goal_of[s] == (int32_t)goal && desk_shows(&m->subjects[s], problem->id)) {
            return true;
        }
    }
    return goal == SIZE_MAX && b->kind == OVERVIEW_WANTED_SCHEME && leads_to_scheme(x->p->k->d, problem, b->id);
}

/* Words that name a danger are never passed on. */
static str quote_of(const looking *x, const overview_bottleneck *b, size_t goal, str text)
{
    const desk_case *k = x->p->k;
    size_t count, first = SIZE_MAX;
    const worry_finding *found = worries_find(k->a, &k->d->worries, text, &count, NULL);
    for (size_t f = 0; f < count; f++) {
        if (found[f].problem->danger != WORRY_NO_DANGER) {
            return STR_NULL;
        }
        if (led_to(x, b, goal, found[f].problem) && found[f].count > 0 && found[f].words[0].start < first) {
            first = found[f].words[0].start;
        }
    }
    return first == SIZE_MAX ? STR_NULL : desk_anonymous(k->a, k->h, text, first);
}

static void add_quotes_of(const looking *x, overview_bottleneck *b, size_t goal, str *quotes)
{
    const household *h = x->p->k->h;
    for (size_t i = 0; i < h->worry_count && b->quote_count < QUOTES_MAX; i++) {
        str quote = quote_of(x, b, goal, h->worries[i].text);
        bool there = quote.n == 0;
        for (size_t q = 0; q < b->quote_count && !there; q++) {
            there = str_eq(quotes[q], quote);
        }
        if (!there) {
            quotes[b->quote_count++] = quote;
        }
    }
}

/* Those of the goal that it helps with most come first. */
static void add_quotes(const looking *x, overview_bottleneck *b)
{
    str *quotes = ARENA_ARRAY(x->p->k->a, str, QUOTES_MAX);
    b->quotes = quotes;
    if (!x->quotes) {
        return;
    }
    add_quotes_of(x, b, SIZE_MAX, quotes);
    for (size_t g = 0; g < x->out->goal_count; g++) {
        if (b->kind == OVERVIEW_WANTED_GOAL && str_eq(x->out->goals[g].id, b->id)) {
            add_quotes_of(x, b, g, quotes);
        }
    }
    for (size_t i = 0; i < b->help_count; i++) {
        add_quotes_of(x, b, b->helps[i].goal, quotes);
    }
}

/* ------------------------------------------------------------------ what is blocked */

static void add_bottleneck(looking *x, overview_bottleneck b, desk_ways w)
{
    arena *a = x->p->k->a;
    add_quotes(x, &b);
    ARENA_PUSH(a, x->ways_of, x->ways_count, x->ways_cap, w);
    ARENA_PUSH(a, x->list, x->out->count, x->cap, b);
}

/* A goal is blocked when everything is that helps enough with it to ask people to come for. What nothing helps with is not blocked: the plan says that. */
static void look_at_goal(looking *x, uint32_t subject)
{
    const desk_planned *p = x->p;
    desk_ways all = {0};
    for (uint32_t i = 0; i < p->count; i++) {
        for (uint32_t r = 0; r < p->options[i].relief_count; r++) {
            const plan_relief *its_relief = &p->options[i].reliefs[r];
            if (its_relief->goal == subject && its_relief->share >= p->k->d->actions->worth) {
                const desk_ways *its = desk_ways_to_action(&x->hindering, i);
                for (size_t w = 0; w < its->count; w++) {
                    desk_add_way(p->k->a, &all, its->list[w]);
                }
            }
        }
    }
    if (all.count > 0 && !desk_is_way_open(&all)) {
        const cause_subject *s = &p->m->subjects[subject];
        add_bottleneck(x,
                       (overview_bottleneck){.kind = OVERVIEW_WANTED_GOAL,
                                             .id = s->id,
                                             .name = s->name[p->k->lang],
                                             .words = s->resident[p->k->lang],
                                             .wanted = true},
                       all);
    }
}

static void look_at_action(looking *x, uint32_t action)
{
    const desk_option *o = &x->p->options[action];
    text_language lang = x->p->k->lang;
    overview_bottleneck b = {.kind = OVERVIEW_WANTED_ACTION,
                             .id = o->x->id,
                             .name = o->x->name[lang],
                             .words = o->x->words[lang],
                             .wanted = true};
    int *of_100 = no_helps(x);
    add_helps(x, o, of_100);
    set_helps(x, of_100, &b);
    const desk_ways *w = b.help_count > 0 ? desk_ways_to_action(&x->hindering, action) : NULL;
    if (w != NULL && !desk_is_way_open(w)) {
        add_bottleneck(x, b, *w);
    }
}

/* Some action that helps rests on the scheme, or its service is it. */
static bool goes_with(const desk *d, const catalogue_action *x, str scheme)
{
    if (desk_is_of_scheme(d, x->service, scheme)) {
        return true;
    }
    for (size_t i = 0; i < x->condition_count; i++) {
        if (x->conditions[i].need == CATALOGUE_NEEDS_SCHEME && str_eq(x->conditions[i].name, scheme)) {
            return true;
        }
    }
    return false;
}

static bool was_led_to(const looking *x, str scheme)
{
    const desk_case *k = x->p->k;
    for (size_t i = 0; i < k->h->worry_count; i++) {
        size_t count;
        const worry_finding *found = worries_find(k->a, &k->d->worries, k->h->worries[i].text, &count, NULL);
        for (size_t f = 0; f < count; f++) {
            if (leads_to_scheme(k->d, found[f].problem, scheme)) {
                return true;
            }
        }
    }
    return false;
}

/* A scheme that everybody was refused: who has it, or may have it, has it for the household. */
static void look_at_scheme(looking *x, const desk_scheme *s)
{
    const desk_planned *p = x->p;
    arena *a = p->k->a;
    str *names = ARENA_ARRAY(a, str, 2 * p->rights->item_count + 1);
    overview_bottleneck b = {.kind = OVERVIEW_WANTED_SCHEME,
                             .id = s->id,
                             .name = s->name[p->k->lang],
                             .words = s->summary[p->k->lang],
                             .persons = names};
    for (size_t i = 0; i < p->rights->item_count; i++) {
        const overview_item *item = &p->rights->items[i];
        if (str_eq(item->scheme, s->id) && item->status != OVERVIEW_REFUSED) {
            return;
        }
        for (size_t k = 0; str_eq(item->scheme, s->id) && k < item->person_count; k++) {
            names[b.person_count++] = desk_person_name(p->k->h, item->persons[k]);
        }
    }
    desk_ways w = desk_ways_to_scheme(&x->hindering, s->id);
    if (w.count == 0) {
        return;
    }
    int *of_100 = no_helps(x);
    for (uint32_t i = 0; i < p->count; i++) {
        if (goes_with(p->k->d, p->options[i].x, s->id)) {
            add_helps(x, &p->options[i], of_100);
        }
    }
    set_helps(x, of_100, &b);
    b.wanted = b.help_count > 0 || was_led_to(x, s->id);
    add_bottleneck(x, b, w);
}

/* ------------------------------------------------------------------ the sets */

/* The hardest first; new_of: by old number. */
static void order_rules(looking *x, uint32_t *new_of)
{
    overview_hindrance *rules = ARENA_ARRAY(x->p->k->a, overview_hindrance, x->hindering.rule_count + 1);
    uint32_t n = 0;
    for (int layer = 0; layer < OVERVIEW_LAYERS; layer++) {
        for (size_t i = 0; i < x->hindering.rule_count; i++) {
            if ((int)x->hindering.rules[i].rule.layer == layer) {
                new_of[i] = n;
                rules[n++] = x->hindering.rules[i];
            }
        }
    }
    x->out->rules = rules;
    x->out->rule_count = n;
}

static desk_way renumbered(arena *a, const desk_way *w, const uint32_t *new_of)
{
    uint32_t *rules = ARENA_ARRAY(a, uint32_t, w->count + 1);
    for (uint32_t i = 0; i < w->count; i++) {
        rules[i] = new_of[w->rules[i]];
    }
    return (desk_way){rules, w->count};
}

static bool find_sets(looking *x, const desk_ways *w, const uint32_t *new_of, const overview_layer *layers,
                      overview_bottleneck *b, err *e)
{
    arena *a = x->p->k->a;
    desk_way *list = ARENA_ARRAY(a, desk_way, w->count);
    desk_blocked found;
    for (size_t i = 0; i < w->count; i++) {
        list[i] = renumbered(a, &w->list[i], new_of);
    }
    TRY(desk_find_sets(a, layers, (uint32_t)x->out->rule_count, list, (uint32_t)w->count, &found, e));
    b->layer = found.layer;
    b->blocking = found.sets;
    b->blocking_count = found.set_count;
    b->more_blocking = found.more_sets;
    b->has_release = found.has_release;
    b->release = found.release;
    b->smallest = found.smallest;
    b->all_along = found.has_release;
    for (uint32_t i = 0; i < found.release.count; i++) {
        b->all_along = b->all_along && x->out->rules[found.release.list[i]].rule.allowed.n > 0;
    }
    return true;
}

static bool find_all_sets(looking *x, err *e)
{
    arena *a = x->p->k->a;
    uint32_t *new_of = ARENA_ARRAY(a, uint32_t, x->hindering.rule_count + 1);
    overview_layer *layers = ARENA_ARRAY(a, overview_layer, x->hindering.rule_count + 1);
    order_rules(x, new_of);
    for (size_t i = 0; i < x->out->rule_count; i++) {
        layers[i] = x->out->rules[i].rule.layer;
    }
    for (size_t i = 0; i < x->out->count; i++) {
        TRY(find_sets(x, &x->ways_of[i], new_of, layers, &x->list[i], e));
    }
    return true;
}

static int compare_bottlenecks(const void *a, const void *b)
{
    const overview_bottleneck *x = a, *y = b;
    bool first = x->wanted && x->has_release, second = y->wanted && y->has_release;
    int helps = x->help_count > 0 ? x->helps[0].of_100 : -1, other = y->help_count > 0 ? y->helps[0].of_100 : -1;
    if (x->kind != y->kind) {
        return x->kind < y->kind ? -1 : 1;
    }
    if (first != second) {
        return first ? -1 : 1;
    }
    return helps != other ? (helps > other ? -1 : 1) : str_cmp(x->id, y->id);
}

/* ------------------------------------------------------------------ the use case */

static bool chafe(desk_planned *p, bool quotes, overview_chafe *out, err *e)
{
    static const desk_planning just_so;
    arena *a = p->k->a;
    TRY(desk_look_at_actions(p, &just_so, &out->told, e));
    out->unsafe = p->unsafe;
    if (p->unsafe) {
        return true;
    }
    looking x = {.p = p, .out = out, .quotes = quotes};
    x.goal_of = ARENA_ARRAY(a, int32_t, p->m->count + 1);
    x.hindering = (desk_hindering){
        .p = p, .of_action = ARENA_ARRAY(a, desk_ways, p->count + 1), .done = ARENA_ARRAY(a, bool, p->count + 1)};
    for (uint32_t s = 0; s < p->m->count; s++) {
        x.goal_of[s] = -1;
    }
    tell_goals(&x);
    for (uint32_t s = 0; s < p->m->count; s++) {
        if (x.goal_of[s] >= 0) {
            look_at_goal(&x, s);
        }
    }
    for (uint32_t i = 0; i < p->count; i++) {
        look_at_action(&x, i);
    }
    for (size_t i = 0; i < p->k->d->schemes.count; i++) {
        look_at_scheme(&x, &p->k->d->schemes.list[i]);
    }
    TRY(find_all_sets(&x, e));
    if (out->count > 0) {
        qsort(x.list, out->count, sizeof *x.list, compare_bottlenecks);
    }
    out->list = x.list;
    return true;
}

bool desk_chafe(const desk *d, arena *a, const household *h, date today, text_language lang, bool quotes,
                overview_chafe *out, err *e)
{
    overview rights;
    desk_case k;
    *out = (overview_chafe){0};
    TRY(desk_overview(d, a, h, today, lang, &rights, e) && desk_case_begin(&k, d, a, h, today, lang, true, e));
    desk_planned p = {.k = &k, .rights = &rights};
    out->day = rights.day;
    bool good = chafe(&p, quotes, out, e);
    desk_case_end(&k);
    return good;
}

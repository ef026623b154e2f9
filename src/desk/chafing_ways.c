/* From conditions that do not hold to rules, and from rules to ways. A condition of national law that asks for a right to a scheme is followed one
 * step: what blocks is then the article that made it no. One of a softer layer stands in the way itself: the law that refused the right says nothing of
 * the action. */
#include "desk/chafing.h"

#include "base/banned.h"

enum { WAYS_MAX = 4096 };

/* ------------------------------------------------------------------ rules */

static overview_table table_of(overview_layer layer)
{
    static const overview_table tables[OVERVIEW_LAYERS] = {[OVERVIEW_LAYER_FACT] = OVERVIEW_TABLE_NONE,
                                                           [OVERVIEW_LAYER_LAW] = OVERVIEW_TABLE_STATE,
                                                           [OVERVIEW_LAYER_LOCAL] = OVERVIEW_TABLE_COUNCIL,
                                                           [OVERVIEW_LAYER_CONTRACT] = OVERVIEW_TABLE_HEADS,
                                                           [OVERVIEW_LAYER_HABIT] = OVERVIEW_TABLE_HEADS};
    return tables[layer];
}

/* The same rule may stand in the way of many things. That it is allowed otherwise belongs to it: of one action it says nothing for another. */
static uint32_t number_of(desk_hindering *x, overview_hindrance r)
{
    for (size_t i = 0; i < x->rule_count; i++) {
        const overview_hindrance *other = &x->rules[i];
        if (other->rule.layer == r.rule.layer && str_eq(other->rule.source, r.rule.source) &&
            str_eq(other->rule.words, r.rule.words) && str_eq(other->rule.allowed, r.rule.allowed)) {
            return (uint32_t)i;
        }
    }
    r.table = table_of(r.rule.layer);
    ARENA_PUSH(x->p->k->a, x->rules, x->rule_count, x->rule_cap, r);
    return (uint32_t)(x->rule_count - 1);
}

static uint32_t number_of_condition(desk_hindering *x, const catalogue_condition *c)
{
    return number_of(x, (overview_hindrance){.rule = {.layer = (overview_layer)c->layer,
                                                      .words = c->words[x->p->k->lang],
                                                      .source = c->source,
                                                      .allowed = c->allowed}});
}

/* One reason of a refusal: the article in which it stands, or the regulation where that cannot be said. Who lacks that for which a scheme is there, is
 * stopped by a fact. No action says of an article that it need not be so. */
static uint32_t number_of_reason(desk_hindering *x, const overview_item *item, size_t reason)
{
    const desk_case *k = x->p->k;
    const overview_because *b = item->because == NULL ? NULL : &item->because[reason];
    overview_hindrance r = {
        .rule = {.layer = OVERVIEW_LAYER_LAW, .words = item->reasons[reason]}, .of_answers = true, .of_law = true};
    if (b == NULL) {
        r.rule.source = item->article_count > 0 ? item->articles[0].law_name : item->name;
    } else {
        r.rule.layer = b->situation ? OVERVIEW_LAYER_FACT : b->local ? OVERVIEW_LAYER_LOCAL : OVERVIEW_LAYER_LAW;
        r.rule.source = TEXT(k->a, k->lang, "desk.plan.article", b->article.law_name, b->article.article);
        r.url = b->article.url;
    }
    return number_of(x, r);
}

/* ------------------------------------------------------------------ ways */

void desk_add_way(arena *a, desk_ways *w, desk_way one)
{
    ARENA_PUSH(a, w->list, w->count, w->cap, one);
}

static desk_way way_with(arena *a, const desk_way *w, const desk_way *more)
{
    uint32_t *rules = ARENA_ARRAY(a, uint32_t, w->count + more->count + 1), n = 0;
    for (uint32_t i = 0; i < w->count; i++) {
        rules[n++] = w->rules[i];
    }
    for (uint32_t i = 0; i < more->count; i++) {
        bool there = false;
        for (uint32_t j = 0; j < w->count && !there; j++) {
            there = w->rules[j] == more->rules[i];
        }
        if (!there) {
            rules[n++] = more->rules[i];
        }
    }
    return (desk_way){rules, n};
}

/* Both must be open: each way of the one with each of the other. */
static desk_ways both(arena *a, const desk_ways *x, const desk_ways *y)
{
    desk_ways out = {0};
    for (size_t i = 0; i < x->count; i++) {
        for (size_t j = 0; j < y->count; j++) {
            desk_add_way(a, &out, way_with(a, &x->list[i], &y->list[j]));
        }
    }
    return out;
}

static desk_ways one_rule(arena *a, uint32_t rule)
{
    desk_ways out = {0};
    uint32_t *list = ARENA_NEW(a, uint32_t);
    *list = rule;
    desk_add_way(a, &out, (desk_way){list, 1});
    return out;
}

/* Lacks somebody that for which the scheme is there, then that alone counts: another condition that would do as well (an age) is no way for him. */
static bool lacks(const overview_item *item)
{
    for (size_t r = 0; r < item->reason_count && item->because != NULL; r++) {
        if (item->because[r].situation) {
            return true;
        }
    }
    return false;
}

bool desk_lacks_situation(const desk_planned *p, str scheme)
{
    bool refused = false;
    for (size_t i = 0; i < p->rights->item_count; i++) {
        const overview_item *item = &p->rights->items[i];
        if (str_eq(item->scheme, scheme) && item->status == OVERVIEW_REFUSED) {
            if (!lacks(item)) {
                return false;
            }
            refused = true;
        }
    }
    return refused;
}

/* To a right that everybody was refused: each of the reasons gone, of any of them, is a way. What is told of a refusal are conditions of which one
 * would have done; of conditions that are all needed the law looks no further than the first that fails. */
desk_ways desk_ways_to_scheme(desk_hindering *x, str scheme)
{
    desk_ways out = {0};
    for (size_t i = 0; i < x->p->rights->item_count; i++) {
        const overview_item *item = &x->p->rights->items[i];
        if (!str_eq(item->scheme, scheme) || item->status != OVERVIEW_REFUSED) {
            continue;
        }
        bool without = lacks(item);
        for (size_t r = 0; r < item->reason_count; r++) {
            if (!without || item->because[r].situation) {
                desk_ways one = one_rule(x->p->k->a, number_of_reason(x, item, r));
                desk_add_way(x->p->k->a, &out, one.list[0]);
            }
        }
    }
    return out;
}

/* Nothing is to be known of a scheme for which nobody was a candidate: then it is the condition itself, as it is of a rule softer than national law. */
static desk_ways ways_past(desk_hindering *x, const catalogue_condition *c, size_t so_far)
{
    desk_ways out = {0};
    if (c->need == CATALOGUE_NEEDS_SCHEME && c->layer <= CATALOGUE_NATIONAL_LAW) {
        out = desk_ways_to_scheme(x, c->name);
    }
    if (out.count == 0 || out.count * so_far > WAYS_MAX) {
        out = one_rule(x->p->k->a, number_of_condition(x, c));
    }
    return out;
}

/* Its own conditions that do not hold, and those of what must come before it. Open: one way without rules. */
const desk_ways *desk_ways_to_action(desk_hindering *x, uint32_t action)
{
    arena *a = x->p->k->a;
    const desk_option *o = &x->p->options[action];
    desk_ways *out = &x->of_action[action];
    if (x->done[action]) {
        return out;
    }
    x->done[action] = true; /* what comes first makes no circle: the catalogue was refused otherwise */
    desk_add_way(a, out, (desk_way){0});
    for (size_t i = 0; i < o->x->condition_count; i++) {
        if (o->answers[i] == DESK_NO) {
            desk_ways past = ways_past(x, &o->x->conditions[i], out->count);
            *out = both(a, out, &past);
        }
    }
    for (size_t i = 0; i < o->x->after_count; i++) {
        const desk_ways *first = desk_ways_to_action(x, o->x->after[i]);
        if (first->count * out->count <= WAYS_MAX) {
            *out = both(a, out, first);
        }
    }
    return out;
}

bool desk_is_way_open(const desk_ways *w)
{
    for (size_t i = 0; i < w->count; i++) {
        if (w->list[i].count == 0) {
            return true;
        }
    }
    return false;
}

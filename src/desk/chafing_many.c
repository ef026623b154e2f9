/* Where it chafes in many households: three agendas, and never whose. */
#include "desk/chafing.h"

#include <stdlib.h>

#include "base/banned.h"

enum { STEP = 5, QUOTES_TOLD = 5, QUOTES_KEPT = 1000 };

typedef struct thing { /* that a rule blocks, in some households */
    overview_wanted_kind kind;
    str id, name;
    bool of_danger;
    uint32_t households, last; /* last: number of the household that was counted last */
    str *quotes;               /* one of each household */
    size_t quote_count, quote_cap;
} thing;

typedef struct point {
    overview_hindrance rule; /* without words when they are of answers */
    uint32_t households, last;
    thing *things;
    size_t thing_count, thing_cap;
} point;

struct desk_chafing {
    const desk *d;
    arena *a;
    text_language lang;
    bool quotes;
    uint32_t households, blocked, all_along;
    point *points;
    size_t count, cap;
};

desk_chafing *desk_chafe_new(const desk *d, arena *a, text_language lang, bool quotes)
{
    desk_chafing *c = ARENA_NEW(a, desk_chafing);
    *c = (desk_chafing){.d = d, .a = a, .lang = lang, .quotes = quotes};
    return c;
}

/* ------------------------------------------------------------------ counting */

/* What somebody answered is no part of a rule; that it is allowed otherwise is. */
static point *point_of(desk_chafing *c, const overview_hindrance *r)
{
    str words = r->of_answers ? STR_NULL : r->rule.words;
    for (size_t i = 0; i < c->count; i++) {
        const overview_rule *other = &c->points[i].rule.rule;
        if (other->layer == r->rule.layer && str_eq(other->source, r->rule.source) && str_eq(other->words, words) &&
            str_eq(other->allowed, r->rule.allowed)) {
            return &c->points[i];
        }
    }
    point p = {.rule = *r};
    p.rule.rule.words = str_copy(c->a, words);
    p.rule.rule.source = str_copy(c->a, r->rule.source);
    p.rule.rule.allowed = str_copy(c->a, r->rule.allowed);
    p.rule.url = str_copy(c->a, r->url);
    ARENA_PUSH(c->a, c->points, c->count, c->cap, p);
    return &c->points[c->count - 1];
}

static bool is_danger(const overview_chafe *o, const overview_bottleneck *b)
{
    for (size_t i = 0; b->kind == OVERVIEW_WANTED_GOAL && i < o->goal_count; i++) {
        if (str_eq(o->goals[i].id, b->id)) {
            return o->goals[i].danger;
        }
    }
    return false;
}

static thing *thing_of(desk_chafing *c, point *p, const overview_chafe *o, const overview_bottleneck *b)
{
    for (size_t i = 0; i < p->thing_count; i++) {
        if (p->things[i].kind == b->kind && str_eq(p->things[i].id, b->id)) {
            return &p->things[i];
        }
    }
    thing t = {
        .kind = b->kind, .id = str_copy(c->a, b->id), .name = str_copy(c->a, b->name), .of_danger = is_danger(o, b)};
    ARENA_PUSH(c->a, p->things, p->thing_count, p->thing_cap, t);
    return &p->things[p->thing_count - 1];
}

static void count_rule(desk_chafing *c, const overview_chafe *o, const overview_bottleneck *b, uint32_t rule)
{
    uint32_t now = c->households + 1;
    point *p = point_of(c, &o->rules[rule]);
    thing *t = thing_of(c, p, o, b);
    p->households += p->last != now;
    p->last = now;
    if (t->last == now) {
        return;
    }
    t->households++;
    t->last = now;
    if (b->quote_count > 0 && t->quote_count < QUOTES_KEPT) {
        ARENA_PUSH(c->a, t->quotes, t->quote_count, t->quote_cap, str_copy(c->a, b->quotes[0]));
    }
}

/* Of what is wanted and could be possible: the rules of what is told to block it, and those that are enough to let go. */
static void count_bottleneck(desk_chafing *c, const overview_chafe *o, const overview_bottleneck *b)
{
    for (size_t s = 0; s < b->blocking_count; s++) {
        for (uint32_t i = 0; i < b->blocking[s].count; i++) {
            if (o->rules[b->blocking[s].list[i]].rule.layer != OVERVIEW_LAYER_FACT) {
                count_rule(c, o, b, b->blocking[s].list[i]);
            }
        }
    }
    for (uint32_t i = 0; i < b->release.count; i++) {
        count_rule(c, o, b, b->release.list[i]);
    }
}

bool desk_chafe_add(desk_chafing *c, arena *scratch, const household *h, date today, err *e)
{
    overview_chafe o;
    bool blocked = false, all_along = false;
    TRY(desk_chafe(c->d, scratch, h, today, c->lang, c->quotes, &o, e));
    for (size_t i = 0; i < o.count; i++) {
        const overview_bottleneck *b = &o.list[i];
        if (b->wanted && b->has_release) {
            count_bottleneck(c, &o, b);
            blocked = true;
            all_along = all_along || b->all_along;
        }
    }
    c->blocked += blocked;
    c->all_along += all_along;
    c->households++;
    return true;
}

/* ------------------------------------------------------------------ telling */

/* Down to a multiple of five: two folders that differ in one household seldom tell what that one said. */
static uint32_t tellable(uint32_t n)
{
    return n < OVERVIEW_SHARED_MIN ? 0 : n / STEP * STEP;
}

static int compare_quotes(const void *a, const void *b)
{
    return str_cmp(*(const str *)a, *(const str *)b);
}

/* Some of them, each once, in the order of the alphabet: where they came from is not to be seen. */
static void tell_quotes(arena *a, const thing *t, overview_thing *out)
{
    str *list = ARENA_ARRAY(a, str, t->quote_count + 1);
    size_t n = 0;
    for (size_t i = 0; i < t->quote_count; i++) {
        list[i] = t->quotes[i];
    }
    qsort(list, t->quote_count, sizeof *list, compare_quotes);
    for (size_t i = 0; i < t->quote_count && n < QUOTES_TOLD; i++) {
        if (n == 0 || !str_eq(list[n - 1], list[i])) {
            list[n++] = list[i];
        }
    }
    out->quotes = list;
    out->quote_count = n;
}

static int compare_things(const void *a, const void *b)
{
    const overview_thing *x = a, *y = b;
    if (x->households != y->households) {
        return x->households > y->households ? -1 : 1;
    }
    return x->kind != y->kind ? (x->kind < y->kind ? -1 : 1) : str_cmp(x->id, y->id);
}

static int compare_points(const void *a, const void *b)
{
    const overview_point *x = a, *y = b;
    if (x->households != y->households) {
        return x->households > y->households ? -1 : 1;
    }
    int order = str_cmp(x->rule.source, y->rule.source);
    order = order != 0 ? order : str_cmp(x->rule.words, y->rule.words);
    return order != 0 ? order : str_cmp(x->rule.allowed, y->rule.allowed);
}

/* That a danger was told is not counted: who told of it needs help first. */
static overview_point tell_point(arena *a, const point *p)
{
    overview_thing *things = ARENA_ARRAY(a, overview_thing, p->thing_count + 1);
    overview_point out = {
        .rule = p->rule.rule, .url = p->rule.url, .households = tellable(p->households), .things = things};
    for (size_t i = 0; i < p->thing_count; i++) {
        const thing *t = &p->things[i];
        if (tellable(t->households) > 0 && !t->of_danger) {
            overview_thing *one = &things[out.thing_count++];
            *one =
                (overview_thing){.kind = t->kind, .id = t->id, .name = t->name, .households = tellable(t->households)};
            tell_quotes(a, t, one);
        }
    }
    qsort(things, out.thing_count, sizeof *things, compare_things);
    return out;
}

static overview_agenda tell_agenda(const desk_chafing *c, arena *a, overview_table table)
{
    overview_point *points = ARENA_ARRAY(a, overview_point, c->count + 1);
    overview_agenda out = {.points = points};
    for (size_t i = 0; i < c->count; i++) {
        if (c->points[i].rule.table != table) {
            continue;
        }
        if (tellable(c->points[i].households) == 0) {
            out.more = true;
        } else {
            points[out.count++] = tell_point(a, &c->points[i]);
        }
    }
    qsort(points, out.count, sizeof *points, compare_points);
    return out;
}

bool desk_chafe_tell(const desk_chafing *c, arena *a, overview_agendas *out, err *e)
{
    if (c->households < OVERVIEW_SHARED_MIN) {
        return err_set(e, ERR_RULE,
                       "%u households are too few: of fewer than %d nothing is told, lest one of them be recognised",
                       c->households, OVERVIEW_SHARED_MIN);
    }
    *out = (overview_agendas){
        .households = tellable(c->households), .blocked = tellable(c->blocked), .all_along = tellable(c->all_along)};
    for (int table = OVERVIEW_TABLE_STATE; table < OVERVIEW_TABLES; table++) {
        out->tables[table] = tell_agenda(c, a, (overview_table)table);
    }
    return true;
}

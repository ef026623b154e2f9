/* A plan and the neighbourhood: how many people near could do what a step asks of a neighbour, and which talents of the household are looked for there. Nothing is stored, nobody is named. */
#include "desk/actions.h"
#include "desk/broker_inside.h"

#include <math.h>
#include <stdlib.h>

#include "base/banned.h"

enum { FEW = 3 }; /* fewer than these could be found */

typedef struct looking {
    const broker *b;
    arena *a;
    people now;
    bool has_place;
    int32_t x, y;
} looking;

/* Where the household lives, as far as somebody there has the same postcode. */
static void find_place(looking *k, const household *h)
{
    for (size_t i = 0; i < h->home_count && !k->has_place; i++) {
        for (uint32_t p = 0; p < k->now.count && !k->has_place && h->homes[i].postcode.n > 0; p++) {
            if (str_eq(k->now.list[p].postcode, h->homes[i].postcode)) {
                k->has_place = true;
                k->x = k->now.list[p].x;
                k->y = k->now.list[p].y;
            }
        }
    }
}

static double metres_to(const looking *k, const person *p)
{
    return hypot((double)p->x - k->x, (double)p->y - k->y);
}

/* What a skill asks of who gives it. Somebody under 18 comes with a parent, which is for the broker to arrange: not counted here. */
static bool could_do(const looking *k, const person *p, uint16_t which)
{
    const skill *s = &k->b->house.skills.list[which];
    bool in_reach = !k->has_place || s->remote || metres_to(k, p) <= p->radius;
    if (p->stopped || p->minor || !in_reach ||
        ((s->needs_vog || s->alone_with_minor) && !people_vog_counts(&k->now, p))) {
        return false;
    }
    for (uint16_t i = 0; i < p->offer_count; i++) {
        if (p->offers[i].skill == which && (p->offers[i].as_trade || !(s->professional || s->alone_with_minor))) {
            return true;
        }
    }
    return false;
}

static bool looks_for(const person *p, uint16_t which)
{
    for (uint16_t i = 0; i < p->need_count; i++) {
        if (p->needs[i].skill == which) {
            return !p->stopped;
        }
    }
    return false;
}

static uint32_t count_seekers(const looking *k, uint16_t which)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < k->now.count; i++) {
        const person *p = &k->now.list[i];
        bool in_reach = !k->has_place || k->b->house.skills.list[which].remote || metres_to(k, p) <= p->radius;
        n += in_reach && looks_for(p, which);
    }
    return n;
}

/* ------------------------------------------------------------------ talents */

static void put_talent(broker_candidates *out, helping_skill *talents, uint32_t *by, helping_skill talent, uint32_t n)
{
    size_t at = out->talent_count++;
    while (at > 0 && by[at - 1] < n) { /* the most looked for first; equal ones as they were told */
        talents[at] = talents[at - 1];
        by[at] = by[at - 1];
        at--;
    }
    talents[at] = talent;
    by[at] = n;
}

/* What the household says that it can, heard as skills; each once. */
static void find_talents(const looking *k, const household *h, text_language lang, broker_candidates *out)
{
    const skills *s = &k->b->house.skills;
    bool *seen = ARENA_ARRAY(k->a, bool, s->count);
    helping_skill *talents = ARENA_ARRAY(k->a, helping_skill, s->count);
    uint32_t *by = ARENA_ARRAY(k->a, uint32_t, s->count);
    out->talents = talents;
    out->looked_for = by;
    for (size_t t = 0; t < h->talent_count; t++) {
        size_t count;
        const skill_heard *heard = skills_hear(k->a, s, h->talents[t].text, &count);
        for (size_t i = 0; i < count; i++) {
            uint16_t which = heard[i].skill;
            uint32_t n = heard[i].denied || seen[which] ? 0 : count_seekers(k, which);
            seen[which] = true;
            if (n > 0) {
                const helping_skill talent = {.id = s->list[which].id,
                                              .words = s->list[which].can[lang],
                                              .heard_in = str_cut(h->talents[t].text, heard[i].at, heard[i].length)};
                put_talent(out, talents, by, talent, n);
            }
        }
    }
}

/* ------------------------------------------------------------------ candidates */

static bool look(const looking *k, const str *ids, size_t id_count, const household *h, text_language lang,
                 broker_candidates *out, err *e)
{
    const skills *s = &k->b->house.skills;
    bool *counted = ARENA_ARRAY(k->a, bool, k->now.count);
    double nearest = INFINITY;
    *out = (broker_candidates){0};
    for (size_t i = 0; i < id_count; i++) {
        uint16_t which = skills_find(s, ids[i]);
        if (which == SKILL_NONE) {
            return err_set(e, ERR_INPUT, "'" STR_FMT "' is no skill of content/skills", STR_ARG(ids[i]));
        }
        for (uint32_t p = 0; p < k->now.count; p++) {
            if (could_do(k, &k->now.list[p], which)) {
                out->could += !counted[p];
                counted[p] = true;
                nearest = k->has_place ? fmin(nearest, metres_to(k, &k->now.list[p])) : nearest;
            }
        }
    }
    out->metres = isfinite(nearest) ? broker_band((uint32_t)nearest) : 0;
    find_talents(k, h, lang, out);
    return true;
}

static looking begin(broker *b, arena *a, const household *h, date day)
{
    looking k = {.b = b, .a = a, .now = broker_people(b, a, UINT32_MAX, day)};
    find_place(&k, h);
    return k;
}

bool broker_candidates_for(broker *b, arena *a, const str *ids, size_t id_count, const household *h, date day,
                           text_language lang, broker_candidates *out, err *e)
{
    pthread_mutex_lock(&b->lock);
    bool good = broker_catch_up(b, e);
    looking k;
    if (good) {
        k = begin(b, a, h, day);
    }
    pthread_mutex_unlock(&b->lock); /* what was looked at is a copy */
    return good && look(&k, ids, id_count, h, lang, out, e);
}

/* Of one or two people a plan tells that there is somebody: with a postcode of choice, how many and how far would find them. */
static uint32_t veiled(uint32_t count)
{
    return count > 0 && count < FEW ? 1 : count;
}

static const overview_neighbour *tell(arena *a, const broker_candidates *c)
{
    overview_neighbour *n = ARENA_NEW(a, overview_neighbour);
    str *list = ARENA_ARRAY(a, str, c->talent_count);
    uint32_t *by = ARENA_ARRAY(a, uint32_t, c->talent_count);
    for (size_t i = 0; i < c->talent_count; i++) {
        list[i] = c->talents[i].words;
        by[i] = veiled(c->looked_for[i]);
    }
    *n = (overview_neighbour){veiled(c->could), c->could < FEW ? 0 : c->metres, list, by, c->talent_count};
    return n;
}

/* Each skill that is heard once in what the household worries about, or asks for. */
typedef struct heard_skills {
    str *ids, *words;
    size_t count;
    bool *seen;
} heard_skills;

static void hear(const broker *b, arena *a, const household_voice *list, size_t n, text_language lang,
                 heard_skills *out)
{
    const skills *s = &b->house.skills;
    for (size_t i = 0; i < n; i++) {
        size_t count;
        const skill_heard *heard = skills_hear(a, s, list[i].text, &count);
        for (size_t k = 0; k < count; k++) {
            uint16_t which = heard[k].skill;
            if (!out->seen[which]) {
                out->seen[which] = true;
                out->ids[out->count] = s->list[which].id;
                out->words[out->count++] = s->list[which].seeks[lang];
            }
        }
    }
}

bool broker_add_to_overview(broker *b, arena *a, const household *h, date day, text_language lang,
                            const overview_neighbour **out, const str **words, size_t *count, err *e)
{
    size_t most = b->house.skills.count;
    heard_skills x = {ARENA_ARRAY(a, str, most), ARENA_ARRAY(a, str, most), 0, ARENA_ARRAY(a, bool, most)};
    broker_candidates c;
    hear(b, a, h->worries, h->worry_count, lang, &x);
    hear(b, a, h->needs, h->need_count, lang, &x);
    *out = NULL;
    *words = x.words;
    *count = x.count;
    if (x.count == 0) {
        return true;
    }
    TRY(broker_candidates_for(b, a, x.ids, x.count, h, day, lang, &c, e));
    *out = tell(a, &c);
    return true;
}

static bool add_to_steps(broker *b, arena *a, const household *h, date day, text_language lang, overview_one_plan *p,
                         err *e)
{
    const catalogue *all = &b->desk->actions->all;
    overview_step *steps = ARENA_ARRAY(a, overview_step, p->step_count);
    for (size_t i = 0; i < p->step_count; i++) {
        steps[i] = p->steps[i];
        int64_t number = plan_find_action(all, steps[i].action); /* −1: a step of their own */
        const catalogue_action *action = number < 0 ? NULL : &all->actions[number];
        broker_candidates c;
        if (action != NULL && action->skill_count > 0) {
            TRY(broker_candidates_for(b, a, action->skills, action->skill_count, h, day, lang, &c, e));
            steps[i].neighbour = tell(a, &c);
        }
    }
    p->steps = steps;
    return true;
}

bool broker_add_to_plan(broker *b, arena *a, const household *h, date day, text_language lang, overview_plan *p, err *e)
{
    overview_one_plan *plans = ARENA_ARRAY(a, overview_one_plan, p->plan_count);
    for (size_t i = 0; i < p->plan_count; i++) {
        plans[i] = p->plans[i];
        TRY(add_to_steps(b, a, h, day, lang, &plans[i], e));
    }
    p->plans = plans;
    return true;
}

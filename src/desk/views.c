/* Views of the laws by day, with the requests of schemes.yaml planned on them: made once, shared by every household that is computed for that
 * day. The few days that were used last are kept; a view that somebody still uses is let go when nobody does.
 *
 * Invariants: a view in the list is complete and never changes; `list`, `users` and `used` change under the lock only. A view is made
 * outside the lock, so that a new day does not hold up the others; two threads may then make the same one, and the second is thrown away. */
#include "desk/inside.h"

#include <pthread.h>

#include "base/banned.h"

enum { KEPT = 8, PLAN_SLOTS = 2048 };

typedef struct planned { /* a request of which the names are resolved */
    str law;
    const str *outputs;
    size_t n;
    bool municipality; /* as second parameter */
    uint32_t hash;
    const law_plan *plan;
} planned;

struct desk_view {
    arena *mem;
    date day;
    law_view *laws;
    planned plans[PLAN_SLOTS]; /* open addressing; plan NULL: free */
    size_t plan_count;
    unsigned users;
    uint64_t used; /* when it was last taken */
};

struct desk_views {
    pthread_mutex_t lock;
    desk_view *list[KEPT];
    uint64_t taken;
};

/* ------------------------------------------------------------------ plans */

static uint32_t hash_of(str law, const str *outputs, size_t n, bool municipality)
{
    uint32_t h = str_hash(law) + municipality;
    for (size_t i = 0; i < n; i++) {
        h = h * 31 + str_hash(outputs[i]);
    }
    return h;
}

static bool same_request(const planned *p, str law, const str *outputs, size_t n, bool municipality)
{
    bool same = p->n == n && p->municipality == municipality && str_eq(p->law, law);
    for (size_t i = 0; same && i < n; i++) {
        same = str_eq(p->outputs[i], outputs[i]);
    }
    return same;
}

/* Where the request stands, or may be put. */
static planned *slot_of(const desk_view *v, str law, const str *outputs, size_t n, bool municipality)
{
    uint32_t hash = hash_of(law, outputs, n, municipality);
    for (uint32_t i = hash % PLAN_SLOTS;; i = (i + 1) % PLAN_SLOTS) {
        const planned *p = &v->plans[i];
        if (p->plan == NULL || (p->hash == hash && same_request(p, law, outputs, n, municipality))) {
            return (planned *)p;
        }
    }
}

/* What cannot be planned on this day (no such law yet) is left out: whoever asks is told why by the law engine. */
static void plan(desk_view *v, const law_corpus *c, str law, const str *outputs, size_t n)
{
    const law_version *version = law_corpus_find(c, law);
    bool municipality = version != NULL && law_version_has_parameter(c, version, DESK_MUNICIPALITY);
    for (int with = 0; with <= municipality && v->plan_count < PLAN_SLOTS / 2; with++) {
        const law_entry parameters[] = {{.name = DESK_PERSON}, {.name = DESK_MUNICIPALITY}};
        law_request q = {.law = law,
                         .outputs = outputs,
                         .output_count = n,
                         .parameters = parameters,
                         .parameter_count = with ? 2 : 1};
        planned *slot = slot_of(v, law, outputs, n, with);
        err e;
        const law_plan *made = slot->plan == NULL ? law_plan_new(v->mem, v->laws, &q, &e) : NULL;
        if (made != NULL) {
            *slot = (planned){law, outputs, n, with, hash_of(law, outputs, n, with), made};
            v->plan_count++;
        }
    }
}

static void plan_output(desk_view *v, const law_corpus *c, const desk_output *o)
{
    if (o->name.n > 0) {
        plan(v, c, o->law, &o->name, 1);
    }
}

static void plan_scheme(desk_view *v, const law_corpus *c, const desk_scheme *s)
{
    str *outputs = ARENA_ARRAY(v->mem, str, 2 + s->more_count);
    size_t n = desk_scheme_outputs(s, outputs);
    plan(v, c, s->law, outputs, n);
    for (size_t i = 0; i < s->more_count; i++) {
        outputs[n + i] = s->more[i].name;
    }
    plan(v, c, s->law, outputs, n + s->more_count);
    plan_output(v, c, &s->body);
    plan_output(v, c, &s->period);
    plan_output(v, c, &s->shared_with);
    for (size_t i = 0; i < s->term_count; i++) {
        plan_output(v, c, &s->terms[i].output);
    }
}

const law_plan *desk_plan(const desk_case *k, str law, const str *outputs, size_t n, bool municipality)
{
    return k->shared == NULL ? NULL : slot_of(k->shared, law, outputs, n, municipality)->plan;
}

/* ------------------------------------------------------------------ views */

static desk_view *view_new(const desk *d, date day)
{
    arena *mem = arena_new();
    desk_view *v = ARENA_NEW(mem, desk_view);
    v->mem = mem;
    v->day = day;
    v->laws = law_view_at(d->laws, day);
    for (size_t i = 0; i < d->schemes.count; i++) {
        plan_scheme(v, d->laws, &d->schemes.list[i]);
    }
    plan_output(v, d->laws, &d->schemes.income.own);
    plan_output(v, d->laws, &d->schemes.first_talk);
    plan_output(v, d->laws, &d->schemes.pension_age);
    return v;
}

static void view_free(desk_view *v)
{
    if (v != NULL) {
        law_view_free(v->laws);
        arena_free(v->mem);
    }
}

static void views_free(void *arg)
{
    desk_views *views = arg;
    for (size_t i = 0; i < KEPT; i++) {
        view_free(views->list[i]);
    }
    pthread_mutex_destroy(&views->lock);
}

desk_views *desk_views_new(arena *a)
{
    desk_views *views = ARENA_NEW(a, desk_views);
    pthread_mutex_init(&views->lock, NULL);
    arena_defer(a, views_free, views);
    return views;
}

/* Under the lock. */
static desk_view *find(desk_views *views, date day)
{
    for (size_t i = 0; i < KEPT; i++) {
        desk_view *v = views->list[i];
        if (v != NULL && v->day == day) {
            v->users++;
            v->used = ++views->taken;
            return v;
        }
    }
    return NULL;
}

/* Under the lock: a place for a view, and what stood there. NULL when every view is in use. */
static desk_view **place_for(desk_views *views)
{
    desk_view **best = NULL;
    for (size_t i = 0; i < KEPT; i++) {
        desk_view **at = &views->list[i];
        if (*at == NULL) {
            return at;
        }
        if ((*at)->users == 0 && (best == NULL || (*at)->used < (*best)->used)) {
            best = at;
        }
    }
    return best;
}

const desk_view *desk_view_take(const desk *d, date day)
{
    desk_views *views = d->views;
    pthread_mutex_lock(&views->lock);
    desk_view *v = find(views, day);
    pthread_mutex_unlock(&views->lock);
    if (v != NULL) {
        return v;
    }
    desk_view *made = view_new(d, day), *gone = NULL;
    pthread_mutex_lock(&views->lock);
    v = find(views, day);
    if (v != NULL) {
        gone = made;
    } else {
        desk_view **place = place_for(views);
        v = made;
        v->users = 1;
        v->used = ++views->taken;
        if (place != NULL) {
            gone = *place;
            *place = v;
        }
    }
    pthread_mutex_unlock(&views->lock);
    view_free(gone);
    return v;
}

void desk_view_give_back(const desk *d, const desk_view *view)
{
    desk_views *views = d->views;
    desk_view *v = (desk_view *)view; /* only the count of its users changes */
    bool kept = false;
    pthread_mutex_lock(&views->lock);
    for (size_t i = 0; i < KEPT; i++) {
        kept = kept || views->list[i] == v;
    }
    v->users--;
    bool last = v->users == 0 && !kept;
    pthread_mutex_unlock(&views->lock);
    if (last) {
        view_free(v);
    }
}

law_view *desk_view_laws(const desk_view *v)
{
    return v->laws;
}

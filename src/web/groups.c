#include "web/groups.h"

#include "base/banned.h"

share share_of(const overview_item *item)
{
    switch (item->status) {
    case OVERVIEW_GRANTED: return item->already ? SHARE_RECEIVED : SHARE_OFFERED;
    case OVERVIEW_MISSING: return SHARE_MISSING;
    case OVERVIEW_UNCONFIRMED: return SHARE_UNCONFIRMED;
    case OVERVIEW_FAILED: return SHARE_FAILED;
    case OVERVIEW_REFUSED: break;
    }
    return SHARE_REFUSED;
}

static bool belongs(const overview_item *a, const overview_item *b)
{
    return str_eq(a->scheme, b->scheme) && str_eq(a->body, b->body) && str_eq(a->period, b->period);
}

group *groups_of(arena *a, const overview *o, share which, size_t *count)
{
    group *list = NULL;
    size_t n = 0, cap = 0;
    for (size_t i = 0; i < o->item_count; i++) {
        const overview_item *item = &o->items[i];
        if (share_of(item) != which) {
            continue;
        }
        size_t j = 0;
        while (j < n && !belongs(list[j].items[0], item)) {
            j++;
        }
        if (j == n) {
            ARENA_PUSH(a, list, n, cap, (group){0});
        }
        ARENA_PUSH(a, list[j].items, list[j].n, list[j].cap, item);
    }
    *count = n;
    return list;
}

overview_article *group_articles(arena *a, const group *g, size_t *count)
{
    overview_article *list = NULL;
    size_t n = 0, cap = 0;
    for (size_t i = 0; i < g->n; i++) {
        for (size_t j = 0; j < g->items[i]->article_count; j++) {
            const overview_article *x = &g->items[i]->articles[j];
            size_t k = 0;
            while (k < n && !(str_eq(list[k].article, x->article) && str_eq(list[k].law_name, x->law_name))) {
                k++;
            }
            if (k == n) {
                ARENA_PUSH(a, list, n, cap, *x);
            }
        }
    }
    *count = n;
    return list;
}

const overview_missing **group_missing(arena *a, const group *g, size_t *count)
{
    const overview_missing **list = NULL;
    size_t n = 0, cap = 0;
    for (size_t i = 0; i < g->n; i++) {
        for (size_t j = 0; j < g->items[i]->missing_count; j++) {
            const overview_missing *x = &g->items[i]->missing[j];
            size_t k = 0;
            while (k < n && !(str_eq(list[k]->person, x->person) && str_eq(list[k]->question, x->question) &&
                              (x->question.n > 0 || str_eq(list[k]->fact, x->fact)))) {
                k++;
            }
            if (k == n) {
                ARENA_PUSH(a, list, n, cap, x);
            }
        }
    }
    *count = n;
    return list;
}

bool is_adult(const overview *o, const household_person *p)
{
    return p == NULL || !p->has_birth_date || date_years_between(p->birth_date, o->day) >= 18;
}

size_t adults_of(const overview *o)
{
    size_t adults = 0;
    for (size_t i = 0; i < o->household->person_count; i++) {
        adults += is_adult(o, &o->household->persons[i]);
    }
    return adults;
}

str person_name(const household *h, str id)
{
    const household_person *p = household_find(h, id);
    return p != NULL && p->name.n > 0 ? p->name : id;
}

str person_names(page *w, const household *h, const str *ids, size_t n)
{
    str *names = ARENA_ARRAY(w->a, str, n);
    for (size_t i = 0; i < n; i++) {
        names[i] = person_name(h, ids[i]);
    }
    return joined_words(w, names, n);
}

/* Simplex, inside: lists in a pool, vectors of rows. */
#include <assert.h>
#include <string.h>

#include "base/simplex_inside.h"

#include "base/banned.h"

void *simplex_more(arena *a, const void *old, size_t items, size_t room, size_t size)
{
    char *p = arena_array(a, room, size);
    if (items > 0) {
        memcpy(p, old, items * size);
    }
    memset(p + items * size, 0, (room - items) * size);
    return p;
}

static void make_room(arena *a, simplex_lists *l, size_t wanted)
{
    if (wanted >= l->room) {
        size_t room = wanted * 2 + 8;
        l->index = simplex_more(a, l->index, l->used, room, sizeof *l->index);
        l->value = simplex_more(a, l->value, l->used, room, sizeof *l->value);
        l->room = room;
    }
}

void simplex_lists_add(arena *a, simplex_lists *l, uint32_t room)
{
    make_room(a, l, l->used + room);
    simplex_list one = {.start = l->used, .room = room};
    ARENA_PUSH(a, l->list, l->lists, l->list_room, one);
    l->used += room;
}

void simplex_lists_put(arena *a, simplex_lists *l, uint32_t list, uint32_t index, double value)
{
    simplex_list *its = &l->list[list];
    if (its->count == its->room) {
        uint32_t room = its->room < 4 ? 4 : its->room * 2;
        make_room(a, l, l->used + room);
        memcpy(&l->index[l->used], &l->index[its->start], its->count * sizeof *l->index);
        memcpy(&l->value[l->used], &l->value[its->start], its->count * sizeof *l->value);
        its->start = l->used;
        its->room = room;
        l->used += room;
    }
    l->index[its->start + its->count] = index;
    l->value[its->start + its->count] = value;
    its->count++;
}

void simplex_lists_clear(simplex_lists *l)
{
    l->lists = 0;
    l->used = 0;
}

void simplex_clear(simplex_vector *v)
{
    for (uint32_t i = 0; i < v->count; i++) {
        v->at[v->list[i]] = 0;
    }
    v->count = 0;
}

void simplex_copy(simplex_vector *to, const simplex_vector *from)
{
    simplex_clear(to);
    to->count = from->count;
    for (uint32_t n = 0; n < from->count; n++) {
        to->list[n] = from->list[n];
        to->at[from->list[n]] = from->at[from->list[n]];
    }
}

void simplex_add(simplex_vector *v, uint32_t at, double value)
{
    if (v->at[at] == 0) {
        v->list[v->count++] = at;
    }
    double sum = v->at[at] + value;
    v->at[at] = sum != 0 ? sum : 1e-50; /* stays listed */
}

/* people_read never crashes; what it reads keeps its bounds, is written and read back the same in both forms, and its graph is that of people_helps. A file that it refuses changes nothing and has a sentence. Behind a
 * line "---places" stands the file of places. */
#include "match/near.h"
#include "match/people_testing.h"

#include <assert.h>

static void check_person(const people *p, uint32_t number)
{
    const person *w = &p->list[number];
    assert(w->id.n > 0 && w->id.n <= PEOPLE_ID_MAX && w->postcode.n == 6 && w->radius <= PEOPLE_RADIUS_MAX);
    assert(w->x >= PEOPLE_X_MIN && w->x <= PEOPLE_X_MAX && w->y >= PEOPLE_Y_MIN && w->y <= PEOPLE_Y_MAX);
    assert(w->dayparts != 0 && w->dayparts < 1u << PEOPLE_DAYPARTS && w->languages != 0 && w->capacity >= 1);
    assert(w->keeps >= PEOPLE_KEEPS_MIN && w->keeps <= 1 && w->trust >= PEOPLE_TRUST_MIN &&
           w->trust <= PEOPLE_TRUST_MAX);
    assert(w->offer_count <= PEOPLE_SKILLS_MAX && w->need_count <= PEOPLE_SKILLS_MAX);
    assert((w->places == 0 && !w->starts) || w->need_count == 0);
    for (uint16_t i = 0; i < w->offer_count; i++) {
        assert(w->offers[i].skill < p->skills->count);
    }
    for (uint16_t i = 0; i < w->need_count; i++) {
        assert(w->needs[i].skill < p->skills->count && w->needs[i].since <= p->day && w->needs[i].urgency >= 1 &&
               w->needs[i].urgency <= PEOPLE_URGENCY_MAX);
    }
    for (uint16_t i = 0; i < w->block_count; i++) {
        assert(w->blocks[i] < p->count && w->blocks[i] != number);
    }
}

static void check_graph(arena *a, const people *p)
{
    exchange_graph g;
    err e;
    assert(near_graph(a, near_new(a, p), 1, 0, &g, &e));
    uint64_t at = 0;
    for (uint32_t i = 0; i < p->count && p->count <= 40; i++) {
        for (uint32_t j = 0; j < p->count; j++) {
            people_help h;
            if (people_helps(p, i, j, &h) == PEOPLE_MAY) {
                assert(at < g.first[i + 1] && g.to[at] == j && g.weight[at] == h.weight);
                at++;
            }
        }
        assert(at == g.first[i + 1]);
    }
}

static void check_people(arena *a, const people *p)
{
    people again;
    err e;
    assert(p->count > 0 && p->vog_days_max <= PEOPLE_VOG_DAYS_MAX);
    for (uint32_t i = 0; i < p->count; i++) {
        check_person(p, i);
        assert(people_find(p, p->list[i].id) == i);
    }
    str csv = people_write_csv(a, p), yaml = people_write(a, p);
    assert(people_read(a, p->skills, csv, S("csv"), STR_NULL, STR_NULL, &again, &e));
    assert(str_eq(people_write_csv(a, &again), csv));
    assert(people_read(a, p->skills, yaml, S("yaml"), STR_NULL, STR_NULL, &again, &e));
    assert(str_eq(people_write_csv(a, &again), csv));
    check_graph(a, p);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena *a = arena_new();
    str text = {(const char *)data, size}, places = STR_NULL;
    ptrdiff_t at = str_find(text, S("\n---places\n"));
    people p = {0};
    err e = {0};
    if (at >= 0) {
        places = str_from(text, (size_t)at + sizeof "\n---places\n" - 1);
        text = str_cut(text, 0, (size_t)at + 1);
    }
    if (people_read(a, testing_skills(), text, S("fuzz"), places, S("places"), &p, &e)) {
        check_people(a, &p);
    } else {
        assert(p.list == NULL && e.kind != ERR_NONE && e.message[0] != '\0' && str_utf8_valid(err_text(a, &e)));
    }
    arena_free(a);
    return 0;
}

/* The broker's board: what asks for the broker first, then the proposal, then what is short and who has nobody. */
#include "desk/broker_inside.h"

#include <stdlib.h>

#include "base/banned.h"

typedef struct making {
    broker *b;
    arena *a;
    date day;
    text_language lang;
    helping_board *out;
} making;

static str id_of(const making *k, uint32_t who)
{
    return who == BROKER_NOBODY ? STR_NULL : k->b->house.people.list[who].id;
}

static str name_of(const making *k, uint32_t who)
{
    return who == BROKER_NOBODY ? STR_NULL : k->b->house.names[who].full;
}

/* ------------------------------------------------------------------ what was said */

static const helping_coupling *about_of(const making *k, const broker_report *r)
{
    if (r->coupling == BROKER_NONE) {
        return NULL;
    }
    helping_coupling *c = ARENA_NEW(k->a, helping_coupling);
    *c = broker_tell_coupling(k->b, k->a, &k->b->state.couplings[r->coupling], BROKER_NOBODY, k->lang);
    return c;
}

static void put_reports(making *k)
{
    const broker_state *s = &k->b->state;
    helping_report *list = ARENA_ARRAY(k->a, helping_report, s->report_count);
    size_t n = 0;
    for (int rank = 0; rank < 3; rank++) { /* what nobody took up, what was taken up, what is done; the newest first */
        for (size_t i = s->report_count; i-- > 0;) {
            const broker_report *r = &s->reports[i];
            if (rank == (r->handled ? 2 : r->taken_by.n > 0 ? 1 : 0)) {
                list[n++] =
                    (helping_report){.number = r->number,
                                     .at = r->at,
                                     .who = id_of(k, r->who),
                                     .name = name_of(k, r->who),
                                     .coupling = r->coupling == BROKER_NONE ? STR_NULL : s->couplings[r->coupling].id,
                                     .words = r->words,
                                     .taken_by = r->taken_by,
                                     .taken_at = r->taken_at,
                                     .handled = r->handled,
                                     .about = about_of(k, r)};
            }
        }
    }
    k->out->reports = list;
    k->out->report_count = n;
}

static void put_words(making *k)
{
    const broker_state *s = &k->b->state;
    helping_word *list = ARENA_ARRAY(k->a, helping_word, s->tie_count);
    size_t n = 0;
    for (size_t i = s->tie_count; i-- > 0;) {
        const broker_tie *t = &s->ties[i];
        bool stopped = t->what == BROKER_APART && t->by_report;
        if (t->over_at == 0 && (t->what == BROKER_PINNED || t->what == BROKER_FORBIDDEN || stopped)) {
            list[n++] = (helping_word){.what = stopped                    ? HELPING_HANDLES
                                               : t->what == BROKER_PINNED ? HELPING_PINS
                                                                          : HELPING_FORBIDS,
                                       .who = id_of(k, t->one),
                                       .name = name_of(k, t->one),
                                       .other = id_of(k, t->other),
                                       .other_name = name_of(k, t->other),
                                       .words = t->words,
                                       .at = t->at};
        }
    }
    k->out->words = list;
    k->out->word_count = n;
}

static void put_latest(making *k)
{
    const broker_state *s = &k->b->state;
    size_t n = s->event_count < BROKER_LATEST ? s->event_count : BROKER_LATEST;
    helping_event *list = ARENA_ARRAY(k->a, helping_event, n);
    for (size_t i = 0; i < n; i++) {
        list[i] = s->events[s->event_count - 1 - i];
    }
    k->out->latest = list;
    k->out->latest_count = n;
}

/* ------------------------------------------------------------------ couplings, and the proposal */

/* A group of the proposal, with its people in the order of the links. */
static helping_coupling tell_group(const making *k, size_t group)
{
    const broker_group *g = &k->b->proposal.groups[group];
    uint32_t *order = ARENA_ARRAY(k->a, uint32_t, 2 * (size_t)g->link_count);
    uint32_t *who = ARENA_ARRAY(k->a, uint32_t, 2 * (size_t)g->link_count);
    helping_person *members = ARENA_ARRAY(k->a, helping_person, 2 * (size_t)g->link_count);
    helping_coupling out = {
        .id = str_copy(k->a, k->b->proposal.ids[group]), /* the proposal's memory may be gone when it is read */
        .state = HELPING_PROPOSED,
        .pinned = g->pinned,
        .kept_of_100 = g->kept_of_100,
        .value = (double)g->value,
        .since = k->day};
    size_t n = 0;
    for (uint32_t i = 0; i < 2 * g->link_count; i++) {
        uint32_t one = i % 2 == 0 ? g->links[i / 2].giver : g->links[i / 2].receiver;
        size_t at = 0;
        while (at < n && who[at] != one) {
            at++;
        }
        if (at == n) {
            who[n] = one;
            members[n++] = (helping_person){.id = id_of(k, one), .name = name_of(k, one)};
        }
        order[i] = (uint32_t)at;
    }
    out.people = members;
    out.person_count = n;
    broker_tell_links(k->b, k->a, g, order, BROKER_NOBODY, k->lang, &out);
    return out;
}

typedef struct proposed {
    const broker_group *group;
    str id;
    size_t number; /* of the proposal */
} proposed;

static int compare_proposed(const void *left, const void *right)
{
    const proposed *one = left, *other = right;
    int order = broker_compare_groups(one->group, other->group);
    return order != 0 ? order : str_cmp(one->id, other->id);
}

/* The groups of the proposal that were not approved since, in the order of broker_compare_groups, behind *n others. */
static void put_proposed(making *k, helping_coupling *list, size_t *n)
{
    const broker_proposal *p = &k->b->proposal;
    proposed *order = ARENA_ARRAY(k->a, proposed, p->week.group_count);
    size_t count = 0;
    for (size_t i = 0; i < p->week.group_count; i++) {
        if (broker_is_proposed(k->b, i)) {
            order[count++] = (proposed){&p->groups[i], p->ids[i], i};
        }
    }
    if (count > 1) {
        qsort(order, count, sizeof *order, compare_proposed);
    }
    for (size_t i = 0; i < count; i++) {
        list[(*n)++] = tell_group(k, order[i].number);
    }
}

static bool is_to_hear(const broker_coupling *c)
{
    bool hears = false;
    for (uint32_t i = 0; i < c->part_count; i++) {
        hears = hears || c->parts[i].to_hear;
    }
    return hears;
}

static void put_couplings(making *k)
{
    static const helping_state order[] = {HELPING_WAITING, HELPING_ENDED, HELPING_AGREED,
                                          HELPING_ASKED,   HELPING_LATER, HELPING_MET};
    const broker_state *s = &k->b->state;
    helping_coupling *list = ARENA_ARRAY(k->a, helping_coupling, s->coupling_count + k->b->proposal.week.group_count);
    size_t n = 0;
    for (size_t o = 0; o < sizeof order / sizeof *order; o++) {
        for (size_t i = 0; i < s->coupling_count; i++) {
            const broker_coupling *c = &s->couplings[i];
            helping_state state = broker_is_running(c) && c->open_reports > 0 ? HELPING_WAITING : c->state;
            if (state == order[o] && (state != HELPING_ENDED || is_to_hear(c))) {
                list[n] = broker_tell_coupling(k->b, k->a, c, BROKER_NOBODY, k->lang);
                if (state == HELPING_LATER) {
                    list[n].waits = broker_tell_waits(k->b, k->a, c, k->day, &list[n].wait_count);
                }
                n++;
            }
        }
    }
    put_proposed(k, list, &n);
    k->out->couplings = list;
    k->out->coupling_count = n;
}

/* ------------------------------------------------------------------ what is short, and who has nobody */

static void put_spots(making *k)
{
    const broker_proposal *p = &k->b->proposal;
    helping_spot *list = ARENA_ARRAY(k->a, helping_spot, p->spot_count);
    size_t n = 0;
    for (size_t i = 0; i < p->spot_count; i++) {
        const skill *s = &k->b->house.skills.list[p->spots[i].skill];
        if (p->spots[i].unserved > 0) {
            list[n++] = (helping_spot){.skill = s->id,
                                       .words = s->seeks[k->lang],
                                       .place = str_copy(k->a, p->spots[i].place),
                                       .needs = p->spots[i].needs,
                                       .unserved = p->spots[i].unserved,
                                       .givers = p->spots[i].givers};
        }
    }
    k->out->spots = list;
    k->out->spot_count = n;
}

static str tell_change(const making *k, const thin_person *t)
{
    static const char *const ids[THIN_CHANGES] = {
        [THIN_NONE] = "broker.change.none",          [THIN_FURTHER] = "broker.change.further",
        [THIN_DAYPART] = "broker.change.daypart",    [THIN_LANGUAGE] = "broker.change.language",
        [THIN_GROUP] = "broker.change.group",        [THIN_OFFER] = "broker.change.offer",
        [THIN_VOLUNTEER] = "broker.change.volunteer"};
    const skills *s = &k->b->house.skills;
    str what = STR_NULL;
    switch (t->change) {
    case THIN_FURTHER: what = str_of_int(k->a, t->amount); break;
    case THIN_DAYPART: what = broker_days(k->a, 1u << t->amount, k->lang); break;
    case THIN_LANGUAGE: what = s->language_names[k->lang][t->amount]; break;
    case THIN_OFFER:
    case THIN_VOLUNTEER: what = s->list[t->amount].can[k->lang]; break;
    default: break;
    }
    return TEXT(k->a, k->lang, ids[t->change], what);
}

/* Somebody helps them this week, though they could not help back: a ring or a chain does. */
static bool is_helped(const broker_proposal *p, uint32_t who)
{
    for (uint32_t i = 0; i < p->week.group_count; i++) {
        for (uint32_t l = 0; l < p->groups[i].link_count; l++) {
            if (p->groups[i].links[l].receiver == who) {
                return true;
            }
        }
    }
    return false;
}

/* By name, from A to Z. */
static int compare_alone(const void *left, const void *right)
{
    const helping_alone *one = left, *other = right;
    int order = str_cmp(one->name, other->name);
    return order != 0 ? order : str_cmp(one->id, other->id);
}

static void put_alone(making *k)
{
    const broker_proposal *p = &k->b->proposal;
    helping_alone *list = ARENA_ARRAY(k->a, helping_alone, p->alone_count);
    size_t n = 0;
    for (size_t i = 0; i < p->alone_count; i++) {
        const thin_person *t = &p->alone[i];
        if (!is_helped(p, t->person)) {
            list[n++] = (helping_alone){.id = id_of(k, t->person),
                                        .name = name_of(k, t->person),
                                        .change = tell_change(k, t),
                                        .would = t->would};
        }
    }
    if (n > 1) {
        qsort(list, n, sizeof *list, compare_alone);
    }
    k->out->alone = list;
    k->out->alone_count = n;
}

/* ------------------------------------------------------------------ people and the map */

/* By name, from A to Z. */
static int compare_listed(const void *left, const void *right)
{
    const helping_listed *one = left, *other = right;
    int order = str_cmp(one->name, other->name);
    return order != 0 ? order : str_cmp(one->id, other->id);
}

/* All that they can and look for, to search in. */
static str words_of(const broker *b, arena *a, const person *p, text_language lang)
{
    buf out = buf_in(a);
    for (uint16_t i = 0; i < p->offer_count; i++) {
        buf_put(&out, b->house.skills.list[p->offers[i].skill].can[lang]);
        buf_char(&out, ' ');
    }
    for (uint16_t i = 0; i < p->need_count; i++) {
        buf_put(&out, b->house.skills.list[p->needs[i].skill].seeks[lang]);
        buf_char(&out, ' ');
    }
    return buf_str(&out);
}

const helping_listed *broker_tell_list(const broker *b, arena *a, date day, text_language lang, size_t *count)
{
    people now = b->house.people;
    helping_listed *list = ARENA_ARRAY(a, helping_listed, now.count);
    now.day = day;
    for (uint32_t i = 0; i < now.count; i++) {
        const broker_member *m = &b->state.members[i];
        list[i] = (helping_listed){.id = now.list[i].id,
                                   .name = b->house.names[i].full,
                                   .place = m->now.postcode,
                                   .phone = b->house.names[i].phone,
                                   .words = words_of(b, a, &m->now, lang),
                                   .can = m->now.offer_count,
                                   .seek = m->now.need_count,
                                   .given = m->given,
                                   .received = m->received,
                                   .stopped = m->now.stopped,
                                   .minor = m->now.minor,
                                   .has_vog = people_vog_counts(&now, &m->now)};
    }
    if (now.count > 1) {
        qsort(list, now.count, sizeof *list, compare_listed);
    }
    *count = now.count;
    return list;
}

static int compare_cells(const void *left, const void *right)
{
    return str_cmp(((const helping_cell *)left)->place, ((const helping_cell *)right)->place);
}

static bool is_alone(const making *k, uint32_t who)
{
    str id = id_of(k, who);
    size_t i = 0;
    while (i < k->out->alone_count && !str_eq(k->out->alone[i].id, id)) {
        i++;
    }
    return i < k->out->alone_count;
}

static str place_of(const person *p, size_t digits)
{
    return str_cut(p->postcode, 0, digits < p->postcode.n ? digits : p->postcode.n);
}

/* Cells of places of so many characters, without figures; in `of` the cell of each person. */
static size_t find_cells(const making *k, size_t digits, helping_cell *cells, uint32_t *of)
{
    size_t n = 0;
    for (uint32_t i = 0; i < k->b->house.people.count; i++) {
        const person *p = &k->b->state.members[i].now;
        size_t at = 0;
        while (at < n && !str_eq(cells[at].place, place_of(p, digits))) {
            at++;
        }
        if (at == n) {
            cells[n++] = (helping_cell){.place = place_of(p, digits), .x = p->x, .y = p->y};
        }
        of[i] = (uint32_t)at;
    }
    return n;
}

/* One cell for each postcode: who takes part there, what they look for, and how many have nobody; after put_alone. Of many postcodes no map can be read: then one for each four digits. */
static void put_map(making *k)
{
    enum { WHOLE = 6, DIGITS = 4, CELLS_MAX = 60 };
    const broker *b = k->b;
    helping_cell *cells = ARENA_ARRAY(k->a, helping_cell, b->house.people.count);
    uint32_t *of = ARENA_ARRAY(k->a, uint32_t, b->house.people.count);
    size_t n = find_cells(k, WHOLE, cells, of);
    n = n > CELLS_MAX ? find_cells(k, DIGITS, cells, of) : n;
    for (uint32_t i = 0; i < b->house.people.count; i++) {
        const person *p = &b->state.members[i].now;
        if (!p->stopped) {
            cells[of[i]].people++;
            cells[of[i]].needs += p->need_count;
            cells[of[i]].unserved += is_alone(k, i);
        }
    }
    if (n > 1) {
        qsort(cells, n, sizeof *cells, compare_cells);
    }
    k->out->map = cells;
    k->out->cell_count = n;
}

void broker_tell_board(broker *b, arena *a, date day, text_language lang, helping_board *out)
{
    const week *w = &b->proposal.week;
    making k = {.b = b, .a = a, .day = day, .lang = lang, .out = out};
    *out = (helping_board){.day = day,
                           .working = !broker_is_current(b, day),
                           .proposed = b->proposal.made ? b->proposal.day : 0,
                           .ring_max = b->house.ring_max,
                           .chain_max = b->house.chain_max,
                           .fairness = b->house.fairness,
                           .value = w->value,
                           .bound = w->bound,
                           .pairs_value = w->pairs_value,
                           .fairness_cost = w->fairness_cost,
                           .helped = w->helped,
                           .pairs_helped = w->pairs_helped,
                           .proven = w->proven && !w->repaired,
                           .repaired = w->repaired};
    put_reports(&k);
    put_couplings(&k);
    put_spots(&k);
    put_alone(&k);
    put_map(&k);
    out->people = broker_tell_list(b, a, day, lang, &out->person_count);
    put_words(&k);
    put_latest(&k);
}

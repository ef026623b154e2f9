/* Thin spots: each need is looked up alone in the index; who has nobody is looked up once more as they would be with one thing changed. */
#include "match/thin.h"

#include <stdlib.h>
#include <string.h>

#include "base/team.h"
#include "match/near_inside.h"

#include "base/banned.h"

enum {
    BLOCK = 128,           /* people of one block of work */
    METRES_A_MINUTE = 250, /* by bicycle */
    STEPS = 5,
    PLACES = 10000, /* four digits of a postcode */
    NOWHERE = PLACES,
};
static const uint32_t minutes[STEPS] = {5, 10, 15, 20, 30}; /* further that somebody might go: the fewest first */
static const str no_name = {"+", 1}; /* somebody who is not there yet; ids of a file hold no such */

typedef struct looking { /* of a block of people */
    const near *n;
    const people *p;
    arena *brief;         /* of one look */
    const near_hit *hits; /* who could help whoever is looked at, in order */
    uint32_t count;
} looking;

static void look_for_givers(looking *k, const person *who)
{
    arena_reset(k->brief);
    k->hits = near_hits(k->brief, k->n, who, false, &k->count);
}

static const person *giver_of(const looking *k, uint32_t hit)
{
    return &k->p->list[k->hits[hit].person];
}

static bool may(const looking *k, const person *giver, const person *receiver)
{
    return people_person_helps(k->p, giver, receiver, NULL) == PEOPLE_MAY;
}

static bool begins(const person *one)
{
    return one->starts || one->places > 0;
}

/* ------------------------------------------------------------------ sums */

/* In the row of who comes later, those who come before them pass in order: each place is read once. */
static uint64_t count_pairs(arena *scratch, const exchange_graph *g)
{
    uint64_t pairs = 0, *at = arena_array(scratch, (size_t)g->count + 1, sizeof *at);
    memcpy(at, g->first, sizeof *at * ((size_t)g->count + 1));
    for (uint32_t i = 0; i < g->count; i++) {
        for (uint64_t k = g->first[i]; k < g->first[i + 1]; k++) {
            uint32_t other = g->to[k];
            while (other > i && at[other] < g->first[other + 1] && g->to[at[other]] < i) {
                at[other]++;
            }
            pairs += other > i && at[other] < g->first[other + 1] && g->to[at[other]] == i;
        }
    }
    return pairs;
}

bool thin_count(const near *n, uint32_t threads, thin_sums *out, err *e)
{
    const people *p = near_people(n);
    arena *scratch = arena_new();
    exchange_graph g;
    thin_sums s = {0};
    bool good = near_graph(scratch, n, threads, 0, &g, e);
    for (uint32_t i = 0; good && i < p->count; i++) {
        const person *one = &p->list[i];
        bool takes_part = !one->stopped && one->places == 0;
        s.people += takes_part;
        s.activities += !one->stopped && one->places > 0;
        s.seek += takes_part && near_takes(one) && one->need_count > 0;
        s.give += takes_part && one->offer_count > 0;
    }
    if (good) {
        s.links = g.first[g.count];
        s.pairs = count_pairs(scratch, &g);
        *out = s;
    }
    arena_free(scratch);
    return good;
}

/* ------------------------------------------------------------------ spots */

typedef struct spotting {
    const near *n;
    uint32_t *unserved; /* of each person: bits, by their needs */
} spotting;

static void find_unserved(void *of, uint32_t block)
{
    spotting *s = of;
    looking k = {.n = s->n, .p = near_people(s->n), .brief = arena_new()};
    uint64_t end = ((uint64_t)block + 1) * BLOCK;
    for (uint32_t i = block * BLOCK; i < end && i < k.p->count; i++) {
        person one = k.p->list[i];
        uint16_t count = near_takes(&one) ? one.need_count : 0;
        s->unserved[i] = 0;
        for (uint16_t need = 0; need < count; need++) {
            one.needs = &k.p->list[i].needs[need];
            one.need_count = 1;
            look_for_givers(&k, &one);
            s->unserved[i] |= (uint32_t)(k.count == 0) << need;
        }
    }
    arena_free(k.brief);
}

typedef struct counted { /* a need or an offer of one person */
    uint32_t place;
    uint16_t skill;
    bool need, unserved;
    str postcode;
} counted;

static uint32_t place_of(str postcode)
{
    int64_t number;
    bool four = postcode.n >= 4 && str_to_int(str_cut(postcode, 0, 4), &number) && number >= 0;
    return four ? (uint32_t)number : NOWHERE;
}

static int by_spot(const void *x, const void *y)
{
    const counted *a = x, *b = y;
    return a->skill != b->skill ? (a->skill > b->skill ? 1 : -1) : (a->place > b->place) - (a->place < b->place);
}

static int by_unserved(const void *x, const void *y)
{
    const thin_spot *a = x, *b = y;
    if (a->unserved != b->unserved) {
        return a->unserved < b->unserved ? 1 : -1;
    }
    if (a->needs != b->needs) {
        return a->needs < b->needs ? 1 : -1;
    }
    return a->skill != b->skill ? (a->skill > b->skill ? 1 : -1) : str_cmp(a->place, b->place);
}

static size_t count_all(const people *p, const uint32_t *unserved, counted *all)
{
    size_t count = 0;
    for (uint32_t i = 0; i < p->count; i++) {
        const person *one = &p->list[i];
        counted c = {.place = place_of(one->postcode), .postcode = one->postcode};
        for (uint16_t k = 0; near_takes(one) && k < one->need_count; k++) {
            c.skill = one->needs[k].skill;
            c.need = true;
            c.unserved = unserved[i] >> k & 1;
            all[count++] = c;
        }
        c.need = c.unserved = false;
        for (uint16_t k = 0; near_gives(one) && k < one->offer_count; k++) {
            c.skill = one->offers[k].skill;
            all[count++] = c;
        }
    }
    return count;
}

const thin_spot *thin_spots(arena *a, const near *n, uint32_t threads, uint32_t least, size_t *count)
{
    arena *scratch = arena_new();
    const people *p = near_people(n);
    spotting s = {n, arena_array(scratch, (size_t)p->count + 1, sizeof(uint32_t))};
    size_t most = 0, found = 0, cap = 0;
    team_run(team_new(scratch, threads), find_unserved, &s, (p->count + BLOCK - 1) / BLOCK);
    for (uint32_t i = 0; i < p->count; i++) {
        most += (size_t)p->list[i].need_count + p->list[i].offer_count;
    }
    counted *all = arena_array(scratch, most + 1, sizeof *all);
    most = count_all(p, s.unserved, all);
    if (most > 0) {
        qsort(all, most, sizeof *all, by_spot);
    }
    thin_spot *list = NULL;
    for (size_t i = 0; i < most;) {
        str place = all[i].place == NOWHERE ? STR_NULL : str_cut(all[i].postcode, 0, 4);
        thin_spot spot = {.skill = all[i].skill, .place = place};
        for (size_t from = i; i < most && by_spot(&all[from], &all[i]) == 0; i++) {
            spot.needs += all[i].need;
            spot.unserved += all[i].unserved;
            spot.givers += !all[i].need;
        }
        if (spot.unserved > 0 && spot.needs >= least) {
            ARENA_PUSH(a, list, found, cap, spot);
        }
    }
    if (found > 0) {
        qsort(list, found, sizeof *list, by_unserved);
    }
    arena_free(scratch);
    *count = found;
    return list;
}

/* ------------------------------------------------------------------ the smallest change */

/* Somebody as they would be, and what is wanted: who may help them, or with `both` who is helped back too. */
typedef struct wish {
    person as;
    bool both;
} wish;

static bool grants(const looking *k, const wish *w, const person *other)
{
    return may(k, other, &w->as) && (!w->both || (!begins(other) && may(k, &w->as, other)));
}

static bool try_further(looking *k, const person *who, bool both, thin_person *out)
{
    wish w = {*who, both};
    uint32_t far = who->radius + minutes[STEPS - 1] * METRES_A_MINUTE;
    w.as.radius = far < PEOPLE_RADIUS_MAX ? far : PEOPLE_RADIUS_MAX;
    look_for_givers(k, &w.as);
    for (int step = 0; step < STEPS; step++) {
        far = who->radius + minutes[step] * METRES_A_MINUTE;
        w.as.radius = far < PEOPLE_RADIUS_MAX ? far : PEOPLE_RADIUS_MAX;
        out->would = 0;
        for (uint32_t i = 0; i < k->count; i++) {
            out->would += grants(k, &w, giver_of(k, i));
        }
        if (out->would > 0) {
            out->change = THIN_FURTHER;
            out->amount = minutes[step];
            return true;
        }
    }
    return false;
}

/* Takes the first of the greatest; false when all are nought. */
static bool take_most(const uint32_t *of, uint32_t count, thin_change change, thin_person *out)
{
    uint32_t most = 0;
    for (uint32_t i = 1; i < count; i++) {
        most = of[i] > of[most] ? i : most;
    }
    if (count == 0 || of[most] == 0) {
        return false;
    }
    out->change = change;
    out->amount = most;
    out->would = of[most];
    return true;
}

/* Nothing but the daypart, or the language, stands between them and who comes with all of them; so each that the other has would do. */
static bool try_more(looking *k, const person *who, bool both, thin_change change, thin_person *out)
{
    wish w = {*who, both};
    uint32_t would[LANGUAGES_MAX] = {0},
             count = change == THIN_DAYPART ? PEOPLE_DAYPARTS : k->p->skills->language_count;
    if (change == THIN_DAYPART) {
        w.as.dayparts = (UINT32_C(1) << PEOPLE_DAYPARTS) - 1;
    } else {
        w.as.languages = UINT64_MAX;
    }
    look_for_givers(k, &w.as);
    for (uint32_t i = 0; i < k->count; i++) {
        const person *other = giver_of(k, i);
        if (grants(k, &w, other)) {
            uint64_t has = change == THIN_DAYPART ? other->dayparts : other->languages;
            for (uint32_t bit = 0; bit < count; bit++) {
                would[bit] += has >> bit & 1;
            }
        }
    }
    return take_most(would, count, change, out);
}

static bool try_group(looking *k, const person *who, thin_person *out)
{
    wish w = {*who, false};
    if (!who->no_groups) {
        return false;
    }
    w.as.no_groups = false;
    look_for_givers(k, &w.as);
    out->would = 0;
    for (uint32_t i = 0; i < k->count; i++) {
        out->would += grants(k, &w, giver_of(k, i));
    }
    out->change = out->would > 0 ? THIN_GROUP : out->change;
    return out->would > 0;
}

/* The skill that most of those who may help them look for. */
static bool try_offer(looking *k, const person *who, thin_person *out)
{
    uint32_t would[SKILLS_MAX] = {0};
    people_offer offer = {0};
    person as = *who;
    as.offers = &offer;
    as.offer_count = 1;
    look_for_givers(k, who);
    for (uint32_t i = 0; i < k->count; i++) {
        const person *other = giver_of(k, i);
        bool helps = !begins(other);
        for (uint16_t need = 0; helps && need < other->need_count; need++) {
            bool again = false; /* asks for it twice, and is one all the same */
            for (uint16_t j = 0; j < need; j++) {
                again = again || other->needs[j].skill == other->needs[need].skill;
            }
            offer.skill = other->needs[need].skill;
            would[offer.skill] += !again && may(k, &as, other);
        }
    }
    return take_most(would, k->p->skills->count, THIN_OFFER, out);
}

static bool presses_more(const people_need *x, const people_need *y)
{
    return x->urgency != y->urgency ? x->urgency > y->urgency : x->since < y->since;
}

/* A woman next door with a VOG who can always come: whom no rule but that of the skill keeps away. */
static bool try_volunteer(const looking *k, const person *who, thin_person *out)
{
    const people_need *best = NULL;
    for (uint16_t i = 0; i < who->need_count; i++) {
        people_offer offer = {.skill = who->needs[i].skill};
        person one = *who, volunteer = {.id = no_name,
                                        .x = who->x,
                                        .y = who->y,
                                        .radius = PEOPLE_RADIUS_MAX,
                                        .dayparts = who->dayparts,
                                        .languages = who->languages,
                                        .capacity = 1,
                                        .starts = true,
                                        .woman = PEOPLE_YES,
                                        .has_vog = true,
                                        .vog = k->p->day,
                                        .keeps = 1,
                                        .trust = 1,
                                        .offers = &offer,
                                        .offer_count = 1};
        one.needs = &who->needs[i];
        one.need_count = 1;
        if (may(k, &volunteer, &one) && (best == NULL || presses_more(&who->needs[i], best))) {
            best = &who->needs[i];
        }
    }
    if (best != NULL) {
        out->change = THIN_VOLUNTEER;
        out->amount = best->skill;
        out->would = 1;
    }
    return best != NULL;
}

static void find_change(looking *k, const person *who, thin_person *out)
{
    bool both = out->givers > 0;
    bool found = try_further(k, who, both, out) || try_more(k, who, both, THIN_DAYPART, out) ||
                 try_more(k, who, both, THIN_LANGUAGE, out) || (!both && try_group(k, who, out)) ||
                 (both && try_offer(k, who, out)) || try_volunteer(k, who, out);
    if (!found) {
        out->change = THIN_NONE;
        out->would = 0;
    }
}

/* ------------------------------------------------------------------ who has nobody */

typedef struct finding {
    const near *n;
    thin_person *of; /* of each person; PEOPLE_NOBODY for who has somebody */
} finding;

/* Counts who may help them; true when one of those is helped back, or asks nothing back. */
static bool has_somebody(looking *k, const person *who, uint32_t *givers)
{
    look_for_givers(k, who);
    *givers = k->count;
    for (uint32_t i = 0; i < k->count; i++) {
        if (begins(giver_of(k, i)) || may(k, who, giver_of(k, i))) {
            return true;
        }
    }
    return false;
}

static void find_people(void *of, uint32_t block)
{
    finding *f = of;
    looking k = {.n = f->n, .p = near_people(f->n), .brief = arena_new()};
    uint64_t end = ((uint64_t)block + 1) * BLOCK;
    for (uint32_t i = block * BLOCK; i < end && i < k.p->count; i++) {
        const person *who = &k.p->list[i];
        thin_person one = {.person = i};
        if (!near_takes(who) || who->need_count == 0 || has_somebody(&k, who, &one.givers)) {
            one.person = PEOPLE_NOBODY;
        } else {
            find_change(&k, who, &one);
        }
        f->of[i] = one;
    }
    arena_free(k.brief);
}

const thin_person *thin_people(arena *a, const near *n, uint32_t threads, size_t *count)
{
    arena *scratch = arena_new();
    uint32_t all = near_people(n)->count;
    finding f = {n, arena_array(scratch, (size_t)all + 1, sizeof(thin_person))};
    thin_person *list = NULL;
    size_t found = 0, cap = 0;
    team_run(team_new(scratch, threads), find_people, &f, (all + BLOCK - 1) / BLOCK);
    for (uint32_t i = 0; i < all; i++) {
        if (f.of[i].person != PEOPLE_NOBODY) {
            ARENA_PUSH(a, list, found, cap, f.of[i]);
        }
    }
    arena_free(scratch);
    *count = found;
    return list;
}

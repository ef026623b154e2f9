/* What follows from what was said. An event that comes here may be (broker_rules.c), so nothing is refused here.
 *
 *   state of a coupling     on                 becomes
 *   (none)                  approves           ASKED, or LATER as the line says; an activity for a group has said yes
 *   LATER                   asks               ASKED
 *   LATER                   withdraws          ENDED, and proposed as before it was approved
 *   ASKED                   yes of the last    AGREED
 *   AGREED                  meets              MET
 *   MET                     told by the last   DONE
 *   LATER, ASKED, AGREED, MET   no; stops of one; forbids of two; ends (by a rule, not of MET);
 *                           handles without going on          ENDED; also of any other coupling with these two
 *   ENDED                   knows              ENDED: one fewer to hear of it
 *
 * A report changes no state: a coupling with an open one waits (broker_coupling.open_reports), which others than who reported are not told. */
#include "desk/broker_inside.h"

#include <stdlib.h>

#include "base/banned.h"

enum { ANSWERS_TOGETHER = 3 };

/* ------------------------------------------------------------------ looking */

bool broker_is_running(const broker_coupling *c)
{
    return c->state == HELPING_ASKED || c->state == HELPING_AGREED || c->state == HELPING_MET ||
           c->state == HELPING_LATER;
}

uint32_t broker_part_of(const broker_coupling *c, uint32_t who)
{
    for (uint32_t i = 0; i < c->part_count; i++) {
        if (c->parts[i].person == who) {
            return i;
        }
    }
    return BROKER_NONE;
}

bool broker_all_said_yes(const broker_coupling *c)
{
    for (uint32_t i = 0; i < c->part_count; i++) {
        if (c->parts[i].answer != HELPING_SAID_YES) {
            return false;
        }
    }
    return true;
}

static bool is_between(const broker_tie *t, uint32_t one, uint32_t other)
{
    return (t->one == one && t->other == other) || (t->one == other && t->other == one);
}

bool broker_tie_holds(const broker_tie *t, uint32_t base)
{
    return t->number <= base && (t->over_at == 0 || t->over_at > base);
}

bool broker_has_tie(const broker_state *s, broker_between what, uint32_t one, uint32_t other, date day)
{
    for (size_t i = 0; i < s->tie_count; i++) {
        const broker_tie *t = &s->ties[i];
        if (t->what == what && t->over_at == 0 && is_between(t, one, other) &&
            (what != BROKER_APART || t->until > day)) {
            return true;
        }
    }
    return false;
}

bool broker_is_pinned(const broker_state *s, uint32_t who)
{
    for (size_t i = 0; i < s->tie_count; i++) {
        const broker_tie *t = &s->ties[i];
        if (t->what == BROKER_PINNED && t->over_at == 0 && (t->one == who || t->other == who)) {
            return true;
        }
    }
    return false;
}

uint32_t broker_busy(const broker_state *s, uint32_t who, uint32_t number)
{
    uint32_t busy = 0;
    for (size_t i = 0; i < s->coupling_count; i++) {
        const broker_coupling *c = &s->couplings[i];
        uint32_t part = c->number <= number && broker_is_running(c) ? broker_part_of(c, who) : BROKER_NONE;
        busy += part != BROKER_NONE && !c->parts[part].told;
    }
    return busy;
}

/* 1 + ½ (good − bad) / (good + bad + 2): between 0.5 and 1.5, and far from either after one word. Of who helped, by those whom they helped. */
double broker_trust(const broker_member *m)
{
    return 1 + 0.5 * ((double)m->good - (double)m->bad) / ((double)m->good + (double)m->bad + 2);
}

void broker_count_answer(broker_member *m, bool again)
{
    m->last_good += again;
    m->last_bad += !again;
    if (m->last_good + m->last_bad == ANSWERS_TOGETHER) {
        m->good += m->last_good;
        m->bad += m->last_bad;
        m->last_good = 0;
        m->last_bad = 0;
    }
}

/* ------------------------------------------------------------------ small changes */

static void tie(broker_state *s, const broker_said *x, broker_between what, uint32_t one, uint32_t other, date until)
{
    const helping_event *v = &x->event;
    const broker_tie t = {what, one, other, v->number, v->at, until, str_copy(s->mem, v->words), false, 0};
    ARENA_PUSH(s->mem, s->ties, s->tie_count, s->tie_cap, t);
}

static void untie(broker_state *s, broker_between what, uint32_t one, uint32_t other, uint32_t number)
{
    for (size_t i = 0; i < s->tie_count; i++) {
        broker_tie *t = &s->ties[i];
        if (t->over_at == 0 && t->what == what && is_between(t, one, other)) {
            t->over_at = number;
        }
    }
}

/* What an approval loosened is pinned again, unless one of the two was pinned to another since. */
static void pin_again(broker_state *s, uint32_t approval)
{
    for (size_t i = 0; i < s->tie_count; i++) {
        broker_tie *t = &s->ties[i];
        if (t->what == BROKER_PINNED && t->over_at == approval && !broker_is_pinned(s, t->one) &&
            !broker_is_pinned(s, t->other)) {
            t->over_at = 0;
        }
    }
}

static void set_state(broker_coupling *c, helping_state state, date day)
{
    c->state = state;
    c->since = day;
}

/* It goes on no more. Of what was agreed each is to hear that, but who ended it (BROKER_NOBODY: a rule, or the broker) and who told already how it went. */
static void end(broker_coupling *c, uint32_t by, date day)
{
    bool agreed = c->state == HELPING_AGREED || c->state == HELPING_MET;
    for (broker_part *p = c->parts; p < c->parts + c->part_count; p++) {
        p->to_hear = agreed && p->person != by && !p->activity && !p->told;
    }
    set_state(c, HELPING_ENDED, day);
}

/* From here on all is proposed anew. */
static void begin_anew(broker_state *s, uint32_t number)
{
    s->base = number;
    s->drop_count = 0;
}

/* Who they are linked to in a coupling. */
static bool are_linked(const broker_coupling *c, uint32_t one, uint32_t other)
{
    for (uint32_t i = 0; i < c->group.link_count; i++) {
        const broker_link *l = &c->group.links[i];
        if ((l->giver == one && l->receiver == other) || (l->giver == other && l->receiver == one)) {
            return true;
        }
    }
    return false;
}

/* An open report is about whoever is linked to who reported. */
static bool is_reported_about(const broker_state *s, uint32_t who)
{
    for (size_t i = 0; i < s->report_count; i++) {
        const broker_report *r = &s->reports[i];
        if (!r->handled && r->coupling != BROKER_NONE && are_linked(&s->couplings[r->coupling], r->who, who)) {
            return true;
        }
    }
    return false;
}

bool broker_is_held(const broker_state *s, const broker_group *g)
{
    for (uint32_t i = 0; i < g->link_count; i++) {
        if (is_reported_about(s, g->links[i].giver) || is_reported_about(s, g->links[i].receiver)) {
            return true;
        }
    }
    return false;
}

static void keep_apart(broker *b, const broker_said *x, const broker_coupling *c, date until)
{
    for (uint32_t i = 0; i < c->part_count; i++) {
        if (are_linked(c, x->who, c->parts[i].person)) {
            tie(&b->state, x, BROKER_APART, x->who, c->parts[i].person, until);
        }
    }
}

/* Somebody is in nothing else that was proposed or approved: then the rest of the proposal stays as it is (week_repair), and else all is proposed anew. */
static void drop_out(broker_state *s, const broker_said *x, const broker_coupling *of)
{
    bool simple = of == NULL || of->number > s->base;
    for (size_t i = 0; i < s->coupling_count; i++) {
        const broker_coupling *c = &s->couplings[i];
        simple = simple && (c == of || !broker_is_running(c) || broker_part_of(c, x->who) == BROKER_NONE);
    }
    if (!simple) {
        begin_anew(s, x->event.number);
        return;
    }
    const broker_drop drop = {x->who, x->event.number, broker_day(x->event.at)};
    ARENA_PUSH(s->mem, s->drops, s->drop_count, s->drop_cap, drop);
}

/* ------------------------------------------------------------------ of a person */

/* A line from before a rule wrote what it ended: nobody knows any more what the rules of its day ended, so those of today say it. */
static void end_unwritten(broker *b, const broker_said *x)
{
    arena *a = arena_new();
    size_t count;
    broker_said *ends = broker_ends(b, a, x->who, NULL, x->event.at, x->event.number, &count);
    for (size_t i = 0; i < count; i++) {
        end(&b->state.couplings[ends[i].coupling], BROKER_NOBODY, broker_day(x->event.at));
    }
    arena_free(a);
}

static person copy_person(arena *a, const person *p)
{
    person out = *p;
    people_offer *offers = ARENA_ARRAY(a, people_offer, p->offer_count);
    people_need *wants = ARENA_ARRAY(a, people_need, p->need_count);
    if (p->offer_count > 0) {
        memcpy(offers, p->offers, p->offer_count * sizeof *offers);
    }
    if (p->need_count > 0) {
        memcpy(wants, p->needs, p->need_count * sizeof *wants);
    }
    out.offers = offers;
    out.needs = wants;
    return out;
}

static void fold_says(broker *b, const broker_said *x)
{
    b->state.members[x->who].now = copy_person(b->state.mem, &x->says);
    b->state.members[x->who].said_at = x->event.number;
    if (x->ends < 0) {
        end_unwritten(b, x);
    }
    begin_anew(&b->state, x->event.number);
}

static void fold_ends(broker *b, const broker_said *x)
{
    end(&b->state.couplings[x->coupling], BROKER_NOBODY, broker_day(x->event.at));
    begin_anew(&b->state, x->event.number);
}

static void fold_stops(broker *b, const broker_said *x)
{
    broker_state *s = &b->state;
    broker_coupling *last = NULL;
    uint32_t running = 0;
    for (size_t i = 0; i < s->coupling_count; i++) {
        broker_coupling *c = &s->couplings[i];
        if (broker_is_running(c) && broker_part_of(c, x->who) != BROKER_NONE) {
            last = c;
            running++;
            end(c, x->who, broker_day(x->event.at));
        }
    }
    s->members[x->who].now.stopped = true;
    s->members[x->who].stopped_at = x->event.number;
    if (running > 1) {
        begin_anew(s, x->event.number);
    } else {
        drop_out(s, x, last);
    }
}

static void fold_resumes(broker *b, const broker_said *x)
{
    b->state.members[x->who].now.stopped = false;
    begin_anew(&b->state, x->event.number);
}

static void fold_vog(broker *b, const broker_said *x)
{
    person *p = &b->state.members[x->who].now;
    p->has_vog = true;
    p->vog = x->event.day;
    begin_anew(&b->state, x->event.number);
}

/* ------------------------------------------------------------------ of two people */

static void fold_forbids(broker *b, const broker_said *x)
{
    broker_state *s = &b->state;
    untie(s, BROKER_PINNED, x->who, x->other, x->event.number);
    tie(s, x, BROKER_FORBIDDEN, x->who, x->other, DATE_MAX);
    for (size_t i = 0; i < s->coupling_count; i++) {
        broker_coupling *c = &s->couplings[i];
        if (broker_is_running(c) && broker_part_of(c, x->who) != BROKER_NONE &&
            broker_part_of(c, x->other) != BROKER_NONE) {
            end(c, BROKER_NOBODY, broker_day(x->event.at));
        }
    }
    begin_anew(s, x->event.number);
}

static void fold_pins(broker *b, const broker_said *x)
{
    tie(&b->state, x, BROKER_PINNED, x->who, x->other, DATE_MAX);
    begin_anew(&b->state, x->event.number);
}

static void fold_loosens(broker *b, const broker_said *x)
{
    untie(&b->state, BROKER_PINNED, x->who, x->other, x->event.number);
    untie(&b->state, BROKER_FORBIDDEN, x->who, x->other, x->event.number);
    untie(&b->state, BROKER_APART, x->who, x->other, x->event.number);
    begin_anew(&b->state, x->event.number);
}

/* ------------------------------------------------------------------ of a coupling */

static void add_part(broker *b, broker_coupling *c, uint32_t who)
{
    if (broker_part_of(c, who) == BROKER_NONE) { /* an activity is no person who answers */
        bool activity = b->house.people.list[who].places > 0;
        c->parts[c->part_count++] =
            (broker_part){.person = who, .answer = activity ? HELPING_SAID_YES : HELPING_NOT_YET, .activity = activity};
    }
}

static void fold_approves(broker *b, const broker_said *x)
{
    broker_state *s = &b->state;
    broker_coupling c = {.number = x->event.number,
                         .approved = broker_day(x->event.at),
                         .id = str_printf(s->mem, "k%u", x->event.number),
                         .group = x->group,
                         .parts = ARENA_ARRAY(s->mem, broker_part, 2 * (size_t)x->group.link_count)};
    broker_link *links = ARENA_ARRAY(s->mem, broker_link, x->group.link_count);
    memcpy(links, x->group.links, x->group.link_count * sizeof *links);
    c.group.links = links;
    for (uint32_t i = 0; i < x->group.link_count; i++) {
        add_part(b, &c, links[i].giver);
        add_part(b, &c, links[i].receiver);
        untie(s, BROKER_PINNED, links[i].giver, links[i].receiver, x->event.number); /* done */
    }
    set_state(&c, x->later ? HELPING_LATER : HELPING_ASKED, broker_day(x->event.at));
    c.was_asked = !x->later;
    c.asked = c.since;
    ARENA_PUSH(s->mem, s->couplings, s->coupling_count, s->coupling_cap, c);
}

static void fold_asks(broker *b, const broker_said *x)
{
    broker_coupling *c = &b->state.couplings[x->coupling];
    set_state(c, HELPING_ASKED, broker_day(x->event.at));
    c->was_asked = true;
    c->asked = c->since;
}

/* On the same day the proposal that it was approved from has it again. Where a newer one began since, or will begin from a drop (base_of in broker_week.c), all is proposed anew. */
static void fold_withdraws(broker *b, const broker_said *x)
{
    broker_state *s = &b->state;
    broker_coupling *c = &s->couplings[x->coupling];
    end(c, BROKER_NOBODY, broker_day(x->event.at));
    c->withdrawn = true;
    pin_again(s, c->number);
    uint32_t last_drop = s->drop_count > 0 ? s->drops[s->drop_count - 1].number : 0;
    if (c->number <= s->base || c->number <= last_drop || c->approved < broker_day(x->event.at)) {
        begin_anew(s, x->event.number);
    }
}

static void fold_yes(broker *b, const broker_said *x)
{
    broker_coupling *c = &b->state.couplings[x->coupling];
    c->parts[broker_part_of(c, x->who)].answer = HELPING_SAID_YES;
    if (broker_all_said_yes(c)) {
        set_state(c, HELPING_AGREED, broker_day(x->event.at));
    }
}

static void fold_no(broker *b, const broker_said *x)
{
    broker_coupling *c = &b->state.couplings[x->coupling];
    c->parts[broker_part_of(c, x->who)].answer = HELPING_SAID_NO;
    end(c, x->who, broker_day(x->event.at));
    keep_apart(b, x, c, x->until);
    drop_out(&b->state, x, c);
}

static void fold_knows(broker *b, const broker_said *x)
{
    broker_coupling *c = &b->state.couplings[x->coupling];
    c->parts[broker_part_of(c, x->who)].to_hear = false;
}

static void fold_meets(broker *b, const broker_said *x)
{
    set_state(&b->state.couplings[x->coupling], HELPING_MET, broker_day(x->event.at));
    b->state.couplings[x->coupling].met = true;
}

/* A need that was met begins to wait anew. */
static void met_need(broker_state *s, const broker_link *l, date day)
{
    person *p = &s->members[l->receiver].now;
    people_need *list = ARENA_ARRAY(s->mem, people_need, p->need_count);
    for (uint16_t i = 0; i < p->need_count; i++) {
        list[i] = p->needs[i];
        if (list[i].skill == l->skill && list[i].since < day) {
            list[i].since = day;
        }
    }
    p->needs = list;
}

/* Given and received are counted once a link, by the word of who received; of an activity by theirs too. */
static void count_links(broker *b, const broker_said *x, const broker_coupling *c)
{
    broker_state *s = &b->state;
    for (uint32_t i = 0; i < c->group.link_count; i++) {
        const broker_link *l = &c->group.links[i];
        if (l->receiver != x->who) {
            continue;
        }
        if (x->event.happened) {
            broker_count_answer(&s->members[l->giver], x->event.again);
            s->members[l->giver].given++;
            s->members[l->receiver].received++;
            met_need(s, l, broker_day(x->event.at));
        }
    }
}

static void fold_happened(broker *b, const broker_said *x)
{
    broker_state *s = &b->state;
    broker_coupling *c = &s->couplings[x->coupling];
    broker_part *part = &c->parts[broker_part_of(c, x->who)];
    bool all = true;
    part->told = true;
    part->happened = x->event.happened;
    part->again = x->event.again;
    count_links(b, x, c);
    for (uint32_t i = 0; i < c->part_count; i++) {
        all = all && (c->parts[i].told || c->parts[i].activity);
        if (x->event.happened && x->event.again && are_linked(c, x->who, c->parts[i].person)) {
            tie(s, x, BROKER_GLADLY, x->who, c->parts[i].person, DATE_MAX);
        }
    }
    if (!x->event.again) { /* never told to the other; the broker may loosen it */
        keep_apart(b, x, c, DATE_MAX);
    }
    if (all) {
        set_state(c, HELPING_DONE, broker_day(x->event.at));
    }
    begin_anew(s, x->event.number);
}

static void fold_reports(broker *b, const broker_said *x)
{
    broker_state *s = &b->state;
    const broker_report r = {.number = x->event.number,
                             .at = x->event.at,
                             .who = x->who,
                             .coupling = x->coupling,
                             .words = str_copy(s->mem, x->event.words)};
    ARENA_PUSH(s->mem, s->reports, s->report_count, s->report_cap, r);
    if (x->coupling != BROKER_NONE) {
        s->couplings[x->coupling].open_reports++;
    }
}

static void fold_takes(broker *b, const broker_said *x)
{
    broker_state *s = &b->state;
    for (size_t i = 0; i < s->report_count; i++) {
        if (s->reports[i].number == x->event.report) {
            s->reports[i].taken_by = str_copy(s->mem, x->event.words);
            s->reports[i].taken_at = x->event.at;
        }
    }
}

/* After a report that stops it: whoever was linked to who reported is not proposed to them any more, and what else runs between them ends. */
static void keep_apart_for_good(broker *b, const broker_said *x, const broker_report *r)
{
    broker_state *s = &b->state;
    const broker_coupling *of = &s->couplings[r->coupling];
    for (uint32_t i = 0; i < of->part_count; i++) {
        uint32_t other = of->parts[i].person;
        if (!are_linked(of, r->who, other)) {
            continue;
        }
        untie(s, BROKER_PINNED, r->who, other, x->event.number);
        tie(s, x, BROKER_APART, r->who, other, x->until);
        s->ties[s->tie_count - 1].by_report = true;
        for (size_t k = 0; k < s->coupling_count; k++) {
            broker_coupling *c = &s->couplings[k];
            if (broker_is_running(c) && are_linked(c, r->who, other)) {
                end(c, BROKER_NOBODY, broker_day(x->event.at));
            }
        }
    }
    begin_anew(s, x->event.number);
}

static void fold_handles(broker *b, const broker_said *x)
{
    broker_state *s = &b->state;
    size_t i = 0;
    while (s->reports[i].number != x->event.report) {
        i++;
    }
    s->reports[i].handled = true;
    s->reports[i].stopped = !x->event.again;
    if (s->reports[i].coupling == BROKER_NONE) {
        return;
    }
    broker_coupling *c = &s->couplings[s->reports[i].coupling];
    c->open_reports--;
    if (!x->event.again && broker_is_running(c)) {
        end(c, BROKER_NOBODY, broker_day(x->event.at));
        begin_anew(s, x->event.number);
    }
    if (!x->event.again && x->until > 0) {
        keep_apart_for_good(b, x, &s->reports[i]);
    }
}

/* ------------------------------------------------------------------ all of it */

void broker_state_new(broker *b)
{
    arena *mem = arena_new();
    const people *p = &b->house.people;
    b->state = (broker_state){.mem = mem, .members = ARENA_ARRAY(mem, broker_member, p->count)};
    for (uint32_t i = 0; i < p->count; i++) {
        b->state.members[i].now = p->list[i];
    }
}

static void keep_event(broker_state *s, const helping_event *v)
{
    helping_event kept = *v;
    str *const texts[] = {&kept.who, &kept.coupling, &kept.other, &kept.words, &kept.says};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        *texts[i] = str_copy(s->mem, *texts[i]);
    }
    ARENA_PUSH(s->mem, s->events, s->event_count, s->event_cap, kept);
}

static void count_owed(broker_state *s, const broker_said *x)
{
    if (x->event.what == HELPING_SAYS) {
        s->owed = x->ends > 0 ? (uint32_t)x->ends : 0;
        s->owed_by = x->who;
    } else {
        s->owed = x->event.what == HELPING_ENDS && s->owed > 0 ? s->owed - 1 : 0;
    }
}

void broker_fold(broker *b, const broker_said *x)
{
    static void (*const folds[HELPING_WHATS])(broker *, const broker_said *) = {
        [HELPING_SAYS] = fold_says,         [HELPING_STOPS] = fold_stops,       [HELPING_RESUMES] = fold_resumes,
        [HELPING_APPROVES] = fold_approves, [HELPING_FORBIDS] = fold_forbids,   [HELPING_PINS] = fold_pins,
        [HELPING_LOOSENS] = fold_loosens,   [HELPING_YES] = fold_yes,           [HELPING_NO] = fold_no,
        [HELPING_MEETS] = fold_meets,       [HELPING_HAPPENED] = fold_happened, [HELPING_REPORTS] = fold_reports,
        [HELPING_HANDLES] = fold_handles,   [HELPING_VOG] = fold_vog,           [HELPING_ENDS] = fold_ends,
        [HELPING_ASKS] = fold_asks,         [HELPING_TAKES] = fold_takes,       [HELPING_WITHDRAWS] = fold_withdraws,
        [HELPING_KNOWS] = fold_knows,
    };
    folds[x->event.what](b, x);
    count_owed(&b->state, x);
    keep_event(&b->state, &x->event);
    b->state.count = x->event.number;
}

/* A resident's record and form: what is theirs, and of others only what helping.h INV-1 lets through. */
#include "desk/broker_inside.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ words */

date broker_day(int64_t at)
{
    return (date)(at / BROKER_DAY);
}

/* A name of a text with a number behind it. */
static str numbered(arena *a, text_language lang, const char *id, uint32_t n, str argument)
{
    char name[48];
    snprintf(name, sizeof name, "%s.%u", id, n);
    return TEXT(a, lang, name, argument);
}

/* "dinsdagavond, zaterdag en zondagmiddag": a day of which all parts are there is the day. */
str broker_days(arena *a, uint32_t dayparts, text_language lang)
{
    enum { DAYS = 7, PARTS = 3, ALL = 7 };
    str names[PEOPLE_DAYPARTS];
    size_t n = 0;
    for (uint32_t day = 0; day < DAYS; day++) {
        uint32_t parts = dayparts >> (PARTS * day) & ALL;
        str name = numbered(a, lang, "broker.day", day, STR_NULL);
        if (parts == ALL) {
            names[n++] = name;
        }
        for (uint32_t part = 0; part < PARTS && parts != ALL; part++) {
            if ((parts >> part & 1) != 0) {
                names[n++] = numbered(a, lang, "broker.part", part, name);
            }
        }
    }
    buf b = buf_in(a);
    for (size_t i = 0; i < n; i++) {
        buf_put(&b, i == 0 ? STR_NULL : i + 1 < n ? S(", ") : TEXT(a, lang, "broker.and"));
        buf_put(&b, names[i]);
    }
    return buf_str(&b);
}

/* How far, so that nobody can be found by it. */
uint32_t broker_band(uint32_t metres)
{
    static const uint32_t bands[] = {250, 500, 1000, 2000, 5000, 10000, 20000};
    for (size_t i = 0; i < sizeof bands / sizeof *bands; i++) {
        if (metres <= bands[i]) {
            return bands[i];
        }
    }
    return PEOPLE_RADIUS_MAX;
}

const helping_skill *broker_tell_skills(const broker *b, arena *a, const person *p, bool seeks, text_language lang,
                                        size_t *count)
{
    *count = seeks ? p->need_count : p->offer_count;
    helping_skill *list = ARENA_ARRAY(a, helping_skill, *count);
    for (size_t i = 0; i < *count; i++) {
        const skill *s = &b->house.skills.list[seeks ? p->needs[i].skill : p->offers[i].skill];
        list[i] = (helping_skill){.id = s->id,
                                  .words = seeks ? s->seeks[lang] : s->can[lang],
                                  .gladly = !seeks && p->offers[i].gladly,
                                  .urgency = seeks ? p->needs[i].urgency : 0};
    }
    return list;
}

/* ------------------------------------------------------------------ couplings */

/* The certificate is of who helps; when that is somebody under 18, of the adult whom they help (match/people.h). */
static const str *tell_rules(const broker *b, arena *a, const broker_link *l, text_language lang, size_t *count)
{
    bool of_receiver = b->state.members[l->giver].now.minor;
    str *list = ARENA_ARRAY(a, str, BROKER_RULES);
    *count = 0;
    for (uint32_t i = 0; i < BROKER_RULES; i++) {
        if ((l->rules >> i & 1) != 0) {
            list[(*count)++] = of_receiver && UINT32_C(1) << i == BROKER_RULE_VOG
                                   ? TEXT(a, lang, "broker.rule.vog_of_helped")
                                   : numbered(a, lang, "broker.rule", i, STR_NULL);
        }
    }
    return list;
}

/* order: of each person of the group, where they stand in the record. Numbers of people in order of the links; reader as of broker_tell_coupling. */
void broker_tell_links(const broker *b, arena *a, const broker_group *g, const uint32_t *order, uint32_t reader,
                       text_language lang, helping_coupling *out)
{
    helping_link *list = ARENA_ARRAY(a, helping_link, g->link_count);
    for (uint32_t i = 0; i < g->link_count; i++) {
        const broker_link *l = &g->links[i];
        const skill *s = &b->house.skills.list[l->skill];
        bool is_broker = reader == BROKER_NOBODY;
        list[i] = (helping_link){.giver = order[2 * i],
                                 .receiver = order[2 * i + 1],
                                 .skill = s->id,
                                 .words = s->can[lang],
                                 .life_domain = s->life_domain,
                                 .days = broker_days(a, l->dayparts, lang),
                                 .metres = broker_band(l->metres),
                                 .by_phone = s->remote,
                                 .urgency = l->urgency,
                                 .waiting_weeks = l->weeks,
                                 .preference_of_100 = is_broker ? l->preference : 0,
                                 .nearness_of_100 = l->nearness,
                                 .trust_of_100 = is_broker || reader == l->giver ? l->trust : 0,
                                 .weight = is_broker ? l->weight : 0};
        list[i].rules = tell_rules(b, a, l, lang, &list[i].rule_count);
    }
    out->links = list;
    out->link_count = g->link_count;
    out->is_chain = g->is_chain;
    out->each_other = !g->is_chain && g->link_count == 2;
    out->holds_pair = g->holds_pair;
}

/* A nearness of 97 of 100 would be a distance to the metre: told by band too. */
static int banded_nearness(const broker_link *l)
{
    return (l->nearness + 12) / 25 * 25;
}

/* WAITING is seen by who reported and by the broker: to another it would tell that somebody did. */
static helping_state state_for(const broker *b, const broker_coupling *c, uint32_t reader)
{
    bool waits = c->open_reports > 0 && broker_is_running(c) && reader == BROKER_NOBODY;
    size_t number = (size_t)(c - b->state.couplings);
    for (size_t i = 0; i < b->state.report_count && broker_is_running(c); i++) {
        const broker_report *r = &b->state.reports[i];
        waits = waits || (!r->handled && r->coupling == number && r->who == reader);
    }
    return waits ? HELPING_WAITING : c->state;
}

static helping_person tell_part(const broker *b, const broker_coupling *c, uint32_t part, uint32_t reader)
{
    const broker_part *p = &c->parts[part];
    const broker_name *name = &b->house.names[p->person];
    bool is_broker = reader == BROKER_NOBODY, own = p->person == reader;
    bool named = is_broker || own || (broker_all_said_yes(c) && c->state != HELPING_ENDED); /* helping.h INV-1 */
    return (helping_person){.id = named ? b->house.people.list[p->person].id : STR_NULL,
                            .name = !named      ? STR_NULL
                                    : is_broker ? name->full
                                                : name->first,
                            .answer = named ? p->answer : HELPING_NOT_YET,
                            .told = (is_broker || own) && p->told,
                            .to_hear = (is_broker || own) && p->to_hear};
}

helping_coupling broker_tell_coupling(const broker *b, arena *a, const broker_coupling *c, uint32_t reader,
                                      text_language lang)
{
    helping_person *members = ARENA_ARRAY(a, helping_person, c->part_count);
    uint32_t *places =
        ARENA_ARRAY(a, uint32_t, c->part_count); /* of each part: the reader first, the others in order */
    uint32_t *order = ARENA_ARRAY(a, uint32_t, 2 * (size_t)c->group.link_count);
    uint32_t own = reader == BROKER_NOBODY ? BROKER_NONE : broker_part_of(c, reader);
    helping_coupling out = {.id = c->id, .state = state_for(b, c, reader), .since = c->since, .met = c->met};
    out.held = broker_is_running(c) && broker_is_held(&b->state, &c->group) &&
               (reader == BROKER_NOBODY || out.state == HELPING_ASKED); /* what it changes for them, and no more */
    for (uint32_t i = 0; i < c->part_count; i++) {
        places[i] = own == BROKER_NONE || i > own ? i : i == own ? 0 : i + 1;
        members[places[i]] = tell_part(b, c, i, reader);
    }
    for (uint32_t i = 0; i < c->group.link_count; i++) {
        order[2 * i] = places[broker_part_of(c, c->group.links[i].giver)];
        order[2 * i + 1] = places[broker_part_of(c, c->group.links[i].receiver)];
    }
    broker_tell_links(b, a, &c->group, order, reader, lang, &out);
    for (uint32_t i = 0; i < c->group.link_count && reader != BROKER_NOBODY; i++) {
        ((helping_link *)out.links)[i].nearness_of_100 = banded_nearness(&c->group.links[i]);
    }
    out.people = members;
    out.person_count = c->part_count;
    if (reader == BROKER_NOBODY) {
        out.pinned = c->group.pinned;
        out.kept_of_100 = c->group.kept_of_100;
        out.value = (double)c->group.value;
    }
    return out;
}

/* ------------------------------------------------------------------ a resident */

/* What waits for an answer first; then what was agreed, what is to be told, and what is over, the newest first. */
static int rank_of(const helping_coupling *c)
{
    static const int ranks[HELPING_STATES] = {[HELPING_ASKED] = 1, [HELPING_WAITING] = 3, [HELPING_AGREED] = 4,
                                              [HELPING_MET] = 2,   [HELPING_DONE] = 5,    [HELPING_ENDED] = 6};
    bool asks = c->state == HELPING_ASKED && !c->held && c->people[0].answer == HELPING_NOT_YET;
    return asks ? 0 : ranks[c->state];
}

static void sort_couplings(helping_coupling *list, size_t n)
{
    for (size_t i = 1; i < n; i++) { /* few, and nearly in order; equal ones stay, the newest first */
        helping_coupling c = list[i];
        size_t at = i;
        while (at > 0 && rank_of(&list[at - 1]) > rank_of(&c)) {
            list[at] = list[at - 1];
            at--;
        }
        list[at] = c;
    }
}

static const helping_coupling *couplings_of(const broker *b, arena *a, uint32_t who, date day, text_language lang,
                                            size_t *count)
{
    const broker_state *s = &b->state;
    helping_coupling *list = ARENA_ARRAY(a, helping_coupling, s->coupling_count);
    *count = 0;
    for (size_t i = s->coupling_count; i-- > 0;) {
        const broker_coupling *c = &s->couplings[i];
        uint32_t part = broker_part_of(c, who);
        bool long_ago = c->state == HELPING_ENDED && day - c->since > (date)b->house.days_ended_is_shown;
        if (c->was_asked && part != BROKER_NONE && (!long_ago || c->parts[part].to_hear)) {
            list[(*count)++] = broker_tell_coupling(b, a, c, who, lang);
        }
    }
    sort_couplings(list, *count);
    return list;
}

static const str *languages_of(const broker *b, arena *a, const person *p, text_language lang, size_t *count)
{
    const skills *s = &b->house.skills;
    str *list = ARENA_ARRAY(a, str, s->language_count);
    *count = 0;
    for (uint16_t i = 0; i < s->language_count; i++) {
        if ((p->languages >> i & 1) != 0) {
            list[(*count)++] = s->language_names[lang][i];
        }
    }
    return list;
}

static const helping_reported *reports_of(const broker *b, arena *a, uint32_t who, size_t *count)
{
    const broker_state *s = &b->state;
    helping_reported *list = ARENA_ARRAY(a, helping_reported, s->report_count);
    *count = 0;
    for (size_t i = s->report_count; i-- > 0;) {
        const broker_report *r = &s->reports[i];
        if (r->who == who) {
            list[(*count)++] =
                (helping_reported){.at = r->at,
                                   .taken_by = r->taken_by,
                                   .taken_at = r->taken_at,
                                   .handled = r->handled,
                                   .coupling = r->coupling == BROKER_NONE ? STR_NULL : s->couplings[r->coupling].id,
                                   .stopped = r->stopped};
        }
    }
    return list;
}

static bool unknown(const broker *b, arena *a, text_language lang, err *e)
{
    return err_set(e, ERR_INPUT, STR_FMT,
                   STR_ARG(TEXT(a, lang, "broker.refuse.nobody", STR_NULL, b->house.terms[lang].call_phone)));
}

/* How many could help them, and whom they could help, whatever is proposed: so a resident never waits for a proposal. */
static void count_around(const broker *b, arena *a, uint32_t who, date day, uint32_t *givers, uint32_t *receivers)
{
    people now = broker_people(b, a, UINT32_MAX, day);
    *givers = *receivers = 0;
    for (uint32_t i = 0; i < now.count; i++) {
        *givers += people_helps(&now, i, who, NULL) == PEOPLE_MAY;
        *receivers += people_helps(&now, who, i, NULL) == PEOPLE_MAY;
    }
}

bool broker_tell_resident(const broker *b, arena *a, str id, date day, text_language lang, helping_resident *out,
                          err *e)
{
    const broker_house *h = &b->house;
    uint32_t who = people_find(&h->people, id);
    if (who == PEOPLE_NOBODY) {
        return unknown(b, a, lang, e);
    }
    const broker_member *m = &b->state.members[who];
    const person *p = &m->now;
    people now = h->people;
    uint32_t givers, receivers;
    now.day = day;
    count_around(b, a, who, day, &givers, &receivers);
    *out = (helping_resident){.id = h->people.list[who].id,
                              .name = h->names[who].full,
                              .days = broker_days(a, p->dayparts, lang),
                              .metres_max = p->radius,
                              .said = m->said_at,
                              .stopped = p->stopped,
                              .minor = p->minor,
                              .has_vog = people_vog_counts(&now, p),
                              .group = p->places > 0,
                              .terms = &h->terms[lang],
                              .given = m->given,
                              .received = m->received,
                              .questions_max = broker_questions_max(b, who),
                              .effects = h->effects[lang],
                              .effect_count = h->effect_count,
                              .could_give = receivers,
                              .could_receive = givers};
    out->can = broker_tell_skills(b, a, p, false, lang, &out->can_count);
    out->seeks = broker_tell_skills(b, a, p, true, lang, &out->seek_count);
    out->languages = languages_of(b, a, p, lang, &out->language_count);
    out->couplings = couplings_of(b, a, who, day, lang, &out->coupling_count);
    out->reports = reports_of(b, a, who, &out->report_count);
    return true;
}

/* ------------------------------------------------------------------ a form */

static const helping_choice *choices_of(const broker *b, arena *a, const person *p, bool seeks, text_language lang)
{
    const skills *s = &b->house.skills;
    const service_catalogue *c = &b->desk->services;
    helping_choice *list = ARENA_ARRAY(a, helping_choice, s->count);
    size_t n = 0;
    for (size_t d = 0; d < c->domain_count; d++) { /* those of a life domain together */
        for (uint16_t i = 0; i < s->count; i++) {
            if (!str_eq(s->list[i].life_domain, c->domains[d].id)) {
                continue;
            }
            helping_choice *x = &list[n++];
            *x = (helping_choice){.id = s->list[i].id,
                                  .words = seeks ? s->list[i].seeks[lang] : s->list[i].can[lang],
                                  .group = c->domains[d].id,
                                  .group_name = c->domains[d].name[lang],
                                  .urgency = 1};
            for (uint16_t k = 0; k < (seeks ? p->need_count : p->offer_count); k++) {
                bool is_it = (seeks ? p->needs[k].skill : p->offers[k].skill) == i;
                x->chosen = x->chosen || is_it;
                x->gladly = x->gladly || (is_it && !seeks && p->offers[k].gladly);
                x->urgency = is_it && seeks ? p->needs[k].urgency : x->urgency;
            }
            x->kept = x->chosen;
        }
    }
    return list;
}

bool broker_tell_form(const broker *b, arena *a, str id, text_language lang, helping_form *out, err *e)
{
    static const helping_told told[] = {
        [PEOPLE_UNTOLD] = HELPING_UNTOLD, [PEOPLE_NO] = HELPING_TOLD_NO, [PEOPLE_YES] = HELPING_TOLD_YES};
    const broker_house *h = &b->house;
    const skills *s = &h->skills;
    uint32_t who = people_find(&h->people, id);
    if (who == PEOPLE_NOBODY) {
        return unknown(b, a, lang, e);
    }
    const person *p = &b->state.members[who].now;
    helping_choice *languages = ARENA_ARRAY(a, helping_choice, s->language_count);
    for (uint16_t i = 0; i < s->language_count; i++) {
        languages[i] = (helping_choice){
            .id = s->languages[i], .words = s->language_names[lang][i], .chosen = (p->languages >> i & 1) != 0};
    }
    *out = (helping_form){.id = h->people.list[who].id,
                          .said = b->state.members[who].said_at,
                          .name = h->names[who].full,
                          .can = choices_of(b, a, p, false, lang),
                          .seeks = choices_of(b, a, p, true, lang),
                          .can_count = s->count,
                          .seek_count = s->count,
                          .languages = languages,
                          .language_count = s->language_count,
                          .dayparts = p->dayparts,
                          .metres_max = p->radius,
                          .no_groups = p->no_groups,
                          .seldom = p->questions == 1,
                          .woman = told[p->woman]};
    for (uint16_t i = 0; i < p->need_count; i++) {
        out->women_only = out->women_only || p->needs[i].women_only;
        out->with_vog = out->with_vog || p->needs[i].with_vog;
    }
    return true;
}

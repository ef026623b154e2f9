/* Who helps whom, as JSON. */
#include <math.h>

#include "report/match_told.h"

#include "base/banned.h"

static const char *const changes[] = {"none", "further", "daypart", "language", "group", "offer", "volunteer"};
_Static_assert(sizeof changes / sizeof *changes == THIN_CHANGES, "each change has its word");

/* With six decimals: points, shares and factors. */
static void put_real(json *j, arena *a, const char *key, double value)
{
    json_key(j, str_of(key));
    json_raw(j, str_printf(a, "%.6f", value));
}

static void put_dayparts(json *j, uint32_t dayparts)
{
    json_key(j, S("dayparts"));
    json_array(j);
    for (uint32_t i = 0; i < PEOPLE_DAYPARTS; i++) {
        if (dayparts >> i & 1) {
            json_str(j, people_daypart_id(i));
        }
    }
    json_array_end(j);
}

/* ------------------------------------------------------------------ who could help whom */

static void put_alone(json *j, const people *p, const thin_person *t)
{
    const skills *s = p->skills;
    json_object(j);
    json_text(j, "person", p->list[t->person].id);
    json_number(j, "givers", t->givers);
    json_text(j, "change", str_of(changes[t->change]));
    switch (t->change) {
    case THIN_FURTHER: json_number(j, "minutes", t->amount); break;
    case THIN_DAYPART: json_text(j, "daypart", people_daypart_id(t->amount)); break;
    case THIN_LANGUAGE: json_text(j, "language", s->languages[t->amount]); break;
    case THIN_OFFER:
    case THIN_VOLUNTEER: json_text(j, "skill", s->list[t->amount].id); break;
    default: break;
    }
    json_number(j, "would", t->would);
    json_object_end(j);
}

void report_match_json(json *j, arena *a, const match_told *m)
{
    (void)a;
    json_object(j);
    json_number(j, "people", m->sums.people);
    json_number(j, "seek", m->sums.seek);
    json_number(j, "give", m->sums.give);
    json_number(j, "activities", m->sums.activities);
    json_number(j, "links", (int64_t)m->sums.links);
    json_number(j, "pairs", (int64_t)m->sums.pairs);
    json_key(j, S("alone"));
    json_array(j);
    for (size_t i = 0; i < m->alone_count; i++) {
        put_alone(j, m->p, &m->alone[i]);
    }
    json_array_end(j);
    json_key(j, S("thin"));
    json_array(j);
    for (size_t i = 0; i < m->spot_count; i++) {
        const thin_spot *s = &m->spots[i];
        json_object(j);
        json_text(j, "skill", m->p->skills->list[s->skill].id);
        json_text(j, "place", s->place);
        json_number(j, "needs", s->needs);
        json_number(j, "unserved", s->unserved);
        json_number(j, "givers", s->givers);
        json_object_end(j);
    }
    json_array_end(j);
    json_object_end(j);
}

/* ------------------------------------------------------------------ the week */

static void put_link(json *j, arena *a, const people *p, const week_link *l)
{
    json_object(j);
    json_text(j, "giver", p->list[l->giver].id);
    json_text(j, "receiver", p->list[l->receiver].id);
    json_text(j, "skill", p->skills->list[l->help.skill].id);
    put_dayparts(j, l->help.dayparts);
    json_text(j, "distance", match_distance(a, p, &l->help, TEXT_EN));
    json_number(j, "weight", l->help.weight);
    put_real(j, a, "urgency", l->help.urgency);
    put_real(j, a, "waiting", l->help.waiting);
    put_real(j, a, "preference", l->help.preference);
    put_real(j, a, "nearness", l->help.nearness);
    put_real(j, a, "trust", l->help.trust);
    json_object_end(j);
}

static const char *kind_of(const people *p, const week_group *g)
{
    if (g->is_chain) {
        return p->list[g->links[0].giver].places > 0 ? "activity" : "chain";
    }
    return g->link_count == 2 ? "pair" : "ring";
}

static void put_group(json *j, arena *a, const people *p, const week_group *g, const week *before)
{
    json_object(j);
    json_text(j, "kind", str_of(kind_of(p, g)));
    put_real(j, a, "expected", g->expected);
    json_flag(j, "holds_pair", g->holds_pair);
    if (before != NULL) {
        json_flag(j, "kept", match_is_kept(before, g));
    }
    json_key(j, S("links"));
    json_array(j);
    for (uint32_t n = 0; n < g->link_count; n++) {
        put_link(j, a, p, &g->links[n]);
    }
    json_array_end(j);
    json_object_end(j);
}

void report_week_json(json *j, arena *a, const people *p, const week *k, const week *before)
{
    json_object(j);
    put_real(j, a, "value", k->value);
    json_flag(j, "repaired", k->repaired);
    if (!k->repaired) { /* of a repair these would be of a few people alone, or of the week before */
        put_real(j, a, "bound", k->bound);
        put_real(j, a, "gap", k->bound > 0 ? fmax(0, (k->bound - k->value) / k->bound) : 0);
        json_flag(j, "proven", k->proven);
        put_real(j, a, "pairs_value", k->pairs_value);
        json_number(j, "pairs_helped", k->pairs_helped);
    }
    json_flag(j, "cut", k->cut);
    json_number(j, "helped", k->helped);
    put_real(j, a, "fairness_cost", k->fairness_cost);
    json_number(j, "hard", k->hard);
    json_number(j, "hard_helped", k->hard_helped);
    json_number(j, "hard_helped_before", k->hard_helped_before);
    json_key(j, S("groups"));
    json_array(j);
    for (uint32_t i = 0; i < k->group_count; i++) {
        put_group(j, a, p, &k->groups[i], before);
    }
    json_array_end(j);
    json_object_end(j);
}

void report_suggestions_json(json *j, arena *a, const people *p, const match_suggested *s)
{
    json_object(j);
    json_text(j, "for", p->list[s->newcomer].id);
    json_flag(j, "whole", s->whole);
    json_key(j, S("suggestions"));
    json_array(j);
    for (uint32_t i = 0; i < s->count; i++) {
        put_group(j, a, p, &s->groups[i], NULL);
    }
    json_array_end(j);
    json_object_end(j);
}

/* Words for who helps whom: distances in bands, parts of the week, the smallest change. */
#include "report/match_told.h"

#include "base/banned.h"

enum { DAYPARTS_TOLD = 3, NEAR = 250, CLOSE = 2000, STEP = 500, KM = 1000 };

#define SAY(id, ...) TEXT(a, lang, "match." id, ##__VA_ARGS__)

/* Halves of a kilometre as far as two, then kilometres; INV-1. */
str match_distance(arena *a, const people *p, const people_help *h, text_language lang)
{
    if (p->skills->list[h->skill].remote) {
        return SAY("remote");
    }
    if (h->metres < NEAR) {
        return SAY("distance.near");
    }
    if (h->metres < CLOSE) {
        uint32_t halves = (h->metres + STEP / 2) / STEP;
        str kilometres = str_printf(a, halves % 2 == 0 ? "%u" : lang == TEXT_NL ? "%u,5" : "%u.5", halves / 2);
        return halves == 1 ? SAY("distance.metres", str_of_int(a, STEP)) : SAY("distance.km", kilometres);
    }
    return SAY("distance.km", str_of_int(a, (h->metres + KM / 2) / KM));
}

static str daypart(arena *a, uint32_t number, text_language lang)
{
    str day = TEXT(a, lang, str_printf(a, "match.day.%u", number / 3 + 1).p),
        part = TEXT(a, lang, str_printf(a, "match.part.%u", number % 3 + 1).p);
    return SAY("daypart", day, part);
}

str match_dayparts(arena *a, uint32_t dayparts, text_language lang)
{
    str told = STR_NULL;
    uint32_t count = 0;
    for (uint32_t i = 0; i < PEOPLE_DAYPARTS; i++) {
        if (dayparts >> i & 1) {
            count++;
            told = count > DAYPARTS_TOLD ? told
                   : count == 1          ? daypart(a, i, lang)
                                         : STR_JOIN(a, told, S(", "), daypart(a, i, lang));
        }
    }
    return count <= DAYPARTS_TOLD ? told : SAY("dayparts.more", told, str_of_int(a, count - DAYPARTS_TOLD));
}

str match_change(arena *a, const people *p, const thin_person *t, text_language lang)
{
    str amount = str_of_int(a, t->amount);
    switch (t->change) {
    case THIN_FURTHER: return TEXT(a, lang, "broker.change.further", amount);
    case THIN_DAYPART: return TEXT(a, lang, "broker.change.daypart", daypart(a, t->amount, lang));
    case THIN_LANGUAGE: return TEXT(a, lang, "broker.change.language", p->skills->language_names[lang][t->amount]);
    case THIN_GROUP: return TEXT(a, lang, "broker.change.group");
    case THIN_OFFER: return TEXT(a, lang, "broker.change.offer", p->skills->list[t->amount].can[lang]);
    case THIN_VOLUNTEER: return TEXT(a, lang, "broker.change.volunteer", p->skills->list[t->amount].can[lang]);
    default: return TEXT(a, lang, "broker.change.none");
    }
}

bool match_is_kept(const week *before, const week_group *g)
{
    bool kept = false;
    for (uint32_t i = 0; before != NULL && !kept && i < before->group_count; i++) {
        const week_group *its = &before->groups[i];
        kept = its->is_chain == g->is_chain && its->link_count == g->link_count;
        for (uint32_t k = 0; kept && k < g->link_count; k++) {
            kept = its->links[k].giver == g->links[k].giver && its->links[k].receiver == g->links[k].receiver;
        }
    }
    return kept;
}

/* Who helps whom, for a broker: first what there is, then who has nobody. */
#include "report/layout.h"
#include "report/match_told.h"

#include <stdio.h>

#include "base/banned.h"

enum {
    SPOTS_TOLD = 12,
    ALONE_TOLD = 25,
    GROUPS_TOLD = 500,
    DAYS_OF_YEAR = 365,
    DAYS_OF_MONTH = 30,
    MONTHS_LONG = 3,
    URGENT = 4
};

static const double PERCENT_TOLD = 0.05; /* what is less is told as 0.0 */

#define SAY(id, ...) TEXT(a, lang, "match." id, ##__VA_ARGS__)

typedef struct telling {
    arena *a;
    text_language lang;
    const people *p;
    layout page;
} telling;

static telling tell(arena *a, const people *p, text_language lang, int width)
{
    return (telling){a, lang, p, layout_in(a, width)};
}

static str id_of(const telling *t, uint32_t one)
{
    return t->p->list[one].id;
}

/* Share of all in per cent, with one decimal. */
static str percent(const telling *t, double part, double all)
{
    char digits[32];
    int n = snprintf(digits, sizeof digits, "%.1f", all > 0 ? 100 * part / all : 0);
    for (int i = 0; i < n; i++) {
        digits[i] = digits[i] == '.' && t->lang == TEXT_NL ? ',' : digits[i];
    }
    return str_copy(t->a, (str){digits, (size_t)n});
}

static void heading(telling *t, str text)
{
    layout_blank(&t->page);
    layout_heading(&t->page, text);
}

/* ------------------------------------------------------------------ who could help whom */

static void tell_spots(telling *t, const match_told *m)
{
    arena *a = t->a;
    text_language lang = t->lang;
    heading(t, SAY("spots"));
    layout_text(&t->page, 0, 0, m->spot_count > 0 ? SAY("spots.about") : SAY("spots.none"));
    for (size_t i = 0; i < m->spot_count && i < SPOTS_TOLD; i++) {
        const thin_spot *s = &m->spots[i];
        str seeks = t->p->skills->list[s->skill].seeks[lang];
        str what = s->place.n > 0 ? SAY("spot", seeks, s->place) : SAY("spot.nowhere", seeks);
        layout_text(&t->page, 2, 4, STR_JOIN(a, S("- "), what));
        layout_text(&t->page, 4, 4,
                    SAY("spot.counts", str_of_int(a, s->unserved), str_of_int(a, s->needs), str_of_int(a, s->givers)));
    }
    if (m->spot_count > SPOTS_TOLD) {
        layout_text(&t->page, 2, 2, SAY("more", str_of_int(a, (int64_t)(m->spot_count - SPOTS_TOLD))));
    }
}

static void tell_change(telling *t, const thin_person *one, size_t in)
{
    arena *a = t->a;
    text_language lang = t->lang;
    layout_text(&t->page, in, in, match_change(a, t->p, one, lang));
    if (one->change != THIN_NONE && one->change != THIN_VOLUNTEER) {
        layout_text(&t->page, in, in,
                    one->would == 1 ? SAY("change.one") : SAY("change.some", str_of_int(a, one->would)));
    }
}

static void tell_one(telling *t, const thin_person *one)
{
    arena *a = t->a;
    text_language lang = t->lang;
    str now = one->givers > 0 ? SAY("alone.givers", str_of_int(a, one->givers)) : SAY("alone.nobody");
    layout_text(&t->page, 2, 4, STR_JOIN(a, S("- "), id_of(t, one->person), S(": "), now));
    tell_change(t, one, 4);
}

static void tell_alone(telling *t, const match_told *m)
{
    arena *a = t->a;
    text_language lang = t->lang;
    heading(t, SAY("alone"));
    layout_text(&t->page, 0, 0,
                m->alone_count > 0 ? SAY("alone.about", str_of_int(a, (int64_t)m->alone_count)) : SAY("alone.none"));
    for (size_t i = 0, told = 0; i < 2 * m->alone_count && told < ALONE_TOLD;
         i++) { /* whom nobody can help come first */
        const thin_person *one = &m->alone[i % m->alone_count];
        if ((one->givers > 0) == (i >= m->alone_count)) {
            tell_one(t, one);
            told++;
        }
    }
    if (m->alone_count > ALONE_TOLD) {
        layout_text(&t->page, 2, 2, SAY("more", str_of_int(a, (int64_t)(m->alone_count - ALONE_TOLD))));
    }
}

str report_match_text(arena *a, const match_told *m, text_language lang, int width)
{
    telling t = tell(a, m->p, lang, width);
    const thin_sums *s = &m->sums;
    layout_heading(&t.page, SAY("title"));
    layout_text(&t.page, 0, 0, SAY("people", str_of_int(a, s->people), str_of_int(a, s->seek), str_of_int(a, s->give)));
    if (s->activities > 0) {
        layout_text(&t.page, 0, 0, SAY("activities", str_of_int(a, s->activities)));
    }
    layout_text(&t.page, 0, 0, SAY("links", str_of_int(a, (int64_t)s->links), str_of_int(a, (int64_t)s->pairs)));
    tell_alone(&t, m);
    tell_spots(&t, m);
    layout_blank(&t.page);
    layout_text(&t.page, 0, 0, SAY("next"));
    return buf_str(&t.page.out);
}

/* ------------------------------------------------------------------ the week */

static void tell_link(telling *t, const week_link *l, size_t in)
{
    arena *a = t->a;
    text_language lang = t->lang;
    const people_help *h = &l->help;
    const skill *s = &t->p->skills->list[h->skill];
    int64_t months = (int64_t)((h->waiting - 1) * DAYS_OF_YEAR + 0.5) / DAYS_OF_MONTH;
    layout_text(&t->page, in + 2, in + 4,
                STR_JOIN(a, S("- "), SAY("link", id_of(t, l->giver), id_of(t, l->receiver), s->can[lang])));
    layout_text(&t->page, in + 4, in + 4,
                SAY("link.when", match_dayparts(a, h->dayparts, lang), match_distance(a, t->p, h, lang)));
    if (h->urgency >= URGENT) {
        layout_text(&t->page, in + 4, in + 4, SAY("link.urgent", id_of(t, l->receiver)));
    }
    if (months >= MONTHS_LONG) {
        str long_ago = months >= DAYS_OF_YEAR / DAYS_OF_MONTH
                           ? SAY("link.year", id_of(t, l->receiver))
                           : SAY("link.waits", id_of(t, l->receiver), str_of_int(a, months));
        layout_text(&t->page, in + 4, in + 4, long_ago);
    }
    if (s->money) {
        layout_text(&t->page, in + 4, in + 4, SAY("link.money"));
    }
}

static str name_of_group(const telling *t, const week_group *g)
{
    arena *a = t->a;
    text_language lang = t->lang;
    str first = id_of(t, g->links[0].giver);
    if (g->is_chain) {
        return t->p->list[g->links[0].giver].places > 0 ? SAY("group.activity", first) : SAY("group.chain", first);
    }
    return g->link_count == 2 ? SAY("group.pair", first, id_of(t, g->links[0].receiver))
                              : SAY("group.ring", str_of_int(a, g->link_count));
}

/* An activity, or somebody with more places, begins a chain for each whom they help: one after the other under one heading. */
static bool goes_on(const week *k, uint32_t i)
{
    return i > 0 && k->groups[i].is_chain && k->groups[i - 1].is_chain &&
           k->groups[i - 1].links[0].giver == k->groups[i].links[0].giver;
}

/* What stands under the heading of group i stood there before too. */
static bool is_as_it_was(const week *k, uint32_t i, const week *before)
{
    bool kept = match_is_kept(before, &k->groups[i]);
    for (uint32_t n = i + 1; kept && n < k->group_count && goes_on(k, n); n++) {
        kept = match_is_kept(before, &k->groups[n]);
    }
    return kept;
}

/* Links between who begins the chain and the giver of this one: further on stands further in, so that a branch is seen. */
static size_t depth_of(const week_group *g, uint32_t n)
{
    size_t depth = 0;
    for (uint32_t at = n; at > 0; at--) {
        if (g->links[at - 1].receiver == g->links[n].giver) {
            depth++;
            n = at - 1;
        }
    }
    return depth;
}

static void tell_group(telling *t, const week *k, uint32_t i, const week *before)
{
    arena *a = t->a;
    text_language lang = t->lang;
    const week_group *g = &k->groups[i];
    if (!goes_on(k, i)) {
        layout_blank(&t->page);
        str name = name_of_group(t, g);
        layout_text(&t->page, 0, 2, before != NULL && !is_as_it_was(k, i, before) ? SAY("group.new", name) : name);
    }
    for (uint32_t n = 0; n < g->link_count; n++) {
        tell_link(t, &g->links[n], g->is_chain ? 2 * depth_of(g, n) : 0);
    }
    if (!g->is_chain) {
        layout_text(&t->page, 2, 2, g->link_count == 2 ? SAY("reason.pair") : SAY("reason.ring"));
        if (g->link_count > 2 && g->holds_pair) {
            layout_text(&t->page, 2, 2, SAY("reason.holds_pair"));
        }
    }
}

/* Of all there is no better one; what some gave up for others is not in it. */
static bool is_best(const week *k)
{
    return k->proven && !k->repaired && k->fairness_cost <= 0;
}

static void tell_pairs_and_bound(telling *t, const week *k)
{
    arena *a = t->a;
    text_language lang = t->lang;
    if (k->pairs_value > 0 && k->value >= k->pairs_value) {
        layout_text(&t->page, 0, 0, SAY("worth.more", percent(t, k->value - k->pairs_value, k->pairs_value)));
    } else if (k->pairs_value > 0) {
        layout_text(&t->page, 0, 0, SAY("worth.less", percent(t, k->pairs_value - k->value, k->pairs_value)));
    }
    double left = k->bound - k->value;
    if (is_best(k)) {
        layout_text(&t->page, 0, 0, SAY("worth.best"));
    } else if (100 * left < PERCENT_TOLD * k->value) {
        layout_text(&t->page, 0, 0, SAY("worth.nearly"));
    } else {
        layout_text(&t->page, 0, 0, SAY("worth.bound", percent(t, left, k->value)));
    }
    if (k->has_pins) {
        layout_text(&t->page, 0, 0, SAY("worth.pinned"));
    }
}

static void tell_worth(telling *t, const week *k)
{
    arena *a = t->a;
    text_language lang = t->lang;
    heading(t, SAY("worth"));
    layout_text(&t->page, 0, 0, SAY("worth.about"));
    if (k->repaired) {
        layout_text(&t->page, 0, 0, SAY("worth.repaired", str_of_int(a, k->helped)));
    } else {
        layout_text(&t->page, 0, 0, SAY("worth.helped", str_of_int(a, k->helped), str_of_int(a, k->pairs_helped)));
        tell_pairs_and_bound(t, k);
    }
    if (k->cut && !is_best(k)) { /* more time brings nothing better */
        layout_text(&t->page, 0, 0, SAY("worth.cut"));
    }
    if (k->hard > 0) {
        heading(t, SAY("hard"));
        layout_text(&t->page, 0, 0, SAY("hard.about", str_of_int(a, k->hard), str_of_int(a, k->hard_helped)));
        layout_text(&t->page, 0, 0,
                    k->hard_helped > k->hard_helped_before
                        ? SAY("hard.more", str_of_int(a, k->hard_helped_before), percent(t, k->fairness_cost, 1))
                        : SAY("hard.same"));
    }
}

/* Against the proposal before: which groups stay, and whether somebody has to be told something new. */
static void tell_kept(telling *t, uint32_t kept, uint32_t changed)
{
    arena *a = t->a;
    text_language lang = t->lang;
    layout_text(&t->page, 0, 0,
                kept == 0   ? SAY("week.repaired.none")
                : kept == 1 ? SAY("week.repaired.one")
                            : SAY("week.repaired", str_of_int(a, kept)));
    layout_text(&t->page, 0, 0,
                changed == 0   ? SAY("week.changed.none")
                : changed == 1 ? SAY("week.changed.one")
                               : SAY("week.changed", str_of_int(a, changed)));
}

str report_week_text(arena *a, const people *p, const week *k, const week *before, text_language lang, int width)
{
    telling t = tell(a, p, lang, width);
    uint32_t pairs = 0, rings = 0, chains = 0, activities = 0, kept = 0; /* headings, as the reader counts them */
    for (uint32_t i = 0; i < k->group_count; i++) {
        const week_group *g = &k->groups[i];
        pairs += !g->is_chain && g->link_count == 2;
        rings += !g->is_chain && g->link_count > 2;
        if (g->is_chain && !goes_on(k, i)) {
            *(p->list[g->links[0].giver].places > 0 ? &activities : &chains) += 1;
        }
        kept += !goes_on(k, i) && is_as_it_was(k, i, before);
    }
    layout_heading(&t.page, SAY("week"));
    layout_text(&t.page, 0, 0,
                SAY("week.about", str_of_int(a, k->helped), str_of_int(a, pairs), str_of_int(a, rings),
                    str_of_int(a, chains), str_of_int(a, activities)));
    if (before != NULL) {
        tell_kept(&t, kept, pairs + rings + chains + activities - kept);
    }
    for (uint32_t i = 0; i < k->group_count && i < GROUPS_TOLD; i++) {
        tell_group(&t, k, i, before);
    }
    if (k->group_count > GROUPS_TOLD) {
        layout_text(&t.page, 2, 2, SAY("more.groups", str_of_int(a, k->group_count - GROUPS_TOLD)));
    }
    tell_worth(&t, k);
    layout_blank(&t.page);
    layout_text(&t.page, 0, 0, SAY("week.first"));
    return buf_str(&t.page.out);
}

/* ------------------------------------------------------------------ for one */

str report_suggestions_text(arena *a, const people *p, const match_suggested *s, text_language lang, int width)
{
    telling t = tell(a, p, lang, width);
    week all = {.groups = s->groups, .group_count = s->count};
    layout_heading(&t.page, SAY("suggest", id_of(&t, s->newcomer)));
    layout_text(&t.page, 0, 0, s->count > 0 ? SAY("suggest.about") : SAY("suggest.none"));
    if (s->count == 0 && s->alone != NULL) {
        tell_change(&t, s->alone, 0);
    }
    if (!s->whole) {
        layout_text(&t.page, 0, 0, SAY("suggest.cut"));
    }
    for (uint32_t i = 0; i < s->count; i++) {
        tell_group(&t, &all, i, NULL);
    }
    return buf_str(&t.page.out);
}

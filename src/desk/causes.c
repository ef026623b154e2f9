/* From a ranking of levers to what is told of it: which causes and arrows are shown, which way a lever works, what is not known. */
#include "desk/underneath.h"

#include <stdlib.h>

#include "base/banned.h"

enum {
    QUARTERS = 4,
    DRAWS = 500,
    HOUSEHOLDS = 128,
    CONSIDERED = 6,
    SEED = 2026,
    SHOWN_MAX = 18, /* causes in the picture, unless more were told */
    LEVERS_MAX = 3, /* told with their reasons; those that a doubt names come besides */
    RELIEFS_MAX = 6,
    WAYS_MAX = 5,         /* problems to which the way is shown */
    EXPLANATIONS_MAX = 3, /* of a problem that was told */
    DOUBTS_MAX = 3,
    HUNDRED = 100,
    LEAST_OF_100 = 5, /* a help that relieves nothing more often is not told */
};
#define WORTH_TELLING 0.01 /* share of households in which something is relieved */
#define LIKELY 0.5 /* chance from which a supposed problem may be a place to begin; below it, it is only asked */
#define WORTH_SUPPOSING 0.03 /* chance; what is less likely is not said of anybody */
#define WORTH_DRAWING 0.03   /* chance that an arrow works, of those that no way goes along */
#define WORTH_ASKING 0.02    /* gain of a doubt, beside the relief of the first lever */
#define BUNDLE_GAIN 1.2      /* a bundle is told when it relieves so much more than one lever less */

typedef struct telling {
    const desk_case *k;
    const cause_model *m;
    const desk_evidence *seen;
    const cause_ranking *r;
    int32_t *shown; /* by subject: its place in causes; −1: not shown */
    overview_cause *causes;
    overview_arrow *arrows;
    int64_t *arrow_at; /* by arrow of the model: its place in arrows; −1: not shown */
    overview_lever *levers;
    overview_causes *out;
} telling;

static int to_hundred(double share)
{
    return (int)(share * HUNDRED + 0.5);
}

/* ------------------------------------------------------------------ causes */

static double chance_of(const telling *t, uint32_t subject)
{
    return 1 - t->r->mass[subject][0];
}

static int supposed_of(double chance)
{
    enum { STEP = 5, MOST = 95 };
    int of = (int)(chance * HUNDRED / STEP + 0.5) * STEP;
    return of < STEP ? STEP : of > MOST ? MOST : of;
}

overview_cause_kind desk_cause_kind(cause_kind kind)
{
    static const overview_cause_kind kinds[] = {[CAUSE_PROBLEM] = OVERVIEW_PROBLEM,
                                                [CAUSE_UNDERLYING] = OVERVIEW_CAUSE,
                                                [CAUSE_OUTSIDE] = OVERVIEW_OUTSIDE,
                                                [CAUSE_PROTECTIVE] = OVERVIEW_PROTECTIVE};
    return kinds[kind];
}

/* What is known not to be there is not shown, nor what is hardly likely; nor is a danger that nobody told of: nobody is suspected of violence by a calculation. */
static bool may_be_told(const telling *t, uint32_t subject)
{
    const desk_seen *seen = &t->seen->seen[subject];
    return seen->told || (!seen->absent && !t->k->d->underneath->unsaid[subject] && !t->m->subjects[subject].danger &&
                          chance_of(t, subject) >= WORTH_SUPPOSING);
}

static bool can_show(const telling *t, uint32_t subject)
{
    return t->shown[subject] >= 0 ||
           ((t->seen->seen[subject].told || t->out->count < SHOWN_MAX) && may_be_told(t, subject));
}

static void show(telling *t, uint32_t subject)
{
    const cause_subject *s = &t->m->subjects[subject];
    const desk_seen *seen = &t->seen->seen[subject];
    text_language lang = t->k->lang;
    if (t->shown[subject] >= 0 || !can_show(t, subject)) {
        return;
    }
    t->shown[subject] = (int32_t)t->out->count;
    t->causes[t->out->count++] = (overview_cause){.id = s->id,
                                                  .name = s->name[lang],
                                                  .resident = s->resident[lang],
                                                  .professional = s->professional[lang],
                                                  .life_domain = s->domain,
                                                  .kind = desk_cause_kind(s->kind),
                                                  .told = seen->told,
                                                  .awake = seen->awake,
                                                  .danger = s->danger,
                                                  .seen = seen->told && seen->ticked,
                                                  .shown_by = seen->told ? seen->by : S(""),
                                                  .of_100 = seen->told ? HUNDRED : supposed_of(chance_of(t, subject))};
}

/* How likely it is that the arrow works now: the chance of each state of the cause, and what that state brings about. */
static double works(const telling *t, const cause_arrow *w)
{
    uint32_t grades = t->m->subjects[w->to].state_count - 1;
    double sum = 0;
    for (uint32_t s = 1; s < t->m->subjects[w->from].state_count; s++) {
        sum += t->r->mass[w->from][s] * w->at_least[(size_t)(s - 1) * grades];
    }
    return sum;
}

/* ------------------------------------------------------------------ the way of a lever */

static const cause_leverage *best_likely(const cause_leverage *list, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (list[i].likely) {
            return &list[i];
        }
    }
    return NULL;
}

/* The way from the lever to a problem whose narrowest arrow carries most (widest path; Pollack 1960). Arrows that carry nothing are none. Returns its arrows, the
 * last one first. */
static size_t widest_way(const telling *t, const cause_leverage *l, uint32_t to, uint32_t *arrows)
{
    uint32_t n = t->m->count;
    double *width = ARENA_ARRAY(t->k->a, double, n);
    int64_t *by = ARENA_ARRAY(t->k->a, int64_t, n);
    bool *done = ARENA_ARRAY(t->k->a, bool, n);
    for (uint32_t i = 0; i < l->lever_count; i++) {
        width[l->levers[i]] = QUARTERS + 1; /* more than any arrow carries */
    }
    for (uint32_t i = 0; i < n; i++) {
        by[i] = -1;
    }
    for (;;) {
        uint32_t next = n;
        for (uint32_t i = 0; i < n; i++) {
            next = !done[i] && width[i] > 0 && (next == n || width[i] > width[next]) ? i : next;
        }
        if (next == n || next == to) {
            break;
        }
        done[next] = true;
        for (uint32_t i = 0; i < t->m->arrow_count; i++) {
            const cause_arrow *w = &t->m->arrows[i];
            double through = l->carried[i] < width[next] ? l->carried[i] : width[next];
            if (w->from == next && !done[w->to] && through > width[w->to] && may_be_told(t, w->to)) {
                width[w->to] = through;
                by[w->to] = i;
            }
        }
    }
    size_t count = 0;
    for (uint32_t at = to; by[at] >= 0 && count < n; at = t->m->arrows[by[at]].from) {
        arrows[count++] = (uint32_t)by[at];
    }
    return count;
}

typedef struct ordered { /* a subject and how much it is relieved */
    uint32_t subject;
    double by;
} ordered;

static int compare_ordered(const void *a, const void *b)
{
    const ordered *x = a, *y = b;
    if (x->by != y->by) {
        return x->by > y->by ? -1 : 1;
    }
    return x->subject < y->subject ? -1 : x->subject > y->subject;
}

static bool is_in(uint32_t subject, const cause_leverage *l)
{
    for (uint32_t i = 0; i < l->lever_count; i++) {
        if (l->levers[i] == subject) {
            return true;
        }
    }
    return false;
}

/* Problems that the lever relieves, by what their relief weighs: what keeps people awake first. */
static size_t relieved_by(const telling *t, const cause_leverage *l, ordered *list)
{
    size_t count = 0;
    for (uint32_t s = 0; s < t->m->count; s++) {
        if (l->improved[s] >= WORTH_TELLING && !is_in(s, l) && t->seen->weights[s] > 0) {
            list[count++] = (ordered){s, l->improved[s] * t->seen->weights[s]};
        }
    }
    qsort(list, count, sizeof *list, compare_ordered);
    return count;
}

/* Shows what stands along the ways to what the lever relieves most; the arrows, each once, in the order in which they are gone along. */
static size_t show_ways(telling *t, const cause_leverage *l, uint32_t *ways)
{
    ordered *list = ARENA_ARRAY(t->k->a, ordered, t->m->count);
    uint32_t *way = ARENA_ARRAY(t->k->a, uint32_t, t->m->count);
    bool *taken = ARENA_ARRAY(t->k->a, bool, t->m->arrow_count + 1);
    size_t relieved = relieved_by(t, l, list), count = 0;
    for (size_t i = 0; i < relieved && i < WAYS_MAX; i++) {
        size_t n = widest_way(t, l, list[i].subject, way);
        while (n-- > 0) {
            const cause_arrow *w = &t->m->arrows[way[n]];
            if (!taken[way[n]] && can_show(t, w->from) && can_show(t, w->to)) {
                taken[way[n]] = true;
                show(t, w->from);
                show(t, w->to);
                if (t->shown[w->from] >= 0 && t->shown[w->to] >= 0) {
                    ways[count++] = way[n];
                }
            }
        }
    }
    return count;
}

/* ------------------------------------------------------------------ arrows */

static overview_grade grade_of(const cause_source *s)
{
    return s->evidence_count == 0 ? OVERVIEW_ASSUMED : s->assumed ? OVERVIEW_DIRECTION : OVERVIEW_RESEARCH;
}

/* The first research behind it: what was measured and by whom; in English, where the words are Dutch, by whom. */
static str source_of(const telling *t, const cause_source *s)
{
    const struct desk_underneath *u = t->k->d->underneath;
    for (size_t i = 0; s->evidence_count > 0 && i < u->citation_count; i++) {
        const desk_citation *c = &u->citations[i];
        if (str_eq(c->row, s->evidence[0])) {
            return t->k->lang != TEXT_NL
                       ? c->cite
                       : str_printf(t->k->a, STR_FMT " (" STR_FMT ")", STR_ARG(c->found), STR_ARG(c->cite));
        }
    }
    return s->evidence_count > 0 ? s->evidence[0] : S("");
}

static void add_arrow(telling *t, uint32_t from, uint32_t to, bool later, bool protects, const cause_source *s)
{
    t->arrows[t->out->arrow_count++] =
        (overview_arrow){.from = (size_t)t->shown[from],
                         .to = (size_t)t->shown[to],
                         .supposed = !t->seen->seen[from].told || !t->seen->seen[to].told,
                         .later = later,
                         .protects = protects,
                         .words = s->words[t->k->lang],
                         .grade = grade_of(s),
                         .source = source_of(t, s)};
}

static bool is_way(uint32_t arrow, const uint32_t *ways, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (ways[i] == arrow) {
            return true;
        }
    }
    return false;
}

static void add_arrows(telling *t, const uint32_t *ways, size_t way_count)
{
    const cause_model *m = t->m;
    t->arrows = ARENA_ARRAY(t->k->a, overview_arrow, (size_t)m->arrow_count + m->shield_count + 1);
    t->arrow_at = ARENA_ARRAY(t->k->a, int64_t, m->arrow_count + 1);
    for (uint32_t i = 0; i < m->arrow_count; i++) {
        const cause_arrow *w = &m->arrows[i];
        bool both = t->shown[w->from] >= 0 && t->shown[w->to] >= 0;
        t->arrow_at[i] = -1;
        if (both && (is_way(i, ways, way_count) || works(t, w) >= WORTH_DRAWING)) {
            t->arrow_at[i] = (int64_t)t->out->arrow_count;
            add_arrow(t, w->from, w->to, w->later, false, &w->source);
        }
    }
    for (uint32_t i = 0; i < m->shield_count; i++) {
        const cause_shield *g = &m->shields[i];
        if (t->shown[g->from] >= 0 && t->shown[g->to] >= 0) {
            add_arrow(t, g->from, g->to, false, true, &g->source);
        }
    }
    t->out->arrows = t->arrows;
}

/* A later arrow closes a circle when a way along the others leads back to where it begins. */
static void mark_loops(telling *t)
{
    size_t n = t->out->count;
    bool *reached = ARENA_ARRAY(t->k->a, bool, n + 1);
    for (size_t i = 0; i < t->out->arrow_count; i++) {
        overview_arrow *loop = &t->arrows[i];
        memset(reached, 0, n * sizeof *reached);
        reached[loop->to] = true;
        for (bool more = loop->later; more;) {
            more = false;
            for (size_t k = 0; k < t->out->arrow_count; k++) {
                const overview_arrow *w = &t->arrows[k];
                if (reached[w->from] && !reached[w->to] && !w->protects) {
                    reached[w->to] = more = true;
                }
            }
        }
        loop->loop = loop->later && reached[loop->from];
    }
}

/* ------------------------------------------------------------------ levers */

/* As it stands within a sentence: "hulp bij stress"; a word of capitals stays so. */
static str within_sentence(arena *a, str name)
{
    bool is_word = name.n > 1 && name.p[1] >= 'a' && name.p[1] <= 'z';
    return is_word ? STR_JOIN(a, str_lower(a, str_cut(name, 0, 1)), str_from(name, 1)) : name;
}

static str lever_name(const telling *t, const cause_leverage *l)
{
    buf b = buf_in(t->k->a);
    for (uint32_t i = 0; i < l->lever_count; i++) {
        str name = t->m->subjects[l->levers[i]].lever_name[t->k->lang];
        name = i == 0 ? name : within_sentence(t->k->a, name);
        str between = i == 0 ? S("") : i + 1 < l->lever_count ? S(", ") : TEXT(t->k->a, t->k->lang, "desk.causes.and");
        buf_put(&b, between);
        buf_put(&b, name);
    }
    return buf_str(&b);
}

static void add_reliefs(const telling *t, const cause_leverage *l, overview_lever *out)
{
    ordered *list = ARENA_ARRAY(t->k->a, ordered, t->m->count);
    size_t relieved = relieved_by(t, l, list);
    overview_relief *reliefs = ARENA_ARRAY(t->k->a, overview_relief, RELIEFS_MAX);
    for (size_t i = 0; i < relieved && out->relief_count < RELIEFS_MAX; i++) {
        if (t->shown[list[i].subject] >= 0) {
            reliefs[out->relief_count++] = (overview_relief){.cause = (size_t)t->shown[list[i].subject],
                                                             .of_100 = to_hundred(l->improved[list[i].subject])};
        }
    }
    out->reliefs = reliefs;
}

static void add_ways(const telling *t, const cause_leverage *l, overview_lever *out)
{
    ordered *list = ARENA_ARRAY(t->k->a, ordered, t->m->count);
    uint32_t *way = ARENA_ARRAY(t->k->a, uint32_t, t->m->count);
    size_t relieved = relieved_by(t, l, list), *ways = ARENA_ARRAY(t->k->a, size_t, t->m->arrow_count + 1);
    bool *taken = ARENA_ARRAY(t->k->a, bool, t->m->arrow_count + 1);
    for (size_t i = 0; i < relieved && i < WAYS_MAX; i++) {
        size_t n = widest_way(t, l, list[i].subject, way);
        while (n-- > 0) {
            if (!taken[way[n]] && t->arrow_at[way[n]] >= 0) {
                taken[way[n]] = true;
                ways[out->way_count++] = (size_t)t->arrow_at[way[n]];
            }
        }
    }
    out->ways = ways;
}

/* What nobody has measured: from the lever, or along its ways. */
static void add_unknowns(const telling *t, const cause_leverage *l, overview_lever *out)
{
    str *unknowns = ARENA_ARRAY(t->k->a, str, t->m->gap_count + 1);
    for (uint32_t i = 0; i < t->m->gap_count; i++) {
        const cause_gap *g = &t->m->gaps[i];
        if (is_in(g->from, l) && t->shown[g->to] >= 0) {
            unknowns[out->unknown_count++] = g->words[t->k->lang];
        }
    }
    out->unknowns = unknowns;
}

static overview_lever tell_lever(const telling *t, const cause_leverage *l)
{
    overview_lever out = {.cause_count = l->lever_count,
                          .name = lever_name(t, l),
                          .first_of_100 = to_hundred((double)l->first / l->draws)};
    str *services = ARENA_ARRAY(t->k->a, str, l->lever_count);
    for (uint32_t i = 0; i < l->lever_count; i++) {
        out.causes[i] = (size_t)t->shown[l->levers[i]];
        services[i] = t->m->subjects[l->levers[i]].action;
    }
    out.services = services;
    if (l->carried != NULL) {
        add_reliefs(t, l, &out);
        add_ways(t, l, &out);
    }
    add_unknowns(t, l, &out);
    return out;
}

static int64_t find_lever(const telling *t, uint32_t subject)
{
    for (size_t i = 0; i < t->out->lever_count; i++) {
        if (t->levers[i].causes[0] == (size_t)t->shown[subject]) {
            return (int64_t)i;
        }
    }
    return -1;
}

static int most_relieved(const overview_lever *l)
{
    int most = 0;
    for (size_t i = 0; i < l->relief_count; i++) {
        most = l->reliefs[i].of_100 > most ? l->reliefs[i].of_100 : most;
    }
    return most;
}

static void add_levers(telling *t)
{
    t->levers = ARENA_ARRAY(t->k->a, overview_lever, t->r->single_count + 1);
    for (uint32_t i = 0; i < t->r->single_count && t->out->lever_count < LEVERS_MAX; i++) {
        const cause_leverage *l = &t->r->singles[i];
        overview_lever lever = l->likely && t->shown[l->levers[0]] >= 0 ? tell_lever(t, l) : (overview_lever){0};
        if (most_relieved(&lever) >= LEAST_OF_100) {
            t->levers[t->out->lever_count++] = lever;
        } else if (l->likely && t->out->lever_count == 0) {
            return; /* what relieves most relieves too little to tell: nothing else is called first instead */
        }
    }
    for (uint32_t i = 0; t->out->lever_count > 0 && i < t->r->single_count && i < CONSIDERED;
         i++) { /* those that a doubt names */
        const cause_leverage *l = &t->r->singles[i];
        bool is_named = false;
        for (uint32_t d = 0; d < t->r->doubt_count && d < DOUBTS_MAX; d++) {
            is_named |= t->r->doubts[d].if_there == l->levers[0] || t->r->doubts[d].if_not == l->levers[0];
        }
        if (is_named && t->shown[l->levers[0]] >= 0 && find_lever(t, l->levers[0]) < 0) {
            t->levers[t->out->lever_count] = tell_lever(t, l);
            t->levers[t->out->lever_count++].only_asked = !l->likely;
        }
    }
    t->out->levers = t->levers;
    for (size_t i = 0; t->out->lever_count > 0 && i < t->levers[0].cause_count; i++) {
        t->causes[t->levers[0].causes[i]].is_first = true;
    }
}

static bool is_shown(const telling *t, const cause_leverage *l)
{
    for (uint32_t i = 0; i < l->lever_count; i++) {
        if (t->shown[l->levers[i]] < 0) {
            return false;
        }
    }
    return true;
}

static void add_bundles(telling *t)
{
    overview_lever *bundles = ARENA_ARRAY(t->k->a, overview_lever, 2);
    const cause_leverage *single = best_likely(t->r->singles, t->r->single_count);
    double before = single == NULL ? 0 : single->relief;
    const cause_leverage *best[] = {best_likely(t->r->pairs, t->r->pair_count),
                                    best_likely(t->r->triples, t->r->triple_count)};
    for (int i = 0; t->out->lever_count > 0 && i < 2 && best[i] != NULL && best[i]->relief > before * BUNDLE_GAIN;
         i++) {
        before = best[i]->relief;
        if (is_shown(t, best[i])) {
            bundles[t->out->bundle_count++] = tell_lever(t, best[i]);
        }
    }
    t->out->bundles = bundles;
}

static void add_doubts(telling *t)
{
    overview_doubt *doubts = ARENA_ARRAY(t->k->a, overview_doubt, DOUBTS_MAX);
    const cause_leverage *single = best_likely(t->r->singles, t->r->single_count);
    double first = single == NULL ? 0 : single->relief;
    for (uint32_t i = 0; i < t->r->doubt_count && i < DOUBTS_MAX; i++) {
        const cause_doubt *d = &t->r->doubts[i];
        int64_t there = find_lever(t, d->if_there), not_there = find_lever(t, d->if_not);
        if (d->gain >= WORTH_ASKING * first && there >= 0 && not_there >= 0 && t->shown[d->subject] >= 0) {
            doubts[t->out->doubt_count++] = (overview_doubt){
                .cause = (size_t)t->shown[d->subject], .if_there = (size_t)there, .if_not = (size_t)not_there};
        }
    }
    t->out->doubts = doubts;
}

/* ------------------------------------------------------------------ the whole */

static void choose_shown(telling *t)
{
    for (int awake = 1; awake >= 0; awake--) { /* what was told first, and of that what keeps them awake */
        for (uint32_t s = 0; s < t->m->count; s++) {
            if (t->seen->seen[s].told && t->seen->seen[s].awake == (awake == 1)) {
                show(t, s);
            }
        }
    }
    for (uint32_t i = 0; i < t->r->single_count && i < LEVERS_MAX; i++) {
        if (t->r->singles[i].likely) {
            show(t, t->r->singles[i].levers[0]);
        }
    }
}

typedef struct explanation {
    uint32_t cause;
    double works;
} explanation;

static int compare_explanations(const void *a, const void *b)
{
    const explanation *x = a, *y = b;
    if (x->works != y->works) {
        return x->works > y->works ? -1 : 1;
    }
    return x->cause < y->cause ? -1 : x->cause > y->cause;
}

/* Nothing in the model leads to it in the same quarter. */
static bool is_root(const telling *t, uint32_t subject)
{
    for (uint32_t i = 0; i < t->m->arrow_count; i++) {
        if (t->m->arrows[i].to == subject && !t->m->arrows[i].later) {
            return false;
        }
    }
    return true;
}

/* What a told problem may come from: its likeliest explanations stay on the table, whichever lever comes first. The likeliest that has no causes itself (an illness of a child, say) is always
 * among them: what is nobody's doing is not hidden behind what somebody does. */
static void show_explanations(telling *t, uint32_t problem)
{
    explanation *list = ARENA_ARRAY(t->k->a, explanation, t->m->arrow_count + 1);
    size_t count = 0, shown = 0;
    bool root_shown = false;
    for (uint32_t i = 0; i < t->m->arrow_count; i++) {
        const cause_arrow *w = &t->m->arrows[i];
        if (w->to == problem && !w->later && works(t, w) >= WORTH_TELLING) {
            list[count++] = (explanation){w->from, works(t, w)};
        }
    }
    qsort(list, count, sizeof *list, compare_explanations);
    for (size_t i = 0; i < count; i++) {
        bool root = is_root(t, list[i].cause);
        if ((shown < EXPLANATIONS_MAX && list[i].works >= WORTH_DRAWING) || (root && !root_shown)) {
            show(t, list[i].cause);
            shown++;
            root_shown = root_shown || root;
        }
    }
}

static void tell(telling *t)
{
    uint32_t *ways = ARENA_ARRAY(t->k->a, uint32_t, (size_t)(CONSIDERED + 1) * (t->m->arrow_count + 1));
    size_t count = 0;
    t->shown = ARENA_ARRAY(t->k->a, int32_t, t->m->count);
    t->causes = ARENA_ARRAY(t->k->a, overview_cause, t->m->count);
    for (uint32_t s = 0; s < t->m->count; s++) {
        t->shown[s] = -1;
    }
    const cause_leverage *first = best_likely(t->r->singles, t->r->single_count);
    if (first != NULL) {
        show(t, first->levers[0]);
    }
    choose_shown(t);
    if (first != NULL && first->carried != NULL) {
        count = show_ways(t, first, ways);
    }
    for (uint32_t s = 0; s < t->m->count; s++) {
        if (t->seen->seen[s].told && t->m->subjects[s].kind == CAUSE_PROBLEM) {
            show_explanations(t, s);
        }
    }
    for (uint32_t i = 1; i < t->r->single_count && i < LEVERS_MAX; i++) {
        count += t->r->singles[i].carried == NULL ? 0 : show_ways(t, &t->r->singles[i], ways + count);
    }
    for (uint32_t i = 0; i < t->r->doubt_count && i < DOUBTS_MAX; i++) {
        show(t, t->r->doubts[i].subject);
        show(t, t->r->doubts[i].if_there);
        show(t, t->r->doubts[i].if_not);
    }
    for (uint32_t i = LEVERS_MAX; i < t->r->single_count && i < CONSIDERED;
         i++) { /* what a doubt names has a way too */
        const cause_leverage *l = &t->r->singles[i];
        count += t->shown[l->levers[0]] < 0 || l->carried == NULL ? 0 : show_ways(t, l, ways + count);
    }
    t->out->causes = t->causes;
    add_arrows(t, ways, count);
    mark_loops(t);
    add_levers(t);
    add_bundles(t);
    add_doubts(t);
}

/* Of who told no problem there is nothing to say: what holds for everybody is no advice for somebody. */
static bool tells_nothing(const desk_evidence *seen, const cause_model *m)
{
    for (uint32_t i = 0; i < m->count; i++) {
        if (seen->seen[i].told && m->subjects[i].kind != CAUSE_PROTECTIVE) {
            return false;
        }
    }
    return true;
}

static bool tell_causes(const desk_case *k, const desk_looking *how, overview_causes *out, err *e)
{
    overview heard = {0};
    desk_evidence seen;
    cause_ranking r;
    desk_hear(k, &heard);
    TRY(desk_see(k, &heard, how, &seen, e));
    out->has_danger = heard.danger_count > 0;
    for (uint32_t i = 0; i < k->d->underneath->model.count; i++) {
        out->has_danger |= seen.seen[i].told && k->d->underneath->model.subjects[i].danger;
        out->unsafe |= seen.seen[i].told && k->d->underneath->stops[i];
    }
    if (out->unsafe || tells_nothing(&seen, &k->d->underneath->model)) {
        return true;
    }
    cause_case c = {.model = &k->d->underneath->model,
                    .known = seen.known,
                    .weights = seen.weights,
                    .has_children = seen.has_children,
                    .held = how->held,
                    .quarters = QUARTERS,
                    .draws = DRAWS,
                    .households = HOUSEHOLDS,
                    .considered = CONSIDERED,
                    .least = LIKELY,
                    .seed = SEED};
    TRY(cause_rank(k->a, &c, &r, e));
    telling t = {.k = k, .m = c.model, .seen = &seen, .r = &r, .out = out};
    tell(&t);
    out->calculations = DRAWS;
    return true;
}

bool desk_causes(const desk *d, arena *a, const household *h, date today, text_language lang, const desk_looking *how,
                 overview_causes *out, err *e)
{
    static const desk_looking just_so;
    desk_case k;
    *out = (overview_causes){0};
    TRY(desk_case_begin(&k, d, a, h, today, lang, true, e));
    bool good = tell_causes(&k, how == NULL ? &just_so : how, out, e);
    desk_case_end(&k);
    return good;
}

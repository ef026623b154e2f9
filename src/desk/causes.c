/* From a ranking of levers to what is told of it: which causes and arrows are shown; the levers are in
 * causes_levers.c. */
#include "desk/causes_telling.h"

#include <stdlib.h>

#include "base/banned.h"

enum {
    DRAWS = 500,
    HOUSEHOLDS = 128,
    SEED = 2026,
    SHOWN_MAX = 18,       /* causes in the picture, unless more were told */
    EXPLANATIONS_MAX = 3, /* of a problem that was told */
    HUNDRED = 100,
};
#define LIKELY 0.5 /* chance from which a supposed problem may be a place to begin; below it, it is only asked */
#define WORTH_SUPPOSING 0.03 /* chance; what is less likely is not said of anybody */
#define WORTH_DRAWING 0.03   /* chance that an arrow works, of those that no way goes along */

/* ------------------------------------------------------------------ causes */

static double chance_of(const desk_telling *t, uint32_t subject)
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

/* What is known not to be there is not shown, nor what is hardly likely; nor is a danger that nobody told of: nobody
 * is suspected of violence by a calculation. */
bool desk_may_be_told(const desk_telling *t, uint32_t subject)
{
    const desk_seen *seen = &t->seen->seen[subject];
    return seen->told || (!seen->absent && !t->k->d->underneath->unsaid[subject] && !t->m->subjects[subject].danger &&
                          chance_of(t, subject) >= WORTH_SUPPOSING);
}

bool desk_can_show(const desk_telling *t, uint32_t subject)
{
    return t->shown[subject] >= 0 ||
           ((t->seen->seen[subject].told || t->out->count < SHOWN_MAX) && desk_may_be_told(t, subject));
}

void desk_show(desk_telling *t, uint32_t subject)
{
    const cause_subject *s = &t->m->subjects[subject];
    const desk_seen *seen = &t->seen->seen[subject];
    text_language lang = t->k->lang;
    if (t->shown[subject] >= 0 || !desk_can_show(t, subject)) {
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
                                                  .unasked = t->k->d->underneath->unasked[subject],
                                                  .seen = seen->told && seen->ticked,
                                                  .denied = seen->denied,
                                                  .otherwise = seen->otherwise,
                                                  .shown_by = seen->told ? seen->by : S(""),
                                                  .of_100 = seen->told ? HUNDRED : supposed_of(chance_of(t, subject))};
}

/* How likely it is that the arrow works now: the chance of each state of the cause, and what that state brings about.
 */
static double works(const desk_telling *t, const cause_arrow *w)
{
    uint32_t grades = t->m->subjects[w->to].state_count - 1;
    double sum = 0;
    for (uint32_t s = 1; s < t->m->subjects[w->from].state_count; s++) {
        sum += t->r->mass[w->from][s] * w->at_least[(size_t)(s - 1) * grades];
    }
    return sum;
}

/* ------------------------------------------------------------------ arrows */

static overview_grade grade_of(const cause_source *s)
{
    return s->evidence_count == 0 ? OVERVIEW_ASSUMED : s->assumed ? OVERVIEW_DIRECTION : OVERVIEW_RESEARCH;
}

/* The first research behind it: what was measured and by whom; in English, where the words are Dutch, by whom. */
static str source_of(const desk_telling *t, const cause_source *s)
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

static void add_arrow(desk_telling *t, uint32_t from, uint32_t to, bool later, bool protects, const cause_source *s)
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

static void add_arrows(desk_telling *t, const uint32_t *ways, size_t way_count)
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
static void mark_loops(desk_telling *t)
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

/* ------------------------------------------------------------------ the whole */

static void choose_shown(desk_telling *t)
{
    for (int awake = 1; awake >= 0; awake--) { /* what was told first, and of that what keeps them awake */
        for (uint32_t s = 0; s < t->m->count; s++) {
            if (t->seen->seen[s].told && t->seen->seen[s].awake == (awake == 1)) {
                desk_show(t, s);
            }
        }
    }
    for (uint32_t i = 0; i < t->r->single_count && i < DESK_LEVERS_MAX; i++) {
        if (t->r->singles[i].likely) {
            desk_show(t, t->r->singles[i].levers[0]);
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
static bool is_root(const desk_telling *t, uint32_t subject)
{
    for (uint32_t i = 0; i < t->m->arrow_count; i++) {
        if (t->m->arrows[i].to == subject && !t->m->arrows[i].later) {
            return false;
        }
    }
    return true;
}

/* What a told problem may come from: its likeliest explanations stay on the table, whichever lever comes first. The
 * likeliest that has no causes itself (an illness of a child, say) is always among them: what is nobody's doing is
 * not hidden behind what somebody does. */
static void show_explanations(desk_telling *t, uint32_t problem)
{
    explanation *list = ARENA_ARRAY(t->k->a, explanation, t->m->arrow_count + 1);
    size_t count = 0, shown = 0;
    bool root_shown = false;
    for (uint32_t i = 0; i < t->m->arrow_count; i++) {
        const cause_arrow *w = &t->m->arrows[i];
        if (w->to == problem && !w->later && works(t, w) >= DESK_WORTH_TELLING) {
            list[count++] = (explanation){w->from, works(t, w)};
        }
    }
    qsort(list, count, sizeof *list, compare_explanations);
    for (size_t i = 0; i < count; i++) {
        bool root = is_root(t, list[i].cause);
        if ((shown < EXPLANATIONS_MAX && list[i].works >= WORTH_DRAWING) || (root && !root_shown)) {
            desk_show(t, list[i].cause);
            shown++;
            root_shown = root_shown || root;
        }
    }
}

static void tell(desk_telling *t)
{
    uint32_t *ways = ARENA_ARRAY(t->k->a, uint32_t, (size_t)(DESK_CONSIDERED + 1) * (t->m->arrow_count + 1));
    size_t count = 0;
    t->shown = ARENA_ARRAY(t->k->a, int32_t, t->m->count);
    t->causes = ARENA_ARRAY(t->k->a, overview_cause, t->m->count);
    for (uint32_t s = 0; s < t->m->count; s++) {
        t->shown[s] = -1;
    }
    const cause_leverage *first = desk_best_likely(t->r->singles, t->r->single_count);
    if (first != NULL) {
        desk_show(t, first->levers[0]);
    }
    choose_shown(t);
    if (first != NULL && first->carried != NULL) {
        count = desk_show_ways(t, first, ways);
    }
    for (uint32_t s = 0; s < t->m->count; s++) {
        if (t->seen->seen[s].told && t->m->subjects[s].kind == CAUSE_PROBLEM) {
            show_explanations(t, s);
        }
    }
    for (uint32_t i = 1; i < t->r->single_count && i < DESK_LEVERS_MAX; i++) {
        count += t->r->singles[i].carried == NULL ? 0 : desk_show_ways(t, &t->r->singles[i], ways + count);
    }
    for (uint32_t i = 0; i < t->r->doubt_count && i < DESK_DOUBTS_MAX; i++) {
        desk_show(t, t->r->doubts[i].subject);
        desk_show(t, t->r->doubts[i].if_there);
        desk_show(t, t->r->doubts[i].if_not);
    }
    for (uint32_t i = DESK_LEVERS_MAX; i < t->r->single_count && i < DESK_CONSIDERED;
         i++) { /* what a doubt names has a way too */
        const cause_leverage *l = &t->r->singles[i];
        count += t->shown[l->levers[0]] < 0 || l->carried == NULL ? 0 : desk_show_ways(t, l, ways + count);
    }
    t->out->causes = t->causes;
    add_arrows(t, ways, count);
    mark_loops(t);
    desk_tell_levers(t);
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
    desk_tell_replies(k, how, out);
    out->has_danger = heard.danger_count > 0;
    for (uint32_t i = 0; i < k->d->underneath->model.count; i++) {
        out->has_danger |= seen.seen[i].told && k->d->underneath->model.subjects[i].danger;
        out->unsafe |= seen.seen[i].told && k->d->underneath->stops[i];
    }
    if (!out->unsafe) {
        desk_tell_asked(k, out);
    }
    if (out->unsafe || tells_nothing(&seen, &k->d->underneath->model)) {
        return true;
    }
    cause_case c = {.model = &k->d->underneath->model,
                    .known = seen.known,
                    .weights = seen.weights,
                    .has_children = seen.has_children,
                    .held = how->held,
                    .quarters = DESK_QUARTERS,
                    .draws = DRAWS,
                    .households = HOUSEHOLDS,
                    .considered = DESK_CONSIDERED,
                    .least = LIKELY,
                    .seed = SEED};
    TRY(cause_rank(k->a, &c, &r, e));
    desk_telling t = {.k = k, .m = c.model, .seen = &seen, .r = &r, .out = out};
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

void desk_causes_or_why(const desk *d, arena *a, const household *h, date today, text_language lang,
                        const desk_looking *how, overview_causes *out)
{
    err e;
    if (desk_causes(d, a, h, today, lang, how, out, &e)) {
        return;
    }
    *out = (overview_causes){.asked = out->asked,
                             .asked_count = out->asked_count,
                             .replies = out->replies,
                             .reply_count = out->reply_count,
                             .has_danger = out->has_danger,
                             .not_shown =
                                 TEXT(a, lang, e.kind == ERR_RULE ? "desk.causes.impossible" : "desk.causes.failed"),
                             .detail = err_text(a, &e)};
}

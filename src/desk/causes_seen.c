/* What a household file shows of each subject. */
#include "desk/underneath.h"

#include "base/banned.h"

typedef struct seeing {
    const desk_case *k;
    const cause_subject *s;
    desk_seen *seen;
    int32_t state; /* worst so far; −1: nothing shows it */
} seeing;

static void show(seeing *x, uint32_t state, bool awake, str by)
{
    if ((int32_t)state > x->state) {
        x->state = (int32_t)state;
        x->seen->by = by;
    }
    x->seen->awake = x->seen->awake || (awake && state > 0);
}

/* ------------------------------------------------------------------ own words, answers, counts */

static void look_at_words(seeing *x, const cause_sign *sign, const overview *heard)
{
    for (size_t i = 0; i < heard->heard_count; i++) {
        if (str_eq(heard->heard[i].problem, sign->id)) {
            show(x, sign->state, true, heard->heard[i].words);
        }
    }
}

static bool has_value(const fact_cell *c, str value)
{
    return c != NULL && ((c->kind == CELL_BOOLEAN && str_eq(value, c->value != 0 ? S("ja") : S("nee"))) ||
                         (c->kind == CELL_TEXT && str_eq(c->text, value)));
}

/* "Kunt u uw rekeningen niet meer betalen? Ja": what was asked, and what was answered. */
static str tell_answer(const desk_case *k, const fact_definition *f, const fact_row *row, const fact_cell *c)
{
    str answer = c->kind == CELL_TEXT ? desk_choice_label(k, f, c->text)
                                      : TEXT(k->a, k->lang, c->value != 0 ? "desk.said.yes" : "desk.said.no");
    str question = desk_question(k, f, row, STR_NULL).question; /* with names in it */
    return question.n == 0 ? answer : str_printf(k->a, STR_FMT " " STR_FMT, STR_ARG(question), STR_ARG(answer));
}

static void look_at_fact(seeing *x, const cause_sign *sign)
{
    const fact_definition *f = fact_find(&x->k->d->facts, sign->id);
    const fact_rows *rows = f == NULL ? NULL : desk_rows(x->k->h, f->table);
    for (size_t i = 0; rows != NULL && i < rows->n; i++) {
        const fact_cell *c = household_cell(&rows->rows[i], f->name);
        if (has_value(c, sign->value)) {
            show(x, sign->state, false, tell_answer(x->k, f, &rows->rows[i], c));
            return;
        }
    }
}

static void look_at_count(seeing *x, const cause_sign *sign)
{
    const fact_rows *rows = desk_rows(x->k->h, sign->id);
    size_t n = str_eq(sign->id, DESK_TALENTS) ? x->k->h->talent_count : rows == NULL ? 0 : rows->n;
    if (n >= sign->at_least) {
        show(x, sign->state, false, TEXT(x->k->a, x->k->lang, "desk.causes.counted", str_printf(x->k->a, "%zu", n)));
    }
}

/* ------------------------------------------------------------------ what somebody saw */

/* "none, some, severe" */
static str states_of(arena *a, const cause_subject *s)
{
    buf b = buf_in(a);
    for (uint32_t i = 0; i < s->state_count; i++) {
        buf_printf(&b, "%s" STR_FMT, i > 0 ? ", " : "", STR_ARG(s->states[i]));
    }
    return buf_str(&b);
}

static bool refuse_sight(const desk_sight *x, err *e, str what)
{
    return err_at(e, ERR_INPUT, 0, STR_NULL, x->line, 0, STR_FMT, STR_ARG(what));
}

static bool take_sight(arena *a, const cause_model *m, const desk_sight *x, int32_t *state, desk_seen *seen, err *e)
{
    int64_t at = cause_model_find(m, x->cause);
    if (at < 0) {
        return refuse_sight(
            x, e,
            str_printf(a, "'" STR_FMT "' is not among the causes of content/causes; docs/oorzaken.md lists them",
                       STR_ARG(x->cause)));
    }
    const cause_subject *s = &m->subjects[at];
    uint32_t n = 0;
    while (n < s->state_count && !str_eq(s->states[n], x->state)) {
        n++;
    }
    if (n == s->state_count) {
        return refuse_sight(x, e,
                            str_printf(a, "'" STR_FMT "' is no state of '" STR_FMT "'; choose from " STR_FMT,
                                       STR_ARG(x->state), STR_ARG(s->id), STR_ARG(states_of(a, s))));
    }
    if (seen[at].ticked) {
        return refuse_sight(x, e, str_printf(a, "'" STR_FMT "' is seen twice; say it once", STR_ARG(s->id)));
    }
    state[at] = (int32_t)n;
    seen[at].ticked = true;
    return true;
}

static bool take_sights(arena *a, const cause_model *m, const desk_looking *how, int32_t *state, desk_seen *seen,
                        err *e)
{
    for (size_t i = 0; i < how->sight_count; i++) {
        TRY(take_sight(a, m, &how->sights[i], state, seen, e));
    }
    return true;
}

/* ------------------------------------------------------------------ together */

/* A danger that nobody told of has no weight: an order never follows from what would become of it. */
static double weight_of(const desk_weights *w, const cause_subject *s, const desk_seen *seen)
{
    double weight = seen->awake ? w->awake : seen->told ? w->told : w->other;
    double least = s->danger ? w->danger : 0;
    bool counts = s->kind == CAUSE_PROBLEM && (seen->told || !s->danger);
    return !counts ? 0 : weight > least ? weight : least;
}

static bool is_about(const cause_subject *s, str about)
{
    return about.n == 0 || str_eq(s->id, about) || str_eq(s->domain, about);
}

static bool check_about(arena *a, const cause_model *m, str about, err *e)
{
    for (uint32_t i = 0; i < m->count; i++) {
        if (is_about(&m->subjects[i], about) && m->subjects[i].kind == CAUSE_PROBLEM) {
            return true;
        }
    }
    buf domains = buf_in(a);
    for (uint32_t i = 0; i < m->count; i++) {
        const cause_subject *one = &m->subjects[i];
        if (one->kind == CAUSE_PROBLEM && str_find(buf_str(&domains), one->domain) < 0) {
            buf_printf(&domains, "%s" STR_FMT, domains.n > 0 ? ", " : "", STR_ARG(one->domain));
        }
    }
    return err_set(e, ERR_INPUT,
                   "'" STR_FMT
                   "' is no problem of content/causes, and no life domain that has one; choose from " STR_FMT
                   ", or a problem in docs/oorzaken.md",
                   STR_ARG(about), STR_ARG(buf_str(&domains)));
}

/* At least the state; absent, or the worst, is exactly so. */
static cause_known known_as(arena *a, const cause_subject *s, int32_t state)
{
    if (state <= 0) {
        return (cause_known){.state = state, .set = -1};
    }
    double *likelihood = ARENA_ARRAY(a, double, s->state_count);
    for (uint32_t i = (uint32_t)state; i < s->state_count; i++) {
        likelihood[i] = 1;
    }
    return (cause_known){.state = -1, .set = -1, .likelihood = likelihood};
}

static void look(seeing *x, const overview *heard)
{
    for (size_t i = 0; i < x->s->sign_count; i++) {
        const cause_sign *sign = &x->s->signs[i];
        switch (sign->kind) {
        case CAUSE_SIGN_WORRY: look_at_words(x, sign, heard); break;
        case CAUSE_SIGN_FACT: look_at_fact(x, sign); break;
        case CAUSE_SIGN_COUNT: look_at_count(x, sign); break;
        }
    }
}

bool desk_see(const desk_case *k, const overview *heard, const desk_looking *how, desk_evidence *out, err *e)
{
    const cause_model *m = &k->d->underneath->model;
    int32_t *state = ARENA_ARRAY(k->a, int32_t, m->count);
    *out = (desk_evidence){.seen = ARENA_ARRAY(k->a, desk_seen, m->count),
                           .known = ARENA_ARRAY(k->a, cause_known, m->count),
                           .weights = ARENA_ARRAY(k->a, double, m->count)};
    const int8_t *replies = desk_read_replies(k, how, e);
    TRY(replies != NULL);
    for (uint32_t i = 0; i < m->count; i++) {
        seeing x = {.k = k, .s = &m->subjects[i], .seen = &out->seen[i], .state = -1};
        look(&x, heard);
        if (replies[i] >= 0) { /* one more thing that the household tells */
            show(&x, (uint32_t)replies[i], false, S(""));
        }
        state[i] = x.state;
    }
    TRY(check_about(k->a, m, how->about, e) && take_sights(k->a, m, how, state, out->seen, e));
    for (size_t i = 0; i < k->h->person_count && !out->has_children; i++) {
        out->has_children = desk_is_minor(k, &k->h->persons[i]);
    }
    for (uint32_t i = 0; i < m->count; i++) {
        const cause_subject *s = &m->subjects[i];
        desk_seen *seen = &out->seen[i];
        if (s->of_child && !out->has_children) {
            state[i] = -1;
        }
        seen->told = state[i] > 0;
        seen->absent = state[i] == 0;
        seen->awake = seen->awake && seen->told;
        out->known[i] = known_as(k->a, s, state[i]);
        out->weights[i] = is_about(s, how->about) ? weight_of(&k->d->underneath->weights, s, seen) : 0;
    }
    return true;
}

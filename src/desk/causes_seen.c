/* What a household file shows of each subject. */
#include "desk/underneath.h"

#include "base/banned.h"

typedef struct seeing {
    const desk_case *k;
    const cause_subject *s;
    desk_seen *seen;
    int32_t state; /* worst so far; −1: nothing shows it */
    bool exact;    /* that state; no: at least that one */
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

bool desk_cell_is(const fact_cell *c, str value)
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
        if (desk_cell_is(c, sign->value)) {
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
    buf_put(&b, s->state_count > 2 ? S("; yes when it is not known how severe it is") : STR_NULL);
    return buf_str(&b);
}

static bool refuse_sight(const desk_sight *x, err *e, str what)
{
    return err_at(e, ERR_INPUT, 0, STR_NULL, x->line, 0, STR_FMT, STR_ARG(what));
}

typedef struct tick { /* what somebody saw of one subject */
    bool there;
    int32_t state;
    bool exact;
} tick;

/* Its own states, exactly; of what has degrees also `no`, and `yes` for who does not know how severe it is. */
static bool read_state(const cause_subject *s, str state, tick *out)
{
    uint32_t n = 0;
    while (n < s->state_count && !str_eq(s->states[n], state)) {
        n++;
    }
    bool is_open = n == s->state_count && str_eq(state, S("yes"));
    n = is_open ? 1 : n == s->state_count && str_eq(state, S("no")) ? 0 : n;
    *out = (tick){.there = true, .state = (int32_t)n, .exact = !is_open};
    return n < s->state_count;
}

static bool take_sight(arena *a, const cause_model *m, const desk_sight *x, tick *ticks, err *e)
{
    int64_t at = cause_model_find(m, x->cause);
    if (at < 0) {
        return refuse_sight(
            x, e,
            str_printf(a, "'" STR_FMT "' is not among the causes of content/causes; docs/oorzaken.md lists them",
                       STR_ARG(x->cause)));
    }
    const cause_subject *s = &m->subjects[at];
    tick seen;
    if (!read_state(s, x->state, &seen)) {
        return refuse_sight(x, e,
                            str_printf(a, "'" STR_FMT "' is no state of '" STR_FMT "'; choose from " STR_FMT,
                                       STR_ARG(x->state), STR_ARG(s->id), STR_ARG(states_of(a, s))));
    }
    if (ticks[at].there) {
        return refuse_sight(x, e, str_printf(a, "'" STR_FMT "' is seen twice; say it once", STR_ARG(s->id)));
    }
    ticks[at] = seen;
    return true;
}

static bool take_sights(arena *a, const cause_model *m, const desk_looking *how, tick *ticks, err *e)
{
    for (size_t i = 0; i < how->sight_count; i++) {
        TRY(take_sight(a, m, &how->sights[i], ticks, e));
    }
    return true;
}

/* "het is er niet" */
static str tell_state(const desk_case *k, const cause_subject *s, const tick *t)
{
    str state = t->exact ? s->states[t->state] : S("yes"), id = STR_JOIN(k->a, S("desk.causes.state."), state);
    return text_raw(k->lang, id.p) != NULL ? text_get(k->a, k->lang, id.p, 0, NULL) : state;
}

/* "U heeft veel stress: nee" */
static str tell_no(const desk_case *k, const cause_subject *s)
{
    return str_printf(k->a, STR_FMT ": " STR_FMT, STR_ARG(s->resident[k->lang]),
                      STR_ARG(TEXT(k->a, k->lang, "desk.said.no")));
}

/* What the household says is there stays told, and at least as severe as it says; what somebody saw that is less is
 * told beside it. What an answer denies and somebody saw is there: an answer says less than who saw it. */
static void weigh_tick(seeing *x, const tick *t)
{
    bool is_open = !t->exact && t->state < x->state; /* "at least some" is not less than severe */
    bool is_less = x->state > 0 && t->state < x->state && !is_open;
    bool is_more = x->state == 0 && t->state > 0;
    if (!t->there) {
        return;
    }
    x->seen->ticked = t->state > 0;
    x->seen->denied = is_more;
    x->seen->otherwise = is_less || is_more ? tell_state(x->k, x->s, t) : STR_NULL;
    if (!is_less && !is_open) {
        x->state = t->state;
        x->exact = t->exact;
    }
}

/* ------------------------------------------------------------------ who works */

static bool has_pension_age(const desk_case *k, str person)
{
    const desk_output *o = &k->d->schemes.pension_age;
    law_result r;
    err e;
    if (o->name.n == 0 || !desk_ask(k, o->law, &o->name, 1, person, &r, &e)) {
        return false;
    }
    law_value v = law_result_get(&r, o->name)->value;
    return v.kind == LAW_BOOL && v.i != 0;
}

static bool works(const desk_case *k, str person)
{
    const struct desk_underneath *u = k->d->underneath;
    const fact_rows *rows = desk_rows(k->h, DESK_INCOMES);
    for (size_t i = 0; rows != NULL && i < rows->n; i++) {
        str kind = desk_cell_text(&rows->rows[i], DESK_KIND);
        for (size_t n = 0; str_eq(desk_cell_text(&rows->rows[i], DESK_PERSON), person) && n < u->work_income_count;
             n++) {
            if (str_eq(u->work_incomes[n], kind)) {
                return true;
            }
        }
    }
    return false;
}

/* Every adult works, or is past the age for it. */
static bool all_work(const desk_case *k)
{
    size_t adults = 0;
    for (size_t i = 0; i < k->h->person_count; i++) {
        const household_person *p = &k->h->persons[i];
        if (!desk_is_minor(k, p)) {
            adults++;
            if (!works(k, p->id) && !has_pension_age(k, p->id)) {
                return false;
            }
        }
    }
    return adults > 0;
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

static bool refuse_about(arena *a, const cause_model *m, str about, err *e)
{
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

static bool is_named(const cause_subject *s, str words)
{
    bool is = false;
    for (text_language lang = 0; lang < TEXT_LANGUAGES; lang++) {
        is |= str_eq_nocase(s->name[lang], words);
    }
    return is;
}

/* The id that is meant: an id as it stands, or the name of a problem in either language, in any case. */
static bool read_about(arena *a, const cause_model *m, str words, str *out, err *e)
{
    buf ids = buf_in(a);
    size_t count = 0;
    for (uint32_t i = 0; i < m->count; i++) {
        if (m->subjects[i].kind == CAUSE_PROBLEM && is_about(&m->subjects[i], words)) {
            *out = words;
            return true;
        }
    }
    for (uint32_t i = 0; i < m->count; i++) {
        const cause_subject *s = &m->subjects[i];
        if (s->kind == CAUSE_PROBLEM && is_named(s, words)) {
            *out = s->id;
            buf_printf(&ids, "%s" STR_FMT, count++ > 0 ? ", " : "", STR_ARG(s->id));
        }
    }
    if (count > 1) {
        return err_set(e, ERR_INPUT, "'" STR_FMT "' is the name of more than one problem; choose from the ids " STR_FMT,
                       STR_ARG(words), STR_ARG(buf_str(&ids)));
    }
    return count == 1 || refuse_about(a, m, words, e);
}

/* Words and answers say at least so much: who tells of debts may have severe ones. Absent is exactly so, and what a
 * professional saw. */
static cause_known known_as(arena *a, const cause_subject *s, int32_t state, bool exact)
{
    if (state <= 0 || exact) {
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
    tick *ticks = ARENA_ARRAY(k->a, tick, m->count);
    str about = STR_NULL;
    *out = (desk_evidence){.seen = ARENA_ARRAY(k->a, desk_seen, m->count),
                           .known = ARENA_ARRAY(k->a, cause_known, m->count),
                           .weights = ARENA_ARRAY(k->a, double, m->count)};
    const int8_t *replies = desk_read_replies(k, how, e);
    TRY(replies != NULL);
    TRY(read_about(k->a, m, str_trim(how->about), &about, e) && take_sights(k->a, m, how, ticks, e));
    for (size_t i = 0; i < k->h->person_count && !out->has_children; i++) {
        out->has_children = desk_is_minor(k, &k->h->persons[i]);
    }
    bool nobody_idle = all_work(k);
    for (uint32_t i = 0; i < m->count; i++) {
        const cause_subject *s = &m->subjects[i];
        desk_seen *seen = &out->seen[i];
        seeing x = {.k = k, .s = s, .seen = seen, .state = -1};
        look(&x, heard);
        if (replies[i] >= 0) { /* one more thing that the household tells */
            show(&x, (uint32_t)replies[i], false, replies[i] > 0 ? S("") : tell_no(k, s));
        }
        weigh_tick(&x, &ticks[i]);
        if (x.state < 0 && nobody_idle && k->d->underneath->not_at_work[i]) {
            x.state = 0;
        }
        seen->told = x.state > 0;
        seen->absent = x.state == 0;
        seen->awake = seen->awake && seen->told;
        out->known[i] = known_as(k->a, s, x.state, x.exact);
        out->weights[i] = is_about(s, about) ? weight_of(&k->d->underneath->weights, s, seen) : 0;
        out->has_children |= s->of_child && seen->told; /* who tells of a child has one, also when the file does not */
    }
    return true;
}

/* What somebody said, and what follows at once: problems by their own words, and dangers by their words or their answers. */
#include "desk/inside.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ own words */

/* The words in the text that led to the problem: "rood staan, deurwaarder". */
static str words_of(arena *a, str text, const worry_finding *f)
{
    buf b = buf_in(a);
    for (size_t i = 0; i < f->count; i++) {
        buf_put(&b, i > 0 ? S(", ") : STR_NULL);
        buf_put(&b, str_cut(text, f->words[i].start, f->words[i].n));
    }
    return buf_str(&b);
}

static overview_danger *danger_of(overview_danger *all, overview_danger_kind kind, bool *there)
{
    there[kind] = true;
    all[kind].kind = kind;
    return &all[kind];
}

static const overview_danger_kind kinds[WORRY_DANGERS] = {
    [WORRY_NOW] = OVERVIEW_DANGER_NOW,        [WORRY_HOME] = OVERVIEW_DANGER_HOME,
    [WORRY_LIFE] = OVERVIEW_DANGER_LIFE,      [WORRY_EVICTION] = OVERVIEW_DANGER_EVICTION,
    [WORRY_CUT_OFF] = OVERVIEW_DANGER_CUTOFF, [WORRY_SHELTER] = OVERVIEW_DANGER_SHELTER,
};

static bool is_heard(const overview_heard *list, size_t n, str problem)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(list[i].problem, problem)) {
            return true;
        }
    }
    return false;
}

static const overview_help *help_for(const desk_case *k, const worry_problem *p)
{
    overview_help *list = ARENA_ARRAY(k->a, overview_help, p->service_count);
    for (size_t i = 0; i < p->service_count; i++) {
        const service *s = services_find(&k->d->services, p->services[i]);
        list[i] = (overview_help){.id = s->id,
                                  .name = service_name(s, k->lang),
                                  .about = s->about[k->lang],
                                  .where = service_where(s, k->lang),
                                  .page = service_page(s),
                                  .phone = service_phone(s)};
    }
    return list;
}

/* Returns the wish that the text names. Of what somebody asks help for only danger is heard: the rest is no problem
 * that they told. */
static str hear(const desk_case *k, str text, bool is_need, overview_heard *heard, size_t *n, overview_danger *all,
                bool *there)
{
    size_t count;
    str wish;
    const worry_finding *found = worries_find(k->a, &k->d->worries, text, &count, &wish);
    for (size_t i = 0; i < count; i++) {
        const worry_problem *p = found[i].problem;
        str words = words_of(k->a, text, &found[i]);
        if (is_need && p->danger == WORRY_NO_DANGER) {
            continue;
        }
        if (!is_heard(heard, *n, p->id)) {
            heard[(*n)++] = (overview_heard){.problem = p->id,
                                             .label = p->name[k->lang],
                                             .life_domain = p->domain,
                                             .words = words,
                                             .services = help_for(k, p),
                                             .service_count = p->service_count,
                                             .danger = p->danger != WORRY_NO_DANGER};
        }
        if (p->danger != WORRY_NO_DANGER) {
            overview_danger *danger = danger_of(all, kinds[p->danger], there);
            danger->words = danger->words.n == 0 ? words : danger->words;
        }
    }
    return wish;
}

/* ------------------------------------------------------------------ answers */

/* The earliest day counts; one without a day says nothing of when. */
static void set_day(overview_danger *danger, const fact_cell *day)
{
    if (day != NULL && day->kind == CELL_DATE && (!danger->has_day || (date)day->value < danger->day)) {
        danger->has_day = true;
        danger->day = (date)day->value;
    }
}

/* A threat that somebody told of (content/facts: bedreigende_situatie). Two values are of being cut off: of energy or water, of insurance. */
static void look_at_threats(const desk_case *k, overview_danger *all, bool *there)
{
    const fact_rows *persons = desk_rows(k->h, DESK_PERSONS);
    for (size_t i = 0; persons != NULL && i < persons->n; i++) {
        str threat = desk_cell_text(&persons->rows[i], DESK_THREAT);
        if (threat.n > 0 && !str_eq(threat, DESK_NO_THREAT)) {
            bool eviction = str_eq(threat, DESK_EVICTION);
            overview_danger *danger =
                danger_of(all, eviction ? OVERVIEW_DANGER_EVICTION : OVERVIEW_DANGER_CUTOFF, there);
            set_day(danger, household_cell(&persons->rows[i], DESK_THREAT_DAY));
        }
    }
}

/* By when the municipality must have talked: the law of debt counselling says, once somebody asked for help. */
static void set_contact(const desk_case *k, overview_danger *danger)
{
    const desk_output *o = &k->d->schemes.first_talk;
    for (size_t i = 0; o->name.n > 0 && i < k->h->person_count; i++) {
        law_result r;
        err e;
        const law_output *by =
            desk_ask(k, o->law, &o->name, 1, k->h->persons[i].id, &r, &e) ? law_result_get(&r, o->name) : NULL;
        if (by != NULL && by->value.kind == LAW_DATE &&
            (!danger->has_contact_by || (date)by->value.i < danger->contact_by)) {
            danger->has_contact_by = true;
            danger->contact_by = (date)by->value.i;
        }
    }
}

/* ------------------------------------------------------------------ together */

void desk_hear(const desk_case *k, overview *out)
{
    overview_danger all[OVERVIEW_DANGERS] = {0};
    bool there[OVERVIEW_DANGERS] = {false};
    overview_heard *heard = ARENA_ARRAY(k->a, overview_heard, k->d->worries.problem_count);
    size_t n = 0, count = 0;
    for (size_t i = 0; i < k->h->worry_count; i++) {
        str wish = hear(k, k->h->worries[i].text, false, heard, &n, all, there);
        out->wish = out->wish.n == 0 ? wish : out->wish;
    }
    for (size_t i = 0; i < k->h->need_count; i++) {
        hear(k, k->h->needs[i].text, true, heard, &n, all, there);
    }
    look_at_threats(k, all, there);
    overview_danger *dangers = ARENA_ARRAY(k->a, overview_danger, OVERVIEW_DANGERS);
    for (int i = 0; i < OVERVIEW_DANGERS; i++) {
        if (there[i]) {
            if (i == OVERVIEW_DANGER_EVICTION || i == OVERVIEW_DANGER_CUTOFF) {
                set_contact(k, &all[i]);
            }
            dangers[count++] = all[i];
        }
    }
    out->dangers = dangers;
    out->danger_count = count;
    out->heard = heard;
    out->heard_count = n;
}

const overview_danger *desk_dangers_in(const desk *d, arena *a, str text, size_t *count)
{
    size_t n;
    str wish;
    const worry_finding *found = worries_find(a, &d->worries, text, &n, &wish);
    overview_danger *list = ARENA_ARRAY(a, overview_danger, OVERVIEW_DANGERS);
    *count = 0;
    for (overview_danger_kind kind = 0; kind < OVERVIEW_DANGERS; kind++) {
        for (size_t i = 0; i < n; i++) {
            worry_danger danger = found[i].problem->danger;
            if (danger != WORRY_NO_DANGER && kinds[danger] == kind) {
                list[(*count)++] = (overview_danger){.kind = kind, .words = words_of(a, text, &found[i])};
                break; /* each kind once, with the first words that say it */
            }
        }
    }
    return list;
}

str desk_wish(const desk *d, arena *a, str text)
{
    return worries_wish(a, &d->worries, text);
}

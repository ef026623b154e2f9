/* What is possible for a household, and what each action relieves: conditions as yes, no or unknown, and how often help takes away what it told. */
#include "desk/planning.h"

#include "base/banned.h"

#define WORTH_HELPING 0.005    /* share of households in which an action relieves something: less is not told */
#define ABOUT_MONEY S("money") /* life domain of content/services */

/* ------------------------------------------------------------------ conditions: yes, no or unknown */

static desk_answer fact_is(const desk_planned *p, str name, str value)
{
    const fact_definition *f = fact_find(&p->k->d->facts, name);
    const fact_rows *rows = desk_rows(p->k->h, f->table);
    desk_answer answer = rows == NULL || rows->n == 0 ? DESK_UNKNOWN : DESK_NO;
    for (size_t i = 0; rows != NULL && i < rows->n; i++) {
        const fact_cell *c = household_cell(&rows->rows[i], f->name);
        if (desk_cell_is(c, value)) {
            return DESK_YES;
        }
        answer = c == NULL ? DESK_UNKNOWN : answer;
    }
    return answer;
}

static desk_answer has_right(const desk_planned *p, str scheme)
{
    desk_answer answer = DESK_NO;
    for (size_t i = 0; i < p->rights->item_count; i++) {
        const overview_item *x = &p->rights->items[i];
        if (str_eq(x->scheme, scheme) && x->status != OVERVIEW_REFUSED) {
            desk_answer its = x->status == OVERVIEW_GRANTED ? DESK_YES : DESK_UNKNOWN;
            answer = its > answer ? its : answer;
        }
    }
    return answer;
}

bool desk_is_received(const desk_planned *p, str scheme)
{
    for (size_t i = 0; i < p->rights->item_count; i++) {
        if (str_eq(p->rights->items[i].scheme, scheme) && p->rights->items[i].already) {
            return true;
        }
    }
    return false;
}

static desk_answer has_problem(const desk_planned *p, str id, str state)
{
    uint32_t subject = (uint32_t)cause_model_find(p->m, id), least = 1;
    const cause_subject *s = &p->m->subjects[subject];
    const cause_known *known = &p->seen->known[subject];
    while (!str_eq(s->states[least], state)) {
        least++;
    }
    bool may = false, must = true;
    for (uint32_t i = 0; i < s->state_count; i++) {
        bool possible =
            known->state >= 0 ? known->state == (int32_t)i : known->likelihood == NULL || known->likelihood[i] > 0;
        may = may || (possible && i >= least);
        must = must && (!possible || i >= least);
    }
    return must ? DESK_YES : may ? DESK_UNKNOWN : DESK_NO;
}

static bool has_adult(const desk_planned *p)
{
    for (size_t i = 0; i < p->k->h->person_count; i++) {
        if (!desk_is_minor(p->k, &p->k->h->persons[i])) {
            return true;
        }
    }
    return false;
}

static desk_answer answer_of(const desk_planned *p, const catalogue_condition *c)
{
    switch (c->need) {
    case CATALOGUE_NEEDS_FACT: return fact_is(p, c->name, c->value);
    case CATALOGUE_NEEDS_SCHEME: return has_right(p, c->name);
    case CATALOGUE_NEEDS_NOT_YET: return desk_is_received(p, c->name) ? DESK_NO : DESK_YES;
    case CATALOGUE_NEEDS_PROBLEM: return has_problem(p, c->name, c->value);
    case CATALOGUE_NEEDS_CHILDREN: return p->seen->has_children ? DESK_YES : DESK_NO;
    case CATALOGUE_NEEDS_ADULT: return has_adult(p) ? DESK_YES : DESK_NO;
    case CATALOGUE_NEEDS_PLACE: return c->places == 0 ? DESK_NO : DESK_UNKNOWN; /* nor who has which place */
    case CATALOGUE_NEEDS_AGREED: return DESK_UNKNOWN; /* a household file has no agreements of others */
    case CATALOGUE_NEEDS_NOTHING: break;
    }
    return DESK_NO;
}

/* ------------------------------------------------------------------ what an action relieves */

static const cause_leverage *lever_of(const desk_planned *p, uint32_t subject)
{
    for (uint32_t i = 0; i < p->ranking->single_count; i++) {
        if (p->ranking->singles[i].levers[0] == subject) {
            return &p->ranking->singles[i];
        }
    }
    return NULL;
}

/* Share of households such as this one in which `goal` is gone or less severe when help takes the subject away: the
 * problem itself where it is there, and what follows from it a year on. */
static double relieved(const desk_planned *p, uint32_t subject, uint32_t goal)
{
    const cause_leverage *lever = lever_of(p, subject);
    return subject == goal ? 1 - p->ranking->mass[subject][0] : lever == NULL ? 0 : lever->improved[goal];
}

/* Changes of one action work apart from each other. */
static void find_reliefs(const desk_planned *p, desk_option *o)
{
    o->reliefs = ARENA_ARRAY(p->k->a, plan_relief, p->m->count);
    for (uint32_t goal = 0; goal < p->m->count; goal++) {
        double left = 1;
        for (size_t i = 0; i < o->x->change_count; i++) {
            uint32_t subject = (uint32_t)cause_model_find(p->m, o->x->changes[i].variable);
            left *= 1 - o->x->changes[i].works * relieved(p, subject, goal);
        }
        if (p->weights[goal] > 0 && 1 - left >= WORTH_HELPING) {
            o->reliefs[o->relief_count++] = (plan_relief){goal, 1 - left};
        }
    }
}

/* ------------------------------------------------------------------ options */

/* Own words name a problem for which this service is the nearest help. */
static bool is_named(const desk_planned *p, str service_id)
{
    bool is = false;
    for (size_t i = 0; i < p->heard->heard_count; i++) {
        const overview_heard *x = &p->heard->heard[i];
        is = is || (x->service_count > 0 && str_eq(x->services[0].id, service_id));
    }
    return is;
}

/* Who asks for this right hears whether they have it: money, or the very thing that the scheme is. One right covers all custom help (Wmo), so that somebody may have it says nothing of which:
 * that must be what the household named. */
static bool is_right_to_ask_for(const desk_planned *p, const catalogue_action *x, str scheme)
{
    return str_eq(x->domain, ABOUT_MONEY) || desk_is_of_scheme(p->k->d, x->service, scheme) || is_named(p, x->service);
}

/* Whether another agrees, or has a place, is asked on the way (a landlord, a school, an employer), and so is a right to ask for that is not decided yet. So is whether a habit stands in the
 * way. What a law wants of a body is not. */
static bool is_found_on_the_way(const desk_planned *p, const catalogue_action *x, const catalogue_condition *c)
{
    bool is_the_right = c->need == CATALOGUE_NEEDS_SCHEME && is_right_to_ask_for(p, x, c->name);
    return is_the_right || c->layer == CATALOGUE_HABIT || c->need == CATALOGUE_NEEDS_PLACE ||
           (c->need == CATALOGUE_NEEDS_AGREED && (c->layer == CATALOGUE_CONTRACT || c->layer == CATALOGUE_HABIT));
}

bool desk_is_of_scheme(const desk *d, str service_id, str scheme)
{
    const service *s = service_id.n > 0 ? services_find(&d->services, service_id) : NULL;
    return str_eq(service_id, scheme) || (s != NULL && str_eq(s->scheme, scheme));
}

bool desk_is_among(str id, const str *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (str_eq(list[i], id)) {
            return true;
        }
    }
    return false;
}

/* A step of their own as an action: it begins when there is room, costs the budgets nothing, and relieves nothing that can be reckoned. */
static desk_option own_step(const desk_planned *p, const desk_added *own, size_t number)
{
    catalogue_action *x = ARENA_NEW(p->k->a, catalogue_action);
    *x = (catalogue_action){.id = str_printf(p->k->a, DESK_OWN_STEP "%zu", number + 1),
                            .kind = CATALOGUE_OWN,
                            .lasts = own->weeks,
                            .burden = own->burden};
    for (text_language lang = 0; lang < TEXT_LANGUAGES; lang++) {
        x->name[lang] = own->words;
    }
    return (desk_option){.x = x, .possible = DESK_YES, .wanted = true};
}

desk_option *desk_find_options(const desk_planned *p, const desk_planning *how)
{
    const catalogue *all = &p->k->d->actions->all;
    desk_option *options = ARENA_ARRAY(p->k->a, desk_option, p->count + 1);
    for (size_t i = 0; i < how->added_count; i++) {
        options[all->count + i] = own_step(p, &how->added[i], i);
    }
    for (uint32_t i = 0; i < all->count; i++) {
        const catalogue_action *x = &all->actions[i];
        desk_answer *answers = ARENA_ARRAY(p->k->a, desk_answer, x->condition_count + 1);
        options[i] = (desk_option){.x = x,
                                   .possible = DESK_YES,
                                   .answers = answers,
                                   .wanted = desk_is_among(x->id, how->pinned, how->pinned_count),
                                   .unwanted = desk_is_among(x->id, how->forbidden, how->forbidden_count)};
        for (size_t c = 0; c < x->condition_count; c++) {
            answers[c] = answer_of(p, &x->conditions[c]);
            options[i].possible = answers[c] < options[i].possible ? answers[c] : options[i].possible;
            options[i].to_know =
                options[i].to_know || (answers[c] == DESK_UNKNOWN && !is_found_on_the_way(p, x, &x->conditions[c]));
        }
        find_reliefs(p, &options[i]);
    }
    return options;
}

const desk_option *desk_option_of(const desk_planned *p, str action)
{
    for (uint32_t i = 0; i < p->count; i++) {
        if (str_eq(p->options[i].x->id, action)) {
            return &p->options[i];
        }
    }
    return NULL;
}

static bool rests_on_a_scheme(const catalogue_action *x)
{
    bool rests = false;
    for (size_t i = 0; i < x->condition_count; i++) {
        rests = rests || x->conditions[i].need == CATALOGUE_NEEDS_SCHEME;
    }
    return rests;
}

bool desk_stands(const desk_option *o)
{
    return o->due || (o->x->right && !rests_on_a_scheme(o->x) && !o->to_know && o->possible != DESK_NO);
}

double desk_own_relief(const desk_planned *p, const desk_option *o)
{
    double sum = 0;
    for (uint32_t i = 0; i < o->relief_count; i++) {
        sum += p->weights[o->reliefs[i].goal] * o->reliefs[i].share;
    }
    return sum;
}

bool desk_is_worth_planning(const desk_planned *p, const desk_option *o)
{
    double least =
        o->x->right && o->possible == DESK_YES
            ? WORTH_HELPING
            : p->k->d->actions->worth; /* a right counts, however little it helps; one that is not decided does not */
    bool is = false;
    for (uint32_t i = 0; i < o->relief_count; i++) {
        is = is || o->reliefs[i].share >= least;
    }
    return is;
}

/* The help that a household asks for in its own words: told first, whatever is worked out. */
#include "desk/underneath.h"

#include "base/banned.h"

enum { HELPS_MAX = 3 }; /* of one question */

/* The cause that the household tells of by naming this problem, and that help can take away; NULL: none. */
static const cause_subject *subject_of(const cause_model *m, str problem)
{
    for (uint32_t i = 0; i < m->count; i++) {
        const cause_subject *s = &m->subjects[i];
        for (size_t k = 0; s->has_lever && k < s->sign_count; k++) {
            if (s->signs[k].kind == CAUSE_SIGN_WORRY && str_eq(s->signs[k].id, problem)) {
                return s;
            }
        }
    }
    return NULL;
}

static overview_asked_help help_of(const desk_case *k, const worry_problem *p)
{
    const cause_subject *s = subject_of(&k->d->underneath->model, p->id);
    if (s != NULL) {
        return (overview_asked_help){.name = s->lever_name[k->lang], .service = s->action, .cause = s->id};
    }
    const service *first = p->service_count > 0 ? services_find(&k->d->services, p->services[0]) : NULL;
    return first == NULL ? (overview_asked_help){0}
                         : (overview_asked_help){.name = service_name(first, k->lang), .service = first->id};
}

static bool is_told(const overview_asked *x, str name)
{
    for (size_t i = 0; i < x->help_count; i++) {
        if (str_eq(x->helps[i].name, name)) {
            return true;
        }
    }
    return false;
}

/* It names a danger to somebody: that stands above everything, with what to do, and is no help to begin with. */
static bool names_danger(const desk_case *k, const household_voice *need)
{
    size_t count;
    const worry_finding *found = worries_find(k->a, &k->d->worries, need->text, &count, NULL);
    for (size_t i = 0; i < count; i++) {
        worry_danger danger = found[i].problem->danger;
        if (danger == WORRY_NOW || danger == WORRY_HOME || danger == WORRY_LIFE) {
            return true;
        }
    }
    return false;
}

static overview_asked ask_of(const desk_case *k, const household_voice *need)
{
    size_t count;
    const household_person *who = household_find(k->h, need->who);
    const worry_finding *found = worries_find(k->a, &k->d->worries, need->text, &count, NULL);
    overview_asked_help *helps = ARENA_ARRAY(k->a, overview_asked_help, HELPS_MAX);
    overview_asked out = {
        .who = need->who, .name = who == NULL ? STR_NULL : who->name, .words = str_trim(need->text), .helps = helps};
    for (size_t i = 0; i < count && out.help_count < HELPS_MAX; i++) {
        overview_asked_help help = help_of(k, found[i].problem);
        if (help.name.n > 0 && !is_told(&out, help.name)) {
            helps[out.help_count++] = help;
        }
    }
    return out;
}

void desk_tell_asked(const desk_case *k, overview_causes *out)
{
    overview_asked *list = ARENA_ARRAY(k->a, overview_asked, k->h->need_count);
    for (size_t i = 0; i < k->h->need_count; i++) {
        if (!names_danger(k, &k->h->needs[i])) {
            list[out->asked_count++] = ask_of(k, &k->h->needs[i]);
        }
    }
    out->asked = list;
}

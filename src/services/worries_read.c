/* Reading the word list. */
#include "services/worries.h"

#include "base/content.h"

#include "base/banned.h"

typedef struct list_reader {
    content_reader r;
    phrase_reader *phrases;
    worry_problem *problems;
} list_reader;

static bool read_danger(list_reader *k, const doc *d, worry_danger *out)
{
    static const char *const names[WORRY_DANGERS] = {"", "now", "home", "life", "eviction", "cut_off", "shelter"};
    str name;
    TRY(content_text(&k->r, d, "danger", false, &name));
    for (int i = 0; i < WORRY_DANGERS; i++) {
        if (str_eq(name, str_of(names[i]))) {
            *out = (worry_danger)i;
            return true;
        }
    }
    return FAIL_AT(&k->r, doc_get(d, S("danger")),
                   "the danger '" STR_FMT "' is not known; write now, home, life, eviction, cut_off or shelter",
                   STR_ARG(name));
}

static bool read_problem(list_reader *k, const doc *d, worry_problem *p)
{
    static const char *const keys[] = {"id", "domain", "danger", "name", "services", "words", "not", NULL};
    str *services;
    TRY(content_keys(&k->r, d, keys, "a problem") && content_id(&k->r, d, "id", &p->id) &&
        content_id(&k->r, d, "domain", &p->domain) && read_danger(k, d, &p->danger) &&
        content_languages(&k->r, d, "name", true, false, p->name) &&
        content_texts(&k->r, d, "services", p->danger != WORRY_NO_DANGER, &services, &p->service_count) &&
        phrases_read_subject(k->phrases, d, p->danger != WORRY_NO_DANGER ? 1 : 0, false));
    p->services = services;
    p->line = d->line;
    for (const worry_problem *other = k->problems; other < p; other++) {
        if (str_eq(other->id, p->id)) {
            return FAIL_AT(&k->r, d, "the problem '" STR_FMT "' was defined before", STR_ARG(p->id));
        }
    }
    return true;
}

static bool read_wishes(list_reader *k, const doc *top, worry_list *out)
{
    static const char *const keys[] = {"id", "words", "not", NULL};
    const doc *list;
    TRY(content_list(&k->r, top, "wishes", &list));
    size_t n = list == NULL ? 0 : list->n;
    worry_problem *wishes = ARENA_ARRAY(k->r.a, worry_problem, n);
    for (size_t i = 0; i < n; i++) {
        worry_problem *w = &wishes[i];
        const doc *d = list->items[i];
        TRY(content_keys(&k->r, d, keys, "a wish") && content_id(&k->r, d, "id", &w->id) &&
            phrases_read_subject(k->phrases, d, 0, true));
        for (size_t j = 0; j < i; j++) {
            if (str_eq(wishes[j].id, w->id)) {
                return FAIL_AT(&k->r, d, "the wish '" STR_FMT "' was defined before", STR_ARG(w->id));
            }
        }
    }
    out->wishes = wishes;
    out->wish_count = n;
    return true;
}

bool worries_read(arena *a, str name, str yaml, worry_list *out, err *e)
{
    static const char *const keys[] = {"version", "spelling", "denial", "ordinary", "problems", "wishes", NULL};
    list_reader k = {.r = {a, name, e}};
    const doc *top, *list;
    if (yaml.n > WORRIES_LIST_BYTES_MAX) {
        return err_at(e, ERR_LIMIT, 0, name, 0, 0, "the word list is at most %d bytes", WORRIES_LIST_BYTES_MAX);
    }
    k.phrases = phrases_begin(&k.r, true);
    TRY(doc_read_yaml(a, name, yaml, &top, e));
    TRY(content_keys(&k.r, top, keys, "the word list") && content_version(&k.r, top) &&
        phrases_read_rules(k.phrases, top) && content_list(&k.r, top, "problems", &list));
    if (list == NULL) {
        return FAIL_AT(&k.r, top, "the key 'problems' is missing here; add it");
    }
    k.problems = ARENA_ARRAY(a, worry_problem, list->n);
    for (size_t i = 0; i < list->n; i++) {
        TRY(read_problem(&k, list->items[i], &k.problems[i]));
    }
    worry_list all = {.file = name, .problems = k.problems, .problem_count = list->n};
    TRY(read_wishes(&k, top, &all));
    all.phrases = phrases_end(k.phrases);
    all.phrase_count = phrases_count(all.phrases);
    *out = all;
    return true;
}

bool worries_check(const worry_list *list, const service_catalogue *c, err *e)
{
    for (size_t i = 0; i < list->problem_count; i++) {
        const worry_problem *p = &list->problems[i];
        size_t d = 0;
        while (d < c->domain_count && !str_eq(c->domains[d].id, p->domain)) {
            d++;
        }
        if (d == c->domain_count) {
            return err_at(e, ERR_INPUT, 0, list->file, p->line, 0,
                          "the life domain '" STR_FMT "' is not in content/services; correct it", STR_ARG(p->domain));
        }
        for (size_t s = 0; s < p->service_count; s++) {
            if (services_find(c, p->services[s]) == NULL) {
                return err_at(e, ERR_INPUT, 0, list->file, p->line, 0,
                              "the service '" STR_FMT "' is not in content/services; correct it",
                              STR_ARG(p->services[s]));
            }
        }
    }
    return true;
}

/* Reading content/actions, strictly. */
#include "plan/catalogue.h"

#include "base/content.h"

#include "base/banned.h"

typedef struct names { /* texts of one action that name others, until all are there */
    const str *after, *not_with;
    size_t after_count, not_with_count;
} names;

enum { LIST_MAX = 100 };

struct catalogue_reading {
    content_reader r;
    catalogue_action *actions;
    size_t count, cap;
    names *names;
    size_t names_count, names_cap;
    uint32_t *slots; /* by hash of the id: number of the action and one; at most half full */
    size_t slot_count;
};

/* ------------------------------------------------------------------ numbers and words */

static bool read_whole(catalogue_reading *k, const doc *map, const char *key, int64_t least, int64_t most,
                       uint32_t *out)
{
    int64_t n;
    TRY(content_whole(&k->r, map, key, least, most, &n));
    *out = (uint32_t)n;
    return true;
}

/* A list of texts, which may be empty but not left out. */
static bool read_texts(catalogue_reading *k, const doc *map, const char *key, const str **out, size_t *count)
{
    const doc *d = doc_get(map, str_of(key));
    str *list = NULL;
    *count = 0;
    TRY((d != NULL && d->kind == DOC_LIST && d->n == 0) || content_texts(&k->r, map, key, true, &list, count));
    *out = list;
    return true;
}

/* ------------------------------------------------------------------ sources */

#define ASSUMED "aanname van deskundigen"
#define READ "[bron: "

static bool read_source(catalogue_reading *k, const doc *map, catalogue_source *s)
{
    TRY(read_texts(k, map, "evidence", &s->evidence, &s->evidence_count) &&
        content_text(&k->r, map, "how", true, &s->how));
    s->assumed = str_starts(s->how, S(ASSUMED));
    s->read = str_find(s->how, S(READ)) >= 0;
    return true;
}

static bool read_change(catalogue_reading *k, const doc *d, catalogue_change *c)
{
    static const char *const keys[] = {"variable", "works", "factor", "evidence", "grade", "how", NULL};
    static const char *const grades[] = {"A", "A-", "B", "C", "none", NULL};
    int grade;
    *c = (catalogue_change){.line = d->line};
    TRY(content_keys(&k->r, d, keys, "a change") && content_id(&k->r, d, "variable", &c->variable) &&
        content_number(&k->r, d, "works", 0, 1, &c->works) && content_factor(&k->r, d, &c->low, &c->high) &&
        content_word(&k->r, d, "grade", grades, &grade) && read_source(k, d, &c->source));
    c->grade = str_of(grades[grade]);
    if (!c->source.assumed && c->source.evidence_count == 0) {
        return FAIL_AT(&k->r, doc_get(d, S("how")), "without evidence 'how' begins with '" ASSUMED "'");
    }
    return str_eq(c->grade, S("none")) == (c->source.evidence_count == 0) ||
           FAIL_AT(&k->r, doc_get(d, S("grade")), "'grade' is none when there is no evidence, and only then");
}

static bool read_cost(catalogue_reading *k, const doc *map, catalogue_action *x)
{
    static const char *const keys[] = {"amount", "low", "high", "per", "evidence", "how", NULL};
    static const char *const per[] = {"case", NULL};
    const doc *d = doc_get(map, S("cost"));
    int word;
    if (d == NULL) {
        return FAIL_AT(&k->r, map, "the key 'cost' is missing here");
    }
    TRY(content_keys(&k->r, d, keys, "a cost") && content_euros(&k->r, d, "amount", &x->cost) &&
        content_euros(&k->r, d, "low", &x->cost_low) && content_euros(&k->r, d, "high", &x->cost_high) &&
        content_word(&k->r, d, "per", per, &word) && read_source(k, d, &x->cost_source));
    const catalogue_source *s = &x->cost_source;
    if (x->cost_high > 0 && !s->assumed && !s->read && s->evidence_count == 0) {
        return FAIL_AT(&k->r, doc_get(d, S("how")),
                       "what costs something has evidence or a source ('" READ "name]'), or 'how' begins with '" ASSUMED
                       "'");
    }
    return (x->cost_low <= x->cost && x->cost <= x->cost_high) ||
           FAIL_AT(&k->r, d, "the amount lies between 'low' and 'high'");
}

/* ------------------------------------------------------------------ conditions */

static bool read_yes(catalogue_reading *k, const doc *map, const char *key)
{
    bool yes;
    TRY(content_flag(&k->r, map, key, &yes));
    return yes || FAIL_AT(&k->r, doc_get(map, str_of(key)), "'%s' can only be true", key);
}

static bool read_need(catalogue_reading *k, const doc *map, catalogue_condition *c)
{
    static const char *const needs[] = {[CATALOGUE_NEEDS_FACT] = "fact",         [CATALOGUE_NEEDS_SCHEME] = "scheme",
                                        [CATALOGUE_NEEDS_NOT_YET] = "not_yet",   [CATALOGUE_NEEDS_PROBLEM] = "problem",
                                        [CATALOGUE_NEEDS_CHILDREN] = "children", [CATALOGUE_NEEDS_ADULT] = "adult",
                                        [CATALOGUE_NEEDS_AGREED] = "agreed",     [CATALOGUE_NEEDS_PLACE] = "places",
                                        [CATALOGUE_NEEDS_NOTHING] = "nothing",   NULL};
    static const char *const seconds[] = {
        [CATALOGUE_NEEDS_FACT] = "is", [CATALOGUE_NEEDS_PROBLEM] = "at_least", [CATALOGUE_NEEDS_NOTHING] = NULL};
    const doc *d = doc_get(map, S("needs"));
    int need = 0;
    while (needs[need] != NULL && doc_get(d, str_of(needs[need])) == NULL) {
        need++;
    }
    if (d == NULL || needs[need] == NULL) {
        return FAIL_AT(&k->r, d == NULL ? map : d,
                       "'needs' says what must be so: a fact, scheme, not_yet, problem, children, adult, agreed, "
                       "places or nothing");
    }
    const char *const keys[] = {needs[need], seconds[need], NULL};
    c->need = (catalogue_need)need;
    TRY(content_keys(&k->r, d, keys, "what is needed"));
    if (c->need == CATALOGUE_NEEDS_PLACE) {
        int64_t places;
        TRY(content_whole(&k->r, d, "places", 0, CATALOGUE_PLACES_MAX, &places));
        c->places = (uint32_t)places;
        return true;
    }
    bool is_flag =
        c->need == CATALOGUE_NEEDS_CHILDREN || c->need == CATALOGUE_NEEDS_ADULT || c->need == CATALOGUE_NEEDS_NOTHING;
    return is_flag ? read_yes(k, d, needs[need])
                   : content_id(&k->r, d, needs[need], &c->name) &&
                         (seconds[need] == NULL || content_text(&k->r, d, seconds[need], true, &c->value));
}

static bool read_condition(catalogue_reading *k, const doc *d, catalogue_condition *c)
{
    static const char *const keys[] = {"id", "layer", "source", "needs", "words", "allowed", NULL};
    static const char *const layers[] = {[CATALOGUE_FACT] = "fact",
                                         [CATALOGUE_NATIONAL_LAW] = "national_law",
                                         [CATALOGUE_LOCAL_RULE] = "local_rule",
                                         [CATALOGUE_CONTRACT] = "contract",
                                         [CATALOGUE_HABIT] = "habit",
                                         NULL};
    int layer;
    *c = (catalogue_condition){.line = d->line};
    TRY(content_keys(&k->r, d, keys, "a condition") && content_id(&k->r, d, "id", &c->id) &&
        content_word(&k->r, d, "layer", layers, &layer) && content_text(&k->r, d, "source", true, &c->source) &&
        read_need(k, d, c) && content_languages(&k->r, d, "words", true, false, c->words) &&
        content_text(&k->r, d, "allowed", false, &c->allowed));
    c->layer = (catalogue_layer)layer;
    return c->layer != CATALOGUE_HABIT || c->allowed.n > 0 ||
           FAIL_AT(&k->r, d, "a habit says in 'allowed' where it stands that it need not be so");
}

/* ------------------------------------------------------------------ an action */

static bool read_basis(catalogue_reading *k, const doc *d, catalogue_basis *b)
{
    static const char *const keys[] = {"law", "article", "words", NULL};
    return content_keys(&k->r, d, keys, "a basis") && content_text(&k->r, d, "law", true, &b->law) &&
           content_text(&k->r, d, "article", true, &b->article) && content_text(&k->r, d, "words", true, &b->words);
}

/* The items of the list below key, which may be empty but not left out, each read into its place. */
#define READ_LIST(k, map, key, type, read, out, count)                                                                 \
    do {                                                                                                               \
        const doc *of_;                                                                                                \
        TRY(find_list((k), (map), (key), &of_));                                                                       \
        type *items_ = ARENA_ARRAY((k)->r.a, type, of_->n + 1);                                                        \
        for (size_t i_ = 0; i_ < of_->n; i_++) {                                                                       \
            TRY(read((k), of_->items[i_], &items_[i_]));                                                               \
        }                                                                                                              \
        (out) = items_;                                                                                                \
        (count) = of_->n;                                                                                              \
    } while (0)

static bool find_list(catalogue_reading *k, const doc *map, const char *key, const doc **out)
{
    *out = doc_get(map, str_of(key));
    return (*out != NULL && (*out)->kind == DOC_LIST && (*out)->n <= LIST_MAX) ||
           FAIL_AT(&k->r, *out == NULL ? map : *out, "'%s' must be a list of at most %d items, [] when there is none",
                   key, LIST_MAX);
}

static bool read_lists(catalogue_reading *k, const doc *d, catalogue_action *x, names *n)
{
    str *handles;
    READ_LIST(k, d, "basis", catalogue_basis, read_basis, x->basis, x->basis_count);
    READ_LIST(k, d, "changes", catalogue_change, read_change, x->changes, x->change_count);
    READ_LIST(k, d, "conditions", catalogue_condition, read_condition, x->conditions, x->condition_count);
    TRY(read_texts(k, d, "paid_from", &x->paid_from, &x->paid_from_count) &&
        content_texts(&k->r, d, "handles", false, &handles, &x->handle_count) &&
        read_texts(k, d, "after", &n->after, &n->after_count) &&
        read_texts(k, d, "not_with", &n->not_with, &n->not_with_count));
    x->handles = handles;
    return x->cost == 0 || x->paid_from_count > 0 ||
           FAIL_AT(&k->r, d, "it costs something, so 'paid_from' names who may pay");
}

static bool check_twice(catalogue_reading *k, const doc *d, const catalogue_action *x)
{
    for (size_t i = 0; i < x->change_count; i++) {
        for (size_t j = 0; j < i; j++) {
            if (str_eq(x->changes[i].variable, x->changes[j].variable)) {
                return FAIL_AT(&k->r, d, "'" STR_FMT "' is changed twice; keep one", STR_ARG(x->changes[i].variable));
            }
        }
    }
    for (size_t i = 0; i < x->condition_count; i++) {
        for (size_t j = 0; j < i; j++) {
            if (str_eq(x->conditions[i].id, x->conditions[j].id)) {
                return FAIL_AT(&k->r, d, "the condition '" STR_FMT "' stands here twice", STR_ARG(x->conditions[i].id));
            }
        }
    }
    return true;
}

static bool read_right(catalogue_reading *k, const doc *d, catalogue_action *x)
{
    if (doc_get(d, S("right")) == NULL) {
        return FAIL_AT(&k->r, d, "the key 'right' is missing here: true or false");
    }
    TRY(content_flag(&k->r, d, "right", &x->right));
    return !x->right || x->basis_count > 0 || FAIL_AT(&k->r, doc_get(d, S("right")), "a right has a statutory basis");
}

/* Skills are what neighbours do for each other. */
static bool read_skills(catalogue_reading *k, const doc *d, catalogue_action *x)
{
    str *skills;
    TRY(content_texts(&k->r, d, "skills", false, &skills, &x->skill_count));
    x->skills = skills;
    return x->skill_count == 0 || x->kind == CATALOGUE_NEIGHBOUR ||
           FAIL_AT(&k->r, doc_get(d, S("skills")),
                   "only what a neighbour does has skills; take them away, or write 'kind: neighbour'");
}

static bool read_action(catalogue_reading *k, const doc *d, catalogue_action *x, names *n)
{
    static const char *const keys[] = {"id",      "domain",    "name",     "words",       "kind",    "role",
                                       "service", "basis",     "right",    "changes",     "handles", "conditions",
                                       "cost",    "paid_from", "waits",    "works_after", "lasts",   "time",
                                       "burden",  "after",     "not_with", "brings",      "skills",  NULL};
    static const char *const kinds[] = {[CATALOGUE_MUNICIPAL] = "municipal",
                                        [CATALOGUE_NATIONAL] = "national",
                                        [CATALOGUE_HEALTH] = "health",
                                        [CATALOGUE_SCHOOL] = "school",
                                        [CATALOGUE_HOUSING] = "housing",
                                        [CATALOGUE_EMPLOYER] = "employer",
                                        [CATALOGUE_NEIGHBOUR] = "neighbour",
                                        [CATALOGUE_VOLUNTEER] = "volunteer",
                                        [CATALOGUE_CLUB] = "club",
                                        [CATALOGUE_OWN] = "own",
                                        NULL};
    int kind;
    *x = (catalogue_action){.file = k->r.file, .line = d->line};
    TRY(content_keys(&k->r, d, keys, "an action") && content_id(&k->r, d, "id", &x->id) &&
        content_id(&k->r, d, "domain", &x->domain) && content_languages(&k->r, d, "name", true, false, x->name) &&
        content_languages(&k->r, d, "words", true, false, x->words) && content_word(&k->r, d, "kind", kinds, &kind) &&
        content_languages(&k->r, d, "role", true, false, x->role) &&
        content_text(&k->r, d, "service", false, &x->service) && read_cost(k, d, x) && read_lists(k, d, x, n) &&
        read_right(k, d, x) && read_whole(k, d, "waits", 0, CATALOGUE_WEEKS_MAX, &x->waits) &&
        read_whole(k, d, "works_after", 0, CATALOGUE_WEEKS_MAX, &x->works_after) &&
        read_whole(k, d, "lasts", 1, CATALOGUE_WEEKS_MAX, &x->lasts) &&
        content_text(&k->r, d, "time", true, &x->time) &&
        read_whole(k, d, "burden", 0, CATALOGUE_BURDEN_MAX, &x->burden) &&
        content_text(&k->r, d, "brings", false, &x->brings) && check_twice(k, d, x));
    x->kind = (catalogue_kind)kind;
    return read_skills(k, d, x);
}

/* ------------------------------------------------------------------ ids */

static uint64_t hash_of(str id) /* Fowler, Noll and Vo's hash 1a */
{
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < id.n; i++) {
        hash = (hash ^ (unsigned char)id.p[i]) * 1099511628211u;
    }
    return hash;
}

/* The slot of this id, or the empty one where it would go. */
static uint32_t *slot_of(const catalogue_reading *k, str id)
{
    size_t at = hash_of(id) % k->slot_count;
    while (k->slots[at] != 0 && !str_eq(k->actions[k->slots[at] - 1].id, id)) {
        at = (at + 1) % k->slot_count;
    }
    return &k->slots[at];
}

catalogue_reading *plan_begin_catalogue(arena *a)
{
    catalogue_reading *k = ARENA_NEW(a, catalogue_reading);
    k->r.a = a;
    k->slot_count = 2 * CATALOGUE_ACTIONS_MAX + 1;
    k->slots = ARENA_ARRAY(a, uint32_t, k->slot_count);
    return k;
}

bool plan_read_actions(catalogue_reading *k, str file, str text, err *e)
{
    static const char *const keys[] = {"format", "actions", NULL};
    const doc *top, *list;
    str format;
    k->r.file = file;
    k->r.e = e;
    TRY(doc_read_yaml(k->r.a, file, text, &top, e) && content_keys(&k->r, top, keys, "a file of actions") &&
        content_text(&k->r, top, "format", true, &format));
    if (!str_eq(format, S("actions/1"))) {
        return FAIL_AT(&k->r, doc_get(top, S("format")), "'format' is '" STR_FMT "', and this program reads actions/1",
                       STR_ARG(format));
    }
    TRY(content_list(&k->r, top, "actions", &list));
    for (size_t i = 0; list != NULL && i < list->n; i++) {
        catalogue_action x;
        names n = {0};
        TRY(read_action(k, list->items[i], &x, &n));
        if (k->count == CATALOGUE_ACTIONS_MAX) {
            return err_at(e, ERR_LIMIT, 0, file, x.line, 0, "a catalogue has %d actions at most",
                          CATALOGUE_ACTIONS_MAX);
        }
        uint32_t *slot = slot_of(k, x.id);
        if (*slot != 0) {
            return FAIL_AT(&k->r, list->items[i],
                           "the action '" STR_FMT "' was there before, in " STR_FMT " on line %d", STR_ARG(x.id),
                           STR_ARG(k->actions[*slot - 1].file), k->actions[*slot - 1].line);
        }
        ARENA_PUSH(k->r.a, k->actions, k->count, k->cap, x);
        ARENA_PUSH(k->r.a, k->names, k->names_count, k->names_cap, n);
        *slot = (uint32_t)k->count;
    }
    return true;
}

/* ------------------------------------------------------------------ the whole */

static bool find_all(catalogue_reading *k, catalogue_action *x, const str *list, size_t n, const uint32_t **out,
                     size_t *count, err *e)
{
    uint32_t *numbers = ARENA_ARRAY(k->r.a, uint32_t, n + 1);
    for (size_t i = 0; i < n; i++) {
        uint32_t number = *slot_of(k, list[i]);
        if (number == 0 || &k->actions[number - 1] == x) {
            return err_at(e, ERR_INPUT, 0, x->file, x->line, 0, "'" STR_FMT "' names '" STR_FMT "', and %s",
                          STR_ARG(x->id), STR_ARG(list[i]), number == 0 ? "there is no such action" : "that is itself");
        }
        numbers[i] = number - 1;
    }
    *out = numbers;
    *count = n;
    return true;
}

/* Takes away again and again what waits for nothing that is left; what then remains waits in a circle, or for one. */
static bool check_circles(catalogue_reading *k, err *e)
{
    bool *done = ARENA_ARRAY(k->r.a, bool, k->count + 1), more = true;
    size_t left = k->count;
    while (more && left > 0) {
        more = false;
        for (size_t i = 0; i < k->count; i++) {
            bool waits = done[i];
            for (size_t j = 0; j < k->actions[i].after_count && !waits; j++) {
                waits = !done[k->actions[i].after[j]];
            }
            if (!waits) {
                done[i] = more = true;
                left--;
            }
        }
    }
    for (size_t i = 0; i < k->count; i++) {
        if (!done[i]) {
            return err_at(e, ERR_INPUT, 0, k->actions[i].file, k->actions[i].line, 0,
                          "'" STR_FMT "' comes after something that comes after it, in a circle",
                          STR_ARG(k->actions[i].id));
        }
    }
    return true;
}

static bool is_among(const uint32_t *list, size_t n, uint32_t action)
{
    for (size_t i = 0; i < n; i++) {
        if (list[i] == action) {
            return true;
        }
    }
    return false;
}

/* What comes after something that excludes it, whichever of both says so, could never be. */
static bool check_excluded(const catalogue_reading *k, err *e)
{
    for (uint32_t i = 0; i < k->count; i++) {
        const catalogue_action *x = &k->actions[i];
        for (size_t j = 0; j < x->after_count; j++) {
            const catalogue_action *before = &k->actions[x->after[j]];
            if (is_among(x->not_with, x->not_with_count, x->after[j]) ||
                is_among(before->not_with, before->not_with_count, i)) {
                return err_at(e, ERR_INPUT, 0, x->file, x->line, 0,
                              "'" STR_FMT "' comes after '" STR_FMT "', and they exclude each other; keep one of both",
                              STR_ARG(x->id), STR_ARG(before->id));
            }
        }
    }
    return true;
}

bool plan_close_catalogue(catalogue_reading *k, catalogue *out, err *e)
{
    for (size_t i = 0; i < k->count; i++) {
        catalogue_action *x = &k->actions[i];
        const names *n = &k->names[i];
        TRY(find_all(k, x, n->after, n->after_count, &x->after, &x->after_count, e) &&
            find_all(k, x, n->not_with, n->not_with_count, &x->not_with, &x->not_with_count, e));
    }
    TRY(check_circles(k, e) && check_excluded(k, e));
    *out = (catalogue){.actions = k->actions, .count = (uint32_t)k->count};
    return true;
}

int64_t plan_find_action(const catalogue *c, str id)
{
    for (uint32_t i = 0; i < c->count; i++) {
        if (str_eq(c->actions[i].id, id)) {
            return i;
        }
    }
    return -1;
}

/* Reading a model: the YAML of content/causes, strictly. */
#include "cause/model.h"

#include "base/content.h"
#include "cause/inside.h"

#include "base/banned.h"

typedef struct reading {
    content_reader r;
    cause_names names;
    cause_subject *subjects;
    uint32_t count;
    cause_arrow *arrows;
    uint32_t arrow_count;
    cause_shield *shields;
    uint32_t shield_count;
    cause_gap *gaps;
    uint32_t gap_count;
} reading;

/* ------------------------------------------------------------------ numbers */

static bool read_number(reading *k, const doc *d, const char *what, double most, double *out)
{
    const char *wrong = d->kind != DOC_SCALAR || d->quoted ? "is no number" : cause_number(d->text, out);
    if (wrong != NULL) {
        return FAIL_AT(&k->r, d, "%s %s", what, wrong);
    }
    return *out <= most || FAIL_AT(&k->r, d, "%s is %g, and can be %g at most", what, *out, most);
}

/* A chance. One that lies nearer to nought or one than this could become either when it is drawn, and then what was
 * thought possible is not. */
#define CHANCE_EDGE 1e-9

static bool read_chance(reading *k, const doc *d, const char *what, double *out)
{
    TRY(read_number(k, d, what, 1, out));
    bool is_edge = (*out > 0 && *out < CHANCE_EDGE) || (*out < 1 && *out > 1 - CHANCE_EDGE);
    return !is_edge ||
           FAIL_AT(&k->r, d, "%s is %.12g: write 0 or 1, or stay %g away from them", what, *out, CHANCE_EDGE);
}

static bool read_share(reading *k, const doc *map, const char *key, double *out)
{
    const doc *d = doc_get(map, str_of(key));
    if (d == NULL) {
        return FAIL_AT(&k->r, map, "the key '%s' is missing here; add it: a number from 0 to 1", key);
    }
    return read_chance(k, d, key, out);
}

static bool read_margin(reading *k, const doc *map, cause_margin *out)
{
    return content_factor(&k->r, map, &out->low, &out->high);
}

/* A chance for each state from the second on; worse states are no likelier. */
static bool read_row(reading *k, const doc *d, const cause_subject *of, double *row)
{
    uint32_t n = of->state_count - 1;
    bool is_list = d->kind == DOC_LIST;
    if ((is_list ? d->n : 1) != n) {
        return FAIL_AT(&k->r, d,
                       "'" STR_FMT "' has %u states, so %u chances belong here: at least its second, its third …",
                       STR_ARG(of->id), of->state_count, n);
    }
    for (uint32_t j = 0; j < n; j++) {
        const doc *one = is_list ? d->items[j] : d;
        TRY(read_chance(k, one, "a chance", &row[j]));
        if (j > 0 && row[j] > row[j - 1]) {
            return FAIL_AT(&k->r, one, "%g comes after %g: a worse state is never likelier than at least a milder one",
                           row[j], row[j - 1]);
        }
    }
    return true;
}

/* ------------------------------------------------------------------ words that stand for numbers */

static int64_t find_state(const cause_subject *s, str name)
{
    for (uint32_t i = 0; i < s->state_count; i++) {
        if (str_eq(s->states[i], name)) {
            return i;
        }
    }
    return -1;
}

static bool read_state(reading *k, const doc *at, const cause_subject *s, str name, uint32_t *out)
{
    int64_t state = find_state(s, name);
    *out = (uint32_t)(state < 0 ? 0 : state);
    return state >= 0 ||
           FAIL_AT(&k->r, at, "'" STR_FMT "' is no state of '" STR_FMT "'", STR_ARG(name), STR_ARG(s->id));
}

static bool read_subject_at(reading *k, const doc *map, const char *key, uint32_t *out)
{
    str id;
    TRY(content_text(&k->r, map, key, true, &id));
    int64_t at = cause_names_find(&k->names, CAUSE_NOBODY, id);
    *out = (uint32_t)(at < 0 ? 0 : at);
    return at >= 0 || FAIL_AT(&k->r, doc_get(map, str_of(key)),
                              "'" STR_FMT "' is not among the variables; add it there, or correct it", STR_ARG(id));
}

/* ------------------------------------------------------------------ variables */

static bool read_states(reading *k, const doc *d, cause_subject *s)
{
    str *states;
    size_t n;
    TRY(content_texts(&k->r, d, "states", true, &states, &n));
    if (n < 2 || n > CAUSE_MODEL_STATES_MAX) {
        return FAIL_AT(&k->r, doc_get(d, S("states")), "a variable has 2 to %d states, absence first",
                       CAUSE_MODEL_STATES_MAX);
    }
    for (size_t i = 0; i < n; i++) {
        for (size_t j = 0; j < i; j++) {
            if (str_eq(states[i], states[j])) {
                return FAIL_AT(&k->r, doc_get(d, S("states")), "the state '" STR_FMT "' stands here twice",
                               STR_ARG(states[i]));
            }
        }
    }
    s->states = states;
    s->state_count = (uint32_t)n;
    return true;
}

#define SUM_NEAR 1e-12 /* 0.1 + 0.34 + 0.56 is a little more than one in doubles */

/* `base` tells the chance of exactly each state; kept is that of at least it. */
static bool read_base(reading *k, const doc *d, cause_subject *s)
{
    const doc *map = doc_get(d, S("base"));
    if (map == NULL || map->kind != DOC_MAP) {
        return FAIL_AT(&k->r, map == NULL ? d : map, "'base' must be a mapping: a chance for each state, and 'factor'");
    }
    const doc_entry *again = doc_repeated(map);
    if (again != NULL) {
        return FAIL_AT(&k->r, again, "the key '" STR_FMT "' stands here twice; keep one", STR_ARG(again->key));
    }
    double *base = ARENA_ARRAY(k->r.a, double, s->state_count);
    for (size_t i = 0; i < map->n; i++) {
        const doc_entry *one = &map->entries[i];
        if (!str_eq(one->key, S("factor"))) {
            uint32_t state;
            TRY(read_state(k, one->value, s, one->key, &state));
            if (state == 0) {
                return FAIL_AT(&k->r, one, "'" STR_FMT "' has what is left; leave it out", STR_ARG(one->key));
            }
            TRY(read_chance(k, one->value, "a chance", &base[state - 1]));
        }
    }
    for (uint32_t j = s->state_count - 2; j-- > 0;) {
        base[j] += base[j + 1];
    }
    s->base = base;
    if (base[0] > 1 + SUM_NEAR) {
        return FAIL_AT(&k->r, map, "the chances sum to %g, and can be 1 together at most", base[0]);
    }
    for (uint32_t j = 0; j + 1 < s->state_count; j++) {
        base[j] = base[j] > 1 ? 1 : base[j];
    }
    return read_margin(k, map, &s->base_margin);
}

static bool read_lever(reading *k, const doc *d, cause_subject *s)
{
    static const char *const keys[] = {"action", "name", NULL};
    const doc *map = doc_get(d, S("lever"));
    s->has_lever = map != NULL;
    return map == NULL ||
           (content_keys(&k->r, map, keys, "a lever") && content_text(&k->r, map, "action", false, &s->action) &&
            content_languages(&k->r, map, "name", true, false, s->lever_name));
}

static bool read_fact(reading *k, const doc *d, const cause_subject *s, cause_sign *out)
{
    static const char *const keys[] = {"fact", "is", "state", NULL};
    str state;
    *out = (cause_sign){.kind = CAUSE_SIGN_FACT, .line = d->line};
    TRY(content_keys(&k->r, d, keys, "a fact") && content_id(&k->r, d, "fact", &out->id) &&
        content_text(&k->r, d, "is", true, &out->value) && content_text(&k->r, d, "state", true, &state));
    return read_state(k, d, s, state, &out->state);
}

static bool read_worry(reading *k, const doc_entry *d, const cause_subject *s, cause_sign *out)
{
    *out = (cause_sign){.kind = CAUSE_SIGN_WORRY, .id = d->key, .line = d->line};
    if (d->key.n == 0 || content_visible(d->key) < d->key.n) {
        return FAIL_AT(&k->r, d,
                       "a worry has an id, with characters that can be seen; write the one of content/worries");
    }
    return read_state(k, d->value, s, d->value->kind == DOC_SCALAR ? d->value->text : S(""), &out->state);
}

static bool read_count(reading *k, const doc *d, const cause_subject *s, cause_sign *out)
{
    static const char *const keys[] = {"of", "at_least", "state", NULL};
    enum { COUNT_MAX = 1000 };
    str state;
    int64_t n = 0;
    *out = (cause_sign){.kind = CAUSE_SIGN_COUNT, .line = d->line};
    TRY(content_keys(&k->r, d, keys, "a count") && content_id(&k->r, d, "of", &out->id) &&
        content_text(&k->r, d, "state", true, &state));
    const doc *least = doc_get(d, S("at_least"));
    if (least == NULL || least->kind != DOC_SCALAR || !str_to_int(least->text, &n) || n < 1 || n > COUNT_MAX) {
        return FAIL_AT(&k->r, least == NULL ? d : least, "'at_least' must be a whole number from 1 to %d", COUNT_MAX);
    }
    out->at_least = (uint32_t)n;
    return read_state(k, d, s, state, &out->state);
}

static bool read_signs(reading *k, const doc *d, cause_subject *s)
{
    static const char *const keys[] = {"worries", "facts", "counts", NULL};
    const doc *map = doc_get(d, S("observed")), *facts, *counts;
    if (map == NULL) {
        return true;
    }
    TRY(content_keys(&k->r, map, keys, "'observed'") && content_list(&k->r, map, "facts", &facts) &&
        content_list(&k->r, map, "counts", &counts));
    const doc *worries = doc_get(map, S("worries"));
    if (worries != NULL && (worries->kind != DOC_MAP || doc_repeated(worries) != NULL)) {
        return FAIL_AT(&k->r, worries, "'worries' must be a mapping: a state for each worry, each once");
    }
    size_t words = worries == NULL ? 0 : worries->n, facts_end = words + (facts == NULL ? 0 : facts->n);
    s->sign_count = facts_end + (counts == NULL ? 0 : counts->n);
    cause_sign *signs = ARENA_ARRAY(k->r.a, cause_sign, s->sign_count + 1);
    for (size_t i = 0; i < s->sign_count; i++) {
        TRY(i < words       ? read_worry(k, &worries->entries[i], s, &signs[i])
            : i < facts_end ? read_fact(k, facts->items[i - words], s, &signs[i])
                            : read_count(k, counts->items[i - facts_end], s, &signs[i]));
    }
    s->signs = signs;
    return true;
}

static bool read_subject(reading *k, const doc *d)
{
    static const char *const keys[] = {"id",          "domain", "kind", "whose",    "danger",       "states",   "base",
                                       "base_source", "lever",  "name", "resident", "professional", "observed", NULL};
    static const char *const kinds[] = {"problem", "cause", "outside", "protective", NULL};
    static const char *const owners[] = {"household", "adult", "child", NULL};
    cause_subject *s = &k->subjects[k->count];
    int kind, owner;
    *s = (cause_subject){.line = d->line, .keeps = 1, .keeps_margin = {1, 1}};
    TRY(content_keys(&k->r, d, keys, "a variable") && content_id(&k->r, d, "id", &s->id) &&
        content_id(&k->r, d, "domain", &s->domain) && content_word(&k->r, d, "kind", kinds, &kind) &&
        content_word(&k->r, d, "whose", owners, &owner) && content_flag(&k->r, d, "danger", &s->danger) &&
        read_states(k, d, s) && read_base(k, d, s) && content_text(&k->r, d, "base_source", true, &s->base_source) &&
        read_lever(k, d, s) && content_languages(&k->r, d, "name", true, false, s->name) &&
        content_languages(&k->r, d, "resident", true, false, s->resident) &&
        content_languages(&k->r, d, "professional", true, false, s->professional) && read_signs(k, d, s));
    if (s->id.n > CAUSE_MODEL_ID_MAX) {
        return FAIL_AT(&k->r, doc_get(d, S("id")), "an id has %d characters at most; take a shorter one",
                       CAUSE_MODEL_ID_MAX);
    }
    s->kind = (cause_kind)kind;
    s->of_child = owner == 2;
    if (!cause_names_add(&k->names, CAUSE_NOBODY, s->id, k->count)) {
        return FAIL_AT(&k->r, d, "the variable '" STR_FMT "' was defined before", STR_ARG(s->id));
    }
    k->count++;
    return true;
}

/* ------------------------------------------------------------------ arrows, shields, what stays, what nobody knows */

/* The mark of the format (content/causes/README.md). */
#define ASSUMED "aanname van deskundigen"

static bool read_source(reading *k, const doc *d, cause_source *s)
{
    static const char *const grades[] = {"A", "A-", "B", "C", "none", NULL};
    str *evidence;
    int grade;
    const doc *discount = doc_get(d, S("discount"));
    *s = (cause_source){.line = d->line, .has_discount = discount != NULL};
    const doc *rows = doc_get(d, S("evidence"));
    if (rows != NULL && !(rows->kind == DOC_LIST && rows->n == 0)) {
        TRY(content_texts(&k->r, d, "evidence", true, &evidence, &s->evidence_count));
        s->evidence = evidence;
    }
    TRY(content_word(&k->r, d, "grade", grades, &grade) && content_text(&k->r, d, "how", true, &s->how) &&
        content_languages(&k->r, d, "words", true, false, s->words));
    s->grade = str_of(grades[grade]);
    s->assumed = str_starts(s->how, S(ASSUMED));
    if (str_eq(s->grade, S("none")) != (s->evidence_count == 0)) {
        return FAIL_AT(&k->r, doc_get(d, S("grade")),
                       "'grade' is none when there is no evidence, and only then: an assumption says so");
    }
    return discount == NULL || read_number(k, discount, "discount", 1, &s->discount);
}

static bool check_ends(reading *k, const doc *d, uint32_t from, uint32_t to)
{
    return from != to || FAIL_AT(&k->r, d, "'" STR_FMT "' is here its own cause; 'persists' says what stays",
                                 STR_ARG(k->subjects[to].id));
}

static bool read_arrow(reading *k, const doc *d)
{
    static const char *const keys[] = {"from",  "to",       "gives", "factor", "lag", "evidence",
                                       "grade", "discount", "how",   "words",  NULL};
    static const char *const lags[] = {"now", "next", NULL};
    cause_arrow *w = &k->arrows[k->arrow_count++];
    int lag;
    TRY(content_keys(&k->r, d, keys, "an arrow") && read_subject_at(k, d, "from", &w->from) &&
        read_subject_at(k, d, "to", &w->to) && check_ends(k, d, w->from, w->to) && read_margin(k, d, &w->margin) &&
        content_word(&k->r, d, "lag", lags, &lag) && read_source(k, d, &w->source));
    w->later = lag == 1;
    const cause_subject *from = &k->subjects[w->from], *to = &k->subjects[w->to];
    const doc *gives = doc_get(d, S("gives"));
    if (gives == NULL || gives->kind != DOC_MAP || gives->n != from->state_count - 1) {
        return FAIL_AT(&k->r, gives == NULL ? d : gives,
                       "'gives' must tell what each state of '" STR_FMT "' but absence brings about",
                       STR_ARG(from->id));
    }
    double *rows = ARENA_ARRAY(k->r.a, double, (size_t)(from->state_count - 1) * (to->state_count - 1));
    bool is_there[CAUSE_MODEL_STATES_MAX] = {true};
    for (size_t i = 0; i < gives->n; i++) {
        uint32_t state;
        TRY(read_state(k, gives->entries[i].value, from, gives->entries[i].key, &state));
        if (is_there[state]) {
            return FAIL_AT(&k->r, &gives->entries[i], "'" STR_FMT "' does not belong here, or stands here twice",
                           STR_ARG(gives->entries[i].key));
        }
        is_there[state] = true;
        TRY(read_row(k, gives->entries[i].value, to, rows + (size_t)(state - 1) * (to->state_count - 1)));
    }
    w->at_least = rows;
    return true;
}

static bool read_shield(reading *k, const doc *d)
{
    static const char *const keys[] = {"from",  "to",       "keeps", "factor", "evidence",
                                       "grade", "discount", "how",   "words",  NULL};
    cause_shield *w = &k->shields[k->shield_count++];
    return content_keys(&k->r, d, keys, "what protects") && read_subject_at(k, d, "from", &w->from) &&
           read_subject_at(k, d, "to", &w->to) && check_ends(k, d, w->from, w->to) && read_margin(k, d, &w->margin) &&
           read_share(k, d, "keeps", &w->keeps) && read_source(k, d, &w->source);
}

static bool read_stay(reading *k, const doc *d)
{
    static const char *const keys[] = {"variable", "keeps", "factor", "how", NULL};
    uint32_t at;
    str how;
    TRY(content_keys(&k->r, d, keys, "what stays") && read_subject_at(k, d, "variable", &at));
    cause_subject *s = &k->subjects[at];
    if (s->has_keeps) {
        return FAIL_AT(&k->r, d, "'" STR_FMT "' stands here twice", STR_ARG(s->id));
    }
    s->has_keeps = true;
    return read_share(k, d, "keeps", &s->keeps) && read_margin(k, d, &s->keeps_margin) &&
           content_text(&k->r, d, "how", true, &how);
}

static bool read_gap(reading *k, const doc *d)
{
    static const char *const keys[] = {"from", "to", "words", NULL};
    cause_gap *g = &k->gaps[k->gap_count++];
    return content_keys(&k->r, d, keys, "what is unknown") && read_subject_at(k, d, "from", &g->from) &&
           read_subject_at(k, d, "to", &g->to) && content_languages(&k->r, d, "words", true, false, g->words);
}

static bool check_levers(reading *k)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < k->count; i++) {
        count += k->subjects[i].has_lever && !k->subjects[i].danger;
        if (count > CAUSE_LEVERS_MAX) {
            return err_at(k->r.e, ERR_LIMIT, 0, k->r.file, k->subjects[i].line, 0,
                          "this is lever %u, and %d is the most; take a lever away", count, CAUSE_LEVERS_MAX);
        }
    }
    return true;
}

/* ------------------------------------------------------------------ order */

static bool is_pair_known(const reading *k, uint32_t from, uint32_t to, bool *known)
{
    size_t at = (size_t)from * k->count + to;
    bool was = known[at];
    known[at] = true;
    return was;
}

/* Two subjects are joined once: one arrow or one shield in a quarter, and one arrow to the next. */
static bool check_pairs(reading *k)
{
    bool *now = ARENA_ARRAY(k->r.a, bool, (size_t)k->count * k->count);
    bool *later = ARENA_ARRAY(k->r.a, bool, (size_t)k->count * k->count);
    for (uint32_t i = 0; i < k->arrow_count + k->shield_count; i++) {
        const cause_arrow *w = i < k->arrow_count ? &k->arrows[i] : NULL;
        const cause_shield *g = w == NULL ? &k->shields[i - k->arrow_count] : NULL;
        uint32_t from = w == NULL ? g->from : w->from, to = w == NULL ? g->to : w->to;
        if (is_pair_known(k, from, to, w != NULL && w->later ? later : now)) {
            return err_at(k->r.e, ERR_INPUT, 0, k->r.file, w == NULL ? g->source.line : w->source.line, 0,
                          "'" STR_FMT "' and '" STR_FMT "' are joined twice; keep one", STR_ARG(k->subjects[from].id),
                          STR_ARG(k->subjects[to].id));
        }
    }
    return true;
}

/* Takes those of which all causes were taken (Kahn 1962). */
static bool put_in_order(reading *k, const uint32_t **out)
{
    uint32_t *order = ARENA_ARRAY(k->r.a, uint32_t, k->count + 1), *open = ARENA_ARRAY(k->r.a, uint32_t, k->count + 1);
    uint32_t taken = 0;
    for (uint32_t i = 0; i < k->arrow_count; i++) {
        open[k->arrows[i].to] += !k->arrows[i].later;
    }
    for (uint32_t i = 0; i < k->shield_count; i++) {
        open[k->shields[i].to]++;
    }
    for (uint32_t s = 0; s < k->count; s++) {
        if (open[s] == 0) {
            order[taken++] = s;
        }
    }
    for (uint32_t at = 0; at < taken; at++) {
        for (uint32_t i = 0; i < k->arrow_count; i++) {
            const cause_arrow *w = &k->arrows[i];
            if (w->from == order[at] && !w->later && --open[w->to] == 0) {
                order[taken++] = w->to;
            }
        }
        for (uint32_t i = 0; i < k->shield_count; i++) {
            if (k->shields[i].from == order[at] && --open[k->shields[i].to] == 0) {
                order[taken++] = k->shields[i].to;
            }
        }
    }
    *out = order;
    for (uint32_t s = 0; s < k->count; s++) {
        if (open[s] > 0) {
            return err_at(k->r.e, ERR_INPUT, 0, k->r.file, k->subjects[s].line, 0,
                          "'" STR_FMT
                          "' is in a circle of arrows, or behind one; make one of them felt later ('lag: next')",
                          STR_ARG(k->subjects[s].id));
        }
    }
    return true;
}

/* ------------------------------------------------------------------ the whole */

static bool read_all(reading *k, const doc *top, const char *key, bool required, size_t most,
                     bool (*read)(reading *, const doc *))
{
    const doc *list;
    TRY(content_list(&k->r, top, key, &list));
    if (list == NULL) {
        return !required || FAIL_AT(&k->r, top, "the key '%s' is missing here; add it", key);
    }
    if (list->n > most) {
        return err_at(k->r.e, ERR_LIMIT, 0, k->r.file, list->line, list->column,
                      "'%s' has %zu items, and can have %zu at most", key, list->n, most);
    }
    for (size_t i = 0; i < list->n; i++) {
        TRY(read(k, list->items[i]));
    }
    return true;
}

static size_t length_of(const doc *top, const char *key)
{
    const doc *list = doc_get(top, str_of(key));
    return list != NULL && list->kind == DOC_LIST ? list->n : 0;
}

bool cause_read_model(arena *a, str name, str text, cause_model *out, err *e)
{
    static const char *const keys[] = {"format", "variables", "arrows", "protects", "persists", "unknown", NULL};
    const doc *top;
    str format;
    reading k = {.r = {.a = a, .file = name, .e = e}, .names = cause_names_in(a)};
    TRY(doc_read_yaml(a, name, text, &top, e));
    TRY(content_keys(&k.r, top, keys, "a file of causes") && content_text(&k.r, top, "format", true, &format));
    if (!str_eq(format, S("causes/1"))) {
        return FAIL_AT(&k.r, doc_get(top, S("format")), "'format' is '" STR_FMT "', and this program reads causes/1",
                       STR_ARG(format));
    }
    k.subjects = ARENA_ARRAY(a, cause_subject, length_of(top, "variables") + 1);
    k.arrows = ARENA_ARRAY(a, cause_arrow, length_of(top, "arrows") + 1);
    k.shields = ARENA_ARRAY(a, cause_shield, length_of(top, "protects") + 1);
    k.gaps = ARENA_ARRAY(a, cause_gap, length_of(top, "unknown") + 1);
    const uint32_t *order;
    TRY(read_all(&k, top, "variables", true, CAUSE_MODEL_VARIABLES_MAX, read_subject) &&
        read_all(&k, top, "arrows", false, CAUSE_MODEL_ARROWS_MAX, read_arrow) &&
        read_all(&k, top, "protects", false, CAUSE_MODEL_ARROWS_MAX, read_shield) &&
        read_all(&k, top, "persists", false, CAUSE_MODEL_VARIABLES_MAX, read_stay) &&
        read_all(&k, top, "unknown", false, CAUSE_MODEL_ARROWS_MAX, read_gap) && check_levers(&k) && check_pairs(&k) &&
        put_in_order(&k, &order));
    *out = (cause_model){.file = name,
                         .subjects = k.subjects,
                         .count = k.count,
                         .arrows = k.arrows,
                         .arrow_count = k.arrow_count,
                         .shields = k.shields,
                         .shield_count = k.shield_count,
                         .gaps = k.gaps,
                         .gap_count = k.gap_count,
                         .order = order};
    return true;
}

int64_t cause_model_find(const cause_model *m, str id)
{
    for (uint32_t i = 0; i < m->count; i++) {
        if (str_eq(m->subjects[i].id, id)) {
            return i;
        }
    }
    return -1;
}

/* Reading what people say of the terms, and checking it against the laws. */
#include "law/terms.h"

#include "base/content.h"
#include "law/program.h"

#include "base/banned.h"

const char *const law_subject_names[LAW_SUBJECTS] = {
    [LAW_SUBJECT_INCOME] = "income", [LAW_SUBJECT_HOUSEHOLD] = "household", [LAW_SUBJECT_AGE] = "age",
    [LAW_SUBJECT_PERIOD] = "period", [LAW_SUBJECT_DEADLINE] = "deadline",
};

enum { NUMBERS_MAX = 10 };

typedef struct telling {
    content_reader r;
    const law_corpus *c;
    const law_view *v;
    law_terms *out;
} telling;

/* ------------------------------------------------------------------ articles */

static const law_article *find_article(const law_version *v, str number)
{
    for (size_t i = 0; v != NULL && i < v->article_count; i++) {
        if (str_eq(v->articles[i].number, number)) {
            return &v->articles[i];
        }
    }
    return NULL;
}

static bool declares(const telling *k, const law_article *a, str output)
{
    for (size_t i = 0; a != NULL && i < a->declared_count; i++) {
        if (str_eq(k->c->names.text[a->declared[i]], output)) {
            return true;
        }
    }
    return false;
}

typedef enum standing { NEVER, ANOTHER_DAY, IN_FORCE } standing;

/* Does the article exist, with the output when that is not empty, and is it in force on the day? */
static standing stands(const telling *k, str law, str article, str output)
{
    standing found = NEVER;
    for (size_t l = 0; l < k->c->law_count; l++) {
        const law_law *one = &k->c->laws[l];
        for (size_t i = 0; i < one->count && str_eq(one->versions[i]->id, law); i++) {
            const law_article *a = find_article(one->versions[i], article);
            if (a != NULL && (output.n == 0 || declares(k, a, output))) {
                found = one->versions[i] == k->v->in_force[l] ? IN_FORCE : found == IN_FORCE ? IN_FORCE : ANOTHER_DAY;
            }
        }
    }
    return found;
}

static bool read_place(telling *k, const doc *d, bool with_output, law_place *p, standing *where)
{
    TRY(content_text(&k->r, d, "law", true, &p->law) && content_text(&k->r, d, "article", true, &p->article) &&
        content_text(&k->r, d, "output", with_output, &p->output));
    *where = stands(k, p->law, p->article, p->output);
    if (*where == NEVER) {
        return FAIL_AT(&k->r, d, "no version of '" STR_FMT "' has an article '" STR_FMT "'%s" STR_FMT "%s; correct it",
                       STR_ARG(p->law), STR_ARG(p->article), with_output ? " with the output '" : "",
                       STR_ARG(p->output), with_output ? "'" : "");
    }
    return true;
}

/* ------------------------------------------------------------------ definitions */

static bool same_article(const law_place *a, const law_place *b)
{
    return str_eq(a->law, b->law) && str_eq(a->article, b->article);
}

static void collect_ages(telling *k, const law_place *p, law_definition *d)
{
    const law_found_terms *found = &k->out->found;
    const law_border **ages = ARENA_ARRAY(k->r.a, const law_border *, found->border_count);
    size_t n = 0;
    for (size_t i = 0; i < found->border_count; i++) {
        const law_border *b = &found->borders[i];
        bool again = false;
        for (size_t j = 0; j < n; j++) {
            again = again || law_compare_numbers(ages[j]->number, b->number) == 0;
        }
        if (b->kind == LAW_BORDER_AGE && !again && same_article(&b->place, p)) {
            ages[n++] = b;
        }
    }
    d->ages = ages;
    d->age_count = n;
}

static bool read_definition(telling *k, const doc *d, law_definition *list, size_t *count)
{
    static const char *const keys[] = {"law", "article", "output", "counts", "excludes", "period", "day", NULL};
    law_definition one = {0};
    law_place p = {0};
    standing where;
    TRY(content_keys(&k->r, d, keys, "a definition") && read_place(k, d, true, &p, &where) &&
        content_languages(&k->r, d, "counts", true, false, one.counts) &&
        content_languages(&k->r, d, "excludes", false, false, one.excludes) &&
        content_languages(&k->r, d, "period", false, false, one.period) &&
        content_languages(&k->r, d, "day", false, false, one.day));
    if (where == IN_FORCE) {
        one.law = p.law;
        one.article = p.article;
        one.output = p.output;
        collect_ages(k, &p, &one);
        list[(*count)++] = one;
    }
    return true;
}

/* ------------------------------------------------------------------ clashes */

/* One number of a clash: {law, article, years: 27}. It is the text in *out, and was found in that article. */
static bool read_number(telling *k, const doc *d, str *out, standing *where)
{
    static const char *const keys[] = {"law", "article", "age", "years", "months", "weeks", "days", NULL};
    law_place p = {0};
    const char *unit = NULL;
    TRY(content_keys(&k->r, d, keys, "a number") && read_place(k, d, false, &p, where));
    for (size_t i = 2; keys[i] != NULL; i++) {
        if (doc_get(d, str_of(keys[i])) != NULL) {
            if (unit != NULL) {
                return FAIL_AT(&k->r, d, "a number has one of age, years, months, weeks and days");
            }
            unit = keys[i];
        }
    }
    if (unit == NULL) {
        return FAIL_AT(&k->r, d, "a number needs one of age, years, months, weeks and days");
    }
    TRY(content_text(&k->r, d, unit, true, out));
    bool age = str_eq(str_of(unit), S("age")), there = *where != IN_FORCE;
    for (size_t i = 0; i < k->out->found.border_count && !there; i++) {
        const law_border *b = &k->out->found.borders[i];
        there = (b->kind == LAW_BORDER_AGE) == age && (age || str_eq(str_of(b->unit), str_of(unit))) &&
                same_article(&b->place, &p) && str_eq(law_value_text(k->r.a, b->number), *out);
    }
    return there || FAIL_AT(&k->r, d,
                            "article '" STR_FMT "' of '" STR_FMT "' does not compare with %s " STR_FMT
                            "; 'samenhang law terms' shows what it does",
                            STR_ARG(p.article), STR_ARG(p.law), unit, STR_ARG(*out));
}

/* The sentence with {0}, {1} … replaced. A number that is not used, or a place without a number, is a slip. */
static bool fill(telling *k, const doc *at, str sentence, const str *numbers, size_t count, str *out)
{
    buf b = buf_in(k->r.a);
    bool used[NUMBERS_MAX] = {false};
    for (size_t i = 0; i < sentence.n; i++) {
        bool place = sentence.p[i] == '{' && i + 2 < sentence.n && sentence.p[i + 2] == '}';
        size_t which = place ? (size_t)(unsigned char)sentence.p[i + 1] - '0' : 0;
        if (place && which >= count) {
            return FAIL_AT(&k->r, at, "'{%c}' has no number; there are %zu, counted from 0", sentence.p[i + 1], count);
        }
        if (place) {
            buf_put(&b, numbers[which]);
            used[which] = true;
            i += 2;
        } else {
            buf_char(&b, sentence.p[i]);
        }
    }
    for (size_t i = 0; i < count; i++) {
        if (!used[i]) {
            return FAIL_AT(&k->r, at, "number %zu is not in this sentence; write {%zu} where it belongs", i, i);
        }
    }
    *out = buf_str(&b);
    return true;
}

static bool read_numbers(telling *k, const doc *d, str *numbers, size_t *count, bool *in_force)
{
    const doc *list;
    TRY(content_list(&k->r, d, "numbers", &list));
    *count = list == NULL ? 0 : list->n;
    if (*count > NUMBERS_MAX) {
        return FAIL_AT(&k->r, list, "a clash has at most %d numbers", NUMBERS_MAX);
    }
    for (size_t i = 0; i < *count; i++) {
        standing where;
        TRY(read_number(k, list->items[i], &numbers[i], &where));
        *in_force = *in_force && where == IN_FORCE;
    }
    return true;
}

static bool read_clash(telling *k, const doc *d, law_clash *list, size_t *count)
{
    static const char *const keys[] = {"id", "says", "numbers", "household", NULL};
    law_clash one = {0};
    str says[TEXT_LANGUAGES], numbers[NUMBERS_MAX];
    size_t n;
    bool in_force = true;
    TRY(content_keys(&k->r, d, keys, "a clash") && content_id(&k->r, d, "id", &one.id) &&
        content_languages(&k->r, d, "says", true, false, says) &&
        content_languages(&k->r, d, "household", true, false, one.household) &&
        read_numbers(k, d, numbers, &n, &in_force));
    for (int lang = 0; lang < TEXT_LANGUAGES; lang++) {
        TRY(fill(k, doc_get(d, S("says")), says[lang], numbers, n, &one.says[lang]));
    }
    if (in_force) {
        list[(*count)++] = one;
    }
    return true;
}

/* ------------------------------------------------------------------ concepts */

static bool read_subject(telling *k, const doc *d, law_subject *out)
{
    str name;
    TRY(content_text(&k->r, d, "subject", true, &name));
    for (int i = 0; i < LAW_SUBJECTS; i++) {
        if (str_eq(name, str_of(law_subject_names[i]))) {
            *out = (law_subject)i;
            return true;
        }
    }
    return FAIL_AT(&k->r, doc_get(d, S("subject")),
                   "'" STR_FMT "' is not known; write income, household, age, period or deadline", STR_ARG(name));
}

static bool read_concept(telling *k, const doc *d, law_concept *list, size_t *count)
{
    static const char *const keys[] = {"id", "subject", "name", "definitions", "clashes", NULL};
    const doc *definitions, *clashes;
    law_concept one = {0};
    TRY(content_keys(&k->r, d, keys, "a concept") && content_id(&k->r, d, "id", &one.id) &&
        read_subject(k, d, &one.subject) && content_languages(&k->r, d, "name", true, false, one.name) &&
        content_list(&k->r, d, "definitions", &definitions) && content_list(&k->r, d, "clashes", &clashes));
    for (size_t i = 0; i < *count; i++) {
        if (str_eq(list[i].id, one.id)) {
            return FAIL_AT(&k->r, d, "the concept '" STR_FMT "' was defined before", STR_ARG(one.id));
        }
    }
    law_definition *all = ARENA_ARRAY(k->r.a, law_definition, definitions == NULL ? 0 : definitions->n);
    for (size_t i = 0; definitions != NULL && i < definitions->n; i++) {
        TRY(read_definition(k, definitions->items[i], all, &one.definition_count));
    }
    law_clash *of = ARENA_ARRAY(k->r.a, law_clash, clashes == NULL ? 0 : clashes->n);
    for (size_t i = 0; clashes != NULL && i < clashes->n; i++) {
        TRY(read_clash(k, clashes->items[i], of, &one.clash_count));
    }
    one.definitions = all;
    one.clashes = of;
    list[(*count)++] = one;
    return true;
}

/* ------------------------------------------------------------------ the file */

static bool read_time_facts(telling *k, const doc *top, law_time_fact **out, size_t *count)
{
    const doc *map = doc_get(top, S("time_facts"));
    if (map != NULL && (map->kind != DOC_MAP || doc_repeated(map) != NULL)) {
        return FAIL_AT(&k->r, map, "'time_facts' must be a mapping of names to years, months, weeks or days");
    }
    *count = map == NULL ? 0 : map->n;
    *out = ARENA_ARRAY(k->r.a, law_time_fact, *count);
    for (size_t i = 0; i < *count; i++) {
        static const str units[] = {{"years", 5}, {"months", 6}, {"weeks", 5}, {"days", 4}};
        const doc *d = map->entries[i].value;
        size_t u = 0;
        while (u < 4 && !(d->kind == DOC_SCALAR && str_eq(d->text, units[u]))) {
            u++;
        }
        if (u == 4) {
            return FAIL_AT(&k->r, d, "the unit must be years, months, weeks or days");
        }
        (*out)[i] = (law_time_fact){map->entries[i].key, units[u]};
    }
    return true;
}

static bool read_kinds(telling *k, const doc *top)
{
    static const char *const keys[] = {"table", "column", NULL};
    const doc *d = doc_get(top, S("income_kinds"));
    return d == NULL ||
           (content_keys(&k->r, d, keys, "'income_kinds'") && content_text(&k->r, d, "table", true, &k->out->table) &&
            content_text(&k->r, d, "column", true, &k->out->column));
}

static bool read_all(telling *k, const doc *top)
{
    static const char *const keys[] = {"version", "time_facts", "income_kinds", "concepts", NULL};
    law_time_fact *facts = NULL;
    size_t fact_count = 0;
    const doc *list;
    TRY(content_keys(&k->r, top, keys, "the file of terms") && content_version(&k->r, top) &&
        read_time_facts(k, top, &facts, &fact_count) && read_kinds(k, top) &&
        content_list(&k->r, top, "concepts", &list));
    law_terms_find(k->r.a, k->v, facts, fact_count, &k->out->found);
    law_concept *concepts = ARENA_ARRAY(k->r.a, law_concept, list == NULL ? 0 : list->n);
    for (size_t i = 0; list != NULL && i < list->n; i++) {
        TRY(read_concept(k, list->items[i], concepts, &k->out->concept_count));
    }
    k->out->concepts = concepts;
    return true;
}

bool law_terms_read(arena *a, const law_corpus *c, const law_view *v, str name, str yaml, law_terms *out, err *e)
{
    law_terms made = {0};
    telling k = {.r = {a, name, e}, .c = c, .v = v, .out = &made};
    const doc *top;
    if (yaml.n == 0) {
        law_terms_find(a, v, NULL, 0, &made.found);
    } else {
        TRY(doc_read_yaml(a, name, yaml, &top, e) && read_all(&k, top));
    }
    *out = made;
    return true;
}

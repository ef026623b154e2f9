/* Reading the word list. */
#include "services/phrases.h"

#include "base/content.h"

#include "base/banned.h"

typedef struct list_reader {
    content_reader r;
    worry_problem *problems;
    size_t problem_count, phrase_count;
    const worry_rules *rules; /* the spelling is read first */
    phrase_stem *stems;
    size_t stem_count, stem_cap;
} list_reader;

enum { REACH_MAX = 10 };

str phrase_spelling(const worry_rules *r, str written)
{
    for (size_t i = 0; i < r->spelling_count; i++) {
        if (str_eq(written, r->spellings[i].written)) {
            return r->spellings[i].meant;
        }
    }
    return written;
}

/* ------------------------------------------------------------------ phrases */

uint32_t phrase_letters(str text)
{
    uint32_t letters = 0;
    for (size_t i = 0; i < text.n; i++) {
        letters |= (uint32_t)1 << ((unsigned char)text.p[i] % PHRASE_LETTERS);
    }
    return letters;
}

static uint32_t number_of_stem(list_reader *k, phrase_stem s)
{
    for (size_t i = 0; i < k->stem_count; i++) {
        const phrase_stem *other = &k->stems[i];
        if (str_eq(other->text, s.text) && other->open_start == s.open_start && other->open_end == s.open_end) {
            return (uint32_t)i;
        }
    }
    ARENA_PUSH(k->r.a, k->stems, k->stem_count, k->stem_cap, s);
    return (uint32_t)k->stem_count - 1;
}

/* One way of writing an element: `*incasso*`. */
static bool read_stem(list_reader *k, const doc *at, str text, uint32_t *out)
{
    phrase_stem s = {0};
    size_t n;
    s.open_start = str_starts(text, S("*"));
    text = str_from(text, s.open_start);
    s.open_end = str_ends(text, S("*"));
    text = str_cut(text, 0, text.n - s.open_end);
    const word *w = fold_words(k->r.a, text, &n);
    if (n != 1) {
        return FAIL_AT(&k->r, at,
                       "'" STR_FMT "' is no word; a phrase has words, with * at an end, | between two ways "
                       "of saying one, ... for words in between, and . behind the last when nothing may follow",
                       STR_ARG(text));
    }
    if ((s.open_start || s.open_end) && w->text.n < 3) {
        return FAIL_AT(&k->r, at, "'" STR_FMT "' with a * would match nearly everything; write three letters or more",
                       STR_ARG(text));
    }
    s.text = s.open_start || s.open_end ? w->text : phrase_spelling(k->rules, w->text);
    s.letters = phrase_letters(s.text);
    *out = number_of_stem(k, s);
    return true;
}

static bool read_element(list_reader *k, const doc *at, str text, phrase_element *out)
{
    uint32_t *stems = NULL;
    size_t n = 0, cap = 0;
    for (;;) {
        ptrdiff_t bar = str_find(text, S("|"));
        uint32_t s = 0;
        TRY(read_stem(k, at, bar < 0 ? text : str_cut(text, 0, (size_t)bar), &s));
        ARENA_PUSH(k->r.a, stems, n, cap, s);
        if (bar < 0) {
            break;
        }
        text = str_from(text, (size_t)bar + 1);
    }
    out->stems = stems;
    out->count = n;
    return true;
}

static bool read_pattern(list_reader *k, const doc *at, worry_pattern *out)
{
    if (at->kind != DOC_SCALAR || doc_is_null(at)) {
        return FAIL_AT(&k->r, at, "a phrase must be a text, not %s", doc_kind_name(at));
    }
    phrase_element *elements = ARENA_ARRAY(k->r.a, phrase_element, PHRASE_ELEMENTS_MAX);
    worry_pattern p = {.written = at->text, .elements = elements};
    bool gap = false;
    for (str rest = str_trim(at->text); rest.n > 0;) {
        ptrdiff_t space = str_find(rest, S(" "));
        str text = space < 0 ? rest : str_cut(rest, 0, (size_t)space);
        rest = space < 0 ? STR_NULL : str_trim(str_from(rest, (size_t)space));
        if (str_eq(text, S("..."))) {
            if (p.count == 0 || gap || rest.n == 0) {
                return FAIL_AT(&k->r, at, "'...' stands between two words");
            }
            gap = true;
            continue;
        }
        if (str_eq(text, S("."))) {
            if (p.count == 0 || gap || rest.n > 0) {
                return FAIL_AT(&k->r, at, "'.' stands behind the last word");
            }
            p.closes = true;
            continue;
        }
        if (p.count == PHRASE_ELEMENTS_MAX) {
            return FAIL_AT(&k->r, at, "a phrase has at most %d words; make it shorter", PHRASE_ELEMENTS_MAX);
        }
        TRY(read_element(k, at, text, &elements[p.count]));
        elements[p.count++].gap = gap;
        gap = false;
    }
    if (p.count == 0) {
        return FAIL_AT(&k->r, at, "a phrase must have a word");
    }
    *out = p;
    return true;
}

static bool read_patterns(list_reader *k, const doc *map, const char *key, bool required, const worry_pattern **out,
                          size_t *count)
{
    const doc *list;
    TRY(content_list(&k->r, map, key, &list));
    if (list == NULL && required) {
        return FAIL_AT(&k->r, map, "the key '%s' is missing here; add it", key);
    }
    *count = list == NULL ? 0 : list->n;
    worry_pattern *patterns = ARENA_ARRAY(k->r.a, worry_pattern, *count);
    for (size_t i = 0; i < *count; i++) {
        TRY(read_pattern(k, list->items[i], &patterns[i]));
    }
    *out = patterns;
    return true;
}

/* ------------------------------------------------------------------ rules */

static bool read_spelling(list_reader *k, const doc *top, worry_rules *rules)
{
    const doc *map = doc_get(top, S("spelling"));
    worry_spelling *list = NULL;
    size_t n = 0, cap = 0;
    if (map != NULL && (map->kind != DOC_MAP || doc_repeated(map) != NULL)) {
        return FAIL_AT(&k->r, map, "'spelling' must be a mapping: each word once, with the ways it is written");
    }
    for (size_t i = 0; map != NULL && i < map->n; i++) {
        str key = map->entries[i].key, *written;
        size_t count;
        TRY(content_texts(&k->r, map, str_copy(k->r.a, key).p, true, &written, &count));
        for (size_t j = 0; j < count; j++) {
            size_t words, meant;
            const word *w = fold_words(k->r.a, written[j], &words), *m = fold_words(k->r.a, key, &meant);
            if (words != 1 || meant != 1) {
                return FAIL_AT(&k->r, &map->entries[i], "'" STR_FMT "' must be one word",
                               STR_ARG(words != 1 ? written[j] : key));
            }
            worry_spelling one = {w->text, m->text};
            ARENA_PUSH(k->r.a, list, n, cap, one);
        }
    }
    rules->spellings = list;
    rules->spelling_count = n;
    return true;
}

static bool read_denial(list_reader *k, const doc *top, worry_rules *rules)
{
    static const char *const keys[] = {"reach", "before", "after", "no_denial", "ends", NULL};
    const doc *d = doc_get(top, S("denial"));
    if (d == NULL) {
        return FAIL_AT(&k->r, top, "the key 'denial' is missing here; add it");
    }
    TRY(content_keys(&k->r, d, keys, "'denial'"));
    const doc *reach = doc_get(d, S("reach"));
    int64_t words;
    if (reach == NULL || reach->kind != DOC_SCALAR || doc_scalar_type(reach) != DOC_INT || !doc_int(reach, &words) ||
        words < 1 || words > REACH_MAX) {
        return FAIL_AT(&k->r, reach == NULL ? d : reach, "'reach' must be a number of words from 1 to %d", REACH_MAX);
    }
    rules->reach = (size_t)words;
    return read_patterns(k, d, "before", true, &rules->before, &rules->before_count) &&
           read_patterns(k, d, "after", false, &rules->after, &rules->after_count) &&
           read_patterns(k, d, "no_denial", false, &rules->no_denial, &rules->no_denial_count) &&
           read_patterns(k, d, "ends", false, &rules->ends, &rules->end_count);
}

/* ------------------------------------------------------------------ problems */

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
        read_patterns(k, d, "words", true, &p->patterns, &p->pattern_count) &&
        read_patterns(k, d, "not", false, &p->excluded, &p->excluded_count));
    p->services = services;
    p->line = d->line;
    k->phrase_count += p->pattern_count;
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
            read_patterns(k, d, "words", true, &w->patterns, &w->pattern_count) &&
            read_patterns(k, d, "not", false, &w->excluded, &w->excluded_count));
        for (size_t j = 0; j < i; j++) {
            if (str_eq(wishes[j].id, w->id)) {
                return FAIL_AT(&k->r, d, "the wish '" STR_FMT "' was defined before", STR_ARG(w->id));
            }
        }
        k->phrase_count += w->pattern_count;
    }
    out->wishes = wishes;
    out->wish_count = n;
    return true;
}

/* ------------------------------------------------------------------ finding quickly */

static void index_phrases(list_reader *k, worry_rules *rules)
{
    phrase_starts *starts = ARENA_ARRAY(k->r.a, phrase_starts, k->stem_count);
    for (size_t i = 0; i < k->problem_count; i++) {
        for (size_t j = 0; j < k->problems[i].pattern_count; j++) {
            const phrase_element *first = &k->problems[i].patterns[j].elements[0];
            phrase_start start = {(uint32_t)i, (uint32_t)j};
            for (size_t s = 0; s < first->count; s++) {
                phrase_starts *to = &starts[first->stems[s]];
                ARENA_PUSH(k->r.a, to->list, to->count, to->cap, start);
            }
        }
    }
    for (uint32_t i = 0; i < k->stem_count; i++) {
        const phrase_stem *s = &k->stems[i];
        phrase_stems *to = s->open_start ? &rules->anywhere : &rules->by_pair[PHRASE_PAIR(s->text)];
        ARENA_PUSH(k->r.a, to->list, to->count, to->cap, i);
        to = &rules->by_letter[PHRASE_LETTER(s->text)];
        if (!s->open_start && s->text.n >= PHRASE_TYPO_MIN) {
            ARENA_PUSH(k->r.a, to->list, to->count, to->cap, i);
        }
    }
    rules->stems = k->stems;
    rules->stem_count = k->stem_count;
    rules->starts = starts;
}

bool worries_read(arena *a, str name, str yaml, worry_list *out, err *e)
{
    static const char *const keys[] = {"version", "spelling", "denial", "ordinary", "problems", "wishes", NULL};
    const worry_pattern *ordinary; /* their stems are all that is needed: a word that has one is no slip of another */
    size_t ordinary_count;
    list_reader k = {.r = {a, name, e}};
    worry_rules *rules = ARENA_NEW(a, worry_rules);
    const doc *top, *list;
    k.rules = rules;
    if (yaml.n > WORRIES_LIST_BYTES_MAX) {
        return err_at(e, ERR_LIMIT, 0, name, 0, 0, "the word list is at most %d bytes", WORRIES_LIST_BYTES_MAX);
    }
    TRY(doc_read_yaml(a, name, yaml, &top, e));
    TRY(content_keys(&k.r, top, keys, "the word list") && content_version(&k.r, top) && read_spelling(&k, top, rules) &&
        read_denial(&k, top, rules) && read_patterns(&k, top, "ordinary", false, &ordinary, &ordinary_count) &&
        content_list(&k.r, top, "problems", &list));
    if (list == NULL) {
        return FAIL_AT(&k.r, top, "the key 'problems' is missing here; add it");
    }
    k.problems = ARENA_ARRAY(a, worry_problem, list->n);
    for (size_t i = 0; i < list->n; i++) {
        TRY(read_problem(&k, list->items[i], &k.problems[i]));
    }
    k.problem_count = list->n;
    worry_list all = {.file = name, .problems = k.problems, .problem_count = list->n, .rules = rules};
    TRY(read_wishes(&k, top, &all));
    all.phrase_count = k.phrase_count;
    index_phrases(&k, rules);
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

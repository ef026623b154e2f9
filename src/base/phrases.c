/* Reading a book of phrases. */
#include "base/phrases_inside.h"

#include "base/banned.h"

struct phrase_reader {
    content_reader r;
    phrase_book *book;
    phrase_subject *subjects;
    size_t subject_count, subject_cap;
    phrase_stem *stems;
    size_t stem_count, stem_cap;
};

enum { REACH_MAX = 10 };

str phrase_spelling(const phrase_book *r, str written)
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

static uint32_t number_of_stem(phrase_reader *k, phrase_stem s)
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
static bool read_stem(phrase_reader *k, const doc *at, str text, uint32_t *out)
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
    s.text = s.open_start || s.open_end ? w->text : phrase_spelling(k->book, w->text);
    s.letters = phrase_letters(s.text);
    *out = number_of_stem(k, s);
    return true;
}

static bool read_element(phrase_reader *k, const doc *at, str text, phrase_element *out)
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

static bool read_pattern(phrase_reader *k, const doc *at, phrase_pattern *out)
{
    if (at->kind != DOC_SCALAR || doc_is_null(at)) {
        return FAIL_AT(&k->r, at, "a phrase must be a text, not %s", doc_kind_name(at));
    }
    phrase_element *elements = ARENA_ARRAY(k->r.a, phrase_element, PHRASE_ELEMENTS_MAX);
    phrase_pattern p = {.written = at->text, .elements = elements};
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

static bool read_patterns(phrase_reader *k, const doc *map, const char *key, bool required, const phrase_pattern **out,
                          size_t *count)
{
    const doc *list;
    TRY(content_list(&k->r, map, key, &list));
    if (list == NULL && required) {
        return FAIL_AT(&k->r, map, "the key '%s' is missing here; add it", key);
    }
    *count = list == NULL ? 0 : list->n;
    phrase_pattern *patterns = ARENA_ARRAY(k->r.a, phrase_pattern, *count);
    for (size_t i = 0; i < *count; i++) {
        TRY(read_pattern(k, list->items[i], &patterns[i]));
    }
    *out = patterns;
    return true;
}

/* ------------------------------------------------------------------ rules */

static bool read_spelling(phrase_reader *k, const doc *top, phrase_book *rules)
{
    const doc *map = doc_get(top, S("spelling"));
    phrase_spelled *list = NULL;
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
            phrase_spelled one = {w->text, m->text};
            ARENA_PUSH(k->r.a, list, n, cap, one);
        }
    }
    rules->spellings = list;
    rules->spelling_count = n;
    return true;
}

static bool read_denial(phrase_reader *k, const doc *top, phrase_book *rules)
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

/* ------------------------------------------------------------------ the book */

phrase_reader *phrases_begin(const content_reader *r, bool slips)
{
    phrase_reader *k = ARENA_NEW(r->a, phrase_reader);
    k->r = *r;
    k->book = ARENA_NEW(r->a, phrase_book);
    k->book->slips = slips;
    return k;
}

bool phrases_read_rules(phrase_reader *k, const doc *top)
{
    const phrase_pattern *ordinary; /* their stems are all that is needed: a word that has one is no slip of another */
    size_t ordinary_count;
    return read_spelling(k, top, k->book) && read_denial(k, top, k->book) &&
           read_patterns(k, top, "ordinary", false, &ordinary, &ordinary_count);
}

bool phrases_read_subject(phrase_reader *k, const doc *d, size_t reach, bool apart)
{
    phrase_subject s = {.reach = reach > 0 ? reach : k->book->reach, .apart = apart};
    TRY(read_patterns(k, d, "words", true, &s.patterns, &s.pattern_count) &&
        read_patterns(k, d, "not", false, &s.excluded, &s.excluded_count));
    k->book->phrase_count += s.pattern_count;
    ARENA_PUSH(k->r.a, k->subjects, k->subject_count, k->subject_cap, s);
    return true;
}

/* ------------------------------------------------------------------ finding quickly */

static void index_phrases(phrase_reader *k, phrase_book *rules)
{
    phrase_starts *starts = ARENA_ARRAY(k->r.a, phrase_starts, k->stem_count);
    for (size_t i = 0; i < k->subject_count; i++) {
        for (size_t j = 0; !k->subjects[i].apart && j < k->subjects[i].pattern_count; j++) {
            const phrase_element *first = &k->subjects[i].patterns[j].elements[0];
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

const phrase_book *phrases_end(phrase_reader *k)
{
    k->book->subjects = k->subjects;
    k->book->subject_count = k->subject_count;
    index_phrases(k, k->book);
    return k->book;
}

size_t phrases_count(const phrase_book *b)
{
    return b->phrase_count;
}

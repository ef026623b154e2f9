/* Finding the phrases of the list in a text.
 *
 * A phrase is a row of elements; each element is one word of the text, or with `...` before it, one of the next few. A match is found by
 * trying: from every word, element after element (a phrase has a handful). Then what is excluded or denied is taken out.
 */
#include "services/phrases.h"

#include <stdlib.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ one element against one word */

static bool stem_matches(const phrase_stem *s, str w)
{
    if (s->open_start && s->open_end) {
        return str_find(w, s->text) >= 0;
    }
    return s->open_start ? str_ends(w, s->text) : s->open_end ? str_starts(w, s->text) : str_eq(w, s->text);
}

/* With one letter wrong. Of a stem that may go on, as many letters as it has, or one more or fewer, are compared. */
static bool stem_resembles(const phrase_stem *s, str w)
{
    if (s->text.n < (s->open_end ? PHRASE_TYPO_OPEN_MIN : PHRASE_TYPO_MIN) || s->open_start || w.n + 1 < s->text.n ||
        w.p[0] != s->text.p[0]) {
        return false;
    }
    if (!s->open_end) {
        return str_distance(w, s->text, 1) == 1;
    }
    for (size_t n = s->text.n - 1; n <= s->text.n + 1 && n <= w.n; n++) {
        if (str_distance(str_cut(w, 0, n), s->text, 1) <= 1) {
            return true;
        }
    }
    return false;
}

typedef struct finding {
    arena *a;
    const worry_list *list;
    const word *words;
    size_t count;
    uint32_t *letters; /* by word: PHRASE_LETTER of it */
    size_t *next;      /* by word: the next one with that letter; count: there is none */
    size_t first[32];  /* by letter: the first word */
    bool *known;       /* by word: it stands in the list as it is, so it is no slip of another */
} finding;

/* Most words are told apart from most stems by their first letter, which is right also of a slip. */
static bool begins_alike(const phrase_stem *s, str w)
{
    return s->open_start || w.p[0] == s->text.p[0];
}

static bool may_match(const finding *f, const phrase_element *e, size_t at)
{
    return (e->letters & f->letters[at]) != 0;
}

static bool element_matches(const finding *f, const phrase_element *e, size_t at, bool *guessed)
{
    str w = f->words[at].text;
    for (size_t i = 0; may_match(f, e, at) && i < e->count; i++) {
        if (begins_alike(&e->stems[i], w) && stem_matches(&e->stems[i], w)) {
            return true;
        }
    }
    for (size_t i = 0; may_match(f, e, at) && i < e->count && !f->known[at]; i++) {
        if (begins_alike(&e->stems[i], w) && stem_resembles(&e->stems[i], w)) {
            *guessed = true;
            return true;
        }
    }
    return false;
}

/* ------------------------------------------------------------------ one phrase */

typedef struct match {
    const worry_pattern *pattern;
    size_t first, last; /* words of the text */
    bool guessed;
} match;

/* Elements from `e` on, the next one at word `at` or, after a gap, a little later. */
static bool match_rest(const finding *f, const worry_pattern *p, size_t e, size_t at, match *m)
{
    if (e == p->count) {
        return true;
    }
    size_t tries = p->elements[e].gap ? PHRASE_GAP + 1 : 1;
    for (size_t i = 0; i < tries && at + i < f->count && !f->words[at + i - 1].ends; i++) {
        bool guessed = false;
        if (element_matches(f, &p->elements[e], at + i, &guessed)) {
            match longer = {p, m->first, at + i, m->guessed || guessed};
            if (match_rest(f, p, e + 1, at + i + 1, &longer)) {
                *m = longer;
                return true;
            }
        }
    }
    return false;
}

static inline bool may_begin(const finding *f, const worry_pattern *p, size_t at)
{
    return (p->letters & f->letters[at]) != 0;
}

static bool match_at(const finding *f, const worry_pattern *p, size_t at, match *m)
{
    match one = {p, at, at, false};
    if (!element_matches(f, &p->elements[0], at, &one.guessed) || !match_rest(f, p, 1, at + 1, &one)) {
        return false;
    }
    *m = one;
    return true;
}

/* ------------------------------------------------------------------ denial and exclusion */

static bool any_at(const finding *f, const worry_pattern *list, size_t n, size_t at, size_t *last)
{
    match m;
    for (size_t i = 0; i < n; i++) {
        if (may_begin(f, &list[i], at) && match_at(f, &list[i], at, &m)) {
            *last = m.last;
            return true;
        }
    }
    return false;
}

/* "niet alleen schulden" denies nothing: does a phrase of `no_denial` cover the denying word? */
static bool is_no_denial(const finding *f, size_t at)
{
    const worry_rules *r = f->list->rules;
    for (size_t start = at >= PHRASE_ELEMENTS_MAX ? at - PHRASE_ELEMENTS_MAX : 0; start <= at; start++) {
        size_t last;
        if (any_at(f, r->no_denial, r->no_denial_count, start, &last) && last >= at) {
            return true;
        }
    }
    return false;
}

/* A denying word shortly before the match, with no word in between that ends its reach: "maar", a comma. */
static bool denied_before(const finding *f, const match *m, size_t reach)
{
    const worry_rules *r = f->list->rules;
    for (size_t back = 1; back <= reach && back <= m->first; back++) {
        size_t at = m->first - back, last;
        if (f->words[at].ends || any_at(f, r->ends, r->end_count, at, &last)) {
            return false;
        }
        if (any_at(f, r->before, r->before_count, at, &last)) {
            return !is_no_denial(f, at);
        }
    }
    return false;
}

static bool denied(const finding *f, const worry_problem *p, const match *m)
{
    const worry_rules *r = f->list->rules;
    size_t last;
    if (!any_at(f, r->before, r->before_count, m->first,
                &last) && /* "geen werk, geen geld": each denies its own word */
        denied_before(f, m, p->danger ? 1 : r->reach)) {
        return true;
    }
    return !f->words[m->last].ends && m->last + 1 < f->count &&
           any_at(f, r->after, r->after_count, m->last + 1, &last) && (last + 1 == f->count || f->words[last].ends);
}

static bool excluded(const finding *f, const worry_problem *p, const match *m)
{
    size_t start = m->first >= PHRASE_SPAN_MAX ? m->first - PHRASE_SPAN_MAX : 0;
    for (size_t at = start; at <= m->last; at++) {
        for (size_t i = 0; i < p->excluded_count; i++) {
            match other;
            if (match_at(f, &p->excluded[i], at, &other) && other.last >= m->first) {
                return true;
            }
        }
    }
    return false;
}

/* ------------------------------------------------------------------ one problem */

typedef struct matches {
    match *list;
    size_t count, cap;
} matches;

/* Longest first among those that begin at one word. */
static int by_place(const void *x, const void *y)
{
    const match *a = x, *b = y;
    int order = (a->first > b->first) - (a->first < b->first);
    order = order != 0 ? order : (a->last < b->last) - (a->last > b->last);
    order = order != 0 ? order : a->guessed - b->guessed;
    return order != 0 ? order : (a->pattern > b->pattern) - (a->pattern < b->pattern);
}

/* The words that may begin with one of the letters: of a single letter they are known, else every word is looked at. */
static bool is_single(uint32_t letters)
{
    return (letters & (letters - 1)) == 0;
}

static size_t first_word(const finding *f, uint32_t letters)
{
    return is_single(letters) ? f->first[__builtin_ctz(letters)] : 0;
}

static size_t next_word(const finding *f, uint32_t letters, size_t at)
{
    return is_single(letters) ? f->next[at] : at + 1;
}

static matches find_problem(const finding *f, const worry_problem *p)
{
    matches all = {0}, kept = {0};
    for (size_t i = 0; i < p->pattern_count; i++) {
        for (size_t at = first_word(f, p->patterns[i].letters); at < f->count;
             at = next_word(f, p->patterns[i].letters, at)) {
            match m;
            if (may_begin(f, &p->patterns[i], at) && match_at(f, &p->patterns[i], at, &m) && !denied(f, p, &m) &&
                !excluded(f, p, &m)) {
                ARENA_PUSH(f->a, all.list, all.count, all.cap, m);
            }
        }
    }
    if (all.count > 1) {
        qsort(all.list, all.count, sizeof *all.list, by_place);
    }
    for (size_t i = 0; i < all.count; i++) {
        if (kept.count == 0 || all.list[i].last > kept.list[kept.count - 1].last) {
            ARENA_PUSH(f->a, kept.list, kept.count, kept.cap, all.list[i]);
        }
    }
    return kept;
}

static worry_finding finding_of(const finding *f, const worry_problem *p, const matches *m)
{
    worry_words *words = ARENA_ARRAY(f->a, worry_words, m->count);
    for (size_t i = 0; i < m->count; i++) {
        const match *one = &m->list[i];
        const word *first = &f->words[one->first], *last = &f->words[one->last];
        words[i] =
            (worry_words){one->pattern->written, first->start, last->start + last->n - first->start, one->guessed};
    }
    return (worry_finding){p, words, m->count};
}

static int by_danger(const void *x, const void *y)
{
    const worry_finding *a = x, *b = y;
    int order = (b->problem->danger != WORRY_NO_DANGER) - (a->problem->danger != WORRY_NO_DANGER);
    if (order == 0 && !a->problem->danger) {
        order = (a->words[0].start > b->words[0].start) - (a->words[0].start < b->words[0].start);
    }
    return order != 0 ? order : (a->problem > b->problem) - (a->problem < b->problem);
}

/* ------------------------------------------------------------------ the text */

static void index_words(finding *f)
{
    f->letters = ARENA_ARRAY(f->a, uint32_t, f->count);
    f->next = ARENA_ARRAY(f->a, size_t, f->count);
    for (size_t i = 0; i < 32; i++) {
        f->first[i] = f->count;
    }
    for (size_t i = f->count; i-- > 0;) {
        f->letters[i] = PHRASE_LETTER(f->words[i].text);
        size_t *first = &f->first[__builtin_ctz(f->letters[i])];
        f->next[i] = *first;
        *first = i;
    }
}

/* Which words stand in the list as they are. */
static void find_known(finding *f)
{
    f->known = ARENA_ARRAY(f->a, bool, f->count);
    for (size_t i = 0; i < f->list->rules->known_count; i++) {
        const phrase_stem *s = &f->list->rules->known[i];
        uint32_t letters = s->open_start ? UINT32_MAX : PHRASE_LETTER(s->text);
        for (size_t at = first_word(f, letters); at < f->count; at = next_word(f, letters, at)) {
            f->known[at] = f->known[at] || stem_matches(s, f->words[at].text);
        }
    }
}

worry_finding *worries_find(arena *a, const worry_list *list, str text, size_t *count)
{
    finding f = {.a = a, .list = list};
    worry_finding *found = ARENA_ARRAY(a, worry_finding, list->problem_count);
    const word *cut = fold_words(a, str_cut(text, 0, WORRIES_TEXT_BYTES_MAX), &f.count);
    word *words = ARENA_ARRAY(a, word, f.count);
    size_t n = 0;
    for (size_t i = 0; i < f.count; i++) {
        words[i] = cut[i];
        words[i].text = phrase_spelling(list->rules, cut[i].text);
    }
    f.words = words;
    index_words(&f);
    find_known(&f);
    for (size_t i = 0; i < list->problem_count; i++) {
        matches m = find_problem(&f, &list->problems[i]);
        if (m.count > 0) {
            found[n++] = finding_of(&f, &list->problems[i], &m);
        }
    }
    if (n > 1) {
        qsort(found, n, sizeof *found, by_danger);
    }
    *count = n;
    return found;
}

/* Finding the phrases of a book in a text.
 *
 * First every word of the text is compared with the stems of the book that it may be: those of its first two letters, and the few that may
 * begin with anything. Then from every word each phrase is tried that may begin with one of its stems, element after element; an element
 * is one word of the text, or with `...` before it, one of the next few. What is excluded or denied is taken out.
 */
#include "base/phrases_inside.h"

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

typedef phrase_hearing finding;
struct phrase_hearing {
    arena *a;
    const phrase_book *book;
    const word *words;
    size_t count;
    size_t row;              /* of the two tables, in words of 64 stems */
    uint64_t *same, *slips;  /* by word: the stems that it has, and those that it has with one letter wrong */
    struct matches *matches; /* by subject */
};

static bool has_stem(const finding *f, const uint64_t *table, size_t at, uint32_t stem)
{
    return (table[at * f->row + stem / 64] >> (stem % 64) & 1) != 0;
}

static bool has_one_of(const finding *f, const uint64_t *table, size_t at, const phrase_element *e)
{
    for (size_t i = 0; i < e->count; i++) {
        if (has_stem(f, table, at, e->stems[i])) {
            return true;
        }
    }
    return false;
}

static bool element_matches(const finding *f, const phrase_element *e, size_t at, bool *guessed)
{
    bool same = has_one_of(f, f->same, at, e);
    bool slip = !same && has_one_of(f, f->slips, at, e);
    *guessed = *guessed || slip;
    return same || slip;
}

/* ------------------------------------------------------------------ one phrase */

typedef struct match {
    const phrase_pattern *pattern;
    size_t first, last; /* words of the text */
    bool guessed, denied;
} match;

/* Elements from `e` on, the next one at word `at` or, after a gap, a little later. */
static bool match_rest(const finding *f, const phrase_pattern *p, size_t e, size_t at, match *m)
{
    if (e == p->count) {
        return !p->closes || at == f->count || f->words[at - 1].ends;
    }
    size_t tries = p->elements[e].gap ? PHRASE_GAP + 1 : 1;
    for (size_t i = 0; i < tries && at + i < f->count && !f->words[at + i - 1].ends; i++) {
        bool guessed = false;
        if (element_matches(f, &p->elements[e], at + i, &guessed)) {
            match longer = {p, m->first, at + i, m->guessed || guessed, false};
            if (match_rest(f, p, e + 1, at + i + 1, &longer)) {
                *m = longer;
                return true;
            }
        }
    }
    return false;
}

static bool match_at(const finding *f, const phrase_pattern *p, size_t at, match *m)
{
    match one = {p, at, at, false, false};
    if (!element_matches(f, &p->elements[0], at, &one.guessed) || !match_rest(f, p, 1, at + 1, &one)) {
        return false;
    }
    *m = one;
    return true;
}

/* ------------------------------------------------------------------ denial and exclusion */

static bool any_at(const finding *f, const phrase_pattern *list, size_t n, size_t at, size_t *last)
{
    match m;
    for (size_t i = 0; i < n; i++) {
        if (match_at(f, &list[i], at, &m)) {
            *last = m.last;
            return true;
        }
    }
    return false;
}

/* "niet alleen schulden" denies nothing: does a phrase of `no_denial` cover the denying word? */
static bool is_no_denial(const finding *f, size_t at)
{
    const phrase_book *r = f->book;
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
    const phrase_book *r = f->book;
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

static bool denied(const finding *f, const phrase_subject *s, const match *m)
{
    const phrase_book *r = f->book;
    size_t last;
    if (!any_at(f, r->before, r->before_count, m->first,
                &last) && /* "geen werk, geen geld": each denies its own word */
        denied_before(f, m, s->reach)) {
        return true;
    }
    return !f->words[m->last].ends && m->last + 1 < f->count &&
           any_at(f, r->after, r->after_count, m->last + 1, &last) && (last + 1 == f->count || f->words[last].ends);
}

static bool excluded(const finding *f, const phrase_subject *s, const match *m)
{
    size_t start = m->first >= PHRASE_SPAN_MAX ? m->first - PHRASE_SPAN_MAX : 0;
    for (size_t at = start; at <= m->last; at++) {
        for (size_t i = 0; i < s->excluded_count; i++) {
            match other;
            if (match_at(f, &s->excluded[i], at, &other) && other.last >= m->first) {
                return true;
            }
        }
    }
    return false;
}

/* ------------------------------------------------------------------ one subject */

typedef struct matches { /* of one subject */
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

static void try_phrase(finding *f, uint32_t subject, uint32_t pattern, size_t at)
{
    match m;
    const phrase_subject *s = &f->book->subjects[subject];
    matches *to = &f->matches[subject];
    if (match_at(f, &s->patterns[pattern], at, &m) && !excluded(f, s, &m)) {
        m.denied = denied(f, s, &m);
        ARENA_PUSH(f->a, to->list, to->count, to->cap, m);
    }
}

/* Every phrase that may begin with this word. One of which the first element has two stems of the word is tried twice, and kept once. */
static void find_at(finding *f, size_t at)
{
    for (uint32_t i = 0; i < f->row; i++) {
        uint64_t stems = f->same[at * f->row + i] | f->slips[at * f->row + i];
        for (; stems != 0; stems &= stems - 1) {
            const phrase_starts *starts = &f->book->starts[i * 64 + (uint32_t)__builtin_ctzll(stems)];
            for (size_t j = 0; j < starts->count; j++) {
                try_phrase(f, starts->list[j].subject, starts->list[j].pattern, at);
            }
        }
    }
}

const phrase_place *phrases_places(phrase_hearing *h, size_t subject, bool denied_too, size_t *count)
{
    matches *all = &h->matches[subject];
    phrase_place *kept = ARENA_ARRAY(h->a, phrase_place, all->count);
    size_t n = 0, last = 0; /* word of the last that is kept */
    if (all->count > 1) {
        qsort(all->list, all->count, sizeof *all->list, by_place);
    }
    for (size_t i = 0; i < all->count; i++) {
        const match *one = &all->list[i];
        if ((one->denied && !denied_too) || (n > 0 && one->last <= last)) { /* inside another */
            continue;
        }
        const word *from = &h->words[one->first], *to = &h->words[one->last];
        kept[n++] = (phrase_place){one->pattern->written, from->start, to->start + to->n - from->start, one->guessed,
                                   one->denied};
        last = one->last;
    }
    *count = n;
    return kept;
}

/* ------------------------------------------------------------------ the text */

/* `slip`: one letter of the stem may be wrong, so that the word lacks it. */
static void note_stems(finding *f, uint64_t *table, size_t at, const phrase_stems *some, bool slip,
                       bool (*fits)(const phrase_stem *, str))
{
    str text = f->words[at].text;
    uint32_t lacks = ~phrase_letters(text);
    for (size_t i = 0; i < some->count; i++) {
        uint32_t stem = some->list[i];
        const phrase_stem *s = &f->book->stems[stem];
        uint32_t lacking = s->letters & lacks;
        lacking &= slip ? lacking - 1 : lacking; /* without its lowest bit */
        if (lacking == 0 && fits(s, text)) {
            table[at * f->row + stem / 64] |= (uint64_t)1 << (stem % 64);
        }
    }
}

static bool has_any(const finding *f, const uint64_t *table, size_t at)
{
    uint64_t any = 0;
    for (size_t i = 0; i < f->row; i++) {
        any |= table[at * f->row + i];
    }
    return any != 0;
}

/* A word that stands in the list as it is, is no slip of another. */
static void find_stems(finding *f)
{
    const phrase_book *r = f->book;
    f->row = r->stem_count / 64 + 1;
    f->same = ARENA_ARRAY(f->a, uint64_t, f->count * f->row);
    f->slips = ARENA_ARRAY(f->a, uint64_t, f->count * f->row);
    for (size_t at = 0; at < f->count; at++) {
        str text = f->words[at].text;
        note_stems(f, f->same, at, &r->by_pair[PHRASE_PAIR(text)], false, stem_matches);
        note_stems(f, f->same, at, &r->anywhere, false, stem_matches);
        if (r->slips && !has_any(f, f->same, at)) {
            note_stems(f, f->slips, at, &r->by_letter[PHRASE_LETTER(text)], true, stem_resembles);
        }
    }
}

/* The words of the text, in one way of writing, with the stems of the book that each of them is. */
static void begin(finding *f, str text)
{
    const word *cut = fold_words(f->a, text, &f->count);
    word *words = ARENA_ARRAY(f->a, word, f->count);
    for (size_t i = 0; i < f->count; i++) {
        words[i] = cut[i];
        words[i].text = phrase_spelling(f->book, cut[i].text);
    }
    f->words = words;
    find_stems(f);
}

phrase_hearing *phrases_hear(arena *a, const phrase_book *b, str text)
{
    finding *f = ARENA_NEW(a, finding);
    *f = (finding){.a = a, .book = b, .matches = ARENA_ARRAY(a, matches, b->subject_count)};
    begin(f, text);
    for (size_t at = 0; at < f->count; at++) {
        find_at(f, at);
    }
    return f;
}

bool phrases_names(const phrase_hearing *h, size_t subject)
{
    const phrase_subject *s = &h->book->subjects[subject];
    match m;
    for (size_t i = 0; i < s->pattern_count; i++) {
        for (size_t at = 0; at < h->count; at++) {
            if (match_at(h, &s->patterns[i], at, &m) && !excluded(h, s, &m)) {
                return true;
            }
        }
    }
    return false;
}

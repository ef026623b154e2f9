/* Notes: the quotation of a note, looked for in the articles as it is, and when that fails approximately. */
#include "law/notes.h"

#include <assert.h>
#include <stdlib.h>

#include "base/banned.h"

/* The approximate search compares a few hundred windows for each place that shares a word with the quotation, so it is
 * bounded. The published format bounds the first three; the context is bounded too, or a page of prefix would undo
 * them. */
#define QUOTATION_MAX 120
#define TEXT_MAX 250000
#define WINDOWS_MAX 10000
#define CONTEXT_MAX 250

#define SCORE_MIN 0.7  /* a lower score is another text */
#define SCORE_LEAD 0.1 /* the best must be better than the second by more than this */
#define WORD_MIN 4     /* shorter words stand everywhere, so sharing one says nothing */

typedef struct chars { /* Unicode scalar values: positions count these */
    const uint32_t *p;
    size_t n;
} chars;

typedef struct quotation {
    chars exact, prefix, suffix;
    size_t *border; /* per position of exact: longest proper prefix that ends there too (Knuth, Morris, Pratt 1977) */
} quotation;

typedef struct candidate {
    double score;
    size_t article, start, end;
    size_t sequence; /* order of discovery: the earlier wins a tie */
} candidate;

typedef struct search {
    arena *a;
    const chars *texts;
    size_t text_count;
    quotation q;
    chars *words; /* of the quotation, lower case, each of at least WORD_MIN characters */
    size_t word_count, word_cap;
    candidate *found;
    size_t found_count, found_cap;
    size_t windows;    /* scored so far */
    uint32_t *rows[2]; /* of the table of edit distances */
} search;

/* ------------------------------------------------------------------ characters */

static chars cut(chars s, size_t start, size_t end)
{
    assert(start <= end && end <= s.n);
    return (chars){s.p + start, end - start};
}

static bool same(chars a, chars b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n * sizeof *a.p) == 0);
}

/* A byte that is no UTF-8 counts as one character, as in str_utf8_len; it becomes a lone surrogate, which no text
 * holds. */
static chars decode(arena *a, str s)
{
    uint32_t *p = arena_array(a, s.n, sizeof *p);
    size_t n = 0;
    for (size_t i = 0; i < s.n;) {
        unsigned char c = (unsigned char)s.p[i];
        size_t bytes = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
        if (s.n - i < bytes || !str_utf8_valid(str_cut(s, i, bytes))) {
            p[n++] = 0xDC00u | c;
            i++;
            continue;
        }
        uint32_t value = bytes == 1 ? c : c & (0x7Fu >> bytes);
        for (size_t k = 1; k < bytes; k++) {
            value = value << 6 | ((unsigned char)s.p[i + k] & 0x3Fu);
        }
        p[n++] = value;
        i += bytes;
    }
    return (chars){p, n};
}

/* White_Space of the Unicode character database. */
static bool is_space(uint32_t c)
{
    return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

/* Lower case of the letters that Dutch law is written in: ASCII, Latin-1 and Latin Extended-A, whose pairs stand side
 * by side. */
static uint32_t lower_of(uint32_t c)
{
    if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7)) {
        return c + 32;
    }
    if (c == 0x178) { /* Ÿ, whose lower case is in Latin-1 */
        return 0xFF;
    }
    bool even_is_capital = (c >= 0x100 && c <= 0x12F) || (c >= 0x132 && c <= 0x137) || (c >= 0x14A && c <= 0x177);
    bool odd_is_capital = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    return (even_is_capital && c % 2 == 0) || (odd_is_capital && c % 2 == 1) ? c + 1 : c;
}

static chars lower(arena *a, chars s)
{
    uint32_t *p = arena_array(a, s.n, sizeof *p);
    for (size_t i = 0; i < s.n; i++) {
        p[i] = lower_of(s.p[i]);
    }
    return (chars){p, s.n};
}

static chars trim(chars s)
{
    size_t start = 0, end = s.n;
    while (start < end && is_space(s.p[start])) {
        start++;
    }
    while (end > start && is_space(s.p[end - 1])) {
        end--;
    }
    return cut(s, start, end);
}

static chars before(chars text, size_t at, size_t most)
{
    return cut(text, at > most ? at - most : 0, at);
}

static chars after(chars text, size_t at, size_t most)
{
    return cut(text, at, text.n - at > most ? at + most : text.n);
}

/* ------------------------------------------------------------------ exact search */

static void find_borders(arena *a, quotation *q)
{
    q->border = ARENA_ARRAY(a, size_t, q->exact.n);
    size_t length = 0;
    for (size_t i = 1; i < q->exact.n; i++) {
        while (length > 0 && q->exact.p[i] != q->exact.p[length]) {
            length = q->border[length - 1];
        }
        length += q->exact.p[i] == q->exact.p[length];
        q->border[i] = length;
    }
}

/* One character more than the context is long, so that a space between context and quotation may be missing on either
 * side. */
static bool context_fits(const quotation *q, chars text, size_t start, size_t end)
{
    return (q->prefix.n == 0 || same(trim(before(text, start, q->prefix.n + 1)), trim(q->prefix))) &&
           (q->suffix.n == 0 || same(trim(after(text, end, q->suffix.n + 1)), trim(q->suffix)));
}

/* Adds the exact occurrences in one text to *count, and stops at the second: how many more there are makes no
 * difference. */
static void find_exact(const search *s, size_t article, law_note_place *first, size_t *count)
{
    const quotation *q = &s->q;
    chars text = s->texts[article];
    size_t length = 0; /* characters of the quotation that end here */
    for (size_t i = 0; i < text.n && *count < 2; i++) {
        while (length > 0 && text.p[i] != q->exact.p[length]) {
            length = q->border[length - 1];
        }
        length += text.p[i] == q->exact.p[length];
        if (length < q->exact.n) {
            continue;
        }
        length = q->border[length - 1]; /* occurrences may overlap */
        size_t start = i + 1 - q->exact.n;
        if (context_fits(q, text, start, i + 1)) {
            *first = (law_note_place){
                .status = LAW_NOTE_FOUND, .start = start, .end = i + 1, .confidence = 1.0, .exact = true};
            (*count)++;
        }
    }
}

/* ------------------------------------------------------------------ likeness */

/* Edit distance (Levenshtein 1966): insertions, deletions and replacements. O(|a|·|b|) time, two rows of memory. */
static size_t distance(search *s, chars a, chars b)
{
    uint32_t *last = s->rows[0], *row = s->rows[1];
    for (size_t j = 0; j <= b.n; j++) {
        last[j] = (uint32_t)j;
    }
    for (size_t i = 1; i <= a.n; i++) {
        row[0] = (uint32_t)i;
        for (size_t j = 1; j <= b.n; j++) {
            uint32_t replaced = last[j - 1] + (a.p[i - 1] != b.p[j - 1]);
            uint32_t shifted = (last[j] < row[j - 1] ? last[j] : row[j - 1]) + 1;
            row[j] = replaced < shifted ? replaced : shifted;
        }
        uint32_t *filled = row;
        row = last;
        last = filled;
    }
    return last[b.n];
}

static double likeness(search *s, chars a, chars b)
{
    if (a.n == 0 || b.n == 0) {
        return a.n == b.n ? 1.0 : 0.0;
    }
    size_t longest = a.n > b.n ? a.n : b.n;
    return 1.0 - (double)distance(s, a, b) / (double)longest;
}

static double score(search *s, chars text, size_t start, size_t end)
{
    const quotation *q = &s->q;
    double quoted = likeness(s, q->exact, cut(text, start, end));
    if (0.5 * quoted + 0.5 < SCORE_MIN) {
        return 0.0; /* no context can make up for it */
    }
    double prefix = q->prefix.n == 0 ? 1.0 : likeness(s, q->prefix, before(text, start, q->prefix.n));
    double suffix = q->suffix.n == 0 ? 1.0 : likeness(s, q->suffix, after(text, end, q->suffix.n));
    return 0.5 * quoted + 0.25 * prefix + 0.25 * suffix;
}

/* ------------------------------------------------------------------ which windows share a word */

/* A window shares a word when one of its tokens (its pieces between white space; the first and last may be parts of
 * words of the text) is a word of the quotation. For all windows of a text at once that is known from, per position: */
typedef struct shared_words {
    /* a window from here shares a word if it ends here or later (such a word stands whole after here) */
    uint32_t *soonest;
    uint32_t *latest;  /* a window to here shares a word if it starts before here (the word is its last token) */
    uint32_t *longest; /* a window from here of this length is itself a word of the quotation */
} shared_words;

static void mark_word(shared_words *m, chars text, chars word, size_t start)
{
    size_t end = start + word.n;
    bool opens = start == 0 || is_space(text.p[start - 1]);
    bool closes = end == text.n || is_space(text.p[end]);
    if (closes && m->soonest[start] > end) {
        m->soonest[start] = (uint32_t)end;
    }
    if (opens && m->latest[end] <= start) {
        m->latest[end] = (uint32_t)start + 1;
    }
    if (m->longest[start] < word.n) {
        m->longest[start] = (uint32_t)word.n;
    }
}

static shared_words find_shared(const search *s, chars text)
{
    chars small = lower(s->a, text);
    shared_words m = {ARENA_ARRAY(s->a, uint32_t, text.n + 1), ARENA_ARRAY(s->a, uint32_t, text.n + 1),
                      ARENA_ARRAY(s->a, uint32_t, text.n + 1)};
    memset(m.soonest, 0xFF, (text.n + 1) * sizeof *m.soonest); /* never */
    for (size_t i = 0; i < text.n; i++) {
        for (size_t w = 0; w < s->word_count; w++) {
            chars word = s->words[w];
            if (word.p[0] == small.p[i] && word.n <= text.n - i && same(cut(small, i, i + word.n), word)) {
                mark_word(&m, text, word, i);
            }
        }
    }
    uint32_t ahead = UINT32_MAX; /* end of the first word of the quotation that stands whole in the text from here */
    for (size_t i = text.n; i-- > 0;) {
        bool opens = i == 0 || is_space(text.p[i - 1]);
        ahead = opens && m.soonest[i] < ahead ? m.soonest[i] : ahead;
        m.soonest[i] = ahead < m.soonest[i] ? ahead : m.soonest[i];
    }
    return m;
}

static bool shares_word(const shared_words *m, size_t start, size_t end)
{
    return m->soonest[start] <= end || m->latest[end] > start || m->longest[start] == end - start;
}

static void find_words(search *s)
{
    chars exact = lower(s->a, s->q.exact);
    for (size_t i = 0; i < exact.n;) {
        size_t end = i;
        while (end < exact.n && !is_space(exact.p[end])) {
            end++;
        }
        if (end - i >= WORD_MIN) {
            ARENA_PUSH(s->a, s->words, s->word_count, s->word_cap, cut(exact, i, end));
        }
        i = end + 1;
    }
}

/* ------------------------------------------------------------------ approximate search */

/* False when the budget of windows ran out. */
static bool find_alike(search *s, size_t article)
{
    chars text = s->texts[article];
    size_t slack = s->q.exact.n * 3 / 10;
    size_t shortest = s->q.exact.n - slack, longest = s->q.exact.n + slack;
    shared_words shared = find_shared(s, text);
    for (size_t width = shortest; width <= longest && width <= text.n; width++) {
        for (size_t start = 0; start + width <= text.n; start++) {
            if (!shares_word(&shared, start, start + width)) {
                continue;
            }
            if (s->windows++ == WINDOWS_MAX) {
                return false;
            }
            double v = score(s, text, start, start + width);
            if (v >= SCORE_MIN) {
                candidate c = {v, article, start, start + width, s->found_count};
                ARENA_PUSH(s->a, s->found, s->found_count, s->found_cap, c);
            }
        }
    }
    return true;
}

static int best_first(const void *x, const void *y)
{
    const candidate *a = x, *b = y;
    if (a->score != b->score) {
        return a->score > b->score ? -1 : 1;
    }
    return a->sequence < b->sequence ? -1 : 1;
}

/* The best candidate, unless another place is nearly as good. Windows that overlap the best are the same place; of the
 * rest only the best one matters, so what overlaps that one need not be told apart. */
static law_note_place settle(const search *s, const law_note_article *articles)
{
    if (s->found_count == 0) {
        return (law_note_place){.status = LAW_NOTE_ORPHANED};
    }
    qsort(s->found, s->found_count, sizeof *s->found, best_first);
    const candidate *best = &s->found[0];
    for (size_t i = 1; i < s->found_count; i++) {
        const candidate *c = &s->found[i];
        bool overlaps = c->article == best->article && c->start < best->end && best->start < c->end;
        if (overlaps) {
            continue;
        }
        if (!(best->score - c->score > SCORE_LEAD)) {
            return (law_note_place){.status = LAW_NOTE_AMBIGUOUS};
        }
        break;
    }
    return (law_note_place){.status = LAW_NOTE_FOUND,
                            .article = articles[best->article].number,
                            .start = best->start,
                            .end = best->end,
                            .confidence = best->score};
}

static bool within_budget(const search *s)
{
    size_t total = 0;
    for (size_t i = 0; i < s->text_count; i++) {
        total += s->texts[i].n;
    }
    return s->q.exact.n <= QUOTATION_MAX && s->q.prefix.n <= CONTEXT_MAX && s->q.suffix.n <= CONTEXT_MAX &&
           total <= TEXT_MAX;
}

static law_note_place resolve_alike(search *s, const law_note_article *articles)
{
    if (!within_budget(s)) {
        return (law_note_place){.status = LAW_NOTE_SKIPPED};
    }
    find_words(s);
    size_t longest = QUOTATION_MAX * 2 > CONTEXT_MAX ? QUOTATION_MAX * 2 : CONTEXT_MAX;
    s->rows[0] = ARENA_ARRAY(s->a, uint32_t, longest + 1);
    s->rows[1] = ARENA_ARRAY(s->a, uint32_t, longest + 1);
    for (size_t i = 0; i < s->text_count; i++) {
        if (!find_alike(s, i)) { /* what was found so far proves nothing: a better place may follow */
            return (law_note_place){.status = LAW_NOTE_SKIPPED};
        }
    }
    return settle(s, articles);
}

law_note_place law_note_resolve(arena *a, const law_note_article *articles, size_t n, law_note_selector s)
{
    if (s.exact.n == 0) { /* nothing is quoted, so it stands nowhere */
        return (law_note_place){.status = LAW_NOTE_ORPHANED};
    }
    chars *texts = ARENA_ARRAY(a, chars, n);
    search work = {.a = a, .texts = texts, .text_count = n};
    work.q = (quotation){.exact = decode(a, s.exact), .prefix = decode(a, s.prefix), .suffix = decode(a, s.suffix)};
    find_borders(a, &work.q);
    law_note_place place = {0};
    size_t count = 0;
    for (size_t i = 0; i < n; i++) {
        texts[i] = decode(a, articles[i].text);
    }
    for (size_t i = 0; i < n && count < 2; i++) {
        size_t had = count;
        find_exact(&work, i, &place, &count);
        if (had == 0 && count > 0) {
            place.article = articles[i].number;
        }
    }
    if (count > 1) {
        return (law_note_place){.status = LAW_NOTE_AMBIGUOUS};
    }
    return count == 1 ? place : resolve_alike(&work, articles);
}

/* Searching: each word of the question against each word of the catalogue; then the best phrase of each service decides its place. */
#include "services/terms.h"

#include <stdlib.h>

#include "base/banned.h"

_Static_assert((int)SERVICE_TYPO == (int)WAY_TYPO && WAY_NONE == WAY_TYPO + 1,
               "the ways of fold.h are those of services.h");

enum { QUESTION_WORDS_MAX = 60 };

/* ------------------------------------------------------------------ terms */

static void add_term(arena *a, struct service_term **list, size_t *n, size_t *cap, str written, bool of_body)
{
    struct service_term t = {.written = written, .of_body = of_body};
    t.words = fold_words(a, written, &t.count);
    if (t.count > 0) {
        ARENA_PUSH(a, *list, *n, *cap, t);
    }
}

void services_make_terms(arena *a, service *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        service *s = &list[i];
        struct service_term *terms = NULL;
        size_t count = 0, cap = 0;
        for (int lang = 0; lang < TEXT_LANGUAGES; lang++) {
            add_term(a, &terms, &count, &cap, s->name[lang], false);
        }
        for (size_t w = 0; w < s->word_count; w++) {
            add_term(a, &terms, &count, &cap, s->words[w], false);
        }
        for (size_t b = 0; b < s->body_count && !s->imported; b++) { /* "gemeente" would find half the national list */
            add_term(a, &terms, &count, &cap, s->bodies[b]->id, true);
        }
        s->terms = terms;
        s->term_count = count;
    }
}

/* ------------------------------------------------------------------ the question */

typedef struct asking {
    arena *a;
    const service_catalogue *c;
    word words[QUESTION_WORDS_MAX];
    bool guess[QUESTION_WORDS_MAX]; /* nothing in the catalogue resembles the word but for a slip */
    size_t count;
} asking;

static bool is_stop_word(const service_catalogue *c, str w)
{
    for (size_t i = 0; i < c->stop_word_count; i++) {
        if (str_eq(c->stop_words[i], w)) {
            return true;
        }
    }
    return false;
}

static bool asked_before(const asking *k, str w)
{
    for (size_t i = 0; i < k->count; i++) {
        if (str_eq(k->words[i].text, w)) {
            return true;
        }
    }
    return false;
}

static bool known_anywhere(const service_catalogue *c, str w)
{
    for (size_t i = 0; i < c->service_count; i++) {
        const service *s = &c->services[i];
        for (size_t t = 0; t < s->term_count; t++) {
            for (size_t j = 0; j < s->terms[t].count; j++) {
                if (word_compare(w, s->terms[t].words[j].text, false) < WAY_TYPO) {
                    return true;
                }
            }
        }
    }
    return false;
}

static void read_question(asking *k, str question)
{
    size_t n;
    const word *all = fold_words(k->a, str_cut(question, 0, SERVICES_QUESTION_MAX), &n);
    for (size_t i = 0; i < n && k->count < QUESTION_WORDS_MAX; i++) {
        if (!is_stop_word(k->c, all[i].text) && !asked_before(k, all[i].text)) {
            k->guess[k->count] = !known_anywhere(k->c, all[i].text);
            k->words[k->count++] = all[i];
        }
    }
}

/* ------------------------------------------------------------------ one service */

typedef struct found {
    const service *service;
    size_t place;
    word_way way[QUESTION_WORDS_MAX];                        /* by word of the question */
    const struct service_term *term[QUESTION_WORDS_MAX];     /* the phrase it was found by */
    size_t matched, whole, ways[WAY_NONE], by_service, rest; /* what the order follows from */
} found;

/* How the phrase answers the question: which of its words are asked for. */
static size_t match_term(const asking *k, const struct service_term *t, word_way *way)
{
    size_t covered = 0;
    for (size_t q = 0; q < k->count; q++) {
        way[q] = WAY_NONE;
    }
    for (size_t j = 0; j < t->count; j++) {
        bool hit = is_stop_word(k->c, t->words[j].text);
        for (size_t q = 0; q < k->count; q++) {
            word_way w = word_compare(k->words[q].text, t->words[j].text, k->guess[q]);
            hit = hit || w < WAY_NONE;
            way[q] = w < way[q] ? w : way[q];
        }
        covered += hit;
    }
    return covered;
}

static size_t words_that_count(const service_catalogue *c, const struct service_term *t)
{
    size_t n = 0;
    for (size_t j = 0; j < t->count; j++) {
        n += !is_stop_word(c, t->words[j].text);
    }
    return n;
}

/* Takes the phrase for each word that it answers better than the phrases before it. */
static void take_term(const asking *k, found *f, const struct service_term *t)
{
    word_way way[QUESTION_WORDS_MAX];
    bool whole = match_term(k, t, way) == t->count;
    size_t size = words_that_count(k->c, t);
    for (size_t q = 0; q < k->count; q++) {
        bool better = way[q] < f->way[q] || (way[q] == f->way[q] && way[q] < WAY_NONE && whole && size > f->whole);
        if (better) {
            f->way[q] = way[q];
            f->term[q] = t;
        }
    }
    if (whole && !t->of_body && size > f->whole) {
        f->whole = size;
    }
}

static bool look_at(const asking *k, const service *s, size_t place, found *f)
{
    *f = (found){.service = s, .place = place};
    for (size_t q = 0; q < k->count; q++) {
        f->way[q] = WAY_NONE;
    }
    for (size_t t = 0; t < s->term_count; t++) {
        take_term(k, f, &s->terms[t]);
    }
    for (size_t q = 0; q < k->count; q++) {
        if (f->way[q] < WAY_NONE) {
            f->matched++;
            f->ways[f->way[q]]++;
            f->by_service += !f->term[q]->of_body;
            f->rest += f->term[q]->count;
        }
    }
    return f->matched > 0;
}

/* Larger first; 0 when equal. */
static int more(size_t x, size_t y)
{
    return (x < y) - (x > y);
}

static int by_rank(const void *x, const void *y)
{
    const found *a = x, *b = y;
    const int order[] = {
        more(a->matched, b->matched),
        more(a->whole, b->whole),
        more(a->ways[WAY_SAME], b->ways[WAY_SAME]),
        more(a->ways[WAY_BEGINS], b->ways[WAY_BEGINS]),
        more(a->ways[WAY_WITHIN], b->ways[WAY_WITHIN]),
        more(a->by_service, b->by_service),
        more(b->rest, a->rest),
        more(!a->service->imported, !b->service->imported),
        more(a->service->residents || !a->service->companies, b->service->residents || !b->service->companies),
        more(b->place, a->place),
    };
    size_t i = 0;
    while (i + 1 < sizeof order / sizeof order[0] && order[i] == 0) {
        i++;
    }
    return order[i];
}

/* Nothing but parts of words and guesses. */
static bool by_parts_only(const found *f)
{
    return f->ways[WAY_SAME] + f->ways[WAY_BEGINS] == 0;
}

/* Leaves out what shares parts of words only, when there is better: "bewijs" is a part of "rijbewijs", but nobody who asks for that means
 * it. */
static size_t without_parts(found *list, size_t n)
{
    size_t better = 0;
    for (size_t i = 0; i < n; i++) {
        if (!by_parts_only(&list[i])) {
            list[better++] = list[i];
        }
    }
    return better > 0 ? better : n;
}

/* ------------------------------------------------------------------ the answer */

static service_hit hit_of(const asking *k, const found *f)
{
    service_reason *reasons = ARENA_ARRAY(k->a, service_reason, f->matched);
    size_t n = 0;
    for (size_t q = 0; q < k->count; q++) {
        if (f->way[q] < WAY_NONE) {
            reasons[n++] =
                (service_reason){k->words[q].start, k->words[q].n, f->term[q]->written, (service_way)f->way[q]};
        }
    }
    return (service_hit){f->service, reasons, n};
}

service_hit *services_search(arena *a, const service_catalogue *c, str question, size_t most, size_t *count)
{
    asking k = {.a = a, .c = c};
    found *list = NULL, one;
    size_t n = 0, cap = 0;
    read_question(&k, question);
    for (size_t i = 0; i < c->service_count; i++) {
        if (look_at(&k, &c->services[i], i, &one)) {
            ARENA_PUSH(a, list, n, cap, one);
        }
    }
    n = without_parts(list, n);
    if (n > 1) {
        qsort(list, n, sizeof *list, by_rank);
    }
    *count = n < most ? n : most;
    service_hit *hits = ARENA_ARRAY(a, service_hit, *count);
    for (size_t i = 0; i < *count; i++) {
        hits[i] = hit_of(&k, &list[i]);
    }
    return hits;
}

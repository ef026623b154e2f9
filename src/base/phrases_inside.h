/* Phrases, inside: what a book is made of.
 *
 * Uses: phrases.h, fold.h. For phrases*.c only: phrases.c reads, phrases_find.c finds.
 */
#ifndef BASE_PHRASES_INSIDE_H
#define BASE_PHRASES_INSIDE_H

#include "base/fold.h"
#include "base/phrases.h"

typedef struct phrase_stem {
    str text;         /* folded */
    uint32_t letters; /* phrase_letters of it */
    bool open_start, open_end;
} phrase_stem;

typedef struct phrase_element {
    const uint32_t *stems; /* numbers of phrase_book.stems */
    size_t count;
    bool gap; /* other words may stand before it */
} phrase_element;

typedef struct phrase_pattern {
    str written;
    const phrase_element *elements;
    uint32_t count;
    bool closes; /* the part of the sentence ends behind it */
} phrase_pattern;

typedef struct phrase_start { /* a phrase that may begin with a stem */
    uint32_t subject, pattern;
} phrase_start;

typedef struct phrase_starts {
    phrase_start *list;
    size_t count, cap;
} phrase_starts;

typedef struct phrase_stems {
    uint32_t *list;
    size_t count, cap;
} phrase_stems;

enum { PHRASE_LETTERS = 32, PHRASE_PAIRS = PHRASE_LETTERS * PHRASE_LETTERS };
#define PHRASE_LETTER(text) ((unsigned char)(text).p[0] % PHRASE_LETTERS) /* text is not empty */
#define PHRASE_PAIR(text)                                                                                              \
    (PHRASE_LETTER(text) * PHRASE_LETTERS + ((text).n > 1 ? (unsigned char)(text).p[1] % PHRASE_LETTERS : 0))

typedef struct phrase_spelled {
    str written, meant; /* folded */
} phrase_spelled;

typedef struct phrase_subject {
    const phrase_pattern *patterns, *excluded;
    size_t pattern_count, excluded_count;
    size_t reach;
    bool apart;
} phrase_subject;

struct phrase_book {
    const phrase_subject *subjects;
    size_t subject_count, phrase_count;
    bool slips;
    const phrase_spelled *spellings;
    size_t spelling_count;
    const phrase_pattern *before, *after, *no_denial, *ends; /* denial: see content/worries/README.md */
    size_t before_count, after_count, no_denial_count, end_count;
    size_t reach;             /* words between a denying word and what it denies, plus one */
    const phrase_stem *stems; /* every stem of the list, once */
    size_t stem_count;
    const phrase_starts *starts;        /* by stem: the phrases of subjects that may begin with it */
    phrase_stems by_pair[PHRASE_PAIRS]; /* stems by their first two letters: a word has only those of its own, and */
    phrase_stems anywhere;              /* those that may begin with anything */
    phrase_stems by_letter[PHRASE_LETTERS]; /* by the first: those in which a slip is passed over */
};

/* Which letters stand in a text, a bit for each (some share one): a word without a letter of a stem cannot have that stem. */
uint32_t phrase_letters(str text);

/* The one way of writing for a word that is written in many ("gin", "gien" → "geen"); others stay as they are. */
str phrase_spelling(const phrase_book *r, str written);

#endif

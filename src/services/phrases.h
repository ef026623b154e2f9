/* Phrases: the small language of content/worries/words.yaml.
 *
 *     deurwaarder*                 a word that begins so; *incasso ends so; *schuld* has it inside; without a star it is the whole word
 *     rood sta|staan|stond         two words that stand side by side; | parts ways of saying the second
 *     slaap ... niet               at most PHRASE_GAP other words may stand in between, within one part of a sentence
 *     ik wil niet meer .           with nothing behind it in that part of the sentence
 *
 * Uses: fold.h, worries.h. Internal to services: phrases.c reads the list, worries.c finds.
 */
#ifndef SERVICES_PHRASES_H
#define SERVICES_PHRASES_H

#include "services/fold.h"
#include "services/worries.h"

enum {
    PHRASE_ELEMENTS_MAX = 8,
    PHRASE_GAP = 3,
    PHRASE_SPAN_MAX = PHRASE_ELEMENTS_MAX * (PHRASE_GAP + 1), /* words that a match can cover */
    PHRASE_TYPO_MIN = 6,      /* letters of a word in which a slip is passed over; the first letter must be right */
    PHRASE_TYPO_OPEN_MIN = 7, /* of one that may go on: "versla*" must not read "versleten" */
};

typedef struct phrase_stem {
    str text;         /* folded */
    uint32_t letters; /* phrase_letters of it */
    bool open_start, open_end;
} phrase_stem;

typedef struct phrase_element {
    const uint32_t *stems; /* numbers of worry_rules.stems */
    size_t count;
    bool gap; /* other words may stand before it */
} phrase_element;

typedef struct worry_pattern {
    str written;
    const phrase_element *elements;
    uint32_t count;
    bool closes; /* the part of the sentence ends behind it */
} worry_pattern;

typedef struct phrase_start { /* a phrase that may begin with a stem */
    uint32_t problem, pattern;
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

typedef struct worry_spelling {
    str written, meant; /* folded */
} worry_spelling;

typedef struct worry_rules {
    const worry_spelling *spellings;
    size_t spelling_count;
    const worry_pattern *before, *after, *no_denial, *ends; /* denial: see content/worries/README.md */
    size_t before_count, after_count, no_denial_count, end_count;
    size_t reach;             /* words between a denying word and what it denies, plus one */
    const phrase_stem *stems; /* every stem of the list, once */
    size_t stem_count;
    const phrase_starts *starts;        /* by stem: the phrases of problems that may begin with it */
    phrase_stems by_pair[PHRASE_PAIRS]; /* stems by their first two letters: a word has only those of its own, and */
    phrase_stems anywhere;              /* those that may begin with anything */
    phrase_stems by_letter[PHRASE_LETTERS]; /* by the first: those in which a slip is passed over */
} worry_rules;

/* Which letters stand in a text, a bit for each (some share one): a word without a letter of a stem cannot have that stem. */
uint32_t phrase_letters(str text);

/* The one way of writing for a word that is written in many ("gin", "gien" → "geen"); others stay as they are. */
str phrase_spelling(const worry_rules *r, str written);

#endif

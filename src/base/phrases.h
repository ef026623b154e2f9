/* Phrases: what people write, heard by lists of words that everybody can read and correct (content/worries, content/skills).
 *
 *     deurwaarder*                 a word that begins so; *incasso ends so; *schuld* has it inside; without a star it is the whole word
 *     rood sta|staan|stond         two words that stand side by side; | parts ways of saying the second
 *     slaap ... niet               at most PHRASE_GAP other words may stand in between, within one part of a sentence
 *     ik wil niet meer .           with nothing behind it in that part of the sentence
 *
 * Uses: content.h, fold.h. Read first: content/worries/README.md.
 *
 * A book has subjects (a problem, a skill, a wish), each with phrases in which it is heard and phrases in which those words mean something else; and rules for spelling and denial ("geen schulden").
 *
 * INV-1  A place is a match, never a score: a phrase of the book, found in the text.
 * INV-2  Same text and book, same places.
 */
#ifndef BASE_PHRASES_H
#define BASE_PHRASES_H

#include "base/content.h"

enum {
    PHRASE_ELEMENTS_MAX = 8,
    PHRASE_GAP = 3,
    PHRASE_SPAN_MAX = PHRASE_ELEMENTS_MAX * (PHRASE_GAP + 1), /* words that a match can cover */
    PHRASE_TYPO_MIN = 6,      /* letters of a word in which a slip is passed over; the first letter must be right */
    PHRASE_TYPO_OPEN_MIN = 7, /* of one that may go on: "versla*" must not read "versleten" */
};

/* ------------------------------------------------------------------ reading a book */

typedef struct phrase_book phrase_book;
typedef struct phrase_reader phrase_reader;

/* `slips`: one wrong letter in a long word is passed over. Everything lives in the reader's arena, and refers to the document. */
phrase_reader *phrases_begin(const content_reader *r, bool slips);

/* The keys 'spelling', 'denial' and 'ordinary' of this mapping; before any subject. Only 'denial' is required. */
bool phrases_read_rules(phrase_reader *k, const doc *top);

/* A subject by the keys 'words' and 'not' of this mapping: subjects are numbered from 0 as they are read. `reach`: how many words before it a denial may stand, 0: as the rules say. `apart`: is not among those that
 * phrases_hear looks for, but asked for by phrases_names. */
bool phrases_read_subject(phrase_reader *k, const doc *d, size_t reach, bool apart);

const phrase_book *phrases_end(phrase_reader *k);
size_t phrases_count(const phrase_book *b); /* phrases of all subjects */

/* ------------------------------------------------------------------ hearing */

typedef struct phrase_place { /* one phrase of the book, found in the text */
    str phrase;               /* as it stands in the book */
    size_t start, n;          /* bytes in the text, from its first word to its last */
    bool guessed;             /* a slip of one letter was passed over */
    bool denied;              /* "niet", "geen" … stands with it */
} phrase_place;

typedef struct phrase_hearing phrase_hearing;

/* Looks for every subject that does not stand apart. Cost: words of the text times phrases of the book. */
phrase_hearing *phrases_hear(arena *a, const phrase_book *b, str text);

/* Where a subject is heard, in order of the text, none inside another, without what is excluded; what is denied as well, or not. */
const phrase_place *phrases_places(phrase_hearing *h, size_t subject, bool denied, size_t *count);

/* Is the subject named anywhere, denied or not? */
bool phrases_names(const phrase_hearing *h, size_t subject);

#endif

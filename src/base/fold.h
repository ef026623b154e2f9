/* Fold: text as people write it, cut into words that can be compared.
 *
 * Uses: err. Read first: this file.
 *
 * INV-1  A folded word has lower-case letters without accents, and digits; apostrophes inside it are gone ("foto's" → "fotos"), hyphens
 *        part words. Letters of other scripts stay as they are.
 * INV-2  start and n are bytes of the text as written: text.p[start, start + n) is the word as its writer sees it.
 */
#ifndef BASE_FOLD_H
#define BASE_FOLD_H

#include "base/err.h"

typedef struct word {
    str text; /* folded */
    size_t start, n;
    bool ends; /* a comma, a full stop or the end of a line follows */
} word;

/* The words of the text, in order; bytes that are not UTF-8 part words. Lives in a. */
const word *fold_words(arena *a, str text, size_t *count);

/* How two folded words resemble each other, from near to far. */
typedef enum word_way {
    WAY_SAME,
    WAY_BEGINS, /* one begins with the other: vergunning, vergunningen */
    WAY_WITHIN, /* one is a part of the other further on: toeslag, huurtoeslag */
    WAY_TYPO,   /* one letter differs, is missing or is too many, or two changed places */
    WAY_NONE
} word_way;

#define WAY_BEGINS_MIN 4 /* letters of the shorter word */
#define WAY_WITHIN_MIN 5
#define WAY_WITHIN_REST 3 /* letters before it: what is left must be a word part too ("schuur" is no "huur") */
#define WAY_TYPO_MIN 6    /* letters of the longer word */
#define WAY_TYPO_FREE 8   /* from here the first letter may be the wrong one */

word_way word_compare(str asked, str known, bool guess); /* WAY_TYPO only when guess is set */
bool word_is_typo(str written, str known);               /* the rule of WAY_TYPO alone */

#endif

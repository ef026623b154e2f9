/* The words of a file in the Bayesian Interchange Format, one after the other, with their places. For bif.c.
 *
 * Uses: inside.h. Read first: this file.
 */
#ifndef CAUSE_BIF_H
#define CAUSE_BIF_H

#include "cause/inside.h"

typedef enum bif_kind {
    BIF_END,
    BIF_WORD,
    BIF_QUOTED, /* text is what stands between the quotes */
    BIF_MARK,   /* one of { } ( ) [ ] ; */
} bif_kind;

typedef struct bif_token {
    str text;
    bif_kind kind;
    cause_place place;
} bif_token;

/* Somewhere in the text; a copy of it is a bookmark. White space, comments, commas and bars are passed over. */
typedef struct bif_words {
    str file;
    const char *next, *end, *line_start;
    int line;
    bif_token now;
} bif_words;

/* At the first word. ERR_LIMIT, or ERR_SYNTAX when the text is not UTF-8. */
bool bif_begin(bif_words *w, str file, str text, err *e);
bool bif_advance(bif_words *w, err *e);

/* Goes on to the `}` that closes a block without blocks in it; much faster than word by word. */
bool bif_skip_block(bif_words *w, err *e);

bool bif_is_mark(const bif_words *w, char mark);
bool bif_is_word(const bif_words *w, str word);
bool bif_expect_mark(bif_words *w, char mark, err *e); /* and goes past it */

#define BIF_TOLD_MAX 100 /* bytes of a word that a sentence repeats */
str bif_short(str text);

/* "x stands where EXPECTED was expected" at the word that stands here. Returns false. */
bool bif_refuse(const bif_words *w, const char *expected, err *e);

#define BIF_ERR(w, token, kind, ...)                                                                                   \
    err_at(e, kind, 0, (w)->file, (token).place.line, (token).place.column, __VA_ARGS__)

#endif

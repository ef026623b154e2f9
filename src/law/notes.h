/* Notes: annotations that are anchored to a quotation from the law's text, and found again when the text moved or changed a little.
 *
 * Uses: base. Public; needs no corpus. Read first: docs/law-format.md, "Notes". Source: the published format's RFC-005 and RFC-018;
 * edit distance: V. Levenshtein (1966).
 */
#ifndef LAW_NOTES_H
#define LAW_NOTES_H

#include "base/str.h"

typedef struct law_note_article {
    str number, text;
} law_note_article;

typedef struct law_note_selector {
    str exact, prefix, suffix; /* prefix and suffix may be empty */
} law_note_selector;

typedef enum law_note_status {
    LAW_NOTE_FOUND,
    LAW_NOTE_ORPHANED,  /* the text is gone */
    LAW_NOTE_AMBIGUOUS, /* several places fit equally well */
    LAW_NOTE_SKIPPED /* not found exactly, and beyond the budgets of the fuzzy search: quotation over 120 characters, prefix or
                           suffix over 250, text over 250,000 in all, more than 10,000 windows scored */
} law_note_status;

typedef struct law_note_place {
    law_note_status status;
    str article;       /* number, when found */
    size_t start, end; /* Unicode scalar positions in the article's text, end exclusive */
    double confidence; /* 1.0 = exact */
    bool exact;
} law_note_place;

/* Where the selector's quotation stands in the articles. Pure; memory for the search is taken from a. Cost: exact search is linear in
 * the text; the fuzzy one at most 10,000 windows of at most 156 characters each. */
law_note_place law_note_resolve(arena *a, const law_note_article *articles, size_t n, law_note_selector s);

#endif

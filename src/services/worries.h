/* Worries: from what somebody says, in their own words, to problems in life domains, by a list that everybody can read and correct.
 *
 * Uses: base. Read first: content/worries/README.md (the list).
 *
 * INV-1  A finding is a match, never a score: the words of the list that were found, and where they stand in the text. Nothing is kept.
 * INV-2  What was found says which words led to it, so that a resident can say it is not so. What was not found means nothing.
 * INV-3  Danger comes first, in the order of the list; then the other problems, in the order in which the text names them.
 * INV-4  Same text and list, same findings.
 */
#ifndef SERVICES_WORRIES_H
#define SERVICES_WORRIES_H

#include "base/phrases.h"
#include "services/services.h"

typedef enum worry_danger {
    WORRY_NO_DANGER,
    WORRY_NOW,      /* 112 */
    WORRY_HOME,     /* Veilig Thuis */
    WORRY_LIFE,     /* 113 */
    WORRY_EVICTION, /* the home may be lost */
    WORRY_CUT_OFF,  /* gas, power, heating or water */
    WORRY_SHELTER,  /* no place to sleep */
    WORRY_DANGERS
} worry_danger;

typedef struct worry_problem {
    str id;
    str name[TEXT_LANGUAGES];
    str domain;          /* id of a life domain (content/services) */
    worry_danger danger; /* somebody may be in danger: shown before anything else */
    const str *services; /* ids of services that help at once; may be none */
    size_t service_count;
    int line; /* in the list */
} worry_problem;

typedef struct worry_list {
    str file;
    const worry_problem *problems;
    size_t problem_count, phrase_count;
    const worry_problem *wishes; /* what somebody would like to try out: an id, words, and what those do not mean */
    size_t wish_count;
    const phrase_book *phrases; /* of the problems, then of the wishes */
} worry_list;

#define WORRIES_LIST_BYTES_MAX 1000000
#define WORRIES_TEXT_BYTES_MAX 20000 /* the rest of a longer text is not read */

/* Reads words.yaml. Refused with the line: unknown keys, a phrase that means nothing, a problem that stands twice. */
bool worries_read(arena *a, str name, str yaml, worry_list *out, err *e);

/* Are the life domains and services that the list names in the catalogue? Refused with the line. */
bool worries_check(const worry_list *list, const service_catalogue *c, err *e);

typedef struct worry_words { /* one phrase of the list, found in the text */
    str phrase;              /* as it stands in the list */
    size_t start, n;         /* bytes in the text, from its first word to its last */
    bool guessed;            /* a slip of one letter was passed over */
} worry_words;

typedef struct worry_finding {
    const worry_problem *problem;
    const worry_words *words; /* in order of the text, none inside another */
    size_t count;
} worry_finding;

/* What the text says. Denied words ("geen schulden") and excluded phrases ("slaat alarm") do not count. Cost: words of the text times
 * phrases of the list. wish, when not NULL, becomes what worries_wish says of the same text. */
worry_finding *worries_find(arena *a, const worry_list *list, str text, size_t *count, str *wish);

/* What the text asks to try out ("wat gebeurt er als ik ga samenwonen"): the id of the first wish of the list that it names; empty: none. Denial
 * plays no part: "als ik niet meer werk" is a wish too. */
str worries_wish(arena *a, const worry_list *list, str text);

#endif

/* Groups: items of the overview that are told together, because they are the same scheme with the same outcome for several people.
 *
 * Uses: household. Internal to web. Read first: household/overview.h.
 */
#ifndef WEB_GROUPS_H
#define WEB_GROUPS_H

#include "web/parts.h"

typedef struct group {
    const overview_item **items;
    size_t n, cap;
} group;

typedef enum share {                 /* the parts of the overview */
                     SHARE_OFFERED,  /* granted, and not received yet */
                     SHARE_RECEIVED, /* granted, and received already: never offered again */
                     SHARE_MISSING,
                     SHARE_UNCONFIRMED,
                     SHARE_FAILED,
                     SHARE_REFUSED
} share;

share share_of(const overview_item *item);

/* All groups of one share, in the order of the record. */
group *groups_of(arena *a, const overview *o, share which, size_t *count);

/* The articles of the whole group, each once. */
overview_article *group_articles(arena *a, const group *g, size_t *count);
/* What is missing for the whole group, each question once. */
const overview_missing **group_missing(arena *a, const group *g, size_t *count);

size_t adults_of(const overview *o); /* of 18 and older, or of an age that nobody told */
bool is_adult(const overview *o, const household_person *p);
str person_name(const household *h, str id); /* the id when no name is known */
str person_names(page *w, const household *h, const str *ids, size_t n);

/* ------------------------------------------------------------------ what was understood (understood.c) */

bool put_dangers(page *w, const overview *o); /* the danger line and a card for each; false when there is none */
void put_quotes(page *w, const household *home);
void put_heard(page *w, const overview *o);
void put_one_help(page *w, const overview_help *s); /* an item of a list */
void put_help(page *w, const overview *o);          /* where to go for what was heard */

#endif

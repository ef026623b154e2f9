/* What the pages of neighbours and broker share: reasons, forms that say something, choices.
 *
 * Internal to web. Read first: helping.h.
 */
#ifndef WEB_HELPING_PARTS_H
#define WEB_HELPING_PARTS_H

#include "web/helping.h"
#include "web/parts.h"

/* A text of web.helping. … by a part of its id that is not known when this is compiled: "state." and "asked". */
str helping_text(page *w, const char *stem, const char *part);
str helping_band(page *w, uint32_t metres); /* "ongeveer 500 meter" */
str helping_day(page *w, int64_t at);       /* the day of a moment, in universal time */
str helping_moment(page *w, int64_t at); /* the day and the hour of a moment, as a clock in the Netherlands has them */

void put_tag(page *w, const char *kind, str text); /* kind: "high", "mid", "low", "warm" */
void put_reason(page *w, const char *icon, str text);

void put_exchange(page *w, const helping_coupling *c); /* what the resident gives and gets, and nothing more */
void put_why(
    page *w,
    const helping_coupling *
        c); /* what the resident (people[0]) gives and gets, and when, where and by which rules: at the thing where these differ */

/* A form that says something about a coupling, or about nothing (NULL). */
void begin_saying(page *w, str path, const helping_coupling *c, const char *class_name);
void put_saying(page *w, const char *kind, const char *icon, helping_what what, str label, str hidden_label);

typedef struct tick { /* a box or a dot to tick */
    bool one_of;      /* a dot: one of those with this name */
    const char *name;
    str value, label;
    str note; /* behind the label; may be empty */
    bool on;
} tick;
void put_tick(page *w, const tick *t);

/* A text field of several lines. */
void put_words_field(page *w, const char *name, str label, str help, str value);

/* What the municipality says; terms may be NULL: then what counts everywhere. */
void put_numbers_to_call(page *w, const helping_terms *terms); /* when something is not right */
void put_effects(page *w,
                 const helping_resident
                     *me); /* what helping does to benefit and tax: the statement, and each situation, which opens */
void put_house_rules(page *w, const helping_terms *terms);       /* of money and of minors: opens */
void put_column_head(page *w, const char *class_name, str text); /* of a table */
void put_cell_text(page *w, const char *label_class, str text);  /* td */
void put_cell_number(page *w, uint32_t number);

/* neighbour_more_pages.c: what became of a report of one's own, in one sentence */
str helping_became(page *w, const helping_reported *r);

/* broker_page.c: that a report waits for who takes it up, and the way to it; nothing when there is none */
void put_unread(page *w, const helping_board *b);

/* broker_places.c */
void put_spot(page *w, const helping_spot *s);
void put_thin_spots(page *w, const helping_board *b); /* list, then map */

/* broker_people.c */
str helping_name(page *w, const helping_board *b, str id);          /* the id when there is nobody with it */
const helping_listed *helping_find(const helping_board *b, str id); /* NULL: nobody */
void put_latest(page *w, const helping_board *b, str only);         /* only: of this one; empty: all */
void put_person(page *w, const helping_listed *p);
void put_one_alone(page *w, const helping_alone *x);
void put_word(page *w, const helping_word *x,
              str path); /* what the broker fixed or forbade; path: where undoing it goes */
void put_broker_words(page *w, const helping_board *b, str path, str id); /* id: of this one; empty: all */

/* broker_couplings.c */
/* With all names; id: of somebody whose page it stands on, with what the broker may say for them; empty: none. path: where its forms go. */
void put_broker_coupling(page *w, const helping_board *b, const helping_coupling *c, str id, str path);
/* Of a report: who and what it is about, what each answered, and the numbers to call. */
void put_reported(page *w, const helping_board *b, const helping_report *r);
/* The proposal: what it is worth. What can be done with these couplings of it, of which the page shows each; whole: they are all. */
void put_proposal_value(page *w, const helping_board *b);
void put_limits(page *w, const helping_board *b); /* with which limits it is made */
void put_explained(page *w);                      /* what the numbers of couplings mean */
void put_approve_all(page *w, const helping_coupling *const *list, size_t n, bool whole, str path);
void put_otherwise(page *w, const helping_coupling *const *list, size_t n, str path);
void put_working(page *w, const helping_board *b, bool refreshes); /* nothing when the proposal is there */
bool is_first(const helping_board *b); /* there was no proposal yet: who has nobody is not known */

/* broker_lists.c: which items of a list are found, in its order; numbers into what it is of (couplings, spots, alone, people, words). */
typedef struct found_items {
    const size_t *list;
    size_t count, of; /* found; in the whole list */
} found_items;
found_items find_items(page *w, const web_broker_listing *x);
void put_list_items(page *w, const helping_board *b, web_broker_list list, const size_t *items, size_t n, str path);
void put_see_all(page *w, web_broker_list list, size_t shown,
                 size_t n); /* a link to all of them; nothing when all are shown */
void put_list_search(page *w, web_broker_list list, str search);

#endif

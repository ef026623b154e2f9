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

void put_tag(page *w, const char *kind, str text); /* kind: "high", "mid", "low", "warm" */
void put_reason(page *w, const char *icon, str text);
/* Days, distance and rules of a link, as items of a list; what the one before it (or NULL) says too is not said again. */
void put_link_facts(page *w, const helping_link *l, const helping_link *before);

void put_why(
    page *w,
    const helping_coupling *c); /* what the resident (people[0]) gives and gets, and when, where and by which rules */

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

/* broker_places.c */
void put_thin_spots(page *w, const helping_board *b); /* list, then map */

/* broker_people.c */
str helping_name(page *w, const helping_board *b, str id);  /* the id when there is nobody with it */
void put_latest(page *w, const helping_board *b, str only); /* only: of this one; empty: all */
void put_people(page *w, const web_broker *x);
void put_broker_words(page *w, const helping_board *b, web_route route, str id); /* what the broker fixed or forbade */

/* broker_couplings.c */
/* With all names; id: of somebody whose page it stands on, with what the broker may say for them; empty: the board. */
void put_broker_coupling(page *w, const helping_board *b, const helping_coupling *c, str id);
void put_proposal(page *w, const helping_board *b);

#endif

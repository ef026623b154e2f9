/* Parts that pages share: the frame around them, icons, buttons, hidden fields, form fields.
 *
 * Uses: base. Internal to web. Read first: pages.h.
 */
#ifndef WEB_PARTS_H
#define WEB_PARTS_H

#include "web/html.h"
#include "web/pages.h"

typedef struct page { /* a page that is being written */
    html h;
    arena *a;
    const web_page *p;
    web_route route; /* of this page, for the language switch */
    bool paper;      /* written for paper: no buttons, everything open */
    bool told_danger;
    /* the form WEB_FORM_ANSWERS carries all answers and nothing else: any button of the page can post it */
    bool has_form;
} page;

#define WEB_FORM_ANSWERS "antwoorden"
#define WEB_FORM_GOES_TO WEB_QUESTIONS /* unless a button says otherwise */

#define SAY(w, id, ...) TEXT((w)->a, (w)->p->lang, "web." id, ##__VA_ARGS__)

/* ------------------------------------------------------------------ the frame (frame.c) */

typedef struct frame {
    web_route route;
    str id, coupling;       /* in its address; empty when it has no place for them */
    const char *const *ids; /* where the id is a word: in each language, instead of `id`; NULL: it is none */
    str title;              /* of the page, without the name of the site */
    bool paper;
    const web_answer *state; /* fields that the language switch posts beside the answers */
    size_t state_count;
} frame;

/* Up to and including the start of <main>; frame_end closes it and writes danger line, contact and foot. */
page frame_begin(buf *out, const web_page *p, const frame *f);
void frame_end(page *w);
void put_danger_line(page *w); /* where a page wants it; otherwise frame_end does it */

/* ------------------------------------------------------------------ small parts (parts.c) */

void put_icon(page *w, const char *icon, const char *more_classes); /* NULL: none */
str icon_of_domain(str life_domain);

void begin_form(page *w, web_route route, const char *class_name); /* POST, with all answers as hidden fields */
void begin_form_named(page *w, web_route route, const char *id, const char *class_name); /* for buttons outside it */
void begin_form_to(page *w, str path, const char *class_name); /* to an address with somebody in it */
void end_form(page *w);
void put_hidden(page *w, str name, str value);

typedef struct button {
    const char *kind; /* "primary", "secondary", "subtle" */
    const char *icon; /* NULL: none */
    const char *name; /* NULL: none */
    str value;
    str label;
    str hidden_label; /* what only a screen reader reads, after the label; may be empty */
} button;
void put_button(page *w, const button *b);
/* The button that Enter in a field presses, in a form where another button stands before the one that goes on. Not seen, not read, no stop of
 * the tab key. */
void put_enter(page *w, const char *form,
               const char *step); /* form: id of one that comes later, or NULL: the one it stands in */
/* A button that posts all answers, without fields of its own, to a page; place: id of what is shown first, or NULL. */
void put_go(page *w, web_route route, const char *place, const button *b);
/* A button to give an answer again, and come back to the overview; what stands in it is left to the caller. A page has hundreds. */
void begin_change(page *w, const char *class_name, str path);
void end_change(page *w);
/* The way back, at the top of a page: a button, for the page before it was posted and an address holds no answers. */
void put_back(page *w, web_route route, const char *step, str label);
void put_link_button(page *w, const char *kind, const char *icon, str url, str label);
/* A link; one to elsewhere opens beside answers, says so, and does not tell where somebody comes from. Between the two: what it says. */
void begin_link(page *w, const char *class_name, str url);
void end_link(page *w, str url);
void put_link(page *w, str url, str label);
/* In a link that leads away from answers: it opens beside the page. And a few words that say so. */
void put_beside(page *w, bool leaves);
void say_beside(page *w);
void put_heading(page *w, int level, const char *id, str text); /* id NULL: none */
void put_calm(page *w, const char *icon, bool warm, str text);
void put_bullets(page *w, const str *items, size_t n);
void begin_fold(page *w, const char *id, str title); /* what opens; id NULL: none */
void end_fold(page *w);
void put_print_button(page *w, str label);
void put_contact_card(page *w);
/* The way to neighbours who help each other: a card, and a link in a sentence (neighbours_page.c). */
void put_neighbours_card(page *w);
void put_neighbours_link(page *w);
/* Who could do something near them, and what they could do in return: never who. NULL: nothing. what: for what it is, where the page does not say so. */
void put_near(page *w, const overview_neighbour *n, const str *what, size_t what_count);
void put_enough(page *w); /* the answers so far are enough to look: nobody has to finish (question_page.c) */
str joined_words(page *w, const str *items, size_t n); /* "a, b en c" */

/* ------------------------------------------------------------------ form fields (fields.c) */

typedef struct field {
    web_field_kind kind;
    str name, id;
    str label, help, mistake, value;
    str day, month, year; /* WEB_DATE */
    const web_choice *choices;
    size_t choice_count;
    bool is_heading;        /* the label is the heading of the page */
    bool as_list;           /* a choice from a drop-down list */
    bool own_parts;         /* WEB_DATE: the three fields have the name before theirs */
    bool can_skip, skipped; /* as in web_control */
} field;

void put_field(page *w, const field *f);
bool controls_have_mistake(const web_control *list, size_t n); /* then the title says so */
void put_controls(page *w, const web_control *list, size_t n);
void put_items(page *w, const web_item *items, size_t n); /* list_page.c */
void put_mistake(page *w, str mistake);                   /* about a whole form; empty: none */
/* The controls as fields that the language switch posts. */
web_answer *controls_as_state(arena *a, const web_control *list, size_t n, size_t *count);

#endif

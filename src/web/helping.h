/* Neighbours who help each other: their pages and the broker's, from plain records to HTML.
 *
 *   GET  shows what is so now;  POST says what happened and leads back to the page that shows it (303), so that nothing is said twice
 *
 * Uses: base, household. Internal to web. Read first: household/helping.h, then pages.h, whose invariants hold here too.
 *
 * INV-1  Of somebody else a resident's page shows the name and nothing more, and that only when the record has it.
 * INV-2  Everything that is said about a coupling carries the state in which it was seen: when it is another one by now, nothing is said and the page tells so.
 * INV-3  What is wrong is one sentence at the top of the page, and nothing of what was typed is lost.
 * INV-4  The list comes first and the map after it, and both say the same.
 */
#ifndef WEB_HELPING_H
#define WEB_HELPING_H

#include "household/helping.h"
#include "household/overview.h"
#include "web/pages.h"

/* ------------------------------------------------------------------ fields of their forms */

#define WEB_FIELD_WHAT "wat"           /* one of web_helping_what, WEB_SAY_HEAR, WEB_SAY_ALL or WEB_SAY_SEARCH */
#define WEB_FIELD_COUPLING "koppeling" /* id */
#define WEB_FIELD_EACH                                                                                                 \
    "elk" /* the ids of the proposed couplings that the page showed, a space between; of WEB_SAY_ALL */
#define WEB_FIELD_SURE "zeker"       /* "ja": of WEB_SAY_ALL, after the page that says how many people are asked */
#define WEB_FIELD_SEEN "gezien"      /* the state that the page showed; of a form the number of what was said last */
#define WEB_FIELD_LINK "schakel"     /* id of a coupling, a slash, and the number of its link, from 0 */
#define WEB_FIELD_OTHER "ander"      /* id of somebody else */
#define WEB_FIELD_WORDS "woorden"    /* of a report, of a reason */
#define WEB_FIELD_CHANNEL "via"      /* how the broker heard it: one of web_helping_channel */
#define WEB_FIELD_NUMBER "nummer"    /* of a report */
#define WEB_FIELD_HAPPENED "gebeurd" /* "ja", "nee" */
#define WEB_FIELD_AGAIN "weer"       /* "ja", "nee" */
#define WEB_FIELD_WHO "wie"          /* id of who somebody wants to be in the demo */
#define WEB_FIELD_CAN_WORDS "wat-kan"
#define WEB_FIELD_SEEK_WORDS "wat-zoek"
#define WEB_FIELD_HEARD "-gehoord" /* behind the two before: the words that were heard already */
#define WEB_FIELD_CAN "kan-"       /* and the id of a skill, of what is chosen; so are those below */
#define WEB_FIELD_SEEK "zoekt-"
#define WEB_FIELD_GLADLY "graag-"    /* of what they can: they like doing it */
#define WEB_FIELD_URGENT "haast-"    /* of what they look for: "1" can wait, "2" soon, "3" cannot wait */
#define WEB_FIELD_DAYPART "dagdeel-" /* and its number */
#define WEB_FIELD_FAR "hoe-ver"      /* metres */
#define WEB_FIELD_SPEAKS "taal-"
#define WEB_FIELD_ONE "regel-een"       /* helped by one person */
#define WEB_FIELD_WOMEN "regel-vrouw"   /* helped by a woman */
#define WEB_FIELD_VOG "regel-vog"       /* helped by who has a certificate of conduct */
#define WEB_FIELD_SELDOM "regel-weinig" /* asked something at most once a week */
#define WEB_FIELD_WOMAN "ik-ben-vrouw"  /* "ja", "nee" or nothing */
#define WEB_SAY_HEAR "hoor"             /* look what is heard in the words; nothing is said yet */
#define WEB_SAY_ALL "alles"             /* approve all that is proposed */
#define WEB_SAY_SEARCH "zoek"

const char *web_helping_what(helping_what what);
bool web_helping_what_from(str name, helping_what *out);
const char *web_helping_state(helping_state state);
const char *web_helping_channel(helping_channel channel);
bool web_helping_channel_from(str name, helping_channel *out);

/* ------------------------------------------------------------------ the pages of a resident */

typedef struct web_neighbours {
    bool roles; /* a demo: somebody may look as a resident, or as the broker */
    const helping_listed *people;
    size_t person_count;
} web_neighbours;

void web_neighbours_page(buf *out, const web_page *p, const web_neighbours *x);

typedef struct web_neighbour {
    const helping_resident *me;
    str mistake; /* empty: nothing */
} web_neighbour;

void web_neighbour_page(buf *out, const web_page *p, const web_neighbour *x);
void web_neighbour_stop_page(buf *out, const web_page *p, const web_neighbour *x);
void web_neighbour_reported_page(buf *out, const web_page *p, const web_neighbour *x);
void web_neighbour_paper_page(buf *out, const web_page *p, const web_neighbour *x);

typedef struct web_neighbour_report {
    const helping_resident *me;
    const helping_coupling *coupling; /* of theirs */
    str words, mistake;
} web_neighbour_report;

void web_neighbour_report_page(buf *out, const web_page *p, const web_neighbour_report *x);
void web_neighbour_unreported_page(buf *out, const web_page *p,
                                   const helping_terms *terms); /* a report did not arrive */

typedef struct web_neighbour_form {
    const helping_form *form;
    str can_words, seek_words;      /* as typed */
    str seen;                       /* number of what they said last, as they saw it: what is kept is said over that */
    bool changed;                   /* it is another by now: what was kept meanwhile stands beside what was typed */
    bool was_heard;                 /* skills were looked for in them just now */
    const overview_danger *dangers; /* that are named in them: whom to call now stands above the form */
    size_t danger_count;
    helping_unheard can_unheard, seek_unheard;
    str call_phone; /* of the broker */
    bool by_broker;
    helping_channel channel; /* of what the broker heard */
    str mistake;
} web_neighbour_form;

void web_neighbour_form_page(buf *out, const web_page *p, const web_neighbour_form *x);

/* ------------------------------------------------------------------ the pages of the broker */

/* Of each list the board shows the first few, and a page of its own all, fifty at a time. */
typedef enum web_broker_list {
    WEB_LIST_WAITING, /* couplings by state … */
    WEB_LIST_OFF,
    WEB_LIST_AGREED,
    WEB_LIST_ASKED,
    WEB_LIST_LATER,
    WEB_LIST_PROPOSED,
    WEB_LIST_MET,
    WEB_LIST_THIN, /* … which skill is short where, … */
    WEB_LIST_ALONE,
    WEB_LIST_PEOPLE,
    WEB_LIST_WORDS,
    WEB_LISTS
} web_broker_list;

enum { WEB_LIST_PAGE = 50, WEB_BROKER_REFRESH_SECONDS = 5 };

const char *web_broker_list_name(web_broker_list list, text_language lang); /* in its address */
const char *web_broker_list_place(web_broker_list list); /* of its part of the board; the same in each language */
bool web_broker_list_from(str name, text_language lang, web_broker_list *out);

typedef struct web_broker {
    const helping_board *board;
    str mistake;
} web_broker;

void web_broker_page(buf *out, const web_page *p, const web_broker *x);

typedef struct web_broker_sure { /* before many are asked at once */
    const helping_coupling *const *list;
    size_t count;
} web_broker_sure;

void web_broker_sure_page(buf *out, const web_page *p, const web_broker_sure *x);

typedef struct web_broker_listing {
    const helping_board *board;
    web_broker_list list;
    size_t number; /* of the page, from 1; beyond the last is the last, and the page says so */
    str search; /* what was looked for: every word of it is in a name, a skill or a place, whatever its accents; empty: nothing */
    /* skills that are heard in it, each in the words of who can it or who looks for it: found by its other words too */
    const helping_skill *heard;
    size_t heard_count;
    str mistake;
} web_broker_listing;

void web_broker_list_page(buf *out, const web_page *p, const web_broker_listing *x);

typedef struct web_broker_person {
    const helping_board *board; /* for who they are coupled to, and who there is */
    const helping_resident *person;
    const helping_listed *listed;
    str mistake;
    str day, month, year; /* of a certificate, as typed */
    str words;
} web_broker_person;

void web_broker_person_page(buf *out, const web_page *p, const web_broker_person *x);

#endif

/* Trace: what an evaluation did, step by step, as a tree in pre-order.
 *
 * Uses: law.h. Public. Read first: law.h.
 *
 * INV-1  Event i's children are the events i+1 … i+size−1 that are not inside one another; size counts the event itself.
 * INV-2  A failed evaluation leaves the events up to the failure; those that did not finish have kind LAW_UNSET as value.
 */
#ifndef LAW_TRACE_H
#define LAW_TRACE_H

#include "law/law.h"

typedef enum law_event_type {
    LAW_EVENT_ARTICLE,   /* an article runs */
    LAW_EVENT_INPUT,     /* an input is resolved; how says by what */
    LAW_EVENT_TERM,      /* an open term is filled in */
    LAW_EVENT_ACTION,    /* an output is computed */
    LAW_EVENT_OPERATION, /* an operation */
    LAW_EVENT_NAME,      /* a variable is read; how says where it came from */
    LAW_EVENT_HOOK,
    LAW_EVENT_OVERRIDE,
    LAW_EVENT_CACHED, /* an article that ran before with the same parameters */
} law_event_type;

typedef enum law_how {
    LAW_HOW_NONE,
    LAW_HOW_URI,
    LAW_HOW_PARAMETER,
    LAW_HOW_DEFINITION,
    LAW_HOW_OUTPUT,
    LAW_HOW_INPUT,
    LAW_HOW_LOCAL,
    LAW_HOW_CONTEXT,
    LAW_HOW_RESOLVED_INPUT,
    LAW_HOW_DATA_SOURCE,
    LAW_HOW_OPEN_TERM,
    LAW_HOW_HOOK,
    LAW_HOW_OVERRIDE
} law_how;

typedef struct law_event {
    uint8_t type, how;
    uint16_t op;   /* LAW_EVENT_OPERATION: index of the operation */
    uint32_t name; /* symbol of what is computed or read */
    uint32_t size; /* events of this subtree, itself included; 0 while unfinished */
    uint32_t line;
    uint32_t link;       /* LAW_EVENT_CACHED: the event of the article that ran before + 1 */
    const void *article; /* law_article that the event belongs to */
    law_value value;
} law_event;

struct law_trace {
    arena *mem;
    const law_corpus *c;
    law_event *events;
    /* of the evaluation; in a series those before it are of earlier ones, to which its LAW_EVENT_CACHED link */
    size_t first;
    size_t count, cap;
};

str law_event_name(const law_trace *t, const law_event *e); /* "toetsingsinkomen", "ADD", … */
str law_event_law(const law_event *e);                      /* id of the law */
const law_version *law_event_version(const law_event *e);   /* the version that ran */
str law_event_article(const law_event *e);                  /* article number */
str law_event_url(const law_event *e);                      /* where the article can be read; or empty */
bool law_event_same_article(const law_event *a,
                            const law_event *b);     /* of the same law, by number: versions and bodies aside */
str law_event_unit(const law_event *e);              /* declared for its name: "eurocent", "years", …; or empty */
const char *law_event_type_name(const law_event *e); /* "article", "operation", … of the format */
const char *law_event_how_name(const law_event *e);  /* "PARAMETER", …; "" for none */

/* The articles of the evaluation, each run of one once, in the order in which they began; of a series, also those that ran before and count
 * again. Events, in a. */
const law_event **law_trace_articles(arena *a, const law_trace *t, size_t *count);

/* The tree as JSON, of an evaluation that is no part of a series: {node_type, name, result?, resolve_type?, law?, article?, children?}. */
void law_trace_json(json *j, const law_trace *t);

#endif

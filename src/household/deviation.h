/* A motivated deviation: there is a rule, and in this situation it is done otherwise. Who does it, for what, and who looked along; read from a file.
 *
 * Uses: base, plan.h (the layers of rules). Read first: docs/afwijken.md (the file, and what each part is for).
 *
 * INV-1  It decides nothing and stores nothing: a person decided, and this is what was written down. No name of a resident is needed.
 * INV-2  An empty part is missing, not wrong: deviation_missing names it. What is there is right by itself: a real date in its place in time, a cost of nought
 *        or more, a goal that is no rule, and who agreed is of the family too.
 * INV-3  A file is accepted as a whole or refused with the line, the key and what to do; the sentence is in the reader's language.
 */
#ifndef HOUSEHOLD_DEVIATION_H
#define HOUSEHOLD_DEVIATION_H

#include "household/household.h"
#include "household/plan.h"

#define DEVIATION_FORMAT "afwijking/1"
#define DEVIATION_BYTES_MAX 100000

typedef struct deviation_rule { /* what is departed from */
    str words, source;
    bool has_layer;
    overview_layer layer; /* never a fact: from that nobody departs */
    str allowed;          /* where it stands that one may; a national law must say so itself */
} deviation_rule;

typedef struct deviation_value { /* which aim of the law it serves */
    str aim, article;
} deviation_value;

typedef struct deviation_other { /* what was looked at too */
    str what, why_not;
} deviation_other;

typedef enum deviation_side { DEVIATION_FAMILY, DEVIATION_SIGNER, DEVIATION_ANOTHER, DEVIATION_SIDES } deviation_side;

typedef struct deviation_agreed { /* who agreed: a name or a role */
    str who;
    bool has_side, has_day;
    deviation_side side; /* of the family, who may sign for the municipality, or another */
    date day;
} deviation_agreed;

typedef struct deviation_view { /* what a colleague thinks of it */
    str who, view;
} deviation_view;

typedef struct deviation {
    str action; /* id in content/actions; may be empty */
    bool has_day;
    date day; /* it was decided */
    str goal; /* in the words of the family */
    const deviation_rule *rules;
    const deviation_value *values;
    size_t rule_count, value_count;
    str legitimacy, commitment, yield; /* may it, do they want it, is it worth it */
    bool has_cost;
    int64_t cost_cents;
    str budget;
    const deviation_other *others;
    const deviation_agreed *agreed;
    const deviation_view *peers;
    size_t other_count, agreed_count, peer_count;
    str expert, expert_not_yet; /* the view of an experience expert; or why there is none yet, */
    bool has_expert_by;
    date expert_by; /* and by when there is */
    str objection;  /* how one can object */
    bool has_review;
    date review; /* at most a year after the day */
    str done;    /* what was done */
} deviation;

typedef enum deviation_part { /* what makes it whole, in the order of the document */
                              DEVIATION_DAY,
                              DEVIATION_GOAL,
                              DEVIATION_RULES,
                              DEVIATION_ALLOWED, /* only of a national law */
                              DEVIATION_VALUES,
                              DEVIATION_LEGITIMACY,
                              DEVIATION_COMMITMENT,
                              DEVIATION_YIELD,
                              DEVIATION_COST,
                              DEVIATION_OTHERS,
                              DEVIATION_AGREED_FAMILY,
                              DEVIATION_AGREED_SIGNER,
                              DEVIATION_PEERS,
                              DEVIATION_EXPERT,
                              DEVIATION_OBJECTION,
                              DEVIATION_REVIEW,
                              DEVIATION_DONE,
                              DEVIATION_PARTS
} deviation_part;

/* Reads a file (YAML, at most DEVIATION_BYTES_MAX). Everything lives in a. Errors are in lang, with a line. */
bool deviation_read(arena *a, str name, str yaml, date today, text_language lang, deviation *out, err *e);

/* The parts that are missing or not filled in wholly, in order; how many. */
size_t deviation_missing(const deviation *d, deviation_part out[DEVIATION_PARTS]);

#endif

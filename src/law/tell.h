/* Telling: what explain.c, sentence.c, reason.c and phrase.c share.
 *
 * Uses: trace.h, units.h, base/text. Internal to law. Read first: explain.h.
 *
 *     trace ──reason.c──▶ law_reason (an expression with the values it had) ──sentence.c──▶ lines
 *                    phrase.c: values and names in words          explain.c: the story, from output to facts
 *
 * INV-1  A trace has no events for literals, and none for operands that were not reached; reason.c walks program and
 *        events side by side, so that every operand that counted is there, and no other.
 */
#ifndef LAW_TELL_H
#define LAW_TELL_H

#include "law/explain.h"
#include "law/units.h"

#define NO_EVENT SIZE_MAX

typedef struct law_reason law_reason;

typedef struct law_used_name { /* a name that a told expression reads, still to be told itself */
    law_sym name;
    uint32_t slot; /* an input and an output may have the same name */
    law_value value;
    law_unit unit;
} law_used_name;

typedef struct law_frame { /* one article as it ran */
    const law_article *article;
    size_t event, end;              /* its event and one past its last */
    const struct law_frame *caller; /* the article that led here; NULL when the request itself asked for it */
    size_t through;                 /* the caller's input, term, hook or override event */
    law_used_name *names;
    size_t name_count, name_cap;
    const law_reason **told; /* the expressions told for the output under way */
    size_t told_count, told_cap;
} law_frame;

typedef struct law_told_name {
    size_t event; /* of the article */
    law_sym name;
    bool is_output;
} law_told_name;

typedef struct law_teller {
    arena *a;
    text_language lang;
    const law_trace *t;
    buf out;
    law_told_name *told;
    size_t told_count, told_cap;
    const law_article **articles; /* mentioned, in that order */
    size_t article_count, article_cap;
    int unit_steps; /* left for working out one unit */
} law_teller;

/* ------------------------------------------------------------------ reason.c */

struct law_reason { /* an operand with the value it had */
    law_operand operand;
    size_t event;    /* NO_EVENT: a literal, or not found */
    law_op op;       /* of a node */
    law_value value; /* LAW_UNSET when the trace does not tell */
    law_unit unit;
    law_reason **args; /* the operands that were evaluated, in order; NULL for an absent one */
    size_t count;
    size_t conditions; /* IF: how many of args are conditions; what follows is the branch taken */
    bool stopped;      /* AND, OR: operands were left that did not matter any more */
    uint32_t hash;     /* equal for equal expressions of one article */
};

size_t law_tell_end(const law_teller *w, size_t event); /* one past the last event of its subtree */
law_frame law_tell_frame(const law_teller *w, size_t event, const law_frame *caller, size_t through);

/* The operand whose events start at *at; moves *at past them. */
law_reason *law_reason_of(law_teller *w, law_frame *f, law_operand o, size_t *at, size_t end);

/* The event of the article that this input, term, hook or override event led to, also when it had run before; NO_EVENT
 * when none. */
size_t law_tell_source(const law_teller *w, size_t event);

/* The event in which f resolved this input or open term; NO_EVENT when it did not. */
size_t law_tell_resolved(const law_teller *w, const law_frame *f, law_event_type type, law_sym name);

/* Unit of a name in f: as declared, else as declared where its value comes from. */
law_unit law_tell_unit(law_teller *w, const law_frame *f, law_sym name);

/* ------------------------------------------------------------------ phrase.c */

str law_tell_value(law_teller *w, law_value v, law_unit unit);
str law_tell_words(law_teller *w, str identifier); /* "hoogte zorgtoeslag" */
str law_tell_name(law_teller *w, law_sym name);    /* the same of a symbol */
str law_tell_capital(law_teller *w, str s);        /* with a capital */
str law_tell_article(law_teller *w,
                     const law_article *a); /* "artikel 2 Wet op de zorgtoeslag"; remembers that it was mentioned */
str law_tell_joined(law_teller *w, const str *items, size_t n, const char *between,
                    const char *last); /* ids of texts */
#define TELL(w, id, ...) TEXT((w)->a, (w)->lang, "law.explain." id, ##__VA_ARGS__)

/* ------------------------------------------------------------------ sentence.c */

void law_tell_line(law_teller *w, int depth, str sentence);

/* The operand in a few words: a name with its value, or a value. The names in it are noted in f. */
str law_tell_phrase(law_teller *w, law_frame *f, const law_reason *r, law_unit unit);

/* Lines for how the operand got its value; none for a literal or a single name. */
void law_tell_reason(law_teller *w, law_frame *f, const law_reason *r, int depth, law_unit unit);

bool law_reason_is_simple(const law_reason *r); /* nothing to tell but its phrase */

#endif

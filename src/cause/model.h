/* Models: the causes of a field as content that people write and correct (format causes/1), and the networks made of them.
 *
 *   text (YAML) ─ cause_read_model ─▶ model ─┬─ sizes as written ─┬─ cause_model_net ────▶ net of one quarter
 *                                            └─ sizes drawn ──────┴─ cause_model_unroll ─▶ net of several
 *
 * Uses: base, cause.h, mechanism.h. Read first: docs/causes.md (Models), content/causes/README.md (the format and what its numbers mean).
 *
 * A variable is the worst of what comes by itself (base), of what each of its causes brings about, and, a quarter on, of what is still there of before;
 * unless something that protects holds it back. Each of those is a throw, and the throws of one household stay as they are over the quarters: what
 * debts do to this household they go on doing. Only whether something is still there a quarter later (`keeps`) is thrown again each time.
 *
 * INV-1  A model is immutable once read, lives in its arena, and may be shared by threads.
 * INV-2  Arrows felt in the same quarter and guards make no cycle. Chances of worse states never exceed those of milder ones.
 * INV-3  Every arrow and guard has a source, or is marked as an assumption (no evidence rows, or grade "none").
 */
#ifndef CAUSE_MODEL_H
#define CAUSE_MODEL_H

#include "base/rng.h"
#include "base/text.h"
#include "cause/cause.h"

enum {
    CAUSE_MODEL_STATES_MAX = 4, /* of a variable: absence and three grades of severity */
    CAUSE_MODEL_VARIABLES_MAX = 1000,
    CAUSE_MODEL_ARROWS_MAX = 20000, /* arrows and guards */
    CAUSE_MODEL_ID_MAX = 100,       /* bytes of an id, so that names made of two of them keep below CAUSE_NAME_MAX */
    CAUSE_QUARTERS_MAX = 20,
    CAUSE_LEVERS_MAX = 64, /* subjects that help can take away, dangers aside */
};
#define CAUSE_MODEL_BYTES_MAX 4000000 /* of one file */

typedef enum cause_kind {
    CAUSE_PROBLEM,
    CAUSE_UNDERLYING, /* "cause": works underneath; nobody names it by itself */
    CAUSE_OUTSIDE,    /* outside the household */
    CAUSE_PROTECTIVE
} cause_kind;

typedef struct cause_margin { /* the odds may be so much lower and higher: of 100 draws 90 lie between */
    double low, high;
} cause_margin;

typedef enum cause_sign_kind {
    CAUSE_SIGN_WORRY, /* somebody's own words: a problem of content/worries */
    CAUSE_SIGN_FACT,  /* a fact of content/facts with this value */
    CAUSE_SIGN_COUNT  /* so many rows of a table of the household, or talents */
} cause_sign_kind;

typedef struct cause_sign { /* what shows a variable in at least this state; in state nought: that it is absent */
    cause_sign_kind kind;
    str id, value;
    uint32_t at_least;
    uint32_t state;
    int line;
} cause_sign;

typedef struct cause_subject {
    str id, domain; /* of a life domain */
    cause_kind kind;
    bool danger;       /* never a lever: it comes first */
    bool of_child;     /* only in a household with children */
    const str *states; /* absence first */
    uint32_t state_count;
    const double *base; /* the chance, when no cause is there, of at least its second, its third … state */
    cause_margin base_margin;
    /* the chance that it is still there a quarter later when all its causes are gone; 1: it does not change by
     * itself */
    double keeps;
    cause_margin keeps_margin;
    bool has_keeps;
    bool has_lever; /* help can take it away */
    str action;     /* id of that help in content/services, or of a scheme; may be empty */
    str lever_name[TEXT_LANGUAGES];
    str name[TEXT_LANGUAGES], resident[TEXT_LANGUAGES], professional[TEXT_LANGUAGES];
    str base_source;
    const cause_sign *signs;
    size_t sign_count;
    int line;
} cause_subject;

typedef struct cause_source {
    const str *evidence; /* rows of the table of evidence, as "from,to,measure,value" in CSV; none: an assumption */
    size_t evidence_count;
    str grade; /* A, A-, B, C, or none */
    str how;   /* from the figure to the chances, in a sentence or two */
    /* `how` begins with the mark "aanname van deskundigen": the size follows from no figure, also when evidence shows
     * the direction */
    bool assumed;
    bool has_discount;
    double discount; /* the share of the association that is taken as cause; it is in the chances already */
    str words[TEXT_LANGUAGES];
    int line;
} cause_source;

typedef struct cause_arrow {
    uint32_t from, to;
    const double *at_least; /* as in cause_link (mechanism.h) */
    cause_margin margin;
    bool later; /* felt in the next quarter */
    cause_source source;
} cause_arrow;

typedef struct cause_shield { /* when `from` is there, in whatever state, so much of the chance of `to` remains */
    uint32_t from, to;
    double keeps;
    cause_margin margin;
    cause_source source;
} cause_shield;

typedef struct cause_gap { /* an effect of which nobody has found the size */
    uint32_t from, to;
    str words[TEXT_LANGUAGES];
} cause_gap;

typedef struct cause_model {
    str file;
    const cause_subject *subjects;
    uint32_t count;
    const cause_arrow *arrows;
    uint32_t arrow_count;
    const cause_shield *shields;
    uint32_t shield_count;
    const cause_gap *gaps;
    uint32_t gap_count;
    const uint32_t *order; /* all subjects, those that work in the same quarter before what they work on */
} cause_model;

/* Errors, each with its line, and the column where it is one word: ERR_SYNTAX, ERR_INPUT (an unknown key, name or
 * state, a chance outside 0 … 1, base chances that sum to more than one, a worse state that is likelier than a milder
 * one, a cycle), ERR_LIMIT. */
bool cause_read_model(arena *a, str name, str text, cause_model *out, err *e);

int64_t cause_model_find(const cause_model *m, str id); /* −1: there is none */

/* ------------------------------------------------------------------ sizes: the numbers of a model, apart from its shape */

typedef struct cause_sizes {
    double **base;   /* by subject: at least its second state … */
    double *keeps;   /* by subject */
    double **arrows; /* by arrow */
    double *shields; /* by shield */
} cause_sizes;

cause_sizes *cause_sizes_written(arena *a, const cause_model *m);

/* Each within its margin: the odds are multiplied by a factor whose logarithm is normal, with 5 % of draws below
 * `low` and 5 % above `high`; one factor for all chances of an arrow. `out` has the room of cause_sizes_written. */
void cause_sizes_draw(const cause_model *m, rng *r, cause_sizes *out);

/* ------------------------------------------------------------------ networks */

/* One quarter: the first m->count variables are the subjects, auxiliary ones follow (mechanism.h). Arrows that are
 * felt later play no part. */
bool cause_model_net(arena *a, const cause_model *m, const cause_sizes *sizes, cause_net *out, err *e);

/* This quarter and `quarters` more, exactly as above, with every throw as a variable of its own: subject s in quarter
 * t is the variable "id@t". With a lever (−1: none) there is besides "id*@t" for t ≥ 1: the same household with the
 * same throws, helped with that subject from quarter 1 on (held or not: lever.h). For models small enough;
 * cause_infer refuses what is too large. Errors: ERR_LIMIT. */
bool cause_model_unroll(arena *a, const cause_model *m, const cause_sizes *sizes, uint32_t quarters, int64_t lever,
                        bool held, cause_net *out, err *e);

/* Of the unrolled net; quarter 0 has no other world. */
int64_t cause_unrolled(const cause_net *net, str id, uint32_t quarter, bool other_world, arena *scratch);

#endif

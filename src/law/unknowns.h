/* Evaluating with unknown facts: what the files unknown*.c share.
 *
 * Uses: unknown.h, run.h, eval.h. Internal to law. Read first: unknown.h.
 *
 *   unknown.c         what a value may be: gathering possibilities, and reading them
 *   unknown_eval.c    walking the program: operands, logic, branches
 *   unknown_apply.c   operations: each strict operation applied to everything its operands may be
 *   unknown_ranges.c  the same for ranges of numbers and days
 *   unknown_lists.c   lists whose items may be there or not
 *   unknown_inputs.c  inputs, rows and references, and what becomes of an article that failed
 *
 * Strict evaluation ends at the first failure. Here a failure is one of the possibilities: whatever may not be reached is *tried*, and
 * the machine is put back as it was when it fails.
 */
#ifndef LAW_UNKNOWNS_H
#define LAW_UNKNOWNS_H

#include "law/eval.h"
#include "law/run.h"
#include "law/unknown.h"

enum { OPERANDS_IN_ORDER = 16 };

typedef struct law_noted { /* how an article fails, or may fail */
    const activation *of;
    const law_failure *failure;
    const law_facts *facts; /* on which it depends whether it fails; NULL: it fails */
    struct law_noted *next;
} law_noted;

struct law_unknowns {
    const law_value *supposed; /* by fact */
    size_t supposed_count;
    law_facts *read; /* facts that were looked at */
    err error;       /* of what was tried last; m->e points here */
    law_noted *noted;
    law_article plain; /* an article without anything: strict operations on values that are there */
    law_operand in_order[OPERANDS_IN_ORDER]; /* constant 0, constant 1, … */
};

/* Makes an evaluation that has just begun one with unknown facts. */
void law_begin_unknown(law_run *m, const law_value *supposed, size_t fact_count);

/* ------------------------------------------------------------------ gathering what may be (unknown.c) */

typedef struct law_gathering {
    law_run *m;
    law_value values[LAW_SET_MAX];
    uint32_t count;
    law_value low, high; /* as in law_unknown */
    bool anything;
    const law_failure *failure;
    const law_facts *facts;
} law_gathering;

law_gathering law_gathering_of(law_run *m);
void law_gather(law_gathering *g, law_value v); /* also of a failed value: then how it failed */
void law_gather_range(law_gathering *g, law_value low, law_value high);
void law_gather_anything(law_gathering *g);
void law_gather_failure(law_gathering *g, const law_failure *failure); /* NULL: none */
void law_gather_facts(law_gathering *g, const law_facts *facts);
void law_gather_facts_of(law_gathering *g, law_value v); /* whatever is unknown in v, also inside lists and objects */
law_value law_gathered(law_gathering *g); /* one value without failure: that value; nothing but failure: failed */

const law_failure *law_failure_now(law_run *m);                /* a copy of what m says went wrong */
law_value law_fail_as(law_run *m, const law_failure *failure); /* fails once more */
law_value law_with_failure(law_run *m, law_value v, const law_failure *failure,
                           const law_facts *facts); /* v, but it may fail; failure NULL: v */

/* May it be true, may it be false. */
typedef struct law_outlook {
    bool may_be_true, may_be_false;
} law_outlook;
law_outlook law_outlook_of(law_value v);

/* The same of a condition: being untranslatable is neither, it is passed on. */
typedef struct law_condition {
    law_outlook truth;
    law_value taint; /* LAW_UNSET: it is not untranslatable */
    bool anything;   /* nobody knows what it is: then nobody knows what comes of it */
} law_condition;
law_condition law_condition_of(law_value v);

/* Anything at all, or a failure, depending on what v depends on. */
law_value law_anything_of(law_run *m, const law_article *a, uint32_t line, law_value v);

/* An item of a list: how often it is there, and what it is. */
law_presence law_item_presence(law_value item);
law_value law_item_value(law_run *m, law_value item);
law_value law_item(law_run *m, law_value v, law_presence presence, const law_facts *facts); /* facts: of the presence */

/* What is supposed of a fact, or v itself. */
law_value law_supposed(const law_run *m, law_value v);

/* ------------------------------------------------------------------ trying */

typedef struct law_before {
    int nesting, lazy_depth;
    law_value *top;
    const law_guard *guard;
    activation *current;
} law_before;

static inline law_before law_before_trying(const law_run *m)
{
    return (law_before){m->nesting, m->lazy_depth, m->top, m->guard, m->current};
}
static inline void law_put_back(law_run *m, law_before b)
{
    m->nesting = b.nesting;
    m->lazy_depth = b.lazy_depth;
    m->top = b.top;
    m->guard = b.guard;
    m->current = b.current;
}

/* Evaluates an operand that may not be reached: after a failure the machine is as it was. */
law_value law_try(law_run *m, activation *f, law_operand o);

/* ------------------------------------------------------------------ evaluating */

law_value law_eval_unknown(law_run *m, activation *f, law_operand o);

/* The operation of n on these values, which stand for its operands; flags and place are n's. */
law_value law_apply(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count);

/* The same in strict evaluation: all values are certain. */
law_value law_apply_strictly(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count);

/* What an operand may be falls into pieces: single values, and a range. */
typedef struct law_piece {
    law_value low, high;
    bool range;
} law_piece;

enum { LAW_RANGED_OPERANDS = 5 }; /* of an operation that has ranges */

typedef struct law_work { /* an operation under way; what comes of it is gathered */
    law_run *m;
    activation *f;
    const law_node *n;
    law_gathering *g;
} law_work;

/* One combination of pieces, at least one of them a range; no more than LAW_RANGED_OPERANDS (unknown_ranges.c). */
void law_apply_to_pieces(law_work *w, const law_piece *p, uint32_t count);
void law_gather_any_outcome(law_work *w); /* anything that the operation can give */

law_value law_unknown_foreach(law_run *m, activation *f, const law_node *n);
law_value law_unknown_in(law_run *m, activation *f, const law_node *n);
law_value law_unknown_property(law_run *m, activation *f, const law_node *n);

/* One input into its slot; false when it fails for sure. */
bool law_resolve_unknown(law_run *m, activation *f, const law_input *in);

/* f failed, or may fail: remembered, so that who needs it again hears the same. NULL failure: it does not. */
void law_note_failure(law_run *m, activation *f, const law_failure *failure, const law_facts *facts);
void law_note_failure_of(law_run *m, activation *f, law_value v); /* when v may fail */
const law_noted *law_noted_failure(const law_run *m, const activation *f);

#endif

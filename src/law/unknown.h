/* Unknown: what an outcome may still be while facts are missing.
 *
 * Uses: law.h. Read first: law.h, docs/law-engine.md ("Facts that nobody gave").
 *
 * A fact that nobody gave stands in the data as an unknown value: its number, and everything it could be. Evaluating then walks the
 * same program as strict evaluation; an operation on unknown values gives everything it could give (abstract interpretation: P. and
 * R. Cousot, POPL 1977), as a set of single values with a range beside it.
 *
 *     norm 1013.90, income unknown between 0 and 5,000        right:  true or false     amount:  0 or 0.01 … 1013.90
 *
 * INV-1  Sound: whatever the facts turn out to be, the strict outcome is among what the unknown outcome may be; and if it can fail,
 *        the unknown outcome says that it may fail. (Only that a number of a range may not fit in 63 bits is left out of account.)
 * INV-2  With every fact known the outcome is the strict one, value and error.
 * INV-3  A fact that an outcome does not name cannot change it.
 */
#ifndef LAW_UNKNOWN_H
#define LAW_UNKNOWN_H

#include "law/law.h"

enum { LAW_SET_MAX = 16 }; /* single values that are kept apart; more become a range, or anything */

typedef struct law_facts { /* which facts: a set of numbers */
    uint32_t words;
    uint64_t bits[];
} law_facts;

typedef struct law_failure { /* what may go wrong */
    err error;
    law_obstacle obstacle;
} law_failure;

typedef enum law_presence { /* of an item of a list, or a record of a table */
                            LAW_ONCE,
                            LAW_PERHAPS,   /* once or not at all */
                            LAW_ANY_NUMBER /* any number of items like this */
} law_presence;

typedef struct law_unknown {
    const law_value *values; /* single values that it may be, each once */
    uint32_t count;
    uint32_t fact;       /* its number + 1 when this is a fact itself; 0 = an outcome */
    law_value low, high; /* and every number or day from low to high; low unset: no range; null: no end on that side */
    bool anything;       /* any value at all */
    law_presence presence;      /* LAW_ONCE but for items and records */
    const law_failure *failure; /* NULL: it does not fail. The first that was met */
    const law_facts *facts;     /* that it depends on; NULL = none */
} law_unknown;

/* ------------------------------------------------------------------ putting facts into data and parameters */

/* A fact that is one of the values (n ≥ 1). Everything here lives in a; numbers of facts count from 0 and should be small. */
law_value law_unknown_one_of(arena *a, uint32_t fact, const law_value *values, size_t n);

/* A number or a day from low to high (both included; null: no end), or null when `or_null`. */
law_value law_unknown_between(arena *a, uint32_t fact, law_value low, law_value high, bool or_null);

/* A record of a table: maybe there are such records, any number of them; its fields may be unknown facts themselves. */
law_value law_unknown_records(arena *a, uint32_t fact, law_value object);

/* ------------------------------------------------------------------ evaluating */

/* As law_plan_run, with what is supposed of facts: supposed[fact] goes in the place of the fact (LAW_UNSET: nothing is supposed; another
 * unknown of the same fact: it is narrowed; LAW_NULL for records: there are none). Never traced. Outputs may be unknown (law_is_unknown). */
bool law_plan_suppose(law_run *r, const law_plan *p, const law_value *values, const law_data *data,
                      const law_value *supposed, size_t fact_count, law_result *out, err *e);

/* Did the last law_plan_suppose of r look at the fact? One that it did not look at changes nothing, whatever it is. */
bool law_run_has_read(const law_run *r, uint32_t fact);

int64_t law_run_steps(const law_run *r); /* operations that the last evaluation of r took, loops by their length */

/* ------------------------------------------------------------------ reading an outcome; all of these also take a known value */

static inline bool law_is_unknown(law_value v)
{
    return v.kind == LAW_UNKNOWN;
}
bool law_is_certain(law_value v);  /* nothing unknown in it, however deep */
bool law_may_be_true(law_value v); /* truthy */
bool law_may_be_false(law_value v);
bool law_may_be(law_value v, law_value x); /* may it be this plain value */
bool law_limits(law_value v, law_value *low,
                law_value *high);             /* of its numbers; null: no end. False when it is no number */
const law_failure *law_may_fail(law_value v); /* NULL: no */
bool law_depends_on(law_value v, uint32_t fact);
bool law_facts_have(const law_facts *facts, uint32_t fact); /* NULL: none */

#endif

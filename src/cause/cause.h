/* Causes: discrete Bayesian networks, what is observed in them, and what follows from it.
 *
 * Uses: base. Read first: docs/causes.md (the method and its sources).
 *
 *   text (BIF, YAML) ─▶ cause_net ─┐
 *   what is observed ─▶ evidence ──┴─ cause_infer ─▶ posteriors of all variables, ln P(evidence)
 *
 * INV-1  A net is immutable once read and may be shared by threads; it lives in the arena it was read into.
 * INV-2  There is no cycle, and each row of a table sums to one, within CAUSE_ROUNDING: a net that breaks this is
 *        refused with the place, so inference never meets one.
 * INV-3  Inference is exact. The bytes of its tables are known before they are allocated; above the limit it is refused
 *        with that figure, or with what it takes at least.
 * INV-4  Nothing depends on the machine: the same net and evidence give the same digits, and with the same seed the
 *        same draws. Only cause_sample draws, and from the exact posterior.
 */
#ifndef CAUSE_CAUSE_H
#define CAUSE_CAUSE_H

#include "base/err.h"
#include "base/rng.h"

/* ------------------------------------------------------------------ the network */

enum {
    CAUSE_VARIABLES_MAX = 20000,
    CAUSE_STATES_MAX = 1000,
    CAUSE_PARENTS_MAX = 60,
    CAUSE_TABLE_MAX = 1 << 24,   /* numbers in the table of one variable */
    CAUSE_NUMBERS_MAX = 1 << 26, /* numbers in all tables of a net */
    CAUSE_NAME_MAX = 255,        /* bytes of a name */
};
#define CAUSE_SUM_EXACT 1e-14
#define CAUSE_BYTES_MAX 64000000 /* of one file */

/* P(variable | parents). The table holds a row for each combination of the parents' states, the last parent's running
 * fastest; a row holds a probability for each state of the variable. */
typedef struct cause_variable {
    str name;
    const str *states; /* at least one */
    uint32_t state_count;
    const uint32_t *parents; /* indices of variables, in the order of the table */
    uint32_t parent_count;
    const double *table;
    size_t table_size; /* product of the parents' state counts and its own */
    bool has_zero;     /* some number in the table is nought */
    bool sums_to_one;  /* every row, within CAUSE_SUM_EXACT; a table that was rounded by more is taken as it stands */
} cause_variable;

typedef struct cause_net {
    str name;
    const cause_variable *variables;
    uint32_t count;
    const uint32_t *order;   /* all indices, parents before children */
    const uint32_t *by_name; /* all indices, in bytewise order of name */
} cause_net;

/* A row may miss one by what rounding to three decimals does to a row of ten states; its numbers stay as they are
 * written. */
#define CAUSE_ROUNDING 0.005

/* Reads a network in the Bayesian Interchange Format, version 0.15 (Cozman 1998) as the bnlearn repository writes it:
 * `network`, `variable` with a discrete type, `probability` with `table`, rows by the parents' states, or `default`;
 * properties and comments are passed over. Commas and the bar between a variable and its parents may be left out.
 * `table` lists its numbers in the counting order of the variables of its block, the last running fastest: with
 * parents, the variable itself runs slowest. Names are words, or stand in double quotes. Errors, each with line and
 * column in bytes: ERR_SYNTAX, ERR_INPUT (a name, a number, a row, a cycle), ERR_LIMIT. */
bool cause_read_bif(arena *a, str name, str text, cause_net *out, err *e);

/* Index of the variable, or of its state, of this name; −1 when there is none. O(log n), and O(n) in the states. */
int64_t cause_find(const cause_net *net, str name);
int64_t cause_find_state(const cause_variable *v, str name);

/* ------------------------------------------------------------------ what is observed */

/* One of each variable of the net; all at nought with `state` and `set` −1 when nothing is known
 * (cause_nothing_known). */
typedef struct cause_known {
    int32_t state; /* observed in this state; −1: not */
    int32_t set;   /* do(variable = state): its own causes no longer matter; −1: not */
    /* soft evidence: P(what was seen | state) up to a factor, for each state, finite, never negative; NULL: none */
    const double *likelihood;
} cause_known;

cause_known *cause_nothing_known(arena *a, const cause_net *net);

/* Lines `VARIABLE STATE` by name, # before a word begins a comment; a name with a space, or that begins with #, stands
 * in double quotes. Refused with the line: an unknown name, a variable that stands twice or is already known. */
bool cause_read_evidence(arena *a, const cause_net *net, str name, str text, cause_known *known, err *e);

/* ------------------------------------------------------------------ inference */

typedef struct cause_posterior {
    /* natural logarithm of the probability of all that is observed (of its likelihood, when soft) */
    double log_evidence;
    const double *const *mass; /* of each variable: the probability of each state */
    size_t bytes;              /* of tables it took */
} cause_posterior;

#define CAUSE_MEMORY_DEFAULT ((size_t)4 << 30)

/* Posteriors of all variables. Evidence is sliced out of the tables, states that cannot occur are taken away, the
 * cheapest of several elimination orders makes a junction tree (Lauritzen and Spiegelhalter 1988; Jensen, Lauritzen and
 * Olesen 1990), and messages go over it once up and once down. Errors: ERR_RULE when what is observed cannot be,
 * ERR_LIMIT above memory_max bytes of tables, or when a number on the way is too small or too large for a double (below
 * 1e-308 of another one): then nothing is guessed. */
bool cause_infer(arena *a, const cause_net *net, const cause_known *known, size_t memory_max, cause_posterior *out,
                 err *e);

/* The same in two steps, for many queries that differ in numbers only: draws of uncertain tables. A plan refers to
 * `known`, is immutable, and may be shared by threads. cause_run takes the tables of a net with the variables, states
 * and parents of the one it was prepared for, with noughts where that one had them if anything is known, and rows that
 * sum to one where its did: another net is refused (ERR_INPUT). Results go to a, everything else to scratch, which the
 * caller may reset afterwards. */
typedef struct cause_plan cause_plan;
bool cause_prepare(arena *a, const cause_net *net, const cause_known *known, size_t memory_max, cause_plan **out,
                   err *e);
bool cause_run(arena *a, arena *scratch, const cause_plan *p, const cause_net *net, cause_posterior *out, err *e);

/* Draws `count` households, each a state of every variable, from the exact joint posterior P(all variables | what is
 * known); each for itself. states: count × net->count, a row for each household, to be filled; r goes on. Messages go
 * up once (as in cause_run, for as many draws as there are), and a household then takes time that is linear in the
 * variables. The same plan, net, r and count: the same draws. net and scratch, and the errors, as for cause_run; after
 * an error r and states are as they were. Beside the bytes of the plan's tables it takes two for each state drawn, and
 * one for each row of the longest message. */
bool cause_sample(arena *scratch, const cause_plan *p, const cause_net *net, rng *r, uint32_t count, uint16_t *states,
                  double *log_evidence, err *e);

#endif

/* The machine: memory and state of one evaluation.
 *
 * Uses: program.h. Internal to law: run.c drives it (articles), eval.c computes (expressions), trace.c records.
 *
 * A *scope* is the set of parameters an article was given. Equal scopes are one object, so that "the same article with the same
 * parameters" is a comparison of pointers. An *activation* is one article running, or having run, in one scope: it is the memo
 * and, after it is done, the result.
 *
 *     states of an activation    made ──run──▶ running ──▶ done          a reference that meets a running one is circular
 *
 * INV-1  Everything here lives in run->mem until the next evaluation, or the end of the series.
 * INV-2  An activation is found again only under the same article, scope and guard: a hook that is running changes what articles below
 *        it do (it is skipped there), so results made under it are not shared with the outside.
 */
#ifndef LAW_MACHINE_H
#define LAW_MACHINE_H

#include "law/program.h"

#define UNLIKELY(x) __builtin_expect(!!(x), 0)

typedef struct law_unknowns law_unknowns; /* unknowns.h */

typedef struct law_scope {
    uint32_t count, hash;
    const law_sym *names; /* sorted */
    const law_value *values;
    const law_value **rows; /* by table of the data: cells of this scope's record; NULL until first asked */
    law_sym key_name;       /* the key field last looked up in this scope (folded), and its number in the data */
    int64_t key;
    struct law_scope *next; /* same hash bucket */
} law_scope;

typedef struct law_guard { /* a hook or override that is running */
    const law_article *article;
    const struct law_guard *outer;
} law_guard;

typedef struct law_extra { /* an output that a hook added */
    law_sym name;
    law_value value;
    const law_article *article;
    const law_hook *hook;
} law_extra;

typedef struct law_changed { /* an own output that an override replaced */
    law_sym name;
    const law_article *article;
    struct law_changed *next;
} law_changed;

typedef struct law_reactions {
    law_extra *extras;
    size_t extra_count, extra_cap;
    law_changed *changed;
} law_reactions;

typedef struct activation {
    const law_article *article;
    union {
        const law_value *leaf[2]; /* by operand tag: */
        struct {
            const law_value *consts; /* the article's constants */
            law_value *slots;        /* its frame */
        };
    };
    law_scope *scope;
    const law_guard *guard;
    struct activation *next; /* same memo bucket */
    struct activation *caller;
    struct law_reactions *reactions; /* NULL when no hook or override concerns the article */
    uint32_t event;                  /* its place in the trace + 1; 0 without a trace */
    bool done;
    bool may_fail; /* unknown facts: it failed, or may fail, as m->unknowns remembers */
} activation;

enum { EXTRAS_FIRST = 4 };             /* hooks seldom give more outputs than this */
enum { FEW_BITS = 4, MANY_BITS = 10 }; /* of a hash: buckets for one evaluation, for a series */
enum { VALUES_MAX = 4096, FRAMES_MAX = 4096 };

struct law_run {
    arena *home; /* holds the run itself */
    arena *mem;  /* of one evaluation */
    const law_view *view;
    const law_corpus *c;
    const law_data *data;         /* never NULL here: an empty one stands for none */
    const uint32_t *first_column; /* of data */
    law_mode mode;
    law_sym stage;
    law_sym context;        /* the law of the request: only its overrides count */
    const str *extra_names; /* names of given parameters that no law knows: symbol − sealed_names */
    size_t extra_name_count;
    law_scope **scopes; /* both have 2^(32 − bucket_shift) buckets */
    activation **memo;
    uint32_t bucket_shift;
    struct {
        law_scope *scopes[1 << FEW_BITS];
        activation *memo[1 << FEW_BITS];
    } few;
    int64_t steps; /* left of LAW_STEPS_MAX */
    const law_guard *guard;
    activation *current;     /* the article that is running, innermost */
    law_scope *nothing;      /* the scope without parameters, once made */
    struct law_trace *trace; /* NULL when not asked */
    law_unknowns *unknowns;  /* NULL: strict */
    err *e;
    int nesting, lazy_depth;
    bool slow;              /* with trace or unknowns: then no short cuts */
    bool series;            /* between law_series_begin and whatever else the run is used for */
    law_value *top, *limit; /* free part of `values` */
    law_value *values;      /* operands of the operations under way */
    law_value *frames;      /* all LAW_UNSET from frames_used on */
    size_t frames_used;
    law_obstacle obstacle; /* beside *e */
};

struct law_plan {
    const law_view *view;
    const law_version *version;
    const law_article **articles;
    size_t article_count;
    str article_text;
    law_mode mode;
    law_sym stage;
    const law_sym *names; /* of the parameters, sorted */
    const uint32_t *from; /* which parameter of the request gives each */
    uint32_t name_count;
    const str *extra_names;
    size_t extra_name_count;
};

/* ------------------------------------------------------------------ failing */

/* Fills the error with category, sentence ("Type mismatch: …") and the place in the law; returns LAW_FAILED. */
law_value law_fail(law_run *m, const law_article *a, uint32_t line, uint32_t column, law_error code, const char *format,
                   ...) __attribute__((format(printf, 6, 7)));

str law_sym_text(const law_run *m, law_sym name);

/* ------------------------------------------------------------------ computing (eval.c) */

law_value law_eval(law_run *m, activation *f, law_operand o);

/* The same for a node, without tracing it: one function per operation. */
typedef law_value law_operation(law_run *m, activation *f, const law_node *n);
extern law_operation *const law_operations[OP_COUNT];
law_value law_out_of_steps(law_run *m, activation *f, const law_node *n);
static inline law_value law_eval_node(law_run *m, activation *f, const law_node *n)
{
    if (UNLIKELY(--m->steps < 0)) {
        return law_out_of_steps(m, f, n);
    }
    return law_operations[n->op](m, f, n);
}

/* Value of a slot; resolves a lazy input; LAW_UNSET when it has none. */
law_value law_read_slot(law_run *m, activation *f, uint32_t slot);

/* Resolves one input into its slot (run.c). False when evaluation failed; the slot stays LAW_UNSET when there is nothing. */
bool law_resolve_input(law_run *m, activation *f, const law_input *in);

#endif

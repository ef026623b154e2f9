/* Compiling one article: names to slots and constants, expressions to nodes.
 *
 * Uses: program.h, units.h. Internal to law: load.c calls it; article.c, declare.c and expression.c implement it.
 *
 * The scope of a name depends on where it stands (docs/law-format.md, "Names"):
 *
 *     in an input's mapping    earlier inputs, then definitions, then parameters
 *     in an action             loop element, outputs of earlier actions, then definitions, then parameters and inputs
 */
#ifndef LAW_COMPILE_H
#define LAW_COMPILE_H

#include "law/units.h"

typedef struct law_name_use { /* what a name means in the article being compiled; valid when stamp is current */
    uint32_t stamp;
    int32_t in_slot;     /* parameter, input or open term; −1 = none yet */
    int32_t out_slot;    /* output of an action already compiled; −1 = none yet */
    int32_t definition;  /* constant; −1 = none */
    bool input_done;     /* an input of this name stands earlier */
    bool input_may_lack; /* … and may have been left unresolved */
    law_unit unit;
} law_name_use;

typedef enum compile_place { PLACE_INPUT, PLACE_ACTION } compile_place;

typedef struct compiling { /* one article; arrays in scratch, copied out when done */
    law_build *b;
    law_article *article;
    uint32_t stamp;
    compile_place place;
    law_value *consts;
    law_sym *const_names;
    size_t const_count, const_cap, const_name_count, const_name_cap;
    law_node *nodes;
    size_t node_count, node_cap;
    uint32_t *args;
    size_t arg_count, arg_cap;
    law_sym *slots;
    size_t slot_count, slot_cap;
    law_binding *bindings;
    size_t binding_count, binding_cap;
    law_sym local; /* innermost loop element; SYM_NONE outside loops */
    uint32_t local_slot;
    const char *unit_clash; /* first one in the action being compiled */
    law_name_unit *units;
    size_t unit_count, unit_cap;
} compiling;

law_name_use *compile_use(compiling *k, law_sym name); /* entry of the name, reset when its stamp is old */
uint32_t compile_new_slot(compiling *k, law_sym name);
uint32_t compile_in_slot(compiling *k, law_sym name); /* the slot that a given parameter of that name fills */
law_operand compile_const(compiling *k, law_value v, law_sym name);

/* An expression: variable, literal or operation. depth counts nested operations. */
bool compile_expression(compiling *k, const doc *d, int depth, law_operand *out, law_unit *unit);

/* `$path` or a literal text, as in source.parameters: numbers and the like are taken as their text. */
bool compile_mapped(compiling *k, const doc *d, law_operand *out);

/* The operation in a mapping `d` (an expression or an action): fields per law_ops. */
bool compile_operation(compiling *k, const doc *d, law_op op, int depth, law_operand *out, law_unit *unit);

/* What an article declares about itself (declare.c). take_names reads the names of a list of fields. */
bool take_produces(law_build *b, law_article *a, const doc *execution);
bool take_names(law_build *b, const doc *execution, const char *key, const char *what, const law_sym **out,
                size_t *n_out);
bool take_implements(law_build *b, law_article *a, const doc *mr);
bool take_hooks(law_build *b, law_article *a, const doc *mr);
bool take_overrides(law_build *b, law_article *a, const doc *mr);
bool take_untranslatables(law_build *b, law_article *a, const doc *mr);

/* An operation that always fails with this sentence: an action that the format lets load but not run. */
law_operand compile_fail(compiling *k, const doc *at, str sentence);

#endif

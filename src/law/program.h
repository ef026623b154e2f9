/* The compiled program of a law: what load and compile make, view links, and run executes.
 *
 * Uses: law.h, names.h. Internal to law: nothing outside this room includes it. Read first: law.h.
 *
 * An article is a frame of slots and a list of steps. Every name of the source became one of
 *
 *     constant   a literal or a definition               article.consts[i]
 *     slot       parameter, input, open term, output,    frame[i]
 *                loop element
 *     node       an operation over operands              article.nodes[i]
 *
 * encoded in 32 bits as an `operand`. Expressions are trees of nodes; `args` holds their operands side by side.
 *
 *     IF( NOT($heeft_partner), 1, 2 )        nodes[0] = IF  args[0..2] = {node 1, const 0, const 1}, ELSE set
 *                                            nodes[1] = NOT args[3]    = {slot 2}
 *
 * INV-1  Slots hold LAW_UNSET until something gives them a value; reading such a slot is VariableNotFound.
 * INV-2  A node's operands have smaller depth; no node deeper than LAW_DEPTH_MAX exists but as OP_TOO_DEEP.
 * INV-3  Articles, references and open terms are numbered over the whole corpus; a view is arrays over those numbers.
 * INV-4  Strict evaluation, trace and explanation all walk these same nodes; later walkers (unknown facts, columns of a population)
 *        need nothing more than this file.
 */
#ifndef LAW_PROGRAM_H
#define LAW_PROGRAM_H

#include "law/law.h"
#include "law/names.h"

enum {
    LAW_FILE_BYTES_MAX = 1000000,
    LAW_LIST_MAX = 1000,           /* items of any list of the format */
    LAW_DEPTH_MAX = 100,           /* nested operations */
    LAW_PATH_MAX = 32,             /* parts of a dotted path */
    LAW_NESTING_MAX = 20,          /* references, terms and hooks under way at once */
    LAW_LAZY_MAX = 50,             /* inputs that wait for one another (rows dialect) */
    LAW_VALUE_DEPTH_MAX = 200,     /* lists inside lists that a law makes */
    LAW_VALUE_PARTS_MAX = 1000000, /* parts of one list or object that is compared or given as an outcome */
    LAW_STEPS_MAX = 10000000,      /* operations of one evaluation; loops and texts count by their length */
    LAW_STEPS_CONSTANT = 100000,   /* of all that is computed beforehand in a view */
    LAW_STEPS_ARTICLE = 20,        /* what running an article counts for */
    LAW_PARAMETERS_MAX = 10000,    /* given with one request */
};

/* ------------------------------------------------------------------ expressions */

typedef enum law_op {
    OP_ADD,
    OP_SUBTRACT,
    OP_MULTIPLY,
    OP_DIVIDE,
    OP_MAX,
    OP_MIN,
    OP_ROUND,
    OP_CEIL,
    OP_FLOOR,
    OP_EQUALS,
    OP_NOT_EQUALS,
    OP_GREATER,
    OP_GREATER_EQUAL,
    OP_LESS,
    OP_LESS_EQUAL,
    OP_AND,
    OP_OR,
    OP_NOT,
    OP_IF,
    OP_IN,
    OP_NOT_IN,
    OP_IS_NULL,
    OP_NOT_NULL,
    OP_LIST,
    OP_AGE,
    OP_DATE_ADD,
    OP_DATE,
    OP_DAY_OF_WEEK,
    OP_DATE_DIFF,
    OP_FOREACH,
    /* not operations of the format: */
    OP_PROPERTY, /* args: base, property name as a constant */
    OP_FALLBACK, /* first argument, or the second when the first is a slot without value */
    OP_TODAY,    /* $referencedate */
    OP_FAIL,     /* raises InvalidOperation with the text of its constant argument: an action that can never run */
    OP_TOO_DEEP, /* raises MaxDepthExceeded */
    OP_COUNT
} law_op;

typedef enum law_fields_shape {                   /* how the fields of an operation are laid out in args */
                                SHAPE_VALUES,     /* values… */
                                SHAPE_CONDITIONS, /* conditions… */
                                SHAPE_COMPARE,    /* subject, value */
                                SHAPE_SUBJECT,    /* subject */
                                SHAPE_VALUE,      /* value */
                                SHAPE_ROUND,      /* value, precision (raw int32) */
                                SHAPE_IF,         /* when, then, …[, default] */
                                SHAPE_IN,         /* subject, value | subject, values… */
                                SHAPE_ITEMS,      /* items… */
                                SHAPE_NAMED,      /* the operands named in law_op_info.names, in that order */
                                SHAPE_FOREACH, /* collection, filter or none, body, combine (raw op or OP_COUNT), local slot (raw) */
                                SHAPE_INTERNAL
} law_fields_shape;

typedef struct law_op_info {
    const char *name;
    law_fields_shape shape;
    bool inline_action;      /* may stand directly in an action (§9.3) */
    const char *operands[6]; /* SHAPE_NAMED: names; those from `optional_from` may be absent */
    int operand_count, required_count;
} law_op_info;

extern const law_op_info law_ops[OP_COUNT];
bool law_op_from(str name, law_op *out); /* of the format, with the compatibility names; "SWITCH" = IF */

typedef uint32_t law_operand;
#define OPERAND_CONST 0x00000000u
#define OPERAND_SLOT 0x40000000u
#define OPERAND_NODE 0x80000000u
#define OPERAND_NONE 0xC0000000u /* absent */
#define OPERAND_TAG(o) ((o)&0xC0000000u)
#define OPERAND_INDEX(o) ((o)&0x3FFFFFFFu)

enum { NODE_ELSE = 1, NODE_VALUE_FORM = 2 }; /* flags: IF has a default; IN has `value` */

typedef struct law_node {
    uint8_t op, flags;
    uint16_t column;
    uint32_t first; /* in args */
    uint32_t count;
    uint32_t line;
} law_node;

/* ------------------------------------------------------------------ articles */

typedef struct law_article law_article;

typedef struct law_binding { /* a name and where its value goes or comes from */
    law_sym name;
    uint32_t slot;
} law_binding;

typedef struct law_name_unit { /* a name that declares the unit of its values */
    law_sym name;
    uint8_t unit; /* law_unit of units.h */
} law_name_unit;

typedef struct law_mapping { /* an entry of source.parameters or select_on */
    law_sym target;
    law_operand value;
} law_mapping;

typedef enum law_source { SOURCE_NONE, SOURCE_INTERNAL, SOURCE_EXTERNAL, SOURCE_TABLE } law_source;

typedef struct law_input {
    law_sym name, folded;
    uint32_t slot;
    law_source source;
    bool lazy;           /* rows dialect: resolved when first used */
    bool rows;           /* SOURCE_TABLE: all matching rows */
    law_sym law, output; /* references; law of an internal one is the law itself */
    uint32_t reference;  /* corpus-wide number */
    bool has_mapping;
    bool hands_on;              /* the mapping gives each parameter under its own name: `bsn: $bsn` */
    const law_mapping *mapping; /* sorted by target; SOURCE_TABLE: select_on, as written */
    size_t mapping_count;
    law_sym table;          /* folded */
    const law_sym *fields;  /* SOURCE_TABLE: projected columns (folded); NULL = whole rows */
    const str *field_names; /* as written, for the objects made */
    size_t field_count;
    bool single_field; /* `field`: plain values, not objects */
    uint32_t line, column;
} law_input;

typedef struct law_action {
    law_operand value;
    uint32_t slot;
    law_sym output;
    const char *unit_error; /* NULL, or the sentence that evaluating this action raises */
    uint32_t line, column;
} law_action;

typedef struct law_term { /* open term */
    law_sym id;
    uint32_t slot;
    uint32_t number; /* corpus-wide */
    bool required;
    str delegation_type;         /* normalised; empty when absent */
    str delegated_to;            /* who may fill it in; empty when absent */
    const law_article *defaults; /* anonymous article of default.actions, or NULL */
    bool has_default;
    uint32_t line;
} law_term;

typedef struct law_implements {
    law_sym law, article, term;
    uint32_t line;
} law_implements;

typedef struct law_hook {
    bool post;
    law_sym legal_character, decision_type, stage; /* decision_type: SYM_NONE = any */
    uint32_t line;
} law_hook;

typedef struct law_override {
    law_sym law, article, output;
    uint32_t line;
} law_override;

typedef struct law_untranslatable {
    str construct, reason;
    bool accepted;
} law_untranslatable;

struct law_article {
    const law_version *law;
    str number, text, url;
    law_sym number_sym;
    uint32_t index; /* corpus-wide */
    uint32_t line;
    /* expressions */
    const law_value *consts;
    const law_sym *const_names; /* definition that a constant came from, or SYM_NONE */
    const law_node *nodes;
    const uint32_t *args;
    size_t const_count, node_count, arg_count;
    /* frame */
    const law_sym *slot_names;
    const uint8_t *slot_origins; /* law_how */
    uint32_t slot_count;
    const law_binding *bindings; /* names that a given parameter may fill, sorted by name */
    size_t binding_count;
    /* steps */
    const law_input *inputs;
    size_t input_count;
    const law_term *terms;
    size_t term_count;
    const law_action *actions;
    size_t action_count;
    const law_binding *computed; /* outputs that actions compute, each once */
    size_t computed_count;
    /* declarations */
    const law_sym *declared; /* execution.output */
    size_t declared_count;
    const law_sym *parameters;  /* execution.parameters, sorted */
    const law_name_unit *units; /* of definitions, parameters, inputs and outputs: for explanations */
    size_t unit_count;
    size_t parameter_count;
    law_sym legal_character, decision_type, procedure_id;
    const law_implements *implements;
    size_t implements_count;
    const law_hook *hooks;
    size_t hook_count;
    const law_override *overrides;
    size_t override_count;
    const law_untranslatable *untranslatables;
    size_t untranslatable_count;
    const law_untranslatable *refused; /* first one not accepted, or NULL */
    const law_taint *taint;            /* what propagate mode puts in the outputs; NULL when there are none */
    bool has_unit_error;               /* of some action */
    bool executable;                   /* has actions, inputs or outputs */
};

/* ------------------------------------------------------------------ law versions */

typedef struct law_stage {
    law_sym name;
    const law_sym *requires;
    size_t require_count;
} law_stage;

typedef struct law_procedure {
    law_sym id, legal_character;
    bool is_default;
    const law_stage *stages;
    size_t stage_count;
} law_procedure;

typedef struct law_output_place { /* where an output is declared, sorted by output */
    law_sym output;
    str name;
    const law_article *first, *last; /* in document order */
} law_output_place;

typedef enum law_scope_kind { SCOPE_NATIONAL, SCOPE_GEMEENTE, SCOPE_WATERSCHAP, SCOPE_PROVINCIE } law_scope_kind;

typedef struct law_fields law_fields; /* fields.h */

struct law_version {
    str id, file;
    law_sym id_sym;
    law_version_info info;
    int layer;                 /* rank, 0 = highest; law_layers[] */
    date valid_from, valid_to; /* DATE_MIN / DATE_MAX when open */
    bool has_from;             /* a real date; else it sorts last and matches every date */
    bool rows_dialect;
    struct law_territory {
        law_sym name; /* gemeente_code, waterschap_code or provincie_code */
        law_value code;
    } territory[2]; /* all must be given; none = national */
    size_t territory_count;
    size_t sequence; /* order of loading */
    bool replaced;
    const law_article *articles;
    size_t article_count;
    const law_procedure *procedures;
    size_t procedure_count;
    const law_output_place *outputs;
    size_t output_count;
    const law_fields *fields; /* what law_check wants to know of the document */
};

extern const char *const law_layers[13]; /* highest first */
int law_layer_from(str name);            /* −1 when unknown; normalises the written-out AMvB */

typedef struct law_law { /* all versions of one id, newest first */
    law_sym id;
    const law_version **versions;
    size_t count;
} law_law;

struct law_corpus {
    arena *mem;
    law_names names;
    law_version **loaded; /* in order of loading, replaced ones included */
    size_t loaded_count, loaded_cap;
    law_law *laws; /* sealed: sorted by id text */
    size_t law_count;
    const law_version **sorted;
    size_t sorted_count;
    uint32_t *law_of_sym; /* sealed: law index + 1 by symbol of its id */
    size_t sealed_names;  /* names.count when sealed */
    uint32_t article_count, reference_count, term_count;
    bool sealed;
    struct { /* symbols that the engine itself knows */
        law_sym referencedate, besluit, gemeente_code, waterschap_code, provincie_code;
    } known;
    struct law_name_use *uses; /* scratch of compile, by symbol */
    size_t use_cap;
    uint32_t use_stamp;
};

const law_law *law_corpus_law(const law_corpus *c, law_sym id); /* NULL when unknown; c sealed */

/* Version in force on a day; NULL with *why set to LAW_E_NOT_YET_IN_FORCE or LAW_E_ENDED (and *ended to that version). */
const law_version *law_in_force(const law_law *l, date day, law_error *why, const law_version **ended);

/* First article in document order of v that declares the output; NULL when none does. */
const law_article *law_version_first_output(const law_version *v, law_sym output);

/* The article that answers for an output asked from outside (§9): the last one of the newest version, if the version in force has
 * that article too and it declares the output, else the first. */
const law_article *law_find_output(const law_law *l, const law_version *in_force, law_sym output);

/* Slot of an output that the article's actions compute, −1 when none does. */
int32_t law_article_output_slot(const law_article *a, law_sym output);

/* ------------------------------------------------------------------ compile (compile.c) */

typedef struct law_build law_build;
struct law_build {
    law_corpus *c;
    arena *scratch;
    str file;
    bool rows_dialect;
    law_version *v;
    err *e;
};

/* Compiles `machine_readable` (may be NULL) into article. */
bool law_compile_article(law_build *b, law_article *article, const doc *machine_readable);

/* Error at a node of the document, category LAW_E_LOAD. Returns false. */
bool law_load_error(law_build *b, const doc *at, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* Checks the keys of a mapping of fixed shape: a repeated key, or one that is not in `known` but resembles a known one that is absent
 * (a misspelling), is refused. Other unknown keys are passed over; `law check` reports them. */
bool law_check_keys(law_build *b, const doc *map, const char *what, const char *const *known, size_t known_count);

bool law_get_list(law_build *b, const doc *map, const char *key,
                  const doc **list); /* NULL when absent; refused when no list or too long */
bool law_get_text(law_build *b, const doc *map, const char *key,
                  str *out); /* scalar's text verbatim; empty when absent or null */
bool law_require_text(law_build *b, const doc *map, const char *what, const char *key, str *out);

/* ------------------------------------------------------------------ view (view.c) */

typedef struct law_target {
    const law_article *article; /* NULL: `why` says what raising it means */
    int32_t slot;               /* of the output in the article's frame; −1: only hooks can give it */
    law_error why;
    const law_version *ended; /* LAW_E_ENDED */
} law_target;

typedef struct law_candidates {
    const law_article **articles; /* highest priority first */
    size_t count, cap;
} law_candidates;

typedef struct law_fired { /* a hook that fires for an article */
    const law_article *article;
    const law_hook *hook;
} law_fired;

typedef struct law_replaced { /* an override of one of an article's outputs */
    law_sym context, output;
    const law_article *article;
} law_replaced;

typedef struct law_link {
    law_fired *pre, *post; /* of every stage */
    size_t pre_count, pre_cap, post_count, post_cap;
    law_replaced *overrides;
    size_t override_count, override_cap;
} law_link;

struct law_view {
    arena *mem;
    const law_corpus *c;
    date day;
    law_value today;              /* $referencedate, an object */
    const law_version **in_force; /* by law index; NULL = not in force */
    law_target *targets;          /* by reference number */
    law_candidates *candidates;   /* by term number */
    const law_link **links;       /* by article number; NULL = nothing hooks or overrides it */
    /* by article number: done once and for all when nothing can change its outcome; else NULL */
    struct activation **constants;
    law_data *no_data;
    bool has_overrides;
};

/* −1, 0, 1: which of two law versions prevails (lex superior, then lex posterior); *undecidable when that cannot be said. */
int law_priority(const law_version *a, const law_version *b, bool *undecidable);

/* ------------------------------------------------------------------ data (data.c) */

typedef struct law_column {
    uint32_t source; /* index in law_data.tables */
    uint32_t column;
    uint32_t next; /* following entry for the same field + 1; 0 = last */
} law_column;

typedef struct law_table {
    str name;
    law_sym name_folded; /* SYM_NONE when no law names it */
    str key;             /* lower case */
    law_sym key_folded;  /* SYM_NONE when no law uses that name */
    int priority;
    size_t sequence;
    str *columns;         /* lower case */
    law_sym *column_syms; /* SYM_NONE when no law uses the name */
    size_t column_count;
    const law_value *rows; /* objects as registered, in order */
    size_t row_count;
    const law_value *cells; /* row_count × column_count; LAW_UNSET = absent */
    /* by row: the unknown that a record stands in (law_unknown_records), else LAW_UNSET; NULL: no such record */
    const law_value *marks;
    uint32_t *row_of_key; /* by key number: row + 1 of the last record with that key; 0 = none */
    uint32_t key_count;   /* keys that were known when row_of_key was made */
} law_table;

struct law_data {
    arena *mem;
    const law_corpus *c;
    law_table *tables; /* sorted by priority, then sequence */
    size_t table_count, table_cap;
    uint32_t *first_column; /* by folded symbol: index in columns + 1 */
    law_column *columns;
    size_t column_count, column_cap;
    str *keys; /* texts of all keys of all sources, numbered: one look-up serves every source */
    size_t key_count, key_cap;
    uint32_t *key_table; /* open addressing: key number + 1 */
    uint32_t key_mask;
    bool has_unknown;           /* for evaluation with unknown facts only */
    const law_value *no_record; /* all LAW_UNSET, as wide as the widest table: what a scope without record reads */
};

/* Number of the key with this text, −1 when no record has it. */
int64_t law_data_find_key(const law_data *d, str key);

#endif

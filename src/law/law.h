/* Law: the Dutch State's machine-readable regulations, loaded, checked and evaluated exactly.
 *
 * Uses: base. Read first: docs/law-format.md (the format, our choices) and docs/law-engine.md (one evaluation followed through).
 *
 * The way of one evaluation:
 *
 *   YAML files ──law_corpus_add──▶ law_corpus ──law_view_at(date)──▶ law_view ──law_run_evaluate──▶ law_result
 *                 parse, compile     all versions                     the law in force on one day;   outputs, provenance,
 *                 once               (immutable when sealed)          every reference resolved       trace
 *
 * INV-1  A law is compiled once into a typed program: evaluation looks up no names, parses no dates and walks no maps.
 * INV-2  A sealed corpus, a view and a data set are immutable and may be shared between threads; a law_run is one thread's.
 * INV-3  Strict evaluation is exactly the published format v0.5.6 with the corrections of docs/law-format.md, "Where we differ".
 * INV-4  Equal input gives equal output, byte for byte, including order.
 * INV-5  A failed call changes nothing that can be seen; the error says law, article, file, line and column.
 * INV-6  Malformed law is refused when loaded, never silently kept.
 */
#ifndef LAW_LAW_H
#define LAW_LAW_H

#include "law/value.h"

/* ------------------------------------------------------------------ errors */

typedef enum law_error { /* err.code; the categories of the published format */
                         LAW_OK = 0,
                         LAW_E_LOAD,
                         LAW_E_YAML,
                         LAW_E_VARIABLE_NOT_FOUND,
                         LAW_E_INVALID_OPERATION,
                         LAW_E_TYPE_MISMATCH,
                         LAW_E_UNIT_MISMATCH,
                         LAW_E_DIVISION_BY_ZERO,
                         LAW_E_INVALID_URI,
                         LAW_E_LAW_NOT_FOUND,
                         LAW_E_NOT_YET_IN_FORCE,
                         LAW_E_ENDED,
                         LAW_E_OUTPUT_NOT_FOUND,
                         LAW_E_CIRCULAR,
                         LAW_E_OVERFLOW,
                         LAW_E_TOO_DEEP,
                         LAW_E_RESOLUTION,
                         LAW_E_DATA_SOURCE,
                         LAW_E_INVALID_DATE,
                         LAW_E_UNTRANSLATABLE,
                         LAW_ERRORS
} law_error;

const char *law_error_name(int code); /* "VariableNotFound" …; "" for other codes */

/* ------------------------------------------------------------------ corpus */

typedef struct law_corpus law_corpus;
typedef struct law_version law_version; /* one law as valid from one day; one file */

law_corpus *law_corpus_new(void); /* freed with law_corpus_free */
void law_corpus_free(law_corpus *c);

/* Adds one law version from YAML text; `name` (a path) is used in errors. The same ($id, valid_from) again replaces the earlier
 * one. Refused: more than 1,000,000 bytes, other limits of the format, malformed expressions, misspelt fields. */
bool law_corpus_add(law_corpus *c, str name, str yaml, err *e);

/* Adds every .yaml file below the directories, in sorted path order. Files without a top-level `articles` or `$id` (annotations,
 * vocabularies) are passed over. */
bool law_corpus_add_directory(law_corpus *c, str directory, err *e);

/* Sorts versions and builds the indexes. After this the corpus is immutable. */
bool law_corpus_seal(law_corpus *c, err *e);

size_t law_corpus_count(const law_corpus *c);                          /* versions, replaced ones not counted */
const law_version *law_corpus_at_index(const law_corpus *c, size_t i); /* sorted by id, then newest first */
const law_version *law_corpus_find(const law_corpus *c, str id); /* newest version, NULL when the law is unknown */

typedef struct law_version_info {
    str id, name, layer, valid_from, valid_to, uuid, schema_version, bwb_id, url, file; /* empty when absent */
    char hash[64]; /* SHA-256 of the file's bytes, hexadecimal */
} law_version_info;
law_version_info law_version_describe(const law_version *v);

size_t law_version_output_count(const law_version *v); /* names that can be asked of it */
str law_version_output_at(const law_version *v, size_t i);
bool law_version_has_parameter(const law_corpus *c, const law_version *v,
                               str name); /* does one of its articles declare it */

/* ------------------------------------------------------------------ view */

typedef struct law_view law_view;

/* The corpus as in force on a day. Cost: one pass over the references of the laws in force. Freed with law_view_free. */
law_view *law_view_at(const law_corpus *c, date day);
void law_view_free(law_view *v);
date law_view_day(const law_view *v);

/* ------------------------------------------------------------------ data sources */

typedef struct law_data law_data;

law_data *law_data_new(const law_corpus *c); /* freed with law_data_free */
void law_data_free(law_data *d);

/* Registers records (objects) under a source name. Field names are case-insensitive; the key field selects one record per
 * key for plain inputs (a later record with the same key replaces); table inputs see all records in order. Higher priority is asked
 * first, ties in order of registration. The values are copied; an unknown one (unknown.h) must live as long as the data. */
bool law_data_add(law_data *d, str name, str key, int priority, const law_value *records, size_t n, err *e);

/* `[{"name":…,"key":…,"priority":…,"records":[…]}]` */
bool law_data_add_doc(law_data *d, const doc *list, bool vectors, err *e);

/* ------------------------------------------------------------------ evaluation */

typedef enum law_mode { LAW_MODE_ERROR, LAW_MODE_PROPAGATE, LAW_MODE_WARN, LAW_MODE_IGNORE } law_mode;
bool law_mode_from(str name, law_mode *out);
const char *law_mode_name(law_mode m);

typedef struct law_request {
    str law;
    const str *outputs;
    size_t output_count;
    const law_entry *parameters;
    size_t parameter_count;
    const law_data *data; /* NULL = none */
    law_mode mode;
    str stage; /* of the procedure; empty = BESLUIT */
    bool trace;
} law_request;

typedef enum law_provenance_type { LAW_DIRECT, LAW_REACTIVE, LAW_OVERRIDE } law_provenance_type;

typedef struct law_provenance {
    law_provenance_type type;
    str law_id, article;
    str hook_point; /* LAW_REACTIVE: "pre_actions" or "post_actions" */
} law_provenance;

typedef struct law_output {
    str name;
    law_value value;
    law_provenance provenance;
} law_output;

typedef struct law_trace law_trace; /* law_trace.h */

typedef struct law_result {
    const law_version *version;
    str article; /* several: joined with ", " */
    /* all outputs of the articles that ran, each followed by its hooks'; in order of computing */
    const law_output *outputs;
    size_t output_count;
    const law_entry *inputs; /* resolved inputs of those articles, in order of declaration */
    size_t input_count;
    const struct law_failure *failure;     /* with unknown facts (unknown.h): how it may fail; NULL: it does not */
    const struct law_facts *failure_facts; /* on which that depends */
    const law_trace *trace;                /* NULL without request.trace; on failure a partial one via law_run_trace */
} law_result;

typedef struct law_run law_run; /* evaluation memory of one thread, reused */

law_run *law_run_new(void); /* freed with law_run_free */
void law_run_free(law_run *r);

/* Evaluates. The result lives until the next evaluation with this law_run. */
bool law_run_evaluate(law_run *r, const law_view *view, const law_request *q, law_result *out, err *e);

/* A request whose names are resolved once, to be run for many persons: law, outputs, names of parameters, mode and stage count; values, data
 * and trace do not. Lives in a, and no longer than the view. NULL on failure. */
typedef struct law_plan law_plan;
law_plan *law_plan_new(arena *a, const law_view *view, const law_request *q, err *e);

/* A series: evaluations of plans of one view over the same data, which stays as it is. Each uses what those before it found, so that many
 * questions about one household cost little more than one. Results, and the trace when it was asked for, live until the run is used for
 * anything else. data: NULL for none. */
void law_series_begin(law_run *r, const law_view *view, const law_data *data, bool trace);
bool law_series_run(law_run *r, const law_plan *p, const law_value *values, law_result *out, err *e);
bool law_series_evaluate(law_run *r, const law_request *q, law_result *out,
                         err *e); /* of q, data and trace do not count */

/* Evaluates a plan with the values of its parameters, in the order of the request. The result lives until the next evaluation with r. */
bool law_plan_run(law_run *r, const law_plan *p, const law_value *values, const law_data *data, bool trace,
                  law_result *out, err *e);

/* The (partial) trace of the last evaluation of r, NULL when it was not asked. */
const law_trace *law_run_trace(const law_run *r);

/* What stopped the last evaluation of r, when it failed with LAW_E_VARIABLE_NOT_FOUND (name: what nobody gave), LAW_E_UNTRANSLATABLE (name:
 * the construct; reason: the law's) or LAW_E_RESOLUTION because nobody fills in an open term (name: the term; reason: its `delegated_to`).
 * Lives until the next evaluation; empty for other failures. */
typedef struct law_obstacle {
    str name, reason;
    bool of_object; /* a field of an object, say a column of a row */
} law_obstacle;
law_obstacle law_run_obstacle(const law_run *r);

const law_output *law_result_get(const law_result *r, str name); /* NULL when absent */

/* ------------------------------------------------------------------ procedures (stage-wise decisions) */

typedef struct law_stage_state {
    str stage;                /* where the procedure stands; empty = not begun */
    const law_entry *outputs; /* accumulated */
    size_t output_count;
    bool done;
    const str *pending; /* names that this stage requires and nobody gave yet */
    size_t pending_count;
} law_stage_state;

/* Goes on with a decision from `state` (all zero to begin) with the request's parameters, which hold all that was ever given: runs stage
 * after stage until one requires something that is missing, or the last is done. The new state lives in a. */
bool law_procedure_advance(arena *a, law_run *r, const law_view *view, const law_request *q,
                           const law_stage_state *state, law_stage_state *next, err *e);

/* ------------------------------------------------------------------ addresses */

typedef struct law_uri {
    str law; /* empty: the same law */
    str output;
    str field;
} law_uri;

/* `regelrecht://law/output[#field]`, `regulation/nl/layer/law[#field]`, `#output`. */
bool law_uri_parse(str text, law_uri *out, err *e);

#endif

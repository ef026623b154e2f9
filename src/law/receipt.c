/* Receipts: writing them. Reading and replaying is in replay.c. */
#include "law/receipt.h"

#include "law/program.h"

#include <assert.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/version.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ laws used */

static int by_id_and_start(const void *x, const void *y)
{
    const law_version *a = *(const law_version *const *)x, *b = *(const law_version *const *)y;
    int order = str_cmp(a->id, b->id);
    order = order != 0 ? order : str_cmp(a->info.valid_from, b->info.valid_from);
    return order != 0 ? order : (a > b) - (a < b); /* one version twice stands together */
}

const law_version **law_trace_laws(arena *a, const law_trace *t, size_t *count)
{
    size_t kept = 0;
    const law_version **list = ARENA_ARRAY(a, const law_version *, t->count);
    for (size_t i = 0; i < t->count; i++) {
        list[i] = ((const law_article *)t->events[i].article)->law;
    }
    if (t->count > 1) {
        qsort(list, t->count, sizeof *list, by_id_and_start);
    }
    for (size_t i = 0; i < t->count; i++) {
        if (kept == 0 || list[kept - 1] != list[i]) {
            list[kept++] = list[i];
        }
    }
    *count = kept;
    return list;
}

/* The laws used by the evaluation of r. Without a trace it is done once more, with one: what ran before leaves no
 * other mark, and an article that is the same for everybody does not run at all then. */
static const law_version **laws_used(arena *a, const law_view *v, const law_request *q, const law_result *r,
                                     size_t *count)
{
    if (r->trace != NULL) {
        return law_trace_laws(a, r->trace, count);
    }
    law_run *run = law_run_new();
    law_request traced = *q;
    law_result again;
    traced.trace = true;
    *count = 0;
    const law_version **list = NULL;
    if (law_run_evaluate(run, v, &traced, &again, NULL)) {
        list = law_trace_laws(a, again.trace, count);
    }
    law_run_free(run);
    return list;
}

/* ------------------------------------------------------------------ values, exactly */

/* A decimal is told from an integer by its point, and one without decimals by the exponent: both are JSON numbers. */
static void put_dec(json *j, dec d)
{
    char text[42];
    size_t n = dec_write(d, text);
    if (d.scale == 0) {
        text[n++] = 'e';
        text[n++] = '0';
    }
    json_raw(j, (str){text, n});
}

static void put_value(json *j, law_value v)
{
    if (v.kind == LAW_DEC) {
        put_dec(j, law_as_dec(v));
    } else if (v.kind == LAW_LIST) {
        json_array(j);
        for (size_t i = 0; i < v.hi; i++) {
            put_value(j, v.items[i]);
        }
        json_array_end(j);
    } else if (v.kind == LAW_OBJECT) {
        json_object(j);
        for (size_t i = 0; i < v.hi; i++) {
            json_key(j, v.fields[i].name);
            put_value(j, v.fields[i].value);
        }
        json_object_end(j);
    } else {
        law_value_json(j, v);
    }
}

/* ------------------------------------------------------------------ sections */

static void put_text(json *j, const char *key, str value)
{
    json_key(j, str_of(key));
    json_str(j, value);
}

static void put_text_if_any(json *j, const char *key, str value)
{
    if (value.n > 0) {
        put_text(j, key, value);
    }
}

static void put_hash(json *j, arena *a, const char *key, const char hex[64])
{
    put_text(j, key, str_printf(a, "sha256:%.64s", hex));
}

static void put_provenance(json *j, arena *a, const law_version *v)
{
    json_key(j, S("provenance"));
    json_object(j);
    put_text(j, "engine", S("samenhang"));
    put_text(j, "engine_version", S(SAMENHANG_VERSION));
    json_key(j, S("schema_version"));
    if (v->info.schema_version.n > 0) {
        json_str(j, v->info.schema_version);
    } else {
        json_null(j);
    }
    put_text(j, "regulation_id", v->id);
    put_text_if_any(j, "regulation_valid_from", v->info.valid_from);
    put_hash(j, a, "regulation_hash", v->info.hash);
    json_object_end(j);
}

static void put_config(json *j, law_mode mode)
{
    json_key(j, S("engine_config"));
    json_object(j);
    put_text(j, "connectivity", S("solo"));
    put_text(j, "legal_status", S("simulation"));
    put_text(j, "untranslatable_mode", str_of(law_mode_name(mode)));
    json_object_end(j);
}

static void put_regulation(json *j, arena *a, const law_version *v, bool used)
{
    json_object(j);
    put_text(j, "id", v->id);
    put_text_if_any(j, "valid_from", v->info.valid_from);
    put_text_if_any(j, "valid_to", v->info.valid_to);
    put_hash(j, a, "hash", v->info.hash);
    json_key(j, S("used"));
    json_bool(j, used);
    json_object_end(j);
}

/* All that was loaded, marked by whether it was used: the rest cannot have changed the outcome. */
static void put_scope(json *j, arena *a, const law_corpus *c, const law_version **used, size_t used_count)
{
    size_t n = law_corpus_count(c), next = 0;
    const law_version **all = ARENA_ARRAY(a, const law_version *, n);
    for (size_t i = 0; i < n; i++) {
        all[i] = law_corpus_at_index(c, i);
    }
    if (n > 1) {
        qsort(all, n, sizeof *all, by_id_and_start);
    }
    json_key(j, S("scope"));
    json_object(j);
    json_key(j, S("sources"));
    json_array(j);
    json_array_end(j);
    json_key(j, S("loaded_regulations"));
    json_array(j);
    for (size_t i = 0; i < n; i++) {
        bool is_used = next < used_count && used[next] == all[i];
        next += is_used;
        put_regulation(j, a, all[i], is_used);
    }
    json_array_end(j);
    json_object_end(j);
    assert(next == used_count);
}

static int by_name(const void *x, const void *y)
{
    return str_cmp(((const law_entry *)x)->name, ((const law_entry *)y)->name);
}

/* Sorted, each once: given twice, the last wins, as in the evaluation. */
static void put_parameters(json *j, arena *a, const law_request *q)
{
    law_entry *list = ARENA_ARRAY(a, law_entry, q->parameter_count);
    size_t n = 0;
    for (size_t i = 0; i < q->parameter_count; i++) {
        size_t at = 0;
        while (at < n && !str_eq(list[at].name, q->parameters[i].name)) {
            at++;
        }
        list[at] = q->parameters[i];
        n += at == n;
    }
    if (n > 1) {
        qsort(list, n, sizeof *list, by_name);
    }
    json_key(j, S("parameters"));
    put_value(j, law_object(list, n));
}

/* The sources in the order in which they are asked. */
static void put_data(json *j, const law_data *data)
{
    json_key(j, S("data"));
    json_array(j);
    for (size_t i = 0; data != NULL && i < data->table_count; i++) {
        const law_table *t = &data->tables[i];
        json_object(j);
        put_text(j, "name", t->name);
        put_text(j, "key", t->key);
        json_key(j, S("priority"));
        json_int(j, t->priority);
        json_key(j, S("records"));
        put_value(j, law_list(t->rows, t->row_count));
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_execution(json *j, arena *a, const law_view *v, const law_request *q)
{
    json_key(j, S("execution"));
    json_object(j);
    put_text(j, "calculation_date", date_text(a, law_view_day(v)));
    put_text(j, "law", q->law);
    put_parameters(j, a, q);
    put_data(j, q->data);
    put_text_if_any(j, "stage", q->stage);
    json_object_end(j);
}

static int by_text(const void *x, const void *y)
{
    return str_cmp(*(const str *)x, *(const str *)y);
}

static void put_requested(json *j, arena *a, const law_request *q)
{
    str *names = ARENA_ARRAY(a, str, q->output_count);
    for (size_t i = 0; i < q->output_count; i++) {
        names[i] = q->outputs[i];
    }
    if (q->output_count > 1) {
        qsort(names, q->output_count, sizeof *names, by_text);
    }
    json_key(j, S("requested_outputs"));
    json_array(j);
    for (size_t i = 0; i < q->output_count; i++) {
        if (i == 0 || !str_eq(names[i], names[i - 1])) {
            json_str(j, names[i]);
        }
    }
    json_array_end(j);
}

static void put_output_provenance(json *j, const law_output *o)
{
    static const char *const types[] = {
        [LAW_DIRECT] = "Direct", [LAW_REACTIVE] = "Reactive", [LAW_OVERRIDE] = "Override"};
    json_key(j, o->name);
    json_object(j);
    put_text(j, "type", str_of(types[o->provenance.type]));
    put_text(j, "law_id", o->provenance.law_id);
    put_text(j, "article", o->provenance.article);
    put_text_if_any(j, "hook_point", o->provenance.hook_point);
    json_object_end(j);
}

static int by_output_name(const void *x, const void *y)
{
    return str_cmp(((const law_output *)x)->name, ((const law_output *)y)->name);
}

static law_output *sorted_outputs(arena *a, const law_result *r)
{
    law_output *list = ARENA_ARRAY(a, law_output, r->output_count);
    for (size_t i = 0; i < r->output_count; i++) {
        list[i] = r->outputs[i];
    }
    if (r->output_count > 1) {
        qsort(list, r->output_count, sizeof *list, by_output_name);
    }
    return list;
}

static void put_results(json *j, arena *a, const law_request *q, const law_result *r)
{
    law_output *outputs = sorted_outputs(a, r);
    json_key(j, S("results"));
    json_object(j);
    put_requested(j, a, q);
    json_key(j, S("outputs"));
    json_object(j);
    for (size_t i = 0; i < r->output_count; i++) {
        json_key(j, outputs[i].name);
        put_value(j, outputs[i].value);
    }
    json_object_end(j);
    json_key(j, S("output_provenance"));
    json_object(j);
    for (size_t i = 0; i < r->output_count; i++) {
        put_output_provenance(j, &outputs[i]);
    }
    json_object_end(j);
    put_text(j, "article", r->article);
    json_object_end(j);
}

/* ------------------------------------------------------------------ the receipt */

str law_receipt_write(arena *a, const law_corpus *c, const law_view *v, const law_request *q, const law_result *r,
                      int64_t timestamp)
{
    buf out = buf_in(a);
    json j = json_to(&out, 0);
    char hex[64];
    size_t used_count;
    const law_version **used = laws_used(a, v, q, r, &used_count);
    json_object(&j);
    put_provenance(&j, a, r->version);
    put_config(&j, q->mode);
    put_scope(&j, a, c, used, used_count);
    put_execution(&j, a, v, q);
    put_results(&j, a, q, r);
    json_key(&j, S("accepted_values"));
    json_array(&j);
    json_array_end(&j);
    file_sha256(str_printf(a, STR_FMT "}", STR_ARG(buf_str(&out))), hex); /* the canonical bytes end here */
    put_hash(&j, a, "hash", hex);
    put_text(&j, "timestamp", clock_rfc3339(a, timestamp));
    json_object_end(&j);
    return buf_str(&out);
}

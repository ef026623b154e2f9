/* Receipts: reading one back, exactly, and evaluating it again. */
#include "law/receipt.h"

#include "law/program.h"

#include "base/file.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ hash */

static void put_canonical(json *j, const doc *d, bool top)
{
    if (d->kind == DOC_SCALAR) {
        d->quoted ? json_str(j, d->text) : json_raw(j, d->text);
    } else if (d->kind == DOC_LIST) {
        json_array(j);
        for (size_t i = 0; i < d->n; i++) {
            put_canonical(j, d->items[i], false);
        }
        json_array_end(j);
    } else {
        json_object(j);
        for (size_t i = 0; i < d->n; i++) {
            str key = d->entries[i].key;
            if (!top || !(str_eq(key, S("hash")) || str_eq(key, S("timestamp")))) {
                json_key(j, key);
                put_canonical(j, d->entries[i].value, false);
            }
        }
        json_object_end(j);
    }
}

static str canonical(arena *a, const doc *d, bool top)
{
    buf out = buf_in(a);
    json j = json_to(&out, 0);
    put_canonical(&j, d, top);
    return buf_str(&out);
}

static bool read_object(arena *a, str name, str text, const doc **top, err *e)
{
    TRY(doc_read_json(a, name, text, top, e));
    return (*top)->kind == DOC_MAP
               ? true
               : err_at(e, ERR_INPUT, 0, name, 0, 0, "a receipt is a JSON object, not %s", doc_kind_name(*top));
}

bool law_receipt_hash(str name, str receipt, char out[64], err *e)
{
    arena *a = arena_new();
    const doc *top;
    bool ok = read_object(a, name, receipt, &top, e);
    if (ok) {
        file_sha256(canonical(a, top, true), out);
    }
    arena_free(a);
    return ok;
}

/* ------------------------------------------------------------------ values, exactly */

typedef struct reader {
    arena *a;
    str name;
    err *e;
} reader;

__attribute__((format(printf, 3, 4))) static bool refuse(const reader *r, const char *field, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    buf sentence = buf_in(r->a);
    buf_vprintf(&sentence, format, args);
    va_end(args);
    return err_at(r->e, ERR_INPUT, 0, r->name, 0, 0, "this is no receipt: '%s' %s", field,
                  str_copy(r->a, buf_str(&sentence)).p);
}

/* The inverse of how receipt.c writes a decimal: what is not exactly so written is refused, so that nothing is rounded
 * unseen. */
static bool read_dec(str text, law_value *out)
{
    char again[40];
    dec d;
    bool whole = str_ends(text, S("e0"));
    str digits = whole ? str_cut(text, 0, text.n - 2) : text;
    if (!dec_parse(digits, &d) || whole != (d.scale == 0) || !str_eq(digits, (str){again, dec_write(d, again)})) {
        return false;
    }
    *out = law_dec(d);
    return true;
}

static bool read_scalar(const reader *r, const char *field, const doc *d, law_value *out)
{
    int64_t whole;
    switch (doc_scalar_type(d)) {
    case DOC_NULL: *out = law_null(); return true;
    case DOC_BOOL: *out = law_bool(doc_bool(d)); return true;
    case DOC_INT:
        if (!str_to_int(d->text, &whole)) {
            return refuse(r, field, "holds the number " STR_FMT ", which has more than 63 bits", STR_ARG(d->text));
        }
        *out = law_int(whole);
        return true;
    case DOC_FLOAT:
        if (!read_dec(d->text, out)) {
            return refuse(r, field,
                          "holds the number " STR_FMT "; a decimal is written with its decimals (1.50), or as 3e0",
                          STR_ARG(d->text));
        }
        return true;
    default: *out = law_text(d->text); return true;
    }
}

static str text_of(const doc *d)
{
    return d != NULL && d->kind == DOC_SCALAR && d->quoted ? d->text : STR_NULL;
}

static bool read_value(const reader *r, const char *field, const doc *d, law_value *out)
{
    if (d->kind == DOC_SCALAR) {
        return read_scalar(r, field, d, out);
    }
    if (d->kind == DOC_LIST) {
        law_value *items = ARENA_ARRAY(r->a, law_value, d->n);
        for (size_t i = 0; i < d->n; i++) {
            TRY(read_value(r, field, d->items[i], &items[i]));
        }
        *out = law_list(items, d->n);
        return true;
    }
    const doc *mark = doc_get(d, S("__untranslatable"));
    if (mark != NULL && mark->kind == DOC_SCALAR && !mark->quoted && str_eq(mark->text, S("true"))) {
        law_taint *taint = ARENA_NEW(r->a, law_taint);
        *taint = (law_taint){text_of(doc_get(d, S("article"))), text_of(doc_get(d, S("construct")))};
        *out = (law_value){.kind = LAW_UNTRANSLATABLE, .taint = taint};
        return true;
    }
    law_entry *fields = ARENA_ARRAY(r->a, law_entry, d->n);
    for (size_t i = 0; i < d->n; i++) {
        fields[i].name = d->entries[i].key;
        TRY(read_value(r, field, d->entries[i].value, &fields[i].value));
    }
    *out = law_object(fields, d->n);
    return true;
}

/* ------------------------------------------------------------------ fields */

typedef struct used_law {
    str id, valid_from, hash;
} used_law;

typedef struct receipt {
    const doc *top;
    str hash;
    used_law *used; /* sorted by id and valid_from, as written */
    size_t used_count;
    date day;
    law_request q; /* without data */
    const doc *data;
} receipt;

static bool get(const reader *r, const doc *map, const char *field, doc_kind kind, const doc **out)
{
    *out = doc_get(map, str_of(field));
    if (*out == NULL) {
        return refuse(r, field, "is missing");
    }
    return (*out)->kind == kind ? true : refuse(r, field, "is %s", doc_kind_name(*out));
}

static bool get_text(const reader *r, const doc *map, const char *field, str *out)
{
    const doc *d;
    TRY(get(r, map, field, DOC_SCALAR, &d));
    *out = d->text;
    return d->quoted ? true : refuse(r, field, "is %s, not text", doc_kind_name(d));
}

static bool read_used(const reader *r, receipt *out)
{
    const doc *scope, *list;
    TRY(get(r, out->top, "scope", DOC_MAP, &scope));
    TRY(get(r, scope, "loaded_regulations", DOC_LIST, &list));
    out->used = ARENA_ARRAY(r->a, used_law, list->n);
    for (size_t i = 0; i < list->n; i++) {
        const doc *one = list->items[i], *used = doc_get(one, S("used"));
        used_law *u = &out->used[out->used_count];
        if (used == NULL || used->kind != DOC_SCALAR || used->quoted || !str_eq(used->text, S("true"))) {
            continue;
        }
        TRY(get_text(r, one, "id", &u->id));
        TRY(get_text(r, one, "hash", &u->hash));
        u->valid_from = text_of(doc_get(one, S("valid_from")));
        out->used_count++;
    }
    return true;
}

static bool read_parameters(const reader *r, const doc *execution, law_request *q)
{
    const doc *map;
    TRY(get(r, execution, "parameters", DOC_MAP, &map));
    if (map->n > LAW_PARAMETERS_MAX) {
        return refuse(r, "parameters", "has %zu entries; at most %d are allowed", map->n, LAW_PARAMETERS_MAX);
    }
    law_entry *list = ARENA_ARRAY(r->a, law_entry, map->n);
    for (size_t i = 0; i < map->n; i++) {
        list[i].name = map->entries[i].key;
        TRY(read_value(r, "parameters", map->entries[i].value, &list[i].value));
    }
    q->parameters = list;
    q->parameter_count = map->n;
    return true;
}

static bool read_outputs(const reader *r, const doc *top, law_request *q)
{
    const doc *results, *list;
    TRY(get(r, top, "results", DOC_MAP, &results));
    TRY(get(r, results, "outputs", DOC_MAP, &list));
    TRY(get(r, results, "output_provenance", DOC_MAP, &list));
    TRY(get(r, results, "requested_outputs", DOC_LIST, &list));
    if (list->n > LAW_PARAMETERS_MAX) {
        return refuse(r, "requested_outputs", "has %zu items; at most %d are allowed", list->n, LAW_PARAMETERS_MAX);
    }
    str *names = ARENA_ARRAY(r->a, str, list->n);
    for (size_t i = 0; i < list->n; i++) {
        names[i] = text_of(list->items[i]);
    }
    q->outputs = names;
    q->output_count = list->n;
    return true;
}

static bool read_receipt(const reader *r, receipt *out)
{
    const doc *config, *execution;
    str mode, day;
    TRY(get_text(r, out->top, "hash", &out->hash));
    TRY(read_used(r, out));
    TRY(get(r, out->top, "engine_config", DOC_MAP, &config));
    TRY(get_text(r, config, "untranslatable_mode", &mode));
    TRY(get(r, out->top, "execution", DOC_MAP, &execution));
    TRY(get_text(r, execution, "calculation_date", &day));
    TRY(get_text(r, execution, "law", &out->q.law));
    TRY(get(r, execution, "data", DOC_LIST, &out->data));
    TRY(read_parameters(r, execution, &out->q));
    out->q.stage = text_of(doc_get(execution, S("stage")));
    if (!law_mode_from(mode, &out->q.mode)) {
        return refuse(r, "untranslatable_mode", "is error, propagate, warn or ignore, not '" STR_FMT "'",
                      STR_ARG(mode));
    }
    if (!date_parse(day, &out->day)) {
        return refuse(r, "calculation_date", "is no date: '" STR_FMT "'", STR_ARG(day));
    }
    return read_outputs(r, out->top, &out->q);
}

static bool read_source(const reader *r, const doc *source, law_data *data)
{
    const doc *priority, *records;
    str name, key;
    int64_t rank;
    TRY(get_text(r, source, "name", &name));
    TRY(get_text(r, source, "key", &key));
    TRY(get(r, source, "priority", DOC_SCALAR, &priority));
    TRY(get(r, source, "records", DOC_LIST, &records));
    if (!str_to_int(priority->text, &rank) || rank < INT32_MIN || rank > INT32_MAX) {
        return refuse(r, "priority", "is no whole number");
    }
    law_value *rows = ARENA_ARRAY(r->a, law_value, records->n);
    for (size_t i = 0; i < records->n; i++) {
        TRY(read_value(r, "records", records->items[i], &rows[i]));
    }
    return law_data_add(data, name, key, (int)rank, rows, records->n, r->e);
}

static bool read_data(const reader *r, const doc *list, law_data *data)
{
    for (size_t i = 0; i < list->n; i++) {
        TRY(read_source(r, list->items[i], data));
    }
    return true;
}

/* ------------------------------------------------------------------ laws */

static str since(arena *a, str id, str valid_from)
{
    return valid_from.n == 0 ? str_printf(a, "'" STR_FMT "'", STR_ARG(id))
                             : str_printf(a, "'" STR_FMT "' of " STR_FMT, STR_ARG(id), STR_ARG(valid_from));
}

/* NULL when no such version is loaded. */
static const law_version *loaded(const law_corpus *c, const used_law *u)
{
    const law_law *l = law_corpus_law(c, law_names_find(&c->names, u->id));
    for (size_t i = 0; l != NULL && i < l->count; i++) {
        if (str_eq(l->versions[i]->info.valid_from, u->valid_from)) {
            return l->versions[i];
        }
    }
    return NULL;
}

static bool has_hash(const law_version *v, str hash)
{
    return hash.n == 7 + 64 && str_starts(hash, S("sha256:")) && memcmp(hash.p + 7, v->info.hash, 64) == 0;
}

/* A sentence when a law that was used is gone or changed; empty when all are as they were. */
static str changed_laws(arena *a, const law_corpus *c, const receipt *r)
{
    for (size_t i = 0; i < r->used_count; i++) {
        const used_law *u = &r->used[i];
        const law_version *v = loaded(c, u);
        str law = since(a, u->id, u->valid_from);
        if (v == NULL) {
            return str_printf(a, "the law " STR_FMT " is not loaded", STR_ARG(law));
        }
        if (!has_hash(v, u->hash)) {
            return str_printf(a, "the law " STR_FMT " has other bytes now than when this receipt was made",
                              STR_ARG(law));
        }
    }
    return STR_NULL;
}

/* A sentence when the evaluation used other laws than the receipt says; empty when they are the same. */
static str other_laws(arena *a, const law_result *result, const receipt *r)
{
    size_t n, matched = 0;
    const law_version **now = law_trace_laws(a, result->trace, &n);
    for (size_t i = 0; i < n; i++) {
        bool found = false;
        for (size_t k = 0; k < r->used_count && !found; k++) {
            found = str_eq(now[i]->id, r->used[k].id) && str_eq(now[i]->info.valid_from, r->used[k].valid_from);
        }
        if (!found) {
            return str_printf(a, "the law " STR_FMT " decides now too, and did not when this receipt was made",
                              STR_ARG(since(a, now[i]->id, now[i]->info.valid_from)));
        }
        matched++;
    }
    return matched == r->used_count ? STR_NULL : S("a law that was used when this receipt was made decides no longer");
}

/* ------------------------------------------------------------------ comparing */

static bool same_doc(arena *a, const doc *x, const doc *y)
{
    return x != NULL && y != NULL && str_eq(canonical(a, x, false), canonical(a, y, false));
}

static const doc *path(const doc *top, const char *section, const char *field)
{
    return doc_get(doc_get(top, str_of(section)), str_of(field));
}

/* A sentence about the first entry that the two mappings do not share; empty when there is none. */
static str different_entry(arena *a, const doc *then, const doc *now, const char *what)
{
    for (size_t i = 0; i < then->n; i++) {
        const doc *value = doc_get(now, then->entries[i].key);
        if (value == NULL) {
            return str_printf(a, "%s '" STR_FMT "' is not there any more", what, STR_ARG(then->entries[i].key));
        }
        if (!same_doc(a, then->entries[i].value, value)) {
            return str_printf(a, "%s '" STR_FMT "' is " STR_FMT " now, was " STR_FMT, what,
                              STR_ARG(then->entries[i].key), STR_ARG(canonical(a, value, false)),
                              STR_ARG(canonical(a, then->entries[i].value, false)));
        }
    }
    for (size_t i = 0; i < now->n; i++) {
        if (doc_get(then, now->entries[i].key) == NULL) {
            return str_printf(a, "%s '" STR_FMT "' is new", what, STR_ARG(now->entries[i].key));
        }
    }
    return STR_NULL;
}

/* A sentence about what differs between two receipts of one evaluation; empty when they agree on all that was given
 * and decided. */
static str difference(arena *a, const doc *then, const doc *now)
{
    static const char *const sections[] = {"engine_config", "execution", "results"};
    str why = different_entry(a, path(then, "results", "outputs"), path(now, "results", "outputs"), "the output");
    if (why.n == 0) {
        why = different_entry(a, path(then, "results", "output_provenance"), path(now, "results", "output_provenance"),
                              "the provenance of");
    }
    for (size_t i = 0; why.n == 0 && i < 3; i++) {
        if (!same_doc(a, doc_get(then, str_of(sections[i])), doc_get(now, str_of(sections[i])))) {
            why = str_printf(a, "the section '%s' comes out otherwise", sections[i]);
        }
    }
    return why;
}

/* ------------------------------------------------------------------ replay */

typedef struct replaying {
    arena *a;
    const law_corpus *c;
    const receipt *then;
    law_replay_status status;
    str why;
} replaying;

static void conclude(replaying *p, law_replay_status status, str why)
{
    p->status = status;
    p->why = why;
}

static void evaluate(replaying *p, const law_data *data, law_run *run, const law_view *view)
{
    err e = {0};
    law_result result;
    const doc *now;
    law_request q = p->then->q;
    q.data = data;
    q.trace = true; /* tells which laws were used */
    if (!law_run_evaluate(run, view, &q, &result, &e)) {
        conclude(p, LAW_REPLAY_DIFFERENT,
                 str_printf(p->a, "the evaluation fails now: " STR_FMT, STR_ARG(err_text(p->a, &e))));
        return;
    }
    str other = other_laws(p->a, &result, p->then);
    if (other.n > 0) {
        conclude(p, LAW_REPLAY_LAW_CHANGED, other);
        return;
    }
    str again = law_receipt_write(p->a, p->c, view, &q, &result, 0);
    str differs =
        doc_read_json(p->a, S("replay"), again, &now, &e) ? difference(p->a, p->then->top, now) : err_text(p->a, &e);
    conclude(p, differs.n > 0 ? LAW_REPLAY_DIFFERENT : LAW_REPLAY_SAME, differs);
}

static bool replay(const reader *r, replaying *p)
{
    law_data *data = law_data_new(p->c);
    bool ok = read_data(r, p->then->data, data);
    if (ok) {
        law_view *view = law_view_at(p->c, p->then->day);
        law_run *run = law_run_new();
        evaluate(p, data, run, view);
        law_run_free(run);
        law_view_free(view);
    }
    law_data_free(data);
    return ok;
}

bool law_receipt_replay(arena *a, const law_corpus *c, str name, str text, law_replay_status *status, str *why, err *e)
{
    reader r = {a, name, e};
    receipt then = {0};
    char hex[64];
    TRY(read_object(a, name, text, &then.top, e));
    TRY(read_receipt(&r, &then));
    replaying p = {.a = a, .c = c, .then = &then};
    file_sha256(canonical(a, then.top, true), hex);
    str changed = changed_laws(a, c, &then);
    if (!str_eq(then.hash, str_printf(a, "sha256:%.64s", hex))) {
        conclude(&p, LAW_REPLAY_TAMPERED,
                 S("the content of the receipt does not fit its hash: it was changed after it was made"));
    } else if (changed.n > 0) {
        conclude(&p, LAW_REPLAY_LAW_CHANGED, changed);
    } else {
        TRY(replay(&r, &p));
    }
    *status = p.status;
    *why = p.why;
    return true;
}

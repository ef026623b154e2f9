/* Loading: one YAML document becomes one law version. */
#include "law/compile.h"
#include "law/fields.h"

#include <assert.h>
#include <stdio.h>

#include "base/file.h"

#include "base/banned.h"

const char *const law_layers[13] = {
    "VERDRAG",
    "EU_VERORDENING",
    "EU_RICHTLIJN",
    "GRONDWET",
    "WET",
    "KONINKLIJK_BESLUIT",
    "AMVB",
    "MINISTERIELE_REGELING",
    "PROVINCIALE_VERORDENING",
    "WATERSCHAPS_VERORDENING",
    "GEMEENTELIJKE_VERORDENING",
    "BELEIDSREGEL",
    "UITVOERINGSBELEID",
};

int law_layer_from(str name)
{
    if (str_eq(name, S("ALGEMENE_MAATREGEL_VAN_BESTUUR"))) {
        name = S("AMVB");
    }
    for (int i = 0; i < 13; i++) {
        if (str_eq(name, str_of(law_layers[i]))) {
            return i;
        }
    }
    return -1;
}

/* ------------------------------------------------------------------ reading fields */

bool law_load_error(law_build *b, const doc *at, const char *format, ...)
{
    char message[512];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    return err_at(b->e, ERR_INPUT, LAW_E_LOAD, b->file, at != NULL ? at->line : 0, at != NULL ? at->column : 0, "%s",
                  message);
}

static bool is_known(str key, const char *const *known, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(key, str_of(known[i]))) {
            return true;
        }
    }
    return false;
}

/* The known key that `key` is a slip of, when the mapping lacks it; NULL when none is near. */
static const char *meant_key(const doc *map, str key, const char *const *known, size_t n)
{
    size_t most = key.n / 4 > 1 ? key.n / 4 : 1;
    for (size_t i = 0; key.n >= 4 && i < n; i++) {
        str candidate = str_of(known[i]);
        if (candidate.n >= 4 && doc_get(map, candidate) == NULL && str_distance(key, candidate, most) <= most) {
            return known[i];
        }
    }
    return NULL;
}

bool law_check_keys(law_build *b, const doc *map, const char *what, const char *const *known, size_t known_count)
{
    if (map->kind != DOC_MAP) {
        return law_load_error(b, map, "%s is a mapping, not %s", what, doc_kind_name(map));
    }
    const doc_entry *repeated = doc_repeated(map);
    if (repeated != NULL) {
        doc at = {.line = repeated->line, .column = repeated->column};
        return law_load_error(b, &at, "the field '" STR_FMT "' stands twice in %s; keep one", STR_ARG(repeated->key),
                              what);
    }
    for (size_t i = 0; i < map->n; i++) {
        str key = map->entries[i].key;
        if (is_known(key, known, known_count)) {
            continue;
        }
        const char *meant = meant_key(map, key, known, known_count);
        if (meant != NULL) {
            doc at = {.line = map->entries[i].line, .column = map->entries[i].column};
            return law_load_error(b, &at, "unknown field '" STR_FMT "' in %s; did you mean '%s'?", STR_ARG(key), what,
                                  meant);
        }
    }
    return true;
}

bool law_get_list(law_build *b, const doc *map, const char *key, const doc **list)
{
    const doc *d = doc_get(map, str_of(key));
    *list = NULL;
    if (doc_is_null(d)) {
        return true;
    }
    if (d->kind != DOC_LIST) {
        return law_load_error(b, d, "'%s' is a list, not %s", key, doc_kind_name(d));
    }
    if (d->n > LAW_LIST_MAX) {
        return law_load_error(b, d, "'%s' has %zu items; at most %d are allowed", key, d->n, LAW_LIST_MAX);
    }
    *list = d;
    return true;
}

bool law_get_text(law_build *b, const doc *map, const char *key, str *out)
{
    const doc *d = doc_get(map, str_of(key));
    *out = STR_NULL;
    if (doc_is_null(d)) {
        return true;
    }
    if (d->kind != DOC_SCALAR) {
        return law_load_error(b, d, "'%s' is a text, not %s", key, doc_kind_name(d));
    }
    *out = d->text;
    return true;
}

bool law_require_text(law_build *b, const doc *map, const char *what, const char *key, str *out)
{
    if (doc_is_null(doc_get(map, str_of(key)))) {
        return law_load_error(b, map, "%s needs the field '%s'", what, key);
    }
    return law_get_text(b, map, key, out);
}

/* ------------------------------------------------------------------ top level */

/* First path segment of the form vN.N.N in the $schema address. */
static str schema_version(str schema)
{
    for (size_t i = 0; i + 1 < schema.n; i++) {
        if (schema.p[i] != '/' || schema.p[i + 1] != 'v') {
            continue;
        }
        size_t end = i + 2, dots = 0, digits = 0;
        while (end < schema.n && ((schema.p[end] >= '0' && schema.p[end] <= '9') || schema.p[end] == '.')) {
            dots += schema.p[end] == '.';
            digits += schema.p[end] != '.';
            end++;
        }
        if (dots == 2 && digits >= 3 && (end == schema.n || schema.p[end] == '/')) {
            return str_cut(schema, i + 1, end - i - 1);
        }
    }
    return STR_NULL;
}

static bool read_schema(law_build *b, const doc *top)
{
    str schema;
    TRY(law_get_text(b, top, "$schema", &schema));
    b->rows_dialect = str_starts(schema, S("urn:samenhang:law-rows:"));
    if (b->rows_dialect && !str_eq(schema, S("urn:samenhang:law-rows:1"))) {
        return law_load_error(b, doc_get(top, S("$schema")),
                              "unknown dialect '" STR_FMT "'; this version reads urn:samenhang:law-rows:1",
                              STR_ARG(schema));
    }
    str version = b->rows_dialect ? S("v0.5.6") : schema_version(schema);
    if (version.n > 0 &&
        !(str_starts(version, S("v0.5.")) && version.n == 6 && version.p[5] >= '0' && version.p[5] <= '6')) {
        return law_load_error(b, doc_get(top, S("$schema")),
                              "schema version '" STR_FMT "' is not supported; v0.5.0 to v0.5.6 are", STR_ARG(version));
    }
    b->v->info.schema_version = version;
    b->v->rows_dialect = b->rows_dialect;
    return true;
}

static bool read_dates(law_build *b, const doc *top)
{
    law_version *v = b->v;
    str from, to;
    TRY(law_get_text(b, top, "valid_from", &from));
    TRY(law_get_text(b, top, "valid_to", &to));
    v->valid_from = DATE_MIN;
    v->valid_to = DATE_MAX;
    v->has_from = date_parse(from, &v->valid_from);
    if (!v->has_from && from.n > 0 && from.p[0] >= '0' && from.p[0] <= '9') {
        return law_load_error(b, doc_get(top, S("valid_from")),
                              "'valid_from' is no real day: '" STR_FMT "'; write it as YYYY-MM-DD", STR_ARG(from));
    }
    if (to.n > 0 && !date_parse(to, &v->valid_to)) {
        return law_load_error(b, doc_get(top, S("valid_to")),
                              "'valid_to' is no real day: '" STR_FMT "'; write it as YYYY-MM-DD", STR_ARG(to));
    }
    v->info.valid_from = from;
    v->info.valid_to = to;
    return true;
}

static bool read_territory(law_build *b, const doc *top)
{
    law_version *v = b->v;
    const struct {
        const char *key;
        law_sym name;
    } scopes[] = {{"gemeente_code", b->c->known.gemeente_code},
                  {"waterschap_code", b->c->known.waterschap_code},
                  {"provincie_code", b->c->known.provincie_code}};
    for (size_t i = 0; i < 3; i++) {
        str code;
        TRY(law_get_text(b, top, scopes[i].key, &code));
        /* a municipality or water board lies in its province: the province adds nothing to its code */
        if (code.n > 0 && (i < 2 || v->territory_count == 0)) {
            v->territory[v->territory_count++] = (struct law_territory){scopes[i].name, law_text(code)};
        }
    }
    return true;
}

static bool read_identity(law_build *b, const doc *top)
{
    law_version *v = b->v;
    str publication;
    TRY(law_require_text(b, top, "a law", "$id", &v->id));
    TRY(law_require_text(b, top, "a law", "regulatory_layer", &v->info.layer));
    TRY(law_require_text(b, top, "a law", "publication_date", &publication));
    v->layer = law_layer_from(v->info.layer);
    if (v->layer < 0) {
        return law_load_error(b, doc_get(top, S("regulatory_layer")),
                              "unknown regulatory layer '" STR_FMT "'; expected one of WET, "
                              "AMVB, MINISTERIELE_REGELING, GEMEENTELIJKE_VERORDENING, … (docs/law-format.md)",
                              STR_ARG(v->info.layer));
    }
    v->id_sym = law_names_intern(&b->c->names, v->id);
    v->info.id = v->id;
    v->info.file = v->file = b->file;
    TRY(law_get_text(b, top, "name", &v->info.name));
    TRY(law_get_text(b, top, "uuid", &v->info.uuid));
    TRY(law_get_text(b, top, "bwb_id", &v->info.bwb_id));
    return law_get_text(b, top, "url", &v->info.url);
}

/* ------------------------------------------------------------------ procedures */

static bool read_stage(law_build *b, const doc *d, law_stage *stage)
{
    static const char *const known[] = {"name", "description", "requires"};
    const doc *list;
    str name;
    TRY(law_check_keys(b, d, "a stage", known, 3));
    TRY(law_require_text(b, d, "a stage", "name", &name));
    TRY(law_get_list(b, d, "requires", &list));
    size_t n = list != NULL ? list->n : 0;
    law_sym *requires = ARENA_ARRAY(b->c->mem, law_sym, n);
    for (size_t i = 0; i < n; i++) {
        str required;
        TRY(law_require_text(b, list->items[i], "a requirement of a stage", "name", &required));
        requires[i] = law_names_intern(&b->c->names, required);
    }
    *stage = (law_stage){law_names_intern(&b->c->names, name), requires, n};
    return true;
}

static bool read_procedure(law_build *b, const doc *d, law_procedure *p)
{
    static const char *const known[] = {"id", "default", "applies_to", "stages", "description", "name"};
    const doc *list, *is_default = doc_get(d, S("default"));
    str id, character;
    TRY(law_check_keys(b, d, "a procedure", known, 6));
    TRY(law_require_text(b, d, "a procedure", "id", &id));
    const doc *target = doc_get(d, S("applies_to"));
    if (target == NULL || target->kind != DOC_MAP) {
        return law_load_error(b, d, "a procedure needs 'applies_to' with a 'legal_character'");
    }
    TRY(law_require_text(b, target, "'applies_to'", "legal_character", &character));
    TRY(law_get_list(b, d, "stages", &list));
    size_t n = list != NULL ? list->n : 0;
    law_stage *stages = ARENA_ARRAY(b->c->mem, law_stage, n);
    for (size_t i = 0; i < n; i++) {
        TRY(read_stage(b, list->items[i], &stages[i]));
    }
    *p = (law_procedure){.id = law_names_intern(&b->c->names, id),
                         .legal_character = law_names_intern(&b->c->names, character),
                         .is_default = is_default != NULL && is_default->kind == DOC_SCALAR &&
                                       doc_scalar_type(is_default) == DOC_BOOL && doc_bool(is_default),
                         .stages = stages,
                         .stage_count = n};
    return true;
}

static bool read_procedures(law_build *b, const doc *top)
{
    const doc *list;
    TRY(law_get_list(b, top, "procedure", &list));
    size_t n = list != NULL ? list->n : 0;
    law_procedure *all = ARENA_ARRAY(b->c->mem, law_procedure, n);
    for (size_t i = 0; i < n; i++) {
        TRY(read_procedure(b, list->items[i], &all[i]));
    }
    b->v->procedures = all;
    b->v->procedure_count = n;
    return true;
}

/* ------------------------------------------------------------------ articles */

static bool read_article(law_build *b, const doc *d, law_article *a)
{
    static const char *const known[] = {"number",           "text",  "url",        "ref", "references",
                                        "machine_readable", "title", "description"};
    TRY(law_check_keys(b, d, "an article", known, sizeof known / sizeof *known));
    TRY(law_require_text(b, d, "an article", "number", &a->number));
    TRY(law_get_text(b, d, "text", &a->text));
    TRY(law_get_text(b, d, "url", &a->url));
    if (a->url.n == 0) {
        TRY(law_get_text(b, d, "ref", &a->url));
    }
    a->law = b->v;
    a->line = (uint32_t)d->line;
    a->number_sym = law_names_intern(&b->c->names, a->number);
    return law_compile_article(b, a, doc_get(d, S("machine_readable")));
}

static bool read_articles(law_build *b, const doc *top)
{
    const doc *list;
    if (doc_get(top, S("articles")) == NULL) {
        return law_load_error(b, top, "a law needs the field 'articles'");
    }
    TRY(law_get_list(b, top, "articles", &list));
    size_t n = list != NULL ? list->n : 0;
    law_article *all = ARENA_ARRAY(b->c->mem, law_article, n);
    b->v->articles = all;
    b->v->article_count = n;
    for (size_t i = 0; i < n; i++) {
        TRY(read_article(b, list->items[i], &all[i]));
    }
    return true;
}

static bool read_law(law_build *b, const doc *top)
{
    static const char *const known[] = {"$id",
                                        "$schema",
                                        "uuid",
                                        "regulatory_layer",
                                        "publication_date",
                                        "valid_from",
                                        "valid_to",
                                        "url",
                                        "bwb_id",
                                        "celex_nummer",
                                        "eli",
                                        "tractatenblad_id",
                                        "unts_nummer",
                                        "gemeente_code",
                                        "provincie_code",
                                        "waterschap_code",
                                        "officiele_titel",
                                        "stcrt_id",
                                        "organisation",
                                        "name",
                                        "legal_basis",
                                        "preamble",
                                        "procedure",
                                        "articles",
                                        "competent_authority",
                                        "description",
                                        "effective_date",
                                        "jaar",
                                        "references"};
    if (top->kind != DOC_MAP) {
        return law_load_error(b, top, "a law is a mapping with '$id' and 'articles', not %s", doc_kind_name(top));
    }
    TRY(law_check_keys(b, top, "a law", known, sizeof known / sizeof *known));
    TRY(read_identity(b, top));
    TRY(read_schema(b, top));
    TRY(read_dates(b, top));
    TRY(read_territory(b, top));
    TRY(read_procedures(b, top));
    return read_articles(b, top);
}

/* ------------------------------------------------------------------ the corpus takes it */

static void replace_earlier(law_corpus *c, const law_version *v)
{
    for (size_t i = 0; i < c->loaded_count; i++) {
        law_version *other = c->loaded[i];
        if (other->id_sym == v->id_sym && str_eq(other->info.valid_from, v->info.valid_from)) {
            other->replaced = true;
        }
    }
}

static bool add_document(law_corpus *c, arena *scratch, str name, str yaml, const doc *top, err *e)
{
    law_version *v = ARENA_NEW(c->mem, law_version);
    law_build b = {.c = c, .scratch = scratch, .file = str_copy(c->mem, name), .v = v, .e = e};
    uint32_t articles = c->article_count, references = c->reference_count, terms = c->term_count;
    file_sha256(yaml, v->info.hash);
    if (!read_law(&b, top)) {
        c->article_count = articles; /* numbers go back: what failed leaves nothing behind but names */
        c->reference_count = references;
        c->term_count = terms;
        return false;
    }
    law_fields_record(&b, top);
    replace_earlier(c, v);
    v->sequence = c->loaded_count;
    ARENA_PUSH(c->mem, c->loaded, c->loaded_count, c->loaded_cap, v);
    return true;
}

static bool check_size(str name, str yaml, err *e)
{
    if (yaml.n > LAW_FILE_BYTES_MAX) {
        return err_at(e, ERR_LIMIT, LAW_E_LOAD, name, 0, 0,
                      "the law file has %zu bytes; at most %d are allowed: split it by chapter or leave out annexes",
                      yaml.n, LAW_FILE_BYTES_MAX);
    }
    return true;
}

static bool read_yaml(law_corpus *c, str name, str yaml, const doc **top, err *e)
{
    if (!doc_read_yaml(c->mem, name, yaml, top, e)) {
        if (e != NULL && e->code == 0) {
            e->code = LAW_E_YAML;
        }
        return false;
    }
    return true;
}

bool law_corpus_add(law_corpus *c, str name, str yaml, err *e)
{
    const doc *top;
    assert(!c->sealed);
    TRY(check_size(name, yaml, e));
    TRY(read_yaml(c, name, yaml, &top, e));
    arena *scratch = arena_new();
    bool ok = add_document(c, scratch, name, yaml, top, e);
    arena_free(scratch);
    return ok;
}

/* Notes and vocabularies live beside laws; they have no articles of their own. */
static bool is_law(const doc *top)
{
    return top->kind != DOC_MAP || doc_get(top, S("articles")) != NULL || doc_get(top, S("regulatory_layer")) != NULL;
}

static bool add_file(law_corpus *c, arena *scratch, str path, err *e)
{
    str yaml;
    const doc *top;
    TRY(file_read(scratch, path, 64u << 20, &yaml, e));
    TRY(check_size(path, yaml, e));
    TRY(read_yaml(c, path, yaml, &top, e));
    return is_law(top) ? add_document(c, scratch, path, yaml, top, e) : true;
}

bool law_corpus_add_directory(law_corpus *c, str directory, err *e)
{
    static const str suffixes[] = {{".yaml", 5}, {".yml", 4}};
    arena *list = arena_new(), *scratch = arena_new();
    str *paths;
    size_t n;
    bool ok = file_list(list, directory, suffixes, 2, &paths, &n, e);
    for (size_t i = 0; ok && i < n; i++) {
        ok = add_file(c, scratch, paths[i], e);
        arena_reset(scratch);
    }
    arena_free(scratch);
    arena_free(list);
    return ok;
}

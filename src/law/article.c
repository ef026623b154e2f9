/* Compiling an article: definitions, inputs, open terms, actions. */
#include "law/compile.h"
#include "law/trace.h"

#include <stdlib.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ names and slots */

law_name_use *compile_use(compiling *k, law_sym name)
{
    law_corpus *c = k->b->c;
    if (name >= c->use_cap) {
        size_t cap = c->names.cap > name ? c->names.cap : (size_t)name + 1;
        law_name_use *uses = ARENA_ARRAY(c->mem, law_name_use, cap);
        if (c->use_cap > 0) {
            memcpy(uses, c->uses, c->use_cap * sizeof *uses);
        }
        c->uses = uses;
        c->use_cap = cap;
    }
    law_name_use *use = &c->uses[name];
    if (use->stamp != k->stamp) {
        *use = (law_name_use){.stamp = k->stamp, .in_slot = -1, .out_slot = -1, .definition = -1};
    }
    return use;
}

uint32_t compile_new_slot(compiling *k, law_sym name)
{
    ARENA_PUSH(k->b->scratch, k->slots, k->slot_count, k->slot_cap, name);
    return (uint32_t)k->slot_count - 1;
}

uint32_t compile_in_slot(compiling *k, law_sym name)
{
    law_name_use *use = compile_use(k, name);
    if (use->in_slot < 0) {
        use->in_slot = (int32_t)compile_new_slot(k, name);
        law_binding binding = {name, (uint32_t)use->in_slot};
        ARENA_PUSH(k->b->scratch, k->bindings, k->binding_count, k->binding_cap, binding);
    }
    return (uint32_t)use->in_slot;
}

law_operand compile_const(compiling *k, law_value v, law_sym name)
{
    ARENA_PUSH(k->b->scratch, k->consts, k->const_count, k->const_cap, v);
    ARENA_PUSH(k->b->scratch, k->const_names, k->const_name_count, k->const_name_cap, name);
    return OPERAND_CONST | (uint32_t)(k->const_count - 1);
}

static void begin(compiling *k, law_build *b, law_article *article)
{
    *k = (compiling){.b = b, .article = article, .stamp = ++b->c->use_stamp, .local = SYM_NONE};
}

static void *copy_out(arena *a, const void *from, size_t n, size_t size)
{
    void *to = arena_array(a, n, size);
    if (n > 0) {
        memcpy(to, from, n * size);
    }
    return to;
}

static int by_binding_name(const void *x, const void *y)
{
    law_sym a = ((const law_binding *)x)->name, b = ((const law_binding *)y)->name;
    return (a > b) - (a < b);
}

/* Where the value of a slot comes from: what the trace says of it. The strongest claim is made last. */
static const uint8_t *origins(arena *mem, const law_article *a)
{
    uint8_t *how = arena_array(mem, a->slot_count, sizeof *how);
    for (size_t i = 0; i < a->slot_count; i++) {
        how[i] = LAW_HOW_LOCAL;
    }
    for (size_t i = 0; i < a->binding_count; i++) {
        how[a->bindings[i].slot] = LAW_HOW_PARAMETER;
    }
    for (size_t i = 0; i < a->term_count; i++) {
        how[a->terms[i].slot] = LAW_HOW_OPEN_TERM;
    }
    for (size_t i = 0; i < a->input_count; i++) {
        how[a->inputs[i].slot] = LAW_HOW_INPUT;
    }
    for (size_t i = 0; i < a->computed_count; i++) {
        how[a->computed[i].slot] = LAW_HOW_OUTPUT;
    }
    return how;
}

static void finish(compiling *k)
{
    arena *mem = k->b->c->mem;
    law_article *a = k->article;
    if (k->binding_count > 1) {
        qsort(k->bindings, k->binding_count, sizeof *k->bindings, by_binding_name);
    }
    a->consts = copy_out(mem, k->consts, k->const_count, sizeof *k->consts);
    a->const_names = copy_out(mem, k->const_names, k->const_count, sizeof *k->const_names);
    a->nodes = copy_out(mem, k->nodes, k->node_count, sizeof *k->nodes);
    a->args = copy_out(mem, k->args, k->arg_count, sizeof *k->args);
    a->slot_names = copy_out(mem, k->slots, k->slot_count, sizeof *k->slots);
    a->bindings = copy_out(mem, k->bindings, k->binding_count, sizeof *k->bindings);
    a->units = copy_out(mem, k->units, k->unit_count, sizeof *k->units);
    a->unit_count = k->unit_count;
    a->const_count = k->const_count;
    a->node_count = k->node_count;
    a->arg_count = k->arg_count;
    a->slot_count = (uint32_t)k->slot_count;
    a->binding_count = k->binding_count;
    a->slot_origins = origins(mem, a);
}

/* ------------------------------------------------------------------ definitions and units */

static bool has_unit(compiling *k, const doc *field, law_unit *unit)
{
    const doc *spec = field->kind == DOC_MAP ? doc_get(field, S("type_spec")) : NULL;
    const doc *name = spec != NULL ? doc_get(spec, S("unit")) : NULL;
    *unit = name != NULL && name->kind == DOC_SCALAR ? law_unit_from(name->text) : UNIT_UNKNOWN;
    (void)k;
    return *unit != UNIT_UNKNOWN;
}

/* The unit for explanations: of every name that declares one. */
static void note_unit(compiling *k, law_sym name, law_unit unit)
{
    law_name_unit known = {name, (uint8_t)unit};
    if (unit != UNIT_UNKNOWN) {
        ARENA_PUSH(k->b->scratch, k->units, k->unit_count, k->unit_cap, known);
    }
}

static bool compile_definitions(compiling *k, const doc *mr)
{
    const doc *definitions = doc_get(mr, S("definitions"));
    if (doc_is_null(definitions)) {
        return true;
    }
    if (definitions->kind != DOC_MAP) {
        return law_load_error(k->b, definitions, "'definitions' is a mapping from name to value, not %s",
                              doc_kind_name(definitions));
    }
    for (size_t i = 0; i < definitions->n; i++) {
        const doc_entry *entry = &definitions->entries[i];
        const doc *value = entry->value, *inner = doc_get(value, S("value"));
        law_value v;
        if (!law_value_from_doc(k->b->c->mem, inner != NULL ? inner : value, false, &v, k->b->e)) {
            return law_load_error(k->b, inner != NULL ? inner : value,
                                  "the value of definition '" STR_FMT "' is too large", STR_ARG(entry->key));
        }
        law_sym name = law_names_intern(&k->b->c->names, entry->key);
        law_name_use *use = compile_use(k, name);
        use->definition = (int32_t)OPERAND_INDEX(compile_const(k, v, name));
        has_unit(k, value, &use->unit);
        note_unit(k, name, use->unit);
    }
    return true;
}

/* Units of parameters are not checked: they do not count for the expressions. */
static void take_units(compiling *k, const doc *execution, const char *key, bool checked)
{
    const doc *list = doc_get(execution, str_of(key));
    law_unit unit;
    for (size_t i = 0; list != NULL && list->kind == DOC_LIST && i < list->n; i++) {
        const doc *name = doc_get(list->items[i], S("name"));
        if (name != NULL && name->kind == DOC_SCALAR && has_unit(k, list->items[i], &unit)) {
            law_sym sym = law_names_intern(&k->b->c->names, name->text);
            note_unit(k, sym, unit);
            compile_use(k, sym)->unit = checked ? unit : compile_use(k, sym)->unit;
        }
    }
}

/* ------------------------------------------------------------------ inputs */

static int by_target(const void *x, const void *y)
{
    law_sym a = ((const law_mapping *)x)->target, b = ((const law_mapping *)y)->target;
    return (a > b) - (a < b);
}

/* True when every entry is a given parameter (no input so far has that name) that keeps its name. */
static bool hands_on(compiling *k, const law_input *in)
{
    for (size_t i = 0; i < in->mapping_count; i++) {
        law_operand o = in->mapping[i].value;
        if (OPERAND_TAG(o) != OPERAND_SLOT || k->slots[OPERAND_INDEX(o)] != in->mapping[i].target ||
            compile_use(k, in->mapping[i].target)->input_done) {
            return false;
        }
    }
    return true;
}

static bool compile_parameters(compiling *k, const doc *source, law_input *in)
{
    const doc *map = doc_get(source, S("parameters"));
    if (doc_is_null(map)) {
        return true;
    }
    if (map->kind != DOC_MAP) {
        return law_load_error(k->b, map, "'parameters' of a source is a mapping from name to variable, not %s",
                              doc_kind_name(map));
    }
    law_mapping *list = ARENA_ARRAY(k->b->c->mem, law_mapping, map->n);
    size_t n = 0;
    for (size_t i = 0; i < map->n; i++) {
        law_mapping m = {.target = law_names_intern(&k->b->c->names, map->entries[i].key)};
        TRY(compile_mapped(k, map->entries[i].value, &m.value));
        size_t at = 0; /* a repeated key: the last wins */
        while (at < n && list[at].target != m.target) {
            at++;
        }
        list[at] = m;
        n += at == n;
    }
    qsort(list, n, sizeof *list, by_target);
    in->mapping = list;
    in->mapping_count = n;
    in->has_mapping = true;
    in->hands_on = hands_on(k, in);
    return true;
}

static bool compile_select(compiling *k, const doc *source, law_input *in)
{
    static const char *const known[] = {"name", "value"};
    const doc *list;
    TRY(law_get_list(k->b, source, "select_on", &list));
    size_t n = list != NULL ? list->n : 0;
    law_mapping *select = ARENA_ARRAY(k->b->c->mem, law_mapping, n);
    for (size_t i = 0; i < n; i++) {
        const doc *one = list->items[i], *value = doc_get(one, S("value"));
        str name;
        law_unit ignored;
        TRY(law_check_keys(k->b, one, "an entry of 'select_on'", known, 2));
        TRY(law_require_text(k->b, one, "an entry of 'select_on'", "name", &name));
        if (value == NULL) {
            return law_load_error(k->b, one, "an entry of 'select_on' needs the field 'value'");
        }
        select[i].target = law_names_intern(&k->b->c->names, str_lower(k->b->scratch, name));
        TRY(compile_expression(k, value, 0, &select[i].value, &ignored));
    }
    in->mapping = select;
    in->mapping_count = n;
    return true;
}

static bool compile_table(compiling *k, const doc *d, const doc *source, law_input *in)
{
    law_names *names = &k->b->c->names;
    str table, type, field;
    const doc *fields;
    if (!k->b->rows_dialect) {
        return law_load_error(k->b, source,
                              "'table' is not in the published format; a document that uses it declares "
                              "'$schema: urn:samenhang:law-rows:1'");
    }
    if (doc_get(source, S("regulation")) != NULL) {
        return law_load_error(k->b, source, "a source has 'regulation' or 'table', not both");
    }
    TRY(law_require_text(k->b, source, "a table source", "table", &table));
    TRY(law_get_text(k->b, d, "type", &type));
    TRY(law_get_text(k->b, source, "field", &field));
    TRY(law_get_list(k->b, source, "fields", &fields));
    if (field.n > 0 && fields != NULL) {
        return law_load_error(k->b, source, "a table source has 'field' or 'fields', not both");
    }
    in->source = SOURCE_TABLE;
    in->rows = str_eq(type, S("array"));
    in->table = law_names_intern(names, str_lower(k->b->scratch, table));
    in->single_field = field.n > 0;
    in->field_count = in->single_field ? 1 : fields != NULL ? fields->n : 0;
    law_sym *syms = ARENA_ARRAY(k->b->c->mem, law_sym, in->field_count);
    str *written = ARENA_ARRAY(k->b->c->mem, str, in->field_count);
    for (size_t i = 0; i < in->field_count; i++) {
        if (!in->single_field && fields->items[i]->kind != DOC_SCALAR) {
            return law_load_error(k->b, fields->items[i], "a field is a name, not %s", doc_kind_name(fields->items[i]));
        }
        written[i] = in->single_field ? field : fields->items[i]->text;
        syms[i] = law_names_intern(names, str_lower(k->b->scratch, written[i]));
    }
    in->fields = in->field_count > 0 ? syms : NULL;
    in->field_names = written;
    return compile_select(k, source, in);
}

static bool compile_source(compiling *k, const doc *d, law_input *in)
{
    static const char *const known[] = {"regulation", "output",    "parameters",  "endpoint", "table",       "field",
                                        "fields",     "select_on", "source_type", "service",  "description", "as_of"};
    const doc *source = doc_get(d, S("source"));
    str law, output;
    if (doc_is_null(source)) {
        return true;
    }
    if (source->kind != DOC_MAP) {
        return law_load_error(k->b, source, "'source' of an input is a mapping, not %s", doc_kind_name(source));
    }
    TRY(law_check_keys(k->b, source, "a source", known, sizeof known / sizeof *known));
    if (doc_get(source, S("table")) != NULL) {
        return compile_table(k, d, source, in);
    }
    TRY(law_get_text(k->b, source, "regulation", &law));
    TRY(law_get_text(k->b, source, "output", &output));
    if (law.n == 0 && output.n == 0) {
        return true;
    }
    in->source = law.n > 0 ? SOURCE_EXTERNAL : SOURCE_INTERNAL;
    in->law = law.n > 0 ? law_names_intern(&k->b->c->names, law) : k->b->v->id_sym;
    in->output = output.n > 0 ? law_names_intern(&k->b->c->names, output) : in->name;
    in->reference = k->b->c->reference_count++;
    return compile_parameters(k, source, in);
}

static bool compile_inputs(compiling *k, const doc *execution)
{
    static const char *const known[] = {"name",     "type",        "source",      "type_spec",
                                        "temporal", "legal_basis", "description", "required"};
    const doc *list;
    TRY(law_get_list(k->b, execution, "input", &list));
    size_t n = list != NULL ? list->n : 0;
    law_input *inputs = ARENA_ARRAY(k->b->c->mem, law_input, n);
    k->place = PLACE_INPUT;
    for (size_t i = 0; i < n; i++) {
        const doc *d = list->items[i];
        law_input *in = &inputs[i];
        str name;
        TRY(law_check_keys(k->b, d, "an input", known, sizeof known / sizeof *known));
        TRY(law_require_text(k->b, d, "an input", "name", &name));
        in->name = law_names_intern(&k->b->c->names, name);
        in->folded = k->b->c->names.folded[in->name];
        in->line = (uint32_t)d->line;
        in->column = (uint32_t)d->column;
        in->lazy = k->b->rows_dialect;
        TRY(compile_source(k, d, in));
        in->slot = compile_in_slot(k, in->name);
        law_name_use *use = compile_use(k, in->name);
        use->input_done = true;
        use->input_may_lack = in->source == SOURCE_NONE;
    }
    k->article->inputs = inputs;
    k->article->input_count = n;
    return true;
}

/* ------------------------------------------------------------------ actions */

/* The first field that an operation standing directly in an action lacks, NULL when it is complete. */
static const char *missing_operand(const doc *d, law_op op)
{
    static const char *const needed[][3] = {
        [SHAPE_VALUES] = {"values"},   [SHAPE_CONDITIONS] = {"conditions"}, [SHAPE_COMPARE] = {"subject", "value"},
        [SHAPE_SUBJECT] = {"subject"}, [SHAPE_VALUE] = {"value"},           [SHAPE_ROUND] = {"value", "precision"},
        [SHAPE_IN] = {"subject"},
    };
    for (size_t i = 0; i < 3 && needed[law_ops[op].shape][i] != NULL; i++) {
        if (doc_get(d, str_of(needed[law_ops[op].shape][i])) == NULL) {
            return needed[law_ops[op].shape][i];
        }
    }
    return NULL;
}

static bool compile_action_value(compiling *k, const doc *d, law_action *action)
{
    const doc *operation = doc_get(d, S("operation")), *value = doc_get(d, S("value"));
    law_unit ignored;
    law_op op;
    k->unit_clash = NULL;
    if (doc_is_null(operation)) {
        if (value == NULL) {
            action->value = compile_const(k, law_null(), SYM_NONE);
            return true;
        }
        return compile_expression(k, value, 0, &action->value, &ignored);
    }
    if (operation->kind != DOC_SCALAR || !law_op_from(operation->text, &op)) {
        return compile_expression(k, d, 0, &action->value, &ignored); /* refuses with the nearest name */
    }
    if (!law_ops[op].inline_action) {
        str sentence =
            str_printf(k->b->c->mem, "%s cannot stand directly in an action; put it under 'value'", law_ops[op].name);
        action->value = compile_fail(k, operation, sentence);
        return true;
    }
    const char *lacks = missing_operand(d, op);
    if (lacks != NULL) { /* unlike an expression: the format lets an action fail when it is run */
        str sentence = str_printf(k->b->c->mem, "%s needs the field '%s'", law_ops[op].name, lacks);
        action->value = compile_fail(k, operation, sentence);
        return true;
    }
    return compile_operation(k, d, op, 0, &action->value, &ignored);
}

static bool compile_actions(compiling *k, const doc *list, bool check_units)
{
    static const char *const known[] = {"output",  "value",       "operation", "values",     "precision",
                                        "resolve", "legal_basis", "subject",   "conditions", "description"};
    size_t n = list != NULL ? list->n : 0, count = 0, computed = 0;
    law_action *actions = ARENA_ARRAY(k->b->c->mem, law_action, n);
    law_binding *outputs = ARENA_ARRAY(k->b->c->mem, law_binding, n);
    k->place = PLACE_ACTION;
    for (size_t i = 0; i < n; i++) {
        const doc *d = list->items[i];
        law_action *action = &actions[count];
        str output;
        TRY(law_check_keys(k->b, d, "an action", known, sizeof known / sizeof *known));
        TRY(law_get_text(k->b, d, "output", &output));
        if (output.n == 0) {
            continue; /* skipped, as the format says; `law check` reports it */
        }
        action->output = law_names_intern(&k->b->c->names, output);
        action->line = (uint32_t)d->line;
        action->column = (uint32_t)d->column;
        TRY(compile_action_value(k, d, action));
        action->unit_error = check_units ? k->unit_clash : NULL;
        k->article->has_unit_error = k->article->has_unit_error || action->unit_error != NULL;
        law_name_use *use = compile_use(k, action->output);
        if (use->out_slot < 0) {
            use->out_slot = (int32_t)compile_new_slot(k, action->output);
            outputs[computed++] = (law_binding){action->output, (uint32_t)use->out_slot};
        }
        action->slot = (uint32_t)use->out_slot;
        count++;
    }
    k->article->actions = actions;
    k->article->action_count = count;
    k->article->computed = outputs;
    k->article->computed_count = computed;
    return true;
}

/* ------------------------------------------------------------------ open terms */

/* The actions of a default run as an article of their own, which sees the given parameters and the terms before it. */
static bool compile_defaults(law_build *b, const law_article *owner, const doc *term, law_term *t)
{
    const doc *defaults = doc_get(term, S("default")), *actions;
    compiling k;
    if (doc_is_null(defaults)) {
        return true;
    }
    if (defaults->kind != DOC_MAP) {
        return law_load_error(b, defaults, "'default' of an open term is a mapping with 'actions', not %s",
                              doc_kind_name(defaults));
    }
    TRY(law_get_list(b, defaults, "actions", &actions));
    t->has_default = true;
    if (actions == NULL) {
        return true;
    }
    law_article *anonymous = ARENA_NEW(b->c->mem, law_article);
    *anonymous = (law_article){.law = owner->law,
                               .number = owner->number,
                               .number_sym = owner->number_sym,
                               .line = (uint32_t)term->line,
                               .index = b->c->article_count++,
                               .legal_character = SYM_NONE,
                               .decision_type = SYM_NONE,
                               .procedure_id = SYM_NONE};
    begin(&k, b, anonymous);
    TRY(compile_actions(&k, actions, false));
    finish(&k);
    t->defaults = anonymous;
    return true;
}

static bool compile_terms(compiling *k, const doc *mr, const doc **list_out)
{
    static const char *const known[] = {"id",          "type",    "required",   "delegated_to", "delegation_type",
                                        "legal_basis", "default", "description"};
    const doc *list;
    TRY(law_get_list(k->b, mr, "open_terms", &list));
    size_t n = list != NULL ? list->n : 0;
    law_term *terms = ARENA_ARRAY(k->b->c->mem, law_term, n);
    for (size_t i = 0; i < n; i++) {
        const doc *d = list->items[i], *required = doc_get(d, S("required"));
        str id;
        TRY(law_check_keys(k->b, d, "an open term", known, sizeof known / sizeof *known));
        TRY(law_require_text(k->b, d, "an open term", "id", &id));
        TRY(law_get_text(k->b, d, "delegation_type", &terms[i].delegation_type));
        TRY(law_get_text(k->b, d, "delegated_to", &terms[i].delegated_to));
        terms[i].id = law_names_intern(&k->b->c->names, id);
        terms[i].required = required == NULL || required->kind != DOC_SCALAR || doc_scalar_type(required) != DOC_BOOL ||
                            doc_bool(required);
        terms[i].slot = compile_in_slot(k, terms[i].id);
        terms[i].number = k->b->c->term_count++;
        terms[i].line = (uint32_t)d->line;
    }
    k->article->terms = terms;
    k->article->term_count = n;
    *list_out = list;
    return true;
}

/* ------------------------------------------------------------------ the article */

static bool any_unit(compiling *k, const doc *mr, const doc *execution)
{
    const doc *definitions = doc_get(mr, S("definitions"));
    law_unit unit;
    for (size_t i = 0; definitions != NULL && definitions->kind == DOC_MAP && i < definitions->n; i++) {
        if (has_unit(k, definitions->entries[i].value, &unit)) {
            return true;
        }
    }
    static const char *const keys[] = {"input", "output"};
    for (int j = 0; j < 2; j++) {
        const doc *list = doc_get(execution, str_of(keys[j]));
        for (size_t i = 0; list != NULL && list->kind == DOC_LIST && i < list->n; i++) {
            if (has_unit(k, list->items[i], &unit)) {
                return true;
            }
        }
    }
    return false;
}

static int by_sym(const void *x, const void *y)
{
    law_sym a = *(const law_sym *)x, b = *(const law_sym *)y;
    return (a > b) - (a < b);
}

static bool compile_execution(compiling *k, const doc *mr, const doc *execution)
{
    static const char *const known[] = {"produces", "parameters", "input", "output", "actions"};
    law_article *a = k->article;
    const doc *actions, *terms;
    if (execution != NULL && execution->kind != DOC_MAP) {
        return law_load_error(k->b, execution, "'execution' is a mapping, not %s", doc_kind_name(execution));
    }
    if (execution != NULL) {
        TRY(law_check_keys(k->b, execution, "'execution'", known, 5));
    }
    TRY(take_produces(k->b, a, execution));
    law_sym *parameters;
    TRY(take_names(k->b, execution, "parameters", "a parameter", (const law_sym **)&parameters, &a->parameter_count));
    if (a->parameter_count > 1) {
        qsort(parameters, a->parameter_count, sizeof *parameters, by_sym);
    }
    a->parameters = parameters;
    TRY(take_names(k->b, execution, "output", "an output", &a->declared, &a->declared_count));
    TRY(compile_definitions(k, mr));
    take_units(k, execution, "parameters", false);
    take_units(k, execution, "input", true);
    take_units(k, execution, "output", true);
    TRY(compile_inputs(k, execution));
    TRY(compile_terms(k, mr, &terms));
    TRY(law_get_list(k->b, execution, "actions", &actions));
    TRY(compile_actions(k, actions, any_unit(k, mr, execution)));
    finish(k);
    for (size_t i = 0; i < a->term_count; i++) {
        TRY(compile_defaults(k->b, a, terms->items[i], (law_term *)&a->terms[i]));
    }
    a->executable = a->declared_count > 0 || a->action_count > 0;
    return true;
}

bool law_compile_article(law_build *b, law_article *article, const doc *mr)
{
    static const char *const known[] = {"definitions", "execution",           "open_terms",      "implements",
                                        "hooks",       "overrides",           "untranslatables", "endpoint",
                                        "enables",     "competent_authority", "requires",        "description"};
    compiling k;
    article->legal_character = article->decision_type = article->procedure_id = SYM_NONE;
    article->index = b->c->article_count++;
    if (doc_is_null(mr)) {
        return true;
    }
    if (mr->kind != DOC_MAP) {
        return law_load_error(b, mr, "'machine_readable' is a mapping, not %s", doc_kind_name(mr));
    }
    TRY(law_check_keys(b, mr, "'machine_readable'", known, sizeof known / sizeof *known));
    TRY(take_implements(b, article, mr));
    TRY(take_hooks(b, article, mr));
    TRY(take_overrides(b, article, mr));
    TRY(take_untranslatables(b, article, mr));
    begin(&k, b, article);
    return compile_execution(&k, mr, doc_get(mr, S("execution")));
}

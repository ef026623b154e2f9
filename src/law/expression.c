/* Expressions: from document nodes to operands. */
#include "law/compile.h"

#include "base/banned.h"

enum { OPERANDS_MAX = 2 * LAW_LIST_MAX + 2 };

/* Operands of one node while its children are compiled: their own args must come first. */
typedef struct pending {
    uint32_t *args;
    law_unit *units;
    size_t count, unit_count;
} pending;

static pending pending_new(compiling *k, size_t most)
{
    return (pending){.args = ARENA_ARRAY(k->b->scratch, uint32_t, most + 1),
                     .units = ARENA_ARRAY(k->b->scratch, law_unit, most + 1)};
}

static law_operand make_node(compiling *k, law_op op, int flags, const doc *at, const uint32_t *args, size_t n)
{
    law_node node = {.op = (uint8_t)op,
                     .flags = (uint8_t)flags,
                     .column = (uint16_t)(at->column > 65535 ? 65535 : at->column),
                     .line = (uint32_t)at->line,
                     .first = (uint32_t)k->arg_count,
                     .count = (uint32_t)n};
    for (size_t i = 0; i < n; i++) {
        ARENA_PUSH(k->b->scratch, k->args, k->arg_count, k->arg_cap, args[i]);
    }
    ARENA_PUSH(k->b->scratch, k->nodes, k->node_count, k->node_cap, node);
    return OPERAND_NODE | (uint32_t)(k->node_count - 1);
}

law_operand compile_fail(compiling *k, const doc *at, str sentence)
{
    uint32_t text = compile_const(k, law_text(sentence), SYM_NONE);
    return make_node(k, OP_FAIL, 0, at, &text, 1);
}

/* ------------------------------------------------------------------ variables */

static law_operand name_operand(compiling *k, const doc *at, str name, law_unit *unit)
{
    law_sym sym = law_names_intern(&k->b->c->names, name);
    if (sym == k->b->c->known.referencedate) {
        return make_node(k, OP_TODAY, 0, at, NULL, 0);
    }
    if (sym == k->local) {
        return OPERAND_SLOT | k->local_slot;
    }
    law_name_use *use = compile_use(k, sym);
    *unit = use->unit;
    law_operand definition = use->definition >= 0 ? OPERAND_CONST | (uint32_t)use->definition : OPERAND_NONE;
    if (k->place == PLACE_ACTION) {
        if (use->out_slot >= 0) {
            return OPERAND_SLOT | (uint32_t)use->out_slot;
        }
        return definition != OPERAND_NONE ? definition : (OPERAND_SLOT | compile_in_slot(k, sym));
    }
    if (definition == OPERAND_NONE || (use->input_done && !use->input_may_lack)) {
        return OPERAND_SLOT | compile_in_slot(k, sym);
    }
    if (use->input_done) {
        uint32_t args[2] = {OPERAND_SLOT | compile_in_slot(k, sym), definition};
        return make_node(k, OP_FALLBACK, 0, at, args, 2);
    }
    return definition;
}

/* `$name.part.part` */
static bool compile_path(compiling *k, const doc *at, str path, law_operand *out, law_unit *unit)
{
    ptrdiff_t dot = str_find(path, S("."));
    str name = dot < 0 ? path : str_cut(path, 0, (size_t)dot);
    law_operand o = name_operand(k, at, name, unit);
    int parts = 0;
    while (dot >= 0) {
        path = str_from(path, (size_t)dot + 1);
        dot = str_find(path, S("."));
        str part = dot < 0 ? path : str_cut(path, 0, (size_t)dot);
        if (++parts > LAW_PATH_MAX) {
            return law_load_error(k->b, at, "the path '$" STR_FMT "' has more than %d parts", STR_ARG(path),
                                  LAW_PATH_MAX);
        }
        law_value text = {.kind = LAW_TEXT, .hi = (uint32_t)part.n, .text = part.p};
        uint32_t args[2] = {o, compile_const(k, text, SYM_NONE)};
        o = make_node(k, OP_PROPERTY, 0, at, args, 2);
    }
    *out = o;
    return true;
}

static bool is_variable(const doc *d)
{
    return d->kind == DOC_SCALAR && d->text.n > 0 && d->text.p[0] == '$';
}

bool compile_mapped(compiling *k, const doc *d, law_operand *out)
{
    law_unit ignored;
    if (d->kind != DOC_SCALAR) {
        return law_load_error(k->b, d, "a parameter is a variable like '$name' or a text, not %s", doc_kind_name(d));
    }
    if (is_variable(d)) {
        return compile_path(k, d, str_from(d->text, 1), out, &ignored);
    }
    *out = compile_const(k, law_text(d->text), SYM_NONE);
    return true;
}

/* ------------------------------------------------------------------ fields of operations */

static bool operand_of(compiling *k, const doc *d, int depth, pending *p, bool with_unit)
{
    law_operand o;
    law_unit unit = UNIT_UNKNOWN;
    TRY(compile_expression(k, d, depth + 1, &o, &unit));
    p->args[p->count++] = o;
    if (with_unit) {
        p->units[p->unit_count++] = unit;
    }
    return true;
}

static bool missing(compiling *k, const doc *d, law_op op, const char *field)
{
    return law_load_error(k->b, d, "%s needs the field '%s'", law_ops[op].name, field);
}

static bool required_field(compiling *k, const doc *d, law_op op, const char *field, const doc **out)
{
    *out = doc_get(d, str_of(field));
    return *out != NULL ? true : missing(k, d, op, field);
}

static bool list_field(compiling *k, const doc *d, law_op op, const char *field, size_t least, const doc **out)
{
    TRY(law_get_list(k->b, d, field, out));
    if (*out == NULL) {
        return missing(k, d, op, field);
    }
    if ((*out)->n < least) {
        return law_load_error(k->b, *out, "%s needs at least %zu item in '%s'", law_ops[op].name, least, field);
    }
    return true;
}

static bool compile_list(compiling *k, const doc *d, law_op op, int depth, const char *field, pending *p)
{
    const doc *list;
    TRY(list_field(k, d, op, field, 0, &list));
    for (size_t i = 0; i < list->n; i++) {
        TRY(operand_of(k, list->items[i], depth, p, true));
    }
    return true;
}

static bool compile_fields(compiling *k, const doc *d, law_op op, int depth, pending *p, const char *const *fields,
                           int n, int required)
{
    for (int i = 0; i < n; i++) {
        const doc *field = doc_get(d, str_of(fields[i]));
        if (field == NULL && i < required) {
            return missing(k, d, op, fields[i]);
        }
        if (field == NULL || (i >= required && doc_is_null(field))) { /* a literal null is as good as absent */
            p->args[p->count++] = OPERAND_NONE;
        } else {
            TRY(operand_of(k, field, depth, p, true));
        }
    }
    return true;
}

static bool compile_round(compiling *k, const doc *d, law_op op, int depth, pending *p)
{
    const doc *value, *precision;
    int64_t digits;
    TRY(required_field(k, d, op, "value", &value));
    TRY(operand_of(k, value, depth, p, true));
    TRY(required_field(k, d, op, "precision", &precision));
    if (precision->kind != DOC_SCALAR || doc_scalar_type(precision) != DOC_INT || !doc_int(precision, &digits) ||
        digits < INT32_MIN || digits > INT32_MAX) {
        return law_load_error(k->b, precision, "'precision' of %s is a whole number between -28 and 28",
                              law_ops[op].name);
    }
    p->args[p->count++] = (uint32_t)(int32_t)digits;
    return true;
}

static bool compile_if(compiling *k, const doc *d, int depth, pending *p, int *flags)
{
    static const char *const known[] = {"when", "then", "legal_basis"};
    const doc *cases, *when, *then;
    TRY(list_field(k, d, OP_IF, "cases", 0, &cases));
    for (size_t i = 0; i < cases->n; i++) {
        const doc *one = cases->items[i];
        if (one->kind != DOC_MAP) {
            return law_load_error(k->b, one, "a case of IF is a mapping with 'when' and 'then', not %s",
                                  doc_kind_name(one));
        }
        TRY(law_check_keys(k->b, one, "a case of IF", known, 3));
        TRY(required_field(k, one, OP_IF, "when", &when));
        TRY(required_field(k, one, OP_IF, "then", &then));
        TRY(operand_of(k, when, depth, p, false));
        TRY(operand_of(k, then, depth, p, true));
    }
    const doc *otherwise = doc_get(d, S("default"));
    if (otherwise != NULL) {
        TRY(operand_of(k, otherwise, depth, p, true));
        *flags = NODE_ELSE;
    }
    return true;
}

static bool compile_in(compiling *k, const doc *d, law_op op, int depth, pending *p, int *flags)
{
    const doc *subject;
    TRY(required_field(k, d, op, "subject", &subject));
    TRY(operand_of(k, subject, depth, p, true));
    const doc *values = doc_get(d, S("values")), *value = doc_get(d, S("value"));
    if (values != NULL && values->kind == DOC_LIST) {
        return compile_list(k, d, op, depth, "values", p);
    }
    if (values == NULL && value == NULL) { /* the schema lets it pass: evaluating it is what fails */
        p->args[p->count++] = compile_fail(k, d, S("IN needs the field 'values' or 'value'"));
        return true;
    }
    *flags = NODE_VALUE_FORM;
    return operand_of(k, values != NULL ? values : value, depth, p, true);
}

/* ------------------------------------------------------------------ FOREACH (rows dialect) */

static bool combine_of(compiling *k, const doc *d, uint32_t *out)
{
    const doc *combine = doc_get(d, S("combine"));
    law_op op;
    *out = OP_COUNT;
    if (combine == NULL || doc_is_null(combine)) {
        return true;
    }
    if (combine->kind != DOC_SCALAR || !law_op_from(combine->text, &op) ||
        !(op <= OP_MIN || op == OP_AND || op == OP_OR || op == OP_LIST)) {
        return law_load_error(k->b, combine,
                              "'combine' of FOREACH is one of ADD, SUBTRACT, MULTIPLY, DIVIDE, MAX, MIN, AND, "
                              "OR and LIST");
    }
    *out = op == OP_LIST ? OP_COUNT : (uint32_t)op;
    return true;
}

static bool compile_foreach(compiling *k, const doc *d, int depth, pending *p)
{
    const doc *collection, *body, *filter = doc_get(d, S("filter"));
    str name = S("item");
    if (!k->b->rows_dialect) {
        return law_load_error(k->b, d,
                              "FOREACH is not in the published format; a document that uses it declares "
                              "'$schema: urn:samenhang:law-rows:1'");
    }
    TRY(required_field(k, d, OP_FOREACH, "collection", &collection));
    TRY(operand_of(k, collection, depth, p, false));
    TRY(required_field(k, d, OP_FOREACH, "body", &body));
    if (doc_get(d, S("as")) != NULL) {
        TRY(law_get_text(k->b, d, "as", &name));
    }
    law_sym outer = k->local;
    uint32_t outer_slot = k->local_slot;
    k->local = law_names_intern(&k->b->c->names, name);
    k->local_slot = compile_new_slot(k, k->local);
    p->args[1] = OPERAND_NONE;
    p->count = 2;
    if (filter != NULL && !doc_is_null(filter)) {
        p->count = 1;
        TRY(operand_of(k, filter, depth, p, false));
    }
    TRY(operand_of(k, body, depth, p, false));
    TRY(combine_of(k, d, &p->args[p->count]));
    p->args[p->count + 1] = k->local_slot;
    p->count += 2;
    k->local = outer;
    k->local_slot = outer_slot;
    return true;
}

/* ------------------------------------------------------------------ operations */

static size_t operands_most(const doc *d)
{
    size_t most = 8;
    for (size_t i = 0; i < d->n; i++) {
        if (d->entries[i].value->kind == DOC_LIST) {
            most += 2 * d->entries[i].value->n;
        }
    }
    return most;
}

bool compile_operation(compiling *k, const doc *d, law_op op, int depth, law_operand *out, law_unit *unit)
{
    static const char *const compare[] = {"subject", "value"}, *const subject[] = {"subject"},
                             *const value[] = {"value"};
    const law_op_info *info = &law_ops[op];
    int flags = 0;
    bool ok = false;
    if (depth > LAW_DEPTH_MAX) { /* may nest as deep as a document may; evaluating it is what the format forbids */
        *out = make_node(k, OP_TOO_DEEP, 0, d, NULL, 0);
        return true;
    }
    pending p = pending_new(k, operands_most(d));
    switch (info->shape) {
    case SHAPE_VALUES: ok = compile_list(k, d, op, depth, "values", &p); break;
    case SHAPE_CONDITIONS: ok = compile_list(k, d, op, depth, "conditions", &p); break;
    case SHAPE_ITEMS: ok = compile_list(k, d, op, depth, "items", &p); break;
    case SHAPE_COMPARE: ok = compile_fields(k, d, op, depth, &p, compare, 2, 2); break;
    case SHAPE_SUBJECT: ok = compile_fields(k, d, op, depth, &p, subject, 1, 1); break;
    case SHAPE_VALUE: ok = compile_fields(k, d, op, depth, &p, value, 1, 1); break;
    case SHAPE_NAMED:
        ok = compile_fields(k, d, op, depth, &p, info->operands, info->operand_count, info->required_count);
        break;
    case SHAPE_ROUND: ok = compile_round(k, d, op, depth, &p); break;
    case SHAPE_IF: ok = compile_if(k, d, depth, &p, &flags); break;
    case SHAPE_IN: ok = compile_in(k, d, op, depth, &p, &flags); break;
    case SHAPE_FOREACH: ok = compile_foreach(k, d, depth, &p); break;
    case SHAPE_INTERNAL: break;
    }
    TRY(ok);
    const char *clash = NULL;
    *unit = law_unit_of(k->b->c->mem, op, p.units, p.unit_count, &clash);
    if (k->unit_clash == NULL) {
        k->unit_clash = clash;
    }
    *out = make_node(k, op, flags, d, p.args, p.count);
    return true;
}

static bool unknown_operation(compiling *k, const doc *at)
{
    const char *nearest = NULL;
    size_t best = 4;
    for (int op = 0; at->kind == DOC_SCALAR && op <= OP_FOREACH; op++) {
        str upper = str_copy(k->b->scratch, at->text); /* a lower-case name is the commonest slip */
        for (size_t i = 0; i < upper.n; i++) {
            char c = upper.p[i];
            ((char *)(uintptr_t)upper.p)[i] = (char)(c >= 'a' && c <= 'z' ? c - ('a' - 'A') : c);
        }
        size_t distance = str_distance(upper, str_of(law_ops[op].name), best);
        if (distance < best) {
            best = distance;
            nearest = law_ops[op].name;
        }
    }
    str name = at->kind == DOC_SCALAR ? at->text : S("(not a name)");
    if (nearest != NULL) {
        return law_load_error(k->b, at, "unknown operation '" STR_FMT "'; did you mean %s?", STR_ARG(name), nearest);
    }
    return law_load_error(k->b, at, "unknown operation '" STR_FMT "'; the operations are listed in docs/law-format.md",
                          STR_ARG(name));
}

static bool compile_operation_object(compiling *k, const doc *d, int depth, law_operand *out, law_unit *unit)
{
    static const char *const known[] = {
        "operation", "values",        "value",          "subject", "conditions", "cases",   "default",
        "items",     "date_of_birth", "reference_date", "date",    "years",      "months",  "weeks",
        "days",      "year",          "month",          "day",     "from",       "to",      "in",
        "precision", "legal_basis",   "collection",     "filter",  "body",       "combine", "as"};
    const doc *name = doc_get(d, S("operation"));
    law_op op;
    if (name == NULL) {
        TRY(law_check_keys(k->b, d, "an operation", known, sizeof known / sizeof *known));
        return law_load_error(k->b, d,
                              "an expression is a variable, a literal or a mapping with 'operation'; this mapping has "
                              "none");
    }
    if (name->kind != DOC_SCALAR || !law_op_from(name->text, &op)) {
        return unknown_operation(k, name);
    }
    TRY(law_check_keys(k->b, d, law_ops[op].name, known, sizeof known / sizeof *known));
    return compile_operation(k, d, op, depth, out, unit);
}

bool compile_expression(compiling *k, const doc *d, int depth, law_operand *out, law_unit *unit)
{
    law_value literal;
    *unit = UNIT_UNKNOWN;
    if (d->kind == DOC_MAP) {
        return compile_operation_object(k, d, depth, out, unit);
    }
    if (d->kind == DOC_LIST) {
        return law_load_error(k->b, d, "a list is no expression; use {operation: LIST, items: […]} or a definition");
    }
    if (is_variable(d)) {
        return compile_path(k, d, str_from(d->text, 1), out, unit);
    }
    if (!law_value_from_doc(k->b->c->mem, d, false, &literal, k->b->e)) {
        return law_load_error(k->b, d, "the number '" STR_FMT "' is too large", STR_ARG(d->text));
    }
    *out = compile_const(k, literal, SYM_NONE);
    return true;
}

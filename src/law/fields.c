/* The fields of the format as tables, and the walk that compares a document with them. */
#include "law/fields.h"

#include "base/banned.h"

/* What a mapping is, and so which fields it may have. */
typedef enum form {
    FORM_ANY, /* not looked into */
    FORM_LAW,
    FORM_ARTICLE,
    FORM_MACHINE,
    FORM_EXECUTION,
    FORM_PARAMETER,
    FORM_INPUT,
    FORM_OUTPUT,
    FORM_TYPE_SPEC,
    FORM_SOURCE,
    FORM_SELECT,
    FORM_ACTION,
    FORM_EXPRESSION, /* fields depend on the operation */
    FORM_CASE,
    FORM_LEGAL_BASIS,
    FORM_DEFINITIONS, /* free names */
    FORM_PRODUCES,
    FORM_TERM,
    FORM_DEFAULT,
    FORM_IMPLEMENTS,
    FORM_HOOK,
    FORM_HOOK_TARGET,
    FORM_OVERRIDE,
    FORM_UNTRANSLATABLE,
    FORM_BASIS, /* legal_basis of a law */
    FORM_PREAMBLE,
    FORM_REFERENCE,
    FORM_PROCEDURE,
    FORM_PROCEDURE_TARGET,
    FORM_STAGE,
    FORM_REQUIREMENT,
    FORM_AUTHORITY,
    FORM_ENABLES,
    FORMS
} form;

typedef struct field {
    const char *name;
    uint8_t form;       /* of its value, or of the items when that is a list */
    bool required;      /* by the published schema */
    const char *one_of; /* allowed values between spaces, " a b "; NULL = any */
} field;

typedef struct form_info {
    const char *what;
    const field *fields;
} form_info;

#define TYPES " string number boolean amount object array date "
#define CHARACTERS " BESCHIKKING TOETS WAARDEBEPALING BESLUIT_VAN_ALGEMENE_STREKKING INFORMATIEF "
#define UNITS " euro eurocent ratio percentage years weeks months days "

static const field top_fields[] = {{.name = "$id"},
                                   {.name = "$schema"},
                                   {.name = "uuid"},
                                   {.name = "regulatory_layer", .required = true},
                                   {.name = "publication_date", .required = true},
                                   {.name = "valid_from"},
                                   {.name = "valid_to"},
                                   {.name = "url", .required = true},
                                   {.name = "bwb_id"},
                                   {.name = "celex_nummer"},
                                   {.name = "eli"},
                                   {.name = "tractatenblad_id"},
                                   {.name = "unts_nummer"},
                                   {.name = "gemeente_code"},
                                   {.name = "provincie_code"},
                                   {.name = "waterschap_code"},
                                   {.name = "officiele_titel"},
                                   {.name = "stcrt_id"},
                                   {.name = "organisation"},
                                   {.name = "name"},
                                   {.name = "legal_basis", .form = FORM_BASIS},
                                   {.name = "preamble", .form = FORM_PREAMBLE},
                                   {.name = "procedure", .form = FORM_PROCEDURE},
                                   {.name = "articles", .form = FORM_ARTICLE, .required = true},
                                   {.name = "competent_authority"},
                                   {.name = "description"},
                                   {.name = "effective_date"},
                                   {.name = "jaar"},
                                   {.name = "references"},
                                   {0}};
_Static_assert(sizeof top_fields / sizeof *top_fields <= 33, "the fields of a form fit a bit mask");
static const field article_fields[] = {{.name = "number", .required = true},
                                       {.name = "text", .required = true},
                                       {.name = "url", .required = true},
                                       {.name = "ref"},
                                       {.name = "references", .form = FORM_REFERENCE},
                                       {.name = "machine_readable", .form = FORM_MACHINE},
                                       {0}};
static const field machine_fields[] = {{.name = "definitions", .form = FORM_DEFINITIONS},
                                       {.name = "execution", .form = FORM_EXECUTION},
                                       {.name = "open_terms", .form = FORM_TERM},
                                       {.name = "implements", .form = FORM_IMPLEMENTS},
                                       {.name = "hooks", .form = FORM_HOOK},
                                       {.name = "overrides", .form = FORM_OVERRIDE},
                                       {.name = "untranslatables", .form = FORM_UNTRANSLATABLE},
                                       {.name = "endpoint"},
                                       {.name = "enables", .form = FORM_ENABLES},
                                       {.name = "competent_authority", .form = FORM_AUTHORITY},
                                       {.name = "requires"},
                                       {0}};
static const field execution_fields[] = {
    {.name = "produces", .form = FORM_PRODUCES}, {.name = "parameters", .form = FORM_PARAMETER},
    {.name = "input", .form = FORM_INPUT},       {.name = "output", .form = FORM_OUTPUT},
    {.name = "actions", .form = FORM_ACTION},    {0}};
/* What parameters, inputs and outputs have in common. */
#define BASE_FIELD                                                                                                     \
    {.name = "name", .required = true}, {.name = "type", .required = true, .one_of = TYPES},                           \
        {.name = "type_spec", .form = FORM_TYPE_SPEC}, {.name = "legal_basis", .form = FORM_LEGAL_BASIS},              \
        {.name = "description"}, {.name = "temporal"},                                                                 \
    {                                                                                                                  \
        .name = "required"                                                                                             \
    }
static const field value_fields[] = {BASE_FIELD, {0}};
static const field input_fields[] = {BASE_FIELD, {.name = "source", .form = FORM_SOURCE, .required = true}, {0}};
static const field type_spec_fields[] = {
    {.name = "unit", .one_of = UNITS}, {.name = "precision"}, {.name = "min"}, {.name = "max"}, {0}};
static const field source_fields[] = {{.name = "regulation"},  {.name = "output"},   {.name = "parameters"},
                                      {.name = "description"}, {.name = "endpoint"}, {0}};
static const field rows_source_fields[] = {
    {.name = "regulation"},  {.name = "output"},   {.name = "parameters"},
    {.name = "description"}, {.name = "endpoint"}, {.name = "table"},
    {.name = "field"},       {.name = "fields"},   {.name = "select_on", .form = FORM_SELECT},
    {.name = "source_type"}, {.name = "service"},  {0}};
static const field select_fields[] = {
    {.name = "name", .required = true}, {.name = "value", .form = FORM_EXPRESSION, .required = true}, {0}};
static const field action_fields[] = {{.name = "output", .required = true},
                                      {.name = "operation"},
                                      {.name = "value", .form = FORM_EXPRESSION},
                                      {.name = "values", .form = FORM_EXPRESSION},
                                      {.name = "subject", .form = FORM_EXPRESSION},
                                      {.name = "conditions", .form = FORM_EXPRESSION},
                                      {.name = "precision"},
                                      {.name = "resolve"},
                                      {.name = "legal_basis", .form = FORM_LEGAL_BASIS},
                                      {0}};
static const field case_fields[] = {{.name = "when", .form = FORM_EXPRESSION, .required = true},
                                    {.name = "then", .form = FORM_EXPRESSION, .required = true},
                                    {0}};
static const field legal_basis_fields[] = {{.name = "law"},         {.name = "bwb_id"},      {.name = "article"},
                                           {.name = "paragraph"},   {.name = "sentence"},    {.name = "url"},
                                           {.name = "juriconnect"}, {.name = "explanation"}, {0}};
static const field produces_fields[] = {{.name = "legal_character", .one_of = CHARACTERS},
                                        {.name = "decision_type",
                                         .one_of = " TOEKENNING AFWIJZING GOEDKEURING GEEN_BESLUIT "
                                                   "ALGEMEEN_VERBINDEND_VOORSCHRIFT BELEIDSREGEL "
                                                   "VOORBEREIDINGSBESLUIT ANDERE_HANDELING AANSLAG "},
                                        {.name = "procedure_id"},
                                        {0}};
static const field term_fields[] = {{.name = "id", .required = true},
                                    {.name = "description"},
                                    {.name = "type", .required = true, .one_of = " string number boolean amount date "},
                                    {.name = "required"},
                                    {.name = "delegated_to"},
                                    {.name = "delegation_type"},
                                    {.name = "legal_basis"},
                                    {.name = "default", .form = FORM_DEFAULT},
                                    {0}};
static const field default_fields[] = {{.name = "actions", .form = FORM_ACTION}, {0}};
static const field implements_fields[] = {{.name = "law", .required = true},
                                          {.name = "article", .required = true},
                                          {.name = "open_term", .required = true},
                                          {.name = "gelet_op"},
                                          {0}};
static const field hook_fields[] = {
    {.name = "hook_point", .required = true}, {.name = "applies_to", .form = FORM_HOOK_TARGET, .required = true}, {0}};
static const field hook_target_fields[] = {{.name = "legal_character", .required = true, .one_of = CHARACTERS},
                                           {.name = "decision_type"},
                                           {.name = "stage"},
                                           {0}};
static const field override_fields[] = {{.name = "law", .required = true},
                                        {.name = "article", .required = true},
                                        {.name = "output", .required = true},
                                        {0}};
static const field untranslatable_fields[] = {{.name = "construct", .required = true},
                                              {.name = "reason", .required = true},
                                              {.name = "suggestion"},
                                              {.name = "legal_text_excerpt"},
                                              {.name = "accepted"},
                                              {0}};
static const field basis_fields[] = {
    {.name = "law_id", .required = true}, {.name = "article", .required = true}, {.name = "description"}, {0}};
static const field preamble_fields[] = {
    {.name = "text", .required = true}, {.name = "url"}, {.name = "machine_readable", .form = FORM_MACHINE}, {0}};
static const field reference_fields[] = {{.name = "id", .required = true},
                                         {.name = "bwb_id", .required = true},
                                         {.name = "artikel"},
                                         {.name = "lid"},
                                         {.name = "onderdeel"},
                                         {.name = "hoofdstuk"},
                                         {.name = "paragraaf"},
                                         {.name = "afdeling"},
                                         {0}};
static const field procedure_fields[] = {{.name = "id", .required = true},
                                         {.name = "default"},
                                         {.name = "applies_to", .form = FORM_PROCEDURE_TARGET, .required = true},
                                         {.name = "stages", .form = FORM_STAGE, .required = true},
                                         {.name = "name"},
                                         {.name = "description"},
                                         {0}};
static const field procedure_target_fields[] = {{.name = "legal_character", .required = true}, {0}};
static const field stage_fields[] = {
    {.name = "name", .required = true}, {.name = "description"}, {.name = "requires", .form = FORM_REQUIREMENT}, {0}};
static const field requirement_fields[] = {
    {.name = "name", .required = true},
    {.name = "type", .required = true, .one_of = " string number boolean date array object "},
    {.name = "description"},
    {0}};
static const field authority_fields[] = {
    {.name = "name", .required = true}, {.name = "type", .one_of = " INSTANCE CATEGORY "}, {0}};
static const field enables_fields[] = {{.name = "regulatory_layer", .required = true},
                                       {.name = "subject", .required = true},
                                       {.name = "for"},
                                       {.name = "interface"},
                                       {.name = "defaults"},
                                       {0}};

static const form_info forms[FORMS] = {
    [FORM_LAW] = {"a law", top_fields},
    [FORM_ARTICLE] = {"an article", article_fields},
    [FORM_MACHINE] = {"'machine_readable'", machine_fields},
    [FORM_EXECUTION] = {"'execution'", execution_fields},
    [FORM_PARAMETER] = {"a parameter", value_fields},
    [FORM_INPUT] = {"an input", input_fields},
    [FORM_OUTPUT] = {"an output", value_fields},
    [FORM_TYPE_SPEC] = {"'type_spec'", type_spec_fields},
    [FORM_SOURCE] = {"a source", source_fields},
    [FORM_SELECT] = {"an entry of 'select_on'", select_fields},
    [FORM_ACTION] = {"an action", action_fields},
    [FORM_CASE] = {"a case of IF", case_fields},
    [FORM_LEGAL_BASIS] = {"'legal_basis'", legal_basis_fields},
    [FORM_PRODUCES] = {"'produces'", produces_fields},
    [FORM_TERM] = {"an open term", term_fields},
    [FORM_DEFAULT] = {"the default of an open term", default_fields},
    [FORM_IMPLEMENTS] = {"an entry of 'implements'", implements_fields},
    [FORM_HOOK] = {"a hook", hook_fields},
    [FORM_HOOK_TARGET] = {"'applies_to'", hook_target_fields},
    [FORM_OVERRIDE] = {"an override", override_fields},
    [FORM_UNTRANSLATABLE] = {"an untranslatable", untranslatable_fields},
    [FORM_BASIS] = {"an entry of 'legal_basis'", basis_fields},
    [FORM_PREAMBLE] = {"the preamble", preamble_fields},
    [FORM_REFERENCE] = {"an entry of 'references'", reference_fields},
    [FORM_PROCEDURE] = {"a procedure", procedure_fields},
    [FORM_PROCEDURE_TARGET] = {"'applies_to'", procedure_target_fields},
    [FORM_STAGE] = {"a stage", stage_fields},
    [FORM_REQUIREMENT] = {"a requirement of a stage", requirement_fields},
    [FORM_AUTHORITY] = {"'competent_authority'", authority_fields},
    [FORM_ENABLES] = {"an entry of 'enables'", enables_fields},
};

/* ------------------------------------------------------------------ noting */

typedef struct recording {
    law_build *b;
    law_declared *declared;
    size_t declared_count, declared_cap;
    law_field_note *notes;
    size_t note_count, note_cap;
    uint32_t article, next_article;
} recording;

static void note(recording *r, bool unknown, int line, int column, str sentence)
{
    law_field_note n = {.sentence = str_copy(r->b->c->mem, sentence).p,
                        .article = r->article,
                        .line = (uint32_t)line,
                        .column = (uint32_t)column,
                        .unknown = unknown};
    ARENA_PUSH(r->b->c->mem, r->notes, r->note_count, r->note_cap, n);
}

static void declare(recording *r, law_declared_kind kind, str name, int line, int column)
{
    law_declared d = {.name = law_names_intern(&r->b->c->names, name),
                      .article = r->article,
                      .line = (uint32_t)line,
                      .column = (uint16_t)(column > UINT16_MAX ? UINT16_MAX : column),
                      .kind = (uint8_t)kind};
    ARENA_PUSH(r->b->c->mem, r->declared, r->declared_count, r->declared_cap, d);
}

static void walk(recording *r, const doc *d, form f);

static const field *find_field(const field *fields, str key)
{
    for (const field *f = fields; f->name != NULL; f++) {
        if (key.n > 0 && key.p[0] == f->name[0] && str_eq(key, str_of(f->name))) {
            return f;
        }
    }
    return NULL;
}

static void unknown_field(recording *r, const doc_entry *entry, const char *what)
{
    note(r, true, entry->line, entry->column,
         str_printf(r->b->scratch,
                    "the format knows no field '" STR_FMT "' in %s and passes it over; remove or correct it",
                    STR_ARG(entry->key), what));
}

static void check_value(recording *r, const field *f, const doc *value)
{
    if (f->one_of == NULL || value->kind != DOC_SCALAR || doc_is_null(value)) {
        return;
    }
    str wanted = str_printf(r->b->scratch, " " STR_FMT " ", STR_ARG(value->text));
    if (value->text.n == 0 || str_find(str_of(f->one_of), wanted) < 0) {
        note(r, false, value->line, value->column,
             str_printf(r->b->scratch, "'%s' is '" STR_FMT "', but the published schema allows only:%.*s", f->name,
                        STR_ARG(value->text), (int)strlen(f->one_of) - 1, f->one_of));
    }
}

static void check_required(recording *r, const doc *d, const form_info *info, uint32_t seen)
{
    for (size_t i = 0; info->fields[i].name != NULL; i++) {
        if (info->fields[i].required && (seen >> i & 1) == 0) {
            note(r, false, d->line, d->column,
                 str_printf(r->b->scratch, "the published schema asks for the field '%s' in %s; add it",
                            info->fields[i].name, info->what));
        }
    }
}

/* ------------------------------------------------------------------ what has fields of its own */

static const char *const operand_fields[][3] = {
    [SHAPE_VALUES] = {"values"},
    [SHAPE_CONDITIONS] = {"conditions"},
    [SHAPE_COMPARE] = {"subject", "value"},
    [SHAPE_SUBJECT] = {"subject"},
    [SHAPE_VALUE] = {"value"},
    [SHAPE_ROUND] = {"value", "precision"},
    [SHAPE_IF] = {"cases", "default"},
    [SHAPE_IN] = {"subject", "value", "values"},
    [SHAPE_ITEMS] = {"items"},
    [SHAPE_NAMED] = {NULL},
    [SHAPE_FOREACH] = {"collection", "filter", "body"},
};

static bool is_operand(law_op op, str key)
{
    const law_op_info *info = &law_ops[op];
    for (int i = 0; i < info->operand_count; i++) {
        if (str_eq(key, str_of(info->operands[i]))) {
            return true;
        }
    }
    for (int i = 0; i < 3 && operand_fields[info->shape][i] != NULL; i++) {
        if (str_eq(key, str_of(operand_fields[info->shape][i]))) {
            return true;
        }
    }
    return info->shape == SHAPE_FOREACH && (str_eq(key, S("as")) || str_eq(key, S("combine")));
}

static void walk_operation(recording *r, const doc *d)
{
    const doc *name = doc_get(d, S("operation"));
    law_op op;
    if (name == NULL || name->kind != DOC_SCALAR || !law_op_from(name->text, &op)) {
        return;
    }
    for (size_t i = 0; i < d->n; i++) {
        const doc_entry *entry = &d->entries[i];
        if (entry->value == name || str_eq(entry->key, S("operation"))) {
            continue;
        }
        if (is_operand(op, entry->key)) {
            walk(r, entry->value, op == OP_IF && str_eq(entry->key, S("cases")) ? FORM_CASE : FORM_EXPRESSION);
        } else if (str_eq(entry->key, S("legal_basis"))) {
            walk(r, entry->value, FORM_LEGAL_BASIS);
        } else {
            unknown_field(r, entry, law_ops[op].name);
        }
    }
}

static void walk_definitions(recording *r, const doc *d)
{
    for (size_t i = 0; i < d->n; i++) {
        declare(r, DECLARED_DEFINITION, d->entries[i].key, d->entries[i].line, d->entries[i].column);
    }
}

static void walk_fields(recording *r, const doc *d, form f)
{
    const form_info *info = &forms[f];
    const field *fields = f == FORM_SOURCE && r->b->rows_dialect ? rows_source_fields : info->fields;
    uint32_t seen = 0;
    for (size_t i = 0; i < d->n; i++) {
        const doc_entry *entry = &d->entries[i];
        const field *known = find_field(fields, entry->key);
        if (known == NULL) {
            unknown_field(r, entry, info->what);
            continue;
        }
        seen |= doc_is_null(entry->value) && known->form != FORM_EXPRESSION ? 0 : 1u << (known - fields);
        check_value(r, known, entry->value);
        if (known->form != FORM_ANY) {
            walk(r, entry->value, (form)known->form);
        }
    }
    check_required(r, d, info, seen);
}

static void declare_field(recording *r, const doc *d, form f)
{
    const doc *name = doc_get(d, S("name"));
    if (name != NULL && name->kind == DOC_SCALAR) {
        declare(r, f == FORM_PARAMETER ? DECLARED_PARAMETER : DECLARED_OUTPUT, name->text, d->line, d->column);
    }
}

static void walk(recording *r, const doc *d, form f)
{
    if (d->kind == DOC_LIST) {
        for (size_t i = 0; i < d->n; i++) {
            walk(r, d->items[i], f);
        }
        return;
    }
    if (d->kind != DOC_MAP) {
        return;
    }
    switch (f) {
    case FORM_EXPRESSION: walk_operation(r, d); return;
    case FORM_DEFINITIONS: walk_definitions(r, d); return;
    case FORM_PARAMETER:
    case FORM_OUTPUT: declare_field(r, d, f); break;
    case FORM_ARTICLE: r->article = r->next_article++; break;
    default: break;
    }
    walk_fields(r, d, f);
    if (f == FORM_ARTICLE) {
        r->article = FIELDS_NO_ARTICLE;
    }
}

/* ------------------------------------------------------------------ the law as a whole */

static uint32_t line_of(const doc *top, str key)
{
    const doc *d = doc_get(top, key);
    return d != NULL ? (uint32_t)d->line : 0;
}

/* What the schema asks of each regulatory layer on top of the common fields. */
static void check_layer(recording *r, const doc *top)
{
    static const struct {
        const char *layers, *fields[2];
    } rules[] = {{" WET AMVB MINISTERIELE_REGELING GRONDWET ", {"bwb_id"}},
                 {" EU_VERORDENING EU_RICHTLIJN ", {"celex_nummer"}},
                 {" VERDRAG ", {"tractatenblad_id"}},
                 {" GEMEENTELIJKE_VERORDENING ", {"gemeente_code", "officiele_titel"}},
                 {" PROVINCIALE_VERORDENING ", {"provincie_code", "officiele_titel"}},
                 {" WATERSCHAPS_VERORDENING ", {"waterschap_code", "officiele_titel"}}};
    const char *layer = law_layers[r->b->v->layer];
    str wanted = str_printf(r->b->scratch, " %s ", layer);
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        for (size_t j = 0; j < 2 && rules[i].fields[j] != NULL; j++) {
            if (str_find(str_of(rules[i].layers), wanted) >= 0 &&
                doc_is_null(doc_get(top, str_of(rules[i].fields[j])))) {
                note(r, false, top->line, top->column,
                     str_printf(r->b->scratch,
                                "the published schema asks for the field '%s' in a law of layer %s; add it",
                                rules[i].fields[j], layer));
            }
        }
    }
}

void law_fields_record(law_build *b, const doc *top)
{
    law_fields *out = ARENA_NEW(b->c->mem, law_fields);
    recording r = {.b = b, .article = FIELDS_NO_ARTICLE};
    out->from_line = line_of(top, S("valid_from"));
    out->to_line = line_of(top, S("valid_to"));
    walk(&r, top, FORM_LAW);
    check_layer(&r, top);
    out->declared = r.declared;
    out->declared_count = r.declared_count;
    out->notes = r.notes;
    out->note_count = r.note_count;
    b->v->fields = out;
}

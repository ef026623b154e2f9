/* Checking a corpus: the order of work, findings, and what is about a whole law version. */
#include "law/checking.h"

#include <assert.h>
#include <stdlib.h>

#include "base/banned.h"

typedef struct kind_info {
    const char *name;
    law_severity severity;
} kind_info;

static const kind_info kinds[LAW_FINDING_KINDS] = {
    [LAW_FIND_UNRESOLVED_LAW] = {"unresolved-law", LAW_ERROR},
    [LAW_FIND_UNRESOLVED_OUTPUT] = {"unresolved-output", LAW_ERROR},
    [LAW_FIND_NOT_COMPUTED] = {"not-computed", LAW_WARNING},
    [LAW_FIND_UNDECLARED_OUTPUT] = {"undeclared-output", LAW_NOTE},
    [LAW_FIND_UNITS] = {"units", LAW_ERROR},
    [LAW_FIND_UNREACHABLE] = {"unreachable-case", LAW_WARNING},
    [LAW_FIND_OVERLAP] = {"overlapping-cases", LAW_WARNING},
    [LAW_FIND_ALWAYS] = {"constant-condition", LAW_WARNING},
    [LAW_FIND_DEAD_PARAMETER] = {"dead-parameter", LAW_WARNING},
    [LAW_FIND_DEAD_INPUT] = {"dead-input", LAW_WARNING},
    [LAW_FIND_DEAD_DEFINITION] = {"dead-definition", LAW_NOTE},
    [LAW_FIND_CYCLE] = {"cycle", LAW_ERROR},
    [LAW_FIND_SHADOWED] = {"shadowed-name", LAW_WARNING},
    [LAW_FIND_DUPLICATE_OUTPUT] = {"duplicate-output", LAW_WARNING},
    [LAW_FIND_UNDEFINED_NAME] = {"undefined-name", LAW_ERROR},
    [LAW_FIND_FORWARD] = {"forward-reference", LAW_ERROR},
    [LAW_FIND_UNKNOWN_FIELD] = {"unknown-field", LAW_WARNING},
    [LAW_FIND_OPEN_TERM] = {"open-term", LAW_WARNING},
    [LAW_FIND_IMPLEMENTS_NOTHING] = {"implements-nothing", LAW_ERROR},
    [LAW_FIND_DELEGATION] = {"delegation", LAW_ERROR},
    [LAW_FIND_VERSION_GAP] = {"version-gap", LAW_WARNING},
    [LAW_FIND_SCHEMA] = {"schema", LAW_WARNING},
    [LAW_FIND_CANNOT_RUN] = {"cannot-run", LAW_ERROR},
    [LAW_FIND_AMBIGUOUS] = {"ambiguous-rank", LAW_ERROR},
    [LAW_FIND_REPLACED] = {"replaced", LAW_WARNING},
};
_Static_assert(LAW_FIND_REPLACED + 1 == LAW_FINDING_KINDS, "kinds names every kind of finding");

const char *law_finding_name(law_finding_kind k)
{
    return (size_t)k < LAW_FINDING_KINDS ? kinds[k].name : "";
}

const char *law_severity_name(law_severity s)
{
    static const char *const names[] = {"note", "warning", "error"};
    return (size_t)s < sizeof names / sizeof *names ? names[s] : "";
}

/* ------------------------------------------------------------------ findings */

__attribute__((format(printf, 7, 0))) static void add_finding(checking *k, law_severity severity, law_finding_kind kind,
                                                              const law_article *article, uint32_t line,
                                                              uint32_t column, const char *format, va_list args)
{
    buf message = buf_in(k->a);
    buf_vprintf(&message, format, args);
    law_finding f = {.kind = kind,
                     .severity = severity,
                     .file = k->v->file,
                     .line = (int)line,
                     .column = (int)column,
                     .law = k->v->id,
                     .article = article != NULL ? article->number : S(""),
                     .message = buf_str(&message)};
    ARENA_PUSH(k->a, k->list, k->count, k->cap, f);
}

void law_found(checking *k, law_finding_kind kind, const law_article *article, uint32_t line, uint32_t column,
               const char *format, ...)
{
    va_list args;
    va_start(args, format);
    add_finding(k, kinds[kind].severity, kind, article, line, column, format, args);
    va_end(args);
}

void law_found_as(checking *k, law_severity severity, law_finding_kind kind, const law_article *article, uint32_t line,
                  uint32_t column, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    add_finding(k, severity, kind, article, line, column, format, args);
    va_end(args);
}

static int by_place(const void *x, const void *y)
{
    const law_finding *a = x, *b = y;
    int order = str_cmp(a->file, b->file);
    order = order != 0 ? order : (a->line > b->line) - (a->line < b->line);
    order = order != 0 ? order : (a->column > b->column) - (a->column < b->column);
    order = order != 0 ? order : (int)a->kind - (int)b->kind;
    return order != 0 ? order : str_cmp(a->message, b->message);
}

/* Sorts; the same finding of several days stays once. */
static void settle(checking *k)
{
    size_t kept = 0;
    if (k->count > 1) {
        qsort(k->list, k->count, sizeof *k->list, by_place);
    }
    for (size_t i = 0; i < k->count; i++) {
        if (kept == 0 || by_place(&k->list[kept - 1], &k->list[i]) != 0) {
            k->list[kept++] = k->list[i];
        }
    }
    k->count = kept;
}

/* ------------------------------------------------------------------ shared questions */

law_declared law_declared_at(const law_article *a, law_declared_kind kind, law_sym name)
{
    const law_fields *fields = a->law->fields;
    uint32_t ordinal = (uint32_t)(a - a->law->articles);
    for (size_t i = 0; i < fields->declared_count; i++) {
        const law_declared *d = &fields->declared[i];
        if (d->article == ordinal && d->kind == kind && d->name == name) {
            return *d;
        }
    }
    return (law_declared){.name = name, .article = ordinal, .line = a->line};
}

bool law_list_has(const law_sym *list, size_t n, law_sym name)
{
    for (size_t i = 0; i < n; i++) {
        if (list[i] == name) {
            return true;
        }
    }
    return false;
}

bool law_hook_fires(const law_hook *h, const law_article *a)
{
    return a->legal_character != SYM_NONE && h->legal_character == a->legal_character &&
           (h->decision_type == SYM_NONE || h->decision_type == a->decision_type);
}

bool law_literal(const law_article *a, law_operand o, law_value *out)
{
    if (OPERAND_TAG(o) == OPERAND_CONST) {
        *out = a->consts[OPERAND_INDEX(o)];
        return true;
    }
    if (OPERAND_TAG(o) != OPERAND_NODE || a->nodes[OPERAND_INDEX(o)].op != OP_PROPERTY) {
        return false;
    }
    const uint32_t *args = a->args + a->nodes[OPERAND_INDEX(o)].first;
    law_value base;
    if (!law_literal(a, args[0], &base) || base.kind != LAW_OBJECT) {
        return false;
    }
    const law_value *field = law_field(base, law_as_str(a->consts[OPERAND_INDEX(args[1])]));
    if (field != NULL) {
        *out = *field;
    }
    return field != NULL;
}

bool law_same_operand(const law_article *a, law_operand x, law_operand y)
{
    if (x == y) {
        return true;
    }
    if (OPERAND_TAG(x) != OPERAND_TAG(y)) {
        return false;
    }
    if (OPERAND_TAG(x) == OPERAND_CONST) {
        return law_identical(a->consts[OPERAND_INDEX(x)], a->consts[OPERAND_INDEX(y)]);
    }
    if (OPERAND_TAG(x) != OPERAND_NODE) {
        return false;
    }
    const law_node *n = &a->nodes[OPERAND_INDEX(x)], *m = &a->nodes[OPERAND_INDEX(y)];
    if (n->op != m->op || n->flags != m->flags || n->count != m->count) {
        return false;
    }
    uint32_t operands = law_operand_count(n);
    for (uint32_t i = 0; i < n->count; i++) {
        uint32_t p = a->args[n->first + i], q = a->args[m->first + i];
        if (i < operands ? !law_same_operand(a, p, q) : p != q) {
            return false;
        }
    }
    return true;
}

/* ------------------------------------------------------------------ facts about the whole corpus */

static void gather_version(checking *k, const law_version *v)
{
    for (size_t i = 0; i < v->article_count; i++) {
        const law_article *a = &v->articles[i];
        if (a->hook_count > 0) {
            ARENA_PUSH(k->work, k->hooking.list, k->hooking.count, k->hooking.cap, a);
        }
        if (a->override_count > 0) {
            ARENA_PUSH(k->work, k->overriding.list, k->overriding.count, k->overriding.cap, a);
        }
        if (a->implements_count > 0) {
            ARENA_PUSH(k->work, k->implementing.list, k->implementing.count, k->implementing.cap, a);
        }
    }
    for (size_t i = 0; i < v->procedure_count; i++) {
        const law_procedure *p = &v->procedures[i];
        for (size_t j = 0; j < p->stage_count; j++) {
            for (size_t n = 0; n < p->stages[j].require_count; n++) {
                k->stage_needs[p->stages[j].requires[n]] = true;
            }
        }
    }
}

static void gather(checking *k)
{
    k->stage_needs = ARENA_ARRAY(k->work, bool, k->c->names.count);
    k->points_nowhere = ARENA_ARRAY(k->work, bool, k->c->reference_count);
    for (size_t i = 0; i < k->c->sorted_count; i++) {
        gather_version(k, k->c->sorted[i]);
    }
}

/* ------------------------------------------------------------------ one law version */

static const law_article *article_of_note(const law_version *v, const law_field_note *n)
{
    return n->article < v->article_count ? &v->articles[n->article] : NULL;
}

static void check_fields(checking *k)
{
    const law_fields *fields = k->v->fields;
    for (size_t i = 0; i < fields->note_count; i++) {
        const law_field_note *n = &fields->notes[i];
        law_found(k, n->unknown ? LAW_FIND_UNKNOWN_FIELD : LAW_FIND_SCHEMA, article_of_note(k->v, n), n->line,
                  n->column, "%s", n->sentence);
    }
}

static str list_articles(checking *k, law_sym output, size_t *count, const law_article **second)
{
    buf out = buf_in(k->scratch);
    *count = 0;
    for (size_t i = 0; i < k->v->article_count; i++) {
        const law_article *a = &k->v->articles[i];
        if (!law_list_has(a->declared, a->declared_count, output)) {
            continue;
        }
        *second = ++*count <= 2 ? a : *second;
        if (*count <= 4) {
            buf_printf(&out, "%s" STR_FMT, *count > 1 ? ", " : "", STR_ARG(a->number));
        }
    }
    buf_put(&out, *count > 4 ? S(" …") : S(""));
    return buf_str(&out);
}

static void check_duplicates(checking *k)
{
    for (size_t i = 0; i < k->v->output_count; i++) {
        const law_output_place *place = &k->v->outputs[i];
        const law_article *second = NULL;
        size_t count;
        if (place->first == place->last) {
            continue;
        }
        str articles = list_articles(k, place->output, &count, &second);
        law_declared at = law_declared_at(second, DECLARED_OUTPUT, place->output);
        law_found(k, LAW_FIND_DUPLICATE_OUTPUT, second, at.line, at.column,
                  "'" STR_FMT "' is declared by %zu articles (" STR_FMT
                  "): other laws get the last one, this law the first; give "
                  "each its own name",
                  NAME(k, place->output), count, STR_ARG(articles));
    }
}

/* How this version follows the one before it. */
static void check_dates(checking *k, const law_version *older)
{
    const law_version *v = k->v;
    if (v->has_from && v->valid_to < v->valid_from) {
        law_found(k, LAW_FIND_VERSION_GAP, NULL, v->fields->to_line, 0,
                  "this version is never in force: 'valid_to' " STR_FMT " comes before 'valid_from' " STR_FMT
                  "; correct one of them",
                  STR_ARG(v->info.valid_to), STR_ARG(v->info.valid_from));
        return;
    }
    if (older == NULL || !v->has_from || older->valid_to == DATE_MAX) {
        return;
    }
    if (older->valid_to < v->valid_from - 1) {
        law_found(k, LAW_FIND_VERSION_GAP, NULL, v->fields->from_line, 0,
                  "'" STR_FMT "' has no version from " STR_FMT " to " STR_FMT ": the one before this ends on " STR_FMT
                  "; remove its 'valid_to' or begin this one earlier",
                  STR_ARG(v->id), STR_ARG(date_text(k->scratch, older->valid_to + 1)),
                  STR_ARG(date_text(k->scratch, v->valid_from - 1)), STR_ARG(older->info.valid_to));
    } else if (older->valid_to >= v->valid_from) {
        law_found(k, LAW_FIND_VERSION_GAP, NULL, v->fields->from_line, 0,
                  "this version begins on " STR_FMT ", but the one before it says it is in force until " STR_FMT
                  "; remove that 'valid_to' or set it to the day before",
                  STR_ARG(v->info.valid_from), STR_ARG(older->info.valid_to));
    }
}

static void check_version(checking *k, const law_version *older)
{
    check_fields(k);
    check_dates(k, older);
    check_duplicates(k);
    arena_reset(k->scratch);
    for (size_t i = 0; i < k->v->article_count; i++) {
        const law_article *a = &k->v->articles[i];
        law_check_names(k, a);
        law_check_flow(k, a);
        law_check_cases(k, a);
        law_check_references(k, a);
        arena_reset(k->scratch);
    }
}

/* Files that a later one with the same law and date has put out of action. */
static void check_replaced(checking *k)
{
    for (size_t i = 0; i < k->c->loaded_count; i++) {
        const law_version *v = k->c->loaded[i], *by = NULL;
        for (size_t j = i + 1; v->replaced && j < k->c->loaded_count; j++) {
            const law_version *other = k->c->loaded[j];
            if (!other->replaced && other->id_sym == v->id_sym && str_eq(other->info.valid_from, v->info.valid_from)) {
                by = other;
            }
        }
        if (by != NULL) {
            k->v = v;
            law_found(k, LAW_FIND_REPLACED, NULL, 1, 1,
                      "'" STR_FMT "' of " STR_FMT " also stands in " STR_FMT ", which counts; remove one of them",
                      STR_ARG(v->id), STR_ARG(v->info.valid_from.n > 0 ? v->info.valid_from : S("all days")),
                      STR_ARG(by->file));
        }
    }
}

law_finding *law_check(arena *a, const law_corpus *c, size_t *count)
{
    assert(c->sealed);
    checking k = {.a = a,
                  .c = c,
                  .work = arena_new(),
                  .scratch = arena_new(),
                  .trial = arena_new(),
                  .turns = {arena_new(), arena_new()}};
    gather(&k);
    for (size_t i = 0; i < c->sorted_count; i++) {
        bool has_older = i + 1 < c->sorted_count && c->sorted[i + 1]->id_sym == c->sorted[i]->id_sym;
        k.v = c->sorted[i];
        check_version(&k, has_older ? c->sorted[i + 1] : NULL);
    }
    check_replaced(&k);
    law_check_days(&k);
    settle(&k);
    arena_free(k.turns[0]);
    arena_free(k.turns[1]);
    arena_free(k.trial);
    arena_free(k.scratch);
    arena_free(k.work);
    *count = k.count;
    return k.list;
}

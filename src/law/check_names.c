/* Names of one article: declared and never read, hidden by another, read but given by nobody, read too early. */
#include "law/checking.h"

#include "base/banned.h"

typedef struct naming {
    checking *k;
    const law_article *a;
    bool *slot_read, *const_read;
    const law_article *owner; /* of the open term whose default `a` is; NULL otherwise */
    const law_term *term;
} naming;

/* ------------------------------------------------------------------ what is read */

static void read_operand(naming *n, law_operand o)
{
    if (OPERAND_TAG(o) == OPERAND_SLOT) {
        n->slot_read[OPERAND_INDEX(o)] = true;
    } else if (OPERAND_TAG(o) == OPERAND_CONST) {
        n->const_read[OPERAND_INDEX(o)] = true;
    }
}

static void collect_reads(naming *n)
{
    const law_article *a = n->a;
    n->slot_read = ARENA_ARRAY(n->k->scratch, bool, a->slot_count);
    n->const_read = ARENA_ARRAY(n->k->scratch, bool, a->const_count);
    for (size_t i = 0; i < a->node_count; i++) {
        for (uint32_t j = 0; j < law_operand_count(&a->nodes[i]); j++) {
            read_operand(n, a->args[a->nodes[i].first + j]);
        }
    }
    for (size_t i = 0; i < a->action_count; i++) {
        read_operand(n, a->actions[i].value);
    }
    for (size_t i = 0; i < a->input_count; i++) {
        for (size_t j = 0; j < a->inputs[i].mapping_count; j++) {
            read_operand(n, a->inputs[i].mapping[j].value);
        }
    }
}

static int32_t slot_of(const law_article *a, law_sym name)
{
    for (size_t i = 0; i < a->binding_count; i++) {
        if (a->bindings[i].name == name) {
            return (int32_t)a->bindings[i].slot;
        }
    }
    return -1;
}

static bool is_read(const naming *n, law_sym name)
{
    int32_t slot = slot_of(n->a, name);
    return slot >= 0 && n->slot_read[slot];
}

typedef struct place {
    uint32_t line, column;
} place;

/* Where below the operand the slot is read; nearest to it is the node that has it as an operand. */
static bool find_read(const law_article *a, law_operand o, uint32_t slot, place *at)
{
    if (o == (OPERAND_SLOT | slot)) {
        return true;
    }
    if (OPERAND_TAG(o) != OPERAND_NODE) {
        return false;
    }
    const law_node *n = &a->nodes[OPERAND_INDEX(o)];
    for (uint32_t i = 0; i < law_operand_count(n); i++) {
        place here = {n->line, n->column};
        if (find_read(a, a->args[n->first + i], slot, &here)) {
            *at = here;
            return true;
        }
    }
    return false;
}

static place first_read(const law_article *a, uint32_t slot)
{
    for (size_t i = 0; i < a->input_count; i++) {
        place at = {a->inputs[i].line, a->inputs[i].column};
        for (size_t j = 0; j < a->inputs[i].mapping_count; j++) {
            if (find_read(a, a->inputs[i].mapping[j].value, slot, &at)) {
                return at;
            }
        }
    }
    for (size_t i = 0; i < a->action_count; i++) {
        place at = {a->actions[i].line, a->actions[i].column};
        if (find_read(a, a->actions[i].value, slot, &at)) {
            return at;
        }
    }
    return (place){a->line, 0};
}

/* ------------------------------------------------------------------ what is declared */

static const law_input *input_named(const law_article *a, law_sym name)
{
    for (size_t i = 0; i < a->input_count; i++) {
        if (a->inputs[i].name == name) {
            return &a->inputs[i];
        }
    }
    return NULL;
}

static bool is_term(const law_article *a, law_sym name, const law_term *before)
{
    for (size_t i = 0; i < a->term_count && &a->terms[i] != before; i++) {
        if (a->terms[i].id == name) {
            return true;
        }
    }
    return false;
}

static bool is_parameter(const law_article *a, law_sym name)
{
    return law_list_has(a->parameters, a->parameter_count, name);
}

static bool is_definition(const law_article *a, law_sym name)
{
    return law_list_has(a->const_names, a->const_count, name);
}

static bool is_declared(const law_article *a, law_sym name)
{
    return is_parameter(a, name) || input_named(a, name) != NULL || is_term(a, name, NULL);
}

/* A hook that fires for the article and computes the name: before its actions, or at all. */
static bool hook_gives(const naming *n, law_sym name, bool before_actions)
{
    for (size_t i = 0; i < n->k->hooking.count; i++) {
        const law_article *h = n->k->hooking.list[i];
        for (size_t j = 0; j < h->hook_count; j++) {
            if (!(before_actions && h->hooks[j].post) && law_hook_fires(&h->hooks[j], n->a) &&
                law_article_output_slot(h, name) >= 0) {
                return true;
            }
        }
    }
    return false;
}

static bool overrides_article(const law_article *o, const law_article *a)
{
    for (size_t i = 0; i < o->override_count; i++) {
        if (o->overrides[i].law == a->law->id_sym && o->overrides[i].article == a->number_sym) {
            return true;
        }
    }
    return false;
}

/* Hooks and overrides of the article receive what they declare as a parameter. */
static bool is_handed_on(const naming *n, law_sym name)
{
    const checking *k = n->k;
    for (size_t i = 0; i < k->hooking.count; i++) {
        const law_article *h = k->hooking.list[i];
        for (size_t j = 0; j < h->hook_count; j++) {
            if (law_hook_fires(&h->hooks[j], n->a) && is_parameter(h, name)) {
                return true;
            }
        }
    }
    for (size_t i = 0; i < k->overriding.count; i++) {
        if (overrides_article(k->overriding.list[i], n->a) && is_parameter(k->overriding.list[i], name)) {
            return true;
        }
    }
    return false;
}

/* ------------------------------------------------------------------ dead and hidden */

/* Inputs may be answered by a data source whose key is any parameter; internal references and open terms receive all of them. */
static bool parameters_go_on(const law_article *a)
{
    for (size_t i = 0; i < a->input_count; i++) {
        if (a->inputs[i].source != SOURCE_TABLE) {
            return true;
        }
    }
    return a->term_count > 0;
}

static void check_parameters(const naming *n)
{
    const law_article *a = n->a;
    if (parameters_go_on(a)) {
        return;
    }
    for (size_t i = 0; i < a->parameter_count; i++) {
        law_sym p = a->parameters[i];
        bool again = i > 0 && a->parameters[i - 1] == p;
        if (again || is_read(n, p) || input_named(a, p) != NULL || is_definition(a, p) || n->k->stage_needs[p] ||
            is_handed_on(n, p)) {
            continue;
        }
        law_declared at = law_declared_at(a, DECLARED_PARAMETER, p);
        law_found(n->k, LAW_FIND_DEAD_PARAMETER, a, at.line, at.column,
                  "parameter '" STR_FMT "' is never read; remove it or use it", NAME(n->k, p));
    }
}

static void check_inputs(const naming *n)
{
    const law_article *a = n->a;
    for (size_t i = 0; i < a->input_count; i++) {
        const law_input *in = &a->inputs[i];
        if (!n->slot_read[in->slot] && !is_definition(a, in->name) && !is_handed_on(n, in->name)) {
            law_found(n->k, LAW_FIND_DEAD_INPUT, a, in->line, in->column,
                      "input '" STR_FMT "' is resolved but never read; remove it or use it", NAME(n->k, in->name));
        }
    }
}

static void check_definitions(const naming *n)
{
    const law_article *a = n->a;
    for (size_t i = 0; i < a->const_count; i++) {
        law_sym name = a->const_names[i];
        if (name == SYM_NONE || law_list_has(a->const_names + i + 1, a->const_count - i - 1, name)) {
            continue;
        }
        law_declared at = law_declared_at(a, DECLARED_DEFINITION, name);
        const char *hidden = input_named(a, name) != NULL ? "input"
                             : is_parameter(a, name)      ? "parameter"
                             : is_term(a, name, NULL)     ? "open term"
                                                          : NULL;
        if (hidden != NULL) {
            law_found(n->k, LAW_FIND_SHADOWED, a, at.line, at.column,
                      "definition '" STR_FMT "' hides the %s of the same name in every action; rename one of them",
                      NAME(n->k, name), hidden);
        } else if (!n->const_read[i]) {
            law_found(n->k, LAW_FIND_DEAD_DEFINITION, a, at.line, at.column,
                      "definition '" STR_FMT "' is never used in this article; remove it or use it", NAME(n->k, name));
        }
    }
}

/* ------------------------------------------------------------------ undefined and too early */

static void undefined_name(const naming *n, law_sym name, place at)
{
    const law_article *a = n->a;
    bool filtered = a->implements_count > 0 || a->hook_count > 0 || a->override_count > 0;
    if (n->owner != NULL && (input_named(n->owner, name) != NULL || is_definition(n->owner, name))) {
        law_found(n->k, LAW_FIND_UNDEFINED_NAME, a, at.line, at.column,
                  "the default of an open term sees parameters and earlier terms only, not '" STR_FMT
                  "'; write the value itself",
                  NAME(n->k, name));
    } else if (filtered) {
        law_found(n->k, LAW_FIND_UNDEFINED_NAME, a, at.line, at.column,
                  "'" STR_FMT
                  "' is not declared here, and an article that other laws call on receives declared parameters only; "
                  "declare it as a parameter",
                  NAME(n->k, name));
    } else {
        law_found_as(
            n->k, LAW_WARNING, LAW_FIND_UNDEFINED_NAME, a, at.line, at.column,
            "'" STR_FMT
            "' is not declared here: it must be given as a parameter; declare it as a parameter or correct the name",
            NAME(n->k, name));
    }
}

static void check_slots(const naming *n)
{
    const law_article *a = n->a;
    for (size_t i = 0; i < a->binding_count; i++) {
        law_sym name = a->bindings[i].name;
        uint32_t slot = a->bindings[i].slot;
        bool declared =
            n->owner != NULL ? is_parameter(n->owner, name) || is_term(n->owner, name, n->term) : is_declared(a, name);
        if (!n->slot_read[slot] || declared || hook_gives(n, name, true)) {
            continue;
        }
        place at = first_read(a, slot);
        if (law_article_output_slot(a, name) >= 0) {
            law_found(n->k, LAW_FIND_FORWARD, a, at.line, at.column,
                      "'" STR_FMT "' is read before the action that computes it; move that action up",
                      NAME(n->k, name));
        } else {
            undefined_name(n, name, at);
        }
    }
}

/* In the published format an input sees the inputs above it only. */
static void check_input_order(const naming *n)
{
    const law_article *a = n->a;
    for (size_t i = 0; i < a->input_count; i++) {
        for (size_t j = i; j < a->input_count && !a->inputs[i].lazy; j++) {
            const law_input *in = &a->inputs[i], *later = &a->inputs[j];
            place at = {in->line, in->column};
            bool reads = false;
            for (size_t m = 0; m < in->mapping_count; m++) {
                reads = reads || find_read(a, in->mapping[m].value, later->slot, &at);
            }
            if (reads && !is_parameter(a, later->name) && !is_definition(a, later->name)) {
                law_found(n->k, LAW_FIND_FORWARD, a, at.line, at.column,
                          "input '" STR_FMT "' needs input '" STR_FMT "', which is resolved %s; put it first",
                          NAME(n->k, in->name), NAME(n->k, later->name), i == j ? "at the same moment" : "later");
            }
        }
    }
}

/* ------------------------------------------------------------------ outputs */

static void check_declared_outputs(const naming *n)
{
    const law_article *a = n->a;
    for (size_t i = 0; i < a->declared_count; i++) {
        law_sym name = a->declared[i];
        law_declared at = law_declared_at(a, DECLARED_OUTPUT, name);
        if (law_list_has(a->declared, i, name)) {
            law_found(n->k, LAW_FIND_DUPLICATE_OUTPUT, a, at.line, at.column,
                      "'" STR_FMT "' is declared twice in this article; keep one", NAME(n->k, name));
        } else if (law_article_output_slot(a, name) < 0 && a->untranslatable_count == 0 &&
                   !hook_gives(n, name, false)) {
            law_found(n->k, LAW_FIND_NOT_COMPUTED, a, at.line, at.column,
                      "output '" STR_FMT "' is declared, but no action computes it; add an action or remove it",
                      NAME(n->k, name));
        }
    }
}

/* Outputs that a hook adds, a term asks for or an override puts in place need no declaration. */
static bool is_wanted(const law_article *a, law_sym name)
{
    for (size_t i = 0; i < a->implements_count; i++) {
        if (a->implements[i].term == name) {
            return true;
        }
    }
    for (size_t i = 0; i < a->override_count; i++) {
        if (a->overrides[i].output == name) {
            return true;
        }
    }
    return a->hook_count > 0;
}

static void check_undeclared_outputs(const naming *n)
{
    const law_article *a = n->a;
    for (size_t i = 0; i < a->action_count; i++) {
        const law_action *action = &a->actions[i];
        bool later = false;
        for (size_t j = i + 1; j < a->action_count; j++) {
            later = later || a->actions[j].slot == action->slot;
        }
        bool read = n->slot_read[action->slot] || is_read(n, action->output); /* too early is a finding of its own */
        if (!later && !read && !law_list_has(a->declared, a->declared_count, action->output) &&
            !is_wanted(a, action->output)) {
            law_found(
                n->k, LAW_FIND_UNDECLARED_OUTPUT, a, action->line, action->column,
                "'" STR_FMT
                "' is computed, but not declared under 'output' and read by nothing; declare it or remove the action",
                NAME(n->k, action->output));
        }
    }
}

void law_check_names(checking *k, const law_article *a)
{
    naming n = {.k = k, .a = a};
    collect_reads(&n);
    check_definitions(&n);
    check_slots(&n);
    check_input_order(&n);
    check_declared_outputs(&n);
    check_undeclared_outputs(&n);
    if (a->action_count > 0) { /* else the outputs that nothing computes say enough */
        check_parameters(&n);
        check_inputs(&n);
    }
    for (size_t i = 0; i < a->term_count; i++) {
        if (a->terms[i].defaults != NULL) {
            naming inner = {.k = k, .a = a->terms[i].defaults, .owner = a, .term = &a->terms[i]};
            collect_reads(&inner);
            check_slots(&inner);
        }
    }
}

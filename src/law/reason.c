/* From trace to reasons: the program of an article and the events of its run, walked side by side. */
#include "law/tell.h"

#include "base/banned.h"

enum { UNIT_STEPS_MAX = 2000 };

/* ------------------------------------------------------------------ events */

size_t law_tell_end(const law_teller *w, size_t event)
{
    uint32_t size = w->t->events[event].size;
    return size > 0 ? event + size : w->t->count; /* an unfinished event holds all that follows */
}

law_frame law_tell_frame(const law_teller *w, size_t event, const law_frame *caller, size_t through)
{
    return (law_frame){.article = w->t->events[event].article,
                       .event = event,
                       .end = law_tell_end(w, event),
                       .caller = caller,
                       .through = through};
}

/* Where the article of a "ran before" event ran: as recorded, else the last time before. */
static size_t first_run(const law_teller *w, size_t cached)
{
    const law_event *e = &w->t->events[cached];
    if (e->link > 0 && e->link <= cached) {
        return e->link - 1;
    }
    for (size_t i = cached; i > 0; i--) {
        bool is_done = law_tell_end(w, i - 1) <= cached;
        if (is_done && w->t->events[i - 1].type == LAW_EVENT_ARTICLE && w->t->events[i - 1].article == e->article) {
            return i - 1;
        }
    }
    return NO_EVENT;
}

size_t law_tell_source(const law_teller *w, size_t event)
{
    size_t end = law_tell_end(w, event), found = NO_EVENT;
    for (size_t i = event + 1; i < end; i = law_tell_end(w, i)) {
        if (w->t->events[i].type == LAW_EVENT_ARTICLE) {
            found = i;
        } else if (w->t->events[i].type == LAW_EVENT_CACHED) {
            found = first_run(w, i);
        }
    }
    return found;
}

size_t law_tell_resolved(const law_teller *w, const law_frame *f, law_event_type type, law_sym name)
{
    for (size_t i = f->event + 1; i < f->end;) {
        const law_event *e = &w->t->events[i];
        if (e->type == type && e->name == name && e->article == f->article) {
            return i;
        }
        i = e->type == LAW_EVENT_ARTICLE ? law_tell_end(w, i) : i + 1; /* other articles have names of their own */
    }
    return NO_EVENT;
}

/* ------------------------------------------------------------------ units */

static law_unit declared_unit(const law_article *a, law_sym name)
{
    for (size_t i = 0; i < a->unit_count; i++) {
        if (a->units[i].name == name) {
            return (law_unit)a->units[i].unit;
        }
    }
    return UNIT_UNKNOWN;
}

static law_unit unit_as_written(law_teller *w, const law_article *a, law_operand o);

/* Unit of an operation from its operands, as the check of units has it; a clash makes it unknown. */
static law_unit node_unit(law_teller *w, const law_article *a, const law_node *n)
{
    const uint32_t *args = a->args + n->first;
    const char *clash = NULL;
    law_unit *units = ARENA_ARRAY(w->a, law_unit, n->count + 1);
    size_t count = 0;
    if (n->op == OP_DATE_DIFF && OPERAND_TAG(args[2]) == OPERAND_CONST &&
        a->consts[OPERAND_INDEX(args[2])].kind == LAW_TEXT) {
        return law_unit_from(law_as_str(a->consts[OPERAND_INDEX(args[2])])); /* counted in what it says */
    }
    if (n->op > OP_IF) {
        return n->op == OP_AGE ? UNIT_YEARS : UNIT_UNKNOWN;
    }
    for (uint32_t i = 0; i < n->count; i++) {
        bool is_condition = n->op == OP_IF && i % 2 == 0 && i + 1 < n->count;
        bool is_raw = n->op >= OP_ROUND && n->op <= OP_FLOOR && i == 1;
        if (!is_condition && !is_raw) {
            units[count++] = unit_as_written(w, a, args[i]);
        }
    }
    return law_unit_of(w->a, (law_op)n->op, units, count, &clash);
}

/* Unit of an expression whose value is not looked at. A name leads on to the action that computes it, so that one
 * article can ask for very many steps: then the unit stays unknown. */
static law_unit unit_as_written(law_teller *w, const law_article *a, law_operand o)
{
    uint32_t index = OPERAND_INDEX(o);
    if (w->unit_steps-- <= 0 || o == OPERAND_NONE) {
        return UNIT_UNKNOWN;
    }
    if (OPERAND_TAG(o) == OPERAND_NODE) {
        return node_unit(w, a, &a->nodes[index]);
    }
    law_sym name = OPERAND_TAG(o) == OPERAND_SLOT ? a->slot_names[index] : a->const_names[index];
    law_unit unit = name == SYM_NONE ? UNIT_UNKNOWN : declared_unit(a, name);
    for (size_t i = 0; unit == UNIT_UNKNOWN && OPERAND_TAG(o) == OPERAND_SLOT && i < a->action_count; i++) {
        if (a->actions[i].slot == index) {
            unit = unit_as_written(w, a, a->actions[i].value);
            break;
        }
    }
    return unit;
}

static const law_input *input_named(const law_article *a, law_sym name)
{
    for (size_t i = 0; i < a->input_count; i++) {
        if (a->inputs[i].name == name) {
            return &a->inputs[i];
        }
    }
    return NULL;
}

static bool is_term(const law_article *a, law_sym name)
{
    for (size_t i = 0; i < a->term_count; i++) {
        if (a->terms[i].id == name) {
            return true;
        }
    }
    return false;
}

law_unit law_tell_unit(law_teller *w, const law_frame *f, law_sym name)
{
    const law_article *a = f->article;
    law_unit unit = declared_unit(a, name);
    for (size_t i = 0; unit == UNIT_UNKNOWN && i < a->action_count; i++) {
        if (a->actions[i].output == name) {
            w->unit_steps = UNIT_STEPS_MAX;
            unit = unit_as_written(w, a, a->actions[i].value);
        }
    }
    const law_input *in = input_named(a, name);
    if (unit != UNIT_UNKNOWN || (in == NULL && !is_term(a, name))) {
        return unit;
    }
    size_t event = law_tell_resolved(w, f, in != NULL ? LAW_EVENT_INPUT : LAW_EVENT_TERM, name);
    size_t source = event != NO_EVENT ? law_tell_source(w, event) : NO_EVENT;
    if (source == NO_EVENT) {
        return UNIT_UNKNOWN;
    }
    law_frame there = law_tell_frame(w, source, f, event);
    return law_tell_unit(w, &there, in != NULL ? in->output : name);
}

/* ------------------------------------------------------------------ operands */

static uint32_t mixed(uint32_t h, uint32_t more)
{
    h = (h ^ more) * 0x9E3779B1u;
    return h ^ (h >> 15);
}

/* Equal for expressions that are written the same: names by slot, literals by value. */
static uint32_t hash_of(const law_article *a, law_operand o)
{
    uint32_t index = OPERAND_INDEX(o);
    if (OPERAND_TAG(o) != OPERAND_NODE) {
        return OPERAND_TAG(o) == OPERAND_CONST ? mixed(1, law_hash(a->consts[index])) : mixed(2, o);
    }
    const law_node *n = &a->nodes[index];
    uint32_t h = mixed(3, n->op * 4u + n->flags);
    for (uint32_t i = 0; i < n->count; i++) {
        bool is_raw = (n->op >= OP_ROUND && n->op <= OP_FLOOR && i == 1) || (n->op == OP_FOREACH && i >= 3);
        h = mixed(h, is_raw ? a->args[n->first + i] : hash_of(a, a->args[n->first + i]));
    }
    return h;
}

static law_reason *add_arg(law_teller *w, law_frame *f, law_reason *r, law_operand o, size_t *at, size_t end)
{
    law_reason *arg = o == OPERAND_NONE ? NULL : law_reason_of(w, f, o, at, end);
    r->args[r->count++] = arg;
    return arg;
}

static void walk_logic(law_teller *w, law_frame *f, law_reason *r, const law_node *n, size_t *at, size_t end)
{
    for (uint32_t i = 0; i < n->count; i++) {
        law_value v = add_arg(w, f, r, f->article->args[n->first + i], at, end)->value;
        if (v.kind != LAW_UNTRANSLATABLE && law_truthy(v) == (n->op == OP_OR)) {
            r->stopped = i + 1 < n->count;
            return;
        }
    }
}

static void walk_if(law_teller *w, law_frame *f, law_reason *r, const law_node *n, size_t *at, size_t end)
{
    const uint32_t *args = f->article->args + n->first;
    for (uint32_t i = 0; i < n->count / 2; i++) {
        law_value when = add_arg(w, f, r, args[2 * i], at, end)->value;
        r->conditions++;
        if (when.kind == LAW_UNTRANSLATABLE) {
            return;
        }
        if (law_truthy(when)) {
            add_arg(w, f, r, args[2 * i + 1], at, end);
            return;
        }
    }
    if (n->flags & NODE_ELSE) {
        add_arg(w, f, r, args[n->count - 1], at, end);
    }
}

/* args: the collection; then for each row its filter (or NULL) and its body (NULL when it was left out). */
static void walk_foreach(law_teller *w, law_frame *f, law_reason *r, const law_node *n, size_t *at, size_t end)
{
    const uint32_t *args = f->article->args + n->first;
    law_value rows = add_arg(w, f, r, args[0], at, end)->value;
    if (rows.kind != LAW_LIST) {
        return;
    }
    law_reason **all = ARENA_ARRAY(w->a, law_reason *, 1 + 2 * (size_t)rows.hi);
    all[0] = r->args[0];
    r->args = all;
    for (uint32_t i = 0; i < rows.hi; i++) {
        law_reason *filter = add_arg(w, f, r, args[1], at, end);
        bool kept = filter == NULL || law_truthy(filter->value);
        add_arg(w, f, r, kept ? args[2] : OPERAND_NONE, at, end);
    }
}

static void walk_operands(law_teller *w, law_frame *f, law_reason *r, const law_node *n, size_t at, size_t end)
{
    uint32_t operands = n->count;
    r->args = ARENA_ARRAY(w->a, law_reason *, n->count + 1);
    switch ((law_op)n->op) {
    case OP_AND:
    case OP_OR: walk_logic(w, f, r, n, &at, end); return;
    case OP_IF: walk_if(w, f, r, n, &at, end); return;
    case OP_FOREACH: walk_foreach(w, f, r, n, &at, end); return;
    case OP_ROUND:
    case OP_CEIL:
    case OP_FLOOR:
    case OP_PROPERTY:
        operands = 1; /* the second is a raw number, or the property's name */
        break;
    case OP_FALLBACK:
    case OP_FAIL: operands = 0; break;
    default: break;
    }
    for (uint32_t i = 0; i < operands; i++) {
        add_arg(w, f, r, f->article->args[n->first + i], &at, end);
    }
}

/* Does the event at this place belong to the operand; if the program and the trace do not agree, nothing is told of
 * it. */
static bool is_event_of(const law_teller *w, const law_frame *f, law_operand o, size_t at, size_t end)
{
    if (at >= end || w->t->events[at].article != f->article) {
        return false;
    }
    const law_event *e = &w->t->events[at];
    uint32_t index = OPERAND_INDEX(o);
    switch (OPERAND_TAG(o)) {
    case OPERAND_CONST: return e->type == LAW_EVENT_NAME && e->name == f->article->const_names[index];
    case OPERAND_SLOT: return e->type == LAW_EVENT_NAME && e->name == f->article->slot_names[index];
    default:
        return (e->type == LAW_EVENT_OPERATION || e->type == LAW_EVENT_NAME) && e->op == f->article->nodes[index].op;
    }
}

static law_unit unit_of_reason(law_teller *w, const law_frame *f, const law_reason *r)
{
    const law_article *a = f->article;
    uint32_t index = OPERAND_INDEX(r->operand);
    const char *clash = NULL;
    if (OPERAND_TAG(r->operand) != OPERAND_NODE) {
        law_sym name = OPERAND_TAG(r->operand) == OPERAND_SLOT ? a->slot_names[index] : a->const_names[index];
        return name == SYM_NONE ? UNIT_UNKNOWN : law_tell_unit(w, f, name);
    }
    if (r->op == OP_DATE_DIFF && r->count == 3 && r->args[2]->value.kind == LAW_TEXT) {
        return law_unit_from(law_as_str(r->args[2]->value));
    }
    if (r->op > OP_IF) {
        return r->op == OP_AGE ? UNIT_YEARS : UNIT_UNKNOWN;
    }
    law_unit *units = ARENA_ARRAY(w->a, law_unit, r->count + 1);
    size_t n = 0;
    for (size_t i = r->conditions; i < r->count; i++) {
        units[n++] = r->args[i] != NULL ? r->args[i]->unit : UNIT_UNKNOWN;
    }
    law_unit unit = law_unit_of(w->a, r->op, units, n, &clash);
    w->unit_steps = UNIT_STEPS_MAX;
    return unit != UNIT_UNKNOWN ? unit : unit_as_written(w, a, r->operand);
}

law_reason *law_reason_of(law_teller *w, law_frame *f, law_operand o, size_t *at, size_t end)
{
    const law_article *a = f->article;
    law_reason *r = ARENA_NEW(w->a, law_reason);
    uint32_t index = OPERAND_INDEX(o);
    *r = (law_reason){.operand = o, .event = NO_EVENT, .op = OP_COUNT, .hash = hash_of(a, o)};
    if (OPERAND_TAG(o) == OPERAND_CONST) {
        r->value = a->consts[index];
    }
    if (OPERAND_TAG(o) == OPERAND_CONST && a->const_names[index] == SYM_NONE) {
        return r;
    }
    if (is_event_of(w, f, o, *at, end)) {
        r->event = *at;
        r->value = w->t->events[*at].value;
        *at = law_tell_end(w, *at);
    }
    if (OPERAND_TAG(o) == OPERAND_NODE) {
        r->op = (law_op)a->nodes[index].op;
        if (r->event != NO_EVENT) {
            walk_operands(w, f, r, &a->nodes[index], r->event + 1, *at);
        }
    }
    r->unit = unit_of_reason(w, f, r);
    return r;
}

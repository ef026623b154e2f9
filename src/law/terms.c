/* Finding ages, periods, deadlines and kinds in the compiled laws.
 *
 * First what each slot of each article holds: an age, a length of time in some unit, or something else. That goes from article to article
 * through references, so it is repeated until nothing is added (each round adds a slot, so it ends). Then every expression is walked once.
 */
#include "law/terms.h"

#include "law/checking.h"
#include "law/units.h"

#include <stdlib.h>

#include "base/banned.h"

typedef enum measure { NOTHING, YEARS, MONTHS, WEEKS, DAYS, AGE } measure; /* a later one prevails */

static const char *const measure_names[] = {
    [NOTHING] = "", [YEARS] = "years", [MONTHS] = "months", [WEEKS] = "weeks", [DAYS] = "days", [AGE] = "years"};

typedef struct finding {
    arena *a, *work;
    const law_view *v;
    const law_time_fact *facts;
    size_t fact_count;
    uint8_t **slots; /* by article number: measure of each slot */
    law_border *borders;
    size_t border_count, border_cap;
    law_kinds *kinds;
    size_t kinds_count, kinds_cap;
} finding;

/* ------------------------------------------------------------------ what a slot holds */

static measure measure_named(str unit)
{
    for (measure m = YEARS; m <= DAYS; m++) {
        if (str_eq(unit, str_of(measure_names[m]))) {
            return m;
        }
    }
    return NOTHING;
}

static str name_of(const finding *f, law_sym name)
{
    return name == SYM_NONE ? STR_NULL : f->v->c->names.text[name];
}

static measure measure_of_fact(const finding *f, str name)
{
    for (size_t i = 0; i < f->fact_count; i++) {
        if (str_eq(f->facts[i].name, name)) {
            return measure_named(f->facts[i].unit);
        }
    }
    return NOTHING;
}

static measure measure_of_name(const finding *f, const law_article *a, law_sym name)
{
    for (size_t i = 0; i < a->unit_count; i++) {
        if (a->units[i].name == name) {
            return measure_named(law_unit_name((law_unit)a->units[i].unit));
        }
    }
    return measure_of_fact(f, name_of(f, name));
}

static measure measure_of(const finding *f, const law_article *a, law_operand o);

/* Of the operands from `first` on: the measure that prevails. */
static measure measure_of_operands(const finding *f, const law_article *a, const law_node *n, uint32_t first,
                                   uint32_t step)
{
    measure best = NOTHING;
    for (uint32_t i = first; i < law_operand_count(n); i += step) {
        measure m = measure_of(f, a, a->args[n->first + i]);
        best = m > best ? m : best;
    }
    return best;
}

/* The outcomes of an IF: each second operand, and the last when it has an ELSE. */
static measure measure_of_choice(const finding *f, const law_article *a, const law_node *n)
{
    measure best = measure_of_operands(f, a, n, 1, 2);
    measure otherwise = n->flags & NODE_ELSE ? measure_of(f, a, a->args[n->first + n->count - 1]) : NOTHING;
    return otherwise > best ? otherwise : best;
}

static measure measure_of_difference(const law_article *a, const law_node *n)
{
    law_value unit;
    return law_literal(a, a->args[n->first + 2], &unit) && unit.kind == LAW_TEXT ? measure_named(law_as_str(unit))
                                                                                 : NOTHING;
}

static measure measure_of_node(const finding *f, const law_article *a, const law_node *n)
{
    law_value name;
    switch ((law_op)n->op) {
    case OP_AGE: return AGE;
    case OP_DATE_DIFF: return measure_of_difference(a, n);
    case OP_IF: return measure_of_choice(f, a, n);
    case OP_FOREACH: return measure_of(f, a, a->args[n->first + 2]);
    case OP_MAX:
    case OP_MIN:
    case OP_LIST:
    case OP_FALLBACK: return measure_of_operands(f, a, n, 0, 1);
    case OP_PROPERTY:
        return law_literal(a, a->args[n->first + 1], &name) && name.kind == LAW_TEXT
                   ? measure_of_fact(f, law_as_str(name))
                   : NOTHING;
    default: return NOTHING;
    }
}

static measure measure_of(const finding *f, const law_article *a, law_operand o)
{
    switch (OPERAND_TAG(o)) {
    case OPERAND_NODE: return measure_of_node(f, a, &a->nodes[OPERAND_INDEX(o)]);
    case OPERAND_SLOT: return (measure)f->slots[a->index][OPERAND_INDEX(o)];
    default: return NOTHING; /* a literal is what something is compared with */
    }
}

static bool raise(finding *f, const law_article *a, uint32_t slot, measure m)
{
    uint8_t *held = &f->slots[a->index][slot];
    bool more = m > (measure)*held;
    *held = more ? (uint8_t)m : *held;
    return more;
}

static bool raise_term(finding *f, const law_article *a, const law_term *t, const law_article *filling)
{
    int32_t slot = law_article_output_slot(filling, t->id);
    return slot >= 0 && f->slots[filling->index] != NULL &&
           raise(f, a, t->slot, (measure)f->slots[filling->index][slot]);
}

/* One round over an article; true when something was added. */
static bool measure_article(finding *f, const law_article *a)
{
    bool more = false;
    for (size_t i = 0; i < a->input_count; i++) {
        const law_input *in = &a->inputs[i];
        bool refers = in->source == SOURCE_INTERNAL || in->source == SOURCE_EXTERNAL;
        const law_target *t = refers ? &f->v->targets[in->reference] : NULL;
        if (t != NULL && t->article != NULL && t->slot >= 0 && f->slots[t->article->index] != NULL) {
            more |= raise(f, a, in->slot, (measure)f->slots[t->article->index][t->slot]);
        }
    }
    for (size_t i = 0; i < a->term_count; i++) { /* an open term is what fills it in */
        const law_term *t = &a->terms[i];
        const law_candidates *fills = &f->v->candidates[t->number];
        for (size_t k = 0; k < fills->count; k++) {
            more |= raise_term(f, a, t, fills->articles[k]);
        }
        more |= t->defaults != NULL && raise_term(f, a, t, t->defaults);
    }
    for (size_t i = 0; i < a->node_count; i++) { /* the element of a loop is what its list holds */
        const law_node *n = &a->nodes[i];
        if (n->op == OP_FOREACH) {
            more |= raise(f, a, a->args[n->first + n->count - 1], measure_of(f, a, a->args[n->first]));
        }
    }
    for (size_t i = 0; i < a->action_count; i++) {
        more |= raise(f, a, a->actions[i].slot, measure_of(f, a, a->actions[i].value));
    }
    return more;
}

typedef bool visit(finding *f, const law_article *a);

static bool with_defaults(finding *f, const law_article *a, visit *fn)
{
    bool any = fn(f, a);
    for (size_t i = 0; i < a->term_count; i++) {
        any |= a->terms[i].defaults != NULL && fn(f, a->terms[i].defaults);
    }
    return any;
}

static bool each_article(finding *f, visit *fn)
{
    bool any = false;
    for (size_t l = 0; l < f->v->c->law_count; l++) {
        const law_version *version = f->v->in_force[l];
        for (size_t i = 0; version != NULL && i < version->article_count; i++) {
            any |= with_defaults(f, &version->articles[i], fn);
        }
    }
    return any;
}

static bool open_article(finding *f, const law_article *a)
{
    f->slots[a->index] = ARENA_ARRAY(f->work, uint8_t, a->slot_count);
    for (uint32_t s = 0; s < a->slot_count; s++) {
        raise(f, a, s, measure_of_name(f, a, a->slot_names[s]));
    }
    return true;
}

/* ------------------------------------------------------------------ walking */

typedef struct walk {
    finding *f;
    const law_article *article;
    law_place place;
} walk;

static law_place place_at(const walk *w, const law_node *n)
{
    law_place p = w->place;
    p.line = (int)n->line;
    return p;
}

static str operand_name(const walk *w, law_operand o)
{
    law_value name;
    if (OPERAND_TAG(o) == OPERAND_SLOT) {
        return name_of(w->f, w->article->slot_names[OPERAND_INDEX(o)]);
    }
    if (OPERAND_TAG(o) != OPERAND_NODE) {
        return STR_NULL;
    }
    const law_node *n = &w->article->nodes[OPERAND_INDEX(o)];
    const uint32_t *args = w->article->args + n->first;
    if (n->op == OP_PROPERTY && law_literal(w->article, args[1], &name) && name.kind == LAW_TEXT) {
        return law_as_str(name);
    }
    return n->op == OP_AGE ? operand_name(w, args[0]) : STR_NULL;
}

static void add_border(walk *w, const law_node *n, measure m, const char *relation, law_value number, law_operand what)
{
    finding *f = w->f;
    law_border b = {
        .kind = m == AGE ? LAW_BORDER_AGE : LAW_BORDER_PERIOD,
        .relation = relation,
        .number = number,
        .unit = measure_names[m],
        .what = operand_name(w, what),
        .place = place_at(w, n),
    };
    ARENA_PUSH(f->a, f->borders, f->border_count, f->border_cap, b);
}

/* The relation as read from the measured side: 18 > age is age < 18. With `negated`, the relation that holds when it does not. */
static const char *relation_of(law_op op, bool turned, bool negated)
{
    static const char *const plain[] = {"=", "<>", ">", ">=", "<", "<="}, *const around[] = {"=",  "<>", "<",
                                                                                             "<=", ">",  ">="};
    static const law_op opposite[] = {OP_NOT_EQUALS, OP_EQUALS, OP_LESS_EQUAL, OP_LESS, OP_GREATER_EQUAL, OP_GREATER};
    op = negated ? opposite[op - OP_EQUALS] : op;
    return (turned ? around : plain)[op - OP_EQUALS];
}
_Static_assert(OP_LESS_EQUAL == OP_EQUALS + 5 && OP_NOT_EQUALS == OP_EQUALS + 1 && OP_GREATER == OP_EQUALS + 2 &&
                   OP_GREATER_EQUAL == OP_EQUALS + 3 && OP_LESS == OP_EQUALS + 4,
               "relation_of counts on this order");

/* The table whose rows the loop element in this slot goes through; SYM_NONE when it goes through something else. */
static law_sym table_of(const law_article *a, uint32_t slot)
{
    for (size_t i = 0; i < a->node_count; i++) {
        const law_node *n = &a->nodes[i];
        law_operand list = n->op == OP_FOREACH ? a->args[n->first] : OPERAND_NONE;
        if (OPERAND_TAG(list) != OPERAND_SLOT || a->args[n->first + n->count - 1] != slot) {
            continue;
        }
        for (size_t k = 0; k < a->input_count; k++) {
            if (a->inputs[k].source == SOURCE_TABLE && a->inputs[k].slot == OPERAND_INDEX(list)) {
                return a->inputs[k].table;
            }
        }
    }
    return SYM_NONE;
}

static void add_kinds(walk *w, const law_node *n, law_operand subject, law_value values, bool others)
{
    finding *f = w->f;
    const law_article *a = w->article;
    const law_node *p = OPERAND_TAG(subject) == OPERAND_NODE ? &a->nodes[OPERAND_INDEX(subject)] : NULL;
    law_operand base = p != NULL && p->op == OP_PROPERTY ? a->args[p->first] : OPERAND_NONE;
    law_sym table = OPERAND_TAG(base) == OPERAND_SLOT ? table_of(a, OPERAND_INDEX(base)) : SYM_NONE;
    if (table == SYM_NONE) {
        return;
    }
    size_t count = values.kind == LAW_LIST ? values.hi : 1, texts = 0;
    str *kinds = ARENA_ARRAY(f->a, str, count);
    for (size_t i = 0; i < count; i++) {
        law_value v = values.kind == LAW_LIST ? values.items[i] : values;
        if (v.kind == LAW_TEXT) {
            kinds[texts++] = law_as_str(v);
        }
    }
    if (texts > 0) {
        law_kinds k = {name_of(f, table), operand_name(w, subject), others, kinds, texts, place_at(w, n)};
        ARENA_PUSH(f->a, f->kinds, f->kinds_count, f->kinds_cap, k);
    }
}

static void look_at_comparison(walk *w, const law_node *n, bool negated)
{
    const law_article *a = w->article;
    law_operand left = a->args[n->first], right = a->args[n->first + 1];
    law_value literal;
    bool turned = law_literal(a, left, &literal);
    if (!turned && !law_literal(a, right, &literal)) {
        return;
    }
    law_operand other = turned ? right : left;
    measure m = measure_of(w->f, a, other);
    if (m != NOTHING && law_is_number(literal)) {
        add_border(w, n, m, relation_of((law_op)n->op, turned, negated), literal, other);
    }
    if (literal.kind == LAW_TEXT && (n->op == OP_EQUALS || n->op == OP_NOT_EQUALS)) {
        add_kinds(w, n, other, literal, (n->op == OP_NOT_EQUALS) != negated);
    }
}

static void look_at_membership(walk *w, const law_node *n, bool negated)
{
    const law_article *a = w->article;
    law_operand subject = a->args[n->first];
    bool others = (n->op == OP_NOT_IN) != negated;
    measure m = measure_of(w->f, a, subject);
    law_value one, *list = ARENA_ARRAY(w->f->a, law_value, n->count);
    size_t count = 0;
    for (uint32_t i = 1; i < n->count; i++) {
        if (law_literal(a, a->args[n->first + i], &one)) {
            list[count++] = one;
        }
    }
    if (count == 1 && list[0].kind == LAW_LIST) {
        count = list[0].hi;
        law_value *items = ARENA_ARRAY(w->f->a, law_value, count);
        for (size_t i = 0; i < count; i++) {
            items[i] = list[0].items[i];
        }
        list = items;
    }
    for (size_t i = 0; m != NOTHING && i < count; i++) {
        if (law_is_number(list[i])) {
            add_border(w, n, m, others ? "<>" : "=", list[i], subject);
        }
    }
    if (count > 0) {
        add_kinds(w, n, subject, law_list(list, count), others);
    }
}

/* DATE_ADD: date, years, months, weeks, days. One day more or less is a way of saying "the day before", not a deadline. */
static void look_at_addition(walk *w, const law_node *n)
{
    finding *f = w->f;
    for (uint32_t i = 1; i < n->count; i++) {
        law_operand o = w->article->args[n->first + i];
        law_value number;
        measure m = (measure)(YEARS + i - 1);
        if (o == OPERAND_NONE || !law_literal(w->article, o, &number) || number.kind != LAW_INT || number.i == 0 ||
            (m == DAYS && (number.i == 1 || number.i == -1))) {
            continue;
        }
        law_border b = {LAW_BORDER_DEADLINE, "+", number, measure_names[m], operand_name(w, w->article->args[n->first]),
                        place_at(w, n)};
        ARENA_PUSH(f->a, f->borders, f->border_count, f->border_cap, b);
    }
}

/* negated: the condition stands right under NOT. Depth is at most LAW_DEPTH_MAX (program.h, INV-2). */
static void walk_operand(walk *w, law_operand o, bool negated)
{
    if (OPERAND_TAG(o) != OPERAND_NODE) {
        return;
    }
    const law_node *n = &w->article->nodes[OPERAND_INDEX(o)];
    if (n->op >= OP_EQUALS && n->op <= OP_LESS_EQUAL) {
        look_at_comparison(w, n, negated);
    } else if (n->op == OP_IN || n->op == OP_NOT_IN) {
        look_at_membership(w, n, negated);
    } else if (n->op == OP_DATE_ADD) {
        look_at_addition(w, n);
    }
    for (uint32_t i = 0; i < law_operand_count(n); i++) {
        walk_operand(w, w->article->args[n->first + i], n->op == OP_NOT);
    }
}

static bool walk_article(finding *f, const law_article *a)
{
    walk w = {.f = f, .article = a, .place = {.law = a->law->id, .article = a->number, .file = a->law->file}};
    for (size_t i = 0; i < a->input_count; i++) {
        w.place.output = name_of(f, a->inputs[i].name);
        for (size_t k = 0; k < a->inputs[i].mapping_count; k++) {
            walk_operand(&w, a->inputs[i].mapping[k].value, false);
        }
    }
    for (size_t i = 0; i < a->action_count; i++) {
        w.place.output = name_of(f, a->actions[i].output);
        walk_operand(&w, a->actions[i].value, false);
    }
    return true;
}

/* ------------------------------------------------------------------ order */

static int compare_places(const law_place *a, const law_place *b)
{
    int order = str_cmp(a->law, b->law);
    order = order != 0 ? order : str_cmp(a->article, b->article);
    return order != 0 ? order : (a->line > b->line) - (a->line < b->line);
}

static int by_border(const void *x, const void *y)
{
    const law_border *a = x, *b = y;
    int order = compare_places(&a->place, &b->place);
    order = order != 0 ? order : law_compare_numbers(a->number, b->number);
    return order != 0 ? order : str_cmp(str_of(a->unit), str_of(b->unit));
}

static int by_kinds(const void *x, const void *y)
{
    return compare_places(&((const law_kinds *)x)->place, &((const law_kinds *)y)->place);
}

void law_terms_find(arena *a, const law_view *v, const law_time_fact *facts, size_t fact_count, law_found_terms *out)
{
    finding f = {.a = a, .work = arena_new(), .v = v, .facts = facts, .fact_count = fact_count};
    f.slots = ARENA_ARRAY(f.work, uint8_t *, v->c->article_count);
    each_article(&f, open_article);
    while (each_article(&f, measure_article)) {
    }
    each_article(&f, walk_article);
    if (f.border_count > 1) {
        qsort(f.borders, f.border_count, sizeof *f.borders, by_border);
    }
    if (f.kinds_count > 1) {
        qsort(f.kinds, f.kinds_count, sizeof *f.kinds, by_kinds);
    }
    arena_free(f.work);
    *out = (law_found_terms){f.borders, f.border_count, f.kinds, f.kinds_count};
}

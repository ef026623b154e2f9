/* Lists whose items may be there or not: FOREACH, IN, and the fields of what may be this or that. */
#include "law/unknowns.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ FOREACH: which items */

typedef struct loop {
    law_run *m;
    activation *f;
    const law_node *n;
    law_value *items;
    uint32_t count;
    law_gathering g;  /* facts and failures of the loop as a whole, and taints that it may give instead */
    law_value failed; /* LAW_FAILED or a taint: the loop ends with it for sure */
} loop;

static law_value reach(loop *l, law_operand o, law_presence presence)
{
    return presence == LAW_ONCE ? law_eval_unknown(l->m, l->f, o) : law_try(l->m, l->f, o);
}

/* An item that is there for sure ends the loop with what strict evaluation would; another one may. False: the loop has ended. */
static bool end_or_pass(loop *l, law_value v, law_presence presence)
{
    if (presence == LAW_ONCE) {
        l->failed = v;
        return false;
    }
    law_gather(&l->g, v);
    return true;
}

/* How often the item passes the filter. *keeps false: never. */
static bool filter(loop *l, law_presence *presence, const law_facts **facts, bool *keeps)
{
    law_operand o = args_of(l->f, l->n)[1];
    *keeps = true;
    if (o == OPERAND_NONE) {
        return true;
    }
    law_value v = reach(l, o, *presence);
    if (v.kind == LAW_FAILED || v.kind == LAW_UNTRANSLATABLE) {
        *keeps = false;
        return end_or_pass(l, v, *presence);
    }
    law_condition c = law_condition_of(v);
    law_gather_failure(&l->g, law_may_fail(v));
    if (c.taint.kind != LAW_UNSET) {
        law_gather(&l->g, c.taint);
    }
    if (c.anything) {
        law_gather_anything(&l->g);
    }
    *keeps = c.truth.may_be_true;
    if (v.kind == LAW_UNKNOWN || !law_is_certain(v)) {
        law_gathering of_item = law_gathering_of(l->m);
        law_gather_facts(&of_item, *facts);
        law_gather_facts_of(&of_item, v);
        *facts = of_item.facts;
    }
    if (c.truth.may_be_false && *presence == LAW_ONCE) {
        *presence = LAW_PERHAPS;
    }
    return true;
}

static bool take_item(loop *l, law_value item)
{
    const uint32_t *args = args_of(l->f, l->n);
    bool keeps;
    law_presence presence = law_item_presence(item);
    const law_facts *facts = presence != LAW_ONCE ? item.unknown->facts : NULL;
    law_value v = law_item_value(l->m, item);
    if (v.kind == LAW_FAILED) {
        return end_or_pass(l, v, presence);
    }
    l->f->slots[args[4]] = v;
    TRY(filter(l, &presence, &facts, &keeps));
    law_gather_facts(&l->g, facts);
    if (!keeps) {
        return true;
    }
    law_value body = reach(l, args[2], presence);
    if (body.kind == LAW_FAILED) {
        return end_or_pass(l, body, presence);
    }
    law_gather_facts_of(&l->g, body);
    law_gather_failure(&l->g, law_may_fail(body));
    l->items[l->count++] = law_item(l->m, body, presence, facts);
    return true;
}

/* ------------------------------------------------------------------ FOREACH: together */

/* AND and OR: an item that may be absent decides nothing for sure. */
static law_value fold_logic(loop *l, law_op op)
{
    law_gathering g = l->g;
    bool stop = op == OP_OR, tainted_for_sure = false;
    law_value taint = {.kind = LAW_UNSET};
    for (uint32_t i = 0; i < l->count; i++) {
        bool there = law_item_presence(l->items[i]) == LAW_ONCE;
        law_condition c = law_condition_of(l->items[i]);
        bool stops = stop ? c.truth.may_be_true : c.truth.may_be_false;
        bool goes_on = !there || (stop ? c.truth.may_be_false : c.truth.may_be_true);
        law_gather_failure(&g, law_may_fail(l->items[i]));
        if (c.anything) {
            law_gather_anything(&g);
        }
        if (stops) {
            law_gather(&g, law_bool(stop));
        }
        if (c.taint.kind != LAW_UNSET) {
            taint = taint.kind == LAW_UNSET ? c.taint : taint;
            tainted_for_sure = tainted_for_sure || !(stops || goes_on);
        } else if (!goes_on) {
            return law_gathered(&g);
        }
    }
    if (taint.kind != LAW_UNSET) {
        law_gather(&g, taint);
    }
    if (!tainted_for_sure) {
        law_gather(&g, law_bool(!stop));
    }
    return law_gathered(&g);
}

/* What the sum of any number of such values may be. */
static law_value repeated(law_run *m, law_value v)
{
    law_gathering g = law_gathering_of(m);
    law_value low, high;
    law_gather_facts_of(&g, v);
    law_gather_failure(&g, law_may_fail(v));
    if (law_limits(v, &low, &high)) {
        bool falls = low.kind == LAW_NULL || law_compare_numbers(low, law_int(0)) < 0;
        bool rises = high.kind == LAW_NULL || law_compare_numbers(high, law_int(0)) > 0;
        law_gather_range(&g, falls ? law_null() : law_int(0), rises ? law_null() : law_int(0));
    }
    return law_gathered(&g);
}

static bool is_number_for_sure(law_value v)
{
    if (v.kind != LAW_UNKNOWN) {
        return law_is_number(v);
    }
    for (uint32_t i = 0; i < v.unknown->count; i++) {
        if (!law_is_number(v.unknown->values[i])) {
            return false;
        }
    }
    return !v.unknown->anything && v.unknown->low.kind != LAW_DATE;
}

/* An item that may be absent counts for what it is, or for nothing: 0 in a sum, 1 in a product. */
static law_value or_nothing(law_run *m, law_value v, int64_t nothing)
{
    law_gathering g = law_gathering_of(m);
    law_gather(&g, v);
    law_gather(&g, law_int(nothing));
    return law_gathered(&g);
}

static law_value nothing_found(loop *l, law_op op)
{
    return law_fail(l->m, l->f->article, l->n->line, l->n->column, LAW_E_INVALID_OPERATION,
                    "Invalid operation: FOREACH found nothing to take the %s of", law_ops[op].name);
}

/* MAX and MIN of those that are there. */
static law_value fold_extreme(loop *l, const law_node *folding)
{
    law_value best = {.kind = LAW_UNSET};
    bool maybe_none = true;
    for (uint32_t i = 0; i < l->count; i++) {
        law_value item = law_item_value(l->m, l->items[i]), v = law_apply(l->m, l->f, folding, &item, 1);
        law_value two[2] = {best, v}, with = v;
        if (v.kind != LAW_FAILED && best.kind != LAW_UNSET) {
            with = law_apply(l->m, l->f, folding, two, 2);
        }
        if (with.kind == LAW_FAILED) {
            return law_anything_of(l->m, l->f->article, l->n->line, law_list(l->items, l->count));
        }
        bool there = law_item_presence(l->items[i]) == LAW_ONCE;
        law_gathering g = law_gathering_of(l->m);
        if (!there && best.kind != LAW_UNSET) {
            law_gather(&g, best);
        }
        if (maybe_none && best.kind != LAW_UNSET) { /* the earlier ones may all be absent */
            law_gather(&g, v);
        }
        law_gather(&g, with);
        best = law_gathered(&g);
        maybe_none = maybe_none && !there;
    }
    law_gathering g = l->g;
    if (best.kind != LAW_UNSET) {
        law_gather(&g, best);
    }
    if (maybe_none) {
        law_gather(&g, nothing_found(l, (law_op)folding->op));
    }
    return law_gathered(&g);
}

/* Items that may be absent, in a sum or product. */
static law_value fold_uncertain(loop *l, const law_node *folding)
{
    bool sum = folding->op == OP_ADD;
    law_value *v = ARENA_ARRAY(l->m->mem, law_value, l->count);
    for (uint32_t i = 0; i < l->count; i++) {
        law_presence presence = law_item_presence(l->items[i]);
        v[i] = law_item_value(l->m, l->items[i]);
        bool followed = sum || (folding->op == OP_MULTIPLY && presence != LAW_ANY_NUMBER);
        if (!is_number_for_sure(v[i]) || !followed) {
            return law_anything_of(l->m, l->f->article, l->n->line, law_list(l->items, l->count));
        }
        if (presence == LAW_ANY_NUMBER) {
            v[i] = repeated(l->m, v[i]);
        } else if (presence == LAW_PERHAPS) {
            v[i] = or_nothing(l->m, v[i], sum ? 0 : 1);
        }
    }
    return law_apply(l->m, l->f, folding, v, l->count);
}

static bool all_there(const loop *l)
{
    for (uint32_t i = 0; i < l->count; i++) {
        if (law_item_presence(l->items[i]) != LAW_ONCE) {
            return false;
        }
    }
    return true;
}

static law_value fold(loop *l)
{
    uint32_t combine = args_of(l->f, l->n)[3];
    law_node folding = *l->n;
    folding.op = combine == OP_COUNT ? OP_LIST : (uint8_t)combine;
    folding.flags = 0;
    if (combine == OP_COUNT) {
        return law_apply_strictly(l->m, l->f, &folding, l->items, l->count);
    }
    if (combine == OP_AND || combine == OP_OR) {
        return fold_logic(l, (law_op)combine);
    }
    if (l->count == 0) {
        return combine == OP_ADD ? law_int(0) : combine == OP_MULTIPLY ? law_int(1) : nothing_found(l, (law_op)combine);
    }
    if (all_there(l)) {
        return law_apply(l->m, l->f, &folding, l->items, l->count);
    }
    return combine == OP_MAX || combine == OP_MIN ? fold_extreme(l, &folding) : fold_uncertain(l, &folding);
}

/* What the loop gives, or what it may give instead: taints and failures of items that may be there. It depends on whatever decided which
 * items there are. */
static law_value with_the_rest(loop *l, law_value v)
{
    if (l->g.count == 0 && !l->g.anything && l->g.failure == NULL && v.kind != LAW_UNKNOWN) {
        return v;
    }
    law_gather(&l->g, v);
    return law_gathered(&l->g);
}

static law_value foreach_over(law_run *m, activation *f, const law_node *n, law_value list)
{
    if (list.kind != LAW_LIST) {
        return FAIL(LAW_E_TYPE_MISMATCH, "Type mismatch: expected array, got %s", law_kind_name(list));
    }
    if ((m->steps -= list.hi) < 0) {
        return law_out_of_steps(m, f, n);
    }
    loop l = {.m = m, .f = f, .n = n, .items = ARENA_ARRAY(m->mem, law_value, list.hi), .g = law_gathering_of(m)};
    for (uint32_t i = 0; i < list.hi; i++) {
        if (!take_item(&l, list.items[i])) {
            return l.failed;
        }
    }
    return with_the_rest(&l, fold(&l));
}

law_value law_unknown_foreach(law_run *m, activation *f, const law_node *n)
{
    law_value collection = law_eval_unknown(m, f, args_of(f, n)[0]);
    if (collection.kind == LAW_FAILED || collection.kind == LAW_UNTRANSLATABLE) {
        return collection;
    }
    if (collection.kind != LAW_UNKNOWN) {
        return foreach_over(m, f, n, collection);
    }
    const law_unknown *u = collection.unknown;
    law_gathering g = law_gathering_of(m);
    law_gather_facts_of(&g, collection);
    law_gather_failure(&g, u->failure);
    if (u->anything || u->low.kind != LAW_UNSET) {
        return law_anything_of(m, f->article, n->line, collection);
    }
    for (uint32_t i = 0; i < u->count; i++) {
        law_before before = law_before_trying(m);
        law_value v = u->values[i].kind == LAW_UNTRANSLATABLE ? u->values[i] : foreach_over(m, f, n, u->values[i]);
        if (v.kind == LAW_FAILED) {
            law_put_back(m, before);
        }
        law_gather(&g, v);
    }
    return law_gathered(&g);
}

/* ------------------------------------------------------------------ IN */

typedef enum found { FOUND_NOT, FOUND_PERHAPS, FOUND } found;

/* Is the subject, a single value, this element? Strict IN says, for single values. */
static found is_element(law_run *m, activation *f, const law_node *n, law_value subject, law_value element)
{
    law_node one = *n;
    one.op = OP_IN;
    one.flags = 0;
    if (element.kind != LAW_UNKNOWN) {
        law_value v[2] = {subject, element};
        return !law_is_certain(element) || !law_is_certain(subject) ? FOUND_PERHAPS
               : law_truthy(law_apply_strictly(m, f, &one, v, 2))   ? FOUND
                                                                    : FOUND_NOT;
    }
    return law_may_be(element, subject) ? FOUND_PERHAPS : FOUND_NOT;
}

static bool may_be_within(law_value range, law_value element)
{
    if (element.kind != LAW_UNKNOWN) {
        return law_may_be(range, element);
    }
    for (uint32_t i = 0; i < element.unknown->count; i++) {
        if (law_may_be(range, element.unknown->values[i])) {
            return true;
        }
    }
    return element.unknown->anything || element.unknown->low.kind != LAW_UNSET;
}

typedef struct search {
    law_run *m;
    activation *f;
    const law_node *n;
    law_value *elements;
    size_t count, cap;
    bool anything; /* an element list that nobody knows */
} search;

static bool add_elements(search *s, law_value v)
{
    if ((s->n->flags & NODE_VALUE_FORM) == 0) {
        ARENA_PUSH(s->m->mem, s->elements, s->count, s->cap, v);
        return true;
    }
    if (v.kind == LAW_UNKNOWN) { /* a value, or a list of them: not followed */
        s->anything = true;
        return true;
    }
    if (v.kind != LAW_LIST) {
        ARENA_PUSH(s->m->mem, s->elements, s->count, s->cap, v);
        return true;
    }
    for (uint32_t i = 0; i < v.hi; i++) {
        ARENA_PUSH(s->m->mem, s->elements, s->count, s->cap, v.items[i]);
    }
    return true;
}

static found search_for(search *s, law_value subject)
{
    found best = s->anything ? FOUND_PERHAPS : FOUND_NOT;
    for (size_t i = 0; i < s->count && best != FOUND; i++) {
        bool there = law_item_presence(s->elements[i]) == LAW_ONCE;
        found here = is_element(s->m, s->f, s->n, subject, s->elements[i]);
        here = here == FOUND && !there ? FOUND_PERHAPS : here;
        best = here > best ? here : best;
    }
    return best;
}

static void gather_found(law_gathering *g, found where, bool in)
{
    if (where != FOUND_NOT) {
        law_gather(g, law_bool(in));
    }
    if (where != FOUND) {
        law_gather(g, law_bool(!in));
    }
}

static law_value search_all(search *s, law_value subject)
{
    law_gathering g = law_gathering_of(s->m);
    bool in = s->n->op == OP_IN;
    law_gather_facts_of(&g, subject);
    law_gather_failure(&g, law_may_fail(subject));
    for (size_t i = 0; i < s->count; i++) {
        law_gather_facts_of(&g, s->elements[i]);
        law_gather_failure(&g, law_may_fail(s->elements[i]));
    }
    if (subject.kind != LAW_UNKNOWN) {
        gather_found(&g, search_for(s, subject), in);
        return law_gathered(&g);
    }
    for (uint32_t i = 0; i < subject.unknown->count; i++) {
        law_value one = subject.unknown->values[i];
        if (one.kind == LAW_UNTRANSLATABLE) {
            law_gather(&g, one);
        } else {
            gather_found(&g, search_for(s, one), in);
        }
    }
    if (subject.unknown->anything) {
        law_gather_anything(&g);
    } else if (subject.unknown->low.kind != LAW_UNSET) {
        found best = s->anything ? FOUND_PERHAPS : FOUND_NOT;
        for (size_t i = 0; i < s->count; i++) {
            best = may_be_within(subject, s->elements[i]) ? FOUND_PERHAPS : best;
        }
        gather_found(&g, best, in);
    }
    return law_gathered(&g);
}

law_value law_unknown_in(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    search s = {.m = m, .f = f, .n = n};
    law_value *v = ARENA_ARRAY(m->mem, law_value, n->count);
    bool certain = true;
    for (uint32_t i = 0; i < n->count; i++) {
        v[i] = law_eval_unknown(m, f, args[i]);
        if (v[i].kind == LAW_FAILED) {
            return v[i];
        }
        certain = certain && law_is_certain(v[i]);
        law_condition c = law_condition_of(v[i]);
        if (i > 0 && v[i].kind == LAW_UNKNOWN && (c.anything || c.taint.kind != LAW_UNSET)) {
            return law_anything_of(m, f->article, n->line, law_list(v, i + 1)); /* too rare to follow */
        }
    }
    if (certain) {
        return law_apply_strictly(m, f, n, v, n->count);
    }
    for (uint32_t i = 1; i < n->count; i++) {
        if (v[i].kind == LAW_UNTRANSLATABLE && (n->flags & NODE_VALUE_FORM) != 0 && v[0].kind != LAW_UNTRANSLATABLE) {
            return v[0].kind == LAW_UNKNOWN ? law_anything_of(m, f->article, n->line, v[0]) : v[i];
        }
        add_elements(&s, v[i]);
    }
    if (v[0].kind == LAW_UNTRANSLATABLE) {
        return v[0];
    }
    law_value result = search_all(&s, v[0]);
    if (!s.anything) {
        return result;
    }
    law_gathering g = law_gathering_of(m);
    for (uint32_t i = 1; i < n->count; i++) {
        law_gather_facts_of(&g, v[i]);
        law_gather_failure(&g, law_may_fail(v[i]));
    }
    law_gather(&g, result);
    return law_gathered(&g);
}

/* ------------------------------------------------------------------ fields */

/* The item at an index of a list whose earlier items may be absent. */
static law_value item_at(law_run *m, activation *f, const law_node *n, law_value list, uint32_t index)
{
    law_gathering g = law_gathering_of(m);
    for (uint32_t i = 0; i < list.hi; i++) {
        law_presence presence = law_item_presence(list.items[i]);
        bool maybe_earlier = index > 0; /* not followed further than the first */
        if (maybe_earlier && presence != LAW_ONCE) {
            return law_anything_of(m, f->article, n->line, list);
        }
        if (index > 0) {
            index--;
            continue;
        }
        law_value v = law_item_value(m, list.items[i]);
        if (presence == LAW_ONCE && g.count == 0 && g.facts == NULL) {
            return v;
        }
        law_gather(&g, v);
        law_gather_facts_of(&g, list.items[i]);
        if (presence == LAW_ONCE) {
            return law_gathered(&g);
        }
    }
    law_value none = law_list(NULL, 0);
    law_gather(&g, law_property_of(m, f, n, none)); /* nothing there */
    return law_gathered(&g);
}

static law_value property_of(law_run *m, activation *f, const law_node *n, law_value base)
{
    int64_t index;
    str name = law_property_name(f, n);
    if (base.kind == LAW_LIST && !law_is_certain(base) && str_to_int(name, &index) && index >= 0 && name.p[0] != '+') {
        return item_at(m, f, n, base, index > UINT32_MAX ? UINT32_MAX : (uint32_t)index);
    }
    return law_property_of(m, f, n, base);
}

law_value law_unknown_property(law_run *m, activation *f, const law_node *n)
{
    law_value base = law_eval_unknown(m, f, args_of(f, n)[0]);
    if (base.kind != LAW_UNKNOWN) {
        return property_of(m, f, n, base);
    }
    const law_unknown *u = base.unknown;
    law_gathering g = law_gathering_of(m);
    law_gather_facts(&g, u->facts);
    law_gather_failure(&g, u->failure);
    for (uint32_t i = 0; i < u->count; i++) {
        law_gather(&g, property_of(m, f, n, u->values[i]));
    }
    if (u->anything || u->low.kind != LAW_UNSET) {
        law_value some = u->anything ? law_null() : u->low;
        law_gather(&g, property_of(m, f, n, some));
    }
    if (u->anything) {
        law_gather_anything(&g);
    }
    return law_gathered(&g);
}

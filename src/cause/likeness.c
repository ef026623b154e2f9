/* Whether a network is like the one that a plan was made of: the plan relied on its families, on its noughts when
 * states were cut out, and on rows that sum to one where cliques are silent.
 */
#include "cause/engine.h"

#include "base/banned.h"

/* Places in the table that hold nought, when states were cut out because of such places. */
static void keep_noughts(arena *a, const cause_variable *v, mould *m)
{
    size_t *noughts = arena_array(a, v->table_size, sizeof *noughts);
    for (size_t i = 0; i < v->table_size; i++) {
        noughts[m->nought_count] = i;
        m->nought_count += v->table[i] == 0;
    }
    m->noughts = noughts;
}

void keep_moulds(arena *a, const cause_net *net, cause_plan *p)
{
    mould *moulds = ARENA_ARRAY(a, mould, net->count);
    bool is_cut = false;
    for (uint32_t v = 0; v < net->count; v++) {
        is_cut = is_cut || p->s.left_count[v] < net->variables[v].state_count;
    }
    for (uint32_t v = 0; v < net->count; v++) {
        const cause_variable *x = &net->variables[v];
        uint32_t *parents = arena_array(a, x->parent_count, sizeof *parents);
        for (uint32_t i = 0; i < x->parent_count; i++) {
            parents[i] = x->parents[i];
        }
        moulds[v] = (mould){x->state_count, x->parent_count, parents, x->table_size, x->sums_to_one, NULL, 0};
        if (is_cut && x->has_zero) {
            keep_noughts(a, x, &moulds[v]);
        }
    }
    p->moulds = moulds;
    p->mould_count = net->count;
}

/* What differs, or NULL. */
static const char *difference(const mould *m, const cause_variable *x)
{
    if (x->state_count != m->state_count) {
        return "has another number of states";
    }
    if (x->parent_count != m->parent_count ||
        (x->parent_count > 0 && memcmp(x->parents, m->parents, x->parent_count * sizeof *x->parents) != 0)) {
        return "has other parents";
    }
    if (x->table_size != m->table_size) {
        return "has parents with other states";
    }
    if (m->sums_to_one && !x->sums_to_one) {
        return "has rows that do not sum to one, and they did";
    }
    bool is_above = false;
    for (size_t i = 0; i < m->nought_count; i++) {
        is_above |= x->table[m->noughts[i]] != 0;
    }
    return is_above ? "gives a chance to what could not be" : NULL;
}

bool is_like(const cause_plan *p, const cause_net *net, err *e)
{
    if (p->moulds != NULL && net->count != p->mould_count) {
        return err_set(e, ERR_INPUT, "this network has %u variables, and the one that was prepared has %u", net->count,
                       p->mould_count);
    }
    for (uint32_t v = 0; v < net->count && p->moulds != NULL; v++) {
        const char *what = difference(&p->moulds[v], &net->variables[v]);
        if (what != NULL) {
            return err_set(e, ERR_INPUT, "this network is not like the one that was prepared: '" STR_FMT "' %s",
                           STR_ARG(net->variables[v].name), what);
        }
    }
    return true;
}

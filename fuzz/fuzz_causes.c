/* cause_read_model never crashes; a model that it reads keeps what model.h promises, and one that it refuses has a sentence and leaves nothing behind.
 * Whatever sizes are drawn, its networks can be made, and one quarter is the same with mechanisms and with throws. */
#include "cause/mechanism.h"
#include "cause/model.h"

#include "net.h"

enum { BYTES_MAX = 1 << 20 }; /* of tables: what takes more is refused, and that is fine */

static void check_row(const double *row, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        assert(row[i] >= 0 && row[i] <= 1 && (i == 0 || row[i] <= row[i - 1]));
    }
}

static void check_sizes(const cause_model *m, const cause_sizes *sizes)
{
    for (uint32_t i = 0; i < m->count; i++) {
        check_row(sizes->base[i], m->subjects[i].state_count - 1);
        check_row(&sizes->keeps[i], 1);
    }
    for (uint32_t i = 0; i < m->arrow_count; i++) {
        uint32_t n = m->subjects[m->arrows[i].to].state_count - 1;
        for (uint32_t s = 0; s + 1 < m->subjects[m->arrows[i].from].state_count; s++) {
            check_row(sizes->arrows[i] + (size_t)s * n, n);
        }
    }
    for (uint32_t i = 0; i < m->shield_count; i++) {
        check_row(&sizes->shields[i], 1);
    }
}

static void check_source(const cause_source *s)
{
    assert(s->how.n > 0 && s->words[TEXT_NL].n > 0 && s->words[TEXT_EN].n > 0);
    assert((s->evidence_count == 0) == str_eq(s->grade, S("none")));
    assert(!s->has_discount || (s->discount >= 0 && s->discount <= 1));
}

static void check_margin(const cause_margin *m)
{
    assert(m->low > 0 && m->low <= 1 && m->high >= 1 && m->high <= 1000);
}

/* INV-2: what works in the same quarter comes before what it works on. */
static void check_arrows(arena *a, const cause_model *m)
{
    uint32_t *place = ARENA_ARRAY(a, uint32_t, m->count);
    for (uint32_t i = 0; i < m->count; i++) {
        assert(m->order[i] < m->count && place[m->order[i]] == 0);
        place[m->order[i]] = i + 1;
    }
    for (uint32_t i = 0; i < m->arrow_count; i++) {
        const cause_arrow *w = &m->arrows[i];
        assert(w->from < m->count && w->to < m->count && w->from != w->to);
        assert(w->later || place[w->from] < place[w->to]);
        check_margin(&w->margin);
        check_source(&w->source);
    }
    for (uint32_t i = 0; i < m->shield_count; i++) {
        const cause_shield *g = &m->shields[i];
        assert(g->from < m->count && g->to < m->count && place[g->from] < place[g->to]);
        check_margin(&g->margin);
        check_source(&g->source);
    }
}

static void check_model(arena *a, const cause_model *m)
{
    assert(m->count > 0 && m->count <= CAUSE_MODEL_VARIABLES_MAX);
    for (uint32_t i = 0; i < m->count; i++) {
        const cause_subject *s = &m->subjects[i];
        assert(s->id.n > 0 && s->id.n <= CAUSE_MODEL_ID_MAX && cause_model_find(m, s->id) == i);
        assert(s->state_count >= 2 && s->state_count <= CAUSE_MODEL_STATES_MAX && s->line > 0);
        check_margin(&s->base_margin);
        check_margin(&s->keeps_margin);
        for (size_t k = 0; k < s->sign_count; k++) {
            assert(s->signs[k].state < s->state_count && s->signs[k].id.n > 0 && s->signs[k].line > 0);
        }
    }
    check_arrows(a, m);
    for (uint32_t i = 0; i < m->gap_count; i++) {
        assert(m->gaps[i].from < m->count && m->gaps[i].to < m->count && m->gaps[i].words[TEXT_NL].n > 0);
    }
}

/* Every posterior is one in all, and those of `first` are the same in `second`. */
static void compare(arena *a, const cause_model *m, const cause_net *first, const cause_net *second)
{
    cause_posterior p, q;
    err e = {0};
    bool small = cause_infer(a, first, cause_nothing_known(a, first), BYTES_MAX, &p, &e) &&
                 cause_infer(a, second, cause_nothing_known(a, second), BYTES_MAX, &q, &e);
    assert(small || e.kind == ERR_LIMIT);
    for (uint32_t i = 0; small && i < m->count; i++) {
        int64_t there = cause_unrolled(second, m->subjects[i].id, 0, false, a);
        double sum = 0;
        assert(there >= 0 && second->variables[there].state_count == m->subjects[i].state_count);
        for (uint32_t s = 0; s < m->subjects[i].state_count; s++) {
            assert(fabs(p.mass[i][s] - q.mass[there][s]) < 1e-9);
            sum += p.mass[i][s];
        }
        assert(fabs(sum - 1) < 1e-9);
    }
}

static void check_nets(arena *a, const cause_model *m, const cause_sizes *sizes)
{
    cause_net one, several;
    err e = {0};
    if (!cause_model_net(a, m, sizes, &one, &e)) {
        assert(e.kind == ERR_LIMIT);
        return;
    }
    check_net(a, &one);
    if (cause_model_unroll(a, m, sizes, 1, 0, true, &several, &e)) {
        check_net(a, &several);
        compare(a, m, &one, &several);
    } else {
        assert(e.kind == ERR_LIMIT);
    }
    if (cause_model_unroll(a, m, sizes, 2, m->count - 1, false, &several, &e)) {
        check_net(a, &several);
        assert(cause_unrolled(&several, m->subjects[m->count - 1].id, 2, true, a) >= 0);
    } else {
        assert(e.kind == ERR_LIMIT);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena *a = arena_new();
    cause_model m = {0};
    err e = {0};
    if (cause_read_model(a, S("fuzz.yaml"), (str){(const char *)data, size}, &m, &e)) {
        rng r = rng_from_seed(size);
        cause_sizes *sizes = cause_sizes_written(a, &m);
        check_model(a, &m);
        check_sizes(&m, sizes);
        check_nets(a, &m, sizes);
        cause_sizes_draw(&m, &r, sizes);
        check_sizes(&m, sizes);
        check_nets(a, &m, sizes);
    } else {
        assert(m.count == 0 && m.subjects == NULL && m.order == NULL && m.file.p == NULL);
        assert(e.kind != ERR_NONE && e.message[0] != '\0' && e.line > 0 && str_utf8_valid(err_text(a, &e)));
    }
    arena_free(a);
    return 0;
}

/* Rings and chains of a graph as one integer model, solved by CBC or by GLPK on one thread: beside ours, for bench_exchange.sh.
 *
 *   exchange_peers FILE rings chains columns|positions cbc|glpk SECONDS
 *
 * The model, with a row for each person (in at most one):
 *   columns    every ring and every chain is a column
 *   positions  every ring is a column; of chains, an arc at a place in the chain is one, and nobody gives at place k + 1 who does not receive at place k (Dickerson and others 2016,
 *              doi:10.1145/2940716.2940759): fewer columns where chains are many, and the same choices
 *
 * Prints: seconds of CPU time of reading the model in and solving it, value and bound (- when it found none), columns, rows, and `best`, `open` or, of more columns than a solver can take, `large`.
 */
#include <coin/Cbc_C_Interface.h>
#include <float.h>
#include <glpk.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/file.h"
#include "match/graph_file.h"

#include "base/banned.h"

enum { COLUMNS_MAX = 3000000, BYTES_MAX = 1 << 30 };

typedef struct model {
    arena *a;
    const exchange_graph *g;
    uint32_t rings, chains;
    bool large;    /* more columns than COLUMNS_MAX */
    int *row;      /* entries, column by column */
    double *value; /* of each */
    size_t entries, entry_cap, values, value_cap;
    int *first; /* of each column, and of none behind the last */
    double *gain;
    size_t columns, first_cap, gain_cap;
    int rows;
    bool *in;
    uint32_t path[EXCHANGE_CHAIN_MAX + 1];
} model;

typedef struct answer {
    double value, bound; /* NAN: none */
    bool best;
} answer;

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* ------------------------------------------------------------------ the model */

static void put(model *m, size_t row, double value)
{
    ARENA_PUSH(m->a, m->row, m->entries, m->entry_cap, (int)row);
    ARENA_PUSH(m->a, m->value, m->values, m->value_cap, value);
}

static void end_column(model *m, double gain)
{
    size_t n = m->columns, firsts = n + 1;
    ARENA_PUSH(m->a, m->gain, n, m->gain_cap, gain);
    ARENA_PUSH(m->a, m->first, firsts, m->first_cap, (int)m->entries);
    m->columns++;
    m->large = m->large || m->columns > COLUMNS_MAX;
}

static void put_path(model *m, uint32_t count, double gain)
{
    for (uint32_t i = 0; i < count; i++) {
        put(m, m->path[i], 1);
    }
    end_column(m, gain);
}

/* Every ring whose lowest is path[0], or every chain that it begins, from the people so far. */
static void walk(model *m, uint32_t count, double gain, bool chain)
{
    uint32_t v = m->path[count - 1];
    for (uint64_t i = m->g->first[v]; i < m->g->first[v + 1] && !m->large; i++) {
        uint32_t to = m->g->to[i];
        double sum = gain + m->g->weight[i] * m->g->unit;
        if (!chain && to == m->path[0]) {
            put_path(m, count, sum);
        }
        if (m->in[to] || (!chain && to < m->path[0]) || count == (chain ? m->chains + 1 : m->rings)) {
            continue;
        }
        m->path[count] = to;
        m->in[to] = true;
        if (chain) {
            put_path(m, count + 1, sum);
        }
        walk(m, count + 1, sum, chain);
        m->in[to] = false;
    }
}

/* An arc at place k, from 1, of a chain: who gives must have been reached in k − 1 arcs. Rows of place k behind those of people: who gives at k + 1 receives at k. */
static void put_positions(model *m)
{
    size_t n = m->g->count;
    bool *reached = ARENA_ARRAY(m->a, bool, n), *next = ARENA_ARRAY(m->a, bool, n);
    memcpy(reached, m->g->starts, n);
    for (size_t k = 1; k <= m->chains; k++) {
        memset(next, 0, n);
        for (size_t v = 0; v < n && !m->large; v++) {
            for (uint64_t i = m->g->first[v]; i < m->g->first[v + 1] && reached[v]; i++) {
                put(m, m->g->to[i], 1);
                put(m, k == 1 ? v : (k - 1) * n + v, 1);
                if (k < m->chains) {
                    put(m, k * n + m->g->to[i], -1);
                }
                end_column(m, m->g->weight[i] * m->g->unit);
                next[m->g->to[i]] = true;
            }
        }
        memcpy(reached, next, n);
    }
    m->rows = (int)(n * (m->chains > 1 ? m->chains : 1));
}

static void make(model *m, bool positions)
{
    size_t none = 0;
    m->in = ARENA_ARRAY(m->a, bool, m->g->count);
    m->rows = (int)m->g->count;
    ARENA_PUSH(m->a, m->first, none, m->first_cap, 0);
    for (uint32_t v = 0; v < m->g->count && !m->large; v++) {
        bool chain = m->g->starts[v] != 0;
        m->path[0] = v;
        m->in[v] = true;
        if (chain ? m->chains > 0 && !positions : m->rings > 1) {
            walk(m, 1, 0, chain);
        }
        m->in[v] = false;
    }
    if (positions && m->chains > 0) {
        put_positions(m);
    }
}

/* ------------------------------------------------------------------ the peers */

static answer by_cbc(const model *m, const char *limit)
{
    double *low = ARENA_ARRAY(m->a, double, m->columns), *high = ARENA_ARRAY(m->a, double, m->columns),
           *cost = ARENA_ARRAY(m->a, double, m->columns), *least = ARENA_ARRAY(m->a, double, (size_t)m->rows),
           *most = ARENA_ARRAY(m->a, double, (size_t)m->rows);
    Cbc_Model *c = Cbc_newModel();
    for (size_t j = 0; j < m->columns; j++) {
        high[j] = 1;
        cost[j] = -m->gain[j]; /* it minimises */
    }
    for (int i = 0; i < m->rows; i++) {
        least[i] = -DBL_MAX;
        most[i] = i < (int)m->g->count ? 1 : 0;
    }
    Cbc_loadProblem(c, (int)m->columns, m->rows, m->first, m->row, m->value, low, high, cost, least, most);
    for (int j = 0; j < (int)m->columns; j++) {
        Cbc_setInteger(c, j);
    }
    Cbc_setParameter(c, "log", "0");
    Cbc_setParameter(c, "seconds", limit);
    Cbc_setParameter(c, "threads", "0");
    Cbc_solve(c);
    answer x = {-Cbc_getObjValue(c), -Cbc_getBestPossibleObjValue(c), Cbc_isProvenOptimal(c) != 0};
    x.value = fabs(x.value) < 1e30 ? x.value : NAN;
    x.bound = x.best ? x.value : fabs(x.bound) < 1e30 ? x.bound : NAN;
    Cbc_deleteModel(c);
    return x;
}

static void keep_bound(glp_tree *tree, void *bound)
{
    int node = glp_ios_best_node(tree);
    if (node != 0) {
        *(double *)bound = glp_ios_node_bound(tree, node);
    }
}

static answer by_glpk(const model *m, const char *limit)
{
    int *rows = ARENA_ARRAY(m->a, int, (size_t)m->rows + 1), milliseconds = 1000 * (int)strtol(limit, NULL, 10);
    double *values = ARENA_ARRAY(m->a, double, (size_t)m->rows + 1), bound = NAN;
    glp_term_out(GLP_OFF);
    glp_prob *g = glp_create_prob();
    glp_smcp relaxed;
    glp_iocp whole;
    glp_set_obj_dir(g, GLP_MAX);
    glp_add_rows(g, m->rows);
    glp_add_cols(g, (int)m->columns);
    for (int i = 0; i < m->rows; i++) {
        glp_set_row_bnds(g, i + 1, GLP_UP, 0, i < (int)m->g->count ? 1 : 0);
    }
    for (int j = 0; j < (int)m->columns; j++) {
        int n = 0;
        for (int i = m->first[j]; i < m->first[j + 1]; i++) {
            rows[++n] = m->row[i] + 1;
            values[n] = m->value[i];
        }
        glp_set_mat_col(g, j + 1, n, rows, values);
        glp_set_obj_coef(g, j + 1, m->gain[j]);
        glp_set_col_kind(g, j + 1, GLP_BV);
    }
    double began = seconds();
    glp_init_smcp(&relaxed);
    relaxed.msg_lev = GLP_MSG_OFF;
    relaxed.tm_lim = milliseconds;
    glp_simplex(g, &relaxed);
    answer x = {NAN, NAN, false};
    milliseconds -= (int)(1000 * (seconds() - began));
    if (glp_get_status(g) == GLP_OPT && milliseconds > 0) {
        bound = glp_get_obj_val(g);
        glp_init_iocp(&whole);
        whole.msg_lev = GLP_MSG_OFF;
        whole.tm_lim = milliseconds;
        whole.clq_cuts = GLP_ON; /* the cuts that such rows have */
        whole.cb_func = keep_bound;
        whole.cb_info = &bound;
        x.best = glp_intopt(g, &whole) == 0 && glp_mip_status(g) == GLP_OPT;
        x.value = glp_mip_status(g) == GLP_OPT || glp_mip_status(g) == GLP_FEAS ? glp_mip_obj_val(g) : NAN;
        x.bound = x.best ? x.value : bound;
    }
    glp_delete_prob(g);
    return x;
}

static void print(double number)
{
    if (isnan(number)) {
        printf(" -");
    } else {
        printf(" %.4f", number);
    }
}

int main(int argc, char **argv)
{
    arena *a = arena_new();
    str text;
    exchange_graph g;
    err e = {0};
    if (argc != 7) {
        fprintf(stderr, "usage: exchange_peers FILE rings chains columns|positions cbc|glpk SECONDS\n");
        return 2;
    }
    if (!file_read(a, str_of(argv[1]), BYTES_MAX, &text, &e) ||
        !graph_read_exchange(a, text, str_of(argv[1]), STR_NULL, STR_NULL, &g, &e)) {
        fprintf(stderr, "%s\n", err_text(a, &e).p);
        return 1;
    }
    model m = {.a = a, .g = &g};
    m.rings = (uint32_t)strtoul(argv[2], NULL, 10);
    m.chains = (uint32_t)strtoul(argv[3], NULL, 10);
    make(&m, strcmp(argv[4], "positions") == 0);
    answer x = {NAN, NAN, false};
    double began = seconds();
    if (!m.large) {
        x = strcmp(argv[5], "cbc") == 0 ? by_cbc(&m, argv[6]) : by_glpk(&m, argv[6]);
    }
    printf("%.2f", seconds() - began);
    print(x.value);
    print(x.bound);
    printf(" %zu %d %s\n", m.columns, m.rows, m.large ? "large" : x.best ? "best" : "open");
    arena_free(a);
    return 0;
}

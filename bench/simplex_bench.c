/* Simplex beside GLPK and CLP, on the same packing programmes.
 *
 *   simplex_bench ROWS COLUMNS weights|lengths|near SEED
 *
 * Columns have two to five ones; they gain a random whole number for each of them, or one; near: their rows
 * are close together, so that little hangs together with little. Prints milliseconds of CPU time of ours, of GLPK and of CLP:
 *   cold      all columns at once, from nothing
 *   rounds    a twentieth of the columns at a time, each round from the basis before
 *   bounds    500 changes of bounds as branch and bound makes them (a column that is neither nought nor one gets one of these; after 25 in a row, or when there are no amounts, all are free again),
 *             each solved by the dual from the basis before
 * Ends with 1 when the values differ.
 */
#include <coin/Clp_C_Interface.h>
#include <glpk.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/rng.h"
#include "base/simplex.h"

enum { CHANGES = 500, DEPTH = 25, ROUNDS = 20 };

static double milliseconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}

typedef struct packing {
    uint32_t rows, columns;
    uint32_t *first, *row; /* entries of column j: first[j] … first[j + 1] − 1 */
    double *gain;
} packing;

typedef struct change {
    uint32_t column;
    double lower, upper;
    bool frees; /* all, before this */
    bool none;  /* no amounts */
    double value;
} change;

static packing make(arena *a, uint32_t rows, uint32_t columns, const char *kind, uint64_t seed)
{
    rng r = rng_from_seed(seed);
    bool lengths = strcmp(kind, "lengths") == 0, near = strcmp(kind, "near") == 0;
    packing p = {rows, columns, ARENA_ARRAY(a, uint32_t, columns + 1), ARENA_ARRAY(a, uint32_t, 5 * columns),
                 ARENA_ARRAY(a, double, columns)};
    for (uint32_t j = 0; j < columns; j++) {
        uint32_t n = 2 + (uint32_t)rng_below(&r, 4), at = p.first[j], from = (uint32_t)rng_below(&r, rows);
        for (uint32_t i = 0; i < n; i++) {
            bool again = true;
            while (again) {
                p.row[at + i] = near ? (from + (uint32_t)rng_below(&r, 30)) % rows : (uint32_t)rng_below(&r, rows);
                again = false;
                for (uint32_t k = 0; k < i; k++) {
                    again = again || p.row[at + k] == p.row[at + i];
                }
            }
            p.gain[j] += lengths ? 1 : (double)rng_between(&r, 1, 100);
        }
        p.first[j + 1] = at + n;
    }
    return p;
}

/* ------------------------------------------------------------------ ours */

static double *numbers(arena *a, size_t n, double value)
{
    double *x = arena_array(a, n, sizeof *x);
    for (size_t i = 0; i < n; i++) {
        x[i] = value;
    }
    return x;
}

static void more_ours(const packing *p, simplex *s, uint32_t from, uint32_t to)
{
    static const double ones[] = {1, 1, 1, 1, 1};
    for (uint32_t j = from; j < to; j++) {
        simplex_add_column(s, p->gain[j], &p->row[p->first[j]], ones, p->first[j + 1] - p->first[j], SIMPLEX_FREE);
    }
}

static void free_ours(simplex *s, uint32_t columns)
{
    for (uint32_t j = 0; j < columns; j++) {
        simplex_bound(s, j, 0, 1);
    }
}

/* Changes as they come from the amounts of ours; what they give. */
static void change_ours(const packing *p, simplex *s, rng *r, change *list)
{
    uint32_t depth = 0;
    bool frees = true;
    for (uint32_t n = 0; n < CHANGES; n++) {
        const double *x = frees ? NULL : simplex_amounts(s);
        uint32_t best = 0, start = (uint32_t)rng_below(r, p->columns);
        double most = -1;
        for (uint32_t k = 0; k < p->columns && x != NULL; k++) {
            uint32_t j = (start + k) % p->columns;
            double part = 0.5 - fabs(x[j] - 0.5);
            if (part > most + 1e-6) {
                most = part;
                best = j;
            }
        }
        double to = rng_below(r, 2) == 0 ? 0 : 1;
        list[n] = (change){.column = best, .lower = frees ? 0 : to, .upper = frees ? 1 : to, .frees = frees};
        if (frees) {
            free_ours(s, p->columns);
            depth = 0;
        }
        simplex_bound(s, best, list[n].lower, list[n].upper);
        list[n].none = simplex_solve(s, UINT64_MAX) != SIMPLEX_BEST;
        list[n].value = list[n].none ? 0 : simplex_value(s);
        frees = list[n].none || ++depth > DEPTH;
    }
}

/* ------------------------------------------------------------------ GLPK */

static void more_glpk(const packing *p, glp_prob *g, uint32_t from, uint32_t to)
{
    int rows[6];
    double ones[6] = {0, 1, 1, 1, 1, 1};
    glp_add_cols(g, (int)(to - from));
    for (uint32_t j = from; j < to; j++) {
        int n = 0;
        for (uint32_t e = p->first[j]; e < p->first[j + 1]; e++) {
            rows[++n] = (int)p->row[e] + 1;
        }
        glp_set_mat_col(g, (int)j + 1, n, rows, ones);
        glp_set_obj_coef(g, (int)j + 1, p->gain[j]);
        glp_set_col_bnds(g, (int)j + 1, GLP_LO, 0, 0);
    }
}

static glp_prob *new_glpk(const packing *p)
{
    glp_prob *g = glp_create_prob();
    glp_set_obj_dir(g, GLP_MAX);
    glp_add_rows(g, (int)p->rows);
    for (uint32_t i = 0; i < p->rows; i++) {
        glp_set_row_bnds(g, (int)i + 1, GLP_UP, 0, 1);
    }
    return g;
}

static double solve_glpk(glp_prob *g, int method)
{
    glp_smcp how;
    glp_init_smcp(&how);
    how.msg_lev = GLP_MSG_OFF;
    how.meth = method;
    glp_simplex(g, &how);
    return glp_get_status(g) == GLP_OPT ? glp_get_obj_val(g) : -1;
}

static double change_glpk(const packing *p, glp_prob *g, const change *list)
{
    double worst = 0;
    for (uint32_t n = 0; n < CHANGES; n++) {
        for (uint32_t j = 0; j < p->columns && list[n].frees; j++) {
            glp_set_col_bnds(g, (int)j + 1, GLP_DB, 0, 1);
        }
        glp_set_col_bnds(g, (int)list[n].column + 1, list[n].lower < list[n].upper ? GLP_DB : GLP_FX, list[n].lower,
                         list[n].upper);
        double value = solve_glpk(g, GLP_DUALP);
        double wrong = list[n].none ? (value >= 0 ? 1e9 : 0) : fabs(value - list[n].value) / (1 + list[n].value);
        worst = wrong > worst ? wrong : worst;
    }
    return worst;
}

/* ------------------------------------------------------------------ CLP */

static void more_clp(arena *a, const packing *p, Clp_Simplex *c, uint32_t from, uint32_t to)
{
    int n = (int)(to - from), *start = arena_array(a, to - from + 1, sizeof *start);
    for (int j = 0; j <= n; j++) {
        start[j] = (int)(p->first[from + (uint32_t)j] - p->first[from]);
    }
    Clp_addColumns(c, n, numbers(a, to - from, 0), numbers(a, to - from, 1e30), &p->gain[from], start,
                   (const int *)&p->row[p->first[from]], numbers(a, (size_t)start[n], 1));
}

static Clp_Simplex *new_clp(arena *a, const packing *p)
{
    Clp_Simplex *c = Clp_newModel();
    Clp_setLogLevel(c, 0);
    Clp_resize(c, (int)p->rows, 0);
    Clp_setOptimizationDirection(c, -1);
    Clp_chgRowLower(c, numbers(a, p->rows, -1e30));
    Clp_chgRowUpper(c, numbers(a, p->rows, 1));
    return c;
}

static double solve_clp(Clp_Simplex *c, bool dual)
{
    if (dual) {
        Clp_dual(c, 0);
    } else {
        Clp_primal(c, 0);
    }
    return Clp_status(c) == 0 ? Clp_objectiveValue(c) : -1;
}

static double change_clp(const packing *p, Clp_Simplex *c, const change *list, uint64_t *steps)
{
    double worst = 0, *lower = Clp_columnLower(c), *upper = Clp_columnUpper(c);
    for (uint32_t n = 0; n < CHANGES; n++) {
        for (uint32_t j = 0; j < p->columns && list[n].frees; j++) {
            lower[j] = 0;
            upper[j] = 1;
        }
        lower[list[n].column] = list[n].lower;
        upper[list[n].column] = list[n].upper;
        double value = solve_clp(c, true);
        *steps += (uint64_t)Clp_numberIterations(c);
        double wrong = list[n].none ? (value >= 0 ? 1e9 : 0) : fabs(value - list[n].value) / (1 + list[n].value);
        worst = wrong > worst ? wrong : worst;
    }
    return worst;
}

/* ------------------------------------------------------------------ all */

static double difference(double ours, double theirs)
{
    return fabs(ours - theirs) / (1 + fabs(ours));
}

static int show(const char *what, double ours, double glpk, double clp, double wrong)
{
    printf("%-8s %10.1f %10.1f %10.1f\n", what, ours, glpk, clp);
    if (wrong > 1e-7) {
        printf("%s: values differ by %g\n", what, wrong);
    }
    return wrong > 1e-7;
}

static int cold(arena *a, const packing *p)
{
    double t0 = milliseconds();
    simplex *s = simplex_new(a, p->rows, numbers(a, p->rows, 1));
    more_ours(p, s, 0, p->columns);
    simplex_solve(s, UINT64_MAX);
    double t1 = milliseconds();
    glp_prob *g = new_glpk(p);
    more_glpk(p, g, 0, p->columns);
    double its = solve_glpk(g, GLP_PRIMAL);
    double t2 = milliseconds();
    Clp_Simplex *c = new_clp(a, p);
    more_clp(a, p, c, 0, p->columns);
    double theirs = solve_clp(c, false);
    double t3 = milliseconds();
    int wrong = show("cold", t1 - t0, t2 - t1, t3 - t2,
                     fmax(difference(simplex_value(s), its), difference(simplex_value(s), theirs)));
    printf("(steps %llu, of CLP %d)\n", (unsigned long long)simplex_steps(s), Clp_numberIterations(c));
    glp_delete_prob(g);
    Clp_deleteModel(c);
    return wrong;
}

static int rounds_and_bounds(arena *a, const packing *p, uint64_t seed)
{
    double ours = 0, glpk = 0, clp = 0, worst = 0;
    simplex *s = simplex_new(a, p->rows, numbers(a, p->rows, 1));
    glp_prob *g = new_glpk(p);
    Clp_Simplex *c = new_clp(a, p);
    for (uint32_t n = 0; n < ROUNDS; n++) {
        uint32_t from = p->columns / ROUNDS * n, to = n + 1 < ROUNDS ? p->columns / ROUNDS * (n + 1) : p->columns;
        double t0 = milliseconds();
        more_ours(p, s, from, to);
        simplex_solve(s, UINT64_MAX);
        double t1 = milliseconds();
        more_glpk(p, g, from, to);
        double its = solve_glpk(g, GLP_PRIMAL);
        double t2 = milliseconds();
        more_clp(a, p, c, from, to);
        double theirs = solve_clp(c, false);
        ours += t1 - t0, glpk += t2 - t1, clp += milliseconds() - t2;
        worst = fmax(worst, fmax(difference(simplex_value(s), its), difference(simplex_value(s), theirs)));
    }
    int wrong = show("rounds", ours, glpk, clp, worst);
    change list[CHANGES];
    rng r = rng_from_seed(seed);
    uint64_t steps = simplex_steps(s);
    double t0 = milliseconds();
    change_ours(p, s, &r, list);
    double t1 = milliseconds();
    double its = change_glpk(p, g, list);
    double t2 = milliseconds();
    uint64_t clp_steps = 0;
    double theirs = change_clp(p, c, list, &clp_steps);
    double t3 = milliseconds();
    wrong += show("bounds", t1 - t0, t2 - t1, t3 - t2, fmax(its, theirs));
    printf("(steps %llu, of CLP %llu)\n", (unsigned long long)(simplex_steps(s) - steps),
           (unsigned long long)clp_steps);
    glp_delete_prob(g);
    Clp_deleteModel(c);
    return wrong;
}

int main(int argc, char **argv)
{
    if (argc < 5) {
        fprintf(stderr, "simplex_bench ROWS COLUMNS weights|lengths|near SEED\n");
        return 1;
    }
    arena *a = arena_new();
    uint64_t seed = strtoull(argv[4], NULL, 10);
    packing p = make(a, (uint32_t)strtoul(argv[1], NULL, 10), (uint32_t)strtoul(argv[2], NULL, 10), argv[3], seed);
    int wrong = cold(a, &p) + rounds_and_bounds(a, &p, seed);
    arena_free(a);
    return wrong > 0;
}

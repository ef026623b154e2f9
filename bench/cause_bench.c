/* Inference benchmark: what one cold query costs: slice, triangulate, propagate, all posteriors; reading the file is not counted.
 *
 *   cause_bench time NET EVIDENCE N    median of N queries in milliseconds of CPU time of this thread, after one that is
 *                                      not counted, and the bytes of the tables; then for each variable a line with the
 *                                      probability of each state (to compare)
 *   cause_bench again MODEL EVIDENCE N what one of N draws of the sizes of a model takes once there is a plan: medians in
 *                                      milliseconds of making the net, cause_run, and cause_sample of 256 households
 *   cause_bench dump NET EVIDENCE      the network in plain numbers, for cause_dlib
 *
 * EVIDENCE: lines `VARIABLE STATE` by name, or - for none.
 */
#include "base/file.h"
#include "cause/model.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double cpu_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}

static int by_double(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static bool read_all(arena *a, const char *net_path, const char *evidence_path, cause_net *net, cause_known **known,
                     err *e)
{
    str text;
    TRY(file_read(a, str_of(net_path), CAUSE_BYTES_MAX, &text, e));
    TRY(cause_read_bif(a, str_of(net_path), text, net, e));
    *known = cause_nothing_known(a, net);
    if (strcmp(evidence_path, "-") == 0) {
        return true;
    }
    TRY(file_read(a, str_of(evidence_path), CAUSE_BYTES_MAX, &text, e));
    return cause_read_evidence(a, net, str_of(evidence_path), text, *known, e);
}

static void print_posteriors(const cause_net *net, const cause_posterior *p)
{
    for (uint32_t v = 0; v < net->count; v++) {
        for (uint32_t s = 0; s < net->variables[v].state_count; s++) {
            printf("%.17g ", p->mass[v][s]);
        }
        putchar('\n');
    }
}

static bool measure(const cause_net *net, const cause_known *known, size_t n, err *e)
{
    arena *a = arena_new(), *results = arena_new();
    double *ms = ARENA_ARRAY(results, double, n + 1);
    cause_posterior p;
    bool good = true;
    for (size_t i = 0; i <= n && good; i++) {
        arena_reset(a);
        double began = cpu_ms();
        good = cause_infer(a, net, known, CAUSE_MEMORY_DEFAULT, &p, e);
        ms[i] = cpu_ms() - began;
    }
    if (good) {
        qsort(ms + 1, n, sizeof *ms, by_double);
        printf("%.6f %zu\n", ms[(n + 1) / 2], p.bytes);
        print_posteriors(net, &p);
    }
    arena_free(a);
    arena_free(results);
    return good;
}

static void print_medians(double *const *ms, size_t kinds, size_t n)
{
    for (size_t k = 0; k < kinds; k++) {
        qsort(ms[k], n, sizeof *ms[k], by_double);
        printf("%.6f%c", ms[k][n / 2], k + 1 < kinds ? ' ' : '\n');
    }
}

enum { KINDS = 3, HOUSEHOLDS = 256 };

static bool draw_again(arena *scratch, const cause_model *m, const cause_plan *p, cause_sizes *sizes, rng *r,
                       double ms[KINDS], err *e)
{
    cause_net net;
    cause_posterior posterior;
    double log_evidence, began = cpu_ms();
    cause_sizes_draw(m, r, sizes);
    TRY(cause_model_net(scratch, m, sizes, &net, e));
    uint16_t *states = arena_array(scratch, (size_t)HOUSEHOLDS * net.count, sizeof *states);
    ms[0] = cpu_ms() - began;
    TRY(cause_run(scratch, scratch, p, &net, &posterior, e));
    ms[1] = cpu_ms() - began - ms[0];
    TRY(cause_sample(scratch, p, &net, r, HOUSEHOLDS, states, &log_evidence, e));
    ms[2] = cpu_ms() - began - ms[0] - ms[1];
    return true;
}

static bool measure_again(arena *a, const char *model_path, const char *evidence_path, size_t n, err *e)
{
    str text;
    cause_model m;
    cause_net net;
    cause_plan *p;
    TRY(file_read(a, str_of(model_path), CAUSE_MODEL_BYTES_MAX, &text, e));
    TRY(cause_read_model(a, str_of(model_path), text, &m, e));
    cause_sizes *sizes = cause_sizes_written(a, &m);
    TRY(cause_model_net(a, &m, sizes, &net, e));
    TRY(file_read(a, str_of(evidence_path), CAUSE_BYTES_MAX, &text, e));
    cause_known *known = cause_nothing_known(a, &net);
    TRY(cause_read_evidence(a, &net, str_of(evidence_path), text, known, e));
    TRY(cause_prepare(a, &net, known, CAUSE_MEMORY_DEFAULT, &p, e));
    rng r = rng_from_seed(1);
    arena *scratch = arena_new();
    double *ms[KINDS];
    for (size_t k = 0; k < KINDS; k++) {
        ms[k] = ARENA_ARRAY(a, double, n + 1);
    }
    bool good = true;
    for (size_t i = 0; i < n && good; i++) {
        double one[KINDS] = {0};
        good = draw_again(scratch, &m, p, sizes, &r, one, e);
        for (size_t k = 0; k < KINDS; k++) {
            ms[k][i] = one[k];
        }
        arena_reset(scratch);
    }
    if (good) {
        print_medians(ms, KINDS, n);
    }
    arena_free(scratch);
    return good;
}

static void dump(const cause_net *net, const cause_known *known)
{
    printf("%u\n", net->count);
    for (uint32_t v = 0; v < net->count; v++) {
        const cause_variable *x = &net->variables[v];
        printf("%u %d %u", x->state_count, known[v].state, x->parent_count);
        for (uint32_t i = 0; i < x->parent_count; i++) {
            printf(" %u", x->parents[i]);
        }
        putchar('\n');
        for (size_t i = 0; i < x->table_size; i++) {
            printf("%.17g%c", x->table[i], i + 1 < x->table_size ? ' ' : '\n');
        }
    }
}

int main(int argc, char **argv)
{
    arena *a = arena_new();
    err e = {0};
    cause_net net;
    cause_known *known = NULL;
    bool is_time = argc == 5 && strcmp(argv[1], "time") == 0, is_again = argc == 5 && strcmp(argv[1], "again") == 0;
    if (!is_time && !is_again && !(argc == 4 && strcmp(argv[1], "dump") == 0)) {
        fputs("usage: cause_bench time NET EVIDENCE N, cause_bench again MODEL EVIDENCE N, or "
              "cause_bench dump NET EVIDENCE\n",
              stderr);
        return 2;
    }
    bool good = is_again ? measure_again(a, argv[2], argv[3], strtoul(argv[4], NULL, 10), &e)
                         : read_all(a, argv[2], argv[3], &net, &known, &e);
    if (good && is_time) {
        good = measure(&net, known, strtoul(argv[4], NULL, 10), &e);
    } else if (good && !is_again) {
        dump(&net, known);
    }
    if (!good) {
        fprintf(stderr, "cause_bench: " STR_FMT "\n", STR_ARG(err_text(a, &e)));
    }
    arena_free(a);
    return good ? 0 : 1;
}

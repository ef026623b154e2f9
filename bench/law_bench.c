/* Law engine benchmark: how much one evaluation and one loading cost.
 *
 *   law_bench eval   LAWS VECTORS N [trace]   N warm evaluations of zorgtoeslag, going round the vectors that succeed
 *   law_bench load   LAWS N                   N times loading the corpus, and N bare libyaml passes over the same files
 *   law_bench chain  LEVELS N                 N evaluations of a chain of articles with two references each to the next
 *
 * Times are CPU time of this thread. Instruction counts come from callgrind (bench_law.sh), which collects inside
 * law_plan_run only, so that parsing, registering records and printing do not count.
 */
#include "base/file.h"
#include "law/law.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <yaml.h>

static double cpu_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int failed(const err *e)
{
    fprintf(stderr, "law_bench: %s:%d: %s\n", e->file, e->line, e->message);
    return 1;
}

static int by_double(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *v, size_t n)
{
    qsort(v, n, sizeof *v, by_double);
    return v[n / 2];
}

/* ------------------------------------------------------------------ evaluations */

typedef struct prepared {
    law_view *view;
    law_data *data;
    law_plan *plan;
    law_value *values;
} prepared;

static bool prepare(arena *a, const law_corpus *c, const doc *d, prepared *p, err *e)
{
    const doc *params = doc_get(d, S("params"));
    date day;
    static const str output = {"hoogte_zorgtoeslag", 18};
    law_entry *parameters = ARENA_ARRAY(a, law_entry, params->n);
    p->values = ARENA_ARRAY(a, law_value, params->n);
    for (size_t i = 0; i < params->n; i++) {
        parameters[i].name = params->entries[i].key;
        TRY(law_value_from_doc(a, params->entries[i].value, true, &p->values[i], e));
    }
    p->data = law_data_new(c);
    TRY(law_data_add_doc(p->data, doc_get(d, S("sources")), true, e));
    if (!date_parse(doc_get(d, S("date"))->text, &day)) {
        return err_set(e, ERR_INPUT, "a vector without a date");
    }
    p->view = law_view_at(c, day);
    law_request q = {.law = S("wet_op_de_zorgtoeslag"),
                     .outputs = &output,
                     .output_count = 1,
                     .parameters = parameters,
                     .parameter_count = params->n};
    p->plan = law_plan_new(a, p->view, &q, e);
    return p->plan != NULL;
}

static bool evaluate(law_run *run, const prepared *p, bool trace, law_result *r, err *e)
{
    return law_plan_run(run, p->plan, p->values, p->data, trace, r, e);
}

/* The vectors that ask for the amount, bring data and succeed: at most `most`. */
static size_t read_cases(arena *a, const law_corpus *c, str jsonl, prepared *cases, size_t most)
{
    law_run *run = law_run_new();
    size_t n = 0;
    while (jsonl.n > 0 && n < most) {
        ptrdiff_t end = str_find(jsonl, S("\n"));
        str line = end < 0 ? jsonl : str_cut(jsonl, 0, (size_t)end);
        jsonl = end < 0 ? STR_NULL : str_from(jsonl, (size_t)end + 1);
        const doc *d;
        err e = {0};
        law_result r;
        if (str_find(line, S("\"outputs\":[\"hoogte_zorgtoeslag\"]")) < 0 || str_find(line, S("\"sources\"")) < 0 ||
            !doc_read_json(a, S("vector"), line, &d, &e) || !prepare(a, c, d, &cases[n], &e)) {
            continue;
        }
        n += evaluate(run, &cases[n], false, &r, &e) && r.output_count >= 4;
    }
    law_run_free(run);
    return n;
}

static int bench_eval(str laws, str vectors, size_t rounds, bool trace)
{
    arena *a = arena_new();
    law_corpus *c = law_corpus_new();
    prepared cases[32];
    str jsonl;
    err e = {0};
    law_result r;
    if (!law_corpus_add_directory(c, laws, &e) || !law_corpus_seal(c, &e) ||
        !file_read(a, vectors, 1u << 30, &jsonl, &e)) {
        return failed(&e);
    }
    size_t n = read_cases(a, c, jsonl, cases, 32);
    law_run *run = law_run_new();
    if (n == 0) {
        fprintf(stderr, "law_bench: no vector of zorgtoeslag with data succeeds\n");
        return 1;
    }
    double start = cpu_seconds();
    for (size_t i = 0; i < rounds; i++) {
        if (!evaluate(run, &cases[i % n], trace, &r, &e)) {
            return failed(&e);
        }
    }
    double seconds = cpu_seconds() - start;
    printf("%zu evaluations (%zu vectors)%s: %.0f per CPU-second, %.2f µs each\n", rounds, n,
           trace ? " with trace" : "", (double)rounds / seconds, seconds / (double)rounds * 1e6);
    law_run_free(run);
    law_corpus_free(c);
    arena_free(a);
    return 0;
}

/* ------------------------------------------------------------------ loading */

/* What libyaml alone costs: every event of every file, with its text, thrown away. */
__attribute__((noinline)) static size_t bare_pass(const str *files, size_t n)
{
    size_t events = 0;
    for (size_t i = 0; i < n; i++) {
        yaml_parser_t parser;
        yaml_event_t event;
        bool more = yaml_parser_initialize(&parser);
        yaml_parser_set_input_string(&parser, (const unsigned char *)files[i].p, files[i].n);
        while (more) {
            more = yaml_parser_parse(&parser, &event) && event.type != YAML_STREAM_END_EVENT;
            yaml_event_delete(&event);
            events++;
        }
        yaml_parser_delete(&parser);
    }
    return events;
}

__attribute__((noinline)) static bool load_all(const str *paths, const str *files, size_t n, err *e)
{
    law_corpus *c = law_corpus_new();
    bool ok = true;
    for (size_t i = 0; ok && i < n; i++) {
        ok = law_corpus_add(c, paths[i], files[i], e);
    }
    ok = ok && law_corpus_seal(c, e);
    law_corpus_free(c);
    return ok;
}

static int bench_load(str directory, size_t rounds)
{
    static const str suffix = {".yaml", 5};
    arena *a = arena_new();
    str *paths;
    size_t n, bytes = 0, events = 0;
    err e = {0};
    if (!file_list(a, directory, &suffix, 1, &paths, &n, &e)) {
        return failed(&e);
    }
    str *files = ARENA_ARRAY(a, str, n);
    for (size_t i = 0; i < n; i++) {
        if (!file_read(a, paths[i], 1u << 30, &files[i], &e)) {
            return failed(&e);
        }
        bytes += files[i].n;
    }
    double *bare = ARENA_ARRAY(a, double, rounds), *load = ARENA_ARRAY(a, double, rounds);
    for (size_t i = 0; i < rounds; i++) { /* turn and turn about, so that noise strikes both */
        double t0 = cpu_seconds();
        events = bare_pass(files, n);
        double t1 = cpu_seconds();
        if (!load_all(paths, files, n, &e)) {
            return failed(&e);
        }
        bare[i] = t1 - t0;
        load[i] = cpu_seconds() - t1;
    }
    double b = median(bare, rounds), l = median(load, rounds);
    printf("%zu files, %zu bytes, %zu events; bare libyaml %.2f ms, loading %.2f ms: ratio %.2f (medians of %zu)\n", n,
           bytes, events, b * 1e3, l * 1e3, l / b, rounds);
    arena_free(a);
    return 0;
}

/* ------------------------------------------------------------------ chain */

static str chain_law(arena *a, int levels)
{
    buf b = buf_in(a);
    buf_put(
        &b,
        S("$id: chain\nregulatory_layer: WET\npublication_date: '2025-01-01'\nvalid_from: '2025-01-01'\narticles:\n"));
    for (int i = 0; i <= levels; i++) {
        buf_printf(&b, "  - number: '%d'\n    text: x\n    machine_readable:\n      execution:\n", i);
        if (i < levels) {
            buf_printf(&b,
                       "        input:\n          - {name: a, type: number, source: {output: v%d}}\n"
                       "          - {name: b, type: number, source: {output: w%d}}\n",
                       i + 1, i + 1);
        }
        buf_printf(&b,
                   "        output:\n          - {name: v%d, type: number}\n          - {name: w%d, type: number}\n    "
                   "    actions:\n",
                   i, i);
        if (i < levels) {
            buf_printf(&b,
                       "          - {output: v%d, value: {operation: ADD, values: [$a, $b]}}\n"
                       "          - {output: w%d, value: {operation: SUBTRACT, values: [$a, 1]}}\n",
                       i, i);
        } else {
            buf_printf(&b, "          - {output: v%d, value: 1}\n          - {output: w%d, value: 2}\n", i, i);
        }
    }
    return buf_str(&b);
}

static int bench_chain(int levels, size_t rounds)
{
    static const str output = {"v0", 2};
    arena *a = arena_new();
    law_corpus *c = law_corpus_new();
    err e = {0};
    law_result r = {0};
    if (!law_corpus_add(c, S("chain"), chain_law(a, levels), &e) || !law_corpus_seal(c, &e)) {
        return failed(&e);
    }
    law_view *view = law_view_at(c, date_from_ymd(2025, 6, 15));
    law_run *run = law_run_new();
    law_request q = {.law = S("chain"), .outputs = &output, .output_count = 1};
    double start = cpu_seconds();
    for (size_t i = 0; i < rounds; i++) {
        if (!law_run_evaluate(run, view, &q, &r, &e)) {
            return failed(&e);
        }
    }
    double each = (cpu_seconds() - start) / (double)rounds;
    printf("chain of %d levels, two references each: %.4f ms\n", levels, each * 1e3);
    law_run_free(run);
    law_view_free(view);
    law_corpus_free(c);
    arena_free(a);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc >= 5 && str_eq(str_of(argv[1]), S("eval"))) {
        return bench_eval(str_of(argv[2]), str_of(argv[3]), strtoul(argv[4], NULL, 10), argc > 5);
    }
    if (argc == 4 && str_eq(str_of(argv[1]), S("load"))) {
        return bench_load(str_of(argv[2]), strtoul(argv[3], NULL, 10));
    }
    if (argc == 4 && str_eq(str_of(argv[1]), S("chain"))) {
        return bench_chain((int)strtol(argv[2], NULL, 10), strtoul(argv[3], NULL, 10));
    }
    fprintf(stderr, "usage: law_bench eval LAWS VECTORS N [trace] | load LAWS N | chain LEVELS N\n");
    return 2;
}

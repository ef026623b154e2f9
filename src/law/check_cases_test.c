/* What law_check says of conditions and cases, held against evaluations: random conditions on two values. */
#include "law/check.h"

#include <setjmp.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/rng.h"

#include "base/banned.h"

static arena *memory;

static void random_value(buf *b, rng *r)
{
    static const char *const others[] = {"null", "true", "false", "a", "b", "''", "'2024-01-01'", "'2024-01-03'"};
    uint64_t pick = rng_below(r, 12);
    if (pick < 8) {
        buf_printf(b, "%d%s", (int)rng_between(r, -1, 4), rng_below(r, 3) == 0 ? ".5" : "");
    } else {
        buf_put(b, str_of(others[rng_below(r, sizeof others / sizeof *others)]));
    }
}

static void random_comparison(buf *b, rng *r)
{
    static const char *const compare[] = {"EQUALS",       "NOT_EQUALS",           "LESS_THAN", "LESS_THAN_OR_EQUAL",
                                          "GREATER_THAN", "GREATER_THAN_OR_EQUAL"};
    static const char *const of_m[] = {"0", "1", "true", "null"};
    bool mirrored = rng_below(r, 4) == 0, other = rng_below(r, 4) == 0;
    uint64_t op = rng_below(r, 6);
    buf_printf(b, "{operation: %s, %s: $%s, %s: ", compare[op], mirrored ? "value" : "subject", other ? "m" : "n",
               mirrored ? "subject" : "value");
    if (other) {
        buf_put(b, str_of(of_m[rng_below(r, op < 2 ? 4 : 2)]));
    } else if (op < 2) {
        random_value(b, r);
    } else {
        buf_int(b, rng_between(r, -1, 4));
    }
    buf_char(b, '}');
}

static void random_condition(buf *b, rng *r, int depth)
{
    static const char *const plain[] = {"$n", "$m", "{operation: IS_NULL, subject: $n}"};
    uint64_t pick = rng_below(r, depth == 0 ? 6 : 9);
    if (pick < 4) {
        random_comparison(b, r);
    } else if (pick == 4) {
        buf_printf(b, "{operation: %s, subject: $n, values: [", rng_below(r, 3) == 0 ? "NOT_IN" : "IN");
        for (uint64_t i = 0, n = rng_below(r, 4); i < n; i++) {
            buf_put(b, i > 0 ? S(", ") : S(""));
            random_value(b, r);
        }
        buf_put(b, S("]}"));
    } else if (pick == 5) {
        buf_put(b, str_of(plain[rng_below(r, 3)]));
    } else if (pick == 6) {
        buf_put(b, S("{operation: NOT, value: "));
        random_condition(b, r, depth - 1);
        buf_char(b, '}');
    } else {
        buf_printf(b, "{operation: %s, conditions: [", pick == 7 ? "AND" : "OR");
        for (uint64_t i = 0, n = rng_below(r, 4); i < n; i++) {
            buf_put(b, i > 0 ? S(", ") : S(""));
            random_condition(b, r, depth - 1);
        }
        buf_put(b, S("]}"));
    }
}

enum { CASES = 4, SEEDS = 200 };

/* A law whose x says which case held (0 for the default) and whose c1 … c4 are the conditions by themselves. */
static str random_law(rng *r)
{
    buf b = buf_in(memory);
    str conditions[CASES];
    for (int i = 0; i < CASES; i++) {
        buf one = buf_in(memory);
        random_condition(&one, r, 2);
        conditions[i] = buf_str(&one);
    }
    buf_put(&b,
            S("$id: proef\nregulatory_layer: WET\npublication_date: '2024-01-01'\nvalid_from: '2024-01-01'\narticles:\n"
              "- number: '1'\n  machine_readable:\n"
              "    execution:\n      parameters: [{name: n, type: number}, {name: m, type: number}]\n      output: "
              "[{name: x, type: number}]\n"
              "      actions:\n      - output: x\n        value:\n          operation: IF\n"
              "          default: 0\n          cases:\n"));
    for (int i = 0; i < CASES; i++) {
        buf_printf(&b, "          - {when: " STR_FMT ", then: %d}\n", STR_ARG(conditions[i]), i + 1);
    }
    for (int i = 0; i < CASES; i++) {
        buf_printf(&b,
                   "- number: 'c%d'\n  machine_readable:\n    "
                   "execution:\n      parameters: [{name: n, type: number}, {name: m, type: number}]\n",
                   i + 1);
        buf_printf(&b,
                   "      output: [{name: c%d, type: boolean}]\n      actions:\n      - {output: c%d, value: " STR_FMT
                   "}\n",
                   i + 1, i + 1, STR_ARG(conditions[i]));
    }
    return buf_str(&b);
}

/* The output for one pair of values; LAW_UNSET when evaluating fails. */
static law_value outcome(law_run *run, const law_view *view, str output, const law_value pair[2])
{
    law_entry parameters[2] = {{S("n"), pair[0]}, {S("m"), pair[1]}};
    law_request q = {
        .law = S("proef"), .outputs = &output, .output_count = 1, .parameters = parameters, .parameter_count = 2};
    law_result result;
    err e;
    if (!law_run_evaluate(run, view, &q, &result, &e)) {
        return (law_value){.kind = LAW_UNSET};
    }
    return law_result_get(&result, output)->value;
}

static size_t sample_values(law_value *out)
{
    size_t n = 0;
    /* from −2 to 5.5 by quarters: also between any two numbers that laws compare with */
    for (int i = -8; i <= 22; i++) {
        dec d;
        assert_true(dec_parse(str_printf(memory, "%s%d.%02d", i < 0 ? "-" : "", abs(i) / 4, abs(i) % 4 * 25), &d));
        out[n++] = law_dec(d);
    }
    const law_value others[] = {law_null(),
                                law_bool(true),
                                law_bool(false),
                                law_text(S("a")),
                                law_text(S("b")),
                                law_text(S("")),
                                law_text(S("zomaar")),
                                law_text(S("2024-01-01")),
                                law_text(S("2024-01-02")),
                                law_text(S("2024-01-03"))};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        out[n++] = others[i];
    }
    return n;
}

/* Number after the words in the message, 0 when they are not there. */
static int number_after(str message, const char *words)
{
    ptrdiff_t at = str_find(message, str_of(words));
    return at < 0 ? 0 : (int)strtol(str_copy(memory, str_from(message, (size_t)at + strlen(words))).p, NULL, 10);
}

typedef struct evaluated { /* over all sampled values */
    uint64_t seed;
    bool reached[CASES + 1];         /* by x; 0 = the default */
    bool both[CASES + 1][CASES + 1]; /* conditions that hold together */
    bool held[CASES + 1], failed_to[CASES + 1];
} evaluated;

enum { CONDITION_COLUMN = 29 }; /* of a condition that is the whole of c1 … c4 */

/* What law_check says, held against the evaluations. */
static void judge(const law_finding *f, const evaluated *e)
{
    int i = number_after(f->message, "case "), j;
    bool wrong = false;
    if (f->kind == LAW_FIND_UNREACHABLE) {
        wrong = e->reached[str_find(f->message, S("default")) >= 0 ? 0 : i];
    } else if (f->kind == LAW_FIND_OVERLAP) {
        i = number_after(f->message, "cases ");
        j = number_after(f->message, " and ");
        wrong = !e->both[i][j] && str_find(f->message, S("for some values")) < 0;
    } else if (f->kind == LAW_FIND_ALWAYS && f->column == CONDITION_COLUMN && f->article.n == 2) {
        i = f->article.p[1] - '0';
        wrong = str_find(f->message, S("is always true")) >= 0 ? e->failed_to[i] : e->held[i];
    }
    if (wrong) {
        fail_msg("seed %llu: not so: " STR_FMT, (unsigned long long)e->seed, STR_ARG(f->message));
    }
}

static void evaluate_pair(law_run *run, const law_view *view, const law_value pair[2], evaluated *e)
{
    law_value x = outcome(run, view, S("x"), pair);
    static const str names[CASES + 1] = {{NULL, 0}, {"c1", 2}, {"c2", 2}, {"c3", 2}, {"c4", 2}};
    bool holds[CASES + 1] = {false};
    if (x.kind == LAW_INT) {
        e->reached[x.i] = true;
    }
    for (int i = 1; i <= CASES; i++) {
        law_value c = outcome(run, view, names[i], pair);
        holds[i] = c.kind != LAW_UNSET && law_truthy(c);
        e->held[i] = e->held[i] || holds[i];
        e->failed_to[i] = e->failed_to[i] || (c.kind != LAW_UNSET && !law_truthy(c));
        for (int j = 1; j < i; j++) {
            e->both[j][i] = e->both[j][i] || (holds[i] && holds[j]);
        }
    }
}

static law_corpus *load(str law)
{
    law_corpus *c = law_corpus_new();
    err e;
    if (!law_corpus_add(c, S("proef.yaml"), law, &e) || !law_corpus_seal(c, &e)) {
        fail_msg("%d: %s", e.line, e.message);
    }
    return c;
}

static size_t try_law(uint64_t seed, law_run *run)
{
    rng r = rng_from_seed(seed);
    law_corpus *c = load(random_law(&r));
    law_view *view = law_view_at(c, date_from_ymd(2024, 6, 1));
    const law_value of_m[] = {law_null(),  law_bool(true), law_bool(false),
                              law_int(-1), law_int(0),     law_dec((dec){.lo = 5, .scale = 1}),
                              law_int(1),  law_int(2)};
    evaluated e = {.seed = seed};
    law_value values[64];
    size_t n = sample_values(values), count;
    for (size_t v = 0; v < n; v++) {
        for (size_t m = 0; m < sizeof of_m / sizeof *of_m; m++) {
            law_value pair[2] = {values[v], of_m[m]};
            evaluate_pair(run, view, pair, &e);
        }
    }
    const law_finding *f = law_check(memory, c, &count);
    for (size_t i = 0; i < count; i++) {
        judge(&f[i], &e);
    }
    law_view_free(view);
    law_corpus_free(c);
    return count;
}

static void test_cases_against_evaluation(void **state)
{
    (void)state;
    law_run *run = law_run_new();
    size_t findings = 0;
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        findings += try_law(seed, run);
    }
    assert_true(findings > 200); /* the laws are such that there is something to judge */
    law_run_free(run);
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases_against_evaluation),
    };
    int failed = cmocka_run_group_tests_name("check_cases", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

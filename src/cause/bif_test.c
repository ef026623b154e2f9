#include "cause/inside.h"

#include <setjmp.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/rng.h"

#include "base/banned.h"

static arena *memory;

#define NET "network n { }\n"
#define A "variable a { type discrete [ 2 ] { s, t }; }\n"
#define B "variable b { type discrete [ 2 ] { u, v }; }\n"
#define PA "probability ( a ) { table 0.5, 0.5; }\n"

static cause_net read_good(const char *text)
{
    cause_net net = {0};
    err e = {0};
    if (!cause_read_bif(memory, S("net.bif"), str_of(text), &net, &e)) {
        fail_msg(STR_FMT, STR_ARG(err_text(memory, &e)));
    }
    return net;
}

static void assert_table(const cause_net *net, const char *name, size_t n, const double *wanted)
{
    const cause_variable *v = &net->variables[cause_find(net, str_of(name))];
    assert_int_equal(v->table_size, n);
    for (size_t i = 0; i < n; i++) {
        if (v->table[i] != wanted[i]) { /* to the last bit */
            fail_msg("number %zu of %s is %.17g, not %.17g", i, name, v->table[i], wanted[i]);
        }
    }
}
#define ASSERT_TABLE(net, name, ...)                                                                                   \
    assert_table(net, name, sizeof((double[]){__VA_ARGS__}) / sizeof(double), (double[]){__VA_ARGS__})

/* ------------------------------------------------------------------ what can be read */

static void test_rows(void **state)
{
    (void)state;
    cause_net net = read_good("network n { property version 1 ; }\r\n"
                              "variable a { type discrete [ 3 ] { x, y, z }; }\n"
                              "variable b { type discrete [ 2 ] { yes, no }; property p = (1, 2); }\n"
                              "variable c { type discrete [ 2 ] { yes, no }; }\n"
                              "probability ( c | b, a ) {\n"
                              "  (yes, x) 0.1, 0.9; (no, x) 0.2, 0.8; (yes, y) 0.3, 0.7;\n"
                              "  (no, y) 0.4, 0.6; (yes, z) 0.5, 0.5; (no, z) 0.0, 1.0; }\n"
                              "probability ( a ) { table 0.2, 0.3, 0.5; }\n"
                              "probability ( b | a ) { default 0.25, 0.75; (y) 1, 0; }\n");
    assert_true(str_eq(net.name, S("n")));
    assert_int_equal(net.count, 3);
    ASSERT_TABLE(&net, "a", 0.2, 0.3, 0.5);
    ASSERT_TABLE(&net, "b", 0.25, 0.75, 1, 0, 0.25, 0.75);
    ASSERT_TABLE(&net, "c", 0.1, 0.9, 0.3, 0.7, 0.5, 0.5, 0.2, 0.8, 0.4, 0.6, 0, 1);
    assert_false(net.variables[0].has_zero);
    assert_true(net.variables[1].has_zero && net.variables[2].has_zero);
    assert_true(net.variables[0].sums_to_one && net.variables[2].sums_to_one);
    assert_int_equal(net.variables[2].parent_count, 2);
    assert_int_equal(net.variables[2].parents[0], 1);
    assert_int_equal(net.order[0], 0);
    assert_int_equal(net.order[1], 1);
    assert_int_equal(net.order[2], 2);
    assert_int_equal(cause_find(&net, S("c")), 2);
    assert_int_equal(cause_find(&net, S("d")), -1);
    assert_int_equal(cause_find(&net, S("")), -1);
    assert_int_equal(cause_find_state(&net.variables[0], S("z")), 2);
    assert_int_equal(cause_find_state(&net.variables[0], S("yes")), -1);
    net = read_good(
        NET A B "probability ( a ) { table 0.3, 0.7001; }\nprobability ( b | a ) { (s) 0.1, 0.9; (t) 0.333, 0.666; }");
    assert_false(net.variables[0].sums_to_one || net.variables[1].sums_to_one);
    ASSERT_TABLE(&net, "b", 0.1, 0.9, 0.333, 0.666); /* as written */
}

/* As the first writers of the format lay it out: no commas, no bar, quotes, a table with parents, the child slowest. */
static void test_quoted(void **state)
{
    (void)state;
    cause_net net = read_good("\xEF\xBB\xBFnetwork \"n n\" { //1\n property \"a; // b\" ; }\n"
                              "variable \"the child\" { type discrete[3] { \"a\" \"b c\" \"}\" }; }\n"
                              "variable p{type discrete[2]{\"t\"\"f\"};}/* } */\n"
                              "variable \"q\" { type discrete[2] { \"t\" \"f\" }; }\n"
                              "probability ( \"the child\" \"p\" \"q\" ) { // 12 values } \"\n"
                              "  table 0.1 0.2 0.3 0.4  0.5 0.5 0.5 0.5  0.4 0.3 0.2 0.1 ; }\n"
                              "probability(p){table 1 0;}//x\nprobability(q){table .5 5e-1;}/**/");
    assert_true(str_eq(net.name, S("n n")));
    assert_true(str_eq(net.variables[0].name, S("the child")));
    assert_int_equal(cause_find_state(&net.variables[0], S("}")), 2);
    ASSERT_TABLE(&net, "the child", 0.1, 0.5, 0.4, 0.2, 0.5, 0.3, 0.3, 0.5, 0.2, 0.4, 0.5, 0.1);
}

/* Names of the large networks: digits first, signs, comparisons, words of the format itself. */
static void test_names(void **state)
{
    (void)state;
    static const char *const names[] = {"-9_5", "<=3",   ">10",         "1.2e-05", "0",        "a/b",   "x:y", "+",
                                        "Up?",  "table", "probability", "default", "property", "Grüße", "*",   "'"};
    buf b = buf_in(memory);
    size_t n = sizeof names / sizeof names[0];
    buf_printf(&b, "network %s { }\nvariable %s { type discrete [ %zu ] { ", names[0], names[1], n);
    for (size_t i = 0; i < n; i++) {
        buf_printf(&b, "%s, ", names[i]);
    }
    buf_printf(&b, "}; }\nvariable table { type discrete [ 1 ] { table }; }\nprobability ( table ) { table 1; }\n"
                   "probability ( <=3 | table ) { (table) ");
    for (size_t i = 0; i < n; i++) {
        buf_printf(&b, "%s, ", i == 0 ? "1" : "0");
    }
    buf_printf(&b, "; }%c", '\0');
    cause_net net = read_good(buf_str(&b).p);
    for (size_t i = 0; i < n; i++) {
        assert_int_equal(cause_find_state(&net.variables[0], str_of(names[i])), i);
    }
}

static void test_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool good;
    } rows[] = {
        {"0", true},
        {"1", true},
        {"0.5", true},
        {".25", true},
        {"1.", true},
        {"+0.5", true},
        {"-0", true},
        {"-0.0e5", true},
        {"1e-5", true},
        {"2.5E-01", true},
        {"1e22", true},
        {"1e-400", true},
        {"9007199254740993", true},
        {"0.1234567890123456789", true},
        {"", false},
        {".", false},
        {"-", false},
        {"e5", false},
        {"1e", false},
        {"1e+", false},
        {"0x1p-1", false},
        {"nan", false},
        {"inf", false},
        {"1.2.3", false},
        {"1,5", false},
        {"-0.1", false},
        {"-1e-300", false},
        {"0.5a", false},
        {"1e5.0", false},
        {"0.30000000000000000000000000000000001", true},
        {"0.00000000000000000000000000000012", true},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        double got = -1;
        if ((cause_number(str_of(rows[i].text), &got) == NULL) != rows[i].good) {
            fail_msg("'%s' is %s", rows[i].text, rows[i].good ? "refused" : "taken");
        }
        if (rows[i].good && got != strtod(rows[i].text, NULL)) {
            fail_msg("'%s' becomes %.17g", rows[i].text, got);
        }
    }
}

/* Whatever digits: the nearest double, which is what strtod gives. */
static void test_random_numbers(void **state)
{
    (void)state;
    uint64_t seed = (uint64_t)time(NULL);
    rng r = rng_from_seed(seed);
    print_message("# seed %llu\n", (unsigned long long)seed);
    for (int i = 0; i < 20000; i++) {
        int digits = (int)rng_between(&r, 0, 22);
        str text = str_printf(memory, "%.*f", digits, rng_unit(&r));
        text = rng_below(&r, 3) == 0 ? str_printf(memory, "%.*e", digits, rng_unit(&r) * 1e-9) : text;
        double got = -1;
        assert_null(cause_number(text, &got));
        if (got != strtod(text.p, NULL)) {
            fail_msg("'%s' becomes %.17g", text.p, got);
        }
    }
}

/* ------------------------------------------------------------------ what is refused */

static const struct {
    const char *text;
    err_kind kind;
    int line, column;
    const char *part;
} refused[] = {
    {"", ERR_SYNTAX, 1, 1, "the file ends here, where 'network'"},
    {"variables:\n", ERR_SYNTAX, 1, 1, "'variables:' stands where 'network'"},
    {NET, ERR_INPUT, 2, 1, "no variable"},
    {"network n {\n", ERR_SYNTAX, 2, 1, "where 'property' or '}'"},
    {NET "\n  what\n", ERR_SYNTAX, 3, 3, "'what' stands where 'variable' or 'probability'"},
    {NET A "/* open\n\n", ERR_SYNTAX, 3, 1, "close it with */"},
    {NET "variable \"a\n\" { }", ERR_SYNTAX, 2, 10, "close it with \""},
    {NET "variable \"\" { }", ERR_INPUT, 2, 10, "a name is empty"},
    {NET "variable a\x01 { }", ERR_SYNTAX, 2, 11, "control character (1)"},
    {NET "\n é\xFF", ERR_SYNTAX, 3, 4, "not UTF-8"},
    {NET A "variable a { type discrete [ 2 ] { s, t }; }", ERR_INPUT, 3, 10, "'a' stands on line 2 already"},
    {NET "variable a { }", ERR_SYNTAX, 2, 14, "the 'type' of the variable"},
    {NET "variable a { type continuous; }", ERR_SYNTAX, 2, 19, "'discrete', the only type"},
    {NET "variable a { type discrete [ 0 ] { }; }", ERR_SYNTAX, 2, 30, "the number of states"},
    {NET "variable a { type discrete [ 1001 ] { s }; }", ERR_LIMIT, 2, 30, "1001 states are too many; at most 1000"},
    {NET "variable a { type discrete [ 3 ] { s, t }; }", ERR_INPUT, 2, 14, "says that it has 3 states and lists 2"},
    {NET "variable a { type discrete [ 1 ] { s, t }; }", ERR_INPUT, 2, 14, "says that it has 1 states and lists 2"},
    {NET "variable a { type discrete [ 2 ] { s, s }; }", ERR_INPUT, 2, 39, "has the state 's' twice"},
    {NET "variable a { type discrete [ 1 ] { s }; type discrete [ 1 ] { s }; }", ERR_SYNTAX, 2, 41,
     "'property' or '}'"},
    {NET A, ERR_INPUT, 2, 10, "'a' has no block 'probability'"},
    {NET A "probability ( a ) {", ERR_SYNTAX, 3, 13, "close it with }"},
    {NET A "probability a { table 1; }", ERR_SYNTAX, 3, 13, "'('"},
    {NET A "probability ( x ) { table 1; }", ERR_INPUT, 3, 15, "there is no variable 'x'"},
    {NET A "probability ( a | x ) { table 1; }", ERR_INPUT, 3, 19, "there is no variable 'x'"},
    {NET A B PA "probability ( b | a, a ) { }", ERR_INPUT, 5, 22, "'a' is a parent of 'b' twice"},
    {NET A PA PA, ERR_INPUT, 4, 15, "the block 'probability' of 'a' stands here for the second time"},
    {NET A "probability ( a ) { table 0.5, 0.5; table 0.5, 0.5; }", ERR_INPUT, 3, 37, "the table of 'a'"},
    {NET A "probability ( a ) { }", ERR_INPUT, 3, 21, "the row of 'a' is missing"},
    {NET A "probability ( a ) { table 0.5, 0.5, 0; }", ERR_INPUT, 3, 27, "3 numbers stand here; 'a' needs 2"},
    {NET A "probability ( a ) { table ; }", ERR_INPUT, 3, 27, "0 numbers stand here; 'a' needs 2"},
    {NET A "probability ( a ) { table 0.5, 0.4; }", ERR_INPUT, 3, 21, "the row of 'a' adds up to 0.9, not to 1"},
    {NET A "probability ( a ) { table 0.5, 0.494; }", ERR_INPUT, 3, 21, "adds up to 0.994"},
    {NET A "probability ( a ) { table 1e999, 0; }", ERR_INPUT, 3, 21, "adds up to inf"},
    {NET A "probability ( a ) { table 1.5, -0.5; }", ERR_INPUT, 3, 32, "'-0.5' is negative"},
    {NET A "probability ( a ) { table nan, 1; }", ERR_INPUT, 3, 27, "'nan' is no number"},
    {NET A "probability ( a ) { table 0.5 half; }", ERR_INPUT, 3, 31, "'half' is no number"},
    {NET A "probability ( a ) { table 0.5 \"0.5\"; }", ERR_SYNTAX, 3, 31, "a number or ';'"},
    {NET A "probability ( a ) { table 0.5, 0.5 }", ERR_SYNTAX, 3, 36, "a number or ';'"},
    {NET A "probability ( a ) { rows 0.5, 0.5; }", ERR_SYNTAX, 3, 21, "'table', a row"},
    {NET A B PA "probability ( b | a ) { (s) 0.5, 0.5; }", ERR_INPUT, 5, 39, "the row (t) of 'b' is missing"},
    {NET A B PA "probability ( b | a ) { (s) 0.5, 0.5; (s) 1, 0; }", ERR_INPUT, 5, 39,
     "the row (s) of 'b' stands here for"},
    {NET A B PA "probability ( b | a ) { (s) 0.5, 0.5; (t) 1, 1; }", ERR_INPUT, 5, 39,
     "the row (t) of 'b' adds up to 2"},
    {NET A B PA "probability ( b | a ) { (s) 0.5, 0.5; table 0 1 1 0; }", ERR_INPUT, 5, 39, "a row of 'b' stands here"},
    {NET A B PA "probability ( b | a ) { table 0 1 1 0; (t) 1 0; }", ERR_INPUT, 5, 40, "the table of 'b' stands here"},
    {NET A B PA "probability ( b | a ) { (w) 0.5, 0.5; }", ERR_INPUT, 5, 26, "'a' has no state 'w'; it has: s, t"},
    {NET A B PA "probability ( b | a ) { () 0.5, 0.5; }", ERR_INPUT, 5, 26, "a state of each of its 1 parents"},
    {NET A B PA "probability ( b | a ) { (s, s) 0.5, 0.5; }", ERR_INPUT, 5, 29, "a state of each of its 1 parents"},
    {NET A B PA "probability ( b | a ) { default 1 0; default 1 0; }", ERR_INPUT, 5, 38, "the default row of 'b'"},
    {NET A B PA "probability ( b | a ) { default 1 1; }", ERR_INPUT, 5, 25, "the default row of 'b' adds up to 2"},
    {NET A "probability ( a | a ) { default 1 0; }", ERR_INPUT, 3, 15, "a cycle: a → a;"},
    {NET A B "probability ( a | b ) { default 1 0; }\nprobability ( b | a ) { default 1 0; }", ERR_INPUT, 4, 15,
     "a cycle: a → b → a;"},
};

static void test_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        cause_net net = {.count = 99};
        err e = {0};
        if (cause_read_bif(memory, S("net.bif"), str_of(refused[i].text), &net, &e)) {
            fail_msg("row %zu is read: %s", i, refused[i].text);
        }
        if (e.kind != refused[i].kind || e.line != refused[i].line || e.column != refused[i].column ||
            str_find(str_of(e.message), str_of(refused[i].part)) < 0) {
            fail_msg("row %zu: kind %d, '" STR_FMT "', not %d:%d '%s'", i, (int)e.kind, STR_ARG(err_text(memory, &e)),
                     refused[i].line, refused[i].column, refused[i].part);
        }
        assert_string_equal(e.file, "net.bif");
        assert_int_equal(net.count, 99);
    }
}

static err read_bad(buf *b)
{
    cause_net net;
    err e = {0};
    assert_false(cause_read_bif(memory, S("net.bif"), buf_str(b), &net, &e));
    return e;
}

static void put_variables(buf *b, int n)
{
    buf_printf(b, "network n { }\n");
    for (int i = 0; i < n; i++) {
        buf_printf(b, "variable v%d { type discrete [ 2 ] { s, t }; }\n", i);
    }
}

static void test_limits(void **state)
{
    (void)state;
    buf b = buf_in(memory);
    put_variables(&b, 61);
    buf_printf(&b, "probability ( v0 |");
    for (int i = 1; i <= 60; i++) {
        buf_printf(&b, " v%d,", i);
    }
    buf_printf(&b, ") { default 0.5, 0.5; }\n");
    err e = read_bad(&b);
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_string_equal(e.message,
                        "the table of 'v0' with its 60 parents would hold 2.306e+18 numbers; at most 16777216");
    b = buf_in(memory);
    put_variables(&b, CAUSE_VARIABLES_MAX + 1);
    e = read_bad(&b);
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_int_equal(e.line, CAUSE_VARIABLES_MAX + 2);
    b = buf_in(memory);
    put_variables(&b, 40); /* five tables of 2^24 are more than 2^26 together */
    for (int i = 30; i < 35; i++) {
        buf_printf(&b, "probability ( v%d |", i);
        for (int p = 0; p < 23; p++) {
            buf_printf(&b, " v%d", p);
        }
        buf_printf(&b, ") { default 0.5, 0.5; }\n");
    }
    e = read_bad(&b);
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_int_equal(e.line, 1 + 40 + 5);
    b = buf_in(memory);
    buf_printf(&b, "network n { }\nvariable %0*d { }\n", CAUSE_NAME_MAX + 1, 0);
    e = read_bad(&b);
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_non_null(strstr(e.message, "has 256 bytes; at most 255"));
}

/* A long cycle is told by its ends; what hangs below it and above it is not named. */
static void test_long_cycle(void **state)
{
    (void)state;
    buf b = buf_in(memory);
    put_variables(&b, 32);
    for (int i = 0; i < 32; i++) {
        int parent = i == 0 ? 31 : i == 1 ? 30 : i - 1; /* 0 below 31 below the ring 1 … 30 */
        buf_printf(&b, "probability ( v%d | v%d ) { default 1, 0; }\n", i, parent);
    }
    err e = read_bad(&b);
    assert_non_null(strstr(e.message, "a cycle: v30 → v1 → v2 → v3 → v4 → v5 → v6 → v7 → v8 → … → v30;"));
    assert_int_equal(e.line, 1 + 32 + 31);
}

/* ------------------------------------------------------------------ many names, and the reference networks */

static void test_many(void **state)
{
    (void)state;
    buf b = buf_in(memory);
    enum { MANY = 3000 };
    put_variables(&b, MANY);
    for (int i = 0; i < MANY; i++) {
        buf_printf(&b,
                   i == 0 ? "probability ( v%d ) { table 0 1; }\n" : "probability ( v%d | v%d ) { table 1 0 0 1; }\n",
                   i, i - 1);
    }
    cause_net net = read_good(str_copy(memory, buf_str(&b)).p);
    for (uint32_t i = 0; i < MANY; i++) {
        assert_int_equal(net.order[i], i);
        assert_int_equal(cause_find(&net, str_printf(memory, "v%u", i)), i);
        assert_true(i == 0 || str_cmp(net.variables[net.by_name[i - 1]].name, net.variables[net.by_name[i]].name) < 0);
    }
    assert_int_equal(cause_find(&net, S("v3000")), -1);
}

static double largest_miss(const cause_net *net)
{
    double most = 0, sum;
    for (uint32_t i = 0; i < net->count; i++) {
        const cause_variable *v = &net->variables[i];
        for (size_t k = 0; k < v->table_size; k += v->state_count) {
            cause_row_sums(v->table + k, v->state_count, &sum);
            most = sum - 1 > most ? sum - 1 : 1 - sum > most ? 1 - sum : most;
        }
    }
    return most;
}

static void test_reference(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        uint32_t count;
        size_t numbers;
    } nets[] = {
        {"alarm", 37, 752},      {"andes", 223, 2314},  {"asia", 8, 36},          {"cancer", 5, 20},
        {"child", 20, 344},      {"earthquake", 5, 20}, {"hailfinder", 56, 3741}, {"hepar2", 70, 2139},
        {"insurance", 27, 1419}, {"link", 724, 20502},  {"munin", 1041, 98423},   {"pathfinder", 109, 97851},
        {"sachs", 11, 267},      {"survey", 6, 37},     {"water", 32, 13484},
    };
    if (!file_is_directory(S("../shared/cause/bif"))) {
        print_message("# the reference networks are not here\n");
        skip();
    }
    for (size_t i = 0; i < sizeof nets / sizeof nets[0]; i++) {
        str path = str_printf(memory, "../shared/cause/bif/%s.bif", nets[i].name), text;
        cause_net net;
        err e = {0};
        if (!file_read(memory, path, CAUSE_BYTES_MAX, &text, &e) || !cause_read_bif(memory, path, text, &net, &e)) {
            fail_msg(STR_FMT, STR_ARG(err_text(memory, &e)));
        }
        size_t numbers = 0;
        for (uint32_t v = 0; v < net.count; v++) {
            numbers += net.variables[v].table_size;
        }
        assert_int_equal(net.count, nets[i].count);
        assert_int_equal(numbers, nets[i].numbers);
        assert_true(largest_miss(&net) < 1e-6);
    }
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),      cmocka_unit_test(test_quoted),         cmocka_unit_test(test_names),
        cmocka_unit_test(test_numbers),   cmocka_unit_test(test_random_numbers), cmocka_unit_test(test_refused),
        cmocka_unit_test(test_limits),    cmocka_unit_test(test_long_cycle),     cmocka_unit_test(test_many),
        cmocka_unit_test(test_reference),
    };
    int failed = cmocka_run_group_tests_name("bif", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

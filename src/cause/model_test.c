/* The reader of models: the real one, each refusal, and sizes drawn within their margins. */
#include "cause/model.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <time.h>

#include <cmocka.h>

#include "base/file.h"
#include "cause/mechanism.h"

#include "base/banned.h"

#define WORDS ", name: &w {nl: w, en: w}, resident: *w, professional: *w}\n"
#define NEED ", factor: [0.25, 1.6], grade: none, how: x, words: *w}\n"

/* A model that is good; each refusal changes one thing in it. Line 3 has the first variable. */
static const char good[] =
    "format: causes/1\n"
    "variables:\n"
    "- {id: debts, domain: money, kind: problem, whose: household, states: [none, some, severe], base_source: x,"
    " base: {some: 0.2, severe: 0.1, factor: [0.5, 2]}, observed: {worries: {debts: some}, facts: [{fact: f, is: ja,"
    " state: severe}], counts: [{of: schulden, at_least: 4, state: severe}]}" WORDS
    "- {id: stress, domain: health, kind: cause, whose: child, danger: true, states: [no, yes], base_source: x,"
    " base: {yes: 0.25, factor: [0.1, 4]}, lever: {action: praten, name: {nl: Praten, en: Talking}}" WORDS
    "- {id: friend, domain: network, kind: protective, whose: adult, states: [a, b, c, d], base_source: x,"
    " base: {b: 0.1, c: 0.34, d: 0.56, factor: [1, 1]}" WORDS "arrows:\n"
    "- {from: debts, to: stress, gives: {some: 0.5, severe: 0.8}, lag: now" NEED
    "- {from: stress, to: debts, gives: {yes: [0.4, 0.4]}, lag: next, factor: [0.3, 3], evidence: [\"a,b,c,d\"],"
    " grade: A-, discount: 0.5, how: x, words: *w}\n"
    "protects:\n"
    "- {from: friend, to: stress, keeps: 0.4" NEED "persists:\n"
    "- {variable: debts, keeps: 0.9, factor: [0.2, 1.5], how: x}\n"
    "unknown:\n"
    "- {from: debts, to: friend, words: *w}\n";

static cause_model read_good(arena *a)
{
    cause_model m = {0};
    err e = {0};
    if (!cause_read_model(a, S("good.yaml"), str_of(good), &m, &e)) {
        fail_msg("%s", err_text(a, &e).p);
    }
    return m;
}

/* ------------------------------------------------------------------ what is read */

static void test_read(void **state)
{
    (void)state;
    arena *a = arena_new();
    cause_model m = read_good(a);
    const cause_subject *debts = &m.subjects[0], *stress = &m.subjects[1], *friend = &m.subjects[2];
    assert_true(m.count == 3 && m.arrow_count == 2 && m.shield_count == 1 && m.gap_count == 1);
    assert_true(str_eq(m.file, S("good.yaml")) && cause_model_find(&m, S("friend")) == 2);
    assert_int_equal(cause_model_find(&m, S("frien")), -1);
    assert_true(debts->kind == CAUSE_PROBLEM && stress->kind == CAUSE_UNDERLYING && friend->kind == CAUSE_PROTECTIVE);
    assert_true(!debts->of_child && stress->of_child && !friend->of_child);
    assert_true(!debts->danger && stress->danger && !debts->has_lever && stress->has_lever);
    assert_true(str_eq(stress->action, S("praten")) && str_eq(stress->lever_name[TEXT_EN], S("Talking")));
    assert_true(debts->state_count == 3 && str_eq(debts->states[2], S("severe")) && debts->line == 3);
    assert_float_equal(debts->base[0], 0.3, 1e-15); /* at least some */
    assert_float_equal(debts->base[1], 0.1, 0);
    assert_true(debts->base_margin.low == 0.5 && debts->base_margin.high == 2);
    assert_true(friend->base[0] == 1 &&
                friend->base[2] == 0.56); /* 0.1 + 0.34 + 0.56: one, not what doubles make of it */
    assert_true(debts->has_keeps && debts->keeps == 0.9 && debts->keeps_margin.low == 0.2);
    assert_true(!stress->has_keeps && stress->keeps == 1 && stress->keeps_margin.high == 1);
    assert_int_equal(debts->sign_count, 3);
    assert_true(debts->signs[0].kind == CAUSE_SIGN_WORRY && debts->signs[0].state == 1);
    assert_true(debts->signs[1].kind == CAUSE_SIGN_FACT && str_eq(debts->signs[1].value, S("ja")));
    assert_true(debts->signs[2].kind == CAUSE_SIGN_COUNT && debts->signs[2].at_least == 4 &&
                str_eq(debts->signs[2].id, S("schulden")) && debts->signs[2].state == 2);
    const cause_arrow *now = &m.arrows[0], *later = &m.arrows[1];
    assert_true(now->from == 0 && now->to == 1 && !now->later && now->at_least[0] == 0.5 && now->at_least[1] == 0.8);
    assert_true(now->source.evidence_count == 0 && !now->source.has_discount && now->source.line == 7);
    assert_true(later->from == 1 && later->to == 0 && later->later && later->margin.low == 0.3);
    assert_true(later->source.evidence_count == 1 && str_eq(later->source.evidence[0], S("a,b,c,d")));
    assert_true(later->source.discount == 0.5 && str_eq(later->source.grade, S("A-")));
    assert_true(m.shields[0].from == 2 && m.shields[0].to == 1 && m.shields[0].keeps == 0.4);
    assert_true(m.gaps[0].from == 0 && m.gaps[0].to == 2 && str_eq(m.gaps[0].words[TEXT_NL], S("w")));
    assert_true(m.order[2] == 1); /* debts and friend work on stress */
    arena_free(a);
}

static uint32_t of_kind(const cause_model *m, cause_kind kind)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < m->count; i++) {
        n += m->subjects[i].kind == kind;
    }
    return n;
}

static str content(arena *a, const char *path)
{
    str text = STR_NULL;
    err e = {0};
    if (!file_read(a, str_of(path), CAUSE_MODEL_BYTES_MAX, &text, &e)) {
        fail_msg("%s", err_text(a, &e).p);
    }
    return text;
}

/* The figures of content/causes/README.md, and the arrow that it explains. */
static void test_the_real_one(void **state)
{
    (void)state;
    arena *a = arena_new();
    cause_model m;
    err e = {0};
    str readme = content(a, "content/causes/README.md"), network = content(a, "content/causes/network.yaml");
    if (!cause_read_model(a, S("network.yaml"), network, &m, &e)) {
        fail_msg("%s", err_text(a, &e).p);
    }
    uint32_t later = 0, stays = 0;
    for (uint32_t i = 0; i < m.arrow_count; i++) {
        later += m.arrows[i].later;
    }
    for (uint32_t i = 0; i < m.count; i++) {
        stays += m.subjects[i].has_keeps;
    }
    const str told[] = {
        str_printf(a,
                   "| `variables` | %u | %u problemen, %u oorzaken die niemand vanzelf noemt, %u buiten het huishouden,"
                   " %u die beschermen |",
                   m.count, of_kind(&m, CAUSE_PROBLEM), of_kind(&m, CAUSE_UNDERLYING), of_kind(&m, CAUSE_OUTSIDE),
                   of_kind(&m, CAUSE_PROTECTIVE)),
        str_printf(a, "| `arrows` | %u | van oorzaak naar gevolg: %u meteen (`now`), %u pas", m.arrow_count,
                   m.arrow_count - later, later),
        str_printf(a, "| `protects` | %u |", m.shield_count),
        str_printf(a, "| `persists` | %u |", stays),
        str_printf(a, "| `unknown` | %u |", m.gap_count),
    };
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        if (str_find(readme, told[i]) < 0) {
            fail_msg("README.md does not say: %s", told[i].p);
        }
    }
    int64_t debts = cause_model_find(&m, S("debts")), stress = cause_model_find(&m, S("stress"));
    const cause_arrow *w = m.arrows;
    while (w < m.arrows + m.arrow_count && !(w->from == debts && w->to == stress)) {
        w++;
    }
    static const double gives[] = {0.11, 0.027, 0.22, 0.088};
    assert_true(w < m.arrows + m.arrow_count && !w->later);
    assert_memory_equal(w->at_least, gives, sizeof gives);
    assert_true(w->margin.low == 0.25 && w->margin.high == 1.6);
    arena_free(a);
}

/* ------------------------------------------------------------------ refusals */

/* Where `from` first stands in the good model, `to` comes in its place. */
typedef struct refusal {
    const char *from;
    const char *to;
    int line;
    const char *says;
    err_kind kind;
} refusal;

static const refusal refusals[] = {
    /* the whole */
    {"format: causes/1", "format: causes/2", 1, "'format' is 'causes/2', and this program reads causes/1", ERR_INPUT},
    {"format: causes/1", "name: x", 1, "a file of causes has no key 'name'", ERR_INPUT},
    {"format: causes/1\n", "", 1, "the key 'format' is missing here", ERR_INPUT},
    {"unknown:", "persists:", 13, "the key 'persists' stands here twice", ERR_INPUT},
    {"format: causes/1", "format: [causes/1", 2, "", ERR_SYNTAX},
    /* variables */
    {"id: stress", "id: debts", 4, "the variable 'debts' was defined before", ERR_INPUT},
    {"id: stress", "id: stress level", 4, "'stress level' is no id", ERR_INPUT},
    {"id: stress",
     "id: a1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890", 4,
     "an id has 100 characters at most", ERR_INPUT},
    {"id: stress, domain", "id: stress, id: x, domain", 4, "the key 'id' stands here twice", ERR_INPUT},
    {"danger: true", "dangerous: true", 4, "a variable has no key 'dangerous'", ERR_INPUT},
    {"danger: true", "danger: yes", 4, "'danger' must be true or false", ERR_INPUT},
    {"kind: cause", "kind: effect", 4, "'kind' must be 'problem', 'cause', 'outside' or 'protective'", ERR_INPUT},
    {"whose: child", "whose: dog", 4, "'whose' must be 'household', 'adult' or 'child'", ERR_INPUT},
    {"[a, b, c, d]", "[a, b, c, d, e]", 5, "a variable has 2 to 4 states, absence first", ERR_INPUT},
    {"[a, b, c, d]", "[a]", 5, "a variable has 2 to 4 states, absence first", ERR_INPUT},
    {"[a, b, c, d]", "[a, b, c, b]", 5, "the state 'b' stands here twice", ERR_INPUT},
    {"{some: 0.2,", "{some: 0.95,", 3, "the chances sum to 1.05, and can be 1 together at most", ERR_INPUT},
    {"{some: 0.2,", "{some: 1.2,", 3, "a chance is 1.2, and can be 1 at most", ERR_INPUT},
    {"{some: 0.2,", "{some: 1e-12,", 3, "a chance is 1e-12: write 0 or 1, or stay", ERR_INPUT},
    {"{some: 0.2,", "{some: 0.9999999999,", 3, "write 0 or 1, or stay", ERR_INPUT},
    {"{some: 0.2,", "{some: -0.2,", 3, "a chance is negative", ERR_INPUT},
    {"{some: 0.2,", "{some: much,", 3, "a chance is no number", ERR_INPUT},
    {"{some: 0.2,", "{some: \"0.2\",", 3, "a chance is no number", ERR_INPUT},
    {"{some: 0.2,", "{none: 0.2,", 3, "'none' has what is left; leave it out", ERR_INPUT},
    {"{some: 0.2,", "{many: 0.2,", 3, "'many' is no state of 'debts'", ERR_INPUT},
    {"{some: 0.2,", "{severe: 0.2,", 3, "the key 'severe' stands here twice", ERR_INPUT},
    {"base: {yes: 0.25, factor: [0.1, 4]}", "base: 0.25", 4, "'base' must be a mapping", ERR_INPUT},
    {"factor: [0.5, 2]", "factor: [1.5, 2]", 3, "'factor' must be two numbers around 1, from 0.001 to 1000", ERR_INPUT},
    {"factor: [0.5, 2]", "factor: [0.5, 0.9]", 3, "'factor' must be two numbers around 1, from 0.001 to 1000",
     ERR_INPUT},
    {"factor: [0.5, 2]", "factor: [0.0009, 2]", 3, "'factor' must be two numbers around 1, from 0.001 to 1000",
     ERR_INPUT},
    {"factor: [0.5, 2]", "factor: [0.5, 1001]", 3, "'factor' must be two numbers around 1, from 0.001 to 1000",
     ERR_INPUT},
    {"factor: [0.5, 2]", "factor: 2", 3, "'factor' must be two numbers around 1, from 0.001 to 1000", ERR_INPUT},
    {", factor: [0.5, 2]", "", 3, "'factor' must be two numbers around 1, from 0.001 to 1000", ERR_INPUT},
    {"worries: {debts: some}", "worries: {debts: many}", 3, "'many' is no state of 'debts'", ERR_INPUT},
    {"worries: {debts: some}", "worries: {&ebts: some}", 3, "a worry has an id", ERR_INPUT},
    {"worries: {debts: some}", "worries: {d: some, d: none}", 3, "'worries' must be a mapping", ERR_INPUT},
    {"at_least: 4", "at_least: 0", 3, "'at_least' must be a whole number from 1 to 1000", ERR_INPUT},
    {"is: ja, ", "", 3, "the key 'is' is missing here", ERR_INPUT},
    {"{nl: Praten, en: Talking}", "{nl: Praten}", 4, "the key 'en' is missing here", ERR_INPUT},
    /* arrows */
    {"from: debts, to: stress, gives", "from: dept, to: stress, gives", 7,
     "'dept' is not among the variables; add it there, or correct it", ERR_INPUT},
    {"to: stress, gives", "to: debts, gives", 7, "'debts' is here its own cause", ERR_INPUT},
    {"lag: next", "lag: now", 3, "'debts' is in a circle of arrows, or behind one", ERR_INPUT},
    {"lag: next", "lag: never", 8, "'lag' must be 'now' or 'next'", ERR_INPUT},
    {"from: stress, to: debts", "from: friend, to: debts", 8,
     "'gives' must tell what each state of 'friend' but absence brings about", ERR_INPUT},
    {"{some: 0.5, severe: 0.8}", "{some: 0.5, extreme: 0.8}", 7, "'extreme' is no state of 'debts'", ERR_INPUT},
    {"{some: 0.5, severe: 0.8}", "{some: 0.5, none: 0.8}", 7, "'none' does not belong here", ERR_INPUT},
    {"{some: 0.5, severe: 0.8}", "{some: 0.5, some: 0.8}", 7, "'some' does not belong here, or stands here twice",
     ERR_INPUT},
    {"{some: 0.5, severe: 0.8}", "{some: 0.5, severe: 1.8}", 7, "a chance is 1.8, and can be 1 at most", ERR_INPUT},
    {"{some: 0.5, severe: 0.8}", "{some: 0.5, severe: [0.8, 0.1]}", 7,
     "'stress' has 2 states, so 1 chances belong here", ERR_INPUT},
    {"[0.4, 0.4]", "[0.4, 0.5]", 8, "0.5 comes after 0.4: a worse state is never likelier", ERR_INPUT},
    {"[0.4, 0.4]", "0.4", 8, "'debts' has 3 states, so 2 chances belong here", ERR_INPUT},
    {"[0.4, 0.4]", "[0.4, 0.4, 0.1]", 8, "'debts' has 3 states, so 2 chances belong here", ERR_INPUT},
    {"evidence: [\"a,b,c,d\"], ", "", 8, "'grade' is none when there is no evidence, and only then", ERR_INPUT},
    {"grade: A-", "grade: none", 8, "'grade' is none when there is no evidence, and only then", ERR_INPUT},
    {"grade: A-", "grade: D", 8, "'grade' must be 'A', 'A-', 'B', 'C' or 'none'", ERR_INPUT},
    {"discount: 0.5", "discount: 1.5", 8, "discount is 1.5, and can be 1 at most", ERR_INPUT},
    {"grade: none, how: x", "grade: A, how: x", 7, "'grade' is none when there is no evidence", ERR_INPUT},
    {"grade: none, how: x", "grade: none", 7, "the key 'how' is missing here", ERR_INPUT},
    {"grade: none, how: x", "evidence: [], evidence: [], grade: none, how: x", 7,
     "the key 'evidence' stands here twice", ERR_INPUT},
    {"protects:\n", "- {from: debts, to: stress, gives: {some: 0.5, severe: 0.8}, lag: now" NEED "protects:\n", 9,
     "'debts' and 'stress' are joined twice; keep one", ERR_INPUT},
    /* what protects, stays, and is unknown */
    {"from: friend, to: stress", "from: debts, to: stress", 10, "'debts' and 'stress' are joined twice", ERR_INPUT},
    {"from: friend, to: stress", "from: stress, to: debts", 3, "'debts' is in a circle of arrows", ERR_INPUT},
    {"from: friend, to: stress", "from: stress, to: stress", 10, "'stress' is here its own cause", ERR_INPUT},
    {"keeps: 0.4", "keeps: 1.4", 10, "keeps is 1.4, and can be 1 at most", ERR_INPUT},
    {"keeps: 0.4", "lag: now", 10, "what protects has no key 'lag'", ERR_INPUT},
    {"variable: debts", "variable: dept", 12, "'dept' is not among the variables", ERR_INPUT},
    {"keeps: 0.9, ", "", 12, "the key 'keeps' is missing here", ERR_INPUT},
    {"unknown:\n", "- {variable: debts, keeps: 0.9, factor: [0.2, 1.5], how: x}\nunknown:\n", 13,
     "'debts' stands here twice", ERR_INPUT},
    {"to: friend, words: *w", "to: friend", 14, "the key 'words' is missing here", ERR_INPUT},
};

static str changed(arena *a, const refusal *r)
{
    str text = str_of(good), from = str_of(r->from);
    ptrdiff_t at = str_find(text, from);
    if (at < 0) {
        fail_msg("the good model has no '%s'", r->from);
    }
    return str_printf(a, STR_FMT "%s" STR_FMT, STR_ARG(str_cut(text, 0, (size_t)at)), r->to,
                      STR_ARG(str_from(text, (size_t)at + from.n)));
}

static void test_refusals(void **state)
{
    (void)state;
    arena *a = arena_new();
    uint32_t wrong = 0;
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        const refusal *r = &refusals[i];
        cause_model m, before;
        err e = {0};
        memset(&m, 7, sizeof m);
        memcpy(&before, &m, sizeof m);
        bool was_read = cause_read_model(a, S("bad.yaml"), changed(a, r), &m, &e);
        if (was_read || strstr(e.message, r->says) == NULL || e.line != r->line || e.kind != r->kind) {
            print_error("'%s' → '%s': expected line %d, '%s'; it says: %s\n", r->from, r->to, r->line, r->says,
                        was_read ? "(nothing)" : err_text(a, &e).p);
            wrong++;
        }
        assert_true(was_read || strcmp(e.file, "bad.yaml") == 0);
        assert_memory_equal(&m, &before, sizeof m);
    }
    print_message("%zu refusals\n", sizeof refusals / sizeof *refusals);
    assert_int_equal(wrong, 0);
    arena_free(a);
}

/* What looks like a slip, and is none. */
static void test_accepted(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {.from = "protects:\n", /* now, and once more a quarter on */
         .to = "- {from: debts, to: stress, gives: {some: 0.5, severe: 0.8}, lag: next" NEED "protects:\n"},
        {.from = "from: friend, to: stress", .to = "from: stress, to: friend"},
        {.from = "{some: 0.2, severe: 0.1,", .to = "{severe: 0.1,"},
        {.from = "{some: 0.2, severe: 0.1,", .to = "{some: 0, severe: 1,"},
        {.from = "{some: 0.5, severe: 0.8}", .to = "{severe: 0.8, some: 0.9}"}, /* severe may bring about less */
        {.from = "keeps: 0.4", .to = "evidence: [], keeps: 0.4"},
        {.from = "unknown:\n", .to = "unknown:\n- {from: stress, to: friend, words: *w}\n"},
    };
    arena *a = arena_new();
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cause_model m;
        cause_net net;
        err e = {0};
        if (!cause_read_model(a, S("good.yaml"), changed(a, &rows[i]), &m, &e) ||
            !cause_model_net(a, &m, cause_sizes_written(a, &m), &net, &e)) {
            fail_msg("'%s' → '%s': %s", rows[i].from, rows[i].to, err_text(a, &e).p);
        }
    }
    arena_free(a);
}

/* ------------------------------------------------------------------ many causes */

enum { MANY = 60 };

/* Of `count` variables v0, v1 … each there half of the time; the first so many after v0 bring it about. */
static str model_of(arena *a, uint32_t count, uint32_t arrows)
{
    buf b = buf_in(a);
    buf_printf(&b, "format: causes/1\nvariables:\n");
    for (uint32_t i = 0; i < count; i++) {
        buf_printf(
            &b,
            "- {id: v%u, domain: x, kind: cause, whose: adult, states: [no, yes], base_source: x, base: {yes: 0.5, "
            "factor: [1, 1]}" WORDS,
            i);
    }
    buf_printf(&b, arrows > 0 ? "arrows:\n" : "");
    for (uint32_t i = 1; i <= arrows; i++) {
        buf_printf(&b, "- {from: v%u, to: v0, gives: {yes: 0.05}, lag: now" NEED, i);
    }
    return buf_str(&b);
}

/* Each of sixty causes is there half of the time and then does it one time in twenty: 2^60 combinations, no table. */
static void test_sixty_parents(void **state)
{
    (void)state;
    arena *a = arena_new();
    cause_model m;
    cause_net net;
    cause_posterior p;
    err e = {0};
    assert_true(cause_read_model(a, S("sixty"), model_of(a, MANY + 1, MANY), &m, &e));
    assert_true(cause_model_net(a, &m, cause_sizes_written(a, &m), &net, &e));
    cause_known *known = cause_nothing_known(a, &net);
    assert_true(cause_infer(a, &net, known, CAUSE_MEMORY_DEFAULT, &p, &e));
    assert_true(fabs(p.mass[0][0] - 0.5 * pow(1 - 0.5 * 0.05, MANY)) < 1e-14);
    known[0].state = 0; /* seen absent: each cause is less likely, (1 − 0.05) to 1 */
    assert_true(cause_infer(a, &net, known, CAUSE_MEMORY_DEFAULT, &p, &e));
    for (uint32_t i = 1; i <= MANY; i++) {
        assert_true(fabs(p.mass[i][1] - 0.95 / 1.95) < 1e-13);
    }
    arena_free(a);
}

static void test_none_and_too_many(void **state)
{
    (void)state;
    arena *a = arena_new();
    cause_model m = {.count = 7};
    err e = {0};
    assert_false(cause_read_model(a, S("empty"), model_of(a, 0, 0), &m, &e));
    assert_true(e.kind == ERR_INPUT && e.line == 2 && m.count == 7);
    assert_string_equal(e.message, "'variables' must be a list of 1 to 20000 items");
    assert_false(cause_read_model(a, S("large"), model_of(a, CAUSE_MODEL_VARIABLES_MAX + 1, 0), &m, &e));
    assert_true(e.kind == ERR_LIMIT && e.line == 3 && m.count == 7);
    assert_string_equal(e.message, "'variables' has 1001 items, and can have 1000 at most");
    assert_true(cause_read_model(a, S("large"), model_of(a, CAUSE_MODEL_VARIABLES_MAX, 0), &m, &e));
    arena_free(a);
}

/* ------------------------------------------------------------------ sizes */

enum { DRAWS = 20000 };

static double factor_of(double written, double drawn)
{
    return drawn / (1 - drawn) / (written / (1 - written));
}

static void check_row(const double *row, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        assert_true(row[i] >= 0 && row[i] <= 1 && (i == 0 || row[i] <= row[i - 1]));
    }
}

typedef struct tally {
    cause_margin margin;
    uint32_t below, above;
} tally;

static void count_factor(tally *t, double factor)
{
    t->below += factor < t->margin.low;
    t->above += factor > t->margin.high;
}

/* One twentieth below and one above, within five standard errors. */
static void check_tally(const tally *t, const char *what)
{
    double share = 0.05, near = 5 * sqrt(share * (1 - share) / DRAWS);
    if (!(fabs(t->below / (double)DRAWS - share) <= near && fabs(t->above / (double)DRAWS - share) <= near)) {
        fail_msg("%s: %u draws below %g and %u above %g, of %d", what, t->below, t->margin.low, t->above,
                 t->margin.high, DRAWS);
    }
}

static void test_draws(void **state)
{
    (void)state;
    arena *a = arena_new();
    cause_model m = read_good(a);
    cause_sizes *written = cause_sizes_written(a, &m), *drawn = cause_sizes_written(a, &m);
    rng r = rng_from_seed(20261123);
    tally base = {.margin = m.subjects[0].base_margin}, stays = {.margin = m.subjects[0].keeps_margin},
          arrow = {.margin = m.arrows[0].margin}, shield = {.margin = m.shields[0].margin};
    for (int i = 0; i < DRAWS; i++) {
        cause_sizes_draw(&m, &r, drawn);
        for (uint32_t s = 0; s < m.count; s++) {
            check_row(drawn->base[s], m.subjects[s].state_count - 1);
            check_row(&drawn->keeps[s], 1);
        }
        check_row(drawn->arrows[1], 2);
        check_row(drawn->shields, 1);
        double both[] = {factor_of(written->arrows[0][0], drawn->arrows[0][0]),
                         factor_of(written->arrows[0][1], drawn->arrows[0][1])};
        assert_true(fabs(both[0] / both[1] - 1) < 1e-9); /* one factor for the whole arrow */
        assert_true(drawn->arrows[1][0] == drawn->arrows[1][1]);
        assert_true(drawn->keeps[1] == 1 && drawn->base[2][0] == 1); /* what is sure stays so */
        assert_float_equal(drawn->base[2][1], 0.9, 1e-15);           /* factors of one change nothing */
        count_factor(&base, factor_of(written->base[0][1], drawn->base[0][1]));
        count_factor(&stays, factor_of(written->keeps[0], drawn->keeps[0]));
        count_factor(&arrow, both[1]);
        count_factor(&shield, factor_of(written->shields[0], drawn->shields[0]));
    }
    check_tally(&base, "base");
    check_tally(&stays, "keeps");
    check_tally(&arrow, "arrow");
    check_tally(&shield, "protects");
    arena_free(a);
}

/* Chances that differ by the last digit only keep their order under every factor. */
static void test_near_chances(void **state)
{
    (void)state;
    arena *a = arena_new();
    cause_model m = read_good(a);
    cause_sizes *drawn = cause_sizes_written(a, &m);
    rng r = rng_from_seed(7);
    double row[2];
    cause_arrow arrows[2] = {m.arrows[0], m.arrows[1]};
    arrows[1].at_least = row;
    m.arrows = arrows;
    for (int i = 0; i < DRAWS; i++) {
        row[0] = rng_unit(&r);
        row[1] = nextafter(row[0], 0);
        cause_sizes_draw(&m, &r, drawn);
        check_row(drawn->arrows[1], 2);
    }
    arena_free(a);
}

static bool same_numbers(const double *x, const double *y, uint32_t n)
{
    bool same = true;
    for (uint32_t i = 0; i < n; i++) {
        same = same && x[i] == y[i];
    }
    return same;
}

static bool same_sizes(const cause_model *m, const cause_sizes *x, const cause_sizes *y)
{
    bool same = same_numbers(x->keeps, y->keeps, m->count) && same_numbers(x->shields, y->shields, m->shield_count);
    for (uint32_t i = 0; i < m->count; i++) {
        same = same && same_numbers(x->base[i], y->base[i], m->subjects[i].state_count - 1);
    }
    for (uint32_t i = 0; i < m->arrow_count; i++) {
        same = same && same_numbers(x->arrows[i], y->arrows[i], 2); /* both arrows have two */
    }
    return same;
}

static void test_same_seed(void **state)
{
    (void)state;
    arena *a = arena_new();
    cause_model m = read_good(a);
    cause_sizes *x = cause_sizes_written(a, &m), *y = cause_sizes_written(a, &m);
    rng r = rng_from_seed(1), again = rng_from_seed(1), other = rng_from_seed(2);
    assert_true(same_sizes(&m, x, y));
    for (int i = 0; i < 100; i++) {
        cause_sizes_draw(&m, &r, x);
        cause_sizes_draw(&m, &again, y);
        assert_true(same_sizes(&m, x, y));
        cause_sizes_draw(&m, &other, y);
        assert_false(same_sizes(&m, x, y));
    }
    arena_free(a);
}

/* As many levers as there may be, and one more. */
static void test_levers(void **state)
{
    (void)state;
    for (int more = 0; more < 2; more++) {
        arena *a = arena_new();
        buf text = buf_in(a);
        cause_model m = {.count = 77};
        err e = {0};
        buf_printf(&text, "format: causes/1\nvariables:\n");
        for (int i = 0; i < CAUSE_LEVERS_MAX + more; i++) {
            buf_printf(&text,
                       "  - {id: v%d, domain: money, kind: cause, whose: adult, states: [no, yes], base: {yes: 0.1, "
                       "factor: [0.5, 2]}, base_source: aanname, lever: {name: {nl: x, en: x}}, name: {nl: x, en: x}, "
                       "resident: {nl: x, en: x}, professional: {nl: x, en: x}}\n",
                       i);
        }
        assert_int_equal(cause_read_model(a, S("levers"), buf_str(&text), &m, &e), more == 0);
        assert_int_equal(m.count, more == 0 ? CAUSE_LEVERS_MAX : 77);
        assert_true(more == 0 || (e.kind == ERR_LIMIT && e.line == CAUSE_LEVERS_MAX + 3));
        arena_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_read),          cmocka_unit_test(test_the_real_one),
        cmocka_unit_test(test_refusals),      cmocka_unit_test(test_accepted),
        cmocka_unit_test(test_sixty_parents), cmocka_unit_test(test_none_and_too_many),
        cmocka_unit_test(test_levers),        cmocka_unit_test(test_draws),
        cmocka_unit_test(test_near_chances),  cmocka_unit_test(test_same_seed),
    };
    return cmocka_run_group_tests_name("models", tests, NULL, NULL);
}

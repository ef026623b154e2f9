#include "law/receipt.h"

#include "base/rng.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

#define HEAD(id_, layer_, from_)                                                                                       \
    "$schema: https://example.org/schema/v0.5.6/schema.json\n$id: " id_ "\nregulatory_layer: " layer_                  \
    "\npublication_date: '2024-01-01'\nvalid_from: '" from_ "'\nurl: https://example.org/" id_ "\n"

static const char benefit[] = HEAD(
    "toeslagwet", "WET", "2024-01-01") "articles:\n"
                                       "  - number: '2'\n"
                                       "    machine_readable:\n"
                                       "      open_terms: [{id: percentage, type: number, required: true}]\n"
                                       "      execution:\n"
                                       "        produces: {legal_character: BESCHIKKING}\n"
                                       "        parameters: [{name: bsn, type: string}]\n"
                                       "        input:\n"
                                       "          - {name: inkomen, type: amount, source: {}}\n"
                                       "          - {name: grens, type: amount, source: {regulation: grenswet, output: "
                                       "grens, parameters: {bsn: $bsn}}}\n"
                                       "        output: [{name: toeslag, type: amount}, {name: recht, type: boolean}]\n"
                                       "        actions:\n"
                                       "          - output: toeslag\n"
                                       "            value: {operation: MULTIPLY, values: [$inkomen, $percentage]}\n"
                                       "          - output: recht\n"
                                       "            value: {operation: LESS_THAN, subject: $inkomen, value: $grens}\n"
                                       "  - number: '3'\n"
                                       "    machine_readable:\n"
                                       "      execution:\n"
                                       "        output: [{name: terug, type: object}]\n"
                                       "        actions: [{output: terug, value: $waarde}]\n"
                                       "  - number: '4'\n"
                                       "    machine_readable:\n"
                                       "      untranslatables: [{construct: redelijk, reason: open norm}]\n"
                                       "      execution:\n"
                                       "        output: [{name: vaag, type: number}]\n"
                                       "        actions: [{output: vaag, value: 1}]\n";

static const char threshold[] =
    HEAD("grenswet", "WET", "2024-01-01") "articles:\n"
                                          "  - number: '1'\n"
                                          "    machine_readable:\n"
                                          "      execution:\n"
                                          "        output: [{name: grens, type: amount}]\n"
                                          "        actions: [{output: grens, value: 300000}]\n";

static const char rate[] =
    HEAD("percentageregeling", "MINISTERIELE_REGELING",
         "2024-01-01") "articles:\n"
                       "  - number: '1'\n"
                       "    machine_readable:\n"
                       "      implements: [{law: toeslagwet, article: '2', open_term: percentage}]\n"
                       "      execution:\n"
                       "        output: [{name: percentage, type: number}]\n"
                       "        actions: [{output: percentage, value: 0.137}]\n";

static const char motive[] =
    HEAD("bestuurswet", "WET",
         "2024-01-01") "articles:\n"
                       "  - number: '9'\n"
                       "    machine_readable:\n"
                       "      hooks: [{hook_point: post_actions, applies_to: {legal_character: BESCHIKKING}}]\n"
                       "      execution:\n"
                       "        output: [{name: motivering_vereist, type: boolean}]\n"
                       "        actions: [{output: motivering_vereist, value: true}]\n";

static const char unrelated[] =
    HEAD("andere_wet", "WET", "2023-05-01") "articles: [{number: '1', text: iets anders}]\n";

static const char *const all_laws[] = {benefit, threshold, rate, motive, unrelated};

/* ------------------------------------------------------------------ helpers */

static law_corpus *load(const char *const *laws, size_t n)
{
    law_corpus *c = law_corpus_new();
    err e;
    for (size_t i = 0; i < n; i++) {
        if (!law_corpus_add(c, str_printf(memory, "law %zu", i + 1), str_of(laws[i]), &e)) {
            fail_msg("%s", err_text(memory, &e).p);
        }
    }
    assert_true(law_corpus_seal(c, &e));
    return c;
}

static law_corpus *load_all(void)
{
    return load(all_laws, sizeof all_laws / sizeof all_laws[0]);
}

static law_data *incomes(const law_corpus *c)
{
    law_data *data = law_data_new(c);
    err e;
    law_entry record[] = {
        {S("bsn"), law_text(S("1"))}, {S("inkomen"), law_int(250000)}, {S("sinds"), law_text(S("2020-02-29"))}};
    law_value rows[] = {law_object(record, 3)};
    assert_true(law_data_add(data, S("Inkomens"), S("BSN"), 7, rows, 1, &e));
    return data;
}

/* The receipt of a request on 1 January 2025. */
static str receipt_of(const law_corpus *c, const law_request *q, int64_t timestamp)
{
    law_view *view = law_view_at(c, date_from_ymd(2025, 1, 1));
    law_run *run = law_run_new();
    law_result r;
    err e;
    if (!law_run_evaluate(run, view, q, &r, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    str text = law_receipt_write(memory, c, view, q, &r, timestamp);
    law_run_free(run);
    law_view_free(view);
    return text;
}

static str benefit_receipt(const law_corpus *c, int64_t timestamp)
{
    static const str outputs[] = {{"toeslag", 7}, {"recht", 5}, {"toeslag", 7}};
    law_entry parameters[] = {{S("zz"), law_null()}, {S("bsn"), law_text(S("2"))}, {S("bsn"), law_text(S("1"))}};
    law_data *data = incomes(c);
    law_request q = {.law = S("toeslagwet"),
                     .outputs = outputs,
                     .output_count = 3,
                     .parameters = parameters,
                     .parameter_count = 3,
                     .data = data};
    str text = receipt_of(c, &q, timestamp);
    law_data_free(data);
    return text;
}

static law_replay_status replay(const law_corpus *c, str text, const char *part)
{
    law_replay_status status = LAW_REPLAY_SAME;
    str why = STR_NULL;
    err e;
    if (!law_receipt_replay(memory, c, S("r.json"), text, &status, &why, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    if (str_find(why, str_of(part)) < 0) {
        fail_msg("expected '%s' in '%.*s'", part, STR_ARG(why));
    }
    assert_int_equal(why.n == 0, status == LAW_REPLAY_SAME);
    return status;
}

static str replaced(str text, const char *from, const char *to)
{
    ptrdiff_t at = str_find(text, str_of(from));
    assert_true(at >= 0);
    buf b = buf_in(memory);
    buf_put(&b, str_cut(text, 0, (size_t)at));
    buf_put(&b, str_of(to));
    buf_put(&b, str_from(text, (size_t)at + strlen(from)));
    return buf_str(&b);
}

/* With the hash that fits its content, as somebody who edits on purpose would do. */
static str resealed(str text)
{
    char hex[64];
    err e;
    assert_true(law_receipt_hash(S("r.json"), text, hex, &e));
    ptrdiff_t at = str_find(text, S("\"hash\":\"sha256:"));
    for (ptrdiff_t next = at; next >= 0; next = str_find(str_from(text, (size_t)at + 1), S("\"hash\":\"sha256:"))) {
        at = next == at ? at : at + 1 + next; /* the last one is the receipt's own */
        if (str_find(str_from(text, (size_t)at + 1), S("\"hash\":\"sha256:")) < 0) {
            break;
        }
    }
    buf b = buf_in(memory);
    buf_put(&b, str_cut(text, 0, (size_t)at + 15));
    buf_put(&b, (str){hex, 64});
    buf_put(&b, str_from(text, (size_t)at + 15 + 64));
    return buf_str(&b);
}

/* ------------------------------------------------------------------ what a receipt says */

static const doc *parsed(str text)
{
    const doc *d;
    err e;
    if (!doc_read_json(memory, S("r.json"), text, &d, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return d;
}

static void test_golden(void **state)
{
    (void)state;
    law_corpus *c = load_all();
    str text = benefit_receipt(c, 1763798400);
    const char *const parts[] = {
        "{\"provenance\":{\"engine\":\"samenhang\",\"engine_version\":\"",
        "\"schema_version\":\"v0.5.6\",\"regulation_id\":\"toeslagwet\",\"regulation_valid_from\":\"2024-01-01\","
        "\"regulation_hash\":\"sha256:",
        "\"engine_config\":{\"connectivity\":\"solo\",\"legal_status\":\"simulation\",\"untranslatable_mode\":"
        "\"error\"}",
        "\"scope\":{\"sources\":[],\"loaded_regulations\":[{\"id\":\"andere_wet\",\"valid_from\":\"2023-05-01\","
        "\"hash\":\"sha256:",
        "\"used\":false},{\"id\":\"bestuurswet\",\"valid_from\":\"2024-01-01\",",
        "\"used\":true},{\"id\":\"grenswet\",",
        "\"execution\":{\"calculation_date\":\"2025-01-01\",\"law\":\"toeslagwet\",\"parameters\":{\"bsn\":\"1\","
        "\"zz\":null},"
        "\"data\":[{\"name\":\"Inkomens\",\"key\":\"bsn\",\"priority\":7,\"records\":[{\"bsn\":\"1\",\"inkomen\":"
        "250000,"
        "\"sinds\":\"2020-02-29\"}]}]},",
        "\"results\":{\"requested_outputs\":[\"recht\",\"toeslag\"],\"outputs\":{\"motivering_vereist\":true,\"recht\":"
        "true,"
        "\"toeslag\":34250.000},\"output_provenance\":{\"motivering_vereist\":{\"type\":\"Reactive\",\"law_id\":"
        "\"bestuurswet\","
        "\"article\":\"9\",\"hook_point\":\"post_actions\"},\"recht\":{\"type\":\"Direct\",\"law_id\":\"toeslagwet\","
        "\"article\":\"2\"},"
        "\"toeslag\":{\"type\":\"Direct\",\"law_id\":\"toeslagwet\",\"article\":\"2\"}},\"article\":\"2\"},"
        "\"accepted_values\":[],\"hash\":\"sha256:",
        "\",\"timestamp\":\"2025-11-22T08:00:00Z\"}",
    };
    str rest = text;
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        ptrdiff_t at = str_find(rest, str_of(parts[i]));
        if (at < 0) {
            fail_msg("expected %s in %.*s", parts[i], STR_ARG(rest));
        }
        rest = str_from(rest, (size_t)at + strlen(parts[i]));
    }
    assert_int_equal(rest.n, 0);
    assert_int_equal(parsed(text)->kind, DOC_MAP);
    law_corpus_free(c);
}

static void test_same_bytes(void **state)
{
    (void)state;
    law_corpus *c = load_all(), *again = load_all();
    str first = benefit_receipt(c, 1000000000);
    str second = benefit_receipt(again, 1000000000);
    str later = benefit_receipt(again, 1763798400);
    assert_true(str_eq(first, second));
    assert_true(str_eq(replaced(first, "2001-09-09T01:46:40Z", "2025-11-22T08:00:00Z"), later)); /* INV-1 */
    assert_int_equal(replay(c, first, ""), LAW_REPLAY_SAME);
    assert_int_equal(replay(c, later, ""), LAW_REPLAY_SAME);
    law_corpus_free(again);
    law_corpus_free(c);
}

static void test_laws_used(void **state)
{
    (void)state;
    law_corpus *c = load_all();
    law_view *view = law_view_at(c, date_from_ymd(2025, 1, 1));
    law_run *run = law_run_new();
    law_data *data = incomes(c);
    str toeslag = S("toeslag");
    law_entry parameters[] = {{S("bsn"), law_text(S("1"))}};
    law_request q = {.law = S("toeslagwet"),
                     .outputs = &toeslag,
                     .output_count = 1,
                     .parameters = parameters,
                     .parameter_count = 1,
                     .data = data,
                     .trace = true};
    law_result r;
    err e;
    size_t n;
    assert_true(law_run_evaluate(run, view, &q, &r, &e));
    const law_version **used = law_trace_laws(memory, r.trace, &n);
    static const char *const expected[] = {"bestuurswet", "grenswet", "percentageregeling", "toeslagwet"};
    assert_int_equal(n, 4);
    for (size_t i = 0; i < n; i++) {
        assert_true(str_eq(law_version_describe(used[i]).id, str_of(expected[i])));
    }
    law_data_free(data);
    law_run_free(run);
    law_view_free(view);
    law_corpus_free(c);
}

/* ------------------------------------------------------------------ tampering and changed laws */

static void test_tampered(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"\"toeslag\":34250.000", "\"toeslag\":34250.0000"},
        {"\"toeslag\":34250.000", "\"toeslag\":34251.000"},
        {"\"inkomen\":250000", "\"inkomen\":250001"},
        {"\"bsn\":\"1\",\"zz\"", "\"bsn\":\"2\",\"zz\""},
        {"\"calculation_date\":\"2025-01-01\"", "\"calculation_date\":\"2025-01-02\""},
        {"\"used\":false", "\"used\":true"},
        {"\"accepted_values\":[]", "\"accepted_values\":[1]"},
        {"\"accepted_values\":[]", "\"accepted_values\":[],\"extra\":0"},
        {"\"legal_status\":\"simulation\"", "\"legal_status\":\"decision\""},
        {"\"bsn\":\"1\",\"zz\":null", "\"zz\":null,\"bsn\":\"1\""},
    };
    law_corpus *c = load_all();
    str text = benefit_receipt(c, 0);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(replay(c, replaced(text, rows[i][0], rows[i][1]), "does not fit its hash"),
                         LAW_REPLAY_TAMPERED);
    }
    assert_int_equal(replay(c, replaced(text, ",\"execution\":", " ,\n\t\"execution\" : "), ""),
                     LAW_REPLAY_SAME); /* white space */
    law_corpus_free(c);
}

static void test_forged(void **state)
{
    (void)state;
    static const struct {
        const char *from, *to;
        law_replay_status status;
        const char *why;
    } rows[] = {
        {"\"toeslag\":34250.000", "\"toeslag\":44250.000", LAW_REPLAY_DIFFERENT,
         "the output 'toeslag' is 34250.000 now, was 44250.000"},
        {"\"toeslag\":34250.000", "\"toeslag\":34250.0", LAW_REPLAY_DIFFERENT, "was 34250.0"},
        {"\"recht\":true", "\"onrecht\":true", LAW_REPLAY_DIFFERENT, "the output 'onrecht' is not there any more"},
        {"\"recht\":true,\"t", "\"t", LAW_REPLAY_DIFFERENT, "the output 'recht' is new"},
        {"\"type\":\"Reactive\"", "\"type\":\"Direct\"", LAW_REPLAY_DIFFERENT,
         "the provenance of 'motivering_vereist'"},
        {"\"inkomen\":250000", "\"inkomen\":250001", LAW_REPLAY_DIFFERENT, "was 34250.000"},
        {"\"inkomen\":250000", "\"loon\":250000", LAW_REPLAY_DIFFERENT, "the evaluation fails now: "},
        {"\"law\":\"toeslagwet\"", "\"law\":\"geen_wet\"", LAW_REPLAY_DIFFERENT, "Law not found: geen_wet"},
        {"\"article\":\"2\"},\"accepted", "\"article\":\"7\"},\"accepted", LAW_REPLAY_DIFFERENT,
         "the section 'results'"},
        {"\"bsn\":\"1\",\"zz\":null", "\"zz\":null,\"bsn\":\"1\"", LAW_REPLAY_DIFFERENT, "the section 'execution'"},
        {"\"used\":false", "\"used\":true", LAW_REPLAY_LAW_CHANGED, "decides no longer"},
        {"\"used\":true", "\"used\":false", LAW_REPLAY_LAW_CHANGED,
         "the law 'bestuurswet' of 2024-01-01 decides now too"},
        {"\"id\":\"grenswet\"", "\"id\":\"geen_wet\"", LAW_REPLAY_LAW_CHANGED,
         "the law 'geen_wet' of 2024-01-01 is not loaded"},
        {"\"engine_version\":\"", "\"engine_version\":\"0.0.0-", LAW_REPLAY_SAME,
         ""}, /* another version, the same outcome */
    };
    law_corpus *c = load_all();
    str text = benefit_receipt(c, 0);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        str forged = resealed(replaced(text, rows[i].from, rows[i].to));
        assert_int_equal(replay(c, forged, rows[i].why), rows[i].status);
    }
    law_corpus_free(c);
}

static void test_other_laws(void **state)
{
    (void)state;
    static const char newer[] =
        HEAD("grenswet", "WET", "2024-07-01") "articles:\n"
                                              "  - number: '1'\n"
                                              "    machine_readable:\n"
                                              "      execution:\n"
                                              "        output: [{name: grens, type: amount}]\n"
                                              "        actions: [{output: grens, value: 300000}]\n";
    law_corpus *c = load_all();
    str text = benefit_receipt(c, 0);
    const char *changed = replaced(str_of(threshold), "300000", "300001").p;
    const char *spaced = replaced(str_of(threshold), "300000", " 300000").p;
    const char *other = replaced(str_of(unrelated), "iets anders", "iets heel anders").p;
    const struct {
        const char *laws[6];
        size_t n;
        law_replay_status status;
        const char *why;
    } rows[] = {
        {{benefit, threshold, rate, motive}, 4, LAW_REPLAY_SAME, ""},        /* an unused law is gone */
        {{benefit, threshold, rate, motive, other}, 5, LAW_REPLAY_SAME, ""}, /* or changed */
        {{unrelated, motive, rate, threshold, benefit},
         5,
         LAW_REPLAY_SAME,
         ""}, /* or the order of loading is another */
        {{benefit, changed, rate, motive}, 4, LAW_REPLAY_LAW_CHANGED, "'grenswet' of 2024-01-01 has other bytes"},
        {{benefit, spaced, rate, motive}, 4, LAW_REPLAY_LAW_CHANGED, "other bytes"}, /* even when it means the same */
        {{benefit, rate, motive}, 3, LAW_REPLAY_LAW_CHANGED, "'grenswet' of 2024-01-01 is not loaded"},
        {{benefit, threshold, rate, motive, newer},
         5,
         LAW_REPLAY_LAW_CHANGED,
         "'grenswet' of 2024-07-01 decides now too"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        law_corpus *now = load(rows[i].laws, rows[i].n);
        assert_int_equal(replay(now, text, rows[i].why), rows[i].status);
        law_corpus_free(now);
    }
    law_corpus_free(c);
}

/* ------------------------------------------------------------------ exact values */

static str value_receipt(const law_corpus *c, law_value v, law_mode mode)
{
    str output = S("terug");
    law_entry parameters[] = {{S("waarde"), v}};
    law_request q = {.law = S("toeslagwet"),
                     .outputs = &output,
                     .output_count = 1,
                     .parameters = parameters,
                     .parameter_count = 1,
                     .mode = mode};
    return receipt_of(c, &q, 0);
}

static law_value decimal(const char *text)
{
    dec d;
    assert_true(dec_parse(str_of(text), &d));
    return law_dec(d);
}

static void test_values(void **state)
{
    (void)state;
    static law_taint taint = {{"4", 1}, {"redelijk", 8}};
    law_value items[] = {law_int(1), decimal("1"), decimal("1.0"), law_null(), law_bool(true)};
    law_entry fields[] = {{S("b"), law_list(items, 5)}, {S("a"), law_date(0)}, {S("\"e\\"), law_text(S("€\n"))}};
    const struct {
        law_value v;
        const char *text;
    } rows[] = {
        {law_int(0), "0"},
        {law_int(INT64_MIN), "-9223372036854775808"},
        {law_int(INT64_MAX), "9223372036854775807"},
        {decimal("3"), "3e0"},
        {decimal("0"), "0e0"},
        {decimal("3.0"), "3.0"},
        {decimal("1.50"), "1.50"},
        {decimal("-0.0000000000000000000000000001"), "-0.0000000000000000000000000001"},
        {decimal("79228162514264337593543950335"), "79228162514264337593543950335e0"},
        {decimal("-7.9228162514264337593543950335"), "-7.9228162514264337593543950335"},
        {law_text(S("1.50")), "\"1.50\""},
        {law_text(S("2025-02-29")), "\"2025-02-29\""}, /* no real day: stays text */
        {law_date(date_from_ymd(2024, 2, 29)), "\"2024-02-29\""},
        {law_bool(false), "false"},
        {law_null(), "null"},
        {{.kind = LAW_UNTRANSLATABLE, .taint = &taint},
         "{\"__untranslatable\":true,\"article\":\"4\",\"construct\":\"redelijk\"}"},
        {law_object(fields, 3), "{\"b\":[1,1e0,1.0,null,true],\"a\":\"1970-01-01\",\"\\\"e\\\\\":\"€\\n\"}"},
    };
    law_corpus *c = load_all();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        str text = value_receipt(c, rows[i].v, LAW_MODE_ERROR);
        str expected = str_printf(memory, "\"parameters\":{\"waarde\":%s}", rows[i].text);
        if (str_find(text, expected) < 0) {
            fail_msg("expected " STR_FMT " in " STR_FMT, STR_ARG(expected), STR_ARG(text));
        }
        assert_true(str_find(text, str_printf(memory, "\"terug\":%s}", rows[i].text)) >= 0);
        assert_int_equal(replay(c, text, ""), LAW_REPLAY_SAME);
    }
    law_corpus_free(c);
}

/* Any decimal comes back with its digits and its scale: else the replayed receipt would be written otherwise. */
static void test_decimals_survive(void **state)
{
    (void)state;
    const uint64_t seed = 20261122;
    rng r = rng_from_seed(seed);
    law_corpus *c = load_all();
    print_message("seed %llu\n", (unsigned long long)seed);
    for (int i = 0; i < 300; i++) {
        dec d = {.lo = rng_next(&r) >> rng_below(&r, 64),
                 .hi = (uint32_t)(rng_next(&r) >> (32 + rng_below(&r, 32))),
                 .scale = (uint8_t)rng_below(&r, 29)};
        d.negative = !dec_is_zero(d) && rng_below(&r, 2) == 0;
        assert_int_equal(replay(c, value_receipt(c, law_dec(d), LAW_MODE_WARN), ""), LAW_REPLAY_SAME);
    }
    law_corpus_free(c);
}

static void test_modes_and_stages(void **state)
{
    (void)state;
    law_corpus *c = load_all();
    str output = S("vaag");
    law_request q = {.law = S("toeslagwet"),
                     .outputs = &output,
                     .output_count = 1,
                     .mode = LAW_MODE_PROPAGATE,
                     .stage = S("AANVRAAG")};
    str text = receipt_of(c, &q, 0);
    assert_true(str_find(text, S("\"untranslatable_mode\":\"propagate\"")) >= 0);
    assert_true(str_find(text, S("\"data\":[],\"stage\":\"AANVRAAG\"}")) >= 0);
    assert_true(
        str_find(text, S("\"vaag\":{\"__untranslatable\":true,\"article\":\"4\",\"construct\":\"redelijk\"}")) >= 0);
    assert_int_equal(replay(c, text, ""), LAW_REPLAY_SAME);
    law_corpus_free(c);
}

/* ------------------------------------------------------------------ no receipts */

static void test_no_receipt(void **state)
{
    (void)state;
    static const struct {
        const char *from, *to; /* NULL: the text itself is `to` */
        const char *part;
    } rows[] = {
        {NULL, "", "valid JSON"},
        {NULL, "[]", "a receipt is a JSON object"},
        {NULL, "{}", "'hash' is missing"},
        {"\"scope\":", "\"schaal\":", "'scope' is missing"},
        {"\"data\":[", "\"gegevens\":[", "'data' is missing"},
        {"\"law\":\"toeslagwet\"", "\"law\":1", "'law' is a number"},
        {"\"2025-01-01\"", "\"2025-02-30\"", "'calculation_date' is no date"},
        {"\"untranslatable_mode\":\"error\"", "\"untranslatable_mode\":\"x\"", "'untranslatable_mode'"},
        {"\"inkomen\":250000", "\"inkomen\":9223372036854775808", "more than 63 bits"},
        {"\"zz\":null", "\"zz\":1.5e3", "a decimal is written"},
        {"\"zz\":null", "\"zz\":-0.0", "a decimal is written"},
        {"\"zz\":null", "\"zz\":1E0", "a decimal is written"},
        {"\"zz\":null", "\"zz\":0.12345678901234567890123456789", "a decimal is written"},
        {"\"zz\":null", "\"zz\":79228162514264337593543950336e0", "a decimal is written"},
        {"\"priority\":7", "\"priority\":7.5", "'priority'"},
        {"\"records\":[", "\"records\":[1,", "record 1"},
        {"\"parameters\":{\"bsn\":\"1\",\"zz\":null}", "\"parameters\":[]", "'parameters' is a list"},
    };
    law_corpus *c = load_all();
    str text = benefit_receipt(c, 0);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        law_replay_status status = LAW_REPLAY_DIFFERENT;
        str why = S("untouched");
        err e;
        str bad = rows[i].from == NULL ? str_of(rows[i].to) : replaced(text, rows[i].from, rows[i].to);
        bad = rows[i].from == NULL ? bad : resealed(bad);
        if (law_receipt_replay(memory, c, S("r.json"), bad, &status, &why, &e)) {
            fail_msg("row %zu was taken for a receipt", i);
        }
        if (strstr(e.message, rows[i].part) == NULL) {
            fail_msg("expected '%s' in '%s'", rows[i].part, e.message);
        }
        assert_true(status == LAW_REPLAY_DIFFERENT && str_eq(why, S("untouched")));
    }
    law_corpus_free(c);
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_golden),           cmocka_unit_test(test_same_bytes),
        cmocka_unit_test(test_laws_used),        cmocka_unit_test(test_tampered),
        cmocka_unit_test(test_forged),           cmocka_unit_test(test_other_laws),
        cmocka_unit_test(test_values),           cmocka_unit_test(test_decimals_survive),
        cmocka_unit_test(test_modes_and_stages), cmocka_unit_test(test_no_receipt),
    };
    int failed = cmocka_run_group_tests_name("receipt", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

/* The published conformance material, when it is there: features, golden vectors and the portable JSON fixtures.
 *
 * It is not part of the repository. It is looked for in $SAMENHANG_SHARED, else in ../shared beside the current directory
 * or the source tree; without it the test is skipped. */
#include "base/file.h"
#include "law/suite.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/banned.h"

#define BYTES_MAX 100000000

static arena *memory;
static str shared;
static law_corpus *corpus;

static void say(void *context, str text)
{
    (void)context;
    print_message("# " STR_FMT "\n", STR_ARG(text));
}

static const law_suite_report report = {.line = say, .doubt = 20260701};

static str in_shared(const char *path)
{
    return str_copy(memory, str_printf(memory, STR_FMT "/law/%s", STR_ARG(shared), path));
}

static str read_whole(str path)
{
    str text;
    err e;
    if (!file_read(memory, path, BYTES_MAX, &text, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return text;
}

static size_t list(const char *directory, str suffix, str **paths)
{
    size_t count;
    err e;
    if (!file_list(memory, in_shared(directory), &suffix, 1, paths, &count, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return count;
}

/* ------------------------------------------------------------------ features */

static law_tally run_features(const char *directory)
{
    str *paths;
    law_tally tally = {0};
    size_t count = list(directory, S(".feature"), &paths);
    if (count == 0) {
        print_message("# %s: skipped, it holds no features\n", directory);
        skip();
    }
    for (size_t i = 0; i < count; i++) {
        err e;
        if (!law_suite_feature(corpus, paths[i], read_whole(paths[i]), &report, &tally, &e)) {
            fail_msg("%s", err_text(memory, &e).p);
        }
    }
    print_message("# %s: %zu scenarios passed, %zu failed\n", directory, tally.passed, tally.failed);
    return tally;
}

static void test_engine_features(void **state)
{
    (void)state;
    law_tally tally = run_features("upstream/bdd/conformance");
    assert_int_equal(tally.failed, 0);
    assert_true(tally.passed >= 44); /* as many as were published with v0.5.6: none is lost on the way */
}

static void test_law_features(void **state)
{
    (void)state;
    law_tally tally = run_features("upstream/corpus"); /* beside the laws; not every copy of the corpus has them */
    assert_int_equal(tally.failed, 0);
}

/* ------------------------------------------------------------------ golden vectors */

static void test_vectors(void **state)
{
    (void)state;
    str *paths;
    law_tally tally = {0};
    size_t count = list("golden", S(".jsonl"), &paths);
    for (size_t i = 0; i < count; i++) {
        err e;
        if (!law_suite_vectors(corpus, paths[i], read_whole(paths[i]), &report, &tally, &e)) {
            fail_msg("%s", err_text(memory, &e).p);
        }
    }
    print_message("# golden: %zu vectors passed, %zu failed\n", tally.passed, tally.failed);
    assert_int_equal(tally.failed, 0);
    assert_true(tally.passed > 0);
}

/* ------------------------------------------------------------------ fixtures */

static str text_of(const doc *d, const char *key)
{
    const doc *f = doc_get(d, str_of(key));
    return f != NULL && f->kind == DOC_SCALAR ? f->text : STR_NULL;
}

static bool add_laws(law_corpus *c, const doc *t, err *e)
{
    const doc *laws = doc_get(t, S("laws"));
    if (laws == NULL) {
        return law_corpus_add(c, text_of(t, "id"), text_of(t, "law_yaml"), e);
    }
    for (size_t i = 0; i < laws->n; i++) {
        TRY(law_corpus_add(c, text_of(laws->items[i], "law_id"), text_of(laws->items[i], "yaml"), e));
    }
    return true;
}

static bool evaluate(law_run *run, law_corpus *c, const doc *t, law_result *r, err *e)
{
    const doc *params = doc_get(t, S("parameters"));
    str output = text_of(t, "output_name");
    date day;
    TRY(add_laws(c, t, e) && law_corpus_seal(c, e));
    assert_true(date_parse(text_of(t, "calculation_date"), &day));
    law_entry *parameters = ARENA_ARRAY(memory, law_entry, params->n);
    for (size_t i = 0; i < params->n; i++) {
        parameters[i].name = params->entries[i].key;
        TRY(law_value_from_doc(memory, params->entries[i].value, false, &parameters[i].value, e));
    }
    law_request q = {.law = text_of(t, "law_id"),
                     .outputs = &output,
                     .output_count = 1,
                     .parameters = parameters,
                     .parameter_count = params->n};
    law_view *view = law_view_at(c, day);
    arena_defer(memory, (void (*)(void *))law_view_free, view);
    return law_run_evaluate(run, view, &q, r, e);
}

/* JSON has one kind of number, so numbers are compared by value. */
static bool same_value(str id, const char *what, str name, const doc *expected, const law_value *actual)
{
    law_value want;
    err e;
    assert_true(law_value_from_doc(memory, expected, false, &want, &e));
    if (actual == NULL || !law_equal(*actual, want)) {
        str got = actual != NULL ? law_value_text(memory, *actual) : S("absent");
        print_message("# " STR_FMT ": %s " STR_FMT " is " STR_FMT ", expected " STR_FMT "\n", STR_ARG(id), what,
                      STR_ARG(name), STR_ARG(got), STR_ARG(law_value_text(memory, want)));
        return false;
    }
    return true;
}

static const law_value *input_of(const law_result *r, str name)
{
    for (size_t i = 0; i < r->input_count; i++) {
        if (str_eq(r->inputs[i].name, name)) {
            return &r->inputs[i].value;
        }
    }
    return NULL;
}

static bool same_result(str id, const doc *expected, const law_result *r)
{
    const doc *outputs = doc_get(expected, S("outputs")), *inputs = doc_get(expected, S("resolved_inputs"));
    bool same = str_eq(text_of(expected, "article_number"), r->article);
    for (size_t i = 0; i < outputs->n; i++) {
        const law_output *o = law_result_get(r, outputs->entries[i].key);
        same = same_value(id, "output", outputs->entries[i].key, outputs->entries[i].value,
                          o != NULL ? &o->value : NULL) &&
               same;
    }
    for (size_t i = 0; i < inputs->n; i++) {
        str name = inputs->entries[i].key;
        same = same_value(id, "input", name, inputs->entries[i].value, input_of(r, name)) && same;
    }
    if (r->output_count != outputs->n || r->input_count != inputs->n) {
        print_message("# " STR_FMT ": %zu outputs and %zu inputs, expected %zu and %zu\n", STR_ARG(id), r->output_count,
                      r->input_count, outputs->n, inputs->n);
        return false;
    }
    return same;
}

static bool run_fixture(const doc *t)
{
    const doc *expected = doc_get(t, S("expected"));
    str id = text_of(t, "id");
    law_corpus *c = law_corpus_new();
    law_run *run = law_run_new();
    arena_defer(memory, (void (*)(void *))law_corpus_free, c);
    arena_defer(memory, (void (*)(void *))law_run_free, run);
    law_result r;
    err e = {0};
    bool ok = evaluate(run, c, t, &r, &e);
    if (str_eq(text_of(expected, "success"), S("true"))) {
        if (!ok) {
            print_message("# " STR_FMT ": expected success, got %s\n", STR_ARG(id), err_text(memory, &e).p);
        }
        return ok && same_result(id, expected, &r);
    }
    str wanted = text_of(expected, "error_type");
    if (ok || !str_eq(wanted, str_of(law_error_name(e.code)))) {
        print_message("# " STR_FMT ": expected %.*s, got %s\n", STR_ARG(id), STR_ARG(wanted),
                      ok ? "success" : err_text(memory, &e).p);
        return false;
    }
    return true;
}

static void test_fixtures(void **state)
{
    (void)state;
    str *paths;
    size_t passed = 0, failed = 0, count = list("upstream/packages/engine/tests/fixtures", S(".json"), &paths);
    for (size_t i = 0; i < count; i++) {
        const doc *d;
        err e;
        assert_true(doc_read_json(memory, paths[i], read_whole(paths[i]), &d, &e));
        const doc *cases = doc_get(d, S("test_cases"));
        for (size_t j = 0; j < cases->n; j++) {
            bool good = run_fixture(cases->items[j]);
            passed += good;
            failed += !good;
        }
    }
    print_message("# fixtures: %zu passed, %zu failed\n", passed, failed);
    assert_int_equal(failed, 0);
    assert_true(passed >= 56);
}

/* ------------------------------------------------------------------ where it is */

static bool find_shared(void)
{
    const char *given = getenv("SAMENHANG_SHARED");
    static const char here[] = __FILE__;
    str root = str_cut(str_of(here), 0, sizeof here - sizeof "src/law/conformance_test.c");
    str beside_source = str_printf(memory, STR_FMT "%s../shared", STR_ARG(root), root.n > 0 ? "" : "./");
    str places[] = {given != NULL ? str_of(given) : S("../shared"), beside_source};
    for (size_t i = 0; i < (given != NULL ? 1 : 2); i++) {
        shared = places[i];
        if (file_is_directory(in_shared("upstream/bdd/conformance"))) {
            return true;
        }
    }
    shared = places[0];
    return false;
}

int main(void)
{
    memory = arena_new();
    err e;
    if (!find_shared()) {
        printf("ok 1 - conformance # SKIP skipped: no published laws and features in '" STR_FMT
               "' (see SAMENHANG_SHARED)\n",
               STR_ARG(shared));
        arena_free(memory);
        return 0;
    }
    corpus = law_corpus_new();
    if (!law_corpus_add_directory(corpus, in_shared("upstream/corpus"), &e) || !law_corpus_seal(corpus, &e)) {
        printf("not ok 1 - conformance: %s\n", err_text(memory, &e).p);
        return 1;
    }
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_engine_features), cmocka_unit_test(test_law_features),
                                       cmocka_unit_test(test_vectors), cmocka_unit_test(test_fixtures)};
    int failed = cmocka_run_group_tests_name("conformance", tests, NULL, NULL);
    law_corpus_free(corpus);
    arena_free(memory);
    return failed;
}

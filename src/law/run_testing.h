/* What the tests of evaluation share: laws in a few words, asking them for one output, and what is expected of the answer.
 *
 * Uses: law.h. For tests only: run_test.c and limits_test.c include it.
 */
#ifndef LAW_RUN_TESTING_H
#define LAW_RUN_TESTING_H

#include "law/law.h"

#include <setjmp.h>
#include <stdio.h>

#include <cmocka.h>

static arena *memory;
static bool traced; /* ask with a trace */

#define HEAD(id, layer, from)                                                                                          \
    "$id: " id "\nregulatory_layer: " layer "\npublication_date: '2020-01-01'\nvalid_from: '" from "'\n"
#define ROWS "$schema: urn:samenhang:law-rows:1\n"
#define ART(n) "- number: '" n "'\n  text: x\n  machine_readable:\n"
#define OUT(name, value)                                                                                               \
    "      output: [{name: " name ", type: number}]\n      actions: [{output: " name ", value: " value "}]\n"
#define SIMPLE(id, layer, from, value) HEAD(id, layer, from) "articles:\n" ART("1") "    execution:\n" OUT("r", value)

typedef struct asked {
    law_corpus *c;
    law_view *view;
    law_data *data;
    law_run *run;
    law_result result;
    err e;
    bool ok;
} asked;

/* Loads the laws (a NULL-terminated list), evaluates one output on a day. params: JSON object text or NULL; data: JSON list or NULL. */
static inline asked ask(const char *const *laws, const char *law, const char *output, const char *day,
                        const char *params, const char *data, law_mode mode)
{
    asked q = {.c = law_corpus_new()};
    date d;
    for (; *laws != NULL; laws++) {
        if (!law_corpus_add(q.c, S("wet.yaml"), str_of(*laws), &q.e)) {
            fail_msg("did not load: %d: %s\n%s", q.e.line, q.e.message, *laws);
        }
    }
    assert_true(law_corpus_seal(q.c, &q.e));
    assert_true(date_parse(str_of(day), &d));
    q.view = law_view_at(q.c, d);
    q.data = law_data_new(q.c);
    q.run = law_run_new();
    const doc *p = NULL;
    law_entry parameters[16];
    size_t n = 0;
    if (params != NULL) {
        assert_true(doc_read_json(memory, S("params"), str_of(params), &p, &q.e));
        for (; n < p->n; n++) {
            parameters[n].name = p->entries[n].key;
            assert_true(law_value_from_doc(memory, p->entries[n].value, true, &parameters[n].value, &q.e));
        }
    }
    if (data != NULL) {
        const doc *list;
        assert_true(doc_read_json(memory, S("data"), str_of(data), &list, &q.e));
        assert_true(law_data_add_doc(q.data, list, true, &q.e));
    }
    str name = str_of(output);
    law_request request = {.law = str_of(law),
                           .outputs = &name,
                           .output_count = 1,
                           .parameters = parameters,
                           .parameter_count = n,
                           .data = q.data,
                           .mode = mode,
                           .trace = traced};
    q.ok = law_run_evaluate(q.run, q.view, &request, &q.result, &q.e);
    return q;
}

static inline void done(asked *q)
{
    law_run_free(q->run);
    law_data_free(q->data);
    law_view_free(q->view);
    law_corpus_free(q->c);
}

static inline void expect(const char *const *laws, const char *law, const char *output, const char *day,
                          const char *params, const char *data, const char *value)
{
    asked q = ask(laws, law, output, day, params, data, LAW_MODE_ERROR);
    if (!q.ok) {
        fail_msg("failed: %s", q.e.message);
    }
    const law_output *o = law_result_get(&q.result, str_of(output));
    assert_non_null(o);
    str text = law_value_text(memory, o->value);
    if (!str_eq(text, str_of(value))) {
        fail_msg("%s is " STR_FMT ", expected %s", output, STR_ARG(text), value);
    }
    done(&q);
}

static inline void refuse(const char *const *laws, const char *law, const char *output, const char *day,
                          const char *params, const char *data, law_error code, int line, const char *sentence)
{
    asked q = ask(laws, law, output, day, params, data, LAW_MODE_ERROR);
    if (q.ok || q.e.code != (int)code || (line > 0 && q.e.line != line) || strstr(q.e.message, sentence) == NULL) {
        fail_msg("%s: code %d line %d \"%s\"\nexpected code %d line %d \"…%s…\"", q.ok ? "succeeded" : "failed",
                 q.e.code, q.e.line, q.e.message, (int)code, line, sentence);
    }
    done(&q);
}

#endif

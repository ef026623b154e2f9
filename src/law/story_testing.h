/* Asking for a story in a test: laws and facts as text, and what is expected of the story.
 *
 * Uses: explain.h. For tests only: explain_test.c and sentence_test.c include it. `memory` is theirs.
 */
#ifndef LAW_STORY_TESTING_H
#define LAW_STORY_TESTING_H

#include "law/explain.h"

#include <setjmp.h>

#include <cmocka.h>

static arena *memory;

#define HEAD(id_, layer_, from_)                                                                                       \
    "$id: " id_ "\nregulatory_layer: " layer_ "\npublication_date: '2024-01-01'\nvalid_from: '" from_                  \
    "'\nurl: https://example.org/" id_ "\n"

typedef struct question {
    const char *const *laws;
    size_t law_count;
    const char *law;
    const char *outputs[4]; /* up to NULL; none = all */
    const char *parameters; /* JSON object */
    const char *data;       /* JSON list of sources, or NULL */
    law_mode mode;
} question;

static inline const doc *json_doc(const char *text)
{
    const doc *d;
    err e;
    if (!doc_read_json(memory, S("test"), str_of(text), &d, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return d;
}

static inline law_corpus *load(const question *q)
{
    law_corpus *c = law_corpus_new();
    err e;
    for (size_t i = 0; i < q->law_count; i++) {
        if (!law_corpus_add(c, str_printf(memory, "law %zu", i + 1), str_of(q->laws[i]), &e)) {
            fail_msg("%s", err_text(memory, &e).p);
        }
    }
    assert_true(law_corpus_seal(c, &e));
    return c;
}

/* The story of the outputs (all of them are evaluated, the named ones told); asked = 0 tells all. */
static inline str explained(const question *q, size_t asked, text_language lang)
{
    law_corpus *c = load(q);
    law_view *view = law_view_at(c, date_from_ymd(2025, 6, 1));
    law_run *run = law_run_new();
    law_data *data = law_data_new(c);
    const doc *parameters = json_doc(q->parameters);
    law_entry *given = ARENA_ARRAY(memory, law_entry, parameters->n);
    str outputs[4];
    size_t n = 0;
    err e;
    law_result r;
    for (size_t i = 0; i < parameters->n; i++) {
        given[i].name = parameters->entries[i].key;
        assert_true(law_value_from_doc(memory, parameters->entries[i].value, true, &given[i].value, &e));
    }
    for (; n < 4 && q->outputs[n] != NULL; n++) {
        outputs[n] = str_of(q->outputs[n]);
    }
    if (q->data != NULL) {
        assert_true(law_data_add_doc(data, json_doc(q->data), false, &e));
    }
    law_request request = {.law = str_of(q->law),
                           .outputs = outputs,
                           .output_count = n,
                           .parameters = given,
                           .parameter_count = parameters->n,
                           .data = data,
                           .mode = q->mode,
                           .trace = true};
    if (!law_run_evaluate(run, view, &request, &r, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    str story = law_explain(memory, r.trace, &r, outputs, asked, lang);
    law_data_free(data);
    law_run_free(run);
    law_view_free(view);
    law_corpus_free(c);
    return story;
}

static inline void assert_story(str story, const char *expected)
{
    if (!str_eq(story, str_of(expected))) {
        fail_msg("expected:\n%s\ngot:\n%.*s", expected, STR_ARG(story));
    }
}

static inline void assert_says(str story, const char *part)
{
    if (str_find(story, str_of(part)) < 0) {
        fail_msg("expected:\n%s\nin:\n%.*s", part, STR_ARG(story));
    }
}

#endif

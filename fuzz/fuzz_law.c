/* Law YAML: loads whatever comes, and what loads is checked, evaluated in every mode, and explained. Nothing may crash, leak or hang. */
#include "law/check.h"
#include "law/explain.h"

#include <stddef.h>
#include <stdint.h>

static const law_entry given[] = {
    {{"n", 1}, {.kind = LAW_INT, .i = 3}},
    {{"bsn", 3}, {.kind = LAW_TEXT, .hi = 1, .text = "1"}},
    {{"gemeente_code", 13}, {.kind = LAW_TEXT, .hi = 6, .text = "GM0384"}},
};

static void evaluate_all(const law_corpus *c, date day)
{
    law_view *view = law_view_at(c, day);
    law_run *run = law_run_new();
    for (size_t i = 0; i < law_corpus_count(c); i++) {
        const law_version *v = law_corpus_at_index(c, i);
        for (size_t j = 0; j < law_version_output_count(v); j++) {
            str output = law_version_output_at(v, j);
            for (int mode = LAW_MODE_ERROR; mode <= LAW_MODE_IGNORE; mode++) {
                law_request q = {.law = law_version_describe(v).id,
                                 .outputs = &output,
                                 .output_count = 1,
                                 .parameters = given,
                                 .parameter_count = 3,
                                 .mode = (law_mode)mode,
                                 .trace = mode == LAW_MODE_WARN};
                law_result r;
                err e = {0};
                if (law_run_evaluate(run, view, &q, &r, &e) && q.trace) {
                    arena *a = arena_new();
                    law_explain(a, r.trace, &r, &output, 1, TEXT_NL);
                    arena_free(a);
                }
            }
        }
    }
    law_run_free(run);
    law_view_free(view);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    law_corpus *c = law_corpus_new();
    err e = {0};
    bool loaded = law_corpus_add(c, S("fuzz.yaml"), (str){(const char *)data, size}, &e);
    law_corpus_seal(c, &e);
    if (loaded) {
        arena *a = arena_new();
        size_t findings;
        law_check(a, c, &findings);
        arena_free(a);
        evaluate_all(c, date_from_ymd(2025, 6, 15));
        evaluate_all(c, date_from_ymd(1995, 2, 28));
    }
    law_corpus_free(c);
    return 0;
}

/* law_suite_feature never crashes, says what is wrong with a file that it refuses, and counts every scenario of one
 * that it runs. */
#include "law/suite.h"

#include <assert.h>

static const char law[] =
    "$id: wet\nregulatory_layer: WET\npublication_date: '2023-01-01'\nvalid_from: '2023-01-01'\n"
    "articles:\n"
    "  - number: '1'\n    text: een\n    machine_readable:\n"
    "      untranslatables: [{construct: c, reason: r}]\n      execution:\n"
    "        input: [{name: g, type: number, source: {}}]\n        output: [{name: u, type: number}]\n"
    "        actions: [{output: u, value: {operation: ADD, values: [$p, $g]}}]\n"
    "  - number: '2'\n    text: twee\n    machine_readable:\n      execution:\n"
    "        output: [{name: v, type: number}]\n        actions: [{output: v, value: $p}]\n";

static law_corpus *corpus(void)
{
    static law_corpus *c;
    if (c == NULL) {
        err e;
        c = law_corpus_new();
        bool ok = law_corpus_add(c, S("wet"), str_of(law), &e) && law_corpus_seal(c, &e);
        assert(ok);
    }
    return c;
}

static void count_line(void *context, str text)
{
    assert(str_utf8_valid(text) && str_starts(text, S("fuzz:")));
    ++*(size_t *)context;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena *a = arena_new();
    size_t lines = 0;
    law_suite_report report = {.line = count_line, .context = &lines, .verbose = true};
    law_tally tally = {0};
    err e = {0};
    if (law_suite_feature(corpus(), S("fuzz"), (str){(const char *)data, size}, &report, &tally, &e)) {
        assert(lines > 0 && lines >= tally.passed + tally.failed);
    } else {
        assert(lines == 0 && tally.passed + tally.failed == 0);
        assert(e.kind != ERR_NONE && e.message[0] != '\0' && (e.line > 0 || e.kind == ERR_LIMIT));
        assert(str_utf8_valid(err_text(a, &e)));
    }
    arena_free(a);
    return 0;
}

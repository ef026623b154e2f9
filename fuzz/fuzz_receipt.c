/* law_receipt_replay never crashes on any text; and what is sealed anew with the hash of its own content is evaluated. */
#include "law/receipt.h"

#include <assert.h>

#define HEAD(id_, layer_)                                                                                              \
    "$id: " id_ "\nregulatory_layer: " layer_ "\npublication_date: '2024-01-01'\nvalid_from: '2024-01-01'\n"           \
    "url: https://example.org/" id_ "\n"

static const char benefit[] =
    HEAD("toeslagwet", "WET") "articles:\n"
                              "  - number: '2'\n"
                              "    machine_readable:\n"
                              "      open_terms: [{id: percentage, type: number, required: false}]\n"
                              "      execution:\n"
                              "        produces: {legal_character: BESCHIKKING}\n"
                              "        input: [{name: inkomen, type: amount, source: {}}]\n"
                              "        output: [{name: toeslag, type: amount}, {name: terug, type: object}]\n"
                              "        actions:\n"
                              "          - {output: toeslag, value: {operation: MULTIPLY, values: [$inkomen, 0.137]}}\n"
                              "          - {output: terug, value: $waarde}\n"
                              "  - number: '3'\n"
                              "    machine_readable:\n"
                              "      untranslatables: [{construct: redelijk, reason: open norm}]\n"
                              "      execution:\n"
                              "        output: [{name: vaag, type: number}]\n"
                              "        actions: [{output: vaag, value: 1}]\n";

static const char rate[] =
    HEAD("percentageregeling",
         "MINISTERIELE_REGELING") "articles:\n"
                                  "  - number: '1'\n"
                                  "    machine_readable:\n"
                                  "      implements: [{law: toeslagwet, article: '2', open_term: percentage}]\n"
                                  "      execution:\n"
                                  "        output: [{name: percentage, type: number}]\n"
                                  "        actions: [{output: percentage, value: 0.137}]\n";

static const law_corpus *laws(void)
{
    static law_corpus *c; /* loaded once and kept: it is reachable until the end */
    if (c == NULL) {
        c = law_corpus_new();
        bool ok = law_corpus_add(c, S("benefit"), str_of(benefit), NULL) &&
                  law_corpus_add(c, S("rate"), str_of(rate), NULL) && law_corpus_seal(c, NULL);
        assert(ok);
    }
    return c;
}

/* The text with the hash that fits in the place of its last hash; the same text when it has none. */
static str sealed(arena *a, str text)
{
    const str mark = S("\"hash\":\"sha256:");
    char hex[64];
    ptrdiff_t last = -1, next = str_find(text, mark);
    while (next >= 0) {
        last = last < 0 ? next : last + 1 + next;
        next = str_find(str_from(text, (size_t)last + 1), mark);
    }
    if (last < 0 || text.n < (size_t)last + mark.n + 64 || !law_receipt_hash(S("fuzz"), text, hex, NULL)) {
        return text;
    }
    str copy = str_copy(a, text);
    memcpy((char *)(uintptr_t)copy.p + last + mark.n, hex, 64); /* the copy is ours */
    return copy;
}

static void replay(arena *a, str text)
{
    law_replay_status status;
    str why;
    err e = {0};
    if (law_receipt_replay(a, laws(), S("fuzz"), text, &status, &why, &e)) {
        assert(status <= LAW_REPLAY_DIFFERENT && (why.n == 0) == (status == LAW_REPLAY_SAME));
    } else {
        assert(e.kind != ERR_NONE && e.message[0] != '\0');
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena *a = arena_new();
    str text = {(const char *)data, size};
    replay(a, text);
    replay(a, sealed(a, text));
    arena_free(a);
    return 0;
}

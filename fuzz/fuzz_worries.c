/* worries_find and worries_wish never crash on any text, and every place that is named lies inside the text, in order; worries_read never crashes on any list,
 * and what it refuses has a sentence and a place. The first byte says which. */
#include "base/file.h"
#include "services/worries.h"

#include <assert.h>

static const worry_list *real_list(void)
{
    static const char *const places[] = {"content/worries/words.yaml", "../content/worries/words.yaml"};
    static worry_list list;
    static arena *a; /* kept: lives as long as the program */
    for (size_t i = 0; a == NULL && i < sizeof places / sizeof *places; i++) {
        str yaml;
        err e;
        arena *reading = arena_new();
        if (file_read(reading, str_of(places[i]), WORRIES_LIST_BYTES_MAX, &yaml, &e) &&
            worries_read(reading, S("words.yaml"), yaml, &list, &e)) {
            a = reading;
        } else {
            arena_free(reading);
        }
    }
    assert(a != NULL); /* run it in the root of the source tree, or in a build directory */
    return &list;
}

static void check_findings(arena *a, const worry_list *list, str text)
{
    size_t n;
    const worry_finding *found = worries_find(a, list, text, &n, NULL);
    assert(n <= list->problem_count);
    for (size_t i = 0; i < n; i++) {
        bool danger = found[i].problem->danger != WORRY_NO_DANGER;
        assert(found[i].count > 0 && (i == 0 || !danger || found[i - 1].problem->danger != WORRY_NO_DANGER));
        for (size_t w = 0; w < found[i].count; w++) {
            const worry_words *one = &found[i].words[w];
            assert(one->n > 0 && one->start + one->n <= text.n);
            assert(w == 0 || one->start > found[i].words[w - 1].start);
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    arena *a = arena_new();
    str text = {(const char *)data + 1, size - 1};
    worry_list list = {0};
    err e = {0};
    if (data[0] != 'v') {
        check_findings(a, real_list(), text);
        worries_wish(a, real_list(), text);
    } else if (worries_read(a, S("fuzz"), (str){(const char *)data, size}, &list, &e)) {
        check_findings(a, &list, S("geen schuld, maar rood staan en wonen in de auto"));
        worries_wish(a, &list, S("wat als ik ga samenwonen"));
    } else {
        assert(e.message[0] != '\0' && e.line > 0 && list.problem_count == 0);
    }
    arena_free(a);
    return 0;
}

/* household_read_answers never crashes; what it reads fits the catalogue, is told and written without loss, and can be changed: the last line
 * is also set as an assignment, and the first person moves into the first home. */
#include "base/file.h"
#include "household/household_invariants.h"

#include <assert.h>

#define CATALOGUE_BYTES_MAX 1000000
#define DAY date_from_ymd(2026, 7, 1)

static const fact_catalogue *catalogue(void)
{
    static const char *const places[] = {"content/facts/facts.yaml", "../content/facts/facts.yaml"};
    static fact_catalogue c;
    static arena *a; /* kept: lives as long as the program */
    for (size_t i = 0; a == NULL && i < sizeof places / sizeof *places; i++) {
        str yaml;
        err e;
        arena *reading = arena_new();
        if (file_read(reading, str_of(places[i]), CATALOGUE_BYTES_MAX, &yaml, &e) &&
            fact_catalogue_read(reading, S("facts.yaml"), yaml, &c, &e)) {
            a = reading;
        } else {
            arena_free(reading);
        }
    }
    assert(a != NULL); /* run it in the root of the source tree, or in a build directory */
    return &c;
}

/* One answer a line; a line without = is a path with nothing behind it. */
static household_answers told_in(arena *a, str text, str *last)
{
    household_answer *list = NULL;
    size_t n = 0, cap = 0;
    while (text.n > 0) {
        ptrdiff_t end = str_find(text, S("\n"));
        str line = end < 0 ? text : str_cut(text, 0, (size_t)end);
        ptrdiff_t equals = str_find(line, S("="));
        str path = equals < 0 ? line : str_cut(line, 0, (size_t)equals);
        str value = equals < 0 ? S("") : str_from(line, (size_t)equals + 1);
        ARENA_PUSH(a, list, n, cap, ((household_answer){path, value}));
        *last = line;
        text = end < 0 ? S("") : str_from(text, (size_t)end + 1);
    }
    return (household_answers){list, n};
}

static void change(arena *a, const fact_catalogue *c, const household *h, str assignment)
{
    household_answers changed = {.n = 0};
    household after = {0};
    err e = {0};
    if (!household_set_answer(a, c, h->told, assignment, TEXT_EN, &changed, &e)) {
        assert(answers_refusal_problem(&e) == NULL && changed.n == 0);
    } else if (household_read_answers(a, c, S("fuzz"), changed, NULL, DAY, TEXT_EN, &after, &e)) {
        assert(household_problem(c, &after) == NULL);
    } else {
        assert(answers_refusal_problem(&e) == NULL);
    }
    str home = h->home_count > 0 ? h->homes[0].id : S("");
    if (household_move(a, c, h, h->persons[0].id, NULL, home, TEXT_NL, &after, &e)) {
        assert(household_problem(c, &after) == NULL && household_told_problem(a, c, &after) == NULL);
    } else {
        assert(answers_refusal_problem(&e) == NULL);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fact_catalogue *c = catalogue();
    arena *a = arena_new();
    household h = {0};
    err e = {0};
    str last = S("");
    household_answers told = told_in(a, (str){(const char *)data, size}, &last);
    text_language lang = size % 2 == 0 ? TEXT_NL : TEXT_EN;
    if (household_read_answers(a, c, S("fuzz"), told, NULL, DAY, lang, &h, &e)) {
        assert(household_problem(c, &h) == NULL && household_told_problem(a, c, &h) == NULL);
        change(a, c, &h, last);
    } else {
        assert(answers_refusal_problem(&e) == NULL && h.table_count == 0);
    }
    arena_free(a);
    return 0;
}

/* household_read never crashes; what it reads fits the catalogue, and what it refuses has a sentence and a place. */
#include "base/file.h"
#include "household/household_invariants.h"

#include <assert.h>
#include <stdio.h>

#define CATALOGUE_BYTES_MAX 1000000

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

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fact_catalogue *c = catalogue();
    str yaml = {(const char *)data, size};
    arena *a = arena_new();
    household h = {0};
    err e = {0};
    const char *wrong;
    if (household_read(a, c, S("fuzz"), yaml, NULL, date_from_ymd(2026, 7, 1), size % 2 == 0 ? TEXT_NL : TEXT_EN, &h,
                       &e)) {
        wrong = household_problem(c, &h);
        wrong = wrong != NULL ? wrong : household_told_problem(a, c, &h);
    } else {
        wrong = refusal_problem(&e, yaml);
        assert(h.table_count == 0);
    }
    if (wrong != NULL) {
        fprintf(stderr, "%s\n", wrong);
    }
    assert(wrong == NULL);
    arena_free(a);
    return 0;
}

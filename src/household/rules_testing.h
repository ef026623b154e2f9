/* What the tests of the reading rules share: a row for each conclusion, and small households in one line.
 *
 * Uses: household_testing.h. For tests only.
 */
#ifndef HOUSEHOLD_RULES_TESTING_H
#define HOUSEHOLD_RULES_TESTING_H

#include "household/household.h"

#include <setjmp.h>

#include "household/household_testing.h"

typedef struct rule_row {
    const char *yaml, *cell, *value;
} rule_row;

static inline void check(const rule_row *rows, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        household h = testing_good(str_printf(memory, HEAD "%s", rows[i].yaml).p);
        str value = testing_cell(&h, rows[i].cell);
        if (!str_eq(value, str_of(rows[i].value))) {
            fail_msg("%s%s is '" STR_FMT "', expected '%s'", rows[i].yaml, rows[i].cell, STR_ARG(value), rows[i].value);
        }
    }
}
#define CHECK(rows) check((rows), sizeof(rows) / sizeof *(rows))

#define ONE(facts) "personen: {id: a, " facts "}\n"
#define HOME(facts) "woningen: {id: w, bewoners: a, " facts "}\n"

#define TWO "personen: [{id: a, geboren: 1990-01-01}, {id: b, geboren: 1992-02-02}]\n"
#define PAIR(facts) TWO "relaties: {van: a, met: b, " facts "}\n"
#define TOGETHER "woningen: {id: w, bewoners: [a, b]}\n"

/* a and b are parents of c and d, e raises c too; c is a minor, d is not. */
#define FAMILY                                                                                                         \
    "personen: [{id: a, geboren: 1980-01-01}, {id: b, geboren: 1981-01-01}, {id: c, geboren: 2015-05-05}, "            \
    "{id: d, geboren: 2005-05-05}, {id: e, geboren: 1979-01-01}]\n"
#define CHILDREN "kinderen: [{kind: c, ouders: [a, b], verzorgers: e}, {kind: d, ouders: a}]\n"

#define PLAIN_CHILD FAMILY "kinderen: {kind: c, ouders: [a, b], verzorgers: e}\n"

#endif

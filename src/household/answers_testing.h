/* What the tests of answers share: the day, answers as lines, and a text that must be the one wanted.
 *
 * Uses: answers.h, household_testing.h. For tests only.
 */
#ifndef HOUSEHOLD_ANSWERS_TESTING_H
#define HOUSEHOLD_ANSWERS_TESTING_H

#include "household/answers.h"

#include <setjmp.h>

#include "household/household_testing.h"

#define DAY date_from_ymd(2026, 7, 1)

/* One answer a line. */
static inline str lines_of(household_answers told)
{
    buf b = buf_in(memory);
    for (size_t i = 0; i < told.n; i++) {
        buf_printf(&b, STR_FMT "=" STR_FMT "\n", STR_ARG(told.list[i].path), STR_ARG(told.list[i].value));
    }
    return buf_str(&b);
}

static inline void expect(str got, const char *wanted)
{
    if (!str_eq(got, str_of(wanted))) {
        fail_msg("got\n" STR_FMT "\nwanted\n%s", STR_ARG(got), wanted);
    }
}

#endif

/* Dates: days of the proleptic Gregorian calendar, years 0000 to 9999.
 *
 * Uses: str, err. Read first: this file.
 *
 * INV-1  Inside, a date is a day number: 0 = 1970-01-01, one per day. Outside, it is ISO text YYYY-MM-DD.
 * INV-2  Nothing here knows time zones or the clock.
 *
 * Conversion between days and civil dates: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), written
 * anew.
 */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include "base/err.h"

typedef int32_t date; /* day number */

typedef struct date_ymd {
    int year, month, day;
} date_ymd;

#define DATE_MIN ((date)-719528) /* 0000-01-01 */
#define DATE_MAX ((date)2932896) /* 9999-12-31 */

bool date_is_leap(int year);
int date_days_in_month(int year, int month);               /* month 1–12 */
bool date_valid(int64_t year, int64_t month, int64_t day); /* a real day in 0000–9999 */
date date_from_ymd(int year, int month, int day);          /* asserts date_valid */
date_ymd date_to_ymd(date d);                              /* of a day from DATE_MIN to DATE_MAX */

/* Exactly ten bytes YYYY-MM-DD, zero padded, a real day. No error text: callers know what they expected. */
bool date_parse(str s, date *out);

/* Writes ten bytes YYYY-MM-DD to out (no NUL). */
void date_write(date d, char out[10]);
str date_text(arena *a, date d);

/* d plus years, then months; after each step the day is clamped to the last day of the month. False outside
 * 0000–9999. */
bool date_add_years(date d, int64_t years, date *out);
bool date_add_months(date d, int64_t months, date *out);
bool date_add_days(date d, int64_t days, date *out);

/* Complete years and months from `from` to `to`; negative when to < from (magnitude of the ordered pair, negated).
 * Years: an anniversary of 29 February falls on 28 February in other years. Months: a start day that the final month
 * does not have counts as that month's last day (31 January to 28 February = 1). */
int64_t date_years_between(date from, date to);
int64_t date_months_between(date from, date to);

int date_weekday(date d); /* 0 = Monday … 6 = Sunday */

#endif

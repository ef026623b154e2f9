#include "base/date.h"

#include <assert.h>

#include "base/banned.h"

bool date_is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int date_days_in_month(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    assert(month >= 1 && month <= 12);
    return days[month - 1] + (month == 2 && date_is_leap(year));
}

bool date_valid(int64_t year, int64_t month, int64_t day)
{
    return year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 &&
           day <= date_days_in_month((int)year, (int)month);
}

/* Both conversions count years from 1 March, so that the leap day is the last of its year, in eras of 400 years (146097
 * days). Day 0 of era 0 is 0000-03-01, which is day −719468. */
date date_from_ymd(int year, int month, int day)
{
    assert(date_valid(year, month, day));
    int y = year - (month <= 2);
    int era = (y >= 0 ? y : y - 399) / 400;
    int year_of_era = y - era * 400;
    int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

date_ymd date_to_ymd(date d)
{
    assert(d >= DATE_MIN && d <= DATE_MAX);
    int z = d + 719468;
    int era = (z >= 0 ? z : z - 146096) / 146097;
    int day_of_era = z - era * 146097;
    int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int m = (5 * day_of_year + 2) / 153;
    int month = m < 10 ? m + 3 : m - 9;
    return (date_ymd){year_of_era + era * 400 + (month <= 2), month, day_of_year - (153 * m + 2) / 5 + 1};
}

/* Value of the digits from byte `at`; −1 when one is no digit. */
static int digits(str s, size_t at, size_t n)
{
    int v = 0;
    for (size_t i = at; i < at + n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9') {
            return -1;
        }
        v = v * 10 + (s.p[i] - '0');
    }
    return v;
}

bool date_parse(str s, date *out)
{
    if (s.n != 10 || s.p[4] != '-' || s.p[7] != '-') {
        return false;
    }
    int year = digits(s, 0, 4);
    int month = digits(s, 5, 2);
    int day = digits(s, 8, 2);
    if (!date_valid(year, month, day)) {
        return false;
    }
    *out = date_from_ymd(year, month, day);
    return true;
}

void date_write(date d, char out[10])
{
    date_ymd t = date_to_ymd(d);
    int v = t.year * 10000 + t.month * 100 + t.day;
    for (int i = 9; i >= 0; i--) {
        if (i == 4 || i == 7) {
            out[i] = '-';
            continue;
        }
        out[i] = (char)('0' + v % 10);
        v /= 10;
    }
}

str date_text(arena *a, date d)
{
    char out[10];
    date_write(d, out);
    return str_copy(a, (str){out, sizeof out});
}

/* The day in that month, or the month's last. */
static date clamped(int64_t year, int month, int day)
{
    int last = date_days_in_month((int)year, month);
    return date_from_ymd((int)year, month, day < last ? day : last);
}

bool date_add_months(date d, int64_t months, date *out)
{
    if (months > 120000 || months < -120000) {
        return false;
    }
    date_ymd t = date_to_ymd(d);
    int64_t total = t.year * 12 + (t.month - 1) + months;
    if (total < 0 || total >= 120000) {
        return false;
    }
    *out = clamped(total / 12, (int)(total % 12) + 1, t.day);
    return true;
}

bool date_add_years(date d, int64_t years, date *out)
{
    return years >= -10000 && years <= 10000 && date_add_months(d, years * 12, out);
}

bool date_add_days(date d, int64_t days, date *out)
{
    int64_t sum;
    if (__builtin_add_overflow((int64_t)d, days, &sum) || sum < DATE_MIN || sum > DATE_MAX) {
        return false;
    }
    *out = (date)sum;
    return true;
}

int64_t date_months_between(date from, date to)
{
    if (to < from) {
        return -date_months_between(to, from);
    }
    date_ymd a = date_to_ymd(from);
    date_ymd b = date_to_ymd(to);
    int64_t months = (b.year - a.year) * 12 + (b.month - a.month);
    return months - (clamped(b.year, b.month, a.day) > to);
}

int64_t date_years_between(date from, date to)
{
    if (to < from) {
        return -date_years_between(to, from);
    }
    date_ymd a = date_to_ymd(from);
    date_ymd b = date_to_ymd(to);
    return b.year - a.year - (clamped(b.year, a.month, a.day) > to);
}

int date_weekday(date d)
{
    int since_monday = (d + 3) % 7; /* day 0 was a Thursday */
    return since_monday < 0 ? since_monday + 7 : since_monday;
}

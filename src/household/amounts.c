/* Amounts and numbers as people write them. */
#include "household/answers.h"
#include "household/reading.h"

#include "base/banned.h"

#define DIGITS_MAX 13 /* euros; far beyond every range, far within 64 bits of eurocents */
#define NUMBER_BYTES 24

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static size_t digits_at_start(str s)
{
    size_t n = 0;
    while (n < s.n && is_digit(s.p[n])) {
        n++;
    }
    return n;
}

/* Drops one of the marks from the start, and the spaces after it (also the one that does not break). */
static bool drop_mark(str *s, str mark)
{
    if (!str_starts(*s, mark)) {
        return false;
    }
    *s = str_from(*s, mark.n);
    while (str_starts(*s, S(" ")) || str_starts(*s, S("\xC2\xA0"))) {
        *s = str_from(*s, s->p[0] == ' ' ? 1 : 2);
    }
    return true;
}

static bool drop_minus(str *s)
{
    return drop_mark(s, S("-")) || drop_mark(s, S("\xE2\x88\x92")); /* hyphen, and the real minus */
}

/* 1250 or 1.250.000 into a number. */
static household_amount whole_euros(str s, int64_t *out)
{
    int64_t v = 0;
    size_t digits = 0;
    bool grouped = str_find(s, S(".")) >= 0;
    for (bool first = true; s.n > 0 || first; first = false) {
        size_t n = digits_at_start(s);
        if (n == 0 || (grouped && (n > 3 || (!first && n != 3)))) {
            return HOUSEHOLD_AMOUNT_NONE;
        }
        digits += n;
        for (size_t i = 0; i < n && digits <= DIGITS_MAX; i++) {
            v = v * 10 + (s.p[i] - '0');
        }
        s = str_from(s, n);
        if (s.n > 0 && (s.p[0] != '.' || s.n == 1)) {
            return HOUSEHOLD_AMOUNT_NONE;
        }
        s = str_from(s, 1);
    }
    *out = v;
    return digits > DIGITS_MAX ? HOUSEHOLD_AMOUNT_HUGE : HOUSEHOLD_AMOUNT_GOOD;
}

/* Where the decimals begin: after the comma, else after the only point. s.n when there are none. */
static size_t decimals_from(str s)
{
    ptrdiff_t comma = str_find(s, S(","));
    ptrdiff_t point = str_find(s, S("."));
    if (comma >= 0) {
        return (size_t)comma;
    }
    bool one_point = point >= 0 && str_find(str_from(s, (size_t)point + 1), S(".")) < 0;
    return one_point ? (size_t)point : s.n;
}

household_amount household_amount_parse(str text, int64_t *cents)
{
    str s = str_trim(text);
    bool negative = drop_minus(&s);
    drop_mark(&s, S("€"));
    negative = negative || drop_minus(&s);
    size_t at = decimals_from(s);
    str whole = str_cut(s, 0, at), decimals = str_from(s, at + 1);
    int64_t euros, parts = 0;
    household_amount how = whole_euros(whole, &euros);
    if (how == HOUSEHOLD_AMOUNT_NONE || digits_at_start(decimals) != decimals.n || (at < s.n && decimals.n == 0)) {
        return HOUSEHOLD_AMOUNT_NONE;
    }
    if (negative) {
        return HOUSEHOLD_AMOUNT_NEGATIVE;
    }
    if (decimals.n == 3 && s.p[at] == '.' && whole.n <= 3 && whole.p[0] != '0') {
        return HOUSEHOLD_AMOUNT_UNCLEAR;
    }
    if (decimals.n > 2) {
        return HOUSEHOLD_AMOUNT_DECIMALS;
    }
    if (how == HOUSEHOLD_AMOUNT_HUGE) {
        return how;
    }
    for (size_t i = 0; i < 2; i++) {
        parts = parts * 10 + (i < decimals.n ? decimals.p[i] - '0' : 0);
    }
    *cents = euros * 100 + parts;
    return HOUSEHOLD_AMOUNT_GOOD;
}

bool household_told_amount(str text, int64_t *cents)
{
    return household_amount_parse(text, cents) == HOUSEHOLD_AMOUNT_GOOD;
}

bool household_number_parse(str text, dec *out)
{
    str s = str_trim(text);
    char plain[NUMBER_BYTES];
    if (s.n == 0 || s.n > sizeof plain) {
        return false;
    }
    bool decimals = false;
    for (size_t i = 0; i < s.n; i++) {
        bool mark = s.p[i] == '.' || s.p[i] == ',';
        bool between = i > 0 && i + 1 < s.n && is_digit(s.p[i - 1]);
        bool minus = s.p[i] == '-' && i == 0 && s.n > 1;
        if (!is_digit(s.p[i]) && !minus && !(mark && between && !decimals)) {
            return false;
        }
        decimals = decimals || mark;
        plain[i] = mark ? '.' : s.p[i];
    }
    return dec_parse((str){plain, s.n}, out);
}

bool household_told_number(str text, dec *out)
{
    return household_number_parse(text, out);
}

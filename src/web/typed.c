#include "web/typed.h"

#include "household/answers.h"

#include "base/banned.h"

enum { FIRST_YEAR = 1900, WHOLE_YEAR = 1000, GROUP = 3 };

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* ------------------------------------------------------------------ amounts */

static str without_spaces(str s)
{
    static const str no_break = {"\xC2\xA0", 2};
    for (;;) {
        str before = s;
        s = str_trim(s);
        s = str_starts(s, no_break) ? str_from(s, no_break.n) : s;
        s = str_ends(s, no_break) ? str_cut(s, 0, s.n - no_break.n) : s;
        if (s.n == before.n) {
            return s;
        }
    }
}

/* Without what says that it is money: € or euro before or behind it, and ,- for no cents. */
static str bare(str s)
{
    static const str marks[] = {{"€", 3}, {"euro", 4}, {"eur", 3}},
                     no_cents[] = {{",-", 2}, {",--", 3}, {".-", 2}, {",=", 2}};
    s = without_spaces(s);
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        size_t n = marks[i].n;
        if (s.n > n && str_eq_nocase(str_cut(s, 0, n), marks[i])) {
            s = without_spaces(str_from(s, n));
        }
        if (s.n > n && str_eq_nocase(str_from(s, s.n - n), marks[i])) {
            s = without_spaces(str_cut(s, 0, s.n - n));
        }
    }
    for (size_t i = 0; i < sizeof no_cents / sizeof no_cents[0]; i++) {
        if (str_ends(s, no_cents[i])) {
            return without_spaces(str_cut(s, 0, s.n - no_cents[i].n));
        }
    }
    return s;
}

/* Digits in groups of three behind the first, with one and the same mark between them; into b. */
static bool put_whole(buf *b, str s, char not_this)
{
    char mark = '\0';
    size_t run = 0, groups = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (is_digit(s.p[i])) {
            buf_char(b, s.p[i]);
            run++;
            continue;
        }
        bool same = mark == '\0' || mark == s.p[i];
        bool known = (s.p[i] == '.' || s.p[i] == ',' || s.p[i] == ' ') && s.p[i] != not_this;
        if (!same || !known || run == 0 || run > GROUP || (groups > 0 && run != GROUP)) {
            return false;
        }
        mark = s.p[i];
        groups++;
        run = 0;
    }
    return run > 0 && (groups == 0 || (run == GROUP && s.p[0] != '0'));
}

/* Three digits behind the last mark are thousands, for no amount has parts of a cent; one or two are cents. */
str web_typed_amount(arena *a, str text)
{
    str s = bare(text);
    buf b = buf_in(a);
    size_t tail = 0;
    while (tail < s.n && is_digit(s.p[s.n - 1 - tail])) {
        tail++;
    }
    char mark = tail < s.n ? s.p[s.n - 1 - tail] : '\0';
    bool cents = (mark == ',' || mark == '.') && tail > 0 && tail < GROUP;
    if (!put_whole(&b, cents ? str_cut(s, 0, s.n - 1 - tail) : s, cents ? mark : '\0')) {
        return text;
    }
    if (cents) {
        buf_char(&b, ',');
        buf_put(&b, str_from(s, s.n - tail));
    }
    return buf_str(&b);
}

/* ------------------------------------------------------------------ what is wrong */

static const char *wrong_amount(const fact_definition *f, str value)
{
    int64_t cents;
    bool digits = value.n > 0;
    for (size_t i = 0; i < value.n; i++) {
        digits = digits && (is_digit(value.p[i]) || value.p[i] == ',');
    }
    if (str_starts(value, S("-"))) {
        return "web.refused.negative";
    }
    bool fits = digits && household_told_amount(value, &cents) && cents >= f->min && cents <= f->max;
    return !digits ? "web.refused.amount" : fits ? NULL : "web.refused.amount.size";
}

static const char *wrong_number(const fact_definition *f, str value)
{
    dec number;
    int64_t whole;
    for (size_t i = 0; i < value.n; i++) {
        if (!is_digit(value.p[i]) && value.p[i] != ',' && value.p[i] != '.') {
            return "web.refused.number";
        }
    }
    if (!household_told_number(value, &number) || (f->whole && !dec_to_int_exact(number, &whole))) {
        return "web.refused.number";
    }
    bool fits = dec_cmp(number, dec_from_int(f->min)) >= 0 && dec_cmp(number, dec_from_int(f->max)) <= 0;
    return fits ? NULL : "web.refused.number.size";
}

static const char *wrong_date(str value, bool future, date today)
{
    date day;
    int64_t year = -1;
    ptrdiff_t dash = str_find(value, S("-"));
    bool whole = dash > 0 && str_to_int(str_cut(value, 0, (size_t)dash), &year);
    if (whole && year > 0 && year < WHOLE_YEAR) {
        return "web.refused.year";
    }
    if (!date_parse(value, &day)) {
        return "web.refused.date";
    }
    return year < FIRST_YEAR ? "web.refused.long_ago" : day > today && !future ? "web.refused.not_yet" : NULL;
}

str web_typed_mistake(arena *a, text_language lang, const fact_definition *f, str value, date today)
{
    const char *id = NULL;
    switch (f->type) {
    case FACT_AMOUNT: id = wrong_amount(f, value); break;
    case FACT_NUMBER: id = wrong_number(f, value); break;
    case FACT_DATE: id = wrong_date(value, f->future, today); break;
    case FACT_TEXT:
    case FACT_BOOLEAN:
    case FACT_CHOICE: break;
    }
    return id == NULL ? STR_NULL : text_get(a, lang, id, 0, NULL);
}

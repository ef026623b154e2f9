/* Operations on dates (docs/law-format.md, "Dates"). */
#include "law/eval.h"

#include "base/banned.h"

static law_value not_a_date(law_run *m, activation *f, const law_node *n, law_value v)
{
    str text = law_value_text(m->mem, v);
    if (v.kind == LAW_TEXT) {
        return FAIL(LAW_E_INVALID_OPERATION, "Invalid operation: " STR_FMT " is no date; expected YYYY-MM-DD",
                    STR_ARG(text));
    }
    const law_value *iso = v.kind == LAW_OBJECT ? law_field(v, S("iso")) : NULL;
    if (iso != NULL && iso->kind == LAW_TEXT) {
        return FAIL(LAW_E_INVALID_OPERATION, "Invalid operation: " STR_FMT " holds no date; expected YYYY-MM-DD",
                    STR_ARG(text));
    }
    return FAIL(LAW_E_TYPE_MISMATCH, "Type mismatch: expected date string (YYYY-MM-DD), got %s", law_kind_name(v));
}

/* Evaluates operand i as a date. On true *day is it; else *out is a taint or the failure. */
static bool date_operand(law_run *m, activation *f, const law_node *n, uint32_t i, date *day, law_value *out)
{
    law_value v = eval(m, f, args_of(f, n)[i]);
    if (v.kind == LAW_FAILED || v.kind == LAW_UNTRANSLATABLE) {
        *out = v;
        return false;
    }
    if (!law_to_date(v, day)) {
        *out = not_a_date(m, f, n, v);
        return false;
    }
    return true;
}

/* Two dates, both evaluated before either is judged. */
static bool two_dates(law_run *m, activation *f, const law_node *n, law_value *a, law_value *b, law_value *out)
{
    const uint32_t *args = args_of(f, n);
    *a = eval(m, f, args[0]);
    *out = *a;
    if (a->kind == LAW_FAILED) {
        return false;
    }
    *b = eval(m, f, args[1]);
    if (b->kind == LAW_FAILED || a->kind == LAW_UNTRANSLATABLE || b->kind == LAW_UNTRANSLATABLE) {
        *out = b->kind == LAW_FAILED || a->kind != LAW_UNTRANSLATABLE ? *b : *a;
        return false;
    }
    return true;
}

law_value op_age(law_run *m, activation *f, const law_node *n)
{
    law_value a, b, out;
    date born, on;
    if (!two_dates(m, f, n, &a, &b, &out)) {
        return out;
    }
    if (!law_to_date(a, &born)) {
        return not_a_date(m, f, n, a);
    }
    return law_to_date(b, &on) ? law_int(date_years_between(born, on)) : not_a_date(m, f, n, b);
}

law_value op_date_diff(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    law_value v[3];
    date from, to;
    for (uint32_t i = 0; i < 3; i++) {
        v[i] = eval(m, f, args[i]);
        GUARD(v[i]);
    }
    for (uint32_t i = 0; i < 3; i++) {
        if (v[i].kind == LAW_UNTRANSLATABLE) {
            return v[i];
        }
    }
    if (!law_to_date(v[0], &from)) {
        return not_a_date(m, f, n, v[0]);
    }
    if (!law_to_date(v[1], &to)) {
        return not_a_date(m, f, n, v[1]);
    }
    if (v[2].kind != LAW_TEXT && v[2].kind != LAW_DATE) {
        return FAIL(LAW_E_TYPE_MISMATCH, "Type mismatch: expected string, got %s", law_kind_name(v[2]));
    }
    str unit = v[2].kind == LAW_TEXT ? law_as_str(v[2]) : S("a date");
    if (str_eq(unit, S("days"))) {
        return law_int((int64_t)to - from);
    }
    if (str_eq(unit, S("months"))) {
        return law_int(date_months_between(from, to));
    }
    if (str_eq(unit, S("years"))) {
        return law_int(date_years_between(from, to));
    }
    return FAIL(LAW_E_INVALID_OPERATION,
                "Invalid operation: DATE_DIFF counts in days, months or years, not in '" STR_FMT "'", STR_ARG(unit));
}

/* A number truncated toward zero. On false *out is the failure. */
static bool whole_operand(law_run *m, activation *f, const law_node *n, law_value v, int64_t *whole, law_value *out)
{
    if (v.kind == LAW_INT) {
        *whole = v.i;
        return true;
    }
    if (v.kind == LAW_DEC && dec_trunc_int(law_as_dec(v), whole)) {
        return true;
    }
    *out = FAIL(LAW_E_INVALID_OPERATION, "Invalid operation: %s needs whole numbers, got %s", law_ops[n->op].name,
                law_kind_name(v));
    return false;
}

law_value op_date_add(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    int64_t parts[5] = {0}, weeks;
    law_value out, v[5];
    date day;
    for (uint32_t i = 0; i < 5; i++) {
        v[i] = args[i] == OPERAND_NONE ? law_int(0) : eval(m, f, args[i]);
        GUARD(v[i]);
    }
    if (v[0].kind == LAW_UNTRANSLATABLE) {
        return v[0];
    }
    if (!law_to_date(v[0], &day)) {
        return not_a_date(m, f, n, v[0]);
    }
    for (uint32_t i = 1; i < 5; i++) {
        if (v[i].kind == LAW_UNTRANSLATABLE) {
            return v[i];
        }
        if (!whole_operand(m, f, n, v[i], &parts[i], &out)) {
            return out;
        }
    }
    bool fits = date_add_years(day, parts[1], &day) && date_add_months(day, parts[2], &day) &&
                !__builtin_mul_overflow(parts[3], (int64_t)7, &weeks) && date_add_days(day, weeks, &day) &&
                date_add_days(day, parts[4], &day);
    return fits ? law_date(day)
                : FAIL(LAW_E_INVALID_OPERATION, "Invalid operation: DATE_ADD leaves the years 0000 to 9999");
}

law_value op_date(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    law_value v[3], out;
    int64_t part[3];
    for (uint32_t i = 0; i < 3; i++) {
        v[i] = eval(m, f, args[i]);
        GUARD(v[i]);
    }
    for (uint32_t i = 0; i < 3; i++) {
        if (v[i].kind == LAW_UNTRANSLATABLE) {
            return v[i];
        }
    }
    for (uint32_t i = 0; i < 3; i++) {
        if (!whole_operand(m, f, n, v[i], &part[i], &out)) {
            return out;
        }
    }
    if (!date_valid(part[0], part[1], part[2])) {
        return FAIL(LAW_E_INVALID_OPERATION, "Invalid operation: DATE: invalid date %lld-%lld-%lld", (long long)part[0],
                    (long long)part[1], (long long)part[2]);
    }
    return law_date(date_from_ymd((int)part[0], (int)part[1], (int)part[2]));
}

law_value op_day_of_week(law_run *m, activation *f, const law_node *n)
{
    law_value out;
    date day;
    return date_operand(m, f, n, 0, &day, &out) ? law_int(date_weekday(day)) : out;
}

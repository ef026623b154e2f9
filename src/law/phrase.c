/* Values, names and articles in words. */
#include "law/tell.h"

#include "base/banned.h"

enum { DECIMALS_SHOWN = 8, BEYOND_CENTS_SHOWN = 5, ITEMS_SHOWN = 12, TEXT_SHOWN = 160 };

/* ------------------------------------------------------------------ text */

/* One line whatever the source was: control characters become spaces, and what is very long is cut. */
static str one_line(law_teller *w, str s)
{
    buf b = buf_in(w->a);
    bool cut = s.n > TEXT_SHOWN;
    s = str_cut(s, 0, TEXT_SHOWN);
    s.n = str_utf8_prefix(s);
    for (size_t i = 0; i < s.n; i++) {
        buf_char(&b, (unsigned char)s.p[i] < ' ' ? ' ' : s.p[i]);
    }
    buf_put(&b, cut ? S("…") : S(""));
    return buf_str(&b);
}

str law_tell_capital(law_teller *w, str s)
{
    if (s.n == 0 || s.p[0] < 'a' || s.p[0] > 'z') {
        return s;
    }
    buf b = buf_in(w->a);
    buf_char(&b, (char)(s.p[0] - ('a' - 'A')));
    buf_put(&b, str_from(s, 1));
    return buf_str(&b);
}

str law_tell_words(law_teller *w, str identifier)
{
    buf b = buf_in(w->a);
    for (size_t i = 0; i < identifier.n; i++) {
        buf_char(&b, identifier.p[i] == '_' ? ' ' : identifier.p[i]);
    }
    return one_line(w, buf_str(&b));
}

str law_tell_name(law_teller *w, law_sym name)
{
    return name < w->t->c->sealed_names ? law_tell_words(w, w->t->c->names.text[name]) : S("?");
}

str law_tell_joined(law_teller *w, const str *items, size_t n, const char *between, const char *last)
{
    buf b = buf_in(w->a);
    for (size_t i = 0; i < n; i++) {
        if (i > 0) {
            buf_put(&b, text_get(w->a, w->lang, i + 1 == n ? last : between, 0, NULL));
        }
        buf_put(&b, items[i]);
    }
    return buf_str(&b);
}

/* ------------------------------------------------------------------ numbers */

/* Decimal text in the language's way, without superfluous zeros; what is very long is cut, and shows it. */
static str decimal_text(law_teller *w, dec d)
{
    char digits[40];
    dec shown = dec_normal(d);
    str text = {digits, dec_write(shown, digits)};
    ptrdiff_t point = str_find(text, S("."));
    buf b = buf_in(w->a);
    if (point < 0) {
        buf_put(&b, text);
        return buf_str(&b);
    }
    buf_put(&b, str_cut(text, 0, (size_t)point));
    buf_put(&b, TELL(w, "decimal.point"));
    buf_put(&b, str_cut(text, (size_t)point + 1, DECIMALS_SHOWN));
    buf_put(&b, shown.scale > DECIMALS_SHOWN ? S("…") : S(""));
    return buf_str(&b);
}

/* The digits behind the cents: "4" of 1234.4 cents. */
static str beyond_cents(law_teller *w, dec cents)
{
    char digits[40];
    dec shown = dec_normal(cents);
    str text = {digits, dec_write(shown, digits)};
    ptrdiff_t point = str_find(text, S("."));
    buf b = buf_in(w->a);
    if (point >= 0) {
        buf_put(&b, str_cut(text, (size_t)point + 1, BEYOND_CENTS_SHOWN));
        buf_put(&b, shown.scale > BEYOND_CENTS_SHOWN ? S("…") : S(""));
    }
    return buf_str(&b);
}

/* "€ 1.234,56", also for parts of cents ("€ 0,005") and less than nothing ("€ -0,005"). */
static str money_text(law_teller *w, dec cents)
{
    int64_t whole;
    if (!dec_trunc_int(cents, &whole)) {
        return decimal_text(w, cents);
    }
    str text = text_money(w->a, w->lang, whole);
    if (whole == 0 && cents.negative) { /* the sign would be lost: borrow it from minus one euro */
        str minus = text_money(w->a, w->lang, -100);
        buf b = buf_in(w->a);
        for (size_t i = 0; i < minus.n; i++) {
            buf_char(&b, minus.p[i] == '1' ? '0' : minus.p[i]);
        }
        text = buf_str(&b);
    }
    str more = beyond_cents(w, cents);
    return more.n == 0 ? text : str_printf(w->a, STR_FMT STR_FMT, STR_ARG(text), STR_ARG(more));
}

static str hundredfold(law_teller *w, dec d, bool money)
{
    dec times;
    if (!dec_mul(d, dec_from_int(100), &times)) {
        return decimal_text(w, d);
    }
    return money ? money_text(w, times) : TELL(w, "percent", decimal_text(w, times));
}

static str period_text(law_teller *w, dec d, law_unit unit)
{
    static const char *const ids[][2] = {
        {"law.explain.years.one", "law.explain.years.many"},
        {"law.explain.months.one", "law.explain.months.many"},
        {"law.explain.weeks.one", "law.explain.weeks.many"},
        {"law.explain.days.one", "law.explain.days.many"},
    };
    bool one = dec_cmp((dec){d.lo, d.hi, d.scale, 0}, dec_from_int(1)) == 0; /* also minus one */
    str number = decimal_text(w, d);
    return text_get(w->a, w->lang, ids[unit - UNIT_YEARS][!one], 1, &number);
}

static str number_text(law_teller *w, dec d, law_unit unit)
{
    switch (unit) {
    case UNIT_EUROCENT: return money_text(w, d);
    case UNIT_EURO: return hundredfold(w, d, true);
    case UNIT_RATIO: return hundredfold(w, d, false);
    case UNIT_PERCENTAGE: return TELL(w, "percent", decimal_text(w, d));
    case UNIT_YEARS:
    case UNIT_MONTHS:
    case UNIT_WEEKS:
    case UNIT_DAYS: return period_text(w, d, unit);
    default: return decimal_text(w, d);
    }
}

/* ------------------------------------------------------------------ values */

static str rows_text(law_teller *w, size_t n)
{
    return n == 1 ? TELL(w, "rows.one") : TELL(w, "rows.many", str_printf(w->a, "%zu", n));
}

/* Plain items are named; rows are only counted. */
static str list_text(law_teller *w, law_value v, law_unit unit)
{
    str items[ITEMS_SHOWN + 1];
    size_t n = v.hi < ITEMS_SHOWN ? v.hi : ITEMS_SHOWN;
    for (size_t i = 0; i < v.hi; i++) {
        if (v.items[i].kind == LAW_OBJECT || v.items[i].kind == LAW_LIST) {
            return rows_text(w, v.hi);
        }
    }
    if (v.hi == 0) {
        return TELL(w, "empty");
    }
    for (size_t i = 0; i < n; i++) {
        items[i] = law_tell_value(w, v.items[i], unit);
    }
    if (v.hi > n) {
        items[n++] = S("…");
    }
    return law_tell_joined(w, items, n, "law.explain.comma", "law.explain.and");
}

static str object_text(law_teller *w, law_value v)
{
    str items[ITEMS_SHOWN + 1];
    size_t n = 0;
    date day;
    if (law_to_date(v, &day)) {
        return text_date(w->a, w->lang, day);
    }
    for (size_t i = 0; i < v.hi && i < ITEMS_SHOWN; i++) {
        law_value field = v.fields[i].value;
        bool is_deep = field.kind == LAW_OBJECT || field.kind == LAW_LIST;
        items[n++] = TELL(w, "named", law_tell_words(w, v.fields[i].name),
                          is_deep ? S("…") : law_tell_value(w, field, UNIT_UNKNOWN));
    }
    if (v.hi > ITEMS_SHOWN) {
        items[n++] = S("…");
    }
    return n == 0 ? TELL(w, "empty") : law_tell_joined(w, items, n, "law.explain.comma", "law.explain.and");
}

str law_tell_value(law_teller *w, law_value v, law_unit unit)
{
    switch ((law_kind)v.kind) {
    case LAW_NULL: return TELL(w, "none");
    case LAW_BOOL: return v.i ? TELL(w, "yes") : TELL(w, "no");
    case LAW_INT:
    case LAW_DEC: return number_text(w, law_as_dec(v), unit);
    case LAW_TEXT: return v.hi > 0 ? one_line(w, law_as_str(v)) : TELL(w, "empty");
    case LAW_DATE: return text_date(w->a, w->lang, (int32_t)v.i);
    case LAW_LIST: return list_text(w, v, unit);
    case LAW_OBJECT: return object_text(w, v);
    case LAW_UNTRANSLATABLE: return TELL(w, "untranslatable", one_line(w, v.taint->construct));
    default: return TELL(w, "unknown");
    }
}

/* ------------------------------------------------------------------ articles */

/* A name may be given as `#output`: then an article of the law says it. */
static str name_of_law(law_teller *w, const law_version *v)
{
    if (v->info.name.n > 0 && v->info.name.p[0] != '#') {
        return one_line(w, v->info.name);
    }
    law_sym wanted = law_names_find(&w->t->c->names, str_from(v->info.name, 1));
    for (size_t i = 0; v->info.name.n > 1 && i < v->article_count; i++) {
        const law_article *a = &v->articles[i];
        for (size_t k = 0; k < a->action_count; k++) {
            law_operand o = a->actions[k].value;
            if (a->actions[k].output == wanted && OPERAND_TAG(o) == OPERAND_CONST &&
                a->consts[OPERAND_INDEX(o)].kind == LAW_TEXT) {
                return one_line(w, law_as_str(a->consts[OPERAND_INDEX(o)]));
            }
        }
    }
    return law_tell_capital(w, law_tell_words(w, v->id));
}

str law_tell_article(law_teller *w, const law_article *a)
{
    bool known = false;
    for (size_t i = 0; i < w->article_count && !known; i++) {
        known = w->articles[i]->law == a->law && w->articles[i]->number_sym == a->number_sym;
    }
    if (!known) {
        ARENA_PUSH(w->a, w->articles, w->article_count, w->article_cap, a);
    }
    return TELL(w, "article", one_line(w, a->number), name_of_law(w, a->law));
}

/* Values of one kind each: from a place in the file to a cell, or a refusal that says what was expected. */
#include "household/reading.h"

#include "base/banned.h"

static bool scalar(household_reader *r, const doc_entry *at)
{
    if (at->value->kind != DOC_SCALAR) {
        return HOUSEHOLD_REFUSE(r, at, "household.one_value", household_plain(r->a, at->key));
    }
    return str_trim(at->value->text).n > 0 ||
           HOUSEHOLD_REFUSE(r, at, "household.text_empty", household_plain(r->a, at->key));
}

static str key_of(household_reader *r, const doc_entry *at)
{
    return household_plain(r->a, at->key);
}

static void know(household_slot *out, fact_cell cell)
{
    *out = (household_slot){HOUSEHOLD_KNOWN, cell};
}

bool household_is_word(const doc *d, str word)
{
    return d->kind == DOC_SCALAR && household_says(d->text, word);
}

bool household_is_unknown(const doc *d)
{
    return household_is_word(d, S("onbekend"));
}

/* ------------------------------------------------------------------ yes and no, choices */

bool household_read_yes_no(household_reader *r, const doc_entry *at, household_slot *out)
{
    static const struct {
        str word;
        bool yes;
    } words[] = {{{"ja", 2}, true},   {{"yes", 3}, true}, {{"true", 4}, true},
                 {{"nee", 3}, false}, {{"no", 2}, false}, {{"false", 5}, false}};
    TRY(scalar(r, at));
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (household_is_word(at->value, words[i].word)) {
            know(out, household_yes_no(words[i].yes));
            return true;
        }
    }
    return HOUSEHOLD_REFUSE(r, at->value, "household.not_yes_no", household_shown(r, at->value), key_of(r, at));
}

bool household_read_choice(household_reader *r, const fact_definition *f, const doc_entry *at, household_slot *out)
{
    TRY(scalar(r, at));
    for (size_t i = 0; i < f->value_count; i++) {
        if (household_says(at->value->text, f->values[i])) {
            know(out, household_word(f->values[i]));
            return true;
        }
    }
    return HOUSEHOLD_REFUSE(r, at->value, "household.not_a_choice", household_shown(r, at->value), key_of(r, at),
                            household_list_text(r, f->values, f->value_count));
}

/* ------------------------------------------------------------------ amounts and numbers */

static bool refuse_amount(household_reader *r, household_amount how, const doc_entry *at)
{
    static const char *const ids[] = {
        [HOUSEHOLD_AMOUNT_NONE] = "household.not_an_amount",
        [HOUSEHOLD_AMOUNT_NEGATIVE] = "household.amount_negative",
        [HOUSEHOLD_AMOUNT_DECIMALS] = "household.amount_decimals",
        [HOUSEHOLD_AMOUNT_UNCLEAR] = "household.amount_unclear",
    };
    return HOUSEHOLD_REFUSE(r, at->value, ids[how], household_shown(r, at->value), key_of(r, at));
}

bool household_read_amount(household_reader *r, const fact_definition *f, const doc_entry *at, household_slot *out)
{
    int64_t cents = INT64_MAX;
    TRY(scalar(r, at));
    household_amount how = household_amount_parse(at->value->text, &cents);
    if (how != HOUSEHOLD_AMOUNT_GOOD && how != HOUSEHOLD_AMOUNT_HUGE) {
        return refuse_amount(r, how, at);
    }
    if (how == HOUSEHOLD_AMOUNT_HUGE || cents > f->max) {
        return HOUSEHOLD_REFUSE(r, at->value, "household.amount_large", household_shown(r, at->value), key_of(r, at),
                                text_money(r->a, r->lang, f->max));
    }
    if (cents < f->min) {
        return HOUSEHOLD_REFUSE(r, at->value, "household.amount_small", household_shown(r, at->value), key_of(r, at),
                                text_money(r->a, r->lang, f->min));
    }
    know(out, household_cents(cents));
    return true;
}

bool household_read_number(household_reader *r, int64_t min, int64_t max, bool whole, const doc_entry *at,
                           household_slot *out)
{
    dec v;
    int64_t truncated;
    TRY(scalar(r, at));
    if (!household_number_parse(at->value->text, &v) || (whole && !dec_to_int_exact(v, &truncated))) {
        return HOUSEHOLD_REFUSE(r, at->value, "household.not_a_number", household_shown(r, at->value), key_of(r, at));
    }
    if (dec_cmp(v, dec_from_int(min)) < 0 || dec_cmp(v, dec_from_int(max)) > 0) {
        return HOUSEHOLD_REFUSE(r, at->value, "household.number_range", household_shown(r, at->value), key_of(r, at),
                                str_printf(r->a, "%lld", (long long)min), str_printf(r->a, "%lld", (long long)max));
    }
    know(out, (fact_cell){.kind = CELL_NUMBER, .number = v});
    return true;
}

/* ------------------------------------------------------------------ dates */

/* 1991-04-18 and 18-04-1991 as three numbers; false when the text has neither form. */
static bool date_parts(str s, int64_t *year, int64_t *month, int64_t *day)
{
    bool dutch = s.n == 10 && s.p[2] == '-' && s.p[5] == '-';
    bool iso = s.n == 10 && s.p[4] == '-' && s.p[7] == '-';
    for (size_t i = 0; i < s.n && (dutch || iso); i++) {
        if (s.p[i] != '-' && (s.p[i] < '0' || s.p[i] > '9')) {
            return false;
        }
    }
    return (dutch || iso) && str_to_int(dutch ? str_from(s, 6) : str_cut(s, 0, 4), year) &&
           str_to_int(str_cut(s, dutch ? 3 : 5, 2), month) &&
           str_to_int(dutch ? str_cut(s, 0, 2) : str_from(s, 8), day);
}

bool household_read_any_date(household_reader *r, const doc_entry *at, date *out)
{
    int64_t year, month, day;
    TRY(scalar(r, at));
    if (!date_parts(str_trim(at->value->text), &year, &month, &day)) {
        return HOUSEHOLD_REFUSE(r, at->value, "household.not_a_date", household_shown(r, at->value), key_of(r, at));
    }
    if (!date_valid(year, month, day)) {
        return HOUSEHOLD_REFUSE(r, at->value, "household.date_not_real", household_shown(r, at->value), key_of(r, at));
    }
    *out = date_from_ymd((int)year, (int)month, (int)day);
    return true;
}

bool household_read_date(household_reader *r, const doc_entry *at, bool future, household_slot *out)
{
    date day;
    date first = date_from_ymd(1900, 1, 1), last = future ? date_from_ymd(2199, 12, 31) : r->day;
    TRY(household_read_any_date(r, at, &day));
    if (day < first || day > last) {
        const char *id = day < first ? "household.date_early" : future ? "household.date_far" : "household.date_late";
        return HOUSEHOLD_REFUSE(r, at->value, id, household_shown(r, at->value), key_of(r, at),
                                text_date(r->a, r->lang, day < first ? first : last));
    }
    know(out, household_date(day));
    return true;
}

/* ------------------------------------------------------------------ texts */

/* A character that steers a screen or printer rather than being read. */
static bool is_control(str s, size_t i, bool lines)
{
    unsigned char c = (unsigned char)s.p[i];
    if (lines && (c == '\n' || c == '\t')) {
        return false;
    }
    bool high = c == 0xC2 && i + 1 < s.n && (unsigned char)s.p[i + 1] < 0xA0;
    return c < 0x20 || c == 0x7F || high;
}

static bool check_text(household_reader *r, const doc_entry *at, str s, bool lines, size_t max)
{
    if (str_utf8_len(s) > max) {
        return HOUSEHOLD_REFUSE(r, at, "household.text_long", key_of(r, at), str_printf(r->a, "%zu", max));
    }
    for (size_t i = 0; i < s.n; i++) {
        if (is_control(s, i, lines)) {
            return HOUSEHOLD_REFUSE(r, at, "household.text_control", key_of(r, at));
        }
        if (lines ? household_turns(s, i) : household_unseen(s, i)) {
            return HOUSEHOLD_REFUSE(r, at, lines ? "household.text_direction" : "household.text_control",
                                    key_of(r, at));
        }
    }
    return true;
}

bool household_read_line(household_reader *r, const doc_entry *at, str *out)
{
    TRY(scalar(r, at));
    str s = str_trim(at->value->text);
    TRY(check_text(r, at, s, false, HOUSEHOLD_NAME_MAX));
    *out = s;
    return true;
}

bool household_read_text(household_reader *r, const doc_entry *at, size_t max, str *out)
{
    TRY(scalar(r, at));
    TRY(check_text(r, at, at->value->text, true, max));
    *out = at->value->text;
    return true;
}

/* ------------------------------------------------------------------ any fact */

bool household_read_fact(household_reader *r, const fact_definition *f, const doc_entry *at, household_slot *out)
{
    if (household_is_unknown(at->value)) {
        *out = (household_slot){.state = HOUSEHOLD_UNKNOWN};
        return true;
    }
    switch (f->type) {
    case FACT_BOOLEAN: return household_read_yes_no(r, at, out);
    case FACT_CHOICE: return household_read_choice(r, f, at, out);
    case FACT_AMOUNT: return household_read_amount(r, f, at, out);
    case FACT_NUMBER: return household_read_number(r, f->min, f->max, f->whole, at, out);
    case FACT_DATE: return household_read_date(r, at, f->future, out);
    case FACT_TEXT: break;
    }
    str text;
    TRY(household_read_line(r, at, &text));
    know(out, household_word(text));
    return true;
}

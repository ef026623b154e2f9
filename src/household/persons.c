/* personen[]: who they are, what comes in, what they have and owe. */
#include "household/reading.h"

#include "base/banned.h"

#define ARREARS_MONTHS_MAX 600

/* ------------------------------------------------------------------ ids */

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_id(str s)
{
    bool good = s.n > 0 && s.n <= HOUSEHOLD_ID_MAX && is_letter(s.p[0]);
    for (size_t i = 1; good && i < s.n; i++) {
        good = is_letter(s.p[i]) || (s.p[i] >= '0' && s.p[i] <= '9') || s.p[i] == '_' || s.p[i] == '-';
    }
    return good;
}

bool household_read_id(household_reader *r, household_level level, const doc *map, str *out)
{
    const doc_entry *at;
    TRY(household_need(r, level, map, "id", &at));
    const doc *d = at->value;
    if (d->kind != DOC_SCALAR || !is_id(str_trim(d->text))) {
        return HOUSEHOLD_REFUSE(r, d, "household.id_form", household_shown(r, d));
    }
    if (household_is_unknown(d) || household_is_word(d, S("samen"))) {
        return HOUSEHOLD_REFUSE(r, d, "household.id_taken", household_shown(r, d));
    }
    *out = str_trim(d->text);
    return true;
}

static bool refuse_unknown_person(household_reader *r, str key, const doc *d)
{
    str ids[HOUSEHOLD_PERSONS_MAX];
    for (size_t i = 0; i < r->member_count; i++) {
        ids[i] = r->members[i].id;
    }
    str near = d->kind == DOC_SCALAR ? household_nearest(str_trim(d->text), ids, r->member_count) : S("");
    if (near.n > 0) {
        return HOUSEHOLD_REFUSE(r, d, "household.person_near", household_shown(r, d), key, near);
    }
    return HOUSEHOLD_REFUSE(r, d, "household.person_unknown", household_shown(r, d), key);
}

bool household_read_person(household_reader *r, str key, const doc *d, size_t *out)
{
    for (size_t i = 0; i < r->member_count && d->kind == DOC_SCALAR; i++) {
        if (str_eq(r->members[i].id, str_trim(d->text))) {
            *out = i;
            return true;
        }
    }
    return refuse_unknown_person(r, key, d);
}

bool household_read_group(household_reader *r, const doc_entry *at, size_t *out, size_t *count)
{
    household_items items;
    str key = household_plain(r->a, at->key);
    size_t n = 0;
    TRY(household_list(r, at, HOUSEHOLD_LIST_MAX, &items));
    for (size_t i = 0; i < items.n; i++) {
        size_t person;
        TRY(household_read_person(r, key, items.p[i], &person));
        for (size_t j = 0; j < n; j++) {
            if (out[j] == person) {
                return HOUSEHOLD_REFUSE(r, items.p[i], "household.person_twice", r->members[person].id, key);
            }
        }
        out[n++] = person; /* each once, so at most HOUSEHOLD_PERSONS_MAX */
    }
    *count = n;
    return true;
}

/* ------------------------------------------------------------------ income */

/* R12 */
static void conclude_net_or_gross(household_row row)
{
    if (household_slot_of(row, S("netto_per_maand"))->state == HOUSEHOLD_KNOWN) {
        household_conclude(row, S("opgegeven_als"), household_word(S("netto")));
    } else if (household_slot_of(row, S("bruto_per_maand"))->state == HOUSEHOLD_KNOWN) {
        household_conclude(row, S("opgegeven_als"), household_word(S("bruto")));
    }
}

static bool read_income(household_reader *r, const household_member *m, const doc *d, size_t place)
{
    const doc_entry *kind;
    TRY(household_check_keys(r, HOUSEHOLD_INCOME, d));
    TRY(household_need(r, HOUSEHOLD_INCOME, d, "soort", &kind));
    household_row row = household_new_row(r, S("inkomens"));
    /* An id holds no point, so that this is nobody else's. */
    str id = str_printf(r->a, STR_FMT ".%zu", STR_ARG(m->id), place);
    household_give(row, S("inkomen_id"), HOUSEHOLD_KNOWN, household_word(id));
    household_give(row, S("persoon_id"), HOUSEHOLD_KNOWN, household_word(m->id));
    TRY(household_read_facts(r, HOUSEHOLD_INCOME, d, row));
    conclude_net_or_gross(row);
    return true;
}

/* R4 */
static bool read_incomes(household_reader *r, const household_member *m, const doc_entry *at)
{
    household_items items = {NULL, 0};
    if (at == NULL) {
        return true;
    }
    if (household_is_unknown(at->value)) {
        household_give(m->row, S("inkomsten_opgegeven"), HOUSEHOLD_UNKNOWN, (fact_cell){0});
        return true;
    }
    if (at->value->kind == DOC_SCALAR && !household_is_word(at->value, S("geen"))) {
        return HOUSEHOLD_REFUSE(r, at->value, "household.income_expected", household_shown(r, at->value));
    }
    if (at->value->kind != DOC_SCALAR) {
        TRY(household_list(r, at, HOUSEHOLD_LIST_MAX, &items));
    }
    for (size_t i = 0; i < items.n; i++) {
        TRY(read_income(r, m, items.p[i], i + 1));
    }
    household_give(m->row, S("inkomsten_opgegeven"), HOUSEHOLD_KNOWN, household_yes_no(true));
    return true;
}

/* ------------------------------------------------------------------ assets and debts */

/* Only the amount counts; the rest is checked, for a typing error in it is an error too. */
static bool read_debt(household_reader *r, const fact_definition *f, const doc *d, household_slot *amount)
{
    str text;
    household_slot other;
    TRY(household_check_keys(r, HOUSEHOLD_DEBT, d));
    for (size_t i = 0; i < d->n; i++) {
        const doc_entry *at = &d->entries[i];
        if (doc_is_null(at->value) || household_is_unknown(at->value)) {
            continue;
        }
        if (household_says(at->key, S("bedrag"))) {
            TRY(household_read_amount(r, f, at, amount));
        } else if (household_says(at->key, S("per_maand"))) {
            TRY(household_read_amount(r, f, at, &other));
        } else if (household_says(at->key, S("achterstand_maanden"))) {
            TRY(household_read_number(r, 0, ARREARS_MONTHS_MAX, true, at, &other));
        } else {
            TRY(household_read_line(r, at, &text));
        }
    }
    return true;
}

static bool read_debts(household_reader *r, const doc_entry *at, household_slot *out)
{
    const fact_definition *f = household_column(r->facts, S("vermogens"), S("schulden"));
    household_items items;
    household_slot sum = {HOUSEHOLD_KNOWN, household_cents(0)};
    if (at->value->kind == DOC_SCALAR) {
        if (household_is_word(at->value, S("geen"))) {
            *out = sum;
            return true;
        }
        return household_read_fact(r, f, at, out);
    }
    TRY(household_list(r, at, HOUSEHOLD_LIST_MAX, &items));
    for (size_t i = 0; i < items.n; i++) {
        household_slot one = {0};
        TRY(read_debt(r, f, items.p[i], &one));
        if (one.state != HOUSEHOLD_KNOWN) {
            sum.state = HOUSEHOLD_UNKNOWN;
        }
        if (__builtin_add_overflow(sum.cell.value, one.cell.value, &sum.cell.value) || sum.cell.value > f->max) {
            return HOUSEHOLD_REFUSE(r, at, "household.debts_large", text_money(r->a, r->lang, f->max));
        }
    }
    *out = sum;
    return true;
}

/* R5 */
static bool read_assets(household_reader *r, const household_member *m, const doc_entry *at)
{
    if (at == NULL || household_is_unknown(at->value)) {
        return true;
    }
    bool none = household_is_word(at->value, S("geen"));
    if (at->value->kind == DOC_SCALAR && !none) {
        return HOUSEHOLD_REFUSE(r, at->value, "household.assets_expected", household_shown(r, at->value));
    }
    TRY(none || household_check_keys(r, HOUSEHOLD_ASSETS, at->value));
    household_row row = household_new_row(r, S("vermogens"));
    household_give(row, S("persoon_id"), HOUSEHOLD_KNOWN, household_word(m->id));
    for (size_t i = 0; none && i < row.sheet->column_count; i++) {
        if (row.sheet->columns[i]->type == FACT_AMOUNT) {
            household_conclude(row, row.sheet->columns[i]->name, household_cents(0));
        }
    }
    if (none) {
        return true;
    }
    const doc_entry *debts = household_get(at->value, "schulden");
    household_slot slot = {0};
    if (debts != NULL) {
        TRY(read_debts(r, debts, &slot));
        household_give(row, S("schulden"), slot.state, slot.cell);
    }
    return household_read_facts(r, HOUSEHOLD_ASSETS, at->value, row);
}

/* ------------------------------------------------------------------ one person */

/* A question that is asked only after a certain answer has no place beside another answer. */
static bool check_beside(household_reader *r, const household_member *m)
{
    const doc_entry *stay = household_get(m->map, "rechtmatig_verblijf");
    const household_slot *equal = household_slot_of(m->row, S("nederlander_of_gelijkgesteld"));
    if (stay != NULL && equal != NULL && equal->state == HOUSEHOLD_KNOWN && equal->cell.value == 1) {
        return HOUSEHOLD_REFUSE(r, stay, "household.only_beside", S("rechtmatig_verblijf"),
                                S("nederlander_of_gelijkgesteld"), S("nee"));
    }
    const doc_entry *factor = household_get(m->map, "woonlandfactor");
    const household_slot *number = household_slot_of(m->row, S("woonlandfactor"));
    str insurance = household_text_of(m->row, S("zorgverzekering"));
    if (factor != NULL && insurance.n > 0 && !str_eq(insurance, S("verdrag"))) {
        return HOUSEHOLD_REFUSE(r, factor, "household.only_beside", S("woonlandfactor"), S("zorgverzekering"),
                                S("verdrag"));
    }
    if (number != NULL && number->state == HOUSEHOLD_KNOWN && number->cell.kind == CELL_NUMBER &&
        dec_is_zero(number->cell.number)) {
        return HOUSEHOLD_REFUSE(r, factor, "household.number_above_zero", S("woonlandfactor"));
    }
    return true;
}

static bool read_given(household_reader *r, const fact_definition *f, const doc_entry *at, household_slot *out)
{
    return at == NULL || household_read_fact(r, f, at, out);
}

static bool read_facts(household_reader *r, household_member *m)
{
    const fact_definition *birth = household_column(r->facts, S("personen"), S("geboortedatum"));
    const fact_definition *studies = household_column(r->facts, S("relaties"), S("ander_volgt_onderwijs"));
    const doc_entry *name = household_get(m->map, "naam");
    if (name != NULL && !household_is_unknown(name->value)) {
        TRY(household_read_line(r, name, &m->name));
    }
    TRY(read_given(r, birth, household_get(m->map, "geboren"), &m->birth));
    TRY(read_given(r, studies, household_get(m->map, "volgt_opleiding"), &m->studies));
    household_give(m->row, S("geboortedatum"), m->birth.state, m->birth.cell);
    TRY(household_read_facts(r, HOUSEHOLD_PERSON, m->map, m->row));
    TRY(check_beside(r, m));
    TRY(read_incomes(r, m, household_get(m->map, "inkomen")));
    return read_assets(r, m, household_get(m->map, "vermogen"));
}

static bool read_member(household_reader *r, const doc *d, household_member *m)
{
    TRY(household_check_keys(r, HOUSEHOLD_PERSON, d));
    *m = (household_member){.name = S(""), .map = d, .line = d->line};
    TRY(household_read_id(r, HOUSEHOLD_PERSON, d, &m->id));
    for (size_t i = 0; i < r->member_count; i++) {
        if (str_eq(r->members[i].id, m->id)) {
            return HOUSEHOLD_REFUSE(r, household_get(d, "id")->value, "household.id_twice", m->id,
                                    str_printf(r->a, "%d", r->members[i].line));
        }
    }
    m->row = household_new_row(r, S("personen"));
    household_give(m->row, S("persoon_id"), HOUSEHOLD_KNOWN, household_word(m->id));
    return true;
}

bool household_read_persons(household_reader *r, const doc_entry *at)
{
    household_items items;
    TRY(household_list(r, at, HOUSEHOLD_PERSONS_MAX, &items));
    if (items.n == 0) {
        return HOUSEHOLD_REFUSE(r, at, "household.nobody");
    }
    r->members = ARENA_ARRAY(r->a, household_member, items.n);
    for (size_t i = 0; i < items.n; i++) {
        TRY(read_member(r, items.p[i], &r->members[i]));
        r->member_count++;
    }
    for (size_t i = 0; i < r->member_count; i++) {
        TRY(read_facts(r, &r->members[i]));
    }
    r->pairs = ARENA_ARRAY(r->a, household_pair, r->member_count * r->member_count);
    r->kin = ARENA_ARRAY(r->a, household_kin, r->member_count * r->member_count);
    return true;
}

household_answer household_minor(const household_reader *r, size_t person)
{
    const household_slot *birth = &r->members[person].birth;
    if (birth->state != HOUSEHOLD_KNOWN) {
        return HOUSEHOLD_MAYBE;
    }
    return date_years_between((date)birth->cell.value, r->day) < HOUSEHOLD_ADULT_YEARS ? HOUSEHOLD_YES : HOUSEHOLD_NO;
}

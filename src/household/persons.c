/* personen[]: who they are, what comes in, what they receive already, what they have and owe. */
#include "household/reading.h"

#include "base/banned.h"

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
    if (household_is_unknown(d) || household_is_word(d, S("samen")) || household_is_word(d, S("geen"))) {
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

/* Names with commas between them, as items. */
static household_items split_names(household_reader *r, const doc *d)
{
    const doc **items = NULL;
    size_t n = 0, cap = 0;
    for (str rest = d->text, name; rest.p != NULL;) {
        ptrdiff_t comma = str_find(rest, S(","));
        name = comma < 0 ? rest : str_cut(rest, 0, (size_t)comma);
        rest = comma < 0 ? STR_NULL : str_from(rest, (size_t)comma + 1);
        doc *one = ARENA_NEW(r->a, doc);
        *one = *d;
        one->text = str_trim(name);
        ARENA_PUSH(r->a, items, n, cap, one);
    }
    return (household_items){items, n};
}

bool household_read_names(household_reader *r, const doc_entry *at, size_t max, household_items *out)
{
    const doc *d = at->value;
    if (d->kind != DOC_SCALAR) {
        return household_list(r, at, max, out);
    }
    *out = household_is_word(d, S("geen")) ? (household_items){NULL, 0} : split_names(r, d);
    return out->n <= max ||
           HOUSEHOLD_REFUSE(r, at, "household.list_long", household_plain(r->a, at->key), str_printf(r->a, "%zu", max));
}

bool household_read_group(household_reader *r, const doc_entry *at, size_t *out, size_t *count)
{
    household_items items;
    str key = household_plain(r->a, at->key);
    size_t n = 0;
    TRY(household_read_names(r, at, HOUSEHOLD_LIST_MAX, &items));
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

/* ------------------------------------------------------------------ income, what is received */

/* R12 */
static void conclude_net_or_gross(household_row row)
{
    if (household_slot_of(row, S("netto_per_maand"))->state == HOUSEHOLD_KNOWN) {
        household_conclude(row, S("opgegeven_als"), household_word(S("netto")));
    } else if (household_slot_of(row, S("bruto_per_maand"))->state == HOUSEHOLD_KNOWN) {
        household_conclude(row, S("opgegeven_als"), household_word(S("bruto")));
    }
}

/* R17: how much holiday pay is built up says whether any comes; that none comes says how much. */
static void conclude_holiday_pay(household_row row)
{
    const household_slot *amount = household_slot_of(row, S("vakantiegeld_per_maand"));
    const household_slot *later = household_slot_of(row, S("vakantiegeld_later"));
    if (amount->state == HOUSEHOLD_KNOWN) {
        household_conclude(row, S("vakantiegeld_later"), household_yes_no(amount->cell.value > 0));
    } else if (later->state == HOUSEHOLD_KNOWN && later->cell.value == 0) {
        household_conclude(row, S("vakantiegeld_per_maand"), household_cents(0));
    }
}

/* R4: a list of mappings, each with `needed`, as rows; and that it was told. */
static bool read_listed(household_reader *r, household_member *m, household_level level, const char *key,
                        const char *needed, str table, str told_column)
{
    const doc_entry *at = household_get(m->map, key), *found;
    household_items items;
    household_state told;
    TRY(household_read_listing(r, at, &items, &told));
    for (size_t i = 0; i < items.n; i++) {
        TRY(household_check_keys(r, level, items.p[i]));
        TRY(household_need(r, level, items.p[i], needed, &found));
        household_row row = household_item_row(r, table, m->id, m->id, i + 1);
        TRY(household_read_facts(r, level, items.p[i], row, NULL));
        if (level == HOUSEHOLD_INCOME) {
            conclude_net_or_gross(row);
            conclude_holiday_pay(row);
        }
    }
    household_give(m->row, told_column, told, household_yes_no(true));
    return true;
}

/* ------------------------------------------------------------------ assets and debts */

typedef struct sum { /* of a list: what it is added up to, and where its items are kept */
    household_level level;
    const char *key;
    str column, table;
} sum;

/* An amount, the word geen, or a list of which the amounts are added up. */
static bool read_sum(household_reader *r, const household_member *m, const sum *s, const doc_entry *at,
                     household_slot *out)
{
    const fact_definition *f = household_column(r->facts, S("vermogens"), s->column);
    household_items items;
    household_slot total = {HOUSEHOLD_KNOWN, household_cents(0)};
    if (at->value->kind == DOC_SCALAR) {
        if (household_is_word(at->value, S("geen"))) {
            *out = total;
            return true;
        }
        return household_read_fact(r, f, at, out);
    }
    TRY(household_list(r, at, HOUSEHOLD_LIST_MAX, &items));
    for (size_t i = 0; i < items.n; i++) {
        TRY(household_check_keys(r, s->level, items.p[i]));
        household_row row = household_item_row(r, s->table, m->id, m->id, i + 1);
        TRY(household_read_facts(r, s->level, items.p[i], row, NULL));
        const household_slot *one = household_slot_of(row, S("bedrag"));
        if (one->state != HOUSEHOLD_KNOWN) {
            total.state = HOUSEHOLD_UNKNOWN;
        }
        if (__builtin_add_overflow(total.cell.value, one->cell.value, &total.cell.value) || total.cell.value > f->max) {
            return HOUSEHOLD_REFUSE(r, at, "household.sum_large", str_of(s->key), text_money(r->a, r->lang, f->max));
        }
    }
    *out = total;
    return true;
}

static bool read_sums(household_reader *r, household_member *m, const doc *map)
{
    static const sum sums[] = {
        {HOUSEHOLD_ASSET, "bezittingen", {"bezittingen", 11}, {"bezitposten", 11}},
        {HOUSEHOLD_DEBT, "schulden", {"schulden", 8}, {"schuldposten", 12}},
    };
    for (size_t i = 0; i < sizeof sums / sizeof *sums; i++) {
        const doc_entry *at = household_get(map, sums[i].key);
        household_slot slot = {0};
        if (at != NULL) {
            TRY(read_sum(r, m, &sums[i], at, &slot));
            household_give(household_row_of(r, m, S("vermogens")), sums[i].column, slot.state, slot.cell);
        }
    }
    return true;
}

static bool says_something(const doc *map)
{
    for (size_t i = 0; i < map->n; i++) {
        if (!doc_is_null(map->entries[i].value)) {
            return true;
        }
    }
    return false;
}

/* R5 */
static bool read_assets(household_reader *r, household_member *m, const doc_entry *at)
{
    if (at == NULL || household_is_unknown(at->value)) {
        return true;
    }
    bool none = household_is_word(at->value, S("geen"));
    if (at->value->kind == DOC_SCALAR && !none) {
        return HOUSEHOLD_REFUSE(r, at->value, "household.assets_expected", household_shown(r, at->value));
    }
    TRY(none || household_check_keys(r, HOUSEHOLD_ASSETS, at->value));
    if (!none && !says_something(at->value)) {
        return true;
    }
    household_row row = household_row_of(r, m, S("vermogens"));
    for (size_t i = 0; none && i < row.sheet->column_count; i++) {
        if (row.sheet->columns[i]->type == FACT_AMOUNT) {
            household_conclude(row, row.sheet->columns[i]->name, household_cents(0));
        }
    }
    return none || (read_sums(r, m, at->value) && household_read_facts(r, HOUSEHOLD_ASSETS, at->value, row, NULL));
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
    TRY(household_read_facts(r, HOUSEHOLD_PERSON, m->map, m->row, m));
    TRY(check_beside(r, m));
    TRY(read_listed(r, m, HOUSEHOLD_INCOME, "inkomen", "soort", S("inkomens"), S("inkomsten_opgegeven")));
    TRY(read_listed(r, m, HOUSEHOLD_RECEIVED, "ontvangt", "regeling", S("ontvangsten"), S("ontvangsten_opgegeven")));
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
                                    household_line_text(r, r->members[i].line));
        }
    }
    m->rows = ARENA_ARRAY(r->a, household_row, r->facts->table_count);
    m->row = household_row_of(r, m, S("personen"));
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

household_truth household_minor(const household_reader *r, size_t person)
{
    const household_slot *birth = &r->members[person].birth;
    if (birth->state != HOUSEHOLD_KNOWN) {
        return HOUSEHOLD_MAYBE;
    }
    return date_years_between((date)birth->cell.value, r->day) < HOUSEHOLD_ADULT_YEARS ? HOUSEHOLD_YES : HOUSEHOLD_NO;
}

/* relaties[]: how two people belong together, as both rows of the pair. */
#include "household/reading.h"

#include <assert.h>

#include "base/banned.h"

household_pair *household_pair_of(const household_reader *r, size_t a, size_t b)
{
    assert(a != b);
    return a < b ? &r->pairs[a * r->member_count + b] : &r->pairs[b * r->member_count + a];
}

household_row household_seen_from(const household_reader *r, size_t from, size_t other)
{
    return household_pair_of(r, from, other)->rows[from < other ? 0 : 1];
}

/* A row for later: it is put into its table in the order of the persons, by household_apply_rules. */
static household_row loose_row(household_reader *r, str persoon, str ander)
{
    household_row row = household_loose_row(r, S("relaties"));
    household_give(row, S("persoon_id"), HOUSEHOLD_KNOWN, household_word(persoon));
    household_give(row, S("ander_id"), HOUSEHOLD_KNOWN, household_word(ander));
    return row;
}

household_pair *household_make_pair(household_reader *r, size_t a, size_t b)
{
    household_pair *p = household_pair_of(r, a, b);
    if (p->rows[0].sheet == NULL) {
        str low = r->members[a < b ? a : b].id, high = r->members[a < b ? b : a].id;
        p->rows[0] = loose_row(r, low, high);
        p->rows[1] = loose_row(r, high, low);
    }
    return p;
}

static str inverse_of(str kind)
{
    static const str inverse[][2] = {
        {{"ouder", 5}, {"kind", 4}},
        {{"kind", 4}, {"ouder", 5}},
        {{"huurder", 7}, {"verhuurder", 10}},
        {{"verhuurder", 10}, {"huurder", 7}},
    };
    for (size_t i = 0; i < sizeof inverse / sizeof *inverse; i++) {
        if (str_eq(kind, inverse[i][0])) {
            return inverse[i][1];
        }
    }
    return kind;
}

static bool read_kind(household_reader *r, const doc *d, household_row forth, household_row back)
{
    const doc_entry *at = household_get(d, "soort");
    household_slot slot = {0};
    if (at == NULL) {
        return true;
    }
    TRY(household_read_fact(r, household_column(r->facts, S("relaties"), S("soort")), at, &slot));
    household_give(forth, S("soort"), slot.state, slot.cell);
    if (slot.state == HOUSEHOLD_KNOWN) {
        slot.cell.text = inverse_of(slot.cell.text);
    }
    household_give(back, S("soort"), slot.state, slot.cell);
    return true;
}

static void give_both(household_row forth, household_row back, str column, household_state state, fact_cell cell)
{
    household_give(forth, column, state, cell);
    household_give(back, column, state, cell);
}

static bool read_parting(household_reader *r, const doc *d, household_row forth, household_row back)
{
    static const struct {
        str word;
        bool apart, requested;
    } words[] = {{{"nee", 3}, false, false},
                 {{"no", 2}, false, false},
                 {{"false", 5}, false, false},
                 {{"leven_apart", 11}, true, false},
                 {{"aangevraagd", 11}, true, true}};
    static const str shown[] = {{"nee", 3}, {"leven apart", 11}, {"aangevraagd", 11}};
    const doc_entry *at = household_get(d, "scheiding");
    if (at == NULL) {
        return true;
    }
    if (household_is_unknown(at->value)) {
        give_both(forth, back, S("duurzaam_gescheiden"), HOUSEHOLD_UNKNOWN, (fact_cell){0});
        give_both(forth, back, S("scheiding_aangevraagd"), HOUSEHOLD_UNKNOWN, (fact_cell){0});
        return true;
    }
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (household_is_word(at->value, words[i].word)) {
            give_both(forth, back, S("duurzaam_gescheiden"), HOUSEHOLD_KNOWN, household_yes_no(words[i].apart));
            give_both(forth, back, S("scheiding_aangevraagd"), HOUSEHOLD_KNOWN, household_yes_no(words[i].requested));
            return true;
        }
    }
    return HOUSEHOLD_REFUSE(r, at->value, "household.not_a_choice", household_shown(r, at->value), S("scheiding"),
                            household_list_text(r, shown, sizeof shown / sizeof *shown));
}

static bool read_relation(household_reader *r, const doc *d)
{
    const doc_entry *from_at, *other_at;
    size_t from, other;
    TRY(household_check_keys(r, HOUSEHOLD_RELATION, d));
    TRY(household_need(r, HOUSEHOLD_RELATION, d, "van", &from_at));
    TRY(household_need(r, HOUSEHOLD_RELATION, d, "met", &other_at));
    TRY(household_read_person(r, S("van"), from_at->value, &from));
    TRY(household_read_person(r, S("met"), other_at->value, &other));
    if (from == other) {
        return HOUSEHOLD_REFUSE(r, other_at->value, "household.relation_self", r->members[from].id);
    }
    household_pair *p = household_make_pair(r, from, other);
    if (p->line > 0) {
        return HOUSEHOLD_REFUSE(r, d, "household.relation_twice", r->members[from].id, r->members[other].id,
                                household_line_text(r, p->line));
    }
    p->line = d->line;
    household_row forth = household_seen_from(r, from, other), back = household_seen_from(r, other, from);
    TRY(read_kind(r, d, forth, back));
    TRY(read_parting(r, d, forth, back));
    TRY(household_read_facts(r, HOUSEHOLD_RELATION, d, forth, NULL));
    for (size_t i = 0; i < forth.sheet->column_count; i++) { /* the other facts are the same from both sides */
        if (back.slots[i].state == HOUSEHOLD_UNASKED) {
            back.slots[i] = forth.slots[i];
        }
    }
    return true;
}

bool household_read_relations(household_reader *r, const doc_entry *at)
{
    household_items items;
    TRY(household_list(r, at, HOUSEHOLD_PAIRS_MAX, &items));
    for (size_t i = 0; i < items.n; i++) {
        TRY(read_relation(r, items.p[i]));
    }
    return true;
}

/* woningen[]: where people live and where they are registered, and what threatens the home. */
#include "household/reading.h"

#include "base/banned.h"

static bool is_digits(str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9') {
            return false;
        }
    }
    return true;
}

static str upper_without_spaces(arena *a, str s)
{
    char *p = arena_array(a, s.n + 1, 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c != ' ') {
            p[n++] = c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
        }
    }
    p[n] = '\0';
    return (str){p, n};
}

static bool is_municipality(str s)
{
    return s.n == 6 && str_starts(s, S("GM")) && is_digits(str_from(s, 2));
}

static bool is_postcode(str s)
{
    return s.n == 6 && is_digits(str_cut(s, 0, 4)) && s.p[0] != '0' && s.p[4] >= 'A' && s.p[4] <= 'Z' &&
           s.p[5] >= 'A' && s.p[5] <= 'Z';
}

/* A text of a fixed form, stored in capitals and without spaces. */
static bool read_code(household_reader *r, const household_place *p, household_row row, const char *key, str column,
                      bool (*is_good)(str), const char *refusal, str *out)
{
    const doc_entry *at = household_get(p->map, key);
    *out = S("");
    if (at == NULL) {
        return true;
    }
    if (household_is_unknown(at->value)) {
        household_give(row, column, HOUSEHOLD_UNKNOWN, (fact_cell){0});
        return true;
    }
    str code = at->value->kind == DOC_SCALAR ? upper_without_spaces(r->a, str_trim(at->value->text)) : S("");
    if (!is_good(code)) {
        return HOUSEHOLD_REFUSE(r, at->value, refusal, household_shown(r, at->value));
    }
    household_give(row, column, HOUSEHOLD_KNOWN, household_word(code));
    *out = code;
    return true;
}

/* ------------------------------------------------------------------ who lives there, who is registered there */

static bool read_residents(household_reader *r, household_place *p)
{
    size_t persons[HOUSEHOLD_PERSONS_MAX], n = 0;
    const doc_entry *at = household_get(p->map, "bewoners");
    if (at != NULL && !household_is_unknown(at->value)) {
        TRY(household_read_group(r, at, persons, &n));
    }
    str *ids = ARENA_ARRAY(r->a, str, n);
    for (size_t i = 0; i < n; i++) {
        p->lives[persons[i]] = true;
        ids[i] = r->members[persons[i]].id;
    }
    p->residents = ids;
    p->resident_count = n;
    return true;
}

static bool read_registered(household_reader *r, household_place *p)
{
    size_t persons[HOUSEHOLD_PERSONS_MAX], n = 0;
    const doc_entry *at = household_get(p->map, "ingeschreven");
    if (at == NULL) {
        return true;
    }
    if (household_is_unknown(at->value)) {
        p->registered_given = HOUSEHOLD_UNKNOWN;
        return true;
    }
    TRY(household_read_group(r, at, persons, &n));
    p->registered_given = HOUSEHOLD_KNOWN;
    for (size_t i = 0; i < n; i++) {
        for (size_t h = 0; h < r->place_count; h++) {
            if (r->places[h].named[persons[i]]) {
                return HOUSEHOLD_REFUSE(r, at, "household.registered_twice", r->members[persons[i]].id,
                                        r->places[h].id);
            }
        }
        p->named[persons[i]] = true;
    }
    return true;
}

/* Somebody is registered at one address: where a list names him; else where he lives, if no list says that he is not there. When that
 * leaves more than one home, or a home of which it is unknown, so is his registration. */
static void settle_registration(household_reader *r, size_t person)
{
    household_place *only = NULL;
    size_t candidates = 0;
    bool named = false;
    for (size_t h = 0; h < r->place_count; h++) {
        household_place *p = &r->places[h];
        p->registered[person] = p->named[person] ? HOUSEHOLD_YES : HOUSEHOLD_NO;
        named = named || p->named[person];
        if (p->lives[person] && p->registered_given != HOUSEHOLD_KNOWN) {
            candidates++;
            only = p;
        }
    }
    if (named || candidates == 0) {
        return;
    }
    if (candidates == 1 && only->registered_given == HOUSEHOLD_UNASKED) {
        only->registered[person] = HOUSEHOLD_YES;
        return;
    }
    for (size_t h = 0; h < r->place_count; h++) {
        household_place *p = &r->places[h];
        if (p->lives[person] && p->registered_given != HOUSEHOLD_KNOWN) {
            p->registered[person] = HOUSEHOLD_MAYBE;
        }
    }
}

/* ------------------------------------------------------------------ what threatens the home */

static bool read_threats(household_reader *r, household_place *p)
{
    household_items items;
    const doc_entry *kind;
    TRY(household_read_listing(r, household_get(p->map, "dreiging"), &items, &p->threats_given));
    household_give(p->row, S("dreiging_opgegeven"), p->threats_given, household_yes_no(true));
    p->threats = ARENA_ARRAY(r->a, household_threat, items.n);
    p->threat_rows = ARENA_ARRAY(r->a, household_row, items.n);
    for (size_t i = 0; i < items.n; i++) {
        household_row row = household_loose_row(r, S("dreigingen"));
        TRY(household_check_keys(r, HOUSEHOLD_THREAT, items.p[i]));
        TRY(household_need(r, HOUSEHOLD_THREAT, items.p[i], "soort", &kind));
        TRY(household_read_facts(r, HOUSEHOLD_THREAT, items.p[i], row, NULL));
        const household_slot *day = household_slot_of(row, S("datum"));
        p->threats[i] = (household_threat){household_text_of(row, S("soort")), day->state == HOUSEHOLD_KNOWN,
                                           (date)day->cell.value};
        p->threat_rows[i] = row;
    }
    p->threat_count = items.n;
    return true;
}

/* ------------------------------------------------------------------ all homes */

static bool read_place(household_reader *r, const doc *d, household_place *p)
{
    TRY(household_check_keys(r, HOUSEHOLD_HOME, d));
    *p = (household_place){.map = d};
    TRY(household_read_id(r, HOUSEHOLD_HOME, d, &p->id));
    for (size_t i = 0; i < r->place_count; i++) {
        if (str_eq(r->places[i].id, p->id)) {
            return HOUSEHOLD_REFUSE(r, household_get(d, "id")->value, "household.id_twice", p->id,
                                    household_line_text(r, r->places[i].map->line));
        }
    }
    household_row row = p->row = household_loose_row(r, S("woningen"));
    household_give(row, S("woning_id"), HOUSEHOLD_KNOWN, household_word(p->id));
    TRY(household_read_facts(r, HOUSEHOLD_HOME, d, row, NULL));
    TRY(read_code(r, p, row, "gemeente", S("gemeente_code"), is_municipality, "household.municipality",
                  &p->municipality));
    TRY(read_code(r, p, row, "postcode", S("postcode"), is_postcode, "household.postcode", &p->postcode));
    p->kind = household_text_of(row, S("woning_soort"));
    return read_residents(r, p) && read_registered(r, p) && read_threats(r, p);
}

bool household_read_homes(household_reader *r, const doc_entry *at)
{
    household_items items;
    TRY(household_list(r, at, HOUSEHOLD_HOMES_MAX, &items));
    r->places = ARENA_ARRAY(r->a, household_place, items.n);
    for (size_t i = 0; i < items.n; i++) {
        TRY(read_place(r, items.p[i], &r->places[i]));
        r->place_count++;
    }
    for (size_t person = 0; person < r->member_count; person++) {
        settle_registration(r, person);
    }
    return true;
}

static bool check_resident(household_reader *r, size_t person)
{
    household_truth minor = household_minor(r, person);
    bool two_allowed = minor == HOUSEHOLD_YES || (minor == HOUSEHOLD_MAYBE && r->members[person].is_child);
    const household_place *first = NULL;
    size_t homes = 0;
    for (size_t h = 0; h < r->place_count; h++) {
        const household_place *p = &r->places[h];
        if (!p->lives[person]) {
            continue;
        }
        homes++;
        const doc_entry *at = household_get(p->map, "bewoners");
        if (homes == 2 && !two_allowed) {
            return HOUSEHOLD_REFUSE(r, at, "household.two_homes", r->members[person].id, first->id);
        }
        if (homes == 3) {
            return HOUSEHOLD_REFUSE(r, at, "household.three_homes", r->members[person].id);
        }
        first = first == NULL ? p : first;
    }
    return true;
}

bool household_check_residents(household_reader *r)
{
    for (size_t person = 0; person < r->member_count; person++) {
        TRY(check_resident(r, person));
    }
    return true;
}

/* ------------------------------------------------------------------ the rows of residents */

/* What two homes of a child both say; where they differ there is no answer for the child. */
static household_slot common(const household_slot *one, const household_slot *other)
{
    const fact_cell *a = &one->cell, *b = &other->cell;
    if (one->state == HOUSEHOLD_KNOWN && other->state == HOUSEHOLD_KNOWN && a->kind == b->kind &&
        (a->kind == CELL_TEXT     ? str_eq(a->text, b->text)
         : a->kind == CELL_NUMBER ? dec_cmp(a->number, b->number) == 0
                                  : a->value == b->value)) {
        return *one;
    }
    bool unasked = one->state == HOUSEHOLD_UNASKED && other->state == HOUSEHOLD_UNASKED;
    return (household_slot){.state = unasked ? HOUSEHOLD_UNASKED : HOUSEHOLD_UNKNOWN};
}

/* Gives the resident what the home says; a fact that the person's own mapping gave goes first. */
static void settle_home(household_reader *r, household_member *m, const household_place *first,
                        const household_place *second)
{
    household_row row = household_row_of(r, m, S("woningen"));
    household_truth registered = first->registered[m - r->members];
    if (second != NULL &&
        registered != HOUSEHOLD_YES) { /* at one address at most: yes or maybe of either is the answer */
        registered =
            second->registered[m - r->members] != HOUSEHOLD_NO ? second->registered[m - r->members] : registered;
    }
    if (registered != HOUSEHOLD_MAYBE) {
        household_give(row, S("ingeschreven_op_woonadres"), HOUSEHOLD_KNOWN,
                       household_yes_no(registered == HOUSEHOLD_YES));
    }
    for (size_t i = 0; i < row.sheet->column_count; i++) {
        if (row.slots[i].state == HOUSEHOLD_UNASKED) {
            row.slots[i] = second == NULL ? first->row.slots[i] : common(&first->row.slots[i], &second->row.slots[i]);
        }
    }
}

static void settle_threats(household_reader *r, const household_member *m, const household_place *p)
{
    for (size_t i = 0; i < p->threat_count; i++) {
        household_row row = household_item_row(r, S("dreigingen"), m->id, p->id, i + 1);
        for (size_t k = 0; k < row.sheet->column_count; k++) {
            if (row.slots[k].state == HOUSEHOLD_UNASKED) {
                row.slots[k] = p->threat_rows[i].slots[k];
            }
        }
    }
}

void household_settle_homes(household_reader *r)
{
    for (size_t person = 0; person < r->member_count; person++) {
        const household_place *found[2] = {NULL, NULL}; /* household_check_residents: two at most */
        for (size_t h = 0; h < r->place_count; h++) {
            if (r->places[h].lives[person]) {
                found[found[0] != NULL] = &r->places[h];
                settle_threats(r, &r->members[person], &r->places[h]);
            }
        }
        if (found[0] != NULL) {
            settle_home(r, &r->members[person], found[0], found[1]);
        }
    }
}

/* ------------------------------------------------------------------ together or not */

static bool lives_somewhere(const household_reader *r, size_t person)
{
    for (size_t h = 0; h < r->place_count; h++) {
        if (r->places[h].lives[person]) {
            return true;
        }
    }
    return false;
}

/* A home names everybody who lives there; so who has a home does not live with somebody who is not named there. */
household_truth household_same_home(const household_reader *r, size_t a, size_t b)
{
    for (size_t h = 0; h < r->place_count; h++) {
        if (r->places[h].lives[a] && r->places[h].lives[b]) {
            return HOUSEHOLD_YES;
        }
    }
    return lives_somewhere(r, a) || lives_somewhere(r, b) ? HOUSEHOLD_NO : HOUSEHOLD_MAYBE;
}

static household_truth registered_somewhere(const household_reader *r, size_t person)
{
    household_truth most = HOUSEHOLD_NO;
    for (size_t h = 0; h < r->place_count; h++) {
        most = r->places[h].registered[person] > most ? r->places[h].registered[person] : most;
    }
    return most;
}

household_truth household_same_address(const household_reader *r, size_t a, size_t b)
{
    household_truth same = HOUSEHOLD_NO;
    for (size_t h = 0; h < r->place_count; h++) {
        household_truth here = household_both(r->places[h].registered[a], r->places[h].registered[b]);
        same = here > same ? here : same;
    }
    household_truth of_a = registered_somewhere(r, a), of_b = registered_somewhere(r, b);
    if (same != HOUSEHOLD_NO || of_a == HOUSEHOLD_YES || of_b == HOUSEHOLD_YES) {
        return same; /* one of them has an address: the other is there, is not, or may be */
    }
    bool told = of_a == HOUSEHOLD_NO && of_b == HOUSEHOLD_NO && lives_somewhere(r, a) && lives_somewhere(r, b);
    return told ? HOUSEHOLD_NO : HOUSEHOLD_MAYBE; /* told: both are not registered where they live */
}

/* woningen[]: where people live and where they are registered. */
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

/* ------------------------------------------------------------------ all homes */

static bool read_place(household_reader *r, const doc *d, household_place *p)
{
    TRY(household_check_keys(r, HOUSEHOLD_HOME, d));
    *p = (household_place){.map = d};
    TRY(household_read_id(r, HOUSEHOLD_HOME, d, &p->id));
    for (size_t i = 0; i < r->place_count; i++) {
        if (str_eq(r->places[i].id, p->id)) {
            return HOUSEHOLD_REFUSE(r, household_get(d, "id")->value, "household.id_twice", p->id,
                                    str_printf(r->a, "%d", r->places[i].map->line));
        }
    }
    household_row row = p->row = household_loose_row(r, S("woningen"));
    household_give(row, S("woning_id"), HOUSEHOLD_KNOWN, household_word(p->id));
    TRY(household_read_facts(r, HOUSEHOLD_HOME, d, row));
    TRY(read_code(r, p, row, "gemeente", S("gemeente_code"), is_municipality, "household.municipality",
                  &p->municipality));
    TRY(read_code(r, p, row, "postcode", S("postcode"), is_postcode, "household.postcode", &p->postcode));
    p->kind = household_text_of(row, S("woning_soort"));
    return read_residents(r, p) && read_registered(r, p);
}

/* The home of somebody; of a child with two homes, the one where it is registered. NULL when there is none, or it is not known which. */
static const household_place *home_of(const household_reader *r, size_t person)
{
    const household_place *home = NULL, *address = NULL;
    size_t homes = 0;
    for (size_t h = 0; h < r->place_count; h++) {
        const household_place *p = &r->places[h];
        if (p->lives[person]) {
            homes++;
            home = p;
            address = p->registered[person] == HOUSEHOLD_YES ? p : address;
        }
    }
    return homes > 1 ? address : home;
}

/* What is true of the home is true for everybody who lives there: a row for each of them. */
static void make_rows(household_reader *r)
{
    for (size_t person = 0; person < r->member_count; person++) {
        const household_place *home = home_of(r, person);
        if (home == NULL) {
            continue;
        }
        household_row row = household_same_row(r, home->row);
        household_give(row, S("persoon_id"), HOUSEHOLD_KNOWN, household_word(r->members[person].id));
        if (home->registered[person] != HOUSEHOLD_MAYBE) {
            household_give(row, S("ingeschreven_op_woonadres"), HOUSEHOLD_KNOWN,
                           household_yes_no(home->registered[person] == HOUSEHOLD_YES));
        }
    }
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
    make_rows(r);
    return true;
}

static bool check_resident(household_reader *r, size_t person)
{
    household_answer minor = household_minor(r, person);
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
household_answer household_same_home(const household_reader *r, size_t a, size_t b)
{
    for (size_t h = 0; h < r->place_count; h++) {
        if (r->places[h].lives[a] && r->places[h].lives[b]) {
            return HOUSEHOLD_YES;
        }
    }
    return lives_somewhere(r, a) || lives_somewhere(r, b) ? HOUSEHOLD_NO : HOUSEHOLD_MAYBE;
}

static household_answer registered_somewhere(const household_reader *r, size_t person)
{
    household_answer most = HOUSEHOLD_NO;
    for (size_t h = 0; h < r->place_count; h++) {
        most = r->places[h].registered[person] > most ? r->places[h].registered[person] : most;
    }
    return most;
}

household_answer household_same_address(const household_reader *r, size_t a, size_t b)
{
    household_answer same = HOUSEHOLD_NO;
    for (size_t h = 0; h < r->place_count; h++) {
        household_answer here = household_both(r->places[h].registered[a], r->places[h].registered[b]);
        same = here > same ? here : same;
    }
    household_answer of_a = registered_somewhere(r, a), of_b = registered_somewhere(r, b);
    if (same != HOUSEHOLD_NO || of_a == HOUSEHOLD_YES || of_b == HOUSEHOLD_YES) {
        return same; /* one of them has an address: the other is there, is not, or may be */
    }
    bool told = of_a == HOUSEHOLD_NO && of_b == HOUSEHOLD_NO && lives_somewhere(r, a) && lives_somewhere(r, b);
    return told ? HOUSEHOLD_NO : HOUSEHOLD_MAYBE; /* told: both are not registered where they live */
}

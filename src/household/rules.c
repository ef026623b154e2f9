/* The reading rules R1 to R19 of docs/household-file.md. They only conclude cells that the file leaves open. */
#include "household/reading.h"

#include "base/banned.h"

#define AOW_CERTAINLY_NOT_YEARS 60
#define WITHOUT_INCOME_YEARS 12 /* on 1 January */

/* ------------------------------------------------------------------ persons: R1, R2, R3, R13 to R15, R18 */

/* What living in a home of a kind says; MAYBE: nothing. */
static const struct {
    const char *kind;
    household_truth detained, institution;
} homes[] = {
    {"huur", HOUSEHOLD_NO, HOUSEHOLD_NO},         {"koop", HOUSEHOLD_NO, HOUSEHOLD_NO},
    {"kamer", HOUSEHOLD_NO, HOUSEHOLD_NO},        {"inwonend", HOUSEHOLD_NO, HOUSEHOLD_NO},
    {"geen", HOUSEHOLD_MAYBE, HOUSEHOLD_NO},      {"inrichting", HOUSEHOLD_NO, HOUSEHOLD_YES},
    {"detentie", HOUSEHOLD_YES, HOUSEHOLD_MAYBE}, {"opvang", HOUSEHOLD_NO, HOUSEHOLD_MAYBE},
};

static bool in_a_municipality(const household_reader *r, size_t person)
{
    for (size_t h = 0; h < r->place_count; h++) {
        if (r->places[h].lives[person] && r->places[h].municipality.n > 0) {
            return true;
        }
    }
    return false;
}

/* A place without a home has nobody registered at it but by letters, and those are asked about. */
static bool is_registered_in_a_municipality(const household_reader *r, size_t person)
{
    for (size_t h = 0; h < r->place_count; h++) {
        const household_place *p = &r->places[h];
        if (p->registered[person] == HOUSEHOLD_YES && p->municipality.n > 0 && !str_eq(p->kind, S("geen"))) {
            return true;
        }
    }
    return false;
}

static household_truth what_home_says(str kind, bool of_detention)
{
    for (size_t k = 0; k < sizeof homes / sizeof *homes; k++) {
        if (str_eq(kind, str_of(homes[k].kind))) {
            return of_detention ? homes[k].detained : homes[k].institution;
        }
    }
    return HOUSEHOLD_MAYBE;
}

/* A child may live in two homes: then both must say it. */
static void conclude_from_homes(household_reader *r, size_t person, bool of_detention, str column)
{
    household_truth said = HOUSEHOLD_MAYBE;
    bool any = false;
    for (size_t h = 0; h < r->place_count; h++) {
        if (r->places[h].lives[person]) {
            household_truth here = what_home_says(r->places[h].kind, of_detention);
            said = any && here != said ? HOUSEHOLD_MAYBE : here;
            any = true;
        }
    }
    if (said != HOUSEHOLD_MAYBE) {
        household_conclude(r->members[person].row, column, household_yes_no(said == HOUSEHOLD_YES));
    }
}

static bool may_be_adult(const household_reader *r, size_t person)
{
    household_truth minor = household_minor(r, person);
    return minor == HOUSEHOLD_NO || (minor == HOUSEHOLD_MAYBE && !r->members[person].is_child);
}

/* R18: who lives in somebody else's home does not live in one of his own. */
static void conclude_no_own_home(household_reader *r, size_t person)
{
    static const char *const of_others[] = {"huur", "kamer", "inwonend"};
    size_t lives = 0, not_own = 0;
    for (size_t h = 0; h < r->place_count; h++) {
        lives += r->places[h].lives[person];
        for (size_t i = 0; r->places[h].lives[person] && i < sizeof of_others / sizeof of_others[0]; i++) {
            not_own += str_eq(r->places[h].kind, str_of(of_others[i]));
        }
    }
    if (may_be_adult(r, person) && lives > 0 && not_own == lives) {
        household_conclude(household_row_of(r, &r->members[person], S("vermogens")), S("overwaarde_eigen_woning"),
                           household_cents(0));
    }
}

static size_t adults_of(const household_reader *r, const household_place *p)
{
    size_t n = 0;
    for (size_t i = 0; i < r->member_count; i++) {
        n += p->lives[i] && may_be_adult(r, i);
    }
    return n;
}

/* R19: rent of a home with one adult in it is what that one pays. */
static void conclude_housing_costs(household_reader *r, size_t person)
{
    for (size_t h = 0; h < r->place_count && may_be_adult(r, person); h++) {
        const household_place *p = &r->places[h];
        const household_slot *rent = p->lives[person] ? household_slot_of(p->row, S("kale_huur")) : NULL;
        if (rent != NULL && rent->state == HOUSEHOLD_KNOWN && rent->cell.value > 0 && adults_of(r, p) == 1) {
            household_conclude(r->members[person].row, S("heeft_woonkosten"), household_yes_no(true));
        }
    }
}

/* R13: eviction before being cut off, then the earliest day. Who said himself what threatens, said on which day too. */
static void conclude_threat(household_reader *r, size_t person)
{
    const household_threat *worst = NULL;
    household_row row = r->members[person].row;
    const household_slot *said = household_slot_of(row, S("bedreigende_situatie"));
    for (size_t h = 0; h < r->place_count && said->state == HOUSEHOLD_UNASKED; h++) {
        for (size_t i = 0; r->places[h].lives[person] && i < r->places[h].threat_count; i++) {
            const household_threat *t = &r->places[h].threats[i];
            bool evicted = str_eq(t->kind, S("ontruiming"));
            bool more = worst == NULL || evicted > str_eq(worst->kind, S("ontruiming"));
            bool same = worst != NULL && evicted == str_eq(worst->kind, S("ontruiming"));
            bool sooner = same && t->has_day && (!worst->has_day || t->day < worst->day);
            worst = t->kind.n > 0 && (more || sooner) ? t : worst;
        }
    }
    if (worst == NULL) {
        return;
    }
    bool evicted = str_eq(worst->kind, S("ontruiming"));
    household_conclude(row, S("bedreigende_situatie"), household_word(evicted ? S("ontruiming") : S("afsluiting")));
    if (worst->has_day) {
        household_conclude(row, S("bedreigende_situatie_op"), household_date(worst->day));
    }
}

static void conclude_person(household_reader *r, size_t person)
{
    const household_member *m = &r->members[person];
    if (m->birth.state == HOUSEHOLD_KNOWN &&
        date_years_between((date)m->birth.cell.value, r->day) < AOW_CERTAINLY_NOT_YEARS) {
        household_conclude(m->row, S("heeft_aow_leeftijd"), household_yes_no(false)); /* R1 */
    }
    if (m->birth.state == HOUSEHOLD_KNOWN &&
        date_years_between((date)m->birth.cell.value, date_from_ymd(date_to_ymd(r->day).year, 1, 1)) <
            WITHOUT_INCOME_YEARS) {
        household_conclude(m->row, S("inkomsten_opgegeven"), household_yes_no(true)); /* R15 */
    }
    if (in_a_municipality(r, person)) {
        household_conclude(m->row, S("woont_in_nederland"), household_yes_no(true)); /* R2 */
    }
    if (is_registered_in_a_municipality(r, person)) { /* R14 */
        household_conclude(m->row, S("ingeschreven_als_inwoner"), household_yes_no(true));
        household_conclude(m->row, S("ingeschreven_in_nederland"), household_yes_no(true));
    }
    conclude_threat(r, person);
    conclude_from_homes(r, person, true, S("gedetineerd")); /* R3 */
    conclude_from_homes(r, person, false, S("in_inrichting"));
    conclude_no_own_home(r, person);
    conclude_housing_costs(r, person);
}

/* ------------------------------------------------------------------ children: R2, R9, R16, in_huishouden */

/* Whether all parents and carers who live with the child live in one home. */
static bool has_one_home(const household_reader *r, const household_offspring *c)
{
    size_t n = c->parent_count + c->carer_count;
    for (size_t i = 0; i < n; i++) {
        for (size_t j = 0; j < i; j++) {
            if (household_same_home(r, c->child, c->parents[i]) != HOUSEHOLD_NO &&
                household_same_home(r, c->child, c->parents[j]) != HOUSEHOLD_NO &&
                household_same_home(r, c->parents[i], c->parents[j]) != HOUSEHOLD_YES) {
                return false;
            }
        }
    }
    return true;
}

static void conclude_child(household_reader *r, const household_offspring *c)
{
    size_t n = c->parent_count + c->carer_count, payee = n;
    for (size_t i = 0; i < c->parent_count && payee == n; i++) {
        payee = household_same_home(r, c->child, c->parents[i]) == HOUSEHOLD_YES ? i : n;
    }
    bool one_home = has_one_home(r, c);
    for (size_t i = 0; i < n; i++) {
        household_truth together = household_same_home(r, c->child, c->parents[i]);
        if (together != HOUSEHOLD_MAYBE) {
            household_conclude(c->rows[i], S("in_huishouden"), household_yes_no(together == HOUSEHOLD_YES));
            if (one_home) {
                household_conclude(c->rows[i], S("betaalt_opvang"),
                                   household_yes_no(together == HOUSEHOLD_YES)); /* R16 */
            }
        }
        if (payee < n) {
            household_conclude(c->rows[i], S("aanvrager_kinderbijslag"), household_yes_no(i == payee)); /* R9 */
        }
        if (in_a_municipality(r, c->child)) {
            household_conclude(c->rows[i], S("woonland"), household_word(S("nederland"))); /* R2 */
        }
    }
}

/* ------------------------------------------------------------------ pairs: R6, R7, R8, R10 */

static bool is_marriage(str kind)
{
    return str_eq(kind, S("gehuwd")) || str_eq(kind, S("geregistreerd_partner"));
}

static const household_offspring *offspring_of(const household_reader *r, size_t child)
{
    for (size_t i = 0; i < r->child_count; i++) {
        if (r->children[i].child == child) {
            return &r->children[i];
        }
    }
    return NULL;
}

static bool have_a_parent_in_common(const household_reader *r, size_t a, size_t b)
{
    const household_offspring *c = offspring_of(r, a);
    for (size_t i = 0; c != NULL && i < c->parent_count; i++) {
        if (*household_kin_of(r, b, c->parents[i]) == HOUSEHOLD_PARENT) {
            return true;
        }
    }
    return false;
}

/* A carer is a step-parent when married to a parent of the child. */
static bool is_step_parent(const household_reader *r, size_t child, size_t carer)
{
    const household_offspring *c = offspring_of(r, child);
    for (size_t i = 0; c != NULL && i < c->parent_count; i++) {
        household_row row = household_seen_from(r, carer, c->parents[i]); /* nobody is both */
        if (row.sheet != NULL && is_marriage(household_text_of(row, S("soort")))) {
            return true;
        }
    }
    return false;
}

/* What kinderen[] says `other` is of `from`; empty kind: nothing. */
typedef struct family {
    str kind, degree;
} family;

static family family_of(const household_reader *r, size_t from, size_t other)
{
    household_kin kin = *household_kin_of(r, from, other);
    if (kin == HOUSEHOLD_PARENT || kin == HOUSEHOLD_CHILD) {
        return (family){kin == HOUSEHOLD_PARENT ? S("ouder") : S("kind"), S("bloed_1")};
    }
    if (have_a_parent_in_common(r, from, other)) {
        return (family){S("broer_zus"), S("bloed_2")};
    }
    if (kin == HOUSEHOLD_CARER && is_step_parent(r, from, other)) {
        return (family){S("ouder"), S("aanverwant_1")};
    }
    if (kin == HOUSEHOLD_CARED_FOR && is_step_parent(r, other, from)) {
        return (family){S("kind"), S("aanverwant_1")};
    }
    return (family){S(""), S("")};
}

static void conclude_degree(household_row row) /* R6 */
{
    static const char *const degrees[][2] = {
        {"gehuwd", "geen"},       {"geregistreerd_partner", "geen"},
        {"samenwonend", "geen"},  {"vriend", "geen"},
        {"huurder", "geen"},      {"verhuurder", "geen"},
        {"ouder", "bloed_1"},     {"kind", "bloed_1"},
        {"broer_zus", "bloed_2"},
    };
    str kind = household_text_of(row, S("soort"));
    for (size_t i = 0; i < sizeof degrees / sizeof *degrees; i++) {
        if (str_eq(kind, str_of(degrees[i][0]))) {
            household_conclude(row, S("verwantschap"), household_word(str_of(degrees[i][1])));
        }
    }
}

static void conclude_for_a_minor(household_row row) /* R8 */
{
    household_conclude(row, S("soort"), household_word(S("anders")));
    household_conclude(row, S("verwantschap"), household_word(S("geen")));
    household_conclude(row, S("huishouden_grond"), household_word(S("geen")));
    household_conclude(row, S("toeslagband"), household_word(S("geen")));
    household_conclude(row, S("zakelijk_contract"), household_word(S("geen")));
}

/* The latest date of birth of the children of both who are registered where both are: R11. */
static void conclude_youngest(household_reader *r, size_t from, size_t other, household_row row)
{
    household_truth together = household_same_address(r, from, other);
    fact_cell youngest = {.kind = CELL_NONE};
    for (size_t i = 0; i < r->child_count && together != HOUSEHOLD_NO; i++) {
        size_t child = r->children[i].child;
        if (*household_kin_of(r, from, child) != HOUSEHOLD_CHILD &&
            *household_kin_of(r, other, child) != HOUSEHOLD_CHILD) {
            continue;
        }
        household_truth here = HOUSEHOLD_NO;
        for (size_t h = 0; h < r->place_count; h++) {
            const household_truth *registered = r->places[h].registered;
            household_truth all =
                household_both(registered[child], household_both(registered[from], registered[other]));
            here = all > here ? all : here;
        }
        const household_slot *birth = &r->members[child].birth;
        if (together == HOUSEHOLD_MAYBE || here == HOUSEHOLD_MAYBE ||
            (here == HOUSEHOLD_YES && birth->state != HOUSEHOLD_KNOWN)) {
            return; /* unknown: the cell stays absent */
        }
        if (here == HOUSEHOLD_YES && (youngest.kind == CELL_NONE || birth->cell.value > youngest.value)) {
            youngest = household_date((date)birth->cell.value);
        }
    }
    household_conclude(row, S("jongste_kind_geboortedatum"), youngest);
}

static void conclude_row(household_reader *r, size_t from, size_t other, household_row row)
{
    family f = family_of(r, from, other);
    if (f.kind.n > 0) { /* R10; another kind in the file says another degree, by R6 */
        household_conclude(row, S("soort"), household_word(f.kind));
        str kind = household_text_of(row, S("soort"));
        if (kind.n == 0 || str_eq(kind, f.kind)) {
            household_conclude(row, S("verwantschap"), household_word(f.degree));
        }
    }
    conclude_degree(row);
    household_truth home = household_same_home(r, from, other), address = household_same_address(r, from, other);
    if (is_marriage(household_text_of(row, S("soort"))) && home == HOUSEHOLD_YES) { /* R7 */
        household_conclude(row, S("duurzaam_gescheiden"), household_yes_no(false));
        household_conclude(row, S("scheiding_aangevraagd"), household_yes_no(false));
    }
    if (household_minor(r, from) == HOUSEHOLD_YES || household_minor(r, other) == HOUSEHOLD_YES) {
        conclude_for_a_minor(row);
    }
    if (home != HOUSEHOLD_MAYBE) {
        household_conclude(row, S("zelfde_woning"), household_yes_no(home == HOUSEHOLD_YES));
    }
    if (address != HOUSEHOLD_MAYBE) {
        household_conclude(row, S("zelfde_adres_brp"), household_yes_no(address == HOUSEHOLD_YES));
    }
    const household_member *m = &r->members[other];
    household_give(row, S("ander_geboortedatum"), m->birth.state, m->birth.cell);
    household_give(row, S("ander_volgt_onderwijs"), m->studies.state, m->studies.cell);
    conclude_youngest(r, from, other, row);
}

/* R10: who lives or is registered in one home, and family by kinderen[], has a row. An address that may be the same counts too, for
 * else a law would take the missing row for a no. */
static bool belong_together(const household_reader *r, size_t a, size_t b)
{
    if (household_same_home(r, a, b) == HOUSEHOLD_YES || family_of(r, a, b).kind.n > 0) {
        return true;
    }
    for (size_t h = 0; h < r->place_count; h++) {
        if (household_both(r->places[h].registered[a], r->places[h].registered[b]) != HOUSEHOLD_NO) {
            return true;
        }
    }
    return false;
}

static void conclude_pairs(household_reader *r)
{
    household_sheet *sheet = household_sheet_of(r, S("relaties"));
    for (size_t a = 0; a < r->member_count; a++) {
        for (size_t b = a + 1; b < r->member_count; b++) {
            if (belong_together(r, a, b)) {
                household_make_pair(r, a, b);
            }
        }
    }
    for (size_t a = 0; a < r->member_count; a++) {
        for (size_t b = 0; b < r->member_count; b++) {
            household_row row = {NULL, NULL};
            if (a != b) {
                row = household_seen_from(r, a, b);
            }
            if (row.sheet != NULL) {
                conclude_row(r, a, b, row);
                ARENA_PUSH(r->a, sheet->rows, sheet->n, sheet->cap, row.slots);
            }
        }
    }
}

void household_apply_rules(household_reader *r)
{
    for (size_t i = 0; i < r->member_count; i++) {
        conclude_person(r, i);
    }
    for (size_t i = 0; i < r->child_count; i++) {
        conclude_child(r, &r->children[i]);
    }
    conclude_pairs(r);
}

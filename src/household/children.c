/* kinderen[]: a row for each child and each parent or carer. */
#include "household/reading.h"

#include "base/banned.h"

static bool read_child(household_reader *r, const doc *d, household_offspring *c)
{
    const doc_entry *at;
    TRY(household_need(r, HOUSEHOLD_CHILDREN, d, "kind", &at));
    TRY(household_read_person(r, S("kind"), at->value, &c->child));
    for (size_t i = 0; i < r->child_count; i++) {
        if (r->children[i].child == c->child) {
            return HOUSEHOLD_REFUSE(r, at->value, "household.child_twice", r->members[c->child].id,
                                    household_line_text(r, r->children[i].line));
        }
    }
    return true;
}

/* One of the two lists of people around a child, added to c->parents. */
static bool read_people(household_reader *r, const doc *d, const char *key, household_offspring *c, size_t *count)
{
    size_t persons[HOUSEHOLD_PERSONS_MAX], n = 0;
    const doc_entry *at = household_get(d, key);
    if (at == NULL) {
        return true;
    }
    TRY(household_read_group(r, at, persons, &n));
    size_t before = c->parent_count + c->carer_count;
    for (size_t i = 0; i < n; i++) {
        if (persons[i] == c->child) {
            return HOUSEHOLD_REFUSE(r, at, "household.own_parent", r->members[c->child].id, str_of(key));
        }
        for (size_t j = 0; j < before; j++) {
            if (c->parents[j] == persons[i]) {
                return HOUSEHOLD_REFUSE(r, at, "household.parent_and_carer", r->members[persons[i]].id);
            }
        }
        c->parents[before + i] = persons[i];
    }
    *count = n;
    return true;
}

static bool read_parents(household_reader *r, const doc *d, household_offspring *c)
{
    const doc_entry *at = household_get(d, "ouders");
    TRY(read_people(r, d, "ouders", c, &c->parent_count));
    if (at != NULL && (c->parent_count == 0 || c->parent_count > 2)) {
        return HOUSEHOLD_REFUSE(r, at, "household.one_or_two_parents");
    }
    TRY(read_people(r, d, "verzorgers", c, &c->carer_count));
    if (c->parent_count + c->carer_count == 0) {
        return HOUSEHOLD_REFUSE(r, d, "household.key_missing", S("ouders"), S("kinderen"));
    }
    return true;
}

/* What the file says of parent and child, for R10. */
static bool connect(household_reader *r, const doc *d, const household_offspring *c)
{
    for (size_t i = 0; i < c->parent_count + c->carer_count; i++) {
        bool carer = i >= c->parent_count;
        household_kin *up = household_kin_of(r, c->child, c->parents[i]);
        household_kin *down = household_kin_of(r, c->parents[i], c->child);
        if (*up != HOUSEHOLD_NO_KIN) {
            return HOUSEHOLD_REFUSE(r, d, "household.each_others_parent", r->members[c->child].id,
                                    r->members[c->parents[i]].id);
        }
        *up = carer ? HOUSEHOLD_CARER : HOUSEHOLD_PARENT;
        *down = carer ? HOUSEHOLD_CARED_FOR : HOUSEHOLD_CHILD;
    }
    return true;
}

/* The number of this person among the parents and carers of the child. */
static bool find_among(household_reader *r, const household_offspring *c, str key, const doc *d, size_t *out)
{
    size_t person;
    TRY(household_read_person(r, key, d, &person));
    for (size_t i = 0; i < c->parent_count + c->carer_count; i++) {
        if (c->parents[i] == person) {
            *out = i;
            return true;
        }
    }
    return HOUSEHOLD_REFUSE(r, d, "household.not_a_parent", r->members[person].id, key, r->members[c->child].id);
}

/* A list of some of the parents and carers: yes in their rows, no in the others; unknown in all when the file says so. */
static bool read_marked(household_reader *r, const doc *d, household_offspring *c, const char *key, size_t max,
                        str column)
{
    const doc_entry *at = household_get(d, key);
    household_items items = {NULL, 0};
    bool marked[HOUSEHOLD_PERSONS_MAX] = {false};
    if (at == NULL) {
        return true;
    }
    bool unknown = household_is_unknown(at->value);
    if (!unknown) {
        TRY(household_read_names(r, at, max, &items));
    }
    for (size_t i = 0; i < items.n; i++) {
        size_t which = 0;
        TRY(find_among(r, c, str_of(key), items.p[i], &which));
        marked[which] = true;
    }
    for (size_t i = 0; i < c->parent_count + c->carer_count; i++) {
        household_give(c->rows[i], column, unknown ? HOUSEHOLD_UNKNOWN : HOUSEHOLD_KNOWN, household_yes_no(marked[i]));
    }
    return true;
}

enum { PARENT_YEARS_MIN = 12 };

/* A slip of the pen: a parent who is younger than the child, or hardly older. */
static bool check_age(household_reader *r, const household_offspring *c, size_t parent)
{
    const household_member *child = &r->members[c->child], *m = &r->members[parent];
    if (child->birth.state != HOUSEHOLD_KNOWN || m->birth.state != HOUSEHOLD_KNOWN) {
        return true;
    }
    date younger = (date)child->birth.cell.value, older = (date)m->birth.cell.value;
    if (younger > older && date_years_between(older, younger) >= PARENT_YEARS_MIN) {
        return true;
    }
    return HOUSEHOLD_REFUSE(r, household_get(child->map, "geboren")->value, "household.parent_age", child->id,
                            text_date(r->a, r->lang, younger), m->id, text_date(r->a, r->lang, older),
                            household_line_text(r, household_get(m->map, "geboren")->line));
}

static bool read_rows(household_reader *r, const doc *d, household_offspring *c)
{
    const household_member *child = &r->members[c->child];
    for (size_t i = 0; i < c->parent_count + c->carer_count; i++) {
        household_row row = household_new_row(r, S("kinderen"));
        household_give(row, S("kind_id"), HOUSEHOLD_KNOWN, household_word(child->id));
        household_give(row, S("persoon_id"), HOUSEHOLD_KNOWN, household_word(r->members[c->parents[i]].id));
        household_give(row, S("geboortedatum"), child->birth.state, child->birth.cell);
        TRY(household_read_facts(r, HOUSEHOLD_CHILDREN, d, row, NULL));
        c->rows[i] = row;
    }
    TRY(read_marked(r, d, c, "kinderbijslag_naar", 1, S("aanvrager_kinderbijslag")));
    TRY(read_marked(r, d, c, "onderhouden_door", HOUSEHOLD_PERSONS_MAX, S("wordt_onderhouden")));
    return read_marked(r, d, c, "opvang_betaald_door", 1, S("betaalt_opvang"));
}

static bool read_offspring(household_reader *r, const doc *d, household_offspring *c)
{
    TRY(household_check_keys(r, HOUSEHOLD_CHILDREN, d));
    *c = (household_offspring){.line = d->line};
    TRY(read_child(r, d, c));
    TRY(read_parents(r, d, c));
    TRY(connect(r, d, c));
    for (size_t i = 0; i < c->parent_count; i++) { /* a carer may be a brother or sister */
        TRY(check_age(r, c, c->parents[i]));
    }
    r->members[c->child].is_child = true;
    return read_rows(r, d, c);
}

bool household_read_children(household_reader *r, const doc_entry *at)
{
    household_items items;
    TRY(household_list(r, at, HOUSEHOLD_PERSONS_MAX, &items));
    r->children = ARENA_ARRAY(r->a, household_offspring, items.n);
    for (size_t i = 0; i < items.n; i++) {
        TRY(read_offspring(r, items.p[i], &r->children[i]));
        r->child_count++;
    }
    return true;
}

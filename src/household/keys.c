/* The mappings of a household file and the keys that each may have. Which facts stand in a mapping is read from the catalogue (`file`);
 * listed here are the keys that mean more than one cell of a fixed type. */
#include "household/reading.h"

#include <assert.h>

#include "base/banned.h"

#define KEYS_MAX 64

typedef struct level_definition {
    const char *name;  /* of the list or mapping, for sentences; empty at the top */
    const char *path;  /* how the catalogue writes the place of a key in it; NULL when no fact stands here */
    const char *table; /* of the facts that are read by their type alone; NULL: every table with one row a person */
    const char *keys[12];
} level_definition;

static const level_definition levels[] = {
    [HOUSEHOLD_TOP] = {"",
                       NULL,
                       NULL,
                       {"formaat", "peildatum", "personen", "relaties", "kinderen", "woningen", "zorgen", "hulpvragen",
                        "talenten", "toelichting"}},
    [HOUSEHOLD_PERSON] = {"personen",
                          "personen[].",
                          NULL,
                          {"id", "naam", "geboren", "volgt_opleiding", "inkomen", "vermogen", "ontvangt"}},
    [HOUSEHOLD_INCOME] = {"inkomen", "personen[].inkomen[].", "inkomens", {NULL}},
    [HOUSEHOLD_RECEIVED] = {"ontvangt", "personen[].ontvangt[].", "ontvangsten", {NULL}},
    [HOUSEHOLD_ASSETS] = {"vermogen", "personen[].vermogen.", "vermogens", {"bezittingen", "schulden"}},
    [HOUSEHOLD_ASSET] = {"bezittingen", "personen[].vermogen.bezittingen[].", "bezitposten", {NULL}},
    [HOUSEHOLD_DEBT] = {"schulden", "personen[].vermogen.schulden[].", "schuldposten", {NULL}},
    [HOUSEHOLD_RELATION] = {"relaties", "relaties[].", "relaties", {"van", "met", "soort", "scheiding"}},
    [HOUSEHOLD_CHILDREN] = {"kinderen",
                            "kinderen[].",
                            "kinderen",
                            {"kind", "ouders", "verzorgers", "kinderbijslag_naar", "onderhouden_door",
                             "opvang_betaald_door"}},
    [HOUSEHOLD_HOME] = {"woningen",
                        "woningen[].",
                        "woningen",
                        {"id", "gemeente", "postcode", "bewoners", "ingeschreven", "dreiging"}},
    [HOUSEHOLD_THREAT] = {"dreiging", "woningen[].dreiging[].", "dreigingen", {NULL}},
    [HOUSEHOLD_WORRY] = {"zorgen", NULL, NULL, {"van", "tekst", "leefgebied"}},
    [HOUSEHOLD_TALENT] = {"talenten", NULL, NULL, {"van", "tekst", "leefgebied"}},
    [HOUSEHOLD_NEED] = {"hulpvragen", NULL, NULL, {"van", "tekst", "leefgebied"}},
};
_Static_assert(sizeof levels / sizeof levels[0] == HOUSEHOLD_LEVELS, "every level is defined");

static const household_branch branches[] = {
    {HOUSEHOLD_TOP, HOUSEHOLD_PERSON, "personen", HOUSEHOLD_BY_KEY, {"id"}, HOUSEHOLD_PERSONS_MAX},
    {HOUSEHOLD_TOP, HOUSEHOLD_RELATION, "relaties", HOUSEHOLD_BY_PAIR, {"van", "met"}, HOUSEHOLD_PAIRS_MAX},
    {HOUSEHOLD_TOP, HOUSEHOLD_CHILDREN, "kinderen", HOUSEHOLD_BY_KEY, {"kind"}, HOUSEHOLD_PERSONS_MAX},
    {HOUSEHOLD_TOP, HOUSEHOLD_HOME, "woningen", HOUSEHOLD_BY_KEY, {"id"}, HOUSEHOLD_HOMES_MAX},
    {HOUSEHOLD_TOP, HOUSEHOLD_WORRY, "zorgen", HOUSEHOLD_NUMBERED, {NULL}, HOUSEHOLD_LIST_MAX},
    {HOUSEHOLD_TOP, HOUSEHOLD_TALENT, "talenten", HOUSEHOLD_NUMBERED, {NULL}, HOUSEHOLD_LIST_MAX},
    {HOUSEHOLD_TOP, HOUSEHOLD_NEED, "hulpvragen", HOUSEHOLD_NUMBERED, {NULL}, HOUSEHOLD_LIST_MAX},
    {HOUSEHOLD_PERSON, HOUSEHOLD_INCOME, "inkomen", HOUSEHOLD_NUMBERED, {NULL}, HOUSEHOLD_LIST_MAX},
    {HOUSEHOLD_PERSON, HOUSEHOLD_RECEIVED, "ontvangt", HOUSEHOLD_NUMBERED, {NULL}, HOUSEHOLD_LIST_MAX},
    {HOUSEHOLD_PERSON, HOUSEHOLD_ASSETS, "vermogen", HOUSEHOLD_PLAIN, {NULL}, 1},
    {HOUSEHOLD_ASSETS, HOUSEHOLD_ASSET, "bezittingen", HOUSEHOLD_NUMBERED, {NULL}, HOUSEHOLD_LIST_MAX},
    {HOUSEHOLD_ASSETS, HOUSEHOLD_DEBT, "schulden", HOUSEHOLD_NUMBERED, {NULL}, HOUSEHOLD_LIST_MAX},
    {HOUSEHOLD_HOME, HOUSEHOLD_THREAT, "dreiging", HOUSEHOLD_NUMBERED, {NULL}, HOUSEHOLD_LIST_MAX},
};
_Static_assert(sizeof branches / sizeof branches[0] == HOUSEHOLD_LEVELS - 1,
               "every level but the top hangs on a branch");

const household_branch *household_branch_at(household_level of, str key)
{
    for (size_t i = 0; i < sizeof branches / sizeof branches[0]; i++) {
        if (branches[i].of == of && str_eq(key, str_of(branches[i].key))) {
            return &branches[i];
        }
    }
    return NULL;
}

bool household_names_people(str key)
{
    static const char *const keys[] = {"bewoners",           "ingeschreven",       "ouders",
                                       "verzorgers",         "kinderbijslag_naar", "onderhouden_door",
                                       "opvang_betaald_door"};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        if (str_eq(key, str_of(keys[i]))) {
            return true;
        }
    }
    return false;
}

/* One character of a key or a choice: capitals, a space, `-` and `_` make no difference. */
static char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c == ' ' || c == '-' ? '_' : c;
}

str household_plain(arena *a, str text)
{
    str s = str_trim(text);
    char *p = arena_array(a, s.n + 1, 1);
    for (size_t i = 0; i < s.n; i++) {
        p[i] = folded(s.p[i]);
    }
    p[s.n] = '\0';
    return (str){p, s.n};
}

bool household_says(str written, str word)
{
    str s = str_trim(written);
    if (s.n != word.n) {
        return false;
    }
    for (size_t i = 0; i < s.n; i++) {
        if (folded(s.p[i]) != folded(word.p[i])) {
            return false;
        }
    }
    return true;
}

static bool is_coded(household_level level, str key)
{
    const char *const *keys = levels[level].keys;
    for (size_t i = 0; i < sizeof levels[level].keys / sizeof *keys && keys[i] != NULL; i++) {
        if (str_eq(key, str_of(keys[i]))) {
            return true;
        }
    }
    return false;
}

static bool has_many_rows(const fact_catalogue *c, str table)
{
    for (size_t i = 0; i < c->table_count; i++) {
        if (str_eq(c->tables[i].name, table)) {
            return c->tables[i].many;
        }
    }
    return true;
}

/* The key of a fact in this mapping; empty when it stands elsewhere. */
static str fact_key(const fact_catalogue *c, household_level level, const fact_definition *f)
{
    const level_definition *l = &levels[level];
    if (l->path == NULL || !str_starts(f->file_key, str_of(l->path))) {
        return S("");
    }
    if (l->table != NULL ? !str_eq(f->table, str_of(l->table)) : has_many_rows(c, f->table)) {
        return S("");
    }
    str key = str_from(f->file_key, strlen(l->path));
    return str_find(key, S(".")) >= 0 || str_find(key, S("[")) >= 0 ? S("") : key;
}

static const fact_definition *fact_of(const fact_catalogue *c, household_level level, str key)
{
    for (size_t i = 0; key.n > 0 && i < c->fact_count; i++) {
        if (str_eq(fact_key(c, level, &c->facts[i]), key)) {
            return &c->facts[i];
        }
    }
    return NULL;
}

bool household_is_key(const fact_catalogue *c, household_level level, str key)
{
    return is_coded(level, key) || fact_of(c, level, key) != NULL;
}

static size_t list_keys(const household_reader *r, household_level level, str *out)
{
    size_t n = 0;
    const char *const *keys = levels[level].keys;
    for (size_t i = 0; i < sizeof levels[level].keys / sizeof *keys && keys[i] != NULL; i++) {
        out[n++] = str_of(keys[i]);
    }
    for (size_t i = 0; i < r->facts->fact_count && n < KEYS_MAX; i++) {
        str key = fact_key(r->facts, level, &r->facts->facts[i]);
        if (key.n > 0 && !is_coded(level, key)) {
            out[n++] = key;
        }
    }
    return n;
}

/* The one other mapping in which this key is known; HOUSEHOLD_LEVELS when there is none, or a choice. */
static household_level elsewhere(const household_reader *r, household_level level, str key)
{
    household_level found = HOUSEHOLD_LEVELS;
    for (int l = 0; l < HOUSEHOLD_LEVELS; l++) {
        if (l == (int)level || !household_is_key(r->facts, (household_level)l, key)) {
            continue;
        }
        if (found != HOUSEHOLD_LEVELS) {
            return HOUSEHOLD_LEVELS;
        }
        found = (household_level)l;
    }
    return found;
}

/* The key of a fact that was written by its name in the catalogue; empty when no fact of this mapping has that name. */
static str key_of_fact(const household_reader *r, household_level level, str name)
{
    const char *path = levels[level].path;
    for (size_t i = 0; path != NULL && i < r->facts->fact_count; i++) {
        const fact_definition *f = &r->facts->facts[i];
        if (str_eq(f->name, name) && str_starts(f->file_key, str_of(path))) {
            str key = str_from(f->file_key, strlen(path));
            if (household_is_key(r->facts, level, key)) {
                return key;
            }
        }
    }
    return S("");
}

enum { PART_MIN = 3 }; /* letters of a part that is recognised */

static bool is_part_of(str part, str key)
{
    if (part.n < PART_MIN || str_starts(key, part)) {
        return part.n >= PART_MIN;
    }
    ptrdiff_t at = str_find(key, part);
    return at > 0 && key.p[at - 1] == '_';
}

/* The one key that begins with what was written, or has a word that does (huur: kale_huur); empty when there are none or several. */
static str key_with_part(str part, const str *known, size_t n)
{
    str found = S("");
    for (size_t i = 0; i < n; i++) {
        if (is_part_of(part, known[i])) {
            if (found.n > 0) {
                return S("");
            }
            found = known[i];
        }
    }
    return found;
}

static bool refuse_key(household_reader *r, household_level level, const doc_entry *at, str key)
{
    str known[KEYS_MAX];
    size_t n = list_keys(r, level, known);
    str written = household_quote(r, at->key);
    household_level other = elsewhere(r, level, key);
    if (other == HOUSEHOLD_TOP) {
        return HOUSEHOLD_REFUSE(r, at, "household.key_at_top", written);
    }
    if (other != HOUSEHOLD_LEVELS) {
        return HOUSEHOLD_REFUSE(r, at, "household.key_elsewhere", written, str_of(levels[other].name));
    }
    str near = key_of_fact(r, level, key);
    near = near.n > 0 ? near : household_nearest(key, known, n);
    near = near.n > 0 ? near : key_with_part(key, known, n);
    if (near.n > 0) {
        return HOUSEHOLD_REFUSE(r, at, "household.key_near", written, near);
    }
    if (str_contains_nocase(key, S("kind"))) { /* aantal_kinderen: people count them, the file names them */
        return HOUSEHOLD_REFUSE(r, at, "household.key_children", written);
    }
    return HOUSEHOLD_REFUSE(r, at, "household.key_unknown", written, household_list_text(r, known, n));
}

bool household_check_keys(household_reader *r, household_level level, const doc *d)
{
    if (d->kind != DOC_MAP) {
        if (level == HOUSEHOLD_TOP) {
            return HOUSEHOLD_REFUSE(r, d, "household.not_a_household");
        }
        str keys[KEYS_MAX];
        size_t n = list_keys(r, level, keys);
        return HOUSEHOLD_REFUSE(r, d, "household.mapping_expected", str_of(levels[level].name), keys[0],
                                household_list_text(r, keys, n));
    }
    str *seen = NULL; /* all known and different, so never many */
    size_t n = 0, cap = 0;
    for (size_t i = 0; i < d->n; i++) {
        const doc_entry *at = &d->entries[i];
        str key = household_plain(r->a, at->key);
        if (!household_is_key(r->facts, level, key)) {
            return refuse_key(r, level, at, key);
        }
        for (size_t j = 0; j < n; j++) {
            if (str_eq(seen[j], key)) {
                return HOUSEHOLD_REFUSE(r, at, "household.key_twice", key);
            }
        }
        ARENA_PUSH(r->a, seen, n, cap, key);
    }
    return true;
}

const doc_entry *household_get(const doc *map, const char *key)
{
    assert(map->kind == DOC_MAP);
    for (size_t i = 0; i < map->n; i++) {
        if (household_says(map->entries[i].key, str_of(key))) {
            return doc_is_null(map->entries[i].value) ? NULL : &map->entries[i];
        }
    }
    return NULL;
}

bool household_need(household_reader *r, household_level level, const doc *map, const char *key, const doc_entry **out)
{
    const doc_entry *at = household_get(map, key);
    if (at == NULL) {
        return level == HOUSEHOLD_TOP
                   ? HOUSEHOLD_REFUSE(r, map, "household.top_missing", str_of(key))
                   : HOUSEHOLD_REFUSE(r, map, "household.key_missing", str_of(key), str_of(levels[level].name));
    }
    *out = at;
    return true;
}

bool household_list(household_reader *r, const doc_entry *at, size_t max, household_items *out)
{
    *out = (household_items){NULL, 0};
    if (at == NULL) {
        return true;
    }
    if (at->value->kind != DOC_LIST) {
        *out = (household_items){&at->value, 1};
        return true;
    }
    if (at->value->n > max) {
        return HOUSEHOLD_REFUSE(r, at, "household.list_long", household_plain(r->a, at->key),
                                str_printf(r->a, "%zu", max));
    }
    *out = (household_items){at->value->items, at->value->n};
    return true;
}

bool household_read_listing(household_reader *r, const doc_entry *at, household_items *items, household_state *told)
{
    *items = (household_items){NULL, 0};
    *told = at == NULL ? HOUSEHOLD_UNASKED : HOUSEHOLD_KNOWN;
    if (at == NULL) {
        return true;
    }
    if (at->value->kind != DOC_SCALAR) {
        return household_list(r, at, HOUSEHOLD_LIST_MAX, items);
    }
    if (household_is_unknown(at->value)) {
        *told = HOUSEHOLD_UNKNOWN;
        return true;
    }
    return household_is_word(at->value, S("geen")) ||
           HOUSEHOLD_REFUSE(r, at->value, "household.list_expected", household_shown(r, at->value),
                            household_plain(r->a, at->key));
}

bool household_read_facts(household_reader *r, household_level level, const doc *map, household_row row,
                          household_member *m)
{
    for (size_t i = 0; i < map->n; i++) {
        const doc_entry *at = &map->entries[i];
        str key = household_plain(r->a, at->key);
        if (is_coded(level, key) || doc_is_null(at->value)) {
            continue;
        }
        const fact_definition *f = fact_of(r->facts, level, key);
        assert(f != NULL); /* household_check_keys */
        household_slot slot = {0};
        TRY(household_read_fact(r, f, at, &slot));
        bool here = str_eq(f->table, row.sheet->table->name);
        assert(here || m != NULL);
        household_give(here ? row : household_row_of(r, m, f->table), f->name, slot.state, slot.cell);
    }
    return true;
}

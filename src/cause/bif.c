/* Reading a network in the Bayesian Interchange Format: first all variables, then the table of each, so that blocks may
 * stand in any order. */
#include "cause/bif.h"

#include "base/banned.h"

typedef struct reader {
    arena *a;       /* of the net */
    arena *scratch; /* until the net is read */
    bif_words w;
    cause_names names;
    cause_variable *variables;
    cause_place *places; /* of each variable, then of its table */
    uint32_t count;
    size_t variable_cap;
    bif_words *blocks; /* bookmarks: `(` after each `probability` */
    size_t block_count, block_cap;
    double numbers;      /* in all tables so far */
    uint32_t *parent_of; /* of each variable: one more than the last whose parent it is; 0: none */
} reader;

/* ------------------------------------------------------------------ small parts */

static bool at_name(const reader *r)
{
    return r->w.now.kind == BIF_WORD || r->w.now.kind == BIF_QUOTED;
}

/* A name that is new here: copied, and past it. */
static bool read_new_name(reader *r, const char *expected, str *out, err *e)
{
    if (!at_name(r)) {
        return bif_refuse(&r->w, expected, e);
    }
    str text = r->w.now.text;
    if (text.n == 0) {
        return BIF_ERR(&r->w, r->w.now, ERR_INPUT, "a name is empty here; write %s", expected);
    }
    if (text.n > CAUSE_NAME_MAX) {
        return BIF_ERR(&r->w, r->w.now, ERR_LIMIT, "the name '" STR_FMT "…' has %zu bytes; at most %d",
                       STR_ARG(bif_short(text)), text.n, CAUSE_NAME_MAX);
    }
    *out = str_copy(r->a, text);
    return bif_advance(&r->w, e);
}

/* `property` and what follows, to the semicolon. */
static bool skip_property(reader *r, err *e)
{
    while (!bif_is_mark(&r->w, ';')) {
        if (r->w.now.kind == BIF_END || bif_is_mark(&r->w, '}')) {
            return bif_refuse(&r->w, "';' after a property", e);
        }
        TRY(bif_advance(&r->w, e));
    }
    return bif_advance(&r->w, e);
}

static bool is_at(reader *r, const char *word)
{
    return bif_is_word(&r->w, str_of(word));
}

static bool read_network(reader *r, str *name, err *e)
{
    if (!is_at(r, "network")) {
        return bif_refuse(&r->w, "'network', with which a network in BIF begins,", e);
    }
    TRY(bif_advance(&r->w, e));
    *name = S("");
    if (!bif_is_mark(&r->w, '{')) {
        TRY(read_new_name(r, "the name of the network", name, e));
    }
    TRY(bif_expect_mark(&r->w, '{', e));
    while (!bif_is_mark(&r->w, '}')) {
        if (!is_at(r, "property")) {
            return bif_refuse(&r->w, "'property' or '}'", e);
        }
        TRY(skip_property(r, e));
    }
    return bif_advance(&r->w, e);
}

/* ------------------------------------------------------------------ variables */

static bool read_state_count(reader *r, uint32_t *out, err *e)
{
    int64_t n;
    TRY(bif_expect_mark(&r->w, '[', e));
    bif_token t = r->w.now;
    if (t.kind != BIF_WORD || !str_to_int(t.text, &n) || n < 1) {
        return bif_refuse(&r->w, "the number of states", e);
    }
    if (n > CAUSE_STATES_MAX) {
        return BIF_ERR(&r->w, t, ERR_LIMIT, "%lld states are too many; at most %d", (long long)n, CAUSE_STATES_MAX);
    }
    *out = (uint32_t)n;
    return bif_advance(&r->w, e) && bif_expect_mark(&r->w, ']', e);
}

/* `type discrete [ n ] { … };` */
static bool read_type(reader *r, cause_variable *v, err *e)
{
    bif_token type = r->w.now;
    TRY(bif_advance(&r->w, e));
    if (!is_at(r, "discrete")) {
        return bif_refuse(&r->w, "'discrete', the only type that can be read,", e);
    }
    TRY(bif_advance(&r->w, e));
    TRY(read_state_count(r, &v->state_count, e));
    TRY(bif_expect_mark(&r->w, '{', e));
    str *states = ARENA_ARRAY(r->a, str, v->state_count);
    uint32_t n = 0;
    for (; at_name(r); n++) {
        bif_token t = r->w.now;
        str name;
        TRY(read_new_name(r, "the name of a state", &name, e));
        if (!cause_names_add(&r->names, r->count, name, n)) {
            return BIF_ERR(&r->w, t, ERR_INPUT, "'" STR_FMT "' has the state '" STR_FMT "' twice", STR_ARG(v->name),
                           STR_ARG(name));
        }
        if (n < v->state_count) {
            states[n] = name;
        }
    }
    TRY(bif_expect_mark(&r->w, '}', e));
    if (n != v->state_count) {
        return BIF_ERR(&r->w, type, ERR_INPUT, "'" STR_FMT "' says that it has %u states and lists %u",
                       STR_ARG(v->name), v->state_count, n);
    }
    v->states = states;
    return bif_expect_mark(&r->w, ';', e);
}

static bool read_variable_body(reader *r, cause_variable *v, err *e)
{
    TRY(bif_expect_mark(&r->w, '{', e));
    while (!bif_is_mark(&r->w, '}')) {
        if (is_at(r, "property")) {
            TRY(skip_property(r, e));
        } else if (is_at(r, "type") && v->states == NULL) {
            TRY(read_type(r, v, e));
        } else {
            return bif_refuse(&r->w, v->states == NULL ? "'type' or 'property'" : "'property' or '}'", e);
        }
    }
    if (v->states == NULL) {
        return bif_refuse(&r->w, "the 'type' of the variable", e);
    }
    return bif_advance(&r->w, e);
}

static bool read_variable(reader *r, err *e)
{
    TRY(bif_advance(&r->w, e));
    bif_token t = r->w.now;
    cause_variable v = {0};
    TRY(read_new_name(r, "the name of a variable", &v.name, e));
    if (r->count == CAUSE_VARIABLES_MAX) {
        return BIF_ERR(&r->w, t, ERR_LIMIT, "this network has too many variables; at most %d", CAUSE_VARIABLES_MAX);
    }
    int64_t first = cause_names_find(&r->names, CAUSE_NOBODY, v.name);
    if (first >= 0) {
        return BIF_ERR(&r->w, t, ERR_INPUT, "the variable '" STR_FMT "' stands on line %d already", STR_ARG(v.name),
                       r->places[first].line);
    }
    TRY(read_variable_body(r, &v, e));
    cause_names_add(&r->names, CAUSE_NOBODY, v.name, r->count);
    if (r->count == r->variable_cap) {
        size_t cap = r->variable_cap;
        r->places = arena_regrow(r->scratch, r->places, r->count, &cap, sizeof *r->places);
        r->variables = arena_regrow(r->a, r->variables, r->count, &r->variable_cap, sizeof *r->variables);
    }
    r->places[r->count] = t.place;
    r->variables[r->count++] = v;
    return true;
}

/* ------------------------------------------------------------------ tables */

/* The table of one variable while it is read. */
typedef struct table {
    cause_variable *v;
    uint32_t index;
    uint32_t *parents;
    double *numbers;
    size_t rows;
    unsigned char *filled; /* of each row */
    double *other;         /* the row for all combinations that are not listed; NULL: none */
    bool whole;            /* `table` gave all rows */
} table;

/* " (yes, no)" for a row of a variable with parents, else nothing. */
static str row_text(const reader *r, const table *t, size_t row)
{
    buf b = buf_in(r->scratch);
    uint32_t n = t->v->parent_count;
    size_t below = t->rows;
    for (uint32_t i = 0; i < n; i++) {
        const cause_variable *parent = &r->variables[t->v->parents[i]];
        below /= parent->state_count;
        buf_put(&b, i == 0 ? S(" (") : S(", "));
        buf_put(&b, bif_short(parent->states[row / below % parent->state_count]));
    }
    buf_put(&b, n > 0 ? S(")") : S(""));
    return bif_short(buf_str(&b));
}

static bool check_row(const reader *r, const table *t, size_t row, const bif_token *place, err *e)
{
    double sum;
    if (!cause_row_sums(t->numbers + row * t->v->state_count, t->v->state_count, &sum)) {
        return BIF_ERR(&r->w, *place, ERR_INPUT, "the row" STR_FMT " of '" STR_FMT "' adds up to %.6g, not to 1",
                       STR_ARG(row_text(r, t, row)), STR_ARG(t->v->name), sum);
    }
    return true;
}

/* Numbers to the semicolon, and past it; there must be `wanted`. */
static bool read_numbers(reader *r, const table *t, size_t wanted, double *out, err *e)
{
    bif_token first = r->w.now;
    size_t n = 0;
    for (; r->w.now.kind == BIF_WORD; n++) {
        double number;
        const char *wrong = cause_number(r->w.now.text, &number);
        if (wrong != NULL) {
            return BIF_ERR(&r->w, r->w.now, ERR_INPUT, "'" STR_FMT "' %s", STR_ARG(bif_short(r->w.now.text)), wrong);
        }
        if (n < wanted) {
            out[n] = number;
        }
        TRY(bif_advance(&r->w, e));
    }
    if (!bif_is_mark(&r->w, ';')) {
        return bif_refuse(&r->w, "a number or ';'", e);
    }
    if (n != wanted) {
        return BIF_ERR(&r->w, first, ERR_INPUT, "%zu numbers stand here; '" STR_FMT "' needs %zu", n,
                       STR_ARG(t->v->name), wanted);
    }
    return bif_advance(&r->w, e);
}

static bool refuse_twice(const reader *r, const table *t, const bif_token *place, const char *what, err *e)
{
    return BIF_ERR(&r->w, *place, ERR_INPUT, "%s of '" STR_FMT "' stands here for the second time; keep one", what,
                   STR_ARG(t->v->name));
}

/* `table` lists the variable itself first and so slowest; we keep its states side by side. */
static bool read_whole(reader *r, table *t, const bif_token *place, err *e)
{
    uint32_t states = t->v->state_count;
    for (size_t i = 0; i < t->rows; i++) {
        if (t->filled[i]) {
            return refuse_twice(r, t, place, t->whole ? "the table" : "a row", e);
        }
    }
    double *listed = arena_array(r->scratch, t->v->table_size, sizeof *listed);
    TRY(read_numbers(r, t, t->v->table_size, listed, e));
    for (size_t row = 0; row < t->rows; row++) {
        for (uint32_t s = 0; s < states; s++) {
            t->numbers[row * states + s] = listed[s * t->rows + row];
        }
        t->filled[row] = 1;
        TRY(check_row(r, t, row, place, e));
    }
    t->whole = true;
    return true;
}

/* `(state, state)`: which row that is. */
static bool read_row_states(reader *r, const table *t, size_t *row, err *e)
{
    uint32_t n = 0;
    TRY(bif_expect_mark(&r->w, '(', e));
    for (*row = 0; at_name(r) && n < t->v->parent_count; n++) {
        uint32_t parent = t->v->parents[n];
        int64_t state = cause_names_find(&r->names, parent, r->w.now.text);
        if (state < 0) {
            return BIF_ERR(&r->w, r->w.now, ERR_INPUT, "'" STR_FMT "' has no state '" STR_FMT "'; it has: " STR_FMT,
                           STR_ARG(r->variables[parent].name), STR_ARG(bif_short(r->w.now.text)),
                           STR_ARG(cause_states_text(r->scratch, &r->variables[parent])));
        }
        *row = *row * r->variables[parent].state_count + (size_t)state;
        TRY(bif_advance(&r->w, e));
    }
    if (n < t->v->parent_count || at_name(r)) {
        return BIF_ERR(&r->w, r->w.now, ERR_INPUT,
                       "a row of '" STR_FMT "' begins with a state of each of its %u parents, no more and no fewer",
                       STR_ARG(t->v->name), t->v->parent_count);
    }
    return bif_expect_mark(&r->w, ')', e);
}

static bool read_row(reader *r, table *t, const bif_token *place, err *e)
{
    size_t row;
    TRY(read_row_states(r, t, &row, e));
    if (t->filled[row]) {
        str text = str_printf(r->scratch, "the row" STR_FMT, STR_ARG(row_text(r, t, row)));
        return refuse_twice(r, t, place, t->whole ? "the table" : str_copy(r->scratch, text).p, e);
    }
    t->filled[row] = 1;
    TRY(read_numbers(r, t, t->v->state_count, t->numbers + row * t->v->state_count, e));
    return check_row(r, t, row, place, e);
}

static bool read_default(reader *r, table *t, const bif_token *place, err *e)
{
    if (t->other != NULL) {
        return refuse_twice(r, t, place, "the default row", e);
    }
    double sum;
    t->other = ARENA_ARRAY(r->scratch, double, t->v->state_count);
    TRY(read_numbers(r, t, t->v->state_count, t->other, e));
    if (!cause_row_sums(t->other, t->v->state_count, &sum)) {
        return BIF_ERR(&r->w, *place, ERR_INPUT, "the default row of '" STR_FMT "' adds up to %.6g, not to 1",
                       STR_ARG(t->v->name), sum);
    }
    return true;
}

/* Rows that are not listed get the default; without one that is a mistake. */
static bool fill_others(reader *r, const table *t, err *e)
{
    uint32_t states = t->v->state_count;
    for (size_t row = 0; row < t->rows; row++) {
        if (t->filled[row]) {
            continue;
        }
        if (t->other == NULL) {
            return BIF_ERR(&r->w, r->w.now, ERR_INPUT, "the row" STR_FMT " of '" STR_FMT "' is missing",
                           STR_ARG(row_text(r, t, row)), STR_ARG(t->v->name));
        }
        memcpy(t->numbers + row * states, t->other, states * sizeof *t->other);
    }
    return true;
}

static bool read_table_body(reader *r, table *t, err *e)
{
    TRY(bif_expect_mark(&r->w, '{', e));
    while (!bif_is_mark(&r->w, '}')) {
        bif_token place = r->w.now;
        if (bif_is_mark(&r->w, '(')) {
            TRY(read_row(r, t, &place, e));
        } else if (is_at(r, "table")) {
            TRY(bif_advance(&r->w, e) && read_whole(r, t, &place, e));
        } else if (is_at(r, "default")) {
            TRY(bif_advance(&r->w, e) && read_default(r, t, &place, e));
        } else if (is_at(r, "property")) {
            TRY(skip_property(r, e));
        } else {
            return bif_refuse(&r->w, "'table', a row '(', 'default', 'property' or '}'", e);
        }
    }
    return fill_others(r, t, e);
}

static bool find_variable(reader *r, uint32_t *out, err *e)
{
    if (!at_name(r)) {
        return bif_refuse(&r->w, "the name of a variable", e);
    }
    int64_t found = cause_names_find(&r->names, CAUSE_NOBODY, r->w.now.text);
    if (found < 0) {
        return BIF_ERR(&r->w, r->w.now, ERR_INPUT, "there is no variable '" STR_FMT "'",
                       STR_ARG(bif_short(r->w.now.text)));
    }
    *out = (uint32_t)found;
    return bif_advance(&r->w, e);
}

/* Room for the table, when it is not too large. */
static bool open_table(reader *r, table *t, const bif_token *place, err *e)
{
    cause_variable *v = t->v;
    double numbers = cause_table_numbers(v->state_count, r->variables, v->parents, v->parent_count);
    if (numbers > CAUSE_TABLE_MAX) {
        return BIF_ERR(&r->w, *place, ERR_LIMIT,
                       "the table of '" STR_FMT "' with its %u parents would hold %.4g numbers; at most %d",
                       STR_ARG(v->name), v->parent_count, numbers, CAUSE_TABLE_MAX);
    }
    r->numbers += numbers;
    if (r->numbers > CAUSE_NUMBERS_MAX) {
        return BIF_ERR(&r->w, *place, ERR_LIMIT, "up to here the tables of this network hold %.0f numbers; at most %d",
                       r->numbers, CAUSE_NUMBERS_MAX);
    }
    v->table_size = (size_t)numbers;
    t->rows = v->table_size / v->state_count;
    t->numbers = arena_array(r->a, v->table_size, sizeof *t->numbers);
    t->filled = arena_zero(r->scratch, t->rows);
    v->table = t->numbers;
    return true;
}

/* `( x | a, b )`, then the block. */
static bool read_probability(reader *r, err *e)
{
    table t = {0};
    TRY(bif_expect_mark(&r->w, '(', e));
    bif_token place = r->w.now;
    TRY(find_variable(r, &t.index, e));
    t.v = &r->variables[t.index];
    if (t.v->table != NULL) {
        return refuse_twice(r, &t, &place, "the block 'probability'", e);
    }
    size_t n = 0, cap = 0;
    while (!bif_is_mark(&r->w, ')')) {
        bif_token parent_place = r->w.now;
        uint32_t parent;
        TRY(find_variable(r, &parent, e));
        if (r->parent_of[parent] == t.index + 1) {
            return BIF_ERR(&r->w, parent_place, ERR_INPUT, "'" STR_FMT "' is a parent of '" STR_FMT "' twice",
                           STR_ARG(r->variables[parent].name), STR_ARG(t.v->name));
        }
        r->parent_of[parent] = t.index + 1;
        ARENA_PUSH(r->a, t.parents, n, cap, parent);
    }
    TRY(bif_advance(&r->w, e));
    t.v->parents = t.parents;
    t.v->parent_count = (uint32_t)n;
    TRY(open_table(r, &t, &place, e) && read_table_body(r, &t, e));
    r->places[t.index] = place.place;
    return bif_advance(&r->w, e);
}

/* ------------------------------------------------------------------ the whole */

static bool read_blocks(reader *r, err *e)
{
    while (r->w.now.kind != BIF_END) {
        if (is_at(r, "variable")) {
            TRY(read_variable(r, e));
        } else if (is_at(r, "probability")) {
            TRY(bif_advance(&r->w, e));
            ARENA_PUSH(r->scratch, r->blocks, r->block_count, r->block_cap, r->w);
            TRY(bif_skip_block(&r->w, e) && bif_expect_mark(&r->w, '}', e));
        } else {
            return bif_refuse(&r->w, "'variable' or 'probability'", e);
        }
    }
    if (r->count == 0) {
        return BIF_ERR(&r->w, r->w.now, ERR_INPUT, "this network has no variable");
    }
    return true;
}

static bool read_all(reader *r, str text, str file, cause_net *out, err *e)
{
    str name;
    TRY(bif_begin(&r->w, file, text, e) && read_network(r, &name, e) && read_blocks(r, e));
    r->parent_of = ARENA_ARRAY(r->scratch, uint32_t, r->count);
    for (size_t i = 0; i < r->block_count; i++) {
        r->w = r->blocks[i];
        TRY(read_probability(r, e));
    }
    for (uint32_t i = 0; i < r->count; i++) {
        if (r->variables[i].table == NULL) {
            return err_at(e, ERR_INPUT, 0, file, r->places[i].line, r->places[i].column,
                          "the variable '" STR_FMT "' has no block 'probability'", STR_ARG(r->variables[i].name));
        }
    }
    return cause_net_make(r->a, file, name, r->variables, r->count, r->places, out, e);
}

bool cause_read_bif(arena *a, str name, str text, cause_net *out, err *e)
{
    arena *scratch = arena_new();
    reader r = {.a = a, .scratch = scratch, .names = cause_names_in(scratch)};
    bool good = read_all(&r, text, name, out, e);
    arena_free(scratch);
    return good;
}

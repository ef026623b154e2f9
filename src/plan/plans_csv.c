#include "plan/plans_csv.h"

#include <math.h>
#include <stdlib.h>

#include "base/content.h"
#include "base/csv.h"
#include "base/dec.h"
#include "plan/pot.h"

#include "base/banned.h"

static const double micro = 1e6;

typedef struct reading {
    arena *a;
    const budgets *b;
    str file;
    csv t;
    err *e;
    size_t household, plan, relief; /* columns */
    int32_t column[BUDGETS_MAX];    /* of each budget; −1: it has none */
    str *names, *plan_names;
    uint32_t *first;
    double *reliefs;
    int64_t *costs;
    int *lines; /* of each household, where it begins */
    plans out;
} reading;

#define REFUSE(k, row, ...) err_at((k)->e, ERR_INPUT, 0, (k)->file, (k)->t.lines[row], 0, __VA_ARGS__)

/* ------------------------------------------------------------------ columns */

static bool find_column(reading *k, const char *name, size_t *out)
{
    ptrdiff_t at = csv_column(&k->t, str_of(name));
    *out = at < 0 ? 0 : (size_t)at;
    return at >= 0 ||
           err_at(k->e, ERR_INPUT, 0, k->file, 1, 0,
                  "the column '%s' is missing; the first row names household, plan, relief and the budgets", name);
}

static bool find_columns(reading *k)
{
    TRY(find_column(k, "household", &k->household) && find_column(k, "plan", &k->plan) &&
        find_column(k, "relief", &k->relief));
    bool any = false;
    for (uint32_t i = 0; i < k->b->count; i++) {
        k->column[i] = -1;
    }
    for (size_t c = 0; c < k->t.columns; c++) {
        str name = k->t.header[c];
        if (csv_column(&k->t, name) != (ptrdiff_t)c) {
            return err_at(k->e, ERR_INPUT, 0, k->file, 1, 0, "the column '" STR_FMT "' stands here twice",
                          STR_ARG(name));
        }
        if (c == k->household || c == k->plan || c == k->relief) {
            continue;
        }
        int64_t its = plan_find_budget(k->b, name);
        if (its < 0) {
            return err_at(k->e, ERR_INPUT, 0, k->file, 1, 0,
                          "'" STR_FMT "' is no budget of '" STR_FMT "'; use the ids that are there", STR_ARG(name),
                          STR_ARG(k->b->file));
        }
        k->column[its] = (int32_t)c;
        any = true;
    }
    if (!any || k->t.rows == 0) {
        return err_at(k->e, ERR_INPUT, 0, k->file, 1, 0, "%s",
                      any ? "there are no plans; write one row for each plan"
                          : "no column is a budget; add one for each budget that pays, by its id");
    }
    return true;
}

/* ------------------------------------------------------------------ cells */

static bool read_name(reading *k, size_t row, size_t column, const char *what, str *out)
{
    str name = csv_cell(&k->t, row, column);
    *out = name;
    return (name.n > 0 && name.n <= PLANS_NAME_MAX && content_visible(name) == name.n) ||
           REFUSE(k, row, "the name of a %s must be 1 to %d characters that can be seen", what, PLANS_NAME_MAX);
}

static bool is_plain(str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if ((s.p[i] < '0' || s.p[i] > '9') && s.p[i] != '.') {
            return false;
        }
    }
    return s.n > 0 && s.p[0] != '.' && s.p[s.n - 1] != '.';
}

/* Digits with at most so many decimals, as a whole number of the smallest. */
static bool read_exact(str s, int64_t units, int64_t most, int64_t *out)
{
    dec value, scaled;
    return is_plain(s) && dec_parse(s, &value) && dec_mul(value, dec_from_int(units), &scaled) &&
           dec_to_int_exact(scaled, out) && *out <= most;
}

static bool read_costs(reading *k, size_t row, int64_t *costs)
{
    for (uint32_t i = 0; i < k->b->count; i++) {
        costs[i] = 0;
        if (k->column[i] >= 0) {
            str cell = csv_cell(&k->t, row, (size_t)k->column[i]);
            if (!read_exact(cell, 100, POT_COST_MAX, &costs[i])) {
                return REFUSE(k, row,
                              "'" STR_FMT "' under '" STR_FMT "' must be an amount of euros and cents from 0 to "
                              "1000000000, as 1234.50",
                              STR_ARG(cell), STR_ARG(k->b->list[i].id));
            }
        }
    }
    return true;
}

static bool read_relief(reading *k, size_t row, double *out)
{
    int64_t millionths;
    str cell = csv_cell(&k->t, row, k->relief);
    if (!read_exact(cell, 1000000, INT64_C(1000000) * PLANS_RELIEF_MAX, &millionths)) {
        return REFUSE(k, row, "the relief '" STR_FMT "' must be a number from 0 to %d with at most six decimals",
                      STR_ARG(cell), PLANS_RELIEF_MAX);
    }
    *out = (double)millionths / micro;
    return true;
}

/* ------------------------------------------------------------------ households */

static void swap(reading *k, uint32_t one, uint32_t other)
{
    uint32_t n = k->b->count;
    str name = k->plan_names[one];
    double relief = k->reliefs[one];
    k->plan_names[one] = k->plan_names[other];
    k->plan_names[other] = name;
    k->reliefs[one] = k->reliefs[other];
    k->reliefs[other] = relief;
    for (uint32_t i = 0; i < n; i++) {
        int64_t cost = k->costs[(size_t)one * n + i];
        k->costs[(size_t)one * n + i] = k->costs[(size_t)other * n + i];
        k->costs[(size_t)other * n + i] = cost;
    }
}

static bool read_plan(reading *k, size_t row, uint32_t began)
{
    uint32_t at = k->out.count;
    TRY(read_name(k, row, k->plan, "plan", &k->plan_names[at]));
    for (uint32_t p = began; p < at; p++) {
        if (str_eq(k->plan_names[p], k->plan_names[at])) {
            return REFUSE(k, row, "the plan '" STR_FMT "' of household '" STR_FMT "' stands here twice",
                          STR_ARG(k->plan_names[at]), STR_ARG(csv_cell(&k->t, row, k->household)));
        }
    }
    TRY(read_relief(k, row, &k->reliefs[at]) && read_costs(k, row, &k->costs[(size_t)at * k->b->count]));
    k->out.count++;
    return true;
}

static bool check_due(reading *k, size_t from_row, uint32_t began, bool has_rights)
{
    uint32_t n = k->b->count;
    for (uint32_t p = began + 1; p < k->out.count; p++) {
        for (uint32_t i = 0; i < n; i++) {
            if (has_rights && k->costs[(size_t)p * n + i] < k->costs[(size_t)began * n + i]) {
                size_t row = from_row;
                while (!str_eq(csv_cell(&k->t, row, k->plan), k->plan_names[p])) {
                    row++;
                }
                return REFUSE(k, row,
                              "the plan '" STR_FMT "' costs less under '" STR_FMT
                              "' than what is due ('rights'); write what it costs with all that is due",
                              STR_ARG(k->plan_names[p]), STR_ARG(k->b->list[i].id));
            }
        }
    }
    return true;
}

/* The rows of one household; what is due comes first, also when it has no row. */
static bool read_household(reading *k, size_t *row)
{
    size_t from = *row;
    uint32_t began = k->out.count, h = k->out.households;
    bool has_rights = false;
    str name;
    TRY(read_name(k, from, k->household, "household", &name));
    size_t end = from;
    while (end < k->t.rows && str_eq(csv_cell(&k->t, end, k->household), name)) {
        has_rights = has_rights || str_eq(csv_cell(&k->t, end, k->plan), S("rights"));
        end++;
    }
    if (end - from > PLANS_OF_HOUSEHOLD_MAX) {
        return err_at(k->e, ERR_LIMIT, 0, k->file, k->t.lines[from], 0, "a household has at most %d plans",
                      PLANS_OF_HOUSEHOLD_MAX);
    }
    if (!has_rights) {
        k->plan_names[k->out.count++] = S("rights");
    }
    for (*row = from; *row < end; ++*row) {
        TRY(read_plan(k, *row, began));
        if (str_eq(k->plan_names[k->out.count - 1], S("rights"))) {
            swap(k, began, k->out.count - 1);
        }
    }
    k->names[h] = name;
    k->lines[h] = k->t.lines[from];
    k->first[h + 1] = k->out.count;
    k->out.households++;
    return check_due(k, from, began, has_rights);
}

typedef struct named {
    str name;
    int line;
} named;

static int by_name(const void *a, const void *b)
{
    const named *x = a, *y = b;
    int order = str_cmp(x->name, y->name);
    return order != 0 ? order : (x->line > y->line) - (x->line < y->line);
}

static bool check_together(reading *k)
{
    named *all = ARENA_ARRAY(k->a, named, k->out.households), *apart = NULL;
    for (uint32_t h = 0; h < k->out.households; h++) {
        all[h] = (named){k->names[h], k->lines[h]};
    }
    qsort(all, k->out.households, sizeof *all, by_name);
    for (uint32_t h = 1; h < k->out.households; h++) {
        bool again = str_eq(all[h].name, all[h - 1].name);
        apart = again && (apart == NULL || all[h].line < apart->line) ? &all[h] : apart;
    }
    return apart == NULL || err_at(k->e, ERR_INPUT, 0, k->file, apart->line, 0,
                                   "household '" STR_FMT "' has rows above that are not next to this one; put all its "
                                   "plans together",
                                   STR_ARG(apart->name));
}

bool plan_read_plans(arena *a, const budgets *b, str file, str text, plans *out, err *e)
{
    reading k = {.a = a, .b = b, .file = file, .e = e};
    TRY(csv_read(a, file, text, &k.t, e) && find_columns(&k));
    size_t most = 2 * k.t.rows; /* a household without rights has one plan more */
    if (k.t.rows > POT_HOUSEHOLDS_MAX || most * b->count > POT_PLANS_MAX) {
        return err_at(e, ERR_LIMIT, 0, file, 0, 0, "there are more plans than this program can choose from");
    }
    k.names = ARENA_ARRAY(a, str, k.t.rows);
    k.lines = ARENA_ARRAY(a, int, k.t.rows);
    k.first = ARENA_ARRAY(a, uint32_t, k.t.rows + 1);
    k.plan_names = ARENA_ARRAY(a, str, most);
    k.reliefs = ARENA_ARRAY(a, double, most);
    k.costs = ARENA_ARRAY(a, int64_t, most * b->count);
    for (size_t row = 0; row < k.t.rows;) {
        TRY(read_household(&k, &row));
    }
    TRY(check_together(&k));
    k.out.household = k.names;
    k.out.first = k.first;
    k.out.name = k.plan_names;
    k.out.relief = k.reliefs;
    k.out.cost = k.costs;
    *out = k.out;
    return true;
}

/* ------------------------------------------------------------------ written */

static void write_name(buf *out, str name)
{
    bool quoted = false;
    for (size_t i = 0; i < name.n; i++) {
        quoted = quoted || name.p[i] == ',' || name.p[i] == '"' || name.p[i] == '\n' || name.p[i] == '\r';
    }
    if (!quoted) {
        buf_put(out, name);
        return;
    }
    buf_char(out, '"');
    for (size_t i = 0; i < name.n; i++) {
        buf_put(out, name.p[i] == '"' ? S("\"\"") : str_cut(name, i, 1));
    }
    buf_char(out, '"');
}

void plan_write_plans(const plans *p, const budgets *b, buf *out)
{
    buf_put(out, S("household,plan,relief"));
    for (uint32_t i = 0; i < b->count; i++) {
        buf_char(out, ',');
        buf_put(out, b->list[i].id);
    }
    buf_char(out, '\n');
    for (uint32_t h = 0; h < p->households; h++) {
        for (uint32_t k = p->first[h]; k < p->first[h + 1]; k++) {
            int64_t millionths = llround(p->relief[k] * micro);
            write_name(out, p->household[h]);
            buf_char(out, ',');
            write_name(out, p->name[k]);
            buf_printf(out, ",%lld.%06lld", (long long)(millionths / 1000000), (long long)(millionths % 1000000));
            for (uint32_t i = 0; i < b->count; i++) {
                int64_t cost = p->cost[(size_t)k * b->count + i];
                buf_printf(out, ",%lld.%02lld", (long long)(cost / 100), (long long)(cost % 100));
            }
            buf_char(out, '\n');
        }
    }
}

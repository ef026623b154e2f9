/* What is common to every way of reading a network: names, numbers, order, cycles. */
#include "cause/inside.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ names */

typedef struct cause_name_slot {
    str name; /* p NULL: free */
    uint32_t owner, number;
} cause_name_slot;

cause_names cause_names_in(arena *a)
{
    return (cause_names){.a = a};
}

/* The slot of the name, or the free one where it belongs. */
static cause_name_slot *find_slot(const cause_names *n, uint32_t owner, str name)
{
    uint64_t hash = (str_hash(name) ^ ((uint64_t)owner << 32)) * UINT64_C(0x9E3779B97F4A7C15);
    for (size_t i = (size_t)(hash >> 32) & (n->cap - 1);; i = (i + 1) & (n->cap - 1)) {
        cause_name_slot *slot = &n->slots[i];
        if (slot->name.p == NULL || (slot->owner == owner && str_eq(slot->name, name))) {
            return slot;
        }
    }
}

static void grow_names(cause_names *n)
{
    cause_names wider = {.a = n->a, .cap = n->cap == 0 ? 64 : 2 * n->cap, .count = n->count};
    wider.slots = ARENA_ARRAY(n->a, cause_name_slot, wider.cap);
    for (size_t i = 0; i < n->cap; i++) {
        if (n->slots[i].name.p != NULL) {
            *find_slot(&wider, n->slots[i].owner, n->slots[i].name) = n->slots[i];
        }
    }
    *n = wider;
}

bool cause_names_add(cause_names *n, uint32_t owner, str name, uint32_t number)
{
    assert(name.n > 0);
    if (2 * (n->count + 1) > n->cap) {
        grow_names(n);
    }
    cause_name_slot *slot = find_slot(n, owner, name);
    if (slot->name.p != NULL) {
        return false;
    }
    *slot = (cause_name_slot){name, owner, number};
    n->count++;
    return true;
}

int64_t cause_names_find(const cause_names *n, uint32_t owner, str name)
{
    const cause_name_slot *slot = n->cap > 0 && name.n > 0 ? find_slot(n, owner, name) : NULL;
    return slot != NULL && slot->name.p != NULL ? (int64_t)slot->number : -1;
}

int64_t cause_find(const cause_net *net, str name)
{
    uint32_t low = 0, high = net->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = str_cmp(net->variables[net->by_name[middle]].name, name);
        if (order == 0) {
            return net->by_name[middle];
        }
        low = order < 0 ? middle + 1 : low;
        high = order < 0 ? high : middle;
    }
    return -1;
}

int64_t cause_find_state(const cause_variable *v, str name)
{
    for (uint32_t i = 0; i < v->state_count; i++) {
        if (str_eq(v->states[i], name)) {
            return i;
        }
    }
    return -1;
}

str cause_states_text(arena *a, const cause_variable *v)
{
    enum { SHOWN_MAX = 12, BYTES_MAX = 200 };
    buf b = buf_in(a);
    uint32_t i = 0;
    for (; i < v->state_count && i < SHOWN_MAX && b.n < BYTES_MAX; i++) {
        buf_put(&b, i > 0 ? S(", ") : S(""));
        buf_put(&b, v->states[i]);
    }
    buf_put(&b, i < v->state_count ? S(", …") : S(""));
    return buf_str(&b);
}

/* ------------------------------------------------------------------ numbers */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Form of a number, taken apart: ±digits × 10^exponent, as long as the digits fit. */
typedef struct decimal {
    uint64_t digits;
    int digit_count; /* that count: without noughts in front */
    int64_t exponent;
    bool negative;
} decimal;

static bool take_apart(str text, decimal *d)
{
    size_t i = 0, first;
    bool any = false, point = false;
    *d = (decimal){.negative = text.n > 0 && text.p[0] == '-'};
    i += text.n > 0 && (text.p[0] == '-' || text.p[0] == '+') ? 1 : 0;
    for (; i < text.n && (is_digit(text.p[i]) || (text.p[i] == '.' && !point)); i++) {
        if (text.p[i] == '.') {
            point = true;
            continue;
        }
        any = true;
        if (d->digit_count < 19) { /* the rest does not fit: strtod reads those numbers */
            d->digits = 10 * d->digits + (uint64_t)(text.p[i] - '0');
        }
        d->digit_count += d->digits > 0 ? 1 : 0;
        d->exponent -= point ? 1 : 0;
    }
    if (!any || i == text.n) {
        return any;
    }
    if (text.p[i] != 'e' && text.p[i] != 'E') {
        return false;
    }
    i++;
    bool down = i < text.n && text.p[i] == '-';
    i += i < text.n && (text.p[i] == '-' || text.p[i] == '+') ? 1 : 0;
    int64_t exponent = 0;
    for (first = i; i < text.n && is_digit(text.p[i]); i++) {
        exponent = exponent < 100000 ? 10 * exponent + (text.p[i] - '0') : exponent;
    }
    d->exponent += down ? -exponent : exponent;
    return i == text.n && i > first;
}

const char *cause_number(str text, double *out)
{
    static const double tens[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    enum { DIGITS_MAX = 300, TENS = sizeof tens / sizeof tens[0] };
    decimal d;
    if (!take_apart(text, &d)) {
        return "is no number; write it as 0.25";
    }
    if (text.n > DIGITS_MAX) {
        return "is too long for a number";
    }
    if (d.digits == 0) {
        *out = 0;
        return NULL;
    }
    if (d.negative) {
        return "is negative; a probability is not";
    }
    if (d.digit_count <= 15 && d.exponent <= 0 && d.exponent > -TENS) {
        *out = (double)d.digits / tens[-d.exponent]; /* both exact, so one rounding: the nearest double */
        return NULL;
    }
    char copy[DIGITS_MAX + 1];
    memcpy(copy, text.p, text.n);
    copy[text.n] = '\0';
    *out = strtod(copy, NULL); /* no locale is ever set, so the point is a point */
    return NULL;
}

bool cause_row_sums(const double *row, uint32_t n, double *sum)
{
    double total = 0;
    for (uint32_t i = 0; i < n; i++) {
        total += row[i];
    }
    *sum = total;
    return fabs(total - 1) <= CAUSE_ROUNDING; /* false too when the sum is no number */
}

double cause_table_numbers(uint32_t states, const cause_variable *all, const uint32_t *parents, uint32_t parent_count)
{
    double numbers = states;
    for (uint32_t i = 0; i < parent_count; i++) {
        numbers *= all[parents[i]].state_count;
    }
    return numbers;
}

/* ------------------------------------------------------------------ order and cycles */

cause_children cause_children_of(arena *a, const cause_variable *v, uint32_t count)
{
    size_t *start = ARENA_ARRAY(a, size_t, (size_t)count + 2);
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t p = 0; p < v[i].parent_count; p++) {
            start[v[i].parents[p] + 2]++; /* two further: filling the list moves each start to its place */
        }
    }
    for (uint32_t i = 0; i < count; i++) {
        start[i + 2] += start[i + 1];
    }
    uint32_t *list = arena_array(a, start[count + 1], sizeof *list);
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t p = 0; p < v[i].parent_count; p++) {
            list[start[v[i].parents[p] + 1]++] = i;
        }
    }
    return (cause_children){start, list};
}

/* Fills order as far as it goes (Kahn 1962); waiting counts the parents of each that have no place yet. Returns how
 * many have one. */
static uint32_t put_in_order(arena *a, const cause_variable *v, uint32_t count, uint32_t *order, uint32_t *waiting)
{
    cause_children c = cause_children_of(a, v, count);
    uint32_t placed = 0;
    for (uint32_t i = 0; i < count; i++) {
        waiting[i] = v[i].parent_count;
        if (waiting[i] == 0) {
            order[placed++] = i;
        }
    }
    for (uint32_t done = 0; done < placed; done++) {
        for (size_t k = c.start[order[done]]; k < c.start[order[done] + 1]; k++) {
            if (--waiting[c.list[k]] == 0) {
                order[placed++] = c.list[k];
            }
        }
    }
    return placed;
}

/* Each variable that waits has a parent that waits: going up from one leads round. */
static bool refuse_cycle(arena *a, str file, const cause_variable *v, uint32_t count, const uint32_t *waiting,
                         const cause_place *places, err *e)
{
    enum { SHOWN_MAX = 8 };
    uint32_t *seen = ARENA_ARRAY(a, uint32_t, count), *path = ARENA_ARRAY(a, uint32_t, count), at = 0, n = 0;
    while (waiting[at] == 0) {
        at++;
    }
    while (seen[at] == 0) {
        seen[at] = n + 1;
        path[n++] = at;
        uint32_t p = 0;
        while (waiting[v[at].parents[p]] == 0) {
            p++;
        }
        at = v[at].parents[p];
    }
    uint32_t first = seen[at] - 1, length = n - first; /* path[first] … path[n − 1], each the child of the next */
    buf b = buf_in(a);
    buf_put(&b, v[at].name);
    for (uint32_t i = 0; i < length; i++) {
        bool is_shown = i < SHOWN_MAX || i + 1 == length;
        buf_put(&b, is_shown ? S(" → ") : i == SHOWN_MAX ? S(" → …") : S(""));
        buf_put(&b, is_shown ? v[path[n - 1 - i]].name : S(""));
    }
    return err_at(e, ERR_INPUT, 0, file, places[at].line, places[at].column,
                  "a cycle: " STR_FMT "; nothing may be a cause of itself, take one of these arrows away",
                  STR_ARG(buf_str(&b)));
}

typedef struct named {
    str name;
    uint32_t index;
} named;

static int by_name(const void *x, const void *y)
{
    const named *a = x, *b = y;
    return str_cmp(a->name, b->name);
}

static uint32_t *sort_names(arena *a, const cause_variable *v, uint32_t count)
{
    named *all = ARENA_ARRAY(a, named, count);
    uint32_t *sorted = ARENA_ARRAY(a, uint32_t, count);
    for (uint32_t i = 0; i < count; i++) {
        all[i] = (named){v[i].name, i};
    }
    if (count > 1) {
        qsort(all, count, sizeof *all, by_name);
    }
    for (uint32_t i = 0; i < count; i++) {
        assert(i == 0 || !str_eq(all[i - 1].name, all[i].name)); /* the reader refuses a name that stands twice */
        sorted[i] = all[i].index;
    }
    return sorted;
}

static void look_at_table(cause_variable *v)
{
    double sum;
    v->has_zero = false;
    v->sums_to_one = true;
    for (size_t k = 0; k < v->table_size; k++) {
        v->has_zero = v->has_zero || v->table[k] == 0;
    }
    for (size_t k = 0; k < v->table_size; k += v->state_count) {
        cause_row_sums(v->table + k, v->state_count, &sum);
        v->sums_to_one = v->sums_to_one && fabs(sum - 1) <= CAUSE_SUM_EXACT;
    }
}

bool cause_net_make(arena *a, str file, str name, cause_variable *variables, uint32_t count, const cause_place *places,
                    cause_net *out, err *e)
{
    uint32_t *order = ARENA_ARRAY(a, uint32_t, count), *waiting = ARENA_ARRAY(a, uint32_t, count);
    for (uint32_t i = 0; i < count; i++) {
        if (variables[i].parent_count > CAUSE_PARENTS_MAX) {
            return err_at(e, ERR_LIMIT, 0, file, places[i].line, places[i].column,
                          "'" STR_FMT "' has %u parents; a variable has at most %d", STR_ARG(variables[i].name),
                          variables[i].parent_count, CAUSE_PARENTS_MAX);
        }
    }
    if (put_in_order(a, variables, count, order, waiting) < count) {
        return refuse_cycle(a, file, variables, count, waiting, places, e);
    }
    for (uint32_t i = 0; i < count; i++) {
        look_at_table(&variables[i]);
    }
    *out = (cause_net){name, variables, count, order, sort_names(a, variables, count)};
    return true;
}

/* Cuts that the amounts break: sums of rows, halved.
 *
 * A sum is broken when what its rows leave free, and the amounts of columns with an odd number of its rows, come to less than one. Three rows are looked at wherever three pairs of them are used; larger
 * sums come from adding rows modulo two, so that columns fall out, those with the largest amounts first (Andreello, Caprara, Fischetti 2007, doi:10.1287/ijoc.1050.0172;
 * Koster, Zymolka, Kutschka 2009, doi:10.1007/s00453-008-9178-7). */
#include "match/exchange_pack.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"

#include "base/banned.h"

enum { ROWS_MOST = 31, USES_MOST = 4, PASSES = 3 };

static const double part_least = 1e-5, broken_least = 0.02;

static bool is_part(const pack *k, uint32_t column)
{
    double x = k->amount[column];
    return x > part_least && x - floor(x + part_least) > part_least;
}

static int by_rows(const void *a, const void *b)
{
    const pack_pair *x = a, *y = b;
    return x->i != y->i ? (x->i > y->i) - (x->i < y->i) : (x->j > y->j) - (x->j < y->j);
}

uint32_t pack_pairs(const pack *k, arena *a, pack_pair **out)
{
    pack_pair *list = NULL;
    size_t count = 0, cap = 0;
    for (uint32_t n = 0; n < k->live_count; n++) {
        uint32_t c = k->live[n];
        for (uint32_t i = k->first[c]; is_part(k, c) && i < k->first[c + 1]; i++) {
            for (uint32_t j = k->first[c]; j < k->first[c + 1]; j++) {
                if (k->row[i] < k->row[j]) {
                    pack_pair its = {k->row[i], k->row[j], k->amount[c]};
                    ARENA_PUSH(a, list, count, cap, its);
                }
            }
        }
    }
    uint32_t kept = 0;
    if (count > 0) {
        qsort(list, count, sizeof *list, by_rows);
    }
    for (size_t i = 0; i < count; i++) {
        if (kept > 0 && list[kept - 1].i == list[i].i && list[kept - 1].j == list[i].j) {
            list[kept - 1].part += list[i].part;
        } else {
            list[kept++] = list[i];
        }
    }
    *out = list;
    return kept;
}

typedef struct broken {
    double by;
    uint32_t *rows, count; /* from k->rows on: cuts */
} broken;

typedef struct sums {
    const pack *k;
    arena *a;
    broken *list;
    size_t count, cap;
} sums;

static int by_most(const void *a, const void *b)
{
    const broken *x = a, *y = b;
    if (x->by != y->by) {
        return x->by < y->by ? 1 : -1;
    }
    if (x->count != y->count) {
        return x->count < y->count ? -1 : 1;
    }
    return x->count == 0 ? 0 : memcmp(x->rows, y->rows, sizeof *x->rows * x->count);
}

static void note(sums *s, double by, const uint32_t *rows, uint32_t count)
{
    broken its = {.by = by, .rows = arena_array(s->a, count, sizeof *rows), .count = count};
    memcpy(its.rows, rows, sizeof *rows * count);
    ARENA_PUSH(s->a, s->list, s->count, s->cap, its);
}

/* ------------------------------------------------------------------ three rows */

static uint32_t holds(const pack *k, uint32_t column, const uint32_t *rows)
{
    uint32_t count = 0;
    for (uint32_t i = k->first[column]; i < k->first[column + 1]; i++) {
        count += k->row[i] == rows[0] || k->row[i] == rows[1] || k->row[i] == rows[2];
    }
    return count;
}

/* What columns with all three have: counted thrice among the pairs, and to be counted once. */
static double in_all(const pack *k, const uint32_t *rows)
{
    double sum = 0;
    for (uint32_t i = k->by_first[rows[0]]; i < k->by_first[rows[0] + 1]; i++) {
        uint32_t c = k->by[i];
        if (k->amount[c] > part_least && holds(k, c, rows) == 3) {
            sum += k->amount[c];
        }
    }
    return sum;
}

static double right_of(const pack *k, uint32_t row)
{
    return row < k->rows ? k->right[row] : k->cuts[row - k->rows].right;
}

static double half_of(const pack *k, const uint32_t *rows, uint32_t count)
{
    double sum = 0;
    for (uint32_t i = 0; i < count; i++) {
        sum += right_of(k, rows[i]);
    }
    return floor(sum / 2 + 0.25);
}

static uint32_t find_pair(const pack_pair *pairs, uint32_t low, uint32_t high, uint32_t j)
{
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (pairs[mid].j < j) {
            low = mid + 1;
        } else {
            high = mid;
        }
    }
    return low;
}

/* Triangles of pairs that hold too much together. */
static void find_threes(sums *s)
{
    const pack *k = s->k;
    pack_pair *pairs;
    uint32_t count = pack_pairs(k, s->a, &pairs), *begin = arena_array(s->a, k->rows + 2, sizeof *begin);
    for (uint32_t r = 0, at = 0; r <= k->rows; r++) {
        while (at < count && pairs[at].i < r) {
            at++;
        }
        begin[r] = at;
    }
    for (uint32_t p = 0; p < count; p++) {
        uint32_t i = pairs[p].i, j = pairs[p].j;
        for (uint32_t q = p + 1; q < begin[i + 1]; q++) {
            uint32_t t = find_pair(pairs, begin[j], begin[j + 1], pairs[q].j), rows[3] = {i, j, pairs[q].j};
            if (t == begin[j + 1] || pairs[t].j != pairs[q].j) {
                continue;
            }
            double by = pairs[p].part + pairs[q].part + pairs[t].part - half_of(k, rows, 3);
            by -= by > broken_least ? 2 * in_all(k, rows) : 0;
            if (by > broken_least) {
                note(s, by, rows, 3);
            }
        }
    }
}

/* ------------------------------------------------------------------ larger sums */

typedef struct line { /* a sum of rows, modulo two */
    uint64_t *columns, *rows;
    double slack;
    bool odd, used;
} line;

typedef struct halving {
    sums *s;
    arena *a;
    uint32_t line_count, column_count, column_words, row_words;
    uint32_t *row, *column; /* numbers in the pack */
    uint32_t *place;        /* of each column of the pack: its number here, or UINT32_MAX */
    double *amount;         /* of each column */
    line *lines;
    line **open, **with; /* lines that are not used; of these the ones that a column is in */
    uint32_t open_count;
} halving;

static bool has_bit(const uint64_t *bits, uint32_t at)
{
    return bits[at / 64] >> at % 64 & 1;
}

/* Rows that are nearly full and are not filled by one column; and the columns in them. */
static void choose_lines(halving *h)
{
    const pack *k = h->s->k;
    uint32_t *line_of = arena_array(h->a, k->rows + 1, sizeof *line_of);
    double *slack = arena_array(h->a, k->rows + 1, sizeof *slack);
    h->row = arena_array(h->a, k->rows + k->cut_count + 1, sizeof *h->row);
    h->column = arena_array(h->a, (size_t)k->columns + 1, sizeof *h->column);
    memcpy(slack, k->right, sizeof *slack * k->rows);
    memset(line_of, 0xff, sizeof *line_of * (k->rows + 1));
    for (uint32_t n = 0; n < k->live_count; n++) {
        uint32_t c = k->live[n];
        for (uint32_t i = k->first[c]; k->amount[c] > part_least && i < k->first[c + 1]; i++) {
            slack[k->row[i]] -= k->amount[c];
            line_of[k->row[i]] = is_part(k, c) || k->right[k->row[i]] > 1 ? 0 : UINT32_MAX;
        }
    }
    for (uint32_t r = 0; r < k->rows; r++) {
        if (line_of[r] == 0 && slack[r] < 0.9) {
            line_of[r] = h->line_count;
            h->row[h->line_count++] = r;
        }
    }
    for (uint32_t n = 0; n < k->live_count; n++) {
        uint32_t c = k->live[n];
        bool in = false;
        for (uint32_t i = k->first[c]; k->amount[c] > part_least && i < k->first[c + 1]; i++) {
            in = in || line_of[k->row[i]] != UINT32_MAX;
        }
        if (in) {
            h->column[h->column_count++] = c;
        }
    }
    for (uint32_t i = 0; i < k->cut_count; i++) {
        if (k->cuts[i].slack < 0.5) {
            h->row[h->line_count++] = k->rows + i;
        }
    }
}

static void make_lines(halving *h)
{
    h->column_words = h->column_count / 64 + 1;
    h->row_words = h->line_count / 64 + 1;
    h->lines = ARENA_ARRAY(h->a, line, h->line_count + 1);
    h->open = arena_array(h->a, h->line_count + 1, sizeof *h->open);
    h->with = arena_array(h->a, h->line_count + 1, sizeof *h->with);
    h->amount = arena_array(h->a, h->column_count + 1, sizeof *h->amount);
    for (uint32_t l = 0; l < h->line_count; l++) {
        h->lines[l].columns = arena_array(h->a, h->column_words, sizeof(uint64_t));
        h->lines[l].rows = arena_array(h->a, h->row_words, sizeof(uint64_t));
    }
    h->place = arena_array(h->a, (size_t)h->s->k->columns + 1, sizeof *h->place);
    memset(h->place, 0xff, sizeof *h->place * h->s->k->columns);
    for (uint32_t c = 0; c < h->column_count; c++) {
        h->amount[c] = h->s->k->amount[h->column[c]];
        h->place[h->column[c]] = c;
    }
}

static void set_column(halving *h, uint32_t l, uint32_t c, double value)
{
    if ((uint32_t)value % 2 == 1) { /* values are whole */
        h->lines[l].columns[c / 64] |= UINT64_C(1) << c % 64;
    }
    h->lines[l].slack -= value * h->amount[c];
}

static void fill_lines(halving *h)
{
    const pack *k = h->s->k;
    uint32_t *line_of = arena_array(h->a, k->rows + 1, sizeof *line_of);
    memset(line_of, 0xff, sizeof *line_of * (k->rows + 1));
    for (uint32_t l = 0; l < h->line_count; l++) {
        line *its = &h->lines[l];
        double right = right_of(k, h->row[l]);
        memset(its->columns, 0, sizeof(uint64_t) * h->column_words);
        memset(its->rows, 0, sizeof(uint64_t) * h->row_words);
        its->rows[l / 64] |= UINT64_C(1) << l % 64;
        its->slack = right;
        its->odd = fmod(right, 2) > 0.5;
        its->used = false;
        h->open[l] = its;
        if (h->row[l] < k->rows) {
            line_of[h->row[l]] = l;
        }
        const pack_cut *cut = h->row[l] >= k->rows ? &k->cuts[h->row[l] - k->rows] : NULL;
        for (uint32_t i = 0; cut != NULL && i < cut->count; i++) {
            if (h->place[cut->columns[i]] != UINT32_MAX) {
                set_column(h, l, h->place[cut->columns[i]], cut->values[i]);
            }
        }
    }
    for (uint32_t c = 0; c < h->column_count; c++) {
        for (uint32_t i = k->first[h->column[c]]; i < k->first[h->column[c] + 1]; i++) {
            if (line_of[k->row[i]] != UINT32_MAX) {
                set_column(h, line_of[k->row[i]], c, 1);
            }
        }
    }
    h->open_count = h->line_count;
    for (uint32_t l = 0; l < h->line_count; l++) {
        h->lines[l].slack = fmax(h->lines[l].slack, 0);
    }
}

static void check_line(halving *h, const line *its)
{
    double sum = its->slack;
    uint32_t rows[ROWS_MOST], count = 0;
    for (uint32_t w = 0; its->odd && w < h->column_words && sum < 1; w++) {
        for (uint64_t bits = its->columns[w]; bits != 0; bits &= bits - 1) {
            sum += h->amount[w * 64 + (uint32_t)__builtin_ctzll(bits)];
        }
    }
    if (!its->odd || (1 - sum) / 2 <= broken_least) {
        return;
    }
    for (uint32_t w = 0; w < h->row_words; w++) {
        for (uint64_t bits = its->rows[w]; bits != 0; bits &= bits - 1) {
            if (count == ROWS_MOST) {
                return;
            }
            rows[count++] = h->row[w * 64 + (uint32_t)__builtin_ctzll(bits)];
        }
    }
    note(h->s, (1 - sum) / 2, rows, count);
}

/* The column falls out of all lines but one: that which leaves least free is added to the others, and done with. */
static void drop_column(halving *h, uint32_t column)
{
    line *least = NULL;
    uint32_t open = 0, with = 0;
    for (uint32_t l = 0; l < h->open_count; l++) {
        line *its = h->open[l];
        h->open[open] = h->with[with] = its;
        open += !its->used;
        with += !its->used && has_bit(its->columns, column);
    }
    h->open_count = open;
    for (uint32_t l = 0; l < with; l++) {
        least = least == NULL || h->with[l]->slack < least->slack ? h->with[l] : least;
    }
    for (uint32_t l = 0; l < with; l++) {
        line *its = h->with[l];
        if (its == least) {
            continue;
        }
        for (uint32_t w = 0; w < h->column_words; w++) {
            its->columns[w] ^= least->columns[w];
        }
        for (uint32_t w = 0; w < h->row_words; w++) {
            its->rows[w] ^= least->rows[w];
        }
        its->slack += least->slack;
        its->odd = its->odd != least->odd;
        its->used = its->slack >= 1;
        check_line(h, its);
    }
    if (least != NULL) {
        least->used = true;
    }
}

typedef struct turn {
    double amount;
    uint32_t column;
} turn;

static int by_amount(const void *a, const void *b)
{
    const turn *x = a, *y = b;
    return x->amount != y->amount ? (x->amount < y->amount ? 1 : -1)
                                  : (x->column > y->column) - (x->column < y->column);
}

static void find_sums(sums *s)
{
    halving h = {.s = s, .a = arena_new()};
    choose_lines(&h);
    make_lines(&h);
    turn *turns = arena_array(h.a, h.column_count + 1, sizeof *turns);
    rng dice = rng_from_seed(h.column_count);
    for (int pass = 0; pass < PASSES; pass++) {
        fill_lines(&h);
        for (uint32_t c = 0; c < h.column_count; c++) {
            turns[c] = (turn){h.amount[c] + (pass > 0 ? 0.3 * rng_unit(&dice) : 0), c};
        }
        qsort(turns, h.column_count, sizeof *turns, by_amount);
        for (uint32_t c = 0; c < h.column_count; c++) {
            drop_column(&h, turns[c].column);
        }
    }
    arena_free(h.a);
}

/* ------------------------------------------------------------------ into the programme */

double pack_value_in(const pack_cut *cut, uint32_t column)
{
    uint32_t low = 0, high = cut->count;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (cut->columns[mid] < column) {
            low = mid + 1;
        } else {
            high = mid;
        }
    }
    return low < cut->count && cut->columns[low] == column ? cut->values[low] : 0;
}

/* sum: of each column; 0 before and after. */
static void add_to_sum(const pack *k, uint32_t row, double *sum)
{
    if (row < k->rows) {
        for (uint32_t i = k->by_first[row]; i < k->by_first[row + 1]; i++) {
            sum[k->by[i]] += 1;
        }
        return;
    }
    const pack_cut *its = &k->cuts[row - k->rows];
    for (uint32_t i = 0; i < its->count; i++) {
        sum[its->columns[i]] += its->values[i];
    }
}

static void make_cut(pack *k, const broken *from, double *sum)
{
    pack_cut cut = {.right = half_of(k, from->rows, from->count)};
    uint32_t count = 0;
    for (uint32_t r = 0; r < from->count; r++) {
        add_to_sum(k, from->rows[r], sum);
    }
    for (uint32_t n = 0; n < k->live_count; n++) {
        count += sum[k->live[n]] >= 2;
    }
    cut.columns = arena_array(k->a, (size_t)count + 1, sizeof *cut.columns);
    cut.values = arena_array(k->a, (size_t)count + 1, sizeof *cut.values);
    for (uint32_t n = 0; n < k->live_count; n++) {
        uint32_t c = k->live[n];
        if (sum[c] >= 2) {
            cut.columns[cut.count] = c;
            cut.values[cut.count++] = floor(sum[c] / 2);
        }
        sum[c] = 0;
    }
    pack_add_cut(k, &cut);
}

uint32_t pack_cut_off(pack *k, uint32_t most)
{
    sums s = {.k = k, .a = arena_new()};
    uint8_t *uses = ARENA_ARRAY(s.a, uint8_t, k->rows + k->cut_count + 1);
    double *sum = ARENA_ARRAY(s.a, double, (size_t)k->columns + 1); /* of those that are out it is not looked at */
    uint32_t added = 0;
    find_threes(&s);
    find_sums(&s);
    if (s.count > 0) {
        qsort(s.list, s.count, sizeof *s.list, by_most);
    }
    for (size_t i = 0; i < s.count && added < most; i++) {
        const broken *its = &s.list[i];
        bool free = i == 0 || by_most(its, its - 1) != 0;
        for (uint32_t r = 0; free && r < its->count; r++) {
            free = uses[its->rows[r]] < USES_MOST;
        }
        if (!free) {
            continue;
        }
        for (uint32_t r = 0; r < its->count; r++) {
            uses[its->rows[r]]++;
        }
        make_cut(k, its, sum);
        added++;
    }
    arena_free(s.a);
    return added;
}

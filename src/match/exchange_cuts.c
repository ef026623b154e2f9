/* Cuts: of three people with room for one group each, at most one group holds two of them (and so on with more room). */
#include "match/exchange_pack.h"

#include <math.h>
#include <stdlib.h>

#include "base/banned.h"

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
    for (uint32_t c = 0; c < k->columns; c++) {
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
    uint32_t rows[3];
} broken;

static int by_most(const void *a, const void *b)
{
    const broken *x = a, *y = b;
    if (x->by != y->by) {
        return x->by < y->by ? 1 : -1;
    }
    for (int i = 0; i < 3; i++) {
        if (x->rows[i] != y->rows[i]) {
            return x->rows[i] > y->rows[i] ? 1 : -1;
        }
    }
    return 0;
}

uint32_t pack_holds(const pack *k, uint32_t column, const uint32_t *rows)
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
        if (k->amount[c] > part_least && pack_holds(k, c, rows) == 3) {
            sum += k->amount[c];
        }
    }
    return sum;
}

static double right_of(const pack *k, const uint32_t *rows)
{
    return floor((k->right[rows[0]] + k->right[rows[1]] + k->right[rows[2]]) / 2 + 0.25);
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
static size_t find_broken(const pack *k, arena *a, broken **out)
{
    pack_pair *pairs;
    uint32_t count = pack_pairs(k, a, &pairs), *begin = arena_array(a, k->rows + 2, sizeof *begin);
    size_t found = 0, cap = 0;
    *out = NULL;
    for (uint32_t r = 0, at = 0; r <= k->rows; r++) {
        while (at < count && pairs[at].i < r) {
            at++;
        }
        begin[r] = at;
    }
    for (uint32_t p = 0; p < count; p++) {
        uint32_t i = pairs[p].i, j = pairs[p].j;
        for (uint32_t q = p + 1; q < begin[i + 1]; q++) {
            uint32_t t = find_pair(pairs, begin[j], begin[j + 1], pairs[q].j);
            if (t == begin[j + 1] || pairs[t].j != pairs[q].j) {
                continue;
            }
            broken its = {.rows = {i, j, pairs[q].j}};
            its.by = pairs[p].part + pairs[q].part + pairs[t].part - right_of(k, its.rows);
            if (its.by > broken_least) {
                its.by -= 2 * in_all(k, its.rows);
            }
            if (its.by > broken_least) {
                ARENA_PUSH(a, *out, found, cap, its);
            }
        }
    }
    return found;
}

static void make_cut(pack *k, const broken *from)
{
    pack_cut cut = {.right = right_of(k, from->rows)};
    size_t count = 0, cap = 0;
    for (int r = 0; r < 3; r++) {
        cut.rows[r] = from->rows[r];
        for (uint32_t i = k->by_first[from->rows[r]]; i < k->by_first[from->rows[r] + 1]; i++) {
            uint32_t c = k->by[i], first = 0; /* counted at the first of its rows among the three */
            bool here = true;
            for (uint32_t j = k->first[c]; j < k->first[c + 1]; j++) {
                for (int s = 0; s < 3; s++) {
                    first += k->row[j] == from->rows[s];
                    here = here && !(s < r && k->row[j] == from->rows[s]);
                }
            }
            if (here && first >= 2 && k->out[c] != 1) {
                ARENA_PUSH(k->a, cut.columns, count, cap, c);
            }
        }
    }
    cut.count = (uint32_t)count;
    pack_add_cut(k, &cut);
}

uint32_t pack_cut_off(pack *k, uint32_t most)
{
    arena *a = arena_new();
    broken *list;
    size_t found = find_broken(k, a, &list);
    uint8_t *uses = ARENA_ARRAY(a, uint8_t, k->rows + 1);
    uint32_t added = 0;
    if (found > 0) {
        qsort(list, found, sizeof *list, by_most);
    }
    for (size_t i = 0; i < found && added < most; i++) {
        const uint32_t *r = list[i].rows;
        if (uses[r[0]] < 4 && uses[r[1]] < 4 && uses[r[2]] < 4) {
            make_cut(k, &list[i]);
            uses[r[0]]++;
            uses[r[1]]++;
            uses[r[2]]++;
            added++;
        }
    }
    arena_free(a);
    return added;
}

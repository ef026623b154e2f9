/* The best mix of parts of columns, and prices that bound it: a linear programme, solved about.
 *
 * Primal-dual hybrid gradient with restarts from the average (Chambolle, Pock 2011, doi:10.1007/s10851-010-0251-1; Applegate and others 2021, arXiv:2106.04756), steps by the entries of rows and columns
 * (Pock, Chambolle 2011, doi:10.1109/ICCV.2011.6126441). Each round is a pass over the entries, cut in blocks, so it is as good on graphs of any size. What it finds is then made to fit: prices are raised where a
 * column would gain, and taken down where none would.
 */
#include <math.h>
#include <string.h>

#include "match/exchange_inside.h"

#include "base/banned.h"

enum {
    BLOCK = 32768,        /* columns of one block of work */
    ROWS_OF_BLOCK = 2048, /* rows of one: these have many columns each */
    LOOK = 40,            /* after so many rounds it is looked at how far there is to go */
};
/* When to begin again, as Applegate and others: when so much is left of what there was to go at the last beginning;
 * when so much is, and it is no longer getting less; when the rounds since then are so large a part of all. */
static const double enough = 0.2, some = 0.8, too_long = 0.36;

typedef struct point {
    double *x, *u;
} point;

typedef struct sums { /* of one block */
    double worth, price, lack, excess, dx, du;
} sums;

typedef struct mixing {
    exchange_case *c;
    const exchange_pool *p;
    const exchange_mix *out;
    uint32_t n, columns, column_blocks, row_blocks;
    uint32_t *row_first, *row; /* columns of each vertex */
    uint8_t *roomy;            /* of each column: of these at most one amount */
    double scale;              /* a typical column is worth one */
    double weight;             /* between steps of amounts and of prices */
    point now, mean, began;
    double *forward; /* amounts, as far again as they went */
    uint32_t rounds; /* since it began again */
    const point *looked;
    sums *column_sums, *row_sums;
} mixing;

static uint32_t end_of(uint32_t block, uint32_t size, uint32_t count)
{
    uint64_t end = ((uint64_t)block + 1) * size;
    return end < count ? (uint32_t)end : count;
}

static inline double cost_of(const exchange_pool *p, uint32_t column, const double *u)
{
    const uint32_t *v = &p->members[p->first[column]];
    uint32_t count = exchange_size(p, column);
    if (count == 3) { /* nearly all: this is where the time goes */
        return u[v[0]] + u[v[1]] + u[v[2]];
    }
    double sum = 0;
    for (uint32_t i = 0; i < count; i++) {
        sum += u[v[i]];
    }
    return sum;
}

static inline double use_of(const mixing *m, uint32_t v, const double *x)
{
    double sum = 0;
    for (uint32_t i = m->row_first[v]; i < m->row_first[v + 1]; i++) {
        sum += x[m->row[i]];
    }
    return sum;
}

/* ------------------------------------------------------------------ one round */

static void step_columns(void *of, uint32_t block)
{
    const mixing *m = of;
    const exchange_pool p = *m->p;
    const double *u = m->now.u, part = 1.0 / (m->rounds + 1), worth = 1 / m->scale, step = 1 / m->weight;
    double *x = m->now.x, *forward = m->forward, *mean = m->mean.x;
    uint32_t end = end_of(block, BLOCK, m->columns);
    for (uint32_t j = block * BLOCK; j < end; j++) {
        double was = x[j], is = was + step / exchange_size(&p, j) * (worth * p.value[j] - cost_of(&p, j, u));
        is = is < 0 ? 0 : is > 1 && m->roomy[j] != 0 ? 1 : is;
        x[j] = is;
        forward[j] = 2 * is - was;
        mean[j] += part * (is - mean[j]);
    }
}

static void step_rows(void *of, uint32_t block)
{
    mixing *m = of;
    double part = 1.0 / (m->rounds + 1);
    for (uint32_t v = block * ROWS_OF_BLOCK; v < end_of(block, ROWS_OF_BLOCK, m->n); v++) {
        uint32_t size = m->row_first[v + 1] - m->row_first[v];
        double is = m->now.u[v] + m->weight / (size > 0 ? size : 1) * (use_of(m, v, m->forward) - m->out->capacity[v]);
        is = is > 0 ? is : 0;
        m->now.u[v] = is;
        m->mean.u[v] += part * (is - m->mean.u[v]);
    }
}

/* ------------------------------------------------------------------ how far it is */

static double square(double x)
{
    return x * x;
}

static void look_columns(void *of, uint32_t block)
{
    mixing *m = of;
    sums s = {0};
    for (uint32_t j = block * BLOCK; j < end_of(block, BLOCK, m->columns); j++) {
        double w = m->p->value[j] / m->scale, lack = w - cost_of(m->p, j, m->looked->u);
        s.worth += w * m->looked->x[j];
        s.lack += lack > 0 && m->roomy[j] == 0 ? lack * lack : 0;
        s.price += lack > 0 && m->roomy[j] != 0 ? lack : 0;
        s.dx += square(m->looked->x[j] - m->began.x[j]);
    }
    m->column_sums[block] = s;
}

static void look_rows(void *of, uint32_t block)
{
    mixing *m = of;
    sums s = {0};
    for (uint32_t v = block * ROWS_OF_BLOCK; v < end_of(block, ROWS_OF_BLOCK, m->n); v++) {
        double over = use_of(m, v, m->looked->x) - m->out->capacity[v];
        s.price += m->looked->u[v] * m->out->capacity[v];
        s.excess += over > 0 ? over * over : 0;
        s.du += square(m->looked->u[v] - m->began.u[v]);
    }
    m->row_sums[block] = s;
}

static double look(mixing *m, const point *at, sums *s)
{
    m->looked = at;
    team_run(m->c->team, look_columns, m, m->column_blocks);
    team_run(m->c->team, look_rows, m, m->row_blocks);
    *s = (sums){0};
    for (uint32_t b = 0; b < m->column_blocks; b++) {
        s->worth += m->column_sums[b].worth;
        s->price += m->column_sums[b].price;
        s->lack += m->column_sums[b].lack;
        s->dx += m->column_sums[b].dx;
    }
    for (uint32_t b = 0; b < m->row_blocks; b++) {
        s->price += m->row_sums[b].price;
        s->excess += m->row_sums[b].excess;
        s->du += m->row_sums[b].du;
    }
    double gap = (s->price - s->worth) / (1 + fabs(s->price) + fabs(s->worth));
    return sqrt(s->excess / (1 + m->n) + s->lack / (1 + m->columns) + gap * gap);
}

/* ------------------------------------------------------------------ begin, go, begin again */

static mixing *begin(exchange_case *c, arena *a, const exchange_pool *p, const exchange_mix *from)
{
    mixing *m = ARENA_NEW(a, mixing);
    double sum = 0;
    *m = (mixing){.c = c, .p = p, .out = from, .n = c->n, .columns = p->count, .weight = 1};
    m->column_blocks = (m->columns + BLOCK - 1) / BLOCK;
    m->row_blocks = (m->n + ROWS_OF_BLOCK - 1) / ROWS_OF_BLOCK;
    m->column_sums = ARENA_ARRAY(a, sums, m->column_blocks + 1);
    m->row_sums = ARENA_ARRAY(a, sums, m->row_blocks + 1);
    m->row_first = ARENA_ARRAY(a, uint32_t, (size_t)m->n + 2);
    m->row = arena_array(a, p->first[p->count] + 1, sizeof *m->row);
    for (uint32_t i = 0; i < p->first[p->count]; i++) {
        m->row_first[p->members[i] + 2]++;
    }
    for (uint32_t v = 0; v < m->n; v++) {
        m->row_first[v + 2] += m->row_first[v + 1];
    }
    m->roomy = arena_array(a, (size_t)p->count + 1, 1);
    for (uint32_t j = 0; j < p->count; j++) {
        sum += p->value[j] / exchange_size(p, j);
        m->roomy[j] = exchange_is_roomy(&p->members[p->first[j]], exchange_size(p, j), from->capacity);
        for (uint32_t i = p->first[j]; i < p->first[j + 1]; i++) {
            m->row[m->row_first[p->members[i] + 1]++] = j;
        }
    }
    m->scale = sum > 0 ? sum / p->count : 1;
    point *all[] = {&m->now, &m->mean, &m->began};
    for (int i = 0; i < 3; i++) {
        all[i]->x = arena_array(a, (size_t)m->columns + 1, sizeof(double));
        all[i]->u = arena_array(a, (size_t)m->n + 1, sizeof(double));
        memcpy(all[i]->x, from->amount, sizeof(double) * m->columns);
        for (uint32_t v = 0; v < m->n; v++) {
            all[i]->u[v] = from->price[v] / m->scale;
        }
    }
    m->forward = arena_array(a, (size_t)m->columns + 1, sizeof(double));
    return m;
}

static void copy_point(const mixing *m, point *to, const point *from)
{
    memcpy(to->x, from->x, sizeof(double) * m->columns);
    memcpy(to->u, from->u, sizeof(double) * m->n);
}

/* From the better of both on; steps are weighed by how far amounts and prices went. */
static void begin_again(mixing *m, bool from_mean, const sums *s)
{
    copy_point(m, from_mean ? &m->now : &m->mean, from_mean ? &m->mean : &m->now);
    copy_point(m, &m->began, &m->now);
    if (s->dx > 1e-20 && s->du > 1e-20) {
        double ratio = sqrt(s->du / s->dx);
        m->weight = exp(0.5 * log(ratio) + 0.5 * log(m->weight));
        m->weight = m->weight < 1e-4 ? 1e-4 : m->weight > 1e4 ? 1e4 : m->weight;
    }
    m->rounds = 0;
}

static void go(mixing *m, double close, uint32_t rounds)
{
    sums now, mean;
    double at_begin = fmin(look(m, &m->now, &now), 1e6), last = INFINITY;
    for (uint32_t round = 1; round <= rounds; round++) {
        team_run(m->c->team, step_columns, m, m->column_blocks);
        team_run(m->c->team, step_rows, m, m->row_blocks);
        m->rounds++;
        m->c->steps += m->p->first[m->columns];
        if (round % LOOK != 0 && round != rounds) {
            continue;
        }
        double far_now = look(m, &m->now, &now), far_mean = look(m, &m->mean, &mean);
        bool from_mean = far_mean < far_now;
        double far = from_mean ? far_mean : far_now;
        bool good = far <= close || round == rounds;
        if (good || far <= enough * at_begin || (far <= some * at_begin && far > last) ||
            m->rounds >= too_long * round) {
            begin_again(m, from_mean, from_mean ? &mean : &now);
            at_begin = far;
            last = INFINITY;
        } else {
            last = far;
        }
        if (good || exchange_over(m->c)) {
            break;
        }
    }
}

/* ------------------------------------------------------------------ made to fit */

/* Prices up where a column gains, then down as far as no column comes to gain, and none below its least (NULL: nought); what roomy ones still gain. */
static double fit_prices(const mixing *m, arena *a, const double *least, double *price)
{
    const exchange_pool *p = m->p;
    double *slack = arena_array(a, (size_t)p->count + 1, sizeof *slack), beside = 0;
    for (uint32_t j = 0; j < p->count; j++) {
        double gain = exchange_gain(p, j, price), size = exchange_size(p, j);
        for (uint32_t i = p->first[j]; gain > 0 && m->roomy[j] == 0 && i < p->first[j + 1]; i++) {
            price[p->members[i]] += gain / size;
        }
    }
    for (uint32_t j = 0; j < p->count; j++) {
        slack[j] = -exchange_gain(p, j, price);
    }
    for (uint32_t v = 0; v < m->n; v++) {
        double less = price[v] - (least != NULL ? least[v] : 0);
        for (uint32_t i = m->row_first[v]; i < m->row_first[v + 1]; i++) {
            less = slack[m->row[i]] < less ? slack[m->row[i]] : less;
        }
        if (less > 0) {
            price[v] -= less;
            for (uint32_t i = m->row_first[v]; i < m->row_first[v + 1]; i++) {
                slack[m->row[i]] -= less;
            }
        }
    }
    for (uint32_t j = 0; j < p->count; j++) {
        beside += slack[j] < 0 && m->roomy[j] != 0 ? -slack[j] : 0;
    }
    return beside;
}

/* What the mix is worth when each column is cut to what its fullest member has room for. */
static double fit_amounts(const mixing *m, arena *a, double *amount)
{
    double *share = arena_array(a, (size_t)m->n + 1, sizeof *share), worth = 0;
    for (uint32_t v = 0; v < m->n; v++) {
        double use = use_of(m, v, amount);
        share[v] = use > m->out->capacity[v] ? m->out->capacity[v] / use : 1;
    }
    for (uint32_t j = 0; j < m->columns; j++) {
        double least = 1;
        for (uint32_t i = m->p->first[j]; i < m->p->first[j + 1]; i++) {
            least = fmin(least, share[m->p->members[i]]);
        }
        amount[j] *= least;
        worth += amount[j] * m->p->value[j];
    }
    return worth;
}

void exchange_mix_improve(exchange_case *c, const exchange_pool *p, double close, uint32_t rounds, exchange_mix *out)
{
    arena *a = arena_new();
    mixing *m = begin(c, a, p, out);
    go(m, close, p->count > 0 ? rounds : 0);
    memcpy(out->amount, m->now.x, sizeof(double) * m->columns);
    for (uint32_t v = 0; v < m->n; v++) {
        out->price[v] = m->now.u[v] * m->scale;
    }
    out->bound = fit_prices(m, a, NULL, out->price);
    out->worth = fit_amounts(m, a, out->amount);
    for (uint32_t v = 0; v < m->n; v++) {
        out->bound += out->capacity[v] * out->price[v];
    }
    arena_free(a);
}

double exchange_mix_fit(exchange_case *c, const exchange_pool *p, const double *least, exchange_mix *m)
{
    arena *a = arena_new();
    double beside = fit_prices(begin(c, a, p, m), a, least, m->price);
    arena_free(a);
    return beside + exchange_sum(c, m->price);
}

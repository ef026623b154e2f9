/* The best of a few columns, inside: what branching, cutting and the linear programme share.
 *
 * Uses: exchange_inside.h, base/simplex.h. For exchange_pack.c, exchange_branch.c, exchange_parting.c and exchange_cuts.c only.
 */
#ifndef MATCH_EXCHANGE_PACK_H
#define MATCH_EXCHANGE_PACK_H

#include "base/simplex.h"
#include "match/exchange_inside.h"

/* A sum of rows, and of cuts that there are, halved and rounded down (Chvátal 1973, doi:10.1016/0012-365X(73)90167-2): of three people with room for one group each, at most one group holds two of them. */
typedef struct pack_cut {
    double right, price, slack; /* price and slack: at the last solve */
    uint32_t *columns, count;   /* in order */
    double *values;             /* of each of these columns */
} pack_cut;

typedef struct pack_tried pack_tried; /* of pairs of rows: exchange_parting.c */

typedef struct pack {
    arena *a;
    exchange_packing *p;
    uint32_t rows, columns;
    const uint32_t *first; /* rows of column c are row[first[c]] … : of the pool, numbered anew */
    uint32_t *row;
    double *right; /* of each row */
    double *value; /* of each column; and of the choice, while it is looked for: times two to the `power` */
    int power;
    uint32_t *by_first, *by;    /* columns of each row */
    uint32_t *order;            /* columns by worth for each member, the largest first */
    uint8_t *taken;             /* of each column: must be in, here */
    uint8_t *out;               /* of each column: cannot be in a better choice, on all branches (PACK_OUT); or here */
    uint32_t *live, live_count; /* columns that are not out on all branches, in order */
    double *reach;              /* of each column: no choice with it is worth more */
    /* the linear programme */
    arena *lp_arena;
    simplex *lp;
    uint32_t lp_count, *column_of, *lp_of; /* lp_of: UINT32_MAX when it is not in */
    double *amount;                        /* of each column */
    double *gain;                          /* of each column at the prices, at the last solve */
    double bound;                          /* from the prices, checked against each column */
    /* the largest bound of a branch that was left for its amounts are whole: better than what they are worth, when the prices are short of digits */
    double doubt;
    pack_cut *cuts;
    size_t cut_count, cut_cap;
    uint64_t before;   /* pivots of programmes that are gone */
    pack_tried *tried; /* by hash; NULL: none so far */
    uint32_t tried_count;
} pack;

enum { PACK_OUT = 1, PACK_OUT_HERE = 2 };
void pack_close(pack *k, uint32_t column, uint8_t mark); /* no amount of it */
void pack_take(pack *k, uint32_t column);                /* all of it; of what is out on all branches nothing */
void pack_open(pack *k, uint32_t column);                /* any amount again, as at the root */

double pack_target(const pack *k); /* branches that promise less are left */
/* The bound is above the best that there is by more than a choice that is proven may lack (INV-2 of exchange.h). */
bool pack_is_more(const pack *k, double bound);
/* Solves, and sets amount, gain and bound. False: no amounts keep to it, or its bound is too low, or (with *stopped) there are no steps left. */
bool pack_solve(pack *k, bool *stopped);
/* Columns for whose taking the bound leaves no room go out here. */
void pack_fix(pack *k);
/* Columns whose reach is too low go out on all branches. Nothing is out only here. */
void pack_drop(pack *k);
/* The programme of the columns that are not out and gain most; others come in when they gain. */
void pack_build(pack *k);

typedef struct pack_numbers { /* of each column and row of the programme before, its number now, or UINT32_MAX */
    uint32_t *columns, *rows, row_count;
} pack_numbers;

/* The programme anew without columns that are out and without the cuts that hold nothing (`idle`, of each). In arena a. */
void pack_thin(pack *k, arena *a, const bool *idle, pack_numbers *to);
/* A choice from the amounts, kept when it is better than what there is. */
void pack_round(pack *k);

/* Cuts that the amounts break, into the programme; how many: exchange_cuts.c. */
uint32_t pack_cut_off(pack *k, uint32_t most);
double pack_value_in(const pack_cut *cut, uint32_t column); /* 0: not in it */
void pack_add_cut(pack *k, pack_cut *cut);

typedef struct pack_pair { /* rows that columns share in part */
    uint32_t i, j;
    double part; /* of the amounts */
} pack_pair;

/* Pairs of rows in columns with an amount between nought and one, by i and j; i < j. In arena a. */
uint32_t pack_pairs(const pack *k, arena *a, pack_pair **out);

void pack_open_all(pack *k); /* what is closed here */

typedef struct pack_parting {
    /* two rows, in one group or in none together: one of them has room for one group. Or i is a column, taken or left,
     * and j UINT32_MAX */
    uint32_t i, j;
    bool none;        /* all amounts are whole */
    bool apart_first; /* it is the more promising side */
} pack_parting;

/* From the amounts; `here` is the basis, to which the programme goes back: exchange_parting.c. */
pack_parting pack_choose_parting(pack *k, const simplex_basis *here);
/* What one side leaves out is closed with PACK_OUT_HERE, and written to `list`; how many. */
uint32_t pack_take_side(pack *k, const pack_parting *p, bool together, uint32_t *list);

/* Tries everything that is left, from the amounts on; false when there were no steps left: exchange_branch.c. */
bool pack_branch(pack *k);

#endif

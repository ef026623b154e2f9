/* Pot bars: the pot of a plan as two bars that are equally long: where its money comes from, and what it pays.
 *
 * Uses: base, household/plan.h. Read first: household/plan.h; web/plan_pictures.c writes it as SVG.
 *
 * INV-1  Both bars come to the same, to the cent (asserted: INV-4 of the record).
 * INV-2  Parts lie side by side from 0 to width, in the order of the record; each is as wide as its share, within one. What costs nothing is no part.
 */
#ifndef REPORT_POT_BARS_H
#define REPORT_POT_BARS_H

#include "base/arena.h"
#include "household/plan.h"

enum { POT_BARS_WIDTH = 1000 };

typedef struct pot_part {
    size_t of; /* a share of the pot, or a step */
    int64_t cents;
    int start, width;
} pot_part;

typedef struct pot_bar {
    const pot_part *parts;
    size_t count;
    int64_t cents; /* the sum of its parts */
} pot_bar;

typedef struct pot_bars {
    pot_bar from; /* shares */
    pot_bar to;   /* steps */
} pot_bars;

/* In arena a. */
pot_bars report_pot_bars(arena *a, const overview_one_plan *p);

#endif

#include "report/pot_bars.h"

#include <assert.h>

#include "base/banned.h"

static void add(pot_part *parts, pot_bar *bar, size_t of, int64_t cents)
{
    if (cents > 0) {
        parts[bar->count++] = (pot_part){.of = of, .cents = cents};
        bar->cents += cents;
    }
}

/* Ends are rounded, not widths: so parts touch, and the last one ends at the end. */
static void lay(pot_part *parts, pot_bar *bar)
{
    int64_t sum = 0;
    int start = 0;
    for (size_t i = 0; i < bar->count; i++) {
        sum += parts[i].cents;
        int end = (int)((sum * POT_BARS_WIDTH + bar->cents / 2) / bar->cents);
        parts[i].start = start;
        parts[i].width = end - start;
        start = end;
    }
    bar->parts = parts;
}

pot_bars report_pot_bars(arena *a, const overview_one_plan *p)
{
    pot_bars out = {0};
    pot_part *from = ARENA_ARRAY(a, pot_part, p->pot_count + 1), *to = ARENA_ARRAY(a, pot_part, p->step_count + 1);
    for (size_t i = 0; i < p->pot_count; i++) {
        add(from, &out.from, i, p->pot[i].cents);
    }
    for (size_t i = 0; i < p->step_count; i++) {
        add(to, &out.to, i, p->steps[i].cost_cents);
    }
    assert(out.from.cents == out.to.cents);
    lay(from, &out.from);
    lay(to, &out.to);
    return out;
}

#include "report/cells.h"

#include "base/banned.h"

enum {
    ROOM = 3
}; /* squares for each place along the longer side, squared: some air, so that what lies apart stays apart */

typedef struct field {
    int64_t west, east, south, north;
    uint32_t columns, rows;
} field;

static uint32_t root_up(size_t n)
{
    uint32_t root = 1;
    while ((size_t)root * root < n) {
        root++;
    }
    return root;
}

static field field_of(const helping_cell *cells, size_t n)
{
    field f = {cells[0].x, cells[0].x, cells[0].y, cells[0].y, 1, 1};
    for (size_t i = 1; i < n; i++) {
        f.west = cells[i].x < f.west ? cells[i].x : f.west;
        f.east = cells[i].x > f.east ? cells[i].x : f.east;
        f.south = cells[i].y < f.south ? cells[i].y : f.south;
        f.north = cells[i].y > f.north ? cells[i].y : f.north;
    }
    /* along the longer side as many as give each place its room; never fewer squares than places */
    int64_t wide = f.east - f.west, high = f.north - f.south, long_side = wide > high ? wide : high;
    uint32_t most = root_up(ROOM * n), least = root_up(n);
    uint32_t short_side = long_side == 0 ? most : (uint32_t)((wide > high ? high : wide) * (most - 1) / long_side) + 1;
    short_side = short_side < least ? least : short_side;
    f.columns = wide > high ? most : short_side;
    f.rows = wide > high ? short_side : most;
    return f;
}

/* Where `at` lies between from and to, in steps of the field, rounded. */
static uint32_t step_of(int64_t at, int64_t from, int64_t to, uint32_t steps)
{
    return to == from ? 0 : (uint32_t)(((at - from) * (steps - 1) * 2 + (to - from)) / ((to - from) * 2));
}

static int64_t squared(uint32_t a, uint32_t b)
{
    int64_t d = (int64_t)a - (int64_t)b;
    return d * d;
}

/* The free square nearest to where it lies; of two equally near the one further north, then west. */
static cell_square nearest_free(const field *f, const bool *taken, cell_square wanted)
{
    cell_square best = {0};
    int64_t least = INT64_MAX;
    for (uint32_t row = 0; row < f->rows; row++) {
        for (uint32_t column = 0; column < f->columns; column++) {
            int64_t far = squared(row, wanted.row) + squared(column, wanted.column);
            if (!taken[(size_t)row * f->columns + column] && far < least) {
                least = far;
                best = (cell_square){column, row};
            }
        }
    }
    return best;
}

/* Without the empty columns and rows at the rim. */
static void trim(cells_drawing *d, cell_square *squares)
{
    cell_square low = squares[0], high = squares[0];
    for (size_t i = 1; i < d->count; i++) {
        low.column = squares[i].column < low.column ? squares[i].column : low.column;
        low.row = squares[i].row < low.row ? squares[i].row : low.row;
        high.column = squares[i].column > high.column ? squares[i].column : high.column;
        high.row = squares[i].row > high.row ? squares[i].row : high.row;
    }
    for (size_t i = 0; i < d->count; i++) {
        squares[i].column -= low.column;
        squares[i].row -= low.row;
    }
    d->columns = high.column - low.column + 1;
    d->rows = high.row - low.row + 1;
}

cells_drawing report_cells(arena *a, const helping_cell *cells, size_t n)
{
    n = n > CELLS_MAX ? CELLS_MAX : n;
    if (n == 0) {
        return (cells_drawing){0};
    }
    field f = field_of(cells, n);
    bool *taken = ARENA_ARRAY(a, bool, (size_t)f.columns *f.rows);
    cell_square *squares = ARENA_ARRAY(a, cell_square, n);
    cells_drawing d = {.squares = squares, .count = n};
    for (size_t i = 0; i < n; i++) {
        cell_square wanted = {step_of(cells[i].x, f.west, f.east, f.columns),
                              f.rows - 1 - step_of(cells[i].y, f.south, f.north, f.rows)};
        squares[i] = nearest_free(&f, taken, wanted);
        taken[(size_t)squares[i].row * f.columns + squares[i].column] = true;
    }
    trim(&d, squares);
    return d;
}

/* CSV (RFC 4180): UTF-8, separated by commas, or by semicolons when the header has these and no comma; double quotes, CRLF or LF, a header row.
 *
 * Uses: arena, str, err. Read first: this file.
 */
#ifndef BASE_CSV_H
#define BASE_CSV_H

#include "base/err.h"

typedef struct csv {
    size_t columns, rows; /* rows without the header */
    const str *header;    /* columns names */
    const str *cells;     /* rows × columns, row-major */
    const int *lines;     /* of each row, where it begins; the header is line 1 */
} csv;

/* Every row must have as many cells as the header; else an error with its line. The cells refer to arena memory. */
bool csv_read(arena *a, str name, str text, csv *out, err *e);

ptrdiff_t csv_column(const csv *t, str name); /* index, or −1 */
static inline str csv_cell(const csv *t, size_t row, size_t column)
{
    return t->cells[row * t->columns + column];
}

#endif

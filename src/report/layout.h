/* Layout: text for a terminal or a printed page, broken at a width.
 *
 * Uses: base.
 *
 * INV-1  A line is at most `width` characters, but for a word that is longer by itself (an address on the web).
 * INV-2  Width is counted in Unicode characters, not bytes.
 */
#ifndef REPORT_LAYOUT_H
#define REPORT_LAYOUT_H

#include "base/str.h"

typedef struct layout {
    buf out;
    size_t width;
} layout;

enum { LAYOUT_WIDTH_MIN = 30 };

layout layout_in(arena *a, int width); /* a smaller width than LAYOUT_WIDTH_MIN is taken as that */

void layout_blank(layout *l);

/* A line of its own with a line under it. */
void layout_heading(layout *l, str text);

/* Words, broken between them; the first line starts at column `indent`, the others at `hang`. */
void layout_text(layout *l, size_t indent, size_t hang, str text);

/* `left` and, at the end of the same line, `right`; below it when both do not fit. */
void layout_sides(layout *l, size_t indent, str left, str right);

#endif

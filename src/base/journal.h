/* Journal: lines that are only ever added, by several threads, in memory and, if asked, in a file.
 *
 * Uses: str, err.
 *
 * INV-1  A line that journal_add accepted is on disk (when there is a file) before it returns, and never changes.
 * INV-2  Readers never wait for the disk: they see a number of lines, whole, in the order in which they were added.
 * INV-3  A file of which the last line was cut off by a crash is read up to there; anything else that is not a line ends with an error and its place.
 */
#ifndef BASE_JOURNAL_H
#define BASE_JOURNAL_H

#include "base/err.h"

#include <stdint.h>

typedef struct journal journal;

enum { JOURNAL_LINE_MAX = 64 << 10, JOURNAL_BYTES_MAX = 1 << 30 };

/* path empty: in memory alone. The file is made with rights for its owner only, and locked: a second program is refused. Its first line says that it is a journal, and is none of its lines: another file
 * is refused, and stays as it is. ERR_IO, ERR_SYNTAX, ERR_LIMIT (of a line, or of JOURNAL_BYTES_MAX). Freed with journal_close. */
journal *journal_open(str path, err *e);
void journal_close(journal *j);

uint32_t journal_count(const journal *j);
str journal_line(const journal *j, uint32_t number); /* from 0; as long as the journal */

/* Adds one line (not empty, UTF-8, without a line break in it) when there are `seen` lines still; else *added is false and nothing happened: look again, and decide again. ERR_INPUT and ERR_LIMIT: of the
 * line; ERR_IO: of the disk, and the line is not there. */
bool journal_add(journal *j, uint32_t seen, str line, bool *added, err *e);

/* As journal_add, of lines that belong together: nothing comes between them, and they are written at once. When the machine itself stops while they are written, the first of them may be there without the others. */
bool journal_add_lines(journal *j, uint32_t seen, const str *lines, size_t count, bool *added, err *e);

#endif

/* Exchange graphs and pair graphs from files.
 *
 *   N M, then `from to weight` lines, `-1 -1 -1`; beside it .ndds with those who begin chains   (kidney_solver, .input)
 *   vertices starts pairs arcs, then a list in brackets of whom each could help, from 1           (PrefLib 00036)
 *   vertices arcs starts, then `giver receiver weight`, those who begin chains last               (neighbourhoods)
 *   vertices edges, then `a b weight` without direction                                           (pairs)
 *
 * Uses: base, exchange.h, pairs.h. The first line says which it is. Plain text or gzip. Bad input: ERR_INPUT or ERR_SYNTAX with the line and what was expected, and nothing is read.
 */
#ifndef MATCH_GRAPH_FILE_H
#define MATCH_GRAPH_FILE_H

#include "match/exchange.h"
#include "match/pairs.h"

#define GRAPH_BYTES_MAX ((size_t)1 << 33) /* of a file, and of what it holds when it is packed */

/* `starts`: text of the .ndds file; STR_NULL: there is none. Names for messages: the files. */
bool graph_read_exchange(arena *a, str text, str name, str starts, str starts_name, exchange_graph *out, err *e);

/* As 'vertices arcs starts', which graph_read_exchange takes: those who begin chains last, each group in its own order; arcs by giver. Capacity and chances of keeping are not in that format. */
str graph_write_exchange(arena *a, const exchange_graph *g);

/* Each pair once, whoever is named first; the edges are in the order of the file. */
bool graph_read_pairs(arena *a, str text, str name, pairs_graph *out, err *e);

#endif

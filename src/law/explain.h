/* Explaining: the trace of an evaluation told in plain sentences, with articles.
 *
 * Uses: law.h, trace.h, base/text. Public. Read first: trace.h.
 *
 * INV-1  Every sentence is made from the trace; nothing is computed anew and nothing is left out that decided the outcome.
 * INV-2  Sentences come from locale/; this room holds none.
 */
#ifndef LAW_EXPLAIN_H
#define LAW_EXPLAIN_H

#include "base/text.h"
#include "law/trace.h"

/* The story of the requested outputs (all when output_count is 0), as plain text with one statement a line, indented by depth:
 * which article computed what from what, which condition held or not, which law was consulted, what came from the facts. Amounts whose
 * unit is eurocent are written as euros. Ends with the list of articles used, each with its law's name and url. In arena a. */
str law_explain(arena *a, const law_trace *t, const law_result *r, const str *outputs, size_t output_count,
                text_language lang);

#endif

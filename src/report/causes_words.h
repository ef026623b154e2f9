/* Words for how things hang together, which text and page share: the same reasons and figures, to the household or to a professional.
 *
 * Uses: base, household/causes.h. Read first: household/causes.h.
 *
 * INV-1  Every figure stands in a sentence that says of what it is.
 * INV-2  What is supposed is never said as if it were told.
 */
#ifndef REPORT_CAUSES_WORDS_H
#define REPORT_CAUSES_WORDS_H

#include "base/text.h"
#include "household/causes.h"

typedef enum causes_voice { CAUSES_RESIDENT, CAUSES_PROFESSIONAL, CAUSES_VOICES } causes_voice;

typedef struct causes_telling { /* to whom, in which language; words live in a */
    arena *a;
    const overview_causes *c;
    text_language lang;
    causes_voice voice;
} causes_telling;

/* The text report.causes.ID, or report.causes.ID.pro to a professional when there is one. */
str causes_say(const causes_telling *t, const char *id, size_t argument_count, const str *arguments);
#define CAUSES_SAY(t, id, ...)                                                                                         \
    causes_say((t), (id), sizeof((str[]){STR_NULL, ##__VA_ARGS__}) / sizeof(str) - 1,                                  \
               (str[]){STR_NULL, ##__VA_ARGS__} + 1)

/* "U heeft veel stress"; to a professional "Langdurige stress". Without a full stop. */
str causes_of(const causes_telling *t, size_t cause);
/* How it is known: own words, an answer, or in how many of 100 households of which as much is known. */
str causes_known(const causes_telling *t, size_t cause);
/* "Schulden → Stress", or "… houdt … tegen". */
str causes_arrow(const causes_telling *t, const overview_arrow *x);
/* What there is to say of an arrow beside its words: supposed, a circle, later, research or assumption. Short parts, each ending with a full stop. */
str causes_arrow_notes(const causes_telling *t, const overview_arrow *x);
/* Help that was asked for: who, in which words, and which help that is, when they say so. */
str causes_asked(const causes_telling *t, const overview_asked *x);
/* How many of the levers are places to begin: those that a doubt alone names come after them. */
size_t causes_beginnings(const overview_causes *c);
/* Where to begin: of what comes first in fewer than half of the calculations it says that others may do as well. */
str causes_begin(const causes_telling *t, const overview_lever *lever);
/* In how many of 100 calculations it comes first; and what that means in one sentence. */
str causes_first(const causes_telling *t, const overview_lever *lever);
str causes_sure(const causes_telling *t, const overview_lever *lever);
/* Both in one sentence. */
str causes_how_sure(const causes_telling *t, const overview_lever *lever);
/* "stress, slecht slapen en ruzie thuis": what the lever relieves, the most first, at most so many; empty: nothing. */
str causes_relieved(const causes_telling *t, const overview_lever *lever, size_t most);
/* "Ruzie thuis: bij 6 van 100 zulke huishoudens …" */
str causes_relief(const causes_telling *t, const overview_relief *r);
/* What would change the order if we knew it: a question, and what follows from yes and from no. */
str causes_doubt(const causes_telling *t, const overview_doubt *d);
str causes_if_there(const causes_telling *t, const overview_doubt *d);
str causes_if_not(const causes_telling *t, const overview_doubt *d);

/* How many arrows rest on research and how many are assumed: a sentence for each grade that there is. */
str causes_grade(const causes_telling *t, overview_grade grade);
/* Where research was found: each source once, in order. */
const str *causes_sources(const causes_telling *t, size_t *count);

#endif

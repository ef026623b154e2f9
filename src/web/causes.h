/* How things hang together, on its page: the picture, and what its signs mean.
 *
 * Internal to web. Read first: household/causes.h, report/graph.h.
 */
#ifndef WEB_CAUSES_H
#define WEB_CAUSES_H

#include "report/causes_words.h"
#include "report/graph.h"
#include "web/assets.h"
#include "web/parts.h"

/* Two drawings of the same: from left to right for a wide screen, from top to bottom for a narrow one and for paper. */
void put_causes_picture(page *w, const overview_causes *c);
void put_causes_legend(page *w, const overview_causes *c);

/* The cause that help begins with; WEB_BEFORE_NONE when there is no lever. */
str causes_first_of(const overview_causes *c);

/* What is supposed as questions, what would change the order most first; and what was answered, each to be taken back. Nothing when there is neither. */
void put_causes_questions(page *w, const causes_telling *t, const web_causes *x);

#endif

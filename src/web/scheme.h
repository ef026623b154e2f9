/* Scheme: one group of the overview as a line with its reasons.
 *
 * Internal to web. Read first: groups.h.
 */
#ifndef WEB_SCHEME_H
#define WEB_SCHEME_H

#include "web/groups.h"

/* Name, amount, certainty, what is missing, who decides and the rule; the rest opens ("Meer hierover"). On paper everything is open. */
void put_scheme(page *w, const overview *o, const group *g);

#endif

/* Scheme: one group of the overview as a line with its reasons.
 *
 * Internal to web. Read first: groups.h.
 */
#ifndef WEB_SCHEME_H
#define WEB_SCHEME_H

#include "web/groups.h"

void put_scheme(page *w, const web_overview *o, const group *g);

#endif

/* Counter: the pages as a table of routes. A handler reads what was posted, calls the desk once, and writes a page.
 *
 * Uses: base, http, household, services, desk, report. Read first: pages.h, http/http.h; then visit.h.
 *
 * INV-1  Nothing outlives a request: what somebody told comes with the form, is kept in the arena of the request, and goes back in the page.
 * INV-2  Shared between threads and immutable: desk, services, site.
 */
#ifndef WEB_COUNTER_H
#define WEB_COUNTER_H

#include "desk/broker.h"
#include "desk/desk.h"
#include "http/http.h"
#include "services/services.h"
#include "web/pages.h"

typedef struct web_counter {
    const desk *desk;
    const service_catalogue *services;
    const web_site *site;
    broker *broker; /* NULL: there is no neighbourhood */
} web_counter;

/* The table for everything that no other door takes, in a; a and c must outlive the server. */
http_table web_counter_table(arena *a, const web_counter *c);

#endif

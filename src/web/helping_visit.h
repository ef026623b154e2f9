/* One request about neighbours who help each other: who it is about, what it says, and where it leads.
 *
 * Internal to web. Read first: helping.h, desk/broker.h, visit.h.
 */
#ifndef WEB_HELPING_VISIT_H
#define WEB_HELPING_VISIT_H

#include "web/helping.h"
#include "web/visit.h"

typedef struct helping_visit {
    visit v;
    broker *b;
    str id, coupling; /* of the address; empty when it has none */
    int64_t now;
} helping_visit;

/* Begins a page. Where nobody may try out roles *written is true, and the page says how to reach the broker. */
bool web_helping_begin(helping_visit *x, const http_request *q, http_response *r, bool *written, err *e);

bool web_helping_asks(const helping_visit *x, const char *what); /* WEB_FIELD_WHAT is this */
/* What is said; false, and a sentence, when it is nothing that can be. */
bool web_helping_event(const helping_visit *x, helping_event *out, str *mistake);
/* Of these the coupling with this id, when it is as it was seen; NULL, and a sentence, when it is gone or changed. */
const helping_coupling *web_helping_seen(const helping_visit *x, const helping_coupling *list, size_t n, str id,
                                         str *mistake);

/* Says it. False only on what is nobody's fault to mend on a page; what may not be is a sentence in *mistake. */
bool web_helping_say(helping_visit *x, helping_event *event, str *mistake, err *e);
/* After something was said: to the page that shows it. place: where on it, "#antwoord", or "". */
bool web_helping_go(helping_visit *x, web_route route, str id, const char *place);
bool web_helping_go_to(helping_visit *x, str path); /* … at an address */
bool web_helping_nobody(helping_visit *x);          /* there is nobody with this id: 404 */

/* The form of what somebody says: shown, heard, kept; by_broker: at the broker's address. */
bool web_helping_get_form(const http_request *q, http_response *r, bool by_broker, err *e);
bool web_helping_post_form(const http_request *q, http_response *r, bool by_broker, err *e);

/* The handlers of the table in counter.c: neighbours.c, brokering.c. */
bool web_get_neighbours(const http_request *q, http_response *r, err *e);
bool web_post_neighbours(const http_request *q, http_response *r, err *e);
bool web_get_neighbour(const http_request *q, http_response *r, err *e);
bool web_post_neighbour(const http_request *q, http_response *r, err *e);
bool web_get_tell(const http_request *q, http_response *r, err *e);
bool web_post_tell(const http_request *q, http_response *r, err *e);
bool web_get_stop(const http_request *q, http_response *r, err *e);
bool web_get_report(const http_request *q, http_response *r, err *e);
bool web_post_report(const http_request *q, http_response *r, err *e);
bool web_get_reported(const http_request *q, http_response *r, err *e);
bool web_get_paper(const http_request *q, http_response *r, err *e);
bool web_get_broker(const http_request *q, http_response *r, err *e);
bool web_post_broker(const http_request *q, http_response *r, err *e);
bool web_get_broker_person(const http_request *q, http_response *r, err *e);
bool web_post_broker_person(const http_request *q, http_response *r, err *e);
bool web_get_broker_tell(const http_request *q, http_response *r, err *e);
bool web_post_broker_tell(const http_request *q, http_response *r, err *e);
bool web_get_broker_list(const http_request *q, http_response *r, err *e);
bool web_post_broker_list(const http_request *q, http_response *r, err *e);

#endif

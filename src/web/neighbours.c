/* What a resident asks for and says: each handler hears the form, speaks to the broker once, and shows a page or leads to one. */
#include "web/helping_visit.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ who somebody wants to be */

bool web_get_neighbours(const http_request *q, http_response *r, err *e)
{
    helping_visit x;
    bool written;
    web_neighbours page = {.roles = true};
    TRY(web_helping_begin(&x, q, r, &written, e));
    if (written) { /* this page is there for everybody */
        r->status = 200;
        return true;
    }
    TRY(broker_list(x.b, x.v.a, x.now, x.v.lang, &page.people, &page.person_count, e));
    web_neighbours_page(&r->body, &x.v.page, &page);
    return true;
}

bool web_post_neighbours(const http_request *q, http_response *r, err *e)
{
    helping_visit x;
    bool written;
    TRY(web_helping_begin(&x, q, r, &written, e));
    str who = web_visit_field(&x.v, WEB_FIELD_WHO);
    return written || web_helping_go(&x, who.n > 0 ? WEB_NEIGHBOUR : WEB_NEIGHBOURS, who, "");
}

/* ------------------------------------------------------------------ pages of one resident */

typedef void (*show_resident)(buf *out, const web_page *p, const web_neighbour *x);

/* Their record; *written when there is nobody with this id, and the page says so. */
static bool find(helping_visit *x, helping_resident *me, bool *written, err *e)
{
    err no = {0};
    if (broker_resident(x->b, x->v.a, x->id, x->now, x->v.lang, me, &no)) {
        return true;
    }
    *e = no;
    *written = no.kind == ERR_INPUT;
    return *written && web_helping_nobody(x);
}

static bool show(helping_visit *x, show_resident page, str mistake, err *e)
{
    helping_resident me;
    bool written = false;
    TRY(find(x, &me, &written, e));
    if (!written) {
        page(&x->v.r->body, &x->v.page, &(web_neighbour){.me = &me, .mistake = mistake});
    }
    return true;
}

static bool get_page(const http_request *q, http_response *r, show_resident page, err *e)
{
    helping_visit x;
    bool written;
    TRY(web_helping_begin(&x, q, r, &written, e));
    return written || show(&x, page, STR_NULL, e);
}

bool web_get_neighbour(const http_request *q, http_response *r, err *e)
{
    return get_page(q, r, web_neighbour_page, e);
}

bool web_get_stop(const http_request *q, http_response *r, err *e)
{
    return get_page(q, r, web_neighbour_stop_page, e);
}

bool web_get_reported(const http_request *q, http_response *r, err *e)
{
    return get_page(q, r, web_neighbour_reported_page, e);
}

bool web_get_paper(const http_request *q, http_response *r, err *e)
{
    return get_page(q, r, web_neighbour_paper_page, e);
}

/* ------------------------------------------------------------------ what they say */

/* Whether a resident may say this on their page, and whether it is about a coupling. */
static bool may_say(helping_what what, bool *about_coupling)
{
    switch (what) {
    case HELPING_YES:
    case HELPING_NO:
    case HELPING_HAPPENED:
    case HELPING_KNOWS: *about_coupling = true; return true;
    case HELPING_STOPS:
    case HELPING_RESUMES: *about_coupling = false; return true;
    default: return false;
    }
}

/* Empty: it may be said to the broker. */
static str wrong_with(helping_visit *x, const helping_resident *me, helping_event *event)
{
    str mistake = STR_NULL;
    bool about_coupling = false;
    if (!web_helping_event(x, event, &mistake)) {
        return mistake;
    }
    if (!may_say(event->what, &about_coupling)) {
        return TEXT(x->v.a, x->v.lang, "web.helping.unclear");
    }
    event->channel = HELPING_SCREEN;
    event->other = STR_NULL;
    if (about_coupling) {
        (void)web_helping_seen(x, me->couplings, me->coupling_count, event->coupling, &mistake);
    } else {
        event->coupling = STR_NULL;
    }
    return mistake;
}

bool web_post_neighbour(const http_request *q, http_response *r, err *e)
{
    helping_visit x;
    helping_resident me;
    helping_event event;
    bool written;
    TRY(web_helping_begin(&x, q, r, &written, e));
    if (written) {
        return true;
    }
    TRY(find(&x, &me, &written, e));
    if (written) {
        return true;
    }
    str mistake = wrong_with(&x, &me, &event);
    if (mistake.n == 0) {
        TRY(web_helping_say(&x, &event, &mistake, e));
    }
    return mistake.n == 0 ? web_helping_go(&x, WEB_NEIGHBOUR, x.id, "") : show(&x, web_neighbour_page, mistake, e);
}

/* ------------------------------------------------------------------ something is not right */

static const helping_coupling *coupling_of(const helping_visit *x, const helping_resident *me)
{
    for (size_t i = 0; i < me->coupling_count; i++) {
        if (str_eq(me->couplings[i].id, x->coupling)) {
            return &me->couplings[i];
        }
    }
    return NULL;
}

bool web_get_report(const http_request *q, http_response *r, err *e)
{
    helping_visit x;
    helping_resident me;
    bool written;
    TRY(web_helping_begin(&x, q, r, &written, e));
    if (written) {
        return true;
    }
    TRY(find(&x, &me, &written, e));
    const helping_coupling *c = written ? NULL : coupling_of(&x, &me);
    if (c != NULL) {
        web_neighbour_report_page(&r->body, &x.v.page, &(web_neighbour_report){.me = &me, .coupling = c});
    }
    return written || c != NULL || web_helping_nobody(&x);
}

/* Whatever the state of the coupling by now: a report is always heard. */
bool web_post_report(const http_request *q, http_response *r, err *e)
{
    helping_visit x;
    helping_resident me;
    bool written;
    str mistake = STR_NULL;
    TRY(web_helping_begin(&x, q, r, &written, e));
    if (written) {
        return true;
    }
    TRY(find(&x, &me, &written, e));
    const helping_coupling *c = written ? NULL : coupling_of(&x, &me);
    if (c == NULL) {
        return written || web_helping_nobody(&x);
    }
    helping_event event = {.at = x.now,
                           .what = HELPING_REPORTS,
                           .who = x.id,
                           .coupling = x.coupling,
                           .words = web_visit_field(&x.v, WEB_FIELD_WORDS)};
    if (!web_helping_say(&x, &event, &mistake,
                         e)) { /* it is not kept: what was typed stays, and whom to call is told */
        r->status = 500;
        mistake = TEXT(x.v.a, x.v.lang, "web.helping.report.failed", me.terms->call_phone);
    }
    if (mistake.n == 0) {
        return web_helping_go(&x, WEB_NEIGHBOUR_REPORTED, x.id, "");
    }
    web_neighbour_report_page(
        &r->body, &x.v.page,
        &(web_neighbour_report){.me = &me, .coupling = c, .words = event.words, .mistake = mistake});
    return true;
}

/* ------------------------------------------------------------------ what they can and look for */

bool web_get_tell(const http_request *q, http_response *r, err *e)
{
    return web_helping_get_form(q, r, false, e);
}

bool web_post_tell(const http_request *q, http_response *r, err *e)
{
    return web_helping_post_form(q, r, false, e);
}

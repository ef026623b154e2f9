#include "web/helping_visit.h"

#include <time.h>

#include "base/banned.h"

#define HTML "text/html; charset=utf-8"

static str parameter(const http_request *q, const char *name)
{
    const str *value = http_get(&q->parameters, str_of(name));
    return value == NULL ? STR_NULL : *value;
}

bool web_helping_begin(helping_visit *x, const http_request *q, http_response *r, bool *written, err *e)
{
    *x = (helping_visit){.id = parameter(q, "id"), .coupling = parameter(q, WEB_FIELD_COUPLING), .now = time(NULL)};
    r->content_type = HTML;
    TRY(web_visit_begin(&x->v, q, r, e));
    x->b = x->v.counter->broker;
    *written = x->b == NULL || !broker_is_demo(x->b);
    if (*written) {
        r->status = 404;
        web_neighbours_page(&r->body, &x->v.page, &(web_neighbours){0});
    }
    return true;
}

bool web_helping_asks(const helping_visit *x, const char *what)
{
    return str_eq(web_visit_field(&x->v, WEB_FIELD_WHAT), str_of(what));
}

bool web_helping_event(const helping_visit *x, helping_event *out, str *mistake)
{
    const visit *v = &x->v;
    *out = (helping_event){.at = x->now,
                           .who = x->id,
                           .coupling = web_visit_field(v, WEB_FIELD_COUPLING),
                           .other = web_visit_field(v, WEB_FIELD_OTHER),
                           .words = web_visit_field(v, WEB_FIELD_WORDS)};
    bool known = web_helping_what_from(web_visit_field(v, WEB_FIELD_WHAT), &out->what);
    str channel = web_visit_field(v, WEB_FIELD_CHANNEL);
    if (!known || (channel.n > 0 && !web_helping_channel_from(channel, &out->channel))) {
        *mistake = TEXT(v->a, v->lang, "web.helping.unclear");
        return false;
    }
    if (out->what == HELPING_HAPPENED) {
        str happened = web_visit_field(v, WEB_FIELD_HAPPENED), again = web_visit_field(v, WEB_FIELD_AGAIN);
        out->happened = str_eq(happened, S("ja"));
        out->again = str_eq(again, S("ja"));
        if ((!out->happened && !str_eq(happened, S("nee"))) || (!out->again && !str_eq(again, S("nee")))) {
            *mistake = TEXT(v->a, v->lang, "web.helping.how_first");
            return false;
        }
    }
    return true;
}

const helping_coupling *web_helping_seen(const helping_visit *x, const helping_coupling *list, size_t n, str id,
                                         str *mistake)
{
    str seen = web_visit_field(&x->v, WEB_FIELD_SEEN);
    for (size_t i = 0; i < n; i++) {
        if (str_eq(list[i].id, id)) {
            if (str_eq(seen, str_of(web_helping_state(list[i].state)))) {
                return &list[i];
            }
            *mistake = TEXT(x->v.a, x->v.lang, "web.helping.changed");
            return NULL;
        }
    }
    *mistake = TEXT(x->v.a, x->v.lang, "web.helping.gone");
    return NULL;
}

bool web_helping_say(helping_visit *x, helping_event *event, str *mistake, err *e)
{
    err no = {0};
    if (broker_say(x->b, x->v.a, event, x->v.lang, &no)) {
        return true;
    }
    if (no.kind != ERR_INPUT && no.kind != ERR_RULE && no.kind != ERR_LIMIT) {
        *e = no;
        return false;
    }
    *mistake = str_copy(x->v.a, str_printf(x->v.a, "%s.", no.message));
    return true;
}

bool web_helping_go(helping_visit *x, web_route route, str id, const char *place)
{
    str path = web_path_of(x->v.a, x->v.lang, route, id, STR_NULL);
    return web_helping_go_to(x, str_printf(x->v.a, STR_FMT "%s", STR_ARG(path), place));
}

bool web_helping_go_to(helping_visit *x, str path)
{
    http_add_header(x->v.q, x->v.r, "Location", str_copy(x->v.a, path));
    x->v.r->status = 303;
    return true;
}

bool web_helping_nobody(helping_visit *x)
{
    x->v.r->status = 404;
    web_error_page(&x->v.r->body, &x->v.page, 404, STR_NULL);
    return true;
}

/* Neighbours who help each other. Only an invented neighbourhood is shown: roles without a login are for trying it out. */
#include "api/inside.h"

#include "base/file.h"
#include "report/report.h"

#include "base/banned.h"

static bool absent(const http_request *q, http_response *r, str detail)
{
    const http_problem p = {.status = 404, .title = S("Not Found"), .detail = detail};
    http_refuse_json(q, &p, r);
    http_add_header(q, r, "API-Version", S(API_VERSION));
    r->status = 404;
    return true;
}

/* Not there, or not for who did not log in. *written: the answer says so. */
static bool begin(api_ask *x, const http_request *q, http_response *r, bool *written)
{
    *x = api_begin(q);
    *written = x->door->broker == NULL || !broker_is_demo(x->door->broker);
    return !*written ||
           absent(q, r,
                  x->door->broker == NULL
                      ? S("there is no neighbourhood here")
                      : S("this neighbourhood is of real people: a login is needed first, and there is none yet"));
}

/* What the broker refuses is not right in the request. */
static bool refuse(const api_ask *x, err *e)
{
    e->kind = e->kind == ERR_RULE ? ERR_INPUT : e->kind;
    e->line = e->column = 0; /* of a text in the body */
    return api_bad_request(x, e);
}

bool api_neighbour(const http_request *q, http_response *r, err *e)
{
    api_ask x;
    bool written;
    helping_resident out;
    TRY(begin(&x, q, r, &written));
    if (written) {
        return true;
    }
    const str *id = http_get(&q->parameters, S("id"));
    if (!broker_resident(x.door->broker, q->a, id == NULL ? STR_NULL : *id, clock_now(), x.lang, &out, e)) {
        return e->kind == ERR_INPUT && absent(q, r, str_copy(q->a, str_of(e->message)));
    }
    json j = api_answer(&x, r);
    report_helping_resident_json(&j, &out);
    return true;
}

bool api_board(const http_request *q, http_response *r, err *e)
{
    api_ask x;
    bool written;
    helping_board out;
    TRY(begin(&x, q, r, &written));
    if (written) {
        return true;
    }
    TRY(broker_board(x.door->broker, q->a, clock_now(), x.lang, &out, e));
    json j = api_answer(&x, r);
    report_helping_board_json(&j, &out);
    return true;
}

/* ------------------------------------------------------------------ what happened */

static bool read_day(api_ask *x, date *out, err *e)
{
    str text = STR_NULL;
    TRY(api_read_text(x, x->top, "day", false, &text, e));
    return text.n == 0 || date_parse(text, out) ||
           api_refuse_at(x, doc_get(x->top, S("day")), e,
                         "'day' is no day of the calendar; write a real one as \"YYYY-MM-DD\"");
}

/* *has: it is there. least: 0 or 1. */
static bool read_number(api_ask *x, const char *key, int64_t least, const char *of, bool *has, uint32_t *out, err *e)
{
    const doc *d = doc_get(x->top, str_of(key));
    int64_t n = 0;
    *has = d != NULL && !doc_is_null(d);
    if (!*has) {
        return true;
    }
    bool whole = d->kind == DOC_SCALAR && !d->quoted && str_to_int(d->text, &n) && n >= least && n <= UINT32_MAX;
    *out = (uint32_t)n;
    return whole || api_refuse_at(x, d, e, "'%s' must be the number of %s", key, of);
}

/* What was left out is not taken for a no: that would keep two people apart for good, or end what goes on. */
static bool read_outcome(api_ask *x, helping_what what, err *e)
{
    static const char *const keys[] = {"happened", "again"};
    for (int i = what == HELPING_HAPPENED ? 0 : 1; i < 2 && (what == HELPING_HAPPENED || what == HELPING_HANDLES);
         i++) {
        const doc *d = doc_get(x->top, str_of(keys[i]));
        if (d == NULL || doc_is_null(d)) {
            return api_refuse_at(x, x->top, e, "'%s' is missing; say true or false", keys[i]);
        }
    }
    return true;
}

static bool read_event(api_ask *x, helping_event *v, err *e)
{
    static const char *const keys[] = {"what",  "who",    "by_broker", "via",   "coupling", "other", "happened",
                                       "again", "report", "day",       "words", "says",     "seen",  NULL};
    str what, via = STR_NULL;
    bool has_report;
    *v = (helping_event){.at = clock_now()};
    TRY(api_read_top(x, keys, e) && api_read_text(x, x->top, "what", true, &what, e) &&
        api_read_text(x, x->top, "who", false, &v->who, e) && api_read_flag(x, x->top, "by_broker", &v->by_broker, e) &&
        api_read_text(x, x->top, "via", false, &via, e) &&
        api_read_text(x, x->top, "coupling", false, &v->coupling, e) &&
        api_read_text(x, x->top, "other", false, &v->other, e) &&
        api_read_flag(x, x->top, "happened", &v->happened, e) && api_read_flag(x, x->top, "again", &v->again, e) &&
        read_number(x, "report", 1, "a report", &has_report, &v->report, e) &&
        read_number(x, "seen", 0, "an event, or 0", &v->has_seen, &v->seen, e) && read_day(x, &v->day, e) &&
        api_read_text(x, x->top, "words", false, &v->words, e) && api_read_text(x, x->top, "says", false, &v->says, e));
    if (!broker_what_from(what, &v->what)) {
        return api_refuse_at(x, doc_get(x->top, S("what")), e,
                             "'what' is nothing that happens; docs/broker.md lists it");
    }
    TRY(read_outcome(x, v->what, e));
    return via.n == 0 || broker_channel_from(via, &v->channel) ||
           api_refuse_at(x, doc_get(x->top, S("via")), e, "'via' must be \"screen\", \"phone\", \"paper\" or \"desk\"");
}

bool api_neighbour_events(const http_request *q, http_response *r, err *e)
{
    api_ask x;
    bool written;
    helping_event v;
    TRY(begin(&x, q, r, &written));
    if (written) {
        return true;
    }
    TRY(read_event(&x, &v, e));
    if (!broker_say(x.door->broker, q->a, &v, x.lang, e)) {
        return refuse(&x, e);
    }
    json j = api_answer(&x, r);
    json_object(&j);
    json_number(&j, "number", v.number);
    json_text(&j, "coupling", v.coupling);
    json_object_end(&j);
    return true;
}

/* ------------------------------------------------------------------ own words */

bool api_neighbour_skills(const http_request *q, http_response *r, err *e)
{
    static const char *const keys[] = {"words", "seeks", NULL};
    api_ask x;
    bool written, seeks = false;
    str words;
    size_t count;
    TRY(begin(&x, q, r, &written));
    if (written) {
        return true;
    }
    TRY(api_read_top(&x, keys, e) && api_read_text(&x, x.top, "words", true, &words, e) &&
        api_read_flag(&x, x.top, "seeks", &seeks, e));
    const helping_skill *heard = broker_hear(x.door->broker, q->a, words, seeks, x.lang, &count);
    json j = api_answer(&x, r);
    json_object(&j);
    report_helping_skills_json(&j, "skills", heard, count);
    helping_unheard unheard = broker_unheard(x.door->broker, q->a, words);
    json_texts(&j, "unheard", unheard.parts, unheard.count);
    json_object_end(&j);
    return true;
}

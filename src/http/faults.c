/* Refusing: which status a fault has, and how it is told. */
#include "http/inside.h"

#include "base/json.h"

#include <assert.h>
#include <microhttpd.h>

#include "base/banned.h"

typedef struct fault {
    int status;
    const char *detail;
} fault;

static const fault faults[] = {
    [HTTP_OK] = {200, ""},
    [HTTP_NO_ROUTE] = {404, "there is nothing at this address; check it for a slip of the pen"},
    [HTTP_WRONG_METHOD] = {405, "this address does not take this method; the header Allow lists those it takes"},
    [HTTP_LONG_URL] = {414, "the address is longer than 8 kB; send long input in the body"},
    [HTTP_LONG_HEADERS] = {431, "the headers are larger than 32 kB together; leave out what is not needed"},
    [HTTP_LONG_BODY] = {413, "the body is larger than this address takes; send less"},
    [HTTP_WRONG_TYPE] = {415, "this address does not read this content type; see its description"},
    [HTTP_BAD_ENCODING] = {400, "the address or form is not percent-encoded as it should be; write % as %25"},
    [HTTP_BAD_UTF8] = {400, "the text is not UTF-8, or holds a NUL; send UTF-8"},
    [HTTP_MANY_FIELDS] = {400, "there are more than 2,000 fields; send fewer"},
    [HTTP_BAD_FRAMING] = {400,
                          "the headers leave it unclear where the request ends; send one Content-Length, or chunks"},
    [HTTP_NO_HOST] = {400, "the header Host is missing, or given twice; send it once"},
    [HTTP_FROM_ELSEWHERE] =
        {403, "this was sent from a page of another site; open the page on this site, and send it from there"},
    [HTTP_UNKNOWN_TRANSFER] = {501, "this transfer encoding is not known here; send the body as it is, or in chunks"},
    [HTTP_BUSY] = {503, "too many ask for this at the same time; try again in a few seconds"},
    [HTTP_HANDLER_FAILED] = {500, "something went wrong here; try again later"},
};
_Static_assert(sizeof faults / sizeof faults[0] == HTTP_FAULTS, "every fault has a status and a sentence");

int http_status_of(err_kind kind)
{
    static const int statuses[ERR_KINDS] = {
        [ERR_NONE] = 500,  [ERR_USAGE] = 400, [ERR_IO] = 500,   [ERR_SYNTAX] = 400,
        [ERR_INPUT] = 422, [ERR_LIMIT] = 413, [ERR_RULE] = 500,
    };
    assert(kind < ERR_KINDS);
    return statuses[kind];
}

void http_refuse_json(const http_request *q, const http_problem *p, http_response *r)
{
    r->content_type = "application/problem+json";
    r->body = buf_in(q->a);
    json j = json_to(&r->body, 0);
    json_object(&j);
    json_text(&j, "type", S("about:blank"));
    json_text(&j, "title", p->title);
    json_key(&j, S("status"));
    json_int(&j, p->status);
    json_text(&j, "detail", p->detail);
    if (p->cause != NULL && p->cause->field[0] != '\0') {
        json_text(&j, "field", str_of(p->cause->field));
    }
    if (p->cause != NULL && p->cause->line > 0) {
        json_key(&j, S("line"));
        json_int(&j, p->cause->line);
    }
    if (p->cause != NULL && p->cause->line > 0 && p->cause->column > 0) {
        json_key(&j, S("column"));
        json_int(&j, p->cause->column);
    }
    json_object_end(&j);
}

void visit_refuse(visit *v, const err *cause, http_response *r)
{
    http_problem p = {.fault = v->fault, .status = faults[v->fault].status, .detail = str_of(faults[v->fault].detail)};
    if (cause != NULL) {
        p.status = http_status_of(cause->kind);
        p.cause = p.status < 500 ? cause : NULL; /* what is wrong with us is not told to a stranger */
        p.detail = p.status < 500 ? str_of(cause->message) : p.detail;
    }
    p.title = str_of(MHD_get_reason_phrase_for((unsigned)p.status));
    *r = (http_response){.status = p.status, .body = buf_in(v->q.a)};
    if (v->allow.n > 0) {
        http_add_header(&v->q, r, "Allow", v->allow);
    }
    if (v->fault == HTTP_BUSY) {
        http_add_header(&v->q, r, "Retry-After", S("3"));
    }
    const http_table *table = v->path != NULL ? v->path->table : http_table_of(&v->server->routes, v->q.path);
    v->q.door = table != NULL ? table->door : NULL;
    http_refuse refuse = table != NULL && table->refuse != NULL ? table->refuse : http_refuse_json;
    refuse(&v->q, &p, r);
    r->status = p.status;
}

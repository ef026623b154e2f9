/* The text of a URL or form never crashes the decoder, and what comes out is what was promised: UTF-8 without NUL, within the
 * limits, each field to be found again. The input is a URL, a space and a form; the URL is also read as an Accept header. */
#include "http/inside.h"

#include <assert.h>

static bool nothing(const http_request *q, http_response *r, err *e)
{
    (void)q;
    (void)r;
    (void)e;
    return true;
}

static const http_route routes[] = {
    {.method = "GET", .pattern = "/", .handle = nothing},
    {.method = "GET", .pattern = "/a/{id}", .handle = nothing},
    {.method = "POST", .pattern = "/a/new", .handle = nothing},
    {.method = "GET", .pattern = "/{x}/b/{y}", .handle = nothing},
};
static const http_table table = {.prefix = "/", .routes = routes, .count = sizeof routes / sizeof routes[0]};

static void check_text(str s)
{
    assert(str_utf8_valid(s));
    assert(s.n == 0 || memchr(s.p, '\0', s.n) == NULL);
}

static void check_fields(arena *a, const http_fields *f)
{
    assert(f->n <= HTTP_FIELDS_MAX);
    for (size_t i = 0; i < f->n; i++) {
        size_t count = 0;
        check_text(f->items[i].name);
        check_text(f->items[i].value);
        assert(http_get(f, f->items[i].name) != NULL);
        if (f->n > 100) {
            continue; /* the rest is quadratic */
        }
        str *all = http_get_all(a, f, f->items[i].name, &count);
        bool is_there = false;
        for (size_t k = 0; k < count; k++) {
            is_there = is_there || all[k].p == f->items[i].value.p;
        }
        assert(is_there);
    }
}

static void check_find(arena *a, const http_routes *all, str path)
{
    http_found found = {0};
    http_fault fault = http_find(a, all, S("GET"), path, &found);
    if (fault == HTTP_OK) {
        assert(found.path != NULL && found.parameters.n <= 2);
        check_fields(a, &found.parameters);
    } else {
        assert(fault == HTTP_NO_ROUTE || fault == HTTP_WRONG_METHOD || fault == HTTP_BAD_ENCODING ||
               fault == HTTP_BAD_UTF8);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const str offers[] = {{"text/html", 9}, {"nl", 2}, {"gzip", 4}};
    arena *a = arena_new();
    http_routes all = http_routes_of(a, &table, 1);
    str input = {(const char *)data, size};
    ptrdiff_t space = str_find(input, S(" "));
    str url = space < 0 ? input : str_cut(input, 0, (size_t)space);
    str form = space < 0 ? S("") : str_from(input, (size_t)space + 1);
    ptrdiff_t mark = str_find(url, S("?"));
    http_fields query = {0}, fields = {0};
    http_url_is_clean(url);
    check_find(a, &all, mark < 0 ? url : str_cut(url, 0, (size_t)mark));
    if (mark >= 0 && http_decode_fields(a, str_from(url, (size_t)mark + 1), &query) == HTTP_OK) {
        check_fields(a, &query);
    }
    if (http_decode_fields(a, form, &fields) == HTTP_OK) {
        check_fields(a, &fields);
    } else {
        assert(fields.n == 0);
    }
    assert(http_best(url, offers, 3) <= 3);
    arena_free(a);
    return 0;
}

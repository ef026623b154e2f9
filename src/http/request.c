/* The headers of a request: what of them is used, what is refused, and the route. */
#include "http/inside.h"

#include <microhttpd.h>

#include "base/banned.h"

const char *const http_form_types[] = {"application/x-www-form-urlencoded", NULL};
const char *const http_json_types[] = {"application/json", NULL};

/* ------------------------------------------------------------------ headers */

typedef struct headers {
    str host, origin, fetch_site, content_type, content_length, content_encoding, transfer, expect;
    str accept, accept_language, accept_encoding, if_none_match;
    bool is_muddled; /* a name with white space, or a header twice that may stand there once */
} headers;

typedef struct header_place {
    const char *name;
    size_t offset; /* in headers */
    bool once;
} header_place;

#define PLACE(text, member, single)                                                                                    \
    {                                                                                                                  \
        text, offsetof(headers, member), single                                                                        \
    }
static const header_place places[] = {
    PLACE("Host", host, true),
    PLACE("Origin", origin, true),
    PLACE("Sec-Fetch-Site", fetch_site, true),
    PLACE("Content-Type", content_type, true),
    PLACE("Content-Length", content_length, true),
    PLACE("Content-Encoding", content_encoding, false),
    PLACE("Transfer-Encoding", transfer, true),
    PLACE("Expect", expect, false),
    PLACE("Accept", accept, false),
    PLACE("Accept-Language", accept_language, false),
    PLACE("Accept-Encoding", accept_encoding, false),
    PLACE("If-None-Match", if_none_match, false),
};
#undef PLACE

/* Called for each header. Values stay in the library's memory, which lasts as long as the request. */
static enum MHD_Result read_header(void *into, enum MHD_ValueKind kind, const char *name, size_t name_size,
                                   const char *value, size_t value_size)
{
    (void)kind;
    headers *h = into;
    str key = {name, name_size};
    h->is_muddled = h->is_muddled || key.n == 0 || memchr(key.p, ' ', key.n) || memchr(key.p, '\t', key.n);
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        if (str_eq_nocase(key, str_of(places[i].name))) {
            str *place = (str *)((char *)h + places[i].offset);
            if (place->p == NULL) {
                *place = str_trim((str){value == NULL ? "" : value, value_size});
            } else if (places[i].once) {
                h->is_muddled = true;
            }
            break;
        }
    }
    return MHD_YES;
}

/* ------------------------------------------------------------------ what they mean */

static bool accepts_gzip(str accept_encoding)
{
    static const str gzip = {"gzip", 4};
    return accept_encoding.n > 0 && http_best(accept_encoding, &gzip, 1) == 0;
}

/* "application/json" of "Application/JSON; charset=utf-8"; empty when the character set is another. */
static str media_type(arena *a, str content_type)
{
    ptrdiff_t end = str_find(content_type, S(";"));
    str type = end < 0 ? content_type : str_cut(content_type, 0, (size_t)end);
    str rest = str_lower(a, end < 0 ? S("") : str_from(content_type, (size_t)end));
    ptrdiff_t charset = str_find(rest, S("charset="));
    str set = charset < 0 ? S("") : str_from(rest, (size_t)charset + S("charset=").n);
    bool good = charset < 0 || str_starts(set, S("utf-8")) || str_starts(set, S("\"utf-8\""));
    return good ? str_lower(a, str_trim(type)) : S("");
}

/* How the body is sent. The two ways to say where it ends must not contradict each other: a proxy in front might
 * believe the other one, and take the rest of this body for a request. */
static http_fault framing(visit *v, const headers *h)
{
    v->content_length = 0;
    v->is_chunked = h->transfer.p != NULL;
    if (h->is_muddled || (v->is_chunked && h->content_length.p != NULL)) {
        return HTTP_BAD_FRAMING;
    }
    if (v->is_chunked) {
        return str_eq_nocase(h->transfer, S("chunked")) ? HTTP_OK : HTTP_UNKNOWN_TRANSFER;
    }
    if (h->content_length.p != NULL && (!str_to_int(h->content_length, &v->content_length) || v->content_length < 0 ||
                                        h->content_length.p[0] == '+')) {
        return HTTP_BAD_FRAMING;
    }
    return HTTP_OK;
}

static bool reads_type(const http_route *route, str type)
{
    for (const char *const *t = route->body_types; t != NULL && *t != NULL; t++) {
        if (str_eq(type, str_of(*t))) {
            return true;
        }
    }
    return false;
}

static http_fault check_body(visit *v, const headers *h)
{
    const http_route *route = v->path->route;
    bool has_body = v->is_chunked || v->content_length > 0;
    size_t most = route->body_bytes_max > 0 ? route->body_bytes_max : HTTP_BODY_BYTES_DEFAULT;
    v->q.body_type = media_type(v->a, h->content_type);
    if (!has_body) {
        return HTTP_OK;
    }
    if (!reads_type(route, v->q.body_type) ||
        (h->content_encoding.n > 0 && !str_eq(h->content_encoding, S("identity")))) {
        return HTTP_WRONG_TYPE;
    }
    return (uint64_t)v->content_length > most ? HTTP_LONG_BODY : HTTP_OK;
}

/* ------------------------------------------------------------------ from where */

/* Where the port begins in "name:port" or "[::1]:port", its colon included; the length when there is none. */
static size_t port_at(str authority)
{
    size_t at = authority.n;
    while (at > 0 && authority.p[at - 1] >= '0' && authority.p[at - 1] <= '9') {
        at--;
    }
    return at > 0 && authority.p[at - 1] == ':' ? at - 1 : authority.n;
}

/* "http://a" is of the host "a:80", and "https://a:8443" of "a": a proxy may pass the name alone. The scheme is no part of it, for a
 * proxy takes HTTPS away. */
static bool is_of_host(str origin, str host)
{
    ptrdiff_t scheme = str_find(origin, S("://"));
    if (scheme < 0) {
        return false; /* "null": a page that hides where it is */
    }
    str from = str_from(origin, (size_t)scheme + 3), name = str_cut(from, 0, port_at(from));
    str port = str_from(from, name.n), wanted = str_from(host, port_at(host));
    if (port.n == 0) {
        port = str_eq(str_cut(origin, 0, (size_t)scheme), S("https")) ? S(":443") : S(":80");
    }
    return name.n > 0 && str_eq_nocase(name, str_cut(host, 0, host.n - wanted.n)) &&
           (wanted.n == 0 || str_eq(port, wanted));
}

/* A browser sends what a page of somebody else made it send: it then says so. Sec-Fetch-Site says it by itself, also behind a proxy that
 * changes Host; older browsers send Origin alone. Programs say neither, and are let in: they can send what they like, but nobody's
 * browser. Reading changes nothing, and links from elsewhere are welcome. */
static http_fault check_origin(const visit *v, const headers *h)
{
    bool reads = v->q.is_head || str_eq(v->q.method, S("GET"));
    bool other = h->fetch_site.n > 0 ? !str_eq(h->fetch_site, S("same-origin")) && !str_eq(h->fetch_site, S("none"))
                                     : h->origin.p != NULL && !is_of_host(h->origin, h->host);
    return !reads && other ? HTTP_FROM_ELSEWHERE : HTTP_OK;
}

/* ------------------------------------------------------------------ the way to a route */

/* Splits "/a/b?x=1"; a proxy may send "http://host/a/b?x=1". */
static http_fault split_url(visit *v, str *path, str *query)
{
    str url = v->url;
    if (str_starts(url, S("http://")) || str_starts(url, S("https://"))) {
        url = str_from(url, (size_t)str_find(url, S("://")) + 3);
        ptrdiff_t slash = str_find(url, S("/"));
        url = slash < 0 ? S("/") : str_from(url, (size_t)slash);
    }
    ptrdiff_t mark = str_find(url, S("?"));
    *path = mark < 0 ? url : str_cut(url, 0, (size_t)mark);
    *query = mark < 0 ? S("") : str_from(url, (size_t)mark + 1);
    return http_url_is_clean(url) ? HTTP_OK : HTTP_BAD_ENCODING;
}

static http_fault find_route(visit *v, str query)
{
    http_found found = {0};
    http_fault fault = http_find(v->a, &v->server->routes, v->q.is_head ? S("GET") : v->q.method, v->q.path, &found);
    v->allow = found.allow;
    if (fault != HTTP_OK) {
        return fault;
    }
    v->path = found.path;
    v->q.route = found.path->route;
    v->q.door = found.path->table->door;
    v->q.parameters = found.parameters;
    return http_decode_fields(v->a, query, &v->q.query);
}

static size_t header_bytes(struct MHD_Connection *c)
{
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(c, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
    return info == NULL ? 0 : info->header_size;
}

/* The first thing that is wrong, in the order in which it matters. */
static http_fault first_fault(const visit *v, struct MHD_Connection *c, const headers *h, const char *version,
                              http_fault framing, http_fault url)
{
    bool needs_host = strcmp(version, MHD_HTTP_VERSION_1_0) != 0;
    if (framing != HTTP_OK) {
        return framing;
    }
    if (v->fault != HTTP_OK) { /* of visit_begin: the URL is too long to keep */
        return v->fault;
    }
    if (header_bytes(c) > HTTP_HEADER_BYTES_MAX) {
        return HTTP_LONG_HEADERS;
    }
    return needs_host && h->host.n == 0 ? HTTP_NO_HOST : url;
}

void visit_read_headers(visit *v, struct MHD_Connection *c, const char *method, const char *version)
{
    headers h = {0};
    str query;
    MHD_get_connection_values_n(c, MHD_HEADER_KIND, read_header, &h);
    v->q.method = str_of(method);
    v->q.is_head = str_eq(v->q.method, S("HEAD"));
    v->q.accept = h.accept;
    v->q.accept_language = h.accept_language;
    v->q.if_none_match = h.if_none_match;
    v->q.takes_gzip = accepts_gzip(h.accept_encoding);
    v->expects_continue = str_eq_nocase(h.expect, S("100-continue"));
    http_fault frame = framing(v, &h), url = split_url(v, &v->q.path, &query);
    v->must_close = frame != HTTP_OK;
    v->fault = first_fault(v, c, &h, version, frame, url);
    v->fault = v->fault == HTTP_OK ? find_route(v, query) : v->fault;
    v->fault = v->fault == HTTP_OK ? check_origin(v, &h) : v->fault;
    v->fault = v->fault == HTTP_OK ? check_body(v, &h) : v->fault;
}

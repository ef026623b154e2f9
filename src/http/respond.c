/* The answer: standing headers, compression, 304, and on its way. */
#include "http/inside.h"

#include <assert.h>
#include <microhttpd.h>

#include "base/file.h"

#include "base/banned.h"

#define POLICY(text)                                                                                                   \
    {                                                                                                                  \
        text, sizeof(text) - 1                                                                                         \
    }
const http_header http_security_headers[] = {
    {"Content-Security-Policy",
     POLICY("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
            "form-action 'self'; base-uri 'none'; frame-ancestors 'none'")},
    {"X-Content-Type-Options", POLICY("nosniff")},
    {"Referrer-Policy", POLICY("same-origin")}, /* "no-referrer" would hide the Origin of our own forms as well */
    {"Cross-Origin-Opener-Policy", POLICY("same-origin")},
    {"Cross-Origin-Embedder-Policy", POLICY("require-corp")},
    {"Cross-Origin-Resource-Policy", POLICY("same-origin")},
    {"Permissions-Policy",
     POLICY("accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), "
            "payment=(), usb=()")},
    {NULL, {NULL, 0}},
};
#undef POLICY

static const char *const cache_control[] = {
    [HTTP_CACHE_NEVER] = "no-store",
    [HTTP_CACHE_CHECK] = "no-cache",
    [HTTP_CACHE_FOREVER] = "public, max-age=31536000, immutable",
};

/* ------------------------------------------------------------------ what handlers call */

void http_add_header(const http_request *q, http_response *r, const char *name, str value)
{
    http_header header = {name, value};
    ARENA_PUSH(q->a, r->headers, r->header_count, r->header_cap, header);
}

void http_answer_asset(http_response *r, const char *content_type, str bytes, str gzip, str hash)
{
    r->status = 200;
    r->content_type = content_type;
    r->fixed = bytes;
    r->fixed_gzip = gzip;
    r->etag = hash;
    r->cache = HTTP_CACHE_FOREVER;
}

/* ------------------------------------------------------------------ what is sent */

/* If-None-Match names this tag, or is a star. The tag is the same for each encoding, so it is a weak one. */
static bool client_has(str if_none_match, str etag)
{
    while (if_none_match.n > 0) {
        ptrdiff_t comma = str_find(if_none_match, S(","));
        str tag = str_trim(comma < 0 ? if_none_match : str_cut(if_none_match, 0, (size_t)comma));
        if_none_match = comma < 0 ? S("") : str_from(if_none_match, (size_t)comma + 1);
        tag = str_starts(tag, S("W/")) ? str_from(tag, 2) : tag;
        bool quoted = tag.n >= 2 && tag.p[0] == '"' && tag.p[tag.n - 1] == '"';
        if (str_eq(tag, S("*")) || (quoted && str_eq(str_cut(tag, 1, tag.n - 2), etag))) {
            return true;
        }
    }
    return false;
}

static bool shrinks(const char *content_type)
{
    static const char *const kinds[] = {"text/", "application/json", "application/problem+json", "image/svg+xml",
                                        "application/openapi+json"};
    for (size_t i = 0; content_type != NULL && i < sizeof kinds / sizeof kinds[0]; i++) {
        if (str_starts(str_of(content_type), str_of(kinds[i]))) {
            return true;
        }
    }
    return false;
}

typedef struct content {
    str bytes;
    int status;
    bool is_gzip, varies, is_fixed;
} content;

static content content_of(const visit *v, const http_response *r)
{
    content c = {.status = r->status,
                 .bytes = r->fixed.p != NULL ? r->fixed : buf_str(&r->body),
                 .is_fixed = r->fixed.p != NULL};
    bool dynamic = r->fixed.p == NULL && c.bytes.n >= HTTP_GZIP_BYTES_MIN && shrinks(r->content_type);
    c.varies = dynamic || r->fixed_gzip.n > 0;
    if (r->etag.n > 0 && r->status == 200 && client_has(v->q.if_none_match, r->etag)) {
        c.status = 304;
        c.bytes = S("");
    } else if (v->q.takes_gzip && c.varies) {
        /* the answers hold no secret of anybody but the one who asks (no cookies, no sessions), so their length betrays nothing to a third (BREACH) */
        c.bytes = dynamic ? file_gzip(v->q.a, c.bytes) : r->fixed_gzip;
        c.is_gzip = true;
    }
    return c;
}

static void add(struct MHD_Response *m, const char *name, const char *value)
{
    enum MHD_Result good = MHD_add_response_header(m, name, value);
    assert(good == MHD_YES); /* no memory, or a header that may not be sent: a bug of the handler */
}

static void add_headers(visit *v, struct MHD_Response *m, const http_response *r, const content *c)
{
    for (const http_header *h = http_security_headers; h->name != NULL; h++) {
        add(m, h->name, h->value.p);
    }
    add(m, "Cache-Control", cache_control[r->cache]);
    if (r->content_type != NULL && c->status != 304) {
        add(m, "Content-Type", r->content_type);
    }
    if (r->etag.n > 0) {
        add(m, "ETag", str_printf(v->q.a, "W/\"" STR_FMT "\"", STR_ARG(r->etag)).p);
    }
    if (c->varies) {
        add(m, "Vary", "Accept-Encoding");
    }
    if (c->is_gzip) {
        add(m, "Content-Encoding", "gzip");
    }
    for (size_t i = 0; i < r->header_count; i++) {
        add(m, r->headers[i].name, r->headers[i].value.p);
    }
    if (v->must_close || atomic_load(&v->server->stopping)) {
        add(m, "Connection", "close");
    }
}

bool visit_send(visit *v, struct MHD_Connection *connection, http_response *r, int64_t began)
{
    content c = content_of(v, r);
    if (!c.is_fixed && c.bytes.n > 0) { /* the arena goes to the next request while these are still under way */
        v->sending = arena_new();
        c.bytes = str_copy(v->sending, c.bytes);
    }
    struct MHD_Response *m =
        MHD_create_response_from_buffer(c.bytes.n, (void *)(uintptr_t)c.bytes.p, MHD_RESPMEM_PERSISTENT);
    if (m == NULL) {
        return false;
    }
    add_headers(v, m, r, &c);
    v->response = m; /* let go in visit_end */
    v->answered = true;
    watch_phase(v, PHASE_ANSWER);
    int64_t took = clock_microseconds() - began;
    http_count(v->server->counts, v->path, c.status, took);
    http_log(v->server, v->q.method, v->path, c.status, v->q.is_head ? 0 : c.bytes.n, took);
    return MHD_queue_response(connection, (unsigned)c.status, m) == MHD_YES;
}

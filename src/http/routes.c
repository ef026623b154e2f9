/* Which route a method and a path lead to. */
#include "http/inside.h"

#include <assert.h>

#include "base/banned.h"

static const char *const methods[] = {"GET", "POST", "PUT", "PATCH", "DELETE", NULL};

/* The segments of a path that starts with '/'; more than HTTP_SEGMENTS_MAX are told as one more. "/" has one, empty. */
static size_t split(str path, str segments[HTTP_SEGMENTS_MAX])
{
    size_t n = 0;
    for (;;) {
        path = str_from(path, 1);
        const char *end = path.n == 0 ? NULL : memchr(path.p, '/', path.n);
        if (n == HTTP_SEGMENTS_MAX) {
            return n + 1;
        }
        segments[n++] = end == NULL ? path : str_cut(path, 0, (size_t)(end - path.p));
        if (end == NULL) {
            return n;
        }
        path = str_from(path, (size_t)(end - path.p));
    }
}

/* ------------------------------------------------------------------ tables */

static bool same_pattern(const http_path *a, const http_path *b)
{
    bool same = a->n == b->n && a->literal == b->literal;
    for (size_t i = 0; same && i < a->n; i++) {
        same = (a->literal & (0x80000000u >> i)) == 0 || str_eq(a->segments[i], b->segments[i]);
    }
    return same;
}

static http_path path_of(const http_table *table, const http_route *route)
{
    http_path p = {.route = route, .table = table};
    bool known = false;
    for (const char *const *m = methods; *m != NULL; m++) {
        known = known || strcmp(*m, route->method) == 0;
    }
    assert(known && route->handle != NULL && route->pattern[0] == '/');
    p.n = split(str_of(route->pattern), p.segments);
    assert(p.n <= HTTP_SEGMENTS_MAX);
    for (size_t i = 0; i < p.n; i++) {
        str s = p.segments[i];
        bool is_parameter = s.n > 2 && s.p[0] == '{' && s.p[s.n - 1] == '}';
        assert(is_parameter || (s.n == 0 ? i + 1 == p.n : memchr(s.p, '{', s.n) == NULL));
        p.segments[i] = is_parameter ? str_cut(s, 1, s.n - 2) : s;
        p.literal |= is_parameter ? 0 : 0x80000000u >> i;
    }
    return p;
}

http_routes http_routes_of(arena *a, const http_table *tables, size_t count)
{
    http_routes r = {.tables = tables, .table_count = count};
    for (size_t t = 0; t < count; t++) {
        r.n += tables[t].count;
    }
    r.paths = ARENA_ARRAY(a, http_path, r.n);
    size_t n = 0;
    for (size_t t = 0; t < count; t++) {
        assert(tables[t].prefix != NULL && tables[t].prefix[0] == '/');
        for (size_t i = 0; i < tables[t].count; i++) {
            r.paths[n] = path_of(&tables[t], &tables[t].routes[i]);
            for (size_t k = 0; k < n; k++) {
                assert(strcmp(r.paths[k].route->method, r.paths[n].route->method) != 0 ||
                       !same_pattern(&r.paths[k], &r.paths[n]));
            }
            n++;
        }
    }
    return r;
}

const http_table *http_table_of(const http_routes *routes, str path)
{
    const http_table *best = NULL;
    size_t longest = 0;
    for (size_t t = 0; t < routes->table_count; t++) {
        str prefix = str_of(routes->tables[t].prefix);
        if (str_starts(path, prefix) && (best == NULL || prefix.n > longest)) {
            best = &routes->tables[t];
            longest = prefix.n;
        }
    }
    return best;
}

/* ------------------------------------------------------------------ finding */

static bool fits(const http_path *p, const str *segments, size_t n)
{
    bool good = p->n == n;
    for (size_t i = 0; good && i < n; i++) {
        bool is_literal = (p->literal & (0x80000000u >> i)) != 0;
        good = is_literal ? str_eq(p->segments[i], segments[i]) : segments[i].n > 0;
    }
    return good;
}

static http_fields parameters_of(arena *a, const http_path *p, const str *segments)
{
    http_field *items = ARENA_ARRAY(a, http_field, p->n);
    size_t n = 0;
    for (size_t i = 0; i < p->n; i++) {
        if ((p->literal & (0x80000000u >> i)) == 0) {
            items[n++] = (http_field){p->segments[i], segments[i], 0};
        }
    }
    return http_fields_of(a, items, n);
}

/* The most literal pattern that fits, whatever its method (INV-7), or NULL. Two that are equally literal are one pattern. */
static const http_path *most_literal(const http_routes *routes, const str *segments, size_t n)
{
    const http_path *best = NULL;
    for (size_t i = 0; i < routes->n; i++) {
        const http_path *p = &routes->paths[i];
        if (fits(p, segments, n) && (best == NULL || p->literal > best->literal)) {
            best = p;
        }
    }
    return best;
}

static const http_path *with_method(const http_routes *routes, const http_path *pattern, str method)
{
    const http_path *found = NULL;
    for (size_t i = 0; i < routes->n && found == NULL; i++) {
        const http_path *p = &routes->paths[i];
        found = str_eq(method, str_of(p->route->method)) && same_pattern(p, pattern) ? p : NULL;
    }
    return found;
}

/* The methods of a pattern, in the order of `methods`; HEAD comes with GET. */
static str allowed(arena *a, const http_routes *routes, const http_path *pattern)
{
    buf b = buf_in(a);
    for (const char *const *m = methods; *m != NULL; m++) {
        if (with_method(routes, pattern, str_of(*m)) != NULL) {
            buf_put(&b, b.n > 0 ? S(", ") : S(""));
            buf_put(&b, strcmp(*m, "GET") == 0 ? S("GET, HEAD") : str_of(*m));
        }
    }
    return buf_str(&b);
}

http_fault http_find(arena *a, const http_routes *routes, str method, str path, http_found *out)
{
    str segments[HTTP_SEGMENTS_MAX];
    size_t n = path.n == 0 || path.p[0] != '/' ? HTTP_SEGMENTS_MAX + 1 : split(path, segments);
    if (n > HTTP_SEGMENTS_MAX) {
        return HTTP_NO_ROUTE;
    }
    for (size_t i = 0; i < n; i++) {
        http_fault fault = http_decode(a, segments[i], false, &segments[i]);
        if (fault != HTTP_OK) {
            return fault;
        }
    }
    const http_path *pattern = most_literal(routes, segments, n);
    if (pattern == NULL) {
        return HTTP_NO_ROUTE;
    }
    const http_path *here = with_method(routes, pattern, method);
    *out = here == NULL ? (http_found){.allow = allowed(a, routes, pattern)}
                        : (http_found){.path = here, .parameters = parameters_of(a, here, segments)};
    return here == NULL ? HTTP_WRONG_METHOD : HTTP_OK;
}

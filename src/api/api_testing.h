/* For the tests and the fuzz target of api/: requests made by hand, without a socket.
 *
 * Uses: api/inside.h. Includes nothing of a test framework.
 */
#ifndef API_API_TESTING_H
#define API_API_TESTING_H

#include "api/inside.h"

static inline const http_route *testing_route(const char *method, const char *path)
{
    for (size_t i = 0; i < api_route_count; i++) {
        if (str_eq(str_of(api_routes[i].method), str_of(method)) &&
            str_eq(str_from(str_of(api_routes[i].pattern), S(API_BASE).n), str_of(path))) {
            return &api_routes[i];
        }
    }
    return NULL;
}

/* Fields in one bucket: enough for a few. */
static inline http_fields testing_fields(arena *a, http_field *items, size_t n)
{
    uint32_t *buckets = ARENA_ARRAY(a, uint32_t, 1);
    buckets[0] = n > 0;
    for (size_t i = 0; i + 1 < n; i++) {
        items[i].next = (uint32_t)i + 2;
    }
    return (http_fields){.items = items, .n = n, .buckets = buckets};
}

static inline http_request testing_request(arena *a, api_door *door, const http_route *route)
{
    return (http_request){.a = a,
                          .method = str_of(route->method),
                          .path = str_of(route->pattern),
                          .query = testing_fields(a, NULL, 0),
                          .body_type = S("application/json"),
                          .route = route,
                          .door = door};
}

#endif

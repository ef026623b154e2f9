/* Any body sent to any route of the API: answered with JSON, or refused with a sentence, a status below 500 and, where it has one, a place. The
 * first byte says which route. */
#include "api/api_testing.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

static arena *kept; /* holds the door, as long as the program */

static void close_the_door(void)
{
    arena_free(kept);
}

static api_door *the_door(void)
{
    static const char *const places[] = {"content", "../content"};
    static api_door *door;
    static service_catalogue services;
    err e;
    for (size_t i = 0; door == NULL && i < 2; i++) {
        arena *a = arena_new();
        str below = str_printf(a, "%s/services", places[i]);
        desk *d = desk_open(str_of(places[i]), &e);
        if (d != NULL && services_open(a, below, STR_NULL, &services, &e)) {
            door = api_door_new(a, d, &services, NULL);
            arena_defer(a, (void (*)(void *))desk_free, d);
            kept = a;
            atexit(close_the_door);
        } else {
            desk_free(d);
            arena_free(a);
        }
    }
    assert(door != NULL); /* run it in the root of the source tree, or in a build directory */
    return door;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const paths[] = {"/overview", "/outcomes", "/questions", "/whatif"};
    api_door *door = the_door();
    if (size == 0) {
        return 0;
    }
    arena *a = arena_new();
    http_request q = testing_request(a, door, testing_route("POST", paths[data[0] % 4]));
    http_response r = {.status = 200, .body = buf_in(a)};
    err e = {0};
    const doc *told;
    q.body = (str){(const char *)data + 1, size - 1};
    if (q.route->handle(&q, &r, &e)) {
        assert(doc_read_json(a, S("answer"), buf_str(&r.body), &told, &e));
    } else {
        assert(http_status_of(e.kind) == 400 && e.message[0] != '\0');
        assert(str_utf8_valid(str_of(e.field)) && str_utf8_valid(str_of(e.message)));
    }
    arena_free(a);
    return 0;
}

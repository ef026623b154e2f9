#include "http/inside.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/banned.h"

static bool nothing(const http_request *q, http_response *r, err *e)
{
    (void)q;
    (void)r;
    (void)e;
    return true;
}

#define ROUTE(m, p)                                                                                                    \
    {                                                                                                                  \
        .method = m, .pattern = p, .handle = nothing                                                                   \
    }
static const http_route pages[] = {
    ROUTE("GET", "/"),        ROUTE("GET", "/a/{id}"), ROUTE("GET", "/a/new"),        ROUTE("POST", "/a/new"),
    ROUTE("GET", "/{x}/new"), ROUTE("PUT", "/a/{id}"), ROUTE("GET", "/a/{id}/b/{k}"),
};
static const http_route api[] = {ROUTE("POST", "/api/v1/overview"), ROUTE("DELETE", "/api/v1/{thing}")};
static const http_table tables[] = {
    {.prefix = "/", .routes = pages, .count = sizeof pages / sizeof pages[0]},
    {.prefix = "/api/", .routes = api, .count = sizeof api / sizeof api[0]},
};

typedef struct find_row {
    const char *method, *path;
    http_fault fault;
    const char *pattern; /* or Allow */
} find_row;

static void test_find(void **state)
{
    (void)state;
    static const find_row rows[] = {
        {"GET", "/", HTTP_OK, "/"},
        {"GET", "/a/7", HTTP_OK, "/a/{id}"},
        {"PUT", "/a/7", HTTP_OK, "/a/{id}"},
        {"GET", "/a/new", HTTP_OK, "/a/new"}, /* INV-7 */
        {"GET", "/%61/n%65w", HTTP_OK, "/a/new"},
        {"PUT", "/a/new", HTTP_WRONG_METHOD, "GET, HEAD, POST"},
        {"GET", "/b/new", HTTP_OK, "/{x}/new"},
        {"GET", "/a/x%2Fy", HTTP_OK, "/a/{id}"},
        {"GET", "/a/1/b/2", HTTP_OK, "/a/{id}/b/{k}"},
        {"POST", "/api/v1/overview", HTTP_OK, "/api/v1/overview"},
        {"GET", "/a", HTTP_NO_ROUTE, NULL},
        {"GET", "/a/", HTTP_NO_ROUTE, NULL},
        {"GET", "/a/7/", HTTP_NO_ROUTE, NULL},
        {"GET", "//", HTTP_NO_ROUTE, NULL},
        {"GET", "/A/new/x", HTTP_NO_ROUTE, NULL},
        {"GET", "", HTTP_NO_ROUTE, NULL},
        {"GET", "a", HTTP_NO_ROUTE, NULL},
        {"OPTIONS", "*", HTTP_NO_ROUTE, NULL},
        {"GET", "/1/2/3/4/5/6/7/8/9/10/11/12/13/14", HTTP_NO_ROUTE, NULL},
        {"GET", "/a/%zz", HTTP_BAD_ENCODING, NULL},
        {"GET", "/a/%ff", HTTP_BAD_UTF8, NULL},
        {"DELETE", "/a/new", HTTP_WRONG_METHOD, "GET, HEAD, POST"},
        {"POST", "/", HTTP_WRONG_METHOD, "GET, HEAD"},
        {"GET", "/api/v1/overview", HTTP_WRONG_METHOD, "POST"},
        {"get", "/", HTTP_WRONG_METHOD, "GET, HEAD"},
        {"BREW", "/a/7", HTTP_WRONG_METHOD, "GET, HEAD, PUT"},
    };
    arena *a = arena_new();
    http_routes routes = http_routes_of(a, tables, 2);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        http_found found = {0};
        http_fault fault = http_find(a, &routes, str_of(rows[i].method), str_of(rows[i].path), &found);
        if (fault != rows[i].fault) {
            fail_msg("%s %s gives fault %d, not %d", rows[i].method, rows[i].path, fault, rows[i].fault);
        }
        if (fault == HTTP_OK) {
            assert_string_equal(found.path->route->pattern, rows[i].pattern);
        } else if (rows[i].pattern != NULL) {
            assert_true(str_eq(found.allow, str_of(rows[i].pattern)));
        }
    }
    arena_free(a);
}

static void test_parameters(void **state)
{
    (void)state;
    arena *a = arena_new();
    http_routes routes = http_routes_of(a, tables, 2);
    http_found found = {0};
    assert_int_equal(http_find(a, &routes, S("GET"), S("/a/caf%C3%A9+%2F/b/2"), &found), HTTP_OK);
    assert_int_equal(found.parameters.n, 2);
    assert_true(str_eq(*http_get(&found.parameters, S("id")), S("café+/")));
    assert_true(str_eq(*http_get(&found.parameters, S("k")), S("2")));
    arena_free(a);
}

static void test_tables(void **state)
{
    (void)state;
    arena *a = arena_new();
    http_routes routes = http_routes_of(a, tables, 2);
    assert_ptr_equal(http_table_of(&routes, S("/api/v2")), &tables[1]);
    assert_ptr_equal(http_table_of(&routes, S("/apis")), &tables[0]);
    assert_ptr_equal(http_table_of(&routes, S("/")), &tables[0]);
    assert_null(http_table_of(&routes, S("*")));
    arena_free(a);
}

static bool ends_badly(const http_route *routes, size_t n)
{
    fflush(NULL);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        http_table table = {.prefix = "/", .routes = routes, .count = n};
        (void)!freopen("/dev/null", "w", stderr);
        arena *a = arena_new();
        http_routes_of(a, &table, 1);
        arena_free(a);
        _exit(0);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    return !(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

/* Tables that cannot be right stop the program when it starts, not when somebody asks. */
static void test_bugs(void **state)
{
    (void)state;
    static const http_route twice[] = {ROUTE("GET", "/a/{id}"), ROUTE("GET", "/a/{name}")};
    static const http_route bad[][1] = {{ROUTE("GET", "a")},
                                        {ROUTE("BREW", "/a")},
                                        {ROUTE("GET", "/a/x{id}")},
                                        {ROUTE("GET", "/a//b")},
                                        {{.method = "GET", .pattern = "/a"}}};
    assert_true(ends_badly(twice, 2));
    static const http_route slash[] = {ROUTE("GET", "/a"), ROUTE("GET", "/a/")}; /* two places */
    assert_false(ends_badly(twice, 1));
    assert_false(ends_badly(slash, 2));
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_true(ends_badly(bad[i], 1));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_find),
        cmocka_unit_test(test_parameters),
        cmocka_unit_test(test_tables),
        cmocka_unit_test(test_bugs),
    };
    return cmocka_run_group_tests_name("http routes", tests, NULL, NULL);
}

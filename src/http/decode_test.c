#include "http/inside.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

#include "base/rng.h"

#include "base/banned.h"

typedef struct decode_row {
    const char *raw;
    bool plus;
    http_fault fault;
    const char *text;
} decode_row;

static void test_decode(void **state)
{
    (void)state;
    static const decode_row rows[] = {
        {"", true, HTTP_OK, ""},
        {"abc", true, HTTP_OK, "abc"},
        {"a+b%20c", true, HTTP_OK, "a b c"},
        {"a+b%20c", false, HTTP_OK, "a+b c"},
        {"%2B%26%3d%25", true, HTTP_OK, "+&=%"},
        {"caf%C3%A9", true, HTTP_OK, "café"},
        {"caf\xC3\xA9", true, HTTP_OK, "café"},
        {"%", true, HTTP_BAD_ENCODING, NULL},
        {"%4", true, HTTP_BAD_ENCODING, NULL},
        {"a%4", true, HTTP_BAD_ENCODING, NULL},
        {"%G1", true, HTTP_BAD_ENCODING, NULL},
        {"%1G", true, HTTP_BAD_ENCODING, NULL},
        {"%%41", true, HTTP_BAD_ENCODING, NULL},
        {"%FF", true, HTTP_BAD_UTF8, NULL},
        {"%C3", true, HTTP_BAD_UTF8, NULL},
        {"%C0%80", true, HTTP_BAD_UTF8, NULL},
        {"%ED%A0%80", true, HTTP_BAD_UTF8, NULL},
        {"\xFF", true, HTTP_BAD_UTF8, NULL},
        {"a%00b", true, HTTP_BAD_UTF8, NULL},
    };
    arena *a = arena_new();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        str out = S("untouched");
        http_fault fault = http_decode(a, str_of(rows[i].raw), rows[i].plus, &out);
        assert_int_equal(fault, rows[i].fault);
        assert_true(str_eq(out, rows[i].text == NULL ? S("untouched") : str_of(rows[i].text)));
    }
    arena_free(a);
}

static void test_fields(void **state)
{
    (void)state;
    arena *a = arena_new();
    http_fields f = {0};
    assert_int_equal(http_decode_fields(a, S("naam=Jan+P%C3%A9&leeg=&bloot&naam=Els&&=x&a=b=c"), &f), HTTP_OK);
    assert_int_equal(f.n, 6);
    assert_true(str_eq(*http_get(&f, S("naam")), S("Jan Pé")));
    assert_true(http_get(&f, S("leeg")) != NULL && http_get(&f, S("leeg"))->n == 0);
    assert_true(http_get(&f, S("bloot")) != NULL && http_get(&f, S("bloot"))->n == 0);
    assert_true(str_eq(*http_get(&f, S("")), S("x")));
    assert_true(str_eq(*http_get(&f, S("a")), S("b=c")));
    assert_null(http_get(&f, S("Naam")));
    size_t n = 0;
    str *all = http_get_all(a, &f, S("naam"), &n);
    assert_int_equal(n, 2);
    assert_true(str_eq(all[0], S("Jan Pé")) && str_eq(all[1], S("Els")));
    http_get_all(a, &f, S("weg"), &n);
    assert_int_equal(n, 0);
    arena_free(a);
}

static void test_once(void **state)
{
    (void)state;
    arena *a = arena_new();
    http_fields f = {0};
    err e = {0};
    str value = S("untouched");
    assert_int_equal(http_decode_fields(a, S("a=1&b=2&a=3"), &f), HTTP_OK);
    assert_false(http_get_one(&f, S("a"), &value, &e));
    assert_true(str_eq(value, S("untouched")));
    assert_int_equal(e.kind, ERR_INPUT);
    assert_string_equal(e.field, "a");
    assert_true(http_get_one(&f, S("b"), &value, &e) && str_eq(value, S("2")));
    assert_true(http_get_one(&f, S("c"), &value, &e) && value.n == 0);
    http_fields none = {0};
    assert_null(http_get(&none, S("a")));
    arena_free(a);
}

static void test_many(void **state)
{
    (void)state;
    arena *a = arena_new();
    for (int n = HTTP_FIELDS_MAX - 1; n <= HTTP_FIELDS_MAX + 1; n++) {
        buf b = buf_in(a);
        http_fields f = {0};
        for (int i = 0; i < n; i++) {
            buf_printf(&b, "%sf%d=%d", i > 0 ? "&" : "", i, i);
        }
        http_fault fault = http_decode_fields(a, buf_str(&b), &f);
        assert_int_equal(fault, n <= HTTP_FIELDS_MAX ? HTTP_OK : HTTP_MANY_FIELDS);
        for (int i = 0; fault == HTTP_OK && i < n; i++) {
            assert_true(str_eq(*http_get(&f, str_printf(a, "f%d", i)), str_printf(a, "%d", i)));
        }
    }
    arena_free(a);
}

static void put_encoded(buf *b, str text, rng *r)
{
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (c == ' ' && rng_below(r, 2) == 0) {
            buf_char(b, '+');
        } else if (plain && rng_below(r, 4) > 0) {
            buf_char(b, (char)c);
        } else {
            buf_printf(b, rng_below(r, 2) == 0 ? "%%%02x" : "%%%02X", c);
        }
    }
}

static str random_text(arena *a, rng *r)
{
    static const char *const pieces[] = {"a", "b", "é", "=", "&", "%", "+", " ", "€", "\n", "0", "𝄞", ";", "<"};
    buf b = buf_in(a);
    for (uint64_t n = rng_below(r, 6); n > 0; n--) {
        buf_put(&b, str_of(pieces[rng_below(r, sizeof pieces / sizeof pieces[0])]));
    }
    return buf_str(&b);
}

/* What is encoded comes back, in order, also under names that stand there more than once. */
static void test_round_trip(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 2000; seed++) {
        rng r = rng_from_seed(seed);
        arena *a = arena_new();
        str names[40], values[40];
        size_t n = rng_below(&r, 40);
        buf b = buf_in(a);
        http_fields f = {0};
        for (size_t i = 0; i < n; i++) {
            names[i] = random_text(a, &r);
            values[i] = random_text(a, &r);
            buf_put(&b, i > 0 ? S("&") : S(""));
            put_encoded(&b, names[i], &r);
            buf_char(&b, '=');
            put_encoded(&b, values[i], &r);
        }
        assert_int_equal(http_decode_fields(a, buf_str(&b), &f), HTTP_OK);
        assert_int_equal(f.n, n);
        for (size_t i = 0; i < n; i++) {
            size_t count = 0, before = 0;
            for (size_t k = 0; k < i; k++) {
                before += str_eq(names[k], names[i]);
            }
            str *all = http_get_all(a, &f, names[i], &count);
            bool same = str_eq(f.items[i].name, names[i]) && str_eq(f.items[i].value, values[i]);
            if (!same || count <= before || !str_eq(all[before], values[i])) {
                fail_msg("seed %llu: field %zu is not what was sent", (unsigned long long)seed, i);
            }
        }
        arena_free(a);
    }
}

static void test_url(void **state)
{
    (void)state;
    assert_true(http_url_is_clean(S("/a/b?x=%20&y=é")));
    assert_false(http_url_is_clean(S("/a b")));
    assert_false(http_url_is_clean(S("/a\tb")));
    assert_false(http_url_is_clean(S("/a\x7F")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_decode), cmocka_unit_test(test_fields),     cmocka_unit_test(test_once),
        cmocka_unit_test(test_many),   cmocka_unit_test(test_round_trip), cmocka_unit_test(test_url),
    };
    return cmocka_run_group_tests_name("http decode", tests, NULL, NULL);
}

#include "base/rng.h"
#include "web/html.h"

#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

static void expect(const buf *b, const char *wanted)
{
    if (!str_eq(buf_str(b), str_of(wanted))) {
        print_error("got:    " STR_FMT "\nwanted: %s\n", STR_ARG(buf_str(b)), wanted);
    }
    assert_true(str_eq(buf_str(b), str_of(wanted)));
}

static void test_elements(void **state)
{
    (void)state;
    buf b = buf_in(memory);
    html h = html_to(&b);
    html_doctype(&h);
    html_box(&h, "p", "sh-note");
    html_text(&h, S("a"));
    html_begin(&h, "br");
    html_line(&h, "b", NULL, S("c"));
    html_begin(&h, "input");
    html_attr_int(&h, "maxlength", -4);
    html_flag(&h, "required");
    html_end(&h, "p");
    html_done(&h);
    expect(&b, "<!doctype html>\n<p class=\"sh-note\">a<br><b>c</b><input maxlength=\"-4\" required></p>");
}

static void test_escaping(void **state)
{
    (void)state;
    static const struct {
        const char *text, *wanted;
    } rows[] = {
        {"<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"},
        {"\" onload=\"x", "&quot; onload=&quot;x"},
        {"' autofocus", "&#39; autofocus"},
        {"&amp; & &lt;", "&amp;amp; &amp; &amp;lt;"},
        {"één\nregel\ttab", "één\nregel\ttab"},
        {"a\x01"
         "b\x7f",
         "a\xEF\xBF\xBD"
         "b\xEF\xBF\xBD"},
        {"a\xff\xfe<", "a\xEF\xBF\xBD\xEF\xBF\xBD&lt;"},
        {"\xc3", "\xEF\xBF\xBD"},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        buf b = buf_in(memory);
        html h = html_to(&b);
        html_begin(&h, "p");
        html_attr(&h, "title", str_of(rows[i].text));
        html_text(&h, str_of(rows[i].text));
        html_end(&h, "p");
        str wanted = str_printf(memory, "<p title=\"%s\">%s</p>", rows[i].wanted, rows[i].wanted);
        expect(&b, str_copy(memory, wanted).p);
    }
    buf b = buf_in(memory);
    html h = html_to(&b);
    html_text(&h, (str){"a\0b", 3}); /* a NUL in the middle */
    expect(&b, "a\xEF\xBF\xBD"
               "b");
}

/* The plain way, byte by byte, of what html_text does in runs. */
static void escape_slowly(buf *out, str text)
{
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        size_t length = c < 0x80 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
        if (c >= 0x80 && str_utf8_valid(str_cut(text, i, length)) && i + length <= text.n) {
            buf_put(out, str_cut(text, i, length));
            i += length - 1;
        } else if (c >= 0x80 || (c < 0x20 && c != '\n' && c != '\t') || c == 0x7f) {
            buf_put(out, S("\xEF\xBF\xBD"));
        } else {
            static const char *const special[] = {
                ['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;", ['"'] = "&quot;", ['\''] = "&#39;", [0x7f] = NULL};
            buf_put(out, special[c] != NULL ? str_of(special[c]) : str_cut(text, i, 1));
        }
    }
}

static void test_escaping_of_anything(void **state)
{
    (void)state;
    static const char pieces[] = "ab<>&\"' \n\t\x01\x7f\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\xff\xed\xa0\x80\xc0";
    rng r = rng_from_seed(2026);
    for (int round = 0; round < 20000; round++) {
        char bytes[24];
        str text = {bytes, rng_below(&r, sizeof bytes)};
        for (size_t i = 0; i < text.n; i++) {
            bytes[i] = pieces[rng_below(&r, sizeof pieces)];
        }
        buf fast = buf_in(memory), slow = buf_in(memory);
        html h = html_to(&fast);
        html_text(&h, text);
        escape_slowly(&slow, text);
        if (!str_eq(buf_str(&fast), buf_str(&slow))) {
            fail_msg("seed 2026, round %d: '" STR_FMT "' is not '" STR_FMT "'", round, STR_ARG(buf_str(&fast)),
                     STR_ARG(buf_str(&slow)));
        }
    }
}

static void test_addresses(void **state)
{
    (void)state;
    static const struct {
        const char *address;
        bool allowed;
    } rows[] = {
        {"/nl/vragen", true},
        {"#inhoud", true},
        {"https://wetten.overheid.nl/a?b=1#c", true},
        {"http://localhost/", true},
        {"tel:112", true},
        {"mailto:a@example.org", true},
        {"javascript:alert(1)", false},
        {" javascript:alert(1)", false},
        {"JaVaScRiPt:x", false},
        {"data:text/html,x", false},
        {"//example.org/", false},
        {"/\\example.org/", false},
        {"vbscript:x", false},
        {"", false},
    };
    static const char *const names[] = {"href", "action", "formaction", "src"};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        for (size_t j = 0; j < sizeof names / sizeof names[0]; j++) {
            buf b = buf_in(memory);
            html h = html_to(&b);
            html_begin(&h, "a");
            html_attr(&h, names[j], str_of(rows[i].address));
            html_end(&h, "a");
            assert_int_equal(str_find(buf_str(&b), str_of(names[j])) >= 0, rows[i].allowed);
        }
    }
}

/* ------------------------------------------------------------------ what stops the program */

static html fresh(void)
{
    static buf b;
    b = buf_in(memory);
    return html_to(&b);
}

static void wrong_end(void)
{
    html h = fresh();
    html_begin(&h, "p");
    html_begin(&h, "b");
    html_end(&h, "p");
}

static void end_of_nothing(void)
{
    html h = fresh();
    html_end(&h, "p");
}

static void left_open(void)
{
    html h = fresh();
    html_begin(&h, "p");
    html_done(&h);
}

static void style_attribute(void)
{
    html h = fresh();
    html_begin(&h, "p");
    html_attr(&h, "style", S("color:red"));
}

static void style_element(void)
{
    html h = fresh();
    html_begin(&h, "style");
}

static void handler(void)
{
    html h = fresh();
    html_begin(&h, "p");
    html_attr(&h, "onclick", S("x()"));
}

static void handler_flag(void)
{
    html h = fresh();
    html_begin(&h, "p");
    html_flag(&h, "onclick");
}

static void inline_script(void)
{
    html h = fresh();
    html_begin(&h, "script");
    html_text(&h, S("x()"));
}

static void late_attribute(void)
{
    html h = fresh();
    html_begin(&h, "p");
    html_text(&h, S("x"));
    html_attr(&h, "class", S("x"));
}

static void bad_name(void)
{
    html h = fresh();
    html_begin(&h, "p><b");
}

static void too_deep(void)
{
    html h = fresh();
    for (int i = 0; i <= HTML_DEPTH_MAX; i++) {
        html_begin(&h, "b");
    }
}

static void nothing_wrong(void)
{
    html h = fresh();
    html_begin(&h, "p");
    html_end(&h, "p");
    html_done(&h);
}

/* True when fn ends its process by an assertion. */
static bool stops(void (*fn)(void))
{
    fflush(NULL);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        struct rlimit none = {0, 0};
        setrlimit(RLIMIT_CORE, &none);
        (void)signal(SIGABRT, SIG_DFL);
        (void)!freopen("/dev/null", "w", stderr);
        fn();
        _exit(0);
    }
    int status = 0;
    assert_true(waitpid(child, &status, 0) == child);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
}

static void test_refused(void **state)
{
    (void)state;
    static void (*const rows[])(void) = {wrong_end,     end_of_nothing, left_open, style_attribute,
                                         style_element, handler,        bad_name,  handler_flag,
                                         inline_script, late_attribute, too_deep};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (!stops(rows[i])) {
            fail_msg("row %zu was allowed", i);
        }
    }
    assert_false(stops(nothing_wrong));
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_elements),  cmocka_unit_test(test_escaping), cmocka_unit_test(test_escaping_of_anything),
        cmocka_unit_test(test_addresses), cmocka_unit_test(test_refused),
    };
    int failed = cmocka_run_group_tests_name("html", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

/* What a law can ask for at most: each limit just reached, and just passed with its sentence. */
#include "law/run_testing.h"

#include "base/banned.h"

static void test_more_than_a_hundred_levels(void **state)
{
    buf b = buf_in(memory);
    for (int i = 0; i < 100; i++) {
        buf_put(&b, S("{operation: NOT, value: "));
    }
    buf deeper = buf_in(memory);
    buf_printf(&deeper, SIMPLE("w", "WET", "2020-01-01", "%s{operation: NOT, value: {operation: NOT, value: true}}%s"),
               str_copy(memory, buf_str(&b)).p,
               "}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}");
    const char *laws[] = {str_copy(memory, buf_str(&deeper)).p, NULL};
    (void)state;
    refuse(laws, "w", "r", "2021-01-01", NULL, NULL, LAW_E_TOO_DEEP, 11,
           "Maximum operation depth exceeded: 100 levels");
}

/* A law of `links` articles, each of which needs the next one; the last is the constant 1. */
static const char *chain(int links)
{
    buf b = buf_in(memory);
    buf_put(&b, S(HEAD("w", "WET", "2020-01-01") "articles:\n"));
    for (int i = 0; i < links; i++) {
        buf_printf(&b,
                   ART("%d") "    execution:\n      input: [{name: a%d, type: number, source: {output: a%d}}]\n"
                             "      output: [{name: a%d, type: number}]\n      actions: [{output: a%d, value: $a%d}]\n",
                   i, i + 1, i + 1, i, i, i + 1);
    }
    buf_printf(&b,
               ART("%d") "    execution:\n      output: [{name: a%d, type: number}]\n"
                         "      actions: [{output: a%d, value: 1}]\n",
               links, links, links);
    return str_copy(memory, buf_str(&b)).p;
}

/* With and without trace a chain of references ends at the same link, though its last article is a constant. */
static void test_chain_of_references_is_bounded(void **state)
{
    const char *longest[] = {chain(20), NULL}, *longer[] = {chain(21), NULL};
    (void)state;
    for (int trace = 0; trace < 2; trace++) {
        traced = trace != 0;
        expect(longest, "w", "a0", "2021-01-01", NULL, NULL, "1");
        refuse(longer, "w", "a0", "2021-01-01", NULL, NULL, LAW_E_CIRCULAR, 0,
               "more than 20 references inside one another");
    }
    traced = false;
}

/* An article with one output x, that starts as `first` and then becomes `next` `times` times. */
static const char *again(const char *first, const char *next, int times)
{
    buf b = buf_in(memory);
    buf_printf(&b,
               HEAD("w", "WET", "2020-01-01") "articles:\n" ART(
                   "1") "    execution:\n      output: [{name: x, type: string}]\n      actions:\n"
                        "      - {output: x, value: %s}\n",
               first);
    for (int i = 0; i < times; i++) {
        buf_printf(&b, "      - {output: x, value: %s}\n", next);
    }
    return str_copy(memory, buf_str(&b)).p;
}

static void test_what_grows_is_bounded(void **state)
{
    static const struct {
        const char *first, *next;
        int times;
        const char *says; /* NULL: it fits */
    } rows[] = {
        {"abcdefgh", "{operation: ADD, values: [$x, $x]}", 10, NULL},
        {"abcdefgh", "{operation: ADD, values: [$x, $x]}", 60, "Maximum number of steps exceeded"},
        {"1", "{operation: LIST, items: [$x]}", 200, NULL},
        {"1", "{operation: LIST, items: [$x]}", 201, "lists more than 200 deep"},
        {"1", "{operation: LIST, items: [$x, $x]}", 12, NULL},
        {"1", "{operation: LIST, items: [$x, $x]}", 60, "output 'x' has more than 1000000 parts"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *laws[] = {again(rows[i].first, rows[i].next, rows[i].times), NULL};
        if (rows[i].says != NULL) {
            refuse(laws, "w", "x", "2021-01-01", NULL, NULL, LAW_E_TOO_DEEP, 0, rows[i].says);
            continue;
        }
        asked q = ask(laws, "w", "x", "2021-01-01", NULL, NULL, LAW_MODE_ERROR);
        assert_true(q.ok);
        done(&q);
    }
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_more_than_a_hundred_levels),
        cmocka_unit_test(test_chain_of_references_is_bounded),
        cmocka_unit_test(test_what_grows_is_bounded),
    };
    int failed = cmocka_run_group_tests_name("limits", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

/* Files of pairs: what is read, and what is refused with which line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/rng.h"
#include "match/graph_file.h"

#include "base/banned.h"

static void test_read(void **state)
{
    (void)state;
    static const char *const same[] = {
        "4 3\n0 1 5\n3 2 6\n1 3 1099511627775\n",
        "4 3\n0 1 5\n3 2 6\n1 3 1099511627775",
        "4 3\r\n0 1 5\r\n3 2 6\r\n1 3 1099511627775\r\n\r\n",
        " 4\t3 \n 0  1   5\n3 2 6 \n1 3 01099511627775\n\n \n",
    };
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        arena *a = arena_new();
        str text = str_of(same[i]);
        for (int packed = 0; packed < 2; packed++) {
            pairs_graph g;
            err e = {0};
            if (!graph_read_pairs(a, packed ? file_gzip(a, text) : text, S("f"), &g, &e)) {
                fail_msg("file %zu: %s", i, err_text(a, &e).p);
            }
            assert_true(g.people == 4 && g.edge_count == 3);
            assert_true(g.edges[0].a == 0 && g.edges[0].b == 1 && g.edges[0].weight == 5);
            assert_true(g.edges[1].a == 3 && g.edges[1].b == 2 && g.edges[1].weight == 6);
            assert_true(g.edges[2].a == 1 && g.edges[2].b == 3 && g.edges[2].weight == PAIRS_WEIGHT_MAX);
        }
        arena_free(a);
    }
    arena *a = arena_new();
    pairs_graph g;
    err e = {0};
    assert_true(graph_read_pairs(a, S("0 0\n"), S("f"), &g, &e) && g.people == 0 && g.edge_count == 0);
    assert_true(graph_read_pairs(a, S("7 0"), S("f"), &g, &e) && g.people == 7 && g.edge_count == 0);
    arena_free(a);
}

static void test_refused(void **state)
{
    (void)state;
    static const struct {
        const char *text, *says;
    } bad[] = {
        {"", "f:1:1: '' has no whole number here; the first line is two whole numbers"},
        {"pairs\n", "f:1:1: 'pairs' has no whole number here"},
        {"4\n0 1 5\n", "f:1:2: '4' has no whole number here"},
        {"4 1 0\n0 1 5\n", "f:1:5: '4 1 0' has something behind its numbers; the first line is two"},
        {"-4 1\n0 1 5\n", "f:1:1: '-4 1' has a number below nought"},
        {"10000001 0\n", "f:1: 10000001 people and 0 pairs are too many"},
        {"4 2147483648\n0 1 5\n", "f:1: 4 people and 2147483648 pairs are too many"},
        {"4 99999999999999999999\n", "f:1:3: '4 99999999999999999999' has a number that is too large"},
        {"4 2000000000\n0 1 5\n",
         "f:1: the first line says that there are 2000000000 pairs, and the file is too short"},
        {"4 2\n0 1 5\n", "f:1: the first line says that there are 2 pairs, and the file is too short"},
        {"4 2\n0 1 5000000\n", "f:3: the file ends after 1 pairs; its first line says that there are 2"},
        {"4 2\n0 1 5000000\n\n", "f:3:1: '' has no whole number here; a pair is"},
        {"4 1\n0 1 5\n2 3 5\n", "f:3: there is more behind the 1 pairs that the first line says"},
        {"4 1\n0 1 5\nend\n", "f:3: there is more behind the 1 pairs"},
        {"4 2\n0 1 5\n2 2 5\n", "f:3: person 2 cannot be a pair with themselves"},
        {"4 2\n0 1 5\n2 4 5\n", "f:3: there is no person 4; the first line says that there are 4"},
        {"4 2\n0 1 5\n4 2 5\n", "f:3: there is no person 4"},
        {"4 2\n0 1 5\n-1 2 5\n", "f:3:1: '-1 2 5' has a number below nought"},
        {"4 2\n0 1 5\n1 2 -5\n", "f:3:5: '1 2 -5' has a number below nought"},
        {"4 2\n0 1 5\n1 2 0\n", "f:3: a pair weighs from 1 to 1099511627775, not 0"},
        {"4 2\n0 1 5\n1 2 1099511627776\n", "f:3: a pair weighs from 1 to 1099511627775, not 1099511627776"},
        {"4 2\n0 1 5\n1 2 1000000000000000000\n", "f:3:5: '1 2 1000000000000000000' has a number that is too large"},
        {"4 2\n0 1 5\n1 2 2.5\n", "f:3:6: '1 2 2.5' has something behind its numbers; a pair is"},
        {"4 2\n0 1 5\n1 2 5 6\n", "f:3:7: '1 2 5 6' has something behind"},
        {"4 2\n0 1 500\n1 2\n", "f:3:4: '1 2' has no whole number here"},
        {"4 2\n0 1 5\n1 twee 5\n", "f:3:3: '1 twee 5' has no whole number here"},
        {"4 2\n0 1 5\n0 1 5\n", "f:3: the pair of 0 and 1 stands here again, after line 2"},
        {"4 4\n0 1 5\n2 1 3\n2 3 5\n1 2 4\n", "f:5: the pair of 1 and 2 stands here again, after line 3"},
        {"9 5\n7 8 1\n0 1 1\n8 7 1\n1 0 1\n7 8 1\n", "f:4: the pair of 8 and 7 stands here again, after line 2"},
        {"\x1f\x8b\x08 not packed at all, but so it begins", "f: this gzip file is broken"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        arena *a = arena_new();
        pairs_graph g = {.people = 77};
        err e = {0};
        assert_false(graph_read_pairs(a, str_of(bad[i].text), S("f"), &g, &e));
        str said = err_text(a, &e);
        if (!str_starts(said, str_of(bad[i].says))) {
            fail_msg("'%s' where '%s' was expected", said.p, bad[i].says);
        }
        assert_true(g.people == 77 && g.edges == NULL);
        assert_true(e.kind == ERR_INPUT || e.kind == ERR_SYNTAX);
        arena_free(a);
    }
}

/* Of many pairs, one again somewhere: it is found, on its line. */
static void test_once(void **state)
{
    (void)state;
    enum { PEOPLE = 60, EDGES = 500 };
    for (uint64_t seed = 1; seed <= 200; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        bool there[PEOPLE][PEOPLE] = {{0}};
        uint32_t ends[EDGES][2];
        for (int i = 0; i < EDGES; i++) {
            uint32_t x, y;
            do {
                x = (uint32_t)rng_below(&r, PEOPLE);
                y = (uint32_t)rng_below(&r, PEOPLE);
            } while (x == y || there[x][y]);
            there[x][y] = there[y][x] = true;
            ends[i][0] = x;
            ends[i][1] = y;
        }
        uint64_t again = 1 + rng_below(&r, EDGES - 1), before = rng_below(&r, again);
        for (int twice = 0; twice < 2; twice++) {
            buf b = buf_in(a);
            pairs_graph g;
            err e = {0};
            if (twice) { /* the other way round */
                ends[again][0] = ends[before][1];
                ends[again][1] = ends[before][0];
            }
            buf_printf(&b, "%d %d\n", PEOPLE, EDGES);
            for (int i = 0; i < EDGES; i++) {
                buf_printf(&b, "%u %u %d\n", ends[i][0], ends[i][1], i + 1);
            }
            assert_true(graph_read_pairs(a, buf_str(&b), S("f"), &g, &e) == !twice);
            if (twice) {
                str behind = str_printf(a, "after line %d; each pair stands once", (int)before + 2);
                assert_int_equal(e.line, (int)again + 2);
                assert_true(str_ends(str_of(e.message), behind));
            }
        }
        arena_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_read),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_once),
    };
    return cmocka_run_group_tests_name("pairs_file", tests, NULL, NULL);
}

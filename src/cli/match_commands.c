/* `samenhang match …`: who helps whom. */
#include <inttypes.h>

#include "base/file.h"
#include "cli/wishes.h"
#include "match/graph_file.h"

#include "base/banned.h"

enum { WIDTH = 100, LISTED = 40 };

static bool read_pairs(cli_call *call, pairs_graph *g, err *e)
{
    str path = call->arguments[0], text, name = str_eq(path, S("-")) ? S("(standard input)") : path;
    arena *own = arena_new(); /* the text is as large as what is read from it */
    bool good = file_read(own, path, GRAPH_BYTES_MAX, &text, e) && graph_read_pairs(call->a, text, name, g, e);
    arena_free(own);
    return good;
}

static void put_json(json *j, arena *a, const pairs_graph *g, const pairs_outcome *o)
{
    json_object(j);
    json_number(j, "value", o->value);
    json_flag(j, "certified", true);
    json_key(j, S("pairs"));
    json_array(j);
    for (uint32_t v = 0; v < g->people; v++) {
        if (o->partner[v] != PAIRS_NOBODY && o->partner[v] > v) {
            json_raw(j, str_printf(a, "[%" PRIu32 ", %" PRIu32 "]", v, o->partner[v]));
        }
    }
    json_array_end(j);
    json_key(j, S("left"));
    json_array(j);
    for (uint32_t v = 0; v < g->people; v++) {
        if (o->partner[v] == PAIRS_NOBODY) {
            json_int(j, v);
        }
    }
    json_array_end(j);
    json_object_end(j);
}

/* What each pair weighs, at the first of the two. Of edges between the same two the heaviest counts. */
static const int64_t *weights_of(arena *a, const pairs_graph *g, const pairs_outcome *o)
{
    int64_t *weights = ARENA_ARRAY(a, int64_t, g->people);
    for (size_t i = 0; i < g->edge_count; i++) {
        const pairs_edge *x = &g->edges[i];
        uint32_t first = x->a < x->b ? x->a : x->b;
        if (o->partner[x->a] == x->b && x->weight > weights[first]) {
            weights[first] = x->weight;
        }
    }
    return weights;
}

static void put_pairs(buf *b, arena *a, const pairs_graph *g, const pairs_outcome *o, uint32_t count)
{
    const int64_t *weights = weights_of(a, g, o);
    uint32_t told = 0;
    for (uint32_t v = 0; v < g->people && told < LISTED; v++) {
        if (o->partner[v] != PAIRS_NOBODY && o->partner[v] > v) {
            buf_printf(b, "  %" PRIu32 " > %" PRIu32 " >   %" PRId64 "\n", v, o->partner[v], weights[v]);
            told++;
        }
    }
    if (count > LISTED) {
        buf_printf(b, "  … and %" PRIu32 " more (all of them with --json)\n", count - LISTED);
    }
}

static str tell(arena *a, const pairs_graph *g, const pairs_outcome *o)
{
    uint32_t left = 0;
    size_t line = 0;
    buf names = buf_in(a), b = buf_in(a);
    for (uint32_t v = 0; v < g->people; v++) {
        if (o->partner[v] == PAIRS_NOBODY) {
            str number = str_of_int(a, v);
            bool full = line + 1 + number.n > WIDTH;
            line = (full || left == 0 ? 1 : line) + 1 + number.n;
            buf_put(&names, full || left == 0 ? S("\n  ") : S(" "));
            buf_put(&names, number);
            left++;
        }
    }
    uint32_t count = (g->people - left) / 2;
    buf_printf(&b, "Value: %" PRId64 "\nPairs: %" PRIu32 " of %zu that could be\n", o->value, count, g->edge_count);
    put_pairs(&b, a, g, o, count);
    buf_printf(&b, "Left without a pair: %" PRIu32 " of %" PRIu32 " people%s", left, g->people, left > 0 ? ":" : "");
    buf_put(&b, buf_str(&names));
    buf_put(&b, S("\nProven: no choice of pairs weighs more.\n"));
    return buf_str(&b);
}

static bool run_pairs(cli_call *call, err *e)
{
    pairs_graph g;
    pairs_outcome o;
    TRY(read_pairs(call, &g, e) && pairs_choose(call->a, &g, &o, e) && pairs_certify(call->a, &g, &o, e));
    if (cli_flag(call, "json")) {
        buf b = buf_in(call->a);
        json j = json_to(&b, 2);
        put_json(&j, call->a, &g, &o);
        return cli_print_json(&b);
    }
    cli_print(tell(call->a, &g, &o));
    return true;
}

static const cli_option pairs_options[] = {
    {.name = "json", .help = "print JSON: value, certified, pairs (each two people) and left (who has no pair)"},
    {0},
};

const cli_command cli_match_pairs = {
    .words = {"match", "pairs"},
    .arguments = "FILE",
    .arguments_min = 1,
    .arguments_max = 1,
    .help = "Choose pairs who help each other, nobody twice, so that all pairs together weigh most; and prove it.",
    .details =
        "FILE has on its first line how many people and how many pairs there could be, and then a line for each "
        "such pair: two people, counted from 0, and what the pair weighs, a whole number from 1. It may be packed "
        "with gzip; - reads standard input.\n"
        "Every choice is proven: prices of people, and of odd sets of people, that together come to what the pairs "
        "weigh and that no pair exceeds. The proof is read by code that shares nothing with the search "
        "(docs/pairs.md).",
    .example = "samenhang match pairs tests/match/street.txt",
    .options = pairs_options,
    .run = run_pairs,
};

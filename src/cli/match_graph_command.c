/* `samenhang match graph`: rings and chains of a graph. */
#include <inttypes.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "cli/wishes.h"
#include "match/graph_file.h"

#include "base/banned.h"

enum { RING = 3, CHAIN = 3, SECONDS = 60, SECONDS_MOST = 86400, THREADS_MOST = 16, LISTED = 40 };

/* ------------------------------------------------------------------ what is asked */

static bool read_fraction(cli_call *call, const char *name, double least, double *out, err *e)
{
    str text = cli_value(call, name);
    dec d;
    if (text.n == 0) {
        return true;
    }
    double v = dec_parse(text, &d) ? dec_to_double(d) : -1;
    if (!(v >= least && v <= 1)) {
        return err_set(e, ERR_USAGE, "--%s '" STR_FMT "' does not fit; write a number from %g to 1", name,
                       STR_ARG(text), least);
    }
    *out = v;
    return true;
}

static bool read_how(cli_call *call, exchange_how *how, err *e)
{
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    int64_t ring = RING, chain = CHAIN, seconds = SECONDS,
            threads = processors < 1              ? 1
                      : processors > THREADS_MOST ? THREADS_MOST
                                                  : processors;
    *how = (exchange_how){.success = 1};
    TRY(cli_read_number(call, "max-cycle", 0, EXCHANGE_RING_MAX, &ring, e) &&
        cli_read_number(call, "max-chain", 0, EXCHANGE_CHAIN_MAX, &chain, e) &&
        cli_read_number(call, "time", 0, SECONDS_MOST, &seconds, e) &&
        cli_read_number(call, "threads", 1, EXCHANGE_THREADS_MAX, &threads, e) &&
        read_fraction(call, "success", EXCHANGE_CHANCE_MIN, &how->success, e) &&
        read_fraction(call, "gap", 0, &how->gap, e));
    how->ring_max = (uint32_t)ring;
    how->chain_max = (uint32_t)chain;
    how->seconds = (double)seconds;
    how->threads = (uint32_t)threads;
    return true;
}

/* graph.input → graph.ndds, when that is there. */
static str beside(arena *a, str path)
{
    size_t n = path.n;
    while (n > 0 && path.p[n - 1] != '.' && path.p[n - 1] != '/') {
        n--;
    }
    str stem = n > 0 && path.p[n - 1] == '.' ? str_cut(path, 0, n - 1) : path;
    str starts = str_copy(a, STR_JOIN(a, stem, S(".ndds")));
    return file_exists(starts) && !file_is_directory(starts) ? starts : STR_NULL;
}

static bool read_graph(cli_call *call, exchange_graph *g, err *e)
{
    str path = call->arguments[0], text, starts = STR_NULL, name = cli_value(call, "starts");
    bool input = str_eq(path, S("-"));
    arena *own = arena_new(); /* the text is as large as what is read from it */
    if (name.n == 0 && !input) {
        name = beside(call->a, path);
    }
    bool good = file_read(own, path, GRAPH_BYTES_MAX, &text, e) &&
                (name.n == 0 || file_read(own, name, GRAPH_BYTES_MAX, &starts, e)) &&
                graph_read_exchange(call->a, text, input ? S("(standard input)") : path, starts, name, g, e);
    arena_free(own);
    return good;
}

/* ------------------------------------------------------------------ how far it is */

typedef struct watching {
    bool terminal, shown;
    struct timespec began;
} watching;

static void show(void *context, double value, double bound, const char *phase)
{
    watching *w = context;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (w->terminal && now.tv_sec - w->began.tv_sec > 1) {
        fprintf(stderr, "\r\033[K%s: %.10g, and no more than %.10g (%ld s)", phase, value, bound,
                (long)(now.tv_sec - w->began.tv_sec));
        w->shown = true;
    }
}

static void hide(const watching *w)
{
    if (w->shown) {
        fputs("\r\033[K", stderr);
    }
}

/* ------------------------------------------------------------------ what came out */

static double gap_of(const exchange_outcome *o)
{
    return o->bound > 0 ? (o->bound - o->value) / o->bound : 0;
}

static void put_members(buf *b, const exchange_group *x, str between)
{
    for (uint32_t i = 0; i < x->count; i++) {
        buf_put(b, i > 0 ? between : S(""));
        buf_int(b, x->members[i]);
    }
}

static void put_groups(json *j, arena *a, const char *key, const exchange_outcome *o, uint32_t from, uint32_t until)
{
    json_key(j, str_of(key));
    json_array(j);
    for (uint32_t i = from; i < until; i++) {
        buf b = buf_in(a);
        buf_char(&b, '[');
        put_members(&b, &o->groups[i], S(", "));
        buf_char(&b, ']');
        json_raw(j, buf_str(&b));
    }
    json_array_end(j);
}

static void put_double(json *j, arena *a, const char *key, double v)
{
    json_key(j, str_of(key));
    json_raw(j, str_printf(a, "%.15g", v));
}

static bool print_json(cli_call *call, const exchange_outcome *o)
{
    buf b = buf_in(call->a);
    json j = json_to(&b, 2);
    json_object(&j);
    put_double(&j, call->a, "value", o->value);
    put_double(&j, call->a, "bound", o->bound);
    put_double(&j, call->a, "gap", gap_of(o));
    json_flag(&j, "proven", o->proven);
    json_flag(&j, "cut", o->cut);
    put_groups(&j, call->a, "cycles", o, 0, o->ring_count);
    put_groups(&j, call->a, "chains", o, o->ring_count, o->group_count);
    json_object_end(&j);
    return cli_print_json(&b);
}

static void put_list(buf *b, const exchange_outcome *o, uint32_t from, uint32_t until, const char *what)
{
    buf_printf(b, "%s: %" PRIu32 "\n", what, until - from);
    for (uint32_t i = from; i < until && i < from + LISTED; i++) {
        buf_put(b, S("  "));
        put_members(b, &o->groups[i], S(" > "));
        buf_printf(b, "%s   %.10g\n", o->groups[i].is_chain ? "" : " >", o->groups[i].value);
    }
    if (until - from > LISTED) {
        buf_printf(b, "  … and %" PRIu32 " more (all of them with --json)\n", until - from - LISTED);
    }
}

static void print_text(cli_call *call, const exchange_graph *g, const exchange_outcome *o)
{
    buf b = buf_in(call->a);
    uint32_t people = 0;
    for (uint32_t i = 0; i < o->group_count; i++) {
        people += o->groups[i].count;
    }
    buf_printf(&b, "Value: %.10g\n", o->value);
    if (o->proven) {
        buf_put(&b, S("Proven: no choice weighs more.\n"));
    } else {
        buf_printf(&b, "Bound: %.10g; no choice weighs more. At most %.4f %% is left to win%s.\n", o->bound,
                   100 * gap_of(o), o->cut ? "; the time was up (--time), and another run may differ" : "");
    }
    buf_printf(&b, "People: %" PRIu32 " in groups, of %" PRIu32 "\n", people, g->count);
    put_list(&b, o, 0, o->ring_count, "Rings");
    put_list(&b, o, o->ring_count, o->group_count, "Chains");
    cli_print(buf_str(&b));
}

static bool run_graph(cli_call *call, err *e)
{
    exchange_graph g;
    exchange_how how;
    exchange_outcome o;
    watching w = {.terminal = isatty(STDERR_FILENO) == 1};
    TRY(read_how(call, &how, e) && read_graph(call, &g, e));
    clock_gettime(CLOCK_MONOTONIC, &w.began);
    how.progress = show;
    how.context = &w;
    bool good = exchange_choose(call->a, &g, &how, &o, e);
    hide(&w);
    TRY(good && exchange_certify(call->a, &g, &how, &o, false, e));
    if (cli_flag(call, "json")) {
        return print_json(call, &o);
    }
    print_text(call, &g, &o);
    return true;
}

static const cli_option graph_options[] = {
    {.name = "max-cycle", .value = "K", .help = "at most so many people in a ring, 0 to 4 (0: no rings); without it 3"},
    {.name = "max-chain", .value = "L", .help = "at most so many arcs in a chain, 0 to 10 (0: none); without it 3"},
    {.name = "starts",
     .value = "FILE.ndds",
     .help = "who begins chains; without it the file of that name beside FILE, if any"},
    {.name = "success", .value = "P", .help = "chance that an arc holds, 0.001 to 1; without it 1"},
    {.name = "gap",
     .value = "G",
     .help = "it may stop when at most this part of the bound is left to win; without it 0"},
    {.name = "time", .value = "SECONDS", .help = "after which it stops with what it has; 0: never; without it 60"},
    {.name = "threads", .value = "N", .help = "threads at work; without it as many as there are processors"},
    {.name = "json", .help = "print JSON: value, bound, gap, proven, cut, cycles and chains"},
    {0},
};

const cli_command cli_match_graph = {
    .words = {"match", "graph"},
    .arguments = "FILE",
    .arguments_min = 1,
    .arguments_max = 1,
    .help =
        "Choose rings in which everybody gives and receives, and chains that somebody begins, so that they weigh most.",
    .details =
        "FILE says who could help whom, and what that weighs. Its first line tells how it is written: 'people arcs' "
        "(then lines 'from to weight' and '-1 -1 -1', with those who begin chains in a .ndds file), 'people arcs "
        "starters' (then lines 'from to weight', those who begin chains last), or 'people starters pairs arcs' (then "
        "a list in brackets for each). It may be packed with gzip; - reads standard input.\n"
        "In what is printed people are numbered from 0 in the order of FILE, with those of the .ndds file after "
        "them. Each gives to the next; the last of a ring to the first.\n"
        "The bound holds for every choice. 'Proven' is said only when no ring or chain that a better choice could "
        "hold was left out (docs/exchange.md). With --success, a ring counts when all of it holds, and a chain as far "
        "as it comes. The same file gives the same answer on any number of threads, unless the time was up.",
    .example = "samenhang match graph tests/match/ring.input --max-cycle 3 --max-chain 2",
    .options = graph_options,
    .run = run_graph,
};

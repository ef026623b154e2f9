/* `samenhang match people`: who could help whom in a neighbourhood, and the proposal of a week. */
#include <stdio.h>
#include <unistd.h>

#include "cli/people_input.h"
#include "match/graph_file.h"
#include "report/match_told.h"

#include "base/banned.h"

enum { RING = 3, CHAIN = 3, THREADS_MOST = 16, SECONDS_MAX = 86400 };
/* Without --time so much work, in the steps of exchange.h: a minute or so for a town; the answer is then the same everywhere. */
static const uint64_t steps = UINT64_C(5000000000);
static const double gap = 0.001; /* of the bound: what is left is less than anybody notices, and takes longest */

typedef struct asked {
    people people;
    near *near;
    int64_t threads, ring_max, chain_max;
    double fairness, gap, seconds;
    uint32_t *dropped;
    size_t dropped_count;
    bool terminal, shown;
} asked;

/* ------------------------------------------------------------------ what was asked */

static bool read_people(cli_call *call, asked *k, err *e)
{
    TRY(cli_read_people(call, call->arguments[0], &k->people, e));
    k->near = near_new(call->a, &k->people);
    return true;
}

/* Links `A,B` of an option that may come again; room for twice as many in out. */
static bool read_links(cli_call *call, const asked *k, const char *option, week_link_of **out, size_t *n, err *e)
{
    str *given = cli_values(call, option, n);
    *out = arena_array(call->a, 2 * *n + 1, sizeof **out);
    for (size_t i = 0; i < *n; i++) {
        ptrdiff_t at = str_find(given[i], S(","));
        if (at < 0) {
            return err_set(e, ERR_USAGE, "--%s '" STR_FMT "' does not fit; write two people with a comma between them",
                           option, STR_ARG(given[i]));
        }
        TRY(cli_find_person(&k->people, option, str_trim(str_cut(given[i], 0, (size_t)at)), &(*out)[i].giver, e) &&
            cli_find_person(&k->people, option, str_trim(str_from(given[i], (size_t)at + 1)), &(*out)[i].receiver, e));
        if ((*out)[i].giver == (*out)[i].receiver) {
            return err_set(e, ERR_USAGE, "--%s '" STR_FMT "' names one person twice; write two people", option,
                           STR_ARG(given[i]));
        }
    }
    return true;
}

static bool read_dropped(cli_call *call, asked *k, err *e)
{
    str *given = cli_values(call, "drop", &k->dropped_count);
    k->dropped = arena_array(call->a, k->dropped_count + 1, sizeof *k->dropped);
    for (size_t i = 0; i < k->dropped_count; i++) {
        TRY(cli_find_person(&k->people, "drop", given[i], &k->dropped[i], e));
    }
    return true;
}

static bool check_options(const cli_call *call, err *e)
{
    static const char *const of_week[] = {"max-cycle", "max-chain", "fairness", "pin", "forbid", "drop", "gap", "time"};
    for (size_t i = 0; i < sizeof of_week / sizeof *of_week && !cli_flag(call, "week"); i++) {
        if (cli_value(call, of_week[i]).n > 0) {
            return err_set(e, ERR_USAGE, "--%s is for the proposal of a week; use it with --week", of_week[i]);
        }
    }
    return !(cli_flag(call, "graph") && (cli_flag(call, "week") || cli_flag(call, "json"))) ||
           err_set(e, ERR_USAGE, "--graph prints a graph and nothing else; leave out --week and --json");
}

static bool read_asked(cli_call *call, asked *k, err *e)
{
    return check_options(call, e) && cli_read_number(call, "threads", 1, EXCHANGE_THREADS_MAX, &k->threads, e) &&
           cli_read_number(call, "max-cycle", 0, EXCHANGE_RING_MAX, &k->ring_max, e) &&
           cli_read_number(call, "max-chain", 0, EXCHANGE_CHAIN_MAX, &k->chain_max, e) &&
           cli_read_real(call, "fairness", 0, 0.5, &k->fairness, e) && cli_read_real(call, "gap", 0, 1, &k->gap, e) &&
           cli_read_real(call, "time", 0, SECONDS_MAX, &k->seconds, e) && read_people(call, k, e) &&
           read_dropped(call, k, e);
}

/* ------------------------------------------------------------------ telling */

static bool tell_people(cli_call *call, const asked *k, const cli_wishes *w, err *e)
{
    match_told m = {.p = &k->people};
    uint32_t threads = (uint32_t)k->threads;
    TRY(thin_count(k->near, threads, &m.sums, e));
    m.spots = thin_spots(call->a, k->near, threads, 1, &m.spot_count);
    m.alone = thin_people(call->a, k->near, threads, &m.alone_count);
    if (cli_flag(call, "json")) {
        buf b = buf_in(call->a);
        json j = json_to(&b, 2);
        report_match_json(&j, call->a, &m);
        return cli_print_json(&b);
    }
    cli_print(report_match_text(call->a, &m, w->lang, w->width));
    return true;
}

/* For `match graph`, and for who wants to try another engine on it. */
static bool print_graph(cli_call *call, const asked *k, err *e)
{
    exchange_graph g;
    TRY(near_graph(call->a, k->near, (uint32_t)k->threads, 0, &g, e));
    cli_print(graph_write_exchange(call->a, &g));
    return true;
}

static void show(void *context, double value, double bound, const char *phase)
{
    asked *k = context;
    if (k->terminal) {
        k->shown = true;
        fprintf(stderr, "\r%-10s %.0f of at most %.0f\033[K", phase, value, bound);
    }
}

static bool tell_week(cli_call *call, asked *k, const cli_wishes *w, err *e)
{
    week_how how = {.ring_max = (uint32_t)k->ring_max,
                    .chain_max = (uint32_t)k->chain_max,
                    .fairness = k->fairness,
                    .threads = (uint32_t)k->threads,
                    .steps = cli_value(call, "time").n > 0 ? 0 : steps,
                    .gap = k->gap,
                    .seconds = k->seconds,
                    .progress = show,
                    .context = k};
    week_link_of *pinned, *forbidden;
    week first, repaired;
    TRY(read_links(call, k, "pin", &pinned, &how.pinned_count, e) &&
        read_links(call, k, "forbid", &forbidden, &how.forbidden_count, e));
    for (size_t i = 0, n = how.forbidden_count; i < n; i++) { /* who are not to be put together are not, either way */
        forbidden[n + i] = (week_link_of){forbidden[i].receiver, forbidden[i].giver};
        how.forbidden_count++;
    }
    how.pinned = pinned;
    how.forbidden = forbidden;
    bool good = week_propose(call->a, k->near, &how, &first, e);
    if (k->shown) {
        fprintf(stderr, "\r\033[K");
    }
    TRY(good);
    const week *told = &first, *before = NULL;
    if (k->dropped_count > 0) {
        TRY(week_repair(call->a, k->near, &how, &first, k->dropped, k->dropped_count, &repaired, e));
        before = &first;
        told = &repaired;
    }
    if (cli_flag(call, "json")) {
        buf b = buf_in(call->a);
        json j = json_to(&b, 2);
        report_week_json(&j, call->a, &k->people, told, before);
        return cli_print_json(&b);
    }
    cli_print(report_week_text(call->a, &k->people, told, before, w->lang, w->width));
    return true;
}

static bool run_people(cli_call *call, err *e)
{
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    asked k = {.threads = processors < 1              ? 1
                          : processors > THREADS_MOST ? THREADS_MOST
                                                      : processors,
               .ring_max = RING,
               .chain_max = CHAIN,
               .gap = gap,
               .terminal = isatty(STDERR_FILENO) != 0};
    cli_wishes w;
    TRY(cli_read_wishes(call, &w, e) && read_asked(call, &k, e));
    if (cli_flag(call, "graph")) {
        return print_graph(call, &k, e);
    }
    return cli_flag(call, "week") ? tell_week(call, &k, &w, e) : tell_people(call, &k, &w, e);
}

static const cli_option people_options[] = {
    {.name = "week", .help = "propose who helps whom this week: pairs, rings and chains, with the reasons"},
    {.name = "graph",
     .help = "print who could help whom as a graph, as 'match graph' reads it; how many groups somebody can be in, and "
             "the chance that they keep their word, are not in it"},
    {CLI_OPTION_PLACES},
    {.name = "max-cycle",
     .value = "K",
     .help = "people in a ring, at most 4; 2: pairs alone; 0: no rings and no pairs; without it 3"},
    {.name = "max-chain", .value = "L", .help = "links of a chain, at most 10; 0: no chains; without it 3"},
    {.name = "fairness",
     .value = "F",
     .help = "the share of the worth, 0 to 0.5, that may be given up for who is hard to help; without it 0"},
    {.name = "pin", .value = "A,B", .help = "A helps B, whatever else; may come again", .repeats = true},
    {.name = "forbid", .value = "A,B", .help = "A and B are not put together; may come again", .repeats = true},
    {.name = "drop",
     .value = "P",
     .help = "P drops out of the proposal: repair it, and leave all else as it is; may come again",
     .repeats = true},
    {.name = "gap",
     .value = "G",
     .help = "it may stop when at most this part of the bound is left to win, 0 to 1; without it 0.001"},
    {.name = "time",
     .value = "S",
     .help = "stop after about S seconds; another run may then differ; 0: never; without it a measure of work, the "
             "same everywhere"},
    {.name = "threads",
     .value = "N",
     .help = "so many at a time; without it as many as there are processors. The answer is the same"},
    {CLI_OPTION_CONTENT},
    {CLI_OPTION_LANG},
    {CLI_OPTION_WIDTH},
    {.name = "json", .help = "print JSON"},
    {0},
};

const cli_command cli_match_people = {
    .words = {"match", "people"},
    .arguments = "FILE",
    .arguments_min = 1,
    .arguments_max = 1,
    .help = "Who could help whom in a neighbourhood, who has nobody and what would change that; and the proposal of a "
            "week.",
    .details =
        "FILE is YAML or CSV with people, what they can do and what they look for (docs/people-file.md). Hard rules, "
        "as a "
        "certificate of conduct, women only or a block, are never broken.\n"
        "With --week everybody gives and receives: in pairs, in rings, and in chains that begin with somebody who asks "
        "nothing back. The proposal is told with its worth beside that of pairs alone, and with a bound that no other "
        "proposal goes beyond.\n" CLI_CONTENT_DETAILS,
    .example = "samenhang match city --residents 300 --seed 1 | samenhang match people - --week",
    .options = people_options,
    .run = run_people,
};

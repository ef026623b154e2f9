/* `samenhang cause marginals`. */
#include "cli/command.h"

#include "base/file.h"
#include "cause/cause.h"

#include "base/banned.h"

#define EVIDENCE_BYTES_MAX 10000000

static bool read_net(cli_call *call, cause_net *net, err *e)
{
    str path = call->arguments[0], text;
    if (!str_ends(path, S(".bif"))) {
        return err_set(e, ERR_USAGE, "'" STR_FMT "' is no network that can be read; its name must end in .bif",
                       STR_ARG(path));
    }
    return file_read(call->a, path, CAUSE_BYTES_MAX, &text, e) && cause_read_bif(call->a, path, text, net, e);
}

static bool read_evidence(cli_call *call, const cause_net *net, cause_known *known, err *e)
{
    str path = cli_value(call, "evidence"), text;
    if (path.n == 0) {
        return true;
    }
    TRY(file_read(call->a, path, EVIDENCE_BYTES_MAX, &text, e));
    path = str_eq(path, S("-")) ? S("(standard input)") : path;
    return cause_read_evidence(call->a, net, path, text, known, e);
}

/* `VAR=STATE`: names may hold = themselves, so the first cut that names a variable and one of its states. */
static bool set_one(const cause_net *net, str word, cause_known *known, err *e)
{
    int64_t variable = -1, last = -1;
    for (size_t i = 0; i < word.n; i++) {
        if (word.p[i] != '=') {
            continue;
        }
        variable = cause_find(net, str_cut(word, 0, i));
        last = variable >= 0 ? variable : last;
        int64_t state = variable >= 0 ? cause_find_state(&net->variables[variable], str_from(word, i + 1)) : -1;
        if (state >= 0 && known[variable].set >= 0) {
            return err_set(e, ERR_USAGE, "--do sets '" STR_FMT "' twice; set it once",
                           STR_ARG(net->variables[variable].name));
        }
        if (state >= 0) {
            known[variable].set = (int32_t)state;
            return true;
        }
    }
    if (last >= 0) {
        return err_set(e, ERR_INPUT, "--do '" STR_FMT "': '" STR_FMT "' has no such state", STR_ARG(word),
                       STR_ARG(net->variables[last].name));
    }
    if (str_find(word, S("=")) < 0) {
        return err_set(e, ERR_USAGE, "--do '" STR_FMT "' has no '='; write VAR=STATE", STR_ARG(word));
    }
    return err_set(e, ERR_INPUT, "--do '" STR_FMT "': the network has no such variable", STR_ARG(word));
}

static void put_marginals(buf *b, const cause_net *net, const cause_posterior *p)
{
    for (uint32_t i = 0; i < net->count; i++) {
        str name = net->variables[i].name;
        bool is_quoted = str_find(name, S(" ")) >= 0;
        buf_printf(b, is_quoted ? "\"" STR_FMT "\"" : STR_FMT, STR_ARG(name));
        for (uint32_t s = 0; s < net->variables[i].state_count; s++) {
            buf_printf(b, " %.17g", p->mass[i][s]);
        }
        buf_char(b, '\n');
    }
}

static bool run_marginals(cli_call *call, err *e)
{
    cause_net net;
    cause_posterior p;
    TRY(read_net(call, &net, e));
    cause_known *known = cause_nothing_known(call->a, &net);
    TRY(read_evidence(call, &net, known, e));
    size_t n;
    str *sets = cli_values(call, "do", &n);
    for (size_t i = 0; i < n; i++) {
        TRY(set_one(&net, sets[i], known, e));
    }
    if (!cause_infer(call->a, &net, known, CAUSE_MEMORY_DEFAULT, &p, e)) {
        return err_in_file(e, call->arguments[0]);
    }
    buf b = buf_in(call->a);
    if (cli_flag(call, "logz")) {
        buf_printf(&b, "%.17g\n", p.log_evidence);
    } else {
        put_marginals(&b, &net, &p);
    }
    cli_print(buf_str(&b));
    return true;
}

static const cli_option marginals_options[] = {
    {.name = "evidence",
     .value = "FILE",
     .help = "what is observed: lines VARIABLE STATE by name, # begins a comment; - reads standard input"},
    {.name = "do",
     .value = "VAR=STATE",
     .help = "set a variable from outside: its own causes no longer matter; may be given several times",
     .repeats = true},
    {.name = "logz", .help = "print only the natural logarithm of the probability of what is observed"},
    {0},
};

const cli_command cli_cause_marginals = {
    .words = {"cause", "marginals"},
    .arguments = "NET",
    .arguments_min = 1,
    .arguments_max = 1,
    .help = "Show how probable each state of each variable of a Bayesian network is, given what is observed.",
    .details =
        "NET is a network in the Bayesian Interchange Format (.bif). One line for each variable, in the order of "
        "the network: its name and the probabilities of its states in their order, with 17 significant digits. "
        "A name with a space stands in double quotes, also in FILE. The computation is exact; a network for "
        "which it would take too much memory is refused with the amount.",
    .example = "samenhang cause marginals tests/cause/debt.bif --do debts=none",
    .options = marginals_options,
    .run = run_marginals,
};

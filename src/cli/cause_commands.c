/* `samenhang cause marginals`. */
#include "cli/command.h"

#include "base/file.h"
#include "cause/mechanism.h"
#include "cause/model.h"

#include "base/banned.h"

#define EVIDENCE_BYTES_MAX 10000000

/* What is worked out, and what of it can be named and is shown: of a model its variables, not the throws and steps behind them. */
typedef struct asked {
    cause_net net;
    cause_net shown;
    uint32_t *at; /* of each variable shown: which of net it is; NULL: the same */
} asked;

static uint32_t place_of(const asked *q, uint32_t shown)
{
    return q->at == NULL ? shown : q->at[shown];
}

/* ------------------------------------------------------------------ networks and models */

static bool read_bif(cli_call *call, str path, asked *out, err *e)
{
    str text;
    if (cli_value(call, "quarters").n > 0) {
        return err_set(e, ERR_USAGE, "'" STR_FMT "' has no quarters; --quarters is for a model (.yaml)", STR_ARG(path));
    }
    TRY(file_read(call->a, path, CAUSE_BYTES_MAX, &text, e) && cause_read_bif(call->a, path, text, &out->net, e));
    out->shown = out->net;
    out->at = NULL;
    return true;
}

static bool read_quarters(cli_call *call, uint32_t *out, err *e)
{
    int64_t n = 0;
    str text = cli_value(call, "quarters");
    if (text.n > 0 && (!str_to_int(text, &n) || n < 0 || n > CAUSE_QUARTERS_MAX)) {
        return err_set(e, ERR_USAGE, "--quarters '" STR_FMT "' must be a whole number from 0 to %d", STR_ARG(text),
                       CAUSE_QUARTERS_MAX);
    }
    *out = (uint32_t)n;
    return true;
}

static bool show_subjects(cli_call *call, const cause_model *m, uint32_t quarters, bool unrolled, asked *out, err *e)
{
    static const double nought[CAUSE_MODEL_STATES_MAX] = {0};
    uint32_t count = (quarters + 1) * m->count;
    cause_node *nodes = ARENA_ARRAY(call->a, cause_node, count + 1);
    out->at = ARENA_ARRAY(call->a, uint32_t, count + 1);
    for (uint32_t i = 0; i < count; i++) {
        const cause_subject *s = &m->subjects[i % m->count];
        str name = unrolled ? str_printf(call->a, STR_FMT "@%u", STR_ARG(s->id), i / m->count) : s->id;
        nodes[i] = (cause_node){.name = name, .states = s->states, .state_count = s->state_count, .leak = nought};
        out->at[i] = (uint32_t)cause_find(&out->net, name);
    }
    return cause_net_of(call->a, m->file, nodes, count, &out->shown, e);
}

static bool read_model(cli_call *call, str path, asked *out, err *e)
{
    str text;
    cause_model m;
    uint32_t quarters = 0;
    bool unrolled = cli_value(call, "quarters").n > 0;
    TRY(read_quarters(call, &quarters, e) && file_read(call->a, path, CAUSE_MODEL_BYTES_MAX, &text, e) &&
        cause_read_model(call->a, path, text, &m, e));
    const cause_sizes *sizes = cause_sizes_written(call->a, &m);
    bool good = unrolled ? cause_model_unroll(call->a, &m, sizes, quarters, -1, false, &out->net, e)
                         : cause_model_net(call->a, &m, sizes, &out->net, e);
    return good ? show_subjects(call, &m, quarters, unrolled, out, e) : err_in_file(e, path);
}

static bool read_net(cli_call *call, asked *out, err *e)
{
    str path = call->arguments[0];
    if (str_ends(path, S(".bif"))) {
        return read_bif(call, path, out, e);
    }
    if (str_ends(path, S(".yaml"))) {
        return read_model(call, path, out, e);
    }
    return err_set(e, ERR_USAGE,
                   "'" STR_FMT "' is no network that can be read; its name must end in .bif, or .yaml for a model",
                   STR_ARG(path));
}

/* ------------------------------------------------------------------ what is known */

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

static bool read_known(cli_call *call, const asked *q, cause_known **out, err *e)
{
    cause_known *said = cause_nothing_known(call->a, &q->shown), *known = cause_nothing_known(call->a, &q->net);
    size_t n;
    str *sets = cli_values(call, "do", &n);
    TRY(read_evidence(call, &q->shown, said, e));
    for (size_t i = 0; i < n; i++) {
        TRY(set_one(&q->shown, sets[i], said, e));
    }
    for (uint32_t i = 0; i < q->shown.count; i++) {
        known[place_of(q, i)] = said[i];
    }
    *out = known;
    return true;
}

/* ------------------------------------------------------------------ the command */

static void put_marginals(buf *b, const asked *q, const cause_posterior *p)
{
    for (uint32_t i = 0; i < q->shown.count; i++) {
        str name = q->shown.variables[i].name;
        bool is_quoted = str_find(name, S(" ")) >= 0;
        buf_printf(b, is_quoted ? "\"" STR_FMT "\"" : STR_FMT, STR_ARG(name));
        for (uint32_t s = 0; s < q->shown.variables[i].state_count; s++) {
            buf_printf(b, " %.17g", p->mass[place_of(q, i)][s]);
        }
        buf_char(b, '\n');
    }
}

static bool run_marginals(cli_call *call, err *e)
{
    asked q;
    cause_known *known;
    cause_posterior p;
    TRY(read_net(call, &q, e) && read_known(call, &q, &known, e));
    if (!cause_infer(call->a, &q.net, known, CAUSE_MEMORY_DEFAULT, &p, e)) {
        return err_in_file(e, call->arguments[0]);
    }
    buf b = buf_in(call->a);
    if (cli_flag(call, "logz")) {
        buf_printf(&b, "%.17g\n", p.log_evidence);
    } else {
        put_marginals(&b, &q, &p);
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
    {.name = "quarters",
     .value = "N",
     .help = "of a model: this quarter and N more, 0 to 20; a variable in quarter T is then named ID@T"},
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
        "NET is a network in the Bayesian Interchange Format (.bif), or a model of causes (.yaml), with its sizes as "
        "written. One line for each variable, in the order of the network: its name and the probabilities of its "
        "states in their order, with 17 significant digits. A name with a space stands in double quotes, also in "
        "FILE. The computation is exact; a network for which it would take too much memory is refused with the "
        "amount.\nWithout --quarters a model is worked out for one quarter, and arrows that are felt a quarter later "
        "play no part.",
    .example = "samenhang cause marginals tests/cause/debt.bif --do debts=none",
    .options = marginals_options,
    .run = run_marginals,
};

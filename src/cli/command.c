/* Finding the command that the words name, and running it. */
#include "cli/command.h"

#include <stdio.h>

#include "base/banned.h"

#define CLI_REFER(name) &cli_##name,
const cli_command *const cli_commands[] = {CLI_COMMANDS(CLI_REFER) NULL};
#undef CLI_REFER

const cli_group cli_groups[] = {
    {"law", "Regulations as data: check them, apply them to a case, test them, explain outcomes, compare their terms."},
    {"cause", "What lies underneath: how probable each cause is, given what is observed."},
    {"match", "Who helps whom: choose so that most is given, with a proof or a bound."},
    {"services", "One counter for every service: find the right place, load the national list of products."},
    {NULL, NULL},
};

/* ------------------------------------------------------------------ finding */

str cli_command_name(arena *a, const cli_command *c)
{
    return c->words[1] == NULL ? str_of(c->words[0]) : str_printf(a, "%s %s", c->words[0], c->words[1]);
}

static const cli_group *find_group(str word)
{
    for (const cli_group *g = cli_groups; g->word != NULL; g++) {
        if (str_eq(word, str_of(g->word))) {
            return g;
        }
    }
    return NULL;
}

/* The command that the first words name; NULL when there is none. */
static const cli_command *find_command(const str *words, size_t n)
{
    for (const cli_command *const *c = cli_commands; *c != NULL; c++) {
        const char *second = (*c)->words[1];
        if (n > 0 && str_eq(words[0], str_of((*c)->words[0])) &&
            (second == NULL || (n > 1 && str_eq(words[1], str_of(second))))) {
            return *c;
        }
    }
    return NULL;
}

enum { COMMANDS_MAX = 64 };
_Static_assert(sizeof cli_commands / sizeof *cli_commands <= COMMANDS_MAX,
               "nearest_command has room for every command");

/* The second word, or the only one. */
static const char *last_word(const cli_command *c)
{
    return c->words[1] != NULL ? c->words[1] : c->words[0];
}

/* The command whose whole name, or else last word, is nearest to what was typed ("law evla", "lwa eval", "evl"); NULL when none is. */
static const cli_command *nearest_command(arena *a, str typed, bool one_word)
{
    const char *names[COMMANDS_MAX];
    for (int round = 0; round < (one_word ? 2 : 1); round++) {
        for (size_t i = 0; cli_commands[i] != NULL; i++) {
            names[i] = round > 0 ? last_word(cli_commands[i]) : str_copy(a, cli_command_name(a, cli_commands[i])).p;
            names[i + 1] = NULL;
        }
        const char *near = cli_nearest(typed, names);
        for (size_t i = 0; near != NULL && cli_commands[i] != NULL; i++) {
            if (names[i] == near) {
                return cli_commands[i];
            }
        }
    }
    return NULL;
}

/* The words name no command: says which one is near, else where to look. */
static bool no_command(arena *a, const str *words, size_t n, err *e)
{
    const cli_group *group = find_group(words[0]);
    bool two = n > 1 && !str_starts(words[1], S("-"));
    str typed = two ? str_printf(a, STR_FMT " " STR_FMT, STR_ARG(words[0]), STR_ARG(words[1])) : words[0];
    const cli_command *near = nearest_command(a, typed, !two);
    if (near != NULL) {
        return err_set(e, ERR_USAGE, "there is no command '" STR_FMT "'; did you mean '" STR_FMT "'?", STR_ARG(typed),
                       STR_ARG(cli_command_name(a, near)));
    }
    for (const cli_group *g = cli_groups; group == NULL && g->word != NULL; g++) {
        const char *const one[] = {g->word, NULL};
        if (cli_nearest(words[0], one) != NULL) {
            return err_set(e, ERR_USAGE, "there is no command '" STR_FMT "'; did you mean 'samenhang %s'?",
                           STR_ARG(words[0]), g->word);
        }
    }
    typed = group != NULL ? typed : words[0]; /* the second word is the command's only in a group */
    return err_set(e, ERR_USAGE, "there is no command '" STR_FMT "'; 'samenhang %s%s--help' lists the commands",
                   STR_ARG(typed), group != NULL ? group->word : "", group != NULL ? " " : "");
}

/* ------------------------------------------------------------------ help */

static const cli_option help_options[] = {
    {.name = "markdown", .help = "print docs/commands.md", .hidden = true},
    {0},
};

static bool run_help(cli_call *call, err *e)
{
    buf b = buf_in(call->a);
    const str *words = call->arguments;
    size_t n = call->argument_count;
    if (cli_flag(call, "markdown")) {
        cli_help_markdown(&b);
    } else if (n == 0) {
        cli_help_all(&b);
    } else if (find_command(words, n) != NULL) {
        cli_help_command(&b, find_command(words, n));
    } else if (n == 1 && find_group(words[0]) != NULL) {
        cli_help_group(&b, find_group(words[0]));
    } else {
        return no_command(call->a, words, n, e);
    }
    cli_print(buf_str(&b));
    return true;
}

const cli_command cli_help = {
    .words = {"help", NULL},
    .arguments = "[COMMAND]",
    .arguments_max = 2,
    .help = "Show what a command does and its options.",
    .details = "Without a command: the list of commands. The same as COMMAND --help.",
    .example = "samenhang help law eval",
    .options = help_options,
    .run = run_help,
};

/* ------------------------------------------------------------------ running */

static int fail(const cli_call *call, const err *e)
{
    cli_print_error(call, e);
    return err_exit_code(e);
}

static int run_command(cli_call *call, const str *words, size_t n)
{
    err e = {0};
    bool help = false;
    size_t own = call->command->words[1] == NULL ? 1 : 2;
    if (!cli_read_options(call, n - own, words + own, &help, &e)) {
        return fail(NULL, &e);
    }
    if (help) {
        buf b = buf_in(call->a);
        cli_help_command(&b, call->command);
        cli_print(buf_str(&b));
        return 0;
    }
    return call->command->run(call, &e) ? call->exit_code : fail(call, &e);
}

static bool asks_help(str word)
{
    return str_eq(word, S("--help")) || str_eq(word, S("-h"));
}

/* A group alone, or the program alone: asked for with --help it is an answer, else it is a mistake that help repairs. */
static int show_overview(arena *a, const cli_group *group, bool asked)
{
    buf b = buf_in(a);
    if (group != NULL) {
        cli_help_group(&b, group);
    } else {
        cli_help_all(&b);
    }
    if (asked) {
        cli_print(buf_str(&b));
        return 0;
    }
    fprintf(stderr, STR_FMT, STR_ARG(buf_str(&b)));
    return 2;
}

static int dispatch(arena *a, const str *words, size_t n)
{
    if (n == 0 || asks_help(words[0])) {
        return show_overview(a, NULL, n > 0);
    }
    if (str_eq(words[0], S("--version"))) {
        cli_print(S("samenhang " SAMENHANG_VERSION "\n"));
        return 0;
    }
    const cli_group *group = find_group(words[0]);
    if (group != NULL && (n == 1 || asks_help(words[1]))) {
        return show_overview(a, group, n > 1);
    }
    err e = {0};
    if (str_starts(words[0], S("-"))) {
        err_set(&e, ERR_USAGE,
                "'" STR_FMT "' stands before the command; write the command first: samenhang COMMAND [options]",
                STR_ARG(words[0]));
        return fail(NULL, &e);
    }
    const cli_command *command = find_command(words, n);
    if (command == NULL) {
        no_command(a, words, n, &e);
        return fail(NULL, &e);
    }
    cli_call call = {.a = a, .command = command};
    return run_command(&call, words, n);
}

int cli_main(int argc, char **argv)
{
    arena *a = arena_new();
    size_t n = argc > 1 ? (size_t)argc - 1 : 0;
    str *words = ARENA_ARRAY(a, str, n);
    for (size_t i = 0; i < n; i++) {
        words[i] = str_of(argv[i + 1]);
    }
    int code = dispatch(a, words, n);
    arena_free(a);
    if (!cli_flush()) {
        err e = {0};
        err_at(&e, ERR_IO, 0, S("standard output"), 0, 0,
               "the result could not be written; is the disk full or the reader gone?");
        return fail(NULL, &e);
    }
    return code;
}

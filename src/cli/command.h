/* The command line: a table of commands, from which parsing, help and docs/commands.md all follow.
 *
 * Uses: base. Read first: this file, then law_commands.c for examples.
 *
 * A new command is one line in CLI_COMMANDS and one `const cli_command cli_<name>` beside its function.
 *
 * INV-1  A command reads, calls the rooms below, and prints; it holds no logic of its own.
 * INV-2  Results go to standard output, errors to standard error as `samenhang: file:line:column: sentence`.
 * INV-3  Exit code 0: done. 1: it failed, or the answer is no. 2: the words do not fit the command.
 * INV-4  With --json, standard output is one JSON value, also when the command failed: {"error": {…}}.
 */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include "base/err.h"
#include "base/json.h"

typedef struct cli_option {
    const char *name;  /* without the dashes */
    const char *value; /* what stands for the value in help: "DAY"; NULL: a switch */
    const char *help;
    bool required, repeats;
    bool hidden; /* for those who make this program: not in help */
} cli_option;

typedef struct cli_call cli_call;

typedef struct cli_command {
    const char *words[2];             /* "law", "eval"; the second NULL for a command of one word */
    const char *arguments;            /* as help shows them: "PATH…"; NULL for none */
    int arguments_min, arguments_max; /* −1: any number */
    const char *help;                 /* one line */
    const char *details;              /* paragraphs, each starting on a new line; NULL for none */
    const char *example;              /* a command that works; NULL for none */
    const cli_option *options;        /* ends with a name of NULL; NULL for none */
    const char *list_title;           /* a list to print below the help … */
    const char *const *(*list)(void); /* … NULL-terminated; NULL for none */
    bool (*run)(cli_call *call, err *e);
} cli_command;

/* Every command, in the order of help. */
#define CLI_COMMANDS(X)                                                                                                \
    X(overview)                                                                                                        \
    X(questions)                                                                                                       \
    X(whatif)                                                                                                          \
    X(serve)                                                                                                           \
    X(openapi)                                                                                                         \
    X(law_check)                                                                                                       \
    X(law_eval)                                                                                                        \
    X(law_explain)                                                                                                     \
    X(law_test)                                                                                                        \
    X(law_vectors)                                                                                                     \
    X(law_replay)                                                                                                      \
    X(law_terms)                                                                                                       \
    X(plan)                                                                                                            \
    X(chafe)                                                                                                           \
    X(budget)                                                                                                          \
    X(deviation)                                                                                                       \
    X(match_graph)                                                                                                     \
    X(match_pairs)                                                                                                     \
    X(match_people)                                                                                                    \
    X(match_suggest)                                                                                                   \
    X(match_city)                                                                                                      \
    X(cause_levers)                                                                                                    \
    X(cause_shared)                                                                                                    \
    X(cause_marginals)                                                                                                 \
    X(services_search)                                                                                                 \
    X(services_import)                                                                                                 \
    X(worries)                                                                                                         \
    X(help)

#define CLI_DECLARE(name) extern const cli_command cli_##name;
CLI_COMMANDS(CLI_DECLARE)
#undef CLI_DECLARE

extern const cli_command *const cli_commands[]; /* ends with NULL */

typedef struct cli_group {
    const char *word, *help;
} cli_group;
extern const cli_group cli_groups[]; /* first words of commands with two; ends with NULL */

/* ------------------------------------------------------------------ one call */

typedef struct cli_given {
    const cli_option *option;
    str value;
} cli_given;

struct cli_call {
    arena *a; /* until the program ends */
    const cli_command *command;
    cli_given *given;
    size_t given_count, given_cap;
    str *arguments;
    size_t argument_count, argument_cap;
    int exit_code;     /* of a command that did its work: 1 when the answer is no */
    str failure_trace; /* JSON that goes with the error of a command that failed; empty for none */
};

/* The program: finds the command, reads its options, runs it; returns the exit code. */
int cli_main(int argc, char **argv);

/* Options that the command does not have are a bug (asserted). */
bool cli_flag(const cli_call *call, const char *name);
str cli_value(const cli_call *call, const char *name); /* empty when it was not given */
str *cli_values(cli_call *call, const char *name, size_t *count);

/* ------------------------------------------------------------------ parts, used by one another */

/* "samenhang law eval" without the first word. */
str cli_command_name(arena *a, const cli_command *c);

/* Reads the words after the command into call (options.c). Required options and the number of arguments are checked; with --help
 * nothing is, and *help is set. */
bool cli_read_options(cli_call *call, size_t n, const str *words, bool *help, err *e);

/* The nearest of a NULL-terminated list, NULL when none is near (options.c). */
const char *cli_nearest(str word, const char *const *names);

void cli_help_all(buf *b); /* help.c */
void cli_help_group(buf *b, const cli_group *g);
void cli_help_command(buf *b, const cli_command *c);
void cli_help_markdown(buf *b); /* docs/commands.md */

void cli_print(str text);                                 /* to standard output */
void cli_print_error(const cli_call *call, const err *e); /* to standard error, and as JSON when asked (print.c) */
bool cli_flush(void);                                     /* false when standard output could not be written */

#endif

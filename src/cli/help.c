/* Help and docs/commands.md, printed from the table of commands. */
#include "cli/command.h"

#include "base/banned.h"

enum { WIDTH = 100, GAP = 2 };

/* ------------------------------------------------------------------ laying out */

static void put_spaces(buf *b, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        buf_char(b, ' ');
    }
}

/* One paragraph broken at WIDTH; its first line starts at column `at`, the others are indented to `indent`. */
static void put_wrapped(buf *b, str text, size_t at, size_t indent)
{
    while (text.n > 0) {
        ptrdiff_t space = str_find(text, S(" "));
        str word = space < 0 ? text : str_cut(text, 0, (size_t)space);
        size_t width = str_utf8_len(word);
        text = space < 0 ? STR_NULL : str_from(text, (size_t)space + 1);
        if (at > indent && at + 1 + width > WIDTH) {
            buf_char(b, '\n');
            put_spaces(b, indent);
            at = indent;
        } else if (at > indent) {
            buf_char(b, ' ');
            at++;
        }
        buf_put(b, word);
        at += width;
    }
    buf_char(b, '\n');
}

/* `  left   text`, the text in a column of its own. */
static void put_row(buf *b, str left, size_t column, str text)
{
    buf_put(b, S("  "));
    buf_put(b, left);
    size_t at = str_utf8_len(left) + 2;
    if (at + GAP > column) {
        buf_char(b, '\n');
        at = 0;
    }
    put_spaces(b, column - at);
    put_wrapped(b, text, column, column);
}

/* The first option from o on that help shows; NULL at the end of the table. */
static const cli_option *shown(const cli_option *o)
{
    while (o != NULL && o->name != NULL && o->hidden) {
        o++;
    }
    return o != NULL && o->name != NULL ? o : NULL;
}

static str option_left(arena *a, const cli_option *o)
{
    return o->value == NULL ? str_printf(a, "--%s", o->name) : str_printf(a, "--%s %s", o->name, o->value);
}

static str option_text(arena *a, const cli_option *o)
{
    const char *note = o->required && o->repeats ? " (required; may be repeated)"
                       : o->required             ? " (required)"
                       : o->repeats              ? " (may be repeated)"
                                                 : "";
    return str_printf(a, "%s%s", o->help, note);
}

/* `samenhang law eval --laws PATH --law ID … [options]` */
static str usage(arena *a, const cli_command *c)
{
    buf b = buf_in(a);
    bool optional = false;
    buf_printf(&b, "samenhang " STR_FMT, STR_ARG(cli_command_name(a, c)));
    for (const cli_option *o = shown(c->options); o != NULL; o = shown(o + 1)) {
        if (o->required) {
            buf_printf(&b, " " STR_FMT, STR_ARG(option_left(a, o)));
        }
        optional = optional || !o->required;
    }
    buf_put(&b, optional ? S(" [options]") : S(""));
    if (c->arguments != NULL) {
        buf_printf(&b, " %s", c->arguments);
    }
    return buf_str(&b);
}

/* Paragraphs, separated by line ends in the text and by empty lines on paper. */
static void put_paragraphs(buf *b, str text)
{
    while (text.n > 0) {
        ptrdiff_t end = str_find(text, S("\n"));
        buf_char(b, '\n');
        put_wrapped(b, end < 0 ? text : str_cut(text, 0, (size_t)end), 0, 0);
        text = end < 0 ? STR_NULL : str_from(text, (size_t)end + 1);
    }
}

/* ------------------------------------------------------------------ help */

static void put_options(buf *b, const cli_command *c)
{
    size_t column = 0;
    for (const cli_option *o = shown(c->options); o != NULL; o = shown(o + 1)) {
        size_t width = str_utf8_len(option_left(b->a, o)) + 2 + GAP;
        column = width > column && width < WIDTH / 3 ? width : column;
    }
    column = column > 2 + 6 + GAP ? column : 2 + 6 + GAP; /* room for --help */
    buf_put(b, S("\nOptions:\n"));
    for (const cli_option *o = shown(c->options); o != NULL; o = shown(o + 1)) {
        put_row(b, option_left(b->a, o), column, option_text(b->a, o));
    }
    put_row(b, S("--help"), column, S("show this help"));
}

void cli_help_command(buf *b, const cli_command *c)
{
    buf_put(b, S("Usage: "));
    put_wrapped(b, usage(b->a, c), 7, 7);
    buf_char(b, '\n');
    put_wrapped(b, str_of(c->help), 0, 0);
    if (c->details != NULL) {
        put_paragraphs(b, str_of(c->details));
    }
    put_options(b, c);
    if (c->list != NULL) {
        buf_printf(b, "\n%s\n", c->list_title);
        for (const char *const *line = c->list(); *line != NULL; line++) {
            buf_printf(b, "  %s\n", *line);
        }
    }
    if (c->example != NULL) {
        buf_printf(b, "\nExample:\n  %s\n", c->example);
    }
}

static void put_commands(buf *b, const cli_group *only)
{
    size_t column = 0;
    for (const cli_command *const *c = cli_commands; *c != NULL; c++) {
        size_t width = cli_command_name(b->a, *c).n + 2 + GAP;
        column = width > column ? width : column;
    }
    for (const cli_command *const *c = cli_commands; *c != NULL; c++) {
        if (only == NULL || str_eq(str_of((*c)->words[0]), str_of(only->word))) {
            put_row(b, cli_command_name(b->a, *c), column, str_of((*c)->help));
        }
    }
}

void cli_help_group(buf *b, const cli_group *g)
{
    buf_printf(b, "Usage: samenhang %s COMMAND [options]\n\n", g->word);
    put_wrapped(b, str_of(g->help), 0, 0);
    buf_put(b, S("\nCommands:\n"));
    put_commands(b, g);
    buf_printf(b, "\n'samenhang %s COMMAND --help' tells what a command does and its options.\n", g->word);
}

static const char *const exit_codes[] = {
    "0  done, and the answer is yes",
    "1  it failed, or the answer is no (a finding, a failed test, another outcome)",
    "2  the words do not fit the command",
    NULL,
};

void cli_help_all(buf *b)
{
    buf_put(b, S("Usage: samenhang COMMAND [options]\n\n"));
    put_wrapped(
        b,
        S("Samenhang supports the Dutch municipal social domain. This program works on files and prints results; "
          "it keeps nothing, but for what neighbours say to each other ('serve', in the file that --journal names) and "
          "the "
          "list that 'services import' is given."),
        0, 0);
    buf_put(b, S("\nCommands:\n"));
    put_commands(b, NULL);
    buf_put(b, S("\nExit codes:\n"));
    for (const char *const *line = exit_codes; *line != NULL; line++) {
        buf_printf(b, "  %s\n", *line);
    }
    buf_char(b, '\n');
    put_wrapped(
        b,
        S("'samenhang help COMMAND' tells what a command does and its options; 'samenhang --version' which version "
          "this is."),
        0, 0);
}

/* ------------------------------------------------------------------ docs/commands.md */

static void markdown_command(buf *b, const cli_command *c)
{
    str name = cli_command_name(b->a, c);
    buf_printf(b, "\n## samenhang " STR_FMT "\n\n", STR_ARG(name));
    put_wrapped(b, str_of(c->help), 0, 0);
    buf_printf(b, "\n```sh\n" STR_FMT "\n```\n", STR_ARG(usage(b->a, c)));
    put_paragraphs(b, str_of(c->details != NULL ? c->details : ""));
    buf_char(b, '\n');
    for (const cli_option *o = shown(c->options); o != NULL; o = shown(o + 1)) {
        str left = str_printf(b->a, "- `" STR_FMT "`", STR_ARG(option_left(b->a, o)));
        buf_put(b, left);
        put_wrapped(b, option_text(b->a, o), str_utf8_len(left), 2);
    }
    buf_put(b, S("- `--help` show this help\n"));
    if (c->list != NULL) {
        buf_printf(b, "\n%s\n\n```\n", c->list_title);
        for (const char *const *line = c->list(); *line != NULL; line++) {
            buf_printf(b, "%s\n", *line);
        }
        buf_put(b, S("```\n"));
    }
    if (c->example != NULL) {
        buf_printf(b, "\nFor example:\n\n```sh\n%s\n```\n", c->example);
    }
}

void cli_help_markdown(buf *b)
{
    buf_put(
        b,
        S("# Commands\n\nPrinted by `samenhang help --markdown`; the end-to-end test fails when this page differs.\n\n"
          "Results go to standard output, errors to standard error as `samenhang: file:line:column: sentence`. With "
          "`--json`, "
          "standard\noutput is one JSON value, also when the command failed: `{\"error\": {\"category\", \"message\", "
          "\"file\", "
          "\"line\", \"column\", \"law\", \"article\"}}`.\n\n"));
    buf_put(b, S("| exit code | meaning |\n| --- | --- |\n"));
    for (const char *const *line = exit_codes; *line != NULL; line++) {
        buf_printf(b, "| %c | %s |\n", (*line)[0], *line + 3);
    }
    for (const cli_command *const *c = cli_commands; *c != NULL; c++) {
        markdown_command(b, *c);
    }
}

/* Reading the words after a command: options, values, arguments. */
#include "cli/command.h"

#include <assert.h>

#include "base/banned.h"

const char *cli_nearest(str word, const char *const *names)
{
    size_t best = word.n / 3 > 2 ? word.n / 3 : 2;
    const char *nearest = NULL;
    for (; *names != NULL; names++) {
        size_t distance = str_distance(word, str_of(*names), best);
        if (distance <= best && distance < word.n && (nearest == NULL || distance < best)) {
            best = distance;
            nearest = *names;
        }
    }
    return nearest;
}

/* ------------------------------------------------------------------ asking */

static const cli_option *find_option(const cli_command *c, str name)
{
    for (const cli_option *o = c->options; o != NULL && o->name != NULL; o++) {
        if (str_eq(name, str_of(o->name))) {
            return o;
        }
    }
    return NULL;
}

static const cli_given *find_given(const cli_call *call, const char *name)
{
    const cli_option *o = find_option(call->command, str_of(name));
    assert(o != NULL);
    for (size_t i = 0; i < call->given_count; i++) {
        if (call->given[i].option == o) {
            return &call->given[i];
        }
    }
    return NULL;
}

bool cli_flag(const cli_call *call, const char *name)
{
    return find_given(call, name) != NULL;
}

str cli_value(const cli_call *call, const char *name)
{
    const cli_given *g = find_given(call, name);
    return g != NULL ? g->value : STR_NULL;
}

str *cli_values(cli_call *call, const char *name, size_t *count)
{
    const cli_given *first = find_given(call, name);
    str *values = ARENA_ARRAY(call->a, str, call->given_count);
    *count = 0;
    for (size_t i = 0; first != NULL && i < call->given_count; i++) {
        if (call->given[i].option == first->option) {
            values[(*count)++] = call->given[i].value;
        }
    }
    return values;
}

/* ------------------------------------------------------------------ reading */

static bool unknown_option(cli_call *call, str word, str name, err *e)
{
    const char *names[64];
    size_t count = 0;
    str command = cli_command_name(call->a, call->command);
    for (const cli_option *o = call->command->options; o != NULL && o->name != NULL && count < 62; o++) {
        names[count++] = o->name;
    }
    names[count++] = "help";
    names[count] = NULL;
    const char *near = cli_nearest(name, names);
    if (near != NULL) {
        return err_set(e, ERR_USAGE, "'" STR_FMT "' has no option '" STR_FMT "'; did you mean '--%s'?",
                       STR_ARG(command), STR_ARG(word), near);
    }
    return err_set(e, ERR_USAGE,
                   "'" STR_FMT "' has no option '" STR_FMT "'; 'samenhang " STR_FMT " --help' lists its options",
                   STR_ARG(command), STR_ARG(word), STR_ARG(command));
}

/* `--name`, `--name value` or `--name=value` at words[*i]; *i stays at the last word used. */
static bool read_option(cli_call *call, size_t n, const str *words, size_t *i, err *e)
{
    str word = words[*i], name = str_from(word, 2);
    ptrdiff_t equals = str_find(name, S("="));
    str value = equals < 0 ? STR_NULL : str_from(name, (size_t)equals + 1);
    name = equals < 0 ? name : str_cut(name, 0, (size_t)equals);
    const cli_option *o = str_starts(word, S("--")) ? find_option(call->command, name) : NULL;
    if (o == NULL) {
        word = equals < 0 ? word : str_cut(word, 0, name.n + 2);
        return unknown_option(call, word, str_starts(word, S("--")) ? name : str_from(word, 1), e);
    }
    if (o->value == NULL && equals >= 0) {
        return err_set(e, ERR_USAGE, "--%s takes no value; write it alone", o->name);
    }
    if (o->value != NULL && equals < 0) {
        if (*i + 1 == n || str_starts(words[*i + 1], S("--"))) {
            return err_set(e, ERR_USAGE, "--%s needs a value: --%s %s (%s)", o->name, o->name, o->value, o->help);
        }
        value = words[++*i];
    }
    if (o->value != NULL && value.n == 0) {
        return err_set(e, ERR_USAGE, "--%s has an empty value; write --%s %s (%s)", o->name, o->name, o->value,
                       o->help);
    }
    if (o->value != NULL && !o->repeats && find_given(call, o->name) != NULL) {
        return err_set(e, ERR_USAGE, "--%s is given twice; give it once", o->name);
    }
    cli_given given = {o, value};
    ARENA_PUSH(call->a, call->given, call->given_count, call->given_cap, given);
    return true;
}

static bool check_complete(cli_call *call, err *e)
{
    const cli_command *c = call->command;
    str name = cli_command_name(call->a, c);
    for (const cli_option *o = c->options; o != NULL && o->name != NULL; o++) {
        if (o->required && find_given(call, o->name) == NULL) {
            return err_set(e, ERR_USAGE, "'" STR_FMT "' needs --%s %s (%s)", STR_ARG(name), o->name, o->value, o->help);
        }
    }
    if (call->argument_count < (size_t)c->arguments_min) {
        return err_set(e, ERR_USAGE, "'" STR_FMT "' needs %s; 'samenhang " STR_FMT " --help' tells more", STR_ARG(name),
                       c->arguments, STR_ARG(name));
    }
    if (c->arguments_max >= 0 && call->argument_count > (size_t)c->arguments_max) {
        return err_set(e, ERR_USAGE,
                       "'" STR_FMT "' is one word too many for '" STR_FMT "'; 'samenhang " STR_FMT
                       " --help' tells more",
                       STR_ARG(call->arguments[c->arguments_max]), STR_ARG(name), STR_ARG(name));
    }
    return true;
}

bool cli_read_options(cli_call *call, size_t n, const str *words, bool *help, err *e)
{
    bool only_arguments = false;
    for (size_t i = 0; i < n; i++) {
        if (str_eq(words[i], S("--help")) || str_eq(words[i], S("-h"))) {
            *help = true;
            return true;
        }
        only_arguments = only_arguments || str_eq(words[i], S("--"));
        if (only_arguments) {
            break;
        }
    }
    only_arguments = false;
    for (size_t i = 0; i < n; i++) {
        if (!only_arguments && str_eq(words[i], S("--"))) {
            only_arguments = true;
        } else if (!only_arguments && words[i].n > 1 && words[i].p[0] == '-') { /* "-" alone is standard input */
            TRY(read_option(call, n, words, &i, e));
        } else {
            ARENA_PUSH(call->a, call->arguments, call->argument_count, call->argument_cap, words[i]);
        }
    }
    return check_complete(call, e);
}

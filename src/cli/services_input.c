#include "cli/services_input.h"

#include <stdlib.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ options */

bool cli_read_number(const cli_call *call, const char *name, int64_t least, int64_t most, int64_t otherwise,
                     int64_t *out, err *e)
{
    str given = cli_value(call, name);
    *out = otherwise;
    return given.n == 0 || (str_to_int(given, out) && *out >= least && *out <= most) ||
           err_set(e, ERR_USAGE, "--%s '" STR_FMT "' is not right; write a number from %d to %d", name, STR_ARG(given),
                   (int)least, (int)most);
}

bool cli_read_language(const cli_call *call, text_language *out, err *e)
{
    str given = cli_value(call, "lang");
    *out = TEXT_NL;
    return given.n == 0 || text_language_from(given, out) ||
           err_set(e, ERR_USAGE, "'" STR_FMT "' is not a language this program knows; --lang is nl or en",
                   STR_ARG(given));
}

/* --data, else what SAMENHANG_DATA names, else where programs of this user keep their data; empty when there is no such place. */
static str data_directory(const cli_call *call)
{
    str given = cli_value(call, "data");
    const char *own = getenv("SAMENHANG_DATA"), *shared = getenv("XDG_DATA_HOME"), *user = getenv("HOME");
    if (given.n > 0) {
        return given;
    }
    if (own != NULL && own[0] != '\0') {
        return str_of(own);
    }
    if (shared != NULL && shared[0] == '/') {
        return str_printf(call->a, "%s/samenhang", shared);
    }
    return user != NULL && user[0] == '/' ? str_printf(call->a, "%s/.local/share/samenhang", user) : STR_NULL;
}

str cli_imported_directory(const cli_call *call)
{
    str data = data_directory(call);
    return data.n == 0 ? data : str_printf(call->a, STR_FMT "/services", STR_ARG(data));
}

bool cli_open_services(const cli_call *call, service_catalogue *out, err *e)
{
    str own = str_printf(call->a, STR_FMT "/services", STR_ARG(cli_content_directory(call)));
    return services_open(call->a, own, cli_imported_directory(call), out, e);
}

/* The words of the command as one text. */
str cli_joined(const cli_call *call)
{
    buf b = buf_in(call->a);
    for (size_t i = 0; i < call->argument_count; i++) {
        buf_put(&b, i > 0 ? S(" ") : S(""));
        buf_put(&b, call->arguments[i]);
    }
    return buf_str(&b);
}

bool cli_print_layout(const layout *l)
{
    cli_print(buf_str(&l->out));
    return true;
}

bool cli_print_json(buf *b)
{
    buf_char(b, '\n');
    cli_print(buf_str(b));
    return true;
}

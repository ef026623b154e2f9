#include "cli/services_input.h"

#include <stdlib.h>

#include "base/banned.h"

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
    return cli_need_content(call, TEXT_EN, e) && services_open(call->a, own, cli_imported_directory(call), out, e);
}

bool cli_print_layout(const layout *l)
{
    cli_print(buf_str(&l->out));
    return true;
}

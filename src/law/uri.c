/* Addresses of outputs, as annotations and callers write them; laws themselves refer by `source`. */
#include "law/law.h"

#include "base/banned.h"

#define URI_SCHEME "regelrecht://"
#define URI_PATH "regulation/nl/"

static bool invalid(err *e, str text, const char *what)
{
    return err_at(e, ERR_INPUT, LAW_E_INVALID_URI, STR_NULL, 0, 0,
                  "Invalid URI '" STR_FMT "': %s; write regelrecht://law/output#field, " URI_PATH
                  "layer/law#field or #output",
                  STR_ARG(text), what);
}

/* What stands before and after the first '#'; false when there is a '#' with nothing after it. */
static bool split_field(str text, str *path, str *field)
{
    ptrdiff_t mark = str_find(text, S("#"));
    *path = mark < 0 ? text : str_cut(text, 0, (size_t)mark);
    *field = mark < 0 ? STR_NULL : str_from(text, (size_t)mark + 1);
    return mark < 0 || field->n > 0;
}

/* law/output: the law ends at the first '/', so that an output may hold one. */
static bool parse_scheme(str text, str path, str field, law_uri *out, err *e)
{
    ptrdiff_t slash = str_find(path, S("/"));
    if (slash < 0) {
        return invalid(e, text, "it names no output");
    }
    law_uri uri = {str_cut(path, 0, (size_t)slash), str_from(path, (size_t)slash + 1), field};
    if (uri.law.n == 0 || uri.output.n == 0) {
        return invalid(e, text, uri.law.n == 0 ? "the law is empty" : "the output is empty");
    }
    *out = uri;
    return true;
}

/* layer/[organisation/]law: the last part is the law, and what is asked is the field, or else the law itself. */
static bool parse_path(str text, str path, str field, law_uri *out, err *e)
{
    size_t parts = 0;
    str law = STR_NULL;
    for (ptrdiff_t slash = 0; slash >= 0; parts++) {
        slash = str_find(path, S("/"));
        law = slash < 0 ? path : str_cut(path, 0, (size_t)slash);
        path = slash < 0 ? STR_NULL : str_from(path, (size_t)slash + 1);
        if (law.n == 0) {
            return invalid(e, text, "a part between slashes is empty");
        }
    }
    if (parts < 2) {
        return invalid(e, text, "a path needs a layer and a law");
    }
    *out = (law_uri){law, field.n > 0 ? field : law, field};
    return true;
}

bool law_uri_parse(str text, law_uri *out, err *e)
{
    str path, field;
    if (!split_field(text, &path, &field)) {
        return invalid(e, text, "nothing stands after '#'");
    }
    if (path.n == 0 && field.n > 0) {
        *out = (law_uri){STR_NULL, field, STR_NULL};
        return true;
    }
    if (str_starts(path, S(URI_SCHEME))) {
        return parse_scheme(text, str_from(path, sizeof URI_SCHEME - 1), field, out, e);
    }
    if (str_starts(path, S(URI_PATH))) {
        return parse_path(text, str_from(path, sizeof URI_PATH - 1), field, out, e);
    }
    return invalid(e, text, "it is no address of a law");
}

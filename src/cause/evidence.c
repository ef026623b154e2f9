/* What is observed: lines `VARIABLE STATE`. */
#include "cause/inside.h"

#include "base/banned.h"

cause_known *cause_nothing_known(arena *a, const cause_net *net)
{
    cause_known *known = ARENA_ARRAY(a, cause_known, net->count);
    for (uint32_t i = 0; i < net->count; i++) {
        known[i].state = known[i].set = -1;
    }
    return known;
}

typedef struct lines {
    str file, rest; /* of this line */
    int line;
    const char *start;
} lines;

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f';
}

#define AT(l, place, kind, ...) err_at(e, kind, 0, (l)->file, (l)->line, (int)((place) - (l)->start) + 1, __VA_ARGS__)

/* The next word of the line, with or without quotes; empty (and p NULL) at its end. */
static bool next_word(lines *l, str *word, err *e)
{
    size_t n = 0;
    while (l->rest.n > 0 && is_space(*l->rest.p)) {
        l->rest = str_from(l->rest, 1);
    }
    *word = STR_NULL;
    if (l->rest.n == 0 || *l->rest.p == '#') {
        l->rest.n = 0;
        return true;
    }
    if (*l->rest.p == '"') {
        str inside = str_from(l->rest, 1);
        ptrdiff_t end = str_find(inside, S("\""));
        if (end < 0) {
            return AT(l, l->rest.p, ERR_SYNTAX, "this quoted name has no end on its line; close it with \"");
        }
        *word = str_cut(inside, 0, (size_t)end);
        l->rest = str_from(inside, (size_t)end + 1);
        return true;
    }
    while (n < l->rest.n && !is_space(l->rest.p[n])) {
        n++;
    }
    *word = str_cut(l->rest, 0, n);
    l->rest = str_from(l->rest, n);
    return true;
}

static bool read_line(arena *a, const cause_net *net, lines *l, cause_known *known, err *e)
{
    str name, state, more;
    TRY(next_word(l, &name, e));
    if (name.p == NULL) {
        return true;
    }
    TRY(next_word(l, &state, e) && next_word(l, &more, e));
    if (state.p == NULL) {
        return AT(l, name.p, ERR_SYNTAX, "a state is missing behind '" STR_FMT "'; write VARIABLE STATE",
                  STR_ARG(name));
    }
    if (more.p != NULL) {
        return AT(l, more.p, ERR_SYNTAX,
                  "'" STR_FMT "' is one word too many; write VARIABLE STATE, a name with a space in double quotes",
                  STR_ARG(more));
    }
    int64_t found = cause_find(net, name);
    if (found < 0) {
        return AT(l, name.p, ERR_INPUT, "this network has no variable '" STR_FMT "'", STR_ARG(name));
    }
    const cause_variable *v = &net->variables[found];
    int64_t value = cause_find_state(v, state);
    if (value < 0) {
        return AT(l, state.p, ERR_INPUT, "'" STR_FMT "' has no state '" STR_FMT "'; it has: " STR_FMT, STR_ARG(name),
                  STR_ARG(state), STR_ARG(cause_states_text(a, v)));
    }
    if (known[found].state >= 0) {
        return AT(l, name.p, ERR_INPUT, "'" STR_FMT "' is already observed; keep one of the two", STR_ARG(name));
    }
    known[found].state = (int32_t)value;
    return true;
}

static bool read_lines(arena *a, const cause_net *net, str name, str text, cause_known *known, err *e)
{
    lines l = {.file = name};
    text = str_starts(text, S("\xEF\xBB\xBF")) ? str_from(text, 3) : text;
    while (text.n > 0) {
        ptrdiff_t end = str_find(text, S("\n"));
        l.rest = end < 0 ? text : str_cut(text, 0, (size_t)end);
        text = end < 0 ? STR_NULL : str_from(text, (size_t)end + 1);
        l.line++;
        l.start = l.rest.p;
        if (!str_utf8_valid(l.rest)) {
            return AT(&l, l.rest.p + str_utf8_prefix(l.rest), ERR_SYNTAX, "this is not UTF-8; save the file as UTF-8");
        }
        TRY(read_line(a, net, &l, known, e));
    }
    return true;
}

bool cause_read_evidence(arena *a, const cause_net *net, str name, str text, cause_known *known, err *e)
{
    cause_known *wider = arena_array(a, net->count, sizeof *wider);
    memcpy(wider, known, net->count * sizeof *wider);
    bool good = read_lines(a, net, name, text, wider, e);
    if (good) {
        memcpy(known, wider, net->count * sizeof *known); /* all of it, or nothing */
    }
    return good;
}

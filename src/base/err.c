#include "base/err.h"

#include <assert.h>
#include <stdio.h>

#include "base/banned.h"

/* Copies text to a fixed field. What does not fit is cut at a character and ends in "…". */
static void fill(char *field, size_t size, str text)
{
    static const char dots[] = "…";
    size_t n = text.n;
    bool cut = n >= size;
    if (cut) {
        n = size - sizeof dots;
        while (n > 0 && ((unsigned char)text.p[n] & 0xC0) == 0x80) {
            n--;
        }
    }
    if (n > 0) {
        memcpy(field, text.p, n);
    }
    if (cut) {
        memcpy(field + n, dots, sizeof dots - 1);
        n += sizeof dots - 1;
    }
    field[n] = '\0';
}

static __attribute__((format(printf, 2, 0))) void fill_message(err *e, const char *format, va_list args)
{
    /* The arguments may point into *e itself (an error that wraps an error), so the text is made before e is
     * changed. */
    char text[sizeof e->message + 1];
    int n = vsnprintf(text, sizeof text, format, args);
    assert(n >= 0);
    memset(e, 0, sizeof *e);
    fill(e->message, sizeof e->message, (str){text, strlen(text)});
}

bool err_set(err *e, err_kind kind, const char *format, ...)
{
    assert(kind > ERR_NONE && kind < ERR_KINDS);
    if (e != NULL) {
        va_list args;
        va_start(args, format);
        fill_message(e, format, args);
        va_end(args);
        e->kind = kind;
    }
    return false;
}

bool err_at(err *e, err_kind kind, int code, str file, int line, int column, const char *format, ...)
{
    assert(kind > ERR_NONE && kind < ERR_KINDS);
    if (e != NULL) {
        char name[sizeof e->file];
        fill(name, sizeof name, file);
        va_list args;
        va_start(args, format);
        fill_message(e, format, args);
        va_end(args);
        e->kind = kind;
        e->code = code;
        e->line = line;
        e->column = column;
        memcpy(e->file, name, sizeof name);
    }
    return false;
}

bool err_in_file(err *e, str file)
{
    if (e != NULL && e->file[0] == '\0') {
        fill(e->file, sizeof e->file, file);
    }
    return false;
}

str err_text(arena *a, const err *e)
{
    buf b = buf_in(a);
    if (e->file[0] != '\0') {
        buf_printf(&b, "%s:", e->file);
    }
    if (e->line > 0) {
        buf_printf(&b, "%s%d:", e->file[0] == '\0' ? "line " : "", e->line);
        if (e->column > 0) {
            buf_printf(&b, "%d:", e->column);
        }
    } else if (e->field[0] != '\0') {
        buf_printf(&b, "%s%s:", b.n > 0 ? " " : "", e->field);
    }
    buf_printf(&b, "%s%s", b.n > 0 ? " " : "", e->message);
    return buf_str(&b);
}

int err_exit_code(const err *e)
{
    return e->kind == ERR_USAGE ? 2 : 1;
}

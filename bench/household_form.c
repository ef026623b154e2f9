/* A household file as the body of a form, the way the pages of the counter send it, without the day of the file: for bench_http.sh.
 *
 *   household_form CONTENT FILE
 */
#include "base/file.h"
#include "desk/desk.h"

#include <stdio.h>

#include "base/banned.h"

static void put_encoded(buf *b, str text)
{
    static const char digits[] = "0123456789ABCDEF";
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        bool bare = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_';
        if (bare) {
            buf_char(b, (char)c);
        } else {
            buf_char(b, '%');
            buf_char(b, digits[c >> 4]);
            buf_char(b, digits[c & 15]);
        }
    }
}

static bool put_form(str content, str file, buf *b, err *e)
{
    arena *a = arena_new();
    household h;
    str yaml;
    desk *d = desk_open(content, e);
    bool good = d != NULL && file_read(a, file, HOUSEHOLD_BYTES_MAX, &yaml, e) &&
                household_read(a, desk_facts(d), file, yaml, NULL, date_from_ymd(2026, 7, 1), TEXT_NL, &h, e);
    for (size_t i = 0; good && i < h.told.n; i++) {
        if (str_find(h.told.list[i].path, S(".")) < 0) {
            continue; /* no answer of the form */
        }
        buf_put(b, b->n > 0 ? S("&") : S(""));
        put_encoded(b, h.told.list[i].path);
        buf_char(b, '=');
        put_encoded(b, h.told.list[i].value);
    }
    desk_free(d);
    arena_free(a);
    return good;
}

int main(int argc, char **argv)
{
    err e = {0};
    if (argc != 3) {
        fprintf(stderr, "usage: household_form CONTENT FILE\n");
        return 2;
    }
    arena *a = arena_new();
    buf b = buf_in(a);
    bool good = put_form(str_of(argv[1]), str_of(argv[2]), &b, &e);
    if (good) {
        printf(STR_FMT, STR_ARG(buf_str(&b)));
    } else {
        fprintf(stderr, "household_form: %s:%d: %s\n", e.file, e.line, e.message);
    }
    arena_free(a);
    return good ? 0 : 1;
}

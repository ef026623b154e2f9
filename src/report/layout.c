#include "report/layout.h"

#include "base/banned.h"

layout layout_in(arena *a, int width)
{
    return (layout){.out = buf_in(a), .width = width < LAYOUT_WIDTH_MIN ? LAYOUT_WIDTH_MIN : (size_t)width};
}

static void put_spaces(layout *l, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        buf_char(&l->out, ' ');
    }
}

void layout_blank(layout *l)
{
    buf_char(&l->out, '\n');
}

void layout_heading(layout *l, str text)
{
    layout_text(l, 0, 0, text);
    size_t length = str_utf8_len(text);
    for (size_t i = 0; i < length && i < l->width; i++) {
        buf_char(&l->out, '-');
    }
    buf_char(&l->out, '\n');
}

static bool is_space(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* The next word of *rest, which is moved past it; empty at the end. An amount stays with its currency. */
static str next_word(str *rest)
{
    size_t start = 0;
    while (start < rest->n && is_space(rest->p[start])) {
        start++;
    }
    size_t end = start;
    while (end < rest->n && (!is_space(rest->p[end]) || str_ends(str_cut(*rest, start, end - start), S("€")))) {
        end++;
    }
    str word = str_cut(*rest, start, end - start);
    *rest = str_from(*rest, end);
    return word;
}

void layout_text(layout *l, size_t indent, size_t hang, str text)
{
    size_t at = 0; /* column; 0 while nothing stands on the line */
    for (str word = next_word(&text); word.n > 0; word = next_word(&text)) {
        size_t length = str_utf8_len(word);
        if (at > 0 && at + 1 + length > l->width) {
            buf_char(&l->out, '\n');
            indent = hang;
            at = 0;
        }
        if (at == 0) {
            put_spaces(l, indent);
            at = indent;
        } else {
            buf_char(&l->out, ' ');
            at++;
        }
        buf_put(&l->out, word);
        at += length;
    }
    buf_char(&l->out, '\n');
}

void layout_sides(layout *l, size_t indent, str left, str right)
{
    size_t length = indent + str_utf8_len(left) + 2 + str_utf8_len(right);
    if (length > l->width) {
        layout_text(l, indent, indent, left);
        layout_text(l, indent + 2, indent + 2, right);
        return;
    }
    put_spaces(l, indent);
    buf_put(&l->out, left);
    put_spaces(l, l->width - length + 2);
    buf_put(&l->out, right);
    buf_char(&l->out, '\n');
}

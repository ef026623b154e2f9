/* Cutting the text of a network into words. */
#include "cause/bif.h"

#include "base/banned.h"

enum { OTHER, SPACE, LINE, MARK, QUOTE, CONTROL };

static const unsigned char classes[256] = {
    [0 ... 8] = CONTROL, ['\t'] = SPACE,        ['\n'] = LINE,   ['\v'] = SPACE, ['\f'] = SPACE,
    ['\r'] = SPACE,      [14 ... 31] = CONTROL, [127] = CONTROL, [' '] = SPACE,  [','] = SPACE,
    ['|'] = SPACE,       ['{'] = MARK,          ['}'] = MARK,    ['('] = MARK,   [')'] = MARK,
    ['['] = MARK,        [']'] = MARK,          [';'] = MARK,    ['"'] = QUOTE,
};

static unsigned char class_of(const char *p)
{
    return classes[(unsigned char)*p];
}

static bif_token here(const bif_words *w)
{
    return (bif_token){.place = {w->line, (int)(w->next - w->line_start) + 1}};
}

static bool begins_comment(const bif_words *w, const char *p)
{
    return *p == '/' && w->end - p > 1 && (p[1] == '/' || p[1] == '*');
}

static void pass_line(bif_words *w)
{
    w->line++;
    w->line_start = ++w->next;
}

static bool skip_comment(bif_words *w, err *e)
{
    bif_token begin = here(w);
    bool to_line_end = w->next[1] == '/';
    w->next += 2;
    while (w->next < w->end) {
        if (*w->next == '\n') {
            if (to_line_end) {
                return true;
            }
            pass_line(w);
        } else if (!to_line_end && *w->next == '*' && w->end - w->next > 1 && w->next[1] == '/') {
            w->next += 2;
            return true;
        } else {
            w->next++;
        }
    }
    return to_line_end || BIF_ERR(w, begin, ERR_SYNTAX, "this comment has no end; close it with */");
}

static bool skip_space(bif_words *w, err *e)
{
    while (w->next < w->end) {
        unsigned char c = class_of(w->next);
        if (c == LINE) {
            pass_line(w);
        } else if (c == SPACE) {
            w->next++;
        } else if (begins_comment(w, w->next)) {
            TRY(skip_comment(w, e));
        } else {
            break;
        }
    }
    return true;
}

static bool read_quoted(bif_words *w, err *e)
{
    const char *start = ++w->next;
    while (w->next < w->end && *w->next != '"' && (unsigned char)*w->next >= ' ') {
        w->next++;
    }
    if (w->next == w->end || *w->next != '"') {
        return BIF_ERR(w, w->now, ERR_SYNTAX, "this quoted name has no end on its line; close it with \"");
    }
    w->now.kind = BIF_QUOTED;
    w->now.text = (str){start, (size_t)(w->next++ - start)};
    return true;
}

bool bif_advance(bif_words *w, err *e)
{
    TRY(skip_space(w, e));
    w->now = here(w);
    if (w->next == w->end) {
        return true;
    }
    const char *start = w->next;
    switch (class_of(start)) {
    case QUOTE: return read_quoted(w, e);
    case CONTROL: return BIF_ERR(w, w->now, ERR_SYNTAX, "a control character (%d) stands here; take it away", *start);
    case MARK:
        w->next++;
        w->now.kind = BIF_MARK;
        break;
    default:
        while (w->next < w->end && class_of(w->next) == OTHER && !begins_comment(w, w->next)) {
            w->next++;
        }
        w->now.kind = BIF_WORD;
    }
    w->now.text = (str){start, (size_t)(w->next - start)};
    return true;
}

bool bif_begin(bif_words *w, str file, str text, err *e)
{
    *w = (bif_words){.file = file, .next = text.p, .end = text.p + text.n, .line_start = text.p, .line = 1};
    if (text.n > CAUSE_BYTES_MAX) {
        return err_at(e, ERR_LIMIT, 0, file, 0, 0, "a network of %zu bytes is too large; at most %d", text.n,
                      CAUSE_BYTES_MAX);
    }
    size_t good = str_utf8_prefix(text);
    if (good < text.n) {
        while (w->next < text.p + good) {
            if (*w->next == '\n') {
                pass_line(w);
            } else {
                w->next++;
            }
        }
        return BIF_ERR(w, here(w), ERR_SYNTAX, "this is not UTF-8; save the file as UTF-8");
    }
    if (str_starts(text, S("\xEF\xBB\xBF"))) {
        w->next += 3;
        w->line_start += 3;
    }
    return bif_advance(w, e);
}

bool bif_skip_block(bif_words *w, err *e)
{
    bif_token begin = w->now;
    while (w->next < w->end && *w->next != '}') {
        if (*w->next == '\n') {
            pass_line(w);
        } else if (*w->next == '"') {
            w->now = here(w);
            TRY(read_quoted(w, e));
        } else if (begins_comment(w, w->next)) {
            TRY(skip_comment(w, e));
        } else {
            w->next++;
        }
    }
    if (w->next == w->end) {
        return BIF_ERR(w, begin, ERR_SYNTAX, "this block has no end; close it with }");
    }
    return bif_advance(w, e);
}

bool bif_is_mark(const bif_words *w, char mark)
{
    return w->now.kind == BIF_MARK && *w->now.text.p == mark;
}

bool bif_is_word(const bif_words *w, str word)
{
    return w->now.kind == BIF_WORD && str_eq(w->now.text, word);
}

bool bif_expect_mark(bif_words *w, char mark, err *e)
{
    if (!bif_is_mark(w, mark)) {
        const char expected[] = {'\'', mark, '\'', '\0'};
        return bif_refuse(w, expected, e);
    }
    return bif_advance(w, e);
}

str bif_short(str text)
{
    size_t n = text.n < BIF_TOLD_MAX ? text.n : BIF_TOLD_MAX;
    while (n < text.n && n > 0 && ((unsigned char)text.p[n] & 0xC0) == 0x80) {
        n--; /* not in the middle of a character */
    }
    return str_cut(text, 0, n);
}

bool bif_refuse(const bif_words *w, const char *expected, err *e)
{
    if (w->now.kind == BIF_END) {
        return BIF_ERR(w, w->now, ERR_SYNTAX, "the file ends here, where %s was expected", expected);
    }
    return BIF_ERR(w, w->now, ERR_SYNTAX, "'" STR_FMT "' stands where %s was expected", STR_ARG(bif_short(w->now.text)),
                   expected);
}

/* Own words without who said them. What looks like a name, a number or an address is left out, also when it is none: a gap costs little.
 * What this cannot see: a name that begins a sentence and stands nowhere in the file, or is written small; and a story that only one household
 * can tell. Who publishes words reads them first (docs/privacy.md). */
#include "desk/chafing.h"

#include "base/banned.h"

enum { SENTENCES_MAX = 3, BYTES_MAX = 320, WORDS_MIN = 3 };

#define GAP S("[…]")
#define CREDITS S("schuldposten")
#define CREDITOR S("schuldeiser")

typedef struct names {
    str *list;
    size_t count, cap;
} names;

/* ------------------------------------------------------------------ letters */

static bool is_letter(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* A to Z, and À to Þ. */
static bool is_capital(str s, size_t at)
{
    unsigned char c = (unsigned char)s.p[at], next = at + 1 < s.n ? (unsigned char)s.p[at + 1] : 0;
    return (c >= 'A' && c <= 'Z') || (c == 0xC3 && next >= 0x80 && next <= 0x9E && next != 0x97);
}

static char small(str s, size_t at)
{
    unsigned char c = (unsigned char)s.p[at];
    bool accented = at > 0 && (unsigned char)s.p[at - 1] == 0xC3 && c <= 0x9E;
    return (char)(c >= 'A' && c <= 'Z' ? c + 0x20 : accented ? c + 0x20 : c);
}

/* The same but for capitals; of a possessive s (Annas) nothing counts. */
static bool is_named(str word, str name)
{
    if (word.n != name.n && !(word.n == name.n + 1 && small(word, name.n) == 's')) {
        return false;
    }
    for (size_t i = 0; i < name.n; i++) {
        if (small(word, i) != small(name, i)) {
            return false;
        }
    }
    return name.n > 0;
}

/* The next run of letters from *at on; empty at the end. */
static str next_letters(str s, size_t *at)
{
    while (*at < s.n && !is_letter((unsigned char)s.p[*at])) {
        (*at)++;
    }
    size_t start = *at;
    while (*at < s.n && is_letter((unsigned char)s.p[*at])) {
        (*at)++;
    }
    return str_cut(s, start, *at - start);
}

/* ------------------------------------------------------------------ names in the file */

static bool is_particle(str part)
{
    static const char *const list[] = {"van", "de", "der", "den", "het", "ter", "ten", "te", "el", "von"};
    for (size_t i = 0; i < sizeof list / sizeof list[0]; i++) {
        if (str_eq(part, str_of(list[i]))) {
            return true;
        }
    }
    return false;
}

static void add_parts(arena *a, names *out, str name, bool capitals_only)
{
    size_t at = 0;
    for (str part = next_letters(name, &at); part.n > 0; part = next_letters(name, &at)) {
        if (capitals_only ? is_capital(part, 0) : !is_particle(part)) {
            ARENA_PUSH(a, out->list, out->count, out->cap, part);
        }
    }
}

static names names_of(arena *a, const household *h)
{
    names out = {0};
    const fact_rows *credits = household_rows(h, CREDITS);
    for (size_t i = 0; i < h->person_count; i++) {
        add_parts(a, &out, h->persons[i].name, false);
        add_parts(a, &out, h->persons[i].id, false);
    }
    for (size_t i = 0; credits != NULL && i < credits->n; i++) {
        const fact_cell *c = household_cell(&credits->rows[i], CREDITOR);
        add_parts(a, &out, c != NULL && c->kind == CELL_TEXT ? c->text : STR_NULL, true);
    }
    return out;
}

/* ------------------------------------------------------------------ what is left out */

static bool holds_name(const names *n, str word)
{
    size_t at = 0;
    for (str part = next_letters(word, &at); part.n > 0; part = next_letters(word, &at)) {
        for (size_t i = 0; i < n->count; i++) {
            if (is_named(part, n->list[i])) {
                return true;
            }
        }
    }
    return false;
}

static bool holds_digit_or_address(str word)
{
    for (size_t i = 0; i < word.n; i++) {
        char c = word.p[i];
        bool between = i > 0 && i + 1 < word.n && is_letter((unsigned char)word.p[i - 1]) &&
                       is_letter((unsigned char)word.p[i + 1]);
        if ((c >= '0' && c <= '9') || c == '@' || c == '/' || (c == '.' && between)) {
            return true;
        }
    }
    return false;
}

/* Two capitals: the end of a postcode. */
static bool is_postcode_end(str letters)
{
    return letters.n == 2 && is_capital(letters, 0) && is_capital(letters, 1);
}

/* A capital within a sentence begins a name; not the English I, a polite U, or letters that are all capitals (UWV). */
static bool looks_like_name(str letters)
{
    bool all = letters.n > 1;
    for (size_t i = 0; i < letters.n; i++) {
        all = all && letters.p[i] >= 'A' && letters.p[i] <= 'Z';
    }
    return letters.n > 0 && is_capital(letters, 0) && !all && !str_eq(letters, S("I")) && !str_eq(letters, S("U")) &&
           !str_eq(letters, S("Uw"));
}

/* ------------------------------------------------------------------ sentences */

static bool ends_sentence(str word)
{
    size_t n = word.n;
    while (n > 0 && (word.p[n - 1] == '"' || word.p[n - 1] == '\'' || word.p[n - 1] == ')')) {
        n--;
    }
    return n > 0 && (word.p[n - 1] == '.' || word.p[n - 1] == '!' || word.p[n - 1] == '?');
}

static str next_word(str text, size_t *at)
{
    while (*at < text.n && is_space(text.p[*at])) {
        (*at)++;
    }
    size_t start = *at;
    while (*at < text.n && !is_space(text.p[*at])) {
        (*at)++;
    }
    return str_cut(text, start, *at - start);
}

/* Where the sentence begins that holds this byte. */
static size_t sentence_at(str text, size_t byte)
{
    size_t at = 0, begin = 0, start = 0;
    for (str word = next_word(text, &at); word.n > 0 && start <= byte; word = next_word(text, &at)) {
        start = (size_t)(word.p - text.p);
        if (ends_sentence(word) && at <= byte) {
            begin = at;
        }
    }
    return begin;
}

typedef struct writing {
    names names;
    buf out;
    size_t words, sentences;
    bool begins, gap, after_number; /* a sentence; what was written last is a gap, and stands for a number */
} writing;

static void write_word(writing *w, str word)
{
    size_t at = 0;
    str letters = next_letters(word, &at);
    bool number = holds_digit_or_address(word);
    bool leave = number || holds_name(&w->names, word) || (!w->begins && looks_like_name(letters)) ||
                 (w->after_number && is_postcode_end(letters)) ||
                 (letters.n == 1 && word.n > 1 && word.p[1] == '.' && is_capital(letters, 0)); /* an initial */
    if (!(leave && w->gap)) {
        buf_put(&w->out, w->out.n == 0 ? S("") : S(" "));
        buf_put(&w->out, leave ? GAP : word);
    }
    bool initial = letters.n == 1 && word.n == 2;
    w->words += !leave && letters.n > 0;
    w->begins = ends_sentence(word) && !initial;
    w->sentences += w->begins;
    if (leave && w->begins) {
        buf_put(&w->out, S("."));
    }
    w->gap = leave && !w->begins;
    w->after_number = number;
}

str desk_anonymous(arena *a, const household *h, str text, size_t from)
{
    writing w = {.names = names_of(a, h), .out = buf_in(a), .begins = true};
    size_t at = sentence_at(text, from < text.n ? from : 0);
    str word = next_word(text, &at);
    while (word.n > 0 && w.sentences < SENTENCES_MAX && w.out.n + word.n < BYTES_MAX) {
        write_word(&w, word);
        word = next_word(text, &at);
    }
    if (word.n > 0) {
        buf_put(&w.out, S(" …"));
    }
    return w.words < WORDS_MIN ? STR_NULL : buf_str(&w.out);
}

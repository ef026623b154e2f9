/* Own words without who said them. What looks like a name, a number or an address is left out, also when it is none: a gap costs little.
 * What this cannot see: a name in plain letters that begins a sentence and stands nowhere in the file, or is written small; and a story that only one
 * household can tell. Who publishes words reads them first (docs/privacy.md).
 *
 * Characters, as far as names go: plain letters (ASCII, and the small ones of Latin-1, in which Dutch is written); foreign letters, all others in any
 * script, capitals with an accent among them; and what is no letter. A word is looked at by its runs of letters: opa-Henk has two, Gerrit’s too. */
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

/* The character at byte `at`, and its bytes: 0, of one byte, where it is no valid UTF-8. */
static uint32_t letter_at(str s, size_t at, size_t *bytes)
{
    unsigned char c = (unsigned char)s.p[at];
    size_t n = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    *bytes = 1;
    if (n == 1 || str_utf8_prefix(str_cut(s, at, n)) < n) {
        return n == 1 ? c : 0;
    }
    uint32_t code = c & (0xFFu >> (n + 1));
    for (size_t i = 1; i < n; i++) {
        code = code << 6 | ((unsigned char)s.p[at + i] & 0x3Fu);
    }
    *bytes = n;
    return code;
}

/* Punctuation of Latin-1, marks that stand alone, quotes and dashes, signs, pictures. */
static bool is_sign(uint32_t c)
{
    return c < 0xC0 || c == 0xD7 || c == 0xF7 || (c >= 0x2B0 && c <= 0x2FF) || (c >= 0x2000 && c <= 0x2BFF) ||
           (c >= 0x3000 && c <= 0x303F) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF ||
           (c >= 0x1F000 && c <= 0x1FAFF) || c >= 0xE0000;
}

static bool is_plain_capital(uint32_t c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_letter(uint32_t c)
{
    return is_plain_capital(c) || (c >= 'a' && c <= 'z') || !is_sign(c);
}

static bool is_foreign(uint32_t c)
{
    return !is_sign(c) && !(c >= 0xDF && c <= 0xFF);
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static uint32_t first_of(str letters)
{
    size_t bytes;
    return letters.n == 0 ? 0 : letter_at(letters, 0, &bytes);
}

/* Of plain letters and Latin-1; of other scripts capitals need no equal, for every foreign letter is left out. */
static uint32_t small(uint32_t c)
{
    return is_plain_capital(c) || (c >= 0xC0 && c <= 0xDE && c != 0xD7) ? c + 0x20 : c;
}

/* The same but for capitals; of a possessive s (Annas) nothing counts. */
static bool is_named(str word, str name)
{
    if (word.n != name.n && !(word.n == name.n + 1 && small((unsigned char)word.p[name.n]) == 's')) {
        return false;
    }
    for (size_t i = 0, bytes; i < name.n; i += bytes) {
        size_t other;
        if (small(letter_at(word, i, &other)) != small(letter_at(name, i, &bytes)) || other != bytes) {
            return false;
        }
    }
    return name.n > 0;
}

/* After the letters, or after what are none, from byte `at` on. */
static size_t after(str s, size_t at, bool letters)
{
    size_t bytes;
    while (at < s.n && is_letter(letter_at(s, at, &bytes)) == letters) {
        at += bytes;
    }
    return at;
}

/* The next run of letters from *at on; empty at the end. */
static str next_letters(str s, size_t *at)
{
    size_t start = after(s, *at, false);
    *at = after(s, start, true);
    return str_cut(s, start, *at - start);
}

/* ------------------------------------------------------------------ names in the file */

static bool is_one_of(const char *const *list, size_t count, str word)
{
    for (size_t i = 0; i < count; i++) {
        if (str_eq(word, str_of(list[i]))) {
            return true;
        }
    }
    return false;
}

static bool is_particle(str part)
{
    static const char *const list[] = {"van", "de", "der", "den", "het", "ter", "ten", "te", "el", "von"};
    return is_one_of(list, sizeof list / sizeof list[0], part);
}

static void add_parts(arena *a, names *out, str name, bool capitals_only)
{
    size_t at = 0;
    for (str part = next_letters(name, &at); part.n > 0; part = next_letters(name, &at)) {
        if (capitals_only ? is_plain_capital(first_of(part)) || is_foreign(first_of(part)) : !is_particle(part)) {
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
    uint32_t last = 0;
    for (size_t i = 0, bytes; i < word.n; i += bytes) {
        uint32_t c = letter_at(word, i, &bytes);
        size_t more;
        bool between = c == '.' && is_letter(last) && i + 1 < word.n && is_letter(letter_at(word, i + 1, &more));
        if ((c >= '0' && c <= '9') || c == '@' || c == '/' || between) {
            return true;
        }
        last = c;
    }
    return false;
}

/* Capitals that are nobody's name: bodies, schemes, things; the English I, a polite U. */
static bool is_known_capital(str letters)
{
    static const char *const list[] = {"I",   "U",   "Uw",   "IK",  "UWV", "SVB", "CAK", "CJIB", "LBIO", "DUO",
                                       "CIZ", "GGD", "GGZ",  "IND", "COA", "BKR", "GKB", "AOW",  "AIO",  "WW",
                                       "ZW",  "WIA", "IOAW", "WLZ", "WMO", "TV",  "OV",  "EU",   "VVE",  "PGB"};
    return is_one_of(list, sizeof list / sizeof list[0], letters);
}

static bool holds_foreign(str letters)
{
    for (size_t i = 0, bytes; i < letters.n; i += bytes) {
        if (is_foreign(letter_at(letters, i, &bytes))) {
            return true;
        }
    }
    return false;
}

/* Any foreign letter does; a plain capital where no sentence begins. */
static bool looks_like_name(str letters, bool begins)
{
    return holds_foreign(letters) || (!begins && is_plain_capital(first_of(letters)) && !is_known_capital(letters));
}

static bool holds_what_looks_like_name(str word, bool begins)
{
    size_t at = 0;
    for (str part = next_letters(word, &at); part.n > 0; part = next_letters(word, &at)) {
        if (looks_like_name(part, begins)) {
            return true;
        }
        begins = false;
    }
    return false;
}

/* Two capitals: the end of a postcode. */
static bool is_postcode_end(str letters)
{
    return letters.n == 2 && is_plain_capital((unsigned char)letters.p[0]) &&
           is_plain_capital((unsigned char)letters.p[1]);
}

/* ------------------------------------------------------------------ sentences */

/* A full stop after one letter, or after a title, ends nothing: a name follows. */
static bool is_short(str word)
{
    static const char *const list[] = {"dhr", "Dhr", "mevr", "Mevr", "mw",  "Mw",   "mr", "dr",
                                       "drs", "ir",  "ing",  "prof", "fam", "bijv", "evt"};
    size_t at = 0, bytes = 0;
    str letters = next_letters(word, &at);
    bool stop = letters.n > 0 && at + 1 == word.n && word.p[at] == '.';
    if (stop) {
        letter_at(letters, 0, &bytes);
    }
    return stop && (bytes == letters.n || is_one_of(list, sizeof list / sizeof list[0], letters));
}

static bool ends_sentence(str word)
{
    size_t n = word.n;
    while (n > 0 && (word.p[n - 1] == '"' || word.p[n - 1] == '\'' || word.p[n - 1] == ')')) {
        n--;
    }
    bool end = n > 0 && (word.p[n - 1] == '.' || word.p[n - 1] == '!' || word.p[n - 1] == '?');
    return end && !is_short(word);
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

/* "J.", also after a quote. */
static bool is_initial(str word, str letters)
{
    return letters.n == 1 && is_plain_capital(first_of(letters)) && is_short(word);
}

static void write_word(writing *w, str word)
{
    size_t at = 0;
    str letters = next_letters(word, &at);
    bool number = holds_digit_or_address(word);
    bool leave = number || holds_name(&w->names, word) || holds_what_looks_like_name(word, w->begins) ||
                 (w->after_number && is_postcode_end(letters)) || is_initial(word, letters);
    if (!(leave && w->gap)) {
        buf_put(&w->out, w->out.n == 0 ? S("") : S(" "));
        buf_put(&w->out, leave ? GAP : word);
    }
    w->words += !leave && letters.n > 0;
    w->begins = ends_sentence(word);
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

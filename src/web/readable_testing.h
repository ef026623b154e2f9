/* How easy Dutch text reads: the measure of Flesch for Dutch (W.H. Douma, De leesbaarheid van landbouwbladen, 1960):
 *
 *   206.84 − 0.77 · (syllables per 100 words) − 0.93 · (words per sentence)
 *
 * Higher is easier; 80 and more is "easy". A formula is a signal, never proof that people understand it.
 *
 * Uses: base. Included by tests only.
 */
#ifndef WEB_READABLE_TESTING_H
#define WEB_READABLE_TESTING_H

#include "base/str.h"

typedef struct readable {
    size_t sentences, words, syllables;
    size_t longest; /* words of the longest sentence */
    str longest_sentence;
} readable;

/* The letter at i as lower-case ASCII (an accent is dropped) and its bytes; 0 when it is no letter. A trema begins a new syllable. */
static inline char letter_at(str s, size_t i, size_t *bytes, bool *trema)
{
    static const struct {
        const char *utf8;
        char letter;
        bool trema;
    } rows[] = {{"é", 'e', false}, {"è", 'e', false}, {"ê", 'e', false}, {"ë", 'e', true},
                {"ï", 'i', true},  {"í", 'i', false}, {"ó", 'o', false}, {"ö", 'o', true},
                {"ô", 'o', false}, {"ü", 'u', true},  {"á", 'a', false}, {"à", 'a', false},
                {"ä", 'a', true},  {"ú", 'u', false}, {"ç", 'c', false}, {"É", 'e', false}};
    char c = s.p[i];
    *bytes = 1;
    *trema = false;
    if (c >= 'A' && c <= 'Z') {
        return (char)(c - 'A' + 'a');
    }
    if (c >= 'a' && c <= 'z') {
        return c;
    }
    for (size_t r = 0; r < sizeof rows / sizeof rows[0]; r++) {
        if (str_starts(str_from(s, i), str_of(rows[r].utf8))) {
            *bytes = strlen(rows[r].utf8);
            *trema = rows[r].trema;
            return rows[r].letter;
        }
    }
    return 0;
}

/* Vowels at the start of `rest` that are one sound, the longest first: "eeu", "ie", "a". */
static inline size_t vowels_of_one_sound(str rest)
{
    static const char *const sounds[] = {"aai", "eeu", "ieu", "oei", "ooi", "aa", "ee", "oo", "uu",
                                         "ie",  "oe",  "eu",  "ui",  "ei",  "ij", "ou", "au", "ai",
                                         "oi",  "a",   "e",   "i",   "o",   "u",  "y"};
    for (size_t i = 0; i < sizeof sounds / sizeof sounds[0]; i++) {
        if (str_starts(rest, str_of(sounds[i]))) {
            return strlen(sounds[i]);
        }
    }
    return 0;
}

/* Syllables of one word of plain letters, with '|' before a letter with a trema. */
static inline size_t syllables_of(str plain)
{
    size_t n = 0;
    for (size_t i = 0; i < plain.n;) {
        size_t sound = vowels_of_one_sound(str_from(plain, i));
        n += sound > 0;
        i += sound > 0 ? sound : 1;
    }
    return n > 0 ? n : 1; /* "CJIB", "wc": said letter by letter, counted as one */
}

static inline void end_sentence(readable *r, str text, size_t start, size_t end, size_t words)
{
    if (words > 0) {
        r->sentences++;
        if (words > r->longest) {
            r->longest = words;
            r->longest_sentence = str_trim(str_cut(text, start, end - start));
        }
    }
}

static inline bool ends_sentence(str text, size_t i)
{
    char c = text.p[i];
    bool last = i + 1 >= text.n || text.p[i + 1] == ' ' || text.p[i + 1] == '\n';
    return c == '\n' || ((c == '.' || c == '!' || c == '?' || c == ':' || c == ';') && last);
}

/* Adds a text. A line, and what stands before . ! ? : and ; is a sentence. Numbers and places for arguments are no words. */
static inline void readable_add(readable *r, str text)
{
    char plain[64];
    size_t in_word = 0, in_sentence = 0, start = 0;
    for (size_t i = 0, bytes = 1; i <= text.n; i += bytes) {
        bool trema = false;
        bytes = 1;
        char letter = i < text.n ? letter_at(text, i, &bytes, &trema) : 0;
        if (letter != 0) {
            if (in_word + 2 < sizeof plain) {
                if (trema) {
                    plain[in_word++] = '|';
                }
                plain[in_word++] = letter;
            }
            continue;
        }
        if (in_word > 0 && i + 1 < text.n && text.p[i] == '\'') {
            continue; /* "euro's" is one word */
        }
        if (in_word > 0) {
            r->words++;
            in_sentence++;
            r->syllables += syllables_of((str){plain, in_word});
            in_word = 0;
        }
        if (i == text.n || ends_sentence(text, i)) {
            end_sentence(r, text, start, i, in_sentence);
            in_sentence = 0;
            start = i + 1;
        }
    }
}

static inline double readable_flesch_douma(const readable *r)
{
    if (r->words == 0) {
        return 0;
    }
    double words = (double)r->words;
    return 206.84 - 0.77 * (100 * (double)r->syllables / words) - 0.93 * (words / (double)r->sentences);
}

static inline double readable_words_per_sentence(const readable *r)
{
    return r->sentences == 0 ? 0 : (double)r->words / (double)r->sentences;
}

#endif

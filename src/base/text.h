/* Texts: every sentence a resident or professional reads, by id and language.
 *
 * Uses: str. The tables are compiled from locale/<language>.po at build time (tools/po2c.py). Read first: this file.
 *
 * INV-1  Every id exists in every language (checked by the build).
 * INV-2  Arguments are named in the text as {0} … {9} and inserted as given; the caller formats numbers, money and
 *        dates.
 */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include "base/str.h"

typedef enum text_language { TEXT_NL, TEXT_EN, TEXT_LANGUAGES } text_language;

bool text_language_from(str code, text_language *out); /* "nl", "en" */

/* The text with its arguments in arena a. An unknown id returns the id itself in brackets, and is a bug (tests look
 * for it). */
str text_get(arena *a, text_language lang, const char *id, size_t argument_count, const str *arguments);
#define TEXT(a, lang, id, ...)                                                                                         \
    text_get((a), (lang), (id), sizeof((str[]){STR_NULL, ##__VA_ARGS__}) / sizeof(str) - 1,                            \
             (str[]){STR_NULL, ##__VA_ARGS__} + 1)

/* The text as written, with its places for arguments; NULL-terminated; NULL when the id is unknown. */
const char *text_raw(text_language lang, const char *id);

/* All ids, sorted bytewise; for who looks at every text. */
size_t text_count(void);
const char *text_id(size_t number); /* asserts number < text_count() */

str text_money(arena *a, text_language lang, int64_t cents); /* "€ 1.234,56" / "€1,234.56" */
str text_date(arena *a, text_language lang, int32_t day); /* "1 juli 2026" / "1 July 2026"; day number as in date.h */

#endif

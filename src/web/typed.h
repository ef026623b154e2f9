/* Typed: what people write in a field, as the household reads it, and what is wrong with it in words of every day.
 *
 * Uses: base, household. Internal to web. Read first: household/answers.h.
 *
 * INV-1  Nothing is guessed: what may mean two things stays as it was typed, and is refused with a sentence.
 * INV-2  No sentence names a key of the household file: that is a word of ours.
 */
#ifndef WEB_TYPED_H
#define WEB_TYPED_H

#include "household/household.h"

/* An amount as people write it ("€ 600", "600,-", "1.450", "1 450,50 euro", "1,450.50"), in digits with a comma for cents. */
str web_typed_amount(arena *a, str text);

/* What is wrong with a value, for who typed it; empty: nothing that can be seen without the other answers. A date is year-month-day. */
str web_typed_mistake(arena *a, text_language lang, const fact_definition *f, str value, date today);

#endif

/* Who helps whom, told: in words for a broker, and as JSON.
 *
 * Uses: base, match. Read first: match/week.h, match/thin.h.
 *
 * INV-1  Words tell nobody's place: distances are bands, places are the four digits of a postcode. JSON has every factor of a weight, for who checks the reckoning.
 * INV-2  Words tell nothing of what somebody kept or did not keep, nor of trust.
 */
#ifndef REPORT_MATCH_TOLD_H
#define REPORT_MATCH_TOLD_H

#include "base/json.h"
#include "base/text.h"
#include "match/thin.h"
#include "match/week.h"

typedef struct match_told {
    const people *p;
    thin_sums sums;
    const thin_spot *spots;
    size_t spot_count;
    const thin_person *alone;
    size_t alone_count;
} match_told;

/* Who could help whom, who has nobody and what would change that, and what is thin where. In arena a. */
str report_match_text(arena *a, const match_told *m, text_language lang, int width);
void report_match_json(json *j, arena *a, const match_told *m);

/* The proposal of a week; `before`: what it was before somebody dropped out, or NULL. */
str report_week_text(arena *a, const people *p, const week *k, const week *before, text_language lang, int width);
void report_week_json(json *j, arena *a, const people *p, const week *k, const week *before);

/* What was found for somebody who comes in: groups with their worth, the best first; whole: there is nothing better (suggest.h, INV-2). */
typedef struct match_suggested {
    uint32_t newcomer;
    const week_group *groups;
    uint32_t count;
    bool whole;
    const thin_person *alone; /* the smallest change that gives them somebody; NULL: that is not it */
} match_suggested;

str report_suggestions_text(arena *a, const people *p, const match_suggested *s, text_language lang, int width);
void report_suggestions_json(json *j, arena *a, const people *p, const match_suggested *s);

/* ------------------------------------------------------------------ words, for both and for pages */

str match_distance(arena *a, const people *p, const people_help *h, text_language lang); /* "ongeveer 500 m" */
str match_dayparts(arena *a, uint32_t dayparts, text_language lang); /* at most three, and how many more */
/* What may be said of a thin person: the smallest change, as a sentence that begins with a verb. */
str match_change(arena *a, const people *p, const thin_person *t, text_language lang);

/* Whether a group of `k` is as it was in `before`. */
bool match_is_kept(const week *before, const week_group *g);

#endif

/* Report: how results are told.
 *
 * Uses: base, household. Read first: household/overview.h.
 *
 * INV-1  A report adds nothing: every sentence and figure comes from the record, every word from locale/.
 */
#ifndef REPORT_REPORT_H
#define REPORT_REPORT_H

#include "base/json.h"
#include "household/causes.h"
#include "household/chafe.h"
#include "household/deviation.h"
#include "household/helping.h"
#include "household/overview.h"
#include "household/plan.h"
#include "report/causes_words.h"

/* Plain text of at most `width` columns, for a terminal or a printed page. In arena a. */
str report_overview_text(arena *a, const overview *o, text_language lang, int width);

/* The same record as JSON, with how things hang together as its member `causes` (NULL: without); and only what desk_outcomes gives of it. */
void report_overview_json(json *j, const overview *o, const overview_causes *c);
void report_outcomes_json(json *j, const overview *o);

/* How things hang together: a section to put behind the overview; and the same as JSON, in words of both voices. */
str report_causes_text(arena *a, const overview_causes *c, text_language lang, causes_voice voice, int width);
void report_causes_json(json *j, const overview_causes *c);

/* The plan of a household, with the dangers of its overview (o) before it. wished: something was pinned or forbidden, and what that costs is told. */
str report_plan_text(arena *a, const overview_plan *p, const overview *o, text_language lang, causes_voice voice,
                     bool wished, int width);
void report_plan_json(json *j, const overview_plan *p);

/* Neighbours who help each other: of a resident what the resident may read (household/helping.h INV-1), and the broker's board. */
void report_helping_resident_json(json *j, const helping_resident *r);
void report_helping_board_json(json *j, const helping_board *x);
void report_helping_skills_json(json *j, const char *key, const helping_skill *list, size_t n);

/* A motivated deviation as a document, with what is missing from it and why that is wanted; today is for a review that is due. The same as JSON. */
str report_deviation_text(arena *a, const deviation *d, date today, text_language lang, int width);
void report_deviation_json(json *j, const deviation *d, text_language lang);

/* The file of a deviation (docs/afwijken.md) for a blocked action of a plan: what the plan knows is filled in, the rest is asked in a comment. */
str report_deviation_draft(arena *a, const overview_plan *p, const overview_blocked *b, text_language lang);

/* What is still to be asked, in that order. */
str report_questions_text(arena *a, const overview_questions *q, text_language lang, int width);
void report_questions_json(json *j, const overview_questions *q);

/* Before, after and the difference. The households are those of desk_whatif: for the names. */
str report_whatif_text(arena *a, const household *before, const household *after, const overview_whatif *r,
                       text_language lang, int width);
void report_whatif_json(json *j, const overview_whatif *r);

/* The facts of a household as the laws read them: the tables, in the form that `samenhang law eval` and `law explain` take with --data. */
void report_facts_json(json *j, const household *h);

/* What many households have in common. */
str report_shared_text(arena *a, const overview_shared *s, text_language lang, int width);
void report_shared_json(json *j, const overview_shared *s);

/* Where it chafes: of one household, and the agendas of many. */
str report_chafe_text(arena *a, const overview_chafe *c, text_language lang, int width);
void report_chafe_json(json *j, const overview_chafe *c);
str report_agendas_text(arena *a, const overview_agendas *o, text_language lang, int width);
void report_agendas_json(json *j, const overview_agendas *o);

#endif

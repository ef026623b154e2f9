/* Sections of the overview in text that stand on their own: what comes first, and the money of each home.
 *
 * Uses: layout.h, household/overview.h. Internal to report.
 */
#ifndef REPORT_SECTIONS_H
#define REPORT_SECTIONS_H

#include "household/overview.h"
#include "report/layout.h"

/* Dangers with what to do now; nothing when there are none. */
void report_put_dangers(layout *page, arena *a, const overview *o, text_language lang);

/* Problems that own words name, with those words; nothing when there are none. */
void report_put_heard(layout *page, arena *a, const overview *o, text_language lang);

/* What each home can spend a month, with the lines that make it and why it may not be known. */
void report_put_budgets(layout *page, arena *a, const overview *o, text_language lang);

#endif

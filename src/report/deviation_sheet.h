/* A motivated deviation as sections with lines, which text and page share.
 *
 * Uses: base, household/deviation.h. Read first: household/deviation.h.
 *
 * INV-1  Every part has its section, also when it is empty: then it says so.
 */
#ifndef REPORT_DEVIATION_SHEET_H
#define REPORT_DEVIATION_SHEET_H

#include "household/deviation.h"

typedef struct deviation_line {
    str label, text; /* label: may be empty */
} deviation_line;

typedef struct deviation_section {
    str title;
    const deviation_line *lines;
    size_t line_count;
} deviation_section;

typedef struct deviation_sheet {
    str title, introduction;
    const deviation_section *sections;
    size_t section_count;
    str missing_title; /* what is missing, or that nothing is */
    const str *missing;
    size_t missing_count;
    str signatures;   /* above the places to sign */
    str places[3];    /* the family, who may sign, who wrote it */
    str name_and_day; /* at each place */
} deviation_sheet;

/* Lives in a. A review that is before today is told to be due. */
deviation_sheet deviation_sheet_of(arena *a, const deviation *d, date today, text_language lang);

/* "Het doel ontbreekt. …": what is missing, and why it is wanted. */
str deviation_missing_text(arena *a, text_language lang, deviation_part part);

#endif

/* A motivated deviation as a page by itself: to print, to sign, and to make a PDF of.
 *
 * Uses: report/deviation_sheet.h, web/html.h.
 */
#ifndef CLI_DEVIATION_HTML_H
#define CLI_DEVIATION_HTML_H

#include "household/deviation.h"

str cli_deviation_html(arena *a, const deviation *d, date today, text_language lang);

#endif

/* Looking in a page for what must stand there: shared by the tests of the pages.
 *
 * Uses: pages_testing.h. Included by tests only.
 */
#ifndef WEB_PAGES_LOOKING_H
#define WEB_PAGES_LOOKING_H

#include "web/pages_testing.h"

#include <setjmp.h>

#include <cmocka.h>

static inline size_t count_of(str page, const char *part)
{
    size_t n = 0;
    for (ptrdiff_t at; (at = str_find(page, str_of(part))) >= 0; n++) {
        page = str_from(page, (size_t)at + strlen(part));
    }
    return n;
}

static inline bool has(str page, const char *part)
{
    return str_find(page, str_of(part)) >= 0;
}

static inline void expect_has(const char *name, str page, const char *part)
{
    if (!has(page, part)) {
        fail_msg("page %s has no %s", name, part);
    }
}

static inline void expect_lacks(const char *name, str page, const char *part)
{
    if (has(page, part)) {
        fail_msg("page %s has %s", name, part);
    }
}

/* Each part stands behind the one before it. */
static inline void expect_order(const char *name, str page, const char *const *parts, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        ptrdiff_t at = str_find(page, str_of(parts[i]));
        if (at < 0) {
            fail_msg("page %s has no %s, or not behind %s", name, parts[i], i > 0 ? parts[i - 1] : "its start");
        }
        page = str_from(page, (size_t)at + 1);
    }
}

/* What stands between the first `from` and the `to` after it. */
static inline str between(str page, const char *from, const char *to)
{
    ptrdiff_t start = str_find(page, str_of(from));
    assert_true(start >= 0);
    page = str_from(page, (size_t)start + strlen(from));
    ptrdiff_t end = str_find(page, str_of(to));
    assert_true(end >= 0);
    return str_cut(page, 0, (size_t)end);
}

/* A sample page by its name. */
static inline str sample_by_name(const web_site *site, const char *name, text_language lang)
{
    for (size_t i = 0; i < LENGTH(sample_pages); i++) {
        if (strcmp(sample_pages[i].name, name) == 0) {
            return sample_html(&sample_pages[i], site, lang);
        }
    }
    fail_msg("no page %s", name);
    return STR_NULL;
}

#endif

/* What the tests of this room share: memory, and the files of the source tree.
 *
 * Uses: base, cmocka. For tests only; include it after <setjmp.h>.
 */
#ifndef SERVICES_SERVICES_TESTING_H
#define SERVICES_SERVICES_TESTING_H

#include "base/file.h"

#include <cmocka.h>

#define TESTING_BYTES_MAX 10000000

static arena *memory;

/* Tests run in the root of the source tree; by hand they may also run elsewhere. */
static inline str testing_place(const char *path)
{
    static const char here[] = __FILE__;
    str root = str_cut(str_of(here), 0, sizeof here - sizeof "src/services/services_testing.h");
    return file_exists(str_of(path)) || file_is_directory(str_of(path))
               ? str_of(path)
               : str_printf(memory, STR_FMT "%s", STR_ARG(root), path);
}

static inline str testing_file(const char *path)
{
    str text = STR_NULL;
    err e;
    if (!file_read(memory, testing_place(path), TESTING_BYTES_MAX, &text, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return text;
}

static inline void testing_open(void)
{
    memory = arena_new();
}

#endif

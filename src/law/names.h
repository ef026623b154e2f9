/* Names: every identifier of the corpus as a small number, so that evaluation compares integers.
 *
 * Uses: base. Internal to law. Read first: program.h.
 */
#ifndef LAW_NAMES_H
#define LAW_NAMES_H

#include "base/str.h"

typedef uint32_t law_sym;
#define SYM_NONE UINT32_MAX

typedef struct law_names {
    arena *a;
    str *text;       /* by symbol */
    law_sym *folded; /* by symbol: the lower-case form, possibly itself */
    size_t count, cap;
    uint32_t *table; /* open addressing: symbol + 1, 0 = free */
    uint32_t mask;
} law_names;

void law_names_init(law_names *n, arena *a);
law_sym law_names_intern(law_names *n, str text);            /* copies the text when new */
law_sym law_names_find(const law_names *n, str text);        /* SYM_NONE when unknown */
law_sym law_names_find_folded(const law_names *n, str text); /* of the lower-case form of text */

#endif

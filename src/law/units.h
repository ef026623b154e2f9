/* Units of quantities (euro, eurocent, ratio, …): a label that is checked, never a conversion.
 *
 * Uses: program.h. Internal to law. Source: RFC-023 of the published format (docs/law-format.md, "Units").
 */
#ifndef LAW_UNITS_H
#define LAW_UNITS_H

#include "law/program.h"

typedef enum law_unit {
    UNIT_UNKNOWN,
    UNIT_EURO,
    UNIT_EUROCENT,
    UNIT_RATIO,
    UNIT_PERCENTAGE,
    UNIT_YEARS,
    UNIT_MONTHS,
    UNIT_WEEKS,
    UNIT_DAYS
} law_unit;

law_unit law_unit_from(str name); /* UNIT_UNKNOWN for anything else */
str law_unit_name(law_unit u);    /* empty for UNIT_UNKNOWN */

/* Unit of an operation from the units of its operands, in the order of its args (for IF: the branches only; for IN: the subject and
 * then the elements). When two cannot be combined: *clash is the sentence, in arena a; otherwise untouched. */
law_unit law_unit_of(arena *a, law_op op, const law_unit *operands, size_t n, const char **clash);

#endif

/* Receipts: everything that is needed to make the same decision again, years later, and to prove that it is the same.
 *
 * Uses: law.h. Public. Read first: docs/law-format.md, "Receipts" (fields of the published RFC-013).
 *
 * INV-1  The same evaluation gives the same receipt, byte for byte, but for `timestamp`, which is outside `hash`.
 * INV-2  Lists are sorted, decimals are written with their exact digits, objects keep the order of the format.
 * INV-3  A receipt holds the parameters and data that were given, so replay needs the laws and the receipt only.
 */
#ifndef LAW_RECEIPT_H
#define LAW_RECEIPT_H

#include "law/law.h"

/* JSON text of the receipt of an evaluation that succeeded; timestamp in seconds (clock_now). In arena a. */
str law_receipt_write(arena *a, const law_corpus *c, const law_view *v, const law_request *q, const law_result *r,
                      const doc *data_as_given, int64_t timestamp);

typedef enum law_replay_status {
    LAW_REPLAY_SAME,        /* the same outputs, provenance and hash */
    LAW_REPLAY_TAMPERED,    /* the receipt's hash does not fit its own content */
    LAW_REPLAY_LAW_CHANGED, /* a law it names is not loaded, or has other bytes */
    LAW_REPLAY_DIFFERENT    /* other outputs */
} law_replay_status;

/* Evaluates the receipt again with the corpus. *why is a sentence in arena a when the status is not LAW_REPLAY_SAME. False only when the
 * text is no receipt. */
bool law_receipt_replay(arena *a, const law_corpus *c, str name, str receipt, law_replay_status *status, str *why, err *e);

#endif

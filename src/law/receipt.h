/* Receipts: everything that is needed to make the same decision again, years later, and to prove that it is the same.
 *
 * Uses: law.h, trace.h. Public. Read first: docs/law-format.md, "Receipts" (fields of the published RFC-013).
 *
 * INV-1  The same evaluation gives the same receipt, byte for byte, but for `timestamp`, which is outside `hash`.
 * INV-2  Lists are sorted, decimals are written with their exact digits, objects keep the order of the format.
 * INV-3  A receipt holds the parameters and data that were given, so replay needs the laws and the receipt only.
 * INV-4  Reading back is exact: an Int is written without, a Dec with all its decimals (1.50); a Dec without decimals
 *        as 3e0.
 *
 * `hash` is the SHA-256 of the canonical bytes: the receipt without `hash` and `timestamp`, written without white
 * space. It shows that a receipt was damaged or carelessly edited; who wants to know that nobody forged it keeps or
 * signs the hash elsewhere.
 */
#ifndef LAW_RECEIPT_H
#define LAW_RECEIPT_H

#include "law/trace.h"

/* JSON text of the receipt of an evaluation that succeeded; timestamp in seconds (clock_now). In arena a. The data in
 * the receipt are those of q->data, as the engine saw them. Cost: when r has no trace, one more evaluation, because only a trace tells which laws were used. */
str law_receipt_write(arena *a, const law_corpus *c, const law_view *v, const law_request *q, const law_result *r,
                      int64_t timestamp);

typedef enum law_replay_status {
    LAW_REPLAY_SAME,        /* the same outputs and provenance, made by the same laws */
    LAW_REPLAY_TAMPERED,    /* the receipt's hash does not fit its own content */
    LAW_REPLAY_LAW_CHANGED, /* a law that was used is not loaded or has other bytes, or another law is used now */
    LAW_REPLAY_DIFFERENT    /* other outputs */
} law_replay_status;

/* Evaluates the receipt again with the corpus (sealed). *why is a sentence in arena a when the status is not
 * LAW_REPLAY_SAME. False only when the text is no receipt. Laws that were loaded but not used, and the version of the
 * program, may differ. */
bool law_receipt_replay(arena *a, const law_corpus *c, str name, str receipt, law_replay_status *status, str *why,
                        err *e);

/* The hash that fits the content of a receipt (64 hexadecimal digits), whatever hash it bears itself. False when it is
 * no JSON object. */
bool law_receipt_hash(str name, str receipt, char out[64], err *e);

/* The law versions of all articles in a trace: those that the evaluation used, sorted by id and valid_from, each once.
 * In arena a. */
const law_version **law_trace_laws(arena *a, const law_trace *t, size_t *count);

#endif

/* Suites: golden vectors and feature files, run against the engine.
 *
 * Uses: law.h, notes.h. Public. Read first: law.h.
 *
 * INV-1  A suite never stops at a failure: every case is run and reported.
 * INV-2  Cases share nothing but the sealed corpus: each has its own parameters, data and run.
 */
#ifndef LAW_SUITE_H
#define LAW_SUITE_H

#include "law/law.h"

typedef struct law_suite_report {
    void (*line)(void *context, str text); /* called for each failure and, when verbose, each pass */
    void *context;
    bool verbose;
    uint64_t doubt; /* vectors: also with facts taken away at random, from this seed (doubt.c); 0 = not */
} law_suite_report;

typedef struct law_tally {
    size_t passed, failed;
} law_tally;

/* Runs golden vectors: one JSON object a line (docs/law-format.md, "Vectors"). Cases with `laws` bring their own corpus. False only when
 * the text is no vector file. Adds to *tally. */
bool law_suite_vectors(const law_corpus *c, str name, str jsonl, const law_suite_report *report, law_tally *tally,
                       err *e);

/* Runs a feature file in the published grammar against the corpus. False when the file is no feature file, or has a sentence that is
 * not in the grammar (with its line); nothing is run then. Adds to *tally: one per scenario. A scenario tagged @wip, itself or by its
 * feature, is work in progress: it is not run and not counted, and report gets the line "skipped (@wip)". A failure is reported as
 * "file:line scenario: step: what was expected, and what came", with the line of the first step that does not hold. */
bool law_suite_feature(const law_corpus *c, str name, str text, const law_suite_report *report, law_tally *tally,
                       err *e);

/* Is evaluation with unknown facts sound for this request? Takes facts away, some rounds, each time others, and compares with the strict
 * outcome (unknown.h, INV-1 and 2). False with why not. sources: as a vector has them; NULL: none. */
bool law_suite_doubt(arena *a, law_run *run, const law_view *view, const law_corpus *c, const law_request *q,
                     const doc *sources, uint64_t seed, str *why);

/* The sentences of the grammar, for --help: NULL-terminated list. */
const char *const *law_suite_sentences(void);

#endif

/* Feature files: the part of Gherkin that scenarios of laws are written in, read into steps.
 *
 * Uses: base. Internal to the suite (feature.c). Read first: suite.h.
 *
 * What is read: `Feature:`, `Background:`, `Scenario:`, steps (Given, When, Then, And, But, *), `|` tables below a
 * step, @tags, # comments, and free text below a heading. What is refused by name: outlines, examples, rules, doc strings.
 *
 * INV-1  A feature has one or more scenarios, and each of them (but for one tagged @wip) has a step: a file that tests
 *        nothing is an error, not a success.
 * INV-2  The rows of one table have the same number of cells.
 * INV-3  Every place is the line of the file, counted from 1.
 */
#ifndef LAW_FEATURE_H
#define LAW_FEATURE_H

#include "base/err.h"

#define LAW_FEATURE_BYTES_MAX 1000000 /* as a law file */

typedef struct law_feature_row {
    const str *cells; /* trimmed, escapes \| \\ \n resolved */
    size_t count;
    int line;
} law_feature_row;

typedef struct law_feature_step {
    str text; /* without its keyword, trimmed */
    int line;
    const law_feature_row *rows; /* table below it */
    size_t row_count;
} law_feature_step;

typedef struct law_feature_scenario {
    str name;
    int line;
    bool wip; /* tagged @wip, itself or its feature */
    const law_feature_step *steps;
    size_t step_count;
} law_feature_scenario;

typedef struct law_feature {
    str name;
    const law_feature_step *background; /* run before the steps of every scenario */
    size_t background_count;
    const law_feature_scenario *scenarios;
    size_t scenario_count;
} law_feature;

/* Reads a feature file; `name` is used in errors. Everything in *out lives in a or is cut from text. */
bool law_feature_read(arena *a, str name, str text, law_feature *out, err *e);

#endif

/* The steps of a scenario: the sentences of the published grammar, and the world that they change and ask about.
 *
 * Uses: law.h, notes.h, feature.h. Internal to the suite (feature.c, feature_steps.c). Read first: suite.h, feature.h.
 *
 * INV-1  A step changes its own world only. It returns false when it does not hold, and `why` then says what was
 *        expected and what came.
 * INV-2  A failing evaluation is no failing step: it is an outcome, which later steps ask about.
 * INV-3  What the world holds lives in its arena, in the feature's text or in the corpus.
 */
#ifndef LAW_FEATURE_STEPS_H
#define LAW_FEATURE_STEPS_H

#include "law/feature.h"
#include "law/law.h"
#include "law/notes.h"

#define LAW_CAPTURES_MAX 3 /* places in one sentence */
#define LAW_RULES 34       /* sentences of the grammar */

typedef struct law_world_source {
    str name, key;
    const law_value *records;
    size_t count;
} law_world_source;

/* What the steps of one scenario have said and done so far. */
typedef struct law_world {
    arena *a;
    const law_corpus *c;
    law_run *run;
    law_view *view; /* of the day last evaluated */
    str day;        /* as written: a wrong date fails the evaluation, not the step */
    law_mode mode;
    law_entry *parameters; /* in order; the engine takes the last of a name */
    size_t parameter_count, parameter_cap;
    law_world_source *sources;
    size_t source_count, source_cap;
    bool evaluated, succeeded;
    law_result result;
    err error;
    law_note_article *articles;
    size_t article_count;
    law_note_selector selector;
    bool selected, resolved;
    law_note_place place;
    str why;
} law_world;

typedef struct law_call law_call;

typedef struct law_rule {
    const char *sentence; /* as published: "{x}" stands for text in quotes, {x} for a number */
    bool (*act)(law_world *w, const law_call *c, int literal);
    int literal; /* what the sentence itself says, such as true or false */
    bool table;  /* follows */
} law_rule;

struct law_call { /* one step, understood */
    const law_feature_step *step;
    const law_rule *rule;
    str captured[LAW_CAPTURES_MAX];
};

extern const law_rule law_rules[LAW_RULES];

#endif

/* Feature files, run: each step is matched with a sentence of the grammar, then the scenarios are played. */
#include "law/feature_steps.h"
#include "law/suite.h"

#include <assert.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ understanding */

/* Bytes of the number at the start of s (-?\d+(\.\d+)?), 0 when there is none. */
static size_t number_length(str s)
{
    size_t at = s.n > 0 && s.p[0] == '-', start = at;
    while (at < s.n && s.p[at] >= '0' && s.p[at] <= '9') {
        at++;
    }
    if (at == start) {
        return 0;
    }
    size_t point = at;
    if (at + 1 < s.n && s.p[at] == '.') {
        at++;
        while (at < s.n && s.p[at] >= '0' && s.p[at] <= '9') {
            at++;
        }
    }
    return at > point + 1 ? at : point;
}

/* Whether text is an instance of the sentence; what stands in its places goes to captured. */
static bool matches(str sentence, str text, str captured[LAW_CAPTURES_MAX])
{
    size_t count = 0;
    while (sentence.n > 0) {
        bool quoted = str_starts(sentence, S("\"{"));
        if (!quoted && sentence.p[0] != '{') {
            if (text.n == 0 || text.p[0] != sentence.p[0]) {
                return false;
            }
            sentence = str_from(sentence, 1);
            text = str_from(text, 1);
            continue;
        }
        if (quoted && (text.n == 0 || text.p[0] != '"')) {
            return false;
        }
        text = str_from(text, quoted);
        ptrdiff_t close = str_find(text, S("\""));
        size_t length = quoted ? (close < 0 ? text.n : (size_t)close) : number_length(text);
        if ((quoted && close < 0) || (!quoted && length == 0)) {
            return false;
        }
        assert(count < LAW_CAPTURES_MAX);
        captured[count++] = str_cut(text, 0, length);
        text = str_from(text, length + quoted);
        sentence = str_from(sentence, (size_t)str_find(sentence, S("}")) + 1 + quoted);
    }
    return text.n == 0;
}

/* Sentence or step with its quotations emptied and its numbers as 0, so that only the words count in a comparison. */
static str words_only(arena *a, str s)
{
    buf b = buf_in(a);
    while (s.n > 0) {
        ptrdiff_t close = str_find(str_from(s, 1), s.p[0] == '{' ? S("}") : S("\""));
        size_t number = number_length(s);
        if (number > 0 || (s.p[0] == '{' && close >= 0)) {
            buf_char(&b, '0');
            s = str_from(s, number > 0 ? number : (size_t)close + 2);
        } else if (s.p[0] == '"' && close >= 0) {
            buf_put(&b, S("\"\""));
            s = str_from(s, (size_t)close + 2);
        } else {
            buf_char(&b, s.p[0]);
            s = str_from(s, 1);
        }
    }
    return str_cut(buf_str(&b), 0, 99); /* what str_distance compares */
}

static const char *nearest(arena *a, str text)
{
    str words = words_only(a, text);
    size_t least = SIZE_MAX;
    const char *best = law_rules[0].sentence;
    for (size_t i = 0; i < LAW_RULES; i++) {
        size_t d = str_distance(words, words_only(a, str_of(law_rules[i].sentence)), 98);
        if (d < least) {
            least = d;
            best = law_rules[i].sentence;
        }
    }
    return best;
}

static bool understand(arena *a, str file, const law_feature_step *step, law_call *out, err *e)
{
    for (size_t i = 0; i < LAW_RULES; i++) {
        law_call c = {.step = step, .rule = &law_rules[i]};
        if (!matches(str_of(law_rules[i].sentence), step->text, c.captured)) {
            continue;
        }
        if (law_rules[i].table != (step->row_count > 0)) {
            return err_at(e, ERR_INPUT, 0, file, step->line, 0, "'" STR_FMT "' %s", STR_ARG(step->text),
                          law_rules[i].table ? "needs a table below it" : "takes no table");
        }
        *out = c;
        return true;
    }
    return err_at(e, ERR_INPUT, 0, file, step->line, 0,
                  "'" STR_FMT "' is no sentence of the grammar; the nearest is '%s'", STR_ARG(step->text),
                  nearest(a, step->text));
}

static bool understand_all(arena *a, str file, const law_feature_step *steps, size_t n, law_call **out, err *e)
{
    *out = ARENA_ARRAY(a, law_call, n);
    for (size_t i = 0; i < n; i++) {
        TRY(understand(a, file, &steps[i], &(*out)[i], e));
    }
    return true;
}

/* ------------------------------------------------------------------ scenarios */

typedef struct feature_run {
    arena *file;     /* lives as long as the file */
    arena *scenario; /* is reset between scenarios */
    const law_corpus *c;
    str name;
    law_feature feature;
    law_call *background;
    law_call **calls; /* per scenario; NULL for one that is skipped */
    const law_suite_report *report;
    law_tally *tally;
} feature_run;

static bool understand_file(feature_run *f, str text, err *e)
{
    TRY(law_feature_read(f->file, f->name, text, &f->feature, e));
    TRY(understand_all(f->file, f->name, f->feature.background, f->feature.background_count, &f->background, e));
    f->calls = ARENA_ARRAY(f->file, law_call *, f->feature.scenario_count);
    for (size_t i = 0; i < f->feature.scenario_count; i++) {
        const law_feature_scenario *s = &f->feature.scenarios[i];
        if (!s->wip) {
            TRY(understand_all(f->file, f->name, s->steps, s->step_count, &f->calls[i], e));
        }
    }
    return true;
}

static void tell(const feature_run *f, int line, str scenario, const char *what)
{
    f->report->line(f->report->context, str_printf(f->scenario, STR_FMT ":%d " STR_FMT ": %s", STR_ARG(f->name), line,
                                                   STR_ARG(scenario), what));
}

/* The step that failed, NULL when all did what they say. */
static const law_call *first_failure(law_world *w, const law_call *calls, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (!calls[i].rule->act(w, &calls[i], calls[i].rule->literal)) {
            return &calls[i];
        }
    }
    return NULL;
}

static void run_scenario(const feature_run *f, size_t index)
{
    const law_feature_scenario *s = &f->feature.scenarios[index];
    if (s->wip) {
        tell(f, s->line, s->name, "skipped (@wip)");
        return;
    }
    law_world w = {.a = f->scenario, .c = f->c, .run = law_run_new(), .day = S("2024-01-01"), .mode = LAW_MODE_ERROR};
    const law_call *failed = first_failure(&w, f->background, f->feature.background_count);
    if (failed == NULL) {
        failed = first_failure(&w, f->calls[index], s->step_count);
    }
    if (failed != NULL) {
        f->tally->failed++;
        str what = str_printf(f->scenario, STR_FMT ": " STR_FMT, STR_ARG(failed->step->text), STR_ARG(w.why));
        tell(f, failed->step->line, s->name, what.p);
    } else {
        f->tally->passed++;
        if (f->report->verbose) {
            tell(f, s->line, s->name, "passed");
        }
    }
    law_run_free(w.run);
}

bool law_suite_feature(const law_corpus *c, str name, str text, const law_suite_report *report, law_tally *tally,
                       err *e)
{
    feature_run f = {
        .file = arena_new(), .scenario = arena_new(), .c = c, .name = name, .report = report, .tally = tally};
    bool ok = understand_file(&f, text, e);
    for (size_t i = 0; ok && i < f.feature.scenario_count; i++) {
        run_scenario(&f, i);
        arena_reset(f.scenario);
    }
    arena_free(f.scenario);
    arena_free(f.file);
    return ok;
}

/* The sentences of the published grammar and what each of them does. */
#include "law/feature_steps.h"
#include "law/suite.h"

#include "base/banned.h"

__attribute__((format(printf, 2, 3))) static bool fails(law_world *w, const char *format, ...)
{
    buf b = buf_in(w->a);
    va_list args;
    va_start(args, format);
    buf_vprintf(&b, format, args);
    va_end(args);
    w->why = buf_str(&b);
    return false;
}

/* Pieces between commas, trimmed; empty ones are left out. */
static str *split_names(arena *a, str text, size_t *count)
{
    str *names = NULL;
    size_t cap = 0;
    *count = 0;
    while (text.n > 0) {
        ptrdiff_t comma = str_find(text, S(","));
        str name = str_trim(comma < 0 ? text : str_cut(text, 0, (size_t)comma));
        text = comma < 0 ? STR_NULL : str_from(text, (size_t)comma + 1);
        if (name.n > 0) {
            ARENA_PUSH(a, names, *count, cap, name);
        }
    }
    return names;
}

/* ------------------------------------------------------------------ given */

/* Text in quotes and in cells says by its content what it is. A bare number is whole when its value is. */
static bool value_of(law_world *w, str captured, bool bare, law_value *out)
{
    dec d;
    int64_t i;
    if (!bare) {
        *out = law_value_from_cell(str_trim(captured));
        return true;
    }
    if (!dec_parse(captured, &d)) {
        return fails(w, "the number " STR_FMT " is too large; decimals have at most 28 digits", STR_ARG(captured));
    }
    *out = dec_to_int_exact(d, &i) ? law_int(i) : law_dec(d);
    return true;
}

static bool set_date(law_world *w, const law_call *c, int unused)
{
    (void)unused;
    w->day = c->captured[0];
    return true;
}

static bool check_loaded(law_world *w, const law_call *c, int unused)
{
    (void)unused;
    if (law_corpus_find(w->c, c->captured[0]) == NULL) {
        return fails(w, "expected law '" STR_FMT "' to be loaded, and the corpus does not have it",
                     STR_ARG(c->captured[0]));
    }
    return true;
}

static bool set_parameter(law_world *w, const law_call *c, int bare)
{
    law_entry p = {.name = c->captured[0]};
    TRY(value_of(w, c->captured[1], bare, &p.value));
    ARENA_PUSH(w->a, w->parameters, w->parameter_count, w->parameter_cap, p);
    return true;
}

static bool set_parameters(law_world *w, const law_call *c, int unused)
{
    (void)unused;
    for (size_t i = 0; i < c->step->row_count; i++) {
        const law_feature_row *row = &c->step->rows[i];
        if (row->count != 2) {
            return fails(w, "expected a table of two columns, name and value, without a header; it has %zu",
                         row->count);
        }
        law_entry p = {row->cells[0], law_value_from_cell(row->cells[1])};
        ARENA_PUSH(w->a, w->parameters, w->parameter_count, w->parameter_cap, p);
    }
    return true;
}

static bool set_data_source(law_world *w, const law_call *c, int unused)
{
    (void)unused;
    const law_feature_row *header = &c->step->rows[0];
    size_t count = c->step->row_count - 1, at = 0;
    law_value *records = ARENA_ARRAY(w->a, law_value, count);
    for (size_t i = 0; i < count; i++) {
        law_entry *fields = ARENA_ARRAY(w->a, law_entry, header->count);
        for (size_t j = 0; j < header->count; j++) {
            fields[j] = (law_entry){header->cells[j], law_value_from_cell(c->step->rows[i + 1].cells[j])};
        }
        records[i] = law_object(fields, header->count);
    }
    law_world_source source = {c->captured[0], c->captured[1], records, count};
    while (at < w->source_count && !str_eq(w->sources[at].name, source.name)) {
        at++;
    }
    if (at < w->source_count) { /* said again: replaces */
        w->sources[at] = source;
    } else {
        ARENA_PUSH(w->a, w->sources, w->source_count, w->source_cap, source);
    }
    return true;
}

static bool set_mode(law_world *w, const law_call *c, int unused)
{
    (void)unused;
    if (!law_mode_from(c->captured[0], &w->mode)) {
        return fails(w, "expected the mode error, propagate, warn or ignore, and got '" STR_FMT "'",
                     STR_ARG(c->captured[0]));
    }
    return true;
}

/* ------------------------------------------------------------------ when */

static bool look_at_day(law_world *w, err *e)
{
    date day;
    if (!date_parse(w->day, &day)) {
        return err_at(e, ERR_INPUT, LAW_E_INVALID_DATE, STR_NULL, 0, 0,
                      "Invalid date: '" STR_FMT "'; expected YYYY-MM-DD", STR_ARG(w->day));
    }
    if (w->view == NULL || law_view_day(w->view) != day) {
        w->view = law_view_at(w->c, day);
        arena_defer(w->a, (void (*)(void *))law_view_free, w->view);
    }
    return true;
}

static bool run_evaluation(law_world *w, str law, const str *outputs, size_t output_count, err *e)
{
    TRY(look_at_day(w, e));
    law_data *data = law_data_new(w->c);
    arena_defer(w->a, (void (*)(void *))law_data_free, data);
    for (size_t i = 0; i < w->source_count; i++) {
        const law_world_source *s = &w->sources[i];
        TRY(law_data_add(data, s->name, s->key, 10, s->records, s->count, e));
    }
    law_request q = {.law = law,
                     .outputs = outputs,
                     .output_count = output_count,
                     .parameters = w->parameters,
                     .parameter_count = w->parameter_count,
                     .data = data,
                     .mode = w->mode};
    return law_run_evaluate(w->run, w->view, &q, &w->result, e);
}

/* A failing evaluation is an outcome, about which later steps say what they expect. */
static bool evaluate(law_world *w, const law_call *c, int several)
{
    size_t count = 1;
    const str *outputs = several ? split_names(w->a, c->captured[0], &count) : &c->captured[0];
    w->evaluated = true;
    w->error = (err){0};
    w->succeeded = run_evaluation(w, c->captured[1], outputs, count, &w->error);
    return true;
}

/* ------------------------------------------------------------------ then */

static bool need_evaluation(law_world *w)
{
    return w->evaluated ? true : fails(w, "nothing was evaluated before this step");
}

static bool expect_success(law_world *w, const law_call *c, int unused)
{
    (void)c, (void)unused;
    TRY(need_evaluation(w));
    return w->succeeded ? true
                        : fails(w, "expected success, and it failed: " STR_FMT, STR_ARG(err_text(w->a, &w->error)));
}

static str names_of_outputs(law_world *w)
{
    buf b = buf_in(w->a);
    for (size_t i = 0; i < w->result.output_count; i++) {
        buf_put(&b, i > 0 ? S(", ") : S(""));
        buf_put(&b, w->result.outputs[i].name);
    }
    return b.n > 0 ? buf_str(&b) : S("none");
}

static bool expect_failure(law_world *w, const law_call *c, int unused)
{
    (void)c, (void)unused;
    TRY(need_evaluation(w));
    return !w->succeeded
               ? true
               : fails(w, "expected failure, and it succeeded with outputs " STR_FMT, STR_ARG(names_of_outputs(w)));
}

static bool expect_failure_with(law_world *w, const law_call *c, int unused)
{
    TRY(expect_failure(w, c, unused));
    if (!str_contains_nocase(str_of(w->error.message), c->captured[0])) {
        return fails(w, "expected an error with '" STR_FMT "', and it was: %s", STR_ARG(c->captured[0]),
                     w->error.message);
    }
    return true;
}

static bool find_output(law_world *w, str name, const law_output **out)
{
    TRY(expect_success(w, NULL, 0));
    *out = law_result_get(&w->result, name);
    if (*out == NULL) {
        return fails(w, "expected output '" STR_FMT "', and the outputs are: " STR_FMT, STR_ARG(name),
                     STR_ARG(names_of_outputs(w)));
    }
    return true;
}

static bool differs(law_world *w, law_value expected, law_value actual)
{
    return fails(w, "expected " STR_FMT ", and it is " STR_FMT, STR_ARG(law_value_text(w->a, expected)),
                 STR_ARG(law_value_text(w->a, actual)));
}

/* Numbers are equal when they differ by at most 1e-9, computed exactly; other values by structure. */
static bool nearly_equal(law_value a, law_value b)
{
    static const dec tolerance = {.lo = 1, .scale = 9};
    dec gap;
    if (!law_is_number(a) || !law_is_number(b)) {
        return law_equal_structural(a, b);
    }
    if (!dec_sub(law_as_dec(a), law_as_dec(b), &gap)) {
        return false; /* too far apart for a decimal */
    }
    gap.negative = 0;
    return dec_cmp(gap, tolerance) <= 0;
}

static bool expect_equal(law_world *w, const law_call *c, int bare)
{
    const law_output *o;
    law_value expected;
    TRY(value_of(w, c->captured[1], bare, &expected));
    TRY(find_output(w, c->captured[0], &o));
    return nearly_equal(o->value, expected) ? true : differs(w, expected, o->value);
}

static bool expect_bool(law_world *w, const law_call *c, int expected)
{
    const law_output *o;
    TRY(find_output(w, c->captured[0], &o));
    return law_equal_structural(o->value, law_bool(expected)) ? true : differs(w, law_bool(expected), o->value);
}

static bool expect_null(law_world *w, const law_call *c, int unused)
{
    (void)unused;
    const law_output *o;
    TRY(find_output(w, c->captured[0], &o));
    return o->value.kind == LAW_NULL ? true : differs(w, law_null(), o->value);
}

static bool expect_part(law_world *w, const law_call *c, int unused)
{
    (void)unused;
    const law_output *o;
    TRY(find_output(w, c->captured[0], &o));
    bool text = o->value.kind == LAW_TEXT || o->value.kind == LAW_DATE;
    if (!text || !str_contains_nocase(law_key_text(w->a, o->value), c->captured[1])) {
        return fails(w, "expected a text with '" STR_FMT "', and it is " STR_FMT, STR_ARG(c->captured[1]),
                     STR_ARG(law_value_text(w->a, o->value)));
    }
    return true;
}

static bool expect_outputs(law_world *w, const law_call *c, int unused)
{
    (void)unused;
    size_t count, known = 0;
    str *names = split_names(w->a, c->captured[0], &count);
    TRY(expect_success(w, NULL, 0));
    for (size_t i = 0; i < count; i++) {
        const law_output *o;
        TRY(find_output(w, names[i], &o));
    }
    for (size_t i = 0; i < w->result.output_count; i++) {
        for (size_t j = 0; j < count; j++) {
            if (str_eq(names[j], w->result.outputs[i].name)) {
                known++;
                break; /* a name that is listed twice counts once */
            }
        }
    }
    if (known < w->result.output_count) {
        return fails(w, "expected exactly " STR_FMT ", and the outputs are: " STR_FMT, STR_ARG(c->captured[0]),
                     STR_ARG(names_of_outputs(w)));
    }
    return true;
}

static bool expect_provenance(law_world *w, const law_call *c, int expected)
{
    static const char *const names[] = {
        [LAW_DIRECT] = "direct", [LAW_REACTIVE] = "reactive", [LAW_OVERRIDE] = "override"};
    const law_output *o;
    TRY(find_output(w, c->captured[0], &o));
    if ((int)o->provenance.type != expected) {
        return fails(w, "expected %s provenance, and it is %s", names[expected], names[o->provenance.type]);
    }
    return true;
}

static bool expect_taint(law_world *w, const law_call *c, int unused)
{
    (void)unused;
    const law_output *o;
    TRY(find_output(w, c->captured[0], &o));
    if (o->value.kind != LAW_UNTRANSLATABLE) {
        return fails(w, "expected an untranslatable, and it is " STR_FMT, STR_ARG(law_value_text(w->a, o->value)));
    }
    return true;
}

/* ------------------------------------------------------------------ notes */

static bool set_articles(law_world *w, const law_call *c, int unused)
{
    (void)unused;
    const law_feature_row *header = &c->step->rows[0];
    size_t number = header->count, text = header->count;
    for (size_t i = 0; i < header->count; i++) {
        number = str_eq(header->cells[i], S("number")) ? i : number;
        text = str_eq(header->cells[i], S("text")) ? i : text;
    }
    if (number == header->count || text == header->count) {
        return fails(w, "expected a table with the columns 'number' and 'text' in its first row");
    }
    w->article_count = c->step->row_count - 1;
    w->articles = ARENA_ARRAY(w->a, law_note_article, w->article_count);
    for (size_t i = 0; i < w->article_count; i++) {
        const law_feature_row *row = &c->step->rows[i + 1];
        w->articles[i] = (law_note_article){row->cells[number], row->cells[text]};
    }
    return true;
}

static bool set_selector(law_world *w, const law_call *c, int unused)
{
    (void)unused;
    w->selector = (law_note_selector){c->captured[0], c->captured[1], c->captured[2]};
    w->selected = true;
    return true;
}

/* A hint says where the text once stood. The format ignores it: the note follows the text. */
static bool set_hint(law_world *w, const law_call *c, int unused)
{
    (void)c, (void)unused;
    return w->selected ? true : fails(w, "no note was described before this step");
}

static bool resolve_note(law_world *w, const law_call *c, int unused)
{
    TRY(set_hint(w, c, unused));
    w->place = law_note_resolve(w->a, w->articles, w->article_count, w->selector);
    w->resolved = true;
    return true;
}

static str describe_place(law_world *w)
{
    static const char *const names[] = {[LAW_NOTE_FOUND] = "found",
                                        [LAW_NOTE_ORPHANED] = "orphaned",
                                        [LAW_NOTE_AMBIGUOUS] = "ambiguous",
                                        [LAW_NOTE_SKIPPED] = "skipped"};
    const law_note_place *p = &w->place;
    if (p->status != LAW_NOTE_FOUND) {
        return str_of(names[p->status]);
    }
    return str_printf(w->a, "found in article " STR_FMT ", characters %zu to %zu, %s (%.3f)", STR_ARG(p->article),
                      p->start, p->end, p->exact ? "exact" : "fuzzy", p->confidence);
}

static bool expect_status(law_world *w, const law_call *c, int status)
{
    (void)c;
    if (!w->resolved) {
        return fails(w, "the note was not resolved before this step");
    }
    return (int)w->place.status == status ? true : fails(w, "the note is " STR_FMT, STR_ARG(describe_place(w)));
}

static bool expect_article(law_world *w, const law_call *c, int unused)
{
    (void)unused;
    TRY(expect_status(w, c, LAW_NOTE_FOUND));
    return str_eq(w->place.article, c->captured[0]) ? true
                                                    : fails(w, "the note is " STR_FMT, STR_ARG(describe_place(w)));
}

static bool expect_match(law_world *w, const law_call *c, int exact)
{
    TRY(expect_status(w, c, LAW_NOTE_FOUND));
    return w->place.exact == (exact != 0) ? true : fails(w, "the note is " STR_FMT, STR_ARG(describe_place(w)));
}

/* ------------------------------------------------------------------ grammar */

/* The published sentences: "{x}" stands for text in quotes, {x} for a number. Then: what the step does, the literal
 * that the sentence means, and whether a table follows. */
/* clang-format off */
#define GRAMMAR(SENTENCE)                                                                                              \
    SENTENCE("the calculation date is \"{date}\"", set_date, 0, false)                                                 \
    SENTENCE("law \"{law}\" is loaded", check_loaded, 0, false)                                                        \
    SENTENCE("parameter \"{name}\" is \"{value}\"", set_parameter, false, false)                                       \
    SENTENCE("parameter \"{name}\" is {value}", set_parameter, true, false)                                            \
    SENTENCE("the following parameters:", set_parameters, 0, true)                                                     \
    SENTENCE("the following \"{source}\" data with key \"{key}\":", set_data_source, 0, true)                          \
    SENTENCE("I evaluate \"{output}\" of \"{law}\"", evaluate, false, false)                                           \
    SENTENCE("the execution succeeds", expect_success, 0, false)                                                       \
    SENTENCE("the execution fails", expect_failure, 0, false)                                                          \
    SENTENCE("the execution fails with \"{message}\"", expect_failure_with, 0, false)                                  \
    SENTENCE("output \"{output}\" is true", expect_bool, true, false)                                                  \
    SENTENCE("output \"{output}\" is false", expect_bool, false, false)                                                \
    SENTENCE("output \"{output}\" equals {value}", expect_equal, true, false)                                          \
    SENTENCE("output \"{output}\" equals \"{value}\"", expect_equal, false, false)                                     \
    SENTENCE("output \"{output}\" is null", expect_null, 0, false)                                                     \
    SENTENCE("output \"{output}\" contains \"{value}\"", expect_part, 0, false)                                        \
    SENTENCE("I evaluate outputs \"{outputs}\" of \"{law}\"", evaluate, true, false)                                   \
    SENTENCE("the result contains exactly the outputs \"{outputs}\"", expect_outputs, 0, false)                        \
    SENTENCE("output \"{output}\" has direct provenance", expect_provenance, LAW_DIRECT, false)                        \
    SENTENCE("output \"{output}\" has reactive provenance", expect_provenance, LAW_REACTIVE, false)                    \
    SENTENCE("output \"{output}\" has override provenance", expect_provenance, LAW_OVERRIDE, false)                    \
    SENTENCE("the untranslatable mode is \"{mode}\"", set_mode, 0, false)                                              \
    SENTENCE("output \"{output}\" is tainted as untranslatable", expect_taint, 0, false)                               \
    SENTENCE("a law with the following articles:", set_articles, 0, true)                                              \
    SENTENCE("a note selecting \"{quote}\"", set_selector, 0, false)                                                   \
    SENTENCE("a note selecting \"{quote}\" with prefix \"{prefix}\" and suffix \"{suffix}\"", set_selector, 0, false)  \
    SENTENCE("the note hints article \"{article}\"", set_hint, 0, false)                                               \
    SENTENCE("the note hints article \"{article}\" at position {start} to {end}", set_hint, 0, false)                  \
    SENTENCE("the note is resolved", resolve_note, 0, false)                                                           \
    SENTENCE("the note resolves to article \"{article}\"", expect_article, 0, false)                                   \
    SENTENCE("the note is an exact match", expect_match, true, false)                                                  \
    SENTENCE("the note is a fuzzy match", expect_match, false, false)                                                  \
    SENTENCE("the note is orphaned", expect_status, LAW_NOTE_ORPHANED, false)                                          \
    SENTENCE("the note is ambiguous", expect_status, LAW_NOTE_AMBIGUOUS, false)
/* clang-format on */

#define AS_RULE(sentence, act, literal, table) {sentence, act, literal, table},
#define AS_TEXT(sentence, act, literal, table) sentence,

const law_rule law_rules[] = {GRAMMAR(AS_RULE)};
_Static_assert(sizeof law_rules / sizeof *law_rules == LAW_RULES, "every sentence of the grammar");

static const char *const sentences[] = {GRAMMAR(AS_TEXT) NULL};
_Static_assert(sizeof sentences / sizeof *sentences == LAW_RULES + 1, "every rule has its sentence");

const char *const *law_suite_sentences(void)
{
    return sentences;
}

/* The story of an evaluation: from each output down to the facts, each thing told once. */
#include "law/tell.h"

#include "base/banned.h"

typedef struct telling { /* one output, and how its line begins */
    law_sym name;
    str label;
    law_value value;
    law_unit unit;
    const char *id, *id_why; /* texts {0} label, {1} value, {2} article: without and with a story below */
    str first;               /* lines that come right below its line */
} telling;

#define AS_OUTPUT "law.explain.output", "law.explain.output.why"
#define AS_OWN "law.explain.own", "law.explain.own.why"
#define AS_TERM "law.explain.term", "law.explain.term.why"

static void tell_output(law_teller *w, law_frame f, telling t, int depth);

/* ------------------------------------------------------------------ told once */

static bool is_told(const law_teller *w, size_t event, law_sym name, bool is_output)
{
    for (size_t i = 0; i < w->told_count; i++) {
        if (w->told[i].event == event && w->told[i].name == name && w->told[i].is_output == is_output) {
            return true;
        }
    }
    return false;
}

static void mark_told(law_teller *w, size_t event, law_sym name, bool is_output)
{
    law_told_name told = {event, name, is_output};
    ARENA_PUSH(w->a, w->told, w->told_count, w->told_cap, told);
}

/* ------------------------------------------------------------------ finding events */

/* The last action of the frame that computes the name: its event, and its place among the article's actions. NO_EVENT
 * when none. */
static size_t find_action(const law_teller *w, const law_frame *f, law_sym name, const law_action **action)
{
    size_t found = NO_EVENT, k = 0;
    for (size_t i = f->event + 1; i < f->end; i = law_tell_end(w, i)) {
        if (w->t->events[i].type != LAW_EVENT_ACTION) {
            continue;
        }
        if (w->t->events[i].name == name && k < f->article->action_count && f->article->actions[k].output == name) {
            found = i;
            *action = &f->article->actions[k];
        }
        k++;
    }
    return found;
}

static size_t find_override(const law_teller *w, const law_frame *f, law_sym name)
{
    for (size_t i = f->event + 1; i < f->end; i = law_tell_end(w, i)) {
        if (w->t->events[i].type == LAW_EVENT_OVERRIDE && w->t->events[i].name == name &&
            law_tell_source(w, i) != NO_EVENT) {
            return i;
        }
    }
    return NO_EVENT;
}

/* The article that a hook of the frame ran and that computes the name, itself or by a hook of its own. False when none
 * did. */
static bool find_hook(const law_teller *w, const law_frame *f, law_sym name, int depth, law_frame *out)
{
    for (size_t i = f->event + 1; i < f->end && depth > 0; i = law_tell_end(w, i)) {
        size_t source = w->t->events[i].type == LAW_EVENT_HOOK ? law_tell_source(w, i) : NO_EVENT;
        if (source == NO_EVENT) {
            continue;
        }
        law_frame hook = law_tell_frame(w, source, f, i);
        bool found = law_article_output_slot(hook.article, name) >= 0;
        if (found) {
            *out = hook;
        }
        if (found || find_hook(w, &hook, name, depth - 1, out)) {
            return true;
        }
    }
    return false;
}

/* ------------------------------------------------------------------ names */

static str labelled(law_teller *w, law_sym name)
{
    return law_tell_capital(w, law_tell_name(w, name));
}

static const law_input *input_of(const law_article *a, law_sym name, uint32_t line)
{
    const law_input *found = NULL;
    for (size_t i = 0; i < a->input_count; i++) {
        if (a->inputs[i].name == name && (found == NULL || a->inputs[i].line == line)) {
            found = &a->inputs[i];
        }
    }
    return found;
}

static bool is_computed(const law_article *a, uint32_t slot)
{
    for (size_t i = 0; i < a->computed_count; i++) {
        if (a->computed[i].slot == slot) {
            return true;
        }
    }
    return false;
}

static bool was_given(const law_teller *w, const law_frame *f, law_sym name);

/* Is the name in f what the request gave: no input, term, hook or output of f. */
static bool is_parameter(const law_teller *w, const law_frame *f, law_sym name)
{
    law_frame ignored;
    return law_tell_resolved(w, f, LAW_EVENT_INPUT, name) == NO_EVENT &&
           law_tell_resolved(w, f, LAW_EVENT_TERM, name) == NO_EVENT && law_article_output_slot(f->article, name) < 0 &&
           !find_hook(w, f, name, LAW_NESTING_MAX, &ignored) && was_given(w, f, name);
}

/* Did the parameter of f come unchanged from the request. */
static bool was_given(const law_teller *w, const law_frame *f, law_sym name)
{
    if (f->caller == NULL) {
        return true;
    }
    const law_event *e = &w->t->events[f->through];
    const law_input *in = e->type == LAW_EVENT_INPUT ? input_of(f->caller->article, e->name, e->line) : NULL;
    for (size_t i = 0; in != NULL && i < in->mapping_count; i++) {
        law_operand o = in->mapping[i].value;
        bool renamed = OPERAND_TAG(o) != OPERAND_SLOT || f->caller->article->slot_names[OPERAND_INDEX(o)] != name;
        if (in->mapping[i].target == name && renamed) {
            return false;
        }
    }
    return is_parameter(w, f->caller, name);
}

/* For whom or what another article was asked, when that is not simply handed on under the same name. */
static void tell_mapping(law_teller *w, law_frame *f, const law_input *in, size_t event, int depth)
{
    size_t at = event + 1, end = law_tell_end(w, event);
    for (size_t i = 0; i < in->mapping_count; i++) {
        law_operand o = in->mapping[i].value;
        if (at < end && (w->t->events[at].type == LAW_EVENT_ARTICLE || w->t->events[at].type == LAW_EVENT_CACHED)) {
            return; /* the same parameters were handed on: nothing was evaluated */
        }
        law_reason *r = law_reason_of(w, f, o, &at, end);
        law_sym name = OPERAND_TAG(o) == OPERAND_SLOT ? f->article->slot_names[OPERAND_INDEX(o)] : SYM_NONE;
        if (name == in->mapping[i].target && is_parameter(w, f, name)) {
            continue;
        }
        law_tell_line(
            w, depth,
            TELL(w, "asked_for", law_tell_name(w, in->mapping[i].target), law_tell_phrase(w, f, r, UNIT_UNKNOWN)));
    }
}

static str mapping_lines(law_teller *w, law_frame *f, const law_input *in, size_t event, int depth)
{
    size_t start = w->out.n;
    tell_mapping(w, f, in, event, depth);
    str lines = str_copy(w->a, str_from(buf_str(&w->out), start));
    w->out.n = start;
    return lines;
}

static void tell_input(law_teller *w, law_frame *f, const law_used_name *used, size_t event, int depth)
{
    const law_event *e = &w->t->events[event];
    const law_input *in = input_of(f->article, used->name, e->line);
    size_t source = law_tell_source(w, event);
    if (e->how == LAW_HOW_DATA_SOURCE) {
        law_tell_line(w, depth, TELL(w, "data", labelled(w, used->name), law_tell_value(w, used->value, used->unit)));
    } else if (in != NULL && source != NO_EVENT) {
        telling t = {in->output,  labelled(w, used->name),
                     used->value, used->unit,
                     AS_OUTPUT,   mapping_lines(w, f, in, event, depth + 1)};
        tell_output(w, law_tell_frame(w, source, f, event), t, depth);
    } else {
        law_tell_line(w, depth,
                      TELL(w, "nothing", labelled(w, used->name), law_tell_value(w, used->value, used->unit)));
    }
}

static void tell_term(law_teller *w, law_frame *f, const law_used_name *used, size_t event, int depth)
{
    size_t source = law_tell_source(w, event);
    str label = labelled(w, used->name), value = law_tell_value(w, used->value, used->unit);
    if (source == NO_EVENT) {
        law_tell_line(w, depth, TELL(w, "term.nobody", label, value));
        return;
    }
    bool is_default = false; /* the default runs as an article without outputs of its own */
    for (size_t i = 0; i < f->article->term_count; i++) {
        is_default = is_default || f->article->terms[i].defaults == w->t->events[source].article;
    }
    if (is_default) {
        law_tell_line(w, depth, TELL(w, "term.default", label, value));
        return;
    }
    telling t = {used->name, label, used->value, used->unit, AS_TERM, STR_NULL};
    tell_output(w, law_tell_frame(w, source, f, event), t, depth);
}

/* Where a name of the frame got its value. */
static void tell_name(law_teller *w, law_frame *f, const law_used_name *used, int depth)
{
    size_t event;
    law_frame hook;
    bool is_output = is_computed(f->article, used->slot);
    if (is_told(w, f->event, used->name, is_output)) {
        return;
    }
    if (is_output) {
        telling t = {used->name, labelled(w, used->name), used->value, used->unit, AS_OWN, STR_NULL};
        tell_output(w, law_tell_frame(w, f->event, f->caller, f->through), t, depth);
        return;
    }
    mark_told(w, f->event, used->name, false);
    if ((event = law_tell_resolved(w, f, LAW_EVENT_INPUT, used->name)) != NO_EVENT) {
        tell_input(w, f, used, event, depth);
    } else if ((event = law_tell_resolved(w, f, LAW_EVENT_TERM, used->name)) != NO_EVENT) {
        tell_term(w, f, used, event, depth);
    } else if (find_hook(w, f, used->name, LAW_NESTING_MAX, &hook)) {
        telling t = {used->name, TELL(w, "with", law_tell_name(w, used->name)), used->value, used->unit, AS_OUTPUT,
                     STR_NULL};
        tell_output(w, hook, t, depth);
    } else if (was_given(w, f, used->name)) {
        law_tell_line(w, depth, TELL(w, "given", labelled(w, used->name), law_tell_value(w, used->value, used->unit)));
    } else {
        str by = law_tell_article(w, f->caller->article);
        law_tell_line(w, depth,
                      TELL(w, "handed_on", labelled(w, used->name), law_tell_value(w, used->value, used->unit), by));
    }
}

/* ------------------------------------------------------------------ outputs */

/* How the action came to its value, and then where the names in it came from. Returns whether there was anything to
 * tell. A unit that is not known yet becomes that of the expression. */
static bool tell_action(law_teller *w, law_frame *f, law_sym name, law_unit *unit, int depth)
{
    const law_action *action = NULL;
    size_t event = find_action(w, f, name, &action), before = w->out.n;
    if (event == NO_EVENT) {
        return false;
    }
    size_t at = event + 1;
    law_reason *r = law_reason_of(w, f, action->value, &at, law_tell_end(w, event));
    *unit = *unit != UNIT_UNKNOWN ? *unit : r->unit;
    if (!law_reason_is_simple(r)) {
        law_tell_reason(w, f, r, depth, *unit);
    } else {
        bool is_slot = OPERAND_TAG(action->value) == OPERAND_SLOT;
        bool same = is_slot && f->article->slot_names[OPERAND_INDEX(action->value)] == name;
        str phrase = law_tell_phrase(w, f, r, *unit);
        if (r->event != NO_EVENT && !same) {
            law_tell_line(w, depth, TELL(w, "is", phrase));
        }
    }
    for (size_t i = 0; i < f->name_count; i++) { /* telling one may note more */
        law_used_name used = f->names[i];
        law_unit declared = law_tell_unit(w, f, used.name);
        used.unit = declared != UNIT_UNKNOWN ? declared : used.unit;
        tell_name(w, f, &used, depth);
    }
    return w->out.n > before;
}

/* Puts the line in front of what was told since `start`, and other lines after it; the story itself says whether there
 * is a "because". */
static void put_before(law_teller *w, size_t start, int depth, str line, str first)
{
    str after = str_copy(w->a, str_from(buf_str(&w->out), start));
    w->out.n = start;
    law_tell_line(w, depth, line);
    buf_put(&w->out, first);
    buf_put(&w->out, after);
}

/* Value of an output before it was replaced. */
static law_value own_value(const law_teller *w, const law_frame *f, law_sym name)
{
    const law_action *action;
    size_t event = find_action(w, f, name, &action);
    return event != NO_EVENT ? w->t->events[event].value : (law_value){.kind = LAW_UNSET};
}

static void tell_overridden(law_teller *w, const law_frame *f, size_t through, telling t, int depth)
{
    law_frame other = law_tell_frame(w, law_tell_source(w, through), f, through);
    size_t start = w->out.n;
    str articles[2] = {law_tell_article(w, other.article), law_tell_article(w, f->article)};
    law_unit unit = law_tell_unit(w, &other, t.name);
    t.unit = unit != UNIT_UNKNOWN ? unit : t.unit;
    bool more = tell_action(w, &other, t.name, &t.unit, depth + 1);
    str value = law_tell_value(w, t.value, t.unit), instead = law_tell_value(w, own_value(w, f, t.name), t.unit);
    put_before(w, start, depth,
               more ? TELL(w, "override.why", t.label, value, articles[0], articles[1], instead)
                    : TELL(w, "override", t.label, value, articles[0], articles[1], instead),
               t.first);
}

/* The story of an output of an article. */
static void tell_output(law_teller *w, law_frame f, telling t, int depth)
{
    law_frame hook;
    const law_action *action;
    size_t by = find_override(w, &f, t.name), start = w->out.n;
    law_unit unit = law_tell_unit(w, &f, t.name);
    t.unit = unit != UNIT_UNKNOWN ? unit : t.unit;
    if (by == NO_EVENT && find_action(w, &f, t.name, &action) == NO_EVENT &&
        find_hook(w, &f, t.name, LAW_NESTING_MAX, &hook)) {
        tell_output(w, hook, t, depth);
        return;
    }
    if (is_told(w, f.event, t.name, true)) {
        str above = TELL(w, "above", t.label, law_tell_value(w, t.value, t.unit), law_tell_article(w, f.article));
        put_before(w, start, depth, above, t.first);
        return;
    }
    mark_told(w, f.event, t.name, true);
    if (by != NO_EVENT) {
        tell_overridden(w, &f, by, t, depth);
        return;
    }
    str words[3] = {t.label, STR_NULL, law_tell_article(w, f.article)};
    bool more = tell_action(w, &f, t.name, &t.unit, depth + 1);
    words[1] = law_tell_value(w, t.value, t.unit);
    put_before(w, start, depth, text_get(w->a, w->lang, more ? t.id_why : t.id, 3, words), t.first);
}

/* ------------------------------------------------------------------ the request's outputs */

/* The article of the request itself that gives the output: the last one does, when several do. NO_EVENT when none. */
static size_t find_root(const law_teller *w, law_sym name, bool reactive)
{
    law_frame ignored;
    size_t found = NO_EVENT;
    for (size_t i = 0; i < w->t->count; i = law_tell_end(w, i)) {
        size_t event = w->t->events[i].type == LAW_EVENT_CACHED ? w->t->events[i].link - 1u : i;
        if (event >= w->t->count || w->t->events[event].type != LAW_EVENT_ARTICLE) {
            continue;
        }
        law_frame f = law_tell_frame(w, event, NULL, NO_EVENT);
        bool own = law_article_output_slot(f.article, name) >= 0;
        found = own || (reactive && find_hook(w, &f, name, LAW_NESTING_MAX, &ignored)) ? event : found;
    }
    return found;
}

static void tell_result(law_teller *w, const law_output *o)
{
    bool reactive = o->provenance.type == LAW_REACTIVE;
    law_sym name = law_names_find(&w->t->c->names, o->name);
    size_t event = find_root(w, name, reactive);
    if (event == NO_EVENT) {
        return;
    }
    str label = reactive ? TELL(w, "with", law_tell_name(w, name)) : labelled(w, name);
    telling t = {name, label, o->value, UNIT_UNKNOWN, AS_OUTPUT, STR_NULL};
    tell_output(w, law_tell_frame(w, event, NULL, NO_EVENT), t, 0);
}

static bool is_asked(const law_output *o, const str *outputs, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(o->name, outputs[i])) {
            return true;
        }
    }
    return n == 0;
}

/* What was asked first, in the order asked; then what comes with it by hooks. */
static void tell_results(law_teller *w, const law_result *r, const str *outputs, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const law_output *o = law_result_get(r, outputs[i]);
        if (o != NULL) {
            tell_result(w, o);
        }
    }
    for (size_t i = 0; i < r->output_count; i++) {
        const law_output *o = &r->outputs[i];
        if (n == 0 && o->provenance.type != LAW_REACTIVE) {
            tell_result(w, o);
        }
    }
    for (size_t i = 0; i < r->output_count; i++) {
        const law_output *o = &r->outputs[i];
        if (o->provenance.type == LAW_REACTIVE && !(n > 0 && is_asked(o, outputs, n))) {
            tell_result(w, o);
        }
    }
}

static void tell_articles(law_teller *w)
{
    if (w->article_count == 0) {
        return;
    }
    law_tell_line(w, 0, TELL(w, "articles"));
    for (size_t i = 0; i < w->article_count; i++) {
        const law_article *a = w->articles[i];
        str url = a->url.n > 0 ? a->url : a->law->info.url, article = law_tell_article(w, a);
        law_tell_line(w, 1, url.n > 0 ? TELL(w, "article.url", article, url) : article);
    }
}

str law_explain(arena *a, const law_trace *t, const law_result *r, const str *outputs, size_t output_count,
                text_language lang)
{
    arena *scratch = arena_new();
    law_teller w = {.a = scratch, .lang = lang, .t = t, .out = buf_in(scratch)};
    tell_results(&w, r, outputs, output_count);
    tell_articles(&w);
    str story = str_copy(a, buf_str(&w.out));
    arena_free(scratch);
    return story;
}

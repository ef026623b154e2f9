/* What shows only on some day: articles that need each other's outcome, references whose target has ended or lost the output.
 *
 * The laws in force change on a few days only: where a version begins, and the day after one ends. On each of these the corpus is linked
 * as it would be for an evaluation (view.c), so that cycles are those that an evaluation can really run into. A cycle is found by going
 * down from article to article, depth first: an edge back to an article that is still open closes one (R. Tarjan, 1972). Cost: days times
 * references.
 */
#include "law/checking.h"

#include <stdlib.h>

#include "base/banned.h"

typedef struct edge { /* from one article to another whose outcome it asks for */
    const law_article *to;
    const law_input *in; /* NULL: an open term */
    law_sym law, output;
    uint32_t line, column;
    bool differs; /* asks with parameters of its own making, such as the partner's */
} edge;

typedef struct step {
    const law_article *article;
    size_t input, term, candidate; /* the edge to follow next */
    bool closed;                   /* a circle here was reported: one for each article is enough */
    edge by;                       /* the edge that led here */
} step;

enum { UNSEEN, OPEN, DONE };
enum { PATH_SHOWN = LAW_NESTING_MAX };

typedef struct walking {
    checking *k;
    const law_view *view;
    bool *ambiguous; /* by term number: reported */
    uint8_t *state;  /* by article number */
    step *steps;
    size_t count, cap;
} walking;

/* ------------------------------------------------------------------ edges */

static bool parameters_differ(const law_article *a, const law_input *in)
{
    for (size_t i = 0; in->has_mapping && i < in->mapping_count; i++) {
        law_operand o = in->mapping[i].value;
        if (OPERAND_TAG(o) != OPERAND_SLOT || a->slot_names[OPERAND_INDEX(o)] != in->mapping[i].target) {
            return true;
        }
    }
    return false;
}

static bool next_input(const walking *w, step *s, edge *out)
{
    const law_article *a = s->article;
    while (s->input < a->input_count) {
        const law_input *in = &a->inputs[s->input++];
        if (in->source != SOURCE_INTERNAL && in->source != SOURCE_EXTERNAL) {
            continue;
        }
        const law_article *to = w->view->targets[in->reference].article;
        if (to != NULL) {
            bool differs = a->law->rows_dialect && parameters_differ(a, in);
            *out = (edge){to, in, to->law->id_sym, in->output, in->line, in->column, differs};
            return true;
        }
    }
    return false;
}

static bool next_edge(const walking *w, step *s, edge *out)
{
    if (next_input(w, s, out)) {
        return true;
    }
    for (; s->term < s->article->term_count; s->term++, s->candidate = 0) {
        const law_term *t = &s->article->terms[s->term];
        const law_candidates *list = &w->view->candidates[t->number];
        if (s->candidate < list->count) {
            const law_article *to = list->articles[s->candidate++];
            *out = (edge){to, NULL, to->law->id_sym, t->id, t->line, 0, false};
            return true;
        }
    }
    return false;
}

/* ------------------------------------------------------------------ cycles */

static int compare_labels(const checking *k, const edge *x, const edge *y)
{
    int order = str_cmp(k->c->names.text[x->law], k->c->names.text[y->law]);
    return order != 0 ? order : str_cmp(k->c->names.text[x->output], k->c->names.text[y->output]);
}

/* Is the input that edges[i] follows given along the way to its article? A given input is not resolved: the circle ends there. What a
 * reference into another law gives is its mapping; one within the law hands on what came in. */
static bool is_given(const edge *edges, size_t n, size_t i)
{
    const law_input *wanted = edges[i].in;
    for (size_t back = 1; wanted != NULL && back <= n; back++) {
        const law_input *in = edges[(i + n - back) % n].in;
        for (size_t j = 0; in != NULL && j < in->mapping_count; j++) {
            if (in->mapping[j].target == wanted->name) {
                return true;
            }
        }
        if (in == NULL || in->source == SOURCE_EXTERNAL) {
            return false;
        }
    }
    return false;
}

static bool is_cut(const edge *edges, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (is_given(edges, n, i)) {
            return true;
        }
    }
    return false;
}

/* The steps from `first` on, closed by the last edge; told from the outcome that comes first in the alphabet. */
static void report_cycle(walking *w, size_t first, edge last)
{
    checking *k = w->k;
    size_t n = w->count - first, start = 0;
    edge *edges = ARENA_ARRAY(k->scratch, edge, n); /* edges[i] leaves the article of step first + i */
    bool differs = false;
    for (size_t i = 0; i < n; i++) {
        edges[i] = i + 1 < n ? w->steps[first + i + 1].by : last;
        differs = differs || edges[i].differs;
        start = compare_labels(k, &edges[i], &edges[start]) < 0 ? i : start;
    }
    if (is_cut(edges, n)) {
        return;
    }
    buf path = buf_in(k->scratch);
    for (size_t i = 0; i <= n; i++) {
        const edge *e = &edges[(start + i) % n];
        if (i < PATH_SHOWN || i == n) {
            buf_printf(&path, "%s" STR_FMT "." STR_FMT, i > 0 ? " → " : "", NAME(k, e->law), NAME(k, e->output));
        } else if (i == PATH_SHOWN) {
            buf_put(&path, S(" → …"));
        }
    }
    const law_article *from = w->steps[first + (start + 1) % n].article;
    const edge *out = &edges[(start + 1) % n];
    k->v = from->law;
    if (differs) {
        law_found_as(k, LAW_WARNING, LAW_FIND_CYCLE, from, out->line, out->column,
                     "'" STR_FMT "' asks for itself with other parameters: " STR_FMT "; make sure that this ends",
                     NAME(k, edges[start].output), STR_ARG(buf_str(&path)));
    } else {
        law_found(k, LAW_FIND_CYCLE, from, out->line, out->column,
                  "'" STR_FMT "' needs its own outcome: " STR_FMT "; break the circle", NAME(k, edges[start].output),
                  STR_ARG(buf_str(&path)));
    }
}

static void push_step(walking *w, const law_article *a, edge by)
{
    step s = {.article = a, .by = by};
    w->state[a->index] = OPEN;
    ARENA_PUSH(w->k->scratch, w->steps, w->count, w->cap, s);
}

static void walk_from(walking *w, const law_article *root)
{
    edge e;
    push_step(w, root, (edge){0});
    while (w->count > 0) {
        step *top = &w->steps[w->count - 1];
        if (!next_edge(w, top, &e)) {
            w->state[top->article->index] = DONE;
            w->count--;
        } else if (w->state[e.to->index] == UNSEEN) {
            push_step(w, e.to, e);
        } else if (w->state[e.to->index] == OPEN && !top->closed) {
            size_t first = w->count - 1;
            while (w->steps[first].article != e.to) {
                first--;
            }
            top->closed = true;
            report_cycle(w, first, e);
        }
    }
}

/* ------------------------------------------------------------------ references */

static void check_target(const walking *w, const law_article *a, const law_input *in)
{
    checking *k = w->k;
    const law_target *t = &w->view->targets[in->reference];
    if (in->source != SOURCE_EXTERNAL || t->article != NULL || k->points_nowhere[in->reference]) {
        return;
    }
    if (t->why == LAW_E_ENDED) {
        law_found_as(k, LAW_WARNING, LAW_FIND_UNRESOLVED_LAW, a, in->line, in->column,
                     "input '" STR_FMT "' refers to law '" STR_FMT "', which ended on " STR_FMT
                     " while this one goes on; refer to its successor",
                     NAME(k, in->name), NAME(k, in->law), STR_ARG(t->ended->info.valid_to));
    } else if (t->why == LAW_E_OUTPUT_NOT_FOUND) {
        law_error why;
        const law_version *ended, *v = law_in_force(law_corpus_law(k->c, in->law), w->view->day, &why, &ended);
        law_found_as(k, LAW_WARNING, LAW_FIND_UNRESOLVED_OUTPUT, a, in->line, in->column,
                     "input '" STR_FMT "' refers to '" STR_FMT "' of '" STR_FMT "', which its version of " STR_FMT
                     " does not declare; declare it there too, or end this version with 'valid_to'",
                     NAME(k, in->name), NAME(k, in->output), NAME(k, in->law),
                     STR_ARG(v->info.valid_from.n > 0 ? v->info.valid_from : S("all days")));
    } else {
        return; /* not yet in force: many corpora begin somewhere in time */
    }
    k->points_nowhere[in->reference] = true;
}

/* ------------------------------------------------------------------ rank */

static bool same_territory(const law_version *a, const law_version *b)
{
    for (size_t i = 0; i < a->territory_count && i < b->territory_count; i++) {
        if (a->territory[i].name != b->territory[i].name ||
            !law_identical(a->territory[i].code, b->territory[i].code)) {
            return false;
        }
    }
    return a->territory_count == b->territory_count;
}

/* Two candidates of which neither prevails, and that hold in the same place: an evaluation there cannot choose. */
static void check_rank(const walking *w, const law_article *a, const law_term *t)
{
    const law_candidates *list = &w->view->candidates[t->number];
    bool undecidable;
    for (size_t i = 0; i < list->count && !w->ambiguous[t->number]; i++) {
        for (size_t j = i + 1; j < list->count && !w->ambiguous[t->number]; j++) {
            const law_version *x = list->articles[i]->law, *y = list->articles[j]->law;
            law_priority(x, y, &undecidable);
            if (undecidable && same_territory(x, y)) {
                w->ambiguous[t->number] = true;
                law_found(w->k, LAW_FIND_AMBIGUOUS, a, t->line, 0,
                          "open term '" STR_FMT "' is filled in by '" STR_FMT "' and '" STR_FMT
                          "' with the same rank and valid_from (" STR_FMT ", " STR_FMT
                          "); withdraw one or give it a later valid_from",
                          NAME(w->k, t->id), STR_ARG(x->id), STR_ARG(y->id), STR_ARG(x->file), STR_ARG(y->file));
            }
        }
    }
}

/* ------------------------------------------------------------------ days */

static int by_day(const void *x, const void *y)
{
    date a = *(const date *)x, b = *(const date *)y;
    return (a > b) - (a < b);
}

/* The days on which another set of laws is in force than on the day before. */
static date *days_of_change(checking *k, size_t *count)
{
    const law_corpus *c = k->c;
    date *days = ARENA_ARRAY(k->work, date, 2 * c->sorted_count + 1);
    size_t n = 0, kept = 1;
    days[n++] = DATE_MIN;
    for (size_t i = 0; i < c->sorted_count; i++) {
        const law_version *v = c->sorted[i];
        if (v->has_from) {
            days[n++] = v->valid_from;
        }
        if (v->valid_to < DATE_MAX) {
            days[n++] = v->valid_to + 1;
        }
    }
    qsort(days, n, sizeof *days, by_day);
    for (size_t i = 1; i < n; i++) {
        if (days[i] != days[kept - 1]) {
            days[kept++] = days[i];
        }
    }
    *count = kept;
    return days;
}

static void check_day(checking *k, date day, bool *ambiguous)
{
    law_view *view = law_view_at(k->c, day);
    walking w = {
        .k = k, .view = view, .ambiguous = ambiguous, .state = ARENA_ARRAY(k->scratch, uint8_t, k->c->article_count)};
    for (size_t i = 0; i < k->c->law_count; i++) {
        const law_version *v = view->in_force[i];
        for (size_t j = 0; v != NULL && j < v->article_count; j++) {
            const law_article *a = &v->articles[j];
            k->v = v;
            for (size_t n = 0; n < a->input_count; n++) {
                check_target(&w, a, &a->inputs[n]);
            }
            for (size_t n = 0; n < a->term_count; n++) {
                check_rank(&w, a, &a->terms[n]);
            }
            if (w.state[a->index] == UNSEEN) {
                walk_from(&w, a);
            }
        }
    }
    law_view_free(view);
    arena_reset(k->scratch);
}

void law_check_days(checking *k)
{
    size_t count;
    date *days = days_of_change(k, &count);
    bool *ambiguous = ARENA_ARRAY(k->work, bool, k->c->term_count);
    for (size_t i = 0; i < count; i++) {
        check_day(k, days[i], ambiguous);
    }
}

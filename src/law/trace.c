/* The trace: recorded while running, read afterwards. */
#include "law/record.h"
#include "law/units.h"

#include <assert.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ recording */

size_t law_record_open(law_run *m, law_event_type type, law_how how, const law_article *a, law_sym name, uint32_t line)
{
    law_trace *t = m->trace;
    if (UNLIKELY(t->count == t->cap)) {
        t->events = arena_regrow(m->mem, t->events, t->count, &t->cap, sizeof *t->events);
    }
    t->events[t->count] =
        (law_event){.type = (uint8_t)type, .how = (uint8_t)how, .name = name, .line = line, .article = a};
    return t->count++;
}

size_t law_record_operand(law_run *m, const activation *f, law_operand o)
{
    const law_article *a = f->article;
    uint32_t index = OPERAND_INDEX(o);
    if (OPERAND_TAG(o) == OPERAND_CONST) {
        law_sym name = a->const_names[index];
        return name == SYM_NONE ? EVENT_NONE : law_record_open(m, LAW_EVENT_NAME, LAW_HOW_DEFINITION, a, name, a->line);
    }
    if (OPERAND_TAG(o) == OPERAND_SLOT) {
        return law_record_open(m, LAW_EVENT_NAME, (law_how)a->slot_origins[index], a, a->slot_names[index], a->line);
    }
    const law_node *n = &a->nodes[index];
    size_t event = n->op == OP_TODAY
                       ? law_record_open(m, LAW_EVENT_NAME, LAW_HOW_CONTEXT, a, m->c->known.referencedate, n->line)
                       : law_record_open(m, LAW_EVENT_OPERATION, LAW_HOW_NONE, a, SYM_NONE, n->line);
    m->trace->events[event].op = n->op;
    return event;
}

void law_record_how(law_run *m, size_t event, law_how how)
{
    m->trace->events[event].how = (uint8_t)how;
}

void law_record_done(law_run *m, size_t event, law_value v)
{
    if (event != EVENT_NONE && v.kind != LAW_FAILED) { /* what failed stays unfinished */
        law_event *e = &m->trace->events[event];
        e->size = (uint32_t)(m->trace->count - event);
        e->value = v;
    }
}

/* What failed before stays unfinished, but it ends here. */
void law_record_first(law_run *m)
{
    law_trace *t = m->trace;
    for (size_t i = t->first; i < t->count; i++) {
        if (t->events[i].size == 0) {
            t->events[i].size = (uint32_t)(t->count - i);
        }
    }
    t->first = t->count;
}

/* ------------------------------------------------------------------ reading */

str law_event_name(const law_trace *t, const law_event *e)
{
    if (e->type == LAW_EVENT_OPERATION) {
        return str_of(law_ops[e->op].name);
    }
    if (e->name == SYM_NONE) {
        return law_event_article(e);
    }
    return t->c->names.text[e->name];
}

str law_event_law(const law_event *e)
{
    return ((const law_article *)e->article)->law->id;
}

const law_version *law_event_version(const law_event *e)
{
    return ((const law_article *)e->article)->law;
}

str law_event_article(const law_event *e)
{
    return ((const law_article *)e->article)->number;
}

str law_event_url(const law_event *e)
{
    return ((const law_article *)e->article)->url;
}

bool law_event_same_article(const law_event *a, const law_event *b)
{
    const law_article *one = a->article, *other = b->article;
    return one == other || (one->number_sym == other->number_sym && one->law->id_sym == other->law->id_sym);
}

str law_event_unit(const law_event *e)
{
    const law_article *a = e->article;
    for (size_t i = 0; e->name != SYM_NONE && i < a->unit_count; i++) {
        if (a->units[i].name == e->name) {
            return law_unit_name((law_unit)a->units[i].unit);
        }
    }
    return STR_NULL;
}

const char *law_event_type_name(const law_event *e)
{
    static const char *const names[] = {
        [LAW_EVENT_ARTICLE] = "article",
        [LAW_EVENT_INPUT] = "resolve",
        [LAW_EVENT_TERM] = "open_term_resolution",
        [LAW_EVENT_ACTION] = "action",
        [LAW_EVENT_OPERATION] = "operation",
        [LAW_EVENT_NAME] = "resolve",
        [LAW_EVENT_HOOK] = "hook_resolution",
        [LAW_EVENT_OVERRIDE] = "override_resolution",
        [LAW_EVENT_CACHED] = "cached",
    };
    return names[e->type];
}

const char *law_event_how_name(const law_event *e)
{
    static const char *const names[] = {"",          "URI",   "PARAMETER", "DEFINITION",     "OUTPUT",
                                        "INPUT",     "LOCAL", "CONTEXT",   "RESOLVED_INPUT", "DATA_SOURCE",
                                        "OPEN_TERM", "HOOK",  "OVERRIDE"};
    return names[e->how];
}

static size_t event_json(json *j, const law_trace *t, size_t i, size_t end)
{
    const law_event *e = &t->events[i];
    size_t stop = e->size > 0 ? i + e->size : end; /* an unfinished event holds all that follows */
    json_object(j);
    json_key(j, S("node_type"));
    json_str(j, str_of(law_event_type_name(e)));
    json_key(j, S("name"));
    json_str(j, law_event_name(t, e));
    if (e->type == LAW_EVENT_ARTICLE || e->type == LAW_EVENT_HOOK || e->type == LAW_EVENT_OVERRIDE ||
        e->type == LAW_EVENT_CACHED) {
        json_key(j, S("law"));
        json_str(j, law_event_law(e));
        json_key(j, S("article"));
        json_str(j, law_event_article(e));
    } else if (e->value.kind != LAW_UNSET) {
        json_key(j, S("result"));
        law_value_json(j, e->value);
    }
    if (e->how != LAW_HOW_NONE) {
        json_key(j, S("resolve_type"));
        json_str(j, str_of(law_event_how_name(e)));
    }
    if (i + 1 < stop) {
        json_key(j, S("children"));
        json_array(j);
        for (size_t k = i + 1; k < stop;) {
            k = event_json(j, t, k, stop);
        }
        json_array_end(j);
    }
    json_object_end(j);
    return stop;
}

typedef struct walk {
    arena *a;
    const law_trace *t;
    uint64_t *seen; /* events, as a set */
    const law_event **list;
    size_t count, cap;
} walk;

static void walk_articles(walk *w, size_t from, size_t end)
{
    for (size_t i = from; i < end; i++) {
        const law_event *v = &w->t->events[i];
        bool cached = v->type == LAW_EVENT_CACHED && v->link > 0;
        size_t at = cached ? v->link - 1 : i;
        if ((!cached && v->type != LAW_EVENT_ARTICLE) || (w->seen[at / 64] >> (at % 64) & 1) != 0) {
            continue;
        }
        w->seen[at / 64] |= (uint64_t)1 << (at % 64);
        ARENA_PUSH(w->a, w->list, w->count, w->cap, &w->t->events[at]);
        if (at < w->t->first) { /* ran before: in it and below it, then on from here */
            walk_articles(w, at + 1, at + w->t->events[at].size);
        }
    }
}

const law_event **law_trace_articles(arena *a, const law_trace *t, size_t *count)
{
    walk w = {.a = a, .t = t};
    if (t != NULL) {
        w.seen = ARENA_ARRAY(a, uint64_t, t->count / 64 + 1);
        walk_articles(&w, t->first, t->count);
    }
    *count = w.count;
    return w.list;
}

void law_trace_json(json *j, const law_trace *t)
{
    assert(t->first == 0);
    json_array(j);
    for (size_t i = 0; i < t->count;) {
        i = event_json(j, t, i, t->count);
    }
    json_array_end(j);
}

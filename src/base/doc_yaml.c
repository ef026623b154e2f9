/* YAML into a tree, in one pass over the events of libyaml.
 *
 * The children of every list and mapping that is still open wait on one stack (`waiting`), in a scratch arena. When
 * the list or mapping ends, its children are copied in one piece of exactly the right size and leave the stack.
 * Nothing is hashed or looked up, except the names of anchors.
 */
#include "base/doc.h"

#include <assert.h>
#include <yaml.h>

#include "base/banned.h"

#define ANCHOR_HEADS 1024u

typedef struct anchor {
    str name;
    uint32_t hash;
    size_t older;      /* index + 1 of an older anchor with the same head; 0 = none */
    const doc *target; /* NULL while the target is still being read */
    size_t nodes;      /* of the target, aliases expanded */
    int height;        /* levels of lists and mappings in the target; a scalar has 0 */
} anchor;

/* A list or mapping that has begun and not ended. */
typedef struct frame {
    doc *node;
    size_t first;        /* of its children on the waiting stack */
    size_t nodes_before; /* value of reader.nodes when it began */
    size_t anchor;       /* index + 1; 0 = none */
    int height;          /* of the highest child until now */
    bool has_key;        /* mapping: the entry on top of the stack still waits for its value */
} frame;

typedef struct reader {
    arena *a, *scratch;
    str name;
    err *e;
    yaml_parser_t parser;
    frame frames[DOC_DEPTH_MAX];
    int depth; /* open frames */
    doc_entry *waiting;
    size_t waiting_count, waiting_cap;
    anchor *anchors;
    size_t anchor_count, anchor_cap;
    size_t *heads; /* ANCHOR_HEADS of them, index + 1; made at the first anchor */
    size_t nodes;
    const doc *root;
    int documents;
} reader;

#define LINE(mark) ((int)(mark).line + 1)
#define COLUMN(mark) ((int)(mark).column + 1)
#define FAIL_AT(r, kind, mark, ...) err_at((r)->e, (kind), 0, (r)->name, LINE(mark), COLUMN(mark), __VA_ARGS__)

static str text_of(const yaml_char_t *terminated)
{
    return str_of((const char *)terminated);
}

static bool count_nodes(reader *r, size_t nodes, yaml_mark_t at)
{
    r->nodes += nodes;
    return r->nodes <= DOC_NODES_MAX ||
           FAIL_AT(r, ERR_LIMIT, at, "this document has more than %d values (aliases counted each time they are used)",
                   DOC_NODES_MAX);
}

/* Refuses a value with this many levels where it stands now. */
static bool check_depth(reader *r, int height, yaml_mark_t at)
{
    return r->depth + height <= DOC_DEPTH_MAX ||
           FAIL_AT(r, ERR_LIMIT, at, "lists and mappings are nested deeper than %d levels here", DOC_DEPTH_MAX);
}

/* ------------------------------------------------------------------ anchors */

static size_t anchor_begin(reader *r, const yaml_char_t *name)
{
    if (name == NULL) {
        return 0;
    }
    if (r->heads == NULL) {
        r->heads = ARENA_ARRAY(r->scratch, size_t, ANCHOR_HEADS);
    }
    str copy = str_copy(r->scratch, text_of(name));
    uint32_t hash = str_hash(copy);
    size_t *head = &r->heads[hash % ANCHOR_HEADS];
    anchor made = {.name = copy, .hash = hash, .older = *head};
    ARENA_PUSH(r->scratch, r->anchors, r->anchor_count, r->anchor_cap, made);
    *head = r->anchor_count;
    return r->anchor_count;
}

static void anchor_end(reader *r, size_t at, const doc *target, size_t nodes, int height)
{
    if (at > 0) {
        anchor *done = &r->anchors[at - 1];
        done->target = target;
        done->nodes = nodes;
        done->height = height;
    }
}

/* The newest anchor of this name, for YAML lets a later anchor replace an earlier one. */
static const anchor *anchor_find(const reader *r, str name)
{
    uint32_t hash = str_hash(name);
    size_t at = r->heads == NULL ? 0 : r->heads[hash % ANCHOR_HEADS];
    while (at > 0) {
        const anchor *it = &r->anchors[at - 1];
        if (it->hash == hash && str_eq(it->name, name)) {
            return it;
        }
        at = it->older;
    }
    return NULL;
}

/* ------------------------------------------------------------------ building */

static bool is_waiting_for_key(const reader *r)
{
    return r->depth > 0 && r->frames[r->depth - 1].node->kind == DOC_MAP && !r->frames[r->depth - 1].has_key;
}

static void push_key(reader *r, str key, yaml_mark_t at)
{
    doc_entry entry = {.key = key, .line = LINE(at), .column = COLUMN(at)};
    ARENA_PUSH(r->scratch, r->waiting, r->waiting_count, r->waiting_cap, entry);
    r->frames[r->depth - 1].has_key = true;
}

static void push_value(reader *r, const doc *value, int height)
{
    if (r->depth == 0) {
        r->root = value;
        return;
    }
    frame *f = &r->frames[r->depth - 1];
    f->height = height > f->height ? height : f->height;
    if (f->node->kind == DOC_MAP) {
        assert(f->has_key);
        r->waiting[r->waiting_count - 1].value = value;
        f->has_key = false;
        return;
    }
    doc_entry entry = {.value = value};
    ARENA_PUSH(r->scratch, r->waiting, r->waiting_count, r->waiting_cap, entry);
}

static bool on_scalar(reader *r, const yaml_event_t *event)
{
    /* The node and its text are taken in one piece. */
    size_t n = event->data.scalar.length;
    doc *d = arena_alloc(r->a, sizeof(doc) + n + 1);
    char *text = (char *)(d + 1);
    memcpy(text, event->data.scalar.value, n);
    text[n] = '\0';
    const yaml_char_t *tag = event->data.scalar.tag;
    *d = (doc){
        .kind = DOC_SCALAR,
        .quoted = event->data.scalar.style != YAML_PLAIN_SCALAR_STYLE ||
                  (tag != NULL && str_eq(text_of(tag), S(YAML_STR_TAG))),
        .line = LINE(event->start_mark),
        .column = COLUMN(event->start_mark),
        .text = {text, n},
    };
    size_t at = anchor_begin(r, event->data.scalar.anchor);
    anchor_end(r, at, d, 1, 0);
    if (is_waiting_for_key(r)) {
        push_key(r, d->text, event->start_mark);
        return true;
    }
    TRY(count_nodes(r, 1, event->start_mark));
    push_value(r, d, 0);
    return true;
}

static bool on_alias(reader *r, const yaml_event_t *event)
{
    const char *name = (const char *)event->data.alias.anchor;
    const anchor *it = anchor_find(r, str_of(name));
    if (it == NULL) {
        return FAIL_AT(r, ERR_INPUT, event->start_mark,
                       "the alias '*%s' refers to an anchor that was not defined above; write '&%s' at the first use",
                       name, name);
    }
    if (it->target == NULL) {
        return FAIL_AT(r, ERR_INPUT, event->start_mark, "the alias '*%s' stands inside the value that it refers to",
                       name);
    }
    if (is_waiting_for_key(r)) {
        if (it->target->kind != DOC_SCALAR) {
            return FAIL_AT(r, ERR_INPUT, event->start_mark,
                           "a key must be a single word or text, not a list or a mapping");
        }
        push_key(r, it->target->text, event->start_mark);
        return true;
    }
    TRY(count_nodes(r, it->nodes, event->start_mark));
    TRY(check_depth(r, it->height, event->start_mark));
    push_value(r, it->target, it->height);
    return true;
}

static bool on_begin(reader *r, doc_kind kind, const yaml_char_t *anchor_name, yaml_mark_t at)
{
    if (is_waiting_for_key(r)) {
        return FAIL_AT(r, ERR_INPUT, at, "a key must be a single word or text, not a list or a mapping");
    }
    TRY(check_depth(r, 1, at));
    size_t nodes_before = r->nodes;
    TRY(count_nodes(r, 1, at));
    doc *d = ARENA_NEW(r->a, doc);
    *d = (doc){.kind = kind, .line = LINE(at), .column = COLUMN(at)};
    size_t index = anchor_begin(r, anchor_name);
    r->frames[r->depth++] =
        (frame){.node = d, .first = r->waiting_count, .nodes_before = nodes_before, .anchor = index};
    return true;
}

static void on_end(reader *r)
{
    assert(r->depth > 0);
    frame f = r->frames[--r->depth];
    doc *d = f.node;
    d->n = r->waiting_count - f.first;
    const doc_entry *children = d->n > 0 ? &r->waiting[f.first] : NULL;
    if (d->kind == DOC_MAP) {
        doc_entry *entries = arena_array(r->a, d->n, sizeof *entries);
        if (d->n > 0) {
            memcpy(entries, children, d->n * sizeof *entries);
        }
        d->entries = entries;
    } else {
        d->items = arena_array(r->a, d->n, sizeof *d->items);
        for (size_t i = 0; i < d->n; i++) {
            d->items[i] = children[i].value;
        }
    }
    r->waiting_count = f.first;
    anchor_end(r, f.anchor, d, r->nodes - f.nodes_before, f.height + 1);
    push_value(r, d, f.height + 1);
}

static bool on_event(reader *r, const yaml_event_t *event)
{
    switch (event->type) {
    case YAML_DOCUMENT_START_EVENT:
        return ++r->documents == 1 || FAIL_AT(r, ERR_INPUT, event->start_mark,
                                              "a second document starts here ('---'); put it in a file of its own");
    case YAML_SCALAR_EVENT: return on_scalar(r, event);
    case YAML_ALIAS_EVENT: return on_alias(r, event);
    case YAML_SEQUENCE_START_EVENT: return on_begin(r, DOC_LIST, event->data.sequence_start.anchor, event->start_mark);
    case YAML_MAPPING_START_EVENT: return on_begin(r, DOC_MAP, event->data.mapping_start.anchor, event->start_mark);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: on_end(r); return true;
    default: return true;
    }
}

/* ------------------------------------------------------------------ errors of libyaml */

/* libyaml tells only the byte offset of text that it cannot read; line and column are counted here. */
static bool fail_encoding(reader *r, str text)
{
    size_t good = str_utf8_prefix(text);
    size_t end = good < text.n ? good : r->parser.problem_offset;
    yaml_mark_t at = {0};
    for (size_t i = 0; i < end && i < text.n; i++) {
        bool is_start = ((unsigned char)text.p[i] & 0xC0) != 0x80;
        at.column = text.p[i] == '\n' ? 0 : at.column + is_start;
        at.line += text.p[i] == '\n';
    }
    if (good < text.n) {
        return FAIL_AT(r, ERR_SYNTAX, at, "the text is not UTF-8 here; save the file with the encoding UTF-8");
    }
    return FAIL_AT(r, ERR_SYNTAX, at, "the character U+%04X is not allowed in YAML; remove it",
                   (unsigned)r->parser.problem_value);
}

static bool fail_syntax(reader *r, str text)
{
    const yaml_parser_t *p = &r->parser;
    if (p->error == YAML_READER_ERROR) {
        return fail_encoding(r, text);
    }
    if (p->error == YAML_MEMORY_ERROR) {
        return err_at(r->e, ERR_LIMIT, 0, r->name, 0, 0, "there is not enough memory to read this document");
    }
    return FAIL_AT(r, ERR_SYNTAX, p->problem_mark, "this is not valid YAML: %s; check the indentation and quotes here",
                   p->problem == NULL ? "the text cannot be understood" : p->problem);
}

static bool read_events(reader *r, str text)
{
    bool ended = false;
    while (!ended) {
        yaml_event_t event;
        if (!yaml_parser_parse(&r->parser, &event)) {
            return fail_syntax(r, text);
        }
        ended = event.type == YAML_STREAM_END_EVENT;
        bool done = on_event(r, &event);
        yaml_event_delete(&event);
        TRY(done);
    }
    return true;
}

bool doc_read_yaml(arena *a, str name, str text, const doc **out, err *e)
{
    reader *r;
    arena *scratch = arena_new();
    r = ARENA_NEW(scratch, reader);
    *r = (reader){.a = a, .scratch = scratch, .name = name, .e = e};
    bool done = yaml_parser_initialize(&r->parser) != 0;
    if (!done) {
        arena_free(scratch);
        return err_at(e, ERR_LIMIT, 0, name, 0, 0, "there is not enough memory to read this document");
    }
    /* Without this libyaml would also take UTF-16, which no other part of the program reads. */
    yaml_parser_set_encoding(&r->parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&r->parser, text.n == 0 ? (const yaml_char_t *)"" : (const yaml_char_t *)text.p,
                                 text.n);
    done = read_events(r, text);
    yaml_parser_delete(&r->parser);
    if (done && r->root == NULL) {
        doc *nothing = ARENA_NEW(a, doc);
        *nothing = (doc){.kind = DOC_SCALAR, .line = 1, .column = 1, .text = S("")};
        r->root = nothing;
    }
    if (done) {
        *out = r->root;
    }
    arena_free(scratch);
    return done;
}

/* From answers to the tree that household_read_tree reads. */
#include "household/telling.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/banned.h"

#define FIELD_BYTES 120 /* of a path in an error: the longest good one fits */
#define NUMBER_MAX 999999

/* ------------------------------------------------------------------ refusals */

str telling_shown(arena *a, str path)
{
    buf b = buf_in(a);
    str s = str_cut(path, 0, str_utf8_prefix(path));
    for (size_t i = 0; i < s.n && b.n < FIELD_BYTES; i++) {
        unsigned char c = (unsigned char)s.p[i];
        buf_char(&b, c < 0x20 || c >= 0x7F ? '?' : s.p[i]); /* a good path is plain ASCII */
    }
    return buf_str(&b);
}

bool telling_refuse(household_reader *r, str path, const char *id, size_t argument_count, const str *arguments)
{
    household_refuse(r, 0, 0, id, argument_count, arguments);
    if (r->e != NULL) {
        snprintf(r->e->field, sizeof r->e->field, STR_FMT, STR_ARG(telling_shown(r->a, path)));
    }
    return false;
}

/* ------------------------------------------------------------------ paths */

bool telling_name(str *rest, str *name)
{
    if (rest->p == NULL) {
        return false;
    }
    ptrdiff_t comma = str_find(*rest, S(","));
    *name = str_trim(comma < 0 ? *rest : str_cut(*rest, 0, (size_t)comma));
    *rest = comma < 0 ? STR_NULL : str_from(*rest, (size_t)comma + 1);
    return true;
}

static str part(str *rest)
{
    ptrdiff_t dot = str_find(*rest, S("."));
    str one = dot < 0 ? *rest : str_cut(*rest, 0, (size_t)dot);
    *rest = dot < 0 ? STR_NULL : str_from(*rest, (size_t)dot + 1);
    return str_trim(one);
}

static bool parse_item(household_reader *r, str path, const household_branch *b, str text, telling_step *out)
{
    *out = (telling_step){.branch = b, .item = true, .name = text};
    if (b->naming == HOUSEHOLD_NUMBERED) {
        if (!str_to_int(text, &out->number) || out->number < 1 || out->number > NUMBER_MAX) {
            return TELLING_REFUSE(r, path, "answers.number", household_quote(r, text), str_of(b->key));
        }
        out->name = str_of_int(r->a, out->number);
    }
    ptrdiff_t plus = str_find(text, S("+"));
    if (b->naming == HOUSEHOLD_BY_PAIR && (plus < 1 || (size_t)plus + 1 == text.n)) {
        return TELLING_REFUSE(r, path, "answers.pair", household_quote(r, text));
    }
    return text.n > 0 || TELLING_REFUSE(r, path, "answers.nowhere", household_quote(r, path));
}

static str path_text(arena *a, const telling_path *p)
{
    buf b = buf_in(a);
    for (size_t i = 0; i < p->n; i++) {
        buf_put(&b, i > 0 ? S(".") : S(""));
        buf_put(&b, p->steps[i].name);
    }
    return buf_str(&b);
}

bool telling_parse(household_reader *r, str path, telling_path *out)
{
    telling_path p = {.end = TELLING_ITEM};
    household_level level = HOUSEHOLD_TOP;
    str rest = path;
    while (rest.p != NULL) {
        if (p.n + 2 > TELLING_STEPS_MAX) {
            return TELLING_REFUSE(r, path, "answers.nowhere", household_quote(r, path));
        }
        str key = household_plain(r->a, part(&rest));
        const household_branch *b = household_branch_at(level, key);
        p.steps[p.n++] = (telling_step){.branch = b, .name = key};
        p.end = b == NULL ? (rest.p == NULL ? TELLING_VALUE : TELLING_DEEP) : TELLING_BRANCH;
        if (b == NULL || rest.p == NULL) {
            break;
        }
        level = b->level;
        if (b->naming != HOUSEHOLD_PLAIN) {
            TRY(parse_item(r, path, b, part(&rest), &p.steps[p.n]));
            p.n++;
            p.end = TELLING_ITEM;
        }
    }
    p.text = path_text(r->a, &p);
    *out = p;
    return true;
}

/* ------------------------------------------------------------------ the tree while it grows */

typedef struct node node;
struct node {
    const household_branch *branch; /* as of its step */
    bool item, leaf, deep;
    str name, path, value;
    int64_t number;
    node **list;
    size_t n, cap;
};

static node *find(const node *in, str name)
{
    for (size_t i = 0; i < in->n; i++) {
        if (str_eq(in->list[i]->name, name)) {
            return in->list[i];
        }
    }
    return NULL;
}

static node *add(household_reader *r, node *in, const telling_step *s)
{
    node *one = ARENA_NEW(r->a, node);
    *one = (node){.branch = s->branch, .item = s->item, .name = s->name, .number = s->number};
    one->path = in->path.n == 0 ? s->name : STR_JOIN(r->a, in->path, S("."), s->name);
    ARENA_PUSH(r->a, in->list, in->n, in->cap, one);
    return one;
}

/* The node of a step, made when it is not there. The last one is a leaf unless it is an item. */
static bool descend(household_reader *r, node **at, const telling_step *s, bool leaf, bool deep)
{
    node *one = find(*at, s->name);
    if (one != NULL && deep) {
        return TELLING_REFUSE(r, one->path, "household.one_value", s->name);
    }
    if (one != NULL && leaf && one->leaf) {
        return TELLING_REFUSE(r, one->path, "answers.twice", telling_shown(r->a, one->path));
    }
    if (one != NULL && (leaf || one->leaf)) {
        return TELLING_REFUSE(r, one->path, "answers.both", telling_shown(r->a, one->path));
    }
    if (one == NULL && s->item && (*at)->n >= s->branch->max) {
        return TELLING_REFUSE(r, (*at)->path, "household.list_long", str_of(s->branch->key),
                              str_printf(r->a, "%zu", s->branch->max));
    }
    if (one == NULL && !s->item &&
        (*at)->n >= HOUSEHOLD_LIST_MAX) { /* more keys than there are; and each is looked for */
        return TELLING_REFUSE(r, (*at)->path, "answers.large");
    }
    *at = one != NULL ? one : add(r, *at, s);
    return true;
}

static bool insert(household_reader *r, node *root, const household_answer *x)
{
    telling_path p;
    if (!str_utf8_valid(x->path) || !str_utf8_valid(x->value)) {
        return TELLING_REFUSE(r, x->path, "answers.encoding");
    }
    TRY(telling_parse(r, x->path, &p));
    if (x->value.n == 0 && p.end != TELLING_ITEM) {
        return true; /* INV-3 of answers.h */
    }
    if (x->value.n > 0 && p.end == TELLING_ITEM) {
        return TELLING_REFUSE(r, p.text, "answers.item", telling_shown(r->a, p.text));
    }
    node *at = root;
    for (size_t i = 0; i < p.n; i++) {
        bool last = i + 1 == p.n;
        TRY(descend(r, &at, &p.steps[i], last && p.end != TELLING_ITEM, last && p.end == TELLING_DEEP));
    }
    if (p.end != TELLING_ITEM) {
        at->leaf = true;
        at->deep = p.end == TELLING_DEEP;
        at->value = x->value;
    }
    return true;
}

/* ------------------------------------------------------------------ the tree as a document */

typedef struct making {
    household_reader *r;
    str *paths;
    size_t n, cap;
} making;

static int place(making *m, str path)
{
    str shown = telling_shown(m->r->a, path);
    ARENA_PUSH(m->r->a, m->paths, m->n, m->cap, shown);
    return (int)m->n;
}

static doc *new_doc(making *m, doc_kind kind, str path)
{
    doc *d = ARENA_NEW(m->r->a, doc);
    *d = (doc){.kind = kind, .quoted = true, .column = 1, .line = path.n == 0 ? 0 : place(m, path)};
    return d;
}

static const doc *scalar(making *m, str path, str text)
{
    doc *d = new_doc(m, DOC_SCALAR, path);
    d->text = text;
    return d;
}

static const doc *value_of(making *m, const node *n)
{
    if (!n->deep) {
        return scalar(m, n->path, n->value);
    }
    return new_doc(m, DOC_MAP, n->path); /* refused by the reader, which knows whether the key itself is good */
}

static int by_number(const void *one, const void *other)
{
    int64_t a = (*(node *const *)one)->number, b = (*(node *const *)other)->number;
    return (a > b) - (a < b);
}

static const doc *map_of(making *m, const node *n);

static const doc *list_of(making *m, node *n)
{
    doc *d = new_doc(m, DOC_LIST, n->path);
    d->items = ARENA_ARRAY(m->r->a, const doc *, n->n);
    d->n = n->n;
    if (n->branch->naming == HOUSEHOLD_NUMBERED && n->n > 0) {
        qsort(n->list, n->n, sizeof(node *), by_number); /* all numbers differ: one order */
    }
    for (size_t i = 0; i < n->n; i++) {
        d->items[i] = map_of(m, n->list[i]);
    }
    return d;
}

/* What the path of an item says: its id, or who the two are. */
static size_t put_names(making *m, const node *n, doc_entry *out)
{
    if (!n->item || n->branch->naming == HOUSEHOLD_NUMBERED) {
        return 0;
    }
    str names[2] = {n->name, STR_NULL};
    if (n->branch->naming == HOUSEHOLD_BY_PAIR) {
        size_t plus = (size_t)str_find(n->name, S("+"));
        names[0] = str_cut(n->name, 0, plus);
        names[1] = str_from(n->name, plus + 1);
    }
    size_t count = names[1].p == NULL ? 1 : 2;
    for (size_t i = 0; i < count; i++) {
        const doc *d = scalar(m, n->path, names[i]);
        out[i] = (doc_entry){str_of(n->branch->names[i]), d->line, 1, d};
    }
    return count;
}

static const doc *map_of(making *m, const node *n)
{
    doc *d = new_doc(m, DOC_MAP, n->path);
    doc_entry *entries = ARENA_ARRAY(m->r->a, doc_entry, n->n + 2);
    size_t count = put_names(m, n, entries);
    for (size_t i = 0; i < n->n; i++) {
        node *below = n->list[i];
        bool plain = below->branch != NULL && below->branch->naming == HOUSEHOLD_PLAIN;
        const doc *v = below->leaf ? value_of(m, below) : plain ? map_of(m, below) : list_of(m, below);
        entries[count++] = (doc_entry){below->name, v->line, 1, v};
    }
    d->entries = entries;
    d->n = count;
    return d;
}

bool telling_tree(household_reader *r, household_answers told, const doc **out)
{
    static const telling_step format = {.name = {"formaat", 7}};
    node root = {.path = S("")};
    size_t bytes = 0;
    for (size_t i = 0; i < told.n; i++) {
        bytes += told.list[i].value.n; /* of memory, so that it cannot wrap */
        if (told.n > ANSWERS_MAX || bytes > HOUSEHOLD_BYTES_MAX) {
            return TELLING_REFUSE(r, S(""), "answers.large");
        }
    }
    for (size_t i = 0; i < told.n; i++) {
        TRY(insert(r, &root, &told.list[i]));
    }
    if (find(&root, format.name) == NULL) {
        node *one = add(r, &root, &format);
        one->leaf = true;
        one->value = S(HOUSEHOLD_FORMAT);
    }
    making m = {.r = r};
    *out = map_of(&m, &root);
    r->paths = m.paths;
    return true;
}

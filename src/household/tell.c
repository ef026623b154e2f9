/* From the tree of a household to answers. The tree was read without a refusal, so its shape is known to be right. */
#include "household/telling.h"

#include "base/banned.h"

typedef struct teller {
    arena *a;
    household_answer *list;
    size_t n, cap;
} teller;

static void tell(teller *t, str path, str value)
{
    ARENA_PUSH(t->a, t->list, t->n, t->cap, ((household_answer){path, value}));
}

static str below(teller *t, str path, str part)
{
    return path.n == 0 ? part : STR_JOIN(t->a, path, S("."), part);
}

/* The names of people with commas between them, however they were written; "geen" for none. */
static str joined(teller *t, const doc *d)
{
    buf b = buf_in(t->a);
    if (d->kind == DOC_SCALAR) {
        str name, rest = d->text;
        while (telling_name(&rest, &name)) {
            buf_put(&b, b.n > 0 ? S(",") : S(""));
            buf_put(&b, name);
        }
        return buf_str(&b);
    }
    for (size_t i = 0; i < d->n; i++) {
        buf_put(&b, i > 0 ? S(",") : S(""));
        buf_put(&b, str_trim(d->items[i]->text));
    }
    return d->n == 0 ? S("geen") : buf_str(&b);
}

static str name_in(const doc *map, const char *key)
{
    return str_trim(household_get(map, key)->value->text);
}

/* The part of the path that tells this item from the others. */
static str part_of(teller *t, const household_branch *b, const doc *item, size_t number)
{
    if (b->naming == HOUSEHOLD_BY_KEY) {
        return name_in(item, b->names[0]);
    }
    if (b->naming == HOUSEHOLD_BY_PAIR) {
        str one = name_in(item, b->names[0]), other = name_in(item, b->names[1]);
        return STR_JOIN(t->a, one, S("+"), other);
    }
    return str_of_int(t->a, (int64_t)number);
}

static bool is_in_path(const household_branch *b, str key)
{
    bool named = b != NULL && b->naming != HOUSEHOLD_NUMBERED && b->naming != HOUSEHOLD_PLAIN;
    return named && (str_eq(key, str_of(b->names[0])) || (b->names[1] != NULL && str_eq(key, str_of(b->names[1]))));
}

static void tell_items(teller *t, str path, const household_branch *b, const doc *d);

static void tell_entry(teller *t, str path, const household_branch *b, const doc_entry *at)
{
    const doc *d = at->value;
    str key = household_plain(t->a, at->key);
    if (doc_is_null(d) || is_in_path(b, key)) {
        return;
    }
    const household_branch *branch = household_branch_at(b == NULL ? HOUSEHOLD_TOP : b->level, key);
    str here = below(t, path, key);
    if (household_names_people(key)) {
        tell(t, here, joined(t, d));
    } else if (d->kind == DOC_SCALAR) {
        tell(t, here, d->text);
    } else {
        tell_items(t, here, branch, d);
    }
}

/* The entries of a mapping that hangs on branch b. */
static void tell_map(teller *t, str path, const household_branch *b, const doc *map)
{
    size_t before = t->n;
    for (size_t i = 0; i < map->n; i++) {
        tell_entry(t, path, b, &map->entries[i]);
    }
    if (t->n == before && b->naming != HOUSEHOLD_PLAIN) {
        tell(t, path, S("")); /* an item of which nothing is told */
    }
}

static void tell_items(teller *t, str path, const household_branch *b, const doc *d)
{
    if (d->kind == DOC_MAP) {
        tell_map(t, b->naming == HOUSEHOLD_PLAIN ? path : below(t, path, part_of(t, b, d, 1)), b, d);
        return;
    }
    if (d->n == 0 && b->of != HOUSEHOLD_TOP) {
        tell(t, path, S("geen"));
    }
    for (size_t i = 0; i < d->n; i++) {
        tell_map(t, below(t, path, part_of(t, b, d->items[i], i + 1)), b, d->items[i]);
    }
}

/* Always in this order, so that the same household is told the same way. */
household_answers household_tell(arena *a, const doc *top)
{
    static const char *const keys[] = {"peildatum", "personen",   "relaties", "kinderen",   "woningen",
                                       "zorgen",    "hulpvragen", "talenten", "toelichting"};
    teller t = {.a = a};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        const doc_entry *at = household_get(top, keys[i]);
        if (at != NULL) {
            tell_entry(&t, S(""), NULL, at);
        }
    }
    return (household_answers){t.list, t.n};
}

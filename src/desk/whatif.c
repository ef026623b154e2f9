/* What if: the household as it is and as it would be, side by side, for everybody whom it concerns. */
#include "desk/inside.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ what was changed */

typedef struct trying {
    arena *a;
    text_language lang;
    const desk_case *before, *after;
    str *tried;
    size_t count, cap;
} trying;

static void add_tried(trying *x, str sentence)
{
    ARENA_PUSH(x->a, x->tried, x->count, x->cap, sentence);
}

static const overview_said *find_said(const overview_said *list, size_t n, str path)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(list[i].path, path)) {
            return &list[i];
        }
    }
    return NULL;
}

typedef struct item { /* of a list with numbers: an income */
    str path, list;
    buf words;    /* everything that is told of it, without its number */
    size_t other; /* 1 + the number of the item that it is in the other household; 0: it is not there */
} item;

typedef struct telling { /* what was told of one household */
    const overview_said *said;
    size_t n;
    size_t *about; /* 1 + the number of the item that each answer is about; 0: of none */
    item *items;
    size_t item_count;
} telling;

static size_t item_at(const trying *x, telling *t, str path)
{
    for (size_t i = t->item_count; i-- > 0;) { /* mostly the last one */
        if (str_eq(t->items[i].path, path)) {
            return i;
        }
    }
    size_t n = path.n;
    while (n > 0 && path.p[n - 1] != '.') {
        n--;
    }
    t->items[t->item_count] = (item){.path = path, .list = str_cut(path, 0, n), .words = buf_in(x->a)};
    return t->item_count++;
}

static telling telling_of(const trying *x, const desk_case *k)
{
    telling t = {0};
    t.said = desk_said(k->d, x->a, k->h, x->lang, &t.n);
    t.about = ARENA_ARRAY(x->a, size_t, t.n);
    t.items = ARENA_ARRAY(x->a, item, t.n);
    for (size_t i = 0; i < t.n; i++) {
        str path = household_item_at(x->a, t.said[i].path);
        if (path.n > 0) {
            t.about[i] = 1 + item_at(x, &t, path);
            buf *words = &t.items[t.about[i] - 1].words;
            buf_put(words, str_from(t.said[i].path, path.n));
            buf_char(words, '=');
            buf_put(words, t.said[i].answer);
            buf_char(words, '\n');
        }
    }
    return t;
}

/* The items of a list move up when one before them goes. So an item is the one that has the same words; of those that are left, the one that has
 * its number. */
static void pair_items(telling *now, telling *then)
{
    for (int by_words = 1; by_words >= 0; by_words--) {
        for (size_t i = 0; i < then->item_count; i++) {
            item *one = &then->items[i];
            for (size_t j = 0; j < now->item_count && one->other == 0; j++) {
                item *was = &now->items[j];
                bool same = by_words
                                ? str_eq(was->list, one->list) && str_eq(buf_str(&was->words), buf_str(&one->words))
                                : str_eq(was->path, one->path);
                if (same && was->other == 0) {
                    one->other = j + 1;
                    was->other = i + 1;
                }
            }
        }
    }
}

/* Where an answer of `then` stood before; empty when its item is new. */
static str former_path(const trying *x, const telling *now, const telling *then, size_t answer)
{
    str path = then->said[answer].path;
    const item *one = then->about[answer] > 0 ? &then->items[then->about[answer] - 1] : NULL;
    if (one == NULL || one->other == 0) {
        return one == NULL ? path : STR_NULL;
    }
    str before = now->items[one->other - 1].path;
    return str_printf(x->a, STR_FMT STR_FMT, STR_ARG(before), STR_ARG(str_from(path, one->path.n)));
}

static bool is_among(const str *list, size_t n, str path)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(list[i], path)) {
            return true;
        }
    }
    return false;
}

/* "Anna: Hoeveel is de huur per maand? € 600 wordt € 700" */
static void add_answer(trying *x, const overview_said *now, const overview_said *then)
{
    const overview_said *either = then != NULL ? then : now;
    str line = now == NULL    ? TEXT(x->a, x->lang, "desk.whatif.begins", then->question, then->answer)
               : then == NULL ? TEXT(x->a, x->lang, "desk.whatif.ends", now->question, now->answer)
                              : TEXT(x->a, x->lang, "desk.whatif.answer", now->question, now->answer, then->answer);
    bool named = either->person.n > 0;
    add_tried(x, named ? str_printf(x->a, STR_FMT ": " STR_FMT, STR_ARG(desk_person_name(x->after->h, either->person)),
                                    STR_ARG(line))
                       : line);
}

static void compare_answers(trying *x)
{
    telling now = telling_of(x, x->before), then = telling_of(x, x->after);
    str *former = ARENA_ARRAY(x->a, str, then.n);
    pair_items(&now, &then);
    for (size_t i = 0; i < then.n; i++) {
        former[i] = former_path(x, &now, &then, i);
        const overview_said *was = find_said(now.said, now.n, former[i]);
        if (was == NULL || !str_eq(was->answer, then.said[i].answer)) {
            add_answer(x, was, &then.said[i]);
        }
    }
    for (size_t i = 0; i < now.n; i++) {
        if (!is_among(former, then.n, now.said[i].path)) {
            add_answer(x, &now.said[i], NULL);
        }
    }
}

static bool lives_with(const household *h, str person, str other)
{
    const household_group *g = desk_group_of(h, person);
    return g != NULL && desk_is_of_group(g, other);
}

/* Who goes to live with somebody: told of whoever joins people who were there before. */
static void compare_homes(trying *x)
{
    const household *now = x->before->h, *then = x->after->h;
    for (size_t i = 0; i < then->person_count; i++) {
        str person = then->persons[i].id;
        const household_group *home = desk_group_of(then, person), *was = desk_group_of(now, person);
        bool stays = home == NULL || (was != NULL && str_eq(home->home, was->home));
        for (size_t j = 0; !stays && j < home->person_count; j++) {
            if (!str_eq(home->persons[j], person) && !lives_with(now, person, home->persons[j])) {
                add_tried(x, TEXT(x->a, x->lang, "desk.whatif.moves", desk_person_name(then, person),
                                  desk_person_name(then, home->persons[j])));
                break;
            }
        }
    }
}

/* ------------------------------------------------------------------ one household */

typedef struct comparing {
    trying *x;
    overview_effect e;
    overview_change *rows;
    str *reasons;
    size_t row_cap, reason_cap;
} comparing;

static overview_change *row_for(comparing *c, const overview_line *line)
{
    for (size_t i = 0; i < c->e.row_count; i++) {
        bool same = line->scheme.n > 0 ? str_eq(c->rows[i].scheme, line->scheme)
                                       : c->rows[i].scheme.n == 0 && str_eq(c->rows[i].name, line->name);
        if (same) {
            return &c->rows[i];
        }
    }
    overview_change row = {.name = line->name, .scheme = line->scheme, .before.known = true, .after.known = true};
    ARENA_PUSH(c->x->a, c->rows, c->e.row_count, c->row_cap, row);
    return &c->rows[c->e.row_count - 1];
}

static void add_lines(comparing *c, const overview_budget *b, bool after)
{
    for (size_t i = 0; i < b->line_count; i++) {
        overview_change *row = row_for(c, &b->lines[i]);
        overview_money *m = after ? &row->after : &row->before;
        m->cents += b->lines[i].amount.cents;
        m->known = m->known && b->lines[i].amount.known;
    }
}

static void add_reason(comparing *c, str reason)
{
    for (size_t i = 0; i < c->e.reason_count; i++) {
        if (str_eq(c->reasons[i], reason)) {
            return;
        }
    }
    ARENA_PUSH(c->x->a, c->reasons, c->e.reason_count, c->reason_cap, reason);
}

static bool is_reason_of(const overview_budget *b, str reason)
{
    for (size_t i = 0; i < b->reason_count; i++) {
        if (str_eq(b->reasons[i], reason)) {
            return true;
        }
    }
    return false;
}

/* Why the total of b is not known; what does not hold of `other` as well is told with `when`: before, or after. */
static void add_reasons(comparing *c, const overview_budget *b, const overview_budget *other, const char *when)
{
    for (size_t i = 0; i < b->reason_count; i++) {
        str reason = b->reasons[i];
        add_reason(c, is_reason_of(other, reason) ? reason : TEXT(c->x->a, c->x->lang, when, reason));
    }
}

/* Do all of this home come from the group? */
static bool all_from(const household_group *home, const household_group *g)
{
    for (size_t i = 0; i < home->person_count; i++) {
        if (!desk_is_of_group(g, home->persons[i])) {
            return false;
        }
    }
    return home->person_count > 0;
}

/* People who part: what each new home has. Who goes to live with others shares what they have; then there is no such sum. */
static void add_parts(trying *x, const overview *then, const household_group *g, overview_effect *e)
{
    const household *h = x->after->h;
    overview_part *parts = ARENA_ARRAY(x->a, overview_part, h->group_count);
    size_t n = 0, persons = 0;
    for (size_t i = 0; i < h->group_count; i++) {
        const household_group *home = &h->groups[i];
        if (all_from(home, g)) {
            parts[n++] = (overview_part){home->persons, home->person_count, desk_budget(x->after, then, h, home).total};
            persons += home->person_count;
        }
    }
    if (n > 1 && persons == g->person_count) {
        e->parts = parts;
        e->part_count = n;
    }
}

static overview_effect effect_on(trying *x, const overview *now, const overview *then, const household_group *g)
{
    comparing c = {.x = x, .e = {.persons = g->persons, .person_count = g->person_count}};
    overview_budget before = desk_budget(x->before, now, x->before->h, g);
    overview_budget after = desk_budget(x->after, then, x->before->h, g);
    bool was_there = household_find(x->before->h, g->persons[0]) != NULL;
    add_lines(&c, &before, false);
    add_lines(&c, &after, true);
    add_reasons(&c, &before, &after, "desk.whatif.now");
    add_reasons(&c, &after, &before, "desk.whatif.then");
    if (!was_there) {
        add_reason(&c, TEXT(x->a, x->lang, "desk.whatif.new"));
    }
    c.e.before = before.total;
    c.e.before.known = before.total.known && was_there;
    c.e.after = after.total;
    for (size_t i = 0; i < c.e.row_count; i++) {
        overview_change *row = &c.rows[i];
        row->differs = row->before.known != row->after.known || row->before.cents != row->after.cents;
    }
    c.e.rows = c.rows;
    c.e.reasons = c.reasons;
    add_parts(x, then, g, &c.e);
    desk_add_turns(x->before, x->after, now, then, g, &c.e);
    desk_add_duties(x->before, x->after, now, g, &c.e);
    return c.e;
}

/* People who are there only afterwards. */
static household_group newcomers(const trying *x)
{
    const household *h = x->after->h;
    str *ids = ARENA_ARRAY(x->a, str, h->person_count);
    household_group g = {.persons = ids};
    for (size_t i = 0; i < h->person_count; i++) {
        if (household_find(x->before->h, h->persons[i].id) == NULL) {
            ids[g.person_count++] = h->persons[i].id;
        }
    }
    return g;
}

/* ------------------------------------------------------------------ together */

bool desk_whatif(const desk *d, arena *a, const household *before, const household *after, date today,
                 text_language lang, overview_whatif *out, err *e)
{
    desk_case now, then;
    overview was, will;
    TRY(desk_case_begin(&now, d, a, before, today, lang, false, e));
    if (!desk_case_begin(&then, d, a, after, today, lang, false, e)) {
        desk_case_end(&now);
        return false;
    }
    trying x = {.a = a, .lang = lang, .before = &now, .after = &then};
    desk_decide_all(&now, &was);
    desk_decide_all(&then, &will);
    compare_homes(&x);
    compare_answers(&x);
    overview_effect *effects = ARENA_ARRAY(a, overview_effect, before->group_count + 1);
    size_t n = 0;
    for (size_t i = 0; i < before->group_count; i++) {
        effects[n++] = effect_on(&x, &was, &will, &before->groups[i]);
    }
    household_group others = newcomers(&x);
    if (others.person_count > 0) {
        effects[n++] = effect_on(&x, &was, &will, &others);
    }
    *out = (overview_whatif){.tried = x.tried, .tried_count = x.count, .effects = effects, .effect_count = n};
    desk_case_end(&then);
    desk_case_end(&now);
    return true;
}

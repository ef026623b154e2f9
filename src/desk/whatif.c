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

typedef struct telling { /* what was told of one household, with the item that each answer is about; empty: of none */
    const overview_said *said;
    const str *items;
    size_t n;
} telling;

static telling telling_of(const trying *x, const desk_case *k)
{
    telling t = {0};
    t.said = desk_said(k->d, x->a, k->h, x->lang, &t.n);
    str *items = ARENA_ARRAY(x->a, str, t.n);
    for (size_t i = 0; i < t.n; i++) {
        items[i] = household_item_at(x->a, t.said[i].path);
    }
    t.items = items;
    return t;
}

/* Everything that is told of an item, without its number. */
static str words_of(const trying *x, const telling *t, str item)
{
    buf b = buf_in(x->a);
    for (size_t i = 0; i < t->n; i++) {
        if (str_eq(t->items[i], item)) {
            buf_put(&b, str_from(t->said[i].path, item.n));
            buf_char(&b, '=');
            buf_put(&b, t->said[i].answer);
            buf_char(&b, '\n');
        }
    }
    return buf_str(&b);
}

static str list_of(str item)
{
    size_t n = item.n;
    while (n > 0 && item.p[n - 1] != '.') {
        n--;
    }
    return str_cut(item, 0, n);
}

static bool is_taken(const str *list, size_t n, str item)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(list[i], item)) {
            return true;
        }
    }
    return false;
}

/* The item of the same list that has the same words, if no other item was that one. */
static str same_item(const trying *x, const telling *now, const str *taken, size_t n, str item, str words)
{
    for (size_t i = 0; i < now->n; i++) {
        str one = now->items[i];
        if (one.n > 0 && str_eq(list_of(one), list_of(item)) && !is_taken(taken, n, one) &&
            str_eq(words_of(x, now, one), words)) {
            return one;
        }
    }
    return STR_NULL;
}

static size_t first_about(const telling *t, size_t answer)
{
    size_t i = 0;
    while (i < answer && !str_eq(t->items[i], t->items[answer])) {
        i++;
    }
    return i;
}

/* Where each answer of `then` stood before. The items of a list move up when one before them goes: an item is the one that has the same words,
 * else the one that had its number. Empty: it is new. */
static str *former_paths(const trying *x, const telling *now, const telling *then)
{
    str *were = ARENA_ARRAY(x->a, str, then->n), *paths = ARENA_ARRAY(x->a, str, then->n);
    for (size_t i = 0; i < then->n; i++) {
        str item = then->items[i];
        size_t first = first_about(then, i);
        if (item.n > 0) {
            were[i] = first < i ? were[first] : same_item(x, now, were, i, item, words_of(x, then, item));
        }
    }
    for (size_t i = 0; i < then->n; i++) {
        str item = then->items[i], path = then->said[i].path;
        size_t first = first_about(then, i);
        if (item.n > 0 && were[i].n == 0) {
            were[i] = first < i ? were[first] : is_taken(were, then->n, item) ? STR_NULL : item;
        }
        paths[i] = item.n == 0 ? path : STR_NULL;
        if (were[i].n > 0) {
            paths[i] = str_printf(x->a, STR_FMT STR_FMT, STR_ARG(were[i]), STR_ARG(str_from(path, item.n)));
        }
    }
    return paths;
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
    const str *former = former_paths(x, &now, &then);
    for (size_t i = 0; i < then.n; i++) {
        const overview_said *was = find_said(now.said, now.n, former[i]);
        if (was == NULL || !str_eq(was->answer, then.said[i].answer)) {
            add_answer(x, was, &then.said[i]);
        }
    }
    for (size_t i = 0; i < now.n; i++) {
        if (!is_taken(former, then.n, now.said[i].path)) {
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
    str *delays, *reports, *reasons;
    size_t row_cap, delay_cap, report_cap, reason_cap;
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

static void add_once(arena *a, str **list, size_t *n, size_t *cap, str text)
{
    for (size_t i = 0; i < *n; i++) {
        if (str_eq((*list)[i], text)) {
            return;
        }
    }
    if (text.n > 0) {
        ARENA_PUSH(a, *list, *n, *cap, text);
    }
}

/* Who has a scheme must report what changes it; whoever may get one waits, or pays back. */
static void add_consequences(comparing *c)
{
    trying *x = c->x;
    for (size_t i = 0; i < c->e.row_count; i++) {
        overview_change *row = &c->rows[i];
        row->differs = row->before.known != row->after.known || row->before.cents != row->after.cents;
        const desk_scheme *s = row->differs ? desk_scheme_find(&x->after->d->schemes, row->scheme) : NULL;
        if (s != NULL) {
            bool had = row->before.cents > 0 || !row->before.known;
            row->report = had ? s->report[x->lang] : STR_NULL;
            row->delay = s->delay[x->lang];
            add_once(x->a, &c->reports, &c->e.report_count, &c->report_cap, row->report);
            add_once(x->a, &c->delays, &c->e.delay_count, &c->delay_cap, row->delay);
        }
    }
}

static void add_reasons(comparing *c, const overview_budget *b)
{
    for (size_t i = 0; i < b->reason_count; i++) {
        add_once(c->x->a, &c->reasons, &c->e.reason_count, &c->reason_cap, b->reasons[i]);
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
    add_consequences(&c);
    add_reasons(&c, &before);
    add_reasons(&c, &after);
    if (!was_there) {
        add_once(x->a, &c.reasons, &c.e.reason_count, &c.reason_cap, TEXT(x->a, x->lang, "desk.whatif.new"));
    }
    c.e.before = before.total;
    c.e.before.known = before.total.known && was_there;
    c.e.after = after.total;
    c.e.rows = c.rows;
    c.e.delays = c.delays;
    c.e.reports = c.reports;
    c.e.reasons = c.reasons;
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

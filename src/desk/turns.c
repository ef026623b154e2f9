/* Rights that become another by what is tried: which begin, which stop, of every scheme. A budget shows only what is paid every month or
 * quarter; what is paid once a year or once, and help, would otherwise vanish without a word. */
#include "desk/inside.h"

#include "base/banned.h"

typedef enum state { NONE, OPEN, RIGHT } state;

typedef struct standing { /* of one person, one scheme */
    state is;
    bool has_amount;
    int64_t cents;
    str period;
} standing;

typedef struct turning {
    const desk_case *before, *after;
    const overview *now, *then;
    const household_group *group;
    overview_turn *list;
    size_t n, cap;
} turning;

const overview_item *desk_item_of(const overview *o, str scheme, str person)
{
    for (size_t i = 0; i < o->item_count; i++) {
        const overview_item *item = &o->items[i];
        for (size_t j = 0; str_eq(item->scheme, scheme) && j < item->person_count; j++) {
            if (str_eq(item->persons[j], person)) {
                return item;
            }
        }
    }
    return NULL;
}

/* Of who is not in the household nothing is known; what an overview is silent about, is no right. */
static standing standing_of(const desk_case *k, const overview *o, str scheme, str person)
{
    const overview_item *item = desk_item_of(o, scheme, person);
    standing s = {.is = household_find(k->h, person) == NULL ? OPEN : NONE};
    if (item == NULL) {
        return s;
    }
    bool sure = item->status == OVERVIEW_MISSING && item->sure; /* only the amount is open */
    s.is = item->status == OVERVIEW_GRANTED || sure ? RIGHT : item->status == OVERVIEW_REFUSED ? NONE : OPEN;
    s.has_amount = item->status == OVERVIEW_GRANTED && item->has_amount;
    s.cents = s.has_amount ? item->amount_cents : 0;
    s.period = item->period;
    return s;
}

/* OVERVIEW_TURNS: nothing turns. */
static overview_turn_kind kind_of(const desk_scheme *s, const standing *now, const standing *then)
{
    static const overview_turn_kind kinds[3][3] = {
        [NONE] = {[NONE] = OVERVIEW_TURNS, [OPEN] = OVERVIEW_MAY_BEGIN, [RIGHT] = OVERVIEW_BEGINS},
        [OPEN] = {[NONE] = OVERVIEW_EXCLUDED, [OPEN] = OVERVIEW_TURNS, [RIGHT] = OVERVIEW_CERTAIN},
        [RIGHT] = {[NONE] = OVERVIEW_STOPS, [OPEN] = OVERVIEW_MAY_STOP, [RIGHT] = OVERVIEW_TURNS},
    };
    bool other = now->is == RIGHT && then->is == RIGHT && s->times_a_year == 0 &&
                 (now->cents != then->cents || now->has_amount != then->has_amount);
    return other ? OVERVIEW_OTHER_AMOUNT : kinds[now->is][then->is];
}

static bool is_same(const overview_turn *a, const overview_turn *b)
{
    return a->kind == b->kind && str_eq(a->scheme, b->scheme) && a->has_before == b->has_before &&
           a->has_after == b->has_after && a->before_cents == b->before_cents && a->after_cents == b->after_cents;
}

/* Two people with the same turn have it in one sentence. */
static void add_turn(turning *x, overview_turn turn, str person)
{
    arena *a = x->after->a;
    for (size_t i = 0; i < x->n; i++) {
        if (is_same(&x->list[i], &turn)) {
            ((str *)x->list[i].persons)[x->list[i].person_count++] = person;
            return;
        }
    }
    str *persons = ARENA_ARRAY(a, str, x->group->person_count);
    persons[0] = person;
    turn.persons = persons;
    turn.person_count = 1;
    ARENA_PUSH(a, x->list, x->n, x->cap, turn);
}

static void compare(turning *x, const desk_scheme *s, str person)
{
    if (household_find(x->after->h, person) == NULL) {
        return; /* gone: what becomes of somebody elsewhere, is not tried here */
    }
    bool is_new = household_find(x->before->h, person) == NULL;
    standing now = standing_of(x->before, x->now, s->id, person);
    standing then = standing_of(x->after, x->then, s->id, person);
    overview_turn_kind kind = kind_of(s, &now, &then);
    if (kind == OVERVIEW_TURNS || (is_new && kind == OVERVIEW_EXCLUDED)) {
        return; /* nobody needs a list of everything that a newcomer has no right to */
    }
    overview_turn turn = {.kind = kind,
                          .scheme = s->id,
                          .name = s->name[x->after->lang],
                          .has_before = now.has_amount,
                          .has_after = then.has_amount,
                          .before_cents = now.cents,
                          .after_cents = then.cents,
                          .period = then.has_amount ? then.period : now.period};
    add_turn(x, turn, person);
}

/* ------------------------------------------------------------------ in words */

/* "€ 450,00 één keer"; a period without words of ours is said as the law has it. */
static str amount_words(const desk_case *k, int64_t cents, str period)
{
    str id = str_printf(k->a, "desk.per." STR_FMT, STR_ARG(period));
    id = str_copy(k->a, id); /* ends in NUL */
    str words = text_raw(k->lang, id.p) != NULL ? text_get(k->a, k->lang, id.p, 0, NULL) : period;
    return TEXT(k->a, k->lang, "desk.turn.amount", text_money(k->a, k->lang, cents), words);
}

static str sentence(const turning *x, const overview_turn *t)
{
    static const char *const ids[OVERVIEW_TURNS] = {
        [OVERVIEW_BEGINS] = "desk.turn.begins",      [OVERVIEW_STOPS] = "desk.turn.stops",
        [OVERVIEW_OTHER_AMOUNT] = "desk.turn.other", [OVERVIEW_MAY_BEGIN] = "desk.turn.may_begin",
        [OVERVIEW_MAY_STOP] = "desk.turn.may_stop",  [OVERVIEW_CERTAIN] = "desk.turn.certain",
        [OVERVIEW_EXCLUDED] = "desk.turn.excluded",
    };
    const desk_case *k = x->after;
    buf b = buf_in(k->a);
    for (size_t i = 0; x->group->person_count > 1 && i < t->person_count; i++) {
        buf_put(&b, i == 0 ? STR_NULL : i + 1 < t->person_count ? S(", ") : TEXT(k->a, k->lang, "desk.turn.and"));
        buf_put(&b, desk_person_name(k->h, t->persons[i]));
    }
    buf_put(&b, b.n > 0 ? S(": ") : STR_NULL);
    bool open = t->kind == OVERVIEW_OTHER_AMOUNT && !t->has_after;
    buf_put(&b, text_get(k->a, k->lang, open ? "desk.turn.other_open" : ids[t->kind], 1, &t->name));
    if (t->has_after) {
        str amount = amount_words(k, t->after_cents, t->period);
        buf_put(&b, TEXT(k->a, k->lang, "desk.turn.then", amount));
    }
    if (t->has_before) {
        str amount = amount_words(k, t->before_cents, t->period);
        buf_put(&b, TEXT(k->a, k->lang, "desk.turn.now", amount));
    }
    return buf_str(&b);
}

/* ------------------------------------------------------------------ together */

void desk_add_turns(const desk_case *before, const desk_case *after, const overview *now, const overview *then,
                    const household_group *g, overview_effect *e)
{
    static const overview_turn_kind order[] = {OVERVIEW_STOPS,  OVERVIEW_MAY_STOP,  OVERVIEW_OTHER_AMOUNT,
                                               OVERVIEW_BEGINS, OVERVIEW_MAY_BEGIN, OVERVIEW_EXCLUDED,
                                               OVERVIEW_CERTAIN};
    _Static_assert(sizeof order / sizeof order[0] == OVERVIEW_TURNS, "every kind of turn has its place");
    turning x = {.before = before, .after = after, .now = now, .then = then, .group = g};
    for (size_t i = 0; i < after->d->schemes.count; i++) {
        for (size_t j = 0; j < g->person_count; j++) {
            compare(&x, &after->d->schemes.list[i], g->persons[j]);
        }
    }
    overview_turn *sorted = ARENA_ARRAY(after->a, overview_turn, x.n);
    size_t n = 0;
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++) {
        for (size_t j = 0; j < x.n; j++) {
            if (x.list[j].kind == order[i]) {
                x.list[j].text = sentence(&x, &x.list[j]);
                sorted[n++] = x.list[j];
            }
        }
    }
    e->turns = sorted;
    e->turn_count = n;
}

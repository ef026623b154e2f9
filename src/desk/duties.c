/* What must be reported when something changes, and what takes time.
 *
 * The duty to report follows from what changes in somebody's life (who lives there, an income, the rent), not from what that does to the
 * amount: who has social assistance reports a house mate also when it changes nothing. Therefore the tables of facts before and after are
 * compared, and schemes.yaml says for each scheme which tables are to be reported.
 *
 * Some things change along that nobody worked out: the income of the year when assistance changes, and the grant of a student who moves. */
#include "desk/inside.h"

#include "base/banned.h"

typedef struct duties {
    const desk_case *before, *after;
    const overview *now;
    const household_group *group;
    overview_effect *e;
    overview_duty *reports, *delays;
    size_t report_cap, delay_cap;
} duties;

/* ------------------------------------------------------------------ what changed */

static str row_words(arena *a, const fact_row *row)
{
    buf b = buf_in(a);
    for (size_t i = 0; i < row->n; i++) {
        const fact_cell *c = &row->cells[i];
        char digits[40];
        size_t n = c->kind == CELL_NUMBER ? dec_write(dec_normal(c->number), digits) : 0;
        buf_put(&b, str_printf(a, STR_FMT "=%d " STR_FMT " %lld " STR_FMT "\n", STR_ARG(c->column), (int)c->kind,
                               STR_ARG(c->text), (long long)c->value, STR_ARG(((str){digits, n}))));
    }
    return buf_str(&b);
}

/* The rows of a table about the people of the group, in words; how many. */
static size_t rows_about(const duties *x, const household *h, str table, str *out)
{
    const fact_rows *rows = desk_rows(h, table);
    size_t n = 0;
    for (size_t i = 0; rows != NULL && i < rows->n; i++) {
        if (desk_is_of_group(x->group, desk_cell_text(&rows->rows[i], DESK_PERSON))) {
            out[n++] = row_words(x->after->a, &rows->rows[i]);
        }
    }
    return n;
}

/* The order of rows says nothing. */
static bool changed(const duties *x, str table)
{
    const fact_rows *before = desk_rows(x->before->h, table), *after = desk_rows(x->after->h, table);
    str *now = ARENA_ARRAY(x->after->a, str, before != NULL ? before->n : 0);
    str *then = ARENA_ARRAY(x->after->a, str, after != NULL ? after->n : 0);
    size_t n = rows_about(x, x->before->h, table, now), left = n;
    if (n != rows_about(x, x->after->h, table, then)) {
        return true;
    }
    for (size_t i = 0; i < n; i++) {
        size_t j = 0;
        while (j < left && !str_eq(now[j], then[i])) {
            j++;
        }
        if (j == left) {
            return true;
        }
        now[j] = now[--left];
    }
    return false;
}

/* ------------------------------------------------------------------ whom it concerns */

/* The kind of income that says that this scheme is received may be that of another scheme: then of one that the law does not refuse, or else
 * the first of them. */
static bool is_rather_another(const duties *x, const desk_scheme *s, str person)
{
    const desk_schemes *all = &x->after->d->schemes;
    for (size_t i = 0; s->income_kind.n > 0 && i < all->count; i++) {
        const desk_scheme *other = &all->list[i];
        const overview_item *item = desk_item_of(x->now, other->id, person);
        bool same = other != s && str_eq(other->income_kind, s->income_kind) && item != NULL;
        if (same && (other < s || item->status != OVERVIEW_REFUSED)) {
            return true;
        }
    }
    return false;
}

/* Somebody of the group has it: by the law as it is now, or as told. */
static bool has_now(const duties *x, const desk_scheme *s)
{
    for (size_t i = 0; i < x->group->person_count; i++) {
        str person = x->group->persons[i];
        const overview_item *item = desk_item_of(x->now, s->id, person);
        if (item == NULL || !(item->status == OVERVIEW_GRANTED || item->already)) {
            continue;
        }
        if (item->status != OVERVIEW_REFUSED || !is_rather_another(x, s, person)) {
            return true;
        }
    }
    return false;
}

static const overview_change *row_of(const duties *x, const desk_scheme *s)
{
    for (size_t i = 0; i < x->e->row_count; i++) {
        if (str_eq(x->e->rows[i].scheme, s->id)) {
            return &x->e->rows[i];
        }
    }
    return NULL;
}

/* The right or the amount becomes another. */
static bool becomes_another(const duties *x, const desk_scheme *s)
{
    const overview_change *row = row_of(x, s);
    for (size_t i = 0; i < x->e->turn_count; i++) {
        if (str_eq(x->e->turns[i].scheme, s->id)) {
            return true;
        }
    }
    return row != NULL && row->differs;
}

static bool is_to_be_reported(const duties *x, const desk_scheme *s)
{
    const overview_change *row = row_of(x, s);
    if (has_now(x, s)) {
        for (size_t i = 0; i < s->report_on_count; i++) {
            if (changed(x, s->report_on[i])) {
                return true;
            }
        }
        return becomes_another(x, s);
    }
    return row != NULL && row->differs && !row->before.known; /* perhaps somebody has it */
}

/* ------------------------------------------------------------------ together */

/* One sentence, once, with every scheme that it is about. */
static void add(const duties *x, overview_duty **list, size_t *n, size_t *cap, str text, str name)
{
    arena *a = x->after->a;
    size_t i = 0;
    while (i < *n && !str_eq((*list)[i].text, text)) {
        i++;
    }
    if (i == *n) {
        overview_duty duty = {.text = text, .names = ARENA_ARRAY(a, str, x->after->d->schemes.count + 1)};
        ARENA_PUSH(a, *list, *n, *cap, duty);
    }
    overview_duty *duty = &(*list)[i];
    ((str *)duty->names)[duty->name_count++] = name;
}

/* There is an amount of it, before or after. */
static bool is_paid(const overview_change *row)
{
    return row != NULL && (row->before.cents > 0 || row->after.cents > 0 || !row->before.known || !row->after.known);
}

/* The income of the year is as told; when what is income itself changes, that amount no longer fits. */
static void add_year_income(duties *x)
{
    const desk_schemes *all = &x->after->d->schemes;
    const desk_year_income *y = &all->year_income;
    text_language lang = x->after->lang;
    bool changes = false;
    for (size_t i = 0; i < y->scheme_count; i++) {
        changes = changes || becomes_another(x, desk_scheme_find(all, y->schemes[i]));
    }
    for (size_t i = 0; changes && i < y->counts_for_count; i++) {
        const desk_scheme *s = desk_scheme_find(all, y->counts_for[i]);
        if (is_paid(row_of(x, s))) {
            add(x, &x->delays, &x->e->delay_count, &x->delay_cap, y->delay[lang], s->name[lang]);
        }
    }
}

static bool has_income(const household *h, str person, str kind)
{
    const fact_rows *incomes = desk_rows(h, DESK_INCOMES);
    for (size_t i = 0; incomes != NULL && i < incomes->n; i++) {
        if (str_eq(desk_cell_text(&incomes->rows[i], DESK_PERSON), person) &&
            str_eq(desk_cell_text(&incomes->rows[i], DESK_KIND), kind)) {
            return true;
        }
    }
    return false;
}

static bool moves(const duties *x, str person)
{
    const household_group *was = desk_group_of(x->before->h, person), *is = desk_group_of(x->after->h, person);
    return was != NULL && is != NULL && !str_eq(was->home, is->home);
}

static void add_moving(duties *x)
{
    const desk_schemes *all = &x->after->d->schemes;
    text_language lang = x->after->lang;
    for (size_t i = 0; i < all->moving_count; i++) {
        const desk_moving *m = &all->moving[i];
        bool found = false;
        for (size_t j = 0; !found && j < x->group->person_count; j++) {
            str person = x->group->persons[j];
            found = moves(x, person) && has_income(x->after->h, person, m->income_kind);
        }
        if (found) {
            add(x, &x->reports, &x->e->report_count, &x->report_cap, m->report[lang], m->name[lang]);
        }
    }
}

void desk_add_duties(const desk_case *before, const desk_case *after, const overview *now, const household_group *g,
                     overview_effect *e)
{
    duties x = {.before = before, .after = after, .now = now, .group = g, .e = e};
    for (size_t i = 0; i < after->d->schemes.count; i++) {
        const desk_scheme *s = &after->d->schemes.list[i];
        str name = s->name[after->lang];
        if (s->report[after->lang].n > 0 && is_to_be_reported(&x, s)) {
            add(&x, &x.reports, &e->report_count, &x.report_cap, s->report[after->lang], name);
        }
        if (s->delay[after->lang].n > 0 && becomes_another(&x, s)) {
            add(&x, &x.delays, &e->delay_count, &x.delay_cap, s->delay[after->lang], name);
        }
    }
    add_moving(&x);
    add_year_income(&x);
    e->reports = x.reports;
    e->delays = x.delays;
}

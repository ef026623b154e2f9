/* `samenhang budget`: as JSON. */
#include <math.h>

#include "cli/budget_tell.h"

#include "base/banned.h"

/* With twelve decimals: prices are of a eurocent. */
static void put_real(json *j, arena *a, const char *key, double value)
{
    json_key(j, str_of(key));
    json_raw(j, str_printf(a, "%.12f", value));
}

static void put_budgets(json *j, arena *a, const budget_found *f, const budget_setting *s, text_language lang)
{
    json_key(j, S("budgets"));
    json_array(j);
    for (uint32_t i = 0; i < f->budgets->count; i++) {
        const budget *b = &f->budgets->list[i];
        const account *x = &s->accounts[i];
        json_object(j);
        json_text(j, "id", b->id);
        json_text(j, "name", b->name[lang]);
        json_text(j, "law", b->law);
        json_number(j, "amount_cents", x->amount);
        json_number(j, "own_cents", x->own);
        json_number(j, "for_others_cents", x->for_others);
        json_number(j, "received_cents", x->received);
        json_number(j, "left_cents", x->left);
        json_number(j, "added_cents", x->added);
        json_number(j, "allocated_cents", x->allocated);
        put_real(j, a, "relief_per_cent_more", s->o.price[i]);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_flows(json *j, const budget_found *f, const budget_setting *s)
{
    uint32_t n = f->budgets->count;
    json_key(j, S("flows"));
    json_array(j);
    for (uint32_t i = 0; i < n * n; i++) {
        if (s->o.flow[i] > 0) {
            json_object(j);
            json_text(j, "from", f->budgets->list[i / n].id);
            json_text(j, "to", f->budgets->list[i % n].id);
            json_number(j, "cents", s->o.flow[i]);
            json_object_end(j);
        }
    }
    json_array_end(j);
}

static const char *const wall_kinds[] = {"law", "grant_condition", "council", "mandate", "contract", "habit"};
_Static_assert(sizeof wall_kinds / sizeof *wall_kinds == BUDGET_WALL_KINDS, "each kind has its word");

static void put_walls(json *j, arena *a, const budget_found *f, const budget_setting *s, text_language lang)
{
    json_key(j, S("walls"));
    json_array(j);
    for (uint32_t i = 0; i < s->lift_count; i++) {
        const pot_lift *l = &s->lifts[i];
        const budget_wall *w = &f->budgets->walls[l->wall];
        json_object(j);
        json_text(j, "from", f->budgets->list[w->from].id);
        json_text(j, "to", f->budgets->list[w->to].id);
        json_text(j, "kind", str_of(wall_kinds[w->kind]));
        put_real(j, a, "gains", l->gains);
        put_real(j, a, "gains_at_most", l->most);
        json_number(j, "less_added_cents", l->less_added);
        json_text(j, "words", w->words[lang]);
        json_text(j, "source", w->source);
        json_object_end(j);
    }
    json_array_end(j);
    json_flag(j, "first_wall_proven", s->proven);
}

static void put_set(json *j, const budget_found *f, const pot_walls_set *set)
{
    json_array(j);
    for (uint32_t i = 0; i < set->count; i++) {
        const budget_wall *w = &f->budgets->walls[set->walls[i]];
        json_object(j);
        json_text(j, "from", f->budgets->list[w->from].id);
        json_text(j, "to", f->budgets->list[w->to].id);
        json_text(j, "kind", str_of(wall_kinds[w->kind]));
        json_object_end(j);
    }
    json_array_end(j);
}

/* Today's rules beside one pot: what keeps the choice of one pot from being paid. */
static void put_release(json *j, const budget_found *f, const budget_setting *s)
{
    json_key(j, S("release"));
    if (!s->has_release) {
        json_null(j);
        return;
    }
    json_object(j);
    json_number(j, "unpaid_cents", s->release.unpaid);
    json_number(j, "unruled_cents", s->release.unruled);
    json_number(j, "never_paid_cents", s->release.never);
    json_flag(j, "proven", s->release.proven);
    json_key(j, S("enough_to_let_go"));
    put_set(j, f, &s->release.release);
    json_key(j, S("blocking"));
    json_array(j);
    for (uint32_t i = 0; i < s->release.blocking_count; i++) {
        put_set(j, f, &s->release.blocking[i]);
    }
    json_array_end(j);
    json_object_end(j);
}

static void put_won(json *j, arena *a, const budget_setting *s)
{
    json_key(j, S("won"));
    if (s->before == NULL) {
        json_null(j);
        return;
    }
    json_object(j);
    json_text(j, "beside", str_of(budget_walls_words[s->before->c.walls]));
    put_real(j, a, "relief", s->o.relief - s->before->o.relief);
    json_number(j, "less_added_cents", s->before->sum.added - s->sum.added);
    json_number(j, "households_more", s->more);
    json_number(j, "households_less", s->less);
    json_object_end(j);
}

static void put_chosen(json *j, const budget_found *f, const budget_setting *s)
{
    json_key(j, S("chosen"));
    json_array(j);
    for (uint32_t h = 0; h < f->plans->households; h++) {
        json_object(j);
        json_text(j, "household", f->plans->household[h]);
        json_text(j, "plan", f->plans->name[s->o.chosen[h]]);
        json_object_end(j);
    }
    json_array_end(j);
}

void budget_json(json *j, arena *a, const budget_found *f, text_language lang)
{
    json_object(j);
    json_number(j, "households", f->plans->households);
    json_number(j, "plans", f->plans->count);
    json_flag(j, "invented", f->invented >= 0);
    json_key(j, S("settings"));
    json_array(j);
    for (uint32_t i = 0; i < f->count; i++) {
        const budget_setting *s = &f->settings[i];
        json_object(j);
        json_text(j, "setting", str_of(budget_walls_words[s->c.walls]));
        put_real(j, a, "relief", s->o.relief);
        put_real(j, a, "bound", s->o.bound);
        put_real(j, a, "relief_of_rights", s->sum.rights);
        put_real(j, a, "relief_of_everything", s->sum.everything);
        json_number(j, "households_beyond_rights", s->sum.helped);
        json_number(j, "in_cents", s->sum.in);
        json_number(j, "spent_cents", s->sum.spent);
        json_number(j, "left_cents", s->sum.left);
        json_number(j, "added_cents", s->sum.added);
        put_won(j, a, s);
        put_budgets(j, a, f, s, lang);
        put_flows(j, f, s);
        put_walls(j, a, f, s, lang);
        put_release(j, f, s);
        put_chosen(j, f, s);
        json_object_end(j);
    }
    json_array_end(j);
    json_object_end(j);
}

/* `samenhang budget`: in words. */
#include <math.h>
#include <stdio.h>

#include "cli/budget_tell.h"
#include "report/layout.h"

#include "base/banned.h"

static const double least_told = 0.005; /* of relief: less is nought in two decimals */

#define SAY(id, ...) TEXT(a, lang, "budget." id, ##__VA_ARGS__)

typedef struct telling {
    arena *a;
    text_language lang;
    layout page;
    const budget_found *f;
} telling;

static str number(arena *a, text_language lang, double value, int decimals)
{
    char digits[64];
    int n = snprintf(digits, sizeof digits, "%.*f", decimals, value);
    for (int i = 0; i < n; i++) {
        digits[i] = digits[i] == '.' && lang == TEXT_NL ? ',' : digits[i];
    }
    return str_copy(a, (str){digits, (size_t)n});
}

static str whole(arena *a, uint32_t n)
{
    return str_of_int(a, n);
}

static double part(double of, double all)
{
    return all > 0 ? 100 * of / all : 100;
}

static str name_of(const telling *t, uint32_t its)
{
    const budget *b = &t->f->budgets->list[its];
    return b->name[t->lang].n > 0 ? b->name[t->lang] : b->id;
}

/* ------------------------------------------------------------------ of one setting */

static void tell_relief(telling *t, const budget_setting *s)
{
    arena *a = t->a;
    text_language lang = t->lang;
    layout_text(&t->page, 0, 0,
                SAY("relief", number(a, lang, s->o.relief, 2), number(a, lang, part(s->o.relief, s->sum.everything), 1),
                    number(a, lang, s->sum.everything, 2), number(a, lang, s->sum.rights, 2)));
    layout_text(&t->page, 0, 0, SAY("helped", whole(a, s->sum.helped), whole(a, t->f->plans->households)));
    layout_text(&t->page, 0, 0,
                SAY("bound", number(a, lang, s->o.bound, 2),
                    number(a, lang, part(s->o.bound - s->o.relief, s->o.bound > 0 ? s->o.bound : 1), 3)));
    if (s->before != NULL) {
        double won = s->o.relief - s->before->o.relief;
        layout_text(&t->page, 0, 0,
                    SAY("won", number(a, lang, won, 2),
                        number(a, lang, part(won, s->before->o.relief > 0 ? s->before->o.relief : 1), 1),
                        whole(a, s->more), whole(a, s->less)));
        if (s->less > 0) {
            layout_text(&t->page, 0, 0, SAY("less"));
        }
        if (s->sum.added < s->before->sum.added) {
            layout_text(&t->page, 0, 0, SAY("less_added", text_money(a, lang, s->before->sum.added - s->sum.added)));
        }
    }
}

static void tell_budget(telling *t, const budget_setting *s, uint32_t its)
{
    arena *a = t->a;
    text_language lang = t->lang;
    const account *x = &s->accounts[its];
    layout_sides(&t->page, 2, name_of(t, its), text_money(a, lang, x->amount));
    layout_text(&t->page, 4, 4,
                SAY("paid", text_money(a, lang, x->own), text_money(a, lang, x->for_others),
                    text_money(a, lang, x->received), text_money(a, lang, x->left)));
    if (x->added > 0) {
        layout_text(&t->page, 4, 4, SAY("added", text_money(a, lang, x->added)));
    }
    double more = s->o.price[its] * 100000;
    if (more >= 0.00005) {
        layout_text(&t->page, 4, 4, SAY("price", number(a, lang, more, 4)));
    } else {
        layout_text(&t->page, 4, 4, SAY("price.none"));
    }
}

static const char *const wall_kinds[] = {
    [BUDGET_WALL_LAW] = "budget.wall.law",           [BUDGET_WALL_GRANT] = "budget.wall.grant",
    [BUDGET_WALL_COUNCIL] = "budget.wall.council",   [BUDGET_WALL_MANDATE] = "budget.wall.mandate",
    [BUDGET_WALL_CONTRACT] = "budget.wall.contract", [BUDGET_WALL_HABIT] = "budget.wall.habit",
};

static void tell_wall(telling *t, const budget_wall *w)
{
    arena *a = t->a;
    text_language lang = t->lang;
    layout_text(&t->page, 4, 4, SAY("wall.kind", text_get(a, lang, wall_kinds[w->kind], 0, NULL), w->words[lang]));
    layout_text(&t->page, 4, 4, SAY("wall.source", w->source));
}

static void tell_release(telling *t, const budget_setting *s)
{
    arena *a = t->a;
    text_language lang = t->lang;
    const pot_released *r = &s->release;
    int64_t blocked = r->unpaid - r->unruled;
    layout_blank(&t->page);
    if (r->unpaid == 0) {
        layout_text(&t->page, 0, 0, SAY("release.nothing"));
    } else {
        layout_text(&t->page, 0, 0, SAY("release", text_money(a, lang, r->unpaid)));
    }
    if (blocked > 0) {
        layout_text(&t->page, 0, 0, SAY("release.enough", text_money(a, lang, blocked)));
    }
    if (!r->proven) {
        layout_text(&t->page, 2, 2, SAY("release.unproven"));
    }
    for (uint32_t i = 0; i < r->release.count; i++) {
        const budget_wall *w = &t->f->budgets->walls[r->release.walls[i]];
        layout_text(&t->page, 2, 4, SAY("release.wall", name_of(t, w->from), name_of(t, w->to)));
        tell_wall(t, w);
    }
    if (r->unruled > 0) {
        layout_text(&t->page, 0, 0, SAY("release.unruled", text_money(a, lang, r->unruled)));
    }
    if (r->never > 0) {
        layout_text(&t->page, 0, 0, SAY("release.never", text_money(a, lang, r->never)));
    }
}

static void tell_walls(telling *t, const budget_setting *s)
{
    arena *a = t->a;
    text_language lang = t->lang;
    uint32_t told = 0;
    layout_text(&t->page, 0, 0, SAY("walls"));
    for (uint32_t i = 0; i < s->lift_count; i++) {
        const pot_lift *l = &s->lifts[i];
        const budget_wall *w = &t->f->budgets->walls[l->wall];
        if (l->gains < least_told && l->less_added == 0) {
            continue;
        }
        told++;
        layout_text(&t->page, 2, 4, SAY("wall", name_of(t, w->from), name_of(t, w->to), number(a, lang, l->gains, 2)));
        if (l->less_added > 0) {
            layout_text(&t->page, 4, 4, SAY("wall.less_added", text_money(a, lang, l->less_added)));
        }
        tell_wall(t, w);
    }
    if (told == 0) {
        bool none = s->proven && (s->lift_count == 0 || s->lifts[0].most < least_told);
        layout_text(&t->page, 2, 2, none ? SAY("walls.none") : SAY("walls.unknown"));
    } else {
        layout_text(&t->page, 2, 2, s->proven ? SAY("walls.proven") : SAY("walls.unproven", whole(a, s->lift_count)));
    }
}

static void tell_setting(telling *t, const budget_setting *s)
{
    static const char *const titles[] = {
        [POT_STRICT] = "budget.strict", [POT_TODAY] = "budget.today", [POT_NONE] = "budget.none"};
    arena *a = t->a;
    text_language lang = t->lang;
    layout_blank(&t->page);
    layout_heading(&t->page, text_get(a, lang, titles[s->c.walls], 0, NULL));
    tell_relief(t, s);
    layout_blank(&t->page);
    layout_text(&t->page, 0, 0,
                SAY("balance", text_money(a, lang, s->sum.in), text_money(a, lang, s->sum.spent),
                    text_money(a, lang, s->sum.left)));
    if (s->sum.added > 0) {
        layout_text(&t->page, 0, 0, SAY("balance.added", text_money(a, lang, s->sum.added)));
    }
    for (uint32_t i = 0; i < t->f->budgets->count; i++) {
        tell_budget(t, s, i);
    }
    if (s->c.walls != POT_NONE) {
        layout_blank(&t->page);
        tell_walls(t, s);
    }
    if (s->has_release) {
        tell_release(t, s);
    }
    layout_blank(&t->page);
    layout_text(&t->page, 0, 0, SAY("laws"));
    for (uint32_t i = 0; i < t->f->budgets->count; i++) {
        layout_sides(&t->page, 2, t->f->budgets->list[i].law, text_money(a, lang, s->accounts[i].allocated));
    }
}

str budget_text(arena *a, const budget_found *f, text_language lang, int width)
{
    telling t = {.a = a, .lang = lang, .page = layout_in(a, width), .f = f};
    layout_heading(&t.page, SAY("title"));
    layout_text(&t.page, 0, 0, SAY("about", whole(a, f->plans->households), whole(a, f->plans->count)));
    layout_text(&t.page, 0, 0, f->invented >= 0 ? SAY("invented", str_of_int(a, f->invented)) : SAY("unit"));
    for (uint32_t i = 0; i < f->count; i++) {
        tell_setting(&t, &f->settings[i]);
    }
    return buf_str(&t.page.out);
}

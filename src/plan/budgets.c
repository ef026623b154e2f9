/* Reading content/budgets, strictly. */
#include "plan/budgets.h"

#include "base/content.h"

#include "base/banned.h"

typedef struct reading {
    content_reader r;
    budgets *out;
    budget *list;
    budget_wall *walls;
} reading;

int64_t plan_find_budget(const budgets *b, str id)
{
    for (uint32_t i = 0; i < b->count; i++) {
        if (str_eq(b->list[i].id, id)) {
            return i;
        }
    }
    return -1;
}

static bool read_budget(reading *k, const doc *d)
{
    static const char *const keys[] = {"id", "name", "law", "owner", "amount", "how", NULL};
    budget *b = &k->list[k->out->count];
    b->line = d->line;
    TRY(content_keys(&k->r, d, keys, "a budget") && content_id(&k->r, d, "id", &b->id) &&
        content_languages(&k->r, d, "name", true, false, b->name) && content_text(&k->r, d, "law", true, &b->law) &&
        content_id(&k->r, d, "owner", &b->owner) && content_euros(&k->r, d, "amount", &b->amount) &&
        content_text(&k->r, d, "how", true, &b->how));
    if (plan_find_budget(k->out, b->id) >= 0) {
        return FAIL_AT(&k->r, d, "the budget '" STR_FMT "' stands here twice", STR_ARG(b->id));
    }
    k->out->count++;
    return true;
}

static bool read_end(reading *k, const doc *map, const char *key, uint32_t *out)
{
    str id;
    TRY(content_id(&k->r, map, key, &id));
    int64_t found = plan_find_budget(k->out, id);
    *out = found < 0 ? 0 : (uint32_t)found;
    return found >= 0 ||
           FAIL_AT(&k->r, doc_get(map, str_of(key)), "'" STR_FMT "' is no budget of this file", STR_ARG(id));
}

static bool read_wall(reading *k, const doc *d)
{
    static const char *const keys[] = {"from", "to", "kind", "most", "source", "words", "agreement", NULL};
    static const char *const kinds[] = {[BUDGET_WALL_LAW] = "law",
                                        [BUDGET_WALL_GRANT] = "grant_condition",
                                        [BUDGET_WALL_COUNCIL] = "council",
                                        [BUDGET_WALL_MANDATE] = "mandate",
                                        [BUDGET_WALL_CONTRACT] = "contract",
                                        [BUDGET_WALL_HABIT] = "habit",
                                        NULL};
    budget_wall *w = &k->walls[k->out->wall_count];
    int kind;
    *w = (budget_wall){.most = -1, .line = d->line};
    TRY(content_keys(&k->r, d, keys, "a wall") && read_end(k, d, "from", &w->from) && read_end(k, d, "to", &w->to) &&
        content_word(&k->r, d, "kind", kinds, &kind) &&
        (doc_get(d, S("most")) == NULL || content_euros(&k->r, d, "most", &w->most)) &&
        content_text(&k->r, d, "source", true, &w->source) &&
        content_languages(&k->r, d, "words", true, false, w->words) &&
        content_flag(&k->r, d, "agreement", &w->agreement));
    w->kind = (budget_wall_kind)kind;
    if (w->from == w->to) {
        return FAIL_AT(&k->r, d, "a wall stands between two budgets, and these are one");
    }
    for (uint32_t i = 0; i < k->out->wall_count; i++) {
        if (k->walls[i].from == w->from && k->walls[i].to == w->to) {
            return FAIL_AT(&k->r, d, "this wall stands on line %d already", k->walls[i].line);
        }
    }
    k->out->wall_count++;
    return true;
}

bool plan_read_budgets(arena *a, str file, str text, budgets *out, err *e)
{
    static const char *const keys[] = {"format", "year", "budgets", "walls", NULL};
    enum { YEAR_LEAST = 2000, YEAR_MOST = 2100 };
    budgets all = {.file = file};
    reading k = {.r = {.a = a, .file = file, .e = e}, .out = &all};
    const doc *top, *list, *walls;
    str format;
    int64_t year;
    TRY(doc_read_yaml(a, file, text, &top, e) && content_keys(&k.r, top, keys, "a file of budgets") &&
        content_text(&k.r, top, "format", true, &format));
    if (!str_eq(format, S("budgets/1"))) {
        return FAIL_AT(&k.r, doc_get(top, S("format")), "'format' is '" STR_FMT "', and this program reads budgets/1",
                       STR_ARG(format));
    }
    TRY(content_whole(&k.r, top, "year", YEAR_LEAST, YEAR_MOST, &year) && content_list(&k.r, top, "budgets", &list) &&
        content_list(&k.r, top, "walls", &walls));
    if (list == NULL || list->n > BUDGETS_MAX) {
        return err_at(e, list == NULL ? ERR_INPUT : ERR_LIMIT, 0, file, top->line, 0,
                      "'budgets' must be a list of 1 to %d budgets", BUDGETS_MAX);
    }
    all.list = k.list = ARENA_ARRAY(a, budget, list->n);
    for (size_t i = 0; i < list->n; i++) {
        TRY(read_budget(&k, list->items[i]));
    }
    all.walls = k.walls = ARENA_ARRAY(a, budget_wall, (walls == NULL ? 0 : walls->n) + 1);
    for (size_t i = 0; walls != NULL && i < walls->n; i++) {
        TRY(read_wall(&k, walls->items[i]));
    }
    all.year = (int)year;
    *out = all;
    return true;
}

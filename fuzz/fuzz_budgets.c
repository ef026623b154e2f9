/* plan_read_budgets never crashes; what it reads keeps what budgets.h promises, and a file that it refuses has a sentence with its place. */
#include "plan/budgets.h"

#include <assert.h>

static void check_wall(const budgets *b, uint32_t number)
{
    const budget_wall *w = &b->walls[number];
    assert(w->from < b->count && w->to < b->count && w->from != w->to && w->kind < BUDGET_WALL_KINDS);
    assert(w->most >= -1 && w->source.n > 0 && w->words[TEXT_NL].n > 0 && w->words[TEXT_EN].n > 0 && w->line > 0);
    for (uint32_t i = 0; i < number; i++) {
        assert(b->walls[i].from != w->from || b->walls[i].to != w->to);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena *a = arena_new();
    budgets b = {0};
    err e = {0};
    if (plan_read_budgets(a, S("fuzz.yaml"), (str){(const char *)data, size}, &b, &e)) {
        assert(b.count > 0 && b.count <= BUDGETS_MAX);
        for (uint32_t i = 0; i < b.count; i++) {
            assert(b.list[i].amount >= 0 && b.list[i].law.n > 0 && b.list[i].how.n > 0 &&
                   plan_find_budget(&b, b.list[i].id) == i);
        }
        for (uint32_t i = 0; i < b.wall_count; i++) {
            check_wall(&b, i);
        }
    } else {
        assert(b.list == NULL && e.kind != ERR_NONE && e.message[0] != '\0' && e.line > 0 &&
               str_utf8_valid(err_text(a, &e)));
    }
    arena_free(a);
    return 0;
}

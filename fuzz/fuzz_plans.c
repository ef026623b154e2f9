/* plan_read_plans never crashes; what it reads keeps what plans_csv.h promises and is written and read back the same, and a file that it refuses has a sentence. */
#include "plan/plans_csv.h"

#include <assert.h>
#include <string.h>

static void check(const plans *p, uint32_t n)
{
    assert(p->households > 0 && p->first[0] == 0 && p->first[p->households] == p->count);
    for (uint32_t h = 0; h < p->households; h++) {
        uint32_t due = p->first[h];
        assert(p->household[h].n > 0 && due < p->first[h + 1] && str_eq(p->name[due], S("rights")));
        for (uint32_t k = due; k < p->first[h + 1]; k++) {
            assert(p->name[k].n > 0 && p->relief[k] >= 0 && p->relief[k] <= PLANS_RELIEF_MAX);
            for (uint32_t i = 0; i < n; i++) {
                assert(p->cost[(size_t)k * n + i] >= p->cost[(size_t)due * n + i] && p->cost[(size_t)due * n + i] >= 0);
            }
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const budget list[] = {{.id = {"wmo", 3}}, {.id = {"jeugd", 5}}};
    static const budgets two = {.file = {"budgets.yaml", 12}, .list = list, .count = 2};
    arena *a = arena_new();
    plans p = {0}, again = {0};
    err e = {0};
    if (plan_read_plans(a, &two, S("fuzz.csv"), (str){(const char *)data, size}, &p, &e)) {
        check(&p, two.count);
        buf b = buf_in(a);
        plan_write_plans(&p, &two, &b);
        assert(plan_read_plans(a, &two, S("again.csv"), buf_str(&b), &again, &e));
        assert(again.households == p.households && again.count == p.count);
        assert(memcmp(again.cost, p.cost, sizeof *p.cost * p.count * two.count) == 0);
        assert(memcmp(again.relief, p.relief, sizeof *p.relief * p.count) == 0);
    } else {
        assert(p.name == NULL && e.kind != ERR_NONE && e.message[0] != '\0' && str_utf8_valid(err_text(a, &e)));
    }
    arena_free(a);
    return 0;
}

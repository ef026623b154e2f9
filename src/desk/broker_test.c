#include "desk/broker_testing.h"

#include <stdio.h>

#include "base/banned.h"

static void test_case_4(void **state)
{
    (void)state;
    helping_board x = board();
    const helping_coupling *c = proposed(&x, "wim", "daan");
    for (size_t i = 0; i < x.coupling_count; i++) {
        const helping_coupling *k = &x.couplings[i];
        printf(STR_FMT " %s value %.0f kept %d:", STR_ARG(k->id), k->is_chain ? "chain" : "ring", k->value, k->kept_of_100);
        for (size_t l = 0; l < k->link_count; l++) {
            printf(" " STR_FMT "->" STR_FMT " (" STR_FMT ", " STR_FMT ", %u m)", STR_ARG(k->people[k->links[l].giver].id),
                   STR_ARG(k->people[k->links[l].receiver].id), STR_ARG(k->links[l].words), STR_ARG(k->links[l].days), k->links[l].metres);
        }
        printf("\n");
    }
    printf("value %.1f bound %.1f pairs %.1f helped %u pairs %u proven %d alone %zu spots %zu cells %zu\n", x.value, x.bound, x.pairs_value, x.helped, x.pairs_helped, x.proven, x.alone_count, x.spot_count, x.cell_count);
    for (size_t i = 0; i < x.alone_count; i++) printf(STR_FMT ": " STR_FMT "\n", STR_ARG(x.alone[i].name), STR_ARG(x.alone[i].change));
    for (size_t i = 0; i < x.spot_count && i < 12; i++) printf(STR_FMT " " STR_FMT " %u/%u givers %u\n", STR_ARG(x.spots[i].place), STR_ARG(x.spots[i].words), x.spots[i].unserved, x.spots[i].needs, x.spots[i].givers);
    assert_non_null(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_case_4, testing_fresh, testing_close),
    };
    return cmocka_run_group_tests(tests, testing_begin, testing_end);
}

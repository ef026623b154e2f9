/* cause_read_bif never crashes; a net that it reads keeps what cause.h promises, and one that it refuses has a sentence and leaves nothing behind.
 * What follows from a small net is enumerated. */
#include "cause/brute.h"

#include "net.h"

/* All mass of each variable is one, and the whole is as probable as the rounding of its rows allows. */
static void check_posteriors(arena *a, const cause_net *net)
{
    cause_posterior all;
    err e = {0};
    if (cause_brute_joint(net) > 1000) {
        return;
    }
    bool good = cause_brute(a, net, cause_nothing_known(a, net), &all, &e);
    assert(good && fabs(all.log_evidence) <= 1.01 * CAUSE_ROUNDING * net->count);
    for (uint32_t i = 0; i < net->count; i++) {
        double sum = 0;
        for (uint32_t s = 0; s < net->variables[i].state_count; s++) {
            sum += all.mass[i][s];
        }
        assert(fabs(sum - 1) < 1e-9);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena *a = arena_new();
    cause_net net = {0};
    err e = {0};
    str text = {(const char *)data, size};
    if (cause_read_bif(a, S("fuzz.bif"), text, &net, &e)) {
        check_net(a, &net);
        check_posteriors(a, &net);
        cause_known *known = cause_nothing_known(a, &net);
        cause_read_evidence(a, &net, S("fuzz"), text, known, &e);
    } else {
        assert(net.count == 0 && e.kind != ERR_NONE && e.message[0] != '\0' && e.line > 0 && e.column > 0);
        assert(str_utf8_valid(err_text(a, &e)));
    }
    arena_free(a);
    return 0;
}

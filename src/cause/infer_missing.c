/* TEMPORARY, until infer.c is here; delete it then. Weak, so that the true one wins. */
#include "cause/cause.h"

#include "base/banned.h"

__attribute__((weak)) bool cause_infer(arena *a, const cause_net *net, const cause_known *known, size_t memory_max,
                                       cause_posterior *out, err *e)
{
    (void)a;
    (void)net;
    (void)known;
    (void)memory_max;
    (void)out;
    return err_set(e, ERR_RULE, "inference is not built in yet");
}

#include "plan/account.h"

#include "base/banned.h"

void pot_account(const pot_case *c, const pot_outcome *o, account *of, account_sum *sum)
{
    uint32_t n = c->budgets->count;
    *sum = (account_sum){0};
    for (uint32_t i = 0; i < n; i++) {
        account *x = &of[i];
        *x = (account){.amount = c->budgets->list[i].amount, .own = o->flow[i * n + i], .added = o->short_of[i]};
        for (uint32_t j = 0; j < n; j++) {
            x->for_others += i == j ? 0 : o->flow[i * n + j];
            x->received += i == j ? 0 : o->flow[j * n + i];
        }
        x->left = x->amount - x->own - x->for_others;
        x->allocated = x->own + x->received + x->added;
        sum->in += x->amount + x->added;
        sum->spent += x->own + x->for_others + x->added;
        sum->left += x->left;
        sum->added += x->added;
    }
    for (uint32_t h = 0; h < c->households; h++) {
        double most = 0;
        for (uint32_t p = c->first[h]; p < c->first[h + 1]; p++) {
            most = c->relief[p] > most ? c->relief[p] : most;
        }
        sum->everything += most;
        sum->rights += c->relief[c->first[h]];
        sum->helped += o->chosen[h] != c->first[h];
    }
}

void pot_compare(const pot_case *c, const pot_outcome *before, const pot_outcome *after, uint32_t *more, uint32_t *less)
{
    *more = *less = 0;
    for (uint32_t h = 0; h < c->households; h++) {
        double was = c->relief[before->chosen[h]], is = c->relief[after->chosen[h]];
        *more += is > was;
        *less += is < was;
    }
}

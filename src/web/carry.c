/* What was chosen on a page and is no answer of the household file: it travels as what the counter itself must know, each thing once. */
#include "web/visit.h"

#include "base/banned.h"

static bool is_carried(const visit_choice *x, str value)
{
    bool is = false;
    for (size_t i = 0; i < x->value_count; i++) {
        is = is || str_eq(value, str_of(x->values[i]));
    }
    return is;
}

static bool is_listed(const web_answer *list, size_t n, str name)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(list[i].name, name)) {
            return true;
        }
    }
    return false;
}

/* What is chosen on this screen goes before what was said earlier; what cannot be chosen changes nothing. */
static size_t carry_one(const visit *v, const visit_choice *x, str id, str value, web_answer *list, size_t n)
{
    str name = STR_JOIN(v->a, str_of(x->carried), id);
    const str *now = http_get(&v->q->form, STR_JOIN(v->a, str_of(x->field), id));
    if (now != NULL && (is_carried(x, *now) || (x->none != NULL && str_eq(*now, str_of(x->none))))) {
        value = *now;
    }
    if (!is_carried(x, value) || !x->may_be(v, id) || n == x->most || is_listed(list, n, name) ||
        str_eq(web_visit_field(v, WEB_FIELD_REMOVE), name)) {
        return n;
    }
    list[n] = (web_answer){name, value};
    return n + 1;
}

size_t web_visit_carry(const visit *v, const visit_choice *x, web_answer *list)
{
    const str prefixes[] = {str_of(x->carried), str_of(x->field)}; /* in the order in which they were given */
    const http_fields *f = &v->q->form;
    size_t n = 0;
    for (size_t k = 0; k < sizeof prefixes / sizeof prefixes[0]; k++) {
        for (size_t i = 0; i < f->n; i++) {
            if (str_starts(f->items[i].name, prefixes[k])) {
                n = carry_one(v, x, str_from(f->items[i].name, prefixes[k].n), f->items[i].value, list, n);
            }
        }
    }
    return n;
}

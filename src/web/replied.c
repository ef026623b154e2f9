/* What was answered to what is supposed: "Klopt dit?" It is no answer of the household file, so it travels as what the counter itself must know. */
#include "web/visit.h"

#include "base/banned.h"

static bool is_reply(str value)
{
    return str_eq(value, S(WEB_HOLDS_YES)) || str_eq(value, S(WEB_HOLDS_NO)) || str_eq(value, S(WEB_HOLDS_UNKNOWN));
}

bool web_visit_is_reply(str path)
{
    return str_starts(path, S(WEB_CARRIED_HOLDS));
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

/* Of one cause, when that may be asked and it was not taken back. What is chosen on this screen goes before what was said earlier. */
static size_t carry_one(const visit *v, str cause, str value, web_answer *list, size_t n)
{
    str name = STR_JOIN(v->a, S(WEB_CARRIED_HOLDS), cause);
    const str *now = http_get(&v->q->form, STR_JOIN(v->a, S(WEB_FIELD_HOLDS), cause));
    value = now != NULL && is_reply(*now) ? *now : value;
    if (!is_reply(value) || !desk_may_ask(v->counter->desk, cause) || is_listed(list, n, name) ||
        str_eq(web_visit_field(v, WEB_FIELD_REMOVE), name)) {
        return n;
    }
    list[n] = (web_answer){name, value};
    return n + 1;
}

size_t web_visit_carry_replies(const visit *v, web_answer *list)
{
    static const char *const prefixes[] = {WEB_CARRIED_HOLDS,
                                           WEB_FIELD_HOLDS}; /* in the order in which they were given */
    const http_fields *f = &v->q->form;
    size_t n = 0;
    for (size_t k = 0; k < sizeof prefixes / sizeof prefixes[0]; k++) {
        str prefix = str_of(prefixes[k]);
        for (size_t i = 0; i < f->n; i++) {
            if (str_starts(f->items[i].name, prefix)) {
                n = carry_one(v, str_from(f->items[i].name, prefix.n), f->items[i].value, list, n);
            }
        }
    }
    return n;
}

const web_answer *web_visit_replies(const visit *v, size_t *count)
{
    web_answer *list = ARENA_ARRAY(v->a, web_answer, v->page.answer_count + 1);
    *count = 0;
    for (size_t i = 0; i < v->page.answer_count; i++) {
        const web_answer *x = &v->page.answers[i];
        if (web_visit_is_reply(x->name)) {
            list[(*count)++] = (web_answer){str_from(x->name, S(WEB_CARRIED_HOLDS).n), x->value};
        }
    }
    return list;
}

desk_looking web_visit_looking(const visit *v, const web_answer *replies, size_t count)
{
    desk_reply *list = ARENA_ARRAY(v->a, desk_reply, count + 1);
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        if (!str_eq(replies[i].value, S(WEB_HOLDS_UNKNOWN))) {
            list[n++] = (desk_reply){.cause = replies[i].name, .there = str_eq(replies[i].value, S(WEB_HOLDS_YES))};
        }
    }
    return (desk_looking){.replies = list, .reply_count = n};
}

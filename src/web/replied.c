/* What was answered to what is supposed: "Klopt dit?" It is no answer of the household file, so it travels as what the counter itself must know. */
#include "web/visit.h"

#include "base/banned.h"

bool web_visit_is_reply(str path)
{
    return str_starts(path, S(WEB_CARRIED_HOLDS));
}

static bool may_be_asked(const visit *v, str cause)
{
    return desk_may_ask(v->counter->desk, cause);
}

size_t web_visit_carry_replies(const visit *v, web_answer *list)
{
    static const char *const values[] = {WEB_HOLDS_YES, WEB_HOLDS_NO, WEB_HOLDS_UNKNOWN};
    static const visit_choice replies = {.field = WEB_FIELD_HOLDS,
                                         .carried = WEB_CARRIED_HOLDS,
                                         .values = values,
                                         .value_count = sizeof values / sizeof values[0],
                                         .most = SIZE_MAX,
                                         .may_be = may_be_asked};
    return web_visit_carry(v, &replies, list);
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

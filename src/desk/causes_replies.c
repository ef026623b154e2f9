/* What the household answers to what is supposed of it. */
#include "desk/underneath.h"

#include "base/banned.h"

bool desk_may_ask(const desk *d, str cause)
{
    int64_t at = cause_model_find(&d->underneath->model, cause);
    return at >= 0 && !d->underneath->unsaid[at] && !d->underneath->unasked[at] &&
           !d->underneath->model.subjects[at].danger;
}

static bool take_reply(const desk_case *k, const desk_reply *x, int8_t *replies, err *e)
{
    if (!desk_may_ask(k->d, x->cause)) {
        return err_at(e, ERR_INPUT, 0, STR_NULL, x->line, 0,
                      "'" STR_FMT "' is nothing that a household is asked about; docs/oorzaken.md lists the causes, "
                      "and which are never supposed or asked",
                      STR_ARG(x->cause));
    }
    int64_t at = cause_model_find(&k->d->underneath->model, x->cause);
    if (replies[at] >= 0) {
        return err_at(e, ERR_INPUT, 0, STR_NULL, x->line, 0, "'" STR_FMT "' is answered twice; answer it once",
                      STR_ARG(x->cause));
    }
    replies[at] = x->there;
    return true;
}

const int8_t *desk_read_replies(const desk_case *k, const desk_looking *how, err *e)
{
    uint32_t n = k->d->underneath->model.count;
    int8_t *replies = ARENA_ARRAY(k->a, int8_t, n + 1);
    memset(replies, -1, n);
    for (size_t i = 0; i < how->reply_count; i++) {
        if (!take_reply(k, &how->replies[i], replies, e)) {
            return NULL;
        }
    }
    return replies;
}

void desk_tell_replies(const desk_case *k, const desk_looking *how, overview_causes *out)
{
    const cause_model *m = &k->d->underneath->model;
    overview_reply *list = ARENA_ARRAY(k->a, overview_reply, how->reply_count + 1);
    for (size_t i = 0; i < how->reply_count; i++) {
        const cause_subject *s = &m->subjects[cause_model_find(m, how->replies[i].cause)];
        list[i] = (overview_reply){.id = s->id,
                                   .name = s->name[k->lang],
                                   .resident = s->resident[k->lang],
                                   .professional = s->professional[k->lang],
                                   .there = how->replies[i].there};
    }
    out->replies = list;
    out->reply_count = how->reply_count;
}

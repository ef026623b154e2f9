/* How things hang together: what lies underneath, which help relieves most, and what somebody saw or answered. */
#include "api/inside.h"

#include "report/report.h"

#include "base/banned.h"

typedef struct looking {
    api_ask x;
    const doc *about, *seen, *replies; /* NULL: not given */
    desk_looking how;
} looking;

static const doc *member(const doc *map, const char *key)
{
    const doc *d = doc_get(map, str_of(key));
    return d == NULL || doc_is_null(d) ? NULL : d;
}

/* The desk says of what it refuses which item it is: those of `seen` first, numbered from 1, then those of `replies`. */
static bool read_seen(looking *l, err *e)
{
    static const char *const keys[] = {"cause", "state", NULL};
    size_t n = l->seen == NULL ? 0 : l->seen->n;
    desk_sight *list = ARENA_ARRAY(l->x.q->a, desk_sight, n + 1);
    for (size_t i = 0; i < n; i++) {
        const doc *item = l->seen->items[i];
        list[i].line = (int)i + 1;
        TRY(api_check_keys(&l->x, item, keys, e) && api_read_text(&l->x, item, "cause", true, &list[i].cause, e) &&
            api_read_text(&l->x, item, "state", true, &list[i].state, e));
    }
    l->how.sights = list;
    l->how.sight_count = n;
    return true;
}

static bool read_replies(looking *l, err *e)
{
    static const char *const keys[] = {"cause", "there", NULL};
    size_t n = l->replies == NULL ? 0 : l->replies->n;
    desk_reply *list = ARENA_ARRAY(l->x.q->a, desk_reply, n + 1);
    for (size_t i = 0; i < n; i++) {
        const doc *item = l->replies->items[i];
        list[i].line = (int)(l->how.sight_count + i) + 1;
        TRY(api_check_keys(&l->x, item, keys, e) && api_read_text(&l->x, item, "cause", true, &list[i].cause, e));
        if (member(item, "there") == NULL) {
            return api_refuse_at(&l->x, item, e, "'there' is missing here; add true or false");
        }
        TRY(api_read_flag(&l->x, item, "there", &list[i].there, e));
    }
    l->how.replies = list;
    l->how.reply_count = n;
    return true;
}

static bool read_looking(looking *l, err *e)
{
    static const char *const keys[] = {"household", "day", "about", "held", "seen", "replies", NULL};
    TRY(api_read_body(&l->x, keys, e) && api_read_text(&l->x, l->x.top, "about", false, &l->how.about, e));
    l->about = member(l->x.top, "about");
    return api_read_flag(&l->x, l->x.top, "held", &l->how.held, e) &&
           api_read_list(&l->x, l->x.top, "seen", API_SIGHTS_MAX, &l->seen, e) &&
           api_read_list(&l->x, l->x.top, "replies", API_REPLIES_MAX, &l->replies, e) && read_seen(l, e) &&
           read_replies(l, e);
}

/* What the desk refuses is something of the body: an item, what to look at, or all of it together. */
static bool refuse(const looking *l, err *e)
{
    size_t item = e->line > 0 ? (size_t)e->line - 1 : 0;
    const doc *at = e->line <= 0                ? l->about
                    : item < l->how.sight_count ? l->seen->items[item]
                                                : l->replies->items[item - l->how.sight_count];
    if (e->kind != ERR_INPUT && e->kind != ERR_RULE) {
        return false;
    }
    e->kind = ERR_INPUT;
    e->line = at == NULL ? 0 : at->line;
    e->column = at == NULL ? 0 : at->column;
    return api_bad_request(&l->x, e);
}

bool api_causes(const http_request *q, http_response *r, err *e)
{
    looking l = {.x = api_begin(q)};
    overview_causes c;
    TRY(read_looking(&l, e));
    if (!desk_causes(l.x.door->desk, q->a, &l.x.household, l.x.today, l.x.lang, &l.how, &c, e)) {
        return refuse(&l, e);
    }
    json j = api_answer(&l.x, r);
    report_causes_json(&j, &c);
    return true;
}

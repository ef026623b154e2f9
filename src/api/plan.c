/* The plan: what happens, who does it, when, and what pays it; with what somebody wants or does not want in it. */
#include "api/inside.h"

#include "report/report.h"

#include "base/banned.h"

typedef struct planning {
    api_ask x;
    const doc *pin, *forbid; /* NULL: not given */
    desk_planning how;
} planning;

/* Ids of actions, each text. */
static bool read_ids(planning *k, const doc *list, const str **out, size_t *count, err *e)
{
    size_t n = list == NULL ? 0 : list->n;
    str *ids = ARENA_ARRAY(k->x.q->a, str, n + 1);
    for (size_t i = 0; i < n; i++) {
        const doc *d = list->items[i];
        if (d->kind != DOC_SCALAR || !d->quoted || d->text.n == 0) {
            return api_refuse_at(&k->x, d, e, "an action is named by its id, in double quotes");
        }
        ids[i] = d->text;
    }
    *out = ids;
    *count = n;
    return true;
}

static bool read_alternatives(planning *k, err *e)
{
    const doc *d = doc_get(k->x.top, S("alternatives"));
    int64_t n = 1;
    if (d != NULL && !doc_is_null(d)) {
        bool whole = d->kind == DOC_SCALAR && !d->quoted && str_to_int(d->text, &n);
        if (!whole || n < 1 || n > API_PLANS_MAX) {
            return api_refuse_at(&k->x, d, e, "'alternatives' must be a whole number from 1 to %d", API_PLANS_MAX);
        }
    }
    k->how.alternatives = (uint32_t)n;
    return true;
}

/* Goes before Accept-Language. */
static bool read_language(planning *k, err *e)
{
    str lang = STR_NULL;
    TRY(api_read_text(&k->x, k->x.top, "lang", false, &lang, e));
    if (str_eq(lang, S("nl"))) {
        k->x.lang = TEXT_NL;
    } else if (str_eq(lang, S("en"))) {
        k->x.lang = TEXT_EN;
    } else if (lang.n > 0) {
        return api_refuse_at(&k->x, doc_get(k->x.top, S("lang")), e, "'lang' must be \"nl\" or \"en\"");
    }
    return true;
}

static bool read_planning(planning *k, err *e)
{
    static const char *const keys[] = {"household", "day", "pin", "forbid", "alternatives", "lang", NULL};
    TRY(api_read_body(&k->x, keys, e));
    return read_language(k, e) && read_alternatives(k, e) &&
           api_read_list(&k->x, k->x.top, "pin", API_WANTED_MAX, &k->pin, e) &&
           api_read_list(&k->x, k->x.top, "forbid", API_WANTED_MAX, &k->forbid, e) &&
           read_ids(k, k->pin, &k->how.pinned, &k->how.pinned_count, e) &&
           read_ids(k, k->forbid, &k->how.forbidden, &k->how.forbidden_count, e);
}

static const doc *item_named_in(const doc *list, const err *e)
{
    for (size_t i = 0; list != NULL && i < list->n; i++) {
        if (str_find(str_of(e->message), list->items[i]->text) == 1) { /* behind the first quotation mark */
            return list->items[i];
        }
    }
    return NULL;
}

/* What the desk refuses is one of the actions, or all of them together. */
static bool refuse(const planning *k, err *e)
{
    if (e->kind != ERR_INPUT && e->kind != ERR_RULE) {
        return false;
    }
    const doc *at = item_named_in(k->pin, e);
    at = at == NULL ? item_named_in(k->forbid, e) : at;
    at = at == NULL ? k->pin : at;
    e->kind = ERR_INPUT;
    e->line = at == NULL ? 0 : at->line;
    e->column = at == NULL ? 0 : at->column;
    return api_bad_request(&k->x, e);
}

bool api_plan(const http_request *q, http_response *r, err *e)
{
    planning k = {.x = api_begin(q)};
    overview_plan p;
    TRY(read_planning(&k, e));
    if (!desk_make_plan(k.x.door->desk, q->a, &k.x.household, k.x.today, k.x.lang, &k.how, &p, e)) {
        return refuse(&k, e);
    }
    TRY(k.x.door->broker == NULL || !broker_is_demo(k.x.door->broker) || /* as api/neighbours.c */
        broker_add_to_plan(k.x.door->broker, q->a, &k.x.household, k.x.today, k.x.lang, &p, e));
    json j = api_answer(&k.x, r);
    report_plan_json(&j, &p);
    return true;
}

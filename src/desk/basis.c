/* The articles that an outcome rests on. */
#include "desk/inside.h"

#include "base/banned.h"

static overview_article describe(const law_event *v)
{
    str text, url = STR_NULL, number = law_event_article(v);
    law_version_info info = law_version_describe(law_event_version(v));
    law_version_article(law_event_version(v), number, &text, &url);
    return (overview_article){
        .law_name = info.name.n > 0 ? info.name : info.id, .article = number, .url = url.n > 0 ? url : info.url};
}

static bool is_same_article(const law_event *a, const law_event *b)
{
    return str_eq(law_event_article(a), law_event_article(b)) && str_eq(law_event_law(a), law_event_law(b));
}

/* Rounds: first the articles of the scheme's own law, then those of others; each in the order in which it began. */
const overview_article *desk_articles(const desk_case *k, const law_trace *t, str law, size_t *count)
{
    overview_article *list = NULL;
    const law_event **seen = NULL;
    size_t n = 0, cap = 0, seen_count = 0, seen_cap = 0;
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; t != NULL && i < t->count; i++) {
            const law_event *v = &t->events[i];
            bool runs = v->type == LAW_EVENT_ARTICLE, own = runs && str_eq(law_event_law(v), law);
            if (!runs || own != (round == 0)) {
                continue;
            }
            size_t j = 0;
            while (j < seen_count && !is_same_article(seen[j], v)) {
                j++;
            }
            if (j ==
                seen_count) { /* an article may run for several persons, and so may what it says when nobody fills in a term */
                ARENA_PUSH(k->a, seen, seen_count, seen_cap, v);
                ARENA_PUSH(k->a, list, n, cap, describe(v));
            }
        }
    }
    *count = n;
    return list;
}

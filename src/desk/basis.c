/* The articles that an outcome rests on. */
#include "desk/inside.h"

#include "base/banned.h"

overview_article desk_article(const law_event *v)
{
    law_version_info info = law_version_describe(law_event_version(v));
    str url = law_event_url(v);
    return (overview_article){.law_name = info.name.n > 0 ? info.name : info.id,
                              .article = law_event_article(v),
                              .url = url.n > 0 ? url : info.url};
}

/* Rounds: first the articles of the scheme's own law, then those of others; each in the order in which it began. */
const overview_article *desk_articles(const desk_case *k, const law_trace *t, str law, size_t *count)
{
    size_t run_count, n = 0;
    const law_event **runs = law_trace_articles(k->a, t, &run_count);
    const law_event **seen = ARENA_ARRAY(k->a, const law_event *, run_count);
    overview_article *list = ARENA_ARRAY(k->a, overview_article, run_count);
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; i < run_count; i++) {
            size_t j = 0;
            if (str_eq(law_event_law(runs[i]), law) != (round == 0)) {
                continue;
            }
            while (j < n && !law_event_same_article(seen[j], runs[i])) {
                j++;
            }
            if (j ==
                n) { /* an article may run for several persons, and so may what it says when nobody fills in a term */
                seen[n] = runs[i];
                list[n++] = desk_article(runs[i]);
            }
        }
    }
    *count = n;
    return list;
}

/* What a text says of worries: the places of each problem, danger first. */
#include "services/worries.h"

#include <stdlib.h>

#include "base/banned.h"

static worry_finding finding_of(arena *a, const worry_problem *p, const phrase_place *places, size_t count)
{
    worry_words *words = ARENA_ARRAY(a, worry_words, count);
    for (size_t i = 0; i < count; i++) {
        words[i] = (worry_words){places[i].phrase, places[i].start, places[i].n, places[i].guessed};
    }
    return (worry_finding){p, words, count};
}

static int by_danger(const void *x, const void *y)
{
    const worry_finding *a = x, *b = y;
    int order = (b->problem->danger != WORRY_NO_DANGER) - (a->problem->danger != WORRY_NO_DANGER);
    if (order == 0 && !a->problem->danger) {
        order = (a->words[0].start > b->words[0].start) - (a->words[0].start < b->words[0].start);
    }
    return order != 0 ? order : (a->problem > b->problem) - (a->problem < b->problem);
}

static str first_wish(const worry_list *list, const phrase_hearing *h)
{
    for (size_t i = 0; i < list->wish_count; i++) {
        if (phrases_names(h, list->problem_count + i)) {
            return list->wishes[i].id;
        }
    }
    return STR_NULL;
}

static phrase_hearing *hear(arena *a, const worry_list *list, str text)
{
    return phrases_hear(a, list->phrases, str_cut(text, 0, WORRIES_TEXT_BYTES_MAX));
}

str worries_wish(arena *a, const worry_list *list, str text)
{
    return first_wish(list, hear(a, list, text));
}

worry_finding *worries_find(arena *a, const worry_list *list, str text, size_t *count, str *wish)
{
    worry_finding *found = ARENA_ARRAY(a, worry_finding, list->problem_count);
    phrase_hearing *h = hear(a, list, text);
    size_t n = 0;
    for (size_t i = 0; i < list->problem_count; i++) {
        size_t places;
        const phrase_place *list_of = phrases_places(h, i, false, &places);
        if (places > 0) {
            found[n++] = finding_of(a, &list->problems[i], list_of, places);
        }
    }
    if (n > 1) {
        qsort(found, n, sizeof *found, by_danger);
    }
    if (wish != NULL) {
        *wish = first_wish(list, h);
    }
    *count = n;
    return found;
}

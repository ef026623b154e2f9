/* Reading content/skills, strictly, and hearing skills in what people write by the same phrases as worries. */
#include "match/skills.h"

#include <stdlib.h>

#include "base/fold.h"
#include "base/phrases.h"

#include "base/banned.h"

typedef struct reading {
    content_reader r;
    phrase_reader *phrases;
    skill *list;
    uint16_t count;
} reading;

static uint16_t find(const str *first, size_t stride, uint16_t count, str id)
{
    for (uint16_t i = 0; i < count; i++) {
        if (str_eq(*(const str *)((const char *)first + i * stride), id)) {
            return i;
        }
    }
    return UINT16_MAX;
}

uint16_t skills_find(const skills *s, str id)
{
    return find(&s->list->id, sizeof *s->list, s->count, id);
}

uint16_t skills_find_language(const skills *s, str id)
{
    return find(s->languages, sizeof *s->languages, s->language_count, id);
}

uint16_t skills_nearest(const skills *s, str written)
{
    uint16_t best = SKILL_NONE;
    size_t least = 4;
    for (uint16_t i = 0; i < s->count; i++) {
        size_t d = str_distance(written, s->list[i].id, least - 1);
        if (d < least && d < s->list[i].id.n) {
            least = d;
            best = i;
        }
        if (least == 0) {
            break;
        }
    }
    return best;
}

/* What it asks of who gives it. */
static bool read_asks(reading *k, const doc *d, skill *s)
{
    const struct {
        const char *word;
        bool *flag;
    } asks[] = {{"vog", &s->needs_vog},
                {"trade", &s->professional},
                {"alone_with_child", &s->alone_with_minor},
                {"remote", &s->remote},
                {"money", &s->money}};
    str *words;
    size_t n;
    TRY(content_texts(&k->r, d, "asks", false, &words, &n));
    for (size_t i = 0; i < n; i++) {
        size_t w = 0;
        while (w < sizeof asks / sizeof *asks && !str_eq(words[i], str_of(asks[w].word))) {
            w++;
        }
        if (w == sizeof asks / sizeof *asks) {
            return FAIL_AT(&k->r, doc_get(d, S("asks")),
                           "'" STR_FMT "' is nothing that a skill asks; write vog, trade, alone_with_child, remote or "
                           "money",
                           STR_ARG(words[i]));
        }
        *asks[w].flag = true;
    }
    return true;
}

static bool read_skill(reading *k, const doc *d)
{
    static const char *const keys[] = {"id", "domain", "can", "seeks", "words", "not", "asks", NULL};
    skill *s = &k->list[k->count];
    s->line = d->line;
    TRY(content_keys(&k->r, d, keys, "a skill") && content_id(&k->r, d, "id", &s->id) &&
        content_id(&k->r, d, "domain", &s->life_domain) && content_languages(&k->r, d, "can", true, false, s->can) &&
        content_languages(&k->r, d, "seeks", true, false, s->seeks) && read_asks(k, d, s) &&
        phrases_read_subject(k->phrases, d, 0, false));
    if (find(&k->list->id, sizeof *k->list, k->count, s->id) != SKILL_NONE) {
        return FAIL_AT(&k->r, d, "the skill '" STR_FMT "' stands here twice", STR_ARG(s->id));
    }
    k->count++;
    return true;
}

static bool read_skills(reading *k, const doc *top, skills *out)
{
    const doc *list;
    TRY(content_list(&k->r, top, "skills", &list));
    if (list == NULL) {
        return FAIL_AT(&k->r, top, "the key 'skills' is missing here; add it");
    }
    if (list->n > SKILLS_MAX) {
        return err_at(k->r.e, ERR_LIMIT, 0, k->r.file, list->line, list->column, "there are at most %d skills",
                      SKILLS_MAX);
    }
    k->list = ARENA_ARRAY(k->r.a, skill, list->n);
    for (size_t i = 0; i < list->n; i++) {
        TRY(read_skill(k, list->items[i]));
    }
    out->list = k->list;
    out->count = k->count;
    return true;
}

static bool read_languages(reading *k, const doc *top, skills *out)
{
    static const char *const keys[] = {"id", "name", NULL};
    const doc *list;
    TRY(content_list(&k->r, top, "languages", &list));
    if (list == NULL) {
        return FAIL_AT(&k->r, top, "the key 'languages' is missing here; add it");
    }
    if (list->n > LANGUAGES_MAX) {
        return err_at(k->r.e, ERR_LIMIT, 0, k->r.file, list->line, list->column, "there are at most %d languages",
                      LANGUAGES_MAX);
    }
    str *ids = ARENA_ARRAY(k->r.a, str, list->n);
    str *names[TEXT_LANGUAGES];
    for (int l = 0; l < TEXT_LANGUAGES; l++) {
        out->language_names[l] = names[l] = ARENA_ARRAY(k->r.a, str, list->n);
    }
    for (uint16_t i = 0; i < list->n; i++) {
        const doc *d = list->items[i];
        str name[TEXT_LANGUAGES];
        TRY(content_keys(&k->r, d, keys, "a language") && content_id(&k->r, d, "id", &ids[i]) &&
            content_languages(&k->r, d, "name", true, false, name));
        if (find(ids, sizeof *ids, i, ids[i]) != LANGUAGE_NONE) {
            return FAIL_AT(&k->r, d, "the language '" STR_FMT "' stands here twice", STR_ARG(ids[i]));
        }
        for (int l = 0; l < TEXT_LANGUAGES; l++) {
            names[l][i] = name[l];
        }
    }
    if (!str_eq(ids[0], S("nl"))) {
        return FAIL_AT(&k->r, list, "the first language is 'nl'; put it first");
    }
    out->languages = ids;
    out->language_count = (uint16_t)list->n;
    return true;
}

/* A list of words, each one word, folded; none when it is absent. */
static bool read_words(reading *k, const doc *map, const char *key, const str **out, size_t *count)
{
    str *list;
    TRY(content_texts(&k->r, map, key, false, &list, count));
    for (size_t i = 0; i < *count; i++) {
        size_t n;
        const word *w = fold_words(k->r.a, list[i], &n);
        if (n != 1) {
            return FAIL_AT(&k->r, doc_get(map, str_of(key)), "'" STR_FMT "' must be one word", STR_ARG(list[i]));
        }
        list[i] = w->text;
    }
    *out = list;
    return true;
}

static bool read_unheard(reading *k, const doc *top, skills *out)
{
    static const char *const keys[] = {"joins", "small", NULL};
    const doc *d = doc_get(top, S("unheard"));
    return d == NULL ||
           (content_keys(&k->r, d, keys, "'unheard'") && read_words(k, d, "joins", &out->joins, &out->join_count) &&
            read_words(k, d, "small", &out->small, &out->small_count));
}

bool skills_read(arena *a, str yaml, str name, skills *out, err *e)
{
    static const char *const keys[] = {"version", "languages", "spelling", "denial", "unheard", "skills", NULL};
    reading k = {.r = {a, name, e}};
    skills all = {0};
    const doc *top;
    if (yaml.n > SKILLS_FILE_BYTES_MAX) {
        return err_at(e, ERR_LIMIT, 0, name, 0, 0, "a file of skills is at most %d bytes", SKILLS_FILE_BYTES_MAX);
    }
    k.phrases = phrases_begin(&k.r, false);
    TRY(doc_read_yaml(a, name, yaml, &top, e) && content_keys(&k.r, top, keys, "a file of skills") &&
        content_version(&k.r, top) && phrases_read_rules(k.phrases, top) && read_unheard(&k, top, &all) &&
        read_languages(&k, top, &all) && read_skills(&k, top, &all));
    all.heard = phrases_end(k.phrases);
    *out = all;
    return true;
}

/* ------------------------------------------------------------------ hearing */

static int by_place(const void *x, const void *y)
{
    const skill_heard *a = x, *b = y;
    int order = (a->at > b->at) - (a->at < b->at);
    return order != 0 ? order : (a->skill > b->skill) - (a->skill < b->skill);
}

const skill_heard *skills_hear(arena *a, const skills *s, str text, size_t *count)
{
    phrase_hearing *h = phrases_hear(a, s->heard, str_cut(text, 0, SKILLS_TEXT_BYTES_MAX));
    skill_heard *found = ARENA_ARRAY(a, skill_heard, s->count);
    size_t n = 0;
    for (uint16_t i = 0; i < s->count; i++) {
        size_t places, best = 0;
        const phrase_place *list = phrases_places(h, i, true, &places);
        while (best < places && list[best].denied) {
            best++;
        }
        best = best < places ? best : 0;
        if (places > 0) {
            found[n++] = (skill_heard){i, list[best].start, list[best].n, list[best].denied};
        }
    }
    if (n > 1) {
        qsort(found, n, sizeof *found, by_place);
    }
    *count = n;
    return found;
}

static bool is_one_of(str text, const str *list, size_t n)
{
    return find(list, sizeof *list, (uint16_t)n, text) != UINT16_MAX;
}

typedef enum said { SAYS_SOMETHING, SAYS_NOTHING, SAYS_JOIN, SAYS_SKILL } said;

/* What each word of the text is for. */
static const said *said_by(arena *a, const skills *s, str text, const word *words, size_t n)
{
    phrase_hearing *h = phrases_hear(a, s->heard, text);
    said *list = ARENA_ARRAY(a, said, n);
    for (size_t w = 0; w < n; w++) {
        list[w] = is_one_of(words[w].text, s->joins, s->join_count)    ? SAYS_JOIN
                  : is_one_of(words[w].text, s->small, s->small_count) ? SAYS_NOTHING
                                                                       : SAYS_SOMETHING;
    }
    for (uint16_t i = 0; i < s->count; i++) {
        size_t places, w = 0;
        const phrase_place *found = phrases_places(h, i, true, &places);
        for (size_t p = 0; p < places; p++) {
            for (; w < n && words[w].start < found[p].start + found[p].n; w++) {
                list[w] = words[w].start >= found[p].start ? SAYS_SKILL : list[w];
            }
        }
    }
    return list;
}

const str *skills_unheard(arena *a, const skills *s, str text, size_t *count)
{
    size_t n, parts = 0;
    text = str_cut(text, 0, SKILLS_TEXT_BYTES_MAX);
    const word *words = fold_words(a, text, &n);
    const said *by = said_by(a, s, text, words, n);
    str *list = ARENA_ARRAY(a, str, n);
    for (size_t first = 0, next; first < n; first = next) {
        bool is_heard = by[first] == SAYS_SKILL, says = by[first] == SAYS_SOMETHING;
        for (next = first + 1; next < n && !words[next - 1].ends && by[next] != SAYS_JOIN; next++) {
            is_heard = is_heard || by[next] == SAYS_SKILL;
            says = says || by[next] == SAYS_SOMETHING;
        }
        if (says && !is_heard) {
            size_t from = words[first + (by[first] == SAYS_JOIN)].start; /* not the "en" that it begins with */
            list[parts++] = str_cut(text, from, words[next - 1].start + words[next - 1].n - from);
        }
    }
    *count = parts;
    return list;
}

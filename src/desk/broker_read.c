/* The files of a neighbourhood, read strictly; everything refers to what exists. */
#include "desk/broker_inside.h"

#include "base/content.h"
#include "base/file.h"
#include "desk/actions.h"

#include "base/banned.h"

#define SKILLS_OF_CONTENT S("../skills/skills.yaml") /* as content/neighbourhood names them */

typedef struct reading {
    content_reader r;
    broker_house *house;
} reading;

static bool read_text(const reading *k, str path, str *text)
{
    return file_read(k->r.a, path, BROKER_FILE_MAX, text, k->r.e);
}

/* From here on errors are about this file. */
static bool open_file(reading *k, str path, const doc **top)
{
    str text;
    k->r.file = path;
    TRY(read_text(k, path, &text));
    return doc_read_yaml(k->r.a, k->r.file, text, top, k->r.e);
}

/* ------------------------------------------------------------------ people and their names */

static bool read_people(reading *k, str skills_path, str people_path, str places_path)
{
    str text, places;
    broker_house *h = k->house;
    TRY(read_text(k, skills_path, &text) && skills_read(k->r.a, text, skills_path, &h->skills, k->r.e));
    TRY(read_text(k, people_path, &text) && read_text(k, places_path, &places));
    return people_read(k->r.a, &h->skills, text, people_path, places, places_path, &h->people, k->r.e);
}

/* "Wim" of "Wim Terpstra"; an activity is called by all of its name. */
static str first_of(str full, const person *p)
{
    ptrdiff_t space = str_find(full, S(" "));
    return space < 0 || p->places > 0 ? full : str_cut(full, 0, (size_t)space);
}

static bool read_name(reading *k, const doc *d)
{
    static const char *const keys[] = {"id", "naam", "telefoon", NULL};
    const broker_house *h = k->house;
    str id, full, phone;
    TRY(content_keys(&k->r, d, keys, "a name") && content_id(&k->r, d, "id", &id) &&
        content_text(&k->r, d, "naam", true, &full) && content_text(&k->r, d, "telefoon", false, &phone));
    uint32_t number = people_find(&h->people, id);
    if (number == PEOPLE_NOBODY) {
        return FAIL_AT(&k->r, d, "'" STR_FMT "' is nobody of the file of people; correct one of them", STR_ARG(id));
    }
    if (h->names[number].full.n > 0) {
        return FAIL_AT(&k->r, d, "'" STR_FMT "' stands here twice; keep one", STR_ARG(id));
    }
    h->names[number] = (broker_name){full, first_of(full, &h->people.list[number]), phone};
    return true;
}

static bool read_names(reading *k, str name)
{
    static const char *const keys[] = {"namen", NULL};
    const doc *top, *list;
    broker_house *h = k->house;
    TRY(open_file(k, name, &top) && content_keys(&k->r, top, keys, "a file of names") &&
        content_list(&k->r, top, "namen", &list));
    h->names = ARENA_ARRAY(k->r.a, broker_name, h->people.count);
    for (size_t i = 0; list != NULL && i < list->n; i++) {
        TRY(read_name(k, list->items[i]));
    }
    for (uint32_t i = 0; i < h->people.count; i++) {
        if (h->names[i].full.n == 0) {
            return FAIL_AT(&k->r, top, "'" STR_FMT "' of the file of people has no name here; add it",
                           STR_ARG(h->people.list[i].id));
        }
    }
    return true;
}

/* ------------------------------------------------------------------ the statement */

static bool read_effect(reading *k, const doc *d, helping_effect *out[TEXT_LANGUAGES], size_t i)
{
    static const char *const keys[] = {"id", "title", "words", "source", "read", "url", "decides", "none", NULL};
    str id, source, read, url, title[TEXT_LANGUAGES], words[TEXT_LANGUAGES], decides[TEXT_LANGUAGES];
    bool none;
    date day;
    TRY(content_keys(&k->r, d, keys, "a situation") && content_id(&k->r, d, "id", &id) &&
        content_languages(&k->r, d, "title", true, false, title) &&
        content_languages(&k->r, d, "words", true, false, words) && content_text(&k->r, d, "source", true, &source) &&
        content_text(&k->r, d, "read", false, &read) && content_text(&k->r, d, "url", false, &url) &&
        content_languages(&k->r, d, "decides", true, false, decides) && content_flag(&k->r, d, "none", &none));
    if (read.n > 0 && !date_parse(read, &day)) {
        return FAIL_AT(&k->r, d, "'read' must be the day of the text of the law that was read, as 2026-07-01");
    }
    for (size_t j = 0; j < i; j++) {
        if (str_eq(out[TEXT_NL][j].id, id)) {
            return FAIL_AT(&k->r, d, "the situation '" STR_FMT "' stands here twice; keep one", STR_ARG(id));
        }
    }
    for (int lang = 0; lang < TEXT_LANGUAGES; lang++) {
        out[lang][i] = (helping_effect){.id = id,
                                        .title = title[lang],
                                        .words = words[lang],
                                        .source = source,
                                        .decides = decides[lang],
                                        .none = none};
    }
    return true;
}

static bool read_statement(reading *k, const doc *d)
{
    static const char *const keys[] = {"by", "day", "words", NULL};
    str by[TEXT_LANGUAGES], words[TEXT_LANGUAGES], day;
    date parsed;
    TRY(content_keys(&k->r, d, keys, "the statement") && content_languages(&k->r, d, "by", true, false, by) &&
        content_languages(&k->r, d, "words", true, false, words) && content_text(&k->r, d, "day", true, &day));
    if (!date_parse(day, &parsed)) {
        return FAIL_AT(&k->r, d, "'day' must be the day of the statement, as 2026-07-01");
    }
    for (int lang = 0; lang < TEXT_LANGUAGES; lang++) {
        helping_terms *t = &k->house->terms[lang];
        t->statement = words[lang];
        t->statement_by = by[lang];
        t->statement_day = parsed;
    }
    return true;
}

static const doc *required(reading *k, const doc *top, const char *key)
{
    const doc *d = doc_get(top, str_of(key));
    if (d == NULL) {
        FAIL_AT(&k->r, top, "the key '%s' is missing here; add it", key);
    }
    return d;
}

static bool read_effects(reading *k, str name)
{
    static const char *const keys[] = {"version", "statement", "situations", NULL};
    const doc *top, *list, *statement;
    helping_effect *out[TEXT_LANGUAGES];
    TRY(open_file(k, name, &top) && content_keys(&k->r, top, keys, "a file of effects") &&
        content_version(&k->r, top) && content_list(&k->r, top, "situations", &list));
    statement = required(k, top, "statement");
    TRY(statement != NULL && read_statement(k, statement));
    k->house->effect_count = list == NULL ? 0 : list->n;
    for (int lang = 0; lang < TEXT_LANGUAGES; lang++) {
        out[lang] = ARENA_ARRAY(k->r.a, helping_effect, k->house->effect_count);
        k->house->effects[lang] = out[lang];
    }
    for (size_t i = 0; i < k->house->effect_count; i++) {
        TRY(read_effect(k, list->items[i], out, i));
    }
    return k->house->effect_count > 0 ||
           FAIL_AT(&k->r, top,
                   "there is no situation here; tell at least one, for people read them before they say yes");
}

/* ------------------------------------------------------------------ the rules */

static bool read_call(reading *k, const doc *d)
{
    static const char *const keys[] = {"name", "phone", "when", NULL};
    str name[TEXT_LANGUAGES], when[TEXT_LANGUAGES], phone;
    TRY(content_keys(&k->r, d, keys, "who is called") && content_languages(&k->r, d, "name", true, false, name) &&
        content_languages(&k->r, d, "when", true, false, when) && content_text(&k->r, d, "phone", true, &phone));
    for (int lang = 0; lang < TEXT_LANGUAGES; lang++) {
        helping_terms *t = &k->house->terms[lang];
        t->call_name = name[lang];
        t->call_phone = phone;
        t->call_when = when[lang];
    }
    return true;
}

static bool read_proposal(reading *k, const doc *d)
{
    static const char *const keys[] = {"ring_people_max",     "chain_links_max",    "fairness", "weeks_after_no",
                                       "days_ended_is_shown", "questions_per_week", NULL};
    broker_house *h = k->house;
    int64_t ring, chain, weeks, days, questions = BROKER_QUESTIONS;
    TRY(content_keys(&k->r, d, keys, "the proposal") &&
        content_whole(&k->r, d, "ring_people_max", 2, EXCHANGE_RING_MAX, &ring) &&
        content_whole(&k->r, d, "chain_links_max", 0, EXCHANGE_CHAIN_MAX, &chain) &&
        content_number(&k->r, d, "fairness", 0, 0.5, &h->fairness) &&
        content_whole(&k->r, d, "weeks_after_no", 0, 520, &weeks) &&
        content_whole(&k->r, d, "days_ended_is_shown", 0, 365, &days) &&
        (doc_get(d, S("questions_per_week")) == NULL ||
         content_whole(&k->r, d, "questions_per_week", 1, PEOPLE_QUESTIONS_MAX, &questions)));
    h->ring_max = (uint32_t)ring;
    h->chain_max = (uint32_t)chain;
    h->weeks_after_no = (uint32_t)weeks;
    h->days_ended_is_shown = (uint32_t)days;
    h->questions_max = (uint32_t)questions;
    return true;
}

/* A list of {nl, en}: in each language a list of sentences. */
static bool read_sentences(reading *k, const doc *top, const char *key, const str *out[TEXT_LANGUAGES], size_t *count)
{
    const doc *list = required(k, top, key);
    TRY(list != NULL && content_list(&k->r, top, key, &list));
    str *texts[TEXT_LANGUAGES];
    for (int lang = 0; lang < TEXT_LANGUAGES; lang++) {
        texts[lang] = ARENA_ARRAY(k->r.a, str, list->n);
        out[lang] = texts[lang];
    }
    for (size_t i = 0; i < list->n; i++) {
        static const char *const keys[] = {"nl", "en", NULL};
        TRY(content_keys(&k->r, list->items[i], keys, "a rule") &&
            content_text(&k->r, list->items[i], "nl", true, &texts[TEXT_NL][i]) &&
            content_text(&k->r, list->items[i], "en", true, &texts[TEXT_EN][i]));
    }
    *count = list->n;
    return list->n > 0 || FAIL_AT(&k->r, list, "'%s' has no rule; tell at least one", key);
}

static bool read_rules(reading *k, str name)
{
    static const char *const keys[] = {"version", "call", "vog", "proposal", "minors", "money", NULL},
                             *const vog_keys[] = {"why", NULL};
    const doc *top;
    const str *minors[TEXT_LANGUAGES], *money[TEXT_LANGUAGES];
    str why[TEXT_LANGUAGES];
    size_t minor_count, money_count;
    TRY(open_file(k, name, &top) && content_keys(&k->r, top, keys, "a file of rules") && content_version(&k->r, top));
    const doc *call = required(k, top, "call"), *vog = call == NULL ? NULL : required(k, top, "vog"),
              *proposal = vog == NULL ? NULL : required(k, top, "proposal");
    TRY(proposal != NULL && read_call(k, call) && content_keys(&k->r, vog, vog_keys, "the rule for a VOG") &&
        content_languages(&k->r, vog, "why", true, false, why) && read_proposal(k, proposal) &&
        read_sentences(k, top, "minors", minors, &minor_count) && read_sentences(k, top, "money", money, &money_count));
    for (int lang = 0; lang < TEXT_LANGUAGES; lang++) {
        helping_terms *t = &k->house->terms[lang];
        t->minors = minors[lang];
        t->minor_count = minor_count;
        t->money = money[lang];
        t->money_count = money_count;
        t->vog_days_max = k->house->people.vog_days_max;
        t->vog_why = why[lang];
    }
    return true;
}

/* ------------------------------------------------------------------ all of it */

/* Life domains are those of the desk's services, so that a page can name them. */
static bool check_domains(const reading *k, const desk *d, str skills_path)
{
    const skills *s = &k->house->skills;
    for (uint16_t i = 0; i < s->count; i++) {
        size_t n = 0;
        while (n < d->services.domain_count && !str_eq(d->services.domains[n].id, s->list[i].life_domain)) {
            n++;
        }
        if (n == d->services.domain_count) {
            return err_at(k->r.e, ERR_INPUT, 0, skills_path, s->list[i].line, 0,
                          "'" STR_FMT "' is no life domain of content/services", STR_ARG(s->list[i].life_domain));
        }
    }
    return true;
}

/* And what neighbours do in a plan is made of skills that there are. */
static bool check_actions(const reading *k, const desk *d)
{
    for (uint32_t i = 0; i < d->actions->all.count; i++) {
        const catalogue_action *x = &d->actions->all.actions[i];
        for (size_t s = 0; s < x->skill_count; s++) {
            if (skills_find(&k->house->skills, x->skills[s]) == SKILL_NONE) {
                return err_at(k->r.e, ERR_INPUT, 0, x->file, x->line, 0, "'" STR_FMT "' is no skill of content/skills",
                              STR_ARG(x->skills[s]));
            }
        }
    }
    return true;
}

/* Of the neighbourhood; with '/', or empty. */
static str directory_of(str path)
{
    size_t n = path.n;
    while (n > 0 && path.p[n - 1] != '/') {
        n--;
    }
    return str_cut(path, 0, n);
}

/* A file that the neighbourhood names: beside it, or anywhere when it begins with '/'. A copy of content/neighbourhood has no skills beside
 * it: those of the content are meant then, and only then; another file that is not there is a mistake. */
static bool find_file(reading *k, const desk *d, const doc *top, const char *key, str *path)
{
    bool of_skills = strcmp(key, "skills") == 0;
    const doc *named = doc_get(top, str_of(key));
    str name = SKILLS_OF_CONTENT;
    TRY((of_skills && named == NULL) || content_text(&k->r, top, key, true, &name));
    bool content = of_skills && str_eq(name, SKILLS_OF_CONTENT);
    *path = str_starts(name, S("/")) ? name : STR_JOIN(k->r.a, directory_of(k->r.file), name);
    if (content && !file_exists(*path)) {
        *path = STR_JOIN(k->r.a, d->directory, S("/skills/skills.yaml"));
    }
    return file_exists(*path) || FAIL_AT(&k->r, named != NULL ? named : top,
                                         "'%s' names '" STR_FMT "', and there is no such file; correct the name, or "
                                         "put the file there",
                                         key, STR_ARG(*path));
}

bool broker_read_house(arena *a, const desk *d, str path, broker_house *out, err *e)
{
    static const char *const keys[] = {"version", "id",    "name",  "demo",    "skills", "people",
                                       "places",  "names", "rules", "effects", NULL};
    path = str_copy(a, path);
    reading k = {.r = {a, path, e}, .house = out};
    const doc *top;
    str id, text, files[6];
    static const char *const names[] = {"skills", "people", "places", "names", "effects", "rules"};
    *out = (broker_house){0};
    TRY(file_read(a, path, BROKER_FILE_MAX, &text, e) && doc_read_yaml(a, path, text, &top, e) &&
        content_keys(&k.r, top, keys, "a neighbourhood") && content_version(&k.r, top) &&
        content_id(&k.r, top, "id", &id) && content_languages(&k.r, top, "name", true, false, out->name) &&
        content_flag(&k.r, top, "demo", &out->demo));
    for (int i = 0; i < 6; i++) {
        TRY(find_file(&k, d, top, names[i], &files[i]));
    }
    return read_people(&k, files[0], files[1], files[2]) && check_domains(&k, d, files[0]) && check_actions(&k, d) &&
           read_names(&k, files[3]) && read_effects(&k, files[4]) && read_rules(&k, files[5]);
}

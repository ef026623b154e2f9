#include "report/causes_words.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ texts */

str causes_say(const causes_telling *t, const char *id, size_t argument_count, const str *arguments)
{
    str plain = STR_JOIN(t->a, S("report.causes."), str_of(id)), special = STR_JOIN(t->a, plain, S(".pro"));
    bool has = t->voice == CAUSES_PROFESSIONAL && text_raw(t->lang, special.p) != NULL;
    return text_get(t->a, t->lang, has ? special.p : plain.p, argument_count, arguments);
}

static str number(const causes_telling *t, size_t n)
{
    return str_of_int(t->a, (int64_t)n);
}

static str name_of(const causes_telling *t, size_t cause)
{
    return t->c->causes[cause].name;
}

/* ------------------------------------------------------------------ causes */

str causes_of(const causes_telling *t, size_t cause)
{
    const overview_cause *x = &t->c->causes[cause];
    str words = t->voice == CAUSES_PROFESSIONAL ? x->professional : x->resident;
    return words.n > 0 ? words : x->name;
}

str causes_known(const causes_telling *t, size_t cause)
{
    const overview_cause *x = &t->c->causes[cause];
    if (!x->told) {
        enum { HALF = 50 };
        return CAUSES_SAY(t, x->of_100 < HALF ? "supposed.few" : "supposed", str_of_int(t->a, x->of_100));
    }
    if (x->denied) {
        return CAUSES_SAY(t, "told.denied", x->shown_by, x->otherwise);
    }
    str told = x->seen && x->shown_by.n == 0 ? CAUSES_SAY(t, "told.seen")
               : x->shown_by.n == 0          ? CAUSES_SAY(t, "told.plain")
               : x->awake                    ? CAUSES_SAY(t, "told.words", x->shown_by)
                                             : CAUSES_SAY(t, "told", x->shown_by);
    return x->otherwise.n == 0 ? told : STR_JOIN(t->a, told, S(" "), CAUSES_SAY(t, "told.otherwise", x->otherwise));
}

/* ------------------------------------------------------------------ arrows */

str causes_arrow(const causes_telling *t, const overview_arrow *x)
{
    return x->protects ? CAUSES_SAY(t, "arrow.protects", name_of(t, x->from), name_of(t, x->to))
                       : CAUSES_SAY(t, "arrow", name_of(t, x->from), name_of(t, x->to));
}

/* A source is for who looks it up. */
static str source_note(const causes_telling *t, const overview_arrow *x)
{
    switch (x->grade) {
    case OVERVIEW_RESEARCH:
        return x->source.n > 0 && t->voice == CAUSES_PROFESSIONAL ? CAUSES_SAY(t, "note.source", x->source)
                                                                  : CAUSES_SAY(t, "note.research");
    case OVERVIEW_DIRECTION: return CAUSES_SAY(t, "note.direction");
    case OVERVIEW_ASSUMED: break;
    }
    return CAUSES_SAY(t, "note.assumed");
}

str causes_arrow_notes(const causes_telling *t, const overview_arrow *x)
{
    str parts[4];
    size_t n = 0;
    if (x->loop) {
        parts[n++] = CAUSES_SAY(t, "note.loop");
    } else if (x->later) {
        parts[n++] = CAUSES_SAY(t, "note.later");
    }
    if (x->supposed) {
        parts[n++] = CAUSES_SAY(t, "note.supposed");
    }
    parts[n++] = source_note(t, x);
    buf b = buf_in(t->a);
    for (size_t i = 0; i < n; i++) {
        buf_put(&b, i == 0 ? STR_NULL : S(" "));
        buf_put(&b, parts[i]);
    }
    return buf_str(&b);
}

/* ------------------------------------------------------------------ levers */

size_t causes_beginnings(const overview_causes *c)
{
    size_t n = 0;
    while (n < c->lever_count && !c->levers[n].only_asked) {
        n++;
    }
    return n;
}

str causes_begin(const causes_telling *t, const overview_lever *lever)
{
    enum { HALF = 50 };
    return lever->first_of_100 < HALF ? CAUSES_SAY(t, "begin.open", lever->name) : CAUSES_SAY(t, "begin", lever->name);
}

str causes_first(const causes_telling *t, const overview_lever *lever)
{
    const char *id = lever->cause_count <= 1 ? "first" : lever->cause_count == 2 ? "first.two" : "first.three";
    str few = CAUSES_SAY(t, "fewer_than_one"), n = str_of_int(t->a, lever->first_of_100);
    return CAUSES_SAY(t, id, lever->first_of_100 > 0 ? n : few);
}

enum { CLEAR = 75, MOST = 50 }; /* of 100 calculations */

/* Words for a share of the calculations: of how often the same comes first, never of a person. */
str causes_sure(const causes_telling *t, const overview_lever *lever)
{
    return lever->first_of_100 >= CLEAR  ? CAUSES_SAY(t, "sure.clear")
           : lever->first_of_100 >= MOST ? CAUSES_SAY(t, "sure.most")
                                         : CAUSES_SAY(t, "sure.open");
}

str causes_how_sure(const causes_telling *t, const overview_lever *lever)
{
    const char *id = lever->first_of_100 >= CLEAR  ? "sure.clear.of"
                     : lever->first_of_100 >= MOST ? "sure.most.of"
                                                   : "sure.open.of";
    str few = CAUSES_SAY(t, "fewer_than_one"), n = str_of_int(t->a, lever->first_of_100);
    return CAUSES_SAY(t, id, lever->first_of_100 > 0 ? n : few);
}

/* As it stands within a sentence; a word of capitals stays so. */
static str within_sentence(arena *a, str name)
{
    bool is_word = name.n > 1 && name.p[1] >= 'a' && name.p[1] <= 'z';
    return is_word ? STR_JOIN(a, str_lower(a, str_cut(name, 0, 1)), str_from(name, 1)) : name;
}

str causes_relieved(const causes_telling *t, const overview_lever *lever, size_t most)
{
    size_t n = lever->relief_count < most ? lever->relief_count : most;
    buf b = buf_in(t->a);
    for (size_t i = 0; i < n; i++) {
        buf_put(&b, i == 0 ? STR_NULL : i + 1 < n ? S(", ") : TEXT(t->a, t->lang, "desk.causes.and"));
        buf_put(&b, within_sentence(t->a, name_of(t, lever->reliefs[i].cause)));
    }
    return buf_str(&b);
}

str causes_relief(const causes_telling *t, const overview_relief *r)
{
    str name = name_of(t, r->cause);
    return r->of_100 > 0 ? CAUSES_SAY(t, "relief", name, str_of_int(t->a, r->of_100))
                         : CAUSES_SAY(t, "relief.few", name);
}

/* ------------------------------------------------------------------ asked */

str causes_asked(const causes_telling *t, const overview_asked *x)
{
    buf names = buf_in(t->a);
    for (size_t i = 0; i < x->help_count; i++) {
        buf_put(&names, i > 0 ? S("; ") : STR_NULL);
        buf_put(&names, x->helps[i].name);
    }
    str words = x->name.n == 0 ? CAUSES_SAY(t, "asked.words", x->words) : CAUSES_SAY(t, "asked.who", x->name, x->words);
    return x->help_count == 0 ? words : STR_JOIN(t->a, words, S(" "), CAUSES_SAY(t, "asked.help", buf_str(&names)));
}

/* ------------------------------------------------------------------ doubts */

str causes_doubt(const causes_telling *t, const overview_doubt *d)
{
    return CAUSES_SAY(t, "doubt", causes_of(t, d->cause));
}

str causes_if_there(const causes_telling *t, const overview_doubt *d)
{
    return CAUSES_SAY(t, "doubt.yes", t->c->levers[d->if_there].name);
}

str causes_if_not(const causes_telling *t, const overview_doubt *d)
{
    return CAUSES_SAY(t, "doubt.no", t->c->levers[d->if_not].name);
}

/* ------------------------------------------------------------------ research */

str causes_grade(const causes_telling *t, overview_grade grade)
{
    static const char *const ids[] = {[OVERVIEW_RESEARCH] = "grade.research",
                                      [OVERVIEW_DIRECTION] = "grade.direction",
                                      [OVERVIEW_ASSUMED] = "grade.assumed"};
    size_t n = 0;
    for (size_t i = 0; i < t->c->arrow_count; i++) {
        n += t->c->arrows[i].grade == grade;
    }
    return n == 0 ? STR_NULL : CAUSES_SAY(t, ids[grade], number(t, n), number(t, t->c->arrow_count));
}

const str *causes_sources(const causes_telling *t, size_t *count)
{
    str *list = ARENA_ARRAY(t->a, str, t->c->arrow_count);
    size_t n = 0;
    for (size_t i = 0; i < t->c->arrow_count; i++) {
        str source = t->c->arrows[i].source;
        size_t k = 0;
        while (k < n && !str_eq(list[k], source)) {
            k++;
        }
        if (k == n && source.n > 0) {
            list[n++] = source;
        }
    }
    *count = n;
    return list;
}

/* Why not: from a condition that is false down to the values that made it so, through the articles in between. The trace has no events for
 * literals, so "fewer than 18" is told by the value alone: "leeftijd: 16 jaar".
 *
 * A count of rows that is zero is told by the condition that no row met, when it is not about the rows: "not insured", rather than "no
 * children". */
#include "desk/inside.h"

#include "base/banned.h"

enum { DEPTH_MAX = 24, LINES_MAX = 8, PASSED_MAX = 4 };

#define NOWHERE SIZE_MAX

typedef struct telling {
    const desk_case *k;
    const law_trace *t;
    str asked; /* whom the question is about: others are named */
    str *lines;
    size_t count, cap;
    overview_because because[LINES_MAX]; /* of each line */
} telling;

typedef struct place { /* where we are: an article that ran, about somebody */
    size_t article;
    str person;
    size_t leaf; /* what is told of it: a name that was read, or a comparison */
} place;

static bool tell(telling *w, place at, size_t event, int depth);
static bool tell_nothing(telling *w, place at, size_t event, int depth);

/* ------------------------------------------------------------------ events */

static const law_event *event_at(const telling *w, size_t i)
{
    return &w->t->events[i];
}

static size_t end_of(const telling *w, size_t i)
{
    size_t size = event_at(w, i)->size;
    return size > 0 ? i + size : w->t->count;
}

static size_t first_child(const telling *w, size_t i)
{
    return i + 1 < end_of(w, i) ? i + 1 : NOWHERE;
}

static size_t last_child(const telling *w, size_t i)
{
    size_t last = NOWHERE;
    for (size_t j = i + 1; j < end_of(w, i); j = end_of(w, j)) {
        last = j;
    }
    return last;
}

static bool is_operation(const telling *w, size_t i, const char *name)
{
    const law_event *v = event_at(w, i);
    return v->type == LAW_EVENT_OPERATION && str_eq(law_event_name(w->t, v), str_of(name));
}

/* The event in which this run of the article resolved or computed the name; what other articles did in between is passed over. */
static size_t find_in(const telling *w, size_t article, uint8_t type, uint32_t name)
{
    for (size_t i = article + 1; i < end_of(w, article);) {
        const law_event *v = event_at(w, i);
        if (v->type == type && v->name == name && v->article == event_at(w, article)->article) {
            return i;
        }
        i = v->type == LAW_EVENT_ARTICLE ? end_of(w, i) : i + 1;
    }
    return NOWHERE;
}

/* The article that an input led to, and about whom. */
static bool follow(const telling *w, size_t input, place *to)
{
    to->article = NOWHERE;
    for (size_t i = input + 1; i < end_of(w, input); i = end_of(w, i)) {
        const law_event *v = event_at(w, i);
        if (v->type == LAW_EVENT_NAME && v->value.kind == LAW_TEXT) {
            const household_person *p = household_find(w->k->h, law_as_str(v->value));
            to->person = p != NULL ? p->id : to->person;
        } else if (v->type == LAW_EVENT_ARTICLE) {
            to->article = i;
        } else if (v->type == LAW_EVENT_CACHED && v->link > 0) {
            to->article = v->link - 1;
        }
    }
    return to->article != NOWHERE;
}

/* The action that gave an input its value: the output of the same name, else the only one with that value. */
static size_t source_action(const telling *w, size_t article, const law_event *input)
{
    size_t found = NOWHERE;
    size_t same = find_in(w, article, LAW_EVENT_ACTION, input->name);
    for (size_t i = article + 1; same == NOWHERE && i < end_of(w, article);) {
        const law_event *v = event_at(w, i);
        if (v->type == LAW_EVENT_ACTION && v->value.kind == input->value.kind &&
            law_identical(v->value, input->value)) {
            if (found != NOWHERE) {
                return NOWHERE; /* two of them: nothing is better than a guess */
            }
            found = i;
        }
        i = v->type == LAW_EVENT_ARTICLE ? end_of(w, i) : i + 1;
    }
    return same != NOWHERE ? same : found;
}

/* ------------------------------------------------------------------ from a name to what computed it */

/* What computed a name, and where; NOWHERE when it was given. */
static size_t source_of(const telling *w, place at, size_t event, place *there)
{
    const law_event *v = event_at(w, event);
    size_t action = find_in(w, at.article, LAW_EVENT_ACTION, v->name), input = NOWHERE;
    *there = at;
    if (action == NOWHERE) {
        input = find_in(w, at.article, LAW_EVENT_INPUT, v->name);
        if (input != NOWHERE && follow(w, input, there)) {
            action = source_action(w, there->article, event_at(w, input));
        }
    }
    return action != NOWHERE ? first_child(w, action) : NOWHERE;
}

/* ------------------------------------------------------------------ the rule */

static bool is_local(const telling *w, size_t article)
{
    static const char *const layers[] = {"GEMEENTELIJKE_VERORDENING", "BELEIDSREGEL", "WATERSCHAPS_VERORDENING",
                                         "PROVINCIALE_VERORDENING"};
    str layer = law_version_describe(law_event_version(event_at(w, article))).layer;
    for (size_t i = 0; i < sizeof layers / sizeof layers[0]; i++) {
        if (str_eq(layer, str_of(layers[i]))) {
            return true;
        }
    }
    return false;
}

/* The next name from event i on that an expression reads itself: what computed a name is passed over. NOWHERE when there is none before the end. */
static size_t next_name(const telling *w, size_t i, size_t end)
{
    while (i < end && event_at(w, i)->type != LAW_EVENT_NAME) {
        i = event_at(w, i)->type == LAW_EVENT_OPERATION ? i + 1 : end_of(w, i);
    }
    return i < end ? i : NOWHERE;
}

/* The by-law that a name comes from: it fills in a term of this article or computes it, perhaps passed on by others; NOWHERE when none does. What the
 * article itself computes is looked into, once. */
static size_t by_law_of(const telling *w, place at, size_t event, int passed)
{
    place there = at;
    size_t term = find_in(w, at.article, LAW_EVENT_TERM, event_at(w, event)->name), found = NOWHERE;
    if (term != NOWHERE) {
        return follow(w, term, &there) && is_local(w, there.article) ? there.article : NOWHERE;
    }
    size_t source = source_of(w, at, event, &there);
    if (source == NOWHERE || is_local(w, there.article)) {
        return source != NOWHERE ? there.article : NOWHERE;
    }
    if (event_at(w, source)->type == LAW_EVENT_NAME) {
        return passed < PASSED_MAX ? by_law_of(w, there, source, passed + 1) : NOWHERE;
    }
    bool looks = there.article == at.article && passed == 0;
    size_t end = end_of(w, source), name = looks ? next_name(w, source, end) : NOWHERE;
    for (; name != NOWHERE && found == NOWHERE; name = next_name(w, end_of(w, name), end)) {
        found = by_law_of(w, at, name, PASSED_MAX);
    }
    return found;
}

static const desk_word *word_of(const telling *w, str name);

/* Where the condition stands. One that compares with a norm of a by-law stands in that by-law: there it can be changed. */
static overview_because because_of(const telling *w, place at)
{
    size_t article = at.article, names = 0, last = at.leaf, end = at.leaf != NOWHERE ? end_of(w, at.leaf) : 0;
    size_t name = at.leaf != NOWHERE ? next_name(w, at.leaf, end) : NOWHERE;
    for (; name != NOWHERE; name = next_name(w, end_of(w, name), end)) {
        size_t found = article == at.article ? by_law_of(w, at, name, 0) : NOWHERE;
        article = found != NOWHERE ? found : article;
        last = name;
        names++;
    }
    overview_because out = {.article = desk_article(event_at(w, article)), .local = is_local(w, article)};
    if (names == 1) {
        const desk_word *word = word_of(w, law_event_name(w->t, event_at(w, last)));
        out.situation = word != NULL && word->situation;
    }
    return out;
}

/* ------------------------------------------------------------------ words */

static str spaced(arena *a, str name)
{
    buf b = buf_in(a);
    for (size_t i = 0; i < name.n; i++) {
        buf_char(&b, name.p[i] == '_' ? ' ' : name.p[i]);
    }
    return buf_str(&b);
}

/* The name in the plain words of schemes.yaml; NULL when it has none there. */
static const desk_word *word_of(const telling *w, str name)
{
    const desk_schemes *s = &w->k->d->schemes;
    for (size_t i = 0; i < s->word_count; i++) {
        if (str_eq(s->words[i].name, name)) {
            return &s->words[i];
        }
    }
    return NULL;
}

static str label_of(const telling *w, str name)
{
    const desk_word *word = word_of(w, name);
    return word != NULL ? word->text[w->k->lang]
                        : TEXT(w->k->a, w->k->lang, "desk.why.untranslated", spaced(w->k->a, name));
}

/* The value of a fact in the words of the catalogue, else as label_of. */
static str choice_words(const telling *w, str fact, str value)
{
    const fact_catalogue *c = &w->k->d->facts;
    for (size_t i = 0; i < c->fact_count; i++) {
        str label = str_eq(c->facts[i].name, fact) ? desk_choice_label(w->k, &c->facts[i], value) : value;
        if (label.p != value.p) {
            return label;
        }
    }
    return label_of(w, value);
}

/* The sentence for a name whose value is no, nothing or zero; empty when there is none, or the value is something. */
static str none_of(const telling *w, str name, law_value v)
{
    const desk_word *word = law_truthy(v) ? NULL : word_of(w, name);
    return word != NULL ? word->none[w->k->lang] : STR_NULL;
}

static str number_words(const telling *w, law_value v, str unit)
{
    arena *a = w->k->a;
    text_language lang = w->k->lang;
    char digits[40];
    int64_t cents;
    dec floor;
    dec d = law_as_dec(v);
    if (str_eq(unit, S("eurocent")) && dec_round(d, 0, DEC_FLOOR, &floor) && dec_to_int_exact(floor, &cents)) {
        return text_money(a, lang, cents);
    }
    size_t n = dec_write(dec_normal(d), digits);
    for (size_t i = 0; i < n && lang == TEXT_NL; i++) {
        digits[i] = digits[i] == '.' ? ',' : digits[i];
    }
    str text = str_copy(a, (str){digits, n});
    return str_eq(unit, S("years")) ? TEXT(a, lang, "desk.why.years", text) : text;
}

/* Of the name; empty for what cannot be said in a few words. */
static str value_words(const telling *w, str name, law_value v, str unit)
{
    arena *a = w->k->a;
    text_language lang = w->k->lang;
    switch ((law_kind)v.kind) {
    case LAW_BOOL: return v.i != 0 ? TEXT(a, lang, "desk.why.yes") : TEXT(a, lang, "desk.why.no");
    case LAW_NULL: return TEXT(a, lang, "desk.why.none");
    case LAW_DATE: return text_date(a, lang, (date)v.i);
    case LAW_INT:
    case LAW_DEC: return number_words(w, v, unit);
    case LAW_TEXT: {
        const household_person *p = household_find(w->k->h, law_as_str(v));
        return p != NULL ? desk_person_name(w->k->h, p->id) : choice_words(w, name, law_as_str(v));
    }
    default: return STR_NULL;
    }
}

/* ------------------------------------------------------------------ lines */

static bool say_once(telling *w, place at, str line)
{
    for (size_t i = 0; i < w->count; i++) {
        if (str_eq(w->lines[i], line)) {
            return true;
        }
    }
    if (w->count < LINES_MAX) {
        w->because[w->count] = because_of(w, at);
        ARENA_PUSH(w->k->a, w->lines, w->count, w->cap, str_copy(w->k->a, line));
    }
    return true;
}

/* One line, once; about somebody else it ends with the name. */
static bool say(telling *w, place at, str line)
{
    if (!str_eq(at.person, w->asked)) {
        line = TEXT(w->k->a, w->k->lang, "desk.why.about", line, desk_person_name(w->k->h, at.person));
    }
    return say_once(w, at, line);
}

typedef struct side { /* of a comparison */
    str label, name, unit;
    law_value value;
} side;

static side side_of(const telling *w, const law_event *v)
{
    str name = law_event_name(w->t, v);
    return (side){label_of(w, name), name, law_event_unit(v), v->value};
}

/* The sentence that a value stands for, about the person; empty when it has none. */
static str sentence_of(const telling *w, place at, law_value v)
{
    const desk_word *word = v.kind == LAW_TEXT ? word_of(w, law_as_str(v)) : NULL;
    str sentence = word != NULL ? word->says[w->k->lang] : STR_NULL;
    return sentence.n > 0 ? desk_replace(w->k->a, sentence, S("{naam}"), desk_person_name(w->k->h, at.person))
                          : STR_NULL;
}

static bool say_side(telling *w, place at, side s)
{
    str none = none_of(w, s.name, s.value), sentence = sentence_of(w, at, s.value);
    if (none.n > 0 || sentence.n > 0) {
        return none.n > 0 ? say(w, at, none) : say_once(w, at, sentence);
    }
    str value = value_words(w, s.name, s.value, s.unit);
    return value.n > 0 && say(w, at, TEXT(w->k->a, w->k->lang, "desk.why.value", s.label, value));
}

/* ------------------------------------------------------------------ comparisons */

/* False for a side that has no name to call it by. */
static bool describe(const telling *w, size_t event, side *out)
{
    const law_event *v = event_at(w, event);
    if (is_operation(w, event, "AGE")) {
        *out = (side){TEXT(w->k->a, w->k->lang, "desk.why.age"), STR_NULL, S("years"), v->value};
        return true;
    }
    if (is_operation(w, event, "ADD") || is_operation(w, event, "SUBTRACT")) {
        buf b = buf_in(w->k->a);
        str unit = STR_NULL;
        for (size_t i = event + 1; i < end_of(w, event); i = end_of(w, i)) {
            if (event_at(w, i)->type != LAW_EVENT_NAME) {
                return false;
            }
            buf_put(&b, b.n == 0 ? S("") : is_operation(w, event, "ADD") ? S(" + ") : S(" - "));
            buf_put(&b, label_of(w, law_event_name(w->t, event_at(w, i))));
            unit = unit.n > 0 ? unit : law_event_unit(event_at(w, i));
        }
        *out = (side){buf_str(&b), STR_NULL, unit, v->value};
        return b.n > 0;
    }
    *out = side_of(w, v);
    return v->type == LAW_EVENT_NAME;
}

/* What holds between the two sides, given what the comparison gave; NULL when their values alone say enough. Days are not high or low. */
static const char *relation_of(const telling *w, size_t event, bool days)
{
    static const struct {
        const char *operation, *when_false, *when_true, *false_of_days, *true_of_days;
    } rows[] = {
        {"LESS_THAN", "desk.why.not_lower", "desk.why.lower", "desk.why.not_earlier", "desk.why.earlier"},
        {"LESS_THAN_OR_EQUAL", "desk.why.higher", "desk.why.not_higher", "desk.why.later", "desk.why.not_later"},
        {"GREATER_THAN", "desk.why.not_higher", "desk.why.higher", "desk.why.not_later", "desk.why.later"},
        {"GREATER_THAN_OR_EQUAL", "desk.why.lower", "desk.why.not_lower", "desk.why.earlier", "desk.why.not_earlier"},
    };
    bool holds = law_truthy(event_at(w, event)->value);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (is_operation(w, event, rows[i].operation)) {
            return days ? (holds ? rows[i].true_of_days : rows[i].false_of_days)
                        : (holds ? rows[i].when_true : rows[i].when_false);
        }
    }
    return NULL;
}

static bool tell_comparison(telling *w, place at, size_t event, int depth)
{
    size_t first = first_child(w, event), second = first != NOWHERE ? end_of(w, first) : NOWHERE;
    side left, right;
    if (first == NOWHERE || !describe(w, first, &left)) {
        return false;
    }
    const char *relation = relation_of(w, event, left.value.kind == LAW_DATE);
    at.leaf = event;
    if (relation == NULL || second >= end_of(w, event)) { /* the other side is a literal, or a list */
        return tell_nothing(w, at, first, depth) || say_side(w, at, left);
    }
    if (!describe(w, second, &right)) {
        return false;
    }
    str unit =
        left.unit.n > 0 ? left.unit : right.unit; /* what is compared has one unit, also when a law declares it once */
    str values[] = {left.label, value_words(w, left.name, left.value, unit), right.label,
                    value_words(w, right.name, right.value, unit)};
    return say(w, at, text_get(w->k->a, w->k->lang, relation, 4, values));
}

/* ------------------------------------------------------------------ from conditions to facts */

static bool tell_source(telling *w, place at, size_t event, int depth)
{
    place there;
    size_t source = source_of(w, at, event, &there);
    return source != NOWHERE && tell(w, there, source, depth - 1);
}

/* When that cannot be told, its own value is the reason; and where the words say that its value is reason enough. */
static bool tell_name(telling *w, place at, size_t event, int depth)
{
    const law_event *v = event_at(w, event);
    const desk_word *word = law_truthy(v->value) ? word_of(w, law_event_name(w->t, v)) : NULL;
    at.leaf = event;
    if (word != NULL && word->some[w->k->lang].n > 0) {
        return say(w, at, word->some[w->k->lang]);
    }
    return tell_source(w, at, event, depth) || say_side(w, at, side_of(w, event_at(w, event)));
}

/* The name that made the condition of one row false; NOWHERE when it was something in the row. */
static size_t name_that_failed(const telling *w, size_t filter)
{
    size_t last = last_child(w, filter);
    bool named = is_operation(w, filter, "AND") && !law_truthy(event_at(w, filter)->value) && last != NOWHERE &&
                 event_at(w, last)->type == LAW_EVENT_NAME;
    return named ? last : NOWHERE;
}

/* Nothing came out of the rows: because of one name in all of them, or because the list itself came out empty. */
static bool tell_rows(telling *w, place at, size_t event, int depth)
{
    size_t list = first_child(w, event), found = NOWHERE;
    if (list == NOWHERE || law_truthy(event_at(w, event)->value)) {
        return false;
    }
    for (size_t i = end_of(w, list); i < end_of(w, event); i = end_of(w, i)) {
        size_t name = name_that_failed(w, i);
        if (name == NOWHERE || (found != NOWHERE && event_at(w, found)->name != event_at(w, name)->name)) {
            return false;
        }
        found = found == NOWHERE ? name : found;
    }
    if (found != NOWHERE) {
        return tell_name(w, at, found, depth - 1);
    }
    return event_at(w, list)->type == LAW_EVENT_NAME && tell_nothing(w, at, list, depth - 1);
}

/* A name that was counted or gathered from rows, and came to nothing. Of lists that are put together, the first tells. */
static bool tell_nothing(telling *w, place at, size_t event, int depth)
{
    place there;
    bool named = event_at(w, event)->type == LAW_EVENT_NAME && !law_truthy(event_at(w, event)->value);
    size_t source = named && depth > 0 ? source_of(w, at, event, &there) : NOWHERE;
    if (source == NOWHERE) {
        return false;
    }
    bool lists = is_operation(w, source, "ADD") && event_at(w, source)->value.kind == LAW_LIST;
    if (lists && first_child(w, source) != NOWHERE) {
        return tell_nothing(w, there, first_child(w, source), depth - 1);
    }
    return is_operation(w, source, "FOREACH") && tell_rows(w, there, source, depth - 1);
}

static bool tell_children(telling *w, place at, size_t event, int depth)
{
    bool told = false;
    for (size_t i = event + 1; i < end_of(w, event); i = end_of(w, i)) {
        told = tell(w, at, i, depth - 1) || told;
    }
    return told;
}

static bool tell(telling *w, place at, size_t event, int depth)
{
    const law_event *v = event_at(w, event);
    size_t last = last_child(w, event);
    if (depth <= 0) {
        return false;
    }
    if (v->type == LAW_EVENT_NAME) {
        return tell_name(w, at, event, depth);
    }
    if (v->type != LAW_EVENT_OPERATION || last == NOWHERE) {
        return false;
    }
    if (is_operation(w, event, "FOREACH")) {
        return tell_rows(w, at, event, depth);
    }
    /* AND stops at the first that is false, OR at the first that is true: then only the last one counts */
    bool holds = law_truthy(v->value);
    if ((is_operation(w, event, "AND") && holds) || (is_operation(w, event, "OR") && !holds)) {
        return tell_children(w, at, event, depth);
    }
    static const char *const by_last[] = {"AND", "OR", "NOT", "IF"};
    for (size_t i = 0; i < sizeof by_last / sizeof by_last[0]; i++) {
        if (is_operation(w, event, by_last[i])) {
            return tell(w, at, last, depth - 1);
        }
    }
    static const char *const comparisons[] = {
        "LESS_THAN", "LESS_THAN_OR_EQUAL", "GREATER_THAN", "GREATER_THAN_OR_EQUAL",
        "EQUALS",    "NOT_EQUALS",         "IN",           "NOT_IN"};
    for (size_t i = 0; i < sizeof comparisons / sizeof comparisons[0]; i++) {
        if (is_operation(w, event, comparisons[i])) {
            return tell_comparison(w, at, event, depth);
        }
    }
    return false;
}

/* The first article that computed the output by an action of its own. */
static size_t find_action(const telling *w, str output, size_t *article)
{
    size_t count;
    const law_event **runs = law_trace_articles(w->k->a, w->t, &count);
    for (size_t r = 0; r < count; r++) {
        size_t i = (size_t)(runs[r] - w->t->events);
        for (size_t j = i + 1; j < end_of(w, i);) {
            const law_event *v = event_at(w, j);
            if (v->type == LAW_EVENT_ACTION && str_eq(law_event_name(w->t, v), output)) {
                *article = i;
                return j;
            }
            j = v->type == LAW_EVENT_ARTICLE ? end_of(w, j) : j + 1;
        }
    }
    return NOWHERE;
}

const str *desk_why_not(const desk_case *k, const law_trace *t, str output, str person,
                        const overview_because **because, size_t *count)
{
    telling w = {.k = k, .t = t, .asked = person};
    place at = {.person = person, .leaf = NOWHERE};
    size_t action = t != NULL ? find_action(&w, output, &at.article) : NOWHERE;
    size_t condition = action != NOWHERE ? first_child(&w, action) : NOWHERE;
    if (condition != NOWHERE) {
        tell(&w, at, condition, DEPTH_MAX);
    }
    overview_because *list = ARENA_ARRAY(k->a, overview_because, w.count);
    for (size_t i = 0; i < w.count; i++) {
        list[i] = w.because[i];
    }
    *because = list;
    *count = w.count;
    return w.lines;
}

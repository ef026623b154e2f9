/* An event as one line of JSON, and back. The members of a line are few and always in the same order: the same event is the same bytes. */
#include "desk/broker_inside.h"

#include "base/json.h"

#include "base/banned.h"

static const char *const whats[HELPING_WHATS] = {
    [HELPING_SAYS] = "says",         [HELPING_STOPS] = "stops",       [HELPING_RESUMES] = "resumes",
    [HELPING_APPROVES] = "approves", [HELPING_FORBIDS] = "forbids",   [HELPING_PINS] = "pins",
    [HELPING_LOOSENS] = "loosens",   [HELPING_YES] = "yes",           [HELPING_NO] = "no",
    [HELPING_MEETS] = "meets",       [HELPING_HAPPENED] = "happened", [HELPING_REPORTS] = "reports",
    [HELPING_HANDLES] = "handles",   [HELPING_VOG] = "vog",           [HELPING_ENDS] = "ends",
    [HELPING_ASKS] = "asks",         [HELPING_TAKES] = "takes",       [HELPING_WITHDRAWS] = "withdraws",
    [HELPING_KNOWS] = "knows",
};
static const char *const channels[HELPING_CHANNELS] = {
    [HELPING_SCREEN] = "screen", [HELPING_PHONE] = "phone", [HELPING_PAPER] = "paper", [HELPING_DESK] = "desk"};

/* Of a rule that ended something. */
static const char *const bars[PEOPLE_BARS] = {
    [PEOPLE_MAY] = "",
    [PEOPLE_BAR_SAME] = "same",
    [PEOPLE_BAR_STOPPED] = "stopped",
    [PEOPLE_BAR_BLOCK] = "block",
    [PEOPLE_BAR_MINOR] = "minor",
    [PEOPLE_BAR_TRADE] = "trade",
    [PEOPLE_BAR_VOG] = "vog",
    [PEOPLE_BAR_WOMEN] = "women",
    [PEOPLE_BAR_GROUP] = "group",
    [PEOPLE_BAR_SKILL] = "skill",
    [PEOPLE_BAR_LANGUAGE] = "language",
    [PEOPLE_BAR_DAYS] = "days",
    [PEOPLE_BAR_FAR] = "far",
};

/* Numbers of a link in a line, in this order. */
enum { LINK_NUMBERS = 9 };

str broker_what_word(helping_what what)
{
    return str_of(whats[what]);
}

static bool word_of(str word, const char *const *words, int count, int *out)
{
    for (int i = 0; i < count; i++) {
        if (str_eq(word, str_of(words[i]))) {
            *out = i;
            return true;
        }
    }
    return false;
}

str broker_bar_word(people_bar bar)
{
    return str_of(bars[bar]);
}

bool broker_what_from(str word, helping_what *out)
{
    int what = 0;
    bool good = word_of(word, whats, HELPING_ASKS, &what); /* what a rule does is said by nobody */
    *out = good ? (helping_what)what : *out;
    return good;
}

bool broker_channel_from(str word, helping_channel *out)
{
    int channel = 0;
    bool good = word_of(word, channels, HELPING_CHANNELS, &channel);
    *out = good ? (helping_channel)channel : *out;
    return good;
}

/* ------------------------------------------------------------------ writing */

static void put_link(const broker *b, json *j, const broker_link *l)
{
    const int64_t numbers[LINK_NUMBERS] = {l->dayparts,   l->metres,   l->weight, l->urgency, l->weeks,
                                           l->preference, l->nearness, l->trust,  l->rules};
    const people *p = &b->house.people;
    json_object(j);
    json_text(j, "from", p->list[l->giver].id);
    json_text(j, "to", p->list[l->receiver].id);
    json_text(j, "skill", b->house.skills.list[l->skill].id);
    json_key(j, S("is"));
    json_array(j);
    for (int i = 0; i < LINK_NUMBERS; i++) {
        json_int(j, numbers[i]);
    }
    json_array_end(j);
    json_object_end(j);
}

static void put_group(const broker *b, json *j, const broker_group *g)
{
    json_flag(j, "chain", g->is_chain);
    json_flag(j, "pair", g->holds_pair);
    json_flag(j, "pinned", g->pinned);
    json_number(j, "kept", g->kept_of_100);
    json_number(j, "value", g->value);
    json_key(j, S("links"));
    json_array(j);
    for (uint32_t i = 0; i < g->link_count; i++) {
        put_link(b, j, &g->links[i]);
    }
    json_array_end(j);
}

static void put_some(json *j, const char *key, str text)
{
    if (text.n > 0) {
        json_text(j, key, text);
    }
}

str broker_line(const broker *b, arena *a, const broker_said *x)
{
    const helping_event *v = &x->event;
    buf out = buf_in(a);
    json j = json_to(&out, 0);
    json_object(&j);
    json_number(&j, "n", v->number);
    json_number(&j, "at", v->at);
    json_text(&j, "what", str_of(whats[v->what]));
    put_some(&j, "who", v->who);
    json_flag(&j, "by_broker", v->by_broker);
    json_text(&j, "via", str_of(channels[v->channel]));
    put_some(&j, "coupling", v->coupling);
    put_some(&j, "other", v->other);
    if (v->what == HELPING_HAPPENED) {
        json_flag(&j, "happened", v->happened);
    }
    if (v->what == HELPING_HAPPENED || v->what == HELPING_HANDLES) {
        json_flag(&j, "again", v->again);
    }
    if (v->what == HELPING_HANDLES || v->what == HELPING_TAKES) {
        json_number(&j, "report", v->report);
    }
    if (v->what == HELPING_VOG) {
        json_text(&j, "day", date_text(a, v->day));
    }
    if (v->what == HELPING_NO || (v->what == HELPING_HANDLES && x->until > 0)) {
        json_text(&j, "apart_until", date_text(a, x->until));
    }
    put_some(&j, "words", v->words);
    put_some(&j, "says", v->says);
    if (v->what == HELPING_SAYS) {
        json_number(&j, "ends", x->ends);
    }
    if (v->what == HELPING_APPROVES) {
        if (x->later) { /* a line from before somebody could wait has none: asked at once */
            json_flag(&j, "later", true);
        }
        put_group(b, &j, &x->group);
    }
    json_object_end(&j);
    return buf_str(&out);
}

/* ------------------------------------------------------------------ reading */

typedef struct line_reader {
    const broker *b;
    arena *a;
    const doc *top;
    str file;
    int line; /* in the file of the journal */
    err *e;
} line_reader;

static bool refuse(const line_reader *r, const char *what)
{
    return err_at(r->e, ERR_INPUT, 0, r->file, r->line, 0, "this line of the journal is not right: %s", what);
}

static str text_of(const doc *map, const char *key)
{
    const doc *d = doc_get(map, str_of(key));
    return d != NULL && d->kind == DOC_SCALAR && d->quoted ? d->text : STR_NULL;
}

static bool flag_of(const doc *map, const char *key)
{
    const doc *d = doc_get(map, str_of(key));
    return d != NULL && d->kind == DOC_SCALAR && !d->quoted && doc_scalar_type(d) == DOC_BOOL && doc_bool(d);
}

static bool number_of(const doc *d, int64_t least, int64_t most, int64_t *out)
{
    return d != NULL && d->kind == DOC_SCALAR && !d->quoted && doc_scalar_type(d) == DOC_INT && doc_int(d, out) &&
           *out >= least && *out <= most;
}

static bool read_link(const line_reader *r, const doc *d, broker_link *out)
{
    static const int64_t most[LINK_NUMBERS] = {
        (1 << PEOPLE_DAYPARTS) - 1, 1000000, PEOPLE_WEIGHT_MAX, 3, 100000, 1000, 1000, 1000, (1 << BROKER_RULES) - 1};
    const people *p = &r->b->house.people;
    const doc *is = doc_get(d, S("is"));
    int64_t n[LINK_NUMBERS];
    *out = (broker_link){.giver = people_find(p, text_of(d, "from")),
                         .receiver = people_find(p, text_of(d, "to")),
                         .skill = skills_find(&r->b->house.skills, text_of(d, "skill"))};
    bool good = out->giver != PEOPLE_NOBODY && out->receiver != PEOPLE_NOBODY && out->skill != SKILL_NONE &&
                is != NULL && is->kind == DOC_LIST && is->n == LINK_NUMBERS;
    for (int i = 0; good && i < LINK_NUMBERS; i++) {
        good = number_of(is->items[i], 0, most[i], &n[i]);
    }
    TRY(good || refuse(r, "a link is of somebody, or of a skill, that is not there, or its numbers are none"));
    out->dayparts = (uint32_t)n[0];
    out->metres = (uint32_t)n[1];
    out->weight = (int32_t)n[2];
    out->urgency = (int)n[3];
    out->weeks = (int)n[4];
    out->preference = (int)n[5];
    out->nearness = (int)n[6];
    out->trust = (int)n[7];
    out->rules = (unsigned)n[8];
    return true;
}

static bool read_group(const line_reader *r, broker_group *out)
{
    const doc *links = doc_get(r->top, S("links"));
    int64_t kept, value;
    bool good = links != NULL && links->kind == DOC_LIST && links->n > 0 && links->n <= EXCHANGE_CHAIN_MAX &&
                number_of(doc_get(r->top, S("kept")), 0, 100, &kept) &&
                number_of(doc_get(r->top, S("value")), 0, (int64_t)PEOPLE_WEIGHT_MAX * EXCHANGE_CHAIN_MAX, &value);
    TRY(good || refuse(r, "an approval has links, 'kept' and 'value'"));
    *out = (broker_group){.links = ARENA_ARRAY(r->a, broker_link, links->n),
                          .link_count = (uint32_t)links->n,
                          .is_chain = flag_of(r->top, "chain"),
                          .holds_pair = flag_of(r->top, "pair"),
                          .pinned = flag_of(r->top, "pinned"),
                          .kept_of_100 = (int)kept,
                          .value = value};
    for (size_t i = 0; i < links->n; i++) {
        TRY(read_link(r, links->items[i], &out->links[i]));
    }
    return true;
}

/* What a rule or a setting decided when it was said. Lines from before that was written have what was kept at the time: of a no the weeks of today, of says and of a report that was handled nothing. */
static bool read_decided(const line_reader *r, broker_said *x)
{
    const helping_event *v = &x->event;
    str until = text_of(r->top, "apart_until");
    const doc *ends = doc_get(r->top, S("ends"));
    x->until = v->what == HELPING_NO ? broker_day(v->at) + BROKER_WEEK * (date)r->b->house.weeks_after_no : 0;
    x->ends = -1;
    x->later = flag_of(r->top, "later");
    TRY(until.n == 0 || date_parse(until, &x->until) || refuse(r, "'apart_until' is no day"));
    return ends == NULL || number_of(ends, 0, UINT32_MAX, &x->ends) || refuse(r, "'ends' is no number");
}

bool broker_read_line(const broker *b, arena *a, str line, uint32_t number, broker_said *out, err *e)
{
    line_reader r = {.b = b, .a = a, .line = (int)number + 1, .file = S("journal"), .e = e}; /* its head is line 1 */
    int64_t n = 0, at = 0, report = 0;
    int what = 0, via = 0;
    if (!doc_read_json(a, S("journal"), line, &r.top, e)) {
        return refuse(&r, "it is no JSON");
    }
    bool good = number_of(doc_get(r.top, S("n")), number, number, &n) &&
                number_of(doc_get(r.top, S("at")), 0, (int64_t)DATE_MAX * BROKER_DAY, &at) &&
                word_of(text_of(r.top, "what"), whats, HELPING_WHATS, &what) &&
                word_of(text_of(r.top, "via"), channels, HELPING_CHANNELS, &via);
    TRY(good || refuse(&r, "it has a number, a time, what happened and by which way"));
    *out = (broker_said){.is_read_back = true,
                         .event = {.number = number,
                                   .at = at,
                                   .what = (helping_what)what,
                                   .who = text_of(r.top, "who"),
                                   .by_broker = flag_of(r.top, "by_broker"),
                                   .channel = (helping_channel)via,
                                   .coupling = text_of(r.top, "coupling"),
                                   .other = text_of(r.top, "other"),
                                   .happened = flag_of(r.top, "happened"),
                                   .again = flag_of(r.top, "again"),
                                   .words = text_of(r.top, "words"),
                                   .says = text_of(r.top, "says")}};
    helping_event *v = &out->event;
    TRY(v->what != HELPING_VOG || date_parse(text_of(r.top, "day"), &v->day) || refuse(&r, "'day' is no day"));
    TRY((v->what != HELPING_HANDLES && v->what != HELPING_TAKES) ||
        number_of(doc_get(r.top, S("report")), 1, UINT32_MAX, &report) || refuse(&r, "'report' is no number"));
    v->report = (uint32_t)report;
    TRY(read_decided(&r, out));
    return v->what != HELPING_APPROVES || read_group(&r, &out->group);
}

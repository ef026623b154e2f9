/* What somebody says they can and look for, read as an entry of a people file over what was known of them; and a form as such an entry.
 *
 * What is not theirs to say is not read: where they live, their age, their certificate, how they are trusted. */
#include "desk/broker_inside.h"

#include "base/content.h"
#include "base/json.h"

#include "base/banned.h"

enum { KEYS = 11 };
_Static_assert((int)HELPING_SKILLS_MAX == (int)PEOPLE_SKILLS_MAX, "a form may say what a people file may");
static const char *const says_keys[KEYS + 1] = {
    "id",         "straal_m", "dagdelen",           "talen",           "kan", "zoekt", "hoeveel_tegelijk",
    "geen_groep", "vrouw",    "vraagt_niets_terug", "vragen_per_week", NULL};

typedef struct saying {
    const broker *b;
    arena *a;
    const person *known;
    const doc *top;
    err *e;
} saying;

static bool has(const saying *x, const char *key)
{
    return doc_get(x->top, str_of(key)) != NULL;
}

/* ------------------------------------------------------------------ as a file of one */

/* A text or a list of texts, each as JSON writes it: then nothing in it can be taken for more of the file. */
static bool put_value(const saying *x, buf *b, const char *key, const doc *d)
{
    if (d->kind == DOC_MAP || (d->kind == DOC_LIST && d->n > 2 * PEOPLE_SKILLS_MAX)) {
        return err_at(x->e, ERR_INPUT, 0, STR_NULL, d->line, d->column, "'%s' must be a text or a short list of texts",
                      key);
    }
    json j = json_to(b, 0);
    buf_printf(b, "    %s: ", key);
    if (d->kind == DOC_SCALAR) {
        json_str(&j, d->text);
    } else {
        json_array(&j);
        for (size_t i = 0; i < d->n; i++) {
            if (d->items[i]->kind != DOC_SCALAR) {
                return err_at(x->e, ERR_INPUT, 0, STR_NULL, d->items[i]->line, d->items[i]->column,
                              "under '%s' stand texts, not %s", key, doc_kind_name(d->items[i]));
            }
            json_str(&j, d->items[i]->text);
        }
        json_array_end(&j);
    }
    buf_char(b, '\n');
    return true;
}

static void put_dayparts(buf *b, uint32_t dayparts)
{
    const char *comma = "";
    buf_put(b, S("    dagdelen: ["));
    for (uint32_t i = 0; i < PEOPLE_DAYPARTS; i++) {
        if ((dayparts >> i & 1) != 0) {
            buf_printf(b, "%s" STR_FMT, comma, STR_ARG(people_daypart_id(i)));
            comma = ", ";
        }
    }
    buf_put(b, S("]\n"));
}

/* What a file must say, where they did not. */
static void put_known(const saying *x, buf *b)
{
    const skills *s = &x->b->house.skills;
    if (!has(x, "straal_m")) {
        buf_printf(b, "    straal_m: %u\n", x->known->radius);
    }
    if (!has(x, "dagdelen")) {
        put_dayparts(b, x->known->dayparts);
    }
    if (!has(x, "talen")) {
        const char *comma = "";
        buf_put(b, S("    talen: ["));
        for (uint16_t i = 0; i < s->language_count; i++) {
            if ((x->known->languages >> i & 1) != 0) {
                buf_printf(b, "%s" STR_FMT, comma, STR_ARG(s->languages[i]));
                comma = ", ";
            }
        }
        buf_put(b, S("]\n"));
    }
}

static bool put_file(const saying *x, date day, buf *b)
{
    buf_printf(b,
               "formaat: deelnemers/1\npeildatum: " STR_FMT "\nvog_geldig_dagen: 0\ndeelnemers:\n  - id: " STR_FMT
               "\n    postcode: " STR_FMT "\n    plek: [%d, %d]\n",
               STR_ARG(date_text(x->a, day)), STR_ARG(x->known->id), STR_ARG(x->known->postcode), x->known->x,
               x->known->y);
    put_known(x, b);
    for (int i = 1; i < KEYS; i++) {
        const doc *d = doc_get(x->top, str_of(says_keys[i]));
        /* a form tells 0 for as many as the municipality chooses, which in a file is nothing */
        bool nothing = d != NULL && d->kind == DOC_SCALAR && strcmp(says_keys[i], "vragen_per_week") == 0 &&
                       str_eq(d->text, S("0"));
        TRY(d == NULL || nothing || put_value(x, b, says_keys[i], d));
    }
    return true;
}

/* ------------------------------------------------------------------ what is theirs to say */

static const people_offer *offer_of(const person *p, uint16_t which)
{
    for (uint16_t i = 0; i < p->offer_count; i++) {
        if (p->offers[i].skill == which) {
            return &p->offers[i];
        }
    }
    return NULL;
}

static const people_need *need_of(const person *p, uint16_t which)
{
    for (uint16_t i = 0; i < p->need_count; i++) {
        if (p->needs[i].skill == which) {
            return &p->needs[i];
        }
    }
    return NULL;
}

static bool check_trade(const saying *x, const person *told)
{
    for (uint16_t i = 0; i < told->offer_count; i++) {
        const people_offer *before = offer_of(x->known, told->offers[i].skill);
        if (told->offers[i].as_trade && (before == NULL || !before->as_trade)) {
            return err_set(x->e, ERR_RULE, "that somebody does '" STR_FMT "' as a trade is for the broker to say",
                           STR_ARG(x->b->house.skills.list[told->offers[i].skill].id));
        }
    }
    return true;
}

/* The entry with this number under a key says this word. */
static bool says_word(const saying *x, const char *key, uint16_t number, const char *word)
{
    const doc *list = doc_get(x->top, str_of(key)), *d = list->kind == DOC_LIST ? list->items[number] : list;
    return str_find(d->text, str_of(word)) >= 0;
}

/* What they do gladly or as a trade stays so when they say again that they can, unless they say otherwise. */
static const people_offer *offering(const saying *x, const person *told)
{
    people_offer *offers = ARENA_ARRAY(x->a, people_offer, told->offer_count);
    for (uint16_t i = 0; i < told->offer_count; i++) {
        const people_offer *before = offer_of(x->known, told->offers[i].skill);
        offers[i] = told->offers[i];
        offers[i].gladly = offers[i].gladly || (before != NULL && before->gladly && !says_word(x, "kan", i, " gewoon"));
        offers[i].as_trade = offers[i].as_trade || (before != NULL && before->as_trade);
    }
    return offers;
}

/* Who asked before waits since then, and as urgently unless they say otherwise: nobody gains or loses a place by saying again what they look for, nor by a day of their own. */
static const people_need *waiting(const saying *x, const person *told, date day, bool by_broker)
{
    people_need *wants = ARENA_ARRAY(x->a, people_need, told->need_count);
    for (uint16_t i = 0; i < told->need_count; i++) {
        const people_need *before = need_of(x->known, told->needs[i].skill);
        wants[i] = told->needs[i];
        if (!by_broker || wants[i].since == day) {
            wants[i].since = before != NULL ? before->since : day;
        }
        if (before != NULL && wants[i].urgency == 1 && !says_word(x, "zoekt", i, "kan-wachten")) {
            wants[i].urgency = before->urgency;
        }
    }
    return wants;
}

static bool check_shape(const saying *x)
{
    content_reader r = {x->a, STR_NULL, x->e};
    TRY(content_keys(&r, x->top, says_keys, "what somebody says"));
    const doc *id = doc_get(x->top, S("id"));
    return id == NULL || (id->kind == DOC_SCALAR && str_eq(id->text, x->known->id)) ||
           err_at(x->e, ERR_INPUT, 0, STR_NULL, id->line, id->column, "'id' is of somebody else; leave it out");
}

bool broker_read_says(const broker *b, arena *a, uint32_t who, str says, date day, bool by_broker, person *out, err *e)
{
    saying x = {.b = b, .a = a, .known = &b->state.members[who].now, .e = e};
    people one;
    buf text = buf_in(a);
    if (says.n > BROKER_SAYS_MAX) {
        return err_set(e, ERR_LIMIT, "what somebody says is at most %d bytes", BROKER_SAYS_MAX);
    }
    TRY(doc_read_yaml(a, STR_NULL, says, &x.top, e) && check_shape(&x) && put_file(&x, day, &text));
    if (!people_read(a, &b->house.skills, buf_str(&text), STR_NULL, STR_NULL, STR_NULL, &one, e)) {
        e->line = e->column = 0; /* of a text that nobody wrote; the sentence names the key */
        return false;
    }
    const person *told = &one.list[0];
    TRY(by_broker || check_trade(&x, told));
    *out = *x.known;
    out->radius = told->radius;
    out->dayparts = told->dayparts;
    out->languages = told->languages;
    if (has(&x, "kan")) {
        out->offers = offering(&x, told);
        out->offer_count = told->offer_count;
    }
    if (has(&x, "zoekt")) {
        out->needs = waiting(&x, told, day, by_broker);
        out->need_count = told->need_count;
    }
    out->capacity = has(&x, "hoeveel_tegelijk") ? told->capacity : out->capacity;
    out->questions = has(&x, "vragen_per_week") ? told->questions : out->questions;
    out->no_groups = has(&x, "geen_groep") ? told->no_groups : out->no_groups;
    out->woman = has(&x, "vrouw") ? told->woman : out->woman;
    out->starts = has(&x, "vraagt_niets_terug") ? told->starts : out->starts;
    bool asks = out->need_count > 0;
    if (asks && (out->places > 0 || (out->starts && has(&x, "vraagt_niets_terug")))) {
        return err_set(e, ERR_INPUT,
                       "who asks nothing back, and an activity for a group, look for nothing; leave one out");
    }
    out->starts = out->starts && !asks; /* who asks something from now on does not begin a chain any more */
    return true;
}

/* ------------------------------------------------------------------ a form as what somebody says */

/* A form says each of these in a word, also what is so without one: so it takes back what was said before. */
static str gladly_word(const helping_choice *c)
{
    return c->gladly ? S(" graag") : S(" gewoon");
}

static str urgency_word(const helping_choice *c)
{
    return c->urgency >= 3 ? S(" dringend") : c->urgency == 2 ? S(" snel") : S(" kan-wachten");
}

static str no_word(const helping_choice *c)
{
    (void)c;
    return STR_NULL;
}

static void put_chosen(buf *b, const char *key, const helping_choice *list, size_t n,
                       str (*behind)(const helping_choice *), str wish)
{
    const char *comma = "";
    buf_printf(b, "%s: [", key);
    for (size_t i = 0; i < n; i++) {
        if (list[i].chosen) {
            buf_printf(b, "%s" STR_FMT STR_FMT STR_FMT, comma, STR_ARG(list[i].id), STR_ARG(behind(&list[i])),
                       STR_ARG(wish));
            comma = ", ";
        }
    }
    buf_put(b, S("]\n"));
}

str broker_form_says(arena *a, const helping_form *f)
{
    static const char *const women[] = {"onbekend", "nee", "ja"};
    buf b = buf_in(a), days = buf_in(a);
    str wish = str_printf(a, "%s%s", f->women_only ? " vrouwen" : "", f->with_vog ? " vog" : "");
    put_chosen(&b, "kan", f->can, f->can_count, gladly_word, STR_NULL);
    put_chosen(&b, "zoekt", f->seeks, f->seek_count, urgency_word, wish);
    put_chosen(&b, "talen", f->languages, f->language_count, no_word, STR_NULL);
    put_dayparts(&days, f->dayparts);
    buf_put(&b, str_trim(buf_str(&days)));
    buf_printf(&b, "\nstraal_m: %u\ngeen_groep: %s\nvrouw: %s\nvragen_per_week: %d\n", f->metres_max,
               f->no_groups ? "ja" : "nee", women[f->woman], f->seldom ? 1 : 0);
    return buf_str(&b);
}

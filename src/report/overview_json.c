#include "report/report.h"

#include "base/banned.h"

static void put_persons(json *j, const household *h)
{
    json_key(j, S("persons"));
    json_array(j);
    for (size_t i = 0; i < h->person_count; i++) {
        json_object(j);
        json_text(j, "id", h->persons[i].id);
        json_text(j, "name", h->persons[i].name);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_worries(json *j, const household *h)
{
    json_key(j, S("worries"));
    json_array(j);
    for (size_t i = 0; i < h->worry_count; i++) {
        json_object(j);
        json_text(j, "who", h->worries[i].who);
        json_text(j, "text", h->worries[i].text);
        json_text(j, "life_domain", h->worries[i].life_domain);
        json_object_end(j);
    }
    json_array_end(j);
}

/* Euros with two decimals, exactly; null where there is no amount. */
static void put_amount(json *j, const overview_item *item)
{
    json_key(j, S("amount_cents"));
    if (item->status != OVERVIEW_GRANTED || !item->has_amount) {
        json_null(j);
        json_key(j, S("amount"));
        json_null(j);
        json_key(j, S("exact"));
        json_null(j);
        json_key(j, S("set_aside_cents"));
        json_null(j);
        return;
    }
    dec euros = dec_from_int(item->amount_cents);
    euros.scale = 2;
    json_int(j, item->amount_cents);
    json_key(j, S("amount"));
    json_dec(j, euros);
    json_flag(j, "exact", item->exact);
    json_number(j, "set_aside_cents", item->set_aside_cents);
}

/* What a missing amount may be; an end that no answers are known to give is null, and all are null of what is not missing. */
static void put_range(json *j, const overview_item *item)
{
    bool open = item->status == OVERVIEW_MISSING;
    json_key(j, S("sure"));
    if (open) {
        json_bool(j, item->sure);
    } else {
        json_null(j);
    }
    json_key(j, S("low_cents"));
    if (open && item->low_reached) {
        json_int(j, item->low_cents);
    } else {
        json_null(j);
    }
    json_key(j, S("high_cents"));
    if (open && item->high_reached) {
        json_int(j, item->high_cents);
    } else {
        json_null(j);
    }
}

static void put_day(json *j, const char *key, bool has_day, date day)
{
    char text[10];
    json_key(j, str_of(key));
    if (has_day) {
        date_write(day, text);
        json_str(j, (str){text, sizeof text});
    } else {
        json_null(j);
    }
}

static void put_choices(json *j, const overview_missing *m)
{
    json_key(j, S("choices"));
    json_array(j);
    for (size_t i = 0; i < m->choice_count; i++) {
        json_object(j);
        json_text(j, "value", m->choices[i].value);
        json_text(j, "label", m->choices[i].label);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_terms(json *j, const overview_item *item)
{
    json_key(j, S("terms"));
    json_array(j);
    for (size_t i = 0; i < item->term_count; i++) {
        json_object(j);
        json_text(j, "text", item->terms[i].text);
        put_day(j, "by", item->terms[i].has_date, item->terms[i].by);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_question(json *j, const overview_missing *m)
{
    json_object(j);
    json_text(j, "fact", m->fact);
    json_text(j, "person", m->person);
    json_text(j, "question", m->question);
    json_text(j, "file_key", m->file_key);
    put_choices(j, m);
    json_object_end(j);
}

static void put_missing(json *j, const overview_item *item)
{
    json_key(j, S("missing"));
    json_array(j);
    for (size_t i = 0; i < item->missing_count; i++) {
        put_question(j, &item->missing[i]);
    }
    json_array_end(j);
}

static void put_articles(json *j, const overview_item *item)
{
    json_key(j, S("articles"));
    json_array(j);
    for (size_t i = 0; i < item->article_count; i++) {
        json_object(j);
        json_text(j, "law", item->articles[i].law_name);
        json_text(j, "article", item->articles[i].article);
        json_text(j, "url", item->articles[i].url);
        json_object_end(j);
    }
    json_array_end(j);
}

static const char *const statuses[] = {[OVERVIEW_GRANTED] = "granted",
                                       [OVERVIEW_REFUSED] = "refused",
                                       [OVERVIEW_MISSING] = "missing",
                                       [OVERVIEW_UNCONFIRMED] = "unconfirmed",
                                       [OVERVIEW_FAILED] = "failed"};

static void put_item(json *j, const overview_item *item)
{
    json_object(j);
    json_text(j, "scheme", item->scheme);
    json_text(j, "name", item->name);
    json_text(j, "summary", item->summary);
    json_texts(j, "persons", item->persons, item->person_count);
    json_text(j, "status", str_of(statuses[item->status]));
    put_amount(j, item);
    put_range(j, item);
    json_text(j, "period", item->period);
    json_text(j, "body", item->body);
    json_flag(j, "handled_here", item->handled_here);
    json_flag(j, "already", item->already);
    json_texts(j, "receivers", item->receivers, item->receiver_count);
    json_text(j, "apply", item->apply);
    json_text(j, "apply_url", item->apply_url);
    json_text(j, "caution", item->caution);
    put_terms(j, item);
    put_missing(j, item);
    json_texts(j, "reasons", item->reasons, item->reason_count);
    json_texts(j, "flips", item->flips, item->flip_count);
    json_text(j, "detail", item->detail);
    put_articles(j, item);
    json_object_end(j);
}

static void put_money(json *j, const char *key, overview_money m)
{
    json_key(j, str_of(key));
    json_object(j);
    json_flag(j, "known", m.known);
    json_number(j, "cents", m.cents);
    json_object_end(j);
}

/* ------------------------------------------------------------------ what was understood, and the money of a home */

static void put_dangers(json *j, const overview *o)
{
    static const char *const kinds[] = {
        [OVERVIEW_DANGER_NOW] = "now",        [OVERVIEW_DANGER_HOME] = "home",
        [OVERVIEW_DANGER_LIFE] = "life",      [OVERVIEW_DANGER_EVICTION] = "eviction",
        [OVERVIEW_DANGER_CUTOFF] = "cut_off", [OVERVIEW_DANGER_SHELTER] = "shelter",
    };
    _Static_assert(sizeof kinds / sizeof kinds[0] == OVERVIEW_DANGERS, "every danger has a name");
    json_key(j, S("dangers"));
    json_array(j);
    for (size_t i = 0; i < o->danger_count; i++) {
        const overview_danger *d = &o->dangers[i];
        json_object(j);
        json_text(j, "kind", str_of(kinds[d->kind]));
        json_text(j, "words", d->words);
        put_day(j, "day", d->has_day, d->day);
        put_day(j, "contact_by", d->has_contact_by, d->contact_by);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_help(json *j, const overview_heard *heard)
{
    json_key(j, S("services"));
    json_array(j);
    for (size_t i = 0; i < heard->service_count; i++) {
        const overview_help *s = &heard->services[i];
        json_object(j);
        json_text(j, "id", s->id);
        json_text(j, "name", s->name);
        json_text(j, "about", s->about);
        json_text(j, "where", s->where);
        json_text(j, "page", s->page);
        json_text(j, "phone", s->phone);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_heard(json *j, const overview *o)
{
    json_key(j, S("heard"));
    json_array(j);
    for (size_t i = 0; i < o->heard_count; i++) {
        json_object(j);
        json_text(j, "problem", o->heard[i].problem);
        json_text(j, "label", o->heard[i].label);
        json_text(j, "life_domain", o->heard[i].life_domain);
        json_text(j, "words", o->heard[i].words);
        put_help(j, &o->heard[i]);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_budget(json *j, const overview_budget *b)
{
    json_object(j);
    json_text(j, "home", b->home);
    json_texts(j, "persons", b->persons, b->person_count);
    json_key(j, S("lines"));
    json_array(j);
    for (size_t i = 0; i < b->line_count; i++) {
        json_object(j);
        json_text(j, "name", b->lines[i].name);
        json_text(j, "scheme", b->lines[i].scheme);
        put_money(j, "amount", b->lines[i].amount);
        json_object_end(j);
    }
    json_array_end(j);
    put_money(j, "own", b->own);
    put_money(j, "schemes", b->schemes);
    put_money(j, "total", b->total);
    json_number(j, "set_aside_cents", b->set_aside_cents);
    json_texts(j, "reasons", b->reasons, b->reason_count);
    json_object_end(j);
}

void report_overview_json(json *j, const overview *o, const overview_causes *c)
{
    json_object(j);
    put_day(j, "day", true, o->day);
    put_persons(j, o->household);
    put_worries(j, o->household);
    put_dangers(j, o);
    put_heard(j, o);
    json_text(j, "wish", o->wish);
    json_key(j, S("items"));
    json_array(j);
    for (size_t i = 0; i < o->item_count; i++) {
        put_item(j, &o->items[i]);
    }
    json_array_end(j);
    json_key(j, S("budgets"));
    json_array(j);
    for (size_t i = 0; i < o->budget_count; i++) {
        put_budget(j, &o->budgets[i]);
    }
    json_array_end(j);
    if (c != NULL) {
        json_key(j, S("causes"));
        report_causes_json(j, c);
    }
    json_object_end(j);
}

/* Only what desk_outcomes fills in. */
void report_outcomes_json(json *j, const overview *o)
{
    json_object(j);
    put_day(j, "day", true, o->day);
    json_key(j, S("items"));
    json_array(j);
    for (size_t i = 0; i < o->item_count; i++) {
        const overview_item *item = &o->items[i];
        json_object(j);
        json_text(j, "scheme", item->scheme);
        json_texts(j, "persons", item->persons, item->person_count);
        json_text(j, "status", str_of(statuses[item->status]));
        put_amount(j, item);
        json_text(j, "period", item->period);
        json_object_end(j);
    }
    json_array_end(j);
    json_object_end(j);
}

void report_questions_json(json *j, const overview_questions *q)
{
    json_object(j);
    json_number(j, "decisions", (int64_t)q->decisions);
    json_number(j, "open", (int64_t)q->open);
    json_key(j, S("questions"));
    json_array(j);
    for (size_t i = 0; i < q->count; i++) {
        put_question(j, &q->list[i]);
    }
    json_array_end(j);
    json_object_end(j);
}

static void put_cents(json *j, const char *key, bool there, int64_t cents)
{
    json_key(j, str_of(key));
    if (there) {
        json_int(j, cents);
    } else {
        json_null(j);
    }
}

static void put_turns(json *j, const overview_effect *x)
{
    static const char *const kinds[OVERVIEW_TURNS] = {
        [OVERVIEW_BEGINS] = "begins",       [OVERVIEW_STOPS] = "stops",       [OVERVIEW_OTHER_AMOUNT] = "other_amount",
        [OVERVIEW_MAY_BEGIN] = "may_begin", [OVERVIEW_MAY_STOP] = "may_stop", [OVERVIEW_CERTAIN] = "certain",
        [OVERVIEW_EXCLUDED] = "excluded",
    };
    json_key(j, S("turns"));
    json_array(j);
    for (size_t i = 0; i < x->turn_count; i++) {
        const overview_turn *t = &x->turns[i];
        json_object(j);
        json_text(j, "kind", str_of(kinds[t->kind]));
        json_text(j, "scheme", t->scheme);
        json_text(j, "name", t->name);
        json_texts(j, "persons", t->persons, t->person_count);
        put_cents(j, "before_cents", t->has_before, t->before_cents);
        put_cents(j, "after_cents", t->has_after, t->after_cents);
        json_text(j, "period", t->period);
        json_text(j, "text", t->text);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_duties(json *j, const char *key, const overview_duty *list, size_t n)
{
    json_key(j, str_of(key));
    json_array(j);
    for (size_t i = 0; i < n; i++) {
        json_str(j, list[i].text);
    }
    json_array_end(j);
}

static void put_effect(json *j, const overview_effect *x)
{
    json_object(j);
    json_texts(j, "persons", x->persons, x->person_count);
    json_key(j, S("rows"));
    json_array(j);
    for (size_t i = 0; i < x->row_count; i++) {
        json_object(j);
        json_text(j, "name", x->rows[i].name);
        json_text(j, "scheme", x->rows[i].scheme);
        put_money(j, "before", x->rows[i].before);
        put_money(j, "after", x->rows[i].after);
        json_object_end(j);
    }
    json_array_end(j);
    put_money(j, "before", x->before);
    put_money(j, "after", x->after);
    json_key(j, S("parts"));
    json_array(j);
    for (size_t i = 0; i < x->part_count; i++) {
        json_object(j);
        json_texts(j, "persons", x->parts[i].persons, x->parts[i].person_count);
        put_money(j, "after", x->parts[i].after);
        json_object_end(j);
    }
    json_array_end(j);
    json_texts(j, "reasons", x->reasons, x->reason_count);
    put_turns(j, x);
    put_duties(j, "delays", x->delays, x->delay_count);
    put_duties(j, "reports", x->reports, x->report_count);
    json_object_end(j);
}

void report_whatif_json(json *j, const overview_whatif *r)
{
    json_object(j);
    json_texts(j, "tried", r->tried, r->tried_count);
    json_key(j, S("effects"));
    json_array(j);
    for (size_t i = 0; i < r->effect_count; i++) {
        put_effect(j, &r->effects[i]);
    }
    json_array_end(j);
    json_object_end(j);
}

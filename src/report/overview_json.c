#include "report/report.h"

#include "base/banned.h"

static void put_flag(json *j, const char *key, bool value)
{
    json_key(j, str_of(key));
    json_bool(j, value);
}

static void put_texts(json *j, const char *key, const str *texts, size_t n)
{
    json_key(j, str_of(key));
    json_array(j);
    for (size_t i = 0; i < n; i++) {
        json_str(j, texts[i]);
    }
    json_array_end(j);
}

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
        return;
    }
    dec euros = dec_from_int(item->amount_cents);
    euros.scale = 2;
    json_int(j, item->amount_cents);
    json_key(j, S("amount"));
    json_dec(j, euros);
    put_flag(j, "exact", item->exact);
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
        json_key(j, S("by"));
        if (item->terms[i].has_date) {
            char day[10];
            date_write(item->terms[i].by, day);
            json_str(j, (str){day, sizeof day});
        } else {
            json_null(j);
        }
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

static void put_item(json *j, const overview_item *item)
{
    static const char *const statuses[] = {[OVERVIEW_GRANTED] = "granted",
                                           [OVERVIEW_REFUSED] = "refused",
                                           [OVERVIEW_MISSING] = "missing",
                                           [OVERVIEW_UNCONFIRMED] = "unconfirmed",
                                           [OVERVIEW_FAILED] = "failed"};
    json_object(j);
    json_text(j, "scheme", item->scheme);
    json_text(j, "name", item->name);
    json_text(j, "summary", item->summary);
    put_texts(j, "persons", item->persons, item->person_count);
    json_text(j, "status", str_of(statuses[item->status]));
    put_amount(j, item);
    json_text(j, "period", item->period);
    json_text(j, "body", item->body);
    put_flag(j, "handled_here", item->handled_here);
    put_flag(j, "already", item->already);
    json_text(j, "apply", item->apply);
    json_text(j, "apply_url", item->apply_url);
    json_text(j, "caution", item->caution);
    put_terms(j, item);
    put_missing(j, item);
    put_texts(j, "reasons", item->reasons, item->reason_count);
    put_texts(j, "flips", item->flips, item->flip_count);
    json_text(j, "detail", item->detail);
    put_articles(j, item);
    json_object_end(j);
}

void report_overview_json(json *j, const overview *o)
{
    char day[10];
    date_write(o->day, day);
    json_object(j);
    json_text(j, "day", (str){day, sizeof day});
    put_persons(j, o->household);
    put_worries(j, o->household);
    json_key(j, S("items"));
    json_array(j);
    for (size_t i = 0; i < o->item_count; i++) {
        put_item(j, &o->items[i]);
    }
    json_array_end(j);
    json_object_end(j);
}

void report_questions_json(json *j, const overview_questions *q)
{
    json_object(j);
    json_key(j, S("decisions"));
    json_int(j, (int64_t)q->decisions);
    json_key(j, S("open"));
    json_int(j, (int64_t)q->open);
    json_key(j, S("questions"));
    json_array(j);
    for (size_t i = 0; i < q->count; i++) {
        put_question(j, &q->list[i]);
    }
    json_array_end(j);
    json_object_end(j);
}

static void put_money(json *j, const char *key, overview_money m)
{
    json_key(j, str_of(key));
    json_object(j);
    json_key(j, S("known"));
    json_bool(j, m.known);
    json_key(j, S("cents"));
    json_int(j, m.cents);
    json_object_end(j);
}

static void put_effect(json *j, const overview_effect *x)
{
    json_object(j);
    put_texts(j, "persons", x->persons, x->person_count);
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
    put_texts(j, "reasons", x->reasons, x->reason_count);
    put_texts(j, "delays", x->delays, x->delay_count);
    put_texts(j, "reports", x->reports, x->report_count);
    json_object_end(j);
}

void report_whatif_json(json *j, const overview_whatif *r)
{
    json_object(j);
    put_texts(j, "tried", r->tried, r->tried_count);
    json_key(j, S("effects"));
    json_array(j);
    for (size_t i = 0; i < r->effect_count; i++) {
        put_effect(j, &r->effects[i]);
    }
    json_array_end(j);
    json_object_end(j);
}

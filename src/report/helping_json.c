/* Neighbours who help each other, as JSON: the records of household/helping.h, member by member. What a record leaves empty is null here. */
#include "report/report.h"

#include "base/file.h"

#include "base/banned.h"

static void put_day(json *j, const char *key, date day)
{
    char text[10];
    date_write(day, text);
    json_text(j, key, (str){text, sizeof text});
}

static void put_time(json *j, arena *a, const char *key, int64_t at)
{
    json_text(j, key, clock_rfc3339(a, at));
}

/* Who took a report up and when; null: nobody yet. */
static void put_taken(json *j, arena *a, str taken_by, int64_t taken_at)
{
    json_text(j, "taken_by", taken_by);
    json_text(j, "taken_at", taken_by.n > 0 ? clock_rfc3339(a, taken_at) : STR_NULL);
}

/* ------------------------------------------------------------------ couplings */

static const char *const states[HELPING_STATES] = {
    [HELPING_PROPOSED] = "proposed", [HELPING_ASKED] = "asked", [HELPING_AGREED] = "agreed",
    [HELPING_MET] = "met",           [HELPING_DONE] = "done",   [HELPING_WAITING] = "waiting",
    [HELPING_ENDED] = "ended",       [HELPING_LATER] = "later"};
static const char *const answers[] = {[HELPING_NOT_YET] = "", [HELPING_SAID_YES] = "yes", [HELPING_SAID_NO] = "no"};

/* A factor that is not told to the reader is nought in the record. */
static void put_factor(json *j, const char *key, int64_t value)
{
    json_key(j, str_of(key));
    if (value == 0) {
        json_null(j);
    } else {
        json_int(j, value);
    }
}

static void put_link(json *j, const helping_link *l)
{
    json_object(j);
    json_number(j, "giver", (int64_t)l->giver);
    json_number(j, "receiver", (int64_t)l->receiver);
    json_text(j, "skill", l->skill);
    json_text(j, "words", l->words);
    json_text(j, "life_domain", l->life_domain);
    json_text(j, "days", l->days);
    json_number(j, "metres", l->metres);
    json_flag(j, "by_phone", l->by_phone);
    json_number(j, "urgency", l->urgency);
    json_number(j, "waiting_weeks", l->waiting_weeks);
    put_factor(j, "preference_of_100", l->preference_of_100);
    put_factor(j, "nearness_of_100", l->nearness_of_100);
    put_factor(j, "trust_of_100", l->trust_of_100);
    put_factor(j, "weight", l->weight);
    json_texts(j, "rules", l->rules, l->rule_count);
    json_object_end(j);
}

/* Who has had enough questions. */
static void put_waits(json *j, const helping_coupling *c)
{
    json_key(j, S("waits"));
    json_array(j);
    for (size_t i = 0; i < c->wait_count; i++) {
        const helping_wait *x = &c->waits[i];
        json_object(j);
        json_text(j, "id", x->id);
        json_text(j, "name", x->name);
        json_number(j, "asked", x->asked);
        json_number(j, "most", x->most);
        json_flag(j, "own", x->own);
        put_day(j, "from", x->from);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_coupling(json *j, const helping_coupling *c, bool of_broker)
{
    json_object(j);
    json_text(j, "id", c->id);
    json_text(j, "state", str_of(states[c->state]));
    put_day(j, "since", c->since);
    json_flag(j, "chain", c->is_chain);
    json_flag(j, "each_other", c->each_other);
    json_flag(j, "holds_pair", c->holds_pair);
    json_flag(j, "met", c->met);
    json_flag(j, "held", c->held);
    json_key(j, S("people"));
    json_array(j);
    for (size_t i = 0; i < c->person_count; i++) {
        json_object(j);
        json_text(j, "id", c->people[i].id);
        json_text(j, "name", c->people[i].name);
        json_text(j, "answer", str_of(answers[c->people[i].answer]));
        json_flag(j, "told", c->people[i].told);
        json_flag(j, "to_hear", c->people[i].to_hear);
        json_object_end(j);
    }
    json_array_end(j);
    json_key(j, S("links"));
    json_array(j);
    for (size_t i = 0; i < c->link_count; i++) {
        put_link(j, &c->links[i]);
    }
    json_array_end(j);
    if (of_broker) {
        put_waits(j, c);
        json_flag(j, "pinned", c->pinned);
        json_number(j, "kept_of_100", c->kept_of_100);
        json_number(j, "value", (int64_t)c->value);
    }
    json_object_end(j);
}

static void put_couplings(json *j, const helping_coupling *list, size_t n, bool of_broker)
{
    json_key(j, S("couplings"));
    json_array(j);
    for (size_t i = 0; i < n; i++) {
        put_coupling(j, &list[i], of_broker);
    }
    json_array_end(j);
}

/* ------------------------------------------------------------------ a resident */

void report_helping_skills_json(json *j, const char *key, const helping_skill *list, size_t n)
{
    json_key(j, str_of(key));
    json_array(j);
    for (size_t i = 0; i < n; i++) {
        json_object(j);
        json_text(j, "id", list[i].id);
        json_text(j, "words", list[i].words);
        json_text(j, "heard_in", list[i].heard_in);
        json_flag(j, "gladly", list[i].gladly);
        put_factor(j, "urgency", list[i].urgency);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_effects(json *j, const helping_resident *r)
{
    json_key(j, S("effects"));
    json_array(j);
    for (size_t i = 0; i < r->effect_count; i++) {
        const helping_effect *x = &r->effects[i];
        json_object(j);
        json_text(j, "id", x->id);
        json_text(j, "title", x->title);
        json_text(j, "words", x->words);
        json_text(j, "source", x->source);
        json_text(j, "decides", x->decides);
        json_flag(j, "none", x->none);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_terms(json *j, const helping_terms *t)
{
    json_key(j, S("terms"));
    json_object(j);
    json_text(j, "call_name", t->call_name);
    json_text(j, "call_phone", t->call_phone);
    json_text(j, "call_when", t->call_when);
    json_text(j, "statement", t->statement);
    json_text(j, "statement_by", t->statement_by);
    put_day(j, "statement_day", t->statement_day);
    json_texts(j, "minors", t->minors, t->minor_count);
    json_texts(j, "money", t->money, t->money_count);
    json_number(j, "vog_days_max", t->vog_days_max);
    json_text(j, "vog_why", t->vog_why);
    json_object_end(j);
}

void report_helping_resident_json(json *j, const helping_resident *r)
{
    json_object(j);
    json_text(j, "id", r->id);
    json_text(j, "name", r->name);
    report_helping_skills_json(j, "can", r->can, r->can_count);
    report_helping_skills_json(j, "seeks", r->seeks, r->seek_count);
    json_text(j, "days", r->days);
    json_number(j, "metres_max", r->metres_max);
    json_texts(j, "languages", r->languages, r->language_count);
    json_number(j, "said", r->said);
    json_flag(j, "stopped", r->stopped);
    json_flag(j, "minor", r->minor);
    json_flag(j, "has_vog", r->has_vog);
    json_flag(j, "group", r->group);
    json_number(j, "given", r->given);
    json_number(j, "received", r->received);
    json_number(j, "questions_per_week", r->questions_max);
    json_number(j, "could_give", (int64_t)r->could_give);
    json_number(j, "could_receive", (int64_t)r->could_receive);
    put_couplings(j, r->couplings, r->coupling_count, false);
    json_key(j, S("reports"));
    json_array(j);
    for (size_t i = 0; i < r->report_count; i++) {
        json_object(j);
        put_time(j, j->out->a, "at", r->reports[i].at);
        json_text(j, "coupling", r->reports[i].coupling);
        put_taken(j, j->out->a, r->reports[i].taken_by, r->reports[i].taken_at);
        json_flag(j, "handled", r->reports[i].handled);
        json_flag(j, "stopped", r->reports[i].stopped);
        json_object_end(j);
    }
    json_array_end(j);
    put_effects(j, r);
    put_terms(j, r->terms);
    json_object_end(j);
}

/* ------------------------------------------------------------------ the board */

static void put_reports(json *j, arena *a, const helping_board *x)
{
    json_key(j, S("reports"));
    json_array(j);
    for (size_t i = 0; i < x->report_count; i++) {
        const helping_report *r = &x->reports[i];
        json_object(j);
        json_number(j, "number", r->number);
        put_time(j, a, "at", r->at);
        json_text(j, "who", r->who);
        json_text(j, "name", r->name);
        json_text(j, "coupling", r->coupling);
        json_text(j, "words", r->words);
        put_taken(j, a, r->taken_by, r->taken_at);
        json_flag(j, "handled", r->handled);
        json_key(j, S("about"));
        if (r->about == NULL) {
            json_null(j);
        } else {
            put_coupling(j, r->about, true);
        }
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_short(json *j, const helping_board *x)
{
    json_key(j, S("spots"));
    json_array(j);
    for (size_t i = 0; i < x->spot_count; i++) {
        json_object(j);
        json_text(j, "skill", x->spots[i].skill);
        json_text(j, "words", x->spots[i].words);
        json_text(j, "place", x->spots[i].place);
        json_number(j, "needs", x->spots[i].needs);
        json_number(j, "unserved", x->spots[i].unserved);
        json_number(j, "givers", x->spots[i].givers);
        json_object_end(j);
    }
    json_array_end(j);
    json_key(j, S("alone"));
    json_array(j);
    for (size_t i = 0; i < x->alone_count; i++) {
        json_object(j);
        json_text(j, "id", x->alone[i].id);
        json_text(j, "name", x->alone[i].name);
        json_text(j, "change", x->alone[i].change);
        json_number(j, "would", x->alone[i].would);
        json_object_end(j);
    }
    json_array_end(j);
    json_key(j, S("map"));
    json_array(j);
    for (size_t i = 0; i < x->cell_count; i++) {
        json_object(j);
        json_text(j, "place", x->map[i].place);
        json_number(j, "x", x->map[i].x);
        json_number(j, "y", x->map[i].y);
        json_number(j, "people", x->map[i].people);
        json_number(j, "needs", x->map[i].needs);
        json_number(j, "unserved", x->map[i].unserved);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_people(json *j, const helping_board *x)
{
    json_key(j, S("people"));
    json_array(j);
    for (size_t i = 0; i < x->person_count; i++) {
        const helping_listed *p = &x->people[i];
        json_object(j);
        json_text(j, "id", p->id);
        json_text(j, "name", p->name);
        json_text(j, "place", p->place);
        json_text(j, "phone", p->phone);
        json_number(j, "can", p->can);
        json_number(j, "seek", p->seek);
        json_number(j, "given", p->given);
        json_number(j, "received", p->received);
        json_flag(j, "stopped", p->stopped);
        json_flag(j, "minor", p->minor);
        json_flag(j, "has_vog", p->has_vog);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_words(json *j, arena *a, const helping_board *x)
{
    json_key(j, S("words"));
    json_array(j);
    for (size_t i = 0; i < x->word_count; i++) {
        const helping_word *w = &x->words[i];
        json_object(j);
        json_text(j, "what",
                  w->what == HELPING_PINS      ? S("pins")
                  : w->what == HELPING_HANDLES ? S("apart")
                                               : S("forbids"));
        json_text(j, "who", w->who);
        json_text(j, "name", w->name);
        json_text(j, "other", w->other);
        json_text(j, "other_name", w->other_name);
        json_text(j, "words", w->words);
        put_time(j, a, "at", w->at);
        json_object_end(j);
    }
    json_array_end(j);
}

void report_helping_board_json(json *j, const helping_board *x)
{
    arena *a = j->out->a;
    json_object(j);
    put_day(j, "day", x->day);
    put_reports(j, a, x);
    put_couplings(j, x->couplings, x->coupling_count, true);
    json_number(j, "ring_people_max", x->ring_max);
    json_number(j, "chain_links_max", x->chain_max);
    json_number(j, "fairness_of_1000", (int64_t)(x->fairness * 1000 + 0.5));
    json_number(j, "value", (int64_t)x->value);
    json_number(j, "bound", (int64_t)(x->bound + 1)); /* whole points, upwards: nothing goes beyond */
    json_number(j, "pairs_value", (int64_t)x->pairs_value);
    json_number(j, "fairness_cost_of_1000", (int64_t)(x->fairness_cost * 1000 + 0.5));
    json_number(j, "helped", x->helped);
    json_number(j, "pairs_helped", x->pairs_helped);
    json_flag(j, "proven", x->proven);
    json_flag(j, "repaired", x->repaired);
    put_short(j, x);
    put_people(j, x);
    put_words(j, a, x);
    json_object_end(j);
}

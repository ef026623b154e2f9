#include "report/report.h"

#include "base/banned.h"

static const char *const kinds[] = {
    [OVERVIEW_WANTED_GOAL] = "goal", [OVERVIEW_WANTED_ACTION] = "action", [OVERVIEW_WANTED_SCHEME] = "scheme"};
static const char *const tables[] = {
    [OVERVIEW_TABLE_STATE] = "state", [OVERVIEW_TABLE_COUNCIL] = "council", [OVERVIEW_TABLE_HEADS] = "heads"};

static void put_layer(json *j, overview_layer layer)
{
    static const char *const layers[] = {[OVERVIEW_LAYER_FACT] = "fact",
                                         [OVERVIEW_LAYER_LAW] = "national_law",
                                         [OVERVIEW_LAYER_LOCAL] = "local_rule",
                                         [OVERVIEW_LAYER_CONTRACT] = "contract",
                                         [OVERVIEW_LAYER_HABIT] = "habit"};
    json_text(j, "layer", str_of(layers[layer]));
}

static void put_rule(json *j, const overview_rule *r, str url)
{
    put_layer(j, r->layer);
    json_text(j, "words", r->words);
    json_text(j, "source", r->source);
    json_text(j, "url", url);
    json_text(j, "allowed", r->allowed);
}

/* ------------------------------------------------------------------ one household */

static void put_goals(json *j, const overview_chafe *c)
{
    json_key(j, S("goals"));
    json_array(j);
    for (size_t i = 0; i < c->goal_count; i++) {
        const overview_goal *g = &c->goals[i];
        json_object(j);
        json_text(j, "id", g->id);
        json_text(j, "name", g->name);
        json_text(j, "words", g->words);
        json_text(j, "life_domain", g->life_domain);
        json_flag(j, "awake", g->awake);
        json_flag(j, "danger", g->danger);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_rules(json *j, const overview_chafe *c)
{
    json_key(j, S("rules"));
    json_array(j);
    for (size_t i = 0; i < c->rule_count; i++) {
        const overview_hindrance *r = &c->rules[i];
        json_object(j);
        put_rule(j, &r->rule, r->url);
        json_text(j, "table", r->table == OVERVIEW_TABLE_NONE ? STR_NULL : str_of(tables[r->table]));
        json_flag(j, "of_answers", r->of_answers);
        json_flag(j, "first_no_of_a_law", r->of_law);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_numbers(json *j, const overview_numbers *n)
{
    json_array(j);
    for (uint32_t i = 0; i < n->count; i++) {
        json_int(j, n->list[i]);
    }
    json_array_end(j);
}

static void put_helps(json *j, const overview_chafe *c, const overview_bottleneck *b)
{
    json_key(j, S("helps"));
    json_array(j);
    for (size_t i = 0; i < b->help_count; i++) {
        json_object(j);
        json_text(j, "goal", c->goals[b->helps[i].goal].id);
        json_number(j, "of_100", b->helps[i].of_100);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_bottleneck(json *j, const overview_chafe *c, const overview_bottleneck *b)
{
    json_object(j);
    json_text(j, "kind", str_of(kinds[b->kind]));
    json_text(j, "id", b->id);
    json_text(j, "name", b->name);
    json_text(j, "words", b->words);
    json_texts(j, "persons", b->persons, b->person_count);
    put_helps(j, c, b);
    json_flag(j, "wanted", b->wanted);
    put_layer(j, b->layer);
    json_key(j, S("blocking"));
    json_array(j);
    for (size_t i = 0; i < b->blocking_count; i++) {
        put_numbers(j, &b->blocking[i]);
    }
    json_array_end(j);
    json_flag(j, "more_blocking", b->more_blocking);
    json_key(j, S("release"));
    if (b->has_release) {
        put_numbers(j, &b->release);
    } else {
        json_null(j);
    }
    json_flag(j, "smallest", b->smallest);
    json_flag(j, "all_along", b->all_along);
    json_texts(j, "quotes", b->quotes, b->quote_count);
    json_object_end(j);
}

void report_chafe_json(json *j, const overview_chafe *c)
{
    json_object(j);
    json_flag(j, "told", c->told);
    json_flag(j, "unsafe", c->unsafe);
    put_goals(j, c);
    put_rules(j, c);
    json_key(j, S("bottlenecks"));
    json_array(j);
    for (size_t i = 0; i < c->count; i++) {
        put_bottleneck(j, c, &c->list[i]);
    }
    json_array_end(j);
    json_object_end(j);
}

/* ------------------------------------------------------------------ many households */

static void put_count(json *j, const char *key, uint32_t n)
{
    json_key(j, str_of(key));
    if (n > 0) {
        json_int(j, n);
    } else {
        json_null(j);
    }
}

static void put_point(json *j, const overview_point *p)
{
    json_object(j);
    put_rule(j, &p->rule, p->url);
    put_count(j, "households", p->households);
    json_key(j, S("blocks"));
    json_array(j);
    for (size_t i = 0; i < p->thing_count; i++) {
        const overview_thing *t = &p->things[i];
        json_object(j);
        json_text(j, "kind", str_of(kinds[t->kind]));
        json_text(j, "id", t->id);
        json_text(j, "name", t->name);
        put_count(j, "households", t->households);
        json_texts(j, "quotes", t->quotes, t->quote_count);
        json_object_end(j);
    }
    json_array_end(j);
    json_object_end(j);
}

void report_agendas_json(json *j, const overview_agendas *o)
{
    json_object(j);
    put_count(j, "households", o->households);
    put_count(j, "blocked", o->blocked);
    put_count(j, "all_along", o->all_along);
    for (int t = OVERVIEW_TABLE_STATE; t < OVERVIEW_TABLES; t++) {
        json_key(j, str_of(tables[t]));
        json_object(j);
        json_key(j, S("rules"));
        json_array(j);
        for (size_t i = 0; i < o->tables[t].count; i++) {
            put_point(j, &o->tables[t].points[i]);
        }
        json_array_end(j);
        json_flag(j, "more", o->tables[t].more);
        json_object_end(j);
    }
    json_object_end(j);
}

#include "report/report.h"

#include "base/banned.h"

static void put_cause(json *j, const overview_cause *x)
{
    static const char *const kinds[] = {[OVERVIEW_PROBLEM] = "problem",
                                        [OVERVIEW_CAUSE] = "cause",
                                        [OVERVIEW_OUTSIDE] = "outside",
                                        [OVERVIEW_PROTECTIVE] = "protective"};
    json_object(j);
    json_text(j, "id", x->id);
    json_text(j, "name", x->name);
    json_text(j, "resident", x->resident);
    json_text(j, "professional", x->professional);
    json_text(j, "life_domain", x->life_domain);
    json_text(j, "kind", str_of(kinds[x->kind]));
    json_flag(j, "told", x->told);
    json_flag(j, "awake", x->awake);
    json_flag(j, "danger", x->danger);
    json_flag(j, "seen", x->seen);
    json_flag(j, "is_first", x->is_first);
    json_flag(j, "unasked", x->unasked);
    json_flag(j, "denied", x->denied);
    json_text(j, "shown_by", x->shown_by);
    json_text(j, "otherwise", x->otherwise);
    json_number(j, "of_100", x->of_100);
    json_object_end(j);
}

static void put_ends(json *j, const overview_causes *c, const overview_arrow *x)
{
    json_text(j, "from", c->causes[x->from].id);
    json_text(j, "to", c->causes[x->to].id);
}

static void put_arrow(json *j, const overview_causes *c, const overview_arrow *x)
{
    static const char *const grades[] = {
        [OVERVIEW_RESEARCH] = "research", [OVERVIEW_DIRECTION] = "direction", [OVERVIEW_ASSUMED] = "assumed"};
    json_object(j);
    put_ends(j, c, x);
    json_flag(j, "supposed", x->supposed);
    json_flag(j, "later", x->later);
    json_flag(j, "loop", x->loop);
    json_flag(j, "protects", x->protects);
    json_text(j, "words", x->words);
    json_text(j, "grade", str_of(grades[x->grade]));
    json_text(j, "source", x->source);
    json_object_end(j);
}

static void put_lever(json *j, const overview_causes *c, const overview_lever *l)
{
    json_object(j);
    json_text(j, "name", l->name);
    json_key(j, S("causes"));
    json_array(j);
    for (size_t i = 0; i < l->cause_count; i++) {
        json_str(j, c->causes[l->causes[i]].id);
    }
    json_array_end(j);
    json_texts(j, "services", l->services, l->services == NULL ? 0 : l->cause_count);
    json_flag(j, "only_asked", l->only_asked);
    json_number(j, "first_of_100", l->first_of_100);
    json_key(j, S("reliefs"));
    json_array(j);
    for (size_t i = 0; i < l->relief_count; i++) {
        json_object(j);
        json_text(j, "cause", c->causes[l->reliefs[i].cause].id);
        json_number(j, "of_100", l->reliefs[i].of_100);
        json_object_end(j);
    }
    json_array_end(j);
    json_key(j, S("ways"));
    json_array(j);
    for (size_t i = 0; i < l->way_count; i++) {
        json_object(j);
        put_ends(j, c, &c->arrows[l->ways[i]]);
        json_object_end(j);
    }
    json_array_end(j);
    json_texts(j, "unknowns", l->unknowns, l->unknown_count);
    json_object_end(j);
}

static void put_levers(json *j, const char *key, const overview_causes *c, const overview_lever *list, size_t n)
{
    json_key(j, str_of(key));
    json_array(j);
    for (size_t i = 0; i < n; i++) {
        put_lever(j, c, &list[i]);
    }
    json_array_end(j);
}

static void put_doubts(json *j, const overview_causes *c)
{
    json_key(j, S("doubts"));
    json_array(j);
    for (size_t i = 0; i < c->doubt_count; i++) {
        json_object(j);
        json_text(j, "cause", c->causes[c->doubts[i].cause].id);
        json_text(j, "if_there", c->levers[c->doubts[i].if_there].name);
        json_text(j, "if_not", c->levers[c->doubts[i].if_not].name);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_replies(json *j, const overview_causes *c)
{
    json_key(j, S("replies"));
    json_array(j);
    for (size_t i = 0; i < c->reply_count; i++) {
        const overview_reply *x = &c->replies[i];
        json_object(j);
        json_text(j, "id", x->id);
        json_text(j, "name", x->name);
        json_text(j, "resident", x->resident);
        json_text(j, "professional", x->professional);
        json_flag(j, "there", x->there);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_asked(json *j, const overview_causes *c)
{
    json_key(j, S("asked"));
    json_array(j);
    for (size_t i = 0; i < c->asked_count; i++) {
        const overview_asked *x = &c->asked[i];
        json_object(j);
        json_text(j, "who", x->who);
        json_text(j, "words", x->words);
        json_key(j, S("helps"));
        json_array(j);
        for (size_t k = 0; k < x->help_count; k++) {
            json_object(j);
            json_text(j, "name", x->helps[k].name);
            json_text(j, "service", x->helps[k].service);
            json_text(j, "cause", x->helps[k].cause);
            json_object_end(j);
        }
        json_array_end(j);
        json_object_end(j);
    }
    json_array_end(j);
}

void report_causes_json(json *j, const overview_causes *c)
{
    json_object(j);
    json_number(j, "calculations", c->calculations);
    json_flag(j, "has_danger", c->has_danger);
    json_flag(j, "unsafe", c->unsafe);
    json_text(j, "not_shown", c->not_shown);
    json_text(j, "detail", c->detail);
    put_asked(j, c);
    json_key(j, S("causes"));
    json_array(j);
    for (size_t i = 0; i < c->count; i++) {
        put_cause(j, &c->causes[i]);
    }
    json_array_end(j);
    json_key(j, S("arrows"));
    json_array(j);
    for (size_t i = 0; i < c->arrow_count; i++) {
        put_arrow(j, c, &c->arrows[i]);
    }
    json_array_end(j);
    put_levers(j, "levers", c, c->levers, c->lever_count);
    put_levers(j, "bundles", c, c->bundles, c->bundle_count);
    put_doubts(j, c);
    put_replies(j, c);
    json_object_end(j);
}

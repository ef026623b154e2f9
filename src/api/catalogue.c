/* What is answered about nobody in particular: services, facts, and what this door can do. */
#include "api/inside.h"

#include <stdio.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ the query */

static bool refuse_query(const api_ask *x, const char *name, err *e, const char *sentence)
{
    err_set(e, ERR_INPUT, "%s", sentence);
    snprintf(e->field, sizeof e->field, "%s", name);
    return api_bad_request(x, e);
}

/* No parameters but these. */
static bool check_query(const api_ask *x, const api_operation *o, err *e)
{
    for (size_t i = 0; i < x->q->query.n; i++) {
        const api_parameter *p = o->parameters;
        while (p != NULL && p->name != NULL && !str_eq(x->q->query.items[i].name, str_of(p->name))) {
            p++;
        }
        if (p == NULL || p->name == NULL) {
            return refuse_query(x, "", e,
                                "there is a parameter that is not known here; see the description at " API_BASE
                                "/openapi.json");
        }
    }
    return true;
}

static bool read_number(const api_ask *x, const api_parameter *p, size_t *out, err *e)
{
    str given;
    int64_t n = p->otherwise;
    if (!http_get_one(&x->q->query, str_of(p->name), &given, e)) {
        return api_bad_request(x, e);
    }
    if (given.n > 0 && (!str_to_int(given, &n) || n < p->least || n > p->most)) {
        str sentence =
            str_printf(x->q->a, "'%s' is not right; write a number from %d to %d", p->name, p->least, p->most);
        return refuse_query(x, p->name, e, sentence.p);
    }
    *out = (size_t)n;
    return true;
}

/* ------------------------------------------------------------------ services */

static const char *const ways[] = {
    [SERVICE_SAME] = "same", [SERVICE_BEGINS] = "begins", [SERVICE_WITHIN] = "within", [SERVICE_TYPO] = "typo"};

static void put_hit(json *j, text_language lang, str question, const service_hit *h)
{
    const service *s = h->service;
    json_object(j);
    json_text(j, "id", s->id);
    json_text(j, "name", service_name(s, lang));
    json_text(j, "about", s->about[lang]);
    json_text(j, "where", service_where(s, lang));
    json_text(j, "body", s->bodies[0]->name[lang]);
    json_text(j, "page", service_page(s));
    json_text(j, "phone", service_phone(s));
    json_text(j, "life_domain", s->domain != NULL ? s->domain->id : STR_NULL);
    json_text(j, "scheme", s->scheme);
    json_text(j, "uri", s->uri);
    json_key(j, S("national"));
    json_bool(j, s->imported);
    json_key(j, S("reasons"));
    json_array(j);
    for (size_t i = 0; i < h->reason_count; i++) {
        json_object(j);
        json_text(j, "word", str_cut(question, h->reasons[i].start, h->reasons[i].n));
        json_text(j, "known", h->reasons[i].known);
        json_text(j, "way", str_of(ways[h->reasons[i].way]));
        json_object_end(j);
    }
    json_array_end(j);
    json_object_end(j);
}

bool api_services(const http_request *q, http_response *r, err *e)
{
    const api_operation *o = q->route->description;
    api_ask x = api_begin(q);
    str question;
    size_t most = API_SERVICES, n;
    TRY(check_query(&x, o, e));
    if (!http_get_one(&q->query, str_of(o->parameters[0].name), &question, e)) {
        return api_bad_request(&x, e);
    }
    if (str_trim(question).n == 0) {
        return refuse_query(&x, o->parameters[0].name, e,
                            "'zoek' is missing; write what somebody comes for: ?zoek=rijbewijs");
    }
    TRY(read_number(&x, &o->parameters[1], &most, e));
    const service_hit *hits = services_search(q->a, x.door->services, question, most, &n);
    json j = api_answer(&x, r);
    json_object(&j);
    json_key(&j, S("services"));
    json_array(&j);
    for (size_t i = 0; i < n; i++) {
        put_hit(&j, x.lang, question, &hits[i]);
    }
    json_array_end(&j);
    json_object_end(&j);
    return true;
}

/* ------------------------------------------------------------------ facts */

static void put_fact(json *j, text_language lang, const fact_definition *f)
{
    static const char *const types[] = {
        [FACT_TEXT] = "text",     [FACT_DATE] = "date",     [FACT_BOOLEAN] = "boolean",
        [FACT_CHOICE] = "choice", [FACT_NUMBER] = "number", [FACT_AMOUNT] = "amount",
    };
    json_object(j);
    json_text(j, "fact", f->name);
    json_text(j, "table", f->table);
    json_text(j, "type", str_of(types[f->type]));
    json_text(j, "question", f->question[lang]);
    json_text(j, "file_key", f->file_key);
    json_text(j, "topic", f->topic);
    json_key(j, S("sensitive"));
    json_bool(j, f->sensitive);
    json_key(j, S("choices"));
    json_array(j);
    for (size_t i = 0; i < f->value_count; i++) {
        json_object(j);
        json_text(j, "value", f->values[i]);
        json_text(j, "label", f->labels[lang][i]);
        json_object_end(j);
    }
    json_array_end(j);
    json_object_end(j);
}

bool api_facts(const http_request *q, http_response *r, err *e)
{
    api_ask x = api_begin(q);
    const fact_catalogue *c = desk_facts(x.door->desk);
    TRY(check_query(&x, q->route->description, e));
    json j = api_answer(&x, r);
    json_object(&j);
    json_key(&j, S("facts"));
    json_array(&j);
    for (size_t i = 0; i < c->fact_count; i++) {
        put_fact(&j, x.lang, &c->facts[i]);
    }
    json_array_end(&j);
    json_object_end(&j);
    return true;
}

/* ------------------------------------------------------------------ the description */

/* For everybody: also a page of another site may read it. */
bool api_description(const http_request *q, http_response *r, err *e)
{
    api_ask x = api_begin(q);
    TRY(check_query(&x, q->route->description, e));
    r->content_type = "application/json";
    r->fixed = x.door->openapi;
    http_add_header(q, r, "API-Version", S(API_VERSION));
    http_add_header(q, r, "Access-Control-Allow-Origin", S("*"));
    return true;
}

/* The handlers with requests made by hand: what is answered, what is refused and where, and that the description is kept. */
#include "api/api_testing.h"

#include <setjmp.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/file.h"

#include "base/banned.h"

static arena *memory;
static api_door *the_door;

/* ------------------------------------------------------------------ asking */

typedef struct answer {
    bool good;
    str body;
    const doc *top; /* when good and JSON */
    http_response r;
    err e;
} answer;

static const str *language;

static answer send_to(const char *method, const char *path, str body, http_fields query)
{
    const http_route *route = testing_route(method, path);
    answer a = {0};
    assert_non_null(route);
    http_request q = testing_request(memory, the_door, route);
    q.body = body;
    q.query = query;
    q.accept_language = language != NULL ? *language : STR_NULL;
    a.r = (http_response){.status = 200, .body = buf_in(memory)};
    a.good = route->handle(&q, &a.r, &a.e);
    if (a.good) {
        err e;
        a.body = a.r.fixed.n > 0 ? a.r.fixed : buf_str(&a.r.body);
        if (!doc_read_json(memory, S("answer"), a.body, &a.top, &e)) {
            fail_msg("%s %s: %s", method, path, err_text(memory, &e).p);
        }
    }
    return a;
}

static answer post(const char *path, str body)
{
    return send_to("POST", path, body, testing_fields(memory, NULL, 0));
}

static answer get(const char *path, const char *name, const char *value)
{
    http_field *items = ARENA_ARRAY(memory, http_field, 1);
    items[0] = (http_field){.name = str_of(name == NULL ? "" : name), .value = str_of(value == NULL ? "" : value)};
    return send_to("GET", path, STR_NULL, testing_fields(memory, items, name != NULL));
}

static str header(const answer *a, const char *name)
{
    for (size_t i = 0; i < a->r.header_count; i++) {
        if (str_eq(str_of(a->r.headers[i].name), str_of(name))) {
            return a->r.headers[i].value;
        }
    }
    return STR_NULL;
}

static str example_of(const char *path)
{
    return str_of(((const api_operation *)testing_route("POST", path)->description)->example);
}

/* ------------------------------------------------------------------ what is answered */

static void test_examples(void **state)
{
    (void)state;
    static const char *const paths[] = {"/overview", "/outcomes", "/questions", "/whatif", "/causes", "/plan"};
    static const char *const members[] = {"budgets", "items", "questions", "effects", "levers", "plans"};
    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
        answer a = post(paths[i], example_of(paths[i]));
        if (!a.good) {
            fail_msg("%s: %s", paths[i], err_text(memory, &a.e).p);
        }
        const doc *list = doc_get(a.top, str_of(members[i]));
        assert_true(list != NULL && list->kind == DOC_LIST && list->n > 0);
        assert_true(str_eq(header(&a, "API-Version"), S(API_VERSION)));
        assert_true(str_eq(header(&a, "Content-Language"), S("nl")));
    }
}

static const doc *item_of(const doc *top, const char *scheme)
{
    const doc *items = doc_get(top, S("items"));
    for (size_t i = 0; i < items->n; i++) {
        if (str_eq(doc_get(items->items[i], S("scheme"))->text, str_of(scheme))) {
            return items->items[i];
        }
    }
    fail_msg("no item of %s", scheme);
    return NULL;
}

static str sentence_in(const char *lang)
{
    str wanted = str_of(lang);
    language = &wanted;
    answer a = post("/overview", example_of("/overview"));
    language = NULL;
    assert_true(a.good && str_eq(header(&a, "Content-Language"), S("en")) == (lang[0] == 'e'));
    return doc_get(item_of(a.top, "zorgtoeslag"), S("summary"))->text;
}

static void test_language(void **state)
{
    (void)state;
    assert_true(str_eq(sentence_in("nl"), sentence_in("de, nl-NL;q=0.5")));
    assert_true(str_eq(sentence_in("en-GB, nl;q=0.2"), sentence_in("en")));
    assert_false(str_eq(sentence_in("nl"), sentence_in("en")));
    assert_true(str_eq(sentence_in("nl"), sentence_in("fr")));
}

/* The bare outcomes say the same as the overview. */
static void test_outcomes_agree(void **state)
{
    (void)state;
    answer a = post("/overview", example_of("/overview")), b = post("/outcomes", example_of("/outcomes"));
    const doc *bare = doc_get(b.top, S("items"));
    for (size_t i = 0; i < bare->n; i++) {
        const doc *item = item_of(a.top, doc_get(bare->items[i], S("scheme"))->text.p);
        assert_true(str_eq(doc_get(item, S("status"))->text, doc_get(bare->items[i], S("status"))->text));
        assert_true(str_eq(doc_get(item, S("amount_cents"))->text, doc_get(bare->items[i], S("amount_cents"))->text));
    }
    assert_true(bare->n == doc_get(a.top, S("items"))->n && bare->n > 5);
}

static void test_day(void **state)
{
    (void)state;
    const char *const body = "{\"household\": {\"formaat\": \"huishouden/1\", \"peildatum\": \"2026-07-01\", "
                             "\"personen\": [{\"id\": \"a\"}]}%s}";
    char text[300];
    snprintf(text, sizeof text, body, "");
    answer a = post("/outcomes", str_of(text));
    assert_true(a.good && str_eq(doc_get(a.top, S("day"))->text, S("2026-07-01")));
    snprintf(text, sizeof text, body, ", \"day\": \"2025-07-01\"");
    a = post("/outcomes", str_of(text));
    assert_true(a.good && str_eq(doc_get(a.top, S("day"))->text, S("2025-07-01")));
}

static void test_catalogue(void **state)
{
    (void)state;
    answer a = get("/services", "zoek", "rijbewijs verlengen");
    assert_true(a.good);
    const doc *first = doc_get(a.top, S("services"))->items[0];
    assert_true(str_eq(doc_get(first, S("id"))->text, S("rijbewijs")));
    assert_true(doc_get(first, S("reasons"))->n > 0);
    a = get("/services", "zoek", "xyzzyx");
    assert_true(a.good && doc_get(a.top, S("services"))->n == 0);
    a = get("/facts", NULL, NULL);
    assert_true(a.good && doc_get(a.top, S("facts"))->n == desk_facts(the_door->desk)->fact_count);
}

/* ------------------------------------------------------------------ what is refused, and where */

#define HOUSE "\"household\": {\"formaat\": \"huishouden/1\", \"personen\": [{\"id\": \"a\"}]}"

#define TROUBLED                                                                                                       \
    "\"household\": {\"formaat\": \"huishouden/1\", \"personen\": [{\"id\": \"a\"}], \"zorgen\": [{\"van\": \"a\", "   \
    "\"tekst\": \"Ik kan de huur niet betalen. De deurwaarder belt.\"}]}"

typedef struct refused { /* a body, a part of the sentence, and the place */
    const char *path, *body, *part, *field;
    int line, column;
} refused;

static void check_refused(const refused *row)
{
    answer a = post(row->path, str_of(row->body));
    bool place = str_eq(str_of(a.e.field), str_of(row->field)) && a.e.line == row->line && a.e.column == row->column;
    if (a.good || str_find(str_of(a.e.message), str_of(row->part)) < 0 || !place || http_status_of(a.e.kind) != 400) {
        fail_msg("%s: '%s' at %d:%d: %s", row->body, a.e.field, a.e.line, a.e.column, a.e.message);
    }
}

static void test_refused(void **state)
{
    (void)state;
    static const refused rows[] = {
        {"/overview", "", "ends before", "", 1, 1},
        {"/overview", "{\"household\": {", "ends before", "", 1, 16},
        {"/overview", "nonsense", "not a JSON value", "", 1, 1},
        {"/overview", "[]", "must be an object", "", 1, 1},
        {"/overview", "{}", "'household' is missing", "", 1, 1},
        {"/overview", "{\"household\": null}", "'household' is missing", "", 1, 1},
        {"/overview", "{" HOUSE ", \"x\": 1}", "'x' is not known here; there are: household, day", "/x", 1, 71},
        {"/overview", "{" HOUSE ",\n \"day\": 20260701}", "'day' is no day", "/day", 2, 9},
        {"/overview", "{" HOUSE ",\n \"day\": \"2026-02-30\"}", "'day' is no day", "/day", 2, 9},
        {"/overview", "{" HOUSE ",\n \"flips\": \"yes\"}", "true or false", "/flips", 2, 11},
        {"/overview", "{" HOUSE ",\n" HOUSE "}", "given twice", "/household", 2, 1},
        {"/overview", "{\"household\": [1]}", "", "/household", 1, 15},
        {"/overview", "{\"household\": {\"personen\": []}}", "formaat", "/household", 1, 15},
        {"/questions", "{\"household\": {\"formaat\": \"huishouden/2\", \"personen\": []}}", "huishouden/1",
         "/household/formaat", 1, 27},
        {"/outcomes",
         "{\"household\": {\"formaat\": \"huishouden/1\",\n\"personen\": [\n{\"id\": \"a\"},\n{\"id\": \"b\", "
         "\"geborn\": \"1990-01-01\"}]}}",
         "geboren", "/household/personen/1/geborn", 4, 13},
        {"/outcomes",
         "{\"household\": {\"formaat\": \"huishouden/1\", \"personen\": [{\"id\": \"a\",\n\"geboren\": "
         "\"1990-13-01\"}]}}",
         "1990-13-01", "/household/personen/0/geboren", 2, 12},
        {"/whatif", "{" HOUSE "}", "nothing to try", "", 1, 1},
        {"/whatif", "{" HOUSE ", \"moves\": {}}", "must be a list", "/moves", 1, 80},
        {"/whatif", "{" HOUSE ",\n\"moves\": [{\"person\": \"a\"}]}", "a move needs", "/moves/0", 2, 11},
        {"/whatif", "{" HOUSE ",\n\"moves\": [{\"person\": \"b\", \"home\": \"x\"}]}", "", "/moves/0", 2, 11},
        {"/whatif", "{" HOUSE ",\n\"changes\": [{\"fact\": \"a.geboren=1\"}]}", "without '='", "/changes/0", 2, 13},
        {"/whatif", "{" HOUSE ",\n\"changes\": [{\"value\": 1}]}", "'fact' is missing", "/changes/0", 2, 13},
        {"/whatif", "{" HOUSE ",\n\"changes\": [{\"fact\": \"a.geboren\", \"value\": []}]}", "'value' must be",
         "/changes/0/value", 2, 44},
        {"/whatif", "{" HOUSE ",\n\"changes\": [{\"fact\": \"a.geluk\", \"value\": 1}]}", "geluk", "a.geluk", 2, 13},
        {"/whatif", "{" HOUSE ",\n\"changes\": [{\"fact\": \"a.geboren\", \"value\": \"ooit\"}]}", "ooit",
         "personen.a.geboren", 0, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        check_refused(&rows[i]);
    }
}

static void test_refused_causes(void **state)
{
    (void)state;
    static const refused rows[] = {
        {"/causes", "{" HOUSE ", \"x\": 1}", "there are: household, day, about, held, seen, replies", "/x", 1, 71},
        {"/causes", "{" HOUSE ",\n\"held\": \"ja\"}", "true or false", "/held", 2, 9},
        {"/causes", "{" HOUSE ",\n\"about\": \"youf\"}", "'youf' is no problem", "/about", 2, 10},
        {"/causes", "{" HOUSE ",\n\"about\": \"\"}", "not empty", "/about", 2, 10},
        {"/causes", "{" HOUSE ",\n\"seen\": {}}", "must be a list", "/seen", 2, 9},
        {"/causes", "{" HOUSE ",\n\"seen\": [{\"cause\": \"debts\"}]}", "'state' is missing", "/seen/0", 2, 10},
        {"/causes", "{" HOUSE ",\n\"seen\": [{\"cause\": \"debts\", \"state\": \"much\"}]}",
         "'much' is no state of 'debts'; choose from", "/seen/0", 2, 10},
        {"/causes",
         "{" HOUSE ",\n\"seen\": [{\"cause\": \"debts\", \"state\": \"some\"},\n"
         "{\"cause\": \"debt\", \"state\": \"some\"}]}",
         "'debt' is not among the causes", "/seen/1", 3, 1},
        {"/causes", "{" HOUSE ",\n\"replies\": [{\"cause\": \"stress\"}]}", "'there' is missing", "/replies/0", 2, 13},
        {"/causes", "{" HOUSE ",\n\"replies\": [{\"cause\": \"stress\", \"there\": \"ja\"}]}", "true or false",
         "/replies/0/there", 2, 42},
        {"/causes",
         "{" HOUSE ",\n\"seen\": [{\"cause\": \"debts\", \"state\": \"some\"}],\n"
         "\"replies\": [{\"cause\": \"addiction\", \"there\": true}]}",
         "'addiction' is nothing that a household is asked about", "/replies/0", 3, 13},
        {"/causes",
         "{" HOUSE ",\n\"replies\": [{\"cause\": \"stress\", \"there\": true},\n"
         "{\"cause\": \"stress\", \"there\": false}]}",
         "'stress' is answered twice", "/replies/1", 3, 1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        check_refused(&rows[i]);
    }
}

static void test_refused_plans(void **state)
{
    (void)state;
    static const refused rows[] = {
        {"/plan", "{" HOUSE ", \"x\": 1}", "there are: household, day, pin, forbid, alternatives, lang", "/x", 1, 71},
        {"/plan", "{" HOUSE ",\n\"pin\": \"guidance\"}", "must be a list", "/pin", 2, 8},
        {"/plan", "{" HOUSE ",\n\"pin\": [1]}", "in double quotes", "/pin/0", 2, 9},
        {"/plan", "{" HOUSE ",\n\"forbid\": [\"guidance\", \"\"]}", "in double quotes", "/forbid/1", 2, 24},
        {"/plan", "{" HOUSE ",\n\"alternatives\": 0}", "from 1 to 8", "/alternatives", 2, 17},
        {"/plan", "{" HOUSE ",\n\"alternatives\": 9}", "from 1 to 8", "/alternatives", 2, 17},
        {"/plan", "{" HOUSE ",\n\"alternatives\": 1.5}", "from 1 to 8", "/alternatives", 2, 17},
        {"/plan", "{" HOUSE ",\n\"alternatives\": \"2\"}", "from 1 to 8", "/alternatives", 2, 17},
        {"/plan", "{" HOUSE ",\n\"alternatives\": [2]}", "from 1 to 8", "/alternatives", 2, 17},
        {"/plan", "{" HOUSE ",\n\"lang\": \"de\"}", "\"nl\" or \"en\"", "/lang", 2, 9},
        {"/plan", "{" TROUBLED ",\n\"pin\": [\"guidance\", \"guidence\"]}", "'guidence' is no action", "/pin/1", 2, 21},
        {"/plan", "{" TROUBLED ",\n\"pin\": [],\n\"forbid\": [\"guidence\"]}", "'guidence' is no action", "/forbid/0",
         3, 12},
        {"/plan", "{" TROUBLED ",\n\"pin\": [\"quick_shower\"]}", "'quick_shower' cannot be", "/pin/0", 2, 9},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        check_refused(&rows[i]);
    }
}

/* What must be in it is in it, what must not is not; the language of the body goes before that of the header. */
static void test_plan(void **state)
{
    (void)state;
    answer a = post("/plan", S("{" TROUBLED ", \"pin\": [\"budget_coach\"], \"forbid\": [\"stabilisation\"], "
                               "\"alternatives\": 3, \"lang\": \"en\"}"));
    assert_true(a.good && str_eq(header(&a, "Content-Language"), S("en")));
    const doc *plans = doc_get(a.top, S("plans"));
    assert_true(plans->n >= 1 && plans->n <= 3);
    for (size_t i = 0; i < plans->n; i++) {
        const doc *steps = doc_get(plans->items[i], S("steps"));
        size_t pinned = 0;
        for (size_t k = 0; k < steps->n; k++) {
            str action = doc_get(steps->items[k], S("action"))->text;
            assert_false(str_eq(action, S("stabilisation")));
            pinned += str_eq(action, S("budget_coach"));
        }
        assert_int_equal(pinned, 1);
    }
    a = post("/plan", S("{" HOUSE "}")); /* nothing was told: no plan */
    assert_true(a.good && doc_get(a.top, S("plans"))->n == 0);
}

static void test_refused_queries(void **state)
{
    (void)state;
    static const struct {
        const char *path, *name, *value, *field;
    } rows[] = {
        {"/services", NULL, NULL, "zoek"},   {"/services", "zoek", "", "zoek"}, {"/services", "zoek", "  ", "zoek"},
        {"/services", "zoeken", "huis", ""}, {"/facts", "zoek", "huis", ""},    {"/openapi.json", "x", "", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        answer a = get(rows[i].path, rows[i].name, rows[i].value);
        assert_false(a.good);
        assert_int_equal(http_status_of(a.e.kind), 400);
        assert_string_equal(a.e.field, rows[i].field);
    }
    static const char *const wrong[] = {"0", "101", "-1", "ten", "99999999999999999999"};
    for (size_t i = 0; i < 5; i++) {
        http_field items[] = {{.name = S("zoek"), .value = S("huis")}, {.name = S("most"), .value = str_of(wrong[i])}};
        answer a = send_to("GET", "/services", STR_NULL, testing_fields(memory, items, 2));
        assert_false(a.good);
        assert_string_equal(a.e.field, "most");
    }
    http_field items[] = {{.name = S("zoek"), .value = S("huis")}, {.name = S("zoek"), .value = S("boom")}};
    assert_false(send_to("GET", "/services", STR_NULL, testing_fields(memory, items, 2)).good);
}

/* Deep, wide and long: refused or answered, never more than that. */
static str repeated(const char *before, const char *piece, size_t times, const char *after)
{
    buf b = buf_in(memory);
    buf_put(&b, str_of(before));
    for (size_t i = 0; i < times; i++) {
        buf_put(&b, str_of(piece));
    }
    buf_put(&b, str_of(after));
    return buf_str(&b);
}

static void test_large(void **state)
{
    (void)state;
    answer a = post("/overview", repeated("{\"household\": ", "{\"a\":", 100000, ""));
    assert_true(!a.good && http_status_of(a.e.kind) == 400 && str_find(str_of(a.e.message), S("nested")) >= 0);
    a = post("/overview", repeated("{\"household\": ", "[", 900, ""));
    assert_true(!a.good && http_status_of(a.e.kind) == 400);
    a = post("/overview", repeated("{\"household\": {\"formaat\": \"huishouden/1\", \"personen\": [",
                                   "{\"id\": \"a\"},", 999, "{\"id\": \"b\"}]}}"));
    assert_true(!a.good && http_status_of(a.e.kind) == 400 && str_find(str_of(a.e.message), S("50")) >= 0);
    a = post("/whatif",
             repeated("{" HOUSE ", \"changes\": [", "{\"fact\": \"a.naam\"},", 200, "{\"fact\": \"a.naam\"}]}"));
    assert_true(!a.good && str_find(str_of(a.e.message), S("at most 200")) >= 0);
    a = post("/whatif", repeated("{" HOUSE ", \"moves\": [", "{},", 10, "{}]}"));
    assert_true(!a.good && str_find(str_of(a.e.message), S("at most 10")) >= 0);
    a = post("/causes", repeated("{" HOUSE ", \"seen\": [", "{},", 200, "{}]}"));
    assert_true(!a.good && str_find(str_of(a.e.message), S("at most 200")) >= 0);
    a = post("/causes", repeated("{" HOUSE ", \"replies\": [", "{},", 200, "{}]}"));
    assert_true(!a.good && str_find(str_of(a.e.message), S("at most 200")) >= 0);
    a = post("/plan", repeated("{" HOUSE ", \"pin\": [", "\"guidance\",", 50, "\"guidance\"]}"));
    assert_true(!a.good && str_find(str_of(a.e.message), S("at most 50")) >= 0);
    a = post("/outcomes",
             repeated("{\"household\": {\"formaat\": \"huishouden/1\", \"personen\": [{\"id\": \"a\", \"naam\": \"",
                      "é", 5000, "\"}]}}"));
    assert_true(!a.good && str_eq(str_of(a.e.field), S("/household/personen/0/naam")));
}

/* ------------------------------------------------------------------ what if, for two households */

static void test_move(void **state)
{
    (void)state;
    str body =
        S("{\"household\": {\"formaat\": \"huishouden/1\", \"personen\": [{\"id\": \"bas\", \"geboren\": "
          "\"1980-01-01\"}]},"
          " \"day\": \"2026-07-01\", \"moves\": [{\"person\": \"bas\", \"household\": {\"formaat\": \"huishouden/1\", "
          "\"personen\": [{\"id\": \"koen\", \"geboren\": \"1979-01-01\"}], \"woningen\": [{\"id\": \"flat\", "
          "\"soort\": \"huur\", \"gemeente\": \"GM0384\", \"bewoners\": [\"koen\"]}]}}], \"changes\": [{\"fact\": "
          "\"relaties.bas+koen.soort\", \"value\": \"vriend\"}]}");
    answer a = post("/whatif", body);
    if (!a.good) {
        fail_msg("%s", err_text(memory, &a.e).p);
    }
    const doc *effects = doc_get(a.top, S("effects"));
    assert_true(effects->n == 2 && doc_get(a.top, S("tried"))->n >= 2);
    assert_true(str_eq(doc_get(effects->items[0], S("persons"))->items[0]->text, S("koen")) ||
                str_eq(doc_get(effects->items[1], S("persons"))->items[0]->text, S("koen")));
}

/* ------------------------------------------------------------------ the description */

static void test_description_is_kept(void **state)
{
    (void)state;
    str kept;
    err e;
    assert_true(file_read(memory, S("docs/openapi.json"), 1 << 20, &kept, &e));
    if (!str_eq(kept, api_openapi(memory))) {
        fail_msg("docs/openapi.json is not what is printed; run: build/samenhang openapi > docs/openapi.json");
    }
    assert_true(str_eq(get("/openapi.json", NULL, NULL).body, kept));
}

/* Every $ref leads somewhere. */
static void check_refs(const doc *d, const doc *components)
{
    for (size_t i = 0; d->kind != DOC_SCALAR && i < d->n; i++) {
        const doc *v = d->kind == DOC_MAP ? d->entries[i].value : d->items[i];
        if (d->kind == DOC_MAP && str_eq(d->entries[i].key, S("$ref"))) {
            str path = str_from(v->text, S("#/components/").n);
            ptrdiff_t at = str_find(path, S("/"));
            assert_true(at > 0);
            const doc *group = doc_get(components, str_cut(path, 0, (size_t)at));
            assert_true(doc_get(group, str_from(path, (size_t)at + 1)) != NULL);
        }
        check_refs(v, components);
    }
}

static void test_description_holds_together(void **state)
{
    (void)state;
    const doc *top;
    err e;
    assert_true(doc_read_json(memory, S("openapi"), api_openapi(memory), &top, &e));
    assert_null(doc_repeated(doc_get(top, S("paths"))));
    assert_int_equal(doc_get(top, S("paths"))->n, api_route_count);
    check_refs(top, doc_get(top, S("components")));
    const doc *schemas = doc_get(doc_get(top, S("components")), S("schemas"));
    for (size_t i = 0; i < schemas->n; i++) {
        assert_null(doc_repeated(doc_get(schemas->entries[i].value, S("properties"))));
    }
}

/* ------------------------------------------------------------------ running */

static bool open_the_door(err *e)
{
    service_catalogue *services = ARENA_NEW(memory, service_catalogue);
    desk *d = desk_open(S("content"), e);
    TRY(d != NULL && services_open(memory, S("content/services"), STR_NULL, services, e));
    arena_defer(memory, (void (*)(void *))desk_free, d);
    the_door = api_door_new(memory, d, services, NULL);
    return true;
}

int main(void)
{
    err e;
    memory = arena_new();
    if (!open_the_door(&e)) {
        print_error("%s\n", err_text(memory, &e).p);
        return 1;
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_examples),
        cmocka_unit_test(test_language),
        cmocka_unit_test(test_outcomes_agree),
        cmocka_unit_test(test_day),
        cmocka_unit_test(test_catalogue),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_refused_causes),
        cmocka_unit_test(test_refused_plans),
        cmocka_unit_test(test_plan),
        cmocka_unit_test(test_refused_queries),
        cmocka_unit_test(test_large),
        cmocka_unit_test(test_move),
        cmocka_unit_test(test_description_is_kept),
        cmocka_unit_test(test_description_holds_together),
    };
    int failed = cmocka_run_group_tests_name("api", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

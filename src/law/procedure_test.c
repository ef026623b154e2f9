#include "law/law.h"

#include "base/file.h"

#include <setjmp.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

#define HEAD(id_, layer_, from_)                                                                                       \
    "$id: " id_ "\nregulatory_layer: " layer_ "\npublication_date: '2024-01-01'\nvalid_from: '" from_                  \
    "'\nbwb_id: BWBR1\nurl: https://example.org/" id_ "\n"

/* A permit in three stages: the decision waits for an application, and the announcement for a day. */
static const char procedures[] =
    HEAD("bestuurswet", "WET",
         "2024-01-01") "procedure:\n"
                       "  - id: gewoon\n"
                       "    default: true\n"
                       "    applies_to: {legal_character: BESCHIKKING}\n"
                       "    stages:\n"
                       "      - name: AANVRAAG\n"
                       "        requires: [{name: aanvraag_datum, type: date}]\n"
                       "      - name: BESLUIT\n"
                       "        requires: [{name: ontvangen, type: boolean}, {name: besluit_datum, type: date}]\n"
                       "      - name: BEKENDMAKING\n"
                       "        requires: [{name: bekend_datum, type: date}]\n"
                       "  - id: kort\n"
                       "    applies_to: {legal_character: BESCHIKKING}\n"
                       "    stages: [{name: BESLUIT}]\n"
                       "articles:\n"
                       "  - number: '1'\n"
                       "    machine_readable:\n"
                       "      hooks: [{hook_point: post_actions, applies_to: {legal_character: BESCHIKKING, stage: "
                       "AANVRAAG}}]\n"
                       "      execution:\n"
                       "        output: [{name: ontvangen, type: boolean}]\n"
                       "        actions: [{output: ontvangen, value: true}]\n"
                       "  - number: '2'\n"
                       "    machine_readable:\n"
                       "      hooks: [{hook_point: post_actions, applies_to: {legal_character: BESCHIKKING, stage: "
                       "BEKENDMAKING}}]\n"
                       "      execution:\n"
                       "        parameters: [{name: bekend_datum, type: date}, {name: dagen, type: number}]\n"
                       "        output: [{name: laatste_dag, type: date}]\n"
                       "        actions:\n"
                       "          - output: laatste_dag\n"
                       "            value: {operation: DATE_ADD, date: $bekend_datum, days: $dagen}\n";

static const char permits[] =
    HEAD("vergunningwet", "WET",
         "2024-01-01") "articles:\n"
                       "  - number: '1'\n"
                       "    machine_readable:\n"
                       "      execution:\n"
                       "        produces: {legal_character: BESCHIKKING, decision_type: TOEKENNING}\n"
                       "        parameters: [{name: dagen, type: number}]\n"
                       "        output: [{name: leges, type: amount}]\n"
                       "        actions: [{output: leges, value: {operation: MULTIPLY, values: [100, $dagen]}}]\n"
                       "  - number: '2'\n"
                       "    machine_readable:\n"
                       "      execution:\n"
                       "        produces: {legal_character: BESCHIKKING, procedure_id: kort}\n"
                       "        output: [{name: spoed, type: boolean}]\n"
                       "        actions: [{output: spoed, value: true}]\n"
                       "  - number: '3'\n"
                       "    machine_readable:\n"
                       "      execution:\n"
                       "        produces: {legal_character: BESCHIKKING, procedure_id: lang}\n"
                       "        output: [{name: vreemd, type: boolean}]\n"
                       "        actions: [{output: vreemd, value: true}]\n"
                       "  - number: '4'\n"
                       "    machine_readable:\n"
                       "      execution:\n"
                       "        produces: {legal_character: TOETS}\n"
                       "        output: [{name: toets, type: boolean}]\n"
                       "        actions: [{output: toets, value: true}]\n"
                       "  - number: '5'\n"
                       "    machine_readable:\n"
                       "      execution:\n"
                       "        output: [{name: gewoon, type: boolean}]\n"
                       "        actions: [{output: gewoon, value: true}]\n"
                       "  - number: '6'\n"
                       "    machine_readable:\n"
                       "      execution:\n"
                       "        produces: {legal_character: BESCHIKKING}\n"
                       "        output: [{name: mislukt, type: number}]\n"
                       "        actions: [{output: mislukt, value: {operation: DIVIDE, values: [1, 0]}}]\n";

typedef struct world {
    law_corpus *c;
    law_view *view;
    law_run *run;
} world;

static world open_world(const char *const *laws, size_t n)
{
    world w = {.c = law_corpus_new(), .run = law_run_new()};
    err e;
    for (size_t i = 0; i < n; i++) {
        if (!law_corpus_add(w.c, str_printf(memory, "law %zu", i + 1), str_of(laws[i]), &e)) {
            fail_msg("%s", err_text(memory, &e).p);
        }
    }
    assert_true(law_corpus_seal(w.c, &e));
    w.view = law_view_at(w.c, date_from_ymd(2025, 1, 1));
    return w;
}

static void close_world(world *w)
{
    law_run_free(w->run);
    law_view_free(w->view);
    law_corpus_free(w->c);
}

static world open_permits(void)
{
    static const char *const laws[] = {procedures, permits};
    return open_world(laws, 2);
}

static const law_value *decided(const law_stage_state *s, const char *name)
{
    for (size_t i = 0; i < s->output_count; i++) {
        if (str_eq(s->outputs[i].name, str_of(name))) {
            return &s->outputs[i].value;
        }
    }
    return NULL;
}

static law_request request(const char *law, const str *output, const law_entry *parameters, size_t n)
{
    return (law_request){
        .law = str_of(law), .outputs = output, .output_count = 1, .parameters = parameters, .parameter_count = n};
}

static law_stage_state go(world *w, const law_request *q, const law_stage_state *from)
{
    law_stage_state next;
    err e;
    if (!law_procedure_advance(memory, w->run, w->view, q, from, &next, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return next;
}

static law_value day(int year, int month, int d)
{
    return law_date(date_from_ymd(year, month, d));
}

/* ------------------------------------------------------------------ stage by stage */

static void test_stages(void **state)
{
    (void)state;
    world w = open_permits();
    str leges = S("leges");
    law_entry given[] = {{S("dagen"), law_int(3)},
                         {S("aanvraag_datum"), day(2025, 1, 2)},
                         {S("besluit_datum"), day(2025, 1, 20)},
                         {S("bekend_datum"), day(2025, 1, 31)}};
    law_request q = request("vergunningwet", &leges, given, 1);
    law_stage_state start = {0};
    law_stage_state s = go(&w, &q, &start);
    assert_false(s.done);
    assert_true(str_eq(s.stage, S("AANVRAAG")));
    assert_int_equal(s.output_count, 0);
    assert_int_equal(s.pending_count, 1);
    assert_true(str_eq(s.pending[0], S("aanvraag_datum")));
    law_stage_state same = go(&w, &q, &s); /* nothing new: it still waits */
    assert_true(str_eq(same.stage, s.stage) && same.pending_count == 1);

    q.parameter_count = 2;
    s = go(&w, &q, &s);
    assert_true(
        str_eq(s.stage, S("BESLUIT"))); /* `ontvangen` was decided in the first stage, so only the day is missing */
    assert_int_equal(s.pending_count, 1);
    assert_true(str_eq(s.pending[0], S("besluit_datum")));
    assert_int_equal(decided(&s, "leges")->i, 300);
    assert_int_equal(decided(&s, "ontvangen")->i, 1);

    q.parameter_count = 4; /* two stages at once */
    s = go(&w, &q, &s);
    assert_true(s.done);
    assert_true(str_eq(s.stage, S("BEKENDMAKING")));
    assert_int_equal(s.pending_count, 0);
    assert_int_equal(decided(&s, "laatste_dag")->i, date_from_ymd(2025, 2, 3));
    assert_int_equal(s.output_count, 3);
    law_stage_state end = go(&w, &q, &s); /* what is done stays done */
    assert_true(end.done && end.output_count == 3 && str_eq(end.stage, S("BEKENDMAKING")));
    close_world(&w);
}

static void test_state_outlives_the_run(void **state)
{
    (void)state;
    world w = open_permits();
    str leges = S("leges");
    law_entry given[] = {
        {S("dagen"), law_int(3)}, {S("aanvraag_datum"), day(2025, 1, 2)}, {S("besluit_datum"), day(2025, 1, 20)}};
    law_request q = request("vergunningwet", &leges, given, 3);
    law_stage_state start = {0};
    law_stage_state s = go(&w, &q, &start);
    close_world(&w);
    w = open_permits(); /* as after a restart: only the state was kept */
    law_entry more[] = {{S("dagen"), law_int(14)}, {S("bekend_datum"), day(2025, 1, 31)}};
    q = request("vergunningwet", &leges, more, 2);
    s = go(&w, &q, &s);
    assert_true(s.done);
    assert_int_equal(decided(&s, "laatste_dag")->i, date_from_ymd(2025, 2, 14));
    assert_int_equal(decided(&s, "leges")->i, 1400); /* the article runs anew in each stage */
    close_world(&w);
}

static void test_choice(void **state)
{
    (void)state;
    world w = open_permits();
    str spoed = S("spoed");
    law_request q = request("vergunningwet", &spoed, NULL, 0);
    law_stage_state start = {0};
    law_stage_state s = go(&w, &q, &start); /* named by the article: one stage without requirements */
    assert_true(s.done && s.output_count == 1 && str_eq(s.stage, S("BESLUIT")));
    close_world(&w);
}

/* ------------------------------------------------------------------ refusals */

static void test_refused(void **state)
{
    (void)state;
    static const struct {
        const char *law, *output, *stage;
        law_error code;
        const char *part;
    } rows[] = {
        {"vergunningwet", "vreemd", "", LAW_E_INVALID_OPERATION, "no law in force has the procedure 'lang'"},
        {"vergunningwet", "toets", "", LAW_E_INVALID_OPERATION, "no law in force has a default procedure for a TOETS"},
        {"vergunningwet", "gewoon", "", LAW_E_INVALID_OPERATION, "'gewoon' is no decision with a procedure"},
        {"vergunningwet", "leges", "BEZWAAR", LAW_E_INVALID_OPERATION, "has no stage 'BEZWAAR'"},
        {"vergunningwet", "niets", "", LAW_E_OUTPUT_NOT_FOUND, "Output 'niets' not found"},
        {"geen_wet", "leges", "", LAW_E_LAW_NOT_FOUND, "Law not found: geen_wet"},
        {"vergunningwet", "mislukt", "", LAW_E_DIVISION_BY_ZERO, "Division by zero"},
    };
    world w = open_permits();
    law_entry given[] = {{S("aanvraag_datum"), day(2025, 1, 2)}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        str output = str_of(rows[i].output);
        law_request q = request(rows[i].law, &output, given, 1);
        law_stage_state from = {.stage = str_of(rows[i].stage)}, next = {.stage = S("untouched")};
        err e = {0};
        assert_false(law_procedure_advance(memory, w.run, w.view, &q, &from, &next, &e));
        assert_int_equal(e.code, rows[i].code);
        if (str_find(str_of(e.message), str_of(rows[i].part)) < 0) {
            fail_msg("expected '%s' in '%s'", rows[i].part, e.message);
        }
        assert_true(str_eq(next.stage, S("untouched")));
    }
    close_world(&w);
}

static void test_two_procedures(void **state)
{
    (void)state;
    world w = open_permits();
    str outputs[] = {S("leges"), S("spoed")};
    law_request q = {.law = S("vergunningwet"), .outputs = outputs, .output_count = 2};
    law_stage_state start = {0}, next;
    err e;
    assert_false(law_procedure_advance(memory, w.run, w.view, &q, &start, &next, &e));
    assert_non_null(strstr(e.message, "two procedures"));
    q.output_count = 0;
    assert_false(law_procedure_advance(memory, w.run, w.view, &q, &start, &next, &e));
    assert_int_equal(e.code, LAW_E_INVALID_OPERATION);
    close_world(&w);
}

#define OTHER(id_, layer_, from_)                                                                                      \
    HEAD(id_, layer_, from_)                                                                                           \
    "procedure:\n"                                                                                                     \
    "  - id: ander\n"                                                                                                  \
    "    default: true\n"                                                                                              \
    "    applies_to: {legal_character: BESCHIKKING}\n"                                                                 \
    "    stages: [{name: BESLUIT}]\n"                                                                                  \
    "articles: []\n"

/* Two defaults: the higher regulation prevails, then the later one; when that cannot be said it is an error. */
static void test_priority(void **state)
{
    (void)state;
    static const struct {
        const char *other;
        bool ambiguous, done;
    } rows[] = {
        {OTHER("regeling", "MINISTERIELE_REGELING", "2024-06-01"), false, false},
        {OTHER("verdrag", "VERDRAG", "2020-01-01"), false, true},
        {OTHER("latere_wet", "WET", "2024-06-01"), false, true},
        {OTHER("eerdere_wet", "WET", "2020-01-01"), false, false},
        {OTHER("andere_wet", "WET", "2024-01-01"), true, false},
        {OTHER("komende_wet", "WET", "2030-01-01"), false, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *const laws[] = {procedures, rows[i].other, permits};
        world w = open_world(laws, 3);
        str leges = S("leges");
        law_entry given[] = {{S("dagen"), law_int(3)}};
        law_request q = request("vergunningwet", &leges, given, 1);
        law_stage_state start = {0}, next = {0};
        err e = {0};
        bool ok = law_procedure_advance(memory, w.run, w.view, &q, &start, &next, &e);
        assert_int_equal(ok, !rows[i].ambiguous);
        if (ok) {
            assert_int_equal(next.done, rows[i].done);
        } else {
            assert_int_equal(e.code, LAW_E_RESOLUTION);
        }
        close_world(&w);
    }
}

/* ------------------------------------------------------------------ the published General Administrative Law Act */

/* The published laws are not part of the repository; $SAMENHANG_SHARED or ../shared may hold them. */
static bool published(str *directory)
{
    const char *given = getenv("SAMENHANG_SHARED");
    *directory = str_copy(memory, str_printf(memory, "%s/law/upstream/corpus", given != NULL ? given : "../shared"));
    return file_is_directory(*directory);
}

static void test_published(void **state)
{
    (void)state;
    world w = {.c = law_corpus_new(), .run = law_run_new()};
    str directory, output = S("minister_is_bevoegd");
    err e;
    if (!published(&directory)) {
        law_run_free(w.run);
        law_corpus_free(w.c);
        print_message("skipped: no published laws in '" STR_FMT "' (see SAMENHANG_SHARED)\n", STR_ARG(directory));
        skip();
    }
    assert_true(law_corpus_add_directory(w.c, directory, &e) && law_corpus_seal(w.c, &e));
    w.view = law_view_at(w.c, date_from_ymd(2025, 1, 1));
    law_entry given[] = {{S("aanvraag_datum"), day(2025, 1, 2)},
                         {S("beslistermijn_start"), day(2025, 1, 2)},
                         {S("besluit_datum"), day(2025, 2, 3)},
                         {S("bekendmaking_datum"), day(2025, 2, 4)}};
    law_request q = request("vreemdelingenwet_2000", &output, given, 2);
    law_stage_state start = {0};
    law_stage_state s = go(&w, &q, &start);
    assert_true(str_eq(s.stage, S("BESLUIT")) && !s.done);
    assert_null(decided(&s, "motivering_vereist")); /* belongs to the decision */
    q.parameter_count = 3;
    s = go(&w, &q, &s);
    assert_true(str_eq(s.stage, S("BEKENDMAKING")) && !s.done);
    assert_int_equal(decided(&s, "motivering_vereist")->i, 1);
    assert_int_equal(decided(&s, "bezwaartermijn_weken")->i, 4); /* art. 69 Vw 2000, in derogation from 6:7 Awb */
    q.parameter_count = 4;
    s = go(&w, &q, &s);
    assert_true(str_eq(s.stage, S("BEZWAAR")) && s.done);
    assert_int_equal(decided(&s, "bezwaartermijn_startdatum")->i, date_from_ymd(2025, 2, 5));
    assert_int_equal(decided(&s, "bezwaartermijn_einddatum")->i, date_from_ymd(2025, 3, 4));
    close_world(&w);
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_stages),         cmocka_unit_test(test_state_outlives_the_run),
        cmocka_unit_test(test_choice),         cmocka_unit_test(test_refused),
        cmocka_unit_test(test_two_procedures), cmocka_unit_test(test_priority),
        cmocka_unit_test(test_published),
    };
    int failed = cmocka_run_group_tests_name("procedure", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

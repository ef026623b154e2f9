/* Content that does not fit together is refused when the desk opens, with the place. */
#include "desk/desk.h"

#include "base/file.h"
#include "desk/schemes.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

#define LAW                                                                                                            \
    "$schema: urn:samenhang:law-rows:1\n$id: wet\nregulatory_layer: WET\npublication_date: '2024-01-01'\n"             \
    "valid_from: '2024-01-01'\nurl: https://example.org/wet\narticles:\n  - number: '1'\n    machine_readable:\n"      \
    "      execution:\n        parameters: [{name: persoon_id, type: string}]\n        input:\n"                       \
    "          - {name: %s, type: boolean, source: %s}\n"                                                              \
    "        output: [{name: recht, type: boolean}, {name: bedrag, type: number}]\n        actions:\n"                 \
    "          - {output: recht, value: $%s}\n          - {output: bedrag, value: 5}\n"

#define SCHEMES                                                                                                        \
    "version: 1\nschemes:\n  - id: anders\n    name: {nl: Een, en: One}\n    summary: {nl: Een, en: One}\n"            \
    "    law: %s\n    outputs: {right: %s, amount: bedrag, body: recht, period: recht}\n    for: each_person\n"        \
    "    level: person\n    shared_with: null\n    apply: {nl: Hier, en: Here}\n    handled: here\n%s"

#define INCOME(law, own)                                                                                               \
    "income: {law: " law ", own: " own ", work: bedrag, benefits: bedrag, other: bedrag, received: bedrag}\n"

#define YEAR(from, to, delay) "year_income: {schemes: [" from "], counts_for: [" to "], " delay "}\n"
#define MOVING(kind) "moving: [{" kind "name: {nl: Een, en: One}, report: {nl: Meld, en: Report}}]\n"

static void write_below(const char *directory, const char *path, str text)
{
    err e;
    str full = str_printf(memory, "%s/%s", directory, path);
    if (!file_write(str_copy(memory, full), text, &e)) {
        fail_msg("%s", e.message);
    }
}

typedef struct attempt { /* a law with one input, and a scheme of it */
    const char *input, *source, *law, *right, *more;
    const char *part, *place; /* what the refusal says and where; NULL: accepted */
} attempt;

#define LOTTERY                                                                                                        \
    "  - id: loterij\n    name: {nl: Twee, en: Two}\n    summary: {nl: Twee, en: Two}\n    law: wet\n"                 \
    "    outputs: {right: recht, amount: bedrag, body: recht, period: recht}\n    for: each_person\n"                  \
    "    level: person\n    shared_with: null\n    apply: {nl: Hier, en: Here}\n    handled: here\n"

static const attempt attempts[] = {
    {"gedetineerd", "{}", "wet", "recht", "", NULL, NULL},
    {"gedetineerd", "{}", "wetje", "recht", "", "asks the law 'wetje'", "schemes.yaml:7"},
    {"gedetineerd", "{}", "wet", "rechten", "", "asks for 'rechten'", "schemes.yaml:7"},
    {"gevangen", "{}", "wet", "recht", "", "the fact 'gevangen' is not in", "wet.yaml:13"},
    {"onderwijs_in_orde", "{}", "wet", "recht", "", "the fact 'onderwijs_in_orde' is not in", "wet.yaml:13"},
    {"x", "{table: kinders, fields: [kind_id]}", "wet", "recht", "", "this table is not in", "wet.yaml:13"},
    {"x", "{table: kinderen, fields: [kind]}", "wet", "recht", "", "no column 'kind'", "wet.yaml:13"},
    {"x", "{table: kinderen, field: kind}", "wet", "recht", "", "no column 'kind'", "wet.yaml:13"},
    {"x", "{table: kinderen, fields: [kind_id], select_on: [{name: ouder, value: 1}]}", "wet", "recht", "",
     "no column 'ouder'", "wet.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", "    kleur: rood\n", "no key 'kleur'", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", "    caution: {nl: Pas op}\n", "'en' is missing", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht",
     "    report: {nl: Meld het, en: Report it}\n    report_on: [inkomens]\n    delay: {nl: Later, en: Later}\n", NULL,
     NULL},
    {"gedetineerd", "{}", "wet", "recht", "    report: {en: Report it}\n", "'nl' is missing", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", "    report: {nl: Meld het, en: Report it}\n",
     "'report' and 'report_on' belong together", "schemes.yaml:3"},
    {"gedetineerd", "{}", "wet", "recht", "    report_on: [inkomens]\n", "'report' and 'report_on' belong together",
     "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", "    report: {nl: Meld, en: Report}\n    report_on: inkomens\n",
     "'report' and 'report_on' belong together", "schemes.yaml:14"},
    {"gedetineerd", "{}", "wet", "recht", "    report: {nl: Meld, en: Report}\n    report_on: [inkomens, geluk]\n",
     "the table 'geluk' is not in", "schemes.yaml:14"},
    {"gedetineerd", "{}", "wet", "recht", "    delay: vier weken\n", "'delay' is missing here: a mapping",
     "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht",
     "    set_aside: {whole: bedrag, text: {nl: 'Later {bedrag}', en: 'Later {bedrag}'}}\n", NULL, NULL},
    {"gedetineerd", "{}", "wet", "recht", "    set_aside: {whole: bedrag, text: {nl: Later, en: 'Later {bedrag}'}}\n",
     "has {bedrag} where the amount must stand", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht",
     "    set_aside: {whole: geld, text: {nl: 'Later {bedrag}', en: 'Later {bedrag}'}}\n", "asks for 'geld'",
     "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", "    own_income: true\n", "'conflicts', which is missing", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", "    conflicts: aow\n    own_income: ja\n", "true or false",
     "schemes.yaml:14"},
    {"gedetineerd", "{}", "wet", "recht", "    conflicts: aow\n    own_income: true\n", NULL, NULL},
    {"gedetineerd", "{}", "wet", "recht", "    one_parent: misschien\n", "true or false", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", "    shared_with: {law: wet}\n", "stands here twice", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", LOTTERY, "scheme 'loterij' is not among the values of 'regeling'",
     "schemes.yaml:17"},
    {"gedetineerd", "{}", "wet", "recht", "  - {id: anders}\n", "'law' is missing", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", INCOME("wet", "bedrag"), NULL, NULL},
    {"gedetineerd", "{}", "wet", "recht", INCOME("wetje", "bedrag"), "'income' asks the law 'wetje'",
     "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", INCOME("wet", "bedragen"), "'income' asks for 'bedragen'", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", "income: {law: wet, own: bedrag}\n", "'work' is missing", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", "income: {law: wet, eigen: bedrag}\n", "no key 'eigen'", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht",
     "    terms: [{output: recht, text: {nl: 'Op {datum}.', en: 'On {datum}.'}}]\n", NULL, NULL},
    {"gedetineerd", "{}", "wet", "recht", "    terms: [{output: recht, text: {nl: 'Op {datum}.', en: 'Soon.'}}]\n",
     "{datum} where the day", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", "    terms: [{output: dag, text: {nl: 'Op {datum}.', en: 'On {datum}.'}}]\n",
     "asks for 'dag'", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", "    terms: morgen\n", "'terms' is a list", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", YEAR("anders", "anders", "delay: {nl: Meld, en: Report}"), NULL, NULL},
    {"gedetineerd", "{}", "wet", "recht", YEAR("ander", "anders", "delay: {nl: Meld, en: Report}"),
     "there is no scheme 'ander'", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", YEAR("anders", "", "delay: {nl: Meld, en: Report}"),
     "'counts_for' is missing", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", YEAR("anders", "anders", "delay: {nl: Meld}"), "'en' is missing",
     "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", MOVING("income_kind: loon, "), NULL, NULL},
    {"gedetineerd", "{}", "wet", "recht", MOVING(""), "'income_kind' is missing", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", "words: [{name: recht, text: {nl: recht}}]\n", "'en' is missing",
     "schemes.yaml:13"},
};

#define SERVICES                                                                                                       \
    "version: 1\ndomains: [{id: money, name: {nl: Geld, en: Money}}]\n"                                                \
    "bodies: [{id: loket, name: {nl: Loket, en: Desk}, where: {nl: Hier, en: Here}}]\n"

#define WORRIES                                                                                                        \
    "version: 1\ndenial: {reach: 3, before: [geen]}\nproblems:\n"                                                      \
    "  - {id: schuld, domain: money, name: {nl: Schuld, en: Debt}, words: [schuld]}\n"

#define CAUSES                                                                                                         \
    "format: causes/1\nvariables:\n  - id: debts\n    domain: %s\n    kind: problem\n    whose: household\n"           \
    "    states: [no, yes]\n    base: {yes: 0.1, factor: [0.5, 2]}\n    base_source: aanname\n"                        \
    "    name: {nl: Schuld, en: Debt}\n    resident: {nl: Schuld, en: Debt}\n"                                         \
    "    professional: {nl: Schuld, en: Debt}\n%s%s"

#define ACTIONS                                                                                                        \
    "format: actions/1\nactions:\n"                                                                                    \
    "  - {id: help, domain: %s, name: {nl: Hulp, en: Help}, words: {nl: w, en: w}, kind: municipal, role: {nl: r, "    \
    "en: r},\n"                                                                                                        \
    "     basis: [], right: false, %s %s\n"                                                                            \
    "     changes: [{variable: %s, works: 0.1, factor: [0.3, 3], evidence: [], grade: none, how: aanname van "         \
    "deskundigen}],\n"                                                                                                 \
    "     conditions: [{id: c, layer: fact, source: s, needs: {%s}, words: {nl: w, en: w}}],\n"                        \
    "     cost: {amount: 1, low: 1, high: 1, per: case, evidence: [], how: aanname van deskundigen}, paid_from: "      \
    "[%s],\n"                                                                                                          \
    "     waits: 0, works_after: 0, lasts: 1, time: t, burden: 0, after: [], not_with: []}\n"
#define BUDGETS                                                                                                        \
    "format: budgets/1\nyear: 2026\nbudgets:\n  - {id: wmo, name: {nl: W, en: W}, law: Wmo, owner: gemeente, amount: " \
    "1, how: x}\n"

#define WEIGHTS "version: 1\nawake: 100\ntold: 50\nother: 25\ndanger: 200\n"

static void try_content(const char *directory, size_t i)
{
    const attempt *x = &attempts[i];
    err e;
    write_below(directory, "laws/wet.yaml", str_printf(memory, LAW, x->input, x->source, x->input));
    write_below(directory, "laws/schemes.yaml", str_printf(memory, SCHEMES, x->law, x->right, x->more));
    desk *d = desk_open(str_of(directory), &e);
    str text = d == NULL ? err_text(memory, &e) : S("accepted");
    bool good =
        x->part == NULL ? d != NULL : str_find(text, str_of(x->part)) >= 0 && str_find(text, str_of(x->place)) >= 0;
    desk_free(d);
    if (!good) {
        fail_msg("attempt %zu: " STR_FMT, i, STR_ARG(text));
    }
}

static void below(const char *directory, const char *path, int (*act)(const char *))
{
    act(str_copy(memory, str_printf(memory, "%s/%s", directory, path)).p);
}

static int make_directory(const char *path)
{
    return mkdir(path, 0700);
}

static void begin_content(char *directory)
{
    static const char *const rooms[] = {"laws", "facts", "worries", "services", "causes", "actions", "budgets"};
    str facts;
    err e;
    assert_non_null(mkdtemp(directory));
    for (size_t i = 0; i < sizeof rooms / sizeof rooms[0]; i++) {
        below(directory, rooms[i], make_directory);
    }
    assert_true(file_read(memory, S("content/facts/facts.yaml"), 1 << 20, &facts, &e));
    write_below(directory, "worries/words.yaml", S(WORRIES));
    write_below(directory, "services/basis.yaml", S(SERVICES));
    write_below(directory, "facts/facts.yaml", facts);
    write_below(directory, "causes/network.yaml", str_printf(memory, CAUSES, "money", "", ""));
    write_below(directory, "causes/weights.yaml", S(WEIGHTS));
    write_below(directory, "causes/sources.yaml", S("version: 1\n"));
    write_below(directory, "actions/money.yaml",
                str_printf(memory, ACTIONS, "money", "", "", "debts", "adult: true", "wmo"));
    write_below(directory, "budgets/budgets.yaml", S(BUDGETS));
    write_below(directory, "planning.yaml", S("version: 1\nbears: 5\nworth: 5\n"));
}

static int remove_if_there(const char *path)
{
    return access(path, F_OK) == 0 ? remove(path) : 0;
}

static void end_content(const char *directory)
{
    static const char *const left[] = {"laws/wet.yaml",
                                       "laws/verordening.yaml",
                                       "laws/schemes.yaml",
                                       "facts/facts.yaml",
                                       "worries/words.yaml",
                                       "services/basis.yaml",
                                       "causes/network.yaml",
                                       "causes/weights.yaml",
                                       "causes/sources.yaml",
                                       "actions/money.yaml",
                                       "budgets/budgets.yaml",
                                       "planning.yaml",
                                       "services",
                                       "laws",
                                       "facts",
                                       "worries",
                                       "causes",
                                       "actions",
                                       "budgets",
                                       ""};
    for (size_t i = 0; i < sizeof left / sizeof left[0]; i++) {
        below(directory, left[i], remove_if_there);
    }
}

static void test_content(void **state)
{
    (void)state;
    char directory[] = "/tmp/desk-test-XXXXXX";
    begin_content(directory);
    for (size_t i = 0; i < sizeof attempts / sizeof attempts[0]; i++) {
        try_content(directory, i);
    }
    end_content(directory);
}

/* ------------------------------------------------------------------ causes refer to what is there */

static const struct bad_causes {
    const char *domain, *lever, *observed, *weights;
    const char *part, *place; /* NULL: accepted */
} bad_causes[] = {
    {"money", "    lever: {name: {nl: Hulp, en: Help}}\n", "    observed: {worries: {schuld: yes}}\n", WEIGHTS, NULL,
     NULL},
    {"weather", "", "", WEIGHTS, "'weather' is no life domain", "network.yaml:3"},
    {"money", "    lever: {action: magie, name: {nl: Hulp, en: Help}}\n", "", WEIGHTS,
     "the action 'magie' is no service", "network.yaml:3"},
    {"money", "", "    observed: {worries: {zorgen: yes}}\n", WEIGHTS, "'zorgen' is no problem of content/worries",
     "network.yaml:13"},
    {"money", "", "    observed: {facts: [{fact: haarkleur, is: ja, state: yes}]}\n", WEIGHTS, "'haarkleur' is no fact",
     "network.yaml:13"},
    {"money", "", "    observed: {facts: [{fact: kan_schulden_niet_betalen, is: soms, state: yes}]}\n", WEIGHTS,
     "'kan_schulden_niet_betalen' never has this value", "network.yaml:13"},
    {"money", "", "    observed: {counts: [{of: auto, at_least: 2, state: yes}]}\n", WEIGHTS, "'auto' is no table",
     "network.yaml:13"},
    {"money", "", "", "version: 1\nawake: 100\ntold: 50\nother: 25\n", "'danger' is missing", "weights.yaml:1"},
    {"money", "", "", WEIGHTS "work_incomes: [loon]\nnot_at_work: [debts]\n", NULL, NULL},
    {"money", "", "", WEIGHTS "work_incomes: [fooi]\n", "'fooi' is no kind of income", "weights.yaml:6"},
    {"money", "", "", WEIGHTS "not_at_work: [werk]\n", "'werk' is not among the variables", "weights.yaml:6"},
    {"money", "", "", "version: 1\nawake: zwaar\ntold: 50\nother: 25\ndanger: 200\n", "'awake' must be a whole number",
     "weights.yaml:2"},
};

static void test_causes(void **state)
{
    (void)state;
    char directory[] = "/tmp/desk-test-XXXXXX";
    begin_content(directory);
    write_below(directory, "laws/wet.yaml", str_printf(memory, LAW, "gedetineerd", "{}", "gedetineerd"));
    write_below(directory, "laws/schemes.yaml", str_printf(memory, SCHEMES, "wet", "recht", ""));
    for (size_t i = 0; i < sizeof bad_causes / sizeof bad_causes[0]; i++) {
        const struct bad_causes *x = &bad_causes[i];
        err e;
        write_below(directory, "causes/network.yaml", str_printf(memory, CAUSES, x->domain, x->lever, x->observed));
        write_below(directory, "causes/weights.yaml", str_of(x->weights));
        desk *d = desk_open(str_of(directory), &e);
        str text = d == NULL ? err_text(memory, &e) : S("accepted");
        bool good =
            x->part == NULL ? d != NULL : str_find(text, str_of(x->part)) >= 0 && str_find(text, str_of(x->place)) >= 0;
        desk_free(d);
        if (!good) {
            fail_msg("causes %zu: " STR_FMT, i, STR_ARG(text));
        }
    }
    end_content(directory);
}

/* ------------------------------------------------------------------ help instead of money, a day, and the policy of a municipality */

#define HELP_LAW                                                                                                       \
    "$schema: urn:samenhang:law-rows:1\n$id: wet\nregulatory_layer: WET\npublication_date: '2024-01-01'\n"             \
    "valid_from: '2024-01-01'\nurl: https://example.org/wet\narticles:\n  - number: '1'\n    machine_readable:\n"      \
    "      open_terms: [{id: hulp, type: boolean, required: true, delegated_to: gemeenteraad}]\n"                      \
    "      execution:\n        parameters: [{name: persoon_id, type: string}, {name: gemeente_code, type: string}]\n"  \
    "        output: [{name: recht, type: boolean}, {name: wie, type: string}]\n        actions:\n"                    \
    "          - {output: recht, value: $hulp}\n          - {output: wie, value: Gemeente}\n"                          \
    "  - number: '2'\n    machine_readable:\n      execution:\n"                                                       \
    "        parameters: [{name: persoon_id, type: string}]\n"                                                         \
    "        input: [{name: gedetineerd, type: boolean, source: {}}]\n"                                                \
    "        output: [{name: gesprek, type: date}, {name: brief, type: date}]\n"                                       \
    "        actions:\n          - {output: gesprek, value: {operation: DATE_ADD, date: $referencedate, weeks: 4}}\n"  \
    "          - {output: brief, value: null}\n"                                                                       \
    "  - number: '3'\n    machine_readable:\n      execution:\n"                                                       \
    "        input: [{name: gedetineerd, type: boolean, source: {}}]\n"                                                \
    "        output: [{name: besluit, type: date}]\n"                                                                  \
    "        actions: [{output: besluit, value: {operation: IF, cases: [{when: $gedetineerd, then: null}]}}]\n"

#define HELP_BYLAW                                                                                                     \
    "$id: verordening\nregulatory_layer: GEMEENTELIJKE_VERORDENING\npublication_date: '2024-01-01'\n"                  \
    "valid_from: '2024-01-01'\ngemeente_code: GM9901\nurl: https://example.org/v\narticles:\n  - number: '1'\n"        \
    "    machine_readable:\n      implements: [{law: wet, article: '1', open_term: hulp}]\n      execution:\n"         \
    "        output: [{name: hulp, type: boolean}]\n        actions: [{output: hulp, value: true}]\n"

#define HELP_SCHEMES                                                                                                   \
    "version: 1\nschemes:\n  - id: anders\n    name: {nl: Hulp, en: Help}\n    summary: {nl: Hulp, en: Help}\n"        \
    "    law: wet\n    outputs: {right: recht, amount: null, body: wie}\n    for: each_person\n"                       \
    "    level: person\n    shared_with: null\n    apply: {nl: Hier, en: Here}\n    handled: here\n    terms:\n"       \
    "      - {output: gesprek, text: {nl: 'Gesprek voor {datum}.', en: 'Talk by {datum}.'}}\n"                         \
    "      - {output: besluit, text: {nl: 'Op {datum}.', en: 'On {datum}.'}, otherwise: {nl: Later, en: Later}}\n"     \
    "      - {output: brief, text: {nl: 'Op {datum}.', en: 'On {datum}.'}, otherwise: {nl: Nooit, en: Never}}\n"

static overview ask_help(const desk *d, const char *municipality)
{
    static const str who[] = {S("an")};
    static const fact_cell cell[] = {{.column = S("persoon_id"), .kind = CELL_TEXT, .text = S("an")}};
    static const fact_row row[] = {{cell, 1}};
    static const fact_rows table[] = {{S("personen"), S("persoon_id"), row, 1}};
    household_person *an = ARENA_NEW(memory, household_person);
    household_home *home = ARENA_NEW(memory, household_home);
    household *h = ARENA_NEW(memory, household);
    overview o;
    err e;
    *an = (household_person){.id = who[0], .has_birth_date = true};
    *home = (household_home){.municipality = str_of(municipality), .residents = who, .resident_count = 1};
    *h = (household){
        .persons = an, .person_count = 1, .homes = home, .home_count = 1, .tables = table, .table_count = 1};
    date day;
    assert_true(date_parse(S("2026-07-01"), &day));
    assert_true(desk_overview(d, memory, h, day, TEXT_NL, &o, &e));
    assert_int_equal(o.item_count, 1);
    return o;
}

static void expect_status(const overview_item *item, overview_status status)
{
    if (item->status != status) {
        fail_msg("status %d, wanted %d; " STR_FMT, (int)item->status, (int)status, STR_ARG(item->detail));
    }
}

static void try_help(const desk *d)
{
    overview o = ask_help(d, "GM9901");
    const overview_item *item = &o.items[0];
    expect_status(item, OVERVIEW_GRANTED);
    assert_false(item->has_amount);
    assert_int_equal(item->term_count, 2); /* what the law sets at null is no term */
    assert_true(str_eq(item->terms[0].text, S("Gesprek voor 29 juli 2026.")) && item->terms[0].has_date);
    assert_true(str_eq(item->terms[1].text, S("Later")) && !item->terms[1].has_date);
    o = ask_help(d, "GM0363"); /* another municipality: its policy is not here */
    expect_status(&o.items[0], OVERVIEW_UNCONFIRMED);
    assert_int_equal(o.items[0].term_count, 0);
    assert_true(str_find(o.items[0].reasons[0], S("het beleid van uw gemeente")) > 0);
    o = ask_help(d, ""); /* which one is not known: asked */
    expect_status(&o.items[0], OVERVIEW_MISSING);
    assert_true(str_eq(o.items[0].missing[0].fact, S("gemeente_code")));
}

static void test_help(void **state)
{
    (void)state;
    char directory[] = "/tmp/desk-test-XXXXXX";
    err e;
    begin_content(directory);
    write_below(directory, "laws/wet.yaml", S(HELP_LAW));
    write_below(directory, "laws/verordening.yaml", S(HELP_BYLAW));
    write_below(directory, "laws/schemes.yaml", S(HELP_SCHEMES));
    desk *d = desk_open(str_of(directory), &e);
    if (d == NULL) {
        fail_msg(STR_FMT, STR_ARG(err_text(memory, &e)));
    }
    try_help(d);
    desk_free(d);
    end_content(directory);
}

/* What the overview does not show, but what-if does, is read from where it stands. */
static void test_change(void **state)
{
    (void)state;
    static const char *const more =
        "    conflicts: aow\n    own_income: true\n    report: {nl: Meld, en: Report}\n    report_on: [inkomens]\n"
        "    delay: {nl: Wacht, en: Wait}\n" LOTTERY;
    desk_schemes all;
    err e;
    if (!desk_schemes_read(memory, S("schemes.yaml"), str_printf(memory, SCHEMES, "wet", "recht", more), &all, &e)) {
        fail_msg("%s", e.message);
    }
    assert_int_equal(all.count, 2);
    assert_true(str_eq(all.list[0].report[TEXT_NL], S("Meld")) && str_eq(all.list[0].report[TEXT_EN], S("Report")));
    assert_true(str_eq(all.list[0].delay[TEXT_NL], S("Wacht")) && str_eq(all.list[0].delay[TEXT_EN], S("Wait")));
    assert_true(all.list[0].own_income && !all.list[1].own_income);
    assert_true(all.list[1].report[TEXT_NL].n == 0 && all.list[1].delay[TEXT_EN].n == 0);
}

static void test_no_content(void **state)
{
    (void)state;
    err e;
    assert_null(desk_open(S("/does/not/exist"), &e));
    assert_true(e.kind != ERR_NONE && e.message[0] != '\0');
}

/* ------------------------------------------------------------------ actions refer to what is there */

static const struct bad_action {
    const char *domain, *handles, *service, *variable, *needs, *budget;
    const char *part; /* NULL: accepted */
} bad_actions[] = {
    {"money", "", "", "debts", "scheme: anders", "wmo", NULL},
    {"money", "", "service: anders,", "debts", "problem: debts, at_least: yes", "wmo", NULL},
    {"money", "", "", "debts", "fact: kan_schulden_niet_betalen, is: ja", "wmo", NULL},
    {"money", "", "", "debts", "agreed: werkgever", "wmo", NULL},
    {"money", "", "", "debts", "places: 4", "wmo", NULL},
    {"weather", "", "", "debts", "adult: true", "wmo", "'weather' is no life domain"},
    {"money", "handles: [debts],", "", "debts", "adult: true", "wmo", "'debts' is no danger"},
    {"money", "handles: [floods],", "", "debts", "adult: true", "wmo", "'floods' is no danger"},
    {"money", "", "service: magie,", "debts", "adult: true", "wmo",
     "'magie' is no service of content/services and no scheme"},
    {"money", "", "", "wealth", "adult: true", "wmo", "'wealth' is not among the variables"},
    {"money", "", "", "debts", "fact: haarkleur, is: rood", "wmo", "'haarkleur' is no fact"},
    {"money", "", "", "debts", "fact: kan_schulden_niet_betalen, is: soms", "wmo",
     "'kan_schulden_niet_betalen' never has this value"},
    {"money", "", "", "debts", "scheme: magie", "wmo", "'magie' is no scheme"},
    {"money", "", "", "debts", "problem: wealth, at_least: yes", "wmo", "'wealth' is not among the variables"},
    {"money", "", "", "debts", "problem: debts, at_least: no", "wmo", "'no' is no state of it but absence"},
    {"money", "", "", "debts", "agreed: koning", "wmo", "'koning' is no body"},
    {"money", "", "", "debts", "adult: true", "zvw", "'zvw' is no budget of content/budgets"},
};

#define ALSO                                                                                                           \
    "  - id: sleep\n    domain: money\n    kind: problem\n    whose: household\n    states: [no, yes]\n"               \
    "    base: {yes: 0.1, factor: [0.5, 2]}\n    base_source: aanname\n    name: {nl: S, en: S}\n"                     \
    "    resident: {nl: S, en: S}\n    professional: {nl: S, en: S}\n"

/* What answers a danger says how often it takes it away. */
static void test_answers(void **state)
{
    (void)state;
    char directory[] = "/tmp/desk-test-XXXXXX";
    begin_content(directory);
    write_below(directory, "laws/wet.yaml", str_printf(memory, LAW, "gedetineerd", "{}", "gedetineerd"));
    write_below(directory, "laws/schemes.yaml", str_printf(memory, SCHEMES, "wet", "recht", ""));
    write_below(directory, "causes/network.yaml", str_printf(memory, CAUSES, "money", "    danger: true\n", ALSO));
    for (int changes = 0; changes < 2; changes++) {
        err e;
        write_below(directory, "actions/money.yaml",
                    str_printf(memory, ACTIONS, "money", "handles: [debts],", "", changes ? "debts" : "sleep",
                               "adult: true", "wmo"));
        desk *d = desk_open(str_of(directory), &e);
        assert_true((d != NULL) == (changes == 1));
        assert_true(changes == 1 || str_find(err_text(memory, &e),
                                             S("'debts' is answered here, and 'changes' does not say how often")) >= 0);
        desk_free(d);
    }
    end_content(directory);
}

static void test_actions(void **state)
{
    (void)state;
    char directory[] = "/tmp/desk-test-XXXXXX";
    begin_content(directory);
    write_below(directory, "laws/wet.yaml", str_printf(memory, LAW, "gedetineerd", "{}", "gedetineerd"));
    write_below(directory, "laws/schemes.yaml", str_printf(memory, SCHEMES, "wet", "recht", ""));
    for (size_t i = 0; i < sizeof bad_actions / sizeof bad_actions[0]; i++) {
        const struct bad_action *x = &bad_actions[i];
        err e;
        write_below(directory, "actions/money.yaml",
                    str_printf(memory, ACTIONS, x->domain, x->handles, x->service, x->variable, x->needs, x->budget));
        desk *d = desk_open(str_of(directory), &e);
        str text = d == NULL ? err_text(memory, &e) : S("accepted");
        bool good =
            x->part == NULL ? d != NULL : str_find(text, str_of(x->part)) >= 0 && str_find(text, S("money.yaml:")) >= 0;
        desk_free(d);
        if (!good) {
            fail_msg("action %zu: " STR_FMT, i, STR_ARG(text));
        }
    }
    end_content(directory);
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_content),   cmocka_unit_test(test_causes),
                                       cmocka_unit_test(test_actions),   cmocka_unit_test(test_answers),
                                       cmocka_unit_test(test_help),      cmocka_unit_test(test_change),
                                       cmocka_unit_test(test_no_content)};
    int failed = cmocka_run_group_tests_name("content", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

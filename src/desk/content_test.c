/* Content that does not fit together is refused when the desk opens, with the place. */
#include "desk/desk.h"

#include "base/file.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

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
    "version: 1\nschemes:\n  - id: een\n    name: {nl: Een, en: One}\n    summary: {nl: Een, en: One}\n"               \
    "    law: %s\n    outputs: {right: %s, amount: bedrag, body: recht, period: recht}\n    for: each_person\n"        \
    "    level: person\n    shared_with: null\n    apply: {nl: Hier, en: Here}\n    handled: here\n%s"

#define INCOME(law, own)                                                                                               \
    "income: {law: " law ", own: " own ", work: bedrag, benefits: bedrag, other: bedrag, received: bedrag}\n"

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
    {"gedetineerd", "{}", "wet", "recht", "    one_parent: misschien\n", "true or false", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", "    shared_with: {law: wet}\n", "stands here twice", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", "  - {id: een}\n", "'law' is missing", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", INCOME("wet", "bedrag"), NULL, NULL},
    {"gedetineerd", "{}", "wet", "recht", INCOME("wetje", "bedrag"), "'income' asks the law 'wetje'",
     "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", INCOME("wet", "bedragen"), "'income' asks for 'bedragen'", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", "income: {law: wet, own: bedrag}\n", "'work' is missing", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", "income: {law: wet, eigen: bedrag}\n", "no key 'eigen'", "schemes.yaml:13"},
    {"gedetineerd", "{}", "wet", "recht", "words: [{name: recht, text: {nl: recht}}]\n", "'en' is missing",
     "schemes.yaml:13"},
};

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

static void test_content(void **state)
{
    (void)state;
    char directory[] = "/tmp/desk-test-XXXXXX";
    str facts;
    err e;
    assert_non_null(mkdtemp(directory));
    below(directory, "laws", make_directory);
    below(directory, "facts", make_directory);
    assert_true(file_read(memory, S("content/facts/facts.yaml"), 1 << 20, &facts, &e));
    write_below(directory, "facts/facts.yaml", facts);
    for (size_t i = 0; i < sizeof attempts / sizeof attempts[0]; i++) {
        try_content(directory, i);
    }
    static const char *const left[] = {"laws/wet.yaml", "laws/schemes.yaml", "facts/facts.yaml", "laws", "facts", ""};
    for (size_t i = 0; i < sizeof left / sizeof left[0]; i++) {
        below(directory, left[i], remove);
    }
}

static void test_no_content(void **state)
{
    (void)state;
    err e;
    assert_null(desk_open(S("/does/not/exist"), &e));
    assert_true(e.kind != ERR_NONE && e.message[0] != '\0');
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_content), cmocka_unit_test(test_no_content)};
    int failed = cmocka_run_group_tests_name("content", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

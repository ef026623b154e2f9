/* Random household files, most of them with something wrong: reading never breaks, and what comes out fits the catalogue, or says where
 * to look. A failure prints its seed. */
#include "household/household_invariants.h"
#include "household/reading.h"

#include "base/rng.h"

#include <setjmp.h>

#include "household/household_testing.h"

#include "base/banned.h"

#define FILES 4000
#define MUTATIONS 3000
#define PERSONS 7

static rng dice;

static bool chance(uint64_t percent)
{
    return rng_below(&dice, 100) < percent;
}

#define PICK(list) (list)[rng_below(&dice, sizeof(list) / sizeof *(list))]

/* ------------------------------------------------------------------ making a file */

/* A value that now and then does not belong. */
static const char *odd_value(void)
{
    static const char *const odd[] = {"onbekend",
                                      "zeshonderd",
                                      "-1",
                                      "",
                                      "[]",
                                      "[a, b]",
                                      "{a: b}",
                                      "p0",
                                      "1.250",
                                      "1e9",
                                      "'€ '",
                                      "geen",
                                      "2026-02-30",
                                      "~",
                                      "99999999999999999999",
                                      "\"\\0\"",
                                      "true",
                                      "0x1F",
                                      "\"\\u00e9\"",
                                      "p0 p1",
                                      "-",
                                      "2027-01-01"};
    return PICK(odd);
}

static const char *value_of(const fact_definition *f)
{
    static const char *const amounts[] = {"0", "640", "640.5", "\"640,50\"", "\"€ 1.250,00\"", "100000000", "1250"};
    static const char *const answers[] = {"ja", "nee", "onbekend", "true", "No"};
    static const char *const numbers[] = {"0", "1", "10", "\"4,5\"", "53"};
    static const char *const dates[] = {"1950-02-28", "1991-04-18", "\"18-04-2001\"",
                                        "2008-07-02", "2020-12-31", "onbekend"};
    if (chance(1)) {
        return odd_value();
    }
    switch (f->type) {
    case FACT_AMOUNT: return PICK(amounts);
    case FACT_BOOLEAN: return PICK(answers);
    case FACT_NUMBER: return PICK(numbers);
    case FACT_DATE: return PICK(dates);
    case FACT_CHOICE: return f->values[rng_below(&dice, f->value_count)].p;
    case FACT_TEXT: break;
    }
    return "tekst";
}

/* Some of the facts of a table that the catalogue puts below a path, as lines. */
static void put_facts(buf *b, str table, const char *path, const char *indent, uint64_t percent)
{
    static const char *const elsewhere[] = {"id",       "geboren",   "inkomen",  "soort",    "schulden", "bezittingen",
                                            "ontvangt", "scheiding", "postcode", "dreiging", "regeling"};
    for (size_t i = 0; i < facts.fact_count; i++) {
        const fact_definition *f = &facts.facts[i];
        bool here = str_eq(f->table, table) && str_starts(f->file_key, str_of(path)) && f->type != FACT_TEXT;
        str key = here ? str_from(f->file_key, strlen(path)) : S("");
        for (size_t k = 0; k < sizeof elsewhere / sizeof *elsewhere; k++) {
            here = here && !str_eq(key, str_of(elsewhere[k]));
        }
        here = here && str_find(key, S("_naar")) < 0 && str_find(key, S("_door")) < 0;
        if (here && chance(percent)) {
            const char *slip = rng_below(&dice, 500) == 0 ? "s" : "";
            buf_printf(b, "%s" STR_FMT "%s: %s\n", indent, STR_ARG(key), slip, value_of(f));
        }
    }
}

static str person(size_t persons)
{
    return chance(1) ? S("niemand") : str_printf(memory, "p%d", (int)rng_below(&dice, persons));
}

static void put_group(buf *b, const char *key, size_t persons, size_t most)
{
    size_t first = (size_t)rng_below(&dice, persons), n = (size_t)rng_below(&dice, most + 1);
    buf_printf(b, "    %s: [", key);
    for (size_t i = 0; i < n && i < persons; i++) { /* often all different */
        buf_printf(b, "%sp%zu", i > 0 ? ", " : "", chance(97) ? (first + i) % persons : first);
    }
    buf_put(b, S("]\n"));
}

static void put_person(buf *b, size_t i)
{
    static const char *const births[] = {"1950-02-28", "1975-01-01", "1999-12-31", "2008-07-01",
                                         "2008-07-02", "2017-03-03", "onbekend"};
    buf_printf(b, "  - id: p%zu\n", chance(1) ? 0 : i);
    if (chance(85)) {
        buf_printf(b, "    geboren: %s\n", chance(2) ? odd_value() : PICK(births));
    }
    if (chance(40)) {
        buf_printf(b, "    naam: %s\n", chance(5) ? odd_value() : "Robin");
    }
    put_facts(b, S("personen"), "personen[].", "    ", 10);
    if (chance(30)) {
        buf_put(b, S("    inkomen:\n      - soort: loon\n"));
        put_facts(b, S("inkomens"), "personen[].inkomen[].", "        ", 50);
    } else if (chance(30)) {
        buf_printf(b, "    inkomen: %s\n", chance(5) ? odd_value() : "geen");
    }
    if (chance(30)) {
        static const char *const debts[] = {"[{bedrag: 5}, {bedrag: onbekend}]", "geen", "[{}]", "12,50"};
        static const char *const belongings[] = {"[{wat: auto, bedrag: 5}]", "onbekend", "[]", "\"€ 3\""};
        buf_printf(b, "    vermogen:\n      schulden: %s\n      bezittingen: %s\n", PICK(debts), PICK(belongings));
        put_facts(b, S("vermogens"), "personen[].vermogen.", "      ", 50);
    }
    if (chance(30)) {
        static const char *const schemes[] = {"zorgtoeslag", "Kindgebonden budget", "onbekend", "anders"};
        buf_printf(b, "    ontvangt:\n      - regeling: %s\n", chance(2) ? odd_value() : PICK(schemes));
        put_facts(b, S("ontvangsten"), "personen[].ontvangt[].", "        ", 50);
    }
}

static void put_homes(buf *b, size_t persons)
{
    size_t homes = (size_t)rng_below(&dice, 3), next = 0;
    buf_put(b, S("woningen:\n"));
    for (size_t i = 0; i < homes; i++) {
        buf_printf(b, "  - id: w%zu\n", i);
        put_facts(b, S("woningen"), "woningen[].", "    ", 40);
        static const char *const kinds[] = {"huur",   "koop",       "kamer",    "inwonend",
                                            "opvang", "inrichting", "detentie", "geen"};
        buf_printf(b, "    soort: %s\n", chance(3) ? odd_value() : PICK(kinds));
        buf_printf(b, "    gemeente: %s\n    bewoners: [", chance(3) ? odd_value() : "GM0384");
        size_t here = (size_t)rng_below(&dice, persons - next + 1);
        for (size_t k = 0; k < here; k++) {
            buf_printf(b, "%sp%zu", k > 0 ? ", " : "", chance(95) ? next + k : 0);
        }
        next += here;
        buf_put(b, S("]\n"));
        if (chance(20)) {
            put_group(b, "ingeschreven", persons, 2);
        }
        if (chance(30)) {
            buf_printf(b, "    dreiging: %s\n", chance(50) ? "{soort: ontruiming, datum: 2026-08-01}" : "geen");
        }
    }
}

static void put_relations_and_children(buf *b, size_t persons)
{
    buf_put(b, S("relaties:\n"));
    for (size_t i = 0; i + 1 < persons; i++) {
        if (chance(25)) {
            str other = chance(90) ? str_printf(memory, "p%zu", i + 1) : person(persons);
            buf_printf(b, "  - van: p%zu\n    met: " STR_FMT "\n", i, STR_ARG(other));
            static const char *const kinds[] = {"gehuwd", "samenwonend", "vriend", "broer zus",
                                                "ouder",  "onbekend",    "familie"};
            static const char *const partings[] = {"nee", "leven apart", "aangevraagd", "onbekend"};
            buf_printf(b, "    soort: %s\n    scheiding: %s\n", PICK(kinds), PICK(partings));
            put_facts(b, S("relaties"), "relaties[].", "    ", 20);
        }
    }
    buf_put(b, S("kinderen:\n"));
    for (size_t i = 2; i < persons; i++) {
        if (chance(40)) {
            buf_printf(b, "  - kind: p%zu\n    ouders: [p%d%s]\n", i, (int)rng_below(&dice, 2),
                       chance(10) ? ", p1" : "");
            if (chance(30)) {
                put_group(b, "verzorgers", persons, 2);
            }
            if (chance(20)) {
                str payee = person(persons);
                buf_printf(b, "    kinderbijslag_naar: " STR_FMT "\n", STR_ARG(payee));
            }
            put_facts(b, S("kinderen"), "kinderen[].", "    ", 20);
        }
    }
}

static str make_file(void)
{
    buf b = buf_in(memory);
    size_t persons = 1 + (size_t)rng_below(&dice, PERSONS);
    buf_put(&b, chance(99) ? S("formaat: huishouden/1\n") : S("formaat: x\n"));
    buf_put(&b, chance(80) ? S("peildatum: 2026-07-01\n") : S(""));
    buf_put(&b, S("personen:\n"));
    for (size_t i = 0; i < persons; i++) {
        put_person(&b, i);
    }
    put_homes(&b, persons);
    put_relations_and_children(&b, persons);
    if (chance(30)) {
        str who = person(persons);
        buf_printf(&b, "zorgen:\n  - van: " STR_FMT "\n    tekst: %s\n", STR_ARG(who),
                   chance(10) ? odd_value() : "Het is krap.");
    }
    if (chance(30)) {
        static const char *const texts[] = {"\"a: b # c \\\"d\\\" \\\\ \\u00ad é\"", "|\n      een\n\n      twee",
                                            "' x '", "null en ~", "\"null\""};
        buf_printf(&b, "hulpvragen:\n  - van: samen\n    tekst: %s\n", PICK(texts));
    }
    return buf_str(&b);
}

/* ------------------------------------------------------------------ the property */

static size_t homes_of(const household *h, str person, str *last)
{
    size_t n = 0;
    for (size_t i = 0; i < h->home_count; i++) {
        for (size_t k = 0; k < h->homes[i].resident_count; k++) {
            if (str_eq(h->homes[i].residents[k], person)) {
                n++;
                *last = h->homes[i].id;
            }
        }
    }
    return n;
}

/* Anybody can move into any home: then he lives there alone or with others, everybody else stays where he was, and nothing is lost. */
static const char *move_somebody(const household *h)
{
    household after = {0};
    err e = {0};
    if (h->home_count == 0) {
        return NULL;
    }
    str who = h->persons[rng_below(&dice, h->person_count)].id, home = h->homes[rng_below(&dice, h->home_count)].id;
    if (!household_move(memory, &facts, h, who, NULL, home, TEXT_NL, &after, &e)) {
        return str_copy(memory, str_printf(memory, "nobody can move: %s", e.message)).p;
    }
    for (size_t i = 0; i < h->person_count; i++) {
        str id = h->persons[i].id, before = S(""), now = S("");
        size_t n = homes_of(h, id, &before), m = homes_of(&after, id, &now);
        bool moved = str_eq(id, who);
        if (moved ? m != 1 || !str_eq(now, home) : n != m || !str_eq(before, now)) {
            return moved ? "somebody who does not live where he moved to" : "somebody else moved";
        }
    }
    const char *wrong = household_problem(&facts, &after);
    return wrong != NULL ? wrong : household_told_problem(memory, &facts, &after);
}

static bool check(str yaml, uint64_t seed)
{
    household h = {0};
    err e = {0};
    bool good = household_read(memory, &facts, S("random.yaml"), yaml, NULL, date_from_ymd(2026, 7, 1),
                               chance(50) ? TEXT_NL : TEXT_EN, &h, &e);
    const char *wrong = good ? household_problem(&facts, &h) : refusal_problem(&e, yaml);
    if (good && wrong == NULL) {
        wrong = household_told_problem(memory, &facts, &h);
        wrong = wrong != NULL ? wrong : move_somebody(&h);
    }
    if (wrong != NULL) {
        print_message(STR_FMT "\n", STR_ARG(yaml));
        fail_msg("seed %llu: %s (%s)", (unsigned long long)seed, wrong, good ? "read" : err_text(memory, &e).p);
    }
    return good;
}

/* Reads with memory of its own, for there are many. */
static bool run(uint64_t seed, str (*make)(void))
{
    arena *kept = memory;
    memory = arena_new();
    dice = rng_from_seed(seed);
    bool good = check(make(), seed);
    arena_free(memory);
    memory = kept;
    return good;
}

static void test_random_files(void **state)
{
    (void)state;
    size_t good = 0;
    for (uint64_t seed = 1; seed <= FILES; seed++) {
        good += run(seed, make_file);
    }
    print_message("# seeds 1 to %d: %zu read, %zu refused\n", FILES, good, FILES - good);
    assert_true(good > FILES / 10 && good < FILES * 9 / 10); /* both kinds, or the files are no test */
}

static str example;

/* An example with some bytes changed, doubled, dropped, or lines swapped for others of it. */
static str mutated(void)
{
    str s = str_copy(memory, example);
    char *p = arena_array(memory, s.n * 2 + 1, 1);
    size_t n = 0, changes = 0;
    static const char marks[] = " :-[]{},'\"\n0a#&*|>é";
    for (size_t i = 0; i < s.n; i++) {
        bool change = changes < 4 && rng_below(&dice, s.n) < 3;
        uint64_t how = change ? rng_below(&dice, 3) : 3;
        changes += change;
        if (how == 1) {
            p[n++] = s.p[i];
        }
        if (how == 2) {
            p[n++] = marks[rng_below(&dice, sizeof marks - 1)];
        }
        if (how == 1 || how == 3) {
            p[n++] = s.p[i];
        }
    }
    return (str){p, n};
}

static void test_mutated_examples(void **state)
{
    (void)state;
    static const char *const names[] = {"content/examples/alleenstaande-ouder.yaml",
                                        "content/examples/case-5-soep.yaml", "content/examples/gescheiden-ouders.yaml"};
    size_t good = 0;
    for (uint64_t seed = 1; seed <= MUTATIONS; seed++) {
        example = testing_file(names[seed % 3]);
        good += run(seed, mutated);
    }
    print_message("# seeds 1 to %d: %zu read, %zu refused\n", MUTATIONS, good, MUTATIONS - good);
    assert_true(good > MUTATIONS / 20 && good < MUTATIONS);
}

int main(void)
{
    testing_open();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_random_files),
        cmocka_unit_test(test_mutated_examples),
    };
    int failed = cmocka_run_group_tests_name("random household files", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

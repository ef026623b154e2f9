/* Random histories of a small neighbourhood, against what this file keeps itself of who said what. */
#include "desk/broker_testing.h"

#include "base/file.h"
#include "base/rng.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/banned.h"

enum { FEW = 26, HISTORIES = 200, EVENTS = 45, COUPLINGS = 64, PARTS = 12, WORDS = 1024, SEED = 20260702 };

static str small_folder, small_file;

/* ------------------------------------------------------------------ the first people of the neighbourhood */

static str path_of(str folder, const char *name)
{
    return str_printf(memory, STR_FMT "/%s", STR_ARG(folder), name);
}

/* Up to the place where `what` begins for the (n + 1)-th time. */
static str first_of_text(str text, const char *what, int n)
{
    size_t at = 0;
    for (int i = 0; i <= n; i++) {
        ptrdiff_t next = str_find(str_from(text, at), str_of(what));
        assert_true(next >= 0);
        at += (size_t)next + 1;
    }
    return str_cut(text, 0, at - 1);
}

static int make_small(void **state)
{
    static const char *const names[] = {"neighbourhood.yaml", "merendal.yaml", "plaatsen.csv",
                                        "namen.yaml",         "effects.yaml",  "rules.yaml"};
    err e;
    char name[] = "broker-random-XXXXXX";
    if (testing_begin(state) != 0) {
        return 1;
    }
    small_folder = str_copy(memory, str_of(mkdtemp(name)));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        str text;
        assert_true(file_read(memory, path_of(S("content/neighbourhood"), names[i]), 1 << 20, &text, &e));
        text = desk_replace(memory, text, S("../skills/"), S("../content/skills/"));
        text =
            desk_replace(memory, text, S("questions_per_week: 2"), S("questions_per_week: 1")); /* so that some wait */
        text = i == 1 ? first_of_text(text, "\n  - id:", FEW) : i == 3 ? first_of_text(text, "\n  - {id:", FEW) : text;
        assert_true(file_write(path_of(small_folder, names[i]),
                               STR_JOIN(memory, text, i == 1 || i == 3 ? S("\n") : S("")), &e));
    }
    small_file = path_of(small_folder, names[0]);
    return 0;
}

static int remove_small(void **state)
{
    static const char *const names[] = {"neighbourhood.yaml", "merendal.yaml", "plaatsen.csv", "namen.yaml",
                                        "effects.yaml",       "rules.yaml",    "journal"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        unlink(path_of(small_folder, names[i]).p);
    }
    return rmdir(small_folder.p) + testing_end(state);
}

/* ------------------------------------------------------------------ words that nobody may read */

typedef struct secret { /* a word, and whom it would tell */
    str word;
    uint32_t who;
} secret;

static secret secrets[WORDS];
static size_t secret_count;

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80) != 0 || c == '-';
}

static str next_word(str *rest)
{
    size_t from = 0;
    while (from < rest->n && !is_letter(rest->p[from])) {
        from++;
    }
    size_t to = from;
    while (to < rest->n && is_letter(rest->p[to])) {
        to++;
    }
    str word = str_cut(*rest, from, to - from);
    *rest = str_from(*rest, to);
    return word;
}

static void add_secret(str word, uint32_t who)
{
    if (word.n > 2) { /* not "de" of "de Wit" */
        assert_true(secret_count < WORDS);
        secrets[secret_count++] = (secret){str_copy(memory, word), who};
    }
}

static void find_secrets(const broker *b)
{
    secret_count = 0;
    for (uint32_t i = 0; i < b->house.people.count; i++) {
        const person *p = &b->house.people.list[i];
        add_secret(p->id, i);
        add_secret(p->postcode, BROKER_NOBODY); /* one's own is in no record either */
        str rest = b->house.names[i].full;
        for (str word = next_word(&rest); word.n > 0 && p->places == 0; word = next_word(&rest)) {
            if (!str_eq(word, S("van"))) {
                add_secret(word, i);
            }
        }
    }
}

/* ------------------------------------------------------------------ what this file knows */

typedef struct known {
    str id;
    uint32_t who[PARTS];
    uint32_t count;
    bool yes[PARTS];
    bool over; /* by a no, a stop, or the broker */
} known;

static known couplings[COUPLINGS];
static size_t coupling_count, withdrawn;

static int place_in(const known *k, uint32_t who)
{
    for (uint32_t i = 0; i < k->count; i++) {
        if (k->who[i] == who) {
            return (int)i;
        }
    }
    return -1;
}

static bool all_yes(const known *k)
{
    bool all = true;
    for (uint32_t i = 0; i < k->count; i++) {
        all = all && k->yes[i];
    }
    return all;
}

/* May the reader be told of the other, by what both said? */
static bool may_know(uint32_t reader, uint32_t other)
{
    bool may = reader == other;
    for (size_t i = 0; i < coupling_count; i++) {
        const known *k = &couplings[i];
        may = may || (!k->over && all_yes(k) && place_in(k, reader) >= 0 && place_in(k, other) >= 0);
    }
    return may;
}

/* INV-1 of household/helping.h: every word of the record. */
static void check_words(uint32_t reader, const helping_resident *r)
{
    str text = all_strings(r), rest = text;
    for (str word = next_word(&rest); word.n > 0; word = next_word(&rest)) {
        for (size_t i = 0; i < secret_count; i++) {
            if (str_eq(word, secrets[i].word) &&
                (secrets[i].who == BROKER_NOBODY || !may_know(reader, secrets[i].who))) {
                fail_msg("'" STR_FMT "' stands in the record of " STR_FMT, STR_ARG(word), STR_ARG(r->id));
            }
        }
    }
    str phone = desk_replace(memory, text, r->terms->call_phone, S(""));
    assert_true(str_find(phone, S("000 000")) < 0);
}

static void check_coupling(uint32_t reader, const helping_coupling *c)
{
    size_t n = 0;
    while (!str_eq(couplings[n].id, c->id)) {
        n++;
        assert_true(n < coupling_count);
    }
    const known *k = &couplings[n];
    int place = place_in(k, reader);
    bool named = all_yes(k) && !k->over && c->state != HELPING_ENDED;
    assert_true(place >= 0 && c->person_count == k->count);
    assert_true(c->state == HELPING_ENDED || !k->over); /* ended by more: by what somebody said they can do no more */
    assert_true(str_eq(c->people[0].id, the_broker->house.people.list[reader].id));
    assert_int_equal(c->people[0].answer == HELPING_SAID_YES, k->yes[place]);
    for (size_t i = 1; i < c->person_count; i++) {
        assert_int_equal(c->people[i].name.n > 0, named);
        assert_true(named || (c->people[i].id.n == 0 && c->people[i].answer == HELPING_NOT_YET && !c->people[i].told));
        assert_false(c->people[i].told || c->people[i].to_hear);
    }
    assert_true(c->kept_of_100 == 0 && c->value == 0 && !c->pinned);
    for (size_t i = 0; i < c->link_count; i++) {
        const helping_link *l = &c->links[i];
        assert_true(l->giver < c->person_count && l->receiver < c->person_count && l->giver != l->receiver);
        assert_int_equal(l->metres, broker_band(l->metres));
        assert_int_equal(l->nearness_of_100 % 25, 0);
        assert_int_equal(l->trust_of_100 > 0, l->giver == 0);
        assert_true(l->weight == 0 && l->preference_of_100 == 0); /* they tell the distance, and what the other likes */
        assert_true(l->words.n > 0 && l->days.n > 0);
    }
}

static void check_records(void)
{
    for (uint32_t i = 0; i < the_broker->house.people.count; i++) {
        helping_resident r = resident(the_broker->house.people.list[i].id.p);
        check_words(i, &r);
        for (size_t c = 0; c < r.coupling_count; c++) {
            check_coupling(i, &r.couplings[c]);
        }
    }
}

/* ------------------------------------------------------------------ random events */

static const char *id_at(uint32_t who)
{
    return str_copy(memory, the_broker->house.people.list[who].id).p;
}

static helping_event random_event(rng *r)
{
    static const helping_what often[] = {HELPING_APPROVES, HELPING_APPROVES, HELPING_YES,      HELPING_YES,
                                         HELPING_YES,      HELPING_YES,      HELPING_YES,      HELPING_MEETS,
                                         HELPING_MEETS,    HELPING_HAPPENED, HELPING_HAPPENED, HELPING_SAYS};
    static const char *const says[] = {"kan: [koken]",
                                       "zoekt: [klussen dringend]",
                                       "kan: [brieven, klussen, tuin]\nzoekt: []",
                                       "straal_m: 2500\ndagdelen: [za, zo]",
                                       "talen: [nl, en]",
                                       "kan: [vliegen]"};
    uint32_t people_count = the_broker->house.people.count;
    helping_event v = {.at = now,
                       .what =
                           rng_below(r, 100) < 75 ? often[rng_below(r, 12)] : (helping_what)rng_below(r, HELPING_WHATS),
                       .by_broker = rng_below(r, 100) < 60,
                       .channel = (helping_channel)rng_below(r, HELPING_CHANNELS),
                       .happened = rng_below(r, 4) > 0,
                       .again = rng_below(r, 4) > 0,
                       .report = (uint32_t)rng_below(r, EVENTS),
                       .day = broker_day(now) - (date)rng_below(r, 1500),
                       .words = S("iets over Wim en Daan"),
                       .says = str_of(says[rng_below(r, 6)])};
    uint32_t who = (uint32_t)rng_below(r, people_count);
    if (coupling_count > 0 && rng_below(r, 10) > 0) {
        const known *k = &couplings[rng_below(r, coupling_count)];
        v.coupling = k->id;
        who = rng_below(r, 10) > 0 ? k->who[rng_below(r, k->count)] : who;
    }
    for (size_t i = coupling_count;
         (v.what == HELPING_YES || v.what == HELPING_MEETS) && i-- > 0 && rng_below(r, 4) > 0;) {
        const known *k = &couplings[i]; /* mostly what waits for just this */
        uint32_t p = (uint32_t)rng_below(r, k->count);
        if (!k->over && all_yes(k) == (v.what == HELPING_MEETS)) {
            v.coupling = k->id;
            who = k->who[k->yes[p] ? (p + 1) % k->count : p];
            v.by_broker = v.by_broker || v.what == HELPING_MEETS;
            break;
        }
    }
    for (size_t i = 0; i < coupling_count; i++) {
        if (the_broker->state.couplings[i].state == HELPING_LATER && rng_below(r, 3) == 0) {
            v.what = HELPING_WITHDRAWS;
            v.coupling = couplings[i].id;
            v.by_broker = true;
        }
    }
    helping_board x = board();
    if (v.what == HELPING_APPROVES && x.coupling_count > 0) {
        v.coupling = x.couplings[rng_below(r, x.coupling_count)].id;
        v.by_broker = true;
    }
    v.who = v.what == HELPING_APPROVES || v.what == HELPING_MEETS || v.what == HELPING_HANDLES ? STR_NULL
                                                                                               : str_of(id_at(who));
    v.other = str_of(id_at((uint32_t)rng_below(r, people_count)));
    return v;
}

static uint32_t number_of(str id)
{
    return people_find(&the_broker->house.people, id);
}

static void note_approval(const helping_board *before, str proposal, str id)
{
    size_t i = 0;
    while (!str_eq(before->couplings[i].id, proposal)) {
        i++;
    }
    const helping_coupling *c = &before->couplings[i];
    known *k = &couplings[coupling_count++];
    *k = (known){.id = id, .count = (uint32_t)c->person_count};
    assert_true(coupling_count < COUPLINGS && c->person_count <= PARTS);
    for (size_t p = 0; p < c->person_count; p++) {
        k->who[p] = number_of(c->people[p].id);
        k->yes[p] = the_broker->house.people.list[k->who[p]].places > 0; /* an activity says yes */
    }
}

static void note(const helping_event *v, uint32_t handled)
{
    uint32_t who = number_of(v->who), other = number_of(v->other);
    for (size_t i = 0; i < coupling_count; i++) {
        known *k = &couplings[i];
        bool is_it = str_eq(k->id, v->coupling);
        if ((v->what == HELPING_YES || v->what == HELPING_NO) && is_it) {
            k->yes[place_in(k, who)] = v->what == HELPING_YES;
        }
        bool over = ((v->what == HELPING_NO || v->what == HELPING_WITHDRAWS) && is_it) ||
                    (v->what == HELPING_HANDLES && !v->again && i == handled);
        bool all = (v->what == HELPING_STOPS && place_in(k, who) >= 0) ||
                   (v->what == HELPING_FORBIDS && place_in(k, who) >= 0 && place_in(k, other) >= 0);
        const broker_coupling *c = &the_broker->state.couplings[i];
        k->over = k->over || over || (all && c->state == HELPING_ENDED); /* what was done stays done */
        assert_true(!all || !broker_is_running(c));
    }
}

/* The coupling that the report is about. */
static uint32_t reported(uint32_t number)
{
    for (size_t i = 0; i < the_broker->state.report_count; i++) {
        const broker_report *r = &the_broker->state.reports[i];
        if (r->number == number && r->coupling != BROKER_NONE &&
            the_broker->state.couplings[r->coupling].state != HELPING_DONE) {
            return r->coupling;
        }
    }
    return BROKER_NONE;
}

static size_t step(rng *r)
{
    helping_event v = random_event(r);
    helping_board before = board();
    str coupling = v.coupling;
    uint32_t lines = journal_count(the_broker->journal), handled = reported(v.report);
    err e = {0};
    now += (int64_t)rng_below(r, 2 * BROKER_DAY);
    if (!broker_say(the_broker, memory, &v, TEXT_NL, &e)) {
        assert_int_equal(journal_count(the_broker->journal), lines);
        assert_true(e.message[0] != '\0' && (e.kind == ERR_INPUT || e.kind == ERR_RULE));
        return 0;
    }
    assert_int_equal(v.number, lines + 1);
    (void)board();
    withdrawn += v.what == HELPING_WITHDRAWS;
    if (v.what == HELPING_APPROVES) {
        note_approval(&before, coupling, v.coupling);
    } else {
        note(&v, handled);
    }
    return 1;
}

/* ------------------------------------------------------------------ properties */

static str everything(void)
{
    buf b = buf_in(memory);
    helping_board x = board();
    for (uint32_t i = 0; i < the_broker->house.people.count; i++) {
        helping_resident r = resident(id_at(i));
        buf_put(&b, all_strings(&r));
        buf_printf(&b, "%u %u %zu %zu\n", r.given, r.received, r.could_give, r.could_receive);
    }
    for (size_t i = 0; i < x.coupling_count; i++) {
        put_coupling(&b, &x.couplings[i]);
    }
    buf_printf(&b, "%a %a %zu %zu\n", x.value, x.bound, x.report_count, x.word_count);
    return buf_str(&b);
}

static void open_small(str journal_path)
{
    err e = {0};
    the_broker = broker_open(the_desk, small_file, journal_path, &e);
    if (the_broker == NULL) {
        fail_msg("%s", err_text(memory, &e).p);
    }
}

static void test_histories(void **state)
{
    (void)state;
    str journal_path = path_of(small_folder, "journal");
    size_t said = 0, named = 0;
    for (uint64_t h = 0; h < HISTORIES; h++) {
        rng r = rng_from_seed(SEED + h);
        arena *outer = memory;
        memory = arena_new();
        now = NOW;
        coupling_count = 0;
        unlink(journal_path.p);
        open_small(h % 8 == 0 ? journal_path : STR_NULL);
        find_secrets(the_broker);
        for (int i = 0; i < EVENTS; i++) {
            said += step(&r);
            if (i % 4 == 3) {
                check_records();
            }
        }
        for (size_t i = 0; i < coupling_count; i++) {
            named += all_yes(&couplings[i]);
        }
        if (h % 8 == 0) { /* the same journal, the same bytes */
            str before = everything();
            broker_close(the_broker);
            open_small(journal_path);
            assert_true(str_eq(everything(), before));
        }
        broker_close(the_broker);
        arena_free(memory);
        memory = outer;
    }
    print_message("seed %d: %zu events said, %zu couplings in which all said yes, %zu withdrawn\n", SEED, said, named,
                  withdrawn);
    assert_true(said > (size_t)HISTORIES * EVENTS / 3 && named > 2 * HISTORIES && withdrawn > 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_histories),
    };
    return cmocka_run_group_tests(tests, make_small, remove_small);
}

/* What the tests of the broker share: the invented neighbourhood, and saying things in it.
 *
 * Uses: broker_inside.h. For tests only.
 */
#ifndef DESK_BROKER_TESTING_H
#define DESK_BROKER_TESTING_H

#include "desk/broker_inside.h"

#include "base/file.h"

#include <setjmp.h>
#include <unistd.h>

#include <cmocka.h>

#define NEIGHBOURHOOD S("content/neighbourhood/neighbourhood.yaml")
#define NOW INT64_C(1782993600) /* 2026-07-02, noon */

static arena *memory;
static desk *the_desk;
static broker *the_broker;
static int64_t now;

static inline broker *testing_open(str journal_path)
{
    err e = {0};
    broker *b = broker_open(the_desk, NEIGHBOURHOOD, journal_path, &e);
    if (b == NULL) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return b;
}

static inline int testing_begin(void **state)
{
    (void)state;
    err e = {0};
    memory = arena_new();
    the_desk = desk_open(S("content"), &e);
    if (the_desk == NULL) {
        print_error("%s\n", err_text(memory, &e).p);
    }
    return the_desk == NULL;
}

static inline int testing_end(void **state)
{
    (void)state;
    desk_free(the_desk);
    arena_free(memory);
    return 0;
}

static inline int testing_fresh(void **state)
{
    (void)state;
    now = NOW;
    the_broker = testing_open(STR_NULL);
    return 0;
}

static inline int testing_close(void **state)
{
    (void)state;
    broker_close(the_broker);
    return 0;
}

/* ------------------------------------------------------------------ saying */

static inline helping_event of_broker(helping_what what)
{
    return (helping_event){.at = now, .what = what, .by_broker = true, .channel = HELPING_DESK};
}

static inline helping_event of_resident(helping_what what, const char *who, str coupling)
{
    return (helping_event){.at = now, .what = what, .who = str_of(who), .coupling = coupling};
}

static inline uint32_t say(helping_event v)
{
    err e = {0};
    if (!broker_say(the_broker, memory, &v, TEXT_NL, &e)) {
        fail_msg("%s: %s", broker_what_word(v.what).p, err_text(memory, &e).p);
    }
    return v.number;
}

static inline void refuse(helping_event v, err_kind kind, const char *part)
{
    err e = {0};
    uint32_t before = journal_count(the_broker->journal);
    if (broker_say(the_broker, memory, &v, TEXT_NL, &e)) {
        fail_msg("not refused: %s", part);
    }
    if (e.kind != kind || str_find(str_of(e.message), str_of(part)) < 0) {
        fail_msg("expected %d '%s', got %d: %s", kind, part, e.kind, e.message);
    }
    assert_int_equal(journal_count(the_broker->journal), before);
}

static inline helping_board board(void)
{
    err e = {0};
    helping_board out;
    if (!broker_board(the_broker, memory, now, TEXT_NL, &out, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return out;
}

static inline helping_resident resident(const char *id)
{
    err e = {0};
    helping_resident out;
    if (!broker_resident(the_broker, memory, str_of(id), now, TEXT_NL, &out, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return out;
}

static inline bool is_in(const helping_coupling *c, const char *id)
{
    for (size_t i = 0; i < c->person_count; i++) {
        if (str_eq(c->people[i].id, str_of(id))) {
            return true;
        }
    }
    return false;
}

/* The proposed group with both of them; NULL: none. */
static inline const helping_coupling *proposed(const helping_board *x, const char *one, const char *other)
{
    for (size_t i = 0; i < x->coupling_count; i++) {
        const helping_coupling *c = &x->couplings[i];
        if (c->state == HELPING_PROPOSED && is_in(c, one) && is_in(c, other)) {
            return c;
        }
    }
    return NULL;
}

/* Approves it, and gives the id of the coupling. */
static inline str approve(str proposal)
{
    helping_event v = of_broker(HELPING_APPROVES);
    v.coupling = proposal;
    err e = {0};
    if (!broker_say(the_broker, memory, &v, TEXT_NL, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return v.coupling;
}

/* ------------------------------------------------------------------ a neighbourhood of one's own */

static const char *const file_names[] = {"neighbourhood.yaml", "merendal.yaml", "plaatsen.csv",
                                         "namen.yaml",         "effects.yaml",  "rules.yaml"};
enum { FILES = sizeof file_names / sizeof *file_names };

typedef struct fault {
    int file;
    const char *from, *to, *part;
} fault;

static inline str in(str folder, const char *name)
{
    return str_printf(memory, STR_FMT "/%s", STR_ARG(folder), name);
}

static inline void put_files(str folder, const fault *f)
{
    err e;
    for (int i = 0; i < FILES; i++) {
        str text;
        assert_true(file_read(memory, in(S("content/neighbourhood"), file_names[i]), 1 << 20, &text, &e));
        if (i == 0) { /* the skills stay where they are */
            text = STR_JOIN(memory, text, S(""));
            text = desk_replace(memory, text, S("../skills/"), S("../content/skills/"));
        }
        if (i == f->file) {
            assert_true(str_find(text, str_of(f->from)) >= 0);
            text = desk_replace(memory, text, str_of(f->from), str_of(f->to));
        }
        assert_true(file_write(in(folder, file_names[i]), text, &e));
    }
}

/* With the journal in it, when there is one. */
static inline void testing_remove(str folder)
{
    unlink(in(folder, "journal").p);
    for (int i = 0; i < FILES; i++) {
        unlink(in(folder, file_names[i]).p);
    }
    assert_int_equal(rmdir(folder.p), 0);
}

/* ------------------------------------------------------------------ every string of a record, each on its line */

static inline void put_line(buf *b, str s)
{
    buf_put(b, s);
    buf_char(b, '\n');
}

static inline void put_coupling(buf *b, const helping_coupling *c)
{
    put_line(b, c->id);
    buf_printf(b, "%d %d\n", (int)c->state, (int)c->since);
    for (size_t i = 0; i < c->person_count; i++) {
        put_line(b, c->people[i].id);
        put_line(b, c->people[i].name);
        buf_printf(b, "%d %d\n", (int)c->people[i].answer, c->people[i].told);
    }
    for (size_t i = 0; i < c->link_count; i++) {
        const helping_link *l = &c->links[i];
        put_line(b, l->skill);
        put_line(b, l->words);
        put_line(b, l->life_domain);
        put_line(b, l->days);
        buf_printf(b, "%zu %zu %u %d %d\n", l->giver, l->receiver, l->metres, l->urgency, l->waiting_weeks);
        for (size_t k = 0; k < l->rule_count; k++) {
            put_line(b, l->rules[k]);
        }
    }
}

static inline void put_terms(buf *b, const helping_terms *t)
{
    const str texts[] = {t->call_name, t->call_phone, t->call_when, t->statement, t->statement_by, t->vog_why};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        put_line(b, texts[i]);
    }
    for (size_t i = 0; i < t->minor_count; i++) {
        put_line(b, t->minors[i]);
    }
    for (size_t i = 0; i < t->money_count; i++) {
        put_line(b, t->money[i]);
    }
}

static inline str all_strings(const helping_resident *r)
{
    buf out = buf_in(memory);
    put_line(&out, r->id);
    put_line(&out, r->name);
    put_line(&out, r->days);
    for (size_t i = 0; i < r->can_count + r->seek_count; i++) {
        const helping_skill *s = i < r->can_count ? &r->can[i] : &r->seeks[i - r->can_count];
        put_line(&out, s->id);
        put_line(&out, s->words);
        put_line(&out, s->heard_in);
    }
    for (size_t i = 0; i < r->language_count; i++) {
        put_line(&out, r->languages[i]);
    }
    for (size_t i = 0; i < r->effect_count; i++) {
        const helping_effect *x = &r->effects[i];
        put_line(&out, x->id);
        put_line(&out, x->title);
        put_line(&out, x->words);
        put_line(&out, x->source);
        put_line(&out, x->decides);
    }
    put_terms(&out, r->terms);
    for (size_t i = 0; i < r->coupling_count; i++) {
        put_coupling(&out, &r->couplings[i]);
    }
    return buf_str(&out);
}

#endif

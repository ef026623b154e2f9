/* One neighbourhood and its journal. The lock is held while the state is looked at or brought up to date, and never while the disk or a proposal is waited for (broker_prepare): who adds a line decides on a state, adds the line if nothing
 * came in between (journal_add), and else decides again. */
#include "desk/broker_inside.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ open and close */

/* When the machine stopped between what somebody said and what a rule ended by it, the rest is written now. */
static bool finish(broker *b, err *e)
{
    arena *a = arena_new();
    size_t count;
    bool added;
    const broker_state *s = &b->state;
    broker_said *ends = broker_ends(b, a, s->owed_by, NULL, s->events[s->event_count - 1].at, s->count, &count);
    str *lines = ARENA_ARRAY(a, str, count);
    for (size_t i = 0; i < count; i++) {
        lines[i] = broker_line(b, a, &ends[i]);
    }
    bool good = journal_add_lines(b->journal, s->count, lines, count, &added, e) && broker_catch_up(b, e);
    arena_free(a);
    return good;
}

/* Lines that were added since: into the state. The lock is held. */
bool broker_catch_up(broker *b, err *e)
{
    uint32_t count = journal_count(b->journal);
    arena *a = arena_new();
    bool good = true;
    for (uint32_t i = b->state.count; good && i < count; i++) {
        broker_said x;
        good = broker_read_line(b, a, journal_line(b->journal, i), i + 1, &x, e);
        if (good && !broker_may(b, a, &x, TEXT_EN, e)) {
            err_at(e, ERR_INPUT, 0, S("journal"), (int)i + 2, 0,
                   "this line of the journal does not follow from those before it; was the neighbourhood changed?");
            good = false;
        }
        if (good) {
            broker_fold(b, &x);
        }
        arena_reset(a);
    }
    arena_free(a);
    return good;
}

broker *broker_open(const desk *d, str neighbourhood, str journal_path, err *e)
{
    arena *mem = arena_new();
    broker *b = ARENA_NEW(mem, broker);
    b->mem = mem;
    b->desk = d;
    b->proposal.mem = arena_new();
    pthread_mutex_init(&b->lock, NULL);
    pthread_mutex_init(&b->proposing, NULL);
    pthread_cond_init(&b->worked, NULL);
    bool good = broker_read_house(mem, d, neighbourhood, &b->house, e);
    if (good) {
        broker_state_new(b);
        b->journal = journal_open(journal_path, e);
        good = b->journal != NULL && broker_catch_up(b, e) && (b->state.owed == 0 || finish(b, e));
    }
    if (!good) {
        err_in_file(e, journal_path);
        broker_close(b);
        return NULL;
    }
    return b;
}

void broker_close(broker *b)
{
    if (b != NULL) {
        broker_work_end(b);
        journal_close(b->journal);
        pthread_cond_destroy(&b->worked);
        pthread_mutex_destroy(&b->lock);
        pthread_mutex_destroy(&b->proposing);
        arena_free(b->proposal.mem);
        if (b->state.mem != NULL) {
            arena_free(b->state.mem);
        }
        arena_free(b->mem);
    }
}

const helping_terms *broker_terms(const broker *b, text_language lang)
{
    return &b->house.terms[lang];
}

bool broker_is_demo(const broker *b)
{
    return b->house.demo;
}

/* ------------------------------------------------------------------ what is due */

/* What waited for room is asked as soon as there is some, by whoever looks first after that. */
bool broker_settle(broker *b, int64_t now, err *e)
{
    arena *a = arena_new();
    bool good = true;
    for (bool due = true; good && due;) {
        broker_said x;
        uint32_t seen = 0;
        str line = STR_NULL;
        bool added;
        pthread_mutex_lock(&b->lock);
        good = broker_catch_up(b, e);
        due = good && now >= 0 && broker_due(b, a, now, &x);
        if (due) {
            seen = b->state.count;
            line = broker_line(b, a, &x);
        }
        pthread_mutex_unlock(&b->lock);
        good = good && (!due || journal_add(b->journal, seen, line, &added, e));
    }
    arena_free(a);
    return good;
}

/* ------------------------------------------------------------------ look */

bool broker_resident(broker *b, arena *a, str id, int64_t now, text_language lang, helping_resident *out, err *e)
{
    TRY(broker_settle(b, now, e));
    pthread_mutex_lock(&b->lock);
    bool good = broker_catch_up(b, e) && broker_tell_resident(b, a, id, broker_day(now), lang, out, e);
    pthread_mutex_unlock(&b->lock);
    return good;
}

bool broker_list(broker *b, arena *a, int64_t now, text_language lang, const helping_listed **out, size_t *count,
                 err *e)
{
    pthread_mutex_lock(&b->lock);
    bool good = broker_catch_up(b, e);
    if (good) {
        *out = broker_tell_list(b, a, broker_day(now), lang, count);
    }
    pthread_mutex_unlock(&b->lock);
    return good;
}

bool broker_board(broker *b, arena *a, int64_t now, text_language lang, helping_board *out, err *e)
{
    date day = broker_day(now);
    TRY(broker_settle(b, now, e));
    for (bool current = false;
         !current;) { /* again when something was said in the meantime: the lock is not for working it out */
        TRY(broker_prepare(b, day, e));
        pthread_mutex_lock(&b->lock);
        bool good = broker_catch_up(b, e);
        current = good && broker_is_current(b, day);
        if (current) {
            broker_tell_board(b, a, day, lang, out);
        }
        pthread_mutex_unlock(&b->lock);
        TRY(good);
    }
    return true;
}

bool broker_form(broker *b, arena *a, str id, text_language lang, helping_form *out, err *e)
{
    pthread_mutex_lock(&b->lock);
    bool good = broker_catch_up(b, e) && broker_tell_form(b, a, id, lang, out, e);
    pthread_mutex_unlock(&b->lock);
    return good;
}

const helping_skill *broker_hear(const broker *b, arena *a, str words, bool seeks, text_language lang, size_t *count)
{
    size_t heard_count;
    const skill_heard *heard = skills_hear(a, &b->house.skills, words, &heard_count);
    helping_skill *list = ARENA_ARRAY(a, helping_skill, heard_count);
    *count = 0;
    for (size_t i = 0; i < heard_count; i++) {
        const skill *s = &b->house.skills.list[heard[i].skill];
        if (seeks || !heard[i].denied) { /* "I cannot cook" is no offer, and may be a need */
            list[(*count)++] = (helping_skill){.id = s->id,
                                               .words = seeks ? s->seeks[lang] : s->can[lang],
                                               .heard_in = str_cut(words, heard[i].at, heard[i].length)};
        }
    }
    return list;
}

helping_unheard broker_unheard(const broker *b, arena *a, str words)
{
    size_t n, heard, dangers, kept = 0;
    const str *parts = skills_unheard(a, &b->house.skills, words, &n);
    str *list = ARENA_ARRAY(a, str, n + 1);
    (void)skills_hear(a, &b->house.skills, words, &heard);
    (void)broker_hear_dangers(b, a, words, &dangers);
    if (heard + dangers == 0) {
        list[0] = str_trim(words);
        return (helping_unheard){.parts = list, .count = list[0].n > 0};
    }
    for (size_t i = 0; i < n; i++) {
        (void)broker_hear_dangers(b, a, parts[i], &dangers);
        if (dangers == 0) {
            list[kept++] = parts[i];
        }
    }
    return (helping_unheard){.parts = list, .count = kept, .partly = true};
}

const overview_danger *broker_hear_dangers(const broker *b, arena *a, str words, size_t *count)
{
    return desk_dangers_in(b->desk, a, words, count);
}

/* ------------------------------------------------------------------ say */

typedef struct deciding {
    bool stale;    /* an approval is of a proposal that changed in the meantime: look again */
    uint32_t seen; /* lines that were looked at */
    str *lines;    /* what is said, and what a rule ends by it */
    size_t count;
} deciding;

static bool asks_proposal(const helping_event *v)
{
    return v->what == HELPING_APPROVES && v->by_broker && v->at >= 0;
}

/* Before which day two people are not proposed to each other again, by what is said about them; 0: it keeps nobody apart. */
static date apart_until(const broker *b, const helping_event *v)
{
    if (v->what == HELPING_HANDLES) {
        return v->again ? 0 : DATE_MAX;
    }
    return v->what == HELPING_NO ? broker_day(v->at) + BROKER_WEEK * (date)b->house.weeks_after_no : 0;
}

/* What the lines say, when it may be. */
static bool decide(broker *b, arena *a, broker_said *x, text_language lang, deciding *out, err *e)
{
    broker_said *ends = NULL;
    size_t count = 0;
    pthread_mutex_lock(&b->lock);
    bool good = broker_catch_up(b, e);
    out->stale = good && asks_proposal(&x->event) && !broker_is_current(b, broker_day(x->event.at));
    if (out->stale) {
        pthread_mutex_unlock(&b->lock);
        return true;
    }
    if (good) {
        out->seen = b->state.count;
        x->event.number = b->state.count + 1;
        good = broker_may(b, a, x, lang, e);
    }
    if (good) {
        if (x->event.what == HELPING_SAYS) {
            ends = broker_ends(b, a, x->who, &x->says, x->event.at, x->event.number, &count);
        }
        x->ends = (int64_t)count;
        x->later = x->event.what == HELPING_APPROVES && (broker_is_held(&b->state, &x->group) ||
                                                         !broker_all_have_room(b, &x->group, broker_day(x->event.at)));
        x->until = apart_until(b, &x->event);
        out->count = 1 + count;
        out->lines = ARENA_ARRAY(a, str, out->count);
        out->lines[0] = broker_line(b, a, x); /* under the lock: a proposed group is of the proposal's memory */
        for (size_t i = 0; i < count; i++) {
            out->lines[1 + i] = broker_line(b, a, &ends[i]);
        }
    }
    pthread_mutex_unlock(&b->lock);
    return good;
}

bool broker_say(broker *b, arena *a, helping_event *event, text_language lang, err *e)
{
    TRY(broker_settle(b, event->at, e));
    for (bool added = false; !added;) {
        broker_said x = {.event = *event};
        deciding d;
        TRY(!asks_proposal(event) || broker_prepare(b, broker_day(event->at), e));
        TRY(decide(b, a, &x, lang, &d, e));
        TRY(d.stale || journal_add_lines(b->journal, d.seen, d.lines, d.count, &added, e));
        event->number = added ? x.event.number : event->number;
    }
    if (event->what == HELPING_APPROVES) {
        event->coupling = str_printf(a, "k%u", event->number);
    }
    return true;
}

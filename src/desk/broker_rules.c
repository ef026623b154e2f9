/* May this be said now? Each refusal is one sentence in the language of who says it; what is refused is in no journal.
 *
 *   what        who says it                 needs
 *   says        resident, or broker         an entry that can be read, over what was seen; not of an activity but by the broker
 *   stops       resident, or broker         takes part
 *   resumes     resident, or broker         stopped
 *   approves    broker                      a group of the proposal of that day
 *   withdraws   broker                      a coupling that waits: nobody was asked
 *   forbids     broker                      two people, and why
 *   pins        broker                      two people of whom one may help the other, neither pinned already
 *   loosens     broker                      something that holds between the two
 *   yes         resident, or broker         a coupling that is asked, no answer yet, nobody in it reported about; of a minor only by the broker
 *   no          resident, or broker         a coupling that runs
 *   meets       broker                      all said yes, no open report, and the rules hold on that day
 *   happened    resident, or broker         a coupling that met, and nothing told yet
 *   reports     resident, or broker         oneself; a coupling of one's own, or none; not again within a day what stands there open in the same words
 *   handles     broker                      an open report
 *   takes       broker                      an open report that nobody took up yet, and who does
 *   vog         broker                      a day that is not to come, and not too long ago
 *   knows       resident, or broker         a coupling that was agreed and ended, of which they are to hear
 *   ends        nobody: a rule              a coupling that waits, was asked or agreed
 *   asks        nobody: a rule              a coupling that waits
 *
 * Of a line that is read back what it refers to is looked up, and the states; not the rules that a municipality may change since (how old a certificate may be, who may help whom). */
#include "desk/broker_inside.h"

#include "base/banned.h"

typedef struct asking {
    broker *b;
    arena *a;
    broker_said *x;
    helping_event *v;
    text_language lang;
    err *e;
} asking;

static bool refuse(const asking *k, err_kind kind, const char *id)
{
    const broker_name *names = k->b->house.names;
    str who = k->x->who == BROKER_NOBODY ? STR_NULL : names[k->x->who].first;
    str sentence = TEXT(k->a, k->lang, id, who, k->b->house.terms[k->lang].call_phone);
    return err_set(k->e, kind, STR_FMT, STR_ARG(sentence));
}

static const broker_coupling *coupling_of(const asking *k)
{
    return &k->b->state.couplings[k->x->coupling];
}

static const broker_part *part_of(const asking *k)
{
    const broker_coupling *c = coupling_of(k);
    return &c->parts[broker_part_of(c, k->x->who)];
}

/* ------------------------------------------------------------------ who and what it is about */

static bool find_person(const asking *k, str id, uint32_t *out)
{
    *out = id.n == 0 ? BROKER_NOBODY : people_find(&k->b->house.people, id);
    return id.n == 0 || *out != BROKER_NOBODY || refuse(k, ERR_INPUT, "broker.refuse.nobody");
}

static bool find_coupling(const asking *k)
{
    const broker_state *s = &k->b->state;
    k->x->coupling = BROKER_NONE;
    for (size_t i = 0; i < s->coupling_count; i++) {
        if (str_eq(s->couplings[i].id, k->v->coupling)) {
            k->x->coupling = (uint32_t)i;
        }
    }
    bool is_approval = k->v->what == HELPING_APPROVES; /* that names a group of the proposal */
    return k->v->coupling.n == 0 || is_approval || k->x->coupling != BROKER_NONE ||
           refuse(k, ERR_INPUT, "broker.refuse.no_coupling");
}

enum { NEEDS_WHO = 1, NEEDS_OTHER = 2, NEEDS_COUPLING = 4, NEEDS_PART = 8, NEEDS_BROKER = 16, NEEDS_WORDS = 32 };

static const unsigned needs[HELPING_WHATS] = {
    [HELPING_SAYS] = NEEDS_WHO,
    [HELPING_STOPS] = NEEDS_WHO,
    [HELPING_RESUMES] = NEEDS_WHO,
    [HELPING_APPROVES] = NEEDS_BROKER,
    [HELPING_FORBIDS] = NEEDS_WHO | NEEDS_OTHER | NEEDS_BROKER | NEEDS_WORDS,
    [HELPING_PINS] = NEEDS_WHO | NEEDS_OTHER | NEEDS_BROKER,
    [HELPING_LOOSENS] = NEEDS_WHO | NEEDS_OTHER | NEEDS_BROKER,
    [HELPING_YES] = NEEDS_WHO | NEEDS_COUPLING | NEEDS_PART,
    [HELPING_NO] = NEEDS_WHO | NEEDS_COUPLING | NEEDS_PART,
    [HELPING_MEETS] = NEEDS_COUPLING | NEEDS_BROKER,
    [HELPING_HAPPENED] = NEEDS_WHO | NEEDS_COUPLING | NEEDS_PART,
    [HELPING_REPORTS] = NEEDS_WHO | NEEDS_PART,
    [HELPING_HANDLES] = NEEDS_BROKER,
    [HELPING_VOG] = NEEDS_WHO | NEEDS_BROKER,
    [HELPING_ENDS] = NEEDS_COUPLING,
    [HELPING_ASKS] = NEEDS_COUPLING,
    [HELPING_TAKES] = NEEDS_BROKER,
    [HELPING_WITHDRAWS] = NEEDS_COUPLING | NEEDS_BROKER,
    [HELPING_KNOWS] = NEEDS_WHO | NEEDS_COUPLING | NEEDS_PART,
};

static bool check_about(const asking *k)
{
    unsigned n = needs[k->v->what];
    if ((n & NEEDS_BROKER) != 0 && !k->v->by_broker) {
        return refuse(k, ERR_RULE, "broker.refuse.broker_only");
    }
    if (k->v->words.n > BROKER_WORDS_MAX) {
        return refuse(k, ERR_LIMIT, "broker.refuse.long_words");
    }
    if ((n & NEEDS_OTHER) == 0) { /* not looked at: who guesses references learns nothing */
        k->v->other = STR_NULL;
    }
    TRY(find_person(k, k->v->who, &k->x->who) && find_person(k, k->v->other, &k->x->other) && find_coupling(k));
    if ((n & NEEDS_WHO) != 0 && k->x->who == BROKER_NOBODY) {
        return refuse(k, ERR_INPUT, "broker.refuse.whom");
    }
    if ((n & NEEDS_OTHER) != 0 && (k->x->other == BROKER_NOBODY || k->x->other == k->x->who)) {
        return refuse(k, ERR_INPUT, "broker.refuse.two");
    }
    if ((n & NEEDS_COUPLING) != 0 && k->x->coupling == BROKER_NONE) {
        return refuse(k, ERR_INPUT, "broker.refuse.no_coupling");
    }
    if ((n & NEEDS_WORDS) != 0 && str_trim(k->v->words).n == 0) {
        return refuse(k, ERR_INPUT, "broker.refuse.why");
    }
    /* The same sentence as of a coupling that is not there: who guesses ids learns nothing. */
    bool is_part = k->x->coupling == BROKER_NONE || k->x->who == BROKER_NOBODY ||
                   (coupling_of(k)->was_asked && broker_part_of(coupling_of(k), k->x->who) != BROKER_NONE);
    return (n & NEEDS_PART) == 0 || is_part || refuse(k, ERR_INPUT, "broker.refuse.no_coupling");
}

/* ------------------------------------------------------------------ of a person */

static bool may_say(const asking *k)
{
    if (!k->v->by_broker && k->b->house.people.list[k->x->who].places > 0) {
        return refuse(k, ERR_RULE, "broker.refuse.activity");
    }
    if (k->v->has_seen && k->v->seen != k->b->state.members[k->x->who].said_at) {
        return refuse(k, ERR_RULE, "broker.refuse.said_meanwhile");
    }
    return broker_read_says(k->b, k->a, k->x->who, k->v->says, broker_day(k->v->at), k->v->by_broker, &k->x->says,
                            k->e);
}

static bool may_stop(const asking *k)
{
    return !k->b->state.members[k->x->who].now.stopped || refuse(k, ERR_RULE, "broker.refuse.stopped");
}

static bool may_resume(const asking *k)
{
    return k->b->state.members[k->x->who].now.stopped || refuse(k, ERR_RULE, "broker.refuse.takes_part");
}

static bool may_show_vog(const asking *k)
{
    date day = broker_day(k->v->at);
    if (k->v->day > day) {
        return refuse(k, ERR_INPUT, "broker.refuse.vog_to_come");
    }
    return k->x->is_read_back || (int64_t)day - k->v->day <= (int64_t)k->b->house.people.vog_days_max ||
           refuse(k, ERR_RULE, "broker.refuse.vog_old");
}

/* ------------------------------------------------------------------ of two people */

static bool may_forbid(const asking *k)
{
    return !broker_has_tie(&k->b->state, BROKER_FORBIDDEN, k->x->who, k->x->other, 0) ||
           refuse(k, ERR_RULE, "broker.refuse.forbidden");
}

static bool may_pin(const asking *k)
{
    const broker_state *s = &k->b->state;
    uint32_t one = k->x->who, other = k->x->other;
    people_help help;
    if (broker_is_pinned(s, one) || broker_is_pinned(s, other)) {
        return refuse(k, ERR_RULE, "broker.refuse.pinned");
    }
    date day = broker_day(k->v->at);
    if (broker_has_tie(s, BROKER_APART, one, other, day)) {
        return refuse(k, ERR_RULE, "broker.refuse.apart");
    }
    if (k->x->is_read_back) {
        return true;
    }
    people now = broker_people(k->b, k->a, UINT32_MAX, day);
    return people_helps(&now, one, other, &help) == PEOPLE_MAY || people_helps(&now, other, one, &help) == PEOPLE_MAY ||
           refuse(k, ERR_RULE, "broker.refuse.cannot_pin");
}

static bool may_loosen(const asking *k)
{
    const broker_state *s = &k->b->state;
    date day = broker_day(k->v->at);
    return broker_has_tie(s, BROKER_PINNED, k->x->who, k->x->other, day) ||
           broker_has_tie(s, BROKER_FORBIDDEN, k->x->who, k->x->other, day) ||
           broker_has_tie(s, BROKER_APART, k->x->who, k->x->other, day) || refuse(k, ERR_RULE, "broker.refuse.loose");
}

/* ------------------------------------------------------------------ of a coupling */

static bool may_approve(const asking *k)
{
    broker *b = k->b;
    if (k->x->is_read_back) { /* it stands in the line */
        return true;
    }
    bool current = broker_is_current(b, broker_day(k->v->at)); /* who asks prepared it */
    for (size_t i = 0; current && i < b->proposal.week.group_count; i++) {
        if (str_eq(b->proposal.ids[i], k->v->coupling) && broker_is_proposed(b, i)) {
            k->x->group = b->proposal.groups[i];
            return true;
        }
    }
    return refuse(k, ERR_RULE, "broker.refuse.not_proposed");
}

static bool may_withdraw(const asking *k)
{
    helping_state state = coupling_of(k)->state;
    return state == HELPING_LATER ||
           refuse(k, ERR_RULE, state == HELPING_ENDED ? "broker.refuse.ended" : "broker.refuse.asked");
}

static bool may_say_yes(const asking *k)
{
    const person *p = &k->b->state.members[k->x->who].now;
    if (coupling_of(k)->state != HELPING_ASKED) {
        return refuse(k, ERR_RULE,
                      coupling_of(k)->state == HELPING_ENDED ? "broker.refuse.ended" : "broker.refuse.answered");
    }
    if (part_of(k)->answer != HELPING_NOT_YET) {
        return refuse(k, ERR_RULE, "broker.refuse.answered");
    }
    if (!k->x->is_read_back && broker_is_held(&k->b->state, &coupling_of(k)->group)) { /* why is for the broker */
        return refuse(k, ERR_RULE, k->v->by_broker ? "broker.refuse.reported" : "broker.refuse.held");
    }
    return !p->minor || k->v->by_broker || refuse(k, ERR_RULE, "broker.refuse.minor");
}

static bool may_say_no(const asking *k)
{
    return broker_is_running(coupling_of(k)) ||
           refuse(k, ERR_RULE, coupling_of(k)->state == HELPING_ENDED ? "broker.refuse.ended" : "broker.refuse.done");
}

static bool may_meet(const asking *k)
{
    const broker_coupling *c = coupling_of(k);
    if (c->state != HELPING_AGREED) {
        return refuse(k, ERR_RULE,
                      c->state == HELPING_ASKED || c->state == HELPING_LATER ? "broker.refuse.not_all"
                      : c->state == HELPING_ENDED                            ? "broker.refuse.ended"
                                                                             : "broker.refuse.met");
    }
    if (c->open_reports > 0) {
        return refuse(k, ERR_RULE, "broker.refuse.reported");
    }
    if (k->x->is_read_back) {
        return true;
    }
    if (broker_is_held(&k->b->state, &c->group)) {
        return refuse(k, ERR_RULE, "broker.refuse.reported");
    }
    people now = broker_people(k->b, k->a, UINT32_MAX, broker_day(k->v->at));
    for (uint32_t i = 0; i < c->group.link_count; i++) {
        if (broker_bar_of(&now, &c->group.links[i]) != PEOPLE_MAY) { /* a certificate is too old by now … */
            return refuse(k, ERR_RULE, "broker.refuse.rule");
        }
    }
    return true;
}

static bool may_tell(const asking *k)
{
    const broker_coupling *c = coupling_of(k);
    if (c->state != HELPING_MET) {
        return refuse(k, ERR_RULE,
                      c->state == HELPING_ENDED  ? "broker.refuse.ended"
                      : c->state == HELPING_DONE ? "broker.refuse.told"
                                                 : "broker.refuse.not_met");
    }
    return !part_of(k)->told || refuse(k, ERR_RULE, "broker.refuse.told");
}

/* NULL, and a sentence: there is no open report with this number. */
static const broker_report *open_report(const asking *k)
{
    const broker_state *s = &k->b->state;
    for (size_t i = 0; i < s->report_count; i++) {
        if (s->reports[i].number == k->v->report) {
            return !s->reports[i].handled || refuse(k, ERR_RULE, "broker.refuse.handled") ? &s->reports[i] : NULL;
        }
    }
    refuse(k, ERR_INPUT, "broker.refuse.no_report");
    return NULL;
}

static bool may_handle(const asking *k)
{
    return open_report(k) != NULL;
}

static bool may_take(const asking *k)
{
    enum { NAME_MAX_BYTES = 100 };
    const broker_report *r = open_report(k);
    TRY(r != NULL);
    if (str_trim(k->v->words).n == 0 || k->v->words.n > NAME_MAX_BYTES) {
        return refuse(k, ERR_INPUT, "broker.refuse.who_takes");
    }
    return r->taken_by.n == 0 || refuse(k, ERR_RULE, "broker.refuse.taken");
}

/* Pressed twice: the same words of the same person about the same, within a day, and nobody handled it yet. */
static bool is_there_already(const asking *k, const broker_report *r)
{
    return !r->handled && r->who == k->x->who && r->coupling == k->x->coupling && k->v->at - r->at < BROKER_DAY &&
           str_eq(str_trim(r->words), str_trim(k->v->words));
}

/* Always, also of what ended long ago, and also by who stopped; but once. */
static bool may_report(const asking *k)
{
    const broker_state *s = &k->b->state;
    for (size_t i = 0; i < s->report_count && !k->x->is_read_back; i++) {
        if (is_there_already(k, &s->reports[i])) {
            return refuse(k, ERR_RULE, "broker.refuse.reported_already");
        }
    }
    return true;
}

static bool may_know(const asking *k)
{
    return part_of(k)->to_hear || refuse(k, ERR_RULE, "broker.refuse.nothing_to_hear");
}

static bool may_end(const asking *k)
{
    helping_state state = coupling_of(k)->state;
    return (k->x->is_read_back && (state == HELPING_LATER || state == HELPING_ASKED || state == HELPING_AGREED)) ||
           refuse(k, ERR_RULE, "broker.refuse.by_rule");
}

static bool may_ask(const asking *k)
{
    return (k->x->is_read_back && coupling_of(k)->state == HELPING_LATER) ||
           refuse(k, ERR_RULE, "broker.refuse.by_rule");
}

bool broker_may(broker *b, arena *a, broker_said *x, text_language lang, err *e)
{
    static bool (*const rules[HELPING_WHATS])(const asking *) = {
        [HELPING_SAYS] = may_say,         [HELPING_STOPS] = may_stop,     [HELPING_RESUMES] = may_resume,
        [HELPING_APPROVES] = may_approve, [HELPING_FORBIDS] = may_forbid, [HELPING_PINS] = may_pin,
        [HELPING_LOOSENS] = may_loosen,   [HELPING_YES] = may_say_yes,    [HELPING_NO] = may_say_no,
        [HELPING_MEETS] = may_meet,       [HELPING_HAPPENED] = may_tell,  [HELPING_REPORTS] = may_report,
        [HELPING_HANDLES] = may_handle,   [HELPING_VOG] = may_show_vog,   [HELPING_ENDS] = may_end,
        [HELPING_ASKS] = may_ask,         [HELPING_TAKES] = may_take,     [HELPING_WITHDRAWS] = may_withdraw,
        [HELPING_KNOWS] = may_know,
    };
    asking k = {.b = b, .a = a, .x = x, .v = &x->event, .lang = lang, .e = e};
    x->who = x->other = BROKER_NOBODY;
    if (x->event.at < 0 || x->event.at / BROKER_DAY > DATE_MAX) {
        return err_set(e, ERR_INPUT, "the time of an event is in seconds since 1970");
    }
    return check_about(&k) && rules[x->event.what](&k);
}

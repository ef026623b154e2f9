/* What the files of the broker share. Internal to desk. Read first: broker.h.
 *
 *   broker_read.c   the files of a neighbourhood            broker_week.c  people as they are now, the proposal, repair
 *   broker_lines.c  an event as a line, and back             broker_tell.c  a resident's record and form
 *   broker_rules.c  may this be said now?                    broker_board.c the broker's board
 *   broker_fold.c   what follows from what was said          broker.c       open, say, hear; the lock
 *   broker_work.c    the proposal behind a page
 *   broker_follow.c what a rule ends when something is said: lines of their own
 *
 * INV-1  A person is a number: that of the people file. Nobody is added or taken away while a broker is open.
 * INV-2  broker_fold changes the state, and nothing else does. It never fails: what may not be was refused before. It looks at no rule or setting: what they decided stands in the line, so that reading back gives what was so then.
 * INV-3  The proposal follows from the state and the day alone (broker_week.c says how).
 */
#ifndef DESK_BROKER_INSIDE_H
#define DESK_BROKER_INSIDE_H

#include "desk/broker.h"
#include "desk/inside.h"
#include "match/thin.h"
#include "match/week.h"

#include <pthread.h>

enum {
    BROKER_WORDS_MAX = 2000, /* bytes of a report or a reason */
    BROKER_SAYS_MAX = 20000,
    BROKER_FILE_MAX = 1 << 22,
    BROKER_LATEST = 50, /* events on the board */
    BROKER_NOBODY = PEOPLE_NOBODY,
    BROKER_NONE = UINT32_MAX, /* no coupling */
    BROKER_DAY = 86400,       /* seconds */
    BROKER_WEEK = 7,          /* days */
    BROKER_QUESTIONS = 2      /* in a week, where the municipality chose none */
};

/* ------------------------------------------------------------------ the neighbourhood */

typedef struct broker_name {
    str full, first, phone;
} broker_name;

typedef struct broker_house { /* content/neighbourhood: immutable */
    str name[TEXT_LANGUAGES];
    bool demo;
    skills skills;
    people people;      /* as in the file */
    broker_name *names; /* of each */
    helping_terms terms[TEXT_LANGUAGES];
    const helping_effect *effects[TEXT_LANGUAGES];
    size_t effect_count;
    uint32_t ring_max, chain_max, weeks_after_no, days_ended_is_shown, questions_max;
    double fairness;
} broker_house;

/* broker_read.c */
bool broker_read_house(arena *a, const desk *d, str path, broker_house *out, err *e);

/* ------------------------------------------------------------------ the state */

enum { /* rules of a link that were looked at and hold; a set */
       BROKER_RULE_VOG = 1,
       BROKER_RULE_WOMEN = 2,
       BROKER_RULE_MONEY = 4,
       BROKER_RULE_GROUP = 8,
       BROKER_RULE_MINOR = 16,
       BROKER_RULE_TRADE = 32,
       BROKER_RULES = 6
};

typedef struct broker_link { /* as it was when the broker approved it, in numbers that a line holds exactly */
    uint32_t giver, receiver;
    uint16_t skill;
    uint32_t dayparts, metres;
    int32_t weight;
    int urgency, weeks;              /* 1 … 3; since it was asked */
    int preference, nearness, trust; /* of 100 */
    unsigned rules;
} broker_link;

typedef struct broker_group { /* of a proposal, or of a coupling */
    broker_link *links;
    uint32_t link_count;
    bool is_chain, holds_pair, pinned;
    int kept_of_100;
    int64_t value; /* points, rounded */
} broker_group;

typedef struct broker_part { /* somebody in a coupling */
    uint32_t person;
    helping_answer answer;
    bool activity; /* for a group: says yes, and tells nothing */
    bool told, happened, again;
    bool to_hear; /* what was agreed does not go on, and they do not know yet */
} broker_part;

typedef struct broker_coupling {
    uint32_t number; /* of its approval */
    date approved;
    str id;
    broker_group group;
    broker_part *parts; /* in the order of the links */
    uint32_t part_count;
    helping_state state; /* HELPING_WAITING never: see open_reports */
    uint32_t open_reports;
    date since; /* of the state */
    bool met;   /* they were introduced, also when it ended after that */
    bool was_asked;
    date asked;     /* when it was */
    bool withdrawn; /* the approval was taken back: it may be proposed as if it had never been */
} broker_coupling;

typedef struct broker_member {
    person now;          /* what they said, and what the file says of the rest */
    uint32_t said_at;    /* number of the event; 0: as in the file */
    uint32_t stopped_at; /* number of the event; 0: as in the file */
    uint32_t given, received;
    uint32_t good, bad;           /* times that somebody whom they helped would again, and would not */
    uint32_t last_good, last_bad; /* … that do not count yet (broker_count_answer) */
} broker_member;

typedef struct broker_report {
    uint32_t number;
    int64_t at;
    uint32_t who, coupling;
    str words;
    str taken_by; /* empty: nobody yet */
    int64_t taken_at;
    bool handled, stopped; /* stopped: and it does not go on */
} broker_report;

typedef enum broker_between { /* what holds between two people */
                              BROKER_PINNED,
                              BROKER_FORBIDDEN,
                              BROKER_APART, /* one of them said no, or would not again: not proposed until a day. Never told to anybody but the broker's own eyes on a loosening */
                              BROKER_GLADLY /* one would again */
} broker_between;

typedef struct broker_tie {
    broker_between what;
    uint32_t one, other;
    uint32_t number; /* of the event */
    int64_t at;
    date until; /* BROKER_APART */
    str words;
    bool by_report;   /* BROKER_APART: the broker stopped them after a report; this the broker's list shows */
    uint32_t over_at; /* number of the event that ended it; 0: it holds */
} broker_tie;

typedef struct broker_drop { /* somebody dropped out of what was proposed */
    uint32_t who, number;    /* of the event */
    date day;
} broker_drop;

typedef struct broker_state {
    arena *mem;
    uint32_t count; /* lines that are in it */
    broker_member *members;
    broker_coupling *couplings;
    size_t coupling_count, coupling_cap;
    broker_report *reports;
    size_t report_count, report_cap;
    broker_tie *ties;
    size_t tie_count, tie_cap;
    helping_event *events;
    size_t event_count, event_cap;
    uint32_t base;      /* number of the last event after which everything is proposed anew */
    broker_drop *drops; /* since, in order */
    size_t drop_count, drop_cap;
    /* lines that a rule still has to write behind the last one, of what `owed_by` said: above 0 only when the machine
     * stopped in between */
    uint32_t owed, owed_by;
} broker_state;

typedef struct broker_links {
    week_link_of *list;
    size_t count;
} broker_links;

typedef struct broker_repair { /* of what was proposed, without somebody who dropped out */
    uint32_t who;
    broker_links apart; /* when they did */
} broker_repair;

typedef struct broker_proposal {
    arena *mem;
    bool made;
    uint32_t base;
    size_t drops; /* of the state that were looked at */
    date day;
    people people; /* as they were at the base */
    broker_links apart, pinned;
    broker_repair *repairs;
    size_t repair_count;
    near *near;
    week week;
    broker_group *groups;
    str *ids; /* of each group */
    const thin_spot *spots;
    size_t spot_count;
    const thin_person *alone;
    size_t alone_count;
} broker_proposal;

struct broker {
    arena *mem;
    const desk *desk;
    broker_house house;
    journal *journal;
    pthread_mutex_t proposing; /* held by who works out a proposal; taken before the lock */
    pthread_mutex_t lock;      /* of what stands below */
    pthread_cond_t worked;     /* a proposal that was worked out behind a page is there, or failed */
    pthread_t worker;
    bool has_worker, is_working; /* has_worker: there is a thread to wait for */
    bool failed;                 /* the last one did, with this: told once */
    err fault;
    date working_on;
    broker_state state;
    broker_proposal proposal;
};

/* An event with all that its line holds. */
typedef struct broker_said {
    helping_event event;
    broker_group group;  /* HELPING_APPROVES */
    uint32_t who, other; /* BROKER_NOBODY: none */
    uint32_t coupling;   /* of the state; BROKER_NONE: none */
    person says;         /* HELPING_SAYS */
    int64_t ends; /* HELPING_SAYS: so many lines HELPING_ENDS follow; −1: a line from before they were written */
    bool later;   /* HELPING_APPROVES: somebody had enough questions, so it is asked later */
    /* HELPING_NO, and HELPING_HANDLES that stops it: these two are not proposed before this day. DATE_MAX: without an
     * end; 0: a line from before that was so */
    date until;
    bool is_read_back; /* a line of the journal: the rules of its day held, and are not those of today */
} broker_said;

/* broker_lines.c: the words of lines are those of the API too. */
str broker_line(const broker *b, arena *a, const broker_said *x);
bool broker_read_line(const broker *b, arena *a, str line, uint32_t number, broker_said *out, err *e);
str broker_bar_word(people_bar bar); /* of a rule that ended something: "far", "vog" … */

/* broker_says.c: what somebody said over what was known of them: `out` in arena a. Errors with the line of `says`. */
bool broker_read_says(const broker *b, arena *a, uint32_t who, str says, date day, bool by_broker, person *out, err *e);

/* broker_rules.c: finds who and what the event is about, and refuses what may not be. An approval is looked up in the proposal, unless its group is there already (a line that is read back). The lock is held. */
bool broker_may(broker *b, arena *a, broker_said *x, text_language lang, err *e);

/* broker_follow.c: who has room for a question, what is due, what a rule ends. The lock is held.
 *
 * Nobody is asked more than questions_max new things in seven days, nor more than they chose themselves. What a no ended does not count, but for who chose: their word is kept whatever they answered. A coupling
 * is asked when all of its people have room, what the broker pinned first, then the most urgent, then who waited longest, then the first approved. */
bool broker_has_room(const broker *b, uint32_t who, date day);
uint32_t broker_questions_max(const broker *b, uint32_t who);
bool broker_all_have_room(const broker *b, const broker_group *g, date day);
/* The order of the board and of asking. Below 0: `one` is pinned by the broker and the other is not, or else its most urgent need is more urgent, or else the need that waits longest waits longer; 0: as good. */
int broker_compare_groups(const broker_group *one, const broker_group *other);
/* The next line that is due: what waited is asked now, or ended when a rule bars it by now. False: nothing. */
bool broker_due(broker *b, arena *a, int64_t now, broker_said *out);
const helping_wait *broker_tell_waits(const broker *b, arena *a, const broker_coupling *c, date day, size_t *count);

/* The couplings of `who` that may not be when they say this (NULL: as they are), each as what is said about it at this time, numbered behind `number`. What was asked or agreed does not go on;
 * who met decides for themselves. The lock is held. */
broker_said *broker_ends(broker *b, arena *a, uint32_t who, const person *says, int64_t at, uint32_t number,
                         size_t *count);

/* broker_fold.c */
void broker_state_new(broker *b);
void broker_fold(broker *b, const broker_said *x);
bool broker_is_running(const broker_coupling *c);
/* Somebody of these is reported about and nobody handled it yet: they are asked nothing, say no yes, and are not introduced, in any coupling. */
bool broker_is_held(const broker_state *s, const broker_group *g);
bool broker_all_said_yes(const broker_coupling *c);
bool broker_tie_holds(const broker_tie *t, uint32_t base);       /* after that event; UINT32_MAX: now */
uint32_t broker_part_of(const broker_coupling *c, uint32_t who); /* BROKER_NONE: not in it */
bool broker_has_tie(const broker_state *s, broker_between what, uint32_t one, uint32_t other, date day);
bool broker_is_pinned(const broker_state *s, uint32_t who); /* to somebody, now */
double broker_trust(const broker_member *m);
/* What somebody whom they helped answered. Three count at a time: of one or two they could read from their trust what one neighbour said of them. */
void broker_count_answer(broker_member *m, bool again);
uint32_t broker_busy(const broker_state *s, uint32_t who,
                     uint32_t number); /* running couplings approved at or before */

/* broker_week.c: the proposal of this day; groups that were approved since are left out of broker_proposed. broker_prepare works it out without the lock, so that nobody else waits; after it,
 * with the lock, it is current, unless something was said in the meantime. */
bool broker_prepare(broker *b, date day, err *e);
bool broker_is_current(const broker *b, date day); /* the proposal that is there; the lock is held */
bool broker_is_proposed(const broker *b, size_t group);
people_bar broker_bar_of(const people *p,
                         const broker_link *l); /* with this skill, by the rules, now; PEOPLE_MAY: none */
people broker_people(const broker *b, arena *a, uint32_t base, date day);

/* broker_tell.c */
date broker_day(int64_t at);
str broker_days(arena *a, uint32_t dayparts, text_language lang);
uint32_t broker_band(uint32_t metres);
helping_coupling broker_tell_coupling(const broker *b, arena *a, const broker_coupling *c, uint32_t reader,
                                      text_language lang); /* reader BROKER_NOBODY: the broker */
void broker_tell_links(const broker *b, arena *a, const broker_group *g, const uint32_t *order, uint32_t reader,
                       text_language lang, helping_coupling *out);
const helping_skill *broker_tell_skills(const broker *b, arena *a, const person *p, bool seeks, text_language lang,
                                        size_t *count);

bool broker_tell_resident(const broker *b, arena *a, str id, date day, text_language lang, helping_resident *out,
                          err *e);
bool broker_tell_form(const broker *b, arena *a, str id, text_language lang, helping_form *out, err *e);

bool broker_settle(broker *b, int64_t now, err *e); /* broker.c: what is due is written; the lock is not held */

/* broker.c: lines that were added since, into the state. The lock is held. */
bool broker_catch_up(broker *b, err *e);

/* broker_board.c */
const helping_listed *broker_tell_list(const broker *b, arena *a, date day, text_language lang,
                                       size_t *count); /* by name */
void broker_tell_board(broker *b, arena *a, date day, text_language lang,
                       helping_board *out); /* with the proposal that is there; the lock is held */

/* broker_work.c */
void broker_work_end(broker *b); /* waits for the thread behind the pages */

#endif

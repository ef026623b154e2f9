/* Neighbours who help each other, as the broker and a resident see it: plain values that every channel renders.
 *
 * Uses: base. Made by desk/broker.h, told by report/, web/ and api/. Read first: docs/broker.md.
 *
 * INV-1  Before everybody of a coupling said yes, nothing in a resident's record tells who the others are: no name, no reference, no postcode, no exact distance, no own words. Then a first name, and the contact goes through the broker.
 * INV-2  What somebody gave and what they received are counted apart, never subtracted, and never in what they are offered.
 * INV-3  Every link says why: the skill, the days, the distance in a band, and what each factor did.
 */
#ifndef HOUSEHOLD_HELPING_H
#define HOUSEHOLD_HELPING_H

#include "base/date.h"
#include "base/text.h"

/* ------------------------------------------------------------------ what happened: lines of a journal */

typedef enum helping_what {
    HELPING_SAYS,  /* what somebody can and looks for, days, radius, languages, rules: replaces what was said before */
    HELPING_STOPS, /* takes part in nothing any more, from now on; what runs ends */
    HELPING_RESUMES,
    HELPING_APPROVES, /* the broker: the people of a coupling are asked */
    HELPING_FORBIDS,  /* the broker: these two never, and why */
    HELPING_PINS,     /* the broker: these two this week */
    HELPING_LOOSENS,  /* the broker takes such a word back */
    HELPING_YES,
    HELPING_NO,        /* without a reason, and without what follows from it */
    HELPING_MEETS,     /* the broker introduced them */
    HELPING_HAPPENED,  /* it did, or not, and would you again */
    HELPING_REPORTS,   /* something is not right: reaches a person at once, and the coupling waits */
    HELPING_HANDLES,   /* the broker took a report up */
    HELPING_VOG,       /* the broker saw a certificate of conduct of this day; the paper is not kept */
    HELPING_TAKES,     /* somebody at the broker's takes a report up: it is read, and who to ask is known */
    HELPING_WITHDRAWS, /* the broker takes an approval back while nobody was asked: what waits is as it was before */
    HELPING_KNOWS,     /* somebody heard that what was agreed does not go on: from the broker, or from their own page */
    HELPING_ASKS,      /* what waited for room is asked: said by nobody, and written when it happened */
    HELPING_ENDS, /* a rule ended a coupling, after what somebody said: said by nobody, and written when it happened */
    HELPING_WHATS
} helping_what;

typedef enum helping_channel {
    HELPING_SCREEN,
    HELPING_PHONE,
    HELPING_PAPER,
    HELPING_DESK,
    HELPING_CHANNELS
} helping_channel;

typedef struct helping_event {
    uint32_t number; /* from 1, without gaps */
    int64_t at;      /* seconds since 1970 */
    helping_what what;
    str who;        /* id of the resident that it is about; empty: of the broker alone */
    bool by_broker; /* said by the broker, for them: by phone or on paper, or as broker */
    helping_channel channel;
    str coupling;         /* id; empty: about none */
    str other;            /* HELPING_FORBIDS, PINS, LOOSENS: the other */
    bool happened, again; /* again of HELPING_HANDLES: the coupling goes on; else it ends */
    uint32_t report;      /* HELPING_TAKES, HANDLES: number of the report */
    date day;             /* HELPING_VOG */
    str words; /* of a report, a reason: for the broker alone; HELPING_TAKES: who does; HELPING_ENDS: the word of the rule (desk/broker_lines.c) */
    /* HELPING_SAYS, when has_seen: refused unless what they said last was said in this event (0: it is as in the file) */
    bool has_seen;
    uint32_t seen;
    str says; /* HELPING_SAYS: as an entry of a people file (docs/people-file.md), YAML */
} helping_event;

/* ------------------------------------------------------------------ couplings */

typedef enum helping_state {
    HELPING_PROPOSED, /* in the proposal of this week: nobody was told */
    HELPING_ASKED,    /* its people are asked */
    HELPING_AGREED,   /* all said yes: the broker introduces them */
    HELPING_MET,      /* they know each other */
    HELPING_DONE,     /* everybody told how it went */
    HELPING_WAITING,  /* somebody reported something: the broker looks first */
    HELPING_ENDED,    /* somebody said no, or stopped; on the board while somebody is to hear it */
    HELPING_LATER, /* approved; somebody in it had enough questions this week. Nobody was told, and the broker alone sees it and may withdraw it */
    HELPING_STATES
} helping_state;

typedef enum helping_answer { HELPING_NOT_YET, HELPING_SAID_YES, HELPING_SAID_NO } helping_answer;

typedef struct helping_person { /* in a coupling */
    str id, name;               /* empty where INV-1 says so */
    helping_answer answer;      /* to others: empty until all said yes */
    bool told;                  /* how it went */
    bool to_hear; /* it was agreed, does not go on, and they do not know yet; of others false to a resident */
} helping_person;

typedef struct helping_link {
    size_t giver, receiver; /* of the people of the coupling */
    str skill, words;       /* id; "een lekkende kraan maken" */
    str life_domain;
    str days;                   /* "dinsdagavond en zaterdag" */
    uint32_t metres;            /* in a band: 250, 500, 1,000, 2,000, 5,000 … */
    bool by_phone;              /* it can be done from afar */
    int urgency, waiting_weeks; /* of the need; 1 … 3 */
    /* the factors of match/people.h, 100: as it stands. In a resident's record the preference, in which is what the
     * other likes, is 0, and so is the trust of another */
    int preference_of_100, nearness_of_100, trust_of_100;
    int32_t weight;   /* 0 in a resident's record: with the rest it would tell the distance to the metre */
    const str *rules; /* that were looked at and hold: "wie helpt, heeft een VOG"; each says who */
    size_t rule_count;
} helping_link;

typedef struct helping_wait { /* why a coupling is asked later */
    str id, name;
    uint32_t asked, most; /* questions in the seven days before, and how many may be */
    bool own;             /* they chose so themselves */
    date from;            /* there is room, when nothing changes */
} helping_wait;

typedef struct helping_coupling {
    str id;
    helping_state state;
    const helping_person *people; /* in the order of the links; of a resident's record the resident first */
    size_t person_count;
    const helping_link *links;
    size_t link_count;
    bool is_chain, each_other; /* a pair: they help each other */
    bool holds_pair, pinned;
    int kept_of_100; /* the chance that all of it is kept; broker */
    double value;    /* broker */
    date since;
    bool met; /* they were introduced, also when it ended after that */
    /* somebody in it is reported about, in this coupling or another: no question is put and no yes is taken. To a
     * resident never why, and only while they are asked: of what goes on it would tell that somebody was reported */
    bool held;
    const helping_wait *waits; /* HELPING_LATER: each of its people without room */
    size_t wait_count;
} helping_coupling;

/* ------------------------------------------------------------------ of a resident */

typedef struct helping_skill {
    str id, words, heard_in; /* heard_in: the words in which it was heard; empty: chosen by hand */
    bool gladly;             /* of what they can: they like doing it */
    int urgency;             /* of what they look for, 1 … 3; 0: not told */
} helping_skill;

typedef struct helping_unheard { /* what was not understood of own words */
    const str *parts;            /* of the words, in order */
    size_t count;                /* 0: all was understood */
    bool partly;                 /* the rest was */
} helping_unheard;

typedef struct helping_effect { /* what helping does to benefit and tax: a written statement by the municipality */
    str id, title, words, source;
    str decides; /* who decides about it */
    bool none;   /* no consequence */
} helping_effect;

typedef struct helping_terms {            /* what the municipality says to everybody before they help */
    str call_name, call_phone, call_when; /* who is there at once */
    str statement, statement_by;          /* what helping does to benefit and tax, and who says so */
    date statement_day;
    const str *minors, *money; /* rules, each a sentence or two */
    size_t minor_count, money_count;
    uint32_t vog_days_max;
    str vog_why;
} helping_terms;

typedef struct helping_reported { /* a report of one's own: whom it reached */
    int64_t at;
    str taken_by; /* who took it up; empty: nobody yet */
    int64_t taken_at;
    bool handled;
    str coupling; /* id; empty: about none */
    bool stopped; /* handled: the broker stopped it */
} helping_reported;

typedef struct helping_resident {
    str id, name;
    const helping_skill *can, *seeks;
    size_t can_count, seek_count;
    str days;
    uint32_t metres_max;
    const str *languages;
    size_t language_count;
    bool stopped, minor, has_vog; /* has_vog: in date */
    uint32_t said;                /* number of the event in which they said it last; 0: as in the file */
    bool group;                   /* no person but an activity for a group */
    const helping_terms *terms;
    /* asked, agreed, met, done, and for some weeks ended: what waits for an answer first. The resident is people[0].
     * WAITING is seen by who reported alone: the others read what it was before */
    const helping_coupling *couplings;
    size_t coupling_count;
    uint32_t given, received;        /* times it happened */
    uint32_t questions_max;          /* in a week, by the rule or by their own choice */
    const helping_reported *reports; /* their own, the newest first */
    size_t report_count;
    const helping_effect *effects;
    size_t effect_count;
    size_t could_give, could_receive; /* people around who seek what they can, and can what they seek */
} helping_resident;

/* ------------------------------------------------------------------ what somebody says, as a form shows it */

enum { HELPING_SKILLS_MAX = 32 };             /* that somebody can, and that they look for */
enum { HELPING_DAYS = 7, HELPING_PARTS = 3 }; /* of a day: morning, afternoon, evening */

typedef struct helping_choice { /* one of all that can be chosen */
    str id, words;
    str group, group_name; /* of a skill: its life domain */
    str heard_in;          /* the words that were just typed, in which it was heard; empty: not */
    bool chosen;
    bool kept;   /* it is what they said last, also where it is not chosen now */
    bool gladly; /* of what they can: they like doing it */
    int urgency; /* of what they look for: 1 can wait, 2 soon, 3 cannot wait */
} helping_choice;

typedef enum helping_told { HELPING_UNTOLD, HELPING_TOLD_NO, HELPING_TOLD_YES } helping_told;

typedef struct helping_form {
    str id, name;
    uint32_t said;                     /* number of the event in which they said it last; 0: as in the file */
    const helping_choice *can, *seeks; /* every skill, those of a group together */
    size_t can_count, seek_count;
    const helping_choice *languages;
    size_t language_count;
    uint32_t dayparts; /* bit 3 × day + part: Monday morning 0, Sunday evening 20 */
    uint32_t metres_max;
    bool no_groups;            /* to be helped by one person */
    bool women_only, with_vog; /* who helps them */
    bool seldom;               /* to be asked something at most once a week */
    helping_told woman;        /* who does not tell is not asked where only women are asked */
} helping_form;

/* ------------------------------------------------------------------ of the broker */

typedef struct helping_spot { /* which skill is short where */
    str skill, words, place;
    uint32_t needs, unserved, givers;
} helping_spot;

typedef struct helping_alone { /* somebody without anybody, and the smallest change */
    str id, name, change;      /* a sentence */
    uint32_t would;
} helping_alone;

typedef struct helping_report {
    uint32_t number; /* of the event */
    int64_t at;
    str who, name, coupling, words;
    str taken_by; /* empty: nobody yet */
    int64_t taken_at;
    bool handled;
    const helping_coupling *about; /* as the broker sees it, also when it is over; NULL: about none */
} helping_report;

typedef struct helping_cell { /* of the map: a postcode with its place */
    str place;
    int32_t x, y; /* metres, Rijksdriehoek */
    uint32_t people, needs, unserved;
} helping_cell;

typedef struct helping_listed { /* somebody on the broker's list */
    str id, name, place;
    str phone; /* may be empty */
    str words; /* of all that they can and look for, to search in */
    uint32_t can, seek, given, received;
    bool stopped, minor, has_vog;
} helping_listed;

typedef struct helping_word { /* what the broker said about two people, and holds still */
    helping_what what;        /* HELPING_PINS, HELPING_FORBIDS; HELPING_HANDLES: apart after a report */
    str who, name, other, other_name;
    str words; /* why */
    int64_t at;
} helping_word;

typedef struct helping_board {
    date day;
    /* the proposal is being worked out: what stands here of it, and of who is short of what, is of the last one */
    bool working;
    date proposed;                 /* its day; 0: there is none yet */
    const helping_report *reports; /* those that nobody took up first, then what was not handled; the newest first */
    size_t report_count;
    const helping_coupling *
        couplings; /* waiting, what does not go on and somebody is to hear, agreed (to introduce), asked, met; then the proposal of this week */
    size_t coupling_count;
    uint32_t ring_max,
        chain_max;   /* limits of the proposal, that the municipality chose: people in a ring, links of a chain */
    double fairness; /* of the value, at most so much may be given up for who is hard to help: 0 … 0.5 */
    double value, bound, pairs_value, fairness_cost;
    uint32_t helped, pairs_helped;
    bool proven;
    bool repaired; /* somebody dropped out since: bound and pairs are not of all of it */
    const helping_spot *spots;
    size_t spot_count;
    const helping_alone *alone;
    size_t alone_count;
    const helping_cell *map;
    size_t cell_count;
    const helping_listed *people;
    size_t person_count;
    const helping_word *words; /* newest first */
    size_t word_count;
    const helping_event *latest; /* newest first */
    size_t latest_count;
} helping_board;

#endif

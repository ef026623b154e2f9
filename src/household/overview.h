/* The overview: what a household is entitled to, as one record that every channel (text, JSON, page, print) renders.
 *
 * Uses: base, household.h. Plain values; made by desk/, told by report/. Read first: household.h.
 *
 * INV-1  An item has exactly one status. Amounts exist only with OVERVIEW_GRANTED, and there only with has_amount; terms only with
 *        OVERVIEW_GRANTED.
 * INV-2  Every item names who decides and the articles that the outcome rests on, also when the outcome is no.
 * INV-3  Nothing here scores a person.
 */
#ifndef HOUSEHOLD_OVERVIEW_H
#define HOUSEHOLD_OVERVIEW_H

#include "household/household.h"

typedef enum overview_status {
    OVERVIEW_GRANTED,     /* entitled: to an amount, or to help */
    OVERVIEW_REFUSED,     /* not entitled, with what stands in the way */
    OVERVIEW_MISSING,     /* it depends on facts that nobody gave */
    OVERVIEW_UNCONFIRMED, /* an amount or rule that has no confirmed source is needed */
    OVERVIEW_FAILED       /* the law could not be applied; why says what happened */
} overview_status;

typedef struct overview_article {
    str law_name, article, url;
} overview_article;

typedef struct overview_because { /* where a condition stands that failed */
    overview_article article;
    bool local;     /* a rule of a municipality or water board; no: of the State */
    bool situation; /* it only asks for that for which the scheme is there */
} overview_because;

typedef struct overview_choice {
    str value, label; /* what stands in the file; in plain words */
} overview_choice;

typedef struct overview_missing {
    str fact;     /* name in the catalogue */
    str person;   /* id of whom it is asked, may be empty */
    str question; /* plain words; empty when the catalogue has none */
    str file_key;
    str path; /* where the answer stands (household/answers.h); empty: it follows from other answers */
    const overview_choice *choices; /* of a fact with fixed values */
    size_t choice_count;
    bool later; /* nearly everybody answers it the same, or another question says whether it matters: told last */
} overview_missing;

typedef struct overview_term { /* what must happen, and by when */
    str text;                  /* a sentence, with the date in it when that is known */
    bool has_date;
    date by;
} overview_term;

typedef struct overview_item {
    str scheme, name, summary;
    const str *persons; /* ids of whom it covers: one, or two who share it */
    size_t person_count;
    overview_status status;
    bool has_amount;         /* no: the scheme gives help, not money */
    int64_t amount_cents;    /* per period, rounded down to whole cents when the law leaves parts of a cent */
    bool exact;              /* the amount had no parts of a cent */
    int64_t set_aside_cents; /* per period, beside the amount: kept apart and paid later at once (holiday allowance) */
    str set_aside;           /* says so, with the amount in it; empty when it is nothing */
    str period;              /* "maand", "kwartaal", "jaar", "eenmalig" */
    str body;                /* who decides */
    bool handled_here;       /* applied for and decided at the municipality */
    bool already;            /* the household already receives this kind of income */
    str already_kind;        /* that kind, in plain words */
    const str *receivers;    /* ids of who receive it */
    size_t receiver_count;
    str apply, apply_url;
    str caution; /* what the calculation leaves out and the resident must know; may be empty */
    const overview_term *terms;
    size_t term_count;
    /* OVERVIEW_MISSING: everything that still makes a difference: what the law asks next is first, what is told last
     * comes last */
    const overview_missing *missing;
    size_t missing_count;
    size_t more_missing; /* questions that matter too, beyond those: of a large household of which little is known */
    int64_t low_cents, high_cents;  /* OVERVIEW_MISSING: what the amount may be; low is 0 when there may be no right */
    bool low_reached, high_reached; /* some answers give exactly this end; otherwise it is only a limit, and not told */
    bool sure;                      /* there is a right: only the amount is open */
    bool unconfirmed;   /* OVERVIEW_MISSING: when there is a right, an amount or rule of it is not confirmed */
    const str *reasons; /* OVERVIEW_REFUSED: conditions that failed, in plain words; others: one sentence */
    size_t reason_count;
    const overview_because *because; /* OVERVIEW_REFUSED: where each reason stands; NULL: that cannot be said */
    /* OVERVIEW_REFUSED, when it was asked (desk_why_nots): the smallest changes of answers that give the right */
    const str *flips;
    size_t flip_count;
    str detail; /* OVERVIEW_FAILED: the error, for who repairs it; no sentence for a resident */
    const overview_article *articles;
    size_t article_count;
} overview_item;

/* ------------------------------------------------------------------ what was understood */

typedef enum overview_danger_kind {
    OVERVIEW_DANGER_NOW,      /* 112 */
    OVERVIEW_DANGER_HOME,     /* Veilig Thuis */
    OVERVIEW_DANGER_LIFE,     /* 113 */
    OVERVIEW_DANGER_EVICTION, /* the home may be lost: a talk about debts within three working days (article 4 Wgs) */
    OVERVIEW_DANGER_CUTOFF,   /* gas, power, water, heating or health insurance may end: the same */
    OVERVIEW_DANGER_SHELTER,  /* no place to sleep */
    OVERVIEW_DANGERS
} overview_danger_kind;

typedef struct overview_danger {
    overview_danger_kind kind;
    str words; /* own words that led to it; empty when an answer did */
    bool has_day;
    date day; /* of the eviction or the cut-off */
    bool has_contact_by;
    date contact_by; /* the municipality must have talked by then */
} overview_danger;

typedef struct overview_help { /* where to go for a problem */
    str id;                    /* in content/services */
    str name, about, where;    /* in plain words */
    str page, phone;           /* may be empty */
} overview_help;

typedef struct overview_heard {    /* a problem that own words name; the resident may say that it is not so */
    str problem;                   /* id in content/worries */
    str label;                     /* in plain words */
    str life_domain;               /* id in content/services */
    str words;                     /* the words that led to it */
    const overview_help *services; /* the nearest first; also what no scheme of ours is */
    size_t service_count;
    bool danger; /* one of the dangers tells what to do */
} overview_heard;

typedef struct overview_said { /* an answer, told back */
    str path;                  /* as in household.told */
    str person;                /* id of whom it is about; empty: of nobody in particular */
    str question, answer;      /* in plain words */
} overview_said;

/* ------------------------------------------------------------------ money of people who share a home, per month */

typedef struct overview_money {
    bool known;
    int64_t cents; /* not known: what is known of it, at least this much */
} overview_money;

typedef struct overview_line { /* part of a total */
    str name;
    str scheme; /* id; empty for income of their own */
    overview_money amount;
    const str *persons; /* whom it covers, when another line is of the same scheme; else none */
    size_t person_count;
} overview_line;

typedef struct overview_budget {
    str home; /* id; empty for somebody without one */
    const str *persons;
    size_t person_count;
    const overview_line *lines;
    size_t line_count;
    overview_money own, schemes, total; /* income of their own after tax; schemes they are entitled to; both */
    int64_t set_aside_cents; /* per month, not in the total: kept apart by schemes and paid later at once; 0: nothing */
    const str *reasons;      /* why a total is not known, one sentence each */
    size_t reason_count;
} overview_budget;

/* ------------------------------------------------------------------ the whole */

typedef struct overview {
    date day;
    const household *household;
    /* granted first, then missing, unconfirmed, failed, refused; within that the order of the catalogue */
    const overview_item *items;
    size_t item_count;
    const overview_danger *dangers; /* in the order of their kind, each kind once */
    size_t danger_count;
    const overview_heard *heard;
    size_t heard_count;
    str wish; /* what their words ask to try out: an id of `wishes` in content/worries; empty: nothing */
    const overview_budget *budgets; /* one for each home, and for each adult without one */
    size_t budget_count;
    const overview_missing *questions; /* whose answers may still change something, each once; in no order */
    size_t question_count;
} overview;

/* ------------------------------------------------------------------ what if */

typedef struct overview_change { /* one line of a budget, per month */
    str name;
    str scheme; /* id; empty for income of their own */
    overview_money before, after;
    bool differs;
} overview_change;

typedef enum overview_turn_kind {
    OVERVIEW_BEGINS,       /* no right now, a right then */
    OVERVIEW_STOPS,        /* a right now, none then */
    OVERVIEW_OTHER_AMOUNT, /* a right now and then; only of what is no line of a budget, which shows its own amounts */
    OVERVIEW_MAY_BEGIN,    /* no right now; then it is not known */
    OVERVIEW_MAY_STOP,     /* a right now; then it is not known */
    OVERVIEW_CERTAIN,      /* not known now; a right then */
    OVERVIEW_EXCLUDED,     /* not known now; no right then */
    OVERVIEW_TURNS
} overview_turn_kind;

typedef struct overview_turn { /* a right that becomes another: of every scheme, paid monthly, yearly, once, or help */
    overview_turn_kind kind;
    str scheme, name;
    const str *persons; /* ids of whose right it is */
    size_t person_count;
    bool has_before, has_after; /* an amount */
    int64_t before_cents, after_cents;
    str period; /* of those amounts: as in overview_item */
    str text;   /* the same in a sentence */
} overview_turn;

typedef struct overview_duty { /* what must be done or waited for */
    str text;
    const str *names; /* of the schemes that it is about */
    size_t name_count;
} overview_duty;

typedef struct overview_part { /* some of them, who live together afterwards */
    const str *persons;
    size_t person_count;
    overview_money after;
} overview_part;

typedef struct overview_effect { /* on people who share a home now */
    const str *persons;
    size_t person_count;
    const overview_change *rows; /* every line of before and after */
    size_t row_count;
    overview_money before, after; /* disposable income */
    /* of that afterwards, when they live in several homes then; none when they stay together */
    const overview_part *parts;
    size_t part_count;
    const str *reasons; /* why a total is not known; what holds only before or only after says so */
    size_t reason_count;
    const overview_turn *turns; /* which rights begin, stop or become another: those that stop first */
    size_t turn_count;
    const overview_duty *delays; /* what takes time, and what may have to be paid back: of what becomes another */
    size_t delay_count;
    const overview_duty *reports; /* what must be reported, to whom, when: whatever that does to the money */
    size_t report_count;
} overview_effect;

typedef struct overview_whatif {
    const str *tried; /* what was changed, in words */
    size_t tried_count;
    const overview_effect *effects; /* everyone it concerns: the household that asks first */
    size_t effect_count;
} overview_whatif;

typedef struct overview_questions { /* what is still to be asked */
    const household *household;
    const overview_missing *list; /* every question of which the answer can change a right or an amount, best first */
    size_t count;
    size_t open, decisions; /* how many decisions are open, of how many: one for each scheme and person */
} overview_questions;

#endif

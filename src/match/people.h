/* People who can do something and look for something, as plain values; who could help whom, and how much that is worth.
 *
 *   people file ─ people_read ─▶ people ─ people_helps ─▶ may this one help that one, with which skill, and each factor of the weight
 *
 * Uses: base, skills.h. Read first: docs/people-file.md.
 *
 * INV-1  No names and no addresses: a reference that means something to the broker alone, and the middle of a postcode.
 * INV-2  Rules are filters and never weights: who may not help is never an arc, however much it would weigh.
 * INV-3  A need weighs by itself: nothing that somebody gave, or did not give, is in the weight of what they need.
 * INV-4  Unknown keeps a rule: who did not tell that she is a woman is not put with who asks for women only; who has no VOG in date has none.
 */
#ifndef MATCH_PEOPLE_H
#define MATCH_PEOPLE_H

#include "base/date.h"
#include "match/skills.h"

enum {
    PEOPLE_MAX = 1000000,
    PEOPLE_NOBODY = UINT32_MAX,
    PEOPLE_DAYPARTS = 21,   /* bit 3 × day + part: Monday morning 0, Sunday evening 20 */
    PEOPLE_SKILLS_MAX = 32, /* offers, and needs, of one person */
    PEOPLE_RADIUS_MAX = 50000,
    PEOPLE_WEIGHT_MAX = 1000000
};

typedef enum people_answer { PEOPLE_UNTOLD, PEOPLE_NO, PEOPLE_YES } people_answer;

typedef struct people_offer {
    uint16_t skill;
    bool as_trade; /* does it as a trade, with what that asks */
    bool gladly;   /* likes to do this most */
} people_offer;

typedef struct people_need {
    uint16_t skill;
    uint8_t urgency; /* 1 can wait, 2 soon, 3 cannot wait */
    bool women_only, with_vog;
    date since; /* it was asked */
} people_need;

typedef struct person {
    str id;             /* unique in the file */
    str postcode;       /* six characters, as told; the place below is its middle */
    int32_t x, y;       /* metres, Rijksdriehoek */
    uint32_t radius;    /* metres they go, and want others to come from */
    uint32_t dayparts;  /* bits: when they can */
    uint64_t languages; /* bits of skills.languages */
    uint16_t capacity;  /* of how many rings and chains at once */
    uint16_t
        places; /* above 0: this is an activity for a group (eating together) with so many places, and not one person */
    bool no_groups;   /* wants to be helped by one person */
    bool starts;      /* gives and asks nothing back */
    bool stopped;     /* takes part in nothing now */
    bool minor;       /* under 18: only in an activity for a group, or with somebody with a VOG when `accompanied` */
    bool accompanied; /* an adult of theirs is there, and agreed */
    people_answer woman;
    bool has_vog;
    date vog;     /* given on */
    double keeps; /* chance that they keep a promise: above 0, at most 1 */
    double trust; /* 0.5 … 1.5; 1: nothing is known yet */
    const people_offer *offers;
    const people_need *needs;
    uint16_t offer_count, need_count;
    const uint32_t *prefers, *blocks; /* people: gladly with; never with, whichever of both said so */
    uint16_t prefer_count, block_count;
} person;

typedef struct people {
    const skills *skills;
    const person *list;
    uint32_t count;
    date day;              /* for which waiting and VOG are counted */
    uint32_t vog_days_max; /* how old a VOG may be: the municipality's own rule */
} people;

/* Reads YAML or CSV (the first line tells). `places`: CSV `postcode,x,y` with the middle of each postcode, for files that give none; STR_NULL: none. ERR_INPUT with line and key: unknown skill (with the
 * nearest), somebody in two places, an id twice, negative radius, a reference to nobody; ERR_LIMIT beyond the limits above. */
bool people_read(arena *a, const skills *s, str text, str name, str places, str places_name, people *out, err *e);
uint32_t people_find(const people *p, str id); /* PEOPLE_NOBODY. O(count) */

/* As a file that people_read takes, YAML; for generated neighbourhoods. */
str people_write(arena *a, const people *p);

/* Why somebody may not help, the hardest first. */
typedef enum people_bar {
    PEOPLE_MAY,
    PEOPLE_BAR_SAME,
    PEOPLE_BAR_STOPPED,
    PEOPLE_BAR_BLOCK,
    PEOPLE_BAR_MINOR,
    PEOPLE_BAR_TRADE, /* a professional only */
    PEOPLE_BAR_VOG,
    PEOPLE_BAR_WOMEN,
    PEOPLE_BAR_GROUP,
    PEOPLE_BAR_SKILL,
    PEOPLE_BAR_LANGUAGE,
    PEOPLE_BAR_DAYS,
    PEOPLE_BAR_FAR,
    PEOPLE_BARS
} people_bar;

typedef struct people_help { /* giver helps receiver: weight = 1000 × the factors, rounded: 1 … PEOPLE_WEIGHT_MAX */
    uint16_t skill;          /* of the needs that fit the one that weighs most */
    uint32_t dayparts;       /* both can */
    uint32_t metres;
    int32_t weight;
    double urgency;    /* 1, 2, 4 */
    double waiting;    /* 1 … 2: a year and longer is 2 */
    double preference; /* 0.5 … 2: gladly, prefers, the other prefers */
    double nearness;   /* 0.25 … 1: by the distance as part of what both go */
    double trust;      /* 0.5 … 1.5: of the giver */
} people_help;

/* May `giver` help `receiver`, and with what? On PEOPLE_MAY fills out; else the bar of the need that comes furthest. */
people_bar people_helps(const people *p, uint32_t giver, uint32_t receiver, people_help *out);
/* As people_helps, for somebody who is not in the list (a newcomer; what somebody would change). */
people_bar people_person_helps(const people *p, const person *giver, const person *receiver, people_help *out);

#endif

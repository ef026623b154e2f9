/* People who can do something and look for something, as plain values; who could help whom, and how much that is worth.
 *
 *   people file ─ people_read ─▶ people ─ people_helps ─▶ may this one help that one, with which skill, and each factor of the weight
 *
 * Uses: base, skills.h. Read first: docs/people-file.md. The rules and factors are people.c, the file people_read.c.
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
    PEOPLE_DAYPARTS = 21,      /* bit 3 × day + part: Monday morning 0, Sunday evening 20 */
    PEOPLE_SKILLS_MAX = 32,    /* offers, and needs, of one person */
    PEOPLE_LINKS_MAX = 256,    /* people that one prefers, and that one blocks */
    PEOPLE_RADIUS_MAX = 50000, /* metres */
    PEOPLE_CAPACITY_MAX = 100, /* rings and chains at once */
    PEOPLE_QUESTIONS_MAX = 50, /* in a week */
    PEOPLE_PLACES_MAX = 500,   /* of an activity */
    PEOPLE_ID_MAX = 64,        /* bytes */
    PEOPLE_URGENCY_MAX = 3,
    PEOPLE_VOG_DAYS_MAX = 36500,
    PEOPLE_WEIGHT_MAX = 1000000 /* of one who helps another, in points */
};
/* The Netherlands in the Rijksdriehoek, metres: the bounds of EPSG:28992. */
#define PEOPLE_X_MIN (-7000)
#define PEOPLE_X_MAX 300000
#define PEOPLE_Y_MIN 289000
#define PEOPLE_Y_MAX 629000
#define PEOPLE_KEEPS_MIN 0.001
#define PEOPLE_TRUST_MIN 0.5
#define PEOPLE_TRUST_MAX 1.5
/* Of a file: YAML is for a neighbourhood, CSV for a city. */
#define PEOPLE_YAML_BYTES_MAX 4000000
#define PEOPLE_FILE_BYTES_MAX 500000000

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
    /* above 0: this is an activity for a group (eating together) with so many places, and not one person */
    uint16_t places;
    uint8_t questions; /* that they want in a week at most; 0: as many as the broker's rule says */
    bool no_groups;    /* wants to be helped by one person */
    bool starts;       /* gives and asks nothing back: nobody helps them */
    bool stopped;      /* takes part in nothing now */
    bool minor;        /* under 18: only in an activity for a group, or with somebody with a VOG when `accompanied` */
    bool accompanied;  /* an adult of theirs is there, and agreed */
    people_answer woman;
    bool has_vog;
    date vog;     /* given on */
    double keeps; /* chance that they keep a promise: 0.001 … 1, in thousandths */
    double trust; /* 0.5 … 1.5, in thousandths; 1: nothing is known yet */
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

/* Reads YAML or CSV (a first line that begins with "id," tells). `places`: CSV `postcode,x,y` with the middle of each postcode, for files that give none; STR_NULL: none. What is read refers to
 * `places` and `s`, which outlive it, and no longer to `text`. ERR_INPUT with line and key: unknown skill (with the nearest), somebody in two places, a postcode in two places, an id twice, negative radius, a reference to nobody; ERR_LIMIT
 * beyond the limits above. */
bool people_read(arena *a, const skills *s, str text, str name, str places, str places_name, people *out, err *e);
uint32_t people_find(const people *p, str id); /* PEOPLE_NOBODY. O(count) */

/* As a file that people_read takes: read(write(p)) is p when all is within the bounds above. YAML for a neighbourhood, CSV for many. */
str people_write(arena *a, const people *p);
str people_write_csv(arena *a, const people *p);

/* "ma-ochtend" … "zo-avond". */
str people_daypart_id(uint32_t daypart);

/* Has a VOG that the municipality's rule counts as in date on the day. */
bool people_vog_counts(const people *p, const person *who);

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
    /* of the needs that fit the one that weighs most; of those that weigh the same the first of the skills */
    uint16_t skill;
    uint32_t dayparts; /* both can */
    uint32_t metres;
    int32_t weight;
    double urgency; /* 1, 2, 4 */
    double waiting; /* 1 … 2: 1 + days / 365; a year and longer is 2 */
    /* 0.5 … 2: 0.5, and 0.5 more for each: does this gladly, prefers the other, the other prefers them */
    double preference;
    double nearness; /* 0.25 … 1: 1 − 0.75 × metres / the smaller radius; further than that (by phone) is 0.25 */
    double trust;    /* 0.5 … 1.5: of the giver */
} people_help;

/* May `giver` help `receiver`, and with what? On PEOPLE_MAY fills out (when not NULL). Else the bar: what stands between the two whatever it is about (SAME … MINOR); SKILL when nothing that the one offers is what the other
 * needs; else of the needs that an offer fits the bar of the one that comes furthest. O(offers × needs). */
people_bar people_helps(const people *p, uint32_t giver, uint32_t receiver, people_help *out);
/* As people_helps, for somebody who is not in the list (a newcomer; what somebody would change). Who is meant by preferences and blocks is known by id. */
people_bar people_person_helps(const people *p, const person *giver, const person *receiver, people_help *out);

#endif

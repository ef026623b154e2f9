/* Thin spots: which skill is short where, and who could be helped by how small a change.
 *
 * Uses: base, near.h.
 */
#ifndef MATCH_THIN_H
#define MATCH_THIN_H

#include "match/near.h"

typedef struct thin_spot { /* people of one district of the grid who look for a skill that nobody may give them */
    uint16_t skill;
    str place;         /* the four digits of the postcodes */
    uint32_t needs;    /* that ask for it there */
    uint32_t unserved; /* of which nobody may serve */
    uint32_t givers;   /* that offer it and live there, whether they may or not */
} thin_spot;

/* The most unserved first. Fewer than `least` people are not told of a place (docs/privacy.md), but to the broker of that place: least 1. */
const thin_spot *thin_spots(arena *a, const near *n, uint32_t least, size_t *count);

typedef enum thin_change {
    THIN_NONE,      /* no change of one kind helps */
    THIN_FURTHER,   /* minutes further on a bicycle (15 km/h) */
    THIN_DAYPART,   /* one more daypart */
    THIN_LANGUAGE,  /* a language more, or an interpreter */
    THIN_OFFER,     /* something to offer: then a ring */
    THIN_VOLUNTEER, /* somebody who begins a chain with this skill */
    THIN_GROUP      /* in a group too */
} thin_change;

typedef struct thin_person { /* nobody may help them, or they may help nobody who may help back */
    uint32_t person;
    thin_change change; /* the smallest that gives them somebody */
    uint32_t
        amount; /* of THIN_FURTHER minutes; THIN_DAYPART the daypart; THIN_LANGUAGE the language; THIN_OFFER, THIN_VOLUNTEER the skill */
    uint32_t would; /* how many could help them then */
} thin_person;

/* Everybody with a need whom nobody may help, each with the smallest change; in order of number. */
const thin_person *thin_people(arena *a, const near *n, size_t *count);

#endif

/* Thin spots: which skill is short where, and who could be helped by how small a change.
 *
 * Uses: base, near.h.
 *
 * INV-1  Only what the rules say of a need and an offer counts here, and nothing that was weighed: nobody is told to be short of something because others weigh more.
 * INV-2  Any number of threads gives the same bytes.
 */
#ifndef MATCH_THIN_H
#define MATCH_THIN_H

#include "match/near.h"

typedef struct thin_spot { /* people of one place who look for a skill that nobody may give them */
    uint16_t skill;
    str place;         /* the four digits of the postcodes; empty for who told none */
    uint32_t needs;    /* that ask for it there */
    uint32_t unserved; /* of which nobody may serve */
    uint32_t givers;   /* that offer it and live there, whether they may or not */
} thin_spot;

/* The most unserved first. Spots with fewer than `least` needs are left out (docs/privacy.md), but for the broker of that place: least 1. */
const thin_spot *thin_spots(arena *a, const near *n, uint32_t threads, uint32_t least, size_t *count);

/* From small to large, for who asks. */
typedef enum thin_change {
    THIN_NONE,      /* no change of one kind helps: a professional, or the rules stand */
    THIN_FURTHER,   /* minutes further on a bicycle (15 km/h) */
    THIN_DAYPART,   /* one more daypart */
    THIN_LANGUAGE,  /* a language more, or an interpreter */
    THIN_GROUP,     /* in a group too */
    THIN_OFFER,     /* something to offer: then who helps them is helped back */
    THIN_VOLUNTEER, /* somebody near who begins a chain with this skill */
    THIN_CHANGES
} thin_change;

typedef struct thin_person { /* nobody may help them; or nobody whom they may help back, nor who asks nothing back */
    uint32_t person;
    uint32_t givers; /* who may help them now */
    /* the smallest that gives them somebody: who may help them, or when there is one, who is helped back too */
    thin_change change;
    /* of THIN_FURTHER minutes; THIN_DAYPART the daypart; THIN_LANGUAGE the language; THIN_OFFER, THIN_VOLUNTEER the
     * skill */
    uint32_t amount;
    uint32_t would; /* how many that gives them */
} thin_person;

/* Everybody with a need and nobody, each with the smallest change; in order of number. */
const thin_person *thin_people(arena *a, const near *n, uint32_t threads, size_t *count);

typedef struct thin_sums { /* of people who take part */
    uint32_t people;       /* without activities for a group */
    uint32_t seek, give;   /* who look for something; who offer something */
    uint32_t activities;
    uint64_t links; /* ways in which one could help another */
    uint64_t pairs; /* two who could help each other */
} thin_sums;

/* ERR_LIMIT: of near_graph. */
bool thin_count(const near *n, uint32_t threads, thin_sums *out, err *e);

#endif

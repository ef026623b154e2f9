/* How things hang together: what lies underneath the problems of one household, as one record that every channel (text, JSON, page) renders.
 *
 * Uses: base. Plain values; made by desk/, told by report/ and web/. Read first: overview.h, docs/oorzaken.md (the network).
 *
 * INV-1  What the household told is `told`; everything else is a supposition, and says so. Nothing that was not told is ever called so.
 * INV-2  The figures are of calculations, never of a person: in how many of 100 calculations something comes first or takes something away.
 *        There is no total of a household and no order of households.
 * INV-3  Danger is never a lever: it comes before this record, in overview.dangers. A danger that nobody told of is not in it at all.
 * INV-4  What the household says is there stays told, whatever somebody else saw: both are told.
 * INV-5  What somebody asked for comes before what was worked out, and does not depend on it.
 * INV-6  An arrow joins two causes that are shown; a picture and a list of it have the same arrows.
 */
#ifndef HOUSEHOLD_CAUSES_H
#define HOUSEHOLD_CAUSES_H

#include "base/str.h"

#include <stdbool.h>

typedef enum overview_cause_kind {
    OVERVIEW_PROBLEM,
    OVERVIEW_CAUSE,     /* works underneath; nobody names it by itself */
    OVERVIEW_OUTSIDE,   /* outside the household: neighbourhood, housing market, rules, waiting lists */
    OVERVIEW_PROTECTIVE /* holds something back */
} overview_cause_kind;

/* A problem, or what lies underneath. */
typedef struct overview_cause {
    str id;           /* in content/causes */
    str name;         /* short, as it stands in the picture: "Schulden" */
    str resident;     /* a sentence to the household: "U heeft schulden die u niet kunt betalen" */
    str professional; /* the same in the words of the trade */
    str life_domain;  /* id in content/services */
    overview_cause_kind kind;
    bool told;    /* the household said so, or an answer shows it; no: a supposition */
    bool awake;   /* told in its own words, as what keeps it awake */
    bool danger;  /* comes first, whatever the order of levers */
    bool seen;    /* told by who helps, who saw it; shown_by is then what the household itself said, and may be empty */
    bool denied;  /* seen, and an answer of the household says that it is not so: shown_by */
    str shown_by; /* told: the words or the answer that show it; supposed: empty */
    str otherwise; /* who helps saw it otherwise than the household tells: what was seen, in words; empty: no */
    int of_100; /* supposed: in how many of 100 households of which as much is known it is there, to the nearest 5; told: 100 */
    bool is_first; /* the lever that comes first works on it */
    bool unasked;  /* supposed, and nobody should have to answer whether it is so */
} overview_cause;

typedef enum overview_grade {
    OVERVIEW_RESEARCH,  /* its size follows from research */
    OVERVIEW_DIRECTION, /* research found which way it works, not how much */
    OVERVIEW_ASSUMED    /* an assumption of experts, with a wide margin */
} overview_grade;

typedef struct overview_arrow {
    size_t from, to; /* in causes */
    bool supposed;   /* one of its ends is a supposition */
    bool later;      /* felt in the next quarter */
    bool loop;       /* later, and a way leads from `to` back to `from`: a circle that keeps itself going */
    bool protects;   /* from holds to back */
    str words;       /* "Schulden geven stress: elke brief kan slecht nieuws zijn." */
    overview_grade grade;
    str source; /* research: where it was found; empty when assumed */
} overview_arrow;

/* What a lever takes away. */
typedef struct overview_relief {
    size_t cause;
    int of_100; /* in how many of 100 such households it is gone, or less severe, within a year because of the lever; 0: fewer than one */
} overview_relief;

enum { OVERVIEW_BUNDLE_MAX = 3 }; /* levers together */

/* A problem that help can take away, or a few of them together. */
typedef struct overview_lever {
    size_t causes[OVERVIEW_BUNDLE_MAX];
    size_t cause_count;
    str name;            /* "Hulp bij schulden"; of several: joined with "en" */
    const str *services; /* of each cause: id in content/services, or of a scheme; may be empty */
    bool only_asked;     /* no place to begin: it is only supposed, and named by a doubt */
    int first_of_100;    /* in how many of 100 calculations it comes first, of the levers of as many causes */
    const overview_relief *reliefs; /* the largest first */
    size_t relief_count;
    const size_t *ways; /* arrows that carry most of it, from the lever on; in order */
    size_t way_count;
    const str *unknowns; /* what nobody has measured about it, a sentence each */
    size_t unknown_count;
} overview_lever;

/* What would change the order if we knew it. */
typedef struct overview_doubt {
    size_t cause;    /* a supposition */
    size_t if_there; /* the lever that comes first when it is there, and when it is not: in levers */
    size_t if_not;
} overview_doubt;

/* What the household answered to a supposition. What it said is so is `told` among the causes; what is not so is in this list only. */
typedef struct overview_reply {
    str id, name, resident, professional; /* as of a cause */
    bool there;
} overview_reply;

typedef struct overview_asked_help {
    str name;    /* as a lever is named: "Hulp bij post en papieren"; else the service */
    str service; /* id in content/services, or of a scheme; may be empty */
    str cause;   /* id in content/causes: what it takes away; empty: the words name another problem */
} overview_asked_help;

typedef struct overview_asked { /* help that somebody asked for: told before any order that was worked out */
    str who, name;              /* id and name, or `samen` without a name */
    str words;                  /* own words */
    const overview_asked_help *helps;
    size_t help_count; /* 0: the words do not say which help */
} overview_asked;

typedef struct overview_causes {
    const overview_asked *asked;
    size_t asked_count;
    const overview_cause *causes;
    size_t count;
    const overview_arrow *arrows;
    size_t arrow_count;
    const overview_lever *levers; /* single ones, the best first; none: too little is known */
    size_t lever_count;
    const overview_lever *bundles; /* the best of two, and of three, when they relieve clearly more than one less */
    size_t bundle_count;
    const overview_doubt *doubts; /* what is worth asking first */
    size_t doubt_count;
    const overview_reply *replies; /* in the order in which they were given */
    size_t reply_count;
    int calculations; /* how many were made */
    bool has_danger;  /* something comes before all of this */
    bool unsafe;      /* somebody is not safe at home: nothing else is told, for what helps others may harm then */
    str not_shown;    /* it could not be worked out: why, in a sentence, and nothing else is told; empty: it could */
    str detail;       /* of not_shown: the error, for who repairs it; no sentence for a resident */
} overview_causes;

/* ------------------------------------------------------------------ of many households together */

enum { OVERVIEW_SHARED_MIN = 10 }; /* of fewer households nothing is told */

typedef struct overview_shared_cause {
    str id, name, professional, life_domain;
    overview_cause_kind kind;
    uint32_t told;     /* households that told it, down to a multiple of 5; 0: fewer than OVERVIEW_SHARED_MIN */
    uint32_t expected; /* the same of where it may be, told or supposed */
} overview_shared_cause;

/* What many households have in common: counts, never of whom. */
typedef struct overview_shared {
    uint32_t households;
    const overview_shared_cause *causes; /* those of which something is told; the most told first */
    size_t count;
} overview_shared;

#endif

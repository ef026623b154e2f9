/* People files, inside: keys and words, and one person read from the texts under the keys.
 *
 * Uses: people.h. For people_*.c only: people_file.c finds the texts in YAML or CSV, people_read.c reads what they mean, people_write.c writes them.
 */
#ifndef MATCH_PEOPLE_INSIDE_H
#define MATCH_PEOPLE_INSIDE_H

#include "match/people.h"

typedef enum people_key {
    PEOPLE_KEY_ID,
    PEOPLE_KEY_POSTCODE,
    PEOPLE_KEY_PLACE,
    PEOPLE_KEY_RADIUS,
    PEOPLE_KEY_DAYPARTS,
    PEOPLE_KEY_LANGUAGES,
    PEOPLE_KEY_CAN,
    PEOPLE_KEY_SEEKS,
    PEOPLE_KEY_CAPACITY,
    PEOPLE_KEY_PLACES,
    PEOPLE_KEY_NO_GROUPS,
    PEOPLE_KEY_STARTS,
    PEOPLE_KEY_STOPPED,
    PEOPLE_KEY_MINOR,
    PEOPLE_KEY_ACCOMPANIED,
    PEOPLE_KEY_WOMAN,
    PEOPLE_KEY_VOG,
    PEOPLE_KEY_KEEPS,
    PEOPLE_KEY_TRUST,
    PEOPLE_KEY_PREFERS,
    PEOPLE_KEY_BLOCKS,
    PEOPLE_KEY_QUESTIONS,
    PEOPLE_KEYS
} people_key;

extern const char *const people_keys[PEOPLE_KEYS]; /* as they are written; ids and numbers of the file are Dutch */

#define PEOPLE_FORMAT "deelnemers/1"
#define PEOPLE_GLADLY "graag"
#define PEOPLE_PLAINLY "gewoon" /* neither: what is so without a word */
#define PEOPLE_AS_TRADE "vak"
#define PEOPLE_WOMEN_ONLY "vrouwen"
#define PEOPLE_WITH_VOG "vog"
#define PEOPLE_ALWAYS "alle"

uint32_t people_dayparts_of(str word); /* "ma-ochtend", "ma", "alle": bits; 0: none of these */
uint8_t people_urgency_of(str word);   /* 1 … 3; 0: none of these */
extern const char *const people_urgency_words[PEOPLE_URGENCY_MAX + 1];

/* ------------------------------------------------------------------ reading */

typedef struct people_told { /* what stands under a key */
    const str *texts;
    const int *lines; /* of each; NULL: all on `line` */
    size_t count;
    int line;
} people_told;

typedef struct people_table { /* by hash: a number + 1, or nought */
    uint32_t *slots;
    uint32_t mask;
} people_table;

typedef struct people_spot { /* where a postcode is */
    str postcode;
    int32_t x, y;
} people_spot;

typedef struct people_links { /* ids, until all are read */
    const str *ids;
    const int *lines;
} people_links;

typedef struct people_reading {
    arena *a;
    const skills *s;
    str file;
    err *e;
    people_told now[PEOPLE_KEYS]; /* of the person that is read */
    person *list;
    int *lines; /* of each person */
    uint32_t count, most;
    people_table ids, postcodes;
    people_spot *spots;
    size_t spot_count, spot_cap;
    people_links *prefers, *blocks; /* of each person */
    people out;                     /* its day and rule come first */
} people_reading;

#define PEOPLE_REFUSE(k, at, ...) err_at((k)->e, ERR_INPUT, 0, (k)->file, (at), 0, __VA_ARGS__)

/* Of at most so many people; `places` may be STR_NULL. */
bool people_reading_begin(people_reading *k, size_t most, str places, str places_name);
bool people_read_person(people_reading *k, int line); /* from k->now */
bool people_reading_end(people_reading *k, people *out);

bool people_read_day(people_reading *k, const char *key, str text, int line, date *out);
bool people_read_number(people_reading *k, const char *key, str text, int line, int64_t least, int64_t most,
                        int64_t *out);

#endif

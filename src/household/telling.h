/* Paths and trees of answers: what tree.c, answers.c and write.c share.
 *
 * Uses: reading.h. Internal to household/. Read first: answers.h.
 */
#ifndef HOUSEHOLD_TELLING_H
#define HOUSEHOLD_TELLING_H

#include "household/answers.h"
#include "household/reading.h"

#define TELLING_STEPS_MAX 8

typedef enum telling_end {                /* what is at the end of a path */
                           TELLING_VALUE, /* a value of a mapping: `personen.anna.geboren` */
                           TELLING_BRANCH, /* a whole list or mapping, of which a word may be said: `personen.anna.inkomen` */
                           TELLING_ITEM, /* an item of a list: `personen.anna` */
                           TELLING_DEEP  /* something below a value, which is nowhere */
} telling_end;

typedef struct telling_step {
    const household_branch *branch; /* the branch of this key, or of this item; NULL: the key of a value */
    bool item;                      /* `name` tells an item from the others */
    str name;                       /* key, id, pair or number */
    int64_t number;                 /* HOUSEHOLD_NUMBERED */
} telling_step;

typedef struct telling_path {
    telling_step steps[TELLING_STEPS_MAX];
    size_t n;
    telling_end end;
    str text; /* as household_tell would write it */
} telling_path;

/* A path, step by step, in the arena of the reader; refuses one that leads nowhere. */
bool telling_parse(household_reader *r, str path, telling_path *out);

/* The tree of the answers, for household_read_tree; fills r->paths. */
bool telling_tree(household_reader *r, household_answers told, const doc **out);

/* Answers while they are put together. */
typedef struct telling_list {
    arena *a;
    household_answer *p;
    size_t n, cap;
} telling_list;

static inline void telling_push(telling_list *l, str path, str value)
{
    ARENA_PUSH(l->a, l->p, l->n, l->cap, ((household_answer){path, value}));
}

/* Names with commas between them: takes the first, trimmed, off *rest. False when there are no more. A word is one name. */
bool telling_name(str *rest, str *name);

/* A refusal about a path. */
#define TELLING_REFUSE(r, path, id, ...)                                                                               \
    telling_refuse((r), (path), (id), sizeof((str[]){STR_NULL, ##__VA_ARGS__}) / sizeof(str) - 1,                      \
                   (str[]){STR_NULL, ##__VA_ARGS__} + 1)
bool telling_refuse(household_reader *r, str path, const char *id, size_t argument_count, const str *arguments);

str telling_shown(arena *a, str path); /* fit for err.field */

#endif

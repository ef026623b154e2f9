/* Answers: a household told as a flat list of paths and values, as a web form carries it and as the command line takes it.
 *
 * Uses: base, household.h. Read first: docs/household-file.md, the chapter Answers.
 *
 *   personen.anna.geboren = 1990-04-01          one value of a person
 *   personen.anna.inkomen.1.soort = loon        an item of a list has a number; the order is that of the numbers
 *   relaties.anna+ben.soort = gehuwd            a pair: `van` + `met`
 *   kinderen.tess.ouders = anna,ben             a list of people
 *   personen.ben =                              somebody of whom nothing else is told
 *
 * What if? First household_move when somebody moves, then household_set_answer for each change of its `told`, then household_read_answers: so
 * an answer may be about people of both households, and changes that are good only together are read together.
 *
 * INV-1  Answers and file say the same: both are read by the same reader. An error about an answer has its path in err.field and no line.
 * INV-2  household.told holds everything that was told; reading it again gives the same household, and the same told.
 * INV-3  A value with nothing in it was not answered. The path of an item itself (a person, a home, a pair, a number) with nothing behind it
 *        says that the item is there.
 * INV-4  Nothing changes in what is given: each function makes a new list or household in a, and leaves *out as it was when it refuses.
 */
#ifndef HOUSEHOLD_ANSWERS_H
#define HOUSEHOLD_ANSWERS_H

#include "household/household.h"

#define ANSWERS_MAX 200000 /* and HOUSEHOLD_BYTES_MAX of values */

/* Reads a household from answers, in whatever order they come; a path may occur once. `formaat` may be left out. name, day and today as in
 * household_read. Refuses what the file would refuse, and a path that leads nowhere. */
bool household_read_answers(arena *a, const fact_catalogue *c, str name, household_answers told, const date *day,
                            date today, text_language lang, household *out, err *e);

/* The answers with one of them set: `path=value`, or `PERSON.fact=value` with the name of a fact in the catalogue or its key in the file.
 * What contradicts it goes: `personen.anna.inkomen=geen` takes the incomes away, and an income takes `geen` away. Nothing behind the = takes
 * the answer and everything below it away. Whether the value is good is found when the household is read again. */
bool household_set_answer(arena *a, const fact_catalogue *c, household_answers told, str assignment, text_language lang,
                          household_answers *out, err *e);

/* The same answers in the same order, with the items of each list numbered 1, 2, 3 … as in household.told. Paths to answers, as the desk gives
 * them, are those of household.told: after an item was taken away they fit the answers only when those are numbered again. */
household_answers household_renumbered(arena *a, household_answers told);

/* The numbered item that an answer is about: `personen.anna.inkomen.2.soort` → personen.anna.inkomen.2. Empty when it is about none. */
str household_item_at(arena *a, str path);

/* The household as a YAML file; household_read gives the same household from it. Comments of the file it came from are gone. */
str household_write(arena *a, const household *h);

/* Two households in one: everything of one, then everything of the other. Refused when an id of a person or a home is in both, or when they are
 * for different days. The relations between the people of one and of the other are unknown, until household_set_answer says them. */
bool household_merge(arena *a, const fact_catalogue *c, const household *one, const household *other,
                     text_language lang, household *out, err *e);

/* A person moves into a home: of the other household (which is merged in first), or of the same when other is NULL. Empty home: the only one
 * of the other household that somebody lives in. The person no longer lives or is registered anywhere else, and is registered at the new
 * address: where that home says who is registered, the person is added. An adult who joins people there is not on their tenancy agreement
 * (huurt_woning: nee), until it is said. Relations to the people there follow R10; everything else stays. */
bool household_move(arena *a, const fact_catalogue *c, const household *from, str person, const household *other,
                    str home, text_language lang, household *out, err *e);

/* Without a person: everything about the person and the pairs it is in goes, and its name from every list of names. */
household_answers household_without(arena *a, household_answers told, str person);

/* A name added to a list of names (`anna,ben`, or `geen`), unless it is there. */
str household_names_with(arena *a, str names, str person);

/* ------------------------------------------------------------------ where the answer to a question stands */

typedef struct answer_place { /* what a row of a fact table is about; what does not apply is empty */
    str person;               /* `persoon_id` */
    str subject;              /* `ander_id`, or `kind_id` */
    str item;                 /* `inkomen_id` and the like: `robin.2` */
    str home;                 /* `woning_id` */
} answer_place;

/* The path of the answer to a fact, by the place that the catalogue gives it: `personen[].inkomen[].soort` → `personen.robin.inkomen.2.soort`.
 * A pair is written as it was told, else as person+subject. Empty where one answer cannot stand: a list of names, a place of which who or
 * what it is about is unknown, or what two people are of each other where that was begun from the other side. */
str household_answer_path(arena *a, household_answers told, const fact_definition *f, const answer_place *p);

/* The fact that an answer at this path tells, of the facts with a question; NULL: none. Where two facts stand at one path, the first. */
const fact_definition *household_fact_at(const fact_catalogue *c, str path, text_language lang);

/* An amount of euros as somebody wrote it ("640,50", "€ 1.250,00"), in eurocents. False when it is no amount that a file takes. */
bool household_told_amount(str text, int64_t *cents);

/* A number as somebody wrote it ("2", "2,5"). False when it is none. */
bool household_told_number(str text, dec *out);

/* What was told at a path; NULL: nothing. */
const str *household_answer_at(household_answers told, str path);

#endif

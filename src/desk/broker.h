/* Broker: one neighbourhood, what its people said, and who is coupled to whom.
 *
 *   content/neighbourhood (or one of the municipality) + journal ─ fold ─▶ people, couplings ─▶ a resident's record, the broker's board
 *
 * Uses: base, match, household/helping.h. Read first: docs/broker.md.
 *
 * INV-1  All that happened is in the journal; the records follow from it and from the neighbourhood, and from nothing else. Same journal, same records.
 * INV-2  broker_say decides on what was said before: what may not be (a yes to what was not asked, an approval of what somebody stopped) is refused with a sentence, and nothing is added.
 * INV-3  Names and how to reach people are here, and never in what match/ sees.
 * INV-4  A record lives in the arena of who asked for it, and as long as the broker.
 * INV-5  A report reaches a person at once: it stands first on the board, the coupling waits, and the resident reads the number to call now.
 */
#ifndef DESK_BROKER_H
#define DESK_BROKER_H

#include "base/journal.h"
#include "desk/desk.h"
#include "household/helping.h"

typedef struct broker broker;

/* The neighbourhood of this file (content/neighbourhood/neighbourhood.yaml, which names the others), and a journal (journal_open's path; empty: memory alone). Shared between threads; d outlives it. Freed
 * with broker_close. Errors: of the files, with place; ERR_INPUT when a line of the journal does not follow from those before it. */
broker *broker_open(const desk *d, str neighbourhood, str journal_path, err *e);
void broker_close(broker *b);

const helping_terms *broker_terms(const broker *b,
                                  text_language lang); /* who is there at once, and what holds for everybody */
bool broker_is_demo(const broker *b);                  /* its people are invented: roles may be tried without a login */

/* ERR_INPUT: there is nobody with this id. now: seconds since 1970, of the clock of the caller. */
bool broker_resident(broker *b, arena *a, str id, int64_t now, text_language lang, helping_resident *out, err *e);
/* Everybody, as the broker's list has them; waits for no proposal. */
bool broker_list(broker *b, arena *a, int64_t now, text_language lang, const helping_listed **out, size_t *count,
                 err *e);
/* Takes as long as a proposal takes, when something changed since the last one; others do not wait for it. */
bool broker_board(broker *b, arena *a, int64_t now, text_language lang, helping_board *out, err *e);

/* The same, without waiting for a proposal longer than some tenths of a second: then the last one is told (out->working), and it is worked out behind it, once for all who ask. */
bool broker_board_soon(broker *b, arena *a, int64_t now, text_language lang, helping_board *out, err *e);

/* Skills heard in own words (nothing is stored). */
const helping_skill *broker_hear(const broker *b, arena *a, str words, bool seeks, text_language lang, size_t *count);

/* Dangers that are named in own words, as an overview tells them (nothing is stored). */
const overview_danger *broker_hear_dangers(const broker *b, arena *a, str words, size_t *count);

/* The parts of own words in which neither a skill (denied too: "I cannot cook" is understood) nor a danger is heard; all of them as one part when
 * nothing was. */
helping_unheard broker_unheard(const broker *b, arena *a, str words);

/* What somebody says they can and look for, as a form; and a form, filled in, as the `says` of an event. */
bool broker_form(broker *b, arena *a, str id, text_language lang, helping_form *out, err *e);
str broker_form_says(arena *a, const helping_form *f);

/* The words by which lines of the journal, and programs, name what happened and how it came in: "says", "yes" …; "screen", "phone" … */
str broker_what_word(helping_what what);
bool broker_what_from(str word, helping_what *out);
bool broker_channel_from(str word, helping_channel *out);

/* Adds what happened. event->number is filled in, and of an approval event->coupling: the id of what was proposed becomes that of the coupling. ERR_INPUT, ERR_RULE: as INV-2; ERR_IO: of the journal. */
bool broker_say(broker *b, arena *a, helping_event *event, text_language lang, err *e);

/* For a plan: how many people of the neighbourhood could do what a neighbour's action asks, the nearest in a band, and what of the household's talents somebody there looks for. Nothing is stored, nobody is named.
 * Near is within what they go, from the first home of the household whose postcode somebody there has too. ERR_INPUT: a skill that there is not. */
typedef struct broker_candidates {
    uint32_t could;               /* people who could do it */
    uint32_t metres;              /* the nearest, in a band; 0: place not told */
    const helping_skill *talents; /* of the household, that are looked for */
    const uint32_t *looked_for;   /* of each: by how many; the most first */
    size_t talent_count;
} broker_candidates;
bool broker_candidates_for(broker *b, arena *a, const str *skills, size_t skill_count, const household *h, date day,
                           text_language lang, broker_candidates *out, err *e);

/* For an overview, before there is a plan: how many people near could do what is heard in the worries and needs of the household, told as a plan tells it (of one or two not how many, and not how far).
 * *out NULL: nothing that a neighbour does is heard in them. *skills: what was heard, in words of who looks for it. */
bool broker_add_to_overview(broker *b, arena *a, const household *h, date day, text_language lang,
                            const overview_neighbour **out, const str **skills, size_t *skill_count, err *e);

/* Fills in the neighbours of a plan of this household (desk_make_plan): of each step that a neighbour does (content/actions, `skills`). The steps are copied into a. */
bool broker_add_to_plan(broker *b, arena *a, const household *h, date day, text_language lang, overview_plan *p,
                        err *e);

#endif

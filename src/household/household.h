/* Household: people who share a plan, as plain values, read from a file.
 *
 * Uses: base. Read first: docs/household-file.md (the file), content/facts/README.md (the tables).
 *
 * INV-1  No computation of rights here and no storage: values in, values out. The reading rules of docs/household-file.md (R1–R13) are all
 *        that is concluded from what the file says.
 * INV-2  Unknown is absent: a fact that nobody gave, or that is `onbekend`, has no cell. Nothing is filled in with zero or no.
 * INV-3  Money is eurocents; dates are day numbers; texts are as written.
 * INV-4  A file is accepted as a whole or refused with the line, the key and what to do; the sentence is in the reader's language.
 */
#ifndef HOUSEHOLD_HOUSEHOLD_H
#define HOUSEHOLD_HOUSEHOLD_H

#include "base/date.h"
#include "base/dec.h"
#include "base/doc.h"
#include "base/text.h"

/* ------------------------------------------------------------------ the fact catalogue (content/facts/facts.yaml) */

typedef enum fact_type { FACT_TEXT, FACT_DATE, FACT_BOOLEAN, FACT_CHOICE, FACT_NUMBER, FACT_AMOUNT } fact_type;

typedef struct fact_definition {
    str name, table;
    fact_type type;
    const str *values;                 /* FACT_CHOICE */
    const str *labels[TEXT_LANGUAGES]; /* of the values, in plain words */
    size_t value_count;
    int64_t min, max;             /* FACT_NUMBER, FACT_AMOUNT; INT64_MIN / INT64_MAX when open */
    bool whole;                   /* FACT_NUMBER: no decimals */
    str question[TEXT_LANGUAGES]; /* empty: never asked */
    str file_key;                 /* where it stands in the household file, for "vul … in" */
    str topic;
    size_t topic_order;
    str after; /* a fact of the same row that is asked first; empty: none */
    bool sensitive;
    bool may_fall, may_rise; /* FACT_NUMBER, FACT_AMOUNT: somebody may honestly come to less, or to more */
    /* FACT_BOOLEAN: bit 0 no, bit 1 yes; FACT_CHOICE: a bit for each value: what may honestly come */
    uint64_t may_become;
    bool future; /* FACT_DATE: may lie after the day itself, say of an eviction */
    bool has_usual;
    /* what nearly everybody answers: 0 or 1, the number of a value, or a number. Only for what is asked first */
    int64_t usual;
} fact_definition;

typedef struct fact_table_definition {
    str name, key;
    bool many; /* several rows a person */
} fact_table_definition;

typedef struct fact_catalogue {
    const fact_table_definition *tables;
    size_t table_count;
    const fact_definition *facts;
    size_t fact_count;
} fact_catalogue;

/* Reads facts.yaml. Lives in a. */
bool fact_catalogue_read(arena *a, str name, str yaml, fact_catalogue *out, err *e);
const fact_definition *fact_find(const fact_catalogue *c, str name); /* any table; NULL when unknown */

/* ------------------------------------------------------------------ the household */

typedef struct household_person {
    str id, name; /* name empty when not given */
    bool has_birth_date;
    date birth_date;
    int line;
} household_person;

typedef struct household_voice { /* a worry, a talent or a need, in somebody's own words */
    str who;                     /* id, or "samen" */
    str text;
    str life_domain; /* empty when not given */
} household_voice;

typedef struct household_threat { /* eviction, or being cut off */
    str kind;                     /* a value of dreigingen.soort; empty when unknown */
    bool has_day;
    date day;
} household_threat;

typedef struct household_home {
    str id, kind, municipality, postcode;
    const str *residents;
    size_t resident_count;
    const household_threat *threats;
    size_t threat_count;
} household_home;

typedef struct household_group { /* people who share a home; somebody without a home is a group of one */
    str home;                    /* id, empty when there is none */
    const str *persons;
    size_t person_count;
} household_group;

typedef enum cell_kind {
    CELL_TEXT,
    CELL_DATE,
    CELL_BOOLEAN,
    CELL_NUMBER,
    CELL_AMOUNT,
    CELL_NONE /* "there is none": null */
} cell_kind;

typedef struct fact_cell {
    str column;
    cell_kind kind;
    str text;      /* CELL_TEXT */
    int64_t value; /* CELL_DATE: day number; CELL_BOOLEAN: 0 or 1; CELL_AMOUNT: eurocents */
    dec number;    /* CELL_NUMBER */
} fact_cell;

typedef struct fact_row {
    const fact_cell *cells;
    size_t n;
} fact_row;

typedef struct fact_rows { /* one table, all of it */
    str table, key;
    const fact_row *rows;
    size_t n;
} fact_rows;

typedef struct household_answer {
    str path, value; /* `personen.anna.geboren`, `1990-04-01`: answers.h */
} household_answer;

typedef struct household_answers { /* what was told, in the order in which it was told */
    const household_answer *list;
    size_t n;
} household_answers;

typedef struct household {
    str file;
    bool has_day;
    date day; /* peildatum */
    const household_person *persons;
    size_t person_count;
    const household_home *homes;
    size_t home_count;
    const household_group *groups; /* a home is a household: one for each home with residents, then who has none */
    size_t group_count;
    const household_voice *worries, *talents, *needs;
    size_t worry_count, talent_count, need_count;
    str note;
    const fact_rows *tables; /* one per table of the catalogue, also when empty, in its order */
    size_t table_count;
    household_answers told; /* everything that the file says, also what is unknown; the tables follow from it */
} household;

#define HOUSEHOLD_BYTES_MAX 1000000

/* Reads a household file (YAML, at most HOUSEHOLD_BYTES_MAX). `day` overrules the file's peildatum when not NULL; `today` counts when
 * neither is there, for the reading rules need a day; h->day is then today, without has_day. Everything lives in a. Errors are in lang,
 * with a line. */
bool household_read(arena *a, const fact_catalogue *c, str name, str yaml, const date *day, date today,
                    text_language lang, household *out, err *e);

/* The same from a tree that was read already (base/doc.h), say a part of a JSON document: lines and columns are those of the tree. */
bool household_read_doc(arena *a, const fact_catalogue *c, str name, const doc *top, const date *day, date today,
                        text_language lang, household *out, err *e);

const household_person *household_find(const household *h, str id); /* NULL when unknown */
const fact_rows *household_rows(const household *h, str table);     /* NULL when there is no such table */
const fact_cell *household_cell(const fact_row *row, str column);   /* NULL: unknown */

#endif

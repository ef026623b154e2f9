/* Reading a household file: what the parts of the reader share.
 *
 * Uses: base, household.h. Internal to household/. Read first: docs/household-file.md, household.h.
 *
 * What is read is a tree, whether it came from a file (read.c) or from answers (tree.c). The order of work is that of household_read_tree:
 * persons (so that ids are known), homes, relations, children, then the reading rules (rules.c), then the rows become tables (rows.c).
 * Everything lives in the arena of the caller.
 *
 * INV-1  A cell is unasked, unknown or known. The file gives cells (also "unknown"); a rule only concludes a cell that is still unasked.
 * INV-2  A cell that is known fits its column in the catalogue: its type, its choices, its range.
 * INV-3  A person is a number below person_count in here, and an id outside. An unordered pair is stored once, for the lower number
 *        first; the two rows of a pair exist together or not at all.
 * INV-4  A function that returns false has filled the error, in the reader's language and with a line.
 */
#ifndef HOUSEHOLD_READING_H
#define HOUSEHOLD_READING_H

#include "base/doc.h"
#include "household/household.h"

#define HOUSEHOLD_FORMAT "huishouden/1"
#define HOUSEHOLD_PERSONS_MAX 50
#define HOUSEHOLD_HOMES_MAX 50
#define HOUSEHOLD_LIST_MAX 200 /* of any other list */
#define HOUSEHOLD_ID_MAX 40    /* bytes */
#define HOUSEHOLD_NAME_MAX 100 /* characters of a text on one line */
#define HOUSEHOLD_VOICE_MAX 2000
#define HOUSEHOLD_NOTE_MAX 10000
#define HOUSEHOLD_PAIRS_MAX (HOUSEHOLD_PERSONS_MAX * (HOUSEHOLD_PERSONS_MAX - 1) / 2)
#define HOUSEHOLD_ADULT_YEARS 18

/* ------------------------------------------------------------------ cells and rows */

typedef enum household_state { HOUSEHOLD_UNASKED, HOUSEHOLD_UNKNOWN, HOUSEHOLD_KNOWN } household_state;

/* An answer that may be missing. The order makes "both" the least of two and "one of them" the greatest. */
typedef enum household_truth { HOUSEHOLD_NO, HOUSEHOLD_MAYBE, HOUSEHOLD_YES } household_truth;

typedef struct household_slot {
    household_state state;
    fact_cell cell; /* its column is filled in when the row becomes part of a table */
} household_slot;

/* A table while it is filled: a row is one slot for each column of the catalogue. */
typedef struct household_sheet {
    const fact_table_definition *table;
    const fact_definition **columns;
    size_t column_count;
    household_slot **rows;
    size_t n, cap;
} household_sheet;

typedef struct household_row {
    const household_sheet *sheet; /* NULL: there is no row */
    household_slot *slots;
} household_row;

/* ------------------------------------------------------------------ what is read before the tables are made */

typedef struct household_member {
    str id, name;
    const doc *map;
    int line;
    household_slot birth, studies; /* geboren, volgt_opleiding */
    household_row row;             /* of personen */
    household_row *rows;           /* of each table with one row a person; no sheet where there is none */
    bool is_child;                 /* stands in kinderen[] */
} household_member;

typedef struct household_place {
    str id, kind, municipality, postcode;
    const doc *map;
    household_row row; /* of woningen; becomes a row for each resident */
    household_state threats_given;
    household_threat *threats;
    household_row *threat_rows; /* loose: those of a resident are made of them */
    size_t threat_count;
    const str *residents;
    size_t resident_count;
    bool lives[HOUSEHOLD_PERSONS_MAX];
    household_state registered_given;  /* of the key `ingeschreven` */
    bool named[HOUSEHOLD_PERSONS_MAX]; /* in that key */
    household_truth registered[HOUSEHOLD_PERSONS_MAX];
} household_place;

/* What one person is of another, by kinderen[]. */
typedef enum household_kin {
    HOUSEHOLD_NO_KIN,
    HOUSEHOLD_PARENT,
    HOUSEHOLD_CHILD,
    HOUSEHOLD_CARER,
    HOUSEHOLD_CARED_FOR
} household_kin;

typedef struct household_pair {
    household_row rows[2]; /* seen from the lower person, from the higher; no sheet when the pair has no rows */
    int line;              /* of the entry in relaties[]; 0 = none */
} household_pair;

typedef struct household_offspring {
    size_t child;
    size_t parents[HOUSEHOLD_PERSONS_MAX]; /* ouders first, then verzorgers */
    size_t parent_count, carer_count;      /* ouders; verzorgers */
    household_row rows[HOUSEHOLD_PERSONS_MAX];
    int line;
} household_offspring;

typedef struct household_reader {
    arena *a;
    const fact_catalogue *facts;
    text_language lang;
    str file;
    /* of answers: the line of a node is the number of its path, from 1. NULL: the lines are those of the file */
    const str *paths;
    err *e;
    date day;
    household_sheet *sheets; /* one per table of the catalogue, in its order */
    household_member *members;
    size_t member_count;
    household_place *places;
    size_t place_count;
    household_pair *pairs; /* member_count × member_count, filled where row < column */
    household_kin *kin;    /* member_count × member_count: what the column is of the row */
    household_offspring *children;
    size_t child_count;
} household_reader;

/* ------------------------------------------------------------------ refusals (refuse.c) */

/* Fills the error with a text by id and returns false. node is a doc or a doc_entry: anything with a line and a column. */
bool household_refuse(household_reader *r, int line, int column, const char *id, size_t argument_count,
                      const str *arguments);
#define HOUSEHOLD_REFUSE(r, node, id, ...)                                                                             \
    household_refuse((r), (node)->line, (node)->column, (id),                                                          \
                     sizeof((str[]){STR_NULL, ##__VA_ARGS__}) / sizeof(str) - 1, (str[]){STR_NULL, ##__VA_ARGS__} + 1)

/* The same without a place. */
#define HOUSEHOLD_REFUSE_ALONE(r, id, ...)                                                                             \
    household_refuse((r), 0, 0, (id), sizeof((str[]){STR_NULL, ##__VA_ARGS__}) / sizeof(str) - 1,                      \
                     (str[]){STR_NULL, ##__VA_ARGS__} + 1)

/* Does a character begin here that turns the order of what is around it, or that nobody sees? (U+202A to 202E and U+2066 to 2069; also
 * U+00AD, 200B to 200F, 2028, 2029, 2060 to 2064, FEFF.) */
bool household_turns(str s, size_t i);
bool household_unseen(str s, size_t i);

str household_quote(household_reader *r, str text); /* fit for a sentence: at most 60 bytes, no control characters */
str household_shown(household_reader *r, const doc *d); /* the same of a value; a word for a list or a mapping */
str household_list_text(household_reader *r, const str *items, size_t n); /* "a, b, c" */
str household_line_text(household_reader *r, int line);                   /* "regel 5", or the path of an answer */

/* The item nearest to text by edit distance, when it is near enough to be meant; empty when none is. */
str household_nearest(str text, const str *items, size_t n);

/* ------------------------------------------------------------------ keys (keys.c) */

typedef enum household_level {
    HOUSEHOLD_TOP,
    HOUSEHOLD_PERSON,
    HOUSEHOLD_INCOME,
    HOUSEHOLD_RECEIVED,
    HOUSEHOLD_ASSETS,
    HOUSEHOLD_ASSET,
    HOUSEHOLD_DEBT,
    HOUSEHOLD_RELATION,
    HOUSEHOLD_CHILDREN,
    HOUSEHOLD_HOME,
    HOUSEHOLD_THREAT,
    HOUSEHOLD_WORRY,
    HOUSEHOLD_TALENT,
    HOUSEHOLD_NEED,
    HOUSEHOLD_LEVELS
} household_level;

/* How the mappings below a key are told apart in a path: not (one mapping), by a number, by the id in a key of theirs, by two. */
typedef enum household_naming {
    HOUSEHOLD_PLAIN,
    HOUSEHOLD_NUMBERED,
    HOUSEHOLD_BY_KEY,
    HOUSEHOLD_BY_PAIR
} household_naming;

typedef struct household_branch {
    household_level of, level; /* the mapping that has the key; what is below it */
    const char *key;
    household_naming naming;
    const char *names[2]; /* HOUSEHOLD_BY_KEY, HOUSEHOLD_BY_PAIR: the keys that become part of the path */
    size_t max;
} household_branch;

/* Is this a key of such a mapping, one that the code knows or the catalogue? */
bool household_is_key(const fact_catalogue *c, household_level level, str key);

/* The branch below a key; NULL: a value stands there. Keys as household_plain writes them. */
const household_branch *household_branch_at(household_level of, str key);
bool household_names_people(str key); /* a key with a list of ids, such as `bewoners` */

/* Lower case, without outer spaces, with `_` for a space and `-`. */
str household_plain(arena *a, str text);
bool household_says(str written, str word); /* the same word, when both are written so */

/* Refuses what is not a mapping, and a mapping with an unknown key or a key twice. */
bool household_check_keys(household_reader *r, household_level level, const doc *d);

/* The entry of a key, NULL when it is absent or has nothing behind it. */
const doc_entry *household_get(const doc *map, const char *key);
bool household_need(household_reader *r, household_level level, const doc *map, const char *key, const doc_entry **out);

/* The items of a list, or the value itself as the only item. Refuses more than max. NULL entry: no items. */
typedef struct household_items {
    const doc *const *p;
    size_t n;
} household_items;
bool household_list(household_reader *r, const doc_entry *at, size_t max, household_items *out);

/* `inkomen`, `ontvangt`, `dreiging`: a list, or the word geen or onbekend. Unasked without a key. */
bool household_read_listing(household_reader *r, const doc_entry *at, household_items *items, household_state *told);

/* Every fact that the catalogue places in this mapping, from the file into the row. Keys that need more than their type are left to
 * the code that knows them. A fact of a person may be of any table with one row a person: m is that person, else NULL. */
bool household_read_facts(household_reader *r, household_level level, const doc *map, household_row row,
                          household_member *m);

/* ------------------------------------------------------------------ values (values.c, amounts.c) */

bool household_is_word(const doc *d, str word); /* a scalar that says this word */
bool household_is_unknown(const doc *d);        /* the word `onbekend` */

/* Each reads one value by its kind, knows `onbekend`, and refuses anything else in a sentence with the place. A fact is of the kind that the
 * catalogue says. */
bool household_read_fact(household_reader *r, const fact_definition *f, const doc_entry *at, household_slot *out);
bool household_read_yes_no(household_reader *r, const doc_entry *at, household_slot *out);
/* 1900 up to the day, or up to 2199. */
bool household_read_date(household_reader *r, const doc_entry *at, bool future, household_slot *out);
bool household_read_any_date(household_reader *r, const doc_entry *at, date *out);
bool household_read_choice(household_reader *r, const fact_definition *f, const doc_entry *at, household_slot *out);
bool household_read_amount(household_reader *r, const fact_definition *f, const doc_entry *at, household_slot *out);
bool household_read_number(household_reader *r, int64_t min, int64_t max, bool whole, const doc_entry *at,
                           household_slot *out);

/* Text on one line, trimmed, at most HOUSEHOLD_NAME_MAX characters. */
bool household_read_line(household_reader *r, const doc_entry *at, str *out);
/* Text exactly as written, 1 to max characters. */
bool household_read_text(household_reader *r, const doc_entry *at, size_t max, str *out);

typedef enum household_amount {
    HOUSEHOLD_AMOUNT_GOOD,
    HOUSEHOLD_AMOUNT_NONE,     /* no amount at all */
    HOUSEHOLD_AMOUNT_NEGATIVE, /* below zero */
    HOUSEHOLD_AMOUNT_DECIMALS, /* parts of a cent */
    HOUSEHOLD_AMOUNT_UNCLEAR,  /* 1.250: thousands or decimals? */
    HOUSEHOLD_AMOUNT_HUGE      /* does not fit */
} household_amount;

/* Euros as people write them, into eurocents. *cents is set when the amount is good. */
household_amount household_amount_parse(str text, int64_t *cents);
bool household_number_parse(str text, dec *out); /* digits, with a point or comma for decimals, perhaps a minus */

/* ------------------------------------------------------------------ rows (rows.c) */

const fact_definition *household_column(const fact_catalogue *c, str table, str name); /* NULL when there is none */
household_sheet *household_sheet_of(household_reader *r, str table);
bool household_open_sheets(household_reader *r); /* refuses a catalogue without the columns that the reader fills */
household_row household_new_row(household_reader *r, str table);
household_row household_loose_row(household_reader *r, str table); /* that is in no table yet */
/* The row of a person in a table with one row a person, made when it is not there. */
household_row household_row_of(household_reader *r, household_member *m, str table);
/* A row of a list about a person: its key is "owner.place", for an id holds no point. */
household_row household_item_row(household_reader *r, str table, str person, str owner, size_t place);
household_slot *household_slot_of(household_row row, str column); /* NULL when the catalogue has no such column */
str household_text_of(household_row row, str column);             /* empty unless known text */

/* What the file says (give) and what a rule concludes (conclude; INV-1). */
void household_give(household_row row, str column, household_state state, fact_cell cell);
void household_conclude(household_row row, str column, fact_cell cell);
void household_close_sheets(household_reader *r, household *out);

static inline fact_cell household_word(str text)
{
    return (fact_cell){.kind = CELL_TEXT, .text = text};
}
static inline fact_cell household_yes_no(bool yes)
{
    return (fact_cell){.kind = CELL_BOOLEAN, .value = yes};
}
static inline fact_cell household_date(date day)
{
    return (fact_cell){.kind = CELL_DATE, .value = day};
}
static inline fact_cell household_cents(int64_t cents)
{
    return (fact_cell){.kind = CELL_AMOUNT, .value = cents};
}

/* ------------------------------------------------------------------ the parts, in the order of work */

/* Each reads one part of the file into r, or refuses; NULL entry: the file does not have that part. */
bool household_read_persons(household_reader *r, const doc_entry *at);
bool household_read_homes(household_reader *r, const doc_entry *at);
bool household_read_relations(household_reader *r, const doc_entry *at);
bool household_read_children(household_reader *r, const doc_entry *at);
bool household_check_residents(household_reader *r); /* after children: who may live in two homes */
void household_settle_homes(household_reader *r);    /* the rows of woningen and dreigingen */
void household_apply_rules(household_reader *r);

/* The tree of a text of at most HOUSEHOLD_BYTES_MAX; what is no YAML is refused in the reader's language (read.c). */
bool household_read_yaml(household_reader *r, str yaml, const doc **out);

/* The tree of a household: everything after the text was read. */
bool household_read_tree(household_reader *r, const doc *top, const date *day, date today, household *out);

/* What a tree says that was read without a refusal, as answers. */
household_answers household_tell(arena *a, const doc *top);

/* An id that nobody has yet; kind_of_thing is the key of the list, for the sentence. */
bool household_read_id(household_reader *r, household_level level, const doc *map, str *out);
/* The number of the person that the value names. */
bool household_read_person(household_reader *r, str key, const doc *d, size_t *out);
/* The names in a list of people: a list, names with commas between them, or the word geen. */
bool household_read_names(household_reader *r, const doc_entry *at, size_t max, household_items *out);
/* The persons that a list names, each once. */
bool household_read_group(household_reader *r, const doc_entry *at, size_t *out, size_t *count);

/* What is known of persons by their number: yes, no, or not known. */
household_truth household_minor(const household_reader *r, size_t person);
household_truth household_same_home(const household_reader *r, size_t a, size_t b);
household_truth household_same_address(const household_reader *r, size_t a, size_t b);

/* The pair of two different persons, and the row in it seen from one of them. household_make_pair gives it rows. */
household_pair *household_pair_of(const household_reader *r, size_t a, size_t b);
household_pair *household_make_pair(household_reader *r, size_t a, size_t b);
household_row household_seen_from(const household_reader *r, size_t from, size_t other);
static inline household_kin *household_kin_of(const household_reader *r, size_t from, size_t other)
{
    return &r->kin[from * r->member_count + other];
}

static inline household_truth household_both(household_truth a, household_truth b)
{
    return a < b ? a : b;
}

#endif

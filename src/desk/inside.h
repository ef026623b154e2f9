/* What the files of this room share. Internal to desk. Read first: desk.h, schemes.h.
 *
 *   household ──tables.c──▶ law_data ──overview.c──▶ one request for each scheme and person
 *                                                      │ the trace or the error
 *                                                      ├─ missing.c   which fact, of whom, which question
 *                                                      ├─ why.c       the conditions that failed, in plain words
 *                                                      └─ basis.c     the articles that ran
 */
#ifndef DESK_INSIDE_H
#define DESK_INSIDE_H

#include "desk/desk.h"
#include "desk/schemes.h"
#include "law/trace.h"
#include "law/unknown.h"

typedef struct desk_views desk_views; /* views.c */
typedef struct desk_view desk_view;   /* the laws on one day, and the requests of schemes.yaml planned on them */

typedef struct desk_columns { /* the facts of one table that are asked: they have a question and a place in the file */
    const fact_definition **list;
    size_t n;
} desk_columns;

struct desk {
    arena *mem;
    str directory; /* of the content */
    law_corpus *laws;
    fact_catalogue facts;
    str facts_file;
    desk_schemes schemes;
    worry_list worries;
    service_catalogue services;
    const desk_columns *columns; /* of each table of the catalogue */
    const uint32_t *same; /* by fact: the first one that is the same question (a date that stands in several tables) */
    int last_year;        /* in which a version of a law begins */
    const struct desk_underneath *underneath; /* underneath.h */
    const struct desk_actions *actions;       /* actions.h */
    desk_views *views;                        /* the only thing that changes: guarded by itself */
};

/* Names of the catalogue that the use case itself needs; desk_open refuses a catalogue without them. */
#define DESK_PERSON S("persoon_id")
#define DESK_OTHER S("ander_id")
#define DESK_CHILD S("kind_id")
#define DESK_KIND S("soort")
#define DESK_MUNICIPALITY S("gemeente_code")
#define DESK_PERSONS S("personen")
#define DESK_RELATIONS S("relaties")
#define DESK_CHILDREN S("kinderen")
#define DESK_INCOMES S("inkomens")
#define DESK_RECEIVED S("ontvangsten")
#define DESK_SCHEME S("regeling")
#define DESK_SINCE S("sinds")
#define DESK_INCOME S("inkomen_id")
#define DESK_INCOMES_TOLD S("inkomsten_opgegeven")
#define DESK_THREAT S("bedreigende_situatie")
#define DESK_THREAT_DAY S("bedreigende_situatie_op")
#define DESK_NO_THREAT S("geen")
#define DESK_EVICTION S("ontruiming")
#define DESK_BIRTH S("geboortedatum")
#define DESK_TALENTS S("talenten")
#define DESK_YOUNGEST S("jongste_kind_geboortedatum")

/* Do the pieces refer to each other: schemes to laws, laws to facts (refer.c). */
bool desk_check(const desk *d, err *e);

const fact_table_definition *desk_table(const fact_catalogue *c, str name);       /* NULL when unknown */
const fact_definition *desk_fact(const fact_catalogue *c, str table, str column); /* NULL when unknown */

/* ------------------------------------------------------------------ one overview under way */

typedef struct desk_unknowns desk_unknowns;

typedef struct desk_case {
    const desk *d;
    arena *a;
    const household *h;
    date day;
    text_language lang;
    const desk_view *shared; /* NULL in a test that brings its own view */
    law_view *view;
    law_data *data;
    law_run *run;            /* a series over data, traced unless bare */
    law_run *trial;          /* what is supposed */
    desk_unknowns *unknowns; /* empty until desk_need_unknowns */
    /* operations that may still be spent on what is unknown: a large household must not take for ever */
    int64_t *effort;
    bool bare;     /* outcomes only: nothing is explained */
    bool supposed; /* data is a supposition: not that of the series */
} desk_case;

/* desk.c: everything of a case, until desk_case_end. bare: outcomes only, nothing is explained. */
bool desk_case_begin(desk_case *k, const desk *d, arena *a, const household *h, date today, text_language lang,
                     bool bare, err *e);
void desk_case_end(desk_case *k);

/* desk.c: from here on k->unknowns is there; most households that told everything go without. */
bool desk_need_unknowns(const desk_case *k, err *e);

/* views.c: the laws on a day, for as long as they are not given back. Safe for several threads at once. */
desk_views *desk_views_new(arena *a);
const desk_view *desk_view_take(const desk *d, date day);
void desk_view_give_back(const desk *d, const desk_view *v);
law_view *desk_view_laws(const desk_view *v);

/* views.c: the plan for these outputs, with the person, and with the municipality when that is so, as parameters; NULL when there is none. */
const law_plan *desk_plan(const desk_case *k, str law, const str *outputs, size_t n, bool municipality);

/* desk.c: what a resident reads for a value of a choice; the value itself when the catalogue has none. */
str desk_choice_label(const desk_case *k, const fact_definition *f, str value);

/* tables.c */
law_value desk_cell_value(const fact_cell *c);
str desk_cell_text(const fact_row *r, str column);         /* of CELL_TEXT; else empty */
const fact_rows *desk_rows(const household *h, str table); /* NULL: the household has no such table */
bool desk_register(const desk_case *k, err *e);            /* every table into k->data */
str desk_person_name(const household *h, str id);          /* the id when there is no name */

/* ask.c: the municipality where the person lives, whose by-laws count; of a child in two homes, that of the home that is named first. Empty
 * when it is not known. */
str desk_municipality(const desk_case *k, str person);

/* ask.c: outputs of a law about the person, strictly. What several requests need is computed once: results and trace live as long as the case,
 * those of a supposition until the next one. */
bool desk_ask(const desk_case *k, str law, const str *outputs, size_t n, str person, law_result *r, err *e);
size_t desk_scheme_outputs(const desk_scheme *s, str *out); /* right, and amount when the scheme has one: at most 2 */

/* overview.c: under 18 on the day; without a date of birth, somebody who is there as a child. */
bool desk_is_minor(const desk_case *k, const household_person *p);

/* missing.c: what "Variable not found" comes down to. `person` is who was asked about. False when the name is no fact. */
bool desk_missing(const desk_case *k, law_obstacle lacking, const law_trace *t, str person, overview_missing *out);

/* missing.c: the question for a column that a row about this person lacks, to whom it is best asked. */
overview_missing desk_question(const desk_case *k, const fact_definition *f, const fact_row *row, str person);

bool desk_same_question(const overview_missing *a, const overview_missing *b);

/* missing.c: whom a row is about, seen from its person: the other, or the child; empty when it is about the person. */
str desk_subject(const fact_row *row);

/* missing.c: every `place` in the text becomes `by`. */
str desk_replace(arena *a, str text, str place, str by);

/* Of whom the unfinished evaluation was reading, when a law asks about somebody else (the partner). */
str desk_person_of(const desk_case *k, const law_trace *t, str person);

/* why.c: why the output was false, one line for each condition that failed, and where each stands. */
const str *desk_why_not(const desk_case *k, const law_trace *t, str output, str person,
                        const overview_because **because, size_t *count);

typedef struct desk_records { /* one table */
    const law_value *list;
    size_t n;
} desk_records;

typedef struct desk_gap desk_gap; /* where a fact would stand */

/* unknowns.c: what nobody told of the household. A fact is a number below count: everything it may be, and the question that tells. */
struct desk_unknowns {
    law_data *data;             /* all tables, with what is unknown in them */
    const desk_records *tables; /* the same, by table of the catalogue */
    const law_value *facts;
    const desk_gap *gaps;
    const overview_missing *questions; /* desk_word_questions makes these */
    const uint32_t *same;              /* the first fact that the same question tells */
    bool *open;                        /* a scheme that was looked at is open, and depends on it */
    const fact_definition *const *definitions;
    const law_value *known; /* LAW_UNSET but with `all`: what the household says of the fact */
    uint32_t count;
};
/* all: also what is known becomes a fact, so that it can be supposed to be otherwise; `known` says what it is. */
bool desk_find_unknowns(const desk_case *k, bool all, desk_unknowns *out, err *e);

/* The questions that tell the facts; once. desk_need_unknowns did it for those of the case. */
void desk_word_questions(const desk_case *k, desk_unknowns *u);

/* doubtful.c: strict evaluation failed for another reason than a missing fact. Is the scheme open all the same, for an answer may decide
 * that it is not needed, then its facts are noted as such. */
void desk_note_doubt(const desk_case *k, const desk_scheme *s, str person);

/* ask.c: right and amount of a scheme, with what is supposed of each fact (law_plan_suppose). */
bool desk_suppose(const desk_case *k, const desk_unknowns *u, const desk_scheme *s, str person,
                  const law_value *supposed, law_result *r, err *e);

enum {
    DESK_EFFORT =
        10000000, /* of one case: a second or so; a family of six of which nothing is known takes a tenth of it */
    DESK_BUDGET =
        96, /* evaluations to sharpen one prospect: overview and questions with the same, so that they agree on what is open */
};

/* prospect.c: what a scheme may still give a person. The amount is that of when there is a right. */
typedef struct desk_prospect {
    bool may_be_right, may_be_not;
    bool may_fail; /* the law cannot be applied, or a term of it is not confirmed: failure and obstacle say it */
    int64_t low_cents, high_cents; /* INT64_MIN, INT64_MAX: no end */
    uint64_t *facts;               /* those that still make a difference: a set of numbers of desk_unknowns */
    err failure;
    law_obstacle obstacle;
} desk_prospect;

/* With at most `budget` evaluations (≥ 1). known: what is known of facts by now, LAW_UNSET where nothing is; NULL: nothing. */
desk_prospect desk_prospect_of(const desk_case *k, const desk_unknowns *u, const desk_scheme *s, str person,
                               const law_value *known, int budget);
desk_prospect desk_prospect_supposing(const desk_case *k, const desk_unknowns *u, const desk_scheme *s, str person,
                                      const law_value *supposed); /* one evaluation, with what is supposed of facts */
bool desk_prospect_is_open(const desk_prospect *p);               /* an answer can still change it */
bool desk_prospect_has(const desk_prospect *p, uint32_t fact);

enum { DESK_TRIES_MAX = 6 };
#define DESK_AMOUNT_CENTS_MAX INT64_C(10000000000) /* what a household file takes: € 100,000,000 */

/* tries.c: answers to try for a fact: all of a few choices, some of many, a spread over a range. How many; at most DESK_TRIES_MAX. */
size_t desk_some_answers(const desk_case *k, const desk_unknowns *u, uint32_t fact, law_value *list);
law_value desk_usual_answer(const fact_definition *f); /* f has_usual */

/* tries.c: answers with which the amount is exactly the high (or low) end of p, a prospect with nothing supposed: by fact, LAW_UNSET where any
 * answer will do. With about `budget` evaluations; NULL: none were found. */
const law_value *desk_reach(const desk_case *k, const desk_scheme *s, str person, const desk_prospect *p, bool high,
                            int budget);

/* unknowns.c: all tables into k->data, with what is supposed of every fact in the place of what is unknown. */
bool desk_register_supposed(const desk_case *k, const desk_unknowns *u, const law_value *supposed, err *e);

/* doubtful.c: decides about a person though facts are missing, or says which questions are left; `first` (may be NULL): where strict evaluation
 * stopped. False when the law cannot be applied whatever the answers: *p says why. */
bool desk_decide_in_doubt(const desk_case *k, const desk_scheme *s, str person, const overview_missing *first,
                          overview_item *item, desk_prospect *p);

/* questions.c: the questions that are left when this is known of facts (NULL: nothing), best first. */
overview_questions desk_questions_left(const desk_case *k, const law_value *known);

/* flip.c: what would change a no: for each refused item the smallest changes of answers that give the right. */
void desk_add_flips(const desk_case *k, overview *out);

/* overview.c: did this failure come from not knowing the municipality, whose policy it takes? Then *out asks for it. */
bool desk_asks_municipality(const desk_case *k, str person, const err *e, law_obstacle o, overview_missing *out);

/* overview.c: every scheme for every person, in the order of an overview; nothing else of it is filled in. */
void desk_decide_all(const desk_case *k, overview *out);

/* heard.c: dangers and what was heard. */
void desk_hear(const desk_case *k, overview *out);

/* budget.c: the money of each home; of the people of one group. Whoever lives in two homes counts in the first of those of `homes` only. */
void desk_budgets(const desk_case *k, overview *out);
overview_budget desk_budget(const desk_case *k, const overview *o, const household *homes, const household_group *g);

/* budget.c: the first home where somebody lives; NULL for who is not there. */
const household_group *desk_group_of(const household *h, str person);
bool desk_is_of_group(const household_group *g, str person);

/* turns.c: which rights of the people of a group begin, stop or become another. */
void desk_add_turns(const desk_case *before, const desk_case *after, const overview *now, const overview *then,
                    const household_group *g, overview_effect *e);

/* duties.c: what they must report, and what takes time; the rows and turns are there. */
void desk_add_duties(const desk_case *before, const desk_case *after, const overview *now, const household_group *g,
                     overview_effect *e);

/* turns.c: what an overview says of a scheme for a person; NULL when it says nothing. */
const overview_item *desk_item_of(const overview *o, str scheme, str person);

/* basis.c: the article of an event. */
overview_article desk_article(const law_event *v);

/* basis.c: the articles of a trace, each once, those of the scheme's own law first. */
const overview_article *desk_articles(const desk_case *k, const law_trace *t, str law, size_t *count);

#endif

/* Desk: the use cases of the counter. One function per use case.
 *
 * Uses: base, household, services, law, cause. Read first: household/overview.h.
 *
 * INV-1  The desk is the only room that knows more than one engine: it turns a household into each engine's own input, and the results
 *        into one record.
 * INV-2  What the content says, code does not: schemes, questions and names come from content/ (schemes.yaml, facts.yaml).
 * INV-3  Nothing is stored.
 */
#ifndef DESK_DESK_H
#define DESK_DESK_H

#include "household/answers.h"
#include "household/causes.h"
#include "household/chafe.h"
#include "household/overview.h"
#include "household/plan.h"
#include "law/law.h"
#include "services/worries.h"

typedef struct desk desk; /* laws, fact catalogue and schemes, loaded and checked against each other; immutable */

/* Loads content/laws and content/facts below the directory. Freed with desk_free. */
desk *desk_open(str content_directory, err *e);
void desk_free(desk *d);

const fact_catalogue *desk_facts(const desk *d);
const law_corpus *desk_laws(const desk *d);

/* The overview of a household on its day (or `today` when it has none). Lives in a, and as long as the desk. Never
 * fails on what a law cannot decide: that is an item's status. */
bool desk_overview(const desk *d, arena *a, const household *h, date today, text_language lang, overview *out, err *e);

/* Fills in the flips of every refused item of an overview of this household: which smallest change of answers would
 * give the right. It costs much more than the overview itself. */
bool desk_why_nots(const desk *d, arena *a, const household *h, date today, text_language lang, overview *out, err *e);

/* The outcomes alone, several times as fast: scheme, persons, status, amount and period of each item; no reasons,
 * articles, questions, terms, worries or budgets, and names in Dutch. Those are the ones of desk_overview, but that
 * only what is granted is told of two partners together. */
bool desk_outcomes(const desk *d, arena *a, const household *h, date today, overview *out, err *e);

/* What happens if? `after` is `before` with something changed (household/answers.h: household_set_answer,
 * household_move): both overviews are computed and compared, for the people of each home of `before` and of everybody
 * who comes into view. Nothing is stored. */
bool desk_whatif(const desk *d, arena *a, const household *before, const household *after, date today,
                 text_language lang, overview_whatif *out, err *e);

/* The answers of a household told back in plain words: question and answer, in the order of household.told. Names and
 * ids are not answers. */
const overview_said *desk_said(const desk *d, arena *a, const household *h, text_language lang, size_t *count);

/* The dangers that these words name, each kind once, in the order of their kind; lives in a. The same hearing as of a worry; nothing is stored. */
const overview_danger *desk_dangers_in(const desk *d, arena *a, str text, size_t *count);

/* What own words ask to try out, as overview.wish; empty: nothing. */
str desk_wish(const desk *d, arena *a, str text);

/* What is still to be asked: every question of which the answer can change a right or an amount, best first
 * (questions.c says what is best). None: nothing that anybody can tell changes the overview any more. Lives in a, and
 * as long as the desk. */
bool desk_questions(const desk *d, arena *a, const household *h, date today, text_language lang,
                    overview_questions *out, err *e);

/* ------------------------------------------------------------------ how it hangs together */

typedef struct desk_sight { /* what somebody who knows the household saw */
    /* ids of content/causes; exactly that state. `yes` and `no` are understood of each: there, and how severe is not
     * known; not there */
    str cause, state;
    int line; /* where it stands in its file; 0: in none */
} desk_sight;

typedef struct desk_reply { /* what the household answers to a supposition */
    str cause;              /* id of content/causes, one that desk_may_ask */
    bool there;             /* at least its mildest state; no: it is not there */
    int line;               /* as of a sight */
} desk_reply;

/* May the household be asked whether this is so? Not what is never supposed of anybody (`unsaid`), what nobody should
 * have to answer (`unasked`), nor a danger; nor what is no cause. */
bool desk_may_ask(const desk *d, str cause);

typedef struct desk_looking {
    const desk_sight *sights; /* beside what the file shows; what contradicts that takes nothing away, and is told */
    size_t sight_count;
    const desk_reply *replies; /* beside what the file shows: of what contradicts each other the worst counts */
    size_t reply_count;
    bool held; /* what help takes away stays away, even when what brings it about goes on */
    str about; /* one problem, by id or by name in either language, or the id of a life domain: only what relieves that
                  counts; empty: everything */
} desk_looking;

/* What lies underneath the problems of the household, and which help relieves most of them: content/causes, what the
 * file shows of it, and how they look at it (NULL: just so). The same household gives the same record. Takes a second
 * or so of the processor. Nothing is stored. Errors: ERR_INPUT for a sight of, a reply about, or a look at, something
 * unknown, ERR_RULE when what is told cannot be together. */
bool desk_causes(const desk *d, arena *a, const household *h, date today, text_language lang, const desk_looking *how,
                 overview_causes *out, err *e);

/* The same as a part of something that is told without it too: what cannot be worked out is a record that says why. */
void desk_causes_or_why(const desk *d, arena *a, const household *h, date today, text_language lang,
                        const desk_looking *how, overview_causes *out);

/* ------------------------------------------------------------------ the plan */

enum { DESK_ADDED_MAX = 20, DESK_ADDED_WEEKS_MAX = 52, DESK_ADDED_BURDEN_MAX = 3 };

typedef struct desk_added { /* something that is in no catalogue: what grandmother does on Wednesdays */
    str words;
    uint32_t burden; /* what it asks: 0 nothing, 1 now and then, 2 every week, 3 most days */
    uint32_t weeks;  /* that it does: 1 … DESK_ADDED_WEEKS_MAX */
} desk_added;

typedef struct desk_planning {
    const str *pinned; /* ids of content/actions that must be in it; while somebody is not safe they wait */
    size_t pinned_count;
    const str *forbidden; /* that must not */
    size_t forbidden_count;
    /* steps of their own, that are in it too: they ask something, and what they help nobody can reckon */
    const desk_added *added;
    size_t added_count;
    uint32_t alternatives; /* how many plans: 1 … PLAN_BEST_MAX; 0: one */
    bool has_most;         /* what could wait may cost no more than this together; no: whatever it costs */
    int64_t most_cents;
    const desk_looking *looking; /* what was seen and answered beside the file; NULL: nothing */
} desk_planning;

/* One plan for the household over all life domains (and a few that differ from it): danger and dates first, then what is due by right, then what relieves most of what keeps it awake, within what it can bear.
 * Of a household that told no problem: no plan, but what it asked for and brings. Takes half a second or so of the processor. Nothing is stored. Errors: of desk_causes; ERR_INPUT for an action that there is not, or is both pinned and forbidden, and for an added step outside its bounds; ERR_RULE for
 * one that is pinned and cannot be. */
bool desk_make_plan(const desk *d, arena *a, const household *h, date today, text_language lang,
                    const desk_planning *how, overview_plan *out, err *e);

/* The budgets that plans are paid from (content/budgets; plan/budgets.h); as long as the desk. */
struct budgets;
const struct budgets *desk_pots(const desk *d);

/* ERR_INPUT, with the nearest id, when content/actions has no such action. */
bool desk_check_action(const desk *d, str id, err *e);

/* Causes that many households share, counted one household after the other. A danger is not counted: it is never
 * supposed, and who told of it needs help first. */
typedef struct desk_shared desk_shared;
desk_shared *desk_shared_new(const desk *d, arena *a);
/* scratch may be reset afterwards. Errors as of desk_causes; then the household is not counted. Some 20 to 100 ms. */
bool desk_shared_add(desk_shared *s, arena *scratch, const household *h, date today, err *e);
/* ERR_RULE when there are fewer than OVERVIEW_SHARED_MIN. */
bool desk_shared_tell(const desk_shared *s, arena *a, text_language lang, overview_shared *out, err *e);

/* ------------------------------------------------------------------ where it chafes */

/* What the household wants and cannot have (a problem that was told, an action that would help with it, a scheme), the smallest sets of rules that block it, and the smallest to let go:
 * docs/chafe.md. quotes: with its own words, without names. Somebody who is not safe is told nothing but that. Costs as desk_make_plan. Errors: of desk_causes. */
bool desk_chafe(const desk *d, arena *a, const household *h, date today, text_language lang, bool quotes,
                overview_chafe *out, err *e);

/* Of many households: which rule blocks how many, and what. Nothing is told of fewer than OVERVIEW_SHARED_MIN; a household in which somebody is not safe is counted as one, and no more. */
typedef struct desk_chafing desk_chafing;
desk_chafing *desk_chafe_new(const desk *d, arena *a, text_language lang, bool quotes);
/* scratch may be reset afterwards. Errors as of desk_chafe; then the household is not counted. */
bool desk_chafe_add(desk_chafing *c, arena *scratch, const household *h, date today, err *e);
/* ERR_RULE when there are fewer than OVERVIEW_SHARED_MIN. */
bool desk_chafe_tell(const desk_chafing *c, arena *a, overview_agendas *out, err *e);

#endif

/* Checking: what the parts of law_check share.
 *
 * Uses: check.h, fields.h. Internal to law. Read first: check.h, program.h.
 *
 *     check.c         the order of work, findings, fields of the document, versions
 *     check_names.c   parameters, inputs, definitions and outputs of one article: dead, hidden, undefined, read too early
 *     check_flow.c    actions that cannot run, units, conditions that are always the same
 *     check_cases.c   cases of IF that cannot be reached or overlap, with box.c and value_set.c
 *     check_refs.c    references, open terms, implements, hooks, overrides
 *     check_days.c    what shows only on some day: cycles, targets that are gone
 *
 * INV-1  A part adds findings; it never reads those of another.
 * INV-2  Memory that one article needs is in `scratch`, which is reset after it.
 */
#ifndef LAW_CHECKING_H
#define LAW_CHECKING_H

#include "law/check.h"
#include "law/fields.h"

typedef struct article_list {
    const law_article **list;
    size_t count, cap;
} article_list;

typedef struct checking {
    arena *a;                /* findings */
    arena *work;             /* facts about the whole corpus */
    arena *scratch;          /* one article */
    arena *trial, *turns[2]; /* one condition or IF; one step of comparing its cases */
    const law_corpus *c;
    const law_version *v; /* under way */
    law_finding *list;
    size_t count, cap;
    article_list hooking, overriding, implementing; /* articles of all versions that do so */
    bool *stage_needs;                              /* by symbol: a stage of some procedure requires it */
    bool *points_nowhere;                           /* by reference: reported as such */
    const law_article *truths_of;                   /* the article that `truths` is about */
    uint8_t *truths;                                /* by node: law_truth + 1 once it is known */
} checking;

#define NAME(k, sym) STR_ARG((k)->c->names.text[sym])

/* Adds a finding with the kind's own severity, or another one. article may be NULL. */
void law_found(checking *k, law_finding_kind kind, const law_article *article, uint32_t line, uint32_t column,
               const char *format, ...) __attribute__((format(printf, 6, 7)));
void law_found_as(checking *k, law_severity severity, law_finding_kind kind, const law_article *article, uint32_t line,
                  uint32_t column, const char *format, ...) __attribute__((format(printf, 7, 8)));

/* Where an article declares the name; its own line when that is not known. */
law_declared law_declared_at(const law_article *a, law_declared_kind kind, law_sym name);

/* Operands among a node's args: not the precision of ROUND, the way of combining of FOREACH and the like. */
static inline uint32_t law_operand_count(const law_node *n)
{
    switch ((law_op)n->op) {
    case OP_ROUND:
    case OP_CEIL:
    case OP_FLOOR: return 1;
    case OP_FOREACH: return 3;
    default: return n->count;
    }
}

/* The value of an operand that is the same in every evaluation: a literal, a definition, a field of a definition. */
bool law_literal(const law_article *a, law_operand o, law_value *out);

/* The same expression twice: nodes alike, operands alike. */
bool law_same_operand(const law_article *a, law_operand x, law_operand y);

typedef enum law_truth { TRUTH_UNKNOWN, TRUTH_FALSE, TRUTH_TRUE } law_truth;

/* What a condition is in every evaluation that reaches it without error. */
law_truth law_truth_of(checking *k, const law_article *a, law_operand o);

/* The same for one comparison or constant, without looking into AND, OR and NOT. */
law_truth law_simple_truth(const law_article *a, law_operand o);

/* The same for AND and OR, from the values that their conditions leave over: x < 5 and x > 10 is never true. */
law_truth law_truth_of_values(checking *k, const law_article *a, law_operand o);

bool law_list_has(const law_sym *list, size_t n, law_sym name);
bool law_hook_fires(const law_hook *h, const law_article *a);

/* The parts. */
void law_check_names(checking *k, const law_article *a);
void law_check_flow(checking *k, const law_article *a);
void law_check_cases(checking *k, const law_article *a);
void law_check_references(checking *k, const law_article *a);
void law_check_days(checking *k);

#endif

/* Fields: what law_check wants to know of the document itself, noted while it is loaded because the tree is not kept.
 *
 * Uses: program.h. Internal to law: load.c calls law_fields_record, check.c reads the result. Source of the field tables: the published
 * schema v0.5.6, with the fields of the rows dialect added.
 *
 * INV-1  Recording never fails and changes nothing about how the law runs.
 * INV-2  Nothing here refers to the document: names are symbols, sentences are in the corpus' memory.
 */
#ifndef LAW_FIELDS_H
#define LAW_FIELDS_H

#include "law/program.h"

#define FIELDS_NO_ARTICLE UINT32_MAX

typedef enum law_declared_kind { DECLARED_PARAMETER, DECLARED_OUTPUT, DECLARED_DEFINITION } law_declared_kind;

typedef struct law_declared { /* where a name is declared */
    law_sym name;
    uint32_t article; /* its place in law_version.articles; FIELDS_NO_ARTICLE in a preamble */
    uint32_t line;
    uint16_t column;
    uint8_t kind;
} law_declared;

typedef struct law_field_note {
    const char *sentence;
    uint32_t article;
    uint32_t line, column;
    /* a field that the format does not know; else one that is missing or has a value the schema forbids */
    bool unknown;
} law_field_note;

struct law_fields {
    const law_declared *declared; /* in document order */
    size_t declared_count;
    const law_field_note *notes;
    size_t note_count;
    uint32_t from_line, to_line; /* of valid_from and valid_to; 0 when absent */
};

/* Walks the document of b->v, which has been read without error, and sets b->v->fields. Cost: one pass over the tree. */
void law_fields_record(law_build *b, const doc *top);

#endif

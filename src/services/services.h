/* Services: what a resident can come for, where it is done, and who decides; found by the words that people use for it.
 *
 * Uses: base. Read first: content/services/README.md (the files).
 *
 *   files of content/services ─┐
 *   the national list ─────────┴─ services_read ─▶ service_catalogue ─ services_search(words) ─▶ services, each with the words that led to it
 *   (services_import)
 *
 * INV-1  A catalogue is immutable after reading and may be shared by threads; it lives in the arena it was read into.
 * INV-2  The order of results follows from the rules of services_search alone: no weights, no learning, nothing kept of what was asked.
 * INV-3  A result names every word of the question that led to it, the words of the catalogue it was found by, and how they resemble each
 *        other.
 * INV-4  An import is taken over as a whole or refused with the line; a refused one changes nothing.
 */
#ifndef SERVICES_SERVICES_H
#define SERVICES_SERVICES_H

#include "base/err.h"
#include "base/text.h"

/* ------------------------------------------------------------------ the catalogue */

typedef struct service_domain { /* a life domain */
    str id, name[TEXT_LANGUAGES];
} service_domain;

typedef struct service_body { /* who does it or decides: municipality, State, GP, … */
    str id;
    str name[TEXT_LANGUAGES], where[TEXT_LANGUAGES]; /* where: how to reach it, a sentence */
    str page, phone, phone_source;                   /* empty when none is the same everywhere */
} service_body;

typedef struct service_law { /* legal basis */
    str name, page;
} service_law;

typedef struct service {
    str id;
    str name[TEXT_LANGUAGES], about[TEXT_LANGUAGES]; /* a product of the national list may have a Dutch name only */
    str where[TEXT_LANGUAGES];                       /* empty: as its (first) body */
    str page, phone, phone_source;                   /* empty: as its (first) body */
    const service_body *const *bodies;               /* at least one */
    size_t body_count;
    const str *words; /* what people call it: words and phrases */
    size_t word_count;
    const service_domain *domain; /* NULL when the national list does not say */
    str scheme;                   /* id in content/laws/schemes.yaml; empty when it is none */
    str uri;                      /* of the product in the national list; empty when it is not there */
    const service_law *laws;
    size_t law_count;
    bool imported;                    /* from the national list */
    bool residents, companies;        /* for whom; neither: the national list does not say */
    const struct service_term *terms; /* search.c */
    size_t term_count;
} service;

typedef struct service_catalogue {
    const service_domain *domains;
    size_t domain_count;
    const service_body *bodies;
    size_t body_count;
    const service *services; /* own first, in order of file and place; then the imported ones */
    size_t service_count;
    const str *stop_words; /* folded: words that say nothing about what somebody comes for */
    size_t stop_word_count;
} service_catalogue;

typedef struct service_file {
    str name, text;
} service_file;

#define SERVICES_BYTES_MAX 8000000 /* of one file, or one list to import */

/* Reads the files as one catalogue. An imported product that one of our own services stands for (the same uri) is left out. Refused with
 * the line: unknown keys, an id that stands twice, a body or life domain that is not there, a phone number without its source. */
bool services_read(arena *a, const service_file *files, size_t n, service_catalogue *out, err *e);

/* Reads every .yaml file of the directory, and of `also` when it is a directory (empty: none). */
bool services_open(arena *a, str directory, str also, service_catalogue *out, err *e);

const service *services_find(const service_catalogue *c, str id); /* NULL when unknown */

/* Where to go, the page and the number: the service's own, else those of its body; empty when neither has one. */
str service_where(const service *s, text_language lang);
str service_page(const service *s);
str service_phone(const service *s);
str service_name(const service *s, text_language lang); /* Dutch when there is no other */

/* ------------------------------------------------------------------ searching */

typedef enum service_way { SERVICE_SAME, SERVICE_BEGINS, SERVICE_WITHIN, SERVICE_TYPO } service_way;

typedef struct service_reason {
    size_t start, n; /* bytes in the question: the word as it was written */
    str known;       /* the word or phrase of the catalogue, as written there */
    service_way way;
} service_reason;

typedef struct service_hit {
    const service *service;
    const service_reason *reasons; /* one for each word that led here, in order of the question */
    size_t reason_count;
} service_hit;

#define SERVICES_QUESTION_MAX                                                                                          \
    2000 /* bytes; the rest of a longer question is not read, nor are words after the sixtieth */

/* The services that share a word with the question, best first, at most `most`. What is compared: the names, the search words and the names
 * of the bodies. Better is, in this order: more words of the question; a longer phrase of the catalogue found whole; more words the same, more
 * that begin alike, more that are part of each other; found by name or search word rather than by body; fewer other words in that phrase;
 * our own service before one of the national list; not for companies alone; order of the catalogue. Services that share nothing
 * but parts of words are shown only when there is no better. A slip of one letter is guessed only for a word that nothing
 * else in the catalogue resembles. Cost: words of the question times words of the catalogue. */
service_hit *services_search(arena *a, const service_catalogue *c, str question, size_t most, size_t *count);

/* ------------------------------------------------------------------ the national list (Uniforme Productnamenlijst, CSV) */

typedef struct service_product {
    str id, name, uri;
    bool municipality, province, water_board, state;
    bool residents, companies;
    const service_law *laws;
    size_t law_count;
} service_product;

typedef struct service_import {
    const service_product *products; /* sorted by id */
    size_t count;
    size_t rows;
} service_import;

/* Reads the list as the State publishes it. Rows with the same URI are one product with several legal bases. The first bad row is refused
 * with its line. */
bool services_import_read(arena *a, str name, str text, service_import *out, err *e);

/* The products as a services file, in arena a. Equal products give equal bytes. */
str services_import_write(arena *a, const service_import *list);

typedef enum service_change_kind { SERVICE_ADDED, SERVICE_CHANGED, SERVICE_REMOVED } service_change_kind;
typedef struct service_change {
    service_change_kind kind;
    str id, name;
} service_change;

/* What becomes different when the products come in the place of the file `old` (empty text: there is none yet); sorted by id. */
bool services_import_compare(arena *a, str name, str old, const service_import *list, service_change **out,
                             size_t *count, err *e);

#endif

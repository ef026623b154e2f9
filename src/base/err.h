/* Errors: what went wrong, in one sentence somebody can act on, and where.
 *
 * Uses: str. Read first: this file.
 *
 * INV-1  A fallible function returns false (or NULL) and fills err once, where the error happens; callers pass it up
 *        with TRY and never print. Out-parameters are untouched on failure.
 * INV-2  The sentence says what the error is, names the offending text in single quotes, says what was expected or
 *        what to do, and carries no final full stop and no place: the place is in file, line, column or field.
 * INV-3  `code` is a finer code of the room that failed (for example law_error); 0 when the room has none.
 */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include "base/str.h"

typedef enum err_kind {
    ERR_NONE = 0,
    ERR_USAGE,  /* called with words that do not fit the command */
    ERR_IO,     /* a file or directory could not be read or written */
    ERR_SYNTAX, /* text is not YAML, JSON, CSV or Gherkin at all */
    ERR_INPUT,  /* well-formed, but not what was expected */
    ERR_LIMIT,  /* larger, deeper or longer than allowed */
    ERR_RULE,   /* a rule could not be applied (law evaluation) */
    ERR_KINDS
} err_kind;

typedef struct err {
    err_kind kind;
    int code;
    int line, column; /* 1-based; 0 = unknown */
    char file[256];   /* path or name of the input; "" = unknown */
    char field[128];  /* field or fact, dotted, when there is no line; "" = none */
    char message[640];
} err;

/* Fills e (when not NULL) and returns false, so that `return err_set(...)` reads as a failure. Longer text is cut with
 * "…". */
bool err_set(err *e, err_kind kind, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* As err_set, with a code and a place. */
bool err_at(err *e, err_kind kind, int code, str file, int line, int column, const char *format, ...)
    __attribute__((format(printf, 7, 8)));

/* Adds the file when the error has none yet. Returns false. */
bool err_in_file(err *e, str file);

/* "file:line:column: message", leaving out what is unknown; in arena a. */
str err_text(arena *a, const err *e);

/* Exit code of the command line for this kind: 2 for usage, 1 otherwise. */
int err_exit_code(const err *e);

#define TRY(call)                                                                                                      \
    do {                                                                                                               \
        if (!(call)) {                                                                                                 \
            return false;                                                                                              \
        }                                                                                                              \
    } while (0)

#endif

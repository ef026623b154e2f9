/* What the files of this room share. Internal to api. Read first: api.h. */
#ifndef API_INSIDE_H
#define API_INSIDE_H

#include "api/api.h"
#include "base/doc.h"
#include "base/json.h"

/* ------------------------------------------------------------------ description */

/* A type is written in one word: `string`, `boolean`, `integer`, `number`, `date`, `uri`, `object`, the name of a schema, or single words with `|`
 * between them (one of these). `[x]` is a list of x; a `?` at the end: or null. */
typedef struct api_field {
    const char *name, *type, *about;
    bool optional;
} api_field;

typedef struct api_schema {
    const char *name, *about;
    const api_field *fields; /* ends with a name of NULL; no other members are there */
} api_schema;

extern const api_schema api_schemas[]; /* ends with a name of NULL */

/* schemas_plan.c: the fields of a plan */
extern const api_field api_plan_goal_fields[], api_plan_need_fields[], api_plan_talent_fields[], api_plan_rule_fields[],
    api_plan_helped_fields[], api_plan_step_fields[], api_plan_sought_fields[], api_plan_neighbour_fields[],
    api_plan_share_fields[], api_plan_one_fields[], api_plan_blocked_fields[], api_plan_to_know_fields[],
    api_plan_spoke_fields[], api_plan_fields[];

/* schemas_neighbours.c: the fields of neighbours who help each other */
extern const api_field api_neighbour_said_fields[], api_neighbour_hear_fields[], api_neighbour_added_fields[],
    api_neighbour_heard_fields[], api_neighbour_skill_fields[], api_neighbour_fields[], api_neighbour_coupling_fields[],
    api_neighbour_person_fields[], api_neighbour_link_fields[], api_neighbour_effect_fields[],
    api_neighbour_terms_fields[], api_board_fields[], api_board_report_fields[], api_board_coupling_fields[],
    api_board_wait_fields[], api_neighbour_reported_fields[], api_board_spot_fields[], api_board_alone_fields[],
    api_board_cell_fields[], api_board_person_fields[], api_board_word_fields[];

typedef struct api_parameter { /* in the query, or in the path */
    const char *name, *type, *about;
    bool required, in_path;
    int least, most, otherwise; /* of an integer */
} api_parameter;

typedef struct api_operation { /* http_route.description */
    const char *id, *tag;
    const api_parameter *parameters; /* ends with a name of NULL */
    const char *request, *response;  /* schemas; request NULL: no body; response NULL: the OpenAPI document */
    bool may_be_absent;              /* 404: what it is about is not there, or not for who has not logged in */
    const char *answer;              /* what the response is, in a sentence */
    const char *example;             /* a request, as JSON; NULL for none */
} api_operation;

extern const http_route api_routes[];
extern const size_t api_route_count;

/* ------------------------------------------------------------------ one request */

typedef struct api_ask {
    const http_request *q;
    const api_door *door;
    const doc *top; /* the body; NULL until it is read */
    text_language lang;
    bool has_day;
    date day, today;
    household household;
} api_ask;

/* Language and today. */
api_ask api_begin(const http_request *q);

/* Headers of a JSON answer; where to write it. */
json api_answer(const api_ask *x, http_response *r);

/* body.c: the body is an object with only these keys (ends with NULL), among them `household` and `day`, which are read. */
bool api_read_body(api_ask *x, const char *const *keys, err *e);

/* body.c: a member of the body, or of an object in it; a key that is absent or null leaves what is there. */
bool api_read_flag(api_ask *x, const doc *map, const char *key, bool *out, err *e);
bool api_read_list(api_ask *x, const doc *map, const char *key, size_t most, const doc **out, err *e); /* NULL: none */
bool api_read_text(api_ask *x, const doc *map, const char *key, bool required, str *out, err *e);
bool api_read_household(api_ask *x, const doc *d, household *out, err *e);
bool api_check_keys(api_ask *x, const doc *d, const char *const *keys, err *e); /* an object, and no other keys */

/* body.c: refuses what stands there, with its place. Returns false. */
bool api_refuse_at(const api_ask *x, const doc *d, err *e, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* body.c: an error of input becomes 400, and when it has a line of the body, its field becomes the JSON pointer (RFC 6901) to what stands there.
 * Returns false. */
bool api_bad_request(const api_ask *x, err *e);

/* body.c: the whole body, when there is no household in it. */
bool api_read_top(api_ask *x, const char *const *keys, err *e);

/* handlers.c, causes.c, plan.c, catalogue.c, neighbours.c */
bool api_overview(const http_request *q, http_response *r, err *e);
bool api_outcomes(const http_request *q, http_response *r, err *e);
bool api_questions(const http_request *q, http_response *r, err *e);
bool api_whatif(const http_request *q, http_response *r, err *e);
bool api_causes(const http_request *q, http_response *r, err *e);
bool api_plan(const http_request *q, http_response *r, err *e);
bool api_neighbour(const http_request *q, http_response *r, err *e);
bool api_board(const http_request *q, http_response *r, err *e);
bool api_neighbour_events(const http_request *q, http_response *r, err *e);
bool api_neighbour_skills(const http_request *q, http_response *r, err *e);
bool api_services(const http_request *q, http_response *r, err *e);
bool api_facts(const http_request *q, http_response *r, err *e);
bool api_description(const http_request *q, http_response *r, err *e);

#endif

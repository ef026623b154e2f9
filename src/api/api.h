/* API: the door for programs. Everything below /api/v1: what it reads, what it answers, and the OpenAPI document that says so.
 *
 * Uses: base, http, household, services, desk, report. Read first: docs/api.md, http/http.h.
 *
 *   request ──body.c──▶ household, day ──handlers.c──▶ desk ──▶ report ──▶ JSON
 *                └ a refusal with its place ──▶ problem+json
 *   routes.c + schemas.c ──openapi.c──▶ openapi.json
 *
 * INV-1  No state: nothing of a request is kept, here or in a room below, once it is answered; but for what is said in a neighbourhood, which its journal keeps. Content never reaches a log or an address.
 * INV-2  Every response carries API-Version, refusals too; every refusal is problem+json (RFC 9457) with the place when it has one.
 * INV-3  What is described and what is done come from the same tables; docs/openapi.json is what api_openapi prints.
 * INV-4  What is read is refused as a whole: an unknown or repeated key, another type, another version of the format. Nothing is skipped.
 */
#ifndef API_API_H
#define API_API_H

#include "desk/broker.h"
#include "http/http.h"
#include "services/services.h"

#define API_VERSION "1.3.0"
#define API_BASE "/api/v1"

enum {
    API_BODY_BYTES_MAX = 1 << 20,
    API_MOVES_MAX = 10,
    API_CHANGES_MAX = 200,
    API_SIGHTS_MAX = 200,
    API_REPLIES_MAX = 200,
    API_PLANS_MAX = 8,
    API_WANTED_MAX = 50, /* actions that must be in a plan, and as many that must not */
    API_SERVICES = 10,   /* answered, when a request does not say how many */
    API_SERVICES_MAX = 100,
};

typedef struct api_door { /* shared by threads, read only; made by api_door_new */
    const desk *desk;
    const service_catalogue *services;
    broker *broker; /* NULL: there is no neighbourhood */
    str openapi;
} api_door;

/* The door for this desk, catalogue and neighbourhood (NULL: none), which must outlive it. Lives in a. */
api_door *api_door_new(arena *a, const desk *d, const service_catalogue *services, broker *b);

/* The routes, for http_server_start. */
http_table api_table(api_door *door);

/* The OpenAPI 3.1 document of the routes: what the server answers at /api/v1/openapi.json, and docs/openapi.json. In a. */
str api_openapi(arena *a);

#endif

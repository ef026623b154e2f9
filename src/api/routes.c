/* The routes: from these follow what the server answers and what the OpenAPI document says. */
#include "api/inside.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ operations */

/* A household that can be sent as it stands here: the smallest that shows something. */
#define EXAMPLE_HOUSEHOLD                                                                                              \
    "{\"formaat\": \"huishouden/1\", \"personen\": [{\"id\": \"anna\", \"geboren\": \"1990-04-01\", "                  \
    "\"zorgverzekering\": \"nederlands\", \"inkomen\": [{\"soort\": \"loon\", \"bruto_per_maand\": 1800}]}], "         \
    "\"woningen\": [{\"id\": \"flat\", \"soort\": \"huur\", \"gemeente\": \"GM0384\", \"bewoners\": [\"anna\"], "      \
    "\"kale_huur\": \"612,50\"}]}"
#define EXAMPLE "{\"household\": " EXAMPLE_HOUSEHOLD ", \"day\": \"2026-07-01\"}"
#define EXAMPLE_WHATIF                                                                                                 \
    "{\"household\": " EXAMPLE_HOUSEHOLD                                                                               \
    ", \"day\": \"2026-07-01\", \"changes\": [{\"fact\": \"anna.kale_huur\", \"value\": \"700,00\"}]}"

#define EXAMPLE_CAUSES                                                                                                 \
    "{\"household\": {\"formaat\": \"huishouden/1\", \"personen\": [{\"id\": \"anna\", \"geboren\": "                  \
    "\"1990-04-01\"}], "                                                                                               \
    "\"zorgen\": [{\"van\": \"anna\", \"tekst\": \"Ik kan de huur niet betalen en ik slaap slecht.\"}]}, "             \
    "\"day\": \"2026-07-01\", \"seen\": [{\"cause\": \"paperwork\", \"state\": \"some\"}], "                           \
    "\"replies\": [{\"cause\": \"stress\", \"there\": true}]}"

#define EXAMPLE_PLAN                                                                                                   \
    "{\"household\": {\"formaat\": \"huishouden/1\", \"personen\": [{\"id\": \"anna\", \"geboren\": "                  \
    "\"1990-04-01\"}], "                                                                                               \
    "\"zorgen\": [{\"van\": \"anna\", \"tekst\": \"Ik kan de huur niet betalen en ik slaap slecht.\"}]}, "             \
    "\"day\": \"2026-07-01\", \"forbid\": [\"stabilisation\"], \"alternatives\": 2}"

static const api_operation overview_operation = {
    .id = "makeOverview",
    .tag = "household",
    .request = "OverviewRequest",
    .response = "Overview",
    .answer = "Everything that was worked out for this household",
    .example = EXAMPLE,
};
static const api_operation outcomes_operation = {
    .id = "listOutcomes",
    .tag = "household",
    .request = "HouseholdRequest",
    .response = "Outcomes",
    .answer = "The outcomes, without reasons",
    .example = EXAMPLE,
};
static const api_operation questions_operation = {
    .id = "listQuestions",
    .tag = "household",
    .request = "HouseholdRequest",
    .response = "Questions",
    .answer = "What is still to be asked",
    .example = EXAMPLE,
};
static const api_operation whatif_operation = {
    .id = "tryWhatif",
    .tag = "household",
    .request = "WhatifRequest",
    .response = "Whatif",
    .answer = "Before and after, for everybody whom it concerns",
    .example = EXAMPLE_WHATIF,
};
static const api_operation causes_operation = {
    .id = "findCauses",
    .tag = "household",
    .request = "CausesRequest",
    .response = "Causes",
    .answer = "What lies underneath, and which help relieves most",
    .example = EXAMPLE_CAUSES,
};
static const api_operation plan_operation = {
    .id = "makePlan",
    .tag = "household",
    .request = "PlanRequest",
    .response = "Plan",
    .answer = "The best plan, and a few that differ from it",
    .example = EXAMPLE_PLAN,
};
static const api_parameter neighbour_parameters[] = {
    {.name = "id", .type = "string", .about = "of the resident", .required = true, .in_path = true},
    {0},
};
static const api_operation neighbour_operation = {
    .id = "getNeighbour",
    .tag = "neighbourhood",
    .parameters = neighbour_parameters,
    .response = "Neighbour",
    .may_be_absent = true,
    .answer = "What this resident may read",
};
static const api_operation board_operation = {
    .id = "getBoard",
    .tag = "neighbourhood",
    .response = "Board",
    .may_be_absent = true,
    .answer = "The broker's board",
};
static const api_operation neighbour_events_operation = {
    .id = "addNeighbourEvent",
    .tag = "neighbourhood",
    .request = "NeighbourSaid",
    .response = "NeighbourAdded",
    .may_be_absent = true,
    .answer = "It was added",
    .example = "{\"what\": \"says\", \"who\": \"daan\", \"says\": \"kan: [klussen, loodgieten]\\nzoekt: [brieven]\"}",
};
static const api_operation neighbour_skills_operation = {
    .id = "hearSkills",
    .tag = "neighbourhood",
    .request = "NeighbourWords",
    .response = "NeighbourHeard",
    .may_be_absent = true,
    .answer = "The skills that were heard, in the order of the words",
    .example = "{\"words\": \"Ik kan een lekkende kraan maken\"}",
};
static const api_parameter services_parameters[] = {
    {.name = "zoek",
     .type = "string",
     .about = "what somebody comes for, in their own words; at most 2,000 bytes are read",
     .required = true},
    {.name = "most",
     .type = "integer",
     .about = "how many services at most",
     .least = 1,
     .most = API_SERVICES_MAX,
     .otherwise = API_SERVICES},
    {0},
};
static const api_operation services_operation = {
    .id = "findServices",
    .tag = "catalogue",
    .parameters = services_parameters,
    .response = "Services",
    .answer = "The services that share a word with the question, best first",
};
static const api_operation facts_operation = {
    .id = "listFacts",
    .tag = "catalogue",
    .response = "Facts",
    .answer = "Every fact",
};
static const api_operation description_operation = {
    .id = "getDescription",
    .tag = "description",
    .answer = "This document",
};

/* ------------------------------------------------------------------ routes */

const http_route api_routes[] = {
    {
        .method = "POST",
        .pattern = API_BASE "/overview",
        .body_bytes_max = API_BODY_BYTES_MAX,
        .body_types = http_json_types,
        .summary = "What a household is entitled to, and why",
        .help = "Danger first; every scheme with its amount, certainty, missing facts, articles, terms and who "
                "decides; what each home can "
                "spend a month. Nothing is stored.",
        .handle = api_overview,
        .description = &overview_operation,
    },
    {
        .method = "POST",
        .pattern = API_BASE "/outcomes",
        .body_bytes_max = API_BODY_BYTES_MAX,
        .body_types = http_json_types,
        .summary = "Status and amount of every scheme alone",
        .help = "The same outcomes as the overview without anything that explains them, several times as fast: for "
                "counting over many "
                "households.",
        .handle = api_outcomes,
        .description = &outcomes_operation,
    },
    {
        .method = "POST",
        .pattern = API_BASE "/questions",
        .body_bytes_max = API_BODY_BYTES_MAX,
        .body_types = http_json_types,
        .summary = "What is still to be asked, best question first",
        .help = "Only questions of which the answer can still change a right or an amount. None: nothing that anybody "
                "can tell changes the "
                "overview any more.",
        .handle = api_questions,
        .description = &questions_operation,
    },
    {
        .method = "POST",
        .pattern = API_BASE "/whatif",
        .body_bytes_max = API_BODY_BYTES_MAX,
        .body_types = http_json_types,
        .summary = "What happens if something changes",
        .help = "Moves come first, then changes, which may be about people of both households. Every household "
                "concerned is shown before "
                "and after, with what must be reported and what may have to be paid back. Nothing is stored.",
        .handle = api_whatif,
        .description = &whatif_operation,
    },
    {
        .method = "POST",
        .pattern = API_BASE "/causes",
        .body_bytes_max = API_BODY_BYTES_MAX,
        .body_types = http_json_types,
        .summary = "How the problems of a household hang together, and which help relieves most",
        .help = "What was told, and what is only supposed; what leads to what, with research or assumption; with which "
                "help to begin, in how many of 100 calculations it comes first, by which way, and what would change "
                "that order. What is supposed is to be asked: send what the household answers in `replies`. While "
                "somebody is not safe at home nothing of this is told (`unsafe`). Takes about a second; when too many "
                "ask at once, 503 with Retry-After. Nothing is stored.",
        .takes_long = true,
        .handle = api_causes,
        .description = &causes_operation,
    },
    {
        .method = "POST",
        .pattern = API_BASE "/plan",
        .body_bytes_max = API_BODY_BYTES_MAX,
        .body_types = http_json_types,
        .summary = "One plan for a household over all life domains",
        .help = "What happens, who does it, from when, what it asks and what it costs; danger first, then what is due "
                "by right, then what relieves most of what keeps the household awake, within what it can bear; proven, "
                "or with its gap. What is allocated to which budget, to the cent; what is blocked, by which rules of "
                "which layer; and what is not known yet. What must be in it stands in `pin`, what must not in "
                "`forbid`; `wanted_of_best` says what that costs. Takes about half a second; when too many ask at "
                "once, 503 with Retry-After. Nothing is stored.",
        .takes_long = true,
        .handle = api_plan,
        .description = &plan_operation,
    },
    {
        .method = "GET",
        .pattern = API_BASE "/neighbourhood/residents/{id}",
        .summary = "A resident who helps and is helped",
        .help =
            "What they can and look for, and whom they could help and be helped by, with the reasons. Of the others "
            "nothing before everybody said yes, and then a first name. Only of an invented neighbourhood.",
        .handle = api_neighbour,
        .description = &neighbour_operation,
    },
    {
        .method = "GET",
        .pattern = API_BASE "/neighbourhood/board",
        .summary = "The broker's board",
        .help = "Reports first; who is to be introduced, who was asked; the proposal of the week with its value, its "
                "bound, and the value of pairs alone; what is short where, and who has nobody. Of thousands of people "
                "a proposal takes up to a minute when something changed; when too many ask at once, 503 with "
                "Retry-After. Only of an invented neighbourhood.",
        .takes_long = true,
        .handle = api_board,
        .description = &board_operation,
    },
    {
        .method = "POST",
        .pattern = API_BASE "/neighbourhood/events",
        .body_types = http_json_types,
        .summary = "Something happened between neighbours",
        .help =
            "Kept in the journal of the neighbourhood, when it follows from what happened before; else refused with "
            "a sentence, and nothing is kept. Only of an invented neighbourhood.",
        .handle = api_neighbour_events,
        .description = &neighbour_events_operation,
    },
    {
        .method = "POST",
        .pattern = API_BASE "/neighbourhood/skills",
        .body_types = http_json_types,
        .summary = "Skills heard in own words",
        .help = "Nothing is guessed: no word, no skill. Nothing is stored.",
        .handle = api_neighbour_skills,
        .description = &neighbour_skills_operation,
    },
    {
        .method = "GET",
        .pattern = API_BASE "/services",
        .summary = "Where to go for something, by people's own words",
        .handle = api_services,
        .description = &services_operation,
    },
    {
        .method = "GET",
        .pattern = API_BASE "/facts",
        .summary = "The facts that a household can tell",
        .help = "Name, question in plain words, type, choices, and the key of the household that holds it.",
        .handle = api_facts,
        .description = &facts_operation,
    },
    {
        .method = "GET",
        .pattern = API_BASE "/openapi.json",
        .summary = "The description of this API (OpenAPI 3.1)",
        .handle = api_description,
        .description = &description_operation,
    },
};
const size_t api_route_count = sizeof api_routes / sizeof api_routes[0];

/* ------------------------------------------------------------------ the door */

static void refuse(const http_request *q, const http_problem *p, http_response *r)
{
    http_refuse_json(q, p, r);
    http_add_header(q, r, "API-Version", S(API_VERSION));
}

api_door *api_door_new(arena *a, const desk *d, const service_catalogue *services, broker *b)
{
    api_door *door = ARENA_NEW(a, api_door);
    *door = (api_door){.desk = d, .services = services, .broker = b, .openapi = api_openapi(a)};
    return door;
}

http_table api_table(api_door *door)
{
    return (http_table){
        .prefix = "/api/", .routes = api_routes, .count = api_route_count, .refuse = refuse, .door = door};
}

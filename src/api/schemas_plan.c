/* The schemas of a plan: household/plan.h, member by member. */
#include "api/inside.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ parts */

const api_field api_plan_goal_fields[] = {
    {"id", "string", "of the problem", false},
    {"name", "string", "short", false},
    {"words", "string?", "a sentence to the household", false},
    {"own_words", "string?", "the worry that it was heard in; null when an answer shows it", false},
    {"said_by", "string?", "id of whose worry that is, or `samen`", false},
    {"life_domain", "string", "id of the life domain", false},
    {"awake", "boolean", "it keeps them awake", false},
    {"danger", "boolean", "comes first", false},
    {"too_late", "boolean", "of a danger with a day: no step helps before it", false},
    {"has_step", "boolean", "a step of the plan helps with it; false: none yet", false},
    {"of_100", "integer",
     "in how many of 100 such households it is gone, or less severe, within a year by the whole plan; 0: fewer than "
     "one, or no step",
     false},
    {0},
};
const api_field api_plan_need_fields[] = {
    {"own_words", "string", "what somebody asked help for", false},
    {"said_by", "string?", "id of a person, or `samen`", false},
    {"life_domain", "string?", "as it was told", false},
    {"steps", "[string]", "ids of the actions of the first plan that answer it; none: no step yet", false},
    {0},
};
const api_field api_plan_talent_fields[] = {
    {"own_words", "string", "what the household brings", false},
    {"said_by", "string?", "id of a person, or `samen`", false},
    {0},
};
const api_field api_plan_rule_fields[] = {
    {"layer", "fact|national_law|local_rule|contract|habit", "how hard it is", false},
    {"words", "string", "what must be so", false},
    {"source", "string?", "where that stands", false},
    {"allowed", "string?", "where it stands that it need not be so", false},
    {0},
};
const api_field api_plan_helped_fields[] = {
    {"goal", "string", "id of a goal", false},
    {"of_100", "integer",
     "in how many of 100 such households it is gone, or less severe, within a year by this alone; 0: fewer than one",
     false},
    {0},
};
const api_field api_plan_step_fields[] = {
    {"action", "string", "id of the action", false},
    {"name", "string", "what it is called", false},
    {"words", "string", "what happens, to the household", false},
    {"who", "municipal|national|health|school|housing|employer|neighbour|volunteer|club|own", "who does it", false},
    {"role", "string?", "who exactly", false},
    {"life_domain", "string", "id of the life domain", false},
    {"service", "string?", "id of a service or a scheme", false},
    {"laws", "[string]", "statutory basis; none: outside the law", false},
    {"at_once", "boolean", "it answers a danger, is a right, or comes before such: it does not wait for room", false},
    {"right", "boolean", "a right of which the conditions hold", false},
    {"pinned", "boolean", "somebody wanted it", false},
    {"from_week", "integer", "it begins, in weeks from the day of the plan", false},
    {"helps_week", "integer", "from then on it helps", false},
    {"until_week", "integer", "from then on it asks nothing any more", false},
    {"burden", "integer", "what it asks: 0 nothing, 1 now and then, 2 every week, 3 most days", false},
    {"helps", "[Helped]", "goals that it helps with, the most first", false},
    {"answers", "[string]", "dangers that it answers", false},
    {"asks", "[PlanRule]", "what must be so, and is not known yet", false},
    {"cost_cents", "integer", "eurocents", false},
    {"cost_low_cents", "integer", "at least", false},
    {"cost_high_cents", "integer", "at most", false},
    {"cost_assumed", "boolean", "an estimate of ours", false},
    {"paid_from", "[string]", "names of budgets that may pay, the usual one first", false},
    {"brings", "string?", "which talent of the household fits here", false},
    {"neighbour", "PlanNeighbour?", "who near could do it; null: no neighbour does it, or there is no neighbourhood",
     false},
    {0},
};
const api_field api_plan_sought_fields[] = {
    {"words", "string", "a talent of the household", false},
    {"by", "integer", "how many near look for it; 1: one or two", false},
    {0},
};
const api_field api_plan_neighbour_fields[] = {
    {"could", "integer", "people near who could do it; 1: one or two; nobody is named", false},
    {"metres", "integer?",
     "the nearest at most so far, in bands; null: it is not known where the household lives, or there are one or two",
     false},
    {"talents", "[Sought]", "what the household can give back, the most looked for first", false},
    {0},
};
const api_field api_plan_share_fields[] = {
    {"budget", "string", "id of the budget", false},
    {"name", "string", "what it is called", false},
    {"law", "string?", "the law or the agreement that its money comes from", false},
    {"owner", "string?", "whose money it is", false},
    {"outside", "boolean", "not of the municipality: only by an agreement that is on record", false},
    {"allocated_cents", "integer", "eurocents that are allocated, not spent", false},
    {0},
};
const api_field api_plan_one_fields[] = {
    {"relief_millionths", "integer",
     "what it takes away, to compare plans and to add them up; of no meaning for a person", false},
    {"gone_millionths", "integer",
     "the same with each goal counted once, what weighs more only within the household: to add up over households",
     false},
    {"of_best", "integer", "what it takes away, of 100 parts that the first plan takes away", false},
    {"proven", "boolean", "no plan takes away more, by what the calculation knows", false},
    {"gap", "integer", "not proven: how many parts of 100 more one could take away at most", false},
    {"cost_cents", "integer", "of all steps together", false},
    {"pot", "[PotShare]", "what is allocated to which budget, the most first: together `cost_cents`", false},
    {"steps", "[PlanStep]", "danger first, then by week", false},
    {0},
};
const api_field api_plan_blocked_fields[] = {
    {"action", "string", "id of an action that would help", false},
    {"name", "string", "what it is called", false},
    {"words", "string", "what would happen", false},
    {"all_along", "boolean", "every rule in the way says where it stands that it is allowed", false},
    {"rules", "[PlanRule]", "those that do not hold, the hardest first", false},
    {"helps", "[Helped]", "goals that it would help with", false},
    {"laws", "[string]", "statutory basis", false},
    {"cost_cents", "integer", "what it would cost", false},
    {"paid_from", "[string]", "names of budgets that may pay, the usual one first", false},
    {0},
};
const api_field api_plan_to_know_fields[] = {
    {"words", "string", "what must be so, and is not known", false},
    {"source", "string?", "where that stands", false},
    {"by_others", "boolean", "another knows it: who helps can ask", false},
    {"actions", "[string]", "names of what waits for it", false},
    {0},
};
const api_field api_plan_spoke_fields[] = {
    {"life_domain", "string", "id of the life domain", false},
    {"name", "string", "what it is called", false},
    {"now", "integer", "1 danger, 2 keeps them awake, 3 is there, 5 nothing was told: nobody is measured", false},
    {"wish", "integer", "the same with the first plan; 4: it is there, and the plan helps with it", false},
    {0},
};

/* ------------------------------------------------------------------ the answer */

const api_field api_plan_fields[] = {
    {"day", "date", "of the plan", false},
    {"unsafe", "boolean", "somebody is not safe: only what answers that is in the plan", false},
    {"goals", "[Goal]", "every problem that was told: dangers, then what keeps them awake", false},
    {"needs", "[PlanNeed]", "what they asked help for", false},
    {"talents", "[Talent]", "what they bring", false},
    {"wanted_of_best", "integer",
     "with `pin` and `forbid`: what the first plan takes away, of 100 parts that the best takes away without them",
     false},
    {"plans", "[OnePlan]", "the best, and those that differ from it; none: no problem was told", false},
    {"must", "OnePlan", "what is in every plan: what answers a danger, and what is a right", false},
    {"to_know", "[ToKnow]", "answers that decide whether something can be done; what most waits for first", false},
    {"blocked", "[Blocked]", "what would help and cannot be done, what helps most first", false},
    {"wheel", "[Spoke]", "every life domain, by what was told of it", false},
    {0},
};

/* The schemas: what is read and what is answered, member by member. tests/api/service.py holds every answer against them. */
#include "api/inside.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ requests */

#define HOUSEHOLD_FIELD                                                                                                \
    {                                                                                                                  \
        "household", "Household", "the household", false                                                               \
    }
#define DAY_FIELD                                                                                                      \
    {                                                                                                                  \
        "day", "date", "the day to compute for; goes before `peildatum` of the household; without both, today", true   \
    }

static const api_field household_fields[] = {
    {"formaat", "huishouden/1", "which version of the format this is", false},
    {"peildatum", "date?", "the day to compute for", true},
    {"personen", "[object]", "the people, 1 to 50; each has an `id`", false},
    {"relaties", "[object]", "how two of them belong together", true},
    {"kinderen", "[object]", "which of them are children, and whose", true},
    {"woningen", "[object]", "where they live", true},
    {"zorgen", "[object]", "what keeps them awake, in their own words", true},
    {"hulpvragen", "[object]", "what they ask help for", true},
    {"talenten", "[object]", "what they bring", true},
    {"toelichting", "string?", "free text for people; never computed with", true},
    {0},
};
static const api_field household_request_fields[] = {HOUSEHOLD_FIELD, DAY_FIELD, {0}};
static const api_field overview_request_fields[] = {
    HOUSEHOLD_FIELD,
    DAY_FIELD,
    {"flips", "boolean",
     "also look for the smallest change of answers that would give what is refused; takes much longer", true},
    {0},
};
static const api_field move_fields[] = {
    {"person", "string", "id of who moves", false},
    {"household", "Household?", "the household that the person moves in with; without it, the person's own file", true},
    {"home", "string?", "id of the home; may be left out when the other household has one", true},
    {0},
};
static const api_field change_fields[] = {
    {"fact", "string", "the fact of a person, `anna.kale_huur`, or a whole path, `relaties.anna+ben.soort`", false},
    {"value", "string|number|boolean?", "what it becomes; null or left out: the answer is taken away", true},
    {0},
};
static const api_field whatif_request_fields[] = {
    HOUSEHOLD_FIELD,
    DAY_FIELD,
    {"moves", "[Move]", "who moves where, at most 10; before the changes", true},
    {"changes", "[Change]", "which answers change, at most 200", true},
    {0},
};

static const api_field sight_fields[] = {
    {"cause", "string", "id of a cause, as in docs/oorzaken.md", false},
    {"state", "string",
     "exactly one of its states, the first: it is not there; `yes`: it is there, how severe is not known; `no`", false},
    {0},
};
static const api_field asked_reply_fields[] = {
    {"cause", "string", "id of a cause that is supposed; never a danger, nor what is never supposed of anybody", false},
    {"there", "boolean", "it is so, at least mildly; false: it is not", false},
    {0},
};
static const api_field causes_request_fields[] = {
    HOUSEHOLD_FIELD,
    DAY_FIELD,
    {"about", "string?", "id of one problem, or of a life domain: only what relieves that counts", true},
    {"held", "boolean", "what help takes away stays away, even when what brings it about goes on", true},
    {"seen", "[Sight]", "what somebody who helps saw, at most 200, each cause once", true},
    {"replies", "[GivenReply]", "what the household answers to what was supposed, at most 200, each cause once", true},
    {0},
};

static const api_field plan_request_fields[] = {
    HOUSEHOLD_FIELD,
    DAY_FIELD,
    {"pin", "[string]", "ids of actions that must be in the plan, at most 50; docs/acties.md lists them", true},
    {"forbid", "[string]", "ids of actions that must not, at most 50", true},
    {"alternatives", "integer", "how many plans, from 1 to 8; 1 when it is left out", true},
    {"lang", "nl|en", "language of the sentences; goes before Accept-Language", true},
    {0},
};

/* ------------------------------------------------------------------ parts of answers */

static const api_field person_fields[] = {
    {"id", "string", "as in the household", false}, {"name", "string?", "as in the household", false}, {0}};
static const api_field worry_fields[] = {
    {"who", "string", "id of a person, or `samen`", false},
    {"text", "string", "own words", false},
    {"life_domain", "string?", "life domain, when it was told", false},
    {0},
};
static const api_field danger_fields[] = {
    {"kind", "now|home|life|eviction|cut_off|shelter",
     "112; Veilig Thuis; 113; losing the home; being cut off; no place to sleep", false},
    {"words", "string?", "own words that led to it; null when an answer did", false},
    {"day", "date?", "of the eviction or the cut-off", false},
    {"contact_by", "date?", "the municipality must have talked by then", false},
    {0},
};
static const api_field help_fields[] = {
    {"id", "string", "of the service", false},
    {"name", "string", "what it is called", false},
    {"about", "string?", "what it is, in a sentence", false},
    {"where", "string?", "where to go", false},
    {"page", "uri?", "where to read more", false},
    {"phone", "string?", "number, when one is the same everywhere", false},
    {0},
};
static const api_field heard_fields[] = {
    {"problem", "string", "id of the problem", false},
    {"label", "string", "in plain words", false},
    {"life_domain", "string", "id of the life domain", false},
    {"words", "string", "the words that led to it", false},
    {"services", "[Help]", "where to go for it, the nearest first", false},
    {0},
};
static const api_field term_fields[] = {
    {"text", "string", "what must happen", false}, {"by", "date?", "by when, when that is known", false}, {0}};
static const api_field choice_fields[] = {
    {"value", "string", "as it stands in a household", false}, {"label", "string", "in plain words", false}, {0}};
static const api_field question_fields[] = {
    {"fact", "string", "name of the fact", false},
    {"person", "string?", "id of whom it is asked", false},
    {"question", "string?", "in plain words", false},
    {"file_key", "string?", "the key of the household that holds the answer", false},
    {"choices", "[Choice]", "the answers to choose from, when it is a choice", false},
    {0},
};
static const api_field article_fields[] = {
    {"law", "string", "name of the law", false},
    {"article", "string", "number of the article", false},
    {"url", "uri?", "where it can be read", false},
    {0},
};
static const api_field money_fields[] = {
    {"known", "boolean", "false: something is missing, and it is at least this much", false},
    {"cents", "integer", "eurocents", false},
    {0},
};
static const api_field line_fields[] = {
    {"name", "string", "in plain words", false},
    {"scheme", "string?", "id of the scheme; null for income of their own", false},
    {"amount", "Money", "per month", false},
    {0},
};
static const api_field budget_fields[] = {
    {"home", "string?", "id of the home; null for somebody without one", false},
    {"persons", "[string]", "ids of who share it", false},
    {"lines", "[BudgetLine]", "what the totals are made of", false},
    {"own", "Money", "income of their own after tax, per month", false},
    {"schemes", "Money", "schemes that they are entitled to, per month", false},
    {"total", "Money", "both", false},
    {"set_aside_cents", "integer", "not in the total: kept apart each month by schemes and paid once a year", false},
    {"reasons", "[string]", "why a total is not known", false},
    {0},
};

#define STATUS_FIELD                                                                                                   \
    {                                                                                                                  \
        "status", "granted|refused|missing|unconfirmed|failed",                                                        \
            "entitled; not entitled; it depends on facts that nobody gave; a rule has no confirmed source; the law "   \
            "could not be applied",                                                                                    \
            false                                                                                                      \
    }
#define AMOUNT_FIELDS                                                                                                  \
    {"amount_cents", "integer?", "eurocents per period; null unless granted, and of help that is not money", false},   \
        {"amount", "number?", "the same in euros", false},                                                             \
        {"exact", "boolean?", "no part of a cent was rounded off", false},                                             \
    {                                                                                                                  \
        "set_aside_cents", "integer?",                                                                                 \
            "beside the amount: eurocents per period that are kept apart and paid once a year", false                  \
    }
#define PERIOD_FIELD                                                                                                   \
    {                                                                                                                  \
        "period", "string?", "`maand`, `kwartaal`, `jaar`, `eenmalig`", false                                          \
    }

static const api_field item_fields[] = {
    {"scheme", "string", "id of the scheme", false},
    {"name", "string", "in plain words", false},
    {"summary", "string?", "what it is, in a sentence", false},
    {"persons", "[string]", "ids of whom it covers: one, or two who share it", false},
    STATUS_FIELD,
    AMOUNT_FIELDS,
    {"sure", "boolean?", "of what is missing: there is a right, only the amount is open", false},
    {"low_cents", "integer?",
     "of what is missing: the least that it may be; null when no answers are known that give it", false},
    {"high_cents", "integer?", "of what is missing: the most; null when no answers are known that give it", false},
    PERIOD_FIELD,
    {"body", "string?", "who decides", false},
    {"handled_here", "boolean", "applied for and decided at the municipality", false},
    {"already", "boolean", "somebody receives it already", false},
    {"receivers", "[string]", "ids of who do", false},
    {"apply", "string?", "how to apply", false},
    {"apply_url", "uri?", "where", false},
    {"caution", "string?", "what the calculation leaves out and must be known", false},
    {"terms", "[Term]", "what must happen, by when", false},
    {"missing", "[Question]", "everything that still makes a difference", false},
    {"reasons", "[string]", "why not, in plain words; or what stands in the way", false},
    {"flips", "[string]", "the smallest changes of answers that would give the right; when they were asked for", false},
    {"detail", "string?", "of what failed: the error, for who repairs it", false},
    {"articles", "[Article]", "that the outcome rests on", false},
    {0},
};
static const api_field outcome_fields[] = {
    {"scheme", "string", "id of the scheme", false},
    {"persons", "[string]", "ids of whom it covers", false},
    STATUS_FIELD,
    AMOUNT_FIELDS,
    PERIOD_FIELD,
    {0},
};
static const api_field row_fields[] = {
    {"name", "string", "in plain words", false},
    {"scheme", "string?", "id of the scheme; null for income of their own", false},
    {"before", "Money", "per month", false},
    {"after", "Money", "per month", false},
    {0},
};
static const api_field turn_fields[] = {
    {"kind", "begins|stops|other_amount|may_begin|may_stop|certain|excluded",
     "`certain`, `excluded`: what is not known before is a right afterwards, or none; `other_amount`: of what is no "
     "row",
     false},
    {"scheme", "string", "id of the scheme", false},
    {"name", "string", "in plain words", false},
    {"persons", "[string]", "ids of whose right it is", false},
    {"before_cents", "integer?", "eurocents per period; null when it is no amount", false},
    {"after_cents", "integer?", "the same afterwards", false},
    PERIOD_FIELD,
    {"text", "string", "the same in a sentence", false},
    {0},
};
static const api_field part_fields[] = {
    {"persons", "[string]", "ids of those who live together afterwards", false},
    {"after", "Money", "what they can spend a month", false},
    {0},
};
static const api_field effect_fields[] = {
    {"persons", "[string]", "ids of people who share a home now", false},
    {"rows", "[EffectRow]", "every part of what they can spend", false},
    {"before", "Money", "what they can spend a month", false},
    {"after", "Money", "the same afterwards", false},
    {"parts", "[EffectPart]", "the same for each home in which they live afterwards; empty when they stay together",
     false},
    {"reasons", "[string]", "why a total is not known", false},
    {"turns", "[Turn]", "which rights begin, stop or become another; also what is paid once a year or once, and help",
     false},
    {"delays", "[string]", "what takes time, and what may have to be paid back", false},
    {"reports", "[string]", "what must be reported, to whom, when", false},
    {0},
};
static const api_field reason_fields[] = {
    {"word", "string", "as it was asked", false},
    {"known", "string", "the word of the catalogue", false},
    {"way", "same|begins|within|typo", "how they resemble each other", false},
    {0},
};
static const api_field service_fields[] = {
    {"id", "string", "of the service", false},
    {"name", "string", "what it is called", false},
    {"about", "string?", "what it is, in a sentence", false},
    {"where", "string?", "where to go", false},
    {"body", "string", "who does it or decides", false},
    {"page", "uri?", "where to read more", false},
    {"phone", "string?", "number, when one is the same everywhere", false},
    {"life_domain", "string?", "id of the life domain", false},
    {"scheme", "string?", "id of the scheme, when it is one", false},
    {"uri", "uri?", "of the product in the national list", false},
    {"national", "boolean", "it comes from the national list", false},
    {"reasons", "[ServiceReason]", "the words that led to it", false},
    {0},
};
static const api_field fact_fields[] = {
    {"fact", "string", "name of the fact", false},
    {"table", "string", "the table that it is a column of", false},
    {"type", "text|date|boolean|choice|number|amount", "amount: eurocents in the tables, euros in a household", false},
    {"question", "string?", "in plain words; null when it is never asked", false},
    {"file_key", "string?", "the key of the household that holds it", false},
    {"topic", "string?", "what it belongs to", false},
    {"sensitive", "boolean", "a special category of personal data", false},
    {"choices", "[Choice]", "of a choice", false},
    {0},
};

static const api_field asked_help_fields[] = {
    {"who", "string", "id of a person, or `samen`", false},
    {"words", "string", "own words", false},
    {"helps", "[FittingHelp]", "which help that is; none: the words do not say", false},
    {0},
};
static const api_field fitting_fields[] = {
    {"name", "string", "what the help is called", false},
    {"service", "string?", "id of the service or scheme", false},
    {"cause", "string?", "id of the cause that it takes away", false},
    {0},
};
static const api_field cause_fields[] = {
    {"id", "string", "of the cause", false},
    {"name", "string", "short, as in a picture", false},
    {"resident", "string?", "a sentence to the household", false},
    {"professional", "string?", "the same in the words of the trade", false},
    {"life_domain", "string", "id of the life domain", false},
    {"kind", "problem|cause|outside|protective",
     "`cause`: works underneath, nobody names it by itself; `outside`: outside the household; `protective`: holds "
     "something back",
     false},
    {"told", "boolean", "the household said so, an answer shows it, or somebody saw it; false: a supposition", false},
    {"awake", "boolean", "in their own words, as what keeps them awake", false},
    {"danger", "boolean", "comes first, whatever the order of levers", false},
    {"seen", "boolean", "by somebody who helps", false},
    {"denied", "boolean", "seen, and an answer of the household says that it is not so: `shown_by`", false},
    {"otherwise", "string?", "who helps saw it otherwise than the household tells: what was seen, in words", false},
    {"is_first", "boolean", "the help that comes first works on it", false},
    {"unasked", "boolean", "supposed, and nobody should have to answer whether it is so", false},
    {"shown_by", "string?", "the words or the answer that show it", false},
    {"of_100", "integer",
     "of a supposition: in how many of 100 households of which as much is known it is there, to the nearest 5; told: "
     "100",
     false},
    {0},
};
static const api_field arrow_fields[] = {
    {"from", "string", "id of a cause", false},
    {"to", "string", "id of a cause", false},
    {"supposed", "boolean", "one of its ends is a supposition", false},
    {"later", "boolean", "felt in the next quarter", false},
    {"loop", "boolean", "part of a circle that keeps itself going", false},
    {"protects", "boolean", "`from` holds `to` back", false},
    {"words", "string", "why, in a sentence", false},
    {"grade", "research|direction|assumed",
     "its size follows from research; research found which way it works, not how much; an assumption", false},
    {"source", "string?", "where it was found", false},
    {0},
};
static const api_field relief_fields[] = {
    {"cause", "string", "id of a cause", false},
    {"of_100", "integer",
     "in how many of 100 such households it is gone, or less severe, within a year because of the help; 0: fewer than "
     "one",
     false},
    {0},
};
static const api_field step_fields[] = {
    {"from", "string", "id of a cause", false}, {"to", "string", "id of a cause", false}, {0}};
static const api_field lever_fields[] = {
    {"name", "string", "what the help is called", false},
    {"causes", "[string]", "ids of what it takes away: one, or of a bundle two or three", false},
    {"services", "[string]", "of each: id of the service or scheme; may be empty", false},
    {"only_asked", "boolean", "no place to begin: it is only supposed, and named by a doubt", false},
    {"first_of_100", "integer", "in how many of 100 calculations it comes first, of the levers of as many causes",
     false},
    {"reliefs", "[Relief]", "what it takes away, the most first", false},
    {"ways", "[Step]", "the arrows that carry most of it", false},
    {"unknowns", "[string]", "what nobody has measured about it", false},
    {0},
};
static const api_field doubt_fields[] = {
    {"cause", "string", "id of a supposition that is worth asking about", false},
    {"if_there", "string", "name of the help that comes first when it is so", false},
    {"if_not", "string", "name of the help that comes first when it is not", false},
    {0},
};
static const api_field reply_fields[] = {
    {"id", "string", "of the cause", false},
    {"name", "string", "short", false},
    {"resident", "string?", "a sentence to the household", false},
    {"professional", "string?", "the same in the words of the trade", false},
    {"there", "boolean", "as it was answered", false},
    {0},
};

/* ------------------------------------------------------------------ answers */

static const api_field overview_fields[] = {
    {"day", "date", "that was computed for", false},
    {"persons", "[Person]", "who", false},
    {"worries", "[Worry]", "what keeps them awake", false},
    {"dangers", "[Danger]", "what comes first", false},
    {"heard", "[Heard]", "problems that their words name; somebody may say that it is not so", false},
    {"wish", "string?", "what their words ask to try out: `kind`, `achttien`, `scheiden`, `kamers`, `huis`, `werken`",
     false},
    {"items", "[Item]", "every scheme: granted, missing, unconfirmed, failed, refused", false},
    {"budgets", "[Budget]", "what each home can spend a month", false},
    {0},
};
static const api_field outcomes_fields[] = {
    {"day", "date", "that was computed for", false}, {"items", "[Outcome]", "every scheme", false}, {0}};
static const api_field questions_fields[] = {
    {"decisions", "integer", "one for each scheme and person", false},
    {"open", "integer", "how many of them an answer can still change", false},
    {"questions", "[Question]", "best first", false},
    {0},
};
static const api_field whatif_fields[] = {
    {"tried", "[string]", "what was changed, in words", false},
    {"effects", "[Effect]", "everybody whom it concerns: the household that asks first", false},
    {0},
};
static const api_field causes_fields[] = {
    {"calculations", "integer", "how many were made, each with sizes drawn within their margins; 0: none", false},
    {"has_danger", "boolean", "something comes before all of this: see the overview", false},
    {"unsafe", "boolean", "somebody is not safe at home: beside what was answered nothing else is told", false},
    {"not_shown", "string?", "why it could not be worked out; of a whole overview alone", false},
    {"detail", "string?", "of `not_shown`: the error, for who repairs it", false},
    {"asked", "[AskedHelp]", "help that they asked for: comes before the order that was worked out", false},
    {"causes", "[Cause]", "what was told, then what is supposed", false},
    {"arrows", "[Arrow]", "what leads to what", false},
    {"levers", "[Lever]", "where to begin, the best first; none: too little is known", false},
    {"bundles", "[Lever]", "the best two, and three, when they relieve clearly more than one less", false},
    {"doubts", "[Doubt]", "what would change the order if it were known, the most first", false},
    {"replies", "[Reply]", "what was answered, with its words", false},
    {0},
};
static const api_field services_fields[] = {{"services", "[Service]", "best first; none when nothing was found", false},
                                            {0}};
static const api_field facts_fields[] = {{"facts", "[Fact]", "in the order of the catalogue", false}, {0}};
static const api_field problem_fields[] = {
    {"type", "string", "`about:blank`: the status says it", false},
    {"title", "string", "of the status", false},
    {"status", "integer", "of the response", false},
    {"detail", "string", "what is wrong and what to do", false},
    {"field", "string",
     "where: a JSON pointer into the body, a query parameter, or, of a change, the path of the answer", true},
    {"line", "integer", "line of the body", true},
    {"column", "integer", "column of the body, in characters", true},
    {0},
};

const api_schema api_schemas[] = {
    {"Household",
     "A household file as JSON: the same keys, rules and refusals. docs/household-file.md describes it all; /facts "
     "lists the facts. An unknown "
     "or repeated key is refused, also further down.",
     household_fields},
    {"HouseholdRequest", "A household, and for which day.", household_request_fields},
    {"OverviewRequest", "A household, for which day, and what to look for.", overview_request_fields},
    {"WhatifRequest", "A household, and what to try: moves, changes, or both.", whatif_request_fields},
    {"CausesRequest", "A household, for which day, and how to look at it.", causes_request_fields},
    {"PlanRequest", "A household, for which day, and what it wants.", plan_request_fields},
    {"Sight", "What somebody who helps saw.", sight_fields},
    {"GivenReply", "What the household answers to a supposition.", asked_reply_fields},
    {"Move", "Somebody goes to live somewhere else: `household`, `home`, or both.", move_fields},
    {"Change", "One answer that becomes another.", change_fields},
    {"Overview", "What a household is entitled to.", overview_fields},
    {"Outcomes", "Status and amount of every scheme.", outcomes_fields},
    {"Questions", "What is still to be asked.", questions_fields},
    {"Whatif", "What a change does.", whatif_fields},
    {"Causes", "How problems hang together: figures of calculations, never of a person.", causes_fields},
    {"Plan", "What happens, who does it, when, and what pays it.", api_plan_fields},
    {"Services", "Where to go.", services_fields},
    {"Facts", "The fact catalogue.", facts_fields},
    {"Person", "Somebody in the household.", person_fields},
    {"Worry", "What keeps somebody awake.", worry_fields},
    {"Danger", "What cannot wait.", danger_fields},
    {"Heard", "A problem that own words name.", heard_fields},
    {"Help", "Where to go for a problem.", help_fields},
    {"Item", "One scheme for one or two people.", item_fields},
    {"Outcome", "One scheme for one or two people, without reasons.", outcome_fields},
    {"Term", "What must happen by when.", term_fields},
    {"Question", "What is still to be asked of somebody.", question_fields},
    {"Choice", "An answer to choose.", choice_fields},
    {"Article", "An article of a law.", article_fields},
    {"Money", "An amount, or at least how much.", money_fields},
    {"Budget", "What people who share a home can spend a month.", budget_fields},
    {"BudgetLine", "A part of a total.", line_fields},
    {"Effect", "What a change does to people who share a home.", effect_fields},
    {"Turn", "A right that becomes another.", turn_fields},
    {"EffectPart", "People who part: what one of their homes has afterwards.", part_fields},
    {"EffectRow", "A part of what they can spend, before and after.", row_fields},
    {"AskedHelp", "Help that somebody asked for.", asked_help_fields},
    {"FittingHelp", "A help that fits what was asked.", fitting_fields},
    {"Cause", "A problem, or what lies underneath.", cause_fields},
    {"Arrow", "One cause that leads to another, or holds it back.", arrow_fields},
    {"Lever", "A problem that help can take away, or a few of them together.", lever_fields},
    {"Relief", "What a help takes away.", relief_fields},
    {"Step", "One of the arrows.", step_fields},
    {"Doubt", "A question that can change the order.", doubt_fields},
    {"Reply", "What the household answered.", reply_fields},
    {"Goal", "A problem that the household told.", api_plan_goal_fields},
    {"PlanNeed", "What somebody asked help for, with the steps that answer it.", api_plan_need_fields},
    {"Talent", "What the household brings, in its own words.", api_plan_talent_fields},
    {"OnePlan", "Steps in order, and what pays them.", api_plan_one_fields},
    {"PlanStep", "Something that is done.", api_plan_step_fields},
    {"PlanNeighbour", "Who near could do a step.", api_plan_neighbour_fields},
    {"Sought", "A talent that somebody near looks for.", api_plan_sought_fields},
    {"Helped", "A goal that something helps with.", api_plan_helped_fields},
    {"PlanRule", "What must be so before something can be done.", api_plan_rule_fields},
    {"PotShare", "What is allocated to one budget.", api_plan_share_fields},
    {"Blocked", "What would help, and cannot be done.", api_plan_blocked_fields},
    {"ToKnow", "What is not known yet.", api_plan_to_know_fields},
    {"Spoke", "One life domain of the wheel.", api_plan_spoke_fields},
    {"Service", "Something a resident can come for.", service_fields},
    {"ServiceReason", "A word that led to a service.", reason_fields},
    {"Fact", "A fact of the catalogue.", fact_fields},
    {"NeighbourSaid", "Something that happened.", api_neighbour_said_fields},
    {"NeighbourWords", "Own words.", api_neighbour_hear_fields},
    {"NeighbourAdded", "What was added.", api_neighbour_added_fields},
    {"NeighbourHeard", "Skills that were heard.", api_neighbour_heard_fields},
    {"NeighbourSkill", "Something that people can do for each other.", api_neighbour_skill_fields},
    {"Neighbour", "What a resident may read.", api_neighbour_fields},
    {"NeighbourCoupling", "People who could help each other, as one of them may see it.",
     api_neighbour_coupling_fields},
    {"NeighbourPart", "Somebody in a coupling.", api_neighbour_person_fields},
    {"NeighbourLink", "One helps another, and why.", api_neighbour_link_fields},
    {"NeighbourEffect", "What helping does to a benefit, an allowance or tax.", api_neighbour_effect_fields},
    {"NeighbourTerms", "What the municipality says to everybody.", api_neighbour_terms_fields},
    {"Board", "What the broker sees.", api_board_fields},
    {"BoardReport", "Something is not right.", api_board_report_fields},
    {"NeighbourReported", "A report of one's own: whom it reached.", api_neighbour_reported_fields},
    {"BoardWait", "Somebody who has had enough questions this week.", api_board_wait_fields},
    {"BoardCoupling", "People who could help each other, as the broker sees it.", api_board_coupling_fields},
    {"BoardSpot", "A skill that is short in a place.", api_board_spot_fields},
    {"BoardAlone", "Somebody without anybody, and the smallest change.", api_board_alone_fields},
    {"BoardCell", "A postcode.", api_board_cell_fields},
    {"BoardPerson", "Somebody on the list.", api_board_person_fields},
    {"BoardWord", "What the broker said about two people.", api_board_word_fields},
    {"Problem", "Why a request was refused (RFC 9457).", problem_fields},
    {0},
};

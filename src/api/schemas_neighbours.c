/* The schemas of neighbours who help each other: household/helping.h, member by member. */
#include "api/inside.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ requests */

const api_field api_neighbour_said_fields[] = {
    {"what",
     "says|stops|resumes|approves|forbids|pins|loosens|yes|no|meets|happened|reports|handles|vog|takes|withdraws|"
     "knows",
     "what happened; docs/broker.md says what each needs", false},
    {"who", "string?", "id of the resident that it is about; without it, of the broker alone", true},
    {"by_broker", "boolean", "said by the broker, for them or as broker", true},
    {"via", "screen|phone|paper|desk?", "how it came in", true},
    {"coupling", "string?", "id; of `approves` the id of a proposed coupling", true},
    {"other", "string?", "of `forbids`, `pins` and `loosens`: id of the other", true},
    {"happened", "boolean", "of `happened`, and needed there: it did", true},
    {"again", "boolean", "of `happened`, and needed there: would again; of `handles`, too: the coupling goes on", true},
    {"report", "integer?", "of `takes` and `handles`: number of the report", true},
    {"day", "date?", "of `vog`: the day on the certificate", true},
    {"words", "string?", "of a report or a reason, for the broker alone; of `takes` who does, whom the resident reads",
     true},
    {"says", "string?", "of `says`: as an entry of a people file (YAML, docs/people-file.md)", true},
    {"seen", "integer?",
     "of `says`: the `said` of their record that this is said over; refused when it is another by now", true},
    {0},
};
const api_field api_neighbour_hear_fields[] = {
    {"words", "string", "own words", false},
    {"seeks", "boolean", "what they look for; else what they can", true},
    {0},
};

/* ------------------------------------------------------------------ answers */

const api_field api_neighbour_added_fields[] = {
    {"number", "integer", "of what happened, from 1", false},
    {"coupling", "string?", "id; after `approves` that of the coupling that began", false},
    {0},
};
const api_field api_neighbour_skill_fields[] = {
    {"id", "string", "of the skill", false},
    {"words", "string", "in plain words", false},
    {"heard_in", "string?", "the words in which it was heard; null: chosen by hand", false},
    {"gladly", "boolean", "of what they can: they like doing it", false},
    {"urgency", "integer?", "of what they look for: 1 can wait, 2 soon, 3 cannot wait; null: not told", false},
    {0},
};
const api_field api_neighbour_heard_fields[] = {
    {"skills", "[NeighbourSkill]", "each once", false},
    {"unheard", "[string]", "the parts of the words in which no skill is heard", false},
    {0},
};
const api_field api_neighbour_person_fields[] = {
    {"id", "string?", "null until all said yes", false},
    {"name", "string?", "a first name; null until all said yes", false},
    {"answer", "yes|no?", "null: none yet, or of another, until all said yes", false},
    {"told", "boolean", "how it went; of another false", false},
    {"to_hear", "boolean",
     "it was agreed, does not go on, and they do not know yet (`knows` says they do); of another false", false},
    {0},
};
const api_field api_neighbour_link_fields[] = {
    {"giver", "integer", "which of the people, from 0", false},
    {"receiver", "integer", "which of the people", false},
    {"skill", "string", "id", false},
    {"words", "string", "what it is, in plain words", false},
    {"life_domain", "string", "id", false},
    {"days", "string", "when both can", false},
    {"metres", "integer", "at most so far, in bands", false},
    {"by_phone", "boolean", "it can be done from afar", false},
    {"urgency", "integer", "of what is asked: 1 can wait, 2 soon, 3 cannot wait", false},
    {"waiting_weeks", "integer", "since it was asked", false},
    {"preference_of_100", "integer?", "100: as it stands; null: not told to this reader", false},
    {"nearness_of_100", "integer?", "100: next door", false},
    {"trust_of_100", "integer?", "100: nothing is known; null: not told to this reader", false},
    {"weight", "integer?", "points; null: not told to this reader", false},
    {"rules", "[string]", "that were looked at and hold", false},
    {0},
};
#define COUPLING_FIELDS                                                                                                \
    {"id", "string", "of the coupling", false},                                                                        \
        {"state", "proposed|asked|agreed|met|done|waiting|ended|later",                                                \
         "waiting: something was reported; later: approved, and asked when everybody has room for a question", false}, \
        {"since", "date", "of the state", false},                                                                      \
        {"chain", "boolean", "begins with somebody who asks nothing back", false},                                     \
        {"each_other", "boolean", "two who help each other", false},                                                   \
        {"holds_pair", "boolean", "two of them also could help each other alone", false},                              \
        {"met", "boolean", "they were introduced, also when it ended after that", false},                              \
        {"held", "boolean", "no answer is taken for now, and nobody is introduced; to a resident of `asked` alone",    \
         false},                                                                                                       \
        {"people", "[NeighbourPart]", "of a resident's record the resident first", false},                             \
    {                                                                                                                  \
        "links", "[NeighbourLink]", "who helps whom", false                                                            \
    }
const api_field api_neighbour_coupling_fields[] = {COUPLING_FIELDS, {0}};
const api_field api_board_wait_fields[] = {
    {"id", "string", "of the resident", false},
    {"name", "string", "of the resident", false},
    {"asked", "integer", "questions in the last seven days", false},
    {"most", "integer", "how many may be", false},
    {"own", "boolean", "they chose so themselves", false},
    {"from", "date", "there is room, when nothing changes", false},
    {0},
};
const api_field api_board_coupling_fields[] = {
    COUPLING_FIELDS,
    {"waits", "[BoardWait]", "of `later`: who has had enough questions this week", false},
    {"pinned", "boolean", "by the broker", false},
    {"kept_of_100", "integer", "the chance that all of it is kept", false},
    {"value", "integer", "points", false},
    {0},
};
const api_field api_neighbour_effect_fields[] = {
    {"id", "string", "of the situation", false},
    {"title", "string", "the situation", false},
    {"words", "string", "what helping does", false},
    {"source", "string", "law and article", false},
    {"decides", "string", "who decides about it", false},
    {"none", "boolean", "no consequence", false},
    {0},
};
const api_field api_neighbour_terms_fields[] = {
    {"call_name", "string", "who is there at once", false},
    {"call_phone", "string", "the number", false},
    {"call_when", "string", "when somebody answers", false},
    {"statement", "string", "what helping does to benefit and tax, in short", false},
    {"statement_by", "string", "who says so", false},
    {"statement_day", "date", "since when", false},
    {"minors", "[string]", "rules for who is under 18", false},
    {"money", "[string]", "rules for money", false},
    {"vog_days_max", "integer", "how old a certificate of conduct may be", false},
    {"vog_why", "string", "why so", false},
    {0},
};
const api_field api_neighbour_fields[] = {
    {"id", "string", "of the resident", false},
    {"name", "string", "their own", false},
    {"can", "[NeighbourSkill]", "what they can", false},
    {"seeks", "[NeighbourSkill]", "what they look for", false},
    {"days", "string", "when they can", false},
    {"metres_max", "integer", "how far they go", false},
    {"languages", "[string]", "that they speak", false},
    {"said", "integer", "number of the event in which they last said what they can and look for; 0: none yet", false},
    {"stopped", "boolean", "takes part in nothing now", false},
    {"minor", "boolean", "under 18", false},
    {"has_vog", "boolean", "a certificate of conduct in date was seen", false},
    {"group", "boolean", "no person but an activity for a group", false},
    {"given", "integer", "times that they helped", false},
    {"received", "integer", "times that they were helped; never set against the former", false},
    {"questions_per_week", "integer", "new questions that they get in a week, at most", false},
    {"could_give", "integer", "people around whom they could help", false},
    {"could_receive", "integer", "people around who could help them", false},
    {"couplings", "[NeighbourCoupling]", "what waits for an answer first", false},
    {"reports", "[NeighbourReported]", "of their own, the newest first: whom it reached", false},
    {"effects", "[NeighbourEffect]", "what helping does, situation by situation", false},
    {"terms", "NeighbourTerms", "the same for everybody", false},
    {0},
};

const api_field api_neighbour_reported_fields[] = {
    {"at", "string", "when (RFC 3339)", false},
    {"coupling", "string?", "about which of `couplings`, which shows an ended one for some weeks; null: about none",
     false},
    {"taken_by", "string?", "who took it up; null: nobody yet", false},
    {"taken_at", "string?", "when that was (RFC 3339)", false},
    {"handled", "boolean", "it is done", false},
    {"stopped", "boolean", "of what is done: the broker stopped the coupling", false},
    {0},
};

/* ------------------------------------------------------------------ the board */

const api_field api_board_report_fields[] = {
    {"number", "integer", "for `handles`", false},
    {"at", "string", "when (RFC 3339)", false},
    {"who", "string", "id of who reported", false},
    {"name", "string", "of who reported", false},
    {"coupling", "string?", "about which", false},
    {"words", "string?", "own words", false},
    {"taken_by", "string?", "who took it up; null: nobody yet", false},
    {"taken_at", "string?", "when that was (RFC 3339)", false},
    {"handled", "boolean", "it is done", false},
    {"about", "BoardCoupling?", "that coupling, also when it is over; null: about none", false},
    {0},
};
const api_field api_board_spot_fields[] = {
    {"skill", "string", "id", false},
    {"words", "string", "what is looked for", false},
    {"place", "string?", "four digits of postcodes", false},
    {"needs", "integer", "how many look for it there", false},
    {"unserved", "integer", "of which nobody may serve", false},
    {"givers", "integer", "who offer it there", false},
    {0},
};
const api_field api_board_alone_fields[] = {
    {"id", "string", "of the resident", false},
    {"name", "string", "of the resident", false},
    {"change", "string", "the smallest change that gives them somebody", false},
    {"would", "integer", "how many that gives them", false},
    {0},
};
const api_field api_board_cell_fields[] = {
    {"place", "string", "postcode", false},
    {"x", "integer", "metres, Rijksdriehoek", false},
    {"y", "integer", "metres, Rijksdriehoek", false},
    {"people", "integer", "who take part there", false},
    {"needs", "integer", "what they look for", false},
    {"unserved", "integer", "people without anybody", false},
    {0},
};
const api_field api_board_person_fields[] = {
    {"id", "string", "of the resident", false},
    {"name", "string", "of the resident", false},
    {"place", "string", "postcode", false},
    {"phone", "string?", "for the broker alone", false},
    {"can", "integer", "how many skills", false},
    {"seek", "integer", "how many skills", false},
    {"given", "integer", "times", false},
    {"received", "integer", "times", false},
    {"stopped", "boolean", "takes part in nothing now", false},
    {"minor", "boolean", "under 18", false},
    {"has_vog", "boolean", "a certificate of conduct in date was seen", false},
    {0},
};
const api_field api_board_word_fields[] = {
    {"what", "pins|forbids|apart",
     "pins: these two this week; forbids: these two never; apart: not any more, since the broker stopped it after a "
     "report. Each until `loosens`",
     false},
    {"who", "string", "id", false},
    {"name", "string", "of the one", false},
    {"other", "string", "id", false},
    {"other_name", "string", "of the other", false},
    {"words", "string?", "why", false},
    {"at", "string", "when (RFC 3339)", false},
    {0},
};
const api_field api_board_fields[] = {
    {"day", "date", "for which it was worked out", false},
    {"reports", "[BoardReport]", "what nobody took up first", false},
    {"couplings", "[BoardCoupling]",
     "waiting, what does not go on and somebody is to hear, agreed, asked, met; then the proposal", false},
    {"ring_people_max", "integer",
     "people in a ring of the proposal, at most; the municipality chose this and the next two", false},
    {"chain_links_max", "integer", "links of a chain, at most", false},
    {"fairness_of_1000", "integer", "of the value, that may be given up for who is hard to help, at most", false},
    {"value", "integer", "of the proposal, points", false},
    {"bound", "integer", "no proposal is worth more", false},
    {"pairs_value", "integer", "of the best proposal with pairs alone", false},
    {"fairness_cost_of_1000", "integer", "of the value, given up for who is hard to help", false},
    {"helped", "integer", "people who receive something", false},
    {"pairs_helped", "integer", "with pairs alone", false},
    {"proven", "boolean", "no proposal is worth more, before fairness", false},
    {"repaired", "boolean", "somebody dropped out since: the bound is of what was looked at then", false},
    {"spots", "[BoardSpot]", "the most unserved first", false},
    {"alone", "[BoardAlone]", "who has nobody", false},
    {"map", "[BoardCell]", "by postcode", false},
    {"people", "[BoardPerson]", "everybody", false},
    {"words", "[BoardWord]", "what the broker said of two people and holds, the newest first", false},
    {0},
};

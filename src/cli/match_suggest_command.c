/* `samenhang match suggest`: with whom could somebody who comes in be coupled? */
#include "cli/people_input.h"
#include "match/suggest.h"
#include "report/match_told.h"

#include "base/banned.h"

enum { RING = 3, CHAIN = 3, MOST = 5 };

/* Could two of a ring help each other without the others? */
static bool holds_pair(const people *p, const week_group *g)
{
    bool holds = false;
    for (uint32_t i = 0; !g->is_chain && i < g->link_count; i++) {
        for (uint32_t k = 0; k < i; k++) {
            holds = holds || (people_helps(p, g->links[i].giver, g->links[k].giver, NULL) == PEOPLE_MAY &&
                              people_helps(p, g->links[k].giver, g->links[i].giver, NULL) == PEOPLE_MAY);
        }
    }
    return holds;
}

/* What would change it for who has nobody; NULL when there is somebody, but no group of these sizes. */
static const thin_person *alone_of(arena *a, const near *n, uint32_t who)
{
    size_t count;
    const thin_person *list = thin_people(a, n, 1, &count);
    for (size_t i = 0; i < count; i++) {
        if (list[i].person == who) {
            return &list[i];
        }
    }
    return NULL;
}

/* As groups of people of the file: the newcomer is one of them. */
static const week_group *groups_of(arena *a, const people *p, const suggestion *list, uint32_t count, uint32_t newcomer)
{
    week_group *groups = ARENA_ARRAY(a, week_group, count);
    for (uint32_t i = 0; i < count; i++) {
        const suggestion *s = &list[i];
        week_link *links = ARENA_ARRAY(a, week_link, s->link_count);
        uint32_t giver = s->giver == PEOPLE_NOBODY ? newcomer : s->giver;
        for (uint32_t k = 0; k < s->link_count; k++) {
            uint32_t receiver = s->links[k].person == PEOPLE_NOBODY ? newcomer : s->links[k].person;
            links[k] = (week_link){giver, receiver, s->links[k].help};
            giver = receiver;
        }
        groups[i] =
            (week_group){.links = links, .link_count = s->link_count, .is_chain = s->is_chain, .expected = s->worth};
        groups[i].holds_pair = holds_pair(p, &groups[i]);
    }
    return groups;
}

static bool run_suggest(cli_call *call, err *e)
{
    arena *a = call->a;
    cli_wishes w;
    people p;
    uint32_t who;
    int64_t ring_max = RING, chain_max = CHAIN, most = MOST;
    TRY(cli_read_wishes(call, &w, e) && cli_read_number(call, "max-cycle", 0, SUGGEST_RING_MAX, &ring_max, e) &&
        cli_read_number(call, "max-chain", 0, SUGGEST_CHAIN_MAX, &chain_max, e) &&
        cli_read_number(call, "most", 1, SUGGEST_MOST, &most, e) && cli_read_people(call, call->arguments[0], &p, e) &&
        cli_find_person(&p, "for", cli_value(call, "for"), &who, e));
    suggest_how how = {.ring_max = (uint32_t)ring_max,
                       .chain_max = (uint32_t)chain_max,
                       .looks = SUGGEST_LOOKS,
                       .most = (uint32_t)most};
    near *n = near_new(a, &p);
    suggestions found = suggest_for(a, n, &p.list[who], &how);
    match_suggested told = {who, groups_of(a, &p, found.list, found.count, who), found.count, found.whole,
                            found.count == 0 ? alone_of(a, n, who) : NULL};
    if (cli_flag(call, "json")) {
        buf b = buf_in(a);
        json j = json_to(&b, 2);
        report_suggestions_json(&j, a, &p, &told);
        return cli_print_json(&b);
    }
    cli_print(report_suggestions_text(a, &p, &told, w.lang, w.width));
    return true;
}

static const cli_option suggest_options[] = {
    {.name = "for", .value = "PERSON", .required = true, .help = "the id of somebody in FILE, taken as a newcomer"},
    {CLI_OPTION_PLACES},
    {.name = "most", .value = "N", .help = "so many suggestions, at most 32; without it 5"},
    {.name = "max-cycle",
     .value = "K",
     .help = "people in a ring, at most 4; 2: pairs alone; 0: no rings and no pairs; without it 3"},
    {.name = "max-chain", .value = "L", .help = "links of a chain, at most 3; 0: no chains; without it 3"},
    {CLI_OPTION_CONTENT},
    {CLI_OPTION_LANG},
    {CLI_OPTION_WIDTH},
    {.name = "json",
     .help =
         "print JSON: suggestions, each with its links and every factor of their weight, and whole: nothing is better"},
    {0},
};

const cli_command cli_match_suggest = {
    .words = {"match", "suggest"},
    .arguments = "FILE",
    .arguments_min = 1,
    .arguments_max = 1,
    .help = "Suggest with whom somebody who comes in could be a pair, in a ring or in a chain.",
    .details = "FILE is YAML or CSV with people (docs/people-file.md). The suggestion that is worth most comes first, "
               "with its reasons. Hard rules, as a certificate of conduct, women only or a block, are never broken.\n"
               "This shows what the engine finds. A resident sees nothing of the other before both said "
               "yes.\n" CLI_CONTENT_DETAILS,
    .example = "samenhang match city --residents 300 --seed 1 | samenhang match suggest - --for r7",
    .options = suggest_options,
    .run = run_suggest,
};

/* `samenhang match city`: an invented city, as a file of people. */
#include "cli/people_input.h"
#include "match/city.h"

#include "base/banned.h"

enum { YEAR = 2026, MONTH = 7, DAY = 1 };

static bool run_city(cli_call *call, err *e)
{
    skills s;
    people p;
    cli_wishes w;
    int64_t residents = 0, seed = 0, side = 0;
    TRY(cli_read_wishes(call, &w, e) && cli_read_number(call, "residents", 1, CITY_RESIDENTS_MAX, &residents, e) &&
        cli_read_number(call, "seed", 0, INT64_MAX, &seed, e) &&
        cli_read_number(call, "side", 1, (int64_t)CITY_SIDE_MAX, &side, e) && cli_read_skills(call, &s, e));
    city_how how = {.residents = (uint32_t)residents,
                    .seed = (uint64_t)seed,
                    .day = w.has_day ? w.day : date_from_ymd(YEAR, MONTH, DAY),
                    .side = (double)side};
    TRY(city_make(call->a, &s, &how, &p, e));
    bool csv = cli_flag(call, "csv");
    str text = csv ? people_write_csv(call->a, &p) : people_write(call->a, &p);
    if (!csv && text.n > PEOPLE_YAML_BYTES_MAX) {
        return err_set(e, ERR_LIMIT,
                       "so many people make a YAML file of more than %d bytes, which is not read; add --csv",
                       PEOPLE_YAML_BYTES_MAX);
    }
    cli_print(text);
    return true;
}

static const cli_option city_options[] = {
    {.name = "residents", .value = "N", .required = true, .help = "how many people, at most 1000000"},
    {.name = "seed", .value = "S", .required = true, .help = "a whole number: the same number gives the same city"},
    {.name = "side",
     .value = "METRES",
     .help = "of the square they live on; without it as wide as a thousand people a square kilometre ask"},
    {.name = "date",
     .value = "DAY",
     .help =
         "the day of the file, as YYYY-MM-DD; without it 2026-07-01, so that the same words always give the same file"},
    {.name = "csv", .help = "print CSV; YAML is for at most about ten thousand people"},
    {CLI_OPTION_CONTENT},
    {0},
};

const cli_command cli_match_city = {
    .words = {"match", "city"},
    .help = "Print an invented city as a file of people, for demonstrations and measuring.",
    .details = "Nobody in it exists. Homes stand in clusters, a few skills are common and many are rare, and every "
               "rule is in it: "
               "certificates of conduct, women only, minors, trades, blocks, activities for a group, volunteers who "
               "ask nothing "
               "back, people who stopped.",
    .example = "samenhang match city --residents 500 --seed 1",
    .options = city_options,
    .run = run_city,
};

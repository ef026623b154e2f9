/* What happens if: a household as it is and with something changed, side by side. */
#include "cli/household_input.h"
#include "household/answers.h"
#include "report/report.h"

#include "base/banned.h"

typedef struct trial {
    const cli_call *call;
    const desk *d;
    const cli_wishes *w;
    household before, after;
} trial;

/* PERSON:FILE[:HOME] */
static bool split_move(const cli_call *call, str given, str *person, str *file, str *home, err *e)
{
    ptrdiff_t colon = str_find(given, S(":"));
    if (colon <= 0 || (size_t)colon + 1 == given.n) {
        return err_set(e, ERR_USAGE, "--move '" STR_FMT "' is not understood; write PERSON:FILE, or PERSON:FILE:HOME",
                       STR_ARG(given));
    }
    *person = str_cut(given, 0, (size_t)colon);
    *file = str_from(given, (size_t)colon + 1);
    *home = STR_NULL;
    ptrdiff_t second = str_find(*file, S(":"));
    if (second > 0) {
        *home = str_from(*file, (size_t)second + 1);
        *file = str_cut(*file, 0, (size_t)second);
    }
    *file = str_copy(call->a, *file);
    return true;
}

/* Whoever moves in is seen from both sides: before, both households are there, each in its own home. */
static bool move(trial *t, str given, err *e)
{
    str person, file, home;
    household other, both, moved;
    arena *a = t->call->a;
    const fact_catalogue *facts = desk_facts(t->d);
    TRY(split_move(t->call, given, &person, &file, &home, e));
    TRY(cli_read_household(t->call, t->d, file, t->w, &other, e));
    TRY(household_merge(a, facts, &t->before, &other, t->w->lang, &both, e));
    TRY(household_move(a, facts, &t->after, person, &other, home, t->w->lang, &moved, e));
    t->before = both;
    t->after = moved;
    return true;
}

static bool set_answers(trial *t, str *given, size_t n, err *e)
{
    arena *a = t->call->a;
    const fact_catalogue *facts = desk_facts(t->d);
    household_answers told = t->after.told;
    for (size_t i = 0; i < n; i++) {
        TRY(household_set_answer(a, facts, told, given[i], t->w->lang, &told, e));
    }
    return household_read_answers(a, facts, S("--set"), told, t->before.has_day ? &t->before.day : NULL, t->w->today,
                                  t->w->lang, &t->after, e);
}

static bool run_whatif(cli_call *call, err *e)
{
    cli_wishes w;
    overview_whatif result;
    TRY(cli_read_wishes(call, &w, e));
    trial t = {.call = call, .d = cli_open_desk(call, w.lang, e), .w = &w};
    size_t sets, moves;
    str *changes = cli_values(call, "set", &sets), *movers = cli_values(call, "move", &moves);
    TRY(t.d != NULL);
    if (sets + moves == 0) {
        return err_set(e, ERR_USAGE, "'whatif' needs something to try: --set PERSON.fact=VALUE or --move PERSON:FILE");
    }
    TRY(cli_read_household(call, t.d, call->arguments[0], &w, &t.before, e));
    t.after = t.before;
    for (size_t i = 0; i < moves; i++) {
        TRY(move(&t, movers[i], e));
    }
    TRY(set_answers(&t, changes, sets, e));
    TRY(desk_whatif(t.d, call->a, &t.before, &t.after, w.today, w.lang, &result, e));
    if (cli_flag(call, "json")) {
        buf b = buf_in(call->a);
        json j = json_to(&b, 2);
        report_whatif_json(&j, &result);
        cli_print_json(&b);
    } else {
        cli_print(report_whatif_text(call->a, &t.before, &t.after, &result, w.lang, w.width));
    }
    return true;
}

static const cli_option whatif_options[] = {
    {.name = "set",
     .value = "ANSWER",
     .help = "change an answer: PERSON.fact=VALUE or a whole path; may be given several times",
     .repeats = true},
    {.name = "move",
     .value = "PERSON:FILE",
     .help =
         "somebody of this household moves into the home of another file; PERSON:FILE:HOME when it has several homes",
     .repeats = true},
    {CLI_OPTION_DATE},
    {CLI_OPTION_CONTENT},
    {CLI_OPTION_LANG},
    {CLI_OPTION_WIDTH},
    {.name = "json",
     .help =
         "print JSON: what was tried, and the effect on every household: amounts, rights that begin or stop, duties"},
    {0},
};

const cli_command cli_whatif = {
    .words = {"whatif", NULL},
    .arguments = "FILE",
    .arguments_min = 1,
    .arguments_max = 1,
    .help = "Show what a change does to every scheme and to the income of everybody whom it concerns.",
    .details =
        "FILE is a household file; - reads standard input. Nothing is stored. docs/household-file.md, chapter Answers, "
        "says how answers are written.\n" CLI_CONTENT_DETAILS,
    .example = "samenhang whatif content/examples/case-3-bas.yaml --move bas:content/examples/case-3-koen.yaml "
               "--set relaties.bas+koen.contract=geen",
    .options = whatif_options,
    .run = run_whatif,
};

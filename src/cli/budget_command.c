/* `samenhang budget`: one pot for many households. */
#include <unistd.h>

#include "base/file.h"
#include "cli/budget_tell.h"
#include "cli/progress.h"
#include "plan/invent.h"

#include "base/banned.h"

enum { STEPS = 30000000, STEPS_OF_HOUSEHOLD = 20000, LIFT_STEPS = 500000, SEED = 1, THREADS_MOST = 16 };
static const double gap = 1e-4;
const char *const budget_walls_words[] = {"strict", "today", "none", NULL};

typedef struct asked {
    budgets budgets;
    plans plans;
    int64_t households, seed, threads;
    bool agreed[BUDGETS_MAX];
    bool wanted[POT_SETTINGS];
} asked;

static bool read_walls(cli_call *call, asked *k, err *e)
{
    str word = cli_value(call, "walls");
    bool known = word.n == 0;
    for (int i = 0; i < POT_SETTINGS; i++) {
        k->wanted[i] = word.n == 0 || str_eq(word, str_of(budget_walls_words[i]));
        known = known || k->wanted[i];
    }
    return known || err_set(e, ERR_USAGE, "--walls '" STR_FMT "' does not fit; choose from strict, today and none",
                            STR_ARG(word));
}

static bool read_agreed(cli_call *call, asked *k, err *e)
{
    str text = cli_value(call, "agreed");
    while (text.n > 0) {
        ptrdiff_t at = str_find(text, S(","));
        str id = str_trim(at < 0 ? text : str_cut(text, 0, (size_t)at));
        int64_t its = plan_find_budget(&k->budgets, id);
        text = at < 0 ? STR_NULL : str_from(text, (size_t)at + 1);
        if (its < 0) {
            return err_set(e, ERR_USAGE, "--agreed names '" STR_FMT "', which is no budget of '" STR_FMT "'",
                           STR_ARG(id), STR_ARG(k->budgets.file));
        }
        if (!pot_is_of_others(&k->budgets, (uint32_t)its)) {
            return err_set(e, ERR_USAGE,
                           "--agreed names '" STR_FMT
                           "', which is money of the municipality and needs no agreement; leave it out",
                           STR_ARG(id));
        }
        k->agreed[its] = true;
    }
    return true;
}

static bool read_budgets(cli_call *call, asked *k, err *e)
{
    str path = cli_value(call, "budgets"), text;
    if (path.n == 0) {
        TRY(cli_need_content(call, TEXT_EN, e));
        path = str_printf(call->a, STR_FMT "/budgets/budgets.yaml", STR_ARG(cli_content_directory(call)));
    }
    return file_read(call->a, path, BUDGETS_BYTES_MAX, &text, e) &&
           plan_read_budgets(call->a, path, text, &k->budgets, e);
}

static bool invent(cli_call *call, asked *k, err *e)
{
    static const str yaml[] = {{".yaml", 5}};
    str *paths, text, path = str_printf(call->a, STR_FMT "/actions", STR_ARG(cli_content_directory(call)));
    size_t count;
    catalogue all;
    budgets adapted;
    catalogue_reading *r = plan_begin_catalogue(call->a);
    TRY(file_list(call->a, path, yaml, 1, &paths, &count, e));
    for (size_t i = 0; i < count; i++) {
        TRY(file_read(call->a, paths[i], CATALOGUE_BYTES_MAX, &text, e) && plan_read_actions(r, paths[i], text, e));
    }
    TRY(plan_close_catalogue(r, &all, e) &&
        plan_invent(call->a, &all, &k->budgets, (uint32_t)k->households, (uint64_t)k->seed, &k->plans, &adapted, e));
    k->budgets = adapted;
    return true;
}

static bool read_plans(cli_call *call, asked *k, err *e)
{
    bool invents = cli_value(call, "households").n > 0;
    str text;
    if (invents == (call->argument_count > 0)) {
        return err_set(e, ERR_USAGE, "%s",
                       invents ? "either a file of plans or --households, not both"
                               : "which plans? Name a file (PLANS.csv), or let households be invented with "
                                 "--households N");
    }
    if (!invents && cli_value(call, "seed").n > 0) {
        return err_set(e, ERR_USAGE, "--seed is for invented households; use it with --households");
    }
    return invents ? invent(call, k, e)
                   : file_read(call->a, call->arguments[0], PLANS_BYTES_MAX, &text, e) &&
                         plan_read_plans(call->a, &k->budgets, call->arguments[0], text, &k->plans, e);
}

static bool choose(cli_call *call, const asked *k, pot_walls walls, budget_setting *s, err *e)
{
    s->c = (pot_case){.budgets = &k->budgets,
                      .walls = walls,
                      .agreed = k->agreed,
                      .households = k->plans.households,
                      .first = k->plans.first,
                      .relief = k->plans.relief,
                      .cost = k->plans.cost,
                      .start = s->before == NULL ? NULL : s->before->o.chosen,
                      .threads = (uint32_t)k->threads,
                      .gap = gap,
                      .steps = STEPS + (uint64_t)STEPS_OF_HOUSEHOLD * k->plans.households};
    TRY(pot_choose(call->a, &s->c, &s->o, e));
    pot_account(&s->c, &s->o, s->accounts, &s->sum);
    if (s->before != NULL) {
        pot_compare(&s->c, &s->before->o, &s->o, &s->more, &s->less);
    }
    pot_case briefly = s->c; /* a choice for each wall that is looked at */
    briefly.steps = LIFT_STEPS;
    return walls == POT_NONE || pot_lift_walls(&briefly, &s->o, BUDGET_LIFTS, s->lifts, &s->lift_count, &s->proven, e);
}

/* What today's rules would have to let go to pay the choice of one pot. */
static bool release(cli_call *call, const asked *k, budget_setting *settings, uint32_t count, err *e)
{
    const budget_setting *one = &settings[count - 1];
    int64_t demand[BUDGETS_MAX] = {0};
    for (uint32_t h = 0; h < k->plans.households && one->c.walls == POT_NONE; h++) {
        for (uint32_t i = 0; i < k->budgets.count; i++) {
            demand[i] += k->plans.cost[(size_t)one->o.chosen[h] * k->budgets.count + i];
        }
    }
    for (uint32_t i = 0; i < count && one->c.walls == POT_NONE; i++) {
        if (settings[i].c.walls == POT_TODAY) {
            settings[i].has_release = true;
            TRY(pot_release(call->a, &settings[i].c, demand, &settings[i].release, e));
        }
    }
    return true;
}

static bool run_budget(cli_call *call, err *e)
{
    cli_wishes w;
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    asked k = {.seed = SEED, .threads = processors < 1 ? 1 : processors > THREADS_MOST ? THREADS_MOST : processors};
    budget_setting *settings = ARENA_ARRAY(call->a, budget_setting, POT_SETTINGS);
    budget_found found = {.budgets = &k.budgets, .plans = &k.plans, .settings = settings};
    TRY(cli_read_wishes(call, &w, e) && read_walls(call, &k, e) &&
        cli_read_number(call, "households", 1, INVENT_HOUSEHOLDS_MAX, &k.households, e) &&
        cli_read_number(call, "seed", 0, INT64_MAX, &k.seed, e) &&
        cli_read_number(call, "threads", 1, POT_THREADS_MAX, &k.threads, e));
    TRY(read_budgets(call, &k, e) && read_agreed(call, &k, e) && read_plans(call, &k, e));
    found.invented = k.households > 0 ? k.seed : -1;
    cli_progress bar = cli_progress_begin((size_t)k.wanted[0] + k.wanted[1] + k.wanted[2]);
    bar.what = "settings of the walls";
    bool good = true;
    for (int i = 0; i < POT_SETTINGS && good; i++) {
        if (k.wanted[i]) {
            budget_setting *s = &settings[found.count];
            s->before = found.count > 0 ? s - 1 : NULL;
            good = choose(call, &k, (pot_walls)i, s, e);
            bar.done = ++found.count;
            cli_progress_show(&bar);
        }
    }
    cli_progress_hide(&bar);
    TRY(good && release(call, &k, settings, found.count, e));
    if (cli_flag(call, "json")) {
        buf b = buf_in(call->a);
        json j = json_to(&b, 2);
        budget_json(&j, call->a, &found, w.lang);
        return cli_print_json(&b);
    }
    cli_print(budget_text(call->a, &found, w.lang, w.width));
    return true;
}

static const cli_option budget_options[] = {
    {.name = "budgets",
     .value = "FILE",
     .help = "the budgets and the walls between them; without it budgets/budgets.yaml of --content"},
    {.name = "households", .value = "N", .help = "invent N households instead of reading a file"},
    {.name = "seed", .value = "S", .help = "another number invents other households; without it 1"},
    {.name = "walls",
     .value = "strict|today|none",
     .help = "only with these walls; without it all three, one after the other"},
    {.name = "agreed",
     .value = "BUDGETS",
     .help = "budgets of somebody else whose agreement is recorded (ids, with commas between them)"},
    {.name = "threads",
     .value = "N",
     .help = "so many at a time; without it as many as there are processors. The answer is the same"},
    {CLI_OPTION_CONTENT},
    {CLI_OPTION_LANG},
    {CLI_OPTION_WIDTH},
    {.name = "json", .help = "print JSON, with the plan that is chosen for each household"},
    {0},
};

const cli_command cli_budget = {
    .words = {"budget"},
    .arguments = "[PLANS.csv]",
    .arguments_min = 0,
    .arguments_max = 1,
    .help = "Pay the plans of many households from one pot: what is relieved, who pays what, and what each wall costs.",
    .details =
        "PLANS.csv has a row for each plan: household,plan,relief and a column for each budget, by its id, with euros "
        "and cents "
        "(docs/pot.md). The plan 'rights' is what is due: it is always paid. At most one plan for each household is "
        "chosen.\n"
        "Walls: strict, no money crosses; today, as much as each wall lets through; none, one pot. Money of somebody "
        "else takes part only with --agreed.\n"
        "Invented households are never real ones: each has one to six problems that actions of content/actions take "
        "away, "
        "drawn evenly; a right that may help is due to one in two; five plans add one to four other actions each, at "
        "the cost and from the first budget that stand there. The budgets get what is due, and beyond that, in "
        "proportion to "
        "what they hold in FILE, half of what the best plan of every household would cost; walls let through "
        "more or less in the same proportion.\n" CLI_CONTENT_DETAILS,
    .example = "samenhang budget --households 500",
    .options = budget_options,
    .run = run_budget,
};

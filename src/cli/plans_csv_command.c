#include "cli/plans_csv_command.h"

#include <string.h>

#include "base/file.h"
#include "cli/progress.h"
#include "plan/plans_csv.h"

#include "base/banned.h"

static const double micro = 1e6;

typedef struct gathering {
    arena *a;
    const budgets *b;
    const str *paths;
    size_t path_count;
    str *names; /* of households */
    uint32_t *first;
    str *plan_names; /* from here on: of plans */
    double *reliefs;
    int64_t *costs;
    plans out;
} gathering;

/* ------------------------------------------------------------------ files */

static str household_name(str path)
{
    for (size_t i = path.n; i > 0; i--) {
        if (path.p[i - 1] == '/') {
            path = str_from(path, i);
            break;
        }
    }
    return str_ends(path, S(".yaml")) ? str_cut(path, 0, path.n - S(".yaml").n) : path;
}

static bool find_files(cli_call *call, gathering *g, err *e)
{
    static const str suffix = {".yaml", 5};
    str *all = NULL;
    size_t cap = 0;
    for (size_t i = 0; i < call->argument_count; i++) {
        str *paths;
        size_t n;
        TRY(file_list(call->a, call->arguments[i], &suffix, 1, &paths, &n, e));
        for (size_t k = 0; k < n; k++) {
            ARENA_PUSH(call->a, all, g->path_count, cap, paths[k]);
        }
    }
    g->paths = all;
    return g->path_count > 0 ||
           err_at(e, ERR_INPUT, 0, call->arguments[0], 0, 0, "there are no household files (.yaml) here");
}

/* Two households of one name would be read as one. */
static bool check_name(const gathering *g, size_t path, err *e)
{
    str name = household_name(g->paths[path]);
    if (name.n == 0 || name.n > PLANS_NAME_MAX) {
        return err_at(e, ERR_INPUT, 0, g->paths[path], 0, 0,
                      "the name of a file is the name of its household, and must be 1 to %d bytes", PLANS_NAME_MAX);
    }
    for (size_t i = 0; i < path; i++) {
        if (str_eq(household_name(g->paths[i]), name)) {
            return err_at(e, ERR_INPUT, 0, g->paths[path], 0, 0,
                          "'" STR_FMT "' has the same name; call one of the two otherwise", STR_ARG(g->paths[i]));
        }
    }
    return true;
}

/* ------------------------------------------------------------------ plans */

static void put_plan(gathering *g, str name, const overview_one_plan *x)
{
    uint32_t at = g->out.count++, n = g->b->count;
    g->plan_names[at] = name;
    g->reliefs[at] = (double)x->gone_millionths / micro;
    for (uint32_t i = 0; i < n; i++) {
        g->costs[(size_t)at * n + i] = 0;
    }
    for (size_t i = 0; i < x->pot_count; i++) {
        g->costs[(size_t)at * n + (size_t)plan_find_budget(g->b, x->pot[i].budget)] = x->pot[i].cents;
    }
}

/* Plans may answer a danger in other ways than what must be; one that leaves something of that out is no plan to choose. */
static bool holds_what_must_be(const gathering *g, uint32_t must, uint32_t at)
{
    uint32_t n = g->b->count;
    for (uint32_t i = 0; i < n; i++) {
        if (g->costs[(size_t)at * n + i] < g->costs[(size_t)must * n + i]) {
            return false;
        }
    }
    return true;
}

/* The same relief for the same money as a plan of the household before it. */
static bool stands_there(const gathering *g, uint32_t must, uint32_t at)
{
    size_t size = g->b->count * sizeof *g->costs;
    for (uint32_t i = must + 1; i < at; i++) {
        const int64_t *its = &g->costs[(size_t)i * g->b->count], *ours = &g->costs[(size_t)at * g->b->count];
        if (g->reliefs[i] == g->reliefs[at] && memcmp(its, ours, size) == 0) {
            return true;
        }
    }
    return false;
}

static void put_plans(gathering *g, uint32_t must, const char *name, const overview_plan *p)
{
    for (size_t i = 0; i < p->plan_count; i++) {
        put_plan(g, str_printf(g->a, "%s-%zu", name, i + 1), &p->plans[i]);
        if (!holds_what_must_be(g, must, g->out.count - 1) || stands_there(g, must, g->out.count - 1)) {
            g->out.count--;
        }
    }
}

/* The best plan for what could wait at two thirds, and at one third, of its cost: with little money a household may get one of those. */
static bool put_cheaper(const desk *d, arena *scratch, const cli_wishes *w, const desk_planning *how, gathering *g,
                        const household *h, const overview_plan *p, uint32_t must, err *e)
{
    static const char *const names[] = {"two-thirds", "one-third"};
    int64_t could_wait = p->plan_count == 0 ? 0 : p->plans[0].cost_cents - p->must.cost_cents;
    for (int part = 2; part >= 1 && could_wait > 0; part--) {
        overview_plan cheaper;
        desk_planning its = *how;
        its.alternatives = 1;
        its.has_most = true;
        its.most_cents = could_wait * part / 3;
        TRY(desk_make_plan(d, scratch, h, w->today, w->lang, &its, &cheaper, e));
        put_plans(g, must, names[2 - part], &cheaper);
    }
    return true;
}

static bool put_household(const desk *d, arena *scratch, const cli_wishes *w, const desk_planning *how, gathering *g,
                          str path, const household *h, err *e)
{
    uint32_t number = g->out.households++, must = g->out.count;
    overview_plan p;
    TRY(desk_make_plan(d, scratch, h, w->today, w->lang, how, &p, e));
    g->names[number] = household_name(path);
    put_plan(g, S("rights"), &p.must);
    put_plans(g, must, "plan", &p);
    TRY(how->has_most || put_cheaper(d, scratch, w, how, g, h, &p, must, e));
    g->first[number + 1] = g->out.count;
    return true;
}

static bool plan_file(const desk *d, arena *scratch, const cli_wishes *w, const desk_planning *how, gathering *g,
                      str path, err *e)
{
    str text;
    household h;
    TRY(file_read(scratch, path, HOUSEHOLD_BYTES_MAX, &text, e) &&
        household_read(scratch, desk_facts(d), path, text, w->has_day ? &w->day : NULL, w->today, w->lang, &h, e));
    return put_household(d, scratch, w, how, g, path, &h, e) || err_in_file(e, path);
}

static void make_room(gathering *g, const desk_planning *how)
{
    size_t most = g->path_count * ((size_t)how->alternatives + 3); /* with the rights, and two cheaper ones */
    g->names = ARENA_ARRAY(g->a, str, g->path_count);
    g->first = ARENA_ARRAY(g->a, uint32_t, g->path_count + 1);
    g->plan_names = ARENA_ARRAY(g->a, str, most);
    g->reliefs = ARENA_ARRAY(g->a, double, most);
    g->costs = ARENA_ARRAY(g->a, int64_t, most * g->b->count);
}

bool cli_print_plans(cli_call *call, const desk *d, const cli_wishes *w, const desk_planning *how, err *e)
{
    gathering g = {.a = call->a, .b = desk_pots(d)};
    TRY(find_files(call, &g, e));
    make_room(&g, how);
    arena *scratch = arena_new();
    cli_progress bar = cli_progress_begin(g.path_count);
    bool good = true;
    for (size_t i = 0; i < g.path_count && good; i++) {
        arena_reset(scratch);
        good = check_name(&g, i, e) && plan_file(d, scratch, w, how, &g, g.paths[i], e);
        bar.done++;
        cli_progress_show(&bar);
    }
    cli_progress_hide(&bar);
    arena_free(scratch);
    TRY(good);
    g.out.household = g.names;
    g.out.first = g.first;
    g.out.name = g.plan_names;
    g.out.relief = g.reliefs;
    g.out.cost = g.costs;
    buf b = buf_in(call->a);
    plan_write_plans(&g.out, g.b, &b);
    cli_print(buf_str(&b));
    return true;
}

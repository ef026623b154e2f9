/* `samenhang law test` and `samenhang law vectors`: laws against cases whose outcome is known. */
#include "cli/law_input.h"

#include "base/file.h"
#include "cli/progress.h"
#include "law/suite.h"

#include "base/banned.h"

enum { SUITE_BYTES_MAX = 256 << 20 };

/* ------------------------------------------------------------------ files */

typedef bool suite_fn(const law_corpus *c, str name, str text, const law_suite_report *report, law_tally *tally,
                      err *e);

typedef struct suite {
    const law_corpus *corpus;
    suite_fn *run;
    cli_progress bar;
    law_suite_report report;
    law_tally tally;
} suite;

static void print_line(void *context, str text)
{
    cli_progress_hide(&((suite *)context)->bar);
    cli_print(text);
    cli_print(S("\n"));
}

/* A file that cannot be read or is no suite counts as a failure; the others still run. */
static void run_file(suite *s, str path)
{
    arena *a = arena_new();
    str text;
    err e = {0};
    if (!file_read(a, path, SUITE_BYTES_MAX, &text, &e) || !s->run(s->corpus, path, text, &s->report, &s->tally, &e)) {
        err_in_file(&e, path);
        cli_progress_hide(&s->bar);
        cli_print_error(NULL, &e);
        s->tally.failed++;
    }
    arena_free(a);
}

static bool list_files(cli_call *call, str suffix, str **out, size_t *count, err *e)
{
    str *all = NULL;
    size_t n = 0, cap = 0;
    for (size_t i = 0; i < call->argument_count; i++) {
        str *paths;
        size_t found;
        TRY(file_list(call->a, call->arguments[i], &suffix, 1, &paths, &found, e));
        if (found == 0) {
            return err_at(e, ERR_INPUT, 0, call->arguments[i], 0, 0,
                          "there is no file whose name ends in '" STR_FMT "' below this directory", STR_ARG(suffix));
        }
        for (size_t k = 0; k < found; k++) {
            ARENA_PUSH(call->a, all, n, cap, paths[k]);
        }
    }
    *out = all;
    *count = n;
    return true;
}

/* A law that does not load is a failure; scenarios of the others still tell something. */
static void count_refused(void *context, const err *e)
{
    cli_print_error(NULL, e);
    (*(size_t *)context)++;
}

static bool load_laws(cli_call *call, law_corpus **out, size_t *refused, err *e)
{
    size_t n, files;
    str *paths = cli_values(call, "laws", &n);
    law_corpus *c = law_corpus_new();
    arena_defer(call->a, (void (*)(void *))law_corpus_free, c);
    TRY(cli_load_each(call, paths, n, c, count_refused, refused, &files, e));
    TRY(law_corpus_seal(c, e));
    if (law_corpus_count(c) == 0 && *refused == 0) {
        return err_at(e, ERR_INPUT, LAW_E_LOAD, paths[0], 0, 0,
                      "no law is found here; a law is a .yaml file with '$id' and 'articles'");
    }
    *out = c;
    return true;
}

static bool run_suite(cli_call *call, suite_fn *run, str suffix, uint64_t doubt, err *e)
{
    str *paths = NULL;
    size_t n = 0, refused = 0;
    law_corpus *corpus = NULL;
    TRY(list_files(call, suffix, &paths, &n, e));
    if (cli_flag(call, "laws")) {
        TRY(load_laws(call, &corpus, &refused, e));
    }
    suite s = {.corpus = corpus,
               .tally = {.failed = refused},
               .run = run,
               .bar = cli_progress_begin(n),
               .report = {.line = print_line, .context = &s, .verbose = cli_flag(call, "verbose"), .doubt = doubt}};
    for (size_t i = 0; i < n; i++) {
        run_file(&s, paths[i]);
        s.bar.done++;
        cli_progress_show(&s.bar);
    }
    cli_progress_hide(&s.bar);
    cli_print(str_printf(call->a, "%zu passed, %zu failed\n", s.tally.passed, s.tally.failed));
    call->exit_code = s.tally.failed > 0 || s.tally.passed == 0 ? 1 : 0; /* nothing tested is no success */
    return true;
}

/* ------------------------------------------------------------------ test */

static bool run_test(cli_call *call, err *e)
{
    return run_suite(call, law_suite_feature, S(".feature"), 0, e);
}

static const cli_option test_options[] = {
    {CLI_OPTION_LAWS, .required = true},
    {.name = "verbose", .help = "print what passed, too"},
    {0},
};

const cli_command cli_law_test = {
    .words = {"law", "test"},
    .arguments = "FEATURE...",
    .arguments_min = 1,
    .arguments_max = -1,
    .help = "Run feature files: scenarios in sentences that say what a law must give.",
    .details = "FEATURE is a file, or a directory with .feature files at any depth. Prints what failed and, last, how "
               "many scenarios passed "
               "and failed. A feature or law file that cannot be read counts as one failure.",
    .example = "samenhang law test --laws content/laws content/laws",
    .options = test_options,
    .list_title = "Sentences:",
    .list = law_suite_sentences,
    .run = run_test,
};

/* ------------------------------------------------------------------ vectors */

static bool run_vectors(cli_call *call, err *e)
{
    int64_t seed = 0;
    str given = cli_value(call, "doubt");
    if (given.n > 0 && (!str_to_int(given, &seed) || seed < 1)) {
        return err_set(e, ERR_USAGE, "'" STR_FMT "' is no seed for --doubt; give a whole number above 0",
                       STR_ARG(given));
    }
    return run_suite(call, law_suite_vectors, S(".jsonl"), (uint64_t)seed, e);
}

static const cli_option vectors_options[] = {
    {CLI_OPTION_LAWS},
    {.name = "verbose", .help = "print what passed, too"},
    {.name = "doubt",
     .value = "SEED",
     .help = "also take facts away at random: what is then possible must include the outcome"},
    {0},
};

const cli_command cli_law_vectors = {
    .words = {"law", "vectors"},
    .arguments = "FILE...",
    .arguments_min = 1,
    .arguments_max = -1,
    .help = "Run golden vectors: cases in JSON, one a line, with their exact outcome.",
    .details = "FILE is a file, or a directory with .jsonl files at any depth. Vectors that bring no laws of their own "
               "need --laws. Prints "
               "what failed and, last, how many vectors passed and failed.",
    .example = "samenhang law vectors tests/vectors/example.jsonl",
    .options = vectors_options,
    .run = run_vectors,
};

/* Page benchmark: what it costs to write the pages of one household, without the desk: the record is there.
 *
 *   page_bench CONTENT FILE N   N times the overview, the overview for paper and what if, each from its record
 *
 * Times are CPU time of this thread, the median of N after a first one that is not counted.
 */
#include "base/file.h"
#include "desk/desk.h"
#include "web/pages.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double cpu_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int by_double(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

typedef struct measured {
    web_site site;
    web_page page;
    web_overview overview;
    web_whatif whatif;
} measured;

static void write_overview(buf *out, const measured *m)
{
    web_overview_page(out, &m->page, &m->overview);
}

static void write_print(buf *out, const measured *m)
{
    web_print_page(out, &m->page, &m->overview);
}

static void write_whatif(buf *out, const measured *m)
{
    web_whatif_page(out, &m->page, &m->whatif);
}

static const struct {
    const char *name;
    void (*write)(buf *out, const measured *m);
} pages[] = {{"overview page", write_overview}, {"print page", write_print}, {"what-if page", write_whatif}};

static void run(size_t which, const measured *m, size_t rounds)
{
    arena *a = arena_new(), *results = arena_new();
    double *seconds = ARENA_ARRAY(results, double, rounds);
    size_t bytes = 0;
    for (size_t i = 0; i <= rounds; i++) {
        buf out = buf_in(a);
        double start = cpu_seconds();
        pages[which].write(&out, m);
        double end = cpu_seconds();
        bytes = out.n;
        arena_reset(a);
        if (i > 0) {
            seconds[i - 1] = end - start;
        }
    }
    qsort(seconds, rounds, sizeof *seconds, by_double);
    printf("%-14s %8.1f µs for %zu bytes (median of %zu; fastest %.1f, 99%% below %.1f)\n", pages[which].name,
           seconds[rounds / 2] * 1e6, bytes, rounds, seconds[0] * 1e6, seconds[rounds * 99 / 100] * 1e6);
    arena_free(a);
    arena_free(results);
}

/* What the household told, as the page carries it. */
static void carry(arena *a, measured *m, const household *h)
{
    web_answer *list = ARENA_ARRAY(a, web_answer, h->told.n);
    for (size_t i = 0; i < h->told.n; i++) {
        list[i] = (web_answer){h->told.list[i].path, h->told.list[i].value};
    }
    m->page = (web_page){.site = &m->site, .lang = TEXT_NL, .answers = list, .answer_count = h->told.n};
}

static bool bench(str content, str file, size_t rounds, err *e)
{
    arena *a = arena_new();
    measured m = {0};
    household h;
    overview record;
    overview_whatif outcome;
    str site, yaml, site_file = str_printf(a, STR_FMT "/site.yaml", STR_ARG(content));
    date today = date_from_ymd(2026, 7, 1);
    desk *d = desk_open(content, e);
    TRY(d != NULL);
    TRY(file_read(a, site_file, 100000, &site, e) && web_site_read(a, site_file, site, &m.site, e));
    TRY(file_read(a, file, HOUSEHOLD_BYTES_MAX, &yaml, e) &&
        household_read(a, desk_facts(d), file, yaml, NULL, today, TEXT_NL, &h, e));
    TRY(desk_overview(d, a, &h, today, TEXT_NL, &record, e));
    TRY(desk_whatif(d, a, &h, &h, today, TEXT_NL, &outcome, e));
    carry(a, &m, &h);
    m.overview = (web_overview){.record = &record};
    m.overview.said = desk_said(d, a, &h, TEXT_NL, &m.overview.said_count);
    m.whatif = (web_whatif){.household = &h, .outcome = &outcome};
    for (size_t i = 0; i < sizeof pages / sizeof pages[0]; i++) {
        run(i, &m, rounds);
    }
    desk_free(d);
    arena_free(a);
    return true;
}

int main(int argc, char **argv)
{
    err e = {0};
    unsigned long rounds = argc == 4 ? strtoul(argv[3], NULL, 10) : 0;
    if (rounds == 0) {
        fprintf(stderr, "usage: page_bench CONTENT FILE N\n");
        return 2;
    }
    if (!bench(str_of(argv[1]), str_of(argv[2]), rounds, &e)) {
        fprintf(stderr, "page_bench: %s:%d: %s\n", e.file, e.line, e.message);
        return 1;
    }
    return 0;
}

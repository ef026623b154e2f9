/* The file of pairs: how many people and pairs, then a line `a b weight` for each pair. */
#include <inttypes.h>

#include "base/file.h"
#include "match/graph_file.h"

#include "base/banned.h"

enum { LINE_BYTES_MIN = 5 }; /* "0 1 1" */

typedef struct reading {
    const char *at, *end; /* the rest */
    const char *line;     /* where this line begins */
    int number;           /* of this line */
    str name;
    err *e;
} reading;

static bool refuse(const reading *r, const char *what, const char *expected)
{
    size_t n = 0;
    while (r->line + n < r->end && r->line[n] != '\n' && r->line[n] != '\r' && n < 60) {
        n++;
    }
    str line = {r->line, str_utf8_prefix((str){r->line, n})}; /* not a piece of a character */
    return err_at(r->e, ERR_SYNTAX, 0, r->name, r->number, (int)(r->at - r->line) + 1, "'" STR_FMT "' %s; %s",
                  STR_ARG(line), what, expected);
}

/* ------------------------------------------------------------------ numbers and lines */

static const char a_pair[] = "a pair is two people and a weight, whole numbers with a space between: 0 1 250";

/* A whole number from 0, of at most 18 digits; spaces before it are passed over. */
static bool read_number(reading *r, const char *expected, int64_t *out)
{
    const char *p = r->at;
    while (p < r->end && (*p == ' ' || *p == '\t')) {
        p++;
    }
    const char *from = p;
    int64_t value = 0;
    while (p < r->end && *p >= '0' && *p <= '9' && p - from < 18) {
        value = value * 10 + (*p - '0');
        p++;
    }
    r->at = p;
    if (p == from) {
        return refuse(r, p < r->end && *p == '-' ? "has a number below nought" : "has no whole number here", expected);
    }
    if (p < r->end && *p >= '0' && *p <= '9') {
        r->at = from;
        return refuse(r, "has a number that is too large", expected);
    }
    *out = value;
    return true;
}

static bool end_line(reading *r, const char *expected)
{
    const char *p = r->at;
    while (p < r->end && (*p == ' ' || *p == '\t' || *p == '\r')) {
        p++;
    }
    r->at = p;
    if (p < r->end && *p != '\n') {
        return refuse(r, "has something behind its numbers", expected);
    }
    r->at = r->line = p < r->end ? p + 1 : p;
    r->number++;
    return true;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* ------------------------------------------------------------------ pairs */

static bool read_sizes(reading *r, pairs_graph *g)
{
    static const char sizes[] = "the first line is two whole numbers, how many people and how many pairs: 1000 1241";
    int64_t people, edges;
    TRY(read_number(r, sizes, &people) && read_number(r, sizes, &edges) && end_line(r, sizes));
    if (people > PAIRS_PEOPLE_MAX || edges > INT32_MAX) {
        return err_at(r->e, ERR_INPUT, 0, r->name, 1, 0,
                      "%" PRId64 " people and %" PRId64 " pairs are too many; at most %d and %d are read", people,
                      edges, PAIRS_PEOPLE_MAX, INT32_MAX);
    }
    if (edges > (r->end - r->at + 1) / (LINE_BYTES_MIN + 1)) { /* so that memory is not taken for what is not there */
        return err_at(r->e, ERR_INPUT, 0, r->name, 1, 0,
                      "the first line says that there are %" PRId64 " pairs, and the file is too short to hold them",
                      edges);
    }
    g->people = (uint32_t)people;
    g->edge_count = (size_t)edges;
    return true;
}

static bool read_pair(reading *r, const pairs_graph *g, pairs_edge *out)
{
    int64_t a, b, weight;
    const int line = r->number;
    TRY(read_number(r, a_pair, &a) && read_number(r, a_pair, &b) && read_number(r, a_pair, &weight) &&
        end_line(r, a_pair));
    if (a >= g->people || b >= g->people) {
        return err_at(r->e, ERR_INPUT, 0, r->name, line, 0,
                      "there is no person %" PRId64 "; the first line says that there are %" PRIu32
                      ", and they are counted from 0",
                      a >= g->people ? a : b, g->people);
    }
    if (a == b) {
        return err_at(r->e, ERR_INPUT, 0, r->name, line, 0,
                      "person %" PRId64 " cannot be a pair with themselves; name two people", a);
    }
    if (weight < 1 || weight > PAIRS_WEIGHT_MAX) {
        return err_at(r->e, ERR_INPUT, 0, r->name, line, 0, "a pair weighs from 1 to %" PRId64 ", not %" PRId64,
                      PAIRS_WEIGHT_MAX, weight);
    }
    *out = (pairs_edge){(uint32_t)a, (uint32_t)b, weight};
    return true;
}

static bool read_pairs(reading *r, const pairs_graph *g, pairs_edge *edges)
{
    for (size_t i = 0; i < g->edge_count; i++) {
        if (r->at == r->end) {
            return err_at(r->e, ERR_INPUT, 0, r->name, r->number, 0,
                          "the file ends after %zu pairs; its first line says that there are %zu", i, g->edge_count);
        }
        TRY(read_pair(r, g, &edges[i]));
    }
    while (r->at < r->end && is_space(*r->at)) {
        r->at++;
    }
    return r->at == r->end ||
           err_at(r->e, ERR_INPUT, 0, r->name, r->number, 0,
                  "there is more behind the %zu pairs that the first line says; count them again", g->edge_count);
}

/* ------------------------------------------------------------------ each pair once */

static uint32_t low(const pairs_edge *x)
{
    return x->a < x->b ? x->a : x->b;
}

/* Edges by their lower person, in the order of the file; then of each the others are noted. Places, not lines: edge i stands on line i + 2. */
static bool check_once(arena *a, const reading *r, const pairs_graph *g, const pairs_edge *edges)
{
    uint32_t *first = ARENA_ARRAY(a, uint32_t, (size_t)g->people + 2);
    uint32_t *place = arena_array(a, g->edge_count + 1, sizeof *place);
    uint32_t *seen = ARENA_ARRAY(a, uint32_t, g->people); /* of each: 1 + the place of the last edge to them */
    for (size_t i = 0; i < g->edge_count; i++) {
        first[low(&edges[i]) + 2]++;
    }
    for (size_t v = 2; v < (size_t)g->people + 2; v++) {
        first[v] += first[v - 1];
    }
    for (size_t i = 0; i < g->edge_count; i++) {
        place[first[low(&edges[i]) + 1]++] = (uint32_t)i;
    }
    size_t again = SIZE_MAX, before = 0; /* the first line that is there again */
    for (uint32_t v = 0; v < g->people; v++) {
        for (uint32_t k = first[v]; k < first[v + 1]; k++) {
            const pairs_edge *x = &edges[place[k]];
            uint32_t *last = &seen[x->a > x->b ? x->a : x->b], was = *last; /* of v, or of a person before v */
            if (was > 0 && low(&edges[was - 1]) == v && place[k] < again) {
                again = place[k];
                before = was - 1;
            }
            *last = place[k] + 1;
        }
    }
    return again == SIZE_MAX ||
           err_at(r->e, ERR_INPUT, 0, r->name, (int)again + 2, 0,
                  "the pair of %" PRIu32 " and %" PRIu32 " stands here again, after line %zu; each pair stands once",
                  edges[again].a, edges[again].b, before + 2);
}

bool graph_read_pairs(arena *a, str text, str name, pairs_graph *out, err *e)
{
    arena *own = arena_new();
    pairs_graph g = {0};
    bool good = file_gunzip(own, text, GRAPH_BYTES_MAX, &text, e) || err_in_file(e, name);
    text = text.p == NULL ? S("") : text;
    reading r = {.at = text.p, .end = text.p + text.n, .line = text.p, .number = 1, .name = name, .e = e};
    good = good && read_sizes(&r, &g);
    if (good) {
        pairs_edge *edges = arena_array(a, g.edge_count + 1, sizeof *edges);
        g.edges = edges;
        good = read_pairs(&r, &g, edges) && check_once(own, &r, &g, edges);
    }
    if (good) {
        *out = g;
    }
    arena_free(own);
    return good;
}

/* Exchange graphs from files: three ways of writing, told apart by how many numbers the first line has. */
#include "match/graph_file.h"

#include <inttypes.h>
#include <math.h>

#include "base/file.h"

#include "base/banned.h"

enum {
    DIGITS_MAX = 18, /* behind the point, for a unit of points */
    POWER_MAX = 300, /* of ten, above and below nought, behind an 'e' */
    SHOWN_MAX = 40,  /* bytes of a word that a refusal shows */
};
static const double weight_most = 1e15;
static const double points_most = 1073741824; /* of the greatest weight, where a whole number of points does not do */

typedef struct arc {
    uint32_t from, to, line;
    double weight;
} arc;

typedef struct reader {
    const char *p, *end;
    uint32_t line;
    str name;
    err *e;
} reader;

typedef struct graph { /* as it is read */
    arena *a;          /* scratch */
    uint32_t count, starts;
    arc *arcs;
    size_t arc_count, arc_cap;
    uint32_t decimals; /* the most of any weight */
} graph;

typedef struct number {
    double value;
    uint32_t decimals;
    bool whole;
} number;

/* ------------------------------------------------------------------ words of a line */

/* As much of the word as a message has room for, and as is text. */
static str shown(str word)
{
    word = str_cut(word, 0, SHOWN_MAX);
    return str_cut(word, 0, str_utf8_prefix(word));
}

static bool refuse(const reader *r, const char *what, str word)
{
    return err_at(r->e, ERR_INPUT, 0, r->name, (int)r->line, 0, "'" STR_FMT "' %s", STR_ARG(shown(word)), what);
}

static bool refuse_line(const reader *r, const char *what)
{
    return err_at(r->e, ERR_SYNTAX, 0, r->name, (int)r->line, 0, "%s", what);
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* The next word of this line; empty at its end. */
static str next_word(reader *r)
{
    while (r->p < r->end && is_space(*r->p)) {
        r->p++;
    }
    const char *from = r->p;
    while (r->p < r->end && *r->p != '\n' && !is_space(*r->p)) {
        r->p++;
    }
    return (str){from, (size_t)(r->p - from)};
}

/* To the next line that is not blank; false at the end of the text. */
static bool next_line(reader *r)
{
    for (bool first = r->line == 0;; first = false) {
        if (!first) {
            while (r->p < r->end && *r->p != '\n') {
                r->p++;
            }
            if (r->p == r->end) {
                return false;
            }
            r->p++;
        }
        r->line++;
        const char *at = r->p;
        while (at < r->end && is_space(*at)) {
            at++;
        }
        if (at < r->end && *at != '\n') {
            return true;
        }
    }
}

/* -12, 0.5, 1e-3 */
static bool parse(str word, number *out)
{
    size_t i = word.n > 0 && (word.p[0] == '-' || word.p[0] == '+');
    uint64_t digits = 0;
    uint32_t seen = 0, decimals = 0;
    bool point = false;
    for (; i < word.n && (is_digit(word.p[i]) || (word.p[i] == '.' && !point)); i++) {
        if (word.p[i] == '.') {
            point = true;
            continue;
        }
        seen++;
        if (digits < UINT64_C(100000000000000000)) { /* what comes after so many digits changes nothing */
            digits = digits * 10 + (uint64_t)(word.p[i] - '0');
            decimals += point;
        } else if (!point) {
            return false;
        }
    }
    if (seen == 0) {
        return false;
    }
    int64_t power = 0;
    if (i < word.n && (word.p[i] == 'e' || word.p[i] == 'E') &&
        (!str_to_int(str_from(word, i + 1), &power) || power > POWER_MAX || power < -POWER_MAX)) {
        return false;
    }
    if (i < word.n && power == 0 && word.p[i] != 'e' && word.p[i] != 'E') {
        return false;
    }
    power -= decimals;
    out->value = (double)digits * (power > 0 ? pow(10, (double)power) : 1) / (power < 0 ? pow(10, (double)-power) : 1);
    out->value = word.p[0] == '-' ? -out->value : out->value;
    out->decimals = power < 0 && digits > 0 ? (uint32_t)-power : 0;
    out->whole = !point && power == 0;
    return true;
}

static bool read_count(const reader *r, str word, uint64_t most, uint64_t *out)
{
    int64_t v;
    if (!str_to_int(word, &v) || v < 0) {
        return refuse(r, "is not a whole number of at least 0", word);
    }
    if ((uint64_t)v > most) {
        return refuse(r, "is more than can be read", word);
    }
    *out = (uint64_t)v;
    return true;
}

/* The numbers of the first line: at most four. */
static bool read_head(reader *r, uint64_t *out, uint32_t *count)
{
    *count = 0;
    if (!next_line(r)) {
        return refuse_line(r, "there is nothing to read; the first line says how many people and arcs there are");
    }
    for (str word; (word = next_word(r)).n > 0; (*count)++) {
        if (*count == 4) {
            return refuse_line(r, "the first line has more than four numbers; expected 'people arcs', 'people arcs "
                                  "starters' or 'people starters pairs arcs'");
        }
        TRY(read_count(r, word, EXCHANGE_ARCS_MAX, &out[*count]));
    }
    return true;
}

static bool check_count(const reader *r, uint64_t count)
{
    return count <= EXCHANGE_VERTICES_MAX ||
           err_at(r->e, ERR_LIMIT, 0, r->name, (int)r->line, 0, "there are more than %d people", EXCHANGE_VERTICES_MAX);
}

/* ------------------------------------------------------------------ lines of three */

static bool read_vertex(const reader *r, str word, uint32_t count, const char *what, uint32_t *out)
{
    int64_t v;
    if (!str_to_int(word, &v)) {
        return refuse(r, word.n == 0 ? "is missing; a line is 'from to weight'" : "is not the number of somebody",
                      word.n == 0 ? str_of(what) : word);
    }
    if (v < 0 || v >= count) {
        return err_at(r->e, ERR_INPUT, 0, r->name, (int)r->line, 0,
                      "'%lld' is nobody here; numbers go from 0 to below %u", (long long)v, count);
    }
    *out = (uint32_t)v;
    return true;
}

static bool read_weight(const reader *r, str word, graph *g, double *out)
{
    number n;
    if (word.n == 0) {
        return refuse_line(r, "the weight is missing; a line is 'from to weight'");
    }
    if (!parse(word, &n) || !(n.value >= 0) || n.value > weight_most) {
        return refuse(r, "is not a weight of at least 0", word);
    }
    g->decimals = n.decimals > g->decimals ? n.decimals : g->decimals;
    *out = n.value;
    return true;
}

static bool at_end_of_line(reader *r)
{
    str word = next_word(r);
    return word.n == 0 || refuse(r, "is more than this line should have; a line is 'from to weight'", word);
}

/* `arcs` lines; `base` is added to from. With `closed` the line -1 -1 -1 must follow. Nothing may come after. */
static bool read_arcs(reader *r, graph *g, uint64_t arcs, uint32_t givers, uint32_t takers, uint32_t base, bool closed)
{
    uint64_t seen = 0;
    for (bool ended = false; next_line(r);) {
        str word = next_word(r);
        if (ended) {
            return refuse_line(r, "the file goes on after its last line");
        }
        if (closed && str_eq(word, S("-1"))) {
            if (!str_eq(next_word(r), S("-1")) || !str_eq(next_word(r), S("-1"))) {
                return refuse_line(r, "a line that begins with -1 must be '-1 -1 -1', the end");
            }
            TRY(at_end_of_line(r));
            if (seen < arcs) {
                return err_at(r->e, ERR_INPUT, 0, r->name, (int)r->line, 0,
                              "the list ends after %llu arcs; the first line promised %llu", (unsigned long long)seen,
                              (unsigned long long)arcs);
            }
            ended = true;
            closed = false;
            continue;
        }
        arc x = {.line = r->line};
        TRY(read_vertex(r, word, givers, "from", &x.from) && read_vertex(r, next_word(r), takers, "to", &x.to) &&
            read_weight(r, next_word(r), g, &x.weight) && at_end_of_line(r));
        if (seen++ == arcs) {
            return err_at(r->e, ERR_INPUT, 0, r->name, (int)r->line, 0,
                          "there are more arcs than the %llu that the first line promised", (unsigned long long)arcs);
        }
        x.from += base;
        ARENA_PUSH(g->a, g->arcs, g->arc_count, g->arc_cap, x);
    }
    if (seen < arcs) {
        return err_at(r->e, ERR_INPUT, 0, r->name, (int)r->line, 0,
                      "the file ends after %llu arcs; the first line promised %llu", (unsigned long long)seen,
                      (unsigned long long)arcs);
    }
    return !closed || refuse_line(r, "the file ends without the line '-1 -1 -1'");
}

/* ------------------------------------------------------------------ arcs in order */

static bool check_arc(const arc *x, uint32_t count, uint32_t starts, str name, err *e)
{
    if (x->from == x->to) {
        return err_at(e, ERR_INPUT, 0, name, (int)x->line, 0, "somebody helps themselves; leave this arc out");
    }
    return x->to < count - starts || err_at(e, ERR_INPUT, 0, name, (int)x->line, 0,
                                            "this arc helps somebody who begins chains and asks nothing; leave it out");
}

/* Arcs of `sorted` by from and to, in two passes that keep the order of what is equal. */
static const arc *sort_arcs(const graph *g, uint64_t *first)
{
    size_t n = g->arc_count;
    arc *by_to = arena_array(g->a, n + 1, sizeof *by_to), *sorted = arena_array(g->a, n + 1, sizeof *sorted);
    uint64_t *next = ARENA_ARRAY(g->a, uint64_t, (size_t)g->count + 1);
    for (size_t i = 0; i < n; i++) {
        next[g->arcs[i].to + 1]++;
        first[g->arcs[i].from + 1]++;
    }
    for (uint32_t v = 0; v < g->count; v++) {
        next[v + 1] += next[v];
        first[v + 1] += first[v];
    }
    for (size_t i = 0; i < n; i++) {
        by_to[next[g->arcs[i].to]++] = g->arcs[i];
    }
    for (uint32_t v = 0; v < g->count; v++) {
        next[v] = first[v];
    }
    for (size_t i = 0; i < n; i++) {
        sorted[next[by_to[i].from]++] = by_to[i];
    }
    return sorted;
}

/* One point: a power of ten when all weights are whole multiples of it, else so small that nobody notices. */
static double find_unit(const graph *g)
{
    double most = 0, unit = g->decimals <= DIGITS_MAX ? 1 / pow(10, g->decimals) : 0;
    for (size_t i = 0; i < g->arc_count; i++) {
        most = g->arcs[i].weight > most ? g->arcs[i].weight : most;
    }
    return unit > 0 && most / unit <= points_most ? unit : most / points_most;
}

static bool finish(arena *a, const graph *g, str name, str starts_name, uint32_t own_lines, exchange_graph *out, err *e)
{
    uint64_t *first = ARENA_ARRAY(a, uint64_t, (size_t)g->count + 1);
    uint32_t *to = arena_array(a, g->arc_count + 1, sizeof *to);
    int32_t *weight = arena_array(a, g->arc_count + 1, sizeof *weight);
    uint8_t *starts = ARENA_ARRAY(a, uint8_t, (size_t)g->count + 1);
    for (size_t i = 0; i < g->arc_count; i++) {
        TRY(check_arc(&g->arcs[i], g->count, g->starts, g->arcs[i].from < own_lines ? name : starts_name, e));
    }
    double unit = find_unit(g);
    const arc *sorted = sort_arcs(g, first);
    for (size_t i = 0; i < g->arc_count; i++) {
        if (i > 0 && sorted[i].from == sorted[i - 1].from && sorted[i].to == sorted[i - 1].to) {
            return err_at(e, ERR_INPUT, 0, sorted[i].from < own_lines ? name : starts_name, (int)sorted[i].line, 0,
                          "this arc was given before, in line %u; leave one out", sorted[i - 1].line);
        }
        to[i] = sorted[i].to;
        weight[i] = (int32_t)lround(sorted[i].weight / unit);
    }
    for (uint32_t v = g->count - g->starts; v < g->count; v++) {
        starts[v] = 1;
    }
    *out = (exchange_graph){.count = g->count, .first = first, .to = to, .weight = weight, .unit = unit};
    out->starts = starts;
    return true;
}

/* ------------------------------------------------------------------ lists in brackets */

/* The next bracket, comma or word, over lines; empty at the end. */
static str next_token(reader *r)
{
    while (r->p < r->end && (is_space(*r->p) || *r->p == '\n')) {
        r->line += *r->p == '\n';
        r->p++;
    }
    const char *from = r->p;
    while (r->p < r->end && !is_space(*r->p) && *r->p != '\n' && *r->p != ',' && *r->p != '[' && *r->p != ']') {
        r->p++;
    }
    r->p += r->p == from && r->p < r->end;
    return (str){from, (size_t)(r->p - from)};
}

static bool expect(reader *r, const char *token, const char *where)
{
    str its = next_token(r);
    return str_eq(its, str_of(token)) ||
           err_at(r->e, ERR_SYNTAX, 0, r->name, (int)r->line, 0, "expected '%s' %s, not '" STR_FMT "'", token, where,
                  STR_ARG(its.n > 0 ? shown(its) : S("the end of the file")));
}

/* One list: to[] of arcs of `from` when `lengths` is empty so far, else their weights. */
static bool read_list(reader *r, graph *g, uint32_t from, size_t *at, uint64_t arcs)
{
    bool weights = at != NULL;
    TRY(expect(r, "[", "before a list"));
    str token = next_token(r);
    for (bool more = !str_eq(token, S("]")); more; token = next_token(r)) {
        if (token.n == 0) {
            return refuse_line(r, "the file ends within a list");
        }
        if (!weights) {
            int64_t v;
            if (!str_to_int(token, &v) || v < 1 || v > g->count) {
                return refuse(r, "is nobody here; a list has numbers from 1 to the number of people", token);
            }
            if (g->arc_count == arcs) {
                return refuse_line(r, "there are more arcs than the first line promised");
            }
            arc x = {.from = from, .to = (uint32_t)v - 1, .line = r->line, .weight = 1};
            ARENA_PUSH(g->a, g->arcs, g->arc_count, g->arc_cap, x);
        } else {
            if (*at == g->arc_count || g->arcs[*at].from != from) {
                return refuse_line(r, "this list has more weights than there are people in the list of whom they help");
            }
            TRY(read_weight(r, token, g, &g->arcs[(*at)++].weight));
        }
        token = next_token(r);
        more = str_eq(token, S(","));
        if (!more && !str_eq(token, S("]"))) {
            return refuse(r, "stands where ',' or ']' was expected", token);
        }
        if (!more) {
            break;
        }
    }
    if (weights && *at < g->arc_count && g->arcs[*at].from == from) {
        return refuse_line(r, "this list has fewer weights than there are people in the list of whom they help");
    }
    return true;
}

static bool read_lists(reader *r, graph *g, size_t *at, uint64_t arcs)
{
    TRY(expect(r, "[", "before all lists"));
    for (uint32_t v = 0; v < g->count; v++) {
        TRY(v == 0 || expect(r, ",", "between lists: one for everybody"));
        TRY(read_list(r, g, v, at, arcs));
    }
    return expect(r, "]", "after the last list");
}

static bool read_preflib(reader *r, graph *g, const uint64_t *head)
{
    size_t at = 0;
    if (head[0] != head[1] + head[2]) {
        return refuse_line(r, "people must be as many as starters and pairs together; the first line is 'people "
                              "starters pairs arcs'");
    }
    TRY(check_count(r, head[0]));
    g->count = (uint32_t)head[0];
    g->starts = (uint32_t)head[1];
    TRY(read_lists(r, g, NULL, head[3]));
    /* in files with starters the first line also counts an arc from each pair back to each starter, which no list has */
    if (g->arc_count != head[3] && g->arc_count + head[1] * head[2] != head[3]) {
        return err_at(r->e, ERR_INPUT, 0, r->name, (int)r->line, 0, "there are %zu arcs; the first line promised %llu",
                      g->arc_count, (unsigned long long)head[3]);
    }
    reader rest = *r;
    if (next_token(&rest).n == 0) {
        return true; /* no weights: all one */
    }
    TRY(read_lists(r, g, &at, head[3]));
    return next_token(r).n == 0 || refuse_line(r, "the file goes on after its last list");
}

/* ------------------------------------------------------------------ all three */

static bool read_starts(reader *r, graph *g, uint32_t pairs)
{
    uint64_t head[4];
    uint32_t numbers;
    TRY(read_head(r, head, &numbers));
    if (numbers != 2) {
        return refuse_line(r, "the first line of a file of starters is 'starters arcs'");
    }
    TRY(check_count(r, head[0] + pairs));
    g->starts = (uint32_t)head[0];
    g->count = pairs + g->starts;
    return read_arcs(r, g, head[1], g->starts, pairs, pairs, true);
}

bool graph_read_exchange(arena *a, str text, str name, str starts, str starts_name, exchange_graph *out, err *e)
{
    graph g = {.a = arena_new()};
    if (!(file_gunzip(g.a, text, GRAPH_BYTES_MAX, &text, e) || err_in_file(e, name)) ||
        !(starts.p == NULL || file_gunzip(g.a, starts, GRAPH_BYTES_MAX, &starts, e) || err_in_file(e, starts_name))) {
        arena_free(g.a);
        return false;
    }
    text = text.p == NULL ? S("") : text;
    reader r = {.p = text.p, .end = text.p + text.n, .name = name, .e = e};
    reader s = {.p = starts.p, .end = starts.p == NULL ? NULL : starts.p + starts.n, .name = starts_name, .e = e};
    uint64_t head[4];
    uint32_t numbers, own = 0;
    bool good = read_head(&r, head, &numbers) && check_count(&r, head[0]);
    if (good && starts.p != NULL && numbers != 2) {
        good = err_at(e, ERR_INPUT, 0, starts_name, 0, 0,
                      "a file of starters goes with a graph whose first line is 'people arcs' only");
    }
    if (good && numbers == 2) {
        g.count = own = (uint32_t)head[0];
        good =
            read_arcs(&r, &g, head[1], g.count, g.count, 0, true) && (starts.p == NULL || read_starts(&s, &g, g.count));
    } else if (good && numbers == 3) {
        g.count = own = (uint32_t)head[0];
        g.starts = head[2] <= head[0] ? (uint32_t)head[2] : 0;
        good = (head[2] <= head[0] || refuse_line(&r, "there are more starters than people")) &&
               read_arcs(&r, &g, head[1], g.count, g.count, 0, false);
    } else if (good && numbers == 4) {
        own = (uint32_t)head[0];
        good = read_preflib(&r, &g, head);
    } else if (good) {
        good = refuse_line(&r, "one number is too few; expected 'people arcs', 'people arcs starters' or 'people "
                               "starters pairs arcs'");
    }
    good = good && finish(a, &g, name, starts_name, own, out, e);
    arena_free(g.a);
    return good;
}

/* ------------------------------------------------------------------ to a file */

str graph_write_exchange(arena *a, const exchange_graph *g)
{
    arena *scratch = arena_new();
    uint32_t *place = arena_array(scratch, (size_t)g->count + 1, sizeof *place),
             *of = arena_array(scratch, (size_t)g->count + 1, sizeof *of), count = 0, others = 0;
    for (int begins = 0; begins < 2; begins++) {
        for (uint32_t v = 0; v < g->count; v++) {
            if ((g->starts != NULL && g->starts[v] != 0) == (begins == 1)) {
                place[v] = count;
                of[count++] = v;
            }
        }
        others = begins == 0 ? count : others;
    }
    buf b = buf_in(a);
    buf_printf(&b, "%" PRIu32 " %" PRIu64 " %" PRIu32 "\n", g->count, g->first[g->count], g->count - others);
    for (uint32_t i = 0; i < g->count; i++) {
        for (uint64_t k = g->first[of[i]]; k < g->first[of[i] + 1]; k++) {
            buf_printf(&b, "%" PRIu32 " %" PRIu32 " %.15g\n", i, place[g->to[k]], g->weight[k] * g->unit);
        }
    }
    arena_free(scratch);
    return buf_str(&b);
}

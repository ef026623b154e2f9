/* An invented pool of kidney exchange, as a graph that `samenhang match graph` reads (src/match/graph_file.h: people, arcs and starters, then a line for each arc; each weighs one).
 *
 *   kidney_pool PAIRS ALTRUISTS SEED
 *
 * Patients and donors have blood types as a population has, patients are sensitised little, more or highly, and a patient who is a wife of her donor more than that. Pairs that go together need no exchange:
 * they are drawn again. What is left is the hard kind of graph: a fifth of the donors could help nearly everybody, while most of the patients wait for just those, and some hardly anybody can help. Altruists
 * are the last; they are donors of any type. Chances: Saidman and others 2006, doi:10.1097/01.tp.0000195775.77081.25; graphs made so: Dickerson, Procaccia, Sandholm 2012.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/rng.h"
#include "base/str.h"

#include "base/banned.h"

enum { PEOPLE_MAX = 20000, A = 1, B = 2 }; /* a blood type is a set: O has none of the two, AB both */

typedef struct member {
    uint8_t patient, donor; /* blood types */
    double rejects;         /* chance that the patient cannot bear a donor of a type that fits */
} member;

static uint8_t draw_type(rng *r)
{
    double x = rng_unit(r);
    return x < 0.4814 ? 0 : x < 0.8187 ? A : x < 0.9615 ? B : A | B;
}

static bool fits(const member *giver, const member *taker, rng *r)
{
    return (giver->donor & ~taker->patient) == 0 && rng_unit(r) >= taker->rejects;
}

static member draw_pair(rng *r)
{
    for (;;) {
        member m = {.patient = draw_type(r), .donor = draw_type(r)};
        double x = rng_unit(r);
        m.rejects = x < 0.7019 ? 0.05 : x < 0.9019 ? 0.1 : 0.9;
        if (rng_unit(r) < 0.409 && rng_unit(r) < 0.4897) { /* a wife, with her husband as donor */
            m.rejects = 1 - 0.75 * (1 - m.rejects);
        }
        if (!fits(&m, &m, r)) {
            return m;
        }
    }
}

int main(int argc, char **argv)
{
    uint64_t pairs = argc == 4 ? strtoull(argv[1], NULL, 10) : 0, starts = argc == 4 ? strtoull(argv[2], NULL, 10) : 0;
    if (argc != 4 || pairs + starts > PEOPLE_MAX || pairs == 0) {
        fprintf(stderr, "usage: kidney_pool PAIRS ALTRUISTS SEED, of at most %d people\n", PEOPLE_MAX);
        return 2;
    }
    arena *a = arena_new();
    rng r = rng_from_seed(strtoull(argv[3], NULL, 10));
    member *people = arena_array(a, pairs + starts, sizeof *people);
    for (uint64_t v = 0; v < pairs + starts; v++) {
        people[v] = v < pairs ? draw_pair(&r) : (member){.donor = draw_type(&r)};
    }
    buf arcs = buf_in(a);
    uint64_t count = 0;
    for (uint64_t v = 0; v < pairs + starts; v++) {
        for (uint64_t to = 0; to < pairs; to++) {
            if (to != v && fits(&people[v], &people[to], &r)) {
                buf_printf(&arcs, "%u %u 1\n", (unsigned)v, (unsigned)to);
                count++;
            }
        }
    }
    str text = buf_str(&arcs);
    printf("%u %u %u\n", (unsigned)(pairs + starts), (unsigned)count, (unsigned)starts);
    bool good = fwrite(text.p, 1, text.n, stdout) == text.n && fflush(stdout) == 0;
    arena_free(a);
    return good ? 0 : 1;
}

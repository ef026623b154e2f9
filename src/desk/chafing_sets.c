/* From the ways to something to the rules that block it, and those to let go. */
#include "desk/chafing.h"

#include "base/minimal.h"

#include "base/banned.h"

enum { QUESTIONS_MAX = 20000 };
#define STEPS_MAX (UINT64_C(1) << 24) /* some hundredths of a second */

typedef struct asking {
    const desk_way *ways;
    uint32_t way_count;
    uint32_t *thing_of; /* by rule: its number among the things that are looked for */
    const overview_layer *layers;
} asking;

/* Do these rules alone block it: has each way one of them? */
static bool blocks(void *context, const bool *kept)
{
    const asking *x = context;
    for (uint32_t w = 0; w < x->way_count; w++) {
        bool closed = false;
        for (uint32_t i = 0; i < x->ways[w].count && !closed; i++) {
            closed = kept[x->thing_of[x->ways[w].rules[i]]];
        }
        if (!closed) {
            return false;
        }
    }
    return true;
}

/* Is it possible when these are let go: has some way none but them? A fact stays. */
static bool opens(void *context, const bool *gone)
{
    const asking *x = context;
    for (uint32_t w = 0; w < x->way_count; w++) {
        bool open = true;
        for (uint32_t i = 0; i < x->ways[w].count && open; i++) {
            uint32_t rule = x->ways[w].rules[i];
            open = x->layers[rule] != OVERVIEW_LAYER_FACT && gone[x->thing_of[rule]];
        }
        if (open) {
            return true;
        }
    }
    return false;
}

/* With the rules up to which layer is it blocked? */
static overview_layer layer_of(const asking *x)
{
    overview_layer worst = OVERVIEW_LAYER_FACT; /* over the ways, of the hardest rule of each */
    for (uint32_t w = 0; w < x->way_count; w++) {
        overview_layer hardest = OVERVIEW_LAYER_HABIT;
        for (uint32_t i = 0; i < x->ways[w].count; i++) {
            overview_layer its = x->layers[x->ways[w].rules[i]];
            hardest = its < hardest ? its : hardest;
        }
        worst = hardest > worst ? hardest : worst;
    }
    return worst;
}

typedef struct searching { /* for blocking sets, or for a release */
    uint32_t *rules;       /* of each thing */
    uint32_t count;
    uint8_t *rank; /* of cost: the cheapest first */
} searching;

/* The rules that stand in some way; facts only when they are asked for. In order of number. */
static searching find_things(arena *a, asking *x, uint32_t rule_count, bool release)
{
    searching out = {.rules = ARENA_ARRAY(a, uint32_t, rule_count + 1),
                     .rank = ARENA_ARRAY(a, uint8_t, rule_count + 1)};
    bool *there = ARENA_ARRAY(a, bool, rule_count + 1);
    for (uint32_t w = 0; w < x->way_count; w++) {
        for (uint32_t i = 0; i < x->ways[w].count; i++) {
            there[x->ways[w].rules[i]] = true;
        }
    }
    for (uint32_t r = 0; r < rule_count; r++) {
        if (there[r] && !(release && x->layers[r] == OVERVIEW_LAYER_FACT)) {
            x->thing_of[r] = out.count;
            out.rank[out.count] = (uint8_t)(release ? OVERVIEW_LAYER_HABIT - x->layers[r] : x->layers[r]);
            out.rules[out.count++] = r;
        }
    }
    return out;
}

static minimal *begin(arena *a, const searching *s, minimal_ask *ask, asking *x, err *e)
{
    uint64_t *cost = ARENA_ARRAY(a, uint64_t, s->count + 1);
    if (!minimal_layers(s->rank, s->count, cost, e)) {
        return NULL;
    }
    minimal_case c = {
        .count = s->count, .cost = cost, .ask = ask, .context = x, .questions = QUESTIONS_MAX, .steps = STEPS_MAX};
    return minimal_begin(a, &c, e);
}

static overview_numbers rules_of(arena *a, const searching *s, const uint32_t *set, uint32_t n)
{
    uint32_t *list = ARENA_ARRAY(a, uint32_t, n + 1);
    for (uint32_t i = 0; i < n; i++) {
        list[i] = s->rules[set[i]];
    }
    return (overview_numbers){list, n};
}

/* When the search was stopped before it found one: all rules, without those that are not needed, the softest left out first. */
static overview_numbers block_with_few(arena *a, asking *x, const searching *s)
{
    bool *kept = ARENA_ARRAY(a, bool, s->count + 1);
    uint32_t *list = ARENA_ARRAY(a, uint32_t, s->count + 1), n = 0;
    for (uint32_t i = 0; i < s->count; i++) {
        kept[i] = true;
    }
    for (int rank = OVERVIEW_LAYERS - 1; rank >= 0; rank--) {
        for (uint32_t i = 0; i < s->count; i++) {
            kept[i] = kept[i] && s->rank[i] != rank;
            kept[i] = kept[i] || (s->rank[i] == rank && !blocks(x, kept));
        }
    }
    for (uint32_t i = 0; i < s->count; i++) {
        if (kept[i]) {
            list[n++] = s->rules[i];
        }
    }
    return (overview_numbers){list, n};
}

static bool find_blocking(arena *a, asking *x, uint32_t rule_count, desk_blocked *out, err *e)
{
    searching s = find_things(a, x, rule_count, false);
    overview_numbers *sets = ARENA_ARRAY(a, overview_numbers, DESK_SETS_MAX);
    minimal *m = begin(a, &s, blocks, x, e);
    TRY(m != NULL);
    const uint32_t *set;
    uint32_t n;
    minimal_outcome found = MINIMAL_FOUND;
    while (out->set_count < DESK_SETS_MAX && (found = minimal_next(m, &set, &n)) == MINIMAL_FOUND) {
        sets[out->set_count++] = rules_of(a, &s, set, n);
    }
    if (out->set_count == 0) {
        sets[out->set_count++] = block_with_few(a, x, &s);
    }
    out->sets = sets;
    out->more_sets = found == MINIMAL_STOPPED || (found == MINIMAL_FOUND && minimal_next(m, &set, &n) != MINIMAL_NONE);
    return true;
}

/* Of two ways, the one that is cheaper to open: fewer rules of the hardest layer, then of the next. */
static bool is_cheaper(const asking *x, const desk_way *one, const desk_way *other)
{
    int more[OVERVIEW_LAYERS] = {0};
    for (uint32_t i = 0; i < one->count; i++) {
        more[x->layers[one->rules[i]]]++;
    }
    for (uint32_t i = 0; i < other->count; i++) {
        more[x->layers[other->rules[i]]]--;
    }
    for (int layer = 0; layer < OVERVIEW_LAYERS; layer++) {
        if (more[layer] != 0) {
            return more[layer] < 0;
        }
    }
    return false;
}

/* When the search was stopped: the rules of the cheapest way by itself. */
static void release_one_way(arena *a, const asking *x, desk_blocked *out)
{
    const desk_way *best = &x->ways[0];
    for (uint32_t w = 1; w < x->way_count; w++) {
        best = is_cheaper(x, &x->ways[w], best) ? &x->ways[w] : best;
    }
    uint32_t *list = ARENA_ARRAY(a, uint32_t, best->count + 1);
    out->has_release = true;
    for (uint32_t i = 0; i < best->count; i++) {
        uint32_t at = i;
        for (; at > 0 && list[at - 1] > best->rules[i]; at--) {
            list[at] = list[at - 1];
        }
        list[at] = best->rules[i];
        out->has_release = out->has_release && x->layers[best->rules[i]] != OVERVIEW_LAYER_FACT;
    }
    out->release = out->has_release ? (overview_numbers){list, best->count} : (overview_numbers){0};
}

static bool find_release(arena *a, asking *x, uint32_t rule_count, desk_blocked *out, err *e)
{
    searching s = find_things(a, x, rule_count, true);
    minimal *m = begin(a, &s, opens, x, e);
    TRY(m != NULL);
    const uint32_t *set;
    uint32_t n;
    minimal_outcome found = minimal_next(m, &set, &n);
    out->has_release = found == MINIMAL_FOUND;
    out->smallest = found != MINIMAL_STOPPED;
    if (found == MINIMAL_STOPPED) {
        release_one_way(a, x, out);
    } else if (out->has_release) {
        out->release = rules_of(a, &s, set, n);
    }
    return true;
}

bool desk_find_sets(arena *a, const overview_layer *layers, uint32_t rule_count, const desk_way *ways,
                    uint32_t way_count, desk_blocked *out, err *e)
{
    asking x = {
        .ways = ways, .way_count = way_count, .thing_of = ARENA_ARRAY(a, uint32_t, rule_count + 1), .layers = layers};
    *out = (desk_blocked){.layer = layer_of(&x)};
    return find_blocking(a, &x, rule_count, out, e) && find_release(a, &x, rule_count, out, e);
}

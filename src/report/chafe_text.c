/* Where it chafes, in words: what was wanted, what stands in the way and where that stands, what is enough to let go, and at whose table. */
#include "report/layout.h"
#include "report/report.h"

#include "base/banned.h"

#define SAY(id, ...) TEXT(w->a, w->lang, "report.chafe." id, ##__VA_ARGS__)

typedef struct writing {
    layout page;
    arena *a;
    text_language lang;
    const overview_chafe *c;
} writing;

/* ------------------------------------------------------------------ parts */

static str layer_name(const writing *w, overview_layer layer)
{
    static const char *const ids[] = {[OVERVIEW_LAYER_FACT] = "report.chafe.layer.fact",
                                      [OVERVIEW_LAYER_LAW] = "report.chafe.layer.law",
                                      [OVERVIEW_LAYER_LOCAL] = "report.chafe.layer.local",
                                      [OVERVIEW_LAYER_CONTRACT] = "report.chafe.layer.contract",
                                      [OVERVIEW_LAYER_HABIT] = "report.chafe.layer.habit"};
    return text_get(w->a, w->lang, ids[layer], 0, NULL);
}

/* With what it still was possible, and what stops it. */
static str until(const writing *w, overview_layer layer)
{
    static const char *const ids[] = {[OVERVIEW_LAYER_FACT] = "report.chafe.until.fact",
                                      [OVERVIEW_LAYER_LAW] = "report.chafe.until.law",
                                      [OVERVIEW_LAYER_LOCAL] = "report.chafe.until.local",
                                      [OVERVIEW_LAYER_CONTRACT] = "report.chafe.until.contract",
                                      [OVERVIEW_LAYER_HABIT] = "report.chafe.until.habit"};
    return text_get(w->a, w->lang, ids[layer], 0, NULL);
}

static str table_name(const writing *w, overview_table table)
{
    static const char *const ids[] = {[OVERVIEW_TABLE_NONE] = "report.chafe.table.none",
                                      [OVERVIEW_TABLE_STATE] = "report.chafe.table.state",
                                      [OVERVIEW_TABLE_COUNCIL] = "report.chafe.table.council",
                                      [OVERVIEW_TABLE_HEADS] = "report.chafe.table.heads"};
    return text_get(w->a, w->lang, ids[table], 0, NULL);
}

/* A sentence ends with a full stop; what came from a law as a few words gets one. */
static str sentence(const writing *w, str words)
{
    bool ends = words.n > 0 && (words.p[words.n - 1] == '.' || words.p[words.n - 1] == '?');
    return ends || words.n == 0 ? words : STR_JOIN(w->a, words, S("."));
}

/* Danger comes first, also here. */
static void put_dangers(writing *w)
{
    for (size_t i = 0; i < w->c->goal_count; i++) {
        if (w->c->goals[i].danger) {
            layout_text(&w->page, 0, 0, SAY("danger", sentence(w, w->c->goals[i].words)));
        }
    }
}

static str joined(const writing *w, const str *list, size_t n)
{
    buf b = buf_in(w->a);
    for (size_t i = 0; i < n; i++) {
        buf_put(&b, i > 0 ? S(", ") : S(""));
        buf_put(&b, list[i]);
    }
    return buf_str(&b);
}

static void put_quotes(writing *w, size_t indent, const str *quotes, size_t n, bool many)
{
    for (size_t i = 0; i < n; i++) {
        layout_text(&w->page, indent, indent + 2, many ? SAY("they_said", quotes[i]) : SAY("you_said", quotes[i]));
    }
}

/* ------------------------------------------------------------------ one bottleneck */

static void put_rule(writing *w, const overview_rule *r)
{
    layout_text(&w->page, 4, 6, SAY("rule", layer_name(w, r->layer), sentence(w, r->words), r->source));
    if (r->allowed.n > 0) {
        layout_text(&w->page, 6, 6, SAY("allowed", r->allowed));
    }
}

/* Are there as many rules to let go as block, each by itself? */
static bool each_alone(const overview_bottleneck *b)
{
    for (size_t i = 0; i < b->blocking_count; i++) {
        if (b->blocking[i].count != 1) {
            return false;
        }
    }
    return true;
}

static void put_blocking(writing *w, const overview_bottleneck *b)
{
    bool alone = each_alone(b);
    if (alone) {
        layout_text(&w->page, 2, 2, b->blocking_count > 1 ? SAY("each") : SAY("this"));
    }
    for (size_t i = 0; i < b->blocking_count; i++) {
        const overview_numbers *set = &b->blocking[i];
        if (!alone) {
            layout_text(&w->page, 2, 2, set->count == 1 ? SAY("this") : i == 0 ? SAY("together") : SAY("or_together"));
        }
        for (uint32_t k = 0; k < set->count; k++) {
            put_rule(w, &w->c->rules[set->list[k]].rule);
        }
    }
    if (b->more_blocking) {
        layout_text(&w->page, 2, 2, SAY("more_sets"));
    }
}

static bool is_of_law(const writing *w, const overview_numbers *n)
{
    for (uint32_t i = 0; i < n->count; i++) {
        if (w->c->rules[n->list[i]].of_law) {
            return true;
        }
    }
    return false;
}

/* The tables of the rules to let go, each once: the hardest first. */
static str tables_of(const writing *w, const overview_numbers *n)
{
    str names[OVERVIEW_TABLES];
    size_t count = 0;
    for (int t = OVERVIEW_TABLE_STATE; t < OVERVIEW_TABLES; t++) {
        bool there = false;
        for (uint32_t i = 0; i < n->count; i++) {
            there = there || w->c->rules[n->list[i]].table == (overview_table)t;
        }
        if (there) {
            names[count++] = table_name(w, (overview_table)t);
        }
    }
    return joined(w, names, count);
}

static void put_release(writing *w, const overview_bottleneck *b)
{
    bool all = each_alone(b) && !b->more_blocking && b->release.count == b->blocking_count;
    if (all) {
        layout_text(&w->page, 2, 2, b->release.count == 1 ? SAY("release.one") : SAY("release.all"));
    } else {
        layout_text(&w->page, 2, 2, SAY("release"));
        for (uint32_t i = 0; i < b->release.count; i++) {
            const overview_rule *r = &w->c->rules[b->release.list[i]].rule;
            layout_text(&w->page, 4, 6, SAY("release.rule", layer_name(w, r->layer), r->source));
        }
    }
    if (!b->smallest) {
        layout_text(&w->page, 2, 2, SAY("not_proven"));
    }
    if (is_of_law(w, &b->release)) {
        layout_text(&w->page, 2, 2, SAY("first_no"));
    }
    if (b->all_along) {
        layout_text(&w->page, 2, 2, SAY("all_along"));
    }
    layout_text(&w->page, 2, 2, SAY("table", tables_of(w, &b->release)));
}

static void put_helps(writing *w, const overview_bottleneck *b)
{
    str *names = ARENA_ARRAY(w->a, str, b->help_count + 1);
    for (size_t i = 0; i < b->help_count; i++) {
        names[i] = w->c->goals[b->helps[i].goal].name;
    }
    if (b->help_count > 0) {
        layout_text(&w->page, 2, 4, SAY("helps", joined(w, names, b->help_count)));
    }
}

static void put_bottleneck(writing *w, const overview_bottleneck *b)
{
    layout_blank(&w->page);
    str title = b->kind == OVERVIEW_WANTED_GOAL     ? SAY("goal", b->name)
                : b->kind == OVERVIEW_WANTED_SCHEME ? SAY("scheme", b->name)
                                                    : b->name;
    layout_text(&w->page, 0, 0, title);
    layout_text(&w->page, 2, 2, b->words);
    if (b->person_count > 0) {
        layout_text(&w->page, 2, 4, SAY("persons", joined(w, b->persons, b->person_count)));
    }
    put_helps(w, b);
    put_quotes(w, 2, b->quotes, b->quote_count, false);
    put_blocking(w, b);
    layout_text(&w->page, 2, 2, until(w, b->layer));
    put_release(w, b);
}

/* ------------------------------------------------------------------ what is told in a line */

static bool same_release(const overview_bottleneck *x, const overview_bottleneck *y)
{
    for (uint32_t i = 0; i < x->release.count && i < y->release.count; i++) {
        if (x->release.list[i] != y->release.list[i]) {
            return false;
        }
    }
    return x->release.count == y->release.count;
}

/* Is it told? A scheme that the same rules stop as an action that rests on it is told with that action. */
static bool is_told(const overview_chafe *c, size_t number)
{
    const overview_bottleneck *b = &c->list[number];
    for (size_t i = 0; i < number && b->kind == OVERVIEW_WANTED_SCHEME; i++) {
        if (c->list[i].kind == OVERVIEW_WANTED_ACTION && c->list[i].has_release && same_release(&c->list[i], b)) {
            return false;
        }
    }
    return b->wanted && b->has_release;
}

/* Names of what waits for this fact, or for the same one told by another source. */
static size_t waiting_for(const writing *w, str words, str *names)
{
    size_t n = 0;
    for (size_t i = 0; i < w->c->count; i++) {
        const overview_bottleneck *b = &w->c->list[i];
        bool by_fact = b->wanted && !b->has_release && b->blocking_count > 0 && b->blocking[0].count > 0;
        bool there = !by_fact || !str_eq(w->c->rules[b->blocking[0].list[0]].rule.words, words);
        for (size_t k = 0; k < n && !there; k++) {
            there = str_eq(names[k], b->name);
        }
        if (!there) {
            names[n++] = b->name;
        }
    }
    return n;
}

static bool was_told(const writing *w, size_t rule)
{
    for (size_t i = 0; i < rule; i++) {
        if (str_eq(w->c->rules[i].rule.words, w->c->rules[rule].rule.words)) {
            return true;
        }
    }
    return false;
}

/* What cannot be because something is not so: of each fact, what waits for it. */
static void put_facts(writing *w)
{
    bool begun = false;
    for (size_t r = 0; r < w->c->rule_count && w->c->rules[r].rule.layer == OVERVIEW_LAYER_FACT; r++) {
        const overview_hindrance *fact = &w->c->rules[r];
        str *list = ARENA_ARRAY(w->a, str, w->c->count + 1), words = sentence(w, fact->rule.words);
        size_t n = was_told(w, r) ? 0 : waiting_for(w, fact->rule.words, list);
        str names = joined(w, list, n);
        if (n > 0 && !begun) {
            layout_blank(&w->page);
            layout_text(&w->page, 0, 0, SAY("facts"));
            begun = true;
        }
        if (n > 0) {
            layout_text(&w->page, 2, 4,
                        fact->of_answers ? SAY("fact.is", names, words) : SAY("fact.only", names, words));
        }
    }
}

/* Schemes that nothing of what was told leads to. */
static void put_unasked(writing *w)
{
    bool begun = false;
    for (size_t i = 0; i < w->c->count; i++) {
        const overview_bottleneck *b = &w->c->list[i];
        if (b->wanted || b->blocking_count == 0 || b->blocking[0].count == 0) {
            continue;
        }
        if (!begun) {
            layout_blank(&w->page);
            layout_text(&w->page, 0, 0, SAY("unasked"));
            begun = true;
        }
        const overview_rule *r = &w->c->rules[b->blocking[0].list[0]].rule;
        layout_text(&w->page, 2, 4, SAY("unasked.one", b->name, sentence(w, r->words), r->source));
    }
}

/* ------------------------------------------------------------------ one household */

str report_chafe_text(arena *a, const overview_chafe *c, text_language lang, int width)
{
    writing one = {.page = layout_in(a, width), .a = a, .lang = lang, .c = c}, *w = &one;
    size_t told = 0;
    layout_heading(&w->page, SAY("title"));
    if (c->unsafe) {
        layout_text(&w->page, 0, 0, SAY("unsafe"));
        return buf_str(&w->page.out);
    }
    for (size_t i = 0; i < c->count; i++) {
        told += is_told(c, i);
    }
    put_dangers(w);
    layout_text(&w->page, 0, 0, !c->told ? SAY("nothing_told") : told > 0 ? SAY("intro") : SAY("nothing"));
    for (size_t i = 0; i < c->count; i++) {
        if (is_told(c, i)) {
            put_bottleneck(w, &c->list[i]);
        }
    }
    put_facts(w);
    put_unasked(w);
    return buf_str(&w->page.out);
}

/* ------------------------------------------------------------------ many households */

static str count_of(const writing *w, uint32_t n)
{
    return n > 0 ? str_printf(w->a, "%u", n) : SAY("few", str_printf(w->a, "%d", OVERVIEW_SHARED_MIN));
}

static void put_point(writing *w, const overview_point *p)
{
    layout_blank(&w->page);
    layout_text(&w->page, 2, 4,
                p->rule.words.n > 0
                    ? SAY("point", layer_name(w, p->rule.layer), sentence(w, p->rule.words), p->rule.source)
                    : SAY("point.article", layer_name(w, p->rule.layer), p->rule.source));
    layout_text(&w->page, 4, 4, SAY("households", count_of(w, p->households)));
    if (p->rule.allowed.n > 0) {
        layout_text(&w->page, 4, 4, SAY("allowed", p->rule.allowed));
    }
    for (size_t i = 0; i < p->thing_count; i++) {
        const overview_thing *t = &p->things[i];
        layout_text(&w->page, 4, 6, SAY("blocks", t->name, count_of(w, t->households)));
        put_quotes(w, 6, t->quotes, t->quote_count, true);
    }
}

static void put_agenda(writing *w, const overview_agenda *g, str title)
{
    layout_blank(&w->page);
    layout_heading(&w->page, title);
    if (g->count == 0) {
        layout_text(&w->page, 2, 2, SAY("agenda.none", str_printf(w->a, "%d", OVERVIEW_SHARED_MIN)));
    }
    for (size_t i = 0; i < g->count; i++) {
        put_point(w, &g->points[i]);
    }
    if (g->more && g->count > 0) {
        layout_blank(&w->page);
        layout_text(&w->page, 2, 2, SAY("agenda.more", str_printf(w->a, "%d", OVERVIEW_SHARED_MIN)));
    }
}

str report_agendas_text(arena *a, const overview_agendas *o, text_language lang, int width)
{
    writing one = {.page = layout_in(a, width), .a = a, .lang = lang}, *w = &one;
    layout_heading(&w->page, SAY("agendas"));
    layout_text(&w->page, 0, 0, SAY("counted", count_of(w, o->households), count_of(w, o->blocked)));
    layout_text(&w->page, 0, 0, SAY("counted.all_along", count_of(w, o->all_along)));
    layout_text(&w->page, 0, 0, SAY("rounded"));
    put_agenda(w, &o->tables[OVERVIEW_TABLE_STATE], SAY("agenda.state"));
    put_agenda(w, &o->tables[OVERVIEW_TABLE_COUNCIL], SAY("agenda.council"));
    put_agenda(w, &o->tables[OVERVIEW_TABLE_HEADS], SAY("agenda.heads"));
    return buf_str(&w->page.out);
}

#include "report/deviation_sheet.h"

#include <assert.h>

#include "base/banned.h"

enum { SECTIONS = 15 };

typedef struct telling {
    arena *a;
    const deviation *d;
    date today;
    text_language lang;
    deviation_section *sections;
    size_t count;
    deviation_line *lines; /* of the section that is being made */
    size_t line_count, line_cap;
} telling;

#define SAY(w, id, ...) TEXT((w)->a, (w)->lang, "report.deviation." id, ##__VA_ARGS__)

static void put(telling *w, str label, str text)
{
    if (text.n > 0) {
        deviation_line line = {label, text};
        ARENA_PUSH(w->a, w->lines, w->line_count, w->line_cap, line);
    }
}

static void close_section(telling *w, str title)
{
    if (w->line_count == 0) {
        put(w, STR_NULL, SAY(w, "empty"));
    }
    assert(w->count < SECTIONS);
    w->sections[w->count++] = (deviation_section){title, w->lines, w->line_count};
    w->lines = NULL;
    w->line_count = w->line_cap = 0;
}

static str day_text(const telling *w, bool has, date day)
{
    return has ? text_date(w->a, w->lang, day) : STR_NULL;
}

static void tell_rules(telling *w)
{
    static const char *const layers[OVERVIEW_LAYERS] = {[OVERVIEW_LAYER_FACT] = "report.plan.layer.fact",
                                                        [OVERVIEW_LAYER_LAW] = "report.plan.layer.law",
                                                        [OVERVIEW_LAYER_LOCAL] = "report.plan.layer.local",
                                                        [OVERVIEW_LAYER_CONTRACT] = "report.plan.layer.contract",
                                                        [OVERVIEW_LAYER_HABIT] = "report.plan.layer.habit"};
    for (size_t i = 0; i < w->d->rule_count; i++) {
        const deviation_rule *x = &w->d->rules[i];
        str label = x->has_layer ? TEXT(w->a, w->lang, layers[x->layer]) : SAY(w, "rule");
        put(w, label, x->words);
        put(w, SAY(w, "source"), x->source);
        put(w, SAY(w, "allowed"), x->allowed);
    }
    close_section(w, SAY(w, "rules"));
}

static void tell_values(telling *w)
{
    for (size_t i = 0; i < w->d->value_count; i++) {
        put(w, STR_NULL, w->d->values[i].aim);
        put(w, SAY(w, "article"), w->d->values[i].article);
    }
    close_section(w, SAY(w, "values"));
}

static void tell_triangle(telling *w)
{
    put(w, STR_NULL, w->d->legitimacy);
    close_section(w, SAY(w, "legitimacy"));
    put(w, STR_NULL, w->d->commitment);
    close_section(w, SAY(w, "commitment"));
    put(w, STR_NULL, w->d->yield);
    close_section(w, SAY(w, "yield"));
}

static void tell_cost(telling *w)
{
    if (w->d->has_cost) {
        put(w, SAY(w, "cost.amount"), text_money(w->a, w->lang, w->d->cost_cents));
    }
    put(w, SAY(w, "cost.budget"), w->d->budget);
    close_section(w, SAY(w, "cost"));
}

static void tell_others(telling *w)
{
    for (size_t i = 0; i < w->d->other_count; i++) {
        put(w, STR_NULL, w->d->others[i].what);
        put(w, SAY(w, "why_not"), w->d->others[i].why_not);
    }
    close_section(w, SAY(w, "others"));
}

static void tell_agreed(telling *w)
{
    static const char *const sides[DEVIATION_SIDES] = {[DEVIATION_FAMILY] = "report.deviation.side.family",
                                                       [DEVIATION_SIGNER] = "report.deviation.side.signer",
                                                       [DEVIATION_ANOTHER] = "report.deviation.side.another"};
    for (size_t i = 0; i < w->d->agreed_count; i++) {
        const deviation_agreed *x = &w->d->agreed[i];
        str label = x->has_side ? TEXT(w->a, w->lang, sides[x->side]) : STR_NULL;
        put(w, label, x->who.n > 0 && x->has_day ? SAY(w, "agreed.on", x->who, day_text(w, true, x->day)) : x->who);
    }
    close_section(w, SAY(w, "agreed"));
    for (size_t i = 0; i < w->d->peer_count; i++) {
        put(w, w->d->peers[i].who, w->d->peers[i].view);
    }
    close_section(w, SAY(w, "peers"));
}

static void tell_expert(telling *w)
{
    put(w, STR_NULL, w->d->expert);
    put(w, SAY(w, "expert.not_yet"), w->d->expert_not_yet);
    put(w, SAY(w, "expert.by"), day_text(w, w->d->has_expert_by, w->d->expert_by));
    close_section(w, SAY(w, "expert"));
}

static void tell_after(telling *w)
{
    put(w, STR_NULL, w->d->objection);
    close_section(w, SAY(w, "objection"));
    put(w, STR_NULL, day_text(w, w->d->has_review, w->d->review));
    if (w->d->has_review && w->d->review < w->today) {
        put(w, STR_NULL, SAY(w, "review.due"));
    }
    close_section(w, SAY(w, "review"));
    put(w, STR_NULL, w->d->done);
    close_section(w, SAY(w, "done"));
}

str deviation_missing_text(arena *a, text_language lang, deviation_part part)
{
    static const char *const ids[DEVIATION_PARTS] = {
        [DEVIATION_DAY] = "report.deviation.missing.day",
        [DEVIATION_GOAL] = "report.deviation.missing.goal",
        [DEVIATION_RULES] = "report.deviation.missing.rules",
        [DEVIATION_ALLOWED] = "report.deviation.missing.allowed",
        [DEVIATION_VALUES] = "report.deviation.missing.values",
        [DEVIATION_LEGITIMACY] = "report.deviation.missing.legitimacy",
        [DEVIATION_COMMITMENT] = "report.deviation.missing.commitment",
        [DEVIATION_YIELD] = "report.deviation.missing.yield",
        [DEVIATION_COST] = "report.deviation.missing.cost",
        [DEVIATION_OTHERS] = "report.deviation.missing.others",
        [DEVIATION_AGREED_FAMILY] = "report.deviation.missing.family",
        [DEVIATION_AGREED_SIGNER] = "report.deviation.missing.signer",
        [DEVIATION_PEERS] = "report.deviation.missing.peers",
        [DEVIATION_EXPERT] = "report.deviation.missing.expert",
        [DEVIATION_OBJECTION] = "report.deviation.missing.objection",
        [DEVIATION_REVIEW] = "report.deviation.missing.review",
        [DEVIATION_DONE] = "report.deviation.missing.done",
    };
    return text_get(a, lang, ids[part], 0, NULL);
}

static void tell_missing(telling *w, deviation_sheet *out)
{
    deviation_part parts[DEVIATION_PARTS];
    size_t n = deviation_missing(w->d, parts);
    str *missing = ARENA_ARRAY(w->a, str, n + 1);
    for (size_t i = 0; i < n; i++) {
        missing[i] = deviation_missing_text(w->a, w->lang, parts[i]);
    }
    out->missing_title = n == 0 ? SAY(w, "whole") : SAY(w, "missing");
    out->missing = missing;
    out->missing_count = n;
}

deviation_sheet deviation_sheet_of(arena *a, const deviation *d, date today, text_language lang)
{
    telling telling_ = {
        .a = a, .d = d, .today = today, .lang = lang, .sections = ARENA_ARRAY(a, deviation_section, SECTIONS)};
    telling *w = &telling_;
    put(w, STR_NULL, day_text(w, d->has_day, d->day));
    close_section(w, SAY(w, "day"));
    put(w, STR_NULL, d->goal);
    close_section(w, SAY(w, "goal"));
    tell_rules(w);
    tell_values(w);
    tell_triangle(w);
    tell_cost(w);
    tell_others(w);
    tell_agreed(w);
    tell_expert(w);
    tell_after(w);
    deviation_sheet out = {.title = SAY(w, "title"),
                           .introduction = SAY(w, "intro"),
                           .sections = w->sections,
                           .section_count = w->count,
                           .signatures = SAY(w, "signatures"),
                           .places = {SAY(w, "sign.family"), SAY(w, "sign.signer"), SAY(w, "sign.writer")},
                           .name_and_day = SAY(w, "sign.name")};
    tell_missing(w, &out);
    return out;
}

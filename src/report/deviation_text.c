/* A motivated deviation for a terminal or a printed page, and as JSON. */
#include "report/deviation_sheet.h"
#include "report/layout.h"
#include "report/report.h"

#include "base/banned.h"

enum { DAY_CHARS = 10 };

/* ------------------------------------------------------------------ text */

static void put_section(layout *page, arena *a, const deviation_section *s)
{
    layout_blank(page);
    layout_heading(page, s->title);
    for (size_t i = 0; i < s->line_count; i++) {
        const deviation_line *x = &s->lines[i];
        layout_text(page, 2, 4, x->label.n > 0 ? STR_JOIN(a, x->label, S(": "), x->text) : x->text);
    }
}

str report_deviation_text(arena *a, const deviation *d, date today, text_language lang, int width)
{
    layout page = layout_in(a, width);
    deviation_sheet s = deviation_sheet_of(a, d, today, lang);
    layout_heading(&page, s.title);
    layout_text(&page, 0, 0, s.introduction);
    for (size_t i = 0; i < s.section_count; i++) {
        put_section(&page, a, &s.sections[i]);
    }
    layout_blank(&page);
    layout_heading(&page, s.missing_title);
    for (size_t i = 0; i < s.missing_count; i++) {
        layout_text(&page, 2, 4, STR_JOIN(a, S("- "), s.missing[i]));
    }
    return buf_str(&page.out);
}

/* ------------------------------------------------------------------ JSON */

static void put_day(json *j, const char *key, bool has, date day)
{
    char text[DAY_CHARS];
    if (has) {
        date_write(day, text);
    }
    json_text(j, key, has ? (str){text, DAY_CHARS} : STR_NULL);
}

static void put_rules(json *j, const deviation *d)
{
    static const char *const layers[OVERVIEW_LAYERS] = {"fact", "national_law", "local_rule", "contract", "habit"};
    json_key(j, S("rules"));
    json_array(j);
    for (size_t i = 0; i < d->rule_count; i++) {
        json_object(j);
        json_text(j, "layer", d->rules[i].has_layer ? str_of(layers[d->rules[i].layer]) : STR_NULL);
        json_text(j, "words", d->rules[i].words);
        json_text(j, "source", d->rules[i].source);
        json_text(j, "allowed", d->rules[i].allowed);
        json_object_end(j);
    }
    json_array_end(j);
}

/* A list of pairs of texts. */
static void put_pair(json *j, const char *one, str first, const char *two, str second)
{
    json_object(j);
    json_text(j, one, first);
    json_text(j, two, second);
    json_object_end(j);
}

static void put_weighed(json *j, const deviation *d)
{
    put_rules(j, d);
    json_key(j, S("values"));
    json_array(j);
    for (size_t i = 0; i < d->value_count; i++) {
        put_pair(j, "aim", d->values[i].aim, "article", d->values[i].article);
    }
    json_array_end(j);
    json_text(j, "legitimacy", d->legitimacy);
    json_text(j, "commitment", d->commitment);
    json_text(j, "yield", d->yield);
    json_key(j, S("cost_cents"));
    if (d->has_cost) {
        json_int(j, d->cost_cents);
    } else {
        json_null(j);
    }
    json_text(j, "budget", d->budget);
    json_key(j, S("alternatives"));
    json_array(j);
    for (size_t i = 0; i < d->other_count; i++) {
        put_pair(j, "what", d->others[i].what, "why_not", d->others[i].why_not);
    }
    json_array_end(j);
}

static void put_people(json *j, const deviation *d)
{
    static const char *const sides[DEVIATION_SIDES] = {"family", "municipality", "another"};
    json_key(j, S("agreed"));
    json_array(j);
    for (size_t i = 0; i < d->agreed_count; i++) {
        json_object(j);
        json_text(j, "who", d->agreed[i].who);
        json_text(j, "side", d->agreed[i].has_side ? str_of(sides[d->agreed[i].side]) : STR_NULL);
        put_day(j, "day", d->agreed[i].has_day, d->agreed[i].day);
        json_object_end(j);
    }
    json_array_end(j);
    json_key(j, S("peers"));
    json_array(j);
    for (size_t i = 0; i < d->peer_count; i++) {
        put_pair(j, "who", d->peers[i].who, "view", d->peers[i].view);
    }
    json_array_end(j);
    json_text(j, "expert", d->expert);
    json_text(j, "expert_not_yet", d->expert_not_yet);
    put_day(j, "expert_by", d->has_expert_by, d->expert_by);
}

void report_deviation_json(json *j, const deviation *d, text_language lang)
{
    deviation_part parts[DEVIATION_PARTS];
    size_t n = deviation_missing(d, parts);
    json_object(j);
    json_text(j, "action", d->action);
    put_day(j, "day", d->has_day, d->day);
    json_text(j, "goal", d->goal);
    put_weighed(j, d);
    put_people(j, d);
    json_text(j, "objection", d->objection);
    put_day(j, "review", d->has_review, d->review);
    json_text(j, "done", d->done);
    json_flag(j, "whole", n == 0);
    json_key(j, S("missing"));
    json_array(j);
    for (size_t i = 0; i < n; i++) {
        json_str(j, deviation_missing_text(j->out->a, lang, parts[i]));
    }
    json_array_end(j);
    json_object_end(j);
}

/* What if: try something out, see before, after and the difference for everyone it concerns. Nothing is stored. */
#include "web/groups.h"

#include "base/banned.h"

enum { INKS = 6, BAR_WIDTH = 1000, BAR_HEIGHT = 26 };

static const char *const inks[] = {"sh-ink-1", "sh-ink-2", "sh-ink-3", "sh-ink-4", "sh-ink-5", "sh-ink-6"};
_Static_assert(sizeof inks / sizeof inks[0] == INKS, "every ink has a class");

/* ------------------------------------------------------------------ figures */

static str money_of(page *w, overview_money m)
{
    str amount = text_money(w->a, w->p->lang, m.cents);
    return m.known ? amount : m.cents > 0 ? SAY(w, "at_least", amount) : SAY(w, "whatif.unknown");
}

static void put_number(page *w, str text, const char *more)
{
    html_begin(&w->h, "td");
    html_attr(&w->h, "class", more == NULL ? S("sh-number") : str_printf(w->a, "sh-number %s", more));
    html_text(&w->h, text);
    html_end(&w->h, "td");
}

/* False when a side is unknown (or does not fit). */
static bool difference_of(overview_money before, overview_money after, int64_t *out)
{
    return before.known && after.known && !__builtin_sub_overflow(after.cents, before.cents, out) && *out != INT64_MIN;
}

/* Always with its sign, so that colour is not the only difference. */
static void put_difference(page *w, overview_money before, overview_money after)
{
    int64_t difference;
    if (!difference_of(before, after, &difference)) {
        put_number(w, SAY(w, "whatif.unknown"), NULL);
        return;
    }
    str size = text_money(w->a, w->p->lang, difference < 0 ? -difference : difference);
    if (difference == 0) {
        put_number(w, size, NULL);
    } else if (difference > 0) {
        put_number(w, SAY(w, "whatif.plus", size), "sh-more");
    } else {
        put_number(w, SAY(w, "whatif.minus", size), "sh-less");
    }
}

/* ------------------------------------------------------------------ bars */

static bool can_be_drawn(overview_money m)
{
    return m.known && m.cents >= 0;
}

/* The sum of one side; false when a part is unknown or negative, for then a bar would mislead. */
static bool sum_of(const overview_effect *x, bool after, int64_t *sum)
{
    *sum = 0;
    for (size_t i = 0; i < x->row_count; i++) {
        overview_money m = after ? x->rows[i].after : x->rows[i].before;
        if (!can_be_drawn(m) || __builtin_add_overflow(*sum, m.cents, sum)) {
            return false;
        }
    }
    return x->row_count > 0;
}

static void put_part(page *w, const char *class_name, int64_t x, int64_t width)
{
    html_box(&w->h, "rect", class_name);
    html_attr_int(&w->h, "x", x);
    html_attr_int(&w->h, "y", 0);
    html_attr_int(&w->h, "width", width);
    html_attr_int(&w->h, "height", BAR_HEIGHT);
    html_end(&w->h, "rect");
}

/* cents of `widest`, in parts of the bar; rounded down. */
static int64_t place_of(int64_t cents, int64_t widest)
{
    return (int64_t)((__int128)cents * BAR_WIDTH / widest);
}

static void put_bar(page *w, const overview_effect *x, bool after, int64_t widest, str label)
{
    html *h = &w->h;
    html_begin(h, "div");
    html_line(h, "h3", NULL, label);
    html_box(h, "svg", "sh-bar");
    html_attr(h, "viewBox", str_printf(w->a, "0 0 %d %d", BAR_WIDTH, BAR_HEIGHT));
    html_attr(h, "preserveAspectRatio", S("none"));
    html_attr(h, "width", S("100%"));
    html_attr_int(h, "height", BAR_HEIGHT);
    html_attr(h, "aria-hidden", S("true")); /* the table says the same */
    html_attr(h, "focusable", S("false"));
    int64_t cents = 0, start = 0;
    for (size_t i = 0; i < x->row_count; i++) {
        cents += after ? x->rows[i].after.cents : x->rows[i].before.cents;
        int64_t end = place_of(cents, widest);
        int64_t gap = start > 0 && end - start > 2 ? 2 : 0;
        if (end > start) {
            put_part(w, inks[i % INKS], start + gap, end - start - gap);
        }
        start = end;
    }
    if (start < BAR_WIDTH) {
        put_part(w, "sh-ink-empty", start, BAR_WIDTH - start);
    }
    html_end(h, "svg");
    html_end(h, "div");
}

static bool put_bars(page *w, const overview_effect *x)
{
    int64_t before, after;
    if (!sum_of(x, false, &before) || !sum_of(x, true, &after) || (before == 0 && after == 0)) {
        return false;
    }
    int64_t widest = before > after ? before : after;
    html_box(&w->h, "div", "sh-bars");
    put_bar(w, x, false, widest, SAY(w, "whatif.bar.before", text_money(w->a, w->p->lang, before)));
    put_bar(w, x, true, widest, SAY(w, "whatif.bar.after", text_money(w->a, w->p->lang, after)));
    html_end(&w->h, "div");
    return true;
}

/* ------------------------------------------------------------------ table */

static void put_swatch(page *w, size_t row)
{
    html *h = &w->h;
    html_box(h, "svg", "sh-swatch");
    html_attr_int(h, "width", 14);
    html_attr_int(h, "height", 14);
    html_attr(h, "aria-hidden", S("true"));
    html_attr(h, "focusable", S("false"));
    html_box(h, "rect", inks[row % INKS]);
    html_attr_int(h, "width", 14);
    html_attr_int(h, "height", 14);
    html_attr_int(h, "rx", 4);
    html_end(h, "rect");
    html_end(h, "svg");
}

static void put_row(page *w, const overview_change *c, bool swatch, size_t number)
{
    html *h = &w->h;
    html_begin(h, "tr");
    html_begin(h, "th");
    html_attr(h, "scope", S("row"));
    if (swatch) {
        put_swatch(w, number);
    }
    html_text(h, c->name);
    html_end(h, "th");
    put_number(w, money_of(w, c->before), NULL);
    put_number(w, money_of(w, c->after), NULL);
    put_difference(w, c->before, c->after);
    html_end(h, "tr");
}

static void put_column_head(page *w, str text, const char *class_name)
{
    html_box(&w->h, "th", class_name);
    html_attr(&w->h, "scope", S("col"));
    html_text(&w->h, text);
    html_end(&w->h, "th");
}

static void put_table(page *w, const overview_effect *x, str name, bool swatches)
{
    html *h = &w->h;
    str caption = SAY(w, "whatif.caption", name);
    html_box(h, "section", "sh-scroll");
    html_attr_int(h, "tabindex", 0); /* it can be scrolled with the keyboard */
    html_attr(h, "aria-label", caption);
    html_box(h, "table", "sh-table");
    html_line(h, "caption", "sh-hidden", caption);
    html_begin(h, "thead");
    html_begin(h, "tr");
    put_column_head(w, SAY(w, "whatif.per_month"), NULL);
    put_column_head(w, SAY(w, "whatif.before"), "sh-number");
    put_column_head(w, SAY(w, "whatif.after"), "sh-number");
    put_column_head(w, SAY(w, "whatif.difference"), "sh-number");
    html_end(h, "tr");
    html_end(h, "thead");
    html_begin(h, "tbody");
    for (size_t i = 0; i < x->row_count; i++) {
        put_row(w, &x->rows[i], swatches, i);
    }
    html_end(h, "tbody");
    html_begin(h, "tfoot");
    put_row(w, &(overview_change){.name = SAY(w, "whatif.total"), .before = x->before, .after = x->after}, false, 0);
    html_end(h, "tfoot");
    html_end(h, "table");
    html_end(h, "section");
}

/* ------------------------------------------------------------------ one household */

static void put_outcome(page *w, const overview_effect *x)
{
    html *h = &w->h;
    const char *class_name = "sh-outcome", *icon = "smile";
    str words;
    int64_t difference;
    if (!difference_of(x->before, x->after, &difference)) {
        class_name = "sh-outcome sh-outcome--open";
        icon = "question";
        words = SAY(w, "whatif.outcome.unknown");
    } else if (difference == 0) {
        class_name = "sh-outcome sh-outcome--open";
        icon = "scale";
        words = SAY(w, "whatif.outcome.same");
    } else if (difference > 0) {
        words = SAY(w, "whatif.outcome.more", text_money(w->a, w->p->lang, difference));
    } else {
        class_name = "sh-outcome sh-outcome--less";
        icon = "alert";
        words = SAY(w, "whatif.outcome.less", text_money(w->a, w->p->lang, -difference));
    }
    html_box(h, "p", class_name);
    put_icon(w, icon, NULL);
    html_line(h, "strong", NULL, words);
    html_end(h, "p");
}

/* What must be done or waited for, of each scheme that changes. */
static void put_duties(page *w, str title, const char *icon, const overview_duty *list, size_t n)
{
    html *h = &w->h;
    if (n == 0) {
        return;
    }
    html_box(h, "div", "sh-block sh-stack");
    put_heading(w, 3, NULL, title);
    for (size_t i = 0; i < n; i++) {
        str names = joined_words(w, list[i].names, list[i].name_count);
        html_box(h, "p", "sh-calm sh-calm--warm");
        put_icon(w, icon, NULL);
        html_begin(h, "span");
        if (names.n > 0) {
            html_line(h, "b", NULL, SAY(w, "whatif.about", names));
            html_text(h, S(" "));
        }
        html_text(h, list[i].text);
        html_end(h, "span");
        html_end(h, "p");
    }
    html_end(h, "div");
}

/* Which rights begin and stop: the table above has only what is paid every month. */
static void put_turns(page *w, const overview_effect *x)
{
    str *sentences = ARENA_ARRAY(w->a, str, x->turn_count);
    if (x->turn_count == 0) {
        return;
    }
    for (size_t i = 0; i < x->turn_count; i++) {
        sentences[i] = x->turns[i].text;
    }
    html_box(&w->h, "div", "sh-block sh-stack");
    put_heading(w, 3, NULL, SAY(w, "whatif.turns"));
    put_bullets(w, sentences, x->turn_count);
    html_end(&w->h, "div");
}

/* People who part: what there is in each home. */
static void put_parts(page *w, const household *home, const overview_effect *x)
{
    str *sentences = ARENA_ARRAY(w->a, str, x->part_count);
    if (x->part_count == 0) {
        return;
    }
    for (size_t i = 0; i < x->part_count; i++) {
        const overview_part *p = &x->parts[i];
        sentences[i] =
            STR_JOIN(w->a, person_names(w, home, p->persons, p->person_count), S(": "), money_of(w, p->after));
    }
    html_box(&w->h, "div", "sh-block sh-stack");
    put_heading(w, 3, NULL, SAY(w, "whatif.parts"));
    put_bullets(w, sentences, x->part_count);
    html_end(&w->h, "div");
}

static bool differs(const overview_effect *x)
{
    for (size_t i = 0; i < x->row_count; i++) {
        if (x->rows[i].differs) {
            return true;
        }
    }
    return false;
}

/* A household for which nothing changes needs one line. */
static void put_household(page *w, const household *home, const overview_effect *x)
{
    str name = SAY(w, "for_whom", person_names(w, home, x->persons, x->person_count));
    html *h = &w->h;
    html_box(h, "section", "sh-card");
    html_box(h, "div", "sh-card__head");
    html_line(h, "h2", NULL, name);
    html_end(h, "div");
    put_outcome(w, x);
    if (x->reason_count > 0) {
        put_bullets(w, x->reasons, x->reason_count);
    }
    if (differs(x)) {
        bool bars = put_bars(w, x);
        put_table(w, x, name, bars);
    }
    put_parts(w, home, x);
    put_turns(w, x);
    put_duties(w, SAY(w, "whatif.reports"), "alert", x->reports, x->report_count);
    put_duties(w, SAY(w, "whatif.delays"), "clock", x->delays, x->delay_count);
    html_end(h, "section");
}

/* ------------------------------------------------------------------ the page */

/* What must be told first; what is tried goes along. */
static void put_tell(page *w, const web_whatif *x)
{
    html *h = &w->h;
    if (x->tell.n == 0) {
        return;
    }
    html_box(h, "div", "sh-go-on");
    html_line(h, "p", NULL, x->tell);
    if (x->tell_go.n == 0) {
        html_end(h, "div");
        return;
    }
    html_box(h, "button", "nl-button nl-button--secondary");
    html_attr(h, "type", S("submit"));
    html_attr(h, "formaction", web_path(w->a, w->p->lang, WEB_QUESTIONS));
    html_attr(h, "name", x->tell_change.n > 0 ? S(WEB_FIELD_CHANGE) : S(WEB_FIELD_STEP));
    html_attr(h, "value", x->tell_change.n > 0 ? x->tell_change : S(WEB_STEP_NEXT));
    html_line(h, "span", "nl-button__label", x->tell_go);
    html_end(h, "button");
    html_end(h, "div");
}

static void put_form(page *w, const web_whatif *x)
{
    html *h = &w->h;
    html_box(h, "form", "sh-card sh-card--large sh-stack");
    html_attr(h, "id", S("probeer"));
    html_attr(h, "method", S("post"));
    str path = web_path(w->a, w->p->lang, WEB_WHATIF);
    html_attr(h, "action", str_printf(w->a, STR_FMT "#uitkomst", STR_ARG(path))); /* straight to the result */
    html_attr(h, "autocomplete", S("off"));
    for (size_t i = 0; i < w->p->answer_count; i++) {
        if (!str_starts(w->p->answers[i].name, S("loket.probeer"))) { /* that stands in the fields */
            put_hidden(w, w->p->answers[i].name, w->p->answers[i].value);
        }
    }
    put_enter(w, NULL, WEB_STEP_NEXT);
    if (x->outcome != NULL) {
        put_heading(w, 2, NULL, x->has_questions ? SAY(w, "whatif.questions.title") : SAY(w, "whatif.again"));
    }
    put_mistake(w, x->mistake);
    put_tell(w, x);
    put_controls(w, x->controls, x->control_count);
    html_box(h, "div", "sh-actions");
    put_button(
        w,
        &(button){.kind = "primary", .name = WEB_FIELD_STEP, .value = S(WEB_STEP_NEXT), .label = SAY(w, "whatif.go")});
    html_end(h, "div");
    html_end(h, "form");
}

/* What was tried, and what comes of it: the first thing to see after a change. */
static void put_results(page *w, const web_whatif *x)
{
    html *h = &w->h;
    html_box(h, "div", "sh-column");
    html_attr(h, "id", S("uitkomst"));
    html_attr_int(h, "tabindex", -1);
    html_box(h, "section", "sh-card sh-stack");
    put_heading(w, 2, NULL, SAY(w, "whatif.tried"));
    put_bullets(w, x->tried, x->tried_count);
    html_begin(h, "p");
    html_box(h, "a", "nl-link");
    html_attr(h, "href", S("#probeer"));
    html_text(h, x->has_questions ? SAY(w, "whatif.questions") : SAY(w, "whatif.again"));
    html_end(h, "a");
    html_end(h, "p");
    html_end(h, "section");
    for (size_t i = 0; i < x->outcome->effect_count; i++) {
        put_household(w, x->household, &x->outcome->effects[i]);
    }
    html_end(h, "div");
}

void web_whatif_page(buf *out, const web_page *p, const web_whatif *x)
{
    frame f = {.route = WEB_WHATIF, .title = TEXT(out->a, p->lang, "web.whatif.title")};
    if (x->mistake.n > 0) {
        f.title = TEXT(out->a, p->lang, "web.title.mistake", f.title);
    }
    f.state = controls_as_state(out->a, x->controls, x->control_count, &f.state_count);
    page w = frame_begin(out, p, &f);
    html *h = &w.h;
    begin_form(&w, WEB_OVERVIEW, "sh-crumb");
    html_box(h, "button", "sh-linkish");
    html_attr(h, "type", S("submit"));
    html_text(h, SAY(&w, "whatif.back"));
    html_end(h, "button");
    end_form(&w);
    html_box(h, "div", "sh-section__head");
    put_heading(&w, 1, NULL, SAY(&w, "whatif.title"));
    html_line(h, "p", "nl-paragraph nl-paragraph--lead", SAY(&w, "whatif.lead"));
    html_end(h, "div");
    html_box(h, "div", "sh-page");
    html_box(h, "div", "sh-column");
    if (x->outcome != NULL) {
        put_results(&w, x);
    }
    put_form(&w, x);
    html_end(h, "div");
    html_box(h, "div", "sh-rail");
    put_contact_card(&w);
    html_end(h, "div");
    html_end(h, "div");
    frame_end(&w);
}

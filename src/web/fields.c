/* Form fields: label, help, what is wrong, input. One way for all pages. */
#include "web/parts.h"
#include "web/typed.h"

#include <assert.h>

#include "base/banned.h"

static str id_of(page *w, const field *f, const char *part)
{
    return str_printf(w->a, STR_FMT "-%s", STR_ARG(f->id), part);
}

static str id_of_name(page *w, const field *f, const char *part)
{
    return str_printf(w->a, STR_FMT "-%s", STR_ARG(f->name), part);
}

/* The ids of help and mistake, for a screen reader. */
static void put_described_by(page *w, const field *f)
{
    buf b = buf_in(w->a);
    if (f->help.n > 0) {
        buf_put(&b, id_of(w, f, "help"));
    }
    if (f->mistake.n > 0) {
        buf_put(&b, b.n > 0 ? S(" ") : S(""));
        buf_put(&b, id_of(w, f, "fout"));
    }
    if (b.n > 0) {
        html_attr(&w->h, "aria-describedby", buf_str(&b));
    }
}

static void put_help(page *w, const field *f)
{
    html *h = &w->h;
    if (f->help.n > 0) {
        html_box(h, "p", "sh-help");
        html_attr(h, "id", id_of(w, f, "help"));
        html_text(h, f->help);
        html_end(h, "p");
    }
    if (f->mistake.n > 0) {
        html_box(h, "p", "sh-mistake__text");
        html_attr(h, "id", id_of(w, f, "fout"));
        put_icon(w, "alert", NULL);
        html_begin(h, "span");
        html_line(h, "span", "sh-hidden", SAY(w, "field.mistake"));
        html_text(h, f->mistake);
        html_end(h, "span");
        html_end(h, "p");
    }
}

/* ------------------------------------------------------------------ one input */

static void put_label(page *w, const field *f, str id)
{
    html *h = &w->h;
    if (f->is_heading) {
        html_box(h, "h1", "nl-heading sh-question-text");
    }
    html_box(h, "label", f->is_heading ? NULL : "utrecht-form-label");
    html_attr(h, "for", id);
    html_text(h, f->label);
    html_end(h, "label");
    if (f->is_heading) {
        html_end(h, "h1");
    }
}

static void begin_textbox(page *w, const field *f, str name, str id, str value)
{
    html *h = &w->h;
    html_box(h, "input",
             f->mistake.n > 0 ? "utrecht-textbox utrecht-textbox--html-input utrecht-textbox--invalid"
                              : "utrecht-textbox utrecht-textbox--html-input");
    html_attr(h, "type", S("text"));
    html_attr(h, "id", id);
    html_attr(h, "name", name);
    html_attr(h, "value", value);
    html_attr(h, "autocomplete", S("off"));
    if (f->mistake.n > 0) {
        html_attr(h, "aria-invalid", S("true"));
        html_flag(h, "data-mistake");
    }
}

/* "I do not know", where something is typed. */
static void put_skip(page *w, const field *f)
{
    html *h = &w->h;
    if (!f->can_skip) {
        return;
    }
    html_box(h, "label", "sh-skip");
    html_begin(h, "input");
    html_attr(h, "type", S("checkbox"));
    html_attr(h, "name", id_of_name(w, f, WEB_FIELD_UNKNOWN));
    html_attr(h, "value", S("ja"));
    if (f->skipped) {
        html_flag(h, "checked");
    }
    html_line(h, "span", NULL, SAY(w, "question.unknown"));
    html_end(h, "label");
}

static void put_textbox(page *w, const field *f)
{
    html *h = &w->h;
    put_label(w, f, f->id);
    put_help(w, f);
    html_box(h, "div", f->kind == WEB_TEXT ? "sh-medium" : f->kind == WEB_AMOUNT ? "sh-money" : "sh-short");
    if (f->kind == WEB_AMOUNT) {
        html_begin(h, "span");
        html_attr(h, "aria-hidden", S("true"));
        html_text(h, S("€"));
        html_end(h, "span");
    }
    begin_textbox(w, f, f->name, f->id, f->value);
    if (f->kind != WEB_TEXT) {
        html_attr(h, "inputmode", S("decimal"));
    }
    put_described_by(w, f);
    html_end(h, "div");
    put_skip(w, f);
}

static void put_list(page *w, const field *f)
{
    html *h = &w->h;
    put_label(w, f, f->id);
    put_help(w, f);
    html_box(h, "select", "utrecht-select utrecht-select--html-select");
    html_attr(h, "id", f->id);
    html_attr(h, "name", f->name);
    put_described_by(w, f);
    for (size_t i = 0; i < f->choice_count; i++) {
        html_begin(h, "option");
        html_attr(h, "value", f->choices[i].value);
        if (str_eq(f->choices[i].value, f->value)) {
            html_flag(h, "selected");
        }
        html_text(h, f->choices[i].label);
        html_end(h, "option");
    }
    if (f->can_skip) {
        html_begin(h, "option");
        html_attr(h, "value", S("onbekend"));
        if (str_eq(f->value, S("onbekend"))) {
            html_flag(h, "selected");
        }
        html_text(h, SAY(w, "question.unknown"));
        html_end(h, "option");
    }
    html_end(h, "select");
}

/* ------------------------------------------------------------------ several inputs that belong together */

static void begin_fieldset(page *w, const field *f)
{
    html *h = &w->h;
    html_begin(h, "fieldset");
    put_described_by(w, f);
    html_box(h, "legend", f->is_heading ? NULL : "sh-legend");
    if (f->is_heading) {
        html_box(h, "h1", "nl-heading sh-question-text");
    }
    html_text(h, f->label);
    if (f->is_heading) {
        html_end(h, "h1");
    }
    html_end(h, "legend");
    put_help(w, f);
}

static void put_option(page *w, const field *f, size_t number, str value, str label)
{
    html *h = &w->h;
    html_box(h, "label", "sh-option");
    html_begin(h, "input");
    html_attr(h, "type", S("radio"));
    html_attr(h, "id", number == 0 ? f->id : str_printf(w->a, STR_FMT "-%zu", STR_ARG(f->id), number + 1));
    html_attr(h, "name", f->name);
    html_attr(h, "value", value);
    if (str_eq(value, f->value)) {
        html_flag(h, "checked");
    }
    if (f->mistake.n > 0 && number == 0) {
        html_flag(h, "data-mistake");
    }
    html_line(h, "span", NULL, label);
    html_end(h, "label");
}

static void put_options(page *w, const field *f)
{
    html *h = &w->h;
    begin_fieldset(w, f);
    html_box(h, "div", "sh-options");
    if (f->kind == WEB_YES_NO) {
        put_option(w, f, 0, S("ja"), SAY(w, "field.yes"));
        put_option(w, f, 1, S("nee"), SAY(w, "field.no"));
    }
    for (size_t i = 0; f->kind == WEB_CHOICE && i < f->choice_count; i++) {
        put_option(w, f, i, f->choices[i].value, f->choices[i].label);
    }
    html_end(h, "div");
    html_end(h, "fieldset");
}

static void put_date_part(page *w, const field *f, const char *name, str label, str value, int digits)
{
    html *h = &w->h;
    str id = strcmp(name, WEB_FIELD_DAY) == 0 ? f->id : id_of(w, f, name);
    html_box(h, "div", digits == 4 ? "sh-date__part sh-date__part--year" : "sh-date__part");
    html_box(h, "label", "utrecht-form-label");
    html_attr(h, "for", id);
    html_text(h, label);
    html_end(h, "label");
    begin_textbox(w, f, f->own_parts ? id_of_name(w, f, name) : str_of(name), id, value);
    html_attr(h, "inputmode", S("numeric"));
    html_attr_int(h, "maxlength", digits);
    html_end(h, "div");
}

static void put_date(page *w, const field *f)
{
    html *h = &w->h;
    begin_fieldset(w, f);
    html_box(h, "div", "sh-date");
    put_date_part(w, f, WEB_FIELD_DAY, SAY(w, "field.day"), f->day, 2);
    put_date_part(w, f, WEB_FIELD_MONTH, SAY(w, "field.month"), f->month, 2);
    put_date_part(w, f, WEB_FIELD_YEAR, SAY(w, "field.year"), f->year, 4);
    html_end(h, "div");
    put_skip(w, f);
    html_end(h, "fieldset");
}

void put_field(page *w, const field *f)
{
    assert(f->name.n > 0 && f->id.n > 0);
    if (f->mistake.n > 0) {
        html_box(&w->h, "div", "sh-mistake");
    }
    switch (f->kind) {
    case WEB_DATE: put_date(w, f); break;
    case WEB_YES_NO: put_options(w, f); break;
    case WEB_CHOICE:
        if (f->as_list) {
            put_list(w, f);
        } else {
            put_options(w, f);
        }
        break;
    case WEB_TEXT:
    case WEB_NUMBER:
    case WEB_AMOUNT: put_textbox(w, f); break;
    }
    if (f->mistake.n > 0) {
        html_end(&w->h, "div");
    }
}

/* ------------------------------------------------------------------ several fields */

/* The name with only what an id may hold: letters, digits, dash and underscore. */
static str id_from(page *w, str name)
{
    buf b = buf_in(w->a);
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        buf_char(&b, plain ? c : '-');
    }
    return buf_str(&b);
}

bool web_control_is_answered(const web_control *c)
{
    return c->value.n + c->day.n + c->month.n + c->year.n > 0 || c->skipped;
}

static str answer_words(page *w, const web_control *c)
{
    bool dated = c->day.n + c->month.n + c->year.n > 0;
    if (c->kind == WEB_DATE && dated) {
        return str_printf(w->a, STR_FMT "-" STR_FMT "-" STR_FMT, STR_ARG(c->day), STR_ARG(c->month), STR_ARG(c->year));
    }
    for (size_t i = 0; i < c->choice_count; i++) {
        if (str_eq(c->choices[i].value, c->value)) {
            return c->choices[i].label;
        }
    }
    bool unknown = c->value.n == 0 || str_eq(c->value, S("onbekend"));
    return unknown                 ? SAY(w, "question.unknown")
           : c->kind == WEB_AMOUNT ? str_printf(w->a, "€\xC2\xA0" STR_FMT, STR_ARG(web_typed_amount(w->a, c->value)))
                                   : c->value;
}

/* One line that says what was answered, and opens. Closed, its field is posted all the same. */
static void begin_folded(page *w, const web_control *c)
{
    html *h = &w->h;
    html_box(h, "details", "sh-folded");
    html_begin(h, "summary");
    html_line(h, "span", NULL, c->label);
    html_text(h, S(" "));
    html_line(h, "b", NULL, answer_words(w, c));
    html_text(h, S(" "));
    html_line(h, "u", NULL, SAY(w, "understood.change"));
    html_end(h, "summary");
}

static void put_control(page *w, const web_control *c)
{
    bool folded = c->is_folded && c->mistake.n == 0 && web_control_is_answered(c);
    if (folded) {
        begin_folded(w, c);
    } else {
        html_begin(&w->h, "div");
    }
    put_field(w, &(field){.kind = c->kind,
                          .name = c->name,
                          .id = id_from(w, c->name),
                          .label = c->label,
                          .help = c->help,
                          .mistake = c->mistake,
                          .value = c->value,
                          .day = c->day,
                          .month = c->month,
                          .year = c->year,
                          .choices = c->choices,
                          .choice_count = c->choice_count,
                          .as_list = c->as_list,
                          .own_parts = true,
                          .can_skip = c->can_skip,
                          .skipped = c->skipped});
    html_end(&w->h, folded ? "details" : "div");
}

void put_controls(page *w, const web_control *list, size_t n)
{
    html *h = &w->h;
    bool grouped = false;
    if (n == 0 || list[0].group.n == 0) {
        html_box(h, "div", "sh-try");
    }
    for (size_t i = 0; i < n; i++) {
        if (list[i].group.n > 0) {
            if (i > 0) {
                html_end(h, "div");
            }
            if (grouped) {
                html_end(h, "details");
            }
            html_begin(h, "details");
            if (list[i].is_open) {
                html_flag(h, "open");
            }
            html_line(h, "summary", NULL, list[i].group);
            if (list[i].group_note.n > 0) {
                html_line(h, "p", "sh-note", list[i].group_note);
            }
            html_box(h, "div", "sh-try");
            grouped = true;
        }
        put_control(w, &list[i]);
    }
    html_end(h, "div");
    if (grouped) {
        html_end(h, "details");
    }
}

bool controls_have_mistake(const web_control *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (list[i].mistake.n > 0) {
            return true;
        }
    }
    return false;
}

void put_mistake(page *w, str mistake)
{
    html *h = &w->h;
    if (mistake.n == 0) {
        return;
    }
    html_box(h, "p", "sh-mistake__text");
    html_attr(h, "role", S("alert"));
    put_icon(w, "alert", NULL);
    html_begin(h, "span");
    html_line(h, "span", "sh-hidden", SAY(w, "field.mistake"));
    html_text(h, mistake);
    html_end(h, "span");
    html_end(h, "p");
}

web_answer *controls_as_state(arena *a, const web_control *list, size_t n, size_t *count)
{
    static const char *const parts[] = {WEB_FIELD_DAY, WEB_FIELD_MONTH, WEB_FIELD_YEAR};
    web_answer *state = NULL;
    size_t cap = 0;
    *count = 0;
    for (size_t i = 0; i < n; i++) {
        const web_control *c = &list[i];
        const str values[] = {c->day, c->month, c->year};
        for (int part = 0; c->kind == WEB_DATE && part < 3; part++) {
            str name = str_printf(a, STR_FMT "-%s", STR_ARG(c->name), parts[part]);
            ARENA_PUSH(a, state, *count, cap, ((web_answer){name, values[part]}));
        }
        if (c->kind != WEB_DATE) {
            ARENA_PUSH(a, state, *count, cap, ((web_answer){c->name, c->value}));
        }
        if (c->skipped) {
            str name = str_printf(a, STR_FMT "-" WEB_FIELD_UNKNOWN, STR_ARG(c->name));
            ARENA_PUSH(a, state, *count, cap, ((web_answer){name, S("ja")}));
        }
    }
    return state;
}

/* Feature files, line by line: what each line may be depends only on the block that it stands in. */
#include "law/feature.h"

#include "base/banned.h"

typedef enum feature_block { BEFORE_FEATURE, IN_FEATURE, IN_BACKGROUND, IN_SCENARIO } feature_block;

typedef struct reader {
    arena *a;
    str file;
    err *e;
    int line; /* being read */
    feature_block block;
    law_feature feature;
    law_feature_scenario *scenarios;
    size_t scenario_cap;
    law_feature_scenario now; /* the open scenario, or the background */
    law_feature_step *steps;  /* of the open block */
    size_t step_cap;
    law_feature_row *rows; /* of the last step */
    size_t row_cap;
    bool had_background;
    bool feature_wip;          /* @wip above `Feature:` */
    bool tags_wait, wip_waits; /* tags that belong to the heading that must follow */
} reader;

#define SYNTAX(r, at, ...) err_at((r)->e, ERR_SYNTAX, 0, (r)->file, (at), 0, __VA_ARGS__)

/* ------------------------------------------------------------------ blocks */

static bool close_block(reader *r)
{
    if (r->block == IN_BACKGROUND) {
        r->feature.background = r->steps;
        r->feature.background_count = r->now.step_count;
    }
    if (r->block != IN_SCENARIO) {
        return true;
    }
    if (r->now.step_count == 0 && !r->now.wip) {
        return SYNTAX(r, r->now.line,
                      "scenario '" STR_FMT "' has no steps; write what is given, when and then, or tag it @wip",
                      STR_ARG(r->now.name));
    }
    r->now.steps = r->steps;
    ARENA_PUSH(r->a, r->scenarios, r->feature.scenario_count, r->scenario_cap, r->now);
    return true;
}

static bool open_block(reader *r, feature_block block, str name)
{
    TRY(close_block(r));
    r->block = block;
    r->now = (law_feature_scenario){.name = name, .line = r->line, .wip = r->feature_wip || r->wip_waits};
    r->steps = NULL;
    r->step_cap = 0;
    r->tags_wait = r->wip_waits = false;
    return true;
}

static bool open_feature(reader *r, str name)
{
    if (r->block != BEFORE_FEATURE) {
        return SYNTAX(r, r->line, "a second 'Feature:'; a file holds one");
    }
    r->feature_wip = r->wip_waits;
    r->feature.name = name;
    return open_block(r, IN_FEATURE, name);
}

static bool open_background(reader *r, str name)
{
    if (r->block != IN_FEATURE || r->had_background) {
        return SYNTAX(r, r->line, "'Background:' stands once, between 'Feature:' and the first 'Scenario:'");
    }
    if (r->tags_wait) {
        return SYNTAX(r, r->line, "'Background:' takes no tags; tag the feature or its scenarios");
    }
    r->had_background = true;
    return open_block(r, IN_BACKGROUND, name);
}

static bool open_scenario(reader *r, str name)
{
    if (r->block == BEFORE_FEATURE) {
        return SYNTAX(r, r->line, "'Scenario:' before 'Feature:'; begin the file with 'Feature:' and its name");
    }
    return open_block(r, IN_SCENARIO, name);
}

static bool refuse(reader *r, str keyword)
{
    return SYNTAX(r, r->line, "'" STR_FMT "' is not read here; write each case as a 'Scenario:' of its own",
                  STR_ARG(keyword));
}

static const struct heading {
    const char *keyword;
    bool (*open)(reader *r, str name); /* NULL: refused */
} headings[] = {
    {"Feature:", open_feature},
    {"Background:", open_background},
    {"Scenario:", open_scenario},
    {"Scenario Outline:", NULL},
    {"Scenario Template:", NULL},
    {"Example:", NULL},
    {"Examples:", NULL},
    {"Scenarios:", NULL},
    {"Rule:", NULL},
};

static const struct heading *heading_of(str line)
{
    for (size_t i = 0; i < sizeof headings / sizeof *headings; i++) {
        if (str_starts(line, str_of(headings[i].keyword))) {
            return &headings[i];
        }
    }
    return NULL;
}

/* ------------------------------------------------------------------ tags */

static bool read_tags(reader *r, str line)
{
    while (line.n > 0 && line.p[0] != '#') {
        size_t end = 0;
        while (end < line.n && line.p[end] != ' ' && line.p[end] != '\t') {
            end++;
        }
        str tag = str_cut(line, 0, end);
        if (tag.p[0] != '@' || tag.n == 1) {
            return SYNTAX(r, r->line, "'" STR_FMT "' is no tag; a line of tags holds names that begin with '@'",
                          STR_ARG(tag));
        }
        r->wip_waits = r->wip_waits || str_eq(tag, S("@wip"));
        line = str_trim(str_from(line, end));
    }
    r->tags_wait = true;
    return true;
}

/* ------------------------------------------------------------------ steps */

static bool step_text(str line, str *text)
{
    static const char *const keywords[] = {"Given", "When", "Then", "And", "But", "*"};
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++) {
        str keyword = str_of(keywords[i]);
        bool ends =
            line.n == keyword.n || (line.n > keyword.n && (line.p[keyword.n] == ' ' || line.p[keyword.n] == '\t'));
        if (ends && str_starts(line, keyword)) {
            *text = str_trim(str_from(line, keyword.n));
            return true;
        }
    }
    return false;
}

static bool add_step(reader *r, str text)
{
    if (text.n == 0) {
        return SYNTAX(r, r->line, "a step without a sentence");
    }
    law_feature_step step = {.text = text, .line = r->line};
    ARENA_PUSH(r->a, r->steps, r->now.step_count, r->step_cap, step);
    r->rows = NULL;
    r->row_cap = 0;
    return true;
}

/* ------------------------------------------------------------------ tables */

/* The raw text of a cell, with `\|`, `\\` and `\n` resolved; another backslash is itself. */
static str unescaped(arena *a, str raw)
{
    if (memchr(raw.p, '\\', raw.n) == NULL) {
        return raw;
    }
    buf b = buf_in(a);
    for (size_t i = 0; i < raw.n; i++) {
        char next = i + 1 < raw.n ? raw.p[i + 1] : '\0';
        if (raw.p[i] == '\\' && (next == '|' || next == '\\' || next == 'n')) {
            buf_char(&b, next == 'n' ? '\n' : next);
            i++;
        } else {
            buf_char(&b, raw.p[i]);
        }
    }
    return buf_str(&b);
}

static bool add_row(reader *r, str line)
{
    law_feature_step *step = r->now.step_count > 0 ? &r->steps[r->now.step_count - 1] : NULL;
    str *cells = NULL;
    size_t count = 0, cap = 0, start = 1;
    if (step == NULL) {
        return SYNTAX(r, r->line, "a table row that belongs to no step");
    }
    for (size_t i = 1; i < line.n; i++) {
        if (line.p[i] == '\\') {
            i++; /* an escaped bar does not end the cell */
        } else if (line.p[i] == '|') {
            str cell = unescaped(r->a, str_trim(str_cut(line, start, i - start)));
            ARENA_PUSH(r->a, cells, count, cap, cell);
            start = i + 1;
        }
    }
    if (start != line.n || count == 0) {
        return SYNTAX(r, r->line,
                      "this table row does not end in '|'; write '| a | b |', and a bar inside a cell as '\\|'");
    }
    if (step->row_count > 0 && step->rows[0].count != count) {
        return SYNTAX(r, r->line, "this row has %zu cells and the first row of the table %zu", count,
                      step->rows[0].count);
    }
    law_feature_row row = {cells, count, r->line};
    ARENA_PUSH(r->a, r->rows, step->row_count, r->row_cap, row);
    step->rows = r->rows;
    return true;
}

/* ------------------------------------------------------------------ lines */

static bool read_in_block(reader *r, str line)
{
    str text;
    if (r->block == BEFORE_FEATURE) {
        return SYNTAX(r, r->line, "'" STR_FMT "' stands before 'Feature:'; begin the file with 'Feature:' and its name",
                      STR_ARG(line));
    }
    if (line.p[0] == '|') {
        return add_row(r, line);
    }
    if (r->block != IN_FEATURE && step_text(line, &text)) {
        return add_step(r, text);
    }
    if (r->now.step_count > 0) {
        return SYNTAX(r, r->line, "'" STR_FMT "' is no step; begin it with Given, When, Then, And, But or *",
                      STR_ARG(line));
    }
    return true; /* free text below a heading */
}

static bool read_line(reader *r, str line)
{
    if (line.n == 0 || line.p[0] == '#') {
        return true;
    }
    if (str_starts(line, S("\"\"\"")) || str_starts(line, S("```"))) {
        return SYNTAX(r, r->line, "doc strings are not read here; no sentence of the grammar takes one");
    }
    if (line.p[0] == '@') {
        return read_tags(r, line);
    }
    const struct heading *h = heading_of(line);
    if (h != NULL) {
        str keyword = str_of(h->keyword);
        return h->open != NULL ? h->open(r, str_trim(str_from(line, keyword.n)))
                               : refuse(r, str_cut(keyword, 0, keyword.n - 1));
    }
    if (r->tags_wait) {
        return SYNTAX(r, r->line, "tags belong above 'Feature:' or 'Scenario:', not above '" STR_FMT "'",
                      STR_ARG(line));
    }
    return read_in_block(r, line);
}

static bool check_bytes(reader *r, str text)
{
    if (text.n > LAW_FEATURE_BYTES_MAX) {
        return err_at(r->e, ERR_LIMIT, 0, r->file, 0, 0, "a feature file of %zu bytes; at most %d are read", text.n,
                      LAW_FEATURE_BYTES_MAX);
    }
    size_t good = str_utf8_prefix(text);
    if (good < text.n) {
        int line = 1;
        for (size_t i = 0; i < good; i++) {
            line += text.p[i] == '\n';
        }
        return SYNTAX(r, line, "this line is not UTF-8; save the file as UTF-8");
    }
    return true;
}

bool law_feature_read(arena *a, str name, str text, law_feature *out, err *e)
{
    reader r = {.a = a, .file = name, .e = e};
    TRY(check_bytes(&r, text));
    if (str_starts(text, S("\xEF\xBB\xBF"))) { /* byte order mark */
        text = str_from(text, 3);
    }
    while (text.n > 0) {
        ptrdiff_t end = str_find(text, S("\n"));
        str line = end < 0 ? text : str_cut(text, 0, (size_t)end);
        text = end < 0 ? STR_NULL : str_from(text, (size_t)end + 1);
        r.line++;
        TRY(read_line(&r, str_trim(line)));
    }
    if (r.tags_wait) {
        return SYNTAX(&r, r.line, "the file ends in tags; put them above the 'Scenario:' that they belong to");
    }
    TRY(close_block(&r));
    if (r.feature.scenario_count == 0) {
        return SYNTAX(&r, r.line > 0 ? r.line : 1, "this file holds no 'Scenario:'");
    }
    r.feature.scenarios = r.scenarios;
    *out = r.feature;
    return true;
}

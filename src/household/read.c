/* A household file, from text to tables. The order is that of docs/household-file.md. */
#include "household/reading.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ YAML */

/* The sentences of the YAML reader are for programmers; a resident is told in his own language where to look. */
static bool refuse_yaml(household_reader *r, str yaml, const err *found)
{
    const char *id = found->kind == ERR_SYNTAX  ? "household.yaml"
                     : found->kind == ERR_LIMIT ? "household.yaml_limit"
                                                : "household.yaml_plain";
    if (!str_utf8_valid(yaml)) {
        id = "household.encoding";
    }
    str sentence = TEXT(r->a, r->lang, id);
    return err_at(r->e, found->kind, 0, r->file, found->line, found->column, STR_FMT, STR_ARG(sentence));
}

bool household_read_yaml(household_reader *r, str yaml, const doc **out)
{
    err found;
    if (yaml.n > HOUSEHOLD_BYTES_MAX) {
        str sentence = TEXT(r->a, r->lang, "household.large");
        return err_at(r->e, ERR_LIMIT, 0, r->file, 0, 0, STR_FMT, STR_ARG(sentence));
    }
    if (str_starts(yaml, S("\xEF\xBB\xBF"))) { /* the mark that some editors put at the start of a file */
        yaml = str_from(yaml, 3);
    }
    return doc_read_yaml(r->a, r->file, yaml, out, &found) || refuse_yaml(r, yaml, &found);
}

/* ------------------------------------------------------------------ the top */

static bool read_format(household_reader *r, const doc *top)
{
    const doc_entry *at;
    at = household_get(top, "formaat");
    if (at == NULL) {
        return HOUSEHOLD_REFUSE(r, top, "household.format_missing", S("formaat: " HOUSEHOLD_FORMAT));
    }
    return household_is_word(at->value, S(HOUSEHOLD_FORMAT)) ||
           HOUSEHOLD_REFUSE(r, at->value, "household.format", household_shown(r, at->value), S(HOUSEHOLD_FORMAT));
}

/* The day of the caller goes before that of the file, which is read all the same: a typing error in it is an error. */
static bool read_day(household_reader *r, const doc *top, const date *given, date today, household *out)
{
    const doc_entry *at = household_get(top, "peildatum");
    out->day = today;
    if (at != NULL && !household_is_unknown(at->value)) {
        TRY(household_read_any_date(r, at, &out->day));
        out->has_day = true;
    }
    if (given != NULL) {
        out->day = *given;
        out->has_day = true;
    }
    r->day = out->day;
    return true;
}

static bool read_voice(household_reader *r, household_level level, const doc *d, household_voice *out)
{
    const doc_entry *who, *text;
    size_t person;
    TRY(household_check_keys(r, level, d));
    TRY(household_need(r, level, d, "van", &who) && household_need(r, level, d, "tekst", &text));
    *out = (household_voice){.who = S("samen"), .life_domain = S("")};
    if (!household_is_word(who->value, S("samen"))) {
        TRY(household_read_person(r, S("van"), who->value, &person));
        out->who = r->members[person].id;
    }
    TRY(household_read_text(r, text, HOUSEHOLD_VOICE_MAX, &out->text));
    const doc_entry *domain = household_get(d, "leefgebied");
    return domain == NULL || household_is_unknown(domain->value) || household_read_line(r, domain, &out->life_domain);
}

static bool read_voices(household_reader *r, household_level level, const doc_entry *at, const household_voice **out,
                        size_t *count)
{
    household_items items;
    TRY(household_list(r, at, HOUSEHOLD_LIST_MAX, &items));
    household_voice *voices = ARENA_ARRAY(r->a, household_voice, items.n);
    for (size_t i = 0; i < items.n; i++) {
        TRY(read_voice(r, level, items.p[i], &voices[i]));
    }
    *out = voices;
    *count = items.n;
    return true;
}

/* ------------------------------------------------------------------ the whole */

static bool has_a_home(const household_reader *r, size_t person)
{
    for (size_t h = 0; h < r->place_count; h++) {
        if (r->places[h].lives[person]) {
            return true;
        }
    }
    return false;
}

/* A home is a household; a child in two homes belongs to both. */
static void group(const household_reader *r, household *out)
{
    household_group *groups = ARENA_ARRAY(r->a, household_group, r->place_count + r->member_count);
    size_t n = 0;
    for (size_t h = 0; h < r->place_count; h++) {
        const household_place *p = &r->places[h];
        if (p->resident_count > 0) {
            groups[n++] = (household_group){p->id, p->residents, p->resident_count};
        }
    }
    for (size_t i = 0; i < r->member_count; i++) {
        if (!has_a_home(r, i)) {
            groups[n++] = (household_group){S(""), &r->members[i].id, 1};
        }
    }
    out->groups = groups;
    out->group_count = n;
}

static void copy_out(household_reader *r, household *out)
{
    household_person *persons = ARENA_ARRAY(r->a, household_person, r->member_count);
    for (size_t i = 0; i < r->member_count; i++) {
        const household_member *m = &r->members[i];
        persons[i] =
            (household_person){m->id, m->name, m->birth.state == HOUSEHOLD_KNOWN, (date)m->birth.cell.value, m->line};
    }
    household_home *homes = ARENA_ARRAY(r->a, household_home, r->place_count);
    for (size_t i = 0; i < r->place_count; i++) {
        const household_place *p = &r->places[i];
        homes[i] = (household_home){p->id,        p->kind,           p->municipality, p->postcode,
                                    p->residents, p->resident_count, p->threats,      p->threat_count};
    }
    out->persons = persons;
    out->person_count = r->member_count;
    out->homes = homes;
    out->home_count = r->place_count;
    group(r, out);
    household_close_sheets(r, out);
}

static bool read_top(household_reader *r, const doc *top, const date *day, date today, household *out)
{
    const doc_entry *persons, *note = household_get(top, "toelichting");
    TRY(read_format(r, top));
    TRY(read_day(r, top, day, today, out));
    TRY(household_need(r, HOUSEHOLD_TOP, top, "personen", &persons));
    TRY(household_read_persons(r, persons));
    TRY(household_read_homes(r, household_get(top, "woningen")));
    TRY(household_read_relations(r, household_get(top, "relaties")));
    TRY(household_read_children(r, household_get(top, "kinderen")));
    TRY(household_check_residents(r));
    household_settle_homes(r);
    TRY(read_voices(r, HOUSEHOLD_WORRY, household_get(top, "zorgen"), &out->worries, &out->worry_count));
    TRY(read_voices(r, HOUSEHOLD_TALENT, household_get(top, "talenten"), &out->talents, &out->talent_count));
    TRY(read_voices(r, HOUSEHOLD_NEED, household_get(top, "hulpvragen"), &out->needs, &out->need_count));
    TRY(note == NULL || household_read_text(r, note, HOUSEHOLD_NOTE_MAX, &out->note));
    household_apply_rules(r);
    copy_out(r, out);
    return true;
}

bool household_read_tree(household_reader *r, const doc *top, const date *day, date today, household *out)
{
    household made = {.file = r->file, .note = S("")};
    TRY(household_open_sheets(r));
    TRY(household_check_keys(r, HOUSEHOLD_TOP, top));
    TRY(read_top(r, top, day, today, &made));
    made.told = household_tell(r->a, top);
    *out = made;
    return true;
}

bool household_read(arena *a, const fact_catalogue *c, str name, str yaml, const date *day, date today,
                    text_language lang, household *out, err *e)
{
    household_reader r = {.a = a, .facts = c, .lang = lang, .file = str_copy(a, name), .e = e};
    const doc *top;
    TRY(household_read_yaml(&r, yaml, &top));
    return household_read_tree(&r, top, day, today, out);
}

bool household_read_doc(arena *a, const fact_catalogue *c, str name, const doc *top, const date *day, date today,
                        text_language lang, household *out, err *e)
{
    household_reader r = {.a = a, .facts = c, .lang = lang, .file = str_copy(a, name), .e = e};
    return household_read_tree(&r, top, day, today, out);
}

const household_person *household_find(const household *h, str id)
{
    for (size_t i = 0; i < h->person_count; i++) {
        if (str_eq(h->persons[i].id, id)) {
            return &h->persons[i];
        }
    }
    return NULL;
}

const fact_rows *household_rows(const household *h, str table)
{
    for (size_t i = 0; i < h->table_count; i++) {
        if (str_eq(h->tables[i].table, table)) {
            return &h->tables[i];
        }
    }
    return NULL;
}

const fact_cell *household_cell(const fact_row *row, str column)
{
    for (size_t i = 0; i < row->n; i++) {
        if (str_eq(row->cells[i].column, column)) {
            return &row->cells[i];
        }
    }
    return NULL;
}

/* What somebody can and looks for: own words first, then every skill that was heard in them, to be ticked or unticked, and the whole list. */
#include "web/groups.h"
#include "web/helping_parts.h"

#include "base/banned.h"

enum { METRES_CHOICES = 6 };

static const uint32_t distances[METRES_CHOICES] = {250, 500, 1000, 2000, 5000, 10000};

/* ------------------------------------------------------------------ skills */

static str note_of(page *w, const helping_choice *c, bool changed)
{
    return c->heard_in.n > 0                  ? SAY(w, "helping.heard", c->heard_in)
           : changed && c->kept && !c->chosen ? SAY(w, "helping.form.kept")
                                              : STR_NULL;
}

/* Those that are or were chosen, or were heard, stand open; all others below their life domain. */
static bool stands_open(const helping_choice *c)
{
    return c->chosen || c->kept || c->heard_in.n > 0;
}

static void put_choice(page *w, const char *name, const helping_choice *c, bool changed)
{
    put_tick(w, &(tick){.name = STR_JOIN(w->a, str_of(name), c->id).p,
                        .value = S("ja"),
                        .label = c->words,
                        .note = note_of(w, c, changed),
                        .on = c->chosen});
}

/* How urgent, of what they look for; whether they like it, of what they can. */
static void put_more_of(page *w, bool seeks, const helping_choice *c)
{
    if (!seeks) {
        put_tick(w, &(tick){.name = STR_JOIN(w->a, S(WEB_FIELD_GLADLY), c->id).p,
                            .value = S("ja"),
                            .label = SAY(w, "helping.form.gladly", c->words),
                            .on = c->gladly});
        return;
    }
    str name = STR_JOIN(w->a, S(WEB_FIELD_URGENT), c->id);
    const web_choice list[] = {{S("1"), SAY(w, "helping.urgency.1")},
                               {S("2"), SAY(w, "helping.urgency.2")},
                               {S("3"), SAY(w, "helping.urgency.3")}};
    put_field(w, &(field){.kind = WEB_CHOICE,
                          .name = name,
                          .id = name,
                          .label = SAY(w, "helping.form.urgent", c->words),
                          .choices = list,
                          .choice_count = sizeof list / sizeof list[0],
                          .value = list[c->urgency < 1 || c->urgency > 3 ? 0 : c->urgency - 1].value,
                          .as_list = true});
}

static void put_chosen(page *w, const char *name, str title, const helping_choice *list, size_t n, bool changed)
{
    html *h = &w->h;
    size_t shown = 0;
    for (size_t i = 0; i < n; i++) {
        shown += stands_open(&list[i]);
    }
    html_begin(h, "fieldset");
    html_line(h, "legend", "sh-legend", title);
    if (shown == 0) {
        html_line(h, "p", "sh-note", SAY(w, "helping.form.none"));
    } else {
        html_box(h, "div", "sh-options");
        for (size_t i = 0; i < n; i++) {
            if (stands_open(&list[i])) {
                put_choice(w, name, &list[i], changed);
                put_more_of(w, strcmp(name, WEB_FIELD_SEEK) == 0, &list[i]);
            }
        }
        html_end(h, "div");
    }
    html_end(h, "fieldset");
}

/* How many of the group that begins at `from` follow one another. */
static size_t group_length(const helping_choice *list, size_t n, size_t from)
{
    size_t end = from;
    while (end < n && str_eq(list[end].group, list[from].group)) {
        end++;
    }
    return end - from;
}

static void put_group(page *w, const char *name, const helping_choice *list, size_t n)
{
    html *h = &w->h;
    size_t others = 0;
    for (size_t i = 0; i < n; i++) {
        others += !stands_open(&list[i]);
    }
    if (others == 0) {
        return;
    }
    html_begin(h, "fieldset");
    html_line(h, "legend", "sh-legend", list->group_name);
    html_box(h, "div", "sh-options");
    for (size_t i = 0; i < n; i++) {
        if (!stands_open(&list[i])) {
            put_choice(w, name, &list[i], false);
        }
    }
    html_end(h, "div");
    html_end(h, "fieldset");
}

static void put_all(page *w, const char *name, str title, const helping_choice *list, size_t n)
{
    begin_fold(w, NULL, title);
    for (size_t i = 0, length; i < n; i += length) {
        length = group_length(list, n, i);
        put_group(w, name, &list[i], length);
    }
    end_fold(w);
}

/* ------------------------------------------------------------------ when, how far, how */

static void put_day(page *w, int day, uint32_t dayparts)
{
    static const char *const names[HELPING_DAYS] = {"1", "2", "3", "4", "5", "6", "7"};
    static const char *const parts[HELPING_PARTS] = {"morning", "afternoon", "evening"};
    html *h = &w->h;
    str day_name = helping_text(w, "day", names[day]);
    html_begin(h, "tr");
    html_begin(h, "th");
    html_attr(h, "scope", S("row"));
    html_text(h, day_name);
    html_end(h, "th");
    for (int part = 0; part < HELPING_PARTS; part++) {
        int number = day * HELPING_PARTS + part;
        html_begin(h, "td");
        html_box(h, "label", "sh-box");
        html_begin(h, "input");
        html_attr(h, "type", S("checkbox"));
        html_attr(h, "name", str_printf(w->a, WEB_FIELD_DAYPART "%d", number));
        html_attr(h, "value", S("ja"));
        if ((dayparts >> number & 1) != 0) {
            html_flag(h, "checked");
        }
        html_box(h, "span", "sh-hidden");
        html_text(h, day_name);
        html_text(h, S(" "));
        html_text(h, helping_text(w, "part", parts[part]));
        html_end(h, "span");
        html_end(h, "label");
        html_end(h, "td");
    }
    html_end(h, "tr");
}

static void put_days(page *w, uint32_t dayparts)
{
    html *h = &w->h;
    html_begin(h, "fieldset");
    html_line(h, "legend", "sh-legend", SAY(w, "helping.form.days"));
    html_box(h, "table", "sh-table sh-days");
    html_line(h, "caption", "sh-hidden", SAY(w, "helping.form.days"));
    html_begin(h, "thead");
    html_begin(h, "tr");
    put_column_head(w, NULL, SAY(w, "helping.form.day"));
    put_column_head(w, NULL, SAY(w, "helping.part.morning"));
    put_column_head(w, NULL, SAY(w, "helping.part.afternoon"));
    put_column_head(w, NULL, SAY(w, "helping.part.evening"));
    html_end(h, "tr");
    html_end(h, "thead");
    html_begin(h, "tbody");
    for (int day = 0; day < HELPING_DAYS; day++) {
        put_day(w, day, dayparts);
    }
    html_end(h, "tbody");
    html_end(h, "table");
    html_end(h, "fieldset");
}

/* The distances of the list, and the one that was said when it is none of them. */
static void put_far(page *w, uint32_t metres)
{
    web_choice *list = ARENA_ARRAY(w->a, web_choice, METRES_CHOICES + 1);
    size_t n = 0;
    bool is_listed = metres == 0;
    for (size_t i = 0; i < METRES_CHOICES; i++) {
        is_listed = is_listed || distances[i] == metres;
        list[n++] = (web_choice){str_of_int(w->a, distances[i]), helping_band(w, distances[i])};
    }
    if (!is_listed) {
        list[n++] = (web_choice){str_of_int(w->a, metres), helping_band(w, metres)};
    }
    put_field(w, &(field){.kind = WEB_CHOICE,
                          .name = S(WEB_FIELD_FAR),
                          .id = S(WEB_FIELD_FAR),
                          .label = SAY(w, "helping.form.far"),
                          .choices = list,
                          .choice_count = n,
                          .value = str_of_int(w->a, metres == 0 ? distances[2] : metres),
                          .as_list = true});
}

/* Those that are spoken, and the first of the list; the others open. */
static void put_languages(page *w, const helping_form *f)
{
    html *h = &w->h;
    html_begin(h, "fieldset");
    html_line(h, "legend", "sh-legend", SAY(w, "helping.form.languages"));
    html_box(h, "div", "sh-options");
    for (size_t i = 0; i < f->language_count; i++) {
        if (i == 0 || f->languages[i].chosen) {
            put_choice(w, WEB_FIELD_SPEAKS, &f->languages[i], false);
        }
    }
    html_end(h, "div");
    begin_fold(w, NULL, SAY(w, "helping.form.more_languages"));
    html_box(h, "div", "sh-options sh-options--row");
    for (size_t i = 1; i < f->language_count; i++) {
        if (!f->languages[i].chosen) {
            put_choice(w, WEB_FIELD_SPEAKS, &f->languages[i], false);
        }
    }
    html_end(h, "div");
    end_fold(w);
    html_end(h, "fieldset");
}

static const str woman_values[] = {
    [HELPING_UNTOLD] = {NULL, 0}, [HELPING_TOLD_NO] = {"nee", 3}, [HELPING_TOLD_YES] = {"ja", 2}};

static void put_rules(page *w, const helping_form *f)
{
    html *h = &w->h;
    const tick ticks[] = {
        {.name = WEB_FIELD_ONE, .value = S("ja"), .label = SAY(w, "helping.form.one"), .on = f->no_groups},
        {.name = WEB_FIELD_WOMEN, .value = S("ja"), .label = SAY(w, "helping.form.women"), .on = f->women_only},
        {.name = WEB_FIELD_VOG, .value = S("ja"), .label = SAY(w, "helping.form.vog"), .on = f->with_vog}};
    const tick seldom = {
        .name = WEB_FIELD_SELDOM, .value = S("ja"), .label = SAY(w, "helping.form.seldom"), .on = f->seldom};
    html_begin(h, "fieldset");
    html_line(h, "legend", "sh-legend", SAY(w, "helping.form.often"));
    html_box(h, "div", "sh-options");
    put_tick(w, &seldom);
    html_end(h, "div");
    html_end(h, "fieldset");
    html_begin(h, "fieldset");
    html_line(h, "legend", "sh-legend", SAY(w, "helping.form.who"));
    html_box(h, "div", "sh-options");
    for (size_t i = 0; i < sizeof ticks / sizeof ticks[0]; i++) {
        put_tick(w, &ticks[i]);
    }
    html_end(h, "div");
    html_end(h, "fieldset");
    const web_choice list[] = {{STR_NULL, SAY(w, "helping.form.woman.untold")},
                               {S("ja"), SAY(w, "field.yes")},
                               {S("nee"), SAY(w, "field.no")}};
    put_field(w, &(field){.kind = WEB_CHOICE,
                          .name = S(WEB_FIELD_WOMAN),
                          .id = S(WEB_FIELD_WOMAN),
                          .label = SAY(w, "helping.form.woman"),
                          .help = SAY(w, "helping.form.woman.why"),
                          .choices = list,
                          .choice_count = sizeof list / sizeof list[0],
                          .value = woman_values[f->woman],
                          .as_list = true});
}

/* ------------------------------------------------------------------ what the language switch takes along */

typedef struct state {
    web_answer *list;
    size_t n, cap;
} state;

static void carry(arena *a, state *s, str name, str value)
{
    ARENA_PUSH(a, s->list, s->n, s->cap, ((web_answer){name, value}));
}

static void carry_chosen(arena *a, state *s, const char *prefix, const helping_choice *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (list[i].chosen) {
            carry(a, s, STR_JOIN(a, str_of(prefix), list[i].id), S("ja"));
        }
        if (list[i].chosen && list[i].gladly) {
            carry(a, s, STR_JOIN(a, S(WEB_FIELD_GLADLY), list[i].id), S("ja"));
        }
        if (list[i].chosen && list[i].urgency > 1) {
            carry(a, s, STR_JOIN(a, S(WEB_FIELD_URGENT), list[i].id), str_of_int(a, list[i].urgency));
        }
    }
}

/* All that the form holds, once something was typed in it; before that the address is enough. */
static state state_of(arena *a, const web_neighbour_form *x)
{
    const helping_form *f = x->form;
    state s = {0};
    if (!x->was_heard) {
        return s;
    }
    carry(a, &s, S(WEB_FIELD_WHAT), S(WEB_SAY_HEAR));
    carry(a, &s, S(WEB_FIELD_SEEN), x->seen);
    carry(a, &s, S(WEB_FIELD_CAN_WORDS), x->can_words);
    carry(a, &s, S(WEB_FIELD_SEEK_WORDS), x->seek_words);
    carry(a, &s, S(WEB_FIELD_CAN_WORDS WEB_FIELD_HEARD), x->can_words);
    carry(a, &s, S(WEB_FIELD_SEEK_WORDS WEB_FIELD_HEARD), x->seek_words);
    carry(a, &s, S(WEB_FIELD_FAR), str_of_int(a, f->metres_max));
    carry(a, &s, S(WEB_FIELD_WOMAN), woman_values[f->woman]);
    carry(a, &s, S(WEB_FIELD_CHANNEL), str_of(web_helping_channel(x->channel)));
    carry_chosen(a, &s, WEB_FIELD_CAN, f->can, f->can_count);
    carry_chosen(a, &s, WEB_FIELD_SEEK, f->seeks, f->seek_count);
    carry_chosen(a, &s, WEB_FIELD_SPEAKS, f->languages, f->language_count);
    for (uint32_t i = 0; i < HELPING_DAYS * HELPING_PARTS; i++) {
        if ((f->dayparts >> i & 1) != 0) {
            carry(a, &s, str_printf(a, WEB_FIELD_DAYPART "%u", i), S("ja"));
        }
    }
    const struct {
        const char *name;
        bool on;
    } rules[] = {{WEB_FIELD_ONE, f->no_groups},
                 {WEB_FIELD_WOMEN, f->women_only},
                 {WEB_FIELD_VOG, f->with_vog},
                 {WEB_FIELD_SELDOM, f->seldom}};
    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        if (rules[i].on) {
            carry(a, &s, str_of(rules[i].name), S("ja"));
        }
    }
    return s;
}

/* ------------------------------------------------------------------ the page */

static void put_channels(page *w, const web_neighbour_form *x)
{
    html *h = &w->h;
    if (!x->by_broker) {
        return;
    }
    html_begin(h, "fieldset");
    html_line(h, "legend", "sh-legend", SAY(w, "helping.channel"));
    html_box(h, "div", "sh-options sh-options--row");
    for (helping_channel c = HELPING_PHONE; c < HELPING_CHANNELS; c++) {
        put_tick(w, &(tick){.one_of = true,
                            .name = WEB_FIELD_CHANNEL,
                            .value = str_of(web_helping_channel(c)),
                            .label = helping_text(w, "channel", web_helping_channel(c)),
                            .on = x->channel == c});
    }
    html_end(h, "div");
    html_end(h, "fieldset");
}

static void put_unheard(page *w, const web_neighbour_form *x, const helping_unheard *u)
{
    buf quoted = buf_in(w->a);
    for (size_t i = 0; i < u->count; i++) {
        buf_put(&quoted, i > 0 ? S(", ") : S(""));
        buf_put(&quoted, SAY(w, "quote", u->parts[i]));
    }
    if (u->count > 0) {
        const str words = buf_str(&quoted);
        put_calm(w, "info", true,
                 u->partly ? SAY(w, "helping.form.unheard.part", words, x->call_phone)
                           : SAY(w, "helping.form.unheard", words, x->call_phone));
    }
}

static void put_own_words(page *w, const web_neighbour_form *x)
{
    html *h = &w->h;
    html_box(h, "section", "sh-card sh-card--large sh-stack");
    html_line(h, "h2", NULL, SAY(w, "helping.form.words"));
    put_words_field(w, WEB_FIELD_CAN_WORDS, SAY(w, "helping.can"), SAY(w, "helping.can.help"), x->can_words);
    put_unheard(w, x, &x->can_unheard);
    put_words_field(w, WEB_FIELD_SEEK_WORDS, SAY(w, "helping.seek"), SAY(w, "helping.seek.help"), x->seek_words);
    put_unheard(w, x, &x->seek_unheard);
    if (x->was_heard) {
        put_hidden(w, S(WEB_FIELD_CAN_WORDS WEB_FIELD_HEARD), x->can_words);
        put_hidden(w, S(WEB_FIELD_SEEK_WORDS WEB_FIELD_HEARD), x->seek_words);
    }
    html_box(h, "div", "sh-buttons");
    put_button(w, &(button){.kind = "secondary",
                            .icon = "search",
                            .name = WEB_FIELD_WHAT,
                            .value = S(WEB_SAY_HEAR),
                            .label = SAY(w, "helping.form.hear")});
    html_end(h, "div");
    put_calm(w, "lock", false, SAY(w, "helping.form.calm"));
    html_end(h, "section");
}

static void put_skill_parts(page *w, const web_neighbour_form *x)
{
    const helping_form *f = x->form;
    html *h = &w->h;
    html_box(h, "section", "sh-card sh-stack");
    html_attr(h, "id", S("gehoord"));
    html_line(h, "h2", NULL, SAY(w, "helping.form.skills"));
    html_line(h, "p", "sh-note", SAY(w, "helping.form.skills.how"));
    html_box(h, "div", "sh-two");
    html_box(h, "div", "sh-stack");
    put_chosen(w, WEB_FIELD_CAN, SAY(w, "helping.can"), f->can, f->can_count, x->changed);
    put_all(w, WEB_FIELD_CAN, SAY(w, "helping.form.more_can"), f->can, f->can_count);
    html_end(h, "div");
    html_box(h, "div", "sh-stack");
    put_chosen(w, WEB_FIELD_SEEK, SAY(w, "helping.seek"), f->seeks, f->seek_count, x->changed);
    put_all(w, WEB_FIELD_SEEK, SAY(w, "helping.form.more_seek"), f->seeks, f->seek_count);
    html_end(h, "div");
    html_end(h, "div");
    html_end(h, "section");
}

void web_neighbour_form_page(buf *out, const web_page *p, const web_neighbour_form *x)
{
    const helping_form *f = x->form;
    web_route route = x->by_broker ? WEB_BROKER_TELL : WEB_NEIGHBOUR_TELL;
    str title = x->by_broker ? TEXT(out->a, p->lang, "web.helping.form.for", f->name)
                             : TEXT(out->a, p->lang, "web.helping.form.title");
    state s = state_of(out->a, x);
    frame r = {.route = route, .id = f->id, .state = s.list, .state_count = s.n};
    r.title = x->mistake.n > 0 ? TEXT(out->a, p->lang, "web.title.mistake", title) : title;
    page w = frame_begin(out, p, &r);
    html *h = &w.h;
    html_box(h, "div", "sh-section__head");
    put_heading(&w, 1, NULL, title);
    html_line(h, "p", "nl-paragraph nl-paragraph--lead", SAY(&w, "helping.form.lead"));
    html_end(h, "div");
    (void)put_dangers(&w, &(overview){.dangers = x->dangers, .danger_count = x->danger_count});
    put_mistake(&w, x->mistake);
    begin_form_to(&w, web_path_of(w.a, p->lang, route, f->id, STR_NULL), "sh-column");
    put_hidden(&w, S(WEB_FIELD_SEEN), x->seen);
    put_own_words(&w, x);
    put_skill_parts(&w, x);
    html_box(h, "section", "sh-card sh-stack");
    html_line(h, "h2", NULL, SAY(&w, "helping.form.when"));
    put_days(&w, f->dayparts);
    put_far(&w, f->metres_max);
    put_languages(&w, f);
    put_rules(&w, f);
    put_channels(&w, x);
    html_end(h, "section");
    html_box(h, "div", "sh-actions");
    put_saying(&w, "primary", "check", HELPING_SAYS, SAY(&w, "helping.form.keep"), STR_NULL);
    put_link_button(&w, "subtle", "back",
                    web_path_of(w.a, p->lang, x->by_broker ? WEB_BROKER_PERSON : WEB_NEIGHBOUR, f->id, STR_NULL),
                    SAY(&w, "helping.form.back"));
    html_end(h, "div");
    end_form(&w);
    frame_end(&w);
}

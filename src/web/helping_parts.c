#include "web/helping_parts.h"

#include <assert.h>

#include "base/banned.h"

enum { METRES_OF_KM = 1000, SECONDS_OF_DAY = 86400 };

/* ------------------------------------------------------------------ names in forms */

static const char *const whats[] = {
    [HELPING_SAYS] = "zegt",         [HELPING_STOPS] = "stopt",      [HELPING_RESUMES] = "doet-weer-mee",
    [HELPING_APPROVES] = "goed",     [HELPING_FORBIDS] = "nooit",    [HELPING_PINS] = "vast",
    [HELPING_LOOSENS] = "los",       [HELPING_YES] = "ja",           [HELPING_NO] = "nee",
    [HELPING_MEETS] = "voorgesteld", [HELPING_HAPPENED] = "gebeurd", [HELPING_REPORTS] = "melding",
    [HELPING_HANDLES] = "opgepakt",  [HELPING_VOG] = "vog",          [HELPING_ENDS] = "regel",
    [HELPING_ASKS] = "gevraagd",     [HELPING_TAKES] = "pakt-op",    [HELPING_WITHDRAWS] = "trekt-terug",
    [HELPING_KNOWS] = "weet-het",
};
_Static_assert(sizeof whats / sizeof whats[0] == HELPING_WHATS, "everything that can happen has a name");

static const char *const channels[] = {
    [HELPING_SCREEN] = "scherm", [HELPING_PHONE] = "telefoon", [HELPING_PAPER] = "papier", [HELPING_DESK] = "langs"};
_Static_assert(sizeof channels / sizeof channels[0] == HELPING_CHANNELS, "every channel has a name");

static const char *const states[] = {
    [HELPING_PROPOSED] = "proposed", [HELPING_ASKED] = "asked", [HELPING_AGREED] = "agreed",
    [HELPING_MET] = "met",           [HELPING_DONE] = "done",   [HELPING_WAITING] = "waiting",
    [HELPING_ENDED] = "ended",       [HELPING_LATER] = "later",
};
_Static_assert(sizeof states / sizeof states[0] == HELPING_STATES, "every state has a name");

const char *web_helping_what(helping_what what)
{
    assert(what < HELPING_WHATS);
    return whats[what];
}

const char *web_helping_state(helping_state state)
{
    assert(state < HELPING_STATES);
    return states[state];
}

const char *web_helping_channel(helping_channel channel)
{
    assert(channel < HELPING_CHANNELS);
    return channels[channel];
}

/* The number of the name in the list; n when it is none of them. */
static size_t place_of(const char *const *list, size_t n, str name)
{
    size_t i = 0;
    while (i < n && !str_eq(name, str_of(list[i]))) {
        i++;
    }
    return i;
}

bool web_helping_what_from(str name, helping_what *out)
{
    size_t i = place_of(whats, HELPING_WHATS, name);
    if (i < HELPING_WHATS) {
        *out = (helping_what)i;
    }
    return i < HELPING_WHATS;
}

bool web_helping_channel_from(str name, helping_channel *out)
{
    size_t i = place_of(channels, HELPING_CHANNELS, name);
    if (i < HELPING_CHANNELS) {
        *out = (helping_channel)i;
    }
    return i < HELPING_CHANNELS;
}

/* ------------------------------------------------------------------ words */

str helping_text(page *w, const char *stem, const char *part)
{
    str id = str_copy(w->a, str_printf(w->a, "web.helping.%s.%s", stem, part));
    return text_get(w->a, w->p->lang, id.p, 0, NULL);
}

str helping_band(page *w, uint32_t metres)
{
    bool far = metres >= METRES_OF_KM;
    str number = str_of_int(w->a, far ? metres / METRES_OF_KM : metres);
    return far ? SAY(w, "helping.kilometres", number) : SAY(w, "helping.metres", number);
}

str helping_day(page *w, int64_t at)
{
    return text_date(w->a, w->p->lang, (date)(at / SECONDS_OF_DAY));
}

/* In the European Union summer time begins and ends at one o'clock universal time on the last Sunday of March and of October (Directive 2000/84/EC, articles 2 and 3). */
static int64_t change_of(int year, int month)
{
    enum { LAST = 31, WEEK = 7, HOUR = 3600 };
    date last = date_from_ymd(year, month, LAST);
    return (int64_t)(last - (date_weekday(last) + 1) % WEEK) * SECONDS_OF_DAY + HOUR;
}

str helping_moment(page *w, int64_t at)
{
    enum { HOUR = 3600, MINUTE = 60, MARCH = 3, OCTOBER = 10 };
    int year = date_to_ymd((date)(at / SECONDS_OF_DAY)).year;
    bool summer = at >= change_of(year, MARCH) && at < change_of(year, OCTOBER);
    int64_t local = at + (summer ? 2 : 1) * HOUR, of_day = local % SECONDS_OF_DAY;
    char point = w->p->lang == TEXT_NL ? '.' : ':';
    return SAY(w, "helping.moment", helping_day(w, local),
               str_printf(w->a, "%d%c%02d", (int)(of_day / HOUR), point, (int)(of_day % HOUR / MINUTE)));
}

void put_tag(page *w, const char *kind, str text)
{
    html *h = &w->h;
    html_begin(h, "span");
    html_attr(h, "class", str_printf(w->a, "sh-sure sh-sure--%s", kind));
    html_text(h, text);
    html_end(h, "span");
    html_text(h, S(" "));
}

void put_reason(page *w, const char *icon, str text)
{
    html_begin(&w->h, "li");
    put_icon(w, icon, "sh-icon--small");
    html_line(&w->h, "span", NULL, text);
    html_end(&w->h, "li");
}

/* ------------------------------------------------------------------ why two people */

/* What holds of a link, each as a sentence. */
typedef enum fact { FACT_DAYS, FACT_WAY, FACT_RULES, FACTS } fact;

static const char *const fact_icons[FACTS] = {[FACT_DAYS] = "clock", [FACT_WAY] = "pin", [FACT_RULES] = "safety"};

static str rules_say(page *w, const helping_link *l)
{
    buf b = buf_in(w->a);
    for (size_t i = 0; i < l->rule_count; i++) {
        buf_put(&b, i > 0 ? S("; ") : STR_NULL);
        buf_put(&b, l->rules[i]);
    }
    return l->rule_count > 0 ? SAY(w, "helping.rules_hold", buf_str(&b)) : STR_NULL;
}

/* Empty: nothing. */
static str fact_says(page *w, const helping_link *l, fact f)
{
    switch (f) {
    case FACT_DAYS: return l->days.n > 0 ? SAY(w, "helping.days", l->days) : STR_NULL;
    case FACT_WAY:
        return l->by_phone     ? SAY(w, "helping.by_phone")
               : l->metres > 0 ? SAY(w, "helping.near", helping_band(w, l->metres))
                               : STR_NULL;
    default: return rules_say(w, l);
    }
}

static bool is_mine(const helping_link *l)
{
    return l->giver == 0 || l->receiver == 0;
}

/* Of all that the resident gives and gets; *out: of one of them. */
static bool is_same_for_all(page *w, const helping_coupling *c, fact f, const helping_link **out)
{
    *out = NULL;
    for (size_t i = 0; i < c->link_count; i++) {
        const helping_link *l = &c->links[i];
        if (is_mine(l) && *out != NULL && !str_eq(fact_says(w, *out, f), fact_says(w, l, f))) {
            return false;
        }
        *out = is_mine(l) ? l : *out;
    }
    return *out != NULL;
}

static str giver_says(page *w, const helping_coupling *c, const helping_link *l)
{
    str name = c->people[l->giver].name;
    return name.n > 0 ? SAY(w, "helping.gets.named", name, l->words) : SAY(w, "helping.gets", l->words);
}

static str receiver_says(page *w, const helping_coupling *c, const helping_link *l)
{
    str name = c->people[l->receiver].name;
    return name.n > 0 ? SAY(w, "helping.gives.named", name, l->words) : SAY(w, "helping.gives", l->words);
}

/* What others do for each other is theirs. What holds of one thing alone stands behind that thing, when all of it is told. */
static void put_things(page *w, const helping_coupling *c, bool whole)
{
    const helping_link *any;
    for (size_t i = 0; i < c->link_count; i++) {
        const helping_link *l = &c->links[i];
        buf b = buf_in(w->a);
        if (!is_mine(l)) {
            continue;
        }
        buf_put(&b, l->giver == 0 ? receiver_says(w, c, l) : giver_says(w, c, l));
        for (fact f = 0; f < FACTS; f++) {
            str says = fact_says(w, l, f);
            if (whole && says.n > 0 && !is_same_for_all(w, c, f, &any)) {
                buf_char(&b, ' ');
                buf_put(&b, says);
            }
        }
        put_reason(w, l->giver == 0 ? "care" : "smile", buf_str(&b));
    }
}

void put_exchange(page *w, const helping_coupling *c)
{
    html_box(&w->h, "ul", "sh-list sh-why");
    put_things(w, c, false);
    html_end(&w->h, "ul");
}

void put_why(page *w, const helping_coupling *c)
{
    html *h = &w->h;
    const helping_link *any;
    html_box(h, "ul", "sh-list sh-why");
    put_things(w, c, true);
    for (fact f = 0; f < FACTS; f++) {
        str says = is_same_for_all(w, c, f, &any) ? fact_says(w, any, f) : STR_NULL;
        if (says.n > 0) {
            put_reason(w, f == FACT_WAY && any->by_phone ? "phone" : fact_icons[f], says);
        }
    }
    if (c->each_other) {
        put_reason(w, "alone", SAY(w, "helping.each_other"));
    } else if (c->person_count > 2) {
        put_reason(w, "alone", SAY(w, "helping.with_more", str_printf(w->a, "%zu", c->person_count)));
    }
    html_end(h, "ul");
}

/* ------------------------------------------------------------------ forms */

void begin_saying(page *w, str path, const helping_coupling *c, const char *class_name)
{
    begin_form_to(w, path, class_name);
    if (c != NULL) {
        put_hidden(w, S(WEB_FIELD_COUPLING), c->id);
        put_hidden(w, S(WEB_FIELD_SEEN), str_of(web_helping_state(c->state)));
    }
}

void put_saying(page *w, const char *kind, const char *icon, helping_what what, str label, str hidden_label)
{
    put_button(w, &(button){.kind = kind,
                            .icon = icon,
                            .name = WEB_FIELD_WHAT,
                            .value = str_of(web_helping_what(what)),
                            .label = label,
                            .hidden_label = hidden_label});
}

void put_tick(page *w, const tick *t)
{
    html *h = &w->h;
    html_box(h, "label", "sh-option");
    html_begin(h, "input");
    html_attr(h, "type", t->one_of ? S("radio") : S("checkbox"));
    html_attr(h, "name", str_of(t->name));
    html_attr(h, "value", t->value);
    if (t->on) {
        html_flag(h, "checked");
    }
    html_begin(h, "span");
    html_text(h, t->label);
    if (t->note.n > 0) {
        html_text(h, S(" "));
        html_line(h, "span", "sh-heard", t->note);
    }
    html_end(h, "span");
    html_end(h, "label");
}

void put_words_field(page *w, const char *name, str label, str help, str value)
{
    html *h = &w->h;
    str help_id = str_printf(w->a, "%s-help", name);
    html_box(h, "label", "utrecht-form-label");
    html_attr(h, "for", str_of(name));
    html_text(h, label);
    html_end(h, "label");
    if (help.n > 0) {
        html_box(h, "p", "sh-help");
        html_attr(h, "id", help_id);
        html_text(h, help);
        html_end(h, "p");
    }
    html_box(h, "textarea", "utrecht-textarea utrecht-textarea--html-textarea");
    html_attr(h, "id", str_of(name));
    html_attr(h, "name", str_of(name));
    html_attr_int(h, "rows", 3);
    html_attr(h, "autocomplete", S("off"));
    if (help.n > 0) {
        html_attr(h, "aria-describedby", help_id);
    }
    html_text(h, value);
    html_end(h, "textarea");
}

/* ------------------------------------------------------------------ what stands on several pages */

/* "tel:" and the digits. */
static str link_to_call(page *w, str phone)
{
    buf b = buf_in(w->a);
    buf_put(&b, S("tel:"));
    for (size_t i = 0; i < phone.n; i++) {
        if ((phone.p[i] >= '0' && phone.p[i] <= '9') || phone.p[i] == '+') {
            buf_char(&b, phone.p[i]);
        }
    }
    return buf_str(&b);
}

void put_numbers_to_call(page *w, const helping_terms *terms)
{
    html *h = &w->h;
    const web_site *site = w->p->site;
    bool own = terms != NULL && terms->call_phone.n > 0;
    str phone = own ? terms->call_phone : site->phone;
    str when = own ? terms->call_when : SAY(w, "contact.hours", site->phone_hours[w->p->lang]);
    html_line(h, "p", NULL, own ? SAY(w, "helping.call.who", terms->call_name, when) : when);
    html_box(h, "div", "sh-buttons");
    put_link_button(w, "primary", "phone", own ? link_to_call(w, phone) : site->phone_link,
                    SAY(w, "contact.phone", phone));
    put_link_button(w, "secondary", "alert", S("tel:112"), SAY(w, "helping.call.112"));
    html_end(h, "div");
}

static void put_effect(page *w, const helping_effect *x)
{
    html *h = &w->h;
    html_begin(h, "li");
    html_line(h, "strong", NULL, x->title);
    html_text(h, S(" "));
    put_tag(w, x->none ? "high" : "mid", x->none ? SAY(w, "helping.effects.none") : SAY(w, "helping.effects.some"));
    html_line(h, "p", NULL, x->words);
    html_line(h, "p", "sh-note",
              x->decides.n > 0 ? SAY(w, "helping.effects.decides", x->decides, x->source) : x->source);
    html_end(h, "li");
}

/* The statement stands open: nobody says yes without having seen it. What it means for each situation opens; on paper it is there. */
void put_effects(page *w, const helping_resident *me)
{
    html *h = &w->h;
    const helping_terms *terms = me->terms;
    bool says = terms != NULL && terms->statement.n > 0;
    if (me->effect_count == 0) {
        return;
    }
    html_line(h, w->paper ? "h3" : "h4", NULL, SAY(w, "helping.effects"));
    if (says) {
        html_line(h, "p", NULL, terms->statement);
        html_line(h, "p", "sh-note",
                  SAY(w, "helping.effects.by", terms->statement_by, text_date(w->a, w->p->lang, terms->statement_day)));
    }
    if (!w->paper) {
        begin_fold(w, NULL, SAY(w, "helping.effects.each"));
    }
    html_box(h, "ul", "sh-schemes");
    for (size_t i = 0; i < me->effect_count; i++) {
        put_effect(w, &me->effects[i]);
    }
    html_end(h, "ul");
    if (!w->paper) {
        end_fold(w);
    }
}

void put_house_rules(page *w, const helping_terms *terms)
{
    const str everywhere[] = {SAY(w, "helping.rule.first"), SAY(w, "helping.rule.money"), SAY(w, "helping.rule.code"),
                              SAY(w, "helping.rule.minor")};
    if (w->paper) {
        html_line(&w->h, "h3", NULL, SAY(w, "helping.rules"));
    } else {
        begin_fold(w, NULL, SAY(w, "helping.rules"));
    }
    if (terms == NULL || terms->money_count + terms->minor_count == 0) {
        put_bullets(w, everywhere, sizeof everywhere / sizeof everywhere[0]);
    } else {
        put_bullets(w, terms->money, terms->money_count);
        put_bullets(w, terms->minors, terms->minor_count);
    }
    if (!w->paper) {
        end_fold(w);
    }
}

/* ------------------------------------------------------------------ tables */

void put_column_head(page *w, const char *class_name, str text)
{
    html *h = &w->h;
    html_box(h, "th", class_name);
    html_attr(h, "scope", S("col"));
    html_text(h, text);
    html_end(h, "th");
}

void put_cell_text(page *w, const char *class_name, str text)
{
    html_line(&w->h, "td", class_name, text);
}

void put_cell_number(page *w, uint32_t number)
{
    html_line(&w->h, "td", "sh-number", str_of_int(w->a, number));
}

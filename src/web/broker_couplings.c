/* A coupling as the broker sees it: who helps whom and why, who answered what, and what can be done with it now. */
#include "web/helping_parts.h"

#include "base/banned.h"

enum { PER_CENT = 100, EVEN = 100, HALF = 50 };

static str percent(page *w, double share)
{
    return str_printf(w->a, "%d", (int)(share * PER_CENT + 0.5));
}

/* "2,0": with one digit behind the comma. */
static str tenths(page *w, double percentage)
{
    int whole = (int)(percentage * 10 + 0.5);
    return str_printf(w->a, "%d%c%d", whole / 10, w->p->lang == TEXT_NL ? ',' : '.', whole % 10);
}

/* ------------------------------------------------------------------ who and why */

static str title_of(page *w, const helping_coupling *c)
{
    str *names = ARENA_ARRAY(w->a, str, c->person_count);
    for (size_t i = 0; i < c->person_count; i++) {
        names[i] = c->people[i].name;
    }
    return joined_words(w, names, c->person_count);
}

static str link_says(page *w, const helping_coupling *c, const helping_link *l)
{
    return SAY(w, "helping.link", c->people[l->giver].name, c->people[l->receiver].name, l->words);
}

static void add_fact(buf *b, str fact)
{
    buf_put(b, b->n > 0 ? S(" · ") : STR_NULL);
    buf_put(b, fact);
}

/* "0,5" of 50: times that something counts. */
static str times(page *w, int of_100)
{
    char point = w->p->lang == TEXT_NL ? ',' : '.';
    return of_100 % 10 == 0 ? str_printf(w->a, "%d%c%d", of_100 / 100, point, of_100 / 10 % 10)
                            : str_printf(w->a, "%d%c%02d", of_100 / 100, point, of_100 % 100);
}

/* What each factor did to the points, and where it comes from; what changed nothing, or is not told, is left out. put_explained says how each is counted. */
static void add_factors(page *w, buf *b, const helping_link *l)
{
    static const char *const urgencies[] = {"1", "2", "3"};
    int urgency = l->urgency < 1 ? 1 : l->urgency > 3 ? 3 : l->urgency;
    str urgent = helping_text(w, "urgency", urgencies[urgency - 1]);
    add_fact(b, l->waiting_weeks < 1    ? SAY(w, "helping.urgent.new", urgent)
                : l->waiting_weeks == 1 ? SAY(w, "helping.urgent.one", urgent)
                                        : SAY(w, "helping.urgent", urgent, str_of_int(w->a, l->waiting_weeks)));
    if (l->preference_of_100 > 0 && l->preference_of_100 != EVEN) { /* half, and half more for each of three */
        add_fact(b, SAY(w, "helping.factor.preference", str_of_int(w->a, l->preference_of_100 / HALF - 1),
                        times(w, l->preference_of_100)));
    }
    if (l->nearness_of_100 > 0 && l->nearness_of_100 != EVEN) {
        add_fact(b, SAY(w, "helping.factor.nearness", times(w, l->nearness_of_100)));
    }
    if (l->trust_of_100 > 0 && l->trust_of_100 != EVEN) {
        add_fact(b, SAY(w, "helping.factor.trust", times(w, l->trust_of_100)));
    }
}

/* In one line, for who reads many: the day has hundreds of these. */
static str facts_of(page *w, const helping_link *l)
{
    buf b = buf_in(w->a);
    if (l->days.n > 0) {
        add_fact(&b, l->days);
    }
    if (l->by_phone) {
        add_fact(&b, SAY(w, "helping.far_off"));
    } else if (l->metres > 0) {
        add_fact(&b, helping_band(w, l->metres));
    }
    for (size_t i = 0; i < l->rule_count; i++) {
        add_fact(&b, l->rules[i]);
    }
    add_factors(w, &b, l);
    return buf_str(&b);
}

static void put_links(page *w, const helping_coupling *c)
{
    html *h = &w->h;
    html_box(h, "ul", "sh-links");
    for (size_t i = 0; i < c->link_count; i++) {
        html_begin(h, "li");
        html_line(h, "p", "sh-link", link_says(w, c, &c->links[i]));
        html_line(h, "p", "sh-note", facts_of(w, &c->links[i]));
        html_end(h, "li");
    }
    html_end(h, "ul");
}

static void put_tags_of(page *w, const helping_coupling *c)
{
    html_box(&w->h, "p", "sh-tags");
    put_tag(w, "low",
            c->is_chain     ? SAY(w, "helping.kind.chain")
            : c->each_other ? SAY(w, "helping.kind.pair")
                            : SAY(w, "helping.kind.ring"));
    if (c->pinned) {
        put_tag(w, "mid", SAY(w, "helping.pinned"));
    }
    if (c->holds_pair && c->person_count > 2) {
        put_tag(w, "high", SAY(w, "helping.holds_pair"));
    }
    html_end(&w->h, "p");
}

static void put_worth(page *w, const helping_coupling *c)
{
    html_line(&w->h, "p", "sh-note",
              SAY(w, "helping.worth", str_of_int(w->a, (int64_t)(c->value + 0.5)), str_of_int(w->a, c->kept_of_100)));
}

static void put_answers(page *w, const helping_coupling *c)
{
    html *h = &w->h;
    static const char *const answers[] = {
        [HELPING_NOT_YET] = "none", [HELPING_SAID_YES] = "yes", [HELPING_SAID_NO] = "no"};
    html_box(h, "ul", "sh-rows");
    for (size_t i = 0; i < c->person_count; i++) {
        const helping_person *p = &c->people[i];
        html_begin(h, "li");
        put_link(w, web_path_of(w->a, w->p->lang, WEB_BROKER_PERSON, p->id, STR_NULL), p->name);
        html_line(h, "span", NULL,
                  c->state == HELPING_MET ? (p->told ? SAY(w, "helping.has_told") : SAY(w, "helping.not_told"))
                                          : helping_text(w, "answer", answers[p->answer]));
        html_end(h, "li");
    }
    html_end(h, "ul");
}

/* ------------------------------------------------------------------ what can be done */

/* Of several lines, so that Enter in it presses no button. */
static void put_reason_field(page *w, str label)
{
    html *h = &w->h;
    html_box(h, "label", "sh-labelled");
    html_line(h, "span", "utrecht-form-label", label);
    html_box(h, "textarea", "utrecht-textarea utrecht-textarea--html-textarea");
    html_attr(h, "name", S(WEB_FIELD_WORDS));
    html_attr_int(h, "rows", 2);
    html_attr(h, "autocomplete", S("off"));
    html_end(h, "textarea");
    html_end(h, "label");
}

static void put_proposed(page *w, const helping_coupling *c, str path)
{
    put_worth(w, c);
    begin_saying(w, path, c, "sh-buttons");
    put_saying(w, "primary", "check", HELPING_APPROVES, SAY(w, "helping.approve"),
               SAY(w, "helping.about", title_of(w, c)));
    end_form(w);
}

static void put_channel_choice(page *w)
{
    html *h = &w->h;
    html_box(h, "label", "sh-labelled");
    html_line(h, "span", "utrecht-form-label", SAY(w, "helping.channel"));
    html_box(h, "select", "utrecht-select utrecht-select--html-select");
    html_attr(h, "name", S(WEB_FIELD_CHANNEL));
    for (helping_channel c = HELPING_PHONE; c < HELPING_CHANNELS; c++) {
        html_begin(h, "option");
        html_attr(h, "value", str_of(web_helping_channel(c)));
        html_text(h, helping_text(w, "channel", web_helping_channel(c)));
        html_end(h, "option");
    }
    html_end(h, "select");
    html_end(h, "label");
}

static const helping_person *person_in(const helping_coupling *c, str id)
{
    for (size_t i = 0; i < c->person_count; i++) {
        if (str_eq(c->people[i].id, id)) {
            return &c->people[i];
        }
    }
    return NULL;
}

static void put_yes_no_choice(page *w, const char *name, str question)
{
    html *h = &w->h;
    html_box(h, "label", "sh-labelled");
    html_line(h, "span", "utrecht-form-label", question);
    html_box(h, "select", "utrecht-select utrecht-select--html-select");
    html_attr(h, "name", str_of(name));
    for (int yes = 1; yes >= 0; yes--) {
        html_begin(h, "option");
        html_attr(h, "value", yes ? S("ja") : S("nee"));
        html_text(h, yes ? SAY(w, "field.yes") : SAY(w, "field.no"));
        html_end(h, "option");
    }
    html_end(h, "select");
    html_end(h, "label");
}

/* On the page of somebody: what they said by phone, on paper or at the desk. */
static void put_for_them(page *w, const helping_coupling *c, str id, str path)
{
    html *h = &w->h;
    const helping_person *p = person_in(c, id);
    bool asks = c->state == HELPING_ASKED && !c->held && p != NULL && p->answer == HELPING_NOT_YET;
    bool went = c->state == HELPING_MET && p != NULL && !p->told;
    str about = SAY(w, "helping.about", title_of(w, c));
    begin_saying(w, path, c, "sh-stack");
    put_channel_choice(w);
    if (went) {
        put_yes_no_choice(w, WEB_FIELD_HAPPENED, SAY(w, "helping.happened.for"));
        put_yes_no_choice(w, WEB_FIELD_AGAIN, SAY(w, "helping.again.for"));
    }
    put_reason_field(w, SAY(w, "helping.their_words"));
    html_box(h, "div", "sh-buttons");
    if (asks) {
        put_saying(w, "primary", "check", HELPING_YES, SAY(w, "helping.says_yes"), about);
    }
    if (c->state == HELPING_ASKED && p != NULL && p->answer == HELPING_NOT_YET) {
        put_saying(w, "secondary", NULL, HELPING_NO, SAY(w, "helping.says_no"), about);
    }
    if (went) {
        put_saying(w, "primary", NULL, HELPING_HAPPENED, SAY(w, "helping.says_how"), about);
    }
    put_saying(w, "secondary", "alert", HELPING_REPORTS, SAY(w, "helping.says_wrong"), about);
    html_end(h, "div");
    end_form(w);
}

/* Why these people are not asked yet, and when they are; of who waits for a report alone nothing is said here. */
static void put_waits(page *w, const helping_coupling *c)
{
    html *h = &w->h;
    html_line(h, "p", NULL, SAY(w, "helping.later.none_told"));
    if (c->wait_count == 0) {
        return;
    }
    html_line(h, "p", NULL, SAY(w, "helping.later.why"));
    html_box(h, "ul", "sh-list sh-why");
    for (size_t i = 0; i < c->wait_count; i++) {
        const helping_wait *x = &c->waits[i];
        str asked = str_of_int(w->a, x->asked), most = str_of_int(w->a, x->most);
        str from = text_date(w->a, w->p->lang, x->from);
        put_reason(w, "clock",
                   x->own ? SAY(w, "helping.later.own", x->name, asked, most, from)
                          : SAY(w, "helping.later.rule", x->name, asked, most, from));
    }
    html_end(h, "ul");
}

/* Nobody was asked, so nobody hears of it: a button, and approving again undoes it. */
static void put_withdrawing(page *w, const helping_coupling *c, str path)
{
    begin_saying(w, path, c, "sh-stack");
    html_line(&w->h, "p", "sh-note", SAY(w, "helping.withdraw.how"));
    html_box(&w->h, "div", "sh-buttons");
    put_saying(w, "secondary", "back", HELPING_WITHDRAWS, SAY(w, "helping.withdraw"),
               SAY(w, "helping.about", title_of(w, c)));
    html_end(&w->h, "div");
    end_form(w);
}

static void put_phones(page *w, const helping_board *b, const helping_coupling *c)
{
    html *h = &w->h;
    html_box(h, "ul", "sh-list sh-why");
    for (size_t i = 0; i < c->person_count; i++) {
        for (size_t k = 0; k < b->person_count; k++) {
            if (str_eq(b->people[k].id, c->people[i].id) && b->people[k].phone.n > 0) {
                put_reason(w, "phone", SAY(w, "helping.phone_of", c->people[i].name, b->people[k].phone));
            }
        }
    }
    html_end(h, "ul");
}

void put_reported(page *w, const helping_board *b, const helping_report *r)
{
    html *h = &w->h;
    const helping_listed *reporter = helping_find(b, r->who);
    if (r->about != NULL) {
        html_line(h, "p", NULL, SAY(w, "helping.report.about", title_of(w, r->about)));
        put_links(w, r->about);
        put_answers(w, r->about);
        put_phones(w, b, r->about);
    } else if (reporter != NULL && reporter->phone.n > 0) {
        html_box(h, "ul", "sh-list sh-why");
        put_reason(w, "phone", SAY(w, "helping.phone_of", reporter->name, reporter->phone));
        html_end(h, "ul");
    }
}

/* What somebody gives and gets in it, to be said in one line. */
static str things_of(page *w, const helping_coupling *c, size_t person)
{
    str *words = ARENA_ARRAY(w->a, str, c->link_count);
    size_t n = 0;
    for (size_t i = 0; i < c->link_count; i++) {
        if (c->links[i].giver == person || c->links[i].receiver == person) {
            words[n++] = c->links[i].words;
        }
    }
    return joined_words(w, words, n);
}

/* Whom to call because what was agreed does not go on, until they know; id: of this one alone; empty: each. */
static void put_to_hear(page *w, const helping_board *b, const helping_coupling *c, str id, str path)
{
    html *h = &w->h;
    for (size_t i = 0; i < c->person_count; i++) {
        const helping_person *p = &c->people[i];
        const helping_listed *listed = helping_find(b, p->id);
        str phone = listed != NULL ? listed->phone : STR_NULL, things = things_of(w, c, i);
        if (!p->to_hear || (id.n > 0 && !str_eq(id, p->id))) {
            continue;
        }
        begin_saying(w, path, c, "sh-stack");
        put_hidden(w, S(WEB_FIELD_WHO), p->id);
        put_hidden(w, S(WEB_FIELD_CHANNEL), str_of(web_helping_channel(HELPING_PHONE)));
        html_line(h, "p", NULL,
                  phone.n > 0 ? SAY(w, "helping.off.call.phone", p->name, phone, things)
                              : SAY(w, "helping.off.call", p->name, things));
        html_box(h, "div", "sh-buttons");
        put_saying(w, "primary", "check", HELPING_KNOWS, SAY(w, "helping.off.knows", p->name), STR_NULL);
        html_end(h, "div");
        end_form(w);
    }
}

void put_broker_coupling(page *w, const helping_board *b, const helping_coupling *c, str id, str path)
{
    html *h = &w->h;
    html_box(h, "li", "sh-coupling sh-stack");
    html_attr(h, "data-coupling", c->id);
    html_attr(h, "data-state", str_of(web_helping_state(c->state)));
    html_line(h, "h3", "nl-heading nl-heading--level-3", title_of(w, c));
    put_tags_of(w, c);
    put_links(w, c);
    if (c->held) {
        put_calm(w, "alert", true, SAY(w, "helping.held.broker"));
    }
    if (c->state == HELPING_ENDED) { /* nothing is left but to tell it */
        put_to_hear(w, b, c, id, path);
        html_end(h, "li");
        return;
    }
    if (c->state == HELPING_LATER) { /* nobody was asked: there is nothing to answer */
        put_waits(w, c);
        put_withdrawing(w, c, id.n > 0 ? web_path(w->a, w->p->lang, WEB_BROKER) : path);
        html_end(h, "li");
        return;
    }
    if (id.n > 0) {
        if (c->state == HELPING_PROPOSED) {
            put_calm(w, "info", false, SAY(w, "helping.not_asked"));
            if (!b->working) {
                put_proposed(w, c, web_path(w->a, w->p->lang, WEB_BROKER));
            }
        } else {
            put_answers(w, c);
            put_for_them(w, c, id, path);
        }
        html_end(h, "li");
        return;
    }
    if (c->state == HELPING_PROPOSED && b->working) {
        put_worth(w, c); /* of the last proposal: nothing can be done with it */
    } else if (c->state == HELPING_PROPOSED) {
        put_proposed(w, c, path);
    } else {
        put_answers(w, c);
    }
    if (c->state == HELPING_AGREED && !c->held) {
        put_phones(w, b, c);
        begin_saying(w, path, c, "sh-buttons");
        put_saying(w, "primary", "check", HELPING_MEETS, SAY(w, "helping.introduced"),
                   SAY(w, "helping.about", title_of(w, c)));
        end_form(w);
    }
    html_end(h, "li");
}

/* ------------------------------------------------------------------ the proposal of the week */

static void put_beside_others(page *w, const helping_board *b)
{
    html *h = &w->h;
    bool best = b->proven || b->value >= b->bound; /* before some go first */
    html_line(h, "p", NULL, SAY(w, "helping.pairs", str_of_int(w->a, b->pairs_helped)));
    if (b->pairs_value > 0 && b->value > b->pairs_value) {
        html_line(h, "p", NULL, SAY(w, "helping.pairs.more", percent(w, b->value / b->pairs_value - 1)));
    }
    if (b->fairness_cost > 0) {
        html_line(h, "p", "sh-note", SAY(w, "helping.fair", tenths(w, b->fairness_cost * PER_CENT)));
    }
    if (!best) {
        html_line(h, "p", "sh-note", SAY(w, "helping.gap", tenths(w, (b->bound / b->value - 1) * PER_CENT)));
    } else if (b->fairness_cost <= 0) {
        html_line(h, "p", "sh-note", SAY(w, "helping.proven"));
    }
}

void put_proposal_value(page *w, const helping_board *b)
{
    html *h = &w->h;
    html_box(h, "div", "sh-outcome");
    put_icon(w, "idea", NULL);
    html_begin(h, "div");
    html_begin(h, "p");
    html_line(h, "strong", NULL, SAY(w, "helping.helps", str_of_int(w->a, b->helped)));
    html_end(h, "p");
    if (b->repaired) {
        html_line(h, "p", "sh-note", SAY(w, "helping.repaired"));
    } else {
        put_beside_others(w, b);
    }
    html_end(h, "div");
    html_end(h, "div");
}

void put_limits(page *w, const helping_board *b)
{
    html_line(&w->h, "p", "sh-note",
              SAY(w, "helping.limits", str_of_int(w->a, b->ring_max), str_of_int(w->a, b->chain_max),
                  tenths(w, b->fairness * PER_CENT)));
}

/* Every number of a coupling: what it counts, and from where to where. */
void put_explained(page *w)
{
    const str lines[] = {SAY(w, "helping.explained.kinds"),    SAY(w, "helping.explained.tags"),
                         SAY(w, "helping.explained.points"),   SAY(w, "helping.explained.urgent"),
                         SAY(w, "helping.explained.waits"),    SAY(w, "helping.explained.preference"),
                         SAY(w, "helping.explained.nearness"), SAY(w, "helping.explained.trust"),
                         SAY(w, "helping.explained.kept"),     SAY(w, "helping.explained.percent")};
    begin_fold(w, NULL, SAY(w, "helping.explained"));
    put_bullets(w, lines, sizeof lines / sizeof lines[0]);
    end_fold(w);
}

/* sure: after the page that said how many are asked. */
static void put_ask_all(page *w, const helping_coupling *const *list, size_t n, str label, str path, bool sure)
{
    buf ids = buf_in(w->a);
    for (size_t i = 0; i < n; i++) {
        buf_put(&ids, i == 0 ? STR_NULL : S(" "));
        buf_put(&ids, list[i]->id);
    }
    begin_form_to(w, path, "sh-buttons");
    put_hidden(w, S(WEB_FIELD_EACH), buf_str(&ids));
    if (sure) {
        put_hidden(w, S(WEB_FIELD_SURE), S("ja"));
    }
    put_button(w, &(button){.kind = sure ? "primary" : "secondary",
                            .icon = "check",
                            .name = WEB_FIELD_WHAT,
                            .value = S(WEB_SAY_ALL),
                            .label = label});
    end_form(w);
}

void put_approve_all(page *w, const helping_coupling *const *list, size_t n, bool whole, str path)
{
    str count = str_printf(w->a, "%zu", n);
    put_ask_all(w, list, n, whole ? SAY(w, "helping.approve.all", count) : SAY(w, "helping.approve.these", count), path,
                false);
}

/* Somebody of the first `upto` couplings. */
static bool is_before(const web_broker_sure *x, size_t upto, str id)
{
    for (size_t i = 0; i < upto; i++) {
        if (person_in(x->list[i], id) != NULL) {
            return true;
        }
    }
    return false;
}

static size_t count_asked(const web_broker_sure *x)
{
    size_t n = 0;
    for (size_t i = 0; i < x->count; i++) {
        for (size_t k = 0; k < x->list[i]->person_count; k++) {
            n += !is_before(x, i, x->list[i]->people[k].id);
        }
    }
    return n;
}

void web_broker_sure_page(buf *out, const web_page *p, const web_broker_sure *x)
{
    str asked = str_printf(out->a, "%zu", count_asked(x)), count = str_printf(out->a, "%zu", x->count);
    frame f = {.route = WEB_BROKER, .title = TEXT(out->a, p->lang, "web.helping.sure")};
    page w = frame_begin(out, p, &f);
    html_box(&w.h, "div", "sh-text");
    put_heading(&w, 1, NULL, f.title);
    html_line(&w.h, "p", NULL, SAY(&w, "helping.sure.text", count, asked));
    html_line(&w.h, "p", NULL, SAY(&w, "helping.sure.later"));
    put_ask_all(&w, x->list, x->count, SAY(&w, "helping.sure.yes"), web_path(w.a, p->lang, WEB_BROKER), true);
    html_box(&w.h, "div", "sh-buttons sh-block");
    put_link_button(&w, "secondary", "back", web_path(w.a, p->lang, WEB_BROKER), SAY(&w, "helping.sure.no"));
    html_end(&w.h, "div");
    html_end(&w.h, "div");
    frame_end(&w);
}

/* Every link of these: its coupling, and its number. */
static void put_link_choice(page *w, const helping_coupling *const *list, size_t n)
{
    html *h = &w->h;
    html_box(h, "label", "sh-labelled");
    html_line(h, "span", "utrecht-form-label", SAY(w, "helping.which"));
    html_box(h, "select", "utrecht-select utrecht-select--html-select");
    html_attr(h, "name", S(WEB_FIELD_LINK));
    for (size_t i = 0; i < n; i++) {
        for (size_t k = 0; k < list[i]->link_count; k++) {
            html_begin(h, "option");
            html_attr(h, "value", str_printf(w->a, STR_FMT "/%zu", STR_ARG(list[i]->id), k));
            html_text(h, link_says(w, list[i], &list[i]->links[k]));
            html_end(h, "option");
        }
    }
    html_end(h, "select");
    html_end(h, "label");
}

/* One form for all that is shown: a form with every coupling would make the page twice as long. */
void put_otherwise(page *w, const helping_coupling *const *list, size_t n, str path)
{
    html *h = &w->h;
    begin_fold(w, "anders", SAY(w, "helping.otherwise"));
    begin_form_to(w, path, "sh-stack");
    put_hidden(w, S(WEB_FIELD_SEEN), str_of(web_helping_state(HELPING_PROPOSED)));
    put_link_choice(w, list, n);
    put_reason_field(w, SAY(w, "helping.why"));
    html_box(h, "div", "sh-buttons");
    put_saying(w, "secondary", "pin", HELPING_PINS, SAY(w, "helping.pin"), STR_NULL);
    put_saying(w, "secondary", "lock", HELPING_FORBIDS, SAY(w, "helping.forbid"), STR_NULL);
    html_end(h, "div");
    end_form(w);
    end_fold(w);
}

bool is_first(const helping_board *b)
{
    return b->working && b->proposed == 0;
}

void put_working(page *w, const helping_board *b, bool refreshes)
{
    if (!b->working) {
        return;
    }
    html_box(&w->h, "div", "sh-stack");
    html_flag(&w->h, "data-working");
    put_calm(w, "clock", true, SAY(w, "helping.working"));
    if (b->proposed > 0) {
        html_line(&w->h, "p", NULL, SAY(w, "helping.working.last", text_date(w->a, w->p->lang, b->proposed)));
    }
    if (refreshes) {
        html_line(&w->h, "p", "sh-note", SAY(w, "helping.working.again", str_of_int(w->a, WEB_BROKER_REFRESH_SECONDS)));
    }
    html_box(&w->h, "div", "sh-buttons");
    put_link_button(w, "secondary", "clock", web_path(w->a, w->p->lang, WEB_BROKER), SAY(w, "helping.working.now"));
    html_end(&w->h, "div");
    html_end(&w->h, "div");
}

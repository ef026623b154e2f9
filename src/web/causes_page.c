/* The page of how things hang together: where to begin and why, the picture and the same as a list, what is not known. */
#include "web/causes.h"
#include "web/groups.h"

#include "base/contact.h"

#include "base/banned.h"

typedef struct causes_page {
    page w;
    const web_causes *x;
    causes_telling t;
} causes_page;

enum {
    STEPS = 3,   /* of the way, before the rest is opened */
    RELIEVED = 3 /* named as why */
};

#define WORDS(p, id, ...) CAUSES_SAY(&(p)->t, id, ##__VA_ARGS__)

/* ------------------------------------------------------------------ arrows in words */

/* "Schulden leidt tot Stress": an arrow that is read as words. */
static void put_ends(causes_page *p, const overview_arrow *x)
{
    page *w = &p->w;
    html *h = &w->h;
    html_box(h, "p", "sh-leads");
    html_line(h, "b", NULL, p->t.c->causes[x->from].name);
    if (x->protects) {
        html_text(h, SAY(w, "causes.holds"));
    } else {
        put_icon(w, "arrow", "sh-icon--small sh-icon--mirror");
        html_line(h, "span", "sh-hidden", SAY(w, "causes.leads"));
    }
    html_line(h, "b", NULL, p->t.c->causes[x->to].name);
    html_end(h, "p");
}

static void put_arrow(causes_page *p, const overview_arrow *x)
{
    html *h = &p->w.h;
    html_box(h, "li", x->supposed ? "sh-way sh-way--supposed" : "sh-way");
    html_attr(h, "data-from", p->t.c->causes[x->from].id);
    html_attr(h, "data-to", p->t.c->causes[x->to].id);
    put_ends(p, x);
    html_line(h, "p", NULL, x->words);
    html_line(h, "p", "sh-note", causes_arrow_notes(&p->t, x));
    html_end(h, "li");
}

/* The same in short: what it leads to, and why. */
static void put_step(causes_page *p, const overview_arrow *x)
{
    html *h = &p->w.h;
    html_box(h, "li", x->supposed ? "sh-way sh-way--supposed" : "sh-way");
    put_ends(p, x);
    html_line(h, "p", NULL, x->words);
    if (x->supposed) {
        html_line(h, "p", "sh-note", SAY(&p->w, "causes.step.supposed"));
    }
    html_end(h, "li");
}

static void put_steps(causes_page *p, const overview_lever *lever)
{
    html_box(&p->w.h, "ol", "sh-ways");
    for (size_t i = 0; i < lever->way_count && i < STEPS; i++) {
        put_step(p, &p->t.c->arrows[lever->ways[i]]);
    }
    html_end(&p->w.h, "ol");
}

static void put_ways(causes_page *p, const overview_lever *lever)
{
    html_box(&p->w.h, "ol", "sh-ways");
    for (size_t i = 0; i < lever->way_count; i++) {
        put_arrow(p, &p->t.c->arrows[lever->ways[i]]);
    }
    html_end(&p->w.h, "ol");
}

/* ------------------------------------------------------------------ levers */

static void put_reliefs(causes_page *p, const overview_lever *lever)
{
    html *h = &p->w.h;
    html_line(h, "p", NULL, WORDS(p, "reliefs"));
    html_box(h, "ul", "sh-bullets");
    for (size_t i = 0; i < lever->relief_count; i++) {
        html_line(h, "li", NULL, causes_relief(&p->t, &lever->reliefs[i]));
    }
    html_end(h, "ul");
}

static const overview_help *help_of(const web_causes *x, str id)
{
    for (size_t i = 0; i < x->help_count; i++) {
        if (str_eq(x->helps[i].id, id)) {
            return &x->helps[i];
        }
    }
    return NULL;
}

/* Where this help is found, each place once. */
static void put_helps(causes_page *p, const overview_lever *lever, int level)
{
    page *w = &p->w;
    bool begun = false;
    for (size_t i = 0; lever->services != NULL && i < lever->cause_count; i++) {
        bool told = false;
        for (size_t k = 0; k < i; k++) {
            told = told || str_eq(lever->services[k], lever->services[i]);
        }
        const overview_help *help = told ? NULL : help_of(p->x, lever->services[i]);
        if (help != NULL && !begun) {
            put_heading(w, level, NULL, SAY(w, "causes.help"));
            html_begin(&w->h, "ul");
        }
        if (help != NULL) {
            begun = true;
            put_one_help(w, help);
        }
    }
    if (begun) {
        html_end(&w->h, "ul");
    }
}

/* What there is to say of the first lever beyond its sentence and steps. */
static void put_more(causes_page *p, const overview_lever *lever)
{
    page *w = &p->w;
    if (lever->way_count > 0) {
        begin_fold(&p->w, "stappen", SAY(w, "causes.steps"));
        put_ways(p, lever);
        end_fold(&p->w);
    }
    if (lever->relief_count + lever->unknown_count > 0) {
        begin_fold(&p->w, "oplossen", SAY(w, "causes.reliefs"));
        if (lever->relief_count > 0) {
            put_reliefs(p, lever);
        }
        if (lever->unknown_count > 0) {
            html_line(&w->h, "p", NULL, WORDS(p, "unknown"));
            put_bullets(w, lever->unknowns, lever->unknown_count);
        }
        end_fold(&p->w);
    }
    begin_fold(&p->w, "zeker", SAY(w, "causes.how_sure"));
    html_line(&w->h, "p", NULL, causes_sure(&p->t, lever));
    html_line(&w->h, "p", NULL, WORDS(p, "calculations", str_of_int(w->a, p->t.c->calculations)));
    html_line(&w->h, "p", NULL, WORDS(p, "reserve"));
    end_fold(&p->w);
}

/* What they asked for themselves comes before what was worked out. */
static void put_asked(causes_page *p)
{
    html *h = &p->w.h;
    const overview_causes *c = p->t.c;
    bool is_open = false;
    html_box(h, "ul", "sh-bullets");
    for (size_t i = 0; i < c->asked_count; i++) {
        html_line(h, "li", NULL, causes_asked(&p->t, &c->asked[i]));
        is_open |= c->asked[i].help_count == 0;
    }
    html_end(h, "ul");
    if (is_open) {
        html_line(h, "p", "sh-note", WORDS(p, "asked.open"));
    }
    if (c->lever_count > 0 && !c->has_danger) {
        html_line(h, "p", "sh-note", WORDS(p, "asked.first"));
    }
}

static void put_asked_card(causes_page *p)
{
    html *h = &p->w.h;
    if (p->t.c->asked_count > 0) {
        html_box(h, "section", "sh-card sh-stack");
        html_attr(h, "id", S("gevraagd"));
        html_line(h, "h2", NULL, WORDS(p, "asked"));
        put_asked(p);
        html_end(h, "section");
    }
}

/* After an answer: whether it changed where to begin. */
static void put_changed(causes_page *p)
{
    page *w = &p->w;
    str before = p->x->before;
    str now = causes_first_of(p->t.c);
    bool is_known = !str_eq(before, S(WEB_BEFORE_NONE)) && !str_eq(now, S(WEB_BEFORE_NONE));
    if (before.n > 0 && is_known) {
        put_calm(w, "check", false, str_eq(before, now) ? SAY(w, "causes.same") : SAY(w, "causes.changed"));
    }
}

static void put_too_little(causes_page *p)
{
    page *w = &p->w;
    html_box(&w->h, "section", "sh-card sh-stack");
    put_changed(p);
    put_heading(w, 2, NULL, SAY(w, "causes.begin"));
    html_line(&w->h, "p", NULL, p->t.c->count > 0 ? WORDS(p, "no_lever") : WORDS(p, "none"));
    html_box(&w->h, "div", "sh-buttons");
    put_go(w, WEB_QUESTIONS, NULL, &(button){.kind = "primary", .label = SAY(w, "causes.answer")});
    html_end(&w->h, "div");
    html_end(&w->h, "section");
}

static void put_begin(causes_page *p)
{
    page *w = &p->w;
    html *h = &w->h;
    const overview_causes *c = p->t.c;
    if (c->lever_count == 0) {
        put_too_little(p);
        return;
    }
    const overview_lever *lever = &c->levers[0];
    str relieved = causes_relieved(&p->t, lever, RELIEVED);
    html_box(h, "section", "sh-card sh-card--large sh-stack sh-begin");
    html_attr(h, "id", S("begin"));
    put_changed(p);
    html_line(h, "h2", NULL, causes_begin(&p->t, lever));
    html_box(h, "div", "sh-outcome");
    put_icon(w, "idea", NULL);
    html_begin(h, "p");
    html_line(h, "strong", NULL, relieved.n > 0 ? SAY(w, "causes.why", relieved) : WORDS(p, "intro"));
    html_text(h, S(" "));
    html_text(h, causes_how_sure(&p->t, lever));
    html_end(h, "p");
    html_end(h, "div");
    if (lever->way_count > 0) {
        put_heading(w, 3, NULL, SAY(w, "causes.step"));
        put_steps(p, lever);
    }
    put_helps(p, lever, 3);
    html_line(h, "p", "sh-note", SAY(w, "causes.talk"));
    put_more(p, lever);
    html_end(h, "section");
}

static void put_lever(causes_page *p, const overview_lever *lever)
{
    page *w = &p->w;
    html *h = &w->h;
    html_begin(h, "li");
    html_line(h, "h3", NULL, lever->name);
    html_line(h, "p", NULL, causes_first(&p->t, lever));
    html_begin(h, "details");
    html_begin(h, "summary");
    html_text(h, SAY(w, "causes.more"));
    html_line(h, "span", "sh-hidden", str_printf(w->a, ": " STR_FMT, STR_ARG(lever->name)));
    html_end(h, "summary");
    html_box(h, "div", "sh-stack");
    if (lever->way_count > 0) {
        put_ways(p, lever);
    }
    if (lever->relief_count > 0) {
        put_reliefs(p, lever);
    }
    if (lever->unknown_count > 0) {
        html_line(h, "p", NULL, WORDS(p, "unknown"));
        put_bullets(w, lever->unknowns, lever->unknown_count);
    }
    html_end(h, "div");
    html_end(h, "details");
    html_end(h, "li");
}

static void put_levers(causes_page *p, const char *id, const char *title, const char *introduction,
                       const overview_lever *list, size_t first, size_t n)
{
    html *h = &p->w.h;
    if (first >= n) {
        return;
    }
    begin_fold(&p->w, id, CAUSES_SAY(&p->t, title));
    html_line(h, "p", "sh-note", CAUSES_SAY(&p->t, introduction));
    html_box(h, "ul", "sh-levers");
    for (size_t i = first; i < n; i++) {
        put_lever(p, &list[i]);
    }
    html_end(h, "ul");
    end_fold(&p->w);
}

/* ------------------------------------------------------------------ picture and list */

static void put_picture(causes_page *p)
{
    page *w = &p->w;
    html *h = &w->h;
    const overview_causes *c = p->t.c;
    begin_fold(&p->w, "tekening", SAY(w, "causes.picture"));
    html_line(h, "p", "sh-note", SAY(w, "causes.picture.intro"));
    put_causes_picture(w, c);
    put_causes_legend(w, c);
    if (c->arrow_count > 0) {
        html_begin(h, "details");
        html_attr(h, "id", S("lijst"));
        html_line(h, "summary", NULL, SAY(w, "causes.list"));
        html_box(h, "ul", "sh-ways");
        for (size_t i = 0; i < c->arrow_count; i++) {
            put_arrow(p, &c->arrows[i]);
        }
        html_end(h, "ul");
        html_end(h, "details");
    }
    end_fold(&p->w);
}

/* ------------------------------------------------------------------ what is told, supposed, doubted */

static void put_some_causes(causes_page *p, bool told)
{
    html *h = &p->w.h;
    html_box(h, "ul", "sh-list");
    for (size_t i = 0; i < p->t.c->count; i++) {
        const overview_cause *x = &p->t.c->causes[i];
        if (x->told == told) {
            html_box(h, "li", told ? NULL : "sh-supposed");
            str icon = str_copy(p->w.a, x->danger ? S("alert") : icon_of_domain(x->life_domain));
            put_icon(&p->w, icon.p, NULL);
            html_line(h, "p", NULL, WORDS(p, "line", causes_of(&p->t, i), causes_known(&p->t, i)));
            html_end(h, "li");
        }
    }
    html_end(h, "ul");
}

static size_t count_of(const overview_causes *c, bool told)
{
    size_t n = 0;
    for (size_t i = 0; i < c->count; i++) {
        n += c->causes[i].told == told;
    }
    return n;
}

static void put_seen(causes_page *p)
{
    page *w = &p->w;
    html *h = &w->h;
    size_t told = count_of(p->t.c, true), supposed = count_of(p->t.c, false);
    begin_fold(&p->w, "verteld", SAY(w, "causes.told"));
    if (told > 0) {
        html_line(h, "h3", NULL, WORDS(p, "seen"));
        put_some_causes(p, true);
    }
    if (supposed > 0) {
        html_line(h, "h3", NULL, WORDS(p, "suppositions"));
        html_line(h, "p", "sh-note", WORDS(p, "suppositions.intro"));
        put_some_causes(p, false);
    }
    begin_change(w, "sh-linkish", S(WEB_FIELD_WORRY));
    html_text(h, SAY(w, "causes.change"));
    end_change(w);
    end_fold(&p->w);
}

/* ------------------------------------------------------------------ research, and words of the trade */

static void put_research(causes_page *p)
{
    html *h = &p->w.h;
    begin_fold(&p->w, "onderzoek", WORDS(p, "research"));
    html_box(h, "ul", "sh-bullets");
    for (overview_grade grade = OVERVIEW_RESEARCH; grade <= OVERVIEW_ASSUMED; grade++) {
        str text = causes_grade(&p->t, grade);
        if (text.n > 0) {
            html_line(h, "li", NULL, text);
        }
    }
    html_end(h, "ul");
    end_fold(&p->w);
}

/* Where research was found: for who looks it up. */
static void put_sources(causes_page *p)
{
    size_t n;
    const str *sources = causes_sources(&p->t, &n);
    if (n > 0) {
        html_line(&p->w.h, "h3", NULL, SAY(&p->w, "causes.sources"));
        put_bullets(&p->w, sources, n);
    }
}

/* Where an expert writes to when an arrow or a number is wrong. */
static void put_correction(causes_page *p)
{
    page *w = &p->w;
    html *h = &w->h;
    html_line(h, "h3", NULL, SAY(w, "causes.correct"));
    html_line(h, "p", NULL, SAY(w, "causes.correct.how"));
    html_begin(h, "p");
    html_attr(h, "id", S("schrijven"));
    put_link(w, S("mailto:" CONTACT_EMAIL), S(CONTACT_EMAIL));
    html_text(h, S(" "));
    put_link(w, S(CONTACT_URL), S(CONTACT_URL));
    html_end(h, "p");
    if (str_ends(S(CONTACT_EMAIL), S(CONTACT_NOT_YET))) {
        html_line(h, "p", "sh-note", SAY(w, "causes.correct.not_yet"));
    }
}

static void put_table(causes_page *p)
{
    html *h = &p->w.h;
    const overview_causes *c = p->t.c;
    html_box(h, "ol", "sh-bullets sh-numbers");
    for (size_t i = 0; i < causes_beginnings(c); i++) {
        html_begin(h, "li");
        html_text(h, WORDS(p, "line", c->levers[i].name, causes_first(&p->t, &c->levers[i])));
        html_end(h, "li");
    }
    html_end(h, "ol");
}

/* What is worth asking first, and what follows from the answer. */
static void put_doubts(causes_page *p)
{
    html *h = &p->w.h;
    const overview_causes *c = p->t.c;
    if (c->doubt_count == 0) {
        return;
    }
    html_line(h, "h3", NULL, WORDS(p, "doubts"));
    html_line(h, "p", "sh-note", WORDS(p, "doubts.intro"));
    html_box(h, "ul", "sh-levers");
    for (size_t i = 0; i < c->doubt_count; i++) {
        html_begin(h, "li");
        html_line(h, "p", NULL, causes_doubt(&p->t, &c->doubts[i]));
        html_line(h, "p", NULL, causes_if_there(&p->t, &c->doubts[i]));
        html_line(h, "p", NULL, causes_if_not(&p->t, &c->doubts[i]));
        html_end(h, "li");
    }
    html_end(h, "ul");
}

/* The same reasons, for who helps. */
static void put_professional(causes_page *p)
{
    page *w = &p->w;
    html *h = &w->h;
    p->t.voice = CAUSES_PROFESSIONAL;
    begin_fold(&p->w, "vaktaal", SAY(w, "causes.professional"));
    html_line(h, "p", NULL, WORDS(p, "intro"));
    html_line(h, "p", NULL, WORDS(p, "person"));
    html_line(h, "p", NULL, WORDS(p, "reserve"));
    if (p->t.c->lever_count > 0) {
        html_line(h, "p", NULL, WORDS(p, "calculations", str_of_int(w->a, p->t.c->calculations)));
        put_table(p);
        put_ways(p, &p->t.c->levers[0]);
        put_reliefs(p, &p->t.c->levers[0]);
    }
    put_doubts(p);
    if (p->t.c->asked_count > 0) {
        html_line(h, "h3", NULL, WORDS(p, "asked"));
        put_asked(p);
    }
    html_line(h, "h3", NULL, WORDS(p, "seen"));
    put_some_causes(p, true);
    html_line(h, "h3", NULL, WORDS(p, "suppositions"));
    html_line(h, "p", "sh-note", WORDS(p, "suppositions.intro"));
    put_some_causes(p, false);
    put_sources(p);
    put_correction(p);
    end_fold(&p->w);
    p->t.voice = CAUSES_RESIDENT;
}

/* ------------------------------------------------------------------ the whole */

static void put_all(causes_page *p)
{
    const overview_causes *c = p->t.c;
    if (c->unsafe) {
        html_box(&p->w.h, "section", "sh-card");
        html_line(&p->w.h, "p", NULL, WORDS(p, "unsafe"));
        html_end(&p->w.h, "section");
        return;
    }
    put_asked_card(p);
    if (c->not_shown.n > 0) { /* what was answered can be taken back */
        html_box(&p->w.h, "section", "sh-card");
        html_line(&p->w.h, "p", NULL, c->not_shown);
        html_end(&p->w.h, "section");
        put_causes_questions(&p->w, &p->t, p->x);
        return;
    }
    put_begin(p);
    if (c->count == 0) {
        return;
    }
    put_causes_questions(&p->w, &p->t, p->x);
    html_box(&p->w.h, "section", "sh-card sh-folds");
    html_attr(&p->w.h, "id", S("meer"));
    html_line(&p->w.h, "h2", NULL, SAY(&p->w, "causes.all"));
    put_picture(p);
    put_levers(p, "anders", "others", "others.intro", c->levers, 1, causes_beginnings(c));
    put_levers(p, "samen", "bundles", "bundles.intro", c->bundles, 0, c->bundle_count);
    put_seen(p);
    put_research(p);
    put_professional(p);
    html_end(&p->w.h, "section");
}

void web_causes_page(buf *out, const web_page *p, const web_causes *x)
{
    frame f = {.route = WEB_CAUSES, .title = TEXT(out->a, p->lang, "web.causes.title")};
    causes_page c = {.x = x, .w = frame_begin(out, p, &f), .t = {out->a, x->causes, p->lang, CAUSES_RESIDENT}};
    html *h = &c.w.h;
    put_back(&c.w, WEB_OVERVIEW, NULL, SAY(&c.w, "whatif.back"));
    html_box(h, "div", "sh-section__head");
    put_heading(&c.w, 1, NULL, SAY(&c.w, "causes.title"));
    html_line(h, "p", "nl-paragraph nl-paragraph--lead", SAY(&c.w, "causes.lead"));
    html_line(h, "p", "sh-note", WORDS(&c, "person"));
    html_end(h, "div");
    bool danger = put_dangers(&c.w, x->record);
    html_box(h, "div", danger ? "sh-column sh-block" : "sh-column");
    put_all(&c);
    put_contact_card(&c.w);
    html_end(h, "div");
    frame_end(&c.w);
}

/* ------------------------------------------------------------------ no room */

void web_busy_page(buf *out, const web_page *p, web_route route)
{
    frame f = {.route = route, .title = TEXT(out->a, p->lang, "web.busy.title")};
    page w = frame_begin(out, p, &f);
    html_box(&w.h, "div", "sh-text");
    put_heading(&w, 1, NULL, f.title);
    html_line(&w.h, "p", "nl-paragraph nl-paragraph--lead", SAY(&w, "busy.text"));
    html_box(&w.h, "div", "sh-actions");
    put_go(&w, route, NULL, &(button){.kind = "primary", .label = SAY(&w, "busy.again")});
    put_go(&w, WEB_OVERVIEW, NULL, &(button){.kind = "secondary", .label = SAY(&w, "busy.overview")});
    html_end(&w.h, "div");
    html_end(&w.h, "div");
    frame_end(&w);
}

/* The routes of the counter. Each handler: hear what the form says, one call of the desk, one page. */
#include "web/counter.h"

#include "web/assets.h"
#include "web/helping_visit.h"
#include "web/visit.h"

#include "base/banned.h"

enum { SERVICES_SHOWN = 12 };

#define HTML "text/html; charset=utf-8"

/* ------------------------------------------------------------------ pages */

/* Begins a page. */
static bool begin(visit *v, const http_request *q, http_response *r, err *e)
{
    r->content_type = HTML;
    return web_visit_begin(v, q, r, e);
}

bool web_visit_is_quiet(const overview *o)
{
    for (size_t i = 0; i < o->danger_count; i++) {
        if (o->dangers[i].kind == OVERVIEW_DANGER_HOME) {
            return true;
        }
    }
    return false;
}

/* The answers without the visitor's own worry, which stands in the text field. */
static void carry_all_but_worry(visit *v)
{
    web_answer *list = ARENA_ARRAY(v->a, web_answer, v->page.answer_count);
    size_t n = 0;
    for (size_t i = 0; i < v->page.answer_count; i++) {
        if (!str_starts(v->page.answers[i].name, S("zorgen.1."))) {
            list[n++] = v->page.answers[i];
        }
    }
    v->page.answers = list;
    v->page.answer_count = n;
}

bool web_visit_show_start(visit *v, str worry)
{
    carry_all_but_worry(v);
    web_start_page(&v->r->body, &v->page, &(web_start){.worry = worry, .mistake = v->mistake});
    return true;
}

/* The answers told back, without what nobody was asked as a question: who lives where, whose child it is, the number of the municipality. */
static overview_said *said_by(const visit *v, size_t *count)
{
    static const char *const unasked[] = {".bewoners", ".gemeente", ".ouders"};
    size_t n;
    const overview_said *all = desk_said(v->counter->desk, v->a, &v->home, v->lang, &n);
    overview_said *list = ARENA_ARRAY(v->a, overview_said, n);
    *count = 0;
    for (size_t i = 0; i < n; i++) {
        bool asked = true;
        for (size_t k = 0; k < sizeof unasked / sizeof unasked[0]; k++) {
            asked = asked && !str_ends(all[i].path, str_of(unasked[k]));
        }
        if (asked) {
            list[(*count)++] = all[i];
        }
    }
    return list;
}

/* What the visitor chose on the first page to try out; empty: nothing. */
static str wished(const visit *v)
{
    static const struct {
        const char *wish, *id;
    } rows[] = {
        {"huis", "web.start.whatif.home"}, {"werken", "web.start.whatif.work"}, {"scheiden", "web.start.whatif.apart"},
        {"kamers", "web.wish.kamers"},     {"kind", "web.wish.kind"},           {"achttien", "web.wish.achttien"}};
    for (size_t i = 0; i < v->page.answer_count; i++) {
        if (web_visit_is_tried(&v->page.answers[i])) {
            return TEXT(v->a, v->lang, "web.try.going_on");
        }
    }
    for (size_t i = 0; i < v->page.answer_count; i++) {
        for (size_t k = 0; k < sizeof rows / sizeof rows[0]; k++) {
            if (str_eq(v->page.answers[i].name, VISIT_WISH) && str_eq(v->page.answers[i].value, str_of(rows[k].wish))) {
                return text_get(v->a, v->lang, rows[k].id, 0, NULL);
            }
        }
    }
    return STR_NULL;
}

bool web_visit_show_overview(visit *v, bool paper, err *e)
{
    overview record;
    web_overview o = {.record = &record};
    TRY(desk_overview(v->counter->desk, v->a, &v->home, v->today, v->lang, &record, e));
    if (paper || web_visit_asks(v, WEB_STEP_WHY)) {
        TRY(desk_why_nots(v->counter->desk, v->a, &v->home, v->today, v->lang, &record, e));
        o.has_flips = true;
    }
    o.said = said_by(v, &o.said_count);
    web_visit_unanswered(v, record.questions, record.question_count, &o.questions_left);
    o.wish = wished(v);
    broker *near_by = v->counter->broker;
    TRY(near_by == NULL || !broker_is_demo(near_by) ||
        broker_add_to_overview(near_by, v->a, &v->home, v->today, v->lang, &o.near_by, &o.near_for, &o.near_for_count,
                               e));
    v->page.quiet_title = web_visit_is_quiet(&record);
    if (paper) {
        web_print_page(&v->r->body, &v->page, &o);
    } else {
        web_overview_page(&v->r->body, &v->page, &o);
    }
    return true;
}

/* ------------------------------------------------------------------ handlers */

static bool get_root(const http_request *q, http_response *r, err *e)
{
    (void)e;
    static const str offers[] = {{"nl", 2}, {"en", 2}};
    size_t best = http_best(q->accept_language, offers, 2);
    http_add_header(q, r, "Location", web_path(q->a, best == 1 ? TEXT_EN : TEXT_NL, WEB_START));
    http_add_header(q, r, "Vary", S("Accept-Language"));
    r->status = 303;
    r->content_type = "text/plain; charset=utf-8";
    return true;
}

/* An address with a slash too many at its end. */
static bool get_without_slash(const http_request *q, http_response *r, err *e)
{
    (void)e;
    http_add_header(q, r, "Location", str_copy(q->a, str_cut(q->path, 0, q->path.n - 1)));
    r->status = 301;
    r->content_type = "text/plain; charset=utf-8";
    return true;
}

static bool get_start(const http_request *q, http_response *r, err *e)
{
    visit v;
    TRY(begin(&v, q, r, e));
    return web_visit_show_start(&v, STR_NULL);
}

/* An example was chosen without a script, or the language was changed: the text field keeps what is in it. */
static bool post_start(const http_request *q, http_response *r, err *e)
{
    visit v;
    TRY(begin(&v, q, r, e));
    int64_t number = 0;
    str worry = web_visit_field(&v, WEB_FIELD_WORRY);
    if (str_to_int(web_visit_field(&v, WEB_FIELD_EXAMPLE), &number) && number >= 1 && number <= WEB_EXAMPLES) {
        worry = web_worry_with_example(v.a, v.lang, worry, (int)number);
    }
    return web_visit_show_start(&v, worry);
}

/* Goes back to the start: an address that somebody typed, or kept, holds no answers. */
static bool get_form_page(const http_request *q, http_response *r, err *e)
{
    visit v;
    TRY(begin(&v, q, r, e));
    r->status = 303;
    http_add_header(q, r, "Location", web_path(q->a, v.lang, WEB_START));
    return true;
}

static str own_worry(const visit *v)
{
    const str *typed = http_get(&v->q->form, S(WEB_FIELD_WORRY)),
              *told = household_answer_at(v->told, S("zorgen.1.tekst"));
    return typed != NULL ? *typed : told != NULL ? *told : STR_NULL;
}

/* True when what was said has its screen, or a household is not there yet; then the page is written. */
static bool goes_elsewhere(visit *v, bool *written, err *e)
{
    *written = true;
    if (v->screen == VISIT_START) {
        return web_visit_show_start(v, own_worry(v));
    }
    if (v->screen == VISIT_ABOUT || web_visit_where(v).n == 0) {
        return web_visit_show_about(v, e);
    }
    if (v->screen == VISIT_QUESTION) {
        return web_visit_show_question(v, e);
    }
    *written = false;
    return true;
}

typedef bool (*show_page)(visit *v, err *e);

static bool post_page(const http_request *q, http_response *r, show_page show, bool returns, err *e)
{
    visit v;
    bool written;
    TRY(begin(&v, q, r, e));
    v.returns = returns;
    TRY(web_visit_hear(&v, e) && goes_elsewhere(&v, &written, e));
    return written || show(&v, e);
}

static bool show_overview(visit *v, err *e)
{
    return web_visit_show_overview(v, false, e);
}

static bool show_print(visit *v, err *e)
{
    return web_visit_show_overview(v, true, e);
}

static bool post_questions(const http_request *q, http_response *r, err *e)
{
    return post_page(q, r, web_visit_show_question, false, e);
}

static bool post_overview(const http_request *q, http_response *r, err *e)
{
    return post_page(q, r, show_overview, true, e);
}

static bool post_print(const http_request *q, http_response *r, err *e)
{
    return post_page(q, r, show_print, false, e);
}

static bool post_whatif(const http_request *q, http_response *r, err *e)
{
    return post_page(q, r, web_visit_show_whatif, false, e);
}

/* ------------------------------------------------------------------ how things hang together */

static bool is_listed(const overview_help *list, size_t n, str id)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(list[i].id, id)) {
            return true;
        }
    }
    return false;
}

/* A service of the catalogue, else a scheme of the overview; without a name when it is neither. */
static overview_help help_named(const visit *v, const overview *record, str id)
{
    const service *s = services_find(v->counter->services, id);
    if (s != NULL) {
        return (overview_help){.id = id,
                               .name = service_name(s, v->lang),
                               .about = s->about[v->lang],
                               .where = service_where(s, v->lang),
                               .page = service_page(s),
                               .phone = service_phone(s)};
    }
    for (size_t i = 0; i < record->item_count; i++) {
        const overview_item *x = &record->items[i];
        if (str_eq(x->scheme, id)) {
            return (overview_help){
                .id = id, .name = x->name, .about = x->summary, .where = x->apply, .page = x->apply_url};
        }
    }
    return (overview_help){0};
}

/* Where the help of each lever is found, each once. */
static void find_helps(const visit *v, web_causes *x)
{
    const overview_causes *c = x->causes;
    overview_help *list = NULL;
    size_t n = 0, cap = 0;
    for (size_t i = 0; i < c->lever_count; i++) {
        const overview_lever *lever = &c->levers[i];
        for (size_t k = 0; lever->services != NULL && k < lever->cause_count; k++) {
            overview_help help = help_named(v, x->record, lever->services[k]);
            if (help.name.n > 0 && !is_listed(list, n, help.id)) {
                ARENA_PUSH(v->a, list, n, cap, help);
            }
        }
    }
    x->helps = list;
    x->help_count = n;
}

static bool show_causes(visit *v, err *e)
{
    overview record;
    overview_causes causes;
    TRY(desk_overview(v->counter->desk, v->a, &v->home, v->today, v->lang, &record, e));
    web_causes x = {.record = &record, .causes = &causes, .before = web_visit_field(v, WEB_FIELD_BEFORE)};
    x.replies = web_visit_replies(v, &x.reply_count);
    desk_looking how = web_visit_looking(v, x.replies, x.reply_count);
    desk_causes_or_why(v->counter->desk, v->a, &v->home, v->today, v->lang, &how, &causes);
    find_helps(v, &x);
    v->page.quiet_title = web_visit_is_quiet(&record);
    web_causes_page(&v->r->body, &v->page, &x);
    return true;
}

static bool post_causes(const http_request *q, http_response *r, err *e)
{
    return post_page(q, r, show_causes, false, e);
}

static bool post_plan(const http_request *q, http_response *r, err *e)
{
    return post_page(q, r, web_visit_show_plan, false, e);
}

/* ------------------------------------------------------------------ services */

static web_service service_of(const visit *v, str words, const service_hit *hit)
{
    const service *s = hit->service;
    str *matched = ARENA_ARRAY(v->a, str, hit->reason_count), phone = service_phone(s);
    buf link = buf_in(v->a);
    buf_put(&link, S("tel:"));
    for (size_t i = 0; i < phone.n; i++) {
        if ((phone.p[i] >= '0' && phone.p[i] <= '9') || phone.p[i] == '+') {
            buf_char(&link, phone.p[i]);
        }
    }
    for (size_t i = 0; i < hit->reason_count; i++) {
        matched[i] = str_cut(words, hit->reasons[i].start, hit->reasons[i].n);
    }
    return (web_service){.name = service_name(s, v->lang),
                         .description = s->about[v->lang],
                         .where = service_where(s, v->lang),
                         .phone = phone,
                         .phone_link = phone.n > 0 ? buf_str(&link) : STR_NULL,
                         .url = service_page(s),
                         .matched = matched,
                         .matched_count = hit->reason_count};
}

static bool show_services(const http_request *q, http_response *r, err *e)
{
    visit v;
    TRY(begin(&v, q, r, e));
    web_services x = {.words = web_visit_field(&v, WEB_FIELD_SEARCH)};
    service_hit *hits = services_search(v.a, v.counter->services, x.words, SERVICES_SHOWN, &x.found_count);
    web_service *found = ARENA_ARRAY(v.a, web_service, x.found_count);
    for (size_t i = 0; i < x.found_count; i++) {
        found[i] = service_of(&v, x.words, &hits[i]);
    }
    x.found = found;
    web_services_page(&r->body, &v.page, &x);
    return true;
}

/* ------------------------------------------------------------------ what is the same for everybody */

static bool get_text_page(const http_request *q, http_response *r, void (*write)(buf *, const web_page *), err *e)
{
    visit v;
    TRY(begin(&v, q, r, e));
    write(&r->body, &v.page);
    return true;
}

static bool get_privacy(const http_request *q, http_response *r, err *e)
{
    return get_text_page(q, r, web_privacy_page, e);
}

static bool get_accessibility(const http_request *q, http_response *r, err *e)
{
    return get_text_page(q, r, web_accessibility_page, e);
}

static bool get_asset(const http_request *q, http_response *r, err *e)
{
    (void)e;
    const str *name = http_get(&q->parameters, S("bestand"));
    const web_asset *asset = web_asset_named(*name);
    if (asset == NULL) {
        web_page page = {.site = ((const web_counter *)q->door)->site, .lang = web_visit_language(q)};
        r->status = 404;
        r->content_type = HTML;
        web_error_page(&r->body, &page, 404, STR_NULL);
        return true;
    }
    http_answer_asset(r, asset->content_type.p, asset->bytes, asset->gzip, asset->hash);
    return true;
}

/* ------------------------------------------------------------------ refusing */

/* Too many ask for what takes long: the answers stay in the page, and a button asks again. The broker has no answers in the page, and reads the error. */
static bool tell_busy(const http_request *q, const http_problem *p, http_response *r)
{
    visit v;
    err e = {0};
    if (p->fault != HTTP_BUSY || !begin(&v, q, r, &e)) {
        return false;
    }
    bool plan = str_eq(q->path, web_path(q->a, v.lang, WEB_PLAN)),
         causes = str_eq(q->path, web_path(q->a, v.lang, WEB_CAUSES));
    if (plan || causes) {
        web_busy_page(&r->body, &v.page, plan ? WEB_PLAN : WEB_CAUSES);
    }
    return plan || causes;
}

/* Whatever went wrong with a report: whom to call. */
static bool tell_unreported(const http_request *q, http_response *r)
{
    const web_counter *c = q->door;
    bool is_report = false;
    for (text_language lang = 0; lang < TEXT_LANGUAGES; lang++) {
        str pattern = web_path(q->a, lang, WEB_NEIGHBOUR_REPORT);
        str before = str_cut(pattern, 0, (size_t)str_find(pattern, S("{")));
        str between = str_from(pattern, (size_t)str_find(pattern, S("}")) + 1);
        between = str_cut(between, 0, (size_t)str_find(between, S("{")));
        is_report = is_report || (str_starts(q->path, before) && str_find(q->path, between) > 0);
    }
    if (!is_report || c->broker == NULL || !broker_is_demo(c->broker)) {
        return false;
    }
    web_page page = {.site = c->site, .lang = web_visit_language(q)};
    r->content_type = HTML;
    web_neighbour_unreported_page(&r->body, &page, broker_terms(c->broker, page.lang));
    return true;
}

static void refuse(const http_request *q, const http_problem *p, http_response *r)
{
    const web_counter *c = q->door;
    web_page page = {.site = c->site, .lang = web_visit_language(q)};
    if (tell_busy(q, p, r) || tell_unreported(q, r)) {
        return;
    }
    r->content_type = HTML;
    web_error_page(&r->body, &page, p->status, p->cause == NULL ? STR_NULL : str_copy(q->a, str_of(p->cause->message)));
}

/* ------------------------------------------------------------------ the table */

typedef struct route_row {
    const char *method;
    web_route route;
    http_handler handle;
    const char *summary;
} route_row;

static const route_row rows[] = {
    {"GET", WEB_START, get_start, "What keeps you awake?"},
    {"POST", WEB_START, post_start, "The same, with an example in the text field"},
    {"GET", WEB_QUESTIONS, get_form_page, "To the start"},
    {"POST", WEB_QUESTIONS, post_questions, "The next question"},
    {"GET", WEB_OVERVIEW, get_form_page, "To the start"},
    {"POST", WEB_OVERVIEW, post_overview, "What there is for this household"},
    {"GET", WEB_WHATIF, get_form_page, "To the start"},
    {"POST", WEB_WHATIF, post_whatif, "What happens if something changes"},
    {"GET", WEB_PRINT, get_form_page, "To the start"},
    {"POST", WEB_PRINT, post_print, "The overview for paper"},
    {"GET", WEB_CAUSES, get_form_page, "To the start"},
    {"POST", WEB_CAUSES, post_causes, "How things hang together"},
    {"GET", WEB_PLAN, get_form_page, "To the start"},
    {"POST", WEB_PLAN, post_plan, "What happens, who does it, when, and what pays it"},
    {"GET", WEB_SERVICES, show_services, "Where to go for what"},
    {"POST", WEB_SERVICES, show_services, "The same, with what was found"},
    {"GET", WEB_PRIVACY, get_privacy, "What happens with what people tell"},
    {"GET", WEB_ACCESSIBILITY, get_accessibility, "How accessible this is"},
    {"GET", WEB_NEIGHBOURS, web_get_neighbours, "Neighbours who help each other"},
    {"POST", WEB_NEIGHBOURS, web_post_neighbours, "In a demo: to the page of who somebody wants to be"},
    {"GET", WEB_NEIGHBOUR, web_get_neighbour, "What waits for an answer of a resident"},
    {"POST", WEB_NEIGHBOUR, web_post_neighbour, "Yes, no, how it went, stop, take part again"},
    {"GET", WEB_NEIGHBOUR_TELL, web_get_tell, "What a resident can and looks for"},
    {"POST", WEB_NEIGHBOUR_TELL, web_post_tell, "The same: heard in own words, or kept"},
    {"GET", WEB_NEIGHBOUR_STOP, web_get_stop, "Do you want to stop?"},
    {"GET", WEB_NEIGHBOUR_REPORT, web_get_report, "Something is not right"},
    {"POST", WEB_NEIGHBOUR_REPORT, web_post_report, "The same, to the broker"},
    {"GET", WEB_NEIGHBOUR_REPORTED, web_get_reported, "What happens with a report, and the number to call"},
    {"GET", WEB_NEIGHBOUR_PAPER, web_get_paper, "The form for paper"},
    {"GET", WEB_BROKER, web_get_broker, "The broker's board"},
    {"POST", WEB_BROKER, web_post_broker, "What the broker decides; or people that are looked for"},
    {"GET", WEB_BROKER_PERSON, web_get_broker_person, "One person, for the broker"},
    {"POST", WEB_BROKER_PERSON, web_post_broker_person, "What the broker says for them, or about them"},
    {"GET", WEB_BROKER_TELL, web_get_broker_tell, "What a resident can and looks for, told to the broker"},
    {"POST", WEB_BROKER_TELL, web_post_broker_tell, "The same: heard in their words, or kept"},
    {"GET", WEB_BROKER_LIST, web_get_broker_list, "A list of the broker's board, fifty at a time"},
    {"POST", WEB_BROKER_LIST, web_post_broker_list,
     "The same with what is looked for in it; or what the broker decides"},
};
enum { ROWS = sizeof rows / sizeof rows[0] };

/* What computes: how it hangs together, a plan, the broker's proposal. What a resident says of a neighbour never waits for those. */
static bool takes_long(const route_row *row)
{
    bool posted = strcmp(row->method, "POST") == 0;
    return ((row->route == WEB_CAUSES || row->route == WEB_PLAN) && posted) || row->route == WEB_BROKER ||
           row->route == WEB_BROKER_PERSON || row->route == WEB_BROKER_LIST;
}

/* Each page has an address in each language, so that an address that is no page belongs to nobody. */
http_table web_counter_table(arena *a, const web_counter *c)
{
    http_route *routes = ARENA_ARRAY(a, http_route, 2 + 2 * ROWS * TEXT_LANGUAGES);
    size_t n = 0;
    routes[n++] = (http_route){
        .method = "GET", .pattern = "/", .summary = "To the start, in the language of the browser", .handle = get_root};
    routes[n++] = (http_route){.method = "GET",
                               .pattern = "/a/{bestand}",
                               .summary = "Style sheet, script, icons, font, licences",
                               .handle = get_asset};
    for (size_t i = 0; i < ROWS * TEXT_LANGUAGES; i++) {
        const route_row *row = &rows[i / TEXT_LANGUAGES];
        bool posted = strcmp(row->method, "POST") == 0;
        routes[n++] = (http_route){.method = row->method,
                                   .pattern = str_copy(a, web_path(a, i % TEXT_LANGUAGES, row->route)).p,
                                   .body_types = posted ? http_form_types : NULL,
                                   .summary = row->summary,
                                   .takes_long = takes_long(row),
                                   .handle = row->handle};
        if (!posted) {
            str slash = str_printf(a, STR_FMT "/", STR_ARG(web_path(a, i % TEXT_LANGUAGES, row->route)));
            routes[n++] = (http_route){.method = "GET",
                                       .pattern = str_copy(a, slash).p,
                                       .summary = "To the same without a slash",
                                       .handle = get_without_slash};
        }
    }
    return (http_table){.prefix = "/", .routes = routes, .count = n, .refuse = refuse, .door = (void *)c};
}

/* What the broker asks for and says: the board, and one person. */
#include "web/helping_visit.h"

#include "base/banned.h"

static str text_of(const helping_visit *x, const char *id)
{
    return text_get(x->v.a, x->v.lang, id, 0, NULL);
}

/* ------------------------------------------------------------------ the board */

/* Waits for no proposal: while one is worked out the page shows the last one, and comes again by itself, also without a script. */
static bool show_board(helping_visit *x, str mistake, err *e)
{
    helping_board board;
    TRY(broker_board_soon(x->b, x->v.a, x->now, x->v.lang, &board, e));
    if (board.working) {
        http_add_header(x->v.q, x->v.r, "Refresh", str_of_int(x->v.a, WEB_BROKER_REFRESH_SECONDS));
    }
    web_broker_page(&x->v.r->body, &x->v.page, &(web_broker){.board = &board, .mistake = mistake});
    return true;
}

bool web_get_broker(const http_request *q, http_response *r, err *e)
{
    helping_visit x;
    bool written;
    TRY(web_helping_begin(&x, q, r, &written, e));
    return written || show_board(&x, STR_NULL, e);
}

static bool holds_word(str words, str word)
{
    for (str rest = words; rest.n > 0;) {
        ptrdiff_t space = str_find(rest, S(" "));
        if (str_eq(space < 0 ? rest : str_cut(rest, 0, (size_t)space), word)) {
            return true;
        }
        rest = space < 0 ? STR_NULL : str_from(rest, (size_t)space + 1);
    }
    return false;
}

/* Every coupling of the proposal that was on the page, and is in it still, in the order of the board: the most urgent first, for who gets many questions is asked the first of them. */
static bool approve_all(helping_visit *x, const helping_board *b, str *mistake, err *e)
{
    size_t asked = 0, done = 0;
    str ids = web_visit_field(&x->v, WEB_FIELD_EACH);
    for (size_t i = 0; i < ids.n; i++) {
        asked += ids.p[i] != ' ' && (i == 0 || ids.p[i - 1] == ' ');
    }
    for (size_t k = 0; k < b->coupling_count; k++) {
        str id = b->couplings[k].id, no = STR_NULL;
        if (b->couplings[k].state == HELPING_PROPOSED && holds_word(ids, id)) {
            helping_event event = {
                .at = x->now, .what = HELPING_APPROVES, .by_broker = true, .channel = HELPING_DESK, .coupling = id};
            TRY(web_helping_say(x, &event, &no, e));
            done += no.n == 0;
        }
    }
    if (done < asked || asked == 0) {
        *mistake = TEXT(x->v.a, x->v.lang, "web.helping.some", str_printf(x->v.a, "%zu", done),
                        str_printf(x->v.a, "%zu", asked));
    }
    return true;
}

/* Of a link of the proposal the two that it is about; false, and a sentence, when it is gone or no link. */
static bool take_link(const helping_visit *x, const helping_board *b, helping_event *event, str *mistake)
{
    int64_t number = -1;
    str link = web_visit_field(&x->v, WEB_FIELD_LINK);
    ptrdiff_t slash = str_find(link, S("/"));
    if (slash < 0 || !str_to_int(str_from(link, (size_t)slash + 1), &number)) {
        *mistake = text_of(x, "web.helping.unclear");
        return false;
    }
    const helping_coupling *c =
        web_helping_seen(x, b->couplings, b->coupling_count, str_cut(link, 0, (size_t)slash), mistake);
    if (c != NULL && (number < 0 || (size_t)number >= c->link_count)) {
        *mistake = text_of(x, "web.helping.unclear");
        return false;
    }
    if (c != NULL) {
        event->who = c->people[c->links[number].giver].id;
        event->other = c->people[c->links[number].receiver].id;
    }
    return c != NULL;
}

static bool take_report(const helping_visit *x, helping_event *event)
{
    int64_t number = 0;
    event->who = web_visit_field(&x->v, WEB_FIELD_WHO);
    event->again = str_eq(web_visit_field(&x->v, WEB_FIELD_AGAIN), S("ja"));
    bool good = str_to_int(web_visit_field(&x->v, WEB_FIELD_NUMBER), &number) && number > 0 && number <= UINT32_MAX;
    event->report = good ? (uint32_t)number : 0;
    return good;
}

/* Empty: it may be said. */
static str wrong_on_board(const helping_visit *x, const helping_board *b, helping_event *event)
{
    str mistake = STR_NULL;
    if (!web_helping_event(x, event, &mistake)) {
        return mistake;
    }
    event->by_broker = true;
    event->channel = HELPING_DESK;
    switch (event->what) {
    case HELPING_APPROVES:
    case HELPING_WITHDRAWS:
    case HELPING_KNOWS:
    case HELPING_MEETS:
        if (b->working && event->what == HELPING_APPROVES) { /* of the last proposal, which is none any more */
            return text_of(x, "web.helping.working.wait");
        }
        event->who = event->what == HELPING_KNOWS ? web_visit_field(&x->v, WEB_FIELD_WHO) : event->who;
        event->channel = event->what == HELPING_KNOWS ? HELPING_PHONE : event->channel;
        (void)web_helping_seen(x, b->couplings, b->coupling_count, event->coupling, &mistake);
        return mistake;
    case HELPING_PINS:
    case HELPING_FORBIDS: (void)take_link(x, b, event, &mistake); return mistake;
    case HELPING_LOOSENS:
        event->who = web_visit_field(&x->v, WEB_FIELD_WHO);
        event->coupling = STR_NULL;
        return STR_NULL;
    case HELPING_TAKES:
    case HELPING_HANDLES: return take_report(x, event) ? STR_NULL : text_of(x, "web.helping.unclear");
    default: return text_of(x, "web.helping.unclear");
    }
}

/* What the broker decides on the board, or on a list of it; *mistake: why not. */
static bool decide(helping_visit *x, str *mistake, err *e)
{
    helping_board board;
    helping_event event;
    TRY(broker_board_soon(x->b, x->v.a, x->now, x->v.lang, &board, e));
    if (web_helping_asks(x, WEB_SAY_ALL)) {
        *mistake = board.working ? text_of(x, "web.helping.working.wait") : STR_NULL;
        return board.working || approve_all(x, &board, mistake, e);
    }
    *mistake = wrong_on_board(x, &board, &event);
    return mistake->n > 0 || web_helping_say(x, &event, mistake, e);
}

/* Before many are asked at once: how many people get a question. *written: that page stands there. */
static bool make_sure(helping_visit *x, bool *written, err *e)
{
    helping_board b;
    if (!web_helping_asks(x, WEB_SAY_ALL) || str_eq(web_visit_field(&x->v, WEB_FIELD_SURE), S("ja"))) {
        return true;
    }
    TRY(broker_board_soon(x->b, x->v.a, x->now, x->v.lang, &b, e));
    const helping_coupling **list = ARENA_ARRAY(x->v.a, const helping_coupling *, b.coupling_count);
    str ids = web_visit_field(&x->v, WEB_FIELD_EACH);
    size_t n = 0;
    for (size_t i = 0; i < b.coupling_count; i++) {
        if (b.couplings[i].state == HELPING_PROPOSED && holds_word(ids, b.couplings[i].id)) {
            list[n++] = &b.couplings[i];
        }
    }
    *written = n > 0 && !b.working; /* of what is gone the board says so */
    if (*written) {
        web_broker_sure_page(&x->v.r->body, &x->v.page, &(web_broker_sure){list, n});
    }
    return true;
}

bool web_post_broker(const http_request *q, http_response *r, err *e)
{
    helping_visit x;
    str mistake = STR_NULL;
    bool written;
    TRY(web_helping_begin(&x, q, r, &written, e));
    if (!written) {
        TRY(make_sure(&x, &written, e));
    }
    if (written) {
        return true;
    }
    TRY(decide(&x, &mistake, e));
    return mistake.n > 0
               ? show_board(&x, mistake, e)
               : web_helping_go(&x, WEB_BROKER, STR_NULL, web_helping_asks(&x, WEB_SAY_ALL) ? "#gevraagd" : "");
}

/* ------------------------------------------------------------------ a list of it */

/* What is heard in the words, as who can it says it, and as who looks for it. */
static void hear_search(const helping_visit *x, web_broker_listing *page)
{
    size_t can_count, seek_count;
    const helping_skill *can = broker_hear(x->b, x->v.a, page->search, false, x->v.lang, &can_count);
    const helping_skill *seeks = broker_hear(x->b, x->v.a, page->search, true, x->v.lang, &seek_count);
    helping_skill *both = ARENA_ARRAY(x->v.a, helping_skill, can_count + seek_count);
    for (size_t i = 0; i < can_count + seek_count; i++) {
        both[i] = i < can_count ? can[i] : seeks[i - can_count];
    }
    page->heard = both;
    page->heard_count = can_count + seek_count;
}

static bool show_list(helping_visit *x, str mistake, err *e)
{
    helping_board board;
    int64_t number = 0;
    web_broker_listing page = {.board = &board, .search = web_visit_field(&x->v, WEB_FIELD_SEARCH), .mistake = mistake};
    if (!web_broker_list_from(x->id, x->v.lang, &page.list) || !str_to_int(x->coupling, &number) || number < 1) {
        return web_helping_nobody(x);
    }
    TRY(broker_board_soon(x->b, x->v.a, x->now, x->v.lang, &board, e));
    page.number = (size_t)number;
    hear_search(x, &page);
    web_broker_list_page(&x->v.r->body, &x->v.page, &page);
    return true;
}

bool web_get_broker_list(const http_request *q, http_response *r, err *e)
{
    helping_visit x;
    bool written;
    TRY(web_helping_begin(&x, q, r, &written, e));
    return written || show_list(&x, STR_NULL, e);
}

bool web_post_broker_list(const http_request *q, http_response *r, err *e)
{
    helping_visit x;
    str mistake = STR_NULL;
    bool written;
    TRY(web_helping_begin(&x, q, r, &written, e));
    if (written || web_helping_asks(&x, WEB_SAY_SEARCH)) {
        return written || show_list(&x, STR_NULL, e);
    }
    TRY(make_sure(&x, &written, e));
    if (written) {
        return true;
    }
    TRY(decide(&x, &mistake, e));
    return mistake.n > 0 ? show_list(&x, mistake, e)
                         : web_helping_go_to(&x, web_path_of(x.v.a, x.v.lang, WEB_BROKER_LIST, x.id, x.coupling));
}

/* ------------------------------------------------------------------ one person */

static const helping_listed *listed_in(const helping_board *b, str id)
{
    for (size_t i = 0; i < b->person_count; i++) {
        if (str_eq(b->people[i].id, id)) {
            return &b->people[i];
        }
    }
    return NULL;
}

static bool show_person(helping_visit *x, str mistake, err *e)
{
    const visit *v = &x->v;
    helping_board board;
    helping_resident person;
    err no = {0};
    TRY(broker_board_soon(x->b, v->a, x->now, v->lang, &board, e));
    const helping_listed *listed = listed_in(&board, x->id);
    if (listed == NULL) {
        return web_helping_nobody(x);
    }
    if (!broker_resident(x->b, v->a, x->id, x->now, v->lang, &person, &no)) {
        *e = no;
        return no.kind == ERR_INPUT && web_helping_nobody(x);
    }
    web_broker_person_page(&v->r->body, &v->page,
                           &(web_broker_person){.board = &board,
                                                .person = &person,
                                                .listed = listed,
                                                .mistake = mistake,
                                                .day = web_visit_part(v, S("vog"), WEB_FIELD_DAY),
                                                .month = web_visit_part(v, S("vog"), WEB_FIELD_MONTH),
                                                .year = web_visit_part(v, S("vog"), WEB_FIELD_YEAR),
                                                .words = web_visit_field(v, WEB_FIELD_WORDS)});
    return true;
}

bool web_get_broker_person(const http_request *q, http_response *r, err *e)
{
    helping_visit x;
    bool written;
    TRY(web_helping_begin(&x, q, r, &written, e));
    return written || show_person(&x, STR_NULL, e);
}

static bool take_vog(const helping_visit *x, helping_event *event)
{
    const visit *v = &x->v;
    return date_parse(web_visit_date(v->a, web_visit_part(v, S("vog"), WEB_FIELD_DAY),
                                     web_visit_part(v, S("vog"), WEB_FIELD_MONTH),
                                     web_visit_part(v, S("vog"), WEB_FIELD_YEAR)),
                      &event->day);
}

static str wrong_for_them(const helping_visit *x, const helping_board *b, helping_event *event)
{
    str mistake = STR_NULL;
    if (!web_helping_event(x, event, &mistake)) {
        return mistake;
    }
    event->by_broker = true;
    switch (event->what) {
    case HELPING_YES:
    case HELPING_NO:
    case HELPING_HAPPENED:
    case HELPING_KNOWS:
        (void)web_helping_seen(x, b->couplings, b->coupling_count, event->coupling, &mistake);
        return mistake;
    case HELPING_REPORTS: return STR_NULL; /* always heard, whatever changed */
    case HELPING_STOPS:
    case HELPING_RESUMES: event->coupling = STR_NULL; return STR_NULL;
    case HELPING_VOG:
        event->channel = HELPING_DESK;
        return take_vog(x, event) ? STR_NULL : text_of(x, "web.helping.vog.wrong");
    case HELPING_PINS:
    case HELPING_FORBIDS:
        event->channel = HELPING_DESK;
        event->coupling = STR_NULL;
        return event->other.n > 0 ? STR_NULL : text_of(x, "web.helping.choose.first");
    case HELPING_LOOSENS:
        event->channel = HELPING_DESK;
        event->who = web_visit_field(&x->v, WEB_FIELD_WHO);
        return STR_NULL;
    default: return text_of(x, "web.helping.unclear");
    }
}

bool web_post_broker_person(const http_request *q, http_response *r, err *e)
{
    helping_visit x;
    helping_board board;
    helping_event event;
    bool written;
    TRY(web_helping_begin(&x, q, r, &written, e));
    if (written) {
        return true;
    }
    TRY(broker_board_soon(x.b, x.v.a, x.now, x.v.lang, &board, e));
    if (listed_in(&board, x.id) == NULL) {
        return web_helping_nobody(&x);
    }
    str mistake = wrong_for_them(&x, &board, &event);
    if (mistake.n == 0) {
        TRY(web_helping_say(&x, &event, &mistake, e));
    }
    return mistake.n == 0 ? web_helping_go(&x, WEB_BROKER_PERSON, x.id, "") : show_person(&x, mistake, e);
}

bool web_get_broker_tell(const http_request *q, http_response *r, err *e)
{
    return web_helping_get_form(q, r, true, e);
}

bool web_post_broker_tell(const http_request *q, http_response *r, err *e)
{
    return web_helping_post_form(q, r, true, e);
}

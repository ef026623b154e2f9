/* What stands around every page: head, danger line, contact, foot. */
#include "web/assets.h"
#include "web/parts.h"

#include <assert.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ addresses */

typedef struct route_row {
    const char *part;    /* after the language; "" = start */
    bool posted;         /* shown in answer to a form */
    const char *english; /* NULL: the same */
} route_row;

#define WEB_ID "{id}"
#define WEB_COUPLING "{koppeling}"

static const route_row routes[] = {
    [WEB_START] = {"", false, NULL},
    [WEB_QUESTIONS] = {"vragen", true, NULL},
    [WEB_OVERVIEW] = {"overzicht", true, NULL},
    [WEB_WHATIF] = {"wat-als", true, NULL},
    [WEB_PRINT] = {"afdrukken", true, NULL},
    [WEB_CAUSES] = {"samenhang", true, NULL},
    [WEB_PLAN] = {"plan", true, NULL},
    [WEB_SERVICES] = {"diensten", true, NULL},
    [WEB_PRIVACY] = {"privacy", false, NULL},
    [WEB_ACCESSIBILITY] = {"toegankelijkheid", false, NULL},
    [WEB_NEIGHBOURS] = {"buren", false, "neighbours"},
    [WEB_NEIGHBOUR] = {"buren/ik/" WEB_ID, false, "neighbours/me/" WEB_ID},
    [WEB_NEIGHBOUR_TELL] = {"buren/ik/" WEB_ID "/vertellen", false, "neighbours/me/" WEB_ID "/tell"},
    [WEB_NEIGHBOUR_STOP] = {"buren/ik/" WEB_ID "/stoppen", false, "neighbours/me/" WEB_ID "/stop"},
    [WEB_NEIGHBOUR_REPORT] = {"buren/ik/" WEB_ID "/melden/" WEB_COUPLING, false,
                              "neighbours/me/" WEB_ID "/report/" WEB_COUPLING},
    [WEB_NEIGHBOUR_REPORTED] = {"buren/ik/" WEB_ID "/gemeld", false, "neighbours/me/" WEB_ID "/reported"},
    [WEB_NEIGHBOUR_PAPER] = {"buren/ik/" WEB_ID "/papier", false, "neighbours/me/" WEB_ID "/paper"},
    [WEB_BROKER] = {"makelaar", false, "broker"},
    [WEB_BROKER_PERSON] = {"makelaar/" WEB_ID, false, "broker/" WEB_ID},
    [WEB_BROKER_TELL] = {"makelaar/" WEB_ID "/vertellen", false, "broker/" WEB_ID "/tell"},
    [WEB_BROKER_LIST] = {"makelaar/lijst/" WEB_ID "/" WEB_COUPLING, false, "broker/list/" WEB_ID "/" WEB_COUPLING},
};
_Static_assert(sizeof routes / sizeof routes[0] == WEB_ROUTES, "every page has an address");

static const char *const language_codes[] = {[TEXT_NL] = "nl", [TEXT_EN] = "en"};
static const char *const language_names[] = {[TEXT_NL] = "Nederlands", [TEXT_EN] = "English"};
_Static_assert(sizeof language_codes / sizeof language_codes[0] == TEXT_LANGUAGES, "every language has a code");
_Static_assert(sizeof language_names / sizeof language_names[0] == TEXT_LANGUAGES, "every language has a name");

str web_path(arena *a, text_language lang, web_route route)
{
    assert(lang < TEXT_LANGUAGES && route < WEB_ROUTES);
    const route_row *row = &routes[route];
    const char *part = lang == TEXT_EN && row->english != NULL ? row->english : row->part;
    return str_printf(a, "/%s%s%s", language_codes[lang], part[0] == '\0' ? "" : "/", part);
}

/* As a segment of an address: what may not stand there as itself is written as percent and two digits (RFC 3986, 2.1). */
static void put_segment(buf *b, str text)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                     c == '_' || c == '.' || c == '~';
        if (plain) {
            buf_char(b, c);
        } else {
            buf_printf(b, "%%%02X", (unsigned)(unsigned char)c);
        }
    }
}

str web_path_of(arena *a, text_language lang, web_route route, str id, str coupling)
{
    const struct {
        str place, value;
    } rows[] = {{S(WEB_ID), id}, {S(WEB_COUPLING), coupling}};
    str rest = web_path(a, lang, route);
    buf b = buf_in(a);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) { /* in the order in which they stand there */
        ptrdiff_t at = str_find(rest, rows[i].place);
        if (at >= 0) {
            buf_put(&b, str_cut(rest, 0, (size_t)at));
            put_segment(&b, rows[i].value);
            rest = str_from(rest, (size_t)at + rows[i].place.n);
        }
    }
    buf_put(&b, rest);
    return buf_str(&b);
}

/* ------------------------------------------------------------------ head */

static void put_meta(page *w, const char *name, str content)
{
    html_begin(&w->h, "meta");
    html_attr(&w->h, "name", str_of(name));
    html_attr(&w->h, "content", content);
}

static void put_resource(page *w, const char *rel, const char *role)
{
    html_begin(&w->h, "link");
    html_attr(&w->h, "rel", str_of(rel));
    html_attr(&w->h, "href", web_asset_url(role));
}

static void put_html_head(page *w, str title)
{
    html *h = &w->h;
    html_begin(h, "head");
    html_begin(h, "meta");
    html_attr(h, "charset", S("utf-8"));
    put_meta(w, "viewport", S("width=device-width, initial-scale=1"));
    str site = w->p->site->municipality[w->p->lang];
    html_line(h, "title", NULL, w->p->quiet_title ? SAY(w, "site") : SAY(w, "title", title, site));
    put_meta(w, "description", SAY(w, "description"));
    put_meta(w, "color-scheme", S("light"));
    put_meta(w, "referrer", S("same-origin"));
    put_resource(w, "preload", "font");
    html_attr(h, "as", S("font"));
    html_attr(h, "type", S("font/woff2"));
    html_attr(h, "crossorigin", S("anonymous"));
    put_resource(w, "stylesheet", "style");
    put_resource(w, "icon", "icons");
    html_attr(h, "type", S("image/svg+xml"));
    html_begin(h, "script");
    html_attr(h, "src", web_asset_url("script"));
    html_flag(h, "defer");
    html_end(h, "script");
    html_end(h, "head");
}

static void put_brand(page *w)
{
    html *h = &w->h;
    static const struct {
        const char *class_name;
        int x, y;
    } circles[] = {{"sh-mark-1", 15, 15}, {"sh-mark-2", 25, 15}, {"sh-mark-3", 20, 24}};
    html_box(h, "a", "sh-brand");
    html_attr(h, "href", web_path(w->a, w->p->lang, WEB_START));
    html_box(h, "svg", "sh-brand__mark");
    html_attr(h, "viewBox", S("0 0 40 40"));
    html_attr(h, "aria-hidden", S("true"));
    html_attr(h, "focusable", S("false"));
    for (size_t i = 0; i < sizeof circles / sizeof circles[0]; i++) {
        html_box(h, "circle", circles[i].class_name);
        html_attr_int(h, "cx", circles[i].x);
        html_attr_int(h, "cy", circles[i].y);
        html_attr_int(h, "r", 11);
        html_end(h, "circle");
    }
    html_end(h, "svg");
    html_begin(h, "span");
    html_text(h, SAY(w, "site"));
    html_line(h, "small", "sh-brand__place", w->p->site->municipality[w->p->lang]);
    html_end(h, "span");
    html_end(h, "a");
}

static void put_language_label(page *w, text_language other)
{
    put_icon(w, "language", "sh-icon--small");
    html_begin(&w->h, "span");
    html_attr(&w->h, "lang", str_of(language_codes[other]));
    html_text(&w->h, str_of(language_names[other]));
    html_end(&w->h, "span");
}

/* A link where the page is an address; a form where what was answered must come along. */
static void put_language(page *w, const frame *f, text_language other)
{
    html *h = &w->h;
    str id = f->ids != NULL ? str_of(f->ids[other]) : f->id;
    str path = web_path_of(w->a, other, f->route, id, f->coupling);
    if (!routes[f->route].posted && w->p->answer_count + f->state_count == 0) {
        html_box(h, "a", "sh-tool");
        html_attr(h, "href", path);
        html_attr(h, "hreflang", str_of(language_codes[other]));
        put_language_label(w, other);
        html_end(h, "a");
        return;
    }
    w->has_form = f->state_count == 0;
    html_begin(h, "form");
    if (w->has_form) {
        html_attr(h, "id", S(WEB_FORM_ANSWERS));
    }
    html_attr(h, "method", S("post"));
    html_attr(h, "action", web_path(w->a, w->p->lang, WEB_FORM_GOES_TO));
    html_attr(h, "autocomplete", S("off"));
    for (size_t i = 0; i < w->p->answer_count; i++) {
        put_hidden(w, w->p->answers[i].name, w->p->answers[i].value);
    }
    for (size_t i = 0; i < f->state_count; i++) {
        put_hidden(w, f->state[i].name, f->state[i].value);
    }
    html_box(h, "button", "sh-tool");
    html_attr(h, "type", S("submit"));
    html_attr(h, "formaction", path);
    put_language_label(w, other);
    html_end(h, "button");
    html_end(h, "form");
}

static void put_exit(page *w)
{
    html *h = &w->h;
    html_box(h, "a", "sh-exit");
    html_attr(h, "href", w->p->site->exit_url);
    html_attr(h, "rel", S("noreferrer"));
    html_flag(h, "data-exit");
    put_icon(w, "exit", "sh-icon--small sh-icon--mirror");
    html_text(h, SAY(w, "exit"));
    html_end(h, "a");
}

static void put_head(page *w, const frame *f)
{
    html *h = &w->h;
    html_box(h, "header", "sh-head");
    put_exit(w);
    html_box(h, "div", "sh-wrap sh-head__row");
    put_brand(w);
    html_box(h, "div", "sh-head__tools");
    html_box(h, "button", "sh-tool");
    html_attr(h, "type", S("button"));
    html_attr(h, "aria-pressed", S("false"));
    html_flag(h, "data-read-aloud");
    html_flag(h, "hidden"); /* the script shows it where a voice of the device can read */
    put_icon(w, "volume", "sh-icon--small");
    html_line(h, "span", "sh-tool__label", SAY(w, "read_aloud"));
    html_end(h, "button");
    for (text_language other = 0; other < TEXT_LANGUAGES; other++) {
        if (other != w->p->lang) {
            put_language(w, f, other);
        }
    }
    html_end(h, "div");
    html_end(h, "div");
    html_end(h, "header");
}

page frame_begin(buf *out, const web_page *p, const frame *f)
{
    enum { PAGE_BYTES = 96 << 10 }; /* the longest ones; growing would leave copies behind */
    assert(p->lang < TEXT_LANGUAGES);
    buf_reserve(out, PAGE_BYTES);
    page w = {.h = html_to(out), .a = out->a, .p = p, .route = f->route, .paper = f->paper};
    html *h = &w.h;
    html_doctype(h);
    html_begin(h, "html");
    html_attr(h, "lang", str_of(language_codes[p->lang]));
    html_attr(h, "dir", S("ltr"));
    put_html_head(&w, f->title);
    html_begin(h, "body");
    html_box(h, "a", "nl-skip-link");
    html_attr(h, "href", S("#inhoud"));
    html_text(h, SAY(&w, "skip"));
    html_end(h, "a");
    put_head(&w, f);
    html_begin(h, "main");
    html_attr(h, "id", S("inhoud"));
    html_attr_int(h, "tabindex", -1);
    html_box(h, "div", "sh-wrap");
    if (p->site->demo) {
        html_begin(h, "p");
        html_line(h, "span", "sh-demo", SAY(&w, "demo"));
        html_end(h, "p");
    }
    return w;
}

/* ------------------------------------------------------------------ danger and contact */

static void put_number(page *w, str before, const char *link, str label)
{
    html_begin(&w->h, "span");
    html_text(&w->h, before);
    html_begin(&w->h, "a");
    html_attr(&w->h, "href", str_of(link));
    html_text(&w->h, label);
    html_end(&w->h, "a");
    html_end(&w->h, "span");
}

void put_danger_line(page *w)
{
    html *h = &w->h;
    html_box(h, "p", "sh-danger-line");
    html_line(h, "strong", NULL, SAY(w, "danger.now"));
    put_number(w, STR_NULL, "tel:112", SAY(w, "danger.112"));
    put_number(w, SAY(w, "danger.home"), "tel:08002000", SAY(w, "danger.home.number"));
    put_number(w, SAY(w, "danger.life"), "tel:113", SAY(w, "danger.113"));
    html_end(h, "p");
    w->told_danger = true;
}

static void put_contact(page *w)
{
    html *h = &w->h;
    const web_site *site = w->p->site;
    html_begin(h, "div");
    html_line(h, "h2", NULL, SAY(w, "contact"));
    html_begin(h, "ul");
    html_begin(h, "li");
    html_begin(h, "a");
    html_attr(h, "href", site->phone_link);
    html_text(h, SAY(w, "contact.phone", site->phone));
    html_end(h, "a");
    html_line(h, "span", NULL, SAY(w, "contact.hours", site->phone_hours[w->p->lang]));
    html_end(h, "li");
    html_line(h, "li", NULL, SAY(w, "contact.walk_in", site->walk_in[w->p->lang]));
    html_line(h, "li", NULL, SAY(w, "contact.visit", site->home_visit[w->p->lang]));
    html_end(h, "ul");
    html_end(h, "div");
}

static void put_foot_link(page *w, str url, str label)
{
    html_begin(&w->h, "li");
    html_begin(&w->h, "a");
    html_attr(&w->h, "href", url);
    put_beside(w, true);
    html_text(&w->h, label);
    say_beside(w);
    html_end(&w->h, "a");
    html_end(&w->h, "li");
}

void frame_end(page *w)
{
    html *h = &w->h;
    if (!w->told_danger) {
        put_danger_line(w);
    }
    html_end(h, "div");
    html_end(h, "main");
    html_box(h, "footer", "sh-foot");
    html_box(h, "div", "sh-wrap");
    put_contact(w);
    html_box(h, "div", "sh-foot__site");
    html_line(h, "h2", NULL, SAY(w, "about"));
    html_begin(h, "ul");
    put_foot_link(w, web_path(w->a, w->p->lang, WEB_SERVICES), SAY(w, "about.services"));
    put_foot_link(w, web_path(w->a, w->p->lang, WEB_PRIVACY), SAY(w, "about.privacy"));
    put_foot_link(w, web_path(w->a, w->p->lang, WEB_ACCESSIBILITY), SAY(w, "about.accessibility"));
    put_foot_link(w, web_asset_url("licences"), SAY(w, "about.licences"));
    html_end(h, "ul");
    html_end(h, "div");
    html_end(h, "div");
    html_end(h, "footer");
    html_end(h, "body");
    html_end(h, "html");
    buf_char(h->out, '\n');
    html_done(h);
}

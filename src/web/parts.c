#include "web/parts.h"

#include "web/assets.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ icons */

void put_icon(page *w, const char *icon, const char *more_classes)
{
    html *h = &w->h;
    html_begin(h, "svg");
    str classes = more_classes == NULL ? S("sh-icon") : str_printf(w->a, "sh-icon %s", more_classes);
    html_attr(h, "class", classes);
    html_attr_int(h, "width", 24);
    html_attr_int(h, "height", 24);
    html_attr(h, "aria-hidden", S("true"));
    html_attr(h, "focusable", S("false"));
    html_begin(h, "use");
    html_attr(h, "href", str_printf(w->a, STR_FMT "#%s", STR_ARG(web_asset_url("icons")), icon));
    html_end(h, "use");
    html_end(h, "svg");
}

str icon_of_domain(str life_domain)
{
    static const struct {
        const char *domain, *icon;
    } rows[] = {
        {"money", "money"},    {"home", "home"},     {"work", "work"},     {"health", "health"}, {"mind", "mind"},
        {"youth", "children"}, {"safety", "safety"}, {"skills", "skills"}, {"network", "alone"}, {"basics", "document"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (str_eq(life_domain, str_of(rows[i].domain))) {
            return str_of(rows[i].icon);
        }
    }
    return S("question");
}

/* ------------------------------------------------------------------ forms */

void put_hidden(page *w, str name, str value)
{
    html_begin(&w->h, "input");
    html_attr(&w->h, "type", S("hidden"));
    html_attr(&w->h, "name", name);
    html_attr(&w->h, "value", value);
}

static str path_to(page *w, web_route route, const char *place)
{
    str path = web_path(w->a, w->p->lang, route);
    return place == NULL ? path : str_printf(w->a, STR_FMT "#%s", STR_ARG(path), place);
}

static void begin_form_with(page *w, str path, const char *id, const char *class_name)
{
    html_box(&w->h, "form", class_name);
    if (id != NULL) {
        html_attr(&w->h, "id", str_of(id));
    }
    html_attr(&w->h, "method", S("post"));
    html_attr(&w->h, "action", path);
    html_attr(&w->h, "autocomplete", S("off")); /* a shared device must not remember it */
    for (size_t i = 0; i < w->p->answer_count; i++) {
        put_hidden(w, w->p->answers[i].name, w->p->answers[i].value);
    }
}

static void begin_form_at(page *w, web_route route, const char *place, const char *id, const char *class_name)
{
    begin_form_with(w, path_to(w, route, place), id, class_name);
}

void begin_form_to(page *w, str path, const char *class_name)
{
    begin_form_with(w, path, NULL, class_name);
}

void begin_form(page *w, web_route route, const char *class_name)
{
    begin_form_at(w, route, NULL, NULL, class_name);
}

void begin_form_named(page *w, web_route route, const char *id, const char *class_name)
{
    begin_form_at(w, route, NULL, id, class_name);
}

void end_form(page *w)
{
    html_end(&w->h, "form");
}

static void put_button_inside(page *w, const char *icon, str label)
{
    if (icon != NULL) {
        html_box(&w->h, "span", "nl-button__icon-start");
        put_icon(w, icon, "sh-icon--small");
        html_end(&w->h, "span");
    }
    html_line(&w->h, "span", "nl-button__label", label);
}

/* route WEB_ROUTES: to the form that the button stands in. */
static void put_button_to(page *w, const button *b, web_route route, const char *place)
{
    html *h = &w->h;
    html_begin(h, "button");
    html_attr(h, "class", str_printf(w->a, "nl-button nl-button--%s", b->kind));
    html_attr(h, "type", S("submit"));
    if (route != WEB_ROUTES) {
        html_attr(h, "form", S(WEB_FORM_ANSWERS));
        html_attr(h, "formaction", path_to(w, route, place));
    }
    if (b->name != NULL) {
        html_attr(h, "name", str_of(b->name));
        html_attr(h, "value", b->value);
    }
    put_button_inside(w, b->icon, b->label);
    if (b->hidden_label.n > 0) {
        html_line(h, "span", "sh-hidden", b->hidden_label);
    }
    html_end(h, "button");
}

void put_button(page *w, const button *b)
{
    put_button_to(w, b, WEB_ROUTES, NULL);
}

void put_enter(page *w, const char *form, const char *step)
{
    html *h = &w->h;
    html_box(h, "button", "sh-hidden");
    html_attr(h, "type", S("submit"));
    if (form != NULL) {
        html_attr(h, "form", str_of(form));
    }
    html_attr(h, "name", S(WEB_FIELD_STEP));
    html_attr(h, "value", str_of(step));
    html_attr_int(h, "tabindex", -1);
    html_attr(h, "aria-hidden", S("true"));
    html_end(h, "button");
}

void put_go(page *w, web_route route, const char *place, const button *b)
{
    if (w->has_form) {
        put_button_to(w, b, route, place);
        return;
    }
    begin_form_at(w, route, place, NULL, NULL);
    put_button(w, b);
    end_form(w);
}

void begin_change(page *w, const char *class_name, str path)
{
    html *h = &w->h;
    if (!w->has_form) {
        begin_form(w, WEB_OVERVIEW, NULL);
    }
    html_box(h, "button", class_name);
    html_attr(h, "type", S("submit"));
    if (w->has_form) {
        html_attr(h, "form", S(WEB_FORM_ANSWERS));
        html_attr(h, "formaction", path_to(w, WEB_OVERVIEW, NULL));
    }
    html_attr(h, "name", S(WEB_FIELD_CHANGE));
    html_attr(h, "value", path);
}

void end_change(page *w)
{
    html_end(&w->h, "button");
    if (!w->has_form) {
        end_form(w);
    }
}

void put_back(page *w, web_route route, const char *step, str label)
{
    html *h = &w->h;
    html_box(h, "div", "sh-crumb");
    put_go(w, route, NULL,
           &(button){.kind = "subtle",
                     .icon = "back",
                     .name = step == NULL ? NULL : WEB_FIELD_STEP,
                     .value = step == NULL ? STR_NULL : str_of(step),
                     .label = label});
    html_end(h, "div");
}

void put_link_button(page *w, const char *kind, const char *icon, str url, str label)
{
    html_begin(&w->h, "a");
    html_attr(&w->h, "class", str_printf(w->a, "nl-button nl-button--%s", kind));
    html_attr(&w->h, "href", url);
    put_button_inside(w, icon, label);
    html_end(&w->h, "a");
}

/* ------------------------------------------------------------------ text */

/* Who reads something else keeps this page as it is: after a form was posted, a browser cannot come back to it without asking to post it again. */
void put_beside(page *w, bool leaves)
{
    if (leaves && w->p->answer_count > 0 && !w->paper) {
        html_attr(&w->h, "target", S("_blank"));
    }
}

void say_beside(page *w)
{
    if (w->p->answer_count > 0 && !w->paper) {
        html_line(&w->h, "span", "sh-hidden", SAY(w, "new_tab"));
    }
}

static bool is_elsewhere(str url)
{
    return str_starts(url, S("http"));
}

void begin_link(page *w, const char *class_name, str url)
{
    html_box(&w->h, "a", class_name);
    html_attr(&w->h, "href", url);
    if (is_elsewhere(url)) {
        html_attr(&w->h, "rel", S("noreferrer"));
    }
    put_beside(w, is_elsewhere(url));
}

void end_link(page *w, str url)
{
    if (is_elsewhere(url)) {
        say_beside(w);
    }
    html_end(&w->h, "a");
}

void put_link(page *w, str url, str label)
{
    begin_link(w, "nl-link", url);
    html_text(&w->h, label);
    end_link(w, url);
}

void put_heading(page *w, int level, const char *id, str text)
{
    static const char *const tags[] = {"h1", "h2", "h3"};
    static const char *const classes[] = {"nl-heading nl-heading--level-1", "nl-heading nl-heading--level-2",
                                          "nl-heading nl-heading--level-3"};
    html_box(&w->h, tags[level - 1], classes[level - 1]);
    if (id != NULL) {
        html_attr(&w->h, "id", str_of(id));
    }
    html_text(&w->h, text);
    html_end(&w->h, tags[level - 1]);
}

void put_calm(page *w, const char *icon, bool warm, str text)
{
    html_box(&w->h, "p", warm ? "sh-calm sh-calm--warm" : "sh-calm");
    put_icon(w, icon, NULL);
    html_line(&w->h, "span", NULL, text);
    html_end(&w->h, "p");
}

void put_bullets(page *w, const str *items, size_t n)
{
    html_box(&w->h, "ul", "sh-bullets");
    for (size_t i = 0; i < n; i++) {
        html_line(&w->h, "li", NULL, items[i]);
    }
    html_end(&w->h, "ul");
}

str joined_words(page *w, const str *items, size_t n)
{
    buf b = buf_in(w->a);
    for (size_t i = 0; i < n; i++) {
        buf_put(&b, i == 0 ? STR_NULL : i + 1 < n ? S(", ") : SAY(w, "and"));
        buf_put(&b, items[i]);
    }
    return buf_str(&b);
}

void begin_fold(page *w, const char *id, str title)
{
    html *h = &w->h;
    html_begin(h, "details");
    if (id != NULL) {
        html_attr(h, "id", str_of(id));
    }
    html_line(h, "summary", NULL, title);
    html_box(h, "div", "sh-stack");
}

void end_fold(page *w)
{
    html_end(&w->h, "div");
    html_end(&w->h, "details");
}

void put_print_button(page *w, str label)
{
    html *h = &w->h;
    html_box(h, "p", "sh-actions");
    html_line(h, "span", "sh-note", SAY(w, "print.how"));
    html_box(h, "button", "nl-button nl-button--primary");
    html_attr(h, "type", S("button"));
    html_flag(h, "data-print"); /* seen where there is a script */
    html_line(h, "span", "nl-button__label", label);
    html_end(h, "button");
    html_end(h, "p");
}

void put_contact_card(page *w)
{
    html *h = &w->h;
    const web_site *site = w->p->site;
    html_box(h, "section", "sh-card sh-stack sh-talk");
    put_heading(w, 2, NULL, SAY(w, "talk"));
    html_line(h, "p", "sh-note", SAY(w, "talk.intro"));
    put_link_button(w, "secondary", "phone", site->phone_link, SAY(w, "contact.phone", site->phone));
    html_line(h, "p", "sh-note", SAY(w, "contact.walk_in", site->walk_in[w->p->lang]));
    html_line(h, "p", "sh-note", SAY(w, "contact.visit", site->home_visit[w->p->lang]));
    html_end(h, "section");
}

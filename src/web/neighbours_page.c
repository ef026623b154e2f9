/* "Elkaar helpen": what it is in five sentences; in a demo, who somebody wants to be; else how to reach the broker. */
#include "web/assets.h"
#include "web/helping_parts.h"

#include "base/banned.h"

void put_neighbours_card(page *w)
{
    html *h = &w->h;
    html_box(h, "section", "sh-card sh-card--leaf sh-stack");
    html_attr(h, "id", S("buren"));
    put_heading(w, 2, NULL, SAY(w, "helping.start"));
    html_line(h, "p", NULL, SAY(w, "helping.start.text"));
    html_box(h, "div", "sh-buttons");
    html_box(h, "a", "nl-button nl-button--secondary");
    html_attr(h, "href", web_path(w->a, w->p->lang, WEB_NEIGHBOURS));
    put_beside(w, true); /* answers stay on the page that holds them */
    html_line(h, "span", "nl-button__label", SAY(w, "helping.start.go"));
    say_beside(w);
    html_end(h, "a");
    html_end(h, "div");
    html_end(h, "section");
}

void put_neighbours_link(page *w)
{
    html *h = &w->h;
    html_box(h, "a", "nl-link");
    html_attr(h, "href", web_path(w->a, w->p->lang, WEB_NEIGHBOURS));
    put_beside(w, true);
    html_text(h, SAY(w, "helping.start"));
    say_beside(w);
    html_end(h, "a");
}

void put_near(page *w, const overview_neighbour *n, const str *what, size_t what_count)
{
    html *h = &w->h;
    if (n == NULL) {
        return;
    }
    html_box(h, "div", "sh-card--leaf sh-near sh-stack");
    if (what_count > 0) {
        html_line(h, "p", NULL, SAY(w, "near.for", joined_words(w, what, what_count)));
    }
    html_line(h, "p", NULL,
              n->could == 0   ? SAY(w, "plan.near.none")
              : n->could == 1 ? SAY(w, "plan.near.one")
                              : SAY(w, "plan.near", str_of_int(w->a, n->could)));
    if (n->could > 0 && n->metres > 0) {
        html_line(h, "p", NULL, SAY(w, "plan.near.nearest", helping_band(w, n->metres)));
    }
    for (size_t i = 0; i < n->talent_count; i++) {
        str by = str_of_int(w->a, n->looked_for[i]);
        html_line(h, "p", NULL,
                  n->looked_for[i] == 1 ? SAY(w, "plan.near.back.one", n->talents[i])
                                        : SAY(w, "plan.near.back", n->talents[i], by));
    }
    html_box(h, "p", "sh-screen");
    html_box(h, "a", "sh-to");
    html_attr(h, "href", web_path(w->a, w->p->lang, WEB_NEIGHBOURS));
    put_beside(w, true);
    html_text(h, SAY(w, "helping.start.go"));
    say_beside(w);
    html_end(h, "a");
    html_end(h, "p");
    html_end(h, "div");
}

static void put_title(page *w)
{
    html *h = &w->h;
    html_box(h, "div", "sh-start__row");
    html_begin(h, "div");
    put_heading(w, 1, NULL, SAY(w, "helping.title"));
    html_line(h, "p", "nl-paragraph nl-paragraph--lead", SAY(w, "helping.lead"));
    html_end(h, "div");
    html_box(h, "svg", "sh-start__picture sh-street");
    html_attr(h, "viewBox", S("0 0 360 200"));
    html_attr(h, "aria-hidden", S("true"));
    html_attr(h, "focusable", S("false"));
    html_begin(h, "use");
    html_attr(h, "href", str_printf(w->a, STR_FMT "#street", STR_ARG(web_asset_url("icons"))));
    html_end(h, "use");
    html_end(h, "svg");
    html_end(h, "div");
}

static void put_how(page *w)
{
    const str sentences[] = {SAY(w, "helping.how.1"), SAY(w, "helping.how.2"), SAY(w, "helping.how.3"),
                             SAY(w, "helping.how.4"), SAY(w, "helping.how.5")};
    html *h = &w->h;
    html_box(h, "section", "sh-card sh-stack");
    put_heading(w, 2, NULL, SAY(w, "helping.how"));
    html_box(h, "ol", "sh-bullets sh-numbers");
    for (size_t i = 0; i < sizeof sentences / sizeof sentences[0]; i++) {
        html_line(h, "li", NULL, sentences[i]);
    }
    html_end(h, "ol");
    put_house_rules(w, NULL);
    html_end(h, "section");
}

static void put_roles(page *w, const web_neighbours *x)
{
    html *h = &w->h;
    web_choice *list = ARENA_ARRAY(w->a, web_choice, x->person_count);
    for (size_t i = 0; i < x->person_count; i++) {
        list[i] = (web_choice){x->people[i].id, x->people[i].name};
    }
    html_box(h, "section", "sh-card sh-card--leaf sh-stack");
    html_attr(h, "id", S("rol"));
    put_heading(w, 2, NULL, SAY(w, "helping.role"));
    html_line(h, "p", NULL, SAY(w, "helping.role.text"));
    begin_form(w, WEB_NEIGHBOURS, "sh-stack");
    put_field(w, &(field){.kind = WEB_CHOICE,
                          .name = S(WEB_FIELD_WHO),
                          .id = S(WEB_FIELD_WHO),
                          .label = SAY(w, "helping.role.who"),
                          .choices = list,
                          .choice_count = x->person_count,
                          .as_list = true});
    html_box(h, "div", "sh-buttons");
    put_button(w, &(button){.kind = "primary", .icon = "eye", .label = SAY(w, "helping.role.go")});
    put_link_button(w, "secondary", "house", web_path(w->a, w->p->lang, WEB_BROKER), SAY(w, "helping.role.broker"));
    html_end(h, "div");
    end_form(w);
    html_end(h, "section");
}

static void put_reach(page *w)
{
    html *h = &w->h;
    html_box(h, "section", "sh-card sh-card--leaf sh-stack");
    html_attr(h, "id", S("makelaar"));
    put_heading(w, 2, NULL, SAY(w, "helping.reach"));
    html_line(h, "p", NULL, SAY(w, "helping.reach.text"));
    html_box(h, "div", "sh-buttons");
    put_link_button(w, "primary", "phone", w->p->site->phone_link, SAY(w, "contact.phone", w->p->site->phone));
    html_end(h, "div");
    html_line(h, "p", NULL, SAY(w, "contact.walk_in", w->p->site->walk_in[w->p->lang]));
    html_end(h, "section");
}

void web_neighbours_page(buf *out, const web_page *p, const web_neighbours *x)
{
    frame f = {.route = WEB_NEIGHBOURS, .title = TEXT(out->a, p->lang, "web.helping.title")};
    page w = frame_begin(out, p, &f);
    put_title(&w);
    html_box(&w.h, "div", "sh-two sh-block");
    put_how(&w);
    if (x->roles && x->person_count > 0) {
        put_roles(&w, x);
    } else {
        put_reach(&w);
    }
    html_end(&w.h, "div");
    frame_end(&w);
}

/* Every service of the counter: what somebody looked for, and where to go. */
#include "web/parts.h"

#include "base/banned.h"

static void put_search(page *w, str words)
{
    html *h = &w->h;
    begin_form(w, WEB_SERVICES, "sh-card sh-card--large");
    put_field(w, &(field){.kind = WEB_TEXT,
                          .name = S(WEB_FIELD_SEARCH),
                          .id = S("zoek"),
                          .label = SAY(w, "services.label"),
                          .help = SAY(w, "services.help"),
                          .value = words});
    html_box(h, "div", "sh-actions");
    put_button(w, &(button){.kind = "primary", .icon = "search", .label = SAY(w, "services.go")});
    html_end(h, "div");
    end_form(w);
}

static void put_service(page *w, const web_service *s)
{
    html *h = &w->h;
    html_box(h, "li", "sh-card sh-stack");
    put_heading(w, 3, NULL, s->name);
    html_line(h, "p", NULL, s->description);
    html_line(h, "p", NULL, SAY(w, "services.where", s->where));
    if (s->phone.n > 0 && s->phone_link.n > 0) {
        html_begin(h, "p");
        put_link_button(w, "secondary", "phone", s->phone_link, SAY(w, "contact.phone", s->phone));
        html_end(h, "p");
    }
    if (s->url.n > 0) {
        html_begin(h, "p");
        put_link(w, s->url, SAY(w, "services.site", s->where));
        html_end(h, "p");
    }
    if (s->matched_count > 0) {
        html_line(h, "p", "sh-note", SAY(w, "services.matched", joined_words(w, s->matched, s->matched_count)));
    }
    html_end(h, "li");
}

static void put_found(page *w, const web_services *s)
{
    html *h = &w->h;
    html_box(h, "section", "sh-section sh-stack");
    if (s->found_count == 0) {
        put_heading(w, 2, NULL, SAY(w, "services.none"));
        html_line(h, "p", NULL, SAY(w, "services.none.text"));
    } else {
        put_heading(w, 2, NULL, SAY(w, "services.found"));
        html_box(h, "ul", "sh-column");
        for (size_t i = 0; i < s->found_count; i++) {
            put_service(w, &s->found[i]);
        }
        html_end(h, "ul");
    }
    begin_form(w, WEB_QUESTIONS, "sh-card sh-card--leaf sh-stack");
    put_hidden(w, S(WEB_FIELD_WORRY), s->words);
    put_heading(w, 2, NULL, SAY(w, "services.more"));
    html_line(h, "p", NULL, SAY(w, "services.more.text"));
    put_button(w, &(button){.kind = "secondary", .label = SAY(w, "services.more.go")});
    end_form(w);
    html_end(h, "section");
}

void web_services_page(buf *out, const web_page *p, const web_services *s)
{
    web_answer words = {S(WEB_FIELD_SEARCH), s->words};
    frame f = {.route = WEB_SERVICES, .state = &words, .state_count = s->words.n > 0 ? 1 : 0};
    f.title = TEXT(out->a, p->lang, "web.services.title");
    page w = frame_begin(out, p, &f);
    html_box(&w.h, "div", "sh-section__head");
    put_heading(&w, 1, NULL, SAY(&w, "services.title"));
    html_line(&w.h, "p", "nl-paragraph nl-paragraph--lead", SAY(&w, "services.lead"));
    html_end(&w.h, "div");
    put_search(&w, s->words);
    if (str_trim(s->words).n > 0) {
        put_found(&w, s);
    }
    frame_end(&w);
}

/* "Waar ligt u wakker van?": one question, one text field, and sentences for who does not know how to begin. */
#include "web/assets.h"
#include "web/parts.h"

#include <assert.h>

#include "base/banned.h"

static const char *const example_icons[] = {"money", "home", "work", "health", "children", "care", "alone", "safety"};
_Static_assert(sizeof example_icons / sizeof example_icons[0] == WEB_EXAMPLES, "every example has an icon");

str web_example(arena *a, text_language lang, int number)
{
    assert(number >= 1 && number <= WEB_EXAMPLES);
    char id[] = "web.example.0";
    id[sizeof id - 2] = (char)('0' + number);
    return text_get(a, lang, id, 0, NULL);
}

str web_worry_with_example(arena *a, text_language lang, str worry, int number)
{
    str sentence = web_example(a, lang, number);
    worry = str_trim(worry);
    if (str_find(worry, sentence) >= 0) {
        return worry;
    }
    return worry.n == 0 ? sentence : str_printf(a, STR_FMT "\n" STR_FMT, STR_ARG(worry), STR_ARG(sentence));
}

/* ------------------------------------------------------------------ the question */

static void put_title(page *w)
{
    html *h = &w->h;
    html_box(h, "div", "sh-start__row");
    html_begin(h, "div");
    put_heading(w, 1, NULL, SAY(w, "start.title"));
    html_line(h, "p", "nl-paragraph nl-paragraph--lead", SAY(w, "start.lead"));
    html_end(h, "div");
    html_box(h, "svg", "sh-start__picture");
    html_attr(h, "viewBox", S("0 0 360 340"));
    html_attr(h, "aria-hidden", S("true"));
    html_attr(h, "focusable", S("false"));
    html_begin(h, "use");
    html_attr(h, "href", str_printf(w->a, STR_FMT "#night", STR_ARG(web_asset_url("icons"))));
    html_end(h, "use");
    html_end(h, "svg");
    html_end(h, "div");
}

static void put_text_field(page *w, const web_start *s)
{
    html *h = &w->h;
    html_box(h, "label", "utrecht-form-label");
    html_attr(h, "for", S("zorg"));
    html_text(h, SAY(w, "start.label"));
    html_end(h, "label");
    html_box(h, "p", "sh-help");
    html_attr(h, "id", S("zorg-help"));
    html_text(h, SAY(w, "start.help"));
    html_end(h, "p");
    if (s->mistake.n > 0) {
        html_box(h, "p", "sh-mistake__text");
        html_attr(h, "id", S("zorg-fout"));
        put_icon(w, "alert", NULL);
        html_line(h, "span", NULL, s->mistake);
        html_end(h, "p");
    }
    html_box(h, "textarea", "utrecht-textarea utrecht-textarea--html-textarea");
    html_attr(h, "id", S("zorg"));
    html_attr(h, "name", S(WEB_FIELD_WORRY));
    html_attr_int(h, "rows", 3);
    html_attr(h, "aria-describedby", s->mistake.n > 0 ? S("zorg-help zorg-fout") : S("zorg-help"));
    html_attr(h, "autocomplete", S("off"));
    html_flag(h, "data-worry");
    if (s->mistake.n > 0) {
        html_attr(h, "aria-invalid", S("true"));
        html_flag(h, "data-mistake");
    }
    html_text(h, s->worry);
    html_end(h, "textarea");
}

static void put_examples(page *w)
{
    html *h = &w->h;
    html_box(h, "fieldset", "sh-block");
    html_line(h, "legend", "sh-legend", SAY(w, "start.examples"));
    html_line(h, "p", "sh-help", SAY(w, "start.examples.help"));
    html_box(h, "ul", "sh-tiles");
    for (int i = 1; i <= WEB_EXAMPLES; i++) {
        str sentence = web_example(w->a, w->p->lang, i);
        html_begin(h, "li");
        html_box(h, "button", "sh-tile");
        html_attr(h, "type", S("submit"));
        html_attr(h, "name", S(WEB_FIELD_EXAMPLE));
        html_attr_int(h, "value", i);
        html_attr(h, "formaction", web_path(w->a, w->p->lang, WEB_START));
        html_attr(h, "data-example", sentence);
        put_icon(w, example_icons[i - 1], NULL);
        html_line(h, "span", NULL, sentence);
        html_end(h, "button");
        html_end(h, "li");
    }
    html_end(h, "ul");
    html_end(h, "fieldset");
}

static void put_form(page *w, const web_start *s)
{
    html *h = &w->h;
    begin_form(w, WEB_QUESTIONS, "sh-card sh-card--large");
    put_text_field(w, s);
    put_examples(w);
    html_box(h, "div", "sh-actions");
    put_button(w, &(button){.kind = "primary", .label = SAY(w, "start.go")});
    put_link_button(w, "secondary", "phone", w->p->site->phone_link, SAY(w, "start.talk"));
    html_end(h, "div");
    html_box(h, "div", "sh-block");
    put_calm(w, "lock", false, SAY(w, "start.calm"));
    html_end(h, "div");
    end_form(w);
}

/* ------------------------------------------------------------------ what if, promises */

static void put_choice_card(page *w, const char *wish, const char *round, const char *icon, str title, str text)
{
    html *h = &w->h;
    html_box(h, "button", "sh-card sh-card--choice");
    html_attr(h, "type", S("submit"));
    html_attr(h, "name", S(WEB_FIELD_WISH));
    html_attr(h, "value", str_of(wish));
    html_box(h, "span", round);
    put_icon(w, icon, NULL);
    html_end(h, "span");
    html_line(h, "span", "sh-card__title", title);
    html_line(h, "span", NULL, text);
    html_box(h, "span", "sh-card__go");
    html_text(h, SAY(w, "start.whatif.go"));
    put_icon(w, "arrow", "sh-icon--small sh-icon--mirror");
    html_end(h, "span");
    html_end(h, "button");
}

static void put_wishes(page *w)
{
    html *h = &w->h;
    html_box(h, "section", "sh-section");
    html_box(h, "div", "sh-section__head");
    put_heading(w, 2, NULL, SAY(w, "start.whatif"));
    html_line(h, "p", NULL, SAY(w, "start.whatif.intro"));
    html_end(h, "div");
    begin_form(w, WEB_QUESTIONS, "sh-three");
    put_choice_card(w, "huis", "sh-round", "house", SAY(w, "start.whatif.home"), SAY(w, "start.whatif.home.text"));
    put_choice_card(w, "werken", "sh-round sh-round--sun", "work", SAY(w, "start.whatif.work"),
                    SAY(w, "start.whatif.work.text"));
    put_choice_card(w, "scheiden", "sh-round sh-round--warm", "key", SAY(w, "start.whatif.apart"),
                    SAY(w, "start.whatif.apart.text"));
    end_form(w);
    html_end(h, "section");
}

static void put_promise(page *w, const char *icon, str title, str text)
{
    html *h = &w->h;
    html_begin(h, "li");
    put_icon(w, icon, NULL);
    html_begin(h, "span");
    html_line(h, "b", NULL, title);
    html_text(h, S(" "));
    html_text(h, text);
    html_end(h, "span");
    html_end(h, "li");
}

static void put_promises(page *w)
{
    html *h = &w->h;
    html_box(h, "section", "sh-section");
    html_box(h, "div", "sh-section__head");
    put_heading(w, 2, NULL, SAY(w, "start.promises"));
    html_end(h, "div");
    html_box(h, "ul", "sh-three sh-list");
    put_promise(w, "eye", SAY(w, "start.promise.1"), SAY(w, "start.promise.1.text"));
    put_promise(w, "check", SAY(w, "start.promise.2"), SAY(w, "start.promise.2.text"));
    put_promise(w, "document", SAY(w, "start.promise.3"), SAY(w, "start.promise.3.text"));
    html_end(h, "ul");
    html_end(h, "section");
}

void web_start_page(buf *out, const web_page *p, const web_start *s)
{
    web_answer worry = {S(WEB_FIELD_WORRY), s->worry};
    frame f = {.route = WEB_START, .state = &worry, .state_count = s->worry.n > 0 ? 1 : 0};
    f.title = TEXT(out->a, p->lang, "web.start.title");
    page w = frame_begin(out, p, &f);
    html_box(&w.h, "section", "sh-start");
    put_title(&w);
    put_form(&w, s);
    put_danger_line(&w);
    html_end(&w.h, "section");
    put_wishes(&w);
    put_neighbours_card(&w);
    put_promises(&w);
    frame_end(&w);
}

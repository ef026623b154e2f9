/* Who lives here, and how: the one screen between the worry and a result. Dangers, and what was understood of the worry, stand above it. */
#include "web/groups.h"

#include "base/banned.h"

#define FORM "over-wie"
#define PEOPLE "mensen" /* where the page goes on after somebody was added */

static void put_step(page *w, const char *kind, const char *step, str label, web_route route, const char *fragment)
{
    html *h = &w->h;
    html_begin(h, "button");
    html_attr(h, "class", str_printf(w->a, "nl-button nl-button--%s", kind));
    html_attr(h, "type", S("submit"));
    html_attr(h, "name", S(WEB_FIELD_STEP));
    html_attr(h, "value", str_of(step));
    str path = web_path(w->a, w->p->lang, route);
    html_attr(h, "formaction", str_printf(w->a, STR_FMT "%s", STR_ARG(path), fragment));
    html_line(h, "span", "nl-button__label", label);
    html_end(h, "button");
}

static void put_understood(page *w, const overview *o)
{
    html *h = &w->h;
    if (o == NULL || o->household->worry_count == 0) {
        return;
    }
    html_box(h, "section", "sh-card sh-stack");
    html_box(h, "div", "sh-card__head");
    html_line(h, "h2", NULL, SAY(w, "understood"));
    html_box(h, "button", "sh-linkish");
    html_attr(h, "type", S("submit"));
    html_attr(h, "form", S(FORM)); /* with what is filled in so far */
    html_attr(h, "name", S(WEB_FIELD_CHANGE));
    html_attr(h, "value", S(WEB_FIELD_WORRY));
    html_text(h, SAY(w, "understood.wrong"));
    html_end(h, "button");
    html_end(h, "div");
    put_quotes(w, o->household);
    put_heard(w, o);
    html_end(h, "section");
}

static void put_about_form(page *w, const web_about *x)
{
    html *h = &w->h;
    begin_form_named(w, x->returns ? WEB_OVERVIEW : WEB_QUESTIONS, FORM, "sh-card sh-card--large sh-stack");
    put_hidden(w, S(WEB_FIELD_ABOUT), S("ja"));
    put_heading(w, 2, NULL, SAY(w, "about_you.home"));
    put_controls(w, x->home, x->home_count);
    html_box(h, "div", "sh-part sh-stack");
    put_heading(w, 2, PEOPLE, SAY(w, "about_you.people"));
    html_line(h, "p", "sh-note", x->people_count == 0 ? SAY(w, "about_you.alone") : SAY(w, "about_you.more"));
    put_items(w, x->people, x->people_count);
    put_controls(w, x->person, x->person_count);
    html_box(h, "div", "sh-actions");
    put_step(w, "secondary", WEB_STEP_MORE, SAY(w, "about_you.add"), WEB_QUESTIONS, "#" PEOPLE);
    html_end(h, "div");
    html_end(h, "div");
    html_box(h, "div", "sh-actions");
    if (x->returns) {
        put_step(w, "primary", WEB_STEP_OVERVIEW, SAY(w, "question.enough.go"), WEB_OVERVIEW, "");
        put_step(w, "secondary", WEB_STEP_NEXT, SAY(w, "question.next"), WEB_QUESTIONS, "");
    } else {
        put_step(w, "primary", WEB_STEP_NEXT, SAY(w, "question.next"), WEB_QUESTIONS, "");
        put_step(w, "secondary", WEB_STEP_OVERVIEW, SAY(w, "question.enough.go"), WEB_OVERVIEW, "");
    }
    put_button(w, &(button){.kind = "subtle",
                            .icon = "back",
                            .name = WEB_FIELD_CHANGE,
                            .value = S(WEB_FIELD_WORRY),
                            .label = SAY(w, "question.back")});
    html_end(h, "div");
    put_calm(w, "lock", false, SAY(w, "question.why.calm"));
    end_form(w);
}

void web_about_page(buf *out, const web_page *p, const web_about *x)
{
    str title = TEXT(out->a, p->lang, "web.about_you.title");
    if (controls_have_mistake(x->home, x->home_count) || controls_have_mistake(x->person, x->person_count)) {
        title = TEXT(out->a, p->lang, "web.title.mistake", title);
    }
    frame f = {.route = x->returns ? WEB_OVERVIEW : WEB_QUESTIONS, .title = title};
    size_t home, person;
    web_answer *one = controls_as_state(out->a, x->home, x->home_count, &home);
    web_answer *other = controls_as_state(out->a, x->person, x->person_count, &person);
    web_answer *state = ARENA_ARRAY(out->a, web_answer, home + person + 1);
    state[f.state_count++] = (web_answer){S(WEB_FIELD_ABOUT), S("ja")};
    for (size_t i = 0; i < home + person; i++) {
        state[f.state_count++] = i < home ? one[i] : other[i - home];
    }
    f.state = state;
    page w = frame_begin(out, p, &f);
    html *h = &w.h;
    html_box(h, "div", "sh-section__head");
    put_heading(&w, 1, NULL, SAY(&w, "about_you.title"));
    html_line(h, "p", "nl-paragraph nl-paragraph--lead", SAY(&w, "about_you.lead"));
    html_end(h, "div");
    bool danger = x->record != NULL && put_dangers(&w, x->record);
    html_box(h, "div", danger ? "sh-page sh-block" : "sh-page");
    html_box(h, "div", "sh-column");
    put_enter(&w, FORM, x->returns ? WEB_STEP_OVERVIEW : WEB_STEP_NEXT); /* before the buttons above the form too */
    put_understood(&w, x->record);
    put_about_form(&w, x);
    html_end(h, "div");
    html_box(h, "div", "sh-rail");
    put_contact_card(&w);
    html_end(h, "div");
    html_end(h, "div");
    frame_end(&w);
}

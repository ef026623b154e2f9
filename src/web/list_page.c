/* Several of a kind: what was told so far, fields for one more, and a way on. One screen that comes back until there are no more. */
#include "web/parts.h"

#include "base/banned.h"

void put_items(page *w, const web_item *items, size_t n)
{
    html *h = &w->h;
    if (n == 0) {
        return;
    }
    html_box(h, "ul", "sh-answers");
    for (size_t i = 0; i < n; i++) {
        html_begin(h, "li");
        html_line(h, "b", NULL, items[i].text);
        html_box(h, "button", "sh-linkish");
        html_attr(h, "type", S("submit"));
        html_attr(h, "name", S(WEB_FIELD_REMOVE));
        html_attr(h, "value", items[i].path);
        html_text(h, SAY(w, "list.remove"));
        html_line(h, "span", "sh-hidden", SAY(w, "about_scheme", items[i].text));
        html_end(h, "button");
        html_end(h, "li");
    }
    html_end(h, "ul");
}

static void put_step(page *w, const char *kind, const char *step, str label)
{
    put_button(w, &(button){.kind = kind, .name = WEB_FIELD_STEP, .value = str_of(step), .label = label});
}

static void put_buttons(page *w, const web_list *q)
{
    html *h = &w->h;
    html_box(h, "div", "sh-actions");
    put_step(w, "primary", WEB_STEP_NEXT, q->returns ? SAY(w, "question.done") : SAY(w, "question.next"));
    put_step(w, "secondary", WEB_STEP_MORE, SAY(w, "list.more"));
    if (q->item_count == 0) {
        put_step(w, "secondary", WEB_STEP_NONE, q->none);
        put_step(w, "secondary", WEB_STEP_UNKNOWN, SAY(w, "question.unknown"));
    }
    if (q->can_go_back) {
        put_button(w, &(button){.kind = "subtle",
                                .icon = "back",
                                .name = WEB_FIELD_STEP,
                                .value = S(WEB_STEP_BACK),
                                .label = SAY(w, "question.back")});
    }
    html_end(h, "div");
}

static void put_list(page *w, const web_list *q)
{
    html *h = &w->h;
    begin_form(w, q->returns ? WEB_OVERVIEW : WEB_QUESTIONS, "sh-card sh-card--large sh-stack");
    put_hidden(w, S(WEB_FIELD_QUESTION), q->path);
    put_enter(w, NULL, WEB_STEP_NEXT);
    str number = str_printf(w->a, "%zu", q->answered + 1);
    html_line(h, "p", "sh-progress", q->returns ? SAY(w, "question.again") : SAY(w, "question.progress", number));
    if (q->whom.n > 0) {
        html_line(h, "p", "sh-whom", SAY(w, "question.whom", q->whom));
    }
    html_line(h, "h1", "nl-heading sh-question-text", q->text);
    put_mistake(w, q->mistake);
    put_items(w, q->items, q->item_count);
    if (q->item_count > 0) {
        html_line(h, "p", "sh-note", SAY(w, "list.another"));
    }
    put_controls(w, q->controls, q->control_count);
    put_buttons(w, q);
    end_form(w);
}

void web_list_page(buf *out, const web_page *p, const web_list *q)
{
    web_answer *state = ARENA_ARRAY(out->a, web_answer, 1);
    *state = (web_answer){S(WEB_FIELD_CHANGE), q->path};
    str title = TEXT(out->a, p->lang, "web.question.title");
    if (q->mistake.n > 0) {
        title = TEXT(out->a, p->lang, "web.title.mistake", title);
    }
    frame f = {.route = q->returns ? WEB_OVERVIEW : WEB_QUESTIONS, .title = title, .state = state, .state_count = 1};
    page w = frame_begin(out, p, &f);
    html_box(&w.h, "div", "sh-page");
    put_list(&w, q);
    html_box(&w.h, "div", "sh-rail");
    if (!q->returns) {
        put_enough(&w);
    }
    put_contact_card(&w);
    html_end(&w.h, "div");
    html_end(&w.h, "div");
    frame_end(&w);
}

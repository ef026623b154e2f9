/* One question at a time; why we ask it; "weet ik niet" is always an answer. */
#include "web/parts.h"

#include "base/banned.h"

static str count(page *w, size_t n)
{
    return str_printf(w->a, "%zu", n);
}

static str progress(page *w, const web_question *q)
{
    if (q->returns) {
        return SAY(w, "question.again");
    }
    str number = count(w, q->answered + 1);
    if (!q->left_known) {
        return SAY(w, "question.progress", number);
    }
    return q->left_max == 0   ? SAY(w, "question.progress.last", number)
           : q->left_max == 1 ? SAY(w, "question.progress.one", number)
                              : SAY(w, "question.progress.most", number, count(w, q->left_max));
}

static void put_why(page *w, const web_question *q)
{
    html *h = &w->h;
    html_begin(h, "details");
    html_line(h, "summary", NULL, SAY(w, "question.why"));
    if (q->needed_for_count > 0) {
        html_line(h, "p", NULL, SAY(w, "question.why.for"));
        put_bullets(w, q->needed_for, q->needed_for_count);
    }
    html_line(h, "p", "sh-note", SAY(w, "question.why.calm"));
    html_end(h, "details");
}

/* What somebody typed for one kind of question, or the example to type. */
static str help_of(page *w, const web_question *q)
{
    if (q->help.n > 0) {
        return q->help;
    }
    switch (q->kind) {
    case WEB_DATE: return SAY(w, "question.help.date");
    case WEB_AMOUNT: return SAY(w, "question.help.amount");
    case WEB_NUMBER: return SAY(w, "question.help.number");
    case WEB_TEXT:
    case WEB_YES_NO:
    case WEB_CHOICE: break;
    }
    return STR_NULL;
}

static void put_buttons(page *w, const web_question *q)
{
    html *h = &w->h;
    html_box(h, "div", "sh-actions");
    put_button(w, &(button){.kind = "primary",
                            .name = WEB_FIELD_STEP,
                            .value = S(WEB_STEP_NEXT),
                            .label = q->returns ? SAY(w, "question.done") : SAY(w, "question.next")});
    put_button(w, &(button){.kind = "secondary",
                            .name = WEB_FIELD_STEP,
                            .value = S(WEB_STEP_UNKNOWN),
                            .label = SAY(w, "question.unknown")});
    if (q->can_go_back) {
        put_button(w, &(button){.kind = "subtle",
                                .icon = "back",
                                .name = WEB_FIELD_STEP,
                                .value = S(WEB_STEP_BACK),
                                .label = SAY(w, "question.back")});
    }
    html_end(h, "div");
}

static void put_question(page *w, const web_question *q)
{
    begin_form(w, q->returns ? WEB_OVERVIEW : WEB_QUESTIONS, "sh-card sh-card--large sh-stack");
    put_hidden(w, S(WEB_FIELD_QUESTION), q->path);
    html_line(&w->h, "p", "sh-progress", progress(w, q));
    if (q->whom.n > 0) {
        html_line(&w->h, "p", "sh-whom", SAY(w, "question.whom", q->whom));
    }
    put_field(w, &(field){.kind = q->kind,
                          .name = S(WEB_FIELD_ANSWER),
                          .id = S(WEB_FIELD_ANSWER),
                          .label = q->text,
                          .help = help_of(w, q),
                          .mistake = q->mistake,
                          .value = q->given,
                          .day = q->given_day,
                          .month = q->given_month,
                          .year = q->given_year,
                          .choices = q->choices,
                          .choice_count = q->choice_count,
                          .is_heading = true});
    put_why(w, q);
    put_buttons(w, q);
    end_form(w);
}

void put_enough(page *w)
{
    html *h = &w->h;
    begin_form(w, WEB_OVERVIEW, "sh-card sh-card--leaf sh-stack");
    put_heading(w, 2, NULL, SAY(w, "question.enough"));
    html_line(h, "p", NULL, SAY(w, "question.enough.text"));
    put_button(w, &(button){.kind = "secondary",
                            .name = WEB_FIELD_STEP,
                            .value = S(WEB_STEP_OVERVIEW),
                            .label = SAY(w, "question.enough.go")});
    end_form(w);
}

void web_question_page(buf *out, const web_page *p, const web_question *q)
{
    web_answer asked = {S(WEB_FIELD_CHANGE), q->path};
    str title = TEXT(out->a, p->lang, "web.question.title");
    if (q->mistake.n > 0) {
        title = TEXT(out->a, p->lang, "web.title.mistake", title);
    }
    frame f = {.route = q->returns ? WEB_OVERVIEW : WEB_QUESTIONS, .title = title, .state = &asked, .state_count = 1};
    page w = frame_begin(out, p, &f);
    html_box(&w.h, "div", "sh-page");
    put_question(&w, q);
    html_box(&w.h, "div", "sh-rail");
    if (!q->returns) {
        put_enough(&w);
    }
    put_contact_card(&w);
    html_end(&w.h, "div");
    html_end(&w.h, "div");
    frame_end(&w);
}

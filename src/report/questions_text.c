/* What is still to be asked: the next question first. */
#include "report/layout.h"
#include "report/report.h"

#include "base/banned.h"

typedef struct telling {
    arena *a;
    const overview_questions *q;
    text_language lang;
    layout page;
} telling;

#define SAY(w, id, ...) TEXT((w)->a, (w)->lang, "report.questions." id, ##__VA_ARGS__)

static str name_of(const telling *w, str id)
{
    const household_person *p = household_find(w->q->household, id);
    return p != NULL && p->name.n > 0 ? p->name : id;
}

static void put_question(telling *w, size_t i)
{
    const overview_missing *m = &w->q->list[i];
    str question = m->question.n > 0 ? m->question : m->fact;
    str number = str_printf(w->a, "%zu. ", i + 1);
    str line = m->person.n > 0 ? SAY(w, "asked", number, name_of(w, m->person), question)
                               : str_printf(w->a, STR_FMT STR_FMT, STR_ARG(number), STR_ARG(question));
    layout_text(&w->page, 2, 2 + number.n, line);
    for (size_t j = 0; j < m->choice_count; j++) {
        layout_text(
            &w->page, 4 + number.n, 6 + number.n,
            str_printf(w->a, STR_FMT " = " STR_FMT, STR_ARG(m->choices[j].value), STR_ARG(m->choices[j].label)));
    }
}

str report_questions_text(arena *a, const overview_questions *q, text_language lang, int width)
{
    telling w = {a, q, lang, layout_in(a, width)};
    layout_heading(&w.page, SAY(&w, "title"));
    str decisions = str_printf(a, "%zu", q->decisions), decided = str_printf(a, "%zu", q->decisions - q->open);
    layout_text(&w.page, 0, 0, SAY(&w, "decided", decided, decisions));
    layout_text(&w.page, 0, 0, q->count == 0 ? SAY(&w, "none") : SAY(&w, "order"));
    layout_blank(&w.page);
    for (size_t i = 0; i < q->count; i++) {
        put_question(&w, i);
    }
    return buf_str(&w.page.out);
}

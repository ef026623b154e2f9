/* What is supposed, as questions: "U heeft veel stress. Klopt dit?" Plain fields of a form; the answers come along as everything that was told. */
#include "web/causes.h"

#include "base/banned.h"

typedef struct asking {
    page *w;
    const causes_telling *t;
    const web_causes *x;
    const size_t *order; /* of the causes that are asked about */
    size_t count;
} asking;

/* ------------------------------------------------------------------ which, in which order */

static str reply_to(const web_causes *x, str cause)
{
    for (size_t i = 0; i < x->reply_count; i++) {
        if (str_eq(x->replies[i].name, cause)) {
            return x->replies[i].value;
        }
    }
    return STR_NULL;
}

static const overview_doubt *doubt_about(const overview_causes *c, size_t cause)
{
    for (size_t i = 0; i < c->doubt_count; i++) {
        if (c->doubts[i].cause == cause) {
            return &c->doubts[i];
        }
    }
    return NULL;
}

static void add(asking *k, size_t *order, bool *taken, size_t cause, bool unanswered)
{
    const overview_cause *c = &k->x->causes->causes[cause];
    bool is_open = reply_to(k->x, c->id).n == 0;
    if (!c->told && !c->danger && !c->unasked && !taken[cause] && is_open == unanswered) {
        taken[cause] = true;
        order[k->count++] = cause;
    }
}

/* What would change the order if we knew it, the most first; then what else is supposed; last what somebody does not know. */
static void put_in_order(asking *k)
{
    const overview_causes *c = k->x->causes;
    size_t *order = ARENA_ARRAY(k->w->a, size_t, c->count + 1);
    bool *taken = ARENA_ARRAY(k->w->a, bool, c->count + 1);
    for (int unanswered = 1; unanswered >= 0; unanswered--) {
        for (size_t i = 0; i < c->doubt_count; i++) {
            add(k, order, taken, c->doubts[i].cause, unanswered == 1);
        }
        for (size_t i = 0; i < c->count; i++) {
            add(k, order, taken, i, unanswered == 1);
        }
    }
    k->order = order;
}

/* ------------------------------------------------------------------ the form */

str causes_first_of(const overview_causes *c)
{
    return c->lever_count > 0 ? c->causes[c->levers[0].causes[0]].id : S(WEB_BEFORE_NONE);
}

/* The page that follows says whether the answers changed where to begin. */
static void begin_asking(const asking *k, const char *class_name)
{
    begin_form(k->w, WEB_CAUSES, class_name);
    put_hidden(k->w, S(WEB_FIELD_BEFORE), causes_first_of(k->x->causes));
}

static void put_question(const asking *k, size_t cause)
{
    page *w = k->w;
    const overview_cause *c = &k->x->causes->causes[cause];
    const overview_doubt *doubt = doubt_about(k->x->causes, cause);
    const web_choice choices[] = {{S(WEB_HOLDS_YES), SAY(w, "field.yes")},
                                  {S(WEB_HOLDS_NO), SAY(w, "field.no")},
                                  {S(WEB_HOLDS_UNKNOWN), SAY(w, "question.unknown")}};
    str help = doubt == NULL ? STR_NULL
                             : str_printf(w->a, STR_FMT " " STR_FMT, STR_ARG(causes_if_there(k->t, doubt)),
                                          STR_ARG(causes_if_not(k->t, doubt)));
    str name = STR_JOIN(w->a, S(WEB_FIELD_HOLDS), c->id);
    put_field(w, &(field){.kind = WEB_CHOICE,
                          .name = name,
                          .id = str_printf(w->a, "klopt-%zu", cause + 1),
                          .label = SAY(w, "causes.ask.one", causes_of(k->t, cause)),
                          .help = help,
                          .value = reply_to(k->x, c->id),
                          .choices = choices,
                          .choice_count = sizeof choices / sizeof choices[0]});
}

static void put_form(const asking *k)
{
    page *w = k->w;
    html *h = &w->h;
    begin_asking(k, "sh-stack sh-ask");
    put_question(k, k->order[0]);
    if (k->count > 1) {
        html_begin(h, "details");
        html_line(h, "summary", NULL,
                  k->count == 2 ? SAY(w, "causes.ask.more.one")
                                : SAY(w, "causes.ask.more", str_of_int(w->a, (int64_t)k->count - 1)));
        html_box(h, "div", "sh-stack sh-holds");
        for (size_t i = 1; i < k->count; i++) {
            put_question(k, k->order[i]);
        }
        html_end(h, "div");
        html_end(h, "details");
    }
    html_box(h, "div", "sh-buttons");
    put_button(w, &(button){.kind = "primary", .label = SAY(w, "causes.ask.go")});
    html_end(h, "div");
    end_form(w);
}

/* ------------------------------------------------------------------ what was answered */

static void put_replies(const asking *k)
{
    page *w = k->w;
    const overview_causes *c = k->x->causes;
    web_item *items = ARENA_ARRAY(w->a, web_item, c->reply_count + 1);
    for (size_t i = 0; i < c->reply_count; i++) {
        const overview_reply *x = &c->replies[i];
        str words = x->resident.n > 0 ? x->resident : x->name;
        items[i] =
            (web_item){.path = STR_JOIN(w->a, S(WEB_CARRIED_HOLDS), x->id),
                       .text = x->there ? SAY(w, "causes.replied.yes", words) : SAY(w, "causes.replied.no", words)};
    }
    put_heading(w, 3, NULL, SAY(w, "causes.replied"));
    html_line(&w->h, "p", "sh-note", SAY(w, "causes.replied.note"));
    begin_asking(k, NULL);
    put_items(w, items, c->reply_count);
    end_form(w);
}

void put_causes_questions(page *w, const causes_telling *t, const web_causes *x)
{
    asking k = {.w = w, .t = t, .x = x};
    html *h = &w->h;
    put_in_order(&k);
    if (k.count + x->causes->reply_count == 0) {
        return;
    }
    html_box(h, "section", "sh-card sh-stack");
    html_attr(h, "id", S("klopt"));
    html_line(h, "h2", NULL, SAY(w, "causes.ask"));
    if (k.count > 0) {
        html_line(h, "p", "sh-note", SAY(w, "causes.ask.intro"));
        put_form(&k);
    }
    if (x->causes->reply_count > 0) {
        put_replies(&k);
    }
    html_end(h, "section");
}

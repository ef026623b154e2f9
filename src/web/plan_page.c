/* The page of the plan: danger first, what happens first, the goals in own words, and the steps: who, when, what it costs. */
#include "web/plan_page.h"

#include "base/banned.h"

enum {
    DAYS = 7,
    SOON = 1,    /* week: until then a step begins at once */
    BURDENS = 4, /* from nothing to most days */
    CLEARLY = 5, /* of 100 households */
    HELPS = 3,   /* goals that a step names; the others stand with the goals */
    METRES_OF_KM = 1000
};

/* ------------------------------------------------------------------ small parts */

str plan_text(plan_page *p, const char *stem, const char *part)
{
    str id = str_copy(p->w.a, str_printf(p->w.a, "web.plan.%s.%s", stem, part));
    return text_get(p->w.a, p->w.p->lang, id.p, 0, NULL);
}

str plan_day(plan_page *p, uint32_t week)
{
    date day = p->p->day;
    (void)date_add_days(p->p->day, (int64_t)week * DAYS, &day); /* beyond the calendar: the day of the plan */
    return text_date(p->w.a, p->w.p->lang, day);
}

str plan_step_place(plan_page *p, size_t step)
{
    return str_printf(p->w.a, "stap-%zu", step + 1);
}

static str goal_words(const overview_goal *g)
{
    return g->words.n > 0 ? g->words : g->name;
}

str plan_goals_named(plan_page *p, const overview_helped *helps, size_t n)
{
    str *names = ARENA_ARRAY(p->w.a, str, n + 1);
    for (size_t i = 0; i < n; i++) {
        names[i] = p->p->goals[helps[i].goal].name;
    }
    buf b = buf_in(p->w.a);
    for (size_t i = 0; i < n; i++) { /* names begin with a capital and may hold a comma: they stand apart */
        buf_put(&b, i == 0 ? STR_NULL : S(" · "));
        buf_put(&b, names[i]);
    }
    return buf_str(&b);
}

void put_plan_part(plan_page *p, const char *id, str title)
{
    html_box(&p->w.h, "section", "sh-card sh-stack");
    html_attr(&p->w.h, "id", str_of(id));
    html_line(&p->w.h, "h2", NULL, title);
}

void put_plan_voice(plan_page *p, str words, str who)
{
    page *w = &p->w;
    html *h = &w->h;
    const household *home = p->x->record->household;
    str name = str_eq(who, S("samen")) ? SAY(w, "together") : person_name(home, who);
    html_box(h, "blockquote", "sh-quote");
    html_box(h, "p", "sh-said");
    html_attr(h, "dir", S("auto"));
    html_text(h, SAY(w, "quote", str_trim(words)));
    html_end(h, "p");
    if (home->person_count > 1 && who.n > 0 && !str_eq(name, SAY(w, "name.you"))) {
        html_line(h, "span", "sh-quote__who", name);
    }
    html_end(h, "blockquote");
}

static void put_tag(plan_page *p, const char *kind, str text)
{
    html_line(&p->w.h, "span", kind, text);
    html_text(&p->w.h, S(" "));
}

/* ------------------------------------------------------------------ steps */

static void put_fact(plan_page *p, str label, str text)
{
    html *h = &p->w.h;
    html_begin(h, "div");
    html_line(h, "dt", NULL, label);
    html_line(h, "dd", NULL, text);
    html_end(h, "div");
}

static str who_of(plan_page *p, const overview_step *s)
{
    static const char *const names[] = {[OVERVIEW_WHO_MUNICIPAL] = "municipal", [OVERVIEW_WHO_NATIONAL] = "national",
                                        [OVERVIEW_WHO_HEALTH] = "health",       [OVERVIEW_WHO_SCHOOL] = "school",
                                        [OVERVIEW_WHO_HOUSING] = "housing",     [OVERVIEW_WHO_EMPLOYER] = "employer",
                                        [OVERVIEW_WHO_NEIGHBOUR] = "neighbour", [OVERVIEW_WHO_VOLUNTEER] = "volunteer",
                                        [OVERVIEW_WHO_CLUB] = "club",           [OVERVIEW_WHO_OWN] = "own"};
    _Static_assert(sizeof names / sizeof names[0] == OVERVIEW_WHOS, "everybody who does something has a name");
    str who = plan_text(p, "who", names[s->who]);
    return s->role.n == 0 ? who : SAY(&p->w, "plan.who", who, s->role);
}

static str when_of(plan_page *p, const overview_step *s)
{
    str from = s->from_week == 0 ? SAY(&p->w, "plan.when.now") : SAY(&p->w, "plan.when", plan_day(p, s->from_week));
    str helps = SAY(&p->w, "plan.when.helps", plan_day(p, s->helps_week));
    return s->helps_week <= s->from_week ? from
                                         : str_printf(p->w.a, STR_FMT " " STR_FMT, STR_ARG(from), STR_ARG(helps));
}

static str cost_of(plan_page *p, const overview_step *s)
{
    str amount = text_money(p->w.a, p->w.p->lang, s->cost_cents);
    return s->cost_cents == 0 ? SAY(&p->w, "plan.cost.none")
           : s->cost_assumed  ? SAY(&p->w, "plan.cost.about", amount)
                              : amount;
}

static str burden_of(plan_page *p, const overview_step *s)
{
    static const char *const words[BURDENS] = {"none", "sometimes", "weekly", "daily"};
    size_t burden = s->burden < BURDENS ? s->burden : BURDENS - 1;
    str text = plan_text(p, "burden", words[burden]);
    return burden == 0 ? text : SAY(&p->w, "plan.burden", text, plan_day(p, s->until_week));
}

static void put_facts(plan_page *p, const overview_step *s)
{
    page *w = &p->w;
    html_box(&w->h, "dl", "sh-facts");
    put_fact(p, SAY(w, "plan.label.who"), who_of(p, s));
    put_fact(p, SAY(w, "plan.label.when"), when_of(p, s));
    if (p->p->unsafe) { /* who and when: nothing else counts now */
        html_end(&w->h, "dl");
        return;
    }
    put_fact(p, SAY(w, "plan.label.cost"), cost_of(p, s));
    put_fact(p, SAY(w, "plan.label.burden"), burden_of(p, s));
    size_t n = 0;
    while (n < s->help_count && n < HELPS && (n == 0 || s->helps[n].of_100 >= CLEARLY)) {
        n++;
    }
    if (n > 0) {
        put_fact(p, SAY(w, "plan.label.helps"), plan_goals_named(p, s->helps, n));
    }
    html_end(&w->h, "dl");
}

static void put_tags(plan_page *p, const overview_step *s)
{
    page *w = &p->w;
    if (!s->right && !s->pinned && s->answer_count == 0) {
        return;
    }
    html_box(&w->h, "p", "sh-tags");
    if (s->answer_count > 0) {
        put_tag(p, "sh-sure sh-sure--warm", SAY(w, "plan.tag.danger", joined_words(w, s->answers, s->answer_count)));
    }
    if (s->right) {
        put_tag(p, "sh-sure sh-sure--high", SAY(w, "plan.tag.right"));
    }
    if (s->pinned) {
        put_tag(p, "sh-sure sh-sure--low", SAY(w, "plan.tag.pinned"));
    }
    html_end(&w->h, "p");
}

/* What must be so first, and nobody knows yet. */
static void put_asks(plan_page *p, const overview_step *s)
{
    for (size_t i = 0; i < s->ask_count; i++) {
        bool is_known_by_asking = s->asks[i].layer == OVERVIEW_LAYER_FACT || s->asks[i].layer == OVERVIEW_LAYER_LAW;
        put_calm(&p->w, "info", true,
                 is_known_by_asking ? SAY(&p->w, "plan.ask.know", s->asks[i].words)
                                    : SAY(&p->w, "plan.ask.agree", s->asks[i].words));
    }
}

/* Where it stands, and what pays it: for who wants to know. */
static void put_reasons(plan_page *p, const overview_step *s)
{
    page *w = &p->w;
    html *h = &w->h;
    html_box(h, "details", "sh-screen"); /* on paper the plan is short */
    html_begin(h, "summary");
    html_text(h, SAY(w, "plan.more"));
    html_line(h, "span", "sh-hidden", str_printf(w->a, ": " STR_FMT, STR_ARG(s->name)));
    html_end(h, "summary");
    html_box(h, "div", "sh-stack");
    html_line(h, "p", NULL, s->law_count > 0 ? SAY(w, "plan.laws") : SAY(w, "plan.laws.none"));
    if (s->law_count > 0) {
        put_bullets(w, s->laws, s->law_count);
    }
    if (s->paid_from_count > 0 && s->cost_cents > 0) {
        html_line(h, "p", NULL, SAY(w, "plan.paid"));
        put_bullets(w, s->paid_from, s->paid_from_count);
    }
    if (s->cost_low_cents < s->cost_high_cents) {
        html_line(h, "p", NULL,
                  SAY(w, "plan.cost.between", text_money(w->a, w->p->lang, s->cost_low_cents),
                      text_money(w->a, w->p->lang, s->cost_high_cents)));
    }
    html_end(h, "div");
    html_end(h, "details");
}

static void put_step(plan_page *p, size_t number)
{
    page *w = &p->w;
    html *h = &w->h;
    const overview_step *s = &p->first->steps[number];
    html_box(h, "li", "sh-step");
    html_attr(h, "id", plan_step_place(p, number));
    html_attr(h, "data-action", s->action);
    html_begin(h, "h3");
    html_box(h, "span", "sh-tick"); /* to tick, on paper */
    html_attr(h, "aria-hidden", S("true"));
    html_end(h, "span");
    html_text(h, s->name);
    html_end(h, "h3");
    html_line(h, "p", NULL, s->words);
    put_tags(p, s);
    put_facts(p, s);
    if (p->p->unsafe) {
        html_end(h, "li");
        return;
    }
    put_asks(p, s);
    if (s->brings.n > 0) {
        put_calm(w, "smile", false, SAY(w, "plan.brings", s->brings));
    }
    put_near(&p->w, s->neighbour, NULL, 0);
    put_reasons(p, s);
    html_end(h, "li");
}

/* What answers a danger, or all that does not. */
static size_t put_steps_that(plan_page *p, bool answers, const char *id, str title)
{
    size_t n = 0;
    for (size_t i = 0; i < p->first->step_count; i++) {
        if ((p->first->steps[i].answer_count > 0) == answers) {
            if (n++ == 0) {
                put_plan_part(p, id, title);
                html_box(&p->w.h, "ul", "sh-steps");
            }
            put_step(p, i);
        }
    }
    if (n > 0) {
        html_end(&p->w.h, "ul");
        html_end(&p->w.h, "section");
    }
    return n;
}

static void put_steps(plan_page *p)
{
    page *w = &p->w;
    size_t first = put_steps_that(p, true, "eerst", SAY(w, "plan.first"));
    put_steps_that(p, false, "stappen", first > 0 ? SAY(w, "plan.then") : SAY(w, "plan.steps"));
}

/* ------------------------------------------------------------------ what happens first */

static void put_now(plan_page *p)
{
    page *w = &p->w;
    html *h = &w->h;
    str *names = ARENA_ARRAY(w->a, str, p->first->step_count + 1);
    size_t n = 0, soonest = 0;
    for (int danger = 1; danger >= 0; danger--) { /* what answers a danger before what does not */
        for (size_t i = 0; i < p->first->step_count; i++) {
            const overview_step *s = &p->first->steps[i];
            if (s->from_week <= SOON && (s->answer_count > 0) == (danger == 1)) {
                names[n++] = s->name;
            }
            soonest = s->from_week < p->first->steps[soonest].from_week ? i : soonest;
        }
    }
    if (p->first->step_count == 0) {
        return;
    }
    html_box(h, "div", "sh-outcome");
    html_attr(h, "id", S("nu"));
    put_icon(w, "clock", NULL);
    html_begin(h, "div");
    html_begin(h, "p");
    html_line(h, "strong", NULL,
              n > 0 ? SAY(w, "plan.now") : SAY(w, "plan.now.later", plan_day(p, p->first->steps[soonest].from_week)));
    html_end(h, "p");
    if (n == 0) {
        names[n++] = p->first->steps[soonest].name;
    }
    put_bullets(w, names, n);
    html_line(h, "p", "sh-note", SAY(w, "plan.few"));
    html_end(h, "div");
    html_end(h, "div");
}

/* ------------------------------------------------------------------ goals and needs */

static void put_step_link(plan_page *p, size_t step)
{
    html *h = &p->w.h;
    html_begin(h, "li");
    html_box(h, "a", "sh-to");
    html_attr(h, "href", str_printf(p->w.a, "#" STR_FMT, STR_ARG(plan_step_place(p, step))));
    html_text(h, p->first->steps[step].name);
    html_end(h, "a");
    html_end(h, "li");
}

static void put_no_step(plan_page *p)
{
    html_begin(&p->w.h, "p");
    html_line(&p->w.h, "span", "sh-sure sh-sure--mid", SAY(&p->w, "plan.goal.none"));
    html_end(&p->w.h, "p");
}

static int of_100(const overview_step *s, size_t goal)
{
    for (size_t i = 0; i < s->help_count; i++) {
        if (s->helps[i].goal == goal) {
            return s->helps[i].of_100;
        }
    }
    return 0;
}

/* How much a step must help to stand with a goal: clearly, or as much as the one that helps most. */
static int least_of(const plan_page *p, size_t goal)
{
    int most = 0;
    for (size_t i = 0; p->first != NULL && i < p->first->step_count; i++) {
        int one = of_100(&p->first->steps[i], goal);
        most = one > most ? one : most;
    }
    return most < CLEARLY ? most : CLEARLY;
}

/* A goal that nothing helps with says so; it is never told as done. */
static void put_goal(plan_page *p, size_t goal)
{
    html *h = &p->w.h;
    size_t n = 0;
    int least = least_of(p, goal);
    html_line(h, "h3", NULL, goal_words(&p->p->goals[goal]));
    if (p->p->goals[goal].too_late) {
        html_line(h, "p", NULL, SAY(&p->w, "plan.late"));
    }
    for (size_t i = 0; least > 0 && i < p->first->step_count; i++) {
        if (of_100(&p->first->steps[i], goal) >= least) {
            if (n++ == 0) {
                html_box(h, "ul", "sh-tos");
            }
            put_step_link(p, i);
        }
    }
    if (n > 0) {
        html_end(h, "ul");
    } else {
        put_no_step(p);
    }
}

static bool same_voice(const overview_goal *a, const overview_goal *b)
{
    return str_eq(a->own_words, b->own_words) && str_eq(a->said_by, b->said_by);
}

/* The first goal that was heard in these words: there they stand, with every goal that was heard in them. */
static bool is_told_before(const overview_plan *p, size_t goal)
{
    for (size_t i = 0; i < goal && p->goals[goal].own_words.n > 0; i++) {
        if (same_voice(&p->goals[i], &p->goals[goal])) {
            return true;
        }
    }
    return false;
}

static void put_voice_and_goals(plan_page *p, size_t first)
{
    html *h = &p->w.h;
    const overview_goal *g = &p->p->goals[first];
    html_box(h, "li", g->danger ? "sh-goal sh-goal--danger" : "sh-goal");
    if (g->own_words.n > 0) {
        put_plan_voice(p, g->own_words, g->said_by);
    }
    put_goal(p, first);
    for (size_t i = first + 1; i < p->p->goal_count && g->own_words.n > 0; i++) {
        if (same_voice(g, &p->p->goals[i])) {
            put_goal(p, i);
        }
    }
    html_end(h, "li");
}

static void put_goals(plan_page *p)
{
    page *w = &p->w;
    if (p->p->goal_count == 0) {
        return;
    }
    put_plan_part(p, "doelen", SAY(w, "plan.goals"));
    html_line(&w->h, "p", "sh-note", SAY(w, "plan.goals.intro"));
    html_box(&w->h, "ul", "sh-goals");
    for (size_t i = 0; i < p->p->goal_count; i++) {
        if (!is_told_before(p->p, i)) {
            put_voice_and_goals(p, i);
        }
    }
    html_end(&w->h, "ul");
    html_end(&w->h, "section");
}

static void put_need(plan_page *p, const overview_need *x)
{
    html *h = &p->w.h;
    html_box(h, "li", "sh-goal");
    put_plan_voice(p, x->words, x->said_by);
    if (x->step_count > 0) {
        html_box(h, "ul", "sh-tos");
        for (size_t i = 0; i < x->step_count; i++) {
            put_step_link(p, x->steps[i]);
        }
        html_end(h, "ul");
    } else {
        put_no_step(p);
    }
    html_end(h, "li");
}

static void put_needs(plan_page *p)
{
    page *w = &p->w;
    if (p->p->need_count == 0) {
        return;
    }
    put_plan_part(p, "gevraagd", SAY(w, "plan.needs"));
    html_box(&w->h, "ul", "sh-goals");
    for (size_t i = 0; i < p->p->need_count; i++) {
        put_need(p, &p->p->needs[i]);
    }
    html_end(&w->h, "ul");
    html_end(&w->h, "section");
}

/* ------------------------------------------------------------------ the whole */

/* Somebody is not safe: that, and what answers it; no figures, no money, nothing to choose. */
static void put_unsafe(plan_page *p)
{
    page *w = &p->w;
    put_plan_part(p, "veilig", SAY(w, "plan.unsafe"));
    html_line(&w->h, "p", NULL, SAY(w, "plan.unsafe.text"));
    html_end(&w->h, "section");
    if (p->first != NULL && p->first->step_count > 0) {
        put_plan_part(p, "eerst", SAY(w, "plan.unsafe.steps"));
        html_box(&w->h, "ul", "sh-steps");
        for (size_t i = 0; i < p->first->step_count; i++) {
            put_step(p, i);
        }
        html_end(&w->h, "ul");
        html_end(&w->h, "section");
    }
}

static void put_too_little(plan_page *p)
{
    page *w = &p->w;
    put_plan_part(p, "begin", SAY(w, "plan.none"));
    html_line(&w->h, "p", NULL, SAY(w, "plan.none.text"));
    html_box(&w->h, "div", "sh-buttons");
    begin_change(w, "nl-button nl-button--primary", S(WEB_FIELD_WORRY));
    html_line(&w->h, "span", "nl-button__label", SAY(w, "plan.none.go"));
    end_change(w);
    put_go(w, WEB_QUESTIONS, NULL, &(button){.kind = "secondary", .label = SAY(w, "causes.answer")});
    html_end(&w->h, "div");
    html_end(&w->h, "section");
}

/* The way to what can be taken back: what was answered to what is supposed, and what was wanted. */
static void put_not_shown(plan_page *p)
{
    page *w = &p->w;
    put_plan_part(p, "begin", SAY(w, "plan.none"));
    html_line(&w->h, "p", NULL, p->x->not_shown);
    html_box(&w->h, "div", "sh-buttons");
    put_go(w, WEB_CAUSES, NULL, &(button){.kind = "secondary", .label = SAY(w, "understood.causes")});
    html_end(&w->h, "div");
    if (p->x->wanted_count > 0) {
        put_plan_chosen(p);
    }
    html_end(&w->h, "section");
}

static void put_all(plan_page *p)
{
    page *w = &p->w;
    if (p->p->unsafe) {
        put_unsafe(p);
        return;
    }
    if (p->x->not_shown.n > 0) {
        put_not_shown(p);
        return;
    }
    if (p->first == NULL) {
        put_too_little(p);
        put_needs(p);
        put_plan_own(p);
        return;
    }
    put_plan_answer(p);
    put_now(p);
    put_goals(p);
    put_needs(p);
    put_steps(p);
    put_plan_blocked(p);
    put_plan_wanted(p);
    put_plan_own(p);
    put_plan_wheel(p);
    put_plan_pot(p);
    put_plan_more(p);
    put_print_button(w, SAY(w, "plan.print"));
}

void web_plan_page(buf *out, const web_page *p, const web_plan *x)
{
    frame f = {.route = WEB_PLAN, .title = TEXT(out->a, p->lang, "web.plan.title")};
    plan_page k = {.x = x, .p = x->plan, .w = frame_begin(out, p, &f)};
    k.first = x->plan->plan_count > 0 ? &x->plan->plans[0] : NULL;
    page *w = &k.w;
    html *h = &w->h;
    put_back(w, WEB_OVERVIEW, NULL, SAY(w, "whatif.back"));
    html_box(h, "div", "sh-section__head");
    put_heading(w, 1, NULL, SAY(w, "plan.title"));
    html_line(h, "p", "nl-paragraph nl-paragraph--lead", SAY(w, "plan.lead"));
    html_line(h, "p", "sh-note", SAY(w, "plan.day", text_date(w->a, p->lang, x->plan->day)));
    html_end(h, "div");
    bool danger = put_dangers(w, x->record);
    html_box(h, "div", danger ? "sh-column sh-block" : "sh-column");
    put_all(&k);
    put_contact_card(w);
    html_end(h, "div");
    frame_end(w);
}

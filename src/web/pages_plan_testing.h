/* Sample pages of the plan: a part of pages_testing.h, which includes it where what it needs is there.
 *
 * Uses: household/plan_testing.h. For tests only; everybody in here is invented.
 */
#ifndef WEB_PAGES_PLAN_TESTING_H
#define WEB_PAGES_PLAN_TESTING_H

static inline void sample_plan(buf *out, const web_page *p)
{
    overview_plan plan = plan_family(memory, p->lang);
    web_plan_page(out, p, &(web_plan){.record = sample_overview(p->lang).record, .plan = &plan});
}

/* The same with choices: one that is in it, one that is not, one that cannot be, and one that nobody knows. */
static inline void sample_plan_wanted(buf *out, const web_page *p)
{
    text_language lang = p->lang;
    overview_plan plan = plan_family(memory, lang);
    plan.wanted_of_best = 94;
    ((overview_one_plan *)plan.plans)[0].proven = false;
    ((overview_one_plan *)plan.plans)[0].gap = 2;
    const web_wanted wanted[] = {
        {.action = S("exchange"), .name = IN("Ruil in de buurt", "Swap with neighbours"), .yes = true},
        {.action = S("guidance"), .name = IN("Hulp thuis", "Help at home")},
        {.action = S("grant"), .name = IN("Geld voor de huur", "Money for the rent"), .yes = true, .cannot = true},
        {.action = S("gone"), .yes = true, .cannot = true}};
    web_answer *answers = ARENA_ARRAY(memory, web_answer, p->answer_count + LENGTH(wanted));
    memcpy(answers, p->answers, p->answer_count * sizeof *answers);
    for (size_t i = 0; i < LENGTH(wanted); i++) {
        str name = STR_JOIN(memory, S(WEB_CARRIED_WANT), wanted[i].action);
        answers[p->answer_count + i] = (web_answer){name, wanted[i].yes ? S(WEB_WANT_YES) : S(WEB_WANT_NO)};
    }
    web_page page = *p;
    page.answers = answers;
    page.answer_count += LENGTH(wanted);
    web_plan_page(
        out, &page,
        &(web_plan){
            .record = sample_overview(lang).record, .plan = &plan, .wanted = wanted, .wanted_count = LENGTH(wanted)});
}

/* Somebody is not safe: one step, and nothing else. */
static inline void sample_plan_unsafe(buf *out, const web_page *p)
{
    web_page quiet = *p;
    overview_plan plan = plan_family(memory, p->lang);
    ((overview_one_plan *)plan.plans)[0].step_count = 1;
    plan.unsafe = true;
    quiet.quiet_title = true;
    web_plan_page(out, &quiet, &(web_plan){.record = sample_overview(p->lang).record, .plan = &plan});
}

static inline void sample_plan_none(buf *out, const web_page *p)
{
    overview_plan plan = {.day = date_from_ymd(2026, 7, 1)};
    overview calm = *sample_overview(p->lang).record;
    calm.danger_count = 0;
    web_plan_page(out, p, &(web_plan){.record = &calm, .plan = &plan});
}

#endif

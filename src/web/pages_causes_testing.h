/* Sample pages of how things hang together: a part of pages_testing.h, which includes it where what it needs is there.
 *
 * Uses: household/causes_testing.h. For tests only; everybody in here is invented.
 */
#ifndef WEB_PAGES_CAUSES_TESTING_H
#define WEB_PAGES_CAUSES_TESTING_H

static inline web_causes sample_causes(text_language lang, const overview_causes *causes)
{
    overview_help *help = ARENA_NEW(memory, overview_help);
    help->id = S("schuldhulp");
    help->name = IN("Schuldhulp", "Debt assistance");
    help->about = IN("Hulp als u niet meer rondkomt.", "Help when you cannot get by.");
    help->where = IN("Bij uw gemeente.", "At your municipality.");
    help->page = S("https://www.example.org/schuldhulp");
    return (web_causes){.record = sample_overview(lang).record, .causes = causes, .helps = help, .help_count = 1};
}

static inline void sample_causes_family(buf *out, const web_page *p)
{
    overview_causes c = causes_case_1(memory, p->lang);
    web_causes x = sample_causes(p->lang, &c);
    web_causes_page(out, p, &x);
}

/* The same, when it was said that nobody sleeps badly and that the home is damp; whether there are quarrels is not known. */
static inline void sample_causes_replied(buf *out, const web_page *p)
{
    static const web_answer replies[] = {
        {{"sleep", 5}, {"nee", 3}}, {{"bad_home", 8}, {"ja", 2}}, {{"quarrels", 8}, {"weet-niet", 9}}};
    text_language lang = p->lang;
    overview_causes c = causes_case_1(memory, lang);
    overview_reply *told = ARENA_ARRAY(memory, overview_reply, 2);
    told[0] = (overview_reply){.id = S("sleep"), .resident = IN("U slaapt slecht", "You sleep badly")};
    told[1] = (overview_reply){.id = S("bad_home"), .resident = IN("De muren zijn nat", "The walls are damp")};
    told[1].there = true;
    c.replies = told;
    c.reply_count = 2;
    web_answer *answers = ARENA_ARRAY(memory, web_answer, p->answer_count + LENGTH(replies));
    memcpy(answers, p->answers, p->answer_count * sizeof *answers);
    for (size_t i = 0; i < LENGTH(replies); i++) {
        str name = STR_JOIN(memory, S(WEB_CARRIED_HOLDS), replies[i].name);
        answers[p->answer_count + i] = (web_answer){name, replies[i].value};
    }
    web_page page = *p;
    page.answers = answers;
    page.answer_count += LENGTH(replies);
    web_causes x = sample_causes(lang, &c);
    x.replies = replies;
    x.reply_count = LENGTH(replies);
    x.before = S("stress");
    web_causes_page(out, &page, &x);
}

static inline void put_sample_causes(buf *out, const web_page *p, const overview_causes *c)
{
    web_causes x = sample_causes(p->lang, c);
    overview calm = *x.record;
    calm.danger_count = 0;
    x.record = &calm;
    web_causes_page(out, p, &x);
}

static inline void sample_causes_large(buf *out, const web_page *p)
{
    overview_causes c = causes_many(memory, p->lang, 16, 40);
    put_sample_causes(out, p, &c);
}

static inline void sample_causes_nothing(buf *out, const web_page *p)
{
    put_sample_causes(out, p, &(overview_causes){0});
}

#endif

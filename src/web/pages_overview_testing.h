/* A sample overview, with a household: a part of pages_testing.h, which includes it where what it needs is there.
 *
 * Uses: household/overview.h. For tests only; everybody in here is invented.
 */
#ifndef WEB_PAGES_OVERVIEW_TESTING_H
#define WEB_PAGES_OVERVIEW_TESTING_H

static const household_person sample_people[] = {
    {.id = {"an", 2}, .name = {"An Bakker", 9}}, {.id = {"bo", 2}, .name = {"Bo", 2}}, {.id = {"kim", 3}}};
static const str sample_an[] = {{"an", 2}}, sample_bo[] = {{"bo", 2}}, sample_both[] = {{"an", 2}, {"bo", 2}};
static const overview_article sample_articles[] = {
    {{"Participatiewet", 15}, {"11", 2}, {"https://wetten.overheid.nl/BWBR0015703#Artikel11", 48}},
    {{"Participatiewet", 15}, {"19", 2}, {"https://wetten.overheid.nl/BWBR0015703#Artikel19", 48}},
    {{"Participatiewet", 15}, {"11", 2}, {"https://wetten.overheid.nl/BWBR0015703#Artikel11", 48}},
    {{"Verordening Merendal", 20}, {"3", 1}, {NULL, 0}}};

static inline overview_item sample_item(const char *scheme, overview_status status, str name, str summary)
{
    return (overview_item){.scheme = str_of(scheme),
                           .name = name,
                           .summary = summary,
                           .status = status,
                           .exact = true,
                           .has_amount = status == OVERVIEW_GRANTED,
                           .period = S("maand"),
                           .body = S("Dienst Toeslagen"),
                           .persons = sample_an,
                           .person_count = 1,
                           .articles = sample_articles,
                           .article_count = LENGTH(sample_articles)};
}

static inline const household *sample_household(text_language lang)
{
    household *h = ARENA_NEW(memory, household);
    household_voice *worries = ARENA_ARRAY(memory, household_voice, 2);
    worries[0].who = S("an");
    worries[0].text =
        IN("Ik kan de huur niet betalen.\nEn ik slaap slecht.", "I cannot pay the rent.\nAnd I sleep badly.");
    worries[1].who = S("samen");
    worries[1].text = IN("De muur is zwart van de schimmel.", "The wall is black with mould.");
    *h = (household){
        .persons = sample_people, .person_count = LENGTH(sample_people), .worries = worries, .worry_count = 2};
    return h;
}

/* What there is a right to: the first four. */
static inline void sample_granted(text_language lang, overview_item *x)
{
    x[0] = sample_item("bijstand", OVERVIEW_GRANTED, IN("Bijstand", "Social assistance"),
                       IN("Vult uw inkomen aan.", "Tops up your income."));
    x[0].amount_cents = 57779;
    x[0].set_aside = IN("€ 29,13 zet de gemeente opzij.", "The municipality sets aside €29.13.");
    x[0].persons = sample_both;
    x[0].person_count = 2;
    x[0].exact = false;
    x[0].body = IN("de gemeente", "the municipality");
    x[0].caution = IN("De gemeente kan een lager bedrag geven.", "The municipality can give a lower amount.");
    x[0].apply = IN("Bij uw gemeente, via werk.nl.", "At your municipality, through werk.nl.");
    x[0].apply_url = S("https://www.werk.nl");
    overview_term *terms = ARENA_ARRAY(memory, overview_term, 1);
    terms[0].text = IN("Dat duurt hoogstens 8 weken.", "That takes 8 weeks at most.");
    x[0].terms = terms;
    x[0].term_count = 1;
    x[1] = sample_item("zorgtoeslag", OVERVIEW_GRANTED, IN("Zorgtoeslag", "Healthcare allowance"),
                       IN("Geld voor uw zorgverzekering.", "Money for your health insurance."));
    x[1].amount_cents = 12900;
    x[2] = x[1];
    x[2].persons = sample_bo;
    x[2].amount_cents = 12300;
    x[3] = sample_item("kinderbijslag", OVERVIEW_GRANTED, IN("Kinderbijslag", "Child benefit"),
                       IN("Geld voor elk kind onder de 18.", "Money for each child under 18."));
    x[3].amount_cents = 29840;
    x[3].period = S("kwartaal");
    x[3].already = true;
    x[3].apply = IN("Bij de SVB.", "At the SVB.");
}

static inline overview_item *sample_items(text_language lang, size_t *count)
{
    enum { N = 8 };
    static const overview_missing rents[] = {{.fact = {"kale_huur", 9}, .person = {"an", 2}},
                                             {.fact = {"spaargeld", 9}, .person = {"an", 2}}};
    overview_missing *missing = ARENA_ARRAY(memory, overview_missing, 2);
    missing[0] = rents[0];
    missing[0].question = IN("Hoeveel huur betaalt u?", "How much rent do you pay?");
    missing[1] = rents[1];
    str *reasons = ARENA_ARRAY(memory, str, 2);
    reasons[0] = IN("uw inkomen is te hoog", "your income is too high");
    reasons[1] = IN("Kim is jonger dan 18.", "Kim is younger than 18.");
    overview_item *x = ARENA_ARRAY(memory, overview_item, N);
    sample_granted(lang, x);
    x[4] = sample_item("huurtoeslag", OVERVIEW_MISSING, IN("Huurtoeslag", "Rent allowance"),
                       IN("Geld voor uw huur.", "Money for your rent."));
    x[4].missing = missing;
    x[4].missing_count = 2;
    x[4].sure = x[4].has_amount = true;
    x[4].low_cents = 2000;
    x[4].high_cents = 31250;
    x[4].low_reached = x[4].high_reached = true;
    x[5] = sample_item("toeslag", OVERVIEW_UNCONFIRMED, IN("Studietoeslag", "Study allowance"),
                       IN("Geld naast uw studie.", "Money beside your studies."));
    x[5].reasons = reasons;
    x[5].reason_count = 1;
    x[6] = sample_item("aow", OVERVIEW_FAILED, IN("AOW", "State pension"), IN("Pensioen.", "Pension."));
    x[6].apply = IN("Bij de SVB.", "At the SVB.");
    x[7] = sample_item("budget", OVERVIEW_REFUSED, IN("Kindgebonden budget", "Child budget"),
                       IN("Extra geld voor ouders.", "Extra money for parents."));
    x[7].reasons = reasons;
    x[7].reason_count = 2;
    str *flips = ARENA_ARRAY(memory, str, 1);
    flips[0] = IN("uw inkomen is hoogstens € 2.400", "your income is €2,400 at most");
    x[7].flips = flips;
    x[7].flip_count = 1;
    *count = N;
    return x;
}

/* One home of which the total is known, and one of which it is not. */
static inline overview_budget *sample_budgets(text_language lang)
{
    overview_line *lines = ARENA_ARRAY(memory, overview_line, 3);
    lines[0] = (overview_line){IN("Loon", "Wages"), STR_NULL, {true, 90000}, NULL, 0};
    lines[1] = (overview_line){IN("Bijstand", "Social assistance"), S("bijstand"), {true, 57779}, sample_an, 1};
    lines[2] = (overview_line){IN("Zorgtoeslag", "Healthcare allowance"), S("zorgtoeslag"), {false, 400}, NULL, 0};
    str *why = ARENA_ARRAY(memory, str, 1);
    why[0] = IN("wij kennen uw loon nog niet", "we do not know your wages yet");
    overview_budget *both = ARENA_ARRAY(memory, overview_budget, 2);
    both[0] = (overview_budget){.home = S("huis"), .persons = sample_both, .person_count = 2, .lines = lines};
    both[0].line_count = 2;
    both[0].total = (overview_money){true, 147779};
    both[0].set_aside_cents = 2913;
    both[1] = (overview_budget){.persons = sample_an, .person_count = 1, .lines = lines + 2, .line_count = 1};
    both[1].total = (overview_money){false, 0};
    both[1].reasons = why;
    both[1].reason_count = 1;
    return both;
}

static inline web_overview sample_overview(text_language lang)
{
    overview *record = ARENA_NEW(memory, overview);
    record->day = date_from_ymd(2026, 7, 1);
    record->household = sample_household(lang);
    record->items = sample_items(lang, &record->item_count);
    overview_danger *dangers = ARENA_ARRAY(memory, overview_danger, 3);
    dangers[0] = (overview_danger){.kind = OVERVIEW_DANGER_HOME, .words = IN("bang thuis", "afraid at home")};
    dangers[1] = (overview_danger){.kind = OVERVIEW_DANGER_LIFE};
    dangers[2] = (overview_danger){.kind = OVERVIEW_DANGER_EVICTION, .has_day = true, .has_contact_by = true};
    dangers[2].day = date_from_ymd(2026, 7, 20);
    dangers[2].contact_by = date_from_ymd(2026, 7, 6);
    record->dangers = dangers;
    record->danger_count = 3;
    overview_heard *heard = ARENA_ARRAY(memory, overview_heard, 3);
    heard[0] = (overview_heard){.problem = S("schulden"),
                                .label = IN("Schulden", "Debts"),
                                .life_domain = S("money"),
                                .words = IN("niet betalen", "cannot pay")};
    heard[1] = (overview_heard){.problem = S("huis"),
                                .label = IN("Wonen", "Housing"),
                                .life_domain = S("home"),
                                .words = IN("huur, schimmel", "rent, mould")};
    heard[2] = (overview_heard){.problem = S("slaap"),
                                .label = IN("Slapen", "Sleep"),
                                .life_domain = S("health"),
                                .words = IN("slaap slecht", "sleep badly")};
    record->heard = heard;
    record->heard_count = 3;
    record->budgets = sample_budgets(lang);
    record->budget_count = 2;
    overview_said *said = ARENA_ARRAY(memory, overview_said, 2);
    said[0] = (overview_said){S("personen.an.geboren"), S("an"), IN("Wanneer bent u geboren?", "When were you born?"),
                              text_date(memory, lang, date_from_ymd(1985, 3, 27))};
    said[1] = (overview_said){S("personen.an.partner"), S("an"), IN("Heeft u een partner?", "Do you have a partner?"),
                              IN("Ja", "Yes")};
    return (web_overview){.record = record, .said = said, .said_count = 2, .questions_left = 3, .has_flips = true};
}

#endif

/* The pages of the broker: what comes first, the proposal in words, what can be done with it, the map and its table, people. */
#include "web/pages_looking.h"

#include "base/banned.h"

static web_site site;

static str sample(const char *name, text_language lang)
{
    return sample_by_name(&site, name, lang);
}

static str page_of(const helping_board *b, text_language lang)
{
    buf out = buf_in(memory);
    web_page p = {.site = &site, .lang = lang};
    web_broker_page(&out, &p, &(web_broker){.board = b});
    return buf_str(&out);
}

static str list_page_of(const helping_board *b, web_broker_list list)
{
    buf out = buf_in(memory);
    web_broker_list_page(&out, &(web_page){.site = &site, .lang = TEXT_NL},
                         &(web_broker_listing){.board = b, .list = list, .number = 1});
    return buf_str(&out);
}

static str part(str page, const char *id)
{
    return between(page, str_copy(memory, str_printf(memory, "id=\"%s\"", id)).p, "</section>");
}

/* ------------------------------------------------------------------ order, reports */

static void test_order(void **state)
{
    (void)state;
    static const char *const parts[] = {
        "id=\"meldingen\"",   "Hij vroeg mijn pincode.", "<nav",          "id=\"wacht\"",    "id=\"gaat-niet-door\"",
        "id=\"voorstellen\"", "id=\"gevraagd\"",         "id=\"later\"",  "id=\"voorstel\"", "id=\"loopt\"",
        "id=\"dun\"",         "id=\"alleen\"",           "id=\"gezegd\"", "id=\"mensen\"",   "id=\"laatst\""};
    expect_order("broker", sample("broker", TEXT_NL), parts, LENGTH(parts));
    str reports = part(sample("broker", TEXT_NL), "meldingen");
    static const char *const inside[] = {"Let op: 1 keer is er iets niet goed. Nog niemand pakte het op.",
                                         "sh-goal--danger",
                                         "Wim Terpstra",
                                         "Nieuw: nog niet opgepakt",
                                         "Lees dit en bel nu.",
                                         "Het gaat over: ",
                                         "Daan Oosterling helpt Wim Terpstra",
                                         "zei ja",
                                         "href=\"/nl/makelaar/daan\"",
                                         "Wim Terpstra: 06",
                                         "name=\"nummer\" value=\"9\"",
                                         "Wie pakt dit op? (uw naam)",
                                         "name=\"woorden\"",
                                         "value=\"pakt-op\"",
                                         "Anna de Wit",
                                         "Opgepakt door Marja, 1 januari 2026 om 9.00 uur.",
                                         "Klaar: dit stopt",
                                         "Klaar: zij gaan door",
                                         "<details>",
                                         "Daan Oosterling",
                                         "Klaar"};
    expect_order("reports", reports, inside, LENGTH(inside));
    assert_int_equal(count_of(reports, "<form"),
                     1 + 2); /* what is new is taken up first, and what is done has no buttons */
    expect_has("person", sample("broker-person", TEXT_NL), "Nog niemand pakte het op.");
    expect_has("list", sample("broker-list-proposal", TEXT_NL), "Nog niemand pakte het op.");
    static const char *const answers[] = {"name=\"nummer\" value=\"7\"", "name=\"wie\" value=\"anna\"",
                                          "name=\"weer\" value=\"nee\"", "name=\"weer\" value=\"ja\""};
    expect_order("reports", reports, answers, LENGTH(answers));
    str empty = sample("broker-empty", TEXT_NL);
    expect_has("empty", part(empty, "meldingen"), "Er zijn geen nieuwe meldingen.");
    expect_has("empty", part(empty, "voorstel"), "Er is nu geen voorstel.");
    expect_has("empty", part(empty, "alleen"), "Iedereen heeft iemand.");
    expect_lacks("empty", empty, "<svg class=\"sh-map");
}

/* ------------------------------------------------------------------ the proposal */

static void test_value(void **state)
{
    (void)state;
    str proposal = part(sample("broker", TEXT_NL), "voorstel");
    static const char *const parts[] = {"Mensen die dit voorstel helpt: 34.", "Met alleen paren: 22.",
                                        "Dit voorstel heeft 50% meer punten dan alleen paren.",
                                        "Die voorrang kost 1,2% van de punten.",
                                        "Geen ander voorstel heeft meer dan 2,0% meer punten."};
    expect_order("value", proposal, parts, LENGTH(parts));
    expect_has("english", part(sample("broker", TEXT_EN), "voorstel"), "more than 2.0% more points");
    helping_board b = helping_board_of(memory, TEXT_NL);
    b.proven = true;
    b.fairness_cost = 0;
    b.pairs_value = b.value;
    str best = part(page_of(&b, TEXT_NL), "voorstel");
    expect_has("best", best, "Geen ander voorstel heeft meer punten.");
    expect_lacks("best", best, "meer dan");
    expect_lacks("best", best, "voorrang kost");
    expect_lacks("best", best, "% meer");
    b.fairness_cost = 0.048; /* what is best before some go first is not called best beside what that costs */
    str fair = part(page_of(&b, TEXT_NL), "voorstel");
    expect_has("fair", fair, "Die voorrang kost 4,8% van de punten.");
    expect_lacks("fair", fair, "Geen ander voorstel");
}

/* A whole neighbourhood: the first few stand there, a page of its own has all; approving all takes all. */
static void test_many(void **state)
{
    (void)state;
    helping_board b = sample_large_board(TEXT_NL);
    str page = page_of(&b, TEXT_NL);
    static const struct {
        const char *id, *item;
        int n;
    } parts[] = {{"voorstel", "<li class=\"sh-coupling", LARGE_PROPOSED},
                 {"alleen", "Mensen die dan kunnen helpen", LARGE_ALONE},
                 {"dun", "<li data-skill", LARGE_SPOTS},
                 {"mensen", "kan er ", LARGE_PEOPLE}};
    for (size_t i = 0; i < LENGTH(parts); i++) {
        str all = part(page, parts[i].id);
        assert_int_equal(count_of(all, parts[i].item), 8);
        str see = str_printf(memory, "href=\"/nl/makelaar/lijst/%s/1\">Bekijk ze alle %d<", parts[i].id, parts[i].n);
        expect_has(parts[i].id, all, str_copy(memory, see).p);
    }
    str ids = between(part(page, "voorstel"), "name=\"elk\" value=\"", "\"");
    assert_int_equal(count_of(ids, "v0"), LARGE_PROPOSED);
    expect_has("all", page, "Vraag iedereen (700)");
    assert_true(page.n < 200000);
    expect_lacks("few", sample("broker", TEXT_NL), "Bekijk ze alle"); /* all of them stand there */
}

/* While it is worked out: the last one, of which day, and nothing that would approve it. */
static void test_working(void **state)
{
    (void)state;
    str page = sample("broker-working", TEXT_NL), proposal = part(page, "voorstel");
    static const char *const parts[] = {"Het voorstel wordt nu opnieuw gemaakt.", "het vorige, van 25 december 2025.",
                                        "wordt over 5 seconden vanzelf vernieuwd", "href=\"/nl/makelaar\"",
                                        "data-state=\"proposed\""};
    expect_order("working", proposal, parts, LENGTH(parts));
    expect_lacks("working", proposal, "<form");
    expect_has("working", part(page, "meldingen"), "<form"); /* a report waits for no proposal */
    expect_has("working", part(page, "voorstellen"), "<form");
    expect_lacks("not", sample("broker", TEXT_NL), "data-working");
    helping_board b = {.day = HELP_DAY, .working = true}; /* the first time: nobody knows yet who has nobody */
    for (int i = 0; i < 2; i++) {
        str first = page_of(&b, TEXT_NL), list = list_page_of(&b, WEB_LIST_ALONE);
        assert_true(has(part(first, "alleen"), "Dit weten wij als het voorstel er is.") == b.working);
        assert_true(has(part(first, "dun"), "Dit weten wij als het voorstel er is.") == b.working);
        assert_true(has(first, "Iedereen heeft iemand.") == !b.working);
        assert_true(has(first, "Voor alles wat iemand zoekt") == !b.working);
        assert_true(has(list, "Dit weten wij als het voorstel er is.") == b.working);
        assert_true(has(list_page_of(&b, WEB_LIST_MET), "Deze lijst is leeg."));
        b.working = false;
    }
}

/* Each proposed coupling: who helps whom and why, what it weighs, and what can be done; all of it with the state that was seen. */
static void test_proposal(void **state)
{
    (void)state;
    str proposal = part(sample("broker", TEXT_NL), "voorstel");
    assert_int_equal(count_of(proposal, "data-state=\"proposed\""), 3);
    assert_int_equal(count_of(proposal, "name=\"wat\" value=\"goed\""), 3);
    assert_int_equal(count_of(proposal, "name=\"gezien\" value=\"proposed\""), 3 + 1);
    expect_order("limits", proposal,
                 (const char *const[]){"Mensen in een kring: hooguit 3.", "Keer hulp in een ketting: hooguit 4.",
                                       "Punten die voorrang mag kosten: hooguit 2,5%."},
                 3);
    expect_has("empty", part(sample("broker-empty", TEXT_NL), "voorstel"), "Mensen in een kring: hooguit ");
    expect_has("english", part(sample("broker", TEXT_EN), "voorstel"), "going first may cost: at most 2.5%.");
    str otherwise = between(proposal, "id=\"anders\"", "</details>");
    assert_int_equal(count_of(otherwise, "<option"), 2 + 3 + 2);
    static const char *const choices[] = {"value=\"k5/0\">Daan Oosterling helpt Wim Terpstra", "value=\"k5/1\"",
                                          "value=\"k7/1\"", "name=\"wat\" value=\"vast\"",
                                          "name=\"wat\" value=\"nooit\""};
    expect_order("otherwise", otherwise, choices, LENGTH(choices));
    static const char *const all[] = {"name=\"elk\" value=\"k5 k6 k7\"", "value=\"alles\"", "Vraag iedereen (3)",
                                      "Dan wat haast heeft."};
    expect_order("all", proposal, all, LENGTH(all));
    str ring = between(proposal, "data-coupling=\"k6\"", "data-coupling=\"k7\"");
    static const char *const parts[] = {"Wim Terpstra, Daan Oosterling en Anna de Wit",
                                        "kring",
                                        "vast",
                                        "Daan Oosterling helpt Wim Terpstra: een lekkende kraan maken.",
                                        "dinsdagavond en zondag · ongeveer 500 meter · liefst snel; wacht 6 weken · ",
                                        "afstand telt 0,9 keer",
                                        "Anna de Wit helpt Daan Oosterling: post en rekeningen ordenen.",
                                        "wie helpt, heeft een VOG",
                                        "Wim Terpstra helpt Anna de Wit",
                                        "Dit is 2916 punten waard. De kans dat het lukt: 81 van de 100 keer."};
    expect_order("ring", ring, parts, LENGTH(parts));
    expect_lacks("ring", ring, "graag:"); /* a factor that changes nothing is not told */
    expect_lacks("ring", ring, "eerdere hulp");
    expect_has("chain", between(proposal, "data-coupling=\"k7\"", "</p>"), "ketting");
}

/* Asking many says first how many; who is in two couplings is counted once. */
static void test_sure(void **state)
{
    (void)state;
    helping_board b = helping_board_of(memory, TEXT_NL);
    const helping_coupling *const list[] = {&b.couplings[BOARD_PAIR], &b.couplings[BOARD_RING]};
    buf out = buf_in(memory);
    web_broker_sure_page(&out, &(web_page){.site = &site, .lang = TEXT_NL}, &(web_broker_sure){list, LENGTH(list)});
    str page = buf_str(&out);
    expect_has("sure", page, "Koppelingen: 2. Mensen die een vraag krijgen: 3.");
    expect_has("sure", page, "name=\"elk\" value=\"k5 k6\"");
    expect_has("sure", page, "name=\"zeker\" value=\"ja\"");
    expect_has("sure", page, "href=\"/nl/makelaar\"");
    expect_lacks("board", sample("broker", TEXT_NL), "name=\"zeker\"");
}

/* Every factor says what it counts and where it comes from, and the page explains each; in both languages. */
static void test_numbers(void **state)
{
    (void)state;
    for (text_language lang = 0; lang < TEXT_LANGUAGES; lang++) {
        static const char *const said[TEXT_LANGUAGES][3] = {
            {"graag: 0 van de 3 redenen, telt 0,5 keer", "afstand telt 0,37 keer", "eerdere hulp telt 1,25 keer"},
            {"gladly: 0 of 3 reasons, counts 0.5 times", "distance counts 0.37 times",
             "earlier help counts 1.25 times"}};
        helping_board b = helping_board_of(memory, lang);
        helping_link *l = (helping_link *)b.couplings[BOARD_PAIR].links;
        l->preference_of_100 = 50;
        l->nearness_of_100 = 37;
        l->trust_of_100 = 125;
        str proposal = part(page_of(&b, lang), "voorstel");
        expect_order("numbers", proposal, said[lang], 3);
        l->preference_of_100 = 150;
        expect_has("numbers", part(page_of(&b, lang), "voorstel"),
                   lang == TEXT_NL ? "graag: 2 van de 3" : "gladly: 2 of 3");
        static const char *const waits[TEXT_LANGUAGES][3] = {
            {"wacht nog geen week · ", "wacht 1 week · ", "wacht 2 weken · "},
            {"has waited less than a week · ", "has waited 1 week · ", "has waited 2 weeks · "}};
        for (int weeks = 0; weeks < 3; weeks++) {
            l->waiting_weeks = weeks;
            expect_has("weeks", part(page_of(&b, lang), "voorstel"), waits[lang][weeks]);
        }
        for (size_t i = 0; i < 3; i++) { /* explained on the page itself, wherever couplings stand */
            static const char *const pages[] = {"broker", "broker-list-proposal", "broker-person"};
            expect_has(pages[i], sample(pages[i], lang),
                       lang == TEXT_NL ? "Zonder reden telt het 0,5 keer." : "Without a reason it counts 0.5 times.");
            expect_has(pages[i], sample(pages[i], lang),
                       lang == TEXT_NL ? "Ketting: het begint bij iemand die niets terugvraagt."
                                       : "Chain: it begins with somebody who asks nothing back.");
        }
    }
}

static void test_waiting_for(void **state)
{
    (void)state;
    str page = sample("broker", TEXT_NL);
    str asked = part(page, "gevraagd"), agreed = part(page, "voorstellen"), met = part(page, "loopt");
    expect_order("asked", asked,
                 (const char *const[]){"Wim Terpstra</a>", "zei ja", "Daan Oosterling</a>", "nog geen antwoord"}, 4);
    expect_lacks("asked", asked, "<form");
    expect_has("agreed", agreed, "name=\"wat\" value=\"voorgesteld\"");
    expect_has("agreed", agreed, "name=\"gezien\" value=\"agreed\"");
    expect_has("agreed", agreed, "Wim Terpstra: 06 00 00 00 01"); /* to call who is introduced */
    expect_order("met", met, (const char *const[]){"zei hoe het ging", "zei nog niets"}, 2);
    expect_lacks("wait", part(page, "wacht"), "<form"); /* the report first */
}

/* Whom the broker wanted to ask and the program did not: who, why, and from which day. */
static void test_later(void **state)
{
    (void)state;
    str later = part(sample("broker", TEXT_NL), "later");
    static const char *const parts[] = {
        "Nog niet gevraagd",
        "data-coupling=\"k8\"",
        "Niemand hoorde er nog iets van.",
        "Zo krijgt niemand te veel vragen.",
        "Wim Terpstra kreeg in zeven dagen 2 keer een vraag. De gemeente koos: hooguit 2.",
        "vanaf 5 januari 2026. Zegt iemand nee",
        "Daan Oosterling kreeg in zeven dagen 1 keer een vraag. Deze buur koos zelf: hooguit 1 per week.",
        "vanaf 7 januari 2026."};
    expect_order("later", later, parts, LENGTH(parts));
    expect_lacks("later", later, "nog geen antwoord"); /* nobody was asked: nothing to answer, and one thing to do */
    assert_int_equal(count_of(later, "name=\"wat\""), 1);
    static const char *const withdraws[] = {"action=\"/nl/makelaar\"", "name=\"koppeling\" value=\"k8\"",
                                            "name=\"gezien\" value=\"later\"", "Niemand hoort hiervan.",
                                            "name=\"wat\" value=\"trekt-terug\""};
    expect_order("withdraw", later, withdraws, LENGTH(withdraws));
    str english = part(sample("broker", TEXT_EN), "later");
    expect_has("later", english, "The municipality chose: at most 2.");
    expect_has("later", english, "They chose: at most 1 a week.");
    str person = between(sample("broker-person", TEXT_NL), "data-coupling=\"k8\"", "<li class=\"sh-coupling");
    assert_int_equal(count_of(person, "name=\"wat\""), 1);
    expect_order("person", person, withdraws, LENGTH(withdraws)); /* at the address of the board, as approving is */
    expect_lacks("empty", sample("broker-empty", TEXT_NL), "id=\"later\"");
}

/* What was agreed and does not go on: whom to call, and that they know; of nobody else, and nothing besides. */
static void test_off(void **state)
{
    (void)state;
    str off = part(sample("broker", TEXT_NL), "gaat-niet-door");
    static const char *const parts[] = {
        "Bel hen: dit gaat niet door",
        "data-state=\"ended\"",
        "name=\"gezien\" value=\"ended\"",
        "name=\"wie\" value=\"wim\"",
        "Bel Wim Terpstra: 06 00 00 00 01. Dit was afgesproken en gaat niet door: een lekkende kraan maken en post",
        "name=\"wat\" value=\"weet-het\"",
        "Wim Terpstra weet het nu"};
    expect_order("off", off, parts, LENGTH(parts));
    assert_int_equal(count_of(off, "<form"), 1); /* Daan ended it */
    expect_has("jump", sample("broker", TEXT_NL), "href=\"#gaat-niet-door\">Bel hen: dit gaat niet door (1)<");
    expect_order("person", part(sample("broker-person", TEXT_NL), "koppelingen"), parts + 1, LENGTH(parts) - 1);
    expect_lacks("other", sample("broker-held-person", TEXT_NL), "data-coupling=\"k9\"");
    helping_board b = helping_board_of(memory, TEXT_NL);
    ((helping_listed *)b.people)[0].phone = STR_NULL;
    expect_has("no number", part(page_of(&b, TEXT_NL), "gaat-niet-door"), ">Bel Wim Terpstra. Dit was afgesproken");
}

/* Everybody has room, and somebody is reported about: that is why, and nobody had too many questions. */
static void test_later_for_a_report(void **state)
{
    (void)state;
    str held = part(sample("broker-held", TEXT_NL), "later");
    static const char *const parts[] = {"Over iemand hierin is iets gemeld.",
                                        "<p>U keurde dit goed. Niemand hoorde er nog iets van.</p>"};
    expect_order("held", held, parts, LENGTH(parts));
    expect_lacks("held", held, "te veel vragen");
    assert_int_equal(count_of(held, "<ul class=\"sh-list"), 0); /* no empty list */
}

/* Until the report is handled nobody is introduced, and for nobody a yes is said. */
static void test_held(void **state)
{
    (void)state;
    str page = sample("broker-held", TEXT_NL), person = sample("broker-held-person", TEXT_NL);
    static const char *const ids[] = {"wacht", "voorstellen", "gevraagd", "later", "loopt"};
    for (size_t i = 0; i < LENGTH(ids); i++) {
        expect_has(ids[i], part(page, ids[i]), "Over iemand hierin is iets gemeld.");
    }
    expect_lacks("agreed", part(page, "voorstellen"), "<form");
    expect_lacks("proposal", part(page, "voorstel"), "is iets gemeld");
    str asked = between(person, "data-coupling=\"k2\"", "data-coupling=\"k3\"");
    expect_lacks("asked", asked, "name=\"wat\" value=\"ja\"");
    expect_has("asked", asked, "name=\"wat\" value=\"nee\"");
}

/* ------------------------------------------------------------------ thin spots, map, people without anybody */

static str value_of(str tag, const char *attribute)
{
    return between(tag, str_copy(memory, str_printf(memory, "%s=\"", attribute)).p, "\"");
}

/* INV-4: the list before the map, and each square has the figures of its row. */
static void test_map(void **state)
{
    (void)state;
    str page = sample("broker", TEXT_NL), thin = part(page, "dun"),
        map = between(thin, "<svg class=\"sh-map\"", "</svg>");
    static const char *const parts[] = {
        "9904: klussen in huis",
        "Mensen die dit zoeken: 9. Van hen zonder iemand: 5. Mensen die dit hier kunnen: 2.",
        "9905: in de tuin werken",
        "<table",
        "</table>",
        "<svg class=\"sh-map\""};
    expect_order("thin", thin, parts, LENGTH(parts));
    helping_board b = helping_board_of(memory, TEXT_NL);
    str table = between(thin, "<tbody>", "</tbody>"), squares = map;
    for (size_t i = 0; i < b.cell_count; i++) {
        const helping_cell *c = &b.map[i];
        str row = str_copy(memory, str_printf(memory,
                                              "<th scope=\"row\">" STR_FMT
                                              "</th><td class=\"sh-number\">%u</td><td class=\"sh-number\">%u</td>"
                                              "<td class=\"sh-number\">%u</td>",
                                              STR_ARG(c->place), c->people, c->needs, c->unserved));
        expect_has("table", table, row.p);
        squares = str_from(squares, (size_t)str_find(squares, S("<g class=\"sh-plot")));
        str square = str_cut(squares, 0, (size_t)str_find(squares, S("</g>")));
        assert_true(str_eq(value_of(square, "data-place"), c->place));
        assert_true(str_eq(value_of(square, "data-needs"), str_of_int(memory, c->needs)));
        assert_true(str_eq(value_of(square, "data-unserved"), str_of_int(memory, c->unserved)));
        str told = str_copy(memory, str_printf(memory, ">%u van %u</text>", c->unserved, c->needs));
        assert_true(has(square, told.p) == (c->needs > 0)); /* told in figures too, never by the bar alone */
        str bar = c->unserved > 0 ? value_of(str_from(square, (size_t)str_find(square, S("sh-plot__short"))), "width")
                                  : S("0");
        assert_true(str_eq(bar, str_of_int(memory, c->needs > 0 ? 76 * c->unserved / c->needs : 0)));
        squares = str_from(squares, 2);
    }
    assert_int_equal(count_of(map, "<g class=\"sh-plot"), b.cell_count);
    assert_int_equal(count_of(map, "sh-plot--none"), 1);
    expect_has("map", map, "aria-labelledby=\"kaart-titel\"");
}

static void test_alone(void **state)
{
    (void)state;
    str alone = part(sample("broker", TEXT_NL), "alleen");
    expect_order("alone", alone,
                 (const char *const[]){"href=\"/nl/makelaar/anna\"", "Tien minuten verder fietsen.",
                                       "Mensen die dan kunnen helpen: 2.", "href=\"/nl/makelaar/bob\"",
                                       "Wij zien nog niet wat helpt. Bel eens."},
                 5);
    assert_int_equal(count_of(alone, "Mensen die dan kunnen helpen"), 1);
}

/* ------------------------------------------------------------------ people, words, what happened */

static void test_people(void **state)
{
    (void)state;
    str people = part(sample("broker", TEXT_NL), "mensen"), found = part(sample("broker-search", TEXT_NL), "mensen");
    expect_order("people", people,
                 (const char *const[]){"action=\"/nl/makelaar/lijst/mensen/1\"", "Wim Terpstra", "9904AA",
                                       "Daan Oosterling", "Soorten hulp: kan er 3, zoekt er 1.", "VOG gezien",
                                       "Anna de Wit", "gestopt", "Bob Visser", "jonger dan 18"},
                 10);
    expect_has("search", found, "value=\"wim\"");
    expect_has("search", found, "Gevonden: 1 van 4.");
    expect_lacks("search", found, "Daan");
    expect_has("search", sample("broker-search", TEXT_NL), "role=\"alert\"");
}

static void test_words(void **state)
{
    (void)state;
    str words = part(sample("broker", TEXT_NL), "gezegd");
    expect_order("words", words,
                 (const char *const[]){"Nooit samen: Anna de Wit en Bob Visser.", "Zij hebben ruzie gehad.",
                                       "name=\"wie\" value=\"anna\"", "name=\"ander\" value=\"bob\"", "value=\"los\"",
                                       "Vast: Wim Terpstra en Daan Oosterling."},
                 6);
    expect_lacks("empty", sample("broker-empty", TEXT_NL), "id=\"gezegd\"");
}

/* Newest first, seven and then the others; each with its day and who said it. Everything that can happen has a sentence. */
static void test_latest(void **state)
{
    (void)state;
    for (text_language lang = 0; lang < TEXT_LANGUAGES; lang++) {
        str latest = part(sample("broker", lang), "laatst");
        assert_int_equal(count_of(latest, "<li>"), HELPING_WHATS);
        assert_int_equal(count_of(str_cut(latest, 0, (size_t)str_find(latest, S("<details"))), "<li>"), 7);
        expect_lacks("latest", latest, "[web");
        expect_lacks("latest", latest, "{");
    }
    str latest = part(sample("broker", TEXT_NL), "laatst");
    expect_order("latest", latest,
                 (const char *const[]){"Wim Terpstra zei wat kan en wat nodig is.", "1 januari 2026, zelf",
                                       "1 januari 2026, de makelaar, aan de telefoon",
                                       "De makelaar keurde een voorstel goed.",
                                       "Wim Terpstra en Daan Oosterling: nooit samen."},
                 5);
}

/* ------------------------------------------------------------------ one person */

static void test_person(void **state)
{
    (void)state;
    str asks = between(sample("broker-person", TEXT_NL), "data-coupling=\"k5\"", "data-coupling=\"k6\"");
    expect_has("asks", asks, "action=\"/nl/makelaar\"");
    expect_has("asks", asks, "name=\"koppeling\" value=\"k5\"");
    expect_has("asks", asks, "Vraag deze mensen");
    str page = sample("broker-person", TEXT_NL), couplings = part(page, "koppelingen");
    assert_int_equal(count_of(couplings, "<li class=\"sh-coupling"), BOARD_COUPLINGS);
    str proposed = between(couplings, "data-coupling=\"k5\"", "data-coupling=\"k6\"");
    expect_lacks("proposed", proposed, "nog geen antwoord");
    expect_has("proposed", proposed, "Deze mensen weten er nog niets van.");
    str asked = between(couplings, "data-coupling=\"k2\"", "data-coupling=\"k3\"");
    expect_lacks("asked", asked, "value=\"ja\">"); /* Wim said yes already */
    expect_has("asked", asked, "value=\"melding\"");
    helping_board b = helping_board_of(memory, TEXT_NL);
    helping_resident daan = helping_wim(memory, TEXT_NL);
    daan.id = S("daan");
    daan.stopped = true;
    buf out = buf_in(memory);
    web_page p = {.site = &site, .lang = TEXT_NL};
    web_broker_person_page(&out, &p, &(web_broker_person){.board = &b, .person = &daan, .listed = &b.people[1]});
    str his = buf_str(&out);
    asked = between(his, "data-coupling=\"k2\"", "data-coupling=\"k3\"");
    static const char *const parts[] = {"action=\"/nl/makelaar/daan\"",
                                        "name=\"gezien\" value=\"asked\"",
                                        "<select class=\"utrecht-select utrecht-select--html-select\" name=\"via\">",
                                        "value=\"telefoon\"",
                                        "value=\"papier\"",
                                        "name=\"wat\" value=\"ja\"",
                                        "name=\"wat\" value=\"nee\""};
    expect_order("for them", asked, parts, LENGTH(parts));
    str met = between(his, "data-coupling=\"k4\"", "data-coupling=\"k5\"");
    expect_has("met", met, "name=\"gebeurd\"");
    expect_has("met", met, "name=\"weer\"");
    expect_has("stopped", part(his, "stoppen"), "value=\"doet-weer-mee\"");
    expect_has("stop", part(page, "stoppen"), "value=\"stopt\"");
    expect_has("vog", part(page, "vog"), "name=\"vog-jaar\"");
    str never = part(page, "samen");
    expect_has("never", never, "value=\"vast\"");
    expect_has("never", never, "<option value=\"daan\">Daan Oosterling</option>");
    expect_lacks("never", never, "value=\"wim\""); /* not with themselves */
    expect_has("words", part(page, "gezegd"), "Vast: Wim Terpstra en Daan Oosterling.");
    expect_lacks("words", part(page, "gezegd"), "Bob"); /* of others not here */
    expect_has("phone", page, "06 00 00 00 01");
}

/* ------------------------------------------------------------------ hostile text */

#define EVIL "\"><script>alert(1)</script>'&"

static void test_hostile(void **state)
{
    (void)state;
    helping_board b = helping_board_of(memory, TEXT_NL);
    helping_listed *people = (helping_listed *)b.people;
    people->id = people->name = people->place = people->phone = S(EVIL);
    ((helping_report *)b.reports)->words = ((helping_report *)b.reports)->name = S(EVIL);
    ((helping_person *)b.couplings[BOARD_PAIR].people)->name = S(EVIL);
    ((helping_coupling *)b.couplings)[BOARD_PAIR].id = S(EVIL);
    ((helping_alone *)b.alone)->change = S(EVIL);
    ((helping_cell *)b.map)->place = S(EVIL);
    ((helping_spot *)b.spots)->words = S(EVIL);
    ((helping_word *)b.words)->words = S(EVIL);
    ((helping_event *)b.latest)->who = S(EVIL);
    helping_resident r = helping_wim(memory, TEXT_NL);
    web_page p = {.site = &site, .lang = TEXT_NL};
    buf out = buf_in(memory);
    web_broker_page(&out, &p, &(web_broker){.board = &b, .mistake = S(EVIL)});
    for (web_broker_list list = 0; list < WEB_LISTS; list++) {
        web_broker_listing x = {.board = &b, .list = list, .number = 1, .mistake = S(EVIL)};
        web_broker_list_page(&out, &p, &x);
        x.search = S(EVIL);
        web_broker_list_page(&out, &p, &x);
    }
    web_broker_person_page(
        &out, &p,
        &(web_broker_person){
            .board = &b, .person = &r, .listed = people, .mistake = S(EVIL), .words = S(EVIL), .day = S(EVIL)});
    web_neighbours_page(&out, &p, &(web_neighbours){.roles = true, .people = people, .person_count = 1});
    expect_lacks("hostile", buf_str(&out), "<script>alert");
    expect_has("hostile", buf_str(&out), "&lt;script&gt;alert");
}

int main(void)
{
    memory = arena_new();
    site = sample_site();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_order),    cmocka_unit_test(test_value),       cmocka_unit_test(test_many),
        cmocka_unit_test(test_proposal), cmocka_unit_test(test_waiting_for), cmocka_unit_test(test_map),
        cmocka_unit_test(test_later),    cmocka_unit_test(test_off),         cmocka_unit_test(test_later_for_a_report),
        cmocka_unit_test(test_held),     cmocka_unit_test(test_working),     cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_sure),     cmocka_unit_test(test_alone),       cmocka_unit_test(test_people),
        cmocka_unit_test(test_words),    cmocka_unit_test(test_latest),      cmocka_unit_test(test_person),
        cmocka_unit_test(test_hostile),
    };
    int failed = cmocka_run_group_tests_name("broker pages", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

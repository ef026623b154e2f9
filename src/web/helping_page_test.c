/* The pages of a resident: what is shown of others and when, the reasons, stopping and reporting. */
#include "web/pages_looking.h"

#include "base/banned.h"

static web_site site;

static str sample(const char *name, text_language lang)
{
    return sample_by_name(&site, name, lang);
}

static str page_of(const helping_resident *me, text_language lang)
{
    buf out = buf_in(memory);
    web_page p = {.site = &site, .lang = lang};
    web_neighbour_page(&out, &p, &(web_neighbour){.me = me});
    return buf_str(&out);
}

/* What stands about one coupling. */
static str coupling_in(str page, const char *id)
{
    return between(page, str_copy(memory, str_printf(memory, "data-coupling=\"%s\"", id)).p, "<li class=\"sh-coupling");
}

/* The page of Wim with this one coupling alone, and a last one behind it that says where it ends. */
static str page_with(const helping_coupling *c, text_language lang)
{
    helping_resident me = helping_wim(memory, lang);
    me.couplings = c;
    me.coupling_count = 1;
    return page_of(&me, lang);
}

/* ------------------------------------------------------------------ what is shown of others */

/* INV-1: also when a record should hold more than a name by mistake, the page shows the name alone. */
static void test_hidden(void **state)
{
    (void)state;
    for (text_language lang = 0; lang < TEXT_LANGUAGES; lang++) {
        for (int i = 0; i < WIM_COUPLINGS; i++) {
            helping_resident wim = helping_wim(memory, lang);
            helping_coupling c = wim.couplings[i];
            helping_person *people = ARENA_ARRAY(memory, helping_person, c.person_count);
            memcpy(people, c.people, c.person_count * sizeof *people);
            for (size_t k = 1; k < c.person_count; k++) {
                people[k].id = S("verborgen-7");
                people[k].answer = HELPING_SAID_NO;
            }
            c.people = people;
            c.value = 4711;
            c.kept_of_100 = 37;
            str page = page_with(&c, lang);
            expect_lacks("neighbour", page, "verborgen-7");
            expect_lacks("neighbour", page, "4711");
            expect_lacks("neighbour", page, "37");
            expect_lacks("neighbour", page, "zei nee<");
            assert_true(has(page, "Daan") == (people[1].name.n > 0));
        }
    }
}

/* Who said no, and why it ended, is told nobody. */
static void test_ended(void **state)
{
    (void)state;
    str ended = str_from(sample("neighbour", TEXT_NL),
                         (size_t)str_find(sample("neighbour", TEXT_NL), S("data-coupling=\"k7\"")));
    expect_has("ended", ended, "Dit gaat niet door.");
    expect_lacks("ended", str_cut(ended, 0, (size_t)str_find(ended, S("</li></ul></div>"))), "nee");
    helping_resident wim = helping_wim(memory, TEXT_NL);
    helping_coupling c = wim.couplings[WIM_ENDED];
    c.state = HELPING_PROPOSED; /* of a proposal nobody was told */
    str page = page_with(&c, TEXT_NL);
    expect_lacks("proposed", page, "data-coupling");
    expect_has("proposed", page, "Er wacht niets op u");
}

/* ------------------------------------------------------------------ each state has its words and its buttons */

static void test_states(void **state)
{
    (void)state;
    static const struct {
        int coupling;
        const char *part, *has[4], *lacks[3];
    } rows[] = {
        {WIM_ASKED,
         "antwoord",
         {"name=\"wat\" value=\"ja\"", "name=\"wat\" value=\"nee\"", "Iemand uit uw buurt past bij u",
          "De ander hoort niet wie nee zei."},
         {"Daan", "gebeurd"}},
        {WIM_RING,
         "loopt",
         {"Mensen uit uw buurt passen bij u", "U zei ja. Nu wachten wij op de ander.", "U doet dit met 3 mensen.",
          "value=\"nee\""},
         {"Daan", "value=\"ja\""}},
        {WIM_WAITING,
         "loopt",
         {"De makelaar kijkt hier eerst naar.", "href=\"tel:0000000001\"", "href=\"tel:112\""},
         {"value=\"ja\"", "gebeurd"}},
        {WIM_AGREED,
         "loopt",
         {"Daan en u", "De makelaar stelt u aan elkaar voor.", "Daan helpt u hiermee: een lekkende kraan maken."},
         {"value=\"ja\"", "gebeurd"}},
        {WIM_MET,
         "antwoord",
         {"Ging het door?", "Zou u het weer doen?", "name=\"wat\" value=\"gebeurd\"", "name=\"gebeurd\" value=\"nee\""},
         {"wat\" value=\"ja\""}},
        {WIM_DONE, "geweest", {"Daan en u", "Het is klaar. Dank u wel."}, {"value=\"ja\"", "name=\"wat\""}},
        {WIM_ENDED, "geweest", {"Iemand uit uw buurt past bij u", "Dit gaat niet door."}, {"Daan", "name=\"wat\""}},
    };
    helping_resident wim = helping_wim(memory, TEXT_NL);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        const helping_coupling *c = &wim.couplings[rows[i].coupling];
        str id = str_copy(memory, str_printf(memory, "id=\"%s\"", rows[i].part));
        str page = page_with(c, TEXT_NL), part = between(page, id.p, "</section>");
        expect_has(rows[i].part, part,
                   str_copy(memory, str_printf(memory, "data-coupling=\"" STR_FMT "\"", STR_ARG(c->id))).p);
        for (int k = 0; k < 4 && rows[i].has[k] != NULL; k++) {
            expect_has(rows[i].part, part, rows[i].has[k]);
        }
        for (int k = 0; k < 3 && rows[i].lacks[k] != NULL; k++) {
            expect_lacks(rows[i].part, part, rows[i].lacks[k]);
        }
        bool waits = c->state == HELPING_WAITING;    /* reported already: the numbers stand there instead */
        assert_true(has(part, "/melden/") != waits); /* a way to say that something is not right, on every one */
    }
    helping_coupling told = wim.couplings[WIM_MET];
    ((helping_person *)told.people)[0].told = true;
    str part = between(page_with(&told, TEXT_NL), "id=\"loopt\"", "</section>");
    expect_has("told", part, "U zei hoe het ging. Dank u wel.");
    expect_lacks("told", part, "name=\"gebeurd\"");
}

/* What took place stopped, and was not called off. */
static void test_stopped_after(void **state)
{
    (void)state;
    helping_resident wim = helping_wim(memory, TEXT_NL);
    helping_coupling c = wim.couplings[WIM_ENDED];
    c.met = true;
    expect_has("met", page_with(&c, TEXT_NL), "Dit is gestopt.");
    expect_lacks("met", page_with(&c, TEXT_NL), "Dit gaat niet door.");
}

/* What was agreed and does not go on stands first and once: what it was, what it means, what they can do; not who ended it, and nothing of when and where. */
static void test_off(void **state)
{
    (void)state;
    str page = sample("neighbour", TEXT_NL), off = between(page, "id=\"gaat-niet-door\"", "</section>");
    static const char *const parts[] = {"Dit gaat niet door",
                                        "data-coupling=\"k8\"",
                                        "Iemand helpt u hiermee: een lekkende kraan maken.",
                                        "wacht er niet meer op",
                                        "Zelf bellen mag ook: 000 000 00 01.",
                                        "name=\"wat\" value=\"weet-het\"",
                                        "/melden/k8"};
    expect_order("off", off, parts, LENGTH(parts));
    static const char *const lacks[] = {"Daan", "Het kan op", "Hoe ver", "Dit klopt"};
    for (size_t i = 0; i < LENGTH(lacks); i++) {
        expect_lacks("off", off, lacks[i]);
    }
    static const char *const places[] = {"id=\"gaat-niet-door\"", "id=\"antwoord\"", "id=\"loopt\""};
    expect_order("off", page, places, LENGTH(places));
    assert_int_equal(count_of(page, "data-coupling=\"k8\""), 1);
    helping_resident wim = helping_wim(memory, TEXT_NL);
    str alone = page_with(&wim.couplings[WIM_OFF], TEXT_NL);
    expect_lacks("alone", alone, "Er wacht niets op u");
    assert_int_equal(count_of(between(alone, "<main", "</main>"), "gaat niet door"), 1);
}

/* A question that waits for a report about somebody in it: a no can be said, and nothing tells why. */
static void test_held(void **state)
{
    (void)state;
    helping_resident wim = helping_wim(memory, TEXT_NL);
    helping_coupling held = wim.couplings[WIM_ASKED];
    held.held = true;
    str part = between(page_with(&held, TEXT_NL), "id=\"loopt\"", "</section>");
    expect_has("held", part, "Dit wacht nog even. U hoeft niets te doen.");
    expect_has("held", part, "value=\"nee\"");
    expect_lacks("held", part, "value=\"ja\"");
    expect_lacks("held", part, "Wilt u dit?");
    expect_lacks("held", part, "melding");
    str page = sample("neighbour-held", TEXT_NL), first = between(page, "id=\"antwoord\"", "</section>");
    expect_has("held", first, "name=\"gebeurd\""); /* how it went is asked all the same */
    expect_lacks("held", first, "Wilt u dit?");
    assert_int_equal(count_of(page, "Dit wacht nog even."), 2);
    expect_lacks("paper", sample("neighbour-held-paper", TEXT_NL), "Dit wacht op u");
    expect_has("paper", sample("neighbour-paper", TEXT_NL), "Dit wacht op u");
}

/* INV-2: each form that says something about a coupling says how it was seen. */
static void test_seen(void **state)
{
    (void)state;
    static const struct {
        const char *id, *seen;
    } rows[] = {{"k1", "asked"}, {"k2", "asked"}, {"k4", "agreed"}, {"k5", "met"}, {"k8", "ended"}};
    str page = sample("neighbour", TEXT_NL);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        str form = str_copy(
            memory,
            str_printf(memory, "name=\"koppeling\" value=\"%s\"><input type=\"hidden\" name=\"gezien\" value=\"%s\"",
                       rows[i].id, rows[i].seen));
        assert_int_equal(count_of(page, form.p), 1);
    }
    assert_int_equal(count_of(page, "name=\"koppeling\""), LENGTH(rows));
    assert_int_equal(count_of(page, "name=\"gezien\""), LENGTH(rows));
}

/* ------------------------------------------------------------------ reasons */

/* Skill, days, distance and rules, each once; what two others do for each other is theirs. */
static void test_reasons(void **state)
{
    (void)state;
    str page = sample("neighbour", TEXT_NL), pair = coupling_in(page, "k1"), ring = coupling_in(page, "k2");
    static const char *const once[] = {
        "Iemand helpt u hiermee: een lekkende kraan maken.",
        "U helpt iemand hiermee: post en rekeningen ordenen.",
        "Het kan op: dinsdagavond en zondag.",
        "Hoe ver: ongeveer 500 meter.",
        "U helpt iemand hiermee: post en rekeningen ordenen. Dit klopt: wie helpt, heeft een VOG.",
        "U helpt elkaar."};
    for (size_t i = 0; i < LENGTH(once); i++) {
        assert_int_equal(count_of(pair, once[i]), 1);
    }
    assert_int_equal(count_of(ring, "hiermee:"), 2); /* three links, one of them between two others */
    expect_lacks("ring", ring, "U helpt elkaar.");
    helping_resident wim = helping_wim(memory, TEXT_EN);
    helping_coupling c = wim.couplings[WIM_ASKED];
    helping_link *links = (helping_link *)c.links;
    links[0].by_phone = true;
    links[1].metres = 2000;
    str english = page_with(&c, TEXT_EN);
    static const char *const at_it[] = {"mending a dripping tap. This can be done by phone too.</span>",
                                        "sorting post and bills. How far: about 2 km. This holds: "};
    for (size_t i = 0; i < LENGTH(at_it); i++) { /* what holds of one thing alone stands behind it */
        assert_int_equal(count_of(english, at_it[i]), 1);
    }
    assert_int_equal(count_of(english, "How far:") + count_of(english, "by phone too"), 2);
    links[1].by_phone = true;
    assert_int_equal(count_of(page_with(&c, TEXT_EN), ">This can be done by phone too.</span>"), 1);
}

/* Before the yes: what it does to benefit and tax, with who says so and who decides; the rules of money and minors. */
static void test_terms(void **state)
{
    (void)state;
    str pair = coupling_in(sample("neighbour", TEXT_NL), "k1");
    static const char *const parts[] = {"Wat doet dit met uw geld?",
                                        "Wie een buur helpt, doet niets fout.",
                                        "Gemeente Merendal, 1 januari 2026",
                                        "Geen gevolg",
                                        "Hierover beslist: de gemeente. Bron: Participatiewet, artikel 31",
                                        "Let op",
                                        "Goede regels",
                                        "Geef nooit uw pinpas.",
                                        "Een kind is nooit alleen met een buur.",
                                        "name=\"wat\" value=\"ja\""};
    str rest = pair;
    for (size_t i = 0; i < LENGTH(parts); i++) { /* in this order: all of it before the button */
        ptrdiff_t at = str_find(rest, str_of(parts[i]));
        if (at < 0) {
            fail_msg("no '%s' in its place", parts[i]);
        }
        rest = str_from(rest, (size_t)at + 1);
    }
    str open = between(pair, "data-state", "<details");
    expect_has("statement", open, "Wie een buur helpt, doet niets fout."); /* seen by who opens nothing */
    helping_resident bare = helping_wim(memory, TEXT_NL);
    bare.terms = NULL;
    bare.effect_count = 0;
    str page = page_of(&bare, TEXT_NL);
    expect_has("bare", page, "Geef nooit uw pas of uw pincode.");
    expect_lacks("bare", page, "Wat doet dit met uw geld?");
    expect_has("bare", coupling_in(page, "k3"), "href=\"tel:14000\"");
}

/* INV-2 of the records: given and received stand apart, and are told to be no debt. */
static void test_said(void **state)
{
    (void)state;
    str said = between(sample("neighbour", TEXT_NL), "id=\"gezegd\"", "</section>");
    static const char *const parts[] = {
        "U hielp 3 keer. U werd 1 keer geholpen. Dat hoeft niet gelijk te zijn.",
        "post en rekeningen ordenen <span class=\"sh-heard\">(gehoord in: de boekhouding)</span> <span",
        "<span class=\"sh-heard\">(dit doet u graag)</span>",
        "<span class=\"sh-heard\">(kan niet wachten)</span>",
        "<li>een kop koffie drinken</li>",
        "U kunt op: dinsdagavond en zaterdag.",
        "U gaat tot ongeveer 1 kilometer.",
        "U krijgt hooguit 2 nieuwe vragen per week.",
        "U spreekt: Nederlands en Turks.",
        "In uw buurt zoeken 4 mensen wat u kunt.",
        "In uw buurt kan iemand wat u zoekt.",
        "href=\"/nl/buren/ik/wim/vertellen\"",
        "href=\"/nl/buren/ik/wim/papier\""};
    for (size_t i = 0; i < LENGTH(parts); i++) {
        expect_has("said", said, parts[i]);
    }
    str fresh = sample("neighbour-new", TEXT_NL);
    expect_has("new", fresh, "Zeg eerst wat u kunt, of wat u zoekt.");
    expect_has("new", fresh, "role=\"alert\"");
    expect_has("new", fresh, "<title>Fout: ");
    expect_lacks("new", fresh, "U spreekt:");
}

/* ------------------------------------------------------------------ stopping, reporting, paper */

static void test_stop(void **state)
{
    (void)state;
    str page = sample("neighbour", TEXT_NL), stopped = sample("neighbour-stopped", TEXT_NL);
    expect_has("neighbour", page, "href=\"/nl/buren/ik/wim/stoppen\"");
    expect_lacks("neighbour", page, "value=\"stopt\""); /* never with one press */
    str confirm = sample("neighbour-stop", TEXT_NL);
    expect_has("stop", confirm, "name=\"wat\" value=\"stopt\"");
    expect_has("stop", confirm, "action=\"/nl/buren/ik/wim\"");
    expect_has("stop", confirm, "Nee, ik ga terug");
    expect_has("stopped", stopped, "name=\"wat\" value=\"doet-weer-mee\"");
    expect_lacks("stopped", stopped, "/stoppen\"");
    expect_lacks("stopped", stopped, "Er wacht niets op u");
}

/* A report is told to the minute, by the clock on the wall: in summer two hours before universal time, in winter one. */
static void test_moment(void **state)
{
    (void)state;
    static const struct {
        int64_t at;
        const char *nl, *en;
    } rows[] = {
        {1774745999, "29 maart 2026 om 1.59 uur", "29 March 2026 at 1:59"},     /* 00:59:59 */
        {1774746000, "29 maart 2026 om 3.00 uur", "29 March 2026 at 3:00"},     /* 01:00 */
        {1792889999, "25 oktober 2026 om 2.59 uur", "25 October 2026 at 2:59"}, /* 00:59:59 */
        {1792890000, "25 oktober 2026 om 2.00 uur", "25 October 2026 at 2:00"}, /* 01:00 */
        {1798758059, "1 januari 2027 om 0.00 uur", "1 January 2027 at 0:00"},   /* 2026-12-31 23:00:59 */
        {1743296400, "30 maart 2025 om 3.00 uur", "30 March 2025 at 3:00"},     /* 01:00 */
        {1711846799, "31 maart 2024 om 1.59 uur", "31 March 2024 at 1:59"},     /* a last day that is a Sunday */
    };
    for (size_t i = 0; i < LENGTH(rows); i++) {
        for (text_language lang = 0; lang < TEXT_LANGUAGES; lang++) {
            helping_resident me = helping_wim(memory, lang);
            ((helping_reported *)me.reports)[0].at = rows[i].at;
            buf out = buf_in(memory);
            web_neighbour_reported_page(&out, &(web_page){.site = &site, .lang = lang}, &(web_neighbour){.me = &me});
            expect_has("moment", buf_str(&out), lang == TEXT_NL ? rows[i].nl : rows[i].en);
        }
    }
}

static void test_report(void **state)
{
    (void)state;
    str page = sample("neighbour-report", TEXT_NL);
    ptrdiff_t number = str_find(page, S("tel:0000000001")), field = str_find(page, S("<textarea"));
    assert_true(number > 0 && field > number); /* the number to call at once, before anything to fill in */
    expect_has("report", page, "action=\"/nl/buren/ik/wim/melden/k4\"");
    expect_has("report", page, "name=\"wat\" value=\"melding\"");
    expect_has("report", page, "De makelaar. Elke dag van 8 tot 22 uur.");
    expect_lacks("report", page, "Daan");
    str after = sample("neighbour-reported", TEXT_NL);
    expect_has("reported", after, "href=\"tel:0000000001\"");
    static const char *const reached[] = {
        "Wie: De makelaar.", "Hoe: uw melding staat bovenaan het bord van de makelaar.",
        "Verstuurd op 1 januari 2026 om 9.50 uur.", "Nog niemand pakte het op. Wilt u nu iemand spreken? Bel dan."};
    for (size_t i = 0; i < LENGTH(reached); i++) {
        expect_has("reported", after, reached[i]);
    }
    helping_resident taken = helping_wim(memory, TEXT_NL);
    taken.reports++; /* the one before, that somebody took up */
    taken.report_count--;
    buf told = buf_in(memory);
    web_neighbour_reported_page(&told, &(web_page){.site = &site, .lang = TEXT_NL}, &(web_neighbour){.me = &taken});
    expect_has("taken", buf_str(&told), "Opgepakt door Marja, op 24 december 2025 om 10.00 uur.");
    expect_lacks("taken", buf_str(&told), "Nog niemand");
    str failed = sample("neighbour-unreported", TEXT_NL);
    expect_has("unreported", failed, "<h1");
    expect_has("unreported", failed, "Niemand heeft uw melding gezien. Bel daarom nu.");
    expect_has("unreported", failed, "href=\"tel:0000000001\"");
    expect_has("unreported", failed, "href=\"tel:112\"");
    expect_has("reported", after, "href=\"/nl/buren/ik/wim\"");
}

/* What became of a report stands on their own page too, at what it is about and nowhere else. */
static void test_own_report(void **state)
{
    (void)state;
    static const struct {
        helping_reported report;
        const char *says;
    } rows[] = {
        {{.at = 1, .coupling = {"k4", 2}}, "Nog niemand pakte het op."},
        {{.at = 1, .coupling = {"k4", 2}, .taken_by = {"Anja", 4}, .taken_at = 86400},
         "Opgepakt door Anja, op 2 januari 1970 om 1.00 uur."},
        {{.at = 1, .coupling = {"k4", 2}, .taken_by = {"Anja", 4}, .handled = true}, "De makelaar heeft dit bekeken."},
        {{.at = 1, .coupling = {"k4", 2}, .taken_by = {"Anja", 4}, .handled = true, .stopped = true},
         "De makelaar heeft dit gestopt."},
    };
    for (size_t i = 0; i < LENGTH(rows); i++) {
        helping_resident wim = helping_wim(memory, TEXT_NL);
        wim.reports = &rows[i].report;
        wim.report_count = 1;
        str page = page_of(&wim, TEXT_NL);
        expect_has("own", coupling_in(page, "k4"), rows[i].says);
        expect_has("own", coupling_in(page, "k4"), "href=\"/nl/buren/ik/wim/gemeld\"");
        assert_int_equal(count_of(page, rows[i].says), 1);
        buf told = buf_in(memory);
        web_neighbour_reported_page(&told, &(web_page){.site = &site, .lang = TEXT_NL}, &(web_neighbour){.me = &wim});
        expect_has("reported", buf_str(&told), rows[i].says);
    }
}

static void test_paper(void **state)
{
    (void)state;
    str page = sample("neighbour-paper", TEXT_NL), main = between(page, "<main", "</main>");
    expect_has("paper", main, "Iemand helpt u hiermee: een lekkende kraan maken.");
    expect_lacks("paper", main, "Daan");
    static const char *const said[] = {"Het kan op:", "Hoe ver:", "Wie een buur helpt, doet niets fout.",
                                       "Hierover beslist: de gemeente. Bron: Participatiewet, artikel 31",
                                       "Geef nooit uw pinpas."};
    for (size_t i = 0; i < LENGTH(said); i++) { /* the same as who says yes on a screen reads */
        expect_has("paper", main, said[i]);
    }
    expect_lacks("paper", main, "<details"); /* nothing that paper cannot open */
    assert_int_equal(count_of(main, "<tr>"), 1 + HELPING_DAYS);
    assert_int_equal(count_of(main, "<td><span class=\"sh-square\">"), HELPING_DAYS * HELPING_PARTS);
    assert_int_equal(count_of(main, "Ja, dat wil ik"), 1); /* what waits for an answer, and nothing else */
    expect_lacks("paper", main, "type=\"submit\"");
    expect_has("paper", main, "Breng dit terug: Buurthuis De Brug");
}

/* ------------------------------------------------------------------ the first page, and the way to it */

static void test_first_page(void **state)
{
    (void)state;
    str open = sample("neighbours", TEXT_NL), closed = sample("neighbours-closed", TEXT_NL);
    expect_has("demo", open, "<option value=\"wim\">Wim Terpstra</option>");
    expect_has("demo", open, "href=\"/nl/makelaar\"");
    expect_lacks("closed", between(closed, "<main", "</main>"), "<form");
    expect_lacks("closed", closed, "/nl/makelaar");
    expect_lacks("closed", closed, "Wim");
    expect_has("closed", between(closed, "id=\"makelaar\"", "</section>"), "href=\"tel:14000\"");
    expect_has("closed", between(closed, "id=\"makelaar\"", "</section>"), "Buurthuis De Brug");
    assert_int_equal(count_of(between(open, "sh-numbers", "</ol>"), "<li>"), 5);
    expect_has("start", sample("start", TEXT_NL), "href=\"/nl/buren\"");
    expect_has("overview", sample("overview-nothing", TEXT_EN), "href=\"/en/neighbours\" target=\"_blank\"");
    expect_lacks("danger", sample("overview", TEXT_NL), "href=\"/nl/buren\""); /* danger first, and nothing beside it */
    expect_lacks("print", sample("print", TEXT_NL), "href=\"/nl/buren\"");
}

/* ------------------------------------------------------------------ hostile text */

#define EVIL "\"><script>alert(1)</script>'&"

static void test_hostile(void **state)
{
    (void)state;
    helping_resident me = helping_wim(memory, TEXT_NL);
    helping_coupling c = me.couplings[WIM_ASKED];
    helping_link *l = (helping_link *)c.links;
    helping_skill *can = (helping_skill *)me.can;
    me.id = me.name = me.days = c.id = l->words = l->days = can->words = can->heard_in = S(EVIL);
    ((helping_effect *)me.effects)->words = S(EVIL);
    ((helping_terms *)me.terms)->call_phone = S(EVIL);
    me.couplings = &c;
    me.coupling_count = 1;
    helping_form f = helping_wim_form(memory, TEXT_NL, true);
    f.id = f.name = ((helping_choice *)f.can)->words = ((helping_choice *)f.can)->id = S(EVIL);
    web_page p = {.site = &site, .lang = TEXT_NL};
    buf out = buf_in(memory);
    web_neighbour_page(&out, &p, &(web_neighbour){.me = &me, .mistake = S(EVIL)});
    web_neighbour_report_page(&out, &p, &(web_neighbour_report){.me = &me, .coupling = &c, .words = S(EVIL)});
    web_neighbour_paper_page(&out, &p, &(web_neighbour){.me = &me});
    web_neighbour_stop_page(&out, &p, &(web_neighbour){.me = &me});
    web_neighbour_form_page(
        &out, &p, &(web_neighbour_form){.form = &f, .can_words = S(EVIL), .seek_words = S(EVIL), .was_heard = true});
    expect_lacks("hostile", buf_str(&out), "<script>alert");
    expect_has("hostile", buf_str(&out), "&lt;script&gt;alert");
    expect_has("hostile", buf_str(&out), "/nl/buren/ik/%22%3E%3Cscript%3E");
}

int main(void)
{
    memory = arena_new();
    site = sample_site();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hidden),     cmocka_unit_test(test_ended),         cmocka_unit_test(test_states),
        cmocka_unit_test(test_seen),       cmocka_unit_test(test_reasons),       cmocka_unit_test(test_terms),
        cmocka_unit_test(test_said),       cmocka_unit_test(test_stop),          cmocka_unit_test(test_report),
        cmocka_unit_test(test_own_report), cmocka_unit_test(test_held),          cmocka_unit_test(test_moment),
        cmocka_unit_test(test_off),        cmocka_unit_test(test_stopped_after), cmocka_unit_test(test_paper),
        cmocka_unit_test(test_first_page), cmocka_unit_test(test_hostile),
    };
    int failed = cmocka_run_group_tests_name("helping pages", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

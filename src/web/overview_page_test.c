/* The page of what there is for a household. */
#include "web/pages_looking.h"

#include "base/banned.h"

static web_site site;

/* The text of the item with this scheme. */
static str scheme_of(str page, const char *name)
{
    str start = str_copy(memory, str_printf(memory, "<h3>%s</h3>", name));
    return between(page, start.p, "</details></li>");
}

static void test_overview(void **state)
{
    (void)state;
    str page = sample_by_name(&site, "overview", TEXT_NL);
    expect_has("overview", page, "Bijstand (An"); /* in the total, where two lines would have one name */
    str item = scheme_of(page, "Bijstand");
    expect_has("overview", item, "<span class=\"sh-amount\">€ 577,79 per maand</span>");
    expect_has("overview", item, "<p>€ 29,13 zet de gemeente opzij.</p>");
    expect_has("overview", page, "Daarnaast wordt er elke maand € 29,13 vakantietoeslag voor u opzijgezet.");
    expect_has("overview", item, ">Waarschijnlijk</span>");
    expect_has("overview", item, "Voor An Bakker en Bo samen.");
    expect_has("overview", item, "Let op: De gemeente kan een lager bedrag geven.");
    expect_has("overview", item, "Dat duurt hoogstens 8 weken.");
    expect_has("overview", item, "href=\"https://www.werk.nl\"");
    expect_has("overview", item, "href=\"https://wetten.overheid.nl/BWBR0015703#Artikel11\"");
    assert_int_equal(count_of(item, "Participatiewet, artikel 11"), 1); /* each article once */
    const char *line =
        "Participatiewet, artikel 11<span class=\"sh-hidden\"> (opent naast deze bladzijde)</span></a>, 19</p>";
    expect_has("overview", item, line); /* one line for each law */
    expect_has("overview", item, ">Verordening Merendal, artikel 3</p>");
    item = scheme_of(page, "Zorgtoeslag");
    expect_has("overview", item, ">Bijna zeker</span>");
    expect_has("overview", item, "Voor An Bakker.</span><span class=\"sh-amount\">€ 129,00 per maand");
    expect_has("overview", item, "Voor Bo.</span><span class=\"sh-amount\">€ 123,00 per maand");
    item = scheme_of(page, "Huurtoeslag");
    expect_has("overview", item, ">Misschien</span>");
    expect_has("overview", item, "<li>An Bakker: Hoeveel huur betaalt u?</li>");
    expect_has("overview", item, "<li>An Bakker: Er ontbreekt een gegeven: spaargeld</li>");
    expect_has("overview", item, "Hangt af van 2 vragen.");
    item = scheme_of(page, "Kindgebonden budget");
    expect_has("overview", item, ">Nu niet</span>");
    expect_has("overview", item, "<li>uw inkomen is te hoog</li>");
    expect_has("overview", item, "Dan heeft u er wel recht op:</p>");
    expect_has("overview", item, "<li>uw inkomen is hoogstens € 2.400</li>");
    expect_has("overview", scheme_of(page, "Studietoeslag"), ">Nog niet bevestigd</span>");
    assert_int_equal(count_of(scheme_of(page, "Studietoeslag"), "An Bakker"), 1);
    assert_int_equal(count_of(scheme_of(page, "AOW"), "Voor An Bakker."), 1); /* also without a reason */
    expect_has("overview", scheme_of(page, "AOW"), "Aanvragen: Bij de SVB.");
    expect_has("overview", page, "€ 1.477,79");
    expect_has("overview", page, "wij kennen uw loon nog niet");
    expect_has("overview", page, "Wij ronden af naar beneden");
}

/* ACCEPTANCE 3: name, amount, certainty, what is missing, who decides and the rule stand there before anything is opened. */
static void test_row(void **state)
{
    (void)state;
    str page = sample_by_name(&site, "overview", TEXT_NL), start = S("<li class=\"sh-scheme"), rest = page;
    size_t rows = 0;
    for (ptrdiff_t at; (at = str_find(rest, start)) >= 0; rows++) {
        rest = str_from(rest, (size_t)at);
        str row = str_cut(rest, 0, (size_t)str_find(rest, S("<details>")));
        expect_has("a row of overview", row, "<h3>");
        expect_has("a row of overview", row, "class=\"sh-sure ");
        expect_has("a row of overview", row, " beslist.");
        expect_has("a row of overview", row, "href=\"https://wetten.overheid.nl/");
        rest = str_from(rest, start.n);
    }
    assert_int_equal(rows, 7); /* Zorgtoeslag is one row for two people */
    assert_int_equal(count_of(page, "Hangt af van"), 1);
    assert_int_equal(count_of(page, "sh-amount--open"), 1);
}

/* Of many schemes that may be, the first few stand there; the others open. Nothing opens for one more. */
static void test_folded(void **state)
{
    (void)state;
    static const struct {
        size_t schemes, shown;
        const char *label;
    } rows[] = {{4, 4, NULL}, {5, 5, NULL}, {6, 4, "Laat de andere 2 zien"}, {16, 4, "Laat de andere 12 zien"}};
    for (size_t i = 0; i < LENGTH(rows); i++) {
        web_overview o = sample_overview(TEXT_NL);
        overview record = *o.record;
        overview_item *items = ARENA_ARRAY(memory, overview_item, rows[i].schemes);
        for (size_t k = 0; k < rows[i].schemes; k++) {
            items[k] = sample_item(str_copy(memory, str_printf(memory, "r%zu", k)).p, OVERVIEW_MISSING, S("R"), S("S"));
        }
        record.items = items;
        record.item_count = rows[i].schemes;
        o.record = &record;
        buf out = buf_in(memory);
        web_overview_page(&out, &(web_page){.site = &site, .lang = TEXT_NL}, &o);
        str card = between(buf_str(&out), "<h2>Misschien kan er meer</h2>", "</section>");
        ptrdiff_t fold = rows[i].label == NULL ? (ptrdiff_t)card.n : str_find(card, str_of(rows[i].label));
        assert_true(fold > 0);
        assert_int_equal(count_of(str_cut(card, 0, (size_t)fold), "<h3>"), rows[i].shown);
        assert_int_equal(count_of(card, "<h3>"), rows[i].schemes);
        expect_has("overview", str_cut(card, 0, (size_t)str_find(card, S("<h3>"))), "formaction=\"/nl/vragen\"");
        assert_int_equal(rows[i].label == NULL ? 0 : 1, count_of(card, "Laat de andere"));
    }
}

/* What would change a refusal is worked out when somebody asks; on paper nobody can ask. */
static void test_flips(void **state)
{
    (void)state;
    str asked = sample_by_name(&site, "overview", TEXT_NL),
        not_asked = sample_by_name(&site, "overview-quiet", TEXT_NL);
    const char *button = "formaction=\"/nl/overzicht#geen-recht\" name=\"stap\" value=\"waarom\"";
    expect_has("overview-quiet", between(not_asked, "id=\"geen-recht\"", "</section>"), button);
    expect_lacks("overview", asked, button);
    expect_has("overview", between(asked, "id=\"geen-recht\"", "</section>"), "<details open>");
    expect_has("print", sample_by_name(&site, "print", TEXT_NL), "<li>uw inkomen is hoogstens € 2.400</li>");
}

/* ACCEPTANCE 5: what somebody receives already is never offered again. */
static void test_received(void **state)
{
    (void)state;
    str page = sample_by_name(&site, "overview", TEXT_NL);
    str offered = between(page, "Hier heeft u waarschijnlijk recht op", "</section>");
    expect_lacks("overview", offered, "Kinderbijslag");
    str received = between(page, "Dit krijgt u al", "</section>");
    expect_has("overview", received, "Kinderbijslag");
    expect_has("overview", received, "€ 298,40 per kwartaal");
    expect_lacks("overview", received, "Aanvragen:");
}

static void test_danger_first(void **state)
{
    (void)state;
    str page = sample_by_name(&site, "overview", TEXT_NL);
    ptrdiff_t home = str_find(page, S("Is het thuis niet veilig?")),
              life = str_find(page, S("Praat met iemand. Bel 113."));
    ptrdiff_t eviction = str_find(page, S("Moet u uw huis uit?")), first = str_find(page, S("Dit hebben we begrepen"));
    assert_true(home > 0 && life > home && eviction > life && first > eviction);
    expect_has("overview", page, "U zei dat het om deze dag gaat: 20 juli 2026.");
    expect_has("overview", page, "Wij praten met u op 6 juli 2026 of eerder.");
    expect_has("overview", page, "U schreef: “bang thuis”");
    expect_has("overview-quiet", sample_by_name(&site, "overview-quiet", TEXT_NL), "<title>Samenhang</title>");
}

static void test_print(void **state)
{
    (void)state;
    str page = sample_by_name(&site, "print", TEXT_NL);
    assert_int_equal(count_of(page, "<details"), count_of(page, "<details open"));
    assert_true(count_of(page, "<details") > 0);
    str content = between(page, "<main", "</main>");
    assert_int_equal(count_of(content, "<form"), 0);
    expect_has("print", page, "action=\"/en/afdrukken\""); /* the other language stays on paper */
    assert_int_equal(count_of(content, "<button"), 2);     /* back; print, for who has JavaScript */
    expect_has("print", page, "Wie beslist: de gemeente.");
}

/* Names only where somebody else could be meant: both adults of a home are "u", and what is the same for each is said once. */
static void test_whom(void **state)
{
    (void)state;
    static const household_person couple[] = {{.id = {"an", 2}, .name = {"An", 2}},
                                              {.id = {"bo", 2}, .name = {"Bo", 2}}};
    household home = {.persons = couple, .person_count = 2};
    overview_item items[] = {sample_item("a", OVERVIEW_GRANTED, S("Samen"), S("S.")),
                             sample_item("b", OVERVIEW_GRANTED, S("Alleen"), S("S.")),
                             sample_item("c", OVERVIEW_MISSING, S("Misschien"), S("S.")),
                             sample_item("c", OVERVIEW_MISSING, S("Misschien"), S("S."))};
    items[0].persons = sample_both;
    items[0].person_count = 2;
    items[3].persons = sample_bo;
    overview record = {
        .day = date_from_ymd(2026, 7, 1), .household = &home, .items = items, .item_count = LENGTH(items)};
    web_page p = {.site = &site, .lang = TEXT_NL};
    buf out = buf_in(memory);
    web_overview_page(&out, &p, &(web_overview){.record = &record});
    expect_has("couple", scheme_of(buf_str(&out), "Samen"), "Voor u samen.");
    expect_has("couple", scheme_of(buf_str(&out), "Alleen"), "Voor An.");
    expect_has("couple", scheme_of(buf_str(&out), "Misschien"), "Voor An en Bo.");
    home.person_count = 1;
    record.item_count = 2;
    items[0].person_count = 1;
    out = buf_in(memory);
    web_overview_page(&out, &p, &(web_overview){.record = &record});
    expect_lacks("alone", between(buf_str(&out), "<main", "</main>"), "Voor ");
}

/* Neighbours stand on the overview as in a plan: for what, how many, how far in a band, what can be done in return; and beside danger not. */
static void test_near(void **state)
{
    (void)state;
    str near = between(sample_by_name(&site, "overview-near", TEXT_NL), "id=\"buurt\"", "</section>");
    static const char *const parts[] = {"Dit hoorden wij in uw woorden: een lekkende kraan maken en in de tuin werken.",
                                        "In uw buurt kunnen 3 mensen dit.", "ongeveer 500 meter",
                                        "voor een ander koken", "href=\"/nl/buren\""};
    for (size_t i = 0; i < LENGTH(parts); i++) {
        expect_has("near", near, parts[i]);
    }
    expect_has("near", between(sample_by_name(&site, "overview-near", TEXT_EN), "id=\"buurt\"", "</section>"),
               "This we heard in your words");
    web_overview o = sample_overview(TEXT_NL);
    o.near_by = family_neighbours(memory, TEXT_NL);
    buf out = buf_in(memory);
    web_overview_page(&out, &(web_page){.site = &site, .lang = TEXT_NL}, &o);
    expect_lacks("danger", buf_str(&out), "id=\"buurt\"");
    expect_lacks("nothing heard", sample_by_name(&site, "overview", TEXT_NL), "id=\"buurt\"");
}

/* Who came to try something out finds it first; not on paper. */
static void test_wish(void **state)
{
    (void)state;
    web_overview o = sample_overview(TEXT_NL);
    web_page p = {.site = &site, .lang = TEXT_NL};
    buf out = buf_in(memory);
    o.wish = S("Als ik iemand in huis neem");
    web_overview_page(&out, &p, &o);
    expect_has("overview", between(buf_str(&out), o.wish.p, "Dit hebben we begrepen"), "formaction=\"/nl/wat-als\"");
    out = buf_in(memory);
    web_print_page(&out, &p, &o);
    expect_lacks("print", buf_str(&out), o.wish.p);
}

int main(void)
{
    memory = arena_new();
    site = sample_site();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_overview), cmocka_unit_test(test_row),      cmocka_unit_test(test_folded),
        cmocka_unit_test(test_flips),    cmocka_unit_test(test_received), cmocka_unit_test(test_danger_first),
        cmocka_unit_test(test_print),    cmocka_unit_test(test_whom),     cmocka_unit_test(test_near),
        cmocka_unit_test(test_wish),
    };
    int failed = cmocka_run_group_tests_name("overview page", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

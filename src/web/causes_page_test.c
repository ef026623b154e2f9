/* The page of how things hang together. */
#include "web/pages_looking.h"

#include "base/contact.h"
#include "base/file.h"
#include "report/graph.h"

#include "base/banned.h"

static web_site site;

static str page_of(const overview_causes *c, text_language lang)
{
    buf out = buf_in(memory);
    web_page p = {.site = &site, .lang = lang, .answers = sample_answers, .answer_count = LENGTH(sample_answers)};
    put_sample_causes(&out, &p, c);
    return buf_str(&out);
}

/* ------------------------------------------------------------------ picture and list */

/* The value of an attribute in the text of an element's tag. */
static str value_of(str tag, const char *attribute)
{
    str start = str_printf(memory, " %s=\"", attribute);
    ptrdiff_t at = str_find(tag, start);
    assert_true(at >= 0);
    str rest = str_from(tag, (size_t)at + start.n);
    return str_cut(rest, 0, (size_t)str_find(rest, S("\"")));
}

/* Every "from>to" of elements that begin so, one a line, in order. */
static str edges_of(str part, const char *begins)
{
    buf b = buf_in(memory);
    for (ptrdiff_t at; (at = str_find(part, str_of(begins))) >= 0;) {
        part = str_from(part, (size_t)at);
        str tag = str_cut(part, 0, (size_t)str_find(part, S(">")));
        str from = value_of(tag, "data-from"), to = value_of(tag, "data-to");
        buf_printf(&b, STR_FMT ">" STR_FMT "\n", STR_ARG(from), STR_ARG(to));
        part = str_from(part, tag.n);
    }
    return buf_str(&b);
}

static str edges_of_record(const overview_causes *c)
{
    buf b = buf_in(memory);
    for (size_t i = 0; i < c->arrow_count; i++) {
        str from = c->causes[c->arrows[i].from].id, to = c->causes[c->arrows[i].to].id;
        buf_printf(&b, STR_FMT ">" STR_FMT "\n", STR_ARG(from), STR_ARG(to));
    }
    return buf_str(&b);
}

/* ACCEPTANCE 15: the picture and the list have the arrows of the record, each once. */
static void check_edges(const overview_causes *c)
{
    str page = page_of(c, TEXT_NL), wanted = edges_of_record(c);
    size_t pictures = count_of(page, "<svg class=\"sh-graph");
    assert_true(pictures == 1 || pictures == 2);
    assert_int_equal(pictures, 1 + count_of(page, "<div class=\"sh-across\">"));
    str rest = page;
    for (size_t i = 0; i < pictures; i++) {
        rest = str_from(rest, (size_t)str_find(rest, S("<svg class=\"sh-graph")));
        str picture = str_cut(rest, 0, (size_t)str_find(rest, S("</svg></")));
        assert_true(str_eq(edges_of(picture, "<path class=\"sh-arrow"), wanted));
        assert_int_equal(count_of(picture, "<g class=\"sh-node"), c->count);
        rest = str_from(rest, picture.n);
    }
    if (c->arrow_count > 0) {
        str list = between(page, "<details id=\"lijst\">", "</details>");
        assert_true(str_eq(edges_of(list, "<li class=\"sh-way"), wanted));
    }
}

static void test_edges(void **state)
{
    (void)state;
    static const size_t rows[][2] = {{1, 0}, {2, 1}, {16, 40}, {60, 100}};
    overview_causes c = causes_case_1(memory, TEXT_NL);
    check_edges(&c);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        c = causes_many(memory, TEXT_NL, rows[i][0], rows[i][1]);
        check_edges(&c);
    }
}

/* What is supposed is dashed, in the picture and in the list; a loop has its tip, what holds back a bar, danger its sign. */
static void test_looks(void **state)
{
    (void)state;
    str page = sample_by_name(&site, "causes", TEXT_NL),
        picture = between(page, "<div class=\"sh-across\">", "</svg></div>");
    overview_causes c = causes_case_1(memory, TEXT_NL);
    size_t supposed = 0, loops = 0, arrows = 0;
    for (size_t i = 0; i < c.count; i++) {
        str box = between(
            picture, str_copy(memory, str_printf(memory, " data-cause=\"" STR_FMT "\"", STR_ARG(c.causes[i].id))).p,
            "</g>");
        assert_int_equal(has(box, "#alert\""), c.causes[i].danger);
        supposed += !c.causes[i].told;
    }
    for (size_t i = 0; i < c.arrow_count; i++) {
        arrows += c.arrows[i].supposed;
        loops += c.arrows[i].loop;
    }
    assert_true(supposed > 0 && loops == 2 && arrows > 0);
    assert_int_equal(count_of(picture, "sh-node--supposed"), supposed);
    assert_int_equal(count_of(picture, "sh-arrow--supposed"), arrows);
    assert_int_equal(count_of(picture, "url(#breed-loop)"), loops);
    assert_int_equal(count_of(picture, "sh-arrow--loop"), loops);
    assert_int_equal(count_of(picture, "url(#breed-bar)"), 1);
    assert_int_equal(count_of(picture, "sh-node--first"), 1);
    assert_int_equal(count_of(between(page, "<details id=\"lijst\">", "</details>"), "sh-way--supposed"), arrows);
    assert_int_equal(count_of(page, "een kring: houdt zichzelf in stand"), 1); /* what the signs mean */
    expect_lacks("causes", page, "buiten uw huis");                            /* … only of what is there */
}

/* ------------------------------------------------------------------ words */

/* What is seen before anything is opened. */
static str unfolded(str page)
{
    buf b = buf_in(memory);
    int depth = 0;
    while (page.n > 0) {
        bool opens = str_starts(page, S("<details")), closes = str_starts(page, S("</details>"));
        depth += opens;
        if (depth == 0) {
            buf_char(&b, page.p[0]);
        }
        depth -= closes;
        page = str_from(page, closes ? S("</details>").n : 1);
    }
    return buf_str(&b);
}

static void test_begin(void **state)
{
    (void)state;
    str page = sample_by_name(&site, "causes", TEXT_NL);
    str begin = between(page, "id=\"begin\"", "</section>"), seen = unfolded(begin);
    static const char *const in_order[] = {
        "<h2>Begin hier: Hulp bij schulden</h2>",
        "<strong>Daardoor kan ook dit minder worden: schulden, uit huis gezet worden en stress.</strong>",
        "Dat is duidelijk: in 83 van 100 berekeningen komt dit als eerste.",
        "Schulden geven stress",
        "Stress geeft ruzie",
        "Ruzie maakt het thuis onrustig",
        "<b>Schuldhulp</b>. Hulp als u niet meer rondkomt."};
    for (size_t i = 0; i < LENGTH(in_order); i++) {
        ptrdiff_t at = str_find(seen, str_of(in_order[i]));
        if (at < 0) {
            fail_msg("'%s' is not there, or not in its place", in_order[i]);
        }
        seen = str_from(seen, (size_t)at);
    }
    assert_int_equal(count_of(unfolded(begin), "<li class=\"sh-way"), 3);
    assert_int_equal(count_of(unfolded(begin), "Dit vermoeden wij."),
                     count_of(unfolded(begin), "<li class=\"sh-way sh-way--supposed\">"));
    assert_int_equal(count_of(unfolded(begin), "Dit vermoeden wij."), 3);
    expect_lacks("causes", unfolded(begin), "Onrust thuis maakt een kind");
    ptrdiff_t danger = str_find(page, S("Is het thuis niet veilig?")), first = str_find(page, S("id=\"begin\""));
    assert_true(danger > 0 && danger < first);
}

/* What is folded is all there. */
static void test_more(void **state)
{
    (void)state;
    str begin = between(sample_by_name(&site, "causes", TEXT_NL), "id=\"begin\"", "</section>");
    assert_true(str_eq(edges_of(between(begin, "<details id=\"stappen\">", "</details>"), "<li class=\"sh-way"),
                       S("debts>stress\nstress>quarrels\nquarrels>unrest\nunrest>behaviour\n")));
    static const char *const rows[][2] = {
        {"stappen", "Onrust thuis maakt een kind"},
        {"stappen", "Onderzoek zegt dat het zo werkt, niet hoe sterk."},
        {"oplossen", "Schulden: in onze berekening 85 van de 100 keer."},
        {"oplossen", "Moeilijk gedrag van een kind: in onze berekening minder dan 1 van de 100 keer."},
        {"oplossen", "Niemand heeft gemeten"},
        {"zeker", "Dat is duidelijk: bijna altijd komt dit voorop."},
        {"zeker", "Wij rekenden het 500 keer uit."},
        {"zeker", "Het zijn geen echte gezinnen"}};
    for (size_t i = 0; i < LENGTH(rows); i++) {
        str id = str_copy(memory, str_printf(memory, "<details id=\"%s\">", rows[i][0]));
        expect_has(rows[i][0], between(begin, id.p, "</details>"), rows[i][1]);
    }
}

static void test_rest(void **state)
{
    (void)state;
    str page = sample_by_name(&site, "causes", TEXT_NL);
    expect_has("causes", page, "In 64 van 100 berekeningen zijn dit de beste drie samen.");
    str told = between(page, "<h3>Wat u vertelde</h3>", "</ul>"),
        supposed = between(page, "<h3>Wat misschien ook speelt</h3>", "</ul>");
    expect_has("causes", told, "U heeft schulden die u niet kunt betalen. U zei: “de deurwaarder”.");
    expect_lacks("causes", told, "U heeft veel stress");
    expect_has("causes", supposed, "U heeft veel stress. In onze berekening is dat zo in 70 van de 100 keer.");
    expect_has("causes", supposed,
               "Er is vaak ruzie thuis. Vaker niet: in onze berekening is het zo in 40 van de 100 keer");
    expect_has("causes", page, "Zegt u het als het niet klopt?");
    expect_has("causes", page, "2 van de 12 pijlen: hoe sterk ze zijn, komt uit onderzoek.");
    assert_int_equal(count_of(between(page, "<h3>Waar het onderzoek staat</h3>", "</ul>"), "Richardson"),
                     1); /* each source once */
    str trade = between(page, "id=\"vaktaal\"", "</details>");
    static const char *const words[] = {"Problematische schulden. In eigen woorden: “de deurwaarder”.",
                                        "In 83 van 100 berekeningen komt dit als eerste.",
                                        "Als wij wisten of dit klopt: “Conflict tussen ouders”.",
                                        "Klopt het? Dan komt eerst: Praten over de ruzie thuis."};
    for (size_t i = 0; i < LENGTH(words); i++) {
        expect_has("causes", trade, words[i]);
    }
    assert_true(str_eq(edges_of(trade, "<li class=\"sh-way"),
                       S("debts>stress\nstress>quarrels\nquarrels>unrest\nunrest>behaviour\n"))); /* the same reasons */
    expect_lacks("causes", trade, "U heeft schulden");
    expect_has("causes", sample_by_name(&site, "causes", TEXT_EN), "in 83 of 100 calculations this comes first.");
}

/* ------------------------------------------------------------------ questions */

/* Names of the questions, in order. */
static str asked_in(str part)
{
    buf b = buf_in(memory);
    for (ptrdiff_t at; (at = str_find(part, S("<fieldset"))) >= 0;) {
        part = str_from(part, (size_t)at + 1);
        buf_put(&b, between(part, "name=\"klopt-", "\""));
        buf_char(&b, '\n');
    }
    return buf_str(&b);
}

/* What is supposed is asked, what would change the order first; the first question is not folded; what was told, and danger, is never asked. */
static void test_questions(void **state)
{
    (void)state;
    str part = between(sample_by_name(&site, "causes", TEXT_NL), "id=\"klopt\"", "</section>");
    assert_true(str_eq(asked_in(part), S("quarrels\nlow_income\nstress\nunrest\npeople\n")));
    assert_true(str_eq(asked_in(unfolded(part)), S("quarrels\n")));
    expect_has("causes", part, "action=\"/nl/samenhang\"");
    expect_has("causes", part, "<legend class=\"sh-legend\">Er is vaak ruzie thuis. Klopt dit?</legend>");
    expect_has(
        "causes", part,
        "Klopt het? Dan komt eerst: Praten over de ruzie thuis. Klopt het niet? Dan komt eerst: Hulp bij schulden.");
    expect_has("causes", part, "Nog 4 vragen");
    static const char *const values[] = {"ja", "nee", "weet-niet"};
    for (size_t i = 0; i < LENGTH(values); i++) {
        str radio = str_printf(memory, "name=\"klopt-stress\" value=\"%s\"", values[i]);
        assert_int_equal(count_of(part, str_copy(memory, radio).p), 1);
    }
    expect_lacks("causes", part, "checked");
    expect_lacks("causes", part, "Wat u antwoordde");
    expect_has("causes-large", sample_by_name(&site, "causes-large", TEXT_NL),
               "id=\"klopt\""); /* without a lever too */
    expect_lacks("causes-nothing", sample_by_name(&site, "causes-nothing", TEXT_NL), "id=\"klopt\"");
}

/* An answer stands there with a way to take it back; what somebody does not know is asked last, and stays chosen. */
static void test_replies(void **state)
{
    (void)state;
    str page = sample_by_name(&site, "causes-replied", TEXT_NL), part = between(page, "id=\"klopt\"", "</section>");
    assert_true(str_eq(asked_in(part), S("low_income\nstress\nunrest\npeople\nquarrels\n")));
    expect_has("causes-replied", page, "Door uw antwoord begint u nu ergens anders.");
    expect_has("causes-replied", part, "name=\"begon-met\" value=\"debts\"");
    expect_lacks("causes", sample_by_name(&site, "causes", TEXT_NL), "Door uw antwoord");
    expect_has("causes-replied", part, "<b>U slaapt slecht: nee</b>");
    expect_has("causes-replied", part, "<b>De muren zijn nat: ja</b>");
    expect_has("causes-replied", part, "name=\"haal-weg\" value=\"loket.klopt.sleep\"");
    assert_int_equal(count_of(part, "checked"), 1);
    expect_has("causes-replied", part, "name=\"klopt-quarrels\" value=\"weet-niet\" checked");
    expect_has("causes-replied", part, "type=\"hidden\" name=\"loket.klopt.sleep\" value=\"nee\"");
}

/* Who knows better is told where to write to: the contact of publiccode.yml. */
static void test_correction(void **state)
{
    (void)state;
    str code;
    err e;
    str trade = between(sample_by_name(&site, "causes", TEXT_NL), "id=\"vaktaal\"", "</details>");
    expect_has("causes", trade, "href=\"mailto:" CONTACT_EMAIL "\"");
    expect_has("causes", trade, "href=\"" CONTACT_URL "\"");
    expect_has("causes", trade, "CONTRIBUTING.md");
    assert_int_equal(has(trade, "Dit zijn nog voorbeelden van adressen."),
                     str_ends(S(CONTACT_EMAIL), S(CONTACT_NOT_YET)));
    assert_true(file_read(memory, S("publiccode.yml"), 1 << 20, &code, &e));
    expect_has("publiccode.yml", code, "- name: " CONTACT_NAME "\n");
    expect_has("publiccode.yml", code, "email: " CONTACT_EMAIL "\n");
    expect_has("publiccode.yml", code, "url: \"" CONTACT_URL ".git\"");
}

/* Help that was asked for stands before where to begin; what could not be worked out says why, and keeps the answers. */
static void test_asked(void **state)
{
    (void)state;
    static const overview_asked_help help = {.name = {"Hulp bij post en papieren", 25}};
    const overview_asked asked[] = {{.words = S("wie helpt ons met de post?"), .helps = &help, .help_count = 1},
                                    {.name = S("Mo"), .words = S("iets leuks")}};
    const overview_reply reply = {.id = S("sleep"), .resident = S("U slaapt slecht")};
    overview_causes c = causes_case_1(memory, TEXT_NL);
    c.asked = asked;
    c.asked_count = 2;
    str page = page_of(&c, TEXT_NL), card = between(page, "id=\"gevraagd\"", "</section>");
    expect_has("asked", card, "<h2>U vroeg om hulp bij</h2>");
    expect_has("asked", card, "“wie helpt ons met de post?” Daarvoor is er: Hulp bij post en papieren.");
    expect_has("asked", card, "Mo: “iets leuks”");
    expect_has("asked", card, "Dan weten wij niet welke past.");
    assert_true(str_find(page, S("id=\"gevraagd\"")) < str_find(page, S("id=\"begin\"")));
    expect_has("asked", between(page, "id=\"vaktaal\"", "</details>"), "Het huishouden vroeg om hulp bij");
    overview_causes none = {.asked = asked, .asked_count = 2, .replies = &reply, .reply_count = 1};
    none.not_shown = S("Dat kan niet samen.");
    page = page_of(&none, TEXT_NL);
    expect_has("not shown", page, "Dat kan niet samen.");
    expect_has("not shown", page, "value=\"loket.klopt.sleep\"");
    expect_has("not shown", page, "id=\"gevraagd\"");
    expect_lacks("not shown", page, "id=\"begin\"");
}

static void test_too_little(void **state)
{
    (void)state;
    str page = sample_by_name(&site, "causes-nothing", TEXT_NL);
    expect_has("causes-nothing", page, "Wij zien nog niet hoe het samenhangt.");
    expect_has("causes-nothing", page, "formaction=\"/nl/vragen\"");
    expect_lacks("causes-nothing", page, "sh-graph");
    page = sample_by_name(&site, "causes-large", TEXT_NL); /* causes, but no lever */
    expect_has("causes-large", page, "Wij weten nog te weinig om te zeggen waar u het best begint.");
    expect_lacks("causes-large", page, "berekeningen komt dit");
}

static void test_quiet(void **state)
{
    (void)state;
    web_page p = {.site = &site, .lang = TEXT_NL, .quiet_title = true};
    buf out = buf_in(memory);
    sample_causes_family(&out, &p);
    expect_has("causes", buf_str(&out), "<title>Samenhang</title>");
}

/* Text of the record, of content or of the visitor, is text. */
static void test_hostile(void **state)
{
    (void)state;
    static const str evil = {"\"><script>alert(1)</script>&'", 28};
    overview_causes c = causes_case_1(memory, TEXT_NL);
    for (size_t i = 0; i < c.count; i++) {
        overview_cause *x = (overview_cause *)&c.causes[i];
        x->id = x->name = x->resident = x->professional = x->life_domain = evil;
        x->shown_by = x->told ? evil : STR_NULL;
    }
    for (size_t i = 0; i < c.arrow_count; i++) {
        overview_arrow *x = (overview_arrow *)&c.arrows[i];
        x->words = x->source = evil;
    }
    ((overview_lever *)c.levers)[0].name = evil;
    str page = page_of(&c, TEXT_NL);
    expect_lacks("hostile", page, "<script>alert");
    expect_has("hostile", page, "&lt;script&gt;");
    expect_lacks("hostile", page, "data-from=\"\"");
}

static void test_busy(void **state)
{
    (void)state;
    str page = sample_by_name(&site, "busy", TEXT_NL);
    expect_has("busy", page, "Het is nu druk");
    expect_has("busy", page, "formaction=\"/nl/samenhang\"");
    expect_has("busy", page, "formaction=\"/nl/overzicht\"");
}

/* The overview leads there, when something was told; paper does not. */
static void test_way_there(void **state)
{
    (void)state;
    const char *button = "formaction=\"/nl/samenhang\"";
    expect_has("overview", sample_by_name(&site, "overview", TEXT_NL), button);
    expect_lacks("overview-nothing", sample_by_name(&site, "overview-nothing", TEXT_NL), button);
    expect_lacks("print", sample_by_name(&site, "print", TEXT_NL), button);
}

int main(void)
{
    memory = arena_new();
    site = sample_site();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_edges),      cmocka_unit_test(test_looks),      cmocka_unit_test(test_begin),
        cmocka_unit_test(test_more),       cmocka_unit_test(test_questions),  cmocka_unit_test(test_replies),
        cmocka_unit_test(test_rest),       cmocka_unit_test(test_correction), cmocka_unit_test(test_asked),
        cmocka_unit_test(test_too_little), cmocka_unit_test(test_quiet),      cmocka_unit_test(test_hostile),
        cmocka_unit_test(test_busy),       cmocka_unit_test(test_way_there),
    };
    int failed = cmocka_run_group_tests_name("causes page", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

#include "web/pages_looking.h"

#include "web/assets.h"

#include "base/banned.h"

static web_site site;

/* ------------------------------------------------------------------ every page */

/* Calls fn with each value of the attribute, and the page. */
static void each_value(str page, const char *attribute, void (*fn)(str page, str value))
{
    str start = str_printf(memory, " %s=\"", attribute), rest = page;
    for (ptrdiff_t at; (at = str_find(rest, start)) >= 0;) {
        rest = str_from(rest, (size_t)at + start.n);
        fn(page, str_cut(rest, 0, (size_t)str_find(rest, S("\""))));
    }
}

static void one_with_id(str page, str value)
{
    str id = str_copy(memory, str_printf(memory, " id=\"" STR_FMT "\"", STR_ARG(value)));
    if (count_of(page, id.p) != 1) {
        fail_msg("%zu elements have%s", count_of(page, id.p), id.p);
    }
}

static void each_with_id(str page, str value)
{
    for (str rest = str_trim(value); rest.n > 0;) {
        ptrdiff_t space = str_find(rest, S(" "));
        size_t n = space < 0 ? rest.n : (size_t)space;
        one_with_id(page, str_cut(rest, 0, n));
        rest = str_trim(str_from(rest, n));
    }
}

static void own_address(str page, str value)
{
    (void)page;
    static const char *const starts[] = {"/nl", "/en", "/a/", "#", "tel:", "mailto:", "https://"};
    bool known = false;
    for (size_t i = 0; i < LENGTH(starts); i++) {
        known = known || str_starts(value, str_of(starts[i]));
    }
    if (!known) {
        fail_msg("address '" STR_FMT "'", STR_ARG(value));
    }
}

/* ------------------------------------------------------------------ what holds for every page */

/* Skip link, then quick exit, before any other thing that can have the focus (INV-3). */
static void check_first_stops(const char *name, str page)
{
    str body = str_from(page, (size_t)str_find(page, S("<body")));
    ptrdiff_t skip = str_find(body, S("<a class=\"nl-skip-link\"")), out = str_find(body, S("<a class=\"sh-exit\""));
    assert_true(skip > 0 && out > skip);
    str before = str_cut(body, 0, (size_t)out);
    if (count_of(before, "<a ") + count_of(before, "<button") + count_of(before, "<input") != 1) {
        fail_msg("page %s: the quick exit is not the second stop", name);
    }
}

static void check_frame(const char *name, str page, text_language lang)
{
    assert_true(str_starts(page, S("<!doctype html>\n<html lang=\"")));
    expect_has(name, page, lang == TEXT_NL ? "<html lang=\"nl\" dir=\"ltr\">" : "<html lang=\"en\" dir=\"ltr\">");
    static const char *const once[] = {"<h1",     "</h1>",     "<main id=\"inhoud\"", "</main>",
                                       "<title>", "</footer>", "sh-danger-line"};
    for (size_t i = 0; i < LENGTH(once); i++) {
        if (count_of(page, once[i]) != 1) {
            fail_msg("page %s has %s %zu times", name, once[i], count_of(page, once[i]));
        }
    }
    static const char *const always[] = {"href=\"tel:112\"", "href=\"tel:08002000\"", "href=\"tel:113\"",
                                         "href=\"tel:14000\"", "Buurthuis De Brug"};
    for (size_t i = 0; i < LENGTH(always); i++) {
        expect_has(name, page, always[i]);
    }
    expect_has(name, page, lang == TEXT_NL ? "Of wij komen bij u thuis" : "Or we come to your home");
    check_first_stops(name, page);
}

static void check_safety(const char *name, str page)
{
    static const char *const never[] = {" style=",     " onclick", " onload",    " onsubmit",
                                        "javascript:", "<style",   "[web.",      "{0}",
                                        "{1}",         "<script>", "src=\"http", "rel=\"stylesheet\" href=\"http"};
    for (size_t i = 0; i < LENGTH(never); i++) {
        expect_lacks(name, page, never[i]);
    }
    assert_int_equal(count_of(page, "<script"), count_of(page, "<script src=\"/a/"));
    each_value(page, "href", own_address);
    each_value(page, "action", own_address);
    each_value(page, "formaction", own_address);
    assert_int_equal(count_of(page, "method=\"post\""), count_of(page, "<form")); /* never in an address (INV-2) */
}

static void check_labels(str page)
{
    each_value(page, "id", one_with_id);
    each_value(page, "for", one_with_id);
    each_value(page, "aria-describedby", each_with_id);
    assert_true(page.n < 100000);
}

/* Every form carries every answer. */
static void check_answers(const char *name, str page)
{
    for (size_t i = 0; i < LENGTH(sample_answers); i++) {
        str field =
            str_copy(memory, str_printf(memory, "name=\"" STR_FMT "\" value=\"", STR_ARG(sample_answers[i].name)));
        if (count_of(page, field.p) != count_of(page, "<form")) {
            fail_msg("page %s: %zu of %zu forms carry %s", name, count_of(page, field.p), count_of(page, "<form"),
                     field.p);
        }
    }
}

static void test_every_page(void **state)
{
    (void)state;
    for (text_language lang = 0; lang < TEXT_LANGUAGES; lang++) {
        for (size_t i = 0; i < LENGTH(sample_pages); i++) {
            const sample_page *s = &sample_pages[i];
            str page = sample_html(s, &site, lang);
            check_frame(s->name, page, lang);
            check_safety(s->name, page);
            check_labels(page);
            if (s->answers) {
                check_answers(s->name, page);
            }
            assert_true(str_eq(page, sample_html(s, &site, lang))); /* INV-5 */
        }
    }
}

/* ------------------------------------------------------------------ hostile text */

#define EVIL "\"><script>alert(1)</script><img src=x onerror=alert(2)>'&"

static void expect_tame(str page, const char *page_name)
{
    expect_lacks(page_name, page, "<script>");
    expect_lacks(page_name, page, "<img");
    expect_has(page_name, page, "&lt;script&gt;alert(1)&lt;/script&gt;");
}

/* An overview in which everything that is text is hostile. */
static web_overview evil_overview(void)
{
    static const str evil[] = {{EVIL, sizeof EVIL - 1}, {EVIL, sizeof EVIL - 1}};
    web_overview o = sample_overview(TEXT_NL);
    overview *record = ARENA_NEW(memory, overview);
    household *home = ARENA_NEW(memory, household);
    *record = *o.record;
    *home = *o.record->household;
    household_voice *worries = ARENA_ARRAY(memory, household_voice, 1);
    worries[0] = (household_voice){S(EVIL), S(EVIL), S(EVIL)};
    home->worries = worries;
    home->worry_count = 1;
    overview_item *items = ARENA_ARRAY(memory, overview_item, record->item_count);
    overview_missing *missing = ARENA_ARRAY(memory, overview_missing, 1);
    missing[0] = (overview_missing){.fact = S(EVIL), .person = S(EVIL), .question = S(EVIL), .path = S(EVIL)};
    overview_article *article = ARENA_ARRAY(memory, overview_article, 1);
    article[0] = (overview_article){S(EVIL), S(EVIL), S("javascript:alert(3)")};
    for (size_t i = 0; i < record->item_count; i++) {
        items[i] = record->items[i];
        items[i].name = items[i].summary = items[i].body = items[i].apply = items[i].caution = S(EVIL);
        items[i].period = S(EVIL);
        items[i].apply_url = S("javascript:alert(4)");
        items[i].reasons = evil;
        items[i].reason_count = 2;
        items[i].missing = missing;
        items[i].missing_count = 1;
        items[i].articles = article;
        items[i].article_count = 1;
    }
    record->items = items;
    record->household = home;
    o.record = record;
    ((overview_heard *)record->heard)[0] =
        (overview_heard){.problem = S(EVIL), .label = S(EVIL), .life_domain = S(EVIL), .words = S(EVIL)};
    ((overview_said *)o.said)[0] = (overview_said){S(EVIL), S(EVIL), S(EVIL), S(EVIL)};
    ((overview_danger *)record->dangers)[0].words = S(EVIL);
    ((overview_budget *)record->budgets)[1].reasons = evil;
    ((overview_budget *)record->budgets)[1].reason_count = 2;
    return o;
}

static void test_hostile(void **state)
{
    (void)state;
    web_answer answers[] = {{S(EVIL), S(EVIL)}};
    web_page p = {.site = &site, .lang = TEXT_NL, .answers = answers, .answer_count = 1};
    web_overview o = evil_overview();
    buf out = buf_in(memory);
    web_overview_page(&out, &p, &o);
    expect_tame(buf_str(&out), "overview");
    expect_lacks("overview", buf_str(&out), "href=\"javascript:");
    expect_has("overview", buf_str(&out), ">javascript:alert(4)<"); /* told, as text */
    out = buf_in(memory);
    web_print_page(&out, &p, &o);
    expect_tame(buf_str(&out), "print");
    web_question q = sample_question(WEB_CHOICE, TEXT_NL);
    web_choice choice = {S(EVIL), S(EVIL)};
    q.path = q.text = q.help = q.mistake = q.given = S(EVIL);
    q.choices = &choice;
    q.choice_count = 1;
    out = buf_in(memory);
    web_question_page(&out, &p, &q);
    expect_tame(buf_str(&out), "question");
    out = buf_in(memory);
    web_start_page(&out, &p, &(web_start){S(EVIL), S(EVIL)});
    expect_tame(buf_str(&out), "start");
    out = buf_in(memory);
    web_services_page(&out, &p, &(web_services){.words = S(EVIL)});
    expect_tame(buf_str(&out), "services");
    out = buf_in(memory);
    web_error_page(&out, &p, 418, S(EVIL));
    expect_tame(buf_str(&out), "error");
}

/* ------------------------------------------------------------------ page by page */

static void test_start(void **state)
{
    (void)state;
    str page = sample_by_name(&site, "start", TEXT_NL);
    expect_has("start", page, "<h1 class=\"nl-heading nl-heading--level-1\">Waar ligt u wakker van?</h1>");
    assert_int_equal(count_of(page, "<textarea"), 1); /* one question, one text field */
    assert_int_equal(count_of(page, "type=\"text\""), 0);
    assert_int_equal(count_of(page, "name=\"voorbeeld\""), WEB_EXAMPLES);
    expect_has("start", page, "hreflang=\"en\"");
    page = sample_by_name(&site, "start-mistake", TEXT_NL);
    expect_has("start-mistake", page, "&lt;script&gt;alert(1)&lt;/script&gt;\nik &amp; jij</textarea>");
    expect_has("start-mistake", page, "aria-describedby=\"zorg-help zorg-fout\"");
}

static void test_examples(void **state)
{
    (void)state;
    str first = web_example(memory, TEXT_NL, 1), last = web_example(memory, TEXT_EN, WEB_EXAMPLES);
    assert_true(str_eq(first, S("Ik heb schulden.")));
    assert_true(str_eq(last, S("It is not safe at home.")));
    str worry = web_worry_with_example(memory, TEXT_NL, S(" "), 1);
    assert_true(str_eq(worry, first));
    worry = web_worry_with_example(memory, TEXT_NL, worry, 3);
    assert_true(str_eq(worry, S("Ik heb schulden.\nIk zit zonder werk.")));
    assert_true(str_eq(web_worry_with_example(memory, TEXT_NL, worry, 1), worry)); /* not twice */
}

static void test_questions(void **state)
{
    (void)state;
    static const struct {
        const char *name, *part;
    } rows[] = {
        {"question-text", "<input class=\"utrecht-textbox utrecht-textbox--html-input\" type=\"text\" id=\"antwoord\""},
        {"question-text", ">Vraag 4<"},
        {"question-date", "name=\"dag\""},
        {"question-date", "name=\"maand\""},
        {"question-date", "name=\"jaar\""},
        {"question-date", "Hierna komen er hoogstens 4 vragen."},
        {"question-yes-no", "type=\"radio\" id=\"antwoord\" name=\"antwoord\" value=\"ja\""},
        {"question-yes-no", "name=\"antwoord\" value=\"nee\""},
        {"question-yes-no", "Hierna komt er nog 1 vraag."},
        {"question-choice", "name=\"antwoord\" value=\"geen\""},
        {"question-number", "inputmode=\"decimal\""},
        {"question-number", "Dit is de laatste."},
        {"question-amount", ">€</span>"},
        {"question-mistake", "Deze dag bestaat niet."},
        {"question-mistake", "value=\"31\" autocomplete=\"off\" aria-invalid=\"true\""},
        {"question-mistake", "<title>Fout: Een vraag"},
        {"question-choice-mistake", "aria-describedby=\"antwoord-fout\""},
    };
    for (size_t i = 0; i < LENGTH(rows); i++) {
        expect_has(rows[i].name, sample_by_name(&site, rows[i].name, TEXT_NL), rows[i].part);
    }
    for (size_t i = 0; i < LENGTH(sample_pages); i++) {
        if (strncmp(sample_pages[i].name, "question", 8) ==
            0) { /* "weet ik niet" is always an answer, and why we ask is told */
            str page = sample_html(&sample_pages[i], &site, TEXT_NL);
            expect_has(sample_pages[i].name, page, "value=\"weet-niet\"");
            expect_has(sample_pages[i].name, page, "Waarom vragen we dit?");
            expect_has(sample_pages[i].name, page, "name=\"vraag\" value=\"personen.an.vraag\"");
            expect_has(sample_pages[i].name, page, "<li>Zorgtoeslag</li>");
            bool first = has(page, "Vraag 1.");
            assert_int_equal(count_of(page, "value=\"terug\""), first ? 0 : 1);
        }
    }
}

static void test_whatif(void **state)
{
    (void)state;
    str page = sample_by_name(&site, "whatif", TEXT_NL);
    expect_has("whatif", page, "action=\"/nl/wat-als#uitkomst\"");
    expect_has("whatif", page, "Er blijft € 458,10 per maand minder over.");
    expect_has("whatif", page, "Er blijft € 1.013,90 per maand meer over.");
    expect_has("whatif", page,
               "<td class=\"sh-number\">€ 1.400,00</td><td class=\"sh-number\">€ 1.013,90</td>"
               "<td class=\"sh-number sh-less\">− € 386,10</td>");
    expect_has("whatif", page, "<td class=\"sh-number\">€ 0,00</td></tr>"); /* no difference has no sign */
    expect_has("whatif", page, "<b>Bijstand en Huurtoeslag:</b> De nieuwe toeslag komt pas na 6 weken.");
    expect_has("whatif", page, "<b>Bijstand:</b> Meld binnen een week");
    expect_has("whatif", page, "<li>Meedoenregeling stopt. Nu: € 150,00 per jaar.</li>");
    expect_has("whatif", page, "<li>Een vriend komt bij u wonen, zonder contract.</li>");
    assert_true(str_find(page, S("id=\"uitkomst\"")) < str_find(page, S("id=\"probeer\""))); /* the outcome first */
    expect_lacks("whatif", page, "Er zijn nog vragen");
    expect_has("whatif", page, "<option value=\"bas\" selected>");
    assert_int_equal(count_of(page, "<svg class=\"sh-bar\""), 4);
    /* the widest bar is the sum of its parts: 1400,00 + 129,00 + 312,50 of 1841,50 */
    expect_has("whatif", page, "<rect class=\"sh-ink-1\" x=\"0\" y=\"0\" width=\"760\"");
    expect_has("whatif", page, "<rect class=\"sh-ink-2\" x=\"762\" y=\"0\" width=\"68\"");
    expect_has("whatif", page, "<rect class=\"sh-ink-3\" x=\"832\" y=\"0\" width=\"168\"");
    page = sample_by_name(&site, "whatif-unknown", TEXT_NL);
    assert_int_equal(count_of(page, "<svg class=\"sh-bar\""), 2); /* no bar for what is unknown */
    expect_has("whatif-unknown", page, "Wij weten nog niet wat er overblijft.");
    expect_has("whatif-unknown", page, "wij kennen de norm nog niet");
    expect_has("whatif-unknown", page, "<a class=\"nl-link\" href=\"#probeer\">Er zijn nog vragen.");
    expect_has("whatif-unknown", page, "nog niet bekend");
    expect_lacks("whatif-begin", sample_by_name(&site, "whatif-begin", TEXT_NL), "<table");
}

static void test_services(void **state)
{
    (void)state;
    str page = sample_by_name(&site, "services", TEXT_NL);
    expect_has("services", page, "Waar: uw huisarts");
    expect_has("services", page, "Gevonden met: huisarts");
    expect_has("services", page, "<input type=\"hidden\" name=\"zorg\" value=\"huisarts\">");
    expect_has("services-none", sample_by_name(&site, "services-none", TEXT_NL), "Wij vonden dit niet");
    expect_lacks("services-empty", sample_by_name(&site, "services-empty", TEXT_NL), "Wij vonden dit niet");
}

static void test_errors(void **state)
{
    (void)state;
    static const struct {
        int status;
        const char *part;
    } rows[] = {{400, "Dit kunnen we niet lezen"},
                {404, "Deze pagina is er niet"},
                {405, "Zo werkt deze pagina niet"},
                {408, "Het duurde te lang"},
                {413, "Dat is te veel tekst"},
                {415, "Dit kunnen we niet lezen"},
                {422, "Dit kunnen we niet lezen"},
                {429, "Even wachten"},
                {403, "Dit kwam van een andere website"},
                {500, "Er ging iets mis bij ons"},
                {503, "Even geduld"},
                {507, "Er ging iets mis bij ons"}};
    web_page p = {.site = &site, .lang = TEXT_NL};
    for (size_t i = 0; i < LENGTH(rows); i++) {
        buf out = buf_in(memory);
        web_error_page(&out, &p, rows[i].status, S("Regel 3."));
        expect_has("error", buf_str(&out), rows[i].part);
        expect_has("error", buf_str(&out), "<p>Regel 3.</p>");
        str number = str_copy(memory, str_printf(memory, "Nummer van de fout: %d", rows[i].status));
        expect_has("error", buf_str(&out), number.p);
    }
}

/* ------------------------------------------------------------------ addresses, assets, site */

static void test_addresses(void **state)
{
    (void)state;
    assert_true(str_eq(web_path(memory, TEXT_NL, WEB_START), S("/nl")));
    assert_true(str_eq(web_path(memory, TEXT_EN, WEB_WHATIF), S("/en/wat-als")));
    for (web_route r = 0; r < WEB_ROUTES; r++) {
        str dutch = web_path(memory, TEXT_NL, r), english = web_path(memory, TEXT_EN, r);
        assert_true(str_starts(dutch, S("/nl")) && str_starts(english, S("/en")));
        if (r < WEB_NEIGHBOURS) {
            assert_true(str_eq(str_from(dutch, strlen("/nl")), str_from(english, strlen("/en"))));
        }
        for (web_route other = 0; other < r; other++) {
            assert_false(str_eq(dutch, web_path(memory, TEXT_NL, other)));
            assert_false(str_eq(english, web_path(memory, TEXT_EN, other)));
        }
    }
    assert_true(str_eq(web_path(memory, TEXT_EN, WEB_NEIGHBOURS), S("/en/neighbours")));
    assert_true(str_eq(web_path_of(memory, TEXT_NL, WEB_NEIGHBOUR_REPORT, S("wim"), S("k-1")),
                       S("/nl/buren/ik/wim/melden/k-1")));
    assert_true(
        str_eq(web_path_of(memory, TEXT_EN, WEB_BROKER_PERSON, S("a/b é"), STR_NULL), S("/en/broker/a%2Fb%20%C3%A9")));
    assert_true(str_eq(web_path_of(memory, TEXT_NL, WEB_NEIGHBOUR_REPORT, S("{koppeling}"), S("x")),
                       S("/nl/buren/ik/%7Bkoppeling%7D/melden/x")));
    assert_true(str_eq(web_path_of(memory, TEXT_NL, WEB_START, S("x"), S("y")), S("/nl")));
}

static void test_assets(void **state)
{
    (void)state;
    static const char *const roles[] = {"style", "script", "icons", "font", "licences"};
    size_t n;
    const web_asset *list = web_assets(&n);
    assert_int_equal(n, LENGTH(roles));
    size_t sent = 0;
    for (size_t i = 0; i < n; i++) {
        char hash[64];
        file_sha256(list[i].bytes, hash);
        assert_true(str_eq((str){hash, 64}, list[i].hash));
        assert_true(str_find(list[i].name, str_cut(list[i].hash, 0, 12)) > 0);
        assert_ptr_equal(web_asset_named(list[i].name), &list[i]);
        assert_true(list[i].gzip.n < list[i].bytes.n);
        assert_true(list[i].gzip.n == 0 || str_starts(list[i].gzip, S("\x1f\x8b")));
        sent += str_eq(list[i].role, S("licences")) ? 0 : list[i].gzip.n > 0 ? list[i].gzip.n : list[i].bytes.n;
    }
    assert_true(sent > 0 && sent < 50000);
    for (size_t i = 0; i < LENGTH(roles); i++) {
        assert_non_null(web_asset_named(str_from(web_asset_url(roles[i]), strlen("/a/"))));
    }
    assert_null(web_asset_named(S("samenhang.css")));
    assert_null(web_asset_named(S("")));
}

/* Every icon that a page shows is on the sheet. */
static void icon_is_there(str page, str value)
{
    (void)page;
    ptrdiff_t at = str_find(value, S(".svg#"));
    if (at >= 0) {
        const web_asset *icons = web_asset_named(str_from(web_asset_url("icons"), strlen("/a/")));
        str id = str_from(value, (size_t)at + strlen(".svg#"));
        if (str_find(icons->bytes, str_printf(memory, "<symbol id=\"" STR_FMT "\"", STR_ARG(id))) < 0) {
            fail_msg("no icon " STR_FMT, STR_ARG(id));
        }
    }
}

static void test_icons(void **state)
{
    (void)state;
    for (size_t i = 0; i < LENGTH(sample_pages); i++) {
        each_value(sample_html(&sample_pages[i], &site, TEXT_NL), "href", icon_is_there);
    }
}

int main(void)
{
    memory = arena_new();
    site = sample_site();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_page), cmocka_unit_test(test_hostile),   cmocka_unit_test(test_start),
        cmocka_unit_test(test_examples),   cmocka_unit_test(test_questions), cmocka_unit_test(test_whatif),
        cmocka_unit_test(test_services),   cmocka_unit_test(test_errors),    cmocka_unit_test(test_addresses),
        cmocka_unit_test(test_assets),     cmocka_unit_test(test_icons),
    };
    int failed = cmocka_run_group_tests_name("pages", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

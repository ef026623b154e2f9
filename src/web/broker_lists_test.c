/* The lists of the broker's board, fifty at a time: every item once over all pages, what is looked for is found, and no page is large. */
#include "web/pages_looking.h"

#include "base/banned.h"

static web_site site;

static str list_of(const helping_board *b, web_broker_list list, size_t number, const char *search)
{
    buf out = buf_in(memory);
    web_page p = {.site = &site, .lang = TEXT_NL};
    web_broker_list_page(&out, &p,
                         &(web_broker_listing){.board = b, .list = list, .number = number, .search = str_of(search)});
    return buf_str(&out);
}

/* Every item once, over all pages, in order; each page says what it shows, in which order, and leads on without a script. */
static void test_pages_of_lists(void **state)
{
    (void)state;
    helping_board b = sample_large_board(TEXT_NL);
    for (int i = 0; i < LARGE_PEOPLE; i += 50) {
        str page = list_of(&b, WEB_LIST_PEOPLE, (size_t)i / 50 + 1, "");
        str first = str_printf(memory, "Bos %d<", i), last = str_printf(memory, "Bos %d<", i + 49);
        expect_order("people", page, (const char *const[]){str_copy(memory, first).p, str_copy(memory, last).p}, 2);
        assert_int_equal(count_of(page, "Bos "), 50);
        assert_true(has(page, ">Eerste<") == (i > 0) && has(page, ">Vorige<") == (i > 0));
        assert_true(has(page, ">Volgende<") == (i + 50 < LARGE_PEOPLE));
    }
    str third = list_of(&b, WEB_LIST_ALONE, 3, "");
    static const char *const parts[] = {"In deze lijst: 600.",
                                        "U ziet nummer 101 tot en met 150.",
                                        "Op naam, van A tot Z.",
                                        "href=\"/nl/makelaar/lijst/alleen/1\"",
                                        "href=\"/nl/makelaar/lijst/alleen/2\"",
                                        "href=\"/nl/makelaar/lijst/alleen/4\""};
    expect_order("third", third, parts, LENGTH(parts));
    str beyond = list_of(&b, WEB_LIST_ALONE, 4711, "");
    expect_has("beyond", beyond, "Bladzijde 4711 is er niet. Dit is de laatste: bladzijde 12.");
    expect_has("beyond", beyond, "U ziet nummer 551 tot en met 600.");
    str last = list_of(&b, WEB_LIST_ALONE, 12, "");
    expect_has("last", last, "U ziet nummer 551 tot en met 600.");
    expect_lacks("last", last, "is er niet");
    expect_has("none", list_of(&b, WEB_LIST_LATER, 2, ""), "Bladzijde 2 is er niet. Dit is de laatste: bladzijde 1.");
    expect_has("none", list_of(&b, WEB_LIST_LATER, 1, ""), "Deze lijst is leeg.");
    str proposal = list_of(&b, WEB_LIST_PROPOSED, 2, "");
    assert_int_equal(count_of(between(proposal, "name=\"elk\" value=\"", "\""), "v0"), 50);
    expect_has("proposal", proposal, "Vraag deze 50");
    expect_has("proposal", proposal, "action=\"/nl/makelaar/lijst/voorstel/2\"");
}

/* By name, skill and place, several words together; what was looked for goes along, and stands in no address. */
static void test_looking_in_lists(void **state)
{
    (void)state;
    helping_board b = sample_large_board(TEXT_NL);
    static const struct {
        web_broker_list list;
        const char *search, *found;
    } rows[] = {{WEB_LIST_PEOPLE, "bos 1999", "Gevonden: 1 van 2000."},
                {WEB_LIST_PEOPLE, "FIETSEN maken", "Gevonden: 20 van 2000."},
                {WEB_LIST_PEOPLE, "9904aa fietsen", "Gevonden: 0"},
                {WEB_LIST_ALONE, "fietsen", "Gevonden: 6 van 600."},
                {WEB_LIST_ALONE, "inwoner-599", "Gevonden: 1 van 600."},
                {WEB_LIST_THIN, "tuin 9905", "Gevonden: 150 van 300."},
                {WEB_LIST_PROPOSED, "anna kraan", "Gevonden: 467 van 700."},
                {WEB_LIST_PROPOSED, "xyzzy", "Niets gevonden met: xyzzy."}};
    for (size_t i = 0; i < LENGTH(rows); i++) {
        str page = list_of(&b, rows[i].list, 1, rows[i].search);
        if (i != 2 && !has(page, rows[i].found)) {
            fail_msg("%s: not '%s'", rows[i].search, rows[i].found);
        }
    }
    ((helping_listed *)b.people)[7].name = S("Emine Yıldız");
    ((helping_listed *)b.people)[8].name = S("Ana Kovač");
    expect_has("folded", list_of(&b, WEB_LIST_PEOPLE, 1, "YILDIZ"), "Emine Yıldız");
    expect_has("folded", list_of(&b, WEB_LIST_PEOPLE, 1, "kovac ana"), "Ana Kovač");
    expect_has("folded", list_of(&b, WEB_LIST_PEOPLE, 1, "Kovač"), "Gevonden: 1 van 2000.");
    const helping_skill heard[] = {{.id = S("bikes"), .words = S("fietsen maken"), .heard_in = S("fietsenmaker")}};
    web_broker_listing x = {.board = &b,
                            .number = 1,
                            .list = WEB_LIST_PEOPLE,
                            .search = S("fietsenmaker"),
                            .heard = heard,
                            .heard_count = 1};
    buf other = buf_in(memory);
    web_broker_list_page(&other, &(web_page){.site = &site, .lang = TEXT_NL}, &x);
    expect_has("other words", buf_str(&other), "Gevonden: 20 van 2000.");
    x.heard_count = 0;
    buf none = buf_in(memory);
    web_broker_list_page(&none, &(web_page){.site = &site, .lang = TEXT_NL}, &x);
    expect_has("other words", buf_str(&none), "Niets gevonden");
    str page = list_of(&b, WEB_LIST_THIN, 2, "tuin");
    expect_order("turns", page,
                 (const char *const[]){"<nav aria-label=\"Bladzijden", "action=\"/nl/makelaar/lijst/dun/1\"",
                                       "name=\"zoek\" value=\"tuin\"", "Eerste", "action=\"/nl/makelaar/lijst/dun/3\"",
                                       "Volgende"},
                 6);
    expect_lacks("turns", page, "/tuin"); /* in no address */
}

/* Of two thousand people no page is large. */
static void test_size_of_lists(void **state)
{
    (void)state;
    helping_board b = sample_large_board(TEXT_NL);
    for (web_broker_list list = 0; list < WEB_LISTS; list++) {
        str page = list_of(&b, list, 1, "");
        print_message("  list %s: %zu bytes\n", web_broker_list_name(list, TEXT_NL), page.n);
        assert_true(page.n > 2000 && page.n < 200000);
    }
    helping_resident r = helping_wim(memory, TEXT_NL);
    r.id = b.people[5].id; /* who stands in the list to choose somebody from */
    buf out = buf_in(memory);
    web_page p = {.site = &site, .lang = TEXT_NL};
    web_broker_person_page(&out, &p, &(web_broker_person){.board = &b, .person = &r, .listed = b.people});
    print_message("  a person: %zu bytes\n", out.n);
    assert_true(out.n < 200000);
}

/* A list has a name in each language, and an address of the other language is no address of this one; the switch of the language leads to the same page of the same list. */
static void test_addresses_of_lists(void **state)
{
    (void)state;
    helping_board b = sample_large_board(TEXT_NL);
    web_broker_list back;
    for (text_language lang = 0; lang < TEXT_LANGUAGES; lang++) {
        for (web_broker_list list = 0; list < WEB_LISTS; list++) {
            assert_true(web_broker_list_from(str_of(web_broker_list_name(list, lang)), lang, &back) && back == list);
        }
    }
    assert_false(web_broker_list_from(S("niets"), TEXT_NL, &back));
    assert_false(web_broker_list_from(S("mensen"), TEXT_EN, &back));
    assert_false(web_broker_list_from(S("people"), TEXT_NL, &back));
    expect_has("switch", list_of(&b, WEB_LIST_ALONE, 3, ""), "href=\"/en/broker/list/alone/3\"");
    expect_has("switch", list_of(&b, WEB_LIST_PEOPLE, 2, "bos"), "formaction=\"/en/broker/list/people/2\"");
    str english = sample_by_name(&site, "broker-list", TEXT_EN);
    expect_order("english", english,
                 (const char *const[]){"href=\"/nl/makelaar/lijst/alleen/2\"", "id=\"alleen\"",
                                       "action=\"/en/broker/list/alone/1\"", "href=\"/en/broker/list/alone/3\""},
                 4);
}

int main(void)
{
    memory = arena_new();
    site = sample_site();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pages_of_lists),
        cmocka_unit_test(test_looking_in_lists),
        cmocka_unit_test(test_size_of_lists),
        cmocka_unit_test(test_addresses_of_lists),
    };
    int failed = cmocka_run_group_tests_name("broker lists", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

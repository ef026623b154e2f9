/* The form in which somebody says what they can and look for: for a resident, and for the broker who fills it in with them. */
#include "web/pages_looking.h"

#include "base/banned.h"

static web_site site;

static str sample(const char *name, text_language lang)
{
    return sample_by_name(&site, name, lang);
}

static void test_form(void **state)
{
    (void)state;
    str page = sample("neighbour-tell", TEXT_NL), first = between(page, "id=\"gehoord\"", "<details>");
    expect_has("form", first,
               "name=\"kan-forms\" value=\"ja\" checked><span>een formulier invullen <span class=\"sh-heard\">(gehoord "
               "in: formulieren)</span>");
    expect_has("form", first, "name=\"kan-letters\" value=\"ja\" checked>");
    expect_lacks("form", first, "kan-garden"); /* neither heard nor chosen: below its life domain */
    static const char *const parts[] = {"name=\"kan-garden\" value=\"ja\"><span>in de tuin werken</span>",
                                        "name=\"zoekt-garden\" value=\"ja\" checked",
                                        "name=\"dagdeel-5\" value=\"ja\" checked",
                                        "name=\"dagdeel-15\" value=\"ja\" checked",
                                        "name=\"dagdeel-6\" value=\"ja\">",
                                        "<option value=\"1000\" selected>ongeveer 1 kilometer</option>",
                                        "name=\"taal-nl\" value=\"ja\" checked",
                                        "name=\"taal-tr\" value=\"ja\">",
                                        "<option value=\"nee\" selected>",
                                        "name=\"regel-vog\" value=\"ja\">",
                                        "name=\"regel-weinig\" value=\"ja\">",
                                        "name=\"wat-kan-gehoord\" value=\"Ik snap formulieren.\"",
                                        ">De tuin groeit dicht.</textarea>",
                                        "name=\"wat\" value=\"hoor\"",
                                        "name=\"wat\" value=\"zegt\""};
    for (size_t i = 0; i < LENGTH(parts); i++) {
        expect_has("form", page, parts[i]);
    }
    assert_int_equal(count_of(page, "type=\"checkbox\" name=\"dagdeel-"), HELPING_DAYS * HELPING_PARTS);
    assert_int_equal(count_of(page, "type=\"checkbox\" name=\"kan-"), 5); /* each skill once */
    assert_int_equal(count_of(page, "type=\"checkbox\" name=\"zoekt-"), 5);
    expect_lacks("form", page, "name=\"via\" value=\"telefoon\"");
    /* of each that stands open how urgent it is, or whether they like it */
    expect_has("form", page, "name=\"graag-letters\" value=\"ja\" checked");
    expect_has("form", page, "name=\"graag-talk\" value=\"ja\">");
    expect_has("form", between(page, "name=\"haast-odd_jobs\"", "</select>"), "value=\"3\" selected");
    expect_has("form", between(page, "name=\"haast-garden\"", "</select>"), "value=\"1\" selected");
    assert_int_equal(count_of(page, "type=\"checkbox\" name=\"graag-"), 3);
    assert_int_equal(count_of(page, "<select"), 2 + 2); /* how far, a woman */
    /* the other language keeps what was typed and ticked */
    str other = between(page, "<form method=\"post\"", "</form>");
    expect_has("language", other, "name=\"kan-forms\" value=\"ja\"");
    expect_has("language", other, "name=\"wat-zoek\" value=\"De tuin groeit dicht.\"");
    expect_has("language", other, "name=\"dagdeel-15\" value=\"ja\"");
    expect_has("language", other, "name=\"graag-letters\" value=\"ja\"");
    expect_has("language", other, "name=\"haast-odd_jobs\" value=\"3\"");
    expect_has("language", other, "name=\"gezien\" value=\"12\"");
    assert_int_equal(count_of(page, "name=\"gezien\" value=\"12\""), 2); /* there, and in the form itself */
    expect_has("language", other, "formaction=\"/en/neighbours/me/wim/tell\"");
}

/* Whom to call stands above the form, and the form stays whole below it. */
static void test_form_danger(void **state)
{
    (void)state;
    static const overview_danger dangers[] = {{.kind = OVERVIEW_DANGER_HOME, .words = {"slaat", 5}},
                                              {.kind = OVERVIEW_DANGER_LIFE, .words = {"dood", 4}}};
    helping_form f = helping_wim_form(memory, TEXT_NL, false);
    buf out = buf_in(memory);
    web_page p = {.site = &site, .lang = TEXT_NL};
    web_neighbour_form x = {.form = &f,
                            .was_heard = true,
                            .can_words = S("blorf"),
                            .seek_words = S("hij slaat mij"),
                            .dangers = dangers,
                            .danger_count = LENGTH(dangers),
                            .can_unheard = {(const str[]){S("blorf")}, 1, false},
                            .call_phone = S("0592 1")};
    web_neighbour_form_page(&out, &p, &x);
    str page = buf_str(&out), above = between(page, "<main", "<textarea");
    expect_has("danger", above, "href=\"tel:112\"");
    expect_has("danger", above, "href=\"tel:08002000\"");
    expect_has("danger", above, "href=\"tel:113\"");
    expect_has("danger", page, ">hij slaat mij</textarea>");
    expect_has("danger", page, "name=\"wat\" value=\"zegt\"");
    expect_has("unheard", page, "Dit herkennen wij niet: “blorf”. Kies hieronder, of bel de makelaar: 0592 1.");
    assert_int_equal(count_of(page, "Dit herkennen wij niet"), 1);
    x.can_unheard = (helping_unheard){(const str[]){S("blorf"), S("blarf")}, 2, true};
    out = buf_in(memory);
    web_neighbour_form_page(&out, &p, &x);
    page = buf_str(&out);
    expect_has("partly", page,
               "Dit deel herkenden wij niet: “blorf”, “blarf”. Kies hieronder, of bel de makelaar: 0592 1.");
    expect_lacks("partly", page, "Dit herkennen wij niet");
    str calm = sample("neighbour-tell", TEXT_NL);
    expect_lacks("calm", calm, "Dit herkennen wij niet");
    expect_lacks("calm", calm, "Dit deel herkenden wij niet");
    expect_lacks("calm", calm, "sh-dangers");
}

static void test_form_of_broker(void **state)
{
    (void)state;
    str page = sample("broker-tell", TEXT_NL);
    expect_has("form", page, "action=\"/nl/makelaar/wim/vertellen\"");
    expect_has("form", page, "name=\"via\" value=\"papier\" checked");
    expect_lacks("form", page, "-gehoord\""); /* nothing was looked for yet */
    expect_has("form", page, "hreflang=\"en\"");
    helping_form f = helping_wim_form(memory, TEXT_NL, false);
    f.metres_max = 1750; /* what was said stays, also when it is none of the list */
    buf out = buf_in(memory);
    web_page p = {.site = &site, .lang = TEXT_NL};
    web_neighbour_form_page(&out, &p, &(web_neighbour_form){.form = &f});
    expect_has("form", buf_str(&out), "<option value=\"1750\" selected>");
}

int main(void)
{
    memory = arena_new();
    site = sample_site();
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_form), cmocka_unit_test(test_form_danger),
                                       cmocka_unit_test(test_form_of_broker)};
    int failed = cmocka_run_group_tests_name("neighbour form", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

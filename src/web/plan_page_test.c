/* The page of the plan. */
#include "web/pages_looking.h"

#include "base/banned.h"

static web_site site;

static str page_of(const overview_plan *plan, text_language lang)
{
    buf out = buf_in(memory);
    web_page p = {.site = &site, .lang = lang, .answers = sample_answers, .answer_count = LENGTH(sample_answers)};
    web_plan_page(&out, &p, &(web_plan){.record = sample_overview(lang).record, .plan = plan});
    return buf_str(&out);
}

static str sample(const char *name, text_language lang)
{
    return sample_by_name(&site, name, lang);
}

static str step_of(str page, const char *action)
{
    str begins = str_copy(memory, str_printf(memory, "data-action=\"%s\"", action));
    return between(page, begins.p, "</li><li class=\"sh-step\"");
}

/* ------------------------------------------------------------------ order and words */

/* Danger first, then what happens first, then why, then what, then what is in the way. */
static void test_order(void **state)
{
    (void)state;
    static const char *const parts[] = {"class=\"sh-danger-line\"",
                                        "id=\"nu\"",
                                        "id=\"doelen\"",
                                        "U dreigt uw huis te verliezen",
                                        "id=\"gevraagd\"",
                                        "id=\"eerst\"",
                                        "moratorium",
                                        "payment_plan",
                                        "id=\"stappen\"",
                                        "gp_visit",
                                        "home_adaptation",
                                        "exchange",
                                        "id=\"kan-niet\"",
                                        "quick_shower",
                                        "id=\"wil\"",
                                        "id=\"zelf\"",
                                        "id=\"wiel\"",
                                        "id=\"pot\"",
                                        "id=\"weten\"",
                                        "id=\"anders\"",
                                        "id=\"zeker\"",
                                        "data-print"};
    expect_order("plan", sample("plan", TEXT_NL), parts, LENGTH(parts));
    str now = between(sample("plan", TEXT_NL), "id=\"nu\"", "</ul>");
    expect_has("now", now, "De rechter stopt het");
    expect_has("now", now, "Een afspraak over de huur");
    expect_lacks("now", now, "Naar de huisarts");
}

/* Own words once, with whose they are and every goal that was heard in them; a goal without a step says so. */
static void test_goals(void **state)
{
    (void)state;
    str goals = between(sample("plan", TEXT_NL), "id=\"doelen\"", "</section>");
    assert_int_equal(count_of(goals, "<li class=\"sh-goal"), 3);
    assert_int_equal(count_of(goals, "sh-goal--danger"), 1);
    assert_int_equal(count_of(goals, "De post blijft liggen. Ik slaap niet meer."), 1);
    expect_has("goals", goals, "<span class=\"sh-quote__who\">An Bakker</span>");
    static const char *const parts[] = {"U dreigt uw huis te verliezen",
                                        "#stap-1",
                                        "#stap-2",
                                        "De post blijft liggen",
                                        "Uw huis past",
                                        "#stap-4",
                                        "U slaapt slecht",
                                        "#stap-3",
                                        "U heeft weinig mensen",
                                        "Nog geen stap"};
    expect_order("goals", goals, parts, LENGTH(parts));
    assert_int_equal(count_of(goals, "Nog geen stap"), 1);
    str sleep = between(goals, "U slaapt slecht", "</ul>"); /* the court helps one of 100: not worth naming here */
    assert_int_equal(count_of(sleep, "#stap-"), 1);
    str needs = between(sample("plan", TEXT_NL), "id=\"gevraagd\"", "</section>");
    static const char *const asked[] = {"Een douche waar ik in kan.", "#stap-4", "Een kamer waar het rustig is.",
                                        "Nog geen stap"};
    expect_order("needs", needs, asked, LENGTH(asked));
}

/* What, who, when in days, what it asks, what it costs; what is a right, against a danger, and must be agreed first. */
static void test_steps(void **state)
{
    (void)state;
    static const struct {
        const char *action, *has;
    } rows[] = {
        {"moratorium", "Tegen gevaar: Uit huis gezet worden"},
        {"moratorium", "Landelijk: de rechter"},
        {"moratorium", "Vanaf 8 juli 2026. Het helpt vanaf 15 juli 2026."},
        {"moratorium", "Af en toe iets doen, tot 6 januari 2027"},
        {"moratorium", "Faillissementswet, artikel 287b"},
        {"payment_plan", "<dd>Verhuurder</dd>"},
        {"payment_plan", "<dd>Nu meteen.</dd>"},
        {"payment_plan", "Eerst afspreken: De verhuurder wil dat ook."},
        {"payment_plan", "Hier is geen wet voor nodig."},
        {"gp_visit", "Eerst nagaan: U heeft werk."},
        {"gp_visit", "<dd>Kost niets</dd>"},
        {"gp_visit", "Elke week iets doen"},
        {"home_adaptation", "Hier heeft u recht op"},
        {"home_adaptation", "Wmo 2015, artikel 2.3.5 lid 3"},
        {"home_adaptation", "U hoeft er niets voor te doen"},
        {"home_adaptation", "Helpt bij</dt><dd>Huis past niet</dd>"},
    };
    str page = sample("plan", TEXT_NL);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        str rest = str_from(page, (size_t)str_find(page, S("id=\"eerst\"")));
        str begins = str_printf(memory, "data-action=\"%s\"", rows[i].action);
        rest = str_from(rest, (size_t)str_find(rest, begins));
        ptrdiff_t end = str_find(rest, S("</details></li>"));
        assert_true(end > 0);
        expect_has(rows[i].action, str_cut(rest, 0, (size_t)end), rows[i].has);
    }
    assert_int_equal(count_of(page, "Hier heeft u recht op"), 1);
    assert_int_equal(count_of(page, "<li class=\"sh-step\""), PLAN_STEPS);
    str court = step_of(page, "moratorium");
    expect_has(
        "moratorium", court,
        str_copy(memory, str_printf(memory, "Ongeveer " STR_FMT, STR_ARG(text_money(memory, TEXT_NL, 90001)))).p);
    str club = between(page, "data-action=\"exchange\"", "</details></li>");
    expect_has("exchange", club, "Dit wilt u");
    expect_has("exchange", club, "Van uzelf: u kookt graag");
    expect_lacks("exchange", club, "Het kan betaald worden uit");
}

/* A step for a neighbour: how many could, how near, and what the family could do in return; nobody's name. */
static void test_neighbours(void **state)
{
    (void)state;
    str page = sample("plan", TEXT_NL), club = between(page, "data-action=\"exchange\"", "</details></li>");
    static const char *const parts[] = {"In uw buurt kunnen 3 mensen dit.", "De dichtste woont op ongeveer 500 meter.",
                                        "U kunt iets terugdoen: voor een ander koken. Daar vragen 2 mensen om.",
                                        "U kunt iets terugdoen: in de tuin werken. Daar vraagt iemand om.",
                                        "href=\"/nl/buren\" target=\"_blank\""};
    expect_order("exchange", club, parts, LENGTH(parts));
    assert_int_equal(count_of(page, "In uw buurt"), 1); /* of that step alone */
    overview_plan p = plan_family(memory, TEXT_EN);
    overview_neighbour *n = (overview_neighbour *)p.plans[0].steps[STEP_CLUB].neighbour;
    n->could = 0;
    n->talent_count = 0;
    expect_has("none", page_of(&p, TEXT_EN), "Near you nobody can do this yet.");
    expect_lacks("none", page_of(&p, TEXT_EN), "The nearest");
    n->could = 1;
    n->metres = 0;
    expect_has("one", page_of(&p, TEXT_EN), "There is somebody near you who can do this.");
    expect_lacks("place not told", page_of(&p, TEXT_EN), "The nearest");
}

/* ------------------------------------------------------------------ the pictures and their tables */

static str value_of(str tag, const char *attribute)
{
    str start = str_printf(memory, " %s=\"", attribute);
    ptrdiff_t at = str_find(tag, start);
    if (at < 0) {
        return S("-");
    }
    str rest = str_from(tag, (size_t)at + start.n);
    return str_cut(rest, 0, (size_t)str_find(rest, S("\"")));
}

/* "home now 1 wish 4", one spoke a line: of the cells of the drawing. */
static str levels_drawn(str wheel)
{
    buf b = buf_in(memory);
    str domain = STR_NULL, now = STR_NULL, wish = STR_NULL;
    for (ptrdiff_t at; (at = str_find(wheel, S("<path class=\"sh-cell"))) >= 0;) {
        wheel = str_from(wheel, (size_t)at);
        str tag = str_cut(wheel, 0, (size_t)str_find(wheel, S(">")));
        domain = value_of(tag, "data-domain");
        now = str_find(tag, S(" data-now=")) >= 0 ? value_of(tag, "data-level") : now;
        wish = str_find(tag, S(" data-wish=")) >= 0 ? value_of(tag, "data-level") : wish;
        if (str_eq(value_of(tag, "data-level"), S("5"))) {
            buf_printf(&b, STR_FMT " now " STR_FMT " wish " STR_FMT "\n", STR_ARG(domain), STR_ARG(now), STR_ARG(wish));
        }
        wheel = str_from(wheel, tag.n);
    }
    return buf_str(&b);
}

static str levels_listed(str table)
{
    buf b = buf_in(memory);
    for (ptrdiff_t at; (at = str_find(table, S("<tr data-domain="))) >= 0;) {
        table = str_from(table, (size_t)at);
        str row = str_cut(table, 0, (size_t)str_find(table, S("</tr>")));
        buf_printf(&b, STR_FMT " now " STR_FMT " wish " STR_FMT "\n", STR_ARG(value_of(row, "data-domain")),
                   STR_ARG(value_of(row, "data-now")), STR_ARG(value_of(row, "data-wish")));
        table = str_from(table, row.n);
    }
    return buf_str(&b);
}

static str levels_of_record(const overview_plan *p)
{
    buf b = buf_in(memory);
    for (size_t i = 0; i < p->spoke_count; i++) {
        buf_printf(&b, STR_FMT " now %d wish %d\n", STR_ARG(p->wheel[i].life_domain), (int)p->wheel[i].now,
                   (int)p->wheel[i].wish);
    }
    return buf_str(&b);
}

/* ACCEPTANCE 14: five levels, now and wish, the same as a table; and what tells a level is not colour alone. */
static void test_wheel(void **state)
{
    (void)state;
    overview_plan p = plan_family(memory, TEXT_NL);
    str part = between(sample("plan", TEXT_NL), "id=\"wiel\"", "</section>"), wanted = levels_of_record(&p);
    str wheel = between(part, "<svg class=\"sh-wheel", "</svg>"), table = between(part, "<tbody>", "</tbody>");
    assert_true(wanted.n > 0 && str_eq(levels_drawn(wheel), wanted));
    assert_true(str_eq(levels_listed(table), wanted));
    assert_int_equal(count_of(wheel, "class=\"sh-wish\""), 3);
    assert_int_equal(count_of(wheel, "url(#wiel-dicht)"), 1);
    assert_int_equal(count_of(wheel, "url(#wiel-open)"), 2);
    assert_int_equal(count_of(wheel, "sh-cell--danger"), 1);
    assert_int_equal(count_of(wheel, "#alert\""), 1);
    assert_int_equal(count_of(wheel, "sh-cell--nothing"), 1);
    static const char *const words[] = {"gevaar",
                                        "houdt u wakker",
                                        "speelt",
                                        "speelt, en er is hulp bij",
                                        "niets over verteld",
                                        "Niemand wordt gemeten."};
    for (size_t i = 0; i < LENGTH(words); i++) {
        expect_has("wheel", part, words[i]);
    }
    expect_has("wheel", table,
               "<td data-now=\"2\">houdt u wakker</td><td data-wish=\"4\">speelt, en er is hulp bij</td>");
    expect_has("wheel", table, "<td data-now=\"3\">speelt</td><td data-wish=\"3\">hetzelfde</td>");
}

static int64_t cents_in(str part, const char *from, const char *to)
{
    int64_t sum = 0, one;
    str rows = between(part, from, to);
    for (ptrdiff_t at; (at = str_find(rows, S(" data-cents=\""))) >= 0;) {
        rows = str_from(rows, (size_t)at);
        assert_true(str_to_int(value_of(rows, "data-cents"), &one));
        sum += one;
        rows = str_from(rows, 2);
    }
    return sum;
}

/* Both sides to the cent, in the bar, in the rows and below them; never as if it were spent. */
static void test_pot(void **state)
{
    (void)state;
    str part = between(sample("plan", TEXT_NL), "id=\"pot\"", "</section>");
    static const char *const sides[] = {"id=\"pot-uit\"", "id=\"pot-voor\""};
    for (size_t i = 0; i < LENGTH(sides); i++) {
        str side = between(part, sides[i], "</table>");
        assert_true(cents_in(side, "<svg class=\"sh-bar", "</svg>") == 570001);
        assert_true(cents_in(side, "<tbody>", "</tbody>") == 570001);
        assert_true(cents_in(side, "<tfoot>", "</tfoot>") == 570001);
        assert_int_equal(count_of(side, text_money(memory, TEXT_NL, 570001).p), 1);
        assert_int_equal(count_of(side, "<tr>"), 2 + 3);
        expect_has("pot", side, "Toegerekend");
    }
    expect_has("pot", part, "Woningcorporatie <span class=\"sh-sure sh-sure--mid\">Alleen met een afspraak</span>");
    expect_has("pot", part, "<span class=\"sh-law\">Wmo 2015</span>");
    assert_int_equal(count_of(part, "Alleen met een afspraak"), 1);
    static const char *const spent[] = {"besteed", "uitgegeven", "spent"};
    for (size_t i = 0; i < LENGTH(spent); i++) {
        expect_lacks("plan", str_lower(memory, sample("plan", TEXT_NL)), spent[i]);
        expect_lacks("plan", str_lower(memory, sample("plan", TEXT_EN)), spent[i]);
    }
    overview_plan p = plan_family(memory, TEXT_NL);
    overview_one_plan free = p.plans[0];
    free.step_count = free.pot_count = 0;
    p.plans = &free;
    p.plan_count = 1;
    p.need_count = 0;
    str none = page_of(&p, TEXT_NL);
    expect_has("free", none, "Dit plan kost geen geld.");
    assert_int_equal(count_of(none, "Nog geen stap"), PLAN_GOALS); /* no step at all: every goal says so */
}

/* ------------------------------------------------------------------ what is in the way, and the rest */

static void test_blocked(void **state)
{
    (void)state;
    str page = sample("plan", TEXT_NL), part = between(page, "id=\"kan-niet\"", "</section>");
    static const char *const parts[] = {"Meteen een losse douche",
                                        "Dit mocht al die tijd",
                                        "<b>Afspraak of contract:</b>",
                                        "contract, deel 2",
                                        "Wmo 2015, artikel 2.3.6",
                                        "<b>Gewoonte:</b>",
                                        "Geld voor de huur",
                                        "<b>Wet:</b>",
                                        "<b>Regel van de gemeente:</b>",
                                        "<b>Hoe het nu is:</b>"};
    expect_order("blocked", part, parts, LENGTH(parts));
    assert_int_equal(count_of(part, "Dit mocht al die tijd"), 1);
    assert_int_equal(count_of(part, "Het mag wel."), 2);
}

/* Of many the first stand there, the others open. */
static void test_many_blocked(void **state)
{
    (void)state;
    overview_plan p = plan_family(memory, TEXT_NL);
    overview_blocked many[9];
    for (size_t i = 0; i < LENGTH(many); i++) {
        many[i] = p.blocked[i % 2];
    }
    p.blocked = many;
    p.blocked_count = LENGTH(many);
    str part = between(page_of(&p, TEXT_NL), "id=\"kan-niet\"", "</section>");
    expect_has("many", part, "Nog 7 dingen");
    assert_int_equal(count_of(str_cut(part, 0, (size_t)str_find(part, S("<details"))), "<li data-action="), 2);
    assert_int_equal(count_of(part, "<li data-action="), 9);
}

static void test_rest(void **state)
{
    (void)state;
    str page = sample("plan", TEXT_NL);
    expect_has("plan", between(page, "id=\"weten\"", "</details>"), "Is dit zo? Iemand zorgt voor een ander.");
    expect_has("plan", between(page, "id=\"weten\"", "</details>"), "Dan kan misschien ook: Vrij van het werk");
    str others = between(page, "id=\"anders\"", "</details>");
    static const char *const parts[] = {
        "Plan 2", "dit plan 98", "Dit komt erbij:", "Een maatje", "Dit gaat eraf:", "Ruil in de buurt"};
    expect_order("others", others, parts, LENGTH(parts));
    str sure = between(page, "id=\"zeker\"", "</details>");
    expect_has("sure", sure, "Geen ander plan lost meer op.");
    expect_has("sure", sure, "Uit huis gezet worden: bij 83 van de 100");
    expect_has("sure", sure, "Slecht slapen: bij minder dan 1 van de 100");
    expect_has("sure", sure, "Alleen zijn: nog geen stap");
    expect_has("wanted", between(sample("plan-wanted", TEXT_NL), "id=\"zeker\"", "</details>"),
               "hooguit 2 van de 100 delen");
    str own = between(page, "id=\"zelf\"", "</section>");
    expect_has("own", own, "Ik kook graag voor een ander.");
    expect_has("own", own, "Van 1 juli 2026 tot 29 juli 2026: hooguit 2 dingen tegelijk");
    expect_has("own", own, "Van 29 juli 2026 tot 30 september 2026: hooguit 3 dingen tegelijk");
    expect_has("own", own, "Van 30 september 2026 tot 30 december 2026: hooguit 2 dingen tegelijk");
    expect_has("own", own, "Van 30 december 2026 tot 30 juni 2027: hooguit 2 dingen tegelijk");
}

/* ------------------------------------------------------------------ what somebody wants */

static void test_wanted(void **state)
{
    (void)state;
    str page = sample("plan-wanted", TEXT_NL);
    str answer = between(page, "id=\"gekozen\"", "</section>"), form = between(page, "id=\"wil\"", "</section>");
    expect_has("wanted", answer, "Dit kan nu niet: Geld voor de huur. Dit is het plan zonder die keuze.");
    expect_has("wanted", answer, "Dit kan nu niet: een stap die u koos.");
    expect_has("wanted", answer, "Met uw keuzes zijn het er 94.");
    expect_has("wanted", form, "Hulp thuis: dit niet");
    expect_has("wanted", form, "name=\"haal-weg\" value=\"loket.wil.guidance\"");
    expect_has("wanted", form, "action=\"/nl/plan\"");
    expect_has("wanted", form, "name=\"loket.wil.guidance\" value=\"nee\""); /* carried */
    assert_int_equal(count_of(form, "<fieldset"), PLAN_STEPS + 1);           /* and the one of the other plan */
    str club = between(form, "name=\"wil-exchange\"", "</fieldset>");
    assert_true(str_find(club, S("checked")) < str_find(club, S("value=\"nee\"")) && has(club, "checked"));
    expect_lacks("plan", sample("plan", TEXT_NL), "id=\"gekozen\"");
    assert_int_equal(count_of(between(sample("plan", TEXT_NL), "id=\"wil\"", "</section>"), "checked"), PLAN_STEPS + 1);
}

/* ------------------------------------------------------------------ nothing, not safe, hostile */

static void test_unsafe(void **state)
{
    (void)state;
    str page = sample("plan-unsafe", TEXT_NL);
    expect_has("unsafe", page, "Iemand is thuis niet veilig. Dat gaat eerst.");
    expect_has("unsafe", page, "<title>Samenhang</title>");
    assert_int_equal(count_of(page, "<li class=\"sh-step\""), 1);
    static const char *const gone[] = {"id=\"wiel\"", "id=\"pot\"", "id=\"wil\"", "id=\"kan-niet\"", "id=\"doelen\"",
                                       "id=\"meer\"", "exchange",   "Ongeveer",   "Waar dit staat"};
    for (size_t i = 0; i < LENGTH(gone); i++) {
        expect_lacks("unsafe", page, gone[i]);
    }
}

static void test_not_shown(void **state)
{
    (void)state;
    buf out = buf_in(memory);
    const web_wanted wanted[] = {{.action = S("gp_visit"), .name = S("Naar de huisarts")}};
    overview_plan nothing = {.day = date_from_ymd(2026, 7, 1)};
    web_page p = {.site = &site, .answers = sample_answers, .answer_count = LENGTH(sample_answers)};
    web_plan_page(&out, &p,
                  &(web_plan){.record = sample_overview(TEXT_NL).record,
                              .plan = &nothing,
                              .wanted = wanted,
                              .wanted_count = 1,
                              .not_shown = S("Dit klopt niet met elkaar.")});
    str page = buf_str(&out);
    expect_has("not shown", page, "<p>Dit klopt niet met elkaar.</p>");
    expect_has("not shown", page, "formaction=\"/nl/samenhang\"");
    expect_has("not shown", page, "value=\"loket.wil.gp_visit\"");
    expect_lacks("not shown", page, "id=\"wiel\"");
}

static void test_none(void **state)
{
    (void)state;
    str page = sample("plan-none", TEXT_NL);
    expect_has("none", page, "Nog geen plan");
    expect_has("none", page, "formaction=\"/nl/vragen\"");
    expect_has("none", page, "name=\"verander\" value=\"zorg\"");
    expect_lacks("none", page, "id=\"wiel\"");
}

static void test_hostile(void **state)
{
    (void)state;
    overview_plan p = plan_family(memory, TEXT_NL);
    str bad = S("<script>alert(1)</script>\"'&");
    ((overview_goal *)p.goals)[GOAL_SHOWER].own_words = bad;
    ((overview_need *)p.needs)[0].words = bad;
    ((household_voice *)p.talents)[0].text = bad;
    ((overview_step *)p.plans[0].steps)[0].action = bad;
    ((overview_step *)p.plans[0].steps)[0].name = bad;
    ((overview_spoke *)p.wheel)[0].life_domain = bad;
    str page = page_of(&p, TEXT_NL);
    expect_lacks("hostile", page, "<script>alert");
    expect_has("hostile", page, "&lt;script&gt;alert");
}

/* The overview leads there, when something was told; paper does not. Who is sent away can ask again. */
static void test_way_there(void **state)
{
    (void)state;
    const char *button = "formaction=\"/nl/plan\"";
    expect_has("overview", sample("overview", TEXT_NL), button);
    expect_lacks("overview-nothing", sample("overview-nothing", TEXT_NL), button);
    expect_lacks("print", sample("print", TEXT_NL), button);
    expect_has("plan", sample("plan", TEXT_NL), "formaction=\"/nl/overzicht\"");
    buf out = buf_in(memory);
    web_page p = {.site = &site, .answers = sample_answers, .answer_count = LENGTH(sample_answers)};
    web_busy_page(&out, &p, WEB_PLAN);
    expect_has("busy", buf_str(&out), button);
}

int main(void)
{
    memory = arena_new();
    site = sample_site();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_order),      cmocka_unit_test(test_goals),        cmocka_unit_test(test_steps),
        cmocka_unit_test(test_neighbours), cmocka_unit_test(test_wheel),        cmocka_unit_test(test_pot),
        cmocka_unit_test(test_blocked),    cmocka_unit_test(test_many_blocked), cmocka_unit_test(test_rest),
        cmocka_unit_test(test_wanted),     cmocka_unit_test(test_unsafe),       cmocka_unit_test(test_none),
        cmocka_unit_test(test_not_shown),  cmocka_unit_test(test_hostile),      cmocka_unit_test(test_way_there),
    };
    int failed = cmocka_run_group_tests_name("plan page", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}

/* Files of people: what stands in them, what is refused, and that what is written is read back the same. */
#include "match/people.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "match/people_testing.h"

#include "base/banned.h"

static arena *memory;

static int open_memory(void **state)
{
    (void)state;
    memory = arena_new();
    return 0;
}

static int close_memory(void **state)
{
    (void)state;
    arena_free(memory);
    return 0;
}

/* ------------------------------------------------------------------ a file */

static const char head[] = "formaat: deelnemers/1\npeildatum: 2026-07-01\nvog_geldig_dagen: 1095\ndeelnemers:\n";

static str small_file(void)
{
    return STR_JOIN(memory, str_of(head),
                    S("  - id: wim\n"
                      "    postcode: 9904XX\n"
                      "    plek: [155000, 463000]\n"
                      "    straal_m: 1500\n"
                      "    dagdelen: [ma-ochtend, wo, zo-avond]\n"
                      "    talen: [nl, tr]\n"
                      "    kan: [brieven graag, gas gewoon vak]\n"
                      "    zoekt:\n"
                      "      - tuin snel 2026-05-02 vrouwen\n"
                      "      - klussen dringend vog\n"
                      "      - koken\n"
                      "    hoeveel_tegelijk: 2\n"
                      "    vragen_per_week: 1\n"
                      "    geen_groep: ja\n"
                      "    onder_18: nee\n"
                      "    vrouw: nee\n"
                      "    vog: 2025-01-31\n"
                      "    houdt_woord: 0.85\n"
                      "    vertrouwen: 1.125\n"
                      "    graag_met: [daan]\n"
                      "    niet_met: [soep]\n"
                      "  - {id: daan, postcode: 9904XX, straal_m: 0, dagdelen: alle, talen: nl}\n"
                      "  - id: soep\n"
                      "    postcode: 9905XX\n"
                      "    straal_m: 800\n"
                      "    dagdelen: [vr-avond]\n"
                      "    talen: [nl]\n"
                      "    kan: [koken]\n"
                      "    plaatsen: 12\n"));
}

static void test_what_stands_in_it(void **state)
{
    (void)state;
    people p;
    err e;
    str text = small_file();
    bool good = people_read(memory, testing_skills(), text, S("p.yaml"), S("postcode,x,y\n9905XX,155100,463100\n"),
                            S("places.csv"), &p, &e);
    if (!good) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    assert_int_equal(p.count, 3);
    assert_int_equal(p.day, date_from_ymd(2026, 7, 1));
    assert_int_equal(p.vog_days_max, 1095);
    const person *w = &p.list[0];
    assert_true(str_eq(w->id, S("wim")) && str_eq(w->postcode, S("9904XX")));
    assert_true(w->x == 155000 && w->y == 463000 && w->radius == 1500);
    assert_int_equal(w->dayparts, 1 | 7 << 6 | 1 << 20);
    assert_int_equal(w->languages, 1 | 4);
    assert_int_equal(w->capacity, 2);
    assert_int_equal(w->questions, 1);
    assert_true(w->no_groups && !w->minor && !w->starts && !w->stopped && w->woman == PEOPLE_NO && w->places == 0);
    assert_true(w->has_vog && w->vog == date_from_ymd(2025, 1, 31));
    assert_true(w->keeps == 0.85 && w->trust == 1.125);
    assert_int_equal(w->offer_count, 2);
    assert_true(w->offers[0].skill == 3 && w->offers[0].gladly && !w->offers[0].as_trade);
    assert_true(w->offers[1].skill == 5 && !w->offers[1].gladly && w->offers[1].as_trade);
    assert_int_equal(w->need_count, 3);
    const people_need *n = w->needs;
    assert_true(n[0].skill == 1 && n[0].urgency == 2 && n[0].women_only && !n[0].with_vog &&
                n[0].since == date_from_ymd(2026, 5, 2));
    assert_true(n[1].skill == 0 && n[1].urgency == 3 && !n[1].women_only && n[1].with_vog && n[1].since == p.day);
    assert_true(n[2].skill == 2 && n[2].urgency == 1);
    assert_true(w->prefer_count == 1 && w->prefers[0] == 1 && w->block_count == 1 && w->blocks[0] == 2);
    const person *d = &p.list[1];
    assert_true(d->dayparts == (1 << 21) - 1 && d->x == 155000 && d->capacity == 1 && d->woman == PEOPLE_UNTOLD &&
                d->keeps == 1 && d->trust == 1 && d->offer_count == 0);
    assert_true(p.list[2].places == 12 && p.list[2].x == 155100 && p.list[2].y == 463100);
    assert_int_equal(people_find(&p, S("soep")), 2);
    assert_int_equal(people_find(&p, S("soe")), PEOPLE_NOBODY);
}

/* ------------------------------------------------------------------ refused */

#define ONE "  - {id: a, postcode: 9904XX, plek: [155000, 463000], straal_m: 500, dagdelen: [ma], talen: [nl]"
#define TWO "  - {id: b, postcode: 9904XX, plek: [155000, 463000], straal_m: 500, dagdelen: [ma], talen: [nl]"

static const struct {
    const char *text; /* behind head */
    err_kind kind;
    int line;
    const char *says;
} refused[] = {
    {"", ERR_INPUT, 4, "'deelnemers' must be a list of people"},
    {"  a: b\n", ERR_INPUT, 5, "'deelnemers' must be a list of people"},
    {"  []\n", ERR_INPUT, 1, "there is nobody in this file"},
    {"  - wim\n", ERR_INPUT, 5, "a person must be a mapping"},
    {ONE ", naam: Wim}\n", ERR_INPUT, 5, "a person has no key 'naam'"},
    {ONE ", id: b}\n", ERR_INPUT, 5, "the key 'id' stands here twice"},
    {ONE ", kan: {a: b}}\n", ERR_INPUT, 5, "'kan' must be a text or a list of texts"},
    {ONE ", kan: [[tuin]]}\n", ERR_INPUT, 5, "under 'kan' stand texts, not a list"},
    {ONE ", kan: [tuin, ]}\n" TWO ", kan: [~]}\n", ERR_INPUT, 6, "no skill of content/skills"},
    {"  - {postcode: 9904XX}\n", ERR_INPUT, 5, "'id' is a reference"},
    {"  - {id: Wim Terpstra, postcode: 9904XX}\n", ERR_INPUT, 5, "not a name"},
    {"  - {id: a, postcode: 9904 XX}\n", ERR_INPUT, 5, "'postcode' must be four digits and two capitals"},
    {"  - {id: a, postcode: 0904XX}\n", ERR_INPUT, 5, "not '0904XX'"},
    {"  - {id: a, postcode: 9904xx}\n", ERR_INPUT, 5, "not '9904xx'"},
    {"  - {id: a}\n", ERR_INPUT, 5, "'postcode' must be"},
    {"  - {id: a, postcode: 9904XX}\n", ERR_INPUT, 5, "where postcode '9904XX' is, is not known"},
    {"  - {id: a, postcode: 9904XX, plek: [155000]}\n", ERR_INPUT, 5, "'plek' must be x and y"},
    {"  - {id: a, postcode: 9904XX, plek: [155000, 52.1]}\n", ERR_INPUT, 5, "'plek' must be x and y"},
    {"  - {id: a, postcode: 9904XX, plek: [155000, 700000]}\n", ERR_INPUT, 5, "y from 289000 to 629000"},
    {ONE "}\n  - {id: b, postcode: 9904XX, plek: [155001, 463000]}\n", ERR_INPUT, 6, "'9904XX' is in another place"},
    {ONE "}\n" ONE "}\n", ERR_INPUT, 6, "'a' stands here twice: line 5 has it too"},
    {ONE "}\n  - {id: a, postcode: 9905XX}\n", ERR_INPUT, 6,
     "'a' is in two places: here, and on line 5 with postcode 9904XX"},
    {"  - {id: a, postcode: 9904XX, plek: [155000, 463000]}\n", ERR_INPUT, 5,
     "'straal_m' is missing here; write a whole number from 0 to 50000"},
    {"  - {id: a, postcode: 9904XX, plek: [155000, 463000], straal_m: -1}\n", ERR_INPUT, 5,
     "'straal_m' must be a whole number from 0"},
    {"  - {id: a, postcode: 9904XX, plek: [155000, 463000], straal_m: 50001}\n", ERR_INPUT, 5,
     "'straal_m' must be a whole number from 0 to 50000"},
    {"  - {id: a, postcode: 9904XX, plek: [155000, 463000], straal_m: ver}\n", ERR_INPUT, 5,
     "'straal_m' must be a whole"},
    {"  - {id: a, postcode: 9904XX, plek: [155000, 463000], straal_m: [1, 2]}\n", ERR_INPUT, 5,
     "'straal_m' is one text"},
    {"  - {id: a, postcode: 9904XX, plek: [155000, 463000], straal_m: 5}\n", ERR_INPUT, 5, "'dagdelen' is missing"},
    {"  - {id: a, postcode: 9904XX, plek: [155000, 463000], straal_m: 5, dagdelen: [maandag]}\n", ERR_INPUT, 5,
     "'maandag' is no part of a week"},
    {"  - {id: a, postcode: 9904XX, plek: [155000, 463000], straal_m: 5, dagdelen: [ma-nacht]}\n", ERR_INPUT, 5,
     "'ma-nacht' is no part of a week"},
    {"  - {id: a, postcode: 9904XX, plek: [155000, 463000], straal_m: 5, dagdelen: ma}\n", ERR_INPUT, 5,
     "'talen' is missing"},
    {"  - {id: a, postcode: 9904XX, plek: [155000, 463000], straal_m: 5, dagdelen: ma, talen: [xx]}\n", ERR_INPUT, 5,
     "'xx' is no language"},
    {ONE ", kan: [tuinn]}\n", ERR_INPUT, 5, "'tuinn' is no skill of content/skills; did you mean 'tuin'?"},
    {ONE ", kan: [vliegen]}\n", ERR_INPUT, 5, "'vliegen' is no skill of content/skills"},
    {ONE ", kan: [tuin snel]}\n", ERR_INPUT, 5, "may stand graag, gewoon and vak, not 'snel'"},
    {ONE ", zoekt: [tuin graag]}\n", ERR_INPUT, 5, "may stand kan-wachten, snel or dringend"},
    {ONE ", zoekt: [tuin 2026-02-30]}\n", ERR_INPUT, 5, "not '2026-02-30'"},
    {ONE ", zoekt: [tuin 2026-07-02]}\n", ERR_INPUT, 5, "after 'peildatum'"},
    {ONE ", kan: [tuin, koken, tuin graag]}\n", ERR_INPUT, 5, "'tuin' stands under 'kan' twice"},
    {ONE ",\n     zoekt: [tuin,\n koken,\n tuin]}\n", ERR_INPUT, 8, "'tuin' stands under 'zoekt' twice"},
    {ONE ", hoeveel_tegelijk: 0}\n", ERR_INPUT, 5, "'hoeveel_tegelijk' must be a whole number from 1 to 100"},
    {ONE ", vragen_per_week: 51}\n", ERR_INPUT, 5, "'vragen_per_week' must be a whole number from 1 to 50"},
    {ONE ", vragen_per_week: 0}\n", ERR_INPUT, 5, "from 1 to 50; who wants no questions has 'gestopt: ja'"},
    {ONE ", plaatsen: 501}\n", ERR_INPUT, 5, "'plaatsen' must be a whole number from 1 to 500"},
    {ONE ", geen_groep: yes}\n", ERR_INPUT, 5, "'geen_groep' must be ja or nee, not 'yes'"},
    {ONE ", vrouw: misschien}\n", ERR_INPUT, 5, "'vrouw' must be ja, nee or onbekend, not 'misschien'"},
    {ONE ", vog: ja}\n", ERR_INPUT, 5, "'vog' must be a day as 2026-07-01, not 'ja'"},
    {ONE ", houdt_woord: 0}\n", ERR_INPUT, 5, "'houdt_woord' must be a number from 0.001 to 1"},
    {ONE ", houdt_woord: 1.1}\n", ERR_INPUT, 5, "'houdt_woord' must be a number from 0.001 to 1"},
    {ONE ", houdt_woord: 0.1234}\n", ERR_INPUT, 5, "at most three decimals"},
    {ONE ", houdt_woord: 1.}\n", ERR_INPUT, 5, "at most three decimals"},
    {ONE ", vertrouwen: 0.499}\n", ERR_INPUT, 5, "'vertrouwen' must be a number from 0.5 to 1.5"},
    {ONE ", vertrouwen: .9}\n", ERR_INPUT, 5, "'vertrouwen' must be"},
    {ONE ", vraagt_niets_terug: ja, zoekt: [tuin]}\n", ERR_INPUT, 5, "looks for nothing"},
    {ONE ", plaatsen: 3, zoekt: [tuin]}\n", ERR_INPUT, 5, "is an activity"},
    {ONE ", plaatsen: 3, onder_18: ja}\n", ERR_INPUT, 5, "is an activity"},
    {ONE ", begeleid: ja}\n", ERR_INPUT, 5, "'begeleid' is of who is under 18"},
    {ONE ", niet_met: [b]}\n", ERR_INPUT, 5, "'niet_met' names 'b', who is not in this file"},
    {ONE ", graag_met: [a]}\n", ERR_INPUT, 5, "'graag_met' names 'a', who this is"},
    {ONE ", graag_met: [b, b]}\n" TWO "}\n", ERR_INPUT, 5, "'graag_met' names 'b' twice"},
    {"  - {id: *x}\n", ERR_INPUT, 5, "alias"},
    {"  - {id: a\n", ERR_SYNTAX, 6, ""},
};

static void test_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        people p = {.count = 77};
        err e = {0};
        str text = STR_JOIN(memory, str_of(head), str_of(refused[i].text));
        bool good = people_read(memory, testing_skills(), text, S("p.yaml"), STR_NULL, STR_NULL, &p, &e);
        if (good || e.kind != refused[i].kind || e.line != refused[i].line ||
            strstr(e.message, refused[i].says) == NULL) {
            fail_msg("%s\n%s: kind %d", refused[i].text, good ? "it was taken" : err_text(memory, &e).p, e.kind);
        }
        assert_true(p.count == 77 && p.list == NULL); /* nothing is changed */
    }
}

static void refuse_whole(const char *text, const char *places, int line, const char *says)
{
    people p;
    err e = {0};
    bool good = people_read(memory, testing_skills(), str_of(text), S("p"), places == NULL ? STR_NULL : str_of(places),
                            S("places"), &p, &e);
    if (good || e.line != line || strstr(e.message, says) == NULL) {
        fail_msg("%s\n%s", text, good ? "it was taken" : err_text(memory, &e).p);
    }
}

#define CSV_HEAD "id,postcode,plek,straal_m,dagdelen,talen,kan,zoekt,niet_met,peildatum,vog_geldig_dagen\n"
#define CSV_ONE "a,9904XX,155000;463000,500,ma;wo-avond,nl,tuin graag;koken,klussen snel vog,,2026-07-01,1095\n"

static void test_refused_as_a_whole(void **state)
{
    (void)state;
    refuse_whole("", NULL, 1, "there is nobody in this file");
    refuse_whole("\xEF\xBB\xBF\r\n", NULL, 1, "there is nobody in this file");
    refuse_whole("- a\n", NULL, 1, "begins with 'formaat: deelnemers/1'");
    refuse_whole("formaat: huishouden/1\n", NULL, 1, "begins with 'formaat: deelnemers/1'");
    refuse_whole("formaat: deelnemers/1\nformaat: deelnemers/1\n", NULL, 2, "stands here twice");
    refuse_whole("formaat: deelnemers/1\nvog: 3\n", NULL, 2, "has no key 'vog'");
    refuse_whole("formaat: deelnemers/1\npeildatum: [a]\n", NULL, 2, "'peildatum' must be a text");
    refuse_whole("formaat: deelnemers/1\nvog_geldig_dagen: 3\n", NULL, 1, "'peildatum' is missing here");
    refuse_whole("formaat: deelnemers/1\npeildatum: morgen\n", NULL, 2, "must be a day as 2026-07-01, not 'morgen'");
    refuse_whole("formaat: deelnemers/1\npeildatum: 2026-07-01\n", NULL, 1, "'vog_geldig_dagen' is missing here");
    refuse_whole("formaat: deelnemers/1\npeildatum: 2026-07-01\nvog_geldig_dagen: -3\n", NULL, 3, "from 0 to 36500");
    refuse_whole("id,postcode\n", NULL, 1, "the column 'peildatum' is missing here");
    refuse_whole("id,naam\n", NULL, 1, "there is no column 'naam'");
    refuse_whole("id,vog,vog\n", NULL, 1, "the column 'vog' stands here twice");
    refuse_whole("id,peildatum,peildatum\n", NULL, 1, "the column 'peildatum' stands here twice");
    refuse_whole(CSV_HEAD, NULL, 1, "there is nobody in this file");
    refuse_whole(CSV_HEAD CSV_ONE "b,9904XX,,500,ma,nl,,,,2026-07-02,\n", NULL, 3,
                 "'peildatum' is another than in the first row");
    refuse_whole(CSV_HEAD "a,9904XX,155000;463000,500,ma,nl,,,,,1095\n", NULL, 2, "'peildatum' is missing here");
    refuse_whole(CSV_HEAD CSV_ONE "b,9904XX,,500,ma,nl,tuin;;koken,,,,\n", NULL, 3, "'' is no skill");
    refuse_whole(CSV_HEAD CSV_ONE "b,9904XX,,500,ma,nl,,,c,,\n", NULL, 3, "'niet_met' names 'c'");
    refuse_whole(CSV_HEAD CSV_ONE "a,9905XX,155000;463000,500,ma,nl,,,,,\n", NULL, 3, "is in two places");
    refuse_whole(CSV_HEAD CSV_ONE, "postcode,x\n", 1, "has the columns postcode, x and y");
    refuse_whole(CSV_HEAD CSV_ONE, "postcode,x,y\n9904XX,155000,463001\n", 2, "is in another place elsewhere");
    refuse_whole(CSV_HEAD CSV_ONE, "postcode,x,y\n9905XX,155000,463001\n9905XX,155000,463002\n", 3,
                 "has another place above");
    refuse_whole(CSV_HEAD CSV_ONE, "postcode,x,y\n9905X,155000,463001\n", 2, "a place is a postcode as 9904XX");
}

/* As Dutch spreadsheets save it: a cell of more than one thing is in quotes then. */
static void test_semicolons(void **state)
{
    (void)state;
    people p;
    err e = {0};
    str text = S("id;postcode;plek;straal_m;dagdelen;talen;kan;peildatum;vog_geldig_dagen\r\n"
                 "a;9904XX;\"155000;463000\";500;ma;nl;\"tuin graag;koken\";2026-07-01;1095\r\n");
    bool good = people_read(memory, testing_skills(), text, S("p"), STR_NULL, STR_NULL, &p, &e);
    if (!good) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    assert_true(p.count == 1 && p.list[0].offer_count == 2 && p.list[0].x == 155000 && p.list[0].y == 463000);
}

/* ------------------------------------------------------------------ limits */

static str many(const char *begin, const char *item, size_t count, const char *end)
{
    buf b = buf_in(memory);
    buf_put(&b, str_of(begin));
    for (size_t i = 0; i < count; i++) {
        buf_put(&b, str_of(item));
    }
    buf_put(&b, str_of(end));
    return buf_str(&b);
}

static void limit(str text, const char *says)
{
    people p;
    err e = {0};
    assert_false(people_read(memory, testing_skills(), text, S("p"), STR_NULL, STR_NULL, &p, &e));
    if (e.kind != ERR_LIMIT || strstr(e.message, says) == NULL) {
        fail_msg("%s", err_text(memory, &e).p);
    }
}

static void test_limits(void **state)
{
    (void)state;
    str yaml = STR_JOIN(memory, str_of(head), S(ONE ", kan: ["));
    limit(many(str_copy(memory, yaml).p, "tuin, ", 33, "]}\n"), "'kan' has at most 32 skills");
    limit(many(str_copy(memory, yaml).p, "tuin, ", 1000000, "]}\n"), "in YAML is at most 4000000 bytes");
    limit(many(CSV_HEAD "a,9904XX,155000;463000,500,ma,nl,tuin", ";tuin", 999999, ",,,2026-07-01,1\n"),
          "'kan' has at most 32 skills");
    limit(many(CSV_HEAD "a,9904XX,155000;463000,500,ma,nl,,,b", ";b", 300, ",2026-07-01,1\n"),
          "'niet_met' has at most 256 people");
    limit(many("id,peildatum,vog_geldig_dagen\n", "a,,\n", PEOPLE_MAX + 1, ""), "there are at most 1000000 people");
    limit((str){yaml.p, (size_t)PEOPLE_FILE_BYTES_MAX + 1}, "at most 500000000 bytes"); /* not looked at */
}

/* ------------------------------------------------------------------ written and read back */

static bool same_links(const uint32_t *x, uint16_t nx, const uint32_t *y, uint16_t ny)
{
    return nx == ny && (nx == 0 || memcmp(x, y, nx * sizeof *x) == 0);
}

static bool same_person(const person *x, const person *y)
{
    bool same = str_eq(x->id, y->id) && str_eq(x->postcode, y->postcode) && x->x == y->x && x->y == y->y &&
                x->radius == y->radius && x->dayparts == y->dayparts && x->languages == y->languages &&
                x->capacity == y->capacity && x->questions == y->questions && x->places == y->places &&
                x->no_groups == y->no_groups && x->starts == y->starts && x->stopped == y->stopped &&
                x->minor == y->minor && x->accompanied == y->accompanied && x->woman == y->woman &&
                x->has_vog == y->has_vog && x->vog == y->vog && x->keeps == y->keeps && x->trust == y->trust &&
                x->offer_count == y->offer_count && x->need_count == y->need_count &&
                same_links(x->prefers, x->prefer_count, y->prefers, y->prefer_count) &&
                same_links(x->blocks, x->block_count, y->blocks, y->block_count);
    for (uint16_t i = 0; same && i < x->offer_count; i++) {
        const people_offer *o = &x->offers[i], *p = &y->offers[i];
        same = o->skill == p->skill && o->as_trade == p->as_trade && o->gladly == p->gladly;
    }
    for (uint16_t i = 0; same && i < x->need_count; i++) {
        const people_need *m = &x->needs[i], *n = &y->needs[i];
        same = m->skill == n->skill && m->urgency == n->urgency && m->women_only == n->women_only &&
               m->with_vog == n->with_vog && m->since == n->since;
    }
    return same;
}

static void test_written_and_read_back(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 200; seed++) {
        rng r = rng_from_seed(seed);
        people p = testing_people(memory, &r, (uint32_t)rng_between(&r, 1, 40), 5000), q;
        person *list = ARENA_ARRAY(memory, person, p.count);
        for (uint32_t i = 0; i < p.count; i++) { /* a file asks for some */
            list[i] = p.list[i];
            list[i].dayparts |= list[i].dayparts == 0 ? 1u << i % 21 : 0;
            list[i].languages |= list[i].languages == 0;
        }
        p.list = list;
        for (int csv = 0; csv < 2; csv++) {
            err e;
            str text = csv ? people_write_csv(memory, &p) : people_write(memory, &p);
            if (!people_read(memory, p.skills, text, S("again"), STR_NULL, STR_NULL, &q, &e)) {
                fail_msg("seed %llu: %s\n" STR_FMT, (unsigned long long)seed, err_text(memory, &e).p, STR_ARG(text));
            }
            assert_true(q.count == p.count && q.day == p.day && q.vog_days_max == p.vog_days_max &&
                        q.skills == p.skills);
            for (uint32_t i = 0; i < p.count; i++) {
                if (!same_person(&p.list[i], &q.list[i])) {
                    fail_msg("seed %llu: person %u differs", (unsigned long long)seed, i);
                }
            }
            assert_true(str_eq(text, csv ? people_write_csv(memory, &q) : people_write(memory, &q)));
        }
    }
}

static void test_dayparts(void **state)
{
    (void)state;
    assert_true(str_eq(people_daypart_id(0), S("ma-ochtend")) && str_eq(people_daypart_id(7), S("wo-middag")) &&
                str_eq(people_daypart_id(20), S("zo-avond")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_stands_in_it),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_refused_as_a_whole),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_semicolons),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_written_and_read_back),
        cmocka_unit_test(test_dayparts),
    };
    return cmocka_run_group_tests_name("people files", tests, open_memory, close_memory);
}

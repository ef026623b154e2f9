/* One person from the texts under the keys, and all together: ids, places and who names whom. */
#include "match/people_inside.h"

#include "base/csv.h"

#include "base/banned.h"

#define REFUSE PEOPLE_REFUSE

/* ------------------------------------------------------------------ tables */

static people_table table_for(arena *a, size_t count)
{
    uint32_t size = 64;
    while (size < 2 * count) {
        size *= 2;
    }
    return (people_table){ARENA_ARRAY(a, uint32_t, size), size - 1};
}

/* Where the id stands, or may be put: a slot that is nought when it is new. */
static uint32_t *slot_of_id(const people_reading *k, str id)
{
    uint32_t at = str_hash(id) & k->ids.mask;
    while (k->ids.slots[at] != 0 && !str_eq(k->list[k->ids.slots[at] - 1].id, id)) {
        at = (at + 1) & k->ids.mask;
    }
    return &k->ids.slots[at];
}

static uint32_t *slot_of_postcode(const people_reading *k, str postcode)
{
    uint32_t at = str_hash(postcode) & k->postcodes.mask;
    while (k->postcodes.slots[at] != 0 && !str_eq(k->spots[k->postcodes.slots[at] - 1].postcode, postcode)) {
        at = (at + 1) & k->postcodes.mask;
    }
    return &k->postcodes.slots[at];
}

/* ------------------------------------------------------------------ values */

static int line_of(const people_told *t, size_t item)
{
    return t->lines != NULL ? t->lines[item] : t->line;
}

/* The one text under a key; STR_NULL when there is none. */
static bool read_one(people_reading *k, people_key key, str *out)
{
    const people_told *t = &k->now[key];
    *out = t->count > 0 ? t->texts[0] : STR_NULL;
    return t->count <= 1 || REFUSE(k, line_of(t, 1), "'%s' is one text, not a list", people_keys[key]);
}

bool people_read_number(people_reading *k, const char *key, str text, int line, int64_t least, int64_t most,
                        int64_t *out)
{
    int64_t value;
    if (!str_to_int(text, &value) || value < least || value > most) {
        return REFUSE(k, line,
                      text.n == 0 ? "'%s' is missing here; write a whole number from %lld to %lld"
                                  : "'%s' must be a whole number from %lld to %lld",
                      key, (long long)least, (long long)most);
    }
    *out = value;
    return true;
}

/* `missing`: what it is when nothing stands there; −1: something must. */
static bool read_whole(people_reading *k, people_key key, int64_t least, int64_t most, int64_t missing, int64_t *out)
{
    str text;
    TRY(read_one(k, key, &text));
    *out = missing;
    return (text.n == 0 && missing >= 0) ||
           people_read_number(k, people_keys[key], text, k->now[key].line, least, most, out);
}

static bool read_flag(people_reading *k, people_key key, bool *out)
{
    str text;
    TRY(read_one(k, key, &text));
    *out = str_eq(text, S("ja"));
    return *out || text.n == 0 || str_eq(text, S("nee")) ||
           REFUSE(k, k->now[key].line, "'%s' must be ja or nee, not '" STR_FMT "'", people_keys[key], STR_ARG(text));
}

/* 0.85: at most three decimals. */
static bool read_thousandths(people_reading *k, people_key key, int least, int most, double *out)
{
    str text;
    TRY(read_one(k, key, &text));
    *out = 1;
    if (text.n == 0) {
        return true;
    }
    ptrdiff_t point = str_find(text, S("."));
    str whole = point < 0 ? text : str_cut(text, 0, (size_t)point),
        decimals = point < 0 ? STR_NULL : str_from(text, (size_t)point + 1);
    bool good =
        whole.n == 1 && whole.p[0] >= '0' && whole.p[0] <= '1' && decimals.n <= 3 && (point < 0 || decimals.n > 0);
    int value = good ? (whole.p[0] - '0') * 1000 : 0;
    for (size_t i = 0, unit = 100; good && i < decimals.n; i++, unit /= 10) {
        good = decimals.p[i] >= '0' && decimals.p[i] <= '9';
        value += (decimals.p[i] - '0') * (int)unit;
    }
    *out = (double)value / 1000;
    return (good && value >= least && value <= most) ||
           REFUSE(k, k->now[key].line, "'%s' must be a number from %g to %g with at most three decimals",
                  people_keys[key], least / 1000.0, most / 1000.0);
}

bool people_read_day(people_reading *k, const char *key, str text, int line, date *out)
{
    return date_parse(text, out) || REFUSE(k, line,
                                           text.n == 0 ? "'%s' is missing here; write a day as 2026-07-01%.*s"
                                                       : "'%s' must be a day as 2026-07-01, not '" STR_FMT "'",
                                           key, STR_ARG(text));
}

/* ------------------------------------------------------------------ where */

static bool is_postcode(str s)
{
    bool good = s.n == 6 && s.p[0] != '0';
    for (size_t i = 0; good && i < s.n; i++) {
        good = i < 4 ? s.p[i] >= '0' && s.p[i] <= '9' : s.p[i] >= 'A' && s.p[i] <= 'Z';
    }
    return good;
}

static bool is_in_the_netherlands(int64_t x, int64_t y)
{
    return x >= PEOPLE_X_MIN && x <= PEOPLE_X_MAX && y >= PEOPLE_Y_MIN && y <= PEOPLE_Y_MAX;
}

/* Notes the place of a postcode; false when it was known to be elsewhere. */
static bool note_spot(people_reading *k, people_spot here)
{
    uint32_t *slot = slot_of_postcode(k, here.postcode);
    if (*slot == 0) {
        ARENA_PUSH(k->a, k->spots, k->spot_count, k->spot_cap, here);
        *slot = (uint32_t)k->spot_count;
    }
    const people_spot *known = &k->spots[*slot - 1];
    return known->x == here.x && known->y == here.y;
}

static bool read_place(people_reading *k, person *p, int line)
{
    const people_told *place = &k->now[PEOPLE_KEY_PLACE];
    TRY(read_one(k, PEOPLE_KEY_POSTCODE, &p->postcode));
    p->postcode = str_copy(k->a, p->postcode); /* what is read from may go */
    if (!is_postcode(p->postcode)) {
        return REFUSE(k, k->now[PEOPLE_KEY_POSTCODE].line,
                      "'postcode' must be four digits and two capitals without a space, as 9904XX, not '" STR_FMT "'",
                      STR_ARG(p->postcode));
    }
    if (place->count == 0) {
        uint32_t known = *slot_of_postcode(k, p->postcode);
        p->x = known > 0 ? k->spots[known - 1].x : 0;
        p->y = known > 0 ? k->spots[known - 1].y : 0;
        return known > 0 || REFUSE(k, line,
                                   "where postcode '" STR_FMT "' is, is not known; add 'plek' with its x and y, or a "
                                   "file of places",
                                   STR_ARG(p->postcode));
    }
    int64_t x = 0, y = 0;
    if (place->count != 2 || !str_to_int(place->texts[0], &x) || !str_to_int(place->texts[1], &y) ||
        !is_in_the_netherlands(x, y)) {
        return REFUSE(k, place->line,
                      "'plek' must be x and y in whole metres of the Rijksdriehoek: x from %d to %d, y from %d to %d",
                      PEOPLE_X_MIN, PEOPLE_X_MAX, PEOPLE_Y_MIN, PEOPLE_Y_MAX);
    }
    p->x = (int32_t)x;
    p->y = (int32_t)y;
    return note_spot(k, (people_spot){p->postcode, p->x, p->y}) ||
           REFUSE(k, place->line, "postcode '" STR_FMT "' is in another place elsewhere; give it one",
                  STR_ARG(p->postcode));
}

static bool read_places(people_reading *k, str places, str name)
{
    csv t;
    TRY(csv_read(k->a, name, places, &t, k->e));
    ptrdiff_t at[3] = {csv_column(&t, S("postcode")), csv_column(&t, S("x")), csv_column(&t, S("y"))};
    if (at[0] < 0 || at[1] < 0 || at[2] < 0) {
        return err_at(k->e, ERR_INPUT, 0, name, 1, 0, "a file of places has the columns postcode, x and y");
    }
    k->postcodes = table_for(k->a, t.rows + k->most);
    for (size_t i = 0; i < t.rows; i++) {
        str postcode = csv_cell(&t, i, (size_t)at[0]);
        int64_t x = 0, y = 0;
        if (!is_postcode(postcode) || !str_to_int(csv_cell(&t, i, (size_t)at[1]), &x) ||
            !str_to_int(csv_cell(&t, i, (size_t)at[2]), &y) || !is_in_the_netherlands(x, y)) {
            return err_at(k->e, ERR_INPUT, 0, name, t.lines[i], 0,
                          "a place is a postcode as 9904XX, and x and y in whole metres of the Rijksdriehoek");
        }
        if (!note_spot(k, (people_spot){postcode, (int32_t)x, (int32_t)y})) {
            return err_at(k->e, ERR_INPUT, 0, name, t.lines[i], 0,
                          "postcode '" STR_FMT "' has another place above; keep one", STR_ARG(postcode));
        }
    }
    return true;
}

/* ------------------------------------------------------------------ days and languages */

static bool read_dayparts(people_reading *k, uint32_t *out)
{
    const people_told *t = &k->now[PEOPLE_KEY_DAYPARTS];
    *out = 0;
    for (size_t i = 0; i < t->count; i++) {
        uint32_t bits = people_dayparts_of(t->texts[i]);
        if (bits == 0) {
            return REFUSE(k, line_of(t, i),
                          "'" STR_FMT "' is no part of a week; write a day and a part as ma-ochtend, di-middag or "
                          "zo-avond, a day as wo, or alle",
                          STR_ARG(t->texts[i]));
        }
        *out |= bits;
    }
    return *out != 0 || REFUSE(k, t->line, "'dagdelen' is missing here; write when they can: [ma-ochtend, wo]");
}

static bool read_languages(people_reading *k, uint64_t *out)
{
    const people_told *t = &k->now[PEOPLE_KEY_LANGUAGES];
    *out = 0;
    for (size_t i = 0; i < t->count; i++) {
        uint16_t number = skills_find_language(k->s, t->texts[i]);
        if (number == LANGUAGE_NONE) {
            return REFUSE(k, line_of(t, i),
                          "'" STR_FMT "' is no language of content/skills; write for instance nl, en or ar",
                          STR_ARG(t->texts[i]));
        }
        *out |= (uint64_t)1 << number;
    }
    return *out != 0 || REFUSE(k, t->line, "'talen' is missing here; write the languages they speak: [nl]");
}

/* ------------------------------------------------------------------ what they can and look for */

/* The next word of "tuin snel vrouwen". */
static str next_word(str *rest)
{
    *rest = str_trim(*rest);
    ptrdiff_t space = str_find(*rest, S(" "));
    str word = space < 0 ? *rest : str_cut(*rest, 0, (size_t)space);
    *rest = space < 0 ? STR_NULL : str_from(*rest, (size_t)space + 1);
    return word;
}

static bool read_skill(people_reading *k, str id, int line, uint16_t *out)
{
    *out = skills_find(k->s, id);
    if (*out != SKILL_NONE) {
        return true;
    }
    uint16_t near = skills_nearest(k->s, id);
    return near == SKILL_NONE
               ? REFUSE(k, line, "'" STR_FMT "' is no skill of content/skills", STR_ARG(id))
               : REFUSE(k, line, "'" STR_FMT "' is no skill of content/skills; did you mean '" STR_FMT "'?",
                        STR_ARG(id), STR_ARG(k->s->list[near].id));
}

static bool read_offer(people_reading *k, str text, int line, people_offer *o)
{
    TRY(read_skill(k, next_word(&text), line, &o->skill));
    for (str word = next_word(&text); word.n > 0; word = next_word(&text)) {
        o->gladly = o->gladly || str_eq(word, S(PEOPLE_GLADLY));
        o->as_trade = o->as_trade || str_eq(word, S(PEOPLE_AS_TRADE));
        if (!str_eq(word, S(PEOPLE_GLADLY)) && !str_eq(word, S(PEOPLE_PLAINLY)) && !str_eq(word, S(PEOPLE_AS_TRADE))) {
            return REFUSE(k, line, "behind a skill under 'kan' may stand graag, gewoon and vak, not '" STR_FMT "'",
                          STR_ARG(word));
        }
    }
    return true;
}

static bool read_need(people_reading *k, str text, int line, people_need *n)
{
    *n = (people_need){.urgency = 1, .since = k->out.day};
    TRY(read_skill(k, next_word(&text), line, &n->skill));
    for (str word = next_word(&text); word.n > 0; word = next_word(&text)) {
        uint8_t urgency = people_urgency_of(word);
        n->urgency = urgency > 0 ? urgency : n->urgency;
        n->women_only = n->women_only || str_eq(word, S(PEOPLE_WOMEN_ONLY));
        n->with_vog = n->with_vog || str_eq(word, S(PEOPLE_WITH_VOG));
        bool known = urgency > 0 || str_eq(word, S(PEOPLE_WOMEN_ONLY)) || str_eq(word, S(PEOPLE_WITH_VOG));
        if (!known && !date_parse(word, &n->since)) {
            return REFUSE(k, line,
                          "behind a skill under 'zoekt' may stand kan-wachten, snel or dringend, since which day as "
                          "2026-05-01, vrouwen and vog, not '" STR_FMT "'",
                          STR_ARG(word));
        }
    }
    return n->since <= k->out.day || REFUSE(k, line, "it was asked on a day after 'peildatum'; correct one of them");
}

static bool check_skill_count(people_reading *k, people_key key)
{
    const people_told *t = &k->now[key];
    return t->count <= PEOPLE_SKILLS_MAX || err_at(k->e, ERR_LIMIT, 0, k->file, line_of(t, PEOPLE_SKILLS_MAX), 0,
                                                   "'%s' has at most %d skills", people_keys[key], PEOPLE_SKILLS_MAX);
}

static bool read_skills_of(people_reading *k, person *p)
{
    const people_told *can = &k->now[PEOPLE_KEY_CAN], *seeks = &k->now[PEOPLE_KEY_SEEKS];
    TRY(check_skill_count(k, PEOPLE_KEY_CAN) && check_skill_count(k, PEOPLE_KEY_SEEKS));
    people_offer *offers = ARENA_ARRAY(k->a, people_offer, can->count);
    people_need *needs = ARENA_ARRAY(k->a, people_need, seeks->count);
    for (size_t i = 0; i < can->count; i++) {
        TRY(read_offer(k, can->texts[i], line_of(can, i), &offers[i]));
        for (size_t j = 0; j < i; j++) {
            if (offers[j].skill == offers[i].skill) {
                return REFUSE(k, line_of(can, i), "'" STR_FMT "' stands under 'kan' twice; keep one",
                              STR_ARG(k->s->list[offers[i].skill].id));
            }
        }
    }
    for (size_t i = 0; i < seeks->count; i++) {
        TRY(read_need(k, seeks->texts[i], line_of(seeks, i), &needs[i]));
        for (size_t j = 0; j < i; j++) {
            if (needs[j].skill == needs[i].skill) {
                return REFUSE(k, line_of(seeks, i), "'" STR_FMT "' stands under 'zoekt' twice; keep one",
                              STR_ARG(k->s->list[needs[i].skill].id));
            }
        }
    }
    p->offers = offers;
    p->needs = needs;
    p->offer_count = (uint16_t)can->count;
    p->need_count = (uint16_t)seeks->count;
    return true;
}

/* ------------------------------------------------------------------ one person */

static bool read_id(people_reading *k, person *p, int line)
{
    TRY(read_one(k, PEOPLE_KEY_ID, &p->id));
    p->id = str_copy(k->a, p->id);
    bool good = p->id.n > 0 && p->id.n <= PEOPLE_ID_MAX;
    for (size_t i = 0; good && i < p->id.n; i++) {
        char c = p->id.p[i];
        good = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
               c == '.';
    }
    return good || REFUSE(k, line,
                          "'id' is a reference of at most %d letters without accents, digits, '_', '-' and '.'; not a "
                          "name",
                          PEOPLE_ID_MAX);
}

static bool read_woman(people_reading *k, people_answer *out)
{
    str text;
    bool flag;
    TRY(read_one(k, PEOPLE_KEY_WOMAN, &text));
    *out = PEOPLE_UNTOLD;
    if (text.n == 0 || str_eq(text, S("onbekend"))) {
        return true;
    }
    flag = str_eq(text, S("ja"));
    if (!flag && !str_eq(text, S("nee"))) {
        return REFUSE(k, k->now[PEOPLE_KEY_WOMAN].line, "'vrouw' must be ja, nee or onbekend, not '" STR_FMT "'",
                      STR_ARG(text));
    }
    *out = flag ? PEOPLE_YES : PEOPLE_NO;
    return true;
}

static bool read_vog(people_reading *k, person *p)
{
    str text;
    TRY(read_one(k, PEOPLE_KEY_VOG, &text));
    p->has_vog = text.n > 0 && !str_eq(text, S("nee"));
    return !p->has_vog || people_read_day(k, people_keys[PEOPLE_KEY_VOG], text, k->now[PEOPLE_KEY_VOG].line, &p->vog);
}

/* What excludes each other. */
static bool check_together(people_reading *k, const person *p, int line)
{
    if (p->places > 0 && (p->need_count > 0 || p->minor || p->starts)) {
        return REFUSE(k, line,
                      "who has 'plaatsen' is an activity: it looks for nothing, is not under 18, and need not say "
                      "vraagt_niets_terug");
    }
    if (p->starts && p->need_count > 0) {
        return REFUSE(k, line, "who asks nothing back ('vraagt_niets_terug') looks for nothing; keep one of them");
    }
    return !p->accompanied || p->minor ||
           REFUSE(k, line, "'begeleid' is of who is under 18; add 'onder_18: ja' or take it away");
}

static bool read_links(people_reading *k, people_key key, people_links *out, uint16_t *count)
{
    const people_told *t = &k->now[key];
    if (t->count > PEOPLE_LINKS_MAX) {
        return err_at(k->e, ERR_LIMIT, 0, k->file, t->line, 0, "'%s' has at most %d people", people_keys[key],
                      PEOPLE_LINKS_MAX);
    }
    int *lines = ARENA_ARRAY(k->a, int, t->count);
    for (size_t i = 0; i < t->count; i++) {
        lines[i] = line_of(t, i);
    }
    *out = (people_links){t->texts, lines};
    *count = (uint16_t)t->count;
    return true;
}

/* Nought is refused: it would read as 'never', and is what a person has who chose nothing. */
static bool read_questions(people_reading *k, int64_t *out)
{
    str text;
    TRY(read_one(k, PEOPLE_KEY_QUESTIONS, &text));
    if (str_eq(text, S("0"))) {
        return REFUSE(k, k->now[PEOPLE_KEY_QUESTIONS].line,
                      "'vragen_per_week' must be a whole number from 1 to %d; who wants no questions has 'gestopt: ja'",
                      PEOPLE_QUESTIONS_MAX);
    }
    return read_whole(k, PEOPLE_KEY_QUESTIONS, 1, PEOPLE_QUESTIONS_MAX, 0, out);
}

static bool read_numbers(people_reading *k, person *p)
{
    int64_t radius, capacity, places, questions;
    TRY(read_whole(k, PEOPLE_KEY_RADIUS, 0, PEOPLE_RADIUS_MAX, -1, &radius) &&
        read_whole(k, PEOPLE_KEY_CAPACITY, 1, PEOPLE_CAPACITY_MAX, 1, &capacity) &&
        read_whole(k, PEOPLE_KEY_PLACES, 1, PEOPLE_PLACES_MAX, 0, &places) && read_questions(k, &questions) &&
        read_thousandths(k, PEOPLE_KEY_KEEPS, (int)(PEOPLE_KEEPS_MIN * 1000), 1000, &p->keeps) &&
        read_thousandths(k, PEOPLE_KEY_TRUST, (int)(PEOPLE_TRUST_MIN * 1000), (int)(PEOPLE_TRUST_MAX * 1000),
                         &p->trust));
    p->radius = (uint32_t)radius;
    p->capacity = (uint16_t)capacity;
    p->places = (uint16_t)places;
    p->questions = (uint8_t)questions;
    return true;
}

bool people_read_person(people_reading *k, int line)
{
    if (k->count == k->most) {
        return err_at(k->e, ERR_LIMIT, 0, k->file, line, 0, "there are at most %u people", k->most);
    }
    person p = {0};
    TRY(read_id(k, &p, line));
    uint32_t *slot = slot_of_id(k, p.id);
    if (*slot != 0) {
        uint32_t first = *slot - 1;
        str here;
        TRY(read_one(k, PEOPLE_KEY_POSTCODE, &here));
        return str_eq(here, k->list[first].postcode)
                   ? REFUSE(k, line, "'" STR_FMT "' stands here twice: line %d has it too", STR_ARG(p.id),
                            k->lines[first])
                   : REFUSE(k, line,
                            "'" STR_FMT "' is in two places: here, and on line %d with postcode " STR_FMT
                            "; one person lives in one",
                            STR_ARG(p.id), k->lines[first], STR_ARG(k->list[first].postcode));
    }
    TRY(read_place(k, &p, line) && read_numbers(k, &p) && read_dayparts(k, &p.dayparts) &&
        read_languages(k, &p.languages) && read_flag(k, PEOPLE_KEY_NO_GROUPS, &p.no_groups) &&
        read_flag(k, PEOPLE_KEY_STARTS, &p.starts) && read_flag(k, PEOPLE_KEY_STOPPED, &p.stopped) &&
        read_flag(k, PEOPLE_KEY_MINOR, &p.minor) && read_flag(k, PEOPLE_KEY_ACCOMPANIED, &p.accompanied) &&
        read_woman(k, &p.woman) && read_vog(k, &p) && read_skills_of(k, &p) &&
        read_links(k, PEOPLE_KEY_PREFERS, &k->prefers[k->count], &p.prefer_count) &&
        read_links(k, PEOPLE_KEY_BLOCKS, &k->blocks[k->count], &p.block_count) && check_together(k, &p, line));
    k->lines[k->count] = line;
    k->list[k->count++] = p;
    *slot = k->count;
    return true;
}

/* ------------------------------------------------------------------ all together */

bool people_reading_begin(people_reading *k, size_t most, str places, str places_name)
{
    k->most = most > PEOPLE_MAX ? PEOPLE_MAX : (uint32_t)most;
    k->list = ARENA_ARRAY(k->a, person, k->most);
    k->lines = ARENA_ARRAY(k->a, int, k->most);
    k->ids = table_for(k->a, k->most);
    k->postcodes = table_for(k->a, k->most);
    k->prefers = ARENA_ARRAY(k->a, people_links, k->most);
    k->blocks = ARENA_ARRAY(k->a, people_links, k->most);
    return places.p == NULL || read_places(k, places, places_name);
}

static bool find_links(people_reading *k, people_key key, uint32_t number, const people_links *links, uint16_t count,
                       const uint32_t **out)
{
    uint32_t *list = ARENA_ARRAY(k->a, uint32_t, count);
    for (uint16_t i = 0; i < count; i++) {
        str id = links->ids[i];
        uint32_t found = *slot_of_id(k, id);
        if (found == 0 || found - 1 == number) {
            return REFUSE(k, links->lines[i],
                          found == 0 ? "'%s' names '" STR_FMT "', who is not in this file"
                                     : "'%s' names '" STR_FMT "', who this is",
                          people_keys[key], STR_ARG(id));
        }
        list[i] = found - 1;
        for (uint16_t j = 0; j < i; j++) {
            if (list[j] == list[i]) {
                return REFUSE(k, links->lines[i], "'%s' names '" STR_FMT "' twice; keep one", people_keys[key],
                              STR_ARG(id));
            }
        }
    }
    *out = list;
    return true;
}

bool people_reading_end(people_reading *k, people *out)
{
    if (k->count == 0) {
        return REFUSE(k, 1, "there is nobody in this file");
    }
    for (uint32_t i = 0; i < k->count; i++) {
        person *p = &k->list[i];
        TRY(find_links(k, PEOPLE_KEY_PREFERS, i, &k->prefers[i], p->prefer_count, &p->prefers) &&
            find_links(k, PEOPLE_KEY_BLOCKS, i, &k->blocks[i], p->block_count, &p->blocks));
    }
    k->out.skills = k->s;
    k->out.list = k->list;
    k->out.count = k->count;
    *out = k->out;
    return true;
}

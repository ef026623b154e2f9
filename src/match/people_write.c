/* The words of a file of people, and writing one. */
#include "match/people_inside.h"

#include "base/banned.h"

const char *const people_keys[PEOPLE_KEYS] = {
    [PEOPLE_KEY_ID] = "id",
    [PEOPLE_KEY_POSTCODE] = "postcode",
    [PEOPLE_KEY_PLACE] = "plek",
    [PEOPLE_KEY_RADIUS] = "straal_m",
    [PEOPLE_KEY_DAYPARTS] = "dagdelen",
    [PEOPLE_KEY_LANGUAGES] = "talen",
    [PEOPLE_KEY_CAN] = "kan",
    [PEOPLE_KEY_SEEKS] = "zoekt",
    [PEOPLE_KEY_CAPACITY] = "hoeveel_tegelijk",
    [PEOPLE_KEY_PLACES] = "plaatsen",
    [PEOPLE_KEY_NO_GROUPS] = "geen_groep",
    [PEOPLE_KEY_STARTS] = "vraagt_niets_terug",
    [PEOPLE_KEY_STOPPED] = "gestopt",
    [PEOPLE_KEY_MINOR] = "onder_18",
    [PEOPLE_KEY_ACCOMPANIED] = "begeleid",
    [PEOPLE_KEY_WOMAN] = "vrouw",
    [PEOPLE_KEY_VOG] = "vog",
    [PEOPLE_KEY_KEEPS] = "houdt_woord",
    [PEOPLE_KEY_TRUST] = "vertrouwen",
    [PEOPLE_KEY_PREFERS] = "graag_met",
    [PEOPLE_KEY_BLOCKS] = "niet_met",
    [PEOPLE_KEY_QUESTIONS] = "vragen_per_week",
};

const char *const people_urgency_words[PEOPLE_URGENCY_MAX + 1] = {"", "kan-wachten", "snel", "dringend"};

enum { DAYS = 7, PARTS = 3, ALL_DAYPARTS = (1 << PEOPLE_DAYPARTS) - 1, ALL_PARTS = (1 << PARTS) - 1 };
_Static_assert(DAYS *PARTS == PEOPLE_DAYPARTS, "a week has days with parts");
static const char *const days[DAYS] = {"ma", "di", "wo", "do", "vr", "za", "zo"};
static const char *const parts[PARTS] = {"ochtend", "middag", "avond"};
static const char *const daypart_ids[PEOPLE_DAYPARTS] = {
    "ma-ochtend", "ma-middag",  "ma-avond",   "di-ochtend", "di-middag",  "di-avond",   "wo-ochtend",
    "wo-middag",  "wo-avond",   "do-ochtend", "do-middag",  "do-avond",   "vr-ochtend", "vr-middag",
    "vr-avond",   "za-ochtend", "za-middag",  "za-avond",   "zo-ochtend", "zo-middag",  "zo-avond"};

str people_daypart_id(uint32_t daypart)
{
    return str_of(daypart_ids[daypart % PEOPLE_DAYPARTS]);
}

uint32_t people_dayparts_of(str word)
{
    if (str_eq(word, S(PEOPLE_ALWAYS))) {
        return ALL_DAYPARTS;
    }
    for (uint32_t day = 0; day < DAYS; day++) {
        if (!str_starts(word, str_of(days[day]))) {
            continue;
        }
        if (word.n == 2) {
            return (uint32_t)ALL_PARTS << (PARTS * day);
        }
        for (uint32_t part = 0; part < PARTS; part++) {
            if (word.p[2] == '-' && str_eq(str_from(word, 3), str_of(parts[part]))) {
                return 1u << (PARTS * day + part);
            }
        }
    }
    return 0;
}

uint8_t people_urgency_of(str word)
{
    for (uint8_t u = 1; u <= PEOPLE_URGENCY_MAX; u++) {
        if (str_eq(word, str_of(people_urgency_words[u]))) {
            return u;
        }
    }
    return 0;
}

/* ------------------------------------------------------------------ writing */

typedef struct writing {
    buf out;
    const people *p;
    bool csv;
    bool again; /* something stands in this list */
} writing;

/* One item of a list: "[a, b" or "a;b". */
static void begin_item(writing *w)
{
    buf_put(&w->out, !w->again ? S("") : w->csv ? S(";") : S(", "));
    w->again = true;
}

static void write_item(writing *w, str text)
{
    begin_item(w);
    buf_put(&w->out, text);
}

static void write_thousandths(writing *w, double v)
{
    int value = (int)(v * 1000 + 0.5);
    if (value != 1000) {
        buf_printf(&w->out, "%d.%03d", value / 1000, value % 1000);
    }
}

static void write_day(writing *w, date d)
{
    char text[10];
    date_write(d, text);
    buf_put(&w->out, (str){text, sizeof text});
}

static void write_dayparts(writing *w, uint32_t bits)
{
    for (uint32_t day = 0; bits != ALL_DAYPARTS && day < DAYS; day++) {
        uint32_t of_day = bits >> (PARTS * day) & ALL_PARTS;
        if (of_day == ALL_PARTS) {
            write_item(w, str_of(days[day]));
        }
        for (uint32_t part = 0; of_day != ALL_PARTS && part < PARTS; part++) {
            if ((of_day >> part & 1) != 0) {
                write_item(w, people_daypart_id(PARTS * day + part));
            }
        }
    }
    if (bits == ALL_DAYPARTS) {
        write_item(w, S(PEOPLE_ALWAYS));
    }
}

static void write_offer(writing *w, const people_offer *o)
{
    write_item(w, w->p->skills->list[o->skill].id);
    buf_put(&w->out, o->gladly ? S(" " PEOPLE_GLADLY) : S(""));
    buf_put(&w->out, o->as_trade ? S(" " PEOPLE_AS_TRADE) : S(""));
}

static void write_need(writing *w, const people_need *n)
{
    write_item(w, w->p->skills->list[n->skill].id);
    if (n->urgency > 1) {
        buf_printf(&w->out, " %s", people_urgency_words[n->urgency]);
    }
    if (n->since != w->p->day) {
        buf_char(&w->out, ' ');
        write_day(w, n->since);
    }
    buf_put(&w->out, n->women_only ? S(" " PEOPLE_WOMEN_ONLY) : S(""));
    buf_put(&w->out, n->with_vog ? S(" " PEOPLE_WITH_VOG) : S(""));
}

static void write_list(writing *w, const person *p, people_key key)
{
    switch ((int)key) {
    case PEOPLE_KEY_PLACE:
        begin_item(w);
        buf_int(&w->out, p->x);
        begin_item(w);
        buf_int(&w->out, p->y);
        break;
    case PEOPLE_KEY_DAYPARTS: write_dayparts(w, p->dayparts); break;
    case PEOPLE_KEY_LANGUAGES:
        for (uint16_t i = 0; i < w->p->skills->language_count; i++) {
            if ((p->languages >> i & 1) != 0) {
                write_item(w, w->p->skills->languages[i]);
            }
        }
        break;
    case PEOPLE_KEY_CAN:
        for (uint16_t i = 0; i < p->offer_count; i++) {
            write_offer(w, &p->offers[i]);
        }
        break;
    case PEOPLE_KEY_SEEKS:
        for (uint16_t i = 0; i < p->need_count; i++) {
            write_need(w, &p->needs[i]);
        }
        break;
    case PEOPLE_KEY_PREFERS:
        for (uint16_t i = 0; i < p->prefer_count; i++) {
            write_item(w, w->p->list[p->prefers[i]].id);
        }
        break;
    default:
        for (uint16_t i = 0; i < p->block_count; i++) {
            write_item(w, w->p->list[p->blocks[i]].id);
        }
    }
}

static void write_number(writing *w, uint32_t value, uint32_t usual)
{
    if (value != usual) {
        buf_int(&w->out, value);
    }
}

/* What is as usual is not written: nothing stands there. */
static void write_one(writing *w, const person *p, people_key key)
{
    static const char *const woman[] = {"", "nee", "ja"};
    bool flag = (key == PEOPLE_KEY_NO_GROUPS && p->no_groups) || (key == PEOPLE_KEY_STARTS && p->starts) ||
                (key == PEOPLE_KEY_STOPPED && p->stopped) || (key == PEOPLE_KEY_MINOR && p->minor) ||
                (key == PEOPLE_KEY_ACCOMPANIED && p->accompanied);
    buf_put(&w->out, flag ? S("ja") : S(""));
    switch ((int)key) {
    case PEOPLE_KEY_ID: buf_put(&w->out, p->id); break;
    case PEOPLE_KEY_POSTCODE: buf_put(&w->out, p->postcode); break;
    case PEOPLE_KEY_RADIUS: buf_int(&w->out, p->radius); break;
    case PEOPLE_KEY_CAPACITY: write_number(w, p->capacity, 1); break;
    case PEOPLE_KEY_PLACES: write_number(w, p->places, 0); break;
    case PEOPLE_KEY_QUESTIONS: write_number(w, p->questions, 0); break;
    case PEOPLE_KEY_WOMAN: buf_put(&w->out, str_of(woman[p->woman])); break;
    case PEOPLE_KEY_VOG:
        if (p->has_vog) {
            write_day(w, p->vog);
        }
        break;
    case PEOPLE_KEY_KEEPS: write_thousandths(w, p->keeps); break;
    case PEOPLE_KEY_TRUST: write_thousandths(w, p->trust); break;
    default: break;
    }
}

static bool is_list(people_key key)
{
    return key == PEOPLE_KEY_PLACE || key == PEOPLE_KEY_DAYPARTS || key == PEOPLE_KEY_LANGUAGES ||
           key == PEOPLE_KEY_CAN || key == PEOPLE_KEY_SEEKS || key == PEOPLE_KEY_PREFERS || key == PEOPLE_KEY_BLOCKS;
}

static void write_value(writing *w, const person *p, people_key key)
{
    w->again = false;
    if (is_list(key)) {
        write_list(w, p, key);
    } else {
        write_one(w, p, key);
    }
}

str people_write(arena *a, const people *p)
{
    writing w = {.out = buf_in(a), .p = p};
    buf_put(&w.out, S("formaat: " PEOPLE_FORMAT "\npeildatum: "));
    write_day(&w, p->day);
    buf_printf(&w.out, "\nvog_geldig_dagen: %u\ndeelnemers:\n", p->vog_days_max);
    for (uint32_t i = 0; i < p->count; i++) {
        for (people_key key = 0; key < PEOPLE_KEYS; key++) {
            size_t before = w.out.n;
            buf_printf(&w.out, "%s%s: %s", key == 0 ? "  - " : "    ", people_keys[key], is_list(key) ? "[" : "");
            size_t empty = w.out.n;
            write_value(&w, &p->list[i], key);
            if (w.out.n == empty) {
                w.out.n = before; /* nothing stands there */
            } else {
                buf_put(&w.out, is_list(key) ? S("]\n") : S("\n"));
            }
        }
    }
    return buf_str(&w.out);
}

str people_write_csv(arena *a, const people *p)
{
    writing w = {.out = buf_in(a), .p = p, .csv = true};
    for (people_key key = 0; key < PEOPLE_KEYS; key++) {
        buf_printf(&w.out, "%s,", people_keys[key]);
    }
    buf_put(&w.out, S("peildatum,vog_geldig_dagen\n"));
    for (uint32_t i = 0; i < p->count; i++) {
        for (people_key key = 0; key < PEOPLE_KEYS; key++) {
            write_value(&w, &p->list[i], key);
            buf_char(&w.out, ',');
        }
        if (i == 0) {
            write_day(&w, p->day);
            buf_printf(&w.out, ",%u\n", p->vog_days_max);
        } else {
            buf_put(&w.out, S(",\n"));
        }
    }
    return buf_str(&w.out);
}

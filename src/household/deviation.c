/* The file of a motivated deviation, strictly. */
#include "household/deviation.h"

#include "household/reading.h"

#include "base/banned.h"

enum { ITEMS_MAX = 20, KEYS_MAX = 20, REPEATED_BYTES_MIN = 20, COST_CENTS_MAX = 100000000 };

typedef struct mapping { /* a mapping of the file, and its keys */
    const char *name;
    const char *keys[KEYS_MAX];
} mapping;

static const mapping of_top = {"afwijking",
                               {"formaat", "actie", "datum", "doel", "regels", "waarden", "legitimiteit",
                                "betrokkenheid", "rendement", "kosten", "alternatieven", "akkoord", "collegas",
                                "ervaringsdeskundige", "bezwaar", "evaluatie", "gedaan"}};
static const mapping of_rule = {"regels", {"tekst", "bron", "laag", "toegestaan"}};
static const mapping of_value = {"waarden", {"doel", "artikel"}};
static const mapping of_cost = {"kosten", {"bedrag", "pot"}};
static const mapping of_other = {"alternatieven", {"wat", "waarom_niet"}};
static const mapping of_agreed = {"akkoord", {"wie", "namens", "op"}};
static const mapping of_peer = {"collegas", {"wie", "vindt"}};
static const mapping of_expert = {"ervaringsdeskundige", {"vindt", "nog_niet", "voor"}};

/* ------------------------------------------------------------------ keys */

static size_t keys_of(const mapping *m, str out[KEYS_MAX])
{
    size_t n = 0;
    for (; n < KEYS_MAX && m->keys[n] != NULL; n++) {
        out[n] = str_of(m->keys[n]);
    }
    return n;
}

static bool check_key(household_reader *r, const mapping *m, const doc *map, size_t at)
{
    str keys[KEYS_MAX], key = household_plain(r->a, map->entries[at].key);
    size_t n = keys_of(m, keys), i = 0;
    while (i < n && !str_eq(keys[i], key)) {
        i++;
    }
    if (i == n) {
        str shown = household_quote(r, map->entries[at].key), near = household_nearest(key, keys, n);
        return near.n > 0 ? HOUSEHOLD_REFUSE(r, &map->entries[at], "household.key_near", shown, near)
                          : HOUSEHOLD_REFUSE(r, &map->entries[at], "household.key_unknown", shown,
                                             household_list_text(r, keys, n));
    }
    for (size_t k = 0; k < at; k++) {
        if (household_says(map->entries[k].key, key)) {
            return HOUSEHOLD_REFUSE(r, &map->entries[at], "household.key_twice", key);
        }
    }
    return true;
}

static bool check_keys(household_reader *r, const mapping *m, const doc *d)
{
    if (d->kind != DOC_MAP) {
        str keys[KEYS_MAX];
        size_t n = keys_of(m, keys);
        return HOUSEHOLD_REFUSE(r, d, "household.mapping_expected", str_of(m->name), keys[0],
                                household_list_text(r, keys, n));
    }
    for (size_t i = 0; i < d->n; i++) { /* a repeated key ends it, so there are never many */
        TRY(check_key(r, m, d, i));
    }
    return true;
}

/* ------------------------------------------------------------------ values; nothing behind a key is not there */

static const doc_entry *get(const doc *map, const char *key)
{
    const doc_entry *at = household_get(map, key);
    bool empty = at != NULL && at->value->kind == DOC_SCALAR && str_trim(at->value->text).n == 0;
    return empty ? NULL : at;
}

static bool read_text(household_reader *r, const doc *map, const char *key, str *out)
{
    const doc_entry *at = get(map, key);
    str text = STR_NULL;
    TRY(at == NULL || household_read_text(r, at, HOUSEHOLD_VOICE_MAX, &text));
    *out = str_trim(text);
    return true;
}

/* A day from `first` up to `last`; out of it the sentence `wrong`, with both. */
static bool read_day(household_reader *r, const doc *map, const char *key, date first, date last, const char *wrong,
                     bool *has, date *out)
{
    const doc_entry *at = get(map, key);
    date day;
    if (at == NULL) {
        return true;
    }
    TRY(household_read_any_date(r, at, &day));
    if (day < first || day > last) {
        return HOUSEHOLD_REFUSE(r, at->value, wrong, household_shown(r, at->value), household_plain(r->a, at->key),
                                text_date(r->a, r->lang, first), text_date(r->a, r->lang, last));
    }
    *has = true;
    *out = day;
    return true;
}

/* One of the words (NULL-terminated): its number. */
static bool read_word(household_reader *r, const doc *map, const char *key, const char *const *words, bool *has,
                      int *out)
{
    const doc_entry *at = get(map, key);
    str list[KEYS_MAX];
    size_t n = 0;
    for (; words[n] != NULL; n++) {
        list[n] = str_of(words[n]);
        if (at != NULL && household_is_word(at->value, list[n])) {
            *has = true;
            *out = (int)n;
            return true;
        }
    }
    return at == NULL || HOUSEHOLD_REFUSE(r, at->value, "household.deviation.word", household_shown(r, at->value),
                                          household_plain(r->a, at->key), household_list_text(r, list, n));
}

/* Each item of a list, or the value as the only one: a mapping of such keys. */
static bool list_of(household_reader *r, const doc *top, const mapping *m, household_items *out)
{
    TRY(household_list(r, get(top, m->name), ITEMS_MAX, out));
    for (size_t i = 0; i < out->n; i++) {
        TRY(check_keys(r, m, out->p[i]));
    }
    return true;
}

/* ------------------------------------------------------------------ lists */

static bool read_rules(household_reader *r, const doc *top, deviation *d)
{
    static const char *const layers[] = {"wet", "gemeente", "contract", "gewoonte", NULL};
    household_items items;
    TRY(list_of(r, top, &of_rule, &items));
    deviation_rule *list = ARENA_ARRAY(r->a, deviation_rule, items.n + 1);
    for (size_t i = 0; i < items.n; i++) {
        int layer = 0;
        TRY(read_text(r, items.p[i], "tekst", &list[i].words) && read_text(r, items.p[i], "bron", &list[i].source) &&
            read_text(r, items.p[i], "toegestaan", &list[i].allowed) &&
            read_word(r, items.p[i], "laag", layers, &list[i].has_layer, &layer));
        list[i].layer = (overview_layer)((int)OVERVIEW_LAYER_LAW + layer);
    }
    d->rules = list;
    d->rule_count = items.n;
    return true;
}

static bool read_values(household_reader *r, const doc *top, deviation *d)
{
    household_items items;
    TRY(list_of(r, top, &of_value, &items));
    deviation_value *list = ARENA_ARRAY(r->a, deviation_value, items.n + 1);
    for (size_t i = 0; i < items.n; i++) {
        TRY(read_text(r, items.p[i], "doel", &list[i].aim) && read_text(r, items.p[i], "artikel", &list[i].article));
    }
    d->values = list;
    d->value_count = items.n;
    return true;
}

static bool read_others(household_reader *r, const doc *top, deviation *d)
{
    household_items items;
    TRY(list_of(r, top, &of_other, &items));
    deviation_other *list = ARENA_ARRAY(r->a, deviation_other, items.n + 1);
    for (size_t i = 0; i < items.n; i++) {
        TRY(read_text(r, items.p[i], "wat", &list[i].what) &&
            read_text(r, items.p[i], "waarom_niet", &list[i].why_not));
    }
    d->others = list;
    d->other_count = items.n;
    return true;
}

static bool read_peers(household_reader *r, const doc *top, deviation *d)
{
    household_items items;
    TRY(list_of(r, top, &of_peer, &items));
    deviation_view *list = ARENA_ARRAY(r->a, deviation_view, items.n + 1);
    for (size_t i = 0; i < items.n; i++) {
        TRY(read_text(r, items.p[i], "wie", &list[i].who) && read_text(r, items.p[i], "vindt", &list[i].view));
    }
    d->peers = list;
    d->peer_count = items.n;
    return true;
}

/* Who agreed: while it is not said of everybody for whom, it is a draft; else somebody of the family is among them. */
static bool read_agreed(household_reader *r, const doc *top, deviation *d)
{
    static const char *const sides[] = {"gezin", "gemeente", "ander", NULL};
    household_items items;
    TRY(list_of(r, top, &of_agreed, &items));
    deviation_agreed *list = ARENA_ARRAY(r->a, deviation_agreed, items.n + 1);
    bool family = items.n == 0;
    for (size_t i = 0; i < items.n; i++) {
        int side = 0;
        TRY(read_text(r, items.p[i], "wie", &list[i].who) &&
            read_word(r, items.p[i], "namens", sides, &list[i].has_side, &side) &&
            read_day(r, items.p[i], "op", DATE_MIN, r->day, "household.deviation.late", &list[i].has_day,
                     &list[i].day));
        list[i].side = (deviation_side)side;
        family = family || !list[i].has_side || list[i].side == DEVIATION_FAMILY;
    }
    d->agreed = list;
    d->agreed_count = items.n;
    return family || HOUSEHOLD_REFUSE(r, household_get(top, "akkoord"), "household.deviation.family");
}

/* ------------------------------------------------------------------ the rest */

static bool read_cost(household_reader *r, const doc *top, deviation *d)
{
    static const fact_definition amount = {.min = 0, .max = COST_CENTS_MAX};
    const doc_entry *at = get(top, "kosten"), *sum;
    household_slot slot = {0};
    if (at == NULL) {
        return true;
    }
    TRY(check_keys(r, &of_cost, at->value) && read_text(r, at->value, "pot", &d->budget));
    sum = get(at->value, "bedrag");
    TRY(sum == NULL || household_read_amount(r, &amount, sum, &slot));
    d->has_cost = slot.state == HOUSEHOLD_KNOWN;
    d->cost_cents = slot.cell.value;
    return true;
}

/* The days that follow lie within a year of the decision, or of today while nothing was decided. */
static void year_after(const household_reader *r, const deviation *d, date *first, date *last)
{
    date from = d->has_day ? d->day : r->day;
    *first = from;
    *last = DATE_MAX;
    (void)date_add_days(from, 1, first);
    (void)date_add_years(from, 1, last);
}

static bool read_expert(household_reader *r, const doc *top, deviation *d)
{
    const doc_entry *at = get(top, "ervaringsdeskundige");
    date first, last;
    if (at == NULL) {
        return true;
    }
    year_after(r, d, &first, &last);
    TRY(check_keys(r, &of_expert, at->value) && read_text(r, at->value, "vindt", &d->expert) &&
        read_text(r, at->value, "nog_niet", &d->expert_not_yet) &&
        read_day(r, at->value, "voor", first, last, "household.deviation.year", &d->has_expert_by, &d->expert_by));
    return d->expert.n == 0 || d->expert_not_yet.n == 0 || HOUSEHOLD_REFUSE(r, at, "household.deviation.expert");
}

/* Letters and digits alone, small: how a text is compared. */
static str bare(arena *a, str text)
{
    buf b = buf_in(a);
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        bool capital = c >= 'A' && c <= 'Z';
        if (capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80) {
            buf_char(&b, capital ? (char)(c - 'A' + 'a') : (char)c);
        }
    }
    return buf_str(&b);
}

/* "Afwijken van de leverancierslijst" is no goal: what the family wants is. */
static bool check_goal(household_reader *r, const doc *top, const deviation *d)
{
    str goal = bare(r->a, d->goal);
    for (size_t i = 0; i < d->rule_count && goal.n > 0; i++) {
        str rule = bare(r->a, d->rules[i].words);
        bool within = (rule.n >= REPEATED_BYTES_MIN && str_find(goal, rule) >= 0) ||
                      (goal.n >= REPEATED_BYTES_MIN && str_find(rule, goal) >= 0);
        if (str_eq(goal, rule) || within) {
            return HOUSEHOLD_REFUSE(r, household_get(top, "doel"), "household.deviation.goal");
        }
    }
    return true;
}

static bool read_head(household_reader *r, const doc *top, deviation *d)
{
    const doc_entry *format = household_get(top, "formaat");
    if (format == NULL) {
        return HOUSEHOLD_REFUSE(r, top, "household.format_missing", S("formaat: " DEVIATION_FORMAT));
    }
    if (!household_is_word(format->value, S(DEVIATION_FORMAT))) {
        return HOUSEHOLD_REFUSE(r, format->value, "household.format", household_shown(r, format->value),
                                S(DEVIATION_FORMAT));
    }
    return check_keys(r, &of_top, top) && read_text(r, top, "actie", &d->action) &&
           read_day(r, top, "datum", DATE_MIN, r->day, "household.deviation.late", &d->has_day, &d->day);
}

static bool read_all(household_reader *r, const doc *top, deviation *d)
{
    date first, last;
    TRY(read_head(r, top, d));
    year_after(r, d, &first, &last);
    return read_text(r, top, "doel", &d->goal) && read_rules(r, top, d) && check_goal(r, top, d) &&
           read_values(r, top, d) && read_text(r, top, "legitimiteit", &d->legitimacy) &&
           read_text(r, top, "betrokkenheid", &d->commitment) && read_text(r, top, "rendement", &d->yield) &&
           read_cost(r, top, d) && read_others(r, top, d) && read_agreed(r, top, d) && read_peers(r, top, d) &&
           read_expert(r, top, d) && read_text(r, top, "bezwaar", &d->objection) &&
           read_day(r, top, "evaluatie", first, last, "household.deviation.year", &d->has_review, &d->review) &&
           read_text(r, top, "gedaan", &d->done);
}

bool deviation_read(arena *a, str name, str yaml, date today, text_language lang, deviation *out, err *e)
{
    household_reader r = {.a = a, .lang = lang, .file = str_copy(a, name), .e = e, .day = today};
    const doc *top;
    deviation d = {0};
    if (yaml.n > DEVIATION_BYTES_MAX) {
        str sentence = TEXT(a, lang, "household.deviation.large");
        return err_at(e, ERR_LIMIT, 0, r.file, 0, 0, STR_FMT, STR_ARG(sentence));
    }
    TRY(household_read_yaml(&r, yaml, &top));
    if (top->kind != DOC_MAP) {
        return HOUSEHOLD_REFUSE(&r, top, "household.deviation.none");
    }
    TRY(read_all(&r, top, &d));
    *out = d;
    return true;
}

/* ------------------------------------------------------------------ what is missing */

static bool has_rules(const deviation *d)
{
    bool whole = d->rule_count > 0;
    for (size_t i = 0; i < d->rule_count; i++) {
        whole = whole && d->rules[i].words.n > 0 && d->rules[i].source.n > 0 && d->rules[i].has_layer;
    }
    return whole;
}

/* A national law binds, unless it says itself that one may. */
static bool may_depart(const deviation *d)
{
    bool may = true;
    for (size_t i = 0; i < d->rule_count; i++) {
        bool law = d->rules[i].has_layer && d->rules[i].layer == OVERVIEW_LAYER_LAW;
        may = may && (!law || d->rules[i].allowed.n > 0);
    }
    return may;
}

static bool has_values(const deviation *d)
{
    bool whole = d->value_count > 0;
    for (size_t i = 0; i < d->value_count; i++) {
        whole = whole && d->values[i].aim.n > 0 && d->values[i].article.n > 0;
    }
    return whole;
}

static bool has_others(const deviation *d)
{
    bool whole = d->other_count > 0;
    for (size_t i = 0; i < d->other_count; i++) {
        whole = whole && d->others[i].what.n > 0 && d->others[i].why_not.n > 0;
    }
    return whole;
}

static bool has_peers(const deviation *d)
{
    bool whole = d->peer_count > 0;
    for (size_t i = 0; i < d->peer_count; i++) {
        whole = whole && d->peers[i].who.n > 0 && d->peers[i].view.n > 0;
    }
    return whole;
}

static bool has_agreed(const deviation *d, deviation_side side)
{
    for (size_t i = 0; i < d->agreed_count; i++) {
        const deviation_agreed *x = &d->agreed[i];
        if (x->who.n > 0 && x->has_side && x->side == side && x->has_day) {
            return true;
        }
    }
    return false;
}

size_t deviation_missing(const deviation *d, deviation_part out[DEVIATION_PARTS])
{
    const bool there[DEVIATION_PARTS] = {
        [DEVIATION_DAY] = d->has_day,
        [DEVIATION_GOAL] = d->goal.n > 0,
        [DEVIATION_RULES] = has_rules(d),
        [DEVIATION_ALLOWED] = may_depart(d),
        [DEVIATION_VALUES] = has_values(d),
        [DEVIATION_LEGITIMACY] = d->legitimacy.n > 0,
        [DEVIATION_COMMITMENT] = d->commitment.n > 0,
        [DEVIATION_YIELD] = d->yield.n > 0,
        [DEVIATION_COST] = d->has_cost && d->budget.n > 0,
        [DEVIATION_OTHERS] = has_others(d),
        [DEVIATION_AGREED_FAMILY] = has_agreed(d, DEVIATION_FAMILY),
        [DEVIATION_AGREED_SIGNER] = has_agreed(d, DEVIATION_SIGNER),
        [DEVIATION_PEERS] = has_peers(d),
        [DEVIATION_EXPERT] = d->expert.n > 0 || (d->expert_not_yet.n > 0 && d->has_expert_by),
        [DEVIATION_OBJECTION] = d->objection.n > 0,
        [DEVIATION_REVIEW] = d->has_review,
        [DEVIATION_DONE] = d->done.n > 0,
    };
    size_t n = 0;
    for (int i = 0; i < DEVIATION_PARTS; i++) {
        if (!there[i]) {
            out[n++] = (deviation_part)i;
        }
    }
    return n;
}

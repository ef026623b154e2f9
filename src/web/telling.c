/* The form of what somebody can and looks for: what was ticked, what is heard in own words, and what is kept of it. */
#include "web/helping_visit.h"

#include "base/banned.h"

enum { WORDS_MAX = 4000 };

/* ------------------------------------------------------------------ what was ticked */

static bool is_ticked(const helping_visit *x, const char *prefix, str id)
{
    return http_get(&x->v.q->form, STR_JOIN(x->v.a, str_of(prefix), id)) != NULL;
}

/* What was not asked yet is as it was. */
static int urgency_in(const helping_visit *x, const helping_choice *c)
{
    const str *said = http_get(&x->v.q->form, STR_JOIN(x->v.a, S(WEB_FIELD_URGENT), c->id));
    bool good = said != NULL && said->n == 1 && said->p[0] >= '1' && said->p[0] <= '3';
    return good ? said->p[0] - '0' : c->urgency;
}

/* The same choices, chosen as the form says. */
static const helping_choice *ticked(const helping_visit *x, const char *prefix, const helping_choice *list, size_t n)
{
    helping_choice *copy = ARENA_ARRAY(x->v.a, helping_choice, n + 1);
    for (size_t i = 0; i < n; i++) {
        copy[i] = list[i];
        copy[i].chosen = is_ticked(x, prefix, list[i].id);
        copy[i].heard_in = STR_NULL;
        copy[i].gladly = is_ticked(x, WEB_FIELD_GLADLY, list[i].id);
        copy[i].urgency = urgency_in(x, &list[i]);
    }
    return copy;
}

static void read_form(const helping_visit *x, helping_form *f)
{
    const visit *v = &x->v;
    int64_t metres = 0;
    str woman = web_visit_field(v, WEB_FIELD_WOMAN);
    f->can = ticked(x, WEB_FIELD_CAN, f->can, f->can_count);
    f->seeks = ticked(x, WEB_FIELD_SEEK, f->seeks, f->seek_count);
    f->languages = ticked(x, WEB_FIELD_SPEAKS, f->languages, f->language_count);
    f->dayparts = 0;
    for (uint32_t i = 0; i < HELPING_DAYS * HELPING_PARTS; i++) {
        f->dayparts |= is_ticked(x, WEB_FIELD_DAYPART, str_of_int(v->a, i)) ? UINT32_C(1) << i : 0;
    }
    if (str_to_int(web_visit_field(v, WEB_FIELD_FAR), &metres) && metres >= 0 && metres <= UINT32_MAX) {
        f->metres_max = (uint32_t)metres; /* too far is for the broker to refuse */
    }
    f->no_groups = is_ticked(x, WEB_FIELD_ONE, STR_NULL);
    f->women_only = is_ticked(x, WEB_FIELD_WOMEN, STR_NULL);
    f->with_vog = is_ticked(x, WEB_FIELD_VOG, STR_NULL);
    f->seldom = is_ticked(x, WEB_FIELD_SELDOM, STR_NULL);
    f->woman = str_eq(woman, S("ja")) ? HELPING_TOLD_YES : str_eq(woman, S("nee")) ? HELPING_TOLD_NO : HELPING_UNTOLD;
}

/* ------------------------------------------------------------------ what is heard */

static const helping_skill *found(const helping_skill *list, size_t n, str id)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(list[i].id, id)) {
            return &list[i];
        }
    }
    return NULL;
}

/* Ticks what is heard in the words. What was heard in the words before stays as somebody left it: unticked is corrected. */
static const helping_choice *with_heard(const helping_visit *x, const helping_choice *list, size_t n, str words,
                                        str before, bool seeks)
{
    const visit *v = &x->v;
    size_t now_count, before_count;
    const helping_skill *now = broker_hear(x->b, v->a, words, seeks, v->lang, &now_count);
    const helping_skill *old = broker_hear(x->b, v->a, before, seeks, v->lang, &before_count);
    helping_choice *copy = ARENA_ARRAY(v->a, helping_choice, n + 1);
    for (size_t i = 0; i < n; i++) {
        const helping_skill *heard = found(now, now_count, list[i].id);
        copy[i] = list[i];
        copy[i].heard_in = heard != NULL ? heard->heard_in : STR_NULL;
        copy[i].chosen = list[i].chosen || (heard != NULL && found(old, before_count, list[i].id) == NULL);
    }
    return copy;
}

/* Dangers stand above the form, and take nothing from it: what was typed and ticked stays, and can be kept. */
static void hear_the_rest(const helping_visit *x, web_neighbour_form *page)
{
    str both = STR_JOIN(x->v.a, page->can_words, S("\n"), page->seek_words);
    page->dangers = broker_hear_dangers(x->b, x->v.a, both, &page->danger_count);
    page->call_phone = broker_terms(x->b, x->v.lang)->call_phone;
    page->can_unheard = broker_unheard(x->b, x->v.a, page->can_words);
    page->seek_unheard = broker_unheard(x->b, x->v.a, page->seek_words);
}

static str heard_before(const helping_visit *x, const char *name)
{
    str whole = str_copy(x->v.a, str_printf(x->v.a, "%s" WEB_FIELD_HEARD, name));
    return web_visit_field(&x->v, whole.p);
}

/* ------------------------------------------------------------------ handlers */

static bool find_form(helping_visit *x, helping_form *f, bool *written, err *e)
{
    err no = {0};
    if (broker_form(x->b, x->v.a, x->id, x->v.lang, f, &no)) {
        return true;
    }
    *e = no;
    *written = no.kind == ERR_INPUT;
    return *written && web_helping_nobody(x);
}

bool web_helping_get_form(const http_request *q, http_response *r, bool by_broker, err *e)
{
    helping_visit x;
    helping_form f;
    bool written;
    TRY(web_helping_begin(&x, q, r, &written, e));
    if (written) {
        return true;
    }
    TRY(find_form(&x, &f, &written, e));
    if (!written) {
        web_neighbour_form_page(
            &r->body, &x.v.page,
            &(web_neighbour_form){
                .form = &f, .seen = str_of_int(x.v.a, f.said), .by_broker = by_broker, .channel = HELPING_PHONE});
    }
    return true;
}

static size_t count_chosen(const helping_choice *list, size_t n)
{
    size_t chosen = 0;
    for (size_t i = 0; i < n; i++) {
        chosen += list[i].chosen;
    }
    return chosen;
}

/* What a form may leave out and the broker cannot do without, told in words of the form; empty: nothing. */
static str wrong_with(const helping_visit *x, const helping_form *f)
{
    const char *id = NULL;
    if (f->dayparts == 0) {
        id = "web.helping.form.no_days";
    } else if (count_chosen(f->languages, f->language_count) == 0) {
        id = "web.helping.form.no_language";
    } else if (count_chosen(f->can, f->can_count) > HELPING_SKILLS_MAX ||
               count_chosen(f->seeks, f->seek_count) > HELPING_SKILLS_MAX) {
        id = "web.helping.form.too_many";
    }
    return id == NULL ? STR_NULL : TEXT(x->v.a, x->v.lang, id, str_of_int(x->v.a, HELPING_SKILLS_MAX));
}

/* Somebody kept something since this form was opened: that is told once, and the next time it is said over that. */
static bool was_changed(const helping_visit *x, web_neighbour_form *page)
{
    str said = str_of_int(x->v.a, page->form->said);
    page->changed = !str_eq(page->seen, said);
    page->seen = said;
    return page->changed;
}

static bool keep(helping_visit *x, web_neighbour_form *page, err *e)
{
    page->mistake =
        was_changed(x, page) ? TEXT(x->v.a, x->v.lang, "web.helping.form.changed") : wrong_with(x, page->form);
    if (page->mistake.n > 0) {
        return true;
    }
    helping_event event = {.at = x->now,
                           .what = HELPING_SAYS,
                           .who = x->id,
                           .by_broker = page->by_broker,
                           .channel = page->by_broker ? page->channel : HELPING_SCREEN,
                           .has_seen = true,
                           .seen = page->form->said,
                           .says = broker_form_says(x->v.a, page->form)};
    return web_helping_say(x, &event, &page->mistake, e);
}

/* Words that were typed and not looked at yet are looked at first: nothing is kept that nobody saw. */
bool web_helping_post_form(const http_request *q, http_response *r, bool by_broker, err *e)
{
    helping_visit x;
    helping_form f;
    bool written;
    TRY(web_helping_begin(&x, q, r, &written, e));
    if (written) {
        return true;
    }
    TRY(find_form(&x, &f, &written, e));
    if (written) {
        return true;
    }
    read_form(&x, &f);
    web_neighbour_form page = {.form = &f, .by_broker = by_broker, .channel = HELPING_PHONE, .was_heard = true};
    (void)web_helping_channel_from(web_visit_field(&x.v, WEB_FIELD_CHANNEL), &page.channel);
    page.seen = web_visit_field(&x.v, WEB_FIELD_SEEN);
    page.can_words = str_cut(web_visit_field(&x.v, WEB_FIELD_CAN_WORDS), 0, WORDS_MAX);
    page.seek_words = str_cut(web_visit_field(&x.v, WEB_FIELD_SEEK_WORDS), 0, WORDS_MAX);
    str can_before = heard_before(&x, WEB_FIELD_CAN_WORDS), seek_before = heard_before(&x, WEB_FIELD_SEEK_WORDS);
    bool is_new = !str_eq(can_before, page.can_words) || !str_eq(seek_before, page.seek_words);
    f.can = with_heard(&x, f.can, f.can_count, page.can_words, can_before, false);
    f.seeks = with_heard(&x, f.seeks, f.seek_count, page.seek_words, seek_before, true);
    if (web_helping_asks(&x, web_helping_what(HELPING_SAYS)) && !is_new) {
        TRY(keep(&x, &page, e));
        if (page.mistake.n == 0) {
            return web_helping_go(&x, by_broker ? WEB_BROKER_PERSON : WEB_NEIGHBOUR, x.id, "");
        }
    } else if (web_helping_asks(&x, web_helping_what(HELPING_SAYS))) {
        page.mistake = TEXT(x.v.a, x.v.lang, "web.helping.form.first");
    }
    hear_the_rest(&x, &page);
    web_neighbour_form_page(&r->body, &x.v.page, &page);
    return true;
}

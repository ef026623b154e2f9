/* The lists of the broker's board, each on a page of its own: fifty at a time, and what is looked for in it. Nothing of that stands in an address but the number of the page: names are looked for by a form. */
#include "base/fold.h"
#include "web/helping_parts.h"

#include "base/banned.h"

typedef struct list_row {
    const char *names[TEXT_LANGUAGES]; /* in its address */
    helping_state state;               /* of its couplings; HELPING_STATES: of something else */
    const char *title, *order;         /* texts */
} list_row;

static const list_row rows[WEB_LISTS] = {
    [WEB_LIST_WAITING] = {{"wacht", "waiting"}, HELPING_WAITING, "waiting", "approved"},
    [WEB_LIST_OFF] = {{"gaat-niet-door", "off"}, HELPING_ENDED, "off", "approved"},
    [WEB_LIST_AGREED] = {{"voorstellen", "introduce"}, HELPING_AGREED, "to_introduce", "approved"},
    [WEB_LIST_ASKED] = {{"gevraagd", "asked"}, HELPING_ASKED, "asked", "approved"},
    [WEB_LIST_LATER] = {{"later", "later"}, HELPING_LATER, "later", "approved"},
    [WEB_LIST_PROPOSED] = {{"voorstel", "proposal"}, HELPING_PROPOSED, "proposal", "urgent"},
    [WEB_LIST_MET] = {{"loopt", "met"}, HELPING_MET, "met", "approved"},
    [WEB_LIST_THIN] = {{"dun", "thin"}, HELPING_STATES, "thin", "short"},
    [WEB_LIST_ALONE] = {{"alleen", "alone"}, HELPING_STATES, "alone", "name"},
    [WEB_LIST_PEOPLE] = {{"mensen", "people"}, HELPING_STATES, "people", "name"},
    [WEB_LIST_WORDS] = {{"gezegd", "said"}, HELPING_STATES, "words", "newest"},
};

const char *web_broker_list_name(web_broker_list list, text_language lang)
{
    return rows[list].names[lang];
}

const char *web_broker_list_place(web_broker_list list)
{
    return rows[list].names[TEXT_NL];
}

bool web_broker_list_from(str name, text_language lang, web_broker_list *out)
{
    for (web_broker_list i = 0; i < WEB_LISTS; i++) {
        if (str_eq(name, str_of(rows[i].names[lang]))) {
            *out = i;
            return true;
        }
    }
    return false;
}

static str path_of(page *w, web_broker_list list, size_t number)
{
    str name = str_of(rows[list].names[w->p->lang]);
    return web_path_of(w->a, w->p->lang, WEB_BROKER_LIST, name, str_printf(w->a, "%zu", number));
}

/* ------------------------------------------------------------------ what is found */

static void add(buf *b, str text)
{
    buf_put(b, text);
    buf_char(b, ' ');
}

static void add_person(buf *b, const helping_board *board, str id, bool skills)
{
    const helping_listed *p = helping_find(board, id);
    if (p != NULL) {
        add(b, p->name);
        add(b, p->place);
        add(b, skills ? p->words : STR_NULL);
    }
    add(b, id);
}

/* All in which a word may be found: names, skills, places. */
static str text_of(page *w, const helping_board *b, web_broker_list list, size_t i)
{
    buf out = buf_in(w->a);
    if (list == WEB_LIST_THIN) {
        add(&out, b->spots[i].words);
        add(&out, b->spots[i].place);
    } else if (list == WEB_LIST_ALONE) {
        add(&out, b->alone[i].name);
        add_person(&out, b, b->alone[i].id, true);
    } else if (list == WEB_LIST_PEOPLE) {
        add(&out, b->people[i].name);
        add(&out, b->people[i].place);
        add(&out, b->people[i].words);
        add(&out, b->people[i].id);
    } else if (list == WEB_LIST_WORDS) {
        add(&out, b->words[i].name);
        add(&out, b->words[i].other_name);
        add(&out, b->words[i].words);
    } else {
        const helping_coupling *c = &b->couplings[i];
        for (size_t k = 0; k < c->person_count; k++) {
            add(&out, c->people[k].name);
            add_person(&out, b, c->people[k].id, false);
        }
        for (size_t k = 0; k < c->link_count; k++) {
            add(&out, c->links[k].words);
        }
    }
    return buf_str(&out);
}

/* Without capitals and accents, a space behind each word. */
static str folded(arena *a, str text)
{
    buf out = buf_in(a);
    size_t n;
    const word *words = fold_words(a, text, &n);
    for (size_t i = 0; i < n; i++) {
        add(&out, words[i].text);
    }
    return buf_str(&out);
}

static bool is_one_of(const word *list, size_t n, str text)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(list[i].text, text)) {
            return true;
        }
    }
    return false;
}

/* "tuinieren" is another word for what the text says in the words of the skill. */
static bool is_heard(page *w, const web_broker_listing *x, str text, str one)
{
    for (size_t i = 0; i < x->heard_count; i++) {
        size_t n;
        const word *words = fold_words(w->a, x->heard[i].heard_in, &n);
        if (is_one_of(words, n, one) && str_find(text, folded(w->a, x->heard[i].words)) >= 0) {
            return true;
        }
    }
    return false;
}

static bool has_words(page *w, const web_broker_listing *x, str text)
{
    size_t n;
    const word *words = fold_words(w->a, x->search, &n);
    str all = folded(w->a, text);
    for (size_t i = 0; i < n; i++) {
        if (str_find(all, words[i].text) < 0 && !is_heard(w, x, all, words[i].text)) {
            return false;
        }
    }
    return true;
}

static size_t count_all(const helping_board *b, web_broker_list list)
{
    switch (list) {
    case WEB_LIST_THIN: return b->spot_count;
    case WEB_LIST_ALONE: return b->alone_count;
    case WEB_LIST_PEOPLE: return b->person_count;
    case WEB_LIST_WORDS: return b->word_count;
    default: return b->coupling_count;
    }
}

found_items find_items(page *w, const web_broker_listing *x)
{
    const helping_board *b = x->board;
    web_broker_list list = x->list;
    size_t n = count_all(b, list), *found = ARENA_ARRAY(w->a, size_t, n);
    found_items out = {.list = found};
    for (size_t i = 0; i < n; i++) {
        if (rows[list].state != HELPING_STATES && b->couplings[i].state != rows[list].state) {
            continue;
        }
        out.of++;
        if (str_trim(x->search).n == 0 || has_words(w, x, text_of(w, b, list, i))) {
            found[out.count++] = i;
        }
    }
    return out;
}

void put_list_items(page *w, const helping_board *b, web_broker_list list, const size_t *items, size_t n, str path)
{
    for (size_t k = 0; k < n; k++) {
        size_t i = items[k];
        switch (list) {
        case WEB_LIST_THIN: put_spot(w, &b->spots[i]); break;
        case WEB_LIST_ALONE: put_one_alone(w, &b->alone[i]); break;
        case WEB_LIST_PEOPLE: put_person(w, &b->people[i]); break;
        case WEB_LIST_WORDS: put_word(w, &b->words[i], path); break;
        default: put_broker_coupling(w, b, &b->couplings[i], STR_NULL, path);
        }
    }
}

/* ------------------------------------------------------------------ ways */

void put_see_all(page *w, web_broker_list list, size_t shown, size_t n)
{
    if (shown < n) {
        html_begin(&w->h, "p");
        html_box(&w->h, "a", "sh-to");
        html_attr(&w->h, "href", path_of(w, list, 1));
        html_text(&w->h, SAY(w, "helping.see_all", str_printf(w->a, "%zu", n)));
        html_line(&w->h, "span", "sh-hidden",
                  SAY(w, "helping.about", helping_text(w, "list", web_broker_list_place(list))));
        html_end(&w->h, "a");
        html_end(&w->h, "p");
    }
}

void put_list_search(page *w, web_broker_list list, str search)
{
    html *h = &w->h;
    begin_form_to(w, path_of(w, list, 1), NULL);
    put_field(w, &(field){.kind = WEB_TEXT,
                          .name = S(WEB_FIELD_SEARCH),
                          .id = S(WEB_FIELD_SEARCH),
                          .label = SAY(w, "helping.search"),
                          .help = SAY(w, "helping.search.help"),
                          .value = search});
    html_box(h, "div", "sh-buttons sh-block");
    put_button(w, &(button){.kind = "secondary",
                            .icon = "search",
                            .name = WEB_FIELD_WHAT,
                            .value = S(WEB_SAY_SEARCH),
                            .label = SAY(w, "services.go")});
    html_end(h, "div");
    end_form(w);
}

/* Without words that were looked for an address; with them a form, for a name belongs in no address. */
static void put_turn(page *w, const web_broker_listing *x, size_t number, str label)
{
    html_begin(&w->h, "li");
    if (x->search.n == 0) {
        put_link_button(w, "secondary", NULL, path_of(w, x->list, number), label);
    } else {
        begin_form_to(w, path_of(w, x->list, number), NULL);
        put_hidden(w, S(WEB_FIELD_SEARCH), x->search);
        put_button(w,
                   &(button){.kind = "secondary", .name = WEB_FIELD_WHAT, .value = S(WEB_SAY_SEARCH), .label = label});
        end_form(w);
    }
    html_end(&w->h, "li");
}

static void put_turns(page *w, const web_broker_listing *x, size_t number, size_t pages)
{
    html *h = &w->h;
    if (pages <= 1) {
        return;
    }
    html_begin(h, "nav");
    html_attr(h, "aria-label", SAY(w, "helping.pages"));
    html_box(h, "ul", "sh-buttons sh-turns");
    if (number > 1) {
        put_turn(w, x, 1, SAY(w, "helping.page.first"));
        put_turn(w, x, number - 1, SAY(w, "helping.page.previous"));
    }
    if (number < pages) {
        put_turn(w, x, number + 1, SAY(w, "helping.page.next"));
    }
    html_end(h, "ul");
    html_end(h, "nav");
}

/* ------------------------------------------------------------------ the page */

/* Known when a proposal is worked out. */
static bool is_of_proposal(web_broker_list list)
{
    return list == WEB_LIST_PROPOSED || list == WEB_LIST_THIN || list == WEB_LIST_ALONE;
}

static void put_counts(page *w, const web_broker_listing *x, const found_items *f, size_t first, size_t last)
{
    html *h = &w->h;
    html_box(h, "p", NULL);
    html_attr(h, "role", S("status"));
    str found = str_printf(w->a, "%zu", f->count), of = str_printf(w->a, "%zu", f->of);
    html_text(h, f->count == 0     ? (x->search.n > 0 ? SAY(w, "helping.search.none", x->search)
                                      : is_first(x->board) && is_of_proposal(x->list) ? SAY(w, "helping.working.first")
                                                                                      : SAY(w, "helping.list.none"))
                 : x->search.n > 0 ? SAY(w, "helping.search.found", found, of)
                                   : SAY(w, "helping.list.count", of));
    html_end(h, "p");
    if (f->count > last - first) {
        html_line(h, "p", NULL,
                  SAY(w, "helping.list.shown", str_printf(w->a, "%zu", first + 1), str_printf(w->a, "%zu", last)));
    }
    html_line(h, "p", "sh-note", helping_text(w, "order", rows[x->list].order));
}

/* Of the proposal also what can be done with what is shown. */
static void put_shown(page *w, const web_broker_listing *x, const size_t *items, size_t n, size_t number)
{
    html *h = &w->h;
    const helping_board *b = x->board;
    bool proposal = x->list == WEB_LIST_PROPOSED && n > 0 && !b->working,
         couplings = rows[x->list].state != HELPING_STATES;
    const helping_coupling **list = ARENA_ARRAY(w->a, const helping_coupling *, n);
    str path = path_of(w, x->list, number);
    for (size_t i = 0; i < n && proposal; i++) {
        list[i] = &b->couplings[items[i]];
    }
    if (proposal) {
        put_approve_all(w, list, n, false, path);
    }
    if (couplings && n > 0) {
        put_explained(w);
    }
    html_box(h, "ul", couplings ? "sh-couplings" : "sh-rows");
    put_list_items(w, b, x->list, items, n, path);
    html_end(h, "ul");
    if (proposal) {
        put_otherwise(w, list, n, path);
    }
}

void web_broker_list_page(buf *out, const web_page *p, const web_broker_listing *x)
{
    const list_row *row = &rows[x->list];
    web_answer state[] = {{S(WEB_FIELD_SEARCH), x->search}, {S(WEB_FIELD_WHAT), S(WEB_SAY_SEARCH)}};
    frame f = {.route = WEB_BROKER_LIST, .ids = row->names, .state = state};
    str stem = str_copy(out->a, str_printf(out->a, "web.helping.%s", row->title));
    str title = text_get(out->a, p->lang, stem.p, 0, NULL), number_text = str_printf(out->a, "%zu", x->number);
    f.coupling = number_text;
    f.title = x->mistake.n > 0 ? TEXT(out->a, p->lang, "web.title.mistake", title) : title;
    f.state_count = x->search.n > 0 ? sizeof state / sizeof state[0] : 0;
    page w = frame_begin(out, p, &f);
    html *h = &w.h;
    found_items found = find_items(&w, x);
    size_t pages = found.count == 0 ? 1 : (found.count + WEB_LIST_PAGE - 1) / WEB_LIST_PAGE;
    size_t number = x->number < 1 ? 1 : x->number > pages ? pages : x->number, first = (number - 1) * WEB_LIST_PAGE;
    size_t n = found.count - first < WEB_LIST_PAGE ? found.count - first : WEB_LIST_PAGE;
    html_box(h, "div", "sh-crumb");
    put_link_button(&w, "subtle", "back", web_path(w.a, p->lang, WEB_BROKER), SAY(&w, "helping.board"));
    html_end(h, "div");
    put_heading(&w, 1, NULL, title);
    html_box(h, "div", "sh-column");
    put_mistake(&w, x->mistake);
    put_unread(&w, x->board);
    html_box(h, "section", "sh-card sh-stack");
    html_attr(h, "id", str_of(web_broker_list_place(x->list)));
    html_line(h, "h2", "sh-hidden",
              SAY(&w, "helping.page.of", str_printf(w.a, "%zu", number), str_printf(w.a, "%zu", pages)));
    if (is_of_proposal(x->list)) {
        put_working(&w, x->board, false);
    }
    put_list_search(&w, x->list, x->search);
    if (x->number > pages) { /* the list was longer: what stood on this page was done meanwhile */
        html_line(h, "p", NULL, SAY(&w, "helping.page.beyond", number_text, str_printf(w.a, "%zu", pages)));
    }
    put_counts(&w, x, &found, first, first + n);
    put_shown(&w, x, found.list + first, n, number);
    put_turns(&w, x, number, pages);
    html_end(h, "section");
    html_end(h, "div");
    frame_end(&w);
}

/* Sample pages of neighbours and broker: a part of pages_testing.h, which includes it where what it needs is there.
 *
 * Uses: household/helping_testing.h. For tests only; everybody in here is invented.
 */
#ifndef WEB_PAGES_HELPING_TESTING_H
#define WEB_PAGES_HELPING_TESTING_H

static inline void sample_neighbours(buf *out, const web_page *p)
{
    helping_board b = helping_board_of(memory, p->lang);
    web_neighbours_page(out, p, &(web_neighbours){.roles = true, .people = b.people, .person_count = b.person_count});
}

static inline void sample_neighbours_closed(buf *out, const web_page *p)
{
    web_neighbours_page(out, p, &(web_neighbours){0});
}

static inline void sample_neighbour(buf *out, const web_page *p)
{
    helping_resident me = helping_wim(memory, p->lang);
    web_neighbour_page(out, p, &(web_neighbour){.me = &me});
}

static inline void sample_neighbour_new(buf *out, const web_page *p)
{
    text_language lang = p->lang;
    helping_resident me = helping_new();
    web_neighbour_page(
        out, p,
        &(web_neighbour){.me = &me,
                         .mistake = IN("Dit is intussen veranderd. Kijk nog eens.", "This changed. Look again.")});
}

static inline void sample_neighbour_stopped(buf *out, const web_page *p)
{
    helping_resident me = helping_wim(memory, p->lang);
    me.stopped = true;
    me.coupling_count = 0;
    web_neighbour_page(out, p, &(web_neighbour){.me = &me});
}

/* Somebody in it is reported about: nothing is asked, no yes is taken, and nothing says why. */
static inline void sample_neighbour_held(buf *out, const web_page *p)
{
    helping_resident me = helping_wim(memory, p->lang);
    helping_coupling *list = (helping_coupling *)me.couplings;
    list[WIM_ASKED].held = list[WIM_RING].held = true;
    web_neighbour_page(out, p, &(web_neighbour){.me = &me});
}

static inline void sample_neighbour_held_paper(buf *out, const web_page *p)
{
    helping_resident me = helping_wim(memory, p->lang);
    helping_coupling *list = (helping_coupling *)me.couplings;
    list[WIM_ASKED].held = list[WIM_RING].held = true;
    web_neighbour_paper_page(out, p, &(web_neighbour){.me = &me});
}

static inline void sample_neighbour_tell(buf *out, const web_page *p)
{
    text_language lang = p->lang;
    helping_form f = helping_wim_form(memory, lang, true);
    web_neighbour_form_page(
        out, p,
        &(web_neighbour_form){.form = &f,
                              .seen = S("12"),
                              .was_heard = true,
                              .can_words = IN("Ik snap formulieren.", "I understand forms."),
                              .seek_words = IN("De tuin groeit dicht.", "The garden runs wild."),
                              .mistake = IN("Kijk eerst of dit klopt.", "First see if this is right.")});
}

static inline void sample_broker_tell(buf *out, const web_page *p)
{
    helping_form f = helping_wim_form(memory, p->lang, false);
    web_neighbour_form_page(out, p, &(web_neighbour_form){.form = &f, .by_broker = true, .channel = HELPING_PAPER});
}

static inline void sample_neighbour_stop(buf *out, const web_page *p)
{
    helping_resident me = helping_wim(memory, p->lang);
    web_neighbour_stop_page(out, p, &(web_neighbour){.me = &me});
}

static inline void sample_neighbour_report(buf *out, const web_page *p)
{
    helping_resident me = helping_wim(memory, p->lang);
    web_neighbour_report_page(out, p, &(web_neighbour_report){.me = &me, .coupling = &me.couplings[WIM_AGREED]});
}

static inline void sample_neighbour_reported(buf *out, const web_page *p)
{
    helping_resident me = helping_wim(memory, p->lang);
    web_neighbour_reported_page(out, p, &(web_neighbour){.me = &me});
}

static inline void sample_neighbour_unreported(buf *out, const web_page *p)
{
    helping_resident me = helping_wim(memory, p->lang);
    web_neighbour_unreported_page(out, p, me.terms);
}

static inline void sample_neighbour_paper(buf *out, const web_page *p)
{
    helping_resident me = helping_wim(memory, p->lang);
    web_neighbour_paper_page(out, p, &(web_neighbour){.me = &me});
}

static inline void sample_broker(buf *out, const web_page *p)
{
    helping_board b = helping_board_of(memory, p->lang);
    web_broker_page(out, p, &(web_broker){.board = &b});
}

/* A neighbourhood of two thousand, by hand: 700 proposed couplings, 600 without anybody, 300 thin spots. */
enum { LARGE_PEOPLE = 2000, LARGE_PROPOSED = 700, LARGE_ALONE = 600, LARGE_SPOTS = 300, LARGE_CELLS = 60 };

static inline helping_board sample_large_board(text_language lang)
{
    helping_board b = helping_board_of(memory, lang);
    helping_coupling *couplings = ARENA_ARRAY(memory, helping_coupling, LARGE_PROPOSED);
    helping_alone *alone = ARENA_ARRAY(memory, helping_alone, LARGE_ALONE);
    helping_spot *spots = ARENA_ARRAY(memory, helping_spot, LARGE_SPOTS);
    helping_listed *people = ARENA_ARRAY(memory, helping_listed, LARGE_PEOPLE);
    helping_cell *cells = ARENA_ARRAY(memory, helping_cell, LARGE_CELLS);
    for (uint32_t i = 0; i < LARGE_PROPOSED; i++) {
        couplings[i] = b.couplings[i % 3 == 0 ? BOARD_RING : i % 3 == 1 ? BOARD_CHAIN : BOARD_PAIR];
        couplings[i].id = str_printf(memory, "v%016u", i);
    }
    for (uint32_t i = 0; i < LARGE_PEOPLE; i++) {
        people[i] = b.people[i % b.person_count];
        people[i].id = str_printf(memory, "inwoner-%u", i);
        people[i].name = str_printf(memory, "Jan Bos %u", i);
        people[i].words = i % 100 == 7 ? S("fietsen maken") : S("koken");
    }
    for (uint32_t i = 0; i < LARGE_ALONE; i++) {
        alone[i] = b.alone[0];
        alone[i].id = people[i].id;
        alone[i].name = people[i].name;
    }
    for (uint32_t i = 0; i < LARGE_SPOTS; i++) {
        spots[i] = b.spots[i % b.spot_count];
    }
    for (uint32_t i = 0; i < LARGE_CELLS; i++) {
        cells[i] = b.map[i % b.cell_count];
        cells[i].place = str_printf(memory, "%u", 9000 + i);
        cells[i].x += (int32_t)(i / b.cell_count) * 1000;
    }
    b.couplings = couplings;
    b.coupling_count = LARGE_PROPOSED;
    b.alone = alone;
    b.alone_count = LARGE_ALONE;
    b.spots = spots;
    b.spot_count = LARGE_SPOTS;
    b.people = people;
    b.person_count = LARGE_PEOPLE;
    b.map = cells;
    b.cell_count = LARGE_CELLS;
    return b;
}

static inline void sample_broker_list(buf *out, const web_page *p)
{
    helping_board b = sample_large_board(p->lang);
    web_broker_list_page(out, p, &(web_broker_listing){.board = &b, .list = WEB_LIST_ALONE, .number = 2});
}

static inline void sample_broker_list_proposal(buf *out, const web_page *p)
{
    helping_board b = helping_board_of(memory, p->lang);
    web_broker_list_page(out, p, &(web_broker_listing){.board = &b, .list = WEB_LIST_PROPOSED, .number = 1});
}

static inline void sample_broker_search(buf *out, const web_page *p)
{
    text_language lang = p->lang;
    helping_board b = helping_board_of(memory, p->lang);
    web_broker_list_page(out, p,
                         &(web_broker_listing){.board = &b,
                                               .list = WEB_LIST_PEOPLE,
                                               .number = 1,
                                               .search = S("wim"),
                                               .mistake = IN("Dit is intussen veranderd. Kijk nog eens.",
                                                             "This changed in the meantime. Look again.")});
}

/* While the proposal is made anew: the one before, and nothing to approve. */
static inline void sample_broker_working(buf *out, const web_page *p)
{
    helping_board b = helping_board_of(memory, p->lang);
    b.working = true;
    b.proposed = HELP_DAY - 7;
    web_broker_page(out, p, &(web_broker){.board = &b});
}

static inline void sample_broker_empty(buf *out, const web_page *p)
{
    helping_board b = {.day = HELP_DAY, .ring_max = 3, .chain_max = 4, .fairness = 0.025};
    web_broker_page(out, p, &(web_broker){.board = &b});
}

/* A report about Daan is open: all that runs with him is held, and what waits for room waits for that too. */
static inline helping_board sample_held_board(text_language lang)
{
    helping_board b = helping_board_of(memory, lang);
    helping_coupling *list = (helping_coupling *)b.couplings;
    for (size_t i = 0; i < b.coupling_count; i++) {
        list[i].held = list[i].state != HELPING_PROPOSED;
    }
    list[BOARD_LATER].waits = NULL;
    list[BOARD_LATER].wait_count = 0;
    return b;
}

static inline void sample_broker_held(buf *out, const web_page *p)
{
    helping_board b = sample_held_board(p->lang);
    web_broker_page(out, p, &(web_broker){.board = &b});
}

static inline void sample_broker_held_person(buf *out, const web_page *p)
{
    helping_board b = sample_held_board(p->lang);
    helping_resident daan = helping_wim(memory, p->lang);
    daan.id = b.people[1].id;
    daan.name = b.people[1].name;
    web_broker_person_page(out, p, &(web_broker_person){.board = &b, .person = &daan, .listed = &b.people[1]});
}

static inline void sample_broker_person(buf *out, const web_page *p)
{
    helping_board b = helping_board_of(memory, p->lang);
    helping_resident r = helping_wim(memory, p->lang);
    web_broker_person_page(out, p, &(web_broker_person){.board = &b, .person = &r, .listed = &b.people[0]});
}

#endif

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

static inline void sample_neighbour_tell(buf *out, const web_page *p)
{
    text_language lang = p->lang;
    helping_form f = helping_wim_form(memory, lang, true);
    web_neighbour_form_page(
        out, p,
        &(web_neighbour_form){.form = &f,
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

static inline void sample_broker_search(buf *out, const web_page *p)
{
    text_language lang = p->lang;
    helping_board b = helping_board_of(memory, p->lang);
    web_broker_page(out, p,
                    &(web_broker){.board = &b,
                                  .search = S("wim"),
                                  .mistake = IN("Dit is intussen veranderd. Kijk nog eens.",
                                                "This changed in the meantime. Look again.")});
}

static inline void sample_broker_empty(buf *out, const web_page *p)
{
    helping_board b = {.day = HELP_DAY};
    web_broker_page(out, p, &(web_broker){.board = &b});
}

static inline void sample_broker_person(buf *out, const web_page *p)
{
    helping_board b = helping_board_of(memory, p->lang);
    helping_resident r = helping_wim(memory, p->lang);
    web_broker_person_page(out, p, &(web_broker_person){.board = &b, .person = &r, .listed = &b.people[0]});
}

#endif

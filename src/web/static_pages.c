/* Privacy, accessibility, and what went wrong. */
#include "web/parts.h"

#include "base/banned.h"

enum { PARTS_MAX = 9 };

/* Headings and paragraphs by number: "web.privacy.1", "web.privacy.1.text", … up to the first that is not there. */
static void put_numbered(page *w, const char *stem)
{
    for (int i = 1; i <= PARTS_MAX; i++) {
        str id = str_copy(w->a, str_printf(w->a, "web.%s.%d", stem, i));
        str text_id = str_copy(w->a, str_printf(w->a, "web.%s.%d.text", stem, i));
        if (text_raw(w->p->lang, id.p) == NULL) {
            return;
        }
        put_heading(w, 2, NULL, text_get(w->a, w->p->lang, id.p, 0, NULL));
        html_line(&w->h, "p", NULL, text_get(w->a, w->p->lang, text_id.p, 0, NULL));
    }
}

static void put_text_page(buf *out, const web_page *p, web_route route, const char *stem)
{
    str title_id = str_copy(out->a, str_printf(out->a, "web.%s.title", stem));
    str lead_id = str_copy(out->a, str_printf(out->a, "web.%s.lead", stem));
    frame f = {.route = route, .title = text_get(out->a, p->lang, title_id.p, 0, NULL)};
    page w = frame_begin(out, p, &f);
    html_box(&w.h, "div", "sh-text");
    put_heading(&w, 1, NULL, f.title);
    html_line(&w.h, "p", "nl-paragraph nl-paragraph--lead", text_get(w.a, p->lang, lead_id.p, 0, NULL));
    put_numbered(&w, stem);
    html_end(&w.h, "div");
    frame_end(&w);
}

void web_privacy_page(buf *out, const web_page *p)
{
    put_text_page(out, p, WEB_PRIVACY, "privacy");
}

void web_accessibility_page(buf *out, const web_page *p)
{
    put_text_page(out, p, WEB_ACCESSIBILITY, "accessibility");
}

/* ------------------------------------------------------------------ errors */

typedef struct error_row {
    int status;
    const char *title, *text;
} error_row;

/* The last one counts for every other status. */
static const error_row error_rows[] = {
    {403, "web.error.403", "web.error.403.text"}, {404, "web.error.404", "web.error.404.text"},
    {405, "web.error.405", "web.error.405.text"}, {413, "web.error.413", "web.error.413.text"},
    {400, "web.error.400", "web.error.400.text"}, {408, "web.error.408", "web.error.408.text"},
    {415, "web.error.400", "web.error.400.text"}, {422, "web.error.400", "web.error.400.text"},
    {429, "web.error.429", "web.error.429.text"}, {503, "web.error.503", "web.error.503.text"},
    {0, "web.error.500", "web.error.500.text"},
};

static const error_row *row_of(int status)
{
    const error_row *row = error_rows;
    while (row->status != 0 && row->status != status) {
        row++;
    }
    return row;
}

void web_error_page(buf *out, const web_page *p, int status, str detail)
{
    const error_row *row = row_of(status);
    frame f = {.route = WEB_START, .title = text_get(out->a, p->lang, row->title, 0, NULL)};
    page w = frame_begin(out, p, &f);
    html_box(&w.h, "div", "sh-text");
    put_heading(&w, 1, NULL, f.title);
    html_line(&w.h, "p", "nl-paragraph nl-paragraph--lead", text_get(w.a, p->lang, row->text, 0, NULL));
    if (detail.n > 0) {
        html_line(&w.h, "p", NULL, detail);
    }
    html_box(&w.h, "div", "sh-actions");
    put_link_button(&w, "primary", NULL, web_path(w.a, p->lang, WEB_START), SAY(&w, "error.start"));
    put_link_button(&w, "secondary", "phone", p->site->phone_link, SAY(&w, "contact.phone", p->site->phone));
    html_end(&w.h, "div");
    html_line(&w.h, "p", "sh-note", SAY(&w, "error.number", str_printf(w.a, "%d", status)));
    html_end(&w.h, "div");
    frame_end(&w);
}

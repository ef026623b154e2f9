/* What many households have in common. */
#include "report/layout.h"
#include "report/report.h"

#include "base/banned.h"

#define SAY(id, ...) TEXT(a, lang, "report.shared." id, ##__VA_ARGS__)

static str count_of(arena *a, text_language lang, uint32_t n)
{
    return n > 0 ? str_printf(a, "%u", n) : SAY("few", str_printf(a, "%d", OVERVIEW_SHARED_MIN));
}

static void put_cause(layout *page, arena *a, text_language lang, const overview_shared_cause *c)
{
    layout_text(page, 2, 4, c->kind == OVERVIEW_OUTSIDE ? SAY("outside", c->name) : c->name);
    layout_text(page, 4, 4, SAY("told", count_of(a, lang, c->told), count_of(a, lang, c->expected)));
}

str report_shared_text(arena *a, const overview_shared *s, text_language lang, int width)
{
    layout page = layout_in(a, width);
    layout_heading(&page, SAY("title"));
    layout_text(&page, 0, 0, SAY("households", str_printf(a, "%u", s->households)));
    layout_text(&page, 0, 0, SAY("rounded"));
    layout_blank(&page);
    if (s->count == 0) {
        layout_text(&page, 0, 0, SAY("none", str_printf(a, "%d", OVERVIEW_SHARED_MIN)));
    }
    for (size_t i = 0; i < s->count; i++) {
        put_cause(&page, a, lang, &s->causes[i]);
    }
    return buf_str(&page.out);
}

static void put_count(json *j, const char *key, uint32_t n)
{
    json_key(j, str_of(key));
    if (n > 0) {
        json_int(j, n);
    } else {
        json_null(j);
    }
}

void report_shared_json(json *j, const overview_shared *s)
{
    static const char *const kinds[] = {[OVERVIEW_PROBLEM] = "problem",
                                        [OVERVIEW_CAUSE] = "cause",
                                        [OVERVIEW_OUTSIDE] = "outside",
                                        [OVERVIEW_PROTECTIVE] = "protective"};
    json_object(j);
    put_count(j, "households", s->households);
    json_key(j, S("causes"));
    json_array(j);
    for (size_t i = 0; i < s->count; i++) {
        const overview_shared_cause *c = &s->causes[i];
        json_object(j);
        json_text(j, "id", c->id);
        json_text(j, "name", c->name);
        json_text(j, "life_domain", c->life_domain);
        json_text(j, "kind", str_of(kinds[c->kind]));
        put_count(j, "told", c->told);
        put_count(j, "expected", c->expected);
        json_object_end(j);
    }
    json_array_end(j);
    json_object_end(j);
}

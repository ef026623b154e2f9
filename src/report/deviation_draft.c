/* The file of a deviation, filled in with what a plan knows; the rest is a short question as comment. Keys are of household/deviation.c. */
#include "report/report.h"

#include "base/banned.h"

enum { CENTS = 100 };

typedef struct writing {
    arena *a;
    text_language lang;
    buf out;
} writing;

/* In double quotes, as YAML has them: texts of content and of people hold colons, dashes and line ends. */
static void put_quoted(writing *w, str text)
{
    buf_char(&w->out, '"');
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (c == '"' || c == '\\') {
            buf_char(&w->out, '\\');
        }
        buf_char(&w->out, c == '\n' || c == '\t' || c == '\r' ? ' ' : c);
    }
    buf_char(&w->out, '"');
}

/* "doel: "…"  # question"; without text only the key, and the question. question: id after report.deviation.ask., NULL: none. */
static void put_key(writing *w, const char *key, str text, const char *question)
{
    buf_printf(&w->out, "%s:", key);
    if (text.n > 0) {
        buf_char(&w->out, ' ');
        put_quoted(w, text);
    }
    if (question != NULL) {
        str id = STR_JOIN(w->a, S("report.deviation.ask."), str_of(question));
        str words = text_get(w->a, w->lang, id.p, 0, NULL);
        buf_printf(&w->out, "  # " STR_FMT, STR_ARG(words));
    }
    buf_char(&w->out, '\n');
}

static void put_rules(writing *w, const overview_blocked *b)
{
    static const char *const layers[OVERVIEW_LAYERS] = {[OVERVIEW_LAYER_LAW] = "wet",
                                                        [OVERVIEW_LAYER_LOCAL] = "gemeente",
                                                        [OVERVIEW_LAYER_CONTRACT] = "contract",
                                                        [OVERVIEW_LAYER_HABIT] = "gewoonte"};
    put_key(w, "regels", STR_NULL, "rules");
    for (size_t i = 0; i < b->rule_count; i++) {
        const overview_rule *x = &b->rules[i];
        if (x->layer == OVERVIEW_LAYER_FACT) {
            continue; /* from a fact nobody departs */
        }
        put_key(w, "  - tekst", x->words, NULL);
        put_key(w, "    bron", x->source, NULL);
        buf_printf(&w->out, "    laag: %s\n", layers[x->layer]);
        put_key(w, "    toegestaan", x->allowed, x->allowed.n > 0 ? NULL : "allowed");
    }
}

static void put_values(writing *w, const overview_blocked *b)
{
    put_key(w, "waarden", STR_NULL, "values");
    for (size_t i = 0; i < b->law_count; i++) {
        put_key(w, "  - doel", STR_NULL, i == 0 ? "aim" : NULL);
        put_key(w, "    artikel", b->laws[i], NULL);
    }
    if (b->law_count == 0) {
        put_key(w, "  - doel", STR_NULL, "aim");
        put_key(w, "    artikel", STR_NULL, "article");
    }
}

static void put_cost(writing *w, const overview_blocked *b)
{
    put_key(w, "kosten", STR_NULL, "cost");
    buf_printf(&w->out, "  bedrag: %lld.%02d\n", (long long)(b->cost_cents / CENTS), (int)(b->cost_cents % CENTS));
    put_key(w, "  pot", b->paid_from_count > 0 ? b->paid_from[0] : STR_NULL, "budget");
}

static void put_people(writing *w)
{
    put_key(w, "alternatieven", STR_NULL, "others");
    put_key(w, "  - wat", STR_NULL, NULL);
    put_key(w, "    waarom_niet", STR_NULL, NULL);
    put_key(w, "akkoord", STR_NULL, "agreed");
    put_key(w, "  - wie", STR_NULL, "family");
    buf_put(&w->out, S("    namens: gezin\n"));
    put_key(w, "    op", STR_NULL, "day");
    put_key(w, "  - wie", STR_NULL, "signer");
    buf_put(&w->out, S("    namens: gemeente\n"));
    put_key(w, "    op", STR_NULL, "day");
    put_key(w, "collegas", STR_NULL, "peers");
    put_key(w, "  - wie", STR_NULL, NULL);
    put_key(w, "    vindt", STR_NULL, NULL);
    put_key(w, "ervaringsdeskundige", STR_NULL, "expert");
    put_key(w, "  vindt", STR_NULL, NULL);
    put_key(w, "  nog_niet", STR_NULL, "not_yet");
    put_key(w, "  voor", STR_NULL, "day");
}

str report_deviation_draft(arena *a, const overview_plan *p, const overview_blocked *b, text_language lang)
{
    writing writing_ = {.a = a, .lang = lang, .out = buf_in(a)};
    writing *w = &writing_;
    const overview_goal *goal = b->help_count > 0 ? &p->goals[b->helps[0].goal] : NULL;
    str words = goal == NULL ? STR_NULL : goal->words; /* own words may hold names */
    str head = TEXT(a, lang, "report.deviation.ask.head", b->name);
    buf_printf(&w->out, "# " STR_FMT "\n", STR_ARG(head));
    buf_put(&w->out, S("formaat: " DEVIATION_FORMAT "\n"));
    put_key(w, "actie", b->action, NULL);
    put_key(w, "datum", STR_NULL, "decided");
    put_key(w, "doel", words, "goal");
    put_rules(w, b);
    put_values(w, b);
    put_key(w, "legitimiteit", STR_NULL, "legitimacy");
    put_key(w, "betrokkenheid", STR_NULL, "commitment");
    put_key(w, "rendement", STR_NULL, "yield");
    put_cost(w, b);
    put_people(w);
    put_key(w, "bezwaar", STR_NULL, "objection");
    put_key(w, "evaluatie", STR_NULL, "review");
    put_key(w, "gedaan", STR_NULL, "done");
    return buf_str(&w->out);
}

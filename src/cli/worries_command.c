/* `samenhang worries`. */
#include "cli/services_input.h"

#include "base/file.h"
#include "services/worries.h"

#include "base/banned.h"

static str quoted_words(arena *a, str text, const worry_finding *f)
{
    buf b = buf_in(a);
    for (size_t i = 0; i < f->count; i++) {
        buf_put(&b, i > 0 ? S(", ") : S(""));
        buf_printf(&b, "“" STR_FMT "”", STR_ARG(str_cut(text, f->words[i].start, f->words[i].n)));
    }
    return buf_str(&b);
}

static void put_finding(layout *l, arena *a, text_language lang, const service_catalogue *c, str text,
                        const worry_finding *f)
{
    const worry_problem *p = f->problem;
    layout_text(
        l, 0, 3,
        TEXT(a, lang, p->danger ? "worries.danger" : "worries.problem", p->name[lang], quoted_words(a, text, f)));
    for (size_t i = 0; i < p->service_count; i++) {
        const service *s = services_find(c, p->services[i]);
        if (s != NULL) {
            layout_text(
                l, 3, 5,
                str_printf(a, STR_FMT ": " STR_FMT, STR_ARG(service_name(s, lang)), STR_ARG(service_where(s, lang))));
        }
    }
}

static bool print_worries_json(arena *a, str text, const worry_finding *found, size_t n)
{
    buf b = buf_in(a);
    json j = json_to(&b, 2);
    json_object(&j);
    json_key(&j, S("problems"));
    json_array(&j);
    for (size_t i = 0; i < n; i++) {
        const worry_problem *p = found[i].problem;
        json_object(&j);
        json_text(&j, "id", p->id);
        json_text(&j, "domain", p->domain);
        json_text(&j, "name", p->name[TEXT_NL]);
        json_text(&j, "name_en", p->name[TEXT_EN]);
        json_key(&j, S("danger"));
        json_bool(&j, p->danger != WORRY_NO_DANGER);
        json_key(&j, S("services"));
        json_array(&j);
        for (size_t s = 0; s < p->service_count; s++) {
            json_str(&j, p->services[s]);
        }
        json_array_end(&j);
        json_key(&j, S("words"));
        json_array(&j);
        for (size_t w = 0; w < found[i].count; w++) {
            const worry_words *one = &found[i].words[w];
            json_object(&j);
            json_text(&j, "text", str_cut(text, one->start, one->n));
            json_key(&j, S("start"));
            json_int(&j, (int64_t)one->start);
            json_text(&j, "phrase", one->phrase);
            json_key(&j, S("guessed"));
            json_bool(&j, one->guessed);
            json_object_end(&j);
        }
        json_array_end(&j);
        json_object_end(&j);
    }
    json_array_end(&j);
    json_object_end(&j);
    return cli_print_json(&b);
}

static bool run_worries(cli_call *call, err *e)
{
    arena *a = call->a;
    service_catalogue c;
    worry_list list;
    cli_wishes w;
    str yaml, text = cli_joined(call),
              path = str_printf(a, STR_FMT "/worries/words.yaml", STR_ARG(cli_content_directory(call)));
    TRY(cli_read_wishes(call, &w, e) && cli_open_services(call, &c, e) &&
        file_read(a, path, WORRIES_LIST_BYTES_MAX, &yaml, e) && worries_read(a, path, yaml, &list, e) &&
        worries_check(&list, &c, e));
    size_t n;
    const worry_finding *found = worries_find(a, &list, text, &n, NULL);
    call->exit_code = n > 0 ? 0 : 1;
    if (cli_flag(call, "json")) {
        return print_worries_json(a, text, found, n);
    }
    layout l = layout_in(a, w.width);
    for (size_t i = 0; i < n; i++) {
        put_finding(&l, a, w.lang, &c, text, &found[i]);
    }
    layout_text(&l, 0, 0, TEXT(a, w.lang, n > 0 ? "worries.correct" : "worries.none"));
    return cli_print_layout(&l);
}

static const cli_option worries_options[] = {
    {CLI_OPTION_CONTENT},
    {CLI_OPTION_DATA},
    {CLI_OPTION_LANG},
    {CLI_OPTION_WIDTH},
    {.name = "json",
     .help = "print JSON: problems, each with the words of the text, their places and the phrase of the list"},
    {0},
};

const cli_command cli_worries = {
    .words = {"worries", NULL},
    .arguments = "TEXT...",
    .arguments_min = 1,
    .arguments_max = -1,
    .help = "Show which problems a text names, by the word list of content/worries.",
    .details =
        "Danger comes first, with where to get help. Every problem is shown with the words that led to it, and no "
        "score: the list can be read and corrected in content/worries/words.yaml. What is not found may still be "
        "there. Nothing is stored. The exit code is 1 when nothing is found.",
    .example = "samenhang worries ik sta rood en slaap niet",
    .options = worries_options,
    .run = run_worries,
};

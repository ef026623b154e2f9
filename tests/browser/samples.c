/* Writes the pages of the counter as files, for the browser tests beside this file:
 *
 *   samenhang-pages FOLDER
 *
 * FOLDER/<language>/<name>.html are the sample pages of web/pages_testing.h and the overviews of the households in content/examples;
 * FOLDER/a/ is what they load, FOLDER/pages.json which address shows which page. Run from the top of the repository.
 */
#include "base/json.h"
#include "desk/desk.h"
#include "web/assets.h"
#include "web/pages_testing.h"

#include <sys/stat.h>

#include "base/banned.h"

static const char *folder;

static void stop(const err *e)
{
    str text = err_text(memory, e);
    fprintf(stderr, "samenhang-pages: " STR_FMT "\n", STR_ARG(text));
    exit(1);
}

static void write_file(str name, str bytes)
{
    err e = {0};
    if (!file_write(str_copy(memory, str_printf(memory, "%s/" STR_FMT, folder, STR_ARG(name))), bytes, &e)) {
        stop(&e);
    }
}

static void make_folder(const char *name)
{
    str path = str_copy(memory, str_printf(memory, "%s/%s", folder, name));
    if (mkdir(path.p, 0777) != 0 && !file_is_directory(path)) {
        fprintf(stderr, "samenhang-pages: '%s' could not be made\n", path.p);
        exit(1);
    }
}

/* ------------------------------------------------------------------ pages */

static void list_page(json *j, text_language lang, str name, str address)
{
    json_object(j);
    json_key(j, S("lang"));
    json_str(j, lang == TEXT_NL ? S("nl") : S("en"));
    json_key(j, S("name"));
    json_str(j, name);
    json_key(j, S("address"));
    json_str(j, address);
    json_object_end(j);
}

static str own_address(text_language lang, str name)
{
    return str_printf(memory, "/%s/" STR_FMT ".html", lang == TEXT_NL ? "nl" : "en", STR_ARG(name));
}

static void write_samples(json *j, const web_site *site, text_language lang)
{
    for (size_t i = 0; i < LENGTH(sample_pages); i++) {
        const sample_page *s = &sample_pages[i];
        str name = str_of(s->name), address = own_address(lang, name);
        write_file(str_from(address, 1), sample_html(s, site, lang));
        list_page(j, lang, name, s->route < 0 ? address : web_path(memory, lang, (web_route)s->route));
    }
}

/* What the household told, as the fields of a form: a list of pairs. */
static void write_told(str name, const household *home)
{
    buf b = buf_in(memory);
    json j = json_to(&b, 1);
    json_array(&j);
    for (size_t i = 0; i < home->told.n; i++) {
        json_array(&j);
        json_str(&j, home->told.list[i].path);
        json_str(&j, home->told.list[i].value);
        json_array_end(&j);
    }
    json_array_end(&j);
    write_file(str_printf(memory, STR_FMT ".json", STR_ARG(name)), buf_str(&b));
}

/* The overview of a household as the desk makes it. */
static void write_example(json *j, const web_site *site, const desk *d, str path, text_language lang)
{
    err e = {0};
    str yaml;
    household home;
    overview record;
    date today = date_from_ymd(2026, 7, 1);
    if (!file_read(memory, path, HOUSEHOLD_BYTES_MAX, &yaml, &e) ||
        !household_read(memory, desk_facts(d), path, yaml, NULL, today, lang, &home, &e) ||
        !desk_overview(d, memory, &home, today, lang, &record, &e)) {
        stop(&e);
    }
    size_t start = path.n;
    while (path.p[start - 1] != '/') {
        start--;
    }
    str file = str_from(path, start);
    str name = str_printf(memory, "example-" STR_FMT, STR_ARG(str_cut(file, 0, file.n - strlen(".yaml"))));
    str address = own_address(lang, name);
    buf out = buf_in(memory);
    web_page p = {.site = site, .lang = lang, .answers = sample_answers, .answer_count = LENGTH(sample_answers)};
    web_overview o = {.record = &record};
    o.said = desk_said(d, memory, &home, lang, &o.said_count);
    web_overview_page(&out, &p, &o);
    write_file(str_from(address, 1), buf_str(&out));
    list_page(j, lang, name, address);
    if (lang == TEXT_NL) {
        write_told(name, &home);
    }
}

static void write_examples(json *j, const web_site *site, const desk *d, text_language lang)
{
    err e = {0};
    str *paths;
    size_t n;
    if (!file_list(memory, S("content/examples"), &S(".yaml"), 1, &paths, &n, &e)) {
        stop(&e);
    }
    for (size_t i = 0; i < n; i++) {
        write_example(j, site, d, paths[i], lang);
    }
}

static void write_assets(void)
{
    size_t n;
    const web_asset *list = web_assets(&n);
    make_folder("a");
    for (size_t i = 0; i < n; i++) {
        write_file(str_from(list[i].url, 1), list[i].bytes);
    }
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: samenhang-pages FOLDER\n");
        return 2;
    }
    folder = argv[1];
    memory = arena_new();
    err e = {0};
    desk *d = desk_open(S("content"), &e);
    if (d == NULL) {
        stop(&e);
    }
    web_site site = sample_site();
    make_folder("nl");
    make_folder("en");
    write_assets();
    buf list = buf_in(memory);
    json j = json_to(&list, 1);
    json_array(&j);
    for (text_language lang = 0; lang < TEXT_LANGUAGES; lang++) {
        write_samples(&j, &site, lang);
        write_examples(&j, &site, d, lang);
    }
    json_array_end(&j);
    write_file(S("pages.json"), buf_str(&list));
    desk_free(d);
    arena_free(memory);
    return 0;
}

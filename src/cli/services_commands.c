/* `samenhang services search` and `samenhang services import`. */
#include "cli/services_input.h"

#include "base/file.h"

#include "base/banned.h"

enum { HITS = 5, HITS_MAX = 100, CHANGES_SHOWN = 20 };

/* ------------------------------------------------------------------ search: telling */

static const char *const way_names[] = {
    [SERVICE_SAME] = "same", [SERVICE_BEGINS] = "begins", [SERVICE_WITHIN] = "within", [SERVICE_TYPO] = "typo"};
static const char *const way_texts[] = {[SERVICE_SAME] = "services.found.same",
                                        [SERVICE_BEGINS] = "services.found.begins",
                                        [SERVICE_WITHIN] = "services.found.within",
                                        [SERVICE_TYPO] = "services.found.typo"};
_Static_assert(sizeof way_names == sizeof way_texts, "every way has a name and a sentence");

static str reasons_of(arena *a, text_language lang, str question, const service_hit *h)
{
    buf b = buf_in(a);
    for (size_t i = 0; i < h->reason_count; i++) {
        const service_reason *r = &h->reasons[i];
        buf_put(&b, i > 0 ? S("; ") : S(""));
        buf_put(&b, TEXT(a, lang, way_texts[r->way], str_cut(question, r->start, r->n), r->known));
    }
    return buf_str(&b);
}

static void put_contact(layout *l, arena *a, text_language lang, const service *s)
{
    layout_text(l, 3, 3, service_where(s, lang));
    if (service_phone(s).n > 0) {
        layout_text(l, 3, 3, TEXT(a, lang, "services.phone", service_phone(s)));
    }
    if (service_page(s).n > 0) {
        layout_text(l, 3, 3, TEXT(a, lang, "services.page", service_page(s)));
    }
}

static void put_hit(layout *l, arena *a, text_language lang, str question, size_t number, const service_hit *h)
{
    const service *s = h->service;
    layout_text(l, 0, 3, str_printf(a, "%zu. " STR_FMT, number, STR_ARG(service_name(s, lang))));
    layout_text(l, 3, 3, s->imported ? TEXT(a, lang, "services.national") : s->about[lang]);
    put_contact(l, a, lang, s);
    for (size_t i = 0; i < s->law_count; i++) {
        layout_text(l, 3, 3, TEXT(a, lang, "services.law", s->laws[i].name));
    }
    layout_text(l, 3, 3, TEXT(a, lang, "services.why", reasons_of(a, lang, question, h)));
}

static bool tell_hits(arena *a, const cli_wishes *w, str question, const service_hit *hits, size_t n)
{
    layout l = layout_in(a, w->width);
    if (n == 0) {
        layout_text(&l, 0, 0, TEXT(a, w->lang, "services.none"));
    }
    for (size_t i = 0; i < n; i++) {
        put_hit(&l, a, w->lang, question, i + 1, &hits[i]);
    }
    return cli_print_layout(&l);
}

static void put_service_json(json *j, const service *s)
{
    json_text(j, "id", s->id);
    json_text(j, "name", s->name[TEXT_NL]);
    json_text(j, "name_en", s->name[TEXT_EN]);
    json_text(j, "about", s->about[TEXT_NL]);
    json_text(j, "about_en", s->about[TEXT_EN]);
    json_text(j, "where", service_where(s, TEXT_NL));
    json_text(j, "where_en", service_where(s, TEXT_EN));
    json_text(j, "body", s->bodies[0]->id);
    json_text(j, "page", service_page(s));
    json_text(j, "phone", service_phone(s));
    json_text(j, "domain", s->domain != NULL ? s->domain->id : STR_NULL);
    json_text(j, "scheme", s->scheme);
    json_text(j, "uri", s->uri);
    json_key(j, S("national"));
    json_bool(j, s->imported);
}

static bool print_hits_json(arena *a, str question, const service_hit *hits, size_t n)
{
    buf b = buf_in(a);
    json j = json_to(&b, 2);
    json_object(&j);
    json_key(&j, S("services"));
    json_array(&j);
    for (size_t i = 0; i < n; i++) {
        json_object(&j);
        put_service_json(&j, hits[i].service);
        json_key(&j, S("reasons"));
        json_array(&j);
        for (size_t r = 0; r < hits[i].reason_count; r++) {
            const service_reason *one = &hits[i].reasons[r];
            json_object(&j);
            json_text(&j, "word", str_cut(question, one->start, one->n));
            json_text(&j, "known", one->known);
            json_text(&j, "way", str_of(way_names[one->way]));
            json_object_end(&j);
        }
        json_array_end(&j);
        json_object_end(&j);
    }
    json_array_end(&j);
    json_object_end(&j);
    return cli_print_json(&b);
}

static bool run_search(cli_call *call, err *e)
{
    service_catalogue c;
    cli_wishes w;
    int64_t most = HITS;
    size_t n;
    str question = cli_joined(call);
    TRY(cli_read_wishes(call, &w, e) && cli_read_number(call, "most", 1, HITS_MAX, &most, e) &&
        cli_open_services(call, &c, e));
    const service_hit *hits = services_search(call->a, &c, question, (size_t)most, &n);
    call->exit_code = n > 0 ? 0 : 1;
    return cli_flag(call, "json") ? print_hits_json(call->a, question, hits, n)
                                  : tell_hits(call->a, &w, question, hits, n);
}

static const cli_option search_options[] = {
    {CLI_OPTION_CONTENT},
    {CLI_OPTION_DATA},
    {.name = "most", .value = "N", .help = "how many services to show; without it 5"},
    {CLI_OPTION_LANG},
    {CLI_OPTION_WIDTH},
    {.name = "json", .help = "print JSON: services, each with the words that led to it"},
    {0},
};

const cli_command cli_services_search = {
    .words = {"services", "search"},
    .arguments = "WORDS...",
    .arguments_min = 1,
    .arguments_max = -1,
    .help = "Find where to go for something, in your own words.",
    .details =
        "Shows the services that share a word with WORDS, best first: what it is, where to go or who decides, and "
        "which words led to it. Also finds what is not the municipality's. The order has no weights: more words "
        "of the question first, then a longer phrase found whole, then words that are the same before words that "
        "begin alike or are part of each other. The services are in content/services, and in the national list "
        "when it was imported. The exit code is 1 when nothing is found.",
    .example = "samenhang services search rijbewijs verlengen",
    .options = search_options,
    .run = run_search,
};

/* ------------------------------------------------------------------ import */

static const char *const change_names[] = {
    [SERVICE_ADDED] = "added", [SERVICE_CHANGED] = "changed", [SERVICE_REMOVED] = "removed"};

typedef struct importing {
    str directory, path;
    service_import list;
    const service_change *changes;
    size_t count, by_kind[SERVICE_REMOVED + 1];
    bool exists, written;
} importing;

static bool read_import(const cli_call *call, importing *k, err *e)
{
    str text, old = STR_NULL, file = call->arguments[0];
    service_change *changes;
    if (k->directory.n == 0) {
        return err_set(e, ERR_USAGE, "there is no place to keep the list; name a directory with --data");
    }
    k->path = str_printf(call->a, STR_FMT "/national.yaml", STR_ARG(k->directory));
    k->exists = file_exists(k->path);
    TRY(file_read(call->a, file, SERVICES_BYTES_MAX, &text, e) &&
        services_import_read(call->a, str_eq(file, S("-")) ? S("(standard input)") : file, text, &k->list, e));
    TRY(!k->exists || file_read(call->a, k->path, SERVICES_BYTES_MAX, &old, e));
    TRY(services_import_compare(call->a, k->path, old, &k->list, &changes, &k->count, e));
    k->changes = changes;
    for (size_t i = 0; i < k->count; i++) {
        k->by_kind[changes[i].kind]++;
    }
    return true;
}

static bool write_import(const cli_call *call, importing *k, err *e)
{
    k->written = k->count > 0 && (!k->exists || cli_flag(call, "force"));
    return !k->written ||
           (file_make_directory(k->directory, e) && file_write(k->path, services_import_write(call->a, &k->list), e));
}

static void put_import_text(buf *b, const importing *k)
{
    buf_printf(b, "%zu rows, %zu products: %zu added, %zu changed, %zu removed\n", k->list.rows, k->list.count,
               k->by_kind[SERVICE_ADDED], k->by_kind[SERVICE_CHANGED], k->by_kind[SERVICE_REMOVED]);
    for (size_t i = 0; k->exists && i < k->count && i < CHANGES_SHOWN; i++) {
        buf_printf(b, "  %s: " STR_FMT "\n", change_names[k->changes[i].kind], STR_ARG(k->changes[i].name));
    }
    if (k->exists && k->count > CHANGES_SHOWN) {
        buf_printf(b, "  and %zu more (--json names all)\n", k->count - CHANGES_SHOWN);
    }
    buf_printf(b, STR_FMT ": %s\n", STR_ARG(k->path),
               k->written     ? "written"
               : k->count > 0 ? "not changed; --force replaces it"
                              : "the same already");
}

static bool print_import_json(arena *a, const importing *k)
{
    buf b = buf_in(a);
    json j = json_to(&b, 2);
    json_object(&j);
    json_text(&j, "file", k->path);
    json_key(&j, S("written"));
    json_bool(&j, k->written);
    json_key(&j, S("rows"));
    json_int(&j, (int64_t)k->list.rows);
    json_key(&j, S("products"));
    json_int(&j, (int64_t)k->list.count);
    json_key(&j, S("changes"));
    json_array(&j);
    for (size_t i = 0; i < k->count; i++) {
        json_object(&j);
        json_text(&j, "change", str_of(change_names[k->changes[i].kind]));
        json_text(&j, "id", k->changes[i].id);
        json_text(&j, "name", k->changes[i].name);
        json_object_end(&j);
    }
    json_array_end(&j);
    json_object_end(&j);
    return cli_print_json(&b);
}

static bool run_import(cli_call *call, err *e)
{
    importing k = {.directory = cli_imported_directory(call)};
    buf b = buf_in(call->a);
    TRY(read_import(call, &k, e) && write_import(call, &k, e));
    call->exit_code = k.count > 0 && !k.written ? 1 : 0;
    if (cli_flag(call, "json")) {
        return print_import_json(call->a, &k);
    }
    put_import_text(&b, &k);
    cli_print(buf_str(&b));
    return true;
}

static const cli_option import_options[] = {
    {.name = "data", .value = "DIR", .help = "where the list is kept, below 'services'; without it see above"},
    {.name = "force", .help = "replace the list that is there"},
    {.name = "json", .help = "print JSON: file, written, rows, products and changes"},
    {0},
};

const cli_command cli_services_import = {
    .words = {"services", "import"},
    .arguments = "FILE",
    .arguments_min = 1,
    .arguments_max = 1,
    .help = "Load the national list of products (Uniforme Productnamenlijst) beside our own services.",
    .details =
        "FILE is the list as the State publishes it: CSV with at least the columns UniformeProductnaam, URI, Rijk, "
        "Provincie, Waterschap, Gemeente, Burger, Bedrijf, Grondslaglabel and Grondslaglink; - reads standard "
        "input. It becomes the file services/national.yaml in the directory of --data, else of the environment "
        "variable SAMENHANG_DATA, else $XDG_DATA_HOME/samenhang, else ~/.local/share/samenhang.\n"
        "Says which products are added, changed and removed. A list that is there is replaced only with --force; "
        "without it the exit code is 1 when something would change. A bad row refuses the whole list, with its "
        "line, and changes nothing.",
    .example = "samenhang services import UPL-actueel.csv --data data",
    .options = import_options,
    .run = run_import,
};

/* The catalogue: services files, read strictly and joined. */
#include "services/terms.h"

#include "base/content.h"
#include "base/file.h"

#include "base/banned.h"

typedef struct reading {
    content_reader r;
    bool imported; /* this file is a national list */
    service_domain *domains;
    size_t domain_count, domain_cap;
    service_body *bodies;
    size_t body_count, body_cap;
    service *services;
    size_t service_count, service_cap;
    str *stop_words, *left_out; /* left_out: uri of products that nobody can come for */
    size_t stop_word_count, stop_word_cap, left_out_count, left_out_cap;
} reading;

/* ------------------------------------------------------------------ life domains, bodies, words to pass over */

static const service_domain *find_domain(const reading *k, str id)
{
    for (size_t i = 0; i < k->domain_count; i++) {
        if (str_eq(k->domains[i].id, id)) {
            return &k->domains[i];
        }
    }
    return NULL;
}

static const service_body *find_body(const reading *k, str id)
{
    for (size_t i = 0; i < k->body_count; i++) {
        if (str_eq(k->bodies[i].id, id)) {
            return &k->bodies[i];
        }
    }
    return NULL;
}

static bool read_domain(reading *k, const doc *d)
{
    static const char *const keys[] = {"id", "name", NULL};
    service_domain one;
    TRY(content_keys(&k->r, d, keys, "a life domain") && content_id(&k->r, d, "id", &one.id) &&
        content_languages(&k->r, d, "name", true, false, one.name));
    if (find_domain(k, one.id) != NULL) {
        return FAIL_AT(&k->r, d, "the life domain '" STR_FMT "' was defined before", STR_ARG(one.id));
    }
    ARENA_PUSH(k->r.a, k->domains, k->domain_count, k->domain_cap, one);
    return true;
}

/* A number that rings somewhere must be right: it is written with the page that says so. */
static bool read_phone(content_reader *r, const doc *d, str *phone, str *source)
{
    TRY(content_text(r, d, "phone", false, phone) && content_text(r, d, "phone_source", phone->n > 0, source));
    return phone->n > 0 || source->n == 0 ||
           FAIL_AT(r, doc_get(d, S("phone_source")), "'phone_source' is the source of a 'phone', which is not here");
}

static bool read_page(content_reader *r, const doc *d, const char *key, str *out)
{
    TRY(content_text(r, d, key, false, out));
    return out->n == 0 || str_starts(*out, S("https://")) || str_starts(*out, S("http://")) ||
           FAIL_AT(r, doc_get(d, str_of(key)), "'%s' must be an address that begins with https://", key);
}

static bool read_body(reading *k, const doc *d)
{
    static const char *const keys[] = {"id", "name", "where", "page", "phone", "phone_source", NULL};
    service_body one;
    TRY(content_keys(&k->r, d, keys, "a body") && content_id(&k->r, d, "id", &one.id) &&
        content_languages(&k->r, d, "name", true, false, one.name) &&
        content_languages(&k->r, d, "where", true, false, one.where) && read_page(&k->r, d, "page", &one.page) &&
        read_phone(&k->r, d, &one.phone, &one.phone_source));
    if (find_body(k, one.id) != NULL) {
        return FAIL_AT(&k->r, d, "the body '" STR_FMT "' was defined before", STR_ARG(one.id));
    }
    ARENA_PUSH(k->r.a, k->bodies, k->body_count, k->body_cap, one);
    return true;
}

static bool read_stop_words(reading *k, const doc *top)
{
    str *list, *uris;
    size_t n, uri_count;
    TRY(content_texts(&k->r, top, "stop_words", false, &list, &n) &&
        content_texts(&k->r, top, "left_out", false, &uris, &uri_count));
    for (size_t i = 0; i < n; i++) {
        size_t count;
        const word *w = fold_words(k->r.a, list[i], &count);
        if (count != 1) {
            return FAIL_AT(&k->r, doc_get(top, S("stop_words"))->items[i], "'" STR_FMT "' must be one word",
                           STR_ARG(list[i]));
        }
        ARENA_PUSH(k->r.a, k->stop_words, k->stop_word_count, k->stop_word_cap, w->text);
    }
    for (size_t i = 0; i < uri_count; i++) {
        ARENA_PUSH(k->r.a, k->left_out, k->left_out_count, k->left_out_cap, uris[i]);
    }
    return true;
}

/* ------------------------------------------------------------------ services */

static bool read_bodies_of(reading *k, const doc *d, service *s)
{
    str *ids, one;
    size_t n = 1;
    const doc *given = doc_get(d, S("body"));
    if (given != NULL && given->kind == DOC_LIST) {
        TRY(content_texts(&k->r, d, "body", true, &ids, &n));
    } else {
        TRY(content_text(&k->r, d, "body", true, &one));
        ids = &one;
    }
    const service_body **list = ARENA_ARRAY(k->r.a, const service_body *, n);
    for (size_t i = 0; i < n; i++) {
        list[i] = find_body(k, ids[i]);
        if (list[i] == NULL) {
            return FAIL_AT(&k->r, given, "the body '" STR_FMT "' is not among the bodies; add it there, or correct it",
                           STR_ARG(ids[i]));
        }
    }
    s->bodies = list;
    s->body_count = n;
    return true;
}

static bool read_laws(content_reader *r, const doc *d, service *s)
{
    static const char *const keys[] = {"name", "page", NULL};
    const doc *list;
    TRY(content_list(r, d, "laws", &list));
    size_t n = list == NULL ? 0 : list->n;
    service_law *laws = ARENA_ARRAY(r->a, service_law, n);
    for (size_t i = 0; i < n; i++) {
        TRY(content_keys(r, list->items[i], keys, "a law") &&
            content_text(r, list->items[i], "name", true, &laws[i].name) &&
            read_page(r, list->items[i], "page", &laws[i].page));
    }
    s->laws = laws;
    s->law_count = n;
    return true;
}

static bool read_audience(content_reader *r, const doc *d, service *s)
{
    str *list;
    size_t n;
    TRY(content_texts(r, d, "for", false, &list, &n));
    s->residents = !s->imported && n == 0;
    for (size_t i = 0; i < n; i++) {
        bool residents = str_eq(list[i], S("residents")), companies = str_eq(list[i], S("companies"));
        if (!residents && !companies) {
            return FAIL_AT(r, doc_get(d, S("for")), "'" STR_FMT "' is not known; write residents or companies",
                           STR_ARG(list[i]));
        }
        s->residents = s->residents || residents;
        s->companies = s->companies || companies;
    }
    return true;
}

static bool read_domain_of(reading *k, const doc *d, service *s)
{
    str id;
    TRY(content_text(&k->r, d, "domain", !s->imported, &id));
    s->domain = id.n > 0 ? find_domain(k, id) : NULL;
    return id.n == 0 || s->domain != NULL ||
           FAIL_AT(&k->r, doc_get(d, S("domain")), "the life domain '" STR_FMT "' is not among the domains",
                   STR_ARG(id));
}

static bool read_service(reading *k, const doc *d)
{
    static const char *const keys[] = {"id",    "name",   "about",  "where", "body", "page", "phone", "phone_source",
                                       "words", "domain", "scheme", "uri",   "laws", "for",  NULL};
    content_reader *r = &k->r;
    service s = {.imported = k->imported};
    str *words;
    TRY(content_keys(r, d, keys, "a service") && content_id(r, d, "id", &s.id) &&
        content_languages(r, d, "name", true, s.imported, s.name) &&
        content_languages(r, d, "about", !s.imported, false, s.about) &&
        content_languages(r, d, "where", false, false, s.where) && read_bodies_of(k, d, &s) &&
        read_page(r, d, "page", &s.page) && read_phone(r, d, &s.phone, &s.phone_source) &&
        content_texts(r, d, "words", !s.imported, &words, &s.word_count) && read_domain_of(k, d, &s) &&
        content_text(r, d, "scheme", false, &s.scheme) && read_page(r, d, "uri", &s.uri) && read_laws(r, d, &s) &&
        read_audience(r, d, &s));
    s.words = words;
    ARENA_PUSH(r->a, k->services, k->service_count, k->service_cap, s);
    return true;
}

/* ------------------------------------------------------------------ files */

static bool read_each(reading *k, const doc *top, const char *key, bool (*read)(reading *k, const doc *d))
{
    const doc *list;
    TRY(content_list(&k->r, top, key, &list));
    for (size_t i = 0; list != NULL && i < list->n; i++) {
        TRY(read(k, list->items[i]));
    }
    return true;
}

static bool open_file(reading *k, const service_file *f, const doc **top)
{
    static const char *const keys[] = {"version",  "imported",   "domains",  "bodies",
                                       "services", "stop_words", "left_out", NULL};
    k->r.file = f->name;
    if (f->text.n > SERVICES_BYTES_MAX) {
        return err_at(k->r.e, ERR_LIMIT, 0, f->name, 0, 0, "a services file is at most %d bytes", SERVICES_BYTES_MAX);
    }
    TRY(doc_read_yaml(k->r.a, f->name, f->text, top, k->r.e));
    return content_keys(&k->r, *top, keys, "a services file") && content_version(&k->r, *top) &&
           content_flag(&k->r, *top, "imported", &k->imported);
}

/* What services refer to may stand in any file, so it is read first; nothing refers to a body before all are there. */
static bool read_files(reading *k, const service_file *files, size_t n)
{
    const doc **tops = ARENA_ARRAY(k->r.a, const doc *, n);
    for (size_t i = 0; i < n; i++) {
        TRY(open_file(k, &files[i], &tops[i]) && read_each(k, tops[i], "domains", read_domain) &&
            read_each(k, tops[i], "bodies", read_body) && read_stop_words(k, tops[i]));
    }
    for (int round = 0; round < 2; round++) { /* our own first */
        for (size_t i = 0; i < n; i++) {
            k->r.file = files[i].name;
            TRY(content_flag(&k->r, tops[i], "imported", &k->imported));
            if (k->imported == (round == 1)) {
                TRY(read_each(k, tops[i], "services", read_service));
            }
        }
    }
    return true;
}

/* ------------------------------------------------------------------ joining */

static bool stands_for(const reading *k, size_t own_count, str uri)
{
    for (size_t i = 0; i < own_count; i++) {
        if (str_eq(k->services[i].uri, uri)) {
            return true;
        }
    }
    for (size_t i = 0; i < k->left_out_count; i++) {
        if (str_eq(k->left_out[i], uri)) {
            return true;
        }
    }
    return false;
}

static void drop_known_products(reading *k)
{
    size_t own = 0, kept;
    while (own < k->service_count && !k->services[own].imported) {
        own++;
    }
    kept = own;
    for (size_t i = own; i < k->service_count; i++) {
        if (!stands_for(k, own, k->services[i].uri)) {
            k->services[kept++] = k->services[i];
        }
    }
    k->service_count = kept;
}

static bool check_ids(const reading *k)
{
    for (size_t i = 0; i < k->service_count; i++) {
        for (size_t j = 0; j < i; j++) {
            if (str_eq(k->services[i].id, k->services[j].id)) {
                return err_at(k->r.e, ERR_INPUT, 0, k->r.file, 0, 0,
                              "the service '" STR_FMT "' stands in the catalogue twice; give one another id",
                              STR_ARG(k->services[i].id));
            }
        }
    }
    return true;
}

bool services_read(arena *a, const service_file *files, size_t n, service_catalogue *out, err *e)
{
    reading k = {.r = {.a = a, .e = e}};
    TRY(read_files(&k, files, n));
    drop_known_products(&k);
    TRY(check_ids(&k));
    services_make_terms(a, k.services, k.service_count);
    *out = (service_catalogue){k.domains,  k.domain_count,  k.bodies,     k.body_count,
                               k.services, k.service_count, k.stop_words, k.stop_word_count};
    return true;
}

static bool add_directory(arena *a, str directory, service_file **files, size_t *n, size_t *cap, err *e)
{
    static const str suffix = {".yaml", 5};
    str *paths;
    size_t count;
    TRY(file_list(a, directory, &suffix, 1, &paths, &count, e));
    for (size_t i = 0; i < count; i++) {
        service_file f = {.name = paths[i]};
        TRY(file_read(a, paths[i], SERVICES_BYTES_MAX, &f.text, e));
        ARENA_PUSH(a, *files, *n, *cap, f);
    }
    return true;
}

bool services_open(arena *a, str directory, str also, service_catalogue *out, err *e)
{
    service_file *files = NULL;
    size_t n = 0, cap = 0;
    TRY(add_directory(a, directory, &files, &n, &cap, e));
    if (also.n > 0 && file_is_directory(also)) {
        TRY(add_directory(a, also, &files, &n, &cap, e));
    }
    return services_read(a, files, n, out, e);
}

/* ------------------------------------------------------------------ reading a service */

const service *services_find(const service_catalogue *c, str id)
{
    for (size_t i = 0; i < c->service_count; i++) {
        if (str_eq(c->services[i].id, id)) {
            return &c->services[i];
        }
    }
    return NULL;
}

str service_where(const service *s, text_language lang)
{
    return s->where[lang].n > 0 ? s->where[lang] : s->bodies[0]->where[lang];
}

str service_page(const service *s)
{
    return s->page.n > 0 ? s->page : s->bodies[0]->page;
}

str service_phone(const service *s)
{
    return s->phone.n > 0 ? s->phone : s->bodies[0]->phone;
}

str service_name(const service *s, text_language lang)
{
    return s->name[lang].n > 0 ? s->name[lang] : s->name[TEXT_NL];
}

/* content/site.yaml: who runs the counter and how to reach a person. */
#include "web/pages.h"

#include "base/doc.h"

#include "base/banned.h"

typedef struct reading {
    str file;
    err *e;
    const doc *root;
} reading;

static const char *const keys[] = {"version",     "municipality", "code",       "phone",    "phone_link",
                                   "phone_hours", "walk_in",      "home_visit", "exit_url", "demo"};

static bool refuse(reading *r, const doc *at, const char *key, const char *wanted)
{
    return err_at(r->e, ERR_INPUT, 0, r->file, at->line, at->column, "'%s' is %s", key, wanted);
}

static bool check_keys(reading *r)
{
    if (r->root->kind != DOC_MAP) {
        return err_at(r->e, ERR_INPUT, 0, r->file, r->root->line, r->root->column,
                      "this file is a mapping; the comment at the top of content/site.yaml lists the keys");
    }
    const doc_entry *twice = doc_repeated(r->root);
    if (twice != NULL) {
        return err_at(r->e, ERR_INPUT, 0, r->file, twice->line, twice->column, "'" STR_FMT "' stands here twice",
                      STR_ARG(twice->key));
    }
    for (size_t i = 0; i < r->root->n; i++) {
        const doc_entry *entry = &r->root->entries[i];
        size_t k = 0;
        while (k < sizeof keys / sizeof keys[0] && !str_eq(entry->key, str_of(keys[k]))) {
            k++;
        }
        if (k == sizeof keys / sizeof keys[0]) {
            return err_at(r->e, ERR_INPUT, 0, r->file, entry->line, entry->column,
                          "'" STR_FMT "' is not known here; the comment at the top of content/site.yaml lists the keys",
                          STR_ARG(entry->key));
        }
    }
    return true;
}

static bool read_text(reading *r, const doc *map, const char *key, str *out)
{
    const doc *d = doc_get(map, str_of(key));
    if (doc_is_null(d)) {
        return refuse(r, d != NULL ? d : map, key, "missing here; write a text");
    }
    if (d->kind != DOC_SCALAR || d->text.n == 0) {
        return refuse(r, d, key, "a text");
    }
    *out = d->text;
    return true;
}

static bool read_languages(reading *r, const char *key, str out[TEXT_LANGUAGES])
{
    static const char *const codes[] = {[TEXT_NL] = "nl", [TEXT_EN] = "en"};
    const doc *d = doc_get(r->root, str_of(key));
    if (doc_is_null(d) || d->kind != DOC_MAP) {
        return refuse(r, d != NULL ? d : r->root, key, "a text in each language, under 'nl' and 'en'");
    }
    for (int lang = 0; lang < TEXT_LANGUAGES; lang++) {
        TRY(read_text(r, d, codes[lang], &out[lang]));
    }
    return true;
}

/* An address that would not be written (html.h, INV-4) is refused here, where somebody can mend it. */
static bool read_address(reading *r, const char *key, str start, str *out)
{
    TRY(read_text(r, r->root, key, out));
    if (!str_starts(*out, start)) {
        return err_at(r->e, ERR_INPUT, 0, r->file, doc_get(r->root, str_of(key))->line, 0,
                      "'%s' begins with '" STR_FMT "'", key, STR_ARG(start));
    }
    return true;
}

/* GM and four digits. */
static bool read_code(reading *r, str *out)
{
    TRY(read_text(r, r->root, "code", out));
    bool good = out->n == 6 && str_starts(*out, S("GM"));
    for (size_t i = 2; good && i < out->n; i++) {
        good = out->p[i] >= '0' && out->p[i] <= '9';
    }
    return good ||
           refuse(r, doc_get(r->root, S("code")), "code", "GM and four digits, as statistics number municipalities");
}

bool web_site_read(arena *a, str name, str yaml, web_site *out, err *e)
{
    reading r = {.file = name, .e = e};
    web_site site = {0};
    TRY(doc_read_yaml(a, name, yaml, &r.root, e));
    TRY(check_keys(&r));
    TRY(read_languages(&r, "municipality", site.municipality));
    TRY(read_code(&r, &site.code));
    TRY(read_text(&r, r.root, "phone", &site.phone));
    TRY(read_address(&r, "phone_link", S("tel:"), &site.phone_link));
    TRY(read_languages(&r, "phone_hours", site.phone_hours));
    TRY(read_languages(&r, "walk_in", site.walk_in));
    TRY(read_languages(&r, "home_visit", site.home_visit));
    TRY(read_address(&r, "exit_url", S("https://"), &site.exit_url));
    const doc *demo = doc_get(r.root, S("demo"));
    if (!doc_is_null(demo)) {
        if (demo->kind != DOC_SCALAR || doc_scalar_type(demo) != DOC_BOOL) {
            return refuse(&r, demo, "demo", "true or false");
        }
        site.demo = doc_bool(demo);
    }
    *out = site;
    return true;
}

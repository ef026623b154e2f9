/* The OpenAPI 3.1 document, printed from the routes and the schemas. */
#include "api/inside.h"

#include "base/contact.h"

#include <stdio.h>

#include "base/banned.h"

enum { INDENT = 2 };

/* ------------------------------------------------------------------ small parts */

static void put(json *j, const char *key, const char *text)
{
    json_key(j, str_of(key));
    json_str(j, str_of(text));
}

static void open_object(json *j, const char *key)
{
    json_key(j, str_of(key));
    json_object(j);
}

static void put_ref(json *j, const char *below, const char *name)
{
    char text[120];
    snprintf(text, sizeof text, "#/components/%s/%s", below, name);
    put(j, "$ref", text);
}

static bool is_schema(str name)
{
    const api_schema *s = api_schemas;
    while (s->name != NULL && !str_eq(str_of(s->name), name)) {
        s++;
    }
    return s->name != NULL;
}

/* ------------------------------------------------------------------ types */

static const char *const plain_types[] = {"string", "boolean", "integer", "number", "object", NULL};

static bool is_plain(str type)
{
    const char *const *t = plain_types;
    while (*t != NULL && !str_eq(type, str_of(*t))) {
        t++;
    }
    return *t != NULL;
}

static void put_type_word(json *j, str word, bool or_null)
{
    json_key(j, S("type"));
    if (!or_null) {
        json_str(j, word);
        return;
    }
    json_array(j);
    json_str(j, word);
    json_str(j, S("null"));
    json_array_end(j);
}

/* Every word of "a|b|c": a list of types, or of values. */
static void put_words(json *j, str words, bool or_null)
{
    json_array(j);
    while (words.n > 0) {
        ptrdiff_t bar = str_find(words, S("|"));
        json_str(j, bar < 0 ? words : str_cut(words, 0, (size_t)bar));
        words = bar < 0 ? STR_NULL : str_from(words, (size_t)bar + 1);
    }
    if (or_null) {
        json_str(j, S("null"));
    }
    json_array_end(j);
}

static void put_members(json *j, str type);

/* Of a schema that may also be null. */
static void put_schema_or_null(json *j, str name)
{
    json_key(j, S("anyOf"));
    json_array(j);
    json_object(j);
    put_members(j, name);
    json_object_end(j);
    json_object(j);
    put(j, "type", "null");
    json_object_end(j);
    json_array_end(j);
}

/* What a type says (inside.h, api_field), as members of a schema object that is open. */
static void put_members(json *j, str type)
{
    bool or_null = str_ends(type, S("?"));
    type = or_null ? str_cut(type, 0, type.n - 1) : type;
    ptrdiff_t bar = str_find(type, S("|"));
    char name[80];
    snprintf(name, sizeof name, STR_FMT, STR_ARG(type));
    if (str_starts(type, S("["))) {
        put_type_word(j, S("array"), or_null);
        open_object(j, "items");
        put_members(j, str_cut(type, 1, type.n - 2));
        json_object_end(j);
    } else if (is_schema(type) && or_null) {
        put_schema_or_null(j, type);
    } else if (is_schema(type)) {
        put_ref(j, "schemas", name);
    } else if (str_eq(type, S("date")) || str_eq(type, S("uri"))) {
        put_type_word(j, S("string"), or_null);
        put(j, "format", name);
    } else if (is_plain(type)) {
        put_type_word(j, type, or_null);
    } else if (bar > 0 && is_plain(str_cut(type, 0, (size_t)bar))) {
        json_key(j, S("type"));
        put_words(j, type, or_null);
    } else {
        put_type_word(j, S("string"), or_null);
        json_key(j, S("enum"));
        put_words(j, type, false);
    }
}

/* ------------------------------------------------------------------ schemas */

static void put_schema(json *j, const api_schema *s)
{
    open_object(j, s->name);
    put(j, "type", "object");
    put(j, "description", s->about);
    open_object(j, "properties");
    for (const api_field *f = s->fields; f->name != NULL; f++) {
        open_object(j, f->name);
        put_members(j, str_of(f->type));
        put(j, "description", f->about);
        json_object_end(j);
    }
    json_object_end(j);
    json_key(j, S("required"));
    json_array(j);
    for (const api_field *f = s->fields; f->name != NULL; f++) {
        if (!f->optional) {
            json_str(j, str_of(f->name));
        }
    }
    json_array_end(j);
    json_key(j, S("additionalProperties"));
    json_bool(j, false);
    json_object_end(j);
}

/* ------------------------------------------------------------------ responses */

static void put_header_refs(json *j, bool of_language)
{
    open_object(j, "headers");
    open_object(j, "API-Version");
    put_ref(j, "headers", "API-Version");
    json_object_end(j);
    if (of_language) {
        open_object(j, "Content-Language");
        put_ref(j, "headers", "Content-Language");
        json_object_end(j);
    }
    json_object_end(j);
}

static void put_content(json *j, const char *type, const char *schema, const char *example)
{
    open_object(j, "content");
    open_object(j, type);
    open_object(j, "schema");
    if (schema != NULL) {
        put_ref(j, "schemas", schema);
    } else {
        put(j, "type", "object");
    }
    json_object_end(j);
    if (example != NULL) {
        json_key(j, S("example"));
        json_raw(j, str_of(example));
    }
    json_object_end(j);
    json_object_end(j);
}

static const struct refusal { /* one for each status */
    const char *status, *name, *about;
    bool of_body;   /* only where there is a body */
    bool of_long;   /* only of what takes long */
    bool of_absent; /* only of what may not be there */
} refusals[] = {
    {"400", "BadRequest", "The input is not right: `detail` says what, `field`, `line` and `column` say where", false,
     false, false},
    {"403", "Forbidden", "A page of another site made a browser send this; programs send no Origin", true, false,
     false},
    {"404", "NotFound", "This is not there, or not for who has not logged in: `detail` says which", false, false, true},
    {"413", "ContentTooLarge", "The body is larger than 1 MB", true, false, false},
    {"415", "UnsupportedMediaType", "The body is not application/json", true, false, false},
    {"500", "InternalServerError", "Something went wrong here", false, false, false},
    {"503", "ServiceUnavailable", "Too many ask for this at once; Retry-After says when to come back", false, true,
     false},
};
enum { REFUSALS = sizeof refusals / sizeof refusals[0] };

static void put_responses(json *j, const http_route *r)
{
    const api_operation *o = r->description;
    open_object(j, "responses");
    open_object(j, "200");
    put(j, "description", o->answer);
    put_header_refs(j, o->response != NULL);
    put_content(j, "application/json", o->response, NULL);
    json_object_end(j);
    for (size_t i = 0; i < REFUSALS; i++) {
        if ((refusals[i].of_body && o->request == NULL) || (refusals[i].of_long && !r->takes_long) ||
            (refusals[i].of_absent && !o->may_be_absent)) {
            continue;
        }
        open_object(j, refusals[i].status);
        put_ref(j, "responses", refusals[i].name);
        json_object_end(j);
    }
    json_object_end(j);
}

/* ------------------------------------------------------------------ operations */

static void put_parameter(json *j, const api_parameter *p)
{
    json_object(j);
    put(j, "name", p->name);
    put(j, "in", p->in_path ? "path" : "query");
    put(j, "description", p->about);
    json_key(j, S("required"));
    json_bool(j, p->required);
    open_object(j, "schema");
    put(j, "type", p->type);
    if (p->most > 0) {
        json_key(j, S("minimum"));
        json_int(j, p->least);
        json_key(j, S("maximum"));
        json_int(j, p->most);
        json_key(j, S("default"));
        json_int(j, p->otherwise);
    }
    json_object_end(j);
    json_object_end(j);
}

static void put_parameters(json *j, const api_operation *o)
{
    json_key(j, S("parameters"));
    json_array(j);
    for (const api_parameter *p = o->parameters; p != NULL && p->name != NULL; p++) {
        put_parameter(j, p);
    }
    if (o->response != NULL) {
        json_object(j);
        put_ref(j, "parameters", "Accept-Language");
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_operation(json *j, const http_route *r)
{
    const api_operation *o = r->description;
    str method = str_of(r->method), path = str_from(str_of(r->pattern), S(API_BASE).n);
    json_key(j, path);
    json_object(j);
    json_key(j, str_eq(method, S("GET")) ? S("get") : S("post"));
    json_object(j);
    put(j, "operationId", o->id);
    json_key(j, S("tags"));
    json_array(j);
    json_str(j, str_of(o->tag));
    json_array_end(j);
    put(j, "summary", r->summary);
    if (r->help != NULL) {
        put(j, "description", r->help);
    }
    if (o->parameters != NULL || o->response != NULL) {
        put_parameters(j, o);
    }
    if (o->request != NULL) {
        open_object(j, "requestBody");
        json_key(j, S("required"));
        json_bool(j, true);
        put_content(j, "application/json", o->request, o->example);
        json_object_end(j);
    }
    put_responses(j, r);
    json_object_end(j);
    json_object_end(j);
}

/* ------------------------------------------------------------------ the top */

static void put_info(json *j)
{
    open_object(j, "info");
    put(j, "title", "Samenhang");
    put(j, "version", API_VERSION);
    put(j, "description",
        "The supporting system for the Dutch municipal social domain, for programs: what a household is entitled to "
        "and why, what is still to "
        "be asked, what happens if something changes, and where to go. Anonymous: nothing that is sent is stored or "
        "logged, but for what is said in the invented neighbourhood. A person decides; "
        "nothing here scores anybody. Names of facts, keys of a household and ids of schemes are Dutch, as the laws "
        "have them; sentences are in "
        "the language that Accept-Language asks for, Dutch or English.");
    open_object(j, "contact");
    put(j, "name", CONTACT_NAME);
    put(j, "url", CONTACT_URL);
    put(j, "email", CONTACT_EMAIL);
    json_object_end(j);
    open_object(j, "license");
    put(j, "name", "EUPL-1.2");
    put(j, "identifier", "EUPL-1.2");
    json_object_end(j);
    json_object_end(j);
    json_key(j, S("servers"));
    json_array(j);
    json_object(j);
    put(j, "url", API_BASE);
    put(j, "description", "the server that gave this document");
    json_object_end(j);
    json_array_end(j);
}

static void put_tags(json *j)
{
    static const char *const tags[][2] = {
        {"household", "About a household that is sent along"},
        {"catalogue", "What is the same for everybody"},
        {"neighbourhood", "Neighbours who help each other: an invented neighbourhood to try it with. A real one needs "
                          "a login, which is not there yet"},
        {"description", "About this API"},
    };
    json_key(j, S("tags"));
    json_array(j);
    for (size_t i = 0; i < sizeof tags / sizeof tags[0]; i++) {
        json_object(j);
        put(j, "name", tags[i][0]);
        put(j, "description", tags[i][1]);
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_header(json *j, const char *name, const char *about, const char *example)
{
    open_object(j, name);
    put(j, "description", about);
    open_object(j, "schema");
    put(j, "type", "string");
    json_object_end(j);
    put(j, "example", example);
    json_object_end(j);
}

static void put_shared(json *j)
{
    open_object(j, "parameters");
    open_object(j, "Accept-Language");
    put(j, "name", "Accept-Language");
    put(j, "in", "header");
    put(j, "description", "language of the sentences: nl or en; without it Dutch");
    open_object(j, "schema");
    put(j, "type", "string");
    json_object_end(j);
    put(j, "example", "nl");
    json_object_end(j);
    json_object_end(j);
    open_object(j, "headers");
    put_header(j, "API-Version", "the full version of this API", API_VERSION);
    put_header(j, "Content-Language", "the language of the sentences", "nl");
    json_object_end(j);
    open_object(j, "responses");
    for (size_t i = 0; i < REFUSALS; i++) {
        open_object(j, refusals[i].name);
        put(j, "description", refusals[i].about);
        put_header_refs(j, false);
        put_content(j, "application/problem+json", "Problem", NULL);
        json_object_end(j);
    }
    json_object_end(j);
}

str api_openapi(arena *a)
{
    buf b = buf_in(a);
    json j = json_to(&b, INDENT);
    json_object(&j);
    put(&j, "openapi", "3.1.0");
    put_info(&j);
    put_tags(&j);
    open_object(&j, "paths");
    for (size_t i = 0; i < api_route_count; i++) { /* each path has one method */
        put_operation(&j, &api_routes[i]);
    }
    json_object_end(&j);
    open_object(&j, "components");
    open_object(&j, "schemas");
    for (const api_schema *s = api_schemas; s->name != NULL; s++) {
        put_schema(&j, s);
    }
    json_object_end(&j);
    put_shared(&j);
    json_object_end(&j);
    json_object_end(&j);
    buf_char(&b, '\n');
    return buf_str(&b);
}

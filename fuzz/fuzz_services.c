/* services_import_read never crashes; what it takes over can be read back as a catalogue with the same products, and what it refuses has a
 * sentence and a place. */
#include "services/services.h"

#include <assert.h>

static const char basis[] = "version: 1\nbodies:\n"
                            "  - {id: gemeente, name: {nl: g, en: g}, where: {nl: g, en: g}}\n"
                            "  - {id: provincie, name: {nl: p, en: p}, where: {nl: p, en: p}}\n"
                            "  - {id: waterschap, name: {nl: w, en: w}, where: {nl: w, en: w}}\n"
                            "  - {id: rijk, name: {nl: r, en: r}, where: {nl: r, en: r}}\n"
                            "  - {id: overheid, name: {nl: o, en: o}, where: {nl: o, en: o}}\n";

static void check_taken(arena *a, const service_import *list)
{
    service_file files[] = {{S("basis"), str_of(basis)}, {S("national"), services_import_write(a, list)}};
    service_catalogue c;
    service_change *changes;
    size_t n;
    err e = {0};
    bool good = services_read(a, files, 2, &c, &e);
    assert(good && c.service_count == list->count);
    for (size_t i = 0; i < list->count; i++) {
        const service *s = services_find(&c, list->products[i].id);
        assert(s != NULL && str_eq(s->name[TEXT_NL], list->products[i].name) && str_eq(s->uri, list->products[i].uri));
        assert(s->law_count == list->products[i].law_count && s->residents == list->products[i].residents);
    }
    good = services_import_compare(a, S("national"), files[1].text, list, &changes, &n, &e);
    assert(good && n == 0);
    const service_hit *hits = services_search(a, &c, list->products[0].name, 3, &n);
    for (size_t i = 0; i < n; i++) {
        assert(hits[i].reason_count > 0);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena *a = arena_new();
    service_import list = {0};
    err e = {0};
    if (services_import_read(a, S("fuzz"), (str){(const char *)data, size}, &list, &e)) {
        assert(list.count > 0 && list.count <= list.rows);
        check_taken(a, &list);
    } else {
        assert(e.message[0] != '\0' && (e.line > 0 || e.kind == ERR_LIMIT) && list.count == 0);
    }
    arena_free(a);
    return 0;
}

/* What holds of every reader of documents, whatever it is given: it never crashes, a refusal says why, and what it returns can be walked
 * through the public interface. For fuzz_json.c and fuzz_yaml.c.
 */
#ifndef FUZZ_DOCUMENT_H
#define FUZZ_DOCUMENT_H

#include "base/doc.h"

#include <assert.h>

static size_t walk(const doc *d, int depth)
{
    assert(depth <= DOC_DEPTH_MAX);
    if (d->kind == DOC_SCALAR) {
        int64_t v;
        doc_type type = doc_scalar_type(d);
        if (type == DOC_INT) {
            doc_int(d, &v);
        } else if (type == DOC_BOOL) {
            doc_bool(d);
        }
        assert(str_utf8_valid(d->text));
        return 1;
    }
    size_t nodes = 1;
    for (size_t i = 0; i < d->n; i++) {
        nodes += walk(d->kind == DOC_MAP ? d->entries[i].value : d->items[i], depth + 1);
    }
    if (d->kind == DOC_MAP && d->n > 0) {
        doc_repeated(d);
        assert(doc_get(d, d->entries[d->n - 1].key) == d->entries[d->n - 1].value);
    }
    return nodes;
}

static int check_document(bool (*reader)(arena *, str, str, const doc **, err *), str text)
{
    arena *a = arena_new();
    const doc *d = NULL;
    err e;
    if (reader(a, S("fuzz"), text, &d, &e)) {
        assert(walk(d, 0) <= DOC_NODES_MAX);
    } else {
        assert(d == NULL && e.kind != ERR_NONE && e.message[0] != '\0');
        assert(str_utf8_valid(err_text(a, &e)));
    }
    arena_free(a);
    return 0;
}

#endif

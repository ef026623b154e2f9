/* What an article declares about itself: decisions, parameters and outputs, implements, hooks, overrides, untranslatables. */
#include "law/compile.h"

#include "base/banned.h"

bool take_names(law_build *b, const doc *execution, const char *key, const char *what, const law_sym **out,
                size_t *n_out)
{
    static const char *const known[] = {"name",        "type",        "type_spec", "temporal",
                                        "legal_basis", "description", "required"};
    const doc *list;
    TRY(law_get_list(b, execution, key, &list));
    size_t n = list != NULL ? list->n : 0;
    law_sym *syms = ARENA_ARRAY(b->c->mem, law_sym, n);
    for (size_t i = 0; i < n; i++) {
        str name;
        TRY(law_check_keys(b, list->items[i], what, known, sizeof known / sizeof *known));
        TRY(law_require_text(b, list->items[i], what, "name", &name));
        syms[i] = law_names_intern(&b->c->names, name);
    }
    *out = syms;
    *n_out = n;
    return true;
}

static bool get_sym(law_build *b, const doc *map, const char *key, law_sym *out)
{
    str text;
    TRY(law_get_text(b, map, key, &text));
    *out = text.n > 0 ? law_names_intern(&b->c->names, text) : SYM_NONE;
    return true;
}

static bool require_sym(law_build *b, const doc *map, const char *what, const char *key, law_sym *out)
{
    str text;
    TRY(law_require_text(b, map, what, key, &text));
    *out = law_names_intern(&b->c->names, text);
    return true;
}

bool take_produces(law_build *b, law_article *a, const doc *execution)
{
    static const char *const known[] = {"legal_character", "decision_type", "procedure_id"};
    const doc *produces = doc_get(execution, S("produces"));
    if (doc_is_null(produces)) {
        return true;
    }
    TRY(law_check_keys(b, produces, "'produces'", known, 3));
    TRY(get_sym(b, produces, "legal_character", &a->legal_character));
    TRY(get_sym(b, produces, "decision_type", &a->decision_type));
    return get_sym(b, produces, "procedure_id", &a->procedure_id);
}

bool take_implements(law_build *b, law_article *a, const doc *mr)
{
    static const char *const known[] = {"law", "article", "open_term", "gelet_op"};
    const doc *list;
    TRY(law_get_list(b, mr, "implements", &list));
    size_t n = list != NULL ? list->n : 0;
    law_implements *all = ARENA_ARRAY(b->c->mem, law_implements, n);
    for (size_t i = 0; i < n; i++) {
        const doc *d = list->items[i];
        TRY(law_check_keys(b, d, "an entry of 'implements'", known, 4));
        TRY(require_sym(b, d, "an entry of 'implements'", "law", &all[i].law));
        TRY(require_sym(b, d, "an entry of 'implements'", "article", &all[i].article));
        TRY(require_sym(b, d, "an entry of 'implements'", "open_term", &all[i].term));
        all[i].line = (uint32_t)d->line;
    }
    a->implements = all;
    a->implements_count = n;
    return true;
}

static bool take_hook(law_build *b, const doc *d, law_hook *hook)
{
    static const char *const known[] = {"hook_point", "applies_to"};
    static const char *const known_target[] = {"legal_character", "decision_type", "stage"};
    const doc *target = doc_get(d, S("applies_to"));
    str point;
    TRY(law_check_keys(b, d, "a hook", known, 2));
    TRY(law_require_text(b, d, "a hook", "hook_point", &point));
    if (!str_eq(point, S("pre_actions")) && !str_eq(point, S("post_actions"))) {
        return law_load_error(b, doc_get(d, S("hook_point")),
                              "'hook_point' is pre_actions or post_actions, not '" STR_FMT "'", STR_ARG(point));
    }
    if (target == NULL || target->kind != DOC_MAP) {
        return law_load_error(b, d, "a hook needs 'applies_to' with a 'legal_character'");
    }
    TRY(law_check_keys(b, target, "'applies_to'", known_target, 3));
    TRY(require_sym(b, target, "'applies_to'", "legal_character", &hook->legal_character));
    TRY(get_sym(b, target, "decision_type", &hook->decision_type));
    TRY(get_sym(b, target, "stage", &hook->stage));
    if (hook->stage == SYM_NONE) {
        hook->stage = b->c->known.besluit;
    }
    hook->post = str_eq(point, S("post_actions"));
    hook->line = (uint32_t)d->line;
    return true;
}

bool take_hooks(law_build *b, law_article *a, const doc *mr)
{
    const doc *list;
    TRY(law_get_list(b, mr, "hooks", &list));
    size_t n = list != NULL ? list->n : 0;
    law_hook *all = ARENA_ARRAY(b->c->mem, law_hook, n);
    for (size_t i = 0; i < n; i++) {
        TRY(take_hook(b, list->items[i], &all[i]));
    }
    a->hooks = all;
    a->hook_count = n;
    return true;
}

bool take_overrides(law_build *b, law_article *a, const doc *mr)
{
    static const char *const known[] = {"law", "article", "output"};
    const doc *list;
    TRY(law_get_list(b, mr, "overrides", &list));
    size_t n = list != NULL ? list->n : 0;
    law_override *all = ARENA_ARRAY(b->c->mem, law_override, n);
    for (size_t i = 0; i < n; i++) {
        const doc *d = list->items[i];
        TRY(law_check_keys(b, d, "an override", known, 3));
        TRY(require_sym(b, d, "an override", "law", &all[i].law));
        TRY(require_sym(b, d, "an override", "article", &all[i].article));
        TRY(require_sym(b, d, "an override", "output", &all[i].output));
        all[i].line = (uint32_t)d->line;
    }
    a->overrides = all;
    a->override_count = n;
    return true;
}

bool take_untranslatables(law_build *b, law_article *a, const doc *mr)
{
    static const char *const known[] = {"construct", "reason", "suggestion", "legal_text_excerpt", "accepted"};
    const doc *list;
    buf all_constructs = buf_in(b->c->mem);
    TRY(law_get_list(b, mr, "untranslatables", &list));
    size_t n = list != NULL ? list->n : 0;
    law_untranslatable *all = ARENA_ARRAY(b->c->mem, law_untranslatable, n);
    for (size_t i = 0; i < n; i++) {
        const doc *d = list->items[i], *accepted = doc_get(d, S("accepted"));
        TRY(law_check_keys(b, d, "an untranslatable", known, 5));
        TRY(law_require_text(b, d, "an untranslatable", "construct", &all[i].construct));
        TRY(law_require_text(b, d, "an untranslatable", "reason", &all[i].reason));
        all[i].accepted = accepted != NULL && accepted->kind == DOC_SCALAR && doc_scalar_type(accepted) == DOC_BOOL &&
                          doc_bool(accepted);
        if (!all[i].accepted && a->refused == NULL) {
            a->refused = &all[i];
        }
        buf_put(&all_constructs, i > 0 ? S("; ") : S(""));
        buf_put(&all_constructs, all[i].construct);
    }
    if (n > 0) {
        law_taint *taint = ARENA_NEW(b->c->mem, law_taint);
        *taint = (law_taint){a->number, buf_str(&all_constructs)};
        a->taint = taint;
    }
    a->untranslatables = all;
    a->untranslatable_count = n;
    return true;
}

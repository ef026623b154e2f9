#include "law/names.h"

#include "base/banned.h"

void law_names_init(law_names *n, arena *a)
{
    *n = (law_names){.a = a, .mask = 1023};
    n->table = ARENA_ARRAY(a, uint32_t, 1024);
}

/* Slot of the table where text is, or where it would go. */
static uint32_t *slot_of(const law_names *n, str text)
{
    uint32_t i = str_hash(text) & n->mask;
    while (n->table[i] != 0 && !str_eq(n->text[n->table[i] - 1], text)) {
        i = (i + 1) & n->mask;
    }
    return &n->table[i];
}

static void rehash(law_names *n)
{
    n->mask = n->mask * 2 + 1;
    n->table = ARENA_ARRAY(n->a, uint32_t, (size_t)n->mask + 1);
    for (size_t i = 0; i < n->count; i++) {
        *slot_of(n, n->text[i]) = (uint32_t)i + 1;
    }
}

static bool has_upper(str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] >= 'A' && s.p[i] <= 'Z') {
            return true;
        }
    }
    return false;
}

law_sym law_names_intern(law_names *n, str text)
{
    uint32_t *slot = slot_of(n, text);
    if (*slot != 0) {
        return *slot - 1;
    }
    if (n->count == n->cap) { /* both lists grow together */
        size_t cap = n->cap;
        n->folded = arena_regrow(n->a, n->folded, n->count, &cap, sizeof *n->folded);
        n->text = arena_regrow(n->a, n->text, n->count, &n->cap, sizeof *n->text);
    }
    law_sym sym = (law_sym)n->count++;
    n->text[sym] = str_copy(n->a, text);
    n->folded[sym] = sym;
    *slot = sym + 1;
    if (n->count * 2 > n->mask) {
        rehash(n);
    }
    if (has_upper(text)) {
        law_sym folded = law_names_intern(n, str_lower(n->a, text));
        n->folded[sym] = folded;
    }
    return sym;
}

law_sym law_names_find(const law_names *n, str text)
{
    return *slot_of(n, text) - 1; /* 0 − 1 wraps to SYM_NONE */
}

law_sym law_names_find_folded(const law_names *n, str text)
{
    if (!has_upper(text)) {
        return law_names_find(n, text);
    }
    char lower[256];
    if (text.n > sizeof lower) {
        return SYM_NONE;
    }
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        lower[i] = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    return law_names_find(n, (str){lower, text.n});
}

/* Arena: memory with one lifetime, freed in one call.
 *
 * Uses: nothing. Read first: this file.
 *
 * INV-1  Whoever calls arena_new calls arena_free; nothing taken from an arena is freed on its own.
 * INV-2  Memory is aligned to 16 bytes. It is not zeroed by arena_alloc, and is by arena_zero.
 * INV-3  Out of memory ends the process (the service restarts under supervision); no caller tests for NULL.
 * INV-4  An arena belongs to one thread at a time.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>
#include <stdint.h>

typedef struct arena_block arena_block;
typedef struct arena_deferred arena_deferred;

typedef struct arena {
    char *next;               /* first free byte of the current block */
    char *end;                /* one past the current block */
    arena_block *blocks;      /* newest first */
    arena_deferred *deferred; /* run newest first on reset and free */
    size_t total_bytes;       /* of all blocks, for limits and reports */
} arena;

arena *arena_new(void);    /* empty; with its first block */
void arena_free(arena *a); /* NULL is allowed */

/* Forgets everything taken from the arena but keeps its largest block for reuse. Runs deferred calls. */
void arena_reset(arena *a);

/* As arena_reset, and overwrites every byte that was handed out since the last reset (not the rest of the newest block, so
 * the cost is that of what was used). For what must not stay behind in memory: what a visitor told. */
void arena_wipe(arena *a);

/* From now on every arena is overwritten when it is reset or freed, whatever it held; called once, before there are threads, by a program in which
 * nothing of a visitor may stay behind. */
void arena_wipe_always(void);

/* Calls fn(arg) when the arena is reset or freed; for foreign resources such as parsers and files. */
void arena_defer(arena *a, void (*fn)(void *), void *arg);

void *arena_grow(arena *a, size_t size); /* slow path of arena_alloc; not called directly */

static inline void *arena_alloc(arena *a, size_t size)
{
    size_t need = (size + 15u) & ~(size_t)15u;
    if (need < size || (size_t)(a->end - a->next) < need) {
        return arena_grow(a, size);
    }
    void *p = a->next;
    a->next += need;
    return p;
}

void *arena_zero(arena *a, size_t size); /* bytes, all nought */

/* count * size with a check for overflow (ends the process, as INV-3). */
void *arena_array(arena *a, size_t count, size_t size);
void *arena_zero_array(arena *a, size_t count, size_t size);

#define ARENA_NEW(a, type) ((type *)arena_zero((a), sizeof(type)))
#define ARENA_ARRAY(a, type, count) ((type *)arena_zero_array((a), (count), sizeof(type)))

/* Growable array in an arena: `ARENA_PUSH(a, list, count, cap, item)` appends to `list`, doubling it when full. The old
 * copy stays in the arena until reset, so the total cost is at most twice the final size. */
void *arena_regrow(arena *a, void *old, size_t count, size_t *cap, size_t size);
#define ARENA_PUSH(a, list, count, cap, item)                                                                          \
    do {                                                                                                               \
        if ((count) == (cap)) {                                                                                        \
            (list) = arena_regrow((a), (list), (count), &(cap), sizeof(*(list)));                                      \
        }                                                                                                              \
        (list)[(count)++] = (item);                                                                                    \
    } while (0)

#endif

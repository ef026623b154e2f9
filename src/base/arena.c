#include "base/arena.h"

#include <assert.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARENA_WATCHED 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define ARENA_WATCHED 1
#endif

/* AddressSanitizer sees one big block and would miss a write past the end of a piece. So in a sanitizer build every
 * byte that was not handed out is poisoned, `end` is kept equal to `next` (every request takes the slow path below)
 * and each piece is followed by a poisoned gap. */
#ifdef ARENA_WATCHED
#include <sanitizer/asan_interface.h>
#define ARENA_GAP ((size_t)16)
#else
#define ARENA_WATCHED 0
#define ARENA_GAP ((size_t)0)
#define ASAN_POISON_MEMORY_REGION(p, n) ((void)(p), (void)(n))
#define ASAN_UNPOISON_MEMORY_REGION(p, n) ((void)(p), (void)(n))
#endif

#include "base/banned.h"

#define BLOCK_BYTES_MIN ((size_t)64 << 10)
#define BLOCK_BYTES_MAX ((size_t)8 << 20)

struct arena_block {
    _Alignas(16) arena_block *older;
    size_t bytes; /* after this header */
    size_t used;  /* of these, once another block is in use */
};

struct arena_deferred {
    arena_deferred *older;
    void (*fn)(void *);
    void *arg;
};

_Static_assert(sizeof(arena_block) % 16 == 0, "memory after a block header must be aligned to 16 bytes");

/* INV-3: there is nothing sensible to do without memory, and no caller has to think about it. */
static _Noreturn void out_of_memory(void)
{
    fputs("samenhang: out of memory\n", stderr);
    abort();
}

static char *block_start(arena_block *b)
{
    return (char *)(b + 1);
}

static arena_block *block_new(arena *a, size_t bytes)
{
    arena_block *b = bytes > SIZE_MAX - sizeof(arena_block) ? NULL : malloc(sizeof(arena_block) + bytes);
    if (b == NULL) {
        out_of_memory();
    }
    b->bytes = bytes;
    a->total_bytes += bytes;
    ASAN_POISON_MEMORY_REGION(block_start(b), bytes);
    return b;
}

static void block_free(arena_block *b)
{
    ASAN_UNPOISON_MEMORY_REGION(block_start(b), b->bytes);
    free(b);
}

static void block_use(arena *a, arena_block *b)
{
    b->older = a->blocks;
    a->blocks = b;
    a->next = block_start(b);
    a->end = ARENA_WATCHED ? a->next : a->next + b->bytes;
}

arena *arena_new(void)
{
    arena *a = calloc(1, sizeof(arena));
    if (a == NULL) {
        out_of_memory();
    }
    block_use(a, block_new(a, BLOCK_BYTES_MIN));
    return a;
}

static void run_deferred(arena *a)
{
    while (a->deferred != NULL) {
        arena_deferred *d = a->deferred;
        a->deferred = d->older;
        d->fn(d->arg);
    }
}

static bool wipes_always; /* set once, before there are threads */

void arena_wipe_always(void)
{
    wipes_always = true;
}

/* Overwrites what was handed out. */
static void overwrite(arena *a)
{
    for (arena_block *b = a->blocks; b != NULL; b = b->older) {
        size_t used = b == a->blocks ? (size_t)(a->next - block_start(b)) : b->used;
        ASAN_UNPOISON_MEMORY_REGION(block_start(b), used);
        explicit_bzero(block_start(b), used);
    }
}

void arena_free(arena *a)
{
    if (a == NULL) {
        return;
    }
    run_deferred(a);
    if (wipes_always) {
        overwrite(a);
    }
    arena_block *b = a->blocks;
    while (b != NULL) {
        arena_block *older = b->older;
        block_free(b);
        b = older;
    }
    free(a);
}

/* Lets every block go but the largest. */
static arena_block *keep_largest(const arena *a)
{
    arena_block *largest = a->blocks;
    for (arena_block *b = a->blocks; b != NULL; b = b->older) {
        largest = b->bytes > largest->bytes ? b : largest;
    }
    arena_block *b = a->blocks;
    while (b != NULL) {
        arena_block *older = b->older;
        if (b != largest) {
            block_free(b);
        }
        b = older;
    }
    return largest;
}

static void reset(arena *a, bool wipes)
{
    run_deferred(a); /* they may still read what they were given */
    if (wipes) {
        overwrite(a);
    }
    arena_block *kept = a->blocks->older == NULL ? a->blocks : keep_largest(a); /* most have one */
    ASAN_POISON_MEMORY_REGION(block_start(kept), kept->bytes);
    a->blocks = NULL;
    a->total_bytes = kept->bytes;
    block_use(a, kept);
}

void arena_reset(arena *a)
{
    reset(a, wipes_always);
}

void arena_wipe(arena *a)
{
    reset(a, true);
}

void arena_defer(arena *a, void (*fn)(void *), void *arg)
{
    assert(fn != NULL);
    arena_deferred *d = arena_alloc(a, sizeof(arena_deferred));
    *d = (arena_deferred){a->deferred, fn, arg};
    a->deferred = d;
}

void *arena_grow(arena *a, size_t size)
{
    if (size > SIZE_MAX / 2) {
        out_of_memory();
    }
    size_t need = ((size + 15u) & ~(size_t)15u) + ARENA_GAP;
    char *block_end = block_start(a->blocks) + a->blocks->bytes;
    if ((size_t)(block_end - a->next) < need) {
        size_t bytes = a->total_bytes < BLOCK_BYTES_MAX ? a->total_bytes : BLOCK_BYTES_MAX;
        if (need > bytes / 2) {
            /* A large piece gets a block of its own behind the current one, whose room stays in use. */
            arena_block *b = block_new(a, need);
            b->used = need;
            b->older = a->blocks->older;
            a->blocks->older = b;
            ASAN_UNPOISON_MEMORY_REGION(block_start(b), size);
            return block_start(b);
        }
        a->blocks->used = (size_t)(a->next - block_start(a->blocks));
        block_use(a, block_new(a, bytes));
    }
    void *p = a->next;
    a->next += need;
    if (ARENA_WATCHED) {
        a->end = a->next;
    }
    ASAN_UNPOISON_MEMORY_REGION(p, size);
    return p;
}

void *arena_zero(arena *a, size_t size)
{
    void *p = arena_alloc(a, size);
    memset(p, 0, size);
    return p;
}

static size_t bytes_of(size_t count, size_t size)
{
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) {
        out_of_memory();
    }
    return bytes;
}

void *arena_array(arena *a, size_t count, size_t size)
{
    return arena_alloc(a, bytes_of(count, size));
}

void *arena_zero_array(arena *a, size_t count, size_t size)
{
    return arena_zero(a, bytes_of(count, size));
}

void *arena_regrow(arena *a, void *old, size_t count, size_t *cap, size_t size)
{
    assert(count <= *cap && size > 0);
    size_t cap_new = *cap < 8 ? 8 : bytes_of(*cap, 2);
    size_t bytes_old = (*cap * size + 15u) & ~(size_t)15u;
    size_t bytes_new = bytes_of(cap_new, size);
    /* The newest piece of the block can grow where it stands. */
    bool is_newest = old != NULL && (char *)old + bytes_old == a->next;
    if (!ARENA_WATCHED && is_newest && bytes_new < SIZE_MAX / 2 && (size_t)(a->end - (char *)old) >= bytes_new + 15u) {
        a->next = (char *)old + ((bytes_new + 15u) & ~(size_t)15u);
        *cap = cap_new;
        return old;
    }
    void *p = arena_alloc(a, bytes_new);
    if (count > 0) {
        memcpy(p, old, count * size);
    }
    *cap = cap_new;
    return p;
}

/* Compressing an answer. The answers hold no secret of anybody but the one who asks (no cookies, no sessions), so their
 * length betrays nothing to a third (BREACH).
 */
#include "http/inside.h"

#include <assert.h>
#include <zlib.h>

#include "base/banned.h"

/* zlib works in the arena of the request, so that its window is wiped with it (INV-2). */
static void *take(void *a, unsigned count, unsigned size)
{
    return arena_array(a, count, size);
}

static void give_back(void *a, void *memory)
{
    (void)a;
    (void)memory;
}

str http_gzip(arena *a, str text)
{
    /* Level 4 with a window of 16 kB: a page of 14 kB becomes 4.1 kB in 0.1 ms (the standing level 6: 4.0 kB in 0.15 ms). */
    enum { LEVEL = 4, WINDOW_BITS = 14, GZIP = 16, MEMORY_LEVEL = 7 };
    z_stream z = {.zalloc = take, .zfree = give_back, .opaque = a};
    int good = deflateInit2(&z, LEVEL, Z_DEFLATED, WINDOW_BITS + GZIP, MEMORY_LEVEL, Z_DEFAULT_STRATEGY);
    assert(good == Z_OK && text.n < UINT32_MAX / 2);
    size_t most = deflateBound(&z, text.n);
    char *out = arena_array(a, most, 1);
    z.next_in = (Bytef *)(uintptr_t)text.p;
    z.avail_in = (uInt)text.n;
    z.next_out = (Bytef *)out;
    z.avail_out = (uInt)most;
    good = deflate(&z, Z_FINISH);
    assert(good == Z_STREAM_END);
    deflateEnd(&z);
    return (str){out, most - z.avail_out};
}

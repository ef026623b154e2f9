#include "base/journal.h"

#include "base/file.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/banned.h"

/* Lines stand in chunks that never move, each twice as large as the one before: a reader may hold one while others are added. */
enum { FIRST_LINES = 1024, CHUNKS = 22 };

struct journal {
    arena *mem; /* of lines and chunks; only who holds `writing` takes from it */
    pthread_mutex_t writing;
    str *chunks[CHUNKS]; /* a chunk is there before `count` reaches into it */
    atomic_uint count;   /* set after the line is there, and on disk */
    str path;            /* empty: in memory alone */
    int fd;              /* −1: none */
    off_t bytes;         /* of the file: up to the end of the last whole line */
    bool broken;         /* what is on disk is not known any more: nothing is added */
};

/* The first line of the file, so that no other file is taken for a journal, and cut. */
#define HEAD "samenhang journal 1\n"

/* ------------------------------------------------------------------ lines */

/* Line `number` is in chunk k at `*place`: before chunk k there are FIRST_LINES × (2^k − 1) lines. */
static unsigned chunk_of(uint32_t number, size_t *place)
{
    uint64_t block = (uint64_t)number / FIRST_LINES + 1;
    unsigned k = 63u - (unsigned)__builtin_clzll(block);
    *place = (size_t)((uint64_t)number + FIRST_LINES - ((uint64_t)FIRST_LINES << k));
    return k;
}

static void keep_line(journal *j, str line)
{
    uint32_t number = atomic_load_explicit(&j->count, memory_order_relaxed);
    size_t place;
    unsigned k = chunk_of(number, &place);
    assert(k < CHUNKS && number < UINT32_MAX);
    if (j->chunks[k] == NULL) {
        j->chunks[k] = arena_array(j->mem, (size_t)FIRST_LINES << k, sizeof(str));
    }
    j->chunks[k][place] = str_copy(j->mem, line);
    atomic_store_explicit(&j->count, number + 1, memory_order_release);
}

uint32_t journal_count(const journal *j)
{
    return atomic_load_explicit(&j->count, memory_order_acquire);
}

str journal_line(const journal *j, uint32_t number)
{
    assert(number < journal_count(j));
    size_t place;
    unsigned k = chunk_of(number, &place);
    return j->chunks[k][place];
}

/* ------------------------------------------------------------------ the file */

static bool fail(const journal *j, err *e, const char *what)
{
    int number = errno;
    char text[128];
    if (strerror_r(number, text, sizeof text) != 0) {
        text[0] = '\0';
    }
    return err_at(e, ERR_IO, 0, j->path, 0, 0, "%s: %s", what, text);
}

static bool write_all(int fd, str text)
{
    while (text.n > 0) {
        ssize_t put = write(fd, text.p, text.n);
        if (put < 0 && errno != EINTR) {
            return false;
        }
        text = str_from(text, put < 0 ? 0 : (size_t)put);
    }
    return true;
}

/* All of the text, on disk; or nothing of it. When not even that can be had, nothing is added any more: who starts again reads what is there. */
static bool append(journal *j, str text, err *e)
{
    if (j->broken) {
        return err_at(e, ERR_IO, 0, j->path, 0, 0,
                      "nothing is added to this journal since the disk failed; see to the disk, and start again");
    }
    if (j->bytes + (off_t)text.n > JOURNAL_BYTES_MAX) { /* it could not be read back */
        return err_at(e, ERR_LIMIT, 0, j->path, 0, 0, "this journal is full: at most %d bytes; begin a new one",
                      JOURNAL_BYTES_MAX);
    }
    if (write_all(j->fd, text)) {
        if (fsync(j->fd) == 0) {
            j->bytes += (off_t)text.n;
            return true;
        }
        j->broken = true; /* after a failed fsync nobody knows what is on disk, also not when the next one succeeds */
        return fail(j, e, "this journal could not be brought to disk; see to the disk, and start again");
    }
    fail(j, e, "nothing was added to this journal, for it could not be written");
    j->broken = ftruncate(j->fd, j->bytes) != 0 || lseek(j->fd, j->bytes, SEEK_SET) < 0;
    return false;
}

static bool check_line(const journal *j, str line, uint32_t number, err *e)
{
    int at = (int)number + 2; /* the head is line 1 */
    if (line.n > JOURNAL_LINE_MAX) {
        return err_at(e, ERR_LIMIT, 0, j->path, at, 0,
                      "this line is longer than %d bytes, the most that a journal takes", JOURNAL_LINE_MAX);
    }
    if (line.n == 0 || !str_utf8_valid(line) || memchr(line.p, '\0', line.n) != NULL) {
        return err_at(e, ERR_SYNTAX, 0, j->path, at, 0,
                      "this is no line of a journal; put back a copy of the file from before it was changed");
    }
    return true;
}

/* Keeps the whole lines of the text behind the head. *whole: how many bytes they are. */
static bool take_lines(journal *j, str text, size_t *whole, err *e)
{
    size_t start = 0;
    for (;;) {
        const char *end = start < text.n ? memchr(text.p + start, '\n', text.n - start) : NULL;
        str line = str_cut(text, start, end == NULL ? text.n - start : (size_t)(end - text.p) - start);
        if (end == NULL) {
            *whole = start; /* a line without its end was never accepted: the program stopped while it was written */
            return line.n <= JOURNAL_LINE_MAX || check_line(j, line, journal_count(j), e);
        }
        TRY(check_line(j, line, journal_count(j), e));
        keep_line(j, line);
        start += line.n + 1;
    }
}

/* From here on the file ends with a whole line, or with the head. */
static bool read_file(journal *j, err *e)
{
    const str head = S(HEAD);
    arena *a = arena_new(); /* of the text; the lines are copied */
    str text;
    size_t whole = 0;
    bool good = file_read(a, j->path, JOURNAL_BYTES_MAX, &text, e);
    if (good && text.n >= head.n && str_starts(text, head)) {
        good = take_lines(j, str_from(text, head.n), &whole, e);
        j->bytes = (off_t)(head.n + whole);
    } else if (good && !str_starts(head, text)) { /* a part of the head: stopped while it was made */
        good = err_at(e, ERR_SYNTAX, 0, j->path, 1, 0,
                      "this file is no journal; name another one, or one that is not there yet");
    }
    bool fresh = good && j->bytes == 0;
    if (good && (ftruncate(j->fd, j->bytes) != 0 || lseek(j->fd, j->bytes, SEEK_SET) < 0)) {
        good = fail(j, e, "this journal could not be written");
    }
    arena_free(a);
    return good && (!fresh || append(j, head, e));
}

/* The name of a new file is on disk when its directory is. */
static bool keep_name(const journal *j, err *e)
{
    size_t n = j->path.n;
    while (n > 0 && j->path.p[n - 1] != '/') {
        n--;
    }
    str directory = n == 0 ? S(".") : str_copy(j->mem, str_cut(j->path, 0, n));
    int fd = open(directory.p, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool good = (fd >= 0 && fsync(fd) == 0) || fail(j, e, "the directory of this journal could not be brought to disk");
    if (fd >= 0) {
        close(fd);
    }
    return good;
}

static bool open_file(journal *j, err *e)
{
    struct stat info;
    j->fd = open(j->path.p, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0600); /* O_NONBLOCK: a pipe is refused below */
    if (j->fd < 0) {
        return fail(j, e, "this journal could not be opened");
    }
    if (fstat(j->fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        return err_at(e, ERR_IO, 0, j->path, 0, 0, "this is no file; name one");
    }
    if (flock(j->fd, LOCK_EX | LOCK_NB) != 0) {
        return errno == EWOULDBLOCK
                   ? err_at(e, ERR_IO, 0, j->path, 0, 0, "another program has this journal open; stop that one first")
                   : fail(j, e, "this journal could not be locked");
    }
    return read_file(j, e) && keep_name(j, e);
}

/* ------------------------------------------------------------------ open, add, close */

journal *journal_open(str path, err *e)
{
    arena *mem = arena_new();
    journal *j = ARENA_NEW(mem, journal);
    *j = (journal){.mem = mem, .path = str_copy(mem, path), .fd = -1};
    pthread_mutex_init(&j->writing, NULL);
    atomic_init(&j->count, 0);
    if (path.n > 0 && !open_file(j, e)) {
        journal_close(j);
        return NULL;
    }
    return j;
}

void journal_close(journal *j)
{
    if (j != NULL) {
        if (j->fd >= 0) {
            close(j->fd); /* the lock goes with it */
        }
        pthread_mutex_destroy(&j->writing);
        arena_free(j->mem);
    }
}

static bool write_lines(journal *j, const str *lines, size_t count, err *e)
{
    arena *a = arena_new();
    buf text = buf_in(a);
    for (size_t i = 0; i < count; i++) {
        buf_put(&text, lines[i]);
        buf_char(&text, '\n');
    }
    bool good = append(j, buf_str(&text), e);
    arena_free(a);
    return good;
}

static bool add_if_seen(journal *j, uint32_t seen, const str *lines, size_t count, bool *added, err *e)
{
    bool is_seen = seen == atomic_load_explicit(&j->count, memory_order_relaxed);
    if (is_seen) {
        TRY(j->fd < 0 || write_lines(j, lines, count, e));
        for (size_t i = 0; i < count; i++) {
            keep_line(j, lines[i]);
        }
    }
    *added = is_seen;
    return true;
}

bool journal_add_lines(journal *j, uint32_t seen, const str *lines, size_t count, bool *added, err *e)
{
    for (size_t i = 0; i < count; i++) {
        str line = lines[i];
        if (line.n == 0 || line.n > JOURNAL_LINE_MAX || memchr(line.p, '\n', line.n) != NULL || !str_utf8_valid(line) ||
            memchr(line.p, '\0', line.n) != NULL) {
            return err_set(e, line.n > JOURNAL_LINE_MAX ? ERR_LIMIT : ERR_INPUT,
                           "a line of a journal is text of 1 to %d bytes without a line break", JOURNAL_LINE_MAX);
        }
    }
    pthread_mutex_lock(&j->writing);
    bool good = add_if_seen(j, seen, lines, count, added, e);
    pthread_mutex_unlock(&j->writing);
    return good;
}

bool journal_add(journal *j, uint32_t seen, str line, bool *added, err *e)
{
    return journal_add_lines(j, seen, &line, 1, added, e);
}

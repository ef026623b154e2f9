#include "base/file.h"

#include "base/date.h"

#include <assert.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/banned.h"

/* "could not be read: No such file or directory", with the path as the place. */
static bool fail(err *e, str path, const char *what)
{
    int number = errno;
    char text[128];
    if (strerror_r(number, text, sizeof text) != 0) {
        snprintf(text, sizeof text, "error %d", number);
    }
    return err_at(e, ERR_IO, 0, path, 0, 0, "%s: %s", what, text);
}

/* ------------------------------------------------------------------ reading */

static bool read_all(arena *a, int fd, str path, size_t bytes_max, size_t expected, str *out, err *e)
{
    size_t cap = expected < bytes_max ? expected : bytes_max;
    cap = cap < 4096 ? 4096 : cap + 1; /* one more, so that the end is seen without growing */
    size_t n = 0;
    char *p = arena_array(a, cap + 1, 1);
    for (;;) {
        if (n == cap) {
            char *larger = arena_array(a, cap * 2 + 1, 1);
            memcpy(larger, p, n);
            p = larger;
            cap *= 2;
        }
        ssize_t got = read(fd, p + n, cap - n);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return fail(e, path, "this file could not be read");
        }
        if (got == 0) {
            break;
        }
        n += (size_t)got;
        if (n > bytes_max) {
            return err_at(e, ERR_LIMIT, 0, path, 0, 0, "this file is larger than %zu bytes, the most that is read",
                          bytes_max);
        }
    }
    p[n] = '\0'; /* for C functions; not part of the text */
    *out = (str){p, n};
    return true;
}

bool file_read(arena *a, str path, size_t bytes_max, str *out, err *e)
{
    if (str_eq(path, S("-"))) {
        return read_all(a, STDIN_FILENO, S("(standard input)"), bytes_max, 0, out, e);
    }
    int fd = open(str_copy(a, path).p, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        return fail(e, path, "this file could not be opened");
    }
    struct stat info;
    size_t expected = fstat(fd, &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0 ? (size_t)info.st_size : 0;
    bool done = read_all(a, fd, path, bytes_max, expected, out, e);
    close(fd);
    return done;
}

/* ------------------------------------------------------------------ writing */

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

/* Devices and pipes have no half-written state that somebody could see, and must not be replaced by a file. */
static bool write_in_place(const char *name, str path, str text, err *e)
{
    int fd = open(name, O_WRONLY | O_CLOEXEC);
    bool done = fd >= 0 && write_all(fd, text);
    done = done || fail(e, path, "this file could not be written");
    if (fd >= 0) {
        close(fd);
    }
    return done;
}

/* mode: of the file that is replaced; 0 when there is none. */
static bool write_and_rename(arena *a, const char *name, mode_t mode, str path, str text, err *e)
{
    static atomic_uint counter;
    str temporary = str_printf(a, "%s.%ld-%u.tmp", name, (long)getpid(), atomic_fetch_add(&counter, 1u));
    int fd = open(temporary.p, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd < 0) {
        return fail(e, path, "this file could not be written");
    }
    /* fsync before the rename: after a power cut there is either the old file or the new one, never an empty one. */
    bool done = (mode == 0 || fchmod(fd, mode) == 0) && write_all(fd, text) && fsync(fd) == 0;
    done = done || fail(e, path, "this file could not be written");
    close(fd);
    if (done && rename(temporary.p, name) != 0) {
        done = fail(e, path, "this file could not be put in its place");
    }
    if (!done) {
        unlink(temporary.p);
    }
    return done;
}

bool file_write(str path, str text, err *e)
{
    arena *a = arena_new();
    const char *name = str_copy(a, path).p;
    struct stat info;
    bool exists = stat(name, &info) == 0;
    bool done;
    if (exists && !S_ISREG(info.st_mode)) {
        done = write_in_place(name, path, text, e);
    } else {
        /* A link stays a link: the file behind it is replaced. */
        char *real = exists ? realpath(name, NULL) : NULL;
        done = write_and_rename(a, real != NULL ? real : name, exists ? info.st_mode & 07777 : 0, path, text, e);
        free(real);
    }
    arena_free(a);
    return done;
}

/* ------------------------------------------------------------------ directories */

static bool mode_of(str path, mode_t *mode)
{
    arena *a = arena_new();
    struct stat info;
    bool exists = stat(str_copy(a, path).p, &info) == 0;
    arena_free(a);
    *mode = exists ? info.st_mode : 0;
    return exists;
}

bool file_make_directory(str path, err *e)
{
    arena *a = arena_new();
    bool done = true;
    for (size_t end = 1; done && end <= path.n; end++) {
        if (end == path.n || path.p[end] == '/') {
            const char *name = str_copy(a, str_cut(path, 0, end)).p;
            done = mkdir(name, 0777) == 0 || errno == EEXIST || fail(e, path, "this directory could not be made");
        }
    }
    arena_free(a);
    if (done && !file_is_directory(path)) {
        return err_at(e, ERR_IO, 0, path, 0, 0, "this directory could not be made: something else has this name");
    }
    return done;
}

bool file_is_directory(str path)
{
    mode_t mode;
    return mode_of(path, &mode) && S_ISDIR(mode);
}

bool file_exists(str path)
{
    mode_t mode;
    return mode_of(path, &mode);
}

typedef struct path_list {
    str *list;
    size_t count, cap;
} path_list;

typedef struct lister {
    arena *a;
    const str *suffixes;
    size_t suffix_count;
    path_list files, directories; /* directories: still to be read */
} lister;

static bool has_suffix(const lister *l, str name)
{
    for (size_t i = 0; i < l->suffix_count; i++) {
        if (str_ends(name, l->suffixes[i])) {
            return true;
        }
    }
    return l->suffix_count == 0;
}

/* Adds one name of a directory to the files or to the directories still to be read. */
static void add_entry(lister *l, str directory, str name)
{
    if (str_eq(name, S(".")) || str_eq(name, S(".."))) {
        return;
    }
    str path = str_printf(l->a, STR_FMT "%s" STR_FMT, STR_ARG(directory), str_ends(directory, S("/")) ? "" : "/",
                          STR_ARG(name));
    struct stat info;
    if (lstat(path.p, &info) != 0) {
        return; /* gone since the directory was read */
    }
    if (S_ISDIR(info.st_mode)) {
        if (name.p[0] != '.') {
            ARENA_PUSH(l->a, l->directories.list, l->directories.count, l->directories.cap, path);
        }
        return;
    }
    bool regular =
        S_ISREG(info.st_mode) || (S_ISLNK(info.st_mode) && stat(path.p, &info) == 0 && S_ISREG(info.st_mode));
    if (regular && has_suffix(l, name)) {
        ARENA_PUSH(l->a, l->files.list, l->files.count, l->files.cap, path);
    }
}

static bool read_directory(lister *l, str directory, err *e)
{
    DIR *d = opendir(directory.p);
    if (d == NULL) {
        return fail(e, directory, "this directory could not be read");
    }
    for (;;) {
        errno = 0;
        const struct dirent *entry = readdir(d); /* one stream per call, so this is safe between threads */
        if (entry == NULL) {
            break;
        }
        add_entry(l, directory, str_copy(l->a, str_of(entry->d_name)));
    }
    bool done = errno == 0 || fail(e, directory, "this directory could not be read");
    closedir(d);
    return done;
}

static int compare_paths(const void *left, const void *right)
{
    return str_cmp(*(const str *)left, *(const str *)right);
}

bool file_list(arena *a, str directory, const str *suffixes, size_t suffix_count, str **paths, size_t *count, err *e)
{
    lister l = {.a = a, .suffixes = suffixes, .suffix_count = suffix_count};
    str start = str_copy(a, directory);
    mode_t mode;
    if (!mode_of(start, &mode)) {
        return fail(e, directory, "this file or directory could not be found");
    }
    path_list *first = S_ISDIR(mode) ? &l.directories : &l.files;
    ARENA_PUSH(a, first->list, first->count, first->cap, start);
    while (l.directories.count > 0) {
        str next = l.directories.list[--l.directories.count];
        TRY(read_directory(&l, next, e));
    }
    if (l.files.count > 1) {
        qsort(l.files.list, l.files.count, sizeof(str), compare_paths);
    }
    *paths = l.files.list;
    *count = l.files.count;
    return true;
}

/* ------------------------------------------------------------------ hash and clock */

void file_sha256(str bytes, char out[64])
{
    static const char hex[] = "0123456789abcdef";
    unsigned char hash[crypto_hash_sha256_BYTES];
    _Static_assert(sizeof hash == 32, "SHA-256 has 32 bytes");
    crypto_hash_sha256(hash, (const unsigned char *)(bytes.n == 0 ? "" : bytes.p), bytes.n);
    for (size_t i = 0; i < sizeof hash; i++) {
        out[2 * i] = hex[hash[i] >> 4];
        out[2 * i + 1] = hex[hash[i] & 15];
    }
}

int64_t clock_now(void)
{
    const char *fixed = getenv("SOURCE_DATE_EPOCH");
    int64_t seconds;
    if (fixed != NULL && str_to_int(str_of(fixed), &seconds)) {
        return seconds;
    }
    struct timespec now;
    int status = clock_gettime(CLOCK_REALTIME, &now);
    assert(status == 0);
    return now.tv_sec;
}

str clock_rfc3339(arena *a, int64_t seconds)
{
    int64_t day = seconds / 86400 - (seconds % 86400 < 0);
    int64_t rest = seconds - day * 86400;
    assert(day >= DATE_MIN && day <= DATE_MAX);
    char text[10];
    date_write((date)day, text);
    return str_printf(a, "%.10sT%02d:%02d:%02dZ", text, (int)(rest / 3600), (int)(rest / 60 % 60), (int)(rest % 60));
}

str clock_today(arena *a)
{
    time_t now = (time_t)clock_now();
    struct tm local;
    const struct tm *done = localtime_r(&now, &local);
    assert(done != NULL && date_valid(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday));
    return date_text(a, date_from_ymd(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday));
}

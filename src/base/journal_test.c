#include "base/journal.h"

#include "base/file.h"

#include <fcntl.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;
static str folder;

#define HEAD "samenhang journal 1\n"

static str in_folder(const char *name)
{
    return str_printf(memory, STR_FMT "/%s", STR_ARG(folder), name);
}

static str text_of(str path)
{
    err e;
    str text;
    assert_true(file_read(memory, path, 1 << 26, &text, &e));
    return text;
}

static journal *open_well(str path)
{
    err e = {0};
    journal *j = journal_open(path, &e);
    if (j == NULL) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return j;
}

static void add_well(journal *j, str line)
{
    err e = {0};
    bool added = false;
    if (!journal_add(j, journal_count(j), line, &added, &e) || !added) {
        fail_msg("%s", err_text(memory, &e).p);
    }
}

static void refuse_open(str path, err_kind kind, int line, const char *part)
{
    err e = {0};
    assert_null(journal_open(path, &e));
    if (e.kind != kind || e.line != line || str_find(str_of(e.message), str_of(part)) < 0 ||
        !str_eq(str_of(e.file), path)) {
        fail_msg("kind %d: %s", e.kind, err_text(memory, &e).p);
    }
}

/* ------------------------------------------------------------------ one thread */

static void test_memory(void **state)
{
    (void)state;
    err e;
    bool added = true;
    journal *j = open_well(STR_NULL);
    assert_int_equal(journal_count(j), 0);
    char line[] = "eerste";
    add_well(j, str_of(line));
    line[0] = 'X'; /* the journal has its own copy */
    assert_true(str_eq(journal_line(j, 0), S("eerste")));
    assert_true(journal_add(j, 0, S("te laat"), &added, &e)); /* one was added since 0 */
    assert_false(added);
    assert_true(journal_add(j, 2, S("te vroeg"), &added, &e));
    assert_false(added);
    assert_int_equal(journal_count(j), 1);
    journal_close(j);
    journal_close(NULL);
}

static void test_lines_that_are_none(void **state)
{
    (void)state;
    journal *j = open_well(STR_NULL);
    str longest = str_printf(memory, "%0*d", JOURNAL_LINE_MAX, 0);
    const str lines[] = {S(""), S("a\nb"), S("\n"), S("a\0b"), S("\xff"), STR_JOIN(memory, longest, S("0"))};
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        err e = {0};
        bool added = true;
        assert_false(journal_add(j, 0, lines[i], &added, &e));
        assert_true(added); /* untouched */
        assert_int_equal(e.kind, i == 5 ? ERR_LIMIT : ERR_INPUT);
    }
    assert_int_equal(journal_count(j), 0);
    add_well(j, longest);
    journal_close(j);
}

static void test_file(void **state)
{
    (void)state;
    struct stat info;
    str path = in_folder("one");
    journal *j = open_well(path);
    assert_int_equal(stat(path.p, &info), 0);
    assert_int_equal(info.st_mode & 07777, 0600);
    add_well(j, S("één"));
    assert_true(str_eq(text_of(path), S(HEAD "één\n"))); /* on disk when journal_add returns */
    add_well(j, S("twee"));
    journal_close(j);
    j = open_well(path);
    assert_int_equal(journal_count(j), 2);
    assert_true(str_eq(journal_line(j, 0), S("één")) && str_eq(journal_line(j, 1), S("twee")));
    add_well(j, S("drie"));
    journal_close(j);
    assert_true(str_eq(text_of(path), S(HEAD "één\ntwee\ndrie\n")));
}

static void write_text(str path, str text)
{
    err e;
    assert_true(file_write(path, text, &e));
}

/* Lines that belong together come at once, and not at all when somebody was before them or one of them is none. */
static void test_together(void **state)
{
    (void)state;
    str path = in_folder("together");
    journal *j = open_well(path);
    const str lines[] = {S("one"), S("two"), S("three")}, wrong[] = {S("four"), S("")};
    bool added = false;
    err e = {0};
    add_well(j, S("nought"));
    assert_true(journal_add_lines(j, 0, lines, 3, &added, &e) && !added);
    assert_int_equal(journal_count(j), 1);
    assert_false(journal_add_lines(j, 1, wrong, 2, &added, &e));
    assert_int_equal(e.kind, ERR_INPUT);
    assert_true(journal_add_lines(j, 1, lines, 3, &added, &e) && added);
    assert_true(journal_count(j) == 4 && str_eq(journal_line(j, 3), S("three")));
    assert_string_equal(text_of(path).p, HEAD "nought\none\ntwo\nthree\n");
    journal_close(j);
    j = open_well(path);
    assert_true(journal_count(j) == 4 && str_eq(journal_line(j, 1), S("one")));
    journal_close(j);
    assert_int_equal(unlink(path.p), 0);
}

/* A crash leaves any beginning of the file: what is read is the whole lines of it, and what is added stands behind those. */
static void test_cut_off(void **state)
{
    (void)state;
    str path = in_folder("cut"), whole = S(HEAD "een\ntweé\ndrie\n");
    for (size_t n = 0; n <= whole.n; n++) {
        str part = str_cut(whole, 0, n);
        uint32_t lines = 0;
        size_t end = 0;
        for (size_t i = S(HEAD).n; i < n; i++) {
            lines += part.p[i] == '\n';
            end = part.p[i] == '\n' ? i + 1 : end;
        }
        end = end < S(HEAD).n ? S(HEAD).n : end;
        write_text(path, part);
        journal *j = open_well(path);
        assert_int_equal(journal_count(j), lines);
        add_well(j, S("nieuw"));
        journal_close(j);
        assert_true(str_eq(text_of(path), STR_JOIN(memory, str_cut(whole, 0, end), S("nieuw\n"))));
    }
}

static void test_files_that_are_none(void **state)
{
    (void)state;
    str longer = str_printf(memory, "%0*d", JOURNAL_LINE_MAX + 1, 0);
    const struct {
        str text;
        int line;
        err_kind kind;
    } rows[] = {
        {S("lieve oma"), 1, ERR_SYNTAX},
        {S("samenhang journal 2\nx\n"), 1, ERR_SYNTAX},
        {S("x"), 1, ERR_SYNTAX},
        {S(HEAD "een\n\ntwee\n"), 3, ERR_SYNTAX},
        {S(HEAD "\n"), 2, ERR_SYNTAX},
        {S(HEAD "een\nt\0wee\n"), 3, ERR_SYNTAX},
        {S(HEAD "\xc3\nx\n"), 2, ERR_SYNTAX},
        {STR_JOIN(memory, S(HEAD), longer, S("\n")), 2, ERR_LIMIT},
        {STR_JOIN(memory, S(HEAD), longer), 2, ERR_LIMIT}, /* not a line that was cut off: it was never accepted */
    };
    str path = in_folder("none");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        write_text(path, rows[i].text);
        refuse_open(path, rows[i].kind, rows[i].line, "");
        assert_true(str_eq(text_of(path), rows[i].text)); /* as it was */
    }
    str pipe_path = in_folder("pipe");
    assert_int_equal(mkfifo(pipe_path.p, 0600), 0);
    refuse_open(pipe_path, ERR_IO, 0, "no file");
    refuse_open(folder, ERR_IO, 0, "could not be opened");
    refuse_open(in_folder("nowhere/x"), ERR_IO, 0, "could not be opened");
    refuse_open(S("/dev/null"), ERR_IO, 0, "no file");
}

static void test_locked(void **state)
{
    (void)state;
    str path = in_folder("locked");
    journal *j = open_well(path);
    add_well(j, S("een"));
    pid_t child = fork();
    if (child == 0) { /* another program */
        err e = {0};
        bool refused = journal_open(path, &e) == NULL && e.kind == ERR_IO &&
                       str_find(str_of(e.message), S("another program")) >= 0;
        _exit(refused ? 0 : 1);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    add_well(j, S("twee"));
    journal_close(j);
    j = open_well(path);
    assert_int_equal(journal_count(j), 2);
    journal_close(j);
}

static void test_no_rights(void **state)
{
    (void)state;
    if (geteuid() == 0) {
        print_message("root may write everywhere: not tried\n");
        skip();
    }
    str closed = in_folder("closed");
    assert_int_equal(mkdir(closed.p, 0500), 0);
    refuse_open(in_folder("closed/x"), ERR_IO, 0, "could not be opened");
    assert_int_equal(rmdir(closed.p), 0);
}

/* A disk that is full halfway a line: nothing of it is there, and once there is room again all goes on. */
static void test_disk_full(void **state)
{
    (void)state;
    str path = in_folder("full");
    journal *j = open_well(path);
    add_well(j, S("past"));
    struct rlimit before, small;
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    small = before;
    small.rlim_cur = S(HEAD "past\nna").n;
    void (*old)(int) = signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    err e = {0};
    bool added = false;
    bool good = journal_add(j, 1, S("nadat het vol is"), &added, &e);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    signal(SIGXFSZ, old);
    assert_false(good || added);
    assert_int_equal(e.kind, ERR_IO);
    assert_true(str_eq(str_of(e.file), path));
    assert_int_equal(journal_count(j), 1);
    assert_true(str_eq(text_of(path), S(HEAD "past\n")));
    add_well(j, S("weer ruimte"));
    journal_close(j);
    assert_true(str_eq(text_of(path), S(HEAD "past\nweer ruimte\n")));
}

static void test_many(void **state)
{
    (void)state;
    enum { MANY = 100000 };
    journal *j = open_well(STR_NULL);
    str first = STR_NULL;
    for (uint32_t i = 0; i < MANY; i++) {
        add_well(j, str_printf(memory, "regel %u", i));
        first = i == 0 ? journal_line(j, 0) : first;
    }
    assert_ptr_equal(first.p, journal_line(j, 0).p); /* lines never move */
    buf b = buf_in(memory);
    buf_put(&b, S(HEAD));
    for (uint32_t i = 0; i < MANY; i++) {
        char expected[24];
        int n = snprintf(expected, sizeof expected, "regel %u", i);
        assert_true(str_eq(journal_line(j, i), (str){expected, (size_t)n}));
        buf_printf(&b, "regel %u\n", i);
    }
    journal_close(j);
    str path = in_folder("many");
    write_text(path, buf_str(&b));
    j = open_well(path);
    assert_int_equal(journal_count(j), MANY);
    assert_true(str_eq(journal_line(j, MANY - 1), S("regel 99999")));
    journal_close(j);
}

/* ------------------------------------------------------------------ several threads */

enum { WRITERS = 4, READERS = 3, EACH = 2500 };

typedef struct crowd {
    journal *j;
    atomic_uint next, wrong;
    atomic_bool over;
} crowd;

/* The line that stands at `number`: its own number, in a length that differs from line to line, and a sum at the end. */
static str line_at(char out[200], uint32_t number)
{
    unsigned length = number * 7919u % 120u;
    int n = snprintf(out, 200, "%u:%.*s:%u", number, (int)length,
                     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                     "aaaaaaaaaaaaaaaaaaaaaaaaaaa",
                     number * 31u);
    return (str){out, (size_t)n};
}

static void *write_lines(void *of)
{
    crowd *c = of;
    char text[200];
    for (int i = 0; i < EACH; i++) {
        bool added = false;
        while (!added) { /* somebody else was first: look again */
            err e;
            uint32_t seen = journal_count(c->j);
            if (!journal_add(c->j, seen, line_at(text, seen), &added, &e)) {
                atomic_fetch_add(&c->wrong, 1);
                return NULL;
            }
        }
    }
    return NULL;
}

static void *read_lines(void *of)
{
    crowd *c = of;
    char text[200];
    uint32_t before = 0;
    for (bool over = false; !over;) {
        over = atomic_load(&c->over);
        uint32_t count = journal_count(c->j);
        atomic_fetch_add(&c->wrong, count < before);
        for (uint32_t i = before; i < count; i++) {
            atomic_fetch_add(&c->wrong, !str_eq(journal_line(c->j, i), line_at(text, i)));
        }
        before = count;
    }
    atomic_fetch_add(&c->wrong, before != WRITERS * EACH);
    return NULL;
}

static void test_threads(void **state)
{
    (void)state;
    crowd c = {.j = open_well(STR_NULL)};
    pthread_t writers[WRITERS], readers[READERS];
    for (int i = 0; i < READERS; i++) {
        assert_int_equal(pthread_create(&readers[i], NULL, read_lines, &c), 0);
    }
    for (int i = 0; i < WRITERS; i++) {
        assert_int_equal(pthread_create(&writers[i], NULL, write_lines, &c), 0);
    }
    for (int i = 0; i < WRITERS; i++) {
        pthread_join(writers[i], NULL);
    }
    atomic_store(&c.over, true);
    for (int i = 0; i < READERS; i++) {
        pthread_join(readers[i], NULL);
    }
    assert_int_equal(atomic_load(&c.wrong), 0);
    assert_int_equal(journal_count(c.j), WRITERS * EACH);
    journal_close(c.j);
}

static int make_folder(void **state)
{
    (void)state;
    memory = arena_new();
    char name[] = "journal-test-XXXXXX";
    folder = mkdtemp(name) == NULL ? STR_NULL : str_copy(memory, str_of(name));
    return folder.n == 0;
}

static int remove_folder(void **state)
{
    (void)state;
    static const char *const names[] = {"one", "cut", "none", "pipe", "locked", "full", "many"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        unlink(in_folder(names[i]).p);
    }
    int failed = rmdir(folder.p);
    arena_free(memory);
    return failed;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_memory),    cmocka_unit_test(test_lines_that_are_none),
        cmocka_unit_test(test_file),      cmocka_unit_test(test_together),
        cmocka_unit_test(test_cut_off),   cmocka_unit_test(test_files_that_are_none),
        cmocka_unit_test(test_locked),    cmocka_unit_test(test_no_rights),
        cmocka_unit_test(test_disk_full), cmocka_unit_test(test_many),
        cmocka_unit_test(test_threads),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}

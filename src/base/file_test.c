#include "base/file.h"

#include <setjmp.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;
static str folder;

static str in_folder(const char *name)
{
    return str_printf(memory, STR_FMT "/%s", STR_ARG(folder), name);
}

static void put(const char *name, str text)
{
    err e;
    if (!file_write(in_folder(name), text, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
}

static void test_read_write(void **state)
{
    (void)state;
    err e;
    str text;
    put("a.txt", S("een\0twee"));
    assert_true(file_read(memory, in_folder("a.txt"), 100, &text, &e));
    assert_true(str_eq(text, S("een\0twee")));
    put("a.txt", S("")); /* replaces */
    assert_true(file_read(memory, in_folder("a.txt"), 0, &text, &e));
    assert_int_equal(text.n, 0);
    buf b = buf_in(memory);
    for (int i = 0; i < 30000; i++) {
        buf_int(&b, i);
    }
    put("a.txt", buf_str(&b));
    assert_true(file_read(memory, in_folder("a.txt"), b.n, &text, &e));
    assert_true(str_eq(text, buf_str(&b)));
    assert_false(file_read(memory, in_folder("a.txt"), b.n - 1, &text, &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_false(file_read(memory, in_folder("none"), 10, &text, &e));
    assert_int_equal(e.kind, ERR_IO);
    assert_true(str_ends(str_of(e.file), S("/none")));
    assert_false(file_read(memory, folder, 10, &text, &e));
    assert_false(file_write(in_folder("none/x"), S("x"), &e));
    assert_int_equal(e.kind, ERR_IO);
    assert_false(file_write(folder, S("x"), &e));
    assert_true(file_write(S("/dev/null"), S("x"), &e)); /* a device is written to, not replaced */
    struct stat info;
    assert_true(stat("/dev/null", &info) == 0 && S_ISCHR(info.st_mode));
    assert_true(unlink(in_folder("a.txt").p) == 0);
}

static void test_keeps_mode_and_link(void **state)
{
    (void)state;
    put("real", S("old"));
    assert_int_equal(chmod(in_folder("real").p, 0640), 0);
    assert_int_equal(symlink("real", in_folder("link").p), 0);
    put("link", S("new"));
    str text;
    err e;
    assert_true(file_read(memory, in_folder("real"), 10, &text, &e));
    assert_true(str_eq(text, S("new")));
    struct stat info;
    assert_true(lstat(in_folder("link").p, &info) == 0 && S_ISLNK(info.st_mode));
    assert_true(stat(in_folder("real").p, &info) == 0 && (info.st_mode & 0777) == 0640);
    assert_true(unlink(in_folder("link").p) == 0 && unlink(in_folder("real").p) == 0);
}

static void test_standard_input(void **state)
{
    (void)state;
    int pipe_ends[2];
    int kept = dup(STDIN_FILENO);
    assert_int_equal(pipe(pipe_ends), 0);
    assert_int_equal(write(pipe_ends[1], "abc", 3), 3);
    close(pipe_ends[1]);
    dup2(pipe_ends[0], STDIN_FILENO);
    str text;
    err e;
    assert_true(file_read(memory, S("-"), 10, &text, &e));
    dup2(kept, STDIN_FILENO);
    close(kept);
    close(pipe_ends[0]);
    assert_true(str_eq(text, S("abc")));
}

static void test_list(void **state)
{
    (void)state;
    static const char *const folders[] = {"b", "b/c", ".hidden", "a-b"};
    static const char *const files[] = {"b/2.yaml",        "b/c/1.yml", "a-b/z.yaml", "a.yaml",
                                        ".hidden/no.yaml", "b/no.txt",  ".x.yaml"};
    static const char *const expected[] = {".x.yaml", "a-b/z.yaml", "a.yaml", "b/2.yaml", "b/c/1.yml"};
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(mkdir(in_folder(folders[i]).p, 0777), 0);
    }
    for (size_t i = 0; i < 7; i++) {
        put(files[i], S(""));
    }
    assert_int_equal(symlink("..", in_folder("b/loop").p), 0);
    const str suffixes[] = {S(".yaml"), S(".yml")};
    str *paths = NULL;
    size_t count = 0;
    err e;
    assert_true(file_list(memory, folder, suffixes, 2, &paths, &count, &e));
    assert_int_equal(count, 5);
    for (size_t i = 0; i < count; i++) {
        assert_string_equal(paths[i].p, in_folder(expected[i]).p);
    }
    assert_true(file_list(memory, folder, NULL, 0, &paths, &count, &e));
    assert_int_equal(count, 6);
    assert_true(file_list(memory, in_folder("b/no.txt"), suffixes, 2, &paths, &count, &e));
    assert_int_equal(count, 1);
    assert_false(file_list(memory, in_folder("none"), suffixes, 2, &paths, &count, &e));
    assert_int_equal(e.kind, ERR_IO);
    assert_true(file_is_directory(folder) && file_exists(in_folder("a.yaml")));
    assert_false(file_is_directory(in_folder("a.yaml")) || file_exists(in_folder("none")));
    unlink(in_folder("b/loop").p);
    for (size_t i = 7; i > 0; i--) {
        assert_int_equal(unlink(in_folder(files[i - 1]).p), 0);
    }
    rmdir(in_folder("b/c").p);
    for (size_t i = 4; i > 0; i--) {
        rmdir(in_folder(folders[i - 1]).p);
    }
}

static void test_make_directory(void **state)
{
    (void)state;
    err e = {0};
    assert_true(file_make_directory(in_folder("new/deep/er"), &e));
    assert_true(file_is_directory(in_folder("new/deep/er")));
    assert_true(file_make_directory(in_folder("new/deep/"), &e)); /* it is there already */
    assert_true(file_write(in_folder("new/file"), S("x"), &e));
    assert_false(file_make_directory(in_folder("new/file"), &e));
    assert_int_equal(e.kind, ERR_IO);
    assert_false(file_make_directory(in_folder("new/file/below"), &e));
    assert_int_equal(unlink(in_folder("new/file").p), 0);
    rmdir(in_folder("new/deep/er").p);
    rmdir(in_folder("new/deep").p);
    rmdir(in_folder("new").p);
}

static void test_hash(void **state)
{
    (void)state;
    char hex[65] = {0};
    file_sha256(S("abc"), hex);
    assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    file_sha256(STR_NULL, hex);
    assert_string_equal(hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

static void test_clock(void **state)
{
    (void)state;
    assert_string_equal(clock_rfc3339(memory, 0).p, "1970-01-01T00:00:00Z");
    assert_string_equal(clock_rfc3339(memory, -1).p, "1969-12-31T23:59:59Z");
    assert_string_equal(clock_rfc3339(memory, 1795335120).p, "2026-11-22T08:12:00Z");
    unsetenv("SOURCE_DATE_EPOCH");
    /* time() may lag clock_gettime() by a tick, so both sides ask the same clock. */
    struct timespec before;
    struct timespec after;
    clock_gettime(CLOCK_REALTIME, &before);
    int64_t now = clock_now();
    clock_gettime(CLOCK_REALTIME, &after);
    assert_true(before.tv_sec > 1700000000 && before.tv_sec <= now && now <= after.tv_sec);
    setenv("SOURCE_DATE_EPOCH", "1795390200", 1); /* 2026-11-22 23:30 UTC */
    assert_true(clock_now() == 1795390200);
    setenv("TZ", "UTC-2", 1);
    tzset();
    assert_string_equal(clock_today(memory).p, "2026-11-23");
    unsetenv("SOURCE_DATE_EPOCH");
}

static void test_gzip(void **state)
{
    (void)state;
    err e = {0};
    str text, untouched = S("as it was");
    buf b = buf_in(memory);
    for (int i = 0; i < 30000; i++) {
        buf_int(&b, i);
    }
    str whole = buf_str(&b), packed = file_gzip(memory, whole), nothing = file_gzip(memory, S(""));
    assert_true(packed.n < whole.n);
    assert_true(file_gunzip(memory, packed, whole.n, &text, &e) && str_eq(text, whole));
    assert_true(file_gunzip(memory, nothing, 0, &text, &e) && text.n == 0);
    assert_true(file_gunzip(memory, S("plain"), 3, &text, &e) && str_eq(text, S("plain")));
    /* parts behind one another are one text; the last four bytes tell of the last part only */
    str both = STR_JOIN(memory, packed, nothing, packed);
    assert_true(file_gunzip(memory, both, SIZE_MAX / 4, &text, &e));
    assert_true(str_eq(text, STR_JOIN(memory, whole, whole)));
    text = untouched;
    assert_false(file_gunzip(memory, packed, whole.n - 1, &text, &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_false(file_gunzip(memory, both, whole.n, &text, &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    for (size_t n = 2; n < packed.n; n += 1 + n / 7) { /* cut off anywhere */
        assert_false(file_gunzip(memory, str_cut(packed, 0, n), whole.n, &text, &e));
        assert_int_equal(e.kind, ERR_SYNTAX);
    }
    char *bytes = (char *)str_copy(memory, packed).p;
    bytes[packed.n - 6] = (char)(bytes[packed.n - 6] ^ 1); /* the checksum */
    assert_false(file_gunzip(memory, (str){bytes, packed.n}, whole.n, &text, &e));
    assert_int_equal(e.kind, ERR_SYNTAX);
    assert_false(file_gunzip(memory, STR_JOIN(memory, packed, S("more")), whole.n, &text, &e));
    assert_int_equal(e.kind, ERR_SYNTAX);
    assert_true(str_eq(text, untouched));
}

int main(void)
{
    memory = arena_new();
    char template[] = "/tmp/file_test_XXXXXX";
    folder = str_of(mkdtemp(template));
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_read_write),     cmocka_unit_test(test_gzip),  cmocka_unit_test(test_keeps_mode_and_link),
        cmocka_unit_test(test_standard_input), cmocka_unit_test(test_list),  cmocka_unit_test(test_make_directory),
        cmocka_unit_test(test_hash),           cmocka_unit_test(test_clock),
    };
    int failed = cmocka_run_group_tests_name("file", tests, NULL, NULL);
    rmdir(template);
    arena_free(memory);
    return failed;
}

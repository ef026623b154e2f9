/* skills_read never crashes, and what it refuses has a sentence; skills_hear never crashes on any text, and each place lies in the text, in order, each skill once. The first byte says which: 'v' begins a file. */
#include "base/file.h"
#include "match/skills.h"

#include <assert.h>

static const skills *real_skills(void)
{
    static const char *const places[] = {"content/skills/skills.yaml", "../content/skills/skills.yaml"};
    static skills s;
    static arena *a; /* kept: lives as long as the program */
    for (size_t i = 0; a == NULL && i < sizeof places / sizeof *places; i++) {
        str yaml;
        err e;
        arena *reading = arena_new();
        if (file_read(reading, str_of(places[i]), SKILLS_FILE_BYTES_MAX, &yaml, &e) &&
            skills_read(reading, yaml, S("skills.yaml"), &s, &e)) {
            a = reading;
        } else {
            arena_free(reading);
        }
    }
    assert(a != NULL); /* run it in the root of the source tree, or in a build directory */
    return &s;
}

static void check_heard(arena *a, const skills *s, str text)
{
    size_t n;
    const skill_heard *heard = skills_hear(a, s, text, &n);
    assert(n <= s->count);
    for (size_t i = 0; i < n; i++) {
        assert(heard[i].skill < s->count && heard[i].length > 0 && heard[i].at + heard[i].length <= text.n);
        assert(i == 0 || heard[i].at >= heard[i - 1].at);
        for (size_t k = 0; k < i; k++) {
            assert(heard[k].skill != heard[i].skill);
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena *a = arena_new();
    str text = {(const char *)data, size};
    skills s = {0};
    err e = {0};
    if (size == 0 || data[0] != 'v') {
        check_heard(a, real_skills(), text);
    } else if (skills_read(a, text, S("fuzz"), &s, &e)) {
        assert(s.count > 0 && s.language_count > 0);
        check_heard(a, &s, S("Ik kan koken, niet naaien; wie helpt in de tuin en met brieven?"));
    } else {
        assert(s.list == NULL && e.message[0] != '\0' && str_utf8_valid(err_text(a, &e)));
    }
    arena_free(a);
    return 0;
}

#include "cli/people_input.h"

#include <string.h>

#include "base/file.h"

#include "base/banned.h"

bool cli_read_skills(const cli_call *call, skills *out, err *e)
{
    str path = str_printf(call->a, STR_FMT "/skills/skills.yaml", STR_ARG(cli_content_directory(call))), yaml;
    return cli_need_content(call, TEXT_EN, e) && file_read(call->a, path, SKILLS_FILE_BYTES_MAX, &yaml, e) &&
           skills_read(call->a, yaml, path, out, e);
}

bool cli_read_people(const cli_call *call, str path, people *out, err *e)
{
    skills *s = ARENA_NEW(call->a, skills);
    str text, places = STR_NULL, places_path = cli_value(call, "places");
    TRY(cli_read_skills(call, s, e) && file_read(call->a, path, PEOPLE_FILE_BYTES_MAX, &text, e));
    if (text.n > 0 && memchr(text.p, '\0', text.n) != NULL) {
        return err_at(
            e, ERR_SYNTAX, 0, path, 0, 0,
            "this is not text; a file of people is YAML or CSV, and a spreadsheet can be saved as CSV (UTF-8)");
    }
    if (places_path.n > 0) {
        TRY(file_read(call->a, places_path, PEOPLE_FILE_BYTES_MAX, &places, e));
    }
    return people_read(call->a, s, text, path, places, places_path, out, e);
}

bool cli_find_person(const people *p, const char *option, str id, uint32_t *out, err *e)
{
    *out = people_find(p, id);
    return *out != PEOPLE_NOBODY ||
           err_set(e, ERR_USAGE, "--%s names '" STR_FMT "', who is not in the file", option, STR_ARG(id));
}

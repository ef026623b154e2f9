/* Skills: what people can do for each other, in everyday words (content/skills/skills.yaml).
 *
 * Uses: base. Read first: content/skills/README.md.
 *
 * A skill is the same word for who offers it and who needs it. What the law or care asks of who gives it stands with it and is a rule, never a weight.
 */
#ifndef MATCH_SKILLS_H
#define MATCH_SKILLS_H

#include "base/arena.h"
#include "base/err.h"
#include "base/text.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SKILLS_MAX = 256, SKILL_NONE = UINT16_MAX, LANGUAGES_MAX = 64, LANGUAGE_NONE = UINT16_MAX };
#define SKILLS_FILE_BYTES_MAX 1000000
#define SKILLS_TEXT_BYTES_MAX 20000 /* the rest of a longer text is not heard */

typedef struct skill {
    str id;
    str can[TEXT_LANGUAGES];   /* after "I can": "een lekkende kraan maken" */
    str seeks[TEXT_LANGUAGES]; /* after "I look for": "iemand die een lekkende kraan maakt" */
    str life_domain;           /* as in content/causes */
    int line;                  /* in the file */
    bool needs_vog;            /* who gives it shows a certificate of conduct */
    bool professional;         /* only who does it as a trade gives it: a need is told, and goes to a professional */
    /* may bring somebody together with a child without others: never by a neighbour; as a trade with a VOG, or in an
     * activity for a group */
    bool alone_with_minor;
    bool remote; /* can be done by phone or screen: distance is no rule */
    bool money;  /* deals with somebody's money: the rules for money are told first */
} skill;

typedef struct skills {
    const skill *list; /* in the order of the file */
    uint16_t count;
    const str *languages; /* ids of languages that people may have in common, "nl" the first */
    uint16_t language_count;
    const str *language_names[TEXT_LANGUAGES];
    const struct phrase_book *heard; /* the words of each, for skills_hear */
    const str *joins, *small; /* folded, for skills_unheard: "en" begins a part; "ik", "graag" say nothing alone */
    size_t join_count, small_count;
} skills;

/* Reads the YAML. Errors with line: unknown key, an id twice, no words, more than there may be. Whether a life domain exists is the caller's to check. What is read refers to the arena alone. */
bool skills_read(arena *a, str yaml, str name, skills *out, err *e);
uint16_t skills_find(const skills *s, str id); /* SKILL_NONE */

/* The skill, or language, whose id is nearest to what was written, for "did you mean"; _NONE when none is near. */
uint16_t skills_nearest(const skills *s, str written);
uint16_t skills_find_language(const skills *s, str id); /* LANGUAGE_NONE */

typedef struct skill_heard {
    uint16_t skill;
    size_t at, length; /* the words it was heard in, in the text */
    /* "niet", "geen" … stands with them: of who says what they can, this is not it; of who says what they look for, it
     * may be */
    bool denied;
} skill_heard;

/* Skills heard in own words, each once, in the order of the text; of one that is heard twice the place that is not denied. Nothing is guessed: no word, no skill, and a slip of the pen is not heard. */
const skill_heard *skills_hear(arena *a, const skills *s, str text, size_t *count);

/* The parts of the text in which no skill is heard, denied or not, in order; without those of small words alone. A part ends at a comma
 * or full stop, and before a word of `joins`. They refer to the text. Costs as skills_hear. */
const str *skills_unheard(arena *a, const skills *s, str text, size_t *count);

#endif

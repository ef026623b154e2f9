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

enum { SKILLS_MAX = 256, SKILL_NONE = UINT16_MAX, LANGUAGES_MAX = 64 };

typedef struct skill {
    str id;
    str can[TEXT_LANGUAGES];   /* after "I can": "een lekkende kraan maken" */
    str seeks[TEXT_LANGUAGES]; /* after "I look for": "iemand die een lekkende kraan maakt" */
    str life_domain;           /* as in content/causes */
    const str *words;          /* in what people write it may be heard: stems with a star, as content/worries */
    size_t word_count;
    const str *not_words; /* in which those words mean something else */
    size_t not_word_count;
    bool needs_vog;        /* who gives it shows a certificate of conduct */
    bool professional;     /* only who does it as a trade gives it: a need is told, and goes to a professional */
    bool alone_with_minor; /* may bring somebody together with a child without others: never by a neighbour */
    bool remote;           /* can be done by phone or screen: distance is no rule */
    bool money;            /* deals with somebody's money: the rules for money are told first */
} skill;

typedef struct skills {
    const skill *list; /* in the order of the file */
    uint16_t count;
    const str *languages; /* ids of languages that people may have in common, "nl" the first */
    uint16_t language_count;
    const str *language_names[TEXT_LANGUAGES];
} skills;

/* Reads the YAML. Errors with line: unknown key, an id twice, no words, a life domain of nowhere is the desk's to check. */
bool skills_read(arena *a, str yaml, str name, skills *out, err *e);
uint16_t skills_find(const skills *s, str id); /* SKILL_NONE */

typedef struct skill_heard {
    uint16_t skill;
    size_t at, length; /* the words it was heard in, in the text */
} skill_heard;

/* Skills heard in own words, each once, in the order of the text. Nothing is guessed: no word, no skill. */
const skill_heard *skills_hear(arena *a, const skills *s, str text, size_t *count);

#endif

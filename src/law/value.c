#include "law/value.h"

#include <assert.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ making values */

law_value law_text(str s)
{
    date d;
    if (s.n == 10 && s.p[4] == '-' && date_parse(s, &d)) {
        return law_date(d);
    }
    assert(s.n <= UINT32_MAX);
    return (law_value){.kind = LAW_TEXT, .hi = (uint32_t)s.n, .text = s.p};
}

law_value law_list(const law_value *items, size_t n)
{
    uint8_t deepest = 0;
    assert(n <= UINT32_MAX);
    for (size_t i = 0; i < n; i++) {
        if (items[i].kind == LAW_LIST && items[i].spare > deepest) {
            deepest = items[i].spare;
        }
    }
    return (law_value){
        .kind = LAW_LIST, .spare = (uint8_t)(deepest < 255 ? deepest + 1 : 255), .hi = (uint32_t)n, .items = items};
}

size_t law_value_parts(law_value v, size_t most)
{
    size_t parts = 1;
    for (size_t i = 0; (v.kind == LAW_LIST || v.kind == LAW_OBJECT) && i < v.hi && parts <= most; i++) {
        parts += law_value_parts(v.kind == LAW_LIST ? v.items[i] : v.fields[i].value, most - parts);
    }
    return parts <= most ? parts : most + 1;
}

law_value law_object(const law_entry *fields, size_t n)
{
    assert(n <= UINT32_MAX);
    return (law_value){.kind = LAW_OBJECT, .hi = (uint32_t)n, .fields = fields};
}

law_value law_value_copy(arena *a, law_value v)
{
    if (v.kind == LAW_TEXT) {
        v.text = str_copy(a, law_as_str(v)).p;
    } else if (v.kind == LAW_LIST) {
        law_value *items = ARENA_ARRAY(a, law_value, v.hi);
        for (size_t i = 0; i < v.hi; i++) {
            items[i] = law_value_copy(a, v.items[i]);
        }
        v.items = items;
    } else if (v.kind == LAW_OBJECT) {
        law_entry *fields = ARENA_ARRAY(a, law_entry, v.hi);
        for (size_t i = 0; i < v.hi; i++) {
            fields[i] = (law_entry){str_copy(a, v.fields[i].name), law_value_copy(a, v.fields[i].value)};
        }
        v.fields = fields;
    } else if (v.kind == LAW_UNTRANSLATABLE) {
        law_taint *taint = ARENA_NEW(a, law_taint);
        *taint = (law_taint){str_copy(a, v.taint->article), str_copy(a, v.taint->construct)};
        v.taint = taint;
    }
    return v;
}

/* ------------------------------------------------------------------ asking values */

bool law_truthy(law_value v)
{
    switch ((law_kind)v.kind) {
    case LAW_BOOL:
    case LAW_INT: return v.i != 0;
    case LAW_DEC: return v.lo != 0 || v.hi != 0;
    case LAW_TEXT:
    case LAW_LIST:
    case LAW_OBJECT: return v.hi != 0;
    case LAW_DATE: return true;
    default: return false;
    }
}

int law_compare_numbers(law_value a, law_value b)
{
    if (a.kind == LAW_INT && b.kind == LAW_INT) {
        return (a.i > b.i) - (a.i < b.i);
    }
    return dec_cmp(law_as_dec(a), law_as_dec(b));
}

const law_value *law_field(law_value object, str name)
{
    for (size_t i = 0; i < object.hi; i++) {
        if (str_eq(object.fields[i].name, name)) {
            return &object.fields[i].value;
        }
    }
    return NULL;
}

static bool lists_equal(law_value a, law_value b)
{
    for (size_t i = 0; i < a.hi; i++) {
        if (!law_equal_structural(a.items[i], b.items[i])) {
            return false;
        }
    }
    return true;
}

/* Objects are equal when they have the same fields, in whatever order. */
static bool objects_equal(law_value a, law_value b)
{
    for (size_t i = 0; i < a.hi; i++) {
        const law_value *other = law_field(b, a.fields[i].name);
        if (other == NULL || !law_equal_structural(a.fields[i].value, *other)) {
            return false;
        }
    }
    return true;
}

bool law_equal_structural(law_value a, law_value b)
{
    if (a.kind != b.kind) {
        return false;
    }
    switch ((law_kind)a.kind) {
    case LAW_BOOL:
    case LAW_INT:
    case LAW_DATE: return a.i == b.i;
    case LAW_DEC: return dec_cmp(law_as_dec(a), law_as_dec(b)) == 0;
    case LAW_TEXT: return str_eq(law_as_str(a), law_as_str(b));
    case LAW_LIST: return a.hi == b.hi && lists_equal(a, b);
    case LAW_OBJECT: return a.hi == b.hi && objects_equal(a, b);
    case LAW_UNTRANSLATABLE:
        return str_eq(a.taint->article, b.taint->article) && str_eq(a.taint->construct, b.taint->construct);
    case LAW_UNKNOWN: return a.unknown == b.unknown;
    default: return true;
    }
}

bool law_to_date(law_value v, date *out)
{
    if (v.kind == LAW_OBJECT) {
        const law_value *iso = law_field(v, S("iso"));
        if (iso == NULL) {
            return false;
        }
        v = *iso;
    }
    if (v.kind != LAW_DATE) {
        return false;
    }
    *out = (date)v.i;
    return true;
}

bool law_equal(law_value a, law_value b)
{
    if (a.kind == b.kind && a.kind <= LAW_INT) {
        return a.kind == LAW_NULL || a.i == b.i;
    }
    if (law_is_number(a) && law_is_number(b)) {
        return law_compare_numbers(a, b) == 0;
    }
    bool date_and_object = (a.kind == LAW_DATE && b.kind == LAW_OBJECT) || (a.kind == LAW_OBJECT && b.kind == LAW_DATE);
    if (date_and_object) {
        date x, y;
        return law_to_date(a, &x) && law_to_date(b, &y) && x == y;
    }
    return law_equal_structural(a, b);
}

bool law_identical(law_value a, law_value b)
{
    if (a.kind != b.kind) {
        return false;
    }
    switch ((law_kind)a.kind) {
    case LAW_DEC: return a.lo == b.lo && a.hi == b.hi && a.scale == b.scale && a.negative == b.negative;
    case LAW_TEXT: return a.hi == b.hi && (a.text == b.text || memcmp(a.text, b.text, a.hi) == 0);
    case LAW_LIST:
    case LAW_OBJECT:
        /* Numbers inside may differ in scale and still be structurally equal: then they are equal for every operation too. */
        return law_equal_structural(a, b);
    default: return law_equal_structural(a, b);
    }
}

uint32_t law_hash(law_value v)
{
    uint64_t h = v.kind;
    switch ((law_kind)v.kind) {
    case LAW_BOOL:
    case LAW_INT:
    case LAW_DATE: h += v.lo; break;
    case LAW_DEC: h += v.lo + ((uint64_t)v.hi << 32) + v.scale; break;
    case LAW_TEXT: return str_hash(law_as_str(v));
    case LAW_LIST:
    case LAW_OBJECT: h += v.hi; break;
    default: break;
    }
    h *= 0x9E3779B97F4A7C15u; /* 2^64 divided by the golden ratio: spreads small integers */
    return (uint32_t)(h >> 32);
}

const char *law_kind_name(law_value v)
{
    switch ((law_kind)v.kind) {
    case LAW_BOOL: return "boolean";
    case LAW_INT:
    case LAW_DEC: return "number";
    case LAW_TEXT:
    case LAW_DATE: return "string";
    case LAW_LIST: return "array";
    case LAW_OBJECT: return "object";
    case LAW_UNTRANSLATABLE: return "untranslatable";
    default: return "null";
    }
}

str law_key_text(arena *a, law_value v)
{
    char digits[40];
    switch ((law_kind)v.kind) {
    case LAW_TEXT: return law_as_str(v);
    case LAW_DATE: return date_text(a, (date)v.i);
    case LAW_INT: return str_printf(a, "%lld", (long long)v.i);
    case LAW_DEC: return str_copy(a, (str){digits, dec_write(law_as_dec(v), digits)});
    case LAW_BOOL: return v.i ? S("true") : S("false");
    case LAW_NULL: return S("null");
    default: return law_value_text(a, v);
    }
}

/* ------------------------------------------------------------------ reading */

static bool number_from_text(str text, bool is_int, const doc *d, law_value *out, err *e)
{
    int64_t i;
    if (is_int) {
        if (!doc_int(d, &i)) {
            return err_at(e, ERR_INPUT, 0, STR_NULL, d->line, d->column,
                          "the number '" STR_FMT "' is too large: whole numbers have at most 63 bits", STR_ARG(text));
        }
        *out = law_int(i);
        return true;
    }
    dec x;
    if (!dec_parse_float_literal(text, &x)) {
        return err_at(e, ERR_INPUT, 0, STR_NULL, d->line, d->column,
                      "the number '" STR_FMT "' is too large: decimals have at most 28 digits", STR_ARG(text));
    }
    *out = dec_to_int_exact(x, &i) ? law_int(i) : law_dec(x);
    return true;
}

static bool scalar_from_doc(const doc *d, law_value *out, err *e)
{
    switch (doc_scalar_type(d)) {
    case DOC_NULL:
    case DOC_NAN: *out = law_null(); return true;
    case DOC_BOOL: *out = law_bool(doc_bool(d)); return true;
    case DOC_INT: return number_from_text(d->text, true, d, out, e);
    case DOC_FLOAT: return number_from_text(d->text, false, d, out, e);
    default: *out = law_text(d->text); return true;
    }
}

static bool list_from_doc(arena *a, const doc *d, bool vectors, law_value *out, err *e)
{
    law_value *items = ARENA_ARRAY(a, law_value, d->n);
    for (size_t i = 0; i < d->n; i++) {
        TRY(law_value_from_doc(a, d->items[i], vectors, &items[i], e));
    }
    *out = law_list(items, d->n);
    return true;
}

static bool object_from_doc(arena *a, const doc *d, bool vectors, law_value *out, err *e)
{
    law_entry *fields = ARENA_ARRAY(a, law_entry, d->n);
    bool repeated = doc_repeated(d) != NULL;
    size_t n = 0;
    for (size_t i = 0; i < d->n; i++) {
        size_t at = repeated ? 0 : n; /* a repeated key: the last wins */
        while (at < n && !str_eq(fields[at].name, d->entries[i].key)) {
            at++;
        }
        fields[at].name = d->entries[i].key;
        TRY(law_value_from_doc(a, d->entries[i].value, vectors, &fields[at].value, e));
        n += at == n;
    }
    *out = law_object(fields, n);
    return true;
}

static law_value taint_of(arena *a, str article, str construct)
{
    law_taint *t = ARENA_NEW(a, law_taint);
    *t = (law_taint){article, construct};
    return (law_value){.kind = LAW_UNTRANSLATABLE, .taint = t};
}

static str scalar_text(const doc *d)
{
    return d != NULL && d->kind == DOC_SCALAR ? d->text : STR_NULL;
}

/* The wrappers that golden vectors use for kinds that JSON does not have. */
static bool wrapped_from_doc(arena *a, const doc *d, law_value *out, bool *found, err *e)
{
    *found = false;
    if (d->n != 1) {
        return true;
    }
    const doc *dec_text = doc_get(d, S("dec")), *object = doc_get(d, S("obj")),
              *taint = doc_get(d, S("untranslatable"));
    dec x;
    if (dec_text != NULL && dec_text->kind == DOC_SCALAR && dec_parse(dec_text->text, &x)) {
        *out = law_dec(x);
        *found = true;
    } else if (object != NULL && object->kind == DOC_MAP) {
        *found = true;
        return object_from_doc(a, object, true, out, e);
    } else if (taint != NULL && taint->kind == DOC_LIST && taint->n == 2) {
        *out = taint_of(a, scalar_text(taint->items[0]), scalar_text(taint->items[1]));
        *found = true;
    }
    return true;
}

bool law_value_from_doc(arena *a, const doc *d, bool vectors, law_value *out, err *e)
{
    if (d->kind == DOC_SCALAR) {
        return scalar_from_doc(d, out, e);
    }
    if (d->kind == DOC_LIST) {
        return list_from_doc(a, d, vectors, out, e);
    }
    if (vectors) {
        bool found;
        TRY(wrapped_from_doc(a, d, out, &found, e));
        if (found) {
            return true;
        }
    }
    const doc *mark = doc_get(d, S("__untranslatable"));
    if (mark != NULL && mark->kind == DOC_SCALAR && str_eq(mark->text, S("true"))) {
        *out = taint_of(a, scalar_text(doc_get(d, S("article"))), scalar_text(doc_get(d, S("construct"))));
        return true;
    }
    return object_from_doc(a, d, vectors, out, e);
}

/* [+-]digits[.digits]: the number literals of feature files. */
static bool cell_is_number(str s, bool *whole)
{
    size_t i = s.n > 0 && (s.p[0] == '-' || s.p[0] == '+'), digits = 0, points = 0;
    for (; i < s.n; i++) {
        if (s.p[i] >= '0' && s.p[i] <= '9') {
            digits++;
        } else if (s.p[i] == '.' && digits > 0 && points == 0) {
            points++;
        } else {
            return false;
        }
    }
    *whole = points == 0;
    return digits > 0 && s.p[s.n - 1] != '.';
}

law_value law_value_from_cell(str cell)
{
    int64_t i;
    dec x;
    bool whole;
    if (cell.n == 0 || str_eq(cell, S("null"))) {
        return law_null();
    }
    if (str_eq(cell, S("true")) || str_eq(cell, S("false"))) {
        return law_bool(cell.n == 4);
    }
    if (cell_is_number(cell, &whole)) {
        if (whole && str_to_int(cell, &i)) {
            return law_int(i);
        }
        if (!whole && dec_parse(cell, &x)) {
            return law_dec(x);
        }
    }
    return law_text(cell);
}

/* ------------------------------------------------------------------ writing */

void law_value_json(json *j, law_value v)
{
    char day[10];
    switch ((law_kind)v.kind) {
    case LAW_BOOL: json_bool(j, v.i != 0); break;
    case LAW_INT: json_int(j, v.i); break;
    case LAW_DEC: json_dec(j, law_as_dec(v)); break;
    case LAW_TEXT: json_str(j, law_as_str(v)); break;
    case LAW_DATE:
        date_write((date)v.i, day);
        json_str(j, (str){day, sizeof day});
        break;
    case LAW_LIST:
        json_array(j);
        for (size_t i = 0; i < v.hi; i++) {
            law_value_json(j, v.items[i]);
        }
        json_array_end(j);
        break;
    case LAW_OBJECT:
        json_object(j);
        for (size_t i = 0; i < v.hi; i++) {
            json_key(j, v.fields[i].name);
            law_value_json(j, v.fields[i].value);
        }
        json_object_end(j);
        break;
    case LAW_UNTRANSLATABLE:
        json_object(j);
        json_key(j, S("__untranslatable"));
        json_bool(j, true);
        json_key(j, S("article"));
        json_str(j, v.taint->article);
        json_key(j, S("construct"));
        json_str(j, v.taint->construct);
        json_object_end(j);
        break;
    default: json_null(j); break;
    }
}

str law_value_text(arena *a, law_value v)
{
    buf b = buf_in(a);
    json j = json_to(&b, 0);
    law_value_json(&j, v);
    return buf_str(&b);
}

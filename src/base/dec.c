/* Exact decimals of 96 bits.
 *
 * Everything that does not fit at once goes through one place: `reduce` takes an exact result of up to 256 bits and
 * drops as few digits as possible, with a single half-even rounding. So no operation rounds twice.
 */
#include "base/dec.h"

#include "base/dec_wide.h"

#include <assert.h>

#include "base/banned.h"

#define SCALE_MAX 28
#define COEFFICIENT_MAX (((u128)1 << 96) - 1)

_Static_assert(sizeof(dec) == 16, "a decimal travels in two registers");

const uint64_t dec_power10[CHUNK + 1] = {
    1ull,
    10ull,
    100ull,
    1000ull,
    10000ull,
    100000ull,
    1000000ull,
    10000000ull,
    100000000ull,
    1000000000ull,
    10000000000ull,
    100000000000ull,
    1000000000000ull,
    10000000000000ull,
    100000000000000ull,
    1000000000000000ull,
    10000000000000000ull,
    100000000000000000ull,
    1000000000000000000ull,
    10000000000000000000ull,
};

static u128 coefficient(dec a)
{
    return (u128)a.hi << 64 | a.lo;
}

static dec make(u128 c, int scale, bool negative)
{
    assert(c <= COEFFICIENT_MAX && scale >= 0 && scale <= SCALE_MAX);
    return (dec){(uint64_t)c, (uint32_t)(c >> 64), (uint8_t)scale, negative && c != 0};
}

/* ------------------------------------------------------------------ one rounding */

/* Divides by 10^digits, rounded half-even; `rest` says that the true value is a little more than v (digits > 0
 * then). */
static void drop_digits(wide *v, int digits, bool rest)
{
    if (digits <= 0) {
        return;
    }
    for (digits--; digits > 0 && !wide_is_zero(v);) {
        int n = digits < CHUNK ? digits : CHUNK;
        rest |= wide_div_small(v, dec_power10[n]) != 0;
        digits -= n;
    }
    /* Whatever became zero on the way lies below half of the last place, unless no digit is left to drop but the
     * last. */
    uint64_t last = digits > 0 ? 0 : wide_div_small(v, 10);
    if (last > 5 || (last == 5 && (rest || (v->w[0] & 1) == 1))) {
        wide one = wide_from(1);
        *v = wide_add(v, &one);
    }
}

/* The exact value v × 10^-scale (a little more when `rest`) as a decimal, dropping as few digits as possible. */
static bool reduce(const wide *v, int64_t scale, bool negative, bool rest, dec *out)
{
    if (scale < 0) {
        return false; /* callers multiply whole numbers out first */
    }
    int64_t least = scale > SCALE_MAX ? scale - SCALE_MAX : 0;
    int excess = wide_bits(v) - 96;
    /* 0.30103 is just above log10(2); 77 digits are more than 256 bits have. The guess is never too high. */
    int guess = excess > 1 ? (int)((int64_t)(excess - 1) * 30103 / 100000) : 0;
    int drop = least > guess ? (least > 80 ? 80 : (int)least) : guess;
    for (;; drop++) {
        if (drop > scale) {
            return false;
        }
        wide q = *v;
        drop_digits(&q, drop, rest);
        if (wide_fits_96(&q)) {
            int left = scale - drop > SCALE_MAX ? SCALE_MAX : (int)(scale - drop);
            *out = make(wide_low(&q), left, negative);
            return true;
        }
    }
}

/* ------------------------------------------------------------------ arithmetic */

dec dec_from_int(int64_t v)
{
    return (dec){v < 0 ? 0 - (uint64_t)v : (uint64_t)v, 0, 0, v < 0};
}

/* Gives both the larger scale. */
static int align(dec a, dec b, wide *wa, wide *wb)
{
    *wa = wide_from(coefficient(a));
    *wb = wide_from(coefficient(b));
    if (a.scale < b.scale) {
        wide_mul_power10(wa, b.scale - a.scale);
        return b.scale;
    }
    wide_mul_power10(wb, a.scale - b.scale);
    return a.scale;
}

bool dec_add_wide(dec a, dec b, dec *out)
{
    wide wa;
    wide wb;
    int scale = align(a, b, &wa, &wb);
    if (a.negative == b.negative) {
        wide sum = wide_add(&wa, &wb);
        return reduce(&sum, scale, a.negative, false, out);
    }
    bool a_larger = wide_cmp(&wa, &wb) > 0;
    wide difference = a_larger ? wide_sub(&wa, &wb) : wide_sub(&wb, &wa);
    return reduce(&difference, scale, a_larger ? a.negative : b.negative, false, out);
}

bool dec_mul_wide(dec a, dec b, dec *out)
{
    wide product = wide_product(coefficient(a), coefficient(b));
    return reduce(&product, a.scale + b.scale, a.negative != b.negative, false, out);
}

int dec_cmp_wide(dec a, dec b)
{
    if (a.negative != b.negative) {
        return a.negative ? -1 : 1; /* INV-2: zero is never negative, so these differ */
    }
    int order;
    int gap = a.scale > b.scale ? a.scale - b.scale : b.scale - a.scale;
    if ((a.hi | b.hi) == 0 && gap <= CHUNK) {
        u128 ca = (u128)a.lo * (a.scale < b.scale ? dec_power10[gap] : 1);
        u128 cb = (u128)b.lo * (a.scale > b.scale ? dec_power10[gap] : 1);
        order = (ca > cb) - (ca < cb);
    } else {
        wide wa;
        wide wb;
        align(a, b, &wa, &wb);
        order = wide_cmp(&wa, &wb);
    }
    return a.negative ? -order : order;
}

/* Removes trailing zeros of the fraction. */
static dec strip(u128 c, int scale, bool negative)
{
    if (c == 0) {
        return make(0, 0, false);
    }
    while (scale > 0 && c > UINT64_MAX && (uint64_t)c % 2 == 0 && c % 10 == 0) {
        c /= 10;
        scale--;
    }
    if (c <= UINT64_MAX) { /* almost always, and much faster */
        uint64_t small = (uint64_t)c;
        while (scale >= 4 && small % 10000 == 0) {
            small /= 10000;
            scale -= 4;
        }
        while (scale > 0 && small % 10 == 0) {
            small /= 10;
            scale--;
        }
        c = small;
    }
    return make(c, scale, negative);
}

/* n / d, with the rest; hardware division when both have 64 bits. */
static u128 divide(u128 n, u128 d, u128 *rest)
{
    if (n <= UINT64_MAX && d <= UINT64_MAX) {
        *rest = (uint64_t)n % (uint64_t)d;
        return (uint64_t)n / (uint64_t)d;
    }
    u128 q = n / d;
    *rest = n - q * d;
    return q;
}

/* Rounds q + rest/divisor half-even at this scale. */
static bool round_quotient(u128 q, u128 rest, u128 divisor, int scale, bool negative, dec *out)
{
    bool up = rest * 2 > divisor || (rest * 2 == divisor && (q & 1) == 1);
    if (up && q == COEFFICIENT_MAX) {
        /* One more does not fit: this is (2^96 − 1) and a half or more, that is …950335.5 up; one digit less gives
         * …95034. */
        if (scale == 0) {
            return false;
        }
        *out = make(COEFFICIENT_MAX / 10 + 1, scale - 1, negative);
        return true;
    }
    *out = make(q + up, scale, negative);
    return true;
}

bool dec_div(dec a, dec b, dec *out)
{
    if (dec_is_zero(b)) {
        return false;
    }
    bool negative = a.negative != b.negative;
    u128 divisor = coefficient(b);
    u128 rest;
    u128 q = divide(coefficient(a), divisor, &rest);
    int scale = a.scale - b.scale;
    if (q == 0 && rest == 0) {
        *out = make(0, 0, false);
        return true;
    }
    /* Long division in base 10^9, then digit by digit where 10^9 would overshoot. Below scale 0 the digits are needed
     * even when they are zero. rest < 2^96, so rest × 10^9 fits in 128 bits. */
    while (scale < 0 || (rest != 0 && scale < SCALE_MAX)) {
        int left = scale < 0 ? -scale : SCALE_MAX - scale;
        int digits = left < 9 ? left : 9;
        while (digits > 1 && q >> 63 != 0 && q > (COEFFICIENT_MAX - (dec_power10[digits] - 1)) / dec_power10[digits]) {
            digits = digits > 4 ? 4 : 1;
        }
        u128 next_rest;
        u128 wider = q * dec_power10[digits] + divide(rest * dec_power10[digits], divisor, &next_rest);
        if (q > COEFFICIENT_MAX / 10 || wider > COEFFICIENT_MAX) {
            break;
        }
        q = wider;
        rest = next_rest;
        scale += digits;
    }
    if (scale < 0) {
        return false;
    }
    if (rest == 0) {
        *out = strip(q, scale, negative);
        return true;
    }
    return round_quotient(q, rest, divisor, scale, negative, out);
}

/* ------------------------------------------------------------------ rounding to a precision */

bool dec_round(dec a, int precision, dec_rounding how, dec *out)
{
    assert(precision >= -SCALE_MAX && precision <= SCALE_MAX);
    if (precision >= a.scale) {
        *out = a;
        return true;
    }
    int drop = a.scale - precision;
    u128 q = coefficient(a);
    bool rest = false; /* something other than zero below the last digit dropped */
    uint64_t last = 0; /* the digit dropped last, the highest */
    if (a.hi == 0 && drop <= CHUNK) {
        uint64_t dropped = a.lo % dec_power10[drop];
        q = a.lo / dec_power10[drop];
        last = dropped / dec_power10[drop - 1];
        rest = dropped != 0;
        drop = 0;
    }
    for (; drop > 0 && (q != 0 || last != 0); drop--) {
        rest |= last != 0;
        last = (uint64_t)(q % 10);
        q /= 10;
    }
    bool up = false;
    switch (how) {
    case DEC_HALF_AWAY: up = last >= 5; break;
    case DEC_CEIL: up = (rest || last != 0) && !a.negative; break;
    case DEC_FLOOR: up = (rest || last != 0) && a.negative; break;
    }
    q += up;
    if (precision >= 0) {
        *out = make(q, precision, a.negative);
        return true;
    }
    wide v = wide_from(q);
    wide_mul_power10(&v, -precision);
    if (!wide_fits_96(&v)) {
        return false;
    }
    *out = make(wide_low(&v), 0, a.negative);
    return true;
}

static bool to_int(u128 magnitude, bool negative, int64_t *out)
{
    if (magnitude > (u128)INT64_MAX + negative) {
        return false;
    }
    *out = negative ? (int64_t)(0 - (uint64_t)magnitude) : (int64_t)magnitude;
    return true;
}

/* Drops the fraction; tells whether it was zero. */
static u128 whole_part(dec a, bool *integral)
{
    u128 c = coefficient(a);
    int scale = a.scale;
    *integral = true;
    while (scale > 0) {
        int n = scale < CHUNK ? scale : CHUNK;
        *integral = *integral && c % dec_power10[n] == 0;
        c /= dec_power10[n];
        scale -= n;
    }
    return c;
}

bool dec_trunc_int(dec a, int64_t *out)
{
    bool integral;
    return to_int(whole_part(a, &integral), a.negative, out);
}

double dec_to_double(dec a)
{
    static const double tens[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,
                                  1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
                                  1e20, 1e21, 1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28};
    double coefficient = (double)a.hi * 0x1p64 + (double)a.lo;
    return (a.negative ? -coefficient : coefficient) / tens[a.scale];
}

bool dec_to_int_exact(dec a, int64_t *out)
{
    bool integral;
    u128 whole = whole_part(a, &integral);
    return integral && to_int(whole, a.negative, out);
}

/* ------------------------------------------------------------------ text */

#define DIGITS_KEPT 60 /* more than 96 bits or the rounding of them can see; fits 256 bits */

typedef struct number_text {
    wide digits;     /* the first digits_max significant ones */
    int significant; /* how many there are in it */
    bool rest;       /* a later digit is not zero */
    bool negative;
    int64_t scale; /* of `digits`; may be negative or huge */
} number_text;

static bool is_digit(str s, size_t i)
{
    return i < s.n && s.p[i] >= '0' && s.p[i] <= '9';
}

/* Reads [eE][+-]digits from byte i to the end; saturates, because 10^100000 and 10^-100000 are as good as any. */
static bool scan_exponent(str s, size_t i, int64_t *exponent)
{
    bool negative = i + 1 < s.n && s.p[i + 1] == '-';
    i += i + 1 < s.n && (s.p[i + 1] == '-' || s.p[i + 1] == '+') ? 2 : 1;
    if (!is_digit(s, i)) {
        return false;
    }
    int64_t v = 0;
    for (; is_digit(s, i); i++) {
        v = v > INT64_MAX / 32 ? v : v * 10 + (s.p[i] - '0');
    }
    *exponent = negative ? -v : v;
    return i == s.n;
}

static bool scan(str s, number_text *t)
{
    size_t i = s.n > 0 && (s.p[0] == '-' || s.p[0] == '+') ? 1 : 0;
    *t = (number_text){.negative = i == 1 && s.p[0] == '-'};
    uint64_t chunk = 0;
    int chunk_digits = 0;
    bool any = false;
    bool point = false;
    for (; is_digit(s, i) || (i < s.n && s.p[i] == '.' && !point); i++) {
        if (s.p[i] == '.') {
            point = true;
            continue;
        }
        any = true;
        unsigned digit = (unsigned)(s.p[i] - '0');
        if (t->significant == DIGITS_KEPT) {
            t->rest |= digit != 0;
            t->scale -= !point;
            continue;
        }
        t->significant += t->significant > 0 || digit != 0;
        t->scale += point;
        chunk = chunk * 10 + digit;
        if (++chunk_digits == CHUNK) {
            wide_mul_small(&t->digits, dec_power10[CHUNK], chunk);
            chunk = 0;
            chunk_digits = 0;
        }
    }
    wide_mul_small(&t->digits, dec_power10[chunk_digits], chunk);
    int64_t exponent = 0;
    if (i < s.n && (s.p[i] == 'e' || s.p[i] == 'E')) {
        any = any && scan_exponent(s, i, &exponent);
        i = s.n;
    }
    t->scale -= exponent;
    return any && i == s.n;
}

static bool from_text(number_text *t, dec *out)
{
    if (wide_is_zero(&t->digits)) {
        int scale = t->scale < 0 ? 0 : t->scale > SCALE_MAX ? SCALE_MAX : (int)t->scale;
        *out = make(0, scale, false);
        return true;
    }
    if (t->scale < 0) {
        /* A number with digits left out has more than 60 of them, too many for 96 bits. */
        if (t->rest || t->scale < -SCALE_MAX || t->significant - t->scale > 29) {
            return false;
        }
        wide_mul_power10(&t->digits, (int)-t->scale);
        t->scale = 0;
    }
    return reduce(&t->digits, t->scale, t->negative, t->rest, out);
}

bool dec_parse(str s, dec *out)
{
    number_text t;
    return scan(s, &t) && from_text(&t, out);
}

bool dec_parse_float_literal(str s, dec *out)
{
    number_text t;
    if (!scan(s, &t)) {
        return false;
    }
    if (t.significant > 15) {
        drop_digits(&t.digits, t.significant - 15, t.rest);
        t.scale -= t.significant - 15;
        t.significant = 15; /* or a 1 with 15 zeros, which the limits below do not mind */
        t.rest = false;
    }
    while (t.scale > 0 && !wide_is_zero(&t.digits) && wide_low(&t.digits) % 10 == 0) {
        wide_div_small(&t.digits, 10);
        t.significant--;
        t.scale--;
    }
    dec value;
    if (!from_text(&t, &value)) {
        return false;
    }
    *out = dec_normal(value);
    return true;
}

size_t dec_write(dec a, char out[40])
{
    /* Digits from the last to the first, in two halves of 64 bits. */
    char digits[40];
    size_t n = 0;
    u128 c = coefficient(a);
    uint64_t low = (uint64_t)(c % dec_power10[CHUNK]);
    uint64_t high = (uint64_t)(c / dec_power10[CHUNK]);
    while (low > 0 || (high > 0 && n < CHUNK)) {
        digits[n++] = (char)('0' + low % 10);
        low /= 10;
    }
    while (high > 0) {
        digits[n++] = (char)('0' + high % 10);
        high /= 10;
    }
    while (n < (size_t)a.scale + 1) {
        digits[n++] = '0';
    }
    size_t length = 0;
    if (a.negative) {
        out[length++] = '-';
    }
    while (n > 0) {
        out[length++] = digits[--n];
        if (n == a.scale && n > 0) {
            out[length++] = '.';
        }
    }
    return length;
}

dec dec_normal(dec a)
{
    return strip(coefficient(a), a.scale, a.negative);
}

uint32_t dec_hash(dec a)
{
    dec d = dec_normal(a);
    uint64_t h = d.lo ^ ((uint64_t)d.hi << 32 | (uint64_t)d.scale << 8 | d.negative) * 0x9E3779B97F4A7C15ull;
    h = (h ^ h >> 30) * 0xBF58476D1CE4E5B9ull;
    h = (h ^ h >> 27) * 0x94D049BB133111EBull;
    return (uint32_t)(h ^ h >> 32);
}

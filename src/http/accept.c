/* What a client accepts, and what of ours suits it best (RFC 9110, 12.4 and 12.5). */
#include "http/http.h"

#include "base/banned.h"

/* The part before sep, without white space; *rest goes on after it. */
static str take(str *rest, char sep)
{
    const char *end = rest->n == 0 ? NULL : memchr(rest->p, sep, rest->n);
    size_t n = end == NULL ? rest->n : (size_t)(end - rest->p);
    str part = str_trim(str_cut(*rest, 0, n));
    *rest = str_from(*rest, end == NULL ? n : n + 1);
    return part;
}

/* "0.8" in thousandths; what is not a weight counts as 1. */
static int weight_of(str text)
{
    int weight = 0, unit = 100;
    if (text.n == 0 || (text.p[0] != '0' && text.p[0] != '1') || (text.n > 1 && text.p[1] != '.') || text.n > 5) {
        return 1000;
    }
    weight = text.p[0] == '1' ? 1000 : 0;
    for (size_t i = 2; i < text.n; i++, unit /= 10) {
        if (text.p[i] < '0' || text.p[i] > '9') {
            return 1000;
        }
        weight += (text.p[i] - '0') * unit;
    }
    return weight < 1000 ? weight : 1000;
}

/* How exactly a range fits an offer: 0 not, 1 the star, 2 "text" with a star or "nl-NL" for "nl", 3 the same. */
static int fit(str range, str offer)
{
    if (str_eq_nocase(range, offer)) {
        return 3;
    }
    if (str_eq(range, S("*")) || str_eq(range, S("*/*"))) {
        return 1;
    }
    if (str_ends(range, S("/*")) && range.n - 1 <= offer.n &&
        str_eq_nocase(str_cut(range, 0, range.n - 1), str_cut(offer, 0, range.n - 1))) {
        return 2;
    }
    bool longer = range.n > offer.n && range.p[offer.n] == '-' && str_find(offer, S("/")) < 0;
    return longer && str_eq_nocase(str_cut(range, 0, offer.n), offer) ? 2 : 0;
}

/* The weight that the header gives an offer: that of the range that fits it most exactly; 0 when none does. */
static int weight_for(str header, str offer)
{
    int best_fit = 0, weight = 0;
    while (header.n > 0) {
        str range = take(&header, ',');
        str name = take(&range, ';');
        int w = 1000;
        while (range.n > 0) {
            str parameter = take(&range, ';');
            if (str_starts(parameter, S("q=")) || str_starts(parameter, S("Q="))) {
                w = weight_of(str_from(parameter, 2));
            }
        }
        int f = fit(name, offer);
        if (f > best_fit || (f == best_fit && f > 0 && w > weight)) {
            best_fit = f;
            weight = w;
        }
    }
    return weight;
}

size_t http_best(str header, const str *offers, size_t count)
{
    if (str_trim(header).n == 0) {
        return 0;
    }
    size_t best = count;
    int best_weight = 0;
    for (size_t i = 0; i < count; i++) {
        int weight = weight_for(header, offers[i]);
        if (weight > best_weight) {
            best = i;
            best_weight = weight;
        }
    }
    return best;
}

/* HTML writing: small, streaming, and safe by default.
 *
 * Uses: base. Read first: this file.
 *
 * INV-1  Text and attribute values are escaped, always; invalid UTF-8 and control characters become U+FFFD. The only thing that goes out
 *        unescaped is the doctype.
 * INV-2  Elements nest: an end names the element that is open, and html_done asserts that all are closed.
 * INV-3  No `style` element (but that of html_style) or attribute, no inline handler (`on…`), no script without `src`: asserted, for the names are ours.
 * INV-4  An address (href, action, formaction, src) that is not a path, a fragment, https:, http:, tel: or mailto: is left out, for addresses
 *        may come from content.
 * INV-5  Names of elements, attributes and classes are literals of ours; they outlive the writer.
 */
#ifndef WEB_HTML_H
#define WEB_HTML_H

#include "base/str.h"

enum { HTML_DEPTH_MAX = 64 };

typedef struct html {
    buf *out;
    const char *open[HTML_DEPTH_MAX];
    int depth;
    bool in_tag; /* attributes may follow */
} html;

html html_to(buf *out);
void html_doctype(html *h);
void html_done(const html *h);

void html_begin(html *h, const char *tag); /* void elements (input, meta, …) and empty ones of SVG need no end */
void html_end(html *h, const char *tag);
void html_attr(html *h, const char *name, str value);
void html_attr_int(html *h, const char *name, int64_t value);
void html_flag(html *h, const char *name); /* an attribute without a value */
void html_text(html *h, str text);

/* The style of a page that stands by itself, in a mail or on paper: no page that the server gives. Fixed rules of ours, without `<`. */
void html_style(html *h, const char *rules);

/* html_begin with a class, which may be NULL. */
void html_box(html *h, const char *tag, const char *class_name);
/* A whole element: class (may be NULL) and text. */
void html_line(html *h, const char *tag, const char *class_name, str text);

#endif

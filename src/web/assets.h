/* Assets: style sheet, script, icons, font and licences, embedded in the program.
 *
 * Uses: base. Read first: docs/web.md (how they are made).
 *
 * INV-1  A name holds a hash of the content: what an address gives never changes, so a browser may keep it for ever.
 * INV-2  Everything a page loads is here; nothing comes from another origin.
 */
#ifndef WEB_ASSETS_H
#define WEB_ASSETS_H

#include "base/str.h"

typedef struct web_asset {
    str role; /* "style", "script", "icons", "font", "licences" */
    str name; /* samenhang.1a2b3c4d5e6f.css */
    str url;  /* /a/ and the name */
    str content_type;
    str hash;  /* SHA-256 of the bytes, 64 hexadecimal digits: for ETag */
    str bytes; /* as they are */
    str gzip;  /* the same, compressed; empty when that is of no use */
} web_asset;

const web_asset *web_assets(size_t *count);
const web_asset *web_asset_named(str name); /* NULL when there is none */
str web_asset_url(const char *role);        /* asserts that the role exists */

#endif

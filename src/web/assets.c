#include "web/assets.h"

#include <assert.h>

/* Generated from build-assets/ by tools/assets2c.py: `asset_rows`. */
#include "asset_tables.h"

#include "base/banned.h"

enum { ASSETS = sizeof asset_rows / sizeof asset_rows[0] };

const web_asset *web_assets(size_t *count)
{
    *count = ASSETS;
    return asset_rows;
}

const web_asset *web_asset_named(str name)
{
    for (size_t i = 0; i < ASSETS; i++) {
        if (str_eq(asset_rows[i].name, name)) {
            return &asset_rows[i];
        }
    }
    return NULL;
}

str web_asset_url(const char *role)
{
    for (size_t i = 0; i < ASSETS; i++) {
        if (str_eq(asset_rows[i].role, str_of(role))) {
            return asset_rows[i].url;
        }
    }
    assert(false); /* a role that the build of the assets does not know */
    return STR_NULL;
}

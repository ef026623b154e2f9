/* Files, directories, hashes and the clock: the outside world, in one place.
 *
 * Uses: err; libsodium for SHA-256, libdeflate for gzip. Read first: this file.
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/err.h"

/* The whole file, at most bytes_max (ERR_LIMIT beyond; ERR_IO when it cannot be read), in a. "-" reads standard input. */
bool file_read(arena *a, str path, size_t bytes_max, str *out, err *e);

/* Writes through a temporary file beside it and a rename, so that a reader never sees half a file. ERR_IO leaves the old one. */
bool file_write(str path, str text, err *e);

/* Makes the directory, and those above it, when they are not there. */
bool file_make_directory(str path, err *e);

bool file_is_directory(str path); /* links are followed */
bool file_exists(str path);       /* a file or a directory that may be looked at */

/* Paths of all regular files below the directory (links to directories are not followed) whose name ends in one of the
 * suffixes (0 suffixes: all), sorted bytewise by whole path; directories whose name starts with a point are skipped. A
 * path that is a file is returned as is. */
bool file_list(arena *a, str directory, const str *suffixes, size_t suffix_count, str **paths, size_t *count, err *e);

/* 64 hexadecimal digits, in small letters, without a NUL. */
void file_sha256(str bytes, char out[64]);

/* Compressed as gzip, quickly rather than small, in arena a. */
str file_gzip(arena *a, str text);

/* What a gzip file (1f 8b …) holds, in arena a; any other text as it is, not copied. ERR_LIMIT: more than bytes_max; ERR_SYNTAX: broken or
 * cut off. Out is untouched then. */
bool file_gunzip(arena *a, str packed, size_t bytes_max, str *out, err *e);

/* Seconds since 1970-01-01T00:00:00Z; the environment variable SOURCE_DATE_EPOCH wins, for reproducible output. */
int64_t clock_now(void);
str clock_rfc3339(arena *a, int64_t seconds); /* 2026-11-22T08:12:00Z */
str clock_today(arena *a);                    /* YYYY-MM-DD in the local time zone */

#endif

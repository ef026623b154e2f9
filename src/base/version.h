/* The version of the program, as it stands in receipts and is shown by `samenhang --version`.
 *
 * Uses: nothing. The one place where it is written down is the project version in meson.build, which hands it to the
 * compiler; a program that was compiled in another way says so.
 */
#ifndef BASE_VERSION_H
#define BASE_VERSION_H

#ifndef SAMENHANG_VERSION
#define SAMENHANG_VERSION "0.1.0-unreleased"
#endif

#endif

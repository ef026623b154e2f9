/* Who keeps Samenhang, and where to write to: the same as in publiccode.yml, which a test holds beside it.
 *
 * Uses: nothing. There is no public address yet: what ends with example.org is filled in with the first publication.
 */
#ifndef BASE_CONTACT_H
#define BASE_CONTACT_H

#define CONTACT_NAME "Maintainers of Samenhang"
#define CONTACT_EMAIL "samenhang@example.org"
#define CONTACT_URL "https://example.org/samenhang"
#define CONTACT_NOT_YET "example.org" /* an address that ends so reaches nobody */

#endif

/* The words by which services are found, cut and folded once when the catalogue is read.
 *
 * Uses: services.h, base/fold.h. Internal to services: catalogue.c makes them, search.c compares.
 */
#ifndef SERVICES_TERMS_H
#define SERVICES_TERMS_H

#include "base/fold.h"
#include "services/services.h"

struct service_term {
    str written;
    const word *words;
    size_t count;
    bool of_body; /* the name of the body, not of the service */
};

/* Fills the terms of each service of the list, in a; the texts stay those of the service. */
void services_make_terms(arena *a, service *list, size_t n);

#endif

/* doc_read_json: see document.h. */
#include "document.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return check_document(doc_read_json, (str){(const char *)data, size});
}

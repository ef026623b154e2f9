/* doc_read_yaml: see document.h. */
#include "document.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return check_document(doc_read_yaml, (str){(const char *)data, size});
}

/* What libmicrohttpd does at its barest: one fixed answer, no headers of ours, no log. The measure for bench_http.sh.
 *
 *   http_hello PORT THREADS        until it is killed
 */
#include <microhttpd.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static enum MHD_Result hello(void *nothing, struct MHD_Connection *c, const char *url, const char *method,
                             const char *version, const char *data, size_t *n, void **seen)
{
    (void)nothing;
    (void)url;
    (void)method;
    (void)version;
    (void)data;
    (void)n;
    if (*seen == NULL) { /* an answer at the first call would end the connection */
        *seen = c;
        return MHD_YES;
    }
    static char text[] = "ok\n";
    struct MHD_Response *r = MHD_create_response_from_buffer(3, text, MHD_RESPMEM_PERSISTENT);
    enum MHD_Result good = MHD_queue_response(c, 200, r);
    MHD_destroy_response(r);
    return good;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: http_hello PORT THREADS\n");
        return 2;
    }
    struct MHD_Daemon *d =
        MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD, (uint16_t)strtoul(argv[1], NULL, 10), NULL, NULL, hello, NULL,
                         MHD_OPTION_THREAD_POOL_SIZE, (unsigned)strtoul(argv[2], NULL, 10), MHD_OPTION_END);
    if (d == NULL) {
        fprintf(stderr, "http_hello: the port is taken\n");
        return 1;
    }
    pause();
    MHD_stop_daemon(d);
    return 0;
}

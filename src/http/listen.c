/* A listening socket. */
#include "http/http.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/banned.h"

static int port_of(int fd)
{
    union {
        struct sockaddr any;
        struct sockaddr_in v4;
        struct sockaddr_in6 v6;
    } at = {0};
    socklen_t n = sizeof at;
    if (getsockname(fd, &at.any, &n) != 0) {
        return 0;
    }
    return ntohs(at.any.sa_family == AF_INET6 ? at.v6.sin6_port : at.v4.sin_port);
}

static bool listen_on(const struct addrinfo *at, str address, int port, int *listener, err *e)
{
    int on = 1;
    int fd = socket(at->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    bool good = fd >= 0 && setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 &&
                bind(fd, at->ai_addr, at->ai_addrlen) == 0 && listen(fd, SOMAXCONN) == 0;
    int why = errno;
    if (good) {
        *listener = fd;
        return true;
    }
    if (fd >= 0) {
        close(fd);
    }
    const char *advice = why == EADDRINUSE
                             ? "; another program has it, choose another port with --port N, or with make run PORT=N"
                         : why == EACCES        ? "; ports below 1024 are for root, choose a higher one"
                         : why == EADDRNOTAVAIL ? "; this machine does not have that address"
                                                : "";
    return err_set(e, ERR_IO, "nobody can be heard on '" STR_FMT "' port %d: %s%s", STR_ARG(address), port,
                   strerror(why), advice);
}

bool http_listen(str address, int port, int *listener, int *port_out, err *e)
{
    char host[64], service[8];
    struct addrinfo *found = NULL;
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE};
    if (port < 0 || port > 65535) {
        return err_set(e, ERR_USAGE, "%d is no port; a port is a number from 0 to 65535", port);
    }
    int length = snprintf(host, sizeof host, STR_FMT, STR_ARG(address));
    snprintf(service, sizeof service, "%d", port);
    if (length < 0 || (size_t)length >= sizeof host || getaddrinfo(host, service, &hints, &found) != 0) {
        return err_set(e, ERR_USAGE, "'" STR_FMT "' is no address; write one in numbers, such as 127.0.0.1 or ::1",
                       STR_ARG(address));
    }
    int fd = -1;
    bool good = listen_on(found, address, port, &fd, e);
    freeaddrinfo(found);
    TRY(good);
    *listener = fd;
    *port_out = port_of(fd);
    return true;
}

/* The server: opens the socket, gives up root, and runs the doors in a supervised worker. */
#include "cli/command.h"

#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "api/api.h"
#include "base/file.h"
#include "cli/household_input.h"
#include "cli/services_input.h"
#include "cli/supervise.h"
#include "http/http.h"
#include "web/counter.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ doors */

/* What the doors share: opened in the worker, once, and read only from then on. */
typedef struct counter {
    const cli_call *call;
    desk *desk;
    service_catalogue services;
    broker *broker; /* NULL: the content has no neighbourhood */
} counter;

/* Each door opens in the worker, once, and gives its table of routes; what it needs lives in the arena of the call, or is
 * let go with arena_defer. A new door is one function and one line in `doors`. */
typedef bool (*door_open)(const counter *c, http_table *table, err *e);

static bool open_service(const counter *c, http_table *table, err *e)
{
    (void)c;
    (void)e;
    *table = (http_table){.prefix = "/", .routes = http_service_routes, .count = http_service_route_count};
    return true;
}

static bool open_api(const counter *c, http_table *table, err *e)
{
    (void)e;
    *table = api_table(api_door_new(c->call->a, c->desk, &c->services, c->broker));
    return true;
}

enum { SITE_BYTES_MAX = 100000 };

/* The pages of the counter, for the municipality of site.yaml. */
static bool open_counter(const counter *c, http_table *table, err *e)
{
    arena *a = c->call->a;
    web_counter *pages = ARENA_NEW(a, web_counter);
    web_site *site = ARENA_NEW(a, web_site);
    str yaml, path = str_printf(a, STR_FMT "/site.yaml", STR_ARG(cli_content_directory(c->call)));
    TRY(file_read(a, path, SITE_BYTES_MAX, &yaml, e) && web_site_read(a, path, yaml, site, e));
    *pages = (web_counter){.desk = c->desk, .services = &c->services, .site = site, .broker = c->broker};
    *table = web_counter_table(a, pages);
    return true;
}

/* Neighbours who help each other: what they say is in the journal, which this process alone has open. */
static bool open_broker(counter *c, err *e)
{
    arena *a = c->call->a;
    str path = cli_neighbourhood(c->call);
    if (cli_value(c->call, "neighbourhood").n == 0 && !file_exists(path)) {
        return true; /* the content has none; one that was named must be there */
    }
    c->broker = broker_open(c->desk, path, cli_value(c->call, "journal"), e);
    if (c->broker == NULL) {
        if (str_eq(str_of(e->file), S("journal"))) { /* so it is called inside; here it has a name */
            e->file[0] = '\0';
            err_in_file(e, cli_value(c->call, "journal"));
        }
        return false;
    }
    arena_defer(a, (void (*)(void *))broker_close, c->broker);
    return true;
}

static const door_open doors[] = {
    open_counter, /* first: it refuses what no door takes */
    open_service,
    open_api,
};
enum { DOORS = sizeof doors / sizeof doors[0] };

/* ------------------------------------------------------------------ options */

enum { STOP_SECONDS = 10, PORT = 8080 };
#define ADDRESS "127.0.0.1"

typedef struct serve {
    cli_call *call;
    http_options options;
    unsigned stop_seconds;
    str address;
    int port; /* that it became */
} serve;

typedef struct number_option {
    const char *name;
    int64_t least, most;
    unsigned *into;
} number_option;

static bool read_limits(serve *s, err *e)
{
    http_limits *l = &s->options.limits;
    const number_option numbers[] = {
        {"threads", 1, 64, &s->options.threads},
        {"connections", 16, 60000, &l->connections},
        {"connections-per-address", 1, 60000, &l->connections_per_address},
        {"header-seconds", 1, 600, &l->header_seconds},
        {"body-seconds", 1, 600, &l->body_seconds},
        {"answer-seconds", 1, 600, &l->answer_seconds},
        {"long-threads", 1, 64, &l->long_threads},
        {"long-waiting", 1, 10000, &l->long_waiting},
        {"stop-seconds", 1, 600, &s->stop_seconds},
    };
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        int64_t n = *numbers[i].into;
        TRY(cli_read_number(s->call, numbers[i].name, numbers[i].least, numbers[i].most, &n, e));
        *numbers[i].into = (unsigned)n;
    }
    return true;
}

/* ------------------------------------------------------------------ rights */

static bool become_user(const char *name, err *e)
{
    const struct passwd *user = getpwnam(name);
    if (user == NULL) {
        return err_set(e, ERR_USAGE, "there is no user '%s' on this system; see --user", name);
    }
    if (user->pw_uid == geteuid()) {
        return true;
    }
    if (geteuid() != 0) {
        return err_set(e, ERR_USAGE, "only root can become '%s'; leave --user out, or start as root", name);
    }
    if (initgroups(name, user->pw_gid) != 0 || setgid(user->pw_gid) != 0 || setuid(user->pw_uid) != 0 ||
        setuid(0) == 0) {
        return err_set(e, ERR_IO, "this process could not become '%s'", name);
    }
    return true;
}

static bool drop_rights(const cli_call *call, err *e)
{
    str user = cli_value(call, "user");
    if (user.n > 0) {
        return become_user(str_copy(call->a, user).p, e);
    }
    if (geteuid() == 0) {
        fputs("samenhang: this runs as root: enough to try it out here; to serve others, --user names somebody with "
              "fewer rights\n",
              stderr);
    }
    return true;
}

/* Nothing that people tell may reach a disk: no core dump of this process. And as many files as this system lets us have,
 * because each connection is one. */
static void set_process_limits(void)
{
    struct rlimit files;
    const struct rlimit none = {0, 0};
    prctl(PR_SET_DUMPABLE, 0);
    setrlimit(RLIMIT_CORE, &none);
    if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
}

/* ------------------------------------------------------------------ the worker */

static void tell_journal(const cli_call *call)
{
    if (cli_value(call, "journal").n == 0 && file_exists(cli_neighbourhood(call))) {
        fputs(
            "samenhang: what neighbours say to each other is kept in memory, until this stops; --journal names a file "
            "for it\n",
            stderr);
    }
}

/* When all has been read and requests are taken; not again when a worker is started anew. */
static void announce(const serve *s)
{
    str address = s->address;
    tell_journal(s->call);
    bool local = str_eq(address, S(ADDRESS)) || str_eq(address, S("::1"));
    bool six = str_find(address, S(":")) >= 0;
    str host = local ? S("localhost") : address;
    printf("Samenhang is at http://%s" STR_FMT "%s:%d (Ctrl-C stops it)\n", !local && six ? "[" : "", STR_ARG(host),
           !local && six ? "]" : "", s->port);
    fflush(stdout);
}

static bool run_server(serve *s, bool again, err *e)
{
    http_table tables[DOORS];
    counter c = {.call = s->call};
    sigset_t quits;
    int got = 0;
    c.desk = cli_open_desk(s->call, TEXT_EN, e);
    TRY(c.desk != NULL && cli_open_services(s->call, &c.services, e) && open_broker(&c, e));
    for (size_t i = 0; i < DOORS; i++) {
        TRY(doors[i](&c, &tables[i], e));
    }
    s->options.tables = tables;
    s->options.table_count = DOORS;
    sigemptyset(&quits);
    sigaddset(&quits, SIGTERM);
    sigaddset(&quits, SIGINT);
    http_server *server = http_server_start(&s->options, e);
    TRY(server != NULL);
    if (!again) {
        announce(s);
    }
    sigwait(&quits, &got);
    if (!http_server_stop(server, s->stop_seconds)) {
        fputs("samenhang: some requests were not finished in time and were cut off\n", stderr);
    }
    return true;
}

static int work(void *arg, bool again)
{
    serve *s = arg;
    err e = {0};
    set_process_limits();
    arena_wipe_always(); /* also what a law evaluation kept for itself */
    bool good = run_server(s, again, &e);
    if (!good) {
        cli_print_error(s->call, &e);
    }
    arena_free(s->call->a); /* what the doors deferred */
    return good ? 0 : err_exit_code(&e);
}

/* ------------------------------------------------------------------ the command */

static bool run_serve(cli_call *call, err *e)
{
    serve s = {.call = call,
               .options = {.log_fd = cli_flag(call, "quiet") ? -1 : STDERR_FILENO},
               .stop_seconds = STOP_SECONDS};
    int64_t port = PORT;
    s.address = cli_value(call, "address").n > 0 ? cli_value(call, "address") : S(ADDRESS);
    TRY(cli_read_number(call, "port", 0, 65535, &port, e));
    TRY(read_limits(&s, e));
    TRY(http_listen(s.address, (int)port, &s.options.listener, &s.port, e));
    TRY(drop_rights(call, e));
    const supervised worker = {work, &s, s.stop_seconds + 2};
    bool good = supervise(&worker, &call->exit_code, e);
    close(s.options.listener);
    return good;
}

static const cli_option serve_options[] = {
    {.name = "address", .value = "IP", .help = "address to listen on; without it 127.0.0.1, this machine only"},
    {.name = "port", .value = "N", .help = "port to listen on; without it 8080; 0 takes a free one"},
    {.name = "user", .value = "NAME", .help = "when started as root: become this user once the port is open"},
    {.name = "threads", .value = "N", .help = "threads; without it one for each core, at most 8"},
    {.name = "connections", .value = "N", .help = "connections at the same time; without it 1024"},
    {.name = "connections-per-address",
     .value = "N",
     .help = "connections from one address; without it 256; a proxy is one address"},
    {.name = "header-seconds",
     .value = "N",
     .help = "time for the headers, from connecting or from the previous answer; without it 20"},
    {.name = "body-seconds", .value = "N", .help = "time for the body; without it 30"},
    {.name = "answer-seconds", .value = "N", .help = "time for the client to take the answer; without it 60"},
    {.name = "long-threads",
     .value = "N",
     .help = "pages that take long, made at the same time; without it half of the cores, 1 to 4"},
    {.name = "long-waiting", .value = "N", .help = "requests that may wait for one; without it four for each thread"},
    {.name = "neighbourhood",
     .value = "FILE",
     .help =
         "who helps each other (as content/neighbourhood/neighbourhood.yaml); without it that of the content, if it "
         "has one"},
    {.name = "journal",
     .value = "FILE",
     .help = "where what neighbours say to each other is kept; made when it is not there; without it, in memory until "
             "this stops"},
    {.name = "stop-seconds", .value = "N", .help = "time for requests under way when stopping; without it 10"},
    {CLI_OPTION_CONTENT},
    {CLI_OPTION_DATA},
    {.name = "quiet", .help = "no line for each request on standard error"},
    {0},
};

const cli_command cli_serve = {
    .words = {"serve", NULL},
    .help = "Serve pages and API over HTTP until SIGTERM or Ctrl-C.",
    .details =
        "Prints the address on standard output, and on standard error one line for each request: time, method, route, "
        "status, bytes, microseconds. What people send is never logged or stored, but for what neighbours say who help "
        "each other: that is in the journal.\n"
        "A worker process does the work; when it dies it is started again. docs/serving.md tells how to run it behind "
        "nginx and with systemd.",
    .example = "samenhang serve --port 8080",
    .options = serve_options,
    .run = run_serve,
};

#!/usr/bin/env python3
"""The service over real sockets on loopback, on free ports; every server is ended by its process id. See tests/http_test.sh."""
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time

PROGRAM = os.path.abspath(os.environ["SAMENHANG"])
SECURITY = {
    "content-security-policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
                               "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}
LINE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|-) (/healthz|/metrics|-) \d{3} \d+ \d+")
passed = failed = 0


def verdict(good, name, detail=""):
    global passed, failed
    if good:
        passed += 1
        print(f"ok {passed + failed} - {name}", flush=True)
    else:
        failed += 1
        print(f"not ok {passed + failed} - {name}", flush=True)
        for line in str(detail).splitlines():
            print("#  ", line)


def until(what, seconds=15):
    """The first true answer of what(), or the last one."""
    end = time.monotonic() + seconds
    while True:
        answer = what()
        if answer or time.monotonic() > end:
            return answer
        time.sleep(0.05)


class Server:
    def __init__(self, *options, before=None):
        self.log = tempfile.TemporaryFile()
        self.process = subprocess.Popen([PROGRAM, "serve", "--port", "0", *options], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=self.log, text=True, preexec_fn=before)
        self.said = self.process.stdout.readline()
        found = re.search(r"http://localhost:(\d+) ", self.said)
        self.port = int(found[1]) if found else 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.log.close()

    def connect(self):
        s = socket.create_connection(("127.0.0.1", self.port), timeout=20)
        return s

    def workers(self):
        path = f"/proc/{self.process.pid}/task/{self.process.pid}/children"
        try:
            with open(path) as f:
                return [int(word) for word in f.read().split()]
        except OSError:
            return []

    def text(self):
        return os.pread(self.log.fileno(), 1 << 24, 0).decode()

    def stop(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        return self.process.wait(timeout=30)


def read_reply(s, has_body=True):
    """(status, headers, body) of one answer on a connection; None when it was closed before one began."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = s.recv(65536)
        if not piece:
            return None if not data else ("half", data, b"")
        data += piece
    head, body = data.split(b"\r\n\r\n", 1)
    lines = head.decode().split("\r\n")
    headers = {k.lower(): v for k, v in (line.split(": ", 1) for line in lines[1:])}
    length = int(headers.get("content-length", 0)) if has_body else 0
    while len(body) < length:
        piece = s.recv(65536)
        if not piece:
            return "half", headers, body
        body += piece
    return int(lines[0].split()[1]), headers, body


def ask(server, line="GET /healthz", headers="", body=b""):
    with server.connect() as s:
        if body:
            headers += f"Content-Length: {len(body)}\r\n"
        s.sendall(f"{line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n".encode() + body)
        return read_reply(s, not line.startswith("HEAD"))


def alive(pid):
    try:
        with open(f"/proc/{pid}/stat") as f:
            return f.read().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


# ---------------------------------------------------------------- answers, log, counts

FORM = "Content-Type: application/x-www-form-urlencoded\r\n"


def test_elsewhere():
    """A form is taken of a page of our own, and of a program; not of a page elsewhere."""
    with Server() as server:
        rows = [("Origin: http://evil.example\r\n", 403), ("Sec-Fetch-Site: cross-site\r\n", 403), ("Origin: null\r\n", 403),
                ("Origin: http://localhost\r\nSec-Fetch-Site: same-origin\r\n", 200), ("", 200)]
        wrong = []
        for headers, status in rows:
            reply = ask(server, "POST /nl", FORM + headers, b"zorg=de+kraan+lekt")
            if reply[0] != status or (b"Dit kwam van een andere website" in reply[2]) != (status == 403):
                wrong.append((headers, reply[0]))
        verdict(not wrong, "a form that a page elsewhere sent is refused, with a sentence", wrong)


def test_answers():
    with Server() as server:
        verdict(server.port > 0, "says where it is", server.said)
        requests = [("GET /healthz", 200), ("HEAD /healthz", 200), ("GET /no/way/here", 404), ("POST /healthz", 405), ("GET /%zz", 400),
                    ("GET /healthz?GEHEIM=%FF", 400), ("GET /" + "GEHEIM" * 1400, 414), ("GEHEIM /metrics", 405)]
        replies = [(line, status, ask(server, line, "Cookie: GEHEIM=1\r\n")) for line, status in requests]
        replies.append(("POST body", 415, ask(server, "GET /healthz", "Content-Type: text/GEHEIM\r\n", b"GEHEIM" * 1000)))
        wrong = [(line[:60], reply and reply[0]) for line, status, reply in replies if not reply or reply[0] != status]
        verdict(not wrong, "every request has the status it should", wrong)
        bare = [(line[:60], name) for line, _, reply in replies for name, value in SECURITY.items()
                if reply[1].get(name) != value]
        verdict(not bare, "every answer has the security headers", bare)
        verdict(replies[0][2][2] == b"ok\n" and replies[1][2][2] == b"", "health is told in a word, and HEAD without it")
        verdict(replies[3][2][1].get("allow") == "GET, HEAD", "a wrong method is told which ones are right")
        text = ask(server, "GET /metrics")[2].decode()
        counts = dict(re.findall(r"^samenhang_http_requests_total\{(.*?)\} (\d+)$", text, re.M))
        wanted = {'method="GET",route="/healthz",status="200"': "2", 'method="GET",route="/healthz",status="400"': "1",
                  'method="GET",route="/healthz",status="415"': "1", 'method="-",route="-",status="400"': "1",
                  'method="-",route="-",status="404"': "1", 'method="-",route="-",status="405"': "2",
                  'method="-",route="-",status="414"': "1"}
        verdict(counts == wanted, "the counts are those of the requests", counts)
        verdict(server.stop() == 0, "ends with exit code 0 on SIGTERM", server.text())
        log = [line for line in server.text().splitlines() if not line.startswith("samenhang: ")]  # said once, at the start
        verdict(len(log) == len(replies) + 1 and all(LINE.fullmatch(line) for line in log),
                "one line per request: time, method, route, status, bytes, microseconds", "\n".join(log))
        verdict("geheim" not in server.text().lower() and "GEHEIM" not in text, "nothing of a request is logged or counted")


SAMPLE = re.compile(r'([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{((?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\["\\n])*"(?:,|(?=\})))*)\})? '
                    r'([+-]?(?:\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|Inf|NaN))')


def prometheus(text):
    """What is wrong with a text in the exposition format 0.0.4: each sample has one type, told before it; all samples of a metric stand
    together; none stands twice; of a histogram each bucket holds the one below it, and +Inf is the count."""
    wrong, types, seen, order, buckets, counts = [], {}, set(), [], {}, {}
    for line in text.split("\n")[:-1]:
        comment = re.fullmatch(r"# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)", line)
        sample = SAMPLE.fullmatch(line)
        if comment and comment[1] == "TYPE":
            if comment[2] in types or comment[3] not in ("counter", "gauge", "histogram"):
                wrong.append(line)
            types[comment[2]] = comment[3]
        elif sample:
            name, labels, value = sample[1], sample[2] or "", float(sample[3])
            family = name if name in types else re.sub("_(bucket|sum|count)$", "", name)
            if types.get(family) != "histogram" and family != name or family not in types or (name, labels) in seen:
                wrong.append(line)
            if types.get(family) == "counter" and (value < 0 or not family.endswith("_total")):
                wrong.append(line)
            seen.add((name, labels))
            order += [family] if order[-1:] != [family] else []
            if name.endswith("_bucket"):
                bound = re.search(r'le="([^"]*)"', labels)[1]
                buckets.setdefault((family, re.sub(r',?le="[^"]*"', "", labels)), []).append((float(bound), value))
            elif name == family + "_count":
                counts[family, labels] = value
        elif not comment:
            wrong.append(line)
    wrong += [f"{family}: its samples stand apart" for family in set(order) if order.count(family) > 1]
    wrong += [f"{key}: {rows}" for key, rows in buckets.items()
              if rows != sorted(rows) or [n for _, n in rows] != sorted(n for _, n in rows) or rows[-1] != (float("inf"), counts.get(key))]
    return wrong + ([] if text.endswith("\n") and len(buckets) > 0 else ["no histogram, or no end of the last line"])


def test_metrics():
    with Server("--quiet") as server:
        for line in ("GET /healthz", "GET /no/way", "GET /api/v1/facts", "GET /nl", "GET /nl"):
            ask(server, line)
        reply = ask(server, "GET /metrics")
        text = reply[2].decode()
        verdict(reply[1]["content-type"] == "text/plain; version=0.0.4; charset=utf-8", "the counts have the type that Prometheus reads", reply[1])
        verdict(not prometheus(text), "and its format", "\n".join(prometheus(text)))
        total, count = (re.findall(name + r'\{method="GET",route="/nl",status="200"\} (\S+)', text)
                        for name in ("requests_total", "request_duration_seconds_count"))
        verdict(total == count == ["2"], "what was counted was timed", (total, count))
        names = ("samenhang_http_connections 1", "samenhang_http_requests_under_way 1", 'samenhang_http_cut_total{at="body"} 0')
        now = until(lambda: all(name.encode() + b"\n" in ask(server, "GET /metrics")[2] for name in names))  # the others are closed by then
        verdict(now, "what goes on now is told", text[-900:])


def test_quiet():
    with Server("--quiet") as server:
        ask(server)
        server.stop(signal.SIGINT)
        verdict("healthz" not in server.text(), "--quiet logs no requests", server.text())


# ---------------------------------------------------------------- supervision

def test_restart():
    with Server() as server:
        first = until(server.workers)
        verdict(len(first) == 1 and ask(server)[0] == 200, "one worker answers", first)
        for how in (signal.SIGSEGV, signal.SIGKILL):
            old = until(server.workers)
            os.kill(old[0], how)
            until(lambda: not alive(old[0]))  # what it had accepted dies with it
            reply = ask(server)  # waits in the queue of the socket until the new one is there
            new = until(lambda: [w for w in server.workers() if w != old[0]])
            verdict(reply and reply[0] == 200 and new, f"after {how.name} a new worker answers", (reply, old, new))
        verdict(server.text().count("was ended by signal") == 2, "and it says so", server.text())
        with open(f"/proc/{server.workers()[0]}/limits") as f:
            core = [line for line in f if line.startswith("Max core file size")]
        verdict(core and core[0].split()[4] == "0", "the worker leaves no core dump", core)
        worker = server.workers()[0]
        server.process.kill()
        server.process.wait()
        verdict(until(lambda: not alive(worker)), "when the parent is killed the worker stops too")


def test_backoff():
    with Server() as server:
        for _ in range(4):
            os.kill(until(server.workers)[0], signal.SIGKILL)
            until(lambda: ask(server))
        pauses = re.findall(r"again in (\d+) ms", server.text())
        verdict(pauses == ["100", "200", "400", "800"], "each pause is twice the one before", pauses)
        began = time.monotonic()
        os.kill(until(server.workers)[0], signal.SIGKILL)
        time.sleep(0.3)
        code = server.stop()
        verdict(code == 0 and time.monotonic() - began < 5, "it can be stopped while it waits", code)


def test_deaf():
    """Whoever starts us may have ignored the signal that tells of the end of a child."""
    with Server(before=lambda: signal.signal(signal.SIGCHLD, signal.SIG_IGN)) as server:
        old = until(server.workers)[0]
        os.kill(old, signal.SIGKILL)
        verdict(until(lambda: [w for w in server.workers() if w != old]) and ask(server)[0] == 200,
                "the worker is started again, also where SIGCHLD was ignored", server.text())
        verdict(server.stop() == 0, "and it stops well", server.text())


def test_stop_under_load():
    with Server("--threads", "2") as server:
        good, refused, broken = [], [], []
        stopping = threading.Event()
        ready = threading.Barrier(32)

        def client():
            s = server.connect()
            ready.wait()
            while True:
                try:
                    s.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
                    reply = read_reply(s)
                except OSError:
                    reply = None  # closed between two requests: nothing was begun
                if reply is None:
                    break
                if reply[0] == 200 or (reply[0] == 503 and stopping.is_set()):  # health while stopping
                    good.append(1)
                else:
                    broken.append(reply)
                if reply[1].get("connection") == "close":
                    break
            s.close()
            until(stopping.is_set)
            time.sleep(0.3)
            try:
                server.connect().close()
                broken.append("a new connection was taken while stopping")
            except OSError:
                refused.append(1)

        threads = [threading.Thread(target=client) for _ in range(32)]
        for t in threads:
            t.start()
        until(lambda: len(good) > 500)
        began = time.monotonic()
        stopping.set()
        code = server.stop()
        took = time.monotonic() - began
        for t in threads:
            t.join()
        verdict(code == 0 and took < 8, "stops under load at once", (code, took))
        verdict(not broken and len(good) > 500, "no answer was cut in half", broken[:5])
        verdict(len(refused) == 32, "and then connecting is refused", len(refused))


# ---------------------------------------------------------------- limits

def hold_four(server, held, four):
    """Four connections that stay open; earlier ones may take a moment to be gone, and then it is tried again."""
    for s in held:
        s.close()
    held[:] = [server.connect() for _ in range(4)]
    try:
        for s in held:
            s.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        four[:] = [read_reply(s) for s in held]
    except OSError:
        four[:] = [None]
    return all(four)


def test_limits():
    with Server("--header-seconds", "1", "--connections-per-address", "4") as server:
        s = server.connect()
        began = time.monotonic()
        s.sendall(b"GET /healthz HTTP/1.1\r\n")
        try:
            for _ in range(150):
                s.sendall(b"X: y\r\n")
                time.sleep(0.1)
        except OSError:
            pass
        took = time.monotonic() - began
        s.close()
        verdict(took < 10, "a client that drips is cut off", took)
        text = ask(server, "GET /metrics")[2].decode()
        verdict('samenhang_http_cut_total{at="header"} 1' in text, "and counted", text)
        held, four, reply = [], [], None
        until(lambda: hold_four(server, held, four))
        try:
            with server.connect() as fifth:
                fifth.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
                reply = read_reply(fifth)
        except OSError:
            pass
        for s in held:
            s.close()
        verdict(all(r and r[0] == 200 for r in four) and reply is None, "one address gets so many connections and no more",
                (four, reply))
        verdict(server.stop() == 0, "and it stops well", server.text())


# ---------------------------------------------------------------- called wrongly

def test_words():
    with Server() as server:
        rows = [
            (["--port", "70000"], 2, "--port '70000' does not fit; write a number from 0 to 65535"),
            (["--port", "http"], 2, "--port 'http' does not fit"),
            (["--threads", "0"], 2, "--threads '0' does not fit; write a number from 1 to 64"),
            (["--address", "localhost"], 2, "'localhost' is no address; write one in numbers"),
            (["--address", "203.0.113.7"], 1, "this machine does not have that address"),
            (["--port", str(server.port)], 1, "another program has it, choose another port with --port N, or with make run PORT=N"),
            (["--port", "0", "--user", "no-such-user"], 2, "there is no user 'no-such-user'"),
        ]
        for words, code, sentence in rows:
            done = subprocess.run([PROGRAM, "serve", *words], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30)
            verdict(done.returncode == code and sentence in done.stderr and not done.stdout, f"serve {' '.join(words)}"
                    .replace(str(server.port), "(taken)"), (done.returncode, done.stderr, done.stdout))
    with tempfile.TemporaryDirectory() as folder:  # a copy of the neighbourhood, with a mistake in it
        shutil.copytree("content/neighbourhood", folder, dirs_exist_ok=True)
        own = os.path.join(folder, "neighbourhood.yaml")
        with Server("--neighbourhood", own) as server:
            verdict(ask(server)[0] == 200, "a copy of the neighbourhood starts", server.text())
        with open(os.path.join(folder, "rules.yaml"), "a") as f:
            f.write("nonsense: 1\n")
        done = subprocess.run([PROGRAM, "serve", "--port", "0", "--neighbourhood", own], stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, timeout=30)
        verdict(done.returncode == 1 and "rules.yaml" in done.stderr and len(done.stderr.splitlines()) <= 2 and not done.stdout,
                "with a mistake in it no address is told", (done.returncode, done.stderr, done.stdout))
    if os.geteuid() == 0:
        with Server("--user", "nobody") as server:
            worker = until(server.workers)
            owner = os.stat(f"/proc/{server.process.pid}").st_uid
            with open(f"/proc/{worker[0]}/status") as f:
                uids = [line.split()[1:] for line in f if line.startswith("Uid:")]
            verdict(ask(server)[0] == 200 and owner != 0 and uids and "0" not in uids[0], "--user gives up root", (owner, uids))
    else:
        print("ok - --user gives up root # SKIP only root can give it up")


for test in (test_elsewhere, test_answers, test_metrics, test_quiet, test_restart, test_backoff, test_deaf, test_stop_under_load, test_limits,
             test_words):
    try:
        test()
    except Exception as problem:  # a test that stumbles is a failure, and the others still run
        verdict(False, test.__name__, repr(problem))
print(f"{passed} passed, {failed} failed")
raise SystemExit(1 if failed else 0)

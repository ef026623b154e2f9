"""The counter from outside; see tests/counter_test.sh."""
import html
import http.client
import os
import pathlib
import re
import secrets
import subprocess
import tempfile
import time
import urllib.parse

PROGRAM = os.environ["SAMENHANG"]
FORM = "application/x-www-form-urlencoded"
passed = failed = skipped = 0


def check(name, good, what=""):
    global passed, failed
    passed, failed = passed + bool(good), failed + (not good)
    print(f"{'ok' if good else 'not ok'} {passed + failed + skipped} - {name}", flush=True)
    if not good and what:
        print("#   " + str(what)[:600])


def skip(name, why):
    global skipped
    skipped += 1
    print(f"ok {passed + failed + skipped} - {name} # SKIP {why}")


class Server:
    """`samenhang serve` on a free port, with a log and a directory for data of its own."""

    def __init__(self, folder):
        self.log = folder / "log"
        self.data = folder / "data"
        self.data.mkdir()
        self.log_file = self.log.open("wb")
        self.process = subprocess.Popen([PROGRAM, "serve", "--port", "0", "--data", str(self.data)], stdout=subprocess.PIPE, stderr=self.log_file)
        said = self.process.stdout.readline().decode()
        self.port = int(re.search(r":(\d+) ", said)[1])

    def ask(self, method, path, body=None, headers=None, kind=FORM):
        """Status, headers and text of the answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = dict(headers or {})
        if body is not None:
            headers["Content-Type"] = kind
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read().decode("utf-8")
        finally:
            connection.close()

    def post(self, path, fields):
        return self.ask("POST", path, urllib.parse.urlencode(fields))

    def pids(self):
        found = [self.process.pid]
        for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
            try:
                words = stat.read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(words[1]) == self.process.pid:
                found.append(int(stat.parent.name))
        return found

    def stop(self):
        self.process.terminate()
        self.process.wait(30)
        self.log_file.close()


TOLD = [("personen.ik.geboren", "1985-03-27"), ("woningen.thuis.gemeente", "GM9901"), ("woningen.thuis.soort", "huur"),
        ("woningen.thuis.bewoners", "ik")]


def addresses(server):
    for header, language in (("", "nl"), ("nl-NL,nl;q=0.9", "nl"), ("en-GB,en;q=0.8", "en"), ("de,en;q=0.3", "en"), ("fr", "nl"), ("*", "nl"),
                             ("xx;q=abc,,;", "nl"), ("en;q=0,nl;q=0", "nl"), ("zh-Hant-TW-u-nu-latn;q=1.0000000", "nl"), ("q" * 5000, "nl"), ("é", "nl")):
        status, headers, _ = server.ask("GET", "/", headers={"Accept-Language": header} if header else {})
        check(f"/ with '{header}' leads to /{language}", (status, headers.get("location")) == (303, f"/{language}"), (status, headers))
    for path in ("/nl", "/en", "/nl/diensten", "/nl/privacy", "/en/toegankelijkheid"):
        status, headers, text = server.ask("GET", path)
        check(f"GET {path}", status == 200 and f'<html lang="{path[1:3]}"' in text, status)
        check(f"GET {path} sends no cookie and is not kept", "set-cookie" not in headers and headers.get("cache-control") == "no-store", headers)
    for path in ("/nl", "/en", "/nl/diensten", "/en/privacy", "/nl/overzicht"):
        status, headers, _ = server.ask("GET", f"{path}/")
        check(f"GET {path}/ leads to {path}", (status, headers.get("location")) == (301, path), (status, headers))
    for path in ("vragen", "overzicht", "wat-als", "afdrukken"):
        status, headers, _ = server.ask("GET", f"/en/{path}")
        check(f"GET /en/{path} leads to the start", (status, headers.get("location")) == (303, "/en"), (status, headers))
        status, headers, text = server.post(f"/nl/{path}", TOLD)
        check(f"POST /nl/{path}", status == 200 and "personen.ik.geboren" in text and "set-cookie" not in headers, status)
    status, _, text = server.ask("GET", "/nl")
    style = re.search(r'href="(/a/[^"]+\.css)"', text)[1]
    status, headers, _ = server.ask("GET", style)
    check("the style sheet may be kept for ever", status == 200 and "immutable" in headers["cache-control"], headers)
    status, _, _ = server.ask("GET", style, headers={"If-None-Match": headers["etag"]})
    check("… and is not sent twice", status == 304, status)


def bad_input(server):
    fields = "&".join(f"personen.p{i}.geboren=1990-01-01" for i in range(3000))
    people = urllib.parse.urlencode([(f"personen.p{i}.geboren", "1990-01-01") for i in range(1000)])
    rows = [
        ("50 MB", 413, "POST", b"zorg=" + b"x" * (50 << 20), FORM),
        ("JSON", 415, "POST", b'{"zorg": "x"}', "application/json"),
        ("multipart", 415, "POST", b"--x\r\n", "multipart/form-data; boundary=x"),
        ("invalid UTF-8", 400, "POST", b"zorg=%ff%fe", FORM),
        ("a NUL", 400, "POST", b"zorg=%00", FORM),
        ("half a percent sign", 400, "POST", b"zorg=%4", FORM),
        ("3,000 fields", 400, "POST", fields, FORM),
        ("1,000 people", 422, "POST", people, FORM),
        ("an unknown answer", 422, "POST", "personen.ik.kleur=blauw", FORM),
        ("an answer that stands twice", 422, "POST", "personen.ik.geboren=1990-01-01&personen.ik.geboren=1991-01-01", FORM),
        ("a birthday in words", 422, "POST", "personen.ik.geboren=gisteren", FORM),
        ("a question that is not there", 422, "POST", "vraag=personen.ik.kleur&antwoord=blauw", FORM),
        ("a person that is not there taken away", 200, "POST", urllib.parse.urlencode(TOLD + [("haal-weg", "personen.niemand")]), FORM),
        ("another method", 405, "PUT", "zorg=x", FORM),
    ]
    for lang, words in (("nl", "Bel 14 000"), ("en", "Call 14 000")):
        for name, wanted, method, body, kind in rows:
            status, headers, text = server.ask(method, f"/{lang}/vragen", body, kind=kind)
            check(f"{lang}: {name}: {wanted}, and a page that says what to do", status == wanted and words in text and "112" in text and
                  headers["content-type"].startswith("text/html") and "default-src 'none'" in headers["content-security-policy"], (status, text[-900:]))
    for path in ("/xx", "/xx/vragen", "/nl/niets", "/a/niets.css"):
        status, _, text = server.ask("GET", path)
        check(f"{path} is not there", status == 404 and "112" in text, status)
    for name, answer, wanted in (("an amount in words", "zeshonderd", "zeshonderd"), ("an amount below nought", "-5", "-5"), ("nothing", "", "Kies een antwoord")):
        status, _, text = server.post("/nl/vragen", TOLD + [("vraag", "woningen.thuis.kale_huur"), ("antwoord", answer), ("stap", "verder")])
        check(f"{name}: the question comes back with what is wrong", status == 200 and "data-mistake" in text and wanted in text and
              'name="vraag" value="woningen.thuis.kale_huur"' in text and 'name="woningen.thuis.kale_huur"' not in text, text[:900])
    status, _, text = server.post("/nl/vragen", [("zorg", "x" * 2001)])
    check("a worry that is too long comes back with what is wrong", status == 200 and "data-mistake" in text and "x" * 2001 in text, status)
    status, _, text = server.post("/nl/overzicht", [("zorg", '"><script>alert(1)</script>')] + TOLD)
    check("what was typed is text, not HTML", status == 200 and "<script>alert" not in text and "&lt;script>alert" in text.replace("&gt;", ">"), status)


def several_incomes(server):
    """One of several incomes goes: what is asked and told after it is about those that are left."""
    incomes = [("loon", 1000), ("loon", 700), ("bijstand", 70)]
    told = TOLD + [(f"personen.ik.inkomen.{i}.{key}", value) for i, income in enumerate(incomes, 1)
                   for key, value in zip(("soort", "netto_per_maand"), income)]
    _, _, text = server.post("/nl/overzicht", told + [("haal-weg", "personen.ik.inkomen.1")])
    carried = {name for name in re.findall(r'name="(personen\.ik\.inkomen[^"]*)"', text)}
    changed = {name for name in re.findall(r'value="(personen\.ik\.inkomen[^"]*)"', text)}
    check("a button to change an income has the number of the income", changed and changed == carried, (carried, changed))
    for amount, left in (("0", "0,00"), ("0,00", "0,00"), ("1500", "1.500,00")):
        _, _, text = server.post("/nl/wat-als", told + [("probeer-loon", amount), ("probeer-bruto", "netto"), ("probeer-jaar", "20000"),
                                                        ("probeer-verhuizen", "")])
        words = re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", html.unescape(text)))
        check(f"two wages: 'my wage becomes {amount}' is about both", f"Eigen inkomen van u, netto € 1.700,00 € {left}" in words.replace("\u00a0", " "), words[-1500:])


def hidden(text):
    """The hidden fields of the form with the question; none when there is no question."""
    for form in re.findall(r"<main.*?</main>", text, re.S)[0].split("<form")[1:]:
        if 'name="vraag"' in form:
            return [(html.unescape(name), html.unescape(value)) for name, value in re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', form)]
    return []


def nobody_knows(server):
    """Who knows nothing is asked everything once, and then sees what there is."""
    told = TOLD + [("woningen.thuis.kale_huur", "onbekend")]  # asked on the page about the home
    status, _, text = server.post("/nl/vragen", told)
    asked = []
    while hidden(text) and len(asked) < 100:
        fields = hidden(text)
        asked.append(dict(fields)["vraag"])
        status, _, text = server.post("/nl/vragen", fields + [("stap", "weet-niet")])
    check("who knows nothing is asked everything once", status == 200 and 10 < len(asked) < 100 and len(asked) == len(set(asked)), asked)
    check("… and then sees what there is", "sh-schemes" in text, text[:300])
    status, _, text = server.post("/nl/vragen", told + [(path, "onbekend") for path in asked[:3]] + [("vraag", asked[3]), ("stap", "terug")])
    check("back leads to the question before", ("vraag", asked[2]) in hidden(text), (asked[:4], hidden(text)[-3:]))


def own_words(server):
    """What somebody writes leads somewhere: to what is tried out, to who helps, or to a sentence that it was not understood."""
    def page(worry, path="overzicht", fields=()):
        status, _, text = server.post(f"/nl/{path}", TOLD + [("zorg", worry), *fields])
        words = re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", html.unescape(text)))
        wish = re.search(r'name="loket.wens" value="([^"]*)"', text)
        return text, words, wish[1] if wish else ""
    for worry, wish in (("Wat gebeurt er als ik ga samenwonen?", "huis"), ("Wat gebeurt er als ik op kamers ga", "kamers"),
                        ("wat als mijn partner weggaat", "scheiden"), ("Wat gebeurt er als ik meer ga werken", "werken"),
                        ("Wat gebeurt er als ik een kind krijg", "kind"), ("Wat gebeurt er als ik 18 word", "achttien")):
        text, words, got = page(worry)
        check(f"'{worry}' is a wish to try out", got == wish and "Dit begrepen we niet" not in words and 'action="/nl/wat-als"' in text, (got, words[:600]))
    text, _, _ = page("Wat gebeurt er als ik ga samenwonen?")
    carried = {html.unescape(name): html.unescape(value) for name, value in re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', text)}
    _, _, text = server.post("/nl/wat-als", list(carried.items()))
    check("… and opens what if with that choice made", re.search(r'value="erbij"[^>]* (checked|selected)', text) is not None, text[-3000:])
    text, _, _ = page("Wat gebeurt er als ik ga samenwonen?", "wat-als", [("loket.wens", "werken")])
    check("… what was chosen on the first page goes before it", 'name="loket.wens" value="werken"' in text, text[:1500])
    _, words, _ = page("xyzzy plugh")
    check("what is not understood is said", "Dit begrepen we niet" in words, words[:900])
    text, words, _ = page("Ik heb mijn baan verloren")
    check("who lost a job is shown unemployment benefit, where and by when", "WW-uitkering" in words and "binnen één week" in words and
          'href="https://www.werk.nl"' in text and "Dit begrepen we niet" not in words, words[:1500])


def in_memory(pid, words):
    """How often each of the words stands in the memory of a process."""
    found = dict.fromkeys(words, 0)
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            place = re.match(r"([0-9a-f]+)-([0-9a-f]+) r", line)
            if not place or "[v" in line:
                continue
            start, end = int(place[1], 16), int(place[2], 16)
            if end - start > 1 << 32:  # shadow memory of the sanitizer
                continue
            step, kept = 1 << 24, b""
            while start < end:
                try:
                    memory.seek(start)
                    chunk = memory.read(min(step, end - start))
                except (OSError, ValueError, OverflowError):
                    break
                if not chunk:
                    break
                for word in words:
                    found[word] += (kept + chunk).count(word)
                kept = chunk[-64:]
                start += len(chunk)
    return found


def in_files(folder, word, since):
    found = []
    for root, _, names in os.walk(folder):
        for name in names:
            path = pathlib.Path(root, name)
            try:
                if path.is_file() and path.stat().st_mtime >= since and path.stat().st_size < 50 << 20 and word in path.read_bytes():
                    found.append(str(path))
            except OSError:
                pass
    return found


def nothing_stays(server, since):
    """A word that nobody else can have said, told in every way there is; then looked for everywhere."""
    marker = "Zq" + secrets.token_hex(12)
    said = TOLD + [("personen.ik.naam", marker), ("zorgen.1.van", "ik"), ("zorgen.1.tekst", f"Mijn man slaat mij. {marker}")]
    by_id = [(path.replace("personen.ik.", f"personen.{marker}."), marker if value == "ik" else value) for path, value in said]
    about = [("over-u", "ja"), ("ander-soort", "vriend"), ("ander-naam", marker), ("ander-geboren-jaar", marker), ("stap", "nog-een")]
    tried = [("probeer-verhuizen", "erbij"), ("probeer-loon", "1200"), ("probeer-bedrag", marker), ("probeer-inkomen", "loon")]
    echoed = 0
    for path, fields in (("vragen", [("zorg", marker)]), ("vragen", said), ("vragen", said + about), ("overzicht", said), ("afdrukken", said),
                         ("overzicht", by_id), ("wat-als", by_id + tried[:2]),
                         ("wat-als", said), ("wat-als", said + tried), ("diensten", [("zoek", marker)]), ("vragen", said + [("personen.ik.kleur", marker)]),
                         ("vragen", said + [("vraag", "woningen.thuis.kale_huur"), ("antwoord", marker), ("stap", "verder")])):
        _, _, text = server.post(f"/nl/{path}", fields)
        echoed += marker in text
    check("the word was heard", echoed >= 8, echoed)
    server.ask("GET", f"/nl/niets/{marker}")
    time.sleep(0.3)
    word = marker.encode()
    check("nothing of it in the log", word not in server.log.read_bytes() and b"/nl/overzicht" in server.log.read_bytes())
    check("nothing of it below the data directory", in_files(server.data, word, 0) == [])
    check("nothing of it in /tmp", in_files(tempfile.gettempdir(), word, since) == [])
    name = "nothing of it in the memory of the server"
    known = b"een_tekst_die_er_niet_is"
    try:
        memories = [in_memory(pid, [word, word[:13], b"web.start.title", known]) for pid in server.pids()]
    except PermissionError:
        return skip(name, "only root may look in the memory of another process")
    check("the search finds what is in memory", len(memories) >= 2 and all(m[b"web.start.title"] > 0 for m in memories), memories)
    check("… and not what is not there", all(m[known] == 0 for m in memories), memories)
    check(name, all(m[word] == 0 and m[word[:13]] == 0 for m in memories), memories)


with tempfile.TemporaryDirectory() as folder:
    begun = time.time()
    server = Server(pathlib.Path(folder))
    try:
        addresses(server)
        bad_input(server)
        several_incomes(server)
        nobody_knows(server)
        own_words(server)
        nothing_stays(server, begun)
    finally:
        server.stop()
print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
raise SystemExit(failed > 0)

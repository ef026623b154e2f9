"""The counter from outside; see tests/counter_test.sh."""
import html
import html.parser
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


class Fields(html.parser.HTMLParser):
    """The forms of a page, each as the fields that a browser would post: name and value, in their order; and the buttons."""

    def __init__(self, text):
        super().__init__()
        self.forms, self.choice, self.before = [], None, {}  # before: buttons of a form that comes later, by its id
        self.feed(text)

    def handle_starttag(self, tag, pairs):
        of = {name: value or "" for name, value in pairs}
        if tag == "form":
            self.forms.append({"action": of["action"], "fields": {}, "buttons": self.before.pop(of.get("id"), []), "options": {}})
        if tag == "button" and "form" in of:
            self.before.setdefault(of["form"], []).append((of.get("name"), of.get("value")))
        if not self.forms:
            return
        form = self.forms[-1]
        if tag == "input" and not (of.get("type") in ("radio", "checkbox") and dict(pairs).get("checked", 0) == 0):
            form["fields"][of["name"]] = of["value"]
        elif tag == "select":
            self.choice = of["name"]
            form["options"][self.choice] = []
        elif tag == "option":
            if not form["options"][self.choice] or dict(pairs).get("selected", 0) != 0:
                form["fields"][self.choice] = of["value"]
            form["options"][self.choice].append(of["value"])
        elif tag == "button" and of.get("type") == "submit" and "form" not in of:
            form["buttons"].append((of.get("name"), of.get("value")))


def form_with(text, field):
    """The form that has a field with this name; not the one in the head, for the other language."""
    return [form for form in Fields(text).forms if field in form["fields"]][-1]


def words_of(text):
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]*>", " ", re.findall(r"<main.*?</main>", text, re.S)[0]))).replace("\u00a0", " ")


def marked(text):
    """The names of the fields that are marked as wrong."""
    return set(re.findall(r'name="([^"]*)"[^>]* data-mistake', text))


ABOUT = {"over-u": "ja", "ik-geboren-dag": "12", "ik-geboren-maand": "5", "ik-geboren-jaar": "1985", "ik-woning": "huur", "ik-huur": "612,50", "ander-soort": "kind",
         "ander-geboren-dag": "3", "ander-geboren-maand": "2", "ander-geboren-jaar": "2017", "ander-naam": "Tess"}
NOBODY = {name: "" for name in ABOUT if name.startswith("ander-")}


def about_form(server):
    """One mistake: every field comes back as it was filled in, only the wrong one is marked, and nothing was taken."""
    rows = [({"ik-geboren-jaar": "85"}, {"ik-geboren"}, "vier cijfers"), ({"ik-geboren-dag": "31", "ik-geboren-maand": "2"}, {"ik-geboren"}, "Deze dag is er niet"),
            ({"ik-geboren-jaar": "2090"}, {"ik-geboren"}, "moet nog komen"), ({"ik-huur": "zes"}, {"ik-huur"}, "met cijfers"), ({"ik-huur": "-5"}, {"ik-huur"}, "0 of meer"),
            ({"ander-geboren-jaar": "17"}, {"ander-geboren"}, "vier cijfers"), ({"ander-geboren-jaar": "1984"}, {"ander-geboren"}, "12 jaar ouder"),
            ({"ander-naam": "x" * 200}, {"ander-naam"}, "te lang"), ({"ander-soort": ""}, set(), "Kies wie deze persoon"),
            ({"ik-geboren-jaar": "85", "ik-huur": "zes", "ander-geboren-jaar": "17"}, {"ik-geboren", "ik-huur", "ander-geboren"}, "vier cijfers")]
    for change, wrong, sentence in rows:
        for step, path in (("verder", "vragen"), ("overzicht", "overzicht"), ("nog-een", "vragen")):
            posted = ABOUT | change
            _, _, text = server.post(f"/nl/{path}", list(posted.items()) + [("stap", step)])
            shown = form_with(text, "over-u")["fields"]
            came = {name: shown.get(name) for name in posted}
            fields = {re.sub(r"-(dag|maand|jaar)$", "", name) for name in marked(text)}
            taken = [name for name in shown if name.startswith(("personen.ik.", "personen.p2", "woningen.thuis.soort", "woningen.thuis.kale"))]
            check(f"about, {step}: {change} comes back, with everything else", came == posted and fields == wrong and sentence in words_of(text) and not taken and "<title>Fout:" in text,
                  (came, fields, taken, words_of(text)[:600]))
            check("… and no key of the file in its sentence", "peildatum" not in text and "'geboren'" not in text)
    for typed, read in (("€ 600", "600"), ("600,-", "600"), ("1.450,50", "1450,50"), ("1.450", "1450"), ("700 euro", "700")):
        _, _, text = server.post("/nl/vragen", list((ABOUT | {"ik-huur": typed}).items()) + [("stap", "nog-een")])
        shown = form_with(text, "over-u")["fields"]
        check(f"about: a rent of '{typed}' is understood", shown.get("woningen.thuis.kale_huur") == read and not marked(text), shown)
        check("… and the child is there", shown.get("kinderen.p2.ouders") == "ik" and shown["ander-naam"] == "", shown)
    _, _, text = server.post("/nl/vragen", list((ABOUT | NOBODY).items()) + [("stap", "nog-een")])
    told = form_with(text, "over-u")["fields"]
    _, _, text = server.post("/nl/vragen", list((told | {"ik-huur": ""}).items()) + [("stap", "nog-een")])
    check("about: a field that is emptied is empty", "woningen.thuis.kale_huur" not in form_with(text, "over-u")["fields"], text[:900])


def nameless_child(server):
    """Somebody of whom only the relation was told: the birth date is asked first, and who does not know it is not asked about the child as about an adult."""
    _, _, text = server.post("/nl/vragen", list((ABOUT | NOBODY | {"ander-soort": "kind"}).items()) + [("stap", "nog-een")])
    told = form_with(text, "over-u")["fields"]
    check("a child without a name or birth date is there", told.get("kinderen.p2.ouders") == "ik" and "personen.p2.geboren" not in told and "uw kind" in words_of(text), told)
    _, _, text = server.post("/nl/vragen", list((told | {"ander-soort": "vriend"}).items()) + [("stap", "nog-een")])
    both = form_with(text, "over-u")["fields"]
    check("… and a second nameless person beside it", both.get("woningen.thuis.bewoners") == "ik,p2,p3" and both.get("relaties.ik+p3.soort") == "vriend", both)
    _, _, text = server.post("/nl/vragen", list(told.items()) + [("stap", "verder")])
    asked = []
    while hidden(text) and len(asked) < 100:
        fields = hidden(text)
        asked.append(dict(fields)["vraag"])
        _, _, text = server.post("/nl/vragen", fields + [("stap", "weet-niet")])
    check("… its birth date is asked first", asked[:1] == ["personen.p2.geboren"], asked)
    as_adult = [re.match(r"personen\.p2\.|relaties\..*\bp2\.", path) is not None for path in asked[1:]]
    own = [i for i, path in enumerate(asked[1:]) if path.startswith("personen.ik.")]
    first = as_adult.index(True) if True in as_adult else len(as_adult)
    check("… what only matters of an adult comes after all of the visitor", own and first > 5 and first < len(as_adult) and first > own[2], asked)


def one_more(server):
    """One more of a list: an income that is good is taken, a mistake is marked in its field."""
    asked = TOLD + [("vraag", "personen.ik.inkomen"), ("veld-soort", "loon"), ("veld-bruto", "netto"), ("stap", "nog-een")]
    for typed, read in (("900", "900"), ("€ 1.450,-", "1450")):
        _, _, text = server.post("/nl/vragen", asked + [("veld-bedrag", typed)])
        fields = form_with(text, "vraag")["fields"]
        check(f"an income of '{typed}' is taken", fields.get("personen.ik.inkomen.1.netto_per_maand") == read and not marked(text), (fields, marked(text)))
    for typed in ("negen", "-5", "99999999999"):
        _, _, text = server.post("/nl/vragen", asked + [("veld-bedrag", typed)])
        fields = form_with(text, "vraag")["fields"]
        check(f"… of '{typed}' is not, and comes back", marked(text) == {"veld-bedrag"} and (fields["veld-bedrag"], fields["veld-soort"]) == (typed, "loon") and
              "netto_per_maand" not in text, (fields, marked(text)))
    one = TOLD + [("personen.ik.inkomen.1.soort", "loon"), ("personen.ik.inkomen.1.netto_per_maand", "900")]
    half = [("vraag", "personen.ik.inkomen"), ("veld-soort", "uitkering"), ("veld-bruto", "bruto"), ("veld-bedrag", "450"), ("haal-weg", "personen.ik.inkomen.1")]
    _, _, text = server.post("/nl/vragen", one + half)
    fields = form_with(text, "vraag")["fields"]
    check("who takes one away keeps what is filled in for another", (fields["veld-soort"], fields["veld-bedrag"]) == ("uitkering", "450") and
          not [name for name in fields if ".inkomen." in name], fields)


def enter(server):
    """Enter in a field presses the first button of its form: never one that adds or takes away."""
    home = TOLD + [("personen.p2.naam", "Tess"), ("kinderen.p2.ouders", "ik"), ("zorgen.1.van", "ik"), ("zorgen.1.tekst", "Ik heb schulden.")]
    home = [(name, "ik,p2" if name.endswith("bewoners") else value) for name, value in home]
    income = [("personen.ik.inkomen.1.soort", "loon"), ("personen.ik.inkomen.1.netto_per_maand", "900")]
    for name, path, fields, field in (("about", "vragen", home + [("verander", "over-u")], "over-u"), ("incomes", "vragen", home + income + [("verander", "personen.ik.inkomen")], "vraag"),
                                      ("a question", "vragen", home, "vraag"), ("what if", "wat-als", home, "probeer-verhuizen")):
        _, _, text = server.post(f"/nl/{path}", fields)
        first = form_with(text, field)["buttons"][0]
        check(f"{name}: Enter goes on", first == ("stap", "verder"), first)


def back_and_change(server):
    """A way back on every page, and a change that leads back to the result."""
    told = TOLD + [("personen.ik.inkomen", "geen"), ("woningen.thuis.kale_huur", "650")]
    _, _, text = server.post("/nl/overzicht", told)
    check("the overview has a way back", ("stap", "terug") in [b for b in re.findall(r'name="([^"]*)" value="([^"]*)"', text)])
    _, _, text = server.post("/nl/vragen", told + [("stap", "terug")])
    check("… to the last question", form_with(text, "vraag")["fields"]["vraag"] == "woningen.thuis.kale_huur", words_of(text)[:300])
    for path, given in (("woningen.thuis.kale_huur", "antwoord"), ("personen.ik.inkomen", None)):
        _, _, text = server.post("/nl/overzicht", told + [("verander", path)])
        form = form_with(text, "vraag")
        check(f"change {path}: the form leads to the overview", form["action"] == "/nl/overzicht", form["action"])
        if given:
            _, _, text = server.post(form["action"], list((form["fields"] | {given: "zes"}).items()) + [("stap", "verder")])
            form = form_with(text, "vraag")
            check("… also after a mistake", form["action"] == "/nl/overzicht" and form["fields"][given] == "zes", form)
        for step in ("verder", "terug") if given else ("geen", "terug"):
            fields = form["fields"] | ({given: "710"} if given else {})
            _, _, text = server.post(form["action"], list(fields.items()) + [("stap", step)])
            check(f"… and with '{step}' the result follows", "sh-schemes" in text and "Vraag " not in words_of(text)[:200], words_of(text)[:300])
    for path in ("vragen", "overzicht", "afdrukken", "wat-als"):
        _, _, text = server.post(f"/nl/{path}", told)
        check(f"{path}: a way back", "terug" in text or "Terug naar wat er kan" in text)
    _, _, text = server.post("/nl/overzicht", told)
    check("what is read beside it opens beside it", re.search(r'href="/nl/privacy" target="_blank"', text))
    _, _, text = server.post("/nl/overzicht", told + [("zorg", "Ik ben mijn baan kwijt.")])
    away = [link for link in re.findall(r"<a [^>]*>.*?</a>", text, re.S) if 'href="http' in link and "data-exit" not in link]
    check("… also the rule, and where to go with a problem", {"sh-rule", "werk.nl", "wetten"} <= {word for link in away for word in ("sh-rule", "werk.nl", "wetten") if word in link})
    check("… each says so, and does not tell where somebody comes from", all('target="_blank"' in link and 'rel="noreferrer"' in link and "opent naast" in link for link in away),
          [link for link in away if "opent naast" not in link or "_blank" not in link][:2])


FAMILY = [("personen.ik.geboren", "1985-05-12"), ("personen.p2.geboren", "1984-02-03"), ("personen.p3.geboren", "2018-02-03"), ("personen.p4.geboren", "2018-02-03"),
          ("relaties.ik+p2.soort", "gehuwd"), ("kinderen.p3.ouders", "ik,p2"), ("kinderen.p4.ouders", "ik,p2"), ("woningen.thuis.gemeente", "GM9901"),
          ("woningen.thuis.bewoners", "ik,p2,p3,p4"), ("woningen.thuis.soort", "huur"), ("woningen.thuis.kale_huur", "700")]


def moves(server):
    """Who leaves, with whom; and what the card of the first page means."""
    _, _, text = server.post("/nl/wat-als", FAMILY + [("loket.wens", "scheiden")])
    form = form_with(text, "probeer-verhuizen")
    check("'as we split up': that the partner leaves is chosen", form["fields"]["probeer-verhuizen"] == "weg-p2", form["fields"])
    check("people without a name are called by what they are", "uw partner gaat weg" in words_of(text) and "uw kind van" in words_of(text) and "(2)" in words_of(text))
    for move, said in (("alleen", "U gaat ergens anders wonen."), ("alleen-met-kinderen", "U gaat met de kinderen"), ("weg-p2", "ergens anders wonen: uw partner"),
                       ("met-kinderen-p2", "met de kinderen ergens anders wonen: uw partner")):
        check(f"'{move}' can be chosen", move in form["options"]["probeer-verhuizen"], form["options"])
        posted = form["fields"] | {"probeer-verhuizen": move, "probeer-soort": "kamer", "probeer-nieuwe-huur": "€ 550,-"}
        _, _, text = server.post("/nl/wat-als", posted)
        after = form_with(text, "probeer-verhuizen")["fields"]
        check("… and is told", said in words_of(text) and not marked(text) and "Leeft u blijvend gescheiden" in words_of(text), words_of(text)[:900])
        check("… with the new home as it was filled in", (after["probeer-soort"], after["probeer-nieuwe-huur"]) == ("kamer", "€ 550,-"), after)
    other = {"probeer-geboren-jaar": "1992", "probeer-inkomen": "geen", "probeer~woningen~elders~soort": "inwonend", "probeer~woningen~elders~kale_huur": "300",
             "probeer~relaties~ik+de-ander~soort": "vriend", "probeer~relaties~ik+de-ander~contract": "geen"}
    posted = form["fields"] | other | {"probeer-verhuizen": "alleen", "probeer-soort": "kamer", "probeer-nieuwe-huur": "550"}
    _, _, text = server.post("/nl/wat-als", posted)
    after = form_with(text, "probeer-verhuizen")["fields"]
    check("who first tried to live with somebody, and then goes alone: what was said of the other plays no part", not marked(text) and 'id="uitkomst"' in text, (marked(text), words_of(text)[:600]))
    check("… and is still there", {name: after.get(name) for name in other} == other, {name: after.get(name) for name in other})
    _, _, text = server.post("/nl/wat-als", TOLD + [("loket.wens", "scheiden")])
    check("without a partner it is said what to tell first", "Wie is uw partner? Vertel dat eerst." in words_of(text) and 'value="over-u"' in text, words_of(text)[:400])
    for wish, chosen in (("kamers", "alleen"), ("huis", "erbij"), ("werken", "")):
        _, _, text = server.post("/nl/wat-als", TOLD + [("loket.wens", wish)])
        check(f"the wish '{wish}' is chosen", form_with(text, "probeer-verhuizen")["fields"]["probeer-verhuizen"] == chosen, words_of(text)[:300])
        where = "probeer-loon" if wish == "werken" else "probeer-verhuizen"
        check("… and its part is open, no other", fold(text, where)[0] and fold(text, "probeer-loon")[0] == (wish == "werken"), fold(text, where))
    for wish in ("kind", "achttien"):
        _, _, text = server.post("/nl/wat-als", TOLD + [("loket.wens", wish)])
        check(f"the wish '{wish}' cannot be tried yet, which is said", "Dit kunt u hier nog niet uitproberen." in words_of(text), words_of(text)[:300])
    _, _, text = server.post("/nl/wat-als", TOLD)
    check("without a conversation it is said which question is first", "Als eerste: Welk inkomen is er?" in words_of(text), words_of(text)[:400])
    tried = form_with(text, "probeer-verhuizen")["fields"] | {"probeer-huur": "480", "probeer-verhuizen": "alleen", "probeer-nieuwe-huur": "zes"}
    _, _, text = server.post("/nl/vragen", list(tried.items()) + [("stap", "verder")])
    check("… and the way there keeps what is tried", ("loket.probeer-huur", "480") in hidden(text), hidden(text))
    fields = [(name, value) for name, value in hidden(text) if name != "vraag"]
    _, _, text = server.post("/nl/overzicht", fields)
    check("… which the overview says", "U was iets aan het proberen." in words_of(text), words_of(text)[:500])
    _, _, text = server.post("/nl/wat-als", fields)
    again = form_with(text, "probeer-verhuizen")["fields"]
    check("… and the form still has, also what is wrong", (again["probeer-huur"], again["probeer-nieuwe-huur"]) == ("480", "zes") and marked(text) == {"probeer-nieuwe-huur"}, again)


def new_wage(server):
    """A wage that is tried by who has one: what is wrong with it is said, and what is told of the wage of now is no part of it."""
    told = TOLD + [("personen.ik.inkomen.1.soort", "loon"), ("personen.ik.inkomen.1.netto_per_maand", "900"), ("probeer-verhuizen", "")]
    for kind, year, lacks in (("bruto", "", False), ("bruto", "20000", False), ("netto", "20000", False), ("netto", "", True)):
        _, _, text = server.post("/nl/wat-als", told + [("probeer-loon", "1500"), ("probeer-bruto", kind), ("probeer-jaar", year)])
        check(f"a {kind} wage with '{year}' a year: {'the year is asked' if lacks else 'nothing is wrong'}", marked(text) == ({"probeer-jaar"} if lacks else set()) and
              'id="uitkomst"' in text, (marked(text), words_of(text)[:300]))
    for lang, said in (("nl", "Uw loon wordt € 1.450,50 per maand, bruto. Per jaar is dat € 18.798,48 bruto."), ("en", "Your wage becomes €1,450.50 per month, gross.")):
        _, _, text = server.post(f"/{lang}/wat-als", told + [("probeer-loon", "1450,50"), ("probeer-bruto", "bruto"), ("probeer-jaar", "")])
        check(f"{lang}: what is tried is told as every amount", said in words_of(text), words_of(text)[:400])
    for kind in ("bruto", "netto"):
        for wage, why in (("zes", "met cijfers"), ("-5", "0 of meer"), ("100000001", "te hoog")):
            _, _, text = server.post("/nl/wat-als", told + [("probeer-loon", wage), ("probeer-bruto", kind), ("probeer-huur", "tien"), ("probeer~personen~ik~inkomen~1~vakantiegeld_later", "ja")])
            came = form_with(text, "probeer-verhuizen")["fields"]
            check(f"a {kind} wage of '{wage}' is marked, with all else that is wrong", marked(text) == {"probeer-loon", "probeer-huur"} and why in words_of(text) and
                  "Kijk na wat hieronder rood is" in words_of(text), (marked(text), words_of(text)[:300]))
            check("… and everything is still there", (came["probeer-loon"], came["probeer-huur"], came.get("probeer~personen~ik~inkomen~1~vakantiegeld_later")) == (wage, "tien", "ja"), came)
    _, _, text = server.post("/nl/wat-als", TOLD + [("probeer-verhuizen", "erbij"), ("probeer-inkomen", "loon"), ("probeer-bedrag", "100000001")])
    check("an income of the other that nobody has is marked", marked(text) == {"probeer-bedrag"}, marked(text))


KOEN = TOLD + [("woningen.thuis.kale_huur", "650"), ("personen.ik.inkomen", "geen")]


def trial(server):
    """What the form asks on top: what comes first first, a few at a time, "I do not know" for each, and nothing is lost."""
    _, _, text = server.post("/nl/wat-als", KOEN)
    form = form_with(text, "probeer-verhuizen")["fields"] | {
        "probeer-verhuizen": "erbij", "probeer-geboren-dag": "6", "probeer-geboren-maand": "7", "probeer-geboren-jaar": "1992", "probeer-inkomen": "loon", "probeer-bedrag": "€ 1.900,-",
        "probeer~woningen~elders~soort": "inwonend", "probeer~relaties~ik+de-ander~soort": "vriend", "probeer~relaties~ik+de-ander~samen_huishouden": "geen",
        "probeer~relaties~ik+de-ander~contract": "geen"}
    seen, rounds, parents = set(), 0, {"rechtmatig_verblijf": "nederlander_of_gelijkgesteld", "woonlandfactor": "zorgverzekering"}
    while rounds < 12:
        rounds += 1
        _, _, text = server.post("/nl/wat-als", form)
        at = form_with(text, "probeer-verhuizen")
        lost = {name: value for name, value in form.items() if value and at["fields"].get(name) != value}
        check(f"round {rounds}: nothing is lost", not lost, lost)
        asked = [name for name in at["options"] | at["fields"] if name.startswith("probeer~") and not name.endswith(("-dag", "-maand", "-jaar", "-onbekend"))]
        new = [name for name in asked if not at["fields"].get(name) and at["fields"].get(name + "-onbekend") != "ja" and not name.endswith("elders~kale_huur")]
        check(f"round {rounds}: at most 8 questions", len(new) <= 8, new)
        check(f"round {rounds}: each can be 'I do not know'", all("onbekend" in at["options"][name] if name in at["options"] else f'name="{name}-onbekend"' in html.unescape(text)
                                                                  for name in asked), asked)
        for name in new:
            key = name.split("~")[-1]
            first = name.replace(key, parents.get(key, key))
            check(f"{key} comes after {parents.get(key)}", first == name or form.get(first), name) if key in parents else None
        seen.update(new)
        if not new:
            break
        form = dict(at["fields"])
        for name in new:
            if name in at["options"]:
                form[name] = "nee" if name.endswith("nederlander_of_gelijkgesteld") else "onbekend"
            else:
                form[name + "-onbekend"] = "ja"
    check("who knows nothing of the other comes to an end", rounds < 12 and len(seen) > 10 and any(name.endswith("rechtmatig_verblijf") for name in seen), (rounds, sorted(seen)))
    check("what was answered is one line each", text.count('class="sh-folded"') >= len(seen), text.count('class="sh-folded"'))
    named = next(name for name in form if name.endswith("de-ander~nederlander_of_gelijkgesteld"))
    _, _, text = server.post("/nl/wat-als", (form | {named: "ja", named.replace("nederlander_of_gelijkgesteld", "rechtmatig_verblijf"): "ja"}))
    check("an answer that makes a later one pointless takes it away", not marked(text) and not re.search('"probeer~[^"]*rechtmatig_verblijf', text) and 'id="uitkomst"' in text,
          (marked(text), re.findall(r"[^ ]*rechtmatig_verblijf[^ ]*", text)))
    amount = next(name[:-len("-onbekend")] for name in form if name.endswith("bezittingen-onbekend"))
    wrong = {name: value for name, value in form.items() if name != amount + "-onbekend"} | {amount: "veel", "probeer-geboren-jaar": "92"}
    _, _, text = server.post("/nl/wat-als", wrong)
    came = form_with(text, "probeer-verhuizen")["fields"]
    check("nonsense is marked, and every answer is still there", {re.sub("-(dag|maand|jaar)$", "", name) for name in marked(text)} == {html.escape(amount), "probeer-geboren"}
          and all(came.get(name) == value for name, value in wrong.items() if value), (marked(text), {n: (v, came.get(n)) for n, v in wrong.items() if v and came.get(n) != v}))
    said = words_of(text)
    check("… without a word of ours", "~" not in said and "de-ander" not in said and "_" not in said, [word for word in said.split() if "_" in word or "~" in word])


def fold(text, name):
    """Is the innermost part of the form with this field open, and what is above it?"""
    at = [m.start() for m in re.finditer(rf'name="{re.escape(name)}(-[a-z]+)?"', text)][-1]  # not in the form in the head
    opened = []
    for tag in re.finditer(r"<(/?)details([^>]*)>(?:\s*<summary[^>]*>([^<]*))?", text[:at]):
        opened = opened[:-1] if tag[1] else opened + [(" open" in tag[2], html.unescape(tag[3] or ""))]
    return opened[-1] if opened else (True, "")


def whose_questions(server):
    """What decides something of the visitor comes first; what decides only something of the other is asked in a part of its own, which is closed."""
    own_words = "Ook uitrekenen voor de ander? Beantwoord dan deze vragen"
    _, _, text = server.post("/nl/wat-als", KOEN)
    form = form_with(text, "probeer-verhuizen")["fields"] | {"probeer-verhuizen": "erbij"}
    _, _, text = server.post("/nl/wat-als", form)
    at = form_with(text, "probeer-verhuizen")
    births = [name for name in at["fields"] if name.endswith("geboren-jaar")]
    check("nothing told of the other: the birth date stands there once", len(births) == 1, births)
    check("… and the income is asked, in a part that is open", fold(text, "probeer-inkomen") == (True, "Over de ander"), fold(text, "probeer-inkomen"))
    check("… and no sentence about the other says 'u'", "Wij weten nog niet welk inkomen de ander heeft." in words_of(text) and "Welke inkomsten heeft u" not in words_of(text),
          words_of(text)[:1500])
    _, _, text = server.post("/nl/wat-als", form | {"probeer~personen~de-ander~geboren-dag": "6", "probeer~personen~de-ander~geboren-maand": "7",
                                                    "probeer~personen~de-ander~geboren-jaar": "1992", "probeer-inkomen": "loon"})
    at = form_with(text, "probeer-verhuizen")["fields"]
    births = [(name, value) for name, value in at.items() if name.endswith("geboren-jaar")]
    check("… once answered it stands there once, too", births == [("probeer~personen~de-ander~geboren-jaar", "1992")], births)
    form |= {"probeer-geboren-dag": "6", "probeer-geboren-maand": "7", "probeer-geboren-jaar": "1992", "probeer-inkomen": "loon", "probeer-bedrag": "1900",
             "probeer~woningen~elders~soort": "inwonend", "probeer~relaties~ik+de-ander~soort": "vriend", "probeer~relaties~ik+de-ander~samen_huishouden": "geen",
             "probeer~relaties~ik+de-ander~contract": "geen"}
    folded, mixed, ended = set(), 0, False
    for _ in range(12):
        _, _, text = server.post("/nl/wat-als", form)
        at = form_with(text, "probeer-verhuizen")
        page = html.unescape(text)
        new = [name for name in dict.fromkeys(at["options"] | at["fields"]) if name.startswith("probeer~") and not name.endswith(("-dag", "-maand", "-jaar", "-onbekend")) and
               not at["fields"].get(name) and at["fields"].get(name + "-onbekend") != "ja" and not name.endswith("elders~kale_huur")]
        where = {name: fold(page, name) for name in new}
        only = {name for name in new if where[name][1] == own_words}
        ended = ended or (bool(only) and only == set(new) and "Er zijn nog vragen. Geef antwoord." not in words_of(text))
        mixed += any(where[name][0] for name in only)
        folded |= only
        if not new:
            break
        form = dict(at["fields"])
        for name in new:
            if name in at["options"]:
                form[name] = "onbekend"
            else:
                form[name + "-onbekend"] = "ja"
    keys = {name.split("~")[-1] for name in folded}
    check("what only the other needs stands in a part that is closed", "geld_op_rekening" in keys and "zorgpremie" in keys and mixed == 0, (sorted(folded), mixed))
    check("… and when only that is left, the visitor has no more questions", ended, sorted(folded))


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


def suppositions(server):
    """What is supposed can be answered, and travels as what was told; what nobody is asked about, and nonsense, does not."""
    told = TOLD + [("zorgen.1.van", "ik"), ("zorgen.1.tekst", "Ik kan de huur niet betalen. De deurwaarder belt.")]

    def page(fields):
        status, _, text = server.post("/nl/samenhang", told + fields)
        check("the page is there", status == 200, (status, text[:300]))
        asked = re.findall(r'name="klopt-([a-z_]+)" value="ja"', text)
        return asked, sorted(set(re.findall(r'name="loket.klopt.([^"]+)" value="([^"]*)"', text))), text

    asked, carried, _ = page([])
    check("what is supposed is asked, each once", len(asked) > 3 and len(asked) == len(set(asked)) and carried == [], (asked, carried))
    first, second = asked[:2]
    _, carried, text = page([(f"klopt-{first}", "nee"), (f"klopt-{second}", "weet-niet")])
    check("answers are carried", carried == sorted([(first, "nee"), (second, "weet-niet")]) and f'value="loket.klopt.{first}"' in text, carried)
    later, carried, _ = page([(f"loket.klopt.{first}", "nee"), (f"klopt-{first}", "ja")])
    check("what is said now goes before what was said", carried == [(first, "ja")] and first not in later, carried)
    _, carried, _ = page([(f"loket.klopt.{first}", "nee"), (f"klopt-{first}", "misschien")])
    check("what is no answer changes nothing of what was said", carried == [(first, "nee")], carried)
    later, carried, _ = page([(f"loket.klopt.{first}", "nee"), ("haal-weg", f"loket.klopt.{first}")])
    check("an answer can be taken back", carried == [] and later == asked, (carried, later))
    status, _, text = server.post("/nl/overzicht", told + [(f"loket.klopt.{first}", "nee")])
    check("the overview carries it on", status == 200 and f'name="loket.klopt.{first}" value="nee"' in text, status)
    forged = [(f"{prefix}{name}", "ja") for prefix in ("klopt-", "loket.klopt.")
              for name in ("addiction", "youth_crime", "separation", "violence", "suicide", "child_in_danger", "eviction", "cut_off", "homeless", "unsafe_climate", "medical_child", "nonsense", "", '"><script>alert(1)</script>')]
    later, carried, text = page(forged + [(f"klopt-{first}", "misschien"), (f"loket.klopt.{second}", '"><script>alert(2)</script>'), (f"klopt-{second}", "")])
    check("what nobody is asked, and what is no answer, is not heard", carried == [] and later == asked and "<script>alert" not in text, (carried, later))
    unsafe = [("zorgen.1.van", "ik"), ("zorgen.1.tekst", "Mijn man slaat mij.")]
    status, _, text = server.post("/nl/samenhang", TOLD + unsafe + [(f"loket.klopt.{first}", "nee")])
    check("who is not safe is asked nothing", status == 200 and 'name="klopt-' not in text and "0800" in text, status)


def plan(server):
    """The plan with what somebody wants or does not want: carried as what was told, taken back, and told when it cannot be."""
    told = TOLD + [("zorgen.1.van", "ik"), ("zorgen.1.tekst", "Ik kan de huur niet betalen. De deurwaarder belt. Ik slaap slecht en voel mij vaak alleen.")]

    def page(fields):
        status, _, text = server.post("/nl/plan", told + fields)
        check("the plan is there", status == 200, (status, text[:300]))
        return re.findall(r'<li class="sh-step" id="stap-\d+" data-action="([a-z_]+)"', text), sorted(set(re.findall(r'name="loket.wil.([^"]+)" value="([^"]*)"', text))), text

    steps, carried, text = page([])
    check("it has steps, each once, and carries nothing", len(steps) > 2 and len(steps) == len(set(steps)) and carried == [], (steps, carried))
    waits = [one for one in re.findall(r'name="wil-([a-z_]+)" value="ja"', text) if one not in steps]
    check("what other plans have can be wanted too", len(waits) > 0, waits)
    later, carried, text = page([(f"wil-{steps[-1]}", "nee"), (f"wil-{waits[0]}", "ja"), (f"wil-{steps[0]}", "maakt-niet-uit")])
    check("what is wanted is in it, what is not is out of it", waits[0] in later and steps[-1] not in later and carried == sorted([(steps[-1], "nee"), (waits[0], "ja")]), (later, carried))
    name = re.search(r"<b[^>]*>([^<]*): dit niet", text) or re.search(r">([^<>]*): dit niet", text)
    check("what was chosen away is called by its name", name is not None and len(name[1]) > 3 and "een stap die u koos" not in text, name)
    check("it says what that costs", 'id="gekozen"' in text and ("delen op" in text or "geen hulp verloren" in text), text[:200])
    again, carried, _ = page([(f"loket.wil.{steps[-1]}", "nee"), (f"wil-{steps[-1]}", "maakt-niet-uit")])
    check("what is said now goes before what was said", carried == [] and again == steps, (carried, again))
    _, carried, _ = page([(f"loket.wil.{steps[-1]}", "nee"), (f"wil-{steps[-1]}", "misschien")])
    check("what is no choice changes nothing of what was said", carried == [(steps[-1], "nee")], carried)
    _, carried, _ = page([(f"loket.wil.{steps[-1]}", "nee"), (f"loket.wil.{steps[-1]}", "ja"), (f"loket.wil.{steps[-1]}", "maakt-niet-uit")])
    check("a choice is carried once", [one for one, _ in carried] == [steps[-1]], carried)
    again, carried, _ = page([(f"loket.wil.{steps[-1]}", "nee"), ("haal-weg", f"loket.wil.{steps[-1]}")])
    check("a choice can be taken back", carried == [] and again == steps, (carried, again))
    status, _, text = server.post("/nl/overzicht", told + [(f"loket.wil.{steps[-1]}", "nee")])
    check("the overview carries it on", status == 200 and f'name="loket.wil.{steps[-1]}" value="nee"' in text, status)
    again, carried, text = page([("wil-nonsense", "ja"), ("wil-quick_shower", "ja")])
    check("what cannot be is told, and the plan is the one without it", again == steps and text.count("Dit kan nu niet:") == 2 and len(carried) == 2, (again, carried))
    both, _, text = page([("wil-nonsense", "ja"), (f"wil-{steps[-1]}", "nee")])
    check("… with the other choices", steps[-1] not in both and text.count("Dit kan nu niet:") == 1, both)
    forged = [("wil-", "ja"), ('wil-"><script>alert(1)</script>', "ja"), ("loket.wil.A B", "nee"), (f"wil-{steps[0]}", "misschien"), ("wil-" + "a" * 4000, "ja"),
              (f"loket.wil.{steps[1]}", '"><script>alert(2)</script>')]
    again, carried, text = page(forged)
    check("what is no choice is not heard", carried == [] and again == steps and "<script>alert" not in text, (carried, again))
    _, carried, _ = page([(f"wil-x{i}", "nee") for i in range(40)])
    check("at most twelve choices are carried", len(carried) == 12, len(carried))
    earlier = [(f"x{i:02}", "nee") for i in range(12)]
    _, carried, _ = page([("wil-a", "nee"), *[(f"loket.wil.{one}", value) for one, value in earlier]])
    check("… and those that were chosen first stay", carried == earlier, carried)
    status, _, text = server.post("/nl/plan", TOLD + [("zorgen.1.van", "ik"), ("zorgen.1.tekst", "Mijn man slaat mij.")])
    check("who is not safe sees that alone, under a title that tells nothing", status == 200 and "<title>Samenhang</title>" in text and "0800" in text and
          not any(part in text for part in ('id="pot"', 'id="wiel"', 'id="wil"', 'id="doelen"')), status)
    status, _, text = server.post("/en/plan", TOLD)
    check("who told nothing is asked to tell", status == 200 and "No plan yet" in text and 'id="pot"' not in text, status)


def own_words(server):
    """What somebody writes leads somewhere: to what is tried out, to who helps, or to a sentence that it was not understood."""
    def page(worry, path="overzicht", fields=()):
        status, _, text = server.post(f"/nl/{path}", TOLD + [("zorg", worry), *fields])
        words = re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", html.unescape(text)))
        wish = re.search(r'name="loket.wens" value="([^"]*)"', text)
        return text, words, wish[1] if wish else ""
    for worry, wish in (("Wat gebeurt er als ik ga samenwonen?", "huis"), ("Wat gebeurt er als ik op kamers ga", "kamers"),
                        ("wat als mijn partner weggaat", "scheiden"), ("Wij gaan uit elkaar", "scheiden"), ("Ik wil op kamers", "kamers"), ("Wat gebeurt er als ik meer ga werken", "werken"),
                        ("Wat gebeurt er als ik een kind krijg", "kind"), ("Wat gebeurt er als ik 18 word", "achttien")):
        text, words, got = page(worry)
        check(f"'{worry}' is a wish to try out", got == wish and "Dit begrepen we niet" not in words and 'action="/nl/wat-als"' in text, (got, words[:600]))
    for worry, choice in (("Wat gebeurt er als ik ga samenwonen?", "erbij"), ("Wat gebeurt er als ik op kamers ga", "alleen"), ("Ik wil op kamers", "alleen")):
        text, _, _ = page(worry)
        carried = {html.unescape(name): html.unescape(value) for name, value in re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', text)}
        _, _, text = server.post("/nl/wat-als", list(carried.items()))
        check(f"'{worry}' opens what if with that choice made", re.search(rf'value="{choice}"[^>]* (checked|selected)', text) is not None, text[-3000:])
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
    tried = [("probeer-verhuizen", "erbij"), ("probeer-loon", "1200"), ("probeer-bedrag", marker), ("probeer-inkomen", "loon"), ("probeer~personen~de-ander~x", marker)]
    echoed = 0
    for path, fields in (("vragen", [("zorg", marker)]), ("vragen", said), ("vragen", said + about), ("overzicht", said), ("afdrukken", said),
                         ("samenhang", said), ("plan", said), ("plan", said + [(f"wil-{marker}", "ja")]), ("samenhang", by_id), ("samenhang", said + [(f"klopt-{marker}", marker)]),
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
        about_form(server)
        nameless_child(server)
        one_more(server)
        enter(server)
        back_and_change(server)
        moves(server)
        new_wage(server)
        trial(server)
        whose_questions(server)
        nobody_knows(server)
        suppositions(server)
        plan(server)
        own_words(server)
        nothing_stays(server, begun)
    finally:
        server.stop()
print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
raise SystemExit(failed > 0)

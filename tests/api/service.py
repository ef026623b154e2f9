#!/usr/bin/env python3
"""The API of `samenhang serve` on loopback, on a free port; the server is ended by its process id. See tests/api_test.sh."""
import datetime
import http.client
import json
import os
import re
import resource
import shutil
import socket
import subprocess
import tempfile
import threading
import time
import urllib.parse
from pathlib import Path

PROGRAM = os.path.abspath(os.environ["SAMENHANG"])
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
DESCRIPTION = json.loads((ROOT / "docs" / "openapi.json").read_text())
HOUSEHOLDS = {path.stem: json.loads(path.read_text()) for path in sorted((HERE / "households").glob("*.json"))}
DAY = "2026-07-01"
passed = failed = skipped = 0


def verdict(good, name, detail=""):
    global passed, failed
    passed, failed = (passed + 1, failed) if good else (passed, failed + 1)
    print(f"{'ok' if good else 'not ok'} {passed + failed + skipped} - {name}", flush=True)
    if not good:
        for line in str(detail)[:3000].splitlines():
            print("#  ", line)


def skip(name, why):
    global skipped
    skipped += 1
    print(f"ok {passed + failed + skipped} - {name} # SKIP {why}", flush=True)


class Server:
    def __init__(self, *options, file_bytes=None):
        """file_bytes: no file gets larger, as on a disk that is full."""
        self.log = tempfile.TemporaryFile()
        full = {} if file_bytes is None else {
            "restore_signals": False, "preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (file_bytes, file_bytes))}
        self.process = subprocess.Popen([PROGRAM, "serve", "--port", "0", *options], cwd=ROOT, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=self.log, text=True, **full)
        self.port = int(re.search(r"http://localhost:(\d+) ", self.process.stdout.readline())[1])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.code = self.process.wait(timeout=30)
        self.process.stdout.close()
        self.log.close()

    def text(self):
        return os.pread(self.log.fileno(), 1 << 24, 0).decode()

    def worker(self):
        with open(f"/proc/{self.process.pid}/task/{self.process.pid}/children") as f:
            return int(f.read().split()[0])

    def ask(self, method, path, body=None, headers=None):
        """(status, headers in small letters, body)"""
        c = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
        headers = {**({"Content-Type": "application/json"} if body is not None else {}), **(headers or {})}
        c.request(method, path, body, headers)
        r = c.getresponse()
        answer = r.status, {k.lower(): v for k, v in r.getheaders()}, r.read()
        c.close()
        return answer

    def post(self, path, body, headers=None):
        return self.ask("POST", "/api/v1" + path, body, headers)

    def raw(self, data):
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as s:
            s.sendall(data)


# ---------------------------------------------------------------- the description, as far as it uses JSON Schema

TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


def is_type(value, name):
    if name == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if name == "number":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return isinstance(value, TYPES[name])


def complaints(value, schema, where=""):
    """What is not as the schema says."""
    if "$ref" in schema:
        part = DESCRIPTION
        for step in schema["$ref"].removeprefix("#/").split("/"):
            part = part[step]
        schema = part
    if "anyOf" in schema:
        found = [list(complaints(value, one, where)) for one in schema["anyOf"]]
        if all(found):
            yield from found[0]
        return
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if not any(is_type(value, t) for t in types):
        yield f"{where}: {json.dumps(value)[:60]} is no {' or '.join(types)}"
    elif isinstance(value, dict) and "properties" in schema:
        yield from (f"{where}: no {key}" for key in schema["required"] if key not in value)
        for key, one in value.items():
            if key in schema["properties"]:
                yield from complaints(one, schema["properties"][key], f"{where}/{key}")
            else:
                yield f"{where}: {key} is not described"
    elif isinstance(value, list):
        for i, one in enumerate(value):
            yield from complaints(one, schema["items"], f"{where}/{i}")
    elif isinstance(value, str) and "enum" in schema and value not in schema["enum"]:
        yield f"{where}: '{value}' is none of {schema['enum']}"
    elif isinstance(value, str) and schema.get("format") == "date" and not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        yield f"{where}: '{value}' is no date"
    elif isinstance(value, str) and schema.get("format") == "uri" and not re.match(r"https?://", value):
        yield f"{where}: '{value}' is no address"


def wrong_with(method, path, reply):
    """What is not as the description says of this answer."""
    status, headers, body = reply
    operation = DESCRIPTION["paths"][path][method.lower()]
    described = operation["responses"].get(str(status))
    if described is None:
        return [f"status {status} is not described: {body[:300]}"]
    if "$ref" in described:
        described = DESCRIPTION["components"]["responses"][described["$ref"].rsplit("/", 1)[1]]
    found = [] if headers.get("api-version") == DESCRIPTION["info"]["version"] else ["no API-Version"]
    content = headers.get("content-type")
    if content not in described["content"]:
        return found + [f"{content} is not described"]
    return found + list(complaints(json.loads(body), described["content"][content]["schema"]))


# ---------------------------------------------------------------- answers

def test_answers(server):
    wrong = []
    for name, household in HOUSEHOLDS.items():
        for language in ("nl", "en"):
            body = {"household": household, "day": DAY}
            for path, more in (("/overview", {}), ("/overview", {"flips": True}), ("/outcomes", {}), ("/questions", {})):
                reply = server.post(path, {**body, **more}, {"Accept-Language": language})
                wrong += [f"{name} {language} {path}: {x}" for x in wrong_with("POST", path, reply)]
                if reply[0] != 200:
                    wrong.append(f"{name} {path}: {reply[0]} {reply[2][:300]}")
    verdict(not wrong, "overview, outcomes and questions answer as the description says, in Dutch and English", "\n".join(wrong))

    body = {"household": HOUSEHOLDS["bas"], "day": DAY, "moves": [{"person": "bas", "household": HOUSEHOLDS["koen"]}],
            "changes": [{"fact": "relaties.bas+koen.contract", "value": "geen"}]}
    reply = server.post("/whatif", body)
    told = json.loads(reply[2])
    wrong = wrong_with("POST", "/whatif", reply)
    verdict(reply[0] == 200 and not wrong and len(told.get("effects", [])) == 2, "what if tells of both households", wrong or told)

    wrong = []
    replies = [{"cause": "stress", "there": True}, {"cause": "low_literacy", "there": False}]
    for name, household in HOUSEHOLDS.items():
        told = json.loads(json.dumps(household))
        told["zorgen"] = [{"van": "samen", "tekst": "De deurwaarder belt en ik slaap slecht."}]
        for language, more in (("nl", {}), ("en", {"replies": replies, "seen": [{"cause": "paperwork", "state": "some"}], "about": "money", "held": True})):
            reply = server.post("/causes", {"household": told, "day": DAY, **more}, {"Accept-Language": language})
            wrong += [f"{name} {language}: {x}" for x in wrong_with("POST", "/causes", reply)]
            answer = json.loads(reply[2])
            causes = {x["id"]: x for x in answer.get("causes", [])}
            if reply[0] != 200 or not answer["levers"] or not causes["debts"]["told"]:
                wrong.append(f"{name} {language}: {reply[0]} {reply[2][:300]}")
            elif more and not (causes["stress"]["told"] and not causes["stress"]["seen"] and causes["paperwork"]["seen"] and "low_literacy" not in causes and
                               [(x["id"], x["there"]) for x in answer["replies"]] == [("stress", True), ("low_literacy", False)]):
                wrong.append(f"{name}: replies are not told: {causes.get('stress')}, {answer['replies']}")
    verdict(not wrong, "causes answers as the description says, with what was seen and answered", "\n".join(wrong))
    unsafe = {**HOUSEHOLDS["gezin"], "zorgen": [{"van": "samen", "tekst": "Mijn man slaat mij."}]}
    reply = server.post("/causes", {"household": unsafe, "day": DAY, "replies": replies})
    told = json.loads(reply[2])
    verdict(not wrong_with("POST", "/causes", reply) and told["unsafe"] and not told["causes"] and not told["levers"], "of who is not safe at home nothing is worked out", told)

    wrong = []
    for name, household in HOUSEHOLDS.items():
        told = {**household, "zorgen": [{"van": "samen", "tekst": "De deurwaarder belt en ik slaap slecht."}]}
        for language, more in (("nl", {"alternatives": 3}), ("en", {"lang": "en", "forbid": ["stabilisation"]})):
            reply = server.post("/plan", {"household": told, "day": DAY, **more})
            wrong += [f"{name} {language}: {x}" for x in wrong_with("POST", "/plan", reply)]
            answer = json.loads(reply[2])
            if reply[0] != 200 or reply[1].get("content-language") != language or not answer["plans"]:
                wrong.append(f"{name} {language}: {reply[0]} {reply[2][:300]}")
            wrong += [f"{name} {language}: a pot of {sum(x['allocated_cents'] for x in plan['pot'])} for {plan['cost_cents']}" for plan in answer.get("plans", [])
                      if not sum(x["allocated_cents"] for x in plan["pot"]) == plan["cost_cents"] == sum(x["cost_cents"] for x in plan["steps"])]
            if more.get("forbid") and any(x["action"] == "stabilisation" for plan in answer["plans"] for x in plan["steps"]):
                wrong.append(f"{name}: what must not be in the plan is in it")
    verdict(not wrong, "plan answers as the description says, balanced to the cent", "\n".join(wrong))
    steps = [x["action"] for x in json.loads(server.post("/plan", {"household": told, "day": DAY})[2])["plans"][0]["steps"]]
    pinned = json.loads(server.post("/plan", {"household": told, "day": DAY, "pin": ["budget_coach"]})[2])
    verdict("budget_coach" not in steps and any(x["action"] == "budget_coach" and x["pinned"] for x in pinned["plans"][0]["steps"]) and pinned["wanted_of_best"] <= 100,
            "what must be in the plan is in it", (steps, pinned.get("wanted_of_best")))

    for path in ("/services?zoek=rijbewijs+verlengen", "/services?zoek=huisarts&most=1", "/facts", "/openapi.json"):
        reply = server.ask("GET", "/api/v1" + path)
        wrong = wrong_with("GET", path.split("?")[0], reply)
        verdict(reply[0] == 200 and not wrong, f"GET {path.split('?')[0]} answers as the description says", wrong)
    verdict(reply[2] == (ROOT / "docs/openapi.json").read_bytes() and reply[1].get("access-control-allow-origin") == "*",
            "the description is docs/openapi.json, for everybody")


def test_examples_of_description(server):
    for path, methods in DESCRIPTION["paths"].items():
        if "post" in methods:
            content = methods["post"]["requestBody"]["content"]["application/json"]
            wrong = list(complaints(content["example"], content["schema"]))
            reply = server.post(path, content["example"])
            verdict(reply[0] == 200 and not wrong, f"the example of {path} works", (wrong, reply[2][:300]))


def test_same_as_command_line(server):
    """One record for every channel: JSON is YAML, so the command reads the same household."""
    for command, path, more, alone in (("overview", "/overview", {"flips": True}, ["--no-causes"]), ("questions", "/questions", {}, [])):
        different = []
        for name, household in HOUSEHOLDS.items():
            told = subprocess.run([PROGRAM, command, "--json", *alone, "--date", DAY, str(HERE / "households" / f"{name}.json")],
                                  cwd=ROOT, stdout=subprocess.PIPE)
            if json.loads(told.stdout) != json.loads(server.post(path, {"household": household, "day": DAY, **more})[2]):
                different.append(name)
        verdict(not different, f"{path} is what `samenhang {command} --json` prints", different)
    with tempfile.NamedTemporaryFile("w") as seen:
        seen.write("paperwork some\nlow_mood severe\n")
        seen.flush()
        body = {"household": HOUSEHOLDS["gezin"], "day": DAY, "held": True, "about": "youth",
                "seen": [{"cause": "paperwork", "state": "some"}, {"cause": "low_mood", "state": "severe"}]}
        told = subprocess.run([PROGRAM, "cause", "levers", "--json", "--date", DAY, "--held", "--about", "youth", "--seen", seen.name,
                               str(HERE / "households" / "gezin.json")], cwd=ROOT, stdout=subprocess.PIPE)
    plans = []
    for name in HOUSEHOLDS:
        plan = subprocess.run([PROGRAM, "plan", "--json", "--alternatives", "3", "--neighbourhood", "content/neighbourhood/neighbourhood.yaml", "--date", DAY, str(HERE / "households" / f"{name}.json")], cwd=ROOT, stdout=subprocess.PIPE)
        if json.loads(plan.stdout or b"null") != json.loads(server.post("/plan", {"household": HOUSEHOLDS[name], "day": DAY, "alternatives": 3})[2]):
            plans.append(name)
    verdict(not plans, "/plan is what `samenhang plan --json` prints", plans)
    verdict(json.loads(told.stdout) == json.loads(server.post("/causes", body)[2]), "/causes is what `samenhang cause levers --json` prints", told.stdout[:500])


def test_busy():
    """What takes long is refused when too many ask at once, and keeps nobody else waiting."""
    with Server("--long-threads", "1", "--long-waiting", "1") as server:
        body = {"household": {**HOUSEHOLDS["gezin"], "zorgen": [{"van": "samen", "tekst": "De deurwaarder belt."}]}, "day": DAY}
        replies = []
        clients = [threading.Thread(target=lambda: replies.append(server.post("/causes", body))) for _ in range(8)]
        for client in clients:
            client.start()
        reply = server.post("/outcomes", {"household": HOUSEHOLDS["ouder"], "day": DAY})
        under_way = sum(client.is_alive() for client in clients)
        for client in clients:
            client.join()
        busy = [x for x in replies if x[0] == 503]
        verdict(reply[0] == 200 and under_way > 0, "another request is answered meanwhile", (reply[0], under_way))
        verdict(busy and len(busy) + sum(x[0] == 200 for x in replies) == 8, "who comes when too many ask is refused, the others are answered", [x[0] for x in replies])
        verdict(all(x[1].get("retry-after") == "3" and not wrong_with("POST", "/causes", x) and json.loads(x[2])["detail"] for x in busy),
                "… with a sentence and when to come back", busy[:1])


# ---------------------------------------------------------------- bad input

def test_refused(server):
    good = {"household": HOUSEHOLDS["ouder"], "day": DAY}
    many = {**HOUSEHOLDS["ouder"], "personen": [{"id": f"p{i}"} for i in range(1000)]}
    unknown = json.loads(json.dumps(HOUSEHOLDS["ouder"]))
    unknown["personen"][0]["lievelingskleur"] = "blauw"
    text = json.dumps(good).encode()
    rows = [
        ("unknown route", "GET", "/api/v1/nope", None, {}, 404, None),
        ("trailing slash", "GET", "/api/v1/facts/", None, {}, 404, None),
        ("another version", "POST", "/api/v2/overview", good, {}, 404, None),
        ("wrong method", "GET", "/api/v1/overview", None, {}, 405, None),
        ("no content type", "POST", "/api/v1/overview", text, {"Content-Type": ""}, 415, None),
        ("wrong content type", "POST", "/api/v1/overview", text, {"Content-Type": "text/plain"}, 415, None),
        ("form", "POST", "/api/v1/overview", b"household=1", {"Content-Type": "application/x-www-form-urlencoded"}, 415, None),
        ("from a page of another site", "POST", "/api/v1/overview", good, {"Origin": "http://evil.example"}, 403, None),
        ("across sites", "POST", "/api/v1/overview", good, {"Sec-Fetch-Site": "cross-site"}, 403, None),
        ("invalid UTF-8", "POST", "/api/v1/overview", text.replace(b"huishouden/1", b"huishouden/\xff"), {}, 400, None),
        ("half a JSON", "POST", "/api/v1/overview", text[:len(text) // 2], {}, 400, None),
        ("nothing", "POST", "/api/v1/overview", b"", {}, 400, None),
        ("a NUL in text", "POST", "/api/v1/overview", text.replace(b"huishouden/1", b"huishouden/\\u0000"), {}, 400, None),
        ("deep nesting", "POST", "/api/v1/overview", b'{"household":' + b"[" * 200000, {}, 400, None),
        ("deep nesting that is closed", "POST", "/api/v1/overview",
         b'{"household":' + b"[" * 900 + b"]" * 900 + b"}", {}, 400, "/household"),
        ("a large number", "POST", "/api/v1/overview", b'{"household": {"formaat": 1' + b"0" * 500 + b"}}", {}, 400, "/household/formaat"),
        ("1,000 persons", "POST", "/api/v1/overview", {"household": many}, {}, 400, "/household/personen"),
        ("unknown fact", "POST", "/api/v1/overview", {"household": unknown}, {}, 400, "/household/personen/0/lievelingskleur"),
        ("unknown fact that changes", "POST", "/api/v1/whatif",
         {**good, "changes": [{"fact": "nobody.geluk", "value": 1}]}, {}, 400, None),
        ("unknown key", "POST", "/api/v1/questions", {**good, "snel": True}, {}, 400, "/snel"),
        ("no day", "POST", "/api/v1/outcomes", {**good, "day": "morgen"}, {}, 400, "/day"),
        ("a cause that is none", "POST", "/api/v1/causes", {**good, "seen": [{"cause": "debt", "state": "some"}]}, {}, 400, "/seen/0"),
        ("a reply about what nobody is asked", "POST", "/api/v1/causes", {**good, "replies": [{"cause": "violence", "there": True}]}, {}, 400, "/replies/0"),
        ("an action that is none", "POST", "/api/v1/plan", {**good, "household": {**HOUSEHOLDS["ouder"], "zorgen": [{"van": "samen", "tekst": "Ik slaap slecht."}]}, "pin": ["guidance", "guidence"]}, {}, 400, "/pin/1"),
        ("nine plans", "POST", "/api/v1/plan", {**good, "alternatives": 9}, {}, 400, "/alternatives"),
        ("half a JSON for what takes long", "POST", "/api/v1/causes", text[:len(text) // 2], {}, 400, None),
        ("nobody", "GET", "/api/v1/neighbourhood/residents/niemand", None, {}, 404, None),
        ("an event that is none", "POST", "/api/v1/neighbourhood/events", {"what": "dances", "who": "wim"}, {}, 400, "/what"),
        ("an event about nobody", "POST", "/api/v1/neighbourhood/events", {"what": "stops", "who": "niemand"}, {}, 400, None),
        ("an event with something more", "POST", "/api/v1/neighbourhood/events", {"what": "stops", "who": "wim", "at": 0}, {}, 400, "/at"),
        ("a skill that is none", "POST", "/api/v1/neighbourhood/events", {"what": "says", "who": "wim", "says": "kan: [vliegen]"}, {}, 400, None),
        ("a day that is none", "POST", "/api/v1/neighbourhood/events", {"what": "vog", "who": "wim", "by_broker": True, "day": "gisteren"}, {}, 400, "/day"),
        ("no question", "GET", "/api/v1/services", None, {}, 400, "zoek"),
        ("too many", "GET", "/api/v1/services?zoek=huis&most=1000", None, {}, 400, "most"),
        ("body of 2 MB", "POST", "/api/v1/overview", b" " * (2 << 20), {}, 413, None),
        ("body of 50 MB", "POST", "/api/v1/overview", b" " * (50 << 20), {}, 413, None),
    ]
    for name, method, path, body, headers, status, field in rows:
        reply = server.ask(method, path, body, headers)
        told = json.loads(reply[2]) if reply[2] else {}
        wrong = list(complaints(told, DESCRIPTION["components"]["schemas"]["Problem"]))
        verdict(reply[0] == status == told.get("status") and not wrong and reply[1].get("api-version") and
                reply[1].get("content-type") == "application/problem+json" and (field is None or told.get("field") == field),
                f"refused: {name}", (reply[0], told, wrong))
    reply = server.post("/overview", {"household": unknown}, {"Accept-Language": "en"})
    dutch = server.post("/overview", {"household": unknown})
    verdict(json.loads(reply[2])["detail"] != json.loads(dutch[2])["detail"], "a refusal of the household is told in the language asked for")


def test_half_requests(server):
    server.raw(b"POST /api/v1/overview HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"house")
    server.raw(b"POST /api/v1/overview HTTP/1.1\r\nHost: x\r\nContent-")
    server.raw(b"POST /api/v1/overview HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"ho")
    verdict(server.post("/outcomes", {"household": HOUSEHOLDS["ouder"]})[0] == 200, "after half requests it answers")


# ---------------------------------------------------------------- neighbours who help each other

NEIGHBOURS = "/neighbourhood"


def neighbour(server, who):
    reply = server.ask("GET", f"/api/v1{NEIGHBOURS}/residents/{who}")
    return json.loads(reply[2]), [f"{who}: {x}" for x in wrong_with("GET", NEIGHBOURS + "/residents/{id}", reply)], reply[2].decode()


def said(server, what, who=None, coupling=None, **more):
    body = {"what": what, **({"who": who} if who else {}), **({"coupling": coupling} if coupling else {}), **more}
    reply = server.post(NEIGHBOURS + "/events", body)
    return reply, wrong_with("POST", NEIGHBOURS + "/events", reply)


def find_pair(board, state="proposed"):
    return next((x for x in board["couplings"] if x["state"] == state and {y["id"] for y in x["people"]} == {"wim", "daan"}), None)


def test_neighbours():
    """Wim and Daan, from the proposal to the second time; who is who is nowhere before both said yes."""
    with tempfile.TemporaryDirectory() as folder:
        journal = os.path.join(folder, "journaal")
        with Server("--journal", journal) as server:
            test_case_4(server)
            before = neighbour(server, "wim")[2], json.loads(server.ask("GET", f"/api/v1{NEIGHBOURS}/board")[2])
            second = subprocess.run([PROGRAM, "serve", "--port", "0", "--journal", journal], cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
            verdict(second.returncode == 1 and "another program has this journal open" in second.stderr, "a journal is of one program", second.stderr)
            verdict("memory" not in server.text(), "with a journal nothing is said of memory", server.text()[:300])
        with Server("--journal", journal) as server:
            after = neighbour(server, "wim")[2], json.loads(server.ask("GET", f"/api/v1{NEIGHBOURS}/board")[2])
            verdict(before == after, "after a new start the records are the same")
        verdict(oct(os.stat(journal).st_mode & 0o777) == "0o600", "the journal is for its owner alone")
    with Server() as server:
        verdict("kept in memory" in server.text(), "without a journal that is said at the start", server.text()[:300])


def test_own_neighbourhood():
    """A municipality names its own; one that is not there is an error, and not the invented one instead."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "content" / "neighbourhood", os.path.join(folder, "hier"))
        shutil.copytree(ROOT / "content" / "skills", os.path.join(folder, "skills"))
        names = Path(folder, "hier", "namen.yaml")
        names.write_text(names.read_text().replace("naam: Wim Terpstra", "naam: Wilma Elders"))
        file = os.path.join(folder, "hier", "neighbourhood.yaml")
        with Server("--neighbourhood", file) as server:
            verdict(neighbour(server, "wim")[0]["name"] == "Wilma Elders", "the neighbourhood that was named is served")
        missing = subprocess.run([PROGRAM, "serve", "--port", "0", "--neighbourhood", os.path.join(folder, "nergens.yaml")], cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
        verdict(missing.returncode == 1 and "nergens.yaml" in missing.stderr, "one that is not there is told", missing.stderr)


def test_report():
    """To the broker what a report is about, with everybody in it; to the other of those that it waits, and not why or by whom; to who reported what became of it."""
    with Server("--quiet") as server:
        ask_board = lambda: server.ask("GET", f"/api/v1{NEIGHBOURS}/board")
        before = json.loads(ask_board()[2])
        coupling = json.loads(said(server, "approves", coupling=find_pair(before)["id"], by_broker=True)[0][2])["coupling"]
        held = [neighbour(server, "daan")[0]["couplings"][0]["held"]]
        number = json.loads(said(server, "reports", "wim", coupling, words="Hij vroeg om mijn zegelring.")[0][2])["number"]
        said(server, "reports", "wim")
        daan, wrong, text = neighbour(server, "daan")
        held.append(daan["couplings"][0]["held"])
        verdict(held == [False, True] and not wrong and daan["couplings"][0]["state"] == "asked" and not daan["reports"], "who is asked too reads that it waits", (held, wrong, daan["couplings"][0]))
        verdict(not re.search(r"\b(wim|Wim|Terpstra|zegelring)\b", text), "and not who it is, or what was reported", text)
        wim, wrong, text = neighbour(server, "wim")
        verdict(not wrong and wim["couplings"][0]["state"] == "waiting" and not wim["couplings"][0]["held"] and [x["stopped"] for x in wim["reports"]] == [False, False]
                and [(x["coupling"], x["taken_at"]) for x in wim["reports"]] == [(None, None), (coupling, None)]
                and not re.search(r"\b(daan|Daan|Oosterling)\b", text), "nor who reported, of the other", (wrong, wim["couplings"][0], wim["reports"]))
        reply = ask_board()
        board = json.loads(reply[2])
        report, = [x for x in board["reports"] if x["number"] == number]
        about = report["about"] or {"people": []}
        verdict(not wrong_with("GET", NEIGHBOURS + "/board", reply) and about.get("id") == coupling and {x["name"] for x in about["people"]} == {"Wim Terpstra", "Daan Oosterling"}
                and about["held"] and about["links"] and [x["about"] for x in board["reports"] if x["number"] != number] == [None],
                "the broker reads what a report is about", (wrong_with("GET", NEIGHBOURS + "/board", reply), report))
        said(server, "takes", by_broker=True, report=number, words="Fatima")
        said(server, "handles", by_broker=True, report=number, again=False)
        wim, wrong, _ = neighbour(server, "wim")
        report, = [x for x in json.loads(ask_board()[2])["reports"] if x["number"] == number]
        taken = [wim["reports"][1]["taken_at"], report["taken_at"]]
        verdict(taken[0] == taken[1] and abs(datetime.datetime.fromisoformat(taken[0].replace("Z", "+00:00")).timestamp() - time.time()) < 600 and board["reports"][0]["taken_at"] is None,
                "and when it was taken up, who reported and the broker alike", taken)
        verdict(not wrong and [x["stopped"] for x in wim["reports"]] == [False, True] and report["about"]["state"] == "ended" and not report["about"]["held"],
                "who reported reads that it was stopped, and the broker still what it was about", (wrong, wim["reports"], report))
        said(server, "forbids", "wim", by_broker=True, other="bep", words="Ruzie.")
        group = next(x for x in json.loads(ask_board()[2])["couplings"] if x["state"] == "proposed")
        giver, receiver = [group["people"][group["links"][0][x]]["id"] for x in ("giver", "receiver")]
        said(server, "pins", giver, by_broker=True, other=receiver)
        reply = ask_board()
        words = [x["what"] for x in json.loads(reply[2])["words"]]
        verdict(words == ["pins", "forbids", "apart"] and not wrong_with("GET", NEIGHBOURS + "/board", reply), "apart after a report is another word than never", words)


def test_withdraw():
    """What waits for room for a question is taken back, over the API and on the page: it is proposed as before, and nobody hears of it."""
    with Server("--quiet") as server:
        ask_board = lambda: json.loads(server.ask("GET", f"/api/v1{NEIGHBOURS}/board")[2])
        in_state = lambda board, state: [x for x in board["couplings"] if x["state"] == state]
        before = {x["id"]: x for x in in_state(ask_board(), "proposed")}
        for proposal in before:
            said(server, "approves", coupling=proposal, by_broker=True)
        board = ask_board()
        later = in_state(board, "later")
        verdict(len(later) >= 2 and len(in_state(board, "asked")) + len(later) == len(before), "some of them wait", len(later))
        who = [x["id"] for x in later[0]["people"]]
        records = [neighbour(server, x)[2] for x in who]
        reply, wrong = said(server, "withdraws", coupling=later[0]["id"], by_broker=True)
        again = in_state(ask_board(), "proposed")
        verdict(reply[0] == 200 and not wrong and len(again) == 1 and before[again[0]["id"]] == again[0] and {x["id"] for x in again[0]["people"]} == set(who),
                "what is withdrawn stands in the proposal as before", (reply[2], again))
        verdict(records == [neighbour(server, x)[2] for x in who], "and no resident reads of it")
        reply, wrong = said(server, "withdraws", coupling=in_state(board, "asked")[0]["id"], by_broker=True)
        verdict(reply[0] == 400 and not wrong and "al gevraagd" in json.loads(reply[2])["detail"], "who was asked is not made to unread it", reply[2])
        post = lambda seen: server.ask("POST", "/nl/makelaar", urllib.parse.urlencode({"wat": "trekt-terug", "koppeling": later[1]["id"], "gezien": seen}).encode(),
                                       {"Content-Type": "application/x-www-form-urlencoded"})
        status, _, page = post("asked")
        verdict(status == 200 and "intussen veranderd" in page.decode() and len(in_state(ask_board(), "later")) == len(later) - 1, "a page that is out of date withdraws nothing", status)
        status, headers, _ = post("later")
        page = server.ask("GET", "/nl/makelaar")[2].decode()
        verdict(status == 303 and headers.get("location") == "/nl/makelaar" and len(in_state(ask_board(), "later")) == len(later) - 2 and "De makelaar trok een voorstel terug." in page,
                "on the page it is one button, and the history says so", (status, headers))


FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def send(server, path, **fields):
    """A form of a page, as a browser sends it: status, headers, page."""
    status, headers, page = server.ask("POST", path, urllib.parse.urlencode(fields).encode(), FORM)
    return status, headers, page.decode()


def test_off():
    """What was agreed and ended: the broker reads whom to call, the other that it does not go on, until they know."""
    with Server("--quiet") as server:
        ask_board = lambda: json.loads(server.ask("GET", f"/api/v1{NEIGHBOURS}/board")[2])
        coupling = json.loads(said(server, "approves", coupling=find_pair(ask_board())["id"], by_broker=True)[0][2])["coupling"]
        for who in ("wim", "daan"):
            said(server, "yes", who, coupling)
        said(server, "stops", "daan")
        wim, wrong, text = neighbour(server, "wim")
        about = wim["couplings"][0]
        verdict(not wrong and about["state"] == "ended" and [x["to_hear"] for x in about["people"]] == [True, False] and "Daan" not in text, "who waited reads that it ended", (wrong, about))
        listed = find_pair(ask_board(), "ended")
        verdict(listed and {x["id"]: x["to_hear"] for x in listed["people"]} == {"wim": True, "daan": False}, "and the broker whom to call", listed)
        page = server.ask("GET", "/nl/buren/ik/wim")[2].decode()
        verdict('id="gaat-niet-door"' in page and "Er wacht niets op u" not in page, "on the page it stands first")
        told = {"wat": "weet-het", "koppeling": coupling, "wie": "wim", "via": "telefoon"}
        status, _, page = send(server, "/nl/makelaar", **told, gezien="agreed")
        verdict(status == 200 and "intussen veranderd" in page, "a page that is out of date tells nothing", status)
        status, headers, _ = send(server, "/nl/makelaar", **told, gezien="ended")
        verdict(status == 303 and not find_pair(ask_board(), "ended"), "after the call it is done", (status, headers))
        page = server.ask("GET", "/nl/buren/ik/wim")[2].decode()
        verdict('id="gaat-niet-door"' not in page and "Dit is geweest" in page, "and on the page it has been")
        status, _, page = send(server, "/nl/buren/ik/wim", wat="weet-het", koppeling=coupling, gezien="ended")
        verdict(status == 200 and "al bekend" in page, "twice is refused with a sentence", status)


def test_report_twice():
    """The same words pressed twice: one report, and the page says that it is there."""
    with Server("--quiet") as server:
        ask_board = lambda: json.loads(server.ask("GET", f"/api/v1{NEIGHBOURS}/board")[2])
        coupling = json.loads(said(server, "approves", coupling=find_pair(ask_board())["id"], by_broker=True)[0][2])["coupling"]
        path, words = f"/nl/buren/ik/wim/melden/{coupling}", "Hij vroeg mijn pincode."
        first, _, _ = send(server, path, wat="melding", woorden=words)
        second, _, page = send(server, path, wat="melding", woorden=words)
        verdict((first, second) == (303, 200) and "Deze melding is er al" in page and words in page and len(ask_board()["reports"]) == 1, "the second time it says that it is there", (first, second))
        third, _, _ = send(server, path, wat="melding", woorden=words + " En hij belde.")
        verdict(third == 303 and len(ask_board()["reports"]) == 2, "more words are another report", third)
        reply, wrong = said(server, "reports", "wim", coupling, words=words)
        verdict(reply[0] == 400 and not wrong and "is er al" in json.loads(reply[2])["detail"], "over the API too", reply[2])


def test_two_tabs():
    """Two forms of one person, opened together: the second to be kept says that it changed, and loses nothing of either."""
    with Server("--quiet") as server:
        path = "/nl/buren/ik/wim/vertellen"
        seen = re.search(r'name="gezien" value="(\d*)"', server.ask("GET", path)[2].decode())[1]
        rest = {"gezien": seen, "hoe-ver": "1000", "dagdeel-15": "ja", "taal-nl": "ja"}
        first, _, _ = send(server, path, **rest, wat="zegt", **{"kan-klussen": "ja"})
        status, _, page = send(server, path, **rest, wat="hoor", **{"kan-koken": "ja"})
        verdict(status == 200 and f'name="gezien" value="{seen}"' in page, "looking what is heard is not having seen what was kept", status)
        second, _, page = send(server, path, **rest, wat="zegt", **{"kan-koken": "ja"})
        skills = [x["id"] for x in neighbour(server, "wim")[0]["can"]]
        verdict((first, second, skills) == (303, 200, ["klussen"]) and "Dit is intussen veranderd. Wat u hier invulde, staat er nog." in page, "the second form is not kept", (first, second, skills))
        box = lambda name: re.search(rf'type="checkbox" name="{name}" value="ja"( checked)?>(.*?)</label>', page)
        verdict(box("kan-koken")[1] and not box("kan-klussen")[1] and "intussen bewaard" in box("kan-klussen")[2], "and both are there: what was typed, and what was kept", page[:300])
        rest["gezien"] = re.search(r'name="gezien" value="(\d*)"', page)[1]
        third, _, _ = send(server, path, **rest, wat="zegt", **{"kan-koken": "ja", "kan-klussen": "ja"})
        said_now = neighbour(server, "wim")[0]
        verdict(third == 303 and {x["id"] for x in said_now["can"]} == {"klussen", "koken"}, "once seen it is kept", third)
        reply, wrong = said(server, "says", "wim", says="kan: [tuin]", seen=int(seen))
        verdict(reply[0] == 400 and not wrong and "intussen veranderd" in json.loads(reply[2])["detail"], "over the API too", reply[2])
        reply, wrong = said(server, "says", "wim", says="kan: [tuin]", seen=said_now["said"])
        verdict(reply[0] == 200 and not wrong, "and over what was seen it is said", reply[2])


def test_urgent_and_gladly():
    """A form without a script says how urgent it is and what is done gladly; unticked takes it back."""
    with Server("--quiet") as server:
        path = "/nl/buren/ik/wim/vertellen"
        rest = {"hoe-ver": "1000", "dagdeel-15": "ja", "taal-nl": "ja", "wat": "zegt", "kan-koken": "ja", "zoekt-klussen": "ja"}
        for urgency, gladly in (("3", True), ("2", False)):
            seen = re.search(r'name="gezien" value="(\d*)"', server.ask("GET", path)[2].decode())[1]
            status, _, _ = send(server, path, **rest, gezien=seen, **{"haast-klussen": urgency}, **({"graag-koken": "ja"} if gladly else {}))
            wim, wrong, _ = neighbour(server, "wim")
            verdict(status == 303 and not wrong and [(x["id"], x["gladly"]) for x in wim["can"]] == [("koken", gladly)] and [(x["id"], x["urgency"]) for x in wim["seeks"]] == [("klussen", int(urgency))],
                    f"the form says urgency {urgency}, gladly {gladly}", (status, wrong, wim["can"], wim["seeks"]))


def test_report_on_a_full_disk():
    """A report that cannot be kept: nothing is promised, whom to call stands there, and what was typed is not lost."""
    with tempfile.TemporaryDirectory() as folder, Server("--quiet", "--journal", os.path.join(folder, "journaal"), file_bytes=2000) as server:
        board = json.loads(server.ask("GET", f"/api/v1{NEIGHBOURS}/board")[2])
        said(server, "approves", coupling=find_pair(board)["id"], by_broker=True)
        coupling = neighbour(server, "wim")[0]["couplings"][0]["id"]
        words = "Hij vroeg mijn pincode. " + "x" * 1900
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        status, _, page = server.ask("POST", f"/nl/buren/ik/wim/melden/{coupling}", urllib.parse.urlencode({"wat": "melding", "woorden": words}).encode(), form)
        page = page.decode()
        verdict(status == 500 and "Uw melding is niet aangekomen. Bel nu 000 000 00 01. Is er gevaar? Bel 112." in page and words in page
                and "tel:112" in page, "a report that cannot be kept says whom to call", f"{status} {page[:300]}")
        status, _, page = server.ask("POST", f"/nl/buren/ik/wim/melden/{coupling}", b"x" * 3000000, form)
        verdict(status >= 400 and "Uw melding is niet aangekomen" in page.decode() and "tel:0000000001" in page.decode(), "nor one that is too large", f"{status}")


def test_case_4(server):
    reply = server.ask("GET", f"/api/v1{NEIGHBOURS}/board")
    board = json.loads(reply[2])
    pair = find_pair(board)
    verdict(reply[0] == 200 and not wrong_with("GET", NEIGHBOURS + "/board", reply) and pair and pair["each_other"] and board["bound"] >= board["value"] > board["pairs_value"],
            "the board proposes Wim and Daan, as the description says", wrong_with("GET", NEIGHBOURS + "/board", reply))
    limits = [board[x] for x in ("ring_people_max", "chain_links_max", "fairness_of_1000")]
    verdict(limits == [3, 4, 50], "the board says with which limits the proposal is made", limits)
    reply, wrong = said(server, "approves", coupling=pair["id"], by_broker=True)
    coupling = json.loads(reply[2])["coupling"]
    verdict(reply[0] == 200 and not wrong and coupling not in (None, pair["id"]), "the broker approves", reply[2])
    names = [word for x in board["people"] if x["id"] not in ("wim", "eettafel", "taalcafe") for word in [x["id"], x["place"], x["phone"], *x["name"].split()] if len(word) > 3]
    own = {"Wim", "Terpstra"}
    said(server, "yes", "wim", coupling)
    wim, wrong, text = neighbour(server, "wim")
    words = set(re.findall(r"[\w-]+", text)) - own
    verdict(not wrong and wim["couplings"][0]["state"] == "asked" and not [x for x in names if x in words or (" " in x and x in text)] and wim["couplings"][0]["people"][1]["id"] is None,
            "before both said yes nothing tells who the other is", wrong or [x for x in names if x in words])
    reply, wrong = said(server, "yes", "wim", coupling)
    verdict(reply[0] == 400 and not wrong and "al geantwoord" in json.loads(reply[2])["detail"], "a second yes is refused with a sentence", reply[2])
    said(server, "yes", "daan", coupling, by_broker=True, via="phone")
    wim, wrong, _ = neighbour(server, "wim")
    verdict(not wrong and wim["couplings"][0]["state"] == "agreed" and wim["couplings"][0]["people"][1]["name"] == "Daan", "after both said yes there is a first name", wim["couplings"][0])
    said(server, "meets", coupling=coupling, by_broker=True)
    verdict([wim["couplings"][0]["met"], neighbour(server, "wim")[0]["couplings"][0]["met"]] == [False, True], "introduced is told")
    for less in ({}, {"happened": True}, {"again": True}):
        reply, wrong = said(server, "happened", "wim", coupling, **less)
        verdict(reply[0] == 400 and not wrong and "is missing" in json.loads(reply[2])["detail"], f"what is not told of how it went is no answer: {less}", reply[2])
    reply, wrong = said(server, "handles", by_broker=True, report=1)
    verdict(reply[0] == 400 and not wrong and "'again' is missing" in json.loads(reply[2])["detail"], "a report is not ended by leaving something out", reply[2])
    for who in ("wim", "daan"):
        reply, wrong = said(server, "happened", who, coupling, happened=True, again=True)
    wim, wrong, _ = neighbour(server, "wim")
    again = find_pair(json.loads(server.ask("GET", f"/api/v1{NEIGHBOURS}/board")[2]))
    verdict(not wrong and wim["given"] == wim["received"] == 1 and again and all(x["preference_of_100"] > 100 for x in again["links"]), "it happened, and they would again", (wim["given"], again))
    reply = server.post(NEIGHBOURS + "/skills", {"words": "Ik kan een lekkende kraan maken en koken, en ook blorfen."})
    heard = json.loads(reply[2])
    verdict(not wrong_with("POST", NEIGHBOURS + "/skills", reply) and {x["id"] for x in heard["skills"]} == {"loodgieten", "koken"} and heard["unheard"] == ["ook blorfen"], "own words become skills, and what was not understood is told", heard)


def counted_in_plan(server):
    """Whether a plan says how many people near could do a step."""
    household = json.loads(json.dumps(HOUSEHOLDS["koen"]))
    household["zorgen"] = [{"van": "koen", "tekst": "Ik ben vaak alleen. De kraan lekt en de tuin groeit dicht."}]
    reply = server.post("/plan", {"household": household, "day": DAY})
    return reply[0] != 200 or b'"could"' in reply[2]


def test_no_roles_without_login():
    """Of real people nothing is shown, and nothing may be said."""
    with tempfile.TemporaryDirectory() as folder:
        for path in (ROOT / "content").iterdir():
            if path.name == "neighbourhood":
                shutil.copytree(path, os.path.join(folder, path.name))
            else:
                os.symlink(path, os.path.join(folder, path.name))
        file = Path(folder, "neighbourhood", "neighbourhood.yaml")
        file.write_text(file.read_text().replace("demo: true", "demo: false"))
        with Server("--content", folder) as server:
            replies = [server.ask("GET", f"/api/v1{NEIGHBOURS}/board"), server.ask("GET", f"/api/v1{NEIGHBOURS}/residents/wim"),
                       server.post(NEIGHBOURS + "/events", {"what": "stops", "who": "wim"}), server.post(NEIGHBOURS + "/skills", {"words": "koken"})]
            verdict(all(x[0] == 404 and "a login is needed first" in json.loads(x[2])["detail"] and x[1].get("api-version") for x in replies),
                    "a neighbourhood of real people is closed without a login", replies)
            closed = counted_in_plan(server)
        with Server() as server:
            verdict(not closed and counted_in_plan(server), "of real people a plan counts nobody, of invented ones it does", closed)
        shutil.rmtree(os.path.join(folder, "neighbourhood"))
        with Server("--content", folder) as server:
            reply = server.ask("GET", f"/api/v1{NEIGHBOURS}/board")
            verdict(reply[0] == 404 and "no neighbourhood" in reply[2].decode() and "memory" not in server.text(), "without a neighbourhood there is none", reply)


# ---------------------------------------------------------------- several at once, and what stays behind

def test_several_threads(server):
    """More days than views are kept, and all households, from eight clients: every answer is that of one client alone."""
    cases = [(path, {"household": household, "day": f"2026-0{1 + i % 9}-0{1 + i % 7}"})
             for i in range(12) for path in ("/outcomes", "/overview") for household in HOUSEHOLDS.values()]
    alone = [server.post(path, body)[2] for path, body in cases]
    different, same = [], []

    def client(first):
        for i in range(len(cases)):
            at = (first + i) % len(cases)
            try:
                (same if server.post(*cases[at])[2] == alone[at] else different).append(at)
            except OSError as e:
                different.append(f"{at}: {e}")

    threads = [threading.Thread(target=client, args=(i * len(cases) // 8,)) for i in range(8)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    verdict(len(same) == 8 * len(cases), f"eight clients at once get the answers of one ({8 * len(cases)} requests)",
            (different[:5], server.text()[-3000:]))


def in_memory(pid, words):
    """Those of the words that stand somewhere in the memory of the process."""
    found = set()
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            start, end = (int(x, 16) for x in line.split()[0].split("-"))
            if "r" not in line.split()[1] or "[v" in line:
                continue
            try:
                memory.seek(start)
                data = memory.read(end - start)
            except OSError:
                continue
            found |= {word for word in words if word.encode() in data}
    return found


def test_nothing_stays():
    with Server() as server:
        household = json.loads(json.dumps(HOUSEHOLDS["ouder"]).replace(f'"{HOUSEHOLDS["ouder"]["personen"][0]["id"]}"', '"idmerk"'))
        household["personen"][0]["naam"] = "Marjoleinmerk"
        household["zorgen"] = [{"van": "samen", "tekst": "Ik lig wakker van zorgenmerk en huur achterstand."}]
        moved = json.loads(json.dumps(HOUSEHOLDS["koen"]))
        moved["personen"][0]["naam"] = "Koenraadmerk"
        words = ["idmerk", "Marjoleinmerk", "zorgenmerk", "Koenraadmerk", "zoekmerk", "foutmerk"]
        for _ in range(3):
            for path in ("/overview", "/outcomes", "/questions", "/causes"):
                server.post(path, {"household": household, "day": DAY})
            server.post("/causes", {"household": household, "day": DAY, "replies": [{"cause": "foutmerk", "there": True}]})
            server.post("/overview", {"household": household, "day": DAY, "flips": True})
            server.post("/whatif", {"household": household, "day": DAY,
                                    "changes": [{"fact": f"{household['personen'][0]['id']}.kale_huur", "value": 1}]})
            server.post("/whatif", {"household": HOUSEHOLDS["bas"], "day": DAY, "moves": [{"person": "bas", "household": moved}]})
            server.post("/overview", {"household": {**household, "foutmerk": 1}})
            server.ask("GET", "/api/v1/services?zoek=zoekmerk")
        server.ask("GET", "/healthz")
        verdict(not [w for w in words if w in server.text()], "nothing of a request is in the log", server.text()[:2000])
        name = "nothing of a request stays in memory"
        if "asan" in PROGRAM:
            return skip(name, "a sanitizer keeps what is freed")
        try:
            found = in_memory(server.worker(), words)
        except PermissionError:
            return skip(name, "the memory of the worker cannot be read here (not root)")
        verdict(not found, name, found)


# ---------------------------------------------------------------- NL API Design Rules

def test_design_rules():
    name = "the ruleset of the NL API Design Rules has no error or warning"
    rules, spectral = ROOT.parent / "shared/standards/adr/linter.yaml", HERE / "node_modules/.bin/spectral"
    if not rules.exists():
        return skip(name, f"{rules.relative_to(ROOT.parent)} is not beside the repository")
    if not spectral.exists() or not shutil.which("node"):
        return skip(name, "spectral is not installed: tools/assets.sh api")
    done = subprocess.run([str(spectral), "lint", "--fail-severity", "warn", "-r", str(rules), str(ROOT / "docs/openapi.json")],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    verdict(done.returncode == 0, name, done.stdout)


def main():
    with Server() as server:
        test_answers(server)
        test_examples_of_description(server)
        test_same_as_command_line(server)
        test_refused(server)
        test_half_requests(server)
        test_several_threads(server)
    verdict(server.code == 0, "and it ends with exit code 0", server.code)
    test_neighbours()
    test_report()
    test_report_on_a_full_disk()
    test_own_neighbourhood()
    test_withdraw()
    test_off()
    test_report_twice()
    test_two_tabs()
    test_urgent_and_gladly()
    test_no_roles_without_login()
    test_busy()
    test_nothing_stays()
    test_design_rules()
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())

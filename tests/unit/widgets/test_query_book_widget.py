"""The query book's page without a browser: what it asks and what it is told."""

import json
import threading
from pathlib import Path

import pytest

import lakenb

pytest.importorskip("anywidget", reason="the extra 'widgets' isn't installed")

PAYLOADS = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "markup.jsonl").read_text("utf-8").splitlines()
]


class Page:
    """The page's side: asks, reads the answers, and hears what it is told."""

    def __init__(self, book):
        self.book, self.widget = book, book.widget()
        self.sent, self.told = [], []
        self.began, self.idle = threading.Event(), threading.Event()
        self.widget.send = self._send

    def _send(self, content, buffers=None):
        if content["id"]:
            self.sent.append(content)
            return
        self.told.append((content["kind"], content["payload"]))
        if content["kind"] in {"began", "idle"}:
            getattr(self, content["kind"]).set()

    def ask(self, asked, /, **payload):
        self.widget._asked(None, {"id": "1", "kind": asked, "payload": payload}, [])
        content = self.sent.pop()
        json.dumps(content)
        if content["kind"] == "error":
            raise AssertionError(f"{content['payload']['name']}: {content['payload']['message']}")
        return content["payload"]

    def run(self, *keys):
        self.told.clear()
        self.idle.clear()
        self.ask("run", keys=list(keys))
        assert self.idle.wait(120)
        return {
            payload["key"]: payload.get("outcome", payload)
            for kind, payload in self.told
            if kind in {"ended", "refused"}
        }

    @property
    def keys(self):
        return [cell["key"] for cell in self.ask("state")["cells"]]


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as found:
        found.sql("CREATE DATABASE shop")
        found.sql(
            "CREATE TABLE shop.orders WITH (format = 'PARQUET') AS SELECT 1 AS id, 2 AS amount"
        )
        yield found


@pytest.fixture
def page(session, tmp_path):
    book = lakenb.QueryBook("Sales", session, tmp_path / "sales.sql")
    book.add_markdown("# *x*")
    book.add_sql("SELECT id, amount FROM orders", "big", database="shop")
    book.add_sql("SELECT nope FROM big")
    return Page(book)


def test_its_traits_hold_nothing_of_the_book(page):
    state = page.widget.get_state()
    assert "orders" not in json.dumps({k: v for k, v in state.items() if isinstance(v, str)})
    assert repr(page.widget) == "<lakenb QueryBookWidget>"


def test_cells_run_on_a_thread_and_the_page_hears(page):
    _, big, wrong = page.keys
    done = page.run(big)
    assert (done[big]["rows"], done[big]["columns"]) == (1, 2)
    assert page.run()[wrong]["error"] == {
        "name": "COLUMN_NOT_FOUND",
        "message": "Column 'nope' cannot be resolved",
        "line": 1,
        "column": 8,
    }
    assert [kind for kind, _ in page.told if kind != "progress"] == [
        *("queued", "began", "ended", "began", "ended", "idle"),
    ]
    assert page.ask("state")["cells"][1]["outcome"]["rows"] == 1
    assert page.ask("grid", key=big, kind="open", payload={})["rows"] == 1
    with pytest.raises(AssertionError, match="can't answer that"):
        page.ask("grid", key=big, kind="nope", payload={})
    with pytest.raises(AssertionError, match="failed when it ran last"):
        page.ask("grid", key=wrong, kind="open", payload={})


@pytest.mark.parametrize("lead", ["", "\n\n  ", ";\n ", "-- note\n"])
def test_an_error_stands_at_its_place_in_the_cell(page, lead):
    wrong = page.keys[2]
    page.run(page.keys[1])
    text = lead + "SELECT id,\n  nope FROM big"
    page.ask("text", key=wrong, text=text)
    found = page.ask("check", key=wrong)["error"]
    assert text.split("\n")[found["line"] - 1][found["column"] - 1 :].startswith("nope")
    page.ask("text", key=wrong, text=lead + "SELECT nope FROM big")
    found = page.ask("check", key=wrong)["error"]
    line = (lead + "SELECT nope FROM big").split("\n")[found["line"] - 1]
    assert line[found["column"] - 1 :].startswith("nope")


def test_what_a_cell_would_scan_is_told(page):
    text = page.ask("check", key=page.keys[1])["estimate"]
    assert text.startswith("would scan ")
    assert page.ask("check", key=page.keys[0]) == {}


@pytest.mark.parametrize(
    ("text", "wanted", "kind"),
    [
        ("SELECT * FROM bi|", "big", "table"),
        ("SELECT * FROM |", "orders", "table"),
        ("SELECT am| FROM orders", "amount", "column"),
        ("SELECT am| FROM big", "amount", "column"),
        ("SELECT big.| FROM big", "amount", "column"),
        ("SELECT date_di|", "date_diff", "function"),
        ("SEL|", "SELECT", "keyword"),
        ("SELECT * FROM sh|", "shop", "database"),
        ("SELECT * FROM aws|", "awsdatacatalog", "catalog"),
        ("SELECT '🙂' FROM or|", "orders", "table"),
    ],
)
def test_completion(page, text, wanted, kind):
    page.run(page.keys[1])
    third = page.keys[2]
    page.ask("cell", key=third, name="", context={"database": "shop"}, parameters=[])
    cursor = text.index("|")
    found = page.ask("complete", key=third, text=text.replace("|", ""), cursor=cursor)
    items = {item["label"]: item for item in found["items"]}
    assert items[wanted]["kind"] == kind
    assert kind != "function" or items[wanted]["detail"].startswith(f"{wanted}(")
    assert text[found["from"] : cursor] == text[:cursor].rpartition(" ")[2].rpartition(".")[2]


def test_options_and_parameters(page):
    second = page.keys[1]
    given = [
        {"name": "least", "type": "bigint", "value": "1"},
        {"name": "d", "type": "date", "value": None},
    ]
    told = page.ask("cell", key=second, name="Top", context={"database": "shop"}, parameters=given)
    assert (told["cell"]["name"], told["cell"]["parameters"]) == ("top", given)
    assert page.book.cell("top").parameters[1].value is None
    for wrong in (
        {"parameters": [{"name": "a", "type": "bigint", "value": "x"}]},
        {"parameters": ["x"]},
        {"parameters": 5},
        {"context": {"database": 5}},
        {"context": []},
        {"name": "x" * 200},
        {"key": -1},
        {"key": 10**9},
        {"key": "1"},
    ):
        with pytest.raises(AssertionError):
            page.ask(
                "cell", **({"key": second, "name": "", "context": {}, "parameters": []} | wrong)
            )
    assert page.book.cell("top").parameters[0].value == "1"


def test_cells_are_added_moved_and_removed(page):
    assert len(page.ask("add", kind="sql", place=1)["cells"]) == 4
    first = page.keys[0]
    assert page.ask("move", key=first, place=4)["cells"][3]["key"] == first
    assert len(page.ask("remove", key=first)["cells"]) == 3
    for wrong in ({"kind": "python", "place": 1}, {"kind": "sql", "place": 99}, {"kind": "sql"}):
        with pytest.raises(AssertionError):
            page.ask("add", **wrong)


def test_states(page):
    assert page.ask("publish", note="one")["version"] == 1
    page.ask("text", key=page.keys[0], text="other")
    assert page.ask("versions")["versions"][0]["note"] == "one"
    assert "+-- other" in page.ask("diff", old="1", new="draft")["text"]
    assert page.ask("revert", to="published")["state"] == "Saved"
    assert page.ask("replace", text="nope", by="id", match_case=True)["times"] == 1
    assert page.ask("find", text="ID FROM", match_case=False)["matches"][0]["column"] == 8
    page.book.path.write_text(page.book.path.read_text() + "\n-- %% sql\nSELECT 1\n;\n")
    with pytest.raises(AssertionError, match="QUERY_BOOK_CONFLICT"):
        page.ask("save")
    assert page.ask("save", overwrite=True)["state"] == "Saved"
    for wrong in ("9", "-1", "x", "¹"):
        with pytest.raises(AssertionError):
            page.ask("revert", to=wrong)


def test_a_second_run_waits_for_its_turn(page):
    _, big, wrong = page.keys
    run, begin = page.book.run, threading.Event()
    ran = []

    def held(cell, progress):
        assert begin.wait(60)
        ran.append(cell.key)
        return run(cell, progress)

    page.book.run = held
    page.told.clear()
    page.idle.clear()
    page.ask("run", keys=[big])
    added = [cell["key"] for cell in page.ask("add", kind="sql", place=4)["cells"]][3]
    page.ask("text", key=added, text="SELECT 1 AS one")
    for keys in ([added], [added], [big], [wrong]):
        page.ask("run", keys=keys)
    assert page.ask("state")["waiting"] == [added, big, wrong]
    assert page.ask("remove", key=wrong)["waiting"] == [added, big]
    begin.set()
    assert page.idle.wait(120)
    assert ran == [big, added, big]
    told = [(kind, payload.get("keys")) for kind, payload in page.told if "keys" in payload]
    assert told == [
        ("queued", [added]),
        ("queued", [big]),
        ("queued", [wrong]),
        ("dropped", [wrong]),
    ]
    assert (page.ask("state")["running"], page.ask("state")["waiting"]) == (False, [])


def test_what_waits_is_not_run_after_a_failure(page):
    _, big, wrong = page.keys
    page.run(wrong, big)
    kinds = [kind for kind, _ in page.told if kind != "progress"]
    assert kinds == ["queued", "began", "ended", "dropped", "idle"]
    assert page.run(big)[big]["rows"] == 1  # and the book runs on


def test_a_fault_on_the_way_leaves_a_book_that_runs(page, monkeypatch):
    _, big, wrong = page.keys
    run, fault = page.book.run, threading.Event()
    monkeypatch.setattr(threading, "excepthook", lambda _: fault.set())

    def broken(cell, progress):
        raise RuntimeError("a fault")

    page.book.run = broken
    page.run(big, wrong)
    assert fault.wait(60)
    assert page.told[-2:] == [("dropped", {"keys": [wrong]}), ("idle", {})]
    page.book.run = run
    assert page.run(big)[big]["rows"] == 1


def test_stop_ends_what_runs_and_drops_what_waits(page):
    slow = ", ".join(f"UNNEST(sequence(1, 10000)) AS t{n} (x{n})" for n in range(4))
    key = page.keys[1]
    page.ask("text", key=key, text=f"SELECT sum(x0 * x1 + x2 * x3) FROM {slow}")
    page.idle.clear()
    page.ask("run", keys=[key])
    page.ask("run", keys=[page.keys[2]])
    assert page.ask("state")["running"] is True
    assert page.began.wait(60)
    for _ in range(600):  # a stop before the statement has begun finds nothing to stop
        page.ask("stop")
        if page.idle.wait(0.2):
            break
    assert dict(page.told)["ended"]["outcome"]["error"]["name"] == "USER_CANCELED"
    assert dict(page.told)["dropped"] == {"keys": [page.keys[2]]}
    assert [payload["key"] for kind, payload in page.told if kind == "began"] == [key]


def test_a_cell_that_goes_while_others_run_is_told(page):
    _, big, wrong = page.keys
    run = page.book.run

    def removing(cell, progress):
        if cell.key == big:
            page.book.remove(page.book.cells[2])
        return run(cell, progress)

    page.book.run = removing
    done = page.run(big, wrong)
    assert done[big]["rows"] == 1
    assert "no cell" in done[wrong]["message"]
    assert page.ask("state")["running"] in {True, False}
    page.book.run = run
    assert page.run(big)[big]["rows"] == 1


def test_a_stop_keeps_cells_that_wait_from_running(page):
    _, big, wrong = page.keys
    run = page.book.run

    def stopping(cell, progress):
        result = run(cell, progress)
        page.ask("stop")
        return result

    page.book.run = stopping
    assert list(page.run(big, wrong)) == [big]


def test_a_statement_is_laid_out(page):
    assert page.ask("format", text="select a from t")["text"] == "SELECT\n  a\nFROM t"
    with pytest.raises(AssertionError, match="Only statements with a query"):
        page.ask("format", text="DROP TABLE x")


def _tags(nodes):
    for node in nodes:
        if not isinstance(node, str):
            assert node[1] == "" or node[0] == "a"
            assert not node[1] or node[1].lower().startswith(
                ("http://", "https://", "mailto:", "#")
            )
            yield node[0]
            yield from _tags(node[2])


def test_markdown_is_a_tree_of_few_tags(page):
    assert page.ask("markdown", text="# *x*")["nodes"] == [["h1", "", [["em", "", ["x"]]]]]
    allowed = "h1 h2 h3 p em strong s ul ol li blockquote table thead tbody tr th td a pre code hr br span"
    for payload in PAYLOADS:
        assert set(_tags(page.ask("markdown", text=payload)["nodes"])) <= set(allowed.split())


@pytest.mark.parametrize(
    "kind", ["text", "title", "remove", "run", "check", "complete", "grid", "diff"]
)
def test_nonsense_is_answered_with_an_error_or_nothing(page, kind):
    for payload in (
        {"key": None},
        {"key": 1.5},
        {"text": 5},
        {"keys": ["x"]},
        {"old": 5},
        {"kind": []},
    ):
        page.widget._asked(None, {"id": "1", "kind": kind, "payload": payload}, [])
    assert {c["kind"] for c in page.sent} <= {"error", "answer"}
    page.idle.wait(1)

"""The lineage graph without a browser: what its page asks and what it is told."""

import json
import struct

import pytest

from lakenb.errors import InvalidRequest
from lakenb.session.lineage.picture import Known, LineageDrawing, Wanted
from lakenb.values.lineage import GraphEdge, LineageFacts, LineageNode, NodeColumn, NodeKey

pytest.importorskip("anywidget", reason="the extra 'widgets' isn't installed")

HOSTILE = '<img src=x onerror=alert(1)>"\u202e'
JOB = NodeKey("job", "nb", "daily")


def key(name):
    return NodeKey("dataset", "ns", name)


def node(name, *columns, subtype="TABLE", **facets):
    made = tuple(NodeColumn(c, "int") for c in columns)
    return LineageNode(key(name), name, subtype, made, facets)


NOW = LineageFacts(
    (
        node("raw", "a", "b", documentation={"description": "What came in."}),
        node("daily", "a", "n"),
        node("top", "a", subtype="VIEW"),
        node(HOSTILE, *(f"c{n}" for n in range(400))),
        LineageNode(
            JOB, "daily", "NOTEBOOK", facets={"sql": {"query": "INSERT INTO daily SELECT 1"}}
        ),
    ),
    (
        GraphEdge(key("raw"), "a", key("daily"), "a", "DIRECT", "AGGREGATION", True, JOB, "max(a)"),
        GraphEdge(key("raw"), "b", key("daily"), None, "INDIRECT", "FILTER", job=JOB),
        GraphEdge(key("daily"), "a", key("top"), "a", "DIRECT", "IDENTITY"),
        GraphEdge(key("top"), "a", key(HOSTILE), "c399", "DIRECT", "IDENTITY"),
    ),
    (),
)
BEFORE = LineageFacts(NOW.nodes[:2], (), (), as_of="2026-01-01T00:00:00.000000Z")


class Page:
    """The page's side: asks, and reads the answers."""

    def __init__(self, widget):
        self.widget, self.sent = widget, []
        widget.send = lambda content, buffers=None: self.sent.append((content, buffers or []))

    def ask(self, kind, **payload):
        question = {"id": "1", "kind": kind, "payload": payload}
        self.widget._asked(None, json.loads(json.dumps(question)), [])
        content, self.buffers = self.sent.pop()
        content = json.loads(json.dumps(content))
        if content["kind"] == "error":
            raise InvalidRequest(content["payload"]["message"])
        return content["payload"]

    def links(self):
        (data,) = self.buffers
        return list(struct.iter_unpack("<9i", data))


@pytest.fixture
def page():
    known = Known(
        lambda as_of: BEFORE if as_of else NOW, times=lambda: [("2026-01-01T00:00:00Z", "daily 1")]
    )
    return Page(LineageDrawing(known, Wanted(names=("daily",))).widget())


def labels(told):
    return [n["label"] for n in told["nodes"]]


def test_it_begins_with_what_was_asked_for(page):
    told = page.ask("start")
    assert set(labels(told)) == {"raw", "daily", "top", HOSTILE}
    assert told["view"]["focus"] == [1, -1]
    assert told["kinds"] == [["TABLE", 3], ["VIEW", 1], ["NOTEBOOK", 1]]
    assert told["dated"]
    by_label = {n["label"]: n for n in told["nodes"] if not n["job"]}
    assert by_label["daily"]["rows"] == [[0, "int"], [1, "int"]]
    assert (len(by_label[HOSTILE]["columns"]), by_label[HOSTILE]["more"]) == (300, {"399": "c399"})
    assert page.links()[0] == (0, 0, 1, 0, 0, 0, 1, 4, 0)
    assert page.links()[1][:5] == (0, 1, 1, -1, 1)
    assert told["told"] == {"0": ["max(a)", ""]}


def test_a_view_is_drawn_anew(page):
    told = page.ask(
        "picture", graph=0, shown=[0, 1], opened={"0": 1}, rows={"1": [1, 7_000]}, jobs=False
    )
    assert sorted(labels(told)) == ["daily", "raw"]
    rows = {n["label"]: (n["rows"], n["rest"], n["down"]) for n in told["nodes"]}
    assert rows == {"raw": ([[0, "int"]], 1, 0), "daily": ([[1, "int"]], 1, 1)}
    told = page.ask("picture", graph=0, shown=[0, 1, 2], kinds=["VIEW"])
    assert "top" not in labels(told)
    told = page.ask("picture", graph=0, shown=[0, 1, 2], spaces=["ns"])
    assert told["nodes"] == []


def test_what_is_beside_and_on_the_way(page):
    assert page.ask("beside", graph=0, nodes=[1], way="upstream") == {"nodes": [1, 0]}
    assert page.ask("beside", graph=0, nodes=[1], way="all downstream") == {"nodes": [1, 2, 3]}
    assert page.ask("follow", graph=0, place=[1, 0]) == {"nodes": [0, 1, 2, 3]}
    assert page.ask("follow", graph=0, place=[1, 1]) == {"nodes": [0, 1]}
    assert page.ask("follow", graph=0, place=[1, 1], indirect=False) == {"nodes": [1]}


def test_names_are_found(page):
    found = page.ask("search", graph=0, text="A")["found"]
    assert [f[2] for f in found[:4]] == [HOSTILE, "daily", "daily", "raw"]  # a table and a job
    assert [1, 0, "a", "column of daily"] in found
    assert page.ask("search", graph=0, text="daily.n")["found"] == [[1, 1, "n", "column of daily"]]
    assert page.ask("search", graph=0, text="<img")["found"][0][2] == HOSTILE
    assert page.ask("search", graph=0, text=" ")["found"] == []


def test_details_come_from_the_facets(page):
    told = page.ask("details", graph=0, node=0)
    assert ["Description", "What came in."] in told["facts"]
    assert told["columns"] == [["a", "int", ""], ["b", "int", ""]]
    assert page.ask("details", graph=0, node=4)["sql"] == "INSERT INTO daily SELECT 1"


def test_another_time_is_another_graph(page):
    told = page.ask("open", asOf="2026-01-01", since="")
    assert told["graph"] == 1
    assert set(labels(told)) == {"daily"}
    told = page.ask("open", asOf="", since="2026-01-01")
    marks = {n["label"]: n["mark"] for n in told["nodes"] if not n["job"]}
    assert marks == {"raw": "", "daily": "changed", "top": "added", HOSTILE: "added"}
    assert told["since"] == "2026-01-01"
    assert page.ask("picture", graph=0, shown=[0])["since"] is None  # the first is still there


def test_old_graphs_are_let_go_and_the_page_is_told(page):
    for _ in range(6):
        page.ask("open", asOf="", since="")
    with pytest.raises(InvalidRequest, match="run the cell again"):
        page.ask("picture", graph=1, shown=[0])


def test_a_file_is_what_is_drawn(page):
    made = page.ask(
        "export", graph=0, shown=[0, 1], opened={"0": 5, "1": 5}, follow=[1, 0], title="t"
    )["svg"]
    assert made.startswith("<svg ")
    assert 'class="l h"' in made
    assert "<img" not in made


@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        ("picture", {"graph": 0, "shown": [99]}),
        ("picture", {"graph": 0, "shown": [-1]}),
        ("picture", {"graph": 0, "shown": ["0"]}),
        ("picture", {"graph": 0, "shown": [True]}),
        ("picture", {"graph": 0, "shown": [0], "opened": {"x": 1}}),
        ("picture", {"graph": 0, "shown": [0], "opened": {"0": -1}}),
        ("picture", {"graph": 0, "shown": [0], "opened": [1]}),
        ("picture", {"graph": 0, "shown": [0], "rows": {"0": ["x"]}}),
        ("picture", {"graph": 0, "shown": [0], "focus": [1]}),
        ("picture", {"graph": 0, "shown": [0], "kinds": "TABLE"}),
        ("picture", {"graph": 7, "shown": [0]}),
        ("picture", {"graph": "0", "shown": [0]}),
        ("beside", {"graph": 0, "nodes": [0], "way": "sideways"}),
        ("beside", {"graph": 0, "nodes": [99], "way": "upstream"}),
        ("follow", {"graph": 0, "place": [99, 0]}),
        ("follow", {"graph": 0}),
        ("follow", {"graph": 0, "place": [0, -2]}),
        ("details", {"graph": 0, "node": 99}),
        ("search", {"graph": 0, "text": "x" * 2_000}),
        ("open", {"asOf": 3, "since": ""}),
        ("export", {"graph": 0, "shown": [0], "follow": [99, 0]}),
    ],
)
def test_hostile_questions_are_refused(page, kind, payload):
    with pytest.raises(InvalidRequest):
        page.ask(kind, **payload)


def test_too_many_datasets_are_cut_and_said():
    many = LineageFacts(tuple(node(f"t{n}") for n in range(3_100)), (), ())
    page = Page(LineageDrawing(Known(lambda _: many), Wanted()).widget())
    told = page.ask("start")
    assert (len(told["nodes"]), told["leftOut"]) == (1_500, 1_600)
    told = page.ask("picture", graph=0, shown=list(range(3_100)))
    assert (len(told["nodes"]), told["leftOut"]) == (3_000, 100)
    assert "at most 3,000" in told["notes"][0]

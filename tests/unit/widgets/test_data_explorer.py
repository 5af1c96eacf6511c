"""The explorer without a browser: what its page asks and what it is told."""

import io
import json

import pyarrow as pa
import pytest

import lakenb
from lakenb.errors import InvalidRequest

pytest.importorskip("anywidget", reason="the extra 'widgets' isn't installed")

HOSTILE = ["<img src=x onerror=alert(1)>", 'a"";drop`--', "\u202ertl", "🦆" * 40, "it's"]


class Page:
    """The page's side: asks, and reads the answers."""

    def __init__(self, widget):
        self.widget, self.sent = widget, []
        widget.send = lambda content, buffers=None: self.sent.append((content, buffers or []))

    def ask(self, kind, buffers=(), **payload):
        question = {"id": "1", "kind": kind, "payload": payload}
        self.widget._asked(None, json.loads(json.dumps(question)), list(buffers))
        content, self.buffers = self.sent.pop()
        content = json.loads(json.dumps(content))
        if content["kind"] == "error":
            raise InvalidRequest(content["payload"]["message"])
        return content["payload"]

    def labels(self, *path, **more):
        return [n["label"] for n in self.ask("children", path=list(path), **more)["nodes"]]

    def send(self, data, name="x.csv", piece=7):
        self.ask("upload.begin", name=name, size=len(data))
        for offset in range(0, len(data), piece):
            self.ask("upload.piece", [data[offset : offset + piece]], offset=offset)


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    with lakenb.connect(tmp_path_factory.mktemp("explorer") / "lake") as found:
        found.sql("CREATE DATABASE shop")
        found.sql(
            "CREATE EXTERNAL TABLE orders (id bigint COMMENT 'the <b>key</b>', note string)"
            " PARTITIONED BY (day string) STORED AS PARQUET LOCATION 's3://raw/orders/'"
            " TBLPROPERTIES ('owner' = 'me')",
            database="shop",
        )
        found.sql("INSERT INTO orders VALUES (1, 'a', 'x'), (2, NULL, 'y')", database="shop")
        found.sql("CREATE VIEW big AS SELECT id FROM orders WHERE id > 1", database="shop")
        found.sql(
            "CREATE EXTERNAL TABLE logs (m string) PARTITIONED BY (n int) STORED AS PARQUET"
            " LOCATION 's3://raw/logs/' TBLPROPERTIES ('projection.enabled' = 'true',"
            " 'projection.n.type' = 'integer', 'projection.n.range' = '1,9')",
            database="shop",
        )
        for name in HOSTILE:
            found.upload(b"a,b\n1,x\n", '"shop"."' + name.replace('"', '""') + '"', header=True)
        bucket = found.create_table_bucket("ice")
        found.sql("CREATE DATABASE ns", catalog=bucket)
        found.upload(b"a,b\n1,x\n", "ns.events", catalog=bucket, header=True)
        yield found


@pytest.fixture
def page(session):
    return Page(session.explorer())


BUCKET = "s3tablescatalog/ice"
ORDERS = ["awsdatacatalog", "shop", "orders"]
EVENTS = [BUCKET, "ns", "events"]


def test_the_tree_opens_level_by_level(page):
    assert page.labels() == ["awsdatacatalog", BUCKET, "Connections"]
    assert page.labels("awsdatacatalog") == ["default", "shop"]
    assert page.labels(BUCKET) == ["ns"]
    found = page.ask("children", path=["awsdatacatalog", "shop"])
    assert found["total"] == 8
    kinds = {node["label"]: node["kind"] for node in found["nodes"]}
    assert (kinds["big"], kinds["orders"]) == ("view", "table")
    assert set(HOSTILE) < set(kinds)
    assert page.labels("awsdatacatalog", "shop", containing="ORD") == ["orders"]
    [event] = page.ask("children", path=[BUCKET, "ns"])["nodes"]
    assert (event["kind"], event["name"]) == ("iceberg", f'"{BUCKET}"."ns"."events"')


def test_below_a_table_are_its_columns_partitions_and_snapshots(page):
    nodes = page.ask("children", path=ORDERS)["nodes"]
    assert [n["label"] for n in nodes] == ["Partitions", "id", "note", "day"]
    assert nodes[0]["detail"] == "2"
    assert nodes[1]["detail"] == "bigint · the <b>key</b>"
    assert nodes[3]["detail"] == "varchar · partition key"
    assert page.labels(*ORDERS, "partitions") == ["day=x", "day=y"]
    assert page.labels(*EVENTS) == ["Snapshots", "a", "b"]
    [snapshot] = page.ask("children", path=[*EVENTS, "snapshots"])["nodes"]
    assert snapshot["detail"].startswith("append, 20")
    logs = ["awsdatacatalog", "shop", "logs"]
    assert "projected" in page.ask("children", path=logs)["nodes"][0]["detail"]
    assert "projection.n.range" in page.labels(*logs, "partitions")


def test_levels_are_paged(session, page, monkeypatch):
    monkeypatch.setattr("lakenb.widgets.data_explorer.widget._PAGE", 2)
    for path in (["awsdatacatalog", "shop"], ORDERS, [*ORDERS, "partitions"]):
        seen, after = [], ""
        while True:
            found = page.ask("children", path=path, after=after)
            seen += [node["label"] for node in found["nodes"]]
            after = found["after"]
            if not after:
                break
        monkeypatch.setattr("lakenb.widgets.data_explorer.widget._PAGE", 200)
        assert seen == page.labels(*path)
        monkeypatch.setattr("lakenb.widgets.data_explorer.widget._PAGE", 2)


def test_a_search_finds_names_of_each_kind(page):
    def found(text):
        nodes = page.ask("search", text=text)["nodes"]
        return [(n["kind"], n["label"], n["path"]) for n in nodes]

    assert found("ORD") == [("table", "orders", ORDERS)]
    assert found("note") == [("column", "note", ORDERS)]
    assert found("shop") == [("database", "shop", ["awsdatacatalog", "shop"])]
    assert found("ns.ev") == [("table", "events", EVENTS)]
    assert found("hop.ord") == found("shop.ord") == [("table", "orders", ORDERS)]
    assert found("  ") == found("none") == found(".") == []
    for name in HOSTILE:
        assert ("table", name, ["awsdatacatalog", "shop", name]) in found(name[:8])


def test_facts_size_definition_and_versions(page):
    facts = page.ask("facts", path=ORDERS)
    assert facts["statement"] == 'SELECT *\nFROM "shop"."orders"\nLIMIT 10'
    assert ["Location", "s3://raw/orders/"] in [[a, b.rstrip("/") + "/"] for a, b in facts["facts"]]
    assert ["owner", "me"] in [list(p) for p in facts["properties"]]
    size = page.ask("size", path=ORDERS)
    assert (size["files"], size["note"]) == (2, "below its location")
    assert size["size"] > 0
    assert page.ask("size", path=EVENTS)["files"] == 1
    assert "CREATE EXTERNAL TABLE" in page.ask("definition", path=ORDERS)["text"]
    assert "CREATE VIEW" in page.ask("definition", path=["awsdatacatalog", "shop", "big"])["text"]
    assert "iceberg" in page.ask("definition", path=EVENTS)["text"].lower()
    assert [v["version"] for v in page.ask("versions", path=ORDERS)["versions"]] == ["0"]
    assert page.ask("versions", path=EVENTS)["versions"] == []
    with pytest.raises(InvalidRequest, match="is a view"):
        page.ask("size", path=["awsdatacatalog", "shop", "big"])


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_quoted(page, session, name):
    path = ["awsdatacatalog", "shop", name]
    facts = page.ask("facts", path=path)
    assert session.sql(facts["statement"]).fetchall() == [(1, "x")]
    assert page.ask("preview", path=path)["rows"] == 1
    assert name.replace("`", "``") in page.ask("definition", path=path)["text"]
    assert page.ask("profiles", path=path, offset=0)["rows"] == 1
    assert page.labels(*path) == ["a", "b"]


def test_a_preview_is_a_grid(page):
    grid = page.ask("preview", path=ORDERS)["grid"]
    assert page.ask("grid.open", grid=grid)["rows"] == 2
    page.ask("grid.window", grid=grid, columns=[0, 1], offset=0, limit=5)
    table = pa.ipc.open_stream(io.BytesIO(page.buffers[0])).read_all()
    assert sorted(table.column(0).to_pylist()) == ["1", "2"]
    for _ in range(4):
        page.ask("preview", path=ORDERS)
    with pytest.raises(InvalidRequest, match="open it again"):
        page.ask("grid.open", grid=grid)


def test_profiles_are_of_the_first_rows(page):
    found = page.ask("profiles", path=ORDERS, offset=0)
    assert (found["rows"], found["sampled"], found["columns"]) == (2, False, 3)
    note = found["profiles"][1]
    assert (note["name"], note["type"], note["nulls"], note["distinct"]) == (
        "note",
        "varchar",
        1,
        1,
    )
    assert page.ask("profiles", path=ORDERS, offset=3)["profiles"] == []


def test_a_file_becomes_a_table(page, session):
    data = b"Id,Name\n1,x\n2,y\n"
    page.send(data)
    shown = page.ask("upload.inspect", header=True)
    assert shown["columns"] == [["id", "bigint", "Id"], ["name", "string", "Name"]]
    assert (shown["rows"], shown["format"]) == (2, "csv")
    assert "things" not in session.table_names("awsdatacatalog", "shop")
    target = {"catalog": "awsdatacatalog", "database": "shop", "table": "Things"}
    made = page.ask("upload.create", **target)
    assert "2 rows, 2 columns" in made["text"]
    assert session.sql("SELECT count(*) FROM shop.things").fetchall() == [(2,)]
    with pytest.raises(InvalidRequest, match="choose one first"):
        page.ask("upload.create", **target)
    page.send(data)
    page.ask("upload.inspect")
    with pytest.raises(InvalidRequest, match="already exists"):
        page.ask("upload.create", **target)
    assert (
        "2 rows"
        in page.ask("upload.create", **target | {"catalog": BUCKET, "database": "ns"})["text"]
    )


def test_pieces_must_fit(page):
    with pytest.raises(InvalidRequest, match="at most"):
        page.ask("upload.begin", name="x", size=1 << 40)
    with pytest.raises(InvalidRequest, match="choose the file again"):
        page.ask("upload.piece", [b"x"], offset=0)
    page.ask("upload.begin", name="x.csv", size=4)
    page.ask("upload.piece", [b"ab"], offset=0)
    with pytest.raises(InvalidRequest, match="not come whole"):
        page.ask("upload.inspect")
    with pytest.raises(InvalidRequest, match="wrong place"):
        page.ask("upload.piece", [b"abc"], offset=2)
    with pytest.raises(InvalidRequest, match="choose the file again"):
        page.ask("upload.inspect")
    page.send(b"\xff\xfe\xff")
    with pytest.raises(InvalidRequest, match="not utf-16"):
        page.ask("upload.inspect")
    assert page.ask("upload.inspect", encoding="latin-1", header=False)["rows"] == 1
    page.ask("upload.drop")


@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        ("children", {"path": ["a", "b", "c", "d", "e"]}),
        ("children", {"path": [1]}),
        ("children", {"path": ["nowhere"]}),
        ("children", {"path": [*ORDERS, "exec"]}),
        ("children", {"path": ORDERS, "after": "x"}),
        ("children", {"path": [*ORDERS, "partitions"], "after": "[1]"}),
        ("children", {"path": [*ORDERS, "partitions"], "after": "[" * 10_000}),
        ("children", {"path": [*EVENTS, "snapshots"], "after": "0; DROP"}),
        ("facts", {"path": ["a"]}),
        ("facts", {"path": ["awsdatacatalog", "shop", "none"]}),
        ("facts", {"path": ["awsdatacatalog", "shop", "o" * 10_000]}),
        ("preview", {"path": ["awsdatacatalog", 'x" UNION', "orders"]}),
        ("definition", {"path": ["awsdatacatalog", "`", "orders"]}),
        ("search", {"text": 7}),
        ("grid.open", {"grid": 99}),
        ("grid.none", {"grid": 1}),
    ],
)
def test_what_a_page_should_not_ask_is_refused(page, kind, payload):
    with pytest.raises(InvalidRequest):
        page.ask(kind, **payload)


def test_its_state_holds_no_data(page):
    state = {k: v for k, v in page.widget.get_state().items() if isinstance(v, str)}
    assert len(json.dumps(state)) < 5_000
    assert "DataExplorer" in repr(page.widget)
    assert ".lnb-port" in page.ask("module")["style"]


def test_it_opens_with_a_search(session):
    assert Page(session.explorer("orders")).ask("start") == {"search": "orders"}

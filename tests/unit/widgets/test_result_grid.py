"""The grid without a browser: what its page asks and what it is told."""

import io
import json

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import lakenb
from lakenb.athena import result as kept
from lakenb.session import result_port
from lakenb.values.row_view import RowView

pytest.importorskip("anywidget", reason="the extra 'widgets' isn't installed")
from lakenb.widgets.result_grid.widget import ResultGrid

SQL = """
SELECT n AS id, CASE WHEN n % 4 = 0 THEN NULL ELSE 'Name ' || CAST(n AS varchar) END AS name,
  n * DECIMAL '1.5' AS price, MAP(ARRAY['k'], ARRAY[n]) AS m, CAST(ROW(n, 'x') AS ROW(a bigint, b varchar)) AS r,
  DATE '2020-01-01' + n * INTERVAL '1' DAY AS day, 9007199254740993 + n AS big, to_utf8('a') AS bin,
  INTERVAL '1' DAY * n AS span, n AS id
FROM UNNEST(sequence(1, 1000)) t(n)
"""


class Page:
    """The page's side: asks, and reads the answers."""

    def __init__(self, widget):
        self.widget, self.sent = widget, []
        widget.send = lambda content, buffers=None: self.sent.append((content, buffers or []))

    def ask(self, kind, **payload):
        self.widget._asked(None, {"id": "1", "kind": kind, "payload": payload}, [])
        content, buffers = self.sent.pop()
        assert content["id"] == "1"
        if content["kind"] == "error":
            raise AssertionError(content["payload"]["message"])
        return content["payload"], buffers

    def rows(self, columns=(0,), offset=0, limit=3, **view):
        payload, [buffer] = self.ask(
            "window", columns=list(columns), offset=offset, limit=limit, **view
        )
        table = pa.ipc.open_stream(buffer).read_all()
        return payload["rows"], list(zip(*(c.to_pylist() for c in table.columns), strict=True))

    def file(self, form, **view):
        made = b""
        while True:
            payload, buffers = self.ask("file", number="f", format=form, **view)
            if payload["end"]:
                return made
            made += b"".join(buffers)


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    with lakenb.connect(tmp_path_factory.mktemp("grid") / "lake") as found:
        yield found


@pytest.fixture(scope="module")
def page(session):
    return Page(session.sql(SQL).grid())


def test_it_opens_with_counts_and_columns(page):
    payload, _ = page.ask("open")
    assert (payload["rows"], payload["columns"]) == (1000, 10)
    columns, _ = page.ask("columns")
    assert [c["name"] for c in columns["columns"]][::9] == ["id", "id"]
    assert columns["columns"][2] == {
        "name": "price",
        "type": "decimal(21,1)",
        "number": True,
        "nested": False,
    }


def test_windows_are_athenas_texts(page):
    count, rows = page.rows(range(10), 3, 2)
    assert count == 1000
    assert rows[0] == (
        *("4", None, "6.0", "{k=4}", "{a=4, b=x}", "2020-01-05", "9007199254740997", "61"),
        *("4 00:00:00.000", "4"),
    )


def test_order_and_filters(page):
    order = [{"column": 0, "descending": True}]
    assert page.rows((0, 1), order=order)[1] == [
        ("1000", None),
        ("999", "Name 999"),
        ("998", "Name 998"),
    ]
    contains = [{"column": 1, "operator": "contains", "text": "name 99"}]
    assert page.rows(filters=contains, order=order, limit=2) == (9, [("999",), ("998",)])
    between = [
        {"column": 2, "operator": ">=", "text": "30"},
        {"column": 2, "operator": "<", "text": "33"},
    ]
    assert page.rows(filters=between) == (2, [("20",), ("21",)])
    assert page.rows(filters=[{"column": 1, "operator": "is null", "text": ""}])[0] == 250
    assert page.rows(search="NAME 1000")[0] == 0
    assert page.rows(search="2020-01-05")[0] == 1
    assert page.rows(order=[{"column": 3}, {"column": 0}])[0] == 1000


def test_a_sorted_result_goes_on_beyond_its_first_rows(session):
    page = Page(session.sql("SELECT n FROM UNNEST(sequence(1, 9000)) t(n)").grid())
    order = [{"column": 0, "descending": True}]
    assert page.rows(order=order, limit=1)[1] == [("9000",)]
    assert page.rows(order=order, limit=2, offset=8998)[1] == [("2",), ("1",)]
    assert page.rows(order=order, limit=1)[1] == [("9000",)]


@pytest.mark.parametrize(
    ("kind", "payload", "words"),
    [
        ("window", {"columns": [10], "offset": 0, "limit": 1}, "column"),
        ("window", {"columns": [0], "offset": 0, "limit": 100_000}, "limit"),
        ("window", {"columns": "0", "offset": 0, "limit": 1}, "columns"),
        ("window", {"columns": [0], "offset": 0, "limit": 1, "order": [7]}, "no object"),
        ("copy", {"columns": [0], "offset": 0, "limit": 1, "format": "exe"}, "no form"),
        ("file", {"number": "1", "format": "../x"}, "no file format"),
        ("profile", {"column": 99}, "column"),
        ("cell", {"column": 0}, "row"),
    ],
)
def test_what_a_page_should_not_ask_is_refused(page, kind, payload, words):
    with pytest.raises(AssertionError, match=words):
        page.ask(kind, **payload)


@pytest.mark.parametrize("text", ["1); DROP TABLE r; --", "'", "", "x"])
def test_a_filter_is_bound_and_never_pasted(page, text):
    with pytest.raises(AssertionError, match="is no bigint"):
        page.rows(filters=[{"column": 0, "operator": "=", "text": text}])
    assert page.rows(filters=[{"column": 1, "operator": "contains", "text": "');--"}])[0] == 0
    with pytest.raises(AssertionError, match="no operator"):
        page.rows(filters=[{"column": 0, "operator": "= 1 OR 1", "text": "1"}])


def test_profiles(page):
    number, _ = page.ask("profile", column=0)
    assert (number["nulls"], number["histogram"]) == (0, True)
    assert sum(bar["rows"] for bar in number["bars"]) == 1000
    name, _ = page.ask("profile", column=1)
    assert (name["nulls"], name["histogram"], len(name["bars"])) == (250, False, 5)
    day, _ = page.ask("profile", column=5)
    assert day["histogram"]
    assert day["bars"][0]["label"].startswith("2020-01-02")
    assert page.ask("profile", column=3)[0]["bars"] == []


def test_odd_numbers_are_profiled(session):
    page = Page(session.sql("SELECT * FROM (VALUES nan(), infinity(), 1e0, 2e0, NULL) t(x)").grid())
    found, _ = page.ask("profile", column=0)
    assert (found["nulls"], sum(bar["rows"] for bar in found["bars"])) == (1, 2)


def test_a_nested_cell_opens(page):
    value = page.ask("cell", row=0, column=4)[0]["value"]
    assert value["entries"] == [
        ["a", {"type": "bigint", "text": "1"}],
        ["b", {"type": "varchar", "text": "x"}],
    ]
    assert page.ask("cell", row=5000, column=4)[0]["value"] is None


def test_copies(page):
    span = {"columns": [0, 1], "offset": 2, "limit": 2}
    assert page.ask("copy", format="tsv", **span)[0]["text"] == "id\tname\n3\tName 3\n4\t"
    assert page.ask("copy", format="csv", **span)[0]["text"] == '"id","name"\n"3","Name 3"\n"4",'
    assert page.ask("copy", format="markdown", **span)[0]["text"].splitlines() == [
        *("| id | name |", "| --- | --- |", "| 3 | Name 3 |", "| 4 |  |")
    ]
    assert json.loads(page.ask("copy", format="json", **span)[0]["text"]) == [
        {"id": 3, "name": "Name 3"},
        {"id": 4, "name": None},
    ]
    given = {}
    exec(page.ask("copy", format="python", **span)[0]["text"], given)
    assert given["rows"] == [(3, "Name 3"), (4, None)]


def test_a_copy_as_markdown_shows_what_the_cell_shows(session):
    page = Page(
        session.sql("SELECT '__init__ | *a* [b](c) <i> $x$' AS _name, 'a_b' AS snake_case").grid()
    )
    copied, _ = page.ask("copy", format="markdown", columns=[0, 1], offset=0, limit=1)
    assert copied["text"].splitlines() == [
        r"| \_name | snake_case |",
        "| --- | --- |",
        r"| \_\_init\_\_ \| \*a\* \[b\](c) &lt;i> \$x\$ | a_b |",
    ]


def test_files(page):
    lines = page.file("csv").decode().splitlines()
    assert (len(lines), lines[4][:14]) == (1001, '"4",,"6.0","{k')
    objects = [json.loads(line) for line in page.file("json").decode().splitlines()]
    assert (objects[0]["big"], objects[0]["id_1"]) == ("9007199254740994", 1)
    table = pq.read_table(
        io.BytesIO(page.file("parquet", filters=[{"column": 0, "operator": "<", "text": "3"}]))
    )
    assert (table.num_rows, table.column("big").to_pylist()) == (
        2,
        [9007199254740994, 9007199254740995],
    )


def test_the_rows_of_old_grids_are_let_go(session, monkeypatch):
    result = session.sql("SELECT n FROM UNNEST(sequence(1, 1000)) t(n)")
    old = Page(result.grid())
    assert old.rows()[0] == 1000
    monkeypatch.setattr(result_port, "KEPT_BYTES", 10_000)
    new = Page(result.grid())
    assert new.rows()[0] == 1000
    with pytest.raises(AssertionError, match="run the cell again"):
        old.rows()


def test_its_state_holds_no_data(page):
    state = page.widget.get_state()
    assert len(json.dumps({k: v for k, v in state.items() if isinstance(v, str)})) < 5_000
    assert "ResultGrid" in repr(page.widget)


def test_the_module_loads_nothing_from_the_network(page):
    payload, _ = page.ask("module")
    assert "export" in payload["code"]
    for address in ("http://", "https://"):
        found = [part[:40] for part in payload["code"].split(address)[1:]]
        assert all(part.startswith(("www.w3.org/2000/svg",)) for part in found), found


def test_charts_and_their_pictures(session):
    page = Page(session.sql(SQL).grid())
    data, _ = page.ask(
        "chart",
        chart="bar x=name y=sum(price) top=3",
        filters=[{"column": 0, "operator": "<", "text": "9"}],
    )
    [series] = data["series"]
    assert series["points"][:2] == (("NULL", 18.0), ("Name 7", 10.5))
    assert data["text"] == "bar x=name y=sum(price) top=3"
    assert page.ask("picture", chart="auto", format="png")[1][0].startswith(b"\x89PNG")
    assert b"<svg" in page.ask("picture", chart="auto", format="svg")[1][0]
    with pytest.raises(AssertionError, match="no chart"):
        page.ask("chart", chart="exec(1)")


# --- what fails midway -------------------------------------------------------------------------

MANY = """SELECT a * 10000 + b AS n
FROM UNNEST(sequence(0, 199)) t(a) CROSS JOIN UNNEST(sequence(1, 10000)) u(b)"""


def _failure(page, kind, **payload):
    with pytest.raises(AssertionError) as failed:
        page.ask(kind, **payload)
    return str(failed.value)


def test_a_statement_that_fails_midway_is_one_line_and_the_next_runs(session):
    with pytest.raises(lakenb.LakeNBError) as failed:
        session.sql(f"SELECT 1 / (1500000 - n) FROM ({MANY})")
    assert failed.value.name == "DIVISION_BY_ZERO"
    assert "\n" not in failed.value.message
    assert session.sql("SELECT 1").fetchall() == [(1,)]


@pytest.mark.parametrize(
    ("left", "said"), [(None, "is gone; run the statement again"), (b"ARROW", "can't be read; run")]
)
def test_rows_whose_file_is_gone_or_damaged_are_one_line(session, monkeypatch, left, said):
    monkeypatch.setattr(kept, "MEMORY_BYTES", 0)
    result = session.sql("SELECT n FROM UNNEST(sequence(1, 1000)) t(n)")
    open_before = Page(result.grid())
    file = result._set._file
    file.unlink()  # what is open stays readable
    if left is not None:
        file.write_bytes(left)
    for look in (result.grid, result.fetchall, lambda: result.head(3)):
        with pytest.raises(lakenb.LakeNBError, match=said):
            look()
    assert open_before.rows(offset=997)[1] == [("998",), ("999",), ("1000",)]


def test_a_view_that_fails_after_its_first_rows_is_an_error_of_lakenbs(session):
    port = session.sql(MANY).port()
    sql = "SELECT CASE WHEN c0 = 1999999 THEN error('midway') ELSE c0 END FROM r{where}"
    with pytest.raises(lakenb.LakeNBError, match="midway"):
        port._rows.select(sql, RowView())
    assert port.count(RowView()) == 2_000_000


def test_each_failure_is_answered_and_the_grid_goes_on(session, monkeypatch):
    made = session.sql("SELECT n FROM UNNEST(sequence(1, 1000)) t(n)").port()
    page, texts, failure = Page(ResultGrid(made)), made.texts, []

    def fails(span, longest):
        if span.offset >= 500:
            raise failure[0]
        return texts(span, longest)

    monkeypatch.setattr(made, "texts", fails)
    for error, said in (
        (lakenb.LakeNBError("The rows are gone; run the cell again."), "The rows are gone"),
        (FileNotFoundError(2, "No such file", "/secret/place"), "no such file. Run the cell again"),
        (OSError("strange"), "a file can't be read. Run the cell again"),
        (MemoryError(), "not enough memory. Run the cell again"),
    ):
        failure[:] = [error]
        told = _failure(page, "window", columns=[0], offset=500, limit=10)
        assert said in told
        assert "secret" not in told
        assert page.rows(offset=499, limit=1)[1] == [("500",)]
    failure[:] = [KeyError("unforeseen")]
    with pytest.raises(KeyError):  # for the kernel's log
        page.ask("window", columns=[0], offset=500, limit=10)
    reply, _ = page.sent.pop()
    assert (reply["id"], reply["kind"]) == ("1", "error")
    assert "The kernel failed at this" in reply["payload"]["message"]
    assert page.rows(offset=499, limit=1)[1] == [("500",)]

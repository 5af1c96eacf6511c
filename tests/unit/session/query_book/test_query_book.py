"""A query book as it is used, without a browser."""

import datetime as dt
import json
import os
import subprocess
import sys
import threading
from decimal import Decimal

import pytest

import lakenb
from lakenb.errors import Cancelled, EntityNotFound, InvalidRequest, LakeNBError, QueryFailed
from lakenb.session.query_book import Parameter


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as found:
        yield found


@pytest.fixture
def path(tmp_path):
    return tmp_path / "project" / "sales.sql"


@pytest.fixture
def book(session, path):
    path.parent.mkdir()
    return lakenb.QueryBook("Sales", session, path)


def files(path):
    return sorted(p.name for p in path.parent.iterdir())


# --- cells and running --------------------------------------------------------------------------


def test_cells_run_and_later_ones_read_results_by_name(book):
    book.add_markdown("# Sales")
    book.add_sql("SELECT * FROM (VALUES ('EU', 3), ('US', 5)) AS t (region, n)", "top")
    book.add_sql("SELECT sum(n) AS total, max(top.region) AS last FROM top", name="total")
    book.add_sql("SELECT a.region, b.total FROM top AS a CROSS JOIN total b ORDER BY 1")
    assert [r.rows for r in book.run_all()] == [2, 1, 2]
    assert book.result("total").fetchall() == [(8, "US")]
    assert book.result(4).fetchall() == [("EU", 8), ("US", 8)]
    assert book.result("TOTAL") is book.result(3)


def test_a_name_is_the_result_and_never_a_second_run(book):
    book.add_sql("SELECT random() AS r", "dice")
    book.add_sql("SELECT r FROM dice")
    first = book.run("dice").fetchall()
    assert book.run(2).fetchall() == first
    assert book.run(2).fetchall() == first
    book.edit("dice", "SELECT 2e0 AS r")
    assert book.run(2).fetchall() == first, "an edit is no run"
    book.run("dice")
    assert book.run(2).fetchall() == [(2.0,)]


def test_names_are_resolved_in_the_tree_and_never_in_the_text(book, session):
    session.sql("CREATE DATABASE shop")
    session.sql("CREATE TABLE shop.top WITH (format = 'PARQUET') AS SELECT 'table' AS x")
    book.add_sql("SELECT 'result' AS x", "top", database="shop")
    for text, wanted in [
        ("SELECT x FROM top", "result"),
        ("SELECT x FROM TOP AS t", "result"),
        ('SELECT x FROM "top"', "result"),
        ("SELECT x FROM shop.top", "table"),
        ("WITH top AS (SELECT 'with' AS x) SELECT x FROM top", "with"),
        ("SELECT 'top' AS x", "top"),
        ("SELECT top.x FROM (SELECT x FROM top) AS top", "result"),
        ("SELECT (SELECT x FROM top) AS x", "result"),
    ]:
        book.add_sql(text, database="shop")
        book.run("top")
        assert book.run().fetchall() == [(wanted,)], text


def test_a_view_does_not_see_results(book, session):
    session.sql("CREATE DATABASE shop")
    session.sql("CREATE TABLE shop.top WITH (format = 'PARQUET') AS SELECT 'table' AS x")
    session.sql("CREATE VIEW shop.v AS SELECT x FROM top", database="shop")
    book.add_sql("SELECT 'result' AS x", "top", database="shop")
    book.add_sql("SELECT v.x, top.x FROM v, top", database="shop")
    book.run_all()
    assert book.result(2).fetchall() == [("table", "result")]
    book.add_sql("SELECT 1 AS one", "only", database="shop")
    book.add_sql("CREATE VIEW broken AS SELECT one FROM only", database="shop")
    book.run("only")
    with pytest.raises(EntityNotFound, match="TABLE_NOT_FOUND"):
        book.run()


def test_a_result_goes_into_tables_and_explain(book, session):
    session.sql("CREATE DATABASE shop")
    book.add_sql("SELECT 1 AS a, 'x' AS b", "top", database="shop")
    book.add_sql(
        "CREATE TABLE kept WITH (format = 'PARQUET') AS SELECT * FROM top", database="shop"
    )
    book.add_sql("INSERT INTO kept SELECT a + 1, b FROM top", database="shop")
    book.add_sql("SELECT a FROM kept ORDER BY a", database="shop")
    book.add_sql("EXPLAIN SELECT * FROM top", database="shop")
    book.run_all()
    assert book.result(4).fetchall() == [(1,), (2,)]
    assert book.estimate(4).tables == ("awsdatacatalog.shop.kept",)
    assert book.estimate(5).data_scanned_in_bytes == 0


TYPES = [
    ("true", True),
    ("CAST(7 AS tinyint)", 7),
    ("DECIMAL '1.50'", Decimal("1.50")),
    ("1.5e0", 1.5),
    ("DATE '2024-02-29'", dt.date(2024, 2, 29)),
    ("TIMESTAMP '2024-02-29 12:00:00.123'", dt.datetime(2024, 2, 29, 12, 0, 0, 123000)),
    ("TIME '12:00:00'", dt.time(12)),
    ("X'00ff'", b"\x00\xff"),
    ("CAST('ab' AS char(4))", "ab  "),
    ("ARRAY[1, NULL]", [1, None]),
    ("MAP(ARRAY['a'], ARRAY[1])", {"a": 1}),
    ("CAST(ROW(1, 'x') AS ROW(n integer, t varchar))", {"n": 1, "t": "x"}),
    ("ROW(1, ARRAY[ROW('x')])", {"field0": 1, "field1": [{"field0": "x"}]}),
    ("NULL", None),
    ("''", ""),
    ("UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'", "12151fd2-7586-11e9-8f9e-2a86e4085a59"),
    ("ARRAY[IPADDRESS '::1', NULL, IPADDRESS '10.0.0.1']", ["::1", None, "10.0.0.1"]),
    ("TIME '01:02:03.5+05:45'", "01:02:03.5+05:45"),
    ("color('red')", "red"),
    (
        (
            "ARRAY[with_timezone(TIMESTAMP '2024-03-10 00:00:00', 'Asia/Tokyo'), "
            "TIMESTAMP '2024-03-10 00:00:00 America/New_York']"
        ),
        ["2024-03-10 00:00:00 Asia/Tokyo", "2024-03-10 00:00:00 America/New_York"],
    ),
]


@pytest.mark.parametrize(("sql", "value"), TYPES, ids=[sql for sql, _ in TYPES])
def test_types_of_a_result_stay(book, sql, value):
    book.add_sql(f"SELECT {sql} AS v, typeof({sql}) AS t", "a")
    book.add_sql("SELECT v, typeof(v) AS t FROM a")
    book.run_all()
    assert book.result(2).fetchall() == book.result("a").fetchall()
    assert str(book.result(2).types[0]) == str(book.result("a").types[0])
    assert book.result(2).fetchall()[0][0] == value


def test_intervals_stay_intervals(book):
    book.add_sql(
        "SELECT INTERVAL '-1.5' SECOND AS s, INTERVAL '-14' MONTH AS m, CAST(NULL AS interval day to second) n",
        "a",
    )
    book.add_sql(
        "SELECT CAST(s AS varchar), CAST(m AS varchar), DATE '2024-03-31' + m, n, typeof(s) FROM a"
    )
    book.run_all()
    day = dt.date(2023, 1, 31)
    shown = ("-0 00:00:01.500", "-1-2", day, None, "interval day to second")
    assert book.result(2).fetchall() == [shown]


def test_a_moment_with_a_zone_stays(book):
    book.add_sql("SELECT TIMESTAMP '2024-01-01 00:00:00 America/New_York' AS v", "a")
    book.add_sql("SELECT CAST(v AS varchar), hour(v) FROM a")
    book.run_all()
    assert book.result(2).fetchall() == [("2024-01-01 00:00:00 America/New_York", 0)]


def test_json_stays_json(book):
    book.add_sql("""SELECT JSON '{"b": 1, "a": [2]}' AS v""", "a")
    book.add_sql("SELECT json_extract_scalar(v, '$.a[0]'), typeof(v) FROM a")
    book.run_all()
    assert book.result(2).fetchall() == [("2", "json")]


@pytest.mark.parametrize(
    ("sql", "what"),
    [
        ("SELECT 1 AS a, 2 AS A", "two columns 'a'"),
        ("SELECT ROW(1, bing_tile(1, 1, 3)) AS u", "cast it to varchar"),
        ("SELECT ARRAY[INTERVAL '1' DAY] AS u", "cast it to varchar"),
        ("CREATE DATABASE IF NOT EXISTS shop", "no query"),
    ],
)
def test_a_result_that_no_cell_can_read_says_why(book, sql, what):
    book.add_sql(sql, "top")
    book.run("top")
    book.add_sql("SELECT *\nFROM top")
    with pytest.raises(EntityNotFound, match=what) as caught:
        book.run()
    assert caught.value.position == (2, 6)


def test_a_cell_that_has_not_run_is_asked_for(book):
    book.add_sql("SELECT 1 AS a", "top")
    book.add_sql("SELECT * FROM top")
    with pytest.raises(EntityNotFound, match="'top' has no result yet; run its cell first"):
        book.run(2)
    with pytest.raises(EntityNotFound, match="has no result yet"):
        book.result("top")


def test_a_cell_sees_only_what_is_above(book):
    book.add_sql("SELECT * FROM below")
    book.add_sql("SELECT 1 AS a", "below")
    book.run("below")
    with pytest.raises(EntityNotFound, match="TABLE_NOT_FOUND"):
        book.run(1)


def test_a_failed_run_leaves_no_result(book):
    book.add_sql("SELECT 1 AS a", "top")
    book.run("top")
    book.edit("top", "SELECT nope")
    with pytest.raises(QueryFailed):
        book.run("top")
    assert book.outcome("top").error.name == "COLUMN_NOT_FOUND"
    with pytest.raises(EntityNotFound, match="failed when it ran last"):
        book.result("top")


def test_run_all_names_the_cell_that_failed(book):
    book.add_sql("SELECT 1 AS a")
    book.add_sql("SELECT nope", "bad")
    book.add_sql("SELECT 3 AS c")
    with pytest.raises(QueryFailed) as caught:
        book.run_all()
    assert caught.value.__notes__ == ["in cell 2 of the book ('bad')"]
    assert book.outcome(1).result.rows == 1
    assert book.outcome(3) is None


def test_stop_ends_run_all(book):
    book.add_sql("SELECT count(*) FROM UNNEST(sequence(1, 100)) AS a (x)")
    slow = ", ".join(f"UNNEST(sequence(1, 10000)) AS t{n} (x{n})" for n in range(4))
    book.add_sql(f"SELECT sum(x0 * x1 + x2 * x3) FROM {slow}")
    book.add_sql("SELECT 3 AS c")
    started = threading.Event()
    threading.Thread(target=lambda: (started.wait(60), _later(book.stop)), daemon=True).start()
    run = book._runs._run

    def noted(cells, cell, progress):
        if cell is book.cells[1]:
            started.set()
        return run(cells, cell, progress)

    book._runs._run = noted
    with pytest.raises(Cancelled):
        book.run_all()
    assert book.outcome(3) is None


def _later(act):
    threading.Event().wait(1)
    act()


# --- parameters ---------------------------------------------------------------------------------


def test_parameters_are_bound_and_never_pasted(book):
    hostile = "x' OR 1=1 --"
    book.add_sql("SELECT ? AS a, typeof(?) AS b", parameters={"a": hostile, "b": hostile})
    assert book.run().fetchall() == [(hostile, "varchar(12)")]
    book.add_sql("SELECT ? AS a", parameters={"a": "current_date"})
    assert book.run().fetchall() == [("current_date",)]


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (True, "boolean"),
        (7, "bigint"),
        (-(2**63), "bigint"),
        (1.5, "double"),
        (float("inf"), "double"),
        (Decimal("-1.50"), "decimal(3,2)"),
        (dt.date(2024, 2, 29), "date"),
        (dt.datetime(2024, 2, 29, 1, 2, 3), "timestamp(0)"),
        (dt.time(1, 2, 3), "time(0)"),
    ],
)
def test_python_values_become_typed_parameters(book, value, kind):
    book.add_sql("SELECT ? AS v, typeof(?) AS t", parameters={"a": value, "b": value})
    assert book.run().fetchall() == [(value, kind)]


def test_null_has_its_type(book):
    book.add_sql("SELECT ? AS v, typeof(?) AS t", parameters=[Parameter("a", "date")] * 2)
    assert book.run().fetchall() == [(None, "date")]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("bigint", "1; DROP TABLE x"),
        ("bigint", "9223372036854775808"),
        ("bigint", ""),
        ("bigint", "\u0661"),
        ("tinyint", "128"),
        ("boolean", "yes"),
        ("double", "1e"),
        ("decimal", "1' || '"),
        ("decimal", "9" * 39),
        ("date", "2024-02-30"),
        ("date", "2024-1-1"),
        ("timestamp", "2024-01-01 25:00:00"),
        ("timestamp", "2024-01-01 00:00:00' || '"),
        ("time", "24:00:00"),
    ],
)
def test_a_value_that_is_none_of_its_type_is_refused(kind, value):
    with pytest.raises(InvalidRequest, match=r"The parameter 'p' is an? .* write it like"):
        Parameter("p", kind, value)


def test_wrong_parameters_are_refused(book):
    for wrong in ({"a": object()}, "abc", [1]):
        with pytest.raises(InvalidRequest):
            book.add_sql("SELECT ?", parameters=wrong)
    with pytest.raises(InvalidRequest, match="type 'blob'"):
        Parameter("a", "blob", "x")


# --- saving -------------------------------------------------------------------------------------


def test_draft_and_saved(book, path, session):
    assert book.state == "Draft"
    book.add_sql("SELECT 1 AS a", "one")
    assert not path.exists()
    assert book.save() == path
    assert (book.state, files(path)) == ("Saved", ["sales.sql"])
    book.edit("one", "SELECT 2 AS a")
    assert book.state == "Draft"
    assert len(files(path)) == 2
    book.edit("one", "SELECT 1 AS a")
    assert (book.state, files(path)) == ("Saved", ["sales.sql"])
    again = lakenb.QueryBook.open(path, session)
    assert (again.title, again.cells, again.state) == ("Sales", book.cells, "Saved")


def test_versions_diff_and_revert(book):
    book.add_sql("SELECT 1 AS a", "one")
    with pytest.raises(EntityNotFound, match="it has none; publish"):
        book.revert()
    book.publish("first")
    result = book.run("one")
    book.edit("one", "SELECT 2 AS a")
    second = book.publish("second")
    assert (second.number, [v.note for v in book.versions()]) == (2, ["first", "second"])
    book.add_markdown("more")
    assert book.diff(1, 2).splitlines()[:2] == ["--- version 1", "+++ version 2"]
    assert "-SELECT 1 AS a\n+SELECT 2 AS a" in book.diff(1, 2)
    assert book.diff().splitlines()[-3:] == ["+", "+-- %% markdown", "+-- more"]
    book.revert()
    assert (book.state, book.diff(), len(book.cells)) == ("Saved", "", 1)
    book.revert(1)
    assert (book.state, book.cell(1).text) == ("Draft", "SELECT 1 AS a")
    book.revert("saved")
    assert book.cell(1).text == "SELECT 2 AS a"
    assert book.title == "Sales"
    assert result.rows == 1
    with pytest.raises(EntityNotFound, match="has no version 9; it has 1, 2"):
        book.diff(9)
    with pytest.raises(InvalidRequest, match="is no state of a book"):
        book.revert("first")


def test_two_kernels_do_not_overwrite_each_other(book, path, session):
    book.add_sql("SELECT 1 AS a")
    book.save()
    other = lakenb.QueryBook.open(path, session)
    other.add_sql("SELECT 'other'")
    other.save()
    book.add_sql("SELECT 'mine'")
    with pytest.raises(InvalidRequest, match="was changed since it was opened here") as caught:
        book.save()
    assert caught.value.name == "QUERY_BOOK_CONFLICT"
    assert "other" in path.read_text()
    with pytest.raises(InvalidRequest, match="QUERY_BOOK_CONFLICT"):
        book.publish()
    assert book.versions() == []
    beside = book.save(path.with_name("mine.sql"))
    assert "mine" in beside.read_text()
    assert book.path == beside
    assert files(path) == ["mine.sql", "sales.sql"]
    other.add_sql("SELECT 3 AS c")
    path.unlink()
    with pytest.raises(InvalidRequest, match="was deleted since"):
        other.save()
    other.save(overwrite=True)
    assert path.exists()


def test_a_new_book_does_not_replace_an_old_one(book, path, session):
    book.add_sql("SELECT 1 AS a")
    book.save()
    new = lakenb.QueryBook("Sales", session, path)
    new.add_sql("SELECT 2 AS a")
    with pytest.raises(InvalidRequest, match="is there already"):
        new.save()
    same = lakenb.QueryBook("Sales", session, path)
    same.add_sql("SELECT 1 AS a")
    assert same.save() == path, "running the same notebook again is no conflict"


CRASH = """
import os, sys, lakenb
session = lakenb.connect(sys.argv[1])
path = sys.argv[2]
book = lakenb.QueryBook.open(path, session) if os.path.exists(path) else lakenb.QueryBook("Sales", session, path)
book.add_sql("SELECT 'typed'", "last")
os._exit(9)
"""


def crash(tmp_path, path):
    done = subprocess.run(
        [sys.executable, "-c", CRASH, str(tmp_path / "other-lake"), str(path)],
        env=os.environ, check=False,
    )  # fmt: skip
    assert done.returncode == 9


def test_a_crash_loses_nothing_that_was_typed(book, path, session, tmp_path):
    book.add_sql("SELECT 1 AS a")
    book.save()
    crash(tmp_path, path)
    again = lakenb.QueryBook.open(path, session)
    assert [c.text for c in again.cells] == ["SELECT 1 AS a", "SELECT 'typed'"]
    assert (again.state, len(again.notes)) == ("Draft", 1)
    again.save()
    assert files(path) == ["sales.sql"]


def test_a_draft_of_a_book_that_was_never_saved_comes_back(path, session, tmp_path):
    path.parent.mkdir()
    crash(tmp_path, path)
    again = lakenb.QueryBook.open(path, session)
    assert (again.title, again.cell("last").text) == ("Sales", "SELECT 'typed'")


def test_a_draft_of_another_state_becomes_a_file_of_its_own(book, path, session, tmp_path):
    book.add_sql("SELECT 1 AS a")
    book.save()
    crash(tmp_path, path)
    book.edit(1, "SELECT 2 AS a")
    book.save()
    again = lakenb.QueryBook.open(path, session)
    assert [c.text for c in again.cells] == ["SELECT 2 AS a"]
    assert "sales.draft-1.sql" in again.notes[0]
    kept = lakenb.QueryBook.open(path.with_name("sales.draft-1.sql"), session)
    assert kept.cell("last").text == "SELECT 'typed'"
    assert files(path) == ["sales.draft-1.sql", "sales.sql"]


def test_the_draft_of_a_book_that_is_open_is_left_alone(book, path, session):
    book.add_sql("SELECT 1 AS a")
    book.save()
    book.add_sql("SELECT 2 AS b")
    other = lakenb.QueryBook.open(path, session)
    assert len(other.cells) == 1
    assert len(book.cells) == 2
    assert len(files(path)) == 2


def test_a_damaged_file_names_its_line_and_stays(book, path, session):
    book.add_sql("SELECT 1 AS a")
    book.save()
    damaged = path.read_bytes() + b"\n-- %% sql\nSELECT '\xff'\n"
    path.write_bytes(damaged)
    with pytest.raises(InvalidRequest, match=r"sales\.sql, line 8: this is no UTF-8"):
        lakenb.QueryBook.open(path, session)
    assert path.read_bytes() == damaged
    assert files(path) == ["sales.sql"]


def test_what_is_no_book_says_what_to_do(book, session, tmp_path):
    book.add_sql("SELECT 1 AS a")
    notebook = book.to_notebook(tmp_path / "n.ipynb")
    with pytest.raises(InvalidRequest, match=r"QueryBook\.from_notebook\(path, session\)"):
        lakenb.QueryBook.open(notebook, session)
    assert lakenb.QueryBook.from_notebook(notebook, session, tmp_path / "n.sql").cells
    with pytest.raises(InvalidRequest, match=r"'~no\.such\.user/b\.sql' is wrong"):
        lakenb.QueryBook.open("~no.such.user/b.sql", session)


def test_a_place_that_can_not_be_written_is_told(session, tmp_path):
    (tmp_path / "file").write_text("")
    book = lakenb.QueryBook("x", session, tmp_path / "file" / "x.sql")
    book.add_sql("SELECT 1 AS a")
    book.add_sql("SELECT 2 AS a")
    assert book.run().fetchall() == [(2,)]
    assert len(book.notes) == 1
    with pytest.raises(InvalidRequest, match="QUERY_BOOK_UNAVAILABLE"):
        book.save()
    with pytest.raises(LakeNBError):
        lakenb.QueryBook.open(tmp_path, session)
    with pytest.raises(EntityNotFound, match="does not exist"):
        lakenb.QueryBook.open(tmp_path / "none.sql", session)


def test_a_link_and_the_mode_of_a_file_stay(book, path):
    book.add_sql("SELECT 1 AS a")
    book.save()
    path.chmod(0o640)
    link = path.with_name("link.sql")
    link.symlink_to(path)
    book.add_sql("SELECT 2 AS a")
    book.save(link, overwrite=True)
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640
    assert "SELECT 2" in path.read_text()


# --- cells --------------------------------------------------------------------------------------


def test_cells_are_moved_removed_and_named(book):
    one = book.add_sql("SELECT 1 AS a", "one")
    two = book.add_sql("SELECT 2 AS a", "Two")
    book.move("two", 1)
    assert book.cells == (two, one)
    with pytest.raises(InvalidRequest, match="the name 'two'"):
        book.add_sql("SELECT 3 AS a", "TWO")
    with pytest.raises(InvalidRequest, match="from 1 to 2, not 7"):
        book.move("two", 7)
    book.remove(two)
    assert book.cells == (one,)
    for missing in ("two", 2, 0, -1, two):
        with pytest.raises(EntityNotFound, match="CELL_NOT_FOUND"):
            book.cell(missing)


def test_find_and_replace(book):
    book.add_markdown("about Orders")
    book.add_sql("SELECT *\nFROM orders o\nWHERE o.x = '\\1'")
    found = book.find("orders")
    assert [(m.cell, m.line, m.column, m.text) for m in found] == [
        (1, 1, 7, "about Orders"),
        (2, 2, 6, "FROM orders o"),
    ]
    assert len(book.find("orders", match_case=True)) == 1
    assert book.replace("'\\1'", "\\g<0>$1") == 1
    assert book.cell(2).text.endswith("o.x = \\g<0>$1")
    assert book.replace(".*", "x") == 0
    with pytest.raises(InvalidRequest, match="nothing to look for"):
        book.find("")


@pytest.mark.parametrize("text", [None, 5, b"x", "\ud800", "x" * 1_000_001])
def test_what_is_no_text_is_refused(book, session, text):
    with pytest.raises(InvalidRequest):
        book.add_sql(text)
    with pytest.raises(InvalidRequest):
        book.add_markdown(text)
    with pytest.raises(InvalidRequest):
        lakenb.QueryBook(text, session)


def test_a_markdown_cell_does_not_run(book):
    book.add_markdown("SELECT 1")
    with pytest.raises(InvalidRequest, match="doesn't run"):
        book.run(1)
    with pytest.raises(InvalidRequest, match="no SQL cell"):
        book.run()


# --- notebooks ----------------------------------------------------------------------------------


def full(book):
    book.add_markdown("# Sales\n\n*all*")
    book.add_sql(
        "SELECT n FROM (VALUES 1, 2, 3) AS t (n)\nWHERE n > ?", "top",
        parameters=[Parameter("least", "integer", "1")],
    )  # fmt: skip
    book.add_sql(
        "SELECT count(*) AS c, ? AS t, ? AS d FROM top -- 'x'", database="default", catalog="awsdatacatalog",
        workgroup="primary", engine="duckdb",
        parameters={"line": 'two\nlines "and" \\ it\'s', "day": dt.date(2024, 1, 31)},
    )  # fmt: skip
    book.add_sql("")


def test_a_notebook_and_back(book, path, session):
    full(book)
    notebook = book.to_notebook(path.with_suffix(".ipynb"))
    again = lakenb.QueryBook.from_notebook(notebook, session, path.with_name("again.sql"))
    assert (again.title, again.cells) == (book.title, book.cells)
    found = json.loads(notebook.read_text())
    assert "".join(found["cells"][2]["source"]) == (
        "%%athena --out top --params 1\nSELECT n FROM (VALUES 1, 2, 3) AS t (n)\nWHERE n > ?"
    )


def test_the_notebook_runs_as_the_book_does(book, path):
    from IPython.core.interactiveshell import InteractiveShell
    from IPython.utils.capture import capture_output

    full(book)
    book.remove(4)
    book.run_all()
    cells = json.loads(book.to_notebook(path.with_suffix(".ipynb")).read_text())["cells"]
    shell = InteractiveShell()
    for cell in cells:
        if cell["cell_type"] == "code":
            with capture_output():
                shell.run_cell("".join(cell["source"])).raise_error()
    assert shell.user_ns["_athena"].fetchall() == book.result(3).fetchall()


def test_a_notebook_written_by_hand_is_read(path, session):
    path.parent.mkdir()
    sources = [
        "%load_ext lakenb",
        "%%athena --params 1 'it''s' \"DATE '2024-01-31'\" 1.5 NULL --out top --limit 5\nSELECT ?, ?, ?, ?, ?",
        "print(1)",
    ]
    cells = [{"cell_type": "code", "metadata": {}, "source": s} for s in sources]
    notebook = path.with_suffix(".ipynb")
    notebook.write_text(json.dumps({"cells": cells, "metadata": {}, "nbformat": 4}))
    book = lakenb.QueryBook.from_notebook(notebook, session, path)
    assert [c.kind for c in book.cells] == ["sql", "markdown"]
    assert [(p.type, p.value) for p in book.cell("top").parameters] == [
        ("bigint", "1"),
        ("varchar", "it's"),
        ("date", "2024-01-31"),
        ("decimal", "1.5"),
        ("varchar", None),
    ]
    assert book.cell(2).text == "```python\nprint(1)\n```"


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("not json", "is no notebook"),
        ("[]", "is no notebook"),
        ('{"cells": [{"cell_type": "code", "source": "%%athena --nope"}]}', "Cell 1 .*--nope"),
        ('{"cells": [{"cell_type": "code", "source": "%%athena --params now()\\nS"}]}', "no plain literal"),
        ('{"cells": [{"cell_type": "code", "source": "%%athena --as me\\nS"}]}', "principal"),
        (
            json.dumps({"cells": [{"cell_type": "code", "source": "%%athena --out a\nS"}] * 2}),
            "--out a",
        ),
    ],
)  # fmt: skip
def test_what_is_no_notebook_for_a_book_is_refused(path, session, content, what):
    path.parent.mkdir()
    path.write_text(content)
    with pytest.raises(InvalidRequest, match=what):
        lakenb.QueryBook.from_notebook(path, session, path.with_name("b.sql"))


def test_one_sql_file_and_back(book, path, session):
    full(book)
    copy = book.to_sql(path.with_name("copy.sql"))
    assert lakenb.QueryBook.open(copy, session).cells == book.cells
    assert book.state == "Draft"


def test_a_book_of_a_table(session, path, monkeypatch):
    path.parent.mkdir()
    monkeypatch.chdir(path.parent)
    session.sql("CREATE DATABASE shop")
    session.sql("CREATE TABLE shop.orders WITH (format = 'PARQUET') AS SELECT 1 AS a")
    book = lakenb.QueryBook.for_table("orders", session, database="shop")
    assert book.run().fetchall() == [(1,)]
    assert book.path == path.parent / "orders.sql"
    assert [*path.parent.iterdir()] == []  # no draft before somebody types
    second = lakenb.QueryBook.for_table("orders", session, database="shop")
    assert (second.title, second.path.name) == ("orders 2", "orders_2.sql")
    second.save()
    third = lakenb.QueryBook.for_table("orders", session, "ns", "s3tablescatalog/ice")
    assert third.path.name == "orders_3.sql"
    assert (third.cells[0].database, third.cells[0].catalog) == ("ns", "s3tablescatalog/ice")

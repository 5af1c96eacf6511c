"""What Python cells leave behind: rows that carry where they came from, and what a cell tells of itself."""

import copy
import json
import pickle

import pandas as pd
import pyarrow as pa
import pytest

import lakenb
from lakenb.errors import AlreadyExists, EntityNotFound, InvalidRequest, LakeNBError
from lakenb.session.lineage.carried import KEY, Marks, marks_of

PREFIX = "awsdatacatalog."


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake", {"database": "d"}) as made:
        made.sql("CREATE DATABASE d")
        made.sql(
            "CREATE TABLE a WITH (format = 'PARQUET') AS"
            " SELECT * FROM (VALUES (1, 'p', 2.5), (2, 'q', 0.5)) AS t (x, y, z)"
        )
        made.sql("CREATE TABLE b WITH (format = 'PARQUET') AS SELECT 1 x, 'w' AS w")
        yield made


def into(session, target, column="*"):
    """What leads into a table, or one of its columns."""
    frame = session.lineage.edges()
    frame = frame[frame["target_dataset"] == f"{PREFIX}{target}"]
    return sorted(
        f"{s.removeprefix(PREFIX)}.{c or '*'} > {u or '*'} {k}".strip()
        for s, c, u, k in frame[
            ["source_dataset", "source_column", "target_column", "subtype"]
        ].itertuples(index=False)
        if column in {"*", u}
    )


# --- the common notebook -------------------------------------------------------------------


def test_a_frame_written_as_it_is(session) -> None:
    frame = session.sql(
        "SELECT x, upper(y) AS u, count(*) AS n FROM a WHERE z > 1 GROUP BY 1, 2"
    ).df()
    made = session.write(frame, "c")
    assert repr(made) == "Made awsdatacatalog.d.c: 1 row"
    assert session.sql("SELECT * FROM c").fetchall() == [(1, "P", 1)]
    assert into(session, "d.c") == [
        "d.a.* > n AGGREGATION",
        "d.a.x > * GROUP_BY",
        "d.a.x > x",
        "d.a.y > * GROUP_BY",
        "d.a.y > u TRANSFORMATION",
        "d.a.z > * FILTER",
    ]


def test_values_that_are_the_same_are_known_to_be(session) -> None:
    result = session.sql("SELECT x, y, z FROM a ORDER BY x")
    frame = result.df()
    frame["y"] = frame["y"] + "!"
    frame["new"] = 1
    session.write(frame, "c")
    assert into(session, "d.c") == [
        "d.a.x > * SORT",
        "d.a.x > x IDENTITY",
        "d.a.y > y",
        "d.a.z > z IDENTITY",
    ]


OPERATIONS = {
    "filter": lambda f: f[f["z"] > 1],
    "assign": lambda f: f.assign(double=f["z"] * 2),
    "sort": lambda f: f.sort_values("z"),
    "groupby": lambda f: f.groupby("x", as_index=False).agg({"z": "max"}),
    "head": lambda f: f.head(1),
    "dropna": lambda f: f.dropna().reset_index(drop=True),
    "copy": copy.deepcopy,
    "query": lambda f: f.query("x > 0"),
}


@pytest.mark.parametrize("operation", OPERATIONS)
def test_pandas_hands_it_on(session, operation: str) -> None:
    frame = session.sql("SELECT x, z FROM a").df()
    session.write(OPERATIONS[operation](frame), "c")
    assert "d.a.x > x" in [edge.replace(" IDENTITY", "") for edge in into(session, "d.c")]


def test_of_a_merge_both_sides(session) -> None:
    if int(pd.__version__.partition(".")[0]) < 3:
        pytest.skip("pandas hands attributes on through merge from 3.0 on")
    one, other = session.sql("SELECT x, z FROM a").df(), session.sql("SELECT x, w FROM b").df()
    session.write(one.merge(other, on="x"), "c")
    assert into(session, "d.c") == ["d.a.x > x", "d.a.z > z", "d.b.w > w", "d.b.x > x"]
    session.write(pd.concat([one, other]), "e")
    assert into(session, "d.e", "w") == ["d.b.w > w"]
    session.write(one, "f")
    assert into(session, "d.f") == ["d.a.x > x", "d.a.z > z"]  # and nothing of what it met


def test_arrow_hands_it_on(session) -> None:
    table = session.sql("SELECT x, z FROM a").arrow()
    session.write(table.select(["z"]).slice(1), "c")
    assert into(session, "d.c") == ["d.a.z > z"]
    session.write(table.to_batches()[0], "e")
    assert into(session, "d.e")[0].startswith("d.a.x > x")


def test_polars_knows_its_own_frame(session) -> None:
    pytest.importorskip("polars")
    frame = session.sql("SELECT x, z FROM a").polars()
    session.write(frame, "c")
    assert into(session, "d.c")[0].startswith("d.a.x > x")
    session.write(frame.filter(frame["x"] > 1), "e")
    assert into(session, "d.e") == []  # unknown is an answer


def test_a_result_itself(session) -> None:
    session.write(session.sql("SELECT x FROM a"), "c")
    assert into(session, "d.c") == ["d.a.x > x IDENTITY"]


def test_a_frame_outlives_its_session(session, tmp_path) -> None:
    frame = session.sql("SELECT x FROM a").df()
    with session.configure({"limit": 7}) as changed:
        changed.write(frame, "c")
        assert into(changed, "d.c")[0].startswith("d.a.x > x")
    with lakenb.connect(tmp_path / "other", {"database": "d"}) as other:
        other.sql("CREATE DATABASE d")
        other.write(frame, "c")  # d.a of another lake is none of its own
        assert into(other, "d.c") == []


def test_rows_of_nowhere(session) -> None:
    session.write(pd.DataFrame({"k": [1, 2]}), "c")
    assert into(session, "d.c") == []
    assert session.lineage.versions("c").iloc[-1]["columns"] == ["k bigint"]


def test_what_was_written_can_be_written_again(session) -> None:
    session.write(session.sql("SELECT x, z FROM a").df(), "c")
    session.write(session.sql("SELECT x AS k FROM c").df(), "e")
    reached = session.lineage.upstream("e")
    assert {"awsdatacatalog.d.a", "awsdatacatalog.d.c"} <= set(reached["source_dataset"])


def test_marks_are_text_that_files_may_keep(session, tmp_path) -> None:
    frame = session.sql("SELECT x FROM a").df()
    frame.to_parquet(tmp_path / "f.parquet")
    assert marks_of(pd.read_parquet(tmp_path / "f.parquet")) == marks_of(frame)
    assert json.loads(json.dumps(frame.attrs)) == frame.attrs
    assert type(pickle.loads(pickle.dumps(frame)).attrs[KEY]) is str
    assert Marks(["a"]) == Marks(["b"])
    assert Marks(["a"]) != 3


# --- session.write ------------------------------------------------------------------------


@pytest.mark.parametrize("table", ["c", '"s3tablescatalog/warehouse".ns.c'])
def test_modes(session, table: str) -> None:
    session.create_table_bucket("warehouse")
    session.sql("CREATE DATABASE `s3tablescatalog/warehouse`.ns")
    one, two = pd.DataFrame({"k": [1], "s": ["a"]}), pd.DataFrame({"k": [2], "s": ["b"]})
    assert session.write(one, table).made
    with pytest.raises(AlreadyExists, match="append"):
        session.write(two, table)
    assert not session.write(two, table, mode="append").made
    assert session.sql(f"SELECT * FROM {table} ORDER BY k").fetchall() == [(1, "a"), (2, "b")]
    session.write(two, table, mode="overwrite")
    assert session.sql(f"SELECT * FROM {table}").fetchall() == [(2, "b")]


def test_overwriting_keeps_what_is_there_when_it_fails(session, monkeypatch) -> None:
    session.write(pd.DataFrame({"k": [1]}), "c")

    def fails(*_):
        raise InvalidRequest("No.")

    monkeypatch.setattr("lakenb.session.write._Writing.create", fails)
    with pytest.raises(InvalidRequest, match="No"):
        session.write(pd.DataFrame({"k": [2]}), "c", mode="overwrite")
    assert session.sql("SELECT * FROM c").fetchall() == [(1,)]


def test_names_that_a_table_can_not_have(session) -> None:
    made = session.write(pd.DataFrame({"Unit Price": [1.5], "unit price": [2.5]}), "c")
    assert len(made.notes) == 2
    assert len(session.sql("SELECT * FROM c").columns) == 2


@pytest.mark.parametrize(
    ("rows", "table", "mode", "message"),
    [
        ([1, 2], "c", "error", "not list"),
        (pd.DataFrame(), "c", "error", "no columns"),
        (pd.DataFrame({"k": [1, "x"]}), "c", "error", "can't be written"),
        (pd.DataFrame({"k": [1]}), "c", "replace", "none of append"),
        (pd.DataFrame({"k": [1]}), "nowhere.c", "error", "nowhere"),
        (pd.DataFrame({"k": [1]}), 3, "error", "not int"),
        (pd.DataFrame({"k": [1]}), "v", "append", "is a view"),
    ],
)
def test_what_can_not_be_written(session, rows, table, mode, message: str) -> None:
    session.sql("CREATE VIEW v AS SELECT 1 k")
    with pytest.raises(LakeNBError, match=message):
        session.write(rows, table, mode)


# --- what a cell tells ----------------------------------------------------------------------


def test_a_cell_tells_what_it_did(session, event_check) -> None:
    session.lineage.record(
        inputs=["a", "s3://raw/orders.csv"],
        outputs=["b"],
        columns={"w": ["a.y", "s3://raw/orders.csv.note"], "d.b.x": "a.x"},
        name="clean",
    )
    assert into(session, "d.b") == [
        "d.a.x > x",
        "d.a.y > w",
        "s3://raw/orders.csv.note > w",
    ]
    start, end = list(session.lineage.events("clean")["event"])[::-1]
    assert (start["eventType"], end["eventType"]) == ("START", "COMPLETE")
    assert event_check(start) == event_check(end) == []
    assert end["job"]["facets"]["jobType"]["jobType"] == "NOTEBOOK_CELL"


def test_a_cell_as_a_context(session) -> None:
    frame = session.sql("SELECT x FROM a").df()
    with session.lineage.cell("export", inputs=frame) as cell:
        cell.writes("/data/out.parquet").maps({"k": "d.a.x"})
    found = session.lineage.edges()
    assert list(found["target_dataset"]) == ["/data/out.parquet"]
    assert list(found["target_column"]) == ["k"]
    with pytest.raises(ZeroDivisionError), session.lineage.cell("fails", ["a"], ["b"]):
        1 / 0  # noqa: B018 - the failure is the test
    last = session.lineage.events("fails", limit=1).iloc[0]
    assert last["type"] == "FAIL"
    assert last["event"]["run"]["facets"]["errorMessage"]["message"] == "ZeroDivisionError"


def test_cells_without_a_name_are_told_apart(session) -> None:
    session.lineage.record(["a"], ["b"])
    session.lineage.record(["b"], ["a"])
    session.lineage.record(["a"], ["b"])
    jobs = session.lineage.events(type="COMPLETE")["job"].iloc[:3]
    assert jobs.nunique() == 2
    assert jobs.str.startswith("cell.d.").all()


def test_wrong_names_of_a_cell(session) -> None:
    with pytest.raises(InvalidRequest, match="Nothing is read"):
        session.lineage.record()
    with pytest.raises(EntityNotFound, match="no column of"):
        session.lineage.record(["a"], ["b"], {"c.x": "a.x"})
    with pytest.raises(InvalidRequest, match="carries no result's mark"):
        session.lineage.record([pa.table({"x": [1]})], ["b"])
    with pytest.raises(InvalidRequest, match="named by a text"):
        session.lineage.record([""], ["b"])


def test_rows_that_have_lost_their_tables_are_told_what_they_were_made_of(session) -> None:
    frame = session.sql("SELECT x, z FROM a").df()
    lost = pd.DataFrame({"x": list(frame["x"]), "n": [1] * len(frame)})
    session.write(lost, "c", inputs=[frame])
    assert into(session, "d.c") == ["d.a.x > x"]  # in a way that is not known
    session.write(lost, "e", inputs="a")
    reached = session.lineage.upstream("e")
    assert set(reached["source_dataset"]) == {"awsdatacatalog.d.a"}
    assert set(reached["source_column"]) == {None}  # which column of it is which isn't known
    with pytest.raises(InvalidRequest, match="carries no result's mark"):
        session.write(lost, "g", inputs=[lost])


def test_polars_frames_are_told_what_they_were_made_of(session) -> None:
    pytest.importorskip("polars")
    frame = session.sql("SELECT x, z FROM a").polars()
    session.write(frame.filter(frame["x"] > 0), "c", inputs=[frame])
    assert into(session, "d.c")[0].startswith("d.a.x > x")

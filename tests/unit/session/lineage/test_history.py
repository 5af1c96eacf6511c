"""session.lineage: events, versions, differences, as frames."""

import pytest

import lakenb
from lakenb.errors import EntityNotFound, InvalidRequest, QueryFailed

NS = "awsathena://athena.us-east-1.amazonaws.com"


def _event(minute, columns, source="awsdatacatalog.default.raw"):
    fields = {
        c: {
            "inputFields": [
                {
                    "namespace": NS,
                    "name": source,
                    "field": c,
                    "transformations": [{"type": "DIRECT", "subtype": "IDENTITY"}],
                }
            ]
        }
        for c in columns
    }
    schema = {"fields": [{"name": c, "type": t} for c, t in columns.items()]}
    out = {
        "namespace": NS,
        "name": "awsdatacatalog.default.daily",
        "facets": {"schema": schema, "columnLineage": {"fields": fields}},
    }
    return {
        "eventTime": f"2025-01-01T00:0{minute}:00Z",
        "producer": "https://example.com",
        "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent",
        "eventType": "COMPLETE",
        "run": {"runId": f"00000000-0000-0000-0000-00000000000{minute}"},
        "job": {"namespace": "lakenb", "name": "load"},
        "inputs": [{"namespace": NS, "name": source}],
        "outputs": [out],
    }


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        port = made.lineage._port
        port.record([_event(1, {"a": "int", "b": "int"}), _event(2, {"a": "bigint", "c": "int"})])
        yield made


def test_versions_of_a_table(session) -> None:
    for name in ("daily", "default.daily", "awsdatacatalog.default.daily"):
        found = session.lineage.versions(name)
        assert list(found["version"]) == [1, 2]
        assert list(found["columns"]) == [["a int", "b int"], ["a bigint", "c int"]]


def test_a_difference_is_a_frame(session) -> None:
    found = session.lineage.diff("daily", 1)
    assert repr(found) == (
        "<awsdatacatalog.default.daily: 1 column added, 1 column removed, 1 type changed, "
        "1 edge added, 1 edge removed>"
    )
    frame = found.df()
    assert list(frame["change"]) == [
        "column added",
        "column removed",
        "type changed",
        "edge added",
        "edge removed",
    ]
    assert list(frame["target_column"]) == ["c", "b", "a", "c", "b"]
    assert list(frame["before"]) == [None, None, "int", None, None]
    assert not session.lineage.diff("daily", 2)
    assert repr(session.lineage.diff("daily", 2)).endswith("nothing changed>")


def test_events_of_a_table_of_a_job_of_a_run(session) -> None:
    assert list(session.lineage.events()["time"].str[14:16]) == ["02", "01"]
    assert len(session.lineage.events("load")) == 2
    assert len(session.lineage.events("daily", limit=1)) == 1
    first = session.lineage.events(run="00000000-0000-0000-0000-000000000001").iloc[0]
    assert first["inputs"] == ["awsdatacatalog.default.raw"]
    assert first["outputs"] == ["awsdatacatalog.default.daily"]
    assert first["event"]["eventType"] == "COMPLETE"
    assert len(session.lineage.events(since="2025-01-01T00:01:30Z")) == 1
    assert len(session.lineage.events(type="start")) == 0


def test_edges_of_a_time(session) -> None:
    now = session.lineage.edges()
    assert list(now["target_column"]) == ["a", "c"]
    assert list(now.columns[:7]) == [
        *("source_dataset", "source_column", "target_dataset", "target_column"),
        *("type", "subtype", "masking"),
    ]
    assert list(session.lineage.edges("2025-01-01T00:01:00Z")["target_column"]) == ["a", "b"]


def test_a_name_that_nobody_has(session) -> None:
    with pytest.raises(EntityNotFound, match="nothing called 'nobody'"):
        session.lineage.versions("nobody")
    with pytest.raises(InvalidRequest, match="no time"):
        session.lineage.diff("daily", "someday")


def test_a_closed_session_says_so(session) -> None:
    lineage = session.lineage
    session.close()
    with pytest.raises(InvalidRequest, match="closed"):
        lineage.versions("daily")
    with pytest.raises(InvalidRequest, match="closed"):
        session.lineage  # noqa: B018 - the access is the test


def test_a_damaged_file_is_told(tmp_path) -> None:
    with lakenb.connect(tmp_path) as session:
        (tmp_path / "lineage.db").write_bytes(b"nothing of a database" * 999)
        with pytest.raises(QueryFailed, match=r"lineage\.db is damaged"):
            session.lineage.events()
        assert session.sql("SELECT 1").fetchall() == [(1,)]

"""session.lineage: upstream, downstream, paths, impact, ends, as frames."""

import pytest

import lakenb
from lakenb.errors import EntityNotFound, InvalidRequest

NS = "awsathena://athena.us-east-1.amazonaws.com"
EDGE = [
    "source_dataset",
    "source_column",
    "target_dataset",
    "target_column",
    "type",
    "subtype",
    "masking",
]


def event(day, job, source, target, fields, rows=()):
    """A job that writes ``target``: ``fields`` has (source column, target column, subtype)."""

    def used(column, kind, subtype):
        ways = [{"type": kind, "subtype": subtype}]
        return {"namespace": NS, "name": source, "field": column, "transformations": ways}

    made = {to: {"inputFields": [used(of, "DIRECT", kind)]} for of, to, kind in fields}
    whole = [used(of, "INDIRECT", kind) for of, kind in rows]
    schema = {"fields": [{"name": to, "type": "int"} for _, to, _ in fields]}
    facets = {"schema": schema, "columnLineage": {"fields": made, "dataset": whole}}
    return {
        "eventTime": f"2025-01-0{day}T00:00:00Z",
        "producer": "https://example.com",
        "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent",
        "eventType": "COMPLETE",
        "run": {"runId": f"00000000-0000-0000-0000-00000000000{day}"},
        "job": {"namespace": "lakenb", "name": job},
        "inputs": [{"namespace": NS, "name": source}],
        "outputs": [{"namespace": NS, "name": target, "facets": facets}],
    }


@pytest.fixture(scope="module")
def lineage(tmp_path_factory):
    with lakenb.connect(tmp_path_factory.mktemp("questions") / "lake") as session:
        raw, clean, top = (f"awsdatacatalog.default.{name}" for name in ("raw", "clean", "top"))
        found = session.lineage._port.record(
            [
                event(
                    1, "load", raw, clean, [("price", "price", "IDENTITY")], [("state", "FILTER")]
                ),
                event(2, "sum", clean, top, [("price", "total", "AGGREGATION")]),
            ]
        )
        assert not found.rejected
        yield session.lineage


def test_upstream_is_a_frame_of_edges(lineage):
    found = lineage.upstream("top")
    assert list(found.columns) == [*EDGE, "job", "distance"]
    first = found.iloc[0]
    assert list(first) == [
        "awsdatacatalog.default.clean",
        "price",
        "awsdatacatalog.default.top",
        "total",
        "DIRECT",
        "AGGREGATION",
        False,
        "sum",
        1,
    ]
    assert list(found["distance"]) == [1, 2, 2]
    assert found.attrs == {"start": "awsdatacatalog.default.top", "cut": False, "stopped": []}


def test_depth_until_and_direct_edges_alone(lineage):
    assert len(lineage.upstream("top", depth=1)) == 1
    assert lineage.upstream("top", 1).attrs["cut"]
    assert lineage.upstream("top", until="clean").attrs["stopped"] == [
        "awsdatacatalog.default.clean"
    ]
    assert len(lineage.upstream("top.total", indirect=False)) == 2
    assert len(lineage.upstream("top.total")) == 3
    assert list(lineage.downstream("raw.state", indirect=False)["type"]) == []


def test_both_ways(lineage):
    assert sorted(lineage.both("clean")["distance"]) == [1, 1, 1]
    assert len(lineage.downstream("raw")) == 3


def test_as_of_a_time(lineage):
    assert list(lineage.downstream("raw", as_of="2025-01-01T12:00:00Z")["job"]) == ["load", "load"]
    with pytest.raises(EntityNotFound):
        lineage.upstream("top", as_of="2025-01-01T12:00:00Z")


def test_paths_are_edges_by_path_and_step(lineage):
    found = lineage.paths("raw.price", "top.total")
    assert list(found.columns) == ["path", "step", *EDGE, "job"]
    assert list(zip(found["path"], found["step"], found["job"], strict=True)) == [
        (1, 1, "load"),
        (1, 2, "sum"),
    ]
    assert found.attrs["cut"] == ""
    assert list(lineage.paths("top", "raw")["step"]) == [1, 1, 2]


def test_impact_tells_readers_with_effect_and_way(lineage):
    found = lineage.impact("raw.price")
    rows = found[found["kind"] == "column"].set_index("name")
    assert rows.loc["awsdatacatalog.default.top", "effect"] == "DIRECT"
    assert rows.loc["awsdatacatalog.default.top", "through"] == ["awsdatacatalog.default.clean"]
    assert set(lineage.impact("raw.state")["effect"]) <= {"INDIRECT", "UNKNOWN"}
    assert sorted(found[found["kind"] == "job"]["name"]) == ["load", "sum"]


def test_ends(lineage):
    assert list(lineage.roots()["dataset"]) == ["awsdatacatalog.default.raw"]
    assert list(lineage.leaves()["dataset"]) == ["awsdatacatalog.default.top"]
    assert list(lineage.orphans()["dataset"]) == []
    assert list(lineage.cycles().columns) == ["cycle", "dataset", "subtype"]


def test_a_name_that_is_not_there(lineage):
    with pytest.raises(EntityNotFound, match=r"nearest: awsdatacatalog\.default\.clean"):
        lineage.upstream("cleen")
    with pytest.raises(EntityNotFound, match=r"no column 'totl'.*total"):
        lineage.upstream("top.totl")
    with pytest.raises(InvalidRequest):
        lineage.upstream("")

"""What the store makes of events."""

import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from lakenb.errors import EntityNotFound, InvalidRequest, QueryFailed
from lakenb.lineage.store import LineageStore
from lakenb.lineage.store.events import EventFilter
from lakenb.values.lineage import GraphEdge, JobEdge, NodeKey

NS = "test://"


def key(name):
    return NodeKey("dataset", NS, name)


def job(name):
    return NodeKey("job", NS, name)


def dataset(name, columns=None, lineage=None, **facets):
    if columns is not None:
        facets["schema"] = {
            "fields": [{"name": c, "type": t} for c, t in (one.split(":") for one in columns)]
        }
    if lineage is not None:
        facets["columnLineage"] = lineage
    return {"namespace": NS, "name": name, "facets": facets}


def fields(**columns):
    """``out=["table.column/SUBTYPE"]`` as a columnLineage facet; a key ``dataset`` is the whole dataset's."""
    made = {name: {"inputFields": [field(s) for s in found]} for name, found in columns.items()}
    whole = made.pop("dataset", {"inputFields": []})["inputFields"]
    return {"fields": made, **({"dataset": whole} if whole else {})}


def field(text):
    source, _, subtype = text.partition("/")
    table, _, column = source.partition(".")
    indirect = subtype in {"FILTER", "JOIN", "SORT", "GROUP_BY", "WINDOW", "CONDITIONAL"}
    ways = [{"type": "INDIRECT" if indirect else "DIRECT", "subtype": subtype or "IDENTITY"}]
    return {"namespace": NS, "name": table, "field": column, "transformations": ways}


def run(name, kind, number, minute, inputs=(), outputs=(), **more):
    return {
        "eventTime": f"2025-01-01T00:{minute:02}:00Z",
        "producer": "https://example.com",
        "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent",
        "eventType": kind,
        "run": {"runId": str(UUID(int=number))},
        "job": {"namespace": NS, "name": name, **more},
        "inputs": list(inputs),
        "outputs": list(outputs),
    }


def told(one, minute):
    return {
        "eventTime": f"2025-01-01T00:{minute:02}:00Z",
        "producer": "https://example.com",
        "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/DatasetEvent",
        "dataset": one,
    }


def state(name, **more):
    return {"lifecycleStateChange": {"lifecycleStateChange": name, **more}}


def short(edges):
    """Edges as ``source.column > target.column SUBTYPE``."""
    return sorted(
        f"{e.source.name}.{e.source_column or '*'} > {e.target.name}.{e.target_column or '*'} {e.subtype}".strip()
        for e in edges
    )


@pytest.fixture
def store(tmp_path):
    made = LineageStore(tmp_path / "lineage.db")
    yield made
    made.close()


def node(facts, wanted):
    return next(n for n in facts.nodes if n.key == wanted)


def test_nothing_is_made_before_the_first_event(store) -> None:
    assert store.facts().nodes == ()
    assert store.events() == () == store.rejected() == store.versions(key("a"))
    assert not store.path.exists()


def test_a_run_in_pieces_is_one(store) -> None:
    store.record([run("j", "START", 1, 0)])
    assert store.facts().edges == ()
    store.record([run("j", "RUNNING", 1, 1, inputs=[dataset("a", ["x:int"])])])
    store.record([run("j", "COMPLETE", 1, 2, outputs=[dataset("b", ["y:int"], fields(y=["a.x"]))])])
    facts = store.facts()
    assert facts.edges == (
        GraphEdge(key("a"), "x", key("b"), "y", "DIRECT", "IDENTITY", False, job("j"), ""),
    )
    assert set(facts.jobs) == {
        JobEdge(job("j"), key("a"), True),
        JobEdge(job("j"), key("b"), False),
    }


def test_columns_that_a_later_event_of_a_run_names_join_the_first_ones(store) -> None:
    store.record(
        [
            run("j", "START", 1, 0, [], [dataset("b", lineage=fields(y=["a.x"], z=["a.q"]))]),
            run("j", "COMPLETE", 1, 1, [], [dataset("b", lineage=fields(y=["a.w"]))]),
        ]
    )
    assert short(store.facts().edges) == ["a.q > b.z IDENTITY", "a.w > b.y IDENTITY"]


def test_what_decides_the_rows_leads_into_the_whole(store) -> None:
    lineage = fields(y=["a.x/AGGREGATION"], dataset=["a.k/FILTER"])
    store.record([run("j", "COMPLETE", 1, 0, [dataset("a")], [dataset("b", lineage=lineage)])])
    assert short(store.facts().edges) == ["a.k > b.* FILTER", "a.x > b.y AGGREGATION"]


def test_datasets_that_no_column_joins_are_joined_as_wholes(store) -> None:
    out = dataset("c", lineage=fields(y=["a.x"]))
    store.record([run("j", "COMPLETE", 1, 0, [dataset("a"), dataset("b")], [out])])
    assert short(store.facts().edges) == ["a.x > c.y IDENTITY", "b.* > c.*"]


def test_a_view_that_tells_its_columns_is_not_joined_as_a_whole(store) -> None:
    store.record(
        [
            told(dataset("v", lineage=fields(x=["a.x"])), 1),
            run("make", "COMPLETE", 1, 1, [dataset("a"), dataset("b")], [dataset("v")]),
        ]
    )
    facts = store.facts()
    assert short(facts.edges) == ["a.x > v.x IDENTITY", "b.* > v.*"]
    assert JobEdge(job("make"), key("a"), True) in facts.jobs


def test_the_old_words_of_a_transformation_are_read(store) -> None:
    lineage = fields(y=["a.x"], z=["a.x"], w=["a.x"])
    for name, kind in (("y", "IDENTITY"), ("z", "MASKED"), ("w", None)):
        entry = lineage["fields"][name]
        del entry["inputFields"][0]["transformations"]
        if kind:
            entry |= {"transformationType": kind, "transformationDescription": f"it is {kind}"}
    store.record([run("j", "COMPLETE", 1, 0, [], [dataset("b", lineage=lineage)])])
    found = {
        e.target_column: (e.type, e.subtype, e.masking, e.description) for e in store.facts().edges
    }
    assert found == {
        "y": ("DIRECT", "IDENTITY", False, "it is IDENTITY"),
        "z": ("DIRECT", "TRANSFORMATION", True, "it is MASKED"),
        "w": ("DIRECT", "", False, ""),
    }


def test_a_subtype_of_nobodys_list_is_kept_as_words(store) -> None:
    lineage = fields(y=["a.x/MAGIC"])
    store.record([run("j", "COMPLETE", 1, 0, [], [dataset("b", lineage=lineage)])])
    (edge,) = store.facts().edges
    assert (edge.type, edge.subtype, edge.description) == ("DIRECT", "", "MAGIC")


def test_a_failed_run_changes_nothing(store) -> None:
    good = run("j", "COMPLETE", 1, 0, [dataset("a")], [dataset("b", ["y:int"], fields(y=["a.x"]))])
    bad = dataset("b", ["y:text"], fields(y=["c.x"]))
    store.record([good])
    store.record([run("j", "START", 2, 1, [dataset("c")], []), run("j", "FAIL", 2, 2, [], [bad])])
    facts = store.facts()
    assert short(facts.edges) == ["a.x > b.y IDENTITY"]
    assert node(facts, key("b")).columns[0].type == "int"
    assert [v.number for v in store.versions(job("j"))] == [1]


def test_a_first_run_that_fails_has_read_and_not_written(store) -> None:
    out = dataset("b", lineage=fields(y=["a.x"]))
    store.record([run("j", "START", 1, 0, [dataset("a")], [out])])
    assert short(store.facts().edges) == ["a.x > b.y IDENTITY"]
    store.record([run("j", "ABORT", 1, 1)])
    facts = store.facts()
    assert facts.edges == ()
    assert facts.jobs == (JobEdge(job("j"), key("a"), True),)
    assert {one.key for one in facts.nodes} == {job("j"), key("a")}


def test_a_dataset_is_there_once_a_run_has_made_it(store, tmp_path) -> None:
    out = dataset("b", ["y:int"], fields(y=["a.x"]))
    store.record([run("j", "FAIL", 1, 0, [dataset("a")], [out])])
    assert key("b") not in {one.key for one in store.facts().nodes}
    assert len(store.events(EventFilter(dataset=key("b")))) == 1  # and the event is kept
    store.record([run("j", "COMPLETE", 2, 1, [dataset("a")], [out])])
    assert key("b") in {one.key for one in store.facts().nodes}
    assert key("b") not in {one.key for one in store.facts("2025-01-01T00:00:30Z").nodes}
    store.record([run("k", "COMPLETE", 3, 2, [], [dataset("empty")])])
    assert key("empty") in {one.key for one in store.facts().nodes}


def test_a_dataset_is_there_once_its_name_alone_was_told(store) -> None:
    store.record([run("j", "FAIL", 1, 0, [], [dataset("a")])])
    assert key("a") not in {one.key for one in store.facts().nodes}
    store.record(
        [
            {
                "eventTime": "2025-01-01T00:01:00Z",
                "producer": "https://example.com",
                "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/DatasetEvent",
                "dataset": dataset("a"),
            }
        ]
    )
    assert key("a") in {one.key for one in store.facts().nodes}


def test_a_run_replaces_what_the_job_did_before(store) -> None:
    store.record([run("j", "COMPLETE", 1, 0, [dataset("a")], [dataset("b")])])
    store.record([run("j", "COMPLETE", 2, 1, [dataset("c")], [dataset("b")])])
    store.record([run("j", "COMPLETE", 3, 2)])
    assert short(store.facts().edges) == ["c.* > b.*"]


def test_a_version_begins_only_with_a_change(store) -> None:
    out = dataset("b", ["y:int"], fields(y=["a.x"]))
    for number in range(3):
        store.record([run("j", "START", number, 2 * number)])
        store.record([run("j", "COMPLETE", number, 2 * number + 1, [dataset("a")], [out])])
    assert len(store.versions(key("b"))) == len(store.versions(job("j"))) == 1
    store.record(
        [
            run(
                "j",
                "COMPLETE",
                9,
                9,
                [dataset("a")],
                [dataset("b", ["y:int", "z:int"], fields(y=["a.x"]))],
            )
        ]
    )
    first, second = store.versions(key("b"))
    assert [c.name for c in second.columns] == ["y", "z"]
    assert first.since == "2025-01-01T00:01:00.000000Z"
    assert (node(store.facts(), key("b")).version, len(store.versions(job("j")))) == (2, 1)


def test_the_graph_of_a_time(store) -> None:
    store.record([run("j", "COMPLETE", 1, 0, [dataset("a")], [dataset("b", ["y:int"])])])
    store.record([run("j", "COMPLETE", 2, 5, [dataset("c")], [dataset("b", ["y:text"])])])
    then = store.facts(datetime(2025, 1, 1, 0, 4, tzinfo=UTC))
    assert short(then.edges) == ["a.* > b.*"]
    assert {n.key.name for n in then.nodes} == {"a", "b", "j"}
    assert node(then, key("b")).columns[0].type == "int"
    assert node(then, key("b")).version == 1
    assert store.facts("2024-12-31").nodes == ()
    assert short(store.facts("2025-01-01").edges) == ["c.* > b.*"]
    assert short(store.facts("2025-01-01T01:04:59+01:00").edges) == ["a.* > b.*"]
    with pytest.raises(InvalidRequest, match="no time"):
        store.facts("yesterday")


def test_a_difference_of_versions(store) -> None:
    before = dataset("b", ["y:int", "z:int"], fields(y=["a.x"], z=["a.x"]))
    after = dataset("b", ["y:text", "w:int"], fields(y=["a.x/TRANSFORMATION"], w=["a.q"]))
    store.record(
        [run("j", "COMPLETE", 1, 0, [], [before]), run("j", "COMPLETE", 2, 5, [], [after])]
    )
    diff = store.diff(key("b"), 1, 2)
    assert [c.name for c in diff.columns_added] == ["w"]
    assert [c.name for c in diff.columns_removed] == ["z"]
    assert diff.types_changed == (("y", "int", "text"),)
    assert short(diff.edges_added) == ["a.q > b.w IDENTITY"]
    assert short(diff.edges_removed) == ["a.x > b.z IDENTITY"]
    assert [(c.before.subtype, c.after.subtype) for c in diff.edges_changed] == [
        ("IDENTITY", "TRANSFORMATION")
    ]
    assert store.diff(key("b"), "2025-01-01T00:02:00Z") == diff
    assert not store.diff(key("b"), 2, 2)
    assert store.diff(key("b"), "2024-01-01", 1).before is None
    with pytest.raises(EntityNotFound, match="1 to 2"):
        store.diff(key("b"), 3)
    with pytest.raises(EntityNotFound, match="No event names"):
        store.diff(key("nobody"), 1)


def test_an_event_twice_is_one(store) -> None:
    event = run("j", "COMPLETE", 1, 0, [dataset("a")], [dataset("b")])
    assert store.record([event, event])[::2] == (2, 1)
    assert store.record([json.dumps(event, indent=3)])[::2] == (1, 0)
    assert len(store.events()) == 1


def test_late_events_give_the_same_history(store, tmp_path) -> None:
    lives = [
        run("j", "START", 1, 0),
        run("j", "COMPLETE", 1, 1, [dataset("a")], [dataset("b", ["y:int"], fields(y=["a.x"]))]),
        run("d", "COMPLETE", 2, 2, [], [dataset("b", **state("DROP"))]),
        run("k", "COMPLETE", 3, 3, [dataset("c")], [dataset("b", ["y:text"], fields(y=["c.x"]))]),
        run("j", "FAIL", 4, 4, [dataset("q")], [dataset("b", lineage=fields(y=["q.x"]))]),
        run("j", "COMPLETE", 5, 5, [dataset("e")], [dataset("f", lineage=fields(y=["e.x"]))]),
    ]
    store.record(lives)
    for number, order in enumerate(([5, 4, 3, 2, 1, 0], [3, 0, 5, 2, 1, 4], [2, 1, 0, 5, 3, 4])):
        other = LineageStore(tmp_path / f"{number}.db")
        for place in order:
            other.record([lives[place]])
        assert _all(other) == _all(store), order
        other.close()


def test_what_comes_a_little_late_is_not_all_read_again(store, monkeypatch) -> None:
    from lakenb.lineage.store import fold

    for number in range(
        20
    ):  # two kernels run one job at once: a START is older than the last COMPLETE
        minute = 2 * number
        store.record([run("j", "COMPLETE", number, minute, [dataset("a")], [dataset("b")])])
    read = []
    tell = fold.tell
    monkeypatch.setattr(fold, "tell", lambda body: read.append(1) or tell(body))
    store.record(
        [run("j", "START", 99, 37), run("j", "COMPLETE", 99, 39, [dataset("c")], [dataset("b")])]
    )
    assert len(read) < 10
    assert short(store.facts().edges) == ["c.* > b.*"]
    assert [v.number for v in store.versions(job("j"))] == [1, 2]


def _all(store):
    facts = [store.facts(), *(store.facts(f"2025-01-01T00:0{m}:30Z") for m in range(6))]
    versions = [store.versions(n.key) for n in sorted(facts[0].nodes, key=lambda n: n.key)]
    return (
        [(sorted(map(_node, f.nodes)), sorted(map(str, f.edges)), sorted(f.jobs)) for f in facts],
        [
            [(v.since, v.columns, sorted(map(str, v.edges)), v.exists) for v in one]
            for one in versions
        ],
    )


def _node(node):
    return (
        node.key,
        node.columns,
        node.since,
        node.version,
        json.dumps(node.facets, sort_keys=True),
    )


def test_what_is_dropped_has_no_past(store) -> None:
    store.record([run("j", "COMPLETE", 1, 0, [dataset("a")], [dataset("b")])])
    store.record([run("k", "COMPLETE", 2, 1, [dataset("b")], [dataset("c")])])
    store.record([run("drop", "COMPLETE", 3, 2, [], [dataset("b", **state("DROP"))])])
    facts = store.facts()
    assert short(facts.edges) == ["b.* > c.*"]
    assert not store.versions(key("b"))[-1].exists
    assert key("b") in {n.key for n in facts.nodes}  # c still comes from it
    store.record([run("drop", "COMPLETE", 4, 3, [], [dataset("c", **state("DROP"))])])
    store.record([run("j", "COMPLETE", 5, 4, [dataset("a")], [dataset("b")])])
    facts = store.facts()
    assert short(facts.edges) == ["a.* > b.*"]
    assert key("c") not in {n.key for n in facts.nodes}
    assert store.versions(key("b"))[-1].exists


@pytest.mark.parametrize("change", ["TRUNCATE", "CREATE"])
def test_what_is_made_anew_has_a_new_past(store, change: str) -> None:
    store.record([run("j", "COMPLETE", 1, 0, [dataset("a")], [dataset("b")])])
    inputs = [dataset("n")] if change == "CREATE" else []
    store.record([run("k", "COMPLETE", 2, 1, inputs, [dataset("b", **state(change))])])
    assert short(store.facts().edges) == (["n.* > b.*"] if inputs else [])


@pytest.mark.parametrize("change", ["OVERWRITE", "ALTER", "CREATE"])
def test_what_may_have_changed_a_part_leaves_the_past(store, change: str) -> None:
    store.record([run("j", "COMPLETE", 1, 0, [dataset("a")], [dataset("b")])])
    inputs = [] if change == "CREATE" else [dataset("n")]
    store.record([run("k", "COMPLETE", 2, 1, inputs, [dataset("b", **state(change))])])
    assert "a.* > b.*" in short(store.facts().edges)


def test_a_renamed_dataset_comes_from_its_old_name(store) -> None:
    store.record([run("j", "COMPLETE", 1, 0, [dataset("a")], [dataset("b")])])
    renamed = dataset(
        "new", ["x:int"], **state("RENAME", previousIdentifier={"namespace": NS, "name": "b"})
    )
    store.record([told(renamed, 1)])
    assert short(store.facts().edges) == [
        "a.* > b.*",
        "b.* > new.* IDENTITY",
        "b.x > new.x IDENTITY",
    ]
    assert [v.exists for v in store.versions(key("b"))] == [True, False]


def test_facets_come_change_and_go(store) -> None:
    store.record([told(dataset("a", ["x:int"], documentation={"description": "one"}), 0)])
    store.record([told(dataset("a", owner={"who": "me"}), 1)])
    assert node(store.facts(), key("a")).facets == {
        "documentation": {"description": "one"},
        "owner": {"who": "me"},
    }
    store.record(
        [told(dataset("a", documentation={"_deleted": True}, schema={"_deleted": True}), 2)]
    )
    now = node(store.facts(), key("a"))
    assert (now.facets, now.columns) == ({"owner": {"who": "me"}}, ())
    then = node(store.facts("2025-01-01T00:01:30Z"), key("a"))
    assert then.facets["documentation"] == {"description": "one"}
    assert len(then.columns) == 1


def test_a_reader_of_two_columns_does_not_narrow_a_table(store) -> None:
    store.record([run("j", "COMPLETE", 1, 0, [], [dataset("a", ["x:int", "y:int"])])])
    store.record([run("k", "COMPLETE", 2, 1, [dataset("a", ["x:int"])], [dataset("b")])])
    assert [c.name for c in node(store.facts(), key("a")).columns] == ["x", "y"]


LINEAGE = {
    "inputs": [
        {"namespace": NS, "name": "a", "type": "DATASET"},
        {"namespace": NS, "name": "maker", "type": "JOB"},
        {
            "namespace": NS,
            "name": "a",
            "type": "DATASET",
            "field": "k",
            "transformations": [{"type": "INDIRECT", "subtype": "FILTER"}],
        },
    ],
    "fields": {
        "y": {
            "inputs": [
                {
                    "namespace": NS,
                    "name": "a",
                    "type": "DATASET",
                    "field": "x",
                    "transformations": [{"type": "DIRECT", "subtype": "IDENTITY"}],
                }
            ]
        }
    },
}


def test_a_dataset_tells_its_own_edges(store) -> None:
    store.record([told(dataset("b", lineage_facet=None) | {"facets": {"lineage": LINEAGE}}, 0)])
    facts = store.facts()
    assert short(facts.edges) == ["a.* > b.*", "a.k > b.* FILTER", "a.x > b.y IDENTITY"]
    assert {edge.job for edge in facts.edges} == {None}
    assert facts.jobs == (JobEdge(job("maker"), key("b"), False),)
    store.record(
        [told({"namespace": NS, "name": "b", "facets": {"lineage": {"_deleted": True}}}, 1)]
    )
    assert store.facts().edges == ()


def test_a_job_tells_its_own_edges(store) -> None:
    entry = {"namespace": NS, "name": "b", "type": "DATASET", **LINEAGE}
    reads = {"type": "JOB", "inputs": [{"namespace": NS, "name": "r", "type": "DATASET"}]}
    event = run("j", "COMPLETE", 1, 0, facets={"lineage": {"entries": [entry, reads]}})
    del event["run"], event["eventType"]
    store.record([event])
    facts = store.facts()
    assert short(facts.edges) == [
        "a.* > b.*",
        "a.k > b.* FILTER",
        "a.x > b.y IDENTITY",
        "r.* > b.*",
    ]
    assert JobEdge(job("j"), key("r"), True) in facts.jobs


def symlink(*names):
    return {
        "symlinks": {
            "identifiers": [{"namespace": "arn", "name": n, "type": "TABLE"} for n in names]
        }
    }


def test_another_name_of_a_dataset_is_one_with_it(store) -> None:
    other = {"namespace": "arn", "name": "table/b", "facets": {}}
    store.record([told(dataset("b", ["x:int"], **symlink("table/b")), 0)])
    store.record([run("j", "COMPLETE", 1, 1, [other], [dataset("c")])])
    facts = store.facts()
    assert facts.aliases == {NodeKey("dataset", "arn", "table/b"): key("b")}
    assert short(facts.edges) == ["b.* > c.*"]
    assert {n.key.name for n in facts.nodes} == {"b", "c", "j"}
    assert facts.notes == ()


def test_a_name_that_two_claim_joins_nobody(store) -> None:
    store.record([told(dataset(name, **symlink("t")), 0) for name in ("a", "b")])
    facts = store.facts()
    assert facts.aliases == {}
    assert {n.key.name for n in facts.nodes} == {"a", "b"}
    assert facts.notes == ("arn t is claimed by test:// a and test:// b; both are kept.",)


def test_two_that_claim_each_other_end(store) -> None:
    one = {"namespace": NS, "name": "a", "type": "TABLE"}
    two = {"namespace": NS, "name": "b", "type": "TABLE"}
    store.record([told(dataset("a", symlinks={"identifiers": [two]}), 0)])
    store.record([told(dataset("b", symlinks={"identifiers": [one]}), 1)])
    assert len(store.facts().aliases) == 1


BROKEN = [
    ("[1]", "an array"),
    ("{", "not JSON"),
    (b"\xff", "UTF-8"),
    ('{"eventTime": NaN}', "NaN"),
    ({"eventTime": 3}, "eventTime of the event is no text"),
    (run("j", "DONE", 1, 0), "eventType is none of"),
    ({**run("j", "START", 1, 0), "eventTime": "later"}, "no date"),
    ({**run("j", "START", 1, 0), "run": {"runId": "1"}}, "no UUID"),
    ({**run("j", "START", 1, 0), "run": []}, "run is no object"),
    ({**run("j", "START", 1, 0), "inputs": {}}, "inputs is no array"),
    ({**run("j", "START", 1, 0), "job": {"name": "x"}}, "namespace of job is missing"),
    (run("j", "START", 1, 0, inputs=[{"name": "x", "namespace": 3}]), r"inputs\[0\]"),
    (run("j", "START", 1, 0, inputs=[{"name": "\ud800", "namespace": ""}]), "Unicode"),
    (run("j", "START", 1, 0, outputs=[dataset("a", schema=3)]), "schema is no object"),
    (run("j", "START", 1, 0, outputs=[dataset("a", schema={"fields": [{}]})]), "name of outputs"),
    (run("j", "START", 1, 0, outputs=[dataset("a", columnLineage={})]), "fields is no object"),
    (run("j", "START", 1, 0, outputs=[dataset("a", lineage={"fields": {"x": {}}})]), "inputFields"),
    (run("j", "START", 1, 0, outputs=[dataset("a", symlinks={"identifiers": 3})]), "no array"),
    ({"eventTime": "2025-01-01T00:00:00Z", "producer": "x", "schemaURL": "y"}, "neither"),
]


@pytest.mark.parametrize(("event", "reason"), BROKEN)
def test_what_breaks_the_schema_is_kept_aside(store, event, reason: str) -> None:
    good = run("j", "COMPLETE", 1, 0, [dataset("a")], [dataset("b")])
    done = store.record([event, good])
    assert done.accepted == 1
    (kept,) = store.rejected()
    assert kept == done.rejected[0]
    import re

    assert re.search(reason, kept.reason)
    assert short(store.facts().edges) == ["a.* > b.*"]


def test_a_deep_event_is_kept_aside(store) -> None:
    deep: dict = {}
    for _ in range(100_000):
        deep = {"a": deep}
    store.record([deep, {"x": {1, 2}}])
    assert [one.reason[:20] for one in store.rejected()] == [
        "it can't be written ",
        "it is nested too dee",
    ]


def test_events_are_found(store) -> None:
    store.record(
        [
            run("j", "START", 1, 0),
            run("j", "COMPLETE", 1, 1, [dataset("a")], [dataset("b", lineage=fields(y=["s.x"]))]),
            run("k", "COMPLETE", 2, 2, [dataset("b")], [dataset("c")]),
            told(dataset("c"), 3),
        ]
    )

    def minutes(**wanted):
        return [e.time[14:16] for e in store.events(EventFilter(**wanted))]

    assert minutes() == ["03", "02", "01", "00"]
    assert minutes(run=str(UUID(int=1))) == ["01", "00"]
    assert minutes(job=job("k")) == ["02"]
    assert minutes(dataset=key("b")) == ["02", "01"]
    assert minutes(dataset=key("s")) == ["01"]
    assert minutes(dataset=key("c")) == ["03", "02"]
    assert minutes(type="START") == ["00"]
    assert minutes(kind="DATASET") == ["03"]
    assert minutes(since="2025-01-01T00:01:00.000000Z", until="2025-01-01T00:03:00.000000Z") == [
        "02",
        "01",
    ]
    assert len(store.events(limit=2)) == 2
    event = store.events(EventFilter(job=job("k")))[0]
    assert (event.inputs, event.outputs, event.body["eventType"]) == (
        (key("b"),),
        (key("c"),),
        "COMPLETE",
    )


def test_facts_are_kept_until_an_event_comes(store) -> None:
    store.record([run("j", "COMPLETE", 1, 0, [dataset("a")], [dataset("b")])])
    first = store.facts()
    assert store.facts() is first
    other = LineageStore(store.path)
    other.record([run("k", "COMPLETE", 2, 1, [dataset("b")], [dataset("c")])])
    second = store.facts()
    assert second.revision > first.revision
    assert short(second.edges) == ["a.* > b.*", "b.* > c.*"]
    assert second.edges == other.facts().edges
    other.close()


@pytest.mark.parametrize(
    "name",
    ["<script>alert(1)</script>", "'; DROP TABLE event; --", "\0", "\u202ereversed", "x" * 10_000],
)
def test_a_hostile_name_is_a_name(store, name: str) -> None:
    lineage = {"fields": {name: {"inputFields": [{"namespace": NS, "name": name, "field": name}]}}}
    store.record([run(name, "COMPLETE", 1, 0, [dataset(name)], [dataset("b", lineage=lineage)])])
    (edge,) = store.facts().edges
    assert (edge.source.name, edge.source_column, edge.target_column) == (name, name, name)
    assert store.versions(key("b"))[0].edges == (edge,)


def test_a_wide_dataset(store) -> None:
    wide = {f"c{n}": [f"a.c{n}"] for n in range(5_000)}
    columns = [f"c{n}:int" for n in range(5_000)]
    store.record([run("j", "COMPLETE", 1, 0, [], [dataset("b", columns, fields(**wide))])])
    facts = store.facts()
    assert [e.target_column for e in facts.edges] == [f"c{n}" for n in range(5_000)]
    assert len(node(facts, key("b")).columns) == 5_000


def test_a_damaged_file_is_told(store: LineageStore) -> None:
    store.path.write_bytes(b"not a database" * 1000)
    with pytest.raises(QueryFailed, match=r"lineage\.db is damaged"):
        store.record([run("j", "START", 1, 0)])
    with pytest.raises(QueryFailed, match=r"lineage\.db is damaged"):
        store.facts()


def test_the_file_stays_one_that_sqlite_reads(store, tmp_path: Path) -> None:
    store.record([run("j", "COMPLETE", 1, 0, [dataset("a")], [dataset("b")])])
    with sqlite3.connect(store.path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()

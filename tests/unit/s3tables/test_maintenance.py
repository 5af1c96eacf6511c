from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lakenb.errors import QueryFailed
from lakenb.values.column import Column
from lakenb.values.plan import PartitionTerm
from lakenb.values.predicate import Comparison
from lakenb.values.types import parse_type

COLUMNS = [Column("id", parse_type("bigint")), Column("p", parse_type("bigint"))]
LATER = datetime.now(UTC) + timedelta(days=30)


def make(lake, partition=(), properties=None):
    return lake.buckets.create_table(lake.name("t"), COLUMNS, partition, properties)


def file(lake, table, numbers, part=0, partition=()):
    return lake.write(table, {"id": numbers, "p": [part] * len(numbers)}, partition)


def ids(lake, scan):
    return sorted(row["id"] for row in lake.read(scan))


def objects(lake, table):
    return {o.uri for o in lake.storage.list_objects(table.location, hidden=True)}


def snapshots(lake, name):
    found = lake.tables.metadata_table(name, "snapshots").open().read_all()
    return found.column("snapshot_id").to_pylist()


def test_vacuum_forgets_old_snapshots_and_their_files(lake):
    table = make(lake)
    old = file(lake, table, [1])
    base = lake.tables.append(table.name, [old])
    new = file(lake, table, [2])
    current = lake.tables.replace(table.name, base, [old.uri], [new])
    assert lake.tables.vacuum(table.name, datetime.now(UTC)).expired_snapshots == 0
    assert old.uri in objects(lake, table)
    result = lake.tables.vacuum(table.name, LATER)
    assert result.expired_snapshots == 1
    assert result.deleted_files >= 2
    assert snapshots(lake, table.name) == [current]
    assert old.uri not in objects(lake, table)
    assert ids(lake, lake.tables.plan(table.name)) == [2]
    with pytest.raises(QueryFailed, match="does not exist"):
        lake.tables.plan(table.name, version=base)
    again = lake.tables.vacuum(table.name, LATER)
    assert again.expired_snapshots == 0


def test_vacuum_keeps_as_many_snapshots_as_asked(lake):
    table = make(lake, properties={"vacuum_min_snapshots_to_keep": "3"})
    made = [lake.tables.append(table.name, [file(lake, table, [n])]) for n in range(5)]
    lake.tables.vacuum(table.name, LATER)
    assert snapshots(lake, table.name) == made[-3:]


def test_vacuum_deletes_orphans_that_are_old_and_nothing_else(lake):
    table = make(lake)
    lake.tables.append(table.name, [file(lake, table, [1])])
    orphan = file(lake, table, [7])
    beside = f"{table.location}notes.txt"
    lake.storage.fs.pipe_file(beside, b"mine")
    lake.tables.vacuum(table.name, datetime.now(UTC))
    assert orphan.uri in objects(lake, table)
    lake.tables.vacuum(table.name, LATER)
    left = objects(lake, table)
    assert orphan.uri not in left
    assert beside in left
    assert ids(lake, lake.tables.plan(table.name)) == [1]


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["append", "replace", "vacuum", "property", "delete"]), st.integers(0, 5)
    ),
    max_size=12,
)


@given(steps=STEPS, keep=st.integers(1, 4))
@settings(max_examples=15, deadline=None)
def test_every_file_of_every_kept_snapshot_survives(lake_class, steps, keep):
    with TemporaryDirectory() as place:
        lake = lake_class(Path(place)).setup()
        table = make(lake, properties={"vacuum_min_snapshots_to_keep": str(keep)})
        for number, (step, choice) in enumerate(steps):
            state = lake.tables.info(table.name)
            present = [f.uri for f in lake.tables.plan(state).files]
            if step == "append":
                lake.tables.append(table.name, [file(lake, table, [number])])
            elif step in {"replace", "delete"} and present:
                gone = [present[choice % len(present)]]
                added = [file(lake, table, [number])] if step == "replace" else []
                lake.tables.replace(table.name, state.snapshot_id, gone, added)
            elif step == "property":
                key = "optimize_rewrite_data_file_threshold"
                lake.tables.evolution.set_properties(table.name, {key: str(choice + 1)})
            elif step == "vacuum":
                lake.tables.vacuum(table.name, LATER)
        expected = {
            s: ids(lake, lake.tables.plan(table.name, version=s))
            for s in snapshots(lake, table.name)
        }
        lake.tables.vacuum(table.name, LATER)
        fresh = lake_class(Path(place))
        kept = snapshots(fresh, table.name)
        assert kept == list(expected)[-keep:]
        for snapshot in kept:
            assert ids(fresh, fresh.tables.plan(table.name, version=snapshot)) == expected[snapshot]
        reached = fresh.tables._maintenance.reachable_or_nothing(table.name)
        assert reached <= objects(fresh, table)
        lake.database.close()
        fresh.database.close()


def test_small_files_are_packed_within_their_partition(lake):
    table = make(lake, [PartitionTerm("p", "p", "identity")])
    many = [file(lake, table, [n], 1, ["1"]) for n in range(6)]
    few = [file(lake, table, [n], 2, ["2"]) for n in range(10, 13)]
    base = lake.tables.append(table.name, [*many, *few])
    plan = lake.tables.bin_pack(table.name)
    assert plan.snapshot_id == base
    assert [g.removed for g in plan.groups] == [frozenset(f.uri for f in many)]
    assert lake.tables.bin_pack(table.name, Comparison("p", "=", 2)).groups == ()
    group = plan.groups[0]
    packed = file(lake, table, ids(lake, group.scan), 1, ["1"])
    lake.tables.replace(table.name, base, group.removed, [packed], "replace")
    assert ids(lake, lake.tables.plan(table.name)) == [*range(6), *range(10, 13)]
    assert lake.tables.bin_pack(table.name).groups == ()
    found = lake.tables.metadata_table(table.name, "snapshots").open().read_all().to_pylist()
    assert found[-1]["operation"] == "replace"


def test_packing_stops_at_the_target_size(lake):
    sizes = {
        "write_target_data_file_size_bytes": "3000",
        "optimize_rewrite_data_file_threshold": "2",
    }
    table = make(lake, properties=sizes)
    files = [file(lake, table, [n]) for n in range(6)]
    assert 500 < files[0].size < 1500
    lake.tables.append(table.name, files)
    groups = lake.tables.bin_pack(table.name).groups
    assert len(groups) > 1
    assert all(g.scan.size <= 3000 for g in groups)
    assert {u for g in groups for u in g.removed} == {f.uri for f in files}


def test_many_appends_merge_their_manifests(lake):
    table = make(lake)
    for number in range(103):
        lake.tables.append(table.name, [file(lake, table, [number])])
    manifests = lake.tables.metadata_table(table.name, "manifests").open().read_all().to_pylist()
    assert len(manifests) < 10
    assert ids(lake, lake.tables.plan(table.name)) == list(range(103))

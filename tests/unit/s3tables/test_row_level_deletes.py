"""Delete files as other engines write them (Iceberg: "Row-level deletes")."""

from __future__ import annotations

import pyarrow as pa
import pytest
from pyiceberg.manifest import (
    DataFile,
    DataFileContent,
    FileFormat,
    ManifestContent,
    ManifestEntry,
    ManifestEntryStatus,
)
from pyiceberg.table.snapshots import Operation
from pyiceberg.typedef import Record

from lakenb.errors import NotYetAvailable
from lakenb.s3tables.table_bucket.data_files import data_files_of
from lakenb.s3tables.table_bucket.snapshots import SnapshotBuilder
from lakenb.values.column import Column
from lakenb.values.plan import PartitionTerm
from lakenb.values.predicate import Comparison
from lakenb.values.types import parse_type

NO_PARTITION = Record()
COLUMNS = [Column("id", parse_type("bigint")), Column("p", parse_type("varchar"))]


def make(lake, partition=()):
    return lake.buckets.create_table(lake.name("t"), COLUMNS, partition)


def rows(lake, table, numbers, part="a", partition=()):
    return lake.write(table, {"id": numbers, "p": [part] * len(numbers)}, partition)


def position_deletes(lake, table, pairs):
    fields = [
        pa.field("file_path", pa.string(), metadata={b"PARQUET:field_id": b"2147483546"}),
        pa.field("pos", pa.int64(), metadata={b"PARQUET:field_id": b"2147483545"}),
    ]
    paths, places = zip(*pairs, strict=True)
    data = pa.table([list(paths), list(places)], schema=pa.schema(fields))
    return lake.write_arrow(table.data_location, data)


def equality_deletes(lake, table, numbers):
    column = next(c for c in table.write_columns if c.name == "id")
    metadata = {b"PARQUET:field_id": str(column.field_id).encode()}
    schema = pa.schema([pa.field("id", pa.int64(), metadata=metadata)])
    return lake.write_arrow(table.data_location, pa.table([numbers], schema=schema))


def commit(
    lake,
    name,
    written,
    content,
    *,
    partition=NO_PARTITION,
    equality=None,
    data=(),
    **extra,
):
    """Commit delete files as another engine would, by pyiceberg's manifest classes."""
    committer = lake.tables._committer
    base = committer.load(name)
    builder = SnapshotBuilder(committer.reader, base.metadata, Operation.OVERWRITE, str(name))
    builder.keep_parent()
    builder.add(data_files_of(data, base.metadata, committer.reader.io, str(name)))
    facts = {
        "content": content,
        "file_path": written.uri,
        "file_format": FileFormat.PARQUET,
        "partition": partition,
        "record_count": written.rows,
        "file_size_in_bytes": written.size,
        "spec_id": base.metadata.default_spec_id,
        "equality_ids": equality,
    }
    with builder._manifest(base.metadata.spec(), ManifestContent.DELETES) as writer:
        file = DataFile.from_args(**{**facts, **extra})
        writer.add(ManifestEntry.from_args(status=ManifestEntryStatus.ADDED, data_file=file))
    builder._new.append(writer.to_manifest_file())
    committer.commit(name, base, builder.updates(), builder)
    return builder.snapshot_id


def ids(lake, scan):
    return sorted(row["id"] for row in lake.read(scan))


def test_position_deletes_apply_to_files_as_old_or_older(lake):
    table = make(lake)
    first, second = rows(lake, table, [1, 2, 3]), rows(lake, table, [4, 5])
    lake.tables.append(table.name, [first, second])
    deletes = position_deletes(lake, table, [(first.uri, 1)])
    commit(lake, table.name, deletes, DataFileContent.POSITION_DELETES)
    third = rows(lake, table, [6, 7])
    lake.tables.append(table.name, [third])
    scan = lake.tables.plan(table.name)
    assert [(d.uri, d.data_files, d.equality_columns) for d in scan.deletes] == [
        (deletes.uri, frozenset({first.uri, second.uri}), ())
    ]
    assert ids(lake, scan) == [1, 3, 4, 5, 6, 7]


def test_path_bounds_narrow_position_deletes(lake):
    table = make(lake)
    first, second = rows(lake, table, [1, 2]), rows(lake, table, [3, 4])
    lake.tables.append(table.name, [first, second])
    deletes = position_deletes(lake, table, [(second.uri, 0)])
    bounds = {2147483546: second.uri.encode()}
    commit(
        lake,
        table.name,
        deletes,
        DataFileContent.POSITION_DELETES,
        lower_bounds=bounds,
        upper_bounds=bounds,
    )
    scan = lake.tables.plan(table.name)
    assert scan.deletes[0].data_files == {second.uri}
    assert ids(lake, scan) == [1, 2, 4]


def test_equality_deletes_apply_to_strictly_older_files(lake):
    table = make(lake)
    key = table.write_columns[0].field_id
    old = rows(lake, table, [1, 2])
    lake.tables.append(table.name, [old])
    deletes = equality_deletes(lake, table, [2, 3])
    commit(lake, table.name, deletes, DataFileContent.EQUALITY_DELETES, equality=[key])
    lake.tables.append(table.name, [rows(lake, table, [2, 3])])
    scan = lake.tables.plan(table.name)
    assert [d.data_files for d in scan.deletes] == [frozenset({old.uri})]
    assert [c.name for c in scan.deletes[0].equality_columns] == ["id"]
    assert ids(lake, scan) == [1, 2, 3]
    # The deletes hold whatever columns the statement names and whatever it filters.
    assert ids(lake, lake.tables.plan(table.name, ["id"], Comparison("id", ">=", 2))) == [1, 2, 3]


def test_deletes_and_data_of_one_commit(lake):
    table = make(lake)
    key = table.write_columns[0].field_id
    data, old = rows(lake, table, [1, 2]), rows(lake, table, [1, 3])
    lake.tables.append(table.name, [old])
    deletes = equality_deletes(lake, table, [1])
    kind = DataFileContent.EQUALITY_DELETES
    commit(lake, table.name, deletes, kind, equality=[key], data=[data])
    # An upsert: the equality delete is for the older row 1, not for the one written with it.
    assert ids(lake, lake.tables.plan(table.name)) == [1, 2, 3]
    last = rows(lake, table, [8, 9])
    places = position_deletes(lake, table, [(last.uri, 0)])
    commit(lake, table.name, places, DataFileContent.POSITION_DELETES, data=[last])
    assert ids(lake, lake.tables.plan(table.name)) == [1, 2, 3, 9]


def test_deletes_stay_in_their_partition(lake):
    table = make(lake, [PartitionTerm("p", "p", "identity")])
    key = table.write_columns[0].field_id
    a, b = rows(lake, table, [1, 2], "a", ["a"]), rows(lake, table, [1, 2], "b", ["b"])
    lake.tables.append(table.name, [a, b])
    deletes = equality_deletes(lake, table, [1])
    kind = DataFileContent.EQUALITY_DELETES
    commit(lake, table.name, deletes, kind, partition=Record("b"), equality=[key])
    scan = lake.tables.plan(table.name)
    assert scan.deletes[0].data_files == {b.uri}
    assert ids(lake, scan) == [1, 2, 2]
    assert lake.tables.plan(table.name, None, Comparison("p", "=", "a")).deletes == ()


def test_the_column_of_an_equality_delete_may_have_been_dropped(lake):
    table = make(lake)
    key = table.write_columns[0].field_id
    lake.tables.append(table.name, [rows(lake, table, [1, 2])])
    deletes = equality_deletes(lake, table, [1])
    commit(lake, table.name, deletes, DataFileContent.EQUALITY_DELETES, equality=[key])
    lake.tables.evolution.drop_column(table.name, "id")
    scan = lake.tables.plan(table.name)
    assert [c.source for c in scan.deletes[0].equality_columns] == [key]
    assert lake.read(scan) == [{"p": "a"}]


def test_deletes_go_with_the_last_file_they_apply_to(lake):
    table = make(lake)
    first, second = rows(lake, table, [1, 2]), rows(lake, table, [3])
    lake.tables.append(table.name, [first, second])
    bounds = {2147483546: first.uri.encode()}
    deletes = position_deletes(lake, table, [(first.uri, 0)])
    kind = DataFileContent.POSITION_DELETES
    base = commit(lake, table.name, deletes, kind, lower_bounds=bounds, upper_bounds=bounds)
    lake.tables.replace(table.name, base, [first.uri], [rows(lake, table, [2])])
    assert lake.tables.plan(table.name).deletes == ()
    listed = lake.tables.metadata_table(table.name, "files").open().read_all().to_pylist()
    assert {f["content"] for f in listed} == {0}
    assert ids(lake, lake.tables.plan(table.name)) == [2, 3]
    assert ids(lake, lake.tables.plan(table.name, snapshot_id=base)) == [2, 3]


def test_deletes_that_still_apply_survive_a_replace(lake):
    table = make(lake)
    key = table.write_columns[0].field_id
    first, second = rows(lake, table, [1, 2]), rows(lake, table, [1, 3])
    lake.tables.append(table.name, [first, second])
    deletes = equality_deletes(lake, table, [1])
    kind = DataFileContent.EQUALITY_DELETES
    base = commit(lake, table.name, deletes, kind, equality=[key])
    # What replaces the file is newer than the deletes: its row 1 must stay.
    lake.tables.replace(table.name, base, [first.uri], [rows(lake, table, [1, 20])])
    scan = lake.tables.plan(table.name)
    assert [d.data_files for d in scan.deletes] == [frozenset({second.uri})]
    assert ids(lake, scan) == [1, 3, 20]


def test_files_with_deletes_are_worth_rewriting(lake):
    table = make(lake)
    first, second = rows(lake, table, [1, 2, 3]), rows(lake, table, [4])
    lake.tables.append(table.name, [first, second])
    for place in (0, 1):
        bounds = {2147483546: first.uri.encode()}
        deletes = position_deletes(lake, table, [(first.uri, place)])
        kind = DataFileContent.POSITION_DELETES
        commit(lake, table.name, deletes, kind, lower_bounds=bounds, upper_bounds=bounds)
    plan = lake.tables.bin_pack(table.name)
    assert [group.removed for group in plan.groups] == [frozenset({first.uri})]
    assert ids(lake, plan.groups[0].scan) == [3]


@pytest.mark.parametrize(
    ("extra", "words"),
    [
        ({"file_format": FileFormat.PUFFIN}, "deletion vector"),
        ({"file_format": FileFormat.AVRO}, "AVRO"),
    ],
)
def test_what_cannot_be_read_is_named(lake, extra, words):
    table = make(lake)
    first = rows(lake, table, [1, 2])
    lake.tables.append(table.name, [first])
    deletes = position_deletes(lake, table, [(first.uri, 1)])
    commit(lake, table.name, deletes, DataFileContent.POSITION_DELETES, **extra)
    with pytest.raises(NotYetAvailable, match=rf"{words}.*{deletes.uri}"):
        lake.tables.plan(table.name)

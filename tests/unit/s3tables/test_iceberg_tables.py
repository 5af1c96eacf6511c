from __future__ import annotations

import errno
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from lakenb.errors import (
    AlreadyExists,
    CommitConflict,
    EngineUnavailable,
    EntityNotFound,
    InvalidRequest,
    NotYetAvailable,
    QueryFailed,
)
from lakenb.s3tables.table_bucket.file_io import LakeOutputFile
from lakenb.values.column import Column
from lakenb.values.plan import PartitionTerm
from lakenb.values.predicate import And, Comparison, In, IsNull, Or
from lakenb.values.types import parse_type


def columns(text):
    """``a: bigint; b: varchar`` as columns."""
    pairs = (part.split(":", 1) for part in text.split(";"))
    return [Column(name.strip(), parse_type(kind)) for name, kind in pairs]


def make(lake, text="id: bigint; name: varchar", partition=(), properties=None, name="t"):
    return lake.buckets.create_table(lake.name(name), columns(text), partition, properties)


def ids(lake, scan):
    return sorted(row["id"] for row in lake.read(scan))


def test_an_empty_table_has_its_columns_and_no_files(lake):
    table = make(lake, "ID: int; Name: string", properties={"write_compression": "GZIP"})
    assert [(c.name, str(c.type)) for c in table.columns] == [
        ("id", "integer"),
        ("name", "varchar"),
    ]
    assert table.snapshot_id is None
    assert table.properties == {"format": "parquet", "write_compression": "gzip"}
    assert table.location.startswith("s3://tbl--table-s3/ns/t-")
    assert lake.tables.plan(lake.name("t")).files == ()
    assert lake.tables.info(lake.name("t")) == table


def test_appended_rows_come_back(lake):
    table = make(lake)
    first = lake.tables.append(table.name, [lake.write(table, {"id": [1, 2], "name": ["a", None]})])
    second = lake.tables.append(table.name, [lake.write(table, {"id": [3], "name": ["c"]})])
    assert first != second
    scan = lake.tables.plan(table.name, ["name", "id"])
    assert [c.name for c in scan.columns] == ["name", "id"]
    assert ids(lake, scan) == [1, 2, 3]
    assert scan.size == sum(f.size for f in scan.files) > 0
    assert lake.tables.info(table.name).snapshot_id == second


def test_appending_nothing_changes_nothing(lake):
    table = make(lake)
    assert lake.tables.append(table.name, []) is None
    assert lake.tables.info(table.name) == table


def test_all_types_keep_their_values_and_bounds(lake):
    text = (
        "a: boolean; b: tinyint; c: smallint; d: integer; e: bigint; f: real; g: double; "
        "h: decimal(9,2); i: decimal(30,4); j: varchar(10); k: char(3); l: varbinary; m: date; "
        "n: time; o: timestamp; p: timestamp with time zone; q: uuid; "
        "r: array(row(x bigint, y map(varchar, array(integer)))); s: row(u bigint, v varchar)"
    )
    table = make(lake, text)
    kinds = [str(c.type) for c in table.columns]
    assert kinds[:4] == ["boolean", "integer", "integer", "integer"]
    assert kinds[9:17] == [
        "varchar",
        "varchar",
        "varbinary",
        "date",
        "time(6)",
        "timestamp(6)",
        "timestamp(6) with time zone",
        "uuid",
    ]
    assert kinds[17] == "array(row(x bigint, y map(varchar, array(integer))))"
    numbers = [c.field_id for c in table.write_columns]
    assert len(set(numbers)) == len(numbers)
    moment = datetime(2020, 5, 1, 12, 30, 0, 123456)
    row = {
        "a": True, "b": 1, "c": 2, "d": 3, "e": 4, "f": 1.5, "g": 2.5, "h": Decimal("1.25"),
        "i": Decimal("99999999999999.1234"), "j": "jj", "k": "kkk", "l": b"\x01", "m": date(1960, 2, 3),
        "n": moment.time(), "o": moment, "p": moment.replace(tzinfo=UTC), "q": b"0123456789abcdef",
        "r": [{"x": 1, "y": [("k", [1, 2])]}], "s": {"u": 9, "v": "w"},
    }  # fmt: skip
    lake.tables.append(table.name, [lake.write(table, {k: [v] for k, v in row.items()})])
    found = lake.read(lake.tables.plan(table.name))[0]
    assert found["i"] == row["i"]
    assert found["r"] == row["r"]
    entry = lake.tables.metadata_table(table.name, "files").open().read_all().to_pylist()[0]
    by_id = {c.field_id: c.name for c in table.write_columns}
    lower = {by_id[k]: v for k, v in entry["lower_bounds"] if k in by_id}
    upper = {by_id[k]: v for k, v in entry["upper_bounds"] if k in by_id}
    assert set("abcdefghijklmnopq") <= set(lower)
    assert lower["h"] == upper["h"] == "1.25"
    assert lower["m"] == "1960-02-03"
    assert lower["o"] == "2020-05-01 12:30:00.123456"


@pytest.mark.parametrize("kind", ["interval day to second", "json", "row(bigint)", "timestamp(9)"])
def test_types_that_iceberg_lacks_are_refused_by_name(lake, kind):
    with pytest.raises(QueryFailed, match="NOT_SUPPORTED"):
        make(lake, f"a: {kind}")


def test_properties_are_a_closed_list(lake):
    with pytest.raises(
        QueryFailed, match=r"INVALID_TABLE_PROPERTY.*write_compresion.*write_compression"
    ):
        make(lake, properties={"write_compresion": "zstd"})
    with pytest.raises(QueryFailed, match="vacuum_min_snapshots_to_keep"):
        make(lake, properties={"vacuum_min_snapshots_to_keep": "-1"})
    with pytest.raises(NotYetAvailable, match="orc"):
        make(lake, properties={"format": "ORC"})
    table = make(lake, properties={"vacuum_max_snapshot_age_seconds": "60"})
    assert table.properties["vacuum_max_snapshot_age_seconds"] == "60"
    lake.tables.evolution.set_properties(table.name, {"optimize_rewrite_data_file_threshold": "7"})
    lake.tables.evolution.unset_properties(table.name, ["vacuum_max_snapshot_age_seconds"])
    assert lake.tables.info(table.name).properties == {
        "format": "parquet",
        "optimize_rewrite_data_file_threshold": "7",
        "write_compression": "zstd",
    }
    with pytest.raises(QueryFailed, match="owner"):
        lake.tables.evolution.set_properties(table.name, {"owner": "me"})


PARTITIONS = [
    ("day", 0, "ts", [["2020-01-01T10:00:00"], ["2020-03-05T00:00:00"]], ["18262", "18326"]),
    ("month", 0, "ts", [["2020-01-01T10:00:00"], ["2020-03-05T00:00:00"]], ["600", "602"]),
    ("year", 0, "ts", [["2020-01-01T10:00:00"], ["2021-03-05T00:00:00"]], ["50", "51"]),
    ("hour", 0, "ts", [["2020-01-01T10:00:00"], ["2020-01-01T11:59:00"]], ["438298", "438299"]),
    ("identity", 0, "ts", [["2020-01-01T10:00:00"], ["2020-01-01T11:59:00"]],
     ["2020-01-01 10:00:00", "2020-01-01 11:59:00"]),
]  # fmt: skip


@pytest.mark.parametrize(("transform", "argument", "source", "groups", "texts"), PARTITIONS)
def test_time_partitions_prune(lake, transform, argument, source, groups, texts):
    term = PartitionTerm(f"{source}_{transform}", source, transform, argument)
    table = make(lake, "id: bigint; ts: timestamp", [term])
    moments = [[datetime.fromisoformat(t) for t in group] for group in groups]
    files = [
        lake.write(table, {"id": [number], "ts": group}, [text])
        for number, (group, text) in enumerate(zip(moments, texts, strict=True))
    ]
    files.append(lake.write(table, {"id": [9], "ts": [None]}, [None]))
    lake.tables.append(table.name, files)
    assert ids(lake, lake.tables.plan(table.name)) == [0, 1, 9]
    for number, group in enumerate(moments):
        scan = lake.tables.plan(table.name, None, Comparison("ts", "=", group[0]))
        assert ids(lake, scan) == [number]
    later = Comparison("ts", ">", moments[0][0] + timedelta(seconds=1))
    assert ids(lake, lake.tables.plan(table.name, None, later))[-1] == 1
    assert ids(lake, lake.tables.plan(table.name, None, IsNull("ts"))) == [9]
    assert 9 not in ids(lake, lake.tables.plan(table.name, None, IsNull("ts", negated=True)))
    assert lake.tables.info(table.name).partition[0].transform == transform


def test_bucket_and_truncate_partitions_prune(lake):
    terms = [PartitionTerm("", "id", "bucket", 4), PartitionTerm("", "name", "truncate", 2)]
    table = make(lake, partition=terms)
    assert [(t.name, t.source, t.argument) for t in table.partition] == [
        ("id_bucket", "id", 4),
        ("name_trunc", "name", 2),
    ]
    # Bucket numbers of 1 and 34 by Iceberg's hash (Iceberg: "Appendix B: 32-bit Hash Requirements").
    first = lake.write(table, {"id": [34], "name": ["alpha"]}, [str(2017239379 % 4), "al"])
    second = lake.write(table, {"id": [1], "name": ["beta"]}, [str(1392991556 % 4), "be"])
    lake.tables.append(table.name, [first, second])
    assert ids(lake, lake.tables.plan(table.name, None, Comparison("id", "=", 34))) == [34]
    assert ids(lake, lake.tables.plan(table.name, None, Comparison("name", "=", "beta"))) == [1]
    assert ids(lake, lake.tables.plan(table.name, None, Comparison("name", "=", "zeta"))) == []


def test_a_predicate_that_cannot_be_said_exactly_prunes_nothing(lake):
    table = make(lake, "id: bigint; f: real; d: decimal(5,2); t: date")
    rows = {"id": [1], "f": [0.1], "d": [Decimal("1.50")], "t": [date(2020, 1, 1)]}
    lake.tables.append(table.name, [lake.write(table, rows)])
    for predicate in [
        Comparison("f", "=", 0.1),
        Comparison("d", "=", 1.5),
        Comparison("d", "<", Decimal("1.505")),
        Comparison("id", "=", Decimal("1.0")),
        Comparison("id", ">", 0.5),
        Comparison("id", "<", 2**70),
        Comparison("t", "<", datetime(2020, 1, 1, 5)),
        Comparison("id", "=", "1"),
        In("id", (1, 2**80)),
        Or((Comparison("id", "=", 7), Comparison("f", "=", 0.1))),
        Comparison("id", ">", Decimal("-1E+400000")),
    ]:
        assert ids(lake, lake.tables.plan(table.name, None, predicate)) == [1], predicate
    for predicate in [
        Comparison("id", "=", 7),
        In("id", (7, 8)),
        Comparison("d", ">", Decimal("1.5")),
        Comparison("t", "<", datetime(2020, 1, 1)),
        And((Comparison("id", "=", 1), Comparison("t", ">", date(2020, 1, 1)))),
    ]:
        assert lake.tables.plan(table.name, None, predicate).files == (), predicate


def test_partition_terms_are_checked(lake):
    with pytest.raises(QueryFailed, match=r"COLUMN_NOT_FOUND.*Did you mean 'name'"):
        make(lake, partition=[PartitionTerm("x", "nam", "identity")])
    with pytest.raises(QueryFailed, match="varchar can't be partitioned by day"):
        make(lake, partition=[PartitionTerm("x", "name", "day")])
    with pytest.raises(QueryFailed, match="above 0"):
        make(lake, partition=[PartitionTerm("x", "id", "bucket", 0)])


def test_partition_values_are_checked(lake):
    table = make(lake, "id: bigint; t: date", [PartitionTerm("t", "t", "identity")])
    file = lake.write(table, {"id": [1], "t": [date(2020, 1, 1)]})
    with pytest.raises(QueryFailed, match="0 partition values"):
        lake.tables.append(table.name, [file])
    wrong = lake.write(table, {"id": [1], "t": [date(2020, 1, 1)]}, ["yesterday"])
    with pytest.raises(QueryFailed, match="'yesterday' is no value of partition field t"):
        lake.tables.append(table.name, [wrong])
    assert lake.tables.info(table.name) == table


def test_files_without_field_ids_or_damaged_are_refused(lake):
    table = make(lake)
    bare = lake.write(table, {"id": [1], "name": ["x"]}, ids=False)
    with pytest.raises(QueryFailed, match="without Iceberg field ids"):
        lake.tables.append(table.name, [bare])
    good = lake.write(table, {"id": [1], "name": ["x"]})
    with lake.storage.fs.open(good.uri, "wb") as stream:
        stream.write(b"PAR1 nothing PAR1")
    with pytest.raises(QueryFailed, match=rf"ICEBERG_BAD_DATA.*{good.uri} is damaged"):
        lake.tables.append(table.name, [good])
    lake.storage.delete_objects([good.uri])
    with pytest.raises(QueryFailed, match=rf"{good.uri} is missing"):
        lake.tables.append(table.name, [good])
    left = lake.storage.list_objects(f"{table.location}metadata/", hidden=True)
    assert [o.uri for o in left] == [table.metadata_location]


def test_replace_removes_and_adds_in_one_commit(lake):
    table = make(lake)
    files = [lake.write(table, {"id": [n], "name": ["x"]}) for n in range(3)]
    base = lake.tables.append(table.name, files)
    new = lake.write(table, {"id": [10], "name": ["y"]})
    after = lake.tables.replace(table.name, base, [files[0].uri, files[2].uri], [new])
    assert ids(lake, lake.tables.plan(table.name)) == [1, 10]
    assert ids(lake, lake.tables.plan(table.name, snapshot_id=base)) == [0, 1, 2]
    emptied = lake.tables.replace(table.name, after, [files[1].uri, new.uri], [], "delete")
    assert lake.tables.plan(table.name).files == ()
    lake.tables.append(table.name, [lake.write(table, {"id": [5], "name": ["z"]})])
    assert ids(lake, lake.tables.plan(table.name)) == [5]
    rows = lake.tables.metadata_table(table.name, "snapshots").open().read_all().to_pylist()
    assert [r["operation"] for r in rows] == ["append", "overwrite", "delete", "append"]
    totals = [dict(r["summary"])["total-records"] for r in rows]
    assert totals == ["3", "2", "0", "1"]
    assert rows[2]["snapshot_id"] == emptied


def test_replace_on_an_older_snapshot_conflicts_and_leaves_nothing(lake):
    table = make(lake)
    old = lake.write(table, {"id": [1], "name": ["x"]})
    base = lake.tables.append(table.name, [old])
    lake.tables.append(table.name, [lake.write(table, {"id": [2], "name": ["x"]})])
    before = {o.uri for o in lake.storage.list_objects(f"{table.location}metadata/")}
    new = lake.write(table, {"id": [3], "name": ["x"]})
    with pytest.raises(CommitConflict):
        lake.tables.replace(table.name, base, [old.uri], [new])
    assert ids(lake, lake.tables.plan(table.name)) == [1, 2]
    assert {o.uri for o in lake.storage.list_objects(f"{table.location}metadata/")} == before


def test_replace_of_a_file_that_is_not_there_conflicts(lake):
    table = make(lake)
    base = lake.tables.append(table.name, [lake.write(table, {"id": [1], "name": ["x"]})])
    with pytest.raises(CommitConflict):
        lake.tables.replace(table.name, base, [f"{table.data_location}nothing.parquet"], [])


def test_a_property_set_in_between_does_not_disturb_replace(lake):
    table = make(lake)
    old = lake.write(table, {"id": [1], "name": ["x"]})
    base = lake.tables.append(table.name, [old])
    lake.tables.evolution.set_properties(table.name, {"write_compression": "snappy"})
    lake.tables.replace(table.name, base, [old.uri], [])
    assert lake.tables.plan(table.name).files == ()


def test_time_travel(lake):
    table = make(lake)
    one = lake.tables.append(table.name, [lake.write(table, {"id": [1], "name": ["x"]})])
    lake.tables.evolution.change_column(table.name, "name", Column("title", parse_type("string")))
    lake.tables.evolution.add_columns(table.name, columns("extra: bigint"))
    state = lake.tables.info(table.name)
    two = lake.tables.append(
        table.name, [lake.write(state, {"id": [2], "title": ["y"], "extra": [7]})]
    )
    history = lake.tables.metadata_table(table.name, "history").open().read_all().to_pylist()
    assert [h["snapshot_id"] for h in history] == [one, two]
    moment = history[0]["made_current_at"]
    for scan in (
        lake.tables.plan(table.name, as_of=moment),
        lake.tables.plan(table.name, as_of=moment.replace(tzinfo=None)),
        lake.tables.plan(table.name, version=one),
        lake.tables.plan(table.name, version=str(one)),
    ):
        assert lake.read(scan) == [{"id": 1, "name": "x"}]
    assert [c.name for c in lake.tables.columns(table.name, version=one)] == ["id", "name"]
    assert lake.read(lake.tables.plan(table.name, version="main")) == [
        {"id": 2, "title": "y", "extra": 7},
        {"id": 1, "title": "x", "extra": None},
    ]
    with pytest.raises(QueryFailed, match=r"No version history.*2001-01-01"):
        lake.tables.plan(table.name, as_of=datetime(2001, 1, 1))
    with pytest.raises(QueryFailed, match=r"does not exist.*: 5"):
        lake.tables.plan(table.name, version=5)
    with pytest.raises(QueryFailed, match="reference name 'nope'"):
        lake.tables.plan(table.name, version="nope")


def test_a_state_keeps_reading_the_same_rows(lake):
    table = make(lake)
    lake.tables.append(table.name, [lake.write(table, {"id": [1], "name": ["x"]})])
    state = lake.tables.info(table.name)
    lake.tables.append(table.name, [lake.write(table, {"id": [2], "name": ["x"]})])
    assert ids(lake, lake.tables.plan(state)) == [1]
    assert ids(lake, lake.tables.plan(table.name)) == [1, 2]


def test_schema_evolution(lake):
    table = make(lake, "id: int; f: real; d: decimal(5,2); s: string")
    lake.tables.append(
        table.name,
        [lake.write(table, {"id": [1], "f": [1.5], "d": [Decimal("1.25")], "s": ["a"]})],
    )
    change = lake.tables.evolution.change_column
    change(table.name, "id", Column("id", parse_type("bigint"), "the key"))
    change(table.name, "f", Column("f", parse_type("double")), first=True)
    change(table.name, "d", Column("amount", parse_type("decimal(12,2)")), after="s")
    found = lake.tables.info(table.name)
    assert [(c.name, str(c.type), c.comment) for c in found.columns] == [
        ("f", "double", None),
        ("id", "bigint", "the key"),
        ("s", "varchar", None),
        ("amount", "decimal(12,2)", None),
    ]
    # Bounds of the old file were written with the narrow types.
    for predicate in (Comparison("id", "=", 1), Comparison("f", "=", 1.5)):
        assert len(lake.tables.plan(table.name, None, predicate).files) == 1
    assert lake.tables.plan(table.name, None, Comparison("id", "=", 2)).files == ()
    lake.tables.evolution.drop_column(table.name, "s")
    assert [c.name for c in lake.tables.plan(table.name).columns] == ["f", "id", "amount"]
    lake.tables.evolution.add_columns(table.name, columns("s: bigint"))
    assert lake.read(lake.tables.plan(table.name))[0]["s"] is None


@pytest.mark.parametrize("kind", ["int", "varchar", "decimal(10,3)", "double"])
def test_other_type_changes_are_refused(lake, kind):
    table = make(lake, "a: bigint; b: decimal(10,2)")
    column = "b" if kind.startswith("decimal") else "a"
    with pytest.raises(QueryFailed, match="TYPE_MISMATCH"):
        lake.tables.evolution.change_column(table.name, column, Column(column, parse_type(kind)))
    assert lake.tables.info(table.name) == table


def test_columns_that_must_stay(lake):
    table = make(lake, partition=[PartitionTerm("b", "id", "bucket", 3)])
    with pytest.raises(QueryFailed, match="partitioned by it"):
        lake.tables.evolution.drop_column(table.name, "id")
    lake.tables.evolution.drop_column(table.name, "name")
    with pytest.raises(AlreadyExists, match="'id'"):
        lake.tables.evolution.add_columns(table.name, columns("ID: bigint"))
    with pytest.raises(QueryFailed, match="COLUMN_NOT_FOUND"):
        lake.tables.evolution.drop_column(table.name, "name")
    single = make(lake, "a: bigint", name="u")
    with pytest.raises(QueryFailed, match="only one"):
        lake.tables.evolution.drop_column(single.name, "a")


def test_a_staged_table_is_seen_with_its_rows_or_not_at_all(lake):
    name = lake.name("ctas")
    staged = lake.buckets.stage_table(name, columns("id: bigint; name: varchar"))
    assert staged.fresh
    file = lake.write(staged.table, {"id": [1], "name": ["x"]})
    with pytest.raises(EntityNotFound):
        lake.tables.info(name)
    assert lake.buckets.list_tables(name.parent) == []
    made = lake.tables.commit_create(staged, [file])
    assert made.snapshot_id is not None
    assert ids(lake, lake.tables.plan(name)) == [1]
    with pytest.raises(AlreadyExists):
        lake.buckets.stage_table(name, columns("id: bigint"))


def test_the_slower_of_two_creators_leaves_nothing(lake):
    name = lake.name("ctas")
    slow = lake.buckets.stage_table(name, columns("id: bigint; name: varchar"))
    file = lake.write(slow.table, {"id": [1], "name": ["slow"]})
    lake.buckets.create_table(name, columns("id: bigint"))
    with pytest.raises(AlreadyExists):
        lake.tables.commit_create(slow, [file])
    lake.tables.abandon(slow)
    left = lake.storage.list_objects("s3://tbl--table-s3/", hidden=True)
    assert [o.uri for o in left] == [lake.tables.info(name).metadata_location]


def test_abandon_spares_what_lay_there_before(lake):
    with lake.storage.fs.open("s3://own/place/notes.txt", "wb") as stream:
        stream.write(b"mine")
    staged = lake.tables.stage_create(
        lake.name("x"), columns("id: bigint"), location="s3://own/place"
    )
    file = lake.write(staged.table, {"id": [1]})
    lake.tables.abandon(staged, [file.uri])
    assert [o.uri for o in lake.storage.list_objects("s3://own/")] == ["s3://own/place/notes.txt"]


def test_drop_deletes_the_data(lake):
    table = make(lake)
    lake.tables.append(table.name, [lake.write(table, {"id": [1], "name": ["x"]})])
    lake.buckets.drop_table(table.name)
    assert not lake.storage.exists("s3://tbl--table-s3/")
    with pytest.raises(EntityNotFound):
        lake.tables.info(table.name)


def test_purge_takes_the_table_files_and_no_others(lake):
    name = lake.name("x")
    table = lake.tables.create(name, columns("id: bigint"), location="s3://own/place/")
    with lake.storage.fs.open("s3://own/place/notes.txt", "wb") as stream:
        stream.write(b"mine")
    file = lake.write(table, {"id": [1]})
    base = lake.tables.append(name, [file])
    lake.tables.replace(name, base, [file.uri], [lake.write(table, {"id": [2]})])
    lake.tables.drop(name)
    assert [o.uri for o in lake.storage.list_objects("s3://own/")] == ["s3://own/place/notes.txt"]


def test_a_missing_or_damaged_metadata_file_is_named(lake):
    table = make(lake)
    damaged = table.metadata_location
    fresh = type(lake)(lake.path)
    with lake.storage.fs.open(damaged, "wb") as stream:
        stream.write(b"{}")
    with pytest.raises(QueryFailed, match=rf"ICEBERG_BAD_DATA.*{damaged} is damaged"):
        fresh.tables.info(table.name)
    lake.storage.delete_objects([damaged])
    with pytest.raises(QueryFailed, match=rf"{damaged} is missing") as caught:
        fresh.tables.info(table.name)
    assert str(lake.path) not in str(caught.value)


def test_metadata_that_names_a_file_outside_of_the_lake_is_not_followed(lake):
    table = make(lake)
    lake.tables.append(table.name, [lake.write(table, {"id": [1], "name": ["x"]})])
    location = lake.tables.info(table.name).metadata_location
    text = lake.storage.fs.cat_file(location).decode()
    hostile = text.replace('"manifest-list":"s3://', '"manifest-list":"file://')
    assert hostile != text
    with lake.storage.fs.open(location, "wb") as stream:
        stream.write(hostile.encode())
    with pytest.raises(QueryFailed, match="not an s3:// name"):
        type(lake)(lake.path).tables.plan(table.name)


def test_names_of_columns_are_checked(lake):
    with pytest.raises(QueryFailed, match="more than once"):
        make(lake, "a: bigint; A: bigint")
    with pytest.raises(InvalidRequest):
        lake.buckets.create_table(lake.name("t"), [])
    table = make(lake)
    with pytest.raises(QueryFailed, match="COLUMN_NOT_FOUND"):
        lake.tables.plan(table.name, ["nope"])


@pytest.mark.parametrize("file", ["-m", "snap-", "metadata.json"])
def test_a_full_disk_changes_nothing_and_leaves_nothing(lake, monkeypatch, file):
    table = make(lake)
    base = lake.tables.append(table.name, [lake.write(table, {"id": [1], "name": ["x"]})])
    new = lake.write(table, {"id": [2], "name": ["x"]})
    before = {o.uri for o in lake.storage.list_objects(table.location)}
    create = LakeOutputFile.create

    def full(self, overwrite=False):
        if file in self.location.rsplit("/", 1)[-1]:
            raise OSError(errno.ENOSPC, "No space left on device")
        return create(self, overwrite)

    with monkeypatch.context() as patch:
        patch.setattr(LakeOutputFile, "create", full)
        with pytest.raises(QueryFailed, match="NO_SPACE_LEFT"):
            lake.tables.append(table.name, [new])
        with pytest.raises(QueryFailed, match="NO_SPACE_LEFT"):
            lake.tables.replace(
                table.name, base, [f.uri for f in lake.tables.plan(table.name).files], [new]
            )
    assert {o.uri for o in lake.storage.list_objects(table.location)} == before
    assert ids(lake, lake.tables.plan(table.name)) == [1]


def test_a_pointer_that_fails_without_saying_how_keeps_the_files(lake, monkeypatch):
    table = make(lake)
    swap = lake.buckets._store.swap

    def lost(name, expected, new, columns):
        swap(name, expected, new, columns)
        raise EngineUnavailable("The answer was lost.")

    with monkeypatch.context() as patch:
        patch.setattr(lake.buckets._store, "swap", lost)
        with pytest.raises(EngineUnavailable):
            lake.tables.append(table.name, [lake.write(table, {"id": [1], "name": ["x"]})])
    # The swap had happened: what it points to must be there.
    assert ids(lake, type(lake)(lake.path).tables.plan(table.name)) == [1]

from __future__ import annotations

from datetime import date

import pytest

from lakenb.values.column import Column
from lakenb.values.plan import PartitionTerm
from lakenb.values.types import parse_type

COLUMNS = [
    Column("id", parse_type("bigint")),
    Column("day", parse_type("date")),
    Column("name", parse_type("varchar")),
]


@pytest.fixture
def table(lake):
    term = PartitionTerm("day", "day", "identity")
    made = lake.buckets.create_table(lake.name("t"), COLUMNS, [term])
    files = [
        lake.write(
            made, {"id": [1, 2], "day": [date(2020, 1, 1)] * 2, "name": ["a", None]}, ["2020-01-01"]
        ),
        lake.write(made, {"id": [3], "day": [date(2020, 1, 1)], "name": ["z"]}, ["2020-01-01"]),
        lake.write(made, {"id": [4], "day": [None], "name": ["q"]}, [None]),
    ]
    lake.tables.append(made.name, files)
    return made


def rows(lake, table, kind):
    return lake.tables.metadata_table(table.name, kind).open().read_all().to_pylist()


EXPECTED = {
    "history": "made_current_at snapshot_id parent_id is_current_ancestor",
    "snapshots": "committed_at snapshot_id parent_id operation manifest_list summary",
    "files": (
        "content file_path file_format record_count file_size_in_bytes column_sizes value_counts "
        "null_value_counts nan_value_counts lower_bounds upper_bounds key_metadata split_offsets "
        "equality_ids"
    ),
    "refs": (
        "name type snapshot_id max_reference_age_in_ms min_snapshots_to_keep max_snapshot_age_in_ms"
    ),
    "partitions": "partition record_count file_count total_size data",
}


@pytest.mark.parametrize("kind", [*EXPECTED, "manifests"])
def test_columns_told_are_the_columns_given(lake, table, kind):
    scan = lake.tables.metadata_table(table.name, kind)
    names = [c.name for c in scan.columns]
    if kind in EXPECTED:
        assert names == EXPECTED[kind].split()
    reader = scan.open()
    assert reader.schema.names == names
    assert reader.read_all().num_rows > 0


@pytest.mark.parametrize("kind", [*EXPECTED, "manifests"])
def test_a_table_without_snapshots_has_empty_metadata_tables(lake, kind):
    made = lake.buckets.create_table(lake.name("u"), COLUMNS)
    assert rows(lake, made, kind) == []


def test_partitions_count_and_bound(lake, table):
    found = {r["partition"]["day"]: r for r in rows(lake, table, "partitions")}
    assert set(found) == {date(2020, 1, 1), None}
    first = found[date(2020, 1, 1)]
    assert (first["record_count"], first["file_count"]) == (3, 2)
    assert first["data"]["id"] == {"min": 1, "max": 3, "null_count": 0, "nan_count": None}
    assert first["data"]["name"] == {"min": "a", "max": "z", "null_count": 1, "nan_count": None}
    scan = lake.tables.metadata_table(table.name, "partitions")
    assert str(scan.columns[0].type) == "row(day date)"


def test_manifests_show_partition_ranges(lake, table):
    (only,) = rows(lake, table, "manifests")
    assert only["added_data_files_count"] == 3
    assert only["partition_summaries"] == [
        {
            "contains_null": True,
            "contains_nan": False,
            "lower_bound": "2020-01-01",
            "upper_bound": "2020-01-01",
        }
    ]


def test_refs(lake, table):
    (only,) = rows(lake, table, "refs")
    assert (only["name"], only["type"]) == ("main", "BRANCH")
    assert only["snapshot_id"] == lake.tables.info(table.name).snapshot_id


def test_files_have_counts(lake, table):
    found = rows(lake, table, "files")
    assert [f["record_count"] for f in found] == [2, 1, 1]
    number = {c.name: c.field_id for c in table.write_columns}
    assert dict(found[0]["null_value_counts"])[number["name"]] == 1
    assert dict(found[0]["upper_bounds"])[number["id"]] == "2"

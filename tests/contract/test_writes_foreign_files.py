"""Iceberg tables that another engine wrote to: files without field ids, delete files, then our statements."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyiceberg.manifest import DataFile, DataFileContent, FileFormat
from pyiceberg.table.snapshots import Operation
from pyiceberg.table.update import SetPropertiesUpdate
from pyiceberg.typedef import Record

import lakenb
from lakenb.s3tables.table_bucket.snapshots import SnapshotBuilder
from lakenb.values.names import TableName

CATALOG = "awsdatacatalog"
NAME = TableName(CATALOG, "default", "t")
NEW = "CREATE TABLE t WITH (table_type='ICEBERG', is_external=false, location='s3://data/t/') AS"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[lakenb.Session]:
    with lakenb.connect(tmp_path / "lake") as opened:
        yield opened


def sql(session: lakenb.Session, text: str) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = session.sql(text).fetchall()
    return found


def tables(session: lakenb.Session) -> Any:
    return session._services.sources.iceberg(CATALOG)


def commit(session: lakenb.Session, table: pa.Table, name: str, **described: Any) -> None:
    """Add a file to the table as another engine would."""
    iceberg = tables(session)
    base = iceberg._committer.load(NAME)
    uri = f"{base.metadata.location.rstrip('/')}/data/{name}.parquet"
    with session.fs.open(uri, "wb") as file:
        pq.write_table(table, file)
    content = described.pop("content", DataFileContent.DATA)
    entry = DataFile.from_args(
        content=content,
        file_path=uri,
        file_format=FileFormat.PARQUET,
        partition=Record(),
        record_count=table.num_rows,
        file_size_in_bytes=session.fs.size(uri),
        spec_id=0,
        **{
            "column_sizes": {},
            "value_counts": {},
            "null_value_counts": {},
            "nan_value_counts": {},
            "lower_bounds": {},
            "upper_bounds": {},
            "key_metadata": None,
            "split_offsets": None,
            "equality_ids": None,
            "sort_order_id": None,
            **described,
        },
    )
    builder = SnapshotBuilder(iceberg._reader, base.metadata, Operation.APPEND, "t")
    if content == DataFileContent.DATA:
        builder.add([entry])
    else:
        from pyiceberg.manifest import ManifestContent

        from lakenb.s3tables.table_bucket.snapshots import _added

        with builder._manifest(base.metadata.spec(), ManifestContent.DELETES) as writer:
            writer.add(_added(entry, builder.snapshot_id))
        builder._new.append(writer.to_manifest_file())
    builder.keep_parent()
    iceberg._committer.commit(NAME, base, builder.updates(), builder)


def with_ids(table: pa.Table, *ids: int) -> pa.Table:
    fields = [
        field.with_metadata({"PARQUET:field_id": str(number)})
        for field, number in zip(table.schema, ids, strict=True)
    ]
    return table.cast(pa.schema(fields))


def test_files_without_field_ids(session: lakenb.Session) -> None:
    sql(session, f"{NEW} SELECT 1 AS id, 'a' AS name")
    commit(session, pa.table({"name": ["b"], "id": pa.array([2], pa.int32())}), "plain")
    assert sql(session, "SELECT * FROM t ORDER BY id") == [(1, "a"), (2, "b")]
    assert sql(session, "SELECT count(*) FROM t WHERE name = 'b'") == [(1,)]
    scanned = session.sql("SELECT name FROM t").execution
    assert scanned.data_scanned_in_bytes > 0
    sql(session, "UPDATE t SET name = name || '!'")
    assert sql(session, "SELECT * FROM t ORDER BY id") == [(1, "a!"), (2, "b!")]


def test_the_name_mapping_decides(session: lakenb.Session) -> None:
    sql(session, f"{NEW} SELECT 1 AS id, 'a' AS name, 'x' AS other")
    iceberg = tables(session)
    base = iceberg._committer.load(NAME)
    mapping = (
        '[{"field-id": 1, "names": ["id", "Key"]}, {"field-id": 2, "names": ["label", "name"]}]'
    )
    iceberg._committer.commit(
        NAME,
        base,
        (SetPropertiesUpdate(updates={"schema.name-mapping.default": mapping}),),
    )
    key = pa.array([2], pa.int32())
    commit(session, pa.table({"other": ["not mapped"], "label": ["b"], "KEY": key}), "plain")
    assert sql(session, "SELECT * FROM t ORDER BY id") == [(1, "a", "x"), (2, "b", None)]


def test_delete_files_of_others(session: lakenb.Session) -> None:
    sql(session, f"{NEW} SELECT id, 'a' AS name FROM (VALUES 1, 2, 3, 4, 5) v(id)")
    ((path,),) = sql(session, 'SELECT DISTINCT "$path" FROM t')
    positions = with_ids(
        pa.table({"file_path": [path], "pos": pa.array([0], pa.int64())}), 2147483546, 2147483545
    )
    commit(session, positions, "positions", content=DataFileContent.POSITION_DELETES)
    equal = with_ids(pa.table({"id": pa.array([5], pa.int32())}), 1)
    commit(session, equal, "equal", content=DataFileContent.EQUALITY_DELETES, equality_ids=[1])
    first = sql(session, "SELECT id FROM t ORDER BY id")
    assert len(first) == 3
    assert (5,) not in first
    sql(session, "INSERT INTO t VALUES (5, 'new')")  # the equality delete is older
    result = session.sql("UPDATE t SET name = 'z' WHERE id IN (3, 5)")
    kept = [i for (i,) in first]
    assert result.execution.update_count == 1 + kept.count(3)
    sql(
        session,
        "MERGE INTO t USING (VALUES 1, 2, 5, 9) s(id) ON t.id = s.id WHEN MATCHED THEN DELETE "
        "WHEN NOT MATCHED AND s.id = 9 THEN INSERT VALUES (s.id, 'm')",
    )
    left = [i for i in kept if i not in (1, 2)]
    assert [i for (i,) in sql(session, "SELECT id FROM t ORDER BY id")] == [*left, 9]
    rows = sql(session, "SELECT * FROM t ORDER BY id")
    sql(session, "OPTIMIZE t REWRITE DATA USING BIN_PACK")
    assert sql(session, "SELECT * FROM t ORDER BY id") == rows


def test_optimize_drops_delete_files(session: lakenb.Session) -> None:
    sql(session, f"{NEW} SELECT id FROM (VALUES 1, 2, 3) v(id)")
    ((path,),) = sql(session, 'SELECT DISTINCT "$path" FROM t')
    for place in (0, 1):
        positions = with_ids(
            pa.table({"file_path": [path], "pos": pa.array([place], pa.int64())}),
            *(2147483546, 2147483545),
        )
        commit(session, positions, f"p{place}", content=DataFileContent.POSITION_DELETES)
    rows = sql(session, "SELECT * FROM t")
    assert len(rows) == 1
    sql(session, "OPTIMIZE t REWRITE DATA USING BIN_PACK")
    assert sql(session, "SELECT * FROM t") == rows
    assert sql(session, 'SELECT content, record_count FROM "t$files"') == [(0, 1)]


def test_the_modification_time_of_a_file(session: lakenb.Session) -> None:
    sql(session, f"{NEW} SELECT 1 AS id")
    sql(session, "INSERT INTO t VALUES 2")
    found = sql(session, 'SELECT "$path", "$file_modified_time", "$file_size" FROM t')
    for path, modified, size in found:
        assert abs(modified.timestamp() - session.fs.modified(path).timestamp()) < 0.01
        assert size == session.fs.size(path)

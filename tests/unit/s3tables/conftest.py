"""A lake in a temporary directory, and writers of Parquet files with Iceberg field ids."""

from __future__ import annotations

import itertools

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from lakenb.s3tables.table_bucket.service import TableBuckets
from lakenb.storage import open_storage
from lakenb.storage.database import LakeDatabase
from lakenb.values.names import DatabaseName
from lakenb.values.plan import WrittenFile

_NUMBERS = itertools.count()


class Lake:
    """A table bucket ``tbl`` with the namespace ``ns``."""

    def __init__(self, path, s3=None):
        self.path = path
        self.database = LakeDatabase(path / "catalog.db")
        self.storage = open_storage(path, s3)
        self.buckets = TableBuckets(self.database, self.storage)
        self.tables = self.buckets.tables

    def setup(self):
        self.buckets.create_table_bucket("tbl")
        self.buckets.create_namespace(DatabaseName("s3tablescatalog/tbl", "ns"))
        return self

    def name(self, table):
        return DatabaseName("s3tablescatalog/tbl", "ns").table(table)

    def write(self, table, rows, partition=(), ids=True):
        """Write rows (a dict of lists) as a file of the table, with its field ids."""
        columns = [c for c in table.write_columns if c.name in rows]
        schema = pa.schema([arrow_field(c, ids) for c in columns])
        data = pa.table([pa.array(rows[f.name], f.type) for f in schema], schema=schema)
        return self.write_arrow(table.data_location, data, partition)

    def write_arrow(self, prefix, data, partition=()):
        uri = f"{prefix}f{next(_NUMBERS)}.parquet"
        with self.storage.fs.open(uri, "wb") as stream:
            pq.write_table(data, stream)
        return WrittenFile(uri, data.num_rows, self.storage.fs.size(uri), tuple(partition))

    def read(self, scan):
        """The rows of a scan, deletes applied, as a list of dicts: a slow, obvious reader."""
        rows = []
        for file in scan.files:
            found = self._file_rows(file.uri, scan)
            rows.extend(found)
        return rows

    def _table(self, uri):
        with self.storage.fs.open(uri, "rb") as stream:
            return pq.read_table(stream)

    def _by_id(self, uri):
        table = self._table(uri)
        ids = [int(f.metadata[b"PARQUET:field_id"]) for f in table.schema]
        return dict(zip(ids, table.columns, strict=True)), table.num_rows

    def _file_rows(self, uri, scan):
        columns, count = self._by_id(uri)
        gone = set()
        for delete in scan.deletes:
            if uri not in delete.data_files:
                continue
            if not delete.equality_columns:
                deletes = self._table(delete.uri).to_pylist()
                gone |= {d["pos"] for d in deletes if d["file_path"] == uri}
                continue
            dead, dead_count = self._by_id(delete.uri)
            keys = [c.source for c in delete.equality_columns]
            values = {tuple(dead[k][n].as_py() for k in keys) for n in range(dead_count)}
            for n in range(count):
                if tuple(columns[k][n].as_py() for k in keys) in values:
                    gone.add(n)
        return [
            {
                c.name: columns[c.source][n].as_py() if c.source in columns else None
                for c in scan.columns
            }
            for n in range(count)
            if n not in gone
        ]


def arrow_field(column, ids=True):
    return _field(column.name, column.type, column.field_id if ids else None, column.nested_ids)


_ARROW = {
    "boolean": pa.bool_(),
    "integer": pa.int32(),
    "bigint": pa.int64(),
    "real": pa.float32(),
    "double": pa.float64(),
    "varchar": pa.string(),
    "varbinary": pa.binary(),
    "date": pa.date32(),
    "time": pa.time64("us"),
    "timestamp": pa.timestamp("us"),
    "timestamp with time zone": pa.timestamp("us", "UTC"),
    "uuid": pa.uuid(),
}


def _field(name, kind, field_id, nested):
    if kind.name == "decimal":
        arrow = pa.decimal128(*kind.params)
    elif kind.name == "array":
        arrow = pa.list_(
            _field("element", kind.children[0], nested[0].field_id, nested[0].nested_ids)
        )
    elif kind.name == "row":
        arrow = pa.struct(
            [
                _field(f, t, n.field_id, n.nested_ids)
                for f, t, n in zip(kind.fields, kind.children, nested, strict=True)
            ]
        )
    elif kind.name == "map":
        key, value = (
            _field(w, t, n.field_id, n.nested_ids)
            for w, t, n in zip(("key", "value"), kind.children, nested, strict=True)
        )
        arrow = pa.map_(key.with_nullable(False), value)
    else:
        arrow = _ARROW[kind.name]
    metadata = {} if field_id is None else {b"PARQUET:field_id": str(field_id).encode()}
    return pa.field(name, arrow, metadata=metadata)


@pytest.fixture
def lake(tmp_path):
    return Lake(tmp_path).setup()


@pytest.fixture(scope="session")
def lake_class():
    return Lake

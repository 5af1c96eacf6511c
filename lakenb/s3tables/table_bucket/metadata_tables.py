"""``"table$snapshots"`` and its like: Iceberg's metadata as rows.

Columns: Athena "Querying Iceberg table metadata", Trino "Iceberg connector", "Metadata tables".
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

import pyarrow as pa
from pyiceberg.conversions import from_bytes
from pyiceberg.io.pyarrow import schema_to_pyarrow
from pyiceberg.manifest import DataFile, DataFileContent, ManifestEntry
from pyiceberg.table.snapshots import ancestors_of
from pyiceberg.types import PrimitiveType, StructType

from lakenb.s3tables.table_bucket.failures import reading
from lakenb.s3tables.table_bucket.python_values import python_value
from lakenb.s3tables.table_bucket.reader import Loaded, MetadataReader
from lakenb.s3tables.table_bucket.schema import from_iceberg
from lakenb.values import types
from lakenb.values.names import fold
from lakenb.values.scan import ArrowScan, ScanColumn
from lakenb.values.types import DataType, parse_type

if TYPE_CHECKING:
    from pyiceberg.schema import Schema

MetadataTableKind = Literal["files", "manifests", "history", "snapshots", "partitions", "refs"]

_TIME = DataType("timestamp with time zone", (3,))
_MAP_COUNTS = parse_type("map(integer, bigint)")
_MAP_BOUNDS = parse_type("map(integer, varchar)")
_ARROW: dict[DataType, Any] = {
    types.BIGINT: pa.int64(),
    types.INTEGER: pa.int32(),
    types.BOOLEAN: pa.bool_(),
    types.VARCHAR: pa.string(),
    types.VARBINARY: pa.binary(),
    _TIME: pa.timestamp("ms", tz="UTC"),
    _MAP_COUNTS: pa.map_(pa.int32(), pa.int64()),
    _MAP_BOUNDS: pa.map_(pa.int32(), pa.string()),
    parse_type("map(varchar, varchar)"): pa.map_(pa.string(), pa.string()),
    parse_type("array(bigint)"): pa.list_(pa.int64()),
    parse_type("array(integer)"): pa.list_(pa.int32()),
    parse_type(
        "array(row(contains_null boolean, contains_nan boolean, lower_bound varchar, upper_bound varchar))"
    ): pa.list_(
        pa.struct(
            [
                ("contains_null", pa.bool_()),
                ("contains_nan", pa.bool_()),
                ("lower_bound", pa.string()),
                ("upper_bound", pa.string()),
            ]
        )
    ),
}

_COLUMNS: dict[str, str] = {
    "history": (
        "made_current_at: timestamp(3) with time zone; snapshot_id: bigint; parent_id: bigint; "
        "is_current_ancestor: boolean"
    ),
    "snapshots": (
        "committed_at: timestamp(3) with time zone; snapshot_id: bigint; parent_id: bigint; "
        "operation: varchar; manifest_list: varchar; summary: map(varchar, varchar)"
    ),
    "manifests": (
        "path: varchar; length: bigint; partition_spec_id: integer; added_snapshot_id: bigint; "
        "added_data_files_count: integer; added_rows_count: bigint; "
        "existing_data_files_count: integer; existing_rows_count: bigint; "
        "deleted_data_files_count: integer; deleted_rows_count: bigint; "
        "partition_summaries: array(row(contains_null boolean, contains_nan boolean, "
        "lower_bound varchar, upper_bound varchar))"
    ),
    "files": (
        "content: integer; file_path: varchar; file_format: varchar; record_count: bigint; "
        "file_size_in_bytes: bigint; column_sizes: map(integer, bigint); "
        "value_counts: map(integer, bigint); null_value_counts: map(integer, bigint); "
        "nan_value_counts: map(integer, bigint); lower_bounds: map(integer, varchar); "
        "upper_bounds: map(integer, varchar); key_metadata: varbinary; "
        "split_offsets: array(bigint); equality_ids: array(integer)"
    ),
    "refs": (
        "name: varchar; type: varchar; snapshot_id: bigint; max_reference_age_in_ms: bigint; "
        "min_snapshots_to_keep: integer; max_snapshot_age_in_ms: bigint"
    ),
}


@dataclass(frozen=True, slots=True)
class _Source:
    reader: MetadataReader
    loaded: Loaded
    label: str

    def entries(self) -> Iterator[ManifestEntry]:
        snapshot = self.loaded.metadata.current_snapshot()
        for manifest in self.reader.manifests(snapshot, self.label):
            yield from self.reader.entries(manifest, self.label)


Row = dict[str, Any]


def open_metadata_table(
    reader: MetadataReader, loaded: Loaded, kind: MetadataTableKind, label: str
) -> ArrowScan:
    """One metadata table of a table's state; rows are made when they are asked for."""
    source = _Source(reader, loaded, label)
    full = f"{label}${kind}"
    if kind == "partitions":
        columns, arrow, rows = _partitions(source)
    else:
        columns = _parsed(_COLUMNS[kind])
        arrow = pa.schema([(name, _ARROW[data_type]) for name, data_type in columns])
        rows = _ROWS[kind]
    make = rows

    def open_reader() -> pa.RecordBatchReader:
        with reading(loaded.location, label):
            table = pa.Table.from_pylist(list(make(source)), schema=arrow)
        return table.to_reader()

    return ArrowScan(
        full,
        tuple(ScanColumn(name, kind_, name, at) for at, (name, kind_) in enumerate(columns)),
        open_reader,
    )


def _parsed(text: str) -> list[tuple[str, DataType]]:
    pairs = (part.split(":", 1) for part in text.split("; "))
    return [(name.strip(), parse_type(kind)) for name, kind in pairs]


def _moment(milliseconds: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)


def _history(source: _Source) -> Iterator[Row]:
    metadata = source.loaded.metadata
    ancestors = {s.snapshot_id for s in ancestors_of(metadata.current_snapshot(), metadata)}
    for entry in metadata.snapshot_log:
        snapshot = metadata.snapshot_by_id(entry.snapshot_id)
        yield {
            "made_current_at": _moment(entry.timestamp_ms),
            "snapshot_id": entry.snapshot_id,
            "parent_id": snapshot.parent_snapshot_id if snapshot else None,
            "is_current_ancestor": entry.snapshot_id in ancestors,
        }


def _snapshots(source: _Source) -> Iterator[Row]:
    for snapshot in source.loaded.metadata.snapshots:
        summary = snapshot.summary
        yield {
            "committed_at": _moment(snapshot.timestamp_ms),
            "snapshot_id": snapshot.snapshot_id,
            "parent_id": snapshot.parent_snapshot_id,
            "operation": summary.operation.value if summary else None,
            "manifest_list": snapshot.manifest_list,
            "summary": list(summary.additional_properties.items()) if summary else [],
        }


def _manifests(source: _Source) -> Iterator[Row]:
    metadata = source.loaded.metadata
    for manifest in source.reader.manifests(metadata.current_snapshot(), source.label):
        kind = metadata.specs()[manifest.partition_spec_id].partition_type(metadata.schema())
        summaries = zip(kind.fields, manifest.partitions or [], strict=False)
        yield {
            "path": manifest.manifest_path,
            "length": manifest.manifest_length,
            "partition_spec_id": manifest.partition_spec_id,
            "added_snapshot_id": manifest.added_snapshot_id,
            "added_data_files_count": manifest.added_files_count,
            "added_rows_count": manifest.added_rows_count,
            "existing_data_files_count": manifest.existing_files_count,
            "existing_rows_count": manifest.existing_rows_count,
            "deleted_data_files_count": manifest.deleted_files_count,
            "deleted_rows_count": manifest.deleted_rows_count,
            "partition_summaries": [
                {
                    "contains_null": summary.contains_null,
                    "contains_nan": summary.contains_nan,
                    "lower_bound": _shown(field.field_type, summary.lower_bound),
                    "upper_bound": _shown(field.field_type, summary.upper_bound),
                }
                for field, summary in summaries
            ],
        }


def _files(source: _Source) -> Iterator[Row]:
    schema = source.loaded.metadata.schema()
    for entry in source.entries():
        file = entry.data_file
        yield {
            "content": int(file.content),
            "file_path": file.file_path,
            "file_format": file.file_format.value,
            "record_count": file.record_count,
            "file_size_in_bytes": file.file_size_in_bytes,
            "column_sizes": _pairs(file.column_sizes),
            "value_counts": _pairs(file.value_counts),
            "null_value_counts": _pairs(file.null_value_counts),
            "nan_value_counts": _pairs(file.nan_value_counts),
            "lower_bounds": _bounds(schema, file.lower_bounds),
            "upper_bounds": _bounds(schema, file.upper_bounds),
            "key_metadata": file.key_metadata,
            "split_offsets": file.split_offsets,
            "equality_ids": file.equality_ids,
        }


def _refs(source: _Source) -> Iterator[Row]:
    for name, ref in source.loaded.metadata.refs.items():
        yield {
            "name": name,
            "type": ref.snapshot_ref_type.value.upper(),
            "snapshot_id": ref.snapshot_id,
            "max_reference_age_in_ms": ref.max_ref_age_ms,
            "min_snapshots_to_keep": ref.min_snapshots_to_keep,
            "max_snapshot_age_in_ms": ref.max_snapshot_age_ms,
        }


_ROWS: dict[str, Callable[[_Source], Iterator[Row]]] = {
    "history": _history,
    "snapshots": _snapshots,
    "manifests": _manifests,
    "files": _files,
    "refs": _refs,
}


def _pairs(counts: dict[int, int] | None) -> list[tuple[int, int]] | None:
    return None if counts is None else sorted(counts.items())


def _bounds(schema: Schema, bounds: dict[int, bytes] | None) -> list[tuple[int, str]] | None:
    if bounds is None:
        return None
    kinds = {number: field.field_type for number, field in _fields(schema).items()}
    shown = ((n, _shown(kinds.get(n), value)) for n, value in sorted(bounds.items()))
    return [(number, text) for number, text in shown if text is not None]


def _fields(schema: Schema) -> dict[int, Any]:
    return {number: schema.find_field(number) for number in schema.field_ids}


def _shown(kind: Any, bound: bytes | None) -> str | None:
    """A bound as Trino prints it."""
    value = _value(kind, bound)
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, bool):
        return json.dumps(value)
    return None if value is None else str(value)


def _value(kind: Any, bound: bytes | None) -> Any:
    if bound is None or not isinstance(kind, PrimitiveType):
        return None
    with reading("bounds", "metadata"):
        return python_value(from_bytes(kind, bound), kind)


def _partitions(
    source: _Source,
) -> tuple[list[tuple[str, DataType]], pa.Schema, Callable[[_Source], Iterator[Row]]]:
    """``$partitions``: columns depend on the table's specification and types."""
    metadata = source.loaded.metadata
    schema = metadata.schema()
    partition = metadata.spec().partition_type(schema)
    data = [f for f in schema.fields if isinstance(f.field_type, PrimitiveType)]
    columns: list[tuple[str, DataType]] = []
    arrow: list[Any] = []
    if partition.fields:
        columns.append(("partition", from_iceberg(partition)))
        arrow.append(pa.field("partition", _arrow_of(partition)))
    for name in ("record_count", "file_count", "total_size"):
        columns.append((name, types.BIGINT))
        arrow.append(pa.field(name, pa.int64()))
    parts = [(fold(f.name), f.field_type) for f in data]
    counts = [("null_count", pa.int64()), ("nan_count", pa.int64())]
    inner = tuple(
        DataType(
            "row",
            (),
            (from_iceberg(kind), from_iceberg(kind), types.BIGINT, types.BIGINT),
            ("min", "max", "null_count", "nan_count"),
        )
        for _, kind in parts
    )
    columns.append(("data", DataType("row", (), inner, tuple(name for name, _ in parts))))
    structs = [
        (name, pa.struct([("min", _arrow_of(kind)), ("max", _arrow_of(kind)), *counts]))
        for name, kind in parts
    ]
    arrow.append(pa.field("data", pa.struct(structs)))
    return columns, pa.schema(arrow), _partition_rows


def _arrow_of(kind: Any) -> Any:
    """Arrow's type without large variants, so that every engine takes it."""
    if isinstance(kind, StructType):
        return pa.struct([(fold(f.name), _arrow_of(f.field_type)) for f in kind.fields])
    found = schema_to_pyarrow(kind, include_field_ids=False)
    if pa.types.is_large_string(found):
        return pa.string()
    return pa.binary() if pa.types.is_large_binary(found) else found


def _partition_rows(source: _Source) -> Iterator[Row]:
    metadata = source.loaded.metadata
    schema, spec = metadata.schema(), metadata.spec()
    kind = spec.partition_type(schema)
    grouped: dict[str, list[DataFile]] = {}
    for entry in source.entries():
        if entry.data_file.content == DataFileContent.DATA:
            key = f"{entry.data_file.spec_id}:{entry.data_file.partition!r}"
            grouped.setdefault(key, []).append(entry.data_file)
    for files in grouped.values():
        first = files[0]
        row: Row = {
            "record_count": sum(f.record_count for f in files),
            "file_count": len(files),
            "total_size": sum(f.file_size_in_bytes for f in files),
            "data": {
                fold(f.name): _column_facts(f.field_id, f.field_type, files)
                for f in schema.fields
                if isinstance(f.field_type, PrimitiveType)
            },
        }
        if kind.fields:
            # Files of an older specification have other fields; those they lack are NULL.
            known = metadata.specs()[first.spec_id].fields
            values = {f.field_id: first.partition[place] for place, f in enumerate(known)}
            row["partition"] = {
                fold(f.name): python_value(values.get(f.field_id), f.field_type)
                for f in kind.fields
            }
        yield row


def _column_facts(field_id: int, kind: PrimitiveType, files: list[DataFile]) -> Row:
    lows = [(f.lower_bounds or {}).get(field_id) for f in files]
    highs = [(f.upper_bounds or {}).get(field_id) for f in files]
    nulls = [(f.null_value_counts or {}).get(field_id) for f in files]
    nans = [(f.nan_value_counts or {}).get(field_id) for f in files]
    low = [_value(kind, bound) for bound in lows if bound is not None]
    high = [_value(kind, bound) for bound in highs if bound is not None]
    return {
        "min": min(low) if low else None,
        "max": max(high) if high else None,
        "null_count": None if None in nulls else sum(n or 0 for n in nulls),
        "nan_count": None if None in nans else sum(n or 0 for n in nans),
    }


def files_by_partition(reader: MetadataReader, loaded: Loaded, label: str) -> dict[Any, set[str]]:
    """The URIs of all files, of data and of deletes, by the value of the first partition field."""
    found: dict[Any, set[str]] = {}
    specs = loaded.metadata.specs()
    schema = loaded.metadata.schema()
    for entry in _Source(reader, loaded, label).entries():
        fields = specs[entry.data_file.spec_id].partition_type(schema).fields
        value = python_value(entry.data_file.partition[0], fields[0].field_type) if fields else None
        found.setdefault(value, set()).add(entry.data_file.file_path)
    return found

"""Files that an engine wrote as Iceberg's DataFile, with statistics from their Parquet footers.

Bounds follow Iceberg's defaults: counts for every leaf, bounds for leaves outside of arrays and maps in
the first 100 leaves, texts cut to 16 characters ("write.metadata.metrics" properties).
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Context, Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
from pyiceberg.io.pyarrow import StatsAggregator
from pyiceberg.manifest import DataFile, DataFileContent, FileFormat
from pyiceberg.transforms import (
    BucketTransform,
    DayTransform,
    HourTransform,
    MonthTransform,
    VoidTransform,
    YearTransform,
)
from pyiceberg.typedef import Record
from pyiceberg.types import (
    BinaryType,
    BooleanType,
    DateType,
    DecimalType,
    DoubleType,
    FloatType,
    IcebergType,
    IntegerType,
    LongType,
    PrimitiveType,
    StringType,
    TimestampType,
    TimestamptzType,
    TimeType,
    UUIDType,
)
from pyiceberg.utils.decimal import unscaled_to_decimal

from lakenb.errors import QueryFailed
from lakenb.s3tables.table_bucket.failures import bad_data, reading
from lakenb.s3tables.table_bucket.file_io import LakeFileIO, check_uri
from lakenb.values.plan import WrittenFile

if TYPE_CHECKING:
    from pyiceberg.schema import Schema
    from pyiceberg.table.metadata import TableMetadata

_FIELD_ID = b"PARQUET:field_id"
_TEXT_BOUND = 16
_MAX_BOUNDS = 100
_THREADS = 8
_INTEGERS = (YearTransform, MonthTransform, DayTransform, HourTransform, BucketTransform)
_DIGITS = Context(prec=38)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def data_files_of(
    files: Sequence[WrittenFile], metadata: TableMetadata, io: LakeFileIO, label: str
) -> list[DataFile]:
    """Describe written Parquet files under the table's current partition specification.

    Raises:
        QueryFailed: ICEBERG_BAD_DATA, a file is missing, damaged, or lacks field ids.
    """
    if len({file.uri for file in files}) != len(files):
        raise bad_data(label, "one data file was given twice.")

    def describe(file: WrittenFile) -> DataFile:
        return _data_file(file, metadata, io, label)

    if len(files) < _THREADS:
        return [describe(file) for file in files]
    with ThreadPoolExecutor(_THREADS) as threads:
        return list(threads.map(describe, files))


def _data_file(file: WrittenFile, metadata: TableMetadata, io: LakeFileIO, label: str) -> DataFile:
    check_uri(file.uri, f"write to {label}")
    partition = partition_record(file.partition, metadata, label)
    with reading(file.uri, label):
        source = io.new_input(file.uri)
        with source.open() as stream:
            footer = pq.read_metadata(stream)
        size = len(source)
        leaves = list(_leaves(footer.schema.to_arrow_schema()))
    if any(leaf.field_id is None for leaf in leaves):
        raise bad_data(label, f"the file {file.uri} was written without Iceberg field ids.")
    statistics = _collect(footer, leaves, metadata.schema())
    return DataFile.from_args(
        content=DataFileContent.DATA,
        file_path=file.uri,
        file_format=FileFormat.PARQUET,
        partition=partition,
        record_count=footer.num_rows,
        file_size_in_bytes=size,
        column_sizes=statistics.sizes,
        value_counts=statistics.values,
        null_value_counts=statistics.nulls,
        nan_value_counts={},
        lower_bounds=statistics.lower,
        upper_bounds=statistics.upper,
        key_metadata=None,
        split_offsets=_offsets(footer),
        equality_ids=None,
        sort_order_id=None,
        spec_id=metadata.default_spec_id,
    )


@dataclass(frozen=True, slots=True)
class _Leaf:
    field_id: int | None
    repeated: bool


def _leaves(fields: Any, repeated: bool = False) -> Iterator[_Leaf]:
    """The leaf columns in the footer's order, with their field ids."""
    for item in fields:
        kind = item.type
        if pa.types.is_struct(kind):
            yield from _leaves([kind.field(i) for i in range(kind.num_fields)], repeated)
        elif pa.types.is_map(kind):
            yield from _leaves([kind.key_field, kind.item_field], repeated=True)
        elif pa.types.is_list(kind) or pa.types.is_large_list(kind):
            yield from _leaves([kind.value_field], repeated=True)
        else:
            found = (item.metadata or {}).get(_FIELD_ID)
            yield _Leaf(int(found) if found is not None else None, repeated)


@dataclass(slots=True)
class _Statistics:
    sizes: dict[int, int] = field(default_factory=dict)
    values: dict[int, int] = field(default_factory=dict)
    nulls: dict[int, int] = field(default_factory=dict)
    lower: dict[int, bytes] = field(default_factory=dict)
    upper: dict[int, bytes] = field(default_factory=dict)


def _collect(footer: Any, leaves: Sequence[_Leaf], schema: Schema) -> _Statistics:
    found = _Statistics()
    groups = [footer.row_group(number) for number in range(footer.num_row_groups)]
    for position, leaf in enumerate(leaves):
        field_id = leaf.field_id
        if field_id is None:
            continue
        chunks = [group.column(position) for group in groups]
        found.sizes[field_id] = sum(chunk.total_compressed_size for chunk in chunks)
        found.values[field_id] = sum(chunk.num_values for chunk in chunks)
        details: list[Any] = [chunk.statistics if chunk.is_stats_set else None for chunk in chunks]
        if all(detail is not None and detail.has_null_count for detail in details):
            found.nulls[field_id] = sum(detail.null_count for detail in details)
        if not leaf.repeated and position < _MAX_BOUNDS:
            _bounds(field_id, details, schema, found)
    return found


def _bounds(field_id: int, details: Sequence[Any], schema: Schema, found: _Statistics) -> None:
    kind = _primitive(schema, field_id)
    known = [d for d in details if d is not None]
    if kind is None or len(known) != len(details):
        return
    # A group of nulls alone has no bounds and needs none; any other without them spoils the file's.
    useful = [d for d in known if d.num_values or not d.has_null_count]
    if not useful or not all(d.has_min_max for d in useful):
        return
    try:
        length = _TEXT_BOUND if isinstance(kind, StringType | BinaryType) else None
        aggregate = StatsAggregator(kind, useful[0].physical_type, length)
        ends = [(_bound(d, kind, "min"), _bound(d, kind, "max")) for d in useful]
        if any(end != end for pair in ends for end in pair):  # noqa: PLR0124 - only NaN differs from itself
            return  # some writers count NaN among the values, and then it hides the others
        for low, high in ends:
            aggregate.update_min(low)
            aggregate.update_max(high)
        lower, upper = aggregate.min_as_bytes(), aggregate.max_as_bytes()
    except (ValueError, TypeError, OverflowError, pa.ArrowException):
        # A value that Python can't hold (the year 200000) or a foreign encoding: no bounds, no harm.
        return
    if lower is not None:
        found.lower[field_id] = lower
    if upper is not None:
        found.upper[field_id] = upper


def _bound(detail: Any, kind: PrimitiveType, side: str) -> object:
    if isinstance(kind, DecimalType) and detail.physical_type != "FIXED_LEN_BYTE_ARRAY":
        return unscaled_to_decimal(getattr(detail, f"{side}_raw"), kind.scale)
    value: object = getattr(detail, side)
    return value


def _primitive(schema: Schema, field_id: int) -> PrimitiveType | None:
    try:
        kind: IcebergType = schema.find_type(field_id)
    except ValueError:
        return None  # dropped by another writer since the file was written
    return kind if isinstance(kind, PrimitiveType) else None


def _offsets(footer: Any) -> list[int]:
    offsets = []
    for number in range(footer.num_row_groups):
        chunk = footer.row_group(number).column(0)
        first = chunk.data_page_offset
        if chunk.has_dictionary_page and chunk.dictionary_page_offset is not None:
            first = min(first, chunk.dictionary_page_offset)
        offsets.append(first)
    return sorted(offsets)


def partition_record(texts: Sequence[str | None], metadata: TableMetadata, label: str) -> Record:
    """The partition that texts name, as Iceberg keeps it.

    Raises:
        QueryFailed: ICEBERG_BAD_DATA, a text doesn't fit its term.
    """
    spec, schema = metadata.spec(), metadata.schema()
    if len(texts) != len(spec.fields):
        message = f"{len(texts)} partition values were given for {len(spec.fields)} terms."
        raise bad_data(label, message)
    values: list[object] = []
    for text, term in zip(texts, spec.fields, strict=True):
        if text is None or isinstance(term.transform, VoidTransform):
            values.append(None)
            continue
        integer = isinstance(term.transform, _INTEGERS)
        kind = IntegerType() if integer else schema.find_type(term.source_id)
        values.append(_partition_value(text, kind, term.name, label))
    return Record(*values)


def _partition_value(text: str, kind: IcebergType, term: str, label: str) -> object:
    parse = _PARSERS.get(type(kind))
    try:
        if isinstance(kind, DecimalType):
            return Decimal(text).quantize(Decimal(1).scaleb(-kind.scale), context=_DIGITS)
        if parse is not None:
            return parse(text)
    except (ValueError, InvalidOperation, OverflowError) as error:
        raise bad_data(label, f"{text!r} is no value of partition field {term}.") from error
    msg = f"Iceberg tables partitioned by a column of type {kind} can't be written yet."
    raise QueryFailed(msg, name="NOT_SUPPORTED")


def _boolean(text: str) -> bool:
    if text.lower() not in {"true", "false"}:
        raise ValueError(text)
    return text.lower() == "true"


def _days(text: str) -> int:
    return (date.fromisoformat(text) - date(1970, 1, 1)).days


def _micros(text: str) -> int:
    return _since_epoch(datetime.fromisoformat(text).replace(tzinfo=UTC))


def _micros_utc(text: str) -> int:
    moment = datetime.fromisoformat(text.removesuffix(" UTC"))
    return _since_epoch(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def _since_epoch(moment: datetime) -> int:
    return (moment - _EPOCH) // _MICROSECOND


def _time_micros(text: str) -> int:
    moment = time.fromisoformat(text)
    seconds = (moment.hour * 60 + moment.minute) * 60 + moment.second
    return seconds * 1_000_000 + moment.microsecond


_PARSERS: dict[type[IcebergType], Callable[[str], object]] = {
    BooleanType: _boolean,
    IntegerType: int,
    LongType: int,
    FloatType: float,
    DoubleType: float,
    StringType: str,
    DateType: _days,
    TimeType: _time_micros,
    TimestampType: _micros,
    TimestamptzType: _micros_utc,
    UUIDType: uuid.UUID,
    BinaryType: bytes.fromhex,
}

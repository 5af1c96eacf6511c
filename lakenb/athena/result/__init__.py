"""A statement's result rows, kept in memory or, past a limit, in a file of the lake."""

from __future__ import annotations

import contextlib
import os
import weakref
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from lakenb.errors import QueryFailed
from lakenb.values.arrow_types import arrow_type
from lakenb.values.query import ResultColumn

if TYPE_CHECKING:
    import pyarrow as pa

MEMORY_BYTES = 256 * 1024 * 1024


@dataclass(slots=True, weakref_slot=True, eq=False)
class ResultSet:
    """Rows with Athena's types; ``batches`` may be taken as often as wanted.

    Attributes:
        columns: Headings and types.
        schema: The Arrow schema of the batches.
        rows: How many.
    """

    columns: tuple[ResultColumn, ...]
    schema: pa.Schema
    rows: int = 0
    _held: list[pa.RecordBatch] = field(default_factory=list)
    _file: Path | None = None

    def batches(self) -> Iterator[pa.RecordBatch]:
        """The rows as Arrow batches."""
        if self._file is None:
            yield from self._held
            return
        import pyarrow as pa

        with pa.memory_map(str(self._file)) as source, pa.ipc.open_file(source) as reader:
            for number in range(reader.num_record_batches):
                yield reader.get_batch(number)

    def table(self) -> pa.Table:
        """All rows as one Arrow table."""
        import pyarrow as pa

        return pa.Table.from_batches(list(self.batches()), schema=self.schema)

    def head(self, limit: int) -> pa.Table:
        """The first rows."""
        import pyarrow as pa

        taken: list[pa.RecordBatch] = []
        left = limit
        for batch in self.batches():
            if left <= 0:
                break
            taken.append(batch.slice(0, left))
            left -= taken[-1].num_rows
        return pa.Table.from_batches(taken, schema=self.schema)


def empty_result() -> ResultSet:
    """The result of a statement that has none."""
    import pyarrow as pa

    return ResultSet((), pa.schema([]))


def text_result(columns: Iterable[str], rows: Iterable[Iterable[str | None]]) -> ResultSet:
    """Rows of text, as SHOW and DESCRIBE give them."""
    import pyarrow as pa

    from lakenb.values.types import VARCHAR

    headings = tuple(ResultColumn(name, VARCHAR) for name in columns)
    schema = pa.schema([(c.name, pa.string()) for c in headings])
    taken = [tuple(row) for row in rows]
    arrays = [_texts([row[at] for row in taken]) for at in range(len(headings))]
    batch = pa.RecordBatch.from_arrays(arrays, schema=schema)
    return ResultSet(headings, schema, len(taken), [batch])


def _texts(values: list[str | None]) -> pa.Array:
    """As ``pa.array``, which would load pandas to see whether the list is one of its own."""
    import pyarrow as pa

    builder = pa.lib.StringBuilder()
    builder.append_values(values)
    return builder.finish()


def collect(
    columns: tuple[ResultColumn, ...], batches: Iterable[pa.RecordBatch], spill: Path
) -> ResultSet:
    """Take all batches of a query; past 256 MB they go into a file.

    Args:
        columns: Headings and types.
        batches: The engine's stream.
        spill: The file to make when memory does not do; it is only made then.

    Raises:
        QueryFailed: NUMERIC_VALUE_OUT_OF_RANGE, a sum that no bigint holds; NO_SPACE_LEFT.
    """
    import pyarrow as pa

    schema = pa.schema([(c.name, _result_type(c)) for c in columns])
    result = ResultSet(columns, schema)
    size = 0
    writer: pa.ipc.RecordBatchFileWriter | None = None
    try:
        for raw in batches:
            batch = _typed(raw, schema)
            result.rows += batch.num_rows
            size += batch.nbytes
            if writer is None and size <= MEMORY_BYTES:
                result._held.append(batch)  # noqa: SLF001 - made here
                continue
            if writer is None:
                spill.parent.mkdir(parents=True, exist_ok=True)
                writer = pa.ipc.new_file(str(spill), schema)
                for held in result._held:  # noqa: SLF001 - made here
                    writer.write_batch(held)
                result._held.clear()  # noqa: SLF001 - made here
            writer.write_batch(batch)
        if writer is not None:
            writer.close()
    except BaseException as error:
        if writer is not None:
            with contextlib.suppress(OSError):
                writer.close()
            with contextlib.suppress(OSError):
                spill.unlink()
        if isinstance(error, OSError):
            message = f"The result can't be kept on disk: {error}; free some space or select less."
            raise QueryFailed(message, name="NO_SPACE_LEFT") from error
        raise
    if writer is not None:
        result._file = spill  # noqa: SLF001 - made here
        weakref.finalize(result, _forget, spill, os.getpid())
    return result


def _forget(spill: Path, process: int) -> None:
    """Delete a result's file once nobody has the result; a fork's copy leaves it to its parent."""
    if os.getpid() == process:
        with contextlib.suppress(OSError):
            spill.unlink()


def _result_type(column: ResultColumn) -> pa.DataType:
    import pyarrow as pa

    if column.type.name == "interval day to second":
        return pa.month_day_nano_interval()
    if column.type.name == "uuid":
        return pa.string()
    return arrow_type(column.type)


def _typed(batch: pa.RecordBatch, schema: pa.Schema) -> pa.RecordBatch:
    import pyarrow as pa

    arrays: list[pa.Array] = []
    for at, wanted in enumerate(schema):
        array = batch.column(at)
        if array.type != wanted.type:
            try:
                array = _as_type(array, wanted.type)
            except pa.ArrowInvalid as error:
                message = f"Column '{wanted.name}' holds a number that {wanted.type} can't: {error}"
                name = "NUMERIC_VALUE_OUT_OF_RANGE"
                raise QueryFailed(message, name=name) from error
        arrays.append(array)
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _as_type(array: pa.Array, wanted: pa.DataType) -> pa.Array:
    import pyarrow as pa

    if isinstance(array, pa.ExtensionArray):
        array = array.storage
    if pa.types.is_fixed_size_binary(array.type) and pa.types.is_string(wanted):
        import uuid

        texts = [None if v is None else str(uuid.UUID(bytes=v)) for v in array.to_pylist()]
        return pa.array(texts, pa.string())
    if array.type.num_fields:
        return _renamed(array, wanted)
    return array.cast(wanted)


def _renamed(array: pa.Array, wanted: pa.DataType) -> pa.Array:
    """Nested values under the wanted field names, by place: a cast would match them by name."""
    import pyarrow as pa

    if array.type == wanted:
        return array
    if pa.types.is_struct(array.type) and array.type.num_fields == wanted.num_fields:
        children = [
            _renamed(array.field(at), wanted.field(at).type) for at in range(wanted.num_fields)
        ]
        return pa.StructArray.from_arrays(children, fields=list(wanted), mask=array.is_null())
    if pa.types.is_map(array.type):
        keys, items = array.keys, array.items
        return pa.MapArray.from_arrays(
            _whole_offsets(array),
            _renamed(keys, wanted.key_type),
            _renamed(items, wanted.item_type),
        )
    if pa.types.is_list(array.type):
        values = _renamed(array.values, wanted.value_type)
        return pa.ListArray.from_arrays(_whole_offsets(array), values)
    return array.cast(wanted)


def _whole_offsets(array: pa.Array) -> pa.Array:
    """A list's offsets, NULL where the list is NULL, as ``from_arrays`` wants them."""
    import pyarrow as pa

    missing = array.is_null().to_pylist()
    offsets = array.offsets.to_pylist()
    kept = [None if gone else at for at, gone in zip(offsets, missing, strict=False)]
    return pa.array([*kept, offsets[-1]], pa.int32())

"""A statement's result rows, kept in memory or, past a limit, in a file of the lake."""

from __future__ import annotations

import contextlib
import os
import weakref
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from lakenb.athena.result.physical import athena_array
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
        """The rows as Arrow batches.

        Raises:
            QueryFailed: GENERIC_INTERNAL_ERROR, the file that keeps them is gone or damaged.
        """
        if self._file is None:
            yield from self._held
            return
        import pyarrow as pa

        try:
            with pa.memory_map(str(self._file)) as source, pa.ipc.open_file(source) as reader:
                for number in range(reader.num_record_batches):
                    yield reader.get_batch(number)
        except (OSError, pa.ArrowInvalid) as error:
            why = "is gone" if isinstance(error, FileNotFoundError) else "can't be read"
            message = f"The file that keeps this result's rows {why}; run the statement again."
            raise QueryFailed(message, name="GENERIC_INTERNAL_ERROR") from error

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

    schema = pa.schema([(c.name, arrow_type(c.type)) for c in columns])
    result = ResultSet(columns, schema)
    size = 0
    writer: pa.ipc.RecordBatchFileWriter | None = None
    try:
        for raw in batches:
            batch = _typed(raw, columns, schema)
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


def _typed(
    batch: pa.RecordBatch, columns: tuple[ResultColumn, ...], schema: pa.Schema
) -> pa.RecordBatch:
    import pyarrow as pa

    arrays: list[pa.Array] = []
    for at, column in enumerate(columns):
        try:
            arrays.append(athena_array(batch.column(at), column.type))
        except pa.ArrowInvalid as error:
            message = f"Column '{column.name}' holds a number that {column.type} can't: {error}"
            name = "NUMERIC_VALUE_OUT_OF_RANGE"
            raise QueryFailed(message, name=name) from error
    return pa.RecordBatch.from_arrays(arrays, schema=schema)

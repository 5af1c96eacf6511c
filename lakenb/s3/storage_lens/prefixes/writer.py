"""Writes prefixes as they are completed: a Parquet file a depth, sorted, with field ids for Iceberg."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from lakenb.values.arrow_types import arrow_type
from lakenb.values.plan import WrittenFile

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from concurrent.futures import Future
    from datetime import date

    import numpy.typing as npt

    from lakenb.s3.storage_lens.prefixes.measures import Measures
    from lakenb.s3.storage_lens.prefixes.rollup import Nodes
    from lakenb.values.plan import WriteColumn

GROUP_ROWS = 131_072
_PENDING_ROWS = 1_048_576
_BEHIND = 2
"""Row groups that wait for the writing thread at the most: memory stays flat."""


@dataclass(frozen=True, slots=True)
class Places:
    """What the numbers of places mean.

    Attributes:
        names: account, Region, bucket and storage class of each number; a number is its index.
        known: By what a measure needs, whether each place's bucket tells it.
    """

    names: tuple[tuple[str, str, str, str], ...]
    known: Mapping[str, npt.NDArray[np.bool_]] = field(default_factory=dict)


@dataclass(slots=True)
class _File:
    """The file of one depth."""

    uri: str
    sink: BinaryIO
    writer: pq.ParquetWriter
    rows: int = 0
    pending: list[pa.Table] = field(default_factory=list)
    waiting: int = 0


class PrefixWriter:
    """Takes nodes and writes them; ``close`` gives the files.

    Args:
        create: Opens an object for writing.
        location: Where files go, with an ending slash.
        columns: The table's columns with their field ids.
        fixed: The day and the delimiter.
        measures: What the sums are.
        places: What their places are.
        run: A text for the files' names.
    """

    def __init__(
        self,
        create: Callable[[str], BinaryIO],
        location: str,
        columns: Sequence[WriteColumn],
        fixed: tuple[date, str],
        measures: Measures,
        places: Places,
        run: str,
    ) -> None:
        self._create, self._location, self._run = create, location, run
        self._day, self._delimiter = fixed
        self._measures, self._places = measures, places
        self._schema = pa.schema(
            [
                pa.field(c.name, arrow_type(c.type), metadata={"PARQUET:field_id": str(c.field_id)})
                for c in columns
            ]
        )
        self._files: dict[int, _File] = {}
        self._waiting = 0
        self._thread = ThreadPoolExecutor(1, "lens-prefixes")
        self._behind: list[Future[None]] = []
        names = list(zip(*places.names, strict=True)) or [(), (), (), ()]
        self._dictionaries = [pa.array(column, pa.string()) for column in names]

    @property
    def uris(self) -> list[str]:
        """The files begun so far."""
        return [file.uri for file in self._files.values()]

    def take(self, nodes: Nodes) -> None:
        """Add nodes, which go on where those of their depth ended."""
        file = self._files.get(nodes.depth) or self._begun(nodes.depth)
        table = self._table(nodes)
        file.pending.append(table)
        file.waiting += table.num_rows
        self._waiting += table.num_rows
        if file.waiting >= GROUP_ROWS:
            self._flush(file)
        elif self._waiting > _PENDING_ROWS:
            self._flush(max(self._files.values(), key=lambda other: other.waiting))

    def close(self) -> list[WrittenFile]:
        """Write what waits; every file is there, whole."""
        for file in self._files.values():
            self._flush(file)
        self._caught_up(0)
        written: list[WrittenFile] = []
        for depth, file in self._files.items():
            file.writer.close()
            size = file.sink.tell()
            file.sink.close()
            values = (self._day.isoformat(), self._delimiter, str(depth))
            written.append(WrittenFile(file.uri, file.rows, size, values))
        self._thread.shutdown()
        return written

    def abandon(self) -> None:
        """Stop; what was written is deleted by the caller."""
        self._thread.shutdown(wait=True, cancel_futures=True)
        for file in self._files.values():
            file.sink.close()

    # --- inside ----------------------------------------------------------------------------

    def _begun(self, depth: int) -> _File:
        uri = f"{self._location}{self._run}-{depth:02d}.parquet"
        sink = self._create(uri)
        texts = [f.name for f in self._schema if pa.types.is_string(f.type) and f.name != "prefix"]
        writer = pq.ParquetWriter(
            sink,
            self._schema,
            compression="zstd",
            compression_level=1,
            use_dictionary=texts,
            write_statistics=True,
            store_schema=False,
        )
        file = self._files[depth] = _File(uri, sink, writer)
        return file

    def _flush(self, file: _File) -> None:
        if not file.waiting:
            return
        tables, file.pending = file.pending, []
        self._waiting -= file.waiting
        file.rows += file.waiting
        file.waiting = 0
        self._caught_up(_BEHIND)
        self._behind.append(self._thread.submit(self._write, file.writer, tables))

    def _caught_up(self, most: int) -> None:
        while len(self._behind) > most:
            self._behind.pop(0).result()

    def _write(self, writer: pq.ParquetWriter, tables: list[pa.Table]) -> None:
        writer.write_table(pa.concat_tables(tables), row_group_size=GROUP_ROWS)

    def _table(self, nodes: Nodes) -> pa.Table:
        count = len(nodes.places)
        indices = pa.array(nodes.places, pa.int32())
        place = [dictionary.take(indices) for dictionary in self._dictionaries]
        parents = nodes.parents
        if pa.types.is_dictionary(parents.type):
            parents = parents.dictionary_decode()
        arrays: list[pa.Array] = [
            pa.repeat(pa.scalar(self._day, pa.date32()), count),
            *place,
            pa.repeat(self._delimiter, count),
            pa.repeat(pa.scalar(nodes.depth, pa.int32()), count),
            parents,
            nodes.prefixes,
            pa.array(nodes.children, pa.int64()),
        ]
        for measure, values in zip(self._measures.measures, nodes.sums, strict=True):
            arrays.append(self._column(nodes.places, values, measure.needs, count))
        return pa.Table.from_arrays(arrays, schema=self._schema)

    def _column(
        self,
        places: npt.NDArray[np.int64],
        values: npt.NDArray[np.int64] | None,
        needs: Sequence[str],
        count: int,
    ) -> pa.Array:
        """A column of sums, NULL for the places whose input does not tell it."""
        if values is None:
            return pa.nulls(count, pa.int64())
        told = [self._places.known[need] for need in needs]
        if all(one.all() for one in told):
            return pa.array(values)
        known = np.logical_and.reduce(told)[places]
        if not known.any():
            return pa.nulls(count, pa.int64())
        return pa.array(values, mask=~known)

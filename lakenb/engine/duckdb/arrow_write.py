"""Writing through Arrow the formats that DuckDB has no writer of.

A query's batches go to a file as they come. With partitions the engine sorts by their values first,
spilling what memory does not hold, so that one file is open at a time.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from itertools import pairwise
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import quote
from uuid import uuid4

import pyarrow as pa

from lakenb.engine.duckdb.errors import mapped
from lakenb.errors import QueryFailed
from lakenb.values.arrow_types import arrow_type
from lakenb.values.plan import Written, WrittenFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lakenb.engine.protocol import LakeFiles
    from lakenb.values.plan import WriteRequest

HIVE_NULL = "__HIVE_DEFAULT_PARTITION__"
Values = tuple[str | None, ...]


class OpenFile(ABC):
    """A file that rows are added to.

    Args:
        uri: Where it will be.
        values: Its partition values.
        files: The lake's objects.
    """

    def __init__(self, uri: str, values: Values, files: LakeFiles) -> None:
        self.uri = uri
        self.values = values
        self.rows = 0
        self.file: BinaryIO = files.create_object(uri)

    @abstractmethod
    def add(self, table: pa.Table) -> None:
        """Add rows."""

    @abstractmethod
    def finish(self) -> WrittenFile:
        """End the file; it is there from then on."""

    def drop(self) -> None:
        """Forget the object: it would appear whole when its file is closed."""
        failed = OSError("the write was given up")
        self.file.__exit__(OSError, failed, None)


class ArrowWriter(ABC):
    """Writes the batches of one request, one file after another.

    Args:
        request: What is written.
        keys: How many of the batches' last columns are partition values, as texts.
        files: The lake's objects.
    """

    ending: str

    def __init__(self, request: WriteRequest, keys: int, files: LakeFiles) -> None:
        self._request = request
        self._keys = keys
        self._files = files
        self._schema = pa.schema(
            [(c.name, arrow_type(c.type)) for c in request.columns[: len(request.columns) - keys]]
        )
        self._written: list[WrittenFile] = []
        self._open: OpenFile | None = None

    @abstractmethod
    def opened(self, uri: str, values: Values) -> OpenFile:
        """Begin a file."""

    def write(self, batches: Iterator[pa.RecordBatch]) -> Written:
        """Write batches whose rows are sorted by the partition values.

        Raises:
            QueryFailed: HIVE_TOO_MANY_OPEN_PARTITIONS past the limit; NO_SPACE_LEFT.
        """
        try:
            for batch in batches:
                for start, end in pairwise(self._ends(batch)):
                    self._part(batch.slice(start, end - start))
            self._finish()
        except (pa.ArrowException, OSError) as error:
            self._drop()
            raise mapped(error) from error
        except BaseException:
            self._drop()
            raise
        return Written(tuple(self._written), sum(file.rows for file in self._written))

    def _ends(self, batch: pa.RecordBatch) -> list[int]:
        """Where each run of equal partition values begins, and the end."""
        if not batch.num_rows:
            return []
        import pyarrow.compute as pc  # 50 ms, which no other statement needs

        ends = {0, batch.num_rows}
        for column in batch.columns[batch.num_columns - self._keys :]:
            ends.update(pc.run_end_encode(column).run_ends.to_pylist())
        return sorted(ends)

    def _part(self, batch: pa.RecordBatch) -> None:
        data = batch.num_columns - self._keys
        values: Values = tuple(c[0].as_py() for c in batch.columns[data:])
        if self._open is None or self._open.values != values:
            self._finish()
            self._check(values)
            self._open = self.opened(self._uri(values), values)
        columns = [
            column.cast(field.type)
            for column, field in zip(batch.columns[:data], self._schema, strict=True)
        ]
        self._open.add(pa.Table.from_arrays(columns, schema=self._schema))

    def _check(self, values: Values) -> None:
        limit = self._request.max_partitions
        known = {file.partition for file in self._written}
        if limit and values not in known and len(known) >= limit:
            raise too_many(limit)

    def _uri(self, values: Sequence[str | None]) -> str:
        names = [term.name for term in self._request.partition]
        folders = "".join(
            f"{quote(name, safe='')}={HIVE_NULL if value is None else quote(value, safe='')}/"
            for name, value in zip(names, values, strict=True)
        )
        return f"{self._request.location}{folders}{self._request.run}_{uuid4().hex}{self.ending}"

    def _finish(self) -> None:
        if self._open is not None:
            opened, self._open = self._open, None
            self._written.append(opened.finish())

    def _drop(self) -> None:
        if self._open is not None:
            self._open.drop()
            self._open = None


def too_many(limit: int) -> QueryFailed:
    """The failure of a write that has more partitions than the limit."""
    message = (
        f"Exceeded limit of {limit} open writers for partitions/buckets; write the partitions in "
        "several INSERT statements."
    )
    return QueryFailed(message, name="HIVE_TOO_MANY_OPEN_PARTITIONS")

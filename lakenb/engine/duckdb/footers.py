"""What footers of files tell: which columns a file has, of what type, and how many bytes each takes.

Read once for each file and remembered by URI, size and modification time. The bytes count what Athena
scans (AWS: "Athena pricing": only the columns that a query reads are counted for columnar formats).
"""

from __future__ import annotations

import contextlib
import zlib
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

import pyarrow as pa

from lakenb.engine.duckdb.errors import mapped
from lakenb.errors import QueryFailed
from lakenb.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import BinaryIO

    import pyarrow.parquet as pq

    from lakenb.values.scan import ScanFile

T = TypeVar("T")
_CAPACITY = 200_000
_THREADS = 8


@dataclass(frozen=True, slots=True)
class FooterColumn:
    """A top-level column of a file: its name there, Arrow type, field id and compressed bytes.

    ``foreign`` says that DuckDB's reader can't read it.
    """

    name: str
    type: pa.DataType
    field_id: int | None
    size: int
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class Footer:
    """A file's columns, by folded name and by field id, its rows, and the names in their order.

    ``foreign`` says that some column is.
    """

    by_name: dict[str, FooterColumn]
    by_id: dict[int, FooterColumn]
    rows: int
    names: tuple[str, ...] = ()
    foreign: bool = False

    def find(self, source: int | str) -> FooterColumn | None:
        """The column of a field id or of a name."""
        return self.by_id.get(source) if isinstance(source, int) else self.by_name.get(fold(source))


class Footers(Generic[T]):
    """The footers of a lake's files of one format, remembered.

    Args:
        open_file: Opens an object.
        read: Reads an open file of a size; raises ValueError for a damaged one.
        format_: The format's name, for messages.
    """

    def __init__(
        self,
        open_file: Callable[[str], BinaryIO],
        read: Callable[[BinaryIO, int], T],
        format_: str,
    ) -> None:
        self._open = open_file
        self._read_footer = read
        self._format = format_
        self._known: OrderedDict[tuple[str, int, float], T] = OrderedDict()
        self._lock = Lock()

    def of(self, files: Sequence[ScanFile], label: str) -> list[T]:
        """The footers of files, in their order.

        Raises:
            QueryFailed: HIVE_BAD_DATA with the file that is damaged or of another format,
                HIVE_CANNOT_OPEN_SPLIT with the one that is gone.
        """
        keys = [(file.uri, file.size, file.modified) for file in files]
        with self._lock:
            known = {k: self._known[k] for k in keys if k in self._known}
        missing = [k for k in dict.fromkeys(keys) if k not in known]
        if len(missing) > 1:
            with ThreadPoolExecutor(_THREADS) as pool:
                found = list(pool.map(lambda k: self._read(k[0], k[1], label), missing))
        else:
            found = [self._read(key[0], key[1], label) for key in missing]
        known.update(zip(missing, found, strict=True))
        with self._lock:
            self._known.update(zip(missing, found, strict=True))
            while len(self._known) > _CAPACITY:
                self._known.popitem(last=False)
        return [known[key] for key in keys]

    def _read(self, uri: str, size: int, label: str) -> T:
        try:
            with contextlib.closing(self._open(uri)) as file:
                return self._read_footer(file, size)
        except FileNotFoundError as error:
            message = f"{uri} of {label} is gone; run the statement again or repair the table."
            raise QueryFailed(message, name="HIVE_CANNOT_OPEN_SPLIT") from error
        except (pa.ArrowException, OSError, ValueError, zlib.error) as error:
            if isinstance(error, OSError) and error.errno:
                raise mapped(error, label) from error
            reason = " ".join(str(error).split())[:120].rstrip(".")
            message = (
                f"{uri} of {label} is not a valid {self._format} file ({reason}); "
                "replace it or move it out of the table's location."
            )
            raise QueryFailed(message, name="HIVE_BAD_DATA") from error


def read_parquet_footer(file: BinaryIO, size: int) -> Footer:
    """The footer of an open Parquet file.

    Raises:
        ValueError: Its columns are encrypted: Arrow would end the process over one of them. Such a footer has
            a signature behind it (Apache Parquet: "Parquet Modular Encryption").
    """
    import pyarrow.parquet as pq  # a statement without Parquet does not wait for it

    metadata = pq.read_metadata(file)
    file.seek(max(size - 8, 0))
    length = int.from_bytes(file.read(4), "little")
    if length != metadata.serialized_size:
        message = (
            "its columns are encrypted"
            if length > metadata.serialized_size
            else "its footer is damaged"
        )
        raise ValueError(message)
    return _footer(metadata)


def _footer(metadata: pq.FileMetaData) -> Footer:
    from lakenb.engine.duckdb.parquet import is_foreign_chunk, is_foreign_type

    schema = metadata.schema.to_arrow_schema()
    chunks = [0] * metadata.num_columns
    foreign = [is_foreign_type(metadata.schema.column(at)) for at in range(metadata.num_columns)]
    for number in range(metadata.num_row_groups):
        group = metadata.row_group(number)
        for at in range(group.num_columns):
            chunk = group.column(at)
            chunks[at] += chunk.total_compressed_size
            foreign[at] = foreign[at] or is_foreign_chunk(chunk)
    by_name: dict[str, FooterColumn] = {}
    by_id: dict[int, FooterColumn] = {}
    first = 0
    for column in schema:
        raw = (column.metadata or {}).get(b"PARQUET:field_id")
        field_id = int(raw) if raw is not None else None
        leaves = _leaves(column.type)
        size = sum(chunks[first : first + leaves])
        other = any(foreign[first : first + leaves])
        first += leaves
        known = FooterColumn(column.name, column.type, field_id, size, other)
        by_name.setdefault(fold(column.name), known)
        if field_id is not None:
            by_id[field_id] = known
    if first != metadata.num_columns:
        message = f"{metadata.num_columns} column chunks for {first} columns"
        raise ValueError(message)
    return Footer(by_name, by_id, metadata.num_rows, tuple(schema.names), any(foreign))


def _leaves(kind: pa.DataType) -> int:
    """How many column chunks a column has; a nested one has one for each scalar in it."""
    if isinstance(kind, pa.BaseExtensionType):
        return _leaves(kind.storage_type)
    if pa.types.is_dictionary(kind):
        return _leaves(kind.value_type)
    if pa.types.is_nested(kind):
        return sum(_leaves(kind.field(at).type) for at in range(kind.num_fields))
    return 1

"""What is known of a file before a table is made of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyarrow as pa

    from lakenb.values.types import DataType

MOST_BYTES = 200 * 1024**2
"""A file may be so large; a larger one is put into the lake with ``session.fs.put``."""
MOST_UNPACKED = 2 * 1024**3
MOST_COLUMNS = 10_000
FORMATS = ("csv", "json", "parquet", "excel")


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How a file is read; what is None is found out.

    Attributes:
        format: One of ``FORMATS``.
        header: Whether the first row names the columns (CSV, Excel).
        encoding: Of text, as Python names it.
        sheet: Of a workbook; the first one otherwise.
    """

    format: str | None = None
    header: bool | None = None
    encoding: str | None = None
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class RawRows:
    """A file's rows as it has them: columns by place, names as they are written, remarks."""

    columns: list[pa.ChunkedArray]
    names: list[str]
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class UploadColumn:
    """A column of the table to be: its valid name, Athena's type, its name in the file."""

    name: str
    type: DataType
    source: str


@dataclass(frozen=True, slots=True)
class TypedRows:
    """Rows that a table can hold.

    Attributes:
        columns: What the table will have.
        table: The rows under those names.
        notes: What was changed on the way, a sentence each.
    """

    columns: tuple[UploadColumn, ...]
    table: pa.Table
    notes: tuple[str, ...]

"""The lines of files that DuckDB can't read as Hadoop does, as Arrow batches of one text column.

Hadoop: ``LineRecordReader``. A line ends with a line feed, a carriage return, or both. A mark of UTF-8 at
the beginning is no part of the first line. Bytes that are not UTF-8 become U+FFFD, as Java decodes them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pyarrow as pa

from lakenb.engine.duckdb.text.codecs import codec_of, unpacked
from lakenb.engine.duckdb.text.look import MAX_LINE
from lakenb.errors import QueryFailed

if TYPE_CHECKING:
    from typing import BinaryIO

    from lakenb.values.scan import FileScan, ScanFile

LINE = "$line"
"""The column of lines; no catalog column has this name."""
_BOM = b"\xef\xbb\xbf"


def read_lines(
    scan: FileScan, file: ScanFile, source: BinaryIO
) -> Iterator[tuple[int, list[pa.Array]]]:
    """The lines of an open file, a part at a time, without those that the table skips.

    Raises:
        QueryFailed: HIVE_BAD_DATA for a line over 32 MB.
        ValueError, OSError, zlib.error, ArrowException: It is cut off or damaged.
    """
    skip = int(scan.options.get("skip_lines", "0"))
    end = scan.options.get("line_delimiter", "").encode()
    number = 0
    for lines in _parts(unpacked(source, codec_of(file, scan.label)), end):
        if any(len(line) > MAX_LINE for line in lines):
            at = next(i for i, line in enumerate(lines) if len(line) > MAX_LINE)
            raise _too_long(file, scan, number + at + 1)
        number += len(lines)
        kept = lines[skip:] if skip else lines
        skip = max(skip - len(lines), 0)
        if kept:
            yield len(kept), [_texts(kept)]


def _too_long(file: ScanFile, scan: FileScan, number: int) -> QueryFailed:
    message = (
        f"line {number} of {file.uri} of {scan.label} is longer than 32 MB, the most that a line may "
        "have; split it."
    )
    return QueryFailed(message, name="HIVE_BAD_DATA")


def _parts(parts: Iterator[bytes], end: bytes) -> Iterator[list[bytes]]:
    """Whole lines of each part; an empty list of a file has none."""
    rest = b""
    first = True
    for part in parts:
        data = rest + part
        if first:
            data, first = data.removeprefix(_BOM), False
        lines = _split(data, end)
        rest = lines.pop()
        if not end and data.endswith(b"\r"):  # the line feed may come with the next part
            rest = (lines.pop() if lines else b"") + b"\r"
        if len(rest) > MAX_LINE + 1:
            yield [*lines, rest]
            return
        if lines:
            yield lines
    if rest.endswith(b"\r") and not end:
        yield [rest[:-1]]
    elif rest:
        yield [rest]


def _split(data: bytes, end: bytes) -> list[bytes]:
    """Lines, and after the last line end what is left."""
    if end:
        return data.split(end)
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return data.split(b"\n")


def _texts(lines: list[bytes]) -> pa.Array:
    made = pa.array(lines, pa.binary())
    try:
        return made.cast(pa.string())
    except pa.ArrowInvalid:
        return pa.array([line.decode("utf-8", "replace") for line in lines], pa.string())

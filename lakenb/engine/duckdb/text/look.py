"""What a look at a file's bytes tells: whether DuckDB's readers would give the lines that Hadoop's gives.

DuckDB refuses bytes that are not UTF-8, drops empty lines and lone carriage returns in its ways, and takes a
quoted line feed for part of a field. A file with none of these is its to read; any other goes through
`lakenb.engine.duckdb.text.stream`. The look costs about a tenth of reading the rows, and is remembered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lakenb.engine.duckdb.text.codecs import unpacked

if TYPE_CHECKING:
    from typing import BinaryIO

MAX_LINE = 32 * 1024 * 1024
"""The longest line (AWS: "Considerations and limitations for SQL queries in Amazon Athena")."""
_WINDOW = 512 * 1024
_BOM = b"\xef\xbb\xbf"
_LF, _CR = 10, 13


@dataclass(frozen=True, slots=True)
class Look:
    """What DuckDB may do with a file.

    Attributes:
        lines: Whether it reads its lines: UTF-8, line ends of one kind, no line too long.
        fields: Whether it may split them too: no empty line, and quotes only around whole fields.
        short: Whether no line is longer than DuckDB allows for unless told, two million bytes.
    """

    lines: bool
    fields: bool
    short: bool = False


def look_at(file: BinaryIO, codec: str, marks: bytes) -> Look:
    """Look at an open file.

    Args:
        file: The file.
        codec: What it is packed with, as `codec_of` tells.
        marks: For lines with quotes the separator, the quote and the escape; else empty.

    Raises:
        ValueError, OSError, zlib.error, ArrowException: A packed file is cut off or damaged.
    """
    lines = fields = short = True
    ends = [0, 0, 0]
    for at, block in enumerate(_blocks(unpacked(file, codec))):
        if not lines:
            continue  # a packed file is unpacked to its end all the same
        if len(block) > MAX_LINE and block.find(b"\n", 0, len(block) - 1) < 0:
            lines = False
            continue
        if not block.isascii():
            try:
                block.decode()
            except UnicodeDecodeError:
                lines = False
        lines = lines and _one_kind(block, ends)
        short = short and not _has_long(block)
        first = block.removeprefix(_BOM) if at == 0 else block
        if fields:
            fields = not _has_empty(first) and (not marks or _even(first, marks))
        if not lines and not codec:
            break
    return Look(lines, lines and fields, short)


def _blocks(parts: Iterator[bytes]) -> Iterator[bytes]:
    """Parts that end with a line feed, but for the last; a very long line is a part by itself."""
    rest = b""
    for part in parts:
        cut = part.rfind(b"\n") + 1
        if not cut and len(rest) <= MAX_LINE:
            rest += part
            continue
        yield rest + part[:cut]
        rest = part[cut:]
    if rest:
        yield rest


def _one_kind(block: bytes, ends: list[int]) -> bool:
    """Whether all lines so far end alike: with a line feed, or with a carriage return before it."""
    returns = block.count(b"\r")
    pairs = block.count(b"\r\n") if returns else 0
    feeds = block.count(b"\n") if returns or ends[0] else 0
    if not returns and not ends[0]:
        ends[2] = 1  # lines with a line feed alone
        return True
    ends[0] += returns
    return returns == pairs == feeds and not ends[2]


def _has_long(block: bytes) -> bool:
    """Whether a line of a block, which ends with a line, may be longer than two windows."""
    starts = range(0, len(block) - _WINDOW, _WINDOW)
    return any(block.find(b"\n", start, start + _WINDOW) < 0 for start in starts)


def _has_empty(block: bytes) -> bool:
    return block.startswith((b"\n", b"\r\n")) or b"\n\n" in block or b"\n\r\n" in block


def _even(block: bytes, marks: bytes) -> bool:
    """Whether quotes stand around whole fields of one line alone, doubled inside, and nothing is escaped."""
    separator, quote, escape = marks
    if escape != quote and bytes([escape]) in block:
        return False
    if bytes([quote]) not in block:
        return True
    import numpy as np  # plain files do without

    data = np.frombuffer(block, np.uint8)
    places = np.flatnonzero(data == quote)
    if len(places) % 2:
        return False
    opens, closes = places[0::2], places[1::2]
    before = data[np.maximum(opens - 1, 0)]
    doubled = np.zeros(len(opens), bool)
    doubled[1:] = opens[1:] == closes[:-1] + 1
    starts = (opens == 0) | (before == separator) | (before == _LF) | doubled
    after = data[np.minimum(closes + 1, len(data) - 1)]
    last = closes + 1 == len(data)
    stops = last | (after == separator) | (after == _LF) | (after == _CR)
    stops[:-1] |= doubled[1:]
    if not (starts.all() and stops.all()):
        return False
    feeds = np.flatnonzero(data == _LF)
    return not bool((np.searchsorted(places, feeds) % 2).any())

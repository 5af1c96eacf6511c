"""ORC files shown to Arrow with other types than their footer has.

A decimal of Hive 0.11 has no precision and a scale of its own in every value; Arrow would cut each off after
six digits. It is shown as ``decimal(38,18)`` instead, to which each value is brought from its own scale.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import BinaryIO

from lakenb.engine.duckdb.orc_tail import OrcTail
from lakenb.engine.duckdb.protobuf import entries, message

Pairs = list[tuple[int, int | bytes]]
"""The fields of a type, in their order."""

_TYPES = 4
_KIND, _PRECISION, _SCALE = 1, 5, 6
_DECIMAL = 14
_WIDEST, _WIDEST_SCALE = 38, 18
_BLOCK = 256 * 1024


def has_unsized_decimal(tail: OrcTail) -> bool:
    """Whether some decimal has no precision."""
    types = (
        list(entries(v)) for n, v in entries(tail.footer) if n == _TYPES and isinstance(v, bytes)
    )
    return any(sized_decimal(pairs) != pairs for pairs in types)


def sized_decimal(pairs: Pairs) -> Pairs:
    """A type; a decimal without precision with one."""
    known = dict(pairs)
    if known.get(_KIND) != _DECIMAL or known.get(_PRECISION):
        return pairs
    kept = [(n, v) for n, v in pairs if n not in {_PRECISION, _SCALE}]
    return [*kept, (_PRECISION, _WIDEST), (_SCALE, _WIDEST_SCALE)]


def shown_as(file: BinaryIO, tail: OrcTail, change: Callable[[Pairs], Pairs]) -> BinaryIO:
    """A file whose types are changed."""
    pairs: Pairs = [
        (n, message(change(list(entries(v)))) if n == _TYPES and isinstance(v, bytes) else v)
        for n, v in entries(tail.footer)
    ]
    footer = message(pairs)
    if tail.codec:  # in chunks that say that they are not packed
        parts = [footer[at : at + _BLOCK] for at in range(0, len(footer), _BLOCK)]
        footer = b"".join((len(p) << 1 | 1).to_bytes(3, "little") + p for p in parts)
    script = message([(n, len(footer) if n == 1 else v) for n, v in entries(tail.script)])
    end = footer + script + bytes([len(script)])
    return _Overlaid(file, tail.start, end)  # type: ignore[return-value]  # raw files read as well


class _Overlaid(io.RawIOBase):
    """A file whose end is another."""

    def __init__(self, file: BinaryIO, start: int, end: bytes) -> None:
        self._file = file
        self._start = start
        self._end = end
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = 0, /) -> int:
        size = self._start + len(self._end)
        self._at = offset + (0, self._at, size)[whence]
        return self._at

    def read(self, size: int | None = -1, /) -> bytes:
        last = self._start + len(self._end)
        until = last if size is None or size < 0 else min(self._at + size, last)
        data = b""
        if self._at < self._start and self._at < until:
            self._file.seek(self._at)
            data = self._file.read(min(until, self._start) - self._at)
        data += self._end[max(self._at - self._start, 0) : max(until - self._start, 0)]
        self._at += len(data)
        return data

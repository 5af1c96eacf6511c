"""What each column of an ORC file takes, from the stripes' footers (ORC: "ORC Specification v1").

The file's tail says how it is compressed, where the stripes are and which types it has; each stripe's
footer lists its streams with the column and the length of each. They are protocol buffers, of which the
few fields needed are read here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from lakenb.engine.duckdb.orc_tail import plain, read_part, read_tail
from lakenb.engine.duckdb.protobuf import Fields, fields_of, messages_of, number_of, numbers_of
from lakenb.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lakenb.values.scan import ScanColumn

_INDEX_STREAMS = frozenset({6, 7, 8})
"""Kinds ROW_INDEX, BLOOM_FILTER and BLOOM_FILTER_UTF8: they are no data of the column."""


@dataclass(frozen=True, slots=True)
class OrcFooter:
    """Bytes of each top-level column, by position, and their names."""

    sizes: tuple[int, ...]
    names: tuple[str, ...] = ()

    def size_of(self, columns: Sequence[ScanColumn], *, by_name: bool) -> int:
        """Bytes of some of a table's columns."""
        if by_name:
            wanted = {fold(c.name) for c in columns}
            own = dict(zip(map(fold, reversed(self.names)), reversed(self.sizes), strict=False))
            return sum(size for name, size in own.items() if name in wanted)
        places = {c.position for c in columns}
        return sum(size for at, size in enumerate(self.sizes) if at in places)


def read_orc_footer(file: BinaryIO, size: int) -> OrcFooter:
    """Read a file's tail and its stripes' footers.

    Args:
        file: The file, open for reading.
        size: Its size in bytes.

    Raises:
        ValueError: It is no ORC file, or compressed in a way that isn't known.
    """
    tail = read_tail(file, size)
    footer = tail.fields
    types = [fields_of(t) for t in messages_of(footer, 4)]
    roots, owners = _owners(types)
    sizes = [0] * roots
    for stripe in map(fields_of, messages_of(footer, 3)):
        start = sum(number_of(stripe, n) for n in (1, 2, 3))
        raw = read_part(file, start, number_of(stripe, 4))
        for stream in messages_of(fields_of(plain(raw, tail.codec)), 1):
            found = fields_of(stream)
            owner = owners.get(number_of(found, 2))
            if owner is not None and number_of(found, 1) not in _INDEX_STREAMS:
                sizes[owner] += number_of(found, 3)
    names = [name.decode(errors="replace") for name in messages_of(types[0], 3)] if types else []
    return OrcFooter(tuple(sizes), tuple(names[:roots]) if len(names) >= roots else ())


def _owners(types: list[Fields]) -> tuple[int, dict[int, int]]:
    """How many top-level columns there are, and to which of them each type belongs."""
    roots = numbers_of(types[0], 2) if types else []
    owners: dict[int, int] = {}
    for at, root in enumerate(roots):
        waiting = [root]
        while waiting:
            one = waiting.pop()
            if one in owners or one >= len(types):
                continue
            owners[one] = at
            waiting += numbers_of(types[one], 2)
    return len(roots), owners

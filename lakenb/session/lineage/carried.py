"""Which results a DataFrame or an Arrow table was made of: a mark that travels with it.

pandas keeps it in ``attrs`` (which most of its operations hand on), Arrow in the schema's metadata. A polars
DataFrame has no place for it, so it is known as long as it is itself.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

KEY = "lakenb.results"
_BYTES = KEY.encode()
_MOST = 100


class Marks(str):
    """The ids of executions, as text: pandas writes ``attrs`` into files as JSON.

    pandas hands attributes on from several frames to one only where they are equal. Marks are equal to any others,
    and the one that is copied next holds what it was compared with too: of a merge, both sides.
    """

    __slots__ = ("_met",)
    _met: set[str]

    def __new__(cls, ids: Iterable[str]) -> Self:
        """The marks of some executions."""
        made = super().__new__(cls, " ".join(list(dict.fromkeys(ids))[:_MOST]))
        made._met = set()
        return made

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Marks):
            other._met.update(self.split())
            return True
        return str.__eq__(self, other) if isinstance(other, str) else NotImplemented

    def __hash__(self) -> int:
        return str.__hash__(self)

    def __deepcopy__(self, memo: object) -> Marks:
        del memo
        met, self._met = sorted(self._met), set()
        return Marks([*self.split(), *met])

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (str(self),)


_frames: dict[int, tuple[weakref.ref[Any], tuple[str, ...]]] = {}


def mark_pandas(frame: pd.DataFrame, execution: str) -> pd.DataFrame:
    """The same frame, marked."""
    frame.attrs[KEY] = Marks([execution])
    return frame


def mark_arrow(table: pa.Table, execution: str) -> pa.Table:
    """The same rows, marked."""
    return table.replace_schema_metadata({**(table.schema.metadata or {}), _BYTES: execution})


def mark_polars(frame: pl.DataFrame, execution: str) -> pl.DataFrame:
    """The same frame, known as long as it lives."""
    number = id(frame)
    gone = weakref.ref(frame, lambda _: _frames.pop(number, None))
    _frames[number] = (gone, (execution,))
    return frame


def marks_of(rows: object) -> tuple[str, ...]:
    """The executions whose results something was made of, as far as it tells."""
    attrs = getattr(rows, "attrs", None)
    if isinstance(attrs, dict):
        found = attrs.get(KEY)
        return tuple(found.split()) if isinstance(found, str) else ()
    metadata = getattr(getattr(rows, "schema", None), "metadata", None)
    if isinstance(metadata, dict) and _BYTES in metadata:
        return tuple(metadata[_BYTES].decode("utf-8", "replace").split())
    known = _frames.get(id(rows))
    return known[1] if known is not None and known[0]() is rows else ()

"""Sorted keys as arrays of bytes: how much neighbours share, and where prefixes begin.

Keys stay in Arrow's buffers; nothing here makes a Python object of a key.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

    Ints = npt.NDArray[np.int64]
    Bytes = npt.NDArray[np.uint8]

_WORD = 8
_VIEWED = 12
"""Texts up to so many bytes stand in the view itself."""


@dataclass(frozen=True, slots=True)
class Keys:
    """Some keys in order.

    Attributes:
        data: Their bytes one after another, and some zeros.
        starts: Where each begins; one more for the end.
        ends: Where each delimiter ends, in order.
        before: How many delimiters there are before each start.
    """

    data: Bytes
    starts: Ints
    ends: Ints
    before: Ints

    def __len__(self) -> int:
        return len(self.starts) - 1


def keys_of(array: pa.Array, delimiter: bytes) -> Keys:
    """An Arrow array of text without NULLs."""
    offsets = np.frombuffer(array.buffers()[1], np.int32)
    starts = offsets[array.offset : array.offset + len(array) + 1].astype(np.int64)
    first, last = int(starts[0]), int(starts[-1])
    held = array.buffers()[2]
    data = np.zeros(-(-(last - first) // _WORD) * _WORD + 2 * _WORD, np.uint8)
    if held is not None:
        data[: last - first] = np.frombuffer(held, np.uint8)[first:last]
    starts -= first
    ends = _delimiter_ends(data[: last - first], delimiter)
    before = np.searchsorted(ends, starts, side="right")
    return Keys(data, starts, ends, before)


def _delimiter_ends(data: Bytes, delimiter: bytes) -> Ints:
    """UTF-8 never has one character's bytes inside another's, so bytes may be compared."""
    found = data == delimiter[0]
    for place, byte in enumerate(delimiter[1:], 1):
        found[:-place] &= data[place:] == byte
        found[-place:] = False
    return np.flatnonzero(found) + len(delimiter)


def shared_with_previous(keys: Keys) -> Ints:
    """For each key but the first, how many leading bytes it has in common with the one before."""
    here, there = keys.starts[1:-1], keys.starts[:-2]
    lengths = np.diff(keys.starts)
    most = np.minimum(lengths[1:], lengths[:-1])
    words = np.lib.stride_tricks.as_strided(
        keys.data.view("<u8"),
        shape=(len(keys.data) - _WORD + 1,),
        strides=(1,),
    )
    shared = most.copy()
    active = np.flatnonzero(most > 0)
    step = 0
    while len(active):
        unequal = words[here[active] + step] ^ words[there[active] + step]
        differing = np.flatnonzero(unequal)
        rows = active[differing]
        low = unequal[differing]
        low &= -low.astype(np.int64).view(np.uint64)
        at = step + (np.frexp(low.astype(np.float64))[1].astype(np.int64) - 1) // _WORD
        shared[rows] = np.minimum(most[rows], at)
        active = active[unequal == 0]
        step += _WORD
        active = active[most[active] > step]
    return shared


def cut(keys: Keys, rows: Ints, lengths: Ints) -> pa.Array:
    """The leading bytes of some keys as an Arrow array of text.

    Made as views into the keys' bytes (Arrow: "Variable-size Binary View Layout"), which Arrow then copies:
    twenty times as fast as gathering bytes here.
    """
    import pyarrow as pa

    starts = keys.starts[rows]
    views = np.zeros((len(rows), 4), np.int32)
    views[:, 0] = lengths
    views[:, 3] = starts
    width = len(keys.data) - _VIEWED + 1
    words = np.lib.stride_tricks.as_strided(keys.data.view("<i4"), shape=(width,), strides=(1,))
    views[:, 1] = words[starts]
    short = np.flatnonzero(lengths <= _VIEWED)
    if len(short):
        inline = np.lib.stride_tricks.as_strided(keys.data, shape=(width, _VIEWED), strides=(1, 1))[
            starts[short]
        ]
        inline[np.arange(_VIEWED) >= lengths[short][:, None]] = 0
        views[short, 1:] = inline.view(np.int32)
    buffers = [None, pa.py_buffer(views), pa.py_buffer(keys.data)]
    found = pa.Array.from_buffers(pa.string_view(), len(rows), buffers)
    return found.cast(pa.string())

"""Hashes that a checksum adds up (Trino: "Aggregate functions": checksum), by xxHash of a value's bytes."""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from lakenb.sql.kernels import hashes

_PRIME = np.uint64(0x9E3779B185EBCA87)


def of_bytes(values: pa.ChunkedArray) -> pa.Array:
    """What each value adds."""
    raw = hashes.xxhash64(values)
    found = np.frombuffer(raw.buffers()[2] or b"", ">u8").astype(np.uint64)
    with np.errstate(over="ignore"):
        return pa.array((found * _PRIME).view(np.int64), pa.int64())


def of_numbers(values: pa.ChunkedArray) -> pa.Array:
    """The same for numbers of eight bytes."""
    numbers = np.ascontiguousarray(np.asarray(values))
    ends = pa.py_buffer(np.arange(0, 8 * len(numbers) + 8, 8, dtype=np.int32))
    buffers = [None, ends, pa.py_buffer(numbers.tobytes())]
    return of_bytes(pa.Array.from_buffers(pa.binary(), len(numbers), buffers))


def total(sums: pa.ChunkedArray) -> pa.Array:
    """The eight bytes of each sum, the lowest first."""
    return pa.array([int(one).to_bytes(8, "little") for one in sums.to_pylist()], pa.binary())

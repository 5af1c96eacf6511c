"""Where the rows of a sorted result are, found for the part that is looked at; the rest is never sorted.

A sample says between which values a part lies. One pass over the column finds the rows with such values, and
only these are sorted. So a window in the middle of 100 million rows costs two passes, and its neighbours none.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from lakenb.engine.duckdb.gather import gather

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lakenb.values.row_view import RowOrder

_SAMPLE = 100_000
_BUCKET = 200_000
"""About so many rows are sorted at once; of 100 million, 200 of the sample say how many, give or take a tenth."""
_PIECE = 1 << 20
_THREADS = 2
_KEPT_MASKS, _KEPT_BUCKETS = 8, 8
_SEED = 5


@dataclass(frozen=True, slots=True)
class _Edge:
    """Where a bucket ends: at a value, or before it; ``share`` of the sample is there or below."""

    value: Any
    inclusive: bool
    share: float


def comparable(kind: pa.DataType) -> bool:
    """Whether Arrow compares a type's values as DuckDB does (NaN apart, which is seen to)."""
    return bool(
        pa.types.is_integer(kind)
        or pa.types.is_floating(kind)
        or pa.types.is_decimal(kind)
        or pa.types.is_string(kind)
        or pa.types.is_large_string(kind)
        or pa.types.is_date(kind)
        or pa.types.is_time(kind)
        or pa.types.is_timestamp(kind)
        or pa.types.is_boolean(kind)
    )


class SortedPlaces:
    """The places of sorted rows.

    Args:
        column: The first key's values, of a type that is ``comparable``.
        order: All keys; NULLs come last, equal rows in the order of their places.
        ordered: Sorts some places by some keys.
        base: The place of each of the column's values; ``None`` when they are all rows.
    """

    def __init__(
        self,
        column: pa.ChunkedArray,
        order: Sequence[RowOrder],
        ordered: Callable[[np.ndarray, Sequence[RowOrder]], np.ndarray],
        base: np.ndarray | None = None,
    ) -> None:
        self._column, self._order, self._ordered, self._base = column, order, ordered, base
        self._rows: int = len(column)
        self._valid: int = self._rows - column.null_count
        self._edges = self._cut()
        self._masks: OrderedDict[int, pa.ChunkedArray] = OrderedDict()
        self._below_edge: dict[int, int] = {}
        self._buckets: OrderedDict[int, np.ndarray] = OrderedDict()
        self._alike_bucket: int | None = None
        self._alike_mask: pa.ChunkedArray = pa.chunked_array([], pa.bool_())

    def window(self, offset: int, limit: int) -> np.ndarray:
        """The places of some rows."""
        end, parts = min(offset + limit, self._rows), [np.empty(0, np.int64)]
        while offset < end:
            bucket, start, stop = self._bucket_at(offset)
            part = self._part(bucket, offset - start, min(end, stop) - start)
            parts.append(part.astype(np.int64))
            offset += len(part)
        return np.concatenate(parts)

    # --- buckets: one more than edges, and one for NULLs -----------------------------------------

    def _cut(self) -> list[_Edge]:
        """Edges that cut the values into buckets of about equal size; a frequent value is alone in its own."""
        taken = _sample(self._rows)
        rising = [type(self._order[0])(self._order[0].column, descending=False)]
        values = self._at(self._ordered(self._placed(taken), rising)).drop_null()
        if pa.types.is_floating(values.type):
            values = values.filter(pc.invert(pc.is_nan(values)))
        step = max(1, round(len(values) * _BUCKET / max(1, self._valid)))
        edges: list[_Edge] = []
        last: Any = None
        for at in range(step - 1, len(values), step):
            value, share = values[at], (at + 1) / len(values)
            if last is None or not value.equals(last):
                edges.append(_Edge(value, inclusive=True, share=share))
            elif len(edges) > 1 and edges[-2].value.equals(value):
                edges[-1] = _Edge(value, inclusive=True, share=share)
            else:
                edges[-1:] = [_Edge(value, False, edges[-1].share), _Edge(value, True, share)]  # noqa: FBT003 - the class names it
            last = value
        return edges

    def _bucket_at(self, row: int) -> tuple[int, int, int]:
        """The bucket of a row, and the rows where it starts and stops; -1 is the NULLs'."""
        if row >= self._valid:
            return -1, self._valid, self._rows
        falling = self._order[0].descending
        rank = self._valid - 1 - row if falling else row
        bucket = bisect_right([edge.share for edge in self._edges], rank / self._valid)
        while rank < self._below(bucket):
            bucket -= 1
        while rank >= self._below(bucket + 1):
            bucket += 1
        low, high = self._below(bucket), self._below(bucket + 1)
        return (bucket, self._valid - high, self._valid - low) if falling else (bucket, low, high)

    def _below(self, bucket: int) -> int:
        """How many values lie in the buckets before one."""
        if not bucket:
            return 0
        if bucket > len(self._edges):
            return self._valid
        if bucket - 1 not in self._below_edge:
            self._below_edge[bucket - 1] = _true_count(self._mask(bucket - 1))
        return self._below_edge[bucket - 1]

    def _mask(self, at: int) -> pa.ChunkedArray:
        """Which values lie before an edge."""
        if at not in self._masks:
            edge = self._edges[at]
            compare = pc.less_equal if edge.inclusive else pc.less
            self._masks[at] = _in_threads(lambda part: compare(part, edge.value), self._column)
            while len(self._masks) > _KEPT_MASKS:
                self._masks.popitem(last=False)
        self._masks.move_to_end(at)
        return self._masks[at]

    def _part(self, bucket: int, start: int, stop: int) -> np.ndarray:
        if self._alike(bucket) and len(self._order) == 1:
            if bucket != self._alike_bucket:
                self._alike_bucket, self._alike_mask = bucket, self._members(bucket)
            return self._placed(_true_at(self._alike_mask, start, stop))
        if bucket not in self._buckets:
            members = _true_at(self._members(bucket), 0, self._rows)
            self._buckets[bucket] = self._ordered(self._placed(members), self._order)
            while len(self._buckets) > _KEPT_BUCKETS:
                self._buckets.popitem(last=False)
        self._buckets.move_to_end(bucket)
        return self._buckets[bucket][start:stop]

    def _alike(self, bucket: int) -> bool:
        """Whether all rows of a bucket have one value."""
        if bucket == -1:
            return True
        inner = 0 < bucket < len(self._edges)
        return inner and bool(self._edges[bucket].value.equals(self._edges[bucket - 1].value))

    def _members(self, bucket: int) -> pa.ChunkedArray:
        if bucket == -1:
            return pc.is_null(self._column)
        last = bucket == len(self._edges)
        upper = pc.is_valid(self._column) if last else self._mask(bucket)
        return pc.and_not_kleene(upper, self._mask(bucket - 1)) if bucket else upper

    # --- places ----------------------------------------------------------------------------------

    def _placed(self, at: np.ndarray) -> np.ndarray:
        return at if self._base is None else self._base[at]

    def _at(self, places: np.ndarray) -> Any:
        at = places if self._base is None else np.searchsorted(self._base, places)
        return gather(pa.table({"v": self._column}), at).column(0).combine_chunks()


def _sample(rows: int) -> np.ndarray:
    """Rising places, one of each of equal stretches, so that no order of the rows misleads."""
    if rows <= _SAMPLE:
        return np.arange(rows)
    stretches = np.arange(_SAMPLE) + np.random.default_rng(_SEED).random(_SAMPLE)
    return np.minimum((stretches * (rows / _SAMPLE)).astype(np.int64), rows - 1)


def _in_threads(
    work: Callable[[pa.ChunkedArray], pa.ChunkedArray], column: pa.ChunkedArray
) -> pa.ChunkedArray:
    """Arrow works on one chunk after the other; here on some at a time, all of which it does without Python."""
    if column.num_chunks <= _THREADS:
        return work(column)
    size = -(-column.num_chunks // _THREADS)
    parts = [
        pa.chunked_array(column.chunks[at : at + size], column.type)
        for at in range(0, column.num_chunks, size)
    ]
    with ThreadPoolExecutor(_THREADS) as threads:
        made = list(threads.map(work, parts))
    return pa.chunked_array([chunk for part in made for chunk in part.chunks], pa.bool_())


def _true_count(mask: pa.ChunkedArray) -> int:
    return int(sum(chunk.true_count for chunk in mask.chunks))


def _true_at(mask: pa.ChunkedArray, start: int, stop: int) -> np.ndarray:
    """Where the true values from one to another are, counted among the true ones."""
    found, passed, seen = [np.empty(0, np.int64)], 0, 0
    pieces = (
        whole.slice(at, _PIECE) for whole in mask.chunks for at in range(0, len(whole), _PIECE)
    )
    for chunk in pieces:
        count = chunk.true_count
        if seen < stop and seen + count > start:
            inside = np.flatnonzero(_bits(chunk))
            wanted = inside[max(0, start - seen) : stop - seen]
            found.append(wanted + passed)
        seen, passed = seen + count, passed + len(chunk)
    return np.concatenate(found)


def _bits(mask: pa.BooleanArray) -> np.ndarray:
    """Which values are true, NULLs not among them; Arrow's ``indices_nonzero`` takes ten times as long."""
    validity, values = mask.buffers()
    found = _unpacked(values, mask.offset, len(mask))
    return found if validity is None else found & _unpacked(validity, mask.offset, len(mask))


def _unpacked(bits: pa.Buffer, offset: int, length: int) -> np.ndarray:
    first = offset // 8
    octets = np.frombuffer(bits, np.uint8, count=-(-(offset + length) // 8) - first, offset=first)
    return np.unpackbits(octets, bitorder="little")[offset % 8 : offset % 8 + length].view(np.bool_)

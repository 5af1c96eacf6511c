"""Rolls a sorted stream of keys up into all its prefixes, in one pass and in memory that does not grow.

Keys of one prefix stand next to each other, so a prefix is a run of rows, and any sum over it is the
difference of two running totals. What is open at the end of a batch, at most one prefix a depth, is carried
over with the totals at its beginning.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from lakenb.s3.storage_lens.prefixes.keys import Keys, cut, keys_of, shared_with_previous
from lakenb.s3.storage_lens.prefixes.measures import CLASS_BITS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import numpy.typing as npt
    import pyarrow as pa

    from lakenb.s3.storage_lens.prefixes.measures import Measure, Measures

    Ints = npt.NDArray[np.int64]

MAX_DEPTH = 50


@dataclass(frozen=True, slots=True)
class Rows:
    """A batch of sorted rows.

    Attributes:
        places: The number of each row's bucket and storage class; they never go down.
        keys: Arrow text, in order of bytes within a place.
        bits: The answers to the measures' conditions.
        values: The value columns, by name.
    """

    places: Ints
    keys: pa.Array
    bits: Ints
    values: Mapping[str, Ints]


@dataclass(frozen=True, slots=True)
class Nodes:
    """Prefixes of one depth that are complete, in order.

    Attributes:
        depth: How many delimiters they have.
        places: As of the rows.
        parents: The prefix above; empty text at depth 1.
        prefixes: Themselves.
        children: How many prefixes there are right below.
        sums: A column of each measure, in the measures' order; None for one that is NULL always.
    """

    depth: int
    places: Ints
    parents: pa.Array
    prefixes: pa.Array
    children: Ints
    sums: tuple[Ints | None, ...]


@dataclass(slots=True)
class _Open:
    """A prefix that goes on."""

    place: int
    parent: str
    prefix: str
    children: int
    totals: list[int]


@dataclass(slots=True)
class _Totals:
    """Running totals of one batch: before each row, and after the last."""

    columns: list[Ints | None]

    def between(self, number: int, low: Ints, high: Ints) -> Ints:
        column = self.columns[number]
        if column is None:
            return np.zeros(len(low), np.int64)
        return column[high] - column[low]

    def at(self, row: int, carried: list[int]) -> list[int]:
        return [
            before if column is None else before + int(column[row])
            for column, before in zip(self.columns, carried, strict=True)
        ]


@dataclass(slots=True)
class Rollup:
    """The state of one pass.

    Args:
        measures: What is summed.
        delimiter: One character.
        max_depth: Deeper prefixes are not told apart; what they hold counts above.
    """

    measures: Measures
    delimiter: str = "/"
    max_depth: int = MAX_DEPTH
    _open: list[_Open] = field(default_factory=list)
    _carried: list[int] = field(default_factory=list)
    _begun: dict[int, int] = field(default_factory=dict)
    _last_key: str | None = None
    _last_place: int = -1
    _last_bits: int = 0
    _run_accessed: dict[int, bool] = field(default_factory=dict)

    def take(self, rows: Rows) -> Iterator[Nodes]:
        """The prefixes that a further batch completes, depth by depth."""
        if not len(rows.keys):
            return
        first = self._last_key is None
        if first:
            self._carried = [0] * len(self.measures.measures)
        keys, common = self._compared(rows, first)
        totals = self._totals(rows, common)
        yield from self._nodes(rows.places, keys, common, totals, 0 if first else 1)
        self._carried = totals.at(len(rows.keys), self._carried)
        self._last_key = rows.keys[len(rows.keys) - 1].as_py()
        self._last_place = int(rows.places[-1])

    def end(self) -> Iterator[Nodes]:
        """The prefixes that are still open; they are complete now."""
        for depth in range(len(self._open), 0, -1):
            begun = self._begun.get(depth + 1, 0)
            yield self._closed(self._open.pop(), depth, begun, self._carried)

    # --- inside ----------------------------------------------------------------------------

    def _compared(self, rows: Rows, first: bool) -> tuple[Keys, _Common]:
        """The keys, with the last of the batch before in front, and what each shares with its neighbour."""
        import pyarrow as pa

        array, places = rows.keys, rows.places
        if not first:
            array = pa.concat_arrays([pa.array([self._last_key], pa.string()), array])
            places = np.concatenate(([self._last_place], places))
        keys = keys_of(array, self.delimiter.encode())
        shared = shared_with_previous(keys)
        same = places[1:] == places[:-1]
        shared[~same] = 0
        depths = np.searchsorted(keys.ends, keys.starts[1:-1] + shared, side="right")
        levels = np.minimum(depths - keys.before[1:-1], self.max_depth)
        lengths = np.diff(keys.starts)
        equal = same & (shared == lengths[1:]) & (shared == lengths[:-1])
        if first:
            levels = np.concatenate(([0], levels))
            equal = np.concatenate(([False], equal))
        return keys, _Common(levels, equal)

    def _totals(self, rows: Rows, common: _Common) -> _Totals:
        bits = rows.bits
        some = int(np.bitwise_or.reduce(bits))
        every = int(np.bitwise_and.reduce(bits))
        sums = _Sums(rows, some, every)
        columns: list[Ints | None] = []
        for number, measure in enumerate(self.measures.measures):
            if measure.distinct:
                columns.append(self._first_of_key(number, measure, rows, common))
            else:
                columns.append(sums.of(measure))
        return _Totals(columns)

    def _first_of_key(
        self, number: int, measure: Measure, rows: Rows, common: _Common
    ) -> Ints | None:
        """Running count of keys that have a row with the bit: the first such row of each counts."""
        bit = measure.bit or 0
        has = ((rows.bits >> bit) & 1).astype(bool)
        running = np.zeros(len(has) + 1, np.int64)
        np.cumsum(has, out=running[1:])
        begins = np.flatnonzero(~common.same_key)
        run = np.cumsum(~common.same_key)  # 0 for rows of the key that the batch before ended with
        before = np.concatenate(([0], running[begins]))[run]
        counted = has & (running[:-1] == before)
        if self._run_accessed.get(number):
            counted[run == 0] = False
        last = int(run[-1])
        in_last = bool(has[run == last].any())
        self._run_accessed[number] = in_last or (
            last == 0 and self._run_accessed.get(number, False)
        )
        np.cumsum(counted, out=running[1:])
        return running if running[-1] else None

    def _nodes(
        self, places: Ints, keys: Keys, common: _Common, totals: _Totals, shift: int
    ) -> Iterator[Nodes]:
        """What is completed in this batch; then what stays open."""
        levels = common.levels
        own = np.minimum(np.diff(keys.before)[shift:], self.max_depth)
        deepest = max(int(own.max()), len(self._open))
        still: list[_Open] = []
        begun = self._begun_at(1, levels, own)
        for depth in range(1, deepest + 1):
            below = self._begun_at(depth + 1, levels, own)
            ends = np.flatnonzero(levels < depth)
            starts = ends[own[ends] >= depth]
            if len(ends) and depth <= len(self._open):
                first = int(ends[0])
                node = self._open[depth - 1]
                yield self._closed(node, depth, int(below[first]), totals.at(first, self._carried))
            elif depth <= len(self._open):
                still.append(self._open[depth - 1])
            self._begun[depth] = int(begun[-1])
            begun = below
            if not len(starts):
                continue
            place = np.searchsorted(ends, starts, side="right")
            open_at = None
            if place[-1] == len(ends):
                open_at = int(starts[-1])
                starts, place = starts[:-1], place[:-1]
            if len(starts):
                above = np.cumsum(levels < depth - 1, dtype=np.int64)[starts]
                runs = (starts, ends[place])
                children = below[runs[1]] - below[runs[0]]
                yield self._made(
                    (depth, places[starts], children), keys, above, totals, runs, shift
                )
            if open_at is not None:
                still.append(self._opened(depth, places, keys, totals, (open_at, below), shift))
        self._begun[deepest + 1] = int(begun[-1])
        self._open = still

    def _begun_at(self, depth: int, levels: Ints, own: Ints) -> Ints:
        """How many prefixes of a depth began before each row, and in all."""
        running = np.zeros(len(levels) + 1, np.int64)
        if depth <= self.max_depth:
            np.cumsum((levels < depth) & (own >= depth), out=running[1:])
        running += self._begun.get(depth, 0)
        return running

    def _made(
        self,
        of: tuple[int, Ints, Ints],
        keys: Keys,
        above: Ints,
        totals: _Totals,
        runs: tuple[Ints, Ints],
        shift: int,
    ) -> Nodes:
        depth, places, children = of
        low, high = runs
        rows = low + shift
        ends = keys.ends[keys.before[rows] + depth - 1] - keys.starts[rows]
        parents = _parents(keys, depth, rows, above)
        sums = tuple(
            None if measure.null else totals.between(number, low, high)
            for number, measure in enumerate(self.measures.measures)
        )
        return Nodes(depth, places, parents, cut(keys, rows, ends), children, sums)

    def _opened(
        self,
        depth: int,
        places: Ints,
        keys: Keys,
        totals: _Totals,
        of: tuple[int, Ints],
        shift: int,
    ) -> _Open:
        row, below = of
        at = row + shift
        start = int(keys.starts[at])
        last = int(keys.before[at]) + depth - 1
        above = int(keys.ends[last - 1]) if depth > 1 else start
        parent = keys.data[start:above].tobytes().decode()
        prefix = keys.data[start : int(keys.ends[last])].tobytes().decode()
        sums = totals.at(row, self._carried)
        return _Open(int(places[row]), parent, prefix, int(below[row]), sums)

    def _closed(self, node: _Open, depth: int, below: int, totals: list[int]) -> Nodes:
        import pyarrow as pa

        sums = tuple(
            None if measure.null else np.array([after - before], np.int64)
            for measure, before, after in zip(
                self.measures.measures, node.totals, totals, strict=True
            )
        )
        parents, prefixes = pa.array([node.parent]), pa.array([node.prefix])
        children = np.array([below - node.children])
        return Nodes(depth, np.array([node.place]), parents, prefixes, children, sums)


@dataclass(frozen=True, slots=True)
class _Common:
    """What each row shares with the one before: full levels, and whether the key is the same."""

    levels: Ints
    same_key: npt.NDArray[np.bool_]


@dataclass(slots=True)
class _Sums:
    """Running totals of a batch; equal ones are made once."""

    rows: Rows
    some: int
    every: int
    _made: dict[tuple[object, ...], Ints | None] = field(default_factory=dict)
    _classes: dict[int, npt.NDArray[np.int8]] = field(default_factory=dict)

    def of(self, measure: Measure) -> Ints | None:
        """A measure's totals; None where nothing adds up."""
        if measure.null:
            return None
        key: tuple[object, ...] = (measure.value,)
        if measure.shift is not None:
            key = (measure.value, "class", measure.shift, measure.size_class)
        elif measure.bit is not None:
            if not self.some >> measure.bit & 1:
                return None
            if not self.every >> measure.bit & 1:
                key = (measure.value, "bit", measure.bit)
        if key not in self._made:
            self._made[key] = self._summed(measure, len(key) > 1)
        return self._made[key]

    def _summed(self, measure: Measure, some: bool) -> Ints | None:
        rows = self.rows
        total = np.zeros(len(rows.bits) + 1, np.int64)
        if not some:
            if measure.value is None:
                return np.arange(len(rows.bits) + 1)
            np.cumsum(rows.values[measure.value], out=total[1:])
            return total
        if measure.shift is not None:
            chosen = self._class(measure.shift) == measure.size_class
        else:
            chosen = (rows.bits & (1 << (measure.bit or 0))) != 0
        if not chosen.any():
            return None
        if measure.value is None:
            np.cumsum(chosen, out=total[1:])
        else:
            np.cumsum(np.where(chosen, rows.values[measure.value], 0), out=total[1:])
        return total

    def _class(self, shift: int) -> npt.NDArray[np.int8]:
        if shift not in self._classes:
            mask = (1 << CLASS_BITS) - 1
            self._classes[shift] = ((self.rows.bits >> shift) & mask).astype(np.int8)
        return self._classes[shift]


def _parents(keys: Keys, depth: int, rows: Ints, above: Ints) -> pa.Array:
    """The prefixes above; a dictionary, for brothers stand next to each other.

    Args:
        keys: The keys.
        depth: Of the prefixes themselves.
        rows: A key of each.
        above: A number of the prefix above, different for neighbours with different ones.
    """
    import pyarrow as pa

    if depth == 1:
        numbers = np.zeros(len(rows), np.int32)
        return pa.DictionaryArray.from_arrays(pa.array(numbers), pa.array([""], pa.string()))
    new = np.ones(len(rows), np.bool_)
    new[1:] = above[1:] != above[:-1]
    first = rows[new]
    ends = keys.ends[keys.before[first] + depth - 2] - keys.starts[first]
    numbers = np.cumsum(new, dtype=np.int32) - 1
    return pa.DictionaryArray.from_arrays(pa.array(numbers), cut(keys, first, ends))

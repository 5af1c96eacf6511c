"""ORC files with moments that Arrow's reader refuses: before 1677 or after 2262.

Arrow is shown the file with another footer, in which a moment is the number of its seconds. The nanoseconds
lie in a stream beside, which is read here (ORC: "ORC Specification v1", "Timestamp Columns").
"""

from __future__ import annotations

import datetime as dt
import zoneinfo
from collections.abc import Sequence
from typing import BinaryIO

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import orc

from lakenb.engine.duckdb.orc_overlay import Pairs, shown_as, sized_decimal
from lakenb.engine.duckdb.orc_runs import numbers_of_runs
from lakenb.engine.duckdb.orc_tail import plain, read_part, read_tail
from lakenb.engine.duckdb.protobuf import Fields, fields_of, messages_of, number_of, numbers_of

_MOMENT, _INSTANT, _LONG = 9, 18, 4
_SECONDARY = 5
_SECOND_VERSION = 2
_BASE = dt.datetime(2015, 1, 1)  # noqa: DTZ001 - a wall clock's, in the writer's zone
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_YEAR_ONE, _YEAR_LAST = -62_135_596_800 + 86_400, 253_402_300_799 - 86_400
_LATE_NANOS = 999_999
_ZEROS = 7


class WideReader:
    """Reads a file's stripes; moments are microseconds.

    Args:
        file: The file.
        size: Its size in bytes.

    Raises:
        ValueError: The file is damaged.
    """

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._tail = read_tail(file, size)
        self._types = [fields_of(t) for t in messages_of(self._tail.fields, 4)]
        self._stripes = [fields_of(s) for s in messages_of(self._tail.fields, 3)]
        self._reader = orc.ORCFile(shown_as(file, self._tail, _as_seconds))

    def read_stripe(self, stripe: int, columns: Sequence[str] | None) -> pa.RecordBatch:
        """A stripe's rows."""
        batch = self._reader.read_stripe(stripe, columns=columns)
        places = {name: at for at, name in enumerate(self._reader.schema.names)}
        roots = numbers_of(self._types[0], 2)
        own = _Stripe(self._file, self._stripes[stripe], self._tail.codec)
        arrays: list[pa.Array] = []
        for at, name in enumerate(batch.schema.names):
            root = roots[at if columns is None else places[name]]
            arrays.append(self._moments(batch.column(at), root, own))
        return pa.RecordBatch.from_arrays(arrays, names=batch.schema.names)

    def _moments(self, values: pa.Array, number: int, stripe: _Stripe) -> pa.Array:
        """A column with its moments, at any depth."""
        kind, inner = number_of(self._types[number], 1), numbers_of(self._types[number], 2)
        if kind in {_MOMENT, _INSTANT}:
            return stripe.moments(values, number, instant=kind == _INSTANT)
        if pa.types.is_union(values.type):
            children = [self._moments(values.field(at), n, stripe) for at, n in enumerate(inner)]
            return pa.UnionArray.from_sparse(values.type_codes, children)
        if pa.types.is_struct(values.type):
            made = [self._moments(values.field(at), n, stripe) for at, n in enumerate(inner)]
            kinds = [pa.field(f.name, a.type) for f, a in zip(values.type, made, strict=True)]
            return _rebuilt(values, pa.struct(kinds), made, 1)
        if pa.types.is_map(values.type):
            pair = [
                self._moments(part, n, stripe)
                for part, n in zip((values.keys, values.items), inner, strict=True)
            ]
            whole = pa.map_(pair[0].type, pair[1].type)
            both = pa.StructArray.from_arrays(pair, fields=[whole.key_field, whole.item_field])
            return _rebuilt(values, whole, [both], 2)
        if pa.types.is_list(values.type):
            one = self._moments(values.values, inner[0], stripe)
            return _rebuilt(values, pa.list_(one.type), [one], 2)
        return values


def _rebuilt(values: pa.Array, kind: pa.DataType, children: list[pa.Array], own: int) -> pa.Array:
    """An array with other children; its own first buffers stay."""
    return pa.Array.from_buffers(kind, len(values), values.buffers()[:own], children=children)


def _as_seconds(pairs: Pairs) -> Pairs:
    return [
        (n, _LONG if n == 1 and v in {_MOMENT, _INSTANT} else v) for n, v in sized_decimal(pairs)
    ]


class _Stripe:
    """The footer of a stripe, and its streams of nanoseconds."""

    def __init__(self, file: BinaryIO, about: Fields, codec: int) -> None:
        start, index, data = (number_of(about, n) for n in (1, 2, 3))
        self._file = file
        self._codec = codec
        footer = fields_of(plain(read_part(file, start + index + data, number_of(about, 4)), codec))
        self._encodings = [number_of(fields_of(e), 1) for e in messages_of(footer, 2)]
        self._zone = b"".join(messages_of(footer, 3)[:1]).decode() or "UTC"
        self._nanos: dict[int, tuple[int, int]] = {}
        for stream in map(fields_of, messages_of(footer, 1)):
            length = number_of(stream, 3)
            if number_of(stream, 1) == _SECONDARY:
                self._nanos[number_of(stream, 2)] = start, length
            start += length

    def moments(self, seconds: pa.Array, number: int, *, instant: bool) -> pa.Array:
        """Moments of a column, from the seconds that its first stream counts from 2015 on."""
        start, length = self._nanos.get(number, (0, 0))
        data = plain(read_part(self._file, start, length), self._codec) if length else b""
        second = self._encodings[number] == _SECOND_VERSION
        parts = iter(numbers_of_runs(data, second=second))
        zone = "UTC" if instant else self._zone
        base = int(_BASE.replace(tzinfo=dt.UTC).timestamp())
        counted = pc.add(seconds, base - _offset(zone, base))
        micros = [
            None if value is None else _micros(value + _offset(zone, value), next(parts))
            for value in counted.to_pylist()
        ]
        return pa.array(micros, pa.timestamp("us", "UTC" if instant else None))


def _micros(seconds: int, part: int) -> int:
    """Microseconds of a second's count and its packed nanoseconds, as ORC's own readers take them."""
    part &= (1 << 64) - 1  # writers count nanoseconds before 1970 downwards, in 64 bits
    signed = part - (1 << 64) if part >> 63 else part
    zeros, nanos = signed & _ZEROS, signed >> 3
    if zeros:
        nanos *= 10 ** (zeros + 1)
    if seconds < 0 and nanos > _LATE_NANOS:
        seconds -= 1
    return seconds * 1_000_000 + nanos // 1_000


def _offset(zone: str, seconds: int) -> int:
    """How far a zone's clock is before UTC's at a moment."""
    if zone in {"UTC", "GMT"}:
        return 0
    try:
        known = zoneinfo.ZoneInfo(zone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError) as error:
        words = f"its writer's time zone '{zone[:50]}' is not known"
        raise ValueError(words) from error
    inside = min(max(seconds, _YEAR_ONE), _YEAR_LAST)
    moment = (_EPOCH + dt.timedelta(seconds=inside)).astimezone(known)
    offset = moment.utcoffset()
    return int(offset.total_seconds()) if offset is not None else 0

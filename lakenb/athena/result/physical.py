"""The engine's arrays as Athena's: intervals, chars, zones, addresses, at any depth.

How the engine holds a type is told by ``lakenb.sql.compiler.physical``; what leaves a query is told by
``arrow_type``. A value that Arrow has no type for (a zone of its own, a time with a zone) is Athena's text.
"""

from __future__ import annotations

import ipaddress
import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING

from lakenb.values.arrow_types import arrow_type
from lakenb.values.moments import moment_text

if TYPE_CHECKING:
    import pyarrow as pa

    from lakenb.values.types import DataType

_DAY_MILLIS = 86_400_000
_NANOS = 1_000_000
_V4 = bytes(10) + b"\xff\xff"
_CLOCK = len("00:00:00")


def athena_array(array: pa.Array, kind: DataType) -> pa.Array:
    """An engine's array with the Arrow type of Athena's type.

    Args:
        array: As the engine gives it.
        kind: Athena's type.

    Raises:
        pyarrow.ArrowInvalid: A value that the type can't hold.
    """
    import pyarrow as pa

    wanted = arrow_type(kind)
    if isinstance(array, pa.ExtensionArray):
        array = array.storage
    if array.null_count == len(array):  # the engine gives a NULL that it has worked out no type
        return pa.nulls(len(array), wanted)
    if array.type == wanted and not any(inner.name in _MAKERS for inner in kind.walk()):
        return array
    if kind.name == "array":
        return _listed(array, wanted, [athena_array(array.values, kind.children[0])])
    if kind.name == "map":
        of_key, of_value = kind.children
        # DuckDB 1.5 gives the keys of an empty map as integers, 2.0 as nulls.
        unknown = of_key.name == "unknown"
        keys = array.keys.cast(wanted.key_type) if unknown else athena_array(array.keys, of_key)
        entries = [keys, athena_array(array.items, of_value)]
        fields = [wanted.key_field, wanted.item_field]
        return _listed(array, wanted, [pa.StructArray.from_arrays(entries, fields=fields)])
    if kind.name == "row":
        # Flattened, a field is NULL where its row is; what stands there otherwise means nothing.
        pairs = zip(array.flatten(), kind.children, strict=True)
        children = [athena_array(inner, child) for inner, child in pairs]
        return pa.StructArray.from_arrays(children, fields=list(wanted), mask=array.is_null())
    maker = _MAKERS.get(kind.name)
    made = maker(array, kind) if maker is not None else array
    return made if made.type == wanted else made.cast(wanted)


def _listed(array: pa.Array, wanted: pa.DataType, children: list[pa.Array]) -> pa.Array:
    """A list or a map with other values at the same places."""
    import pyarrow as pa

    buffers = array.buffers()[:2]
    return pa.Array.from_buffers(
        wanted, len(array), buffers, offset=array.offset, children=children
    )


# --- makers: what one scalar type is made from ------------------------------------------------------


def _day_second(array: pa.Array, _: DataType) -> pa.Array:
    import pyarrow as pa

    if not pa.types.is_int64(array.type):
        return array
    import numpy as np

    millis = array.fill_null(0).to_numpy(zero_copy_only=False)
    rest = np.fmod(millis, _DAY_MILLIS)  # of the same sign as the whole
    days = (millis - rest) // _DAY_MILLIS
    return _intervals(array, np.zeros(len(array), np.int32), days, rest * _NANOS)


def _year_month(array: pa.Array, _: DataType) -> pa.Array:
    import pyarrow as pa

    if not pa.types.is_integer(array.type):
        return array
    import numpy as np

    nothing = np.zeros(len(array), np.int64)
    months = array.fill_null(0).to_numpy(zero_copy_only=False)
    return _intervals(array, months, nothing, nothing)


def _intervals(array: pa.Array, months: object, days: object, nanos: object) -> pa.Array:
    """Arrow's intervals, which pyarrow makes from no other type: 4, 4 and 8 bytes each."""
    import numpy as np
    import pyarrow as pa

    made = np.empty(len(array), np.dtype([("m", "<i4"), ("d", "<i4"), ("n", "<i8")]))
    made["m"], made["d"], made["n"] = months, days, nanos
    valid = None
    if array.null_count:
        packed = np.packbits(array.is_valid().to_numpy(zero_copy_only=False), bitorder="little")
        valid = pa.py_buffer(packed.tobytes())
    return pa.Array.from_buffers(
        pa.month_day_nano_interval(), len(array), [valid, pa.py_buffer(made.tobytes())]
    )


def _char(array: pa.Array, kind: DataType) -> pa.Array:
    import pyarrow.compute as pc

    return pc.utf8_rpad(array, kind.params[0], " ")


def _zoned(array: pa.Array, kind: DataType) -> pa.Array:
    """Values that each have a zone of their own become text."""
    import pyarrow as pa

    if not pa.types.is_struct(array.type):
        return array
    digits = kind.params[0] if kind.params else 3
    moments = array.field(0).cast(pa.timestamp("us", tz="UTC")).cast(pa.int64()).to_pylist()
    zones = array.field(1).to_pylist()
    missing = array.is_null().to_pylist()
    texts = [
        None if gone or micros is None else moment_text(micros, zone or "UTC", digits)
        for micros, zone, gone in zip(moments, zones, missing, strict=True)
    ]
    return pa.array(texts, pa.string())


def _fraction(micros: int, digits: int) -> str:
    return f".{micros:06d}"[: digits + 1] if digits else ""


def _zoned_time(array: pa.Array, kind: DataType) -> pa.Array:
    """The engine's text ``01:02:03.5+05:45`` with as many digits as the type has."""
    import pyarrow as pa

    digits = kind.params[0] if kind.params else 3
    texts = [None if text is None else _clock(text, digits) for text in array.to_pylist()]
    return pa.array(texts, pa.string())


def _clock(text: str, digits: int) -> str:
    place = max(text.rfind("+"), text.rfind("-"))
    clock, offset = text[:place], text[place:]
    micros = clock[_CLOCK + 1 :].ljust(6, "0")[:6]
    offset = offset if ":" in offset else f"{offset}:00"
    return f"{clock[:_CLOCK]}{_fraction(int(micros or 0), digits)}{offset[:6]}"


def _address(array: pa.Array, _: DataType) -> pa.Array:
    import pyarrow as pa

    if pa.types.is_string(array.type):
        return array
    return pa.array(
        [None if v is None else _address_text(v) for v in array.to_pylist()], pa.string()
    )


def _address_text(value: bytes) -> str:
    if value.startswith(_V4):
        return str(ipaddress.IPv4Address(value[len(_V4) :]))
    return str(ipaddress.IPv6Address(value))


def _uuid(array: pa.Array, _: DataType) -> pa.Array:
    import pyarrow as pa

    if not pa.types.is_fixed_size_binary(array.type):
        return array
    texts = [None if v is None else str(uuid.UUID(bytes=v)) for v in array.to_pylist()]
    return pa.array(texts, pa.string())


def _unknown(array: pa.Array, _: DataType) -> pa.Array:
    import pyarrow as pa

    return pa.nulls(len(array))


_MAKERS: dict[str, Callable[[pa.Array, DataType], pa.Array]] = {
    "interval day to second": _day_second,
    "interval year to month": _year_month,
    "char": _char,
    "timestamp with time zone": _zoned,
    "time with time zone": _zoned_time,
    "ipaddress": _address,
    "uuid": _uuid,
    "unknown": _unknown,
}

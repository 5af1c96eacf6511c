"""Arrow's types of Athena's, for rows that LakeNB reads or makes itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.errors import NotYetAvailable

if TYPE_CHECKING:
    import pyarrow as pa

    from lakenb.values.types import DataType


def arrow_type(kind: DataType) -> pa.DataType:
    """The Arrow type of a catalog type.

    Raises:
        NotYetAvailable: A type that Arrow does not have, by name.
    """
    import pyarrow as pa

    if kind.name == "array":
        return pa.list_(arrow_type(kind.children[0]))
    if kind.name == "map":
        # A map without entries may have keys of no type; Arrow wants one, as a key is never NULL.
        key = pa.int32() if kind.children[0].name == "unknown" else arrow_type(kind.children[0])
        return pa.map_(key, arrow_type(kind.children[1]))
    if kind.name == "row":
        pairs = zip(_names(kind.fields), kind.children, strict=True)
        return pa.struct([(name, arrow_type(child)) for name, child in pairs])
    if kind.name == "decimal":
        return pa.decimal128(kind.params[0], kind.params[1])
    if kind.name == "timestamp with time zone" and kind.zone:
        return pa.string() if kind.zone == "*" else pa.timestamp("us", tz=kind.zone)
    made = _SCALARS.get(kind.name)
    if made is None:
        message = f"The type {kind} isn't in LakeNB yet."
        raise NotYetAvailable(message)
    return getattr(pa, made[0])(*made[1:])


def _names(fields: tuple[str, ...]) -> list[str]:
    """A row may hold fields without a name or of one name; Arrow wants distinct ones."""
    names: list[str] = []
    for at, name in enumerate(fields):
        names.append(f"field{at}" if not name or name in names else name)
    return names


_SCALARS: dict[str, tuple[str, ...]] = {
    "boolean": ("bool_",),
    "tinyint": ("int8",),
    "smallint": ("int16",),
    "integer": ("int32",),
    "bigint": ("int64",),
    "real": ("float32",),
    "double": ("float64",),
    "varchar": ("string",),
    "char": ("string",),
    "json": ("string",),
    "varbinary": ("binary",),
    "date": ("date32",),
    "time": ("time64", "us"),
    "timestamp": ("timestamp", "us"),
    "timestamp with time zone": ("timestamp", "us", "UTC"),
    "time with time zone": ("string",),
    "uuid": ("string",),
    "ipaddress": ("string",),
    "color": ("string",),
    **dict.fromkeys(("geometry", "sphericalgeography", "bingtile"), ("string",)),
    "interval day to second": ("month_day_nano_interval",),
    "interval year to month": ("month_day_nano_interval",),
    **dict.fromkeys(
        ("hyperloglog", "p4hyperloglog", "tdigest", "qdigest", "setdigest"), ("binary",)
    ),
    "unknown": ("null",),
}

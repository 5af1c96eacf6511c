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
        return pa.map_(arrow_type(kind.children[0]), arrow_type(kind.children[1]))
    if kind.name == "row":
        pairs = zip(kind.fields, kind.children, strict=True)
        named = enumerate(pairs)  # a row may hold fields without a name; Arrow wants distinct ones
        return pa.struct([(name or f"field{at}", arrow_type(c)) for at, (name, c) in named])
    if kind.name == "decimal":
        return pa.decimal128(kind.params[0], kind.params[1])
    made = _SCALARS.get(kind.name)
    if made is None:
        message = f"The type {kind} isn't in LakeNB yet."
        raise NotYetAvailable(message)
    return getattr(pa, made[0])(*made[1:])


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
    "unknown": ("null",),
}

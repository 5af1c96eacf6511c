"""checksum (Trino: "Aggregate functions"): a sum of hashes that the order of rows does not change."""

from __future__ import annotations

from lakenb.errors import NotYetAvailable
from lakenb.sql.compiler.value import Typed
from lakenb.sql.kernels import loader
from lakenb.sql.registry.model import Call, Family, Function, Kernel

_NULL = "-7046029288634856825"
"""What a NULL adds: xxHash's first prime."""
_WRAP = "CAST(18446744073709551616 AS HUGEINT)"
_WHOLE = frozenset({"boolean", "tinyint", "smallint", "integer", "bigint"})


def _hash(value: Typed) -> str:
    name, sql = value.type.name, value.sql
    if name == "unknown":
        return f"CASE WHEN {sql} IS NULL THEN {_NULL} END"
    if name in _WHOLE:
        return f"checksum_number_kernel(CAST({sql} AS BIGINT))"
    if name == "date":
        return f"checksum_number_kernel(CAST({sql} - DATE '1970-01-01' AS BIGINT))"
    if name == "double":
        return f"checksum_double_kernel({sql})"
    if name == "varchar":
        return f"checksum_kernel(encode({sql}))"
    if name == "varbinary":
        return f"checksum_kernel({sql})"
    message = f"checksum of {value.type} isn't in LakeNB yet."
    raise NotYetAvailable(message)


def _checksum(call: Call) -> str:
    value = call.args[0]
    total = call.duckdb("sum", f"coalesce({_hash(value)}, {_NULL})")
    return f"checksum_total_kernel(CAST(({total} % {_WRAP} + {_WRAP}) % {_WRAP} AS UBIGINT))"


KERNELS: tuple[Kernel, ...] = (
    Kernel("checksum_kernel", ("BLOB",), "BIGINT", loader("checksum", "of_bytes")),
    Kernel("checksum_number_kernel", ("BIGINT",), "BIGINT", loader("checksum", "of_numbers")),
    Kernel("checksum_double_kernel", ("DOUBLE",), "BIGINT", loader("checksum", "of_numbers")),
    Kernel("checksum_total_kernel", ("UBIGINT",), "BLOB", loader("checksum", "total")),
)
FUNCTIONS: tuple[Function, ...] = (
    Family("aggregate").aggregate(
        "checksum(T) -> varbinary",
        _checksum,
        kernels="checksum_kernel checksum_number_kernel checksum_double_kernel "
        "checksum_total_kernel",
    ),
)

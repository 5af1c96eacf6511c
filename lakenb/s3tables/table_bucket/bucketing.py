"""Iceberg's bucket transform over Arrow arrays (Iceberg: "Bucket Transform Details").

An engine that writes bucketed tables calls these; DuckDB has no Murmur3 of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa

_TYPES = {
    "tinyint": "TINYINT",
    "smallint": "SMALLINT",
    "integer": "INTEGER",
    "bigint": "BIGINT",
    "date": "DATE",
    "timestamp": "TIMESTAMP",
    "varchar": "VARCHAR",
    "blob": "BLOB",
    "time": "TIME",
    "decimal": "VARCHAR",
}
_WIDENED = frozenset({"tinyint", "smallint"})

Bucketing = Callable[["pa.Array", "pa.Array"], "pa.Array"]


def bucket_functions() -> tuple[tuple[str, tuple[str, str], Bucketing], ...]:
    """For each type: ``iceberg_bucket_<type>``, DuckDB's argument types, and the function.

    Its arguments are the values and the number of buckets, repeated; its result the bucket numbers. A
    decimal comes as its text, for DuckDB's functions are made for one precision and scale.
    """
    return tuple(
        (f"iceberg_bucket_{name}", (kind, "INTEGER"), _function(name))
        for name, kind in _TYPES.items()
    )


def _function(name: str) -> Bucketing:
    def bucket(values: Any, counts: Any) -> Any:
        import pyarrow as pa
        import pyarrow.compute as pc
        from pyiceberg_core import transform

        array = values.combine_chunks() if isinstance(values, pa.ChunkedArray) else values
        if not len(array):
            return pa.array([], pa.int32())
        if name in _WIDENED:
            array = array.cast(pa.int32())
        if name == "decimal":  # the hash is that of the digits, wherever the point is
            array = pc.replace_substring(array, ".", "").cast(pa.decimal128(38, 0))
        return transform.bucket(array, counts[0].as_py())

    return bucket

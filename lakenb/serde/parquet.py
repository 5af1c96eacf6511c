"""Parquet (AWS: "Parquet SerDe"): columns by name, unless ``parquet.column.index.access`` says otherwise."""

from __future__ import annotations

from collections.abc import Mapping

from lakenb.serde.model import Reader, StoredAs, index_access

PARQUET = "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe"
PARQUET_FILES = StoredAs(
    PARQUET,
    "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
    "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
)


def parquet(properties: Mapping[str, str], parameters: Mapping[str, str]) -> Reader:
    """The reader of Parquet; option ``by_position`` is ``true`` for columns by position."""
    by_index = index_access("parquet.column.index.access", properties, parameters, default=False)
    return Reader("parquet", {"by_position": "true"} if by_index else {})

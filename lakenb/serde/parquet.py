"""Parquet (AWS: "Parquet SerDe"): columns by name."""

from __future__ import annotations

from collections.abc import Mapping

from lakenb.serde.model import Reader, StoredAs

PARQUET = "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe"
PARQUET_FILES = StoredAs(
    PARQUET,
    "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
    "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
)


def parquet(_properties: Mapping[str, str], _parameters: Mapping[str, str]) -> Reader:
    """The reader of Parquet."""
    return Reader("parquet")

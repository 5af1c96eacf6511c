"""ORC (AWS: "ORC SerDe"): columns by position."""

from __future__ import annotations

from collections.abc import Mapping

from lakenb.serde.model import Reader, StoredAs

ORC = "org.apache.hadoop.hive.ql.io.orc.OrcSerde"
ORC_FILES = StoredAs(
    ORC,
    "org.apache.hadoop.hive.ql.io.orc.OrcInputFormat",
    "org.apache.hadoop.hive.ql.io.orc.OrcOutputFormat",
)


def orc(_properties: Mapping[str, str], _parameters: Mapping[str, str]) -> Reader:
    """The reader of ORC."""
    return Reader("orc")

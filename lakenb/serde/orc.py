"""ORC (AWS: "ORC SerDe"): columns by position, unless ``orc.column.index.access`` says otherwise."""

from __future__ import annotations

from collections.abc import Mapping

from lakenb.serde.model import Reader, StoredAs, index_access

ORC = "org.apache.hadoop.hive.ql.io.orc.OrcSerde"
ORC_FILES = StoredAs(
    ORC,
    "org.apache.hadoop.hive.ql.io.orc.OrcInputFormat",
    "org.apache.hadoop.hive.ql.io.orc.OrcOutputFormat",
)


def orc(properties: Mapping[str, str], parameters: Mapping[str, str]) -> Reader:
    """The reader of ORC; option ``by_name`` is ``true`` for columns by name."""
    by_index = index_access("orc.column.index.access", properties, parameters, default=True)
    return Reader("orc", {"by_name": "false" if by_index else "true"})

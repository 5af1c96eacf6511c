"""Hive SerDes as readers' options (AWS: "Supported SerDes and data formats").

A SerDe is one entry of ``READERS``, its family a file of this room. Those that Athena has and LakeNB lacks
are listed by name, so that a table over them says so.
"""

from __future__ import annotations

from collections.abc import Mapping

from lakenb.errors import InvalidRequest, NotYetAvailable, QueryFailed
from lakenb.serde.avro import AVRO, AVRO_FILES, avro
from lakenb.serde.json import HIVE_JSON, JSON, OPENX_JSON, json
from lakenb.serde.lazy_simple import LAZY_SIMPLE, TEXTFILE, lazy_simple
from lakenb.serde.model import Reader, ReaderMaker, StoredAs
from lakenb.serde.orc import ORC, ORC_FILES, orc
from lakenb.serde.parquet import PARQUET, PARQUET_FILES, parquet

READERS: dict[str, ReaderMaker] = {
    LAZY_SIMPLE: lazy_simple,
    HIVE_JSON: json,
    OPENX_JSON: json,
    PARQUET: parquet,
    ORC: orc,
    AVRO: avro,
}
STORED_AS = {
    "TEXTFILE": TEXTFILE,
    "JSON": JSON,
    "PARQUET": PARQUET_FILES,
    "ORC": ORC_FILES,
    "AVRO": AVRO_FILES,
}
_LATER = {
    "org.apache.hadoop.hive.serde2.OpenCSVSerde": "OpenCSVSerde",
    "org.apache.hadoop.hive.serde2.RegexSerDe": "RegexSerDe",
    "com.amazonaws.glue.serde.GrokSerDe": "GrokSerDe",
    "com.amazon.ionhiveserde.IonHiveSerDe": "IonHiveSerDe",
    "com.amazon.emr.hive.serde.CloudTrailSerde": "CloudTrailSerde",
}
_LATER_FORMATS = frozenset({"ION", "RCFILE", "SEQUENCEFILE"})

__all__ = [
    "AVRO",
    "HIVE_JSON",
    "LAZY_SIMPLE",
    "OPENX_JSON",
    "ORC",
    "PARQUET",
    "READERS",
    "STORED_AS",
    "Reader",
    "StoredAs",
    "reader_of",
    "stored_as",
]


def stored_as(word: str | None) -> StoredAs:
    """The classes of a STORED AS word; none is TEXTFILE.

    Raises:
        NotYetAvailable: A format that LakeNB lacks, by name.
        InvalidRequest: No format of Athena.
    """
    name = (word or "TEXTFILE").upper()
    if name in _LATER_FORMATS:
        message = f"STORED AS {name} isn't in LakeNB yet; it comes with the other SerDes."
        raise NotYetAvailable(message)
    if name not in STORED_AS:
        message = (
            f"Unrecognized file format in STORED AS clause: {name}; use {', '.join(STORED_AS)}."
        )
        raise InvalidRequest(message)
    return STORED_AS[name]


def reader_of(
    serde: str | None, properties: Mapping[str, str], parameters: Mapping[str, str]
) -> Reader:
    """How to read a table's files.

    Args:
        serde: The serialization library's class.
        properties: The SerDe's properties.
        parameters: The table's parameters.

    Raises:
        NotYetAvailable: A SerDe or property that LakeNB lacks, by name.
        QueryFailed: HIVE_UNSUPPORTED_FORMAT for an unknown class.
    """
    name = serde or LAZY_SIMPLE
    if name in _LATER:
        message = f"{_LATER[name]} isn't in LakeNB yet; it comes with the other SerDes."
        raise NotYetAvailable(message)
    made = READERS.get(name)
    if made is None:
        message = f"Unsupported SerDe: {name}; use one that Athena documents."
        raise QueryFailed(message, name="HIVE_UNSUPPORTED_FORMAT")
    return made(properties, parameters)

"""Hive SerDes as readers' options (AWS: "Supported SerDes and data formats").

A SerDe is one entry of ``READERS``, its family a file of this room. Those that Athena has and LakeNB lacks
are listed by name, so that a table over them says so.
"""

from __future__ import annotations

from collections.abc import Mapping

from lakenb.errors import InvalidRequest, NotYetAvailable, QueryFailed
from lakenb.serde.avro import AVRO, AVRO_FILES, avro
from lakenb.serde.grok import GROK, grok
from lakenb.serde.ion import ION, ION_FILES, ion
from lakenb.serde.json import (
    CLOUDTRAIL,
    CLOUDTRAIL_INPUT,
    HIVE_JSON,
    HIVE_JSON_OLD,
    JSON,
    OPENX_JSON,
    cloudtrail,
    hive_json,
    openx_json,
)
from lakenb.serde.lazy_simple import LAZY_SIMPLE, TEXTFILE, lazy_simple
from lakenb.serde.model import Reader, ReaderMaker, StoredAs
from lakenb.serde.open_csv import OPEN_CSV, open_csv
from lakenb.serde.orc import ORC, ORC_FILES, orc
from lakenb.serde.parquet import PARQUET, PARQUET_FILES, parquet
from lakenb.serde.regex import REGEX, REGEX_OLD, regex

READERS: dict[str, ReaderMaker] = {
    LAZY_SIMPLE: lazy_simple,
    OPEN_CSV: open_csv,
    HIVE_JSON: hive_json,
    HIVE_JSON_OLD: hive_json,
    OPENX_JSON: openx_json,
    CLOUDTRAIL: cloudtrail,
    REGEX: regex,
    REGEX_OLD: regex,
    GROK: grok,
    PARQUET: parquet,
    ORC: orc,
    AVRO: avro,
    ION: ion,
}
STORED_AS = {
    "TEXTFILE": TEXTFILE,
    "JSON": JSON,
    "PARQUET": PARQUET_FILES,
    "ORC": ORC_FILES,
    "AVRO": AVRO_FILES,
    "ION": ION_FILES,
}
_LATER_FORMATS = frozenset({"RCFILE", "SEQUENCEFILE"})

__all__ = [
    "AVRO",
    "CLOUDTRAIL",
    "CLOUDTRAIL_INPUT",
    "GROK",
    "HIVE_JSON",
    "ION",
    "LAZY_SIMPLE",
    "OPENX_JSON",
    "OPEN_CSV",
    "ORC",
    "PARQUET",
    "READERS",
    "REGEX",
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
    serde: str | None,
    properties: Mapping[str, str],
    parameters: Mapping[str, str],
    input_format: str | None = None,
) -> Reader:
    """How to read a table's files.

    Args:
        serde: The serialization library's class.
        properties: The SerDe's properties.
        parameters: The table's parameters.
        input_format: The table's; CloudTrail's makes rows of the records in a file.

    Raises:
        NotYetAvailable: A SerDe or property that LakeNB lacks, by name.
        QueryFailed: HIVE_UNSUPPORTED_FORMAT for an unknown class.
    """
    name = serde or LAZY_SIMPLE
    made = READERS.get(name)
    if made is None:
        message = f"Unsupported SerDe: {name}; use one that Athena documents."
        raise QueryFailed(message, name="HIVE_UNSUPPORTED_FORMAT")
    if input_format == CLOUDTRAIL_INPUT and made in {hive_json, openx_json}:
        made = cloudtrail
    return made(properties, parameters)

"""Hive SerDes as readers' options (AWS: "Supported SerDes and data formats").

A SerDe is one entry of ``READERS``. Those that Athena has and LakeNB lacks are listed by name, so that
a table over them says so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from lakenb.errors import InvalidRequest, NotYetAvailable, QueryFailed
from lakenb.values.scan import FileFormat

LAZY_SIMPLE = "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe"
HIVE_JSON = "org.apache.hive.hcatalog.data.JsonSerDe"
OPENX_JSON = "org.openx.data.jsonserde.JsonSerDe"
PARQUET = "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe"
ORC = "org.apache.hadoop.hive.ql.io.orc.OrcSerde"

_TEXT_INPUT = "org.apache.hadoop.mapred.TextInputFormat"
_TEXT_OUTPUT = "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat"
_LATER = {
    "org.apache.hadoop.hive.serde2.OpenCSVSerde": "OpenCSVSerde",
    "org.apache.hadoop.hive.serde2.RegexSerDe": "RegexSerDe",
    "com.amazonaws.glue.serde.GrokSerDe": "GrokSerDe",
    "org.apache.hadoop.hive.serde2.avro.AvroSerDe": "AvroSerDe",
    "com.amazon.ionhiveserde.IonHiveSerDe": "IonHiveSerDe",
    "com.amazon.emr.hive.serde.CloudTrailSerde": "CloudTrailSerde",
}
_NUMBER_DIGITS, _BYTES = 3, 256
_ESCAPES = {"\\t": "\t", "\\n": "\n", "\\r": "\r", "\\\\": "\\"}
_LATER_FORMATS = frozenset({"AVRO", "ION", "RCFILE", "SEQUENCEFILE"})


@dataclass(frozen=True, slots=True)
class Reader:
    """How the files of a table are read: the format, and the options of its reader."""

    format: FileFormat
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StoredAs:
    """The classes that a STORED AS word stands for."""

    serde: str
    input_format: str
    output_format: str


STORED_AS = {
    "TEXTFILE": StoredAs(LAZY_SIMPLE, _TEXT_INPUT, _TEXT_OUTPUT),
    "JSON": StoredAs(OPENX_JSON, _TEXT_INPUT, _TEXT_OUTPUT),
    "PARQUET": StoredAs(
        PARQUET,
        "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
        "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
    ),
    "ORC": StoredAs(
        ORC,
        "org.apache.hadoop.hive.ql.io.orc.OrcInputFormat",
        "org.apache.hadoop.hive.ql.io.orc.OrcOutputFormat",
    ),
}


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


def _lazy_simple(properties: Mapping[str, str], parameters: Mapping[str, str]) -> Reader:
    key = "field.delim" if "field.delim" in properties else "serialization.format"
    delimiter = _separator(properties, key, "\x01")
    escape = properties.get("escape.delim", "")
    if escape:
        escape = _separator(properties, "escape.delim", "")
    line = properties.get("line.delim", "\n")
    if line not in {"\n", "\\n", "10"}:
        message = "A line.delim other than the line feed isn't in LakeNB yet."
        raise NotYetAvailable(message)
    return Reader(
        "text",
        {
            "delimiter": delimiter,
            "escape": escape,
            "null_format": properties.get("serialization.null.format", "\\N"),
            "skip_lines": _skipped(parameters),
            "collection": _separator(properties, "collection.delim", "\x02"),
            "map_key": _separator(properties, "mapkey.delim", "\x03"),
        },
    )


def _separator(properties: Mapping[str, str], key: str, default: str) -> str:
    """One character, or its number as Hive also writes it (``serialization.format`` = ``1``).

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY for more than one character.
    """
    text = properties.get(key, default)
    if text.isdecimal() and len(text) <= _NUMBER_DIGITS and int(text) < _BYTES:
        return chr(int(text))
    text = _ESCAPES.get(text, text)
    if len(text) == 1:
        return text
    message = f"{key} {text[:50]!r} has {len(text)} characters; LazySimpleSerDe takes one."
    raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")


def _skipped(parameters: Mapping[str, str]) -> str:
    text = parameters.get("skip.header.line.count", "0").strip()
    if not text.isdecimal():
        message = f"skip.header.line.count is '{text}'; it must be a number of lines."
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    return text


def _json(properties: Mapping[str, str], _: Mapping[str, str]) -> Reader:
    for key in properties:
        if key == "dots.in.keys" and properties[key].lower() == "true":
            message = "dots.in.keys isn't in LakeNB yet; it comes with the other SerDes."
            raise NotYetAvailable(message)
    options = {k.lower(): v.lower() for k, v in properties.items() if k.startswith("mapping.")}
    if properties.get("ignore.malformed.json", "").lower() == "true":
        options["ignore_malformed"] = "true"
    return Reader("json", options)


def _named(format_: FileFormat) -> Callable[[Mapping[str, str], Mapping[str, str]], Reader]:
    return lambda _properties, _parameters: Reader(format_)


READERS: dict[str, Callable[[Mapping[str, str], Mapping[str, str]], Reader]] = {
    LAZY_SIMPLE: _lazy_simple,
    HIVE_JSON: _json,
    OPENX_JSON: _json,
    PARQUET: _named("parquet"),
    ORC: _named("orc"),
}

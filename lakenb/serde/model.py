"""What a SerDe's family tells of itself."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from lakenb.errors import NotYetAvailable, QueryFailed
from lakenb.values.scan import FileFormat

TEXT_INPUT = "org.apache.hadoop.mapred.TextInputFormat"
TEXT_OUTPUT = "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat"


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


ReaderMaker = Callable[[Mapping[str, str], Mapping[str, str]], Reader]
"""Makes a reader from the SerDe's properties and the table's parameters; raises what they ask wrongly."""


def index_access(
    key: str, properties: Mapping[str, str], parameters: Mapping[str, str], *, default: bool
) -> bool:
    """Whether columns are found by position (AWS: "Handle schema updates", "Index access in ORC and Parquet").

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY for neither true nor false.
    """
    text = properties.get(key, parameters.get(key, str(default))).strip().lower()
    if text not in {"true", "false"}:
        message = f"{key} is '{text[:50]}'; it must be true or false."
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    return text == "true"


def skipped_lines(parameters: Mapping[str, str]) -> str:
    """How many lines each file begins with that are no rows, as a number's text.

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY for what is no number.
    """
    text = parameters.get("skip.header.line.count", "0").strip()
    if not text.isdecimal():
        message = f"skip.header.line.count is '{text}'; it must be a number of lines."
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    return text


def timestamp_formats(properties: Mapping[str, str]) -> dict[str, str]:
    """The option ``timestamp_formats``: DuckDB's formats for the patterns of ``timestamp.formats``.

    Hive: ``TimestampParser``. Patterns stand between commas; a backslash makes a comma plain.

    Raises:
        NotYetAvailable: A letter of a pattern that DuckDB has no format for.
    """
    given = properties.get("timestamp.formats", "")
    patterns = [p.replace("\\,", ",").replace("\\\\", "\\") for p in _BETWEEN.findall(given)]
    formats = ["millis" if p.lower() == "millis" else _format_of(p) for p in patterns]
    return {"timestamp_formats": json.dumps(formats)} if formats else {}


def _format_of(pattern: str) -> str:
    made = ""
    for found in _PIECES.finditer(pattern):
        word, quoted, letters = found[0], found[1], found[2]
        if quoted is not None:
            made += (quoted.replace("''", "'") or "'").replace("%", "%%")
        elif not letters:
            made += word.replace("%", "%%")
        elif found[3] in "XZ":  # an offset, in any of its lengths
            made += "%z"
        elif word in _FORMATS:
            made += _FORMATS[word]
        else:
            message = (
                f"timestamp.formats '{pattern[:50]}': '{word}' isn't in LakeNB yet; use yyyy, MM, dd, HH, "
                "mm, ss, SSS, a, EEE, MMM, Z or millis."
            )
            raise NotYetAvailable(message)
    return made


_BETWEEN = re.compile(r"(?:[^,\\]|\\.)+")
_PIECES = re.compile(r"'((?:[^']|'')*)'|(([A-Za-z])\3*)|[^A-Za-z']+")
_FORMATS = dict(
    pair.split("=")
    for pair in """
    yy=%y y=%Y yyyy=%Y YYYY=%Y uuuu=%Y M=%m MM=%m MMM=%b MMMM=%B d=%d dd=%d D=%j DDD=%j H=%H HH=%H h=%I hh=%I
    m=%M mm=%M s=%S ss=%S S=%g SSS=%g SSSSSS=%f SSSSSSSSS=%n a=%p E=%a EEE=%a EEEE=%A z=%Z
    """.split()
)
"""Joda's letters as DuckDB's formats."""

"""What a SerDe's family tells of itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from lakenb.errors import QueryFailed
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

"""LazySimpleSerDe (AWS: "LazySimpleSerDe for CSV, TSV, and custom-delimited files")."""

from __future__ import annotations

from collections.abc import Mapping

from lakenb.errors import QueryFailed
from lakenb.serde.model import (
    TEXT_INPUT,
    TEXT_OUTPUT,
    Reader,
    StoredAs,
    skipped_lines,
    timestamp_formats,
)

LAZY_SIMPLE = "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe"
TEXTFILE = StoredAs(LAZY_SIMPLE, TEXT_INPUT, TEXT_OUTPUT)

_NUMBER_DIGITS, _BYTES = 3, 256
_MORE_LEVELS = {
    "hive.serialization.extend.nesting.levels": "24",
    "hive.serialization.extend.additional.nesting.levels": "26",
}
_ESCAPES = {"\\t": "\t", "\\n": "\n", "\\r": "\r", "\\\\": "\\"}


def lazy_simple(properties: Mapping[str, str], parameters: Mapping[str, str]) -> Reader:
    """The reader of delimited text.

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY for a delimiter that is not one character.
    """
    key = "field.delim" if "field.delim" in properties else "serialization.format"
    delimiter = _separator(properties, key, "\x01")
    escape = properties.get("escape.delim", "")
    if escape:
        escape = _separator(properties, "escape.delim", "")
    collection = "colelction.delim" if "colelction.delim" in properties else "collection.delim"
    options = {
        "delimiter": delimiter,
        "escape": escape,
        "null_format": properties.get("serialization.null.format", "\\N"),
        "skip_lines": skipped_lines(parameters),
        "collection": _separator(properties, collection, "\x02"),
        "map_key": _separator(properties, "mapkey.delim", "\x03"),
        **timestamp_formats(properties),
    }
    line = properties.get("line.delim", "\n")
    if line not in {"\n", "\\n", "10"}:
        options["line_delimiter"] = _separator(properties, "line.delim", "\n")
    for key, levels in _MORE_LEVELS.items():
        if {**parameters, **properties}.get(key, "").lower() == "true":
            options["levels"] = levels
    return Reader("text", options)


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

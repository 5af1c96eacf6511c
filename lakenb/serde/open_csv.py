"""OpenCSVSerde (AWS: "Open CSV SerDe for processing CSV"; Hive: ``OpenCSVSerde``)."""

from __future__ import annotations

from collections.abc import Mapping

from lakenb.errors import QueryFailed
from lakenb.serde.model import Reader, skipped_lines

OPEN_CSV = "org.apache.hadoop.hive.serde2.OpenCSVSerde"
_DEFAULTS = {"separatorChar": ",", "quoteChar": '"', "escapeChar": "\\"}
_ESCAPES = {"\\t": "\t", "\\n": "\n", "\\r": "\r", "\\\\": "\\", "\\0": "\0"}


def open_csv(properties: Mapping[str, str], parameters: Mapping[str, str]) -> Reader:
    """The reader of quoted text.

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY for marks that are equal.
    """
    separator, quote, escape = (_mark(properties, key) for key in _DEFAULTS)
    if escape == '"':  # Hive gives its parser the parser's own escape then
        escape = "\\"
    no_quotes = quote == escape == "\0"
    if len({separator, quote, escape}) < len(_DEFAULTS) - no_quotes:
        message = "separatorChar, quoteChar and escapeChar must differ from each other."
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    return Reader(
        "csv",
        {
            "delimiter": separator,
            "quote": quote,
            "escape": escape,
            "skip_lines": skipped_lines(parameters),
        },
    )


def _mark(properties: Mapping[str, str], key: str) -> str:
    """Hive takes the first character of a property, and of none its default."""
    given = properties.get(key) or _DEFAULTS[key]
    return _ESCAPES.get(given, given)[0]

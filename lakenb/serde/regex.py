"""RegexSerDe (AWS: "Regex SerDe"; Hive: ``RegexSerDe``)."""

from __future__ import annotations

from collections.abc import Mapping

from lakenb.errors import QueryFailed
from lakenb.serde.model import Reader, skipped_lines, timestamp_formats
from lakenb.values.pattern import PatternError, translated

REGEX = "org.apache.hadoop.hive.serde2.RegexSerDe"
REGEX_OLD = "org.apache.hadoop.hive.contrib.serde2.RegexSerDe"


def regex(properties: Mapping[str, str], parameters: Mapping[str, str]) -> Reader:
    """The reader of lines that a regular expression takes apart; it must match the whole line.

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY without ``input.regex``, or for one that is none of Java's.
    """
    given = properties.get("input.regex", "")
    if not given:
        message = "RegexSerDe needs the property input.regex; write it WITH SERDEPROPERTIES."
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    ignore = properties.get("input.regex.case.insensitive", "").lower() == "true"
    pattern = f"{'(?i)' if ignore else ''}(?s:{given})"
    check_pattern(pattern, "input.regex")
    return Reader(
        "pattern",
        {
            "regex": pattern,
            "whole": "true",
            "skip_lines": skipped_lines(parameters),
            **timestamp_formats(properties),
        },
    )


def check_pattern(pattern: str, key: str) -> None:
    """Raise INVALID_TABLE_PROPERTY for a pattern that is none of Java's."""
    try:
        translated(pattern)
    except PatternError as error:
        message = f"{key} is no regular expression of Java's ({error}); correct it."
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY") from error

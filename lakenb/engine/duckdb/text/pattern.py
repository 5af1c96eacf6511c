"""Lines that a regular expression takes apart: RegexSerDe and GrokSerDe.

AWS: "Regex SerDe", "Grok SerDe"; Hive: ``RegexSerDe``. A line that does not match gives NULL in every column,
as does a group that is not there. RE2 takes what it reads as Java does, the package regex the rest.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from lakenb.engine.duckdb.text.functions import PATTERN_FIELDS
from lakenb.errors import QueryFailed
from lakenb.values.names import quote_text as text
from lakenb.values.pattern import PatternError, translated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lakenb.values.pattern import Pattern
    from lakenb.values.scan import ScanColumn

_MOST_RE2_GROUPS = 100


def pattern_lists(lines: str, line: str, options: Mapping[str, str], keep: str) -> str:
    """A subquery that gives each line's groups as the list ``f``.

    Args:
        lines: What gives the lines, a name or a subquery, as ``s``.
        line: The expression of a line in it.
        options: ``regex``, Java's; ``whole``, whether it must match the whole line.
        keep: The other columns of it that stay.

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY for a pattern that is none.
    """
    made = _translated(options["regex"])
    whole = options.get("whole", "") == "true"
    kernel = f"{PATTERN_FIELDS}(x.l, {text(options['regex'])}, {str(whole).lower()})"
    source = f"(SELECT {line} AS l, {keep} FROM {lines} s)"
    if not whole or made.re2 is None or not _takes_all(made) or options.get("line_delimiter"):
        return f"(SELECT {kernel} AS f, x.* EXCLUDE (l) FROM {source} x)"
    names = ", ".join(text(f"g{n}") for n in range(made.groups + 1))
    anchored = f"\\A({made.re2})\\z"
    found = f"regexp_extract(l, {text(anchored)}, [{names}])"
    groups = ", ".join(
        f"nullif(x.r.g{n}, '')" if made.optional[n] else f"x.r.g{n}"
        for n in range(1, made.groups + 1)
    )
    empty = str(_matches_empty(made)).lower()
    matched = f"CASE WHEN x.l = '' THEN {empty} ELSE x.r.g0 = x.l END"
    chosen = f"CASE WHEN {matched} THEN [{groups}] END"
    if made.ascii_only:
        chosen = f"CASE WHEN strlen(x.l) = length(x.l) THEN {chosen} ELSE {kernel} END"
    return (
        f"(SELECT {chosen} AS f, x.* EXCLUDE (l, r) FROM (SELECT *, {found} AS r FROM {source}) x)"
    )


def _translated(pattern: str) -> Pattern:
    try:
        return translated(pattern)
    except PatternError as error:
        message = f"The table's regular expression is none of Java's: {error}; correct input.regex."
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY") from error


def _takes_all(made: Pattern) -> bool:
    """Whether RE2's empty text for a group tells that it had no part in the match."""
    groups = range(1, made.groups + 1)
    return 0 < made.groups < _MOST_RE2_GROUPS and all(
        made.widths[n] or not made.optional[n] for n in groups
    )


def _matches_empty(made: Pattern) -> bool:
    import regex  # type: ignore[import-untyped]  # it brings no types

    return regex.fullmatch(made.regex, "", flags=regex.V1) is not None


def group_of(column: ScanColumn, options: Mapping[str, str]) -> str:
    """The expression of a column's text among the groups ``s.f``.

    Regex takes groups by the column's place. Grok's have names: a column is the one of its name, else the one
    of its place among those that the format itself names.
    """
    if "captures" not in options:
        return f"s.f[{column.position + 1}]"
    names = translated(options["regex"]).names
    captures: list[tuple[str, str, bool]] = json.loads(options["captures"])
    groups = [group for name, group, _ in captures if name == column.name]
    own = [group for _, group, named in captures if named]
    if not groups and column.position < len(own):
        groups = [own[column.position]]
    if not groups:
        return "CAST(NULL AS VARCHAR)"
    value = f"COALESCE({', '.join(f's.f[{names[group]}]' for group in groups)})"
    plain = f"regexp_replace({value}, {text(_QUOTED)}, '\\1\\2', 's')"
    return f"CASE WHEN {value} IN ('\"', '''') THEN '' ELSE {plain} END"


_QUOTED = "^(?:\"(.*)\"|'(.*)')$"
"""Grok takes the quotes from a value that stands in them."""

"""GrokSerDe (AWS: "Grok SerDe"; AWS Glue: "Writing grok custom classifiers").

A format is a regular expression in which ``%{NAME:field}`` stands for a named pattern. It is written out here
to one expression with a named group for each field; the reader then goes by it as RegexSerDe does, but that
a match may stand anywhere in the line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache

from lakenb.errors import QueryFailed
from lakenb.serde.grok_patterns import PATTERNS
from lakenb.serde.model import Reader, skipped_lines, timestamp_formats
from lakenb.serde.regex import check_pattern

GROK = "com.amazonaws.glue.serde.GrokSerDe"

_REFERENCE = re.compile(r"%\{(\w+)(?::([\w.@\[\]-]+))?(?::\w+)?(?:=((?:[^{}]|\{[^{}]*\})*))?\}")
_NAMED = re.compile(r"\(\?<([A-Za-z_]\w*)>")
_CUSTOM = re.compile(r"^([A-Za-z0-9_]+)\s+(.*)$")
_MOST = 2000
_LONGEST = 200_000

Capture = tuple[str, str, bool]
"""A field: its folded name, its group in the expression, and whether the format itself names it."""


def grok(properties: Mapping[str, str], parameters: Mapping[str, str]) -> Reader:
    """The reader of lines that a grok format takes apart.

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY without ``input.format``, or for one that can't be written out.
    """
    given = properties.get("input.format", "")
    if not given.strip():
        message = "GrokSerDe needs the property input.format; write it WITH SERDEPROPERTIES."
        raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    pattern, captures = written_out(given, properties.get("input.grokCustomPatterns", ""))
    check_pattern(pattern, "input.format")
    return Reader(
        "pattern",
        {
            "regex": pattern,
            "captures": json.dumps(captures),
            "skip_lines": skipped_lines(parameters),
            **timestamp_formats(properties),
        },
    )


@lru_cache(maxsize=64)
def written_out(given: str, custom: str) -> tuple[str, tuple[Capture, ...]]:
    """A grok format as a regular expression of Java's, and the fields in it.

    Args:
        given: The format.
        custom: Further patterns, one a line: a name, blanks, an expression.

    Raises:
        QueryFailed: INVALID_TABLE_PROPERTY for a pattern that isn't there, or that holds itself.
    """
    known = {**PATTERNS, **_custom(custom)}
    captures: list[Capture] = []

    def group(name: str, named: bool) -> str:
        captures.append((name.lower(), f"name{len(captures)}", named))
        return f"(?<{captures[-1][1]}>"

    def replaced(found: re.Match[str]) -> str:
        name, field, definition = found[1], found[2], found[3]
        if definition is not None:
            known[name] = definition
        if name not in known:
            message = f"input.format: the grok pattern {name} is not defined; add it to input.grokCustomPatterns."
            raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
        outer = depth == 0
        if field or outer:  # a pattern without a field is known by its own name
            return f"{group(field or name, bool(field) and outer)}{known[name]})"
        return f"(?:{known[name]})"

    depth = 0
    pattern = _NAMED.sub(lambda found: group(found[1], named=True), given)
    while _REFERENCE.search(pattern):
        pattern = _REFERENCE.sub(replaced, pattern)
        depth += 1
        if depth > _MOST or len(pattern) > _LONGEST:
            message = "input.format: a grok pattern holds itself, or they are too many; correct it."
            raise QueryFailed(message, name="INVALID_TABLE_PROPERTY")
    return pattern, tuple(sorted(captures, key=lambda c: pattern.index(f"(?<{c[1]}>")))


def _custom(text: str) -> dict[str, str]:
    lines = text.replace("\\n", "\n").split("\n")
    found = (_CUSTOM.match(line.strip()) for line in lines)
    return {line[1]: line[2] for line in found if line}

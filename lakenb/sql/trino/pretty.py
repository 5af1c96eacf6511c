"""A statement laid out anew: clauses on lines of their own, words in upper case, nothing changed in meaning.

sqlglot's generator lays out what its parser understood, which is not always what Trino means. So calls and
typed literals go through it as opaque names, and what comes out is parsed and compared with what went in.
"""

from __future__ import annotations

import re
from itertools import islice

from sqlglot import exp, parse_one
from sqlglot.errors import SqlglotError

from lakenb.errors import InvalidRequest, SyntaxError_
from lakenb.sql.parse import parse
from lakenb.sql.registry import library
from lakenb.sql.trino.dialect import MARK
from lakenb.sql.trino.statements import parse_query

_TEXT = r"'(?:[^']|'')*'"
_TYPES = "DATE|TIME|TIMESTAMP|DECIMAL|DOUBLE|REAL|BIGINT|INTEGER|SMALLINT|TINYINT|CHAR|VARCHAR|JSON|UUID|IPADDRESS"
_UNIT = r"(?:YEAR|MONTH|DAY|HOUR|MINUTE|SECOND)"
_PIECE = re.compile(
    rf"""(?P<comment>--[^\n]*|/\*.*?\*/)
      |(?P<quoted>"(?:[^"]|"")*")
      |(?P<opaque>\b(?:{_TYPES}|X|U&)\s*{_TEXT}|\bINTERVAL\s*[+-]?\s*{_TEXT}\s*{_UNIT}(?:\s+TO\s+{_UNIT})?\b)
      |(?P<text>{_TEXT})
      |(?P<call>\b[^\W\d]\w*(?=\s*\()(?!\s*\(\s*WHERE\b))""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_FIRST = re.compile(r"\b(?:SELECT|WITH|VALUES|TABLE)\b|\(", re.IGNORECASE)
_MOST_STARTS = 40
_OWN = frozenset(
    "cast try_cast extract trim substring position if coalesce nullif json_exists json_value json_query "
    "json_object json_array exists unnest overlay listagg".split()
)
_REFUSED = "This statement can't be laid out without a change of its meaning or comments; it stays."


def pretty(text: str) -> str:
    """A statement's text laid out; of one that holds a query, the query.

    Raises:
        SyntaxError_: It is no statement.
        InvalidRequest: It has no query, or can't be laid out without a change of meaning or of comments.
    """
    tree = getattr(parse(text), "tree", None)
    start = _start(text, tree) if isinstance(tree, exp.Expr) else None
    if start is None:
        raise InvalidRequest(
            "Only statements with a query can be laid out; this one stays as it is."
        )
    lead = text[:start].strip()
    query = text[start:].rstrip().rstrip(";")
    ended = ";" if query != text[start:].rstrip() else ""
    return (f"{lead}\n" if lead else "") + _laid_out(query) + ended


def _start(text: str, tree: exp.Expr) -> int | None:
    """Where a statement's query begins."""
    for found in islice(_FIRST.finditer(text), _MOST_STARTS):
        try:
            if parse_query(text[found.start() :].rstrip().rstrip(";")) == tree:
                return found.start()
        except SyntaxError_:
            continue
    return None


def _laid_out(source: str) -> str:
    if MARK in source:
        raise InvalidRequest(_REFUSED)
    kept: list[str] = []
    hidden = _PIECE.sub(lambda found: _hidden(found, kept), source)
    try:
        tree = parse_one(hidden, dialect="trino")
        made = tree.sql(dialect="trino", pretty=True, normalize_functions=False, max_text_width=100)
    except (SqlglotError, ValueError) as error:
        raise InvalidRequest(_REFUSED) from error
    made = re.sub(rf"{MARK}(\d+){MARK}", lambda found: kept[int(found[1])], made).replace(MARK, "")
    try:
        same = parse_query(made) == parse_query(source)
    except SyntaxError_ as error:
        raise InvalidRequest(_REFUSED) from error
    if not same or _comments(made) != _comments(source):
        raise InvalidRequest(_REFUSED)
    return made


def _hidden(found: re.Match[str], kept: list[str]) -> str:
    if found["opaque"]:
        kept.append(found[0])
        return f"{MARK}{len(kept) - 1}{MARK}"
    name = found["call"]
    if name and name.lower() not in _OWN and library.lookup(name) is not None:
        return MARK + name
    return found[0]


def _comments(text: str) -> list[str]:
    found = (match["comment"] for match in _PIECE.finditer(text))
    return sorted(
        one.removeprefix("--").removeprefix("/*").removesuffix("*/").strip() for one in found if one
    )

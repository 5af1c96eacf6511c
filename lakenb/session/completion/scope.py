"""Where in a statement the cursor stands, and which tables the statement names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from lakenb.session.completion.lexer import Token, tokens_of
from lakenb.session.completion.words import RESERVED

Place = Literal["nowhere", "table", "database", "expression"]

_TABLE_AFTER = frozenset(
    "FROM JOIN INTO UPDATE TABLE DESCRIBE DESC VIEW USING PARTITIONS TBLPROPERTIES".split()
)
_DATABASE_AFTER = frozenset("DATABASE SCHEMA USE".split())
_BETWEEN = frozenset("IF NOT EXISTS EXTERNAL".split())
_SOURCE_AFTER = frozenset("FROM JOIN UPDATE INTO USING".split())
_NO_ALIAS = RESERVED | frozenset(
    "SET LIMIT OFFSET FETCH WINDOW TABLESAMPLE PARTITION MATCHED LATERAL".split()
)
_CLAUSES = (
    RESERVED | _TABLE_AFTER | _DATABASE_AFTER | frozenset("SET LIMIT OFFSET SHOW MSCK".split())
)
_HIVE = frozenset("ALTER MSCK SHOW DESCRIBE DESC DROP".split())
_HIVE_CREATE = frozenset("EXTERNAL DATABASE SCHEMA".split())


@dataclass(frozen=True, slots=True)
class Source:
    """A table that the statement reads: the parts of its name, and what it is called there."""

    parts: tuple[str, ...]
    alias: str


@dataclass(frozen=True, slots=True)
class Scope:
    """What completion needs to know.

    Attributes:
        place: What may stand at the cursor.
        fragment: What of it is typed, quotes included.
        path: The names and dots before it: ``a.b.`` is ``("a", "b")``.
        sources: Tables of the statement.
        local: Names that the statement makes itself (WITH).
        hive: Whether its names quote with back-ticks.
    """

    place: Place
    fragment: str
    path: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    local: frozenset[str] = frozenset()
    hive: bool = False


def scope_at(text: str, cursor: int) -> Scope:
    """The scope at a place of a statement that may be unfinished."""
    tokens = [
        token for token in _tokens(text, cursor) if token.kind != "comment" or _holds(token, cursor)
    ]
    current = next((t for t in tokens if t.start < cursor <= t.end), None)
    if current is not None and _closed_off(current, cursor):
        return Scope("nowhere", "")
    fragment = ""
    before = [t for t in tokens if t.end <= cursor]
    if current is not None and current.is_name:
        fragment = text[current.start : cursor]
        before = [t for t in tokens if t.end <= current.start]
    path, before = _path(before)
    code = [t for t in tokens if t.kind != "comment"]
    return Scope(
        place=_place(before),
        fragment=fragment,
        path=path,
        sources=tuple(_sources(code, cursor)),
        local=frozenset(_with_names(code)),
        hive=_is_hive(code),
    )


def _tokens(text: str, cursor: int) -> list[Token]:
    """The tokens; a quote that is open at the cursor ends there, and not at the next statement's quote."""
    tokens = tokens_of(text)
    for place, token in enumerate(tokens):
        if token.kind == "quoted" and token.start < cursor < token.end:
            rest = text[cursor : token.end]
            if token.closed and not any(map(str.isspace, rest)):
                return tokens
            opened = Token("quoted", text[token.start : cursor], token.start, cursor)
            after = [
                Token(t.kind, t.text, t.start + cursor, t.end + cursor)
                for t in tokens_of(text[cursor:])
            ]
            return [*tokens[:place], opened, *after]
    return tokens


def _holds(token: Token, cursor: int) -> bool:
    if token.text.startswith("--"):
        return token.start < cursor <= token.end
    ended = token.text.endswith("*/") and len(token.text) > 3  # noqa: PLR2004 - "/*/" opens only
    return token.start < cursor < token.end or (cursor == token.end and not ended)


def _closed_off(token: Token, cursor: int) -> bool:
    """Inside a comment, a string or a number, or at the end of a name that is whole."""
    if token.kind in {"comment", "number"}:
        return True
    inside = cursor < token.end or not token.closed
    return inside if token.kind == "string" else token.kind == "quoted" and not inside


def _path(before: list[Token]) -> tuple[tuple[str, ...], list[Token]]:
    names: list[str] = []
    end = len(before)
    while end >= 2 and before[end - 1].text == "." and before[end - 2].is_name:  # noqa: PLR2004 - name and dot
        names.insert(0, before[end - 2].name)
        end -= 2
    return tuple(names), before[:end]


def _place(before: list[Token]) -> Place:
    """What the nearest word of a clause, outside closed parentheses, asks for."""
    if before and before[-1].text == "(":
        return "expression"
    depth = 0
    for place in range(len(before) - 1, -1, -1):
        token = before[place]
        depth += (token.text == ")") - (token.text == "(")
        if depth > 0 or token.upper not in _CLAUSES or token.upper in _BETWEEN:
            continue
        between = [t for t in before[place + 1 :] if t.upper not in _BETWEEN]
        fresh = not between or (between[-1].text == "," and token.upper == "FROM")
        return _asked(token.upper, before) if fresh else "expression"
    return "expression"


def _asked(word: str, before: list[Token]) -> Place:
    shown = before[1].upper if before[0].upper == "SHOW" and len(before) > 1 else ""
    if shown in {"TABLES", "VIEWS"} and word in {"IN", "FROM"}:
        return "database"
    if shown == "COLUMNS" and word in {"IN", "FROM"}:
        return "table"
    if word in _DATABASE_AFTER:
        return "database"
    return "table" if word in _TABLE_AFTER else "expression"


def _sources(tokens: list[Token], cursor: int) -> list[Source]:
    found: list[Source] = []
    place = 0
    while place < len(tokens):
        word = tokens[place].upper
        place += 1
        if word not in _SOURCE_AFTER:
            continue
        while True:
            source, place = _source(tokens, place, cursor)
            if source is not None:
                found.append(source)
            listed = word == "FROM" and place < len(tokens) and tokens[place].text == ","
            if source is None or not listed:
                break
            place += 1
    return found


def _source(tokens: list[Token], place: int, cursor: int) -> tuple[Source | None, int]:
    """The table named here, with its alias, and where the text goes on."""
    parts: list[str] = []
    end = 0
    while place < len(tokens) and tokens[place].is_name and tokens[place].upper not in _NO_ALIAS:
        parts.append(tokens[place].name)
        end = tokens[place].end
        place += 1
        if place >= len(tokens) or tokens[place].text != ".":
            break
        place += 1
    if not parts or end == cursor:  # what is being typed is no table yet
        return None, place
    alias = parts[-1]
    if place < len(tokens) and tokens[place].upper == "AS":
        place += 1
    if place < len(tokens) and tokens[place].is_name and tokens[place].upper not in _NO_ALIAS:
        alias = tokens[place].name
        place += 1
    return Source(tuple(parts[-3:]), alias), place


def _with_names(tokens: list[Token]) -> list[str]:
    """``name AS (`` in a statement that has a WITH."""
    if not any(token.upper == "WITH" for token in tokens):
        return []
    triples = zip(tokens, tokens[1:], tokens[2:], strict=False)
    return [a.name for a, b, c in triples if a.is_name and b.upper == "AS" and c.text == "("]


def _is_hive(tokens: list[Token]) -> bool:
    words = [token.upper for token in tokens[:2]]
    if not words:
        return False
    return words[0] in _HIVE or (words[0] == "CREATE" and words[-1] in _HIVE_CREATE)

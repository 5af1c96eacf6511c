"""Column lists of Hive DDL: names, types, comments (AWS: "Data types in Amazon Athena")."""

from __future__ import annotations

import re

from lakenb.errors import InvalidRequest
from lakenb.sql.hive.cursor import Cursor, located
from lakenb.sql.text import Token, shown
from lakenb.values.column import Column
from lakenb.values.types import DataType, parse_type

__all__ = ["column", "column_list", "data_type", "placed_columns"]

_OPEN = frozenset("<(")
_CLOSE = frozenset(">)")
_AFTER_TYPE = frozenset({"COMMENT", "FIRST", "AFTER", "NOT", "NULL", "DEFAULT", "PRIMARY"})
# AWS "Names for tables, databases, and columns": letters, digits, underscore, dot.
_STRUCT_FIELD = re.compile(r"[\w.]+\Z")


def column_list(cursor: Cursor) -> tuple[Column, ...]:
    """Take ``(name type [COMMENT '...'], ...)`` without two columns of one name."""
    return tuple(found for _, found in placed_columns(cursor))


def placed_columns(cursor: Cursor) -> tuple[tuple[Token, Column], ...]:
    """The same, each column with its first token."""
    columns = cursor.listed(lambda: (cursor.token, column(cursor)))
    seen: set[str] = set()
    for token, found in columns:
        if found.name in seen:
            cursor.refuse(f"Duplicate column name: {shown(found.name)}", token)
        seen.add(found.name)
    return columns


def column(cursor: Cursor) -> Column:
    """Take ``name type [COMMENT '...']``."""
    name = cursor.name(new=True)
    found = data_type(cursor)
    comment = cursor.string() if cursor.take("COMMENT") else None
    if cursor.at("NOT"):
        cursor.fail("COMMENT", ",", ")", hint="Athena's tables have no NOT NULL columns")
    return Column(name, found, comment)


def data_type(cursor: Cursor) -> DataType:
    """Take a type; it ends where its brackets are closed and no word of a type follows."""
    start = cursor.token
    if start.kind != "word":
        cursor.fail("<type>")
    pieces: list[str] = []
    depth = 0
    behind = start.start
    while not cursor.at_end:
        token = cursor.token
        if depth <= 0 and (token.key in {",", ")"} or token.key in _AFTER_TYPE):
            break
        if cursor.at("COMMENT") and cursor.peek().kind in {"text", "double"}:
            behind = (cursor.advance(), cursor.advance())[1].end  # of a struct's field: not kept
            continue
        depth += (token.key in _OPEN) - (token.key in _CLOSE)
        pieces.append((" " if token.start > behind else "") + token.source)
        behind = token.end
        cursor.advance()
    return _typed(cursor, "".join(pieces), start)


_OF_QUERIES = frozenset({"geometry", "sphericalgeography", "bingtile", "color"})


def _typed(cursor: Cursor, text: str, start: Token) -> DataType:
    if not text:
        cursor.fail("<type>", token=start)
    try:
        found = parse_type(text)
    except InvalidRequest as error:
        raise located(error, cursor.position(start)) from None
    for part in found.walk():
        if part.name in _OF_QUERIES:
            cursor.refuse(
                f"A column can't have the type {part}; only queries make its values.", start
            )
        for field in part.fields:
            if not _STRUCT_FIELD.match(field):
                cursor.refuse(
                    f"Invalid struct field name '{shown(field)}': use letters, digits, '_' and '.'.",
                    start,
                )
        if len(set(part.fields)) < len(part.fields):
            cursor.refuse("A struct has two fields of one name; rename one.", start)
    return found

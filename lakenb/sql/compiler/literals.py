"""Literals (Trino: "Data types", "Lexical structure")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlglot import exp

from lakenb.errors import QueryFailed
from lakenb.sql.coercion import UNKNOWN
from lakenb.sql.compiler.value import Typed
from lakenb.values.types import BIGINT, BOOLEAN, DOUBLE, INTEGER, VARBINARY, DataType

if TYPE_CHECKING:
    from lakenb.sql.compiler.expressions import Expressions

_BIGGEST = 9223372036854775807
_BIGGEST_INTEGER = 2147483647
_LONGEST_NUMBER = 100


def text_literal(value: str) -> str:
    """A text in DuckDB's SQL."""
    return "'" + value.replace("'", "''") + "'"


def literal(_compiler: Expressions, node: exp.Expr) -> Typed:
    """A text or a number; a number with a point is a double, as Athena reads it."""
    text = str(node.this)
    if node.args.get("is_string"):
        return Typed(text_literal(text), DataType("varchar", (len(text),)), text)
    plain = text.replace("_", "")
    if not plain.isdecimal():
        return _number_with_point(plain)
    limit = _BIGGEST + isinstance(node.parent, exp.Neg)
    if len(plain) > _LONGEST_NUMBER or int(plain) > limit:
        message = f"Invalid numeric literal: {plain[:60]}"
        raise QueryFailed(message, name="SYNTAX_ERROR")
    number = int(plain)
    if number <= _BIGGEST_INTEGER:
        return Typed(plain, INTEGER, number)
    if number > _BIGGEST:
        return Typed(plain, BIGINT, number)
    return Typed(f"CAST({number} AS BIGINT)", BIGINT, number)


def _number_with_point(text: str) -> Typed:
    try:
        value = float(text)
    except ValueError:
        message = f"Invalid numeric literal: {text[:60]}"
        raise QueryFailed(message, name="SYNTAX_ERROR") from None
    if value == float("inf"):
        return Typed("CAST('inf' AS DOUBLE)", DOUBLE, value)
    return Typed(f"{value!r}e0" if "e" not in repr(value) else repr(value), DOUBLE, value)


def null(_compiler: Expressions, _node: exp.Expr) -> Typed:
    """NULL."""
    return Typed("NULL", UNKNOWN, None)


def boolean(_compiler: Expressions, node: exp.Expr) -> Typed:
    """True or false."""
    return Typed("true" if node.this else "false", BOOLEAN, bool(node.this))


def binary(_compiler: Expressions, node: exp.Expr) -> Typed:
    """X'..'."""
    digits = re.sub(r"\s", "", str(node.this))
    if not re.fullmatch(r"(?:[0-9A-Fa-f]{2})*", digits):
        message = "A binary literal X'..' needs an even number of hexadecimal digits."
        raise QueryFailed(message, name="SYNTAX_ERROR")
    return Typed(f"unhex('{digits}')", VARBINARY, bytes.fromhex(digits))


_UNICODE = re.compile(r"(\\\\)|\\\+([0-9A-Fa-f]{6})|\\([0-9A-Fa-f]{4})|(\\)")


def unicode(_compiler: Expressions, node: exp.Expr) -> Typed:
    """U&'..', with UESCAPE."""
    escape = node.args.get("escape")
    mark = str(escape.this) if isinstance(escape, exp.Expr) else "\\"
    source = str(node.this)
    if mark != "\\":
        source = source.replace("\\", "\\\\").replace(mark + mark, "\0").replace(mark, "\\")
        source = source.replace("\0", mark)

    def decoded(found: re.Match[str]) -> str:
        if found[1]:
            return "\\"
        code = int(found[2] or found[3] or "d800", 16)
        if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:  # noqa: PLR2004 - Unicode's bounds
            message = "Invalid escaped character in a Unicode literal."
            raise QueryFailed(message, name="SYNTAX_ERROR")
        return chr(code)

    text = _UNICODE.sub(decoded, source)
    return Typed(text_literal(text), DataType("varchar", (len(text),)), text)

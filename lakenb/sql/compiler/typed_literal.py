"""Literals with a type's name before them, such as ``BIGINT '12'`` (Trino: "Data types")."""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING

from lakenb.errors import Position, QueryFailed
from lakenb.sql.compiler.cast import cast
from lakenb.sql.compiler.literals import text_literal
from lakenb.sql.compiler.value import Typed
from lakenb.values.types import DataType, parse_type

if TYPE_CHECKING:
    from collections.abc import Callable

_BITS = {"tinyint": 8, "smallint": 16, "integer": 32, "bigint": 64}
_WHOLE = re.compile(r"[+-]?[0-9]+")
_DOUBLE = re.compile(
    r"[\x00-\x20]*[+-]?(?:NaN|Infinity|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[fFdD]?)[\x00-\x20]*"
)
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_BOOLEANS = frozenset({"t", "true", "1", "f", "false", "0"})


def typed_literal(
    written: str, text: str, *, zone: str = "UTC", position: Position | None = None
) -> Typed:
    """The value of a literal.

    Args:
        written: The type's name.
        text: What stands between the quotes.
        zone: The session's time zone.
        position: Where the literal stands.

    Raises:
        QueryFailed: INVALID_LITERAL, the text is no value of the type.
    """
    kind = parse_type(written)
    if not _fits(kind, text):
        message = f"'{text}' is not a valid {written.upper()} literal"
        raise QueryFailed(message, name="INVALID_LITERAL", position=position)
    value = Typed(text_literal(text), DataType("varchar", (len(text),)), text)
    return cast(value, kind, zone=zone, position=position)


def _fits(kind: DataType, text: str) -> bool:
    if kind.name in _BITS:
        limit = 1 << (_BITS[kind.name] - 1)
        return _WHOLE.fullmatch(text) is not None and -limit <= int(text) < limit
    check = _CHECKS.get(kind.name)
    return check is None or check(text)


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


_CHECKS: dict[str, Callable[[str], bool]] = {
    "boolean": lambda text: text.lower() in _BOOLEANS,
    "double": lambda text: _DOUBLE.fullmatch(text) is not None,
    "real": lambda text: _DOUBLE.fullmatch(text) is not None,
    "uuid": lambda text: _UUID.fullmatch(text) is not None,
    "ipaddress": _is_address,
}

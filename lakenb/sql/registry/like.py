"""LIKE (Trino: "Comparison functions and operators: Pattern comparison: LIKE").

Without ESCAPE no character of a pattern escapes another. The escape character must stand before ``%``,
``_`` or itself.
"""

from __future__ import annotations

from lakenb.errors import QueryFailed
from lakenb.sql.coercion import length_of
from lakenb.sql.compiler.value import Typed
from lakenb.sql.registry.model import Macro
from lakenb.sql.registry.operators import failing_text
from lakenb.values.names import quote_text
from lakenb.values.types import DataType

_BOOLEAN = DataType("boolean")
_ILL_FORMED = "Escape character must be followed by '%', '_' or the escape character itself"
_LONG_ESCAPE = "Escape string must be a single character"
_CHECK = " ".join(
    [
        failing_text("length(e) <> 1", _LONG_ESCAPE),
        failing_text(
            "regexp_matches(replace(replace(replace(p, e || e, ''), e || '%', ''), e || '_', ''), "
            "regexp_escape(e))",
            _ILL_FORMED,
        ),
    ]
)
# DuckDB takes one byte for the escape character.
_ASCII = "CASE WHEN strlen(e) > 1 THEN replace({0}, e, chr(1)) ELSE {0} END"
_LIKE = f"like_escape({_ASCII.format('x')}, {_ASCII.format('p')}, {_ASCII.format('e')})"
MACROS: tuple[Macro, ...] = (
    Macro(
        "like",
        f"(x, p, e) AS CASE WHEN x IS NULL OR p IS NULL OR e IS NULL THEN NULL {_CHECK} ELSE {_LIKE} END",
    ),
)


def like_sql(value: Typed, pattern: Typed, escape: Typed | None) -> Typed:
    """``value LIKE pattern [ESCAPE escape]``.

    Raises:
        QueryFailed: TYPE_MISMATCH of an operand.
    """
    _expect(value, "Left side of", ("varchar", "char"))
    _expect(pattern, "Pattern for", ("varchar",))
    parts = [value, pattern]
    if escape is not None:
        _expect(escape, "Escape for", ("varchar",))
        parts.append(escape)
    text = value.sql
    if value.type.name == "char":
        text = f"rpad({text}, {length_of(value.type)}, ' ')"
    elif value.is_null:
        text = "CAST(NULL AS VARCHAR)"
    asked = "CAST(NULL AS VARCHAR)" if pattern.is_null else pattern.sql
    return Typed(
        _text(text, asked, pattern, escape),
        _BOOLEAN,
        free=frozenset().union(*(part.free for part in parts)),
        aggregate=any(part.aggregate for part in parts),
        window=any(part.window for part in parts),
        volatile=any(part.volatile for part in parts),
    )


def _text(text: str, asked: str, pattern: Typed, escape: Typed | None) -> str:
    if escape is None:
        return f"({text} LIKE {asked})"
    if isinstance(pattern.literal, str) and isinstance(escape.literal, str):
        known = _well_formed(pattern.literal, escape.literal)
        if known:
            return f"({text} LIKE {asked} ESCAPE {quote_text(escape.literal)})"
    other = "CAST(NULL AS VARCHAR)" if escape.is_null else escape.sql
    return f'trino."like"({text}, {asked}, {other})'


def _well_formed(pattern: str, escape: str) -> bool:
    if len(escape) != 1 or not escape.isascii():
        return False
    at = 0
    while at < len(pattern):
        if pattern[at] == escape:
            at += 1
            if pattern[at : at + 1] not in {"%", "_", escape}:
                return False
        at += 1
    return True


def _expect(value: Typed, what: str, names: tuple[str, ...]) -> None:
    if value.type.name not in (*names, "unknown"):
        message = f"{what} LIKE expression must evaluate to a varchar (actual: {value.type})"
        raise QueryFailed(message, name="TYPE_MISMATCH")

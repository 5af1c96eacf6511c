"""Functions of any type (Trino: "Conditional expressions", "Comparison functions and operators").

CASE, IF, COALESCE, NULLIF and TRY are grammar.
"""

from __future__ import annotations

from lakenb.sql.coercion import FLOATS
from lakenb.sql.compiler.attempt import fresh
from lakenb.sql.registry.model import Call, Family, Function

_family = Family("conditional")
_f = _family.function


def _typeof(call: Call) -> str:
    # LakeNB's own type, where the engine's would be another.
    value = call.args[0]
    name = "'" + value.type.shown.replace("'", "''") + "'"
    if not (value.aggregate or value.window or value.volatile):
        return name
    # The argument decides how many rows there are, and may fail.
    return f"CASE WHEN {value.sql} IS NULL THEN {name} ELSE {name} END"


def _extreme(call: Call) -> str:
    """Greatest or least: NULL as soon as one is; NaN only where all are."""
    texts, kind = call.texts(), call.type
    if len(texts) == 1:
        return texts[0]
    name = "greatest" if call.name == "greatest" else "least"
    if any(inner.name in {"array", "row"} for inner in kind.walk()) or kind.zone == "*":
        return _by_steps(texts, call)
    plain = f"{name}({', '.join(texts)})"
    if kind.name in FLOATS:
        numbers = ", ".join(f"CASE WHEN NOT isnan({text}) THEN {text} END" for text in texts)
        plain = f"COALESCE({name}({numbers}), {texts[0]})"
    missing = " OR ".join(f"{text} IS NULL" for text in texts)
    return f"(CASE WHEN {missing} THEN NULL ELSE {plain} END)"


def _by_steps(texts: list[str], call: Call) -> str:
    """One comparison after the other, with Trino's order of the type."""
    from lakenb.sql.compiler.compare import less_sql

    found = texts[0]
    for text in texts[1:]:
        name = fresh(found + text)
        a, b = f"{name}.a", f"{name}.b"
        first, second = (b, a) if call.name == "greatest" else (a, b)
        less = less_sql(first, second, call.type)
        chosen = f"CASE WHEN {a} IS NULL OR {b} IS NULL THEN NULL WHEN {less} THEN {a} ELSE {b} END"
        found = f"list_transform([{{'a': {found}, 'b': {text}}}], lambda {name}: {chosen})[1]"
    return found


FUNCTIONS: tuple[Function, ...] = (
    _f("typeof(T) -> varchar", _typeof, description="The name of a value's type"),
    _f(
        "greatest(E:orderable, E:orderable...) -> E",
        _extreme,
        description="The greatest of the given values",
    ),
    _f(
        "least(E:orderable, E:orderable...) -> E",
        _extreme,
        description="The least of the given values",
    ),
)

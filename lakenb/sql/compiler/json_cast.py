"""Casts to and from JSON (Trino: "JSON functions and operators", "Casting to JSON", "from JSON")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lakenb.errors import QueryFailed
from lakenb.sql.compiler.physical import field_names, physical
from lakenb.sql.compiler.value import Typed
from lakenb.sql.json.cast import KEY_TARGETS, SCALAR_TARGETS
from lakenb.sql.registry.json import once
from lakenb.sql.registry.operators import fail
from lakenb.values.duckdb_types import quoted
from lakenb.values.types import DataType

if TYPE_CHECKING:
    from lakenb.errors import Position

JSON = DataType("json")
_SOURCES = SCALAR_TARGETS | {"date", "timestamp", "unknown"}
_PLAIN = frozenset({"tinyint", "smallint", "integer", "bigint", "decimal", "boolean"})


def castable_to_json(kind: DataType) -> bool:
    """Whether Trino casts a type to JSON; a map's keys are looked at when it runs."""
    if kind.name == "map":
        return castable_to_json(kind.children[1])
    if kind.children:
        return all(map(castable_to_json, kind.children))
    return kind.name in _SOURCES


def castable_from_json(kind: DataType) -> bool:
    """Whether Trino casts JSON to a type; a map's keys are looked at when it runs."""
    if kind.name == "map":
        return castable_from_json(kind.children[1])
    if kind.children:
        return all(map(castable_from_json, kind.children))
    return kind.name in SCALAR_TARGETS


def to_json(value: Typed, *, zone: str = "UTC", position: Position | None = None) -> str:
    """DuckDB's text of the JSON that a value is cast to; NULL stays NULL.

    Raises:
        QueryFailed: The type can't be cast.
    """
    kind = value.type
    if not castable_to_json(kind):
        message = f"Cannot cast {kind} to json"
        raise QueryFailed(message, name="TYPE_MISMATCH", position=position)
    for inner in kind.walk():
        if inner.name == "map" and inner.children[0].name not in {*KEY_TARGETS, "unknown"}:
            return _refused(value.sql, f"Cannot cast {inner} to JSON", "VARCHAR")
    if kind.name == "unknown":
        return "CAST(NULL AS VARCHAR)"
    return _Writer(zone).text(value.sql, kind)


def _refused(sql: str, message: str, engine: str) -> str:
    """What fails for every value but NULL, when it runs."""
    failed = fail("INVALID_CAST_ARGUMENT", _literal(message))
    return f"(CASE WHEN {sql} IS NOT NULL THEN {failed} ELSE CAST(NULL AS {engine}) END)"


class _Writer:
    """Writes the text that makes JSON of a value; each level of nesting has its own lambda name."""

    def __init__(self, zone: str) -> None:
        self.zone = zone
        self.depth = 0

    def text(self, sql: str, kind: DataType) -> str:
        """The JSON of a value; NULL for NULL."""
        name = kind.name
        if name in {"json", "unknown"}:
            return sql if name == "json" else "CAST(NULL AS VARCHAR)"
        if name in _PLAIN:
            return self._plain(sql, kind)
        if name in {"real", "double"}:
            return once(sql, _number)
        if name == "varchar":
            return once(sql, _text)
        if name in {"date", "timestamp"}:
            return f"('\"' || {self._moment(sql, kind)} || '\"')"
        if name == "row":
            return self._row(sql, kind)
        return self._list(sql, kind) if name == "array" else self._map(sql, kind)

    def _plain(self, sql: str, kind: DataType) -> str:
        if kind.name == "decimal" and kind.params[0] == kind.params[1]:
            return self._moment(sql, kind)  # the engine leaves out the 0 before the point
        return f"CAST({sql} AS VARCHAR)"

    def _moment(self, sql: str, kind: DataType) -> str:
        from lakenb.sql.compiler.cast import cast

        return cast(Typed(sql, kind), DataType("varchar"), zone=self.zone).sql

    def _inner(self, sql: str, kind: DataType) -> str:
        return "'null'" if kind.name == "unknown" else f"coalesce({self.text(sql, kind)}, 'null')"

    def _name(self) -> str:
        self.depth += 1
        return f"j_{self.depth}"

    def _list(self, sql: str, kind: DataType) -> str:
        name = self._name()
        inner = self._inner(name, kind.children[0])
        items = f"list_transform({sql}, lambda {name}: {inner})"
        return f"('[' || array_to_string({items}, ',') || ']')"

    def _map(self, sql: str, kind: DataType) -> str:
        name = self._name()
        key, inner = kind.children
        written = self._key(f"{name}.key", key)
        pair = f"{{'k': {written}, 'v': {self._inner(f'{name}.value', inner)}}}"
        pairs = f"list_sort(list_transform(map_entries({sql}), lambda {name}: {pair}))"
        other = self._name()
        texts = (
            f"list_transform({pairs}, lambda {other}: {_text(f'{other}.k')} || ':' || {other}.v)"
        )
        return f"('{{' || array_to_string({texts}, ',') || '}}')"

    def _key(self, sql: str, kind: DataType) -> str:
        if kind.name == "varchar":
            return sql
        if kind.name in {"real", "double"}:
            return once(sql, _java_double)
        return self._plain(sql, kind)

    def _row(self, sql: str, kind: DataType) -> str:
        name = self._name()
        pieces: list[str] = []
        for own, field, child in zip(field_names(kind), kind.fields, kind.children, strict=True):
            key = _literal(_json_name(field) + ":")
            pieces.append(f"{key} || {self._inner(f'{name}.{quoted(own)}', child)}")
        inner = " || ',' || ".join(pieces)
        made = f"CASE WHEN {name} IS NOT NULL THEN '{{' || {inner} || '}}' END"
        return f"(list_transform([{sql}], lambda {name}: {made})[1])"


def _text(x: str) -> str:
    """The JSON of a string."""
    return (
        f"(CASE WHEN regexp_matches({x}, '[^\\x00-\\x{{FFFF}}]') THEN json_quoted_kernel({x}) "
        f"ELSE CAST(to_json({x}) AS VARCHAR) END)"
    )


def _java_double(x: str) -> str:
    """Java's text of a double or real."""
    return (
        f"(CASE WHEN {x} = 0 OR (abs({x}) >= 0.001 AND abs({x}) < 10000000) THEN CAST({x} AS VARCHAR) "
        f"WHEN isnan({x}) THEN 'NaN' WHEN isinf({x}) THEN CASE WHEN {x} > 0 THEN 'Infinity' "
        f"ELSE '-Infinity' END ELSE json_double_kernel(CAST({x} AS VARCHAR)) END)"
    )


def _number(x: str) -> str:
    """The JSON of a double or real."""
    shown = _java_double(x)
    return f"(CASE WHEN isfinite({x}) THEN {shown} ELSE '\"' || {shown} || '\"' END)"


def _to_bigint(j: str) -> str:
    """A whole number needs no look at what JSON it is."""
    return (
        f"(CASE WHEN regexp_full_match({j}, '-?[0-9]{{1,18}}') THEN CAST({j} AS BIGINT) "
        f"ELSE CAST(json_cast_text_kernel({j}, 'bigint') AS BIGINT) END)"
    )


def _to_varchar(j: str) -> str:
    """A string without escapes stands between its quotes."""
    return (
        f'(CASE WHEN regexp_full_match({j}, \'"[^"\\\\]*"\') THEN {j}[2:-2] '
        f"ELSE json_cast_text_kernel({j}, 'varchar') END)"
    )


def _json_name(name: str) -> str:
    from lakenb.sql.json.text import quoted as json_quoted

    return json_quoted(name)


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def from_json(value: Typed, to: DataType, *, position: Position | None = None) -> str:
    """DuckDB's text of a JSON value cast to a type.

    Raises:
        QueryFailed: The type can't be cast to.
    """
    if to.name == "json":
        return value.sql
    if not castable_from_json(to):
        message = f"Cannot cast json to {to}"
        raise QueryFailed(message, name="TYPE_MISMATCH", position=position)
    for inner in to.walk():
        if inner.name == "map" and inner.children[0].name not in KEY_TARGETS:
            return _refused(value.sql, f"Cannot cast JSON to {inner}", physical(to))
    if to.name == "bigint":
        return once(value.sql, _to_bigint)
    if to.name == "varchar" and not to.params:
        return once(value.sql, _to_varchar)
    text = f"json_cast_text_kernel({value.sql}, {_literal(str(to))})"
    if to.name == "varchar":
        return text
    if to.children:
        text = f"CAST({text} AS JSON)"
    return f"CAST({text} AS {physical(to)})"


def json_literal(text: str, *, position: Position | None = None) -> Typed:
    """``JSON '...'``.

    Raises:
        QueryFailed: INVALID_LITERAL.
    """
    from lakenb.sql.json.text import Malformed, canonical

    try:
        made = canonical(text)
    except Malformed as error:
        message = f"'{text}' is not a valid JSON literal"
        raise QueryFailed(message, name="INVALID_LITERAL", position=position) from error
    return Typed(_literal(made), JSON)

"""A query's columns as they leave the engine: what Arrow would lose becomes text before.

The engine hands a TIMETZ to Arrow without its offset, and shapes are text to a client. All other types
pass as they are held, and `lakenb.athena.result.physical` makes Athena's of them.
"""

from __future__ import annotations

from lakenb.sql.coercion import TIME_ZONED
from lakenb.sql.compiler.attempt import fresh, once
from lakenb.sql.compiler.physical import field_names
from lakenb.values.duckdb_types import quoted
from lakenb.values.types import DataType

_TEXTS = {
    TIME_ZONED: "CAST({} AS VARCHAR)",
    "geometry": "geometry_shown_kernel({})",
    "sphericalgeography": "geometry_shown_kernel({})",
    "bingtile": 'trino."bing_tile_shown"({})',
}


def output(sql: str, kind: DataType) -> str:
    """The text of a column of the topmost SELECT.

    Args:
        sql: The column's text.
        kind: Its type.
    """
    if not kind.children:
        return _TEXTS[kind.name].format(sql) if kind.name in _TEXTS else sql
    if all(inner.name not in _TEXTS for inner in kind.walk()):
        return sql
    if kind.name == "array":
        return _each(sql, kind.children[0])
    return once(sql, lambda x: _parts(x, kind))


def _each(sql: str, kind: DataType) -> str:
    name = fresh(sql)
    inner = output(name, kind)
    return sql if inner == name else f"list_transform({sql}, lambda {name}: {inner})"


def _parts(x: str, kind: DataType) -> str:
    if kind.name == "map":
        keys = _each(f"map_keys({x})", kind.children[0])
        values = _each(f"map_values({x})", kind.children[1])
        return f"CASE WHEN {x} IS NOT NULL THEN map({keys}, {values}) END"
    fields: list[str] = []
    for name, child in zip(field_names(kind), kind.children, strict=True):
        literal = "'" + name.replace("'", "''") + "'"
        fields.append(f"{quoted(name)}: {output(f'struct_extract({x}, {literal})', child)}")
    return f"CASE WHEN {x} IS NOT NULL THEN {{{', '.join(fields)}}} END"

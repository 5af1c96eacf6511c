"""SHOW CREATE TABLE: a table's definition as DDL that ``parse_ddl`` reads back (AWS: "SHOW CREATE TABLE").

External (Hive) tables print as Hive does: back-ticked names, one column, clause and property a line.
Iceberg tables print as Athena does: plain names where they can be, and partition transforms whole in
back-ticks.
"""

from __future__ import annotations

from collections.abc import Iterable

from lakenb.sql.hive.cursor import is_plain
from lakenb.sql.hive.literals import quote_hive_text
from lakenb.values.column import Column
from lakenb.values.names import quote_hive
from lakenb.values.statement import CreateTable, NameParts, RowFormat

__all__ = ["create_table_text"]

_DELIMITERS = {
    "field.delim": "FIELDS TERMINATED BY",
    "escape.delim": "ESCAPED BY",
    "collection.delim": "COLLECTION ITEMS TERMINATED BY",
    "mapkey.delim": "MAP KEYS TERMINATED BY",
    "line.delim": "LINES TERMINATED BY",
    "serialization.null.format": "NULL DEFINED AS",
}


def create_table_text(table: CreateTable) -> str:
    """The DDL of a table, one clause a line, without ``;``.

    Of a DELIMITED row format only Hive's six delimiter keys can be written; give any other property a
    SerDe class. ``table.text`` is not looked at.
    """
    lines = [_head(table) + "("]
    lines += _separated(_column(c, external=table.external) for c in table.columns)
    lines[-1] += ")"
    if table.comment is not None:
        lines.append(f"COMMENT {quote_hive_text(table.comment)}")
    lines += _partitioned(table)
    if table.clustered_by:
        lines.append(f"CLUSTERED BY ({', '.join(map(quote_hive, table.clustered_by))})")
        lines.append(f"INTO {table.buckets} BUCKETS")
    lines += _row_format(table.row_format)
    lines += _stored(table)
    if table.location is not None:
        where = quote_hive_text(table.location)
        lines += ["LOCATION", f"  {where}"] if table.external else [f"LOCATION {where}"]
    if table.properties:
        lines += ["TBLPROPERTIES (", *_pairs(table.properties)]
    return "\n".join(lines)


def _head(table: CreateTable) -> str:
    kind = "EXTERNAL TABLE" if table.external else "TABLE"
    guard = "IF NOT EXISTS " if table.if_not_exists else ""
    name = _table(table.name, external=table.external)
    return f"CREATE {kind} {guard}{name}" + ("" if table.external else " ")


def _table(name: NameParts, *, external: bool) -> str:
    parts = (part for part in (name.catalog, name.database, name.table) if part is not None)
    return ".".join(_name(part, external=external) for part in parts)


def _name(name: str, *, external: bool) -> str:
    return name if not external and is_plain(name) else quote_hive(name)


def _column(column: Column, *, external: bool) -> str:
    comment = "" if column.comment is None else f" COMMENT {quote_hive_text(column.comment)}"
    return f"{_name(column.name, external=external)} {column.hive}{comment}"


def _separated(items: Iterable[str]) -> list[str]:
    """One item a line, each but the last with a comma; Hive leaves a blank behind it."""
    lines = [f"  {item}, " for item in items]
    return [*lines[:-1], *(line.removesuffix(", ") for line in lines[-1:])]


def _pairs(properties: Iterable[tuple[str, str]]) -> list[str]:
    lines = _separated(f"{quote_hive_text(k)}={quote_hive_text(v)}" for k, v in properties)
    lines[-1] += ")"
    return lines


def _partitioned(table: CreateTable) -> list[str]:
    if table.partition_transforms:
        return [f"PARTITIONED BY ({', '.join(map(quote_hive, table.partition_transforms))})"]
    if not table.partition_columns:
        return []
    lines = _separated(_column(c, external=table.external) for c in table.partition_columns)
    lines[-1] += ")"
    return ["PARTITIONED BY ( ", *lines]


def _row_format(row: RowFormat | None) -> list[str]:
    if row is None:
        return []
    if row.serde is None:
        found = dict(row.properties)
        clauses = ((words, found.get(key)) for key, words in _DELIMITERS.items())
        return ["ROW FORMAT DELIMITED "] + [
            f"  {words} {quote_hive_text(value)} " for words, value in clauses if value is not None
        ]
    lines = ["ROW FORMAT SERDE ", f"  {quote_hive_text(row.serde)} "]
    return lines + (["WITH SERDEPROPERTIES ( ", *_pairs(row.properties)] if row.properties else [])


def _stored(table: CreateTable) -> list[str]:
    if table.stored_as is not None:
        return [f"STORED AS {table.stored_as}"]
    if table.input_format is None or table.output_format is None:
        return []
    return [
        "STORED AS INPUTFORMAT ",
        f"  {quote_hive_text(table.input_format)} ",
        "OUTPUTFORMAT ",
        f"  {quote_hive_text(table.output_format)}",
    ]

"""CREATE [EXTERNAL] TABLE without a query (AWS: "CREATE TABLE", "Create Iceberg tables").

Clauses may come in any order, each once. Rules that need the catalog (a LOCATION that must be there,
a table bucket that takes none) are the service's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lakenb.errors import QueryFailed
from lakenb.sql.hive.columns import column, placed_columns
from lakenb.sql.hive.cursor import Cursor
from lakenb.sql.text import Token, shown
from lakenb.values.column import Column
from lakenb.values.statement import CreateTable, RowFormat

__all__ = ["create_table"]

FORMATS = ("SEQUENCEFILE", "TEXTFILE", "RCFILE", "ORC", "PARQUET", "AVRO", "ION")

_CLAUSES = (
    "COMMENT",
    "PARTITIONED",
    "CLUSTERED",
    "ROW",
    "STORED",
    "WITH",
    "LOCATION",
    "TBLPROPERTIES",
)
_DELIMITERS = {
    ("FIELDS", "TERMINATED", "BY"): "field.delim",
    ("ESCAPED", "BY"): "escape.delim",
    ("COLLECTION", "ITEMS", "TERMINATED", "BY"): "collection.delim",
    ("MAP", "KEYS", "TERMINATED", "BY"): "mapkey.delim",
    ("LINES", "TERMINATED", "BY"): "line.delim",
    ("NULL", "DEFINED", "AS"): "serialization.null.format",
}
_TIME_TRANSFORMS = frozenset({"year", "month", "day", "hour"})
_NUMBER_TRANSFORMS = frozenset({"bucket", "truncate"})
# SHOW CREATE TABLE prints a whole transform in back-ticks, and such a text is to be read again.
_QUOTED_TRANSFORM = re.compile(
    r"(?:(?P<time>year|month|day|hour)\((?P<of>[^()]+)\)"
    r"|bucket\( *(?P<n>\d{1,9}) *, *(?P<what>[^()]+)\)"
    r"|truncate\((?P<text>[^()]+), *(?P<width>\d{1,9}) *\))\Z",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Clauses:
    """What the clauses behind the column list said, as they are read."""

    comment: str | None = None
    partition_columns: tuple[Column, ...] = ()
    partition_transforms: tuple[str, ...] = ()
    clustered_by: tuple[str, ...] = ()
    buckets: int = 0
    row_format: RowFormat | None = None
    stored_as: str | None = None
    input_format: str | None = None
    output_format: str | None = None
    location: str | None = None
    properties: tuple[tuple[str, str], ...] = ()
    seen: dict[str, Token] = field(default_factory=dict)

    @property
    def iceberg(self) -> bool:
        return any(
            key.lower() == "table_type" and value.upper() == "ICEBERG"
            for key, value in self.properties
        )


def create_table(cursor: Cursor) -> CreateTable:
    """Take what stands behind CREATE."""
    external = cursor.token if cursor.take("EXTERNAL") else None
    cursor.expect("TABLE")
    if_not_exists = cursor.take("IF", "NOT", "EXISTS")
    name = cursor.table_name(new=True)
    if cursor.at("LIKE"):
        cursor.unsupported("CREATE TABLE LIKE")
    placed = placed_columns(cursor)
    columns = tuple(found for _, found in placed)
    clauses = _Clauses()
    while not cursor.at_end:
        _clause(cursor, clauses)
    _check(cursor, columns, clauses, external)
    return CreateTable(
        text=cursor.text,
        name=name,
        columns=columns,
        external=external is not None,
        if_not_exists=if_not_exists,
        comment=clauses.comment,
        partition_columns=clauses.partition_columns,
        partition_transforms=clauses.partition_transforms,
        clustered_by=clauses.clustered_by,
        buckets=clauses.buckets,
        row_format=clauses.row_format,
        stored_as=clauses.stored_as,
        input_format=clauses.input_format,
        output_format=clauses.output_format,
        location=clauses.location,
        properties=clauses.properties,
    )


def _clause(cursor: Cursor, clauses: _Clauses) -> None:
    start = cursor.token
    if start.key in {"SKEWED", "SORTED"}:
        cursor.unsupported(f"CREATE TABLE with {start.key} BY", start)
    if start.key == "AS":
        cursor.fail(
            *_unseen(clauses),
            "<EOF>",
            hint="CREATE TABLE ... AS has no EXTERNAL and no types; its properties go into WITH (...)",
        )
    if start.key not in _CLAUSES or start.key in clauses.seen:
        cursor.fail(*_unseen(clauses), "<EOF>")
    word = cursor.advance().key
    clauses.seen[word] = start
    if word == "COMMENT":
        clauses.comment = cursor.string()
    elif word == "LOCATION":
        clauses.location = cursor.string()
    elif word == "TBLPROPERTIES":
        clauses.properties = cursor.properties()
    elif word == "PARTITIONED":
        _partitioned(cursor, clauses)
    elif word == "CLUSTERED":
        _clustered(cursor, clauses)
    elif word == "STORED":
        _stored(cursor, clauses)
    else:
        _row_format(cursor, clauses, start)


def _unseen(clauses: _Clauses) -> list[str]:
    return [c for c in _CLAUSES if c not in clauses.seen and c != "WITH"]


# --- PARTITIONED BY, CLUSTERED BY ----------------------------------------------------------------


def _partitioned(cursor: Cursor, clauses: _Clauses) -> None:
    cursor.expect("BY")
    start = cursor.token
    terms = cursor.listed(lambda: _partition_term(cursor))
    columns = tuple(t for t in terms if isinstance(t, Column))
    transforms = tuple(t for t in terms if isinstance(t, str))
    if columns and transforms:
        cursor.refuse(
            "PARTITIONED BY mixes columns with a type (Hive) and without (Iceberg); use one kind.",
            start,
        )
    names = transforms or tuple(c.name for c in columns)
    if len(set(names)) < len(names):
        cursor.refuse("PARTITIONED BY names one partition twice; name each once.", start)
    clauses.partition_columns, clauses.partition_transforms = columns, transforms


def _partition_term(cursor: Cursor) -> Column | str:
    if cursor.peek().key == "(" and cursor.token.kind == "word":
        return _transform(cursor)
    if cursor.peek().key not in {",", ")"}:
        return column(cursor)
    name = cursor.name()
    found = _QUOTED_TRANSFORM.match(name)
    if not found:
        return name
    if found["time"]:
        return f"{found['time']}({found['of'].strip()})"
    if found["n"]:
        return f"bucket({int(found['n'])}, {found['what'].strip()})"
    return f"truncate({found['text'].strip()}, {int(found['width'])})"


def _transform(cursor: Cursor) -> str:
    """``day(ts)``; ``bucket`` and ``truncate`` take their number before or behind the column."""
    function = cursor.token.key.lower()
    if function not in _TIME_TRANSFORMS | _NUMBER_TRANSFORMS:
        cursor.fail(*sorted(_TIME_TRANSFORMS | _NUMBER_TRANSFORMS))
    cursor.advance()
    cursor.expect("(")
    if function in _TIME_TRANSFORMS:
        text = f"{function}({cursor.name()})"
    else:
        first = cursor.at_name()
        name = cursor.name() if first else ""
        number = 0 if first else cursor.number()
        cursor.expect(",")
        number, name = (cursor.number(), name) if first else (number, cursor.name())
        text = (
            f"bucket({number}, {name})" if function == "bucket" else f"truncate({name}, {number})"
        )
        if not number:
            cursor.refuse(f"{text} has the number 0; give at least 1.")
    cursor.expect(")")
    return text


def _clustered(cursor: Cursor, clauses: _Clauses) -> None:
    cursor.expect("BY")
    clauses.clustered_by = cursor.listed(cursor.name)
    if cursor.at("SORTED"):
        cursor.unsupported("CREATE TABLE with SORTED BY", cursor.token)
    cursor.expect("INTO")
    start = cursor.token
    clauses.buckets = cursor.number()
    if not clauses.buckets:
        cursor.refuse("CLUSTERED BY INTO 0 BUCKETS; give at least 1.", start)
    cursor.expect("BUCKETS")


# --- ROW FORMAT, STORED AS -----------------------------------------------------------------------


def _row_format(cursor: Cursor, clauses: _Clauses, start: Token) -> None:
    """``ROW FORMAT ...``, and ``WITH SERDEPROPERTIES`` that other clauses parted from it."""
    if start.key == "WITH":
        before = clauses.row_format
        if before is None or before.serde is None or before.properties:
            cursor.fail(*_unseen(clauses), "<EOF>", token=start)
        cursor.expect("SERDEPROPERTIES")
        clauses.row_format = RowFormat(before.serde, cursor.properties())
        return
    cursor.expect("FORMAT")
    if cursor.one_of("DELIMITED", "SERDE") == "DELIMITED":
        clauses.row_format = RowFormat(None, _delimiters(cursor))
        return
    clauses.row_format = RowFormat(cursor.string())


def _delimiters(cursor: Cursor) -> tuple[tuple[str, str], ...]:
    found: dict[str, str] = {}
    while True:
        words = next((w for w in _DELIMITERS if cursor.at(w[0])), None)
        if words is None:
            return tuple(found.items())
        if _DELIMITERS[words] in found:
            cursor.fail()
        cursor.expect(*words)
        found[_DELIMITERS[words]] = cursor.string()


def _stored(cursor: Cursor, clauses: _Clauses) -> None:
    if cursor.one_of("AS", "BY") == "BY":
        cursor.unsupported("CREATE TABLE with STORED BY", clauses.seen["STORED"])
    if cursor.take("INPUTFORMAT"):
        clauses.input_format = cursor.string()
        cursor.expect("OUTPUTFORMAT")
        clauses.output_format = cursor.string()
        return
    if cursor.token.key not in FORMATS:
        cursor.fail(*FORMATS, "INPUTFORMAT", hint="The file format is none of Athena's")
    clauses.stored_as = cursor.advance().key


# --- rules over the whole statement --------------------------------------------------------------


def _check(
    cursor: Cursor,
    columns: tuple[Column, ...],
    clauses: _Clauses,
    external: Token | None,
) -> None:
    names = {c.name for c in columns}
    for partition in clauses.partition_columns:
        if partition.name in names:
            cursor.refuse(
                f"Column repeated in partitioning columns: {shown(partition.name)}",
                clauses.seen["PARTITIONED"],
            )
    for name in clauses.clustered_by:
        if name not in names:
            cursor.refuse(f"Invalid column reference {shown(name)}", clauses.seen["CLUSTERED"])
    if external and clauses.partition_transforms:
        cursor.refuse(
            "PARTITIONED BY of an external table needs a type for each column, as in (day string).",
            clauses.seen["PARTITIONED"],
        )
    if clauses.iceberg:
        _check_iceberg(cursor, clauses, external)


def _check_iceberg(cursor: Cursor, clauses: _Clauses, external: Token | None) -> None:
    if external:
        cursor.refuse("External keyword not supported for table type ICEBERG", external)
    if clauses.partition_columns:
        cursor.refuse(
            "PARTITIONED BY of an Iceberg table names columns of its column list, without a type.",
            clauses.seen["PARTITIONED"],
        )
    for word, what in (
        ("STORED", "STORED AS/BY"),
        ("ROW", "ROW FORMAT"),
        ("CLUSTERED", "CLUSTERED BY"),
    ):
        if word in clauses.seen:
            raise QueryFailed(
                f"Iceberg create table statement does not allow {what}",
                name="NOT_SUPPORTED",
                position=cursor.position(clauses.seen[word]),
            )

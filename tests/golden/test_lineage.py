"""The edges that statements leave: ``tests/golden/lineage/*.sql`` in the form of ``loader.py``.

An expected line is ``source -> target: KIND``, with ``*`` for a dataset as a whole, ``masked`` behind it,
and ``unknown: sentence`` or ``lifecycle: WORD``. Tables of ``db`` are named without catalog and database.
"""

import runpy
from pathlib import Path

import pytest

from lakenb.errors import EntityNotFound
from lakenb.sql.compiler.scope import Context
from lakenb.sql.lineage.statement import Options, statement_lineage
from lakenb.sql.parse import parse
from lakenb.sql.trino.statements import parse_query
from lakenb.values.column import Column
from lakenb.values.names import TableName
from lakenb.values.relation import NamedResult, Relation, ViewText
from lakenb.values.types import parse_type

HERE = Path(__file__).parent
CASES = runpy.run_path(str(HERE / "loader.py"))["cases"]
SCHEMAS = {
    "t": {
        "a": "bigint",
        "b": "varchar",
        "c": "double",
        "d": "date",
        "arr": "array(varchar)",
        "rows": "array(row(x bigint, y varchar))",
        "m": "map(varchar, bigint)",
        "r": "row(f bigint, g varchar)",
        "j": "varchar",
    },
    "u": {"a": "bigint", "e": "varchar", "k": "bigint"},
    "w": {"k": "bigint", "z": "varchar"},
    "t$files": {"file_path": "varchar", "record_count": "bigint"},
    "edge": {"src": "bigint", "dst": "bigint"},
}
VIEWS = {
    "v": ("SELECT a, upper(b) AS ub FROM t WHERE c > 1", {"a": "bigint", "ub": "varchar"}),
    "vv": ("SELECT ub AS name, a + 1 AS next FROM v", {"name": "varchar", "next": "bigint"}),
}
CONTEXT = Context(
    "awsdatacatalog",
    "db",
    results=(
        NamedResult(
            "earlier",
            Relation(TableName("", "", "earlier"), "memory", (Column("q", parse_type("bigint")),)),
        ),
    ),
)


def columns(schema):
    return tuple(Column(name, parse_type(kind)) for name, kind in schema.items())


def lookup(parts, catalog, database):
    name = TableName(parts.catalog or catalog, parts.database or database, parts.table)
    if parts.table in VIEWS:
        text, schema = VIEWS[parts.table]
        return Relation(name, "view", columns(schema), view=ViewText(text, catalog, database))
    if parts.table in SCHEMAS:
        kind = "memory" if "$" in parts.table else "iceberg"
        return Relation(name, kind, columns(SCHEMAS[parts.table]))
    message = f"Table '{name}' does not exist"
    raise EntityNotFound(message, name="TABLE_NOT_FOUND", position=parts.position)


def lineage(text, **options):
    given = Options(location=lambda _relation: "s3://lake/t/", **options)
    return statement_lineage(parse(text), CONTEXT, lookup, parse_query, given)


def short(dataset, column):
    return f"{dataset.removeprefix('awsdatacatalog.db.')}.{column or '*'}"


def shown(found):
    lines = []
    for edge in found.edges:
        source = short(edge.source_dataset, edge.source_column)
        target = short(edge.target_dataset, edge.target_column)
        lines.append(f"{source} -> {target}: {edge.subtype}{' masked' if edge.masking else ''}")
        assert (edge.type == "DIRECT") == (
            edge.subtype in {"IDENTITY", "TRANSFORMATION", "AGGREGATION"}
        )
    lines += [f"unknown: {sentence}" for sentence in found.unknown]
    if found.lifecycle:
        lines.append(f"lifecycle: {found.lifecycle}")
    return "\n".join(lines)


@pytest.mark.parametrize("case", [pytest.param(c, id=c.title) for c in CASES("lineage")])
def test_a_statement_leaves_these_edges(case):
    through = "(through views)" in case.title
    found = lineage(case.given, through_views=through)
    assert shown(found) == case.expected
    named = {use.name for use in (*found.inputs, *found.outputs)}
    for edge in found.edges:  # a view on the way is an input, and its edges end in it
        bases = {edge.source_dataset, edge.target_dataset}
        assert bases <= named or any(name.startswith(f"{b}$") for b in bases for name in named)

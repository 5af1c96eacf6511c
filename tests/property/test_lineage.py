"""Lineage of random statements: it never fails where the compiler doesn't, and leaves out nothing that is read."""

import os
import runpy
from pathlib import Path

import pytest
from sqlglot import exp

from lakenb.errors import EntityNotFound, LakeNBError
from lakenb.sql.compiler.query import compile_query
from lakenb.sql.compiler.scope import Context
from lakenb.sql.lineage.statement import Options, statement_lineage
from lakenb.sql.parse import parse
from lakenb.sql.trino.statements import parse_query
from lakenb.values import statement as st
from lakenb.values.column import Column
from lakenb.values.names import TableName
from lakenb.values.relation import Relation
from lakenb.values.types import parse_type

FUZZ = runpy.run_path(str(Path(__file__).with_name("test_sql_fuzz.py")))
SEED = int(os.environ.get("LAKENB_FUZZ_SEED", "20261130"))
HERE = Context("awsdatacatalog", "d")


def relations():
    """The tables that the grammar reads, with the types that their CTAS gives them."""
    found = {}

    def lookup(parts, catalog, database):
        name = TableName(parts.catalog or catalog, parts.database or database, parts.table)
        if parts.table not in found:
            message = f"Table '{name}' does not exist"
            raise EntityNotFound(message, name="TABLE_NOT_FOUND", position=parts.position)
        return Relation(name, "hive", found[parts.table])

    for text in FUZZ["STORED"]:
        statement = parse(text.strip())
        made = compile_query(statement.tree, HERE, lookup, parse_query, stored=True)
        pairs = zip(made.names, made.types, strict=True)
        found[statement.name.table] = tuple(Column(n, parse_type(k.hive)) for n, k in pairs)
    return lookup


@pytest.fixture(scope="module")
def lookup():
    return relations()


def counts_more_than_is_read(tree):
    """Whether the compiler counts columns as read that no output is made of.

    Those are all queries in VALUES, and all outputs of an inner query whose order decides about its rows.
    """
    inner = [one for one in tree.find_all(exp.Query) if one is not tree]
    return any(one.args.get("order") is not None for one in inner) or any(
        one.find(exp.Query) for one in tree.find_all(exp.Values)
    )


def takes_parts(tree):
    """Whether the compiler counts columns as read of which only another part of the value is taken."""
    made = any(
        one.find(exp.Struct, exp.Tuple, exp.Array, exp.Map) for one in tree.find_all(exp.Query)
    )
    return made and tree.find(exp.Bracket, exp.Dot, exp.Lambda) is not None


def judged(text, lookup):
    """The lineage of a query that compiles, None for any other text."""
    try:
        statement = parse(text)
        if not isinstance(statement, st.Query):
            return None
        compiled = compile_query(statement.tree, HERE, lookup, parse_query)
    except LakeNBError:
        return None
    found = statement_lineage(statement, HERE, lookup, parse_query, Options())
    outputs = [column.name for column in found.outputs[0].columns]
    assert len(outputs) == len(compiled.names)
    assert [name or at for at, name in enumerate(outputs)] == [
        name.lower() or at for at, name in enumerate(compiled.names)
    ]
    assert not found.unknown
    if counts_more_than_is_read(statement.tree) or takes_parts(statement.tree):
        return found
    sources = {(edge.source_dataset, edge.source_column) for edge in found.edges}
    for scan in compiled.scans:
        name = str(scan.relation.name)  # a named query that nothing reads is no input
        for column in scan.read:
            assert (name, column) in sources, column
    known = {(use.name, column.name) for use in found.inputs for column in use.columns}
    known |= {
        (use.name, hidden)
        for use in found.inputs
        for hidden in ("$path", "$file_size", "$file_modified_time", None)
    }
    assert sources <= known  # nothing is made up
    return found


def run(lookup, start, count):
    traced = 0
    for number in range(start, start + count):
        text = FUZZ["Grammar"](SEED + number).statement()
        try:
            traced += judged(text, lookup) is not None
        except Exception as error:  # noqa: BLE001 - any is what is looked for
            pytest.fail(
                f"{type(error).__name__}: {error}\nLAKENB_FUZZ_SEED={SEED + number}: {text}"
            )
    return traced


def test_what_is_read_is_covered_in_1500_statements(lookup):
    assert run(lookup, 0, 1_500) > 500


@pytest.mark.nightly
@pytest.mark.timeout(7200)
def test_what_is_read_is_covered_in_50000_statements(lookup):
    assert run(lookup, 1_500, 50_000) > 15_000

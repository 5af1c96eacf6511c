"""Whole queries against what Trino gives: names, joins, grouping, windows, set operations, UNNEST, errors.

``tests/golden/queries/*.sql`` holds one case a line: ``query --> rows``, with `` | `` between rows and
`` ; `` between columns, or ``!NAME line:column`` for an error (a lone ``!NAME`` where places differ).
"""

import runpy
from pathlib import Path

import duckdb
import pyarrow as pa
import pytest

from lakenb.athena.result.physical import athena_array
from lakenb.display.value_text import value_text
from lakenb.engine.duckdb.errors import mapped
from lakenb.errors import EntityNotFound, LakeNBError
from lakenb.session.conversion import python_values
from lakenb.sql.compiler.query import compile_query
from lakenb.sql.compiler.scope import Context
from lakenb.sql.trino.statements import parse_query

HERE = Path(__file__).parent
ENGINE = runpy.run_path(str(HERE / "test_functions.py"))


def nowhere(parts, catalog, database):
    message = f"Table '{catalog}.{database}.{parts.table}' does not exist"
    raise EntityNotFound(message, name="TABLE_NOT_FOUND", position=parts.position)


def evaluate(query):
    """The rows as text; an error's name and place after ``!``."""
    try:
        context = Context("awsdatacatalog", "default")
        made = compile_query(parse_query(query), context, nowhere, parse_query)
        ENGINE["make_known"](ENGINE["connection"](), made.kernels)
        table = ENGINE["connection"]().sql("".join(map(str, made.segments))).to_arrow_table()
    except LakeNBError as error:
        return f"!{error.name}" + (" {}:{}".format(*error.position) if error.position else "")
    except duckdb.Error as error:
        return "!" + mapped(error).name
    columns = []
    for at, kind in enumerate(made.types):
        chunks = [athena_array(chunk, kind) for chunk in table.column(at).chunks]
        values = python_values(pa.chunked_array(chunks)) if chunks else []
        columns.append([value_text(value, kind) for value in values])
    rows = zip(*columns, strict=True)
    return " | ".join(" ; ".join("NULL" if v is None else v for v in row) for row in rows)


def cases():
    for path in sorted((HERE / "queries").glob("*.sql")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.strip() and not line.startswith("-- "):
                query, arrow, expected = line.partition(" -->")
                assert arrow, f"{path.name}:{number}: no expected value"
                yield pytest.param(query, expected.strip(), id=f"{path.stem}:{number}")


@pytest.mark.parametrize(("query", "expected"), list(cases()))
def test_query(query, expected):
    if query in ENGINE["differing"]():
        pytest.skip("this release of DuckDB answers otherwise")
    got = evaluate(query)
    if expected.startswith("!") and ":" not in expected:
        got = got.partition(" ")[0]
    if "ORDER BY" not in query:
        got, expected = (" | ".join(sorted(text.split(" | "))) for text in (got, expected))
    assert got.strip() == expected.strip(), query

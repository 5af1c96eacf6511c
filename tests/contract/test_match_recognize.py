"""Row patterns: statements with the answers of a Trino 435 ("MATCH_RECOGNIZE", "Row pattern recognition in
window structures").

``tests/golden/row_pattern/answers.jsonl`` holds a statement a line, with its types and rows as text, or
the name of its error.
"""

import json
from functools import cache
from pathlib import Path

import duckdb
import pytest

from lakenb.engine.duckdb.aside import Aside
from lakenb.engine.duckdb.errors import mapped
from lakenb.errors import LakeNBError
from lakenb.sql.compiler.query import compile_query
from lakenb.sql.compiler.scope import Context
from lakenb.sql.registry import library
from lakenb.sql.registry.row_pattern_matcher import ask_with
from lakenb.sql.trino.statements import parse_query

FILE = Path(__file__).parents[1] / "golden" / "row_pattern" / "answers.jsonl"
CASES = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]
KNOWN: set[str] = set()


@cache
def connection():
    made = duckdb.connect()
    made.execute("SET TimeZone = 'UTC'; SET integer_division = true")
    make_known(made, library.kernels_called("".join(library.macros())))
    for statement in library.macros():
        made.execute(statement)
    ask_with(Aside(library.macros()).holds)
    return made


def make_known(engine, names):
    for name in names - KNOWN:
        kernel = library.kernel(name)
        engine.create_function(
            name,
            kernel.load(),
            list(kernel.parameters),
            kernel.result,
            type="arrow",
            null_handling="special" if kernel.nulls else "default",
        )
        KNOWN.add(name)


def answer(statement):
    """Types and rows as text, or an error's name."""
    context = Context("awsdatacatalog", "default")
    try:
        made = compile_query(parse_query(statement), context, None, parse_query)
        make_known(connection(), made.kernels)
        rows = connection().execute("".join(map(str, made.segments))).fetchall()
    except LakeNBError as error:
        return error.name
    except duckdb.Error as error:
        return mapped(error).name
    return [str(kind) for kind in made.types], [[shown(value) for value in row] for row in rows]


def shown(value):
    """A value as the answers have it."""
    if isinstance(value, list):
        return "[" + ", ".join("null" if v is None else shown(v) for v in value) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return None if value is None else str(value)


@pytest.mark.parametrize("case", CASES, ids=range(1, len(CASES) + 1))
def test_a_row_pattern_gives_what_trino_gives(case):
    found = answer(case["sql"])
    if "error" in case:
        assert found == case["error"], case["sql"]
    else:
        kinds, rows = found
        assert (kinds, sorted(rows, key=str)) == (case["types"], case["rows"]), case["sql"]

"""Functions of the registry against what Trino's documentation says they give.

``tests/golden/functions/<family>.sql`` holds one case a line: ``expression --> value``, with
``:: type`` behind it where the type matters. The text may go on behind the expression with FROM.
``!NAME`` expects an error of that name; ``!NOT_YET`` a refusal by name. Values are in DuckDB's text.
"""

import re
from functools import cache
from pathlib import Path

import duckdb
import pytest

from lakenb.errors import LakeNBError, NotYetAvailable
from lakenb.sql.functions import registry
from lakenb.sql.resolve import Context, resolve
from lakenb.sql.translate import render, translate
from lakenb.sql.trino.statements import parse_query

FILES = Path(__file__).parent / "functions"
TAGGED = re.compile(r"Could not convert string '([A-Z_]{5,}): (.*)' to INT64", re.DOTALL)


@cache
def connection():
    made = duckdb.connect()
    made.execute("SET TimeZone = 'UTC'; SET integer_division = true")
    for statement in registry.macros():
        made.execute(statement)
    return made


def evaluate(expression_sql):
    """The value and its type as text; an error's name after ``!``."""
    try:
        tree = parse_query("SELECT " + expression_sql)
        resolved = resolve(tree, Context("awsdatacatalog", "default"), lookup=None)
        sql = "".join(render(translate(resolved.tree)))
    except NotYetAvailable:
        return "!NOT_YET"
    except LakeNBError as error:
        return "!" + error.name
    try:
        rows = (
            connection()
            .execute(f"SELECT CAST(x AS VARCHAR), typeof(x) FROM ({sql}) given(x)")
            .fetchall()
        )
    except duckdb.Error as error:
        found = TAGGED.search(str(error))
        return "!" + (found[1] if found else type(error).__name__)
    shown = [("NULL" if v is None else v.replace("-nan", "nan"), t.lower()) for v, t in rows]
    return " | ".join(f"{v} :: {t}" for v, t in shown)


def cases():
    for path in sorted(FILES.glob("*.sql")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.strip() and not line.startswith("-- "):
                given, arrow, expected = line.partition(" --> ")
                assert arrow, f"{path.name}:{number}: no expected value"
                yield pytest.param(given, expected.strip(), id=f"{path.stem}:{number}")


@pytest.mark.parametrize(("given", "expected"), list(cases()))
def test_function(given, expected):
    got = evaluate(given)
    if " :: " not in expected:
        got = " | ".join(part.partition(" :: ")[0] for part in got.split(" | "))
    assert got == expected, given


def test_every_function_has_a_case():
    text = "\n".join(path.read_text(encoding="utf-8") for path in FILES.glob("*.sql"))
    called = set(re.findall(r"(\w+)\(", text))
    assert {f.name for f in registry.all_functions()} - called == set()

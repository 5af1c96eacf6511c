"""Functions, operators and casts against what Trino gives, through LakeNB's own compiler and results.

``tests/golden/functions/<family>.sql`` holds one case a line: ``expression --> value``, with
``:: type`` behind it where the type matters. The text may go on behind the expression with FROM; the
values of several rows are separated by ``|``. ``!NAME`` expects an error of that name; ``!NOT_YET`` a
refusal by name. Values are in the text that Athena's clients show; a line break in one is ``\\n``.
"""

import re
from functools import cache
from pathlib import Path

import duckdb
import pyarrow as pa
import pytest

from lakenb.athena.result.physical import athena_array
from lakenb.display.value_text import value_text
from lakenb.engine.duckdb.aside import Aside
from lakenb.engine.duckdb.errors import mapped
from lakenb.errors import LakeNBError, NotYetAvailable
from lakenb.session.conversion import python_values
from lakenb.sql.compiler.query import compile_query
from lakenb.sql.compiler.scope import Context
from lakenb.sql.registry import library
from lakenb.sql.registry.row_pattern_matcher import ask_with
from lakenb.sql.trino.statements import parse_query

FILES = Path(__file__).parent / "functions"
PINNED = "1.5.5"
"""The release of DuckDB that the extension wheels fix, and LakeNB is measured on."""
DIFFERS = Path(__file__).parent / "newer_duckdb.txt"
"""Expressions that a newer release answers otherwise: the last digit of a double, the sign of a zero, which
error an overflow is."""


KNOWN: set[str] = set()


@cache
def connection():
    ask_with(Aside(library.macros()).holds)
    made = duckdb.connect()
    made.execute("SET TimeZone = 'UTC'; SET integer_division = true")
    make_known(made, library.kernels_called("".join(library.macros())))
    for statement in library.macros():
        made.execute(statement)
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
            side_effects=not kernel.deterministic,
        )
        KNOWN.add(name)


def evaluate(expression_sql):
    """The first column's values as text, and its type; an error's name after ``!``."""
    try:
        made = compile_query(
            parse_query("SELECT " + expression_sql),
            Context("awsdatacatalog", "default"),
            None,
            parse_query,
        )
        make_known(connection(), made.kernels)
        table = connection().sql("".join(map(str, made.segments))).to_arrow_table()
    except NotYetAvailable:
        return "!NOT_YET", ""
    except LakeNBError as error:
        return "!" + error.name, ""
    except duckdb.Error as error:
        return "!" + mapped(error).name, ""
    kind = made.types[0]
    chunks = [athena_array(chunk, kind) for chunk in table.column(0).chunks]
    values = python_values(pa.chunked_array(chunks)) if chunks else []
    texts = [value_text(value, kind) for value in values]
    shown = ["NULL" if text is None else text.replace("\n", "\\n") for text in texts]
    return " | ".join(shown), str(kind)


def differing():
    if duckdb.__version__ == PINNED:
        return frozenset()
    return frozenset(DIFFERS.read_text(encoding="utf-8").splitlines())


def cases():
    """Each file's lines, a hundred at a time: a test of its own for each would take longer than its case."""
    for path in sorted(FILES.glob("*.sql")):
        lines = [
            (number, line)
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
            if line.strip() and not line.startswith("-- ")
        ]
        for start in range(0, len(lines), 100):
            part = lines[start : start + 100]
            yield pytest.param(path.name, part, id=f"{path.stem}:{part[0][0]}-{part[-1][0]}")


@pytest.mark.parametrize(("name", "lines"), list(cases()))
def test_functions(name, lines):
    wrong = []
    elsewhere = differing()
    for number, line in lines:
        given, arrow, expected = line.partition(" --> ")
        assert arrow, f"{name}:{number}: no expected value"
        if given in elsewhere:
            continue
        value, kind = evaluate(given)
        full = f"{value} :: {kind}"
        if expected.strip() not in {value.strip(), full.strip()}:
            wrong.append(f"{name}:{number}: {given} gave {full}, not {expected}")
    assert not wrong, "\n".join(wrong)


def test_every_function_has_a_case():
    text = "\n".join(path.read_text(encoding="utf-8") for path in FILES.glob("*.sql"))
    called = set(re.findall(r"(\w+)\(", text.lower()))
    assert {f.name for f in library.all_functions()} - called == set()

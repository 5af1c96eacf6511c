"""Functions of the registry against what Trino's documentation says they give.

``tests/golden/functions/<family>.sql`` holds one case a line: ``expression --> value``, with
``:: type`` behind it where the type matters. The text may go on behind the expression with FROM.
``!NAME`` expects an error of that name; ``!NOT_YET`` a refusal by name. Values are in DuckDB's text.
"""

import itertools
import re
from functools import cache
from pathlib import Path

import duckdb
import pytest
import sqlglot.expressions as exp
from sqlglot.dialects.trino import Trino
from sqlglot.tokens import Token, TokenType

from lakenb.errors import LakeNBError, NotYetAvailable
from lakenb.sql.functions import registry

FILES = Path(__file__).parent / "functions"
TAGGED = re.compile(r"Could not convert string '([A-Z_]{5,}): (.*)' to BOOL", re.DOTALL)


class _Trino(Trino):
    INDEX_OFFSET = 0


@cache
def connection():
    made = duckdb.connect()
    made.execute("SET TimeZone = 'UTC'; SET integer_division = true")
    for statement in registry.macros():
        made.execute(statement)
    return made


def parsed(sql):
    tokens = list(_Trino().tokenize(sql))
    own = {"cast", "try_cast", "extract", "if", "coalesce", "nullif", "values", "row", "over"}
    own |= {"in", "exists", "as", "from", "then", "else", "when", "and", "or", "not", "by"}
    for at, (token, following) in enumerate(itertools.pairwise(tokens)):
        called = following.token_type is TokenType.L_PAREN and token.text.isidentifier()
        alias = at and tokens[at - 1].token_type in {TokenType.R_PAREN, TokenType.ALIAS}
        if called and not alias and token.text.lower() not in own:
            where = (token.line, token.col, token.start, token.end, token.comments)
            tokens[at] = Token(TokenType.VAR, "ƒ" + token.text, *where)
    return _Trino().parser().parse(tokens, sql)[0]


def translated(node):
    if isinstance(node, exp.Anonymous):
        return registry.translate(str(node.this)[1:], list(node.expressions), None)
    if isinstance(node, exp.Filter | exp.Window | exp.IgnoreNulls):
        return registry.modified(node)
    if isinstance(node, exp.Div | exp.Mod):
        return registry.operator(node.key, [node.this, node.expression])
    if isinstance(node, exp.Bracket):
        return registry.operator("subscript", [node.this, *node.expressions])
    if isinstance(node, exp.Literal) and not node.is_string and "." in node.this:
        return exp.Literal.number(node.this if "e" in node.this.lower() else node.this + "e0")
    if isinstance(node, exp.Cast):
        return cast(node)
    if isinstance(node, exp.Array):
        return exp.Anonymous(this="list_value", expressions=list(node.expressions))
    return node


def cast(node):
    kind, value = node.to.sql("trino").lower(), node.this
    if kind.startswith("timestamp") and "zone" not in kind:
        return exp.Cast(this=value, to=exp.DataType.build("TIMESTAMP", dialect="duckdb"))
    is_text = isinstance(value, exp.Literal) and value.is_string
    if is_text or kind not in {"tinyint", "smallint", "integer", "bigint", "varchar"}:
        return node
    made = registry.operator("cast_" + kind, [value])
    return exp.Anonymous(this="try", expressions=[made]) if node.key == "trycast" else made


def evaluate(expression_sql):
    """The value and its type as text; an error's name after ``!``."""
    try:
        root = exp.Paren(this=parsed("SELECT " + expression_sql))
        for node in reversed(list(root.walk())):
            made = translated(node) if node is not root else node
            if made is not node:
                node.replace(made)
    except NotYetAvailable:
        return "!NOT_YET"
    except LakeNBError as error:
        return "!" + error.name
    sql = root.this.sql("duckdb", identify=True, normalize_functions=False)
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

"""Statements made by a grammar, right and wrong ones: each is answered or refused in one line.

Seeded, so that a failure can be run again: ``LAKENB_FUZZ_SEED=7 pytest tests/property/test_sql_fuzz.py``.
The suite runs 2,000 statements; ``pytest -m nightly`` runs 100,000.
"""

import os
import random

import pytest

import lakenb
from lakenb.errors import LakeNBError
from lakenb.sql.registry import library

SEED = int(os.environ.get("LAKENB_FUZZ_SEED", "20240501"))
NAMES = ("a", "b", "t", "u", "x", "nation", "名前", '"A b"', "select", "row", "$path", "_1", "é")
LITERALS = (
    *("0", "1", "-1", "9223372036854775807", "9223372036854775808", "1.5", "1e400", ".5", "00"),
    *("''", "'a'", "'it''s'", "U&'\\00e9'", "X'0aff'", "X'0'", "NULL", "true", "DECIMAL '1.50'"),
    *("DATE '2020-02-29'", "DATE '2020-02-30'", "TIMESTAMP '2020-01-01 00:00:00 Asia/Kathmandu'"),
    *(
        "TIME '12:00:00'",
        "TIME '12:00:00+08:35'",
        "INTERVAL '1' DAY",
        "INTERVAL '1-2' YEAR TO MONTH",
    ),
    *(
        "ARRAY[]",
        "ARRAY[1, NULL]",
        "MAP(ARRAY['k'], ARRAY[1])",
        "ROW(1, 'a')",
        "JSON '[1]'",
        "'\\'",
    ),
    *("UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'", "IPADDRESS '10.0.0.1'", "CHAR 'ab'", "?"),
)
TYPES = (
    *("bigint", "integer", "tinyint", "varchar", "varchar(2)", "char(3)", "decimal(5,2)", "double"),
    *("real", "date", "time", "timestamp(0)", "timestamp(6) with time zone", "json", "varbinary"),
    *("array(integer)", "map(varchar, bigint)", "row(a integer, b varchar)", "uuid", "nothing"),
)
OPERATORS = ("+", "-", "*", "/", "%", "||", "=", "<>", "<", ">=", "IS DISTINCT FROM", "AND", "OR")
NOISE = (
    "(",
    ")",
    ",",
    ";",
    "'",
    '"',
    "--",
    "/*",
    "[",
    "]",
    "->",
    "::",
    "\\",
    "`",
    "#",
    "@",
    "\x01",
)


NUMBERS = ("0", "1", "-3", "NULL", "9223372036854775807", "2")
FITTING = {
    "varchar": ("''", "'a'", "'day'", "'%Y-%m-%d'", "'$.a'", "'2020-01-01'", "'1'", "NULL", "'名前'"),
    "bigint": NUMBERS, "integer": NUMBERS[:3], "double": ("0.5", "nan()", "-1e300", "1.0", "NULL"),
    "decimal": ("DECIMAL '1.50'", "DECIMAL '-99999999999999999999'", "NULL"), "boolean": ("true", "NULL"),
    "date": ("DATE '2020-02-29'", "NULL"), "time": ("TIME '23:59:59.999'", "TIME '01:02:03+14:00'"),
    "timestamp": ("TIMESTAMP '2020-02-29 12:00:00'", "TIMESTAMP '1969-01-01 00:00:00 Asia/Kathmandu'"),
    "interval": ("INTERVAL '1' DAY", "INTERVAL '-13' MONTH"), "varbinary": ("X''", "X'00ff'", "NULL"),
    "json": ("JSON '{\"a\": [1, null]}'", "JSON 'null'"), "T": ("1", "'a'", "NULL", "ARRAY[1]"),
    "K": ("1", "'a'"), "V": ("2", "NULL"), "E": ("1", "NULL"), "char": ("CHAR 'a '",),
    "uuid": ("UUID '12151fd2-7586-11e9-8f9e-2a86e4085a59'",), "ipaddress": ("IPADDRESS '10.0.0.1'",),
}  # fmt: skip


class Grammar:
    """Makes statements of a random generator's choices."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.functions = library.all_functions()

    def pick(self, *makers):
        return self.random.choice(makers)

    def expression(self, depth=3):
        if depth == 0 or self.random.random() < 0.3:
            return self.random.choice((*LITERALS, *NAMES[:6]))
        make = self.pick(self.call, self.operation, self.cast, self.case, self.other, self.inner)
        return make(depth - 1)

    def call(self, depth):
        function = self.random.choice(self.functions)
        patterns = self.random.choice(function.overloads).signature.arguments
        given = [self.fitting(pattern, depth) for pattern in patterns]
        if self.random.random() < 0.1:
            given = [self.argument(depth) for _ in range(self.random.randrange(4))]
        tails = {"scalar": ("",), "window": (" OVER (ORDER BY 1)", "")}
        tail = self.random.choice(tails.get(function.kind, ("", " OVER ()", " FILTER (WHERE true)")))
        return f"{function.name}({', '.join(given)}){tail}"

    def fitting(self, pattern, depth):
        """An argument of a signature's type, mostly."""
        if pattern.name == "function":
            names = [f"p{at}" for at in range(len(pattern.children) - 1)]
            return f"({', '.join(names)}) -> {self.random.choice((*names, '1', 'true'))}"
        if pattern.name == "array":
            inside = ", ".join(self.fitting(pattern.children[0], 0) for _ in range(2))
            return f"ARRAY[{inside}]"
        if pattern.name == "map":
            key, value = (self.fitting(child, 0) for child in pattern.children)
            return f"MAP(ARRAY[{key}], ARRAY[{value}])"
        known = FITTING.get(pattern.name.partition(" ")[0])
        if known is None or self.random.random() < 0.1:
            return self.expression(depth)
        return self.random.choice(known)

    def argument(self, depth):
        if self.random.random() < 0.1:
            return f"{self.pick('x', '(x, y)')} -> {self.expression(depth)}"
        return self.expression(depth)

    def operation(self, depth):
        return (
            f"({self.expression(depth)} {self.random.choice(OPERATORS)} {self.expression(depth)})"
        )

    def cast(self, depth):
        word = self.pick("CAST", "TRY_CAST")
        return f"{word}({self.expression(depth)} AS {self.random.choice(TYPES)})"

    def case(self, depth):
        return f"CASE WHEN {self.expression(depth)} THEN {self.expression(depth)} END"

    def other(self, depth):
        one, other = self.expression(depth), self.expression(depth)
        return self.random.choice(
            (
                f"{one}[{other}]", f"{one} IN ({other})", f"{one} LIKE {other}", f"TRY({one})",
                f"{one} BETWEEN {other} AND 1", f"NOT {one}", f"-{one}", f"{one} IS NULL",
                f"EXTRACT(YEAR FROM {one})", f"{one} AT TIME ZONE 'Asia/Kathmandu'", f"({one}).a",
                f"IF({one}, {other})", f"COALESCE({one}, {other})", f"NULLIF({one}, {other})",
            )
        )  # fmt: skip

    def inner(self, depth):
        return f"({self.query(min(depth, 1))})"

    def query(self, depth=2):
        listed = ", ".join(self.expression(depth) for _ in range(self.random.randrange(1, 3)))
        text = f"SELECT {self.pick('', 'DISTINCT ')}{listed}{self.source(depth)}"
        for word in ("WHERE", "GROUP BY", "HAVING", "ORDER BY"):
            if self.random.random() < 0.15:
                text += f" {word} {self.expression(1)}"
        if self.random.random() < 0.1:
            text += f" {self.pick('UNION', 'EXCEPT', 'INTERSECT ALL')} {self.query(0)}"
        ties = " ORDER BY 1 FETCH FIRST 1 ROW WITH TIES" if "ORDER" not in text else ""
        return text + self.pick("", "", "", " LIMIT 3", ties, " OFFSET 1")

    def source(self, depth):
        return self.random.choice(
            (
                "", " FROM t", " FROM t u", " FROM t, u", " FROM t JOIN u ON t.a = u.a",
                " FROM (VALUES (1, 'a'), (2, NULL)) t(a, b)", f" FROM ({self.query(0)}) x" if depth else "",
                " FROM UNNEST(ARRAY[1, 2], MAP(ARRAY['k'], ARRAY[1])) WITH ORDINALITY", " FROM nation",
                " FROM t CROSS JOIN UNNEST(a)", " FROM t LEFT JOIN u USING (a)", ' FROM "t$files"',
            )
        )  # fmt: skip

    def statement(self):
        text = self.query()
        for _ in range(self.random.choice((0, 0, 0, 0, 0, 0, 1, 3))):
            at = self.random.randrange(len(text) + 1)
            cut = self.random.randrange(4)
            text = (
                text[:at] + self.random.choice((*NOISE, *NAMES, *LITERALS, "")) + text[at + cut :]
            )
        return text


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    made = lakenb.connect(tmp_path_factory.mktemp("fuzz"))
    made.sql("CREATE DATABASE d")
    made = made.configure({"database": "d"})
    made.sql("CREATE TABLE t AS SELECT 1 a, 'x' b, ARRAY[1] c, TIMESTAMP '2020-01-01 00:00:00' d")
    made.sql("CREATE TABLE u AS SELECT 1 a, CAST(ROW(1) AS ROW(f integer)) r")
    yield made
    made.close()


def run(session, start, count):
    answered = 0
    for number in range(start, start + count):
        text = Grammar(SEED + number).statement()
        try:
            session.sql(text)
            answered += 1
        except LakeNBError as error:
            assert "\n" not in str(error), text
            assert error.name != "GENERIC_INTERNAL_ERROR", (str(error), text)
        except Exception as error:
            pytest.fail(
                f"{type(error).__name__}: {error}\nLAKENB_FUZZ_SEED={SEED + number}: {text}"
            )
    return answered


def test_2000_statements_are_answered_or_refused(session):
    assert run(session, 0, 2_000) > 20


@pytest.mark.nightly
def test_100000_statements_are_answered_or_refused(session):
    assert run(session, 2_000, 100_000) > 1_000

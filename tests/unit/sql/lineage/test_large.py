"""Lineage of statements that are large: wide, long, deep, and full of what can't be told."""

import pytest

from lakenb.errors import LakeNBError, QuotaExceeded
from lakenb.sql.compiler.scope import Context
from lakenb.sql.lineage.foreign import foreign_lineage
from lakenb.sql.lineage.statement import Options, statement_lineage
from lakenb.sql.parse import parse
from lakenb.sql.trino.statements import parse_query
from lakenb.values.column import Column
from lakenb.values.names import TableName
from lakenb.values.relation import Relation
from lakenb.values.types import BIGINT

WIDTH = 50_000


def lineage(text, width=2):
    columns = tuple(Column(f"c{at}", BIGINT) for at in range(width))

    def lookup(parts, catalog, database):
        return Relation(TableName(catalog, database, parts.table), "hive", columns)

    context = Context("awsdatacatalog", "d")
    return statement_lineage(parse(text), context, lookup, parse_query, Options())


def test_fifty_thousand_columns_each_have_their_edge():
    found = lineage("CREATE TABLE n AS SELECT * FROM t", WIDTH)
    assert len(found.edges) == WIDTH
    assert found.edges[-1][1:4] == ("c49999", "awsdatacatalog.d.n", "c49999")


def test_four_hundred_branches_of_a_union():
    found = lineage(" UNION ALL ".join(f"SELECT c0 + {n} AS x FROM t{n}" for n in range(400)))
    assert len(found.inputs) == len(found.edges) == 400


def test_queries_that_each_read_the_one_before_twice_do_not_double_the_work():
    chain = ", ".join(
        f"q{n} AS (SELECT x.c0 + y.c1 AS c0, x.c1 FROM q{n - 1} x JOIN q{n - 1} y ON x.c0 = y.c1)"
        for n in range(1, 60)
    )
    found = lineage(f"WITH q0 AS (SELECT * FROM t), {chain} SELECT c0 FROM q59")
    assert {(e.source_column, e.subtype) for e in found.edges} == {
        ("c0", "TRANSFORMATION"), ("c1", "TRANSFORMATION"), ("c0", "JOIN"), ("c1", "JOIN")
    }  # fmt: skip


def test_recursive_queries_in_one_another_end():
    inner = "SELECT c0, c1 FROM t"
    for n in range(5):
        inner = f"WITH RECURSIVE r{n} (c0, c1) AS ({inner} UNION ALL SELECT c1, c0 + 1 FROM r{n}) SELECT c0, c1 FROM r{n}"
    found = lineage(inner)
    assert {(e.source_column, e.target_column) for e in found.edges} == {
        ("c0", "c0"), ("c1", "c0"), ("c0", "c1"), ("c1", "c1")
    }  # fmt: skip


def test_a_recursive_query_is_followed_until_its_columns_have_gone_round():
    width = 30
    names = [f"x{at}" for at in range(width)]
    first = ", ".join(f"c{at}" for at in range(width))
    turned = ", ".join([*names[1:], names[0]])
    found = lineage(
        f"WITH RECURSIVE q ({', '.join(names)}, n) AS (SELECT {first}, 0 FROM t UNION ALL "
        f"SELECT {turned}, n + 1 FROM q WHERE n < 99) SELECT x0 FROM q",
        width,
    )
    assert len(found.edges) == width
    assert not found.unknown


def test_rows_in_rows_are_followed_as_far_as_it_is_cheap():
    row = "c0"
    for _ in range(25):
        row = f"({row}, c1)"
    whole = lineage(f"SELECT ({row}){'[1]' * 25} AS x, ({row})[2] AS y FROM t")
    assert {(e.source_column, e.target_column) for e in whole.edges} == {("c0", "x"), ("c1", "y")}
    doubled = "ROW(c0, c1)"
    chain = ", ".join(f"q{n} AS (SELECT ROW(r, r) r FROM q{n - 1})" for n in range(1, 14))
    found = lineage(
        f"WITH q0 AS (SELECT {doubled} r FROM t), {chain} SELECT r{'[1]' * 14} x FROM q13"
    )
    assert not found.edges
    assert len(found.unknown) == 1  # of more than 2,000 parts none is claimed


def test_parts_of_parts_too_deep_to_be_followed_are_unknown():
    row = "(c0, c1)"
    for _ in range(80):
        row = f"({row}, 1)"
    found = lineage(f"SELECT {row}{'[1]' * 81} AS x FROM t")
    assert not found.edges
    assert "too deep" in found.unknown[0]


def test_windows_that_name_each_other_in_a_circle_end():
    text = "SELECT sum(c0) OVER a AS s FROM t WINDOW a AS (b), b AS (a ORDER BY c1)"
    assert {e.source_column for e in lineage(text).edges} == {"c0", "c1"}


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * FROM " + "(SELECT * FROM " * 380 + "t" + ")" * 380,
        "SELECT " + "(SELECT " * 380 + "c0 FROM t" + ")" * 380,
    ],
)
def test_too_deep_a_statement_is_refused(text):
    with pytest.raises(LakeNBError) as caught:
        lineage(text)
    assert isinstance(caught.value, QuotaExceeded)


def test_sentences_about_what_is_unknown_are_a_hundred_at_most():
    columns = ", ".join(f"c{at}" for at in range(5000))
    found = foreign_lineage(f"SELECT {columns} FROM a JOIN b ON a.k = b.k", "postgres", {})
    assert len(found.unknown) == 101
    assert found.unknown[-1] == "And 4900 more."

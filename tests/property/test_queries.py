"""Any soup of tokens is answered or refused; pruning never changes an answer."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import lakenb

ROWS = [
    (number, part, day, None if number % 7 == 0 else f"s{number % 5}")
    for number, (part, day) in enumerate(
        (part, day)
        for part in (1, 2, 3, None)
        for day in (dt.date(2020, 1, 1), dt.date(2020, 2, 1), dt.date(2021, 1, 1), None)
        for _ in range(3)
    )
]


@dataclass(frozen=True)
class Lake:
    """One lake with the same rows in three tables: plain, Hive partitions, Iceberg partitions."""

    session: lakenb.Session


@pytest.fixture(scope="module")
def lake(tmp_path_factory: pytest.TempPathFactory) -> Lake:
    session = lakenb.connect(tmp_path_factory.mktemp("lake"))
    columns = list(zip(*ROWS, strict=True))
    table = pa.table(
        {
            "n": pa.array(columns[0], pa.int64()),
            "part": pa.array(columns[1], pa.int64()),
            "day": pa.array(columns[2], pa.date32()),
            "word": pa.array(columns[3], pa.string()),
        }
    )
    with session.fs.open("s3://raw/plain/p.parquet", "wb") as file:
        pq.write_table(table, file)
    session.sql(
        "CREATE EXTERNAL TABLE plain (n bigint, part bigint, day date, word string) "
        "STORED AS PARQUET LOCATION 's3://raw/plain/'"
    )
    session.sql(
        "CREATE TABLE hive WITH (format = 'PARQUET', partitioned_by = ARRAY['part', 'day']) AS "
        "SELECT n, word, part, day FROM plain"
    )
    session.sql(
        "CREATE TABLE ice WITH (table_type = 'ICEBERG', is_external = false, "
        "location = 's3://raw/ice/', partitioning = ARRAY['part', 'month(day)']) AS SELECT * FROM plain"
    )
    for name in ("plain", "hive", "ice"):
        session.sql(
            f"CREATE VIEW view_{name} AS SELECT n, part, day, word FROM {name} WHERE n >= 0"
        )
    return Lake(session)


PARTS = st.sampled_from(["0", "1", "2", "3", "4", "BIGINT '2'", "2.5", "1 + 1", "NULL"])
DAYS = st.sampled_from(
    [
        "DATE '2020-01-01'",
        "DATE '2020-02-01'",
        "DATE '2020-06-01'",
        "DATE '2021-01-01'",
        "DATE '2020-01-01' + INTERVAL '1' MONTH",
        "TIMESTAMP '2020-02-01 00:00:00'",
        "TIMESTAMP '2020-01-31 23:59:59.5'",
        "CAST('2020-02-01' AS date)",
        "CAST(TIMESTAMP '2020-01-31 23:59:59.9' AS timestamp(0))",
    ]
)
WORDS = st.sampled_from(["'s1'", "'s3'", "'zz'", "''", "NULL"])
OPERATORS = st.sampled_from(["=", "<>", "<", "<=", ">", ">="])


@st.composite
def comparisons(draw: st.DrawFn, alias: str) -> str:
    column, values = draw(
        st.sampled_from([("part", PARTS), ("day", DAYS), ("word", WORDS), ("n", PARTS)])
    )
    name, form = f"{alias}.{column}", draw(st.integers(0, 5))
    if form == 0:
        return f"{name} IS {draw(st.sampled_from(['', 'NOT ']))}NULL"
    if form == 1:
        chosen = ", ".join(draw(st.lists(values, min_size=1, max_size=3)))
        return f"{name} {draw(st.sampled_from(['', 'NOT ']))}IN ({chosen})"
    if form == 2:
        return f"{name} BETWEEN {draw(values)} AND {draw(values)}"
    if form == 3:
        return f"{draw(values)} {draw(OPERATORS)} {name}"
    return f"{name} {draw(OPERATORS)} {draw(values)}"


def predicates(alias: str) -> st.SearchStrategy[str]:
    return st.recursive(
        comparisons(alias),
        lambda inner: st.one_of(
            st.tuples(inner, inner).map(lambda p: f"({p[0]} AND {p[1]})"),
            st.tuples(inner, inner).map(lambda p: f"({p[0]} OR {p[1]})"),
            inner.map(lambda p: f"NOT ({p})"),
            inner.map(lambda p: f"coalesce({p}, true)"),
        ),
        max_leaves=4,
    )


SHAPES = [
    "SELECT a.n FROM {t} a WHERE {a}",
    "SELECT count(*), max(a.day) FROM {t} a WHERE {a}",
    "SELECT a.n, b.n FROM {t} a JOIN {t} b ON a.part = b.part AND {a} WHERE {b}",
    "SELECT a.n, b.n FROM {t} a LEFT JOIN {t} b ON a.n = b.n + 1 AND {b} WHERE {a}",
    "SELECT a.n, b.n FROM {t} a LEFT JOIN {t} b ON a.n = b.n + 1 AND {a} WHERE {b}",
    "SELECT a.n, b.n FROM {t} a RIGHT JOIN {t} b ON a.n = b.n + 1 AND {a} WHERE {a}",
    "SELECT a.n, b.n FROM {t} a FULL JOIN {t} b ON a.n = b.n + 1 AND {b} WHERE {a}",
    "SELECT a.n, b.n FROM {t} a FULL JOIN {t} b ON a.n = b.n + 1 WHERE {a} OR {b}",
    "SELECT a.n FROM (SELECT * FROM {t} b WHERE {b}) a WHERE {a}",
    "SELECT a.n FROM (SELECT part, max(n) n, max(day) AS day, max(word) word FROM {t} b WHERE {b} GROUP BY part) a WHERE {a}",
    "SELECT a.r FROM (SELECT b.*, count(*) OVER (PARTITION BY part) r FROM {t} b WHERE {b}) a WHERE {a}",
    "SELECT a.n FROM (SELECT * FROM {t} b ORDER BY n LIMIT 20) a WHERE {a}",
    "SELECT a.n FROM (SELECT n AS part, part AS n, day, word FROM {t} b) a WHERE {a}",
    "SELECT a.n FROM (SELECT * FROM {t} UNION ALL SELECT * FROM {t} b WHERE {b}) a WHERE {a}",
    "SELECT a.n FROM (SELECT * FROM {t} EXCEPT SELECT * FROM {t} b WHERE {b}) a WHERE {a}",
    "WITH a AS (SELECT * FROM {t} b WHERE {b}) SELECT a.n FROM a WHERE {a} UNION ALL SELECT n FROM a",
    "WITH c AS (SELECT * FROM {t}) SELECT a.n, b.n FROM c a JOIN c b ON a.n = b.n WHERE {a} AND {b}",
    "SELECT a.n FROM {t} a WHERE EXISTS (SELECT 1 FROM {t} b WHERE b.n = a.n + 1 AND {b}) AND {a}",
    "SELECT a.n FROM {t} a WHERE NOT EXISTS (SELECT 1 FROM {t} b WHERE b.n = a.n + 1 AND {b} AND {a})",
    "SELECT a.n FROM {t} a WHERE a.part NOT IN (SELECT b.part FROM {t} b WHERE {b} AND b.part IS NOT NULL)",
    "SELECT a.n, (SELECT max(b.n) FROM {t} b WHERE b.part = a.part AND {b}) FROM {t} a WHERE {a}",
    "SELECT a.n FROM view_{t} a WHERE {a}",
    "SELECT a.n, b.n FROM view_{t} a LEFT JOIN view_{t} b ON a.n = b.n AND {b} WHERE {a}",
    "SELECT a.n FROM {t} a (n, part, day, word) WHERE {a}",
    "SELECT a.part, count(*) FROM {t} a GROUP BY a.part, a.day, a.word, a.n HAVING {a}",
    "SELECT a.n, u.x FROM {t} a CROSS JOIN UNNEST(sequence(1, 2)) AS u(x) WHERE {a}",
]


def _answer(lake: Lake, text: str) -> list[tuple[object, ...]] | str:
    try:
        return sorted(lake.session.sql(text).fetchall(), key=repr)
    except lakenb.LakeNBError as error:
        return error.name


@pytest.mark.parametrize("shape", SHAPES)
@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_pruning_keeps_the_answer(lake: Lake, shape: str, data: st.DataObject) -> None:
    conditions = {"a": data.draw(predicates("a")), "b": data.draw(predicates("b"))}
    if " a (n, part, day, word)" in shape:
        hive = shape.replace("(n, part, day, word)", "(n, word, part, day)")
    else:
        hive = shape
    if "UNION ALL SELECT * FROM {t} b" in shape:
        hive = hive.replace("SELECT * FROM", "SELECT n, part, day, word FROM")
    expected = _answer(lake, shape.format(t="plain", **conditions))
    assert _answer(lake, hive.format(t="hive", **conditions)) == expected
    assert _answer(lake, shape.format(t="ice", **conditions)) == expected


TOKENS = """
    SELECT FROM WHERE GROUP BY ORDER HAVING LIMIT OFFSET FETCH FIRST ROWS ONLY WITH RECURSIVE AS ( ) [ ] , . ; * + - /
    % || = <> < > <= >= AND OR NOT IN EXISTS BETWEEN LIKE ESCAPE IS NULL TRUE CASE WHEN THEN ELSE END CAST TRY_CAST
    JOIN LEFT RIGHT FULL OUTER CROSS NATURAL USING ON UNION ALL INTERSECT EXCEPT DISTINCT VALUES TABLE UNNEST LATERAL
    ORDINALITY OVER PARTITION WINDOW RANGE UNBOUNDED PRECEDING CURRENT ROW FILTER GROUPING SETS CUBE ROLLUP INTERVAL
    DAY YEAR TO MONTH DATE TIMESTAMP TIME DECIMAL ARRAY MAP EXTRACT POSITION SUBSTRING TRIM AT ZONE TABLESAMPLE
    BERNOULLI plain hive ice n part day word x "$path" "ice$snapshots" count max sum array_agg row_number abs concat
    bigint varchar 1 0 2.5 1e3 'a' '2020-01-01' '' ? -> => := :: {{ }} @ # $ & | ~ ^ \\ ` ' " -- /* */ ! ƒ é \u0000
    FOR VERSION SYSTEM_TIME OF DELETE INSERT INTO UPDATE SET MERGE MATCHED EXPLAIN PREPARE EXECUTE UNLOAD CREATE DROP
""".split()


def _said(lake: Lake, text: str) -> str:
    try:
        lake.session.sql(text)
    except lakenb.LakeNBError as error:
        return str(error)
    return ""


@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(words=st.lists(st.sampled_from(TOKENS), max_size=14), head=st.sampled_from(
    ["", "SELECT", "SELECT * FROM plain", "SELECT n FROM plain WHERE", "SELECT count(*) FROM hive GROUP BY",
     "WITH x AS (SELECT 1 n)", "SELECT n FROM plain ORDER BY", "SELECT CAST(", "SELECT * FROM plain JOIN ice"]))  # fmt: skip
def test_a_soup_of_tokens(lake: Lake, words: list[str], head: str) -> None:
    if {"DROP", "DELETE", "UPDATE", "MERGE", "INSERT", "CREATE", "UNLOAD"} & set(
        words[:1]
    ) and not head:
        words = ["SELECT", *words]
    assert "\n" not in _said(lake, " ".join([head, *words]))


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(max_size=60))
def test_any_text(lake: Lake, text: str) -> None:
    for statement in (text, f"SELECT {text}", f"SELECT * FROM {text}", f"SELECT '{text}'"):
        assert "\n" not in _said(lake, statement)

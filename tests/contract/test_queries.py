"""Queries as a user types them, answered as Trino's documentation tells ("SELECT", "Data types")."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import lakenb

A = pa.table(
    {
        "id": [1, 2, 3],
        "name": ["x", "y", None],
        "d": pa.array([dt.date(2020, 1, 31), dt.date(2021, 2, 2), None]),
        "ts": pa.array(
            [dt.datetime(2016, 1, 1, 10, 11, 12, 345000), None, dt.datetime(2101, 1, 1)],
            pa.timestamp("us"),
        ),
        "arr": [[1, 2], [], None],
        "m": pa.array([[("a", 1), ("b", 2)], [], None], pa.map_(pa.string(), pa.int64())),
        "st": [{"a": 1, "b": "z"}, {"a": 2, "b": None}, None],
        "ar": [[{"p": 1, "q": "u"}, {"p": 2, "q": "v"}], [], None],
        "dec": pa.array([Decimal("1.50"), None, Decimal("2.25")], pa.decimal128(10, 2)),
    }
)
B = pa.table({"id": [2, 3, 4], "v": ["b2", "b3", "b4"]})


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> lakenb.Session:
    made = lakenb.connect(tmp_path_factory.mktemp("lake"))
    for name, table in (("a", A), ("b", B)):
        with made.fs.open(f"s3://raw/{name}/p.parquet", "wb") as file:
            pq.write_table(table, file)
    made.sql(
        "CREATE EXTERNAL TABLE a (id bigint, name string, d date, ts timestamp, arr array<bigint>, "
        "m map<string,bigint>, st struct<a:bigint,b:string>, ar array<struct<p:bigint,q:string>>, "
        "dec decimal(10,2)) STORED AS PARQUET LOCATION 's3://raw/a/'"
    )
    made.sql(
        "CREATE EXTERNAL TABLE b (id bigint, v string) STORED AS PARQUET LOCATION 's3://raw/b/'"
    )
    made.sql("CREATE VIEW vb AS SELECT id AS k, upper(v) AS w FROM b WHERE id > 2")
    made.sql("CREATE VIEW vv AS WITH q AS (SELECT k FROM vb) SELECT k + 1 AS k1 FROM q")
    return made


ANSWERS: list[tuple[str, list[tuple[object, ...]]]] = [
    # WITH
    ("with c as (select id from a), d as (select id from c) select max(id) from d", [(3,)]),
    ("with b as (select id + 100 as id from b) select min(id) from b", [(102,)]),
    ("with recursive r(n) as (select 1 union all select n + 1 from r where n < 5) select sum(n) from r", [(15,)]),
    ("with t(x, y) as (values (1, 2)) select y, x from t", [(2, 1)]),
    ("select (with q as (select 5 k) select k from q)", [(5,)]),
    ("with q as (select 1 k) select * from (with q as (select 2 k) select * from q) z cross join q", [(2, 1)]),
    (("with t as (select 1 x), u as (select x + 1 as x from t), w as (with t as (select 10 x) select * from t) "
     "select * from t, u, w"), [(1, 2, 10)]),
    # joins
    ("select a.id, b.v from a join b on a.id = b.id order by 1", [(2, "b2"), (3, "b3")]),
    ("select id, v from a join b using (id) order by id", [(2, "b2"), (3, "b3")]),
    ("select * from (values (1, 2)) t(x, y) join (values (3, 2)) u(z, y) using (y)", [(2, 1, 3)]),
    ("select * from (values (1, 2)) t(x, y) right join (values (3, 2), (4, 5)) u(z, y) using (y) order by y",
     [(2, 1, 3), (5, None, 4)]),
    ("select id from a full join b using (id) order by id", [(1,), (2,), (3,), (4,)]),
    ("select x.id, y.id from b x, b y where x.id = y.id + 1 order by 1", [(3, 2), (4, 3)]),
    ("select count(*) from a, b", [(9,)]),
    ("select count(*) from a join b join b c on true on true", [(27,)]),
    ("select b.id, t.n from b cross join lateral (select b.id * 2 as n) t order by 1", [(2, 4), (3, 6), (4, 8)]),
    ("select b.id, t.name from b left join lateral (select a.name from a where a.id = b.id) t on true order by 1",
     [(2, "y"), (3, None), (4, None)]),
    # names
    ("select default.b.id, awsdatacatalog.default.b.v from b order by 1 limit 1", [(2, "b2")]),
    ("select default.a.st.a, a.st.b, st.a from a where id = 1", [(1, "z", 1)]),
    ("select t.k, w from b as t(k, w) where w = 'b3'", [(3, "b3")]),
    ("select x from (select * from b) as t(x, y) order by x limit 1", [(2,)]),
    ('select "a""b" from (select 1 as "a""b")', [(1,)]),
    ("select * from vb order by k", [(3, "B3"), (4, "B4")]),
    ("select * from vv join vb on k1 = k + 1 order by 1", [(4, 3, "B3"), (5, 4, "B4")]),
    ("select z.c2 from vb as z(c1, c2) where c1 = 4", [("B4",)]),
    ("select current_catalog, current_schema", [("awsdatacatalog", "default")]),
    # ORDER BY, GROUP BY
    ("select id as v, v as q from (values (1, 'b'), (2, 'a')) t(id, v) order by v", [(1, "b"), (2, "a")]),
    ("select -id as id from (values (1, 5), (2, 4)) t(id, v) order by id + 0", [(-2,), (-1,)]),
    ("select -id as id, count(*) from b group by id order by id", [(-4, 1), (-3, 1), (-2, 1)]),
    ("select x from (values 1, null, 2) t(x) order by x desc", [(2,), (1,), (None,)]),
    ("select x from (values 1, null, 2) t(x) order by x desc nulls first", [(None,), (2,), (1,)]),
    ("select distinct id + 1 as k from b order by id + 1", [(3,), (4,), (5,)]),
    ("select v, max(id) m from b group by v having max(id) > 2 order by m", [("b3", 3), ("b4", 4)]),
    ("select id as k, count(*) from b group by 1 having id > 3", [(4, 1)]),
    ("select v, count(*) from b where id < 4 group by grouping sets ((v), ()) order by 1", [("b2", 1), ("b3", 1), (None, 2)]),
    ("select v, grouping(v) from b where id = 2 group by rollup(v) order by 2", [("b2", 0), (None, 1)]),
    ("select count(*) from b group by ()", [(3,)]),
    ("select id from b order by id offset 1 row fetch next 1 row only", [(3,)]),
    ("select id from b order by id offset 1 limit all", [(3,), (4,)]),
    # set operations, VALUES, TABLE
    ("table b", [(2, "b2"), (3, "b3"), (4, "b4")]),
    ("values (1, 'a'), (2, 'b')", [(1, "a"), (2, "b")]),
    ("(select 1) union all (select 2) order by 1 desc", [(2,), (1,)]),
    ("select id from a intersect select id from b order by 1", [(2,), (3,)]),
    ("select id from a except select id from b", [(1,)]),
    ("values 1, 1 except all values 1", [(1,)]),
    ("select id from a union select id from b order by id limit 2", [(1,), (2,)]),
    # subqueries
    ("select id from b where exists (select 1 from a where a.id = b.id) order by 1", [(2,), (3,)]),
    ("select a.id, (select count(*) from b where b.id < a.id) from a order by 1", [(1, 0), (2, 0), (3, 1)]),
    ("select id from b where id > all (select id from a)", [(4,)]),
    ("select id from b where id >= some (values 3, 4) order by 1", [(3,), (4,)]),
    ("select id from b where id <> all (values 3, 4)", [(2,)]),
    ("select 1 in (values 1, 2), exists (values 1), (values 7)", [(True, True, 7)]),
    ("select id from b where (id, v) in ((2, 'b2'), (4, 'b4')) order by 1", [(2,), (4,)]),
    # UNNEST
    ("select * from unnest(array[1, 2])", [(1,), (2,)]),
    ("select * from unnest(array[1, 2]) with ordinality as t(x, n)", [(1, 1), (2, 2)]),
    ("select * from unnest(array[1, 2], array['a']) as t(x, y)", [(1, "a"), (2, None)]),
    ("select * from unnest(array[7], array['a', 'b']) with ordinality as t(x, y, n)", [(7, "a", 1), (None, "b", 2)]),
    ("select * from unnest(map(array['a'], array[1])) as t(k, v)", [("a", 1)]),
    ("select id, e from a cross join unnest(arr) as t(e) order by 1, 2", [(1, 1), (1, 2)]),
    ("select id, e, n from a, unnest(arr) with ordinality as t(e, n) order by 1, 2", [(1, 1, 1), (1, 2, 2)]),
    ("select id, e from a left join unnest(arr) as t(e) on true order by 1, 2", [(1, 1), (1, 2), (2, None), (3, None)]),
    ("select id, k, v from a cross join unnest(m) as t(k, v) order by 2", [(1, "a", 1), (1, "b", 2)]),
    ("select id, p, q from a cross join unnest(ar) as t(p, q) order by 2", [(1, 1, "u"), (1, 2, "v")]),
    ("select id, q, n from a cross join unnest(ar) with ordinality as t(p, q, n) order by n", [(1, "u", 1), (1, "v", 2)]),
    ("select id, e, k from a cross join unnest(arr, m) as t(e, k, v) order by 2", [(1, 1, "a"), (1, 2, "b")]),
    ("select * from unnest(array[row(1, 'a'), row(2, 'b')]) as t(n, s)", [(1, "a"), (2, "b")]),
    ("select * from unnest(sequence(1, 3)) as t(n)", [(1,), (2,), (3,)]),
    ("select e from (select array_agg(id) as l from b) cross join unnest(l) as t(e) order by 1", [(2,), (3,), (4,)]),
    # fields, subscripts, rows
    ("select arr[2], m['b'], ar[1].q, st.b from a where id = 1", [(2, 2, "u", "z")]),
    ("select (1, 'a'), row(1, null)", [({"field0": 1, "field1": "a"}, {"field0": 1, "field1": None})]),
    ("select cast(row(1, 'a') as row(y bigint, x varchar)).x", [("a",)]),
    ("select row(1, null) = row(1, null), (1, null) = (2, null), (1, 2) = (1, 2)", [(None, False, True)]),
    ("select array[1, null] = array[1, null], array[1, null] = array[2, null], array[1] = array[1, 2]", [(None, False, False)]),
    ("select st = st, arr = arr from a order by id", [(True, True), (None, True), (None, None)]),
    ("select (1, null) in ((1, 2)), (1, 2) in ((3, 4), (1, 2))", [(None, True)]),
    # windows
    ("select id, sum(id) over (order by id rows between unbounded preceding and current row) from b order by 1", [(2, 2), (3, 5), (4, 9)]),
    ("select rank() over w from b window w as (order by id) order by 1", [(1,), (2,), (3,)]),
    ("select id, lag(id) ignore nulls over (order by id) from b order by 1", [(2, None), (3, 2), (4, 3)]),
    # conditions
    ("select 'a_b' like 'a\\_b' escape '\\', 'axb' like 'a\\_b' escape '\\', 'axb' like 'a_b'", [(True, False, True)]),
    ("select case id when 2 then 'two' else 'o' end, if(id = 2, 't'), try(1 / 0), nullif(id, 2) from b order by id limit 1", [("two", "t", None, None)]),
    ("select 1 is distinct from null, null is not distinct from null", [(True, True)]),
    ("select 'it''s', /* c */ 'ünï' -- end", [("it's", "ünï")]),
    # moments and intervals
    ("select date '2020-01-31' + interval '1' month, interval '1' day + date '2020-01-31'", [(dt.date(2020, 2, 29), dt.date(2020, 2, 1))]),
    ("select d + interval '1' year from a where id = 1", [(dt.date(2021, 1, 31),)]),
    ("select timestamp '2020-01-31 10:00:00' + interval '90' minute", [(dt.datetime(2020, 1, 31, 11, 30),)]),
    ("select timestamp '2020-01-01 00:00:00' + interval '1 2:03:04' day to second", [(dt.datetime(2020, 1, 2, 2, 3, 4),)]),
    ("select date '2020-01-01' - interval '1-2' year to month", [(dt.date(2018, 11, 1),)]),
    ("select date '2020-01-01' + interval -'1' day", [(dt.date(2019, 12, 31),)]),
    ("select cast(timestamp '2020-01-01 10:11:12.987654' as timestamp(0)), cast('2020-01-01 10:11:12.9875' as timestamp)",
     [(dt.datetime(2020, 1, 1, 10, 11, 13), dt.datetime(2020, 1, 1, 10, 11, 12, 988000))]),
    ("select timestamp '2020-01-01 10:11:12.987654'", [(dt.datetime(2020, 1, 1, 10, 11, 12, 987654),)]),
    ("select timestamp '2020-01-01 00:00:00 +05:30' = timestamp '2019-12-31 18:30:00 UTC'", [(True,)]),
    # numbers
    ("select 5 / 2, -5 / 2, -5 % 3, 1 / 0.0e0, 5.0 / 2", [(2, -2, -2, float("inf"), 2.5)]),
    ("select decimal '1.00' / decimal '3.00', decimal '2.00' / 3, decimal '-1.00' / 8", [(Decimal("0.33"), Decimal("0.67"), Decimal("-0.13"))]),
    ("select avg(dec), avg(distinct dec), avg(dec) filter (where id = 1) from a", [(Decimal("1.88"), Decimal("1.88"), Decimal("1.50"))]),
    ("select decimal '.5', decimal '-0.001', decimal '123456789012345678901234567890'",
     [(Decimal("0.5"), Decimal("-0.001"), Decimal(123456789012345678901234567890))]),
    ("select dec + dec, dec * dec from a where id = 1", [(Decimal("3.00"), Decimal("2.2500"))]),
    ("select try_cast('x' as integer), try_cast('9999999999' as integer), try_cast('2020-13-01' as date)", [(None, None, None)]),
    ("""select cast('{"a":1}' as json), cast(array[1] as json)""", [('"{\\"a\\":1}"', "[1]")]),
    ("select -9223372036854775808", [(-9223372036854775808,)]),
    ("select if(true, 1, null), case when false then 'a' end", [(1, None)]),
    ("select x from (values null, 1, 2.5) t(x) where x > 1 and not (x = 2)", [(2.5,)]),
    ("select arr || array[3], arr || 9, 0 || arr from a where id = 1", [([1, 2, 3], [1, 2, 9], [0, 1, 2])]),
    ("select sum(dec) / 2, sum(dec) / count(*) from a", [(Decimal("1.88"), Decimal("1.25"))]),
    # hidden columns
    ('select "$path" from b t where "$path" like \'%/b/p.parquet\' and t."$file_size" > 0 and id = 2', [("s3://raw/b/p.parquet",)]),
    ('select count(*) from b where "$file_modified_time" > timestamp \'2020-01-01 00:00:00 UTC\'', [(3,)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), ANSWERS, ids=[text[:60] for text, _ in ANSWERS])
def test_answer(session: lakenb.Session, text: str, rows: list[tuple[object, ...]]) -> None:
    assert session.sql(text).fetchall() == rows


REFUSED: list[tuple[str, str, str]] = [
    ("select id from b where id", "TYPE_MISMATCH", "WHERE clause must evaluate to a boolean"),
    ("select id from b where v = 'x' and 1", "TYPE_MISMATCH", "Logical expression term must evaluate to a boolean"),
    ("select not 1", "TYPE_MISMATCH", "Value of logical NOT expression"),
    ("select id from b where id like '2'", "TYPE_MISMATCH", "LIKE"),
    ("values 1, 'a'", "TYPE_MISMATCH", "Values rows have mismatched types: integer vs varchar(1)"),
    ("values (1, 2), (1, 2, 3)", "TYPE_MISMATCH", "mismatched sizes"),
    ("select if(true, 1, 'a')", "TYPE_MISMATCH", "IF"),
    ("select 9223372036854775808", "SYNTAX_ERROR", "Invalid numeric literal"),
    # text, error's name, a part of what str(error) says
    ("with c as (select 1 x), c as (select 2 x) select * from c", "DUPLICATE_NAMED_QUERY", "line 1:25"),
    ("with recursive r as (select 1 n union all select n + 1 from r) select * from r", "MISSING_COLUMN_ALIASES", "'r'"),
    ("select id from a join b on a.id = b.id", "AMBIGUOUS_NAME", "line 1:8: Column 'id' is ambiguous"),
    ("select a.id from a join b using (id)", "COLUMN_NOT_FOUND", "line 1:8: Column 'a.id' cannot be resolved"),
    ("select id as k, count(*) from b group by k", "COLUMN_NOT_FOUND", "line 1:42: Column 'k'"),
    ("select id as k from b where k = 1", "COLUMN_NOT_FOUND", "line 1:29"),
    ("select id as k, count(*) as n from b group by 1 having n > 0", "COLUMN_NOT_FOUND", "line 1:56"),
    ("select id as k, k + 1 from b", "COLUMN_NOT_FOUND", "line 1:17"),
    ("select id from b group by 2", "INVALID_COLUMN_REFERENCE", "GROUP BY position 2 is not in select list"),
    ("select id from b order by 0", "INVALID_COLUMN_REFERENCE", "ORDER BY position 0"),
    ("select * from b order by 3", "INVALID_COLUMN_REFERENCE", "position 3"),
    ("select distinct v from b order by id", "EXPRESSION_NOT_IN_DISTINCT", "must appear in select list"),
    ("select b.nope from b", "COLUMN_NOT_FOUND", "line 1:8: Column 'b.nope' cannot be resolved"),
    ("select\n  zz.id from b", "COLUMN_NOT_FOUND", "line 2:3: Column 'zz.id'"),
    ("select nope from vb", "COLUMN_NOT_FOUND", "line 1:8"),
    ("select v from vb", "COLUMN_NOT_FOUND", "line 1:8"),
    ("select st.nope from a", "COLUMN_NOT_FOUND", "'st.nope' cannot be resolved"),
    ("select b.id.x from b", "TYPE_MISMATCH", "is not of type ROW"),
    ("select * from b t(x)", "MISMATCHED_COLUMN_ALIASES", "has 2 columns"),
    ("with q(x) as (select id, v from b) select * from q", "MISMATCHED_COLUMN_ALIASES", "'q'"),
    ("select * from a join b", "SYNTAX_ERROR", "CROSS JOIN"),
    ("select * from a left join b", "SYNTAX_ERROR", "CROSS JOIN"),
    ("select id from b having id > 1", "EXPRESSION_NOT_AGGREGATE", "'id' must be an aggregate"),
    ("select id, count(*) from b", "EXPRESSION_NOT_AGGREGATE", "'id' must be an aggregate"),
    ("select id from b where count(*) > 1", "EXPRESSION_NOT_SCALAR", "WHERE"),
    ("select (select id from b)", "SUBQUERY_MULTIPLE_ROWS", "multiple rows"),
    ("select id from b where id = '2'", "TYPE_MISMATCH", "Cannot apply operator: bigint = varchar(1)"),
    ("select * from a where d > '2020-01-01'", "TYPE_MISMATCH", "date > varchar(10)"),
    ("select * from a where d between '2020-01-01' and '2021-01-01'", "TYPE_MISMATCH", "date"),
    ("select * from b where v in (1, 2)", "TYPE_MISMATCH", "IN value and list items must be the same type"),
    ("select 'a' || 1", "FUNCTION_NOT_FOUND", "concat"),
    ("select date '2020-01-01' + 1", "TYPE_MISMATCH", "date + integer"),
    ("select d + interval '1' hour from a", "INVALID_FUNCTION_ARGUMENT", "to a date"),
    ("select 1 union all select 'a'", "TYPE_MISMATCH", "column 1 in UNION query"),
    ("select 1, 2 union all select 1", "TYPE_MISMATCH", "number of fields"),
    ("select case when true then 1 else 'a' end", "TYPE_MISMATCH", "CASE"),
    ("select m < m from a", "TYPE_MISMATCH", "map(varchar, bigint)"),
    ("select * from a x natural join b", "NOT_SUPPORTED", "Natural join"),
    ("select id from a cross join unnest(ar) as t(e)", "MISMATCHED_COLUMN_ALIASES", "has 2 columns"),
    ("select * from unnest(1) as t(x)", "INVALID_FUNCTION_ARGUMENT", "Cannot unnest type: integer"),
    ("select unnest(array[1])", "SYNTAX_ERROR", "UNNEST"),
    ("select interval '1.5' day", "INVALID_LITERAL", "'1.5'"),
    ("select interval '1' week", "TYPE_NOT_FOUND", "INTERVAL has no unit WEEK"),
    ("select cast(1 as string)", "TYPE_NOT_FOUND", "string"),
    ("select timestamp '2020-01-01 00:00:00' at time zone 'Mars'", "INVALID_FUNCTION_ARGUMENT", "Mars"),
    ("select id from b tablesample bernoulli (500)", "NUMERIC_VALUE_OUT_OF_RANGE", "percentage"),
    ("select timestamp '2020-01-01 00:00:00.1234567'", "NOT_SUPPORTED", "microsecond"),
    ("select 9223372036854775807 + 1", "NUMERIC_VALUE_OUT_OF_RANGE", "ddition"),
    ("select 1 / 0", "DIVISION_BY_ZERO", "Division by zero"),
    ("select arr[3] from a where id = 1", "INVALID_FUNCTION_ARGUMENT", "subscript"),
    ("select [1, 2]", "SYNTAX_ERROR", "line 1:8: mismatched input '['"),
    ("select 1,, 2", "SYNTAX_ERROR", "line 1:10"),
    ("select from b", "SYNTAX_ERROR", "line 1:8: mismatched input 'from'"),
    ("select * from b where", "SYNTAX_ERROR", "<EOF>"),
    ("select 1 from b group", "SYNTAX_ERROR", "group"),
    ("select ((1)", "SYNTAX_ERROR", "<EOF>"),
    ("select (id).* from b", "TABLE_NOT_FOUND", "Unable to resolve reference id"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "name", "part"), REFUSED, ids=[text[:60] for text, _, _ in REFUSED]
)
def test_refused(session: lakenb.Session, text: str, name: str, part: str) -> None:
    with pytest.raises(lakenb.LakeNBError) as caught:
        session.sql(text)
    assert caught.value.name == name
    assert part in str(caught.value)
    assert "\n" not in str(caught.value)


HEADINGS = [
    ('select Id, "V", id as X, id as x, 1, id + 1 from b', ["Id", "V", "X", "x", "_col4", "_col5"]),
    ("select * from vb", ["k", "w"]),
    ("select t.*, 1 as One from b t", ["id", "v", "One"]),
    ("select 1 as x union all select 2 as y", ["x"]),
    ("values (1, 2)", ["_col0", "_col1"]),
    ("select st.a, arr[1], max(id) over () from a where id = 1", ["a", "_col1", "_col2"]),
    ("select * from unnest(array[1], array[2]) with ordinality", ["_col0", "_col1", "_col2"]),
]


@pytest.mark.parametrize(("text", "headings"), HEADINGS)
def test_headings(session: lakenb.Session, text: str, headings: list[str]) -> None:
    assert list(session.sql(text).columns) == headings


def test_a_lake_answers_only_from_its_catalog(session: lakenb.Session, tmp_path: Path) -> None:
    secret = tmp_path / "secret.csv"
    secret.write_text("a\n1\n")
    with pytest.raises(lakenb.LakeNBError):
        session.sql(f"select * from '{secret}'")

"""Texts that try to reach past the catalog: each is refused, and the engine never hears of it."""

from __future__ import annotations

import time
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import lakenb
from lakenb.engine.duckdb.engine import DuckDBRun

TABLE_FUNCTIONS = """
    read_csv('/etc/passwd')
    read_csv_auto('/etc/passwd')
    read_text('/etc/passwd')
    read_blob('/etc/passwd')
    read_parquet('s3://raw/t/p.parquet')
    read_parquet(['s3://raw/t/p.parquet'])
    parquet_scan('/etc/passwd')
    parquet_metadata('/etc/passwd')
    parquet_schema('/etc/passwd')
    read_json('/etc/passwd')
    read_json_auto('/etc/passwd')
    read_json_objects('/etc/passwd')
    read_ndjson('/etc/passwd')
    sniff_csv('/etc/passwd')
    glob('/etc/*')
    glob('**')
    duckdb_tables()
    duckdb_views()
    duckdb_settings()
    duckdb_secrets()
    duckdb_functions()
    duckdb_extensions()
    duckdb_databases()
    duckdb_memory()
    duckdb_logs()
    duckdb_keywords()
    pragma_database_size()
    pragma_table_info('t')
    pragma_version()
    pragma_storage_info('t')
    query('select 1')
    query_table('t')
    sqlite_scan('/x.db', 't')
    sqlite_attach('/x.db')
    postgres_scan('host=x', 'public', 't')
    mysql_query('x', 'select 1')
    iceberg_scan('/x')
    delta_scan('/x')
    arrow_scan(1, 2, 3)
    python_map_function()
    pandas_scan(1)
    seq_scan('t')
    range(10)
    generate_series(1, 10)
    repeat('x', 1000000)
    repeat_row(1, num_rows=10)
    summary(select 1)
    test_all_types()
    json_execute_serialized_sql('x')
    json_serialize_plan('select 1')
    from_substrait('x')
    load_aws_credentials()
    which_secret('s3://x', 's3')
    checkpoint()
    force_checkpoint()
    histogram(t, id)
    unnest_table(1)
    table(foo())
    table(read_csv('/etc/passwd'))
""".strip().splitlines()

SCALARS = """
    getenv('HOME')
    current_setting('home_directory')
    set_config('x', 'y')
    read_text('/etc/passwd')
    content('/etc/passwd')
    error('x')
    nextval('s')
    currval('s')
    txid_current()
    version()
    pg_typeof(1)
    in_search_path('a', 'b')
    current_database()
    current_schemas(true)
    getvariable('x')
    alias(1)
    hash(1)
    struct_pack(1)
    struct_extract(row(1), 1)
    list_value(1)
    list_transform(array[1], x -> x)
    json_execute_serialized_sql('x')
    json_serialize_sql('select 1')
    parse_filename('/etc/passwd')
    get_bit(1, 2)
    nextafter(1e0, 2e0)
    write_log('x')
    add_parquet_key('k', 'v')
    from_json_strict('1', '2')
    try_strptime('x', 'y')
    stats(1)
    vector_type(1)
    pg_get_viewdef(1)
    has_table_privilege('t', 'select')
    sqlite_query('x', 'y')
    "read_text"('/etc/passwd')
    trino.div(1, 2)
    trino."fail"('x')
    main.getenv('HOME')
    system.main.getenv('HOME')
    ƒgetenv('HOME')
    ƒlength('x')
    "ƒlength"('x')
    pg_catalog.pg_typeof(1)
""".strip().splitlines()

RELATIONS = """
    '/etc/passwd'
    's3://raw/t/p.parquet'
    "/etc/passwd"
    "s3://raw/t/p.parquet"
    "p.parquet"
    pg_catalog.pg_tables
    pg_tables
    sqlite_master
    sqlite_schema
    sqlite_temp_master
    duckdb_tables
    duckdb_settings
    "duckdb_secrets"
    main.t
    memory.main.t
    system.information_schema.tables
    temp.main.t
    information_schema.duckdb_tables
    "duckdb_settings()"
    pragma_database_list
    trino.t
    "\x07"
""".strip().splitlines()

STATEMENTS = """
    ATTACH '/tmp/x.db' AS x
    ATTACH DATABASE 'x.db'
    DETACH x
    COPY t TO '/tmp/x.csv'
    COPY (SELECT 1) TO 's3://raw/x.csv'
    COPY t FROM '/etc/passwd'
    EXPORT DATABASE '/tmp/x'
    IMPORT DATABASE '/tmp/x'
    INSTALL httpfs
    LOAD httpfs
    FORCE INSTALL x
    SET memory_limit = '1TB'
    SET SESSION x = 1
    RESET memory_limit
    PRAGMA database_list
    PRAGMA enable_external_access = true
    CALL pragma_version()
    CALL system.sync()
    CREATE MACRO f(x) AS x
    CREATE FUNCTION f(x) AS x
    CREATE TEMP TABLE x AS SELECT 1
    CREATE TEMPORARY VIEW v AS SELECT 1
    CREATE SECRET s (TYPE s3)
    CREATE SEQUENCE s
    CREATE TYPE x AS ENUM ('a')
    CREATE INDEX i ON t (id)
    CREATE SCHEMA IF NOT EXISTS x; SELECT 1
    DROP MACRO f
    DROP SECRET s
    USE memory
    BEGIN
    BEGIN TRANSACTION
    COMMIT
    ROLLBACK
    CHECKPOINT
    VACUUM ANALYZE
    ANALYZE t
    GRANT SELECT ON t TO x
    REVOKE SELECT ON t FROM x
    TRUNCATE TABLE t
    TRUNCATE t
    FROM t
    FROM '/etc/passwd'
    SUMMARIZE t
    PIVOT t ON id
    UNPIVOT t ON id
    SHOW ALL TABLES
    DESCRIBE '/etc/passwd'
    SELECT 1; DROP TABLE t
    SELECT 1; ATTACH 'x'
    SELECT 1 INTO OUTFILE '/tmp/x'
    SELECT * INTO x FROM t
    EXPLAIN ATTACH 'x'
    EXPLAIN COPY t TO '/tmp/x'
    PREPARE p FROM ATTACH 'x'
    PREPARE p FROM COPY t TO '/tmp/x'
    EXECUTE IMMEDIATE 'select 1'
    UPDATE '/etc/passwd' SET x = 1
    DELETE FROM '/etc/passwd'
    INSERT INTO '/tmp/x.csv' SELECT 1
    MERGE INTO '/x' USING t ON 1=1 WHEN MATCHED THEN DELETE
    UNLOAD (SELECT * FROM read_text('/etc/passwd')) TO 's3://raw/u/'
    CREATE TABLE x AS SELECT * FROM read_csv('/etc/passwd')
    CREATE VIEW x AS SELECT * FROM read_csv('/etc/passwd')
    INSERT INTO t SELECT * FROM glob('*')
    COMMENT ON TABLE t IS 'x'
    ALTER DATABASE x SET ALIAS TO y
    LISTEN x
    NOTIFY x
    KILL 1
    SELECT * FROM t QUALIFY id = 1
    SELECT * FROM t USING SAMPLE 10
    SELECT * EXCLUDE (id) FROM t
    SELECT * EXCEPT (id) FROM t
    SELECT * REPLACE (1 AS id) FROM t
    SELECT * RENAME (id AS x) FROM t
    SELECT COLUMNS('.*') FROM t
    SELECT id: 1
    SELECT t.id::varchar FROM t
    SELECT CAST(id AS hugeint) FROM t
    SELECT CAST('[1]' AS integer[]) FROM t
    SELECT id FROM t ORDER BY ALL
    SELECT id FROM t GROUP BY ALL
    SELECT * FROM t ASOF JOIN t u ON t.id >= u.id
    SELECT * FROM t SEMI JOIN t u ON t.id = u.id
    SELECT * FROM t ANTI JOIN t u ON t.id = u.id
    SELECT * FROM t POSITIONAL JOIN t u
    SELECT * FROM t LATERAL VIEW explode(x) AS y
    SELECT DISTINCT ON (id) id FROM t
    SELECT id FROM t LIMIT 50%
    SELECT id FROM t LIMIT 1, 2
    SELECT TOP 1 id FROM t
    SELECT id FROM t FOR UPDATE
    SELECT id FROM t WHERE v ILIKE 'x'
    SELECT id FROM t WHERE v ~ 'x'
    SELECT id FROM t WHERE v GLOB 'x'
    SELECT id FROM t WHERE v SIMILAR TO 'x'
    SELECT id FROM t WHERE v RLIKE 'x'
    SELECT 1 << 2
    SELECT 1 & 2
    SELECT 2 ** 3
    SELECT 7 // 2
    SELECT ~1
    SELECT @1
    SELECT 5!
    SELECT a.b.c.d.e.f FROM t
    SELECT {'a': 1}
    SELECT [1, 2, 3]
    SELECT [x for x in [1]]
    SELECT MAP {'a': 1}
    SELECT array[1][1:2]
    SELECT $$x$$
    SELECT e'x'
    SELECT x'zz'
    SELECT b'01'
    SELECT #1 FROM t
    SELECT $1
    SELECT ?::integer
    SELECT 'a' COLLATE nocase
    SELECT * FROM (DESCRIBE t)
    SELECT * FROM (SHOW TABLES)
    SELECT * FROM (INSERT INTO t VALUES (1, 'x'))
    WITH x AS (DELETE FROM t) SELECT 1
    WITH x AS MATERIALIZED (SELECT 1) DELETE FROM t
    SELECT * FROM t, 'x.csv'
    SELECT * FROM t JOIN '/etc/passwd' u ON true
    SELECT (SELECT * FROM '/etc/passwd')
    SELECT * FROM t WHERE id IN (SELECT * FROM '/etc/passwd')
    SELECT * FROM t AT (VERSION => 1)
    SELECT * FROM VALUES (1)
    SELECT * FROM t WHERE id = :x
    SELECT * FROM t WHERE id = @x
    SELECT * FROM IDENTIFIER('t')
    SELECT * FROM TABLE('t')
    SELECT /*+ BROADCAST(t) */ id FROM t, '/x'
    SELECT 1 FROM t WITH (NOLOCK)
    SELECT CASE
    SELECT
""".strip("\n").splitlines()

TEXTS = [
    *(f"SELECT * FROM {call.strip()}" for call in TABLE_FUNCTIONS),
    *(f"SELECT {call.strip()}" for call in SCALARS),
    *(f"SELECT id FROM t WHERE v = {call.strip()}" for call in SCALARS[:12]),
    *(f"SELECT * FROM {name.strip()}" for name in RELATIONS),
    *(text.strip() for text in STATEMENTS),
    *(f"WITH x AS (SELECT * FROM {call.strip()}) SELECT * FROM x" for call in TABLE_FUNCTIONS[:20]),
    *(f"SELECT * FROM t, LATERAL {call.strip()} u" for call in TABLE_FUNCTIONS[:20]),
]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> lakenb.Session:
    made = lakenb.connect(tmp_path_factory.mktemp("lake"))
    with made.fs.open("s3://raw/t/p.parquet", "wb") as file:
        pq.write_table(pa.table({"id": [1], "v": ["x"]}), file)
    made.sql(
        "CREATE EXTERNAL TABLE t (id bigint, v string) STORED AS PARQUET LOCATION 's3://raw/t/'"
    )
    return made


@pytest.mark.parametrize("text", TEXTS)
def test_refused_before_the_engine(
    session: lakenb.Session, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    def reached(*_: object) -> None:
        message = f"the engine was asked: {text}"
        raise AssertionError(message)

    monkeypatch.setattr(DuckDBRun, "execute", reached)
    with pytest.raises(lakenb.LakeNBError) as caught:
        session.sql(text)
    assert "\n" not in str(caught.value)
    assert "root:" not in str(caught.value)


def test_the_corpus_is_large() -> None:
    assert len(set(TEXTS)) >= 150


BIG = {
    "parentheses": "SELECT " + "(" * 10_000 + "1" + ")" * 10_000,
    "unclosed parentheses": "SELECT " + "(" * 10_000,
    "brackets": "SELECT " + "array[" * 5_000 + "1" + "]" * 5_000,
    "not": "SELECT " + "NOT " * 20_000 + "true",
    "minus": "SELECT " + "- " * 20_000 + "1",
    "plus": "SELECT 1" + " + 1" * 20_000,
    "and": "SELECT 1 WHERE true" + " AND true" * 20_000,
    "case": "SELECT " + "CASE WHEN true THEN " * 3_000 + "1" + " END" * 3_000,
    "union": "SELECT 1" + " UNION ALL SELECT 1" * 3_000,
    "subqueries": "SELECT * FROM (" * 2_000 + "SELECT 1" + ")" * 2_000,
    "dots": "SELECT a" + ".a" * 20_000,
    "columns": "SELECT " + ", ".join(f"{n} AS c{n}" for n in range(10_000)),
    "in list": "SELECT id FROM t WHERE id IN (" + ", ".join(map(str, range(20_000))) + ")",
    "or": "SELECT id FROM t WHERE " + " OR ".join(f"id = {n}" for n in range(5_000)),
    "digits": "SELECT " + "9" * 100_000,
    "exponent": "SELECT 1e999999999",
    "decimal": "SELECT DECIMAL '" + "1" * 10_000 + "'",
    "interval": "SELECT INTERVAL '" + "9" * 10_000 + "' DAY",
    "string": "SELECT '" + "x" * 200_000 + "'",
    "name": 'SELECT "' + "x" * 200_000 + '"',
    "comment": "SELECT 1 /*" + "*" * 200_000 + "*/",
    "joins": "SELECT count(*) FROM t" + " CROSS JOIN t" * 300,
    "with": "WITH "
    + ", ".join(f"c{n} AS (SELECT {n} x)" for n in range(500))
    + " SELECT * FROM c0",
    "type": "SELECT CAST(NULL AS " + "array(" * 3_000 + "bigint" + ")" * 3_000 + ")",
    "calls": "SELECT " + "abs(" * 3_000 + "1" + ")" * 3_000,
    "arrows": "SELECT filter(array[1], " + "x -> " * 3_000 + "true)",
    "values of an in list": f"SELECT 1 IN ({', '.join(map(str, range(100_000)))})",
    "rows of values": f"SELECT count(*) FROM (VALUES {', '.join(map(str, range(35_000)))}) t(a)",
    "branches": "SELECT 1" + " UNION ALL SELECT 1" * 5_000,
    "branches that differ": "SELECT 1" + " UNION SELECT 1" * 2_000,
    "cases in cases": "SELECT " + "CASE WHEN true THEN " * 100 + "1" + " END" * 100,
    "cases": "SELECT CASE 5 " + " ".join(f"WHEN {n} THEN {n}" for n in range(5_000)) + " END",
    "concatenations": "SELECT 'x'" + " || 'x'" * 500,
    "some concatenations": "SELECT 'x'" + " || 'x'" * 150,
    "sums": "SELECT 1" + " + 1" * 500,
    "some sums": "SELECT 1" + " + 1" * 150,
    "quotients": "SELECT x" + " / x" * 60 + " FROM (VALUES 1) t(x)",
    "lambdas": "SELECT " + "transform(array[1], x -> " * 30 + "1" + ")" * 30,
    "some lambdas": "SELECT " + "transform(array[1], x -> " * 6 + "1" + ")" * 6,
    "joins by a condition": "SELECT 1 FROM t"
    + "".join(f" JOIN t t{n} ON true" for n in range(300)),
    "chain of with": "WITH c0 AS (SELECT 1 x)"
    + "".join(f", c{n} AS (SELECT x FROM c{n - 1})" for n in range(1, 1_000))
    + " SELECT * FROM c999",
    "rows": "SELECT " + "ROW(" * 200 + "1" + ")" * 200,
    "row types": "SELECT CAST(NULL AS " + "row(a " * 200 + "bigint" + ")" * 200 + ")",
    "arrays": "SELECT " + "ARRAY[" * 200 + "1" + "]" * 200,
    "regular expression": f"SELECT regexp_like('{'a' * 40}', '(a+)+b')",
    "regular expression that looks ahead": f"SELECT regexp_like('{'a' * 40}', '(?=(a+)+b)x')",
    "regular expression that repeats": "SELECT regexp_like('x', '((a{1000}){1000}){1000}')",
    "recursion": "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT * FROM r",
    "zones by value": "SELECT with_timezone(TIMESTAMP '2020-01-01 00:00:00', x) + INTERVAL '1' MONTH "
    "FROM (VALUES 'Asia/Kathmandu', '+02:00') t(x)",
    "calls of one's own result": "SELECT " + "lower(" * 100 + "'x'" + ")" * 100,
    "subqueries in subqueries": "SELECT (" * 60 + "SELECT 1" + ")" * 60,
}


@pytest.mark.parametrize("which", sorted(BIG))
def test_large_texts_are_answered_or_refused(session: lakenb.Session, which: str) -> None:
    begun = time.monotonic()
    try:
        said = str(session.sql(BIG[which]).columns[:3])
    except lakenb.LakeNBError as error:
        said = str(error)
        assert "Error:" not in said
    assert len(said) < 1_000_000
    assert time.monotonic() - begun < 60


def test_the_longest_statement(session: lakenb.Session) -> None:
    with pytest.raises(lakenb.QuotaExceeded):
        session.sql("SELECT '" + "x" * 1_048_576 + "'")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("select 'a", "line 1:8"),
        ("select 1,\n  'a", "line 2:3"),
        ('select "a', "line 1:8"),
        ("select 1 /* x", "line 1:10"),
        ("select 'it''s", "line 1:8"),
        ("select 'a' || 'b", "line 1:15"),
        ("select 1\x00", "line 1:9"),
    ],
)
def test_where_a_quote_opens(session: lakenb.Session, text: str, place: str) -> None:
    with pytest.raises(lakenb.LakeNBError, match="SYNTAX_ERROR") as caught:
        session.sql(text)
    assert place in str(caught.value)


@pytest.mark.parametrize(
    "word",
    [
        "été",
        "Straße",
        "İstanbul",
        "日本語",
        "हिन्दी",
        "العربية",
        "עברית",
        "👩‍👩‍👧",
        "ﬃ",
        "Ǆ",
        "\u202e",
        "a\u0301",
    ],
)
def test_every_script(session: lakenb.Session, word: str) -> None:
    assert session.sql(f"SELECT '{word}' AS \"{word}\"").fetchall() == [(word,)]
    assert list(session.sql(f"SELECT '{word}' AS \"{word}\"").columns) == [word]
    for text in (f"SELECT {word}", f'SELECT "{word}"', f"SELECT {word}()", f"SELECT * FROM {word}"):
        with pytest.raises(lakenb.LakeNBError):
            session.sql(text)


def test_a_lake_keeps_its_files_to_itself(session: lakenb.Session, tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_text("a\n1\n")
    for text in (
        f"SELECT * FROM '{tmp_path}/secret.csv'",
        f'SELECT * FROM "{tmp_path}/secret.csv"',
        f"SELECT * FROM read_csv('{tmp_path}/secret.csv')",
    ):
        with pytest.raises(lakenb.LakeNBError):
            session.sql(text)

"""CTAS, INSERT and UNLOAD write Avro that reads back equal, here and with fastavro."""

import datetime as dt
import json
from decimal import Decimal

import fastavro
import pytest

import lakenb


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake", settings={"threads": 1}) as made:
        yield made


ALL = """
    SELECT id, CAST(id AS tinyint) AS t, CAST(id AS bigint) * 1000000000000 AS b, id % 2 = 0 AS z,
           CAST(id AS real) / 2 AS r, CAST(id AS double) / 4 AS d, 'text ' || CAST(id AS varchar) AS s,
           CAST('ä' AS varbinary) AS x, DATE '1969-12-31' + INTERVAL '1' DAY * id AS day,
           TIMESTAMP '1969-12-31 23:59:59.999' AS ts, CAST(id AS decimal(20,3)) / 8 AS dec,
           CAST(ROW(id, ARRAY[TIMESTAMP '2020-01-01 00:00:00.001', NULL]) AS ROW(n integer, "when" array(timestamp(3)))) AS st,
           MAP(ARRAY['k'], ARRAY[id]) AS m, CAST(NULL AS varchar) AS nothing
    FROM UNNEST(ARRAY[1, 2, 3]) u(id)
"""
MOMENT = dt.datetime(1969, 12, 31, 23, 59, 59, 999000)


def row(n):
    return (
        n, n, n * 10**12, n % 2 == 0, n / 2, n / 4, f"text {n}", "ä".encode(),
        dt.date(1969, 12, 31) + dt.timedelta(n), MOMENT, Decimal(n * 125).scaleb(-3),
        {"n": n, "when": [dt.datetime(2020, 1, 1, 0, 0, 0, 1000), None]}, {"k": n}, None,
    )  # fmt: skip


def files(session, place):
    return sorted(p for p in session.fs.find(place) if p.endswith(".avro"))


@pytest.mark.parametrize("codec", [None, "DEFLATE", "SNAPPY", "ZSTD", "BZIP2", "NONE"])
def test_ctas_of_every_type_and_codec(session, codec):
    compression = f", write_compression = '{codec}'" if codec else ""
    session.sql(
        f"CREATE TABLE t WITH (format = 'AVRO', external_location = 's3://out/t/'{compression}) AS {ALL}"
    )
    for _ in range(2):
        assert session.sql("SELECT * FROM t ORDER BY id").fetchall() == [row(n) for n in (1, 2, 3)]
    [path] = files(session, "s3://out/t/")
    with session.fs.open(path, "rb") as file:
        header = file.read(200)
    wanted = {None: "deflate", "ZSTD": "zstandard", "NONE": "null"}.get(codec, str(codec).lower())
    assert wanted.encode() in header
    ddl = "\n".join(line for (line,) in session.sql("SHOW CREATE TABLE t").fetchall())
    assert "AvroSerDe" in ddl


def test_others_read_what_is_written(session):
    session.sql(
        f"CREATE TABLE t WITH (format = 'AVRO', external_location = 's3://out/t/') AS {ALL}"
    )
    [path] = files(session, "s3://out/t/")
    with session.fs.open(path, "rb") as file:
        first = min(fastavro.reader(file), key=lambda r: r["id"])
    assert first["ts"] == MOMENT.replace(tzinfo=dt.UTC)
    assert first["dec"] == Decimal("0.125")
    assert first["day"] == dt.date(1970, 1, 1)
    assert first["st"]["when"][1] is None


def test_partitions_and_insert(session):
    session.sql(
        "CREATE TABLE t WITH (format = 'AVRO', external_location = 's3://out/t/', "
        "partitioned_by = ARRAY['p']) AS SELECT n, n % 3 AS p FROM UNNEST(sequence(1, 9000)) u(n)"
    )
    session.sql("INSERT INTO t SELECT 0, 7 UNION ALL SELECT NULL, 1")
    assert session.sql("SELECT p, count(*), sum(n) FROM t GROUP BY p ORDER BY p").fetchall() == [
        (0, 3000, 13504500), (1, 3001, 13498500), (2, 3000, 13501500), (7, 1, 0),
    ]  # fmt: skip
    assert all("/p=" in path for path in files(session, "s3://out/t/"))


def test_unload(session):
    session.sql(f"UNLOAD ({ALL}) TO 's3://out/u/' WITH (format = 'AVRO', compression = 'SNAPPY')")
    names = "id int, t tinyint, b bigint, z boolean, r float, d double, s string, x binary, day date, ts timestamp, dec decimal(20,3)"
    session.sql(f"CREATE EXTERNAL TABLE u ({names}) STORED AS AVRO LOCATION 's3://out/u/'")
    assert session.sql("SELECT * FROM u ORDER BY id").fetchall() == [row(n)[:11] for n in (1, 2, 3)]


LITERAL = {
    "type": "record",
    "name": "r",
    "fields": [
        {"name": "Id", "type": "long"},
        {"name": "Color", "type": {"type": "enum", "name": "E", "symbols": ["RED", "BLUE"]}},
        {"name": "At", "type": {"type": "long", "logicalType": "timestamp-micros"}},
        {"name": "P", "type": ["null", {"type": "record", "name": "p", "fields": [
            {"name": "City", "type": "string"}, {"name": "Zip", "type": "int", "default": 5}]}]},
        {"name": "u", "type": ["null", "int", "string"]},
        {"name": "extra", "type": "int", "default": 7},
    ],
}  # fmt: skip


def with_literal(session):
    session.sql(
        "CREATE EXTERNAL TABLE t (id bigint, color string, at timestamp, p struct<city:string>, "
        "u struct<tag:tinyint,field0:int,field1:string>) STORED AS AVRO LOCATION 's3://out/t/' "
        f"TBLPROPERTIES ('avro.schema.literal'='{json.dumps(LITERAL)}', 'write.compression'='ZSTD')"
    )


def test_insert_writes_the_schema_of_the_literal(session):
    with_literal(session)
    session.sql(
        "INSERT INTO t SELECT 1, 'BLUE', TIMESTAMP '2020-01-01 00:00:00.123', "
        "CAST(ROW('Ulm') AS ROW(city varchar)), CAST(ROW(1, NULL, 'x') AS ROW(tag tinyint, field0 integer, field1 varchar))"
    )
    session.sql("INSERT INTO t SELECT 2, 'RED', TIMESTAMP '1960-01-01 00:00:00.001', NULL, NULL")
    at = [dt.datetime(2020, 1, 1, 0, 0, 0, 123000), dt.datetime(1960, 1, 1, 0, 0, 0, 1000)]
    assert session.sql("SELECT * FROM t ORDER BY id").fetchall() == [
        (1, "BLUE", at[0], {"city": "Ulm"}, {"tag": 1, "field0": None, "field1": "x"}),
        (2, "RED", at[1], None, None),
    ]
    from lakenb.engine.duckdb.avro.container import read_avro_header

    for path in files(session, "s3://out/t/"):
        with session.fs.open(path, "rb") as file:
            header = read_avro_header(file)
        assert json.loads(header.text) == LITERAL
        assert header.codec == "zstandard"


@pytest.mark.parametrize(
    "values",
    [
        "1, 'GREEN', TIMESTAMP '2020-01-01', NULL, NULL",
        "NULL, 'RED', TIMESTAMP '2020-01-01', NULL, NULL",
    ],
)
def test_a_row_that_the_literal_does_not_take(session, values):
    with_literal(session)
    with pytest.raises(
        lakenb.LakeNBError, match="HIVE_WRITER_DATA_ERROR: A row does not fit the Avro schema"
    ):
        session.sql(f"INSERT INTO t SELECT {values}")
    assert not session.fs.exists("s3://out/t/") or not files(session, "s3://out/t/")


def test_what_avro_can_not_hold_is_named(session):
    for query, words in (
        ("SELECT MAP(ARRAY[1], ARRAY[1]) AS m", "keys of its maps are texts"),
        ("SELECT 1 AS a", "Unsupported Avro compression 'lz4'"),
    ):
        with pytest.raises(lakenb.LakeNBError, match=words):
            session.sql(
                f"CREATE TABLE t WITH (format = 'AVRO', write_compression = 'LZ4') AS {query}"
            )


def test_no_rows_and_many_blocks(session):
    session.sql("CREATE TABLE none WITH (format = 'AVRO') AS SELECT 1 AS a WHERE false")
    assert session.sql("SELECT * FROM none").fetchall() == []
    session.sql(
        "CREATE TABLE t WITH (format = 'AVRO') AS SELECT n FROM UNNEST(sequence(1, 10000)) u(n)"
    )
    assert session.sql("SELECT count(*), sum(n) FROM t").fetchall() == [(10_000, 50_005_000)]

"""CTAS and INSERT into Amazon Ion: what the files hold, and that they read back."""

import datetime as dt
import gzip
from decimal import Decimal

import pytest

import lakenb

ion = pytest.importorskip("amazon.ion.simpleion", reason="amazon.ion is not installed")

SERDE = "ROW FORMAT SERDE 'com.amazon.ionhiveserde.IonHiveSerDe' WITH SERDEPROPERTIES ({}) STORED AS ION"


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        yield made


def _data(session, location="s3://out/t/"):
    files = sorted(session.fs.find(location))
    data = b""
    for name in files:
        with session.fs.open(f"s3://{name}", "rb") as file:
            data += gzip.decompress(file.read()) if name.endswith(".gz") else file.read()
    return data


def _table(session, columns, properties, tail=""):
    given = ", ".join(f"'{k}' = '{v}'" for k, v in properties.items())
    session.sql(
        f"CREATE EXTERNAL TABLE t ({columns}) {SERDE.format(given)} LOCATION 's3://out/t/' {tail}"
    )


ROWS = """SELECT * FROM (VALUES
  (1, true, tinyint '1', bigint '5000000000', real '1.5', double '-2.5', DECIMAL '12.50', 'text', X'00FF',
   DATE '2020-02-03', TIMESTAMP '1969-12-31 23:59:59.123', ARRAY[1, NULL], MAP(ARRAY['k'], ARRAY[ARRAY['v']]),
   CAST(ROW(1, NULL, ROW('z')) AS ROW(a integer, b varchar, c ROW(d varchar)))),
  (2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
) AS q(id, z, t, b, r, d, n, s, x, day, ts, l, m, o)"""


@pytest.mark.parametrize("codec", [None, "gzip", "bzip2", "zstd", "snappy", "lz4", "none"])
def test_what_ctas_writes_reads_back(session, codec):
    given = f", write_compression = '{codec}'" if codec else ""
    session.sql(
        f"CREATE TABLE t WITH (format = 'ION', external_location = 's3://out/t/'{given}) AS {ROWS}"
    )
    assert session.sql("SELECT * FROM t ORDER BY id").fetchall() == [
        (
            1, True, 1, 5_000_000_000, 1.5, -2.5, Decimal("12.50"), "text", b"\x00\xff", dt.date(2020, 2, 3),
            dt.datetime(1969, 12, 31, 23, 59, 59, 123000), [1, None], {"k": ["v"]},
            {"a": 1, "b": None, "c": {"d": "z"}},
        ),
        (2, *[None] * 13),
    ]  # fmt: skip
    endings = {"bzip2": "bz2", "zstd": "zst", "snappy": "snappy", "lz4": "lz4", "none": "ion"}
    assert all(name.endswith(endings.get(codec, "gz")) for name in session.fs.find("s3://out/t/"))


def test_binary_by_default_with_nulls_left_out(session):
    session.sql(
        f"CREATE TABLE t WITH (format = 'ION', external_location = 's3://out/t/') AS {ROWS}"
    )
    data = _data(session)
    assert data.startswith(b"\xe0\x01\x00\xea")
    first, second = sorted(ion.loads(data, single_value=False), key=lambda v: v["id"])
    assert dict(second) == {"id": 2}
    assert ion.dumps(first["day"], binary=False).endswith(" 2020-02-03")
    assert ion.dumps(first["ts"], binary=False).endswith(" 1969-12-31T23:59:59.123Z")
    assert ion.dumps(first["o"], binary=False).endswith(' {a:1,c:{d:"z"}}')


@pytest.mark.parametrize(
    ("nulls", "wanted"),
    [
        ("OMIT", "{id:1,o:{p:1}}"),
        ("UNTYPED", "{id:1,name:null,o:{p:1,q:null}}"),
        ("TYPED", "{id:1,name:null.string,o:{p:1,q:null.list}}"),
    ],
)
def test_how_nulls_are_written(session, nulls, wanted):
    columns = "id int, name string, o struct<p:int,q:array<int>>"
    _table(session, columns, {"ion.encoding": "TEXT", "ion.serialize_null": nulls})
    session.sql(
        "INSERT INTO t SELECT 1, NULL, CAST(ROW(1, NULL) AS ROW(p integer, q array(integer)))"
    )
    assert _data(session).decode().split() == ["$ion_1_0", wanted]
    assert session.sql("SELECT * FROM t").fetchall() == [(1, None, {"p": 1, "q": None})]


def test_serialize_as_and_the_offset(session):
    properties = {
        "ion.encoding": "TEXT",
        "ion.column[0].serialize_as": "symbol",
        "ion.column[1].serialize_as": "sexp",
        "ion.b.serialize_as": "clob",
        "ion.n.serialize_as": "int",
        "ion.timestamp.serialization_offset": "-09:30",
    }
    _table(session, "s string, l array<int>, b binary, n decimal(5,1), t timestamp", properties)
    session.sql(
        "INSERT INTO t SELECT 'a b', ARRAY[1, 2], X'6162', DECIMAL '7.0', TIMESTAMP '2020-01-01 00:00:00'"
    )
    text = _data(session).decode()
    for part in ("'a b'", "(1 2)", '{{"ab"}}', "n:7,", "t:2020-01-01T00:00:00.000-09:30"):
        assert part in text
    assert session.sql("SELECT * FROM t").fetchall() == [
        ("a b", [1, 2], b"ab", Decimal("7.0"), dt.datetime(2020, 1, 1))
    ]
    with pytest.raises(
        lakenb.LakeNBError, match=r"HIVE_WRITER_DATA_ERROR: 7\.5 is no whole number"
    ):
        session.sql("INSERT INTO t SELECT 'a', ARRAY[1], X'00', DECIMAL '7.5', NULL")
    assert session.sql("SELECT count(*) FROM t").fetchall() == [(1,)]


def test_a_type_that_cannot_become_another(session):
    _table(session, "n int", {"ion.column[0].serialize_as": "symbol"})
    with pytest.raises(lakenb.LakeNBError, match=r"INVALID_TABLE_PROPERTY: .*serialized as symbol"):
        session.sql("INSERT INTO t SELECT 1")


def test_partitions(session):
    session.sql(
        "CREATE TABLE t WITH (format = 'ION', external_location = 's3://out/t/', partitioned_by = ARRAY['p'])"
        " AS SELECT n AS a, n % 3 AS p FROM UNNEST(sequence(1, 9)) AS q(n)"
    )
    session.sql("INSERT INTO t SELECT 10, 5")
    found = session.sql("SELECT p, sum(a) FROM t GROUP BY p ORDER BY p").fetchall()
    assert found == [(0, 18), (1, 12), (2, 15), (5, 10)]
    assert session.sql("SELECT a FROM t WHERE p = 5").fetchall() == [(10,)]


def test_many_rows_in_blocks(session):
    session.sql(
        "CREATE TABLE t WITH (format = 'ION', external_location = 's3://out/t/', write_compression = 'SNAPPY') AS "
        "SELECT a * 100 + b AS n, 'text ' || CAST(a AS varchar) AS s "
        "FROM UNNEST(sequence(1, 200)) AS x(a) CROSS JOIN UNNEST(sequence(0, 99)) AS y(b)"
    )
    assert session.sql("SELECT count(*), sum(n), count(DISTINCT s) FROM t").fetchall() == [
        (20_000, sum(range(100, 20_100)), 200)
    ]


def test_texts_that_ion_must_escape(session):
    _table(session, "s string, m map<string,string>", {"ion.encoding": "TEXT"})
    text = "a\"b''c\n\t\\ {}[]() // é€😀 \x01"
    session.sql("INSERT INTO t SELECT ?, MAP(ARRAY[?], ARRAY[?])", parameters=[text] * 3)
    assert session.sql("SELECT * FROM t").fetchall() == [(text, {text: text})]


def test_what_ion_does_not_have(session):
    with pytest.raises(lakenb.LakeNBError, match="NOT_SUPPORTED: Ion's field names are texts"):
        session.sql("CREATE TABLE t WITH (format = 'ION') AS SELECT MAP(ARRAY[1], ARRAY[2]) AS m")
    with pytest.raises(
        lakenb.LakeNBError, match="INVALID_TABLE_PROPERTY: Unsupported Ion compression"
    ):
        session.sql(
            "CREATE TABLE t WITH (format = 'ION', write_compression = 'LZO') AS SELECT 1 AS a"
        )
    with pytest.raises(lakenb.LakeNBError, match=r"INVALID_TABLE_PROPERTY: .*UNLOAD writes AVRO"):
        session.sql("UNLOAD (SELECT 1 AS a) TO 's3://out/u/' WITH (format = 'ION')")

"""The same statements against a real S3 endpoint, in a process of its own."""

import importlib.util
import io
import uuid

import fastavro
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyarrow import orc

import lakenb

pytestmark = pytest.mark.s3

SECRET = "a-secret-that-nobody-may-see"
KEY = "AKIDNOBODYMAYSEE"


def _connect(lake, endpoint):
    return lakenb.connect(
        lake,
        settings={
            "s3.endpoint": endpoint,
            "s3.access_key_id": KEY,
            "s3.secret_access_key": SECRET,
        },
    )


@pytest.fixture
def session(tmp_path, s3_endpoint):
    with _connect(tmp_path / "lake", s3_endpoint) as made:
        yield made


@pytest.fixture
def bucket(session):
    name = f"raw-{uuid.uuid4().hex[:16]}"
    session.fs.mkdir(f"s3://{name}")
    return f"s3://{name}"


def _put(session, uri, data):
    with session.fs.open(uri, "wb") as file:
        file.write(data)


def _bytes(write, table):
    out = io.BytesIO()
    write(table, out)
    return out.getvalue()


def _avro(rows):
    out = io.BytesIO()
    fields = [{"name": "a", "type": "long"}]
    fastavro.writer(out, {"type": "record", "name": "r", "fields": fields}, rows)
    return out.getvalue()


@pytest.fixture
def source(session, bucket):
    """A partitioned table ``p`` with four rows."""
    for day in (1, 2):
        table = pa.table({"a": [day, day + 10], "b": ["x", None]})
        _put(session, f"{bucket}/p/d={day}/a b.parquet", _bytes(pq.write_table, table))
    session.sql(
        "CREATE EXTERNAL TABLE p (a bigint, b string) PARTITIONED BY (d int) STORED AS PARQUET "
        f"LOCATION '{bucket}/p/'"
    )
    session.sql("MSCK REPAIR TABLE p")
    return bucket


ALL = [(1, "x", 1), (2, "x", 2), (11, None, 1), (12, None, 2)]


def _rows(session, query, **context):
    return session.sql(query, **context).fetchall()


def test_external_tables_of_every_format(session, source):
    assert _rows(session, "SELECT * FROM p ORDER BY 1") == ALL
    assert _rows(session, 'SELECT "$path" FROM p WHERE a = 2') == [(f"{source}/p/d=2/a b.parquet",)]
    table = pa.table({"a": [1, 2]})
    kinds = {
        "o": (_bytes(orc.write_table, table), "STORED AS ORC"),
        "v": (_avro([{"a": 1}, {"a": 2}]), "STORED AS AVRO"),
        "t": (b"1\n2\n", ""),
        "j": (
            b'{"a":1}\n{"A":2}\n',
            "ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'",
        ),
    }
    for name, (data, stored) in kinds.items():
        _put(session, f"{source}/{name}/f", data)
        session.sql(f"CREATE EXTERNAL TABLE {name} (a bigint) {stored} LOCATION '{source}/{name}/'")
        assert _rows(session, f'SELECT a, "$path" FROM {name} ORDER BY a') == [
            (1, f"{source}/{name}/f"),
            (2, f"{source}/{name}/f"),
        ]


@pytest.mark.parametrize("kind", ["PARQUET", "ORC", "AVRO", "JSON", "TEXTFILE"])
def test_ctas_insert_and_unload(session, source, kind):
    session.sql(
        f"CREATE TABLE c WITH (format='{kind}', partitioned_by=ARRAY['d'], "
        f"external_location='{source}/c/') AS SELECT * FROM p"
    )
    session.sql("INSERT INTO c SELECT a + 100, b, d FROM p WHERE d = 1")
    assert _rows(session, "SELECT * FROM c ORDER BY 1") == [*ALL, (101, "x", 1), (111, None, 1)]
    session.sql(f"UNLOAD (SELECT a FROM c) TO '{source}/u/' WITH (format='{kind}')")
    assert session.fs.find(f"{source}/u/")


def test_iceberg_tables(session, source):
    session.sql(
        "CREATE TABLE i WITH (table_type='ICEBERG', is_external=false, "
        f"location='{source}/i/') AS SELECT * FROM p"
    )
    first = _rows(session, 'SELECT snapshot_id FROM "i$snapshots"')[0][0]
    session.sql("DELETE FROM i WHERE a = 1")
    session.sql("UPDATE i SET b = 'z' WHERE a = 2")
    session.sql("INSERT INTO i VALUES (7, 'new', 3)")
    assert _rows(session, "SELECT * FROM i ORDER BY 1") == [(2, "z", 2), (7, "new", 3), *ALL[2:]]
    assert _rows(session, f"SELECT * FROM i FOR VERSION AS OF {first} ORDER BY 1") == ALL
    session.sql("DROP TABLE i")
    assert not session.fs.find(f"{source}/i/")


def test_table_buckets(session, source):
    catalog = session.create_table_bucket(f"tables-{uuid.uuid4().hex[:16]}")
    context = {"catalog": catalog, "database": "ns"}
    session.sql("CREATE DATABASE ns", catalog=catalog)
    session.sql("CREATE TABLE t AS SELECT * FROM awsdatacatalog.default.p", **context)
    session.sql(
        "MERGE INTO t USING (VALUES 1, 50) AS s(a) ON t.a = s.a WHEN MATCHED THEN DELETE "
        "WHEN NOT MATCHED THEN INSERT (a) VALUES (s.a)",
        **context,
    )
    assert _rows(session, "SELECT a FROM t ORDER BY 1", **context) == [(2,), (11,), (12,), (50,)]


def test_damaged_and_missing_objects_are_named(session, source):
    _put(session, f"{source}/bad/x.parquet", b"junk" * 10)
    session.sql(f"CREATE EXTERNAL TABLE b (a int) STORED AS PARQUET LOCATION '{source}/bad/'")
    with pytest.raises(lakenb.LakeNBError, match=f"HIVE_BAD_DATA: {source}/bad/x.parquet"):
        session.sql("SELECT * FROM b")
    session.sql(
        "CREATE EXTERNAL TABLE g (a int) STORED AS PARQUET LOCATION 's3://nobody-has-it/g/'"
    )
    assert _rows(session, "SELECT * FROM g") == []


def test_credentials_are_in_no_text(session, source, caplog):
    engine = session._services.engine
    texts = [repr(session), repr(session.settings), repr(engine._options), str(engine._options)]
    texts += ["\n".join(str(v) for v in _rows(session, "EXPLAIN SELECT * FROM p"))]
    for statement in ("SELECT * FROM duckdb_secrets()", "SELECT nothing FROM p", "SELECT * FROM q"):
        with pytest.raises(lakenb.LakeNBError) as raised:
            session.sql(statement)
        texts.append(f"{raised.value!r} {raised.value} {raised.value.execution}")
    texts.append(str(engine._connection.cursor().execute("FROM duckdb_settings()").fetchall()))
    texts.append(caplog.text)
    for text in texts:
        assert SECRET not in text
        assert KEY not in text


def test_an_endpoint_that_is_not_there_is_said_in_one_line(tmp_path, session, source):
    session.close()
    with _connect(tmp_path / "lake", "http://127.0.0.1:9") as away:
        with pytest.raises(lakenb.LakeNBError, match=r"127\.0\.0\.1:9") as raised:
            away.sql("SELECT * FROM p")
        assert isinstance(raised.value, lakenb.errors.EngineUnavailable)
        assert "\n" not in str(raised.value)
        assert SECRET not in str(raised.value)


def test_without_the_extension_the_command_is_told(tmp_path, s3_endpoint, monkeypatch):
    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util,
        "find_spec",
        lambda name, *rest: None if name == "duckdb_extension_httpfs" else find(name, *rest),
    )
    with (
        _connect(tmp_path / "lake", s3_endpoint) as made,
        pytest.raises(lakenb.LakeNBError, match=r"pip install 'lakenb\[extensions\]'") as raised,
    ):
        made.sql("SELECT 1")
    assert raised.value.name == "ENGINE_UNAVAILABLE"


def test_projected_partitions_are_listed_and_written(session, bucket):
    session.sql(
        "CREATE EXTERNAL TABLE t (a bigint) PARTITIONED BY (day string, n bigint) STORED AS PARQUET "
        f"LOCATION '{bucket}/t/' TBLPROPERTIES ('projection.enabled'='true', 'projection.day.type'='date', "
        "'projection.day.format'='yyyy/MM/dd', 'projection.day.range'='2000/01/01,NOW', "
        "'projection.n.type'='integer', 'projection.n.range'='0,1000000', "
        f"'storage.location.template'='{bucket}/t/${{day}}/n-${{n}}/')"
    )
    data = _bytes(pq.write_table, pa.table({"a": [1]}))
    for place in ("2024/05/05/n-7", "2024/05/06/n-8", "2024/05/06/x", "1999/01/01/n-7"):
        _put(session, f"{bucket}/t/{place}/f", data)
    rows = "SELECT day, n FROM t ORDER BY day, n"
    assert session.sql(rows).fetchall() == [("2024/05/05", 7), ("2024/05/06", 8)]
    where = rows.replace("ORDER", "WHERE day >= '2024/05/06' AND n > 0 ORDER")
    assert session.sql(where).fetchall() == [("2024/05/06", 8)]
    session.sql("INSERT INTO t VALUES (5, '2024/05/07', 9)")
    assert session.sql("SELECT a FROM t WHERE n = 9").fetchall() == [(5,)]
    assert [k.rpartition("/")[0] for k in session.fs.find(f"{bucket}/t/2024/05/07")] == [
        f"{bucket.removeprefix('s3://')}/t/2024/05/07/n-9"
    ]
    assert not any("_lakenb" in key for key in session.fs.find(bucket))


def test_insert_into_partitions_elsewhere(session, bucket):
    session.sql(
        "CREATE EXTERNAL TABLE t (a bigint) PARTITIONED BY (k int) STORED AS PARQUET "
        f"LOCATION '{bucket}/t/'"
    )
    session.sql(f"ALTER TABLE t ADD PARTITION (k=1) LOCATION '{bucket}/far away/'")
    session.sql("INSERT INTO t VALUES (5, 1), (6, 2)")
    session.sql("ALTER TABLE t ADD COLUMNS (b string)")
    session.sql("INSERT INTO t VALUES (7, 'x', 3)")
    found = session.sql('SELECT a, b, k, "$path" FROM t ORDER BY a').fetchall()
    assert [row[:3] for row in found] == [(5, None, 1), (6, None, 2), (7, "x", 3)]
    assert found[0][3].startswith(f"{bucket}/far away/")

"""Partitioned external tables: values of every type, locations anywhere, many of them."""

import datetime as dt
import io
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import lakenb


def _two_rows():
    out = io.BytesIO()
    pq.write_table(pa.table({"a": [1, 2]}), out)
    return out.getvalue()


FILE = _two_rows()


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        yield made


def _put(session, uri, data=FILE):
    with session.fs.open(uri, "wb") as file:
        file.write(data)


def _table(session, kind):
    session.sql(
        f"CREATE EXTERNAL TABLE t (a bigint) PARTITIONED BY (k {kind}) STORED AS PARQUET "
        "LOCATION 's3://raw/t/'"
    )


def _rows(session, query):
    return session.sql(query).fetchall()


@pytest.mark.parametrize(
    ("kind", "value", "wanted", "condition"),
    [
        ("tinyint", "-1", -1, "k < 0"),
        ("int", "7", 7, "k = 7"),
        ("bigint", str(2**40), 2**40, "k > 7"),
        ("float", "'1.5'", 1.5, "k > 1"),
        ("double", "'1.5'", 1.5, "k = 1.5e0"),
        ("decimal(10,2)", "'1.50'", Decimal("1.50"), "k = 1.5"),
        ("boolean", "'true'", True, "k"),
        ("date", "'2020-01-02'", dt.date(2020, 1, 2), "k = date '2020-01-02'"),
        ("timestamp", "'2020-01-02 03:04:05.6'", dt.datetime(2020, 1, 2, 3, 4, 5, 600000),
         "k > timestamp '2020-01-02 03:04:05.1'"),
        ("string", "'x/y'", "x/y", "k = 'x/y'"),
        ("string", "'%41 b=c'", "%41 b=c", "k like '%=c'"),
        ("string", "'é''q'", "é'q", "k = 'é''q'"),
        ("varchar(3)", "'abc'", "abc", "k = 'abc'"),
        ("string", "'__HIVE_DEFAULT_PARTITION__'", None, "k is null"),
        ("int", "'__HIVE_DEFAULT_PARTITION__'", None, "k is null"),
    ],
)  # fmt: skip
def test_values_of_every_type(session, kind, value, wanted, condition):
    _table(session, kind)
    other = {"boolean": "'false'", "date": "'1999-01-01'", "timestamp": "'1999-01-01'"}.get(
        kind, "5" if kind in {"int", "bigint", "tinyint"} else "'0'"
    )
    for at, one in enumerate([value, other]):
        _put(session, f"s3://elsewhere/any {at}/f")
        session.sql(f"ALTER TABLE t ADD PARTITION (k={one}) LOCATION 's3://elsewhere/any {at}/'")
    assert _rows(session, f"SELECT DISTINCT k FROM t WHERE {condition}") == [(wanted,)]
    pruned = session.sql(f"SELECT sum(a) FROM t WHERE {condition}")
    whole = session.sql("SELECT sum(a) FROM t")
    assert pruned.fetchall() == [(3,)]
    assert whole.fetchall() == [(6,)]
    scanned = pruned.execution.data_scanned_in_bytes
    all_bytes = whole.execution.data_scanned_in_bytes
    if kind not in {"float", "boolean"} and "like" not in condition:  # these prune nothing yet
        assert all_bytes == 2 * scanned
    assert 0 < scanned <= all_bytes
    assert session.estimate(f"SELECT a FROM t WHERE {condition}").data_scanned_in_bytes == scanned


def test_a_value_that_is_none_of_its_type_is_an_error_with_the_key(session):
    _table(session, "int")
    _put(session, "s3://raw/t/k=5/f")
    _put(session, "s3://raw/t/k=oops/f")
    session.sql("MSCK REPAIR TABLE t")
    with pytest.raises(
        lakenb.LakeNBError, match=r"HIVE_INVALID_PARTITION_VALUE: .* k of default\.t"
    ):
        session.sql("SELECT k FROM t")


@pytest.mark.parametrize("count", [10, 300])
def test_many_partitions(session, count):
    """Both ways of listing and of giving partition values: one by one, and all at once."""
    _table(session, "int")
    for at in range(count):
        _put(session, f"s3://raw/t/k={at}/sub/f.parquet")
    _put(session, "s3://raw/t/stray.parquet")
    _put(session, "s3://raw/t/k=9999/unregistered_yet", b"")
    session.sql("MSCK REPAIR TABLE t")
    for place in ("s3://other/x/", "s3://raw/t/_hidden/"):
        _put(session, f"{place}f.parquet")
        session.sql(f"ALTER TABLE t ADD PARTITION (k={count}) LOCATION '{place}'")
        count += 1
    assert _rows(session, "SELECT count(*), sum(a) FROM t") == [(2 * count, 3 * count)]
    assert _rows(session, "SELECT count(DISTINCT k), max(k), sum(k) FROM t") == [
        (count, count - 1, 2 * sum(range(count)))
    ]
    assert _rows(session, 'SELECT k, "$path" FROM t WHERE a = 1 AND k IN (3, 4) ORDER BY k') == [
        (k, f"s3://raw/t/k={k}/sub/f.parquet") for k in (3, 4)
    ]
    found = _rows(session, 'SELECT k, "$path", "$file_size" FROM t WHERE a = 1')
    assert len(found) == count
    assert all(f"/k={k}/" in path for k, path, _ in found if k < count - 2)
    assert {size for _, _, size in found} == {len(FILE)}


def test_a_partition_without_files_or_location_has_no_rows(session):
    _table(session, "int")
    session.sql("ALTER TABLE t ADD PARTITION (k=1) LOCATION 's3://gone/x/'")
    session.sql("ALTER TABLE t ADD PARTITION (k=2)")
    assert _rows(session, "SELECT * FROM t") == []
    assert _rows(session, "SELECT count(*) FROM t WHERE k = 1") == [(0,)]


@pytest.mark.parametrize("kind", ["text", "json"])
def test_many_files_of_lines_have_their_partitions(session, kind):
    stored, line = {
        "text": ("ROW FORMAT DELIMITED FIELDS TERMINATED BY ','", b"1\n2\n"),
        "json": ("ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'", b'{"a":1}\n{"a":2}\n'),
    }[kind]
    for at in range(100):
        _put(session, f"s3://raw/t/k={at}/f", line)
    session.sql(
        f"CREATE EXTERNAL TABLE t (a bigint) PARTITIONED BY (k int) {stored} LOCATION 's3://raw/t/'"
    )
    session.sql("MSCK REPAIR TABLE t")
    assert _rows(session, "SELECT sum(a), sum(k), count(DISTINCT k) FROM t") == [
        (300, 2 * sum(range(100)), 100)
    ]

"""Values of partitions as they stand in places and in the catalog: read as meant, or refused.

(Trino: the Hive connector's reading of partition names; Apache Hive: "FileUtils.escapePathName".)
"""

import datetime as dt
from decimal import Decimal

import pytest

import lakenb
from lakenb.errors import QueryFailed
from lakenb.storage.directory import DirectoryStorage

CSV = "ROW FORMAT DELIMITED FIELDS TERMINATED BY ','"
FORMATS = {
    "text": CSV,
    "json": "ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'",
    "csv": "ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.OpenCSVSerde'",
    "parquet": "STORED AS PARQUET",
    "orc": "STORED AS ORC",
}


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        made.fs.mkdir("s3://raw")
        yield made


def registered(session, kind, *values, storage=CSV, data=b"x\n"):
    """A table with partitions of exactly these texts, as Glue's API takes them."""
    session.sql(
        f"CREATE EXTERNAL TABLE t (a string) PARTITIONED BY (k {kind}) {storage} LOCATION 's3://raw/t/'"
    )
    glue = session.client("glue")
    descriptor = glue.get_table(DatabaseName="default", Name="t")["Table"]["StorageDescriptor"]
    for at, value in enumerate(values):
        place = f"s3://raw/t/{at}/"
        session.fs.pipe(f"{place}f", data)
        glue.create_partition(
            DatabaseName="default",
            TableName="t",
            PartitionInput={
                "Values": [value],
                "StorageDescriptor": {**descriptor, "Location": place},
            },
        )


def values(session, where="true"):
    return [row[0] for row in session.sql(f"SELECT k FROM t WHERE {where}").fetchall()]


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("int", "007", 7),
        ("int", "+7", 7),
        ("int", "-07", -7),
        ("bigint", "-9223372036854775808", -(2**63)),
        ("double", "1e3", 1000.0),
        ("double", ".5", 0.5),
        ("double", "Infinity", float("inf")),
        ("decimal(5,2)", "1.50", Decimal("1.50")),
        ("decimal(5,2)", "001.5000", Decimal("1.50")),
        ("decimal(5,2)", "1E2", Decimal("100.00")),
        ("boolean", "TRUE", True),
        ("date", "2024-1-5", dt.date(2024, 1, 5)),
        ("date", "2024-01-05 10:11", dt.date(2024, 1, 5)),
        ("timestamp", "2024-01-05", dt.datetime(2024, 1, 5)),
        ("timestamp", "2024-01-05 1:2:3.5", dt.datetime(2024, 1, 5, 1, 2, 3, 500000)),
        ("string", "a/b", "a/b"),
        ("string", "50%", "50%"),
        ("string", "a:b", "a:b"),
        ("string", " ", " "),
        ("string", "☃ é\u0301", "☃ é\u0301"),
        ("string", "'; DROP TABLE t; --", "'; DROP TABLE t; --"),
        ("string", "__HIVE_DEFAULT_PARTITION__", None),
        ("int", "__HIVE_DEFAULT_PARTITION__", None),
    ],
)
@pytest.mark.parametrize("format_", ["text", "orc"])
def test_values_are_read_as_meant(session, kind, text, value, format_):
    import pyarrow as pa
    import pyarrow.orc

    sink = pa.BufferOutputStream()
    pyarrow.orc.write_table(pa.table({"a": ["x"]}), sink)
    data = b"x\n" if format_ == "text" else sink.getvalue().to_pybytes()
    registered(session, kind, text, storage=FORMATS[format_], data=data)
    assert values(session) == [value]
    assert values(session, "k IS NULL") == ([None] if value is None else [])
    assert values(session, "k IS NOT NULL") == ([] if value is None else [value])
    assert values(session, "a = 'x' AND (k IS NULL OR k = k)") == [value]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("int", "1.5"),
        ("int", "1_000"),
        ("int", " 7"),
        ("int", "7 "),
        ("int", "0x10"),
        ("int", "1e2"),
        ("int", "\u0667"),
        ("tinyint", "128"),
        ("decimal(5,2)", "1.555"),
        ("decimal(5,2)", "12345"),
        ("double", "1,5"),
        ("double", "one"),
        ("boolean", "t"),
        ("boolean", "1"),
        ("boolean", "yes"),
        ("date", "2024-13-01"),
        ("date", "2024-02-30"),
        ("date", "20240105"),
        ("date", "2024/01/05"),
        ("date", "today"),
        ("timestamp", "2024-01-05 25:00:00"),
        ("timestamp", "now"),
    ],
)
def test_what_is_no_value_of_the_type_is_refused_and_named(session, kind, text):
    registered(session, kind, text)
    for query in ("SELECT k FROM t", "SELECT a FROM t", "SELECT count(*) FROM t"):
        with pytest.raises(QueryFailed) as caught:
            session.sql(query)
        assert caught.value.name == "HIVE_INVALID_PARTITION_VALUE"
        assert f"Invalid partition value {text!r} for " in caught.value.message
        assert "partition key: k of default.t" in caught.value.message


@pytest.mark.parametrize("format_", ["parquet", "textfile", "orc", "json"])
def test_an_empty_value_that_is_written_is_null(session, format_):
    session.sql(
        f"CREATE TABLE t WITH (format = '{format_}', partitioned_by = ARRAY['k'], "
        "external_location = 's3://raw/t/') AS SELECT 'x' AS a, '' AS k"
    )
    session.sql("INSERT INTO t VALUES ('y', ''), ('z', NULL), ('w', ' ')")
    names = [row[0] for row in session.sql("SHOW PARTITIONS t").fetchall()]
    assert names == ["k= ", "k=__HIVE_DEFAULT_PARTITION__"]
    assert session.sql("SELECT a FROM t WHERE k IS NULL ORDER BY a").fetchall() == [
        ("x",),
        ("y",),
        ("z",),
    ]
    assert session.sql("SELECT a FROM t WHERE k = ''").fetchall() == []


def test_a_wrong_value_that_is_not_read_does_not_hurt(session):
    registered(session, "int", "5", "x")
    session.sql("ALTER TABLE t DROP PARTITION (k='x')")
    assert values(session) == [5]


def test_two_texts_of_one_value_are_two_partitions(session):
    registered(session, "int", "7", "07")
    assert values(session, "k = 7") == [7, 7]


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Honolulu"])
@pytest.mark.parametrize("today", ["current_date", "CAST(now() AS date)"])
def test_todays_partition_is_that_of_the_sessions_zone(tmp_path, zone, today):
    with lakenb.connect(tmp_path / "lake", settings={"time_zone": zone}) as session:
        days = [dt.datetime.now(dt.UTC).date() + dt.timedelta(days=n) for n in (-1, 0, 1)]
        session.fs.mkdir("s3://raw")
        registered(session, "date", *map(str, days))
        assert len(values(session, f"k = {today}")) == 1
        assert values(session, f"k = {today}") == values(session, f"k + INTERVAL '0' DAY = {today}")


# --- files that vanish -------------------------------------------------------------------------


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("known", [False, True])
def test_a_file_that_vanishes_after_planning(session, format_, known, monkeypatch):
    session.sql(
        f"CREATE TABLE made WITH (format = '{ {'csv': 'TEXTFILE', 'text': 'TEXTFILE'}.get(format_, format_) }', "
        "partitioned_by = ARRAY['k'], external_location = 's3://raw/t/') AS SELECT 'x' AS a, k "
        "FROM (VALUES 1, 2) v(k)"
    )
    session.sql(
        f"CREATE EXTERNAL TABLE t (a string) PARTITIONED BY (k int) {FORMATS[format_]} LOCATION 's3://raw/t/'"
    )
    session.sql("MSCK REPAIR TABLE t")
    if known:
        assert sorted(values(session)) == [1, 2]
    real = DirectoryStorage.list_objects

    def vanishing(self, prefix, *, hidden=False):
        found = real(self, prefix, hidden=hidden)
        if "k=2" in prefix:
            self.delete_objects(item.uri for item in found)
        return found

    monkeypatch.setattr(DirectoryStorage, "list_objects", vanishing)
    with pytest.raises(QueryFailed, match=r"s3://raw/t/k=2/.* of default\.t is gone") as caught:
        session.sql("SELECT * FROM t").fetchall()
    assert caught.value.name == "HIVE_CANNOT_OPEN_SPLIT"

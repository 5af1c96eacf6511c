"""A scan over many partitions finds the same files whichever way they are listed."""

import pytest

import lakenb
from lakenb.athena.data_source import hive_scan as service


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        yield made


def test_one_listing_and_many_give_the_same_rows(session, monkeypatch):
    session.sql("CREATE EXTERNAL TABLE t (a string) PARTITIONED BY (k int) LOCATION 's3://many/t/'")
    for k in range(130):
        session.fs.pipe(f"s3://many/t/k={k}/x.csv", f"row{k}\n".encode())
    session.fs.pipe("s3://many/t/k=5/deeper/y.csv", b"deep\n")
    session.fs.pipe("s3://many/other/z.csv", b"outside\n")
    session.sql("MSCK REPAIR TABLE t")
    session.sql("ALTER TABLE t ADD PARTITION (k=1000) LOCATION 's3://many/other/'")
    session.sql("ALTER TABLE t ADD PARTITION (k=1001) LOCATION 's3://many/t/k=7/'")
    text = "SELECT a, k FROM t ORDER BY k, a"
    at_once = session.sql(text).fetchall()
    monkeypatch.setattr(service, "_MANY", 10**9)
    assert session.sql(text).fetchall() == at_once
    assert len(at_once) == 133
    assert ("deep", 5) in at_once
    assert ("outside", 1000) in at_once
    assert ("row7", 1001) in at_once

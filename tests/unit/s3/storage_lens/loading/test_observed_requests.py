"""A lake's own access log: what is done is what its lines tell, and no statement suffers from it."""

from dataclasses import replace
from datetime import UTC, datetime

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lakenb.s3.storage_lens.access_log.grammar import FIELDS, Unreadable, read_line
from lakenb.s3.storage_lens.access_log.write import AccessLogWriter, Signer, log_line
from lakenb.values.object_request import ObjectRequest

SIGNER = Signer("123456789012", "us-east-1", "arn:aws:iam::123456789012:user/lakenb")
NOW = datetime(2026, 11, 6, 1, 2, 3, tzinfo=UTC)
TEXT = st.text(max_size=40)
SIZE = st.one_of(st.none(), st.integers(0, 2**62))
READ = (
    "SELECT operation, key_name, http_status, error_code, bytes_sent_size, object_size FROM access_log "
    "WHERE bucket_name = 'amber' ORDER BY request_time, operation, key_name"
)


@given(
    st.builds(
        ObjectRequest,
        st.sampled_from(["REST.GET.OBJECT", "REST.PUT.OBJECT", "BATCH.DELETE.OBJECT"]),
        st.just("amber"),
        TEXT,
        st.datetimes(datetime(1970, 1, 1), datetime(9999, 12, 31), timezones=st.just(UTC)),
        st.sampled_from([200, 206, 404]),
        st.sampled_from([None, "NoSuchKey", "odd word"]),
        SIZE,
        SIZE,
        SIZE,
        SIZE,
        user_agent=st.one_of(st.none(), TEXT),
        version_id=st.one_of(st.none(), TEXT),
    )
)
def test_a_line_is_one_line_that_is_read_as_what_was_asked(request):
    line = log_line(request, SIGNER)
    assert len(line.splitlines()) == 1
    found = read_line(line)
    assert not isinstance(found, Unreadable)
    fields = dict(zip(FIELDS, found, strict=True))
    assert None not in found
    assert fields["operation"] == request.operation
    assert fields["http_status"] == str(request.status)
    assert fields["object_size"] == (
        "-" if request.object_size is None else str(request.object_size)
    )
    assert fields["source_region"] == "us-east-1"


def test_keys_come_back_whatever_they_are(session, put, rows):
    keys = ["plain", "a b/ü=1", "100%", "%41", 'q"uote', "line\nbreak", "日本/🗺", "+", "a" * 900]
    one = ObjectRequest("REST.GET.OBJECT", "amber", None, NOW)
    lines = [log_line(replace(one, key=key), SIGNER) for key in keys]
    lines += [
        log_line(replace(one, key=f"{key}!", operation="BATCH.DELETE.OBJECT"), SIGNER)
        for key in keys
    ]
    put("s3://logs/a", *lines)
    loaded = session.storage_lens.load_access_logs("s3://logs/")
    assert (loaded.rejected, loaded.notes) == (0, ())
    found = {row[0] for row in rows("SELECT key_name FROM access_log")}
    assert found == {*keys, *(f"{key}!" for key in keys)}


def test_what_a_session_does_is_in_its_log(session, put, rows):
    lens = session.storage_lens
    observer = lens.observe(rotate_seconds=3600)
    assert lens.observe() is observer
    fs = session.fs
    put("s3://amber/t/1.parquet", _parquet(1000))
    assert fs.cat_file("s3://amber/t/1.parquet")[:4] == b"PAR1"
    with pytest.raises(FileNotFoundError):
        fs.open("s3://amber/none")
    fs.pipe_file("s3://amber/gone", b"12345")
    fs.rm_file("s3://amber/gone")
    session.sql(
        "CREATE EXTERNAL TABLE t (a bigint, b string) STORED AS PARQUET LOCATION 's3://amber/t/'"
    )
    session.sql("SELECT sum(a) FROM t")
    session.sql(
        "CREATE TABLE made WITH (external_location = 's3://amber/made/') AS SELECT a FROM t"
    )
    observer.stop()
    assert "lines written" in repr(observer)
    assert observer.lost == 0
    session.sql("SELECT sum(a) FROM t")  # not in the log any more
    loaded = lens.load_access_logs(observer.prefix)
    assert (loaded.rejected, loaded.rows) == (0, observer.written)
    found = rows(READ)
    size = fs.size("s3://amber/t/1.parquet")
    assert ("REST.PUT.OBJECT", "t/1.parquet", 200, None, None, size) in found
    assert ("REST.GET.OBJECT", "t/1.parquet", 200, None, size, size) in found
    assert ("REST.GET.OBJECT", "none", 404, "NoSuchKey", None, None) in found
    assert ("REST.DELETE.OBJECT", "gone", 204, None, None, None) in found
    partial = [r for r in found if r[:3] == ("REST.GET.OBJECT", "t/1.parquet", 206)]
    assert len(partial) == 2  # each statement read the column a
    assert all(0 < r[4] < size == r[5] for r in partial)
    assert any(r[0] == "REST.PUT.OBJECT" and r[1].startswith("made/") for r in found)
    assert rows("SELECT count(*) FROM access_log WHERE bucket_name LIKE 'lakenb-access-logs%'") == [
        (0,)
    ]
    told = rows("SELECT DISTINCT account_id, aws_region, source_region FROM access_log")
    assert told == [("123456789012", "us-east-1", "us-east-1")]


def test_a_log_is_written_when_the_session_closes_and_off_without_being_asked_for(tmp_path):
    import lakenb

    with lakenb.connect(tmp_path) as session:
        session.fs.pipe_file("s3://amber/unseen", b"1")
        observer = session.storage_lens.observe()
        session.fs.pipe_file("s3://amber/a", b"1")
    assert observer.written > 0
    logs = sorted((tmp_path / "s3" / "lakenb-access-logs").rglob("*-*"))
    text = "".join(path.read_text() for path in logs if path.is_file())
    assert " amber " in text
    assert "unseen" not in text


def test_a_log_that_can_not_be_written_fails_nothing(session, put, monkeypatch):
    observer = session.storage_lens.observe(rotate_seconds=3600)
    opened = session.fs.open

    def full(path, mode="rb", **options):
        if "lakenb-access-logs" in path:
            raise OSError("disk full")
        return opened(path, mode, **options)

    monkeypatch.setattr(session.fs, "open", full)
    put("s3://amber/a", b"1")
    assert session.sql("SELECT 1").fetchall() == [(1,)]
    observer.flush()
    assert observer.written == 0
    assert observer.lost > 0
    assert "disk full" in repr(observer)


def test_a_writer_that_falls_behind_drops_and_counts(session, monkeypatch):
    from lakenb.s3.storage_lens.access_log import write

    monkeypatch.setattr(write, "_MOST_WAITING", 3)
    session.fs.mkdir("logs")
    writer = AccessLogWriter(session.fs, "s3://logs/", SIGNER, rotate_seconds=3600)
    for number in range(5):
        writer(ObjectRequest("REST.GET.OBJECT", "amber", str(number), NOW))
    writer.close()
    writer.close()
    assert (writer.written, writer.lost) == (3, 2)


def _parquet(count):
    import io

    out = io.BytesIO()
    columns = {"a": list(range(count)), "b": [f"text {n * 7919}" for n in range(count)]}
    pq.write_table(pa.table(columns), out)
    return out.getvalue()

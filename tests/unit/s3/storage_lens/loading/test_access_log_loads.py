"""Loads of access logs: whole batches, once, whatever happens between."""

import gzip
import os
import signal
import subprocess
import sys
import textwrap
from datetime import date

import pytest

import lakenb
from lakenb.errors import AccessDenied, Cancelled, EntityNotFound, InvalidRequest
from lakenb.s3.storage_lens.access_log.load import load_access_logs
from lakenb.s3.storage_lens.access_log.place import Place
from tests.unit.s3.storage_lens.loading.conftest import line, twice

IDS = "SELECT request_id FROM access_log ORDER BY 1"


def many(start, stop, **changes):
    return [line(request_id=f"R{i:06}", **changes) for i in range(start, stop)]


def test_loading_again_changes_nothing_and_a_late_object_is_added(session, put, rows):
    put("s3://logs/2026-11-06-00-00-00-A", *many(0, 5))
    lens = session.storage_lens
    first = lens.load_access_logs("s3://logs/")
    assert (first.files, first.lines, first.rows, first.days) == (1, 5, 5, (date(2026, 11, 6),))
    again = lens.load_access_logs("s3://logs/")
    assert (again.files, again.unchanged, again.rows) == (0, 1, 0)
    put("s3://logs/2026-11-06-00-05-00-B", *many(4, 8))
    late = lens.load_access_logs("s3://logs/")
    assert (late.files, late.unchanged, late.rows, late.duplicates) == (1, 1, 3, 1)
    assert rows(IDS) == [(f"R{i:06}",) for i in range(8)]


def test_a_changed_object_is_loaded_again_and_told(session, put, rows):
    put("s3://logs/a", *many(0, 3), line()[:150].encode())
    lens = session.storage_lens
    assert lens.load_access_logs("s3://logs/").rejected == 1
    put("s3://logs/a", *many(0, 5))
    changed = lens.load_access_logs("s3://logs/")
    assert (changed.rows, changed.duplicates, changed.rejected) == (2, 3, 0)
    assert "had changed" in changed.notes[0]
    assert rows(IDS) == [(f"R{i:06}",) for i in range(5)]
    assert lens.rejects().fetchall() == []


def test_one_request_may_delete_many_keys(session, put):
    same = {"request_id": "ONE", "referer": None, "user_agent": None, "request_uri": None}
    put(
        "s3://logs/a",
        line(request_id="ONE", operation="REST.POST.MULTI_OBJECT_DELETE", key_name="-"),
        line(operation="BATCH.DELETE.OBJECT", key_name="a", **same),
        line(operation="BATCH.DELETE.OBJECT", key_name="b", **same),
        line(operation="BATCH.DELETE.OBJECT", key_name="b", version_id="v2", **same),
        line(operation="BATCH.DELETE.OBJECT", key_name="b", version_id="v2", **same),
    )
    loaded = session.storage_lens.load_access_logs("s3://logs/")
    assert (loaded.rows, loaded.duplicates) == (4, 1)


def test_records_without_an_id_are_known_by_the_rest(session, put):
    put("s3://logs/a", line(request_id="-"), line(request_id="-", total_duration="46"))
    put("s3://logs/b", line(request_id="-"))
    loaded = session.storage_lens.load_access_logs("s3://logs/a")
    assert loaded.rows == 2
    assert session.storage_lens.load_access_logs("s3://logs/b").duplicates == 1


def test_account_and_region_come_from_the_key_or_are_told(session, put, rows):
    put(
        "s3://logs/p/111122223333/eu-west-1/amber/2026/11/06/2026-11-06-00-00-00-A1",
        line(request_id="A"),
    )
    put("s3://logs/p/2026-11-06-00-00-00-B", line(request_id="B"))
    session.storage_lens.load_access_logs("s3://logs/p/", "999", "ap-south-1")
    assert rows("SELECT request_id, account_id, aws_region FROM access_log ORDER BY 1") == [
        ("A", "111122223333", "eu-west-1"),
        ("B", "999", "ap-south-1"),
    ]


def test_a_uri_is_an_object_a_directory_or_the_beginning_of_keys(session, put):
    put("s3://logs/app-2026-11-06-A", line(request_id="A"))
    put("s3://logs/app-2026-11-06-B", line(request_id="B"))
    put("s3://logs/other", line(request_id="C"))
    lens = session.storage_lens
    assert lens.load_access_logs("s3://logs/app-2026-11-06-A").files == 1
    assert lens.load_access_logs("s3://logs/app-").files == 1
    assert lens.load_access_logs("s3://logs").files == 1
    with pytest.raises(EntityNotFound, match="no object at s3://logs/none"):
        lens.load_access_logs("s3://logs/none")
    with pytest.raises(InvalidRequest):
        lens.load_access_logs("/etc/passwd")


def test_gzip_of_several_members_and_windows_line_ends(session, put):
    packed = b"".join(gzip.compress(f"{one}\n".encode()) for one in many(0, 3))
    put("s3://logs/a.gz", packed)
    put("s3://logs/b", *(f"{one}\r\n".encode() for one in many(3, 5)))
    loaded = session.storage_lens.load_access_logs("s3://logs/")
    assert (loaded.rows, loaded.rejected) == (5, 0)


def test_gzip_that_is_cut_gives_what_is_whole_and_says_so(session, put):
    whole = gzip.compress("".join(f"{one}\n" for one in many(0, 4000)).encode())
    put("s3://logs/a.gz", whole[: len(whole) // 2])
    loaded = session.storage_lens.load_access_logs("s3://logs/")
    assert 0 < loaded.rows < 4000
    assert loaded.rejected == 1
    assert "gzip data is damaged or ends early" in session.storage_lens.rejects().fetchall()[0][2]


def test_objects_that_are_no_logs_are_one_reject_each(session, put):
    put("s3://logs/a.parquet", b"PAR1" + bytes(range(256)) * 500)
    put("s3://logs/b", os.urandom(3) + b"\0" * 5000 + b"\n" * 9)
    put("s3://logs/c", b"")
    put("s3://logs/d", line())
    loaded = session.storage_lens.load_access_logs("s3://logs/")
    assert (loaded.files, loaded.rows, loaded.rejected) == (4, 1, 2)
    assert {row[2] for row in session.storage_lens.rejects().fetchall()} == {"the object is no log"}


def test_bytes_that_are_no_utf8_are_shown_escaped(session, put, rows):
    agent = line(user_agent="caf\\x", request_id="B").encode().replace(b"\\x", b"\xe9")
    put(
        "s3://logs/a",
        line(request_id="A"),
        agent + b"\n",
        b"\xff\xfe noise\n",
        line(request_id="C"),
    )
    loaded = session.storage_lens.load_access_logs("s3://logs/")
    assert (loaded.rows, loaded.rejected) == (3, 1)
    assert rows("SELECT request_id, user_agent FROM access_log WHERE request_id = 'B'") == [
        ("B", "caf\\xe9")
    ]
    assert session.storage_lens.rejects().fetchall()[0][1:4:2] == (3, "\\xff\\xfe noise")


def test_very_long_lines(session, put, rows):
    put(
        "s3://logs/a",
        line(request_id="A"),
        line(request_id="B", user_agent="x" * (10 << 20)),
        b"y" * (30 << 20) + b"\n",
        line(request_id="C"),
    )
    loaded = session.storage_lens.load_access_logs("s3://logs/")
    assert (loaded.lines, loaded.rows, loaded.rejected) == (4, 3, 1)
    assert rows("SELECT length(user_agent) FROM access_log WHERE request_id = 'B'") == [(10 << 20,)]
    ((_, number, reason, kept, _),) = session.storage_lens.rejects().fetchall()
    assert (number, len(kept)) == (3, 4096)
    assert "longer than 16 MB" in reason


def test_last_lines_that_lost_their_ends(session, put):
    cuts = (1, 4, 9, 20, 60, 200)
    for cut in cuts:
        put(f"s3://logs/{cut}", line(request_id=f"A{cut}"), line(request_id="B").encode()[:-cut])
    loaded = session.storage_lens.load_access_logs("s3://logs/")
    found = session.storage_lens.rejects().fetchall()
    assert (loaded.rows, loaded.rejected) == (len(cuts), len(cuts))
    assert all(row[2].startswith("the log ends in the middle of it") for row in found)


def test_a_last_line_without_a_line_feed_is_whole(session, put):
    put("s3://logs/a", line(request_id="A"), line(request_id="B").encode())
    put("s3://logs/b", line(25, request_id="C").encode())
    loaded = session.storage_lens.load_access_logs("s3://logs/")
    assert (loaded.rows, loaded.rejected) == (3, 0)


def test_blank_lines_are_no_lines(session, put):
    put("s3://logs/a", b"\n\n", line(), b"  \n\r\n")
    loaded = session.storage_lens.load_access_logs("s3://logs/")
    assert (loaded.lines, loaded.rows, loaded.rejected) == (1, 1, 0)


def test_batches_cut_anywhere_give_the_same(session, put, rows):
    days = [f"{day:02}/Nov/2026:10:00:00 +0000" for day in range(1, 8)]
    texts = [
        line(
            request_id=f"R{i:04}",
            request_time=days[i % 7],
            user_agent='a "b" c' if i % 5 == 0 else "agent",
            key_name=twice(f"k {i}"),
        )
        for i in range(200)
    ]
    put("s3://logs/a", *texts[:90], "bad one", *texts[90:120])
    put("s3://logs/b", *texts[110:], b"\xff\n")
    store = session.storage_lens._store
    loaded = load_access_logs(store, "s3://logs/", Place(), batch_bytes=1)
    assert (loaded.lines, loaded.rows, loaded.rejected, loaded.duplicates) == (212, 200, 2, 10)
    assert len(loaded.days) == 7
    assert rows("SELECT count(DISTINCT key_name), count(*) FROM access_log") == [(200, 200)]
    assert [row[:2] for row in session.storage_lens.rejects().fetchall()] == [
        ("s3://logs/a", 91),
        ("s3://logs/b", 91),
    ]
    assert rows("SELECT source, lines, rejected, duplicates FROM access_log_files ORDER BY 1") == [
        ("s3://logs/a", 121, 1, 0),
        ("s3://logs/b", 91, 1, 10),
    ]


def test_two_kernels_that_load_at_once_load_each_record_once(
    session, put, rows, tmp_path, monkeypatch
):
    put("s3://logs/a", *many(0, 20))
    lens = session.storage_lens
    with lakenb.connect(tmp_path / "lake") as other:
        from lakenb.s3.storage_lens.access_log import load

        parse = load.parse

        def meanwhile(run, batch):
            monkeypatch.setattr(load, "parse", parse)
            assert other.storage_lens.load_access_logs("s3://logs/").rows == 20
            return parse(run, batch)

        monkeypatch.setattr(load, "parse", meanwhile)
        loaded = lens.load_access_logs("s3://logs/")
    assert (loaded.rows, loaded.duplicates) == (0, 20)
    assert rows("SELECT count(*) FROM access_log") == [(20,)]


def test_an_interrupt_leaves_whole_batches(session, put, rows):
    for number in range(4):
        put(f"s3://logs/{number}", *many(number * 10, number * 10 + 10))

    def stop(part, seconds, lines):
        if lines >= 20:
            raise KeyboardInterrupt

    store = session.storage_lens._store
    with pytest.raises(Cancelled, match="2 of 4 log objects are loaded"):
        load_access_logs(store, "s3://logs/", Place(), stop, batch_bytes=1)
    assert rows("SELECT count(*) FROM access_log") == [(20,)]
    assert session.storage_lens.load_access_logs("s3://logs/").rows == 20


def test_killed_between_commits_it_goes_on(session, put, rows, tmp_path):
    """A process that dies right after the records of a batch are there loads none of them twice."""
    for number in range(3):
        put(f"s3://logs/{number}", *many(number * 10, number * 10 + 10), "a bad line")
    script = textwrap.dedent(
        f"""
        import os, signal, lakenb
        from lakenb.s3.storage_lens.access_log import load
        session = lakenb.connect({str(tmp_path / "lake")!r})
        commits = []
        commit = load._Load._commit
        def dying(self, run, records):
            done = commit(self, run, records)
            commits.append(1)
            if len(commits) == 2:
                os.kill(os.getpid(), signal.SIGKILL)
            return done
        load._Load._commit = dying
        load.load_access_logs(session.storage_lens._store, "s3://logs/", load.Place(), batch_bytes=1)
        """
    )
    died = subprocess.run([sys.executable, "-c", script], check=False)
    assert died.returncode == -signal.SIGKILL
    assert rows("SELECT count(*) FROM access_log") == [(20,)]
    loaded = session.storage_lens.load_access_logs("s3://logs/")
    assert (loaded.unchanged, loaded.rows, loaded.duplicates) == (1, 10, 10)
    assert rows("SELECT count(*), count(DISTINCT request_id) FROM access_log") == [(30, 30)]
    assert len(session.storage_lens.rejects().fetchall()) == 3


def test_an_object_that_may_not_be_read_or_is_gone(session, put, monkeypatch):
    put("s3://logs/a", *many(0, 3))
    put("s3://logs/b", *many(3, 5))
    opened = session.fs.open

    def refusing(path, mode="rb", **options):
        if path.endswith("logs/a"):
            raise kind("a")
        return opened(path, mode, **options)

    monkeypatch.setattr(session.fs, "open", refusing)
    kind = PermissionError
    with pytest.raises(AccessDenied, match="s3://logs/"):
        session.storage_lens.load_access_logs("s3://logs/")
    kind = FileNotFoundError
    loaded = session.storage_lens.load_access_logs("s3://logs/")
    assert (loaded.rows, loaded.rejected) == (2, 1)
    assert session.storage_lens.rejects().fetchall()[0][2] == "the object is gone"


def test_what_is_told_of_a_load(session, put):
    put("s3://logs/a", *many(0, 3), "bad")
    assert repr(session.storage_lens.load_access_logs("s3://logs/")) == (
        "<access log of s3://logs/: 1 object, 4 lines, 3 loaded, 1 rejected, 0 duplicate; 2026-11-06>"
    )

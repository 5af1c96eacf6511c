"""Writers that are killed, cancelled, short of disk, or many at once: no row is lost, doubled or half there."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import lakenb

ROUNDS = 6


@pytest.fixture
def lake(tmp_path: Path) -> Path:
    return tmp_path / "lake"


@pytest.fixture
def session(lake: Path) -> Iterator[lakenb.Session]:
    with lakenb.connect(lake, {"threads": 2}) as opened:
        catalog = opened.create_table_bucket("many")
        opened.sql("CREATE DATABASE ns", catalog=catalog)
        yield opened


CATALOG = "s3tablescatalog/many"


def sql(session: lakenb.Session, text: str) -> lakenb.Result:
    return session.sql(text, None, "ns", CATALOG)


def start(lake: Path, code: str, *arguments: str) -> subprocess.Popen[str]:
    """A process with ``s``, a session on the lake, and ``sql`` for its table bucket."""
    head = (
        "import sys, lakenb\n"
        f"s = lakenb.connect({str(lake)!r}, {{'threads': 2}})\n"
        f"sql = lambda text: s.sql(text, None, 'ns', {CATALOG!r})\n"
        "sql('SELECT 1')\n"
        "print('ready', flush=True)\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", head + code, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n", process.communicate()
    return process


def finish(process: subprocess.Popen[str]) -> str:
    out, err = process.communicate(timeout=300)
    assert process.returncode == 0, err
    return out


def integrity(session: lakenb.Session) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = sql(
        session, "SELECT count(*), count(DISTINCT id), sum(v) FROM t"
    ).fetchall()
    return found


# --- two processes -----------------------------------------------------------------------------


def test_appends_of_two_processes_all_land(lake: Path, session: lakenb.Session) -> None:
    sql(session, "CREATE TABLE t AS SELECT 0 AS id, 0 AS v")
    code = f"""
base = int(sys.argv[1])
for i in range({ROUNDS}):
    sql(f'INSERT INTO t VALUES ({{base + i}}, 1)')
"""
    writers = [start(lake, code, str(base)) for base in (100, 200)]
    for writer in writers:
        finish(writer)
    assert integrity(session) == [(1 + 2 * ROUNDS, 1 + 2 * ROUNDS, 2 * ROUNDS)]


UPDATES = f"""
done = 0
for i in range({ROUNDS}):
    try:
        assert sql('UPDATE t SET v = v + 1').execution.update_count >= 10
        done += 1
    except lakenb.CommitConflict as error:
        assert '\\n' not in str(error)
print(done)
"""
APPENDS = f"""
for i in range({ROUNDS}):
    sql(f'INSERT INTO t VALUES ({{1000 + i}}, 0)')
print({ROUNDS})
"""


def test_updates_against_appends(lake: Path, session: lakenb.Session) -> None:
    sql(session, "CREATE TABLE t AS SELECT id, 0 AS v FROM (VALUES 0,1,2,3,4,5,6,7,8,9) v(id)")
    updates, appends = start(lake, UPDATES), start(lake, APPENDS)
    done = int(finish(updates))
    assert int(finish(appends)) == ROUNDS
    count, distinct, _ = integrity(session)[0]
    assert (count, distinct) == (10 + ROUNDS, 10 + ROUNDS)
    counted = sql(session, "SELECT DISTINCT v FROM t WHERE id < 10").fetchall()
    assert counted == [(done,)]


def test_updates_against_updates(lake: Path, session: lakenb.Session) -> None:
    sql(session, "CREATE TABLE t AS SELECT id, 0 AS v FROM (VALUES 0,1,2,3,4,5,6,7,8,9) v(id)")
    done = sum(int(finish(writer)) for writer in [start(lake, UPDATES), start(lake, UPDATES)])
    assert done >= ROUNDS  # whoever is beaten, another has won
    assert integrity(session) == [(10, 10, 10 * done)]


def test_merges_against_deletes(lake: Path, session: lakenb.Session) -> None:
    sql(session, "CREATE TABLE t AS SELECT id, 0 AS v FROM (VALUES 0,1,2,3,4,5,6,7,8,9) v(id)")
    merges = f"""
done = 0
for i in range({ROUNDS}):
    try:
        sql(f'MERGE INTO t USING (VALUES 1000, {{2000 + i}}) s(id) ON t.id = s.id '
            'WHEN MATCHED THEN UPDATE SET v = v + 1 WHEN NOT MATCHED THEN INSERT VALUES (s.id, 1)')
        done += 1
    except lakenb.CommitConflict:
        pass
print(done)
"""
    deletes = f"""
done = []
for i in range({ROUNDS}):
    try:
        assert sql(f'DELETE FROM t WHERE id = {{i}}').execution.update_count == 1
        done.append(i)
    except lakenb.CommitConflict:
        pass
print(len(done))
"""
    writers = [start(lake, merges), start(lake, deletes)]
    merged, deleted = (int(finish(writer)) for writer in writers)
    count, distinct, _ = integrity(session)[0]
    assert count == distinct == 10 - deleted + merged + min(merged, 1)
    assert sql(session, "SELECT v FROM t WHERE id = 1000").fetchall() == [(merged,)] * min(
        merged, 1
    )


# --- killed ------------------------------------------------------------------------------------

LONG = (
    "SELECT a.x * 1000 + b.x AS id, 1 AS v, cast(a.x % 20 AS varchar) AS p "
    "FROM unnest(sequence(0, 999)) a(x) CROSS JOIN unnest(sequence(0, 999)) b(x)"
)
KILLED = {
    "iceberg ctas": ("", "CREATE TABLE n WITH (partitioning=ARRAY['p']) AS " + LONG, False),
    "hive ctas": ("", "CREATE TABLE n WITH (partitioned_by=ARRAY['p']) AS " + LONG, True),
    "iceberg insert": ("CREATE TABLE n AS " + LONG, "INSERT INTO n " + LONG, False),
    "hive insert": ("CREATE TABLE n AS " + LONG, "INSERT INTO n " + LONG, True),
    "iceberg update": ("CREATE TABLE n AS " + LONG, "UPDATE n SET v = 2", False),
    "iceberg merge": (
        "CREATE TABLE n AS " + LONG,
        "MERGE INTO n USING (SELECT * FROM n) s ON n.id = s.id WHEN MATCHED THEN UPDATE SET v = 2",
        False,
    ),
}


@pytest.mark.parametrize("case", list(KILLED))
def test_a_killed_writer_leaves_the_last_state(
    lake: Path, session: lakenb.Session, case: str
) -> None:
    before, text, hive = KILLED[case]
    catalog, database = ("awsdatacatalog", "default") if hive else (CATALOG, "ns")
    query = "SELECT count(*), sum(v) FROM n"
    million = 1_000_000
    after = {
        "iceberg ctas": (million, million),
        "hive ctas": (million, million),
        "iceberg insert": (2 * million, 2 * million),
        "hive insert": (2 * million, 2 * million),
        "iceberg update": (million, 2 * million),
        "iceberg merge": (million, 2 * million),
    }[case]
    for _ in range(2):
        if "n" in session.table_names(catalog, database):
            session.sql("DROP TABLE n", None, database, catalog)
        allowed: list[tuple[int, int] | None] = [after]
        if before:
            session.sql(before, None, database, catalog)
            allowed.append((million, million))
        else:
            allowed.append(None)
        writer = start(lake, f"s.sql({text!r}, None, {database!r}, {catalog!r})")
        time.sleep(random.uniform(0.02, 1.2))
        writer.kill()
        writer.communicate()
        found = None
        if "n" in session.table_names(catalog, database):
            found = session.sql(query, None, database, catalog).fetchall()[0]
        assert found in allowed
        if before:  # and it can be written again
            session.sql("INSERT INTO n VALUES (-1, 1, 'x')", None, database, catalog)


# --- cancelled ---------------------------------------------------------------------------------


@pytest.mark.parametrize("format_", ["PARQUET", "ORC", "JSON", "TEXTFILE", "ICEBERG"])
def test_a_cancelled_write_leaves_nothing(session: lakenb.Session, format_: str) -> None:
    session.fs.mkdir("s3://data")
    threading.Timer(0.7, session.cancel).start()
    long = f"{LONG} CROSS JOIN unnest(sequence(0, 999)) c(x)"
    properties = (
        "table_type='ICEBERG', is_external=false, location='s3://data/n/', partitioning=ARRAY['p']"
        if format_ == "ICEBERG"
        else f"format='{format_}', external_location='s3://data/n/', partitioned_by=ARRAY['p']"
    )
    with pytest.raises(lakenb.Cancelled) as failure:
        session.sql(f"CREATE TABLE n WITH ({properties}) AS {long}")
    assert failure.value.execution is not None
    assert failure.value.execution.state == "CANCELLED"
    assert session.fs.find("s3://data") == []
    assert session.sql("SHOW TABLES").fetchall() == []


@pytest.mark.parametrize(
    "text", ["INSERT INTO t VALUES (2, 2)", "UPDATE t SET v = 5", "DELETE FROM t"]
)
@pytest.mark.parametrize("landed", [True, False])
def test_an_interrupt_at_the_commit(
    session: lakenb.Session, monkeypatch: pytest.MonkeyPatch, text: str, landed: bool
) -> None:
    sql(session, "CREATE TABLE t AS SELECT 1 AS id, 1 AS v")
    before = sql(session, "SELECT * FROM t").fetchall()
    pointer = session._services.sources.iceberg(CATALOG)._committer.pointer
    swap = pointer.swap

    def interrupted(*arguments: str) -> None:
        if landed:
            swap(*arguments)
        raise KeyboardInterrupt

    monkeypatch.setattr(pointer, "swap", interrupted)
    with pytest.raises(lakenb.Cancelled):
        sql(session, text)
    monkeypatch.undo()
    after = sql(session, "SELECT * FROM t ORDER BY id").fetchall()
    wanted = {"I": [(1, 1), (2, 2)], "U": [(1, 5)], "D": []}[text[0]] if landed else before
    assert after == wanted


@pytest.mark.parametrize("landed", [True, False])
@pytest.mark.parametrize("hive", [True, False])
def test_an_interrupt_at_the_end_of_ctas(
    session: lakenb.Session, monkeypatch: pytest.MonkeyPatch, hive: bool, landed: bool
) -> None:
    sources = session._services.sources
    owner, verb = (
        (sources.glue, "create_table_with_partitions")
        if hive
        else (sources.iceberg(CATALOG)._pointer, "create")
    )
    make = getattr(owner, verb)

    def interrupted(*arguments: object) -> None:
        if landed:
            make(*arguments)
        raise KeyboardInterrupt

    monkeypatch.setattr(owner, verb, interrupted)
    catalog, database = ("awsdatacatalog", "default") if hive else (CATALOG, "ns")
    with pytest.raises(lakenb.Cancelled):
        session.sql("CREATE TABLE n AS SELECT 1 AS a", None, database, catalog)
    monkeypatch.undo()
    assert session.table_names(catalog, database) == (["n"] if landed else [])
    if landed:
        assert session.sql("SELECT * FROM n", None, database, catalog).fetchall() == [(1,)]
    else:
        assert session.fs.find("s3://many--table-s3") == []


def test_ctrl_c_ends_a_write(lake: Path, session: lakenb.Session) -> None:
    code = f"""
import threading, _thread
threading.Timer(0.7, _thread.interrupt_main).start()
try:
    sql("CREATE TABLE n AS {LONG} CROSS JOIN unnest(sequence(0, 999)) c(x)")
except lakenb.Cancelled as error:
    print(error.execution.state)
"""
    assert finish(start(lake, code)) == "CANCELLED\n"
    assert session.table_names(CATALOG, "ns") == []
    assert session.fs.find("s3://many--table-s3") == []


# --- a full disk -------------------------------------------------------------------------------

FULL = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000))
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
try:
    s.sql(sys.argv[1])
except lakenb.LakeNBError as error:
    print(str(error))
"""


def run_full(lake: Path, text: str) -> str:
    return finish(start(lake, FULL, text)).strip()


@pytest.mark.parametrize("format_", ["PARQUET", "ORC", "JSON", "TEXTFILE", "ICEBERG"])
@pytest.mark.parametrize("partitioned", [False, True])
def test_a_file_that_cannot_grow(
    lake: Path, session: lakenb.Session, format_: str, partitioned: bool
) -> None:
    session.fs.mkdir("s3://data")
    random_text = "to_hex(md5(to_utf8(cast(id AS varchar))))"
    rows = f"SELECT id, {random_text} || {random_text} AS t, v AS p FROM ({LONG})"
    if format_ == "ICEBERG":
        key = ", partitioning=ARRAY['p']" if partitioned else ""
        properties = f"table_type='ICEBERG', is_external=false, location='s3://data/n/'{key}"
    else:
        key = ", partitioned_by=ARRAY['p']" if partitioned else ""
        properties = f"format='{format_}', external_location='s3://data/n/'{key}"
    message = run_full(lake, f"CREATE TABLE n WITH ({properties}) AS {rows}")
    assert "NO_SPACE_LEFT" in message
    assert "\n" not in message
    assert session.fs.find("s3://data") == []
    assert session.sql("SHOW TABLES").fetchall() == []


def test_a_full_disk(tmp_path: Path) -> None:
    disk = tmp_path / "small"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", str(disk)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("a small disk can't be mounted here")
    try:
        with lakenb.connect(disk / "lake") as session:
            session.sql("CREATE TABLE small AS SELECT 1 AS a")
            before = sorted(session.fs.find("s3://"))
            random_text = "to_hex(md5(to_utf8(cast(id AS varchar))))"
            with pytest.raises(lakenb.LakeNBError, match="NO_SPACE_LEFT") as failure:
                session.sql(f"CREATE TABLE n AS SELECT id, {random_text} AS t FROM ({LONG})")
            assert "\n" not in str(failure.value)
            assert sorted(session.fs.find("s3://")) == before
            assert session.sql("SHOW TABLES").fetchall() == [("small",)]
            assert session.sql("SELECT * FROM small").fetchall() == [(1,)]
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


# --- memory ------------------------------------------------------------------------------------


def test_a_large_ctas_keeps_within_its_memory(lake: Path, session: lakenb.Session) -> None:
    code = """
s.close()
s = lakenb.connect(sys.argv[1], {'memory_limit': '200MB', 'threads': 1})
s.sql("CREATE TABLE big WITH (table_type='ICEBERG', is_external=false, location='s3://data/big/', "
      "partitioning=ARRAY['p']) AS SELECT a.x * 1000 + b.x AS id, "
      "to_hex(md5(to_utf8(cast(a.x * 1000 + b.x AS varchar)))) AS t, cast(b.x % 50 AS varchar) AS p "
      "FROM unnest(sequence(0, 4999)) a(x) CROSS JOIN unnest(sequence(0, 999)) b(x)")
with open("/proc/self/status") as status:  # ru_maxrss would begin at the parent's peak
    print(next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM")))
"""
    megabytes = int(finish(start(lake, code, str(lake))))
    assert session.sql("SELECT count(*), count(DISTINCT p) FROM big").fetchall() == [
        (5_000_000, 50)
    ]
    assert megabytes < 700  # open Parquet writers of 50 partitions stand beside the limit

"""The embedded engine: locked, interruptible, tidy."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import duckdb
import pytest

import lakenb
from lakenb.engine.duckdb.connection import EngineOptions, open_connection
from lakenb.engine.duckdb.spill import SpillDirectory
from lakenb.errors import Cancelled, EngineUnavailable, InvalidRequest
from lakenb.values.engine_access import EngineAccess


@pytest.fixture
def session(tmp_path):
    with lakenb.connect(tmp_path / "lake") as made:
        yield made


# --- the lock ----------------------------------------------------------------------------------


@pytest.fixture
def locked(tmp_path):
    inside = tmp_path / "lake" / "s3"
    inside.mkdir(parents=True)
    (tmp_path / "outside.csv").write_text("a\n1\n")
    (inside / "inside.csv").write_text("a\n1\n")
    (inside / "link.csv").symlink_to(tmp_path / "outside.csv")
    options = EngineOptions(EngineAccess((str(inside),)), tmp_path / "lake" / "spill")
    with open_connection(options) as connection:
        yield connection


@pytest.mark.parametrize(
    "statement",
    [
        "FROM read_csv('/etc/passwd')",
        "FROM read_text('/proc/self/environ')",
        "FROM glob('/etc/*')",
        "FROM read_csv('{root}/outside.csv')",
        "FROM read_csv('{root}/lake/s3/../../outside.csv')",
        "FROM read_csv('{root}/lake/s3/link.csv')",
        "COPY (SELECT 1) TO '{root}/out.csv'",
        "ATTACH '{root}/x.db'",
        "EXPORT DATABASE '{root}/out'",
        "INSTALL httpfs",
        "LOAD httpfs",
        "LOAD '{root}/x.duckdb_extension'",
        "SET threads = 1",
        "RESET threads",
        "SET enable_external_access = true",
        "SET allowed_directories = ['/']",
        "SET lock_configuration = false",
        "SET temp_directory = '/tmp'",
        "CREATE PERSISTENT SECRET x (TYPE s3)",
        "FROM read_csv('http://127.0.0.1/x.csv')",
    ],
)
def test_the_connection_reaches_its_directories_alone(locked, tmp_path, statement):
    assert locked.execute(f"FROM read_csv('{tmp_path}/lake/s3/inside.csv')").fetchall() == [(1,)]
    with pytest.raises(duckdb.Error):
        locked.execute(statement.replace("{root}", str(tmp_path))).fetchall()
    assert not (tmp_path / "out.csv").exists()
    assert not (tmp_path / "x.db").exists()


def test_python_variables_are_no_tables(locked):
    secret = [1]  # a frame or list of this name would be found if replacements were on
    with pytest.raises(duckdb.Error):
        locked.execute("FROM secret")
    assert secret


def test_a_setting_that_the_engine_refuses(tmp_path):
    options = EngineOptions(EngineAccess(), tmp_path, memory_limit="nonsense")
    with pytest.raises(InvalidRequest, match="refuses a setting"):
        open_connection(options)


def test_an_extension_that_is_not_there_tells_the_command(tmp_path, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    options = EngineOptions(EngineAccess(endpoint="127.0.0.1:9"), tmp_path)
    with pytest.raises(EngineUnavailable, match=r"pip install 'lakenb\[extensions\]'"):
        open_connection(options)


# --- the spill directory -----------------------------------------------------------------------


def _spills(session):
    base = Path(session._lake) / "results" / "spill"
    return sorted(p.name for p in base.iterdir()) if base.exists() else []


def test_each_session_has_a_spill_directory_which_goes_with_it(session, tmp_path):
    session.sql("SELECT 1")
    with lakenb.connect(tmp_path / "lake") as second:
        second.sql("SELECT 1")
        assert len(_spills(session)) == 2
    assert len(_spills(session)) == 1
    session.close()
    assert _spills(session) == []


def test_what_a_dead_process_left_is_removed_and_what_a_living_one_has_stays(tmp_path):
    lake = tmp_path / "lake"
    code = f"import lakenb, os; s = lakenb.connect({str(lake)!r}); s.sql('SELECT 1'); os._exit(9)"
    subprocess.run([sys.executable, "-c", code], check=False)
    base = lake / "results" / "spill"
    dead = list(base.iterdir())
    assert len(dead) == 1
    living = SpillDirectory(base)
    assert not dead[0].exists()
    other = SpillDirectory(base)
    assert living.path.exists()
    other.close()
    living.close()
    assert list(base.iterdir()) == []


# --- interrupts --------------------------------------------------------------------------------

LONG = (
    "unnest(sequence(1, 10000)) a(x) CROSS JOIN unnest(sequence(1, 10000)) b(y) "
    "CROSS JOIN unnest(sequence(1, 10000)) c(z)"
)
STATEMENTS = {
    "aggregation": f"SELECT count(*) FROM {LONG} WHERE (x * y * z) % 7 = 3",
    "group": f"SELECT x, sum(y * z) FROM {LONG} GROUP BY x",
    "rows": f"SELECT x, y, z FROM {LONG}",
    "sort": f"SELECT x, y, z FROM {LONG} ORDER BY z, y, x",
    "join": f"SELECT count(*) FROM {LONG} JOIN (VALUES 1, 2) v(w) ON (x + y + z) % 3 = w % 3",
    "ctas": f"CREATE TABLE made AS SELECT x, y, z FROM {LONG}",
}


@pytest.mark.parametrize("observed", [False, True])
@pytest.mark.parametrize("name", STATEMENTS)
def test_cancel_from_another_thread(session, name, observed):
    session.sql("SELECT 1")
    timer = threading.Timer(0.7, session.cancel)
    timer.start()
    with pytest.raises(Cancelled) as raised:
        session.sql(STATEMENTS[name], on_progress=(lambda *_: None) if observed else None)
    timer.join()
    assert raised.value.execution.state == "CANCELLED"
    assert session.sql("SHOW TABLES").fetchall() == []
    assert session.sql("SELECT 1").fetchall() == [(1,)]
    assert session.fs.find("s3://lakenb-query-results") == []


CHILD = """
import lakenb
session = lakenb.connect({lake!r})
session.sql("SELECT 1")
print("ready", flush=True)
try:
    session.sql({statement!r}, on_progress={observed})
except lakenb.LakeNBError as error:
    print(type(error).__name__, error.execution.state)
print(session.sql("SELECT 1").fetchall())
"""


@pytest.mark.parametrize("observed", ["None", "lambda *_: None"])
@pytest.mark.parametrize("name", ["aggregation", "rows", "ctas"])
def test_an_interrupt_of_the_keyboard_cancels(tmp_path, name, observed):
    code = CHILD.format(lake=str(tmp_path / "lake"), statement=STATEMENTS[name], observed=observed)
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        timer = threading.Timer(0.7, os.kill, (child.pid, signal.SIGINT))
        timer.start()
        rest, _ = child.communicate(timeout=60)
    assert rest.splitlines() == ["Cancelled CANCELLED", "[(1,)]"]


def test_progress_is_a_part_and_seconds(session):
    told = []

    def tell(part, seconds, _rows):
        told.append((part, seconds))
        if len(told) == 3:
            session.cancel()

    with pytest.raises(Cancelled):
        session.sql(STATEMENTS["aggregation"], on_progress=tell)
    assert len(told) >= 3
    assert all(part is None or 0 <= part <= 1 for part, _ in told)
    assert all(seconds >= 1 for _, seconds in told)
    assert sorted(s for _, s in told) == [s for _, s in told]


def test_an_error_in_the_callers_progress_leaves_nothing_running(session):
    def fail(*_):
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        session.sql(STATEMENTS["aggregation"], on_progress=fail)
    assert session.sql("SELECT 1").fetchall() == [(1,)]


# --- several at once, and limits ---------------------------------------------------------------


def test_threads_use_one_session_at_once(session):
    found = {}

    def work(number):
        found[number] = [
            session.sql(f"SELECT sum(x) + {number} FROM unnest(sequence(1, 1000)) t(x)").fetchall()
            for _ in range(5)
        ]

    threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {n: [[(500500 + n,)]] * 5 for n in range(6)}


def test_more_than_the_memory_limit_is_one_line(tmp_path):
    settings = {"memory_limit": "60MB", "temp_limit": "1MB", "threads": 1}
    with lakenb.connect(tmp_path / "lake", settings=settings) as small:
        with pytest.raises(lakenb.LakeNBError) as raised:
            small.sql(
                "SELECT count(*) FROM (SELECT DISTINCT x * 10000 + y, cast(x AS varchar) || 'text' "
                "FROM unnest(sequence(1, 10000)) a(x) CROSS JOIN unnest(sequence(1, 10000)) b(y))"
            )
        assert raised.value.name == "EXCEEDED_LOCAL_MEMORY_LIMIT"
        assert "\n" not in str(raised.value)
        assert "memory_limit" in str(raised.value)
        assert small.sql("SELECT 1").fetchall() == [(1,)]

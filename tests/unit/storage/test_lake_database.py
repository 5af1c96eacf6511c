"""The lake's SQLite file: transactions, layouts, several processes, and damaged files."""

import multiprocessing
import os
import sqlite3
import threading

import pytest

from lakenb.errors import EngineUnavailable, LakeNBError, QueryFailed
from lakenb.storage.database import LAYOUT, LakeDatabase

STEPS = ("CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('first; with a semicolon');",)
SPAWN = multiprocessing.get_context("spawn")


@pytest.fixture
def database(tmp_path):
    made = LakeDatabase(tmp_path / "lake" / "catalog.db", busy_seconds=20)
    yield made
    made.close()


def notes(database):
    with database.read() as connection:
        return [row[0] for row in connection.execute("SELECT text FROM note ORDER BY rowid")]


def add(connection, text):
    connection.execute("INSERT INTO note VALUES (?)", (text,))


def add_and_fail(database, text):
    with database.write() as connection:
        add(connection, text)
        raise ZeroDivisionError


def add_inside_and_fail(database, text):
    with database.write():
        with database.write() as inner:
            add(inner, text)
        raise ZeroDivisionError


def add_beyond_the_disk(database):
    with database.write() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
        for number in range(10_000):
            add(connection, f"too much {number}")


def test_nothing_is_made_before_the_first_use(tmp_path):
    LakeDatabase(tmp_path / "lake" / "catalog.db")
    assert not (tmp_path / "lake").exists()


def test_a_write_is_kept_and_a_failed_one_is_not(database):
    database.migrate("notes", STEPS)
    with database.write() as connection:
        add(connection, "kept")
    with pytest.raises(ZeroDivisionError):
        add_and_fail(database, "lost")
    assert notes(database) == ["first; with a semicolon", "kept"]


def test_an_inner_write_can_fail_alone(database):
    database.migrate("notes", STEPS)
    with database.write() as connection:
        add(connection, "outer")
        with pytest.raises(ZeroDivisionError):
            add_and_fail(database, "inner")
        with database.write() as inner:
            add(inner, "second inner")
        assert notes(database)[1:] == ["outer", "second inner"]
    assert notes(database)[1:] == ["outer", "second inner"]


def test_an_inner_write_is_undone_with_the_outer(database):
    database.migrate("notes", STEPS)
    with pytest.raises(ZeroDivisionError):
        add_inside_and_fail(database, "inner")
    assert len(notes(database)) == 1


def test_a_reader_sees_one_state(database):
    database.migrate("notes", STEPS)
    seen = []

    def other():
        with database.write() as connection:
            add(connection, "later")

    with database.read() as connection:
        seen.append(connection.execute("SELECT count(*) FROM note").fetchone()[0])
        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
        seen.append(connection.execute("SELECT count(*) FROM note").fetchone()[0])
    assert seen == [1, 1]
    assert len(notes(database)) == 2


def test_a_write_inside_a_read_is_refused(database):
    database.migrate("notes", STEPS)
    with database.read(), pytest.raises(RuntimeError, match="inside read"), database.write():
        pass


def test_threads_share_a_database(database):
    database.migrate("notes", STEPS)

    def work(name):
        for number in range(20):
            with database.write() as connection:
                add(connection, f"{name} {number}")

    threads = [threading.Thread(target=work, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(notes(database))) == 81


def _migrate_and_add(path, name):
    database = LakeDatabase(path)
    database.migrate("notes", STEPS)
    for number in range(20):
        with database.write() as connection:
            add(connection, f"{name} {number}")
    database.close()


def test_processes_make_and_fill_one_file_at_once(tmp_path):
    path = tmp_path / "catalog.db"
    workers = [SPAWN.Process(target=_migrate_and_add, args=(path, name)) for name in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0, 0, 0]
    database = LakeDatabase(path)
    assert len(set(notes(database))) == len(notes(database)) == 61
    database.close()


def _die_while_writing(path):
    database = LakeDatabase(path)
    with database.write() as connection:
        connection.execute("DELETE FROM note")
        for number in range(50_000):  # more than SQLite keeps in memory: it reaches the log
            add(connection, f"never told of {number}")
        os._exit(9)


def test_a_crash_while_writing_leaves_the_state_before(database):
    database.migrate("notes", STEPS)
    worker = SPAWN.Process(target=_die_while_writing, args=(database.path,))
    worker.start()
    worker.join()
    assert worker.exitcode == 9
    assert notes(database) == ["first; with a semicolon"]
    with database.write() as connection:
        add(connection, "and goes on")
    assert len(notes(database)) == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # Python 3.12: fork beside threads
def test_a_forked_child_opens_its_own_connection(database):
    database.migrate("notes", STEPS)
    assert len(notes(database)) == 1
    child = os.fork()
    if child == 0:
        with database.write() as connection:
            add(connection, "child")
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    with database.write() as connection:
        add(connection, "parent")
    assert notes(database)[1:] == ["child", "parent"]


def test_layouts_migrate_forward_one_step_at_a_time(database):
    database.migrate("notes", STEPS)
    longer = (*STEPS, "ALTER TABLE note ADD COLUMN kind TEXT; UPDATE note SET kind = 'old'")
    database.migrate("notes", longer)
    database.migrate("notes", longer)
    with database.read() as connection:
        assert connection.execute("SELECT text, kind FROM note").fetchall() == [
            ("first; with a semicolon", "old")
        ]


def test_a_failed_migration_changes_nothing(database):
    database.migrate("notes", STEPS)
    with pytest.raises(QueryFailed):
        database.migrate("notes", (*STEPS, "DROP TABLE note; CREATE NONSENSE"))
    assert len(notes(database)) == 1
    database.migrate("notes", (*STEPS, "INSERT INTO note VALUES ('second step')"))
    assert notes(database)[1:] == ["second step"]


def test_components_have_their_own_layouts(database):
    database.migrate("notes", STEPS)
    database.migrate("other", ("CREATE TABLE other (x)", "ALTER TABLE other ADD COLUMN y"))
    database.migrate("notes", STEPS)
    with database.read() as connection:
        rows = connection.execute("SELECT component, version FROM layout ORDER BY 1").fetchall()
    assert rows == [("notes", 1), ("other", 2)]


def test_a_component_of_a_newer_lakenb_is_refused(database):
    database.migrate("notes", (*STEPS, "DROP TABLE note", "CREATE TABLE note (text TEXT)"))
    with pytest.raises(EngineUnavailable, match=r"newer LakeNB \(layout 3, this one knows 1\)"):
        database.migrate("notes", STEPS)


def test_a_file_of_a_newer_lakenb_is_refused_and_not_changed(tmp_path):
    path = tmp_path / "catalog.db"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 7")
    connection.execute("CREATE TABLE future (x)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    database = LakeDatabase(path)
    message = rf"newer LakeNB \(layout 7, this one knows {LAYOUT}\); upgrade"
    with pytest.raises(EngineUnavailable, match=message):
        database.migrate("notes", STEPS)
    with pytest.raises(EngineUnavailable, match=message), database.write():
        pass
    assert path.read_bytes() == before


def test_a_damaged_file_is_told_of(tmp_path):
    path = tmp_path / "catalog.db"
    path.write_bytes(b"this was never a database " * 100)
    with pytest.raises(QueryFailed, match=r"catalog\.db is damaged"):
        LakeDatabase(path).migrate("notes", STEPS)


def test_a_lock_held_too_long_is_told_of(tmp_path):
    path = tmp_path / "catalog.db"
    holder = LakeDatabase(path)
    holder.migrate("notes", STEPS)
    other = LakeDatabase(path, busy_seconds=0.05)
    with holder.write():
        with pytest.raises(EngineUnavailable, match="Another process"), other.write():
            pass
        assert len(notes(other)) == 1  # readers go on
    holder.close()
    other.close()


def test_a_full_disk_is_told_of_and_changes_nothing(database):
    database.migrate("notes", STEPS)
    with pytest.raises(QueryFailed, match="No space is left") as raised:
        add_beyond_the_disk(database)
    assert raised.value.name == "NO_SPACE_LEFT"
    assert len(notes(database)) == 1


def test_a_place_that_is_a_file_is_told_of(tmp_path):
    (tmp_path / "lake").write_text("not a directory")
    with (
        pytest.raises(LakeNBError, match="can't be made"),
        LakeDatabase(tmp_path / "lake" / "catalog.db").read(),
    ):
        pass

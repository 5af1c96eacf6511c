"""Two processes on one table, and a process that is killed."""

from __future__ import annotations

import signal
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from lakenb.errors import CommitConflict
from lakenb.values.column import Column
from lakenb.values.types import parse_type

COLUMNS = [Column("id", parse_type("bigint"))]
HERE = Path(__file__).parent

PROLOGUE = f"""
import importlib.util, sys
from pathlib import Path
spec = importlib.util.spec_from_file_location("lake_fixture", {str(HERE / "conftest.py")!r})
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
lake = module.Lake(Path(sys.argv[1]))
table = lake.tables.info(lake.name("t"))
"""


def start(lake, body, *arguments):
    text = PROLOGUE + textwrap.dedent(body)
    command = [sys.executable, "-c", text, str(lake.path), *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def ids(lake, name):
    scan = lake.tables.plan(name)
    return sorted(row["id"] for row in lake.read(scan))


def test_two_processes_append_at_once_and_no_row_is_lost_or_doubled(lake):
    table = lake.buckets.create_table(lake.name("t"), COLUMNS)
    body = """
    first = int(sys.argv[2])
    for number in range(first, first + 15):
        module._NUMBERS = iter([number])
        lake.tables.append(table.name, [lake.write(table, {"id": [number]})])
    """
    writers = [start(lake, body, 0), start(lake, body, 100)]
    for writer in writers:
        _, errors = writer.communicate(timeout=120)
        assert writer.returncode == 0, errors
    assert ids(lake, table.name) == [*range(15), *range(100, 115)]
    history = lake.tables.metadata_table(table.name, "history").open().read_all().to_pylist()
    assert len(history) == 30
    assert all(h["is_current_ancestor"] for h in history)


def test_threads_of_one_kernel_append_at_once(lake):
    table = lake.buckets.create_table(lake.name("t"), COLUMNS)
    files = [lake.write(table, {"id": [n]}) for n in range(12)]

    def work(part):
        for file in part:
            lake.tables.append(table.name, [file])

    threads = [threading.Thread(target=work, args=(files[n::3],)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert ids(lake, table.name) == list(range(12))
    reachable = lake.tables._maintenance._reachable(
        lake.tables._committer.load(table.name), str(table.name)
    )
    metadata = {o.uri for o in lake.storage.list_objects(f"{table.location}metadata/")}
    # Beaten attempts took their files back.
    assert metadata <= reachable


def test_one_of_two_replaces_wins_and_the_other_is_told(lake):
    table = lake.buckets.create_table(lake.name("t"), COLUMNS)
    old = lake.write(table, {"id": [1]})
    base = lake.tables.append(table.name, [old])
    outcomes = []

    def work(number):
        new = lake.write(table, {"id": [number]})
        try:
            lake.tables.replace(table.name, base, [old.uri], [new])
            outcomes.append(number)
        except CommitConflict as error:
            outcomes.append(str(error))

    threads = [threading.Thread(target=work, args=(n,)) for n in (10, 20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    winners = [o for o in outcomes if isinstance(o, int)]
    assert len(winners) == 1
    assert ids(lake, table.name) == winners
    assert any("ICEBERG_COMMIT_ERROR" in str(o) for o in outcomes)


@pytest.mark.parametrize("place", ["write_metadata", "swap"])
def test_a_killed_writer_leaves_the_last_committed_state(lake, place):
    table = lake.buckets.create_table(lake.name("t"), COLUMNS)
    lake.tables.append(table.name, [lake.write(table, {"id": [1]})])
    before = lake.tables.info(table.name)
    # The writer stops dead right before the step that is named, all earlier files written.
    body = """
    import os, signal
    target = lake.buckets._store if sys.argv[2] == "swap" else lake.tables._reader
    setattr(target, sys.argv[2], lambda *_: os.kill(os.getpid(), signal.SIGKILL))
    module._NUMBERS = iter([1000])
    lake.tables.append(table.name, [lake.write(table, {"id": [2]})])
    """
    writer = start(lake, body, place)
    writer.communicate(timeout=120)
    assert writer.returncode == -signal.SIGKILL
    assert lake.tables.info(table.name) == before
    assert ids(lake, table.name) == [1]
    lake.tables.append(table.name, [lake.write(table, {"id": [3]})])
    assert ids(lake, table.name) == [1, 3]

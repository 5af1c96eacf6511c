"""A large Avro file in pieces: DuckDB's extension reads a file on one thread, and several on several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from uuid import uuid4

if TYPE_CHECKING:
    from lakenb.engine.duckdb.avro.container import AvroHeader
    from lakenb.values.scan import ScanFile

LARGE = 16 << 20
"""From so many bytes on a file is worth its pieces."""
_WINDOW = 1 << 20
_COPIED = 4 << 20


class Pieces:
    """Copies of a file's parts, each a file of its own; they go when it is closed.

    A piece ends behind a sync marker. Bytes that look like one inside a block would damage a piece, which the
    count of its rows tells.

    Args:
        files: What is cut.
        headers: Their headers.
        open_file: Opens an object.
        folder: Where the pieces are made.
        most: How many pieces a file has at the most.

    Raises:
        OSError: There is no room.
    """

    def __init__(
        self,
        files: Sequence[ScanFile],
        headers: Sequence[AvroHeader],
        open_file: Callable[[str], BinaryIO],
        folder: Path,
        most: int,
    ) -> None:
        self.paths: list[Path] = []
        self.origins: list[int] = []
        """For each piece the place of the file that it is cut from."""
        try:
            for at, (file, header) in enumerate(zip(files, headers, strict=True)):
                with closing(open_file(file.uri)) as source:
                    for start, end in _cuts(source, header, file.size, most):
                        path = folder / f"{uuid4().hex}.avro"
                        self.paths.append(path)
                        self.origins.append(at)
                        _copy(source, path, (0, header.start), (start, end))
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Remove the pieces."""
        for path in self.paths:
            with suppress(OSError):
                path.unlink()


def _cuts(source: BinaryIO, header: AvroHeader, size: int, most: int) -> list[tuple[int, int]]:
    """Where pieces of about one length begin and end."""
    places = [header.start]
    step = max((size - header.start) // most, LARGE // 2)
    while (found := _sync_after(source, header.sync, places[-1] + step, size)) < size:
        places.append(found)
    return list(zip(places, [*places[1:], size], strict=True))


def _sync_after(source: BinaryIO, sync: bytes, place: int, size: int) -> int:
    """The end of the next sync marker; the file's end where there is none."""
    while place < size:
        source.seek(place)
        window = source.read(_WINDOW)
        at = window.find(sync)
        if at >= 0:
            return place + at + len(sync)
        place += max(len(window) - len(sync), 1)
    return size


def _copy(source: BinaryIO, path: Path, *ranges: tuple[int, int]) -> None:
    with path.open("xb") as target:
        for start, end in ranges:
            source.seek(start)
            left = end - start
            while left > 0:
                data = source.read(min(left, _COPIED))
                if not data:
                    message = "the file became shorter"
                    raise OSError(message)
                target.write(data)
                left -= len(data)

"""OpenLineage events from files (OpenLineage: "Object model"; the client's ``file`` transport writes such).

A file holds one event, an array of events, or an event a line (JSON Lines), plain or with gzip. A piece that
is damaged is kept aside with the reason, and reading goes on after it.
"""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO, cast

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.lineage.imports.facets import CORE
from lakenb.lineage.imports.fragments import event_of, is_fragment
from lakenb.lineage.imports.json_text import Broken, value_of, values_of
from lakenb.lineage.imports.model import Event, Found, Read, aside

SUFFIXES = (".json", ".jsonl", ".ndjson", ".log")
"""Files of a folder that are read, also with ``.gz`` behind it."""

LARGEST = 512 * 1024 * 1024
"""Bytes of one JSON text (a line, or a file that isn't lines) that are read; more is kept aside."""

_GZIP = b"\x1f\x8b"
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_FILE_ERRORS = (OSError, EOFError, zlib.error)
"""What a damaged or unreadable file raises."""


@dataclass(frozen=True, slots=True)
class EventFile:
    """A file to read.

    Attributes:
        name: Its path, as messages name it.
        open: Opens it to read bytes.
    """

    name: str
    open: Callable[[], BinaryIO]


def files_of(place: str | os.PathLike[str]) -> list[EventFile]:
    """The event files of a path: the file itself, or those of a folder and its folders, in order of name.

    Raises:
        EntityNotFound: There is no such file.
        InvalidRequest: The path is none, or the folder holds no file with one of `SUFFIXES`.
    """
    text = os.fspath(place)
    if "\0" in text or not text:
        raise InvalidRequest("That is no path of a file; give the path of an event file or folder.")
    path = Path(text)
    if not path.exists():
        raise EntityNotFound(
            f"There is no file or folder {text!r}; check the path.", name="FILE_NOT_FOUND"
        )
    if not path.is_dir():
        return [_local(path)]
    found = []
    for folder, folders, names in os.walk(path):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [_local(Path(folder) / name) for name in names if is_event_file(name)]
    if not found:
        kinds = ", ".join(SUFFIXES)
        raise InvalidRequest(f"The folder {text!r} holds no file that ends in {kinds} (or .gz).")
    return sorted(found, key=lambda file: file.name)


def is_event_file(name: str) -> bool:
    """Whether a folder's file is read, by its name."""
    return not name.startswith(".") and name.lower().removesuffix(".gz").endswith(SUFFIXES)


def read(file: EventFile) -> Iterator[Read]:
    """The events of one file; no broken piece stops it."""
    try:
        with file.open() as raw:
            yield from _content(file.name, _plain(raw))
    except _FILE_ERRORS as error:
        yield aside(file.name, f"The file can't be read to its end: {_words(error)}.")


def _local(path: Path) -> EventFile:
    return EventFile(path.as_posix(), lambda: path.open("rb"))


def _plain(raw: BinaryIO) -> IO[bytes]:
    begins = raw.read(2)
    raw.seek(0)
    return cast("IO[bytes]", gzip.GzipFile(fileobj=raw)) if begins == _GZIP else raw


def _words(error: Exception) -> str:
    strerror = getattr(error, "strerror", None)
    return str(strerror or error).rstrip(".") or type(error).__name__


def _content(name: str, file: IO[bytes]) -> Iterator[Read]:
    """Lines if the first one is a whole value, else the text as it is."""
    first = file.readline(LARGEST)
    encoding = next((code for bom, code in _BOMS if first.startswith(bom)), "utf-8")
    if encoding == "utf-8":
        first = first.removeprefix(_BOMS[0][0])
        while first and not first.strip():
            first = file.readline(LARGEST)
        if first.lstrip().startswith(b"{") and not _is_broken(first):
            yield from _lines(name, first, file)
            return
    whole = first + _rest(file)
    if len(whole) > LARGEST:
        yield aside(name, f"It holds more than {LARGEST >> 20} MB in one JSON text; split it.")
        return
    yield from _whole(name, whole, encoding)


def _rest(file: IO[bytes]) -> bytes:
    """What follows, as far as it can be read: a damaged end must not cost the beginning."""
    parts: list[bytes] = []
    size = 0
    try:
        while size <= LARGEST and (part := file.read(1 << 20)):
            parts.append(part)
            size += len(part)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        pass  # The JSON ends too early then, and is told as cut off.
    return b"".join(parts)


def _is_broken(line: bytes) -> bool:
    try:
        return isinstance(value_of(line.decode()), Broken)
    except UnicodeDecodeError:
        return True


def _lines(name: str, first: bytes, file: IO[bytes]) -> Iterator[Read]:
    number, line = 1, first
    while line:
        origin = f"{name}:{number}"
        if len(line) >= LARGEST:
            yield aside(origin, f"The line is longer than {LARGEST >> 20} MB.")
        elif line.strip():
            try:
                yield from _events(origin, value_of(line.decode()))
            except UnicodeDecodeError:
                yield aside(origin, "The line is no UTF-8 text.", line.decode(errors="replace"))
        number, line = number + 1, file.readline(LARGEST)


def _whole(name: str, content: bytes, encoding: str) -> Iterator[Read]:
    bad = ""
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        text = content[: error.start].decode(encoding, errors="ignore")
        bad = f"From byte {error.start} on it is no {encoding.upper()} text."
    seen = False
    for line, value in values_of(text):
        seen = True
        yield from _events(f"{name}:{line}", value)
    if bad:
        yield aside(name, bad)
    elif not seen:
        yield aside(name, "The file is empty.")


def _events(origin: str, value: object) -> Iterator[Read]:
    """The events in one JSON value: an object, an array, or an answer of Marquez that holds ``events``."""
    if isinstance(value, Broken):
        yield aside(origin, value.reason, value.text)
    elif isinstance(value, list):
        for number, member in enumerate(value, 1):
            yield from _events(f"{origin}[{number}]", member)
    elif not isinstance(value, dict):
        kind = {type(None): "null", bool: "true or false", str: "a text"}.get(
            type(value), "a number"
        )
        yield aside(origin, f"An event is a JSON object; this is {kind}.", str(value))
    elif isinstance(value.get("events"), list) and "eventTime" not in value:
        yield from _events(origin, value["events"])
    elif is_fragment(value):
        yield Found(origin, event_of(value, origin.rpartition(":")[0]), fragment=True)
    else:
        yield Found(origin, _completed(value))


def _completed(event: Event) -> Event:
    """An event of an old producer, which wrote no ``schemaURL``, with the one that it follows."""
    if "schemaURL" in event or "eventTime" not in event:
        return event
    kind = "RunEvent" if "run" in event else "JobEvent" if "job" in event else "DatasetEvent"
    return {**event, "schemaURL": f"{CORE}{kind}"}

"""Where a report goes: a path, or an ``s3://`` name in the lake. It is there whole, or not at all.

The bytes are written beside their place and then renamed (POSIX: rename is atomic), or put as one object. Two
reports for one place leave one of the two, whole.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from lakenb.cli.paths import typed_path
from lakenb.errors import InvalidRequest, QueryFailed
from lakenb.values.s3_uri import is_s3_uri, parse_s3_uri

FORMATS = ("html", "pdf", "ipynb")
_DEFAULT = "html"
_NAME = "REPORT_WRITE_ERROR"


class Place(Protocol):
    """Takes one file."""

    def prepare(self) -> None:
        """Make sure that it can be written, before a long run begins; QueryFailed if it can't."""

    def put(self, data: bytes) -> None:
        """Write the file whole; what was there stays when this fails."""

    def leave(self) -> None:
        """Take back what ``prepare`` made; called at the end, whatever happened."""


@dataclass(frozen=True, slots=True)
class Target:
    """The format of a report and the name of its place."""

    to: str
    name: str

    @property
    def on_s3(self) -> bool:
        """Whether the place is an object of the lake."""
        return is_s3_uri(self.name)


def target_of(notebook: Path, to: str | None, out: str | None, label: str = "") -> Target:
    """The format and the place that ``--to`` and ``--out`` mean together.

    ``--out`` is a file when it ends with one of the formats, and a directory otherwise. Without it the report
    is ``<notebook>-report.<format>`` in the current directory.

    Args:
        notebook: The notebook's file.
        to: ``html``, ``pdf``, ``ipynb`` or None.
        out: A path, an ``s3://`` name or None.
        label: What tells a report of a grid from its siblings; then ``out`` is a directory.

    Raises:
        InvalidRequest: The two contradict each other, or the place is the notebook itself.
    """
    if out is not None and is_s3_uri(out) and not out.strip("/").partition("//")[2]:
        raise InvalidRequest(f"--out '{out}' names no bucket; write s3://bucket/name.")
    suffix = "" if out is None else out.rpartition("/")[2].rpartition(".")[2].lower()
    named = suffix if suffix in FORMATS and not Path(out or "").is_dir() else None
    if named and label:
        raise InvalidRequest(
            f"A grid makes several files; give --out a directory, not the file '{out}'."
        )
    if named and to and named != to:
        raise InvalidRequest(f"--out '{out}' is {named} and --to says {to}; leave one of them out.")
    to = to or named or _DEFAULT
    if not named:
        folder = (out or ".").rstrip("/") if out != "/" else ""
        out = f"{folder}/{notebook.stem}-report{label}.{to}"
    found = Target(to, _whole_name(str(out)))
    if found.on_s3:
        if not parse_s3_uri(found.name).key:
            raise InvalidRequest(f"'{found.name}' is no object; write s3://bucket/name.{to}.")
    elif Path(found.name).resolve() == notebook.resolve():
        raise InvalidRequest("The report would overwrite its notebook; choose another --out.")
    return found


def _whole_name(out: str) -> str:
    if is_s3_uri(out):
        return out
    return str(typed_path(out, "--out"))


def place_of(target: Target, lake: Path) -> Place:
    """What writes to a target; nothing is opened or made yet."""
    return _Object(target.name, lake) if target.on_s3 else _File(Path(target.name))


class _File:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._aside: Path | None = None

    def prepare(self) -> None:
        if self._path.is_dir():
            raise QueryFailed(
                f"{self._path} is a directory; name a file in it with --out.", name=_NAME
            )
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(
                dir=self._path.parent, prefix=f".{self._path.name[:40]}.", suffix=".part"
            )
        except (OSError, ValueError) as error:
            raise self._failed(error) from error
        os.close(descriptor)
        self._aside = Path(name)

    def put(self, data: bytes) -> None:
        if self._aside is None:
            self.prepare()
        assert self._aside is not None  # noqa: S101 - prepare has made it, or raised
        try:
            with self._aside.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            self._aside.chmod(0o666 & ~_umask())  # mkstemp's file is its owner's alone
            self._aside.replace(self._path)
        except OSError as error:
            raise self._failed(error) from error
        self._aside = None

    def leave(self) -> None:
        if self._aside is not None:
            with suppress(OSError):
                self._aside.unlink()

    def _failed(self, error: OSError | ValueError) -> QueryFailed:
        why = getattr(error, "strerror", None) or str(error)
        return QueryFailed(
            f"The report can't be written to {self._path}: {why}; choose another --out.",
            name=_NAME,
        )


class _Object:
    def __init__(self, uri: str, lake: Path) -> None:
        self._uri = uri
        self._lake = lake

    def prepare(self) -> None:
        from lakenb.session import connect

        with connect(self._lake) as session:
            session.fs.exists(self._uri)  # an endpoint that can't be reached says so now

    def put(self, data: bytes) -> None:
        from lakenb.session import connect

        try:
            with connect(self._lake) as session, session.fs.open(self._uri, "wb") as file:
                file.write(data)
        except OSError as error:
            why = error.strerror or str(error)
            raise QueryFailed(
                f"The report can't be written to {self._uri}: {why}; choose another --out.",
                name=_NAME,
            ) from error

    def leave(self) -> None:
        """Nothing was made."""


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current

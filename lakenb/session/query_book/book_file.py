"""Where a book lies: its file, its drafts, its versions; nothing of one writer's is lost to another.

::

    sales.sql                            what was saved
    .sales.sql.<host>-<process>-<n>.draft   what was typed since, one for each open book; gone once saved
    sales.sql.versions/0001.sql          what was published

A file is written whole beside its place and then put there. What is on disk is compared with what was read
before it is replaced, with the folder locked; a file that somebody else changed is not.
"""

from __future__ import annotations

import hashlib
import os
import re
import socket
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from lakenb.errors import EntityNotFound, InvalidRequest
from lakenb.session.query_book.file_form import read_book, write_book

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lakenb.session.query_book.model import Document

CONFLICT = "QUERY_BOOK_CONFLICT"
_OPEN: WeakValueDictionary[str, BookFile] = WeakValueDictionary()
_NUMBERS = count(1)
_OWNER = re.compile(r"(.+)-(\d+)-(\d+)")
_VERSION = re.compile(r"(\d{4,9})\.sql")


def is_taken(path: Path) -> bool:
    """Whether a file, a draft of one, or a book that is open here has this place."""
    if any(book.path == path for book in list(_OPEN.values())):
        return True
    head = f".{path.name}."
    try:
        names = [one.name for one in path.parent.iterdir()]
    except OSError:
        return False  # saving will say what is wrong
    return any(
        name == path.name or (name.startswith(head) and name.endswith(".draft")) for name in names
    )


class BookFile:
    """One open book's place on disk.

    Args:
        path: The ``.sql`` file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.base = ""
        """The mark of the file as it was last read or written here; empty while there was none."""
        host = re.sub(r"[^\w.]", "_", socket.gethostname()) or "host"
        self.owner = f"{host}-{os.getpid()}-{next(_NUMBERS)}"
        self._draft = path.with_name(f".{path.name}.{self.owner}.draft")
        _OPEN[self.owner] = self

    # --- the file ---------------------------------------------------------------------------

    def read(self) -> Document:
        """What is saved.

        Raises:
            EntityNotFound: There is no such file.
            InvalidRequest: It is damaged or can't be read.
        """
        content = _content(self.path)
        if content is None:
            message = (
                f"The query book '{self.path}' does not exist; make it with lakenb.QueryBook(...)."
            )
            raise EntityNotFound(message, name="QUERY_BOOK_NOT_FOUND")
        found = _document(content, self.path)
        self.base = _mark(content)
        return found

    def write(self, document: Document, *, overwrite: bool) -> None:
        """Save.

        Raises:
            InvalidRequest: QUERY_BOOK_CONFLICT, somebody else saved meanwhile; or the disk refuses.
        """
        content = write_book(document).encode()
        with self._locked():
            there = _content(self.path)
            mark = _mark(there) if there is not None else ""
            if mark not in {self.base, _mark(content)} and not overwrite:
                done = "was changed since it was opened here" if mark else "was deleted since"
                raise InvalidRequest(
                    f"'{self.path}' {done if self.base else 'is there already'}. Your cells stay in this "
                    "book: save(path) writes them elsewhere, save(overwrite=True) over it, and "
                    "QueryBook.open(path, session) shows what is there now.",
                    name=CONFLICT,
                )
            _put(self.path, content, durable=True)
            self.base = _mark(content)
        self.forget_draft()

    # --- drafts -----------------------------------------------------------------------------

    def write_draft(self, document: Document) -> None:
        """Keep what was typed, beside the file."""
        made = replace(document, base=self.base, owner=self.owner)
        _put(self._draft, write_book(made).encode(), durable=False)

    def forget_draft(self) -> None:
        """It is saved, or was thrown away."""
        with suppress(OSError):
            self._draft.unlink()

    def recover(self) -> tuple[Document | None, list[str]]:
        """The draft that an ended kernel left, and lines that tell what was found.

        The newest draft of the file as it is now is taken. Older ones, and those of a file that was changed
        since, become books beside it. Drafts of kernels that live are left alone.
        """
        found: Document | None = None
        notes: list[str] = []
        left = sorted(self._left(), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in left:
            content = _content(path)
            try:
                draft = _document(content or b"", path)
            except InvalidRequest as error:
                notes.append(error.message)
                continue
            if found is None and draft.base == self.base:
                found = replace(draft, base="", owner="")
                self.write_draft(found)
                notes.append(
                    "What was typed and not saved when a kernel ended is back, as a draft."
                )
            else:
                kept = self._conflict_copy(replace(draft, base="", owner=""))
                notes.append(f"A draft of another state of this book is kept as '{kept.name}'.")
            with suppress(OSError):
                path.unlink()
        return found, notes

    def _left(self) -> Iterator[Path]:
        """Drafts that nobody writes any more."""
        head, tail = f".{self.path.name}.", ".draft"
        try:
            names = [path.name for path in self.path.parent.iterdir()]
        except OSError:
            return
        for name in names:
            if not (name.startswith(head) and name.endswith(tail)):
                continue
            owner = _OWNER.fullmatch(name[len(head) : -len(tail)])
            if owner is not None and not _alive(owner, self.owner):
                yield self.path.parent / name

    def _conflict_copy(self, document: Document) -> Path:
        for number in count(1):
            path = self.path.with_name(f"{self.path.stem}.draft-{number}.sql")
            if _made(path, write_book(document).encode()):
                return path
        raise AssertionError

    # --- versions ---------------------------------------------------------------------------

    @property
    def versions(self) -> Path:
        """The folder of the published versions."""
        return self.path.with_name(self.path.name + ".versions")

    def version_numbers(self) -> list[int]:
        """Numbers of the published versions, oldest first."""
        try:
            names = [path.name for path in self.versions.iterdir()]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise _refused(self.versions, error) from error
        return sorted(int(found[1]) for found in map(_VERSION.fullmatch, names) if found)

    def read_version(self, number: int) -> Document:
        """A published version.

        Raises:
            EntityNotFound: There is none of this number.
        """
        path = self._version_path(number)
        content = _content(path)
        if content is None:
            known = self.version_numbers()
            has = (
                f"it has {', '.join(map(str, known[-20:]))}"
                if known
                else "it has none; publish() makes one"
            )
            message = f"'{self.path.name}' has no version {number}; {has}."
            raise EntityNotFound(message, name="QUERY_BOOK_NOT_FOUND")
        return _document(content, path)

    def write_version(self, document: Document) -> int:
        """Publish; gives the version's number, which no other has."""
        try:
            self.versions.mkdir(exist_ok=True)
        except OSError as error:
            raise _refused(self.versions, error) from error
        number = max(self.version_numbers(), default=0) + 1
        while not _made(self._version_path(number), write_book(document).encode()):
            number += 1
        return number

    def _version_path(self, number: int) -> Path:
        return self.versions / f"{number:04d}.sql"

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Alone in the file's folder, for the moment between a look and a write."""
        try:
            import fcntl

            folder = os.open(self.path.parent, os.O_RDONLY)
        except ImportError:  # Windows: the moment is short, and the comparison still holds
            yield
            return
        except OSError as error:
            raise _refused(self.path.parent, error) from error
        try:
            with suppress(OSError):  # a file system without locks
                fcntl.flock(folder, fcntl.LOCK_EX)
            yield
        finally:
            os.close(folder)


def write_file(path: Path, text: str) -> Path:
    """Write another file whole; gives its path.

    Raises:
        InvalidRequest: The disk refuses.
    """
    _put(path, text.encode(), durable=True)
    return path


def _alive(owner: re.Match[str], own: str) -> bool:
    """Whether the book that an owner names may still be open."""
    host, process, _ = owner.groups()
    if host != own.rsplit("-", 2)[0]:
        return True  # another machine: nobody here can tell
    if int(process) == os.getpid():
        return owner[0] in _OPEN
    if os.name == "nt":  # there the question would end the process
        return True
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _document(content: bytes, path: Path) -> Document:
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        message = (
            f"{path}, line {line}: this is no UTF-8 text. Nothing was changed; correct the line."
        )
        raise InvalidRequest(message, name="QUERY_BOOK_DAMAGED") from error
    return read_book(text, str(path))


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _refused(path, error) from error


def _mark(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _put(path: Path, content: bytes, *, durable: bool) -> None:
    """Write a file whole, or leave what was there."""
    beside = path.with_name(f"{path.name}.{os.getpid()}-{next(_NUMBERS)}.part")
    try:
        with beside.open("wb") as file:
            file.write(content)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        if path.exists():
            beside.chmod(path.stat().st_mode & 0o7777)
        beside.replace(path.resolve() if path.is_symlink() else path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise _refused(path, error) from error


def _made(path: Path, content: bytes) -> bool:
    """Write a file that must not be there yet; False when it is."""
    beside = path.with_name(f"{path.name}.{os.getpid()}-{next(_NUMBERS)}.part")
    try:
        beside.write_bytes(content)
        os.link(beside, path)
    except FileExistsError:
        return False
    except OSError as error:
        raise _refused(path, error) from error
    finally:
        with suppress(OSError):
            beside.unlink()
    return True


def _refused(path: Path, error: OSError) -> InvalidRequest:
    return InvalidRequest(
        f"'{path}' can't be used: {error.strerror or error}; choose another place or free it.",
        name="QUERY_BOOK_UNAVAILABLE",
    )

"""The directory of one engine for what does not fit in memory; it goes with the engine.

Each engine has its own, or two of one process would write into each other's files. A lock on a file in
it tells that its owner lives; what dead ones left is removed when the next begins.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from lakenb.errors import QueryFailed

_LOCK = "lock"


class SpillDirectory:
    """A new directory below a base, locked while it is in use.

    Args:
        base: Where the directories of all engines of a lake are.

    Raises:
        QueryFailed: NO_SPACE_LEFT or GENERIC_INTERNAL_ERROR when it can't be made.
    """

    def __init__(self, base: Path) -> None:
        self._owner = os.getpid()
        self.path = base / f"{os.getpid()}-{uuid4().hex[:12]}"
        try:
            self.path.mkdir(parents=True)
            self._lock = os.open(self.path / _LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            message = f"The engine's directory '{self.path}' can't be made: {error.strerror}."
            raise QueryFailed(message) from error
        _locked(self._lock)
        _remove_leftovers(base, self.path)

    def close(self) -> None:
        """Remove it with all that is in it; a fork's copy leaves it to its parent."""
        if os.getpid() != self._owner:
            return
        with suppress(OSError):
            os.close(self._lock)
        shutil.rmtree(self.path, ignore_errors=True)


def _locked(descriptor: int) -> bool:
    """Whether the lock of an open file could be taken; it ends with its process."""
    try:
        import fcntl
    except ImportError:  # no such locks: then nothing is taken for a leftover
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _remove_leftovers(base: Path, own: Path) -> None:
    for directory in base.iterdir():
        if directory == own or directory.is_symlink():
            continue
        try:
            descriptor = os.open(directory / _LOCK, os.O_RDWR)
        except OSError:
            continue  # made this moment by another, or removed
        if _locked(descriptor):
            shutil.rmtree(directory, ignore_errors=True)
        os.close(descriptor)

"""Buckets as directories: from a key to a path that can't be outside its bucket, and back.

Paths are texts here, not `pathlib.Path`: listings of a hundred thousand directories go through it.
"""

# ruff: noqa: PTH103, PTH105, PTH106, PTH108, PTH112, PTH114, PTH118, PTH119, PTH120

from __future__ import annotations

import errno
import os
import stat
import time
import uuid
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from lakenb.errors import AccessDenied, InvalidRequest, LakeNBError
from lakenb.storage.failure import clash, mapped, storage_error
from lakenb.storage.model import is_hidden
from lakenb.values.s3_uri import S3Uri, check_bucket, shown

_MAX_NAME_BYTES = 255
_TEMPORARY = ".tmp"  # no bucket's name starts with a dot
_LEFTOVER_SECONDS = 24 * 3600
_ATTEMPTS = 100


@dataclass(frozen=True, slots=True)
class Entry:
    """A file or directory in a bucket: its name in its directory, and ``os.stat`` of a file."""

    name: str
    status: os.stat_result | None


class BucketTree:
    """The directories below ``<lake>/s3``, one a bucket.

    A key leaves its bucket neither by its text nor through a link: a link to a directory is never
    followed, a link to a file only when that file is in the same bucket.
    """

    def __init__(self, lake: Path) -> None:
        """Make the root, and remove what crashed writers left there over a day ago.

        Raises:
            AccessDenied: It can't be made, or it is a link.
        """
        with mapped("s3://"):
            home = os.path.realpath(lake)
            self.root = str(Path(home, "s3"))
            self._temporary = str(Path(self.root, _TEMPORARY))
            Path(self._temporary).mkdir(parents=True, exist_ok=True)
            if os.path.realpath(self._temporary) != self._temporary:
                raise AccessDenied(
                    "The lake's directory 's3' is a link; replace it with a directory, "
                    "or open the lake where the link points."
                )
            self._remove_leftovers()

    def path(self, uri: S3Uri) -> str:
        """The local path of an object or a directory; it need not exist.

        Raises:
            InvalidRequest: A directory can't hold the key.
            AccessDenied: The way there goes through a link, or the object is a link out.
        """
        for segment in uri.segments:
            _check_segment(segment, uri)
        bucket = os.path.join(self.root, uri.bucket)
        path = os.path.join(bucket, *uri.segments)
        parent = os.path.dirname(path) if uri.segments else path
        with mapped(str(uri)):
            if os.path.realpath(parent) != parent:
                raise _link(str(uri))
            if os.path.islink(path):
                self._check_link(path, bucket, str(uri))
        return path

    def uri(self, path: str) -> S3Uri:
        """The name of a path below the root, which is not looked at on disk.

        Raises:
            InvalidRequest: It is not below the root.
        """
        relative = path.removeprefix(self.root + os.sep)
        if relative == path:
            raise InvalidRequest("A file outside the lake has no s3:// name; put it into the lake.")
        bucket, _, key = relative.replace(os.sep, "/").partition("/")
        return S3Uri(check_bucket(bucket), key)

    def buckets(self) -> list[str]:
        """The names of the buckets, sorted."""
        with mapped("s3://"), os.scandir(self.root) as found:
            return sorted(
                e.name for e in found if e.is_dir(follow_symlinks=False) and _is_bucket(e)
            )

    def has_bucket(self, bucket: str) -> bool:
        """Whether the bucket's directory is there."""
        return os.path.isdir(self.path(S3Uri(bucket)))

    def entries(self, directory: S3Uri, *, hidden: bool = True) -> list[Entry]:
        """What a directory holds; raises OSError as ``os.scandir`` does.

        Raises:
            AccessDenied: There is a link that leads elsewhere: to skip it would be a wrong answer.
            InvalidRequest: A file's name is not Unicode.
        """
        return self._scan(self.path(directory), directory, hidden=hidden)

    def walk(self, prefix: S3Uri, *, hidden: bool) -> Iterator[tuple[str, os.stat_result]]:
        """Keys, relative to a prefix, of the objects below it, in no order.

        A directory that is not there holds none.
        """
        top = prefix.prefix
        path = self.path(top)
        todo = [""]
        while todo:
            below = todo.pop()
            name = S3Uri(top.bucket, top.key + below)
            try:
                # No link was followed on the way here, so the path needs no check of its own.
                entries = self._scan(os.path.join(path, below), name, hidden=hidden)
            except (FileNotFoundError, NotADirectoryError):
                continue
            except OSError as error:
                raise storage_error(error, str(name)) from error
            for entry in entries:
                if entry.status is None:
                    todo.append(f"{below}{entry.name}/")
                else:
                    yield below + entry.name, entry.status

    def temporary_path(self) -> str:
        """A new path on the buckets' disk which no listing shows; no file is made there."""
        os.makedirs(self._temporary, exist_ok=True)
        return os.path.join(self._temporary, uuid.uuid4().hex)

    def publish(self, temporary: str, uri: S3Uri, *, exclusive: bool = False) -> None:
        """Make a finished file an object in one step, in place of an older one.

        Args:
            temporary: The file, on the same disk; it is gone afterwards.
            uri: The object.
            exclusive: Whether an older one is an error: FileExistsError.

        Raises:
            InvalidRequest: A directory is where the object would be, or the reverse.
        """
        path = self.path(uri)
        if not uri.segments or uri.key.endswith("/"):
            raise clash(str(uri))
        for attempt in range(_ATTEMPTS):
            try:
                _make_parent(path, uri)
                if exclusive:
                    _rename_new(temporary, path)
                else:
                    os.replace(temporary, path)
            except FileNotFoundError:
                # Another process deleted the directory's last object, and the directory, meanwhile.
                if attempt == _ATTEMPTS - 1:
                    raise
            except (IsADirectoryError, NotADirectoryError):
                raise clash(str(uri)) from None
            else:
                return

    def delete(self, uri: S3Uri) -> bool:
        """Delete an object (a link: the link); False when it is not there."""
        path = self.path(uri)
        if uri.key.endswith("/"):
            return False
        try:
            if stat.S_ISDIR(os.lstat(path).st_mode):
                return False
            os.unlink(path)
        except (FileNotFoundError, NotADirectoryError):
            return False
        self._prune(os.path.dirname(path), uri)
        return True

    def delete_below(self, prefix: S3Uri) -> int:
        """Delete all below a prefix, its empty directories too; how many objects they were."""
        top = self.path(prefix)
        count = 0
        for directory, directories, files in os.walk(top, topdown=False, onerror=_raise):
            for name in files:
                with suppress(FileNotFoundError):
                    os.unlink(os.path.join(directory, name))
                    count += 1
            for name in directories:
                _remove_directory(os.path.join(directory, name))
        self._prune(top, prefix)
        return count

    def _scan(self, path: str, directory: S3Uri, *, hidden: bool) -> list[Entry]:
        bucket = os.path.join(self.root, directory.bucket)
        found = []
        with os.scandir(path) as entries:
            for entry in entries:
                if not hidden and is_hidden(entry.name):
                    continue
                try:
                    one = self._entry(entry, bucket, directory)
                except FileNotFoundError:
                    continue  # deleted meanwhile
                if one is not None:
                    found.append(one)
        return found

    def _entry(self, entry: os.DirEntry[str], bucket: str, above: S3Uri) -> Entry | None:
        """An object or a directory; None for what is neither (a socket, a dangling link)."""
        uri = f"{above.prefix}{entry.name}"
        try:
            entry.name.encode()
        except UnicodeEncodeError:
            raise InvalidRequest(
                f"The file {shown(uri)} in the lake has a name that is not UTF-8; rename it.",
                name="INVALID_OBJECT_KEY",
            ) from None
        if entry.is_symlink():
            self._check_link(entry.path, bucket, uri)
        elif entry.is_dir():
            return Entry(entry.name, None)
        status = entry.stat()
        return Entry(entry.name, status) if stat.S_ISREG(status.st_mode) else None

    def _check_link(self, path: str, bucket: str, uri: str) -> None:
        target = os.path.realpath(path)
        if not target.startswith(bucket + os.sep) or os.path.isdir(target):
            raise _link(uri)

    def _prune(self, path: str, uri: S3Uri) -> None:
        """Remove a directory and those above it while they are empty; S3 has no empty directory."""
        bucket = os.path.join(self.root, uri.bucket)
        while path.startswith(bucket + os.sep):
            try:
                os.rmdir(path)
            except FileNotFoundError:
                pass
            except OSError:
                return
            path = os.path.dirname(path)

    def _remove_leftovers(self) -> None:
        before = time.time() - _LEFTOVER_SECONDS
        with os.scandir(self._temporary) as entries:
            for entry in entries:
                with suppress(OSError):  # another process may do the same
                    if entry.stat(follow_symlinks=False).st_mtime < before:
                        os.unlink(entry.path)


def _check_segment(segment: str, uri: S3Uri) -> None:
    why = ""
    if not segment:
        why = "has two slashes side by side"
    elif segment in {".", ".."} or "\0" in segment or os.path.basename(segment) != segment:
        why = "has a part that no file can be called"
    elif len(os.fsencode(segment)) > _MAX_NAME_BYTES:
        why = f"has a part of more than {_MAX_NAME_BYTES} bytes, which no file name can have"
    if why:
        raise InvalidRequest(
            f"The object key {shown(uri.key)} {why}; rename it.", name="INVALID_OBJECT_KEY"
        )


def _is_bucket(entry: os.DirEntry[str]) -> bool:
    try:
        check_bucket(entry.name)
    except LakeNBError:
        return False
    return True


def _link(uri: str) -> AccessDenied:
    return AccessDenied(
        f"{shown(uri)} goes through a link that may lead out of its bucket; replace it with the files."
    )


def _make_parent(path: str, uri: S3Uri) -> None:
    """Make the directory of an object; FileNotFoundError when another process removes it meanwhile."""
    parent = os.path.dirname(path)
    try:
        os.makedirs(parent, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        if os.path.isdir(parent) or not _is_below_a_file(parent):
            raise FileNotFoundError(errno.ENOENT, "Made and removed meanwhile", parent) from None
        raise clash(str(uri)) from None


def _is_below_a_file(path: str) -> bool:
    """Whether a path, or a directory above it, is something other than a directory."""
    while not os.path.lexists(path):
        path = os.path.dirname(path)
    return not os.path.isdir(path)


def _rename_new(temporary: str, path: str) -> None:
    """Rename a file to a name that is free; of several processes one succeeds.

    Raises:
        FileExistsError: The name is taken.
    """
    try:
        os.link(temporary, path)
    except OSError as error:
        if error.errno not in {errno.EPERM, errno.ENOTSUP}:
            raise
        # The disk has no hard links (exFAT, some network disks): an empty file takes the name first.
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        os.replace(temporary, path)
    else:
        os.unlink(temporary)


def _remove_directory(path: str) -> None:
    """Remove an empty directory, or the link to one."""
    with suppress(OSError):  # another writer's object is in it, or it is gone
        if os.path.islink(path):
            os.unlink(path)
        else:
            os.rmdir(path)


def _raise(error: OSError) -> None:
    """``os.walk`` hides errors unless told; a directory that is gone is none."""
    if not isinstance(error, (FileNotFoundError, NotADirectoryError)):
        raise error

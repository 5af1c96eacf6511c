"""The lake's directory as an fsspec filesystem for ``s3://`` names."""

from __future__ import annotations

import errno
import shutil
import stat
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar

from fsspec import AbstractFileSystem

from lakenb.errors import InvalidRequest
from lakenb.storage.failure import mapped_for_fsspec
from lakenb.storage.files import ObjectReader, ObjectWriter, TextWriter
from lakenb.storage.requests import Telling
from lakenb.storage.tree import BucketTree
from lakenb.values.object_request import RequestListener
from lakenb.values.s3_uri import S3Uri, check_bucket, check_key, shown

Info = dict[str, Any]

_TEXT_OPTIONS = ("encoding", "errors", "newline")


class LakeFileSystem(AbstractFileSystem):  # type: ignore[misc]  # fsspec has no types
    """``s3://bucket/key`` on ``<lake>/s3/bucket/key``, with fsspec's verbs.

    Names are ``bucket/key``, with or without ``s3://``. As in S3 there are no directories of their
    own: ``mkdir`` makes buckets only, and a directory is there while objects are below it. Writing
    makes the bucket. A new object appears whole when its file is closed. Append is refused.

    Args:
        lake: The lake's directory.
    """

    protocol: ClassVar[tuple[str, ...]] = ("s3", "s3a", "s3n")
    root_marker = ""
    cachable = False

    def __init__(self, lake: str) -> None:
        super().__init__()
        self._tree = BucketTree(Path(lake))
        self.listener: RequestListener | None = None
        """Is told of every request; None of none."""

    def _telling(self, operation: str, path: str) -> Telling:
        bucket, _, key = self._strip_protocol(path).partition("/")
        return Telling(self.listener, operation, bucket, key)

    def __repr__(self) -> str:
        return "LakeFileSystem('s3://')"

    @property
    def fsid(self) -> str:
        """The name under which fsspec tells filesystems apart."""
        return "s3"

    def info(self, path: str, **_options: Any) -> Info:
        """Name, size, type and times of an object or a directory.

        Raises:
            FileNotFoundError: It is neither.
        """
        with self._telling("REST.HEAD.OBJECT", path) as told:
            found = self._info(path)
            told.size = found["size"] if found["type"] == "file" else None
        return found

    def _info(self, path: str) -> Info:
        name = self._strip_protocol(path)
        if not name:
            return _directory("")
        uri = self._uri(name)
        with mapped_for_fsspec(str(uri)):
            status = Path(self._tree.path(uri)).stat()
        if stat.S_ISDIR(status.st_mode):
            return _directory(name)
        if not stat.S_ISREG(status.st_mode):
            raise _missing(uri)
        return _object(name, status.st_size, status.st_mtime)

    def ls(self, path: str, detail: bool = True, **_options: Any) -> list[Any]:
        """The buckets, what a directory holds, or the one object; sorted by name."""
        name = self._strip_protocol(path)
        found: list[Info]
        if not name:
            found = [_directory(bucket) for bucket in self._tree.buckets()]
        else:
            with Telling(self.listener, "REST.GET.BUCKET", name.partition("/")[0], ""):
                found = self._ls_below(name)
        return found if detail else [info["name"] for info in found]

    def _ls_below(self, name: str) -> list[Info]:
        own = self._info(name)
        if own["type"] == "file":
            return [own]
        uri = self._uri(name)
        with mapped_for_fsspec(str(uri)):
            entries = self._tree.entries(uri.prefix)
        found = [
            _directory(f"{name}/{entry.name}")
            if entry.status is None
            else _object(f"{name}/{entry.name}", entry.status.st_size, entry.status.st_mtime)
            for entry in entries
        ]
        return sorted(found, key=lambda info: str(info["name"]))

    def open(
        self,
        path: str,
        mode: str = "rb",
        block_size: int | None = None,
        cache_options: dict[str, Any] | None = None,
        compression: str | None = None,
        **options: Any,
    ) -> Any:
        """A file object; modes are ``r``, ``w`` and ``x``, binary or text.

        Raises:
            InvalidRequest: Another mode, or a compression to write with.
            FileNotFoundError: There is no such object to read.
            FileExistsError: Mode ``x``, when closing, and the object is there.
        """
        if compression is not None and "r" not in mode:
            # fsspec never closes the file below a compressor, and only closing makes an object.
            raise InvalidRequest(
                "A file can't be opened for writing with 'compression'; compress the bytes first."
            )
        if "b" in mode:
            return super().open(path, mode, block_size, cache_options, compression, **options)
        text = {key: options.pop(key) for key in _TEXT_OPTIONS if key in options}
        binary = mode.replace("t", "") + "b"
        file = super().open(path, binary, block_size, cache_options, compression, **options)
        return TextWriter(file, **text)

    def _open(
        self,
        path: str,
        mode: str = "rb",
        autocommit: bool = True,
        **_options: Any,
    ) -> ObjectReader | ObjectWriter:
        uri = self._uri(path)
        if mode == "rb":
            return self._open_to_read(uri)
        if mode not in {"wb", "xb"}:
            raise InvalidRequest(
                f"{shown(str(uri))} can't be opened with mode {shown(mode)}: S3 objects are written whole, "
                "never changed or appended to; use 'rb', 'wb' or 'xb'."
            )
        if not uri.key:
            raise InvalidRequest(f"{uri} is a bucket; name an object, such as {uri}data.csv.")
        self._tree.path(uri)
        told = self._telling("REST.PUT.OBJECT", path)
        return ObjectWriter(
            self._tree, uri, exclusive=mode == "xb", autocommit=autocommit, told=told
        )

    def _open_to_read(self, uri: S3Uri) -> ObjectReader:
        with Telling(self.listener, "REST.GET.OBJECT", uri.bucket, uri.key) as told:
            found = self._info(str(uri))
            if found["type"] != "file":
                raise IsADirectoryError(errno.EISDIR, "A directory, not an object", str(uri))
            told.size = told.sent = found["size"]
            with mapped_for_fsspec(str(uri)):
                return ObjectReader(self._tree.path(uri))

    def rm_file(self, path: str) -> None:
        """Delete an object.

        Raises:
            FileNotFoundError: It is not there.
        """
        uri = self._uri(path)
        with self._telling("REST.DELETE.OBJECT", path), mapped_for_fsspec(str(uri)):
            if not self._tree.delete(uri):
                raise _missing(uri)

    def rm(
        self, path: str | Sequence[str], recursive: bool = False, maxdepth: int | None = None
    ) -> None:
        """Delete objects; with ``recursive`` all below a directory, and a bucket itself.

        Raises:
            FileNotFoundError: There is nothing of that name.
            IsADirectoryError: It is a directory, and ``recursive`` is not set.
        """
        if maxdepth is not None:
            found = self.expand_path(path, recursive=recursive, maxdepth=maxdepth)
            for name in [name for name in found if self.isfile(name)]:
                self.rm_file(name)
            return
        for name in self.expand_path(path):
            if self.isfile(name):
                self.rm_file(name)
                continue
            uri = self._uri(name)
            if not self.isdir(name):
                raise _missing(uri)
            if not recursive:
                raise IsADirectoryError(errno.EISDIR, "A directory; set recursive=True", str(uri))
            whole = Telling(self.listener, "REST.POST.MULTI_OBJECT_DELETE", uri.bucket, "")
            with whole, mapped_for_fsspec(str(uri)):
                self._tree.delete_below(uri)
                if not uri.key:
                    Path(self._tree.path(uri)).rmdir()

    def cp_file(self, path1: str, path2: str, **_options: Any) -> None:
        """Copy an object; a directory has nothing of its own to copy."""
        if self.isdir(path1):
            return
        with self.open(path1, "rb") as source, self.open(path2, "wb") as target:
            shutil.copyfileobj(source, target, 1 << 20)

    def mv(
        self,
        path1: str,
        path2: str,
        recursive: bool = False,
        maxdepth: int | None = None,
        **options: Any,
    ) -> None:
        """Move an object in one step, or a directory object by object."""
        if not self.isfile(path1) or path2.endswith("/") or self.isdir(path2):
            super().mv(path1, path2, recursive=recursive, maxdepth=maxdepth, **options)
            return
        source, target = self._uri(path1), self._uri(path2)
        if source == target:
            return
        with self._telling("REST.COPY.OBJECT", path2), mapped_for_fsspec(str(target)):
            self._tree.publish(self._tree.path(source), target)
        self._tree.delete(source)  # for its empty directories

    def mkdir(self, path: str, create_parents: bool = True, **_options: Any) -> None:
        """Make a bucket; the directories in one come with their objects.

        Raises:
            FileExistsError: The bucket is there.
        """
        uri = self._uri(path)
        there = self._tree.has_bucket(uri.bucket)
        if there and not uri.key:
            raise FileExistsError(errno.EEXIST, "The bucket exists already", str(uri))
        if not there:
            if uri.key and not create_parents:
                raise _missing(S3Uri(uri.bucket))
            with mapped_for_fsspec(str(uri)):
                Path(self._tree.path(S3Uri(uri.bucket))).mkdir(exist_ok=True)

    def makedirs(self, path: str, exist_ok: bool = False) -> None:
        """As `mkdir`; nothing to do for a bucket that is there, with ``exist_ok``."""
        if not self._strip_protocol(path):
            return
        try:
            self.mkdir(path)
        except FileExistsError:
            if not exist_ok:
                raise

    def rmdir(self, path: str) -> None:
        """Delete an empty bucket; any other empty directory is gone with its last object."""
        uri = self._uri(path)
        if not uri.key:
            with mapped_for_fsspec(str(uri)):
                Path(self._tree.path(uri)).rmdir()

    def modified(self, path: str) -> datetime:
        """When an object was written."""
        when: datetime = self.info(path)["LastModified"]
        return when

    def created(self, path: str) -> datetime:
        """The same: an object is never changed, only replaced."""
        return self.modified(path)

    def _uri(self, path: str) -> S3Uri:
        bucket, _, key = self._strip_protocol(path).partition("/")
        return S3Uri(check_bucket(bucket), check_key(key))


def _directory(name: str) -> Info:
    return {"name": name, "size": 0, "type": "directory"}


def _object(name: str, size: int, modified: float) -> Info:
    when = datetime.fromtimestamp(modified, UTC)
    return {"name": name, "size": size, "type": "file", "mtime": modified, "LastModified": when}


def _missing(uri: S3Uri) -> FileNotFoundError:
    return FileNotFoundError(errno.ENOENT, "No such object", str(uri))

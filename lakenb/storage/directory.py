"""The storage of a lake on the laptop: a directory for each bucket."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from lakenb.errors import AlreadyExists
from lakenb.storage.failure import clash, mapped, no_bucket, storage_error
from lakenb.storage.files import ObjectWriter
from lakenb.storage.filesystem import LakeFileSystem
from lakenb.storage.model import EngineAccess, StoredObject, directories_of
from lakenb.storage.requests import Telling
from lakenb.storage.tree import BucketTree
from lakenb.values.s3_uri import is_s3_uri, parse_s3_uri, shown


class DirectoryStorage:
    """`lakenb.storage.Storage` on ``<lake>/s3``.

    Args:
        lake: The lake's directory; made when it is not there.
    """

    def __init__(self, lake: Path) -> None:
        self._tree = BucketTree(lake)
        self._fs = LakeFileSystem(str(lake))

    def __repr__(self) -> str:
        return "DirectoryStorage('s3://')"

    @property
    def fs(self) -> LakeFileSystem:
        """The fsspec filesystem over the same objects."""
        return self._fs

    def locate(self, uri: str) -> str:
        """The absolute local path; it ends in a slash when the URI does."""
        name = parse_s3_uri(uri)
        path = self._tree.path(name)
        return path + os.sep if name.key.endswith("/") or not name.key else path

    def prepare(self, uri: str) -> str:
        """`locate`, after the directory was made."""
        name = parse_s3_uri(uri)
        path = self._tree.path(name)
        with mapped(str(name)):
            try:
                Path(path).mkdir(parents=True, exist_ok=True)
            except (FileExistsError, NotADirectoryError):
                raise clash(str(name)) from None
        return self.locate(uri)

    def identify(self, path: str) -> str:
        """The ``s3://`` URI of a local path in the lake, or the URI that was given."""
        return path if is_s3_uri(path) else str(self._tree.uri(path))

    def list_objects(self, prefix_uri: str, *, hidden: bool = False) -> list[StoredObject]:
        """The objects below a prefix, sorted by URI."""
        prefix = parse_s3_uri(prefix_uri).prefix
        if not self._tree.has_bucket(prefix.bucket):
            raise no_bucket(prefix.bucket)
        with Telling(self._fs.listener, "REST.GET.BUCKET", prefix.bucket, ""):
            found = self._tree.walk(prefix, hidden=hidden)
            return sorted(
                StoredObject(f"{prefix}{key}", status.st_size, status.st_mtime)
                for key, status in found
            )

    def list_directories(self, prefix_uri: str) -> list[str]:
        """The directories below a prefix that hold visible objects, sorted."""
        prefix = parse_s3_uri(prefix_uri).prefix
        if not self._tree.has_bucket(prefix.bucket):
            raise no_bucket(prefix.bucket)
        keys = (key for key, _ in self._tree.walk(prefix, hidden=False))
        return sorted(f"{prefix}{directory}" for directory in directories_of(keys))

    def subdirectories(self, prefix_uri: str) -> list[str]:
        """The names of the directories right below a prefix, sorted."""
        prefix = parse_s3_uri(prefix_uri).prefix
        try:
            found = self._tree.entries(prefix)
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError as error:
            raise storage_error(error, str(prefix)) from error
        return sorted(entry.name for entry in found if entry.status is None)

    def exists(self, prefix_uri: str) -> bool:
        """Whether some object is below a prefix."""
        prefix = parse_s3_uri(prefix_uri).prefix
        return next(self._tree.walk(prefix, hidden=True), None) is not None

    def delete_prefix(self, uri: str) -> int:
        """Delete what is below a prefix; how many objects they were."""
        prefix = parse_s3_uri(uri).prefix
        with mapped(str(prefix)):
            return self._tree.delete_below(prefix)

    def delete_objects(self, uris: Iterable[str]) -> None:
        """Delete objects, all names checked before the first is deleted."""
        names = [parse_s3_uri(uri) for uri in uris]
        for name in names:
            self._tree.path(name)
        for name in names:
            told = Telling(self._fs.listener, "REST.DELETE.OBJECT", name.bucket, name.key)
            with told, mapped(str(name)):
                self._tree.delete(name)

    def create_new(self, uri: str, data: bytes) -> None:
        """Write an object that must not be there yet."""
        name = parse_s3_uri(uri)
        self._tree.path(name)
        try:
            told = Telling(self._fs.listener, "REST.PUT.OBJECT", name.bucket, name.key)
            with ObjectWriter(self._tree, name, exclusive=True, told=told) as file:
                file.write(data)
        except FileExistsError:
            raise AlreadyExists(
                f"The object {shown(str(name))} exists already; choose another name."
            ) from None

    def engine_access(self) -> EngineAccess:
        """The directory of the buckets."""
        return EngineAccess(directories=(self._tree.root,))
